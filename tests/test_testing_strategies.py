"""The strategies of the testing kit, held against oracles in fractions."""

import sys
from collections.abc import Callable, Mapping
from fractions import Fraction
from itertools import pairwise
from typing import TypeVar

import hypothesis
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample

from minsheng import (
    About,
    Amount,
    AtLeast,
    AtLeastTimes,
    Between,
    Commitment,
    Comparison,
    Document,
    Done,
    EscalationRule,
    FloorRule,
    GrowsYearly,
    GrowthRule,
    Indicator,
    InvalidValueError,
    MinshengError,
    Span,
    Text,
    assess,
    assess_document,
    check_escalation,
    check_growth,
    rule_of,
)
from minsheng.errors import MissingExtraError
from minsheng.exchange import document_from_json, document_to_json
from minsheng.exchange.records import document_record
from minsheng.observations import ObservedSeries, YearlySeries
from minsheng.observations.sound import require_sound
from minsheng.promises import Rank, Target, find_contradictions
from minsheng.promises.indicators import Basis
from minsheng.promises.targets import KINDS, Bound, Ranked, TargetBase
from minsheng.quantities import Unit, as_unit
from minsheng.testing import strategies as kit
from minsheng.testing.registration import STRATEGY_OF, register
from minsheng.testing.strategies.targets import compared_with, fitting_kinds
from tests.helpers.programs import printed
from tests.helpers.strategies import UNIT, examples

# No filtering worth speaking of, no slow generation: the defaults of Hypothesis hold.
checked = settings(suppress_health_check=[])

rules = st.one_of(kit.rates("-50%", "40%"), kit.growth_rules(kit.rates("-50%", "40%")))
steps = st.sampled_from([None, Fraction(1, 100), Fraction(1, 2), Fraction(1), Fraction(7)])
floors = st.dictionaries(st.integers(2016, 2028), st.integers(20, 5000), max_size=2)


Drawn = TypeVar("Drawn")


def find(strategy: st.SearchStrategy[Drawn], condition: Callable[[Drawn], bool]) -> Drawn:
    """Return the smallest value that meets a condition."""
    return hypothesis.find(
        strategy, condition, settings=settings(phases=[Phase.generate, Phase.shrink])
    )


WITHOUT_UNIT = Indicator(id="i", name=Text(zh="指标", en="Indicator"), unit=None, basis="level")


def growth_of(rule: Amount | GrowthRule) -> GrowthRule:
    return rule if isinstance(rule, GrowthRule) else GrowthRule(rate=rule)


def oracle(series: YearlySeries, rule: GrowthRule, lows: Mapping[int, int]) -> list[int]:
    """Return the years of a series without gaps that break a rule or a floor, in fractions."""
    percent = rule.rate.fraction
    broken = []
    for (_, before), (year, value) in pairwise(series.items()):
        bound = (rule.first_year or year) <= year <= (rule.last_year or year)
        too_slow = bound and value.fraction / before.fraction - 1 < percent / 100
        if too_slow or value.fraction < lows.get(year, 0):
            broken.append(year)
    first, start = next(iter(series.items()))
    return [first, *broken] if first in lows and start.fraction < lows[first] else broken


def has_all_years(series: YearlySeries, rule: GrowthRule, lows: Mapping[int, int]) -> bool:
    years = list(series)
    asked = {year for year in (rule.first_year, rule.last_year, *lows) if year is not None}
    return years == list(range(years[0], years[-1] + 1)) and asked <= set(years)


def whole_rule(rule: GrowthRule, lows: Mapping[int, int]) -> EscalationRule:
    found = tuple(FloorRule(value=Amount(low, UNIT), year=year) for year, low in lows.items())
    return EscalationRule(growth=rule, floors=found)


# Series that keep a rule, break it, or lie on its boundary


