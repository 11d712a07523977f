"""Pages under zh/ say that they are in Chinese; the catalogue gets its filter."""

from typing import Any

from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata


def _prepare(
    app: Sphinx, pagename: str, _template: str, context: dict[str, Any], _doctree: object
) -> None:
    if pagename.startswith("zh/"):
        context["language"] = "zh-CN"
    if pagename == "catalogue":
        app.add_js_file("catalogue.js")


def setup(app: Sphinx) -> ExtensionMetadata:
    """Prepare each page before it is written."""
    app.connect("html-page-context", _prepare)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
