"""Task 45: carry out rural development (实施乡村建设行动)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import at_least, done
from minsheng.texts import Text

__all__ = ["TASK_45"]

TASK_45 = task(
    45,
    Text(zh="实施乡村建设行动", en="Carry out rural development"),
    Text(
        zh="修建农村公路和供水设施，整治人居环境，建设美丽庭院、村庄和田园。",
        en="Rural highways, village roads and water supply are built, and courtyards, villages and "
        "fields made beautiful.",
    ),
    at_least(
        "100 km",
        "新建、改建及维修改造农村公路100公里",
        total="rural-highways",
        zh="新建、改建及维修改造农村公路里程",
        en="Rural highways built, rebuilt or repaired",
        aliases=("农村公路",),
    ),
    at_least(
        "23 km",
        "修建村内道路23公里",
        total="village-roads",
        zh="修建村内道路里程",
        en="Roads built inside villages",
        aliases=("村内道路",),
    ),
    at_least(
        "99%",
        "农村自来水普及率稳定在99%以上",
        level="rural-tap-water",
        zh="农村自来水普及率",
        en="Share of the rural population with tap water",
        aliases=("自来水", "自来水普及率"),
        reading=Text(
            zh="“稳定在”理解为到期限时，而非之前每年。",
            en="To be stable (稳定) at a figure is read as by the deadline, not as in each year "
            "before it.",
        ),
    ),
    done(
        "建立长效管护机制",
        level="rural-upkeep-mechanism",
        zh="农村人居环境长效管护机制",
        en="Long-term mechanism for the upkeep of the rural living environment",
    ),
    at_least(
        "80%",
        "全市80%以上庭院建成美丽庭院",
        level="beautiful-courtyard-share",
        zh="美丽庭院占比",
        en="Share of beautiful courtyards",
        covers_zh="全市庭院",
        covers_en="courtyards of the whole city",
        aliases=("美丽庭院占比",),
        by=2025,
        reading=Text(
            zh="区文件里写的是全市的数字，照原文按全市计。",
            en="A figure of the whole city (全市) in a district's text; read as it stands, for the "
            "city.",
        ),
    ),
    at_least(
        "100%",
        "规划保留村100%建成美丽宜居村",
        level="beautiful-village-share",
        zh="规划保留村建成美丽宜居村比例",
        en="Share of beautiful and livable villages among the villages kept by the plan",
        aliases=("美丽村占比",),
        by=2025,
    ),
    at_least(
        "2 site",
        "2个美丽田园形成标志性成果",
        level="beautiful-fields",
        zh="形成标志性成果的美丽田园数",
        en="Beautiful fields with landmark results",
        counted_by="个",
        by=2025,
        reading=Text(
            zh="何为“标志性成果”由报数者判断。",
            en="What counts as a landmark result is left to whoever reports the number.",
        ),
    ),
    at_least(
        "55%",
        "农村生活污水治理率达到55%以上",
        level="rural-sewage-treatment",
        zh="农村生活污水治理率",
        en="Rural household sewage treatment rate",
        aliases=("农村污水", "污水治理率"),
        by=2025,
    ),
    at_least(
        "80%",
        "80%以上行政村达到省级卫生村标准",
        level="hygienic-village-share",
        zh="达到省级卫生村标准的行政村比例",
        en="Share of administrative villages meeting the provincial hygienic village standard",
        aliases=("卫生村",),
        by=2025,
    ),
)