@settings(checked, max_examples=examples(50))
@given(rules, floors, steps, st.data())
def test_a_kept_series_is_kept(
    rule: Amount | GrowthRule, lows: dict[int, int], step: Fraction | None, data: st.DataObject
) -> None:
    growth = growth_of(rule)
    series = data.draw(kit.series_keeping(rule, floors=lows, step=step))
    assert has_all_years(series, growth, lows)
    assert oracle(series, growth, lows) == []
    assert check_growth(series, growth).kept
    assert check_escalation(series, whole_rule(growth, lows)).kept
    assert all(value.fraction > 0 for value in series.values())
    if step is not None:
        assert all((value.fraction / step).denominator == 1 for value in series.values())


@settings(checked, max_examples=examples(50))
@given(rules, floors, steps, st.data())
def test_a_broken_series_is_broken_in_just_that_year(
    rule: Amount | GrowthRule, lows: dict[int, int], step: Fraction | None, data: st.DataObject
) -> None:
    growth = growth_of(rule)
    series, year = data.draw(kit.series_breaking(rule, floors=lows, step=step))
    assert has_all_years(series, growth, lows)
    assert oracle(series, growth, lows) == [year]
    report = check_escalation(series, whole_rule(growth, lows))
    assert report.verdict == "broken"
    assert report.growth is not None
    broken = {y for y, found in report.growth.steps.items() if found.verdict != "kept"}
    broken |= {floor.rule.year for floor in report.floors if floor.verdict != "kept"}
    assert broken == {year}
    assert all(value.fraction > 0 for value in series.values())


@settings(checked, max_examples=examples(50))
@given(rules, floors, steps, st.data())
def test_a_boundary_series_is_kept_and_one_step_lower_broken(
    rule: Amount | GrowthRule, lows: dict[int, int], step: Fraction | None, data: st.DataObject
) -> None:
    growth = growth_of(rule)
    kept, broken, year = data.draw(kit.series_on_boundary(rule, floors=lows, step=step))
    assert has_all_years(kept, growth, lows)
    assert list(kept) == list(broken)
    assert oracle(kept, growth, lows) == []
    assert oracle(broken, growth, lows) == [year]
    assert check_escalation(kept, whole_rule(growth, lows)).kept
    assert check_escalation(broken, whole_rule(growth, lows)).verdict == "broken"
    assert [kept[y] == broken[y] for y in kept if y < year] == [True] * (year - min(kept))
    fall = kept[year].fraction - broken[year].fraction
    assert fall > 0 if step is None else fall == step


@given(kit.rates("-50%", "40%"), steps, st.data())
def test_every_value_on_the_boundary_is_the_least_allowed(
    rate: Amount, step: Fraction | None, data: st.DataObject
) -> None:
    kept, _, _ = data.draw(kit.series_on_boundary(rate, step=step))
    for before, value in pairwise(value.fraction for value in kept.values()):
        asked = before * (100 + rate.fraction) / 100
        if step is None:
            assert value == asked
        else:
            assert value - step < asked <= value


@given(kit.series_on_boundary(GrowthRule(rate="3.5%", rate_decimals=1)))
def test_rounded_rates_are_those_of_the_rule(pair: kit.Boundary) -> None:
    for before, value in pairwise(value.fraction for value in pair.kept.values()):
        assert value == before * Fraction("1.0345")


def test_the_rule_of_promises_can_be_kept_and_broken(hunnan: Document) -> None:
    rule = rule_of(hunnan.commitments_of("dibao-standard"))
    series = find(kit.series_keeping(rule), lambda _: True)
    assert list(series) == [2022, 2023, 2024, 2025]
    assert check_escalation(series, rule).kept
    broken = find(kit.series_breaking(rule), lambda found: found.year == 2025)
    assert check_escalation(broken.series, rule).failed == ("floor:2025",)


def test_a_rule_of_floors_alone() -> None:
    rule = EscalationRule(floors=(FloorRule(value=Amount(100, "person"), year=2025),))
    series, year = find(kit.series_breaking(rule, step=1), lambda _: True)
    assert (year, series.unit.code, series[2025]) == (2025, "person", Amount(99, "person"))
    assert find(kit.series_keeping(rule, step=1), lambda _: True)[2025] == Amount(100, "person")


