"""The command `minsheng export`: the whole catalogue on standard output."""

import argparse

from minsheng.cli.arguments import Commands, print_json
from minsheng.exchange.records import document_record
from minsheng.hunnan.document import HUNNAN

__all__ = ["register"]


def register(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "export",
        allow_abbrev=False,
        help="the whole catalogue as JSON",
        description="Write the document, its domains, provisions, indicators and commitments.",
    )
    parser.add_argument("--format", choices=("json",), default="json", help="default: %(default)s")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    del options
    print_json(document_record(HUNNAN))
    return 0
