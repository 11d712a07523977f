"""The JSON Schema of results: what `to_dict` of each of them returns."""

from typing import Any

from minsheng.growth.report import EscalationReport, FloorReport, GrowthReport, GrowthStep
from minsheng.planning.compare import PathCase, PathComparison
from minsheng.planning.costs import Cost, CostPart, YearCost
from minsheng.planning.document import DocumentPlan
from minsheng.planning.infeasible import Infeasible
from minsheng.planning.pathway import LeftOut, PastYears, Pathway, RequiredValue
from minsheng.planning.required import NotPlanned
from minsheng.progress.assessment import Assessment
from minsheng.progress.document import DocumentAssessment, IndicatorAssessment
from minsheng.progress.projection import Projection
from minsheng.records import Result, schema_of

__all__ = ["RESULTS", "result_schema"]

RESULTS: tuple[type[Result], ...] = (
    *(GrowthStep, GrowthReport, FloorReport, EscalationReport),
    *(Assessment, IndicatorAssessment, DocumentAssessment, Projection),
    *(RequiredValue, LeftOut, PastYears, Pathway, Infeasible, NotPlanned, DocumentPlan),
    *(PathCase, PathComparison, CostPart, YearCost, Cost),
)
"""Every kind of result."""


def result_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of results, with a definition for each record.

    `by_class` in it names the record of each class.

    >>> result_schema()["by_class"]["Pathway"]
    {'$ref': '#/$defs/PathRecord'}
    """
    definitions: dict[str, dict[str, Any]] = {}
    found = {
        result.__name__: schema_of(result.record_type, None, definitions) for result in RESULTS
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Results of minsheng",
        "description": "What to_dict() of each result returns: numbers are exact text.",
        "anyOf": list(found.values()),
        "by_class": found,
        "$defs": dict(sorted(definitions.items())),
    }
