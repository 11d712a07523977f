"""Kinds of promises that fall, rise by an amount, are multiples of others, ranks and grades."""

import csv
import json
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from minsheng import (
    HUNNAN,
    Amount,
    AtLeast,
    AtLeastTimes,
    Commitment,
    Comparison,
    FallsYearly,
    GrowsYearly,
    Indicator,
    InfeasibleError,
    InvalidValueError,
    Period,
    Reduction,
    Series,
    Text,
    amend,
    assess,
    project,
    read_observations,
    required_values,
)
from minsheng.audit import Heading, audit
from minsheng.audit.check import AuditReport
from minsheng.errors import DimensionError, DocumentError, ObservationsError
from minsheng.exchange import document_from_json, document_to_json
from minsheng.planning import plan_document
from minsheng.promises import Grade, Rank, RisesYearly, Target, find_contradictions
from minsheng.promises.indicators import Basis
from minsheng.promises.targets import Ranked
from minsheng.promises.writing import grade, rank, reaches_times
from minsheng.quantities import as_unit
from minsheng.testing import assert_keeps
from tests.helpers.kinds import document_of

NAME = Text(zh="名", en="Name")
YUAN = Indicator(id="x", name=NAME, unit="yuan", basis="level")
SHARE = Indicator(id="share", name=NAME, unit="percent", basis="level")
PLACES = Indicator(id="rank", name=NAME, unit="place", basis="level")
GRADES = Indicator(id="grade", name=NAME, unit="grade", basis="yearly")
B = Grade(at_least="B", scale=("A", "B", "C"))
END_2025 = date(2025, 12, 31)
POINTLESS: dict[str, Any] = {"times": Amount(1, "yuan")}
numbers = st.fractions(min_value=0, max_value=1000, max_denominator=100)


def promise(
    target: Target, of: Indicator = YUAN, first: int = 2023, last: int = 2025, **more: Any
) -> Commitment:
    name = more.pop("name", "task:1/x")
    period = Period.of_years(first, last)
    return Commitment(id=name, indicator=of, target=target, period=period, phrase="词", **more)


def yearly(*values: Any, first: int = 2022, unit: str = "yuan") -> Any:
    return Series.yearly({first + n: value for n, value in enumerate(values)}, unit)


