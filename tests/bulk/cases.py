"""Random documents with random observations of several places, as objects and as rows.

Promises and data are those that the oracle is tried with: days close to starts, due dates and ends
of years, values close to the limits. The same seed makes the same cases.
"""

from collections.abc import Iterator
from contextlib import nullcontext
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from random import Random
from typing import Any, NamedTuple

import attrs

from minsheng import Commitment, Document, MinshengError, Period, Provision, Text, assess
from minsheng.progress import Assessment, Thresholds
from minsheng.quantities import Unit, known_units
from minsheng.quantities.exact import has_exact_decimal, number_text
from tests.oracles import cases
from tests.oracles.build import commitment_of, data_of, year_starts
from tests.oracles.facts import (
    BY_YEAR,
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
    year_end,
    year_of,
    year_start,
    years_from,
)

NAME = Text(zh="名", en="Name")
ONE_DAY = timedelta(days=1)
PLAIN = (Levels, Totals, Event)
Row = dict[str, Any]
CUTS = (
    Thresholds(),
    Thresholds(),
    Thresholds(on_track=1),
    Thresholds(on_track="0.8", behind="0.3"),
)
BOUNDS = (2**63 - 1, 2**62, 2**53, 10**15, 10**13)


class Batch(NamedTuple):
    """A document, the rows of some places, and what the objects say of them on a day."""

    document: Document
    rows: list[Row]
    as_of: date
    thresholds: Thresholds
    expected: dict[tuple[str, str], Assessment]


def batch(random: Random, promises: int = 6, places: int = 8, *, whole: bool = False) -> Batch:
    """Return one batch; `whole` asks for whole numbers alone."""
    own = random.random() < 0.2
    starts = years_from(*random.choice(((4, 1), (7, 1), (9, 15)))) if own else nullcontext()
    with starts:
        while True:
            found = _batch(random, promises, places, whole=whole)
            if found.rows:
                return found


def _batch(random: Random, promises: int, places: int, *, whole: bool) -> Batch:
    plain = random.random() < 0.7
    commitments: list[Commitment] = []
    drawn: list[tuple[Promise, cases.Days]] = []
    while len(commitments) < promises:
        kind = random.choice((*cases.ALL_KINDS, "done", "directional"))
        promise, days = _promise(random, kind)
        number = len(commitments)
        try:
            made = commitment_of(promise, f"m:1/c{number}", f"i{number}", f"o{number}")
        except MinshengError:
            continue
        commitments.append(made)
        drawn.append((promise, days))
    as_of = random.choice(drawn)[1].as_of(None)
    if random.random() < 0.4:
        as_of = random.choice([days.due or as_of for _, days in drawn])
    document = _document(commitments)
    thresholds = random.choice(CUTS)
    rows: list[Row] = []
    expected: dict[tuple[str, str], Assessment] = {}
    for place in (f"p{number}" for number in range(places)):
        for commitment, (promise, days) in zip(commitments, drawn, strict=True):
            seen = _seen(random, promise, days, plain=plain, whole=whole)
            other = None
            if promise.other is not None and random.random() < 0.9:
                path = cases._path(random, promise)
                other = _values(random, promise.other, days, path, plain=plain, whole=whole)
            try:
                judged = assess(
                    commitment,
                    data_of(seen, promise.measure.unit),
                    as_of,
                    other=data_of(other, promise.measure.unit) if other else None,
                    thresholds=thresholds,
                )
            except MinshengError:  # what is refused is refused as a frame, too, as a whole
                seen = other = None
                judged = assess(commitment, None, as_of, thresholds=thresholds)
            expected[place, commitment.id] = judged
            rows += _rows(random, place, commitment.indicator.id, seen, promise.measure.unit)
            name = f"o{commitment.indicator.id[1:]}"
            rows += _rows(random, place, name, other, promise.measure.unit)
    random.shuffle(rows)
    if random.random() < 0.5:  # as files mostly have them, and by place alone
        last = "when" if random.random() < 0.8 else "place"
        rows.sort(key=lambda row: (row["place"], row["indicator"], str(row[last])))
    kept = {row["place"] for row in rows}
    expected = {key: found for key, found in expected.items() if key[0] in kept}
    return Batch(document, rows, as_of, thresholds, expected)


