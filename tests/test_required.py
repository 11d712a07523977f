from datetime import date
from fractions import Fraction
from itertools import pairwise

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from minsheng import (
    HUNNAN,
    Amount,
    EscalationRule,
    FloorRule,
    GrowthRule,
    InfeasibleError,
    InvalidValueError,
    Period,
    Series,
    UnknownNameError,
    check_escalation,
    required_values,
    rule_of,
)
from minsheng.errors import DimensionError
from minsheng.observations import YearlySeries
from minsheng.planning import PastYears, Pathway, first_year_reached, growth_needed, smallest_base
from tests.helpers.promises import bindings
from tests.helpers.strategies import growing_rates, money, rate_of, rates, steps, values, yearly


def escalation(
    percent: Fraction | int | str, *floors: tuple[int, Fraction | int]
) -> EscalationRule:
    return EscalationRule(
        growth=GrowthRule(rate=rate_of(Fraction(percent))),
        floors=tuple(FloorRule(value=money(value), year=year) for year, value in floors),
    )


def numbers(path: Pathway) -> list[Fraction]:
    return [item.amount.fraction for item in path.values.values()]


# Worked by hand


@pytest.mark.parametrize(
    ("percent", "floor", "base_year", "base", "path", "expected", "last_binding"),
    [
        ("3.5", 850, 2022, 766, "least", [793, 821, 850], "growth and floor"),
        ("3.5", 1300, 2022, 1184, "least", [1226, 1269, 1314], "growth"),
        ("6", 2600, 2022, 2170, "least", [2301, 2440, 2600], "floor"),
        ("6", 2600, 2022, 2170, "even", [2305, 2448, 2600], "floor"),
        ("6", 2600, 2024, 2462, "least", [2610], "growth"),
        ("3.5", 850, 2022, 766, "even", [794, 822, 851], "growth"),
    ],
)
def test_required_values_of_the_benefit_standards(
    percent: str,
    floor: int,
    base_year: int,
    base: int,
    path: str,
    expected: list[int],
    last_binding: str,
) -> None:
    found = required_values(
        escalation(percent, (2025, floor)),
        yearly(base, first=base_year),
        through=2025,
        step=1,
        path=path,  # type: ignore[arg-type] # parametrized as text
    )
    assert numbers(found) == expected
    assert bindings(found)[-1] == last_binding
    assert list(found.values) == list(range(base_year + 1, 2026))


def test_an_even_path_of_exactly_10_percent_is_not_rounded_past_it() -> None:
    rule = escalation(10, (2024, 1210))
    found = required_values(rule, yearly(1000, first=2022), through=2024, step=1, path="even")
    assert numbers(found) == [1100, 1210]
    assert bindings(found) == ["growth and floor"] * 2


def test_the_rules_come_from_the_document() -> None:
    base = Series.yearly({2022: 2170}, "yuan/person/month")
    promises = HUNNAN.commitments_of("orphan-standard")
    found = required_values(promises, base, through=2025, step=1)
    assert numbers(found) == [2301, 2440, 2600]
    assert found.promises == promises
    assert numbers(required_values(rule_of(promises), base, through=2025, step=1)) == numbers(found)
    assert found.series == yearly(2170, 2301, 2440, 2600, first=2022)


def test_without_a_step_the_least_path_is_exact() -> None:
    found = required_values(escalation("3.5"), yearly(766, first=2022), through=2024)
    assert numbers(found) == [Fraction("792.81"), Fraction("820.55835")]


def test_several_floors_are_all_on_the_even_path() -> None:
    rule = escalation(0, (2023, 86), (2025, 90))
    found = required_values(rule, yearly(80, first=2022), through=2025, step="0.1", path="even")
    assert numbers(found) == [86, Fraction("88.0"), 90]
    steep_later = escalation(0, (2023, 81), (2025, 90))
    found = required_values(
        steep_later, yearly(80, first=2022), through=2025, step="0.1", path="even"
    )
    assert numbers(found) == [Fraction("83.3"), Fraction("86.6"), 90]


def test_a_floor_beyond_the_path_pulls_an_even_path_only() -> None:
    rule, base = escalation(1, (2025, 200)), yearly(100, first=2022)
    least = required_values(rule, base, through=2024, step=1)
    even = required_values(rule, base, through=2024, step=1, path="even")
    assert numbers(least) == [101, 103]
    assert numbers(even) == [126, 159]


