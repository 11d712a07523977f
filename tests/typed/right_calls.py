"""What users write, and the types that come out: checked by mypy and pyright, and run as a test."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Literal, assert_type

from minsheng import (
    HUNNAN,
    About,
    Amount,
    AtLeast,
    AtLeastTimes,
    Between,
    Commitment,
    Comparison,
    Document,
    EscalationRule,
    FloorRule,
    GrowsYearly,
    GrowthRule,
    Indicator,
    Milestone,
    Observation,
    Period,
    Provision,
    Series,
    Span,
    Text,
    Trend,
    amend,
    assess,
    assess_document,
    check_escalation,
    check_growth,
    plan_document,
    project,
    read_observations,
    required_values,
    rule_of,
)
from minsheng.growth import EscalationReport, GrowthReport, GrowthStep
from minsheng.lookup import Index
from minsheng.observations import EffectiveSeries, Observations, ObservedSeries, YearlySeries
from minsheng.planning import (
    DocumentPlan,
    Infeasible,
    PastYears,
    Pathway,
    RequiredValue,
    first_year_reached,
    growth_needed,
    smallest_base,
)
from minsheng.progress import Assessment, DocumentAssessment, Projection
from minsheng.promises import (
    Domain,
    Finding,
    Goal,
    PracticalMatter,
    Safeguard,
    Target,
    Task,
    find_contradictions,
)
from minsheng.promises.writing import (
    Promise,
    all_of,
    at_least,
    direction,
    domain,
    done,
    goal,
    grows,
    none_of,
    task,
)
from minsheng.quantities import Unit, Units, as_unit, declare_unit

YUAN = "yuan/person/month"
DIBAO = Series.yearly({2022: 766, 2023: Decimal(793), 2024: "821"}, YUAN)


def amounts() -> None:
    """Read and compute amounts."""
    amount = Amount(850, YUAN)
    assert_type(amount, Amount)
    assert_type(Amount.parse("3.5%").fraction, Fraction)
    assert_type(amount.value, Decimal)
    assert_type(amount.unit, Unit)
    assert_type(as_unit("percent").name, Text)
    assert_type(declare_unit("box", zh="箱", of="thing", factor="1/12"), Unit)
    assert_type(Units([declare_unit("box")]).find("box"), Unit)
    assert_type(Amount.parse("5箱", units=Units([declare_unit("box", zh="箱")])), Amount)
    assert_type(amount + amount, Amount)
    assert_type(amount * 2, Amount)
    assert_type(amount / amount, Fraction)
    assert_type(amount.quantity.magnitude, Decimal | Fraction)
    assert_type(Amount.from_quantity(amount.quantity), Amount)


def document() -> None:
    """Look up what the document holds."""
    assert_type(HUNNAN, Document)
    assert_type(HUNNAN.tasks, Index[int, Task])
    assert_type(HUNNAN.tasks[13], Task)
    assert_type(HUNNAN.goals[3], Goal)
    assert_type(HUNNAN.matters[18], PracticalMatter)
    assert_type(HUNNAN.safeguards[2], Safeguard)
    assert_type(HUNNAN.provisions["task:13"], Provision)
    assert_type(HUNNAN.domains["education"], Domain)
    assert_type(HUNNAN.indicators, Index[str, Indicator])
    promise = HUNNAN.commitments["task:13/dibao-floor"]
    assert_type(promise.target, Target)
    floor = HUNNAN.commitment("task:13/dibao-floor", AtLeast)
    assert_type(floor, Commitment[AtLeast])
    assert_type(floor.target.value, Amount)
    assert_type(amend(floor, value=900), Commitment[AtLeast])
    assert_type(amend(floor, target=Trend(direction="rising")), Commitment[Trend])
    assert_type(HUNNAN.commitment("task:13/dibao-floor"), Commitment)
    assert_type(assess(floor, DIBAO).commitment, Commitment)
    assert_type(promise.every, Literal["year", "quarter", "month"] | None)
    assert_type(promise.due_stated, bool)
    assert_type(promise.asks, Text)
    assert_type(amend(promise, value=900, every="year"), Commitment)
    assert_type(amend(promise, every=None).amends, Commitment | None)
    assert_type(HUNNAN.commitments_of("dibao-standard"), tuple[Commitment, ...])
    assert_type(HUNNAN.tasks.get(99), Task | None)
    assert_type(HUNNAN.tasks[13].title.zh, str)
    assert_type(find_contradictions(HUNNAN), tuple[Finding, ...])


def writing() -> None:
    """Write the promises of a document."""
    plan, text = Period.of_years(2026, 2028), Text(zh="名", en="name")
    subsidy = Indicator(id="subsidy", name=text, unit=YUAN, basis="level")
    promises = [
        grows("4%", "词", of=subsidy, name="growth", every="year"),
        at_least(Amount(500, YUAN), "词", of=subsidy, by=2028),
        at_least("60处", "词", total="sites", zh="处", en="Sites", by=date(2027, 6, 30)),
        all_of("词", level="reach", zh="率", en="Share", covers_zh="户", covers_en="households"),
        none_of("词", yearly="accidents", unit="incident", zh="事故", en="Accidents"),
        done("词", level="register", zh="台账", en="Register", reading=text),
        direction("词", level="quality", zh="品质", en="Quality"),
        direction("词", level="income", unit="yuan/person/year", zh="收入", en="Income"),
    ]
    assert_type(promises, list[Promise])
    made = task(2, text, text, *promises, period=plan)
    assert_type(made, Task)
    assert_type(goal(1, text, text, *made.commitments[:0], period=plan, by=2028), Goal)
    assert_type(domain(1, "housing", text, goal(1, text, text, period=plan), made), Domain)


def kinds_of_target() -> set[str]:
    """Tell the kinds of target apart by `match`."""
    return {_kind(commitment.target) for commitment in HUNNAN.commitments.values()}


def _kind(target: Target) -> str:
    match target:
        case AtLeast(value=value):
            assert_type(value, Amount)
        case About(tolerance=tolerance):
            assert_type(tolerance, Amount | None)
        case Between(low=low, high=high):
            assert_type((low, high), tuple[Amount, Amount])
        case GrowsYearly(rate=rate):
            assert_type(rate, Amount)
        case Trend():
            assert_type(target.direction, Literal["rising", "falling"])
        case AtLeastTimes():
            assert_type(target.factor, Fraction)
        case Comparison():
            assert_type(target.comparator, Literal[">=", ">"])
            assert_type(target.other, Indicator)
        case _:
            pass
    return target.kind


def growth() -> None:
    """Check growth, alone and with floors."""
    assert_type(DIBAO, YearlySeries)
    assert_type(DIBAO[2023], Amount)
    assert_type(DIBAO.latest, tuple[int, Amount])
    standards = Series.effective({date(2023, 7, 1): Amount(793, YUAN)})
    assert_type(standards, EffectiveSeries)
    assert_type(standards.yearly("year-end"), YearlySeries)
    report = check_growth(DIBAO, at_least="3.5%")
    assert_type(report, GrowthReport)
    assert_type(report.kept, bool)
    assert_type(report.verdict, Literal["kept", "broken", "unproven"])
    assert_type(report.steps, Index[int, GrowthStep])
    assert_type(report.steps[2024].rate, Amount | None)
    rule = EscalationRule(
        growth=GrowthRule(rate="3.5%", first_year=2023),
        floors=(FloorRule(value=f"800 {YUAN}", year=2024),),
    )
    assert_type(check_escalation(DIBAO, rule), EscalationReport)
    assert_type(check_escalation(DIBAO, GrowthRule(rate="3.5%")), EscalationReport)
    assert_type(rule_of(HUNNAN.commitments_of("dibao-standard")), EscalationRule)


def progress() -> None:
    """Assess one commitment and the document."""
    promise = HUNNAN.commitments["task:13/dibao-floor"]
    found = assess(promise, DIBAO, date(2024, 12, 31))
    assert_type(assess(promise, DIBAO, "2024-12-31", due="2025-12-31"), Assessment)
    assert_type(found, Assessment)
    assert_type(
        found.status,
        Literal["met", "holding", "on_track", "behind", "off_track", "missed", "undetermined"],
    )
    assert_type(found.progress, Fraction | None)
    assert_type(found.value, Amount | None)
    assert_type(found.in_language("zh"), str)
    assert_type(project(promise, DIBAO), Projection)
    whole = assess_document(HUNNAN, {"dibao-standard": DIBAO}, date(2024, 12, 31))
    assert_type(whole, DocumentAssessment)
    assert_type(whole.assessments["task:13/dibao-floor"], Assessment)


def observations(path: Path) -> None:
    """Put observations together, and read them from a file."""
    days = Series.levels({date(2024, 7, 1): 821}, YUAN)
    assert_type(days, ObservedSeries)
    assert_type(Series.increments({2023: 5, 2024: 6}, "person"), ObservedSeries)
    assert_type(Series.increments({Span.of_year(2023): 5}, "person"), ObservedSeries)
    assert_type(days.observations, tuple[Observation, ...])
    assert_type(Series.levels({"2024-07-01": 821, "2024-12-31": "830"}, YUAN), ObservedSeries)
    assert_type(Series.totals([(date(2024, 7, 1), 5)], "km"), ObservedSeries)
    assert_type(Series.increments([(2023, 5), (2024, 6)], "person"), ObservedSeries)
    assert_type(Series.effective({"2024-07-01": 821}, YUAN), EffectiveSeries)
    assert_type(Period(start="2024-01-01", due="2024-12-31").due, date | None)
    assert_type(Milestone(done=None, observed=date(2024, 7, 1)).done, date | None)
    read = read_observations(path, HUNNAN)
    assert_type(read, Observations)


def plans() -> None:
    """Ask for required values."""
    promises = HUNNAN.commitments_of("dibao-standard")
    path = required_values(promises, DIBAO, through=2025, step=1)
    assert_type(path, Pathway)
    assert_type(
        required_values(promises[0], DIBAO, through="2025-12-31", due="2025-12-31"), Pathway
    )
    assert_type(path.past, tuple[PastYears, ...])
    assert_type(path.values, Index[int | str, RequiredValue])
    assert_type(path[2025].amount, Amount)
    assert_type(path.series, YearlySeries)
    whole = plan_document(HUNNAN, {"dibao-standard": DIBAO})
    assert_type(whole, DocumentPlan)
    assert_type(whole.infeasible, dict[str, Infeasible])
    assert_type(smallest_base(f"850 {YUAN}", rate="3.5%", years=3), Amount)
    assert_type(growth_needed(DIBAO, f"850 {YUAN}", by=2025), Amount)
    assert_type(first_year_reached(DIBAO, f"850 {YUAN}", rate="3.5%"), int)
