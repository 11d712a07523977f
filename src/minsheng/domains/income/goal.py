"""The goal for incomes."""

from minsheng.domains.plan import goal
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import direction, exceeds, outgrows
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
)

# Nothing is promised of it: incomes are held against it, here and in task 8.
GROSS_REGIONAL_PRODUCT = Indicator(
    id="gross-regional-product",
    name=Text(zh="浑南区地区生产总值", en="Gross regional product of Hunnan District"),
    unit="yuan",
    basis="yearly",
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
)

RURAL_INCOME = Indicator(
    id="rural-income",
    name=Text(zh="农村居民人均可支配收入", en="Per capita disposable income of rural residents"),
    unit="yuan/person/year",
    basis="yearly",
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
        "不断提高人民群众收入水平",
        of=RESIDENT_INCOME,
        reading="People's income is read as the per capita disposable income that the goal names "
        "next.",
    ),
    direction(
        "“提低扩中”缩小收入差距",
        yearly="income-gap",
        zh="居民收入差距",
        en="Income gap among residents",
        reading="Read as the gap among all residents, apart from the gap between town and country "
        "of the tasks.",
    ),
    outgrows(
        GROSS_REGIONAL_PRODUCT,
        "城乡居民人均可支配收入增速高于经济增速",
        of=RESIDENT_INCOME,
        name="resident-income-growth",
        reading="The source says it will strive for this (力争); read as a promise, with the "
        "growth of the economy as that of the district's gross regional product, real or nominal "
        "left open.",
    ),
    exceeds(
        CITY_RURAL_INCOME,
        "农村居民人均可支配收入高于全市平均水平",
        of=RURAL_INCOME,
        name="rural-income-above-city",
        reading="The city average is read as that of rural residents, not of all residents; 力争 "
        "may govern this clause too.",
    ),
)
