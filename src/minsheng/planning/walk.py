"""The walk along the points of a plan: from each value by the least change that is asked for.

At each point the lower and upper limits of that point are put together. A value stays as it is
where they allow it, and moves no more than they ask where they do not; a path in equal steps or
with equal growth adds what the next limit ahead asks for on the way.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction

import attrs

from minsheng.amounts import Amount
from minsheng.errors import InvalidValueError
from minsheng.planning.ahead import Ahead
from minsheng.planning.asks import Asked, Asks
from minsheng.planning.infeasible import Infeasible, InfeasibleReason
from minsheng.planning.points import Point
from minsheng.planning.shapes import Shape
from minsheng.units import Unit

__all__ = ["Start", "Stop", "walk"]


@attrs.frozen(kw_only=True, eq=False)
class Start:
    """Where a walk starts.

    `value` is the latest value (None if there is none yet), `years` the values of past years.
    `only_grows` says that the value cannot fall, as a running total cannot; `least_first` is what
    the first point has reached already, `whole` the value that a share cannot exceed.
    """

    value: Fraction | None
    years: Mapping[int, Fraction]
    unit: Unit
    step: Fraction | None
    only_grows: bool = False
    least_first: Fraction | None = None
    whole: Fraction | None = None


@attrs.frozen(eq=False)
class Stop:
    """A point of the walk: its value, all that was asked, and what set it."""

    point: Point
    value: Fraction
    asked: tuple[Asked, ...]
    bound_by: tuple[Asked, ...]


def walk(
    start: Start, points: Sequence[Point], asks: Asks, shape: Shape | None, through: date
) -> tuple[Stop, ...]:
    """Return the stops up to `through`; `points` may go on to what is due later.

    Raises `InfeasibleError` where what is asked of a point cannot be reached, and
    `InvalidValueError` where a value that a rule starts from is not known.
    """
    ahead = None if shape is None else Ahead(points, asks.limits, shape, start.step)
    value, years = start.value, dict(start.years)
    stops: list[Stop] = []
    for number, point in enumerate(points):
        if point.day > through:
            break
        asked = _asked(start, asks, point, value, years, first=number == 0)
        low, high = _limits(start.unit, point, asked)
        if ahead is not None and value is not None:
            on_way = ahead.asked(number, value)
            if on_way is not None:
                asked.append(_between(on_way, low, high))
                low, high = _limits(start.unit, point, asked)
        reached = _least_change(point, asked, value, low, high)
        bound_by = tuple(item for item in asked if _binds(item, reached, value))
        stops.append(Stop(point, reached, tuple(asked), bound_by))
        value = reached
        if point.ends_year:
            years[point.day.year] = value
    return tuple(stops)


def _asked(  # noqa: PLR0913 - a point, and all that the answer depends on
    start: Start,
    asks: Asks,
    point: Point,
    value: Fraction | None,
    years: Mapping[int, Fraction],
    *,
    first: bool,
) -> list[Asked]:
    """Return what is asked of a point itself."""
    found = [
        Asked(limit.promise, limit.kind, limit.side, limit.value)
        for limit in asks.limits
        if limit.binds(point.day)
    ]
    if point.ends_year:
        year = point.day.year
        before = years.get(year - 1)
        for rule in asks.rules:
            if not rule.binds(year):
                continue
            if rule.relative and before is not None and before <= 0:
                raise _no_growth(rule.promise, year).error
            side, limit = rule.asked(year, before)
            found.append(Asked(rule.promise, rule.kind, side, limit, relative=rule.relative))
    least = start.least_first if first else None
    if start.only_grows:
        least = value
    if least is not None:
        found.append(Asked(None, "reached", "least", least))
    if start.whole is not None:
        found.append(Asked(None, "whole", "most", start.whole))
    return found


def _limits(unit: Unit, point: Point, asked: Sequence[Asked]) -> tuple[Asked | None, Asked | None]:
    """Return the highest lower and the lowest upper limit; raise if nothing lies between."""
    low = max((a for a in asked if a.side == "least"), key=lambda a: a.value, default=None)
    high = min((a for a in asked if a.side == "most"), key=lambda a: a.value, default=None)
    if low is not None and high is not None and low.value > high.value:
        raise _clash(unit, point, low, high).error
    if high is not None and high.kind == "trend" and high.value < 0:
        nothing = Asked(None, "reached", "least", Fraction(0))
        raise _clash(unit, point, nothing, high).error
    return low, high


def _between(asked: Asked, low: Asked | None, high: Asked | None) -> Asked:
    """Return what is asked on the way, no further than the other side's limit at the point.

    A limit on its own side may ask for more; what is on the way then asks for less, and sets
    nothing.
    """
    if asked.side == "least" and high is not None:
        return attrs.evolve(asked, value=min(asked.value, high.value))
    if asked.side == "most" and low is not None:
        return attrs.evolve(asked, value=max(asked.value, low.value))
    return asked


def _least_change(
    point: Point,
    asked: Sequence[Asked],
    value: Fraction | None,
    low: Asked | None,
    high: Asked | None,
) -> Fraction:
    """Return the value that keeps what is asked and moves no more than it must."""
    # A rule on growth asks for all that the year before commits to, and for no more.
    relative = any(item.relative for item in asked)
    promised = any(item.promise is not None and item.side == "least" for item in asked)
    if low is not None and (relative or (value is None and promised)):
        return low.value
    if value is None:
        expected = f"a value to start from, since nothing asks for one on {point.day}"
        raise InvalidValueError("data", None, expected)
    if low is not None:
        value = max(value, low.value)
    return value if high is None else min(value, high.value)


def _binds(item: Asked, value: Fraction, before: Fraction | None) -> bool:
    """Tell whether a promise sets the value: whether the next worse one would break it."""
    if item.promise is None or item.value != value:
        return False
    return not item.ahead or value != before


def _clash(unit: Unit, point: Point, low: Asked, high: Asked) -> Infeasible:
    reason: InfeasibleReason = "contradiction"
    if high.kind == "whole":
        reason = "above_whole"
    elif high.kind == "trend" and high.value < 0 and low.promise is None:
        reason = "below_zero"
    elif low.kind == "reached":
        reason = "exceeded"
    elif low.promise == high.promise:
        reason = "no_multiple"
    # What the world sets stands against what a promise asks for; of two promises, the lower one.
    asks, stands = (high, low) if low.promise is None else (low, high)
    return Infeasible(
        reason=reason,
        promises=tuple(dict.fromkeys(a.promise for a in (low, high) if a.promise is not None)),
        day=point.day,
        required=Amount(asks.value, unit),
        limit=Amount(stands.value, unit),
        reachable=None if reason == "no_multiple" else Amount(stands.value, unit),
    )


def _no_growth(promise: str, year: int) -> Infeasible:
    return Infeasible(reason="not_above_zero", promises=(promise,), day=date(year, 12, 31))
