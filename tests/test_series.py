import datetime as dt
import pickle
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minsheng import Amount, InvalidValueError, Series, UnknownNameError
from minsheng.errors import DimensionError, UnitError
from minsheng.observations.series import require_yearly
from tests.helpers.strategies import UNIT, money, values, yearly


def test_a_yearly_series_is_a_mapping_of_amounts() -> None:
    given_values: dict[int, int | str | Decimal] = {2022: 766, 2023: "793", 2025: Decimal(850)}
    series = Series.yearly(given_values, UNIT)
    assert series[2023] == Amount(793, UNIT)
    assert list(series) == [2022, 2023, 2025]
    assert len(series) == 3
    assert 2024 not in series
    assert series.latest == (2025, Amount(850, UNIT))
    assert series.unit.code == UNIT


def test_a_year_without_a_value_is_an_error_that_names_it() -> None:
    with pytest.raises(UnknownNameError, match=r"year: no such name: 2024"):
        yearly(1, 2)[2024]
    with pytest.raises(UnknownNameError):
        yearly(1, 2)[[2024]]  # type: ignore[index] # wrong on purpose


def test_amounts_bring_their_unit_and_are_converted() -> None:
    series = Series.yearly({2022: Amount(100, UNIT), 2023: Amount(1260, "yuan/person/year")})
    assert series[2023].fraction == 105
    assert series.unit.code == UNIT


def test_pairs_may_come_from_any_iterable() -> None:
    assert Series.yearly(((year, 1) for year in (2021, 2022)), "yuan") == Series.yearly(
        [[2021, 1], [2022, 1]],  # type: ignore[list-item] # lists do as pairs, as read from JSON
        "yuan",
    )


@pytest.mark.parametrize(
    ("given_values", "match"),
    [
        ({}, "values: expected at least one value"),
        ([], "values: expected at least one value"),
        ([(2022, 1), (2022, 2)], "each year only once"),
        ([(2023, 1), (2022, 2)], "a year after 2023"),
        ({2023: 1, 2022: 2}, "a year after 2023"),
        ({"2022": 1}, "a year, as an integer"),
        ({"MMXXII": 1}, "a year, as an integer"),
        ({2022.0: 1}, "a year, as an integer"),
        ({True: 1}, "a year, as an integer"),
        ({0: 1}, "a year, as an integer"),
        ({10000: 1}, "a year, as an integer"),
        ({2022: float("nan")}, "value of 2022: expected a finite number"),
        ({2022: float("inf")}, "value of 2022: expected a finite number"),
        ({2022: Decimal("NaN")}, "value of 2022: expected a finite number"),
        ({2022: True}, "value of 2022: expected a number"),
        ({2022: None}, "value of 2022: expected a number"),
        ({2022: "much"}, "value of 2022: expected a plain decimal"),
        ([2022, 2023], "pairs of year and value"),
        ([(2022, 1, 2)], "pairs of year and value"),
        ("2022", "a mapping from year to value"),
        (5, "a mapping from year to value"),
    ],
)
def test_bad_values_are_refused(given_values: object, match: str) -> None:
    with pytest.raises(InvalidValueError, match=match):
        Series.yearly(given_values, UNIT)  # type: ignore[call-overload] # wrong on purpose


def test_a_unit_is_needed_and_known() -> None:
    with pytest.raises(InvalidValueError, match="unit: expected the unit of the values"):
        Series.yearly({2022: 1})
    with pytest.raises(UnitError, match="a unit of the vocabulary"):
        Series.yearly({2022: 1}, "bananas")


def test_amounts_of_two_dimensions_never_share_a_series() -> None:
    mixed = {2022: Amount(1, "person"), 2023: Amount(1, "household")}
    with pytest.raises(DimensionError, match="value of 2023: expected a unit that converts"):
        Series.yearly(mixed)
    with pytest.raises(DimensionError, match="value of 2022"):
        Series.yearly(mixed, "yuan")


@given(st.dictionaries(st.integers(1900, 2100), values, min_size=1))
def test_a_series_survives_repr_and_pickling(items: dict[int, Fraction]) -> None:
    series = Series.yearly(sorted(items.items()), UNIT)
    for twin in (pickle.loads(pickle.dumps(series)), eval(repr(series), {"Series": Series})):  # noqa: S301, S307
        assert twin == series
        assert hash(twin) == hash(series)
        assert twin.unit is series.unit


def test_unlike_series_and_amounts_seldom_share_a_hash() -> None:
    assert len({hash(yearly(value)) for value in range(10)}) == 10
    assert len({hash(money(value)) for value in range(10)}) == 10


