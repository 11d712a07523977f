"""What if: other figures and deadlines, which keep their source and say that they are amended."""

import pickle
from datetime import date
from fractions import Fraction
from itertools import pairwise
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from minsheng import (
    HUNNAN,
    Amount,
    AtLeast,
    Commitment,
    Done,
    EscalationRule,
    FloorRule,
    GrowthRule,
    InvalidValueError,
    Period,
    Series,
    UnknownNameError,
    Unquantified,
    amend,
    assess,
    compare_paths,
    required_values,
)
from minsheng.errors import DimensionError
from minsheng.exchange import document_from_json, document_to_json
from minsheng.exchange.records import commitment_record
from minsheng.planning import Infeasible, NotPlanned, Pathway
from minsheng.planning.compare import PathCase
from minsheng.promises import amend_document, find_contradictions
from minsheng.promises.provisions import Every
from tests.helpers.promises import END_2025

FLOOR = HUNNAN.commitments["task:13/dibao-floor"]
GROWTH = HUNNAN.commitments["task:13/dibao-growth"]
DIBAO = HUNNAN.commitments_of("dibao-standard")
KEPT = HUNNAN.commitments["task:36/combined-care-rate"]
PARKS = HUNNAN.commitments["task:46/pocket-parks"]
SCHOOLS = next(c for c in HUNNAN.commitments.values() if c.target.kind == "between")
DOUBLING = next(c for c in HUNNAN.commitments.values() if c.target.kind == "multiple")
ABOUT = next(c for c in HUNNAN.commitments.values() if c.target.kind == "about")
IN_2022 = Series.yearly({2022: 766}, "yuan/person/month")


def numbers(case: PathCase) -> list[str]:
    assert isinstance(case.plan, Pathway)
    return [str(point.amount.fraction) for point in case.plan.points]


def value_of(commitment: Commitment) -> Amount:
    assert isinstance(commitment.target, AtLeast)
    return commitment.target.value


# One commitment


def test_an_amended_floor_keeps_its_source_and_the_original_stays() -> None:
    amended = amend(FLOOR, value=900)
    assert value_of(amended) == Amount(900, "yuan/person/month")
    assert value_of(FLOOR) == value_of(HUNNAN.commitments[FLOOR.id])
    assert value_of(FLOOR) == Amount(850, "yuan/person/month")
    assert (amended.amends, amended.original, FLOOR.amends, FLOOR.original) == (
        FLOOR,
        FLOOR,
        None,
        FLOOR,
    )
    assert (amended.id, amended.phrase, amended.indicator) == (
        FLOOR.id,
        FLOOR.phrase,
        FLOOR.indicator,
    )
    assert amended != FLOOR
    assert pickle.loads(pickle.dumps(amended)) == amended  # noqa: S301 - our own


@pytest.mark.parametrize("value", ["900 yuan/person/month", "900元/人/月", "900", 900, 900.0])
def test_a_bare_number_is_in_the_unit_of_the_figure_it_replaces(value: str | float) -> None:
    assert value_of(amend(FLOOR, value=value)) == Amount(900, "yuan/person/month")
    assert value_of(amend(FLOOR, value="10800 yuan/person/year")) == value_of(
        amend(FLOOR, value=value)
    )


def test_every_figure_can_be_another() -> None:
    assert commitment_record(amend(GROWTH, rate="5%"))["target"] == {
        "kind": "growth",
        "comparator": ">=",
        "rate": "5",
        "unit": "percent",
    }
    wider = commitment_record(amend(SCHOOLS, low=1, high=9))["target"]
    assert isinstance(wider, dict)
    assert (wider["low"], wider["high"]) == ("1", "9")
    tripled = commitment_record(amend(DOUBLING, factor=3))["target"]
    assert isinstance(tripled, dict)
    assert tripled["factor"] == "3"
    closer = commitment_record(amend(ABOUT, tolerance="0.5pp"))["target"]
    assert isinstance(closer, dict)
    assert (closer["tolerance"], closer["tolerance_unit"]) == ("0.5", "percentage_point")
    assert amend(FLOOR, target=Unquantified()).target == Unquantified()


