"""When promises ask, and of what: deadlines within years, every year, what years bring, the past.

Worked by hand, each case beside its neighbours.
"""

import pickle
from collections.abc import Callable
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
    AtMost,
    Between,
    Comparison,
    EscalationRule,
    FallsYearly,
    FloorRule,
    GrowsYearly,
    GrowthRule,
    Indicator,
    InfeasibleError,
    InvalidValueError,
    LessThan,
    Milestone,
    MoreThan,
    Period,
    Series,
    Span,
    Text,
    Trend,
    assess,
    compare_paths,
    plan_document,
    required_values,
)
from minsheng.planning import PastYears
from minsheng.planning.required import answer
from minsheng.testing import assert_plan_keeps
from tests.helpers.promises import (
    END_2022,
    END_2025,
    OPEN,
    at_least,
    at_most,
    bindings,
    ends,
    numbers,
    promise,
    shares,
    year,
)

MIDSUMMER = date(2025, 6, 30)
MID_OCTOBER = date(2024, 10, 15)
QUARTER = Span(start=date(2024, 1, 1), end=date(2024, 3, 31))


# Deadlines within a year


def test_a_floor_within_a_year_asks_on_its_day() -> None:
    level = at_least("50%", due=MIDSUMMER)
    found = required_values(level, year("percent", y2024=20), through=2025, path="least")
    assert ends(found) == ["2025-06-30", "2025-12-31"]
    assert (numbers(found), bindings(found)) == (["50", "50"], ["floor", "none"])
    assert assess(level, found.observed, MIDSUMMER).status == "met"
    rate = at_least("50%", "yearly", due=MIDSUMMER)
    assert ends(required_values(rate, year("percent", y2024=20))) == ["2025-06-30"]
    total = at_least("50 park", "total", due=MIDSUMMER)
    begun = Series.totals({date(2024, 12, 31): 20}, "park")
    assert numbers(required_values(total, begun, through=2025)) == ["50", "50"]


def test_a_flow_within_a_year_counts_from_its_first_day_to_the_deadline() -> None:
    flow = at_least("120 event", "yearly", due=MIDSUMMER)
    found = required_values(flow, year("event", y2024=20), through=2025, every="quarter")
    assert (numbers(found), shares(found)) == (["60", "120", "120", "120"], ["60", "60", "0", "0"])
    assert bindings(found) == ["floor", "floor", "none", "none"]
    assert assess(flow, found.observed, MIDSUMMER).status == "met"
    assert found.values[2025].day == END_2025
    begun = Series.increments({Span(start=date(2025, 1, 1), end=date(2025, 3, 31)): 100}, "event")
    rest = required_values(flow, begun, path="least")
    assert (ends(rest), numbers(rest), shares(rest)) == (["2025-06-30"], ["120"], ["20"])
    with pytest.raises(InvalidValueError, match="values: expected at least one value"):
        _ = rest.series  # no year of the plan is whole


def test_two_deadlines_of_a_flow_in_one_year() -> None:
    half = at_least("120 event", "yearly", due=MIDSUMMER, name="half")
    whole = at_least("200 event", "yearly", name="whole")
    data = year("event", y2024=20)
    both = required_values([half, whole], data, every="quarter")
    assert numbers(both) == ["60", "120", "160", "200"]
    assert [point.promises for point in both.points] == [
        ("task:1/whole",),
        ("task:1/half", "task:1/whole"),
        ("task:1/whole",),
        ("task:1/whole",),
    ]
    even_more = attrs.evolve(whole, target=AtLeast(value="480 event"))
    assert numbers(required_values([half, even_more], data, every="quarter")) == [
        "120",
        "240",
        "360",
        "480",
    ]
    most = at_most("150 event", "yearly", due=MIDSUMMER, name="most")
    held = required_values([most, even_more], data, every="quarter")
    assert numbers(held) == ["75", "150", "315", "480"]
    clash = at_most("100 event", "yearly", due=date(2025, 9, 30), name="clash")
    with pytest.raises(InfeasibleError, match="contradicts itself") as caught:
        required_values([half, clash], data)
    assert caught.value.answer is not None
    assert caught.value.answer.promises == ("task:1/half", "task:1/clash")


