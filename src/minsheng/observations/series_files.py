"""Series from CSV files: a header row, then one row a value."""

import csv
import os
from collections.abc import Collection, Generator, Iterator, Mapping
from contextlib import contextmanager

from minsheng.checks import as_path, is_iterable, is_mapping
from minsheng.days import Day, Years, read_day, years_from
from minsheng.errors import InvalidValueError
from minsheng.observations.series import EffectiveSeries, Series, YearlySeries
from minsheng.quantities.amounts import Amount
from minsheng.quantities.exact import exact_fraction, whole_number
from minsheng.quantities.units import as_unit

__all__ = ["read_effective_series", "read_yearly_series"]

Filter = Mapping[str, str | int | Collection[str | int]]


def read_yearly_series(
    path: str | os.PathLike[str], where: Filter | None = None, *, year_starts: str = "01-01"
) -> YearlySeries:
    """Read a series of one value a year from the columns `year`, `value` and `unit`.

    `where` keeps the rows whose column has the given value (text, or an integer), or one of
    several; other columns are not read. Where years do not start on 1 January, but on the day
    `year_starts`, they are written as 2022/23. Raises `InvalidValueError` (or a subclass) that
    names the file, the line and the column, and `OSError` if the file cannot be opened.
    """
    with _naming(path):
        rows = list(_rows(path, "year", where))
        years = years_from(year_starts)
        pairs = [(_year(text, place, years), amount) for text, amount, place in rows]
        return Series.yearly(pairs, year_starts=year_starts)


def read_effective_series(
    path: str | os.PathLike[str], where: Filter | None = None, *, known_until: Day | None = None
) -> EffectiveSeries:
    """Read values by the day they take effect from the columns `effective`, `value` and `unit`.

    Days are written as 2023-07-01. `known_until` is as for `Series.effective`, the rest as for
    `read_yearly_series`.
    """
    with _naming(path):
        rows = list(_rows(path, "effective", where))
        return Series.effective(
            [(read_day(text, f"{place}, effective"), amount) for text, amount, place in rows],
            known_until=known_until,
        )


@contextmanager
def _naming(path: str | os.PathLike[str]) -> Generator[None]:
    """Make every error about the content name the file."""
    name = as_path(path)
    try:
        yield
    except InvalidValueError as error:
        raise type(error)(f"{name}, {error.field}", error.value, error.expected) from None
    except (csv.Error, UnicodeDecodeError) as error:
        raise InvalidValueError(name, str(error), "a CSV file in UTF-8") from error


def _year(text: str, place: str, years: Years) -> int:
    if not years.is_calendar:
        return years.number_named(text, f"{place}, year")
    if not (text.isascii() and text.isdigit() and len(text) == 4):
        raise InvalidValueError(f"{place}, year", text, "a year such as 2023")
    return int(text)


def _rows(
    path: str | os.PathLike[str], key: str, where: Filter | None
) -> Iterator[tuple[str, Amount, str]]:
    wanted = _wanted(where)
    with open(as_path(path), encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file, strict=True)
        columns = reader.fieldnames or []
        for column in (key, "value", "unit", *wanted):
            if list(columns).count(column) != 1:
                once = " only once" if column in columns else ""
                raise InvalidValueError("header", list(columns), f"a column {column!r}{once}")
        seen = False
        for row in reader:
            place = f"line {reader.line_num}"
            if None in row or None in row.values():
                raise InvalidValueError(place, list(row.values()), f"{len(columns)} cells")
            if all(row[column] in values for column, values in wanted.items()):
                seen = True
                yield row[key], _amount(row, place), place
    if not seen:
        raise InvalidValueError("rows", where, "at least one row that matches")


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


def _amount(row: Mapping[str, str], place: str) -> Amount:
    value = exact_fraction(row["value"], f"{place}, value")
    return Amount(value, as_unit(row["unit"], f"{place}, unit"))
