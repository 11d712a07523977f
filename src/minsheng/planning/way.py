"""The way to what is due later: points in equal steps, or with equal growth, toward each limit.

A way is a taut string from the latest value: straight as long as it passes above every lower limit
and below every upper one ahead, and no steeper than it must be.
"""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from math import lcm

import attrs

from minsheng.days import CALENDAR, Years
from minsheng.errors import InvalidValueError
from minsheng.planning.constraints import Constraint, Limit, Side, safe
from minsheng.planning.infeasible import Infeasible
from minsheng.planning.points import Point
from minsheng.quantities.exact import root_ceil

__all__ = ["EqualGrowth", "EqualSteps", "Shape", "Vertex", "Way", "next_vertex"]

_FINEST = 4000  # the highest root that is taken; exact roots grow with the square of it


@attrs.frozen(eq=False)
class Vertex:
    """A limit ahead, the index of its point, and the weight of the work until there."""

    limit: Limit
    index: int
    weight: Fraction


class EqualSteps:
    """The same change for the same weight of work."""

    def steeper(self, value: Fraction, one: Vertex, other: Vertex) -> bool:
        """Tell whether the way from `value` to one limit rises more than that to another."""
        rise, other_rise = one.limit.exact - value, other.limit.exact - value
        return rise * other.weight > other_rise * one.weight

    def on_way(
        self, value: Fraction, vertex: Vertex, passed: Fraction, step: Fraction | None, side: Side
    ) -> Fraction:
        """Return the value after `passed` of the work, rounded up for "least", else down."""
        exact = value + (vertex.limit.exact - value) * passed / vertex.weight
        return safe(exact, side, step)


class EqualGrowth:
    """The same growth for the same weight of work."""

    def steeper(self, value: Fraction, one: Vertex, other: Vertex) -> bool:
        """Tell whether the way from `value` to one limit grows more than that to another."""
        _require_above_zero(value, one.limit)
        _require_above_zero(value, other.limit)
        this_weight, other_weight = _whole(one.weight, other.weight)
        rise, other_rise = one.limit.exact / value, other.limit.exact / value
        return rise**other_weight > other_rise**this_weight

    def on_way(
        self, value: Fraction, vertex: Vertex, passed: Fraction, step: Fraction | None, side: Side
    ) -> Fraction:
        """Return the value after `passed` of the work, rounded up for "least", else down."""
        _require_above_zero(value, vertex.limit)
        step = step or Fraction(1)  # a path of roots is only asked for with a step
        done, whole = _whole(passed, vertex.weight)
        power = (value / step) ** (whole - done) * (vertex.limit.exact / step) ** done
        root = root_ceil(power, whole)
        if side == "most" and Fraction(root) ** whole > power:
            root -= 1
        return root * step


Shape = EqualSteps | EqualGrowth


def _whole(one: Fraction, other: Fraction) -> tuple[int, int]:
    """Return two weights in the same proportion as whole numbers."""
    scale = lcm(one.denominator, other.denominator)
    found = int(one * scale), int(other * scale)
    if max(found) > _FINEST:
        expected = "'least' or 'linear' for periods of such uneven lengths, or equal shares"
        raise InvalidValueError("path", "even", expected)
    return found


def _require_above_zero(value: Fraction, limit: Limit) -> None:
    if value <= 0 or limit.exact <= 0:
        expected = "'least' or 'linear', since equal growth needs values above zero"
        raise InvalidValueError("path", "even", expected)


def next_vertex(
    shape: Shape, value: Fraction, ahead: Sequence[Vertex], *, to_end: bool = False
) -> tuple[Vertex, Limit] | None:
    """Return the limit that the way from `value` goes to first, and the limit that asks for it.

    `ahead` is in order of time, with at most one lower and one upper limit on a day; None if
    nothing is asked. The way is a taut string: straight as long as it passes above every lower
    limit and below every upper one, and no steeper than it must be. Where a later limit asks for
    more than an earlier one allows, the way goes along the earlier one, and the later one is why.
    With `to_end` the way goes down to the next limit where none asks for more than `value`.
    """
    low: Vertex | None = None
    high: Vertex | None = None
    for vertex in ahead:
        if vertex.limit.side == "least":
            if low is None or shape.steeper(value, vertex, low):
                if high is not None and shape.steeper(value, vertex, high):
                    return high, vertex.limit
                low = vertex
        elif high is None or shape.steeper(value, high, vertex):
            if low is not None and shape.steeper(value, low, vertex):
                return low, vertex.limit
            high = vertex
    if low is not None and low.limit.exact > value:
        return low, low.limit
    if to_end:
        lower = (vertex for vertex in ahead if vertex.limit.side == "least")
        found = next(lower, high)
        return None if found is None else (found, found.limit)
    if high is not None and high.limit.exact < value:
        return high, high.limit
    return None


@attrs.frozen(eq=False)
class _Curve:
    """A way of equal growth: where it goes and why, and the value and the work it starts from."""

    vertex: Vertex
    cause: Limit
    origin: Fraction
    begun: Fraction


