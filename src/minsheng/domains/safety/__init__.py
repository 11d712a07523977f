"""Domain 10: better governance of public safety (提高公共安全治理水平)."""

from minsheng.domains.safety.goal import GOAL_10
from minsheng.domains.safety.matters import MATTER_13
from minsheng.domains.safety.tasks import TASK_48, TASK_49, TASK_50
from minsheng.promises.documents import Domain
from minsheng.texts import Text

__all__ = ["SAFETY"]

SAFETY = Domain(
    number=10,
    id="safety",
    name=Text(zh="提高公共安全治理水平", en="Better governance of public safety"),
    goal=GOAL_10,
    tasks=(TASK_48, TASK_49, TASK_50),
    matters=(MATTER_13,),
)
