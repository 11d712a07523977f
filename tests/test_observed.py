from datetime import date, datetime
from fractions import Fraction
from typing import Any

import pytest

from minsheng import Amount, InvalidValueError, Series
from minsheng.days import Span, read_span
from minsheng.errors import DimensionError
from minsheng.observations import EffectiveSeries, YearlySeries
from minsheng.observations.known import known_sum, last_observed, yearly_values
from minsheng.observations.observation import Milestone, Observation
from minsheng.observations.series import ObservedSeries
from minsheng.quantities import as_unit

DAY = date(2024, 6, 30)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024-12", "2024-12-01", "2024-12-31"),
        ("2024-Q1", "2024-01-01", "2024-03-31"),
        ("2024-Q4", "2024-10-01", "2024-12-31"),
        ("2024-H1", "2024-01-01", "2024-06-30"),
        ("2024-H2", "2024-07-01", "2024-12-31"),
        ("2024-01-01/2024-06-30", "2024-01-01", "2024-06-30"),
        ("9999-12", "9999-12-01", "9999-12-31"),
        ("9999-Q4", "9999-10-01", "9999-12-31"),
        ("9999-H2", "9999-07-01", "9999-12-31"),
        ("0001-01", "0001-01-01", "0001-01-31"),
    ],
)
def test_spans_are_read(text: str, start: str, end: str) -> None:
    assert read_span(text) == Span(start=date.fromisoformat(start), end=date.fromisoformat(end))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "24",
        "2024-13",
        "0001-00",
        "2024-00",
        "2024-Q5",
        "2024-1",
        "2024-06-31/2024-07-01",
        "20240101/20240630",
        "2024-W01-1/2024-W02-7",
        "0000",
        2024,
    ],
)
def test_what_is_no_span_is_refused(text: Any) -> None:
    with pytest.raises(InvalidValueError, match="when: expected a period such as 2024"):
        read_span(text, "when")


def test_a_span_ends_after_it_begins() -> None:
    with pytest.raises(InvalidValueError, match=r"Span.end: expected 2024-06-30 or later"):
        Span(start=DAY, end=date(2024, 6, 29))
    with pytest.raises(InvalidValueError, match="a period|Span.end"):
        read_span("2024-06-30/2024-06-29")
    with pytest.raises(InvalidValueError, match=r"Span.start: expected a calendar day"):
        Span(start="2024", end=DAY)


@pytest.mark.parametrize(
    ("build", "match"),
    [
        (lambda: ObservedSeries("level", []), "at least one value"),
        (lambda: ObservedSeries("bogus", []), "'level', 'total' or 'increment'"),  # type: ignore[arg-type]
        (lambda: Series.levels({DAY: 1}), "the unit of the values"),
        (
            lambda: Series.levels({DAY: 1, date(2024, 1, 1): 2}, "yuan"),
            "days after 2024-06-30, in ascending order",
        ),
        (lambda: Series.levels({DAY: float("nan")}, "yuan"), "a finite number"),
        (lambda: Series.levels({2024: 1}, "yuan"), "a calendar day"),  # type: ignore[dict-item]
        (lambda: Series.levels({datetime(2024, 1, 1, 9): 1}, "yuan"), "a calendar day"),  # noqa: DTZ001
        (lambda: Series.levels({Span.of_year(2024): 1}, "yuan"), "days, not spans"),  # type: ignore[dict-item]
        (
            lambda: ObservedSeries("increment", [Observation(when=DAY, value=Amount(1, "yuan"))]),
            "spans of days",
        ),
        (
            lambda: Series.increments(
                dict[Span | int, int]({2024: 1, Span(start=DAY, end=DAY): 2}), "yuan"
            ),
            "days after 2024-12-31",
        ),
        (lambda: ObservedSeries.of(Series.effective({DAY: 1}, "yuan"), "total"), "'level' for"),
        (lambda: Observation(when=DAY, value=5), "an Amount"),  # type: ignore[arg-type]
        (lambda: Observation(when="2024", value=Amount(1, "yuan")), "a calendar day"),
        (lambda: Milestone(done=DAY, observed=date(2024, 6, 29)), "a day observed"),
        (lambda: Milestone(done="yes", observed=DAY), "a calendar day"),
    ],
)
def test_bad_observations_are_refused(build: object, match: str) -> None:
    assert callable(build)
    with pytest.raises(InvalidValueError, match=match):
        build()


