"""Tables in workbooks: their sheets, and their cells as they are shown; needs openpyxl.

A workbook keeps 88.5 % as 0.885 with a format, and July 2023 as 1 July 2023 with another, so the
format says what a cell means. Nothing is calculated.
"""

import re
import warnings
import zipfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import datetime, time
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache, partial
from importlib import import_module
from itertools import islice
from typing import TYPE_CHECKING, Any, Protocol

from minsheng.errors import InvalidValueError, MissingExtraError, UnknownNameError
from minsheng.observations.rows import Row, Sheets, Source
from minsheng.observations.written import Uncomputed
from minsheng.quantities.exact import decimal_text
from minsheng.strict_json import Written

if TYPE_CHECKING:
    from openpyxl import Workbook

__all__ = ["xlsx_sheets"]

_A_WORKBOOK = "a workbook of the form .xlsx, without a password"
_MOST = 2**30  # bytes that a workbook may unpack to
_MOST_TEXTS = 2**28  # bytes of its texts and formats, which are held whole
_STREAMED = "xl/worksheets/"  # read row by row
_LAST_ROW = 2**20
_MOST_COLUMNS = 1024
_AT_ONCE = 256  # rows
_FORMULA = re.compile(rb"<(?:\w+:)?f[ >/]")
_CHUNK = 2**20
_QUOTED = re.compile(r'"[^"]*"|\\.|!.|_.|\*.|\[[^\]]*\]')
# Formats that are built in, and that openpyxl does not know: 2023年7月, and 2023年7月1日 or 7月1日
_CHINESE_MONTHS = frozenset((27, 36, 50, 52, 57))
_CHINESE_DAYS = frozenset((28, 29, 30, 31, 51, 53, 54, 58))
_LITERAL_PERCENT = re.compile(r'"[^"]*[%％][^"]*"|[\\!][%％]|％')


class _Cell(Protocol):
    """What is asked of a cell of openpyxl."""

    value: Any
    data_type: Any
    number_format: Any
    style_array: Any
    parent: Any


def xlsx_sheets(name: str, sheet: str | None = None) -> Sheets:
    """Return the sheets of a workbook that are not hidden, or the one that is named.

    Raises `InvalidValueError` for what is no workbook or unpacks to too much, `UnknownNameError`
    for a sheet that there is not, and `MissingExtraError` without openpyxl.
    """
    _check_sizes(name)
    with _book(name) as book:
        states = {one.title: one.sheet_state == "visible" for one in book.worksheets}
    if sheet is not None:
        if sheet not in states:
            raise UnknownNameError(f"{name}, sheet", sheet, tuple(states))
        states = {sheet: True}
    formulas = _has_formulas(name)
    sources = {
        title: Source(f"{name}, {title}", "row", partial(_rows, name, title, formulas=formulas))
        for title in states
    }
    shown = {title: source for title, source in sources.items() if states[title]}
    return Sheets(shown, {title: one for title, one in sources.items() if title not in shown})


def _check_sizes(name: str) -> None:
    """Refuse what is no archive, and what unpacks to more than memory and patience hold."""
    try:
        with zipfile.ZipFile(name) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise InvalidValueError(name, Written(error), _A_WORKBOOK) from error
    if not any(member.filename == "xl/workbook.xml" for member in members):
        raise InvalidValueError(name, Written("another archive"), _A_WORKBOOK)
    read = [one for one in members if one.filename.endswith((".xml", ".rels"))]
    held = sum(one.file_size for one in read if not one.filename.startswith(_STREAMED))
    size = sum(one.file_size for one in read)
    if held > _MOST_TEXTS or size > _MOST:
        expected = f"a workbook that unpacks to at most {_MOST >> 20} MB"
        raise InvalidValueError(name, Written(f"{size >> 20} MB"), expected)


def _has_formulas(name: str) -> bool:
    with zipfile.ZipFile(name) as archive:
        for member in archive.infolist():
            if not member.filename.startswith(_STREAMED):
                continue
            with archive.open(member) as file:
                tail = b""
                while chunk := file.read(_CHUNK):
                    if _FORMULA.search(tail + chunk):
                        return True
                    tail = chunk[-32:]
    return False


@contextmanager
def _book(name: str, *, formulas: bool = False) -> "Generator[Workbook]":
    """Open a workbook to be read row by row: with the values of formulas, or the formulas."""
    try:
        openpyxl: Any = import_module("openpyxl")
    except ImportError as error:
        raise MissingExtraError("a workbook", "excel") from error
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what openpyxl would lose if it wrote the file
            book: Workbook = openpyxl.load_workbook(name, read_only=True, data_only=not formulas)
    except OSError:
        raise
    except Exception as error:
        raise _broken(name, error) from error
    try:
        yield book
    finally:
        book.close()


