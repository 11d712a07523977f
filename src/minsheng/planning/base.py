"""Where a plan starts: the latest observation, and the years before it."""

from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction

import attrs

from minsheng.amounts import Amount
from minsheng.errors import InvalidValueError
from minsheng.indicators import Basis, Indicator
from minsheng.observed import Observation, ObservedSeries
from minsheng.periods import year_end
from minsheng.progress.assess import Values, as_observed
from minsheng.provisions import Commitment
from minsheng.series import EffectiveSeries, YearlySeries
from minsheng.units import Unit

__all__ = ["Base", "base_of", "base_of_years"]

_ONE_DAY = timedelta(days=1)


@attrs.frozen(kw_only=True, eq=False)
class Base:
    """The latest value and its day, in the unit of the observations.

    `years` are the values of past calendar years. For what a calendar year brings, the value is
    that of the last whole year (None if there is none), and the running year has brought `so_far`
    up to `so_far_until`. `observations` are all that was observed, `data` the same as one series.
    """

    basis: Basis
    unit: Unit
    day: date
    value: Fraction | None
    years: Mapping[int, Fraction]
    so_far: Fraction = Fraction(0)
    so_far_until: date | None = None
    data: ObservedSeries | None = None

    @property
    def latest(self) -> Amount:
        """The latest value: of a running year what it has brought, zero if there is none."""
        value = self.value if self.so_far_until is None else self.so_far
        return Amount(value or Fraction(0), self.unit)

    @property
    def observations(self) -> tuple[Observation, ...]:
        """All that was observed."""
        return () if self.data is None else self.data.observations

    @property
    def flows(self) -> bool:
        """Whether values are what a calendar year brings, and can be shared over its months."""
        return self.basis == "yearly" and not self.unit.is_ratio


def base_of_years(series: YearlySeries) -> Base:
    """Return the base of values by year."""
    year, value = series.latest
    return Base(
        basis="level",
        unit=series.unit,
        day=year_end(year),
        value=value.fraction,
        years={year: value.fraction for year, value in series.items()},
        data=ObservedSeries.of(series, "level"),
    )


def base_of(commitment: Commitment, data: Values | None) -> Base:
    """Return the base for the promises of a commitment's indicator.

    Without data a running total starts from nothing, on the day before the period. Raises
    `InvalidValueError` for data of another form than the indicator's basis asks for.
    """
    indicator, start = commitment.indicator, commitment.period.start
    if data is None:
        return _nothing_yet(indicator, start)
    if isinstance(data, EffectiveSeries):
        data = data.yearly()
    series = as_observed(commitment, data)
    if indicator.basis == "total":
        return _total(series, start)
    if series.form == "increment":
        return _flow(series)
    years = series.yearly_amounts(len(series))
    return Base(
        basis=indicator.basis,
        unit=series.unit,
        day=series.last_day,
        value=series.value(-1),
        years={year: value.fraction for year, value in years},
        data=series,
    )


def _day_before(day: date) -> date:
    """Return the day before, on which a plan starts."""
    if day == date.min:
        raise InvalidValueError("data", day.isoformat(), "a period that begins after 0001-01-01")
    return day - _ONE_DAY


def _nothing_yet(indicator: Indicator, start: date) -> Base:
    if indicator.basis != "total" or indicator.unit is None:
        expected = f"the latest value of {indicator.id}, to start from"
        raise InvalidValueError("data", None, expected)
    return Base(
        basis="total", unit=indicator.unit, day=_day_before(start), value=Fraction(0), years={}
    )


def _total(series: ObservedSeries, start: date) -> Base:
    """Return what was reached from the start of the period up to the last observation."""
    if series.form == "increment":
        value, first = series.sum_between(start, len(series))
        if series.covered_until(start, first, len(series)) is None:
            expected = f"increments that follow each other from {start}"
            raise InvalidValueError("data", series, expected)
    else:
        value = series.value(-1) if series.last_day >= start else Fraction(0)
    day = max(series.last_day, _day_before(start))
    return Base(basis="total", unit=series.unit, day=day, value=value, years={}, data=series)


def _flow(series: ObservedSeries) -> Base:
    """Return the last whole year, and what the running year has brought."""
    years: dict[int, Fraction] = {}
    so_far, until = Fraction(0), None
    for year, total, first, last in series.by_year(len(series)):
        if first == date(year, 1, 1) and last == year_end(year):
            years[year] = total
        elif first == date(year, 1, 1) and last == series.last_day:
            so_far, until = total, last
    last_whole = max(years, default=None)
    running = series.last_day if until is None else _day_before(date(until.year, 1, 1))
    if until is None and last_whole != series.last_day.year:
        expected = f"amounts from {series.last_day.year}-01-01 on"
        raise InvalidValueError("data", series, expected)
    return Base(
        basis="yearly",
        unit=series.unit,
        day=running,
        value=None if last_whole is None else years[last_whole],
        years=years,
        so_far=so_far,
        so_far_until=until,
        data=series,
    )
