"""The parts that plans are made of, one by one: ways of equal growth, years shared out, answers."""

import pickle
from datetime import date
from fractions import Fraction
from typing import Any, Literal

import attrs
import pytest

from minsheng import (
    About,
    Amount,
    AtLeast,
    AtMost,
    Commitment,
    Comparison,
    Done,
    EscalationRule,
    FloorRule,
    GrowsYearly,
    GrowthRule,
    InfeasibleError,
    Observation,
    Period,
    Series,
    Span,
    Trend,
    Unquantified,
    required_values,
)
from minsheng.observations import YearlySeries
from minsheng.planning import first_year_reached, growth_needed, smallest_base
from minsheng.planning.infeasible import Infeasible
from minsheng.planning.required import NothingToPlanError
from tests.helpers.promises import END_2025, at_least, at_most, ends, numbers, promise, year

Limits = dict[int | date, int]  # by the year or day they are due


def along(
    path: Literal["linear", "even"], start: int, *limits: Commitment, **options: Any
) -> list[str]:
    """Return the values of a path from the end of 2022, in steps of one yuan."""
    data = year("yuan", y2022=start)
    return numbers(required_values(limits, data, path=path, **{"step": 1, **options}))


# Equal growth


@pytest.mark.parametrize(
    ("limits", "values"),
    [
        ({2023: 1100, 2024: 1211}, ["1101", "1211"]),  # 10.05 % a year against 10 %
        ({2023: 1100, 2024: 1210}, ["1100", "1210"]),  # 10 % both
        ({2023: 1100, 2024: 1209}, ["1100", "1209"]),
        ({2024: 1210, 2025: 1332}, ["1101", "1211", "1332"]),
        ({2024: 1210, 2025: 1331}, ["1100", "1210", "1331"]),  # 1331 is 10 %
    ],
)
def test_of_two_lower_limits_the_one_with_more_growth_is_gone_to(
    limits: Limits, values: list[str]
) -> None:
    assert along("even", 1000, *(at_least(f"{x} yuan", due=due) for due, x in limits.items())) == (
        values
    )


@pytest.mark.parametrize(
    ("limits", "values"),
    [
        ({2023: 900, 2024: 811}, ["900", "811"]),
        ({2023: 900, 2024: 810}, ["900", "810"]),  # falling by 10 % both
        ({2023: 900, 2024: 809}, ["899", "809"]),
    ],
)
def test_of_two_upper_limits_the_one_with_more_fall_is_gone_to(
    limits: Limits, values: list[str]
) -> None:
    assert along("even", 1000, *(at_most(f"{x} yuan", due=due) for due, x in limits.items())) == (
        values
    )


@pytest.mark.parametrize(("end", "half"), [(1210, "1100"), (1211, "1101")])
def test_half_years_of_equal_share_grow_alike(end: int, half: str) -> None:
    limits = (at_least("1100 yuan", due=date(2023, 6, 30)), at_least(f"{end} yuan", due=2023))
    found = along("even", 1000, *limits, every="half", shares="equal")
    assert found == [half, str(end)]


@pytest.mark.parametrize(
    ("start", "limit", "step", "values"),
    [
        (1000, at_least("1210 yuan", due=2024), 1, ["1100", "1210"]),
        (1000, at_least("1211 yuan", due=2024), 1, ["1101", "1211"]),  # 1100.45, up on the way up
        (1210, at_most("1000 yuan", due=2024), 1, ["1100", "1000"]),
        (
            1211,
            at_most("1000 yuan", due=2024),
            1,
            ["1100", "1000"],
        ),  # 1100.45, down on the way down
        (9, at_most("4 yuan", due=2024), 1, ["6", "4"]),
        (1000, at_least("1331 yuan"), 10, ["1100", "1210", "1340"]),
    ],
)
def test_a_way_of_equal_growth_is_a_rounded_root(
    start: int, limit: Commitment, step: int, values: list[str]
) -> None:
    assert along("even", start, limit, step=step) == values


def test_a_way_of_equal_growth_is_in_whole_numbers_of_what_is_counted() -> None:
    jobs = at_least("5 person", due=2024)
    found = required_values([jobs], year("person", y2022=4), path="even")
    assert numbers(found) == ["5", "5"]  # 4.47