# What is refused


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: GrowsYearly(rate="-2.5%"), "GrowsYearly.rate: expected zero or more; .*Falls"),
        (lambda: AtLeastTimes(factor="0.9", base_year=2020), "factor of one or more; .*Reduction"),
        (lambda: FallsYearly(rate="-1%"), "FallsYearly.rate: expected zero or .*GrowsYearly"),
        (lambda: FallsYearly(rate="101%"), "FallsYearly.rate: expected at most 100 %"),
        (lambda: RisesYearly(change="-1 pp"), "RisesYearly.change: expected zero .*FallsYearly"),
        (lambda: Reduction(by="-5%", base_year=2020), "Reduction.by: expected zero or more"),
        (lambda: Reduction(by="100.1%", base_year=2020), "Reduction.by: expected at most 100 %"),
        (lambda: Reduction(to=0, base_year=2020), "Reduction.to: expected a factor above zero"),
        (lambda: Reduction(to=-1, base_year=2020), "Reduction.to: expected a factor above zero"),
        (lambda: Reduction(base_year=2020), "Reduction: expected one of by= and to="),
        (lambda: Reduction(by="5%", to=1, base_year=2020), "Reduction: expected one of by= and"),
        (lambda: Reduction(by="5%", base_year=0), "year: expected a year"),
        (lambda: Rank(at_most=0), "Rank.at_most: expected a place, as a whole number from 1"),
        (lambda: Rank(at_most=10_000), "Rank.at_most: expected a place"),
        (lambda: Rank(at_most=True), "Rank.at_most: expected a place"),
        (lambda: Rank(at_most=3, among="全省"), "Rank.among: expected a Text"),  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
        (lambda: Grade(at_least="D", scale=("A", "B")), "Grade.at_least: .*scale A, B, got 'D'"),
        (lambda: Grade(at_least="A", scale=("A", "B", "A")), "Grade.scale: .*only once, got 'A'"),
        (lambda: Grade(at_least="A", scale=()), r"Grade.at_least: .*\(without grades\)"),
        (lambda: Grade(at_least="A", scale="ABC"), "Grade.scale: expected the names of the gr"),
        (lambda: Grade(at_least="A", scale=("A", " ")), "Grade.scale: expected texts that are"),
        (lambda: Grade(at_least=" ", scale=("A",)), "Grade.at_least: expected text"),
        (lambda: compared(times=0), "Comparison.times: expected a factor above zero"),
        (lambda: compared(times=-1), "Comparison.times: expected a factor above zero"),
        (lambda: compared(of="growth", times=2), "Comparison.times: expected 1 for growth"),
        (lambda: promise(Rank(at_most=3)), "target: expected an indicator in place, for x"),
        (lambda: promise(B, PLACES), "target: expected an indicator in grade, for rank"),
        (lambda: promise(RisesYearly(change="2 pp")), "target: expected a unit that converts in"),
        (lambda: promise(RisesYearly(change="2元"), SHARE), "target: expected percentage points"),
        (lambda: promise(RisesYearly(change="2%"), SHARE), "target: expected percentage points"),
        (lambda: promise(Reduction(to=1, base_year=1), total()), "since it is a running total"),
        (lambda: promise(B, total("grade")), "since it is a running total"),
        (lambda: promise(B, stated=False) and None, "target: expected an indicator in grade"),
        (lambda: B.value_of("D"), "grade: expected a grade of the scale A, B, C, got 'D'"),
        (lambda: amend(promise(B, GRADES), at_least="D"), "Grade.at_least: expected a grade of"),
        (lambda: amend(promise(Rank(at_most=3), PLACES), at_most=0), "Rank.at_most: expected a"),
        (lambda: amend(promise(cut()), to="0.5"), r"to: expected a figure that .* states \(by\)"),
        (lambda: amend(promise(cut()), by=Amount(-1, "percent")), "Reduction.by: expected zero"),
        (lambda: amend(promise(compared()), **POINTLESS), "times: expected a pure nu"),
        (lambda: Ranked().last, "target: expected a kind of target with places"),
    ],
)
def test_what_cannot_be_meant_is_refused(make: Any, error: str) -> None:
    with pytest.raises(InvalidValueError, match=error):
        make()


def compared(**changes: Any) -> Comparison:
    given = {"other": YUAN, "of": "level", "comparator": ">=", **changes}
    return Comparison(**given)


def cut() -> Reduction:
    return Reduction(by="5%", base_year=2020)


def total(unit: str = "yuan") -> Indicator:
    return Indicator(id="sum", name=NAME, unit=unit, basis="total")


@pytest.mark.parametrize(
    ("target", "of", "data", "error"),
    [
        (Rank(at_most=3), PLACES, Series.levels({END_2025: 0}, "place"), "1 or more, counted"),
        (Rank(at_most=3), PLACES, Series.levels({END_2025: "1.5"}, "place"), "whole number of pl"),
        (B, GRADES, Series.levels({END_2025: 4}, "grade"), "of the scale A, B, C, or its number"),
        (B, GRADES, Series.yearly({2025: 0}, "grade"), "1 or more, counted from the best"),
        (B, GRADES, Series.yearly({2025: 4}, "grade"), "value of 2025: .*scale A, B, C"),
        (B, GRADES, Series.effective({END_2025: 9}, "grade"), "value of 2025-12-31: .*scale"),
    ],
)
def test_places_that_there_are_not_are_refused(
    target: Target, of: Indicator, data: Any, error: str
) -> None:
    with pytest.raises(InvalidValueError, match=error):
        assess(promise(target, of), data)