def test_a_rate_of_minus_100_percent_can_be_kept() -> None:
    series = find(kit.series_keeping("-100%", first_year=2020), lambda _: True)
    assert check_growth(series, at_least="-100%").kept


def test_kept_series_shrink_to_the_least_that_is_allowed() -> None:
    series = find(kit.series_keeping("10%", first_year=2020, step=1), lambda _: True)
    assert series == {2020: Amount(2, UNIT), 2021: Amount(3, UNIT)}
    boundary = find(kit.series_on_boundary("3.5%", first_year=2020), lambda _: True)
    assert boundary.kept[2021] == boundary.kept[2020] * "1.035"


def test_a_longer_series_shrinks_to_the_least_values_too() -> None:
    found = find(kit.series_keeping("6%", first_year=2022, step=1), lambda series: len(series) >= 3)
    assert [value.fraction for value in found.values()] == [2, 3, 4]
    broken = find(kit.series_breaking("6%", first_year=2022, step=1), lambda _: True)
    assert [value.fraction for value in broken.series.values()] == [2, 2]


@pytest.mark.parametrize(
    ("kwargs", "match"),
    [
        ({"rule": 3.5}, "rule: expected a rate, a GrowthRule or an EscalationRule"),
        ({"rule": "3.5"}, "a number with its unit"),
        (
            {
                "rule": EscalationRule(
                    growth=GrowthRule(rate="1%"), ceiling=Amount(1, "yuan/person/month")
                )
            },
            "a rule without a ceiling",
        ),
        ({"rule": "-100%"}, "a rate above -100 %"),
        ({"rule": "1%", "min_years": 1}, "min_years: expected 2 to max_years"),
        ({"rule": "1%", "min_years": 7}, "min_years: expected 2 to max_years, which is 6"),
        ({"rule": "1%", "first_year": 2022, "floors": {2022: 5}}, "a year before 2022"),
        ({"rule": GrowthRule(rate="1%", last_year=2020), "first_year": 2020}, "before 2020"),
        ({"rule": "1%", "floors": {2022: "0.01"}}, "floor of 2022: expected more than 1/100"),
        ({"rule": "1%", "floors": {2022: 0}, "step": None}, "floor of 2022: expected more than 0"),
        ({"rule": "1%", "floors": {2022: "many"}}, "floor of 2022: expected a plain decimal"),
        ({"rule": "1%", "step": 0}, "step: expected a step above zero"),
        ({"rule": "1%", "first_year": "2022"}, "first_year: expected a year"),
    ],
)
def test_a_rule_that_no_series_can_break_is_refused(kwargs: dict[str, object], match: str) -> None:
    for strategy in (kit.series_breaking, kit.series_on_boundary):
        with pytest.raises(InvalidValueError, match=match):
            strategy(**{"step": Fraction(1, 100), **kwargs})  # type: ignore[arg-type] # on purpose


# Numbers, units and amounts


@given(kit.amounts())
def test_amounts_are_of_any_unit_within_the_range(amount: Amount) -> None:
    assert abs(amount.fraction) <= 10**9
    places = 0 if amount.unit.whole else 4
    assert (amount.fraction * 10**places).denominator == 1


@given(
    kit.amounts("yuan/person/month", min_value="1.5", max_value=Amount(1200, "yuan/person/year"))
)
def test_an_end_of_the_range_is_a_number_or_an_amount(amount: Amount) -> None:
    assert Fraction("1.5") <= amount.fraction <= 100


@pytest.mark.parametrize("unit", ["yuan/person/month", "person", "percent"])
@pytest.mark.parametrize(("low", "high"), [(-3, 5), (0, 1), (7, 7)])
def test_both_ends_of_a_range_can_be_drawn(low: int, high: int, unit: str) -> None:
    strategy = kit.amounts(unit, min_value=low, max_value=Amount(high, unit))
    assert find(strategy, lambda amount: amount.fraction == low).fraction == low
    assert find(strategy, lambda amount: amount.fraction == high).fraction == high