def _broken(name: str, error: Exception) -> InvalidValueError:
    shown = Written(" ".join(f"{type(error).__name__}: {error}".split())[:120])
    return InvalidValueError(name, shown, _A_WORKBOOK)


def _rows(name: str, title: str, *, formulas: bool) -> Iterator[Row]:
    """Yield the rows of a sheet that are not blank, with their numbers."""
    with _book(name) as book:
        if not formulas:
            for number, cells in _cells(name, book, title):
                found = [_value(cell) for cell in cells]
                if any(value != "" for value in found):
                    yield number, found
            return
        with _book(name, formulas=True) as other:
            pairs = zip(_cells(name, book, title), _cells(name, other, title), strict=True)
            for (number, cells), (_, written) in pairs:
                found = [_computed(*pair) for pair in zip(cells, written, strict=True)]
                if any(value != "" for value in found):
                    yield number, found


def _cells(name: str, book: "Workbook", title: str) -> Iterator[tuple[int, tuple[_Cell, ...]]]:
    """Yield the rows of a sheet; what openpyxl says of a broken one is an error of ours."""
    sheet: Any = book[title]
    sheet.reset_dimensions()  # programs write wrong ones, and openpyxl would stop there
    rows = enumerate(sheet.iter_rows(), start=1)
    while True:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of days outside of those that a workbook knows
                some = list(islice(rows, _AT_ONCE))
        except Exception as error:
            raise _broken(name, error) from error
        if not some:
            return
        if some[-1][0] > _LAST_ROW:
            raise InvalidValueError(
                name, Written(f"row {some[-1][0]}"), f"at most {_LAST_ROW} rows"
            )
        for number, cells in some:
            beyond = next((c.value for c in cells[_MOST_COLUMNS:] if c.value is not None), None)
            if beyond is not None:
                place, expected = (
                    f"{name}, {title}, row {number}",
                    f"at most {_MOST_COLUMNS} columns",
                )
                raise InvalidValueError(place, beyond, expected)
            yield number, cells[:_MOST_COLUMNS]


def _computed(cell: _Cell, written: _Cell) -> object:
    """Return the value of a cell, or its formula where no value is stored."""
    if cell.value is None and written.data_type == "f":
        formula = written.value
        return Uncomputed(str(getattr(formula, "text", formula)))
    return _value(cell)


def _value(cell: _Cell) -> object:
    """Return what a cell shows: text, an exact number, a truth value or a day."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, datetime):
        return _moment(value, str(cell.number_format))
    if isinstance(value, bool) or not isinstance(value, int | float):
        return value if isinstance(value, str | bool | time) else str(value)
    form = cell.style_array.numFmtId
    if form in _CHINESE_MONTHS or form in _CHINESE_DAYS:
        return _of_serial(value, cell, form)
    number = value if isinstance(value, int) else Decimal(repr(value))
    times = _percent(str(cell.number_format))
    if times:
        return f"{decimal_text(Fraction(number) * times)}%"
    whole = isinstance(number, Decimal) and number.is_finite() and number == number.to_integral()
    return int(number) if whole else number


def _of_serial(value: float, cell: _Cell, form: int) -> object:
    """Return the day of a number that a format of Chinese workbooks shows as one."""
    try:
        moment = import_module("openpyxl.utils.datetime").from_excel(
            value, cell.parent.parent.epoch
        )
    except (ValueError, OverflowError):
        return str(value)
    return _moment(moment, "yyyy-m" if form in _CHINESE_MONTHS else "yyyy-m-d")


@lru_cache(maxsize=256)
def _percent(form: str) -> int:
    """Return by what a number is multiplied before a sign of percent is shown; 0 without a sign."""
    shown = form.partition(";")[0]
    if "%" in _QUOTED.sub("", shown):
        return 100
    return int(_LITERAL_PERCENT.search(shown) is not None)


def _moment(value: datetime | time, form: str) -> object:
    """Return a day, or the month or the year that alone is shown of it."""
    shown = _QUOTED.sub("", form.partition(";")[0]).lower()
    if not isinstance(value, datetime) or value.time() != time(0):
        return value
    if "y" in shown and "d" not in shown and "h" not in shown:
        return f"{value:%Y-%m}" if "m" in shown else f"{value:%Y}"
    return value.date()
