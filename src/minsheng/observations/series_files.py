"""Series from workbooks and CSV files: a header row, then one row a value."""

import os
import re
from collections.abc import Collection, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any, NamedTuple

from minsheng.checks import as_path, is_iterable, is_mapping
from minsheng.days import CALENDAR, Day, Span, Years, as_day, is_moment, years_from
from minsheng.errors import InvalidValueError
from minsheng.observations.columns import SERIES_TABLE
from minsheng.observations.opening import open_table
from minsheng.observations.remarks import Noted, Remarks, without_value
from minsheng.observations.rows import (
    Columns,
    Header,
    Layout,
    Source,
    Vocabulary,
    as_layout,
    is_blank,
)
from minsheng.observations.series import EffectiveSeries, Series, YearlySeries
from minsheng.observations.written import (
    Shares,
    amount_of,
    as_shares,
    cell_text,
    figure_in,
    is_no_value,
    moment_of,
    plain,
    unit_of_text,
)
from minsheng.quantities.amounts import Amount
from minsheng.quantities.exact import whole_number

__all__ = ["read_effective_series", "read_yearly_series"]

_A_YEAR = re.compile(r"([0-9]{4})(?:\.0)?[年度]{0,2}")

Filter = Mapping[str, str | int | Collection[str | int]]


def read_yearly_series(  # noqa: PLR0913 - every choice has its name and a default
    path: str | os.PathLike[str],
    where: Filter | None = None,
    *,
    year_starts: str = "01-01",
    sheet: str | None = None,
    header: int | None = None,
    columns: Columns | None = None,
    encoding: str | None = None,
    shares: Shares | None = None,
    remarks: Remarks | None = None,
) -> YearlySeries:
    """Read a series of one value a year from the columns `year`, `value` and `unit`.

    The file is a workbook (.xlsx, with the extra `excel`) or text with commas, semicolons or tabs;
    its headers may be 年份, 数值 and 单位. `where` keeps the rows whose column has the given value
    (text, or an integer), or one of several; other columns are not read, and neither are rows
    without a value. Where years do not start on 1 January, but on the day `year_starts`, they are
    written as 2022/23. `sheet`, `header`, `columns`, `encoding` and `shares` are as for
    `read_observations`; what was assumed is added to the list `remarks`. Raises
    `InvalidValueError` (or a subclass) that names the file, the line and the column, and `OSError`
    if the file cannot be opened.

    >>> from minsheng.observations import read_yearly_series
    >>> file = "examples/data/assumed-baselines.csv"
    >>> read_yearly_series(file, {"indicator": "rural-income"}, columns={"when": "year"})
    Series.yearly({2022: '25000'}, 'yuan/person/year')
    """
    years = years_from(year_starts)
    options = _Options(as_layout(header, columns), sheet, encoding, as_shares(shares), remarks)
    with _naming(path):
        rows = list(_rows(path, "year", where, options))
        pairs = [(_year(cell, place, years), amount) for cell, amount, place in rows]
        return Series.yearly(pairs, year_starts=year_starts)


def read_effective_series(  # noqa: PLR0913 - every choice has its name and a default
    path: str | os.PathLike[str],
    where: Filter | None = None,
    *,
    known_until: Day | None = None,
    sheet: str | None = None,
    header: int | None = None,
    columns: Columns | None = None,
    encoding: str | None = None,
    shares: Shares | None = None,
    remarks: Remarks | None = None,
) -> EffectiveSeries:
    """Read values by the day they take effect from the columns `effective`, `value` and `unit`.

    Days are written as 2023-07-01, 2023/7/1 or 2023年7月1日; headers may be 生效日期, 数值 and
    单位. `known_until` is as for `Series.effective`, the rest as for `read_yearly_series`.

    >>> file = "examples/data/shenyang-benefit-standards.csv"
    >>> where = {"benefit": "dibao-standard", "scope": "urban and rural"}
    >>> read_effective_series(file, where).in_force("2023-01-01")
    Amount('766', 'yuan/person/month')
    """
    options = _Options(as_layout(header, columns), sheet, encoding, as_shares(shares), remarks)
    with _naming(path):
        rows = list(_rows(path, "effective", where, options))
        return Series.effective(
            [(_day(cell, place), amount) for cell, amount, place in rows],
            known_until=known_until,
        )


class _Options(NamedTuple):
    """What a user says of a file, and where what was assumed goes."""

    layout: Layout
    sheet: str | None
    encoding: str | None
    shares: Shares | None
    remarks: Remarks | None


