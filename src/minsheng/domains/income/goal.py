"""The goal for incomes."""

from minsheng.domains.income.indicators import (
    CITY_RURAL_INCOME,
    GROSS_REGIONAL_PRODUCT,
    INCOME_GAP,
    RESIDENT_INCOME,
    RURAL_INCOME,
)
from minsheng.domains.periods import BY_2025
from minsheng.promises.provisions import Commitment, Goal
from minsheng.promises.targets import Comparison, Unquantified
from minsheng.texts import Text

__all__ = ["GOAL_2"]

GOAL_2 = Goal(
    number=2,
    title=Text(zh="收入更稳定", en="Steadier incomes"),
    summary=Text(
        zh="居民收入比经济增长得快，农村居民收入超过全市平均，收入差距缩小。",
        en="Incomes grow faster than the economy, rural incomes exceed the city average, and the "
        "gap narrows.",
    ),
    commitments=(
        Commitment(
            id="goal:2/resident-income",
            indicator=RESIDENT_INCOME,
            target=Unquantified(),
            period=BY_2025,
            phrase="不断提高人民群众收入水平",
            interpretation="People's income is read as the per capita disposable income that the "
            "goal names next.",
        ),
        Commitment(
            id="goal:2/income-gap",
            indicator=INCOME_GAP,
            target=Unquantified(),
            period=BY_2025,
            phrase="“提低扩中”缩小收入差距",
            interpretation="Read as the gap among all residents, apart from the gap between town "
            "and country of the tasks.",
        ),
        Commitment(
            id="goal:2/resident-income-growth",
            indicator=RESIDENT_INCOME,
            target=Comparison(other=GROSS_REGIONAL_PRODUCT, of="growth", comparator=">"),
            period=BY_2025,
            phrase="城乡居民人均可支配收入增速高于经济增速",
            interpretation="The source says it will strive for this (力争); read as a promise, "
            "with the growth of the economy as that of the district's gross regional product, real "
            "or nominal left open.",
        ),
        Commitment(
            id="goal:2/rural-income-above-city",
            indicator=RURAL_INCOME,
            target=Comparison(other=CITY_RURAL_INCOME, of="level", comparator=">"),
            period=BY_2025,
            phrase="农村居民人均可支配收入高于全市平均水平",
            interpretation="The city average is read as that of rural residents, not of all "
            "residents; 力争 may govern this clause too.",
        ),
    ),
)
