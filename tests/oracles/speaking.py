"""What data speak for: the days of each value, found in the plainest way."""

from datetime import date
from fractions import Fraction
from typing import NamedTuple

from tests.oracles.facts import (
    ONE_DAY,
    Amounts,
    Effective,
    Levels,
    Measure,
    Series,
    Totals,
    Yearly,
    days_from,
    is_over,
    year_end,
    year_of,
    year_start,
)


class Seen(NamedTuple):
    """One observation: the first day and the day it has, its value, and the days it speaks for."""

    first: date
    day: date
    value: Fraction
    speaks_from: date
    speaks_to: date

    def speaks_within(self, first: date, last: date) -> bool:
        """Whether it speaks for any day from first to last."""
        return self.speaks_from <= last and first <= self.speaks_to


def seen(data: Series, as_of: date) -> list[Seen]:
    """The observations that are looked at: those whose day is not after `as_of`."""
    match data:
        case Yearly():
            return [
                Seen(year_start(year), year_end(year), value, year_start(year), year_end(year))
                for year, value in data.values
                if is_over(year, as_of)
            ]
        case Amounts():
            return [Seen(a, b, value, a, b) for a, b, value in data.values if b <= as_of]
        case Totals():
            return [Seen(day, day, value, day, day) for day, value in data.values if day <= as_of]
        case Levels():
            days = [day for day, _ in data.values if day <= as_of]
            found = []
            for day, value in data.values[: len(days)]:
                later = [other - ONE_DAY for other in days if other > day]
                last = min([year_end(year_of(day)), *later])
                found.append(Seen(day, day, value, day, last))
            return found
        case Effective():
            found = []
            for day, value in data.values:
                later = [other - ONE_DAY for other, _ in data.values if other > day]
                end = min(later, default=data.known_until or year_end(year_of(day)))
                if day <= as_of:
                    found.append(Seen(day, day, value, day, end))
            return found


def speaking_for(data: Series, day: date, as_of: date) -> Seen | None:
    """The observation that speaks for a day, if one does."""
    for one in seen(data, as_of):
        if one.speaks_from <= day <= one.speaks_to:
            return one
    return None


def seen_within(data: Series, first: date, last: date, as_of: date) -> list[Seen]:
    """The observations from first to last: by their day, or by the days a standard is in force."""
    found = seen(data, as_of)
    if isinstance(data, Effective):
        return [one for one in found if one.speaks_within(first, last)]
    return [one for one in found if first <= one.day <= last]


def seen_after(data: Series, day: date | None, as_of: date) -> bool:
    """Whether anything was observed after a day, and not after `as_of`."""
    return day is not None and any(one.day > day for one in seen(data, as_of))


def last_day_known(data: Series, as_of: date) -> date:
    """The last day that the data speak for by `as_of`, or the day of the last reading."""
    last = seen(data, as_of)[-1]
    return min(last.speaks_to, as_of) if isinstance(data, Effective) else last.day


def covered_days(found: list[Seen]) -> set[int]:
    """All days that lie in one of the spans, as ordinal numbers."""
    return {day for one in found for day in days_from(one.first, one.day)}


def first_hole(found: list[Seen], first: date, last: date) -> date | None:
    """The first day from first to last that no span has."""
    covered = covered_days(found)
    for day in days_from(first, last):
        if day not in covered:
            return date.fromordinal(day)
    return None


def whole_years(data: Yearly | Amounts, as_of: date) -> dict[int, Fraction]:
    """The sum of each year of which every day is known; amounts over two years count for none."""
    found = seen(data, as_of)
    if not found:
        return {}
    sums: dict[int, Fraction] = {}
    for year in range(year_of(found[0].first), year_of(as_of) + 1):
        inside = [one for one in found if year_of(one.first) == year == year_of(one.day)]
        if not inside or not is_over(year, as_of):
            continue
        if first_hole(inside, year_start(year), year_end(year)) is None:
            sums[year] = sum((one.value for one in inside), Fraction(0))
    return sums


def values_by_year(data: Series, measure: Measure, as_of: date) -> dict[int, Fraction]:
    """The value of each year that is over: on its 31 December, or what it brought as a whole."""
    if not measure.is_level:
        assert isinstance(data, Yearly | Amounts), data
        return whole_years(data, as_of)
    found = seen(data, as_of)
    values = {}
    for year in range(year_of(found[0].day), year_of(as_of) + 1) if found else ():
        one = speaking_for(data, year_end(year), as_of)
        if one is not None and is_over(year, as_of):
            values[year] = one.value
    return values
