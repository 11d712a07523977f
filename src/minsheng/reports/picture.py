"""What a picture of a promise shows, as points in time; how it is drawn is another matter."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

import attrs

from minsheng.days import read_when
from minsheng.errors import InvalidValueError
from minsheng.observations.known import Values, is_flow
from minsheng.observations.series import EffectiveSeries, ObservedSeries
from minsheng.planning.pathway import Pathway
from minsheng.progress.assessment import Assessment
from minsheng.progress.projection import project
from minsheng.promises.limits import Limits
from minsheng.promises.provisions import Commitment
from minsheng.promises.targets import AtLeastTimes, Bound, Ranked, Reduction, ValueTarget
from minsheng.quantities.units import Unit
from minsheng.reports.observed import Point, course_of, day_before

__all__ = ["Limit", "Picture", "Step", "picture_of"]


@attrs.frozen(kw_only=True)
class Limit:
    """A floor, or a ceiling if `most`: on the day `end`, or `throughout` the time from `start`."""

    start: date
    end: date
    value: Fraction
    most: bool = False
    throughout: bool = False


@attrs.frozen(kw_only=True)
class Step:
    """What a rule asked of a year (or a part of one): at least `required`, or at most if `most`."""

    start: date
    end: date
    required: Fraction
    most: bool = False


@attrs.frozen(kw_only=True)
class Picture:
    """The course of a promise, in the unit of the observations.

    `observed` are the lines of what was observed, `marks` the observations on them, `promised` the
    straight way from the value at the start to the target, `limits` the floors and ceilings,
    `steps` what a rule of growth, a trend or a comparison asked of each year, `required` the way
    that is required from here, `projected` where the value goes at its latest pace.
    """

    unit: Unit
    start: date
    end: date
    as_of: date
    observed: tuple[tuple[Point, ...], ...]
    marks: tuple[Point, ...]
    promised: tuple[Point, ...] = ()
    limits: tuple[Limit, ...] = ()
    steps: tuple[Step, ...] = ()
    required: tuple[tuple[Point, ...], ...] = ()
    projected: tuple[Point, ...] = ()


def picture_of(
    commitment: Commitment, data: Values, found: Assessment, plan: Pathway | None
) -> Picture | None:
    """Return the picture of a promise; None for places and grades, which have no distances."""
    if isinstance(commitment.target, Ranked):
        return None
    observed = course_of(data, commitment.indicator, commitment.period.years, found.as_of)
    period, as_of = commitment.period, found.as_of
    days = [day for line in observed for day, _ in line]
    end = max(period.due or as_of, as_of)
    return Picture(
        unit=data.unit,
        start=min([day_before(period.start), *days]),
        end=max([end, *days]),
        as_of=as_of,
        observed=observed,
        marks=tuple(_marks(data, observed)),
        promised=_promised(commitment, found),
        limits=tuple(_limits(commitment, data.unit, found)),
        steps=tuple(_steps(commitment, data.unit, found)),
        required=() if plan is None else tuple(_required(plan, data.unit, as_of)),
        projected=_projected(commitment, data, found),
    )


def _marks(data: Values, observed: tuple[tuple[Point, ...], ...]) -> Iterator[Point]:
    """Yield the places of the observations: not the corners of steps, nor the zero of a sum."""
    if isinstance(data, EffectiveSeries):
        yield from ((day, value.fraction) for day, value in data.items())
        return
    sums = isinstance(data, ObservedSeries) and data.form == "increment"
    for line in observed:
        yield from line[1:] if sums else line


def _promised(commitment: Commitment, found: Assessment) -> tuple[Point, ...]:
    """Return the way from the value at the start to the target, through the milestones.

    What a year brings starts from nothing each year, and has no such way.
    """
    period, base, limit = commitment.period, found.baseline, found.limit
    if base is None or limit is None or period.due is None or found.maintains:
        return ()
    if is_flow(commitment.indicator):
        return ()
    way = [(item.day, item.required.to(base.unit).fraction) for item in found.milestones]
    return ((day_before(period.start), base.fraction), *way, (period.due, limit.fraction))


def _limits(commitment: Commitment, unit: Unit, found: Assessment) -> Iterator[Limit]:
    """Yield the floor and the ceiling; what a sum must not exceed, it must not at any time."""
    limits = _limits_in(commitment, unit, found)
    if limits is None:
        return
    period = commitment.period
    end = period.due or found.as_of
    for value, most in ((limits.low, False), (limits.high, True)):
        if value is not None:
            sums = commitment.indicator.basis != "level" and most
            throughout = commitment.every is not None or sums
            yield Limit(start=period.start, end=end, value=value, most=most, throughout=throughout)


def _limits_in(commitment: Commitment, unit: Unit, found: Assessment) -> Limits | None:
    target = commitment.target
    if not isinstance(target, ValueTarget):
        return None
    if target.multiplied_year is None and (limits := target.limits(unit)) is not None:
        return limits
    if found.limit is None:
        return None
    value = found.limit.fraction
    return Limits(None, value) if found.falling else Limits(value, None)


def _steps(commitment: Commitment, unit: Unit, found: Assessment) -> Iterator[Step]:
    """Yield what was asked of each year where the years are judged against each other."""
    if isinstance(commitment.target, ValueTarget):
        return
    most = commitment.target.comparator in {"<", "<="}
    for judged in found.judged:
        if judged.required is not None:
            cycle = commitment.cycle
            end = read_when(str(judged.year), "year", commitment.period.years)
            yield Step(
                start=cycle.start(cycle.of(end)),
                end=end,
                required=judged.required.to(unit).fraction,
                most=most,
            )


def _required(plan: Pathway, unit: Unit, as_of: date) -> Iterator[tuple[Point, ...]]:
    """Yield the values required after a day: one line from what is reached, or one each year."""
    ahead = [point for point in plan if point.day > as_of]
    if not plan.flows:
        points = [(plan.base_day, plan.base.to(unit).fraction)]
        points += [(x.day, x.amount.to(unit).fraction) for x in ahead]
        yield tuple(points)
        return
    for point in ahead:
        begun = day_before(point.span.start)
        start = point.amount.fraction - point.increment.fraction
        amount = point.amount.to(unit).fraction
        yield ((begun, start), (point.day, amount))


def _projected(commitment: Commitment, data: Values, found: Assessment) -> tuple[Point, ...]:
    """Return the way from the latest value to where its pace leads; nothing where none can be told.

    `project` says why it cannot; a picture then has no such line.
    """
    due, value, day = commitment.period.due, found.value, found.value_day
    if due is None or value is None or day is None or due <= found.as_of:
        return ()
    if not isinstance(commitment.target, Bound | AtLeastTimes | Reduction):
        return ()
    try:
        ahead = project(commitment, data, found.as_of)
    except InvalidValueError:
        return ()
    if ahead.at_due is None:
        return ()
    return ((day, value.fraction), (due, ahead.at_due.to(data.unit).fraction))
