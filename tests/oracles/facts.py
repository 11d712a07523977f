"""Promises, data and questions as plain values: what the oracle reads, without the library.

Nothing here knows the library; `tests.oracles.build` makes its objects from these.
"""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from fractions import Fraction
from typing import Literal, NamedTuple

Kind = Literal[
    "at_least",
    "more_than",
    "at_most",
    "less_than",
    "about",
    "between",
    "multiple",
    "reduction",
    "rank",
    "grade",
    "growth",
    "falls_yearly",
    "rises_yearly",
    "trend",
    "comparison",
    "done",
    "directional",
]

BY_YEAR: tuple[Kind, ...] = ("growth", "falls_yearly", "rises_yearly", "trend", "comparison")
BOUNDS: tuple[Kind, ...] = ("at_least", "more_than", "at_most", "less_than")
BASED: tuple[Kind, ...] = ("multiple", "reduction")  # on the value of a year
RANKED: tuple[Kind, ...] = ("rank", "grade")
VALUES: tuple[Kind, ...] = (*BOUNDS, "about", "between", *BASED, *RANKED)

ONE_DAY = timedelta(days=1)


class Levels(NamedTuple):
    """Values on days."""

    values: tuple[tuple[date, Fraction], ...]


class Yearly(NamedTuple):
    """One value a year."""

    values: tuple[tuple[int, Fraction], ...]


class Effective(NamedTuple):
    """A standard by the days it changes, and the last day that is known of it, if it is stated."""

    values: tuple[tuple[date, Fraction], ...]
    known_until: date | None = None


class Totals(NamedTuple):
    """Running totals on days; `corrections` are the days of those that take something back."""

    values: tuple[tuple[date, Fraction], ...]
    corrections: tuple[date, ...] = ()


class Amounts(NamedTuple):
    """Amounts over spans of days: first day, last day, amount."""

    values: tuple[tuple[date, date, Fraction], ...]


class Event(NamedTuple):
    """Whether something was done, and on which day that was seen."""

    done: date | None
    observed: date


Series = Levels | Yearly | Effective | Totals | Amounts
Data = Series | Event


ORDINALS = ("place", "grade")
GRADES = "ABCDE"  # of the scale that all grades are of, the best first
AVERAGES = ("percent", "ug/m3", "yuan/person/month", *ORDINALS)
"""Units of which the months of a year do not add up: its value is a mean of theirs."""


class Measure(NamedTuple):
    """What is measured: in which unit, and how it accumulates."""

    basis: Literal["level", "total", "yearly"]
    unit: str | None
    signed: bool = False
    beyond_whole: bool = False

    @property
    def is_share(self) -> bool:
        return self.unit == "percent"

    @property
    def is_ordinal(self) -> bool:
        return self.unit in ORDINALS

    @property
    def is_flow(self) -> bool:
        """Whether it is the sum of a year; a rate of a year is observed like a level."""
        return self.basis == "yearly" and self.unit not in AVERAGES

    @property
    def is_level(self) -> bool:
        return self.basis != "total" and not self.is_flow


class Promise(NamedTuple):
    """A promise. Of the fields from `low` on, each kind uses its own and leaves the others."""

    kind: Kind
    measure: Measure
    start: date
    due: date | None
    due_stated: bool = True
    every: Literal["year", "quarter", "month"] | None = None
    low: Fraction | None = None  # at_least, more_than, between
    high: Fraction | None = None  # at_most, less_than, between; rank, grade: the last place
    middle: Fraction | None = None  # about
    in_place: bool = False  # about, between: held on both sides, where else more is as good
    tolerance: Fraction | None = None  # about
    factor: Fraction | None = None  # multiple, reduction to so many times
    cut: Fraction | None = None  # reduction by so many percent
    base_year: int | None = None  # multiple, reduction
    rate: Fraction | None = None  # growth, falls_yearly, in percent
    change: Fraction | None = None  # rises_yearly, in units or percentage points
    rising: bool = True  # trend
    of: Literal["level", "growth"] = "level"  # comparison
    strictly: bool = False  # comparison
    times: Fraction = Fraction(1)  # comparison of levels
    other: Measure | None = None  # comparison


