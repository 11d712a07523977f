"""Required values: what each coming point in time must bring so that promises are kept."""

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import TypedDict, get_args

import attrs

from minsheng.amounts import Amount
from minsheng.errors import InfeasibleError, InvalidValueError
from minsheng.exact import Number, exact_step
from minsheng.indicators import Indicator
from minsheng.periods import as_day, as_year, ends_year, year_end
from minsheng.planning.asks import Asks
from minsheng.planning.base import Base, base_of, base_of_years
from minsheng.planning.flows import points_of_flow
from minsheng.planning.pathway import LeftOut, PathKind, Pathway, RequiredValue
from minsheng.planning.points import Every, Shares, Weights, plan_points
from minsheng.planning.promised import Question, asks_of_commitments, asks_of_rule
from minsheng.planning.results import points_of_values
from minsheng.planning.shapes import EqualGrowth, EqualSteps
from minsheng.planning.walk import Start, Stop, walk
from minsheng.progress.assess import Values
from minsheng.progress.limits import amount_in
from minsheng.provisions import Commitment, one_indicator
from minsheng.rules import EscalationRule, require_dimension
from minsheng.series import require_yearly
from minsheng.texts import Language

__all__ = ["NothingToPlanError", "PlanOptions", "required_values"]

_LONGEST = 200  # years ahead: beyond any plan, and exact roots grow with the square of it
_SHAPES = {"least": None, "linear": EqualSteps(), "even": EqualGrowth()}


class NothingToPlanError(InvalidValueError):
    """None of the promises of an `indicator` can be planned; `left_out` says why of each."""

    def __init__(self, left_out: tuple[LeftOut, ...]) -> None:
        """Remember the promises and the reasons."""
        reasons = "; ".join(item.explain() for item in left_out)
        expected = "promises that a figure and a date can plan"
        super().__init__("promises", reasons, expected)
        self.left_out = left_out
        self.indicator: Indicator = left_out[0].commitment.indicator

    def __reduce__(self) -> tuple[object, tuple[tuple[LeftOut, ...]]]:
        """Pickle by what was left out, which all the rest follows from."""
        return type(self), (self.left_out,)

    def explain(self, language: Language = "en") -> str:
        """Return the reasons in full."""
        if language == "zh":
            reasons = "；".join(item.explain(language) for item in self.left_out)
            return f"没有可以规划的承诺：{reasons}"
        return f"{self.field}: expected {self.expected}, but {self.value}"


class PlanOptions(TypedDict, total=False):
    """The options of `required_values`, for the functions that pass them on."""

    through: int | date | None
    path: PathKind | None
    step: Number | None
    every: Every
    shares: Shares
    due: date | None
    tolerance: Amount | None
    other: Mapping[str, Values] | None


