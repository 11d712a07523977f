"""What is asked of a path: limits due on days, limits that stand, and rules for each year."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import ClassVar, Literal

import attrs

from minsheng.errors import InvalidValueError
from minsheng.exact import ceil_to_step, floor_to_step
from minsheng.planning.pathway import DemandKind, Side

__all__ = [
    "Asked",
    "Asks",
    "Faster",
    "Growing",
    "Higher",
    "Limit",
    "Moving",
    "YearRule",
    "beyond",
    "safe",
]

Fact = Literal["whole", "reached"]
"""What holds without a promise."""


def safe(value: Fraction, side: Side, step: Fraction | None) -> Fraction:
    """Return the multiple of `step` next to a limit, on its good side."""
    return ceil_to_step(value, step) if side == "least" else floor_to_step(value, step)


def beyond(value: Fraction, side: Side, step: Fraction) -> Fraction:
    """Return the first multiple of `step` that lies beyond a limit that itself is not good."""
    nearest = safe(value, side, step)
    if nearest != value:
        return nearest
    return value + step if side == "least" else value - step


@attrs.frozen(eq=False)
class Asked:
    """What was asked of one point, as a number in the unit of the base.

    `promise` is None for what no promise asks: that a share is at most the whole, and that what
    is reached of a sum cannot be lost. `ahead` says that it is due later, `relative` that it
    follows from the value before alone.
    """

    promise: str | None
    kind: DemandKind | Fact
    side: Side
    value: Fraction
    ahead: bool = False
    relative: bool = False


@attrs.frozen(kw_only=True, eq=False)
class Limit:
    """At least, or at most, `value`: on the day `due`, or at every point if that is None.

    `value` is the multiple of the step next to `exact`, the figure itself, on its good side.
    Nothing is asked before `since`. `until_due` says that an upper limit binds before its day
    too, as that of a running total does.
    """

    promise: str | None
    kind: DemandKind
    side: Side
    exact: Fraction
    value: Fraction
    due: date | None
    since: date = date.min
    until_due: bool = False

    def binds(self, day: date) -> bool:
        """Tell whether the limit asks for something on a day."""
        if day < self.since:
            return False
        if self.due is None or self.due == day:
            return True
        return self.until_due and day < self.due


@attrs.frozen(kw_only=True, eq=False)
class YearRule(ABC):
    """A rule that asks for something at the end of each year from `first_year` to `last_year`.

    None leaves a side open. `relative` rules follow from the value of the year before alone, so
    that a path may fall with it.
    """

    promise: str
    first_year: int | None
    last_year: int | None
    step: Fraction | None
    kind: ClassVar[DemandKind]
    relative: ClassVar[bool] = False

    def binds(self, year: int) -> bool:
        """Tell whether the rule asks for something in a year."""
        started = self.first_year is None or self.first_year <= year
        return started and (self.last_year is None or year <= self.last_year)

    @abstractmethod
    def asked(self, year: int, before: Fraction | None) -> tuple[Side, Fraction]:
        """Return what is asked in a year that the rule binds, given the value of the one before."""

    def known(self, before: Fraction | None, year: int) -> Fraction:
        """Return the value of the year before; raise `InvalidValueError` if it is not known."""
        if before is None:
            expected = f"the value of {year - 1}, which {self.promise} starts from"
            raise InvalidValueError("data", None, expected)
        return before

    def past(self, value: Fraction, *, strictly: bool) -> Fraction:
        """Return the least multiple of the step that is at least `value`, or above it."""
        if strictly and self.step is not None:
            return beyond(value, "least", self.step)
        return safe(value, "least", self.step)


@attrs.frozen(kw_only=True, eq=False)
class Growing(YearRule):
    """Each year's value is at least the previous one's times `factor`."""

    kind: ClassVar[DemandKind] = "growth"
    relative = True
    factor: Fraction

    def asked(self, year: int, before: Fraction | None) -> tuple[Side, Fraction]:
        """Return the least value."""
        return "least", self.past(self.known(before, year) * self.factor, strictly=False)


@attrs.frozen(kw_only=True, eq=False)
class Moving(YearRule):
    """Each year's value lies at least one step above, or below, the previous one's."""

    kind: ClassVar[DemandKind] = "trend"
    side: Side
    step: Fraction

    def asked(self, year: int, before: Fraction | None) -> tuple[Side, Fraction]:
        """Return the value next to that of the year before."""
        return self.side, beyond(self.known(before, year), self.side, self.step)


@attrs.frozen(kw_only=True, eq=False)
class _Compared(YearRule):
    """A rule on the values of another indicator, by year, observed or forecast."""

    kind: ClassVar[DemandKind] = "comparison"
    other: Mapping[int, Fraction]
    other_name: str
    strictly: bool

    def other_in(self, year: int) -> Fraction:
        """Return the other's value of a year; raise `InvalidValueError` if there is none."""
        if year not in self.other:
            expected = f"a value of {year}, observed or forecast"
            raise InvalidValueError(f"other {self.other_name}", None, expected)
        return self.other[year]


@attrs.frozen(kw_only=True, eq=False)
class Higher(_Compared):
    """Each year's value is at least, or above, another indicator's."""

    def asked(self, year: int, before: Fraction | None) -> tuple[Side, Fraction]:
        """Return the least value, given the other's."""
        del before
        return "least", self.past(self.other_in(year), strictly=self.strictly)


@attrs.frozen(kw_only=True, eq=False)
class Faster(_Compared):
    """Each year's growth is at least, or above, another indicator's."""

    relative = True

    def asked(self, year: int, before: Fraction | None) -> tuple[Side, Fraction]:
        """Return the least value, given the growth of the other."""
        now, earlier = self.other_in(year), self.other_in(year - 1)
        if earlier <= 0:
            expected = f"a value above zero in {year - 1}, to take the growth from"
            raise InvalidValueError(f"other {self.other_name}", earlier, expected)
        return "least", self.past(self.known(before, year) * now / earlier, strictly=self.strictly)


@attrs.frozen(kw_only=True, eq=False)
class Asks:
    """All that is asked of one path, in the unit of its base."""

    limits: tuple[Limit, ...]
    rules: tuple[YearRule, ...] = ()
