"""Numbers, days and years as numpy, pandas and datetime have them."""

from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pandas as pd
import pytest

from minsheng import (
    HUNNAN,
    Amount,
    AtLeastTimes,
    FloorRule,
    GrowthRule,
    InvalidValueError,
    Milestone,
    Observation,
    Period,
    Series,
    Span,
    check_growth,
    compare_paths,
)
from minsheng.days import as_day, as_last_day, as_year
from minsheng.planning import PathCase, Pathway, RequiredValue, growth_needed, smallest_base
from minsheng.quantities.exact import exact_fraction, exact_step, whole_number
from tests.helpers.strategies import UNIT

DAY = date(2024, 12, 31)
MIDNIGHT = datetime(2024, 12, 31)  # noqa: DTZ001 - a zone would be refused


class Holiday(date):
    """A day of a derived class, as libraries that set the clock have it."""


# Numbers


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (np.float64(0.1), Fraction(1, 10)),
        (np.float64(1e23), Fraction(10**23)),
        (np.int64(5), Fraction(5)),
        (np.uint8(255), Fraction(255)),
        (pd.Series([0.1])[0], Fraction(1, 10)),
        (pd.Series([5])[0], Fraction(5)),
        (pd.Series([5], dtype="Int64")[0], Fraction(5)),
        (pd.Series([0.1], dtype=object)[0], Fraction(1, 10)),
        (pd.Series([0.1], dtype="Sparse[float]")[0], Fraction(1, 10)),
        (np.str_("3.5"), Fraction(7, 2)),
    ],
)
def test_numbers_of_numpy_count_as_those_of_python(value: Any, expected: Fraction) -> None:
    found = exact_fraction(value)
    assert found == expected
    assert type(found.numerator) is int
    assert Amount(value, "person") == Amount(expected, "person")
    assert Amount(1, "person") * value == Amount(expected, "person")
    assert exact_step(value) == expected


@pytest.mark.parametrize(
    ("value", "match"),
    [
        (np.True_, "a number, not a truth value"),
        (np.False_, "a number, not a truth value"),
        (np.float32(0.1), "a 64-bit float"),
        (np.float16(0.1), "a 64-bit float"),
        (np.longdouble("0.1"), "a 64-bit float"),
        (np.float64("nan"), "a finite number"),
        (np.float64("inf"), "a finite number"),
        (np.complex128(1), "a number"),
        (np.timedelta64(5, "D"), "a number"),
        (np.datetime64("2024-12-31"), "a number"),
        (np.array(5), "a number"),
        (np.array([5]), "a number"),
        (pd.NA, "a number"),
        (pd.NaT, "a number"),
        (pd.Series([5]), "a number"),
    ],
)
def test_what_is_no_exact_number_is_refused(value: Any, match: str) -> None:
    with pytest.raises(InvalidValueError, match=f"value: expected {match}"):
        exact_fraction(value)


@pytest.mark.parametrize("year", [np.int64(2024), np.int32(2024), pd.Series([2024])[0]])
def test_a_year_may_be_an_integer_of_numpy(year: Any) -> None:
    assert type(as_year(year)) is int
    assert list(map(type, Series.yearly({year: 1, 2025: 2}, UNIT))) == [int, int]
    assert Period.of_years(year) == Period.of_years(2024)
    assert Span.of_year(year) == Span.of_year(2024)
    assert FloorRule(value="1 yuan", year=year) == FloorRule(value="1 yuan", year=2024)
    assert GrowthRule(rate="1%", first_year=year) == GrowthRule(rate="1%", first_year=2024)
    assert AtLeastTimes(factor=2, base_year=year) == AtLeastTimes(factor=2, base_year=2024)
    assert Series.increments({year: 1}, "yuan") == Series.increments({2024: 1}, "yuan")
    assert as_last_day(year, "due") == DAY


@pytest.mark.parametrize(
    "year", [np.True_, np.float64(2024), np.timedelta64(2024, "D"), np.str_("2024"), None]
)
def test_no_other_type_is_a_year(year: Any) -> None:
    assert whole_number(year) is None
    with pytest.raises(InvalidValueError, match="a year, as an integer from 1 to 9999"):
        as_year(year)


def test_a_column_of_a_frame_is_checked_as_it_is() -> None:
    frame = pd.DataFrame({"year": [2022, 2023], "value": [766.1, 793.2]})
    series = Series.yearly(zip(frame["year"], frame["value"], strict=True), UNIT)
    assert series == Series.yearly({2022: "766.1", 2023: "793.2"}, UNIT)
    assert check_growth(series, at_least="3.5%").kept


# Days


