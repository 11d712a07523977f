"""Domain 6: solid progress on “Quality Elderly Care” (扎实推进“品质养老”工程)."""

from minsheng.domains.elderly_care.goal import (
    GOAL_6,
    LIFE_EXPECTANCY,
    NATIONAL_LIFE_EXPECTANCY,
    SUBDISTRICT_CARE_COMPLEX_COVERAGE,
)
from minsheng.domains.elderly_care.matters import MATTER_17, MATTER_18, MATTER_19, MATTER_20
from minsheng.domains.elderly_care.task_31_home_care import TASK_31
from minsheng.domains.elderly_care.task_32_age_friendly_homes import TASK_32
from minsheng.domains.elderly_care.task_33_community_care import TASK_33
from minsheng.domains.elderly_care.task_34_meals_for_the_elderly import ELDERLY_CARE_SUPPLY, TASK_34
from minsheng.domains.elderly_care.task_35_care_institutions import TASK_35
from minsheng.domains.elderly_care.task_36_medical_and_elderly_care import TASK_36
from minsheng.domains.elderly_care.task_37_care_providers import TASK_37
from minsheng.domains.elderly_care.task_38_supervision_of_institutions import TASK_38
from minsheng.promises.writing import domain
from minsheng.texts import Text

__all__ = [
    "ELDERLY_CARE",
    "ELDERLY_CARE_SUPPLY",
    "LIFE_EXPECTANCY",
    "NATIONAL_LIFE_EXPECTANCY",
    "SUBDISTRICT_CARE_COMPLEX_COVERAGE",
]

ELDERLY_CARE = domain(
    6,
    "elderly-care",
    Text(zh="扎实推进“品质养老”工程", en="Solid progress on the “Quality Elderly Care” project"),
    GOAL_6,
    TASK_31,
    TASK_32,
    TASK_33,
    TASK_34,
    TASK_35,
    TASK_36,
    TASK_37,
    TASK_38,
    MATTER_17,
    MATTER_18,
    MATTER_19,
    MATTER_20,
)
