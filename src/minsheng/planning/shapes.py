"""The way to what is due later: in equal steps, or with equal growth."""

from collections.abc import Sequence
from fractions import Fraction
from math import lcm

import attrs

from minsheng.errors import InvalidValueError
from minsheng.planning.asks import Limit, safe
from minsheng.planning.pathway import Side
from minsheng.quantities.exact import root_ceil

__all__ = ["EqualGrowth", "EqualSteps", "Shape", "Vertex", "next_vertex"]

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
