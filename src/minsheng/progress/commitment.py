"""Assessments: what a commitment looks like against what was observed, on a day."""

from datetime import date
from typing import assert_never

import attrs

from minsheng.days import Day, as_day
from minsheng.errors import InvalidValueError
from minsheng.observations.known import (
    Data,
    Levels,
    Values,
    is_flow,
    is_rate,
    known_until,
    last_day,
    last_observed,
    observed_between,
    preliminary_by,
    require_form,
    require_start,
    values_by_year,
)
from minsheng.observations.observation import Milestone
from minsheng.observations.series import ObservedSeries
from minsheng.observations.sound import require_on_scale, require_sound
from minsheng.observations.starting import with_baseline
from minsheng.progress.assessment import (
    Assessment,
    JudgedMilestone,
    MilestoneVerdict,
    Status,
    Thresholds,
    YearVerdict,
)
from minsheng.progress.case import Case
from minsheng.progress.rules import (
    Side,
    assess_comparison,
    assess_fall,
    assess_growth,
    assess_rise,
    assess_trend,
    conclude_years,
)
from minsheng.progress.values import assess_flow, assess_level, assess_total
from minsheng.promises.asked import Promise, commitment_of
from minsheng.promises.documents import Document
from minsheng.promises.milestones import InterimTarget
from minsheng.promises.provisions import Commitment
from minsheng.promises.targets import (
    Comparison,
    Done,
    FallsYearly,
    Grade,
    GrowsYearly,
    RisesYearly,
    Trend,
    Unquantified,
    ValueTarget,
    YearTarget,
)
from minsheng.quantities.amounts import Amount

__all__ = ["Data", "Values", "as_observed", "assess", "due_of", "last_day", "values_by_year"]

_DEFAULT = Thresholds()


def assess(  # noqa: PLR0913 - every choice has its name and a default
    commitment: Promise,
    data: Data | None,
    as_of: Day | None = None,
    *,
    baseline: Amount | None = None,
    other: Values | None = None,
    tolerance: Amount | None = None,
    due: Day | None = None,
    thresholds: Thresholds = _DEFAULT,
    document: Document | None = None,
) -> Assessment:
    """Return what `commitment` looks like against `data` on the day `as_of`.

    It may be given by its id in `document`, or else in `HUNNAN`. `data` are the observations of its
    indicator (None: there are none), `as_of` the day (the last observation's if not given, never
    the clock's). `baseline` is the value at the start, in place of that of the source or the data;
    a running total starts from zero. `other` are the observations of the indicator a comparison
    names, `tolerance` that of an "about" without one, `due` a deadline in place of one that is only
    implied; a stated one stays. Observations after `as_of` are not looked at, and no verdict says
    more than the data speak for: where a year, a span or the deadline is not known it is
    undetermined, and `known_until` the last day known.

    Raises `InvalidValueError` for data of another form than the indicator's basis asks for or that
    cannot be true of it, and `DimensionError` for data in units that do not convert into the
    target's.

    >>> from minsheng import Series
    >>> dibao = Series.yearly({2022: 766, 2024: 821}, "yuan/person/month")
    >>> found = assess("task:13/dibao-floor", dibao)
    >>> found.status, found.display, str(found.gap)
    ('on_track', '65.4%', '29 yuan/person/month')
    """
    commitment = commitment_of(commitment, document)
    _check(baseline, tolerance, thresholds)
    case = Case(
        commitment=commitment,
        as_of=_as_of(commitment, data, as_of),
        start=commitment.period.start,
        due=due_of(commitment, due),
        given_baseline=baseline,
        tolerance=tolerance,
        thresholds=thresholds,
    )
    found = _assess(case, data, other)
    if not commitment.milestones:
        return found
    judged = (
        assess(
            step,
            data,
            case.as_of,
            baseline=baseline,
            tolerance=tolerance,
            thresholds=thresholds,
        )
        for step in commitment.steps
    )
    milestones = map(_milestone, commitment.milestones, judged)
    return attrs.evolve(found, milestones=tuple(milestones))


def _milestone(item: InterimTarget, found: Assessment) -> JudgedMilestone:
    """Return a milestone with its verdict: that of a promise which is due on its day."""
    day = found.commitment.period.due or found.as_of
    verdicts: dict[Status, MilestoneVerdict] = {"met": "kept", "missed": "broken"}
    verdict = verdicts.get(found.status, "open" if found.as_of < day else "unproven")
    known = verdict in {"kept", "broken"}
    return JudgedMilestone(
        when=item.when,
        day=day,
        required=item.value,
        value=found.value if known else None,
        verdict=verdict,
    )


def _assess(case: Case, data: Data | None, other: Values | None) -> Assessment:
    """Return what a commitment looks like, its milestones left aside."""
    commitment = case.commitment
    target = commitment.target
    if isinstance(target, Unquantified):
        return case.undetermined("directional")
    if data is None:
        return _without_data(case)
    if isinstance(target, Done):
        if not isinstance(data, Milestone):
            raise InvalidValueError("data", data, "a Milestone, since it is done or not")
        return _assess_milestone(case, data)
    if isinstance(data, Milestone):
        raise InvalidValueError("data", data, f"values of {commitment.indicator.id}")
    years = case.years_counted
    require_sound(commitment.indicator, data, years)
    if isinstance(target, Grade):
        require_on_scale(target, data)
    if isinstance(target, Comparison) and other is not None:
        require_sound(target.other, other, years, "other")
    case.observed = observed_between(data, case.start, case.deciding_day, years)
    require_start(data, case.start, commitment.indicator)
    data = with_baseline(data, commitment.indicator, case.start, years)
    match target:
        case ValueTarget():
            return _assess_values(case, data, target)
        case YearTarget():
            return _assess_years(case, data, target, other)
        case _:
            assert_never(target)


