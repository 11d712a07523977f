"""Targets on a value: a level, a running total, or a flow of calendar years."""

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction

from minsheng.days import Years
from minsheng.observations.known import Levels, Reading, Sum, known_sum, last_observed
from minsheng.observations.series import ObservedSeries
from minsheng.progress.assessment import Assessment, YearVerdict
from minsheng.progress.case import Case
from minsheng.progress.limits import judge, judge_sum, margin_trend
from minsheng.progress.reasons import Reason
from minsheng.promises.limits import Limits
from minsheng.promises.targets import ValueTarget
from minsheng.quantities.amounts import amount_in
from minsheng.quantities.units import Unit

__all__ = ["assess_flow", "assess_level", "assess_total"]


def _limits(
    case: Case, target: ValueTarget, unit: Unit, value_of_year: Callable[[int], Fraction | None]
) -> Limits | Reason:
    """Return what values are held against, or the reason why that is not known."""
    base = None
    if target.multiplied_year is not None:
        base = value_of_year(target.multiplied_year)
        if base is None:
            return "no_baseline"
        if base <= 0:
            return "base_not_above_zero"
    found = target.limits(unit, base=base, tolerance=case.tolerance)
    return "no_tolerance" if found is None else found


def _base(case: Case, unit: Unit, own: Fraction | None) -> Fraction | None:
    """Return the baseline that was given, or else that of the source, or the data's own."""
    indicator = case.commitment.indicator
    if case.given_baseline is not None:
        return amount_in(case.given_baseline, unit, "baseline")
    if indicator.baseline is not None and indicator.basis != "total":
        return amount_in(indicator.baseline.value, unit, "baseline")
    return own


def _verdict(limits: Limits | Reason, value: Fraction) -> YearVerdict:
    if not isinstance(limits, Limits):
        return "undefined"
    return "kept" if limits.hold(value) else "broken"


# Levels


def assess_level(case: Case, target: ValueTarget, levels: Levels) -> Assessment:
    """Judge a level, or the rate of a year, by the reading that speaks for the day that counts."""
    if not levels.count(case.as_of):
        return case.undetermined("no_data")
    if case.as_of < case.start:
        return case.undetermined("not_started")
    case.unit = levels.unit
    last = levels.last(case.deciding_day)
    deciding = levels.on(case.due, case.as_of) if case.due is not None and case.is_due else last
    _note_later(case, levels, deciding if case.commitment.every is None else None)
    before = levels.before(case.start)
    base = _base(case, levels.unit, None if before is None else before.value)

    def value_of_year(year: int) -> Fraction | None:
        found = levels.on(case.years_counted.end(year), case.as_of)
        return None if found is None else found.value

    limits = _limits(case, target, levels.unit, value_of_year)
    if isinstance(limits, Limits) and limits.base is not None:
        base = limits.base
    if case.commitment.every is not None:
        return _level_of_each_year(case, levels, limits, base)
    found = deciding or last
    if found is None or not levels.in_period(found, case.start):
        case.baseline = base
        return case.unknown(observed=False)
    _note(case, found)
    if deciding is None or (not case.is_due and case.is_stale(found.until)):
        return case.unknown(observed=True)
    if not isinstance(limits, Limits):
        return case.undetermined(limits)
    earlier = None if limits.ranked else levels.before(found.day)
    if earlier is not None:
        case.margin_trend = margin_trend(limits, found.value, earlier.value)
    return judge(case, limits, base, clock=levels.clock(found, case.as_of))