def test_points_cannot_be_added_to_yuan() -> None:
    with pytest.raises(DimensionError, match="target: expected a unit that converts into yuan"):
        promise(RisesYearly(change="2 pp"))


# What was promised, judged


@given(
    before=numbers.filter(bool),
    rate=st.integers(0, 100),
    off=st.sampled_from([0, 1]),
    years=st.integers(1, 3),
)
def test_a_fall_is_kept_exactly_at_its_limit(
    before: Fraction, rate: int, off: int, years: int
) -> None:
    values = [before]
    for _ in range(years):
        values.append(values[-1] * (100 - rate) / 100)
    values[-1] += Fraction(off, 10**6)
    asked = promise(FallsYearly(rate=Amount(rate, "percent")), last=2022 + years)
    found = assess(asked, yearly(*values))
    zero = rate == 100 and years > 1
    expected = "missed" if off else "undetermined" if zero else "met"
    assert found.status == expected
    if off:
        assert found.years[-1] == (2022 + years, "broken")


def test_years_of_a_gap_fall_short_together() -> None:
    asked = promise(FallsYearly(rate="10%"), last=2024)
    found = assess(asked, Series.yearly({2022: 100, 2024: 82}, "yuan"))
    assert (found.status, {v for _, v in found.years}) == ("missed", {"unproven"})
    found = assess(asked, Series.yearly({2022: 100, 2024: 81}, "yuan"))
    assert (found.status, found.reason) == ("undetermined", "gaps")
    rising = promise(RisesYearly(change="10元"), last=2024)
    found = assess(rising, Series.yearly({2022: 100, 2024: 119}, "yuan"))
    assert found.status == "missed"


def test_a_fall_from_nothing_is_undefined() -> None:
    found = assess(promise(FallsYearly(rate="10%"), last=2023), yearly(0, 0))
    assert (found.status, found.reason) == ("undetermined", "base_not_above_zero")
    assert found.judged[-1].required is None


@given(base=numbers.filter(bool), value=numbers, share=st.integers(0, 100))
def test_a_cut_by_a_share_is_a_cut_to_the_rest(base: Fraction, value: Fraction, share: int) -> None:
    data = Series.yearly({2020: base, 2025: value}, "yuan")
    by = assess(promise(Reduction(by=Amount(share, "percent"), base_year=2020)), data)
    assert by.status == ("met" if value <= base - base * share / 100 else "missed")
    if share < 100:
        to = Reduction(to=Fraction(100 - share, 100), base_year=2020)
        same = assess(promise(to), data)
        assert (same.status, same.progress, same.limit) == (by.status, by.progress, by.limit)


def test_a_cut_for_each_year_is_held_against_its_base_in_the_year_that_runs() -> None:
    asked = promise(Reduction(by="50%", base_year=2023), first=2024, last=2026, every="year")
    values = {date(2023, 12, 31): 100, date(2024, 12, 31): 50, date(2025, 7, 2): 75}
    found = assess(asked, Series.levels(values, "yuan"))
    assert (found.status, found.baseline) == ("on_track", Amount(100, "yuan"))


def test_a_rank_each_year_names_the_years() -> None:
    asked = promise(Rank(at_most=3), PLACES, every="year")
    found = assess(asked, yearly(2, 4, 3, unit="place", first=2023))
    assert found.status == "missed"
    assert found.years == ((2023, "kept"), (2024, "broken"), (2025, "kept"))
    running = assess(asked, Series.levels({date(2023, 6, 30): 5}, "place"))
    assert (running.reason, running.progress) == ("pending", Fraction(0))
    undated = attrs.evolve(asked, every=None, period=Period(start=date(2023, 1, 1)))
    found = assess(undated, yearly(4, first=2023, unit="place"))
    assert found.reason == "no_due"


