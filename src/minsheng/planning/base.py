"""Where a plan starts: the latest observation, and the years before it."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from fractions import Fraction

import attrs

from minsheng.days import CALENDAR, Years
from minsheng.errors import InvalidValueError
from minsheng.observations.known import (
    Values,
    is_rate,
    known_sum,
    last_day,
    last_observed,
    require_form,
    values_by_year,
    yearly_values,
)
from minsheng.observations.observation import Observation
from minsheng.observations.series import EffectiveSeries, ObservedSeries, YearlySeries
from minsheng.observations.starting import from_baseline, with_baseline
from minsheng.promises.indicators import Basis, Indicator
from minsheng.quantities.amounts import Amount, amount_in
from minsheng.quantities.exact import Number, exact_step
from minsheng.quantities.units import Unit

__all__ = ["Base", "base_of", "base_of_rule"]

_ONE_DAY = timedelta(days=1)


@attrs.frozen(kw_only=True, eq=False)
class Base:
    """Where a plan starts: the latest value and its day, in the unit of the observations.

    `years` are the values of past years, which are `counted` so. For what a year brings (`flows`),
    the value is that of the year that ends on `day` (None if it is not known), and the running year
    has brought `so_far` up to `so_far_until`. A value that moves goes to a multiple of `step`; it
    may lie below zero if `signed`, and not above the `whole` of which it is a share. `data` are
    the observations as they were given, `observations` the same one by one.
    """

    basis: Basis
    unit: Unit
    day: date
    value: Fraction | None
    years: Mapping[int, Fraction]
    data: Values | None = None
    observations: tuple[Observation, ...] = ()
    flows: bool = False
    so_far: Fraction = Fraction(0)
    so_far_until: date | None = None
    step: Fraction | None = None
    signed: bool = True
    whole: Fraction | None = None
    counted: Years = CALENDAR

    @property
    def only_grows(self) -> bool:
        """Whether the value cannot fall, as what is counted cannot be lost."""
        return self.basis == "total" and not self.signed

    @property
    def known(self) -> date:
        """The last day that is known."""
        return self.so_far_until or self.day

    @property
    def latest(self) -> Amount:
        """The latest value: of a running year what it has brought, zero if there is none."""
        value = self.value if self.so_far_until is None else self.so_far
        return Amount(value or Fraction(0), self.unit)


def base_of_rule(
    series: YearlySeries | EffectiveSeries, step: Number | None, counted: Years
) -> Base:
    """Return the base of values by year, or by day of effect."""
    found = _levels(series, "level", dict(yearly_values(series, date.max, counted)), counted)
    return attrs.evolve(found, step=_step(step, found.unit))


def base_of(
    indicator: Indicator,
    start: date,
    data: Values | None,
    step: Number | None,
    counted: Years = CALENDAR,
) -> Base:
    """Return the base for promises of an indicator; a running total counts from `start`.

    `counted` are the years of the promises; of flows that are promised for each quarter or month,
    these. Without data the baseline of the source is the start, and a running total starts from
    nothing, on the day before. Raises
    `InvalidValueError` for data of another form than the indicator's basis asks for, and for days
    that are missing where a sum is to be taken.
    """
    if data is None:
        data = from_baseline(indicator, start, counted)
    else:
        data = with_baseline(data, indicator, start, counted)
    found, whole = _base_of(indicator, start, data, counted), indicator.most
    return attrs.evolve(
        found,
        step=_step(step, found.unit),
        signed=indicator.signed,
        whole=None if whole is None else amount_in(whole, found.unit, "data"),
    )


def _step(step: Number | None, unit: Unit) -> Fraction | None:
    """Return the step; what exists only as a whole has a step of 1 by itself."""
    if step is None:
        return Fraction(1) if unit.whole else None
    found = exact_step(step, "step")
    if unit.whole and found.denominator != 1:
        raise InvalidValueError("step", step, f"a whole number of {unit.code}")
    return found


def _base_of(indicator: Indicator, start: date, data: Values | None, counted: Years) -> Base:
    if data is None:
        return attrs.evolve(_nothing_yet(indicator, start), counted=counted)
    require_form(data, indicator)
    if indicator.basis == "level" or is_rate(indicator):
        years = values_by_year(data, indicator, _last_day(data, counted), counted)
        return _levels(data, indicator.basis, {} if years is None else years, counted)
    if indicator.basis == "total":
        return attrs.evolve(_total(_increments(data), start), counted=counted)
    return _flow(_increments(data), indicator, counted)


def _last_day(data: Values, counted: Years) -> date:
    """Return the last day that values are known for: a standard may be in force for longer."""
    if isinstance(data, EffectiveSeries):
        return data.last_in_force_by(counted)
    return last_day(data)


def _increments(data: Values) -> ObservedSeries:
    return data if isinstance(data, ObservedSeries) else ObservedSeries.of(data, "increment")


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


def _levels(data: Values, basis: Basis, years: Mapping[int, Amount], counted: Years) -> Base:
    """Return the last value, on the last day that it is known for."""
    day = _last_day(data, counted)
    last = last_observed(data, day)
    return Base(
        basis=basis,
        unit=data.unit,
        day=day,
        value=None if last is None else last[1],
        years={year: amount.fraction for year, amount in years.items()},
        data=data,
        observations=tuple(_seen(data, counted)),
        counted=counted,
    )


def _seen(data: Values, counted: Years) -> Iterator[Observation]:
    """Yield values as observed levels, which speak to the end of their year at most."""
    if isinstance(data, ObservedSeries):
        yield from data.observations
    elif isinstance(data, YearlySeries):
        yield from ObservedSeries.of(data, "level").observations
    else:
        first, last = next(iter(data)), data.last_in_force_by(counted)
        numbers = range(counted.of(first) + 1, counted.of(last) + 1)
        for day in sorted({*data, *map(counted.start, numbers), last}):
            value = data.in_force(day, year_starts=counted.starts)
            yield Observation(when=day, value=value)


def _total(series: ObservedSeries, start: date) -> Base:
    """Return what was reached from the start of the period up to the last observation.

    Running totals from before the period count from another day, and are left out.
    """
    day = max(series.last_day, _day_before(start))
    found = known_sum(series, start, day)
    if found.hole:
        expected = f"increments that follow each other from {start}"
        raise InvalidValueError("data", series, expected)
    seen = series.observations
    if series.form == "total":
        seen = tuple(observation for observation in seen if observation.day >= start)
    return Base(
        basis="total",
        unit=series.unit,
        day=day,
        value=found.value,
        years={},
        data=series,
        observations=seen,
    )


def _flow(series: ObservedSeries, indicator: Indicator, counted: Years) -> Base:
    """Return the last whole year, and what the running year has brought."""
    found = values_by_year(series, indicator, series.last_day, counted)
    years = {} if found is None else {year: value.fraction for year, value in found.items()}
    day, so_far, until = series.last_day, Fraction(0), None
    number = counted.of(day)
    if number not in years:
        start = counted.start(number)
        running = known_sum(series, start, day, within=counted.part != "year")
        if running.covered != day or counted.ends(day):
            raise InvalidValueError("data", series, f"amounts of each day from {start} on")
        so_far, until, day = running.value, day, _day_before(start)
    return Base(
        basis="yearly",
        unit=series.unit,
        day=day,
        value=years.get(counted.of(day)),
        years=years,
        data=series,
        observations=series.observations,
        flows=True,
        so_far=so_far,
        so_far_until=until,
        counted=counted,
    )
