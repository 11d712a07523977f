"""Checks of yearly series against growth rules, floors and ceilings: exact and three-valued."""

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction
from itertools import pairwise

from minsheng.days import CALENDAR, Day, Years, as_day
from minsheng.errors import InvalidValueError
from minsheng.growth.report import (
    EscalationReport,
    FloorReport,
    FloorVerdict,
    GrowthReport,
    GrowthStep,
    StepVerdict,
    Verdict,
)
from minsheng.growth.rules import EscalationRule, FloorRule, GrowthRule, require_dimension
from minsheng.lookup import Index
from minsheng.observations.known import Values, last_day, require_years, yearly_values
from minsheng.observations.series import EffectiveSeries, ObservedSeries, YearlySeries
from minsheng.quantities.amounts import Amount, as_rate
from minsheng.quantities.exact import falls_short

__all__ = ["check_escalation", "check_growth", "rule_given"]


def check_growth(  # noqa: PLR0913 - every choice has its name and a default
    series: Values,
    rule: GrowthRule | None = None,
    *,
    at_least: Amount | str | None = None,
    first_year: int | None = None,
    last_year: int | None = None,
    as_of: Day | None = None,
    outside: bool = False,
) -> GrowthReport:
    """Check whether a series grew as a rule asks: v(y) >= v(y-1) * (1 + rate), without rounding.

    Give the rule, or just its rate (`at_least="3.5%"`) to check every step of the series, or those
    into the years from `first_year` to `last_year`. Of levels on days, the last of a year is its
    value, of amounts over spans their sum; running totals do not grow, and are refused. Asked
    are the years that the rule binds and that are over on the day `as_of`, which is that of the
    last value if not given: of a yearly series the last day of its year, of values by day of effect
    (which count by the one in force on the last day of a year) the day of the last change or
    `known_until`. The years of the rule and of a yearly series have to start on the same day.
    With `outside=True` the report also has the steps outside the rule's period, marked as such.
    Raises `InvalidValueError` for a rate that is none and for anything but such a series.

    >>> from minsheng import Series
    >>> report = check_growth(Series.yearly({2020: 715, 2021: 740}, "yuan"), at_least="3.5%")
    >>> report.verdict, str(report.steps[2021].shortfall)
    ('broken', '0.025 yuan')
    """
    if rule is not None and not isinstance(rule, GrowthRule):
        raise InvalidValueError("rule", rule, "a GrowthRule; a rate goes into at_least")
    rule = rule_given(series, rule, at_least, first_year, last_year)
    day, values = _known(series, as_of, rule.years)
    bound = rule.bound(next(iter(values), 1), next(reversed(values), 0))
    steps: dict[int, GrowthStep] = {}
    verdicts: list[StepVerdict] = []
    for earlier, later in pairwise(values.items()):
        step = _step(rule, bound, earlier, later)
        if step.in_period:
            verdicts.append(step.verdict)
        if step.in_period or outside:
            steps[step.to_year] = step
    missing = _missing(rule, values, rule.years.over(day))
    verdict = _together(verdicts, missing=bool(missing))
    return GrowthReport(
        rule=rule, as_of=day, steps=Index("step", steps), missing=missing, verdict=verdict
    )


def rule_given(
    series: Values,
    rule: GrowthRule | None,
    at_least: Amount | str | None,
    first_year: int | None,
    last_year: int | None,
) -> GrowthRule:
    """Return a rule as it was given: itself, or by its rate and the years that it binds."""
    if rule is None and at_least is not None:
        own = series.years if isinstance(series, YearlySeries) else CALENDAR
        rate = as_rate(at_least, "at_least")
        return GrowthRule(
            rate=rate, first_year=first_year, last_year=last_year, year_starts=own.starts
        )
    if rule is None or at_least is not None:
        raise InvalidValueError("rule", rule, "either a rule or at_least, and not both")
    if first_year is not None or last_year is not None:
        raise InvalidValueError("rule", rule, "either a rule or at_least with its years")
    return rule


def _known(series: Values, as_of: Day | None, years: Years) -> tuple[date, dict[int, Amount]]:
    """Return the day of a check, and the values of the years that are over by then, in order."""
    if not isinstance(series, YearlySeries | EffectiveSeries | ObservedSeries):
        expected = "a yearly series (Series.yearly), or values by day of effect (Series.effective)"
        raise InvalidValueError("series", series, expected)
    if isinstance(series, ObservedSeries) and series.form == "total":
        expected = "values of years, levels or increments, since running totals have no growth"
        raise InvalidValueError("series", series, expected)
    require_years(series, years, "series")
    day = last_day(series) if as_of is None else as_day(as_of, "as_of")
    return day, dict(yearly_values(series, day, years))


