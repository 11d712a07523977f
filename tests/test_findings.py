"""What the rules find, on small documents, and what they find in the real one."""

from collections.abc import Sequence
from datetime import date
from typing import get_args

import attrs
import pytest

from minsheng import (
    HUNNAN,
    AtLeast,
    AtMost,
    Commitment,
    Comparison,
    Document,
    Done,
    Indicator,
    InvalidValueError,
    LessThan,
    MoreThan,
    Period,
    Text,
    Unquantified,
)
from minsheng.domains.read_findings import READ_FINDINGS
from minsheng.promises import Domain, Goal, Target, writing
from minsheng.promises.contradictions import (
    Finding,
    FindingKind,
    all_findings,
    find_contradictions,
)
from minsheng.promises.indicators import Basis
from minsheng.promises.writing import Promise as Promised

NAME = Text(zh="名", en="Name")
OTHER = Indicator(id="other", name=NAME, unit="percent", basis="level")
IN_2023, BY_2025 = Period.of_years(2023), Period.of_years(2023, 2025)
OPEN = Period(start=BY_2025.start)
IMPLIED = Period.of_years(2023, 2025)  # by the document alone
Promise = tuple[Target, Period] | tuple[Target, Period, bool]


def kinds(*promises: Promise, basis: Basis = "level", unit: str | None = "percent") -> list[str]:
    """Return the kinds of findings on promises of one indicator."""
    indicator = Indicator(id="share", name=NAME, unit=unit, basis=basis)
    commitments = tuple(
        Commitment(
            id=f"goal:1/{number}",
            indicator=indicator,
            target=target,
            period=period,
            phrase="x",
            stated=not rest or rest[0],
            due_stated=period is not IMPLIED,
        )
        for number, (target, period, *rest) in enumerate(promises)
    )
    goal = Goal(number=1, title=NAME, summary=NAME, commitments=commitments)
    domain = Domain(number=1, id="all", name=NAME, goal=goal, tasks=())
    document = Document(
        id="small",
        title=NAME,
        issuer=NAME,
        published=BY_2025.start,
        period=BY_2025,
        domains=(domain,),
    )
    return [finding.kind for finding in find_contradictions(document)]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ((AtLeast(value="55‰"), IN_2023), (AtLeast(value="4.5%"), BY_2025), ["weaker-later"]),
        ((AtLeast(value="4.5%"), BY_2025), (AtLeast(value="5.5%"), IN_2023), ["weaker-later"]),
        ((AtLeast(value="4.5%"), BY_2025), (MoreThan(value="5.5%"), IN_2023), ["weaker-later"]),
        ((AtLeast(value="4.5%"), IN_2023), (AtLeast(value="5.5%"), BY_2025), []),
        ((AtMost(value="4.5%"), IN_2023), (LessThan(value="5.5%"), BY_2025), ["weaker-later"]),
        ((AtMost(value="5.5%"), IN_2023), (AtMost(value="4.5%"), BY_2025), []),
        ((AtLeast(value="5.5%"), IN_2023), (AtMost(value="4.5%"), BY_2025), []),
        ((AtLeast(value="5%"), IN_2023), (AtLeast(value="5%"), BY_2025), ["deadline"]),
        ((Done(), IN_2023), (Done(), BY_2025), ["deadline"]),
        ((Unquantified(), IN_2023), (Unquantified(), BY_2025), []),
        ((AtLeast(value="5%"), IN_2023), (MoreThan(value="5%"), BY_2025), []),
        ((AtLeast(value="5%"), BY_2025), (AtLeast(value="5%"), BY_2025), ["repeat"]),
        ((AtLeast(value="5%"), BY_2025), (AtLeast(value="5%"), IMPLIED), ["repeat"]),
        ((Done(), IMPLIED), (Done(), IMPLIED), ["repeat"]),
        ((Unquantified(), BY_2025), (Unquantified(), BY_2025), []),
        ((AtLeast(value="1%"), BY_2025, False), (AtLeast(value="5%"), IN_2023), []),
        ((AtLeast(value="1%"), BY_2025), (AtLeast(value="5%"), IN_2023, False), []),
        ((AtLeast(value="5%"), BY_2025), (AtLeast(value="6%"), BY_2025), ["different-counts"]),
        ((AtLeast(value="5%"), OPEN), (AtLeast(value="6%"), IN_2023), ["different-counts"]),
        ((AtLeast(value="6%"), OPEN), (AtLeast(value="5%"), IN_2023), []),
        ((AtMost(value="6%"), OPEN), (AtMost(value="5%"), IN_2023), ["different-counts"]),
        ((AtMost(value="5%"), OPEN), (AtMost(value="6%"), IN_2023), []),
        ((AtLeast(value="5%"), OPEN), (AtLeast(value="6%"), OPEN), ["different-counts"]),
        ((AtLeast(value="5%"), OPEN), (MoreThan(value="6%"), OPEN), []),
        ((AtLeast(value="5%"), OPEN), (Done(), IN_2023), []),
        ((AtLeast(value="5%"), OPEN), (AtLeast(value="100%"), IN_2023, False), []),
        ((AtLeast(value="5%"), IMPLIED), (AtLeast(value="5%"), IN_2023), []),
        ((AtLeast(value="5%"), IMPLIED), (AtLeast(value="6%"), IN_2023), ["different-counts"]),
        ((AtLeast(value="6%"), IMPLIED), (AtLeast(value="5%"), BY_2025), []),
        ((AtLeast(value="5%"), IMPLIED), (AtLeast(value="6%"), IMPLIED), ["different-counts"]),
        ((Done(), IMPLIED), (Done(), IN_2023), []),
    ],
)
def test_pairs_of_promises(first: Promise, second: Promise, expected: list[str]) -> None:
    assert kinds(first, second) == kinds(second, first) == expected


