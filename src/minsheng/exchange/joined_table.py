"""The commitments of a document as one table that says all of each row.

The columns of the table of commitments come first, as they are; behind them stands what the tables
of domains, provisions and indicators say of those that a row names, under names with a prefix. So
nothing is described twice, and the table can be read back by itself.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from minsheng.exchange.records import target_record
from minsheng.exchange.tables import TABLES, Column, Row, Table
from minsheng.promises.documents import Document

__all__ = ["DOMAIN", "JOINED", "PARTS", "Part"]

DOMAIN = "domain_id"
"""The column with the field of work that the provision of a row is in."""

_COMMITMENTS = TABLES["commitments"]
_OTHERS = tuple(  # the columns with indicators that a promise is compared with
    name
    for name, column in _COMMITMENTS.columns.items()
    if column.refers_to == "indicators" and name != "indicator"
)
# The same of what the source asks for, where that is told in the column amends alone
_AMENDED = {name: f"amends_{name}" for name in _OTHERS}


@attrs.frozen
class Part:
    """What a row says of one thing that it names: in which column it is named, and its own columns.

    `columns` are the names of the columns, by the names that they have in the table `table`.
    """

    table: str
    key: str
    columns: Mapping[str, str]


def _part(table: str, key: str, prefix: str, *elsewhere: str) -> Part:
    """Return a part with all columns of a table but its key and those that stand elsewhere."""
    names = [n for n in TABLES[table].columns if n not in {TABLES[table].key, *elsewhere}]
    return Part(table, key, {name: f"{prefix}_{name}" for name in names})


PARTS = (
    _part("domains", DOMAIN, "domain"),
    _part("provisions", "provision", "provision", "kind", "number", "domain"),
    _part("indicators", "indicator", "indicator", "basis"),
    *(_part("indicators", name, name) for name in (*_OTHERS, *_AMENDED.values())),
)
"""The parts of a row. A provision has its kind and number in its id, and the basis of the indicator
is a column of the commitments."""


def _rows(document: Document) -> Iterator[dict[str, Any]]:
    known: dict[str, dict[object, Row]] = {
        name: {row[TABLES[name].key]: row for row in TABLES[name].rows(document)}
        for name in dict.fromkeys(part.table for part in PARTS)
    }
    for row in _COMMITMENTS.rows(document):
        found: dict[str, Any] = {**row, DOMAIN: known["provisions"][row["provision"]]["domain"]}
        commitment = document.commitments[str(row["id"])]
        if commitment.amends is not None:
            asked = target_record(commitment.original.target)
            found |= {ours: asked.get(name) for name, ours in _AMENDED.items()}
        for part in PARTS:
            if (key := found.get(part.key)) is not None:
                about = known[part.table][key]
                found |= {ours: about.get(name) for name, ours in part.columns.items()}
        yield found


def _columns() -> Iterator[tuple[str, Column]]:
    yield DOMAIN, attrs.evolve(TABLES["provisions"].columns["domain"], always=False)
    for name, ours in _AMENDED.items():
        column = attrs.evolve(_COMMITMENTS.columns[name], always=False)
        yield ours, attrs.evolve(column, about=f"of what the source asks for: {column.about}")
    for part in PARTS:
        for name, ours in part.columns.items():
            column = TABLES[part.table].columns[name]
            about = f"of the {ours.removesuffix(f'_{name}')}: {column.about}"
            yield ours, attrs.evolve(column, about=about, required=False, always=False)


JOINED = Table(
    "The checkable promises, one a row, with all that their parts of the document say.",
    {**_COMMITMENTS.columns, **dict(_columns())},
    _rows,
)
