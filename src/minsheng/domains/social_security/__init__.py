"""Domain 3: a sounder social security system (健全完善社会保障体系)."""

from minsheng.domains.social_security.goal import GOAL_3
from minsheng.domains.social_security.task_11_unemployment_insurance import TASK_11
from minsheng.domains.social_security.task_12_child_welfare import ORPHAN_STANDARD, TASK_12
from minsheng.domains.social_security.task_13_social_assistance import (
    DESTITUTE_SUPPORT_STANDARD,
    DIBAO_STANDARD,
    PRICE_SUBSIDY_REACH,
    TASK_13,
)
from minsheng.domains.social_security.task_14_funeral_services import TASK_14
from minsheng.domains.social_security.task_15_affordable_housing import TASK_15
from minsheng.domains.social_security.task_16_supply_and_prices import TASK_16
from minsheng.promises.writing import domain
from minsheng.texts import Text

__all__ = [
    "DESTITUTE_SUPPORT_STANDARD",
    "DIBAO_STANDARD",
    "ORPHAN_STANDARD",
    "PRICE_SUBSIDY_REACH",
    "SOCIAL_SECURITY",
]

SOCIAL_SECURITY = domain(
    3,
    "social-security",
    Text(zh="健全完善社会保障体系", en="A sounder social security system"),
    GOAL_3,
    TASK_11,
    TASK_12,
    TASK_13,
    TASK_14,
    TASK_15,
    TASK_16,
)
