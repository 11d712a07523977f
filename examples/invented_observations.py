"""Invented observations of the Hunnan document, for examples that show what a full report is like.

Nothing here was observed. Each value says so in its source. The values are the same each time.
"""

import random
from collections.abc import Iterator
from datetime import date

from minsheng import HUNNAN, Amount, Milestone, Observation, Span
from minsheng.observations import Data, ObservedSeries
from minsheng.observations.known import is_rate
from minsheng.promises import Commitment, Indicator
from minsheng.promises.targets import Done, Ranked, Unquantified, ValueTarget
from minsheng.quantities import Unit

INVENTED = "虚构 invented"
_DAYS = (
    date(2022, 12, 31),
    date(2023, 6, 30),
    date(2023, 12, 31),
    date(2024, 12, 31),
    date(2025, 6, 30),
)
AS_OF = _DAYS[-1]
"""The day of the last observation."""


def observations(each: int = 5) -> dict[str, Data]:
    """Return up to `each` invented observations of every indicator that can have some."""
    chance = random.Random(2023)  # noqa: S311 - examples, not secrets
    found: dict[str, Data] = {}
    for indicator in HUNNAN.indicators.values():
        data = _of(indicator, HUNNAN.commitments_of(indicator), chance, each)
        if data is not None:
            found[indicator.id] = data
    return found


def count(data: dict[str, Data]) -> int:
    """Return how many observations there are."""
    return sum(1 if isinstance(x, Milestone) else len(x) for x in data.values())


def _of(
    indicator: Indicator, promises: tuple[Commitment, ...], chance: random.Random, each: int
) -> Data | None:
    if not promises:
        return None
    target = promises[-1].target
    if isinstance(target, Unquantified):
        return None
    if isinstance(target, Done):
        done = date(2023, 1, 1).toordinal() + chance.randrange(900)
        day = date.fromordinal(done)
        return Milestone(done=day if day <= AS_OF else None, observed=AS_OF, source=INVENTED)
    unit = indicator.unit
    if unit is None:
        return None
    aim = _aim(promises, unit)
    pace = chance.choice((55, 80, 90, 100, 110, 120))
    due = promises[-1].period.due
    in_2023 = due is not None and due.year == 2023
    if chance.random() < 0.08 and not in_2023:
        each = -2  # nothing after the middle of 2023
    if isinstance(target, Ranked):
        return ObservedSeries("level", _levels([2, 2, 1, 1, 1], unit, _DAYS, each))
    if indicator.basis == "level" or is_rate(indicator):
        begun = aim * chance.choice((70, 80, 90)) // 100
        way = [begun + (aim - begun) * pace * step // 1000 for step in (0, 2, 4, 7, 8)]
        most = 100 if unit.is_ratio and not indicator.beyond_whole else 10**15
        return ObservedSeries("level", _levels([min(x, most) for x in way], unit, _DAYS, each))
    if indicator.basis == "total":
        months = 12 if in_2023 else 36
        way = [aim * pace * gone // months // 100 for gone in (6, 12, 24, 30)]
        return ObservedSeries("total", _levels(way, unit, _DAYS[1:], each))
    paces = (pace, pace + 3, pace + 6, (pace + 9) // 2)
    years = [aim * share // 100 for share in paces]
    spans = [*map(Span.of_year, (2022, 2023, 2024)), Span(start="2025-01-01", end="2025-06-30")]
    return ObservedSeries(
        "increment",
        [
            Observation(when=span, value=Amount(value, unit), source=INVENTED)
            for span, value in zip(spans, years, strict=True)
        ],
    )


def _aim(promises: tuple[Commitment, ...], unit: Unit) -> int:
    """Return a whole number near what the promises ask for."""
    for promise in reversed(promises):
        target = promise.target
        if not isinstance(target, ValueTarget) or target.multiplied_year is not None:
            continue
        limits = target.limits(unit, tolerance=None)
        if limits is not None:
            return int(limits.low if limits.low is not None else limits.high or 0)
    return 60 if unit.is_ratio else 800


def _levels(
    values: list[int], unit: Unit, days: tuple[date, ...], each: int
) -> Iterator[Observation]:
    """Yield the last so many of the values, or the first if `each` is below zero."""
    pairs = list(zip(days, values, strict=True))
    for day, value in pairs[:-each] if each < 0 else pairs[-each:]:
        yield Observation(when=day, value=Amount(value, unit), source=INVENTED)


if __name__ == "__main__":
    print(count(observations()))
