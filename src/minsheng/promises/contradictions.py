"""Where a document disagrees with itself: what rules can find, and what only a reader can see."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from fractions import Fraction
from itertools import combinations
from typing import Any, Literal, NamedTuple, get_args

import attrs

from minsheng.checks import instance_of, is_tuple, non_empty_text, one_of, require
from minsheng.errors import InvalidValueError
from minsheng.promises.documents import Document
from minsheng.promises.provisions import Commitment
from minsheng.promises.targets import (
    Bound,
    Comparison,
    Done,
    Grade,
    Rank,
    Ranked,
    Reduction,
    Target,
    Unquantified,
    YearTarget,
)
from minsheng.quantities.exact import shown
from minsheng.texts import Explained, Language, Text, say

__all__ = ["Finding", "FindingKind", "all_findings", "find_contradictions"]

FindingKind = Literal[
    "weaker-later",  # a later target asks for less than an earlier one
    "different-counts",  # two counts of the same thing that no dates put in order
    "comparison",  # two comparisons of the same things that do not agree
    "deadline",  # the same is promised for two dates, so that the later one is empty
    "scope",  # a figure of somebody else, such as the city's
    "repeat",  # a clause printed, or a promise made, twice in one place
    "state",  # one place is to reach what another says stands
    "missing",  # something that the document speaks of in one place and does not have elsewhere
    "date",  # a date that cannot be right
    "misprint",
]


def _some_provisions(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    del instance, attribute
    if not is_tuple(value) or not value:
        raise InvalidValueError("Finding.provisions", value, "a tuple of ids of provisions")


@attrs.frozen(kw_only=True, repr=False)
class Finding(Explained):
    """One place where the document is doubtful.

    `provisions` are the ids of the sides (one, where a provision is doubtful in itself; the id
    "document" stands for what belongs to no provision), `note` says in a sentence what is wrong.

    >>> from minsheng import HUNNAN
    >>> finding = find_contradictions(HUNNAN)[0]
    >>> finding.kind, finding.provisions
    ('comparison', ('goal:2', 'task:8'))
    """

    id: str = attrs.field(validator=non_empty_text)
    kind: FindingKind = attrs.field(validator=one_of(*get_args(FindingKind)))
    provisions: tuple[str, ...] = attrs.field(validator=_some_provisions)
    note: Text = attrs.field(validator=instance_of(Text, "a Text"))

    def in_language(self, language: Language = "en") -> str:
        """Return the provisions and what is wrong in a line."""
        sides, note = ", ".join(self.provisions), self.note.in_language(language)
        return say(language, zh=f"{sides}：{note}", en=f"{sides}: {note}")

    def _brief(self) -> str:
        return f"{self.id}, {', '.join(self.provisions)}"


Rule = Callable[[Commitment, Commitment], "tuple[FindingKind, Text] | None"]


def find_contradictions(document: Document) -> tuple[Finding, ...]:
    """Return what the rules find in any document.

    They look at pairs of promises of one indicator that clash, at goals with a figure that no
    task and no practical matter takes up, and at periods that were mostly over when the document
    was published.

    >>> from minsheng import HUNNAN
    >>> sorted({finding.kind for finding in find_contradictions(HUNNAN)})[0]
    'comparison'
    """
    require(document, Document, "document", "a Document")
    found = (*_clashes(document), *_goals_alone(document), *_late_periods(document))
    return tuple(_numbered(dict.fromkeys(found)))


def _numbered(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield findings with ids of their own: the second of an id ends with /2."""
    times: Counter[str] = Counter()
    for finding in findings:
        times[finding.id] += 1
        count = times[finding.id]
        yield finding if count == 1 else attrs.evolve(finding, id=f"{finding.id}/{count}")


def _clashes(document: Document) -> Iterator[Finding]:
    """Yield what the rules find in pairs of promises of one indicator."""
    for indicator in document.indicators.values():
        promises = document.commitments_of(indicator)
        for one, other in combinations(promises, 2):
            for rule in _RULES:
                if (found := rule(one, other)) is not None:
                    kind, note = found
                    sides = tuple(dict.fromkeys((one.provision_id, other.provision_id)))
                    yield Finding(
                        id=f"{kind}/{indicator.id}", kind=kind, provisions=sides, note=note
                    )


def _both(kinds: tuple[type, ...], one: Commitment, other: Commitment) -> bool:
    return isinstance(one.target, kinds) and isinstance(other.target, kinds)


