"""Strategies for what everything else is made of: numbers, units, amounts, rates, texts, days."""

from datetime import date, timedelta
from fractions import Fraction
from functools import lru_cache
from typing import TypeAlias

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from minsheng.days import Period, Span, years_from
from minsheng.errors import InvalidValueError
from minsheng.quantities.amounts import Amount, as_rate
from minsheng.quantities.exact import Number, ceil_to_step, exact_fraction, floor_to_step
from minsheng.quantities.units import Unit, as_unit, known_units
from minsheng.texts import Text

__all__ = [
    "FIRST_YEARS",
    "Limit",
    "UnitChoice",
    "amounts",
    "labels",
    "multiples",
    "number_in",
    "periods",
    "rates",
    "spans",
    "texts",
    "unit_choice",
    "units",
]

Limit: TypeAlias = Number | Amount
"""An end of a range: a number in the unit of what is generated, or an amount."""
UnitChoice: TypeAlias = Unit | str | SearchStrategy[Unit]
"""A unit, its name, or a strategy for units."""

FIRST_YEARS = st.integers(2015, 2030)
"""Years that series and periods begin in."""

_LATIN = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=8)
_CHINESE = st.text("民生保障标准就业教育养老", min_size=1, max_size=8)
_LABELS = st.sampled_from(
    [
        Text(zh="保障标准", en="standard"),
        Text(zh="城乡居民", en="residents"),
        Text(zh="“老、幼”两头", en='the "old, and the young"'),
        Text(zh="＝一＋一", en="=1+1"),
        Text(zh="<b>民生</b>", en="<b>livelihood</b>"),
        Text(zh="长" * 60, en="long " * 30),
    ]
)
_FARTHEST = 10**9
_DEFAULT_PLACES = 4
_MOST_PLACES = 12


def texts() -> SearchStrategy[Text]:
    """Return a strategy for short texts in both languages."""
    return st.builds(Text, zh=_CHINESE, en=_LATIN)


def labels() -> SearchStrategy[Text]:
    """Return a strategy for the names of things: a few that are plain, and some that are not."""
    return _LABELS


def units(
    *, dimension: str | None = None, whole: bool | None = None, ratio: bool | None = None
) -> SearchStrategy[Unit]:
    """Return a strategy for units of the vocabulary.

    They are those of a dimension, those of which only whole numbers exist (or of which parts
    exist), and those that are shares and rates (or are not), as far as it is said. Raises
    `InvalidValueError` if there is no such unit.
    """
    found = [
        unit
        for unit in known_units()
        if dimension in {None, unit.dimension}
        and whole in {None, unit.whole}
        and ratio in {None, unit.is_ratio}
    ]
    if not found:
        asked = {"dimension": dimension, "whole": whole, "ratio": ratio}
        raise InvalidValueError("units", asked, "what a unit of the vocabulary has")
    return st.sampled_from(found)


@lru_cache(maxsize=1024)  # targets and series ask for the same few ranges with every draw
def multiples(low: Fraction, high: Fraction, step: Fraction) -> SearchStrategy[Fraction]:
    """Return a strategy for multiples of `step` between two ends; it shrinks to whole numbers.

    Raises `InvalidValueError` if there is no multiple between them.
    """
    first, last = _ends(low, high, step)
    if first > last:
        raise InvalidValueError("max_value", str(high), f"a multiple of {step} from {low} on")
    numerator, denominator = step.as_integer_ratio()
    fine = st.integers(first, last).map(lambda count: Fraction(count * numerator, denominator))
    least, most = _ends(low, high, Fraction(1))
    if numerator != 1 or denominator == 1 or least > most:
        return fine
    return st.one_of(st.integers(least, most).map(Fraction), fine)


def _ends(low: Fraction, high: Fraction, step: Fraction) -> tuple[int, int]:
    """Return how many steps the first and the last multiple between two ends hold."""
    return int(ceil_to_step(low, step) / step), int(floor_to_step(high, step) / step)


def amounts(
    unit: UnitChoice | None = None,
    *,
    min_value: Limit | None = None,
    max_value: Limit | None = None,
    places: int | None = None,
) -> SearchStrategy[Amount]:
    """Return a strategy for amounts of a unit, of units of a strategy, or of any unit.

    `min_value` and `max_value` are the ends of the range, both included: numbers in the unit, or
    amounts (`max_value="850"`, `max_value=Amount(850, "yuan/person/month")`); a thousand million
    on either side of zero if not given. `places` is the number of decimals: none for what exists
    only as a whole, four for all else, if not given.
    """
    if places is not None and (isinstance(places, bool) or not 0 <= places <= _MOST_PLACES):
        raise InvalidValueError("places", places, f"0 to {_MOST_PLACES} decimals")

    def of(found: Unit) -> SearchStrategy[Amount]:
        low = number_in(-_FARTHEST if min_value is None else min_value, found, "min_value")
        high = number_in(_FARTHEST if max_value is None else max_value, found, "max_value")
        decimals = (0 if found.whole else _DEFAULT_PLACES) if places is None else places
        step = Fraction(1, 10**decimals)
        return multiples(low, high, step).map(lambda number: Amount(number, found))

    if unit is not None and not isinstance(unit, SearchStrategy):
        return of(as_unit(unit))
    return unit_choice(unit).flatmap(of)


def unit_choice(unit: UnitChoice | None) -> SearchStrategy[Unit]:
    """Return a strategy for the units that an argument allows; for all if it is None."""
    if unit is None:
        return units()
    return unit if isinstance(unit, SearchStrategy) else st.just(as_unit(unit))


def number_in(limit: Limit, unit: Unit, field: str) -> Fraction:
    """Return a number as it is, an amount as a number in `unit`."""
    return limit.to(unit).fraction if isinstance(limit, Amount) else exact_fraction(limit, field)


def rates(
    min_value: Amount | str = "0%", max_value: Amount | str = "40%", *, places: int = 2
) -> SearchStrategy[Amount]:
    """Return a strategy for rates of growth in percent, both ends included."""
    low, high = as_rate(min_value, "min_value"), as_rate(max_value, "max_value")
    return amounts("percent", min_value=low, max_value=high, places=places)


def periods(
    *, first_year: int | None = None, max_years: int = 4, year_starts: str = "01-01"
) -> SearchStrategy[Period]:
    """Return a strategy for periods of whole years, or without an end.

    `year_starts` is the day that their years start on, and the periods with them.
    """
    years = years_from(year_starts)
    first = FIRST_YEARS if first_year is None else st.just(first_year)

    def make(start: int, count: int) -> Period:
        if not count:
            return Period(start=years.start(start), year_starts=year_starts)
        return Period.of_years(start, start + count - 1, year_starts=year_starts)

    return st.builds(make, first, st.integers(0, max_years))


def spans(*, max_days: int = 366) -> SearchStrategy[Span]:
    """Return a strategy for spans of days."""
    days = st.dates(date(2015, 1, 1), date(2030, 12, 31))

    def make(start: date, length: int) -> Span:
        return Span(start=start, end=start + timedelta(days=length - 1))

    return st.builds(make, days, st.integers(1, max_days))
