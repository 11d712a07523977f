"""The command `minsheng progress`: every commitment against a file of observations."""

import argparse
import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date
from typing import get_args

from minsheng.checks import as_path
from minsheng.cli.arguments import (
    TO_BOOK,
    add_output_options,
    read_language,
    read_pairs,
)
from minsheng.cli.documents import add_document_option, print_document, read_chosen
from minsheng.cli.listing import add_filters, matching
from minsheng.cli.reading import add_reading_options, print_remarks, read_reading_options
from minsheng.cli.streams import print_csv, print_json, written_to
from minsheng.cli.tables import print_table
from minsheng.cli.workbooks import is_book, write_progress
from minsheng.days import read_day
from minsheng.errors import InvalidValueError
from minsheng.observations.files import read_observations, write_template
from minsheng.progress.assessment import COLUMNS, SILENT, STATUS_TEXTS, Assessment, Status, row_of
from minsheng.progress.document import (
    DocumentAssessment,
    assess_document,
    counts_of,
    document_assessment_record,
    has_data,
)
from minsheng.promises.provisions import NATURE_TEXTS
from minsheng.promises.targets import Comparison
from minsheng.quantities.amounts import as_amount
from minsheng.texts import Language, Text, say

__all__ = ["register"]

_GROUPS = {
    "responsible": Text(zh="责任单位", en="responsible"),
    "nature": Text(zh="属性", en="nature"),
    "tag": Text(zh="标签", en="tag"),
    "domain": Text(zh="领域", en="domain"),
}
_ALL = Text(zh="合计", en="all")
_NONE = Text(zh="未注明", en="(none)")
_EARLY = ("pending", "not_started", "too_early")  # time decides, not more data
_TO_FILE = f"{TO_BOOK}; a template in CSV with its mark, for spreadsheets"
_TOLERANCE = "ID=AMOUNT such as good-air-day-share=1pp"

_WITH_BULK = {"bulk", "as_of", "document", "output", "format", "language", "command", "run"}


