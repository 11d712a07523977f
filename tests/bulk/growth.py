"""Holds the growth checks over frames against those of the objects, on random series."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from random import Random
from typing import Any, NamedTuple

import polars as pl

from minsheng import GrowthRule, Series, bulk, check_growth
from minsheng.quantities.exact import has_exact_decimal, number_text
from tests.bulk.frames import frame_of, rows_of

RATES = ("0", "2.5", "3.5", "6", "-10", "100")
MOST = (2**63 - 1, 2**53, 10**15)


class Grown(NamedTuple):
    """How many checks were compared, how many of them by the kernel, and what differed."""

    cases: int
    kernel: int
    differences: list[str]


def run(count: int, seed: int, engine: str = "polars", session: Any = None) -> Grown:
    """Compare at least so many checks of growth; the same seed makes the same cases."""
    random = Random(seed)
    cases = kernel = 0
    differences: list[str] = []
    while cases < count:
        rule, day = _rule(random), _day(random)
        series = {f"p{number}": _values(random, rule) for number in range(60)}
        by_year = random.random() < 0.3
        rows = [
            (place, "x", year if by_year else date(year, 12, 31), number_text(value))
            for place, values in series.items()
            for year, value in values.items()
        ]
        random.shuffle(rows)
        names = ["place", "series", "when", "value"]
        frame = frame_of(engine, pl.DataFrame(rows, schema=names, orient="row"), session)
        found = rows_of(bulk.check_growth(frame, rule, as_of=day))
        cases += len(found)
        kernel += sum(row["path"] == "kernel" for row in found)
        for row in found:
            values = series[row["place"]]
            report = check_growth(Series.yearly(values, "yuan"), rule, as_of=day)
            verdicts = [step.verdict for step in report.steps.values()]
            broken = [year for year, step in report.steps.items() if step.verdict == "broken"]
            expected = (
                report.verdict,
                verdicts.count("kept"),
                len(broken),
                min(broken, default=None),
            )
            got = tuple(row[name] for name in ("verdict", "kept", "broken", "first_broken"))
            if got != expected:
                differences.append(f"{engine}: {got}, expected {expected}: {rule} {day} {values}")
    return Grown(cases, kernel, differences)


def _rule(random: Random) -> GrowthRule:
    first = random.choice((None, None, 2021, 2022))
    last = random.choice((None, None, 2023, 2025))
    decimals = random.choice((None, None, None, 0, 1))
    return GrowthRule(
        rate=f"{random.choice(RATES)}%", first_year=first, last_year=last, rate_decimals=decimals
    )


def _day(random: Random) -> date | None:
    if random.random() < 0.3:
        return None
    return date(random.randint(2018, 2027), *random.choice(((12, 31), (6, 30), (12, 30))))


def _values(random: Random, rule: GrowthRule) -> dict[int, Fraction]:
    """Return values that grow as the rule asks, a little more or a little less."""
    return dict(_grown(random, rule))


def _grown(random: Random, rule: GrowthRule) -> Iterator[tuple[int, Fraction]]:
    value = Fraction(random.choice((715, 100, 0, 1000, -10)))
    first, gaps = random.randint(2018, 2022), random.random() < 0.2
    for year in range(first, first + random.randint(1, 7)):
        if random.random() < 0.01:
            value = Fraction(random.choice(MOST))
        if not has_exact_decimal(value) or value.denominator > 10**12:
            value = Fraction(round(value))
        if not (gaps and random.random() < 0.3) or year == first:
            yield year, value
        value *= rule.factor
        if random.random() < 0.5:
            value = Fraction(round(value * 100), 100)
        value += Fraction(random.choice((0, 0, 0, 1, -1, 5))) / random.choice((1, 100, 1000))
