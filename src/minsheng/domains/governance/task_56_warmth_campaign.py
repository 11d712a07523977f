"""Task 56: deepen the “Sent by the Party” campaign of care (深入开展“党派我来的”温暖行动)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import all_of, at_least, direction, done
from minsheng.texts import Text

__all__ = ["TASK_56"]

_FULLY_ESTABLISHED = Text(
    zh="“全面建立”理解为每个社区都建立；原文未写范围。",
    en="Fully established (全面建立) is read as in every community; the source names no scope.",
)

TASK_56 = task(
    56,
    Text(
        zh="深入开展“党派我来的”温暖行动",
        en="Deepen the “Sent by the Party” campaign of care",
    ),
    Text(
        zh="党员志愿者服务困难群体，社区组织和商户结成联盟。",
        en="Party volunteers serve people in hardship, and social organizations and merchants "
        "form alliances.",
    ),
    done(
        "动态完善“四张清单”",
        level="four-lists",
        zh="“四张清单”",
        en="The “Four Lists”",
        reading=Text(
            zh="原文未写多久一次；四张清单修订过即为完成。",
            en="The source names no interval; done when the four lists have been revised.",
        ),
    ),
    done(
        "“我是雷锋”志愿活动",
        total="lei-feng-campaign",
        zh="“我是雷锋”志愿活动",
        en="“I Am Lei Feng” volunteer campaign",
    ),
    at_least(
        "397 team",
        "组建397支学雷锋党员志愿者服务队",
        total="lei-feng-teams",
        zh="学雷锋党员志愿者服务队数",
        en="Volunteer teams of Party members learning from Lei Feng",
        aliases=("雷锋服务队", "学雷锋"),
        counted_by="支",
    ),
    direction(
        "持续增强街道社区党组织领导力",
        level="party-leadership",
        zh="街道社区党组织领导力",
        en="Leadership of Party organizations in subdistricts and communities",
    ),
    all_of(
        "全面建立社区社会组织联盟、商户联盟",
        level="social-organization-alliances",
        zh="社区社会组织联盟覆盖率",
        en="Share of communities with an alliance of social organizations",
        reading=_FULLY_ESTABLISHED,
    ),
    all_of(
        "全面建立社区社会组织联盟、商户联盟",
        level="merchant-alliances",
        zh="社区商户联盟覆盖率",
        en="Share of communities with an alliance of merchants",
        reading=_FULLY_ESTABLISHED,
    ),
    done(
        "建立机关党组织、党员服务基层治理机制和考核办法",
        level="party-service-mechanism",
        zh="机关党组织、党员服务基层治理机制",
        en="Mechanism for Party organizations and members of government offices to serve "
        "grassroots governance",
    ),
    done(
        "建立机关党组织、党员服务基层治理机制和考核办法",
        level="party-service-assessment",
        zh="机关党组织、党员服务基层治理考核办法",
        en="Assessment rules for the service of Party organizations and members of government "
        "offices",
    ),
    direction(
        "打造浑南特色服务品牌",
        level="hunnan-service-brand",
        zh="浑南特色服务品牌",
        en="Distinctive service brand of Hunnan",
    ),
    done(
        "深入开展“千户访”活动",
        total="thousand-households-visits",
        zh="“千户访”活动",
        en="“Thousand Households” visits",
    ),
    direction(
        "叫响“党派我来的”",
        level="sent-by-the-party-brand",
        zh="“党派我来的”品牌",
        en="“Sent by the Party” brand",
    ),
)
