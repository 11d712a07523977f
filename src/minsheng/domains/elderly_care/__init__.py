"""Domain 6: solid progress on Quality Elderly Care (扎实推进“品质养老”工程)."""

from minsheng.domains.elderly_care.goal import GOAL_6
from minsheng.domains.elderly_care.matters import (
    MATTER_17,
    MATTER_18,
    MATTER_19,
    MATTER_20,
)
from minsheng.domains.elderly_care.tasks import (
    TASK_31,
    TASK_32,
    TASK_33,
    TASK_34,
    TASK_35,
    TASK_36,
    TASK_37,
    TASK_38,
)
from minsheng.promises.documents import Domain
from minsheng.texts import Text

__all__ = ["ELDERLY_CARE"]

ELDERLY_CARE = Domain(
    number=6,
    id="elderly-care",
    name=Text(zh="扎实推进“品质养老”工程", en="Solid progress on the Quality Elderly Care project"),
    goal=GOAL_6,
    tasks=(TASK_31, TASK_32, TASK_33, TASK_34, TASK_35, TASK_36, TASK_37, TASK_38),
    matters=(MATTER_17, MATTER_18, MATTER_19, MATTER_20),
)
