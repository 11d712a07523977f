"""What a user may say of a file of data that a command reads, and what was assumed of it."""

import argparse
import sys
from collections.abc import Iterable
from typing import TypedDict

from minsheng.cli.arguments import read_pairs
from minsheng.errors import InvalidValueError
from minsheng.observations.written import Shares
from minsheng.texts import Language, Text

__all__ = [
    "ReadingOptions",
    "add_reading_options",
    "print_remarks",
    "read_reading_options",
    "refuse_reading_options",
]


class ReadingOptions(TypedDict):
    """What a user says of a file of data, as the functions that read it take it."""

    sheet: str | None
    header: int | None
    columns: dict[str, str | None] | None
    encoding: str | None
    shares: Shares | None


_COLUMN = "HEADER=NAME such as 责任指标=indicator"


def add_reading_options(parser: argparse.ArgumentParser) -> None:
    """Add what a user may say of a file of data."""
    parser.add_argument("--sheet", metavar="NAME", help="of a workbook; default: the one that fits")
    parser.add_argument(
        "--header", type=int, metavar="ROW", help="with the headers; default: the first that fits"
    )
    parser.add_argument(
        "--columns",
        action="append",
        default=[],
        metavar="HEADER=NAME",
        help="what a column is, such as 责任指标=indicator; NAME is ignored for one not to read",
    )
    parser.add_argument(
        "--encoding", metavar="NAME", help="of a text file; default: UTF-8, UTF-16 or GB18030"
    )
    parser.add_argument(
        "--percentages",
        choices=("fraction", "percent"),
        help="what a number such as 0.885 is for a percentage: 88.5%% or 0.885%%",
    )


def read_reading_options(options: argparse.Namespace) -> ReadingOptions:
    """Return what the user says of a file of data."""
    columns: dict[str, str | None] = dict(read_pairs(options.columns, "--columns", _COLUMN))
    return {
        "sheet": options.sheet,
        "header": options.header,
        "columns": columns or None,
        "encoding": options.encoding,
        "shares": options.percentages,
    }


def refuse_reading_options(options: argparse.Namespace, file: str) -> None:
    """Refuse what is said of a file of data where none is given; `file` is the option for one."""
    for name in ("sheet", "header", "columns", "encoding", "percentages"):
        if given := getattr(options, name):
            raise InvalidValueError(f"--{name}", given, f"only beside {file}")


def print_remarks(remarks: Iterable[Text], language: Language) -> None:
    """Write what was assumed while a file was read to standard error, a line each."""
    for remark in remarks:
        print(f"minsheng: {remark.in_language(language)}", file=sys.stderr)
