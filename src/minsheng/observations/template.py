"""The file to fill in with observations: text with commas, or a workbook with lists to choose."""

import csv
import os
from collections.abc import Collection, Iterable, Iterator
from importlib import import_module
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, TextIO

from minsheng.checks import as_path, require, require_all
from minsheng.errors import InvalidValueError, MissingExtraError
from minsheng.observations.books import Kind, kind_of
from minsheng.observations.columns import COLUMN_TABLE, ColumnRow
from minsheng.promises.documents import Document
from minsheng.promises.indicators import Indicator
from minsheng.promises.targets import Grade, Unquantified
from minsheng.quantities.units import Unit
from minsheng.texts import Language, Text, as_language, say

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

__all__ = ["write_template"]

_HOW: dict[Kind, Text] = {
    "level": Text(zh="某一天的数值", en="value on a day"),
    "total": Text(
        zh="截至某一天的累计数，或各段时间的数量",
        en="running total on a day, or amounts over periods",
    ),
    "yearly": Text(zh="一年或一年中一段时间的数量", en="amount of a calendar year or part of one"),
    "rate": Text(zh="某一天或全年的比率", en="rate on a day or of a calendar year"),
    "milestone": Text(zh="完成或未完成", en="done or not done"),
}
_DIRECTION = Text(
    zh="只有方向，没有可以判定它的数据", en="a direction only: no observation decides it"
)
_DATA = Text(zh="填报", en="observations")
_TOLD = Text(zh="说明", en="explanations")
_ABOUT = Text(
    zh="在“填报”工作表中填写时间和数值；没有填的行不读。一个指标有多个数值时，复制该行。",
    en="Fill in when and value in the sheet 'observations'; a row left empty is not read. Copy the "
    "row of an indicator for each further value.",
)
_YES_NO = Text(zh="是,否", en="yes,no")
_DONE = Text(zh="完成,未完成", en="done,not done")
_WIDTHS = {"indicator": 34, "name": 60, "how": 44, "unit": 22, "source": 28}
_AN = "Indicators"
_LONGEST_LIST = 255  # characters that a list to choose from may have


def write_template(
    document: Document,
    file: TextIO | str | os.PathLike[str],
    *,
    language: Language = "en",
    indicators: Collection[Indicator] | None = None,
) -> None:
    """Write a file to fill in: a row for each indicator, with its name and how it counts.

    `file` is open to write text, or a path: one that ends in .xlsx becomes a workbook with lists
    to choose from and a sheet of explanations (the extra `excel`), any other text with commas in
    UTF-8 with its mark, as spreadsheets want it. Headers, names and units are in `language`. Only
    `indicators` are in it, if they are given. Rows left empty are skipped by `read_observations`.

    Raises `MissingExtraError` for a workbook without the extra, and `OSError` for a path that
    cannot be written.

    >>> import io
    >>> from minsheng import HUNNAN
    >>> file = io.StringIO()
    >>> write_template(HUNNAN, file, language="zh", indicators=[HUNNAN.indicator("低保")])
    >>> print(file.getvalue(), end="")
    指标,时间,数值,单位,初步数,来源,更正,指标名称,填法
    dibao-standard,,,元/人/月,,,,城乡居民最低生活保障标准,某一天的数值
    """
    as_language(language)
    chosen = _chosen(document, indicators)
    if not isinstance(file, str | os.PathLike):
        if not hasattr(file, "write"):
            raise InvalidValueError("file", file, "a path, or a text file that is open to write")
        _write_csv(document, chosen, file, language)
        return
    name = as_path(file, "file")
    if name.lower().endswith(".xlsx"):
        _write_workbook(document, chosen, name, language)
        return
    with open(name, "w", encoding="utf-8-sig", newline="") as out:
        _write_csv(document, chosen, out, language)


def _chosen(document: object, indicators: Collection[Indicator] | None) -> list[Indicator]:
    known = require(document, Document, "document", "a Document").indicators
    if indicators is None:
        return list(known.values())
    wanted = {known[one.id].id for one in require_all(indicators, Indicator, "indicators", _AN)}
    return [indicator for indicator in known.values() if indicator.id in wanted]


def _columns() -> list[ColumnRow]:
    return [column for column in COLUMN_TABLE if column.told is not None]


def _rows(
    document: Document, indicators: Iterable[Indicator], language: Language
) -> Iterator[dict[str, str]]:
    """Yield what stands in each row, by column."""
    for indicator in indicators:
        unit = indicator.unit
        yield {
            "indicator": indicator.id,
            "unit": "" if unit is None else _unit_text(unit, language),
            "name": indicator.name.in_language(language),
            "how": _how(document, indicator).in_language(language),
        }


