"""Interim values: what the stops of a walk require, as a user sees it.

Of levels, running totals and rates that is the value of each stop. Of what calendar years bring,
the walk goes year by year first, and what falls within each year follows here: an amount grows
from nothing as a running total does. It is shared out over the time up to each deadline in the
year, and to its end, in proportion to the weight of the time; of the year that is running, what it
has brought is taken off.
"""

from collections.abc import Container, Iterable, Iterator
from datetime import date
from fractions import Fraction

import attrs

from minsheng.days import Years
from minsheng.planning.base import Base
from minsheng.planning.constraints import Constraint, Constraints, Limit
from minsheng.planning.infeasible import InfeasibleError
from minsheng.planning.pathway import Demand, RequiredValue
from minsheng.planning.points import Weights, plan_points
from minsheng.planning.walk import Stop, walk
from minsheng.planning.way import EqualSteps
from minsheng.quantities.amounts import Amount
from minsheng.quantities.units import Unit

__all__ = ["of_whole_years", "values_at_stops", "values_within_years"]


def demands_of(asked: Iterable[Constraint], unit: Unit, value: Fraction) -> tuple[Demand, ...]:
    """Return what promises asked of a point with a value, in the unit of the base.

    A value that stays within a limit need not lie on a multiple of the step within it: then the
    limit itself is what was asked.
    """
    return tuple(
        Demand(
            promise=item.promise,
            kind=item.kind,
            side=item.side,
            value=Amount(item.value if _inside(item, value) else item.exact, unit),
            ahead=item.ahead,
        )
        for item in asked
        # mypy narrows by two comparisons, and not by a membership
        if item.promise is not None and item.kind != "whole" and item.kind != "reached"  # noqa: PLR1714
    )


def _inside(item: Constraint, value: Fraction) -> bool:
    return value >= item.value if item.side == "least" else value <= item.value


def values_at_stops(base: Base, stops: Iterable[Stop]) -> tuple[RequiredValue, ...]:
    """Return the required values of levels, running totals and rates of a year."""
    found: list[RequiredValue] = []
    before = base.value
    for stop in stops:
        amount = Amount(stop.value, base.unit)
        found.append(
            RequiredValue(
                span=stop.point.span,
                amount=amount,
                increment=amount - Amount(before or Fraction(0), base.unit),
                demands=demands_of(stop.asked, base.unit, stop.value),
                bound_by=demands_of(stop.bound_by, base.unit, stop.value),
                years=base.counted,
            )
        )
        before = stop.value
    return tuple(found)


# What calendar years bring


def of_whole_years(constraints: Constraints, counted: Years) -> Constraints:
    """Return what is asked of whole years.

    A deadline within a year asks for its amount of that year; an upper limit within it leaves the
    rest of the year free, so it counts only where nothing else is asked of the year.
    """
    found: list[Limit] = []
    for limit in constraints.limits:
        due = limit.due
        year = None if due is None else counted.of(due)
        if due is None or year is None or counted.ends(due):
            found.append(limit)
        elif limit.side == "least" or not _asked_more(constraints, limit, year, counted):
            found.append(attrs.evolve(limit, due=counted.end(year)))
    return Constraints(limits=tuple(found), rules=constraints.rules)


def _asked_more(constraints: Constraints, limit: Limit, year: int, counted: Years) -> bool:
    """Tell whether something is asked of a year beside, or after, an upper limit within it."""
    if any(rule.binds(year) for rule in constraints.rules):
        return True
    others = (x for x in constraints.limits if x.due and counted.of(x.due) == year)
    last = limit.due or date.max
    return any(x.side == "least" or (x.due is not None and x.due > last) for x in others)


def values_within_years(
    base: Base,
    stops: Iterable[Stop],
    constraints: Constraints,
    weights: Weights,
    through: date,
) -> Iterator[RequiredValue]:
    """Yield what each span of the years must bring, up to `through`."""
    for stop in stops:
        counted = base.counted
        year = counted.of(stop.point.day)
        done, after = Fraction(0), counted.end(year - 1)
        if base.so_far_until is not None and counted.of(base.so_far_until) == year:
            done, after = base.so_far, base.so_far_until
        within = tuple(_within(constraints, year, counted, grows=not base.signed))
        cuts = [through, *(limit.due for limit in within if limit.due is not None)]
        points = plan_points(after, counted.end(year), weights, cuts)
        running = attrs.evolve(
            base, basis="total", value=done, years={}, flows=False, so_far_until=None
        )
        limits = (*within, *_of_year(stop, within, done))
        try:
            parts = walk(running, points, Constraints(limits=limits), EqualSteps(), through)
        except InfeasibleError as error:
            raise _named(error, stop) from None
        for part in parts:
            yield _required(base, stop, part, done, {limit.promise for limit in within})
            done = part.value


def _within(constraints: Constraints, year: int, counted: Years, *, grows: bool) -> Iterator[Limit]:
    """Yield what is due within a year, before its last day.

    An upper limit on what only grows binds before its day, too.
    """
    for limit in constraints.limits:
        due = limit.due
        if due is not None and counted.of(due) == year and not counted.ends(due):
            allowance = limit.allowance and not _asked_more(constraints, limit, year, counted)
            until_due = grows and limit.side == "most"
            yield attrs.evolve(limit, allowance=allowance, until_due=until_due)


def _of_year(stop: Stop, within: Iterable[Limit], done: Fraction) -> Iterator[Limit]:
    """Yield the amount of a year as limits on its last day, unless it is due before."""
    due_before = {limit.promise for limit in within if limit.allowance or limit.side == "least"}
    names = {item.promise for item in stop.bound_by}
    if stop.value == done or (names and names <= due_before):
        return
    allowance = bool(names) and all(item.side == "most" for item in stop.bound_by)
    limit = Limit(
        promise=None,
        kind="ceiling",
        side="most",
        exact=stop.value,
        value=stop.value,
        due=stop.point.day,
        allowance=allowance,
    )
    yield limit
    if not allowance:
        yield attrs.evolve(limit, kind="floor", side="least")


def _named(error: InfeasibleError, stop: Stop) -> InfeasibleError:
    """Return an error that names the promises which set the amount of the year."""
    answer = error.answer
    if answer is None or answer.promises:
        return error
    names = tuple(item.promise for item in stop.bound_by if item.promise is not None)
    return attrs.evolve(answer, promises=names).error


def _required(
    base: Base, stop: Stop, part: Stop, done: Fraction, within: Container[str | None]
) -> RequiredValue:
    unit, value = base.unit, part.value
    demands, bound_by = demands_of(part.asked, unit, value), demands_of(part.bound_by, unit, value)
    if part.point.day == stop.point.day:
        demands += demands_of(_but(stop.asked, within), unit, value)
        bound_by += demands_of(_but(stop.bound_by, within), unit, value)
    elif any(x.ahead and x.promise is None and x.value == value for x in part.asked):
        way = demands_of(stop.bound_by, unit, value)
        way = tuple(attrs.evolve(x, value=Amount(value, unit), ahead=True) for x in way)
        demands, bound_by = demands + way, bound_by + way
    return RequiredValue(
        span=part.point.span,
        amount=Amount(value, unit),
        increment=Amount(value - done, unit),
        demands=demands,
        bound_by=bound_by,
        years=base.counted,
    )


def _but(asked: Iterable[Constraint], within: Container[str | None]) -> Iterator[Constraint]:
    return (item for item in asked if item.promise not in within)