def test_growth_of_a_year_goes_on_after_a_ceiling_within_it() -> None:
    rule = promise(GrowsYearly(rate="10%"), "yearly", "event")
    ceiling = at_most("40 event", "yearly", due=MIDSUMMER, name="ceiling")
    found = required_values([rule, ceiling], year("event", y2024=100), every="quarter")
    assert numbers(found) == ["20", "40", "75", "110"]


def test_a_ceiling_within_a_year_leaves_the_rest_of_it_free() -> None:
    most = at_most("120 event", "yearly", due=MIDSUMMER)
    found = required_values(most, year("event", y2024=20), through=2025, every="quarter")
    assert (numbers(found), shares(found)) == (["60", "120", "120", "120"], ["60", "60", "0", "0"])
    used = Series.increments({Span(start=date(2025, 1, 1), end=date(2025, 3, 31)): 130}, "event")
    with pytest.raises(InfeasibleError, match="the limit is exceeded already"):
        required_values(most, used)
    later = at_most("190 event", "yearly", name="year")
    both = required_values([most, later], year("event", y2024=20), every="quarter")
    assert numbers(both) == ["47", "94", "142", "190"]
    tight = attrs.evolve(most, target=AtMost(value="20 event"))
    assert numbers(required_values([tight, later], year("event", y2024=20), every="quarter")) == [
        "10",
        "20",
        "105",
        "190",
    ]


# Every year


def test_a_level_for_every_year_asks_on_each_31_december() -> None:
    each = at_least("70%", due=None, every="year")
    found = required_values(each, year("percent", y2022=60), through=2024, every="half")
    assert numbers(found) == ["65", "70", "70", "70"]
    assert bindings(found) == ["floor", "floor", "none", "floor"]
    assert found.kind == "linear"
    late = required_values(
        each, year("percent", y2022=60), through=2024, every="half", path="least"
    )
    assert numbers(late) == ["60", "70", "70", "70"]
    ended = at_least("70%", due=MIDSUMMER, every="year")
    assert ends(required_values(ended, year("percent", y2022=60))) == ["2023-12-31", "2024-12-31"]
    later = attrs.evolve(each, period=Period(start=date(2024, 7, 1)))
    assert numbers(required_values(later, year("percent", y2022=60), through=2024)) == [
        "190/3",
        "200/3",
    ]
    only = attrs.evolve(each, period=Period(start=date(2025, 1, 2), due=END_2025))
    with pytest.raises(InvalidValueError, match="no whole calendar year lies in its period"):
        required_values(only, year("percent", y2024=60))


def test_a_deadline_that_is_implied_gives_way_to_another_and_a_stated_one_does_not() -> None:
    data = year("percent", y2022=60)
    stated = at_least("90%")
    implied = attrs.evolve(stated, due_stated=False)
    far = date(2027, 12, 31)
    assert required_values(stated, data, due=far).points[-1].day == END_2025
    assert required_values(implied, data, due=far).points[-1].day == far
    each = attrs.evolve(implied, every="year")
    assert len(required_values(each, data, due=far).points) == 5
    growth = attrs.evolve(promise(GrowsYearly(rate="1%")), due_stated=False)
    assert len(required_values(growth, data, due=far).points) == 5
    assert len(required_values(growth, data, due=date(2024, 6, 30)).points) == 1
    with pytest.raises(InvalidValueError, match="due: expected 2023-01-01 or later, the start of"):
        required_values(implied, data, due=END_2022)


# What years bring