@attrs.frozen(kw_only=True, eq=False)
class _Plan:
    """A question in full: where it starts, what is asked, and how the path is to go."""

    base: Base
    asks: Asks
    kind: PathKind
    step: Fraction | None
    through: date
    weights: Weights
    most: Fraction | None

    def stops(self, kind: PathKind) -> tuple[Stop, ...]:
        """Walk along a path of one kind."""
        base, asks = self.base, self.asks
        start = Start(
            value=base.value,
            years=base.years,
            unit=base.unit,
            step=self.step,
            only_grows=base.basis == "total",
            least_first=base.so_far if base.so_far_until else None,
            whole=self.most,
        )
        dues = [limit.due for limit in asks.limits if limit.due is not None]
        weights, through = self.weights, self.through
        if base.flows:  # years first, then what falls within each
            weights, through = Weights("year", "prorated"), year_end(self.through.year)
        points = plan_points(base.day, max([through, *dues]), weights, [through, *dues])
        return walk(start, points, asks, _SHAPES[kind], through)

    def points(self) -> tuple[RequiredValue, ...]:
        """Return what each point requires; `InfeasibleError` if that cannot be."""
        try:
            stops = self.stops(self.kind)
        except InfeasibleError as error:
            raise self._or_along_the_least(error) from None
        if self.base.flows:
            return points_of_flow(self.base, stops, self.weights, self.step, self.through)
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
    promises: EscalationRule | Iterable[Commitment],
    data: Values | None,
    *,
    through: int | date | None = None,
    path: PathKind | None = None,
    step: Number | None = None,
    every: Every = "year",
    shares: Shares = "prorated",
    due: date | None = None,
    tolerance: Amount | None = None,
    other: Mapping[str, Values] | None = None,
) -> Pathway:
    """Return the values that keep promises, from the latest observation on.

    `promises` are all commitments of one indicator, or a rule for a yearly series. `data` are the
    observations of the indicator; None for a running total of which nothing is done yet. The path
    goes through the year or day `through` (the last deadline if not given), with a value for each
    year, or `every` half, quarter or month, and one for each deadline between.

    `path` is "least" (as late as possible: the smallest change that each point allows), "linear"
    (in equal steps) or "even" (with equal growth); if not given, it is "least" where something is
    asked of every year (growth, trends, comparisons) and "linear" where there are deadlines only.
    What is reached is kept unless a rule on growth lets it fall. Values are multiples of `step`, a
    number in the unit of the data, on the safe side: up for floors, down for ceilings. What exists
    only as a whole has a step of 1; else values are exact without one. `shares` is how the work of
    a linear path is shared out (see `Shares`).

    `due` is a deadline for promises that have none, `tolerance` that of an "about" without one,
    `other` the observations and forecasts of the indicators that comparisons name, by id. What
    cannot be planned, and what was due before the latest observation, is left out, with the
    reason; whether it was missed then is among them.

    Raises `InfeasibleError`, with an `Infeasible` as its `answer`, if the promises cannot be kept;
    `InvalidValueError` if none of them can be planned, for an option that does not fit, or a value
    that is not known; `DimensionError` for data that do not measure what is promised.
    """
    if path is not None and path not in get_args(PathKind):
        raise InvalidValueError("path", path, "'least', 'linear' or 'even'")
    if due is not None:
        as_day(due, "due")
    weights = Weights(every, shares)
    left_out: tuple[LeftOut, ...] = ()
    asked_of: EscalationRule | tuple[Commitment, ...]
    most: Fraction | None = None
    if isinstance(promises, EscalationRule):
        asked_of, series = promises, require_yearly(data)
        require_dimension(promises, series)
        base = base_of_years(series)
        whole_step = _step(step, base)
        asks = asks_of_rule(promises, base, whole_step)
    else:
        asked_of = found = tuple(promises)
        indicator = one_indicator(found)
        base = base_of(found[0], data)
        whole_step = _step(step, base)
        question = Question(
            base=base, step=whole_step, due=due, tolerance=tolerance, other=other or {}
        )
        asks, left_out = asks_of_commitments(found, question)
        if not asks.limits and not asks.rules:
            _require_an_answer(left_out)
        if indicator.most is not None:
            most = amount_in(indicator.most, base.unit, "data")
            if base.value is not None and base.value > most:
                expected = f"at most {indicator.most}, since {indicator.id} is a share of a whole"
                raise InvalidValueError("data", base.latest, expected)
    kind: PathKind = path or ("least" if asks.rules else "linear")
    if kind == "even" and asks.limits and whole_step is None:
        raise InvalidValueError("step", None, "a step, since even values are roots")
    if kind == "even" and weights.season is not None:
        raise InvalidValueError("path", path, "'least' or 'linear' with a season")
    plan = _Plan(
        base=base,
        asks=asks,
        kind=kind,
        step=whole_step,
        through=_through(through, base, asks, due),
        weights=weights,
        most=most,
    )
    return Pathway(
        kind=kind,
        basis=base.basis,
        promises=asked_of,
        base_day=base.so_far_until or base.day,
        base=base.latest,
        points=plan.points(),
        left_out=left_out,
        before=base.observations,
    )


def _step(step: Number | None, base: Base) -> Fraction | None:
    """Return the step; what exists only as a whole has a step of 1 by itself."""
    if step is None:
        return Fraction(1) if base.unit.whole else None
    found = exact_step(step, "step")
    if base.unit.whole and found.denominator != 1:
        raise InvalidValueError("step", step, f"a whole number of {base.unit.code}")
    return found


def _require_an_answer(left_out: tuple[LeftOut, ...]) -> None:
    """Raise unless the promises of which none is ahead have all been kept."""
    for item in left_out:
        if item.answer is not None:
            raise item.answer.error
    if not any(item.reason == "kept" for item in left_out):
        raise NothingToPlanError(left_out)


def _through(through: int | date | None, base: Base, asks: Asks, due: date | None) -> date:
    """Return the last day of the path; it and every deadline lie within `_LONGEST` years."""
    first, last = base.day.year + ends_year(base.day), base.day.year + _LONGEST
    for limit in asks.limits:
        if limit.due is not None and limit.due.year > last:
            raise InvalidValueError("due", limit.due.isoformat(), f"a deadline up to {last}")
    if through is None:
        lasts = [rule.last_year for rule in asks.rules if rule.last_year is not None]
        days = [limit.due for limit in asks.limits if limit.due is not None]
        day = max([*days, *map(year_end, lasts)], default=due)
        if day is None:
            raise InvalidValueError("through", None, "the last year, since no promise names one")
        if day.year > last:
            raise InvalidValueError("due", day.isoformat(), f"a deadline up to {last}")
        return day
    if isinstance(through, date):
        day = as_day(through, "through")
    else:
        day = year_end(as_year(through, "through"))
    if not base.day < day or day.year > last:
        raise InvalidValueError("through", through, f"a year from {first} to {last}")
    return day
