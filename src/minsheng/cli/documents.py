"""Which document a command is about: that of Hunnan, or one from a file."""

import argparse

from minsheng.domains.document import HUNNAN
from minsheng.exchange.files import read_document
from minsheng.promises.documents import Document

__all__ = ["add_document_option", "read_chosen"]


def add_document_option(parser: argparse.ArgumentParser) -> None:
    """Add `--document`."""
    parser.add_argument(
        "--document",
        metavar="FILE",
        help="another document, in JSON as `minsheng export` writes it; default: that of Hunnan",
    )


def read_chosen(options: argparse.Namespace) -> Document:
    """Return the document that was asked for."""
    return HUNNAN if options.document is None else read_document(options.document)
