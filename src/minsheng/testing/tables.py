"""Plain tables with aligned columns, where a Chinese character takes the room of two letters."""

import unicodedata
from collections.abc import Sequence

__all__ = ["aligned", "width"]

_GAP = "  "


def width(text: str) -> int:
    """Return how many columns `text` takes on a screen with letters of fixed width."""
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return a line for each row: the first and the last column start, the others end, alike."""
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    return [_line(row, widths) for row in rows]


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells: list[str] = []
    last = len(row) - 1
    for place, (cell, wide) in enumerate(zip(row, widths, strict=True)):
        room = " " * (wide - width(cell))
        cells.append(cell + room if place in {0, last} else room + cell)
    return _GAP.join(cells).rstrip()
