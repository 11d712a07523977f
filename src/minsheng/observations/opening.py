"""A file opened as a table: a workbook by its content, text otherwise, and the header in it."""

from collections.abc import Iterator, Mapping

from minsheng.checks import as_path
from minsheng.errors import InvalidValueError, UnknownNameError
from minsheng.observations.csv_rows import csv_sources
from minsheng.observations.remarks import Remarks, above_header, not_read
from minsheng.observations.rows import Header, Row, Sheets, Source, Vocabulary
from minsheng.strict_json import Written

__all__ = ["Opened", "is_workbook", "open_table"]

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"  # of .xlsx; of .xls, and of what has a password


class Opened:
    """A table in a file, its header (None in a file without rows), and what was assumed."""

    def __init__(self, source: Source, header: Header | None, remarks: Remarks) -> None:
        """Hold them."""
        self.source = source
        self.header = header
        self.remarks = remarks

    def rows(self) -> Iterator[Row]:
        """Return the rows below the header."""
        rows = self.source.rows()
        if self.header is not None:
            next(found for found, _ in rows if found == self.header.number)
        return rows


def open_table(
    name: str, vocabulary: Vocabulary, *, sheet: str | None = None, encoding: str | None = None
) -> Opened:
    """Return the table of a file: of a workbook the sheet that has one, of text its delimiter.

    Raises `InvalidValueError` for what cannot be read, and where several sheets have a table.
    """
    remarks: Remarks = []
    if is_workbook(name):
        if encoding is not None:
            raise InvalidValueError("encoding", encoding, "no encoding, for a workbook")
        from minsheng.observations.xlsx_rows import xlsx_sheets  # noqa: PLC0415 - a workbook alone

        sheets = xlsx_sheets(name, _sheet(sheet))
        title, header = _sheet_with_table(name, sheets, vocabulary)
        others = [other for other in sheets if other != title]
        if others or sheets.hidden:
            remarks.append(not_read(name, title, others, tuple(sheets.hidden)))
        opened = Opened(sheets[title], header, remarks)
    else:
        if sheet is not None:
            raise InvalidValueError("sheet", sheet, "no sheet, for a file that is no workbook")
        sources = csv_sources(name, encoding, remarks)
        opened = _best_of(sources, vocabulary, remarks)
    found = opened.header
    if found is not None:
        if found.skipped:
            remarks.append(above_header(opened.source.name, opened.source.word, found.number))
        if unused := vocabulary.unused(found):
            raise UnknownNameError(f"{opened.source.name}, columns", unused[0], found.names)
    return opened


def is_workbook(name: str) -> bool:
    """Tell whether a file is a workbook; raise `InvalidValueError` for one of the old form."""
    with open(as_path(name), "rb") as file:
        start = file.read(4)
    if start == _OLE:
        expected = "a workbook of the form .xlsx, without a password"
        raise InvalidValueError(name, Written("one of the form .xls, or with a password"), expected)
    return start == _ZIP


def _sheet(sheet: object) -> str | None:
    if sheet is not None and not isinstance(sheet, str):
        raise InvalidValueError("sheet", sheet, "the name of a sheet")
    return sheet


def _headers(sources: Mapping[str, Source], vocabulary: Vocabulary) -> dict[str, Header | None]:
    return {title: vocabulary.find(source.rows()) for title, source in sources.items()}


def _sheet_with_table(
    name: str, sheets: Sheets, vocabulary: Vocabulary
) -> tuple[str, Header | None]:
    """Return the one sheet that has a table, or the only one that there is."""
    headers = _headers(sheets, vocabulary)
    if len(headers) == 1:
        return next(iter(headers.items()))
    whole = [t for t, header in headers.items() if header and not vocabulary.lacking(header)]
    if len(whole) == 1:
        return whole[0], headers[whole[0]]
    if whole:
        expected = f"the name of one of its sheets (sheet): {', '.join(whole)}"
        raise InvalidValueError(name, Written(f"{len(whole)} sheets with a table"), expected)
    needed = ", ".join(names[0] for names in vocabulary.required)
    expected = f"a sheet with the columns {needed} in one row"
    raise InvalidValueError(name, list(headers), expected)


def _best_of(sources: list[Source], vocabulary: Vocabulary, remarks: Remarks) -> Opened:
    """Return a text file with the delimiter under which it has a header, or else a comma.

    Where a file cannot be read to the end of its first rows with a comma, that error is told.
    """
    opened = [Opened(source, None, remarks) for source in sources]
    for number, one in enumerate(opened):
        try:
            one.header = vocabulary.find(one.source.rows())
        except InvalidValueError:
            if number == 0:
                raise
        if one.header is not None and not vocabulary.lacking(one.header):
            return one
    return max(opened, key=_width)  # the first of them where all are alike


def _width(opened: Opened) -> int:
    return 0 if opened.header is None else len(opened.header.names)
