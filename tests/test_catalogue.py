"""Invariants of the whole catalogue."""

import importlib.util
import re
from pathlib import Path

import pytest

from minsheng import (
    HUNNAN,
    AtLeast,
    AtMost,
    Done,
    GrowsYearly,
    MoreThan,
    Period,
    Trend,
    Unquantified,
)
from minsheng.domains.plan import BY_2025, IN_2023
from minsheng.promises import Target
from minsheng.quantities import known_units

ROOT = Path(__file__).parent.parent


def test_the_document_is_whole() -> None:
    counts = [len(HUNNAN.domains), len(HUNNAN.goals), len(HUNNAN.tasks)]
    assert [*counts, len(HUNNAN.matters), len(HUNNAN.safeguards)] == [11, 11, 56, 20, 4]
    assert list(HUNNAN.goals) == list(range(1, 12))
    assert sorted(HUNNAN.tasks) == list(range(1, 57))
    assert sorted(HUNNAN.matters) == list(range(1, 21))
    assert list(HUNNAN.safeguards) == [1, 2, 3, 4]
    assert [domain.number for domain in HUNNAN.domains.values()] == list(range(1, 12))
    goals = ((domain.number, domain.goal) for domain in HUNNAN.domains.values())
    assert all(goal is not None and goal.number == number for number, goal in goals)


def test_every_provision_with_a_promise_has_commitments() -> None:
    empty = [p.id for p in HUNNAN.provisions.values() if not p.commitments]
    assert empty == ["safeguard:4"]


def test_ids_are_plain_and_speak_of_their_provision() -> None:
    for name in HUNNAN.commitments:
        assert re.fullmatch(r"(goal|task|matter|safeguard):[0-9]+/[a-z0-9]+(-[a-z0-9]+)*", name)
    for name in HUNNAN.indicators:
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name)


def test_units_used_are_those_of_the_vocabulary() -> None:
    used = {i.unit.code for i in HUNNAN.indicators.values() if i.unit is not None}
    defined = {unit.code for unit in known_units()}
    assert used <= defined


def test_every_target_is_in_the_unit_of_its_indicator() -> None:
    for commitment in HUNNAN.commitments.values():
        for amount in commitment.target.amounts:
            assert amount.unit is commitment.indicator.unit, commitment.id


def test_whole_things_are_counted_whole() -> None:
    for commitment in HUNNAN.commitments.values():
        for amount in commitment.target.amounts:
            assert amount.fraction >= 0
            assert not amount.unit.whole or amount.fraction.denominator == 1, commitment.id


def test_shares_lie_between_0_and_100_percent() -> None:
    for commitment in HUNNAN.commitments.values():
        target = commitment.target
        amounts = [*target.amounts, *([target.rate] if isinstance(target, GrowsYearly) else [])]
        for amount in amounts:
            assert not amount.unit.is_ratio or 0 <= amount.base <= 100, commitment.id


def test_dates_come_from_headings_and_sentences() -> None:
    allowed: dict[str, tuple[Period, set[bool]]] = {
        "goal": (BY_2025, {True}),
        "task": (BY_2025, {True, False}),
        "safeguard": (BY_2025, {False}),
        "matter": (IN_2023, {True}),
    }
    for commitment in HUNNAN.commitments.values():
        period, stated = allowed[commitment.provision_id.partition(":")[0]]
        assert commitment.period == period, commitment.id
        assert commitment.due_stated in stated, commitment.id
        assert commitment.due_stated or commitment.period.due == HUNNAN.period.due, commitment.id


def test_what_binds_each_year_says_so() -> None:
    words = ("每年", "逐年", "年度", "年覆盖率", "保持在", "持续保持")
    promises = [c for c in HUNNAN.commitments.values() if c.every == "year"]
    assert [c.id for c in promises if not isinstance(c.target, Trend)] == [
        "goal:11/new-petitions-settled",
        "task:9/wage-survey-enterprises",
        "task:9/wage-survey-employees",
        "task:12/orphan-growth",
        "task:13/dibao-growth",
        "task:13/destitute-support-growth",
        "task:26/laboratory-equipment-rate",
        "task:36/combined-care-rate",
        "task:41/outdoor-fitness-equipment",
        "task:53/fraud-money-returned",
        "matter:13/pharmacy-inspection-coverage",
    ]
    said = {c.id for c in HUNNAN.commitments.values() if any(word in c.phrase for word in words)}
    unsaid = [c for c in promises if c.id not in said]
    assert {c.id for c in unsaid if not isinstance(c.target, Trend)} == {
        "task:9/wage-survey-employees"  # one 每年 for two
    }
    for promise in unsaid:  # such as 稳步提高, read as in each year
        assert promise.interpretation is not None, promise.id
    assert said < {c.id for c in promises}