def _without_data(case: Case) -> Assessment:
    """Say that there are no data, or none since the baseline that the source prints."""
    baseline = case.commitment.indicator.baseline
    if baseline is None:
        return case.undetermined("no_data")
    case.unit, case.baseline = baseline.value.unit, baseline.value.fraction
    return case.undetermined("only_baseline")


def _check(baseline: object, tolerance: object, thresholds: object) -> None:
    """Refuse what is no question at all."""
    if baseline is not None and not isinstance(baseline, Amount):
        raise InvalidValueError("baseline", baseline, "an Amount")
    if tolerance is not None and not (isinstance(tolerance, Amount) and tolerance.fraction >= 0):
        raise InvalidValueError("tolerance", tolerance, "an Amount of zero or more")
    if not isinstance(thresholds, Thresholds):
        raise InvalidValueError("thresholds", thresholds, "Thresholds")


def due_of(commitment: Commitment, due: Day | None = None) -> date | None:
    """Return the deadline of a commitment, or `due` where it states none.

    Raises `InvalidValueError` for a deadline before the start.
    """
    own = commitment.period.due
    if due is None:
        return own
    day = as_day(due, "due")
    if day < commitment.period.start:
        expected = f"{commitment.period.start} or later, the start of {commitment.id}"
        raise InvalidValueError("due", day.isoformat(), expected)
    return own if own is not None and commitment.due_stated else day


def _as_of(commitment: Commitment, data: Data | None, as_of: Day | None) -> date:
    if as_of is not None:
        return as_day(as_of, "as_of")
    return commitment.period.start if data is None else last_day(data)


def _assess_milestone(case: Case, data: Milestone) -> Assessment:
    case.preliminary = data.preliminary
    if data.done is not None and data.done <= case.as_of:
        case.value_day, case.done = data.done, True
        if case.due is not None and data.done > case.due:
            return case.conclude("missed")
        return case.satisfied()
    if data.observed > case.as_of:
        return case.undetermined("no_data")
    case.done, case.known_until = False, data.observed
    if case.due is not None and case.is_due:
        if data.observed >= case.due:
            return case.conclude("missed")
        case.done = None
        return case.unknown(observed=data.observed >= case.start)
    if case.as_of < case.start:
        return case.undetermined("not_started")
    return case.undetermined("no_due" if case.due is None else "pending")


def _assess_years(
    case: Case,
    data: Values,
    target: GrowsYearly | FallsYearly | RisesYearly | Trend | Comparison,
    other: Values | None,
) -> Assessment:
    counted = case.years_counted
    years = values_by_year(data, case.commitment.indicator, case.as_of, counted)
    if not observed_between(data, date.min, case.as_of):
        return case.undetermined("no_data")
    if case.as_of < case.start:
        return case.undetermined("not_started")
    case.preliminary = preliminary_by(data, case.as_of)
    case.unit, case.known_until = data.unit, known_until(data, case.deciding_day, counted)
    _note_later(case, data)
    own = Side(data, years or {})
    if isinstance(target, Comparison):
        return _assess_comparison(case, own, target, other)
    if years is None:
        open_years: dict[int, YearVerdict] = dict.fromkeys(case.bound_and_over, "unproven")
        return conclude_years(case, open_years, [own])
    match target:
        case GrowsYearly():
            return assess_growth(case, data, years, target)
        case FallsYearly():
            return assess_fall(case, data, years, target)
        case RisesYearly():
            return assess_rise(case, data, years, target)
        case Trend():
            return assess_trend(case, data, years, target)
        case _:
            assert_never(target)


def _assess_comparison(
    case: Case, own: Side, target: Comparison, other: Values | None
) -> Assessment:
    against = None
    counted = case.years_counted
    if other is not None:
        against = values_by_year(other, target.other, case.as_of, counted)
    if other is None or against is None:
        return case.undetermined("no_other")
    other_until = known_until(other, case.deciding_day, counted)
    if case.known_until is not None and other_until is not None:
        case.known_until = min(case.known_until, other_until)
    return assess_comparison(case, own, Side(other, against), target)


def _note_later(case: Case, data: Values) -> None:
    """Note what was observed last, if it came after the deadline; it decides nothing about it."""
    if case.due is None:
        return
    last = last_observed(data, case.as_of)
    if last is not None and last[0] > case.due:
        case.later_day, case.later = last


def _assess_values(case: Case, data: Values, target: ValueTarget) -> Assessment:
    indicator = case.commitment.indicator
    require_form(data, indicator)
    if indicator.basis == "level" or is_rate(indicator):
        return assess_level(case, target, Levels(data, case.years_counted))
    series = as_observed(case.commitment, data)
    return (assess_total if indicator.basis == "total" else assess_flow)(case, target, series)


def as_observed(commitment: Commitment, data: Values) -> ObservedSeries:
    """Return data as observations, in the form that the basis of the indicator asks for.

    Raises `InvalidValueError` for data of another form.
    """
    indicator = commitment.indicator
    require_form(data, indicator)
    if isinstance(data, ObservedSeries):
        return data
    return ObservedSeries.of(data, "increment" if is_flow(indicator) else "level")
