"""The command `minsheng list`: commitments, filtered."""

import argparse
from collections.abc import Iterator

from minsheng.cli.arguments import (
    add_output_options,
    read_language,
    read_year,
)
from minsheng.cli.documents import add_document_option, print_document, read_chosen
from minsheng.cli.selecting import add_selection
from minsheng.cli.show import print_commitments
from minsheng.cli.streams import print_json
from minsheng.days import read_when
from minsheng.exchange.records import commitment_record
from minsheng.promises.documents import Document, search
from minsheng.promises.provisions import Commitment
from minsheng.promises.searching import Filters
from minsheng.texts import counted, say

__all__ = ["add_filters", "matching", "register"]


def register(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.description = "List the commitments that pass every filter given."
    add_filters(parser)
    add_document_option(parser)
    add_output_options(parser)
    parser.set_defaults(run=_run)


def add_filters(parser: argparse.ArgumentParser) -> None:
    """Add the filters, of which a commitment has to pass every one given."""
    parser.add_argument("--domain", metavar="ID", help="of this domain, such as education")
    parser.add_argument(
        "--provision", metavar="KIND", help="of provisions of this kind, such as task"
    )
    parser.add_argument("--kind", metavar="KIND", help="with this kind of target, such as growth")
    parser.add_argument("--indicator", metavar="ID", help="of this indicator")
    parser.add_argument("--year", metavar="YEAR", help="due in this year")
    parser.add_argument("--due-by", metavar="WHEN", help="due then or before: a year or a day")
    parser.add_argument("--of-unit", metavar="UNIT", help="of an indicator in this unit")
    parser.add_argument(
        "--text", metavar="WORDS", help="with these words in a name, title or phrase, zh or en"
    )
    figures = parser.add_mutually_exclusive_group()
    figures.add_argument("--stated", action="store_true", help="with a figure the source states")
    figures.add_argument("--implied", action="store_true", help="with a figure that is implied")
    add_selection(parser)


def _run(options: argparse.Namespace) -> int:
    document = read_chosen(options)
    found = tuple(matching(document, options))
    if options.format == "json":
        print_json([commitment_record(commitment) for commitment in found])
    else:
        language = read_language(options)
        print_document(document, language)
        title = say(language, zh=f"{len(found)}项承诺", en=counted(len(found), "commitment"))
        print_commitments(title, found, language)
    return 0


def matching(document: Document, options: argparse.Namespace) -> Iterator[Commitment]:
    """Yield the commitments that pass every filter given."""
    years = document.period.years
    stated = {(True, False): True, (False, True): False}.get((options.stated, options.implied))
    filters: Filters = {
        "year": None if options.year is None else read_year(options.year, "--year"),
        "due_by": None if options.due_by is None else read_when(options.due_by, "--due-by", years),
        "kind": options.kind,
        "provision": options.provision,
        "responsible": options.responsible,
        "nature": options.nature,
        "tag": options.tag,
        "indicator": options.indicator,
        "domain": options.domain,
        "unit": options.of_unit,
        "text": options.text,
        "stated": stated,
    }
    return search(document, filters, "--")
