"""Promises may be handed in by their ids wherever they are asked for."""

from collections.abc import Callable
from datetime import date
from typing import Any

import attrs
import pytest

from minsheng import (
    HUNNAN,
    Amount,
    Commitment,
    InvalidValueError,
    Series,
    UnknownNameError,
    amend,
    assess,
    compare_paths,
    project,
    required_values,
    rule_of,
)
from minsheng.progress import assess_indicator
from minsheng.promises import amend_document
from minsheng.promises.asked import commitments_of
from minsheng.testing import assert_keeps, assert_plan_keeps, assert_reaches

FLOOR, GROWTH = "task:13/dibao-floor", "task:13/dibao-growth"
DIBAO = Series.yearly({2022: 766, 2023: 793, 2024: 821, 2025: 850}, "yuan/person/month")
BEGUN = Series.yearly({2022: 766}, "yuan/person/month")
PROMISES = HUNNAN.commitments_of("dibao-standard")
HIGHER = amend_document(HUNNAN, [amend(FLOOR, value=900)])


def test_commitments_and_ids_are_the_same() -> None:
    floor, growth = HUNNAN.commitments[FLOOR], HUNNAN.commitments[GROWTH]
    assert commitments_of(FLOOR) == commitments_of(floor) == (floor,)
    assert commitments_of([FLOOR, growth]) == commitments_of((floor, GROWTH))
    assert commitments_of([]) == ()
    assert commitments_of(FLOOR, HIGHER) == (HIGHER.commitments[FLOOR],)
    assert commitments_of(floor, HIGHER) == (floor,)


@pytest.mark.parametrize(
    ("ask", "promises"),
    [
        (lambda asked, _: assess(asked, DIBAO), FLOOR),
        (lambda asked, _: project(asked, DIBAO, "2024-12-31"), FLOOR),
        (lambda asked, _: amend(asked, value=875), FLOOR),
        (lambda asked, _: assess_indicator(asked, DIBAO), (FLOOR, GROWTH)),
        (lambda asked, _: rule_of(asked), (FLOOR, GROWTH)),
        (lambda asked, _: required_values(asked, BEGUN, step=1), (FLOOR, GROWTH)),
        (lambda asked, _: compare_paths(asked, BEGUN, {FLOOR: 875}), (FLOOR, GROWTH)),
    ],
)
def test_ids_stand_for_commitments(
    ask: Callable[[Any, object], object], promises: str | tuple[str, ...]
) -> None:
    if isinstance(promises, str):
        assert ask(promises, None) == ask(HUNNAN.commitments[promises], None)
    else:
        found = tuple(HUNNAN.commitments[name] for name in promises)
        assert ask(promises, None) == ask(list(found), None) == ask(iter(promises), None)


def test_ids_are_those_of_the_document_that_is_given() -> None:
    assert required_values(FLOOR, BEGUN)[2025].amount == Amount(850, "yuan/person/month")
    found = required_values(FLOOR, BEGUN, document=HIGHER)
    assert found[2025].amount == Amount(900, "yuan/person/month")
    assert assess(FLOOR, DIBAO).status == "met"
    assert assess(FLOOR, DIBAO, document=HIGHER).status == "missed"
    assert project(FLOOR, DIBAO, "2024-12-31", document=HIGHER).in_time is False
    assert rule_of(FLOOR, document=HIGHER).floors[0].value == Amount(900, "yuan/person/month")
    assert amend(FLOOR, due="2026-12-31", document=HIGHER).original == HUNNAN.commitments[FLOOR]
    status = assess_indicator(FLOOR, DIBAO, document=HIGHER).status
    assert status == "missed"
    compared = compare_paths(FLOOR, BEGUN, {FLOOR: 875}, document=HIGHER)
    assert compared.cases[0].at(2025) == found[2025]
    assert compared.cases[0].at(2026) is None


def test_the_testing_kit_takes_ids() -> None:
    assert_keeps((FLOOR, GROWTH), DIBAO)
    assert_reaches(FLOOR, DIBAO)
    assert_plan_keeps([FLOOR, GROWTH], required_values([FLOOR, GROWTH], BEGUN))
    with pytest.raises(AssertionError, match="850 .* >= 900"):
        assert_reaches(FLOOR, DIBAO, document=HIGHER)
    with pytest.raises(AssertionError, match="1 promise not kept"):
        assert_keeps(FLOOR, DIBAO, document=HIGHER)
    with pytest.raises(AssertionError, match="the plan does not keep 1 of 1"):
        assert_plan_keeps(FLOOR, required_values(FLOOR, BEGUN), document=HIGHER)


@pytest.mark.parametrize(
    "ask",
    [
        lambda asked: assess(asked, DIBAO),
        lambda asked: required_values(asked, BEGUN),
        lambda asked: assert_reaches(asked, DIBAO),
        lambda asked: rule_of([FLOOR, asked]),
    ],
)
def test_an_id_that_is_not_there_brings_the_nearest(ask: Callable[[str], object]) -> None:
    with pytest.raises(UnknownNameError, match=r"did you mean 'task:13/dibao-floor'"):
        ask("task:13/dibao-flor")


def test_what_is_no_promise_is_refused() -> None:
    nothing: Any = 5
    with pytest.raises(InvalidValueError, match="promises: expected a Commitment or its id, or"):
        commitments_of(nothing)
    with pytest.raises(InvalidValueError, match="promises: expected a Commitment, or its id"):
        commitments_of([FLOOR, nothing])
    with pytest.raises(InvalidValueError, match="document: expected a Document"):
        commitments_of(FLOOR, nothing)


def test_a_path_is_looked_up_by_year_and_by_day() -> None:
    path = required_values(GROWTH, BEGUN, every="half", step=1, through=2024)
    assert [point.day for point in path] == [point.day for point in path.points]
    assert len(path) == 4
    assert path[2024] is path[date(2024, 12, 31)] is path["2024-12-31"] is path.points[-1]
    assert path["2023-06-30"] is path.points[0]
    missing: tuple[int | str, ...] = (2022, 2025, "2023-07-01")
    for when in missing:
        with pytest.raises(UnknownNameError, match="no such name"):
            _ = path[when]
    with pytest.raises(InvalidValueError, match="day: expected a calendar day"):
        _ = path["2024"]


def test_a_commitment_of_another_document_needs_no_look_up() -> None:
    own = attrs.evolve(HUNNAN.commitments[FLOOR], id="task:1/own")
    assert isinstance(own, Commitment)
    assert required_values(own, BEGUN)[2025].promises == ("task:1/own",)
