"""The types of the domain model: impossible to build wrong."""

import pickle
from collections.abc import Callable
from datetime import date, datetime
from fractions import Fraction
from typing import Any

import attrs
import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given, settings

from minsheng import (
    HUNNAN,
    About,
    Amount,
    AtLeast,
    AtLeastTimes,
    AtMost,
    Between,
    Commitment,
    Comparison,
    Document,
    Done,
    GrowsYearly,
    Indicator,
    InvalidValueError,
    LessThan,
    MoreThan,
    Period,
    Provision,
    Reduction,
    Text,
    Trend,
    UnknownNameError,
    Unquantified,
)
from minsheng.errors import DimensionError, UnitError
from minsheng.lookup import Index
from minsheng.promises import Domain, Goal, PracticalMatter, Safeguard, Target, Task
from minsheng.promises.targets import Bound
from minsheng.testing import strategies as kit
from tests.helpers.strategies import examples

NAME = Text(zh="指标", en="Indicator")
BEDS = Indicator(id="beds", name=NAME, unit="person", basis="level")
SHARE = Indicator(id="share", name=NAME, unit="percent", basis="level")
OTHER_SHARE = Indicator(id="other-share", name=NAME, unit="permille", basis="level")
THING = Indicator(id="thing", name=NAME, unit=None, basis="level")
PERIOD = Period.of_years(2023, 2025)


def commitment(**changes: object) -> Commitment:
    fields: dict[str, Any] = {
        "id": "task:1/beds",
        "indicator": BEDS,
        "target": AtLeast(value="5 person"),
        "period": PERIOD,
        "phrase": "达到5人",
    }
    return Commitment(**{**fields, **changes})


def task(**changes: object) -> Task:
    fields: dict[str, Any] = {"number": 1, "title": NAME, "summary": NAME}
    return Task(**{**fields, **changes})


def domain(**changes: object) -> Domain:
    fields: dict[str, Any] = {
        "number": 1,
        "id": "beds",
        "name": NAME,
        "goal": Goal(number=1, title=NAME, summary=NAME),
        "tasks": (task(commitments=(commitment(),)),),
    }
    return Domain(**{**fields, **changes})


def document(**changes: object) -> Document:
    fields: dict[str, Any] = {
        "id": "doc",
        "title": NAME,
        "issuer": NAME,
        "published": date(2023, 1, 1),
        "period": PERIOD,
        "domains": (domain(),),
    }
    return Document(**{**fields, **changes})


@pytest.mark.parametrize(
    ("build", "changes", "match"),
    [
        (commitment, {"phrase": ""}, "Commitment.phrase: expected text that is not empty"),
        (commitment, {"phrase": " \n"}, "Commitment.phrase: expected text that is not empty"),
        (commitment, {"phrase": None}, "Commitment.phrase: expected text that is not empty"),
        (commitment, {"id": "task:1"}, "Commitment.id: expected an id such as"),
        (commitment, {"id": "/beds"}, "Commitment.id: expected an id such as"),
        (commitment, {"id": "task:1/"}, "Commitment.id: expected an id such as"),
        (commitment, {"indicator": "beds"}, "Commitment.indicator: expected an Indicator"),
        (commitment, {"target": "5 person"}, "Commitment.target: expected a Target"),
        (commitment, {"period": 2025}, "Commitment.period: expected a Period"),
        (commitment, {"stated": "no"}, "Commitment.stated: expected True or False"),
        (
            commitment,
            {"every": "week"},
            "every: expected one of 'year', 'quarter', 'month', None, got",
        ),
        (commitment, {"due_stated": None}, "Commitment.due_stated: expected True or False"),
        (commitment, {"interpretation": 1}, "Commitment.interpretation: expected a Text"),
        (commitment, {"target": AtLeast(value="5 household")}, "converts into person for beds"),
        (commitment, {"indicator": THING}, "a target that needs no unit for thing"),
        (task, {"number": 0}, "task.number: expected a number from 1 on"),
        (task, {"number": "1"}, "task.number: expected a number from 1 on"),
        (task, {"number": True}, "task.number: expected a number from 1 on"),
        (task, {"title": "beds"}, "Task.title: expected a Text"),
        (task, {"commitments": [commitment()]}, "Task.commitments: expected a tuple of Comm"),
        (task, {"commitments": (1,)}, "Task.commitments: expected a tuple of Commitments"),
        (task, {"number": 2, "commitments": (commitment(),)}, "expected an id under task:2/"),
        (domain, {"goal": task()}, "Domain.goal: expected a Goal"),
        (domain, {"tasks": (1,)}, "Domain.tasks: expected a tuple of Tasks"),
        (domain, {"matters": (task(),)}, "Domain.matters: expected a tuple of PracticalMatters"),
        (document, {"published": "2023"}, "Document.published: expected a calendar day"),
        (document, {"domains": (domain(), domain())}, "domain: expected each domain only once"),
        (
            document,
            {"domains": (domain(), domain(id="other"))},
            "goal: expected each goal only once, got 1",
        ),
    ],
)
def test_what_does_not_fit_is_refused(
    build: Callable[..., object], changes: dict[str, object], match: str
) -> None:
    with pytest.raises(InvalidValueError, match=match):
        build(**changes)


