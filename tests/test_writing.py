"""The verbs that promises are written with."""

import doctest
import importlib
import inspect
from collections.abc import Callable
from datetime import date
from typing import Any, TypedDict

import pytest

from minsheng import (
    About,
    Amount,
    AtLeast,
    AtLeastTimes,
    AtMost,
    Between,
    Commitment,
    Comparison,
    Done,
    GrowsYearly,
    Indicator,
    InvalidValueError,
    LessThan,
    MoreThan,
    Period,
    Text,
    Trend,
    Unquantified,
)
from minsheng.days import Day
from minsheng.errors import DimensionError, UnitError
from minsheng.promises import Goal, PracticalMatter, Safeguard, Target, Task, writing
from minsheng.promises.writing import (
    Promise,
    about,
    all_of,
    at_least,
    at_most,
    between,
    direction,
    domain,
    done,
    doubles,
    exceeds,
    falls,
    goal,
    grows,
    keeps_pace,
    less_than,
    matter,
    more_than,
    none_of,
    outgrows,
    reaches,
    rises,
    safeguard,
    task,
    times,
)

NAME = Text(zh="名", en="name")
PLAN = Period.of_years(2023, 2025)
DIBAO = Indicator(
    id="dibao-standard",
    name=Text(zh="城乡居民最低生活保障标准", en="Minimum living allowance standard"),
    unit="yuan/person/month",
    basis="level",
)
INCOME = Indicator(
    id="income", name=Text(zh="收入", en="Income"), unit="yuan/person/year", basis="yearly"
)
CITY_INCOME = Indicator(
    id="city-income",
    name=Text(zh="全市收入", en="Income in the whole city"),
    unit="yuan/person/year",
    basis="yearly",
)
VISITS = Indicator(
    id="visits", name=Text(zh="客流", en="Visits"), unit="person_time", basis="yearly"
)
UNEMPLOYMENT = Indicator(
    id="unemployment", name=Text(zh="失业率", en="Unemployment"), unit="percent", basis="level"
)

INTENSITY = Indicator(
    id="energy-intensity",
    name=Text(zh="单位能耗", en="Energy intensity"),
    unit="percent",
    basis="yearly",
    beyond_whole=True,
)


class Names(TypedDict):
    """The names of an indicator."""

    zh: str
    en: str


FEE: Names = {"zh": "费", "en": "fee"}


def of_task(promise: Promise, by: int | Day | None = None) -> Commitment:
    """Return what a task makes of a promise."""
    (made,) = task(13, NAME, NAME, promise, period=PLAN, by=by).commitments
    return made


@pytest.mark.parametrize(
    ("promise", "target"),
    [
        (at_least("5%", "词", of=UNEMPLOYMENT), AtLeast(value="5%")),
        (more_than("5%", "词", of=UNEMPLOYMENT), MoreThan(value="5%")),
        (at_most("5%", "词", of=UNEMPLOYMENT), AtMost(value="5%")),
        (less_than(Amount(5, "percent"), "词", of=UNEMPLOYMENT), LessThan(value="5%")),
        (about("5%", "词", of=UNEMPLOYMENT), About(value="5%")),
        (about("5%", "词", "1 pp", of=UNEMPLOYMENT), About(value="5%", tolerance="1 pp")),
        (between("4%", "50‰", "词", of=UNEMPLOYMENT), Between(low="4%", high="5%")),
        (all_of("词", of=UNEMPLOYMENT), AtLeast(value="100%")),
        (none_of("词", of=UNEMPLOYMENT), AtMost(value="0%")),
        (grows("5%", "词", of=VISITS), GrowsYearly(rate="5%")),
        (rises("词", of=VISITS), Trend(direction="rising")),
        (falls("词", of=VISITS), Trend(direction="falling")),
        (times("1.5", "词", of=VISITS, base_year=2022), AtLeastTimes(factor="1.5", base_year=2022)),
        (doubles("词", of=VISITS, base_year=2022), AtLeastTimes(factor=2, base_year=2022)),
        (
            exceeds(CITY_INCOME, "词", of=INCOME),
            Comparison(other=CITY_INCOME, of="level", comparator=">"),
        ),
        (
            reaches(CITY_INCOME, "词", of=INCOME),
            Comparison(other=CITY_INCOME, of="level", comparator=">="),
        ),
        (
            outgrows(CITY_INCOME, "词", of=INCOME),
            Comparison(other=CITY_INCOME, of="growth", comparator=">"),
        ),
        (
            keeps_pace(CITY_INCOME, "词", of=INCOME),
            Comparison(other=CITY_INCOME, of="growth", comparator=">="),
        ),
        (done("词", of=UNEMPLOYMENT), Done()),
        (direction("词", of=UNEMPLOYMENT), Unquantified()),
    ],
)
def test_each_verb_makes_its_kind_of_target(promise: Promise, target: Target) -> None:
    assert promise.target == target
    assert of_task(promise).target == target
    assert of_task(promise).phrase == "词"
    implied = target in {AtLeast(value="100%"), AtMost(value="0%")}
    assert promise.stated is not implied


