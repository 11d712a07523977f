"""What is left of the rows of each place and indicator: their last value up to some days.

An engine has only to find maxima and sums by group. The last row up to a day is the greatest number
of those that have the day before the value; where no day comes twice, it is one row alone.
"""

from calendar import monthrange
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NamedTuple

from minsheng.bulk.engines import np, npt, nw
from minsheng.bulk.reading import MONTH, Frame, Lattice, cells_of, integers

__all__ = ["Flags", "Groups", "Ints", "Reading", "Sums", "Wanted", "groups_of"]

Ints = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]
_MASK = 50  # months in one sum of powers of two, of which a float has each exactly
_FOREVER = 1 << 62
MOST_ROWS = 4096
"""The most rows of a place and an indicator of which sums cannot overflow."""


class Reading(NamedTuple):
    """The code of a day for each place, -1 where there is none, and the value on it."""

    code: Ints
    value: Ints


class Sums(NamedTuple):
    """What amounts add up to from a day on, and the code of the last day of them (-1: none is).

    `hole` tells where a month is missing before that.
    """

    value: Ints
    last: Ints
    hole: Flags

    def reaches(self, cut: int) -> Flags:
        """Tell where each month up to a day is known."""
        return (self.last >= cut) & ~self.hole


class Groups(NamedTuple):
    """A row for each place and indicator, and each unit and form that its rows have.

    `places` and `indicators` are names, which `place` and `indicator` count from zero; `columns`
    are what was found of each: how many rows (`count`), whether all days are different
    (`distinct`), sums and extremes.
    """

    places: list[Any]
    indicators: list[str]
    place: Ints
    indicator: Ints
    units: list[Any]
    forms: list[Any]
    columns: dict[str, Ints]
    lattice: Lattice

    def reading(self, rows: Ints, cut: int) -> Reading:
        """Return the last value up to the day with the code `cut`, for some of the rows."""
        packed = self.columns[f"upto {cut}"][rows]
        return _unpacked(packed, self.lattice)

    def sums(self, rows: Ints, before: int, start: int, end: int) -> Sums:
        """Return what amounts of whole months add up to.

        `start` is the first day of a month, `before` the day before.
        """
        last = self.reading(rows, end).code
        last = np.where(last >= start, last, -1)
        value, months = (
            self.columns[f"{name} {end}"][rows] - self.columns[f"{name} {before}"][rows]
            for name in ("sum", "months")
        )
        expected = last // MONTH - start // MONTH + 1
        return Sums(value, last, (last >= 0) & (months != expected))

    def codes(self) -> Ints:
        """Return the codes of all days that a reading may have, ascending."""
        names = [name for name in self.columns if name.startswith("upto")]
        found = [_unpacked(self.columns[name], self.lattice).code for name in names]
        return np.unique(np.concatenate([np.array([-1], np.int64), *found]))[1:]


def _unpacked(packed: Ints, lattice: Lattice) -> Reading:
    none = packed < 0
    code = (packed >> lattice.bits) + lattice.first
    value = (packed & ((1 << lattice.bits) - 1)) - lattice.most
    return Reading(np.where(none, -1, code), np.where(none, 0, value))


class Wanted(NamedTuple):
    """What is wanted of each place and indicator.

    `cuts` are the codes of the days up to which the last value is wanted, `sums` of those up to
    which amounts are added up; `totals` are the names of the running totals, `events` says whether
    there are things that are done or not. Years start in the month `first_month`, counted from
    zero.
    """

    cuts: Sequence[int]
    sums: Sequence[int]
    totals: Sequence[str]
    events: bool
    first_month: int


def groups_of(frame: Frame, lattice: Lattice, wanted: Wanted) -> Groups:
    """Return what is left of each place and indicator."""
    rows = integers(frame, lattice)
    names = rows.collect_schema().names()
    keys = [name for name in ("place", "indicator", "unit", "form") if name in names]
    has_spans = "begins" in names
    if has_spans:
        rows = rows.with_columns(**_span_columns(frame, wanted))
    order = _order_of(frame, rows, wanted.totals)
    masks = _masks(lattice, has_spans=has_spans) if order is None else {}
    groups = _groups(frame, rows, keys, lattice, wanted, masks)
    if order is not None and not order.holds_for(groups):
        order, masks = None, _masks(lattice, has_spans=has_spans)
        groups = _groups(frame, rows, keys, lattice, wanted, masks)
    if order is not None:
        few = groups.columns["count"] <= MOST_ROWS
        groups.columns["distinct"] = few.astype(np.int64)
        groups.columns["falls"] = _among(groups, order.falls).astype(np.int64)
    else:
        _note_distinct(frame, groups, rows)
        if wanted.totals and groups.columns["count"].max() > 1:
            _note_falls(frame, groups, rows.filter(nw.col("indicator").is_in(list(wanted.totals))))
    for name in ("odd", "word", "frac", "falls", "unwhole", "long"):
        groups.columns.setdefault(name, np.zeros_like(groups.columns["count"]))
    return groups


