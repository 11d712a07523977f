"""What a Chinese district government promised, as typed objects, and how to check it.

The names below are the public interface. Each is loaded from its module on first use, so that
`import minsheng` costs next to nothing; type checkers see the imports as they stand.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from minsheng._version import __version__

if TYPE_CHECKING:
    from minsheng.charts.paths import plot_path
    from minsheng.days import Period, Span
    from minsheng.domains.document import HUNNAN
    from minsheng.errors import (
        DimensionError,
        DocumentError,
        InexactError,
        InputError,
        InvalidValueError,
        MinshengError,
        MissingExtraError,
        ObservationsError,
        UnitError,
        UnknownNameError,
    )
    from minsheng.exchange.files import (
        document_from_json,
        document_to_json,
        read_document,
        write_document,
    )
    from minsheng.exchange.frames import (
        document_to_frame,
        effective_series_from_frame,
        observations_from_frame,
        series_to_frame,
        yearly_series_from_frame,
    )
    from minsheng.growth.check import check_escalation, check_growth
    from minsheng.growth.report import EscalationReport, FloorReport, GrowthReport, GrowthStep
    from minsheng.growth.rules import EscalationRule, FloorRule, GrowthRule, rule_of
    from minsheng.lookup import Index
    from minsheng.observations.files import read_observations, write_template
    from minsheng.observations.known import Data
    from minsheng.observations.observation import Milestone, Observation
    from minsheng.observations.series import EffectiveSeries, ObservedSeries, Series, YearlySeries
    from minsheng.observations.series_files import read_effective_series, read_yearly_series
    from minsheng.planning.compare import PathCase, PathComparison, compare_paths
    from minsheng.planning.document import DocumentPlan, plan_document
    from minsheng.planning.infeasible import Infeasible, InfeasibleError
    from minsheng.planning.inverse import first_year_reached, growth_needed, smallest_base
    from minsheng.planning.pathway import Demand, LeftOut, PastYears, Pathway, RequiredValue
    from minsheng.planning.required import NotPlanned, required_values
    from minsheng.progress.assess import assess
    from minsheng.progress.assessment import Assessment, JudgedYear, Thresholds
    from minsheng.progress.document import (
        DocumentAssessment,
        IndicatorAssessment,
        assess_document,
        assess_indicator,
    )
    from minsheng.progress.projection import Projection, project
    from minsheng.promises.amendments import amend, amend_document
    from minsheng.promises.contradictions import Finding, find_contradictions
    from minsheng.promises.documents import Document, Domain
    from minsheng.promises.indicators import Indicator
    from minsheng.promises.provisions import (
        Commitment,
        Goal,
        PracticalMatter,
        Provision,
        Safeguard,
        Task,
    )
    from minsheng.promises.targets import (
        About,
        AtLeast,
        AtLeastTimes,
        AtMost,
        Between,
        Comparison,
        Done,
        GrowsYearly,
        LessThan,
        MoreThan,
        Target,
        Trend,
        Unquantified,
        ValueTarget,
        YearTarget,
    )
    from minsheng.quantities.amounts import Amount
    from minsheng.quantities.units import Unit, as_unit, known_units
    from minsheng.texts import Text

__all__ = [
    "HUNNAN",
    "About",
    "Amount",
    "Assessment",
    "AtLeast",
    "AtLeastTimes",
    "AtMost",
    "Between",
    "Commitment",
    "Comparison",
    "Data",
    "Demand",
    "DimensionError",
    "Document",
    "DocumentAssessment",
    "DocumentError",
    "DocumentPlan",
    "Domain",
    "Done",
    "EffectiveSeries",
    "EscalationReport",
    "EscalationRule",
    "Finding",
    "FloorReport",
    "FloorRule",
    "Goal",
    "GrowsYearly",
    "GrowthReport",
    "GrowthRule",
    "GrowthStep",
    "Index",
    "Indicator",
    "IndicatorAssessment",
    "InexactError",
    "Infeasible",
    "InfeasibleError",
    "InputError",
    "InvalidValueError",
    "JudgedYear",
    "LeftOut",
    "LessThan",
    "Milestone",
    "MinshengError",
    "MissingExtraError",
    "MoreThan",
    "NotPlanned",
    "Observation",
    "ObservationsError",
    "ObservedSeries",
    "PastYears",
    "PathCase",
    "PathComparison",
    "Pathway",
    "Period",
    "PracticalMatter",
    "Projection",
    "Provision",
    "RequiredValue",
    "Safeguard",
    "Series",
    "Span",
    "Target",
    "Task",
    "Text",
    "Thresholds",
    "Trend",
    "Unit",
    "UnitError",
    "UnknownNameError",
    "Unquantified",
    "ValueTarget",
    "YearTarget",
    "YearlySeries",
    "__version__",
    "amend",
    "amend_document",
    "as_unit",
    "assess",
    "assess_document",
    "assess_indicator",
    "check_escalation",
    "check_growth",
    "compare_paths",
    "document_from_json",
    "document_to_frame",
    "document_to_json",
    "effective_series_from_frame",
    "find_contradictions",
    "first_year_reached",
    "growth_needed",
    "known_units",
    "observations_from_frame",
    "plan_document",
    "plot_path",
    "project",
    "read_document",
    "read_effective_series",
    "read_observations",
    "read_yearly_series",
    "required_values",
    "rule_of",
    "series_to_frame",
    "smallest_base",
    "write_document",
    "write_template",
    "yearly_series_from_frame",
]

_HOMES = {
    "promises.amendments": ("amend", "amend_document"),
    "quantities.amounts": ("Amount",),
    "charts.paths": ("plot_path",),
    "promises.documents": ("Document", "Domain"),
    "errors": (
        "DimensionError",
        "DocumentError",
        "InexactError",
        "InputError",
        "InvalidValueError",
        "MinshengError",
        "MissingExtraError",
        "ObservationsError",
        "UnitError",
        "UnknownNameError",
    ),
    "exchange.files": (
        "document_from_json",
        "document_to_json",
        "read_document",
        "write_document",
    ),
    "exchange.frames": (
        "document_to_frame",
        "effective_series_from_frame",
        "observations_from_frame",
        "series_to_frame",
        "yearly_series_from_frame",
    ),
    "growth.check": ("check_escalation", "check_growth"),
    "growth.report": ("EscalationReport", "FloorReport", "GrowthReport", "GrowthStep"),
    "domains.document": ("HUNNAN",),
    "promises.indicators": ("Indicator",),
    "lookup": ("Index",),
    "days": ("Period", "Span"),
    "promises.provisions": (
        "Commitment",
        "Goal",
        "PracticalMatter",
        "Provision",
        "Safeguard",
        "Task",
    ),
    "planning.compare": ("PathCase", "PathComparison", "compare_paths"),
    "planning.document": ("DocumentPlan", "plan_document"),
    "planning.infeasible": ("Infeasible", "InfeasibleError"),
    "planning.inverse": ("first_year_reached", "growth_needed", "smallest_base"),
    "planning.pathway": ("Demand", "LeftOut", "PastYears", "Pathway", "RequiredValue"),
    "planning.required": ("NotPlanned", "required_values"),
    "growth.rules": ("EscalationRule", "FloorRule", "GrowthRule", "rule_of"),
    "observations.series": ("EffectiveSeries", "ObservedSeries", "Series", "YearlySeries"),
    "observations.series_files": ("read_effective_series", "read_yearly_series"),
    "promises.targets": (
        "About",
        "AtLeast",
        "AtLeastTimes",
        "AtMost",
        "Between",
        "Comparison",
        "Done",
        "GrowsYearly",
        "LessThan",
        "MoreThan",
        "Target",
        "Trend",
        "Unquantified",
        "ValueTarget",
        "YearTarget",
    ),
    "texts": ("Text",),
    "quantities.units": ("Unit", "as_unit", "known_units"),
    "observations.observation": ("Milestone", "Observation"),
    "observations.files": ("read_observations", "write_template"),
    "observations.known": ("Data",),
    "progress.assess": ("assess",),
    "progress.assessment": ("Assessment", "JudgedYear", "Thresholds"),
    "progress.document": (
        "DocumentAssessment",
        "IndicatorAssessment",
        "assess_document",
        "assess_indicator",
    ),
    "progress.projection": ("Projection", "project"),
    "promises.contradictions": ("Finding", "find_contradictions"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

if not TYPE_CHECKING:  # a type checker would take any name for one that is found here

    def __getattr__(name: str) -> object:
        """Load a public name from its module."""
        if name not in _HOME_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)


def __dir__() -> list[str]:
    """Return the public names."""
    return __all__