def test_what_a_year_brings_starts_from_nothing() -> None:
    each = at_least("100 event", "yearly", every="year")
    for path in ("least", "linear"):
        found = required_values(each, year("event", y2023=500), path=path)
        assert (numbers(found), bindings(found)) == (["100", "100"], ["floor", "floor"])
    late = required_values(at_least("100 event", "yearly"), year("event", y2022=500), path="least")
    assert (numbers(late), bindings(late)) == (["0", "0", "100"], ["none", "none", "floor"])


def test_a_linear_path_of_a_flow_goes_from_the_last_year_to_what_is_promised() -> None:
    last = at_least("600 event", "yearly")
    assert numbers(required_values(last, year("event", y2022=300))) == ["400", "500", "600"]
    assert numbers(required_values(last, year("event", y2022=900))) == ["800", "700", "600"]
    first = at_least("500 event", "yearly", due=2024, name="first")
    two = required_values([first, at_least("400 event", "yearly")], year("event", y2022=700))
    assert numbers(two) == ["600", "500", "400"]
    most = required_values(at_most("600 event", "yearly"), year("event", y2022=300))
    assert numbers(most) == ["400", "500", "600"]
    begun = Series.increments({QUARTER: 10}, "event")
    with pytest.raises(InvalidValueError, match="the value of 2023, which a path other than"):
        required_values(last, begun)
    assert numbers(required_values(last, begun, path="least")) == ["10", "600"]


def test_growth_and_trends_of_a_flow_start_from_the_last_whole_year() -> None:
    growth = promise(GrowsYearly(rate="10%"), "yearly", "event")
    assert numbers(required_values(growth, year("event", y2022=500))) == ["550", "605", "666"]
    later = attrs.evolve(growth, period=Period.of_years(2024, 2025))
    assert numbers(required_values(later, year("event", y2022=500))) == ["500", "550", "605"]
    floor = at_least("300 event", "yearly", due=2023, name="floor")
    assert numbers(required_values([floor, later], year("event", y2022=500))) == [
        "300",
        "330",
        "363",
    ]
    over = required_values(growth, year("event", y2022=500), through=2026)
    assert numbers(over)[-1] == "0"
    falling = promise(Trend(direction="falling"), "yearly", "event")
    held = at_least("3 event", "yearly", every="year", name="floor")
    assert numbers(required_values([falling, held], year("event", y2022=9))) == ["8", "7", "6"]
    unknown = Series.increments({QUARTER: 10}, "event")
    with pytest.raises(InvalidValueError, match="the value of 2023, which task:1/it starts from"):
        required_values(growth, unknown)
    after = attrs.evolve(growth, period=Period.of_years(2025, 2025))
    with pytest.raises(InvalidValueError, match="the value of 2023, which a rule on later years"):
        required_values(after, unknown)


def test_a_gap_before_the_running_year_is_not_bridged() -> None:
    spans = {Span.of_year(2022): 40, QUARTER: 10}
    data = Series.increments(spans, "event")
    with pytest.raises(InvalidValueError, match="the value of 2023, which a path other than"):
        required_values(at_least("60 event", "yearly"), data)


def test_a_flow_without_a_deadline_stands_where_it_holds() -> None:
    standing = at_least("40 event", "yearly", due=None)
    found = required_values(standing, year("event", y2022=50), through=2024)
    assert numbers(found) == ["40", "40"]
    with pytest.raises(InvalidValueError, match="it has no due date"):
        required_values(standing, year("event", y2022=30), through=2024)
    begun = Series.increments({QUARTER: 50}, "event")
    with pytest.raises(InvalidValueError, match="it has no due date"):  # no year is known
        required_values(standing, begun, through=2024)


# Allowances


