"""The command `minsheng list`: commitments, filtered."""

import argparse
from collections.abc import Iterator

from minsheng.cli.arguments import (
    add_output_options,
    read_language,
    read_year,
)
from minsheng.cli.documents import add_document_option, print_document, read_chosen
from minsheng.cli.selecting import add_selection, responsible_names, selection
from minsheng.cli.show import print_commitments
from minsheng.cli.streams import print_json
from minsheng.errors import InvalidValueError, UnknownNameError
from minsheng.exchange.records import commitment_record
from minsheng.promises.documents import Document
from minsheng.promises.provisions import Commitment
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
    year = None if options.year is None else read_year(options.year, "--year")
    kinds = {commitment.target.kind for commitment in document.commitments.values()}
    if options.kind is not None and options.kind not in kinds:
        raise InvalidValueError("--kind", options.kind, f"one of {', '.join(sorted(kinds))}")
    parts = {provision.kind for provision in document.provisions.values()}
    if options.provision is not None and options.provision not in parts:
        raise UnknownNameError("--provision", options.provision, parts)
    passes = selection(document, options)
    wanted = None if options.indicator is None else document.indicator(options.indicator).id
    domain = None if options.domain is None else document.domains[options.domain]
    provisions = None if domain is None else {provision.id for provision in domain.provisions}
    for commitment in document.commitments.values():
        due, figures = commitment.period.due, bool(commitment.target.figures)
        if (
            (provisions is None or commitment.provision_id in provisions)
            and options.provision in {None, commitment.provision_id.partition(":")[0]}
            and options.kind in {None, commitment.target.kind}
            and wanted in {None, commitment.indicator.id}
            and (year is None or (due is not None and due.year == year))
            and (options.text is None or options.text.casefold() in _words(document, commitment))
            and (not options.stated or (figures and commitment.stated))
            and (not options.implied or not commitment.stated)
            and passes(commitment)
        ):
            yield commitment


def _words(document: Document, commitment: Commitment) -> str:
    """Return all that can be searched of a commitment, in one text."""
    title, indicator = document.provisions[commitment.provision_id].title, commitment.indicator
    named = (title.zh, title.en, indicator.name.zh, indicator.name.en, *indicator.aliases)
    named += (*responsible_names(commitment), *commitment.tags)
    return "\n".join((commitment.id, commitment.phrase, *named)).casefold()
