"""The command `minsheng schema`: the JSON Schema of a document."""

import argparse

from minsheng.cli.streams import print_json
from minsheng.exchange.document_shapes import document_schema

__all__ = ["register"]


def register(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.description = (
        "Write the JSON Schema (2020-12) of what `minsheng export` writes and "
        "what is read as a document."
    )
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    del options
    print_json(document_schema())
    return 0
