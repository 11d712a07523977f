"""What each coming year, half year or month must bring so that promises are kept."""

# Written by tools/surface.py, where what is public is listed.
TYPE_CHECKING = False  # to type checkers it is true
if TYPE_CHECKING:
    from minsheng.planning.compare import PathCase, PathComparison, compare_paths
    from minsheng.planning.constraints import DemandKind
    from minsheng.planning.costs import Cost, CostPart, Recipients, YearCost, cost
    from minsheng.planning.document import DocumentPlan, plan_document
    from minsheng.planning.infeasible import Infeasible, InfeasibleError, InfeasibleReason
    from minsheng.planning.inverse import first_year_reached, growth_needed, smallest_base
    from minsheng.planning.pathway import (
        Demand,
        LeftOut,
        LeftOutReason,
        PastYears,
        PathKind,
        Pathway,
        RequiredValue,
    )
    from minsheng.planning.points import Every, Shares
    from minsheng.planning.required import NotPlanned, required_values
__all__ = [
    "Cost",
    "CostPart",
    "Demand",
    "DemandKind",
    "DocumentPlan",
    "Every",
    "Infeasible",
    "InfeasibleError",
    "InfeasibleReason",
    "LeftOut",
    "LeftOutReason",
    "NotPlanned",
    "PastYears",
    "PathCase",
    "PathComparison",
    "PathKind",
    "Pathway",
    "Recipients",
    "RequiredValue",
    "Shares",
    "YearCost",
    "compare_paths",
    "cost",
    "first_year_reached",
    "growth_needed",
    "plan_document",
    "required_values",
    "smallest_base",
]
_HOMES = {
    "compare": ("PathCase", "PathComparison", "compare_paths"),
    "constraints": ("DemandKind",),
    "costs": ("Cost", "CostPart", "Recipients", "YearCost", "cost"),
    "document": ("DocumentPlan", "plan_document"),
    "infeasible": ("Infeasible", "InfeasibleError", "InfeasibleReason"),
    "inverse": ("first_year_reached", "growth_needed", "smallest_base"),
    "pathway": (
        "Demand",
        "LeftOut",
        "LeftOutReason",
        "PastYears",
        "PathKind",
        "Pathway",
        "RequiredValue",
    ),
    "points": ("Every", "Shares"),
    "required": ("NotPlanned", "required_values"),
}
if not TYPE_CHECKING:  # a type checker would take any name for one of these
    from minsheng._lazy import lazy

    __getattr__, __dir__ = lazy(__name__, _HOMES)
