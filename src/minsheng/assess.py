"""The assessment of one commitment against observations on a day."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import Any

import attrs

from minsheng.amounts import Amount
from minsheng.assessment import Assessment, MarginTrend, Reason, Status, Thresholds, YearVerdict
from minsheng.errors import DimensionError, InvalidValueError
from minsheng.growth import check_growth
from minsheng.indicators import Indicator
from minsheng.observed import Form, Milestone, ObservedSeries
from minsheng.periods import as_day
from minsheng.provisions import Commitment
from minsheng.rules import GrowthRule
from minsheng.series import EffectiveSeries, Series, YearlySeries
from minsheng.targets import (
    About,
    AtMost,
    Between,
    Bound,
    Comparison,
    Directional,
    Done,
    GrowsYearly,
    LessThan,
    MoreThan,
    Multiplies,
    Trend,
)
from minsheng.units import as_unit

__all__ = ["Data", "assess"]

Data = ObservedSeries | YearlySeries | EffectiveSeries | Milestone
"""What a commitment can be assessed against."""

_DEFAULT = Thresholds()
_NEED = {
    "level": "values on days, for an indicator that is a level",
    "total": "running totals or increments, for an indicator that is a running total",
    "yearly": "amounts over spans of days, for an indicator that is a flow of each year",
}


def assess(
    commitment: Commitment,
    data: Data | None,
    as_of: date | None = None,
    *,
    baseline: Amount | None = None,
    other: Data | None = None,
    tolerance: Amount | None = None,
    due: date | None = None,
    thresholds: Thresholds = _DEFAULT,
) -> Assessment:
    """Return what `commitment` looks like against `data` on the day `as_of`.

    `data` are the observations of its indicator (None: there are none), `as_of` the day (the last
    observation's if not given, never the clock's). `baseline` is the value at the start, if the
    data do not reach back to it; a running total starts from zero. `other` are the observations of
    the indicator a comparison names, `tolerance` that of an "about" without one, `due` a deadline
    for a promise that has none. Observations after `as_of` are not looked at.

    Raises `InvalidValueError` for data of another form than the indicator's basis asks for, and
    `DimensionError` for data in units that do not convert into the target's.
    """
    period = commitment.period
    if due is not None and period.due is None:
        commitment = attrs.evolve(commitment, period=attrs.evolve(period, due=due))
    day = _as_of(commitment, data, as_of)
    case = _Case(commitment, day, baseline, thresholds)
    target = commitment.target
    if isinstance(target, Directional):
        return case.undetermined("directional")
    if isinstance(target, Done):
        return case.milestone(data)
    if isinstance(data, Milestone):
        raise InvalidValueError("data", data, f"values of {commitment.indicator.id}")
    if data is None:
        return case.undetermined("no_data")
    if isinstance(target, GrowsYearly):
        return case.growth(data, target)
    if isinstance(target, Trend):
        return case.trend(data, falling=target.direction == "falling")
    if isinstance(target, Comparison):
        if isinstance(other, Milestone):
            raise InvalidValueError("other", other, f"values of {target.other.id}")
        return case.comparison(data, target, other)
    return case.bounded(data, tolerance)


def _as_of(commitment: Commitment, data: Data | None, as_of: date | None) -> date:
    if as_of is not None:
        return as_day(as_of, "as_of")
    if data is None:
        return commitment.period.start
    if isinstance(data, Milestone):
        return data.observed
    if isinstance(data, ObservedSeries):
        return data.last_day
    last, _ = data.latest
    return last if isinstance(last, date) else date(last, 12, 31)


class _Case:
    """One commitment on one day, and the ways to judge it."""

    __slots__ = ("as_of", "baseline", "commitment", "due", "start", "thresholds")

    def __init__(
        self, commitment: Commitment, as_of: date, baseline: Amount | None, thresholds: Thresholds
    ) -> None:
        self.commitment = commitment
        self.as_of = as_of
        self.baseline = baseline
        self.thresholds = thresholds
        self.start = commitment.period.start
        self.due = commitment.period.due

    @property
    def is_due(self) -> bool:
        return self.due is not None and self.as_of >= self.due

    def result(self, status: Status, **fields: Any) -> Assessment:
        return Assessment(commitment=self.commitment, as_of=self.as_of, status=status, **fields)

    def undetermined(self, reason: Reason, **fields: Any) -> Assessment:
        return self.result("undetermined", reason=reason, **fields)

    # A thing done or not

    def milestone(self, data: Data | None) -> Assessment:
        if data is None:
            return self.undetermined("no_data")
        if not isinstance(data, Milestone):
            raise InvalidValueError("data", data, "a Milestone, for a thing that is done or not")
        if data.done is not None and data.done <= self.as_of:
            done: Status = "met" if self.is_due or self.due is None else "holding"
            return self.result(
                done, progress=Fraction(1), value_day=data.done, preliminary=data.preliminary
            )
        if data.observed > self.as_of and data.done is None:
            return self.undetermined("no_data")
        fields = {"progress": Fraction(0), "preliminary": data.preliminary}
        if self.is_due:
            return self.result("missed", **fields)
        return self.undetermined("no_due" if self.due is None else "pending", **fields)

    # Limits on a value

    def bounded(
        self, data: "YearlySeries | EffectiveSeries | ObservedSeries", tolerance: Amount | None
    ) -> Assessment:
        indicator, target = self.commitment.indicator, self.commitment.target
        basis: Form | str = indicator.basis
        if basis == "yearly" and indicator.unit is not None and indicator.unit.is_ratio:
            basis = "level"  # a rate of a year is not pro-rated by days
        if basis == "yearly":
            return self.flow(_observed(data, "increment", indicator), tolerance)
        if basis == "total":
            return self.total(_observed(data, "increment", indicator), tolerance)
        series = _observed(data, "level", indicator)
        stop = series.until(self.as_of)
        if not stop:
            return self.undetermined("no_data")
        if isinstance(target, Multiplies):
            base = _base_of(series, target)
            if base is None:
                return self.undetermined("no_baseline")
            self.baseline = Amount(base, series.unit)
        before = series.until(self.start)
        first = series.value(before - 1) if before else None
        previous = series.value(stop - 2) if stop > 1 else None
        return self.against(
            series,
            stop - 1,
            series.value(stop - 1),
            first if self.baseline is None else _in(self.baseline, series, "baseline"),
            tolerance,
            previous=previous,
        )

    def total(self, series: ObservedSeries, tolerance: Amount | None) -> Assessment:
        last = self.as_of if self.due is None else min(self.as_of, self.due)
        stop = series.until(last)
        if series.form == "increment":
            value, first = series.sum_between(self.start, stop)
        else:
            first = series.until(self.start)
            first -= first > 0 and series.day(first - 1) == self.start
            value = series.value(stop - 1) if stop > first else Fraction(0)
        if stop <= first:
            return self.undetermined("no_data")
        base = Fraction(0) if self.baseline is None else _in(self.baseline, series, "baseline")
        preliminary = any(series.preliminary(i) for i in range(first, stop))
        if series.form == "total":
            preliminary = series.preliminary(stop - 1)
        return self.against(
            series, stop - 1, value, base, tolerance, final=True, preliminary=preliminary
        )

    def flow(self, series: ObservedSeries, tolerance: Amount | None) -> Assessment:
        """Judge a flow of calendar years: of each year, or of the year of the deadline."""
        stop = series.until(self.as_of)
        years = list(series.by_year(stop))
        if not years:
            return self.undetermined("no_data")
        if isinstance(self.commitment.target, Multiplies):
            base = {year: total for year, total, _, _ in years}.get(
                self.commitment.target.base_year
            )
            if base is None:
                return self.undetermined("no_baseline")
            self.baseline = Amount(base, series.unit)
        if self.due is None:
            return self.each_year(series, years, tolerance)
        wanted = [found for found in years if found[0] == self.due.year]
        if wanted:
            _, value, first, last = wanted[0]
            if first != date(self.due.year, 1, 1):
                return self.undetermined("gaps")
            whole = last == date(self.due.year, 12, 31)
            return self.running_year(series, stop - 1, value, tolerance, whole=whole)
        if self.is_due:
            return self.undetermined("no_data")
        complete = [found for found in years if _is_whole(found)]
        if not complete:
            return self.undetermined("no_data")
        before = [value for year, value, _, _ in complete if year < self.start.year]
        base = before[-1] if before else None
        if self.baseline is not None:
            base = _in(self.baseline, series, "baseline")
        return self.against(series, stop - 1, complete[-1][1], base, tolerance)

    def each_year(
        self,
        series: ObservedSeries,
        years: list[tuple[int, Fraction, date, date]],
        tolerance: Amount | None,
    ) -> Assessment:
        known = {found[0]: found for found in years}
        verdicts: list[tuple[int, YearVerdict]] = []
        running: Assessment | None = None
        stop = series.until(self.as_of)
        for year in range(self.start.year, self.as_of.year + 1):
            found, current = known.get(year), year == self.as_of.year
            if found is not None and _is_whole(found):
                judged = self.against(series, stop - 1, found[1], None, tolerance)
                kept = judged.status in {"met", "holding"}
                verdicts.append((year, "kept" if kept else "broken"))
            elif current and found is not None and found[2] == date(year, 1, 1):
                running = self.running_year(series, stop - 1, found[1], tolerance, whole=False)
                lost = running.status == "missed"
                verdicts.append((year, "broken" if lost else "running"))
            elif not current or self.as_of == date(year, 12, 31):
                verdicts.append((year, "unproven"))
        if running is not None and not any(v in {"broken", "unproven"} for _, v in verdicts):
            return attrs.evolve(running, years=tuple(verdicts))
        return self.from_years(verdicts)

    def running_year(
        self,
        series: ObservedSeries,
        index: int,
        value: Fraction,
        tolerance: Amount | None,
        *,
        whole: bool,
    ) -> Assessment:
        """Judge the flow of one year: what it brought so far against the days that have passed."""
        year = series.day(index).year
        length = (date(year, 12, 31) - date(year, 1, 1)).days + 1
        elapsed = min((self.as_of - date(year, 1, 1)).days + 1, length)
        base = Fraction(0)
        if isinstance(self.commitment.target, Multiplies) and self.baseline is not None:
            base = self.baseline.fraction
            return self.against(series, index, value, base, tolerance)
        return self.against(
            series, index, value, base, tolerance, final=True, time=(elapsed, length), whole=whole
        )

    def against(  # noqa: PLR0913 - what a value is held against
        self,
        series: ObservedSeries,
        index: int,
        value: Fraction,
        base: Fraction | None,
        tolerance: Amount | None,
        *,
        previous: Fraction | None = None,
        final: bool = False,
        time: tuple[int, int] | None = None,
        whole: bool = False,
        preliminary: bool | None = None,
    ) -> Assessment:
        """Hold a value against the target; `final` values can grow and not shrink again."""
        bounds = self.bounds(series, tolerance)
        if preliminary is None:
            preliminary = series.preliminary(index)
        fields: dict[str, Any] = {
            "value": Amount(value, series.unit),
            "value_day": series.day(index),
            "baseline": None if base is None else Amount(base, series.unit),
            "preliminary": preliminary,
        }
        if bounds is None:
            return self.undetermined("no_tolerance", **fields)
        limit, falling, strict = _nearest(bounds, value)
        side = -1 if falling else 1
        ahead = side * (value - limit)
        satisfied = ahead > 0 if strict else ahead >= 0
        fields |= {"limit": Amount(limit, series.unit), "falling": falling}
        start_ahead = None if base is None else side * (base - limit)
        held = start_ahead is not None and (start_ahead > 0 if strict else start_ahead >= 0)
        if base is not None and not held and limit != base:
            fields["progress"] = (value - base) / (limit - base)
        fields["maintains"] = held and not (final and falling)
        if satisfied:
            fields["margin_trend"] = _margin_trend(ahead, previous, limit, side)
            done: Status = "met" if self.is_due or (whole and self.due is not None) else "holding"
            return self.result(done, **fields)
        if self.is_due or whole or (final and falling):
            return self.result("missed", **fields)
        return self.paced(fields, time, held=held)

    def paced(
        self, fields: dict[str, Any], time: tuple[int, int] | None, *, held: bool
    ) -> Assessment:
        """Judge a value that has not reached its limit and still has time."""
        if time is None:
            if self.due is None:
                return self.undetermined("no_due", **fields)
            elapsed = (self.as_of - self.start).days + 1
            if elapsed <= 0:
                return self.undetermined("not_started", **fields)
            time = elapsed, (self.due - self.start).days + 1
        fields["elapsed"], fields["length"] = time
        if held:
            return self.result("off_track", **fields)
        progress: Fraction | None = fields.get("progress")
        if progress is None:
            return self.undetermined("no_baseline", **fields)
        pace = progress.numerator * time[1], progress.denominator * time[0]
        cuts = self.thresholds
        if _at_least(pace, cuts.on_track):
            return self.result("on_track", **fields)
        return self.result("behind" if _at_least(pace, cuts.behind) else "off_track", **fields)

    def bounds(
        self, series: ObservedSeries, tolerance: Amount | None
    ) -> tuple[Fraction | None, Fraction | None, bool] | None:
        """Return the least and the greatest good value, and whether the limit itself is bad."""
        target = self.commitment.target
        if isinstance(target, Bound):
            limit = _in(target.value, series, "target")
            strict = isinstance(target, MoreThan | LessThan)
            falling = isinstance(target, AtMost | LessThan)
            return (None, limit, strict) if falling else (limit, None, strict)
        if isinstance(target, Between):
            return _in(target.low, series, "target"), _in(target.high, series, "target"), False
        if isinstance(target, Multiplies) and self.baseline is not None:
            return _in(self.baseline, series, "baseline") * target.factor, None, False
        if isinstance(target, About):
            within = target.tolerance or tolerance
            if within is None:
                return None
            middle = _in(target.value, series, "target")
            width = _width(within, series)
            return middle - width, middle + width, False
        raise InvalidValueError("target", target, "a kind of target that can be assessed")

    # Rules for each year

    def growth(self, data: Data, target: GrowsYearly) -> Assessment:
        years = self.yearly(data)
        if years is None:
            return self.undetermined("no_data")
        last_year, value = years.latest
        last = last_year if self.due is None else min(last_year, self.due.year)
        rule = GrowthRule(rate=target.rate, first_year=self.start.year, last_year=None)
        series = Series.yearly([(y, v) for y, v in years.items() if y <= last] or years)
        report = check_growth(series, rule)
        found: dict[int, YearVerdict] = {}
        for step in report.steps.values():
            for year in (*step.missing_years, step.to_year):
                if year >= self.start.year:
                    found[year] = step.verdict
        found |= dict.fromkeys(report.missing, "unproven")
        base = years.get(self.start.year - 1)
        return self.from_years(sorted(found.items()), value=value, baseline=base)

    def trend(self, data: Data, *, falling: bool) -> Assessment:
        years = self.yearly(data)
        if years is None:
            return self.undetermined("no_data")
        verdicts: list[tuple[int, YearVerdict]] = []
        for year in self.judged_years(years):
            if year in years and year - 1 in years:
                change = years[year].fraction - years[year - 1].fraction
                kept = change < 0 if falling else change > 0
                verdicts.append((year, "kept" if kept else "broken"))
            else:
                verdicts.append((year, "unproven"))
        return self.from_years(verdicts, value=years.latest[1])

    def comparison(self, data: Data, target: Comparison, other: Data | None) -> Assessment:
        own = self.yearly(data)
        against = None if other is None else self.yearly(other, target.other)
        if own is None:
            return self.undetermined("no_data")
        if against is None:
            return self.undetermined("no_other")
        verdicts: list[tuple[int, YearVerdict]] = []
        for year in self.judged_years(own):
            if target.of == "level":
                verdict = _compared(own.get(year), against.get(year), target)
            else:
                verdict = _compared_growth(own, against, year, target)
            verdicts.append((year, verdict))
        return self.from_years(verdicts, value=own.latest[1])

    def yearly(self, data: Data, indicator: Indicator | None = None) -> YearlySeries | None:
        """Return one value for each calendar year that is over on the day, or None."""
        indicator = indicator or self.commitment.indicator
        if isinstance(data, EffectiveSeries):
            data = data.yearly()
        pairs: list[tuple[int, Amount]]
        if isinstance(data, YearlySeries):
            pairs = list(data.items())
        elif isinstance(data, ObservedSeries):
            pairs = _yearly_values(_observed(data, data.form, indicator), self.as_of)
        else:
            raise InvalidValueError("data", data, f"values of {indicator.id}")
        over = [(year, value) for year, value in pairs if date(year, 12, 31) <= self.as_of]
        return Series.yearly(over) if over else None

    def judged_years(self, years: YearlySeries) -> range:
        """Return the years of the period that are over and not after the last value."""
        last = years.latest[0]
        if self.due is not None:
            last = min(last, self.due.year)
        return range(self.start.year, last + 1)

    def from_years(self, verdicts: Iterable[tuple[int, YearVerdict]], **fields: Any) -> Assessment:
        """Roll the verdicts of years up: one broken year is enough, one open year too."""
        years = tuple(verdicts)
        found = [verdict for _, verdict in years]
        if not found:
            return self.undetermined("no_data", **fields)
        fields["years"] = years
        fields["progress"] = Fraction(found.count("kept"), len(found))
        if "broken" in found:
            return self.result("missed", **fields)
        if self.is_due and self.due is not None and years[-1][0] < self.due.year:
            return self.undetermined("gaps", **fields)
        if set(found) != {"kept"}:
            return self.undetermined("gaps", **fields)
        return self.result("met" if self.is_due else "holding", **fields)


def _observed(
    data: "YearlySeries | EffectiveSeries | ObservedSeries", form: Form, indicator: Indicator
) -> ObservedSeries:
    """Return observations in a form that the basis of the indicator takes."""
    if not isinstance(data, ObservedSeries):
        if isinstance(data, YearlySeries) and indicator.basis == "total":
            expected = f"{_NEED['total']}: say which"
            raise InvalidValueError("data", data, expected)
        if not isinstance(data, YearlySeries | EffectiveSeries):
            raise InvalidValueError("data", data, _NEED[indicator.basis])
        return ObservedSeries.of(data, form)
    allowed = {"level"} if form == "level" else {"increment"}
    if indicator.basis == "total":
        allowed = {"total", "increment"}
    if data.form not in allowed:
        raise InvalidValueError("data", data, _NEED[indicator.basis])
    return data


def _in(amount: Amount, series: ObservedSeries, field: str) -> Fraction:
    """Return an amount in the unit of a series."""
    if amount.unit is series.unit:
        return amount.fraction
    if amount.unit.dimension != series.unit.dimension:
        expected = f"values that convert into {amount.unit.code}"
        raise DimensionError(field, series.unit.code, expected)
    return amount.to(series.unit).fraction


def _width(tolerance: Amount, series: ObservedSeries) -> Fraction:
    """Return a tolerance in the unit of a series; that of a share is in percentage points."""
    if not series.unit.is_ratio:
        return _in(tolerance, series, "tolerance")
    if tolerance.unit is not as_unit("percentage_point"):
        raise DimensionError("tolerance", tolerance, "percentage points")
    return tolerance.fraction / series.unit.factor


def _nearest(
    bounds: tuple[Fraction | None, Fraction | None, bool], value: Fraction
) -> tuple[Fraction, bool, bool]:
    """Return the limit that a value is judged by, whether it is an upper one, and strict."""
    low, high, strict = bounds
    if low is None or (high is not None and value > high):
        return high or Fraction(0), True, strict
    return low, False, strict


def _base_of(series: ObservedSeries, target: Multiplies) -> Fraction | None:
    """Return the value at the end of the base year of a multiple."""
    stop = series.until(date(target.base_year, 12, 31))
    if not stop or series.day(stop - 1).year != target.base_year:
        return None
    return series.value(stop - 1)


def _margin_trend(
    ahead: Fraction, previous: Fraction | None, limit: Fraction, side: int
) -> MarginTrend | None:
    if previous is None:
        return None
    before = side * (previous - limit)
    return "shrinking" if ahead < before else "growing" if ahead > before else "steady"


def _at_least(pace: tuple[int, int], cut: Fraction) -> bool:
    return pace[0] * cut.denominator >= cut.numerator * pace[1]


def _is_whole(found: tuple[int, Fraction, date, date]) -> bool:
    year, _, first, last = found
    return first == date(year, 1, 1) and last == date(year, 12, 31)


def _yearly_values(series: ObservedSeries, as_of: date) -> list[tuple[int, Amount]]:
    """Return the last value of each year, or the sum of the increments of each whole year."""
    stop = series.until(as_of)
    if series.form == "increment":
        whole = [found for found in series.by_year(stop) if _is_whole(found)]
        return [(year, Amount(total, series.unit)) for year, total, _, _ in whole]
    values = {series.day(i).year: series.value(i) for i in range(stop)}
    return [(year, Amount(value, series.unit)) for year, value in values.items()]


def _compared(own: Amount | None, against: Amount | None, target: Comparison) -> YearVerdict:
    if own is None or against is None:
        return "unproven"
    kept = own > against if target.comparator == ">" else own >= against
    return "kept" if kept else "broken"


def _compared_growth(
    own: YearlySeries, against: YearlySeries, year: int, target: Comparison
) -> YearVerdict:
    """Compare growth without division: v(y) * w(y-1) against w(y) * v(y-1)."""
    if any(y not in series for y in (year - 1, year) for series in (own, against)):
        return "unproven"
    value, before = own[year].fraction, own[year - 1].fraction
    other, other_before = against[year].fraction, against[year - 1].fraction
    if before <= 0 or other_before <= 0:
        return "undefined"
    left, right = value * other_before, other * before
    kept = left > right if target.comparator == ">" else left >= right
    return "kept" if kept else "broken"
