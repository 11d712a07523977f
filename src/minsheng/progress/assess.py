"""The assessment of one commitment against observations on a day."""

from datetime import date

from minsheng.amounts import Amount
from minsheng.errors import InvalidValueError
from minsheng.indicators import Indicator
from minsheng.observed import Form, Milestone, ObservedSeries
from minsheng.periods import as_day
from minsheng.progress.assessment import Assessment, Thresholds
from minsheng.progress.case import Case
from minsheng.progress.rules import assess_comparison, assess_growth, assess_trend
from minsheng.progress.values import assess_flow, assess_level, assess_total
from minsheng.provisions import Commitment
from minsheng.series import EffectiveSeries, Series, YearlySeries
from minsheng.targets import Comparison, Directional, Done, GrowsYearly, Trend

__all__ = ["Data", "Values", "as_observed", "assess", "last_day", "values_by_year"]

Values = ObservedSeries | YearlySeries | EffectiveSeries
"""Observed values of an indicator."""
Data = Values | Milestone
"""What a commitment can be assessed against."""

_DEFAULT = Thresholds()
_NEED = {
    "level": "values on days, since the indicator is a level",
    "total": "running totals or increments, since the indicator is a running total",
    "yearly": "amounts over spans of days, since the indicator is a flow of each year",
}


def assess(  # noqa: PLR0913 - every choice has its name and a default
    commitment: Commitment,
    data: Data | None,
    as_of: date | None = None,
    *,
    baseline: Amount | None = None,
    other: Values | None = None,
    tolerance: Amount | None = None,
    due: date | None = None,
    thresholds: Thresholds = _DEFAULT,
) -> Assessment:
    """Return what `commitment` looks like against `data` on the day `as_of`.

    `data` are the observations of its indicator (None: there are none), `as_of` the day (the last
    observation's if not given, never the clock's). `baseline` is the value at the start, if the
    data do not reach back to it; a running total starts from zero. `other` are the observations of
    the indicator a comparison names, `tolerance` that of an "about" without one, `due` a deadline
    for a promise that has none. Observations after `as_of` are not looked at.

    Raises `InvalidValueError` for data of another form than the indicator's basis asks for, and
    `DimensionError` for data in units that do not convert into the target's.
    """
    if baseline is not None and not isinstance(baseline, Amount):
        raise InvalidValueError("baseline", baseline, "an Amount")
    if due is not None and as_day(due, "due") < commitment.period.start:
        expected = f"{commitment.period.start} or later, the start of {commitment.id}"
        raise InvalidValueError("due", due.isoformat(), expected)
    case = Case(
        commitment=commitment,
        as_of=_as_of(commitment, data, as_of),
        start=commitment.period.start,
        due=commitment.period.due or due,
        given_baseline=baseline,
        tolerance=tolerance,
        thresholds=thresholds,
        in_force=isinstance(data, EffectiveSeries),
    )
    target = commitment.target
    if isinstance(target, Directional):
        return case.undetermined("directional")
    if data is None:
        return case.undetermined("no_data")
    if isinstance(target, Done):
        if not isinstance(data, Milestone):
            raise InvalidValueError("data", data, "a Milestone, since it is done or not")
        return _assess_milestone(case, data)
    if isinstance(data, Milestone):
        raise InvalidValueError("data", data, f"values of {commitment.indicator.id}")
    if isinstance(target, GrowsYearly | Trend | Comparison):
        return _assess_years(case, data, target, other)
    return _assess_values(case, data)


def _as_of(commitment: Commitment, data: Data | None, as_of: date | None) -> date:
    if as_of is not None:
        return as_day(as_of, "as_of")
    return commitment.period.start if data is None else last_day(data)


def last_day(data: Data) -> date:
    """Return the day of the last observation; of a year its 31 December."""
    match data:
        case Milestone():
            return data.observed
        case ObservedSeries():
            return data.last_day
        case EffectiveSeries():
            return data.latest[0]
        case YearlySeries():
            return date(data.latest[0], 12, 31)
    raise InvalidValueError("data", data, "observations")


def _assess_milestone(case: Case, data: Milestone) -> Assessment:
    case.preliminary = data.preliminary
    if data.done is not None and data.done <= case.as_of:
        case.value_day, case.done = data.done, True
        if case.due is not None and data.done > case.due:
            return case.conclude("missed")
        return case.conclude("met" if case.is_due or case.due is None else "holding")
    if data.done is None and data.observed > case.as_of:
        return case.undetermined("no_data")
    case.done = False
    if case.is_due:
        return case.conclude("missed")
    return case.undetermined("no_due" if case.due is None else "pending")


def _assess_years(
    case: Case, data: Values, target: GrowsYearly | Trend | Comparison, other: Values | None
) -> Assessment:
    years = values_by_year(data, case.commitment.indicator, case.as_of)
    if years is None:
        return case.undetermined("no_data")
    if isinstance(data, ObservedSeries):
        case.preliminary = any(map(data.preliminary, range(data.until(case.as_of))))
    if isinstance(target, GrowsYearly):
        return assess_growth(case, years, target)
    if isinstance(target, Trend):
        return assess_trend(case, years, falling=target.direction == "falling")
    against = None if other is None else values_by_year(other, target.other, case.as_of)
    if against is None:
        return case.undetermined("no_other")
    return assess_comparison(case, years, against, target)


def _assess_values(case: Case, data: Values) -> Assessment:
    series = as_observed(case.commitment, data)
    if case.commitment.indicator.basis == "total":
        return assess_total(case, series)
    return assess_flow(case, series) if series.form == "increment" else assess_level(case, series)


def as_observed(commitment: Commitment, data: Values) -> ObservedSeries:
    """Return data in the form that the basis of the commitment's indicator asks for."""
    indicator = commitment.indicator
    if indicator.basis == "total":
        return _observed(data, indicator, ("total", "increment"))
    # A rate of a year is not pro-rated by days, as what a year brings is.
    rate = indicator.unit is not None and indicator.unit.is_ratio
    flow = indicator.basis == "yearly" and not rate
    return _observed(data, indicator, ("increment",) if flow else ("level",))


def _observed(data: Values, indicator: Indicator, forms: tuple[Form, ...]) -> ObservedSeries:
    """Return observations in one of the forms that suit the indicator."""
    if isinstance(data, ObservedSeries):
        if data.form in forms:
            return data
    elif isinstance(data, YearlySeries | EffectiveSeries) and len(forms) == 1:
        return ObservedSeries.of(data, forms[0])
    raise InvalidValueError("data", data, _NEED[indicator.basis])


def values_by_year(data: Values, indicator: Indicator, as_of: date) -> YearlySeries | None:
    """Return one value for each calendar year that is over on the day; None if there is none."""
    match data:
        case YearlySeries():
            years = dict(data.items())
        case EffectiveSeries():
            years = dict(data.yearly().items())
        case ObservedSeries() if indicator.basis != "total" or data.form == "increment":
            years = dict(data.yearly_amounts(data.until(as_of)))
        case ObservedSeries():
            expected = "increments over spans of days, since its years are compared"
            raise InvalidValueError("data", data, expected)
        case _:
            raise InvalidValueError("data", data, _NEED[indicator.basis])
    over = {year: value for year, value in years.items() if date(year, 12, 31) <= as_of}
    return Series.yearly(over) if over else None
