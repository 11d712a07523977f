"""The workbook of a report: sheets whose figures are numbers, to be sorted, filtered and summed."""

import os
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from importlib import import_module
from io import BytesIO
from typing import Protocol, cast

from minsheng.checks import as_path
from minsheng.errors import InvalidValueError, MissingExtraError
from minsheng.quantities.exact import exact_decimal
from minsheng.reports.cells import Cell, Number, is_formula, text_cell, width
from minsheng.reports.content import Content
from minsheng.reports.sheets import Sheet, Table, facts_of, overview_of, sheets_of
from minsheng.reports.standing import STANDING_TEXTS, Standing
from minsheng.reports.words import WORDS
from minsheng.texts import Language, Text
from minsheng.work import WRITING, watched

__all__ = ["workbook_of", "write_workbook"]

_OVERVIEW = WORDS["overview"]
_MOST_ROWS = 1_048_576
_NARROWEST, _WIDEST = 8, 44  # letters that a column is wide
_EDGES, _BUTTON = 3, 3  # letters that the edges of a cell take, and the button of a filter
_LINE, _HIGHEST = 15, 409  # points of type: a line, and the highest row there can be
_A4 = 9

_COLOURS: dict[Standing, tuple[str, str]] = {
    "missed": ("#F8D3D6", "#8C0B1A"),
    "off_track": ("#FBDDC9", "#7A3300"),
    "behind": ("#FFF0C2", "#664B00"),
    "incomplete": ("#E5E1F5", "#3D3080"),
    "on_track": ("#DCEBF7", "#0B4A7D"),
    "holding": ("#DDF1E4", "#0C5132"),
    "met": ("#BFE3CB", "#0C5132"),
    "undecided": ("#EBEBEB", "#404040"),
    "no_data": ("#F5F5F5", "#595959"),
    "directional": ("#FFFFFF", "#595959"),
}
"""The ground and the ink of each standing, whose words stand in the cell as well."""


class _Look(Protocol):
    """The look of a cell in XlsxWriter, which has no types for others."""


class _Page(Protocol):
    """A sheet in XlsxWriter: what is used of it."""

    def write_string(self, row: int, column: int, text: str, look: _Look, /) -> int: ...
    def write_number(self, row: int, column: int, number: Decimal, look: _Look, /) -> int: ...
    def write_datetime(self, row: int, column: int, day: datetime, look: _Look, /) -> int: ...
    def set_row(self, row: int, points: float, /) -> int: ...
    def set_column(self, first: int, last: int, width: float, /) -> int: ...
    def freeze_panes(self, row: int, column: int, /) -> None: ...
    def autofilter(self, top: int, left: int, bottom: int, right: int, /) -> None: ...
    def conditional_format(
        self, top: int, left: int, bottom: int, right: int, options: dict[str, object], /
    ) -> int: ...
    def set_landscape(self) -> None: ...
    def set_paper(self, paper: int, /) -> None: ...
    def fit_to_pages(self, wide: int, high: int, /) -> None: ...
    def print_area(self, top: int, left: int, bottom: int, right: int, /) -> int: ...
    def repeat_rows(self, first: int, last: int, /) -> None: ...


class _Book(Protocol):
    """A workbook in XlsxWriter: what is used of it."""

    def add_worksheet(self, name: str, /) -> _Page: ...
    def add_format(self, properties: dict[str, object], /) -> _Look: ...
    def set_properties(self, properties: dict[str, object], /) -> None: ...
    def close(self) -> None: ...


def write_workbook(
    content: Content, path: str | os.PathLike[str], *, note: Text | None = None
) -> None:
    """Write the workbook of a report into a file; `note` stands below the title.

    Raises `InvalidValueError` for what does not fit into a workbook, `MissingExtraError` without
    XlsxWriter (the extra "report"), and `OSError` if the file cannot be written.
    """
    name = as_path(path)
    book = workbook_of(content, note)
    with open(name, "wb") as file:
        file.write(book)