def test_after_the_last_floor_growth_alone_binds() -> None:
    rule = escalation(10, (2023, 150))
    for path in ("least", "even"):
        found = required_values(
            rule,
            yearly(100, first=2022),
            through=2024,
            step=1,
            path=path,
        )
        assert numbers(found) == [150, 165]
        assert bindings(found) == ["floor", "growth"]


def test_floors_that_ask_for_nothing_leave_an_even_path_alone() -> None:
    rule = escalation(1, (2023, 0), (2024, -(10**6)), (2025, 50))
    found = required_values(rule, yearly(100, first=2022), through=2025, step=1, path="even")
    assert bindings(found) == ["growth"] * 3


def test_a_floor_met_in_the_base_year_is_behind() -> None:
    found = required_values(escalation(1, (2022, 100)), yearly(100, first=2022), through=2023)
    assert numbers(found) == [101]


# Properties


@given(values, growing_rates, values, st.integers(1, 8), steps)
def test_a_least_path_is_kept_and_no_value_of_it_can_be_lower(
    base: Fraction, percent: Fraction, floor: Fraction, years: int, step: Fraction
) -> None:
    last = 2020 + years
    rule = escalation(percent, (last, floor))
    path = required_values(rule, yearly(base), through=last, step=step)
    assert check_escalation(path.series, rule).kept
    for year in path.values:
        lowered = {y: v.fraction - (step if y == year else 0) for y, v in path.series.items()}
        series = Series.yearly(lowered, "yuan/person/month")
        assert check_escalation(series, rule).verdict != "kept"