def test_a_promise_is_named_after_its_indicator_unless_it_has_a_name() -> None:
    assert of_task(grows("3.5%", "词", of=DIBAO)).id == "task:13/dibao-standard"
    assert of_task(grows("3.5%", "词", of=DIBAO, name="dibao-growth")).id == "task:13/dibao-growth"


def test_the_figure_gives_the_unit_of_a_new_indicator() -> None:
    made = of_task(
        at_least(
            "5万人",
            "词",
            total="jobs",
            zh="就业",
            en="Jobs",
            covers_zh="毕业生",
            covers_en="graduates",
            signed=True,
        )
    )
    assert made.indicator == Indicator(
        id="jobs",
        name=Text(zh="就业", en="Jobs"),
        unit="person",
        basis="total",
        covers=Text(zh="毕业生", en="graduates"),
        signed=True,
    )
    share = all_of("词", yearly="share", beyond_whole=True, **FEE).indicator
    assert (share.unit, share.basis, share.most) == (Amount(1, "percent").unit, "yearly", None)


def test_the_unit_is_named_where_no_figure_gives_it() -> None:
    assert (
        none_of("词", total="x", unit="起事件", **FEE).indicator.unit is Amount(1, "incident").unit
    )
    assert direction("词", level="x", unit="yuan", **FEE).indicator.unit is Amount(1, "yuan").unit
    assert direction("词", level="x", **FEE).indicator.unit is None
    assert done("词", level="x", **FEE).indicator.unit is None


def test_the_day_is_that_of_the_sentence_else_of_the_heading_else_implied() -> None:
    sentences: dict[int | str | None, Promise] = {
        None: done("词", level="x", **FEE),
        **{by: done("词", level="x", by=by, **FEE) for by in (2024, "2024-06-30", 2025)},
    }
    found = {
        (by, heading): of_task(promise, heading)
        for by, promise in sentences.items()
        for heading in (None, 2025, date(2023, 12, 31))
    }
    assert {key: (str(made.period.due), made.due_stated) for key, made in found.items()} == {
        (None, None): ("2025-12-31", False),
        (None, 2025): ("2025-12-31", True),
        (None, date(2023, 12, 31)): ("2023-12-31", True),
        (2024, None): ("2024-12-31", True),
        (2024, 2025): ("2024-12-31", True),
        (2024, date(2023, 12, 31)): ("2024-12-31", True),
        ("2024-06-30", None): ("2024-06-30", True),
        ("2024-06-30", 2025): ("2024-06-30", True),
        ("2024-06-30", date(2023, 12, 31)): ("2024-06-30", True),
        (2025, None): ("2025-12-31", True),
        (2025, 2025): ("2025-12-31", True),
        (2025, date(2023, 12, 31)): ("2025-12-31", True),
    }
    assert {made.period.start for made in found.values()} == {date(2023, 1, 1)}


def test_a_plan_without_an_end_implies_none() -> None:
    open_end = Period(start="2026-01-01")
    (made,) = task(1, NAME, NAME, grows("4%", "词", of=DIBAO), period=open_end).commitments
    assert made.period == open_end
    assert made.due_stated


def test_what_the_sentence_says_is_kept() -> None:
    made = of_task(
        at_least("850 yuan/person/month", "词", of=DIBAO, every="year", reading=NAME, by=2025)
    )
    assert (made.every, made.interpretation, made.stated) == ("year", NAME, True)
    assert not of_task(doubles("词", of=VISITS, base_year=2022, stated=False)).stated
    assert of_task(all_of("词", of=UNEMPLOYMENT, stated=True)).stated


