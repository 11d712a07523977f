"""A whole policy document: its domains, its provisions, and look-up by number and id."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from itertools import chain
from typing import Any, TypeVar, Unpack, overload

import attrs

from minsheng.checks import (
    counted_from_one,
    instance_of,
    is_mapping,
    is_tuple,
    non_empty_text,
    require_all,
    tuple_of,
    web_address,
)
from minsheng.days import Day, Period, as_day
from minsheng.errors import InvalidValueError, UnknownNameError
from minsheng.lookup import Index
from minsheng.notebooks import Table
from minsheng.promises.indicators import Indicator
from minsheng.promises.not_targets import NotTarget
from minsheng.promises.provisions import (
    Commitment,
    Goal,
    PracticalMatter,
    Provision,
    Safeguard,
    Task,
)
from minsheng.promises.searching import Filters, Searched, matching
from minsheng.promises.targets import Comparison, TargetT
from minsheng.quantities.units import VOCABULARY, Units
from minsheng.texts import Explained, Language, Text, counted, say

__all__ = ["Document", "Domain", "search"]

Numbered = TypeVar("Numbered", bound=Provision)
Member = TypeVar("Member")


_A_TEXT = "a Text"
_NO_SAFEGUARDS: Index[int, Safeguard] = Index("safeguard", ())
_NO_DOMAINS: "Index[str, Domain]" = Index("domain", ())


def _of_own_kinds(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    """Accept a tuple of provisions that have no class of their own."""
    field = f"{type(instance).__name__}.{attribute.name}"
    provisions = require_all(value, Provision, field, "a tuple of Provisions")
    if not is_tuple(value):
        raise InvalidValueError(field, value, "a tuple of Provisions")
    for provision in provisions:
        if provision.named is not None:
            expected = "provisions of kinds without a class; the others have fields of their own"
            raise InvalidValueError(field, provision.id, expected)


@attrs.frozen(kw_only=True, repr=False)
class Domain(Explained):
    """One field of work, with its provisions.

    A paper of the form of Hunnan's has a goal, tasks and practical matters in each; one of another
    form has provisions of its own kinds (`further`).

    >>> from minsheng import HUNNAN
    >>> education = HUNNAN.domains["education"]
    >>> education.number, education.goal.id, [task.id for task in education.tasks][:2]
    (4, 'goal:4', ['task:17', 'task:18'])
    """

    number: int = attrs.field(validator=counted_from_one)
    id: str = attrs.field(validator=non_empty_text)
    name: Text = attrs.field(validator=instance_of(Text, _A_TEXT))
    goal: Goal | None = attrs.field(
        default=None, validator=instance_of((Goal, type(None)), "a Goal, or None")
    )
    tasks: tuple[Task, ...] = attrs.field(default=(), validator=tuple_of(Task, "a tuple of Tasks"))
    matters: tuple[PracticalMatter, ...] = attrs.field(
        default=(), validator=tuple_of(PracticalMatter, "a tuple of PracticalMatters")
    )
    further: tuple[Provision, ...] = attrs.field(default=(), validator=_of_own_kinds)

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """The goal, the tasks, the practical matters and the further ones, in this order."""
        goal = () if self.goal is None else (self.goal,)
        return (*goal, *self.tasks, *self.matters, *self.further)

    @property
    def commitments(self) -> tuple[Commitment, ...]:
        """Every promise made in the field, in the order of the provisions."""
        return tuple(item for provision in self.provisions for item in provision.commitments)

    @property
    def indicators(self) -> tuple[Indicator, ...]:
        """Every indicator that a promise of the field uses, in the order of first use."""
        return tuple(dict.fromkeys(_indicators(self.commitments)))

    def in_language(self, language: Language = "en") -> str:
        """Return the number and the name, then the titles of the provisions."""
        head = f"{self.number} {self.name.in_language(language)}"
        titles = (f"{item.id} {item.title.in_language(language)}" for item in self.provisions)
        return "\n  ".join([head, *titles])

    def _shown(self) -> Table:
        """Return a row for each provision, for a notebook."""
        rows = [[x.id, x.heading.en, str(len(x.commitments))] for x in self.provisions]
        return self.name.en, ("provision", "title", "commitments"), rows

    def _brief(self) -> str:
        provisions = counted(len(self.provisions), "provision")
        return f"{self.id}, {provisions}, {counted(len(self.commitments), 'commitment')}"


def _indicators(commitments: Iterable[Commitment]) -> Iterator[Indicator]:
    """Yield the indicators of promises, and those they are compared with; some repeatedly."""
    for commitment in commitments:
        yield commitment.indicator
        for target in (commitment.target, commitment.original.target):
            if isinstance(target, Comparison):
                yield target.other


def _distinct(indicators: Iterable[Indicator]) -> Iterator[Indicator]:
    """Yield each indicator once, and all different ones of one id; most come as one object."""
    found: dict[str, Indicator] = {}
    for indicator in indicators:
        first = found.get(indicator.id)
        if first is not indicator and first != indicator:
            found[indicator.id] = indicator
            yield indicator


def _named(indicators: Iterable[Indicator]) -> Iterator[tuple[str, Indicator]]:
    """Yield indicators with each name that finds them; a name that is another's is refused."""
    known = tuple(indicators)
    owners: dict[str, Indicator] = {}
    for indicator in known:
        for name in (indicator.id, indicator.name.zh, indicator.name.en):
            owners.setdefault(name, indicator)
    for indicator in known:
        for alias in indicator.aliases:
            owner = owners.setdefault(alias, indicator)
            if owner is not indicator:
                expected = f"a name of one indicator, not of {owner.id} and {indicator.id}"
                raise InvalidValueError("Indicator.aliases", alias, expected)
            yield alias, indicator


