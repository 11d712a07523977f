from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minsheng import (
    HUNNAN,
    Amount,
    AtLeast,
    AtMost,
    InvalidValueError,
    LessThan,
    MoreThan,
    Series,
    Unquantified,
)
from minsheng.progress.projection import project
from tests.helpers.promises import END_2022, END_2023, OPEN, PLAN, flows, levels, promise
from tests.helpers.strategies import numbers


def test_a_level_keeps_its_change_a_day() -> None:
    share = promise(AtLeast(value="90%"))
    found = project(share, levels((END_2022, 70), (END_2023, 80)))
    assert found.method == "linear"
    assert found.at_due == Amount(100, "percent")  # of 100.03 there is no share
    assert found.reached == date(2024, 12, 30)
    assert found.in_time
    assert str(found) == (
        "at its latest pace it reaches the target on 2024-12-30, with 100% on 2025-12-31"
    )
    assert found.in_language("zh") == ("按最近的速度于2024-12-30达到目标，2025-12-31为100%")


@pytest.mark.parametrize(
    ("target", "values", "reached"),
    [
        (AtLeast(value="90%"), (80, 70), None),
        (AtLeast(value="90%"), (80, 80), None),
        (AtLeast(value="90%"), (95, 90), None),  # 90 it is now, but will not be
        (AtLeast(value="79%"), (95, 90), END_2023),  # 79.99 on the deadline
        (AtLeast(value="80%"), (95, 90), None),
        (AtMost(value="34%"), (40, 38), date(2025, 12, 30)),
        (AtMost(value="34%"), (38, 40), None),
        (AtMost(value="34%"), (38, 30), END_2023),
        (AtLeast(value="81%"), (80, "80.5"), date(2024, 12, 30)),
        (MoreThan(value="81%"), (80, "80.5"), date(2024, 12, 31)),
        (LessThan(value="80%"), (81, "80.5"), date(2024, 12, 31)),
        (MoreThan(value="80%"), (79, 80), date(2024, 1, 1)),
        (AtLeast(value="90%"), (80, "80.0001"), None),
        (MoreThan(value="81%"), (80, 82), END_2023),
        (LessThan(value="81%"), (82, 80), END_2023),
        (MoreThan(value="80.05%"), (79, 80), date(2024, 1, 19)),  # 365/20 days: on the 19th
        (LessThan(value="79.95%"), (81, 80), date(2024, 1, 19)),
    ],
)
def test_the_day_on_which_the_target_is_reached(
    target: AtLeast, values: tuple[object, object], reached: date | None
) -> None:
    found = project(promise(target), levels((END_2022, values[0]), (END_2023, values[1])))
    assert found.reached == reached


def test_the_deadline_itself_is_in_time() -> None:
    due = PLAN.due
    assert due is not None
    share = promise(AtLeast(value="90%"))
    on_the_day = project(share, levels((due - timedelta(days=10), 80), (due, 90)))
    assert on_the_day.reached == due
    assert on_the_day.in_time
    assert on_the_day.at_due == Amount(90, "percent")


def test_what_falls_short_is_said() -> None:
    falling = levels((END_2022, 9), (END_2023, 8))
    found = project(promise(AtLeast(value="90%"), period=OPEN), falling)
    assert found.at_due is None
    assert found.in_time is None
    assert str(found) == "at its latest pace it falls short of the target"
    assert found.in_language("zh") == "按最近的速度达不到目标"
    dated = project(promise(AtLeast(value="90%")), falling)
    assert dated.in_time is False


def test_a_sum_keeps_its_pace_from_the_start() -> None:
    jobs = promise(AtLeast(value="100 item"), "total", unit="item")
    found = project(jobs, flows((2022, 999), (2023, 50)))
    assert found.at_due == Amount(50 + Fraction(50 * 731, 365), "item")
    assert found.reached == date(2024, 12, 30)
    with pytest.raises(
        InvalidValueError, match="data to project from, but its period has not begun"
    ):
        project(jobs, flows((2022, 999)))
    totals = Series.totals({END_2023: 50, date(2024, 12, 31): 80}, "item")
    assert project(jobs, totals).reached == date(2025, 7, 2)  # 80 in 731 days, so 100 in 914


def test_a_standard_keeps_its_growth_a_year() -> None:
    floor = HUNNAN.commitments["task:12/orphan-floor"]
    standards = Series.effective(
        {date(2022, 7, 1): 2170, date(2023, 7, 1): 2322, date(2024, 7, 1): 2462},
        "yuan/person/month",
    )
    found = project(floor, standards)
    assert found.method == "compound"
    assert found.at_due == Amount(Fraction(2462**2, 2322), "yuan/person/month")
    assert found.reached == date(2025, 12, 31)
    assert "at its latest yearly growth" in found.in_language()
    assert "按最近的年增长率" in found.in_language("zh")
    early = project(floor, standards, date(2023, 12, 31))
    assert early.at_due == Amount(Fraction(2322**3, 2170**2), "yuan/person/month")
    yearly = Series.yearly({2023: 2322, 2024: 2462}, "yuan/person/month")
    assert project(floor, yearly, method="compound").reached == date(2025, 12, 31)
    assert project(floor, yearly).method == "linear"
    falling = Series.yearly({2023: 2322, 2024: 2300}, "yuan/person/month")
    assert project(floor, falling, method="compound").reached is None
    late = Series.yearly({2026: 2322, 2027: 2700}, "yuan/person/month")
    for method in ("compound", "linear"):
        with pytest.raises(InvalidValueError, match="what came after the deadline says nothing"):
            project(floor, late, method=method)
    past = Series.yearly({2024: 2462, 2025: 2590, 2026: 2750, 2027: 2900}, "yuan/person/month")
    known = project(floor, past)
    assert (known.at_due, known.in_time) == (Amount(2590, "yuan/person/month"), False)