def _groups(  # noqa: PLR0913, PLR0917 - one query, and all that it asks
    frame: Frame,
    rows: "nw.LazyFrame[Any]",
    keys: Sequence[str],
    lattice: Lattice,
    wanted: Wanted,
    masks: dict[str, "nw.Expr"],
) -> Groups:
    """Return what one pass over the rows finds of each place and indicator."""
    names = rows.collect_schema().names()
    has_spans = "span" in names
    day, n = nw.col("day"), nw.col("n")
    made: dict[str, nw.Expr] = {
        "packed": (day - lattice.number(lattice.first)) * (1 << lattice.bits) + n + lattice.most
    }
    if masks:
        made["month"] = (nw.col("code") // MONTH) - lattice.first // MONTH
    if lattice.one > 1:
        made["frac"] = (n - (n // lattice.one) * lattice.one != 0).cast(nw.Int64)
    if wanted.events:
        made["first done"] = nw.when(n > 0).then(day).otherwise(nw.lit(_FOREVER))
        made["last undone"] = nw.when(n > 0).then(nw.lit(-1)).otherwise(day)
    found = [nw.len().alias("count"), n.min().alias("least"), n.max().alias("most")]
    added = {"sum": "n", "months": "months"} if has_spans else {}
    monthly = has_spans and "long" not in names
    windows = _windows(lattice, wanted, added, monthly=monthly)
    found += [
        nw.col(name).max() if name.startswith("upto") else nw.col(name).sum() for name in windows
    ]
    flags = ["odd", "word", "span", "unwhole", "long", "frac", *([] if monthly else ["months"])]
    summed = [name for name in flags if name in names or name in made]
    found += [nw.col(name).sum() for name in (*summed, *masks)]
    if wanted.events:
        found += [nw.col("first done").min(), nw.col("last undone").max()]
    query = rows.with_columns(**made).with_columns(**masks, **windows).group_by(*keys).agg(*found)
    groups = _read(frame.collected(query), keys, lattice)
    count = groups.columns["count"]
    for cut in {*wanted.cuts, *wanted.sums}:
        groups.columns.setdefault(f"upto {cut}", np.full_like(count, -1))
        for name in added:
            groups.columns.setdefault(f"{name} {cut}", np.zeros_like(count))
    return groups


def _windows(
    lattice: Lattice, wanted: Wanted, added: dict[str, str], *, monthly: bool
) -> dict[str, "nw.Expr"]:
    """Return what counts of each row up to each day that matters, if any row is up to there.

    `added` are the columns that are added up; with `monthly`, each row is of one month, which a
    byte counts faster.
    """
    made: dict[str, nw.Expr] = {}
    for cut in sorted({*wanted.cuts, *wanted.sums}):
        if cut < lattice.first:
            continue
        within = nw.col("day") <= lattice.number(cut)
        asked = {"upto": "packed", **(added if cut in wanted.sums else {})}
        for name, column in asked.items():
            value = nw.col(column)
            if cut < lattice.last and monthly and name == "months":
                value = within.cast(nw.Int8)
            elif cut < lattice.last:
                none = nw.lit(-1 if name == "upto" else 0)
                value = nw.when(within).then(value).otherwise(none)
            made[f"{name} {cut}"] = value
    return made


class _Order(NamedTuple):
    """What one look at each row and the row before it tells, where rows have an order.

    `runs` are the stretches of rows of one place and indicator, in each of which the days ascend
    and no spans overlap; `falls` are the places and indicators of which a total falls.
    """

    runs: int
    falls: Sequence[tuple[Any, Any]]

    def holds_for(self, groups: Groups) -> bool:
        """Tell whether the rows of each place and indicator stand together."""
        if not groups.units and not groups.forms:
            return len(groups.place) == self.runs
        pairs = groups.place * len(groups.indicators) + groups.indicator
        return len(np.unique(pairs)) == self.runs


def _order_of(frame: Frame, rows: "nw.LazyFrame[Any]", totals: Sequence[str]) -> _Order | None:
    """Return how rows follow each other; None if days do not ascend, or rows have no order.

    Files of many places mostly have the rows of a place and an indicator together, day by day,
    which one comparison of each row tells. Of a lazy frame, narwhals cannot ask for the row
    before, since engines other than polars have none.
    """
    if not rows.implementation.is_polars():
        return None
    polars = import_module("polars")
    names = ("place", "indicator", "day", "n")
    native = nw.to_native(rows)
    native = native.with_columns(
        polars.col(name).shift(1).alias(f"{name} before") for name in names
    )
    known: nw.LazyFrame[Any] = nw.from_native(native)
    col = nw.col
    together = (
        (col("place") == col("place before")) & (col("indicator") == col("indicator before"))
    ).fill_null(value=False)
    begins = col("day")
    if "begins" in rows.collect_schema().names():
        begins = nw.when(col("begins") >= 0).then(col("begins")).otherwise(col("day"))
    found = frame.collected(
        known.select(
            runs=(~together).cast(nw.Int64).sum(),
            back=(together & (begins <= col("day before"))).cast(nw.Int64).sum(),
        )
    )
    runs, back = (int(found.get_column(name).to_list()[0]) for name in ("runs", "back"))
    if back:
        return None
    fallen = known.filter(
        together & (col("n") < col("n before")) & col("indicator").is_in(list(totals))
    )
    return _Order(runs, _pairs(frame.collected(fallen.select("place", "indicator").unique())))


def _span_columns(frame: Frame, wanted: Wanted) -> dict[str, "nw.Expr"]:
    """Return the months of each row, and whether they are whole and of one year."""
    if _is_monthly(frame):
        is_span = (nw.col("begins") >= 0).cast(nw.Int8)
        return {"span": is_span, "months": nw.lit(1).cast(nw.Int8)}
    code, begins = nw.col("code"), nw.col("begins code")
    month, before = code // MONTH, begins // MONTH
    number = month - (month // 12) * 12
    year = month // 12
    leap = (year - (year // 4) * 4 == 0) & (
        (year - (year // 100) * 100 != 0) | (year - (year // 400) * 400 == 0)
    )
    short = (number == 3) | (number == 5) | (number == 8) | (number == 10)
    of_short = nw.when(short).then(nw.lit(29)).otherwise(nw.lit(30))
    february = nw.when(leap).then(nw.lit(28)).otherwise(nw.lit(27))
    last = nw.when(number == 1).then(february).otherwise(of_short)
    whole = (begins - before * MONTH == 0) & (code - month * MONTH == last)
    own = wanted.first_month
    whole &= (month - own) // 12 == (before - own) // 12
    is_span = begins >= 0
    sound = is_span & whole & (begins <= code)
    return {
        "span": is_span.cast(nw.Int64),
        "unwhole": (is_span & ~sound).cast(nw.Int64),
        "months": nw.when(sound).then(month - before + 1).otherwise(nw.lit(1)),
        "long": (sound & (month != before)).cast(nw.Int64),
    }


def _is_monthly(frame: Frame) -> bool:
    """Tell whether each amount is of one whole month, from the spans that there are once each."""
    schema = frame.rows.collect_schema()
    if schema["when"] != nw.Date or schema["from"] != nw.Date:
        return False
    spans = frame.rows.select(begins=nw.col("from"), ends=nw.col("when"))
    found = frame.collected(spans.filter(~nw.col("begins").is_null()).unique())
    pairs = zip(*(found.get_column(name).to_list() for name in found.columns), strict=True)
    return all(
        begins.day == 1 and begins.replace(day=monthrange(begins.year, begins.month)[1]) == ends
        for begins, ends in pairs
    )


def _masks(lattice: Lattice, *, has_spans: bool) -> dict[str, "nw.Expr"]:
    """Return a power of two for each month of a row, some months in a column."""
    count = lattice.last // MONTH - lattice.first // MONTH + 1
    month = nw.col("month")
    two = nw.lit(2.0)
    made: dict[str, nw.Expr] = {}
    # an amount may be of months before the first day on which one ends
    for start in range(-12 if has_spans else 0, count, _MASK):
        stop = start + _MASK
        if has_spans:
            first = month - nw.col("months") + 1
            low = nw.when(first > start).then(first - start).otherwise(nw.lit(0))
            high = nw.when(month < stop - 1).then(month + 1 - start).otherwise(nw.lit(_MASK))
            bits = two ** high.cast(nw.Float64) - two ** low.cast(nw.Float64)
            within = (month >= start) & (first < stop)
        else:
            bits = two ** (month - start).cast(nw.Float64)
            within = (month >= start) & (month < stop)
        # the power is taken of each row, whatever is within, and has to fit
        safe = nw.when(within).then(bits).otherwise(nw.lit(0.0))
        made[f"mask {start + 12}"] = safe.cast(nw.Int64)
    return made


def _read(left: "nw.DataFrame[Any]", keys: Sequence[str], lattice: Lattice) -> Groups:
    names = [name for name in left.columns if name not in keys]
    columns = {name: _ints(left.get_column(name)) for name in names}
    if lattice.by_day:
        _write_codes(columns, lattice)
    places, place = _counted(left.get_column("place"))
    indicators, indicator = _counted(left.get_column("indicator"))
    units = cells_of(left, "unit") if "unit" in keys else []
    forms = cells_of(left, "form") if "form" in keys else []
    return Groups(places, indicators, place, indicator, units, forms, columns, lattice)


def _write_codes(columns: dict[str, Ints], lattice: Lattice) -> None:
    """Write the codes of days in place of the days counted one by one."""
    first = lattice.number(lattice.first)
    low = (1 << lattice.bits) - 1
    for name, found in columns.items():
        if name.startswith("upto"):
            codes = lattice.codes(np.where(found < 0, -1, (found >> lattice.bits) + first))
            again = ((codes - lattice.first) << lattice.bits) + (found & low)
            columns[name] = np.where(found < 0, -1, again)
        elif name in {"first done", "last undone"}:
            ever = found < _FOREVER
            columns[name] = np.where(ever, lattice.codes(np.where(ever, found, -1)), _FOREVER)


def _ints(column: "nw.Series[Any]") -> Ints:
    """Return a column of whole numbers; sums of duckdb are wider than others."""
    return np.asarray(column.cast(nw.Int64).to_numpy(), dtype=np.int64)


def _counted(column: "nw.Series[Any]") -> tuple[list[Any], Ints]:
    """Return the different names in their order, since engines put groups in any, and numbers."""
    names = sorted(column.unique().to_list())
    numbers = column.replace_strict(names, list(range(len(names))), return_dtype=nw.Int64)
    return names, _ints(numbers)


def _note_distinct(frame: Frame, groups: Groups, rows: "nw.LazyFrame[Any]") -> None:
    """Note where each row has a day of its own.

    Powers of two for the months add up to as many bits as there are rows, if no month comes twice.
    Only where one does, the days are counted.
    """
    columns = groups.columns
    count = columns["count"]
    months = columns.get("months", count)
    bits = np.zeros_like(count)
    for name in [name for name in columns if name.startswith("mask")]:
        bits += np.bitwise_count(columns.pop(name)).astype(np.int64)
    distinct = (bits == months) & (count <= MOST_ROWS)
    spans = columns.get("span", np.zeros_like(count))
    if not (distinct | (spans > 0)).all():
        query = rows.group_by("place", "indicator").agg(
            nw.len().alias("count"), nw.col("code").n_unique().alias("days")
        )
        left = frame.collected(query.filter(nw.col("count") == nw.col("days")))
        distinct |= _among(groups, _pairs(left)) & (spans == 0) & (count <= MOST_ROWS)
    columns["distinct"] = distinct.astype(np.int64)


def _among(groups: Groups, pairs: Sequence[tuple[Any, Any]]) -> Flags:
    """Tell which groups have one of these places and indicators."""
    places = {name: number for number, name in enumerate(groups.places)}
    indicators = {name: number for number, name in enumerate(groups.indicators)}
    width = len(indicators)
    wanted = [places[place] * width + indicators[name] for place, name in pairs]
    found: Flags = np.isin(groups.place * width + groups.indicator, np.array(wanted, np.int64))
    return found


def _note_falls(frame: Frame, groups: Groups, rows: "nw.LazyFrame[Any]") -> None:
    """Note which running totals fall."""
    if rows.implementation.is_pyarrow():
        pairs = _falls_in_memory(frame, rows)
    else:
        before = nw.col("n").shift(1).over("place", "indicator", order_by="code")
        falls = rows.with_columns(before=before).filter(nw.col("n") < nw.col("before"))
        fallen = frame.collected(falls.select("place", "indicator").unique())
        pairs = _pairs(fallen)
    groups.columns["falls"] = _among(groups, pairs).astype(np.int64)


def _falls_in_memory(frame: Frame, rows: "nw.LazyFrame[Any]") -> list[tuple[Any, Any]]:
    """Return the places and indicators whose totals fall, for an engine without windows."""
    left = frame.collected(
        rows.select("place", "indicator", "code", "n").sort("place", "indicator", "code")
    )
    shifted = {
        name: left.get_column(name).shift(1).alias(f"{name} before")
        for name in ("place", "indicator", "n")
    }
    whole = left.with_columns(*shifted.values())
    fallen = whole.filter(
        (nw.col("place") == nw.col("place before"))
        & (nw.col("indicator") == nw.col("indicator before"))
        & (nw.col("n") < nw.col("n before"))
    )
    return _pairs(fallen)


def _pairs(found: "nw.DataFrame[Any]") -> list[tuple[Any, Any]]:
    """Return the places and indicators of a frame."""
    columns = [found.get_column(name).to_list() for name in ("place", "indicator")]
    return list(zip(*columns, strict=True))
