"""The rows of a failure table: a time, a value, what was required of it, and the verdict."""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from typing import assert_never

import attrs

from minsheng.days import CALENDAR, Years
from minsheng.growth.report import VERDICT_TEXTS, FloorReport, GrowthReport
from minsheng.observations.series import EffectiveSeries
from minsheng.progress.assessment import STATUS_TEXTS, Assessment, JudgedYear
from minsheng.promises.limits import Limits
from minsheng.promises.targets import (
    Comparison,
    Done,
    FallsYearly,
    GrowsYearly,
    Reduction,
    RisesYearly,
    Trend,
    Unquantified,
    ValueTarget,
)
from minsheng.quantities.amounts import Amount
from minsheng.quantities.units import Unit
from minsheng.texts import Text

__all__ = ["Row", "ceiling_rows", "change_rows", "floor_rows", "growth_rows", "rows_of"]

_VERDICTS = {**VERDICT_TEXTS, "running": Text(zh="进行中", en="running")}
_NO_LIMIT = Limits(None, None)


@attrs.frozen(kw_only=True, eq=False)
class Row:
    """One line of a table: a year, years or a day, the value there, and the limits it is held to.

    The numbers are in the unit of the table; None where there is no value. `verdict` is None for
    a value that is only there to compare with.
    """

    when: str
    value: Fraction | None
    limits: Limits = _NO_LIMIT
    verdict: Text | None = None

    @property
    def off(self) -> Fraction | None:
        """How far the value is from the nearest limit on the bad side; zero if it is on none."""
        low, high = self.limits.low, self.limits.high
        if self.value is None or (low is None and high is None):
            return None
        short = Fraction(0) if low is None else low - self.value
        over = Fraction(0) if high is None else self.value - high
        return max(short, over, Fraction(0))


def growth_rows(report: GrowthReport, series: Mapping[int, Amount]) -> Iterator[Row]:
    """Yield a row for the first value, each step, and the years that nothing is known of."""
    steps, name = tuple(report.steps.values()), report.rule.years.name
    first = steps[0].from_year if steps else max(report.missing, default=0)
    yield from _unproven((y for y in report.missing if y <= first), series, report.rule.years)
    if steps and first not in report.missing:
        yield Row(when=name(first), value=steps[0].previous.fraction)
    for step in steps:
        yield from _unproven(step.missing_years, series, report.rule.years)
        low = None if step.required is None else step.required.fraction
        yield Row(
            when=name(step.to_year),
            value=step.value.fraction,
            limits=Limits(low, None),
            verdict=VERDICT_TEXTS[step.verdict],
        )
    yield from _unproven((y for y in report.missing if y > first), series, report.rule.years)


def change_rows(series: EffectiveSeries, factor: Fraction) -> Iterator[Row]:
    """Yield a row for the first value, and for each change with what it is held to."""
    (first, value), *changes = series.items()
    yield Row(when=first.isoformat(), value=value.fraction)
    before = value.fraction
    for day, amount in changes:
        low = before * factor
        verdict = "broken" if amount.fraction < low else "kept"
        yield Row(
            when=day.isoformat(),
            value=amount.fraction,
            limits=Limits(low, None),
            verdict=VERDICT_TEXTS[verdict],
        )
        before = amount.fraction


def floor_rows(floor: FloorReport, unit: Unit) -> Iterator[Row]:
    """Yield the row of a floor, in `unit`."""
    yield Row(
        when=floor.rule.years.name(floor.rule.year),
        value=None if floor.value is None else floor.value.to(unit).fraction,
        limits=Limits(floor.rule.value.to(unit).fraction, None),
        verdict=VERDICT_TEXTS[floor.verdict],
    )


def ceiling_rows(
    series: Mapping[int, Amount], ceiling: Amount, unit: Unit, years: Years = CALENDAR
) -> Iterator[Row]:
    """Yield a row for each year of a series that has a ceiling."""
    limits = Limits(None, ceiling.to(unit).fraction)
    for year, value in series.items():
        verdict = "broken" if limits.too_much(value.fraction) else "kept"
        yield Row(
            when=years.name(year),
            value=value.fraction,
            limits=limits,
            verdict=VERDICT_TEXTS[verdict],
        )


def _unproven(years: Iterable[int], series: Mapping[int, Amount], counted: Years) -> Iterator[Row]:
    """Yield a row for each year with a value that nothing proves, and each run of years without."""
    runs: list[list[int]] = []
    for year in years:
        if runs and runs[-1][-1] == year - 1 and year not in series and year - 1 not in series:
            runs[-1].append(year)
        else:
            runs.append([year])
    for run in runs:
        value = series.get(run[0])
        yield Row(
            when="-".join(map(counted.name, dict.fromkeys((run[0], run[-1])))),
            value=None if value is None else value.fraction,
            verdict=VERDICT_TEXTS["unproven"],
        )


def rows_of(found: Assessment, unit: Unit, tolerance: Amount | None) -> Iterator[Row]:
    """Yield what an assessment of values was computed from, in the unit of the values."""
    target = found.commitment.target
    values = {item.year: item.value for item in found.judged if item.value is not None}
    number_of = found.commitment.period.years.number_of
    match target:
        case GrowsYearly():
            if found.growth is not None:
                by_year = {number_of(year): value for year, value in values.items()}
                yield from growth_rows(found.growth, by_year)
        case Trend() | Comparison() | FallsYearly() | RisesYearly():
            yield from (_year(item, _compared(target, item)) for item in found.judged if values)
        case ValueTarget() if found.judged:
            limits = _limits(found, target, unit, None)
            yield from (_year(item, limits) for item in found.judged)
        case ValueTarget():
            yield from _one_value(found, target, unit, tolerance)
        case Done() | Unquantified():  # no value decides them
            return
        case _:
            assert_never(target)


def _year(item: JudgedYear, limits: Limits) -> Row:
    verdict = None if item.verdict is None else _VERDICTS[item.verdict]
    value = None if item.value is None else item.value.fraction
    return Row(when=str(item.year), value=value, limits=limits, verdict=verdict)


def _compared(target: Trend | Comparison | FallsYearly | RisesYearly, item: JudgedYear) -> Limits:
    """Return what is asked of a year, beside another value; no limits where that is not known."""
    if item.verdict is None or item.required is None:
        return _NO_LIMIT
    required = item.required.fraction
    if isinstance(target, Trend) and target.direction == "falling":
        return Limits(None, required, strict=True)
    if isinstance(target, FallsYearly):
        return Limits(None, required)
    return Limits(required, None, strict=target.comparator != ">=")


def _one_value(
    found: Assessment, target: ValueTarget, unit: Unit, tolerance: Amount | None
) -> Iterator[Row]:
    """Yield the value that decides."""
    day = found.as_of if found.value_day is None else found.value_day
    yield Row(
        when=str(day),
        value=None if found.value is None else found.value.fraction,
        limits=_limits(found, target, unit, tolerance),
        verdict=STATUS_TEXTS[found.status],
    )


def _limits(found: Assessment, target: ValueTarget, unit: Unit, tolerance: Amount | None) -> Limits:
    if target.multiplied_year is not None:
        limit = None if found.limit is None else found.limit.fraction
        return Limits(None, limit) if isinstance(target, Reduction) else Limits(limit, None)
    return target.limits(unit, tolerance=tolerance) or _NO_LIMIT
