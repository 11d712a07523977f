"""From the stops of a walk to the required values that a user sees."""

from collections.abc import Iterable
from fractions import Fraction

from minsheng.planning.asks import Asked
from minsheng.planning.base import Base
from minsheng.planning.pathway import Demand, RequiredValue
from minsheng.planning.walk import Stop
from minsheng.quantities.amounts import Amount
from minsheng.quantities.units import Unit

__all__ = ["demands_of", "points_of_values"]


def demands_of(asked: Iterable[Asked], unit: Unit, value: Fraction) -> tuple[Demand, ...]:
    """Return what promises asked of a point with a value, in the unit of the base.

    A value that stays within a limit need not lie on a multiple of the step within it: then the
    limit itself is what was asked.
    """
    return tuple(
        Demand(
            promise=item.promise,
            kind=item.kind,
            side=item.side,
            value=Amount(item.value if _within(item, value) else item.exact, unit),
            ahead=item.ahead,
        )
        for item in asked
        # mypy narrows by two comparisons, and not by a membership
        if item.promise is not None and item.kind != "whole" and item.kind != "reached"  # noqa: PLR1714
    )


def _within(item: Asked, value: Fraction) -> bool:
    return value >= item.value if item.side == "least" else value <= item.value


def points_of_values(base: Base, stops: Iterable[Stop]) -> tuple[RequiredValue, ...]:
    """Return the required values of levels, running totals and rates of a year."""
    found: list[RequiredValue] = []
    before = base.value
    for stop in stops:
        value = Amount(stop.value, base.unit)
        found.append(
            RequiredValue(
                span=stop.point.span,
                value=value,
                share=value - Amount(before or Fraction(0), base.unit),
                demands=demands_of(stop.asked, base.unit, stop.value),
                bound_by=demands_of(stop.bound_by, base.unit, stop.value),
            )
        )
        before = stop.value
    return tuple(found)
