"""The command `minsheng show`: a provision, a commitment or an indicator of the document."""

import argparse
from collections.abc import Iterator

from minsheng.cli.arguments import add_output_options, read_language
from minsheng.cli.documents import add_document_option, print_document, read_chosen
from minsheng.cli.streams import print_json
from minsheng.cli.tables import print_table
from minsheng.errors import UnknownNameError
from minsheng.exchange.records import commitment_record, indicator_record, provision_record
from minsheng.promises.provisions import NATURE_TEXTS, Commitment, Provision
from minsheng.texts import Language, Text, say

__all__ = ["print_commitments", "register"]

_COLUMNS = (
    Text(zh="承诺", en="commitment"),
    Text(zh="指标", en="indicator"),
    Text(zh="目标", en="target"),
    Text(zh="期限", en="due"),
    Text(zh="原文", en="source"),
)


def register(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.description = (
        "Show a provision (task:13), a commitment (task:13/dibao-floor) or all that is "
        "promised of an indicator (dibao-standard, or 低保 for short)."
    )
    parser.add_argument("name", metavar="NAME")
    add_document_option(parser)
    add_output_options(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    name, language = options.name, read_language(options)
    document, as_json = read_chosen(options), options.format == "json"
    known = (*document.provisions, *document.commitments, *document.indicator_names)
    if name not in known:
        raise UnknownNameError("name", name, known)
    if not as_json:
        print_document(document, language)
    if name in document.provisions:
        provision = document.provisions[name]
        if as_json:
            commitments = [commitment_record(item) for item in provision.commitments]
            print_json({**provision_record(provision), "commitments": commitments})
        else:
            _print_provision(provision, language)
    elif name in document.commitments:
        commitment = document.commitments[name]
        if as_json:
            print_json(commitment_record(commitment))
        else:
            _print_commitment(commitment, language)
    else:
        indicator = document.indicator(name)
        promises = document.commitments_of(indicator)
        if as_json:
            commitments = [commitment_record(item) for item in promises]
            print_json({**indicator_record(indicator), "commitments": commitments})
        else:
            print_commitments(indicator.name.in_language(language), promises, language)
    return 0


def _print_provision(provision: Provision, language: Language) -> None:
    print(f"{provision.id} {provision.heading.in_language(language)}")
    summary = provision.summary
    words = provision.title if summary is None else summary
    print_commitments(words.in_language(language), provision.commitments, language)


def print_commitments(title: str, commitments: tuple[Commitment, ...], language: Language) -> None:
    """Print a table of commitments under a title."""
    columns = [column.in_language(language) for column in _COLUMNS]
    print_table(title, columns, [_row(commitment, language) for commitment in commitments])


def _row(commitment: Commitment, language: Language) -> list[str]:
    return [
        commitment.id,
        commitment.indicator.name.in_language(language),
        commitment.asks.in_language(language),
        commitment.until.in_language(language),
        commitment.phrase,
    ]


def _beside(commitment: Commitment, language: Language) -> Iterator[str]:
    """Yield what the source prints beside the promise."""
    comma = say(language, zh="；", en="; ")
    baseline, nature = commitment.indicator.baseline, commitment.nature
    if baseline is not None:
        value = baseline.in_language(language)
        yield say(language, zh=f"基期值：{value}", en=f"baseline: {value}")
    if commitment.responsible:
        units = comma.join(unit.in_language(language) for unit in commitment.responsible)
        yield say(language, zh=f"责任单位：{units}", en=f"responsible: {units}")
    if nature is not None:
        word = NATURE_TEXTS[nature].in_language(language)
        yield say(language, zh=f"属性：{word}", en=f"nature: {word}")
    if commitment.tags:
        tags = comma.join(commitment.tags)
        yield say(language, zh=f"标签：{tags}", en=f"tags: {tags}")
    place = [str(x) for x in (commitment.page, commitment.url) if x is not None]
    if place:
        where = comma.join(place)
        yield say(language, zh=f"出处：{where}", en=f"source: {where}")


def _print_commitment(commitment: Commitment, language: Language) -> None:
    _, indicator, target, _, phrase = _row(commitment, language)
    print(f"{commitment.id}: {indicator}")
    print(target)
    print(commitment.when.in_language(language))
    print(f"「{phrase}」")
    for line in _beside(commitment, language):
        print(line)
    if commitment.interpretation is not None:
        print(commitment.interpretation.in_language(language))