def test_equal_steps_round_to_the_side_of_the_limit() -> None:
    assert along("linear", 5, at_least("10 yuan")) == ["7", "9", "10"]  # 6.67 and 8.33
    assert along("linear", 5, at_most("0 yuan")) == ["3", "1", "0"]  # 3.33 and 1.67
    assert along("linear", 5, at_least("10 yuan"), step=None) == ["20/3", "25/3", "10"]


def test_an_even_path_may_lie_below_one() -> None:
    quarter = year("percent", y2022="0.25")
    found = required_values([at_least("1%")], quarter, path="even", step="0.01")
    assert numbers(found) == ["2/5", "63/100", "1"]


# Years shared out

FLOW = at_least("12 event", "yearly")
BEGUN = Series.increments(
    {Span.of_year(2024): 9, Span(start=date(2025, 1, 1), end=date(2025, 3, 31)): 3}, "event"
)


def test_a_path_of_a_flow_ends_on_the_day_that_was_asked_for() -> None:
    found = required_values([FLOW], BEGUN, every="quarter", through=date(2025, 8, 15))
    assert ends(found) == ["2025-06-30", "2025-08-15"]
    whole = required_values([FLOW], BEGUN, every="quarter")
    assert ends(whole) == ["2025-06-30", "2025-09-30", "2025-12-31"]


def test_the_parts_of_a_year_are_asked_for_on_the_way_and_its_end_for_good() -> None:
    points = required_values([FLOW], BEGUN, every="quarter").points
    assert [point.amount.fraction for point in points] == [6, 9, 12]
    demands = [point.bound_by[0] for point in points]
    assert [demand.ahead for demand in demands] == [True, True, False]
    assert [demand.value.fraction for demand in demands] == [6, 9, 12]
    assert [[demand.ahead for demand in point.demands] for point in points[:2]] == [[True]] * 2


def answer_of(error: InfeasibleError) -> Infeasible:
    assert error.answer is not None
    return error.answer


def test_a_season_that_is_over_names_the_promise_and_the_day() -> None:
    with pytest.raises(InfeasibleError) as flow:
        required_values([FLOW], BEGUN, shares={2: 1})
    found = answer_of(flow.value)
    assert (found.promises, found.day) == (("task:1/by-2025",), END_2025)
    total = Series.totals({date(2025, 9, 30): 200}, "park")
    with pytest.raises(InfeasibleError) as sum_:
        required_values([at_least("300 park", "total")], total, shares={6: 1})
    found = answer_of(sum_.value)
    assert (found.promises, found.day) == (("task:1/by-2025",), END_2025)


def test_a_season_that_is_over_is_none_where_all_is_done() -> None:
    spans = {Span.of_year(2024): 9, Span(start=date(2025, 1, 1), end=date(2025, 3, 31)): 12}
    done = Series.increments(spans, "event")
    found = required_values([FLOW], done, shares={2: 1})
    assert numbers(found) == ["12"]


def test_what_the_running_year_has_brought_stands_against_a_fall_to_nothing() -> None:
    falling = promise(Trend(direction="falling"), "yearly", "incident")
    spans = {Span.of_year(2022): 1, Span(start=date(2023, 1, 1), end=date(2023, 6, 30)): 1}
    with pytest.raises(InfeasibleError) as caught:
        required_values([falling], Series.increments(spans, "incident"))
    found = answer_of(caught.value)
    assert (found.reason, found.day) == ("exceeded", date(2023, 12, 31))
    assert (found.required, found.limit) == (Amount(0, "incident"), Amount(1, "incident"))


def test_no_growth_from_nothing_names_the_year() -> None:
    with pytest.raises(InfeasibleError) as caught:
        required_values([promise(GrowsYearly(rate="5%"), due=2024)], year("percent", y2022=0))
    found = answer_of(caught.value)
    assert (found.reason, found.day) == ("not_above_zero", date(2023, 12, 31))


# What a rule asks


def rule(
    growth: GrowthRule | None = None, *floors: tuple[int, str], most: str = ""
) -> EscalationRule:
    return EscalationRule(
        growth=growth,
        floors=tuple(FloorRule(value=Amount(value, "yuan"), year=y) for y, value in floors),
        ceiling=Amount(most, "yuan") if most else None,
    )


