"""The command `minsheng progress`: every commitment against a file of observations."""

import argparse
import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date
from typing import get_args

from minsheng.cli.arguments import TO_FILE, add_output_options, read_language, read_pairs
from minsheng.cli.documents import add_document_option, print_document, read_chosen
from minsheng.cli.selecting import add_selection, selection
from minsheng.cli.streams import print_csv, print_json, written_to
from minsheng.cli.tables import print_table
from minsheng.days import read_day
from minsheng.errors import InvalidValueError
from minsheng.exchange.records import Record
from minsheng.observations.files import read_observations, write_template
from minsheng.progress.assessment import STATUS_TEXTS, Assessment, JudgedMilestone, Status
from minsheng.progress.document import DocumentAssessment, assess_document, counts_of, has_data
from minsheng.promises.provisions import NATURE_TEXTS
from minsheng.quantities.amounts import as_amount
from minsheng.quantities.exact import number_text
from minsheng.texts import Language, Text, say

__all__ = ["register"]

_COLUMNS = (
    Text(zh="承诺", en="commitment"),
    Text(zh="目标", en="target"),
    Text(zh="现值", en="value"),
    Text(zh="进度", en="progress"),
    Text(zh="状态", en="status"),
    Text(zh="说明", en="finding"),
)


_GROUPS = {
    "responsible": Text(zh="责任单位", en="responsible"),
    "nature": Text(zh="属性", en="nature"),
    "tag": Text(zh="标签", en="tag"),
    "domain": Text(zh="领域", en="domain"),
}
_ALL = Text(zh="合计", en="all")
_NONE = Text(zh="未注明", en="(none)")
_SILENT = (
    "no_data",
    "only_baseline",
    "no_observation",
    "directional",
)  # nothing was observed that could decide
_EARLY = ("pending", "not_started", "too_early")  # time decides, not more data
_TOLERANCE = "ID=AMOUNT such as good-air-day-share=1pp"


