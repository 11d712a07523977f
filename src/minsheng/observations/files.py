"""Observations of many indicators from one CSV or JSON file, and the template of such a file."""

import csv
import os
from collections.abc import Iterator
from typing import TextIO

from minsheng.checks import as_path, is_list, require
from minsheng.days import Day, as_day
from minsheng.errors import InvalidValueError, ObservationsError
from minsheng.observations.table import (
    COLUMNS,
    Cells,
    Kind,
    ObservationTable,
    Observed,
    kind_of,
    unreadable,
)
from minsheng.promises.documents import Document
from minsheng.promises.indicators import Indicator
from minsheng.promises.targets import Unquantified
from minsheng.strict_json import JsonObject, Written, read_json, shown_json
from minsheng.work import READING, watched

__all__ = ["Observed", "read_observations", "write_template"]

_HOW: dict[Kind, str] = {
    "level": "value on a day",
    "total": "running total on a day, or amounts over periods",
    "yearly": "amount of a calendar year or part of one",
    "rate": "rate on a day or of a calendar year",
    "milestone": "done or not done",
}


def read_observations(
    path: str | os.PathLike[str], document: Document, *, as_of: Day | None = None
) -> dict[str, Observed]:
    """Read observations of the document's indicators, by their ids, in the document's order.

    The file names an indicator by its id or one of its aliases.

    A CSV file has the columns `indicator`, `when`, `value`, `unit` and, if wanted, `preliminary`,
    `source` and `correction`; a file named .json is a list of objects with the same keys. Rows may
    stand in any order; one with neither `when` nor `value` is skipped. Values are converted into
    the unit of their indicator. What cannot have been observed is refused: a share above 100 %, a
    value below zero, half a person, a running total that falls and is no correction. With `as_of`,
    later observations are refused.

    Raises `ObservationsError` with every error of the file, and `OSError` if it cannot be opened.
    """
    last = None if as_of is None else as_day(as_of, "as_of")
    require(document, Document, "document", "a Document")
    name = as_path(path)
    is_json = name.lower().endswith(".json")
    table = ObservationTable(name, "item" if is_json else "line", document, last)
    rows = _items(table) if is_json else _lines(table)
    for number, cells in watched(rows, READING):
        table.add(number, cells)
    return table.result()


def write_template(document: Document, file: TextIO) -> None:
    """Write a CSV file to fill in: a row for each indicator, with its name and how it counts.

    Rows left empty are skipped by `read_observations`.
    """
    require(document, Document, "document", "a Document")
    if not hasattr(file, "write"):
        raise InvalidValueError("file", file, "a text file that is open to write")
    writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for indicator in document.indicators.values():
        row = {
            "indicator": indicator.id,
            "unit": "" if indicator.unit is None else indicator.unit.code,
            "name": f"{indicator.name.en} / {indicator.name.zh}",
            "how": _how(document, indicator),
        }
        writer.writerow(row)


def _how(document: Document, indicator: Indicator) -> str:
    """Return how an indicator is observed, for whoever fills the template in."""
    promises = document.commitments_of(indicator)
    if promises and all(isinstance(promise.target, Unquantified) for promise in promises):
        return "a direction only: no observation decides it"
    return _HOW[kind_of(indicator)]


def _lines(table: ObservationTable) -> Iterator[tuple[int, Cells]]:
    """Yield the rows of a CSV file below its header, with their line numbers."""
    records = _records(table)
    number, columns = next(records, (1, list[str]()))
    if not table.is_header(number, columns):
        return
    for number, cells in records:
        if len(cells) == len(columns):
            yield number, dict(zip(columns, cells, strict=True))
        else:
            table.refuse(number, "", cells, f"{len(columns)} cells")


def _records(table: ObservationTable) -> Iterator[tuple[int, list[str]]]:
    """Yield each record that is not blank, with the number of its first line."""
    number = 1
    try:
        with open(table.name, encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file, strict=True)
            for cells in reader:
                if cells:
                    yield number, cells
                number = reader.line_num + 1
    except UnicodeDecodeError as error:
        raise unreadable(table.name, error, "a CSV file in UTF-8") from error
    except csv.Error as error:
        raise unreadable(f"{table.place} {number}", error, "a row of CSV") from error


def _items(table: ObservationTable) -> Iterator[tuple[int, Cells]]:
    """Yield the objects of a JSON file, counted from 1."""
    try:
        content = read_json(table.name)
    except InvalidValueError as error:
        raise ObservationsError([error]) from error
    if not is_list(content):
        raise unreadable(table.name, shown_json(content), "a list of objects")
    for number, item in enumerate(content, start=1):
        if not isinstance(item, JsonObject):
            table.refuse(number, "", shown_json(item), "an object")
            continue
        table.check_names(number, "key", item)
        for key in item.repeated:
            table.refuse(number, key, Written("a second one"), "each key once")
        yield number, {key: "" if cell is None else cell for key, cell in item.items()}