def test_a_grade_is_shown_by_its_name_and_any_other_number_as_it_is() -> None:
    asked = promise(B, GRADES)
    assert asked.shown(Amount(3, "grade")) == "C"
    assert asked.shown(Amount(7, "grade")) == "7 grades"
    assert promise(Rank(at_most=3), PLACES).shown(Amount(5, "place"), "zh") == "第5名"
    assert Rank(at_most=1).in_language("zh") == "居第1名"
    assert str(Rank(at_most=1, among=Text(zh="全市", en="the city"))) == "first of the city"
    found = assess(asked, Series.yearly({2024: 3}, "grade"))
    assert "现值C" in found.in_language("zh")
    assert (found.margin, found.limit) == (None, None)


def test_assertions_tell_of_every_new_kind() -> None:
    cases: list[tuple[Commitment, Any]] = [
        (promise(FallsYearly(rate="10%")), yearly(100, 91, 80, 70)),
        (promise(RisesYearly(change="10元")), yearly(100, 109, 120, 130)),
        (promise(Reduction(by="10%", base_year=2022)), yearly(100, 95, 95, 91)),
        (promise(Rank(at_most=3), PLACES), yearly(4, 4, 4, 4, unit="place")),
        (promise(B, GRADES), yearly(3, 3, 3, 3, unit="grade")),
    ]
    for asked, data in cases:
        with pytest.raises(AssertionError):
            assert_keeps(asked, data)
    assert_keeps(promise(FallsYearly(rate="10%")), yearly(100, 90, 80, 70))


# What is to come


@given(base=numbers, rate=st.integers(0, 99), step=st.sampled_from(["1", "0.1", "0.25"]))
def test_the_way_of_a_fall_is_the_highest_that_keeps_it(
    base: Fraction, rate: int, step: str
) -> None:
    asked = promise(FallsYearly(rate=Amount(rate, "percent")))
    if not base:
        with pytest.raises(InfeasibleError):
            required_values(asked, yearly(base), step=step)
        return
    try:
        path = required_values(asked, yearly(base), step=step, path="least")
    except InfeasibleError:  # a value before the last is rounded down to nothing
        assert base * (100 - rate) ** 2 < 2 * Fraction(step) * 10_000
        return
    before = base
    for point in path:
        value, most = point.amount.fraction, before * (100 - rate) / 100
        assert value <= most
        assert value == before or value + Fraction(step) > most
        before = value
    data = yearly(base, *(point.amount.fraction for point in path))
    assert assess(asked, data, END_2025).status in {"met", "undetermined"}


@given(base=numbers, change=st.integers(0, 50), step=st.sampled_from(["1", "0.1"]))
def test_the_way_of_a_rise_is_the_lowest_that_keeps_it(
    base: Fraction, change: int, step: str
) -> None:
    asked = promise(RisesYearly(change=Amount(change, "yuan")))
    path = required_values(asked, yearly(base), step=step)
    before = base
    for point in path:
        value = point.amount.fraction
        assert value >= before + change
        assert value == before or value - Fraction(step) < before + change
        before = value
    assert assess(asked, yearly(base, *(p.amount.fraction for p in path))).status == "met"


def test_a_fall_goes_no_further_than_it_must_above_a_floor() -> None:
    asked = [promise(FallsYearly(rate="10%")), promise(AtLeast(value="50元"), name="task:1/floor")]
    path = required_values(asked, yearly(100), step=1)
    assert [str(point.amount.value) for point in path] == ["90", "81", "72"]
    with pytest.raises(InfeasibleError, match="task:1/floor"):
        required_values(
            [asked[0], attrs.evolve(asked[1], target=AtLeast(value="90元"))], yearly(100)
        )


def test_a_share_cannot_rise_beyond_its_whole() -> None:
    asked = promise(RisesYearly(change="20 pp"), SHARE)
    with pytest.raises(InfeasibleError, match="a share cannot exceed the whole"):
        required_values(asked, yearly(70, unit="percent"))


