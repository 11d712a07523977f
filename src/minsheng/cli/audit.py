"""The command `minsheng audit`: the data against a copy of the document's text."""

import argparse
from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from pathlib import Path

import attrs

from minsheng.audit.check import AuditReport, audit
from minsheng.cli.arguments import add_output_options, read_language
from minsheng.cli.documents import add_document_option, chosen_file, read_chosen
from minsheng.cli.streams import print_json
from minsheng.domains.document import HUNNAN
from minsheng.domains.headings import hunnan_headings
from minsheng.domains.not_targets import NOT_TARGETS
from minsheng.errors import InvalidValueError
from minsheng.texts import Language, counted, say

__all__ = ["register"]


def register(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.description = (
        "Find every phrase in a copy of the document, compare every figure with the "
        "data and account for every number of the text."
    )
    parser.add_argument("source", metavar="SOURCE", help="a text file in UTF-8")
    parser.add_argument(
        "--clauses", action="store_true", help="also the clauses that no promise touches"
    )
    add_document_option(parser)
    add_output_options(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    try:
        text = Path(options.source).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidValueError(options.source, str(error), "a text file in UTF-8") from error
    report = _audited(options, text)
    if options.format == "json":
        record = attrs.asdict(report)
        if not options.clauses:
            del record["clauses"]
        print_json(record)
    else:
        print("\n".join(_lines(report, read_language(options))))
        if options.clauses:
            print("\n".join(_clauses(report, read_language(options))))
    return 0 if report.clean else 1


def _audited(options: argparse.Namespace, text: str) -> AuditReport:
    """Return the audit of Hunnan's document, or of the one that was asked for."""
    if chosen_file(options) is not None:
        return audit(read_chosen(options), text)
    headings = hunnan_headings(HUNNAN)
    return audit(HUNNAN, text, headings=headings, not_targets=NOT_TARGETS)


def _lines(report: AuditReport, language: Language) -> Iterator[str]:
    yield say(
        language,
        zh=f"文中数字{report.figures}个，已有归属{report.accounted}个；核对原文短语{report.phrases}条",
        en=f"{counted(report.figures, 'number')} in the text, {report.accounted} accounted for; "
        f"{counted(report.phrases, 'phrase')} looked for",
    )
    for section in report.sections_missing:
        yield say(language, zh=f"{section}：找不到标题", en=f"{section}: heading not found")
    for section in report.sections_misplaced:
        yield say(language, zh=f"{section}：次序不对", en=f"{section}: out of order")
    for missed in report.phrases_missing:
        place = f"{missed.section} ({missed.owner})"
        yield say(
            language,
            zh=f"{place}：找不到“{missed.phrase}”",
            en=f"{place}: phrase not found: {missed.phrase}",
        )
    for wrong in report.mismatched:
        yield say(
            language,
            zh=f"{wrong.commitment}：数据为{wrong.encoded}，“{wrong.phrase}”中为{wrong.found}",
            en=f"{wrong.commitment}: {wrong.encoded} in the data, {wrong.found} in {wrong.phrase}",
        )
    for left in report.unaccounted:
        yield say(
            language,
            zh=f"{left.section}：{left.number}没有归属，见“{left.context}”",
            en=f"{left.section}: {left.number} is not accounted for, in {left.context}",
        )
    if report.clean:
        yield say(language, zh="全部一致", en="everything agrees")


def _clauses(report: AuditReport, language: Language) -> Iterator[str]:
    """Yield the clauses that no promise touches, under their provisions."""
    count = len(report.clauses)
    yield say(
        language,
        zh=f"没有承诺涉及的分句{count}条",
        en=f"{counted(count, 'clause')} that no promise touches",
    )
    for section, clauses in groupby(report.clauses, key=attrgetter("section")):
        yield section
        yield from (f"  {found.clause}" for found in clauses)