class Way:
    """The way to what is due later, taken point by point in their order.

    `to_end` says that the way goes to each limit, whether it holds already or not: what a calendar
    year brings starts from nothing each year, so that no value stays by itself.
    """

    def __init__(  # noqa: PLR0913 - every choice has its name
        self,
        points: Sequence[Point],
        limits: Iterable[Limit],
        shape: Shape,
        step: Fraction | None,
        *,
        to_end: bool = False,
        counted: Years = CALENDAR,
    ) -> None:
        """Hold the limits that are due on a point, with the work done up to each point."""
        self._counted = counted
        self._points, self._shape, self._step, self._to_end = points, shape, step, to_end
        self._done = [Fraction(0)]  # before each point, and after the last
        for point in points:
            self._done.append(self._done[-1] + point.weight)
        self._due = _one_a_side(points, limits, growing=isinstance(shape, EqualGrowth))
        self._curve: _Curve | None = None
        self._on_curve: Fraction | None = None

    def leads_on(self, number: int) -> bool:
        """Tell whether anything is due after a point."""
        return any(index > number for index, _ in self._due)

    def constraint(self, number: int, value: Fraction) -> Constraint | None:
        """Return what is asked at a point on the way from the value before it; None if nothing.

        Raises `InfeasibleError` if something is due and no work can be done before.
        """
        if isinstance(self._shape, EqualGrowth):
            curve = self._current_curve(number, value)
            if curve is None:
                return None
            vertex, cause, origin = curve.vertex, curve.cause, curve.origin
            passed = self._done[number + 1] - curve.begun
        else:
            found = self._next(number, value)
            if found is None:
                return None
            (vertex, cause), origin = found, value
            passed = self._points[number].weight
        side: Side = "least" if vertex.limit.exact > value else "most"
        if cause.allowance:
            side = "most"
        elif self._to_end:
            side = cause.side
        on_way = self._shape.on_way(origin, vertex, passed, self._step, side)
        ends = sorted((value, vertex.limit.value))
        on_way = min(max(on_way, ends[0]), ends[1])  # rounded no further than to the limit
        self._on_curve = on_way
        if vertex.index == number and vertex.limit is cause:
            return None  # the limit itself is asked of this point
        return Constraint(
            promise=cause.promise,
            kind=cause.kind,
            side=side,
            exact=on_way,
            value=on_way,
            ahead=True,
            allowance=cause.allowance,
        )

    def _current_curve(self, number: int, value: Fraction) -> _Curve | None:
        """Return the curve that the value lies on; a new one if something else has set it."""
        curve = self._curve
        if curve is None or number > curve.vertex.index or value != self._on_curve:
            found = self._next(number, value)
            curve = None if found is None else _Curve(*found, value, self._done[number])
            self._curve = curve
        return curve

    def _next(self, number: int, value: Fraction) -> tuple[Vertex, Limit] | None:
        done = self._done[number]
        ahead: list[Vertex] = []
        for index, limit in self._due:
            weight = self._done[index + 1] - done
            if index < number:
                continue
            if weight:
                ahead.append(Vertex(limit, index, weight))
            elif not (limit.allowance or limit.holds(value)):
                raise self._out_of_season(index, limit).error
        return next_vertex(self._shape, value, ahead, to_end=self._to_end)

    def _out_of_season(self, index: int, limit: Limit) -> Infeasible:
        due = self._points[index].day
        years = self._counted
        later = (years.of(point.day) for point in self._points[index + 1 :] if point.weight)
        return Infeasible(
            reason="no_season",
            promises=() if limit.promise is None else (limit.promise,),
            day=due,
            earliest=years.label(next(later, years.of(due) + 1)),
        )


def _one_a_side(
    points: Sequence[Point], limits: Iterable[Limit], *, growing: bool
) -> list[tuple[int, Limit]]:
    """Return what is due on each point, in order: of several limits on a side the tightest.

    An allowance goes from below to the upper limit, so it counts as a lower one beside it. Which
    promise comes first makes no difference.
    """
    index = {point.day: number for number, point in enumerate(points)}
    season = not all(point.weight for point in points)
    tightest: dict[tuple[int, int], Limit] = {}
    for limit in limits:
        number = None if limit.due is None else index.get(limit.due)
        # Growth never leaves the values above zero: a floor that is not above it asks for nothing.
        if number is None or (growing and limit.side == "least" and limit.exact <= 0):
            continue
        for target in _targets(limit, season=season):
            key = number, int(target.side == "least")
            known = tightest.get(key)
            if known is None or _tightness(target) > _tightness(known):
                tightest[key] = target
    return [(key[0], limit) for key, limit in sorted(tightest.items(), key=lambda x: x[0])]


def _targets(limit: Limit, *, season: bool) -> Iterator[Limit]:
    if season and limit.strict:  # the step beyond the limit is work of the season, too
        limit = attrs.evolve(limit, exact=limit.value, strict=False)
    if limit.allowance:
        yield attrs.evolve(limit, side="least")
        limit = attrs.evolve(limit, allowance=False)
    yield limit


def _tightness(limit: Limit) -> tuple[Fraction, bool, str]:
    least = limit.side == "least" and not limit.allowance
    return (limit.exact if least else -limit.exact), limit.strict, limit.promise or ""