def workbook_of(content: Content, note: Text | None = None) -> bytes:
    """Return the workbook of a report, in the language that the report shows first.

    It is the same each time: it names no moment at which it was made. Raises what `write_workbook`
    raises.

    >>> from minsheng import HUNNAN
    >>> from minsheng.reports.content import content_of
    >>> workbook_of(content_of(HUNNAN, domain="income"))[:2]
    b'PK'
    """
    try:
        made = import_module("xlsxwriter").Workbook
    except ImportError:
        raise MissingExtraError("report as a workbook", "report") from None
    file, language = BytesIO(), content.languages[0]
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
    }
    book = cast(_Book, made(file, options))
    document = content.document
    moment = content.as_of or document.published or document.period.start
    book.set_properties(
        {
            "title": text_cell(document.title.in_language(language), "title"),
            "created": datetime(moment.year, moment.month, moment.day),  # noqa: DTZ001 - it is a day
        }
    )
    writer = _Writer(book)
    writer.overview(content, language, note)
    for sheet in sheets_of(content, language):
        writer.table(sheet, language)
    book.close()
    return file.getvalue()


class _Writer:
    """Writes cells into a workbook; looks that are alike are made once."""

    def __init__(self, book: _Book) -> None:
        self._book = book
        self._looks: dict[tuple[tuple[str, object], ...], _Look] = {}

    def _look(self, **properties: object) -> _Look:
        key = tuple(sorted(properties.items()))
        if key not in self._looks:
            self._looks[key] = self._book.add_format({"valign": "top", **properties})
        return self._looks[key]

    def cell(self, page: _Page, row: int, column: int, cell: Cell, **look: object) -> None:
        """Write a cell; text that looks like a formula is marked as text for who edits it."""
        if isinstance(cell, Number):
            own = self._look(**{"num_format": cell.form, "align": "right", "indent": 1} | look)
            page.write_number(row, column, exact_decimal(cell.value), own)
        elif isinstance(cell, date):
            own = self._look(
                **{"num_format": "yyyy-mm-dd", "align": "left", "valign": "top"} | look
            )
            page.write_datetime(row, column, datetime(cell.year, cell.month, cell.day), own)  # noqa: DTZ001 - a day
        elif cell:
            own = self._look(**{"text_wrap": True, "quote_prefix": is_formula(cell)} | look)
            page.write_string(row, column, text_cell(cell, "cell"), own)

    def overview(self, content: Content, language: Language, note: Text | None) -> None:
        """Write the sheet with the counts."""
        page = self._book.add_worksheet(_OVERVIEW.in_language(language))
        title = content.document.title.in_language(language)
        bold = self._look(bold=True, font_size=14, quote_prefix=is_formula(title))
        page.write_string(0, 0, text_cell(title, "title"), bold)
        row = 1
        if note is not None:
            self.cell(page, row, 0, note.in_language(language), italic=True)
            row += 1
        for name, cell in facts_of(content, language):
            self.cell(page, row, 0, name)
            self.cell(page, row, 1, cell, align="left", text_wrap=False)
            row += 1
        widest = {0: _NARROWEST, 1: len("2025-12-31") + _EDGES}
        for name, table in overview_of(content, language):
            row += 1
            self.cell(page, row, 0, name, bold=True, font_size=12, text_wrap=False)
            row = self._rows(page, row + 1, table)
            self._colour(page, (row - len(table.rows), 0, row - 1, 0), language)
            for column, letters in enumerate(_widths(table)):
                if column not in _in_words(table):
                    widest[column] = max(widest.get(column, 0), letters)
        for column, letters in widest.items():
            page.set_column(column, column, letters)
        _print_on_a4(page)

    def table(self, sheet: Sheet, language: Language) -> None:
        """Write a sheet of one table, whose headers stay in sight."""
        table = sheet.table
        if len(table.rows) >= _MOST_ROWS:
            expected = f"at most {_MOST_ROWS - 1} rows, which a sheet of a workbook can hold"
            raise InvalidValueError(sheet.name, len(table.rows), expected)
        page = self._book.add_worksheet(sheet.name)
        widths = _widths(table, filtered=True)
        last = self._rows(page, 0, table, widths) - 1
        for column, letters in enumerate(widths):
            page.set_column(column, column, letters)
        page.freeze_panes(1, sheet.fixed)
        page.autofilter(0, 0, last, len(table.columns) - 1)
        for column, name in enumerate(table.columns):
            if table.rows and name == sheet.standing:
                self._colour(page, (1, column, last, column), language)
            elif table.rows and name == sheet.progress:
                page.conditional_format(1, column, last, column, dict(_BAR))
        _print_on_a4(page)
        page.print_area(0, 0, last, sheet.printed - 1)
        page.repeat_rows(0, 0)

    def _rows(self, page: _Page, first: int, table: Table, widths: Sequence[int] = ()) -> int:
        """Write a table from a row on; return the row after it.

        With the widths of its columns, each row is as high as its texts need there: not every
        program finds that out by itself. Without them, a last column of texts runs on to the right.
        """
        head = {"bold": True, "bottom": 1, "bg_color": "#EDEDED"}
        for column, name in enumerate(table.columns):
            self.cell(page, first, column, name, **head)
        rows = watched(table.rows, WRITING, len(table.rows)) if widths else table.rows
        free = () if widths else _in_words(table)
        row = first
        for row, cells in enumerate(rows, start=first + 1):
            for column, cell in enumerate(cells):
                look: dict[str, object] = {"text_wrap": False} if column in free else {}
                self.cell(page, row, column, cell, **look)
            if widths:
                lines = max(map(_lines, cells, widths))
                page.set_row(row, min(lines * _LINE, _HIGHEST))
        return row + 1

    def _colour(self, page: _Page, place: tuple[int, int, int, int], language: Language) -> None:
        """Give each standing its colour where its words stand."""
        for standing, (ground, ink) in _COLOURS.items():
            words = STANDING_TEXTS[standing].in_language(language)
            options: dict[str, object] = {
                "type": "cell",
                "criteria": "==",
                "value": f'"{words}"',
                "format": self._look(bg_color=ground, font_color=ink),
            }
            page.conditional_format(*place, options)