def _level_of_each_year(
    case: Case, levels: Levels, limits: Limits | Reason, base: Fraction | None
) -> Assessment:
    """Judge a level on the last day of each year that is over, then by the last reading since."""
    cycle = case.cycle
    if case.binds_no_year:
        return case.undetermined("no_whole_year")
    over = case.bound_and_over
    found = {year: _within(case, levels, levels.on(cycle.end(year), case.as_of)) for year in over}
    last = _within(case, levels, levels.last(case.deciding_day))
    if last is None:  # the value of a year speaks for all of it, its own last day comes later
        last = next((found[year] for year in reversed(over) if found[year] is not None), None)
    if last is not None:
        _note(case, last)
    case.years = tuple(
        (year, "unproven" if reading is None else _verdict(limits, reading.value))
        for year, reading in found.items()
    )
    known = {year: reading.value for year, reading in found.items() if reading is not None}
    _note_years(case, limits, known)
    if any(verdict == "broken" for _, verdict in case.years):
        return case.conclude("missed")
    missing = [year for year, reading in found.items() if reading is None]
    if missing or last is None:
        case.baseline = base
        follows = (
            last is not None
            and bool(missing)
            and (
                last.until > cycle.end(missing[0])
                or any(year > missing[0] and year not in missing for year in over)
            )
        )
        return case.unknown(observed=last is not None, more_follows=follows)
    if not isinstance(limits, Limits):
        return case.undetermined(limits)
    running = over[-1] + 1 if over else case.bound.start
    if over and (running not in case.bound or last.day <= cycle.end(over[-1])):
        return case.satisfied()
    begins = case.start
    if over:
        begins, before = cycle.start(running), found[over[-1]]
        if limits.base is None and before is not None:
            base = before.value
    clock = levels.clock(last, case.as_of)
    return judge(case, limits, base, clock=clock, time=(begins, cycle.end(running)))


def _within(case: Case, levels: Levels, found: Reading | None) -> Reading | None:
    """Return a reading of the period; one from before is a baseline, and decides nothing."""
    return found if found is not None and levels.in_period(found, case.start) else None


def _note(case: Case, found: Reading) -> None:
    case.value, case.value_day = found.value, found.day
    case.known_until = min(found.until, case.as_of)
    case.preliminary = found.preliminary


def _note_later(case: Case, levels: Levels, deciding: Reading | None) -> None:
    """Note what was observed after the deadline; it decides nothing about it."""
    last = levels.last(case.as_of)
    if last is None or case.due is None or last.day <= case.due:
        return
    if deciding is None or last.day > deciding.day:
        case.later, case.later_day = last.value, last.day


def _note_years(case: Case, limits: Limits | Reason, values: Mapping[int, Fraction]) -> None:
    """Note the value of each year, and the limit that it is nearest to."""
    case.year_values = values
    if isinstance(limits, Limits):
        case.required = {year: limits.nearest(value)[0] for year, value in values.items()}


# Sums


def assess_total(case: Case, target: ValueTarget, series: ObservedSeries) -> Assessment:
    """Judge a running total by what was reached from the start of the period up to the day."""
    if (stopped := _cannot_start(case, series)) is not None:
        return stopped
    found = known_sum(series, case.start, case.deciding_day)
    if found.last is None:
        return case.unknown(observed=False)
    limits = _limits(case, target, series.unit, lambda _: None)
    if not isinstance(limits, Limits):
        _note_sum(case, found)
        return case.undetermined(limits)
    base = _base(case, series.unit, Fraction(0)) or Fraction(0)
    _note_sum(case, found)
    return judge_sum(case, limits, found, base=base, end=case.due)


def assess_flow(case: Case, target: ValueTarget, series: ObservedSeries) -> Assessment:
    """Judge a flow: of each year that the promise binds, or of the year of the deadline."""
    if (stopped := _cannot_start(case, series)) is not None:
        return stopped

    years = case.years_counted

    def value_of_year(year: int) -> Fraction | None:
        found = _of_year(case, series, years, year)
        return found.value if found.reaches(years.end(year)) else None

    limits = _limits(case, target, series.unit, value_of_year)
    if case.commitment.every is not None:
        return _flow_of_each_year(case, series, limits)
    due = case.due
    if due is not None and years.of(due) <= years.of(case.as_of):
        found = known_sum(series, years.start(years.of(due)), case.deciding_day)
        if found.last is not None:
            _note_sum(case, found)
            if not isinstance(limits, Limits):
                return case.undetermined(limits)
            return judge_sum(case, limits, found, base=Fraction(0), end=due)
        if case.is_due:
            case.known_until = _last_observed(case, series)
            return case.unknown(observed=case.known_until is not None)
    return _flow_before_the_year(case, series, limits, value_of_year)


