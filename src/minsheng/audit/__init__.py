"""A document against a copy of its text."""

# Written by tools/surface.py, where what is public is listed.
TYPE_CHECKING = False  # to type checkers it is true
if TYPE_CHECKING:
    from minsheng.audit.check import (
        AuditReport,
        Mismatch,
        MissingPhrase,
        UnaccountedNumber,
        UntouchedClause,
        audit,
    )
    from minsheng.audit.source_text import Heading
__all__ = [
    "AuditReport",
    "Heading",
    "Mismatch",
    "MissingPhrase",
    "UnaccountedNumber",
    "UntouchedClause",
    "audit",
]
_HOMES = {
    "check": (
        "AuditReport",
        "Mismatch",
        "MissingPhrase",
        "UnaccountedNumber",
        "UntouchedClause",
        "audit",
    ),
    "source_text": ("Heading",),
}
if not TYPE_CHECKING:  # a type checker would take any name for one of these
    from minsheng._lazy import lazy

    __getattr__, __dir__ = lazy(__name__, _HOMES)
