"""Domain 8: green and low-carbon development (着力推动绿色低碳发展)."""

from minsheng.domains.environment.goal import GOAL_8
from minsheng.domains.environment.matters import MATTER_11, MATTER_15
from minsheng.domains.environment.tasks import TASK_43, TASK_44, TASK_45
from minsheng.promises.documents import Domain
from minsheng.texts import Text

__all__ = ["ENVIRONMENT"]

ENVIRONMENT = Domain(
    number=8,
    id="environment",
    name=Text(zh="着力推动绿色低碳发展", en="Green and low-carbon development"),
    goal=GOAL_8,
    tasks=(TASK_43, TASK_44, TASK_45),
    matters=(MATTER_11, MATTER_15),
)
