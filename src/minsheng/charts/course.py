"""What a picture of a promise shows, as exact points: what was observed, and what is asked."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from fractions import Fraction
from itertools import groupby
from typing import assert_never

import attrs

from minsheng.days import Span, Years
from minsheng.observations.known import Values, values_by_year
from minsheng.observations.observation import Observation
from minsheng.observations.series import EffectiveSeries, ObservedSeries, YearlySeries
from minsheng.planning.constraints import Side
from minsheng.progress.assessment import Assessment
from minsheng.promises.indicators import Indicator
from minsheng.promises.limits import Limits
from minsheng.promises.provisions import Commitment
from minsheng.promises.targets import (
    Comparison,
    Done,
    FallsYearly,
    GrowsYearly,
    Ranked,
    RisesYearly,
    Trend,
    Unquantified,
    ValueTarget,
    YearTarget,
)
from minsheng.quantities.amounts import Amount
from minsheng.quantities.units import Unit

__all__ = ["Asked", "Line", "Mark", "Step", "Vertex", "asked_of", "observed_lines", "running"]

Vertex = tuple[date, Fraction]
"""A day, and a value in the unit of the picture."""

_ONE_DAY = timedelta(days=1)
_WHOLE = Amount(100, "percent")


@attrs.frozen
class Line:
    """Observed points that belong together, and the line that is drawn through them.

    `points` are what was observed; `vertices` may begin before them (a sum begins at zero) and end
    after them (a standard stays in force).
    """

    points: tuple[Vertex, ...]
    vertices: tuple[Vertex, ...]


@attrs.frozen
class Mark:
    """A limit on one day; `day` is None where no day is named, so that it holds throughout."""

    day: date | None
    value: Fraction
    side: Side


@attrs.frozen
class Step:
    """What a rule on years asks of one: from the value of the year before to the required one."""

    start: Vertex
    end: Vertex
    side: Side


@attrs.frozen(kw_only=True)
class Asked:
    """What one promise asks: limits on days, the way to them, and the steps from year to year."""

    marks: tuple[Mark, ...] = ()
    way: tuple[Vertex, ...] = ()
    steps: tuple[Step, ...] = ()

    @property
    def vertices(self) -> Iterator[Vertex]:
        """All of its points that have a day."""
        yield from ((mark.day, mark.value) for mark in self.marks if mark.day is not None)
        yield from self.way
        for step in self.steps:
            yield from (step.start, step.end)


# What was observed


def observed_lines(
    data: Values, indicator: Indicator, start: date, as_of: date, cycle: Years
) -> list[Line]:
    """Return what was observed up to a day, as lines that break where nothing is known.

    A total counts from `start` on. What years bring is a point for each of them, or for each
    quarter or month where the promise binds these: `cycle` says which. As soon as a part of one is
    known alone, all are drawn from zero on.
    """
    years = cycle.cut("year")
    match data:
        case EffectiveSeries():
            return list(_in_force(data, as_of, years))
        case YearlySeries():
            seen = [(data.years.end(year), value.fraction) for year, value in data.items()]
            return list(_levels([point for point in seen if point[0] <= as_of], data.years))
        case ObservedSeries():
            found = [item for item in data.observations if item.day <= as_of]
        case _:
            assert_never(data)
    points = [(item.day, item.value.fraction) for item in found]
    if data.form == "level":
        return list(_levels(points, years))
    if data.form == "total":
        points = [point for point in points if point[0] >= start]
        zero = (start - _ONE_DAY, Fraction(0))
        return [Line(tuple(points), (zero, *points))] if points else []
    if indicator.basis == "total":
        return list(running([item for item in found if item.start >= start], data.unit))
    if all(item.when == cycle.span(cycle.of(item.day)) for item in found):
        return list(_levels(points, cycle))
    return [
        line
        for _, group in groupby(found, lambda item: cycle.of(item.day))
        for line in running(group, data.unit)
    ]


def _levels(seen: list[Vertex], cycle: Years) -> Iterator[Line]:
    """Yield values as lines; a year, quarter or month without one breaks the line."""
    part: list[Vertex] = []
    for day, value in seen:
        if part and cycle.of(day) - cycle.of(part[-1][0]) > 1:
            yield Line(tuple(part), tuple(part))
            part = []
        part.append((day, value))
    if part:
        yield Line(tuple(part), tuple(part))


def _in_force(data: EffectiveSeries, as_of: date, years: Years) -> Iterator[Line]:
    """Yield a standard as stairs: each value from its day of effect until the next one."""
    points = [(day, value.fraction) for day, value in data.items() if day <= as_of]
    if not points:
        return
    last = points[-1]
    stairs = [points[0]]
    for day, value in points[1:]:
        stairs += [(day, stairs[-1][1]), (day, value)]
    known = data.last_in_force_by(years)
    if len(points) < len(data):  # the next change came later: until then it was in force
        known = as_of
    yield Line(tuple(points), (*stairs, (max(last[0], min(known, as_of)), last[1])))


def running(observations: Iterable[Observation], unit: Unit) -> Iterator[Line]:
    """Yield amounts over spans as what they come to, from zero on; missing days break the line."""
    total, known = Fraction(0), None
    vertices: list[Vertex] = []
    points: list[Vertex] = []
    for item in observations:
        if points and item.start != known:
            yield Line(tuple(points), tuple(vertices))
            vertices, points = [], []
        if not points and isinstance(item.when, Span):
            vertices.append((item.start - _ONE_DAY, total))
        total += item.value.to(unit).fraction
        vertices.append((item.day, total))
        points.append((item.day, total))
        known = item.day + _ONE_DAY
    if points:
        yield Line(tuple(points), tuple(vertices))


# What is asked


def asked_of(found: Assessment, data: Values, tolerance: Amount | None = None) -> Asked:
    """Return what the promise of an assessment asks, in the unit of the observations."""
    target = found.commitment.target
    match target:
        case ValueTarget():
            return _asked_of_values(found, target, data.unit, tolerance)
        case Comparison(of="level"):
            return Asked(marks=tuple(_levels_of_years(found)))
        case YearTarget():
            return Asked(steps=tuple(_steps(found, target, data)))
        case Done() | Unquantified():
            return Asked()
        case _:
            assert_never(target)


def _asked_of_values(
    found: Assessment, target: ValueTarget, unit: Unit, tolerance: Amount | None
) -> Asked:
    limits = _limits(found, target, unit, tolerance)
    sides: list[tuple[Fraction, Side]] = []
    if limits is not None and limits.low is not None:
        sides.append((limits.low, "least"))
    if limits is not None and limits.high is not None:
        sides.append((limits.high, "most"))
    days = list(_days(found.commitment, found.as_of))
    marks = [Mark(day, value, side) for day in days for value, side in sides]
    for step in found.milestones:
        marks += [Mark(step.day, step.required.to(unit).fraction, side) for _, side in sides]
    ranked = isinstance(target, Ranked)
    return Asked(marks=tuple(marks), way=() if ranked else tuple(_way(found, unit)))


def _limits(
    found: Assessment, target: ValueTarget, unit: Unit, tolerance: Amount | None
) -> Limits | None:
    """Return the limits on values; where the value of a base year sets them, as assessed."""
    if target.multiplied_year is None:
        return target.limits(unit, tolerance=tolerance)
    limit = None if found.limit is None else found.limit.to(unit).fraction
    if limit is None:
        return None
    return Limits(None, limit) if found.falling else Limits(limit, None)


def _days(promise: Commitment, as_of: date) -> Iterator[date | None]:
    """Yield the days that a promise binds: its deadline, or the end of each year or part of one."""
    period = promise.period
    if promise.every is None:
        yield period.due
        return
    cycle = promise.cycle
    until = None if period.due is not None else cycle.of(max(as_of, period.start))
    yield from (cycle.end(number) for number in cycle.whole(period, until))


def _way(found: Assessment, unit: Unit) -> Iterator[Vertex]:
    """Yield the way that progress is held against: straight, or through the milestones.

    It takes as long as the time in which the limit is to be reached; nothing is on its way where
    there is no such time, as of what held at the start.
    """
    promise, due = found.commitment, found.commitment.period.due
    base, limit, length = found.baseline, found.limit, found.length
    if promise.every is not None or due is None:
        return
    if base is None or limit is None or length is None or found.maintains:
        return
    start = due - timedelta(days=length)
    yield start, base.to(unit).fraction
    for step in found.milestones:
        if start < step.day < due:
            yield step.day, step.required.to(unit).fraction
    yield due, limit.to(unit).fraction


def _levels_of_years(found: Assessment) -> Iterator[Mark]:
    """Yield what another indicator asks of each year."""
    years = found.commitment.period.years
    for item in found.judged:
        if item.required is not None:
            day = years.end(years.number_of(item.year))
            yield Mark(day, item.required.fraction, "least")


def _steps(found: Assessment, target: YearTarget, data: Values) -> Iterator[Step]:
    """Yield what is asked of each year by the one before, and of those to come if they keep it."""
    period, indicator = found.commitment.period, found.commitment.indicator
    years, side = period.years, _side_of(target)
    known = values_by_year(data, indicator, found.as_of, years)
    values = {} if known is None else {year: value.fraction for year, value in known.items()}
    asked = {
        years.number_of(item.year): item.required.fraction
        for item in found.judged
        if item.required is not None
    }
    over = years.over(found.as_of)
    for year in years.whole(period, None if period.due is not None else over + 1):
        before = values.get(year - 1)
        if before is None:
            continue
        required = asked.get(year, _next(target, before, data.unit))
        if required is None:
            continue
        yield Step((years.end(year - 1), before), (years.end(year), required), side)
        if year > over:  # of the year after the next a year that keeps the rule says the least
            values[year] = required


def _side_of(target: YearTarget) -> Side:
    falling = isinstance(target, Trend) and target.direction == "falling"
    return "most" if falling or isinstance(target, FallsYearly) else "least"


def _next(target: YearTarget, value: Fraction, unit: Unit) -> Fraction | None:
    """Return what a year is to reach after one with a value; None if no figure says it."""
    match target:
        case GrowsYearly():
            return value * (1 + target.rate / _WHOLE) if value > 0 else None
        case FallsYearly():
            return value * target.factor if value > 0 else None
        case RisesYearly():
            return value + target.change_in(unit)
        case Trend():
            return value
        case _:
            return None
