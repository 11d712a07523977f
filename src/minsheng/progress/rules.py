"""Targets on years: yearly growth, trends, and comparisons with another indicator."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from fractions import Fraction
from itertools import pairwise

import attrs

from minsheng.growth.check import check_growth
from minsheng.growth.rules import GrowthRule
from minsheng.observations.known import Values, known_after
from minsheng.observations.series import YearlySeries
from minsheng.progress.assessment import Assessment, YearVerdict
from minsheng.progress.case import Case
from minsheng.promises.targets import (
    Comparison,
    FallsYearly,
    GrowsYearly,
    RisesYearly,
    Trend,
)
from minsheng.quantities.amounts import Amount, amount_in

__all__ = [
    "Side",
    "assess_comparison",
    "assess_fall",
    "assess_growth",
    "assess_rise",
    "assess_trend",
    "conclude_years",
]

Kept = bool | None
"""Whether a step between two years is good; None if that cannot be computed."""


@attrs.frozen
class Side:
    """What was observed of an indicator, and its values of the years that are over."""

    data: Values
    years: Mapping[int, Amount]


def assess_growth(case: Case, data: Values, years: YearlySeries, target: GrowsYearly) -> Assessment:
    """Judge each year's growth, as `check_growth` does."""
    _note(case, years)
    bound = case.bound
    if not bound:
        return conclude_years(case, {}, [Side(data, years)])
    rule = GrowthRule(
        rate=target.rate,
        first_year=bound[0],
        last_year=bound[-1],
        year_starts=case.years_counted.starts,
    )
    report = case.growth = check_growth(years, rule, as_of=case.as_of)
    found: dict[int, YearVerdict] = dict.fromkeys(case.bound_and_over, "unproven")
    for step in report.steps.values():
        if step.to_year in found and not step.missing_years:
            found[step.to_year] = step.verdict
    before = years.get(bound[0] - 1)
    case.baseline = None if before is None else before.fraction
    steps = {step.to_year: step.required for step in report.steps.values()}
    case.required = {year: least.fraction for year, least in steps.items() if least is not None}
    return conclude_years(case, found, [Side(data, years)], broken=report.verdict == "broken")


def assess_fall(case: Case, data: Values, years: YearlySeries, target: FallsYearly) -> Assessment:
    """Judge whether each value is so much less than that of the year before."""

    def falls(earlier: int, later: int) -> Kept:
        before, value = years[earlier].fraction, years[later].fraction
        return None if before <= 0 else value <= before * target.factor ** (later - earlier)

    def most(before: Fraction) -> Fraction | None:
        return None if before <= 0 else before * target.factor

    return _assess_steps(case, data, years, falls, most)


def assess_rise(case: Case, data: Values, years: YearlySeries, target: RisesYearly) -> Assessment:
    """Judge whether each value is so much more than that of the year before."""
    change = target.change_in(years.unit)

    def rises(earlier: int, later: int) -> Kept:
        return years[later].fraction - years[earlier].fraction >= change * (later - earlier)

    return _assess_steps(case, data, years, rises, lambda before: before + change)


def _assess_steps(
    case: Case,
    data: Values,
    years: YearlySeries,
    kept: Callable[[int, int], Kept],
    required: Callable[[Fraction], Fraction | None],
) -> Assessment:
    """Judge each year against the year before, and the years of a gap together."""
    _note(case, years)
    before = {year: case.year_values[year - 1] for year in case.bound if year - 1 in years}
    found = {year: required(value) for year, value in before.items()}
    case.required = {year: value for year, value in found.items() if value is not None}
    verdicts, broken = _steps(case.bound_and_over, tuple(years), kept)
    return conclude_years(case, verdicts, [Side(data, years)], broken=broken)


def assess_trend(case: Case, data: Values, years: YearlySeries, target: Trend) -> Assessment:
    """Judge whether each year lies above, or below, the year before."""
    falling = target.direction == "falling"

    def moves(earlier: int, later: int) -> Kept:
        change = years[later].fraction - years[earlier].fraction
        return change < 0 if falling else change > 0

    return _assess_steps(case, data, years, moves, lambda before: before)


def assess_comparison(case: Case, own: Side, against: Side, target: Comparison) -> Assessment:
    """Judge each year's level, or growth, against the other indicator's."""
    strictly = target.comparator == ">"
    both = [year for year in own.years if year in against.years]

    def grows_as_much(earlier: int, later: int) -> Kept:
        """Compare growth without division: v(y) * w(x) against w(y) * v(x)."""
        value, before = own.years[later].fraction, own.years[earlier].fraction
        other, other_before = against.years[later].fraction, against.years[earlier].fraction
        if before <= 0 or other_before <= 0:
            return None
        left, right = value * other_before, other * before
        return left > right if strictly else left >= right

    _note(case, own.years)
    case.required = dict(_required(case, own.years, against.years, target))
    if target.of == "growth":
        found, broken = _steps(case.bound_and_over, both, grows_as_much)
        return conclude_years(case, found, [own, against], broken=broken)
    levels: dict[int, YearVerdict] = dict.fromkeys(case.bound_and_over, "unproven")
    for year in both:
        if year in levels:
            other = against.years[year] * target.times
            levels[year] = _level(own.years[year], other, strictly=strictly)
    return conclude_years(case, levels, [own, against], by_steps=False)


def _required(
    case: Case, own: Mapping[int, Amount], against: Mapping[int, Amount], target: Comparison
) -> Iterator[tuple[int, Fraction]]:
    """Yield what the other indicator requires of each year, as far as that is known."""
    for year in case.bound_and_over:
        if year not in against:
            continue
        if target.of == "level":
            unit = case.unit or against[year].unit  # levels that are compared have one
            yield year, amount_in(against[year], unit) * target.times
        elif year - 1 in own and year - 1 in against:
            value, other = own[year - 1].fraction, against[year - 1].fraction
            if value > 0 and other > 0:
                yield year, value * against[year].fraction / other


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


def _note(case: Case, years: Mapping[int, Amount]) -> None:
    """Note the values of the years, and the last one that counts."""
    case.year_values = {year: value.fraction for year, value in years.items()}
    _, due = case.years_counted.bound(case.period)
    last = max((year for year in years if due is None or year <= due), default=None)
    if last is not None:
        case.value, case.value_day = years[last].fraction, case.years_counted.end(last)


def conclude_years(
    case: Case,
    verdicts: Mapping[int, YearVerdict],
    sides: Iterable[Side],
    *,
    broken: bool = False,
    by_steps: bool = True,
) -> Assessment:
    """Roll the verdicts of years up: one broken year decides, one open year leaves it open.

    `broken` says that a year is known to be broken, but not which; `sides` are what is compared,
    `by_steps` says that each year is held against the year before.
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
        needed = sorted({year - before for year in unproven for before in range(by_steps + 1)})
        follows = any(_more_follows(case, side, needed) for side in sides)
        return case.unknown(observed=case.observed, more_follows=follows)
    if "undefined" in found:
        return case.undetermined("base_not_above_zero")
    return case.satisfied()


def _more_follows(case: Case, side: Side, needed: Iterable[int]) -> bool:
    """Tell whether anything is known after the first needed year that a side lacks."""
    missing = next((year for year in needed if year not in side.years), None)
    return missing is not None and known_after(
        side.data, missing, case.deciding_day, case.years_counted
    )
