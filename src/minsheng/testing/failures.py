"""What a failed assertion says: each promise with its wording, and a table of how it stands."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from minsheng.growth.report import VERDICT_TEXTS, EscalationReport, GrowthReport
from minsheng.observations.known import Values, yearly_values
from minsheng.observations.observation import Milestone
from minsheng.progress.assessment import STATUS_TEXTS
from minsheng.promises.limits import Limits
from minsheng.quantities.exact import decimal_text, has_exact_decimal, shown
from minsheng.quantities.units import Unit
from minsheng.testing.judged import Judged
from minsheng.testing.rows import Row, ceiling_rows, floor_rows, growth_rows, rows_of
from minsheng.testing.tables import aligned
from minsheng.texts import Language, Text, say

__all__ = ["exact_text", "failure", "growth_failure", "rule_failure", "table_failure"]

_PLACES = 12
_HEADS = {
    "floor": Text(zh="差额", en="short by"),
    "ceiling": Text(zh="超出", en="over by"),
    "range": Text(zh="偏离", en="off by"),
}
_NONE = "-"


def failure(title: Text, judged: Iterable[Judged], language: Language) -> str:
    """Return the message on promises that are not kept, under a title."""
    blocks = ["\n".join(_promise(item, language)) for item in judged]
    return "\n\n".join([title.in_language(language), *blocks])


def growth_failure(report: GrowthReport, series: Values, language: Language) -> str:
    """Return the message on a growth rule that a series does not keep."""
    lines = [
        report.headline(language),
        *_table(
            tuple(
                growth_rows(report, dict(yearly_values(series, report.as_of, report.rule.years)))
            ),
            series.unit,
            language,
        ),
    ]
    if remark := report.remark(language):
        lines.append(remark)
    return "\n".join(lines)


def table_failure(title: Text, rows: Sequence[Row], unit: Unit, language: Language) -> str:
    """Return a message of a title and a table."""
    return "\n".join([title.in_language(language), *_table(rows, unit, language)])


def rule_failure(report: EscalationReport, series: Values, language: Language) -> str:
    """Return the message on growth, floors and a ceiling that a series does not keep together."""
    blocks = [report.headline(language)]
    if report.growth is not None and not report.growth.kept:
        blocks.append(growth_failure(report.growth, series, language))
    for floor in report.floors:
        if floor.verdict not in {"kept", "open"}:
            head = _with(floor.rule.in_language(language), VERDICT_TEXTS[floor.verdict], language)
            rows = tuple(floor_rows(floor, series.unit))
            blocks.append("\n".join([head, *_table(rows, series.unit, language)]))
    if report.ceiling is not None and report.above_ceiling:
        most = report.ceiling.in_language(language)
        text = say(language, zh=f"每年不高于{most}", en=f"at most {most} in every year")
        head = _with(text, VERDICT_TEXTS["broken"], language)
        values = dict(yearly_values(series, report.as_of, report.years))
        rows = tuple(ceiling_rows(values, report.ceiling, series.unit, report.years))
        blocks.append("\n".join([head, *_table(rows, series.unit, language)]))
    return "\n\n".join(blocks)


def _promise(item: Judged, language: Language) -> list[str]:
    """Return a promise: id and phrase of the source, its meaning, its status, its table."""
    found = item.found
    promise = found.commitment
    colon = say(language, zh="：", en=": ")
    target = promise.asks.in_language(language)
    period = promise.period.in_language(language)
    name = promise.indicator.name.in_language(language)
    status = STATUS_TEXTS[found.status].in_language(language)
    if found.reason is not None:
        reason = found.why(language)
        status += say(language, zh=f"，因为{reason}", en=f", because {reason}")
    unproven = [year for year, verdict in found.years if verdict == "unproven"]
    if unproven:
        first = unproven[0]
        status += say(
            language,
            zh=f"，最早无法证明的年份是{first}年",
            en=f"; the first unproven year is {first}",
        )
    lines = [
        f"{promise.id}{colon}{promise.phrase}",
        say(language, zh=f"{name}，{target}（{period}）", en=f"{name}, {target} ({period})"),
        say(language, zh=f"截至{found.as_of}：{status}", en=f"as of {found.as_of}: {status}"),
    ]
    if isinstance(item.data, Milestone):
        return [*lines, *_milestone(item.data, language)]
    if item.data is None:
        return lines
    rows = tuple(rows_of(found, item.data.unit, item.tolerance))
    return [*lines, *_table(rows, item.data.unit, language)]


def _milestone(data: Milestone, language: Language) -> list[str]:
    if data.done is None:
        return [say(language, zh=f"  {data.observed}：尚未完成", en=f"  {data.observed}: not done")]
    return [say(language, zh=f"  {data.done}：完成", en=f"  {data.done}: done")]


def _table(rows: Sequence[Row], unit: Unit, language: Language) -> list[str]:
    """Return the unit, a heading and a line for each row; nothing without rows."""
    if not rows:
        return []
    yearly = all(len(row.when) != len("2024-12-31") for row in rows)
    head = (
        say(language, zh="年份", en="year") if yearly else say(language, zh="日期", en="day"),
        say(language, zh="数值", en="value"),
        say(language, zh="应达到", en="required"),
        _HEADS[_side(rows)].in_language(language),
        say(language, zh="结果", en="verdict"),
    )
    name = unit.name.in_language(language)
    lines = aligned([head, *(_cells(row, language) for row in rows)])
    return [say(language, zh=f"单位：{name}", en=f"in {name}"), *(f"  {line}" for line in lines)]


def _cells(row: Row, language: Language) -> tuple[str, ...]:
    return (
        row.when,
        _NONE if row.value is None else exact_text(row.value),
        _limits(row.limits, language),
        _NONE if row.off is None else exact_text(row.off),
        "" if row.verdict is None else row.verdict.in_language(language),
    )


def _limits(limits: Limits, language: Language) -> str:
    low, high = limits.low, limits.high
    if low is not None and high is not None:
        ends = exact_text(low), exact_text(high)
        return say(language, zh=f"{ends[0]}至{ends[1]}", en=f"{ends[0]} to {ends[1]}")
    if low is not None:
        return f"{'>' if limits.strict else '>='} {exact_text(low)}"
    if high is not None:
        return f"{'<' if limits.strict else '<='} {exact_text(high)}"
    return _NONE


def _side(rows: Sequence[Row]) -> str:
    lows = any(row.limits.low is not None for row in rows)
    highs = any(row.limits.high is not None for row in rows)
    if lows and highs:
        return "range"
    return "ceiling" if highs else "floor"


def _with(text: str, verdict: Text, language: Language) -> str:
    return say(language, zh=f"{text}：{verdict.zh}", en=f"{text}: {verdict.en}")


def exact_text(value: Fraction) -> str:
    """Write a number in full; one that no finite decimal can write is cut and says so.

    What would be cut to nothing is written as a fraction.
    """
    if has_exact_decimal(value):
        return decimal_text(value)
    if abs(value) < Fraction(1, 10**_PLACES):
        return f"{value.numerator}/{value.denominator}"
    return shown(value, _PLACES)
