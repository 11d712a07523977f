"""What Shenyang published, asserted against what Hunnan District promised."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minsheng import Amount, Commitment, Document, Series, check_growth, required_values, rule_of
from minsheng.observations import YearlySeries
from minsheng.testing import assert_growth, assert_keeps, assert_plan_keeps, assert_reaches
from minsheng.testing.strategies import Broken, rates, series_breaking, series_keeping

UNIT = "yuan/person/month"

# By the day each standard took effect, as published.
DIBAO = Series.effective(
    {
        date(2021, 7, 1): 740,
        date(2022, 7, 1): 766,
        date(2023, 7, 1): 793,
        date(2024, 7, 1): 821,
    },
    UNIT,
)
ORPHANS = Series.effective(
    {date(2022, 7, 1): 2170, date(2023, 7, 1): 2322, date(2024, 7, 1): 2462}, UNIT
)


def test_dibao_rose_as_promised(promises_of: Callable[[str], tuple[Commitment, ...]]) -> None:
    assert_keeps(promises_of("dibao-standard"), DIBAO)


def test_the_standard_of_orphans_rose_by_6_percent(hunnan: Document) -> None:
    assert_growth(ORPHANS, at_least="6%")
    assert_keeps(rule_of(hunnan.commitments_of("orphan-standard")), ORPHANS.yearly())


def test_what_2025_brought_is_not_known(
    promises_of: Callable[[str], tuple[Commitment, ...]],
) -> None:
    with pytest.raises(AssertionError, match="there are no data since 2024-12-31"):
        assert_keeps(promises_of("dibao-standard"), DIBAO, date(2025, 12, 31))


def test_the_step_before_the_promise_fell_short_by_two_and_a_half_fen() -> None:
    before = Series.yearly({2020: 715, 2021: 740}, UNIT)
    with pytest.raises(AssertionError, match="2021    740  >= 740.025     0.025  broken"):
        assert_growth(before, at_least="3.5%")


def test_the_floor_is_not_reached_yet(commitment: Callable[[str], Commitment]) -> None:
    with pytest.raises(AssertionError, match="2024-07-01    821    >= 850        29  missed"):
        assert_reaches(commitment("task:13/dibao-floor"), DIBAO, by=2024)


def test_the_least_plan_for_2025_keeps_every_promise(hunnan: Document) -> None:
    promises = hunnan.commitments_of("dibao-standard")
    assert_plan_keeps(promises, required_values(promises, DIBAO, through=2025, step=1))


@given(series_keeping("3.5%", floors={2025: 850}, first_year=2022, step=1))
def test_whatever_keeps_the_rule_passes(series: YearlySeries) -> None:
    assert_growth(series, at_least="3.5%")


@given(rates("0.1%", "20%").flatmap(lambda rate: st.tuples(st.just(rate), series_breaking(rate))))
def test_whatever_breaks_a_rule_is_broken_in_that_year(drawn: tuple[Amount, Broken]) -> None:
    rate, (series, year) = drawn
    steps = check_growth(series, at_least=rate).steps
    assert [y for y, step in steps.items() if step.verdict == "broken"] == [year]


@given(st.from_type(Amount))
def test_amounts_can_be_drawn_by_their_type(amount: Amount) -> None:
    assert amount.to(amount.unit) == amount
