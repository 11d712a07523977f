"""What is left of the rows of each place and indicator: their last value up to some days.

An engine has only to find maxima and sums by group. The last row up to a day is the greatest number
of those that have the day before the value; where no day comes twice, it is one row alone.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

try:
    import narwhals.stable.v2 as nw
    import numpy as np
    import numpy.typing as npt
except ImportError as error:
    from minsheng.errors import MissingExtraError

    raise MissingExtraError("minsheng.bulk", "bulk") from error

from minsheng.bulk.reading import MONTH, Frame, Lattice, integers

__all__ = ["Flags", "Groups", "Ints", "Reading", "groups_of"]

Ints = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]
_MASK = 50  # months in one sum of powers of two, each of at most 50 rows
_FOREVER = 1 << 62


class Reading(NamedTuple):
    """The code of a day for each place, -1 where there is none, and the value on it."""

    code: Ints
    value: Ints


class Groups(NamedTuple):
    """A row for each place and indicator, and each unit and form that its rows have.

    `places` and `indicators` are names, which `place` and `indicator` count from zero; `columns`
    are what was found of each: how many rows (`count`), whether all days are different (`distinct`),
    sums and extremes.
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


def groups_of(
    frame: Frame, lattice: Lattice, cuts: Sequence[int], totals: Sequence[str]
) -> Groups:
    """Return what is left of each place and indicator; `totals` are the running totals.

    `cuts` are the codes of the days up to which the last value is wanted.
    """
    rows = integers(frame, lattice)
    keys = [name for name in ("place", "indicator", "unit", "form") if name in rows.collect_schema()]
    code, n = nw.col("code"), nw.col("n")
    base = lattice.first // MONTH
    months = lattice.last // MONTH - base + 1
    masks = range(0, months, _MASK)
    wanted: dict[str, nw.Expr] = {
        "packed": (code - lattice.first) * (1 << lattice.bits) + n + lattice.most,
        "frac": (n - (n // lattice.one) * lattice.one != 0).cast(nw.Int64),
        "month": (code // MONTH) - base,
    }
    if lattice.one == 1:
        wanted["frac"] = nw.lit(0).cast(nw.Int64)
    rows = rows.with_columns(**wanted)
    month, packed = nw.col("month"), nw.col("packed")
    made: dict[str, nw.Expr] = {
        f"mask {start}": nw.when((month >= start) & (month < start + _MASK))
        .then(nw.lit(2.0) ** (month - start).cast(nw.Float64))
        .otherwise(nw.lit(0.0))
        .cast(nw.Int64)
        for start in masks
    }
    made |= {
        f"upto {cut}": nw.when(code <= cut).then(packed).otherwise(nw.lit(-1)) for cut in cuts
    }
    made["first done"] = nw.when(n > 0).then(code).otherwise(nw.lit(_FOREVER))
    made["last undone"] = nw.when(n > 0).then(nw.lit(-1)).otherwise(code)
    names = ["code", "n", "odd", "word", "frac", *made]
    if "begins" in rows.collect_schema():
        names.append("begins")
    rows = rows.with_columns(**made).select(*keys, *names)
    found: list[nw.Expr] = [
        nw.len().alias("count"),
        nw.col("odd").sum(),
        nw.col("word").sum(),
        nw.col("frac").sum(),
        nw.col("n").min().alias("least"),
        nw.col("n").max().alias("most"),
        nw.col("first done").min(),
        nw.col("last undone").max(),
    ]
    found += [nw.col(name).sum() for name in made if name.startswith("mask")]
    found += [nw.col(name).max() for name in made if name.startswith("upto")]
    if "begins" in names:
        found.append(nw.col("begins").max())
    left = frame.collected(rows.group_by(*keys).agg(*found))
    groups = _read(left, keys, lattice)
    _note_distinct(frame, groups, rows)
    if totals:
        _note_falls(frame, groups, rows.filter(nw.col("indicator").is_in(list(totals))))
    return groups


def _read(left: "nw.DataFrame[Any]", keys: Sequence[str], lattice: Lattice) -> Groups:
    names = [name for name in left.columns if name not in keys]
    columns = {name: _ints(left.get_column(name)) for name in names}
    places, place = _counted(left.get_column("place").to_list())
    indicators, indicator = _counted(left.get_column("indicator").to_list())
    nothing = [None] * len(place)
    units = left.get_column("unit").to_list() if "unit" in keys else nothing
    forms = left.get_column("form").to_list() if "form" in keys else nothing
    return Groups(places, indicators, place, indicator, units, forms, columns, lattice)


def _ints(column: "nw.Series[Any]") -> Ints:
    """Return a column of whole numbers; sums of duckdb are wider than others."""
    return np.asarray(column.cast(nw.Int64).to_numpy(), dtype=np.int64)


def _counted(names: list[Any]) -> tuple[list[Any], Ints]:
    """Return the different names, in the order of their first, and the number of each."""
    numbers: dict[Any, int] = {}
    found = np.fromiter(
        (numbers.setdefault(name, len(numbers)) for name in names), np.int64, len(names)
    )
    return list(numbers), found


def _note_distinct(frame: Frame, groups: Groups, rows: "nw.LazyFrame[Any]") -> None:
    """Note where each row has a day of its own.

    Powers of two for the months add up to as many bits as there are rows, if no month comes twice.
    Only where one does, the days are counted.
    """
    columns = groups.columns
    count = columns["count"]
    bits = np.zeros_like(count)
    for name in [name for name in columns if name.startswith("mask")]:
        bits += np.bitwise_count(columns.pop(name)).astype(np.int64)
    distinct = (bits == count) & (count <= _MASK)
    if not distinct.all():
        query = rows.group_by("place", "indicator").agg(
            nw.len().alias("count"), nw.col("code").n_unique().alias("days")
        )
        left = frame.collected(query.filter(nw.col("count") == nw.col("days")))
        distinct |= _among(groups, _pairs(left))
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
    left = frame.collected(rows.select("place", "indicator", "code", "n").sort("place", "indicator", "code"))
    shifted = {name: left.get_column(name).shift(1).alias(f"{name} before") for name in ("place", "indicator", "n")}
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


