from datetime import date
from fractions import Fraction
from itertools import pairwise
from typing import Literal

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from minsheng import (
    Amount,
    EscalationRule,
    FloorRule,
    GrowthRule,
    InvalidValueError,
    Series,
    check_escalation,
    check_growth,
)
from minsheng.errors import DimensionError
from minsheng.observations import YearlySeries
from minsheng.testing import strategies as kit
from tests.helpers.strategies import UNIT, examples, money, rate_of, rates, values, yearly

Verdict = Literal["kept", "broken", "unproven"]


# Published figures: the standards of Shenyang and the promises of the document


@pytest.mark.parametrize(
    ("previous", "value", "shortfall"), [(715, 740, "0.025"), (1144, 1184, "0.04")]
)
def test_3_4965_percent_breaks_3_5_percent(previous: int, value: int, shortfall: str) -> None:
    report = check_growth(yearly(previous, value), at_least="3.5%")
    step = report.steps[2021]
    assert report.verdict == step.verdict == "broken"
    assert not report.kept
    assert step.shortfall == money(shortfall)
    assert step.required == money(value) + money(shortfall)
    assert step.rate is not None
    assert step.rate.fraction == Fraction(500, 143)
    assert str(step.rate) == "3.4965…%"


@pytest.mark.parametrize(("previous", "value"), [(715, 740), (1144, 1184)])
def test_rounding_the_rate_to_one_decimal_must_be_asked_for(previous: int, value: int) -> None:
    rule = GrowthRule(rate="3.5%", rate_decimals=1)
    report = check_growth(yearly(previous, value), rule)
    assert report.kept
    assert "rates rounded to 1 decimal before comparing" in report.in_language()
    finer = GrowthRule(rate="3.5%", rate_decimals=3)
    assert check_growth(yearly(previous, value), finer).verdict == "broken"


def test_the_orphan_standards_kept_6_percent() -> None:
    report = check_growth(yearly(2170, 2322, 2462, first=2022), at_least="6%")
    assert report.kept
    assert [str(step.rate) for step in report.steps.values()] == ["7.0046…%", "6.0292…%"]
    assert all(step.shortfall == money(0) for step in report.steps.values())


# Gaps


def test_a_gap_that_even_together_falls_short_is_broken() -> None:
    report = check_growth(Series.yearly({2020: 100, 2022: 110}, UNIT), at_least="6%")
    step = report.steps[2022]
    assert report.verdict == step.verdict == "broken"
    assert step.required == money("112.36")
    assert step.shortfall == money("2.36")
    assert step.missing_years == (2021,)


def test_a_gap_that_could_have_kept_the_rule_is_unproven() -> None:
    report = check_growth(Series.yearly({2020: 100, 2022: 113}, UNIT), at_least="6%")
    assert report.verdict == report.steps[2022].verdict == "unproven"
    assert not report.kept


def test_a_gap_at_the_very_boundary_is_unproven() -> None:
    series = Series.yearly([(2020, 100), (2022, "112.36")], UNIT)
    assert check_growth(series, at_least="6%").verdict == "unproven"


def test_a_gap_that_reaches_into_the_period_is_unproven() -> None:
    rule = GrowthRule(rate="6%", first_year=2022)
    report = check_growth(Series.yearly({2020: 100, 2022: 101}, UNIT), rule)
    step = report.steps[2022]
    assert step.verdict == report.verdict == "unproven"
    assert step.required is step.shortfall is None
    assert step.rate == Amount(1, "percent")


def test_one_broken_step_outweighs_gaps() -> None:
    series = Series.yearly({2018: 100, 2020: 200, 2021: 201}, UNIT)
    assert check_growth(series, at_least="6%").verdict == "broken"


# Steps that cannot be computed, and steps that are not there


@pytest.mark.parametrize("previous", [0, -5])
def test_growth_from_zero_or_below_is_undefined(previous: int) -> None:
    report = check_growth(yearly(previous, 10), at_least="6%")
    step = report.steps[2021]
    assert step.verdict == "undefined"
    assert report.verdict == "unproven"
    assert step.rate is step.required is step.shortfall is None
    assert "no growth rate from a value that is not above zero" in report.in_language()


def test_a_single_value_proves_nothing() -> None:
    report = check_growth(yearly(740), at_least="3.5%")
    assert report.verdict == "unproven"
    assert not report.steps
    assert "no two years to compare" in report.in_language()


# The period of the rule


def test_only_steps_into_the_period_count() -> None:
    series = yearly(100, 100, 106, 106, first=2020)
    rule = GrowthRule(rate="6%", first_year=2022, last_year=2022)
    report = check_growth(series, rule)
    assert report.kept
    assert list(report.steps) == [2022]