def test_under_a_ceiling_what_is_left_is_shared_out() -> None:
    most = at_most("190 event", "yearly", every="year")
    begun = Series.increments({QUARTER: 100}, "event")
    for path in ("linear", "least", "even"):
        options: dict[str, Any] = {"every": "quarter", "through": 2024, "path": path}
        found = required_values(most, begun, **options)
        assert (numbers(found), bindings(found)) == (["130", "160", "190"], ["ceiling"] * 3)
        assert {demand.side for point in found.points for demand in point.demands} == {"most"}
    assert assess(most, found.observed, END_2025).status != "missed"
    season = required_values(most, begun, every="quarter", through=2024, shares={2: 1})
    assert numbers(season) == ["100", "100", "190"]  # nothing is asked of the time out of season
    total = at_most("10 event", "total")
    for path in ("linear", "least", "even"):
        options = {"path": path, "step": 1}
        assert numbers(required_values(total, None, **options)) == ["3", "6", "10"]
    two = [at_most("2 event", "total", due=2023), total]
    assert numbers(required_values(two, None)) == ["2", "6", "10"]
    floor = at_least("4 event", "total", name="floor")
    assert numbers(required_values([floor, total], None)) == ["2", "3", "4"]


def test_a_net_change_is_no_allowance() -> None:
    net = at_most("10 event", "total", signed=True)
    found = required_values(net, Series.totals({date(2023, 12, 31): 16}, "event"))
    assert (numbers(found), bindings(found)) == (["13", "10"], ["ceiling", "ceiling"])
    flow = at_most("-5 event", "yearly", signed=True, every="year")
    fewer = required_values(flow, year("event", y2022=3), through=2023, every="half")
    assert numbers(fewer) == ["-3", "-5"]
    spans = {Span.of_year(2023): 3, QUARTER: -7}
    begun = required_values(flow, Series.increments(spans, "event"), through=2024)
    assert (begun.base, numbers(begun)) == (Amount(-7, "event"), ["-7"])
    standing = at_most("10 event", "yearly", signed=True, every="year")
    assert numbers(required_values(standing, year("event", y2022=3), through=2023)) == ["0"]
    with pytest.raises(InfeasibleError, match="a count cannot fall below zero"):
        required_values(at_most("-5 yuan"), year("yuan", y2022=3))


# Values that hold


def test_a_value_that_holds_stays_whatever_the_step() -> None:
    data = year("yuan", y2022=766)
    floor, most = at_least("765 yuan"), at_most("768 yuan")
    for promises in ([floor], [most], [floor, most], [at_least("765 yuan", every="year")]):
        found = required_values(promises, data, step=10)
        assert (numbers(found), bindings(found)) == (["766"] * 3, ["none"] * 3)
    told = {
        demand.in_language() for demand in required_values([floor], data, step=10).points[2].demands
    }
    assert told == {"task:1/by-2025: at least 765 yuan"}
    assert numbers(required_values(at_least("767 yuan"), data, step=10))[-1] == "770"
    with pytest.raises(InfeasibleError, match="no multiple of the step lies within"):
        required_values([at_least("767 yuan"), most], data, step=10)
    strict = promise(MoreThan(value="766 yuan"), unit="yuan")
    assert numbers(required_values(strict, data, step=10))[-1] == "770"
    steady = promise(GrowsYearly(rate="0%"), unit="yuan")
    same = required_values(steady, data, step=10)
    assert (numbers(same), bindings(same)) == (["766"] * 3, ["growth"] * 3)
    less = required_values(promise(FallsYearly(rate="1%"), unit="yuan"), data, step=10)
    assert (numbers(less), bindings(less)) == (["750", "740", "730"], ["fall"] * 3)
    sum_ = Series.totals({date(2024, 12, 31): 766}, "yuan")
    assert numbers(required_values(at_least("765 yuan", "total"), sum_, step=10)) == ["766"]
    spans = {Span.of_year(2023): 700, QUARTER: 766}
    flow = at_least("765 yuan", "yearly", due=2024)
    assert numbers(required_values(flow, Series.increments(spans, "yuan"), step=10)) == ["766"]


# A season, and the order of promises


