"""Strategies for series of any values; `growing` has those that keep or break a rule."""

from datetime import date, timedelta
from fractions import Fraction
from typing import get_args

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from minsheng.days import Part, Span, Years, years_from
from minsheng.errors import InvalidValueError
from minsheng.observations.observation import Form, Milestone, Observation
from minsheng.observations.series import EffectiveSeries, ObservedSeries, Series, YearlySeries
from minsheng.quantities.amounts import Amount
from minsheng.quantities.units import Unit
from minsheng.testing.strategies.basics import (
    FIRST_YEARS,
    Limit,
    UnitChoice,
    amounts,
    spans,
    unit_choice,
)

__all__ = [
    "effective_series",
    "milestones",
    "observations",
    "observed_series",
    "yearly_series",
]

_MOST = 10**6
_LONGEST_WAIT = 400


def yearly_series(  # noqa: PLR0913 - every choice has its name and a default
    unit: UnitChoice | None = None,
    *,
    first_year: int | None = None,
    min_years: int = 1,
    max_years: int = 6,
    gaps: bool = False,
    year_starts: str = "01-01",
    min_value: Limit = 0,
    max_value: Limit = _MOST,
    places: int | None = None,
) -> SearchStrategy[YearlySeries]:
    """Return a strategy for series of one value a year.

    The years follow each other unless `gaps` says that some may be missing between the values.
    `min_years` and `max_years` count the values, `year_starts` is the day that the years start on;
    the other arguments are those of `amounts`.
    """
    first = FIRST_YEARS if first_year is None else st.just(first_year)

    def make(start: int, items: list[tuple[int, Amount]]) -> YearlySeries:
        years = [start]
        for wait, _ in items[1:]:
            years.append(years[-1] + wait)
        values = (value for _, value in items)
        return Series.yearly(zip(years, values, strict=True), year_starts=year_starts)

    def of(found: Unit) -> SearchStrategy[YearlySeries]:
        values = amounts(found, min_value=min_value, max_value=max_value, places=places)
        waits = st.integers(1, 3) if gaps else st.just(1)
        items = st.lists(st.tuples(waits, values), min_size=min_years, max_size=max_years)
        return st.builds(make, first, items)

    return unit_choice(unit).flatmap(of)


def effective_series(  # noqa: PLR0913 - every choice has its name and a default
    unit: UnitChoice | None = None,
    *,
    min_size: int = 1,
    max_size: int = 6,
    min_value: Limit = 0,
    max_value: Limit = _MOST,
    places: int | None = None,
) -> SearchStrategy[EffectiveSeries]:
    """Return a strategy for values by the day they take effect."""

    def of(found: Unit) -> SearchStrategy[EffectiveSeries]:
        values = amounts(found, min_value=min_value, max_value=max_value, places=places)
        return _dated(values, min_size, max_size).map(Series.effective)

    return unit_choice(unit).flatmap(of)


def observed_series(  # noqa: PLR0913 - every choice has its name and a default
    unit: UnitChoice | None = None,
    *,
    form: Form | None = None,
    year_starts: str = "01-01",
    min_size: int = 1,
    max_size: int = 6,
    min_value: Limit = 0,
    max_value: Limit = _MOST,
    places: int | None = None,
) -> SearchStrategy[ObservedSeries]:
    """Return a strategy for observations: levels, running totals, increments, or any of these.

    Running totals never fall, if no value is below zero. Increments follow each other: years,
    halves, quarters or months, from the day on that years start on (`year_starts`). `max_value` of
    a running total is the most that it grows by at once. A value may be preliminary.
    """
    if form is not None and form not in get_args(Form):
        raise InvalidValueError("form", form, "'level', 'total', 'increment' or None")
    years = years_from(year_starts)

    def of(found: Unit) -> SearchStrategy[ObservedSeries]:
        values = amounts(found, min_value=min_value, max_value=max_value, places=places)
        made = {
            "level": _dated(values, min_size, max_size).map(_levels),
            "total": _dated(values, min_size, max_size).map(_totals),
            "increment": _increments(values, min_size, max_size, years),
        }
        return st.one_of(*made.values()) if form is None else made[form]

    return unit_choice(unit).flatmap(of)


def _dated(
    values: SearchStrategy[Amount], min_size: int, max_size: int
) -> SearchStrategy[list[tuple[date, Amount]]]:
    """Return a strategy for values on ascending days."""

    def make(start: int, items: list[tuple[int, Amount]]) -> list[tuple[date, Amount]]:
        day = date(start, 1, 1)
        found: list[tuple[date, Amount]] = []
        for wait, value in items:
            day += timedelta(days=wait)
            found.append((day, value))
        return found

    waits = st.integers(1, _LONGEST_WAIT)
    items = st.lists(st.tuples(waits, values), min_size=min_size, max_size=max_size)
    return st.builds(make, FIRST_YEARS, items)


def _levels(items: list[tuple[date, Amount]]) -> ObservedSeries:
    return Series.levels(dict(items))


def _totals(items: list[tuple[date, Amount]]) -> ObservedSeries:
    total = Fraction(0)
    found: dict[date, Amount] = {}
    for day, value in items:
        total += value.fraction
        found[day] = Amount(total, value.unit)
    return Series.totals(found)


def _increments(
    values: SearchStrategy[Amount], min_size: int, max_size: int, years: Years
) -> SearchStrategy[ObservedSeries]:
    def make(start: int, part: Part, items: list[tuple[Amount, bool]]) -> ObservedSeries:
        return ObservedSeries(
            "increment",
            [
                Observation(
                    when=_part(years, start, part, place), value=value, preliminary=preliminary
                )
                for place, (value, preliminary) in enumerate(items)
            ],
        )

    items = st.lists(st.tuples(values, st.booleans()), min_size=min_size, max_size=max_size)
    return st.builds(make, FIRST_YEARS, st.sampled_from(_parts_of(years)), items)


def _parts_of(years: Years) -> tuple[Part, ...]:
    """Return what years can be cut into; only those that start with a month into parts."""
    return get_args(Part) if years.starts.endswith("-01") else ("year",)


def _part(years: Years, start: int, part: Part, place: int) -> Span:
    """Return one of the parts that the years from `start` on are divided into."""
    cycle = years.cut(part)
    return cycle.span(cycle.of(years.start(start)) + place)


def observations() -> SearchStrategy[Observation]:
    """Return a strategy for single observations, on a day or over a span of days."""
    days = st.dates(date(2015, 1, 1), date(2030, 12, 31))
    return st.builds(
        Observation,
        when=st.one_of(days, spans()),
        value=amounts(min_value=0),
        preliminary=st.booleans(),
    )


def milestones() -> SearchStrategy[Milestone]:
    """Return a strategy for things done on a day, or known not to be done on the day observed."""
    days = st.dates(date(2015, 1, 1), date(2030, 12, 31))

    def make(observed: date, ago: int | None, *, preliminary: bool) -> Milestone:
        done = None if ago is None else observed - timedelta(days=ago)
        return Milestone(done=done, observed=observed, preliminary=preliminary)

    ago = st.one_of(st.none(), st.integers(0, _LONGEST_WAIT))
    return st.builds(make, days, ago, preliminary=st.booleans())
