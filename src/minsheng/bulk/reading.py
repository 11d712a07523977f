"""The rows of a frame of any engine, read into integers without rounding.

A day is a number that keeps the order of days (`code_of`), a value an integer on a lattice of
10^places, which all rows of a frame share. A row that this cannot hold exactly is *odd*: it takes
no part here, and what it belongs to is judged by the objects.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from importlib import import_module
from typing import Any, NamedTuple

from minsheng.bulk.engines import np, npt, nw
from minsheng.days import as_day
from minsheng.errors import InvalidValueError

__all__ = [
    "MONTH",
    "ROWS",
    "Frame",
    "Lattice",
    "cells_of",
    "code_of",
    "day_of",
    "integers",
    "known_of",
    "lattice_of",
    "open_frame",
]

MONTH = 31  # codes for the days of each month
_YEAR = 12 * MONTH
_MOST_PLACES = 6
_EXACT = 10**15  # a float has every integer up to here, and every decimal of so many digits
_A_FRAME = "a frame that narwhals knows, such as one of polars, duckdb, pandas, pyarrow or PySpark"
_DAYS = "days: dates, moments at midnight without a time zone, or text such as 2024-12-31"
_VALUES = "integers, decimals, text or 64-bit floats"
_MILLISECONDS = 24 * 60 * 60 * 1000
_EPOCH = date(1970, 1, 1).toordinal()
_SHORT = ("Float32", "Float16")
ROWS = ("when", "value", "from", "unit", "form", "known_until", "correction")
"""The columns of a row, beside its place and its indicator."""


class Frame(NamedTuple):
    """A frame whose columns have their names here, and what is known of them beforehand.

    `plain` says that its days and values are of types that the engine can calculate with.
    """

    rows: "nw.LazyFrame[Any]"
    native: Any
    columns: tuple[str, ...]
    plain: bool

    def collected(self, query: "nw.LazyFrame[Any]") -> "nw.DataFrame[Any]":
        """Return what a query of the rows finds; an error of the engine is one of the library."""
        return _run(query)


class Lattice(NamedTuple):
    """How values are integers: times 10^places, each less than `most` on either side of zero.

    Days are counted from the code `first`; together with a value in the lower `bits` they make a
    number that is the greater the later the day. `last` is the last day of all rows, and
    `fits` says that no value is odd.

    `by_day` says that the rows number their days one by one, as dates do, since to take a date
    apart costs more than all else; otherwise, they number them by their codes.
    """

    places: int
    bits: int
    first: int
    last: int
    fits: bool
    by_day: bool

    @property
    def most(self) -> int:
        """The bound of a value, which no value reaches."""
        return 1 << (self.bits - 1)

    @property
    def one(self) -> int:
        """How the number one is written on the lattice."""
        return int(10**self.places)

    def number(self, code: int) -> int:
        """Return how rows number the day with a code."""
        return day_of(code).toordinal() if self.by_day else code

    def codes(self, numbers: "npt.NDArray[np.int64]") -> "npt.NDArray[np.int64]":
        """Return the codes of days as rows number them; what is below zero stays."""
        if not self.by_day:
            return numbers
        different, places = np.unique(numbers, return_inverse=True)
        codes = [x if x < 0 else code_of(date.fromordinal(x)) for x in different.tolist()]
        found: npt.NDArray[np.int64] = np.array(codes, np.int64)[places]
        return found


def code_of(day: date) -> int:
    """Return the number of a day, which keeps the order of days: 31 for each month.

    >>> code_of(date(2024, 2, 1)) - code_of(date(2024, 1, 1))
    31
    """
    return (day.year * 12 + day.month - 1) * MONTH + day.day - 1


def day_of(code: int) -> date:
    """Return the day that a number stands for.

    >>> day_of(code_of(date(2024, 2, 29)))
    datetime.date(2024, 2, 29)
    """
    month, day = divmod(code, MONTH)
    year, month = divmod(month, 12)
    return date(year, month + 1, day + 1)


def known_of(frame: object, field: str = "frame") -> Any:  # noqa: ANN401 - a frame of narwhals, lazy or not
    """Return a frame as narwhals has it; raise `InvalidValueError` for what is none."""
    from_native: Any = nw.from_native  # which is typed for frames alone
    try:
        known = from_native(frame)
        names = list(known.collect_schema())
    except (TypeError, ValueError, nw.exceptions.NarwhalsError) as error:
        raise InvalidValueError(field, type(frame).__name__, _A_FRAME) from error
    if not all(isinstance(name, str) for name in names):
        raise InvalidValueError(f"{field}, columns", names, "a name for each column, once")
    return known


def open_frame(frame: object, *, needed: Iterable[str], by_year: bool = False) -> Frame:
    """Return a frame with its columns checked; raise `InvalidValueError` for what is none.

    `series` may stand for the column `indicator`. With `by_year`, days may be calendar years as
    integers, which stand for their last days. Columns of other names are not read.
    """
    known = known_of(frame)
    schema: Any = known.collect_schema()
    names: list[str] = list(schema)
    if "indicator" not in names and "series" in names:
        known = known.rename({"series": "indicator"})
        schema = known.collect_schema()
        names = list(schema)
    missing = [name for name in needed if name not in names]
    if missing:
        expected = f"the columns {', '.join(needed)} ({', '.join(missing)} missing)"
        raise InvalidValueError("frame, columns", names, expected)
    own = [name for name in ("place", "indicator", *ROWS) if name in names]
    known = known.select(*own)
    if by_year and schema["when"].is_integer():
        known = _with_last_days(known)
    known, plain = _with_days_and_values(known, own)
    return Frame(known.lazy(), frame, tuple(own), plain)


def _with_last_days(known: Any) -> Any:  # noqa: ANN401 - a frame of narwhals, lazy or not
    """Return a frame with the last days of years in place of the years."""
    when = nw.col("when")
    ends = known.lazy().select(low=when.min(), high=when.max())
    found = _only(ends)
    for year in (found["low"], found["high"]):
        if year is not None and not 1000 <= year <= 9999:
            raise InvalidValueError("frame, column when", year, "a calendar year, such as 2024")
    text = nw.concat_str(when.cast(nw.String), nw.lit("-12-31"))
    return known.with_columns(when=text)


def _with_days_and_values(known: Any, names: Sequence[str]) -> tuple[Any, bool]:  # noqa: ANN401 - a frame of narwhals, lazy or not
    """Return a frame whose days and values are of known types, and whether all of them are."""
    schema: Any = known.collect_schema()
    plain = True
    for name in names:
        kind = schema[name]
        if kind in {nw.Object, nw.Unknown} and known.implementation.is_pandas():
            cells = _as_text(known[name].to_list(), name)
            if cells is None:
                plain = False
            else:
                made: Any = nw.new_series(name, cells, nw.String, backend="pandas")
                known = known.with_columns(made.alias(name))
            continue
        if name != "correction" and kind in {nw.Categorical, nw.Enum}:
            known = known.with_columns(nw.col(name).cast(nw.String))
            kind = nw.String()
        _require_kind(name, kind)
        plain &= not (name == "value" and kind in {nw.Boolean, nw.Int128, nw.UInt128})
    return known, plain


def _require_kind(name: str, kind: Any) -> None:  # noqa: ANN401 - a type of narwhals
    """Raise `InvalidValueError` for a column of another type than its name asks for."""
    if name in {"when", "from", "known_until"}:
        _require_days(name, kind)
    elif name == "value":
        a_number = kind.is_numeric() and str(kind) not in _SHORT
        if not (a_number or kind in {nw.String, nw.Boolean}):
            raise InvalidValueError("frame, column value", str(kind), _VALUES)
    elif name not in {"correction", "place"} and kind != nw.String:
        raise InvalidValueError(f"frame, column {name}", str(kind), "text")


def _require_days(name: str, kind: Any) -> None:  # noqa: ANN401 - a type of narwhals
    """Raise unless a column holds days, or text that may be days."""
    if kind == nw.Datetime and getattr(kind, "time_zone", None) is None:
        return
    if kind not in {nw.Date, nw.String}:
        raise InvalidValueError(f"frame, column {name}", str(kind), _DAYS)


def _as_text(cells: Sequence[object], name: str) -> list[str | None] | None:
    """Return objects of Python as text that says the same; None if some are of other types."""
    found: list[str | None] = []
    for cell in cells:
        if cell is None or cell != cell:  # noqa: PLR0124 - so do not-a-number and not-a-time
            if isinstance(cell, float | Decimal) and name == "value":
                return None  # to be told as what it is
            found.append(None)
        elif isinstance(cell, str):
            found.append(cell)
        elif isinstance(cell, bool):
            return None
        elif isinstance(cell, date) and name in {"when", "from", "known_until"}:
            found.append(as_day(cell, f"frame, column {name}").isoformat())
        elif name == "value" and isinstance(cell, int):
            found.append(str(cell))
        elif name == "value" and isinstance(cell, Decimal) and cell.is_finite():
            found.append(format(cell, "f"))
        else:
            return None
    return found


def _run(query: "nw.LazyFrame[Any]") -> "nw.DataFrame[Any]":
    """Return what a query finds; in batches, where the engine can."""
    try:
        return query.collect(**_in_batches(query))
    except (MemoryError, KeyboardInterrupt):
        raise
    except Exception as error:
        message = str(error).partition("\n")[0][:200]
        expected = "a frame that its engine can read and calculate with"
        raise InvalidValueError("frame", message, expected) from error


def _in_batches(query: "nw.LazyFrame[Any]") -> dict[str, Any]:
    """Return what tells polars to read rows in batches; older ones (before 1.23) do not know it."""
    if not query.implementation.is_polars():
        return {}
    version = import_module("polars").__version__.split(".")
    return {"engine": "streaming"} if tuple(map(int, version[:2])) >= (1, 23) else {}


def cells_of(found: "nw.DataFrame[Any]", name: str) -> list[Any]:
    """Return the cells of a column, with None for what is missing in every engine."""
    column = found.get_column(name)
    cells = zip(column.to_list(), column.is_null().to_list(), strict=True)
    return [None if missing else cell for cell, missing in cells]


def lattice_of(frame: Frame) -> Lattice:  # noqa: C901 - one query, and all that can be wrong
    """Return the lattice of the values of a frame; raise for rows that no frame may have.

    These are nulls, not-a-number and infinity, days that there are not, and no rows at all.
    """
    rows = frame.rows
    schema = rows.collect_schema()
    wanted = ("place", "indicator", "when", "value")
    asked = [nw.col(name).is_null().cast(nw.Int64).sum().alias(f"no {name}") for name in wanted]
    asked += [nw.len().alias("rows"), nw.col("when").min(), nw.col("when").max().alias("last")]
    value = schema["value"]
    if value == nw.Float64:
        asked.append((~nw.col("value").is_finite()).cast(nw.Int64).sum().alias("endless"))
        asked += [_off_grid(places).alias(f"off {places}") for places in range(_MOST_PLACES)]
    elif value.is_integer():
        asked += [nw.col("value").min().alias("least"), nw.col("value").max().alias("most")]
    if schema["when"] == nw.Datetime:
        asked.append(_off_midnight("when").alias("off midnight"))
    found = _only(rows.select(*asked))
    if not found["rows"]:
        raise InvalidValueError("frame, rows", 0, "at least one row")
    for name in wanted:
        if found[f"no {name}"]:
            expected = f"no nulls ({int(found[f'no {name}'])} found)"
            raise InvalidValueError(f"frame, column {name}", None, expected)
    if found.get("endless"):
        bad = _only(rows.filter(~nw.col("value").is_finite()).select("place", "value").head(1))
        field = f"frame, place {bad['place']}, value"
        raise InvalidValueError(field, bad["value"], "a finite number")
    if found.get("off midnight"):
        raise InvalidValueError("frame, column when", None, "days, without a time of the day")
    for name in ("when", "from"):
        if name in frame.columns and schema[name] == nw.String:
            _require_day_texts(rows, name)
    first, last = (code_of(as_day(found[name], "when")) for name in ("when", "last"))
    bits = 62 - (last - first + 1).bit_length()
    days = [schema[name] for name in ("when", "from") if name in frame.columns]
    by_day = rows.implementation.is_polars() and all(kind == nw.Date for kind in days)
    if value.is_integer():
        most = 1 << (bits - 1)
        fits = -most < found["least"] and found["most"] < most
        return Lattice(0, bits, first, last, fits, by_day)
    places = _MOST_PLACES
    if value == nw.Float64:
        exact = (n for n in range(_MOST_PLACES) if not found[f"off {n}"])
        places = next(exact, _MOST_PLACES)
    return Lattice(places, bits, first, last, fits=False, by_day=by_day)


def _only(query: "nw.LazyFrame[Any]") -> dict[str, Any]:
    """Return the only row of a query."""
    found = _run(query)
    return {name: found.get_column(name).to_list()[0] for name in found.columns}


def _off_midnight(name: str) -> "nw.Expr":
    moment = nw.col(name).dt
    parts = (moment.hour(), moment.minute(), moment.second(), moment.microsecond())
    seconds = sum((part.fill_null(0).cast(nw.Int64) for part in parts), nw.lit(0))
    return (seconds != 0).cast(nw.Int64).sum()


def _require_day_texts(rows: "nw.LazyFrame[Any]", name: str) -> None:
    """Raise for the first text that is no day."""
    found = _run(rows.select(day=nw.col(name)).unique())  # the names are words of SQL
    texts = cells_of(found, "day")
    for text in sorted(text for text in texts if text is not None):
        as_day(text, f"frame, column {name}")


def _off_grid(places: int) -> "nw.Expr":
    """Count the floats that are not so many decimals, to the last bit."""
    n, fits = _from_float(places, _EXACT)
    del n
    return (~fits).cast(nw.Int64).sum()


def _from_float(places: int, most: int) -> tuple["nw.Expr", "nw.Expr"]:
    """Return floats as integers, and whether each is the float nearest to that decimal.

    Both sides of the division are exact, so that it gives the float nearest to the decimal; of all
    decimals that a float is nearest to, one of at most 15 digits is its shortest form.
    """
    value = nw.col("value")
    bound = float(min(most, _EXACT) // 10**places)
    near = (value < bound) & (value > -bound)
    n = (nw.when(near).then(value).otherwise(nw.lit(0.0)) * float(10**places)).round(0)
    whole = n.cast(nw.Int64)
    # by a column, since polars once took a number as a reason to multiply by its reciprocal
    by = nw.when(near).then(nw.lit(float(10**places))).otherwise(nw.lit(1.0))
    return whole, near & ((whole.cast(nw.Float64) / by) == value)


def _from_text(places: int, most: int) -> tuple["nw.Expr", "nw.Expr"]:
    """Return decimals in text as integers, and whether each is one with so many decimals.

    "done" is one, "not done" is zero.
    """
    text = nw.col("value")
    digits = len(str(most // 10**places)) - 1
    if digits < 1:
        return nw.lit(0).cast(nw.Int64), nw.lit(value=False)
    pattern = f"^[+-]?[0-9]{{1,{digits}}}(?:\\.[0-9]{{1,{places}}}0*)?$"
    fits = text.str.contains(pattern) & ~text.str.contains("\n", literal=True)
    safe = nw.when(fits).then(text).otherwise(nw.lit("0"))
    whole = safe.str.replace_all(r"\..*$", "").str.replace_all("+", "", literal=True)
    point = safe.str.contains(".", literal=True)
    zeros = "0" * places
    padded = nw.concat_str(safe, nw.when(point).then(nw.lit(zeros)).otherwise(nw.lit(f".{zeros}")))
    tail = padded.str.replace_all(r"^[^.]*\.", "").str.slice(0, places).cast(nw.Int64)
    n = whole.cast(nw.Int64) * 10**places
    n += nw.when(safe.str.starts_with("-")).then(nw.lit(0) - tail).otherwise(tail)
    done = text == "done"
    fits = fits | done | (text == "not done")
    return nw.when(done).then(nw.lit(10**places)).otherwise(n), fits


def _code(name: str, schema: Any, *, empty: bool = False) -> "nw.Expr":  # noqa: ANN401 - a schema of narwhals
    """Return the number of the day in a column; of a null, if it may be `empty`, it is any."""
    column = nw.col(name)
    if schema[name] == nw.String:
        text = nw.when(column.is_null()).then(nw.lit("0001-01-01")).otherwise(column)
        cut = ((0, 4), (5, 2), (8, 2))
        year, month, day = ((text if empty else column).str.slice(*at).cast(nw.Int64) for at in cut)
    else:
        parts = (column.dt.year(), column.dt.month(), column.dt.day())
        filled = (part.fill_null(1) for part in parts) if empty else parts
        year, month, day = (part.cast(nw.Int64) for part in filled)
    return (year * 12 + month - 1) * MONTH + day - 1


def _number(name: str) -> "nw.Expr":
    """Return the days in a column counted one by one, as `date.toordinal` does."""
    return nw.col(name).dt.timestamp("ms") // _MILLISECONDS + _EPOCH


def integers(frame: Frame, lattice: Lattice) -> "nw.LazyFrame[Any]":
    """Return the place, the indicator, the day, the value and whether a row is odd.

    `day` is the number of a day as the lattice says, `code` its code; `begins` and `begins code`
    are those of the first day of a span, -1 where there is none. `word` is 1 for "done" and "not
    done"; a value of an odd row is zero. Of what no row can be there is no column.
    """
    rows, schema = frame.rows, frame.rows.collect_schema()
    kind = schema["value"]
    value = nw.col("value")
    word: nw.Expr | None = None
    if kind.is_integer():
        fits = (value < lattice.most) & (value > -lattice.most)
        safe = value if lattice.fits else nw.when(fits).then(value).otherwise(nw.lit(0))
        n = safe.cast(nw.Int64)
    elif kind == nw.Float64:
        n, fits = _from_float(lattice.places, lattice.most)
    else:
        if kind != nw.String:
            rows = rows.with_columns(value.cast(nw.String))
        n, fits = _from_text(lattice.places, lattice.most)
        word = ((value == "done") | (value == "not done")).cast(nw.Int64)
    odd = [] if lattice.fits else [(~fits).cast(nw.Int64)]
    # both columns are for the objects
    others = [name for name in ("correction", "known_until") if name in frame.columns]
    odd += [(~nw.col(name).is_null()).cast(nw.Int64) for name in others]
    columns = {
        "code": _code("when", schema),
        "n": n if lattice.fits else nw.when(fits).then(n).otherwise(nw.lit(0)),
    }
    if odd:
        columns["odd"] = sum(odd[1:], odd[0])
    if word is not None:
        columns["word"] = word
    columns |= _spans_of(frame, lattice)
    kept = [name for name in ("unit", "form") if name in frame.columns]
    found = rows.select("place", "indicator", *kept, **columns)
    return found if lattice.by_day else found.with_columns(**_same_as_codes(columns))


def _spans_of(frame: Frame, lattice: Lattice) -> dict[str, "nw.Expr"]:
    """Return the first day of each span, and the days of a frame that counts them one by one."""
    found = {"day": _number("when")} if lattice.by_day else {}
    if "from" in frame.columns:
        begins = _code("from", frame.rows.collect_schema(), empty=True)
        no_span = nw.col("from").is_null()
        found["begins code"] = nw.when(no_span).then(nw.lit(-1)).otherwise(begins)
        if lattice.by_day:
            found["begins"] = _number("from").fill_null(-1)
    return found


def _same_as_codes(columns: Iterable[str]) -> dict[str, "nw.Expr"]:
    """Return the numbers of days that are their codes."""
    same = {"day": nw.col("code")}
    if "begins code" in columns:
        same["begins"] = nw.col("begins code")
    return same
