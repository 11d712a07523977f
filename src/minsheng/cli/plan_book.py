"""How `minsheng require` writes paths as a workbook: years as columns, numbers as numbers."""

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction

from minsheng.cli.plan_output import Written
from minsheng.cli.workbooks import Cell, save_book
from minsheng.planning.compare import PathComparison
from minsheng.planning.costs import Cost
from minsheng.planning.pathway import Pathway
from minsheng.planning.required import Answer
from minsheng.texts import Language, Text, say

__all__ = ["write_plans"]

_PLAN = (
    Text(zh="指标", en="indicator"),
    Text(zh="名称", en="name"),
    Text(zh="方案", en="case"),
    Text(zh="单位", en="unit"),
    Text(zh="起点日期", en="base day"),
    Text(zh="起点", en="base"),
)
_REMARK = Text(zh="说明", en="remark")
_COST = Text(zh="费用（元）", en="cost (yuan)")


def write_plans(
    answers: Mapping[str, Answer | PathComparison],
    output: str,
    language: Language,
    written: Written,
) -> None:
    """Write a row for each path, with a column for each year, or day, that it has a value for."""
    plans = [
        (name, label, plan)
        for name, found in answers.items()
        for label, plan in _cases(found, language)
    ]
    times = sorted({time for _, _, plan in plans for time in _points(plan)})
    cases, costs = any(label for _, label, _ in plans), written.costs
    heads = [head.in_language(language) for head in _PLAN]
    rows: list[list[Cell]] = []
    for name, label, plan in plans:
        named = written.names.get(name)
        row: list[Cell] = [
            name or None,
            None if named is None else named.in_language(language),
            label,
            *_values(plan, times, language),
        ]
        rows.append([*row, *_cost(plan, costs)] if costs else row)
    columns = [*heads, *(_heading(time) for time in times), _REMARK.in_language(language)]
    if costs:
        columns.append(_COST.in_language(language))
    table: list[list[Cell]] = [[*columns], *rows]
    if not cases:
        table = [[*row[:2], *row[3:]] for row in table]
    save_book(output, say(language, zh="规划", en="plan"), table, {})


def _cases(found: Answer | PathComparison, language: Language) -> list[tuple[str | None, Answer]]:
    if isinstance(found, PathComparison):
        return [(case.label(language), case.plan) for case in found.cases]
    return [(None, found)]


def _points(plan: Answer) -> dict[tuple[date, str], Fraction]:
    """Return the values of a path, by their days and what a column of them is called."""
    if not isinstance(plan, Pathway):
        return {}
    yearly = all(point.ends_year for point in plan.points)
    return {
        (point.day, str(point.year) if yearly else point.day.isoformat()): point.amount.fraction
        for point in plan.points
    }


def _heading(time: tuple[date, str]) -> str:
    return time[1]


def _values(plan: Answer, times: Sequence[tuple[date, str]], language: Language) -> list[Cell]:
    """Return where a path starts, its values, and what else there is to say."""
    if not isinstance(plan, Pathway):
        return [None, None, None, *([None] * len(times)), plan.in_language(language)]
    points = _points(plan)
    remarks = [item.in_language(language) for item in (*plan.left_out, *plan.past)]
    return [
        plan.unit.name.in_language(language),
        plan.base_day,
        plan.base.fraction,
        *(points.get(time) for time in times),
        say(language, zh="；", en="; ").join(remarks) or None,
    ]


def _cost(plan: Answer, costs: Mapping[int, Cost]) -> list[Cell]:
    found = costs.get(id(plan))
    return [None if found is None else found.total.fraction]
