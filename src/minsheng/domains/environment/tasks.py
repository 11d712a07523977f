"""The tasks for the environment."""

from minsheng.domains.environment.indicators import (
    AFFORESTED_AREA,
    AMBIENT_AIR_QUALITY,
    BEAUTIFUL_COURTYARD_SHARE,
    BEAUTIFUL_FIELDS,
    BEAUTIFUL_VILLAGE_SHARE,
    BLACK_WATERS_ENDED,
    ECOSYSTEM_QUALITY,
    FARMLAND_QUALITY,
    FARMLAND_SOIL_PLAN,
    FOREST_COVERAGE,
    GOOD_AIR_DAYS,
    HEAVY_POLLUTION_DAY_SHARE,
    HYGIENIC_VILLAGE_SHARE,
    PM25_CONCENTRATION,
    RIVER_SECTION_COMPLIANCE,
    RURAL_HIGHWAYS,
    RURAL_SEWAGE_TREATMENT,
    RURAL_TAP_WATER,
    RURAL_UPKEEP_MECHANISM,
    SAFE_CONSTRUCTION_LAND,
    SOIL_WATER_CONSERVATION,
    VILLAGE_ROADS,
    WATER_SOURCE_RISKS_REMOVED,
    ZERO_WASTE_PILOTS,
)
from minsheng.domains.periods import BY_2025
from minsheng.promises.provisions import Commitment, Task
from minsheng.promises.targets import AtLeast, AtMost, Done, Unquantified
from minsheng.texts import Text

__all__ = ["TASK_43", "TASK_44", "TASK_45"]

TASK_43 = Task(
    number=43,
    title=Text(zh="深入推进污染防治", en="Prevent and control pollution in depth"),
    summary=Text(
        zh="治理大气、水体和土壤污染，空气、断面水质和用地安全达到规定指标。",
        en="Air, water and soil pollution are treated until air, river sections and land use meet "
        "set figures.",
    ),
    commitments=(
        Commitment(
            id="task:43/ambient-air-quality",
            indicator=AMBIENT_AIR_QUALITY,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="环境空气质量持续改善",
        ),
        Commitment(
            id="task:43/black-waters-ended",
            indicator=BLACK_WATERS_ENDED,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="持续巩固城市建成区黑臭水体治理成果",
            interpretation="To keep what was reached is read as a direction, since no state is "
            "named.",
        ),
        Commitment(
            id="task:43/zero-waste-pilots",
            indicator=ZERO_WASTE_PILOTS,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="打造一批“无废细胞”试点",
            interpretation="The source gives no number; done when a first batch of pilots exists.",
        ),
        Commitment(
            id="task:43/farmland-soil-plan",
            indicator=FARMLAND_SOIL_PLAN,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="制定《浑南区耕地土壤污染源头防控实施方案》",
        ),
        Commitment(
            id="task:43/farmland-quality",
            indicator=FARMLAND_QUALITY,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="从源头保障耕地质量",
        ),
        Commitment(
            id="task:43/good-air-days",
            indicator=GOOD_AIR_DAYS,
            target=AtLeast(value="322 day"),
            period=BY_2025,
            phrase="空气质量优良天数稳定达到322天以上",
            interpretation="Days of a calendar year, though the source does not say so. To reach a "
            "figure stably (稳定) is read as by the deadline, not as in each year before it.",
        ),
        Commitment(
            id="task:43/pm25-concentration",
            indicator=PM25_CONCENTRATION,
            target=AtMost(value="34 ug/m3"),
            period=BY_2025,
            phrase="PM2.5平均浓度稳定在34微克/立方米以下",
            interpretation="The average is read as that of a calendar year. To be stable (稳定) "
            "at a figure is read as by the deadline, not as in each year before it.",
        ),
        Commitment(
            id="task:43/heavy-pollution-day-share",
            indicator=HEAVY_POLLUTION_DAY_SHARE,
            target=AtMost(value="0.7%"),
            period=BY_2025,
            phrase="重污染天数比率降至0.7%以下",
        ),
        Commitment(
            id="task:43/river-section-compliance",
            indicator=RIVER_SECTION_COMPLIANCE,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="市考断面水体考核均值全部达标",
            stated=False,
        ),
        Commitment(
            id="task:43/safe-construction-land",
            indicator=SAFE_CONSTRUCTION_LAND,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="建设用地安全利用率达到100%",
        ),
    ),
)

