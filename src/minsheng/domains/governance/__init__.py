"""Domain 11: a better system of social governance (完善社会治理体系)."""

from minsheng.domains.governance.goal import GOAL_11
from minsheng.domains.governance.tasks import TASK_51, TASK_52, TASK_53, TASK_54, TASK_55, TASK_56
from minsheng.promises.documents import Domain
from minsheng.texts import Text

__all__ = ["GOVERNANCE"]

GOVERNANCE = Domain(
    number=11,
    id="governance",
    name=Text(zh="完善社会治理体系", en="A better system of social governance"),
    goal=GOAL_11,
    tasks=(TASK_51, TASK_52, TASK_53, TASK_54, TASK_55, TASK_56),
)
