"""Targets on years: yearly growth, trends, and comparisons with another indicator."""

from collections.abc import Iterable
from datetime import date

from minsheng.amounts import Amount
from minsheng.growth import check_growth
from minsheng.progress.assessment import Assessment, YearVerdict
from minsheng.progress.case import Case
from minsheng.rules import GrowthRule
from minsheng.series import YearlySeries
from minsheng.targets import Comparison, GrowsYearly

__all__ = ["assess_comparison", "assess_growth", "assess_trend", "conclude_years"]


def assess_growth(case: Case, years: YearlySeries, target: GrowsYearly) -> Assessment:
    """Judge each year's growth, from the first year of the period on."""
    report = check_growth(years, GrowthRule(rate=target.rate, first_year=case.start.year))
    found: dict[int, YearVerdict] = dict.fromkeys(report.missing, "unproven")
    together = False  # even the years of a gap together fall short: which of them is not known
    for step in report.steps.values():
        found |= dict.fromkeys((*step.missing_years, step.to_year), "unproven")
        if not step.missing_years:
            found[step.to_year] = step.verdict
        together = together or (step.verdict == "broken" and bool(step.missing_years))
    wanted = set(_years(case, years))
    base = case.start.year - 1
    _note(case, years)
    case.baseline = years[base].fraction if base in years else None
    years_found = sorted(item for item in found.items() if item[0] in wanted)
    return conclude_years(case, years_found, broken=together)


def assess_trend(case: Case, years: YearlySeries, *, falling: bool) -> Assessment:
    """Judge whether each year lies above, or below, the year before."""
    _note(case, years)
    verdicts: list[tuple[int, YearVerdict]] = []
    for year in _years(case, years):
        if year in years and year - 1 in years:
            change = years[year].fraction - years[year - 1].fraction
            kept = change < 0 if falling else change > 0
            verdicts.append((year, "kept" if kept else "broken"))
        else:
            verdicts.append((year, "unproven"))
    return conclude_years(case, verdicts)


def assess_comparison(
    case: Case, own: YearlySeries, against: YearlySeries, target: Comparison
) -> Assessment:
    """Judge each year's level, or growth, against the other indicator's."""
    _note(case, own)
    verdicts: list[tuple[int, YearVerdict]] = []
    for year in _years(case, own):
        if target.of == "level":
            verdicts.append((year, _level(own.get(year), against.get(year), target)))
        else:
            verdicts.append((year, _growth(own, against, year, target)))
    return conclude_years(case, verdicts)


def conclude_years(
    case: Case, verdicts: Iterable[tuple[int, YearVerdict]], *, broken: bool = False
) -> Assessment:
    """Roll the verdicts of years up: one broken year decides, one open year leaves it open.

    `broken` says that a year is known to be broken, but not which.
    """
    case.years = tuple(verdicts)
    found = [verdict for _, verdict in case.years]
    if not found:
        return case.undetermined("no_data")
    if broken or "broken" in found:
        return case.conclude("missed")
    last = case.years[-1][0]
    ended_early = case.due is not None and case.is_due and last < case.due.year
    if ended_early or found.count("kept") < len(found):
        return case.undetermined("gaps")
    return case.satisfied()


def _years(case: Case, years: YearlySeries) -> range:
    """Return the years of the period up to the last value."""
    last = years.latest[0]
    return range(case.start.year, (last if case.due is None else min(last, case.due.year)) + 1)


def _note(case: Case, years: YearlySeries) -> None:
    year, value = years.latest
    case.unit, case.value, case.value_day = years.unit, value.fraction, date(year, 12, 31)


def _level(own: Amount | None, against: Amount | None, target: Comparison) -> YearVerdict:
    if own is None or against is None:
        return "unproven"
    kept = own > against if target.comparator == ">" else own >= against
    return "kept" if kept else "broken"


def _growth(own: YearlySeries, against: YearlySeries, year: int, target: Comparison) -> YearVerdict:
    """Compare growth without division: v(y) * w(y-1) against w(y) * v(y-1)."""
    if any(y not in series for y in (year - 1, year) for series in (own, against)):
        return "unproven"
    value, before = own[year].fraction, own[year - 1].fraction
    other, other_before = against[year].fraction, against[year - 1].fraction
    if before <= 0 or other_before <= 0:
        return "undefined"
    left, right = value * other_before, other * before
    kept = left > right if target.comparator == ">" else left >= right
    return "kept" if kept else "broken"