def test_a_deadline_is_a_day_or_a_year() -> None:
    for due in (2026, date(2026, 12, 31)):
        assert amend(FLOOR, due=due).period == Period.of_years(2023, 2026)
    with pytest.raises(InvalidValueError, match="Period.due"):
        amend(FLOOR, due=2022)


def test_another_deadline_is_stated_and_what_is_bound_stays() -> None:
    assert (PARKS.due_stated, PARKS.period.due) == (False, END_2025)
    later = amend(PARKS, due=2027)
    assert (later.due_stated, later.period, later.every) == (
        True,
        Period.of_years(2023, 2027),
        None,
    )
    assert amend(PARKS, value=200).due_stated is False
    assert amend(later, due=2025) is PARKS
    assert amend(PARKS, due=2025) is PARKS
    assert amend(KEPT, due=2024).every == "year"
    assert amend(KEPT, value="90%").every == "year"


def test_what_is_bound_can_be_another() -> None:
    yearly = amend(FLOOR, every="year")
    assert (yearly.every, yearly.amends) == ("year", FLOOR)
    assert amend(yearly, value=900).every == "year"
    assert amend(yearly, every=None) is FLOOR
    assert amend(FLOOR, every=None) is FLOOR
    once = amend(KEPT, every=None)
    assert (once.every, once.target) == (None, KEPT.target)
    assert amend(KEPT, target=Done(), every=None).target == Done()


def test_an_amendment_of_an_amendment_amends_the_source() -> None:
    twice = amend(amend(FLOOR, value=900), due=2026)
    assert twice.amends is FLOOR
    assert value_of(twice).fraction == 900
    assert amend(amend(FLOOR, value=900), value=850) is FLOOR
    assert amend(FLOOR, value="850") is FLOOR


@given(st.integers(1, 5000), st.integers(2023, 2040))
def test_what_asks_for_the_same_is_the_original(value: int, year: int) -> None:
    amended = amend(FLOOR, value=value, due=year)
    assert (amended is FLOOR) == (value == 850 and year == 2025)
    assert amended.original is FLOOR
    assert amend(amended, value=850, due=2025) is FLOOR


def test_an_amendment_says_what_it_changes_in_both_languages() -> None:
    assert str(amend(FLOOR, value=900)) == (
        "task:13/dibao-floor: Minimum living allowance (dibao) standard, "
        "at least 900 yuan per person per month, 2023-01-01 to 2025-12-31 (amended; the source "
        "has: at least 850 yuan per person per month, 2023-01-01 to 2025-12-31)"
    )
    assert amend(FLOOR, due=2026).in_language("zh") == (
        "task:13/dibao-floor：城乡居民最低生活保障标准，不低于850元/人/月，2023-01-01至2026-12-31"
        "（假设；原文：不低于850元/人/月，2023-01-01至2025-12-31）"
    )
    assert str(amend(PARKS, value=200)).endswith(
        "at least 200 parks, 2023-01-01 to 2025-12-31 (implied) (amended; the source has: at least "
        "300 parks, 2023-01-01 to 2025-12-31 (implied))"
    )
    assert str(amend(KEPT, every=None)).endswith(
        "at least 100%, 2023-01-01 to 2025-12-31 (amended; the source has: at least 100% in each "
        "year, 2023-01-01 to 2025-12-31)"
    )
    coverage = HUNNAN.commitments["goal:7/five-g-coverage"]
    assert (
        amend(coverage, value="90%")
        .in_language("zh")
        .endswith(
            "，不低于90%，2023-01-01至2025-12-31"
            "（假设；原文：不低于100%（推定），2023-01-01至2025-12-31）"
        )
    )


