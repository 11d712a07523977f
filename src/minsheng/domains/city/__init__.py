"""Domain 9: a livable, resilient and smart city (打造宜居韧性智慧城市)."""

from minsheng.domains.city.goal import GOAL_9
from minsheng.domains.city.matters import MATTER_12, MATTER_16
from minsheng.domains.city.tasks import TASK_46, TASK_47
from minsheng.promises.documents import Domain
from minsheng.texts import Text

__all__ = ["CITY"]

CITY = Domain(
    number=9,
    id="city",
    name=Text(zh="打造宜居韧性智慧城市", en="A livable, resilient and smart city"),
    goal=GOAL_9,
    tasks=(TASK_46, TASK_47),
    matters=(MATTER_12, MATTER_16),
)
