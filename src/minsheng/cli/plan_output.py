"""How `minsheng require` writes paths: as tables, JSON and CSV."""

import csv
import sys
from collections.abc import Mapping

from minsheng.amounts import Amount
from minsheng.cli.tables import print_table
from minsheng.exact import decimal_text, shown
from minsheng.export import Record
from minsheng.planning.document import NotPlanned
from minsheng.planning.infeasible import Infeasible
from minsheng.planning.pathway import BINDING_TEXTS, Pathway, RequiredValue
from minsheng.texts import Language, Text, say

__all__ = ["Answer", "print_answer", "record_of", "write_csv"]

Answer = Pathway | Infeasible | NotPlanned

_COLUMNS = (
    Text(zh="时间", en="until"),
    Text(zh="应达到", en="required"),
    Text(zh="本期应完成", en="brings"),
    Text(zh="取决于", en="set by"),
    Text(zh="承诺", en="promise"),
)
_CSV = ("indicator", "year", "day", "value", "share", "unit", "binding", "promises")


def record_of(answer: Answer) -> Record:
    """Return an answer as a record for JSON."""
    if isinstance(answer, NotPlanned):
        return {"not_planned": answer.explain(), "left_out": _left_out(answer)}
    if isinstance(answer, Infeasible):
        return {
            "infeasible": answer.reason,
            "promises": list(answer.promises),
            "day": None if answer.day is None else answer.day.isoformat(),
            "required": _text(answer.required),
            "limit": _text(answer.limit),
            "by": _text(answer.by),
            "unit": None if answer.required is None else answer.required.unit.code,
            "reachable": _text(answer.reachable),
            "earliest": answer.earliest,
        }
    return {
        "path": answer.kind,
        "basis": answer.basis,
        "from": {
            "year": answer.base_year,
            "day": answer.base_day.isoformat(),
            "value": decimal_text(answer.base.fraction),
        },
        "unit": answer.unit.code,
        "values": [
            {"year": year, "value": decimal_text(x.value.fraction), "binding": x.binding}
            for year, x in answer.values.items()
        ],
        "points": [_point_record(point) for point in answer.points],
        "left_out": _left_out(answer),
    }


def _point_record(point: RequiredValue) -> Record:
    return {
        "year": point.year,
        "day": point.day.isoformat(),
        "value": decimal_text(point.value.fraction),
        "share": decimal_text(point.share.fraction),
        "binding": point.binding,
        "promises": list(point.promises),
    }


def _left_out(answer: Pathway | NotPlanned) -> list[Record]:
    return [
        {
            "commitment": item.commitment.id,
            "reason": item.reason,
            "short_by": None if item.answer is None else _text(item.answer.by),
        }
        for item in answer.left_out
    ]


def _text(amount: Amount | None) -> str | None:
    return None if amount is None else decimal_text(amount.fraction)


def write_csv(pathways: Mapping[str, Pathway]) -> None:
    """Write a row for each point of each path to standard output."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(_CSV)
    for name, pathway in pathways.items():
        for point in pathway.points:
            record = _point_record(point)
            row = [record[key] for key in ("year", "day", "value", "share")]
            promises = " ".join(point.promises)
            writer.writerow([name, *row, pathway.unit.code, point.binding, promises])


def print_answer(answer: Answer, name: Text, language: Language) -> None:
    """Print an answer for people, under the name of its indicator."""
    title = name.in_language(language)
    if not isinstance(answer, Pathway):
        print(say(language, zh=f"{title}：", en=f"{title}: ") + answer.explain(language))
        return
    unit = answer.unit.name.in_language(language)
    yearly = all(_is_year_end(point) for point in answer.points)
    base_ends = (answer.base_day.month, answer.base_day.day) == (12, 31)
    base_day = str(answer.base_year) if yearly and base_ends else answer.base_day.isoformat()
    rows = [
        [base_day, shown(answer.base.fraction), "", "", ""],
        *(_row(point, language, yearly=yearly) for point in answer.points),
    ]
    columns = [column.in_language(language) for column in _COLUMNS]
    print_table(say(language, zh=f"{title}（{unit}）", en=f"{title} ({unit})"), columns, rows)
    for item in answer.left_out:
        print(item.explain(language))


def _row(point: RequiredValue, language: Language, *, yearly: bool) -> list[str]:
    return [
        str(point.year) if yearly else point.day.isoformat(),
        shown(point.value.fraction),
        shown(point.share.fraction),
        BINDING_TEXTS[point.binding].in_language(language),
        ", ".join(point.promises),
    ]


def _is_year_end(point: RequiredValue) -> bool:
    return (point.day.month, point.day.day) == (12, 31)
