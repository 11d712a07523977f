"""What is due later, and what it asks for on the way."""

from collections.abc import Sequence
from fractions import Fraction
from operator import itemgetter

import attrs

from minsheng.planning.asks import Asked, Limit
from minsheng.planning.infeasible import Infeasible
from minsheng.planning.pathway import Side
from minsheng.planning.points import Point
from minsheng.planning.shapes import EqualGrowth, EqualSteps, Shape, Vertex, next_vertex

__all__ = ["Ahead"]


@attrs.frozen(eq=False)
class _Curve:
    """A way of equal growth: where it goes and why, and the value and the work it starts from."""

    vertex: Vertex
    cause: Limit
    origin: Fraction
    begun: Fraction


class Ahead:
    """The way to what is due later, taken point by point in their order."""

    def __init__(
        self, points: Sequence[Point], limits: Sequence[Limit], shape: Shape, step: Fraction | None
    ) -> None:
        """Hold the limits that are due on a point, with the work done up to each point."""
        self._points, self._shape, self._step = points, shape, step
        self._done = [Fraction(0)]  # before each point, and after the last
        for point in points:
            self._done.append(self._done[-1] + point.weight)
        index = {point.day: number for number, point in enumerate(points)}
        # Growth never leaves the values above zero: a floor that is not above it asks for nothing.
        growing = isinstance(shape, EqualGrowth)
        asking = (x for x in limits if not (growing and x.side == "least" and x.exact <= 0))
        self._due = sorted(
            (
                (index[limit.due], limit)
                for limit in asking
                if limit.due is not None and limit.due in index
            ),
            key=itemgetter(0),
        )
        self._curve: _Curve | None = None
        self._on_curve: Fraction | None = None

    def asked(self, number: int, value: Fraction) -> Asked | None:
        """Return what is asked at a point on the way from the value before it; None if nothing.

        Raises `InfeasibleError` if something is due and no work can be done before.
        """
        if isinstance(self._shape, EqualSteps):
            found = self._next(number, value)
            if found is None:
                return None
            vertex, cause = found
            on_way = self._shape.on_way(value, vertex, self._points[number].weight, self._step)
        else:
            curve = self._current_curve(number, value)
            if curve is None:
                return None
            vertex, cause = curve.vertex, curve.cause
            passed = self._done[number + 1] - curve.begun
            on_way = self._shape.on_way(curve.origin, vertex, passed, self._step)
            self._on_curve = on_way
        if vertex.index == number and vertex.limit is cause:
            return None  # the limit itself is asked of this point
        side: Side = "least" if vertex.limit.exact > value else "most"
        return Asked(cause.promise, cause.kind, side, on_way, ahead=True)

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
        ahead = [
            Vertex(limit, index, self._done[index + 1] - done)
            for index, limit in self._due
            if index >= number
        ]
        found = next_vertex(self._shape, value, ahead)
        if found is not None and found[0].weight == 0:
            raise self._out_of_season(*found).error
        return found

    def _out_of_season(self, vertex: Vertex, cause: Limit) -> Infeasible:
        due = self._points[vertex.index].day
        later = (point.day.year for point in self._points[vertex.index + 1 :] if point.weight)
        return Infeasible(
            reason="no_season",
            promises=() if cause.promise is None else (cause.promise,),
            day=due,
            earliest=next(later, due.year + 1),
        )
