"""The goal for incomes."""

from minsheng.domains.plan import goal
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import direction, exceeds, outgrows, rises
from minsheng.texts import Text

__all__ = [
    "CITY_RURAL_INCOME",
    "GOAL_2",
    "GROSS_REGIONAL_PRODUCT",
    "RESIDENT_INCOME",
    "RURAL_INCOME",
]

RESIDENT_INCOME = Indicator(
    id="resident-income",
    name=Text(
        zh="城乡居民人均可支配收入", en="Per capita disposable income of urban and rural residents"
    ),
    unit="yuan/person/year",
    basis="yearly",
    aliases=("居民收入", "人均可支配收入", "可支配收入"),
)

# Nothing is promised of it: incomes are held against it, here and in task 8.
GROSS_REGIONAL_PRODUCT = Indicator(
    id="gross-regional-product",
    name=Text(zh="浑南区地区生产总值", en="Gross regional product of Hunnan District"),
    unit="yuan",
    basis="yearly",
    aliases=("GDP", "地区生产总值", "生产总值", "GRP"),
)

# Nothing is promised of it: rural incomes are held against it.
CITY_RURAL_INCOME = Indicator(
    id="city-rural-income",
    name=Text(
        zh="全市农村居民人均可支配收入",
        en="Per capita disposable income of rural residents in the whole city of Shenyang",
    ),
    unit="yuan/person/year",
    basis="yearly",
    aliases=("全市农村居民收入",),
)

RURAL_INCOME = Indicator(
    id="rural-income",
    name=Text(zh="农村居民人均可支配收入", en="Per capita disposable income of rural residents"),
    unit="yuan/person/year",
    basis="yearly",
    aliases=("农民收入", "农村居民收入"),
)

GOAL_2 = goal(
    2,
    Text(zh="收入更稳定", en="Steadier incomes"),
    Text(
        zh="居民收入比经济增长得快，农村居民收入超过全市平均，收入差距缩小。",
        en="Incomes grow faster than the economy, rural incomes exceed the city average, and the "
        "gap narrows.",
    ),
    direction(
        "让更多普通人的“钱袋子”鼓起来",
        level="ordinary-incomes",
        zh="普通人的“钱袋子”",
        en="Money in ordinary people's pockets",
    ),
    rises(
        "不断提高人民群众收入水平",
        of=RESIDENT_INCOME,
        every="year",
        reading=Text(
            zh="“人民群众收入水平”理解为同一目标随后所说的城乡居民人均可支配收入，"
            "按全体居民（城乡合计）一个数计；“不断”理解为每年都比上年提高。",
            en="People's income is read as the per capita disposable income that the goal names "
            "next: one figure for all residents, urban and rural together. Ever higher (不断) is "
            "read as higher in each year than in the year before.",
        ),
    ),
    direction(
        "“提低扩中”缩小收入差距",
        yearly="income-gap",
        zh="居民收入差距",
        en="Income gap among residents",
        reading=Text(
            zh="理解为全体居民之间的差距，与重点任务所说的城乡差距分开；"
            "原文未说明以何衡量，故只作方向。",
            en="Read as the gap among all residents, apart from the gap between town and country "
            "of the tasks; no measure of it is named, so it stays a direction.",
        ),
    ),
    outgrows(
        GROSS_REGIONAL_PRODUCT,
        "城乡居民人均可支配收入增速高于经济增速",
        of=RESIDENT_INCOME,
        name="resident-income-growth",
        reading=Text(
            zh="原文为“力争”，按承诺理解；经济增速按本区地区生产总值增速计，"
            "名义或实际未说明；城乡居民按全体居民一个数计，也可理解为城、乡各自都要高于。",
            en="The source says it will strive for this (力争); read as a promise, with the growth "
            "of the economy as that of the district's gross regional product, real or nominal "
            "left open. 城乡居民 is read as all residents together; it could also ask it of urban "
            "and of rural residents each.",
        ),
    ),
    exceeds(
        CITY_RURAL_INCOME,
        "农村居民人均可支配收入高于全市平均水平",
        of=RURAL_INCOME,
        name="rural-income-above-city",
        reading=Text(
            zh="“全市平均水平”理解为全市农村居民的平均水平，而非全体居民的；“力争”可能也管到此句。",
            en="The city average is read as that of rural residents, not of all residents; 力争 "
            "may govern this clause too.",
        ),
    ),
)
