"""What data speak for: the days, spans and years that observed values are known for.

An observed level speaks from its day to the next observation, and at most to the end of its year,
as the promise counts years; the value of a year speaks for that whole year. A standard with days of
effect is in force from each change to the next, and after the last one as long as its series says.
A running total speaks for its day, an amount for its span. Nothing else is known, and no verdict
says more.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from typing import TypeAlias

import attrs

from minsheng.days import CALENDAR, Span, Years
from minsheng.errors import InvalidValueError
from minsheng.observations.observation import Milestone, Observation
from minsheng.observations.series import (
    EffectiveSeries,
    ObservedSeries,
    Series,
    YearlySeries,
    numbers_of,
)
from minsheng.promises.indicators import Indicator
from minsheng.quantities.amounts import Amount
from minsheng.quantities.units import Unit

__all__ = [
    "Data",
    "Levels",
    "Reading",
    "Sum",
    "Values",
    "days_observed",
    "is_flow",
    "is_rate",
    "known_after",
    "known_sum",
    "known_until",
    "last_day",
    "last_observed",
    "observed_between",
    "preliminary_by",
    "require_form",
    "require_start",
    "require_years",
    "values_by_year",
    "yearly_values",
]

Values: TypeAlias = ObservedSeries | YearlySeries | EffectiveSeries
"""Observed values of an indicator."""
Data: TypeAlias = Values | Milestone
"""What a commitment can be assessed against."""

_NEED = {
    "level": "values on days, since the indicator is a level",
    "total": "running totals or increments, since the indicator is a running total",
    "yearly": "amounts over spans of days, since the indicator is a flow of each year",
    "rate": "values on days or by year, since the indicator is a rate of each year",
}
_ONE_DAY = timedelta(days=1)


def last_day(data: Data) -> date:
    """Return the day of the last observation.

    Of a value of a year it is its last day, of a standard in force the day up to which it is
    known to be, or else that of its last change.
    """
    match data:
        case Milestone():
            return data.observed
        case ObservedSeries():
            return data.last_day
        case EffectiveSeries():
            return data.known_until or data.latest[0]
        case YearlySeries():
            return data.years.end(data.latest[0])
    raise InvalidValueError("data", data, "observations")


def observed_between(data: Values, start: date, end: date, years: Years = CALENDAR) -> bool:
    """Tell whether anything was observed from `start` to `end`, or was in force then."""
    match data:
        case ObservedSeries():
            return bool(days_observed(data, start, end))
        case YearlySeries():
            return any(start <= data.years.end(year) <= end for year in data)
        case EffectiveSeries():  # pragma: no branch - there is no other
            known = data.last_in_force_by(years)
            return start <= end and next(iter(data)) <= end and known >= start


def known_after(data: Values, year: int, until: date, years: Years = CALENDAR) -> bool:
    """Tell whether anything is known, up to `until`, after what is missing of a year."""
    start, last = years.start(year), years.end(year)
    if observed_between(data, last + _ONE_DAY, until, years):
        return True
    if not isinstance(data, ObservedSeries) or data.form != "increment":
        return False
    end = min(last, until)
    first, stop = _places(data, start, end)
    if first >= stop:
        return False
    return data.observations[first].start < start or known_sum(data, start, end).hole


def is_rate(indicator: Indicator) -> bool:
    """Tell whether an indicator is a rate of each year: it is read like a level, not summed up.

    So are shares, concentrations and amounts per head of a population or per month.
    """
    unit = indicator.unit
    return indicator.basis == "yearly" and unit is not None and not unit.additive


def is_flow(indicator: Indicator) -> bool:
    """Tell whether an indicator is what each year brings, so that amounts add up to its years."""
    return indicator.basis == "yearly" and not is_rate(indicator)


def require_form(data: Values, indicator: Indicator, years: Years | None = None) -> None:
    """Raise `InvalidValueError` unless data have the form that an indicator's basis asks for.

    Values by year have to be of the same `years`, if those are given.
    """
    if years is not None:
        require_years(data, years)
    need = "rate" if is_rate(indicator) else indicator.basis
    if isinstance(data, ObservedSeries):
        forms = {"total": ("total", "increment"), "yearly": ("increment",)}.get(need, ("level",))
        fits = data.form in forms
    else:
        fits = need in {"level", "rate"} or (need == "yearly" and isinstance(data, YearlySeries))
    if not fits:
        raise InvalidValueError("data", data, _NEED[need])


def require_years(data: object, years: Years, field: str = "data") -> None:
    """Raise `InvalidValueError` for values by year whose years start on another day."""
    if isinstance(data, YearlySeries) and data.years is not years:
        expected = f"values of years that start on {years}, not on {data.years}"
        raise InvalidValueError(field, data, expected)


def require_start(data: Values, start: date, indicator: Indicator) -> None:
    """Raise `InvalidValueError` for an increment of a total that lies on both sides of `start`."""
    if indicator.basis == "total" and isinstance(data, ObservedSeries):
        first, _ = _places(data, start, start)
        for observation in data.observations[first : first + 1]:
            _require_from(observation, start, "data")


def _require_from(observation: Observation, start: date, field: str) -> None:
    if observation.start < start:
        expected = f"increments that begin on {start} or later"
        raise InvalidValueError(field, str(observation.when), expected)


def last_observed(data: Values, day: date) -> tuple[date, Fraction] | None:
    """Return the day and the value of the last observation up to a day; None if there is none."""
    found = Levels(data).last(day)
    return None if found is None else (found.day, found.value)


def days_observed(data: ObservedSeries, start: date, end: date) -> tuple[date, ...]:
    """Return the days of the observations from `start` to `end`."""
    first, stop = _places(data, start, end)
    return numbers_of(data).days[first:stop]


def preliminary_by(data: Values, day: date) -> bool:
    """Tell whether an observation up to a day may still be revised."""
    if not isinstance(data, ObservedSeries):
        return False
    _, stop = _places(data, date.min, day)
    return any(observation.preliminary for observation in data.observations[:stop])


def _places(data: ObservedSeries, start: date, end: date) -> tuple[int, int]:
    """Return the place of the first observation from `start` on, and of the first after `end`."""
    days = numbers_of(data).days
    return bisect_left(days, start), bisect_right(days, end)


@attrs.frozen
class Reading:
    """A level, the day it was read on, and the days from `since` to `until` that it speaks for."""

    value: Fraction
    day: date
    since: date
    until: date
    preliminary: bool = False


class Levels:
    """Observed levels, values of years or standards in force, as readings in ascending days."""

    __slots__ = ("_data", "_days", "_values", "_years", "unit")

    def __init__(self, data: Values, years: Years = CALENDAR) -> None:
        """Hold the values of `data`, which are levels; an observed one speaks for its year."""
        self._data = data
        self._years = years
        self.unit: Unit = data.unit
        self._days: tuple[date, ...]
        self._values: tuple[Fraction, ...]
        if isinstance(data, ObservedSeries):
            self._days, self._values, _ = numbers_of(data)
        elif isinstance(data, YearlySeries):
            self._days = tuple(map(data.years.end, data))
            self._values = tuple(amount.fraction for amount in data.values())
        else:
            self._days = tuple(data)
            self._values = tuple(amount.fraction for amount in data.values())

    def __getitem__(self, index: int) -> Reading:
        """Return a reading by its place."""
        data, day = self._data, self._days[index]
        since, preliminary = day, False
        last = len(self._days) - 1
        following = None if index == last else self._days[index + 1]
        if isinstance(data, EffectiveSeries):
            until = following - _ONE_DAY if following else data.last_in_force_by(self._years)
        else:
            year = self._years.of(day)
            until = self._years.end(year)
            if isinstance(data, YearlySeries):
                since = self._years.start(year)
            else:
                preliminary = data.observations[index].preliminary
                if following is not None and following <= until:
                    until = following - _ONE_DAY
        return Reading(self._values[index], day, since, until, preliminary)

    def count(self, day: date) -> int:
        """Return how many readings there are up to and including `day`."""
        return bisect_right(self._days, day)

    def last(self, day: date) -> Reading | None:
        """Return the last reading on `day` or before; None if there is none."""
        count = self.count(day)
        return self[count - 1] if count else None

    def before(self, day: date) -> Reading | None:
        """Return the last reading before `day`; None if there is none."""
        count = bisect_left(self._days, day)
        return self[count - 1] if count else None

    def on(self, day: date, as_of: date) -> Reading | None:
        """Return the reading that speaks for a day, as far as it is known on `as_of`."""
        if isinstance(self._data, YearlySeries):
            # the value of a year speaks for every day of it
            day = self._years.end(self._years.of(day))
        found = self.last(min(day, as_of)) if day <= as_of else None
        return found if found is not None and found.until >= day else None

    def in_period(self, found: Reading, start: date) -> bool:
        """Tell whether a reading says something of the time from `start` on.

        A level that was read before is a baseline; a standard is still in force.
        """
        in_force = isinstance(self._data, EffectiveSeries)
        return (found.until if in_force else found.day) >= start

    def clock(self, found: Reading, as_of: date) -> date:
        """Return the day on which the time that has passed is measured."""
        in_force = isinstance(self._data, EffectiveSeries)
        return min(found.until, as_of) if in_force else found.day


@attrs.frozen
class Sum:
    """What is known of a sum from `start` on: `value` in all, and where days are missing.

    `covered` is the last day up to which every day is known (None: not even the first),
    `last` the last day that anything is known of (None: nothing is).
    """

    value: Fraction
    start: date
    covered: date | None
    last: date | None
    preliminary: bool = False

    @property
    def hole(self) -> bool:
        """Whether days are missing before the last that is known."""
        return self.last is not None and self.covered != self.last

    def reaches(self, day: date) -> bool:
        """Tell whether the sum is known for `day`."""
        return self.covered is not None and self.covered >= day


def known_sum(series: ObservedSeries, start: date, end: date, *, within: bool = False) -> Sum:
    """Return what running totals or increments say of the days from `start` to `end`.

    Observations that end outside are not counted. An increment that lies on both sides of `start`
    says nothing of these days alone: with `within` it is not counted, else it is an
    `InvalidValueError`.
    """
    days, values, sums = numbers_of(series)
    first, stop = _places(series, start, end)
    if stop <= first:
        return Sum(Fraction(0), start, None, None)
    last = days[stop - 1]
    if series.form == "total":
        preliminary = series.observations[stop - 1].preliminary
        return Sum(values[stop - 1], start, last, last, preliminary)
    if within and series.observations[first].start < start:
        first += 1
        if stop <= first:
            return Sum(Fraction(0), start, None, None)
    found = series.observations[first:stop]
    _require_from(found[0], start, "observations")
    covered = start - _ONE_DAY if start > date.min else None
    for observation in found:
        if observation.start != (start if covered is None else covered + _ONE_DAY):
            break
        covered = observation.day
    reached = None if covered is None or covered < start else covered
    value = sums[stop - 1] - (sums[first - 1] if first else 0)
    return Sum(value, start, reached, last, any(seen.preliminary for seen in found))


def known_until(data: Values, day: date, years: Years = CALENDAR) -> date | None:
    """Return the last day up to `day` that data speak for; None if they begin after it."""
    found = Levels(data, years).last(day)
    if found is None or (isinstance(data, ObservedSeries) and data.form != "level"):
        return None if found is None else found.day
    return min(found.until, day)


def values_by_year(
    data: Values, indicator: Indicator, as_of: date, years: Years = CALENDAR
) -> YearlySeries | None:
    """Return one value for each year that is over on the day; None if there is none.

    Of levels it is the one that speaks for its last day, of increments the sum of a year of which
    every day is known. Raises `InvalidValueError` for running totals, which have no years.
    """
    if isinstance(data, ObservedSeries) and data.form == "total":
        expected = "increments over spans of days, since its years are compared"
        raise InvalidValueError("data", data, expected)
    require_form(data, indicator, years)
    found = dict(yearly_values(data, as_of, years))
    return Series.yearly(found, year_starts=years.starts) if found else None


def yearly_values(
    data: Values, as_of: date, years: Years = CALENDAR
) -> Iterator[tuple[int, Amount]]:
    """Yield a value for each year that is over on a day, as far as there is one.

    Of levels it is the last one of the year, of running totals too, of increments the sum of a
    year of which every day is known, of a standard the one in force on its last day. Values by
    year are those of their own years.
    """
    over = years.over(as_of)
    match data:
        case YearlySeries():
            require_years(data, years)
            yield from (item for item in data.items() if item[0] <= over)
        case EffectiveSeries():
            last = min(over, years.over(data.last_in_force_by(years)))
            for year in range(years.of(next(iter(data))), last + 1):
                yield year, data.in_force(years.end(year), year_starts=years.starts)
        case ObservedSeries(form="increment"):
            for year in sorted({years.of(day) for day in numbers_of(data).days}):
                if year <= over and (found := _whole_year(data, years.span(year))) is not None:
                    yield year, Amount(found, data.unit)
        case ObservedSeries():  # pragma: no branch - there is no other
            days, values, _ = numbers_of(data)
            last_of = {years.of(day): value for day, value in zip(days, values, strict=True)}
            yield from ((y, Amount(value, data.unit)) for y, value in last_of.items() if y <= over)


def _whole_year(series: ObservedSeries, whole: Span) -> Fraction | None:
    """Return the sum of a year if increments cover it; one that began in the year before do not."""
    start, end = whole.start, whole.end
    first, _ = _places(series, start, end)
    if series.observations[first].start < start:
        return None
    found = known_sum(series, start, end)
    return found.value if found.reaches(end) else None
