"""Which document a command is about: that of Hunnan, or one from a file."""

import argparse
import os

from minsheng.cli.tables import print_wrapped
from minsheng.domains.document import HUNNAN
from minsheng.exchange.files import read_document
from minsheng.promises.documents import Document
from minsheng.texts import Language

__all__ = ["add_document_option", "chosen_file", "print_document", "read_chosen"]

_VARIABLE = "MINSHENG_DOCUMENT"


def add_document_option(parser: argparse.ArgumentParser) -> None:
    """Add `--document`."""
    parser.add_argument(
        "--document",
        metavar="FILE",
        help="another document, in JSON as `minsheng export` writes it; default: the file that the "
        f"environment variable {_VARIABLE} names, or else that of Hunnan",
    )


def chosen_file(options: argparse.Namespace) -> str | None:
    """Return the file of another document than that of Hunnan, or None."""
    return options.document or os.environ.get(_VARIABLE) or None


def read_chosen(options: argparse.Namespace) -> Document:
    """Return the document that was asked for."""
    file = chosen_file(options)
    return HUNNAN if file is None else read_document(file)


def print_document(document: Document, language: Language) -> None:
    """Print the title of the document that a table shows, so that no other is taken for it."""
    print_wrapped(document.title.in_language(language))