TASK_44 = Task(
    number=44,
    title=Text(zh="加强生态保护和修复", en="Strengthen ecological protection and restoration"),
    summary=Text(
        zh="造林绿化，保护水源和水土，使生态系统更稳定。",
        en="Trees are planted and water sources and soil protected, so that ecosystems grow more "
        "stable.",
    ),
    commitments=(
        Commitment(
            id="task:44/water-source-risks-removed",
            indicator=WATER_SOURCE_RISKS_REMOVED,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="消除水源地风险隐患",
            interpretation="The source gives no figure; done when no known risk remains.",
        ),
        Commitment(
            id="task:44/afforested-area",
            indicator=AFFORESTED_AREA,
            target=AtLeast(value="2000 mu"),
            period=BY_2025,
            phrase="完成造林2000亩",
        ),
        Commitment(
            id="task:44/forest-coverage",
            indicator=FOREST_COVERAGE,
            target=AtLeast(value="18.5%"),
            period=BY_2025,
            phrase="森林覆盖率达到18.5%",
        ),
        Commitment(
            id="task:44/soil-water-conservation",
            indicator=SOIL_WATER_CONSERVATION,
            target=AtLeast(value="72.82%"),
            period=BY_2025,
            phrase="水土保持率达到72.82%",
        ),
        Commitment(
            id="task:44/ecosystem-quality",
            indicator=ECOSYSTEM_QUALITY,
            target=Unquantified(),
            period=BY_2025,
            phrase="生态系统多样性、稳定性、持续性显著提升",
        ),
    ),
)

TASK_45 = Task(
    number=45,
    title=Text(zh="实施乡村建设行动", en="Carry out rural development"),
    summary=Text(
        zh="修建农村公路和供水设施，整治人居环境，建设美丽庭院、村庄和田园。",
        en="Rural roads and water supply are built, and courtyards, villages and fields made "
        "beautiful.",
    ),
    commitments=(
        Commitment(
            id="task:45/rural-highways",
            indicator=RURAL_HIGHWAYS,
            target=AtLeast(value="100 km"),
            period=BY_2025,
            due_stated=False,
            phrase="新建、改建及维修改造农村公路100公里",
        ),
        Commitment(
            id="task:45/village-roads",
            indicator=VILLAGE_ROADS,
            target=AtLeast(value="23 km"),
            period=BY_2025,
            due_stated=False,
            phrase="修建村内道路23公里",
        ),
        Commitment(
            id="task:45/rural-tap-water",
            indicator=RURAL_TAP_WATER,
            target=AtLeast(value="99%"),
            period=BY_2025,
            due_stated=False,
            phrase="农村自来水普及率稳定在99%以上",
            interpretation="To be stable (稳定) at a figure is read as by the deadline, not as in "
            "each year before it.",
        ),
        Commitment(
            id="task:45/rural-upkeep-mechanism",
            indicator=RURAL_UPKEEP_MECHANISM,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="建立长效管护机制",
        ),
        Commitment(
            id="task:45/beautiful-courtyard-share",
            indicator=BEAUTIFUL_COURTYARD_SHARE,
            target=AtLeast(value="80%"),
            period=BY_2025,
            phrase="全市80%以上庭院建成美丽庭院",
            interpretation="A figure of the whole city (全市) in a district's text; read as it "
            "stands, for the city.",
        ),
        Commitment(
            id="task:45/beautiful-village-share",
            indicator=BEAUTIFUL_VILLAGE_SHARE,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="规划保留村100%建成美丽宜居村",
        ),
        Commitment(
            id="task:45/beautiful-fields",
            indicator=BEAUTIFUL_FIELDS,
            target=AtLeast(value="2 site"),
            period=BY_2025,
            phrase="2个美丽田园形成标志性成果",
            interpretation="What counts as a landmark result is left to whoever reports the "
            "number.",
        ),
        Commitment(
            id="task:45/rural-sewage-treatment",
            indicator=RURAL_SEWAGE_TREATMENT,
            target=AtLeast(value="55%"),
            period=BY_2025,
            phrase="农村生活污水治理率达到55%以上",
        ),
        Commitment(
            id="task:45/hygienic-village-share",
            indicator=HYGIENIC_VILLAGE_SHARE,
            target=AtLeast(value="80%"),
            period=BY_2025,
            phrase="80%以上行政村达到省级卫生村标准",
        ),
    ),
)
