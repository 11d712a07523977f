"""Domain 9: a livable, resilient and smart city (打造宜居韧性智慧城市)."""

from minsheng.domains.city.goal import GOAL_9, QUALITY_LIVING_SPACE
from minsheng.domains.city.matters import MATTER_12, MATTER_16
from minsheng.domains.city.task_46_livable_city import TASK_46
from minsheng.domains.city.task_47_resilient_city import TASK_47
from minsheng.promises.writing import domain
from minsheng.texts import Text

__all__ = ["CITY", "QUALITY_LIVING_SPACE"]

CITY = domain(
    9,
    "city",
    Text(zh="打造宜居韧性智慧城市", en="A livable, resilient and smart city"),
    GOAL_9,
    TASK_46,
    TASK_47,
    MATTER_12,
    MATTER_16,
)
