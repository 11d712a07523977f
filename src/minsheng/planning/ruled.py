"""From a rule of its own to what is asked of a path, and what it says of the years before."""

from collections.abc import Iterator
from fractions import Fraction

from minsheng.days import ends_year, year_end
from minsheng.errors import InvalidValueError
from minsheng.growth.check import check_escalation
from minsheng.growth.report import EscalationReport
from minsheng.growth.rules import EscalationRule
from minsheng.observations.series import EffectiveSeries, YearlySeries
from minsheng.planning.asks import Asks, Growing, Limit, safe
from minsheng.planning.base import Base
from minsheng.planning.infeasible import Infeasible
from minsheng.planning.pathway import PastYears
from minsheng.quantities.amounts import amount_in

__all__ = ["asks_of_rule"]


def asks_of_rule(
    rule: EscalationRule, series: YearlySeries | EffectiveSeries, base: Base, step: Fraction | None
) -> tuple[Asks, tuple[PastYears, ...]]:
    """Return what a rule asks for after the base, and the years before that did not keep it.

    Raises `InfeasibleError` if nothing of it lies ahead and a floor was missed,
    `InvalidValueError` if it is not known whether it was.
    """
    limits = tuple(_limits(rule, base, step))
    growth = rule.growth
    asks = Asks(limits=limits)
    if growth is not None and (growth.last_year is None or base.day < year_end(growth.last_year)):
        growing = Growing(
            promise="growth",
            factor=growth.factor,
            first_year=growth.first_year,
            last_year=growth.last_year,
            step=step,
        )
        asks = Asks(limits=limits, rules=(growing,))
    report = check_escalation(series, rule, as_of=base.day)
    if not asks.rules and not asks.lower:
        _require_kept(report, base)
    return asks, tuple(_past(report))


def _limits(rule: EscalationRule, base: Base, step: Fraction | None) -> Iterator[Limit]:
    """Yield the floors that lie ahead and the ceiling, each called by its kind."""
    for floor in rule.floors:
        due = year_end(floor.year)
        if base.day < due:
            exact = amount_in(floor.value, base.unit, "floor")
            value = safe(exact, "least", step)
            yield Limit(
                promise="floor", kind="floor", side="least", exact=exact, value=value, due=due
            )
    if rule.ceiling is not None:
        exact = amount_in(rule.ceiling, base.unit, "ceiling")
        value = safe(exact, "most", step)
        yield Limit(promise="ceiling", kind="ceiling", side="most", exact=exact, value=value)


def _require_kept(report: EscalationReport, base: Base) -> None:
    """Raise `InfeasibleError` for the first floor missed, `InvalidValueError` for one unproven."""
    for floor in report.floors:
        if floor.verdict == "unproven":
            expected = f"a deadline after {base.day}, or one whose value is known"
            raise InvalidValueError("floor.year", floor.rule.year, expected)
        if floor.verdict == "broken":
            raise Infeasible(
                reason="overdue",
                promises=("floor",),
                day=year_end(floor.rule.year),
                required=floor.rule.value.to(base.unit),
                limit=floor.value,
                earliest=base.known.year + ends_year(base.known),
            ).error


def _past(report: EscalationReport) -> Iterator[PastYears]:
    """Yield the parts of a rule that years before did not keep."""
    if report.growth is not None:
        found = report.growth
        steps = [step for step in found.steps.values() if step.in_period]
        broken = [s.to_year for s in steps if s.verdict == "broken" and not s.missing_years]
        unproven = {*found.missing}
        for step in steps:
            if step.missing_years or step.verdict == "undefined":
                years = (*step.missing_years, step.to_year)
                unproven.update(filter(found.rule.binds, years))
        together = any(s.verdict == "broken" and s.missing_years for s in steps)
        if broken or unproven:
            yield PastYears(
                promise="growth",
                broken=tuple(broken),
                unproven=tuple(sorted(unproven)),
                together=together and not broken,
            )
    for floor in report.floors:
        year, name = floor.rule.year, f"floor:{floor.rule.year}"
        if floor.verdict == "broken":
            yield PastYears(promise=name, broken=(year,))
        elif floor.verdict == "unproven":
            yield PastYears(promise=name, unproven=(year,))
    if report.above_ceiling:
        yield PastYears(promise="ceiling", broken=report.above_ceiling)