def test_of_two_floors_on_one_day_the_higher_is_asked_for_in_any_order() -> None:
    high = at_least("300 park", "total", name="high")
    low = at_least("250 park", "total", name="low")
    data = Series.totals({date(2025, 9, 30): 260}, "park")
    for promises in ([high, low], [low, high]):
        with pytest.raises(InfeasibleError, match=r"no month .*\(task:1/high\)"):
            required_values(promises, data, shares={6: 1})
        early = required_values(promises, None, shares={6: 1})
        assert numbers(early) == ["100", "200", "300"]
    holds = attrs.evolve(low, target=AtLeast(value="260 park"))
    next_year = at_least("320 park", "total", due=2026)
    found = required_values([holds, next_year], data, shares={6: 1})
    assert numbers(found) == ["260", "320"]


def test_the_step_beyond_a_strict_limit_is_work_of_the_season() -> None:
    more = promise(MoreThan(value="10 event"), "total", "event", due=2023)
    found = required_values(more, None, every="quarter", shares={5: 1})
    assert numbers(found) == ["0", "11", "11", "11"]


# Totals by increments


def test_totals_given_as_increments_go_on_as_increments() -> None:
    jobs = at_least("50000 person", "total")
    spans = {Span.of_year(2023): 20000, Span(start=date(2024, 1, 1), end=date(2024, 6, 30)): 5000}
    found = required_values(jobs, Series.increments(spans, "person"), every="half")
    assert found.observed.form == "increment"
    assert [seen.value.fraction for seen in found.observed.observations] == [
        20000,
        5000,
        *(point.increment.fraction for point in found.points),
    ]
    assert assess(jobs, found.observed).status == "met"
    assert assess(jobs, found.observed).value == Amount(50000, "person")
    assert_plan_keeps(jobs, found)
    assert required_values(jobs, None).observed.form == "total"


def test_a_total_counts_from_the_start_of_what_lies_ahead() -> None:
    old = attrs.evolve(
        at_least("9 event", "total", due=2023, name="old"), period=Period.of_years(2021, 2023)
    )
    new = attrs.evolve(at_least("9 event", "total", name="new"), period=Period.of_years(2024, 2025))
    late = attrs.evolve(new, id="task:1/late", period=Period.of_years(2025, 2025))
    data = Series.increments({2021: 3, 2022: 3, 2023: 3}, "event")
    for promises in ([old, new, late], [late, new, old]):
        found = required_values(promises, data)
        assert numbers(found) == ["5", "9"]
        reasons = {item.commitment.id: item.reason for item in found.left_out}
        assert reasons == {"task:1/old": "kept", "task:1/late": "other_start"}


# The years before


def test_years_before_that_broke_a_promise_are_told() -> None:
    growth = promise(GrowsYearly(rate="10%"))
    found = required_values(growth, year("percent", y2022=50, y2023=54))
    assert found.past == found.broken == (PastYears(promise="task:1/it", broken=(2023,)),)
    assert found.in_language().endswith("\ntask:1/it was broken in 2023")
    gap = year("percent", y2022=50, y2024=55)
    assert required_values(growth, gap).past == (
        PastYears(promise="task:1/it", unproven=(2023, 2024), together=True),
    )
    unproven = required_values(growth, year("percent", y2022=50, y2024=61))
    assert unproven.past == (PastYears(promise="task:1/it", unproven=(2023, 2024)),)
    assert unproven.broken == ()
    each = at_least("60%", every="year")
    levels = required_values(each, year("percent", y2023=50, y2024=70))
    assert levels.past == (PastYears(promise="task:1/by-2025", broken=(2023,)),)
    flow = at_least("60 event", "yearly", every="year")
    brought = Series.increments({2023: 50}, "event")
    assert required_values(flow, brought).past[0].broken == (2023,)
    over = promise(GrowsYearly(rate="10%"), due=2024, name="over")
    missed = required_values([over, at_least("90%")], year("percent", y2022=50, y2023=54, y2024=60))
    assert [item.reason for item in missed.left_out] == ["missed"]
    assert missed.past == (PastYears(promise="task:1/over", broken=(2023,)),)
    both = PastYears(promise="x", broken=(2021, 2022), unproven=(2023,))
    assert str(both) == "x was broken in 2021, 2022 and is unproven for 2023"
    assert both.in_language("zh") == "x\uff1a2021年、2022年未兑现\uff0c2023年无法证明"
    together = PastYears(promise="x", unproven=(2022, 2023), together=True)
    assert together.in_language("zh") == "x\uff1a2022年、2023年中至少一年未兑现"