def test_a_floor_above_nothing_is_missed_from_nothing() -> None:
    with pytest.raises(InfeasibleError) as caught:
        required_values(rule(None, (2025, "0.5")), year("yuan", y2025=0), through=2026)
    assert answer_of(caught.value).reason == "overdue"


def test_a_ceiling_is_rounded_down_to_the_step() -> None:
    growing = GrowthRule(rate="0.1%")
    with pytest.raises(InfeasibleError) as caught:
        required_values(
            rule(growing, most="100.9"), year("yuan", y2022="100.5"), through=2023, step=1
        )
    found = answer_of(caught.value)
    assert (found.required, found.limit) == (Amount(101, "yuan"), Amount(100, "yuan"))


def test_a_growth_rule_asks_in_its_years_only() -> None:
    growing = GrowthRule(rate="10%", first_year=2024, last_year=2024)
    found = required_values(rule(growing), year("yuan", y2022=100), through=2026)
    assert numbers(found) == ["100", "110", "110", "110"]
    assert found.basis == "level"
    assert found.before == (Observation(when=date(2022, 12, 31), value=Amount(100, "yuan")),)


@pytest.mark.parametrize(
    ("target", "base", "planned"),
    [
        (AtLeast(value="0.5%"), "0", False),
        (AtLeast(value="0.5%"), "0.5", True),
        (AtMost(value="60%"), "50", True),
        (AtMost(value="60%"), "60", True),
        (AtMost(value="60%"), "61", False),
    ],
)
def test_a_limit_without_a_deadline_is_planned_where_it_holds(
    target: AtLeast | AtMost, base: str, *, planned: bool
) -> None:
    lasting = promise(target, due=None)
    data = year("percent", y2022=base)
    if planned:
        assert numbers(required_values([lasting], data, through=2023)) == [str(Fraction(base))]
    else:
        with pytest.raises(NothingToPlanError, match="it has no due date"):
            required_values([lasting], data, through=2023)


def test_increments_before_the_period_do_not_count() -> None:
    jobs = at_least("90 person", "total")
    found = required_values([jobs], Series.increments({2022: 9, 2023: 30}, "person"))
    assert found.base == Amount(30, "person")
    assert numbers(found) == ["60", "90"]


# What was due before


def reasons(*promises: Commitment, data: YearlySeries, **options: Any) -> list[str]:
    """Return why the first promises are left out of a plan for one that lies ahead."""
    ahead = at_most("100%") if data.unit.is_ratio else at_most(f"1000 {data.unit.code}")
    found = required_values([*promises, ahead], data, **options)
    return [item.reason for item in found.left_out]


def test_a_comparison_that_is_over_is_held_against_the_other_data() -> None:
    other = attrs.evolve(promise(Done(), unit="percent").indicator, id="other")
    over = promise(Comparison(other=other, of="level", comparator=">"), due=2023, name="over")
    data = year("percent", y2023=50, y2024=50)
    assert reasons(over, data=data, other={"other": year("percent", y2023=49)}) == ["kept"]
    assert reasons(over, data=data, other={"other": year("percent", y2023=50)}) == ["missed"]
    assert reasons(over, data=data) == ["past"]


def test_an_about_that_is_over_takes_the_tolerance_that_is_given() -> None:
    over = promise(About(value="90%"), due=2023, name="over")
    data = year("percent", y2023=89, y2024=50)
    one, half = Amount(1, "percentage_point"), Amount("0.5", "percentage_point")
    assert reasons(over, data=data, tolerance=one) == ["kept"]
    assert reasons(over, data=data, tolerance=half) == ["missed"]


def test_a_promise_without_a_deadline_is_over_on_the_one_that_is_given() -> None:
    open_ended = promise(AtLeast(value="90%"), due=None, name="open")
    data = year("percent", y2023=80, y2024=80)
    assert reasons(open_ended, data=data, due=date(2023, 12, 31)) == ["missed"]


