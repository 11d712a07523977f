"""Frames of pandas and polars: a document's tables, series and observations.

Numbers go out as exact decimals in text: `"3.5"` stays what it is in both libraries, and neither
has a decimal type that takes every number. Decimals and floats are made where they are asked for
by name, as plots do. They come in as integers,
`Decimal`, text, or 64-bit floats, which count as their shortest decimal form (0.1 is one tenth).
A null is a missing value.

It needs narwhals (the extra `frames`) and the library of the frame (the extras `pandas` and
`polars` bring both); without them, `MissingExtraError` is raised.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import repeat
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, overload

from minsheng import frames
from minsheng.checks import require
from minsheng.days import Day, Years, as_day, as_year, years_from
from minsheng.errors import InvalidValueError
from minsheng.exchange.tables import table_of
from minsheng.frames import ColumnType, make_frame, narwhals
from minsheng.observations.rows import Layout
from minsheng.observations.series import EffectiveSeries, Series, YearlySeries
from minsheng.observations.table import Observations, ObservationTable, vocabulary
from minsheng.observations.written import Shares
from minsheng.promises.documents import Document
from minsheng.quantities.amounts import Amount
from minsheng.quantities.exact import exact_decimal, exact_fraction, long_number_text, whole_number
from minsheng.quantities.units import Unit, as_unit
from minsheng.texts import Language, as_language

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    from narwhals.typing import IntoDataFrame

__all__ = [
    "Backend",
    "Numbers",
    "document_to_frame",
    "effective_series_from_frame",
    "observations_from_frame",
    "series_to_frame",
    "yearly_series_from_frame",
]

Backend: TypeAlias = frames.Backend
"""The library that a frame is made with."""
Numbers: TypeAlias = frames.Numbers
"""What exact numbers become in a frame."""
Columns = dict[str, list[Any]]  # the cells of a frame, column by column

# The names of the types in pandas (numpy's own, those that keep nulls, pyarrow's) and polars
_SHORT_FLOATS = re.compile(r"float(16|32)|halffloat|\bfloat\[pyarrow\]", re.IGNORECASE)
_TEXT: ColumnType = "text"
_A_FRAME = "a DataFrame of pandas or polars, with a name for each column"


@overload
def document_to_frame(
    document: Document,
    table: str = "commitments",
    *,
    backend: Literal["pandas"],
    numbers: Numbers = "text",
    places: int | None = None,
    language: Language | None = None,
) -> "pd.DataFrame": ...
@overload
def document_to_frame(
    document: Document,
    table: str = "commitments",
    *,
    backend: Literal["polars"],
    numbers: Numbers = "text",
    places: int | None = None,
    language: Language | None = None,
) -> "pl.DataFrame": ...
def document_to_frame(  # noqa: PLR0913 - every choice has its name and a default
    document: Document,
    table: str = "commitments",
    *,
    backend: Backend,
    numbers: Numbers = "text",
    places: int | None = None,
    language: Language | None = None,
) -> "pd.DataFrame | pl.DataFrame":
    """Return a table of a document as a frame.

    `table` is "commitments", "indicators", "provisions", "domains" or "units"; they and their
    columns are those of `minsheng export --format datapackage`. Days are days and flags truth
    values (in pandas, of its types that have nulls); what does not apply is null. `numbers` and
    `places` are those of every frame: exact decimals in text, or "decimal", or "float". With a
    `language`, commitments have the id of their domain, the name of the indicator and what is
    asked for in words beside the ids (`domain`, `name`, `asks`). Raises `UnknownNameError`
    for a table that there is not, `InexactError` for a number that no finite decimal can write.

    >>> from minsheng import HUNNAN
    >>> frame = document_to_frame(HUNNAN, backend="polars", language="en")
    >>> frame.filter(frame["id"] == "task:13/dibao-floor")["asks"].item()
    'at least 850 yuan per person per month'
    """
    require(document, Document, "document", "a Document")
    found = table_of(table)
    rows, columns = found.records(document), found.columns_of(document)
    cells: Columns = {name: [row[name] for row in rows] for name in columns}
    types: dict[str, ColumnType] = {name: column.type for name, column in columns.items()}
    if language is not None and table == "commitments":
        words = _words(document, as_language(language))
        cells, types = {**cells, **words}, {**types, **dict.fromkeys(words, _TEXT)}
        order = ("id", "domain", "provision", "indicator", "name", "asks")
        names = [*order, *(name for name in cells if name not in order)]
        cells, types = {name: cells[name] for name in names}, {name: types[name] for name in names}
    return make_frame(cells, types, backend, numbers, places)


def _words(document: Document, language: Language) -> Columns:
    """Return the domains, the names and the words of a document's commitments."""
    parts = document.domains.values()
    domains = {provision.id: part.id for part in parts for provision in part.provisions}
    promises = document.commitments.values()
    return {
        "domain": [domains.get(promise.provision_id) for promise in promises],
        "name": [promise.indicator.name.in_language(language) for promise in promises],
        "asks": [promise.asks.in_language(language) for promise in promises],
    }


