from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import get_args

import attrs
import pytest

from minsheng import (
    HUNNAN,
    Amount,
    AtLeast,
    Commitment,
    InvalidValueError,
    Period,
    Series,
    UnknownNameError,
)
from minsheng.observations.observation import Milestone
from minsheng.progress import Thresholds
from minsheng.progress.assessment import Status
from minsheng.progress.commitment import Data, last_day
from minsheng.progress.document import assess_document, assess_indicator
from tests.helpers.promises import END_2022, END_2023, OPEN, levels, promise

KINDERGARTENS = "public-interest-kindergarten-coverage"


def test_the_promise_due_next_drives_the_status() -> None:
    promises = HUNNAN.commitments_of(KINDERGARTENS)
    data = levels((END_2022, 80), (date(2023, 6, 30), 84), (date(2024, 6, 30), 85))
    early = assess_indicator(promises, data, date(2023, 6, 30))
    assert early.current is not None
    assert early.current.commitment.id == f"matter:4/{KINDERGARTENS}"
    assert early.status == "on_track"
    assert [item.status for item in early.outlook] == ["on_track"]
    assert [item.commitment.id for item in early.outlook] == [f"goal:4/{KINDERGARTENS}"]
    assert early.past == ()
    late = assess_indicator(promises, data)
    assert late.current is not None
    assert late.current.commitment.id == f"goal:4/{KINDERGARTENS}"
    assert [item.status for item in late.past] == ["missed"]
    assert late.outlook == late.standing == ()
    over = assess_indicator(promises, data, date(2026, 1, 1))
    assert over.current is not None
    assert (over.status, over.current.reason) == ("undetermined", "no_data_since")
    assert [item.status for item in over.past] == ["missed"]
    in_the_end = levels((date(2023, 12, 31), 86), (date(2025, 12, 31), 89))
    over = assess_indicator(promises, in_the_end)
    assert over.status == "missed"
    assert [item.status for item in over.past] == ["met"]


def test_a_promise_is_current_on_its_very_last_day() -> None:
    promises = HUNNAN.commitments_of(KINDERGARTENS)
    on_the_day = assess_indicator(promises, levels((date(2023, 12, 31), 86)))
    assert on_the_day.current is not None
    assert on_the_day.current.commitment.id == f"matter:4/{KINDERGARTENS}"
    assert on_the_day.status == "met"


def test_rules_without_a_date_stand_beside_the_dated_promise() -> None:
    standards = Series.yearly({2022: 766, 2023: 793, 2024: 821}, "yuan/person/month")
    found = assess_indicator(HUNNAN.commitments_of("dibao-standard"), standards)
    assert found.standing == ()
    assert found.current is not None
    assert [found.status, *(item.status for item in found.outlook)] == ["holding", "on_track"]
    growth, floor = HUNNAN.commitments_of("dibao-standard")
    undated = attrs.evolve(growth, period=OPEN, due_stated=True)
    found = assess_indicator([undated, floor], standards)
    assert [item.status for item in found.standing] == ["holding"]
    assert found.status == "on_track"
    alone = assess_indicator([promise(AtLeast(value="5%"), period=OPEN)], levels((END_2023, 6)))
    assert alone.current is None
    assert alone.status == "holding"
    assert assess_indicator(HUNNAN.commitments_of("dibao-standard"), None).status == "undetermined"


def test_promises_are_of_one_indicator() -> None:
    mixed = [*HUNNAN.commitments_of(KINDERGARTENS), *HUNNAN.commitments_of("dibao-standard")]
    empty: list[Commitment] = []
    for promises in (mixed, empty):
        with pytest.raises(InvalidValueError, match="promises of one indicator"):
            assess_indicator(promises, None)


OBSERVATIONS: Mapping[str, Data] = {
    KINDERGARTENS: levels((END_2022, 80), (END_2023, 86), (date(2024, 6, 30), 91)),
    "dibao-standard": Series.effective(
        {date(2022, 7, 1): 766, date(2023, 7, 1): 793, date(2024, 7, 1): 821}, "yuan/person/month"
    ),
    "urban-jobs": Series.increments({2023: 20_000}, "person"),
    "child-hardship-register": Milestone(done=date(2023, 5, 1), observed=date(2023, 12, 31)),
    "rural-income": Series.yearly({2022: 100, 2023: 110}, "yuan/person/year"),
    "urban-income": Series.yearly({2022: 100, 2023: 105}, "yuan/person/year"),
}


def test_a_whole_document_is_assessed_and_counted() -> None:
    found = assess_document(HUNNAN, OBSERVATIONS)
    assert found.as_of == date(2024, 7, 1)
    assert list(found.assessments) == list(HUNNAN.commitments)
    assert found.assessments["task:12/child-hardship-register"].status == "holding"
    assert found.assessments["task:10/rural-income-growth"].status == "holding"
    assert found.assessments["goal:2/rural-income-above-city"].reason == "no_other"
    assert found.assessments["matter:1/urban-jobs"].status == "met"
    assert sum(found.counts.values()) == len(HUNNAN.commitments)
    assert list(found.counts) == list(get_args(Status))
    education = found.of_domain(HUNNAN.domains["education"])
    assert education["holding"] == 1
    assert education["met"] == 1
    assert found.of_provision(HUNNAN.goals[4])["holding"] == 1
    assert found.of_provision(HUNNAN.tasks[13])["on_track"] == 1
    assert found.measurable + found.counts["undetermined"] > found.covered
    assert found.covered == 9
    no_data = [a for a in found.assessments.values() if a.reason == "no_data"]
    assert found.measurable - found.covered == len(no_data)


