"""Required values of every kind of promise: worked by hand first, then what cannot be done."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest

from minsheng import (
    HUNNAN,
    About,
    Amount,
    AtLeast,
    AtLeastTimes,
    Between,
    Commitment,
    Comparison,
    Done,
    EscalationRule,
    FloorRule,
    GrowsYearly,
    Indicator,
    InfeasibleError,
    InvalidValueError,
    LessThan,
    Milestone,
    Period,
    Series,
    Span,
    Text,
    Trend,
    UnknownNameError,
    Unquantified,
    assess,
    plan_document,
    required_values,
)
from minsheng.observations import Data
from minsheng.planning import Pathway
from minsheng.planning.infeasible import REASON_TEXTS
from tests.helpers.promises import (
    END_2022,
    END_2025,
    OPEN,
    at_least,
    at_most,
    bindings,
    numbers,
    promise,
    shares,
    year,
)


def of(name: str) -> tuple[Commitment, ...]:
    return HUNNAN.commitments_of(name)


def undated(commitment: Commitment) -> Commitment:
    """Return a commitment without the deadline that is only implied."""
    if commitment.due_stated:
        return commitment
    return attrs.evolve(commitment, period=Period(start=commitment.period.start), due_stated=True)


# Worked by hand


def test_kindergarten_coverage_has_two_dates_on_one_path() -> None:
    promises = of("public-interest-kindergarten-coverage")
    base = year("percent", y2022=80)
    linear = required_values(promises, base)
    assert numbers(linear) == ["86", "88", "90"]
    assert [point.promises for point in linear.points] == [
        ("matter:4/public-interest-kindergarten-coverage",),
        ("goal:4/public-interest-kindergarten-coverage",),
        ("goal:4/public-interest-kindergarten-coverage",),
    ]
    assert shares(linear) == ["6", "2", "2"]
    assert linear.points[0].increment.unit.code == "percentage_point"
    late = required_values(promises, base, path="least")
    assert (numbers(late), bindings(late)) == (["86", "86", "90"], ["floor", "none", "floor"])
    even = required_values(promises, base, path="even", step="0.1")
    assert numbers(even) == ["86", "88", "90"]
    assert required_values(promises, year("percent", y2022=84)).values[2023].amount == Amount(
        86, "percent"
    )


def test_a_later_floor_that_is_steeper_pulls_the_path_over_the_earlier_one() -> None:
    promises = [at_least("81%", due=2023), at_least("90%")]
    assert numbers(required_values(promises, year("percent", y2022=80), step="0.1")) == [
        "417/5",
        "867/10",
        "90",
    ]


def test_fifty_thousand_jobs_after_twenty_thousand() -> None:
    promises = of("urban-jobs")
    rest = required_values(promises, Series.totals({date(2023, 12, 31): 20000}, "person"))
    assert (numbers(rest), shares(rest)) == (["35000", "50000"], ["15000", "15000"])
    assert [item.reason for item in rest.left_out] == ["kept"]
    whole = required_values(promises, None)
    assert shares(whole) == ["20000", "15000", "15000"]
    done = Series.increments({2023: 20000}, "person")
    assert shares(required_values(promises, done)) == ["15000", "15000"]
    late = required_values(promises, None, path="least")
    assert (shares(late), bindings(late)) == (["20000", "0", "30000"], ["floor", "none", "floor"])


def test_pocket_parks_need_a_deadline() -> None:
    base = Series.totals({date(2023, 12, 31): 100}, "park")
    listed = attrs.evolve(
        HUNNAN.commitments["matter:16/pocket-community-parks"],
        indicator=of("pocket-parks")[0].indicator,
    )
    parks = (*(undated(park) for park in of("pocket-parks")), listed)
    assert numbers(required_values(of("pocket-parks"), base)) == ["200", "300"]
    assert numbers(required_values(parks, base, due=END_2025)) == ["200", "300"]
    with pytest.raises(InvalidValueError, match="task:46/pocket-parks is left out: it has no due"):
        required_values([parks[0]], base)
    through = required_values(parks, base, through=2024)
    assert [(item.reason, item.commitment.id) for item in through.left_out] == [
        ("no_due", "task:46/pocket-parks"),
        ("kept", "matter:16/pocket-community-parks"),
    ]
    assert (numbers(through), bindings(through)) == (["100"], ["none"])


@pytest.mark.parametrize("path", ["linear", "even"])
def test_pm25_falls_and_is_rounded_down(path: Any) -> None:
    found = required_values(of("pm25-concentration"), year("ug/m3", y2022=38), step=1, path=path)
    assert (numbers(found), bindings(found)) == (["36", "35", "34"], ["ceiling"] * 3)
    assert shares(found) == ["-2", "-1", "-1"]


def test_five_thousand_people_in_three_years() -> None:
    found = required_values([at_least("5000 person", "total")], None)
    assert shares(found) == ["1667", "1667", "1666"]
    even_less = required_values([at_least("10 person", "total")], None, every="quarter")
    assert sorted(set(shares(even_less))) == ["0", "1"]
    assert sum(map(int, shares(even_less))) == 10


def test_a_doubling() -> None:
    doubled = promise(AtLeastTimes(factor=2, base_year=2022), "yearly", "yuan")
    found = required_values([doubled], year("yuan", y2022=100), step=1)
    assert (numbers(found), bindings(found)) == (["134", "167", "200"], ["multiple"] * 3)
    with pytest.raises(InvalidValueError, match="no value of its base year"):
        required_values([doubled], year("yuan", y2023=100))


def test_a_trend_moves_by_a_step_a_year() -> None:
    falling = promise(Trend(direction="falling"), "yearly", "incident")
    found = required_values([falling], year("incident", y2022=7))
    assert (numbers(found), bindings(found)) == (["6", "5", "4"], ["trend"] * 3)
    rising = promise(Trend(direction="rising"), "level", "percent")
    assert numbers(required_values([rising], year("percent", y2022=7), step=2)) == ["8", "10", "12"]
    with pytest.raises(InvalidValueError, match="without a step there is no smallest value"):
        required_values([rising], year("percent", y2022=7))


def test_comparisons_need_the_other() -> None:
    other = Indicator(id="other", name=Text(zh="甲", en="A"), unit="yuan", basis="yearly")
    growth = promise(Comparison(other=other, of="growth", comparator=">"), "yearly", "yuan")
    level = promise(
        Comparison(other=other, of="level", comparator=">="), "yearly", "yuan", name="level"
    )
    forecast = year("yuan", y2022=100, y2023=110, y2024=120, y2025=132)
    found = required_values(
        [growth, level], year("yuan", y2022=105), step=1, other={"other": forecast}
    )
    assert numbers(found) == ["116", "127", "140"]
    assert set(bindings(found)) == {"comparison"}
    slow = required_values([level], year("yuan", y2022=99), other={"other": forecast})
    assert numbers(slow) == ["110", "120", "132"]
    assert slow.unit.code == "yuan"
    for promises in ([growth], [level]):
        with pytest.raises(InvalidValueError, match="no data on what it is compared with"):
            required_values(promises, year("yuan", y2022=105), step=1)
    with pytest.raises(InvalidValueError, match="other other: expected a value of 2023, observed"):
        required_values([level], year("yuan", y2022=105), other={"other": year("yuan", y2022=100)})
    with pytest.raises(InvalidValueError, match="a value above zero in 2022, to take the growth"):
        required_values(
            [growth],
            year("yuan", y2022=105),
            step=1,
            other={"other": year("yuan", y2022=0, y2023=1, y2024=1, y2025=1)},
        )


def test_strict_limits_lie_a_step_beyond() -> None:
    visits = required_values(of("tourist-visits"), year("visit", y2022=7_000_000))
    assert numbers(visits) == ["8000000", "9000000", "10000001"]
    below = promise(LessThan(value="34 ug/m3"), "level", "ug/m3")
    assert numbers(required_values([below], year("ug/m3", y2022=38), step=1))[-1] == "33"


def test_ranges_are_entered_on_the_near_side() -> None:
    between = promise(Between(low="60%", high="70%", side="both"))
    assert numbers(required_values([between], year("percent", y2022=57))) == ["58", "59", "60"]
    assert numbers(required_values([between], year("percent", y2022=76))) == ["74", "72", "70"]
    inside = required_values([between], year("percent", y2022=65))
    assert (numbers(inside), bindings(inside)) == (["65"] * 3, ["none"] * 3)
    about = promise(About(value="90%", side="both"))
    near = required_values(
        [about], year("percent", y2022=80), tolerance=Amount(1, "percentage_point")
    )
    assert numbers(near)[-1] == "89"
    with pytest.raises(InvalidValueError, match="no tolerance is set for"):
        required_values([about], year("percent", y2022=80))


def test_a_ceiling_that_is_due_first_holds_a_later_floor_back() -> None:
    promises = [at_most("50%", due=2023), at_least("90%")]
    found = required_values(promises, year("percent", y2022=40))
    assert numbers(found) == ["50", "70", "90"]
    assert found.points[0].promises == ("task:1/to-2023", "task:1/by-2025")
    assert found[2023].binding == ("floor", "ceiling")
    falling = [at_least("50%", due=2023), at_most("10%")]
    assert numbers(required_values(falling, year("percent", y2022=60))) == ["50", "30", "10"]
    steps = [at_most("60%", due=2024), at_most("55%")]
    assert numbers(required_values(steps, year("percent", y2022=70))) == ["65", "60", "55"]


def test_growth_goes_with_a_ceiling_and_a_floor() -> None:
    growing = promise(GrowsYearly(rate="10%"), name="growth", due=None)
    promises = [growing, at_least("60%", due=2024), at_most("80%")]
    found = required_values(promises, year("percent", y2022=50), step="0.1")
    assert (numbers(found), bindings(found)) == (
        ["55", "121/2", "333/5"],
        ["growth", "growth", "growth"],
    )
    both = required_values([growing, at_least("55%", due=2023)], year("percent", y2022=50))
    assert bindings(both) == ["growth and floor"]


def test_what_stands_without_a_date_is_kept_where_it_holds() -> None:
    standing = at_least("70%", due=None)
    found = required_values([standing, at_least("90%")], year("percent", y2022=70), path="least")
    assert (numbers(found), bindings(found)) == (["70", "70", "90"], ["floor", "floor", "floor"])
    never = at_most("0 incident", "total", due=None)
    none = required_values([never], None, through=2024)
    assert (numbers(none), bindings(none)) == (["0", "0"], ["ceiling", "ceiling"])
    few = required_values([at_most("10 incident", "total")], None)
    assert (numbers(few), bindings(few)) == (["3", "6", "10"], ["ceiling"] * 3)
    assert {demand.side for demand in few.points[0].demands} == {"most"}


def test_a_flow_of_every_year() -> None:
    every = at_least("40 event", "yearly", due=None, every="year")
    found = required_values([every], year("event", y2022=30), through=2024)
    assert (numbers(found), bindings(found)) == (["40", "40"], ["floor", "floor"])
    half = Span(start=date(2023, 1, 1), end=date(2023, 6, 30))
    begun = Series.increments({half: 25}, "event")
    rest = required_values([every], begun, through=2024, every="quarter")
    assert shares(rest) == ["8", "7", "10", "10", "10", "10"]
    assert rest.base == Amount(25, "event")
    assert assess(every, rest.observed, date(2024, 12, 31)).status == "holding"
    more = required_values([every], Series.increments({half: 50}, "event"), through=2024)
    assert (numbers(more), bindings(more)) == (["50", "40"], ["none", "floor"])
    with pytest.raises(
        InvalidValueError, match="the value of 2022, which a path other than 'least'"
    ):
        required_values([at_least("40 event", "yearly")], begun)


def test_a_flow_is_shared_over_its_year() -> None:
    visits = of("tourist-visits")
    spans = {
        Span.of_year(2022): 7_000_000,
        Span(start=date(2023, 1, 1), end=date(2023, 5, 31)): 3_000_000,
    }
    data = Series.increments(spans, "visit")
    found = required_values(visits, data, every="half")
    assert (found.base_day, found.base) == (date(2023, 5, 31), Amount(3_000_000, "visit"))
    assert numbers(found)[:3] == ["3710901", "8000000", "4500000"]
    assert [value.amount.fraction for value in found.values.values()] == [
        8_000_000,
        9_000_000,
        10_000_001,
    ]
    assert [point.day for point in found.points[:2]] == [date(2023, 6, 30), date(2023, 12, 31)]
    assert found.points[0].demands[0].ahead
    assert assess(visits[0], found.observed, END_2025).status == "met"
    cut = required_values(visits, data, every="half", through=date(2024, 6, 30))
    assert numbers(cut) == numbers(found)[:3]
    summer = required_values(visits, data, every="half", shares={7: 1, 8: 1})
    assert shares(summer) == ["0", "5000000", "0", "9000000", "0", "10000001"]


def test_a_falling_flow_is_shared_on_the_safe_side() -> None:
    falling = promise(Trend(direction="falling"), "yearly", "incident")
    data = Series.increments({2022: 8}, "incident")
    found = required_values([falling], data, every="half")
    assert shares(found) == ["3", "4", "3", "3", "2", "3"]


def test_a_season_that_is_over() -> None:
    data = Series.totals({date(2025, 9, 30): 200}, "park")
    with pytest.raises(InfeasibleError, match=r"no month .* \(task:1/by-2025\); 2026 at the ear"):
        required_values([at_least("300 park", "total")], data, shares={6: 1, 7: 2})
    later = required_values(
        [at_least("300 park", "total")], data, shares={6: 1, 7: 2}, path="least", through=2026
    )
    assert numbers(later) == ["300", "300"]
    with pytest.raises(InfeasibleError) as found:
        required_values([at_least("300 park", "total")], data, shares={6: 1}, through=2027)
    answer = found.value.answer
    assert answer is not None
    assert (answer.reason, answer.earliest, answer.by) == ("no_season", 2026, None)
    spans = {Span.of_year(2024): 5, Span(start=date(2025, 1, 1), end=date(2025, 9, 30)): 2}
    flow = Series.increments(spans, "park")
    with pytest.raises(InfeasibleError, match="2026 at the earliest"):
        required_values([at_least("9 park", "yearly")], flow, shares={6: 1})


# The grid of time


def test_a_plan_from_the_middle_of_a_year() -> None:
    data = Series.totals({date(2024, 6, 30): 27000}, "person")
    jobs = [at_least("50000 person", "total")]
    prorated = required_values(jobs, data)
    half = Fraction(184, 366)
    assert prorated.points[0].increment.fraction == -(-(23000 * half / (half + 1)) // 1)
    equal = required_values(jobs, data, shares="equal")
    assert (numbers(equal), shares(equal)) == (["38500", "50000"], ["11500", "11500"])
    months = required_values(jobs, data, every="month")
    assert len(months.points) == 18
    assert months.points[-1].amount == Amount(50000, "person")
    assert months.values[2024].day == date(2024, 12, 31)
    assert "2024-07-31: 28278 persons (set by floor)" in str(months)
    assert str(months).startswith("2024-06-30: 27000 persons (base)")


def test_a_deadline_within_a_year_is_a_point() -> None:
    half_way = Period(start=date(2023, 1, 1), due=date(2024, 6, 30))
    target = AtLeast(value="50%")
    name = Text(zh="指标", en="Indicator")
    indicator = Indicator(id="indicator", name=name, unit="percent", basis="level")
    due = Commitment(id="task:1/x", indicator=indicator, target=target, period=half_way, phrase="x")
    found = required_values([due], year("percent", y2022=20), through=2024)
    assert [point.day for point in found.points] == [
        date(2023, 12, 31),
        date(2024, 6, 30),
        date(2024, 12, 31),
    ]
    assert numbers(found)[1:] == ["50", "50"]
    cut = required_values([due], year("percent", y2022=20), through=date(2024, 3, 31))
    assert cut.points[-1].day == date(2024, 3, 31)
    assert cut.series.latest == (2024, cut.points[-1].amount)


def test_levels_by_day_and_by_day_of_effect() -> None:
    coverage = Series.levels({date(2024, 6, 30): 80}, "percent")
    found = required_values([at_least("90%")], coverage, shares="equal")
    assert (numbers(found), found.base_day) == (["85", "90"], date(2024, 6, 30))
    assert list(found.series) == [2024, 2025]
    standard = Series.effective({date(2022, 7, 1): 766}, "yuan/person/month")
    dibao = required_values(of("dibao-standard"), standard, step=1)
    assert numbers(dibao) == ["793", "821", "850"]
    assert [assess(item, dibao.observed).status for item in of("dibao-standard")] == [
        "met",
        "met",
    ]
    with pytest.raises(InvalidValueError, match="the value of 2023, which .*growth starts from"):
        required_values(
            of("dibao-standard"),
            Series.levels({date(2024, 6, 30): 766}, "yuan/person/month"),
        )


def test_totals_before_the_period_count_for_nothing() -> None:
    data = Series.totals({date(2022, 6, 30): 100}, "person")
    found = required_values([at_least("300 person", "total")], data)
    assert (found.base_day, found.base, shares(found)) == (
        END_2022,
        Amount(0, "person"),
        ["100", "100", "100"],
    )


def test_rates_of_a_year_are_not_shared_over_its_months() -> None:
    rate = at_least("90%", "yearly")
    found = required_values([rate], year("percent", y2022=60))
    assert (numbers(found), found.basis) == (["70", "80", "90"], "yearly")
    assert assess(rate, found.observed).status == "met"


# What cannot be done


def answer_of(promises: Iterable[Commitment] | EscalationRule, data: Any, **options: Any) -> Any:
    with pytest.raises(InfeasibleError) as found:
        required_values(promises, data, **options)
    return found.value.answer


def test_a_share_cannot_exceed_the_whole() -> None:
    growing = promise(GrowsYearly(rate="4%"), due=None)
    answer = answer_of([growing], year("percent", y2022=95), through=2025)
    assert (answer.reason, answer.day) == ("above_whole", date(2024, 12, 31))
    assert answer.by == Amount("2.752", "percentage_point")
    assert answer.reachable == Amount(100, "percent")
    assert answer.promises == ("task:1/it",)
    assert "可以达到100%" in answer.in_language("zh")
    rate = Indicator(
        id="debt", name=Text(zh="债", en="Debt"), unit="percent", basis="level", beyond_whole=True
    )
    debt = Commitment(
        id="task:1/debt",
        indicator=rate,
        target=GrowsYearly(rate="4%"),
        period=OPEN,
        phrase="x",
    )
    assert numbers(required_values([debt], year("percent", y2022=100), through=2023)) == ["104"]
    with pytest.raises(
        InvalidValueError, match="value of 2022: expected at most 100%, since it is a share"
    ):
        required_values([growing], year("percent", y2022=101), through=2025)


def test_promises_that_contradict_each_other() -> None:
    growing = promise(GrowsYearly(rate="10%"), name="growth", due=None)
    answer = answer_of([growing, at_most("60%")], year("percent", y2022=50))
    assert (answer.reason, answer.promises) == (
        "contradiction",
        ("task:1/growth", "task:1/to-2025"),
    )
    assert (answer.required, answer.limit) == (Amount("66.55", "percent"), Amount(60, "percent"))
    assert str(answer).startswith(
        "what is asked contradicts itself (task:1/growth, task:1/to-2025)"
    )
    falling = promise(Trend(direction="falling"), "level", "percent", name="trend")
    kept = answer_of([falling, at_least("50%")], year("percent", y2022=51), step=1)
    assert (kept.reason, kept.day) == ("contradiction", END_2025)


def test_a_total_cannot_fall() -> None:
    data = Series.totals({date(2023, 6, 30): 2}, "incident")
    answer = answer_of([at_most("0 incident", "total")], data)
    assert (answer.reason, answer.by) == ("exceeded", Amount(2, "incident"))
    assert answer.required == Amount(0, "incident")


def test_a_count_cannot_fall_below_zero() -> None:
    falling = promise(Trend(direction="falling"), "yearly", "incident")
    answer = answer_of([falling], year("incident", y2022=2))
    assert (answer.reason, answer.day, answer.limit) == (
        "below_zero",
        END_2025,
        Amount(0, "incident"),
    )


def test_no_multiple_of_the_step_in_a_range() -> None:
    between = promise(Between(low="61%", high="64%", side="both"))
    answer = answer_of([between], year("percent", y2022=50), step=5)
    assert (answer.reason, answer.reachable) == ("no_multiple", None)
    assert "; " not in str(answer)


def test_a_path_may_fail_where_the_least_can_be_kept() -> None:
    growing = promise(GrowsYearly(rate="10%"), name="growth", due=None)
    promises = [growing, at_least("80%", due=2024), at_most("89%")]
    data = year("percent", y2022=60)
    assert numbers(required_values(promises, data)) == ["66", "80", "88"]
    linear = required_values(promises, data, path="linear")
    assert numbers(linear) == ["70", "80", "88"]
    tight = [growing, at_most("80%"), at_least("90%", due=2026)]
    assert numbers(required_values(tight, data, step="0.01"))[-1] == "90"
    answer = answer_of(tight, data, path="linear", step="0.01")
    assert (answer.reason, answer.day, answer.limit) == ("path", END_2025, Amount(80, "percent"))
    growth_and_ceiling = [growing, at_most("79%"), at_least("90%", due=2026)]
    neither = answer_of(growth_and_ceiling, data, path="linear", step="0.01")
    assert neither.reason == "contradiction"


def test_what_was_due_before_is_told() -> None:
    promises = of("public-interest-kindergarten-coverage")
    missed = required_values(promises, year("percent", y2023=85))
    assert numbers(missed) == ["175/2", "90"]
    (left_out,) = missed.missed
    assert left_out.answer is not None
    assert left_out.answer.by == Amount(1, "percentage_point")
    assert left_out.answer.earliest == 2024
    assert "asks for 86% against 85%" in str(missed)
    all_missed = answer_of([promises[1]], year("percent", y2023=85))
    assert all_missed.reason == "overdue"
    kept = required_values([promises[1]], year("percent", y2023=87), through=2024)
    assert (numbers(kept), bindings(kept)) == (["87"], ["none"])
    late_data = Series.totals({date(2022, 6, 30): 0, date(2024, 6, 30): 9}, "person")
    unknown = required_values(of("urban-jobs"), late_data)
    assert [item.reason for item in unknown.left_out] == ["past"]
    over = promise(GrowsYearly(rate="1%"), due=2023)
    past = required_values([over], year("percent", y2022=50, y2023=51), through=2024)
    assert [item.reason for item in past.left_out] == ["kept"]


def test_every_answer_has_words_in_both_languages() -> None:
    assert all(text.zh and text.en for text in REASON_TEXTS.values())
    with pytest.raises(InfeasibleError) as found:
        required_values(
            EscalationRule(floors=(FloorRule(value="9 yuan", year=2022),)),
            year("yuan", y2022=8),
            through=2023,
        )
    assert found.value.answer is not None
    assert found.value.answer.in_language("zh").startswith("已过期限\uff08floor\uff09")
    assert "2023" in str(found.value)


# What is left out, and bad input


def test_directions_and_things_done_are_left_out() -> None:
    direction = promise(Unquantified(), unit=None, name="direction")
    done = promise(Done(), unit=None, name="done")
    with pytest.raises(InvalidValueError, match="names a direction.*is done or not"):
        required_values([direction, done], year("percent", y2022=1))
    found = required_values(
        [promise(Unquantified(), name="direction"), at_least("90%")], year("percent", y2022=87)
    )
    assert [item.reason for item in found.left_out] == ["directional"]
    assert (
        found.in_language("zh").splitlines()[-1].startswith("task:1/direction未计入\uff1a只有方向")
    )
    assert "2023年\uff1a88%\uff08由下限决定\uff09" in found.in_language("zh")
    late = required_values([at_least("90%")], year("percent", y2022=87), path="least")
    assert "2023年\uff1a87%\uff08无更多要求\uff09" in late.in_language("zh")


@pytest.mark.parametrize(
    ("options", "match"),
    [
        ({"every": "week"}, "every: expected 'year', 'half', 'quarter' or 'month'"),
        ({"shares": "fair"}, "shares: expected 'prorated', 'equal' or a weight"),
        ({"shares": {13: 1}}, "shares: expected the number of a month"),
        ({"shares": {True: 1}}, "shares: expected the number of a month"),
        ({"shares": {1: -1}}, "weight of month 1: expected zero or more"),
        ({"shares": {1: 0}}, "shares: expected a month with a weight above zero"),
        ({"path": "even"}, "step: expected a step, since even values are roots"),
        ({"path": "even", "step": 1, "shares": {1: 1}}, "'least' or 'linear' with a season"),
        ({"step": 0}, "step: expected a step above zero"),
        ({"through": date(2022, 12, 31)}, "through: expected a year from 2023 to 2222"),
        ({"through": date(2300, 1, 1)}, "through: expected a year from 2023 to 2222"),
        ({"path": "steep"}, "path: expected 'least', 'linear' or 'even'"),
    ],
)
def test_bad_options_are_refused(options: dict[str, Any], match: str) -> None:
    with pytest.raises(InvalidValueError, match=match):
        required_values([at_least("90%")], year("percent", y2022=80), **options)


def test_bad_data_are_refused() -> None:
    with pytest.raises(InvalidValueError, match="data: expected the latest value of indicator"):
        required_values([at_least("90%")], None)
    with pytest.raises(InvalidValueError, match="step: expected a whole number of person"):
        required_values([at_least("90 person", "total")], None, step="0.5")
    with pytest.raises(InvalidValueError, match="commitments: expected promises of one indicator"):
        required_values([*of("urban-jobs"), *of("pocket-parks")], None)
    spans = {
        Span(start=date(2023, 1, 1), end=date(2023, 3, 31)): 1,
        Span(start=date(2023, 7, 1), end=date(2023, 9, 30)): 1,
    }
    gaps = Series.increments(spans, "person")
    with pytest.raises(InvalidValueError, match="increments that follow each other from 2023-01"):
        required_values([at_least("90 person", "total")], gaps)
    late = Series.increments({Span(start=date(2023, 4, 1), end=date(2023, 6, 30)): 1}, "person")
    with pytest.raises(InvalidValueError, match="amounts of each day from 2023-01-01 on"):
        required_values([at_least("90 person", "yearly")], late)


def test_equal_growth_needs_values_above_zero_and_even_periods() -> None:
    with pytest.raises(InvalidValueError, match="since equal growth needs values above zero"):
        required_values([at_most("0%")], year("percent", y2022=3), path="even", step=1)
    with pytest.raises(InvalidValueError, match="since equal growth needs values above zero"):
        required_values([at_least("9%")], year("percent", y2022=0), path="even", step=1)
    data = Series.levels({date(2023, 7, 10): 50}, "percent")
    uneven = [at_least("90%"), at_least("70%", due=2024)]
    assert numbers(required_values(uneven, data, path="even", step=1))[-1] == "90"
    with pytest.raises(InvalidValueError, match="for periods of such uneven lengths"):
        required_values([at_least("90%")], data, path="even", step=1, through=date(2024, 6, 30))


def test_a_rule_still_binds_the_year_that_its_base_lies_in() -> None:
    data = Series.levels({END_2022: 50, date(2023, 12, 31): 55, date(2024, 6, 30): 56}, "%")
    rule = [promise(GrowsYearly(rate="10%"), due=2024)]
    found = required_values(rule, data)
    assert (numbers(found), bindings(found)) == (["121/2"], ["growth"])
    trend = [promise(Trend(direction="rising"), due=2024)]
    assert numbers(required_values(trend, data, step=1)) == ["56"]
    over = Series.levels({END_2022: 50, date(2024, 12, 31): 61}, "%")
    with pytest.raises(
        InvalidValueError, match="it was due, and the data do not tell whether it is kept"
    ):
        required_values(rule, over)


# A whole document


def test_every_numeric_indicator_gets_an_answer() -> None:
    observations: dict[str, Data] = {
        "dibao-standard": year("yuan/person/month", y2022=766),
        "production-accidents": year("incident", y2022=1),
        "good-air-day-share": year("percent", y2022=87),
        "urban-jobs": Series.totals({date(2023, 12, 31): 20000}, "person"),
        "black-waters-ended": Milestone(done=None, observed=END_2022),
    }
    plan = plan_document(HUNNAN, observations, steps={"dibao-standard": 1})
    assert len(plan.plans) == 235
    assert numbers(plan.pathways["dibao-standard"]) == ["793", "821", "850"]
    assert numbers(plan.pathways["urban-jobs"]) == ["35000", "50000"]
    assert plan.infeasible["production-accidents"].reason == "below_zero"
    assert "no tolerance" in plan.not_planned["good-air-day-share"].in_language()
    assert plan.not_planned["pm25-concentration"].in_language() == (
        "pm25-concentration: no value to start from"
    )
    assert plan.not_planned["pm25-concentration"].in_language("zh") == (
        "pm25-concentration\uff1a没有起点数据"
    )
    for name in ("steps", "tolerances"):
        options: dict[str, Any] = {name: {"no-such": 1}}
        with pytest.raises(UnknownNameError, match="no-such"):
            plan_document(HUNNAN, {}, **options)
    assert "hardship" not in plan.pathways
    due = plan_document(HUNNAN, {}, due=END_2025)
    assert numbers(due.pathways["pocket-parks"]) == ["100", "200", "300"]


def test_an_error_without_an_answer_is_passed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> Pathway:
        raise InfeasibleError("why")

    monkeypatch.setattr("minsheng.planning.required.required_values", fail)
    with pytest.raises(InfeasibleError, match="why"):
        plan_document(HUNNAN, {})


def test_nothing_is_asked_before_a_period_or_after_a_rule() -> None:
    every = at_least("40 event", "yearly", due=None, every="year")
    early = required_values([every], year("event", y2020=30), through=2023, path="least")
    assert (numbers(early), bindings(early)) == (["0", "0", "40"], ["none", "none", "floor"])
    assert numbers(required_values([every], year("event", y2020=30), through=2023)) == [
        "34",
        "37",
        "40",
    ]
    growing = [promise(GrowsYearly(rate="10%"), due=2023)]
    found = required_values(growing, year("percent", y2022=50), through=2024)
    assert (numbers(found), bindings(found)) == (["55", "55"], ["growth", "none"])
    floors = EscalationRule(floors=(FloorRule(value="9 yuan", year=2024),))
    assert numbers(required_values(floors, year("yuan", y2022=7))) == ["8", "9"]
    rule = [promise(GrowsYearly(rate="10%"), due=None)]
    with pytest.raises(InvalidValueError, match="through: expected the last year, since no"):
        required_values(rule, year("percent", y2022=50))


def test_no_plan_looks_further_ahead_than_two_hundred_years() -> None:
    base = year("percent", y2022=80)
    far = date(9999, 12, 31)
    match = "due: expected a deadline up to 2222, got '9999-12-31'"
    for promises in ([at_least("90%", due=9999)], [at_least("90%"), at_least("95%", due=9999)]):
        with pytest.raises(InvalidValueError, match=match):
            required_values(promises, base, through=2025)
    growing = promise(GrowsYearly(rate="0.01%"), due=9999)
    with pytest.raises(InvalidValueError, match=match):
        required_values([growing], base)
    with pytest.raises(InvalidValueError, match=match):
        required_values([at_least("90%", due=None)], base, due=far, every="month")
    last = required_values([at_least("90%", due=2222)], base)
    assert last.points[-1].day == date(2222, 12, 31)


def test_a_plan_needs_a_day_to_start_from() -> None:
    first = Period(start=date(1, 1, 1), due=date(9, 12, 31))
    total = attrs.evolve(at_least("9 person", "total"), period=first)
    flow = attrs.evolve(at_least("9 person", "yearly"), period=first)
    begun = Series.increments({Span(start=date(1, 1, 1), end=date(1, 6, 30)): 1}, "person")
    for promises, data in ((total, None), (total, begun), (flow, begun)):
        with pytest.raises(InvalidValueError, match="a period that begins after 0001-01-01"):
            required_values([promises], data)


def test_only_what_asks_for_the_most_sets_a_value() -> None:
    growth = promise(GrowsYearly(rate="10%"), due=None, name="growth", unit="yuan")
    floor = promise(AtLeast(value=Amount(125, "yuan")), unit="yuan", name="floor")
    found = required_values([growth, floor], year("yuan", y2022=100), path="linear", through=2025)
    # Growth alone gives 110, 121 and 133.1; on the way to 125 lie 108.33… and 117.5.
    assert numbers(found) == ["110", "121", "1331/10"]
    assert bindings(found) == ["growth", "growth", "growth"]
    asked = [str(demand.value.fraction) for p in found.points[:2] for demand in p.demands]
    assert asked == ["110", "325/3", "121", "235/2"]
    high = promise(AtLeast(value=Amount(140, "yuan")), unit="yuan", name="floor")
    above = required_values([growth, high], year("yuan", y2022=100), path="linear", through=2025)
    assert numbers(above) == ["340/3", "380/3", "140"]  # 113.33… and 126.67…
    assert bindings(above) == ["floor", "floor", "floor"]
    falling = [at_most("34%"), promise(Trend(direction="falling"), name="trend")]
    down = required_values(falling, year("percent", y2022=40), path="linear", step=3)
    # On the way to 34 lie 38, so 36, and then 35, so 33; a step down asks for 39, 33 and 30.
    assert numbers(down) == ["36", "33", "30"]
    assert [point.promises for point in down.points] == [
        ("task:1/to-2025",),
        ("task:1/trend", "task:1/to-2025"),
        ("task:1/trend",),
    ]


def test_a_rounded_way_stays_within_the_limits_on_it() -> None:
    rise = [at_most("78.5%", due=2023), at_least("95%")]
    up = required_values(rise, year("percent", y2022=70), path="linear", step=1)
    # The way to 95 passes at 78.33, below the ceiling; rounded up to 79 it would lie above.
    assert numbers(up) == ["78", "87", "95"]
    assert bindings(up) == ["floor and ceiling", "floor", "floor"]
    fall = [at_least("83.2%", due=2023), at_most("60%")]
    down = required_values(fall, year("percent", y2022=95), path="linear", step=1)
    # Likewise 83.33 on the way down, above the floor, which 83 would miss.
    assert numbers(down) == ["84", "72", "60"]
    assert bindings(down) == ["floor and ceiling", "ceiling", "ceiling"]


def test_a_period_that_has_begun_counts_by_the_days_that_are_left() -> None:
    parks = [at_least("90 park", "total")]
    data = Series.totals({date(2025, 6, 15): 0}, "park")
    # Half of June is left and all of July: 90 in the proportion of 1/2 to 1
    season = required_values(parks, data, every="month", shares={6: 1, 7: 1})
    assert shares(season)[:2] == ["30", "60"]
    # 15 of 181 days of the first half are left: 90 × 15/196 = 6.88…
    halves = required_values(parks, data, every="half")
    assert shares(halves) == ["7", "83"]
    # 15 of 91 days of the quarter: 90 × 15/197 = 6.85…, then 83 in two
    quarters = required_values(parks, data, every="quarter")
    assert shares(quarters) == ["7", "42", "41"]


def test_the_choices_reach_every_plan_of_a_document() -> None:
    name = "public-interest-kindergarten-coverage"
    data: dict[str, Data] = {name: year("percent", y2022=80)}

    def plan(**options: Any) -> list[str]:
        return numbers(plan_document(HUNNAN, data, steps={name: 1}, **options).pathways[name])

    assert plan() == ["86", "88", "90"]
    assert plan(path="least") == ["86", "86", "90"]
    assert plan(through=2023) == ["86"]
    assert plan(through=2026) == ["86", "88", "90", "90"]
    assert plan(every="half") == ["83", "86", "87", "88", "89", "90"]
    assert plan(every="half", shares={3: 1}) == ["86", "86", "88", "88", "90", "90"]
    found = plan_document(HUNNAN, data)
    assert found.document is HUNNAN
    # Growth has no end of its own: the document's, unless another is asked for.
    growing: dict[str, Data] = {"dibao-standard": year("yuan/person/month", y2022=766)}
    only = [HUNNAN.commitments["task:13/dibao-growth"]]
    alone = attrs.evolve(
        HUNNAN,
        domains=(
            attrs.evolve(
                HUNNAN.domains["social-security"],
                tasks=(attrs.evolve(HUNNAN.tasks[13], commitments=tuple(only)),),
            ),
        ),
    )
    ends: list[tuple[dict[str, Any], int]] = [
        ({}, 2025),
        ({"through": 2027}, 2027),
        ({"due": date(2024, 6, 30)}, 2023),
        ({"due": date(2024, 12, 31)}, 2024),
    ]
    for options, last in ends:
        path = plan_document(alone, growing, **options).pathways["dibao-standard"]
        assert path.points[-1].year == last
    # A promise with a date of its own goes on to it, whatever the document's period is.
    assert (
        plan_document(HUNNAN, data, due=date(2027, 12, 31)).pathways[name].points[-1].year == 2025
    )


def test_a_value_that_promises_of_several_kinds_ask_for_is_set_by_several() -> None:
    floor = at_least("200 yuan", name="floor")
    twice = promise(AtLeastTimes(factor=2, base_year=2022), unit="yuan", name="twice")
    found = required_values([floor, twice], year("yuan", y2022=100))
    assert found.points[-1].binding == ("floor", "multiple")
    assert found.to_dict()["values"][-1]["binding"] == "several"
