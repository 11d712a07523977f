"""What the rules find, on small documents, and what they find in the real one."""

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
from minsheng.promises import Domain, Goal, Target
from minsheng.promises.contradictions import Finding, all_findings, find_contradictions
from minsheng.promises.indicators import Basis

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
        ((AtLeast(value="5%"), BY_2025), (AtLeast(value="5%"), BY_2025), []),
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
    assert kinds((above, BY_2025), (levels, OPEN)) == []
    assert kinds((above, BY_2025), (Unquantified(), OPEN)) == []


def test_what_the_rules_find_in_the_document() -> None:
    found = {finding.id: finding for finding in find_contradictions(HUNNAN)}
    assert found.keys() == {
        "comparison/resident-income",
        "deadline/drug-accident-response",
        "deadline/hardship-graduate-employment",
        "deadline/pit-fissure-sealing",
        "deadline/township-health-centers",
        "different-counts/pupils-oral-check",
        "weaker-later/nursery-places",
    }
    nursery = found["weaker-later/nursery-places"]
    assert nursery.provisions == ("task:29", "matter:6")
    assert "5.5 places per thousand persons by 2023-12-31" in nursery.note.en
    assert "2025-12-31前反而为4.5个托位/千人" in nursery.note.zh
    assert "6583" in found["different-counts/pupils-oral-check"].note.en


def test_all_findings_have_their_own_id_and_name_real_provisions() -> None:
    found = all_findings(HUNNAN, READ_FINDINGS)
    assert len({finding.id for finding in found}) == len(found)
    assert {finding.kind for finding in found} >= {"repeat", "scope", "date", "misprint"}
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
