"""Domain 1: further progress on Worry-Free Employment (深入实施“舒心就业”工程)."""

from minsheng.domains.employment.goal import GOAL_1
from minsheng.domains.employment.matters import MATTER_1, MATTER_2
from minsheng.domains.employment.tasks_1_3 import (
    TASK_1,
    TASK_2,
    TASK_3,
)
from minsheng.domains.employment.tasks_4_7 import (
    TASK_4,
    TASK_5,
    TASK_6,
    TASK_7,
)
from minsheng.promises.documents import Domain
from minsheng.texts import Text

__all__ = ["EMPLOYMENT"]

EMPLOYMENT = Domain(
    number=1,
    id="employment",
    name=Text(
        zh="深入实施“舒心就业”工程", en="Further progress on the Worry-Free Employment project"
    ),
    goal=GOAL_1,
    tasks=(TASK_1, TASK_2, TASK_3, TASK_4, TASK_5, TASK_6, TASK_7),
    matters=(MATTER_1, MATTER_2),
)
