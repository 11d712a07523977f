"""A plan for every indicator of a document that figures can plan."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar

import attrs

from minsheng.checks import NotATruthValue
from minsheng.days import Day
from minsheng.errors import InvalidValueError
from minsheng.lookup import Index
from minsheng.observations.known import Data
from minsheng.observations.observation import Milestone
from minsheng.planning.infeasible import Infeasible
from minsheng.planning.pathway import PathKind, Pathway, path_columns
from minsheng.planning.points import Every, Shares
from minsheng.planning.required import Answer, AnswerRecord, NotPlanned, among_others, answer
from minsheng.promises.asked import by_indicator
from minsheng.promises.documents import Document
from minsheng.promises.indicators import Indicator
from minsheng.promises.provisions import Commitment
from minsheng.promises.targets import Ranked, Target, ValueTarget, YearTarget
from minsheng.quantities.amounts import Amount
from minsheng.quantities.exact import Number
from minsheng.records import Columns, Result, Row, Worded, table_of, worded
from minsheng.texts import Language, say
from minsheng.work import PLANNING, watched

__all__ = ["DocumentPlan", "DocumentPlanRecord", "plan_document"]


class DocumentPlanRecord(Worded):
    """The plans of a document's indicators."""

    plans: list[AnswerRecord]


@attrs.frozen(kw_only=True, repr=False)
class DocumentPlan(Result, NotATruthValue):
    """The plans of a document's indicators by id: a path, why it cannot be kept, or why none.

    >>> from minsheng import HUNNAN, Series
    >>> dibao = Series.yearly({2024: 821}, "yuan/person/month")
    >>> plan = plan_document(HUNNAN, {"dibao-standard": dibao})
    >>> plan.pathways["dibao-standard"]
    <Pathway: 1 value from 821 yuan/person/month to 850 yuan/person/month on 2025-12-31>
    >>> print(plan.not_planned["rural-income"])
    rural-income: no value to start from
    """

    ask_instead = ".infeasible"
    record_type: ClassVar[Any] = DocumentPlanRecord

    document: Document
    plans: Index[str, Answer]

    @property
    def pathways(self) -> dict[str, Pathway]:
        """The paths."""
        return {name: plan for name, plan in self.plans.items() if isinstance(plan, Pathway)}

    @property
    def infeasible(self) -> dict[str, Infeasible]:
        """The indicators whose promises cannot be kept from their latest values."""
        return {name: plan for name, plan in self.plans.items() if isinstance(plan, Infeasible)}

    @property
    def not_planned(self) -> dict[str, NotPlanned]:
        """The indicators without a plan."""
        return {name: plan for name, plan in self.plans.items() if isinstance(plan, NotPlanned)}

    def in_language(self, language: Language = "en") -> str:
        """Return how many plans there are, then a line for each indicator without a path."""
        paths, cannot, none = len(self.pathways), self.infeasible, self.not_planned
        head = say(
            language,
            zh=f"{len(self.plans)}项指标：{paths}条路径，{len(cannot)}项无法兑现，{len(none)}项未规划",
            en=f"{_counted(len(self.plans), 'indicator')}: {_counted(paths, 'path')}, "
            f"{len(cannot)} that cannot be kept, {len(none)} not planned",
        )
        without: dict[str, Infeasible | NotPlanned] = {**cannot, **none}
        colon = say(language, zh="：", en=": ")
        lines = (f"  {name}{colon}{plan.in_language(language)}" for name, plan in without.items())
        return "\n".join([head, *lines])

    def to_dict(self, language: Language | None = None) -> DocumentPlanRecord:
        """Return the plans as a record, each with the id of its indicator."""
        record: DocumentPlanRecord = {
            "plans": [
                among_others(plan.to_dict(language), {"indicator": name})
                for name, plan in self.plans.items()
            ],
        }
        return worded(self, record, language)

    def _table(self, language: Language) -> tuple[Columns, list[Row]]:
        """Return a row for each point of each path, and one for each indicator without a path."""
        rows: list[Row] = []
        for name, plan in self.plans.items():
            if isinstance(plan, Pathway):
                rows += table_of(plan, language)[1]
                continue
            named = self.document.indicators[name].name.in_language(language)
            told = plan.in_language(language)
            rows.append({"indicator": name, "name": named, "remark": told})
        return {**path_columns(), "remark": "text"}, rows


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def plan_document(  # noqa: PLR0913 - every choice has its name and a default
    document: Document,
    observations: Mapping[str, Data],
    *,
    through: int | Day | None = None,
    path: PathKind | None = None,
    every: Every = "year",
    shares: Shares = "prorated",
    due: Day | None = None,
    steps: Mapping[str, Number] | None = None,
    adjusts: Mapping[str, str] | None = None,
    tolerances: Mapping[str, Amount] | None = None,
) -> DocumentPlan:
    """Plan every numeric indicator of a document from observations by indicator id.

    Numeric are the indicators with a promise that is no direction, no thing done, and no place or
    grade. Running totals start from nothing where there are no observations. `steps`, `adjusts` and
    `tolerances` are those of indicators, by id; the other options are as for `required_values`, and
    the observations serve comparisons too. Raises `UnknownNameError` for an unknown indicator, and
    what `required_values` raises for data and options that do not fit.

    >>> from minsheng import HUNNAN, Series
    >>> dibao = Series.yearly({2024: 821}, "yuan/person/month")
    >>> str(plan_document(HUNNAN, {"dibao-standard": dibao}).plans["dibao-standard"][2025].amount)
    '850 yuan/person/month'
    """
    if not isinstance(document, Document):
        raise InvalidValueError("document", document, "a Document")
    observations = by_indicator(observations, document, "observations")
    steps = by_indicator(steps or {}, document, "steps")
    adjusts = by_indicator(adjusts or {}, document, "adjusts")
    tolerances = by_indicator(tolerances or {}, document, "tolerances")
    other = {k: data for k, data in observations.items() if not isinstance(data, Milestone)}
    plans: list[tuple[str, Answer]] = []
    numeric = list(_numeric(document))
    for indicator, promises in watched(numeric, PLANNING, len(numeric)):
        plan = answer(
            promises,
            other.get(indicator.id),
            through=_through(promises, document, through, due),
            path=path,
            step=steps.get(indicator.id),
            every=every,
            shares=shares,
            adjusts=adjusts.get(indicator.id),
            due=due,
            tolerance=tolerances.get(indicator.id),
            other=other,
        )
        plans.append((indicator.id, plan))
    return DocumentPlan(document=document, plans=Index("indicator", plans))


def _through(
    promises: Iterable[Commitment],
    document: Document,
    through: int | Day | None,
    due: Day | None,
) -> int | Day | None:
    """Return the end of the document's period where nothing else names a last year."""
    dated = any(commitment.period.due is not None for commitment in promises)
    return document.period.due if through is None and due is None and not dated else through


def _numeric(document: Document) -> Iterator[tuple[Indicator, tuple[Commitment, ...]]]:
    """Yield each indicator that a figure is promised of, with all that is promised of it."""
    for indicator in document.indicators.values():
        promises = document.commitments_of(indicator)
        if any(_is_numeric(promise.target) for promise in promises):
            yield indicator, promises


def _is_numeric(target: Target) -> bool:
    return isinstance(target, ValueTarget | YearTarget) and not isinstance(target, Ranked)
