"""Domain 11: a better system of social governance (完善社会治理体系)."""

from minsheng.domains.governance.goal import DISPUTES_SETTLED_EARLY, GOAL_11
from minsheng.domains.governance.task_51_social_governance import TASK_51
from minsheng.domains.governance.task_52_petitions import TASK_52
from minsheng.domains.governance.task_53_safe_hunnan import TASK_53
from minsheng.domains.governance.task_54_law_and_trust import TASK_54
from minsheng.domains.governance.task_55_red_property import TASK_55
from minsheng.domains.governance.task_56_warmth_campaign import TASK_56
from minsheng.promises.writing import domain
from minsheng.texts import Text

__all__ = ["DISPUTES_SETTLED_EARLY", "GOVERNANCE"]

GOVERNANCE = domain(
    11,
    "governance",
    Text(zh="完善社会治理体系", en="A better system of social governance"),
    GOAL_11,
    TASK_51,
    TASK_52,
    TASK_53,
    TASK_54,
    TASK_55,
    TASK_56,
)