def test_growth_goes_on_from_the_deadline_down_to_a_ceiling_and_from_any_value_above_zero() -> None:
    share = promise(AtLeast(value="90%"))
    at_the_end = project(share, Series.yearly({2024: 1, 2025: 2}, "percent"), method="compound")
    assert at_the_end.at_due == Amount(2, "percent")
    small = project(share, Series.yearly({2022: 0.5, 2023: 1}, "percent"), method="compound")
    assert small.at_due == Amount(4, "percent")
    ceiling = promise(AtMost(value="25%"))
    falling = project(ceiling, Series.yearly({2022: 90, 2023: 60}, "percent"), method="compound")
    assert falling.reached == date(2026, 12, 31)  # 60, 40, 26.7, 17.8


def test_projections_look_four_hundred_years_ahead_and_to_the_end_of_9999() -> None:
    doubling = Series.yearly({2022: 1, 2023: 2}, "item")
    for power, reached in ((401, date(2423, 12, 31)), (402, None)):
        far = promise(AtLeast(value=Amount(2**power, "item")), unit="item")
        assert project(far, doubling, method="compound").reached == reached
    last = date(9999, 12, 31)
    at_the_end = levels((last - timedelta(days=2), 0), (last - timedelta(days=1), 1))
    two, three = (promise(AtLeast(value=least), period=OPEN) for least in ("2%", "3%"))
    assert project(two, at_the_end).reached == last
    assert project(three, at_the_end).reached is None


def test_a_projection_is_told_word_for_word() -> None:
    growing = Series.yearly({2022: 25, 2023: 50}, "percent")
    found = project(promise(AtLeast(value="90%"), period=OPEN), growing, method="compound")
    assert str(found) == "at its latest yearly growth it reaches the target on 2024-12-31"
    assert found.in_language("zh") == "按最近的年增长率于2024-12-31达到目标"


def test_what_cannot_be_projected() -> None:
    share = promise(AtLeast(value="90%"))
    with pytest.raises(InvalidValueError, match="a limit on values"):
        project(promise(Unquantified()), levels((END_2022, 1)))
    with pytest.raises(InvalidValueError, match="two values to take a pace from"):
        project(share, levels((END_2023, 1)))
    with pytest.raises(InvalidValueError, match="two values to take a pace from"):
        project(share, levels((END_2023, 1), (date(2024, 1, 1), 2)), END_2023)
    with pytest.raises(InvalidValueError, match="but its period has not begun"):
        project(share, levels((END_2022, 1), (END_2023, 2)), END_2022)
    with pytest.raises(InvalidValueError, match="but there are no data since 2023-12-31"):
        project(share, levels((END_2022, 1), (END_2023, 2)), date(2024, 12, 31))
    with pytest.raises(InvalidValueError, match="'linear' or 'compound'"):
        project(share, levels((END_2022, 1)), method="wild")  # type: ignore[arg-type] # on purpose
    for years, lacking in (
        ({2023: 1}, "values of two years to take the pace from"),
        ({2021: 1, 2023: 2}, "a value of 2022 to take the pace from"),
        ({2022: 0, 2023: 2}, "a value above zero to take the growth from"),
    ):
        with pytest.raises(InvalidValueError, match=lacking):
            project(share, Series.yearly(years, "percent"), method="compound")


def test_readings_grow_from_year_to_year_too() -> None:
    found = project(
        promise(AtLeast(value="3%")), levels((END_2022, 1), (END_2023, 2)), method="compound"
    )
    assert (found.at_due, found.reached) == (Amount(8, "percent"), date(2024, 12, 31))


@given(st.lists(numbers, min_size=3, max_size=3, unique=True), st.integers(1, 800))
def test_the_day_reached_is_the_first_good_one(items: list[Fraction], apart: int) -> None:
    first, second, limit = sorted(items)
    day = END_2022 + timedelta(days=apart)
    found = project(
        promise(AtLeast(value=Amount(limit, "percent")), beyond_whole=True),
        levels((END_2022, first), (day, second)),
    )
    slope = (second - first) / apart
    if found.reached is None:
        assert (limit - second) / slope > 2_000_000
        return
    passed = (found.reached - day).days
    assert second + slope * passed >= limit > second + slope * (passed - 1)
    assert PLAN.due is not None
    assert found.in_time == (found.reached <= PLAN.due)
