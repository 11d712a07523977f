"""A table as a file has it: rows of cells, and the header that says what its columns are."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, NamedTuple

import attrs

from minsheng.checks import is_mapping
from minsheng.errors import InvalidValueError, UnknownNameError
from minsheng.observations.columns import ColumnRow
from minsheng.observations.written import Uncomputed, plain
from minsheng.quantities.exact import whole_number

__all__ = [
    "Columns",
    "Header",
    "Layout",
    "Row",
    "Sheets",
    "Source",
    "Vocabulary",
    "as_layout",
    "is_blank",
]

Columns = Mapping[str, str | None]
"""What the columns of a file are: from a header of the file to a name of ours, or None if it is
not to be read."""

Row = tuple[int, Sequence[Any]]
"""The number of a row in its file, and its cells: text, exact numbers, truth values and days."""

_SEARCHED = 20  # rows among which the header is looked for


@attrs.frozen(kw_only=True)
class Layout:
    """What a user says of a file: the number of its header row, and names for its columns."""

    header: int | None = None
    columns: Mapping[str, str | None] = attrs.field(factory=dict[str, str | None])


def as_layout(header: int | None, columns: Columns | None) -> Layout:
    """Return what a user says of a file; raise `InvalidValueError` for what cannot be meant."""
    number = None if header is None else whole_number(header)
    if header is not None and (number is None or number < 1):
        raise InvalidValueError("header", header, "the number of a row, from 1 on")
    if columns is None:
        return Layout(header=number)
    if not is_mapping(columns):
        raise InvalidValueError("columns", columns, "a mapping from a header to a name")
    for given, name in columns.items():
        if not isinstance(given, str) or not (name is None or isinstance(name, str)):
            raise InvalidValueError("columns", {given: name}, "text for text, or None")
    return Layout(header=number, columns={plain(key): name for key, name in columns.items()})


def is_blank(cell: object) -> bool:
    """Tell whether nothing stands in a cell, or spaces alone."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


class Source(NamedTuple):
    """A table within a file: what it is called, the word for its rows, and the rows anew each time.

    In a table of `texts` each row has as many cells as the header, and all are text. Without
    `commas`, those within numbers may be decimal points.
    """

    name: str
    word: str
    rows: Callable[[], Iterator[Row]]
    texts: bool = False
    commas: bool = True


class Sheets(dict[str, Source]):
    """The sheets of a workbook by name, those to be read; `hidden` names the others."""

    def __init__(self, shown: dict[str, Source], hidden: dict[str, Source]) -> None:
        """Hold both."""
        super().__init__(shown)
        self.hidden = hidden


class Header(NamedTuple):
    """The header of a table: the number of its row, its cells, and what each column is for us.

    A column without a header is None. `skipped` tells that something stands above it.
    """

    number: int
    names: tuple[str, ...]
    roles: tuple[str | None, ...]
    skipped: bool = False


class Vocabulary:
    """The headers that are known, by what they are for us, and those that a table must have."""

    def __init__(
        self, table: Iterable[ColumnRow], required: Sequence[Sequence[str]], layout: Layout
    ) -> None:
        """Hold the table of columns, with what a user says of a file; of each of `required` one."""
        self.required = required
        self.layout = layout
        self.names: dict[str, str] = {}
        for row in table:
            for name in (row.role, row.title.en, row.title.zh, *row.names):
                self.names.setdefault(plain(name).casefold(), row.role)
        for own in layout.columns.values():
            if own is not None and self._role(own) is None:
                raise UnknownNameError("columns", own, tuple(self.names))

    def _role(self, name: str) -> str | None:
        return self.names.get(plain(name).casefold())

    def role_of(self, header: str) -> str | None:
        """Return what a column is for us by its header; None if it is not known."""
        name = plain(header)
        if name in self.layout.columns:
            own = self.layout.columns[name]
            return "ignored" if own is None else self._role(own)
        return self._role(name)

    def header_of(self, number: int, cells: Sequence[Any], *, skipped: bool = False) -> Header:
        """Return a row as a header."""
        names = tuple(" ".join(_shown(cell).split()) for cell in cells)
        while names and not names[-1]:
            names = names[:-1]
        roles = tuple(self.role_of(name) if name else None for name in names)
        return Header(number, names, roles, skipped)

    def lacking(self, header: Header) -> list[str]:
        """Return the first name of each column that a table must have and this one has not."""
        return [
            names[0] for names in self.required if not any(name in header.roles for name in names)
        ]

    def find(self, rows: Iterator[Row]) -> Header | None:
        """Return the header: the row that the user names, or the first one that has all it must.

        If none has, it is the first row that is not blank; None if there is no such row.
        """
        first: Header | None = None
        wanted = self.layout.header
        for number, cells in rows if wanted is not None else islice(rows, _SEARCHED):
            if wanted is not None and number < wanted:
                continue
            if all(map(is_blank, cells)):
                continue
            header = self.header_of(number, cells, skipped=first is not None)
            if wanted is not None or not self.lacking(header):
                return header
            first = first or header
        return first

    def unused(self, header: Header) -> list[str]:
        """Return the headers that the user names and the file does not have."""
        had = set(map(plain, header.names))
        return [name for name in self.layout.columns if name not in had]


def _shown(cell: object) -> str:
    if cell is None:
        return ""
    return cell.formula if isinstance(cell, Uncomputed) else str(cell)