@given(kit.units(dimension="m2"), kit.units(whole=True), kit.units(ratio=True))
def test_units_are_those_that_were_asked_for(area: Unit, whole: Unit, ratio: Unit) -> None:
    assert area.dimension == "m2"
    assert whole.whole
    assert ratio.is_ratio


@given(kit.rates("-5%", "35‰"), kit.amounts(kit.units(whole=False), places=0))
def test_rates_are_in_percent_and_places_are_counted(rate: Amount, amount: Amount) -> None:
    assert rate.unit.code == "percent"
    assert -5 <= rate.fraction <= Fraction("3.5")
    assert amount.fraction.denominator == 1


@pytest.mark.parametrize(
    "call",
    [
        lambda: kit.units(dimension="bananas"),
        lambda: kit.units(whole=True, ratio=True),
        lambda: kit.amounts("bananas"),
        lambda: kit.amounts("person", min_value=2, max_value=1),
        lambda: kit.amounts("person", min_value="0.2", max_value="0.8"),
        lambda: kit.amounts("person", places=13),
        lambda: kit.amounts("person", places=True),
        lambda: kit.amounts("person", min_value=Amount(1, "household")),
        lambda: kit.rates("3.5"),
        lambda: kit.observed_series(form="sum"),  # type: ignore[arg-type] # wrong on purpose
        lambda: kit.indicators("person", with_unit=False),
        lambda: kit.targets(kinds=[]),
        lambda: kit.targets(kinds=[Bound]),  # type: ignore[list-item] # wrong on purpose
        lambda: kit.targets(WITHOUT_UNIT, kinds=[AtLeast]),
        lambda: kit.documents(max_domains=0),
        lambda: kit.documents(max_tasks=-1),
        lambda: kit.documents(max_promises=True),
        lambda: kit.documents(max_indicators="3"),  # type: ignore[arg-type] # wrong on purpose
    ],
)
def test_bad_arguments_are_errors_of_the_library(call: object) -> None:
    with pytest.raises(MinshengError):
        call()  # type: ignore[operator] # one of the functions above


@given(kit.indicators(with_unit=False))
def test_indicators_without_a_unit_can_be_asked_for(found: Indicator) -> None:
    assert found.unit is None


@given(kit.series_keeping(GrowthRule(rate="3.5%", last_year=2025), max_years=3))
def test_a_rule_with_an_end_alone_sets_the_years(series: YearlySeries) -> None:
    assert series.latest[0] == 2025


def test_a_first_year_that_leaves_no_step_is_refused() -> None:
    rule = GrowthRule(rate="3.5%", first_year=2023)
    with pytest.raises(InvalidValueError, match="first_year: expected a year before 2023"):
        kit.series_keeping(rule, first_year=2023)


# Series and observations


@checked
@given(kit.yearly_series("person", gaps=True, min_years=2), kit.yearly_series(first_year=2022))
def test_yearly_series_have_gaps_only_if_asked(gaps: YearlySeries, plain: YearlySeries) -> None:
    assert list(gaps) == sorted(gaps)
    assert list(plain) == list(range(2022, 2022 + len(plain)))


def test_gaps_do_come() -> None:
    series = find(
        kit.yearly_series("person", gaps=True),
        lambda found: any(later - earlier > 1 for earlier, later in pairwise(found)),
    )
    assert len(series) == 2
    with pytest.raises(NoSuchExample):
        find(kit.yearly_series("person"), lambda found: len(found) <= max(found) - min(found))


@checked
@given(kit.observed_series(form="total"))
def test_running_totals_never_fall(series: ObservedSeries) -> None:
    values = [observation.value for observation in series.observations]
    assert values == sorted(values)


@checked
@given(kit.observed_series(form="increment"))
def test_increments_follow_each_other_within_years(series: ObservedSeries) -> None:
    spans = [found.when for found in series.observations if isinstance(found.when, Span)]
    assert len(spans) == len(series)
    assert all((later.start - earlier.end).days == 1 for earlier, later in pairwise(spans))
    assert all(span.start.year == span.end.year for span in spans)
    assert (spans[0].start.month, spans[0].start.day) == (1, 1)


# Targets, commitments, documents