def test_flows_of_different_years_may_differ() -> None:
    promises = (AtLeast(value="6%"), IN_2023), (AtLeast(value="5%"), BY_2025)
    assert kinds(*promises, basis="yearly") == []
    same = (AtLeast(value="6%"), IN_2023), (AtLeast(value="6%"), BY_2025)
    assert kinds(*same, basis="yearly") == []


def test_comparisons_with_one_other_agree() -> None:
    above = Comparison(other=OTHER, of="growth", comparator=">")
    level = Comparison(other=OTHER, of="growth", comparator=">=")
    levels = Comparison(other=OTHER, of="level", comparator=">=")
    assert kinds((above, BY_2025), (level, OPEN)) == ["comparison"]
    assert kinds((above, BY_2025), (above, OPEN)) == []
    assert kinds((above, OPEN), (above, OPEN)) == ["repeat"]
    assert kinds((above, BY_2025), (levels, OPEN)) == []
    assert kinds((above, BY_2025), (Unquantified(), OPEN)) == []


WATERS = Indicator(id="waters", name=Text(zh="水体", en="Waters"), unit=None, basis="level")
SHARE = Indicator(id="share", name=Text(zh="比例", en="Share"), unit="percent", basis="level")
TREES = Indicator(id="trees", name=Text(zh="树木", en="Trees"), unit="item", basis="total")


def made(
    *promises: Promised,
    work: Sequence[Promised] = (),
    published: date = BY_2025.start,
    matter: Sequence[Promised] = (),
) -> dict[str, Finding]:
    """Return the findings on a goal with promises, a task with others, and a matter if it has."""
    tasks = (writing.task(1, NAME, NAME, *work, period=BY_2025),) if work else ()
    matters = (writing.matter(1, NAME, NAME, *matter, period=IN_2023),) if matter else ()
    goal = writing.goal(1, NAME, NAME, *promises, period=BY_2025)
    document = Document(
        id="small",
        title=NAME,
        issuer=NAME,
        published=published,
        period=BY_2025,
        domains=(writing.domain(1, "all", NAME, goal, *tasks, *matters),),
    )
    found = find_contradictions(document)
    assert len({finding.id for finding in found}) == len(found)
    return {finding.id: finding for finding in found}


def test_what_is_to_be_done_here_and_kept_there() -> None:
    ended = writing.done("消除黑臭水体", of=WATERS)
    kept = writing.direction("持续巩固黑臭水体治理成果", of=WATERS, name="kept")
    for found in (made(ended, work=[kept]), made(kept, work=[ended])):
        assert found["state/waters"].provisions == ("goal:1", "task:1")
        assert "水体：一处仍待完成" in found["state/waters"].note.zh
    assert not made(ended, work=[writing.direction("改善水体", of=WATERS)])
    assert not made(ended, work=[writing.done("巩固治理，消除水体", of=WATERS)])
    assert not made(ended, kept, work=[writing.direction("x", of=TREES)])  # in one place


def test_a_promise_that_one_place_makes_twice() -> None:
    none, again = (writing.none_of(words, of=TREES) for words in ("不发生", "零发生"))
    again.name = "again"
    found = made(none, again)
    assert found["repeat/trees"].provisions == ("goal:1",)
    assert "“at most 0 items (implied)” is promised twice" in found["repeat/trees"].note.en
    assert "同一条款两次承诺“不超过0项（推定）”" in found["repeat/trees"].note.zh
    third = writing.none_of("没有", of=TREES, name="third")
    assert made(none, again, third).keys() == found.keys()  # told once
    assert not made(none, work=[again])  # in two places
    each = writing.at_least("90%", "九成", of=SHARE)
    yearly = writing.at_least("90%", "每年九成", of=SHARE, name="yearly", every="year")
    assert not made(each, yearly)


