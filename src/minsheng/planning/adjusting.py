"""Standards that change on one day of each year: what a path asks of them, and from which day on.

Between two such days the value stays as it is. What is due on a day is therefore asked of the value
that takes effect on the last such day up to it: a floor due on 31 March, of a standard that changes
on 1 July, is asked of the value of the year before.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from fractions import Fraction

import attrs
from dateutil.rrule import YEARLY, rrule

from minsheng.days import Span, Years
from minsheng.errors import InvalidValueError
from minsheng.planning.base import Base
from minsheng.planning.constraints import Constraints, Limit
from minsheng.planning.infeasible import Infeasible
from minsheng.planning.pathway import RequiredValue
from minsheng.planning.points import Weights
from minsheng.planning.walk import Stop
from minsheng.quantities.amounts import Amount

__all__ = ["Adjusting", "OnceAYear", "as_adjusting"]

_A_DAY_OF_THE_YEAR = "a day that every year has, as month and day, such as '07-01'"
_WRITTEN = r"[0-9]{2}-[0-9]{2}"
_ANY_YEAR = 2001  # no leap year: 29 February is no day of every year


@attrs.frozen
class Adjusting:
    """A day of the year on which a standard changes."""

    month: int
    day: int

    def within(self, start: date, end: date) -> list[date]:
        """Return the days from `start` to `end` on which the standard changes."""
        first, last = datetime.combine(start, time()), datetime.combine(end, time())
        rule = rrule(YEARLY, dtstart=first, until=last, bymonth=self.month, bymonthday=self.day)
        return [moment.date() for moment in rule]

    def up_to(self, day: date) -> date:
        """Return the last day up to `day` on which the standard changes; the first day if none."""
        found = date(day.year, self.month, self.day)
        if found <= day:
            return found
        return date.min if day.year == date.min.year else found.replace(year=day.year - 1)

    def last_of(self, day: date, base: Base) -> date:
        """Return the end of a year in which the standard changes up to a day; else the day."""
        since, years = self.up_to(day), base.counted
        same_year = years.of(since) == years.of(day)
        return years.end(years.of(day)) if since > base.known and same_year else day

    def settled(self, constraints: Constraints, base: Base) -> Constraints:
        """Return what is asked, each limit at the end of the year that its value takes effect in.

        Raises `InfeasibleError` for what is due before the standard can change.
        """
        limits: list[Limit] = []
        for limit in constraints.limits:
            due = limit.due
            if due is not None:
                since = self.up_to(due)
                if since > base.known:
                    due = base.counted.end(base.counted.of(since))
                    first = min(limit.since, since)
                    limit = attrs.evolve(limit, due=due, since=first)  # noqa: PLW2901
                elif not limit.holds(base.latest.fraction):
                    required = Amount(limit.value, base.unit)
                    raise self._too_late(limit.promise, due, required, base).error
            limits.append(limit)
        return Constraints(limits=tuple(limits), rules=constraints.rules)

    def require_days(self, base: Base, stops: Iterable[Stop]) -> None:
        """Raise `InfeasibleError` where a value moves and there is no day on which it could."""
        before = base.latest.fraction
        for stop in stops:
            if stop.value != before and not stop.point.weight:
                promise = next((item.promise for item in stop.bound_by), None)
                required, stays = Amount(stop.value, base.unit), Amount(before, base.unit)
                raise self._too_late(promise, stop.point.day, required, base, stays).error
            before = stop.value

    def _too_late(
        self,
        promise: str | None,
        day: date,
        required: Amount,
        base: Base,
        stays: Amount | None = None,
    ) -> Infeasible:
        following = date(day.year, self.month, self.day)
        if following <= day:
            following = following.replace(year=day.year + 1)
        return Infeasible(
            reason="no_adjustment",
            promises=() if promise is None else (promise,),
            day=day,
            required=required,
            limit=base.latest if stays is None else stays,
            earliest=base.counted.label(base.counted.of(following)),
        )

    def dated(self, base: Base, values: Iterable[RequiredValue]) -> Iterator[RequiredValue]:
        """Yield the values with their days of effect; what stays from the base has none."""
        for value in values:
            since = self.up_to(value.day)
            yield attrs.evolve(value, effective=since if since > base.known else None)


class OnceAYear(Weights):
    """The work of a path whose value moves on one day of the year: the same for each such day."""

    __slots__ = ("adjusting",)

    def __init__(self, adjusting: Adjusting, years: Years) -> None:
        """Hold the day; a value is asked for at the end of each of the `years`."""
        super().__init__("year", "equal", years)
        self.adjusting: Adjusting = adjusting

    def of(self, span: Span) -> Fraction:
        """Return how many such days lie in a span."""
        return Fraction(len(self.adjusting.within(span.start, span.end)))


def as_adjusting(day: str) -> Adjusting:
    """Return the day of the year that is written as 07-01; `InvalidValueError` for any other."""
    if isinstance(day, str) and re.fullmatch(_WRITTEN, day):
        try:
            found = date(_ANY_YEAR, int(day[:2]), int(day[3:]))
        except ValueError:  # there is no such day
            pass
        else:
            return Adjusting(found.month, found.day)
    raise InvalidValueError("adjusts", day, _A_DAY_OF_THE_YEAR)
