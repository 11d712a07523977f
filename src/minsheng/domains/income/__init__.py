"""Domain 2: higher incomes of urban and rural residents (提高城乡居民收入)."""

from minsheng.domains.income.goal import GOAL_2
from minsheng.domains.income.matters import MATTER_14
from minsheng.domains.income.tasks import TASK_8, TASK_9, TASK_10
from minsheng.promises.documents import Domain
from minsheng.texts import Text

__all__ = ["INCOME"]

INCOME = Domain(
    number=2,
    id="income",
    name=Text(zh="提高城乡居民收入", en="Higher incomes of urban and rural residents"),
    goal=GOAL_2,
    tasks=(TASK_8, TASK_9, TASK_10),
    matters=(MATTER_14,),
)
