"""Constraints: what is asked of the values of a path, each as at least or at most a number.

A constraint asks for something at one point in time. It comes from a `Limit`, which is due on a
day, each year, or always, or from a `YearRule`, which works it out anew at the end of each year,
often from the value of the year before. All numbers are in the unit of the data; a value that has
to move goes to a multiple of the plan's step, on the good side of the constraint.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import ClassVar, Literal

import attrs

from minsheng.days import CALENDAR, Years, binds
from minsheng.errors import InvalidValueError
from minsheng.quantities.exact import ceil_to_step, floor_to_step

__all__ = [
    "Constraint",
    "Constraints",
    "DemandKind",
    "Faster",
    "Growing",
    "Higher",
    "Limit",
    "Moving",
    "Side",
    "YearRule",
    "beyond",
    "safe",
]

Side = Literal["least", "most"]
DemandKind = Literal[
    "growth",
    "fall",
    "rise",
    "floor",
    "ceiling",
    "trend",
    "comparison",
    "multiple",
    "reduction",
]
"""What asks for a value of a plan."""
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


@attrs.frozen(kw_only=True, eq=False)
class Constraint:
    """At least, or at most, `exact` at one point in time.

    `value` is the multiple of the step that a value moves to if it must; `exact` itself is not
    good if `strict`. `promise` is None for what no promise asks: that a share is at most the
    whole, and that what is reached of a sum cannot be lost. `ahead` says that it is due later and
    this is on the way, `relative` that it follows from the value before alone, `allowance` that
    it may be used up, so that a value rises to it.
    """

    promise: str | None
    kind: DemandKind | Fact
    side: Side
    exact: Fraction
    value: Fraction
    strict: bool = False
    ahead: bool = False
    relative: bool = False
    allowance: bool = False

    def holds(self, value: Fraction) -> bool:
        """Tell whether a value is as asked, whatever the step."""
        if value == self.exact:
            return not self.strict
        return value > self.exact if self.side == "least" else value < self.exact


@attrs.frozen(kw_only=True, eq=False)
class Limit(Constraint):
    """A constraint with its time: on the day `due`, or at every point if that is None.

    Nothing is asked before `since`. With `years` (the first, and the last or None) it is due on
    the last day of each of them, which `cycle` says how to count (quarters and months too).
    `until_due` says that an upper limit binds before its day too, as that of a running total does.
    """

    due: date | None = None
    years: tuple[int, int | None] | None = None
    cycle: Years = CALENDAR
    since: date = date.min
    until_due: bool = False

    @property
    def last_day(self) -> date | None:
        """The last day on which the limit is due; None without such a day."""
        if self.years is None:
            return self.due
        last = self.years[1]
        return None if last is None else self.cycle.end(last)

    @property
    def looked_for(self) -> date | None:
        """The last day that a way looks ahead to; of what has no last day, the first one."""
        if self.years is None:
            return self.last_day
        return self.last_day or self.cycle.end(self.years[0])

    def at(self, day: date) -> Constraint | None:
        """Return what the limit asks for on a day; None if nothing.

        An allowance is there to be used on its day alone.
        """
        if day < self.since:
            return None
        if not (self.due is None or self.due == day or (self.until_due and day < self.due)):
            return None
        if self.allowance and self.due != day:
            return attrs.evolve(self, allowance=False)
        return self

    def dated(self, after: date, through: date) -> Iterator["Limit"]:
        """Yield the limit; if it is due each year, one for each year end after and up to a day."""
        if self.years is None:
            yield self
            return
        first, last = self.years
        cycle = self.cycle
        final = cycle.of(through) if last is None else min(last, cycle.of(through))
        for number in range(max(first, cycle.of(after)), final + 1):
            if after < cycle.end(number):
                yield attrs.evolve(self, due=cycle.end(number), years=None)


@attrs.frozen(kw_only=True, eq=False)
class YearRule(ABC):
    """A rule that asks for something at the end of each year from `first_year` to `last_year`.

    None leaves a side open; `counted` says how years are counted. `follows` says that it starts
    from the value of the year before, `relative` that this alone sets the value, so that a path may
    fall with it.
    """

    promise: str
    first_year: int | None
    last_year: int | None
    step: Fraction | None
    counted: Years = CALENDAR
    kind: ClassVar[DemandKind]
    follows: ClassVar[bool] = True
    relative: ClassVar[bool] = False

    @property
    def falls(self) -> bool:
        """Whether the rule asks for less each year, so that a high value leaves more room."""
        return False

    def lasts(self, year: int) -> bool:
        """Tell whether the rule asks for something in a year or a later one."""
        return binds(year, None, self.last_year)

    def binds(self, year: int) -> bool:
        """Tell whether the rule asks for something in a year."""
        return binds(year, self.first_year, self.last_year)

    @abstractmethod
    def in_year(self, year: int, before: Fraction | None) -> Constraint:
        """Return what is asked in a year that the rule binds, given the value of the one before."""

    def known(self, before: Fraction | None, year: int) -> Fraction:
        """Return the value of the year before; raise `InvalidValueError` if it is not known."""
        if before is None:
            expected = (
                f"the value of {self.counted.name(year - 1)}, which {self.promise} starts from"
            )
            raise InvalidValueError("data", None, expected)
        return before

    def _constraint(
        self, exact: Fraction, side: Side = "least", *, strict: bool = False
    ) -> Constraint:
        if strict and self.step is not None:
            value = beyond(exact, side, self.step)
        else:
            value = safe(exact, side, self.step)
        return Constraint(
            promise=self.promise,
            kind=self.kind,
            side=side,
            exact=exact,
            value=value,
            strict=strict,
            relative=self.relative and side == "least",
        )


@attrs.frozen(kw_only=True, eq=False)
class Growing(YearRule):
    """Each year's value is at least the previous one's times `factor`."""

    kind: ClassVar[DemandKind] = "growth"
    relative = True
    factor: Fraction

    def in_year(self, year: int, before: Fraction | None) -> Constraint:
        """Return the least value."""
        return self._constraint(self.known(before, year) * self.factor)


@attrs.frozen(kw_only=True, eq=False)
class Falling(YearRule):
    """Each year's value is at most the previous one's times `factor`, which is one at most."""

    kind: ClassVar[DemandKind] = "fall"
    relative = True
    factor: Fraction

    @property
    def falls(self) -> bool:
        """Whether values are to fall: they are."""
        return True

    def in_year(self, year: int, before: Fraction | None) -> Constraint:
        """Return the greatest value."""
        return self._constraint(self.known(before, year) * self.factor, "most")


@attrs.frozen(kw_only=True, eq=False)
class Rising(YearRule):
    """Each year's value lies at least `change` above the previous one's."""

    kind: ClassVar[DemandKind] = "rise"
    change: Fraction

    def in_year(self, year: int, before: Fraction | None) -> Constraint:
        """Return the least value."""
        return self._constraint(self.known(before, year) + self.change)


@attrs.frozen(kw_only=True, eq=False)
class Moving(YearRule):
    """Each year's value lies at least one step above, or below, the previous one's."""

    kind: ClassVar[DemandKind] = "trend"
    side: Side
    step: Fraction

    @property
    def falls(self) -> bool:
        """Whether values are to fall."""
        return self.side == "most"

    def in_year(self, year: int, before: Fraction | None) -> Constraint:
        """Return the value next to that of the year before."""
        return self._constraint(self.known(before, year), self.side, strict=True)


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
            expected = f"a value of {self.counted.name(year)}, observed or forecast"
            raise InvalidValueError(f"other {self.other_name}", None, expected)
        return self.other[year]


@attrs.frozen(kw_only=True, eq=False)
class Higher(_Compared):
    """Each year's value is at least, or above, another indicator's."""

    follows = False

    def in_year(self, year: int, before: Fraction | None) -> Constraint:
        """Return the least value, given the other's."""
        del before
        return self._constraint(self.other_in(year), strict=self.strictly)


@attrs.frozen(kw_only=True, eq=False)
class Faster(_Compared):
    """Each year's growth is at least, or above, another indicator's."""

    relative = True

    def in_year(self, year: int, before: Fraction | None) -> Constraint:
        """Return the least value, given the growth of the other."""
        now, earlier = self.other_in(year), self.other_in(year - 1)
        if earlier <= 0:
            expected = (
                f"a value above zero in {self.counted.name(year - 1)}, to take the growth from"
            )
            raise InvalidValueError(f"other {self.other_name}", earlier, expected)
        return self._constraint(self.known(before, year) * now / earlier, strict=self.strictly)


@attrs.frozen(kw_only=True, eq=False)
class Constraints:
    """All that is asked of one path."""

    limits: tuple[Limit, ...]
    rules: tuple[YearRule, ...] = ()

    @property
    def lower(self) -> bool:
        """Whether a limit is to be reached from below."""
        return any(limit.side == "least" for limit in self.limits)

    def dated(self, after: date, through: date) -> "Constraints":
        """Return the same, with a limit for each year end that one is due on."""
        limits = tuple(found for limit in self.limits for found in limit.dated(after, through))
        return Constraints(limits=limits, rules=self.rules)
