"""All promises of one indicator, and all promises of a document, assessed together."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, ClassVar, get_args

import attrs

from minsheng.checks import NotATruthValue
from minsheng.days import Day, as_day
from minsheng.errors import InvalidValueError
from minsheng.lookup import Index
from minsheng.notebooks import Table
from minsheng.observations.known import Data, Values, last_day
from minsheng.observations.observation import Milestone
from minsheng.progress.assessment import (
    COLUMNS,
    SILENT,
    STATUS_TEXTS,
    Assessment,
    AssessmentRecord,
    Status,
    Thresholds,
    assessments_table,
    row_of,
)
from minsheng.progress.commitment import assess, due_of
from minsheng.promises.asked import Promises, by_indicator, commitments_of
from minsheng.promises.documents import Document, Domain
from minsheng.promises.indicators import Indicator
from minsheng.promises.provisions import Commitment, Provision, one_indicator
from minsheng.promises.targets import Comparison, Unquantified
from minsheng.quantities.amounts import Amount
from minsheng.records import Columns, DayText, Result, Row, Worded, worded
from minsheng.texts import Language, say
from minsheng.work import ASSESSING, watched

__all__ = [
    "Counts",
    "DocumentAssessment",
    "DocumentAssessmentRecord",
    "IndicatorAssessment",
    "IndicatorAssessmentRecord",
    "assess_document",
    "assess_indicator",
    "counts_of",
    "document_assessment_record",
    "has_data",
]

Counts = Mapping[Status, int]
"""How many commitments have each status."""

_DEFAULT = Thresholds()


class IndicatorAssessmentRecord(Worded):
    """All that is promised of one indicator, on a day."""

    indicator: str
    status: Status
    current: AssessmentRecord | None
    past: list[AssessmentRecord]
    outlook: list[AssessmentRecord]
    standing: list[AssessmentRecord]


class DocumentAssessmentRecord(Worded):
    """A document on a day: how many commitments have each status, and every assessment."""

    as_of: DayText
    measurable: int
    covered: int
    counts: Counts
    domains: Mapping[str, Counts]
    provisions: Mapping[str, Counts]
    assessments: list[AssessmentRecord]


@attrs.frozen(kw_only=True, repr=False)
class IndicatorAssessment(Result, NotATruthValue):
    """All that is promised of one indicator, on a day.

    `current` is the promise that is due next (or was due last), and its status is the indicator's;
    `past` are those due before it, `outlook` those due after it, `standing` those without a date.

    >>> from minsheng import HUNNAN, Series
    >>> dibao = Series.yearly({2022: 766, 2023: 793}, "yuan/person/month")
    >>> found = assess_indicator(HUNNAN.commitments_of("低保"), dibao)
    >>> found.status, found.current.commitment.id
    ('holding', 'task:13/dibao-growth')
    """

    record_type: ClassVar[Any] = IndicatorAssessmentRecord

    indicator: Indicator
    current: Assessment | None
    past: tuple[Assessment, ...]
    outlook: tuple[Assessment, ...]
    standing: tuple[Assessment, ...]

    @property
    def status(self) -> Status:
        """The status of the promise that is due next; of the standing one if none has a date."""
        if self.current is not None:
            return self.current.status
        return self.standing[0].status

    def in_language(self, language: Language = "en") -> str:
        """Return the status of the indicator, then each promise in the order of its date."""
        status = STATUS_TEXTS[self.status].in_language(language)
        name, colon = self.indicator.name.in_language(language), say(language, zh="：", en=": ")
        lines = (f"{x.commitment.id}{colon}{x.in_language(language)}" for x in self._all)
        return "\n  ".join([f"{name}{colon}{status}", *lines])

    @property
    def _all(self) -> tuple[Assessment, ...]:
        current = () if self.current is None else (self.current,)
        return (*self.past, *current, *self.outlook, *self.standing)

    def to_dict(self, language: Language | None = None) -> IndicatorAssessmentRecord:
        """Return the assessments as a record."""
        record: IndicatorAssessmentRecord = {
            "indicator": self.indicator.id,
            "status": self.status,
            "current": None if self.current is None else self.current.to_dict(language),
            "past": [item.to_dict(language) for item in self.past],
            "outlook": [item.to_dict(language) for item in self.outlook],
            "standing": [item.to_dict(language) for item in self.standing],
        }
        return worded(self, record, language)

    def _table(self, language: Language) -> tuple[Columns, list[Row]]:
        """Return a row for each promise, in the order of its date."""
        return assessments_table(self._all, language)

    def _shown(self) -> Table:
        """Return what a table for people says, for a notebook."""
        columns = [column.en for column in COLUMNS]
        return self._brief(), columns, [row_of(item, "en") for item in self._all]


def assess_indicator(  # noqa: PLR0913 - every choice has its name and a default
    promises: Promises,
    data: Data | None,
    as_of: Day | None = None,
    *,
    other: Mapping[str, Data] | None = None,
    due: Day | None = None,
    tolerance: Amount | None = None,
    baseline: Amount | None = None,
    thresholds: Thresholds = _DEFAULT,
    document: Document | None = None,
) -> IndicatorAssessment:
    """Assess all promises of one indicator together; the next due one drives the status.

    `promises` are commitments, or their ids in `document` (or else in `HUNNAN`). `other` are the
    observations of indicators that comparisons name, by id; the other choices are those of
    `assess`. Raises `InvalidValueError` for no promise, or promises of several indicators.

    >>> from minsheng import HUNNAN, Series
    >>> dibao = Series.yearly({2022: 766, 2023: 793}, "yuan/person/month")
    >>> assess_indicator(HUNNAN.commitments_of("低保"), dibao).status
    'holding'
    """
    found = commitments_of(promises, document)
    indicator = one_indicator(found)
    judged = [
        assess(
            item,
            data,
            as_of,
            baseline=baseline,
            other=_other(item, other or {}),
            tolerance=tolerance,
            due=due,
            thresholds=thresholds,
        )
        for item in found
    ]
    deadlines = {item.commitment.id: due_of(item.commitment, due) for item in judged}

    def deadline(item: Assessment) -> date:
        return deadlines[item.commitment.id] or date.max

    standing = [item for item in judged if deadlines[item.commitment.id] is None]
    dated = sorted((item for item in judged if item not in standing), key=deadline)
    ahead = [item for item in dated if deadline(item) >= item.as_of]
    current = ahead[0] if ahead else dated[-1] if dated else None
    return IndicatorAssessment(
        indicator=indicator,
        current=current,
        past=tuple(item for item in dated if item not in ahead and item is not current),
        outlook=tuple(ahead[1:]),
        standing=tuple(standing),
    )


@attrs.frozen(kw_only=True, repr=False)
class DocumentAssessment(Result, NotATruthValue):
    """A whole document on a day: one assessment for each commitment, indexed by its id.

    Statuses are counted, never averaged: commitments of different things have no mean.

    >>> from minsheng import HUNNAN, Series
    >>> dibao = Series.yearly({2022: 766, 2023: 793}, "yuan/person/month")
    >>> found = assess_document(HUNNAN, {"dibao-standard": dibao}, "2023-12-31")
    >>> found.counts["holding"], found.counts["on_track"], found.covered
    (1, 1, 2)
    """

    ask_instead = ".counts"
    record_type: ClassVar[Any] = DocumentAssessmentRecord

    document: Document
    as_of: date
    assessments: Index[str, Assessment]

    @property
    def counts(self) -> Counts:
        """How many commitments of the document have each status."""
        return counts_of(self.assessments.values())

    def of_provision(self, provision: Provision) -> Counts:
        """Return how many commitments of a provision have each status."""
        return counts_of(self.assessments[item.id] for item in provision.commitments)

    def of_domain(self, domain: Domain) -> Counts:
        """Return how many commitments of a domain have each status."""
        return counts_of(self.assessments[item.id] for item in domain.commitments)

    @property
    def measurable(self) -> int:
        """How many commitments figures or records can decide: all but the directional."""
        targets = (item.commitment.target for item in self.assessments.values())
        return sum(not isinstance(target, Unquantified) for target in targets)

    @property
    def covered(self) -> int:
        """How many of the measurable commitments have data of their period."""
        found = self.assessments.values()
        return sum(has_data(item) for item in found if item.reason != "directional")

    def in_language(self, language: Language = "en") -> str:
        """Return how many commitments have each status, and how many have data."""
        found = [
            f"{STATUS_TEXTS[status].in_language(language)} {count}"
            for status, count in self.counts.items()
            if count
        ]
        counts = say(language, zh="，", en=", ").join(found)
        return say(
            language,
            zh=f"{self.as_of}：{counts}；{self.measurable}项可检验的承诺中{self.covered}项有数据",
            en=f"{self.as_of}: {counts}; data on {self.covered} of {self.measurable} commitments "
            "that can be checked",
        )

    def to_dict(self, language: Language | None = None) -> DocumentAssessmentRecord:
        """Return the counts and every assessment as a record."""
        record = document_assessment_record(self, self.assessments.values(), language)
        return worded(self, record, language)

    def _table(self, language: Language) -> tuple[Columns, list[Row]]:
        """Return a row for each commitment, in the order of the source."""
        parts = self.document.domains.values()
        domains = {provision.id: part.id for part in parts for provision in part.provisions}
        return assessments_table(self.assessments.values(), language, domains)

    def _shown(self) -> Table:
        """Return what a table for people says of all that was observed, for a notebook."""
        seen = [item for item in self.assessments.values() if item.reason not in SILENT]
        columns = [column.en for column in COLUMNS]
        return self.in_language(), columns, [row_of(item, "en") for item in seen]


def document_assessment_record(
    found: DocumentAssessment, chosen: Iterable[Assessment], language: Language | None = None
) -> DocumentAssessmentRecord:
    """Return a document on a day as a record, with those assessments that were chosen."""
    document, items = found.document, tuple(chosen)
    return {
        "as_of": found.as_of.isoformat(),
        "measurable": found.measurable,
        "covered": found.covered,
        "counts": counts_of(items),
        "domains": {x.id: found.of_domain(x) for x in document.domains.values()},
        "provisions": {x.id: found.of_provision(x) for x in document.provisions.values()},
        "assessments": [item.to_dict(language) for item in items],
    }


def assess_document(  # noqa: PLR0913 - every choice has its name and a default
    document: Document,
    observations: Mapping[str, Data],
    as_of: Day | None = None,
    *,
    due: Day | None = None,
    tolerances: Mapping[str, Amount] | None = None,
    baselines: Mapping[str, Amount] | None = None,
    thresholds: Thresholds = _DEFAULT,
) -> DocumentAssessment:
    """Assess every commitment of a document against observations by indicator id.

    `as_of` is the day (the last observation's if not given), `due` a deadline for promises that
    state none. `tolerances` and `baselines` are those of indicators, by id. Raises
    `UnknownNameError` for an unknown indicator and `InvalidValueError` if there are neither
    observations nor a day.

    >>> from minsheng import HUNNAN, Series
    >>> dibao = Series.yearly({2022: 766, 2023: 793}, "yuan/person/month")
    >>> found = assess_document(HUNNAN, {"dibao-standard": dibao})
    >>> found.counts["on_track"], found.covered
    (1, 2)
    """
    observations = by_indicator(observations, document, "observations")
    tolerances = by_indicator(tolerances or {}, document, "tolerances")
    baselines = by_indicator(baselines or {}, document, "baselines")
    if as_of is None:
        if not observations:
            raise InvalidValueError("as_of", None, "a day, since there are no observations")
        as_of = max(map(last_day, observations.values()))
    day = as_day(as_of, "as_of")
    judged: list[tuple[str, Assessment]] = []
    commitments = document.commitments
    for commitment in watched(commitments.values(), ASSESSING, len(commitments)):
        name = commitment.indicator.id
        found = assess(
            commitment,
            observations.get(name),
            day,
            baseline=baselines.get(name),
            other=_other(commitment, observations),
            tolerance=tolerances.get(name),
            due=due,
            thresholds=thresholds,
        )
        judged.append((commitment.id, found))
    return DocumentAssessment(document=document, as_of=day, assessments=Index("commitment", judged))


def _other(commitment: Commitment, observations: Mapping[str, Data]) -> Values | None:
    """Return the observations of the indicator that a comparison names."""
    target = commitment.target
    other = observations.get(target.other.id) if isinstance(target, Comparison) else None
    if isinstance(other, Milestone):
        raise InvalidValueError("other", other, "values to compare with")
    return other


def has_data(found: Assessment) -> bool:
    """Tell whether anything was observed of the period of a commitment, whatever it shows."""
    return found.reason not in {"no_data", "only_baseline", "no_observation", "not_started"}


def counts_of(found: Iterable[Assessment]) -> Counts:
    """Return how many assessments have each status; every status is there, zeros included."""
    counted = Counter(item.status for item in found)
    return {status: counted[status] for status in get_args(Status)}