def test_series_cannot_be_changed() -> None:
    series = yearly(1)
    with pytest.raises(AttributeError):
        series.unit = "yuan"  # type: ignore[misc,assignment] # wrong on purpose
    with pytest.raises(TypeError):
        series[2020] = Amount(2, UNIT)  # type: ignore[index] # wrong on purpose


DIBAO = {
    date(2021, 7, 1): 740,
    date(2022, 7, 1): 766,
    date(2024, 7, 1): 821,
}


def test_the_value_in_force_is_the_last_change() -> None:
    series = Series.effective(DIBAO, UNIT)
    assert series.in_force(date(2021, 7, 1)) == Amount(740, UNIT)
    assert series.in_force(date(2022, 6, 30)) == Amount(740, UNIT)
    assert series.in_force(date(2022, 7, 1)) == Amount(766, UNIT)
    assert series.in_force(date(2024, 12, 31)) == Amount(821, UNIT)
    assert series[date(2024, 7, 1)] == Amount(821, UNIT)


@pytest.mark.parametrize("day", [date(2021, 6, 30), date(2025, 1, 1)])
def test_nothing_is_known_before_the_first_and_after_the_last_year(day: date) -> None:
    with pytest.raises(InvalidValueError, match="a day from 2021-07-01 to 2024-12-31"):
        Series.effective(DIBAO, UNIT).in_force(day)


def test_the_value_of_a_year_is_the_one_of_31_december() -> None:
    series = Series.effective(DIBAO, UNIT).yearly()
    assert series == Series.yearly({2021: 740, 2022: 766, 2023: 766, 2024: 821}, UNIT)


def test_the_average_of_a_year_is_weighted_by_days() -> None:
    series = Series.effective(DIBAO, UNIT).yearly("average")
    assert list(series) == [2022, 2023, 2024]
    assert series[2022].fraction == Fraction(740 * 181 + 766 * 184, 365)
    assert series[2023].fraction == 766
    assert series[2024].fraction == Fraction(766 * 182 + 821 * 184, 366)


def test_a_change_on_new_years_day_makes_a_whole_year() -> None:
    series = Series.effective({date(2022, 1, 1): 1, date(2022, 12, 31): 366}, "yuan")
    assert series.yearly("average") == Series.yearly({2022: 2}, "yuan")


def test_an_average_needs_a_whole_year() -> None:
    with pytest.raises(InvalidValueError, match="a series in force during a whole year"):
        Series.effective({date(2021, 7, 1): 740}, UNIT).yearly("average")


@pytest.mark.parametrize(
    ("given_values", "match"),
    [
        ({}, "at least one value"),
        ([(date(2022, 1, 1), 1), (date(2022, 1, 1), 2)], "each day of effect only once"),
        ([(date(2022, 1, 2), 1), (date(2022, 1, 1), 2)], "a day of effect after 2022-01-02"),
        ({2022: 1}, "a calendar day"),
        ({"2022-07": 1}, "a calendar day"),
        ({datetime(2022, 7, 1, 12): 1}, "a calendar day, without a time"),  # noqa: DTZ001 - refused
    ],
)
def test_bad_days_are_refused(given_values: object, match: str) -> None:
    with pytest.raises(InvalidValueError, match=match):
        Series.effective(given_values, UNIT)  # type: ignore[call-overload] # wrong on purpose


def test_other_choices_of_a_years_value_are_refused() -> None:
    with pytest.raises(InvalidValueError, match="'year-end' or 'average'"):
        Series.effective(DIBAO, UNIT).yearly("mean")  # type: ignore[arg-type] # wrong on purpose


def test_effective_series_survive_repr_and_pickling() -> None:
    series = Series.effective(DIBAO, UNIT)
    scope = {"Series": Series, "datetime": dt}
    for twin in (pickle.loads(pickle.dumps(series)), eval(repr(series), scope)):  # noqa: S301, S307
        assert twin == series


def test_only_a_yearly_series_is_one() -> None:
    require_yearly(yearly(1))
    with pytest.raises(InvalidValueError, match="a yearly series"):
        require_yearly(Series.effective(DIBAO, UNIT))


def test_the_average_of_the_last_year_that_there_is() -> None:
    changes = {date(9999, 1, 1): 1, date(9999, 12, 31): 366}
    average = Series.effective(changes, UNIT).yearly("average")
    assert average == Series.yearly({9999: 2}, UNIT)