@pytest.mark.parametrize(
    "day",
    [
        DAY,
        "2024-12-31",
        MIDNIGHT,
        Holiday(2024, 12, 31),
        pd.Timestamp("2024-12-31"),
        np.datetime64("2024-12-31"),
        np.datetime64("2024-12-31T00"),
        np.datetime64("2024-12-31T00:00"),
        np.datetime64("2024-12-31T00:00:00", "s"),
        np.datetime64("2024-12-31T00:00:00", "ns"),
        np.str_("2024-12-31"),
        pd.Series(pd.to_datetime(["2024-12-31"]))[0],
    ],
)
def test_a_day_is_a_date_whatever_it_came_as(day: Any) -> None:
    assert type(as_day(day)) is date
    assert as_day(day) == as_last_day(day, "due") == DAY
    value = Amount(1, "yuan")
    for kept in (
        Period(start=day, due=day).start,
        Period(start=day, due=day).due,
        Span(start=day, end=day).end,
        Observation(when=day, value=value).when,
        Milestone(done=day, observed=day).done,
        Milestone(done=None, observed=day).observed,
        *Series.effective({day: value}),
        *Series.effective([(day, value)]),
        Series.levels({day: value}).last_day,
    ):
        assert type(kept) is date
        assert kept == DAY
    assert Series.effective({DAY: value}).in_force(day) == value


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (MIDNIGHT.replace(hour=12), "a calendar day, without a time of the day"),
        (MIDNIGHT.replace(tzinfo=UTC), "a calendar day, without a time zone"),
        (MIDNIGHT.replace(tzinfo=UTC, hour=8), "a calendar day, without a time zone"),
        (pd.Timestamp("2024-12-31 08:00"), "a calendar day, without a time of the day"),
        (pd.Timestamp("2024-12-31T00:00:00.000000001"), "a calendar day, without"),
        (pd.Timestamp("2024-12-31", tz="Asia/Shanghai"), "a calendar day, without a time zone"),
        (pd.NaT, "a calendar day: a date, or text"),
        (np.datetime64("2024-12-31T08"), "a calendar day, without a time of the day"),
        (np.datetime64("2024-12-31T00:00:00.001"), "a calendar day, without a time of the day"),
        (np.datetime64("2024-12"), "a calendar day: a date, or text"),
        (np.datetime64("2024"), "a calendar day: a date, or text"),
        (np.datetime64("NaT"), "a calendar day: a date, or text"),
        ("2024-12-31T00:00:00", "a calendar day: a date, or text"),
        ("20241231", "a calendar day: a date, or text"),
        ("2024-02-30", "a calendar day: a date, or text"),
        ("", "a calendar day: a date, or text"),
        (2024, "a calendar day: a date, or text"),
        (b"2024-12-31", "a calendar day: a date, or text"),
        (None, "a calendar day: a date, or text"),
    ],
)
def test_what_is_no_whole_day_is_refused_with_the_reason(day: Any, expected: str) -> None:
    with pytest.raises(InvalidValueError, match=f"day: expected {expected}"):
        as_day(day)
    with pytest.raises(InvalidValueError, match="Span.start: expected a calendar day"):
        Span(start=day, end=DAY)


def test_a_decimal_and_a_fraction_stay_what_they_are() -> None:
    assert exact_fraction(Decimal("0.10")) == exact_fraction(Fraction(1, 10)) == Fraction(1, 10)


@pytest.mark.parametrize("due", ["2024", True, None, 0, 10_000])
def test_a_deadline_is_a_day_or_a_year(due: Any) -> None:
    with pytest.raises(InvalidValueError, match="due: expected a (year|calendar day)"):
        as_last_day(due, "due")


def test_plans_take_years_steps_and_figures_of_numpy() -> None:
    year: Any = np.int64(2025)
    floor, data = f"850 {UNIT}", Series.yearly({2022: 766, 2023: 793}, UNIT)
    assert growth_needed(data, floor, by=year) == growth_needed(data, floor, by=2025)
    decimals: Any = np.int64(2)
    expected = growth_needed(data, floor, by=2025, decimals=2)
    assert growth_needed(data, floor, by=2025, decimals=decimals) == expected
    step: Any = np.float64(0.1)
    base = smallest_base(floor, rate="3.5%", years=decimals, step=step)
    assert base == smallest_base(floor, rate="3.5%", years=2, step="0.1")
    promises = HUNNAN.commitments_of("dibao-standard")
    for figure, same in ((np.int64(900), 900), (np.float64(850.5), "850.5")):
        odd: Any = {"task:13/dibao-floor": figure}
        (_, case) = compare_paths(promises, data, odd).cases
        (_, expected_case) = compare_paths(promises, data, {"task:13/dibao-floor": same}).cases
        assert [p.amount for p in points(case)] == [p.amount for p in points(expected_case)]
    for due in (year, np.datetime64("2025-06-30"), "2025-06-30"):
        odd = {"task:13/dibao-floor.due": due}
        assert len(compare_paths(promises, data, odd).cases) == 2


def points(case: PathCase) -> tuple[RequiredValue, ...]:
    assert isinstance(case.plan, Pathway)
    return case.plan.points