@pytest.mark.parametrize(
    ("commitment", "changes", "match"),
    [
        (FLOOR, {}, "amend: expected a figure, a target, a deadline or what is bound to"),
        (FLOOR, {"rate": "5%"}, r"rate: expected a figure that .*floor states \(value\), got '5%'"),
        (FLOOR, {"value": "many"}, "value: expected a number with its unit"),
        (FLOOR, {"value": True}, "value: expected a number, not a truth value"),
        (
            FLOOR,
            {"value": 1, "target": Unquantified()},
            "target: expected either a target or its v",
        ),
        (GROWTH, {"rate": 5}, "rate: expected a number with its unit"),
        (GROWTH, {"rate": "5"}, "rate: expected a number with its unit"),
        (DOUBLING, {"factor": Amount(3, "person")}, "factor: expected a pure number"),
        (
            DOUBLING,
            {"factor": 0},
            "AtLeastTimes.factor: expected a factor of one or more; what is to fall",
        ),
        (SCHOOLS, {"low": 9}, "Between.high: expected"),
        (ABOUT, {"tolerance": 1}, "tolerance: expected a number with its unit"),
        (FLOOR, {"due": "2026"}, "due: expected a year"),
        (FLOOR, {"every": "week"}, "every: expected one of 'year', 'quarter', 'month', None, got"),
        (KEPT, {"target": Done()}, "Commitment.every: expected None for what is done once"),
    ],
)
def test_bad_amendments_are_refused(
    commitment: Commitment, changes: dict[str, Any], match: str
) -> None:
    with pytest.raises(InvalidValueError, match=match):
        amend(commitment, **changes)


def test_an_amount_of_something_else_is_refused() -> None:
    with pytest.raises(DimensionError, match="converts into yuan/person/month"):
        amend(FLOOR, value="900 person")
    with pytest.raises(DimensionError):
        amend(GROWTH, rate="5 yuan")


def test_an_amended_commitment_has_the_source_of_the_original() -> None:
    amended = amend(FLOOR, value=900)
    changes: list[tuple[str, Any]] = [("phrase", "x"), ("id", "task:13/x"), ("stated", False)]
    for name, value in changes:
        with pytest.raises(InvalidValueError, match=f"Commitment.{name}: expected"):
            attrs.evolve(amended, **{name: value})
    with pytest.raises(InvalidValueError, match="Commitment.indicator"):
        attrs.evolve(amended, indicator=attrs.evolve(FLOOR.indicator, id="other"))
    with pytest.raises(InvalidValueError, match="not one that is amended itself"):
        attrs.evolve(amended, amends=amended)
    bad: Any = "task:13"
    with pytest.raises(InvalidValueError, match="Commitment.amends: expected a Commitment or None"):
        attrs.evolve(FLOOR, amends=bad)


def test_the_record_says_what_the_source_asks_for() -> None:
    assert commitment_record(FLOOR)["amends"] is None
    record = commitment_record(amend(FLOOR, value=900, due=2026))
    assert record["due"] == "2026-12-31"
    assert record["amends"] == {
        "target": {
            "kind": "at_least",
            "comparator": ">=",
            "value": "850",
            "unit": "yuan/person/month",
        },
        "start": "2023-01-01",
        "due": "2025-12-31",
    }
    moved = commitment_record(amend(PARKS, due=2027))
    assert moved["due_stated"] is True
    assert isinstance(moved["amends"], dict)
    assert moved["amends"]["due_stated"] is False
    assert "every" not in moved["amends"]
    changes: list[tuple[Commitment, Every | None]] = [(KEPT, None), (FLOOR, "year")]
    for promise, every in changes:
        record = commitment_record(amend(promise, every=every))
        assert record["every"] == every
        assert isinstance(record["amends"], dict)
        assert record["amends"]["every"] == promise.every
        assert "due_stated" not in record["amends"]


