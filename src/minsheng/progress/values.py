"""Targets on a value: a level on a day, a running total, or a flow of calendar years."""

from datetime import date
from fractions import Fraction

from minsheng.observed import ObservedSeries
from minsheng.progress.assessment import Assessment, YearVerdict
from minsheng.progress.case import Case
from minsheng.progress.limits import Limits, amount_in, judge, limits_of
from minsheng.progress.rules import conclude_years
from minsheng.targets import Multiplies

__all__ = ["assess_flow", "assess_level", "assess_total"]

Year = tuple[int, Fraction, date, date]
"""A year, what it brought, and the first and the last day that is known of it."""


def assess_level(case: Case, series: ObservedSeries) -> Assessment:
    """Judge a level by the last value up to the day; the baseline is the last before the start.

    From the deadline on, the last value within the period decides. If the period has none, the
    first value after it does; but a value in force counts until the next one takes effect.
    """
    stop = series.until(case.as_of)
    if not stop:
        return case.undetermined("no_data")
    if case.due is not None and case.is_due:
        stop = _deciding(case, series, case.due, stop)
        if not stop:
            return case.undetermined("no_data")
    value = series.value(stop - 1)
    _note(case, series, stop - 1)
    before = series.first_from(case.start)
    base = _base(case, series, series.value(before - 1) if before else None)
    target = case.commitment.target
    if isinstance(target, Multiplies):
        base = _level_of_year(series, target.base_year)
        if base is None:
            return case.undetermined("no_baseline")
    limits = _limits(case, series, base)
    if limits is None:
        return _without_tolerance(case, series, value)
    previous = series.value(stop - 2) if stop > 1 else None
    return judge(case, series, limits, value, base, previous=previous)


def assess_total(case: Case, series: ObservedSeries) -> Assessment:
    """Judge a running total by what was reached from the start of the period up to the day."""
    last = case.as_of if case.due is None else min(case.as_of, case.due)
    stop = series.until(last)
    if series.form == "increment":
        value, first = series.sum_between(case.start, stop)
        case.preliminary = any(series.preliminary(index) for index in range(first, stop))
    else:
        first = series.first_from(case.start)
        value = series.value(stop - 1) if stop > first else Fraction(0)
        case.preliminary = stop > first and series.preliminary(stop - 1)
    if stop <= first:
        return case.undetermined("no_data")
    case.value_day = series.day(stop - 1)
    base = _base(case, series, Fraction(0)) or Fraction(0)
    limits = _limits(case, series, base)
    if limits is None:
        return _without_tolerance(case, series, value)
    covered: date | None = case.value_day
    if series.form == "increment":
        covered = series.covered_until(case.start, first, stop)
    return _judge_sum(case, series, limits, value, base=base, start=case.start, covered=covered)


def assess_flow(case: Case, series: ObservedSeries) -> Assessment:
    """Judge a flow: of each calendar year, or of the year of the deadline where there is one."""
    stop = series.until(case.as_of)
    years: dict[int, Year] = {found[0]: found for found in series.by_year(stop)}
    if not years:
        return case.undetermined("no_data")
    _note(case, series, stop - 1)
    case.preliminary = any(series.preliminary(index) for index in range(stop))
    target, base = case.commitment.target, _base(case, series, None)
    if isinstance(target, Multiplies):
        if not _is_whole(years.get(target.base_year)):
            return case.undetermined("no_baseline")
        base = years[target.base_year][1]
    limits = _limits(case, series, base)
    if limits is None:
        return _without_tolerance(case, series, series.value(stop - 1))
    if case.due is None:
        return _each_year(case, series, limits, years)
    wanted = years.get(case.due.year)
    if wanted is not None:
        return _running_year(case, series, limits, wanted)
    if case.is_due:
        return case.undetermined("no_data")
    return _before_the_year(case, series, limits, years, base)


