"""The library against a second description of what its words mean, on random cases.

`python -m tests.oracles --cases 1000000` tries as many as wanted and sorts what differs.
"""

import secrets
from collections.abc import Callable
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import settings

from minsheng.progress import Assessment
from tests.oracles.build import case_code
from tests.oracles.costs import check_costs
from tests.oracles.documents import check_documents
from tests.oracles.facts import (
    Amounts,
    Case,
    Data,
    Effective,
    Event,
    Levels,
    Measure,
    Promise,
    Totals,
    Yearly,
    year_end,
    year_start,
)
from tests.oracles.harness import CHECKS, Check, assessed, run
from tests.oracles.properties import PROPERTIES, Judge, library, oracle
from tests.oracles.status import status_and_reason

FEW, MANY = (500, 100_000)  # cases of a check, with the fixed and with the random profile


def seed(config: pytest.Config) -> int:
    """The same seed each time with the fixed profile; else the one of hypothesis, or any."""
    if settings.default is None or settings.default.max_examples < 1000:
        return 7
    given = config.getoption("--hypothesis-seed", default=None)
    return int(given) if given is not None else secrets.randbelow(2**32)


def count(share: int = 1) -> int:
    """How many cases to try: one of so many of what the other checks try."""
    examples = 100 if settings.default is None else settings.default.max_examples
    if examples >= 1000:
        return MANY // share
    return FEW // min(share, 30) if examples >= 100 else FEW // 10


def assert_agrees(check: Check, cases: int, config: pytest.Config) -> None:
    chosen = seed(config)
    found = run(check, cases, chosen)
    assert not found.disagreements, f"seed {chosen}: {found.report(most=5)}"


@pytest.mark.parametrize("name", CHECKS)
def test_the_library_says_what_the_words_mean(name: str, pytestconfig: pytest.Config) -> None:
    assert_agrees(CHECKS[name], count(), pytestconfig)


def test_standards_that_change_on_a_day_cost_what_they_cost_day_by_day(
    pytestconfig: pytest.Config,
) -> None:
    assert_agrees(check_costs, count(share=4), pytestconfig)


def test_documents_and_the_command_line_say_the_same(pytestconfig: pytest.Config) -> None:
    assert_agrees(check_documents, count(share=100), pytestconfig)


@pytest.mark.parametrize("judge", [library, oracle])
@pytest.mark.parametrize("made", PROPERTIES)
def test_answers_fit_each_other(
    made: Callable[[Judge], Check], judge: Judge, pytestconfig: pytest.Config
) -> None:
    assert_agrees(made(judge), count(share=10), pytestconfig)


def test_a_case_can_be_made_again_from_its_code() -> None:
    case = Case(FLOOR, levels(("2024-01-01", 100)), date(2024, 12, 31), baseline=Fraction(1, 3))
    names: dict[str, object] = {}
    exec(case_code(case).replace("print(assess(", "found = (assess("), names)  # noqa: S102
    found, expected = names["found"], assessed(case)
    assert isinstance(found, Assessment)
    assert isinstance(expected, Assessment)
    assert (found.status, found.value) == (expected.status, expected.value)


# Exactly at the boundaries of what data speak for

YUAN = Measure("level", "yuan")
FLOOR = Promise("at_least", YUAN, date(2023, 1, 1), date(2025, 12, 31), low=Fraction(100))
GROWTH = FLOOR._replace(kind="growth", rate=Fraction(10))
SUM = FLOOR._replace(measure=Measure("total", "km"))
FLOW = FLOOR._replace(measure=Measure("yearly", "yuan"))
DONE = Promise("done", Measure("level", None), date(2023, 1, 1), date(2025, 12, 31))


def day(text: str) -> date:
    return date.fromisoformat(text)


def levels(*values: tuple[str, int]) -> Levels:
    return Levels(tuple((day(text), Fraction(value)) for text, value in values))


def effective(*values: tuple[str, int], known_until: str | None = None) -> Effective:
    return Effective(levels(*values).values, None if known_until is None else day(known_until))


def totals(*values: tuple[str, int]) -> Totals:
    return Totals(levels(*values).values)


def yearly(**values: int) -> Yearly:
    return Yearly(tuple((int(year[1:]), Fraction(value)) for year, value in values.items()))


def amounts(*values: tuple[str, str, int]) -> Amounts:
    return Amounts(tuple((day(a), day(b), Fraction(value)) for a, b, value in values))


def event(done: str | None, observed: str) -> Event:
    return Event(None if done is None else day(done), day(observed))


def due(promise: Promise, text: str) -> Promise:
    return promise._replace(due=day(text))


def on_way(last: str, value: int) -> Levels:
    """A reading in a period of 100 days from 1 January 2023, from a baseline of 0."""
    return levels(("2022-12-31", 0), (last, value))


HUNDRED_DAYS = due(FLOOR, "2023-04-10")
YEARS = tuple((year_start(year), year_end(year), Fraction(40)) for year in (2023, 2024, 2025))

