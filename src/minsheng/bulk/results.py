"""Verdicts as a frame of the engine that the rows came from."""

from collections.abc import Mapping, Sequence
from datetime import date
from importlib import import_module
from typing import Any

try:
    import narwhals.stable.v2 as nw
    import numpy as np
    import numpy.typing as npt
except ImportError as error:
    from minsheng.errors import MissingExtraError

    raise MissingExtraError("minsheng.bulk", "bulk") from error

from minsheng.bulk.reading import day_of
from minsheng.errors import InvalidValueError, MissingExtraError

__all__ = ["as_frame", "days_of", "require_engine", "texts_of"]

_ENGINES = ("polars", "pandas", "pyarrow", "duckdb", "pyspark", "pyspark[connect]")
_KINDS: Mapping[str, Any] = {"text": nw.String, "day": nw.Date, "count": nw.Int64}


def require_engine(native: object) -> None:
    """Raise `InvalidValueError` for an engine that cannot do all that is asked of it here."""
    try:
        known: Any = nw.from_native(native)  # type: ignore[call-overload] # pyright: ignore[reportCallIssue, reportArgumentType, reportUnknownVariableType] - what is no frame is told elsewhere
    except TypeError:
        return
    engine = known.implementation.value
    if engine not in _ENGINES:
        raise InvalidValueError("frame", engine, "a frame of polars, pandas, pyarrow, duckdb or PySpark")


def texts_of(above: npt.NDArray[Any], below: npt.NDArray[Any]) -> list[str]:
    """Return fractions as `number_text` writes them: 0.5, or 1/3 where there is no decimal."""
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


def days_of(codes: npt.NDArray[np.int64]) -> npt.NDArray[np.object_]:
    """Return days by their codes, and None for -1."""
    different, places = np.unique(codes, return_inverse=True)
    days = np.array([None if code < 0 else day_of(code) for code in different.tolist()], object)
    found: npt.NDArray[np.object_] = days[places]
    return found


def as_frame(
    columns: Mapping[str, Sequence[Any] | npt.NDArray[Any]], kinds: Mapping[str, str], like: Any  # noqa: ANN401 - a frame of any engine
) -> Any:  # noqa: ANN401 - a frame of the same engine
    """Return columns as a frame of the engine of another frame, lazy if that is."""
    known: Any = nw.from_native(like)
    engine = known.implementation.value
    if engine == "pandas":
        pandas = import_module("pandas")
        made = {
            name: pandas.array(cells, dtype="Int64") if kinds[name] == "count" else cells
            for name, cells in columns.items()
        }
        return pandas.DataFrame({name: pandas.Series(made[name], dtype=_pandas_type(kinds[name])) for name in made})
    if engine == "polars":
        polars = import_module("polars")
        types = {"text": polars.String, "day": polars.Date, "count": polars.Int64}
        series = [polars.Series(n, _list(c), dtype=types[kinds[n]]) for n, c in columns.items()]
        frame = polars.DataFrame(series)
        return frame.lazy() if isinstance(known, nw.LazyFrame) else frame
    table = _arrow(columns, kinds)
    if engine == "pyarrow":
        return table
    if engine == "duckdb":
        return import_module("duckdb").from_arrow(table)
    session = like.sparkSession
    return session.createDataFrame(table)


def _list(cells: Sequence[Any] | npt.NDArray[Any]) -> Sequence[Any]:
    return cells.tolist() if isinstance(cells, np.ndarray) else cells


def _pandas_type(kind: str) -> Any:  # noqa: ANN401 - a type of pandas
    return {"text": "str" if _has_text() else object, "day": object, "count": "Int64"}[kind]


def _has_text() -> bool:
    """Tell whether pandas has a type of text with nulls, as it does from 3 on."""
    return int(import_module("pandas").__version__.partition(".")[0]) >= 3


def _arrow(columns: Mapping[str, Sequence[Any] | npt.NDArray[Any]], kinds: Mapping[str, str]) -> Any:  # noqa: ANN401 - a table of pyarrow
    try:
        arrow = import_module("pyarrow")
    except ImportError as error:
        raise MissingExtraError("a frame of duckdb or PySpark", "bulk") from error
    types = {"text": arrow.string(), "day": arrow.date32(), "count": arrow.int64()}
    return arrow.table({n: arrow.array(_list(c), types[kinds[n]]) for n, c in columns.items()})


Day = date
