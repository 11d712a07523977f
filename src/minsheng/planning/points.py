"""The points in time of a plan, and the share of the work that falls between them."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from fractions import Fraction
from typing import Literal, TypeAlias, get_args

import attrs

from minsheng.days import CALENDAR, Part, Span, Years
from minsheng.errors import InvalidValueError
from minsheng.quantities.exact import Number, exact_fraction

__all__ = ["Every", "Point", "Shares", "Weights", "plan_points"]

Every: TypeAlias = Part
"""How often a plan asks for a value."""
Shares = Literal["prorated", "equal"] | Mapping[int, Number]
"""How the work is shared out: in proportion to the time, the same for every point, or by a season:
a weight for each month (1 to 12) in which work is done."""

_MONTHS = CALENDAR.cut("month")
_ONE_DAY = timedelta(days=1)


@attrs.frozen(kw_only=True, eq=False)
class Point:
    """The end of a span of days, and the weight of the work within the span."""

    span: Span
    weight: Fraction

    @property
    def day(self) -> date:
        """The last day of the span."""
        return self.span.end


class Weights:
    """How the work is shared out over time."""

    __slots__ = ("cycle", "equal", "every", "season")

    def __init__(self, every: Every, shares: Shares, years: Years = CALENDAR) -> None:
        """Check how often a plan asks and how it shares; raise `InvalidValueError` if unknown.

        The halves, quarters and months are those of the `years`.
        """
        if every not in get_args(Every):
            raise InvalidValueError("every", every, "'year', 'half', 'quarter' or 'month'")
        self.every: Every = every
        self.cycle: Years = years.cut(every)
        self.equal: bool = shares == "equal"
        self.season: dict[int, Fraction] | None = None
        if isinstance(shares, Mapping):
            self.season = _season(shares)
        elif shares not in ("prorated", "equal"):
            expected = "'prorated', 'equal' or a weight for each month"
            raise InvalidValueError("shares", shares, expected)

    def of(self, span: Span) -> Fraction:
        """Return the weight of a span that lies within one period; a whole one weighs 1.

        By season, the weight is that of the months, each in proportion to its days in the span.
        """
        if self.equal:
            return Fraction(1)
        if self.season is None:
            return _share_of(span, self.period(span.start))
        total, start = Fraction(0), span.start
        while True:
            month = _MONTHS.span(_MONTHS.of(start))
            end = min(month.end, span.end)
            total += self.season[start.month] * _share_of(Span(start=start, end=end), month)
            if end == span.end:
                return total
            start = end + _ONE_DAY

    def period(self, day: date) -> Span:
        """Return the year, half year, quarter or month that a day lies in."""
        return self.cycle.span(self.cycle.of(day))


def _season(weights: Mapping[int, Number]) -> dict[int, Fraction]:
    for month in weights:
        if isinstance(month, bool) or month not in range(1, 13):
            raise InvalidValueError("shares", month, "the number of a month, 1 to 12")
    season = {m: exact_fraction(weights.get(m, 0), f"weight of month {m}") for m in range(1, 13)}
    for month, weight in season.items():
        if weight < 0:
            raise InvalidValueError(f"weight of month {month}", weights[month], "zero or more")
    if not any(season.values()):
        raise InvalidValueError("shares", dict(weights), "a month with a weight above zero")
    return season


def _share_of(part: Span, whole: Span) -> Fraction:
    return Fraction((part.end - part.start).days + 1, (whole.end - whole.start).days + 1)


def plan_points(
    after: date, through: date, weights: Weights, cuts: Iterable[date] = ()
) -> tuple[Point, ...]:
    """Return the points after a day and up to another, both ends of periods and `cuts` on the way.

    The last point is `through`; the days of `cuts` between are points of their own.
    """
    days = {through, *(day for day in cuts if after < day <= through)}
    end = after
    while end < through:
        end = weights.period(end + _ONE_DAY).end
        if end < through:
            days.add(end)
    points: list[Point] = []
    start = after
    for day in sorted(days):
        span = Span(start=start + _ONE_DAY, end=day)
        points.append(Point(span=span, weight=weights.of(span)))
        start = day
    return tuple(points)
