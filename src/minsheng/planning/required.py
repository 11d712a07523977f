"""Required values: what each coming point in time must bring so that promises are kept."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, ClassVar, TypeAlias, TypedDict, Unpack, cast, get_args

import attrs

from minsheng.checks import NotATruthValue, is_word
from minsheng.days import Day, Years, as_day, as_last_day, as_year, years_from
from minsheng.errors import InvalidValueError
from minsheng.growth.rules import EscalationRule, GrowthRule, require_dimension
from minsheng.observations.known import Values, is_flow, last_day, require_years
from minsheng.observations.series import EffectiveSeries, Series, YearlySeries
from minsheng.observations.sound import require_sound
from minsheng.planning.adjusting import Adjusting, OnceAYear, as_adjusting
from minsheng.planning.base import Base, base_of, base_of_rule
from minsheng.planning.constraints import Constraints
from minsheng.planning.infeasible import Answered, Infeasible, InfeasibleError, InfeasibleRecord
from minsheng.planning.interim import of_whole_years, values_at_stops, values_within_years
from minsheng.planning.pathway import (
    LeftOut,
    LeftOutRecord,
    PathKind,
    PathRecord,
    Pathway,
    RequiredValue,
)
from minsheng.planning.points import Every, Shares, Weights, plan_points
from minsheng.planning.promised import (
    Asked,
    Question,
    asked_by_commitments,
    asked_by_rule,
    first_start,
)
from minsheng.planning.walk import Stop, walk
from minsheng.planning.way import EqualGrowth, EqualSteps
from minsheng.promises.asked import Promises, commitments_of
from minsheng.promises.documents import Document
from minsheng.promises.indicators import Indicator
from minsheng.promises.provisions import Commitment, one_indicator
from minsheng.promises.targets import Comparison
from minsheng.quantities.amounts import Amount, as_amount
from minsheng.quantities.exact import Number, whole_number
from minsheng.records import Result, worded
from minsheng.texts import Language, say

__all__ = [
    "Answer",
    "AnswerRecord",
    "NotPlanned",
    "NotPlannedRecord",
    "NothingToPlanError",
    "PlanOptions",
    "PlanPromises",
    "among_others",
    "answer",
    "as_promises",
    "required_values",
]

PlanPromises: TypeAlias = Promises | GrowthRule | EscalationRule
"""What a path can be asked for: a commitment or its id, several of one indicator, or a rule."""

_LONGEST = 200  # years ahead: beyond any plan, and exact roots grow with the square of it
_SHAPES = {"least": None, "linear": EqualSteps(), "even": EqualGrowth()}


class PlanOptions(TypedDict, total=False):
    """The options of `required_values`, for the functions that pass them on."""

    through: int | Day | None
    path: PathKind | None
    step: Number | None
    every: Every
    shares: Shares
    adjusts: str | None
    due: Day | None
    tolerance: Amount | None
    other: Mapping[str, Values] | None
    document: Document | None


@attrs.frozen(kw_only=True, eq=False)
class _Plan:
    """A plan: where it starts, what is asked, and how the path is to go."""

    base: Base
    constraints: Constraints
    kind: PathKind
    through: date
    weights: Weights
    adjusting: Adjusting | None = None

    def stops(self, kind: PathKind) -> tuple[Stop, ...]:
        """Walk along a path of one kind."""
        base, constraints = self.base, self.constraints
        shape, weights, through = _SHAPES[kind], self.weights, self.through
        if base.flows:  # years first, then what falls within each
            counted = base.counted
            constraints = of_whole_years(constraints, counted)
            weights = Weights(counted.part, "prorated", counted)
            through = counted.end(counted.of(through))
        if not base.flows and any(limit.allowance for limit in constraints.limits):
            shape = EqualSteps()  # of a sum as of a year: the time is all that it is shared by
        dues = [limit.due for limit in constraints.limits if limit.due is not None]
        points = plan_points(base.day, max([through, *dues]), weights, [through, *dues])
        stops = walk(base, points, constraints, shape, through)
        if self.adjusting is not None:
            self.adjusting.require_days(base, stops)
        return stops

    def points(self) -> tuple[RequiredValue, ...]:
        """Return what each point requires; `InfeasibleError` if that cannot be."""
        try:
            stops = self.stops(self.kind)
        except InfeasibleError as error:
            raise self._or_along_the_least(error) from None
        if self.base.flows:
            within = values_within_years(
                self.base, stops, self.constraints, self.weights, self.through
            )
            return tuple(within)
        values = values_at_stops(self.base, stops)
        if self.adjusting is None:
            return values
        return tuple(self.adjusting.dated(self.base, values))

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
    promises: PlanPromises,
    data: Values | None,
    *,
    through: int | Day | None = None,
    path: PathKind | None = None,
    step: Number | None = None,
    every: Every = "year",
    shares: Shares = "prorated",
    adjusts: str | None = None,
    due: Day | None = None,
    tolerance: Amount | None = None,
    other: Mapping[str, Values] | None = None,
    document: Document | None = None,
) -> Pathway:
    """Return the values that keep promises, from the latest observation on.

    `promises` are a commitment or its id, several of one indicator, or a rule for a yearly series;
    ids are those of `document`, or else of `HUNNAN`. `data` are the observations of the indicator;
    None for a running total of which nothing is done yet. The path goes through the year or day
    `through` (the last deadline if not given), with a value for each year, or `every` half, quarter
    or month, and one for each deadline between. A promise asks on its deadline, one for every year
    on each 31 December of the years it binds.

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

    `adjusts` is the day of the year on which a standard changes, as month and day ("07-01"): each
    value then has the day on which it takes effect (`effective`), and stays until that day comes
    again. What is due before that day is asked of the value of the year before.

    `due` is a deadline in place of one that is only implied, `tolerance` that of an "about"
    without one, `other` the observations and forecasts of the indicators that comparisons name, by
    id. What cannot be planned, and what was due before the latest observation, is left out, with
    the reason; whether it was missed then is among them. Years before that broke a promise, or of
    which that is not known, are `past`.

    Raises `InfeasibleError`, with an `Infeasible` as its `answer`, if the promises cannot be kept;
    `InvalidValueError` if none of them can be planned, for an option that does not fit, and for a
    value that is not known or cannot be true; `DimensionError` for data that do not measure what is
    promised.

    >>> from minsheng import HUNNAN, Series
    >>> dibao = Series.yearly({2022: 766}, "yuan/person/month")
    >>> path = required_values(HUNNAN.commitments_of("低保"), dibao, step=1)
    >>> [str(path[year].amount.fraction) for year in (2023, 2024, 2025)]
    ['793', '821', '850']
    """
    if not is_word(path, (None, *get_args(PathKind))):
        raise InvalidValueError("path", path, "'least', 'linear' or 'even'")
    asked_of = as_promises(promises, document)
    counted = asked_of.years if isinstance(asked_of, EscalationRule) else _years_of(asked_of)
    weights = Weights(every, shares, counted)
    adjusting = None if adjusts is None else as_adjusting(adjusts)
    if adjusting is not None:
        weights = _once_a_year(adjusting, weights, shares)
    if isinstance(asked_of, EscalationRule):
        base, asked = _asked_by_rule(asked_of, data, step)
    else:
        options = PlanOptions(step=step, due=due, tolerance=tolerance, other=other)
        base, asked = _asked_by_commitments(asked_of, data, options)
    constraints = asked.constraints
    kind: PathKind = path or ("least" if constraints.rules else "linear")
    if kind == "even" and constraints.limits and base.step is None:
        raise InvalidValueError("step", None, "a step, since even values are roots")
    if kind == "even" and weights.season is not None:
        raise InvalidValueError("path", path, "'least' or 'linear' with a season")
    last = _through(through, base, constraints)
    ahead = (limit.looked_for for limit in constraints.limits)
    latest = max([last, *(day for day in ahead if day is not None)])
    dated = _with_allowances(constraints.dated(base.known, latest), base)
    if adjusting is not None:
        if base.basis != "level":
            expected = "promises of a level: nothing else has a day of effect"
            raise InvalidValueError("adjusts", adjusts, expected)
        dated, last = adjusting.settled(dated, base), adjusting.last_of(last, base)
    plan = _Plan(
        base=base,
        constraints=dated,
        kind=kind,
        through=last,
        weights=weights,
        adjusting=adjusting,
    )
    return Pathway(
        kind=kind,
        basis=base.basis,
        promises=asked_of,
        base_day=base.known,
        base=base.latest,
        points=plan.points(),
        left_out=asked.left_out,
        past=asked.past,
        before=base.observations,
        years=base.counted,
        adjusts=adjusts,
    )


def _once_a_year(adjusting: Adjusting, weights: Weights, shares: Shares) -> Weights:
    """Return how the work of a standard that changes once a year is shared out."""
    if weights.every != "year":
        raise InvalidValueError(
            "every", weights.every, "'year' beside adjusts, the day of the change"
        )
    if weights.season is not None:
        raise InvalidValueError("shares", shares, "no season beside adjusts")
    return OnceAYear(adjusting, weights.cycle)


def _through(through: int | Day | None, base: Base, constraints: Constraints) -> date:
    """Return the last day of the path; it and every deadline lie within `_LONGEST` years."""
    last, years = base.day.year + _LONGEST, base.counted
    dues = [limit.last_day for limit in constraints.limits]
    dues += [None if x.last_year is None else years.end(x.last_year) for x in constraints.rules]
    days = [day for day in dues if day is not None]
    firsts = [limit.looked_for for limit in constraints.limits]
    for day in (*days, *(day for day in firsts if day is not None)):
        if day.year > last:
            raise InvalidValueError("due", day.isoformat(), f"a deadline up to {last}")
    if through is None:
        if not days:
            raise InvalidValueError("through", None, "the last year, since no promise names one")
        return max(days)
    year = whole_number(through)
    if year is not None:
        own = years.cut("year")
        day = own.end(as_year(year, "through"))
    else:
        day = as_last_day(through, "through", years.cut("year"))
    if not base.known < day or day.year > last:
        known = base.known
        expected = f"a day after {known}, up to {last}"
        if years.is_calendar and years.ends(known):
            expected = f"a year from {known.year + 1} to {last}"
        raise InvalidValueError("through", through, expected)
    return day


def _with_allowances(constraints: Constraints, base: Base) -> Constraints:
    """Return what is asked, with upper limits that nothing else stands beside as allowances.

    Of what a year brings each is one, of a running total the last.
    """
    sums = base.flows or base.basis == "total"
    if not sums or base.signed or constraints.lower or constraints.rules:
        return constraints
    last = max((limit.due for limit in constraints.limits if limit.due is not None), default=None)
    limits = (
        attrs.evolve(limit, allowance=limit.due is not None and (base.flows or limit.due == last))
        for limit in constraints.limits
    )
    return Constraints(limits=tuple(limits))


# What is asked


def as_promises(
    promises: PlanPromises, document: Document | None = None
) -> EscalationRule | tuple[Commitment, ...]:
    """Return a rule, or commitments of one indicator; `InvalidValueError` for anything else."""
    if isinstance(promises, EscalationRule):
        return promises
    if isinstance(promises, GrowthRule):
        return EscalationRule(growth=promises)
    found = commitments_of(promises, document)
    one_indicator(found)
    return found


def _asked_by_rule(
    rule: EscalationRule, data: Values | None, step: Number | None
) -> tuple[Base, Asked]:
    """Return the base of a yearly series or of values by day of effect, and what a rule asks."""
    if not isinstance(data, YearlySeries | EffectiveSeries):
        expected = "a yearly series (Series.yearly), or values by day of effect (Series.effective)"
        raise InvalidValueError("series", data, expected)
    require_dimension(rule, data)
    require_years(data, rule.years, "series")
    base = base_of_rule(data, step, rule.years)
    return base, asked_by_rule(rule, data, base)


def _asked_by_commitments(
    commitments: tuple[Commitment, ...], data: Values | None, options: PlanOptions
) -> tuple[Base, Asked]:
    """Return the base of the data of one indicator, and what all commitments of it ask.

    Raises what becomes of the promises if none of them lies ahead and not all are kept.
    """
    due, tolerance = options.get("due"), options.get("tolerance")
    due = None if due is None else as_day(due, "due")
    tolerance = None if tolerance is None else as_amount(tolerance, "tolerance")
    other = _sound_others(commitments, options.get("other"))
    indicator = commitments[0].indicator
    years = _years_of(commitments)
    if data is not None:
        _require_values(indicator, data, "data", years)
    start = first_start(commitments, due, None if data is None else last_day(data))
    counted = _counted(commitments, years)
    base = base_of(indicator, start, data, options.get("step"), counted)
    question = Question(base=base, start=start, due=due, tolerance=tolerance, other=other)
    asked = asked_by_commitments(commitments, question)
    if not asked.constraints.limits and not asked.constraints.rules:
        _require_an_answer(asked.left_out)
    return base, asked


def _years_of(commitments: tuple[Commitment, ...]) -> Years:
    """Return how all the promises count years; `InvalidValueError` where they differ."""
    starts = {commitment.period.year_starts for commitment in commitments}
    if len(starts) > 1:
        expected = "promises whose years start on the same day"
        raise InvalidValueError("promises", sorted(starts), expected)
    return years_from(starts.pop())


def _counted(commitments: tuple[Commitment, ...], years: Years) -> Years:
    """Return what a plan counts: the years, or the quarters or months if all bind each of them."""
    cycles = {commitment.cycle for commitment in commitments if commitment.every is not None}
    alone = is_flow(commitments[0].indicator) and all(item.every for item in commitments)
    return cycles.pop() if alone and len(cycles) == 1 else years


def _sound_others(
    commitments: Iterable[Commitment], other: Mapping[str, Values] | None
) -> Mapping[str, Values]:
    """Return the observations of other indicators; those that are compared with are checked."""
    if other is None:
        return {}
    if not isinstance(other, Mapping):
        raise InvalidValueError("other", other, "a mapping from indicator ids to their values")
    for commitment in commitments:
        target = commitment.target
        if isinstance(target, Comparison) and target.other.id in other:
            field, years = f"other {target.other.id}", commitment.period.years
            _require_values(target.other, other[target.other.id], field, years)
    return other


def _require_values(indicator: Indicator, data: Values, field: str, years: Years) -> None:
    """Raise `InvalidValueError` for anything but values, and values that cannot be true."""
    if not isinstance(data, Series):
        raise InvalidValueError(field, data, f"observed values of {indicator.id}")
    require_sound(indicator, data, years, field)


def _require_an_answer(left_out: tuple[LeftOut, ...]) -> None:
    """Raise unless the promises of which none is ahead have all been kept."""
    for item in left_out:
        if item.answer is not None:
            raise item.answer.error
    if not any(item.reason == "kept" for item in left_out):
        raise NothingToPlanError(left_out)


# Where there may be no path


class NothingToPlanError(InvalidValueError):
    """None of the promises of an `indicator` can be planned; `left_out` says why of each."""

    def __init__(self, left_out: tuple[LeftOut, ...]) -> None:
        """Remember the promises and the reasons."""
        reasons = "; ".join(item.in_language() for item in left_out)
        expected = "promises that a figure and a date can plan"
        super().__init__("promises", reasons, expected)
        self.left_out = left_out
        self.indicator: Indicator = left_out[0].commitment.indicator

    def __reduce__(self) -> tuple[object, tuple[tuple[LeftOut, ...]]]:
        """Pickle by what was left out, which all the rest follows from."""
        return type(self), (self.left_out,)

    def in_language(self, language: Language = "en") -> str:
        """Return the reasons in full."""
        if language == "zh":
            reasons = "；".join(item.in_language(language) for item in self.left_out)
            return f"没有可以规划的承诺：{reasons}"
        return f"{self.field}: expected {self.expected}, but {self.value}"


class NotPlannedRecord(Answered):
    """An indicator without a plan, and why."""

    not_planned: str
    left_out: list[LeftOutRecord]


@attrs.frozen(kw_only=True, repr=False)
class NotPlanned(Result, NotATruthValue):
    """An indicator without a plan: no value to start from, or every promise left out.

    >>> from minsheng import HUNNAN, plan_document
    >>> plan_document(HUNNAN, {}).not_planned["dibao-standard"]
    <NotPlanned: dibao-standard: no value to start from>
    """

    ask_instead = ".left_out"
    record_type: ClassVar[Any] = NotPlannedRecord

    indicator: Indicator
    left_out: tuple[LeftOut, ...] = ()

    def in_language(self, language: Language = "en") -> str:
        """Return the reasons in a line."""
        if not self.left_out:
            name = self.indicator.id
            return say(language, zh=f"{name}：没有起点数据", en=f"{name}: no value to start from")
        return say(language, zh="；", en="; ").join(x.in_language(language) for x in self.left_out)

    def to_dict(self, language: Language | None = None) -> NotPlannedRecord:
        """Return the reasons as a record."""
        record: NotPlannedRecord = {
            "not_planned": self.in_language(),
            "left_out": [item.to_dict(language) for item in self.left_out],
        }
        return worded(self, record, language)


Answer = Pathway | Infeasible | NotPlanned
"""A path, why promises cannot be kept, or why there is nothing to plan."""
AnswerRecord = PathRecord | InfeasibleRecord | NotPlannedRecord
"""The record of an answer."""


def among_others(record: AnswerRecord, beside: Answered) -> AnswerRecord:
    """Return the record of an answer that is one of several, with what tells them apart first."""
    return cast("AnswerRecord", {**beside, **record})


def answer(
    promises: PlanPromises,
    data: Values | None,
    **options: Unpack[PlanOptions],
) -> Answer:
    """Return what `required_values` returns; where it raises for want of a path, the reason.

    Raises what `required_values` raises for data and options that do not fit.
    """
    asked = as_promises(promises, options.get("document"))
    if not isinstance(asked, EscalationRule):
        indicator = asked[0].indicator
        if data is None and indicator.basis != "total" and indicator.baseline is None:
            return NotPlanned(indicator=indicator)
    try:
        return required_values(asked, data, **options)
    except NothingToPlanError as error:
        return NotPlanned(indicator=error.indicator, left_out=error.left_out)
    except InfeasibleError as error:
        if error.answer is None:
            raise
        return error.answer