# Values by day of effect


def test_a_standard_is_known_as_long_as_it_is_in_force() -> None:
    days_ = {date(2021, 7, 1): 740, date(2023, 7, 1): 766}
    standard = Series.effective(days_, "yuan", known_until=date(2025, 3, 31))
    growth = promise(GrowsYearly(rate="1%"), unit="yuan")
    found = required_values(growth, standard)
    assert (found.base_day, found.base) == (date(2025, 3, 31), Amount(766, "yuan"))
    assert numbers(found) == ["38683/50"]
    assert found.past == (PastYears(promise="task:1/it", broken=(2024,)),)
    assert [(seen.day.isoformat(), int(seen.value.fraction)) for seen in found.before] == [
        ("2021-07-01", 740),
        ("2022-01-01", 740),
        ("2023-01-01", 740),
        ("2023-07-01", 766),
        ("2024-01-01", 766),
        ("2025-01-01", 766),
        ("2025-03-31", 766),
    ]
    mid = at_least("765 yuan", due=date(2023, 6, 30), name="mid")
    told = required_values([growth, mid], standard)
    assert [(item.reason, str(item.answer)[:39]) for item in told.left_out] == [
        ("missed", "the deadline has passed (task:1/mid): 2"),
    ]
    rule = EscalationRule(growth=GrowthRule(rate="1%"))
    assert numbers(required_values(rule, standard, through=2025)) == ["38683/50"]


# What is handed in, and what comes out


def test_one_commitment_and_a_growth_rule_will_do() -> None:
    floor, data = at_least("90%"), year("percent", y2022=87)
    assert required_values(floor, data) == required_values([floor], data)
    assert answer(floor, data) == answer([floor], data)
    case = compare_paths(floor, data, {floor.id: "91%"}).cases[0]
    assert case.plan == required_values([floor], data)
    growth, base = GrowthRule(rate="5%"), year("yuan", y2022=100)
    as_rule = required_values(growth, base, through=2024)
    assert as_rule == required_values(EscalationRule(growth=growth), base, through=2024)
    assert answer(growth, base, through=2024) == as_rule
    assert compare_paths(growth, base, {"growth": "6%"}, through=2024).cases[0].plan == as_rule
    assert_plan_keeps(floor, required_values(floor, data))
    mid = required_values(floor, data, through="2024-06-30")
    assert ends(mid) == ["2023-12-31", "2024-06-30"]
    implied = attrs.evolve(floor, due_stated=False)
    assert ends(required_values(implied, data, due="2023-12-31")) == ["2023-12-31"]


