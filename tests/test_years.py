"""Years that start on any day, the quarters and months they are cut into, and deadlines by them."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minsheng import (
    HUNNAN,
    Amount,
    AtLeast,
    Commitment,
    Document,
    EscalationRule,
    FloorRule,
    GrowsYearly,
    GrowthRule,
    Indicator,
    InvalidValueError,
    Period,
    Series,
    Span,
    Text,
    amend,
    assess,
    check_escalation,
    check_growth,
    project,
    read_observations,
    required_values,
    rule_of,
)
from minsheng.days import Part, as_last_day, read_span, read_when, years_from
from minsheng.errors import DocumentError, ObservationsError
from minsheng.exchange import (
    document_from_json,
    document_to_json,
    series_to_frame,
    yearly_series_from_frame,
)
from minsheng.exchange.tables import TABLES
from minsheng.observations import YearlySeries, read_yearly_series
from minsheng.promises.writing import at_least, domain, goal, grows
from tests.helpers.programs import Shell

FISCAL = years_from("04-01")
NAME = Text(zh="名", en="Name")
DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
STARTS = st.sampled_from(["01-01", "04-01", "07-01", "09-01", "10-01", "04-06", "12-31", "02-28"])
MONTHLY = st.sampled_from(["01-01", "04-01", "07-01", "09-01"])
PARTS: st.SearchStrategy[Part] = st.sampled_from(["year", "half", "quarter", "month"])
EVENTS = Indicator(id="events", name=NAME, unit="event", basis="yearly")
STANDARD = Indicator(id="standard", name=NAME, unit="yuan/person/month", basis="level")
TWO_YEARS = Period.of_years(2022, 2023, year_starts="04-01")


def promise(target: Any, indicator: Indicator = EVENTS, **more: Any) -> Commitment[Any]:
    fields: dict[str, Any] = {"period": TWO_YEARS, "phrase": "x", "id": "task:1/x", **more}
    return Commitment(indicator=indicator, target=target, **fields)


def quarters(*values: int, first: date = date(2022, 4, 1)) -> Any:
    cycle = FISCAL.cut("quarter")
    begin = cycle.of(first)
    spans = ((cycle.span(begin + place), value) for place, value in enumerate(values))
    return Series.increments(list(spans), "event")


# One function answers which year a day is in, and which days are in a year


@given(STARTS, DAYS)
def test_a_day_lies_in_one_year_and_the_next_begins_the_day_after(starts: str, day: date) -> None:
    years = years_from(starts)
    number = years.of(day)
    assert years.start(number) <= day <= years.end(number)
    assert years.end(number) + timedelta(days=1) == years.start(number + 1)
    assert years.start(number).strftime("%m-%d") == starts
    assert years.start(number).year == number
    assert years.ends(day) == (years.of(day + timedelta(days=1)) == number + 1)
    assert years.over(day) == (number if years.ends(day) else number - 1)
    assert years.span(number) == Span(start=years.start(number), end=years.end(number))


@given(MONTHLY, PARTS, DAYS)
def test_parts_are_runs_of_months_that_fill_the_year(starts: str, part: Part, day: date) -> None:
    years, cut = years_from(starts), years_from(starts, part)
    number = cut.of(day)
    assert cut.start(number) <= day <= cut.end(number)
    assert cut.start(number).day == 1
    assert cut.end(number) + timedelta(days=1) == cut.start(number + 1)
    count = {"year": 1, "half": 2, "quarter": 4, "month": 12}[part]
    year = years.of(day)
    assert cut.of(years.end(year)) - cut.of(years.start(year)) + 1 == count
    assert read_span(cut.name(number), years=years) == cut.span(number)


@given(STARTS, DAYS, DAYS)
def test_the_bound_years_lie_in_the_period_as_a_whole(starts: str, one: date, other: date) -> None:
    years, first_day, last_day = years_from(starts), min(one, other), max(one, other)
    period = Period(start=first_day, due=last_day, year_starts=starts)
    first, last = period.years.bound(period)
    assert last is not None
    numbers = range(1988, 2063)
    assert list(range(first, last + 1)) == [
        n for n in numbers if first_day <= years.start(n) and years.end(n) <= last_day
    ]
    assert list(years.whole(period)) == list(range(first, last + 1))


def test_years_without_an_end_and_at_the_ends_of_time() -> None:
    assert FISCAL.bound(Period(start=date(2022, 4, 1), year_starts="04-01")) == (2022, None)
    assert FISCAL.start(0) == date.min
    assert FISCAL.of(date.min) == 0
    assert FISCAL.end(9999) == date.max
    assert repr(FISCAL) == "years_from('04-01', 'year')"
    assert years_from("04-01") is FISCAL


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2022/23", "2022-04-01", "2023-03-31"),
        ("2022/23-Q1", "2022-04-01", "2022-06-30"),
        ("2022/23-Q4", "2023-01-01", "2023-03-31"),
        ("2022/23-H2", "2022-10-01", "2023-03-31"),
        ("2024-Q2", "2024-04-01", "2024-06-30"),  # of the calendar, whatever the year
        ("2024-11", "2024-11-01", "2024-11-30"),
        ("1999/00", "1999-04-01", "2000-03-31"),
    ],
)
def test_names_of_years_and_their_parts(text: str, start: str, end: str) -> None:
    span = Span(start=date.fromisoformat(start), end=date.fromisoformat(end))
    assert read_span(text, years=FISCAL) == span
    assert read_when(text, years=FISCAL) == span.end
    assert as_last_day(text, "due", FISCAL) == span.end


BAD: tuple[tuple[Callable[[], object], str], ...] = (
    (lambda: Period.of_years(2022, year_starts="02-31"), "a month and a day that each year has"),
    (lambda: Period.of_years(2022, year_starts="02-29"), "a month and a day that each year has"),
    (lambda: Period.of_years(2022, year_starts="4-1"), "a month and a day that each year has"),
    (lambda: Period(start="2022-04-01", year_starts=4), "year_starts: expected a month and a day"),  # type: ignore[arg-type]
    (lambda: years_from("04-06", "quarter"), "years that start on the first of a month"),
    (lambda: read_span("2022/23"), "a calendar year, since years start on 01-01, got '2022/23'"),
    (lambda: read_span("2022/24", years=FISCAL), "two years that follow each other"),
    (lambda: read_span("2022/23-Q1", years=years_from("04-06")), "the first of a month"),
    (lambda: read_span("2022/23-Q5", years=FISCAL), "a period such as 2024, 2024-Q2"),
    (lambda: as_last_day(2024, "by", FISCAL), "a year such as 2024/25, since years start on 04-01"),
    (lambda: FISCAL.number_of("2022"), "a year, as an integer from 1 to 9999"),
    (lambda: FISCAL.number_named("2022"), "a year such as 2022/23, got '2022'"),
    (lambda: promise(GrowsYearly(rate="3%"), STANDARD, every="quarter"), "'year' or None"),
    (
        lambda: promise(
            AtLeast(value="1 event"),
            every="quarter",
            period=Period.of_years(2022, year_starts="04-06"),
        ),
        "years that start on the first of a month",
    ),
    (
        lambda: assess(
            promise(GrowsYearly(rate="3%"), STANDARD),
            Series.yearly({2022: 100}, "yuan/person/month"),
        ),
        "data: expected values of years that start on 04-01, not on 01-01",
    ),
    (
        lambda: check_growth(
            Series.yearly({2022: 1, 2023: 2}, "yuan", year_starts="04-01"), GrowthRule(rate="3%")
        ),
        "series: expected values of years that start on 01-01, not on 04-01",
    ),
    (
        lambda: required_values(
            GrowthRule(rate="3%", year_starts="09-01"),
            Series.yearly({2022: 1}, "yuan", year_starts="04-01"),
            through=2024,
        ),
        "series: expected values of years that start on 09-01, not on 04-01",
    ),
    (
        lambda: EscalationRule(
            growth=GrowthRule(rate="3%"),
            floors=(FloorRule(value="5 yuan", year=2022, year_starts="04-01"),),
        ),
        "clauses whose years start on the same day, got ['01-01', '04-01']",
    ),
    (
        lambda: required_values(
            [
                promise(AtLeast(value="1 event")),
                promise(AtLeast(value="2 event"), period=Period.of_years(2022, 2024)),
            ],
            quarters(1),
        ),
        "promises whose years start on the same day",
    ),
    (lambda: rule_of([promise(AtLeast(value="1 event"), every="month")]), "not for each month"),
    (
        lambda: assess(
            promise(AtLeast(value="1 event")),
            Series.increments({Span(start="2022-01-01", end="2022-06-30"): 1}, "event"),
        ),
        "a period within one year that starts on 04-01",
    ),
    (lambda: Series.increments({"2022/23": 5}, "event"), "a calendar year"),
    (lambda: Series.yearly({"2023": 5}, "event"), "a year, as an integer"),
    (lambda: amend(promise(AtLeast(value="1 event")), due=2023), "a year such as 2023/24"),
)


@pytest.mark.parametrize(("call", "message"), BAD)
def test_what_is_no_year_is_refused(call: Callable[[], object], message: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        call()
    assert message in str(caught.value)
    assert caught.value.in_language("zh") != str(caught.value)


# Series


@given(
    STARTS,
    st.lists(st.tuples(st.integers(1, 500), st.integers(1, 900)), min_size=1, max_size=6),
)
def test_a_change_within_a_year_is_never_lost(starts: str, changes: list[tuple[int, int]]) -> None:
    day = date(2020, 1, 1)
    values: dict[date, int] = {}
    for wait, value in changes:
        day += timedelta(days=wait)
        values[day] = value
    series = Series.effective(values, "yuan", known_until=day + timedelta(days=900))
    years = years_from(starts)

    def on(moment: date) -> int:
        return values[max(change for change in values if change <= moment)]

    last = series.yearly(year_starts=starts)
    assert last.years is years
    assert {y: x.fraction for y, x in last.items()} == {y: on(years.end(y)) for y in last}
    first = min(values)
    for year, found in series.yearly("average", year_starts=starts).items():
        start, end = years.start(year), years.end(year)
        assert first <= start
        days = [start + timedelta(days=n) for n in range((end - start).days + 1)]
        assert found.fraction == Fraction(sum(map(on, days)), len(days))


def test_series_of_different_years_are_different() -> None:
    own = Series.yearly({"2022/23": 1}, "yuan", year_starts="04-01")
    assert own == Series.yearly({2022: 1}, "yuan", year_starts="04-01")
    assert own != Series.yearly({2022: 1}, "yuan")
    assert repr(own) == "Series.yearly({2022: '1'}, 'yuan', year_starts='04-01')"
    assert hash(own) == hash(Series.yearly({2022: 1}, "yuan", year_starts="04-01"))
    assert Series.increments({2022: 5}, "event", year_starts="04-01") == Series.increments(
        {FISCAL.span(2022): 5}, "event"
    )


def test_how_long_the_last_value_is_known_depends_on_the_years() -> None:
    series = Series.effective({"2022-07-01": 5}, "yuan")
    assert series.last_in_force == date(2022, 12, 31)
    assert series.last_in_force_by(FISCAL) == date(2023, 3, 31)
    assert series.in_force("2023-03-31", year_starts="04-01") == Amount(5, "yuan")
    with pytest.raises(InvalidValueError, match="a day from 2022-07-01 to 2022-12-31"):
        series.in_force("2023-03-31")


# Growth


def test_growth_of_fiscal_years_by_hand() -> None:
    values = {"2021/22": 100, "2022/23": 103, "2023/24": 105}
    series = Series.yearly(values, "yuan", year_starts="04-01")
    report = check_growth(series, at_least="3%")
    assert report.verdict == "broken"
    assert report.steps[2023].in_language() == (
        "2022/23 → 2023/24: 103 → 105 yuan, +1.9417…%, 106.09 required, 1.09 short: broken"
    )
    rule = rule_of([promise(GrowsYearly(rate="3%"), STANDARD)]).growth
    assert rule is not None
    assert str(rule) == "growth of at least 3% a year (2022/23 to 2023/24)"
    assert rule.in_language("zh") == "年增长不低于3%（2022/23—2023/24）"
    assert repr(rule).endswith("year_starts='04-01')")
    gap = check_growth(
        Series.yearly({2020: 1, 2022: 1}, "yuan", year_starts="04-01"), at_least="3%"
    )
    assert "no value for 2021/22" in str(gap)


def test_floors_of_fiscal_years() -> None:
    floor = promise(
        AtLeast(value="850 yuan/person/month"),
        STANDARD,
        period=Period.of_years(2022, 2023, year_starts="04-01"),
    )
    rule = rule_of([floor])
    assert str(rule) == "at least 850 yuan per person per month in 2023/24"
    assert rule.in_language("zh").startswith("2023/24年度不低于850")
    series = Series.yearly({2022: 800, 2023: 840}, "yuan/person/month", year_starts="04-01")
    report = check_escalation(series, rule)
    assert report.failed == ("floor:2023",)
    assert "floor of 2023/24" in report.headline()
    assert "2023/24年度下限" in report.headline("zh")


def test_a_standard_counts_by_the_last_day_of_the_fiscal_year() -> None:
    """100 on 31 March 2022, 103 on 31 March 2023; the change of July 2023 is in the next year."""
    standard = Series.effective(
        {"2021-07-01": 100, "2022-07-01": 103, "2023-07-01": 104}, "yuan/person/month"
    )
    grown = promise(GrowsYearly(rate="3%"), STANDARD)
    found = assess(grown, standard, date(2023, 3, 31))
    assert (found.status, found.years) == ("holding", (("2022/23", "kept"),))
    later = assess(grown, standard, date(2024, 3, 31))  # known to the end of its fiscal year
    assert later.years == (("2022/23", "kept"), ("2023/24", "broken"))
    assert "kept in 1 of 2 years, broken in 2023/24" in str(later)
    assert "2年中1年达到，2023/24未达到" in later.in_language("zh")


# Deadlines, quarters and months


def test_four_quarters_of_a_fiscal_year_add_up() -> None:
    """20 + 20 + 20 + 4 = 64, at least 60 in 2022/23."""
    asked = promise(AtLeast(value="60 event"), period=Period.of_years(2022, year_starts="04-01"))
    found = assess(asked, quarters(20, 20, 20, 4))
    assert (found.status, found.value) == ("met", Amount(64, "event"))
    assert assess(asked, quarters(20, 20, 15, 4)).status == "missed"
    assert assess(asked, quarters(20, 20, 15)).status == "on_track"
    each = promise(AtLeast(value="60 event"), every="year")
    assert assess(each, quarters(20, 20, 20, 4)).years == (("2022/23", "kept"),)


def test_a_promise_for_each_quarter() -> None:
    each = promise(AtLeast(value="1 event"), every="quarter")
    assert each.asks.en == "at least 1 event in each quarter"
    assert each.asks.zh.startswith("每季度不少于1场")
    found = assess(each, quarters(1, 2, 0, 1))
    assert found.status == "missed"
    assert found.years == (
        ("2022/23-Q1", "kept"),
        ("2022/23-Q2", "kept"),
        ("2022/23-Q3", "broken"),
        ("2022/23-Q4", "kept"),
    )
    assert "kept in 3 of 4 quarters, broken in 2022/23-Q3" in str(found)
    assert "4个季度中3个季度达到，2022/23-Q3未达到" in found.in_language("zh")
    # An amount of a year says nothing of its quarters, and a quarter that is not over is open
    whole = Series.increments({2022: 4}, "event", year_starts="04-01")
    assert assess(each, whole).reason == "gaps"
    assert assess(each, quarters(1, 1), date(2022, 12, 30)).status == "holding"
    assert assess(each, quarters(1, 1), date(2022, 12, 31)).reason == "no_data_since"


def test_a_level_of_each_month_by_hand() -> None:
    """A level speaks to the next one, and at most to the end of the year."""
    each = promise(
        AtLeast(value="5 yuan/person/month"),
        STANDARD,
        every="month",
        period=Period(start="2022-11-01", due="2023-04-30", year_starts="04-01"),
    )
    read = Series.levels({"2022-10-15": 1, "2022-11-30": 6, "2023-01-31": 4}, "yuan/person/month")
    found = assess(each, read, date(2023, 4, 30))
    assert found.years == (
        ("2022-11", "kept"),
        ("2022-12", "kept"),
        ("2023-01", "broken"),
        ("2023-02", "broken"),
        ("2023-03", "broken"),
        ("2023-04", "unproven"),
    )


def test_each_quarter_is_planned_projected_and_amended() -> None:
    each = promise(AtLeast(value="2 event"), every="quarter")
    path = required_values(each, quarters(3, 2), through="2022/23")
    assert {name: str(x.amount) for name, x in path.values.items()} == {
        "2022/23-Q3": "2 event",
        "2022/23-Q4": "2 event",
    }
    assert path["2022/23-Q4"].day == date(2023, 3, 31)
    assert assess(each, path.observed).status == "holding"
    beside = [each, promise(AtLeast(value="20 event"), id="task:1/y")]
    left = required_values(beside, quarters(3, 2), path="least")
    assert [(x.commitment.id, x.reason) for x in left.left_out] == [("task:1/x", "other_cycle")]
    yearly = amend(each, every="year")
    assert yearly.cycle is FISCAL
    level = promise(AtLeast(value="5 yuan/person/month"), STANDARD, every="month")
    read = Series.levels({"2022-04-30": 4, "2022-05-31": 5}, "yuan/person/month")
    assert project(level, read).in_time is False
    months = required_values(level, read, through=date(2022, 8, 31), step=1)
    assert {str(x.amount.value) for x in months} == {"5"}


def test_fiscal_years_are_planned() -> None:
    grown = promise(GrowsYearly(rate="3%"), STANDARD)
    base = Series.yearly({"2021/22": 100}, "yuan/person/month", year_starts="04-01")
    path = required_values(grown, base, step=1)
    assert str(path).splitlines()[1:] == [
        "2022/23: 103 yuan per person per month (set by growth)",
        "2023/24: 107 yuan per person per month (set by growth)",
    ]
    assert path.in_language("zh").splitlines()[1].startswith("2022/23：103元")
    assert path["2023/24"] is path[2023]
    assert path.series == Series.yearly(
        {2021: 100, 2022: 103, 2023: 107}, "yuan/person/month", year_starts="04-01"
    )
    assert [x.day for x in required_values(grown, base, step=1, every="half")] == [
        date(2022, 9, 30),
        date(2023, 3, 31),
        date(2023, 9, 30),
        date(2024, 3, 31),
    ]


# Documents


def fiscal_document(**more: Any) -> Document:
    period = Period.of_years(2022, 2024, year_starts="04-01")
    parts = goal(
        1,
        NAME,
        NAME,
        at_least("60 event", "60场", yearly="events", zh="活动", en="Events", by="2022/23"),
        at_least("1 event", "每季度1次", yearly="checks", zh="检查", en="Checks", every="quarter"),
        at_least("9 km", "6月底前9公里", total="road", zh="路", en="Road", by="2024-06"),
        at_least(
            "40 km",
            "40",
            total="pipes",
            zh="管",
            en="Pipes",
            milestones={"2022-Q4": "10", "2023/24": "25 km"},
        ),
        grows("3%", "3%", level="standard", zh="标准", en="Standard", unit="yuan"),
        period=period,
    )
    fields: dict[str, Any] = {"published": "2022-03-01", "period": period, **more}
    return Document(
        id="d", title=NAME, issuer=NAME, domains=[domain(1, "x", NAME, parts)], **fields
    )


def test_a_document_of_fiscal_years_is_the_same_after_json() -> None:
    document = fiscal_document()
    assert document.year_starts == "04-01"
    text = document_to_json(document)
    record = json.loads(text)
    assert record["document"]["year_starts"] == "04-01"
    assert [c["due"] for c in record["commitments"]] == [
        "2023-03-31",
        "2025-03-31",
        "2024-06-30",
        "2025-03-31",
        "2025-03-31",
    ]
    assert record["commitments"][3]["milestones"] == {"2022-Q4": "10", "2023/24": "25"}
    assert document_from_json(text) == document
    for due, day in (
        ("2024-11", "2024-11-30"),
        ("2024-Q2", "2024-06-30"),
        ("2023/24", "2024-03-31"),
        ("2023/24-Q2", "2023-09-30"),
        ("2024-H1", "2024-06-30"),
    ):
        record["commitments"][0]["due"] = due
        read = document_from_json(json.dumps(record))
        assert str(read.commitments["goal:1/events"].period.due) == day


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"due": "2024-Q5"}, "commitments[0].due: expected a day such as 2023-07-01, a month"),
        ({"due": "2024-13"}, "commitments[0].due: expected a period such as 2024"),
        ({"due": "2022/24"}, "commitments[0].due: expected two years that follow each other"),
        ({"due": 2024}, "commitments[0].due: expected a day such as 2023-07-01, a month"),
        ({"milestones": {"soon": "1"}}, "commitments[0].milestones.soon: expected a day such as"),
        ({"milestones": {"2022-Q2": "x"}}, "milestones['2022-Q2']: expected a number as text"),
        ({"milestones": ["1"]}, "milestones: expected an object of numbers by times"),
        ({"milestones": {"2029-Q2": "1"}}, "milestones: expected a day from 2022-04-01 to 2023"),
    ],
)
def test_faults_of_deadlines_and_milestones(change: dict[str, Any], message: str) -> None:
    record = json.loads(document_to_json(fiscal_document()))
    record["commitments"][0].update(change)
    with pytest.raises(DocumentError) as caught:
        document_from_json(json.dumps(record))
    assert any(message in str(error) for error in caught.value.errors), caught.value.errors


def test_faults_of_the_years_of_a_document() -> None:
    record = json.loads(document_to_json(fiscal_document()))
    record["document"]["year_starts"] = "02-31"
    with pytest.raises(DocumentError, match="document.year_starts: expected a month and a day"):
        document_from_json(json.dumps(record))
    del record["document"]["year_starts"]
    with pytest.raises(DocumentError, match="a calendar year, since years start on 01-01"):
        document_from_json(json.dumps(record))  # the milestone of 2023/24
    with pytest.raises(InvalidValueError, match="years that start on 01-01, as those of the docum"):
        fiscal_document(period=Period.of_years(2022, 2024))


def test_observations_and_series_of_fiscal_years_from_files(tmp_path: Path) -> None:
    document = fiscal_document()
    file = tmp_path / "seen.csv"
    file.write_text(
        "indicator,when,value,unit\nevents,2022/23-Q1,20,event\nevents,2022/23-Q2,44,event\n"
        "checks,2022/23,4,event\n",
        encoding="utf-8",
    )
    seen = read_observations(file, document)
    assert seen["events"] == Series.increments(
        {
            Span(start="2022-04-01", end="2022-06-30"): 20,
            Span(start="2022-07-01", end="2022-09-30"): 44,
        },
        "event",
    )
    assert seen["checks"] == Series.increments({2022: 4}, "event", year_starts="04-01")
    file.write_text("indicator,when,value,unit\nevents,2022,20,event\n", encoding="utf-8")
    with pytest.raises(ObservationsError, match="a period within a year, such as 2022/23"):
        read_observations(file, document)
    file.write_text("year,value,unit\n2021/22,100,yuan\n2022/23,103,yuan\n", encoding="utf-8")
    found = read_yearly_series(file, year_starts="04-01")
    assert found == Series.yearly({2021: 100, 2022: 103}, "yuan", year_starts="04-01")
    assert isinstance(found, YearlySeries)
    with pytest.raises(InvalidValueError, match="a year such as 2023, got '2021/22'"):
        read_yearly_series(file)
    file.write_text("year,value,unit\n2021,100,yuan\n", encoding="utf-8")
    with pytest.raises(InvalidValueError, match="a year such as 2022/23, got '2021'"):
        read_yearly_series(file, year_starts="04-01")


# The command line


def test_growth_of_fiscal_years_on_the_command_line(shell: Shell) -> None:
    fiscal = ("growth", "--at-least", "3%", "--year-starts", "04-01")
    values = ("2021/22=100", "2022/23=103", "2023/24=105")
    assert shell.run(*fiscal, *values, "--period", "2022/23-", "--format", "json") == 1
    assert [(x["from"], x["to"], x["verdict"]) for x in shell.json["steps"]] == [
        ("2021/22", "2022/23", "kept"),
        ("2022/23", "2023/24", "broken"),
    ]
    assert shell.run(*fiscal, *values[:2], "--floor", "103", "--by", "2022/23") == 0
    assert "at least 103 yuan per person per month in 2022/23: kept" in shell.out
    assert shell.run(*fiscal, *values[:2], "--period=-2021/22") == 1
    for wrong, message in (
        (("2022=100",), "values: expected a year such as 2022/23, got '2022'"),
        ((*values, "--period", "2022/23"), "--period: expected years such as 2022/23-2024/25"),
        ((*values, "--year-starts", "02-30"), "--year-starts: expected a month and a day that"),
    ):
        assert shell.run(*fiscal, *wrong) == 2
        assert message in shell.err


def test_a_fiscal_document_on_the_command_line(shell: Shell, tmp_path: Path) -> None:
    path, seen = tmp_path / "fiscal.json", tmp_path / "seen.csv"
    path.write_text(document_to_json(fiscal_document()), encoding="utf-8")
    seen.write_text(
        "indicator,when,value,unit\nevents,2022/23,64,event\npipes,2022-12-31,9,km\n",
        encoding="utf-8",
    )
    asked = ("progress", str(seen), "--document", str(path), "--as-of", "2023-03-31")
    shell.run(*asked, "--format", "json")
    found = {item["commitment"]: item for item in shell.json["assessments"]}
    assert found["goal:1/events"]["status"] == "met"
    assert "milestones" not in found["goal:1/events"]
    assert found["goal:1/pipes"]["milestones"] == [
        {
            "when": "2022-Q4",
            "day": "2022-12-31",
            "required": "10",
            "value": "9",
            "verdict": "broken",
        },
        {
            "when": "2023/24",
            "day": "2024-03-31",
            "required": "25",
            "value": None,
            "verdict": "open",
        },
    ]
    plan = ("require", "goal:1/standard", "--document", str(path), "--round-up-to", "1")
    more = ("--from", "2021/22=100", "--through", "2023/24", "--format", "json")
    assert shell.run(*plan, *more) == 0
    assert [(x["year"], x["value"]) for x in shell.json["values"]] == [
        ("2022/23", "103"),
        ("2023/24", "107"),
    ]


def test_tables_have_the_columns_that_a_document_uses() -> None:
    rows = {row["id"]: row for row in TABLES["commitments"].records(fiscal_document())}
    assert rows["goal:1/pipes"]["milestones"] == '{"2022-Q4": "10", "2023/24": "25"}'
    assert {row["year_starts"] for row in rows.values()} == {"04-01"}
    assert rows["goal:1/checks"]["every"] == "quarter"
    plain = TABLES["commitments"].columns_of(HUNNAN)
    assert plain.keys().isdisjoint({"milestones", "year_starts"})


@pytest.mark.parametrize("backend", ["pandas", "polars"])
def test_frames_of_fiscal_years(backend: Any) -> None:
    own = Series.yearly({"2022/23": 1, "2023/24": 2}, "yuan", year_starts="04-01")
    frame = series_to_frame(own, backend=backend)
    assert list(frame["year"]) == ["2022/23", "2023/24"]
    assert yearly_series_from_frame(frame, year_starts="04-01") == own
    with pytest.raises(InvalidValueError, match="a year, as a whole number such as 2023"):
        yearly_series_from_frame(frame)
