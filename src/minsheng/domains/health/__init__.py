"""Domain 5: faster progress on Healthy Hunnan (加快推进“健康浑南”工程)."""

from minsheng.domains.health.goal import GOAL_5
from minsheng.domains.health.matters import (
    MATTER_6,
    MATTER_7,
    MATTER_8,
    MATTER_9,
)
from minsheng.domains.health.tasks_24_27 import (
    TASK_24,
    TASK_25,
    TASK_26,
    TASK_27,
)
from minsheng.domains.health.tasks_28_30 import (
    TASK_28,
    TASK_29,
    TASK_30,
)
from minsheng.promises.documents import Domain
from minsheng.texts import Text

__all__ = ["HEALTH"]

HEALTH = Domain(
    number=5,
    id="health",
    name=Text(zh="加快推进“健康浑南”工程", en="Faster progress on the Healthy Hunnan project"),
    goal=GOAL_5,
    tasks=(TASK_24, TASK_25, TASK_26, TASK_27, TASK_28, TASK_29, TASK_30),
    matters=(MATTER_6, MATTER_7, MATTER_8, MATTER_9),
)