@checked
@given(kit.indicators(), st.data())
def test_every_kind_that_fits_makes_a_commitment_that_can_be_assessed(
    indicator: Indicator, data: st.DataObject
) -> None:
    kind = data.draw(st.sampled_from(fitting_kinds(indicator)))
    commitment = data.draw(kit.commitments(indicator, kinds=[kind]))
    assert isinstance(commitment.target, kind)
    assert commitment.indicator is indicator
    other = data.draw(kit.data_of(compared_with(indicator))) if kind is Comparison else None
    observed = data.draw(kit.data_of(indicator))
    found = assess(commitment, observed, other=other)  # type: ignore[arg-type] # values
    assert found.in_language("zh")


@checked
@given(kit.indicators(), st.data())
def test_data_of_an_indicator_can_have_been_observed(
    indicator: Indicator, data: st.DataObject
) -> None:
    require_sound(indicator, data.draw(kit.data_of(indicator)))


@checked
@given(st.data())
def test_what_is_reached_of_a_whole_ends_with_it(data: st.DataObject) -> None:
    share = Indicator(id="share", name=WITHOUT_UNIT.name, unit="percent", basis="total")
    observed = data.draw(kit.data_of(share))
    assert isinstance(observed, ObservedSeries)
    assert observed.form == "total"
    require_sound(share, observed)


@pytest.mark.many
@pytest.mark.parametrize("kind", KINDS)
def test_targets_of_every_kind_are_drawn_alone(kind: type[Target]) -> None:
    assert type(find(kit.targets(kinds=[kind]), lambda _: True)) is kind
    assert type(find(kit.commitments(kinds=[kind]), lambda _: True).target) is kind


@pytest.mark.many
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("basis", ["level", "total", "yearly"])
def test_commitments_bind_what_their_target_can_bind(kind: type[Target], basis: Basis) -> None:
    unit = kind.unit_code if issubclass(kind, Ranked) else "km"
    indicator = Indicator(id="km", name=WITHOUT_UNIT.name, unit=unit, basis=basis)
    if basis not in kind.bases:
        of = f"no running total, for {kind.__name__}, got 'km'"
        with pytest.raises(InvalidValueError, match=of):
            kit.commitments(indicator, kinds=[kind])
        return
    found = seen(kit.commitments(indicator, kinds=[kind]), 60)
    limit = issubclass(kind, Bound | About | Between)
    once = kind is Done or (limit and basis == "total")
    parts = {"quarter", "month"} if kind.within_years else set[str]()
    assert {c.every for c in found} == ({None} if once else {None, "year", *parts})
    assert {c.due_stated for c in found} == {True, False}
    figures = any(c.target.figures for c in found)
    assert {c.stated for c in found} == ({True, False} if figures else {True})


def test_commitments_of_several_kinds_have_the_units_of_each() -> None:
    found = seen(kit.commitments(kinds=[Rank, AtLeastTimes]), 40)
    assert {type(c.target) for c in found} == {Rank, AtLeastTimes}
    assert {c.indicator.unit for c in found if isinstance(c.target, Rank)} == {as_unit("place")}


def test_what_is_multiplied_is_drawn_with_a_base() -> None:
    found = seen(kit.commitments(kinds=[AtLeastTimes]), 60)
    assert {c.indicator.basis for c in found} == {"level", "yearly"}


def seen(strategy: st.SearchStrategy[Drawn], count: int) -> list[Drawn]:
    """Return the same examples each time, `count` of them."""
    found = []

    @settings(max_examples=count, derandomize=True, database=None, phases=[Phase.generate])
    @given(strategy)
    def collect(drawn: Drawn) -> None:
        found.append(drawn)

    collect()
    return found


@pytest.mark.many
def test_targets_are_of_every_kind() -> None:
    assert {type(target) for target in seen(kit.targets(), 1500)} == set(KINDS)


