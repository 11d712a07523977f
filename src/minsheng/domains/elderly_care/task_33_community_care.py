"""Task 33: bring “Quality Elderly Care” into communities and villages."""

from minsheng.domains.elderly_care.goal import SUBDISTRICT_CARE_COMPLEX_COVERAGE
from minsheng.domains.plan import task
from minsheng.promises.writing import at_least, direction, done
from minsheng.texts import Text

__all__ = ["TASK_33"]

TASK_33 = task(
    33,
    Text(
        zh="实施“品质养老”进社区（村）培育行动",
        en="Bring “Quality Elderly Care” into communities and villages",
    ),
    Text(
        zh="养老设施、服务主体和项目进入社区和村，全部达到创建标准。",
        en="Facilities, providers and services for the elderly come into communities and "
        "villages, which all meet the standard.",
    ),
    done(
        "建设街道层面养老服务综合体和社区(村)养老服务站",
        level="community-care-stations",
        zh="社区（村）养老服务站",
        en="Elderly-care stations in communities and villages",
        reading=Text(
            zh="原文未写站点数量，也未说每个社区（村）都建；在社区和村建起站点即为完成。",
            en="The source gives no number of stations and does not say that each community and "
            "village gets one; done when stations have been built in communities and in villages.",
        ),
    ),
    at_least(
        "100%",
        "全区社区(村)100%达到“品质养老”社区(村)创建标准",
        level="quality-care-communities",
        zh="达到“品质养老”创建标准的社区（村）占比",
        en="Share of communities and villages meeting the “Quality Elderly Care” standard",
        aliases=("品质养老社区",),
        by=2025,
    ),
    at_least(
        "100%", "街道层面养老综合体覆盖率达到100%", of=SUBDISTRICT_CARE_COMPLEX_COVERAGE, by=2025
    ),
    direction(
        "形成社区养老服务的聚集发展效应",
        level="community-care-cluster",
        zh="社区养老服务聚集发展效应",
        en="Clustering of elderly care in communities",
        by=2025,
    ),
)
