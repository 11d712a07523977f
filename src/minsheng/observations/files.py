"""Observations of many indicators from one file: a workbook, text with delimiters, or JSON."""

import os
from collections.abc import Iterator

from minsheng.checks import as_path, is_record, require
from minsheng.days import Day, as_day
from minsheng.errors import InvalidValueError, ObservationsError, UnknownNameError
from minsheng.observations.books import Observed
from minsheng.observations.json_rows import json_items
from minsheng.observations.opening import is_workbook, open_table
from minsheng.observations.rows import Columns, Header, as_layout
from minsheng.observations.table import (
    KEYS,
    ROLES,
    Observations,
    ObservationTable,
    vocabulary,
)
from minsheng.observations.template import write_template
from minsheng.observations.written import Shares, as_shares
from minsheng.promises.documents import Document
from minsheng.strict_json import Written, repeated_keys, shown_json
from minsheng.work import READING, watched

__all__ = ["Observations", "Observed", "read_observations", "write_template"]


def read_observations(  # noqa: PLR0913 - every choice has its name and a default
    path: str | os.PathLike[str],
    document: Document,
    *,
    as_of: Day | None = None,
    sheet: str | None = None,
    header: int | None = None,
    columns: Columns | None = None,
    encoding: str | None = None,
    shares: Shares | None = None,
) -> Observations:
    """Read observations of the document's indicators, by their ids, in the document's order.

    The file is a workbook (.xlsx, with the extra `excel`), text with commas, semicolons or tabs
    between its cells, or a list of objects in a file named .json. Its columns are `indicator`,
    `when`, `value`, `unit` and, if wanted, `preliminary`, `source`, `correction`, `year to date`,
    `form`, `name` and `note`, or 指标, 时间, 数值, 单位 and so on; `columns` maps other headers to
    these, or to None if they are not to be read. An indicator is named by its id, one of its
    aliases, or a name that it alone has. Rows may stand in any order; one without a value is not
    read. Values are converted into the unit of their indicator. A value in the column
    `year to date` counts from the start of its year; what it adds to the one before is returned.

    What cannot have been observed is refused: a share above 100 %, a value below zero, half a
    person, a running total that falls and is no correction. A bare number up to 1 for a percentage
    is refused until `shares` says whether such numbers are a "fraction" of the whole or a
    "percent". With `as_of`, later observations are refused.

    `sheet` names the sheet of a workbook; without it, it is the one that is shown and has these
    columns. `header` is the number of the row with the headers; without it, it is the first that
    has all that are needed. `encoding` is that of text; without it, it is UTF-8, UTF-16 with its
    mark, or else GB18030. `remarks` of what is returned tells what was assumed.

    Raises `ObservationsError` with every error of the file, `MissingExtraError` for a workbook
    without the extra, and `OSError` if it cannot be opened.

    >>> from minsheng import HUNNAN, read_observations
    >>> found = read_observations("examples/data/assumed-baselines.csv", HUNNAN)
    >>> found["resident-income"].last_day, found.remarks
    (datetime.date(2022, 12, 31), ())
    """
    last = None if as_of is None else as_day(as_of, "as_of")
    require(document, Document, "document", "a Document")
    name = as_path(path)
    layout, shares = as_layout(header, columns), as_shares(shares)
    known = vocabulary(layout)
    try:
        if name.lower().endswith(".json") and not is_workbook(name):
            table = ObservationTable(name, "item", document, last, shares)
            table.start(Header(0, ROLES, ROLES), known)
            for number, cells in watched(_items(table, layout.columns), READING):
                table.add(number, cells)
            return table.result()
        opened = open_table(name, known, sheet=sheet, encoding=encoding)
        source, found = opened.source, opened.header
        table = ObservationTable(
            source.name, source.word, document, last, shares, commas=source.commas
        )
        table.remarks.extend(opened.remarks)
        empty = Header(1, (), ())
        if table.start(found or empty, known):
            add = table.add_texts if source.texts else table.add
            for line, row in watched(opened.rows(), READING):
                add(line, row)
    except ObservationsError:
        raise
    except (InvalidValueError, UnknownNameError) as error:
        raise ObservationsError([error]) from error
    return table.result()


def _items(table: ObservationTable, columns: Columns) -> Iterator[tuple[int, list[object]]]:
    """Yield the objects of a JSON file, each as a row of all columns."""
    for number, item in json_items(table.name):
        if not is_record(item):
            table.refuse(number, "", shown_json(item), "an object")
            continue
        for key in repeated_keys(item):
            table.refuse(number, key, Written("a second one"), "each key once")
        cells: dict[str, object] = {}
        for key, cell in item.items():
            role = columns.get(key, key)
            if role in ROLES:
                cells[role] = "" if cell is None else cell
            elif role is not None and role not in KEYS:
                table.refuse_name(number, "key", key, KEYS)
        yield number, [cells.get(role, "") for role in ROLES]