def register(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.description = (
        "Assess every commitment against a file of observations, on a day. Exit code "
        "1 if one is missed or has data that do not suffice to tell; behind and off track exit "
        "with 0."
    )
    parser.add_argument(
        "observations", nargs="?", metavar="FILE", help="CSV, xlsx, or JSON by suffix"
    )
    parser.add_argument(
        "--bulk",
        nargs="+",
        metavar="FILES",
        help="parquet, CSV or Arrow files of many places; the verdicts go to --output",
    )
    parser.add_argument("--as-of", metavar="DAY", help="default: the last observation's")
    parser.add_argument("--due", metavar="DAY", help="a deadline where none is stated")
    parser.add_argument(
        "--by",
        choices=tuple(_GROUPS),
        help="how many have each status, by who answers for them and the like",
    )
    parser.add_argument(
        "--tolerance",
        action="append",
        default=[],
        metavar="ID=AMOUNT",
        help='of an "about" target, such as good-air-day-share=1pp',
    )
    parser.add_argument("--all", action="store_true", help="rows without data too")
    parser.add_argument(
        "--template",
        action="store_true",
        help="write a file to fill in instead: CSV, or a workbook if --output ends in .xlsx",
    )
    add_filters(parser)
    add_reading_options(parser)
    add_output_options(parser, ("table", "json", "csv", "md"), file=_TO_FILE)
    add_document_option(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    if options.bulk is not None:
        return _run_bulk(options)
    if options.template:
        return _write_template(options)
    if is_book(options.output, options.format):
        if options.by is not None:
            raise InvalidValueError("--by", options.by, "no groups beside a workbook")
        return _report(options)
    with written_to(options.output):
        return _report(options)


def _run_bulk(options: argparse.Namespace) -> int:
    from minsheng.cli.progress_bulk import run_bulk  # noqa: PLC0415 - it needs an extra

    for name, given in vars(options).items():
        if name not in _WITH_BULK and given:
            option = f"--{name.replace('_', '-')}"
            raise InvalidValueError(option, given, "nothing beside --bulk")
    return run_bulk(options, (*SILENT, *_EARLY))


def _report(options: argparse.Namespace) -> int:
    document = read_chosen(options)
    if options.observations is None:
        raise InvalidValueError("FILE", None, "a file of observations, or --template")
    as_of, due = _day(options.as_of, "--as-of"), _day(options.due, "--due")
    language = read_language(options)
    reading = read_reading_options(options)
    observations = read_observations(options.observations, document, as_of=as_of, **reading)
    print_remarks(observations.remarks, language)
    tolerances = {
        name: as_amount(value, "--tolerance")
        for name, value in read_pairs(options.tolerance, "--tolerance", _TOLERANCE).items()
    }
    found = assess_document(document, observations, as_of, due=due, tolerances=tolerances)
    chosen = [found.assessments[promise.id] for promise in matching(document, options)]
    shown = [item for item in chosen if options.all or item.reason not in SILENT]
    if options.by is not None:
        _print_groups(found, chosen, options)
    elif is_book(options.output, options.format):
        write_progress(shown, options.output, language)
    elif options.format == "json":
        print_json(document_assessment_record(found, chosen))
    elif options.format == "csv":
        _write_rows([_columns(language), *_rows(shown, language)])
    elif options.format == "md":
        _write_markdown(found, chosen, _rows(shown, language), language)
    else:
        print_document(found.document, language)
        print_table(_title(found, language), _columns(language), _rows(shown, language))
        print(_coverage(chosen, language))
    judged = [item for item in chosen if item.reason not in {*SILENT, *_EARLY}]
    return 1 if any(item.status in {"missed", "undetermined"} for item in judged) else 0


def _write_template(options: argparse.Namespace) -> int:
    """Write the file to fill in, with the indicators of the promises that pass the filters."""
    if options.observations is not None:
        raise InvalidValueError("FILE", options.observations, "no file beside --template")
    document, language = read_chosen(options), read_language(options)
    promises = tuple(matching(document, options))
    chosen = {promise.indicator.id: promise.indicator for promise in promises}
    for target in (promise.target for promise in promises):
        if isinstance(target, Comparison):
            chosen[target.other.id] = target.other
    template = io.StringIO()
    file = template if options.output is None else as_path(options.output, "--output")
    write_template(document, file, language=language, indicators=tuple(chosen.values()))
    print_csv(template.getvalue())
    return 0


def _day(text: str | None, field: str) -> date | None:
    return None if text is None else read_day(text, field)


def _groups_of(
    found: DocumentAssessment, item: Assessment, by: str, language: Language
) -> list[str]:
    """Return the names of the groups that a commitment belongs to."""
    commitment = item.commitment
    if by == "responsible":
        return [unit.name.in_language(language) for unit in commitment.responsible]
    if by == "tag":
        return list(commitment.tags)
    if by == "nature":
        nature = commitment.nature
        return [] if nature is None else [NATURE_TEXTS[nature].in_language(language)]
    parts = found.document.domains.values()
    return [x.name.in_language(language) for x in parts if commitment in x.commitments]


def _grouped(
    found: DocumentAssessment, chosen: list[Assessment], by: str, language: Language
) -> dict[str, list[Assessment]]:
    """Return assessments by group, in the order of the document; those without one come last."""
    groups: dict[str, list[Assessment]] = {}
    without: list[Assessment] = []
    for item in chosen:
        names = _groups_of(found, item, by, language)
        for name in names:
            groups.setdefault(name, []).append(item)
        if not names:
            without.append(item)
    return {**groups, **({"": without} if without else {})}


def _print_groups(
    found: DocumentAssessment, chosen: list[Assessment], options: argparse.Namespace
) -> None:
    """Print how many commitments of each group have each status."""
    language, by = read_language(options), options.by
    groups = _grouped(found, chosen, by, language)
    statuses = get_args(Status)
    if options.format == "json":
        rows = [{"name": name or None, "counts": counts_of(own)} for name, own in groups.items()]
        print_json({"as_of": found.as_of.isoformat(), "by": by, "groups": rows})
        return
    none = _NONE.in_language(language)
    columns = [_GROUPS[by].in_language(language), _ALL.in_language(language)]
    columns += [STATUS_TEXTS[status].in_language(language) for status in statuses]
    cells = [
        [name or none, str(len(own)), *(str(counts_of(own)[status]) for status in statuses)]
        for name, own in groups.items()
    ]
    if options.format == "csv":
        _write_rows([columns, *cells])
    elif options.format == "md":
        _print_markdown(_title(found, language), columns, cells)
    else:
        print_document(found.document, language)
        print_table(_title(found, language), columns, cells)


def _columns(language: Language) -> list[str]:
    return [column.in_language(language) for column in COLUMNS]


def _rows(items: Iterable[Assessment], language: Language) -> list[list[str]]:
    return [row_of(item, language) for item in items]


def _title(found: DocumentAssessment, language: Language) -> str:
    return say(language, zh=f"截至{found.as_of}的进展", en=f"Progress on {found.as_of}")


def _coverage(chosen: list[Assessment], language: Language) -> str:
    measurable = [item for item in chosen if item.reason != "directional"]
    covered = sum(map(has_data, measurable))
    counts = say(language, zh="，", en=", ").join(
        f"{STATUS_TEXTS[status].in_language(language)} {number}"
        for status, number in counts_of(chosen).items()
        if number
    )
    return say(
        language,
        zh=f"可检验的{len(measurable)}项承诺中{covered}项有数据；{counts}",
        en=f"{covered} of {len(measurable)} measurable commitments have data; {counts}",
    )


def _write_rows(rows: Iterable[Sequence[str]]) -> None:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    print_csv(text.getvalue())


def _write_markdown(
    found: DocumentAssessment,
    chosen: list[Assessment],
    rows: Iterable[Sequence[str]],
    language: Language,
) -> None:
    _print_markdown(_title(found, language), _columns(language), rows)
    print(f"\n{_coverage(chosen, language)}")


def _print_markdown(title: str, columns: list[str], rows: Iterable[Sequence[str]]) -> None:
    print(f"## {title}\n")
    for cells in (columns, ["---"] * len(columns), *rows):
        print(f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |")
