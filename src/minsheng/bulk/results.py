"""Verdicts as a frame of the engine that the rows came from."""

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any, NamedTuple

from minsheng.bulk.engines import np, npt, nw
from minsheng.bulk.reading import day_of, known_of
from minsheng.errors import InvalidValueError, MissingExtraError

__all__ = ["Coded", "Column", "Days", "as_frame", "require_engine", "texts_of"]

_ENGINES = ("polars", "pandas", "pyarrow", "duckdb", "pyspark", "pyspark[connect]")


def require_engine(native: object) -> None:
    """Raise `InvalidValueError` for an engine that cannot do all that is asked of it here."""
    engine: str = known_of(native).implementation.value
    if engine not in _ENGINES:
        raise InvalidValueError(
            "frame", engine, "a frame of polars, pandas, pyarrow, duckdb or PySpark"
        )


def texts_of(above: npt.NDArray[Any], below: npt.NDArray[Any]) -> list[str]:
    """Return fractions as `number_text` writes them: 0.5, or 1/3 where there is no decimal.

    What comes again, as values of many places do, is written once.
    """
    if above.dtype == np.int64 and len(below) and (below == below[0]).all():
        different, places = np.unique(above, return_inverse=True)
        if len(different) * 2 < len(above):
            texts = _texts_of(different, np.full_like(different, below[0]))
            return [texts[place] for place in places.tolist()]
    return _texts_of(above, below)


def _texts_of(above: npt.NDArray[Any], below: npt.NDArray[Any]) -> list[str]:
    """Return fractions as text, each for itself."""
    divisor = np.gcd(above, below)
    places: dict[int, tuple[int, int] | None] = {1: (0, 1)}
    found: list[str] = []
    for over, under in zip((above // divisor).tolist(), (below // divisor).tolist(), strict=True):
        if under not in places:
            places[under] = _decimal(under)
        decimal = places[under]
        if under == 1:
            found.append(str(over))
        elif decimal is None:
            found.append(f"{over}/{under}")
        else:
            count, times = decimal
            digits = str(abs(over * times)).rjust(count + 1, "0")
            sign = "-" if over < 0 else ""
            found.append(f"{sign}{digits[:-count]}.{digits[-count:]}")
    return found


def _decimal(under: int) -> tuple[int, int] | None:
    """Return how many places 1/under needs, and 10^places/under; None if no decimal writes it."""
    rest, twos, fives = under, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        return None
    count = max(twos, fives)
    return count, 10**count // under


class Coded(NamedTuple):
    """A column as numbers of names; -1 is a null."""

    codes: npt.NDArray[np.signedinteger[Any]]
    names: Sequence[Any]

    def cells(self) -> npt.NDArray[np.object_]:
        """Return the names themselves."""
        names = np.empty(len(self.names) + 1, object)
        names[:-1] = self.names
        found: npt.NDArray[np.object_] = names[self.codes]
        return found


class Days(NamedTuple):
    """A column of days by their codes; -1 is a null."""

    codes: npt.NDArray[np.int64]

    def coded(self) -> Coded:
        """Return the days once each, and the number of each cell."""
        different, places = np.unique(self.codes, return_inverse=True)
        days = [day_of(code) for code in different.tolist() if code >= 0]
        return Coded(places - (len(different) - len(days)), days)


Column = Coded | Days | Sequence[Any] | npt.NDArray[Any]
"""Cells, or what stands for them."""


def as_frame(columns: Mapping[str, Column], kinds: Mapping[str, str], like: Any) -> Any:  # noqa: ANN401 - a frame of any engine, and one of the same
    """Return columns as a frame of the engine of another frame, lazy if that is.

    `kinds` are those of the columns: "text", "day" or "count".
    """
    known = known_of(like)
    engine: str = known.implementation.value
    if engine == "pandas":
        pandas = import_module("pandas")
        made = {name: _pandas_column(pandas, cells, kinds[name]) for name, cells in columns.items()}
        return pandas.DataFrame(made)
    if engine == "polars":
        polars = import_module("polars")
        series = [
            _polars_column(polars, name, cells, kinds[name]) for name, cells in columns.items()
        ]
        frame = polars.DataFrame(series)
        return frame.lazy() if isinstance(known, nw.LazyFrame) else frame
    try:
        arrow = import_module("pyarrow")
    except ImportError as error:
        raise MissingExtraError("a frame of duckdb or PySpark", "bulk") from error
    table = arrow.table({n: _arrow_column(arrow, cells, kinds[n]) for n, cells in columns.items()})
    if engine == "pyarrow":
        return table
    if engine == "duckdb":
        return import_module("duckdb").from_arrow(table)
    return like.sparkSession.createDataFrame(table)


def _cells(column: Column) -> Sequence[Any] | npt.NDArray[Any]:
    if isinstance(column, Days):
        column = column.coded()
    return column.cells() if isinstance(column, Coded) else column


def _pandas_column(pandas: Any, column: Column, kind: str) -> Any:  # noqa: ANN401 - pandas, and a column of it
    cells = _cells(column)
    if kind == "count":
        return pandas.array(cells, dtype="Int64")
    text = kind == "text" and _has_text()
    return pandas.Series(cells, dtype="str" if text else object)


def _polars_column(polars: Any, name: str, column: Column, kind: str) -> Any:  # noqa: ANN401 - polars, and a column of it
    types = {"text": polars.String, "day": polars.Date, "count": polars.Int64}
    if isinstance(column, Days):
        column = column.coded()
    if isinstance(column, Coded):
        codes = polars.Series(name, column.codes, dtype=polars.Int64)
        names = polars.Series(name, [*column.names, None], dtype=types[kind], strict=True)
        codes = codes.replace(-1, len(column.names)) if (column.codes < 0).any() else codes
        return names.gather(codes).alias(name)
    cells = column.tolist() if isinstance(column, np.ndarray) else column
    return polars.Series(name, cells, dtype=types[kind])


def _arrow_column(arrow: Any, column: Column, kind: str) -> Any:  # noqa: ANN401 - pyarrow, and a column of it
    types = {"text": arrow.string(), "day": arrow.date32(), "count": arrow.int64()}
    if isinstance(column, Days):
        column = column.coded()
    if isinstance(column, Coded):
        codes = arrow.array(column.codes, mask=column.codes < 0)
        return arrow.array(column.names, types[kind]).take(codes)
    cells = column.tolist() if isinstance(column, np.ndarray) else column
    return arrow.array(cells, types[kind])


def _has_text() -> bool:
    """Tell whether pandas has a type of text with nulls, as it does from 3 on."""
    return int(import_module("pandas").__version__.partition(".")[0]) >= 3