# A document


def test_an_amended_document_says_so_and_the_original_stays() -> None:
    amended = amend_document(HUNNAN, [amend(FLOOR, value=900), amend(SCHOOLS, high=9)])
    assert [c.id for c in amended.amendments] == [
        c.id for c in amended.commitments.values() if c.id in {FLOOR.id, SCHOOLS.id}
    ]
    assert len(amended.amendments) == 2
    assert HUNNAN.amendments == ()
    assert value_of(amended.commitments[FLOOR.id]).fraction == 900
    assert value_of(HUNNAN.commitments[FLOOR.id]).fraction == 850
    assert list(amended.commitments) == list(HUNNAN.commitments)
    same = [c for c in amended.commitments.values() if c.amends is None]
    assert all(c is HUNNAN.commitments[c.id] for c in same)
    back = amend_document(amended, [FLOOR, SCHOOLS])
    assert back == HUNNAN
    assert back.amendments == ()


def test_an_amended_document_comes_back_from_json_with_what_is_bound() -> None:
    changed = [amend(KEPT, every=None), amend(FLOOR, every="year"), amend(PARKS, due=2027)]
    changed.append(amend(HUNNAN.commitments["goal:7/five-g-coverage"], target=Unquantified()))
    amended = amend_document(HUNNAN, changed)
    assert document_from_json(document_to_json(amended)) == amended


@pytest.mark.parametrize("kind", ["goal", "task", "matter", "safeguard"])
def test_every_kind_of_provision_can_be_amended(kind: str) -> None:
    commitment = next(c for c in HUNNAN.commitments.values() if c.id.startswith(kind))
    amended = amend(commitment, due=2030)
    found = amend_document(HUNNAN, [amended])
    assert found.amendments == (amended,)
    assert found.provisions[commitment.provision_id].commitments.count(amended) == 1


def test_bad_amendments_of_a_document_are_refused() -> None:
    amended = amend(FLOOR, value=900)
    with pytest.raises(InvalidValueError, match="each commitment only once"):
        amend_document(HUNNAN, [amended, amend(FLOOR, value=950)])
    with pytest.raises(UnknownNameError, match="did you mean 'task:13/dibao-floor'"):
        amend_document(HUNNAN, [attrs.evolve(FLOOR, id="task:13/dibao-flor")])
    with pytest.raises(InvalidValueError, match="an amendment of the commitment of hunnan"):
        amend_document(HUNNAN, [attrs.evolve(FLOOR, phrase="x")])
    bad: Any = ["task:13/dibao-floor"]
    with pytest.raises(InvalidValueError, match="amendments: expected Commitments"):
        amend_document(HUNNAN, bad)


def test_the_amended_figure_is_what_everything_else_looks_at() -> None:
    amended = amend(FLOOR, value=900, due=2023)
    held = Series.yearly({2023: 850}, "yuan/person/month")
    assert assess(amended, held).status == "missed"
    assert assess(FLOOR, held).status == "holding"
    path = required_values([GROWTH, amend(FLOOR, value=900)], IN_2022, step=1)
    assert path[2025].amount.fraction == 900
    assert path.amended == (amend(FLOOR, value=900),)
    assert path.in_language().splitlines()[-1] == str(amend(FLOOR, value=900))
    rule = EscalationRule(growth=GrowthRule(rate="3.5%"))
    assert required_values(rule, IN_2022, through=2023).amended == ()
    coverage = HUNNAN.commitments["goal:4/public-interest-kindergarten-coverage"]
    weaker = amend_document(HUNNAN, [amend(coverage, value="80%")])
    known = {finding.id for finding in find_contradictions(HUNNAN)}
    assert {finding.id for finding in find_contradictions(weaker)} > known


# Paths side by side


