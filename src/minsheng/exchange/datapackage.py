"""A document as a Data Package: CSV tables with a description of every column in JSON."""

import hashlib
import json
import os
import re
from collections.abc import Mapping
from pathlib import Path

from minsheng.checks import as_path
from minsheng.exchange.csv_tables import table_to_csv
from minsheng.exchange.records import Record, about_record
from minsheng.exchange.tables import TABLES, Column, Table
from minsheng.frames import ColumnType
from minsheng.promises.documents import Document

__all__ = ["data_package", "write_data_package"]

_TYPES: Mapping[ColumnType, Record] = {
    "text": {"type": "string"},
    "number": {"type": "number"},
    "integer": {"type": "integer"},
    "count": {"type": "integer"},
    "year": {"type": "year"},
    "day": {"type": "date"},
    "flag": {"type": "boolean", "trueValues": ["true"], "falseValues": ["false"]},
    "json": {"type": "object"},
    "list": {"type": "array"},
}
_DIALECT: Record = {  # said in full, since a reader would guess it from the first rows
    "delimiter": ",",
    "quoteChar": '"',
    "doubleQuote": True,
    "skipInitialSpace": False,
    "lineTerminator": "\n",
    "header": True,
}
_NAME = re.compile(r"[-a-z0-9._]+")


def write_data_package(
    document: Document, folder: str | os.PathLike[str], licence: str | None = None
) -> None:
    """Write a document as a Data Package into a folder, which is made if it is not there.

    The folder gets `datapackage.json` and a CSV file for each table; files of these names are
    replaced. `licence` is an SPDX identifier such as "MIT". Raises `InexactError`, before
    anything is written, for a number that no finite decimal can write.

    >>> from tempfile import TemporaryDirectory
    >>> from minsheng import HUNNAN
    >>> with TemporaryDirectory() as folder:
    ...     write_data_package(HUNNAN, folder, "MIT")
    ...     sorted(file.name for file in Path(folder).iterdir())[:3]
    ['commitments.csv', 'datapackage.json', 'domains.csv']
    """
    files = {f"{name}.csv": table_to_csv(document, name) for name in TABLES}
    description = json.dumps(data_package(document, licence), ensure_ascii=False, indent=2)
    place = Path(as_path(folder, "folder"))
    place.mkdir(parents=True, exist_ok=True)
    for name, text in {**files, "datapackage.json": f"{description}\n"}.items():
        (place / name).write_bytes(text.encode())


def data_package(document: Document, licence: str | None = None) -> Record:
    """Return what `datapackage.json` says: the document, its tables, and how they hang together."""
    record: Record = {"profile": "tabular-data-package", "id": document.id}
    if _NAME.fullmatch(document.id):
        record["name"] = document.id
    record["title"] = f"{document.title.zh} / {document.title.en}"
    record["description"] = (
        f"What {document.issuer.en} ({document.issuer.zh}) promised in this document of "
        f"{document.published}: each checkable promise with its target, unit and deadline."
    )
    if licence is not None:
        path = f"https://spdx.org/licenses/{licence}.html"
        record["licenses"] = [{"name": licence, "path": path}]
    record["document"] = about_record(document)  # with what is in none of the tables
    record["resources"] = [_resource(document, name, table) for name, table in TABLES.items()]
    return record


def _resource(document: Document, name: str, table: Table) -> Record:
    content = table_to_csv(document, name).encode()
    columns = table.columns_of(document)
    return {
        "name": name,
        "path": f"{name}.csv",
        "profile": "tabular-data-resource",
        "description": table.about,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": _DIALECT,
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "schema": {
            "fields": [_field(name, column) for name, column in columns.items()],
            "missingValues": [""],
            "primaryKey": [table.key],
            "foreignKeys": [
                {
                    "fields": [field],
                    "reference": {
                        "resource": "" if column.refers_to == name else column.refers_to,
                        "fields": [TABLES[column.refers_to].key],
                    },
                }
                for field, column in columns.items()
                if column.refers_to is not None
            ],
        },
    }


def _field(name: str, column: Column) -> Record:
    constraints: Record = {"required": True} if column.required else {}
    if column.options:
        constraints["enum"] = list(column.options)
    field: Record = {"name": name, **_TYPES[column.type], "description": column.about}
    return {**field, "constraints": constraints} if constraints else field
