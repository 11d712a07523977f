"""What commitments look like against observations on a day."""

# Written by tools/surface.py, where what is public is listed.
TYPE_CHECKING = False  # to type checkers it is true
if TYPE_CHECKING:
    from minsheng.progress.assessment import (
        Assessment,
        JudgedMilestone,
        JudgedYear,
        MarginTrend,
        MilestoneVerdict,
        Status,
        Thresholds,
        YearVerdict,
    )
    from minsheng.progress.commitment import assess
    from minsheng.progress.document import (
        DocumentAssessment,
        IndicatorAssessment,
        assess_document,
        assess_indicator,
    )
    from minsheng.progress.projection import Projection, ProjectionMethod, project
    from minsheng.progress.reasons import Reason
__all__ = [
    "Assessment",
    "DocumentAssessment",
    "IndicatorAssessment",
    "JudgedMilestone",
    "JudgedYear",
    "MarginTrend",
    "MilestoneVerdict",
    "Projection",
    "ProjectionMethod",
    "Reason",
    "Status",
    "Thresholds",
    "YearVerdict",
    "assess",
    "assess_document",
    "assess_indicator",
    "project",
]
_HOMES = {
    "assessment": (
        "Assessment",
        "JudgedMilestone",
        "JudgedYear",
        "MarginTrend",
        "MilestoneVerdict",
        "Status",
        "Thresholds",
        "YearVerdict",
    ),
    "commitment": ("assess",),
    "document": (
        "DocumentAssessment",
        "IndicatorAssessment",
        "assess_document",
        "assess_indicator",
    ),
    "projection": ("Projection", "ProjectionMethod", "project"),
    "reasons": ("Reason",),
}
if not TYPE_CHECKING:  # a type checker would take any name for one of these
    from minsheng._lazy import lazy

    __getattr__, __dir__ = lazy(__name__, _HOMES)
