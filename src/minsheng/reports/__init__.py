"""What a person who decides looks at: a page, and what it is made from."""

# Written by tools/surface.py, where what is public is listed.
TYPE_CHECKING = False  # to type checkers it is true
if TYPE_CHECKING:
    from minsheng.reports.content import Content, DueDay, Group, Required, Row, Section, content_of
    from minsheng.reports.observed import Direction, Seen
    from minsheng.reports.picture import Limit, Picture, Step
    from minsheng.reports.reporting import Report, report
    from minsheng.reports.standing import Standing
__all__ = [
    "Content",
    "Direction",
    "DueDay",
    "Group",
    "Limit",
    "Picture",
    "Report",
    "Required",
    "Row",
    "Section",
    "Seen",
    "Standing",
    "Step",
    "content_of",
    "report",
]
_HOMES = {
    "content": ("Content", "DueDay", "Group", "Required", "Row", "Section", "content_of"),
    "observed": ("Direction", "Seen"),
    "picture": ("Limit", "Picture", "Step"),
    "reporting": ("Report", "report"),
    "standing": ("Standing",),
}
if not TYPE_CHECKING:  # a type checker would take any name for one of these
    from minsheng._lazy import lazy

    __getattr__, __dir__ = lazy(__name__, _HOMES)