@overload
def series_to_frame(
    series: YearlySeries | EffectiveSeries,
    *,
    backend: Literal["pandas"],
    numbers: Numbers = "text",
    places: int | None = None,
) -> "pd.DataFrame": ...
@overload
def series_to_frame(
    series: YearlySeries | EffectiveSeries,
    *,
    backend: Literal["polars"],
    numbers: Numbers = "text",
    places: int | None = None,
) -> "pl.DataFrame": ...
def series_to_frame(
    series: YearlySeries | EffectiveSeries,
    *,
    backend: Backend,
    numbers: Numbers = "text",
    places: int | None = None,
) -> "pd.DataFrame | pl.DataFrame":
    """Return a series as a frame, which `yearly_series_from_frame` (or `effective_…`) reads back.

    Its columns are `year` (or `effective`, the day), `value` and `unit`; a year that does not
    start on 1 January is text such as 2022/23. `numbers` and `places` are those of every frame.
    Raises `InexactError` for a value that no finite decimal can write, unless a float is asked for.

    >>> from minsheng import Series
    >>> dibao = Series.yearly({2022: 766, 2023: 793}, "yuan/person/month")
    >>> series_to_frame(dibao, backend="polars", numbers="float")["value"].to_list()
    [766.0, 793.0]
    """
    if not isinstance(series, YearlySeries | EffectiveSeries):
        raise InvalidValueError("series", series, "a series (Series.yearly or Series.effective)")
    key, key_type = _KEYS[type(series)]
    keys: list[object] = list(series)
    if isinstance(series, YearlySeries) and not series.years.is_calendar:
        key_type, keys = "text", list[object](map(series.years.name, series))
    if numbers == "text":
        for when, amount in series.items():
            exact_decimal(amount.fraction, f"value of {when}")
    cells: Columns = {
        key: keys,
        "value": [long_number_text(amount.fraction) for amount in series.values()],
        "unit": [series.unit.code] * len(series),
    }
    types: dict[str, ColumnType] = {key: key_type, "value": "number", "unit": "text"}
    return make_frame(cells, types, backend, numbers, places)


def yearly_series_from_frame(
    frame: "IntoDataFrame", unit: Unit | str | None = None, *, year_starts: str = "01-01"
) -> YearlySeries:
    """Read a series of one value a year from the columns `year`, `value` and `unit` of a frame.

    `unit` is given where the frame has no such column; other columns are not read. Years ascend;
    where they do not start on 1 January, but on the day `year_starts`, they are text such as
    2022/23.
    Raises `InvalidValueError` (or a subclass) that names the row, counted from 1, and the column.

    >>> import polars as pl
    >>> yearly_series_from_frame(pl.DataFrame({"year": [2022], "value": [766]}), "yuan")
    Series.yearly({2022: '766'}, 'yuan')
    """
    rows = _series_rows(frame, "year", unit)
    years = years_from(year_starts)
    pairs = [(_year(cell, place, years), amount) for place, cell, amount in rows]
    return Series.yearly(pairs, year_starts=year_starts)


def effective_series_from_frame(
    frame: "IntoDataFrame", unit: Unit | str | None = None, *, known_until: Day | None = None
) -> EffectiveSeries:
    """Read values by the day they take effect from the columns `effective`, `value` and `unit`.

    Days are dates, moments at midnight, or text such as 2023-07-01. `known_until` is as for
    `Series.effective`, the rest as for `yearly_series_from_frame`.

    >>> import polars
    >>> frame = polars.DataFrame({"effective": ["2023-07-01"], "value": [793], "unit": ["yuan"]})
    >>> effective_series_from_frame(frame)
    Series.effective({datetime.date(2023, 7, 1): '793'}, 'yuan')
    """
    rows = _series_rows(frame, "effective", unit)
    days = [(as_day(cell, place), amount) for place, cell, amount in rows]
    return Series.effective(days, known_until=known_until)