def test_plans_are_equal_by_value_and_no_truth_values() -> None:
    floor, data = at_least("90%"), year("percent", y2022=87)
    past = attrs.evolve(at_least("88%", name="past"), period=Period.of_years(2021, 2022))
    path = required_values([floor, past], data)
    with pytest.raises(InfeasibleError) as caught:
        required_values(
            at_most("3 event", "total"),
            Series.totals({END_2022: 1, date(2023, 12, 31): 4}, "event"),
        )
    things: list[Any] = [
        path,
        path.points[0],
        path.points[0].demands[0],
        path.left_out[0],
        PastYears(promise="x", broken=(2023,)),
        caught.value.answer,
        answer(floor, None),
        compare_paths(floor, data, {floor.id: ["91%", "92%"]}),
        compare_paths(floor, data, {floor.id: "91%"}).cases[1],
        plan_document(HUNNAN, {"dibao-standard": year("yuan/person/month", y2022=766)}),
    ]
    for thing in things:
        twin = pickle.loads(pickle.dumps(thing))  # noqa: S301 - our own
        assert twin == thing
        assert hash(twin) == hash(thing)
        with pytest.raises(InvalidValueError, match=r"expected its \.\w+"):
            bool(thing)
    other = required_values([floor, past], year("percent", y2022=86))
    assert path != other
    _ = path.observed, path.values  # what is worked out later changes nothing
    assert path == pickle.loads(pickle.dumps(path))  # noqa: S301 - our own


JUNK: list[Any] = [
    None, 5, 2.5, True, "x", b"x", object(), [], [None], {}, {"x": 5}, (1, 2), float("nan"),
    Milestone(done=None, observed=END_2022), Amount(1, "yuan"), END_2022, Fraction(1, 3),
]  # fmt: skip
FLOOR = at_least("90%")
DATA = year("percent", y2022=87)
OTHER = Indicator(id="other", name=Text(zh="甲", en="A"), unit="percent", basis="level")
CALLS: dict[str, Callable[[Any], object]] = {
    "promises": lambda x: required_values(x, DATA),
    "data": lambda x: required_values(FLOOR, x),
    "data of a rule": lambda x: required_values(GrowthRule(rate="1%"), x),
    "through": lambda x: required_values(FLOOR, DATA, through=x),
    "path": lambda x: required_values(FLOOR, DATA, path=x),
    "step": lambda x: required_values(FLOOR, DATA, step=x),
    "every": lambda x: required_values(FLOOR, DATA, every=x),
    "shares": lambda x: required_values(FLOOR, DATA, shares=x),
    "due": lambda x: required_values(FLOOR, DATA, due=x),
    "tolerance": lambda x: required_values(promise(About(value="90%")), DATA, tolerance=x),
    "other": lambda x: required_values(
        promise(Comparison(other=OTHER, of="level", comparator=">")), DATA, other=x
    ),
    "answer": lambda x: answer(x, DATA),
    "answer from": lambda x: answer(FLOOR, x),
    "compared": lambda x: compare_paths(x, DATA, {FLOOR.id: "91%"}),
    "compared from": lambda x: compare_paths(FLOOR, x, {FLOOR.id: "91%"}),
    "what if": lambda x: compare_paths(FLOOR, DATA, x),
    "what if it is": lambda x: compare_paths(FLOOR, DATA, {FLOOR.id: x}),
    "document": lambda x: plan_document(x, {}),
    "observations": lambda x: plan_document(HUNNAN, x),
    "observations of it": lambda x: plan_document(HUNNAN, {"dibao-standard": x}),
    "steps": lambda x: plan_document(HUNNAN, {}, steps=x),
    "tolerances": lambda x: plan_document(HUNNAN, {}, tolerances=x),
    "kept by": lambda x: assert_plan_keeps(FLOOR, x),
    "keeps": lambda x: assert_plan_keeps(x, required_values(FLOOR, DATA)),
}


@pytest.mark.parametrize("name", CALLS)
def test_wrong_arguments_end_in_errors_of_the_library(name: str) -> None:
    for junk in JUNK:
        try:
            CALLS[name](junk)
        except (InvalidValueError, InfeasibleError, AssertionError, KeyError):
            continue


def test_unsound_data_are_refused() -> None:
    with pytest.raises(InvalidValueError, match="value of 2022: expected zero or more"):
        required_values(at_least("9 yuan"), year("yuan", y2022=-1))
    with pytest.raises(InvalidValueError, match="a whole number of"):
        required_values(at_least("9 person", "total"), Series.totals({END_2022: "0.5"}, "person"))
    other = Indicator(id="other", name=Text(zh="甲", en="A"), unit="percent", basis="level")
    higher = promise(Comparison(other=other, of="level", comparator=">="))
    with pytest.raises(InvalidValueError, match="value of 2023: expected at most 100%"):
        required_values(higher, DATA, other={"other": year("percent", y2023=101)})