def check_escalation(
    series: Values,
    rule: EscalationRule | GrowthRule,
    *,
    as_of: Day | None = None,
) -> EscalationReport:
    """Check a series against growth, floors and ceiling together; one verdict names what failed.

    A floor is checked against the value of its year, and is unproven if that is missing. The floor
    of a year that is not over on the day `as_of` (as in `check_growth`) is open, and not asked for
    beside what is. Raises `DimensionError` if the rule's amounts measure something else than the
    series.

    >>> from minsheng import HUNNAN, Series, rule_of
    >>> dibao = Series.yearly({2022: 766, 2023: 793, 2024: 821}, "yuan/person/month")
    >>> check_escalation(dibao, rule_of(HUNNAN.commitments_of("低保"))).verdict
    'kept'
    """
    if isinstance(rule, GrowthRule):
        rule = EscalationRule(growth=rule)
    if not isinstance(rule, EscalationRule):
        raise InvalidValueError("rule", rule, "an EscalationRule or a GrowthRule")
    day, values = _known(series, as_of, rule.years)
    require_dimension(rule, series)
    growth = None if rule.growth is None else check_growth(series, rule.growth, as_of=day)
    over = rule.years.over(day)
    floors = tuple(_check_floor(values, floor, over) for floor in rule.floors)
    ceiling = rule.ceiling
    above = () if ceiling is None else tuple(y for y, value in values.items() if value > ceiling)
    clauses: list[tuple[str, Verdict]] = [] if growth is None else [("growth", growth.verdict)]
    asked: list[tuple[str, Verdict]] = [
        (f"floor:{floor.rule.year}", floor.verdict) for floor in floors if floor.verdict != "open"
    ]
    clauses += asked
    clauses.extend((f"ceiling:{year}", "broken") for year in above)
    if not clauses:  # all is open: what holds already is kept so far
        clauses = [(f"floor:{x.rule.year}", _so_far(values, x.rule, over)) for x in floors]
    verdict = _together([found for _, found in clauses])
    failed = () if verdict == "kept" else tuple(name for name, found in clauses if found == verdict)
    return EscalationReport(
        growth=growth,
        as_of=day,
        floors=floors,
        ceiling=ceiling,
        above_ceiling=above,
        verdict=verdict,
        failed=failed,
    )


def _step(
    rule: GrowthRule, bound: range, earlier: tuple[int, Amount], later: tuple[int, Amount]
) -> GrowthStep:
    """Return one step; `bound` are those of the years of the series that the rule binds."""
    (from_year, previous), (to_year, value) = earlier, later
    before = previous.fraction
    factor: Fraction | None
    verdict: StepVerdict
    if to_year - from_year == 1:  # as most are
        factor, verdict = rule.factor, "kept"
        in_period = whole = to_year in bound
    else:
        factor, verdict = rule.factor ** (to_year - from_year), "unproven"
        within = rule.bound(from_year + 1, to_year)
        in_period, whole = len(within) > 0, len(within) == to_year - from_year
    if before.numerator <= 0:
        verdict, factor = "undefined", None
    elif in_period and not whole:
        verdict, factor = "unproven", None  # what the years outside the period did is open
    elif falls_short(value.fraction, before, factor):
        verdict = "broken"
    return GrowthStep(
        from_year=from_year,
        to_year=to_year,
        previous=previous,
        value=value,
        factor=factor,
        verdict=verdict,
        in_period=in_period,
        years=rule.years,
    )


def _missing(rule: GrowthRule, values: dict[int, Amount], over: int) -> tuple[int, ...]:
    """Return the years the rule binds that lie before the second or after the last value."""
    first, last = next(iter(values), over), next(reversed(values), over)
    bound = rule.bound(rule.first_year or first + 1, over)
    return tuple(year for year in bound if not first < year <= last)


def _together(verdicts: Sequence[StepVerdict | Verdict], *, missing: bool = False) -> Verdict:
    if "broken" in verdicts:
        return "broken"
    if missing or not verdicts or set(verdicts) != {"kept"}:
        return "unproven"
    return "kept"


def _check_floor(values: Mapping[int, Amount], floor: FloorRule, over: int) -> FloorReport:
    value = values.get(floor.year)
    verdict: FloorVerdict = "unproven"
    if floor.year > over:
        verdict = "open"
    elif value is not None:
        verdict = "kept" if value >= floor.value else "broken"
    return FloorReport(rule=floor, value=value, verdict=verdict)


def _so_far(values: Mapping[int, Amount], floor: FloorRule, over: int) -> Verdict:
    """Return whether the value of the last year that is over has reached an open floor."""
    value = values.get(over)
    return "kept" if value is not None and value >= floor.value else "unproven"
