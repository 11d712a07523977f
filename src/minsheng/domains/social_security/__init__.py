"""Domain 3: a sounder social security system (健全完善社会保障体系)."""

from minsheng.domains.social_security.goal import GOAL_3
from minsheng.domains.social_security.tasks import (
    TASK_11,
    TASK_12,
    TASK_13,
    TASK_14,
    TASK_15,
    TASK_16,
)
from minsheng.promises.documents import Domain
from minsheng.texts import Text

__all__ = ["SOCIAL_SECURITY"]

SOCIAL_SECURITY = Domain(
    number=3,
    id="social-security",
    name=Text(zh="健全完善社会保障体系", en="A sounder social security system"),
    goal=GOAL_3,
    tasks=(TASK_11, TASK_12, TASK_13, TASK_14, TASK_15, TASK_16),
)