def test_steps_outside_the_period_are_marked_and_do_not_count() -> None:
    series = yearly(100, 100, 106, 106, first=2020)
    rule = GrowthRule(rate="6%", first_year=2022, last_year=2022)
    report = check_growth(series, rule, outside=True)
    assert report.kept
    assert {year: step.in_period for year, step in report.steps.items()} == {
        2021: False,
        2022: True,
        2023: False,
    }
    assert report.steps[2021].verdict == "broken"
    assert "(outside the rule's period)" in report.in_language()


@pytest.mark.parametrize(
    ("first", "last", "as_of", "missing"),
    [
        (2023, 2025, None, ()),  # 2025 is not over on the day of the last value
        (2023, 2025, date(2025, 12, 30), ()),
        (2023, 2025, date(2025, 12, 31), (2025,)),
        (2023, 2025, date(2030, 1, 1), (2025,)),
        (2023, None, None, ()),
        (2023, None, date(2026, 12, 31), (2025, 2026)),
        (None, None, date(2025, 12, 31), (2025,)),
        (None, 2024, date(2030, 1, 1), ()),
        (None, 2026, date(2026, 6, 30), (2025,)),
        (None, 2026, date(2026, 12, 31), (2025, 2026)),
        (2021, None, None, (2021, 2022)),
        (2022, 2024, None, (2022,)),
        (2023, 2024, None, ()),
    ],
)
def test_years_that_are_over_and_bound_and_lacking_are_missing(
    first: int | None, last: int | None, as_of: date | None, missing: tuple[int, ...]
) -> None:
    series = yearly(100, 110, 121, first=2022)
    rule = GrowthRule(rate="6%", first_year=first, last_year=last)
    report = check_growth(series, rule, as_of=as_of)
    assert report.as_of == (as_of or date(2024, 12, 31))
    assert report.missing == missing
    assert report.verdict == ("unproven" if missing else "kept")


def test_a_rule_with_an_end_lacks_the_years_after_a_single_value() -> None:
    series, rule = yearly(100, first=2022), GrowthRule(rate="6%", last_year=2024)
    assert check_growth(series, rule).missing == ()
    assert check_growth(series, rule, as_of=date(2023, 12, 31)).missing == (2023,)
    assert check_growth(series, rule, as_of=date(2025, 12, 31)).missing == (2023, 2024)


def test_missing_years_do_not_hide_a_broken_one() -> None:
    rule = GrowthRule(rate="6%", first_year=2023, last_year=2025)
    assert check_growth(yearly(100, 101, first=2022), rule).verdict == "broken"


# Properties, against an oracle in fractions


def oracle(first: Fraction, second: Fraction, percent: Fraction) -> bool:
    return second / first - 1 >= percent / 100


@settings(max_examples=examples(500))  # the sharpest edge there is
@given(values, rates, st.sampled_from([-1, 0, 1]), st.integers(0, 9))
def test_the_verdict_is_exact_at_the_boundary(
    first: Fraction, percent: Fraction, side: int, digits: int
) -> None:
    boundary = first * (1 + percent / 100)
    second = boundary + side * Fraction(1, 10**digits)
    report = check_growth(yearly(first, second), at_least=rate_of(percent))
    assert report.kept == (side >= 0) == oracle(first, second, percent)


anything = kit.yearly_series(UNIT, min_years=2, max_years=12, min_value="0.01", places=2)


def mostly_kept(rate: Amount) -> st.SearchStrategy[YearlySeries]:
    """Return series of all sorts: of chance, kept, broken in one year, and on the boundary."""
    return st.one_of(
        anything,
        kit.series_keeping(rate),
        kit.series_breaking(rate).map(lambda broken: broken.series),
        kit.series_on_boundary(rate).map(lambda pair: pair.kept),
        kit.series_on_boundary(rate).map(lambda pair: pair.broken),
    )


@given(kit.rates("-20%", "40%"), st.data())
def test_the_report_agrees_with_the_oracle_step_by_step(rate: Amount, data: st.DataObject) -> None:
    series = data.draw(mostly_kept(rate))
    items = [value.fraction for value in series.values()]
    report = check_growth(series, at_least=rate)
    expected = [oracle(a, b, rate.fraction) for a, b in pairwise(items)]
    assert [step.verdict == "kept" for step in report.steps.values()] == expected
    assert report.kept == all(expected)
    for step in report.steps.values():
        assert step.required is not None
        assert step.shortfall is not None
        assert (step.shortfall.fraction == 0) == (step.verdict == "kept")
        assert step.value + step.shortfall == max(step.required, step.value)
        assert step.missing_years == ()