@pytest.mark.parametrize(
    "build",
    [
        lambda: Text(zh="", en="x"),
        lambda: Text(zh="x", en=""),
        lambda: Indicator(id="", name=NAME, unit="person", basis="level"),
        lambda: Indicator(id="x", name="x", unit="person", basis="level"),  # type: ignore[arg-type]
        lambda: Indicator(id="x", name=NAME, unit="bananas", basis="level"),
        lambda: Indicator(id="x", name=NAME, unit="person", basis="sum"),  # type: ignore[arg-type]
        lambda: Indicator(id="x", name=NAME, unit="person", basis="level", covers="all"),  # type: ignore[arg-type]
        lambda: AtLeast(value="5"),
        lambda: AtLeast(value="5 bananas"),
        lambda: Bound(value="5 person"),
        lambda: About(value="5 person", tolerance="-1 person"),
        lambda: About(value="5 person", tolerance="1 household"),
        lambda: About(value="5%", tolerance="1%"),
        lambda: Period(start=None),  # type: ignore[arg-type]
        lambda: Between(low="3 person", high="2 person"),
        lambda: Between(low="3 person", high="4 household"),
        lambda: GrowsYearly(rate="3"),
        lambda: GrowsYearly(rate="-101%"),
        lambda: GrowsYearly(rate="3 person"),
        lambda: Trend(direction="down"),  # type: ignore[arg-type]
        lambda: AtLeastTimes(factor=0, base_year=2022),
        lambda: AtLeastTimes(factor=-1, base_year=2022),
        lambda: AtLeastTimes(factor=2, base_year="2022"),  # type: ignore[arg-type]
        lambda: Comparison(other="share", of="level", comparator=">"),  # type: ignore[arg-type]
        lambda: Comparison(other=SHARE, of="size", comparator=">"),  # type: ignore[arg-type]
        lambda: Comparison(other=SHARE, of="level", comparator="<"),  # type: ignore[arg-type]
        lambda: Period(start=date(2023, 1, 1), due=date(2022, 12, 31)),
        lambda: Period(start=datetime(2023, 1, 1, 9)),  # noqa: DTZ001 - refused anyway
        lambda: Period(start="2023"),
        lambda: Period.of_years(2025, 2023),
        lambda: Period.of_years(0),
        lambda: Provision(number=1, title=NAME, summary=NAME),
    ],
)
# The wrong arguments above are type errors too, hence the ignores.
def test_a_value_that_is_wrong_in_itself_is_refused(build: Callable[[], object]) -> None:
    with pytest.raises(InvalidValueError):
        build()


def test_a_forgotten_field_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="phrase"):
        Commitment(id="task:1/x", indicator=BEDS, target=Done(), period=PERIOD)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Text("中", "en")  # type: ignore[call-arg] # keyword-only on purpose


@pytest.mark.parametrize(
    ("target", "indicator"),
    [
        (AtLeast(value="5%"), SHARE),
        (AtLeast(value="5‰"), SHARE),
        (Between(low="2 person", high="3 person"), BEDS),
        (About(value="5 person"), BEDS),
        (GrowsYearly(rate="5%"), BEDS),
        (Trend(direction="falling"), BEDS),
        (AtLeastTimes(factor=2, base_year=2022), BEDS),
        (Comparison(other=OTHER_SHARE, of="level", comparator=">"), SHARE),
        (Comparison(other=OTHER_SHARE, of="growth", comparator=">="), BEDS),
        (Done(), THING),
        (Done(), BEDS),
        (Unquantified(), THING),
        (Unquantified(), BEDS),
    ],
)
def test_targets_fit_their_indicators(target: Target, indicator: Indicator) -> None:
    assert commitment(target=target, indicator=indicator).target is target