def _before_the_year(
    case: Case,
    series: ObservedSeries,
    limits: Limits,
    years: dict[int, Year],
    base: Fraction | None,
) -> Assessment:
    """Judge the last whole year on the way to the year of the deadline."""
    whole = [found for found in years.values() if _is_whole(found)]
    if not whole:
        return case.undetermined("no_data")
    before = years.get(case.start.year - 1)
    if base is None and before is not None and _is_whole(before):
        base = before[1]
    _, value, _, case.value_day = whole[-1]
    return judge(case, series, limits, value, base)


def _running_year(case: Case, series: ObservedSeries, limits: Limits, found: Year) -> Assessment:
    """Judge what a year has brought, pro-rated by the days it is known for."""
    year, value, first, case.value_day = found
    start, end = date(year, 1, 1), date(year, 12, 31)
    covered = case.value_day if first == start else None
    return _judge_sum(
        case, series, limits, value, base=Fraction(0), start=start, covered=covered, end=end
    )


def _judge_sum(  # noqa: PLR0913 - a sum, and the days it covers
    case: Case,
    series: ObservedSeries,
    limits: Limits,
    value: Fraction,
    *,
    base: Fraction,
    start: date,
    covered: date | None,
    end: date | None = None,
) -> Assessment:
    """Judge a sum that is known up to `covered`: what is not known is not counted as nothing.

    `covered` is None if days are missing within the sum. A sum that is open when its time is
    over stays undetermined, unless it is good already, or too large already.
    """
    end = end or case.due
    decided = limits.too_much(value) or (limits.high is None and limits.hold(value))
    over = end is not None and case.as_of >= end
    if not decided and (covered is None or (over and end is not None and covered < end)):
        case.unit, case.value = series.unit, value
        return case.undetermined("gaps")
    time = None
    if end is not None and covered is not None:
        time = (covered - start).days + 1, (end - start).days + 1
    return judge(case, series, limits, value, base, time=time, only_grows=True)


def _each_year(
    case: Case, series: ObservedSeries, limits: Limits, years: dict[int, Year]
) -> Assessment:
    """Judge every year from the start on; the year that is still running by its days."""
    verdicts: list[tuple[int, YearVerdict]] = []
    for year in range(case.start.year, case.as_of.year + 1):
        found = years.get(year)
        if found is not None and _is_whole(found):
            verdicts.append((year, "kept" if limits.hold(found[1]) else "broken"))
        elif date(year, 12, 31) <= case.as_of:
            verdicts.append((year, "unproven"))
        elif found is not None and all(verdict == "kept" for _, verdict in verdicts):
            verdicts.append((year, "running"))
            case.years = tuple(verdicts)
            return _running_year(case, series, limits, found)

    return conclude_years(case, verdicts)


def _deciding(case: Case, series: ObservedSeries, due: date, stop: int) -> int:
    """Return one more than the index of the observation that decides once a deadline is there."""
    by_due = min(series.until(due), stop)
    if case.in_force or series.first_from(case.start) < by_due or by_due == stop:
        return by_due
    return by_due + 1


def _note(case: Case, series: ObservedSeries, index: int) -> None:
    case.value_day = series.day(index)
    case.preliminary = series.preliminary(index)


def _base(case: Case, series: ObservedSeries, own: Fraction | None) -> Fraction | None:
    """Return the baseline that was given, or else the data's own."""
    if case.given_baseline is None:
        return own
    return amount_in(case.given_baseline, series.unit, "baseline")


def _limits(case: Case, series: ObservedSeries, base: Fraction | None) -> Limits | None:
    target = case.commitment.target
    return limits_of(target, series.unit, base=base, tolerance=case.tolerance)


def _without_tolerance(case: Case, series: ObservedSeries, value: Fraction) -> Assessment:
    case.unit, case.value = series.unit, value
    return case.undetermined("no_tolerance")


def _level_of_year(series: ObservedSeries, year: int) -> Fraction | None:
    """Return the last value of a calendar year."""
    stop = series.until(date(year, 12, 31))
    return series.value(stop - 1) if stop and series.day(stop - 1).year == year else None


def _is_whole(found: Year | None) -> bool:
    if found is None:
        return False
    year, _, first, last = found
    return first == date(year, 1, 1) and last == date(year, 12, 31)