def test_several_rates_and_floors_side_by_side() -> None:
    found = compare_paths(
        DIBAO,
        IN_2022,
        {"task:13/dibao-growth": ["4%", "5%"], "task:13/dibao-floor": [900, 1000]},
        step=1,
    )
    # 766 × 1.04 = 796.64, × 1.04 = 828.88, × 1.04 = 862.16; 766 × 1.05 = 804.3, 845.25, 888.3
    assert [numbers(case) for case in found.cases] == [
        ["793", "821", "850"],
        ["797", "829", "900"],
        ["797", "829", "1000"],
        ["805", "846", "900"],
        ["805", "846", "1000"],
    ]
    assert found.cases[0].label() == "as promised"
    assert found.cases[0].label("zh") == "按承诺"
    assert found.cases[4].label() == "task:13/dibao-growth = 5%, task:13/dibao-floor = 1000"
    assert found.days == tuple(date(year, 12, 31) for year in (2023, 2024, 2025))
    point = found.cases[1].at(END_2025)
    assert point is not None
    assert point.promises == ("task:13/dibao-floor",)
    assert found.cases[1].at(date(2026, 12, 31)) is None
    assert str(found).splitlines()[:2] == [
        "as promised",
        "  2022: 766 yuan per person per month (base)",
    ]
    assert found.cases[0].promises == DIBAO


@given(st.lists(st.integers(0, 20), min_size=1, max_size=4), st.integers(700, 900))
def test_each_case_is_the_path_of_the_amended_promises(rates: list[int], base: int) -> None:
    data = Series.yearly({2022: base}, "yuan/person/month")
    found = compare_paths(DIBAO, data, {GROWTH.id: [f"{r}%" for r in rates]}, step=1)
    assert len(found.cases) == 1 + len(rates)
    for rate, case in zip(rates, found.cases[1:], strict=True):
        own = required_values([amend(GROWTH, rate=f"{rate}%"), FLOOR], data, step=1)
        assert numbers(case) == [str(point.amount.fraction) for point in own.points]
    by_rate = sorted(zip(rates, found.cases[1:], strict=True), key=lambda pair: pair[0])
    lasts = [[Fraction(number) for number in numbers(case)] for _, case in by_rate]
    for lower, higher in pairwise(lasts):
        assert all(a <= b for a, b in zip(lower, higher, strict=True))


def test_a_deadline_and_a_field_can_be_tried() -> None:
    found = compare_paths(DIBAO, IN_2022, {f"{FLOOR.id}.due": ["2026", 2027, END_2025]}, step=1)
    assert [len(numbers(case)) for case in found.cases] == [3, 4, 5, 3]
    assert found.cases[0].at(date(2027, 12, 31)) is None
    assert len(found.days) == 5
    assert found.cases[3].label() == "task:13/dibao-floor.due = 2025-12-31"
    moved = compare_paths(DIBAO, IN_2022, {f"{FLOOR.id}.value": "900"}, step=1)
    assert numbers(moved.cases[1])[-1] == "900"
    parks = attrs.evolve(PARKS, period=Period(start=PARKS.period.start), due_stated=True)
    dated = compare_paths([parks], None, {f"{parks.id}.due": "2024-06-30"})
    assert isinstance(dated.cases[0].plan, NotPlanned)
    assert numbers(dated.cases[1])[-1] == "300"
    assert "no due date" in dated.in_language()


def test_a_case_that_cannot_be_kept_holds_the_reason() -> None:
    promises = HUNNAN.commitments_of("public-interest-kindergarten-coverage")
    goal = "goal:4/public-interest-kindergarten-coverage"
    found = compare_paths(promises, Series.yearly({2022: 80}, "percent"), {goal: ["95%", "101%"]})
    assert isinstance(found.cases[1].plan, Pathway)
    assert isinstance(found.cases[2].plan, Infeasible)
    assert found.cases[2].plan.reason == "above_whole"
    assert found.cases[2].at(END_2025) is None


