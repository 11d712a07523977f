"""Task 43: prevent and control pollution in depth (深入推进污染防治)."""

from minsheng.domains.environment.goal import BLACK_WATERS_ENDED
from minsheng.domains.plan import task
from minsheng.domains.readings import KEPT, STABLE
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
    done(
        "打造一批“无废细胞”试点",
        level="zero-waste-pilots",
        zh="“无废细胞”试点",
        en="Zero-waste cell pilots",
        reading="The source gives no number; done when a first batch of pilots exists.",
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
        by=2025,
        reading="Days of a calendar year, though the source does not say so. To reach a figure "
        "stably (稳定) is read as by the deadline, not as in each year before it.",
    ),
    at_most(
        "34 ug/m3",
        "PM2.5平均浓度稳定在34微克/立方米以下",
        level="pm25-concentration",
        zh="PM2.5平均浓度",
        en="Average PM2.5 concentration",
        by=2025,
        reading=f"The average is read as that of a calendar year. {STABLE}",
    ),
    at_most(
        "0.7%",
        "重污染天数比率降至0.7%以下",
        level="heavy-pollution-day-share",
        zh="重污染天数比率",
        en="Share of days with heavy pollution",
        by=2025,
    ),
    all_of(
        "市考断面水体考核均值全部达标",
        level="river-section-compliance",
        zh="市考断面水体考核均值达标率",
        en="Share of river sections assessed by the city whose mean values meet the standard",
        by=2025,
    ),
    at_least(
        "100%",
        "建设用地安全利用率达到100%",
        level="safe-construction-land",
        zh="建设用地安全利用率",
        en="Safe use rate of construction land",
        by=2025,
    ),
)
