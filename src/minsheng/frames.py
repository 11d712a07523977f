"""Frames of pandas and polars, made from columns of text, exact numbers, days and flags.

It needs narwhals (the extra `frames`) and the library of the frame (the extras `pandas` and
`polars` bring both); without them, `MissingExtraError` is raised.
"""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, Literal, get_args

from minsheng.checks import is_word
from minsheng.errors import InexactError, InvalidValueError, MissingExtraError
from minsheng.quantities.exact import cut_text, exact_decimal, exact_ratio, whole_number

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

__all__ = ["Backend", "ColumnType", "Numbers", "make_frame", "narwhals"]

Backend = Literal["pandas", "polars"]
"""The library that a frame is made with."""
Numbers = Literal["text", "decimal", "float"]
"""What exact numbers become in a frame."""
ColumnType = Literal["text", "number", "integer", "count", "year", "day", "flag", "json", "list"]
"""What a column holds: a number is exact text, "json" and "list" are JSON as text."""

_DIGITS = 38  # of the decimals of polars
_MOST_PLACES = 30


def narwhals() -> ModuleType:
    """Return narwhals, which speaks to every library of frames."""
    try:
        return import_module("narwhals.stable.v2")
    except ImportError as error:
        raise MissingExtraError("frames", "frames") from error


def make_frame(
    cells: Mapping[str, Sequence[Any]],
    types: Mapping[str, ColumnType],
    backend: Backend,
    numbers: Numbers = "text",
    places: int | None = None,
) -> "pd.DataFrame | pl.DataFrame":
    """Return a frame of columns; numbers come as exact text.

    `places` cuts decimals after so many, toward zero. Raises `InexactError` for a number that no
    finite decimal, or none of 38 digits, can write where decimals are asked for.
    """
    _require(backend, numbers, places)
    library = narwhals()
    in_pandas = backend == "pandas"
    made = {
        name: _numbers(column, name, numbers, places) if types[name] == "number" else list(column)
        for name, column in cells.items()
    }
    # In pandas, all that has nulls is an object until it has a type that keeps them.
    kinds = {
        "integer": library.Int64,
        "flag": library.Object if in_pandas else library.Boolean,
        "count": library.Object if in_pandas else library.Int64,
        "year": library.Object if in_pandas else library.Int64,
        "day": library.Object if in_pandas else library.Date,
        "number": _number_type(library, numbers, in_pandas=in_pandas),
    }
    text = library.Object if in_pandas else library.String
    schema = {name: kinds.get(kind, text) for name, kind in types.items()}
    # A decimal of polars has its places in its type, which polars finds by itself.
    apart = {
        name: made.pop(name)
        for name, kind in types.items()
        if kind == "number" and numbers == "decimal" and not in_pandas
    }
    try:
        schema = {name: kind for name, kind in schema.items() if name in made}
        frame: Any = library.from_dict(made, schema=schema, backend=backend).to_native()
    except ImportError as error:
        raise MissingExtraError(f"a frame of {backend}", backend) from error
    if in_pandas:
        _keep_nulls(frame, made, types, numbers)
    elif apart:
        columns = [*frame.get_columns(), *_decimals(apart)]
        frame = import_module("polars").DataFrame(columns).select(list(types))
    found: pd.DataFrame | pl.DataFrame = frame
    return found


def _require(backend: Backend, numbers: Numbers, places: int | None) -> None:
    if not is_word(backend, get_args(Backend)):
        raise InvalidValueError("backend", backend, "'pandas' or 'polars'")
    if not is_word(numbers, get_args(Numbers)):
        raise InvalidValueError("numbers", numbers, "'text', 'decimal' or 'float'")
    if places is None:
        return
    if numbers != "decimal":
        raise InvalidValueError("places", places, "no places but for numbers='decimal'")
    whole = whole_number(places)
    if whole is None or not 0 <= whole <= _MOST_PLACES:
        expected = f"a number of decimals, from 0 to {_MOST_PLACES}"
        raise InvalidValueError("places", places, expected)


def _number_type(library: ModuleType, numbers: Numbers, *, in_pandas: bool) -> Any:  # noqa: ANN401 - narwhals' own
    if numbers == "float":
        return library.Float64
    return library.Object if in_pandas else library.String


def _numbers(
    column: Iterable[str | None], name: str, numbers: Numbers, places: int | None
) -> list[Any]:
    """Return exact numbers as what was asked for."""
    if numbers == "text":
        return list(column)
    fractions = [None if text is None else exact_ratio(text, name) for text in column]
    if numbers == "float":
        return [None if x is None else _float(x, name) for x in fractions]
    return [None if x is None else _decimal(x, name, places) for x in fractions]


def _float(value: Fraction, name: str) -> float:
    try:
        return float(value)
    except OverflowError:
        raise InvalidValueError(name, value, "a number that a float can hold") from None


def _decimal(value: Fraction, name: str, places: int | None) -> Decimal:
    found = exact_decimal(value, name) if places is None else Decimal(cut_text(value, places))
    if len(found.as_tuple().digits) > _DIGITS:
        raise InexactError(name, value, f"a decimal of at most {_DIGITS} digits")
    return found


def _decimals(columns: Mapping[str, list[Decimal | None]]) -> "list[pl.Series]":
    """Return columns of decimals of polars, each with the places that it needs."""
    polars = import_module("polars")
    return [
        polars.Series(name, column, dtype=polars.Decimal(_DIGITS, _places(column, name)))
        for name, column in columns.items()
    ]


def _places(column: Iterable[Decimal | None], name: str) -> int:
    known = [number for number in column if number is not None]
    places = max((-int(number.as_tuple().exponent) for number in known), default=0)
    whole = max((number.adjusted() + 1 for number in known), default=1)
    if max(whole, 1) + places > _DIGITS:
        expected = f"numbers that decimals of {_DIGITS} digits hold together"
        raise InvalidValueError(name, max(known, key=abs), expected)
    return places


def _keep_nulls(
    frame: "pd.DataFrame",
    cells: Mapping[str, list[Any]],
    types: Mapping[str, ColumnType],
    numbers: Numbers,
) -> None:
    """Give the columns of pandas a type that keeps nulls: text has one from pandas 3 on."""
    pandas = import_module("pandas")
    has_text = int(pandas.__version__.partition(".")[0]) >= 3
    texts = {"text", "json", "list", *(("number",) if numbers == "text" else ())}
    for name, kind in types.items():
        if kind in {"count", "year"}:
            frame[name] = pandas.array(cells[name], dtype="Int64")
        elif kind == "flag":
            frame[name] = pandas.array(cells[name], dtype="boolean")
        elif kind == "day":
            frame[name] = pandas.array(cells[name], dtype="datetime64[s]")
        elif has_text and kind in texts:
            frame[name] = pandas.array(cells[name], dtype="str")