def _promise(random: Random, kind: Kind) -> tuple[Promise, cases.Days]:
    """Return a promise, and the days that matter for it."""
    if kind in ("done", "directional"):
        start = cases._start(random)
        due = cases._due(random, start)
        measure = Measure(random.choice(("level", "total")), None)
        promise = Promise(kind, measure, start, due, due is None or random.random() < 0.5)
    else:
        promise = cases._promise(random, kind, cases._measure(random, kind))
        if promise.every is not None:
            found = Case(promise=promise, data=None, as_of=None)
            promise = cases.with_parts(random, found).promise
    return promise, cases.Days(random, promise.start, promise.due)


def _document(commitments: list[Commitment]) -> Document:
    provision = Provision(
        kind="m",
        number="1",
        title=NAME,
        summary=NAME,
        commitments=tuple(attrs.evolve(item, id=item.id) for item in commitments),
    )
    period = Period(start=date(2020, 1, 1), due=date(2030, 12, 31), year_starts=year_starts())
    return Document(id="d", title=NAME, issuer=NAME, period=period, further=(provision,))


def _seen(
    random: Random, promise: Promise, days: cases.Days, *, plain: bool, whole: bool
) -> Data | None:
    """Return what was observed in a place."""
    if random.random() < 0.06:
        return None
    if promise.kind in ("done", "directional"):
        first, last = promise.start.year - 1, promise.start.year + 3
        observed = days.any(first, last)
        chance = random.random()
        if chance < 0.5:
            return Event(observed, observed)
        return (
            Event(None, observed) if chance < 0.8 else Event(days.start, max(observed, days.start))
        )
    chance = random.random() < 0.4
    path = cases._way(random, promise, days.due) if chance else cases._path(random, promise)
    return _values(random, promise.measure, days, path, plain=plain, whole=whole)


def _values(
    random: Random,
    measure: Measure,
    days: cases.Days,
    path: cases.Path,
    *,
    plain: bool,
    whole: bool,
) -> Series | None:
    """Return values that a frame can hold; None where that does not come about."""
    for _ in range(6):
        if plain and random.random() < 0.9:
            spans = measure.is_flow or (measure.basis == "total" and random.random() < 0.3)
            make = _months if spans else _points
            made: Series = make(random, measure, days, path)
        else:
            made = cases.series(random, measure, days, path)
        values = [value[-1] for value in made.values]
        if isinstance(made, Levels | Totals) and random.random() < 0.02:
            made, values = _huge(random, made)
        if all(has_exact_decimal(value) for value in values) and not (
            whole and any(value.denominator != 1 for value in values)
        ):
            return made
    return None