def test_what_a_plan_leaves_out_says_why() -> None:
    twice = promise(AtLeastTimes(factor=2, base_year=2022), unit="yuan")
    with pytest.raises(InvalidValueError, match="the value of its base year is not above zero"):
        required_values(twice, year("yuan", y2022=0))
    growing = promise(GrowsYearly(rate="1%"), "total", "event", name="growing")
    found = required_values([growing, at_least("9 event", "total")], None)
    assert [item.reason for item in found.left_out] == ["no_years"]
    assert found.left_out[0].in_language("zh") == ("task:1/growing未计入\uff1a累计数没有各年的数值")


def test_a_plan_of_a_document_counts_in_the_singular_too() -> None:
    found = plan_document(HUNNAN, {})
    one = attrs.evolve(found, plans=type(found.plans)("indicator", list(found.plans.items())[:1]))
    assert str(one).splitlines()[0].startswith("1 indicator: ")
    path = required_values(at_least("90%"), year("percent", y2024=80))
    assert repr(path) == "<Pathway: 1 value from 80% to 90% on 2025-12-31>"


def test_an_amount_of_a_year_that_a_deadline_within_it_allows_for_is_due_at_its_end() -> None:
    between = promise(Between(low="4 person", high="13 person", side="both"), "yearly", "person")
    half = attrs.evolve(between, id="task:1/half", period=attrs.evolve(OPEN, due=MID_OCTOBER))
    each = at_least("8 person", "yearly", every="year", name="each")
    begun = Series.increments({Span.of_year(2023): 21, QUARTER: 4}, "person")
    found = required_values([half, each], begun, step=10, through=2024)
    assert (ends(found), numbers(found)) == (["2024-10-15", "2024-12-31"], ["10", "10"])
    assert assess(each, found.observed, date(2024, 12, 31)).status == "holding"


def test_an_allowance_is_never_less_than_what_is_used() -> None:
    data = Series.totals({date(2024, 3, 31): 25}, "event")
    below = promise(LessThan(value="27 event"), "total", "event", due=None, name="below")
    found = required_values([below, at_most("56 event", "total")], data, step=10)
    assert numbers(found) == ["25", "25"]
    flow = promise(LessThan(value="27 event"), "yearly", "event", every="year", name="below")
    begun = Series.increments({QUARTER: 25}, "event")
    assert numbers(required_values(flow, begun, step=10, through=2025)) == ["25", "20"]
    falling = promise(Trend(direction="falling"), "yearly", "event", name="falling")
    after = Series.increments({Span.of_year(2023): 27, QUARTER: 25}, "event")
    assert numbers(required_values([falling, flow], after, step=10, through=2024)) == ["25"]


def test_totals_from_before_the_period_are_no_part_of_what_is_seen() -> None:
    jobs = at_least("300 person", "total")
    data = Series.totals({date(2022, 6, 30): 100}, "person")
    found = required_values(jobs, data)
    assert found.before == ()
    assert assess(jobs, found.observed, END_2025).status == "met"


def test_a_rule_of_which_all_is_kept_asks_for_nothing_more() -> None:
    floors = EscalationRule(floors=(FloorRule(value=Amount(9, "yuan"), year=2024),))
    found = required_values(floors, year("yuan", y2024=9), through=2025)
    assert (numbers(found), bindings(found), found.past) == (["9"], ["none"], ())
    early = EscalationRule(floors=(FloorRule(value=Amount(9, "yuan"), year=2023),))
    with pytest.raises(InvalidValueError, match="a deadline after 2024-12-31, or one whose value"):
        required_values(early, year("yuan", y2024=9), through=2025)