@contextmanager
def _naming(path: str | os.PathLike[str]) -> Generator[None]:
    """Make every error about the content name the file."""
    name = as_path(path)
    try:
        yield
    except InvalidValueError as error:
        if error.field.startswith(name):
            raise
        raise type(error)(f"{name}, {error.field}", error.value, error.expected) from None


def _year(cell: object, place: str, years: Years) -> int:
    """Return the year that a cell names: 2023, 2023.0, 2023年, or 2022/23."""
    field = f"{place}, year"
    text = plain(cell_text(cell, field))
    if not years.is_calendar:
        return years.number_named(text, field)
    match = _A_YEAR.fullmatch(text)
    if match is None:
        raise InvalidValueError(field, cell, "a year such as 2023")
    return int(match[1])


def _day(cell: object, place: str) -> date:
    field = f"{place}, effective"
    if is_moment(cell):
        return as_day(cell, field)
    found = moment_of(cell_text(cell, field), CALENDAR)
    if found is None or isinstance(found.when, Span):
        raise InvalidValueError(field, cell, "a day such as 2023-07-01")
    return found.when


def _rows(
    path: str | os.PathLike[str], key: str, where: Filter | None, options: _Options
) -> Iterator[tuple[object, Amount, str]]:
    wanted = _wanted(where)
    table = [row for row in SERIES_TABLE if row.role in {key, "value", "unit"}]
    known = Vocabulary(table, ((key,), ("value",), ("unit",)), options.layout)
    opened = open_table(as_path(path), known, sheet=options.sheet, encoding=options.encoding)
    source, header = opened.source, opened.header or Header(1, (), ())
    places = {column: _place(header, column) for column in (key, "value", "unit", *wanted)}
    seen, without = False, Noted()
    for number, cells in opened.rows():
        place = f"{source.word} {number}"
        row = _aligned(cells, header, source, place)
        if not all(_cell_key(row[places[name]]) in values for name, values in wanted.items()):
            continue
        seen = True
        if is_no_value(row[places["value"]]):
            without.note(number)
            continue
        yield row[places[key]], _amount(row, places, place, source, options.shares), place
    if not seen:
        raise InvalidValueError("rows", where, "at least one row that matches")
    if options.remarks is not None:
        options.remarks.extend(opened.remarks)
        if without.count:
            options.remarks.append(
                without_value(source.name, source.word, without.places, without.count)
            )


def _place(header: Header, column: str) -> int:
    """Return where a column is: one of ours, or one of the file by its own header."""
    found = [place for place, role in enumerate(header.roles) if role == column]
    if not found:
        found = [place for place, name in enumerate(header.names) if name == column]
    if len(found) != 1:
        once = " only once" if found else ""
        raise InvalidValueError("header", list(header.names), f"a column {column!r}{once}")
    return found[0]


def _aligned(cells: Sequence[Any], header: Header, source: Source, place: str) -> list[Any]:
    """Return the cells of a row, as many as the header has."""
    width = len(header.names)
    row = list(cells[:width])
    if any(not is_blank(cell) for cell in cells[width:]) or (source.texts and len(row) < width):
        raise InvalidValueError(place, list(cells), f"{width} cells")
    return row + [""] * (width - len(row))


def _wanted(where: object) -> dict[str, set[str]]:
    """Return the values that the rows of each column may have."""
    if where is None:
        return {}
    if not is_mapping(where):
        raise InvalidValueError("where", where, "a mapping from column to value")
    found: dict[str, set[str]] = {}
    for column, given in where.items():
        if not isinstance(column, str):
            raise InvalidValueError("where", column, "the name of a column")
        values = given if is_iterable(given) else [given]
        found[column] = {_cell_text(value, f"where, {column}") for value in values}
    return found


def _cell_text(value: object, field: str) -> str:
    """Return a value as it stands in a file: text, or an integer as its digits."""
    whole = whole_number(value)
    if whole is not None:
        return str(whole)
    if not isinstance(value, str):
        raise InvalidValueError(field, value, "the text of a cell, or several of them")
    return value


def _cell_key(cell: object) -> str:
    """Return a cell as it is compared with what rows are kept by."""
    return cell if isinstance(cell, str) else str(cell)


def _amount(
    row: list[Any], places: Mapping[str, int], place: str, source: Source, shares: Shares | None
) -> Amount:
    value, unit = row[places["value"]], row[places["unit"]]
    field = f"{place}, value"
    figure = figure_in(value, field, commas=source.commas)
    given = None
    if not is_blank(unit) or not figure.unit:
        given = unit_of_text(cell_text(unit, f"{place}, unit"), f"{place}, unit")
    return amount_of(value, field, figure, given, shares)
