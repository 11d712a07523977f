"""Workbooks that commands write: one sheet, with numbers and days that a spreadsheet counts with.

A cell of a workbook is a binary float: it is near to the exact number, which JSON and CSV have. It
needs openpyxl (the extra "excel").
"""

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias

from minsheng.checks import as_path
from minsheng.errors import InvalidValueError, MissingExtraError
from minsheng.progress.assessment import STATUS_TEXTS, Assessment
from minsheng.texts import Language, Text, say

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

__all__ = ["Cell", "is_book", "save_book", "write_progress"]

Cell: TypeAlias = str | Fraction | date | None
_SUFFIX = ".xlsx"
_WIDEST = 60
_PERCENT = "0.0%"
_PROGRESS = (
    Text(zh="承诺", en="commitment"),
    Text(zh="指标", en="indicator"),
    Text(zh="目标", en="target"),
    Text(zh="现值", en="value"),
    Text(zh="单位", en="unit"),
    Text(zh="日期", en="day"),
    Text(zh="进度", en="progress"),
    Text(zh="状态", en="status"),
    Text(zh="说明", en="finding"),
)


def is_book(output: str | None, form: str) -> bool:
    """Tell whether an output is a workbook, by its suffix; `form` is the format asked for.

    Raises `InvalidValueError` for a workbook in the format of something else.
    """
    if output is None or not output.lower().endswith(_SUFFIX):
        return False
    if form != "table":
        raise InvalidValueError("--format", form, f"no format beside a file that ends in {_SUFFIX}")
    return True


def write_progress(found: Sequence[Assessment], output: str, language: Language) -> None:
    """Write a row for each assessment."""
    rows: list[list[Cell]] = []
    for item in found:
        promise = item.commitment
        value = None if item.value is None else item.value.fraction
        unit = None if item.value is None else item.value.unit.name.in_language(language)
        rows.append(
            [
                promise.id,
                promise.indicator.name.in_language(language),
                promise.asks.in_language(language),
                value,
                unit,
                item.value_day,
                _cut(item.progress),
                STATUS_TEXTS[item.status].in_language(language),
                item.details(language),
            ]
        )
    heads = [head.in_language(language) for head in _PROGRESS]
    title = say(language, zh="进展", en="progress")
    save_book(output, title, [heads, *rows], {_PROGRESS[6].in_language(language): _PERCENT})


def _cut(progress: Fraction | None) -> Fraction | None:
    """Return progress to a tenth of a percent, cut as tables for people cut it."""
    if progress is None:
        return None
    tenths = progress * 1000
    whole = abs(tenths.numerator) // tenths.denominator
    return Fraction(whole if tenths >= 0 else -whole, 1000)


def save_book(
    output: str, title: str, table: Sequence[Sequence[Cell]], formats: Mapping[str, str]
) -> None:
    """Write a table, its first row the names of the columns, as the one sheet of a workbook."""
    path = as_path(output, "--output")
    try:
        openpyxl: Any = import_module("openpyxl")
    except ImportError as error:
        raise MissingExtraError("a workbook", "excel") from error
    book = openpyxl.Workbook()
    sheet: Worksheet = book.active
    sheet.title = title
    styles = [formats.get(str(head)) for head in table[0]]
    for number, row in enumerate(table, start=1):
        for column, value in enumerate(row, start=1):
            _put(sheet, number, column, value, styles[column - 1])
    sheet.freeze_panes = "A2"
    letter_of = import_module("openpyxl.utils").get_column_letter
    for column, cells in enumerate(zip(*table, strict=True), start=1):
        wide = max(len(str(cell)) for cell in cells if cell is not None)
        sheet.column_dimensions[letter_of(column)].width = min(max(10, wide + 2), _WIDEST)
    bold = import_module("openpyxl.styles").Font(bold=True)
    for cell in sheet[1]:
        cell.font = bold
    try:
        book.save(path)
    except OSError as error:
        raise InvalidValueError("--output", output, "a file that can be written") from error


def _put(sheet: "Worksheet", row: int, column: int, value: Cell, style: str | None) -> None:
    cell: Any = sheet.cell(row, column)
    if isinstance(value, str):
        illegal = import_module("openpyxl.utils.exceptions").IllegalCharacterError
        try:
            cell.value = value
        except illegal:
            expected = "text without control characters, which no workbook holds"
            raise InvalidValueError("--output", value, expected) from None
        cell.data_type = "s"  # text that begins with = is no formula
    elif isinstance(value, Fraction):
        cell.value = int(value) if value.denominator == 1 else float(value)
        if style is not None:
            cell.number_format = style
    elif value is not None:
        cell.value = value
        cell.number_format = "yyyy-mm-dd"
