"""Required values: what each coming point in time must bring so that promises are kept."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import TypedDict, get_args

import attrs

from minsheng.days import Day, as_day, as_last_day, ends_year, year_end
from minsheng.errors import InfeasibleError, InvalidValueError
from minsheng.growth.rules import EscalationRule
from minsheng.observations.known import Values
from minsheng.planning.asks import Asks
from minsheng.planning.base import Base
from minsheng.planning.flows import by_year, points_of_flow
from minsheng.planning.pathway import PathKind, Pathway, RequiredValue
from minsheng.planning.plannable import (
    NothingToPlanError,
    Options,
    plannable_of_commitments,
    plannable_of_rule,
    sound_others,
)
from minsheng.planning.points import Every, Shares, Weights, plan_points
from minsheng.planning.promises import Promises, as_promises
from minsheng.planning.results import points_of_values
from minsheng.planning.shapes import EqualGrowth, EqualSteps
from minsheng.planning.walk import Start, Stop, walk
from minsheng.quantities.amounts import Amount, as_amount
from minsheng.quantities.exact import Number

__all__ = ["NothingToPlanError", "PlanOptions", "required_values"]

_LONGEST = 200  # years ahead: beyond any plan, and exact roots grow with the square of it
_YEARS = Weights("year", "prorated")
_SHAPES = {"least": None, "linear": EqualSteps(), "even": EqualGrowth()}


class PlanOptions(TypedDict, total=False):
    """The options of `required_values`, for the functions that pass them on."""

    through: int | Day | None
    path: PathKind | None
    step: Number | None
    every: Every
    shares: Shares
    due: Day | None
    tolerance: Amount | None
    other: Mapping[str, Values] | None


@attrs.frozen(kw_only=True, eq=False)
class _Plan:
    """A found in full: where it starts, what is asked, and how the path is to go."""

    base: Base
    asks: Asks
    kind: PathKind
    step: Fraction | None
    through: date
    weights: Weights
    most: Fraction | None
    signed: bool

    @property
    def start(self) -> Start:
        """Where a walk starts."""
        base = self.base
        return Start(
            value=base.value,
            years=base.years,
            unit=base.unit,
            step=self.step,
            flows=base.flows,
            only_grows=base.basis == "total" and not self.signed,
            signed=self.signed,
            so_far=base.so_far if base.so_far_until else None,
            whole=self.most,
        )

    def stops(self, kind: PathKind) -> tuple[Stop, ...]:
        """Walk along a path of one kind."""
        base, asks = self.base, self.asks
        shape, weights, through = _SHAPES[kind], self.weights, self.through
        if base.flows:  # years first, then what falls within each
            asks, weights, through = by_year(asks), _YEARS, year_end(through.year)
        if not base.flows and any(limit.allowance for limit in asks.limits):
            shape = EqualSteps()  # of a sum as of a year: the time is all that it is shared by
        dues = [limit.due for limit in asks.limits if limit.due is not None]
        points = plan_points(base.day, max([through, *dues]), weights, [through, *dues])
        return walk(self.start, points, asks, shape, through)

    def points(self) -> tuple[RequiredValue, ...]:
        """Return what each point requires; `InfeasibleError` if that cannot be."""
        try:
            stops = self.stops(self.kind)
        except InfeasibleError as error:
            raise self._or_along_the_least(error) from None
        if self.base.flows:
            parts = points_of_flow(
                self.base, stops, self.asks, self.weights, self.through, start=self.start
            )
            return tuple(parts)
        return points_of_values(self.base, stops)

    def _or_along_the_least(self, error: InfeasibleError) -> InfeasibleError:
        """Return the error; if the least path can be taken, one that says so."""
        if self.kind == "least" or error.answer is None or error.answer.reason == "no_season":
            return error
        try:
            self.stops("least")
        except InfeasibleError:
            return error
        return attrs.evolve(error.answer, reason="path").error


def required_values(  # noqa: PLR0913 - every choice has its name and a default
    promises: Promises,
    data: Values | None,
    *,
    through: int | Day | None = None,
    path: PathKind | None = None,
    step: Number | None = None,
    every: Every = "year",
    shares: Shares = "prorated",
    due: Day | None = None,
    tolerance: Amount | None = None,
    other: Mapping[str, Values] | None = None,
) -> Pathway:
    """Return the values that keep promises, from the latest observation on.

    `promises` are a commitment, all commitments of one indicator, or a rule for a yearly series.
    `data` are the observations of the indicator; None for a running total of which nothing is done
    yet. The path goes through the year or day `through` (the last deadline if not given), with a
    value for each year, or `every` half, quarter or month, and one for each deadline between. A
    promise asks on its deadline, one for every year on each 31 December of the years it binds.

    `path` is "least" (as late as possible: the smallest change that each point allows), "linear"
    (in equal steps) or "even" (with equal growth); if not given, it is "least" where something is
    asked of each year by the one before (growth, trends, comparisons), else "linear". A level and
    a running total stay as they are until something asks for more; only a rule on growth lets a
    level fall. What a year brings starts from nothing, and from the year before only under a rule
    on growth or a trend, and along a linear or even path. Within a year it is shared out over the
    time. Under upper limits alone, what a year brings and a running total are allowances: the most
    that may be used, shared out over the time that is left.

    A value that need not move stays; one that moves is a multiple of `step`, a number in the unit
    of the data, on the safe side: up for floors, down for ceilings. What exists only as a whole
    has a step of 1; else values are exact without one. `shares` is how the work of a linear path,
    and what a year brings, is shared out (see `Shares`).

    `due` is a deadline in place of one that is only implied, `tolerance` that of an "about"
    without one, `other` the observations and forecasts of the indicators that comparisons name, by
    id. What cannot be planned, and what was due before the latest observation, is left out, with
    the reason; whether it was missed then is among them. Years before that broke a promise, or of
    which that is not known, are `past`.

    Raises `InfeasibleError`, with an `Infeasible` as its `answer`, if the promises cannot be kept;
    `InvalidValueError` if none of them can be planned, for an option that does not fit, and for a
    value that is not known or cannot be true; `DimensionError` for data that do not measure what is
    promised.
    """
    if path is not None and path not in get_args(PathKind):
        raise InvalidValueError("path", path, "'least', 'linear' or 'even'")
    weights = Weights(every, shares)
    asked_of = as_promises(promises)
    if isinstance(asked_of, EscalationRule):
        found = plannable_of_rule(asked_of, data, step)
    else:
        options = Options(
            due=None if due is None else as_day(due, "due"),
            tolerance=None if tolerance is None else as_amount(tolerance, "tolerance"),
            other=sound_others(asked_of, other),
        )
        found = plannable_of_commitments(asked_of, data, step, options)
    base, asks, whole_step = found.base, found.asks, found.step
    kind: PathKind = path or ("least" if asks.rules else "linear")
    if kind == "even" and asks.limits and whole_step is None:
        raise InvalidValueError("step", None, "a step, since even values are roots")
    if kind == "even" and weights.season is not None:
        raise InvalidValueError("path", path, "'least' or 'linear' with a season")
    last = _through(through, base, asks)
    ahead = (limit.looked_for for limit in asks.limits)
    latest = max([last, *(day for day in ahead if day is not None)])
    plan = _Plan(
        base=base,
        asks=_with_allowances(asks.dated(base.known, latest), base, signed=found.signed),
        kind=kind,
        step=whole_step,
        through=last,
        weights=weights,
        most=found.most,
        signed=found.signed,
    )
    return Pathway(
        kind=kind,
        basis=base.basis,
        promises=asked_of,
        base_day=base.known,
        base=base.latest,
        points=plan.points(),
        left_out=found.left_out,
        past=found.past,
        before=base.observations,
    )


def _through(through: int | Day | None, base: Base, asks: Asks) -> date:
    """Return the last day of the path; it and every deadline lie within `_LONGEST` years."""
    last = base.day.year + _LONGEST
    dues = [limit.last_day for limit in asks.limits]
    dues += [None if x.last_year is None else year_end(x.last_year) for x in asks.rules]
    days = [day for day in dues if day is not None]
    firsts = [limit.looked_for for limit in asks.limits]
    for day in (*days, *(day for day in firsts if day is not None)):
        if day.year > last:
            raise InvalidValueError("due", day.isoformat(), f"a deadline up to {last}")
    if through is None:
        if not days:
            raise InvalidValueError("through", None, "the last year, since no promise names one")
        return max(days)
    day = as_last_day(through, "through")
    if not base.known < day or day.year > last:
        known = base.known
        expected = f"a day after {known}, up to {last}"
        if ends_year(known):
            expected = f"a year from {known.year + 1} to {last}"
        raise InvalidValueError("through", through, expected)
    return day


def _with_allowances(asks: Asks, base: Base, *, signed: bool) -> Asks:
    """Return what is asked, with upper limits that nothing else stands beside as allowances.

    Of what a year brings each is one, of a running total the last.
    """
    sums = base.flows or base.basis == "total"
    if not sums or signed or asks.lower or asks.rules:
        return asks
    last = max((limit.due for limit in asks.limits if limit.due is not None), default=None)
    limits = (
        attrs.evolve(limit, allowance=limit.due is not None and (base.flows or limit.due == last))
        for limit in asks.limits
    )
    return Asks(limits=tuple(limits))