@settings(checked, max_examples=examples(30))
@given(kit.documents(), st.data())
def test_every_document_can_be_exported_searched_and_assessed(
    document: Document, data: st.DataObject
) -> None:
    record = document_record(document)
    commitments = record["commitments"]
    assert isinstance(commitments, list)
    assert [item["id"] for item in commitments] == list(document.commitments)
    assert document_from_json(document_to_json(document)) == document
    for finding in find_contradictions(document):
        assert set(finding.provisions) <= {*document.provisions, "document"}
    observed = data.draw(kit.document_data(document))
    found = assess_document(document, observed, document.period.start)
    assert sum(found.counts.values()) == len(document.commitments)
    if observed:
        assert list(assess_document(document, observed).assessments) == list(document.commitments)


@pytest.mark.many
def test_documents_are_small_and_not_all_alike() -> None:
    found = seen(kit.documents(), 150)
    assert {len(document.domains) for document in found} == {1, 2}
    assert {len(document.indicators) for document in found} >= {0, 1, 2, 3}
    assert any(find_contradictions(document) for document in found)
    assert any(
        len({promise.provision_id for promise in document.commitments_of(indicator)}) > 1
        for document in found
        for indicator in document.indicators.values()
    )
    assert max(len(document.commitments) for document in found) < 20


@pytest.mark.many
def test_a_document_shrinks_to_no_more_than_it_must_have() -> None:
    """It has a goal; a promise that it must have may come with a provision of another kind."""
    smallest = find(kit.documents(), lambda _: True)
    assert (list(smallest.provisions), len(smallest.commitments)) == (["goal:1"], 0)
    one = find(kit.documents(), lambda document: len(document.commitments) > 0)
    ((name, promise),) = one.commitments.items()
    assert name == f"{promise.provision_id}/promise-1"
    assert set(one.provisions) == {"goal:1", promise.provision_id}
    assert promise.provision_id.endswith(":1")


# What Hypothesis finds by itself


TYPES = [
    *((f"minsheng.{home}", name) for home, names in STRATEGY_OF.items() for name in names),
    *(("minsheng.promises.targets", kind.__name__) for kind in (*KINDS, Bound, TargetBase)),
]


@pytest.mark.parametrize(("home", "name"), TYPES)
def test_hypothesis_finds_a_strategy_for_every_public_type(home: str, name: str) -> None:
    kind = getattr(sys.modules[home], name)
    assert isinstance(find(st.from_type(kind), lambda _: True), kind)


def test_every_public_type_of_the_model_is_registered() -> None:
    any_kind: type[object] = Target  # type: ignore[assignment] # a union of them
    assert type(find(st.from_type(any_kind), lambda _: True)) in KINDS
    assert {Amount, Commitment, Document, Done, GrowsYearly, Indicator, Unit} <= {
        getattr(sys.modules[home], name) for home, name in TYPES
    }


@pytest.mark.parametrize("first", ["hypothesis", "minsheng.quantities.amounts"])
def test_the_types_are_registered_whatever_is_imported_first(first: str) -> None:
    code = f"""
import {first}
from hypothesis import Phase, find, settings, strategies as st
from minsheng import Amount, Document
import sys
assert "minsheng.testing.strategies" not in sys.modules
plain = settings(phases=[Phase.generate], database=None)
for kind in (Amount, Document):
    assert isinstance(find(st.from_type(kind), lambda _: True, settings=plain), kind)
"""
    assert printed(code) == ""


def test_registering_imports_no_more_than_the_types() -> None:
    loaded = set(printed("import sys, hypothesis; print(*sys.modules)").split())
    assert "minsheng.promises.documents" in loaded
    assert not {"pint", "minsheng.domains", "minsheng.testing.strategies"} & loaded


def test_registering_twice_changes_nothing() -> None:
    register()
    assert isinstance(find(st.from_type(Unit), lambda _: True), Unit)


def test_without_hypothesis_the_error_says_what_to_install() -> None:
    code = """
import sys
sys.modules["hypothesis"] = None
try:
    import minsheng.testing.strategies
except ImportError as error:
    print(type(error).__name__, error)
"""
    expected = "packages are missing; install them with 'minsheng[testing]'\n"
    name = MissingExtraError.__name__
    assert printed(code) == f"{name} minsheng.testing.strategies: {expected}"
