"""Tables for people, drawn by rich where it is installed.

Nothing is ever cut: on a narrow terminal cells go over several lines, broken between words and
Chinese characters but never within a number or an id; where not even that has room, each row
becomes a block of lines with the names of the columns.
"""

import re
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import zip_longest

__all__ = ["print_table", "print_wrapped"]

_BETWEEN = 3  # blanks between two columns
_EDGES = 2  # blanks before the first column and after the last
_WIDE = (
    "\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60"
)
_CLOSING = "\uff0c\u3002\u3001\uff1b\uff1a\uff09\u300d\u201d\uff01\uff1f"  # begin no line
# What stays together: a wide character, or a run of others; each with the signs that close it.
_PIECE = re.compile(rf"(?:[{_WIDE}]|[^\s{_WIDE}]+)[{_CLOSING}]*")
_PIECE_OR_BLANKS = re.compile(rf"\s+|{_PIECE.pattern}")

Width = Callable[[str], int]


def print_table(title: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table under its title; without rich (the extra "cli") tabs separate the cells."""
    print(title)
    try:
        from rich.cells import cell_len  # noqa: PLC0415 - an extra that may not be installed
    except ImportError:
        for row in (columns, *rows):
            print("\t".join(row))
        return
    cells = [list(row) for row in rows]
    # A file or pipe has no width: lines are then as long as their content.
    room = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    widths = _widths([list(columns), *cells], room, cell_len)
    lines: Iterable[str]
    if widths is None:
        lines = _blocks(columns, cells, room or 0, cell_len)
    else:
        lines = _drawn(columns, cells, widths, cell_len)
    for line in lines:
        print(line.rstrip())


def print_wrapped(text: str) -> None:
    """Print a text, on a terminal over as many lines as it needs."""
    if not sys.stdout.isatty():
        print(text)
        return
    for line in _wrapped(text, shutil.get_terminal_size().columns, _cells):
        print(line)


def _cells(text: str) -> int:
    """Return how many cells of a terminal a text takes."""
    return len(text) + len(re.findall(f"[{_WIDE}]", text))


def _widths(rows: Sequence[Sequence[str]], room: int | None, width: Width) -> list[int] | None:
    """Return the widths of the columns; None if there is no room for a word in each of them."""
    columns = list(zip(*rows, strict=True))
    most = [_widest((line for cell in c for line in cell.splitlines()), width) for c in columns]
    if room is None:
        return most
    free = room - _EDGES - _BETWEEN * (len(columns) - 1)
    least = [_widest((p for cell in c for p in _PIECE.findall(cell)), width) for c in columns]
    if sum(least) > free:
        return None
    # The widest columns give way first: none is wider than `level`, unless a word of it is.
    levels = (
        [min(m, max(n, level)) for n, m in zip(least, most, strict=True)]
        for level in range(max(most), -1, -1)
    )
    return next(found for found in levels if sum(found) <= free)


def _widest(texts: Iterable[str], width: Width) -> int:
    return max(map(width, texts), default=0)


def _wrapped(cell: str, room: int, width: Width) -> Iterator[str]:
    """Yield the lines of a cell; a piece that has no room even alone has a line to itself."""
    for text in cell.splitlines():
        line = blanks = ""
        for piece in _PIECE_OR_BLANKS.findall(text):
            if piece.isspace():
                blanks = " " if line else ""
            elif line and width(line + blanks + piece) > room:
                yield line
                line, blanks = piece, ""
            else:
                line, blanks = line + blanks + piece, ""
        yield line


def _drawn(
    columns: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int], width: Width
) -> Iterator[str]:
    """Yield the lines of a table whose columns have these widths."""

    def row(cells: Sequence[str]) -> Iterator[str]:
        lines = (_wrapped(cell, room, width) for cell, room in zip(cells, widths, strict=True))
        for parts in zip_longest(*lines, fillvalue=""):
            padded = (
                part + " " * (room - width(part)) for part, room in zip(parts, widths, strict=True)
            )
            yield " " + (" " * _BETWEEN).join(padded)

    yield ""
    yield from row(columns)
    yield " " + "─" * (sum(widths) + _BETWEEN * (len(widths) - 1))
    for cells in rows:
        yield from row(cells)
    yield ""


def _blocks(
    columns: Sequence[str], rows: Sequence[Sequence[str]], room: int, width: Width
) -> Iterator[str]:
    """Yield each row as a block of lines, one for each cell that is not empty."""
    for row in rows:
        yield ""
        for column, cell in zip(columns, row, strict=True):
            if cell:
                colon = ": " if column.isascii() else "\uff1a"
                first, *others = _wrapped(f"{column}{colon}{cell}", room - _EDGES, width)
                yield first
                yield from (" " * _EDGES + line for line in others)
