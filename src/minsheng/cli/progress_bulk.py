"""`minsheng progress --bulk`: every commitment in every place of some files."""

import argparse
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager

from minsheng.bulk.assessing import Told, assess_told, untold
from minsheng.bulk.files import replaced, scan, write
from minsheng.cli.documents import read_chosen
from minsheng.days import read_day
from minsheng.errors import InvalidValueError

__all__ = ["run_bulk"]


def run_bulk(options: argparse.Namespace, harmless: Sequence[str]) -> int:
    """Write the verdicts to a file and say how many there are; return the exit code.

    `harmless` are the reasons that no data or time account for.
    """
    import polars as pl  # noqa: PLC0415 - the module of the files says what is missing

    if options.output is None:
        raise InvalidValueError("--output", None, "a file for the verdicts, beside --bulk")
    document = read_chosen(options)
    as_of = None if options.as_of is None else read_day(options.as_of, "--as-of")
    with replaced(options.output) as path:
        rows = scan(options.bulk)
        with _bar() as told:
            found = assess_told(document, rows, as_of, told=told).collect()
        write(found, path)
    judged = pl.col("reason").is_null() | ~pl.col("reason").is_in(list(harmless))
    failed = found.filter(judged & pl.col("status").is_in(["missed", "undetermined"])).height
    places = found["place"].n_unique()
    fallback = found.filter(pl.col("path") == "fallback").height
    print(f"{found.height} verdicts on {places} places, {fallback} of them by the objects")
    return 1 if failed else 0


@contextmanager
def _bar() -> Generator[Told]:
    """Show how far the work is on standard error, if that is a terminal and rich is there."""
    if not sys.stderr.isatty():
        yield untold
        return
    try:
        from rich.console import Console  # noqa: PLC0415 - the extra may be missing
        from rich.progress import Progress  # noqa: PLC0415
    except ImportError:
        yield untold
        return
    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("commitments")

        def told(done: int, of: int) -> None:
            progress.update(task, completed=done, total=of)

        yield told
