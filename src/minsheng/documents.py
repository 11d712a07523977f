"""A whole policy document: its domains, its provisions, and look-up by number and id."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any, TypeVar

import attrs

from minsheng.checks import instance_of, non_empty_text, tuple_of
from minsheng.errors import InvalidValueError
from minsheng.indicators import Indicator
from minsheng.lookup import Index
from minsheng.periods import Period, as_day
from minsheng.provisions import Commitment, Goal, PracticalMatter, Provision, Safeguard, Task
from minsheng.targets import Comparison
from minsheng.texts import Text

__all__ = ["Document", "Domain"]

NumberedProvision = TypeVar("NumberedProvision", bound=Provision)


_A_TEXT = "a Text in both languages"


@attrs.frozen(kw_only=True)
class Domain:
    """One field of work: its goal, its tasks and its practical matters."""

    number: int
    id: str = attrs.field(validator=non_empty_text)
    name: Text = attrs.field(validator=instance_of(Text, _A_TEXT))
    goal: Goal = attrs.field(validator=instance_of(Goal, "a Goal"))
    tasks: tuple[Task, ...] = attrs.field(validator=tuple_of(Task, "a tuple of Tasks"))
    matters: tuple[PracticalMatter, ...] = attrs.field(
        default=(), validator=tuple_of(PracticalMatter, "a tuple of PracticalMatters")
    )

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """The goal, the tasks and the practical matters, in this order."""
        return (self.goal, *self.tasks, *self.matters)

    @property
    def commitments(self) -> tuple[Commitment, ...]:
        """Every promise made in the field, in the order of the provisions."""
        return tuple(item for provision in self.provisions for item in provision.commitments)

    @property
    def indicators(self) -> tuple[Indicator, ...]:
        """Every indicator that a promise of the field uses, in the order of first use."""
        return tuple(dict.fromkeys(_indicators(self.commitments)))


def _indicators(commitments: Iterable[Commitment]) -> Iterator[Indicator]:
    """Yield the indicators of promises, and those they are compared with; some repeatedly."""
    for commitment in commitments:
        yield commitment.indicator
        if isinstance(commitment.target, Comparison):
            yield commitment.target.other


def _numbered(provisions: Iterable[NumberedProvision]) -> Iterator[tuple[int, NumberedProvision]]:
    return ((provision.number, provision) for provision in provisions)


def _distinct(commitments: Iterable[Commitment]) -> Iterator[tuple[str, Indicator]]:
    return ((indicator.id, indicator) for indicator in dict.fromkeys(_indicators(commitments)))


def _derived(kind: str, pairs: Callable[[Any], Iterable[tuple[Any, Any]]]) -> Any:
    """Return a field that indexes what the document holds, made once with the document."""
    return attrs.field(
        init=False,
        eq=False,
        repr=False,
        default=attrs.Factory(lambda document: Index(kind, pairs(document)), takes_self=True),
    )


@attrs.frozen(kw_only=True)
class Document:
    """One policy document, indexed by the source's own numbers and by id.

    `goals`, `tasks`, `matters` and `safeguards` are indexed by number, `provisions`,
    `commitments`, `indicators` and `domains` by id. Raises `InvalidValueError` if an id or a
    number comes twice, or two different indicators share an id.
    """

    id: str = attrs.field(validator=non_empty_text)
    title: Text = attrs.field(validator=instance_of(Text, _A_TEXT))
    issuer: Text = attrs.field(validator=instance_of(Text, _A_TEXT))
    published: date = attrs.field(converter=as_day)
    period: Period = attrs.field(validator=instance_of(Period, "a Period"))
    parts: tuple[Domain, ...] = attrs.field(validator=tuple_of(Domain, "a tuple of Domains"))
    safeguarding: tuple[Safeguard, ...] = attrs.field(
        default=(), validator=tuple_of(Safeguard, "a tuple of Safeguards")
    )
    domains: Index[str, Domain] = _derived("domain", lambda doc: ((d.id, d) for d in doc.parts))
    goals: Index[int, Goal] = _derived("goal", lambda doc: _numbered(d.goal for d in doc.parts))
    tasks: Index[int, Task] = _derived(
        "task", lambda doc: _numbered(task for d in doc.parts for task in d.tasks)
    )
    matters: Index[int, PracticalMatter] = _derived(
        "matter", lambda doc: _numbered(matter for d in doc.parts for matter in d.matters)
    )
    safeguards: Index[int, Safeguard] = _derived(
        "safeguard", lambda doc: _numbered(doc.safeguarding)
    )
    provisions: Index[str, Provision] = _derived(
        "provision", lambda doc: ((p.id, p) for p in doc.in_source_order)
    )
    commitments: Index[str, Commitment] = _derived(
        "commitment", lambda doc: ((c.id, c) for p in doc.in_source_order for c in p.commitments)
    )
    indicators: Index[str, Indicator] = _derived(
        "indicator", lambda doc: _distinct(doc.commitments.values())
    )

    @property
    def in_source_order(self) -> tuple[Provision, ...]:
        """All provisions: goals, tasks, safeguards and practical matters, in the order of the source."""
        by_number = (self.goals, self.tasks, self.safeguards, self.matters)
        return tuple(index[number] for index in by_number for number in sorted(index))

    def commitments_of(self, indicator: Indicator | str) -> tuple[Commitment, ...]:
        """Return all that is promised of one indicator, in the order of the source."""
        name = indicator.id if isinstance(indicator, Indicator) else indicator
        wanted = self.indicators[name]
        return tuple(c for c in self.commitments.values() if c.indicator.id == wanted.id)
