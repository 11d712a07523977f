"""What a calendar year brings, shared out over the year's halves, quarters or months."""

from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction

import attrs

from minsheng.amounts import Amount
from minsheng.periods import year_end
from minsheng.planning.asks import safe
from minsheng.planning.base import Base
from minsheng.planning.infeasible import Infeasible
from minsheng.planning.pathway import Demand, RequiredValue, Side
from minsheng.planning.points import Point, Weights, plan_points
from minsheng.planning.results import demands_of
from minsheng.planning.walk import Stop

__all__ = ["points_of_flow"]


def points_of_flow(
    base: Base, stops: Iterable[Stop], weights: Weights, step: Fraction | None, through: date
) -> tuple[RequiredValue, ...]:
    """Return what each span of the years must bring, up to `through`.

    Each share is what is still missing, in proportion to the weight of its span among those left:
    rounded up toward a floor, down toward a ceiling. Of the year that is running, what it has
    brought is taken off.
    """
    found: list[RequiredValue] = []
    for stop in stops:
        year = stop.point.day.year
        done, after = Fraction(0), year_end(year - 1)
        if base.so_far_until is not None and base.so_far_until.year == year:
            done, after = base.so_far, base.so_far_until
        cuts = [through] if after < through else []
        points = plan_points(after, year_end(year), weights, cuts)
        for point, value in _shared(stop, done, points, step):
            if point.day > through:
                break
            found.append(_required(base, stop, point, value, value - done))
            done = value
    return tuple(found)


def _shared(
    stop: Stop, done: Fraction, points: Sequence[Point], step: Fraction | None
) -> Iterable[tuple[Point, Fraction]]:
    """Yield each point of a year with what the year has brought up to it."""
    side: Side = "least"
    if stop.bound_by and all(item.side == "most" for item in stop.bound_by):
        side = "most"
    left = sum((point.weight for point in points), Fraction(0))
    if left == 0 and done < stop.value:
        promises = tuple(item.promise for item in stop.bound_by if item.promise is not None)
        year = stop.point.day.year
        raise Infeasible(
            reason="no_season", promises=promises, day=stop.point.day, earliest=year + 1
        ).error
    for point in points:
        missing = stop.value - done
        share = missing if point.weight == left else missing * point.weight / left
        done += min(missing, safe(share, side, step))
        left -= point.weight
        yield point, done
        if left == 0:
            left = Fraction(1)  # all is shared out; what is left weighs nothing


def _required(
    base: Base, stop: Stop, point: Point, value: Fraction, share: Fraction
) -> RequiredValue:
    amount = Amount(value, base.unit)
    demands, bound_by = demands_of(stop.asked, base.unit), demands_of(stop.bound_by, base.unit)
    if point.day != stop.point.day:
        demands = bound_by = tuple(_on_way(demand, amount) for demand in bound_by)
    return RequiredValue(
        span=point.span,
        value=amount,
        share=Amount(share, base.unit),
        demands=demands,
        bound_by=bound_by,
    )


def _on_way(demand: Demand, value: Amount) -> Demand:
    return attrs.evolve(demand, value=value, ahead=True)