def _unit_text(unit: Unit, language: Language) -> str:
    return say(language, zh=unit.name.zh, en=unit.code)


def _how(document: Document, indicator: Indicator) -> Text:
    """Return how an indicator is observed, for whoever fills the template in."""
    promises = document.commitments_of(indicator)
    if promises and all(isinstance(promise.target, Unquantified) for promise in promises):
        return _DIRECTION
    return _HOW[kind_of(indicator)]


def _write_csv(
    document: Document, indicators: list[Indicator], file: TextIO, language: Language
) -> None:
    writer = csv.writer(file, lineterminator="\n")
    columns = _columns()
    writer.writerow(column.title.in_language(language) for column in columns)
    for row in _rows(document, indicators, language):
        writer.writerow(row.get(column.role, "") for column in columns)


def _write_workbook(
    document: Document, indicators: list[Indicator], name: str, language: Language
) -> None:
    """Write two sheets: the rows, with lists to choose from, and what goes into each column."""
    try:
        openpyxl: Any = import_module("openpyxl")
    except ImportError as error:
        raise MissingExtraError("a workbook", "excel") from error
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = _DATA.in_language(language)
    columns = _columns()
    sheet.append([column.title.in_language(language) for column in columns])
    for row in _rows(document, indicators, language):
        sheet.append([row.get(column.role) or None for column in columns])
    letters = {c.role: sheet.cell(1, number).column_letter for number, c in enumerate(columns, 1)}
    _dress(sheet, letters)
    lists = _lists(document, indicators, language)
    _add_lists(sheet, letters, lists, _YES_NO.in_language(language))
    told = book.create_sheet(_TOLD.in_language(language))
    told.append([_ABOUT.in_language(language)])
    for column in columns:
        if column.told is not None:
            told.append([column.title.in_language(language), column.told.in_language(language)])
    told.column_dimensions["A"].width, told.column_dimensions["B"].width = 18, 100
    book.save(name)


def _dress(sheet: "Worksheet", letters: dict[str, str]) -> None:
    """Make the header bold and keep it in sight; days and text stay as they are typed."""
    bold = import_module("openpyxl.styles").Font(bold=True)
    for cell in sheet[1]:
        cell.font = bold
    for role, letter in letters.items():
        sheet.column_dimensions[letter].width = _WIDTHS.get(role, 14)
    for row in range(2, sheet.max_row + 1):
        sheet[f"{letters['when']}{row}"].number_format = "@"  # so that 2023.10 keeps its zero
    sheet.freeze_panes = "B2"


def _lists(
    document: Document, indicators: list[Indicator], language: Language
) -> list[tuple[str, str]]:
    """Return for each row the words to choose a value from, and the units; "" for none."""
    grades = {
        promise.indicator.id: promise.target
        for promise in document.commitments.values()
        if isinstance(promise.target, Grade)
    }
    found: list[tuple[str, str]] = []
    for indicator in indicators:
        unit, values = indicator.unit, ""
        if unit is None:
            values = _DONE.in_language(language)
        elif (grade := grades.get(indicator.id)) is not None:
            values = ",".join(grade.scale)
        units = [] if unit is None else [one for one in document.units if _converts(one, unit)]
        found.append((values, ",".join(_unit_text(one, language) for one in units)))
    return found


def _converts(one: Unit, own: Unit) -> bool:
    return one.dimension == own.dimension


def _add_lists(
    sheet: "Worksheet", letters: dict[str, str], lists: list[tuple[str, str]], flags: str
) -> None:
    """Add the lists to choose from, one for all rows in a row that have the same."""
    make = import_module("openpyxl.worksheet.datavalidation").DataValidation
    by_column = {
        "value": [values for values, _ in lists],
        "unit": [units for _, units in lists],
        "preliminary": [flags] * len(lists),
        "correction": [flags] * len(lists),
    }
    for role, words in by_column.items():
        for text, places in groupby(enumerate(words, start=2), key=itemgetter(1)):
            rows = [row for row, _ in places]
            if text and len(text) <= _LONGEST_LIST:
                rule = make(type="list", formula1=f'"{text}"', allow_blank=True)
                sheet.add_data_validation(rule)
                rule.add(f"{letters[role]}{rows[0]}:{letters[role]}{rows[-1]}")