def observations_from_frame(
    frame: "IntoDataFrame",
    document: Document,
    *,
    as_of: Day | None = None,
    shares: Shares | None = None,
) -> Observations:
    """Read observations of the document's indicators from a frame, as `read_observations` does.

    It has the columns of an observations file: `indicator`, `when`, `value`, `unit` and, if
    wanted, `preliminary`, `source` and `correction`. `when` may hold dates too; a null is an empty
    cell. Raises `ObservationsError` with every error of the frame; rows are counted from 1.

    >>> import polars
    >>> from minsheng import HUNNAN
    >>> row = {"indicator": "低保", "when": "2023-12-31", "value": 793, "unit": "元/人/月"}
    >>> found = observations_from_frame(polars.DataFrame([row]), HUNNAN)
    >>> found["dibao-standard"].last_day
    datetime.date(2023, 12, 31)
    """
    require(document, Document, "document", "a Document")
    last = None if as_of is None else as_day(as_of, "as_of")
    columns = _columns(frame)
    table = ObservationTable("frame", "row", document, last, shares)
    known = vocabulary(Layout())
    if table.start(known.header_of(0, list(columns)), known):
        for number, cells in enumerate(zip(*columns.values(), strict=True), start=1):
            table.add(number, ["" if cell is None else cell for cell in cells])
    return table.result()


_KEYS: Mapping[type, tuple[str, ColumnType]] = {
    YearlySeries: ("year", "year"),
    EffectiveSeries: ("effective", "day"),
}


def _columns(frame: "IntoDataFrame") -> Columns:
    """Return the cells of a frame by column, with None for what is missing."""
    library = narwhals()
    try:
        read = library.from_native(frame, eager_only=True)
        names = read.columns
    except (TypeError, ValueError) as error:  # what is no frame; a name that comes twice
        raise InvalidValueError("frame", type(frame).__name__, _A_FRAME) from error
    if not all(isinstance(name, str) for name in names) or len(set(names)) < len(names):
        raise InvalidValueError("frame, columns", list(names), "a name for each column, once")
    return {name: _cells(read[name], name) for name in names}


def _cells(column: Any, name: str) -> list[Any]:  # noqa: ANN401 - a narwhals Series
    dtype = column.to_native().dtype
    kind = str(getattr(getattr(dtype, "categories", dtype), "dtype", dtype))
    if _SHORT_FLOATS.search(kind):  # their shortest form is lost once they are made floats
        expected = "integers, Decimal, text or 64-bit floats"
        raise InvalidValueError(f"frame, column {name}", kind, expected)
    cells = zip(column.to_list(), column.is_null().to_list(), strict=True)
    return [None if missing else cell for cell, missing in cells]


def _series_rows(
    frame: "IntoDataFrame", key: str, unit: Unit | str | None
) -> Iterator[tuple[str, Any, Amount]]:
    """Yield the place, the year or day, and the value of each row."""
    columns = _columns(frame)
    wanted = (key, "value", *(("unit",) if unit is None else ()))
    for column in wanted:
        if column not in columns:
            raise InvalidValueError("frame", list(columns), f"a column {column!r}")
    if unit is not None and "unit" in columns:
        raise InvalidValueError("unit", unit, "no unit beside a column 'unit'")
    whole = None if unit is None else as_unit(unit)
    units = columns["unit"] if whole is None else repeat(whole, len(columns[key]))
    rows = zip(columns[key], columns["value"], units, strict=True)
    for number, (cell, value, of) in enumerate(rows, start=1):
        place = f"frame, row {number}"
        amount = Amount(exact_fraction(value, f"{place}, value"), as_unit(of, f"{place}, unit"))
        yield f"{place}, {key}", cell, amount


def _year(cell: object, place: str, years: Years) -> int:
    if not years.is_calendar:
        return years.number_named(str(cell), place)
    if isinstance(cell, str) and cell.isascii() and cell.isdigit() and len(cell) == 4:
        return as_year(int(cell), place)
    year = whole_number(cell)
    if year is not None:
        return as_year(year, place)
    raise InvalidValueError(place, cell, "a year, as a whole number such as 2023")