class Case(NamedTuple):
    """A promise, what was observed, and the day of the question."""

    promise: Promise
    data: Data | None
    as_of: date | None
    baseline: Fraction | None = None
    other: Series | None = None
    tolerance: Fraction | None = None
    due: date | None = None
    on_track: Fraction = Fraction(95, 100)
    behind: Fraction = Fraction(60, 100)

    @property
    def day(self) -> date | None:
        """The day of the question; the default is the last day that the data speak of."""
        return self.as_of or (None if self.data is None else default_day(self.data))

    @property
    def deadline(self) -> date | None:
        """The due date, or what replaces one that is not stated."""
        promise = self.promise
        if self.due is not None and (promise.due is None or not promise.due_stated):
            return self.due
        return promise.due


def default_day(data: Data) -> date:
    """The day of the last observation."""
    match data:
        case Event():
            return data.observed
        case Yearly():
            return year_end(data.values[-1][0])
        case Amounts():
            return data.values[-1][1]
        case Effective() if data.known_until is not None:
            return data.known_until
        case _:
            return data.values[-1][0]


_STARTS = [(1, 1)]  # the month and the day that years start on


@contextmanager
def years_from(month: int, day: int) -> Generator[None]:
    """Count years from another day on, as long as it lasts."""
    _STARTS.append((month, day))
    try:
        yield
    finally:
        _STARTS.pop()


def starts() -> tuple[int, int]:
    """The month and the day that years start on."""
    return _STARTS[-1]


def year_of(day: date) -> int:
    """The year that a day lies in, by the calendar year it begins in."""
    return day.year - ((day.month, day.day) < starts())


def year_start(year: int) -> date:
    return date(year, *starts())


def year_end(year: int) -> date:
    return date.max if year == date.max.year else year_start(year + 1) - ONE_DAY


MONTHS_OF = {"year": 12, "quarter": 3, "month": 1}


def part_start(every: str, number: int) -> date:
    """The first day of a year, a quarter or a month; they are numbered one by one from year 0."""
    month, day = starts()
    count = number * MONTHS_OF[every] + month - 1
    return date(count // 12, count % 12 + 1, day)


def part_end(every: str, number: int) -> date:
    return part_start(every, number + 1) - ONE_DAY


def part_of(every: str, day: date) -> int:
    """The one that a day lies in, found by going through those of its calendar year."""
    each = 12 // MONTHS_OF[every]
    numbers = range((day.year - 1) * each, (day.year + 1) * each + 1)
    return max(number for number in numbers if part_start(every, number) <= day)


def bound_parts(every: str, start: date, due: date | None, through: date) -> list[int]:
    """Those that lie whole from start to due and have begun by `through`, one by one."""
    first, last = part_of(every, start), part_of(every, max(start, through))
    return [
        number
        for number in range(first, last + 1)
        if start <= part_start(every, number) <= through
        and (due is None or part_end(every, number) <= due)
    ]


def days_from(first: date, last: date) -> Iterator[int]:
    """The days from first to last, both included, as ordinal numbers."""
    return iter(range(first.toordinal(), last.toordinal() + 1))


def is_over(year: int, day: date) -> bool:
    """Whether a year is over: on its last day it is."""
    return year_end(year) <= day


def bound_years(start: date, due: date | None, through: date) -> list[int]:
    """The whole years from start to due that have begun by `through`, one by one."""
    return [
        year
        for year in range(year_of(start), year_of(through) + 1)
        if start <= year_start(year) and (due is None or year_end(year) <= due)
    ]


def has_a_whole_year(start: date, due: date | None) -> bool:
    """Whether a whole year lies from start to due."""
    return due is None or bool(bound_years(start, due, due))
