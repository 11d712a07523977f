"""What a Chinese district government promised, as typed objects with exact targets.

The names below are those of every day; the rest is public under the packages. Each is
loaded from its module on first use; type checkers see the imports as they stand.
"""

# Written by tools/surface.py, where what is public is listed.
TYPE_CHECKING = False  # to type checkers it is true
if TYPE_CHECKING:
    from minsheng._version import __version__
    from minsheng.days import Period, Span, Years, years_from
    from minsheng.domains.document import HUNNAN
    from minsheng.errors import InvalidValueError, MinshengError, UnknownNameError
    from minsheng.exchange.files import read_document, write_document
    from minsheng.growth.check import check_escalation, check_growth
    from minsheng.growth.rules import EscalationRule, FloorRule, GrowthRule, rule_of
    from minsheng.observations.files import read_observations
    from minsheng.observations.observation import Milestone, Observation
    from minsheng.observations.series import Series
    from minsheng.planning.compare import compare_paths
    from minsheng.planning.document import plan_document
    from minsheng.planning.infeasible import InfeasibleError
    from minsheng.planning.required import required_values
    from minsheng.progress.commitment import assess
    from minsheng.progress.document import assess_document
    from minsheng.progress.projection import project
    from minsheng.promises.amendments import amend
    from minsheng.promises.documents import Document
    from minsheng.promises.indicators import Indicator
    from minsheng.promises.provisions import Commitment, Provision
    from minsheng.promises.targets import (
        About,
        AtLeast,
        AtLeastTimes,
        AtMost,
        Between,
        Comparison,
        Done,
        FallsYearly,
        GrowsYearly,
        LessThan,
        MoreThan,
        Reduction,
        Trend,
        Unquantified,
    )
    from minsheng.quantities.amounts import Amount
    from minsheng.reports.reporting import report
    from minsheng.texts import Text
__all__ = [
    "HUNNAN",
    "About",
    "Amount",
    "AtLeast",
    "AtLeastTimes",
    "AtMost",
    "Between",
    "Commitment",
    "Comparison",
    "Document",
    "Done",
    "EscalationRule",
    "FallsYearly",
    "FloorRule",
    "GrowsYearly",
    "GrowthRule",
    "Indicator",
    "InfeasibleError",
    "InvalidValueError",
    "LessThan",
    "Milestone",
    "MinshengError",
    "MoreThan",
    "Observation",
    "Period",
    "Provision",
    "Reduction",
    "Series",
    "Span",
    "Text",
    "Trend",
    "UnknownNameError",
    "Unquantified",
    "Years",
    "__version__",
    "amend",
    "assess",
    "assess_document",
    "check_escalation",
    "check_growth",
    "compare_paths",
    "plan_document",
    "project",
    "read_document",
    "read_observations",
    "report",
    "required_values",
    "rule_of",
    "write_document",
    "years_from",
]
_HOMES = {
    "_version": ("__version__",),
    "days": ("Period", "Span", "Years", "years_from"),
    "domains.document": ("HUNNAN",),
    "errors": ("InvalidValueError", "MinshengError", "UnknownNameError"),
    "exchange.files": ("read_document", "write_document"),
    "growth.check": ("check_escalation", "check_growth"),
    "growth.rules": ("EscalationRule", "FloorRule", "GrowthRule", "rule_of"),
    "observations.files": ("read_observations",),
    "observations.observation": ("Milestone", "Observation"),
    "observations.series": ("Series",),
    "planning.compare": ("compare_paths",),
    "planning.document": ("plan_document",),
    "planning.infeasible": ("InfeasibleError",),
    "planning.required": ("required_values",),
    "progress.commitment": ("assess",),
    "progress.document": ("assess_document",),
    "progress.projection": ("project",),
    "promises.amendments": ("amend",),
    "promises.documents": ("Document",),
    "promises.indicators": ("Indicator",),
    "promises.provisions": ("Commitment", "Provision"),
    "promises.targets": (
        "About",
        "AtLeast",
        "AtLeastTimes",
        "AtMost",
        "Between",
        "Comparison",
        "Done",
        "FallsYearly",
        "GrowsYearly",
        "LessThan",
        "MoreThan",
        "Reduction",
        "Trend",
        "Unquantified",
    ),
    "quantities.amounts": ("Amount",),
    "reports.reporting": ("report",),
    "texts": ("Text",),
}
if not TYPE_CHECKING:  # a type checker would take any name for one of these
    from minsheng._lazy import lazy

    __getattr__, __dir__ = lazy(__name__, _HOMES)