def _weaker_later(one: Commitment, other: Commitment) -> tuple[FindingKind, Text] | None:
    """Find a later floor below an earlier one, or a later ceiling above an earlier one.

    Both are stated: an implied figure says no more than that there is one.
    """
    earlier, later = _by_due(one, other)
    if earlier is None or later is None or one.indicator.basis == "yearly":
        return None
    if not (one.stated and other.stated):
        return None
    first, second = _limit(earlier), _limit(later)
    if first is None or second is None or first.about != second.about:
        return None
    if first.slack >= second.slack:
        return None
    name = one.indicator.name
    return "weaker-later", Text(
        zh=f"{name.zh}：{_due(earlier)}前为{first.shown.zh}，{_due(later)}前反而为{second.shown.zh}",
        en=f"{name.en}: {first.shown.en} by {_due(earlier)}, but only "
        f"{second.shown.en} by {_due(later)}",
    )


def _different_counts(one: Commitment, other: Commitment) -> tuple[FindingKind, Text] | None:
    """Find two stated floors or ceilings of one thing that cannot both be meant.

    They are due on the same day, or one is due on no day that the source names and asks for less
    than the other.
    """
    first, second = _limit(one), _limit(other)
    if first is None or second is None or not (one.stated and other.stated):
        return None
    if first.about != second.about or first.kind != second.kind or first.slack == second.slack:
        return None
    weaker = one if first.slack > second.slack else other
    if _stated_due(one) != _stated_due(other) and _stated_due(weaker) is not None:
        return None
    name = one.indicator.name
    return "different-counts", Text(
        zh=f"{name.zh}：一处为{first.shown.zh}，另一处为{second.shown.zh}",
        en=f"{name.en}: {first.shown.en} in one place, {second.shown.en} in the other",
    )


class _Limit(NamedTuple):
    """What a promise sets a limit to: `slack` is more the easier it is to keep.

    Those with the same `about` can be compared; `kind` tells strict limits from others.
    """

    about: tuple[object, ...]
    kind: str
    slack: Fraction
    shown: Text


def _limit(commitment: Commitment) -> _Limit | None:
    """Return the one limit that a promise sets on values; None if it sets none, or two."""
    target: Target = commitment.target
    if isinstance(target, Bound):
        in_words, limit = commitment.indicator.shown, target.value
        slack = -limit.base if target.side == "least" else limit.base
        words = Text(zh=in_words(limit, "zh"), en=limit.in_language("en"))
        return _Limit((target.side,), target.kind, slack, words)
    if isinstance(target, Reduction):
        return _Limit(("base", target.base_year), target.kind, target.factor, target.words)
    if isinstance(target, Rank):
        return _Limit(("rank", target.among), target.kind, Fraction(target.last), target.words)
    if isinstance(target, Grade):
        return _Limit(("grade", target.scale), target.kind, Fraction(target.last), target.words)
    return None


def _unequal_comparisons(one: Commitment, other: Commitment) -> tuple[FindingKind, Text] | None:
    """Find two comparisons with the same other indicator, one strict or higher than the other."""
    first, second = one.target, other.target
    if not isinstance(first, Comparison) or not isinstance(second, Comparison):
        return None
    same = (first.other.id, first.of) == (second.other.id, second.of)
    name, against = one.indicator.name, first.other.name
    if same and first.times != second.times:
        return "comparison", Text(
            zh=f"{name.zh}与{against.zh}：一处为{shown(first.times)}倍，"
            f"另一处为{shown(second.times)}倍",
            en=f"{name.en} against {against.en}: {shown(first.times)} times it in one place, "
            f"{shown(second.times)} times in the other",
        )
    if not same or first.comparator == second.comparator:
        return None
    return "comparison", Text(
        zh=f"{name.zh}与{against.zh}：一处要求高于，另一处只要求同步",
        en=f"{name.en} against {against.en}: above it in one place, only level in the other",
    )


def _two_deadlines(one: Commitment, other: Commitment) -> tuple[FindingKind, Text] | None:
    """Find the same target of a level or a total, promised for two different dates."""
    earlier, later = _by_due(one, other)
    if earlier is None or later is None or one.indicator.basis == "yearly":
        return None
    if one.target != other.target or not _both((Bound, Reduction, Ranked, Done), one, other):
        return None
    name = one.indicator.name
    return "deadline", Text(
        zh=f"{name.zh}：同一目标既定于{_due(earlier)}前，又定于{_due(later)}前",
        en=f"{name.en}: the same is promised by {_due(earlier)} and by {_due(later)}",
    )


