"""Milestones: values for quarters or days on the way to the deadline of one promise."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minsheng import (
    Amount,
    AtLeast,
    AtMost,
    Commitment,
    GrowsYearly,
    Indicator,
    InvalidValueError,
    Period,
    Series,
    Text,
    amend,
    assess,
    required_values,
)
from minsheng.errors import DimensionError
from minsheng.promises import InterimTarget

NAME = Text(zh="名", en="Name")
ROAD = Indicator(id="road", name=NAME, unit="km", basis="total")
SHARE = Indicator(id="share", name=NAME, unit="percent", basis="level")
YEAR = Period.of_years(2024)


def promise(indicator: Indicator = ROAD, target: Any = None, **more: Any) -> Commitment[Any]:
    fields: dict[str, Any] = {"period": YEAR, "phrase": "x", "id": "task:1/x", **more}
    asked = target or AtLeast(value=Amount(40, indicator.unit or ""))
    return Commitment(indicator=indicator, target=asked, **fields)


ASKED = promise(milestones={"2024-Q1": "5 km", "2024-06-30": "10 km", "2024-09": "30 km"})


def totals(**values: int) -> Any:
    return Series.totals({f"2024-{k[1:3]}-{k[3:]}": v for k, v in values.items()}, "km")


def test_each_milestone_is_judged_like_a_deadline() -> None:
    """6 of 5 on 31 March, 9 of 10 on 30 June, nothing known of 30 September."""
    found = assess(ASKED, totals(d0331=6, d0630=9), date(2024, 9, 30))
    assert [(x.when, x.verdict) for x in found.milestones] == [
        ("2024-Q1", "kept"),
        ("2024-06-30", "broken"),
        ("2024-09", "unproven"),
    ]
    second = found.milestones[1]
    assert (second.day, second.required, second.value) == (
        date(2024, 6, 30),
        Amount(10, "km"),
        Amount(9, "km"),
    )
    assert "milestones: 2024-Q1 kept, 2024-06-30 broken, 2024-09 unproven" in str(found)
    assert "节点：2024-Q1 达到、2024-06-30 未达到、2024-09 无法证明" in found.in_language("zh")
    late = assess(ASKED, totals(d0331=6, d0630=9, d1231=40))
    assert late.status == "met"  # a milestone that was missed does not decide the promise
    assert [x.verdict for x in assess(ASKED, None, date(2024, 1, 1)).milestones] == ["open"] * 3


def test_the_pace_is_that_of_the_milestones() -> None:
    """5 of 40 by 31 March is an eighth of the way, where time alone asks for a quarter."""
    found = assess(ASKED, totals(d0331=5))
    assert (found.status, found.share_asked) == ("on_track", Fraction(1, 8))
    assert "progress 12.5%, 12.5% expected by now" in str(found)
    assert "按节点应为12.5%" in found.in_language("zh")
    assert assess(promise(), totals(d0331=5)).status == "off_track"
    between = assess(ASKED, totals(d0515=7))  # 45 of the 91 days from 5 to 10
    assert between.share_asked == (5 + Fraction(5 * 45, 91)) / 40
    assert between.expected == Amount(5 + Fraction(5 * 45, 91), "km")
    after = assess(ASKED, totals(d1115=35))  # 46 of the 92 days from 30 to 40
    assert after.share_asked == Fraction(35, 40)


def test_a_ceiling_and_a_level_have_milestones_too() -> None:
    used = promise(target=AtMost(value="40 km"), milestones={"2024-06": "30 km"})
    assert assess(used, totals(d0630=30)).status == "holding"
    assert assess(promise(target=AtMost(value="40 km")), totals(d0630=30)).status == "behind"
    share = promise(SHARE, milestones={"2024-Q2": "10%"})
    seen = Series.levels({"2023-12-31": 0, "2024-03-31": 5, "2024-06-30": 9}, "percent")
    found = assess(share, seen)
    assert [x.verdict for x in found.milestones] == ["broken"]
    assert found.share_asked == Fraction(1, 4)


def test_milestones_that_set_no_pace() -> None:
    """One of another year of a flow, and those of a level that is good from the start."""
    flow = Indicator(id="flow", name=NAME, unit="km", basis="yearly")
    two = promise(flow, period=Period.of_years(2024, 2025), milestones={"2024-Q2": "5 km"})
    seen = Series.increments({2024: 10, "2025-Q1": 10}, "km")  # type: ignore[dict-item]
    found = assess(two, seen)
    assert (found.asked, found.share_asked) == (None, Fraction(90, 365))
    assert [x.verdict for x in found.milestones] == ["unproven"]
    good = promise(SHARE, milestones={"2024-Q2": "30%"})
    fell = Series.levels({"2023-12-31": 50, "2024-03-31": 20}, "percent")
    assert (assess(good, fell).status, assess(good, fell).asked) == ("off_track", None)


@given(st.integers(0, 60), st.integers(0, 60))
def test_a_milestone_says_what_a_promise_of_its_own_would(first: int, more: int) -> None:
    data = totals(d0331=first, d0630=first + more)
    found = assess(ASKED, data)
    for item, step in zip(found.milestones, ASKED.steps, strict=True):
        status = assess(step, data, found.as_of).status
        assert item.verdict == {"met": "kept", "missed": "broken"}.get(status, "open")


def test_milestones_are_planned_by_name() -> None:
    path = required_values(ASKED, totals(d0131=1), step=1, path="least")
    assert [(str(x.day), str(x.amount), x.promises) for x in path] == [
        ("2024-03-31", "5 km", ("task:1/x:2024-Q1",)),
        ("2024-06-30", "10 km", ("task:1/x:2024-06-30",)),
        ("2024-09-30", "30 km", ("task:1/x:2024-09",)),
        ("2024-12-31", "40 km", ("task:1/x",)),
    ]
    assert all(x.verdict == "kept" for x in assess(ASKED, path.observed).milestones)
    passed = required_values(ASKED, totals(d0430=4), step=1, path="least")
    assert [str(x.day) for x in passed] == ["2024-06-30", "2024-09-30", "2024-12-31"]


def test_what_if_keeps_the_milestones_up_to_the_deadline() -> None:
    more = amend(ASKED, value=50)
    assert more.milestones == ASKED.milestones
    earlier = amend(ASKED, due="2024-08-31")
    assert [x.when for x in earlier.milestones] == ["2024-Q1", "2024-06-30"]
    assert amend(earlier, due="2024-12-31").milestones != ASKED.milestones
    assert amend(ASKED, target=AtLeast(value="40 km")) == ASKED


@pytest.mark.parametrize(
    ("more", "error", "message"),
    [
        ({"milestones": {"2024-Q5": "5 km"}}, InvalidValueError, "a period such as 2024"),
        (
            {"milestones": {"2025-Q1": "5 km"}},
            InvalidValueError,
            "a day from 2024-01-01 to 2024-1",
        ),
        (
            {"milestones": {"2023-Q1": "5 km"}, "period": Period(start="2024-01-01")},
            InvalidValueError,
            "a day from 2024-01-01 on",
        ),
        (
            {"milestones": {"2024-Q2": "5 km", "2024-06-30": "6 km"}},
            InvalidValueError,
            "a day after 2024-06-30",
        ),
        ({"milestones": {"2024-Q2": "5 person"}}, DimensionError, "person"),
        ({"milestones": [1]}, InvalidValueError, "a mapping from times such as 2024-Q2"),
        ({"milestones": (1,)}, InvalidValueError, "a tuple of InterimTargets"),
        (
            {"milestones": {"2024-Q2": "5%"}, "indicator": SHARE, "target": GrowsYearly(rate="3%")},
            InvalidValueError,
            "none but for a limit by a deadline",
        ),
        (
            {"milestones": {"2024-Q2": "5%"}, "indicator": SHARE, "every": "year"},
            InvalidValueError,
            "none but for a limit by a deadline",
        ),
    ],
)
def test_bad_milestones_are_refused(more: dict[str, Any], error: type, message: str) -> None:
    with pytest.raises(error, match=message):
        promise(**more)


def test_a_milestone_in_words() -> None:
    item = InterimTarget(when="2024-Q1", value="5 km")
    assert (str(item), item.in_language("zh")) == ("2024-Q1: 5 km", "2024-Q1：5公里")
    assert "on the way 2024-Q1: 5 km" in str(ASKED)
