"""The promises of a document, written once: a verb for each kind, figure and wording side by side.

>>> from minsheng import Period, Text
>>> from minsheng.promises.writing import at_least, done, task

>>> raised = task(
...     13,
...     Text(zh="提高救助水平", en="Raise assistance"),
...     Text(zh="标准达到数额，建立台账。", en="The standard rises; a register is kept."),
...     at_least(
...         "850 yuan",
...         "不低于850元",
...         level="dibao-standard",
...         zh="城乡居民最低生活保障标准",
...         en="Minimum allowance",
...         name="dibao-floor",
...         by=2025,
...     ),
...     done("建立信息台账", level="register", zh="信息台账", en="Register of those in hardship"),
...     period=Period.of_years(2023, 2025),
... )
>>> print(raised)
task:13 Raise assistance
  task:13/dibao-floor: Minimum allowance, at least 850 yuan, 2023-01-01 to 2025-12-31
  task:13/register: Register of those in hardship, done, 2023-01-01 to 2025-12-31 (implied)

The last argument by position is always the shortest words of the source that carry the promise.
All the rest has a name:

* `of`, the indicator; or, where no other promise uses it, a new one: its id as `level`, `total` or
  `yearly`, which says how it accumulates, its names `zh` and `en`, and `covers_zh`, `covers_en`,
  `beyond_whole` and `signed` as of `Indicator`. Its unit is that of the figure; without a figure,
  `unit` gives it.
* `name`, the id of the commitment after that of its provision, if it is not that of the indicator.
* `by`, the year or day that the sentence names. Without it, the promise is due at the end of the
  period, and that is implied.
* `every="year"`, where the words bind each year.
* `stated=False`, where the figure is only implied.
* `reading`, how an open wording was read.
"""

from minsheng.promises.writing.changes import (
    doubles,
    exceeds,
    falls,
    grows,
    keeps_pace,
    outgrows,
    reaches,
    rises,
    times,
)
from minsheng.promises.writing.figures import (
    about,
    all_of,
    at_least,
    at_most,
    between,
    less_than,
    more_than,
    none_of,
)
from minsheng.promises.writing.parts import domain, goal, matter, safeguard, task
from minsheng.promises.writing.things import direction, done
from minsheng.promises.writing.unfinished import Promise

__all__ = [
    "Promise",
    "about",
    "all_of",
    "at_least",
    "at_most",
    "between",
    "direction",
    "domain",
    "done",
    "doubles",
    "exceeds",
    "falls",
    "goal",
    "grows",
    "keeps_pace",
    "less_than",
    "matter",
    "more_than",
    "none_of",
    "outgrows",
    "reaches",
    "rises",
    "safeguard",
    "task",
    "times",
]
