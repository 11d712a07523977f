"""What notebooks show: plain tables of HTML, with every character of the data escaped."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence

__all__ = ["Shown", "Table", "brief", "html_table"]

Table = tuple[str, Sequence[str], Sequence[Sequence[str]]]
"""A caption, the names of columns, and rows."""

_MOST_ROWS = 60
_LEFT = "text-align:left"


class Shown(ABC):
    """Base of what a notebook shows as a table: a caption, the names of columns, and rows."""

    __slots__ = ()

    @abstractmethod
    def _shown(self) -> Table:
        """Return the caption, the names of the columns and the rows, all of them text."""

    def _repr_html_(self) -> str:
        """Return a plain table of HTML, as notebooks ask for it; long ones are cut, and say so."""
        return html_table(*self._shown())


def html_table(caption: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a plain table of HTML, escaped; of more than 60 rows the first 60.

    >>> print(html_table("one < two", ["year"], [["2023"]]))
    <table>
    <caption>one &lt; two</caption>
    <thead><tr><th style="text-align:left">year</th></tr></thead>
    <tbody>
    <tr><td style="text-align:left">2023</td></tr>
    </tbody>
    </table>
    """
    from html import escape  # noqa: PLC0415 - only notebooks ask, and all else starts without it

    def line(cells: Iterable[str], tag: str) -> str:
        found = "".join(f'<{tag} style="{_LEFT}">{escape(cell)}</{tag}>' for cell in cells)
        return f"<tr>{found}</tr>"

    lines = ["<table>", f"<caption>{escape(caption)}</caption>"]
    lines += [f"<thead>{line(columns, 'th')}</thead>"] if any(columns) else []
    lines += ["<tbody>", *(line(row, "td") for row in rows[:_MOST_ROWS]), "</tbody>"]
    if len(rows) > _MOST_ROWS:
        span = f'<td colspan="{len(columns)}">… {len(rows) - _MOST_ROWS} more</td>'
        lines.append(f"<tfoot><tr>{span}</tr></tfoot>")
    return "\n".join([*lines, "</table>"])


def brief(value: object) -> str:
    """Return one line for a value within a table."""
    return str(value).partition("\n")[0]