@given(values, growing_rates, values, st.integers(1, 6), steps, st.data())
def test_a_least_path_is_the_lowest_of_all_series_that_keep_the_rule(
    base: Fraction,
    percent: Fraction,
    floor: Fraction,
    years: int,
    step: Fraction,
    data: st.DataObject,
) -> None:
    last = 2020 + years
    rule = escalation(percent, (last, floor))
    path = required_values(rule, yearly(base), through=last, step=step)
    current, other = base, []
    for year in range(2021, last + 1):
        asked = current * (1 + percent / 100)
        if year == last:
            asked = max(asked, floor)
        current = -(-asked // step) * step + step * data.draw(st.integers(0, 50))
        other.append(current)
    assert all(low <= high for low, high in zip(numbers(path), other, strict=True))


@given(values, rates, st.lists(values, min_size=1, max_size=3), st.integers(3, 9), steps)
def test_even_paths_keep_every_rule(
    base: Fraction, percent: Fraction, floors: list[Fraction], years: int, step: Fraction
) -> None:
    last = 2020 + years
    rule = escalation(percent, *((last - 3 + i, floor) for i, floor in enumerate(floors, 1)))
    path = required_values(rule, yearly(base), through=last, step=step, path="even")
    assert check_escalation(path.series, rule).kept
    for before, value in pairwise([base, *numbers(path)]):
        assert value % step == 0 or value == before


@given(values, growing_rates, values, st.integers(1, 8), steps)
def test_an_even_path_to_one_floor_is_the_rounded_geometric_one(
    base: Fraction, percent: Fraction, floor: Fraction, years: int, step: Fraction
) -> None:
    last = 2020 + years
    assume(floor > base * (1 + percent / 100) ** years + 2 * years * step * 2**years)
    rule = escalation(percent, (last, floor))
    path = required_values(rule, yearly(base), through=last, step=step, path="even")
    for passed, value in enumerate(numbers(path), 1):
        exact = base ** (years - passed) * floor**passed
        demands = path.values[2020 + passed].demands
        by_growth = next(demand.value.fraction for demand in demands if demand.kind == "growth")
        assert value**years >= exact
        if (value - step) ** years >= exact:  # the growth rule asks for more than the curve
            assert value == by_growth
            break  # and a new curve starts there


@given(values, growing_rates, values, st.integers(1, 6), steps, st.sampled_from(["least", "even"]))
def test_scaling_all_amounts_scales_the_path(
    base: Fraction, percent: Fraction, floor: Fraction, years: int, step: Fraction, path: str
) -> None:
    last, scale = 2020 + years, Fraction(7, 3)
    plain = required_values(
        escalation(percent, (last, floor)),
        yearly(base),
        through=last,
        step=step,
        path=path,  # type: ignore[arg-type] # drawn as text
    )
    scaled = required_values(
        escalation(percent, (last, floor * scale)),
        yearly(base * scale),
        through=last,
        step=step * scale,
        path=path,  # type: ignore[arg-type] # drawn as text
    )
    assert [value * scale for value in numbers(plain)] == numbers(scaled)
    assert bindings(plain) == bindings(scaled)


@given(values, growing_rates, values, steps)
def test_the_path_from_a_point_on_the_least_path_is_the_rest_of_it(
    base: Fraction, percent: Fraction, floor: Fraction, step: Fraction
) -> None:
    rule = escalation(percent, (2025, floor))
    whole = required_values(rule, yearly(base), through=2025, step=step)
    middle = Series.yearly([(y, v) for y, v in whole.series.items() if y <= 2022])
    rest = required_values(rule, middle, through=2025, step=step)
    assert numbers(whole)[2:] == numbers(rest)


# The questions the other way round


def test_the_smallest_base_that_reaches_2600_in_three_years() -> None:
    base = smallest_base("2600元/人/月", rate="6%", years=3)
    assert str(base) == "2183.0101… yuan/person/month"
    assert base.fraction == Fraction(2600) / Fraction("1.06") ** 3
    assert smallest_base("2600元/人/月", rate="6%", years=3, step=1) == money(2184)


@given(values, growing_rates, st.integers(0, 20), steps)
def test_the_smallest_base_reaches_and_one_step_less_does_not(
    floor: Fraction, percent: Fraction, years: int, step: Fraction
) -> None:
    base = smallest_base(money(floor), rate=rate_of(percent), years=years, step=step)
    factor = (1 + percent / 100) ** years
    assert base.fraction * factor >= floor > (base.fraction - step) * factor


def test_growth_alone_reaches_2600_in_2026() -> None:
    assert first_year_reached(yearly(2170, first=2022), "2600元/人/月", rate="6%") == 2026
    assert first_year_reached(yearly(2600, first=2022), "2600元/人/月", rate="6%") == 2022
    assert first_year_reached(yearly(2599, first=2022), "2600元/人/月", rate="6%") == 2023
    assert first_year_reached(yearly(2700, first=2022), "2600元/人/月", rate="-6%") == 2022
    assert first_year_reached(yearly(1000, first=2022), "1210元/人/月", rate="10%") == 2024


@given(values, growing_rates, values)
def test_the_first_year_is_reached_and_the_one_before_is_not(
    base: Fraction, percent: Fraction, floor: Fraction
) -> None:
    assume(percent >= 1)
    years = first_year_reached(yearly(base), money(floor), rate=rate_of(percent)) - 2020
    factor = 1 + percent / 100
    assert base * factor**years >= floor
    assert years == 0 or base * factor ** (years - 1) < floor


@pytest.mark.parametrize("rate", ["0%", "-3%"])
def test_without_growth_a_floor_is_never_reached(rate: str) -> None:
    with pytest.raises(InfeasibleError, match="never reaches 2600 yuan/person/month"):
        first_year_reached(yearly(2170), "2600元/人/月", rate=rate)
    with pytest.raises(InfeasibleError, match="never reaches"):
        first_year_reached(yearly(0), "2600元/人/月", rate="6%")


def test_a_floor_out_of_all_time_is_not_reached() -> None:
    with pytest.raises(InfeasibleError, match="stays below 2600 yuan/person/month past 9999"):
        first_year_reached(yearly(1), "2600元/人/月", rate="0.0001%")
    assert first_year_reached(yearly(100, first=9998), "101元/人/月", rate="1%") == 9999


def test_the_growth_needed_from_here() -> None:
    base = yearly(2170, first=2022)
    assert growth_needed(base, "2600元/人/月", by=2025) == Amount("6.2115", "percent")
    assert growth_needed(base, "2600元/人/月", by=2025, decimals=1) == Amount("6.3", "percent")
    assert growth_needed(yearly(1000), money(1210), by=2022) == Amount(10, "percent")
    assert growth_needed(yearly(100), money(25), by=2022) == Amount(-50, "percent")


@given(values, values, st.integers(1, 10), st.integers(0, 6))
def test_the_growth_needed_reaches_and_a_bit_less_does_not(
    base: Fraction, floor: Fraction, years: int, decimals: int
) -> None:
    rate = growth_needed(yearly(base), money(floor), by=2020 + years, decimals=decimals)
    bit = Fraction(1, 10**decimals)
    assert base * (1 + rate.fraction / 100) ** years >= floor
    assert rate.fraction - bit < -100 or base * (1 + (rate.fraction - bit) / 100) ** years < floor


# What cannot be done, and bad input


def test_a_path_above_the_ceiling_cannot_be_done() -> None:
    rule = EscalationRule(growth=GrowthRule(rate="5%"), ceiling=Amount(100, "percent"))
    with pytest.raises(
        InfeasibleError,
        match=r"2021-12-31 asks for 102.9% against 100%, 2.9 percentage points apart",
    ):
        required_values(rule, Series.yearly({2020: 98}, "percent"), through=2022)
    at_the_ceiling = EscalationRule(growth=GrowthRule(rate="0%"), ceiling=Amount(100, "percent"))
    found = required_values(at_the_ceiling, Series.yearly({2020: 100}, "percent"), through=2021)
    assert numbers(found) == [100]


@pytest.mark.parametrize("base", [0, -1])
def test_nothing_grows_from_zero(base: int) -> None:
    with pytest.raises(InfeasibleError, match="not above zero"):
        required_values(escalation(1), yearly(base), through=2021)
    with pytest.raises(InfeasibleError, match="no growth rate reaches"):
        growth_needed(yearly(base), money(1), by=2021)


def test_a_floor_missed_before_is_told_and_the_rest_is_planned() -> None:
    rule, base = escalation(1, (2024, 700), (2025, 850)), yearly(800, 840, first=2024)
    found = required_values(rule, base, through=2026)
    assert numbers(found) == [Fraction("848.4")]
    assert found.past == (PastYears(promise="floor:2025", broken=(2025,)),)
    assert found.broken == found.past
    assert str(found).endswith("\nfloor:2025 was broken in 2025")
    assert found.in_language("zh").endswith("\nfloor:2025\uff1a2025年未兑现")
    floors = attrs.evolve(rule, growth=None)
    with pytest.raises(InfeasibleError, match=r"2025-12-31 asks for 850 .* against 840 .*, 10 "):
        required_values(floors, base, through=2026)


def test_a_rule_broken_in_years_before_is_told() -> None:
    broken = required_values(escalation(10), yearly(100, 109, 130, first=2021), through=2024)
    assert broken.past == (PastYears(promise="growth", broken=(2022,)),)
    together = required_values(
        escalation(10), Series.yearly({2020: 100, 2022: 120, 2023: 132}, "yuan"), through=2024
    )
    assert together.past == (PastYears(promise="growth", unproven=(2021, 2022), together=True),)
    assert str(together).endswith("growth was broken in at least one of 2021, 2022")
    unproven = required_values(
        escalation(10), Series.yearly({2020: 100, 2022: 121}, "yuan"), through=2024
    )
    assert unproven.past == (PastYears(promise="growth", unproven=(2021, 2022)),)
    assert unproven.broken == ()
    assert str(unproven).endswith("growth is unproven for 2021, 2022")
    assert unproven.in_language("zh").endswith("growth\uff1a2021年、2022年无法证明")
    most = EscalationRule(growth=GrowthRule(rate="1%"), ceiling=Amount(100, "percent"))
    above = required_values(most, Series.yearly({2020: 110, 2021: 90}, "percent"), through=2022)
    assert [item.promise for item in above.broken] == ["growth", "ceiling"]
    floor = required_values(escalation(10, (2020, 5)), yearly(100, first=2021), through=2022)
    assert floor.past == (PastYears(promise="floor:2020", unproven=(2020,)),)


def test_a_rule_takes_values_by_day_of_effect() -> None:
    standard = Series.effective({date(2022, 7, 1): 766}, "yuan/person/month")
    found = required_values(escalation("3.5", (2025, 850)), standard, step=1)
    assert numbers(found) == [793, 821, 850]
    assert found.base_day == date(2022, 12, 31)


def test_a_base_that_loses_all_reaches_nothing() -> None:
    with pytest.raises(InfeasibleError, match="leaves nothing to reach"):
        smallest_base(money(1), rate="-100%", years=1)
    assert smallest_base(money(1), rate="-100%", years=0) == money(1)


SERIES = yearly(100, first=2022)


@pytest.mark.parametrize(
    ("rule", "kwargs", "match"),
    [
        (escalation(1), {"through": 2022}, "through: expected a year from 2023 to 2222"),
        (escalation(1), {"through": 2021}, "through: expected a year from 2023"),
        (escalation(1), {"through": 2223}, "through: expected a year from 2023 to 2222"),
        (escalation(1), {"through": "2025"}, "through: expected a year, as an integer, or a"),
        (escalation(1), {"step": 0}, "step: expected a step above zero"),
        (escalation(1), {"step": -1}, "step: expected a step above zero"),
        (escalation(1), {"path": "steep"}, "path: expected 'least', 'linear' or 'even'"),
        (escalation(1, (2025, 110)), {"path": "even"}, "step: expected a step, since"),
    ],
)
def test_bad_questions_are_refused(
    rule: EscalationRule, kwargs: dict[str, object], match: str
) -> None:
    arguments: dict[str, object] = {"through": 2025, **kwargs}
    with pytest.raises(InvalidValueError, match=match):
        required_values(rule, SERIES, **arguments)  # type: ignore[arg-type] # wrong on purpose


def test_the_base_is_a_yearly_series_of_the_same_thing() -> None:
    with pytest.raises(InvalidValueError, match="a yearly series"):
        required_values(escalation(1), {2022: 1}, through=2025)  # type: ignore[arg-type] # wrong
    with pytest.raises(DimensionError, match="rule: expected a unit that converts into person"):
        required_values(escalation(1, (2025, 2)), Series.yearly({2022: 1}, "person"), through=2025)


@pytest.mark.parametrize(
    ("by", "decimals", "match"),
    [
        (2022, 4, "by: expected a year from 2023"),
        (2300, 4, "by: expected a year from 2023 to 2222"),
        (2025, 13, "decimals: expected 0 to 12"),
        (2025, -1, "decimals: expected 0 to 12"),
        (2025, True, "decimals: expected 0 to 12"),
    ],
)
def test_bad_questions_for_growth_are_refused(by: int, decimals: int, match: str) -> None:
    with pytest.raises(InvalidValueError, match=match):
        growth_needed(SERIES, money(200), by=by, decimals=decimals)


@pytest.mark.parametrize("years", [-1, 201, True, 1.0])
def test_bad_numbers_of_years_are_refused(years: int) -> None:
    with pytest.raises(InvalidValueError, match="years: expected a number of years"):
        smallest_base(money(1), rate="1%", years=years)


def test_the_longest_path_is_still_quick() -> None:
    base: YearlySeries = yearly(766, first=2022)
    rule = escalation("3.5", (2222, 10**9))
    path = required_values(rule, base, through=2222, step=1, path="even")
    assert len(path.values) == 200
    assert numbers(path)[-1] == 10**9


def test_the_longest_path_without_a_step_is_exact() -> None:
    path = required_values(escalation("3.12345"), yearly(766, first=2022), through=2222)
    assert numbers(path)[-1] == 766 * Fraction("1.0312345") ** 200


def test_the_path_is_told_in_both_languages() -> None:
    path = required_values(
        escalation("3.5", (2025, 850)), yearly(766, first=2022), through=2025, step=1
    )
    assert str(path).splitlines() == [
        "2022: 766 yuan per person per month (base)",
        "2023: 793 yuan per person per month (set by growth)",
        "2024: 821 yuan per person per month (set by growth)",
        "2025: 850 yuan per person per month (set by growth and floor)",
    ]
    assert path.in_language("zh").splitlines()[-1] == (
        "2025年\uff1a850元/人/月\uff08由增长率与下限决定\uff09"
    )


# Rules from commitments


def test_a_rule_binds_the_years_of_its_promise() -> None:
    growth = HUNNAN.commitments["task:13/dibao-growth"]
    until_2025 = GrowthRule(rate="3.5%", first_year=2023, last_year=2025)
    assert rule_of([growth]).growth == until_2025
    open_ended = attrs.evolve(growth, period=Period(start=date(2023, 1, 1)), due_stated=True)
    assert rule_of([open_ended]).growth == attrs.evolve(until_2025, last_year=None)
    floor = HUNNAN.commitments["task:13/dibao-floor"]
    assert rule_of([growth, floor]).floors == (FloorRule(value=money(850), year=2025),)


def test_promises_that_make_no_rule_together_are_refused() -> None:
    floor = HUNNAN.commitments["task:13/dibao-floor"]
    growth = HUNNAN.commitments["task:13/dibao-growth"]
    other = HUNNAN.commitments["task:12/orphan-growth"]
    burial = HUNNAN.commitments["task:14/funeral-service-coverage"]
    open_ended = Period(start=date(2023, 1, 1))
    assert rule_of([growth]).floors == ()
    assert rule_of([floor]).growth is None
    for asked in ("task:13", ["task:13"]):
        with pytest.raises(UnknownNameError, match="commitment: no such name: 'task:13'"):
            required_values(asked, yearly(1), through=2025)
        with pytest.raises(UnknownNameError, match="commitment: no such name: 'task:13'"):
            rule_of(asked)
    with pytest.raises(InvalidValueError, match="promises of one indicator"):
        rule_of([floor, other])
    with pytest.raises(InvalidValueError, match="one growth rule, and floors with a due date"):
        rule_of([growth, growth])
    with pytest.raises(InvalidValueError, match="one growth rule, and floors with a due date"):
        rule_of([attrs.evolve(burial, period=open_ended, due_stated=True)])