def test_the_parts_of_a_rule_can_be_tried() -> None:
    rule = EscalationRule(
        growth=GrowthRule(rate="3.5%"),
        floors=(FloorRule(value="850 yuan/person/month", year=2025),),
        ceiling=Amount(1000, "yuan/person/month"),
    )
    found = compare_paths(rule, IN_2022, {"growth": ["4%", Amount(5, "percent")]}, step=1)
    assert [numbers(case)[-1] for case in found.cases] == ["850", "863", "889"]
    floors = compare_paths(rule, IN_2022, {"floor:2025": [900, 950]}, step=1)
    assert [numbers(case)[-1] for case in floors.cases] == ["850", "900", "950"]
    low = compare_paths(rule, IN_2022, {"ceiling": 840}, step=1)
    assert isinstance(low.cases[1].plan, Infeasible)
    kept, broken = low.cases[0].to_frame(backend="polars"), low.cases[1].to_frame(backend="polars")
    assert kept["remark"].null_count() == len(kept) > 1
    assert broken["remark"].to_list() == [low.cases[1].plan.in_language()]


@pytest.mark.parametrize(
    ("what_if", "error", "match"),
    [
        ({}, InvalidValueError, "what_if: expected at least one figure to change"),
        ({FLOOR.id: []}, InvalidValueError, "dibao-floor: expected at least one figure"),
        ({FLOOR.id: None}, InvalidValueError, "dibao-floor: expected a figure or several"),
        ({"task:13/dibao-flor": 9}, UnknownNameError, "did you mean 'task:13/dibao-floor'"),
        ({f"{FLOOR.id}.valu": 9}, UnknownNameError, "what_if: no such name: 'valu' .*'value'"),
        ({FLOOR.id: END_2025}, InvalidValueError, "a figure; a day is for .due"),
        ({f"{FLOOR.id}.due": "soon"}, InvalidValueError, "due: expected a period"),
        ({f"{FLOOR.id}.due": Amount(1, "year")}, InvalidValueError, "due: expected a day or a ye"),
        ({f"{FLOOR.id}.rate": "5%"}, InvalidValueError, "rate: expected a figure that"),
    ],
)
def test_bad_figures_to_try_are_refused(
    what_if: dict[str, Any], error: type[Exception], match: str
) -> None:
    with pytest.raises(error, match=match):
        compare_paths(DIBAO, IN_2022, what_if)


def test_a_tolerance_is_no_second_figure() -> None:
    base = Series.yearly({2022: 80}, "percent")
    points = Amount(1, "percentage_point")
    found = compare_paths([ABOUT], base, {ABOUT.id: "85%"}, step=1, tolerance=points)
    assert [numbers(case)[-1] for case in found.cases] == ["89", "84"]
    closer = compare_paths(
        [ABOUT], base, {f"{ABOUT.id}.tolerance": "0pp"}, step=1, tolerance=points
    )
    assert [numbers(case)[-1] for case in closer.cases] == ["89", "90"]


def test_what_has_two_figures_needs_the_name_of_one() -> None:
    with pytest.raises(InvalidValueError, match=r"one of its figures \(low, high\)"):
        compare_paths([SCHOOLS], None, {SCHOOLS.id: 3})
    rule = EscalationRule(growth=GrowthRule(rate="3.5%"))
    for name in ("floor:2025", "ceiling", "floor"):
        with pytest.raises(UnknownNameError, match="what_if: no such name"):
            compare_paths(rule, IN_2022, {name: 9}, through=2025)
    with pytest.raises(InvalidValueError, match="growth: expected a figure, not a day"):
        compare_paths(rule, IN_2022, {"growth": END_2025}, through=2025)
    floors = EscalationRule(floors=(FloorRule(value="850 yuan/person/month", year=2025),))
    with pytest.raises(UnknownNameError, match="no such name: 'growth'"):
        compare_paths(floors, IN_2022, {"growth": "5%"})