@given(kit.rates("-20%", "40%"), values, st.data())
def test_scaling_all_amounts_changes_no_verdict(
    rate: Amount, scale: Fraction, data: st.DataObject
) -> None:
    series = data.draw(mostly_kept(rate))
    plain = check_growth(series, at_least=rate)
    larger = Series.yearly((year, value * scale) for year, value in series.items())
    scaled = check_growth(larger, at_least=rate)
    assert [s.verdict for s in plain.steps.values()] == [s.verdict for s in scaled.steps.values()]
    assert [s.rate for s in plain.steps.values()] == [s.rate for s in scaled.steps.values()]


@given(kit.rates("0.01%", "40%"), st.data())
def test_taking_a_year_away_never_turns_a_verdict_around(rate: Amount, data: st.DataObject) -> None:
    full = data.draw(
        st.one_of(
            kit.yearly_series(UNIT, min_years=3, min_value="0.01", places=2),
            kit.series_keeping(rate, min_years=3),
            kit.series_breaking(rate, min_years=3).map(lambda broken: broken.series),
        )
    )
    away = data.draw(st.sampled_from(list(full)[1:-1]))
    gap = Series.yearly([(year, value) for year, value in full.items() if year != away], UNIT)
    before = check_growth(full, at_least=rate).verdict
    after = check_growth(gap, at_least=rate).verdict
    assert after != "kept"
    assert not (after == "broken" and before == "kept")


@given(values, values, st.decimals("-20", "40", places=3).map(Fraction), st.integers(0, 3))
@example(Fraction(1000), Fraction("1034.5"), Fraction("3.5"), 1)
@example(Fraction(1000), Fraction("1034.4999"), Fraction("3.5"), 1)
@example(Fraction(1000), Fraction("1034.9"), Fraction("3.47"), 1)
def test_rounded_rates_agree_with_rounding_half_up(
    first: Fraction, second: Fraction, percent: Fraction, decimals: int
) -> None:
    assume(second / first < 10)
    grid = 10**decimals
    rate = (second / first - 1) * 100
    rounded = Fraction((rate * grid + Fraction(1, 2)).__floor__(), grid)
    rule = GrowthRule(rate=rate_of(percent), rate_decimals=decimals)
    report = check_growth(yearly(first, second), rule)
    assert report.kept == (rounded >= percent)
    required = report.steps[2021].required
    assert required is not None
    assert (money(second) >= required) == report.kept


# Growth, floors and a ceiling together

RULE = EscalationRule(
    growth=GrowthRule(rate="6%"), floors=(FloorRule(value="120元/人/月", year=2022),)
)


@pytest.mark.parametrize(
    ("items", "as_of", "verdict", "failed"),
    [
        ((100, 110, 121), 2022, "kept", ()),
        ((100, 106, 113), 2022, "broken", ("floor:2022",)),
        ((100, 101, 121), 2022, "broken", ("growth",)),
        ((100, 100, 100), 2022, "broken", ("growth", "floor:2022")),
        ((100, 110), 2021, "kept", ()),  # the floor is open until 2022 is over
        ((100, 110), 2022, "unproven", ("growth", "floor:2022")),
        ((100, 101), 2021, "broken", ("growth",)),
        ((100, 101), 2022, "broken", ("growth",)),
        ((121,), 2020, "unproven", ("growth",)),
        ((121,), 2022, "unproven", ("growth", "floor:2022")),
    ],
)
def test_a_conjunction_names_the_clause_that_failed(
    items: tuple[int, ...], as_of: int, verdict: Verdict, failed: tuple[str, ...]
) -> None:
    report = check_escalation(yearly(*items), RULE, as_of=date(as_of, 12, 31))
    assert (report.verdict, report.failed) == (verdict, failed)
    assert report.kept == (verdict == "kept")


def test_floors_alone_can_be_checked() -> None:
    rule = EscalationRule(floors=(FloorRule(value=money(100), year=2020),))
    report = check_escalation(yearly(99), rule)
    assert report.growth is None
    assert report.failed == ("floor:2020",)
    assert report.floors[0].shortfall == money(1)
    assert check_escalation(yearly(100), rule).floors[0].shortfall == money(0)
    assert check_escalation(yearly(99, first=2019), rule).floors[0].shortfall is None


def test_a_floor_in_another_unit_of_the_dimension() -> None:
    floor = FloorRule(value="1200 yuan/person/year", year=2020)
    report = check_escalation(yearly(99), EscalationRule(floors=(floor,)))
    assert report.floors[0].shortfall == Amount(12, "yuan/person/year")