def _made_twice(one: Commitment, other: Commitment) -> tuple[FindingKind, Text] | None:
    """Find the same target of one indicator, promised twice by one provision for one date.

    Two directions are not compared, since nothing tells them apart but their words.
    """
    if one.provision_id != other.provision_id or isinstance(one.target, Unquantified):
        return None
    asked, again = ((c.target, c.period.due, c.every) for c in (one, other))
    if asked != again:
        return None
    name, asks = one.indicator.name, one.asks
    return "repeat", Text(
        zh=f"{name.zh}：同一条款两次承诺“{asks.zh}”",
        en=f"{name.en}: “{asks.en}” is promised twice in one place",
    )


def _reached_and_kept(one: Commitment, other: Commitment) -> tuple[FindingKind, Text] | None:
    """Find what is to be done in one place, while another keeps it as done (巩固)."""
    for reached, kept in ((one, other), (other, one)):
        if not isinstance(reached.target, Done) or reached.provision_id == kept.provision_id:
            continue
        if any(map(kept.phrase.__contains__, _KEEPING)) and not isinstance(kept.target, Done):
            name = one.indicator.name
            return "state", Text(
                zh=f"{name.zh}：一处仍待完成，另一处已在巩固",
                en=f"{name.en}: still to be done in one place, kept as done in the other",
            )
    return None


_KEEPING = ("巩固", "保持", "维持")
"""Words of a source that speak of something as reached."""

_RULES: tuple[Rule, ...] = (
    _weaker_later,
    _different_counts,
    _unequal_comparisons,
    _two_deadlines,
    _made_twice,
    _reached_and_kept,
)


def _goals_alone(document: Document) -> Iterator[Finding]:
    """Yield the goals with figures or trends whose indicator no task and no matter uses.

    A document of goals alone has nothing that could take them up.
    """
    working = (*document.tasks.values(), *document.matters.values())
    used = {promise.indicator.id for work in working for promise in work.commitments}
    for goal in document.goals.values() if working else ():
        alone = {
            promise.indicator.id: promise.indicator.name
            for promise in goal.commitments
            if promise.indicator.id not in used
            and (promise.target.figures or isinstance(promise.target, YearTarget))
        }
        if alone:
            names = alone.values()
            note = Text(
                zh=f"目标所衡量的，没有任务或实事另作承诺：{'、'.join(name.zh for name in names)}",
                en="No task and no practical matter promises anything of what the goal measures: "
                + "; ".join(name.en for name in names),
            )
            yield Finding(id=f"missing/{goal.id}", kind="missing", provisions=(goal.id,), note=note)


def _late_periods(document: Document) -> Iterator[Finding]:
    """Yield the periods of promises of which half was over when the document was published."""
    published = document.published
    if published is None:
        return
    for period in dict.fromkeys(promise.period for promise in document.commitments.values()):
        start, due = period.start, period.due
        if due is None or published <= start:
            continue
        days, gone = (due - start).days + 1, min((published - start).days, (due - start).days + 1)
        if 2 * gone > days:
            note = Text(
                zh=f"{start}至{due}共{days}天，到{published}发布时已过{gone}天",
                en=f"Of the {days} days from {start} to {due}, {gone} were gone when the document "
                f"was published on {published}",
            )
            yield Finding(
                id=f"date/{start}/{due}", kind="date", provisions=("document",), note=note
            )


def _by_due(
    one: Commitment, other: Commitment
) -> tuple[Commitment, Commitment] | tuple[None, None]:
    """Return two promises by due date, or nothing where one has none or both have the same.

    A date that the source does not name puts nothing in order.
    """
    first, second = _stated_due(one), _stated_due(other)
    if first is None or second is None or first == second:
        return None, None
    return (one, other) if first < second else (other, one)


def _stated_due(commitment: Commitment) -> date | None:
    return commitment.period.due if commitment.due_stated else None


def _due(commitment: Commitment) -> str:
    due = _stated_due(commitment)
    return "" if due is None else due.isoformat()


def all_findings(document: Document, read: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return what the rules find and what was `read`, each once; ids of provisions must exist."""
    findings = (*find_contradictions(document), *read)
    ids: set[str] = set()
    for finding in findings:
        if finding.id in ids:  # such as one that a rule finds as well
            raise InvalidValueError("Finding.id", finding.id, "each finding only once")
        ids.add(finding.id)
        for provision in finding.provisions:
            if provision != "document" and provision not in document.provisions:
                raise InvalidValueError(finding.id, provision, "the id of a provision")
    return findings
