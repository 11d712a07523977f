"""The table of a failed assertion as data."""

from collections.abc import Iterable, Sequence
from typing import TypedDict

from minsheng.checks import require
from minsheng.errors import InvalidValueError
from minsheng.growth.report import EscalationReport, GrowthReport
from minsheng.observations.known import Values, yearly_values
from minsheng.observations.observation import Milestone
from minsheng.quantities.exact import long_number_text
from minsheng.quantities.units import Unit
from minsheng.testing.judged import Judged
from minsheng.testing.rows import Row, ceiling_rows, floor_rows, growth_rows, rows_of

__all__ = [
    "FailureRow",
    "failed",
    "failure_rows",
    "rows_of_growth",
    "rows_of_promises",
    "rows_of_rule",
    "rows_of_table",
]

_ROWS = "minsheng_rows"


class FailureRow(TypedDict):
    """One line of the table of a failed assertion; its numbers are exact text."""

    promise: str
    when: str
    value: str | None
    at_least: str | None
    at_most: str | None
    off: str | None
    unit: str | None
    verdict: str | None


def failure_rows(failure: AssertionError) -> tuple[FailureRow, ...]:
    """Return the table of an assertion of this kit that failed, a record for each line.

    `promise` is the id of the commitment, or "growth", "floor:2025", "ceiling" of a rule. Raises
    `InvalidValueError` for a failure of anything else.

    >>> from minsheng import Series
    >>> from minsheng.testing import assert_growth, failure_rows
    >>> try:
    ...     assert_growth(Series.yearly({2020: 715, 2021: 740}, "yuan"), at_least="3.5%")
    ... except AssertionError as failure:
    ...     failure_rows(failure)[1]["off"]
    '0.025'
    """
    require(failure, AssertionError, "failure", "an AssertionError of minsheng.testing")
    found: tuple[FailureRow, ...] | None = vars(failure).get(_ROWS)
    if found is None:
        raise InvalidValueError("failure", failure, "an AssertionError of minsheng.testing")
    return found


def failed(message: str, rows: Iterable[FailureRow]) -> AssertionError:
    """Return the error of an assertion, with its table as data."""
    error = AssertionError(message)
    vars(error)[_ROWS] = tuple(rows)
    return error


def rows_of_promises(judged: Iterable[Judged]) -> Iterable[FailureRow]:
    """Yield the rows of each promise; one without a value has a row with its status alone."""
    for item in judged:
        found, data = item.found, item.data
        name = found.commitment.id
        rows: Sequence[Row] = ()
        unit: Unit | None = None
        if data is not None and not isinstance(data, Milestone):
            unit = data.unit
            rows = tuple(rows_of(found, unit, item.tolerance))
        for row in rows:
            yield _record(name, row, unit)
        if not rows:
            yield {
                **_record(name, Row(when=str(found.as_of), value=None), unit),
                "verdict": found.status,
            }


def rows_of_table(name: str, rows: Iterable[Row], unit: Unit) -> list[FailureRow]:
    """Return the rows of a table under the name of what was asked."""
    return [_record(name, row, unit) for row in rows]


def rows_of_growth(report: GrowthReport, series: Values, name: str = "growth") -> list[FailureRow]:
    """Return the rows of a growth rule."""
    values = dict(yearly_values(series, report.as_of, report.rule.years))
    return [_record(name, row, series.unit) for row in growth_rows(report, values)]


def rows_of_rule(report: EscalationReport, series: Values) -> list[FailureRow]:
    """Return the rows of the clauses that are not kept."""
    found: list[FailureRow] = []
    if report.growth is not None and not report.growth.kept:
        found += rows_of_growth(report.growth, series)
    for floor in report.floors:
        if floor.verdict not in {"kept", "open"}:
            name = f"floor:{floor.rule.years.name(floor.rule.year)}"
            found += (_record(name, row, series.unit) for row in floor_rows(floor, series.unit))
    if report.ceiling is not None and report.above_ceiling:
        values = dict(yearly_values(series, report.as_of, report.years))
        rows = ceiling_rows(values, report.ceiling, series.unit, report.years)
        found += (_record("ceiling", row, series.unit) for row in rows)
    return found


def _record(name: str, row: Row, unit: Unit | None) -> FailureRow:
    low, high = row.limits.low, row.limits.high
    return {
        "promise": name,
        "when": row.when,
        "value": None if row.value is None else long_number_text(row.value),
        "at_least": None if low is None else long_number_text(low),
        "at_most": None if high is None else long_number_text(high),
        "off": None if row.off is None else long_number_text(row.off),
        "unit": None if unit is None else unit.code,
        "verdict": None if row.verdict is None else row.verdict.en,
    }