def test_a_deadline_can_be_assumed_for_promises_that_state_none() -> None:
    built = Series.totals({date(2023, 12, 31): 100}, "park")
    parks = {"pocket-parks": built, "pocket-community-parks": built}
    implied = assess_document(HUNNAN, parks).assessments
    assert implied["task:46/pocket-parks"].status == "on_track"
    assert implied["task:46/pocket-parks"].length == 1096
    assumed = assess_document(HUNNAN, parks, due=date(2024, 6, 30)).assessments
    assert assumed["task:46/pocket-parks"].status == "off_track"
    assert assumed["task:46/pocket-parks"].length == 547
    assert assumed["matter:16/pocket-community-parks"].status == "met"  # its deadline is stated


def test_baselines_and_tolerances_of_indicators() -> None:
    air = {"good-air-day-share": levels((date(2024, 12, 31), 85))}
    choices = {"good-air-day-share": Amount(80, "percent")}
    points = {"good-air-day-share": Amount(1, "percentage_point")}
    found = assess_document(HUNNAN, air, baselines=choices, tolerances=points)
    assert found.assessments["goal:8/good-air-day-share"].progress == Fraction(5, 9)
    with pytest.raises(UnknownNameError, match="no such name: 'nothing'"):
        assess_document(HUNNAN, air, tolerances={"nothing": Amount(1, "percentage_point")})


def test_bad_observations_are_refused() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'dibao-standard'"):
        assess_document(HUNNAN, {"dibao-standrd": OBSERVATIONS["dibao-standard"]})
    with pytest.raises(InvalidValueError, match="a day, since there are no observations"):
        assess_document(HUNNAN, {})
    assert assess_document(HUNNAN, {}, date(2024, 1, 1)).covered == 0
    done = Milestone(done=None, observed=END_2022)
    with pytest.raises(InvalidValueError, match="values to compare with"):
        assess_document(HUNNAN, {**OBSERVATIONS, "urban-income": done})


def test_the_last_day_of_every_kind_of_data() -> None:
    assert last_day(OBSERVATIONS["rural-income"]) == date(2023, 12, 31)
    assert last_day(OBSERVATIONS["dibao-standard"]) == date(2024, 7, 1)
    assert last_day(OBSERVATIONS["child-hardship-register"]) == date(2023, 12, 31)
    with pytest.raises(InvalidValueError, match="data: expected observations"):
        last_day("2024")  # type: ignore[arg-type] # wrong on purpose


def test_the_choices_reach_every_assessment() -> None:
    coverage = "public-interest-kindergarten-coverage"
    goal = f"goal:4/{coverage}"
    data = {coverage: Series.levels({date(2022, 12, 31): 80, date(2023, 12, 31): 83}, "%")}
    # 3 of 10 points in 365 of 1096 days: a pace of 0.9008
    found = assess_document(HUNNAN, data, date(2023, 12, 31))
    assert found.assessments[goal].status == "behind"
    lenient = Thresholds(on_track=Fraction(9, 10))
    found = assess_document(HUNNAN, data, date(2023, 12, 31), thresholds=lenient)
    assert found.assessments[goal].status == "on_track"


def test_cuts_may_be_zero_or_the_same() -> None:
    assert Thresholds(behind=0).behind == 0
    assert Thresholds(behind=1, on_track=1).on_track == 1


def test_an_indicator_is_assessed_against_what_it_is_compared_with() -> None:
    promises = HUNNAN.commitments_of("rural-income")
    income = Series.yearly({2022: 100, 2023: 110}, "yuan/person/year")
    urban = Series.yearly({2022: 100, 2023: 105}, "yuan/person/year")
    name = "task:10/rural-income-growth"
    cases: list[tuple[dict[str, Data] | None, str]] = [
        ({"urban-income": urban}, "holding"),
        ({}, "undetermined"),
        (None, "undetermined"),
    ]
    for other, status in cases:
        found = assess_indicator(promises, income, other=other)
        ours = [
            item.status
            for item in (*found.past, *found.outlook, *found.standing, found.current)
            if item is not None and item.commitment.id == name
        ]
        assert ours == [status]


def test_the_promise_that_was_due_last_is_the_current_one() -> None:
    promises = [
        attrs.evolve(HUNNAN.commitments["task:13/dibao-floor"], id=f"task:13/{year}", period=period)
        for year, period in ((y, Period.of_years(2022, y)) for y in (2024, 2022, 2023))
    ]
    found = assess_indicator(promises, Series.yearly({2025: 1}, "yuan/person/month"))
    assert found.current is not None
    assert found.current.commitment.id == "task:13/2024"
    assert [item.commitment.id for item in found.past] == ["task:13/2022", "task:13/2023"]
    early = assess_indicator(
        promises, Series.yearly({2021: 1, 2025: 1}, "yuan/person/month"), date(2021, 12, 31)
    )
    assert early.current is not None
    assert (early.current.as_of, early.current.commitment.id) == (
        date(2021, 12, 31),
        "task:13/2022",
    )
