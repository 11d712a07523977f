"""Tables for people, drawn by rich where it is installed."""

import sys
from collections.abc import Iterable, Sequence

__all__ = ["print_table"]


def print_table(title: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table; without rich (the extra "cli"), its cells are separated by tabs."""
    try:
        from rich import box  # noqa: PLC0415 - an extra that may not be installed
        from rich.console import Console  # noqa: PLC0415
        from rich.table import Table  # noqa: PLC0415
        from rich.text import Text  # noqa: PLC0415
    except ImportError:
        print(title)
        for row in (columns, *rows):
            print("\t".join(row))
        return
    table = Table(title=Text(title), title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        table.add_column(Text(column))
    for row in rows:
        table.add_row(*map(Text, row))
    # A file or pipe has no width: lines are then as long as their content.
    width = None if sys.stdout.isatty() else 10_000
    console = Console(width=width, highlight=False)
    with console.capture() as captured:
        console.print(table)
    for line in captured.get().splitlines():
        print(line.rstrip())
