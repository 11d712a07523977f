"""Targets on years: yearly growth, trends, and comparisons with another indicator."""

from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise

from minsheng.amounts import Amount
from minsheng.growth import check_growth
from minsheng.periods import bound_years, year_end
from minsheng.progress.assessment import Assessment, YearVerdict
from minsheng.progress.case import Case
from minsheng.rules import GrowthRule
from minsheng.series import YearlySeries
from minsheng.targets import Comparison, GrowsYearly, Trend

__all__ = ["assess_comparison", "assess_growth", "assess_trend", "conclude_years"]

Kept = bool | None
"""Whether a step between two years is good; None if that cannot be computed."""


def assess_growth(case: Case, years: YearlySeries, target: GrowsYearly) -> Assessment:
    """Judge each year's growth, as `check_growth` does."""
    _note(case, years)
    bound = case.bound
    if not bound:
        return conclude_years(case, {}, years)
    rule = GrowthRule(rate=target.rate, first_year=bound[0], last_year=bound[-1])
    report = check_growth(years, rule, as_of=case.as_of)
    found: dict[int, YearVerdict] = dict.fromkeys(case.bound_and_over, "unproven")
    for step in report.steps.values():
        if step.to_year in found and not step.missing_years:
            found[step.to_year] = step.verdict
    before = years.get(bound[0] - 1)
    case.baseline = None if before is None else before.fraction
    return conclude_years(case, found, years, broken=report.verdict == "broken")


def assess_trend(case: Case, years: YearlySeries, target: Trend) -> Assessment:
    """Judge whether each year lies above, or below, the year before."""
    falling = target.direction == "falling"

    def moves(earlier: int, later: int) -> Kept:
        change = years[later].fraction - years[earlier].fraction
        return change < 0 if falling else change > 0

    _note(case, years)
    found, broken = _steps(case.bound_and_over, tuple(years), moves)
    return conclude_years(case, found, years, broken=broken)


def assess_comparison(
    case: Case, own: YearlySeries, against: YearlySeries, target: Comparison
) -> Assessment:
    """Judge each year's level, or growth, against the other indicator's."""
    strictly = target.comparator == ">"
    both = [year for year in own if year in against]

    def grows_as_much(earlier: int, later: int) -> Kept:
        """Compare growth without division: v(y) * w(x) against w(y) * v(x)."""
        value, before = own[later].fraction, own[earlier].fraction
        other, other_before = against[later].fraction, against[earlier].fraction
        if before <= 0 or other_before <= 0:
            return None
        left, right = value * other_before, other * before
        return left > right if strictly else left >= right

    _note(case, own)
    found: dict[int, YearVerdict]
    broken = False
    if target.of == "level":
        found = {
            year: _level(own[year], against[year], strictly=strictly)
            if year in both
            else "unproven"
            for year in case.bound_and_over
        }
    else:
        found, broken = _steps(case.bound_and_over, both, grows_as_much)
    return conclude_years(case, found, {year: own[year] for year in both}, broken=broken)


def _level(own: Amount, against: Amount, *, strictly: bool) -> YearVerdict:
    kept = own > against if strictly else own >= against
    return "kept" if kept else "broken"


def _steps(
    bound: range, known: Iterable[int], kept: Callable[[int, int], Kept]
) -> tuple[dict[int, YearVerdict], bool]:
    """Return the verdict on each year, and whether years of a gap fall short together."""
    found: dict[int, YearVerdict] = dict.fromkeys(bound, "unproven")
    broken = False
    for earlier, later in pairwise(known):
        if later - earlier == 1 and later in found:
            verdict = kept(earlier, later)
            found[later] = "undefined" if verdict is None else "kept" if verdict else "broken"
        elif earlier + 1 in found and later in found:
            broken = broken or kept(earlier, later) is False
    return found, broken


def _note(case: Case, years: YearlySeries) -> None:
    """Note the last value that counts, and the last after the deadline, which decides nothing."""
    _, due = bound_years(case.period)
    last = max((year for year in years if due is None or year <= due), default=None)
    case.unit = years.unit
    if last is not None:
        case.value, case.value_day = years[last].fraction, year_end(last)
        case.known_until = case.value_day
    later, value = years.latest
    if due is not None and later > due:
        case.later, case.later_day = value.fraction, year_end(later)


def conclude_years(
    case: Case,
    verdicts: Mapping[int, YearVerdict],
    known: Mapping[int, Amount],
    *,
    broken: bool = False,
) -> Assessment:
    """Roll the verdicts of years up: one broken year decides, one open year leaves it open.

    `broken` says that a year is known to be broken, but not which; `known` are the years that are
    known on each side.
    """
    if case.binds_no_year:
        return case.undetermined("no_whole_year")
    case.years = tuple(sorted(verdicts.items()))
    found = [verdict for _, verdict in case.years]
    if broken or "broken" in found:
        return case.conclude("missed")
    if not found:
        return case.undetermined("too_early" if case.observed else "no_observation")
    unproven = [year for year, verdict in case.years if verdict == "unproven"]
    if unproven:
        follows = any(unproven[0] < year <= case.years[-1][0] for year in known)
        return case.unknown(observed=case.observed, more_follows=follows)
    if "undefined" in found:
        return case.undetermined("base_not_above_zero")
    return case.satisfied()
