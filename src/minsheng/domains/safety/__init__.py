"""Domain 10: better governance of public safety (提高公共安全治理水平)."""

from minsheng.domains.safety.goal import GOAL_10
from minsheng.domains.safety.matters import MATTER_13
from minsheng.domains.safety.task_48_risk_warning import TASK_48
from minsheng.domains.safety.task_49_workplace_safety import TASK_49
from minsheng.domains.safety.task_50_food_and_medicine import (
    DRUG_ACCIDENT_RESPONSE,
    FAILED_DRUG_CASES,
    MAJOR_DRUG_INCIDENTS,
    TASK_50,
)
from minsheng.promises.writing import domain
from minsheng.texts import Text

__all__ = ["DRUG_ACCIDENT_RESPONSE", "FAILED_DRUG_CASES", "MAJOR_DRUG_INCIDENTS", "SAFETY"]

SAFETY = domain(
    10,
    "safety",
    Text(zh="提高公共安全治理水平", en="Better governance of public safety"),
    GOAL_10,
    TASK_48,
    TASK_49,
    TASK_50,
    MATTER_13,
)
