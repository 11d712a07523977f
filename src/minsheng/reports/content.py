"""What a report says of a document, as plain objects: without a language, a layout or a file.

The page and the workbook show it; whoever writes another view starts from here.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from functools import partial

import attrs

from minsheng.checks import require
from minsheng.days import Day
from minsheng.errors import InvalidValueError, UnknownNameError
from minsheng.observations.known import Data, Values
from minsheng.observations.observation import Milestone
from minsheng.planning.infeasible import Infeasible
from minsheng.planning.pathway import (
    LEFT_OUT_TEXTS,
    Pathway,
    RequiredValue,
    binding_text,
)
from minsheng.planning.required import Answer, NotPlanned, answer
from minsheng.progress.assessment import Assessment
from minsheng.progress.document import assess_document
from minsheng.promises.asked import by_indicator
from minsheng.promises.contradictions import Finding, all_findings
from minsheng.promises.documents import Document
from minsheng.promises.provisions import Commitment, Provision, Responsible
from minsheng.promises.targets import Done, Ranked, Unquantified
from minsheng.quantities.amounts import Amount
from minsheng.reports.observed import Direction, Seen, seen_of, trend_of, up_to
from minsheng.reports.picture import Picture, picture_of
from minsheng.reports.standing import (
    ATTENTION,
    Standing,
    StandingCounts,
    counted,
    standing_of,
)
from minsheng.texts import LANGUAGES, Language, Text, as_language
from minsheng.work import PLANNING, watched

__all__ = [
    "Content",
    "DueDay",
    "Group",
    "Required",
    "Row",
    "Section",
    "content_of",
    "languages_of",
]

_NO_START = Text(zh="没有起点数据", en="there is no value to start from")
_NO_STEP = Text(zh="只须超过，超过多少不限", en="it only has to be exceeded, by however little")
_FURTHER = Text(zh="其他条款", en="Other provisions")
_KIND_NAMES: dict[str, Text] = {"safeguard": Text(zh="保障措施", en="Safeguards")}
"""The names of the kinds of provisions that can stand outside of the domains."""


@attrs.frozen(kw_only=True)
class Required:
    """What one coming day requires; `binding` says in words what asks for it."""

    day: date
    when: Text
    amount: Amount
    binding: Text


@attrs.frozen(kw_only=True)
class Row:
    """All that a report says of one promise.

    `assessment` is None in a report of a document alone; then there are no observations, and
    nothing stands anywhere: `standing` is None. `progress` and `elapsed` are shares of the way and
    of the time (exact, and not clamped), `used` the share of a ceiling that is used up. `required`
    is the way from here; where there is none, `no_way` says why. `trend` is which way the latest
    value moved. `picture` is None where there is nothing to draw.
    """

    commitment: Commitment
    provision: Provision
    section: str
    standing: Standing | None = None
    assessment: Assessment | None = None
    observations: tuple[Seen, ...] = ()
    trend: Direction | None = None
    required: tuple[Required, ...] = ()
    no_way: Text | None = None
    findings: tuple[Finding, ...] = ()
    picture: Picture | None = None

    @property
    def id(self) -> str:
        """The id of the promise."""
        return self.commitment.id

    @property
    def name(self) -> Text:
        """The name of what is measured."""
        return self.commitment.indicator.name

    @property
    def target(self) -> Text:
        """What is asked, in words."""
        return self.commitment.asks

    @property
    def due(self) -> date | None:
        """The day it is due; None where the source names none."""
        return self.commitment.period.due

    @property
    def until(self) -> Text:
        """The day it is due in words, marked where the source does not name it."""
        return self.commitment.until

    @property
    def value(self) -> Amount | None:
        """The value that the promise is judged by."""
        return None if self.assessment is None else self.assessment.value

    @property
    def value_day(self) -> date | None:
        """The day of that value, or the day on which the thing was done."""
        return None if self.assessment is None else self.assessment.value_day

    @property
    def progress(self) -> Fraction | None:
        """The share of the way that is done."""
        return None if self.assessment is None else self.assessment.progress

    @property
    def display(self) -> str:
        """The progress in percent with one decimal, never rounded up; empty where undefined."""
        return "" if self.assessment is None else self.assessment.display

    @property
    def used(self) -> Fraction | None:
        """The share of a ceiling that is used up."""
        return None if self.assessment is None else self.assessment.used

    @property
    def elapsed(self) -> Fraction | None:
        """The share of the way asked for by the day: that of time, or what milestones ask."""
        return None if self.assessment is None else self.assessment.share_asked

    @property
    def reason(self) -> Text | None:
        """Why nothing more can be said."""
        found = self.assessment
        return None if found is None or found.reason is None else _both(found.why)

    @property
    def details(self) -> Text | None:
        """What the status was computed from, in words."""
        found = self.assessment
        return None if found is None or not found.details() else _both(found.details)

    @property
    def phrase(self) -> str:
        """The words of the source that carry the promise."""
        return self.commitment.phrase

    @property
    def interpretation(self) -> Text | None:
        """How an open wording is read."""
        return self.commitment.interpretation

    @property
    def responsible(self) -> tuple[Responsible, ...]:
        """Who answers for the promise."""
        return self.commitment.responsible

    @property
    def since(self) -> date | None:
        """The day of the first observation."""
        return self.observations[0].day if self.observations else None

    def shown(self, amount: Amount, language: Language) -> str:
        """Return an amount of what is measured for people."""
        return self.commitment.shown(amount, language)


@attrs.frozen(kw_only=True)
class Group:
    """Promises that belong together, under a name."""

    name: Text
    rows: tuple[Row, ...]

    @property
    def counts(self) -> StandingCounts:
        """How many of them stand where; all zero in a report of a document alone."""
        return counted(row.standing for row in self.rows if row.standing is not None)

    @property
    def measurable(self) -> int:
        """How many figures or records can decide."""
        return sum(not isinstance(row.commitment.target, Unquantified) for row in self.rows)

    @property
    def covered(self) -> int:
        """How many of those have data of their period."""
        without: set[Standing | None] = {None, "no_data", "directional"}
        return sum(row.standing not in without for row in self.rows)


@attrs.frozen(kw_only=True)
class Section(Group):
    """A domain of the document, or the provisions outside of them; `id` is its name in data."""

    id: str
    number: int | None = None


@attrs.frozen(kw_only=True)
class DueDay(Group):
    """The promises that come due on one day and are not met yet."""

    day: date


@attrs.frozen(kw_only=True)
class Content:
    """What a report says: of a document on a day, or of the document alone if `as_of` is None.

    `languages` are those that the report is in, the first of them being shown first. `attention`
    has the worst first, `due_next` the days ahead in order, `met` what was due and is kept.
    """

    document: Document
    as_of: date | None
    languages: tuple[Language, ...]
    sections: tuple[Section, ...]
    responsible: tuple[Group, ...]
    findings: tuple[Finding, ...]

    @property
    def rows(self) -> tuple[Row, ...]:
        """All promises, in the order of the document."""
        return tuple(row for section in self.sections for row in section.rows)

    @property
    def whole(self) -> Group:
        """All promises as one group."""
        return Group(name=self.document.title, rows=self.rows)

    @property
    def attention(self) -> tuple[Row, ...]:
        """What needs attention: missed, off track, behind, and without the data to tell."""
        return tuple(row for sort in ATTENTION for row in self.rows if row.standing == sort)

    @property
    def met(self) -> tuple[Row, ...]:
        """What was due and is kept."""
        return tuple(row for row in self.rows if row.standing == "met")

    @property
    def due_next(self) -> tuple[DueDay, ...]:
        """The days after `as_of` on which promises come due that are not met, in order.

        On each, those with data come first. Without `as_of` there are none.
        """
        as_of = self.as_of
        if as_of is None:
            return ()
        open_rows = [
            row for row in self.rows if row.standing not in {"met", "missed", "directional"}
        ]
        days = sorted({row.due for row in open_rows if row.due is not None and row.due > as_of})
        return tuple(
            DueDay(
                day=day,
                name=_same(day.isoformat()),
                rows=tuple(
                    sorted(
                        (row for row in open_rows if row.due == day),
                        key=lambda row: row.standing == "no_data",
                    )
                ),
            )
            for day in days
        )


def languages_of(document: Document) -> tuple[Language, ...]:
    """Return the languages that a document is in: those of its title and all its indicators.

    Where that leaves none, the languages of its title; a paper that was translated has both.

    >>> from minsheng import HUNNAN
    >>> languages_of(HUNNAN)
    ('en', 'zh')
    """
    texts = [document.title, *(item.name for item in document.indicators.values())]
    found: tuple[Language, ...] = tuple(
        language for language in LANGUAGES if all(language in text.languages for text in texts)
    )
    return found or document.title.languages


def content_of(  # noqa: PLR0913 - every choice has its name and a default
    document: Document,
    observations: Mapping[str, Data] | None = None,
    as_of: Day | None = None,
    *,
    language: Language | None = None,
    domain: str | None = None,
    due: Day | None = None,
    tolerances: Mapping[str, Amount] | None = None,
    baselines: Mapping[str, Amount] | None = None,
    read: Iterable[Finding] = (),
) -> Content:
    """Return what a report says of a document.

    `observations` are by indicator id; without them and without `as_of`, it is a report of the
    document alone. `as_of`, `due`, `tolerances` and `baselines` are those of `assess_document`,
    `domain` restricts it to one domain, `language` is the one to show first, `read` the findings of
    readers beside those of the rules. Raises what `assess_document` raises, and
    `UnknownNameError` for a domain that there is not.

    >>> from minsheng import HUNNAN
    >>> content = content_of(HUNNAN, domain="education")
    >>> content.as_of is None, [section.id for section in content.sections]
    (True, ['education'])
    """
    require(document, Document, "document", "a Document")
    if domain is not None and domain not in document.domains:
        raise UnknownNameError("domain", domain, document.domains)
    given = by_indicator(observations or {}, document, "observations")
    findings = all_findings(document, read)
    facts, day = _Facts(findings=findings), None
    if observations is not None or as_of is not None:
        assessed = assess_document(
            document, given, as_of, due=due, tolerances=tolerances, baselines=baselines
        )
        day = assessed.as_of
        known = {name: seen for name, data in given.items() if (seen := up_to(data, day))}
        plans = _plans(document, known, day, due, tolerances or {})
        facts = _Facts(
            findings=findings, judged=assessed.assessments, observations=known, plans=plans
        )
    sections = tuple(_sections(document, facts, domain))
    rows = [row for section in sections for row in section.rows]
    sides = {row.provision.id for row in rows} | {"document"}
    return Content(
        document=document,
        as_of=day,
        languages=_languages(document, language),
        sections=sections,
        responsible=tuple(_by_responsible(rows)),
        findings=tuple(x for x in findings if domain is None or sides & {*x.provisions}),
    )


@attrs.frozen(kw_only=True)
class _Facts:
    """What is known beside the document: findings, and if there are observations what they show."""

    findings: tuple[Finding, ...]
    judged: Mapping[str, Assessment] = attrs.field(factory=dict[str, Assessment])
    observations: Mapping[str, Data] = attrs.field(factory=dict[str, Data])
    plans: Mapping[str, Answer | InvalidValueError] = attrs.field(
        factory=dict[str, Answer | InvalidValueError]
    )

    def row(self, commitment: Commitment, provision: Provision, section: str) -> Row:
        """Return all that is known of a promise."""
        touching = tuple(x for x in self.findings if provision.id in x.provisions)
        found = self.judged.get(commitment.id)
        if found is None:
            return Row(
                commitment=commitment, provision=provision, section=section, findings=touching
            )
        indicator = commitment.indicator
        data, plan = self.observations.get(indicator.id), self.plans.get(indicator.id)
        way, no_way = _way(commitment, plan, found.as_of)
        drawn = None
        if data is not None and not isinstance(data, Milestone):
            drawn = picture_of(
                commitment, data, found, plan if isinstance(plan, Pathway) and way else None
            )
        return Row(
            commitment=commitment,
            provision=provision,
            section=section,
            standing=standing_of(commitment, found),
            assessment=found,
            observations=() if data is None else seen_of(data),
            trend=None if data is None else trend_of(data, indicator),
            required=way,
            no_way=no_way,
            findings=touching,
            picture=drawn,
        )


def _sections(document: Document, facts: _Facts, domain: str | None) -> Iterator[Section]:
    """Yield the domains, then what is outside of them by its kind; one domain if it is named."""
    for part in document.domains.values():
        if domain in {None, part.id}:
            rows = _rows(part.provisions, facts, part.id)
            yield Section(id=part.id, name=part.name, number=part.number, rows=rows)
    if domain is not None:
        return
    outside = (*document.safeguards.values(), *document.further)
    for kind in dict.fromkeys(provision.kind for provision in outside):
        own = (provision for provision in outside if provision.kind == kind)
        name = _KIND_NAMES.get(kind, _FURTHER if document.domains else document.title)
        yield Section(id=kind, name=name, rows=_rows(own, facts, kind))


def _rows(provisions: Iterable[Provision], facts: _Facts, section: str) -> tuple[Row, ...]:
    return tuple(
        facts.row(commitment, provision, section)
        for provision in provisions
        for commitment in provision.commitments
    )


def _plans(
    document: Document,
    observations: Mapping[str, Data],
    as_of: date,
    due: Day | None,
    tolerances: Mapping[str, Amount],
) -> dict[str, Answer | InvalidValueError]:
    """Return a plan for each indicator that was observed and has a figure promised ahead.

    What cannot be planned from its data is its error, to be told in the report.
    """
    values: dict[str, Values] = {
        name: data for name, data in observations.items() if not isinstance(data, Milestone)
    }
    tolerances = by_indicator(tolerances, document, "tolerances")
    plans: dict[str, Answer | InvalidValueError] = {}
    for name, data in watched(values.items(), PLANNING, len(values)):
        promises = document.commitments_of(name)
        if not any(_can_be_planned(x) and not _is_over(x, as_of) for x in promises):
            continue
        dated = due is not None or any(x.period.due is not None for x in promises)
        try:
            plans[name] = answer(
                promises,
                data,
                through=None if dated else document.period.due,
                due=due,
                step=1 if data.unit.whole else None,
                tolerance=tolerances.get(name),
                other=values,
            )
        except InvalidValueError as error:
            plans[name] = error
    return plans


def _can_be_planned(commitment: Commitment) -> bool:
    return not isinstance(commitment.target, Unquantified | Done | Ranked)


def _is_over(commitment: Commitment, as_of: date) -> bool:
    """Tell whether a promise is due, so that no way leads on from here."""
    due = commitment.period.due
    return due is not None and due <= as_of


def _way(
    commitment: Commitment, plan: Answer | InvalidValueError | None, as_of: date
) -> tuple[tuple[Required, ...], Text | None]:
    """Return what is required after a day, or why there is nothing to say of it."""
    if plan is None or _is_over(commitment, as_of):
        return (), None
    if isinstance(plan, InvalidValueError):
        return (), _both(plan.in_language)
    if isinstance(plan, Infeasible):  # without the ids of the promises, which no reader knows
        return (), _both(attrs.evolve(plan, promises=()).in_language)
    for item in plan.left_out:
        if item.commitment.id == commitment.id:
            return (), _NO_STEP if item.reason == "no_step" else LEFT_OUT_TEXTS[item.reason]
    if isinstance(plan, NotPlanned):
        return (), _NO_START
    return tuple(_required(plan, point) for point in plan if point.day > as_of), None


def _required(plan: Pathway, point: RequiredValue) -> Required:
    day = point.day
    name = plan.years.name(plan.years.of(day)) if point.ends_year else day.isoformat()
    return Required(
        day=day, when=_same(name), amount=point.amount, binding=_both(partial(binding_text, point))
    )


def _languages(document: Document, language: Language | None) -> tuple[Language, ...]:
    """Return the languages of a report: those of the document, the one that was asked for first.

    One that the document is not in stands alone: the report speaks it, and quotes the document.
    """
    known = languages_of(document)
    if language is None:
        return known
    first = as_language(language)
    if first not in known:
        return (first,)
    return (first, *(other for other in known if other != first))


def _by_responsible(rows: Iterable[Row]) -> Iterator[Group]:
    """Yield the promises of each who answers for some, in the order in which they are named."""
    found: dict[Text, list[Row]] = {}
    for row in rows:
        for name in dict.fromkeys(unit.name for unit in row.responsible):
            found.setdefault(name, []).append(row)
    for name, own in found.items():
        yield Group(name=name, rows=tuple(own))


def _both(told: Callable[[Language], str]) -> Text:
    """Return what is told in each of the two languages as one text."""
    return Text(zh=told("zh"), en=told("en"))


def _same(words: str) -> Text:
    """Return what reads the same in both languages."""
    return Text(zh=words, en=words)
