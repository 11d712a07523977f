"""Rules for yearly values, whether they were kept, and the words for it."""

# Written by tools/surface.py, where what is public is listed.
TYPE_CHECKING = False  # to type checkers it is true
if TYPE_CHECKING:
    from minsheng.growth.check import check_escalation, check_growth
    from minsheng.growth.report import (
        EscalationReport,
        FloorReport,
        FloorVerdict,
        GrowthReport,
        GrowthStep,
        StepVerdict,
        Verdict,
    )
    from minsheng.growth.rules import EscalationRule, FloorRule, GrowthRule, rule_of
__all__ = [
    "EscalationReport",
    "EscalationRule",
    "FloorReport",
    "FloorRule",
    "FloorVerdict",
    "GrowthReport",
    "GrowthRule",
    "GrowthStep",
    "StepVerdict",
    "Verdict",
    "check_escalation",
    "check_growth",
    "rule_of",
]
_HOMES = {
    "check": ("check_escalation", "check_growth"),
    "report": (
        "EscalationReport",
        "FloorReport",
        "FloorVerdict",
        "GrowthReport",
        "GrowthStep",
        "StepVerdict",
        "Verdict",
    ),
    "rules": ("EscalationRule", "FloorRule", "GrowthRule", "rule_of"),
}
if not TYPE_CHECKING:  # a type checker would take any name for one of these
    from minsheng._lazy import lazy

    __getattr__, __dir__ = lazy(__name__, _HOMES)
