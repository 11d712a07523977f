"""Documents as JSON and back, as tables, packages and frames."""

# Written by tools/surface.py, where what is public is listed.
TYPE_CHECKING = False  # to type checkers it is true
if TYPE_CHECKING:
    from minsheng.exchange.files import (
        document_from_json,
        document_to_json,
        read_document,
        write_document,
    )
    from minsheng.exchange.frames import (
        Backend,
        document_to_frame,
        effective_series_from_frame,
        observations_from_frame,
        series_to_frame,
        yearly_series_from_frame,
    )
__all__ = [
    "Backend",
    "document_from_json",
    "document_to_frame",
    "document_to_json",
    "effective_series_from_frame",
    "observations_from_frame",
    "read_document",
    "series_to_frame",
    "write_document",
    "yearly_series_from_frame",
]
_HOMES = {
    "files": ("document_from_json", "document_to_json", "read_document", "write_document"),
    "frames": (
        "Backend",
        "document_to_frame",
        "effective_series_from_frame",
        "observations_from_frame",
        "series_to_frame",
        "yearly_series_from_frame",
    ),
}
if not TYPE_CHECKING:  # a type checker would take any name for one of these
    from minsheng._lazy import lazy

    __getattr__, __dir__ = lazy(__name__, _HOMES)
