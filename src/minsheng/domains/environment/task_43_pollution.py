"""Task 43: prevent and control pollution in depth (深入推进污染防治)."""

from minsheng.domains.environment.goal import BLACK_WATERS_ENDED
from minsheng.domains.plan import task
from minsheng.domains.readings import KEPT
from minsheng.promises.writing import all_of, at_least, at_most, direction, done
from minsheng.texts import Text

__all__ = ["TASK_43"]

TASK_43 = task(
    43,
    Text(zh="深入推进污染防治", en="Prevent and control pollution in depth"),
    Text(
        zh="治理大气、水体和土壤污染，空气、断面水质和用地安全达到规定指标。",
        en="Air, water and soil pollution are treated until air, river sections and land use meet "
        "set figures.",
    ),
    direction(
        "环境空气质量持续改善",
        level="ambient-air-quality",
        zh="环境空气质量",
        en="Ambient air quality",
    ),
    direction("持续巩固城市建成区黑臭水体治理成果", of=BLACK_WATERS_ENDED, reading=KEPT),
    direction(
        "实现危险废物安全处置",
        level="hazardous-waste-disposal",
        zh="危险废物安全处置",
        en="Safe disposal of hazardous waste",
        reading=Text(zh="原文没有比例；作方向。", en="No share is named; read as a direction."),
    ),
    done(
        "打造一批“无废细胞”试点",
        level="zero-waste-pilots",
        zh="“无废细胞”试点",
        en="Pilot zero-waste units (“cells”)",
        reading=Text(
            zh="原文没有数量；有了第一批试点即为完成。",
            en="The source gives no number; done when a first batch of pilots exists.",
        ),
    ),
    done(
        "制定《浑南区耕地土壤污染源头防控实施方案》",
        level="farmland-soil-plan",
        zh="浑南区耕地土壤污染源头防控实施方案",
        en="Hunnan District plan to prevent soil pollution of farmland at the source",
    ),
    direction(
        "从源头保障耕地质量", level="farmland-quality", zh="耕地质量", en="Quality of farmland"
    ),
    at_least(
        "322 day",
        "空气质量优良天数稳定达到322天以上",
        yearly="good-air-days",
        zh="空气质量优良天数",
        en="Days with good air quality",
        aliases=("优良天数", "好天数", "蓝天数"),
        by=2025,
        reading=Text(
            zh="按一个日历年的天数计，原文未写明；“稳定达到”理解为到期限那一年达到，"
            "而非之前每年都达到。",
            en="Days of a calendar year, though the source does not say so. To reach a figure "
            "stably (稳定) is read as by the deadline, not as in each year before it.",
        ),
    ),
    at_most(
        "34 ug/m3",
        "PM2.5平均浓度稳定在34微克/立方米以下",
        yearly="pm25-concentration",
        zh="PM2.5平均浓度",
        en="Average PM2.5 concentration",
        aliases=("PM2.5", "PM25", "细颗粒物"),
        by=2025,
        reading=Text(
            zh="按一个日历年的平均值计；“稳定在”理解为到期限那一年，而非之前每年。",
            en="The average is read as that of a calendar year. To be stable (稳定) at a figure is "
            "read as by the deadline, not as in each year before it.",
        ),
    ),
    at_most(
        "0.7%",
        "重污染天数比率降至0.7%以下",
        yearly="heavy-pollution-day-share",
        zh="重污染天数比率",
        en="Share of days with heavy pollution",
        aliases=("重污染天数", "重污染"),
        by=2025,
        reading=Text(
            zh="按一个日历年的天数计，原文未写明。",
            en="A share of the days of a calendar year, though the source does not say so.",
        ),
    ),
    all_of(
        "市考断面水体考核均值全部达标",
        yearly="river-section-compliance",
        zh="市考断面水体考核均值达标率",
        en="Share of river sections assessed by the city whose mean values meet the standard",
        aliases=("断面达标率", "市考断面", "水质达标率"),
        by=2025,
        reading=Text(
            zh="“考核均值”理解为一个日历年的均值。",
            en="The mean values assessed (考核均值) are read as those of a calendar year.",
        ),
    ),
    at_least(
        "100%",
        "建设用地安全利用率达到100%",
        level="safe-construction-land",
        zh="建设用地安全利用率",
        en="Safe use rate of construction land",
        aliases=("建设用地安全利用",),
        by=2025,
    ),
)