# promise, data, day of the question, status and reason
BOUNDARIES: tuple[tuple[Promise, Data, str, str, str | None], ...] = (
    # A level speaks from its day ...
    (due(FLOOR, "2024-06-30"), levels(("2024-06-30", 100)), "2024-06-30", "met", None),
    (
        due(FLOOR, "2024-06-29"),
        levels(("2024-06-30", 100)),
        "2024-06-30",
        "undetermined",
        "after_deadline",
    ),
    # ... to the 31 December of its year ...
    (due(FLOOR, "2024-12-31"), levels(("2024-01-01", 100)), "2024-12-31", "met", None),
    (
        due(FLOOR, "2024-01-01"),
        levels(("2023-12-31", 100)),
        "2024-01-01",
        "undetermined",
        "no_data_since",
    ),
    # ... or to the day before the next one.
    (
        due(FLOOR, "2024-12-30"),
        levels(("2024-06-01", 100), ("2024-12-31", 99)),
        "2024-12-31",
        "met",
        None,
    ),
    (
        due(FLOOR, "2024-12-31"),
        levels(("2024-06-01", 100), ("2024-12-31", 99)),
        "2024-12-31",
        "missed",
        None,
    ),
    # A yearly level speaks for its whole year, and is not looked at before its 31 December.
    (due(FLOOR, "2024-12-31"), yearly(y2024=100), "2024-12-31", "met", None),
    (FLOOR, yearly(y2024=100), "2024-12-31", "holding", None),
    (FLOOR, yearly(y2024=100), "2024-12-30", "undetermined", "no_data"),
    (FLOOR, yearly(y2022=100), "2024-12-30", "undetermined", "no_observation"),
    # A standard is in force to the day before the next change, however long, even one to come.
    (FLOOR, effective(("2022-07-01", 100), ("2026-01-01", 90)), "2025-12-31", "met", None),
    (FLOOR, effective(("2022-07-01", 100), ("2025-12-31", 90)), "2025-12-31", "missed", None),
    # After its last change it is known to the end of that year, or as long as it is said to be.
    (due(FLOOR, "2024-12-31"), effective(("2024-07-01", 100)), "2024-12-31", "met", None),
    (
        due(FLOOR, "2025-01-01"),
        effective(("2024-07-01", 100)),
        "2025-01-01",
        "undetermined",
        "no_data_since",
    ),
    (
        due(FLOOR, "2025-01-01"),
        effective(("2024-07-01", 100), known_until="2025-01-01"),
        "2025-01-01",
        "met",
        None,
    ),
    (
        due(FLOOR, "2025-01-02"),
        effective(("2024-07-01", 100), known_until="2025-01-01"),
        "2025-01-02",
        "undetermined",
        "no_data_since",
    ),
    (
        due(FLOOR, "2024-12-31"),
        effective(("2024-07-01", 100), known_until="2024-12-30"),
        "2024-12-31",
        "undetermined",
        "no_data_since",
    ),
    (FLOOR, effective(("2022-12-31", 100)), "2023-01-01", "undetermined", "no_observation"),
    (
        FLOOR,
        effective(("2022-12-31", 100), known_until="2023-01-01"),
        "2023-01-01",
        "holding",
        None,
    ),
    # A running total speaks for its day; what it has reached is certain.
    (SUM, totals(("2025-12-31", 99)), "2025-12-31", "missed", None),
    (SUM, totals(("2025-12-30", 99)), "2025-12-31", "undetermined", "no_data_since"),
    (SUM, totals(("2025-12-30", 100)), "2025-12-31", "met", None),
    (SUM, totals(("2023-01-01", 100)), "2030-01-01", "met", None),
    (SUM, totals(("2022-12-31", 100)), "2025-12-31", "undetermined", "no_observation"),
    (SUM, totals(("2026-01-01", 100)), "2026-01-01", "undetermined", "after_deadline"),
    # An amount speaks for its span.
    (SUM, amounts(("2023-01-01", "2025-12-31", 99)), "2025-12-31", "missed", None),
    (
        SUM,
        amounts(("2023-01-01", "2025-12-30", 99)),
        "2025-12-31",
        "undetermined",
        "no_data_since",
    ),
    (SUM, amounts(("2023-01-02", "2025-12-31", 99)), "2025-12-31", "undetermined", "gaps"),
    (SUM, amounts(("2023-01-02", "2025-12-31", 100)), "2025-12-31", "met", None),
    (SUM, Amounts(YEARS), "2025-12-31", "met", None),
    (SUM, Amounts(YEARS), "2025-12-30", "on_track", None),
    (due(FLOW, "2023-12-31"), yearly(y2023=99), "2023-12-31", "missed", None),
    (
        due(FLOW, "2023-12-31"),
        amounts(("2023-01-01", "2023-12-30", 99)),
        "2023-12-31",
        "undetermined",
        "no_data_since",
    ),
    # "Not done yet" speaks for the days up to its own, "done" for ever.
    (DONE, event(None, "2025-12-31"), "2025-12-31", "missed", None),
    (DONE, event(None, "2025-12-30"), "2025-12-31", "undetermined", "no_data_since"),
    (DONE, event(None, "2022-12-31"), "2025-12-31", "undetermined", "no_observation"),
    (DONE, event(None, "2023-01-01"), "2025-12-31", "undetermined", "no_data_since"),
    (DONE, event("2025-12-31", "2026-03-01"), "2025-12-31", "met", None),
    (DONE, event("2026-01-01", "2026-03-01"), "2026-01-01", "missed", None),
    (DONE, event("2026-01-01", "2026-03-01"), "2025-12-31", "undetermined", "no_data"),
    (DONE, event("2023-01-01", "2023-01-01"), "2040-01-01", "met", None),
    # A year is over on its 31 December.
    (GROWTH, yearly(y2022=100, y2023=109), "2023-12-31", "missed", None),
    (GROWTH, levels(("2022-01-01", 100), ("2023-01-01", 109)), "2023-12-31", "missed", None),
    (
        GROWTH,
        levels(("2022-01-01", 100), ("2023-01-01", 109)),
        "2023-12-30",
        "undetermined",
        "too_early",
    ),
    (GROWTH, yearly(y2022=100, y2023=110), "2023-12-31", "holding", None),
    (GROWTH, yearly(y2022=100, y2023=110), "2024-12-30", "holding", None),
    (GROWTH, yearly(y2022=100, y2023=110), "2024-12-31", "undetermined", "no_data_since"),
    (GROWTH, yearly(y2022=100, y2024=121), "2024-12-31", "undetermined", "gaps"),
    (GROWTH, yearly(y2022=100, y2024=120), "2024-12-31", "missed", None),
    # What is observed after the day of the question is not looked at.
    (FLOOR, levels(("2024-06-30", 100)), "2024-06-30", "holding", None),
    (FLOOR, levels(("2024-06-30", 100)), "2024-06-29", "undetermined", "no_data"),
    # A status lasts until a whole calendar year has gone by without data.
    (FLOOR, levels(("2023-01-01", 100)), "2024-12-30", "holding", None),
    (FLOOR, levels(("2023-01-01", 100)), "2024-12-31", "undetermined", "no_data_since"),
    # Less than 5 % of the time is too early, 5 % is not; the cuts of the pace belong to the better.
    (HUNDRED_DAYS, on_way("2023-01-04", 4), "2023-01-04", "undetermined", "too_early"),
    (HUNDRED_DAYS, on_way("2023-01-05", 5), "2023-01-05", "on_track", None),
    (HUNDRED_DAYS, on_way("2023-04-09", 95), "2023-04-09", "on_track", None),
    (HUNDRED_DAYS, on_way("2023-01-20", 19), "2023-01-20", "on_track", None),
    (HUNDRED_DAYS, on_way("2023-01-20", 18), "2023-01-20", "behind", None),
    (HUNDRED_DAYS, on_way("2023-01-20", 12), "2023-01-20", "behind", None),
    (HUNDRED_DAYS, on_way("2023-01-20", 11), "2023-01-20", "off_track", None),
    # A period starts on its first day, and is due on its last.
    (FLOOR, levels(("2022-12-31", 100)), "2022-12-31", "undetermined", "not_started"),
    (FLOOR, levels(("2022-12-31", 100)), "2023-01-01", "undetermined", "no_observation"),
    (FLOOR, levels(("2023-01-01", 100)), "2023-01-01", "holding", None),
)