def register(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.description = (
        "Assess every commitment against a file of observations, on a day. Exit code "
        "1 if one is missed or has data that do not suffice to tell; behind and off track exit "
        "with 0."
    )
    parser.add_argument("observations", nargs="?", metavar="FILE", help="CSV, or JSON by suffix")
    parser.add_argument(
        "--bulk",
        nargs="+",
        metavar="FILES",
        help="parquet, CSV or Arrow files of many places; the verdicts go to --output",
    )
    parser.add_argument("--as-of", metavar="DAY", help="default: the last observation's")
    parser.add_argument("--domain", metavar="ID", help="only this domain")
    parser.add_argument("--due", metavar="DAY", help="a deadline where none is stated")
    add_selection(parser)
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
        "--template", action="store_true", help="write an empty observations file instead"
    )
    add_output_options(parser, ("table", "json", "csv", "md"), file=TO_FILE)
    add_document_option(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    if options.bulk is not None:
        return _run_bulk(options)
    with written_to(options.output):
        return _report(options)


def _run_bulk(options: argparse.Namespace) -> int:
    from minsheng.cli.progress_bulk import run_bulk  # noqa: PLC0415 - it needs an extra

    for name in ("observations", "domain", "due", "by", "template", "all", "tolerance"):
        if getattr(options, name):
            raise InvalidValueError(f"--{name}", getattr(options, name), "nothing beside --bulk")
    return run_bulk(options, (*_SILENT, *_EARLY))


def _report(options: argparse.Namespace) -> int:
    document = read_chosen(options)
    if options.template:
        if options.observations is not None:
            raise InvalidValueError("FILE", options.observations, "no file beside --template")
        template = io.StringIO()
        write_template(document, template)
        print_csv(template.getvalue())
        return 0
    if options.observations is None:
        raise InvalidValueError("FILE", None, "a file of observations, or --template")
    as_of, due = _day(options.as_of, "--as-of"), _day(options.due, "--due")
    observations = read_observations(options.observations, document, as_of=as_of)
    tolerances = {
        name: as_amount(value, "--tolerance")
        for name, value in read_pairs(options.tolerance, "--tolerance", _TOLERANCE).items()
    }
    found = assess_document(document, observations, as_of, due=due, tolerances=tolerances)
    passes = selection(document, options)
    chosen = [x for x in _chosen(found, options.domain) if passes(x.commitment)]
    shown = [item for item in chosen if options.all or item.reason not in _SILENT]
    language = read_language(options)
    if options.by is not None:
        _print_groups(found, chosen, options)
    elif options.format == "json":
        print_json(_record(found, chosen))
    elif options.format == "csv":
        _write_rows([_columns(language), *_rows(shown, language)])
    elif options.format == "md":
        _write_markdown(found, chosen, _rows(shown, language), language)
    else:
        print_document(found.document, language)
        print_table(_title(found, language), _columns(language), _rows(shown, language))
        print(_coverage(chosen, language))
    judged = [item for item in chosen if item.reason not in {*_SILENT, *_EARLY}]
    return 1 if any(item.status in {"missed", "undetermined"} for item in judged) else 0


def _day(text: str | None, field: str) -> date | None:
    return None if text is None else read_day(text, field)


def _chosen(found: DocumentAssessment, domain: str | None) -> list[Assessment]:
    """Return the assessments of the whole document, or of one domain."""
    document = found.document
    commitments = document.domains[domain].commitments if domain else document.commitments.values()
    return [found.assessments[commitment.id] for commitment in commitments]


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
    return [column.in_language(language) for column in _COLUMNS]


def _rows(items: Iterable[Assessment], language: Language) -> list[list[str]]:
    return [_row(item, language) for item in items]


def _row(item: Assessment, language: Language) -> list[str]:
    return [
        item.commitment.id,
        item.commitment.asks.in_language(language),
        "" if item.value is None else item.commitment.shown(item.value, language),
        item.display,
        STATUS_TEXTS[item.status].in_language(language),
        item.details(language),
    ]


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


def _record(found: DocumentAssessment, chosen: list[Assessment]) -> Record:
    document = found.document
    return {
        "as_of": found.as_of.isoformat(),
        "measurable": found.measurable,
        "covered": found.covered,
        "counts": counts_of(chosen),
        "domains": {item.id: found.of_domain(item) for item in document.domains.values()},
        "provisions": {p.id: found.of_provision(p) for p in document.provisions.values()},
        "assessments": [_assessment_record(item) for item in chosen],
    }


def _assessment_record(item: Assessment) -> Record:
    amounts = {
        "baseline": item.baseline,
        "value": item.value,
        "later": item.later,
        "limit": item.limit,
        "expected": item.expected,
        "gap": item.gap,
        "margin": item.margin,
    }
    shares = {"progress": item.progress, "used": item.used, "pace": item.pace}
    return {
        "commitment": item.commitment.id,
        "status": item.status,
        "reason": item.reason,
        "unit": None if item.unit is None else item.unit.code,
        **{k: None if v is None else number_text(v.fraction) for k, v in amounts.items()},
        **{k: None if v is None else number_text(v) for k, v in shares.items()},
        "value_day": None if item.value_day is None else item.value_day.isoformat(),
        "known_until": None if item.known_until is None else item.known_until.isoformat(),
        "later_day": None if item.later_day is None else item.later_day.isoformat(),
        "elapsed_days": item.elapsed,
        "length_days": item.length,
        "margin_trend": item.margin_trend,
        "years": [{"year": year, "verdict": verdict} for year, verdict in item.years],
        **_milestones(item),
        "preliminary": item.preliminary,
    }


def _milestones(item: Assessment) -> Record:
    if not item.milestones:
        return {}
    return {"milestones": list(map(_milestone_record, item.milestones))}


def _milestone_record(item: JudgedMilestone) -> Record:
    return {
        "when": item.when,
        "day": item.day.isoformat(),
        "required": number_text(item.required.fraction),
        "value": None if item.value is None else number_text(item.value.fraction),
        "verdict": item.verdict,
    }