def test_nothing_to_plan_tells_each_promise_in_both_languages() -> None:
    one, two = (promise(Unquantified(), name=name) for name in ("one", "two"))
    with pytest.raises(NothingToPlanError) as caught:
        required_values([one, two], year("percent", y2022=1))
    error = caught.value
    assert error.indicator == one.indicator
    told = "task:1/one is left out: it names a direction and no figure; task:1/two is left out"
    assert told in str(error)
    assert error.in_language() == str(error)
    chinese = "；".join(item.in_language("zh") for item in error.left_out)
    assert error.in_language("zh").endswith(chinese)
    twin = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert (type(twin), str(twin)) == (type(error), str(error))


# The other way round, to the very ends


def test_the_ends_of_what_can_be_asked_the_other_way_round() -> None:
    assert smallest_base("100 yuan", rate="0%", years=200) == Amount(100, "yuan")
    base = year("yuan", y2022=100)
    assert growth_needed(base, "100 yuan", by=2222, decimals=12) == Amount(0, "percent")
    with pytest.raises(InfeasibleError, match="stays below 223 yuan past 9999"):
        first_year_reached(base, "223 yuan", rate="0.01%")  # it would be in 10043


# Limits and their days


def test_a_ceiling_on_a_sum_stands_without_a_deadline() -> None:
    none_more = promise(AtMost(value="5 incident"), "total", "incident", due=None)
    data = Series.totals({date(2023, 6, 30): 7}, "incident")
    with pytest.raises(InfeasibleError) as caught:
        required_values([none_more], data, through=2023)
    assert answer_of(caught.value).reason == "exceeded"


def test_what_is_due_within_a_year_is_asked_of_the_days_up_to_then() -> None:
    midsummer = Period(start=date(2023, 1, 1), due=date(2025, 6, 30))
    by_june = attrs.evolve(FLOW, period=midsummer)
    found = required_values([by_june], year("event", y2024=9))
    assert (ends(found), numbers(found)) == (["2025-06-30"], ["12"])
    whole = required_values([by_june], year("event", y2024=9), through=2025, every="quarter")
    assert numbers(whole) == ["6", "12", "12", "12"]
    assert [point.binding for point in whole] == [("floor",), ("floor",), (), ()]


def test_a_limit_without_a_deadline_binds_from_its_first_day_on() -> None:
    later = promise(AtMost(value="40%"), period=Period(start=date(2024, 1, 1)), name="later")
    asked, data = [later, at_least("60%", due=2023)], year("percent", y2022=30)
    assert numbers(required_values(asked, data, through=2025)) == ["60", "40", "40"]


def test_a_path_says_of_what_kind_it_is_and_may_start_from_the_whole() -> None:
    found = required_values([at_least("100%")], year("percent", y2022=100))
    assert found.kind == "linear"
    assert numbers(found) == ["100", "100", "100"]


@pytest.mark.parametrize(("months", "value"), [({6: 3}, "6"), ({6: 3, 12: 3}, "3")])
def test_the_weight_of_a_part_of_a_season(months: dict[int, int], value: str) -> None:
    found = required_values(
        [FLOW], year("event", y2024=9), shares=months, through=date(2025, 6, 15)
    )
    assert numbers(found) == [value]  # half of June


LATER = Period.of_years(2024, 2025)


def test_a_rule_asks_nothing_before_its_period() -> None:
    data = year("percent", y2022=50)
    growing = attrs.evolve(promise(GrowsYearly(rate="10%")), period=LATER)
    assert numbers(required_values([growing], data)) == ["50", "55", "121/2"]
    rising = attrs.evolve(promise(Trend(direction="rising")), period=LATER)
    assert numbers(required_values([rising], data, step=1)) == ["50", "51", "52"]
    other = attrs.evolve(promise(Done()).indicator, id="other")
    target = Comparison(other=other, of="level", comparator=">=")
    compared = attrs.evolve(promise(target), period=LATER)
    others = {"other": year("permille", y2023=900, y2024=510, y2025=520)}
    assert numbers(required_values([compared], data, other=others)) == ["50", "51", "52"]


def test_a_rule_that_is_over_hides_none_behind_it() -> None:
    first = promise(GrowsYearly(rate="10%"), due=2023, name="first")
    second = promise(GrowsYearly(rate="20%"), due=2024, name="second")
    assert numbers(required_values([first, second], year("percent", y2022=50))) == ["60", "72"]