_BAR: dict[str, object] = {
    "type": "data_bar",
    "data_bar_2010": True,
    "bar_solid": True,
    "bar_color": "#B7D3EC",
    "min_type": "num",
    "min_value": 0,
    "max_type": "num",
    "max_value": 1,
}
"""A bar in the cell as long as the share; the number stands on it."""


def _widths(table: Table, *, filtered: bool = False) -> list[int]:
    """Return how wide the columns are: as their texts, of which long ones go over several lines."""
    columns: Sequence[Sequence[Cell]] = list(zip(*table.rows, strict=True)) if table.rows else []
    found: list[int] = []
    for index, name in enumerate(table.columns):
        cells = columns[index] if columns else ()
        letters = max((width(_shown(cell)) for cell in cells), default=0)
        letters = max(letters, width(name) + (_BUTTON if filtered else 0))
        found.append(min(max(letters + _EDGES, _NARROWEST), _WIDEST))
    return found


def _in_words(table: Table) -> tuple[int, ...]:
    """Return the last column if it has only texts, which have room to the right of it."""
    last = len(table.columns) - 1
    return (last,) if all(isinstance(row[last], str) for row in table.rows) else ()


def _lines(cell: Cell, letters: int) -> int:
    """Return how many lines a cell needs in a column, rather one too many than one too few."""
    if not isinstance(cell, str):
        return 1
    return sum(-(-max(width(line), 1) // (letters - _EDGES)) for line in cell.splitlines())


def _shown(cell: Cell) -> str:
    """Return about what is seen of a cell."""
    if isinstance(cell, Number):
        number = float(cell.value) * (100 if cell.form.endswith("%") else 1)
        return f"{number:,.0f}{cell.form.partition('0')[2]}".replace('"', "")
    return "" if cell is None else str(cell)


def _print_on_a4(page: _Page) -> None:
    page.set_landscape()
    page.set_paper(_A4)
    page.fit_to_pages(1, 0)
