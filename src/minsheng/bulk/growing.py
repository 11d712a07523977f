"""The growth of many yearly series against one rule."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from minsheng.bulk.engines import np, npt, nw
from minsheng.bulk.objects import Row, rows_by_place, yearly_or_effective
from minsheng.bulk.reading import (
    MONTH,
    ROWS,
    Frame,
    Lattice,
    cells_of,
    integers,
    lattice_of,
    open_frame,
)
from minsheng.bulk.results import Coded, as_frame, require_engine
from minsheng.bulk.windows import Flags, Ints
from minsheng.checks import require
from minsheng.days import CALENDAR, Day, as_day
from minsheng.errors import InvalidValueError
from minsheng.growth.check import check_growth as check_one
from minsheng.growth.report import Verdict
from minsheng.growth.rules import GrowthRule
from minsheng.quantities.amounts import Amount, as_rate
from minsheng.quantities.units import as_unit

__all__ = ["check_growth"]

_NEEDED = ("place", "indicator", "when", "value")
_YEAR = 12 * MONTH
_MOST_YEARS = 60
_VERDICTS: tuple[Verdict, ...] = ("kept", "broken", "unproven")
_SAFE = 1 << 62
KINDS = {
    "place": "text",
    "indicator": "text",
    "verdict": "text",
    "kept": "count",
    "broken": "count",
    "first_broken": "count",
    "path": "text",
}
"""The columns of what `check_growth` returns, and what they hold."""


def check_growth(
    frame: Any,  # noqa: ANN401 - a frame of any engine
    rule: GrowthRule | None = None,
    *,
    at_least: Amount | str | None = None,
    as_of: Day | None = None,
) -> Any:  # noqa: ANN401 - a frame of the same engine
    """Check whether each series of a frame grew as a rule asks, as `minsheng.check_growth` does.

    The frame is as for `minsheng.bulk.assess`, and each `place` and `indicator` (or `series`) is a
    series of one value a year: `when` is the last day of the year, or a calendar year as an
    integer. Rows of the `form` "effective" are values by their days of effect. The series have no
    document; without a column `unit`, their values are plain numbers.

    The frame that comes back has a row for each series: `place`, `indicator`, `verdict`, how many
    steps are `kept` and `broken`, the first year that is (`first_broken`), and `path`. The rule,
    or its rate, and the day are as for `minsheng.check_growth`.

    >>> import polars as pl
    >>> rows = pl.DataFrame(
    ...     {
    ...         "place": ["a", "a", "a"],
    ...         "series": ["dibao", "dibao", "dibao"],
    ...         "when": [2022, 2023, 2024],
    ...         "value": [715, 740, 766],
    ...     }
    ... )
    >>> check_growth(rows, at_least="3.5%").rows()
    [('a', 'dibao', 'broken', 1, 1, 2023, 'kernel')]
    """
    if (rule is None) == (at_least is None):
        raise InvalidValueError("rule", rule, "either a rule or at_least, and not both")
    if rule is None:
        rule = GrowthRule(rate=as_rate(at_least or "", "at_least"))
    require(rule, GrowthRule, "rule", "a GrowthRule; a rate goes into at_least")
    day = None if as_of is None else as_day(as_of, "as_of")
    require_engine(frame)
    opened = open_frame(frame, needed=_NEEDED, by_year=rule.years.is_calendar)
    return as_frame(_checked(opened, rule, day), KINDS, frame)


class _Series(NamedTuple):
    """The series of a frame: their names, and the values of each year (-1: there is none)."""

    places: list[Any]
    indicators: list[Any]
    values: dict[int, Ints]
    plain: Flags


def _checked(frame: Frame, rule: GrowthRule, day: date | None) -> Mapping[str, Any]:
    series = _by_year(frame, rule) if frame.plain else None
    if series is None:
        rows = rows_by_place(_cells(frame, frame.rows))
        names = [(place, name) for place, own in rows.items() for name in own]
        places, indicators = [place for place, _ in names], [name for _, name in names]
        series = _Series(places, indicators, {}, np.zeros(len(names), np.bool_))
        if not names:
            raise InvalidValueError("frame, rows", 0, "at least one row")
    verdicts, kept, broken, first = _by_columns(series, rule, day, frame)
    left = np.flatnonzero(~series.plain).tolist()
    if left:
        rows = _rows_of(frame, series, left)
        for number in left:
            place, name = series.places[number], series.indicators[number]
            report = check_one(
                yearly_or_effective(place, name, rows[place][name], rule.years), rule, as_of=day
            )
            steps = report.steps.values()
            verdicts[number] = _VERDICTS.index(report.verdict)
            kept[number] = sum(step.verdict == "kept" for step in steps)
            failed = [step.to_year for step in steps if step.verdict == "broken"]
            broken[number], first[number] = len(failed), min(failed, default=-1)
    years = np.empty(len(first), object)
    years[:] = [None if year < 0 else year for year in first.tolist()]
    return {
        "place": series.places,
        "indicator": series.indicators,
        "verdict": Coded(verdicts, list(_VERDICTS)),
        "kept": kept,
        "broken": broken,
        "first_broken": years,
        "path": Coded((~series.plain).astype(np.int8), ["kernel", "fallback"]),
    }


def _by_year(frame: Frame, rule: GrowthRule) -> _Series | None:
    """Return the value of each year, or None where years are not those of the calendar."""
    lattice = lattice_of(frame)
    first, last = lattice.first // _YEAR, lattice.last // _YEAR
    if rule.years is not CALENDAR or last - first >= _MOST_YEARS:
        return None
    rows = integers(frame, lattice)
    names = rows.collect_schema().names()
    keys = [name for name in ("place", "indicator", "unit", "form") if name in names]
    year = nw.col("code") // _YEAR
    made = {
        f"year {number}": nw.when(year == number)
        .then(nw.col("n") + lattice.most)
        .otherwise(nw.lit(-1))
        for number in range(first, last + 1)
    }
    some = [name for name in ("odd", "word") if name in names]
    off = (nw.col("code") - year * _YEAR != _YEAR - 1).cast(nw.Int64)
    if "begins" in names:
        off += (nw.col("begins") >= 0).cast(nw.Int64)
    query = (
        rows.with_columns(off=off, **made)
        .group_by(*keys)
        .agg(
            nw.len().alias("count"),
            *(nw.col(name).sum() for name in ("off", *some)),
            *(nw.col(name).max() for name in made),
        )
    )
    left = frame.collected(query)
    return _series(left, keys, lattice, range(first, last + 1))


def _series(
    left: "nw.DataFrame[Any]", keys: Sequence[str], lattice: Lattice, years: range
) -> _Series:
    def column(name: str) -> Ints:
        return np.asarray(left.get_column(name).cast(nw.Int64).to_numpy(), dtype=np.int64)

    values = {year: column(f"year {year}") for year in years}
    known = sum(((x >= 0).astype(np.int64) for x in values.values()), np.zeros(1, np.int64))
    plain = (known == column("count")) & (column("off") == 0)
    for name in ("odd", "word"):
        if name in left.columns:
            plain &= column(name) == 0
    plain &= _without_gaps(values)
    places, indicators = (left.get_column(name).to_list() for name in ("place", "indicator"))
    if "form" in keys:
        forms = cells_of(left, "form")
        plain &= np.array([form is None or form == "yearly" for form in forms], np.bool_)
    if "unit" in keys:
        units = cells_of(left, "unit")
        for unit in dict.fromkeys(units):
            as_unit("" if unit is None else unit, "frame, column unit")
    numbers: dict[tuple[Any, Any], int] = {}
    twice: set[int] = set()  # series whose rows have several units or forms
    chosen: list[int] = []
    for number, pair in enumerate(zip(places, indicators, strict=True)):
        if pair in numbers:
            twice.add(numbers[pair])
        else:
            numbers[pair] = number
            chosen.append(number)
    plain[list(twice)] = False
    rows = np.array(chosen, np.int64)
    return _Series(
        [places[number] for number in chosen],
        [indicators[number] for number in chosen],
        {
            year: np.where(x[rows] >= 0, x[rows], -_SAFE) - lattice.most
            for year, x in values.items()
        },
        plain[rows],
    )


def _without_gaps(values: Mapping[int, Ints]) -> Flags:
    """Tell where no year is missing between two that are known."""
    columns = [column >= 0 for column in values.values()]
    begun = ended = np.zeros(len(columns[0]), np.bool_)
    good = ~begun
    for known in columns:
        good = good & ~(ended & known)
        begun = begun | known
        ended = ended | (begun & ~known)
    return good


_Counts = tuple[Ints, Ints, Ints, Ints]


def _by_columns(series: _Series, rule: GrowthRule, day: date | None, frame: Frame) -> _Counts:
    """Return the number of the verdict on each series, its steps and the first broken year."""
    del frame
    count = len(series.places)
    kept, broken = np.zeros(count, np.int64), np.zeros(count, np.int64)
    first_broken = np.full(count, -1, np.int64)
    steps, undefined = np.zeros(count, np.int64), np.zeros(count, np.bool_)
    first, last = np.zeros(count, np.int64), np.zeros(count, np.int64)
    over = None if day is None else CALENDAR.over(day)
    before: Ints | None = None
    for year, values in series.values.items():
        if over is not None and year > over:
            break
        known = values > -_SAFE
        first = np.where(known & (first == 0), year, first)
        last = np.where(known, year, last)
        if before is not None and rule.binds(year):
            pair = known & (before > -_SAFE)
            short, none = _short(values, before, rule), before <= 0
            fails = pair & short & ~none
            kept += pair & ~short & ~none
            broken += fails
            undefined |= pair & none
            steps += pair
            first_broken = np.where(fails & (first_broken < 0), year, first_broken)
        before = values
    until = last if over is None else np.full(count, over, np.int64)
    low = first + 1 if rule.first_year is None else np.full(count, rule.first_year, np.int64)
    high = until if rule.last_year is None else np.minimum(until, rule.last_year)
    missing = (low <= high) & ((low <= first) | (high > last))
    open_ = missing | undefined | (steps == 0)
    verdict = np.where(broken > 0, 1, np.where(open_, 2, 0))
    return verdict, kept, broken, first_broken


def _short(values: Ints, before: Ints, rule: GrowthRule) -> Flags:
    """Tell where a value falls short of what the rule asks of the value before."""
    up, down = rule.factor.as_integer_ratio()
    known = (values > -_SAFE) & (before > -_SAFE)
    left: npt.NDArray[Any] = np.where(known, values, 0)
    right: npt.NDArray[Any] = np.where(known, before, 0)
    most = max(int(np.abs(left).max(initial=0)), int(np.abs(right).max(initial=0)))
    if most * max(up, down) >= _SAFE:
        left, right = left.astype(object), right.astype(object)
    return np.asarray(left * down < right * up, dtype=np.bool_)


def _rows_of(
    frame: Frame, series: _Series, left: Sequence[int]
) -> dict[object, dict[str, list[Row]]]:
    """Return the rows of the series that are checked by objects."""
    rows = frame.rows
    if len(left) < len(series.places):
        places = {series.places[number] for number in left}
        names = {series.indicators[number] for number in left}
        rows = rows.filter(
            nw.col("place").is_in(sorted(places)) & nw.col("indicator").is_in(sorted(names))
        )
    return rows_by_place(_cells(frame, rows))


def _cells(frame: Frame, rows: "nw.LazyFrame[Any]") -> dict[str, list[Any]]:
    found = frame.collected(rows)
    names = [name for name in ("place", "indicator", *ROWS) if name in found.columns]
    return {name: cells_of(found, name) for name in names}
