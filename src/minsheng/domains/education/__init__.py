"""Domain 4: continued progress on Happy Education (持续深化“幸福教育”工程)."""

from minsheng.domains.education.goal import GOAL_4
from minsheng.domains.education.matters import MATTER_3, MATTER_4, MATTER_5
from minsheng.domains.education.tasks_17_18 import TASK_17, TASK_18
from minsheng.domains.education.tasks_19_20 import TASK_19, TASK_20
from minsheng.domains.education.tasks_21_23 import TASK_21, TASK_22, TASK_23
from minsheng.promises.documents import Domain
from minsheng.texts import Text

__all__ = ["EDUCATION"]

EDUCATION = Domain(
    number=4,
    id="education",
    name=Text(zh="持续深化“幸福教育”工程", en="Continued progress on the Happy Education project"),
    goal=GOAL_4,
    tasks=(TASK_17, TASK_18, TASK_19, TASK_20, TASK_21, TASK_22, TASK_23),
    matters=(MATTER_3, MATTER_4, MATTER_5),
)