@pytest.mark.parametrize(
    ("target", "indicator"),
    [
        (AtLeast(value="5%"), BEDS),
        (AtMost(value="5 percentage_point"), SHARE),
        (Between(low="2%", high="3%"), BEDS),
        (About(value="5%"), BEDS),
        (AtLeast(value="5 person"), THING),
        (GrowsYearly(rate="5%"), THING),
        (Trend(direction="falling"), THING),
        (Comparison(other=SHARE, of="level", comparator=">"), BEDS),
        (Comparison(other=THING, of="growth", comparator=">"), BEDS),
        (Comparison(other=SHARE, of="growth", comparator=">"), THING),
    ],
)
def test_targets_of_another_dimension_are_refused(target: Target, indicator: Indicator) -> None:
    with pytest.raises(DimensionError, match="^target: expected"):
        commitment(target=target, indicator=indicator)


def test_kinds_and_comparators() -> None:
    bounds = (AtLeast, MoreThan, AtMost, LessThan)
    assert [bound.comparator for bound in bounds] == [">=", ">", "<=", "<"]
    assert [bound(value="1%").kind for bound in bounds] == [
        "at_least",
        "more_than",
        "at_most",
        "less_than",
    ]
    targets: list[Target] = [AtLeast(value="1%"), MoreThan(value="1%")]
    assert targets[0] != targets[1]
    assert AtLeastTimes(factor="1.5", base_year=2022).factor == Fraction(3, 2)


def test_the_types_are_frozen_hashable_and_picklable() -> None:
    thing = HUNNAN.commitments["task:13/dibao-floor"]
    with pytest.raises(FrozenInstanceError):
        thing.phrase = "other"  # type: ignore[misc] # frozen on purpose
    assert hash(thing) == hash(pickle.loads(pickle.dumps(thing)))  # noqa: S301 - our own bytes
    twin = pickle.loads(pickle.dumps(HUNNAN))  # noqa: S301 - our own bytes
    assert twin == HUNNAN
    assert twin.commitments["task:13/dibao-floor"] == thing
    assert hash(twin) == hash(HUNNAN)


@settings(max_examples=examples(30))
@given(kit.documents())
def test_any_document_survives_pickling(document: Document) -> None:
    twin = pickle.loads(pickle.dumps(document))  # noqa: S301 - our own bytes
    assert twin == document
    assert hash(twin) == hash(document)
    assert list(twin.provisions) == list(document.provisions)


@pytest.mark.parametrize(
    "target",
    [
        AtLeast(value="5 person"),
        MoreThan(value="5 person"),
        AtMost(value="5 person"),
        LessThan(value="5 person"),
        About(value="5 person"),
        Between(low="5 person", high="6 person"),
    ],
)
def test_a_limit_on_a_running_total_does_not_bind_each_year(target: Target) -> None:
    running = attrs.evolve(BEDS, basis="total")
    assert commitment(indicator=running, target=target).every is None
    expected = "Commitment.every: expected None for a limit on beds, a running total of the per"
    with pytest.raises(InvalidValueError, match=f"{expected}.*, got 'year'"):
        commitment(indicator=running, target=target, every="year")
    flow = attrs.evolve(BEDS, basis="yearly")
    for indicator in (BEDS, flow):
        assert commitment(indicator=indicator, target=target, every="year").every == "year"


def test_what_is_done_once_does_not_bind_each_year() -> None:
    assert commitment(indicator=THING, target=Unquantified(), every="year").every == "year"
    with pytest.raises(InvalidValueError, match="every: expected None for what is done once, got"):
        commitment(indicator=THING, target=Done(), every="year")


def test_a_running_total_is_not_multiplied() -> None:
    twice = AtLeastTimes(factor=2, base_year=2022)
    assert commitment(target=twice, every="year").target == twice
    with pytest.raises(InvalidValueError, match="Commitment.target: expected another kind for bed"):
        commitment(indicator=attrs.evolve(BEDS, basis="total"), target=twice)


def test_only_what_is_there_can_be_implied() -> None:
    assert not commitment(due_stated=False, stated=False).due_stated
    open_ended = Period(start=PERIOD.start)
    assert commitment(period=open_ended).period.due is None
    with pytest.raises(InvalidValueError, match="due_stated: expected True for a period without"):
        commitment(period=open_ended, due_stated=False)
    for target in (Trend(direction="rising"), Unquantified()):
        with pytest.raises(InvalidValueError, match="stated: expected True for a target without a"):
            commitment(target=target, stated=False)
    amended = commitment(target=Unquantified(), stated=False, amends=commitment(stated=False))
    assert not amended.stated


