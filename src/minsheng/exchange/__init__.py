"""Documents as JSON and back, as tables, packages and frames."""

# Written by tools/surface.py, where what is public is listed.
TYPE_CHECKING = False  # to type checkers it is true
if TYPE_CHECKING:
    from minsheng.exchange.datapackage import write_data_package
    from minsheng.exchange.document_table import read_document_table
    from minsheng.exchange.files import (
        document_from_json,
        document_to_json,
        read_document,
        write_document,
    )
    from minsheng.exchange.frames import (
        Backend,
        Numbers,
        document_to_frame,
        effective_series_from_frame,
        observations_from_frame,
        series_to_frame,
        yearly_series_from_frame,
    )
    from minsheng.exchange.package_reading import read_data_package
    from minsheng.exchange.results import result_schema
    from minsheng.exchange.table_template import document_template
__all__ = [
    "Backend",
    "Numbers",
    "document_from_json",
    "document_template",
    "document_to_frame",
    "document_to_json",
    "effective_series_from_frame",
    "observations_from_frame",
    "read_data_package",
    "read_document",
    "read_document_table",
    "result_schema",
    "series_to_frame",
    "write_data_package",
    "write_document",
    "yearly_series_from_frame",
]
_HOMES = {
    "datapackage": ("write_data_package",),
    "document_table": ("read_document_table",),
    "files": ("document_from_json", "document_to_json", "read_document", "write_document"),
    "frames": (
        "Backend",
        "Numbers",
        "document_to_frame",
        "effective_series_from_frame",
        "observations_from_frame",
        "series_to_frame",
        "yearly_series_from_frame",
    ),
    "package_reading": ("read_data_package",),
    "results": ("result_schema",),
    "table_template": ("document_template",),
}
if not TYPE_CHECKING:  # a type checker would take any name for one of these
    from minsheng._lazy import lazy

    __getattr__, __dir__ = lazy(__name__, _HOMES)