def test_flows_fall_from_what_the_last_year_brought() -> None:
    flow = attrs.evolve(YUAN, basis="yearly")
    data = Series.increments({2022: 1000}, "yuan")
    path = required_values(promise(FallsYearly(rate="10%"), flow), data, step=1)
    assert [str(point.amount.value) for point in path] == ["900", "810", "729"]
    floor = promise(AtLeast(value="100元"), flow, every="year", name="task:1/floor")
    path = required_values([promise(FallsYearly(rate="10%"), flow), floor], data, step=1)
    assert [str(point.amount.value) for point in path] == ["900", "810", "729"]
    cut_to = promise(Reduction(by="50%", base_year=2022), flow)
    assert required_values(cut_to, data, step=1)[2025].amount == Amount(500, "yuan")


def test_cuts_and_multiples_are_projected_from_their_base() -> None:
    asked = promise(Reduction(by="13.5%", base_year=2020), first=2021)
    found = project(asked, Series.yearly({2020: 100, 2021: 98, 2022: 96}, "yuan"))
    assert (found.at_due, found.in_time, found.reached) == (
        Amount(90, "yuan"),
        False,
        date(2027, 12, 31),
    )
    doubled = promise(AtLeastTimes(factor=2, base_year=2022))
    assert project(doubled, yearly(100, 150)).in_time
    for values in ({2022: 96, 2023: 95}, {2020: 0, 2022: 1, 2023: 1}):
        data = Series.yearly(values, "yuan")
        with pytest.raises(InvalidValueError, match="a value above zero of 2020, the base year"):
            project(asked, data)


def test_a_standard_that_changed_within_the_year_may_turn_back_at_its_end() -> None:
    asked = promise(Reduction(by="2.5%", base_year=2023), last=2026)
    values: dict[int, Any] = {2022: 90, 2023: "88.875", 2024: "87.7630625", 2025: "78.9877"}
    data = Series.effective(
        {date(year, 1, 1): value for year, value in values.items()},
        "yuan",
        known_until=date(2025, 1, 2),
    )
    found = project(asked, data, date(2025, 9, 1))
    assert (found.in_time, found.reached) == (True, date(2026, 12, 31))


def test_places_and_grades_are_left_out_of_plans() -> None:
    with pytest.raises(InvalidValueError, match="between places or grades nothing can be planned"):
        required_values(promise(Rank(at_most=3), PLACES), yearly(5, unit="place"))
    plan = plan_document(document_of(promise(B, GRADES)), {})
    assert not plan.plans


# In files


