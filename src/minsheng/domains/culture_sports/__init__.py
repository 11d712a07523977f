"""Domain 7: a district strong in culture and sports (建设文化体育强区)."""

from minsheng.domains.culture_sports.goal import GOAL_7
from minsheng.domains.culture_sports.matters import MATTER_10
from minsheng.domains.culture_sports.task_39_culture import TASK_39
from minsheng.domains.culture_sports.task_40_tourism import TASK_40
from minsheng.domains.culture_sports.task_41_fitness import TASK_41
from minsheng.domains.culture_sports.task_42_information_services import TASK_42
from minsheng.promises.writing import domain
from minsheng.texts import Text

__all__ = ["CULTURE_SPORTS"]

CULTURE_SPORTS = domain(
    7,
    "culture-sports",
    Text(zh="建设文化体育强区", en="A district strong in culture and sports"),
    GOAL_7,
    TASK_39,
    TASK_40,
    TASK_41,
    TASK_42,
    MATTER_10,
)
