"""A document from the folder of a Data Package, as `write_data_package` writes it.

The tables are turned into the records of JSON, which its reader puts together, so that there is
one place that knows what a document has to be. What it refuses is told by table and line.
"""

import os
import re
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from minsheng.checks import as_path, is_record
from minsheng.errors import DocumentError, InvalidValueError, UnknownNameError
from minsheng.exchange.reading import document_of
from minsheng.exchange.records import Record
from minsheng.exchange.table_records import commitment_from, indicator_from, nested, value_of
from minsheng.exchange.tables import TABLES, Column
from minsheng.observations.csv_rows import csv_rows
from minsheng.promises.documents import Document
from minsheng.promises.provisions import number_from
from minsheng.strict_json import read_json, shown_json

__all__ = ["read_data_package"]

_READ = tuple(name for name in TABLES if name != "units")  # whose declarations are elsewhere
_ROW = re.compile(rf"({'|'.join(_READ)})\[([0-9]+)\]\.?")

Problem = InvalidValueError | UnknownNameError


def read_data_package(folder: str | os.PathLike[str]) -> Document:
    """Read a document from the folder of a Data Package, which has all that its tables lack.

    Raises `DocumentError` with every error, each with its table and line, and `OSError` if one of
    the files cannot be opened.

    >>> from tempfile import TemporaryDirectory
    >>> from minsheng import HUNNAN
    >>> from minsheng.exchange import write_data_package
    >>> with TemporaryDirectory() as folder:
    ...     write_data_package(HUNNAN, folder)
    ...     read_data_package(folder) == HUNNAN
    True
    """
    place = as_path(folder, "folder")
    tables = _Tables(place)
    record: dict[str, object] = {"document": tables.about()}
    record |= {name: tables.records(name) for name in _READ}
    tables.check()
    provisions: Any = record["provisions"]
    listed: defaultdict[object, list[object]] = defaultdict(list)
    for provision in provisions:
        if isinstance(number := provision.get("number"), str):
            provision["number"] = number_from(number)
        listed[provision.pop("domain", None)].append(provision.get("id"))
    domains: Any = record["domains"]
    for domain in domains:
        domain["provisions"] = listed[domain.get("id")]
    commitments: Any = record["commitments"]
    record["commitments"] = [commitment_from(row) for row in commitments]
    indicators: Any = record["indicators"]
    record["indicators"] = [indicator_from(row) for row in indicators]
    try:
        return document_of(record, f"{place}, ")
    except DocumentError as error:
        raise DocumentError(map(tables.placed, error.errors), stopped=error.stopped) from None


class _Tables:
    """The files of a folder, and the errors found in them."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.errors: list[Problem] = []
        self.lines: dict[str, list[int]] = {}

    def check(self) -> None:
        """Raise `DocumentError` if there are errors."""
        if self.errors:
            raise DocumentError(self.errors)

    def about(self) -> object:
        """Return what the description says of the document."""
        name = str(Path(self.folder) / "datapackage.json")
        try:
            content = read_json(name)
        except InvalidValueError as error:
            raise DocumentError([error]) from error
        about = content.get("document") if is_record(content) else None
        if not is_record(about):
            expected = "an object 'document', as minsheng export --format datapackage writes it"
            raise DocumentError([InvalidValueError(name, shown_json(about), expected)])
        return about

    def records(self, table: str) -> list[Record]:
        """Return the rows of a table as records, without what is empty."""
        name = str(Path(self.folder) / f"{table}.csv")
        try:
            rows = iter(list(csv_rows(name, "utf-8-sig")))
        except InvalidValueError as error:
            raise DocumentError([error]) from error
        columns = TABLES[table].columns
        number, names = next(rows, (1, list[str]()))
        for column in names:
            if column not in columns:
                place = f"{name}, line {number}, column"
                self.errors.append(UnknownNameError(place, column, columns))
            elif names.count(column) > 1:
                self._refuse(name, number, names, f"a column {column!r} only once")
        if self.errors:
            return []
        if TABLES[table].key not in names:
            self._refuse(name, number, names, f"a column {TABLES[table].key!r}")
            return []
        found: list[Record] = []
        lines = self.lines[table] = []
        for line, cells in rows:
            if len(cells) != len(names):
                self._refuse(name, line, cells, f"{len(names)} cells")
                continue
            lines.append(line)
            found.append(
                self._record(f"{name}, line {line}", dict(zip(names, cells, strict=True)), columns)
            )
        return found

    def _refuse(self, name: str, line: int, value: object, expected: str) -> None:
        self.errors.append(InvalidValueError(f"{name}, line {line}", value, expected))

    def _record(
        self, place: str, cells: Mapping[str, str], columns: Mapping[str, Column]
    ) -> Record:
        values: dict[str, object] = {}
        for name, cell in cells.items():
            if cell == "":
                continue
            try:
                values[name] = value_of(cell, columns[name].type, f"{place}, {name}")
            except InvalidValueError as error:
                self.errors.append(error)
        return nested(values)

    def placed(self, error: Problem) -> Problem:
        """Return an error of the reader with the table and line in place of its path."""
        field = error.kind if isinstance(error, UnknownNameError) else error.field
        match = _ROW.search(field)
        if match is None:
            return error
        line = self.lines[match[1]][int(match[2])]
        file = Path(self.folder) / f"{match[1]}.csv"
        place = f"{file}, line {line}, {field[match.end() :]}".removesuffix(", ")
        if isinstance(error, UnknownNameError):
            return UnknownNameError(place, error.name, error.known)
        return type(error)(place, error.value, error.expected)