def test_a_file_has_the_name_of_a_grade_or_its_number(tmp_path: Path) -> None:
    file = tmp_path / "seen.csv"

    def read(value: str) -> Any:
        with file.open("w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out)
            writer.writerow(["indicator", "when", "value", "unit"])
            writer.writerow(["vector-density-grade", "2025-12-31", value, "grade"])
        return read_observations(file, HUNNAN)["vector-density-grade"]

    asked = HUNNAN.commitments["task:30/vector-density-grade"]
    for value in ("A", " B ", "2", "C", "3"):
        assert assess(asked, read(value)).status == ("missed" if value in "C3" else "met")
    for value in ("D", "0", "4", "1.5"):
        with pytest.raises(ObservationsError, match="a grade of the scale A, B, C, or its num"):
            read(value)
    listed = tmp_path / "seen.json"
    row = {"indicator": "vector-density-grade", "when": "2025-12-31", "value": 2, "unit": "grade"}
    listed.write_text(json.dumps([row]), "utf-8")
    assert assess(asked, read_observations(listed, HUNNAN)["vector-density-grade"]).status == "met"


def test_the_keys_of_json_are_those_that_others_rely_on() -> None:
    targets: list[dict[str, Any]] = [
        {"kind": "falls_yearly", "rate": "2.5", "unit": "percent"},
        {"kind": "reduction", "by": "50", "unit": "percent", "base_year": 2010},
        {"kind": "reduction", "to": "0.5", "base_year": 2010},
        {"kind": "grade", "at_least": "B", "scale": ["A", "B", "C", "D"]},
        {"kind": "rank", "at_most": 3},
        {"kind": "rank", "at_most": 3, "among": {"zh": "全省", "en": "the province"}},
        {"kind": "rises_yearly", "change": "2", "unit": "percentage_point"},
        {"kind": "comparison", "other": "x", "of": "level", "comparator": ">=", "times": "1.3"},
    ]
    units: dict[str, tuple[str, Basis]] = {
        "grade": ("grade", "level"),
        "rank": ("place", "level"),
        "rises_yearly": ("percent", "yearly"),
    }
    record = json.loads(document_to_json(document_of(promise(AtLeast(value="1元")))))
    for target in targets:
        unit, basis = units.get(target["kind"], ("yuan", "level"))
        indicator = record["indicators"][0] | {"id": "y", "unit": unit, "basis": basis}
        promised = record["commitments"][0] | {"target": target, "indicator": "y", "basis": basis}
        changed = record | {
            "indicators": [record["indicators"][0], indicator],
            "commitments": [record["commitments"][0], promised | {"id": "task:1/y"}],
        }
        changed["provisions"][1]["commitments"] = ["task:1/x", "task:1/y"]
        document = document_from_json(json.dumps(changed))
        written = json.loads(document_to_json(document))["commitments"][1]["target"]
        assert {key: written[key] for key in target} == target
        assert {*written} == {*target, "comparator"}


@pytest.mark.parametrize(
    ("target", "error"),
    [
        ({"kind": "reduction", "base_year": 2010}, "one of by= and to="),
        ({"kind": "reduction", "by": "5", "base_year": 2010}, "the key 'unit'"),
        ({"kind": "reduction", "by": "5", "unit": "yuan", "base_year": 2010}, "a share or rate"),
        ({"kind": "grade", "at_least": "D", "scale": ["A", "B"]}, "at_least: .*of the scale A, B"),
        ({"kind": "grade", "at_least": "A", "scale": ["A", "A"]}, "scale: .*only once"),
        ({"kind": "rank", "at_most": 0}, "at_most: expected a whole number from 1 to 9999"),
        ({"kind": "rank", "at_most": 3, "among": 5}, "among: expected an object"),
        ({"kind": "growth", "rate": "-2.5", "unit": "percent"}, "rate: .*is a FallsYearly"),
        ({"kind": "falls_yearly", "rate": "-1", "unit": "percent"}, "rate: .*is a GrowsYearly"),
        ({"kind": "multiple", "factor": "0.5", "base_year": 2010}, "factor: .*is a Reduction"),
        ({"kind": "rises_yearly", "change": "2", "unit": "percentage_point"}, "converts into yuan"),
    ],
)
def test_a_bad_target_in_json_is_refused(target: dict[str, Any], error: str) -> None:
    record = json.loads(document_to_json(document_of(promise(AtLeast(value="1元")))))
    record["commitments"][0]["target"] = target
    with pytest.raises(DocumentError, match=error):
        document_from_json(json.dumps(record))


# Words of the source


def audited(asked: Commitment, text: str) -> AuditReport:
    headings = [Heading(section="task:1", words="任务。")]
    found = attrs.evolve(asked, phrase=text)
    return audit(document_of(found), f"任务。{text}。", headings=headings, not_targets=[])


@pytest.mark.parametrize(
    ("asked", "good", "bad"),
    [
        (promise(Reduction(by="50%", base_year=2010)), "减半", "降低三成"),
        (promise(Reduction(by="50%", base_year=2010)), "降低50%以上", "降低50%以下"),
        (promise(Reduction(to="0.5", base_year=2010)), "降至50%以下", "降至50%以上"),
        (promise(Reduction(to="0.5", base_year=2010)), "减半", "倍增"),
        (promise(FallsYearly(rate="2.5%")), "下降2.5%以上", "下降2.5%以下"),
        (promise(Rank(at_most=3), PLACES), "全省前三", "全省前5"),
        (promise(B, GRADES), "达到B级以上", "达到B级以下"),
        (promise(B, GRADES), "密度B级", "密度C级"),
        (promise(B, GRADES), "从C级升到B级", "GB级"),
        (promise(Grade(at_least="AA", scale=("AAA", "AA", "A")), GRADES), "AA级", "AAA级"),
        (promise(Grade(at_least="二级", scale=("一级", "二级")), GRADES), "二级以上", "一级以上"),
    ],
)
def test_the_audit_holds_the_words_against_the_figure(
    asked: Commitment, good: str, bad: str
) -> None:
    assert audited(asked, good).clean
    assert audited(asked, bad).mismatched


def test_a_grade_that_is_only_implied_may_be_missing() -> None:
    assert audited(promise(B, GRADES, stated=False), "达标").clean
    assert not audited(promise(B, GRADES), "达标").clean


# Findings


@pytest.mark.parametrize(
    ("earlier", "later", "of"),
    [
        (Reduction(by="20%", base_year=2020), Reduction(by="10%", base_year=2020), YUAN),
        (Reduction(by="20%", base_year=2020), Reduction(to="0.9", base_year=2020), YUAN),
        (Rank(at_most=3), Rank(at_most=5), PLACES),
        (attrs.evolve(B, at_least="A"), B, attrs.evolve(GRADES, basis="level")),
    ],
)
def test_a_later_promise_that_asks_for_less_is_found(
    earlier: Target, later: Target, of: Indicator
) -> None:
    first, second = promise(earlier, of, last=2024), promise(later, of, name="task:1/y")
    (found,) = find_contradictions(document_of(first, second))
    assert found.kind == "weaker-later"
    assert not find_contradictions(
        document_of(promise(later, of, last=2024), attrs.evolve(second, target=earlier))
    )
    both = find_contradictions(document_of(promise(earlier, of), second))
    assert [finding.kind for finding in both] == ["different-counts"]


def test_what_cannot_be_compared_is_no_finding() -> None:
    one = promise(Reduction(by="20%", base_year=2020), last=2024)
    other = promise(Reduction(by="10%", base_year=2015), name="task:1/y")
    assert not find_contradictions(document_of(one, other))
    scales = (B, Grade(at_least="好", scale=("好", "差")))
    level = attrs.evolve(GRADES, basis="level")
    first, second = (promise(s, level, name=f"task:1/{n}") for n, s in enumerate(scales))
    assert not find_contradictions(document_of(first, second))


def test_two_multiples_of_one_other_are_found() -> None:
    one, two = promise(compared(times="1.3")), promise(compared(times=2), name="task:1/y")
    (found,) = find_contradictions(document_of(one, two))
    assert found.kind == "comparison"
    assert "1.3 times it in one place, 2 times in the other" in found.note.en


# Verbs and figures


def test_verbs_make_the_unit_of_places_and_grades() -> None:
    first = rank(3, "全省前三", level="rank", zh="排名", en="Rank", among=Text(zh="省", en="all"))
    assert (first.indicator.unit, first.target) == (
        as_unit("place"),
        Rank(at_most=3, among=Text(zh="省", en="all")),
    )
    best = grade("B", "B级以上", scale=["A", "B", "C"], yearly="grade", zh="等级", en="Grade")
    assert (best.indicator.unit, best.target) == (as_unit("grade"), B)
    assert reaches_times("1.3", YUAN, "1.3倍", of=YUAN).target == compared(times="1.3")


def test_figures_are_what_is_stated() -> None:
    assert compared().figures == ()
    assert compared(times="1.3").figures == (Fraction(13, 10),)
    assert Rank(at_most=3).figures == (Fraction(3),)
    assert B.figures == ("B",)
    assert Reduction(to="0.5", base_year=2010).figures == (Fraction(1, 2),)
    assert amend(promise(compared()), times=2).target == compared(times=2)
    changed = amend(promise(RisesYearly(change="2 pp"), SHARE), change=3)
    assert changed.target == RisesYearly(change="3 pp")
