"""What is measured, what must hold of it, where it is promised, and what if."""

# Written by tools/surface.py, where what is public is listed.
TYPE_CHECKING = False  # to type checkers it is true
if TYPE_CHECKING:
    from minsheng.promises.amendments import amend, amend_document
    from minsheng.promises.contradictions import Finding, find_contradictions
    from minsheng.promises.documents import Document, Domain
    from minsheng.promises.indicators import Basis, Indicator
    from minsheng.promises.milestones import InterimTarget
    from minsheng.promises.provisions import (
        Commitment,
        Every,
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
        Comparator,
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
__all__ = [
    "About",
    "AtLeast",
    "AtLeastTimes",
    "AtMost",
    "Basis",
    "Between",
    "Commitment",
    "Comparator",
    "Comparison",
    "Document",
    "Domain",
    "Done",
    "Every",
    "Finding",
    "Goal",
    "GrowsYearly",
    "Indicator",
    "InterimTarget",
    "LessThan",
    "MoreThan",
    "PracticalMatter",
    "Provision",
    "Safeguard",
    "Target",
    "Task",
    "Trend",
    "Unquantified",
    "ValueTarget",
    "YearTarget",
    "amend",
    "amend_document",
    "find_contradictions",
]
_HOMES = {
    "amendments": ("amend", "amend_document"),
    "contradictions": ("Finding", "find_contradictions"),
    "documents": ("Document", "Domain"),
    "indicators": ("Basis", "Indicator"),
    "milestones": ("InterimTarget",),
    "provisions": (
        "Commitment",
        "Every",
        "Goal",
        "PracticalMatter",
        "Provision",
        "Safeguard",
        "Task",
    ),
    "targets": (
        "About",
        "AtLeast",
        "AtLeastTimes",
        "AtMost",
        "Between",
        "Comparator",
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
}
if not TYPE_CHECKING:  # a type checker would take any name for one of these
    from minsheng._lazy import lazy

    __getattr__, __dir__ = lazy(__name__, _HOMES)
