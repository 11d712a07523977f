"""The command `minsheng validate`: whether a file holds a document, and what is odd about it."""

import argparse
from collections import Counter
from collections.abc import Iterator

from minsheng.cli.arguments import add_output_options, read_language
from minsheng.cli.streams import print_json
from minsheng.exchange.files import read_document
from minsheng.promises.documents import Document
from minsheng.texts import Text, counted

__all__ = ["register"]


def register(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.description = (
        "Read a document from a file in JSON, and tell every error with its path (exit code 2), or "
        "what it holds and what is odd about it (exit code 0)."
    )
    parser.add_argument("file", metavar="FILE", help="in JSON, as `minsheng export` writes it")
    add_output_options(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    document = read_document(options.file)
    odd = tuple(_odd(document))
    if options.format == "json":
        counts = {"provisions": len(document.provisions), "indicators": len(document.indicators)}
        counts["commitments"] = len(document.commitments)
        warnings = [{"where": where, "note": note.en, "note_zh": note.zh} for where, note in odd]
        print_json({"document": document.id, **counts, "warnings": warnings})
        return 0
    language = read_language(options)
    print(f"{options.file}: {_holds(document).in_language(language)}")
    for where, note in odd:
        print(f"  {where}: {note.in_language(language)}")
    return 0


def _holds(document: Document) -> Text:
    provisions, indicators = len(document.provisions), len(document.indicators)
    commitments = len(document.commitments)
    return Text(
        zh=f"{document.id}，{provisions}项条款，{commitments}项承诺，{indicators}个指标",
        en=f"{document.id}, {counted(provisions, 'provision')}, "
        f"{counted(commitments, 'commitment')}, {counted(indicators, 'indicator')}",
    )


def _odd(document: Document) -> Iterator[tuple[str, Text]]:
    """Yield what is no error and may be a slip, with where it is."""
    for provision in document.provisions.values():
        if not provision.commitments:
            yield provision.id, Text(zh="没有承诺", en="it promises nothing")
        phrases = Counter(commitment.phrase for commitment in provision.commitments)
        for phrase, times in phrases.items():
            if times > 1:
                yield (
                    provision.id,
                    Text(
                        zh=f"“{phrase}”用于{times}项承诺",
                        en=f"“{phrase}” is the phrase of {times} commitments",
                    ),
                )
    for indicator in document.unpromised:
        yield indicator.id, Text(zh="没有承诺涉及这项指标", en="no commitment is about it")
    names = Counter(indicator.name.zh for indicator in document.indicators.values())
    for name, times in names.items():
        if times > 1:
            note = Text(
                zh=f"“{name}”是{times}个指标的名称",
                en=f"“{name}” is the name of {times} indicators",
            )
            yield "indicators", note
