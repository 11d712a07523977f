"""Random cases: every kind of promise, with data that lie on and beside what matters.

Days are drawn close to starts, due dates and ends of years, values close to the limits, so that
they meet often. The same seed makes the same cases.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from itertools import pairwise
from random import Random
from typing import Any, Literal, TypeVar

from tests.oracles.facts import (
    BASED,
    BOUNDS,
    BY_YEAR,
    GRADES,
    ONE_DAY,
    ORDINALS,
    RANKED,
    VALUES,
    Amounts,
    Case,
    Data,
    Effective,
    Event,
    Kind,
    Levels,
    Measure,
    Promise,
    Series,
    Totals,
    Yearly,
    default_day,
    part_start,
    starts,
    year_end,
    year_of,
    year_start,
)
from tests.oracles.speaking import seen

T = TypeVar("T")

STARTS = (
    *[date(2023, 1, 1)] * 6,
    date(2022, 1, 1),
    date(2024, 1, 1),
    date(2023, 7, 1),
    date(2023, 1, 2),
    date(2022, 12, 31),
    date(2023, 3, 15),
)
RATES = tuple(Fraction(rate) for rate in ("0", "2.5", "3.5", "6", "10", "50", "100"))
FACTORS = tuple(Fraction(factor) for factor in ("1", "3/2", "2", "3"))
LESS = tuple(Fraction(factor) for factor in ("1/2", "1", "11/10", "1/3", "865/1000"))
CHANGES = tuple(Fraction(change) for change in ("0", "1", "2", "5/2", "50"))


def cases(random: Random, kinds: Sequence[Kind] | None = None) -> Iterator[Case]:
    """Yield cases without end."""
    while True:
        yield case(random, kinds)


def case(random: Random, kinds: Sequence[Kind] | None = None) -> Case:
    """Return one case."""
    kind = random.choice(kinds or ALL_KINDS)
    if kinds is None and random.random() < 0.005:
        kind = "directional"
    if kind in ("done", "directional"):
        return _case_of_an_event(random, kind)
    measure = _measure(random, kind)
    promise = _promise(random, kind, measure)
    due_argument = _due_argument(random, promise)
    days = Days(random, promise.start, due_argument or promise.due)
    path = _way(random, promise, days.due) if random.random() < 0.3 else _path(random, promise)
    readings = 0.1 if kind in BY_YEAR else 0.5
    data = None if random.random() < 0.02 else series(random, measure, days, path, readings)
    as_of = None if data is not None and random.random() < 0.1 else days.as_of(data)
    if data is not None and as_of is not None and random.random() < 0.8:
        as_of = max(as_of, min(default_day(data), first_day(data)))
    other: Series | None = None
    if kind == "comparison" and random.random() < 0.93:
        assert promise.other is not None
        other = series(random, promise.other, days, _path(random, promise))
    found = Case(
        promise=promise,
        data=data,
        as_of=as_of,
        baseline=_baseline(random, promise),
        other=other,
        tolerance=_asked_tolerance(random, promise),
        due=due_argument,
        on_track=random.choice((*[Fraction(95, 100)] * 12, Fraction(1), Fraction(4, 5))),
    )
    return _on_the_edge(random, found) if random.random() < 0.15 else found


ALL_KINDS: tuple[Kind, ...] = (
    *BOUNDS * 3,
    "about",
    "about",
    "between",
    "between",
    *BASED * 2,
    *RANKED,
    *BY_YEAR * 3,
    "growth",
    "done",
    "done",
)


# The promise


def _measure(random: Random, kind: Kind) -> Measure:
    basis: Literal["level", "total", "yearly"] = random.choice(("level", "total", "yearly"))
    if basis == "total" and kind in (*BASED, *RANKED):
        basis = "yearly"
    if kind in RANKED:
        return Measure(basis, "place" if kind == "rank" else "grade")
    unit = {
        "level": ("yuan", "yuan", "percent", "person", "ug/m3"),
        "total": ("km", "person"),
        "yearly": ("yuan", "person", "percent", "ug/m3"),
    }[basis]
    measure = Measure(basis, random.choice(unit))
    if measure.unit in ("yuan", "km"):
        return measure._replace(signed=random.random() < 0.12)
    return measure._replace(beyond_whole=measure.is_share and random.random() < 0.15)


def _promise(random: Random, kind: Kind, measure: Measure) -> Promise:
    start = _start(random)
    due = _due(random, start)
    every: Literal["year"] | None = None
    if kind in VALUES and measure.basis != "total" and random.random() < 0.4:
        every = "year"
    limit = _limit(random, measure)
    promise = Promise(
        kind=kind,
        measure=measure,
        start=start,
        due=due,
        due_stated=due is None or random.random() < 0.6,  # no date, none implied
        every=every,
    )
    match kind:
        case "at_least" | "more_than":
            return promise._replace(low=limit)
        case "at_most" | "less_than":
            return promise._replace(high=limit)
        case "between":
            low, in_place = limit - random.choice((0, 1, 10)), random.random() < 0.5
            return promise._replace(low=low, high=limit, in_place=in_place)
        case "about":
            tolerance = random.choice((None, Fraction(0), Fraction(1), Fraction(5, 2)))
            in_place = random.random() < 0.5
            return promise._replace(middle=limit, tolerance=tolerance, in_place=in_place)
        case "multiple":
            year = year_of(start) - random.choice((1, 1, 1, 2, 0))
            return promise._replace(factor=random.choice(FACTORS), base_year=year)
        case "reduction":
            year = year_of(start) - random.choice((1, 1, 1, 2, 0))
            if random.random() < 0.5:
                return promise._replace(cut=random.choice(RATES), base_year=year)
            return promise._replace(factor=random.choice(LESS), base_year=year)
        case "rank" | "grade":
            return promise._replace(high=Fraction(random.randint(1, len(GRADES))))
        case "growth" | "falls_yearly":
            return promise._replace(rate=random.choice(RATES))
        case "rises_yearly":
            change = random.choice(CHANGES)
            return promise._replace(change=change)
        case "trend":
            return promise._replace(rising=random.random() < 0.5)
        case _:
            other = Measure(random.choice(("level", "yearly")), measure.unit)
            of: Literal["level", "growth"] = random.choice(("level", "growth"))
            times = random.choice(FACTORS + LESS) if of == "level" else Fraction(1)
            return promise._replace(of=of, strictly=random.random() < 0.5, other=other, times=times)


def _start(random: Random) -> date:
    """A start; of years of their own mostly the first day of one."""
    if starts() == (1, 1):
        return random.choice(STARTS)
    return random.choice((*STARTS, *(year_start(y) for y in (2021, 2022, 2022, 2022, 2023) * 3)))


def with_parts(random: Random, found: Case) -> Case:
    """Let a promise for each year be one for each quarter or month, where there are such."""
    promise = found.promise
    if promise.every is None or promise.kind in BASED or starts()[1] != 1:
        return found
    every: Literal["year", "quarter", "month"] = random.choice(("year", "quarter", "month"))
    return found._replace(promise=promise._replace(every=every))


def _due(random: Random, start: date) -> date | None:
    chance = random.random()
    if chance < 0.12:
        return None
    year = year_of(start) + random.choice((0, 1, 2, 2, 2, 3, 3))
    if chance < 0.7:
        return year_end(year)
    if chance < 0.8:
        return start + ONE_DAY * random.choice((0, 1, 99, 199, 399, 999))
    month_and_day = random.choice(((6, 30), (12, 30), (1, 1), (9, 15), (7, 1)))
    return max(start, date(year, *month_and_day))


def _due_argument(random: Random, promise: Promise) -> date | None:
    if random.random() < 0.88:
        return None
    return _due(random, promise.start)


def _limit(random: Random, measure: Measure) -> Fraction:
    if measure.is_share:
        return Fraction(random.choice((90, 90, 100, 50, 3)))
    if measure.signed and random.random() < 0.3:
        return Fraction(random.choice((0, -10)))
    return Fraction(random.choice((100, 100, 100, 20, 1, 0)))


def _asked_tolerance(random: Random, promise: Promise) -> Fraction | None:
    if promise.kind != "about" or promise.tolerance is not None or random.random() < 0.2:
        return None
    return Fraction(random.choice((0, 1, 3)))


def _baseline(random: Random, promise: Promise) -> Fraction | None:
    if promise.kind not in VALUES or random.random() < 0.75:
        return None
    return promise_value(random, promise)


def smallest(measure: Measure) -> Fraction:
    """The smallest step beside a limit that is tried."""
    return Fraction(1) if measure.unit in ("person", *ORDINALS) else Fraction(1, 1000)


def possible(value: Fraction, measure: Measure) -> Fraction:
    """The nearest value that can be observed."""
    if measure.unit in ("person", *ORDINALS):
        value = Fraction(round(value))
    if measure.is_ordinal:
        value = max(value, Fraction(1))
        return min(value, Fraction(len(GRADES))) if measure.unit == "grade" else value
    if not measure.signed:
        value = max(value, Fraction(0))
    if measure.is_share and not measure.beyond_whole:
        value = min(value, Fraction(100))
    return value


def promise_value(random: Random, promise: Promise) -> Fraction:
    """A value near what is promised."""
    marks = [m for m in (promise.low, promise.high, promise.middle) if m is not None]
    mark = random.choice(marks or [Fraction(100)])
    if promise.kind == "about":
        mark += random.choice((-1, 1)) * (promise.tolerance or Fraction(1))
    tiny = smallest(promise.measure)
    chance = random.random()
    if chance < 0.3:
        value = mark
    elif chance < 0.5:
        value = mark + random.choice((-tiny, tiny))
    elif chance < 0.6:
        value = Fraction(0)
    elif chance < 0.65 and promise.measure.signed:
        value = -mark / 2
    else:
        value = mark * random.choice((40, 60, 80, 90, 95, 97, 99, 105, 110, 120)) / 100
    return possible(value, promise.measure)


# Values along the years


Path = Callable[[date], Fraction]


def _path(random: Random, promise: Promise) -> Path:
    """Return the value of each day that is asked for, in ascending order."""
    measure, tiny = promise.measure, smallest(promise.measure)
    if promise.kind in VALUES and promise.kind not in BASED:
        if random.random() < 0.5:
            return lambda _: promise_value(random, promise)
        now = promise_value(random, promise)
        step = random.choice((-1, 0, 1) if measure.is_ordinal else (-10, -1, 0, 0, 1, 3, 10))

        def walk(_: date) -> Fraction:
            nonlocal now
            now = possible(now + step * random.choice((0, 1, 1, 2)), measure)
            return now

        return walk
    value = Fraction(random.choice((100, 100, 50, 10, 40, 0)))
    asked = promise.rate or Fraction(0)
    if promise.kind == "falls_yearly":
        asked = -asked
    if promise.cut is not None:
        asked = -promise.cut / random.choice((1, 2, 3))
    rates = [asked, Fraction(random.choice((0, 10, 50, -10)))]
    rise = promise.change or Fraction(0)
    year: int | None = None

    def grow(day: date) -> Fraction:
        nonlocal value, year
        for _ in range(0 if year is None else year_of(day) - year):
            value *= 1 + random.choice((*rates, rates[0])) / 100
            value += rise * random.choice((1, 1, 1, 2, 0))
        year = year_of(day)
        if random.random() < 0.15:
            value += random.choice((-tiny, tiny, -10 * tiny, 10 * tiny))
        value = possible(value, measure)
        return value

    return grow


def _way(random: Random, promise: Promise, due: date | None) -> Path:
    """Return values on the way to a limit, not far from the pace that is asked for."""
    marks = [m for m in (promise.low, promise.high, promise.middle) if m is not None]
    if not marks or due is None:
        return _path(random, promise)
    limit, measure, start = marks[0], promise.measure, promise.start
    floor = promise.kind not in ("at_most", "less_than", *RANKED)
    base = Fraction(0) if measure.basis == "total" else limit * Fraction(8 if floor else 12, 10)
    pace = random.choice((50, 60, 61, 80, 95, 96, 100, 100, 120)) / Fraction(100)
    length = (due - start).days + 1
    if measure.is_flow:
        return lambda _: possible(limit * pace, measure)

    def way(day: date) -> Fraction:
        share = Fraction(max(0, (day - start).days + 1), length)
        return possible(base + (limit - base) * share * pace, measure)

    return way


class Days:
    """The days that matter for a promise, and random ones among them."""

    def __init__(self, random: Random, start: date, due: date | None) -> None:
        self.random = random
        self.start = start
        self.due = due
        self.last = year_of(start) + 3 if due is None else year_of(due)
        near = [start - ONE_DAY, start, start + ONE_DAY, start + 4 * ONE_DAY, start + 5 * ONE_DAY]
        if due is not None:
            near += [due - ONE_DAY, due, due + ONE_DAY]
        self.near = near

    def any(self, first: int, last: int) -> date:
        """A day of the years from first to last, often at an end of a year."""
        random = self.random
        year = random.randint(first, last)
        chance = random.random()
        if chance < 0.35:
            return year_end(year)
        if chance < 0.45:
            return date(year, 12, 30)
        if chance < 0.55:
            return year_start(year)
        if chance < 0.65:
            return date(year, 6, 30)
        if chance < 0.8:
            return random.choice(self.near)
        return date(year, random.randint(1, 12), random.randint(1, 28))

    def as_of(self, data: Data | None) -> date:
        """A day of a question: before the start, at the due date, years later, at the last data."""
        random = self.random
        chance = random.random()
        if data is not None and chance < 0.3:
            return default_day(data) + ONE_DAY * random.choice((0, 0, 0, 1, 30, 200, 365))
        if chance < 0.42:
            return random.choice(self.near)
        if chance < 0.5:
            return date(self.last + random.choice((1, 2, 3)), random.randint(1, 12), 15)
        first = year_of(self.start) - (random.random() < 0.05)
        return self.any(first, max(first, self.last + random.choice((-1, 0, 0, 1))))

    def some(self) -> list[date]:
        """The days of a few readings, in ascending order."""
        random, start, due = self.random, self.start, self.due
        chance = random.random()
        if chance < 0.3:  # the end of each year, but for some
            first = year_of(start) - random.choice((0, 1, 1, 2))
            years = range(first, self.last + random.choice((0, 1, 1, 2)))
            return [year_end(year) for year in years if random.random() < 0.9] or [start]
        if chance < 0.36:  # a baseline alone
            return [start - ONE_DAY * random.choice((1, 1, 40, 366))]
        if chance < 0.42 and due is not None:  # only after the deadline
            return [due + ONE_DAY * random.choice((1, 40, 366))]
        count = random.choice((1, 2, 2, 3, 3, 4, 6))
        found = {self.any(year_of(start) - 1, self.last + 1) for _ in range(count)}
        return sorted(found)


# Data


def series(
    random: Random, measure: Measure, days: Days, path: Path, readings: float = 0.5
) -> Series:
    """Return data of an indicator; of a total, readings as often as `readings` says."""
    if measure.basis == "total" and random.random() < readings:
        return _totals(random, measure, days, path)
    if measure.basis == "total":
        return _amounts(random, measure, days, path)
    chance = random.random()
    if measure.is_flow:
        return (
            _amounts(random, measure, days, path) if chance < 0.6 else _yearly(random, days, path)
        )
    if chance < 0.45:
        return Levels(tuple((day, path(day)) for day in days.some()))
    return _yearly(random, days, path) if chance < 0.7 else _effective(random, days, path)


def _yearly(random: Random, days: Days, path: Path) -> Yearly:
    first = year_of(days.start) - random.choice((0, 1, 1, 1, 2))
    last = days.last + random.choice((-1, 0, 0, 1, 2))
    holes = random.choice((0, 0, 0, 0.3))
    years = [y for y in range(first, max(first, last) + 1) if random.random() >= holes] or [first]
    if random.random() < 0.06:
        years = years[-1:]
    return Yearly(tuple((year, path(year_end(year))) for year in years))


def _effective(random: Random, days: Days, path: Path) -> Effective:
    if random.random() < 0.5:
        month = random.choice((7, 7, 1, 3))
        first = year_of(days.start) - random.choice((0, 1, 1, 2))
        years = range(first, days.last + random.choice((-1, 0, 1, 2)))
        changes = [date(y, month, 1) for y in years if random.random() < 0.8]
    else:
        changes = days.some()
    changes = [day for day in changes if (day.month, day.day) != (2, 29)] or [days.start]
    last = changes[-1]
    known = random.choice(
        (
            None,
            None,
            None,
            year_end(year_of(last)),
            year_end(year_of(last) + 1),
            year_end(year_of(last) + 2),
            last + ONE_DAY * random.choice((0, 1, 100, 500)),
        )
    )
    return Effective(tuple((day, path(day)) for day in changes), known)


def _totals(random: Random, measure: Measure, days: Days, path: Path) -> Totals:
    found = days.some()
    values = [path(day) for day in found]
    if measure.signed:
        return Totals(tuple(zip(found, values, strict=True)))
    if random.random() < 0.1 and len(values) > 1:
        corrected = [
            day
            for day, before, value in zip(found[1:], values, values[1:], strict=False)
            if value < before
        ]
        return Totals(tuple(zip(found, values, strict=True)), tuple(corrected))
    return Totals(tuple(zip(found, sorted(values), strict=True)))


MONTHS = {"year": 12, "half": 6, "quarter": 3, "month": 1}


def _amounts(random: Random, measure: Measure, days: Days, path: Path) -> Amounts:
    """Amounts by years, halves, quarters or months; some are missing.

    What adds up over a period does not lie across its start, and a flow not across a year.
    """
    step = random.choice(tuple(MONTHS.values()))
    first = year_of(days.start) - random.choice((0, 0, 1, 1, 2))
    last = min(days.last + random.choice((0, 0, 1)), year_of(days.start) + 4)
    begins = {
        part_start("month", y * 12 + m) for y in range(first, last + 2) for m in range(0, 12, step)
    }
    if measure.basis == "total" or random.random() < 0.5:
        begins.add(days.start)
    if days.due is not None and random.random() < 0.6:
        begins.add(days.due + ONE_DAY)
    edges = sorted(day for day in begins if day <= year_start(last + 1))
    if measure.basis == "total" and random.random() < 0.5:
        edges = [day for day in edges if day >= days.start]
    spans = [(a, b - ONE_DAY) for a, b in pairwise(edges)]
    if random.random() < 0.4:
        spans = spans[: random.randint(0, len(spans))]
    holes = random.choice((0, 0, 0, 0.05, 0.3))
    spans = [span for span in spans if random.random() >= holes]
    spans = spans or [(days.start, days.start)]
    shares = Fraction(step, 12) if random.random() < 0.7 else Fraction(1)
    if measure.basis == "total" and random.random() < 0.7:
        shares /= max(1, days.last - year_of(days.start) + 1)
    found = []
    for begin, end in spans:
        value = path(end) * shares
        if measure.unit == "person":
            value = Fraction(round(value))
        found.append((begin, end, value))
    return Amounts(tuple(found))


def first_day(data: Series) -> date:
    """The day of the first observation."""
    match data:
        case Yearly():
            return year_end(data.values[0][0])
        case Amounts():
            return data.values[0][1]
        case _:
            return data.values[0][0]


def _case_of_an_event(random: Random, kind: Kind) -> Case:
    start = random.choice(STARTS)
    due = _due(random, start)
    stated = due is None or random.random() < 0.6
    promise = Promise(kind, Measure("level", None), start, due, stated)
    argument = _due_argument(random, promise)
    days = Days(random, start, argument or due)
    data: Event | None = None
    if random.random() < 0.95:
        observed = days.any(year_of(start) - 1, days.last + 1)
        done = None
        if random.random() < 0.5:
            done = min(observed, days.any(year_of(start) - 1, days.last + 1))
        data = Event(done, observed)
    as_of = None if data is not None and random.random() < 0.1 else days.as_of(data)
    return Case(promise, data, as_of, due=argument)


# Values exactly at a limit of the pace


def _on_the_edge(random: Random, found: Case) -> Case:
    """Move the last reading to where the pace is exactly at a threshold, or just beside it."""
    promise, day, due = found.promise, found.day, found.deadline
    limit = promise.low if promise.kind in ("at_least", "more_than") else promise.high
    if promise.kind not in BOUNDS or limit is None or day is None or due is None:
        return found
    data = found.data
    if promise.measure.unit == "person" or not isinstance(data, Levels | Totals):
        return found
    count = len(seen(data, day))
    if not count or not promise.start <= data.values[count - 1][0] < due:
        return found
    last, earlier = data.values[count - 1][0], data.values[: count - 1]
    share = Fraction((last - promise.start).days + 1, (due - promise.start).days + 1)
    pace = random.choice((found.on_track, found.behind))
    base = found.baseline or Fraction(0)
    if isinstance(data, Totals):
        is_ceiling = promise.low is None
        value = limit * share / pace if is_ceiling else base + (limit - base) * share * pace
        value += random.choice((0, 0, 1, -1)) * smallest(promise.measure)
        if value < 0 or (earlier and max(v for _, v in earlier) > value):
            return found
        return found._replace(data=data._replace(values=(*earlier, (last, value))))
    value = base + (limit - base) * share * pace
    value += random.choice((0, 0, 1, -1)) * smallest(promise.measure)
    if possible(value, promise.measure) != value:
        return found
    values: tuple[Any, ...] = (*earlier, (last, value))
    return found._replace(data=Levels(values), baseline=base)


# Data that are errors


def refused(random: Random) -> Case:
    """Return a case whose data are refused: one value or one span of it is changed."""
    while True:
        found = _spoilt(random, case(random, (*VALUES, *BY_YEAR)))
        if found is not None:
            return found


def _spoilt(random: Random, found: Case) -> Case | None:
    data, measure, start = found.data, found.promise.measure, found.promise.start
    if data is None or isinstance(data, Event):
        return None
    if random.random() < 0.15:
        other = Measure(random.choice(("level", "total", "yearly")), measure.unit)
        return found._replace(
            data=series(random, other, Days(random, start, None), lambda _: Fraction(1))
        )
    index = random.randrange(len(data.values))
    old: tuple[Any, ...] = data.values[index]
    *when, value = old
    choice = random.random()
    if measure.is_share and choice < 0.6:
        value = Fraction(100) + random.choice((Fraction(1, 1000), 1, 50))
    elif isinstance(data, Amounts) and choice < 0.4:
        when = [start - 40 * ONE_DAY, max(start, when[1])]
    elif isinstance(data, Totals) and choice < 0.4:
        value = Fraction(0)
    elif measure.unit in ("person", *ORDINALS) and choice < 0.7:
        value += Fraction(1, 2)
    elif measure.is_ordinal:
        value = Fraction(random.choice((0, -1, 6) if measure.unit == "grade" else (0, -1)))
    else:
        value = -random.choice((Fraction(1, 1000), Fraction(1), Fraction(50)))
    values: Any = [*data.values]
    values[index] = (*when, value)
    if isinstance(data, Amounts):
        values = [values[index]]
    return found._replace(data=data._replace(values=tuple(values)))