def test_implied_figures_are_all_or_nothing_or_one() -> None:
    for commitment in HUNNAN.commitments.values():
        if not commitment.stated:
            target = commitment.target
            assert isinstance(target, AtLeast | AtMost), commitment.id
            whole = 100 if commitment.indicator.most is not None else 1  # one, as of one thing
            assert target.value.fraction == (whole if isinstance(target, AtLeast) else 0)


def test_what_has_no_unit_is_done_or_directional() -> None:
    for commitment in HUNNAN.commitments.values():
        if commitment.indicator.unit is None:
            assert isinstance(commitment.target, Done | Unquantified), commitment.id


def test_what_is_done_is_not_measured() -> None:
    for commitment in HUNNAN.commitments.values():
        if isinstance(commitment.target, Done):
            assert commitment.indicator.unit is None, commitment.id


def test_texts_are_in_their_language() -> None:
    texts = [
        *(p.title for p in HUNNAN.provisions.values()),
        *(p.summary for p in HUNNAN.provisions.values()),
        *(i.name for i in HUNNAN.indicators.values()),
        *(i.covers for i in HUNNAN.indicators.values() if i.covers is not None),
        *(domain.name for domain in HUNNAN.domains.values()),
    ]
    readings = [c.interpretation for c in HUNNAN.commitments.values() if c.interpretation]
    assert len(readings) > 100
    for reading in readings:  # which may quote the words of the source
        assert re.search(r"[\u4e00-\u9fff]", reading.zh), reading
        assert re.search(r"[a-z]{3}", reading.en), reading
        assert reading.zh[-1] == "。", reading
        assert reading.en[-1] == ".", reading
    for text in texts:
        assert text is not None
        assert re.search(r"[\u4e00-\u9fff]", text.zh), text
        assert not re.search(r"[\u4e00-\u9fff]", text.en), text
        assert not re.search(r"\s{2}|^\s|\s$", text.zh + text.en), text


def test_the_source_is_quoted_briefly() -> None:
    long = {c.id: len(c.phrase) for c in HUNNAN.commitments.values() if len(c.phrase) > 40}
    assert long == {}
    assert not [c.id for c in HUNNAN.commitments.values() if "。" in c.phrase]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("goal:1/urban-jobs", AtLeast(value="5万人")),
        ("goal:6/life-expectancy", MoreThan(value="80 year")),
        ("task:53/fraud-money-returned", GrowsYearly(rate="10%")),
        ("matter:18/purchased-home-care-urban-coverage", MoreThan(value="50%")),
    ],
)
def test_some_figures_read_by_hand(name: str, expected: Target) -> None:
    assert HUNNAN.commitments[name].target == expected


def test_the_catalogue_page_is_fresh() -> None:
    spec = importlib.util.spec_from_file_location("catalogue", ROOT / "docs/catalogue.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.PAGE.read_text("utf-8") == module.page(), "run `make generate`"


# Words that were once used beside the one that stands for the same thing
DROPPED = (
    *("destitut", "children in hardship", "comfortable employment", "sense of gain", "sanitary"),
    *("basically", "all but", "built in outline", "drug", "production safety", "level-two"),
    *("digital literacy", "atlas", "open challenge", "old-age care", "satisfaction of demand"),
    *("person-time", "for the benefit of the public"),
)


def test_one_thing_has_one_english_word() -> None:
    told = [item.name.en for item in HUNNAN.indicators.values()]
    told += [item.covers.en for item in HUNNAN.indicators.values() if item.covers is not None]
    texts = [text for p in HUNNAN.provisions.values() for text in (p.title, p.summary)]
    told += [text.en for text in texts if text is not None]
    readings = (promise.interpretation for promise in HUNNAN.commitments.values())
    told += [reading.en for reading in readings if reading is not None]
    assert len(told) > 900
    assert not [text for text in told if any(word in text.lower() for word in DROPPED)]
