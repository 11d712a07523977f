"""What a standard that changes on one day of the year requires and costs, by what the words mean.

It goes day by day: the standard of each day, times the persons of the day, for the part of its
month that a day is. Nothing here but `check_costs` knows the library.
"""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from math import ceil
from random import Random
from typing import Any, NamedTuple

from minsheng import Commitment, InfeasibleError, Series, assess, required_values
from minsheng.planning import cost
from tests.oracles.build import case_code, commitment_of, data_of
from tests.oracles.facts import Case, Effective, Measure, Promise, Yearly, is_over, year_end
from tests.oracles.harness import Disagreement, Found, outcome, told

UNIT = "yuan/person/month"
STANDARD = Measure("level", UNIT)
ADJUSTS = ("01-01", "07-01", "07-01", "12-31", "03-15", "02-28")


class Plan(NamedTuple):
    """A base of whole yuan and the day up to which it is known, and what is promised."""

    base: int
    known: date
    rate: Fraction | None
    years: tuple[int, int]
    floors: tuple[tuple[date, Fraction], ...]
    month: int
    day: int


class Answer(NamedTuple):
    """The values by the days on which they take effect, and the last day of the path."""

    values: dict[date, int]
    end: date


def effect(plan: Plan, day: date) -> date | None:
    """The day on which the value of a day takes effect; None if that of the base stays."""
    year = day.year if date(day.year, plan.month, plan.day) <= day else day.year - 1
    found = date(year, plan.month, plan.day)
    return found if found > plan.known else None


def required(plan: Plan) -> Answer | None:
    """The least values in whole yuan; None where they cannot be kept."""
    asked_years = [] if plan.rate is None else list(range(plan.years[0], plan.years[1] + 1))
    dues = [*map(year_end, asked_years), *(due for due, _ in plan.floors)]
    last = max(dues)
    values: dict[date, int] = {}
    final = effect(plan, last)
    end = year_end(last.year) if final is not None and final.year == last.year else last
    now, day = plan.base, plan.known
    in_force = {day: now}
    factor = 1 + (plan.rate or Fraction(0)) / 100
    while day < end:
        day += timedelta(days=1)
        if (day.month, day.day) == (plan.month, plan.day):
            until = date(day.year + 1, plan.month, plan.day) - timedelta(days=1)
            needed = [Fraction(now)]
            needed += [floor for due, floor in plan.floors if day <= due <= until]
            needed += [
                in_force.get(year_end(year - 1), plan.base) * factor
                for year in asked_years
                if day <= year_end(year) <= until
            ]
            now = max(now, ceil(max(needed)))
            values[day] = now
        in_force[day] = now
        if any(due == day and floor > now for due, floor in plan.floors):
            return None
        if day == year_end(day.year) and day.year in asked_years:
            before = in_force.get(year_end(day.year - 1), plan.base)
            if now < before * factor:
                return None
    return Answer(values, end)


def costs(
    plan: Plan, answer: Answer, persons: dict[int, int]
) -> dict[int, tuple[Fraction, Fraction]]:
    """What each year costs from the day after the base on, and what it would have at the base."""
    days: dict[tuple[int, int, int], int] = {}
    now, day = plan.base, plan.known
    while day < answer.end:
        day += timedelta(days=1)
        now = answer.values.get(day, now)
        key = day.year, day.month, now
        days[key] = days.get(key, 0) + 1
    found: dict[int, tuple[Fraction, Fraction]] = {}
    for (year, month, value), number in days.items():
        months = Fraction(number, monthrange(year, month)[1])
        cost_so_far, at_base = found.get(year, (Fraction(0), Fraction(0)))
        found[year] = (
            cost_so_far + value * persons[year] * months,
            at_base + plan.base * persons[year] * months,
        )
    return found


def plan_case(random: Random) -> tuple[Plan, Yearly | Effective]:
    base = random.choice((766, 1184, 100, 1))
    month, day = map(int, random.choice(ADJUSTS).split("-"))
    known = year_end(2022)
    data: Yearly | Effective = Yearly(((2021, Fraction(base)), (2022, Fraction(base))))
    if random.random() < 0.4:
        known = date(random.choice((2022, 2023)), random.randint(1, 12), random.randint(1, 28))
        data = Effective(((date(2021, 1, 1), Fraction(base)),), known)
    rate = random.choice((None, Fraction(7, 2), Fraction(6), Fraction(1, 3)))
    first = known.year + (is_over(known.year, known))
    floors = [
        (
            known + timedelta(days=random.choice((1, 90, 181, 365, 500, 1000, 1095))),
            base + Fraction(random.choice((0, 1, 50, 400)) * 2, random.choice((1, 2, 3))),
        )
        for _ in range(random.randint(0 if rate else 1, 2))
    ]
    years = first, first + random.randint(0, 2)
    return Plan(base, known, rate, years, tuple(floors), month, day), data


def promises_of(plan: Plan) -> list[Promise]:
    start = date(plan.known.year - 1, 1, 1)
    found = [Promise("at_least", STANDARD, start, due, low=floor) for due, floor in plan.floors]
    if plan.rate is not None:
        first, last = date(plan.years[0], 1, 1), year_end(plan.years[1])
        found.append(Promise("growth", STANDARD, first, last, rate=plan.rate))
    return found


def check_costs(random: Random) -> Iterator[Found]:
    """`required_values` with a day of the year, and `cost`, say what the words mean."""
    while True:
        plan, data = plan_case(random)
        promises = promises_of(plan)
        asked = [commitment_of(x, name=f"task:1/x{n}") for n, x in enumerate(promises)]
        persons = {year: random.choice((0, 1, 12_000)) for year in range(2022, 2028)}
        expected = required(plan)
        found = outcome(lambda: answers(plan, data, asked, persons))  # noqa: B023 - called at once
        wanted: Any = None
        if expected is not None:
            each = costs(plan, expected, persons)
            wanted = expected.values, {year: each[year] for year in sorted(each)}, True
        different = found != wanted
        if expected is None:
            different = not isinstance(found, InfeasibleError)
        code = "\n".join(case_code(Case(x, data, None)) for x in promises)
        about = f"{'infeasible' if expected is None else 'a path'} expected, got {told(found)[:60]}"
        yield Disagreement(about, f"{code}\n{plan}: {expected}, {found}") if different else None


def answers(
    plan: Plan, data: Yearly | Effective, asked: list[Commitment], persons: dict[int, int]
) -> Any:
    """The library's values by day of effect, its costs by year, and whether they keep it all."""
    adjusts = f"{plan.month:02}-{plan.day:02}"
    path = required_values(asked, data_of(data, UNIT), step=1, path="least", adjusts=adjusts)
    values = {x.effective: x.amount.fraction for x in path if x.effective is not None}
    found = cost(path, Series.yearly(persons, "person"))
    each = {item.year: (item.amount.fraction, item.at_base.fraction) for item in found}
    kept = all(
        assess(one, series, one.period.due).status == "met"
        for one in asked
        for series in (path.in_force, path.observed)
    )
    return values, each, kept