def test_no_day_is_observed_twice() -> None:
    twice = [Observation(when=DAY, value=Amount(number, "yuan")) for number in (1, 2)]
    with pytest.raises(InvalidValueError, match="days after 2024-06-30"):
        ObservedSeries("level", twice)
    half = Span(start=date(2024, 1, 1), end=DAY)
    overlapping = {half: 1, Span(start=DAY, end=date(2024, 12, 31)): 2}
    with pytest.raises(InvalidValueError, match="days after 2024-06-30"):
        Series.increments(overlapping, "yuan")


def test_values_are_held_in_the_unit_of_the_first() -> None:
    values = {date(2024, 1, 1): Amount(1, "km"), DAY: Amount(500, "m")}
    series = Series.levels(values)
    assert series.unit is as_unit("km")
    assert last_observed(series, DAY) == (DAY, Fraction(1, 2))
    in_metres = Series.levels(values, "m")
    assert last_observed(in_metres, date(2024, 1, 1)) == (date(2024, 1, 1), Fraction(1000))
    assert last_observed(in_metres, date(2023, 12, 31)) is None
    with pytest.raises(DimensionError, match="value of 2024-06-30"):
        Series.levels({date(2024, 1, 1): Amount(1, "km"), DAY: Amount(1, "person")})


def test_series_by_year_become_observations() -> None:
    years = Series.yearly({2023: 1, 2024: 2}, "yuan")
    assert ObservedSeries.of(years, "level").last_day == date(2024, 12, 31)
    assert ObservedSeries.of(years, "total").form == "total"
    increments = ObservedSeries.of(years, "increment")
    assert increments.observations[0].when == Span.of_year(2023)
    assert list(yearly_values(increments, date.max)) == list(years.items())
    standards = ObservedSeries.of(Series.effective({DAY: 1}, "yuan"), "level")
    assert repr(standards) == "<ObservedSeries: 1 level in yuan, 2024-06-30 to 2024-06-30>"
    assert len(standards) == 1


def test_increments_may_cover_all_days_that_there_are() -> None:
    first, last = date(1, 1, 1), date(9999, 12, 31)
    all_days = Series.increments({Span(start=first, end=last): 1}, "person")
    assert known_sum(all_days, first, last).covered == last
    with pytest.raises(InvalidValueError, match="increments that begin on 2024-06-30 or later"):
        known_sum(all_days, DAY, last)


def test_the_sum_of_no_increments_is_nothing() -> None:
    data = Series.increments({2022: 5}, "person")
    for start, end in ((2023, 2023), (2021, 2021)):
        found = known_sum(data, date(start, 1, 1), date(end, 12, 31))
        assert (found.value, found.covered, found.last) == (Fraction(0), None, None)


def test_a_year_of_increments_is_their_sum() -> None:
    spans = {read_span("2023-H1"): 1, read_span("2023-H2"): 2, Span.of_year(2024): 5}
    data = Series.increments(spans, "person")
    years = {2023: Amount(3, "person"), 2024: Amount(5, "person")}
    assert dict(yearly_values(data, date(2024, 12, 31))) == years
    assert dict(yearly_values(data, date(2024, 12, 30))) == {2023: Amount(3, "person")}


def test_increments_with_days_missing_make_no_year() -> None:
    gap = Series.increments({read_span("2023-Q1"): 1, read_span("2023-H2"): 2}, "person")
    across = Series.increments({read_span("2022-12-01/2023-12-31"): 1}, "person")
    for data in (gap, across):
        assert dict(yearly_values(data, date.max)) == {}


def test_the_kinds_of_series_have_one_base() -> None:
    yearly = Series.yearly({2024: 1}, "yuan")
    effective = Series.effective({DAY: 1}, "yuan")
    observed = Series.levels({DAY: 1}, "yuan")
    for series, kind in (
        (yearly, YearlySeries),
        (effective, EffectiveSeries),
        (observed, ObservedSeries),
    ):
        assert type(series) is kind
        assert isinstance(series, Series)
        assert series.unit is as_unit("yuan")
    with pytest.raises(InvalidValueError, match=r"Series: expected Series.yearly"):
        Series()


def test_an_amount_across_the_start_of_a_part_counts_for_none_of_it() -> None:
    spans = {
        Span(start=date(2024, 3, 1), end=date(2024, 4, 30)): 10,
        Span(start=date(2024, 5, 1), end=date(2024, 6, 30)): 20,
    }
    found = known_sum(
        Series.increments(spans, "yuan"), date(2024, 4, 1), date(2024, 6, 30), within=True
    )
    assert (found.value, found.last, found.hole) == (Fraction(20), date(2024, 6, 30), True)