def test_a_promise_explains_itself() -> None:
    promise = at_least("850 yuan/person/month", "词", of=DIBAO, name="floor")
    assert repr(promise) == "<Promise: floor: at least 850 yuan per person per month>"
    assert promise.in_language() == (
        "floor: Minimum living allowance standard, at least 850 yuan per person per month"
    )
    assert promise.in_language("zh") == "floor：城乡居民最低生活保障标准，不低于850元/人/月"


@pytest.mark.parametrize(
    ("make", "kind", "name"),
    [
        (goal, Goal, "goal:3"),
        (task, Task, "task:3"),
        (matter, PracticalMatter, "matter:3"),
        (safeguard, Safeguard, "safeguard:3"),
    ],
)
def test_provisions_make_commitments_in_the_order_of_the_text(
    make: Callable[..., Goal | Task | PracticalMatter | Safeguard], kind: type, name: str
) -> None:
    ready = of_task(done("词", level="y", **FEE))
    promises = [direction("词", level="x", **FEE), grows("3.5%", "词", of=DIBAO, name="growth")]
    made = make(3, NAME, NAME, *promises, period=PLAN, by=2024)
    assert type(made) is kind
    assert (made.title, made.summary) == (NAME, NAME)
    assert [c.id for c in made.commitments] == [f"{name}/x", f"{name}/growth"]
    assert all(c.due_stated for c in made.commitments)
    assert make(3, NAME, NAME, period=PLAN).commitments == ()
    if kind is Task:
        assert make(13, NAME, NAME, ready, period=PLAN).commitments == (ready,)
    else:
        with pytest.raises(InvalidValueError, match=f"an id under {name}/"):
            make(3, NAME, NAME, ready, period=PLAN)


def test_a_domain_sorts_its_provisions_by_kind() -> None:
    parts: list[Goal | Task | PracticalMatter] = [
        matter(1, NAME, NAME, period=PLAN),
        task(2, NAME, NAME, period=PLAN),
        goal(1, NAME, NAME, period=PLAN),
        task(1, NAME, NAME, period=PLAN),
    ]
    made = domain(7, "housing", NAME, *parts)
    assert (made.number, made.id, made.name) == (7, "housing", NAME)
    assert [item.id for item in made.provisions] == ["goal:1", "task:2", "task:1", "matter:1"]


GOAL = goal(1, NAME, NAME, period=PLAN)
WRONG: Any = "a word"  # for what callers without a type checker pass
NONE_OF: Any = none_of


