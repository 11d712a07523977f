"""The rows of a table of promises as text: of a sheet of a workbook, or of a file of text."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import islice
from typing import NamedTuple

from minsheng.errors import InvalidValueError
from minsheng.observations.csv_rows import csv_sources
from minsheng.observations.opening import is_workbook
from minsheng.observations.remarks import Remarks, not_read
from minsheng.observations.rows import Source
from minsheng.observations.written import Uncomputed
from minsheng.strict_json import Written

__all__ = ["TextTable", "text_table"]

IsHeader = Callable[[Sequence[str]], bool]
TextRow = tuple[int, list[str]]

_SEARCHED = 100  # rows among which the header is looked for; settings and comments stand above it


class TextTable(NamedTuple):
    """A table whose cells are text; its name, and the word for its rows."""

    name: str
    word: str
    source: Source

    def rows(self) -> Iterator[TextRow]:
        """Yield each row in which something stands, and its number."""
        for number, cells in self.written():
            found = [cell.strip() for cell in cells]
            if any(found):
                yield number, found

    def written(self) -> Iterator[TextRow]:
        """Yield each row and its number, with the white space that is written around its cells."""
        for number, cells in self.source.rows():
            place = f"{self.name}, {self.word} {number}"
            yield number, [_text(cell, place) for cell in cells]


def text_table(
    name: str, is_header: IsHeader, remarks: Remarks, *, sheet: str | None, encoding: str | None
) -> TextTable:
    """Return the table of a file: of a workbook the sheet that has a header, of text any delimiter.

    Raises `InvalidValueError` or `UnknownNameError` for what cannot be read, and
    `MissingExtraError` for a workbook without the extra `excel`.
    """
    if is_workbook(name):
        return _of_workbook(name, is_header, remarks, sheet, encoding)
    if sheet is not None:
        raise InvalidValueError("sheet", sheet, "no sheet, for a file that is no workbook")
    tables = [TextTable(name, "line", one) for one in csv_sources(name, encoding, remarks)]
    return next((table for table in tables if _has_header(table, is_header)), tables[0])


def _of_workbook(
    name: str, is_header: IsHeader, remarks: Remarks, sheet: str | None, encoding: str | None
) -> TextTable:
    if encoding is not None:
        raise InvalidValueError("encoding", encoding, "no encoding, for a workbook")
    from minsheng.observations.xlsx_rows import xlsx_sheets  # noqa: PLC0415 - a workbook alone

    sheets = xlsx_sheets(name, sheet)
    tables = {title: TextTable(one.name, "row", one) for title, one in sheets.items()}
    fitting = [title for title, one in tables.items() if _has_header(one, is_header)]
    if len(tables) == 1:
        fitting = list(tables)
    if len(fitting) != 1:
        known = ", ".join(fitting or tables)
        expected = f"the one sheet that has a column 'target' (目标), of {known}"
        raise InvalidValueError(f"{name}, sheet", None, expected)
    (title,) = fitting
    others = [other for other in tables if other != title]
    if others or sheets.hidden:
        remarks.append(not_read(name, title, others, tuple(sheets.hidden)))
    return tables[title]


def _has_header(table: TextTable, is_header: IsHeader) -> bool:
    try:
        return any(is_header(cells) for _, cells in islice(table.rows(), _SEARCHED))
    except InvalidValueError:
        return False  # whoever reads its rows is told


def _text(cell: object, place: str) -> str:
    """Return a cell as text."""
    if isinstance(cell, str):
        return cell
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, int | Decimal):
        return str(cell)
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, Uncomputed):
        expected = "a value; the formula has none stored: open the file, and save it anew"
        raise InvalidValueError(place, Written(cell.formula), expected)
    raise InvalidValueError(place, str(cell), "text, a number or a day")
