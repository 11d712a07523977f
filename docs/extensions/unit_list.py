"""The directive {units}: a table of the vocabulary of units."""

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.util.typing import ExtensionMetadata

from minsheng.quantities import known_units


class UnitList(SphinxDirective):
    """A row for each unit: its code, its names, other spellings, what it measures and how much."""

    def run(self) -> list[nodes.Node]:
        """Return the table."""
        rows = ["| code | 中文 | English | also | measures | is |", "|---|---|---|---|---|---|"]
        for unit in known_units():
            also = ", ".join(f"`{alias}`" for alias in unit.aliases)
            is_of = "" if unit.of is None else f"{unit.factor} {unit.of.code}"
            cells = f"`{unit.code}`", unit.name.zh, unit.name.en, also, unit.dimension, is_of
            rows.append(f"| {' | '.join(cells)} |")
        return self.parse_text_to_nodes("\n".join(rows))


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the directive."""
    app.add_directive("units", UnitList)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