@pytest.mark.parametrize(
    ("promise", "data", "as_of", "status", "reason"),
    BOUNDARIES,
    ids=[f"{index}-{row[3]}" for index, row in enumerate(BOUNDARIES)],
)
def test_boundaries_of_what_data_speak_for(
    promise: Promise, data: Data, as_of: str, status: str, reason: str | None
) -> None:
    case = Case(promise, data, day(as_of))
    expected = status_and_reason(case)
    assert (expected.status, expected.reason) == (status, reason), "the oracle"
    found = assessed(case)
    assert isinstance(found, Assessment), f"{found}\n{case_code(case)}"
    assert (found.status, found.reason) == (status, reason), case_code(case)


@pytest.mark.parametrize(
    ("data", "measure", "last"),
    [
        (levels(("2023-03-01", 1), ("2024-02-29", 2)), YUAN, "2024-02-29"),
        (yearly(y2023=1, y2024=2), YUAN, "2024-12-31"),
        (effective(("2024-07-01", 1)), YUAN, "2024-07-01"),
        (effective(("2024-07-01", 1), known_until="2025-03-31"), YUAN, "2025-03-31"),
        (totals(("2024-07-01", 1)), Measure("total", "km"), "2024-07-01"),
        (amounts(("2024-01-01", "2024-03-31", 1)), Measure("total", "km"), "2024-03-31"),
        (event("2024-01-01", "2024-05-05"), Measure("level", None), "2024-05-05"),
    ],
)
def test_the_day_of_a_question_is_the_last_that_the_data_speak_of(
    data: Data, measure: Measure, last: str
) -> None:
    promise = DONE if isinstance(data, Event) else FLOOR._replace(measure=measure)
    case = Case(promise, data, None)
    found = assessed(case)
    assert case.day == day(last), "the oracle"
    assert isinstance(found, Assessment), case_code(case)
    assert found.as_of == day(last), case_code(case)