def _numbered(provisions: Iterable[Numbered]) -> Iterator[tuple[int, Numbered]]:
    """Yield provisions of a named kind, whose numbers are whole, by number."""
    return ((int(provision.number), provision) for provision in provisions)


def _published(value: Day | None) -> date | None:
    return None if value is None else as_day(value, "Document.published")


def _domains(given: Iterable[Domain] | Mapping[str, Domain]) -> Index[str, Domain]:
    domains = _members(given, Domain, "Document.domains", "Domains")
    return Index("domain", ((domain.id, domain) for domain in domains))


def _safeguards(given: Iterable[Safeguard] | Mapping[int, Safeguard]) -> Index[int, Safeguard]:
    safeguards = _members(given, Safeguard, "Document.safeguards", "Safeguards")
    return Index("safeguard", _numbered(safeguards))


def _members(given: object, kind: type[Member], field: str, expected: str) -> list[Member]:
    """Return what was given one after the other, or is indexed already."""
    return require_all(given.values() if is_mapping(given) else given, kind, field, expected)


@attrs.frozen(kw_only=True, repr=False, slots=False)
class Document(Explained):
    """One policy document, indexed by the source's own numbers and by id.

    Made from its domains and safeguards, one after the other, and from the provisions of other
    kinds that no domain has (`further`): a paper that is a plain list has these alone. `goals`,
    `tasks`, `matters` and `safeguards` are indexed by number, `provisions`, `commitments`,
    `indicators` and `domains` by id, `indicator_names` by id and alias.

    What the source says of itself may stand beside: the day it was `published`, its own `code`
    (文号, "number" in JSON), the `place` where it holds, its address (`url`) and its `licence`.
    `unpromised` are indicators that are observed though nothing is promised of them (yet); they
    come last among the `indicators`, and one that a commitment has is not among them.

    `units` are the built-in vocabulary and what the document declares, `not_targets` the numbers
    of its text that are no targets, for the audit.

    Raises `InvalidValueError` if an id or a number comes twice, two different indicators share an
    id, or a name would find two of them; `UnitError` for a unit that the document does not have.

    >>> from minsheng import HUNNAN
    >>> HUNNAN.tasks[13].commitments[0].id
    'task:13/dibao-growth'
    """

    id: str = attrs.field(validator=non_empty_text)
    title: Text = attrs.field(validator=instance_of(Text, _A_TEXT))
    issuer: Text = attrs.field(validator=instance_of(Text, _A_TEXT))
    published: date | None = attrs.field(default=None, converter=_published)
    period: Period = attrs.field(validator=instance_of(Period, "a Period"))
    domains: Index[str, Domain] = attrs.field(default=_NO_DOMAINS, converter=_domains)
    safeguards: Index[int, Safeguard] = attrs.field(default=_NO_SAFEGUARDS, converter=_safeguards)
    further: tuple[Provision, ...] = attrs.field(default=(), validator=_of_own_kinds)
    code: str | None = attrs.field(
        default=None, validator=attrs.validators.optional(non_empty_text)
    )
    place: Text | None = attrs.field(
        default=None, validator=instance_of((Text, type(None)), "a Text, or None")
    )
    url: str | None = attrs.field(default=None, validator=web_address)
    licence: str | None = attrs.field(
        default=None, validator=attrs.validators.optional(non_empty_text)
    )
    units: Units = attrs.field(default=VOCABULARY, validator=instance_of(Units, "Units"))
    not_targets: tuple[NotTarget, ...] = attrs.field(
        default=(), validator=tuple_of(NotTarget, "a tuple of NotTargets")
    )

    unpromised: tuple[Indicator, ...] = attrs.field(
        default=(), validator=tuple_of(Indicator, "a tuple of Indicators")
    )

    def __attrs_post_init__(self) -> None:
        """Build the indexes, which refuse what comes twice, and compare how years are counted."""
        for commitment in self.commitments.values():
            for promise in (commitment, commitment.original):
                if promise.period.year_starts != self.year_starts:
                    expected = f"years that start on {self.year_starts}, as those of the document"
                    field = f"{commitment.id}, Period.year_starts"
                    raise InvalidValueError(field, promise.period.year_starts, expected)
        _ = self.provisions, self.commitments, self.indicators, self.indicator_names
        named = {i.id for i in _indicators(self.commitments.values())} if self.unpromised else ()
        for indicator in self.unpromised:
            if indicator.id in named:
                expected = "indicators that no commitment is about"
                raise InvalidValueError("Document.unpromised", indicator.id, expected)

    @property
    def year_starts(self) -> str:
        """The day that its years start on, such as "04-01" for fiscal years; that of its period."""
        return self.period.year_starts

    @cached_property
    def goals(self) -> Index[int, Goal]:
        """The goals by number."""
        goals = (domain.goal for domain in self.domains.values())
        return Index("goal", _numbered(goal for goal in goals if goal is not None))

    @cached_property
    def tasks(self) -> Index[int, Task]:
        """The tasks by number."""
        tasks = (task for domain in self.domains.values() for task in domain.tasks)
        return Index("task", _numbered(tasks))

    @cached_property
    def matters(self) -> Index[int, PracticalMatter]:
        """The practical matters by number."""
        return Index(
            "matter", _numbered(m for domain in self.domains.values() for m in domain.matters)
        )

    @cached_property
    def provisions(self) -> Index[str, Provision]:
        """All provisions by id: the named kinds by number, the others in the order given."""
        kinds = (self.goals, self.tasks, self.safeguards, self.matters)
        ordered: list[Provision] = [kind[number] for kind in kinds for number in sorted(kind)]
        for domain in self.domains.values():
            ordered += domain.further
        ordered += self.further
        return Index("provision", ((provision.id, provision) for provision in ordered))

    @cached_property
    def commitments(self) -> Index[str, Commitment]:
        """All commitments by id, in the order of the source."""
        promises = (c for provision in self.provisions.values() for c in provision.commitments)
        return Index("commitment", ((commitment.id, commitment) for commitment in promises))

    @property
    def amendments(self) -> tuple[Commitment, ...]:
        """The commitments that ask for something else than the source, in its order."""
        return tuple(c for c in self.commitments.values() if c.amends is not None)

    def in_language(self, language: Language = "en") -> str:
        """Return the title, the issuer, the day and the period, then the domains."""
        title, issuer = self.title.in_language(language), self.issuer.in_language(language)
        comma, period = say(language, zh="，", en=", "), self.period.in_language(language)
        published = "" if self.published is None else f"{self.published}{comma}"
        domains = (
            f"{part.number} {part.name.in_language(language)}" for part in self.domains.values()
        )
        return "\n  ".join([title, f"{issuer}{comma}{published}{period}", *domains])

    def _shown(self) -> Table:
        """Return a row for each domain, for a notebook."""
        rows = [
            [str(x.number), x.name.en, str(len(x.provisions)), str(len(x.commitments))]
            for x in self.domains.values()
        ]
        return self.title.en, ("domain", "name", "provisions", "commitments"), rows

    def _brief(self) -> str:
        provisions = counted(len(self.provisions), "provision")
        return f"{self.id}, {provisions}, {counted(len(self.commitments), 'commitment')}"

    @cached_property
    def indicators(self) -> Index[str, Indicator]:
        """All indicators by id, in the order of their first use."""
        promised = _indicators(self.commitments.values())
        distinct = _distinct(chain(promised, self.unpromised))
        return Index("indicator", ((indicator.id, indicator) for indicator in distinct))

    @cached_property
    def indicator_names(self) -> Index[str, Indicator]:
        """All indicators by id and by each of their aliases."""
        indicators = self.indicators.values()
        by_id = ((indicator.id, indicator) for indicator in indicators)
        return Index("indicator", (*by_id, *_named(indicators)))

    def indicator(self, name: str) -> Indicator:
        """Return an indicator by its id or one of its aliases.

        >>> from minsheng import HUNNAN
        >>> HUNNAN.indicator("低保").id
        'dibao-standard'

        Raises `UnknownNameError` for a name that there is not, with the nearest ones.
        """
        return self.indicator_names[name]

    @overload
    def commitment(self, name: str) -> Commitment: ...
    @overload
    def commitment(self, name: str, kind: type[TargetT]) -> Commitment[TargetT]: ...
    def commitment(self, name: str, kind: type[Any] | None = None) -> Commitment[Any]:
        """Return a commitment by its id; with `kind`, one whose target is of that class.

        To type checkers it is a `Commitment[AtLeast]`, so that they know what its target holds.
        Raises `UnknownNameError` for an id that there is not, `InvalidValueError` where the target
        is of another kind.
        """
        found = self.commitments[name]
        own = type(found.target)
        if kind is not None and kind is not own:
            raise InvalidValueError("kind", kind, f"{own.__name__}, the kind of {name}")
        return found

    def commitments_of(self, indicator: Indicator | str) -> tuple[Commitment, ...]:
        """Return all that is promised of one indicator, in the order of the source.

        It is an `Indicator`, its id or one of its aliases.
        """
        name = indicator.id if isinstance(indicator, Indicator) else indicator
        return self._by_indicator.get(self.indicator(name).id, ())

    def find(self, **filters: Unpack[Filters]) -> tuple[Commitment, ...]:
        """Return the commitments that pass every filter, in the order of the source.

        The filters are those of `minsheng list`: `domain` (its id), `provision` (a kind, such as
        "task"), `kind` (of target: its name, or its class), `indicator` (itself, its id or an
        alias), `unit` (of the indicator), `year` (in which it is due), `due_by` (a day or a year:
        due then or before), `text` (words in a name, a title or the phrase, in either language),
        `stated` (True: with a figure that the source states; False: with one that is implied),
        `responsible` (who answers for it), `nature` and `tag`. Raises `UnknownNameError` for a
        name that the document does not have, `InvalidValueError` for anything else.

        >>> from minsheng import HUNNAN, AtLeast
        >>> for promise in HUNNAN.find(kind=AtLeast, unit="%", text="kindergarten"):
        ...     print(promise.id)
        goal:4/public-interest-kindergarten-coverage
        matter:4/public-interest-kindergarten-coverage
        matter:4/quality-senior-high-share
        """
        unknown = next((name for name in filters if name not in Filters.__annotations__), None)
        if unknown is not None:
            raise UnknownNameError("filter", unknown, Filters.__annotations__)
        return tuple(search(self, filters))

    @cached_property
    def _by_indicator(self) -> dict[str, tuple[Commitment, ...]]:
        found: dict[str, list[Commitment]] = {}
        for commitment in self.commitments.values():
            found.setdefault(commitment.indicator.id, []).append(commitment)
        return {name: tuple(promises) for name, promises in found.items()}


def search(document: Document, filters: Filters, prefix: str = "") -> Iterator[Commitment]:
    """Yield the commitments that pass every filter; errors name one with `prefix` before it."""
    domains = ((part.id, part.provisions) for part in document.domains.values())
    parts = Searched(
        domains=Index("domain", domains),
        provisions=document.provisions,
        commitments=document.commitments,
        indicators=document.indicator_names,
        units=document.units,
        years=document.period.years,
    )
    return matching(parts, filters, prefix)
