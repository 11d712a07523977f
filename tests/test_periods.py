"""The whole calendar years of a period."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minsheng import Period
from minsheng.days import CALENDAR, year_end


@pytest.mark.parametrize(
    ("start", "due", "first", "last"),
    [
        ((2023, 1, 1), (2025, 12, 31), 2023, 2025),
        ((2023, 1, 1), (2025, 12, 30), 2023, 2024),
        ((2023, 1, 2), (2025, 12, 31), 2024, 2025),
        ((2023, 7, 1), (2024, 6, 30), 2024, 2023),
        ((2023, 1, 1), (2023, 6, 30), 2023, 2022),
        ((2023, 2, 1), None, 2024, None),
        ((2023, 1, 1), None, 2023, None),
        ((9999, 1, 1), None, 9999, None),
        ((9999, 1, 2), None, 10000, 9999),
        ((1, 1, 1), (1, 6, 30), 1, 0),
    ],
)
def test_the_bound_years_by_hand(
    start: tuple[int, int, int], due: tuple[int, int, int] | None, first: int, last: int | None
) -> None:
    period = Period(start=date(*start), due=None if due is None else date(*due))
    assert CALENDAR.bound(period) == (first, last)


days = st.dates(date(2020, 1, 1), date(2029, 12, 31))


@given(days, days)
def test_bound_years_are_those_that_lie_wholly_in_the_period(one: date, other: date) -> None:
    period = Period(start=min(one, other), due=max(one, other))
    first, last = CALENDAR.bound(period)
    assert last is not None
    within = [
        year
        for year in range(2020, 2030)
        if min(one, other) <= date(year, 1, 1) and year_end(year) <= max(one, other)
    ]
    assert list(range(first, last + 1)) == within


@given(days)
def test_a_year_ends_the_day_before_another_begins(day: date) -> None:
    assert CALENDAR.ends(day) == ((day + timedelta(days=1)).year != day.year)
    assert CALENDAR.ends(day) == (day == year_end(day.year))
