"""Domain 8: green and low-carbon development (着力推动绿色低碳发展)."""

from minsheng.domains.environment.goal import BLACK_WATERS_ENDED, GOAL_8
from minsheng.domains.environment.matters import MATTER_11, MATTER_15
from minsheng.domains.environment.task_43_pollution import TASK_43
from minsheng.domains.environment.task_44_ecology import TASK_44
from minsheng.domains.environment.task_45_countryside import TASK_45
from minsheng.promises.writing import domain
from minsheng.texts import Text

__all__ = ["BLACK_WATERS_ENDED", "ENVIRONMENT"]

ENVIRONMENT = domain(
    8,
    "environment",
    Text(zh="着力推动绿色低碳发展", en="Green and low-carbon development"),
    GOAL_8,
    TASK_43,
    TASK_44,
    TASK_45,
    MATTER_11,
    MATTER_15,
)