def _points(random: Random, measure: Measure, days: cases.Days, path: cases.Path) -> Series:
    """Return values on days: some, or one at the end of each month or year."""
    chance = random.random()
    when = days.some()
    if chance < 0.4:
        first, last = days.start.year - 1, days.start.year + random.choice((1, 2, 3))
        when = [year_end(year) for year in range(first, last + 1)]
    elif chance < 0.5:
        months = range(days.start.year * 12, days.start.year * 12 + random.randint(1, 40))
        when = [date(m // 12, m % 12 + 1, 1) - ONE_DAY for m in months]
    pairs = tuple((day, path(day)) for day in when)
    if measure.basis != "total":
        return Levels(pairs)
    if random.random() < 0.9:  # mostly none that falls
        most = Fraction(0)
        rising = []
        for day, value in pairs:
            most = value if measure.signed else max(most, value)
            rising.append((day, most))
        pairs = tuple(rising)
    return Totals(pairs)


def _months(random: Random, measure: Measure, days: cases.Days, path: cases.Path) -> Series:
    """Return amounts of months, quarters or years one after the other, a few of them missing."""
    long = 12 if measure.is_flow else 1
    length = random.choice((1, 1, 3, long))
    year = year_of(days.start) - (measure.is_flow and random.random() < 0.7)
    begins = year_start(year) if measure.is_flow else days.start.replace(day=1)
    first = begins.year * 12 + begins.month - 1
    if length == 1 and random.random() < 0.3:
        first += random.choice((-1, 1, 5))
    count = random.choice((12, 24, 36, 40, random.randint(1, 40))) // length or 1
    gaps = random.random() < 0.4
    found = []
    for number in range(first, first + count * length, length):
        start, after = _first_of(number), _first_of(number + length)
        if not (gaps and random.random() < 0.1):
            found.append((start, after - ONE_DAY, path(start)))
    return Amounts(tuple(found or [(begins, _first_of(first + 1) - ONE_DAY, path(begins))]))


def _first_of(month: int) -> date:
    return date(month // 12, month % 12 + 1, 1)


def _huge(random: Random, made: Levels | Totals) -> tuple[Levels | Totals, list[Fraction]]:
    """Return the same with a value at the bounds of what an integer holds."""
    values = list(made.values)
    day, _ = values[-1]
    values[-1] = day, Fraction(random.choice(BOUNDS) - random.choice((0, 1)))
    return type(made)(tuple(values)), [value for _, value in values]


# Rows


def _rows(  # noqa: C901 - a case for each form
    random: Random, place: str, indicator: str, data: Data | None, unit: str | None
) -> Iterator[Row]:
    """Yield a row for each observation."""
    common: Row = {"place": place, "indicator": indicator, "from": None, "form": None}
    common |= {"known_until": None, "correction": None, "unit": unit}
    other = _other_unit(random, unit) if random.random() < 0.1 else None
    factor = Fraction(1)
    if unit is not None and other is not None:
        factor, common["unit"] = _unit(unit).factor / other.factor, other.code

    def row(when: date, value: Fraction, **more: Any) -> Row:
        return common | {"when": when, "value": value * factor} | more

    match data:
        case None:
            return
        case Event(done, observed):
            words = random.random() < 0.5
            if done is not None:
                yield row(done, Fraction(1), word="done" if words else None)
            if done is None:
                yield row(observed, Fraction(0), word="not done" if words else None)
            elif observed > done and random.random() < 0.5:
                yield row(observed, Fraction(1), word="done" if words else None)
        case Levels(values):
            form = random.choice((None, None, "level"))
            yield from (row(day, value, form=form) for day, value in values)
        case Yearly(values):
            yield from (row(year_end(year), value, form="yearly") for year, value in values)
        case Effective(values, known_until):
            more = {"form": "effective", "known_until": known_until}
            yield from (row(day, value, **more) for day, value in values)
        case Totals(values, corrections):
            for day, value in values:
                yield row(day, value, correction=True if day in corrections else None)
        case Amounts(values):
            yield from (row(end, value, **{"from": start}) for start, end, value in values)


def _unit(code: str) -> Unit:
    return next(unit for unit in known_units() if unit.code == code)


def _other_unit(random: Random, code: str | None) -> Unit | None:
    """Return another unit in which each value is a decimal, too; a place has one alone."""
    if code is None or code in ("place", "grade"):
        return None
    own = _unit(code)
    found = [
        unit
        for unit in known_units()
        if unit.dimension == own.dimension
        and unit is not own
        and has_exact_decimal(own.factor / unit.factor)
    ]
    return random.choice(found) if found else None


Cell = int | float | Decimal | str


def written(row: Row, how: str) -> Cell:
    """Return the value of a row as a cell of a column of some type."""
    if how == "text" and row.get("word"):
        return str(row["word"])
    value: Fraction = row["value"]
    if how == "text":
        return number_text(value)
    if how == "integer":
        return int(value)
    if how == "float":
        return float(value)
    return Decimal(number_text(value))


def fits(batch: Batch, how: str) -> bool:
    """Tell whether all values can be written so."""
    values = [row["value"] for row in batch.rows]
    if how == "integer":
        return all(v.denominator == 1 and abs(v) < 2**63 for v in values)
    if how == "float":
        return all(Fraction(Decimal(repr(float(v)))) == v for v in values)
    if how == "decimal":
        return all(abs(v) < 10**20 and (v * 10**9).denominator == 1 for v in values)
    return True


ALL = (*VALUES, *BY_YEAR, *RANKED)
