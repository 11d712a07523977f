"""The command `minsheng export`: the whole catalogue, in the formats of others."""

import argparse
import json
from pathlib import Path

from minsheng.cli.arguments import add_output_options
from minsheng.cli.documents import add_document_option, chosen_file, read_chosen
from minsheng.cli.streams import print_csv, print_json_text
from minsheng.domains.about import LICENCE, PLACE
from minsheng.errors import InvalidValueError
from minsheng.exchange.csv_tables import document_to_csv
from minsheng.exchange.datapackage import write_data_package
from minsheng.exchange.files import document_to_json
from minsheng.exchange.jsonld import data_set
from minsheng.promises.documents import Document

__all__ = ["register"]


def register(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.description = (
        "Write the document, its domains, provisions, indicators and commitments: json "
        "(all of it, to be read back), csv (the commitments, one a row, with what the row names; "
        "minsheng import reads it), datapackage (a folder of "
        "CSV tables with their description) or jsonld (a schema.org description of the data)."
    )
    add_output_options(
        parser,
        ("json", "csv", "datapackage", "jsonld"),
        file="a file to write; of a Data Package, its folder",
    )
    add_document_option(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    document = read_chosen(options)
    own = chosen_file(options) is None
    licence = LICENCE if own else None  # of another document, we know none
    if options.format == "datapackage":
        if options.output is None:
            raise InvalidValueError("--output", None, "a folder for the Data Package")
        write_data_package(document, options.output, licence)
        return 0
    if options.format == "jsonld":
        record = data_set(document, place=PLACE if own else None, licence=licence)
        text = json.dumps(record, ensure_ascii=False, indent=2)
    else:
        text = _text(document, options.format)
    if options.output is None:
        write = print_csv if options.format == "csv" else print_json_text
        write(text)
    else:
        Path(options.output).write_text(text.removesuffix("\n") + "\n", "utf-8", newline="\n")
    return 0


def _text(document: Document, form: str) -> str:
    return document_to_csv(document) if form == "csv" else document_to_json(document)