def _flow_before_the_year(
    case: Case,
    series: ObservedSeries,
    limits: Limits | Reason,
    value_of_year: Callable[[int], Fraction | None],
) -> Assessment:
    """Judge the last whole year of the period on the way to the year of the deadline."""
    last = _last_observed(case, series)
    if last is None:
        return case.unknown(observed=False)
    case.known_until = last
    if case.is_stale(last):
        return case.undetermined("no_data_since")
    counted = case.years_counted
    first = counted.of(case.start)
    years = range(counted.over(case.as_of), first - 1, -1)
    whole = next((year for year in years if value_of_year(year) is not None), None)
    if whole is None:
        return case.undetermined(
            "too_early" if case.as_of < counted.end(counted.of(last)) else "gaps"
        )
    case.value, case.value_day = value_of_year(whole), counted.end(whole)
    case.preliminary = _of_year(case, series, counted, whole).preliminary
    if not isinstance(limits, Limits):
        return case.undetermined(limits)
    base = limits.base
    if base is None:
        base = _base(case, series.unit, value_of_year(first - 1))
    return judge(case, limits, base, clock=counted.end(whole))


def _flow_of_each_year(case: Case, series: ObservedSeries, limits: Limits | Reason) -> Assessment:
    """Judge every year that the promise binds; the year that is still running by its days."""
    if case.binds_no_year:
        return case.undetermined("no_whole_year")
    cycle = case.cycle
    last = _last_observed(case, series)
    sums = {year: _of_year(case, series, cycle, year) for year in case.bound}
    case.years = tuple(
        (year, _verdict_of_year(case, limits, found, cycle.end(year)))
        for year, found in sums.items()
    )
    if last is not None:
        number = cycle.of(last)
        latest = sums.get(number) or _of_year(case, series, cycle, number)
        _note_sum(case, latest)
    whole = {
        year: x.value for year, x in sums.items() if x.reaches(cycle.end(year)) or x.last == last
    }
    _note_years(case, limits, whole)
    if any(verdict == "broken" for _, verdict in case.years):
        return case.conclude("missed")
    open_years = [
        year
        for year in case.bound_and_over
        if not sums[year].reaches(cycle.end(year)) and dict(case.years)[year] != "kept"
    ]
    if open_years:
        first = open_years[0]
        follows = last is not None and (
            sums[first].hole
            or last > cycle.end(first)
            # an amount of more time than a quarter or a month, which says nothing of it alone
            or (sums[first].last is None and last >= cycle.start(first))
        )
        case.known_until = case.known_until if follows else last
        return case.unknown(observed=last is not None, more_follows=follows)
    if not case.years:
        return case.undetermined("no_observation" if last is None else "too_early")
    year, verdict = case.years[-1]
    if verdict == "running" and sums[year].last is None:  # what there is of it is still to come
        case.years = case.years[:-1]
        if not case.years:
            return case.unknown(observed=False)
    if not isinstance(limits, Limits):
        return case.undetermined(limits)
    if case.years[-1][1] == "running":
        return judge_sum(case, limits, sums[year], base=Fraction(0), end=cycle.end(year))
    return case.satisfied()


def _verdict_of_year(case: Case, limits: Limits | Reason, found: Sum, end: date) -> YearVerdict:
    """Return the verdict on what the year that ends on a day has brought, as far as it is known."""
    if found.reaches(end):
        return _verdict(limits, found.value)
    if (
        found.last is not None
        and isinstance(limits, Limits)
        and (certain := limits.certain(found.value, signed=case.commitment.indicator.signed))
    ):
        return certain
    return "unproven" if end <= case.as_of else "running"


def _of_year(case: Case, series: ObservedSeries, years: Years, year: int) -> Sum:
    """Return what is known of a year, a quarter or a month; an amount of more time is not."""
    end = min(years.end(year), case.as_of)
    return known_sum(series, years.start(year), end, within=years.part != "year")


def _cannot_start(case: Case, series: ObservedSeries) -> Assessment | None:
    """Return the assessment where nothing can be judged yet; note what came after the deadline."""
    last = last_observed(series, case.as_of)
    if last is None:
        return case.undetermined("no_data")
    if case.as_of < case.start:
        return case.undetermined("not_started")
    case.unit = series.unit
    if case.due is not None and last[0] > case.due:
        case.later_day, case.later = last
    return None


def _last_observed(case: Case, series: ObservedSeries) -> date | None:
    """Return the day of the last observation within the period; None if there is none."""
    last = last_observed(series, case.deciding_day)
    return None if last is None or last[0] < case.start else last[0]


def _note_sum(case: Case, found: Sum) -> None:
    case.value, case.value_day, case.known_until = found.value, found.last, found.covered
    case.preliminary = found.preliminary
