"""Domain 7: a district strong in culture and sports (建设文化体育强区)."""

from minsheng.domains.culture_sports.goal import GOAL_7
from minsheng.domains.culture_sports.matters import MATTER_10
from minsheng.domains.culture_sports.tasks_39_40 import (
    TASK_39,
    TASK_40,
)
from minsheng.domains.culture_sports.tasks_41_42 import (
    TASK_41,
    TASK_42,
)
from minsheng.promises.documents import Domain
from minsheng.texts import Text

__all__ = ["CULTURE_SPORTS"]

CULTURE_SPORTS = Domain(
    number=7,
    id="culture-sports",
    name=Text(zh="建设文化体育强区", en="A district strong in culture and sports"),
    goal=GOAL_7,
    tasks=(TASK_39, TASK_40, TASK_41, TASK_42),
    matters=(MATTER_10,),
)
