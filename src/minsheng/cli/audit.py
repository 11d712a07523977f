"""The command `minsheng audit`: the data against a copy of the document's text."""

import argparse
from collections.abc import Iterator
from pathlib import Path

import attrs

from minsheng.audit.check import AuditReport, audit
from minsheng.cli.arguments import add_output_options, read_language
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
    add_output_options(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    try:
        text = Path(options.source).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidValueError(options.source, str(error), "a text file in UTF-8") from error
    headings = hunnan_headings(HUNNAN)
    report = audit(HUNNAN, text, headings=headings, not_targets=NOT_TARGETS)
    if options.format == "json":
        print_json(attrs.asdict(report))
    else:
        print("\n".join(_lines(report, read_language(options))))
    return 0 if report.clean else 1


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