@given(kit.commitments(), kit.targets())
def test_a_target_fits_an_indicator_or_is_refused(promise: Commitment, target: Target) -> None:
    try:
        assert attrs.evolve(promise, target=target).target == target
    except DimensionError as error:
        assert promise.indicator.id in str(error)  # noqa: PT017 - it may fit as well
    except InvalidValueError as error:
        if error.field == "Commitment.stated":
            assert not promise.stated
            assert not target.figures
        elif error.field == "Commitment.every":
            assert promise.every is not None
            once = isinstance(target, Done) or promise.indicator.basis == "total"
            assert once or (promise.every != "year" and not target.within_years)
        elif error.field == "Commitment.milestones":
            assert promise.milestones
            assert not isinstance(target, Bound)
        else:
            assert isinstance(target, AtLeastTimes | Reduction)
            assert promise.indicator.basis == "total"


def test_periods() -> None:
    assert Period(start=date(2023, 1, 1), due=date(2025, 12, 31)) == PERIOD
    assert Period.of_years(2023).due == date(2023, 12, 31)
    assert Period(start=date(2023, 1, 1)).due is None
    assert Period(start=date(2023, 1, 1), due=date(2023, 1, 1)).due == date(2023, 1, 1)


def test_a_document_is_indexed_by_number_and_id() -> None:
    built = document(
        safeguards=(Safeguard(number=2, title=NAME, summary=NAME),),
        domains=(domain(matters=(PracticalMatter(number=7, title=NAME, summary=NAME),)),),
    )
    assert built.tasks[1].id == "task:1"
    assert built.matters[7].kind == "matter"
    assert list(built.provisions) == ["goal:1", "task:1", "safeguard:2", "matter:7"]
    assert built.safeguards[2] is built.provisions["safeguard:2"]
    assert built.commitments_of("beds") == built.commitments_of(BEDS) == (commitment(),)
    assert built.domains["beds"].commitments == (commitment(),)
    with pytest.raises(UnknownNameError, match=r"task: no such name: 2"):
        built.tasks[2]
    with pytest.raises(UnknownNameError, match=r"did you mean 'beds'"):
        built.commitments_of("bed")


def test_two_indicators_never_share_an_id() -> None:
    other = commitment(
        id="task:1/other", indicator=Indicator(id="beds", name=NAME, unit="person", basis="total")
    )
    with pytest.raises(InvalidValueError, match="each indicator only once, got 'beds'"):
        document(domains=(domain(tasks=(task(commitments=(commitment(), other)),)),))


def test_an_indicator_to_compare_with_belongs_to_the_domain() -> None:
    compared = commitment(
        indicator=SHARE, target=Comparison(other=OTHER_SHARE, of="level", comparator=">")
    )
    room = domain(tasks=(task(commitments=(compared,)),))
    assert room.indicators == (SHARE, OTHER_SHARE)
    assert document(domains=(room,)).indicators["other-share"] is OTHER_SHARE


def test_an_index_is_read_only_and_helps() -> None:
    index: Index[str, int] = Index("letter", [("alpha", 1), ("beta", 2)])
    assert dict(index) == {"alpha": 1, "beta": 2}
    assert repr(index) == "<2 × letter>"
    assert index.get("gamma") is None
    with pytest.raises(UnknownNameError, match="did you mean 'alpha'"):
        index["alpa"]
    with pytest.raises(UnknownNameError):
        index[[]]  # type: ignore[index] # unhashable on purpose
    with pytest.raises(InvalidValueError, match="each letter only once"):
        Index("letter", [("a", 1), ("a", 2)])


def test_errors_are_picklable_and_short() -> None:
    for error in (
        InvalidValueError("field", "x" * 1000, "less"),
        UnitError("unit", 10**1000, "a unit"),
        UnknownNameError("task", "taks:1", ["task:1"]),
        InvalidValueError("field", list(range(1000)), "less"),
    ):
        twin = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
        assert str(twin) == str(error)
        assert type(twin) is type(error)
        assert len(str(error)) < 300
    assert UnknownNameError("task", "x").suggestions == ()
    with pytest.raises(KeyError):
        HUNNAN.tasks[99]


def test_texts_speak_two_languages() -> None:
    assert str(NAME) == NAME.in_language("en") == "Indicator"
    assert NAME.in_language("zh") == "指标"
    assert Amount(1, "person").unit.name.in_language("zh") == "人"


@pytest.mark.parametrize("number", [0, -1, True, "1", 1.0])
def test_the_number_of_a_domain_is_a_whole_number_from_one_on(number: Any) -> None:
    with pytest.raises(InvalidValueError, match=r"Domain.number: expected a number from 1 on"):
        attrs.evolve(HUNNAN.domains["employment"], number=number)
