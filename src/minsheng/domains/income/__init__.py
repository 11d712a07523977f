"""Domain 2: higher incomes of urban and rural residents (提高城乡居民收入)."""

from minsheng.domains.income.goal import (
    CITY_RURAL_INCOME,
    GOAL_2,
    GROSS_REGIONAL_PRODUCT,
    RESIDENT_INCOME,
    RURAL_INCOME,
)
from minsheng.domains.income.matters import MATTER_14
from minsheng.domains.income.task_08_income_distribution import TASK_8, URBAN_RURAL_INCOME_GAP
from minsheng.domains.income.task_09_wages import TASK_9
from minsheng.domains.income.task_10_farmers_incomes import TASK_10, URBAN_INCOME
from minsheng.promises.writing import domain
from minsheng.texts import Text

__all__ = [
    "CITY_RURAL_INCOME",
    "GROSS_REGIONAL_PRODUCT",
    "INCOME",
    "RESIDENT_INCOME",
    "RURAL_INCOME",
    "URBAN_INCOME",
    "URBAN_RURAL_INCOME_GAP",
]

INCOME = domain(
    2,
    "income",
    Text(zh="提高城乡居民收入", en="Higher incomes of urban and rural residents"),
    GOAL_2,
    TASK_8,
    TASK_9,
    TASK_10,
    MATTER_14,
)
