"""The points in time of a plan, and the share of the work that falls between them."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from fractions import Fraction
from typing import Literal, get_args

import attrs
from dateutil.relativedelta import relativedelta

from minsheng.days import Span, ends_year
from minsheng.errors import InvalidValueError
from minsheng.quantities.exact import Number, exact_fraction

__all__ = ["Every", "Point", "Shares", "Weights", "plan_points"]

Every = Literal["year", "half", "quarter", "month"]
"""How often a plan asks for a value."""
Shares = Literal["prorated", "equal"] | Mapping[int, Number]
"""How the work is shared out: in proportion to the time, the same for every point, or by a season:
a weight for each month (1 to 12) in which work is done."""

_MONTHS: dict[Every, int] = {"year": 12, "half": 6, "quarter": 3, "month": 1}
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

    @property
    def ends_year(self) -> bool:
        """Whether the point is the last day of a calendar year."""
        return ends_year(self.day)


class Weights:
    """How the work is shared out over time."""

    __slots__ = ("equal", "every", "season")

    def __init__(self, every: Every, shares: Shares) -> None:
        """Check how often a plan asks and how it shares; raise `InvalidValueError` if unknown."""
        if every not in get_args(Every):
            raise InvalidValueError("every", every, "'year', 'half', 'quarter' or 'month'")
        self.every: Every = every
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
            return _share_of(span, _period(span.start, _MONTHS[self.every]))
        total, start = Fraction(0), span.start
        while True:
            month = _period(start, 1)
            end = min(month.end, span.end)
            total += self.season[start.month] * _share_of(Span(start=start, end=end), month)
            if end == span.end:
                return total
            start = end + _ONE_DAY


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


def _period(day: date, months: int) -> Span:
    """Return the year, half year, quarter or month that a day lies in."""
    start = day.replace(month=(day.month - 1) // months * months + 1, day=1)
    return Span(start=start, end=start + relativedelta(months=months - 1, day=31))


def _share_of(part: Span, whole: Span) -> Fraction:
    return Fraction((part.end - part.start).days + 1, (whole.end - whole.start).days + 1)


def plan_points(
    after: date, through: date, weights: Weights, cuts: Iterable[date] = ()
) -> tuple[Point, ...]:
    """Return the points after a day and up to another, both ends of periods and `cuts` on the way.

    The last point is `through`; the days of `cuts` between are points of their own.
    """
    months = _MONTHS[weights.every]
    days = {through, *(day for day in cuts if after < day <= through)}
    end = after
    while end < through:
        end = _period(end + _ONE_DAY, months).end
        if end < through:
            days.add(end)
    points: list[Point] = []
    start = after
    for day in sorted(days):
        span = Span(start=start + _ONE_DAY, end=day)
        points.append(Point(span=span, weight=weights.of(span)))
        start = day
    return tuple(points)
