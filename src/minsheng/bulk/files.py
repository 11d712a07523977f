"""Files of many places: read as they are needed, written beside and moved into place."""

import csv
import os
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from minsheng.errors import InvalidValueError, MissingExtraError

try:
    import polars as pl
except ImportError:
    raise MissingExtraError("files of many places", "bulk") from None

__all__ = ["replaced", "scan", "write"]

_ARROW = (".arrow", ".feather", ".ipc")
_SUFFIXES = (".parquet", ".csv", *_ARROW)
_A_SUFFIX = "a name that ends in .parquet, .csv, .arrow, .feather or .ipc"


def scan(paths: Sequence[str]) -> "pl.LazyFrame":
    """Return the rows of files of one format and the same columns, one file after the other.

    The cells of CSV files are text, and an empty one is a null. Raises `OSError` for a file that
    cannot be opened and `InvalidValueError` for another format or other columns.
    """
    suffixes = sorted({_suffix(path, "FILES") for path in paths})
    if len(suffixes) != 1:
        raise InvalidValueError("FILES", suffixes, "files of one format")
    for path in paths:
        with open(path, "rb"):  # so that what cannot be opened is told as such
            pass
    suffix = suffixes[0]
    names = {path: _columns(path, suffix) for path in paths}
    first = names[paths[0]]
    for path, columns in names.items():
        if not columns:
            raise InvalidValueError(path, columns, "a file with columns")
        twice = sorted({name for name in columns if columns.count(name) > 1})
        if twice:
            raise InvalidValueError(path, columns, f"a column {twice[0]!r} only once")
        if columns != first:
            expected = f"the columns of {paths[0]}: {', '.join(first)}"
            raise InvalidValueError(path, columns, expected)
    if suffix == ".parquet":
        return pl.scan_parquet(list(paths))
    if suffix == ".csv":
        return pl.scan_csv(list(paths), infer_schema=False)
    return pl.scan_ipc(list(paths))


def _suffix(path: str, field: str) -> str:
    suffix = Path(path).suffix.lower()
    if suffix not in _SUFFIXES:
        raise InvalidValueError(field, path, _A_SUFFIX)
    return ".arrow" if suffix in _ARROW else suffix


def _columns(path: str, suffix: str) -> list[str]:
    """Return the names of the columns of a file."""
    try:
        if suffix == ".csv":
            with open(path, encoding="utf-8-sig", newline="") as file:
                return next(csv.reader(file), list[str]())
        if suffix == ".parquet":
            return list(pl.read_parquet_schema(path))
        return list(pl.scan_ipc(path).collect_schema())
    except (pl.exceptions.PolarsError, UnicodeDecodeError, csv.Error) as error:
        message = str(error).partition("\n")[0][:200]
        raise InvalidValueError(path, message, f"a {suffix[1:]} file") from error


@contextmanager
def replaced(path: str) -> Generator[str]:
    """Give the path of a file to write, which takes the place of `path` once it is whole."""
    suffix = _suffix(path, "--output")
    folder = Path(path).absolute().parent
    with TemporaryDirectory(prefix=".minsheng-", dir=folder) as beside:
        made = Path(beside) / f"out{suffix}"
        yield str(made)
        os.replace(made, path)  # noqa: PTH105 - it takes the path as it was given


def write(frame: Any, path: str) -> None:  # noqa: ANN401 - a frame of polars
    """Write a frame in the format that the name asks for."""
    suffix = _suffix(path, "--output")
    if suffix == ".parquet":
        frame.write_parquet(path)
    elif suffix == ".csv":
        frame.write_csv(path)
    else:
        frame.write_ipc(path)
