"""A document against a copy of its text."""

# Written by tools/surface.py, where what is public is listed.
TYPE_CHECKING = False  # to type checkers it is true
if TYPE_CHECKING:
    from minsheng.audit.check import AuditReport, Mismatch, MissingPhrase, NotTarget, audit
__all__ = ["AuditReport", "Mismatch", "MissingPhrase", "NotTarget", "audit"]
_HOMES = {"check": ("AuditReport", "Mismatch", "MissingPhrase", "NotTarget", "audit")}
if not TYPE_CHECKING:  # a type checker would take any name for one of these
    from minsheng._lazy import lazy

    __getattr__, __dir__ = lazy(__name__, _HOMES)