def test_a_goal_that_nothing_takes_up() -> None:
    other = writing.done("种树", of=WATERS)
    share = writing.at_least("90%", "九成", of=SHARE)
    trees = writing.rises("逐年增加", yearly="more", unit="item", zh="增加", en="Growth")
    aim = writing.direction("提升品质", level="quality", zh="品质", en="Quality")
    found = made(share, trees, aim, work=[other])
    assert found["missing/goal:1"].provisions == ("goal:1",)
    assert found["missing/goal:1"].note.en.endswith("what the goal measures: Share; Growth")
    assert found["missing/goal:1"].note.zh.endswith("没有任务或实事另作承诺：比例、增加")
    assert not made(share, trees, aim)  # goals alone
    assert not made(aim, work=[other])
    assert not made(share, work=[writing.direction("提高比例", of=SHARE)])
    assert not made(share, work=[other], matter=[writing.at_least("90%", "九成", of=SHARE)])


@pytest.mark.parametrize(
    ("published", "gone"),
    [
        (date(2023, 1, 1), None),
        (date(2023, 7, 2), None),  # 182 of 365
        (date(2023, 7, 3), 183),
        (date(2023, 12, 31), 364),
        (date(2024, 1, 1), 365),
        (date(2024, 7, 1), 365),  # less than half of the three years
        (date(2022, 12, 1), None),
    ],
)
def test_a_period_that_was_mostly_over(published: date, gone: int | None) -> None:
    goal, work = writing.direction("x", of=WATERS), [writing.direction("x", of=SHARE)]
    matter = [writing.at_least("80%", "八成", of=SHARE)]
    found = made(goal, work=work, matter=matter, published=published)
    assert found.keys() == ({"date/2023-01-01/2023-12-31"} if gone else set())
    for finding in found.values():
        assert finding.provisions == ("document",)
        assert f"Of the 365 days from 2023-01-01 to 2023-12-31, {gone} were gone" in finding.note.en
        assert f"共365天，到{published}发布时已过{gone}天" in finding.note.zh


def test_findings_of_one_kind_and_indicator_are_numbered() -> None:
    first = writing.at_least("50%", "五成", of=SHARE, by=2025)
    second = writing.at_least("90%", "九成", of=SHARE, by=2023)
    third = writing.at_least("80%", "八成", of=SHARE, by=2024)
    found = made(first, work=[second], matter=[third])
    assert [name for name in found if name.startswith("weaker-later")] == [
        "weaker-later/share",
        "weaker-later/share/2",
        "weaker-later/share/3",
    ]


def test_what_the_rules_find_in_the_document() -> None:
    found = {finding.id: finding for finding in find_contradictions(HUNNAN)}
    assert found.keys() == {
        "comparison/resident-income",
        "date/2023-01-01/2023-12-31",
        "deadline/drug-accident-response",
        "deadline/hardship-graduate-employment",
        "deadline/pit-fissure-sealing",
        "deadline/township-health-centers",
        "different-counts/pupils-oral-check",
        "repeat/major-drug-incidents",
        "state/black-waters-ended",
        "weaker-later/nursery-places",
        *(f"missing/goal:{number}" for number in (3, 6, 7, 8, 9, 10, 11)),
    }
    nursery = found["weaker-later/nursery-places"]
    assert nursery.provisions == ("task:29", "matter:6")
    assert "5.5 places per thousand persons by 2023-12-31" in nursery.note.en
    assert "2025-12-31前反而为4.5个托位/千人" in nursery.note.zh
    assert "6583" in found["different-counts/pupils-oral-check"].note.en


def test_all_findings_have_their_own_id_and_name_real_provisions() -> None:
    found = all_findings(HUNNAN, READ_FINDINGS)
    assert len({finding.id for finding in found}) == len(found)
    assert {finding.kind for finding in found} == set(get_args(FindingKind))
    assert len(READ_FINDINGS) == 19
    again = attrs.evolve(READ_FINDINGS[0], id="state/black-waters-ended")
    for twice in ([again], [READ_FINDINGS[0], READ_FINDINGS[0]]):  # by a rule, by the reader
        with pytest.raises(InvalidValueError, match="Finding.id: expected each finding only once"):
            all_findings(HUNNAN, twice)
    stray = Finding(id="x", kind="date", provisions=("task:99",), note=NAME)
    with pytest.raises(InvalidValueError, match="the id of a provision, got 'task:99'"):
        all_findings(HUNNAN, [stray])


@pytest.mark.parametrize(
    "changes", [{"id": ""}, {"kind": "whim"}, {"provisions": ()}, {"provisions": "task:1"}]
)
def test_a_bad_finding_is_refused(changes: dict[str, object]) -> None:
    fields: dict[str, object] = {"id": "x", "kind": "date", "provisions": ("task:1",), "note": NAME}
    with pytest.raises(InvalidValueError, match="Finding"):
        Finding(**{**fields, **changes})  # type: ignore[arg-type] # wrong on purpose
