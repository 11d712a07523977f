"""Task 31: extend government-purchased home-based elderly care."""

from minsheng.domains.plan import task
from minsheng.promises.writing import all_of, direction
from minsheng.texts import Text

__all__ = ["TASK_31"]

TASK_31 = task(
    31,
    Text(
        zh="开展政府购买居家养老服务扩面行动",
        en="Extend government-purchased home-based elderly care",
    ),
    Text(
        zh="政府出资，把居家养老服务送到所有城乡社区。",
        en="The government pays for home-based elderly care in every urban and rural community.",
    ),
    all_of(
        "等老年群体免费提供专业化的上门服务",
        level="free-home-service",
        zh="政府出资免费上门服务率",
        en="Share of elderly people entitled to it who are given free professional service at home",
        covers_zh="高龄、失能、经济困难、计划生育特殊家庭等老年群体",
        covers_en="elderly people who are very old, unable to care for themselves, poor or of "
        "special family-planning families, and the like",
        reading=Text(
            zh="所列群体后有“等”；未写比例，理解为对所列群体中所有符合条件者的承诺。",
            en="The groups are listed with “and the like” (等); no share is given, read as a "
            "promise to all who qualify.",
        ),
    ),
    all_of(
        "优先保障城乡低保对象和低保边缘对象中的高龄、失能等老年人补贴资金需求",
        level="priority-elderly-subsidy",
        zh="低保和低保边缘老年人补贴资金保障率",
        en="Share of elderly people on or near dibao whose care subsidy is funded",
        covers_zh="城乡低保对象和低保边缘对象中的高龄、失能等老年人",
        covers_en="the very old, those unable to care for themselves and the like among urban and "
        "rural people on or near dibao",
        reading=Text(
            zh="“优先保障……资金需求”未写比例，理解为对此类老年人足额安排。",
            en="To secure the subsidies first (优先保障) names no share; read as a promise to all "
            "such elderly people.",
        ),
    ),
    all_of(
        "部分失能高龄老年人的居家养老服务资金",
        level="pilot-home-care-funds",
        zh="试点社区居家养老服务资金落实率",
        en="Share of eligible elderly people in pilot communities whose home-based elderly care is "
        "funded",
        covers_zh="试点社区城乡低保、低保边缘家庭、分散供养特困高龄老年人和计划生育特殊家庭中的"
        "失能、部分失能高龄老年人",
        covers_en="in pilot communities, the very old of dibao and near-dibao families or in "
        "extreme hardship outside institutions, and the very old fully or partly unable to care "
        "for themselves of special family-planning families",
        reading=Text(
            zh="未写比例；理解为试点社区内所有符合条件的老年人。",
            en="No share is given; read as a promise to all such elderly people in the pilot "
            "communities.",
        ),
    ),
    all_of(
        "落实民办养老机构建设和运营补贴资金",
        level="private-institution-subsidy",
        zh="民办养老机构建设和运营补贴落实率",
        en="Share of eligible private elderly-care institutions paid the building and running "
        "subsidies",
        covers_zh="民办养老机构",
        covers_en="private elderly-care institutions",
        reading=Text(
            zh="未写比例；理解为对所有符合条件的民办养老机构的承诺。",
            en="No share is given; read as a promise to all private elderly-care institutions that "
            "qualify.",
        ),
    ),
    direction(
        "提升养老品质",
        level="elderly-care-quality",
        zh="养老品质",
        en="Quality of life in old age that care provides",
    ),
    direction(
        "提高老年人生活质量",
        level="elderly-life-quality",
        zh="老年人生活质量",
        en="Quality of life of the elderly",
    ),
    all_of(
        "实现城乡社区政府购买居家养老服务全覆盖",
        level="purchased-home-care-coverage",
        zh="政府购买居家养老服务城乡社区覆盖率",
        en="Share of urban and rural communities with government-purchased home-based elderly care",
        covers_zh="城乡社区（社区和村）",
        covers_en="urban and rural communities (communities and villages)",
        aliases=("购买居家养老", "居家养老覆盖率"),
        by=2025,
        reading=Text(
            zh="“城乡社区”理解为城市社区和村都算；2023年实事清单只说城市社区，另作一个指标。",
            en="Urban and rural communities are read as communities and villages alike; the list "
            "for 2023 speaks of urban communities, which are measured apart.",
        ),
    ),
)
