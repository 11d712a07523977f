"""How `minsheng require` writes paths: as tables, JSON and CSV."""

import csv
import io
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal

import attrs

from minsheng.charts.paths import plot_path
from minsheng.cli.streams import print_csv, print_json
from minsheng.cli.tables import print_table
from minsheng.days import CALENDAR
from minsheng.errors import InvalidValueError
from minsheng.exchange.records import Record
from minsheng.planning.compare import PathComparison
from minsheng.planning.costs import Cost, Recipients, cost
from minsheng.planning.pathway import Pathway, RequiredValue, binding_text
from minsheng.planning.required import Answer, AnswerRecord
from minsheng.quantities.exact import long_number_text, shown
from minsheng.texts import Language, Text, say

__all__ = ["Written", "costs_of", "save_plot", "write_answers"]

_NO_NAME = Text(zh="各年应达到的数值", en="required values")
_COLUMNS = (
    Text(zh="时间", en="until"),
    Text(zh="应达到", en="required"),
    Text(zh="本期应完成", en="brings"),
    Text(zh="取决于", en="set by"),
    Text(zh="承诺", en="promise"),
)
_EFFECTIVE = Text(zh="生效日", en="from")
_COSTS = (
    Text(zh="年份", en="year"),
    Text(zh="费用", en="cost"),
    Text(zh="比起点多", en="more than at the base"),
)
_TOGETHER = Text(zh="合计", en="together")
_CSV = ("indicator", "year", "day", "value", "share", "unit", "binding", "promises")


@attrs.frozen(kw_only=True, eq=False)
class Written:
    """What is written beside answers: names of indicators for people, and what paths cost.

    `costs` are by the identity of the path; JSON is one record if `single`, else a list of "plans".
    """

    names: Mapping[str, Text]
    costs: Mapping[int, Cost]
    single: bool


def costs_of(
    answers: Mapping[str, Answer | PathComparison], recipients: Recipients
) -> dict[int, Cost]:
    """Return what each path of the answers costs, by its identity."""
    plans = (plan for answer in answers.values() for plan in _plans(answer))
    return {id(plan): cost(plan, recipients) for plan in plans if isinstance(plan, Pathway)}


def _plans(answer: Answer | PathComparison) -> list[Answer]:
    if isinstance(answer, PathComparison):
        return [case.plan for case in answer.cases]
    return [answer]


def write_answers(
    answers: Mapping[str, Answer | PathComparison],
    form: Literal["table", "json", "csv"],
    language: Language,
    written: Written,
) -> None:
    """Write answers by indicator ("" for a rule of its own) to standard output."""
    costs = written.costs
    if form == "csv":
        _write_csv(answers, costs)
    elif form == "json":
        records = [{"indicator": name or None, **_record(x, costs)} for name, x in answers.items()]
        print_json(records[0] if written.single else {"plans": records})
    else:
        for name, answer in answers.items():
            title = written.names.get(name, _NO_NAME).in_language(language)
            if isinstance(answer, PathComparison):
                _print_comparison(answer, title, language)
                _print_costs(answer, costs, language)
            else:
                _print_answer(answer, title, language)
                if id(answer) in costs:
                    _print_cost(costs[id(answer)], language)


def save_plot(
    answers: Mapping[str, Answer | PathComparison], file: str, language: Language
) -> None:
    """Draw the path of one indicator, or its paths side by side, into a file."""
    if len(answers) != 1:
        raise InvalidValueError("--plot", file, f"one indicator to draw, not {len(answers)}")
    figure = plot_path(next(iter(answers.values())), language=language)
    known = figure.canvas.get_supported_filetypes()
    if Path(file).suffix.removeprefix(".").lower() not in known:
        raise InvalidValueError("--plot", file, f"a file name that ends in {', '.join(known)}")
    figure.savefig(file)  # pyright: ignore[reportUnknownMemberType] # matplotlib's are open


def _record(answer: Answer | PathComparison, costs: Mapping[int, Cost]) -> Record:
    if not isinstance(answer, PathComparison):
        return _with_cost(answer.to_dict(), answer, costs)
    return {"cases": [_with_cost(case.to_dict(), case.plan, costs) for case in answer.cases]}


def _with_cost(record: AnswerRecord, answer: Answer, costs: Mapping[int, Cost]) -> Record:
    found = costs.get(id(answer))
    return {**record, **({} if found is None else {"cost": found.to_dict()})}


def _write_csv(answers: Mapping[str, Answer | PathComparison], costs: Mapping[int, Cost]) -> None:
    """Write a row for each point of each path; of paths side by side, with the case.

    Days of effect, and what the year of a point costs, have columns where they are asked for.
    """
    plans = [plan for answer in answers.values() for plan in _plans(answer)]
    columns = [*_CSV]
    if any(isinstance(plan, Pathway) and plan.adjusts is not None for plan in plans):
        columns.append("effective")
    if costs:
        columns += ["cost", "more"]
    if any(isinstance(answer, PathComparison) for answer in answers.values()):
        columns.append("case")
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    for name, answer in answers.items():
        if isinstance(answer, PathComparison):
            for case in answer.cases:
                rows = _csv_rows(name, case.plan, costs)
                writer.writerows({**row, "case": case.label()} for row in rows)
        else:
            writer.writerows(_csv_rows(name, answer, costs))
    print_csv(text.getvalue())


