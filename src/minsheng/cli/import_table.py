"""The command `minsheng import`: a document from a table of its promises."""

import argparse
import os
from collections.abc import Iterable
from pathlib import Path
from typing import get_args

from minsheng.checks import as_path
from minsheng.cli.arguments import TO_FILE, read_language, read_pairs
from minsheng.cli.reading import print_remarks
from minsheng.cli.streams import print_csv, print_json_text
from minsheng.errors import InvalidValueError
from minsheng.exchange.document_table import read_document_table
from minsheng.exchange.files import document_to_json
from minsheng.exchange.package_reading import read_data_package
from minsheng.exchange.reading import units_from
from minsheng.exchange.table_columns import SETTINGS
from minsheng.exchange.table_template import document_template
from minsheng.promises.documents import Document
from minsheng.promises.indicators import BASIS_TEXTS, Basis
from minsheng.quantities.units import VOCABULARY
from minsheng.texts import Text

__all__ = ["register"]


def register(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.description = (
        "Read a table of promises, one a row, and write the document that they make in JSON. "
        "Every error is told with its row and column (exit code 2), and nothing is written then. "
        "--template writes an empty table, with every column explained."
    )
    parser.add_argument(
        "table",
        metavar="TABLE",
        nargs="?",
        help="a workbook (.xlsx) or a text file, one row a promise, as the template or minsheng "
        "export --format csv has it, or the folder of a Data Package",
    )
    parser.add_argument(
        "--template", action="store_true", help="write an empty table to fill in instead"
    )
    parser.add_argument("--output", metavar="FILE", help=TO_FILE)
    parser.add_argument("--sheet", metavar="NAME", help="of a workbook; default: the one that fits")
    parser.add_argument(
        "--encoding", metavar="NAME", help="of a text file; default: UTF-8, UTF-16 or GB18030"
    )
    parser.add_argument(
        "--columns",
        action="append",
        nargs="+",
        default=[],
        metavar="THEIRS=OURS",
        help="what a column of another name is, such as 指标名称=indicator or 备注=ignored",
    )
    parser.add_argument(
        "--units", metavar="FILE", help="units to declare: a list in JSON, as in a document"
    )
    parser.add_argument(
        "--basis",
        choices=get_args(Basis),
        help="how the counts accumulate of which the table does not say it",
    )
    parser.add_argument(
        "--language",
        choices=("en", "zh"),
        default="en",
        help="of the template and of messages; default: %(default)s",
    )
    for setting in SETTINGS.values():
        name = f"--{setting.name.replace('_', '-')}"
        parser.add_argument(name, metavar="TEXT", help=f"of the document: {setting.about.en}")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    if options.template:
        if options.table is not None:
            raise InvalidValueError("--template", options.table, "no table beside it")
        text = document_template(read_language(options))
        if options.output is None:
            print_csv(text)
        else:
            _write(options.output, text, "utf-8-sig")
        return 0
    if options.table is None:
        raise InvalidValueError("TABLE", None, "a table to read, or --template")
    text = document_to_json(_read(options))
    if options.output is None:
        print_json_text(text)
    else:
        _write(options.output, f"{text}\n", "utf-8")
    return 0


def _read(options: argparse.Namespace) -> Document:
    """Return the document of a table, or of the folder of a Data Package."""
    given = {name: getattr(options, name) for name in SETTINGS}
    settings: dict[str, str] = {name: text for name, text in given.items() if text is not None}
    pairs = [pair for some in options.columns for pair in some]
    columns = read_pairs(pairs, "--columns", "THEIRS=OURS such as 指标名称=indicator")
    if not Path(options.table).is_dir():
        remarks: list[Text] = []
        document = read_document_table(
            options.table,
            settings=settings,
            columns=columns,
            units=VOCABULARY if options.units is None else units_from(options.units),
            basis=_basis(options.basis, BASIS_TEXTS),
            sheet=options.sheet,
            encoding=options.encoding,
            remarks=remarks,
        )
        print_remarks(remarks, read_language(options))
        return document
    beside = {**settings, "columns": columns, "units": options.units, "basis": options.basis}
    beside |= {"sheet": options.sheet, "encoding": options.encoding}
    for name, value in beside.items():
        if value:
            expected = "no such option beside the folder of a Data Package, which says it all"
            raise InvalidValueError(f"--{name.replace('_', '-')}", value, expected)
    return read_data_package(options.table)


def _basis(given: str | None, known: Iterable[Basis]) -> Basis | None:
    return next((basis for basis in known if basis == given), None)


def _write(output: str, text: str, encoding: str) -> None:
    """Write a file whole, or not at all: beside its place first, then moved there."""
    path = Path(os.path.realpath(as_path(output, "--output")))
    if path.exists() and not path.is_file():  # a device, or a folder, which is an error
        path.write_text(text, encoding, newline="\n")
        return
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        beside.write_text(text, encoding, newline="\n")
        beside.replace(path)
    except OSError as error:  # of the file that was asked for, not of the one beside it
        raise OSError(error.errno, error.strerror, output) from error
    finally:
        beside.unlink(missing_ok=True)
