"""Tables for people, drawn by rich where it is installed."""

import shutil
import sys
from collections.abc import Iterable, Sequence
from io import StringIO

__all__ = ["print_table"]


def print_table(title: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table under its title; without rich (the extra "cli") tabs separate the cells."""
    print(title)
    try:
        from rich import box  # noqa: PLC0415 - an extra that may not be installed
        from rich.console import Console  # noqa: PLC0415
        from rich.table import Table  # noqa: PLC0415
        from rich.text import Text  # noqa: PLC0415
    except ImportError:
        for row in (columns, *rows):
            print("\t".join(row))
        return
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        table.add_column(Text(column))
    for row in rows:
        table.add_row(*map(Text, row))
    # A file or pipe has no width: lines are then as long as their content.
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else 10_000
    drawn = StringIO()
    Console(file=drawn, width=width).print(table)
    for line in drawn.getvalue().strip("\n").splitlines():
        print(line.rstrip())