def _csv_rows(name: str, answer: Answer, costs: Mapping[int, Cost]) -> Iterator[Record]:
    """Yield the rows of a path; what is no row of it goes to standard error."""
    if not isinstance(answer, Pathway):
        print(f"minsheng: {name}: {answer.in_language()}", file=sys.stderr)
        return
    for remark in (*answer.left_out, *answer.past):
        print(f"minsheng: {remark.in_language()}", file=sys.stderr)
    found = costs.get(id(answer))
    for point in answer.points:
        record: Record = {**point.to_dict()}
        record["promises"] = " ".join(point.promises)
        if found is not None and answer.values[point.year] is point:
            record["cost"] = long_number_text(found[point.year].amount.fraction)
            record["more"] = long_number_text(found[point.year].more.fraction)
        yield {"indicator": name, "unit": answer.unit.code, **record}


def _print_comparison(comparison: PathComparison, title: str, language: Language) -> None:
    """Print a row for each day and a column for each case, then why a case has no path."""
    plans = [case.plan for case in comparison.cases]
    units = {plan.unit.name.in_language(language) for plan in plans if isinstance(plan, Pathway)}
    years = next((plan.years for plan in plans if isinstance(plan, Pathway)), CALENDAR)
    yearly = all(map(years.ends, comparison.days))
    rows: list[list[str]] = []
    for day in comparison.days:
        points = [case.at(day) for case in comparison.cases]
        cells = ["" if point is None else _value_and_binding(point, language) for point in points]
        rows.append([years.name(years.of(day)) if yearly else day.isoformat(), *cells])
    labels = [case.label(language) for case in comparison.cases]
    if rows:
        heading = "".join(
            say(language, zh=f"{title}（{unit}）", en=f"{title} ({unit})") for unit in units
        )
        print_table(heading, [_COLUMNS[0].in_language(language), *labels], rows)
    for label, plan in zip(labels, plans, strict=True):
        if not isinstance(plan, Pathway):
            print(say(language, zh=f"{label}：", en=f"{label}: ") + plan.in_language(language))
            continue
        for item in (*plan.left_out, *plan.past):
            print(say(language, zh=f"{label}：", en=f"{label}: ") + item.in_language(language))


def _print_costs(comparison: PathComparison, costs: Mapping[int, Cost], language: Language) -> None:
    """Print what each case costs."""
    for case in comparison.cases:
        if id(case.plan) in costs:
            label = case.label(language)
            _print_cost(costs[id(case.plan)], language, label + say(language, zh="：", en=": "))


def _print_cost(found: Cost, language: Language, label: str = "") -> None:
    """Print a row for each year with its cost, and one for all of them."""
    rows = [
        [
            str(item.year if item.is_whole else item.span),
            shown(item.amount.fraction),
            shown(item.more.fraction),
        ]
        for item in found
    ]
    together = _TOGETHER.in_language(language)
    rows.append([together, shown(found.total.fraction), shown(found.more.fraction)])
    unit = found.total.unit.name.in_language(language)
    title = label + say(language, zh=f"费用（{unit}）", en=f"cost ({unit})")
    print_table(title, [column.in_language(language) for column in _COSTS], rows)


def _value_and_binding(point: RequiredValue, language: Language) -> str:
    value, words = shown(point.amount.fraction), binding_text(point, language)
    return say(language, zh=f"{value}（{words}）", en=f"{value} ({words})")


def _print_answer(answer: Answer, title: str, language: Language) -> None:
    """Print an answer for people, under the name of its indicator."""
    if not isinstance(answer, Pathway):
        print(say(language, zh=f"{title}：", en=f"{title}: ") + answer.in_language(language))
        return
    unit = answer.unit.name.in_language(language)
    yearly = all(point.ends_year for point in answer.points)
    base_day = (
        str(answer.base_year)
        if yearly and answer.years.ends(answer.base_day)
        else answer.base_day.isoformat()
    )
    rows = [
        [base_day, shown(answer.base.fraction), "", "", ""],
        *(_row(point, language, yearly=yearly) for point in answer.points),
    ]
    columns = [column.in_language(language) for column in _COLUMNS]
    if answer.adjusts is not None:
        columns.insert(1, _EFFECTIVE.in_language(language))
        since = ["", *("" if x.effective is None else str(x.effective) for x in answer.points)]
        for row, day in zip(rows, since, strict=True):
            row.insert(1, day)
    print_table(say(language, zh=f"{title}（{unit}）", en=f"{title} ({unit})"), columns, rows)
    for item in (*answer.left_out, *answer.past):
        print(item.in_language(language))


def _row(point: RequiredValue, language: Language, *, yearly: bool) -> list[str]:
    return [
        str(point.year) if yearly else point.day.isoformat(),
        shown(point.amount.fraction),
        shown(point.increment.fraction),
        binding_text(point, language),
        ", ".join(point.promises),
    ]
