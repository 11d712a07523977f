"""Tables of a document as CSV text."""

import csv
import io
from datetime import date

from minsheng.exchange.joined_table import JOINED
from minsheng.exchange.tables import Cell, Table, table_of
from minsheng.frames import ColumnType
from minsheng.promises.documents import Document

__all__ = ["document_to_csv", "table_to_csv"]


def table_to_csv(document: Document, name: str = "commitments") -> str:
    """Return a table of a document (see `minsheng.exchange.tables`) as CSV with a header.

    Numbers are plain decimals, days ISO dates, flags true or false; what does not apply is empty.
    Raises `UnknownNameError` for a table that there is not, `InexactError` for a number that no
    finite decimal can write.
    """
    return _csv(document, table_of(name))


def document_to_csv(document: Document) -> str:
    """Return the commitments of a document as CSV, with all that their rows name beside them.

    `minsheng.exchange.read_document_table` reads it back. The cells are those of `table_to_csv`,
    and so are the errors.
    """
    return _csv(document, JOINED)


def _csv(document: Document, table: Table) -> str:
    columns = table.columns_of(document)
    types: list[ColumnType] = [column.type for column in columns.values()]
    rows = [list(map(_text, row.values(), types)) for row in table.records(document)]
    # Left alone, the writer of Python 3.11 does not quote a carriage return; "unix" quotes all.
    returns = any("\r" in cell for row in rows for cell in row)
    file = io.StringIO(newline="")
    writer = csv.writer(file, "unix" if returns else "excel", lineterminator="\n")
    writer.writerows([list(columns), *rows])
    return file.getvalue()


def _text(cell: Cell, kind: ColumnType) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case date():
            return cell.isoformat()
        case int() if kind == "year":
            return f"{cell:04}"
        case _:
            return str(cell)
