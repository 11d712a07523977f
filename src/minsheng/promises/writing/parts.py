"""What the promises are put together in: provisions, and domains of them."""

from collections.abc import Iterable
from datetime import date

from minsheng.checks import require
from minsheng.days import Day, Period, as_last_day
from minsheng.errors import InvalidValueError
from minsheng.promises.documents import Domain
from minsheng.promises.provisions import Commitment, Goal, PracticalMatter, Safeguard, Task
from minsheng.promises.writing.unfinished import Promise
from minsheng.texts import Text

__all__ = ["domain", "goal", "matter", "safeguard", "task"]


def goal(
    number: int,
    title: Text,
    summary: Text,
    *promises: Promise | Commitment,
    period: Period,
    by: int | Day | None = None,
) -> Goal:
    """Return a goal with its promises; `period` and `by` as in `task`."""
    return Goal(
        number=number,
        title=title,
        summary=summary,
        commitments=_made(f"goal:{number}", promises, period, by),
    )


def task(
    number: int,
    title: Text,
    summary: Text,
    *promises: Promise | Commitment,
    period: Period,
    by: int | Day | None = None,
) -> Task:
    """Return a task with its promises, in the order of the text.

    `period` is that of the document, at whose end a promise is due if no date is named; `by` the
    year or day that the heading names for all promises below it.

    >>> register = done("建立台账", level="register", zh="困境儿童台账", en="Register of children")
    >>> title = Text(zh="提升儿童福利保障水平", en="Raise child welfare")
    >>> summary = Text(zh="困境儿童有台账。", en="Children in hardship are registered.")
    >>> print(task(12, title, summary, register, period=Period.of_years(2023, 2025)))
    task:12 Raise child welfare
      task:12/register: Register of children, done, 2023-01-01 to 2025-12-31 (implied)
    """
    return Task(
        number=number,
        title=title,
        summary=summary,
        commitments=_made(f"task:{number}", promises, period, by),
    )


def matter(
    number: int,
    title: Text,
    summary: Text,
    *promises: Promise | Commitment,
    period: Period,
    by: int | Day | None = None,
) -> PracticalMatter:
    """Return a practical matter with its promises; `period` and `by` as in `task`."""
    return PracticalMatter(
        number=number,
        title=title,
        summary=summary,
        commitments=_made(f"matter:{number}", promises, period, by),
    )


def safeguard(
    number: int,
    title: Text,
    summary: Text,
    *promises: Promise | Commitment,
    period: Period,
    by: int | Day | None = None,
) -> Safeguard:
    """Return a safeguard with its promises; `period` and `by` as in `task`."""
    return Safeguard(
        number=number,
        title=title,
        summary=summary,
        commitments=_made(f"safeguard:{number}", promises, period, by),
    )


def domain(
    number: int, key: str, name: Text, /, *provisions: Goal | Task | PracticalMatter
) -> Domain:
    """Return a domain, `key` its id: its goal, its tasks and its practical matters.

    >>> goal_1 = goal(
    ...     1,
    ...     Text(zh="住得更好", en="Better homes"),
    ...     Text(zh="居住品质提升。", en="Housing gets better."),
    ...     period=Period.of_years(2026, 2028),
    ... )
    >>> print(domain(1, "housing", Text(zh="改善居住条件", en="Better housing"), goal_1))
    1 Better housing
      goal:1 Better homes
    """
    goals = [item for item in provisions if isinstance(item, Goal)]
    if len(goals) != 1:
        raise InvalidValueError("goal", goals, f"one Goal in domain {key}")
    for item in provisions:
        if not isinstance(item, Goal | Task | PracticalMatter):
            raise InvalidValueError("provisions", item, "a Goal, Tasks and PracticalMatters")
    return Domain(
        number=number,
        id=key,
        name=name,
        goal=goals[0],
        tasks=tuple(item for item in provisions if isinstance(item, Task)),
        matters=tuple(item for item in provisions if isinstance(item, PracticalMatter)),
    )


def _made(
    provision: str, promises: Iterable[object], period: Period, by: int | Day | None
) -> tuple[Commitment, ...]:
    """Return the commitments that a provision makes of promises."""
    period = require(period, Period, "period", "a Period")
    due = None if by is None else as_last_day(by, "by")
    return tuple(_commitment(item, provision, period, due) for item in promises)


def _commitment(item: object, provision: str, period: Period, due: date | None) -> Commitment:
    if isinstance(item, Commitment):
        return item
    made = require(item, Promise, "promises", "what a verb such as at_least returns")
    return made.commitment(provision, period, due)