def test_a_ceiling_breaks_in_every_year_above_it() -> None:
    rule = EscalationRule(growth=GrowthRule(rate="1%"), ceiling=money(100))
    report = check_escalation(yearly(99, 100, 101, 103), rule)
    assert report.above_ceiling == (2022, 2023)
    assert report.failed == ("ceiling:2022", "ceiling:2023")
    assert check_escalation(yearly(98, 100), rule).kept


def test_a_report_carries_what_it_was_held_against() -> None:
    rule = EscalationRule(growth=GrowthRule(rate="1%"), ceiling=money(100))
    report = check_escalation(yearly(99, 100), rule)
    assert report.ceiling == money(100)
    assert report.growth is not None
    assert report.growth.rule == rule.growth
    assert list(report.growth.steps) == [2021]


@given(values, values)
def test_a_floor_is_kept_from_its_very_value_on(value: Fraction, floor: Fraction) -> None:
    rule = EscalationRule(floors=(FloorRule(value=money(floor), year=2020),))
    assert check_escalation(yearly(value), rule).kept == (value >= floor)


# Bad input


@pytest.mark.parametrize(
    "kwargs",
    [
        {"rate": "3.5"},
        {"rate": "-101%"},
        {"rate": "3.5%", "first_year": "2022"},
        {"rate": "3.5%", "first_year": True},
        {"rate": "3.5%", "first_year": 2025, "last_year": 2023},
        {"rate": "3.5%", "rate_decimals": -1},
        {"rate": "3.5%", "rate_decimals": 13},
        {"rate": "3.5%", "rate_decimals": True},
        {"rate": "3.5%", "rate_decimals": 1.0},
        {"rate": "-100%", "rate_decimals": 1},
    ],
)
def test_a_bad_growth_rule_is_refused(kwargs: dict[str, object]) -> None:
    with pytest.raises(InvalidValueError):
        GrowthRule(**kwargs)  # type: ignore[arg-type] # wrong on purpose


def test_the_widest_growth_rules_stand() -> None:
    assert GrowthRule(rate="-100%").factor == 0
    assert GrowthRule(rate="3.5%", first_year=2025, last_year=2025, rate_decimals=12).binds(2025)
    assert GrowthRule(rate="3.5%", rate_decimals=0).factor == Fraction("1.035")


@pytest.mark.parametrize(
    ("kwargs", "match"),
    [
        ({}, "a growth rule or a floor"),
        ({"ceiling": money(1)}, "a growth rule or a floor"),
        ({"growth": "6%"}, "a GrowthRule or None"),
        ({"floors": [FloorRule(value=money(1), year=2020)]}, "a tuple of FloorRules"),
        ({"floors": (1,)}, "a tuple of FloorRules"),
        (
            {"floors": (FloorRule(value=money(1), year=1), FloorRule(value=money(2), year=1))},
            "one floor a year",
        ),
    ],
)
def test_a_bad_escalation_rule_is_refused(kwargs: dict[str, object], match: str) -> None:
    with pytest.raises(InvalidValueError, match=match):
        EscalationRule(**kwargs)  # type: ignore[arg-type] # wrong on purpose


def test_rules_and_series_measure_the_same() -> None:
    with pytest.raises(DimensionError, match="a unit that converts into yuan/person/month"):
        EscalationRule(floors=(FloorRule(value=money(1), year=1),), ceiling=Amount(1, "person"))
    with pytest.raises(DimensionError, match="rule: expected a unit that converts into person"):
        check_escalation(Series.yearly({2020: 1}, "person"), RULE)


def test_check_growth_takes_one_rule() -> None:
    with pytest.raises(InvalidValueError, match="either a rule or at_least"):
        check_growth(yearly(1, 2))
    with pytest.raises(InvalidValueError, match="either a rule or at_least"):
        check_growth(yearly(1, 2), GrowthRule(rate="1%"), at_least="1%")
    with pytest.raises(InvalidValueError, match="a rate goes into at_least"):
        check_growth(yearly(1, 2), "1%")  # type: ignore[arg-type] # wrong on purpose
    with pytest.raises(InvalidValueError, match="at_least: expected a rate with its unit"):
        check_growth(yearly(1, 2), at_least=0.035)  # type: ignore[arg-type] # wrong on purpose
    with pytest.raises(InvalidValueError, match="a yearly series"):
        check_growth({2020: 1}, at_least="1%")  # type: ignore[arg-type] # wrong on purpose


def test_very_long_gaps_are_still_exact() -> None:
    report = check_growth(Series.yearly({1000: 740, 9000: 766}, UNIT), at_least="3.5%")
    assert report.verdict == "broken"
    assert "short: broken" in report.in_language()
