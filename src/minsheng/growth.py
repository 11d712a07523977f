"""Checks of yearly series against growth rules, floors and ceilings: exact and three-valued."""

from fractions import Fraction
from itertools import pairwise

from minsheng.amounts import Amount, as_rate
from minsheng.errors import InvalidValueError
from minsheng.exact import falls_short
from minsheng.growth_report import (
    EscalationReport,
    FloorReport,
    GrowthReport,
    GrowthStep,
    StepVerdict,
    Verdict,
)
from minsheng.lookup import Index
from minsheng.rules import EscalationRule, FloorRule, GrowthRule, require_dimension
from minsheng.series import YearlySeries, require_yearly

__all__ = ["check_escalation", "check_growth"]


def check_growth(
    series: YearlySeries,
    rule: GrowthRule | None = None,
    *,
    at_least: Amount | str | None = None,
    outside: bool = False,
) -> GrowthReport:
    """Check whether a series grew as a rule asks: v(y) >= v(y-1) * (1 + rate), without rounding.

    Give the rule, or just its rate (`at_least="3.5%"`) to check every step of the series. With
    `outside=True` the report also has the steps outside the rule's period, marked as such.
    Raises `InvalidValueError` for a rate that is none or a series that is not yearly.
    """
    require_yearly(series)
    if rule is not None and not isinstance(rule, GrowthRule):
        raise InvalidValueError("rule", rule, "a GrowthRule; a rate goes into at_least")
    if rule is None and at_least is not None:
        rule = GrowthRule(rate=as_rate(at_least, "at_least"))
    elif rule is None or at_least is not None:
        raise InvalidValueError("rule", rule, "either a rule or at_least, and not both")
    ends = list(series.items())
    least = rule.factor
    found = (_step(rule, least, earlier, later) for earlier, later in pairwise(ends))
    steps = [(step.to_year, step) for step in found if step.in_period or outside]
    missing = _missing(rule, ends[0][0], ends[-1][0])
    verdict = _together(
        [step.verdict for _, step in steps if step.in_period], missing=bool(missing)
    )
    return GrowthReport(rule=rule, steps=Index("step", steps), missing=missing, verdict=verdict)


def check_escalation(series: YearlySeries, rule: EscalationRule) -> EscalationReport:
    """Check a series against growth, floors and ceiling together; one verdict names what failed.

    A floor is checked against the value of its year, and is unproven if that is missing. Raises
    `DimensionError` if the rule's amounts measure something else than the series.
    """
    require_yearly(series)
    require_dimension(rule, series)
    growth = None if rule.growth is None else check_growth(series, rule.growth)
    floors = tuple(_check_floor(series, floor) for floor in rule.floors)
    ceiling = rule.ceiling
    above = () if ceiling is None else tuple(y for y, value in series.items() if value > ceiling)
    clauses: list[tuple[str, Verdict]] = [] if growth is None else [("growth", growth.verdict)]
    clauses.extend((f"floor:{floor.rule.year}", floor.verdict) for floor in floors)
    clauses.extend((f"ceiling:{year}", "broken") for year in above)
    verdict = _together([found for _, found in clauses])
    failed = () if verdict == "kept" else tuple(name for name, found in clauses if found == verdict)
    return EscalationReport(
        growth=growth,
        floors=floors,
        ceiling=ceiling,
        above_ceiling=above,
        verdict=verdict,
        failed=failed,
    )


def _step(
    rule: GrowthRule, least: Fraction, earlier: tuple[int, Amount], later: tuple[int, Amount]
) -> GrowthStep:
    (from_year, previous), (to_year, value) = earlier, later
    years = to_year - from_year
    bound = sum(map(rule.binds, range(from_year + 1, to_year + 1)))
    asked = least if years == 1 else least**years
    factor: Fraction | None = asked
    verdict: StepVerdict
    if previous.fraction <= 0:
        verdict, factor = "undefined", None
    elif 0 < bound < years:
        verdict, factor = "unproven", None  # what the years outside the period did is open
    elif falls_short(value.fraction, previous.fraction, asked):
        verdict = "broken"
    else:
        verdict = "kept" if years == 1 else "unproven"
    return GrowthStep(
        from_year=from_year,
        to_year=to_year,
        previous=previous,
        value=value,
        factor=factor,
        verdict=verdict,
        in_period=bound > 0,
    )


def _missing(rule: GrowthRule, first: int, last: int) -> tuple[int, ...]:
    """Return the years the rule binds that lie before the second or after the last value."""
    begin = first + 1 if rule.first_year is None else rule.first_year
    end = last if rule.last_year is None else rule.last_year
    return tuple(year for year in range(begin, end + 1) if not first < year <= last)


def _together(verdicts: list[StepVerdict] | list[Verdict], *, missing: bool = False) -> Verdict:
    if "broken" in verdicts:
        return "broken"
    if missing or not verdicts or set(verdicts) != {"kept"}:
        return "unproven"
    return "kept"


def _check_floor(series: YearlySeries, floor: FloorRule) -> FloorReport:
    if floor.year not in series:
        return FloorReport(rule=floor, value=None, verdict="unproven")
    value = series[floor.year]
    verdict: Verdict = "kept" if value >= floor.value else "broken"
    return FloorReport(rule=floor, value=value, verdict=verdict)
