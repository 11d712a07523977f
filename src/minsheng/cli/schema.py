"""The command `minsheng schema`: the JSON Schema of a document, or of results."""

import argparse

from minsheng.cli.streams import print_json
from minsheng.exchange.document_shapes import document_schema
from minsheng.exchange.results import result_schema

__all__ = ["register"]


def register(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.description = (
        "Write the JSON Schema (2020-12) of what `minsheng export` writes and "
        "what is read as a document, or of what results are as JSON."
    )
    parser.add_argument(
        "--results", action="store_true", help="of growth reports, assessments, paths and the like"
    )
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    print_json(result_schema() if options.results else document_schema())
    return 0
