"""Observations as the rows of a table, whatever kind of series they come in, and their trend."""

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from itertools import accumulate, groupby
from typing import Literal, TypeAlias

import attrs

from minsheng.days import Span, Years
from minsheng.observations.known import Data, Values, is_flow
from minsheng.observations.observation import Milestone
from minsheng.observations.series import (
    EffectiveSeries,
    ObservedSeries,
    YearlySeries,
)
from minsheng.promises.indicators import Indicator
from minsheng.quantities.amounts import Amount
from minsheng.texts import Text

__all__ = [
    "TREND_TEXTS",
    "Direction",
    "Point",
    "Seen",
    "course_of",
    "day_before",
    "seen_of",
    "trend_of",
    "up_to",
]

Direction = Literal["rising", "falling", "unchanged"]
"""Which way the latest value moved from the one before it."""
Point: TypeAlias = tuple[date, Fraction]
"""A day, and the value on it in the unit of the observations."""

TREND_TEXTS: dict[Direction, Text] = {
    "rising": Text(zh="上升", en="rising"),
    "falling": Text(zh="下降", en="falling"),
    "unchanged": Text(zh="持平", en="unchanged"),
}


@attrs.frozen(kw_only=True)
class Seen:
    """One observation: `when` names its day, span or year, `start` and `day` are the days it is of.

    `value` is None for what is not done yet. A thing that is done has no amount either: `done`
    is the day then.
    """

    when: Text
    start: date
    day: date
    value: Amount | None = None
    done: date | None = None
    preliminary: bool = False
    source: str = ""


def up_to(data: Data, day: date) -> Data | None:
    """Return the observations up to a day; None if there are none.

    >>> from minsheng import Series
    >>> up_to(Series.yearly({2022: 1, 2023: 2}, "person"), date(2023, 6, 30))
    Series.yearly({2022: '1'}, 'person')
    """
    match data:
        case Milestone():
            return data if data.observed <= day else None
        case ObservedSeries():
            found = [seen for seen in data.observations if seen.day <= day]
            return ObservedSeries(data.form, found) if found else None
        case YearlySeries():
            years = [item for item in data.items() if data.years.end(item[0]) <= day]
            return YearlySeries(data.unit, years, data.years) if years else None
        case EffectiveSeries():  # pragma: no branch - there is no other
            days = [item for item in data.items() if item[0] <= day]
            until = None if data.known_until is None else min(data.known_until, day)
            return EffectiveSeries(data.unit, days, until) if days else None


def seen_of(data: Data) -> tuple[Seen, ...]:
    """Return observations as rows, the first one first."""
    return tuple(_seen(data))


def _seen(data: Data) -> Iterator[Seen]:
    match data:
        case Milestone():
            day = data.observed
            yield Seen(
                when=_plain(day.isoformat()),
                start=day,
                day=day,
                done=data.done,
                preliminary=data.preliminary,
                source=data.source,
            )
        case YearlySeries():
            years = data.years
            for year, value in data.items():
                yield Seen(
                    when=_plain(years.name(year)),
                    start=years.start(year),
                    day=years.end(year),
                    value=value,
                )
        case EffectiveSeries():
            for day, value in data.items():
                when = Text(zh=f"{day}起", en=f"from {day}")
                yield Seen(when=when, start=day, day=day, value=value)
        case ObservedSeries():  # pragma: no branch - there is no other
            for seen in data.observations:
                span = isinstance(seen.when, Span)
                when = Text(zh=f"{seen.start}至{seen.day}", en=f"{seen.start} to {seen.day}")
                yield Seen(
                    when=when if span else _plain(seen.day.isoformat()),
                    start=seen.start,
                    day=seen.day,
                    value=seen.value,
                    preliminary=seen.preliminary,
                    source=seen.source,
                )


def _plain(words: str) -> Text:
    return Text(zh=words, en=words)


def course_of(
    data: Values, indicator: Indicator, years: Years, as_of: date
) -> tuple[tuple[Point, ...], ...]:
    """Return observed values as lines, each a run of points in order of time.

    Amounts over spans are added up: over the whole time for a running total, within each year for
    what a year brings. A standard stays where it is until it changes, as far as it is known on the
    day `as_of`.
    """
    if isinstance(data, EffectiveSeries):
        return (_steps(data, min(data.last_in_force_by(years), as_of)),)
    if isinstance(data, ObservedSeries) and data.form == "increment":
        return tuple(_sums(data, indicator, years))
    unit = data.unit
    seen = (item for item in _seen(data) if item.value is not None)
    return (tuple((item.day, item.value.to(unit).fraction) for item in seen if item.value),)


def _steps(data: EffectiveSeries, until: date) -> tuple[Point, ...]:
    points: list[Point] = []
    for day, value in data.items():
        if points:
            points.append((day, points[-1][1]))
        points.append((day, value.fraction))
    last, reached = points[-1]
    return (*points, (until, reached)) if until > last else tuple(points)


def _sums(data: ObservedSeries, indicator: Indicator, years: Years) -> Iterator[tuple[Point, ...]]:
    """Yield what amounts over spans come to: in each year, or of a running total in all."""
    within_years = indicator.basis == "yearly"

    def run(day: date) -> int:
        return years.of(day) if within_years else 0

    for _, group in groupby(data.observations, lambda seen: run(seen.day)):
        part = list(group)
        sums = accumulate(seen.value.to(data.unit).fraction for seen in part)
        line = zip((seen.day for seen in part), sums, strict=True)
        yield ((day_before(part[0].start), Fraction(0)), *line)


def day_before(day: date) -> date:
    """Return the day before, on whose end counting starts; the first of all days has none."""
    return day if day == date.min else day - timedelta(days=1)


def trend_of(data: Data, indicator: Indicator) -> Direction | None:
    """Return which way the latest value moved; None where two values cannot be compared.

    A running total only ever grows, so that it has no trend; nor have amounts over spans of
    different lengths, such as a year and a quarter.

    >>> from minsheng import HUNNAN, Series
    >>> standard = Series.effective({"2023-07-01": 793, "2024-07-01": 821}, "yuan/person/month")
    >>> trend_of(standard, HUNNAN.indicators["dibao-standard"])
    'rising'
    """
    if isinstance(data, Milestone) or indicator.basis == "total":
        return None
    found = seen_of(data)[-2:]
    if len(found) < 2 or found[0].value is None or found[1].value is None:
        return None
    if is_flow(indicator) and not _alike(*found):
        return None
    before, last = found[0].value, found[1].value
    if before == last:
        return "unchanged"
    return "rising" if before < last else "falling"


def _alike(one: Seen, other: Seen) -> bool:
    """Tell whether two spans are as long as each other, but for the days that months differ by."""
    return abs((one.day - one.start).days - (other.day - other.start).days) <= 3