def written(**options: Any) -> Promise:
    return at_least("5%", "词", **options)


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (
            written,
            InvalidValueError,
            "indicator: expected one of of=, level=, total= and yearly=, got {}",
        ),
        (
            lambda: written(of=DIBAO, level="x", total="y", **FEE),
            InvalidValueError,
            "level: expected nothing beside of=, since dibao-standard is defined already, got 'x'",
        ),
        (
            lambda: written(level="x", yearly="y", **FEE),
            InvalidValueError,
            (
                "indicator: expected one of of=, level=, total= and yearly=, "
                "got {'level': 'x', 'yearly': 'y'}"
            ),
        ),
        (
            lambda: written(of=UNEMPLOYMENT, zh="费"),
            InvalidValueError,
            "zh: expected nothing beside of=, since unemployment is defined already, got '费'",
        ),
        (
            lambda: written(of=UNEMPLOYMENT, unit="percent"),
            InvalidValueError,
            (
                "unit: expected nothing beside of=, since unemployment is defined already, "
                "got 'percent'"
            ),
        ),
        (
            lambda: written(level="x", unit="percent", **FEE),
            InvalidValueError,
            "unit: expected nothing, since the figure is in percent, got 'percent'",
        ),
        (
            lambda: written(of=WRONG),
            InvalidValueError,
            "of: expected an Indicator, got 'a word'",
        ),
        (
            lambda: written(level="x", zh="费"),
            InvalidValueError,
            "Text.en: expected text that is not empty, got ''",
        ),
        (
            lambda: written(level="x", covers_zh="人", **FEE),
            InvalidValueError,
            "Text.en: expected text that is not empty, got ''",
        ),
        (
            lambda: written(level="", **FEE),
            InvalidValueError,
            "Indicator.id: expected text that is not empty, got ''",
        ),
        (
            lambda: written(level="x", beyond_whole=WRONG, **FEE),
            InvalidValueError,
            "Indicator.beyond_whole: expected True or False, got 'a word'",
        ),
        (
            lambda: written(of=UNEMPLOYMENT, name=" "),
            InvalidValueError,
            "Promise.name: expected text that is not empty, got ' '",
        ),
        (
            lambda: written(of=UNEMPLOYMENT, by=WRONG),
            InvalidValueError,
            (
                "by: expected a year, as an integer, or a calendar day: a date, or text such as "
                "2023-07-01, got 'a word'"
            ),
        ),
        (
            lambda: at_least("35 bananas", "词", level="x", **FEE),
            UnitError,
            "value: expected a unit of the vocabulary, got 'bananas'",
        ),
        (
            lambda: NONE_OF("词", **FEE, total="x"),
            InvalidValueError,
            "unit: expected the unit of what there is to be none of, got None",
        ),
        (
            lambda: none_of("词", of=WRONG),
            InvalidValueError,
            "unit: expected the unit of what there is to be none of, got None",
        ),
        (
            lambda: of_task(at_least("5 person", "词", of=UNEMPLOYMENT)),
            DimensionError,
            "target: expected a unit that converts into percent for unemployment, got 'person'",
        ),
        (
            lambda: of_task(done("词", of=DIBAO, stated=False)),
            InvalidValueError,
            (
                "Commitment.stated: expected True for a target without a figure, which cannot be "
                "implied, got False"
            ),
        ),
        (
            lambda: of_task(done("", of=DIBAO)),
            InvalidValueError,
            "Commitment.phrase: expected text that is not empty, got ''",
        ),
        (
            lambda: of_task(done("词", of=DIBAO, by=2022)),
            InvalidValueError,
            "Period.due: expected 2023-01-01 or later, got '2022-12-31'",
        ),
        (
            lambda: of_task(WRONG),
            InvalidValueError,
            "promises: expected what a verb such as at_least returns, got 'a word'",
        ),
        (
            lambda: of_task(done("词", of=DIBAO), WRONG),
            InvalidValueError,
            (
                "by: expected a year, as an integer, or a calendar day: a date, or text such as "
                "2023-07-01, got 'a word'"
            ),
        ),
        (
            lambda: task(1, NAME, NAME, period=WRONG),
            InvalidValueError,
            "period: expected a Period, got 'a word'",
        ),
        (
            lambda: task(0, NAME, NAME, period=PLAN),
            InvalidValueError,
            "task.number: expected a number from 1 on, got 0",
        ),
        (
            lambda: domain(1, "housing", NAME),
            InvalidValueError,
            "goal: expected one Goal in domain housing, got []",
        ),
        (
            lambda: domain(1, "housing", NAME, GOAL, WRONG),
            InvalidValueError,
            "provisions: expected a Goal, Tasks and PracticalMatters, got 'a word'",
        ),
    ],
)
def test_errors_name_what_is_wrong(
    call: Callable[[], object], error: type[InvalidValueError], message: str
) -> None:
    with pytest.raises(error) as raised:
        call()
    assert str(raised.value) == message


def test_two_goals_are_one_too_many() -> None:
    with pytest.raises(InvalidValueError, match="expected one Goal in domain housing, got"):
        domain(1, "housing", NAME, GOAL, GOAL)


def test_an_option_that_there_is_not_is_a_type_error_of_python() -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'readin'"):
        written(of=UNEMPLOYMENT, readin="So.")
    with pytest.raises(TypeError, match="unexpected keyword argument 'readin'"):
        written(level="x", readin="So.", **FEE)


MODULES = ["minsheng.promises.writing", "minsheng.promises.unfinished"]


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_of_the_verbs_are_right(name: str) -> None:
    names = (
        "CITY_INCOME",
        "DIBAO",
        "INCOME",
        "INTENSITY",
        "Period",
        "Text",
        "UNEMPLOYMENT",
        "VISITS",
    )
    own = {key: value for key, value in globals().items() if key in (*names, *writing.__all__)}
    module = importlib.import_module(name)
    found = doctest.testmod(module, extraglobs=own)
    assert not found.failed


def test_every_verb_is_documented_with_an_example() -> None:
    shared = {"goal", "matter", "safeguard"}  # they take what `task` takes
    for name in set(writing.__all__) - shared - {"Promise"}:
        assert ">>> " in (inspect.getdoc(getattr(writing, name)) or ""), name
