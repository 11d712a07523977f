"""The walk along the points of a plan: from each value by the least change that is asked for.

At each point the lower and upper limits of that point are put together. A value stays as it is
where they allow it, and moves no more than they ask where they do not; a path in equal steps or
with equal growth adds what the next limit ahead asks for on the way. What a calendar year brings
starts from nothing each year, unless a rule starts from the year before.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Literal

import attrs

from minsheng.days import Years
from minsheng.errors import InvalidValueError
from minsheng.planning.base import Base
from minsheng.planning.constraints import Constraint, Constraints, Side
from minsheng.planning.infeasible import Infeasible, InfeasibleReason
from minsheng.planning.points import Point
from minsheng.planning.way import Shape, Way
from minsheng.quantities.amounts import Amount
from minsheng.quantities.units import Unit

__all__ = ["Stop", "walk"]

_NOTHING = Fraction(0)


@attrs.frozen(eq=False)
class Stop:
    """A point of the walk: its value, all that was asked of it, and what set the value."""

    point: Point
    value: Fraction
    asked: tuple[Constraint, ...]
    bound_by: tuple[Constraint, ...]


def walk(
    base: Base,
    points: Sequence[Point],
    constraints: Constraints,
    shape: Shape | None,
    through: date,
) -> tuple[Stop, ...]:
    """Return the stops up to `through`; `points` may go on to what is due later.

    Raises `InfeasibleError` where what is asked of a point cannot be reached, and
    `InvalidValueError` where a value that a rule or a way starts from is not known.
    """
    way = None
    if shape is not None:
        way = Way(
            points,
            constraints.limits,
            shape,
            base.step,
            to_end=base.flows,
            counted=base.counted,
        )
    value, years = base.value, dict(base.years)
    begun = None if base.so_far_until is None else base.so_far
    stops: list[Stop] = []
    for number, point in enumerate(points):
        if point.day > through:
            break
        asked = list(_asked(constraints, point, years, base.counted))
        asked += _facts(base, value if base.only_grows else begun if number == 0 else None)
        if way is not None:
            if value is not None:
                on_way = way.constraint(number, value)
                if on_way is not None:
                    asked.append(_between(on_way, *_tightest(asked)))
            elif way.leads_on(number) and all(item.promise is None for item in asked):
                raise _no_start(base.counted, point, "a path other than 'least'")
        if base.flows:
            so_far = (begun if number == 0 else None) or _NOTHING
            before = years.get(base.counted.of(point.day) - 1)
            reached = _brought(base, constraints, point, asked, before, so_far)
        else:
            reached = _moved(base, point, asked, value or _NOTHING)
        bound_by = tuple(x for x in asked if _binds(x, reached, None if base.flows else value))
        stops.append(Stop(point, reached, tuple(asked), bound_by))
        value = reached
        if base.counted.ends(point.day):
            years[base.counted.of(point.day)] = value
    return tuple(stops)


def _asked(
    constraints: Constraints, point: Point, years: Mapping[int, Fraction], counted: Years
) -> Iterable[Constraint]:
    """Yield what limits and rules ask of a point itself."""
    for limit in constraints.limits:
        if (found := limit.at(point.day)) is not None:
            yield found
    if not counted.ends(point.day):
        return
    year = counted.of(point.day)
    before = years.get(year - 1)
    for rule in constraints.rules:
        if rule.binds(year):
            if rule.relative and before is not None and before <= 0:
                raise _no_growth(rule.promise, point.day).error
            yield rule.in_year(year, before)


def _facts(base: Base, reached: Fraction | None) -> Iterable[Constraint]:
    """Yield what holds without a promise: what is reached of a sum, and the whole of a share."""
    if reached is not None and not base.signed:
        yield _fact("reached", "least", reached)
    if base.whole is not None:
        yield _fact("whole", "most", base.whole)


def _fact(kind: Literal["whole", "reached"], side: Side, value: Fraction) -> Constraint:
    return Constraint(promise=None, kind=kind, side=side, exact=value, value=value)


def _tightest(asked: Iterable[Constraint]) -> tuple[Constraint | None, Constraint | None]:
    """Return the highest lower and the lowest upper limit; of equal ones the order is no matter."""
    low = high = None
    for item in sorted(asked, key=lambda x: x.promise or ""):
        if item.side == "least":
            low = item if low is None or item.value > low.value else low
        else:
            high = item if high is None or item.value < high.value else high
    return low, high


def _promised(asked: Iterable[Constraint]) -> bool:
    return any(item.promise is not None and item.side == "least" for item in asked)


def _between(asked: Constraint, low: Constraint | None, high: Constraint | None) -> Constraint:
    """Return what is asked on the way, no further than the other side's limit at the point.

    A limit on its own side may ask for more; what is on the way then asks for less, and sets
    nothing.
    """
    value = asked.value
    if asked.side == "least" and high is not None:
        value = min(value, high.value)
    if asked.side == "most" and low is not None:
        value = max(value, low.value)
    return attrs.evolve(asked, exact=value, value=value)


def _moved(base: Base, point: Point, asked: Sequence[Constraint], value: Fraction) -> Fraction:
    """Return the value that keeps what is asked and moves no more than it must from the one before.

    A value that holds already stays as it is, and only one that moves is rounded; what follows
    from the year before alone asks for all that it commits to, and for no more.
    """
    low, high = _tightest(asked)
    holds = all(item.holds(value) for item in asked)
    if not holds:
        _require_room(base, point, low, high)
    if low is not None and any(item.relative for item in asked):
        return value if holds and value <= low.value else low.value
    if holds:
        return max(value, _allowed(asked, high, value))
    wanted = value if low is None else max(value, low.value)
    return wanted if high is None else min(wanted, high.value)


def _brought(  # noqa: PLR0913, PLR0917 - a year, and all that what it brings depends on
    base: Base,
    constraints: Constraints,
    point: Point,
    asked: Sequence[Constraint],
    before: Fraction | None,
    so_far: Fraction,
) -> Fraction:
    """Return what a year brings: all that is asked of it, and no more.

    The year before is carried on where a rule of this year or a later one starts from it and
    nothing else is asked; under a rule to fall, so that there is room left.
    """
    low, high = _tightest(asked)
    year = base.counted.of(point.day)
    holds = all(item.holds(so_far) for item in asked)
    if not holds:
        _require_room(base, point, low, high)
    rules = [rule for rule in constraints.rules if rule.follows and rule.lasts(year)]
    if low is not None and _promised(asked) and not any(rule.falls for rule in rules):
        return so_far if holds else low.value
    if rules and before is None:
        raise _no_start(base.counted, point, "a rule on later years")
    wanted = _allowed(asked, high, so_far if before is None or not rules else before)
    if low is not None:
        wanted = max(wanted, low.value)
    if high is not None:
        wanted = min(wanted, high.value)
    return max(wanted, so_far) if holds else wanted


def _allowed(asked: Iterable[Constraint], high: Constraint | None, value: Fraction) -> Fraction:
    """Return what may be used, or a value where there is no allowance."""
    if high is None or not any(item.allowance for item in asked):
        return value
    return high.value


def _no_start(counted: Years, point: Point, what: str) -> InvalidValueError:
    expected = f"the value of {counted.name(counted.of(point.day) - 1)}, which {what} starts from"
    return InvalidValueError("data", None, expected)


def _require_room(
    base: Base, point: Point, low: Constraint | None, high: Constraint | None
) -> None:
    """Raise `InfeasibleError` if nothing lies between the limits."""
    if low is not None and high is not None and low.value > high.value:
        raise _clash(base.unit, point, low, high).error
    if high is not None and high.value < 0 and not base.signed:
        nothing = _fact("reached", "least", _NOTHING)
        raise _clash(base.unit, point, nothing, high).error


def _binds(item: Constraint, value: Fraction, before: Fraction | None) -> bool:
    """Tell whether a promise sets the value: whether the next worse one would break it."""
    at_limit = item.value == value or (item.exact == value and not item.strict)
    return item.promise is not None and at_limit and not (item.ahead and value == before)


def _clash(unit: Unit, point: Point, low: Constraint, high: Constraint) -> Infeasible:
    reason: InfeasibleReason = "contradiction"
    between = low.exact < high.exact or (
        low.exact == high.exact and not (low.strict or high.strict)
    )
    if between:  # but no multiple of the step
        reason = "no_multiple"
    elif high.kind == "whole":
        reason = "above_whole"
    elif high.value < 0 and low.promise is None:
        reason = "below_zero"
    elif low.kind == "reached":
        reason = "exceeded"
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


def _no_growth(promise: str, day: date) -> Infeasible:
    return Infeasible(reason="not_above_zero", promises=(promise,), day=day)
