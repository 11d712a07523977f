"""Frames of pandas and polars, out and in."""

import sys
from collections.abc import Callable
from datetime import date, datetime, timezone
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minsheng import HUNNAN, Amount, InvalidValueError, Series, UnknownNameError, read_observations
from minsheng.errors import (
    DimensionError,
    InexactError,
    MissingExtraError,
    ObservationsError,
    UnitError,
)
from minsheng.exchange import (
    document_to_frame,
    effective_series_from_frame,
    observations_from_frame,
    series_to_frame,
    yearly_series_from_frame,
)
from minsheng.exchange.csv_tables import table_to_csv
from minsheng.exchange.frames import Backend
from minsheng.exchange.tables import TABLES
from minsheng.observations import ObservedSeries
from tests.helpers.programs import printed
from tests.helpers.strategies import examples

Make = Callable[[dict[str, Any]], Any]
BACKENDS: tuple[Backend, ...] = ("pandas", "polars")
MAKERS: dict[Backend, Make] = {"pandas": pd.DataFrame, "polars": pl.DataFrame}
UNIT = "yuan/person/month"

backends = pytest.mark.parametrize("backend", BACKENDS)
makers = pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)


def _plain(cell: Any) -> Any:
    """Return the day of a moment of pandas."""
    return cell.date() if isinstance(cell, pd.Timestamp) else cell


def cells(frame: Any) -> list[dict[str, Any]]:
    """Return the rows of a frame, with None for what is missing."""
    if isinstance(frame, pd.DataFrame):
        return [
            {str(k): None if pd.isna(v) else _plain(v) for k, v in row.items()}
            for row in frame.to_dict("records")
        ]
    rows: list[dict[str, Any]] = frame.to_dicts()
    return rows


@backends
@pytest.mark.parametrize("table", TABLES)
def test_a_frame_holds_the_rows_of_the_table(backend: Backend, table: str) -> None:
    frame = document_to_frame(HUNNAN, table, backend=backend)
    assert isinstance(frame, pd.DataFrame if backend == "pandas" else pl.DataFrame)
    assert cells(frame) == TABLES[table].records(HUNNAN)
    assert len(frame) == table_to_csv(HUNNAN, table).count("\n") - 1


@backends
def test_numbers_are_exact_text_and_days_are_days(backend: Backend) -> None:
    rows = {row["id"]: row for row in cells(document_to_frame(HUNNAN, backend=backend))}
    floor = rows["task:13/dibao-floor"]
    assert (floor["value"], floor["unit"], floor["comparator"]) == ("850", UNIT, ">=")
    assert rows["task:13/dibao-growth"]["rate"] == "3.5"
    assert floor["start"] == date(2023, 1, 1)
    assert floor["stated"] is True
    assert (floor["every"], floor["due_stated"]) == (None, True)
    assert rows["task:12/child-hardship-register"]["stated"] is None
    assert rows["task:13/dibao-growth"]["every"] == "year"
    assert rows["task:13/dibao-growth"]["due_stated"] is False
    years = {row["base_year"] for row in rows.values() if row["kind"] == "multiple"}
    assert years == {2022}
    assert not any(isinstance(year, float) for year in years)


def test_columns_have_the_types_of_the_library() -> None:
    schema = document_to_frame(HUNNAN, backend="polars").schema
    names = ("due", "base_year", "stated", "value", "rate", "unit", "amends")
    assert [schema[name] for name in names] == [
        pl.Date(),
        pl.Int64(),
        pl.Boolean(),
        *[pl.String()] * 4,
    ]
    types = document_to_frame(HUNNAN, backend="pandas").dtypes
    text = "str" if int(pd.__version__.partition(".")[0]) >= 3 else "object"
    assert [str(types[name]) for name in names] == [
        "datetime64[s]",
        "Int64",
        "boolean",
        *[text] * 4,
    ]
    frame = document_to_frame(HUNNAN, "domains", backend="pandas")
    assert frame["number"].tolist() == list(range(1, 12))
    assert frame["number"].dtype == "int64"


@backends
@settings(max_examples=examples(30))
@given(
    pairs=st.dictionaries(
        st.integers(1, 9999), st.decimals(allow_nan=False, allow_infinity=False), min_size=1
    )
)
def test_a_yearly_series_comes_back_equal(backend: Backend, pairs: dict[int, Decimal]) -> None:
    numbers = {year: value for year, value in sorted(pairs.items()) if abs(value.adjusted()) < 400}
    if numbers:
        series = Series.yearly(numbers, UNIT)
        frame = series_to_frame(series, backend=backend)
        assert list(frame.columns) == ["year", "value", "unit"]
        assert yearly_series_from_frame(frame) == series


@backends
@settings(max_examples=examples(30))
@given(days=st.dictionaries(st.dates(), st.integers(), min_size=1))
def test_a_series_by_day_comes_back_equal(backend: Backend, days: dict[date, int]) -> None:
    series = Series.effective(sorted(days.items()), "person")
    assert effective_series_from_frame(series_to_frame(series, backend=backend)) == series


@backends
def test_a_value_without_a_finite_decimal_is_not_cut(backend: Backend) -> None:
    with pytest.raises(InexactError, match="value of 2022: expected a number that a finite"):
        series_to_frame(Series.yearly({2022: Fraction(1, 3)}, UNIT), backend=backend)
    with pytest.raises(InvalidValueError, match="series: expected a series"):
        series_to_frame({2022: 1}, backend=backend)  # type: ignore[call-overload]  # bad on purpose


@makers
@pytest.mark.parametrize(
    "values",
    [
        ["715", "740.1"],
        [Decimal(715), Decimal("740.1")],
        [715.0, 740.1],  # a float counts as its shortest decimal form
    ],
    ids=["text", "decimal", "float"],
)
def test_exact_numbers_and_floats_are_taken(make: Make, values: list[Any]) -> None:
    frame = make({"year": [2020, 2021], "value": values, "note": ["", None]})
    found = yearly_series_from_frame(frame, UNIT)
    assert found == Series.yearly({2020: Decimal(715), 2021: Decimal("740.1")}, UNIT)
    assert found[2021].value == Decimal("740.1")


@makers
def test_years_are_numbers_or_text_and_units_convert(make: Make) -> None:
    expected = Series.yearly({2020: Amount(1, "km"), 2021: Amount(2, "km")})
    frame = make({"year": ["2020", "2021"], "value": [1, 2000], "unit": ["km", "m"]})
    assert yearly_series_from_frame(frame) == expected
    frame = make({"year": [2020, 2021], "value": [1, 2]})
    assert yearly_series_from_frame(frame, "公里") == expected


@makers
@pytest.mark.parametrize(
    "days",
    [
        ["2022-07-01", "2023-07-01"],
        [date(2022, 7, 1), date(2023, 7, 1)],
        [datetime(2022, 7, 1), datetime(2023, 7, 1)],  # noqa: DTZ001 - a moment without a zone
    ],
)
def test_days_are_text_dates_or_midnights(make: Make, days: list[Any]) -> None:
    frame = make({"effective": days, "value": [766, 793]})
    found = effective_series_from_frame(frame, UNIT)
    assert found == Series.effective({date(2022, 7, 1): 766, date(2023, 7, 1): 793}, UNIT)
    known = effective_series_from_frame(frame, UNIT, known_until=date(2025, 12, 31))
    assert known.yearly().latest[0] == 2025


@makers
@pytest.mark.parametrize(
    ("columns", "unit", "message"),
    [
        ({"year": [2020], "value": [1]}, None, "frame: expected a column 'unit'"),
        ({"yaer": [2020], "value": [1]}, UNIT, "frame: expected a column 'year', got .'yaer', 'v"),
        ({"year": [2020], "value": [1], "unit": ["m"]}, "m", "unit: expected no unit beside"),
        ({"year": [2020], "value": [1]}, "bananas", "unit: expected a unit of the vocabulary"),
        (
            {"year": [2020], "value": [1], "unit": ["x"]},
            None,
            "frame, row 1, unit: expected a unit",
        ),
        (
            {"year": [2020, 2021], "value": ["1", "1e3"]},
            "m",
            "frame, row 2, value: expected a plain",
        ),
        ({"year": [2020, 2021], "value": [1.0, float("inf")]}, "m", "row 2, value: expected a fin"),
        ({"year": [2020, 2021], "value": ["1", None]}, "m", "row 2, value: expected a number"),
        ({"year": [2020.0], "value": [1]}, "m", "frame, row 1, year: expected a year, as a whole"),
        ({"year": ["20"], "value": [1]}, "m", "frame, row 1, year: expected a year, as a whole"),
        ({"year": [0], "value": [1]}, "m", "frame, row 1, year: expected a year"),
        ({"year": [True], "value": [1]}, "m", "frame, row 1, year: expected a year"),
        ({"year": [2021, 2020], "value": [1, 2]}, "m", "year: expected a year after 2021"),
        ({"year": [2021, 2021], "value": [1, 2]}, "m", "year: expected each year only once"),
        ({"year": [], "value": []}, "m", "values: expected at least one value"),
    ],
)
def test_bad_frames_of_years_are_refused(
    make: Make, columns: dict[str, Any], unit: str | None, message: str
) -> None:
    with pytest.raises(InvalidValueError, match=message):
        yearly_series_from_frame(make(columns), unit)


@makers
@pytest.mark.parametrize(
    "day",
    [
        datetime(2022, 7, 1, 12),  # noqa: DTZ001 - a moment without a zone
        datetime(2022, 7, 1, tzinfo=timezone.utc),  # noqa: UP017 - what pandas and polars take
        2022,
        None,
    ],
)
def test_a_moment_that_is_no_day_is_refused(make: Make, day: Any) -> None:
    with pytest.raises(InvalidValueError, match="row 1, effective: expected a calendar day"):
        effective_series_from_frame(make({"effective": [day], "value": [1]}), "m")


@makers
def test_a_mixture_of_dimensions_is_refused(make: Make) -> None:
    frame = make({"year": [2020, 2021], "value": [1, 2], "unit": ["person", "household"]})
    with pytest.raises(DimensionError):
        yearly_series_from_frame(frame)


SHORT = np.array([0.1], dtype="float32")
SHORT_COLUMNS = {
    "float16": pd.Series([0.1], dtype="float16"),
    "float32": pd.Series([0.1], dtype="float32"),
    "Float32": pd.Series([0.1], dtype="Float32"),
    "sparse": pd.Series(pd.arrays.SparseArray(SHORT)),
    "category": pd.Series(pd.Categorical(SHORT)),
    "pl.Float32": pl.Series([0.1], dtype=pl.Float32),
}
if hasattr(pl, "Float16"):
    SHORT_COLUMNS["pl.Float16"] = pl.Series([0.1], dtype=pl.Float16)


@pytest.mark.parametrize("name", SHORT_COLUMNS)
def test_floats_of_fewer_than_64_bits_are_refused(name: str) -> None:
    """float16 has 0.0999755859375 where 0.1 was written."""
    column = SHORT_COLUMNS[name]
    make: Make = pl.DataFrame if isinstance(column, pl.Series) else pd.DataFrame
    with pytest.raises(InvalidValueError, match="column value: expected integers, Decimal"):
        yearly_series_from_frame(make({"year": [2020], "value": column}), "m")


@pytest.mark.parametrize(
    "column",
    [
        pd.Series([0.1], dtype="float64"),
        pd.Series([0.1], dtype="Float64"),
        pd.Series([0.1], dtype=object),
        pd.Series([np.float64(0.1)], dtype=object),
        pd.Series(pd.arrays.SparseArray([0.1])),
        pd.Series(pd.Categorical([0.1])),
    ],
    ids=lambda column: str(column.dtype),
)
def test_columns_of_64_bits_are_taken_however_they_are_kept(column: Any) -> None:
    frame = pd.DataFrame({"year": [2020], "value": column})
    assert yearly_series_from_frame(frame, "m") == Series.yearly({2020: "0.1"}, "m")


@pytest.mark.parametrize(
    "year", [np.int64(2020), np.int16(2020), "2020"], ids=["int64", "int16", "text"]
)
def test_years_may_be_objects(year: Any) -> None:
    column = pd.Series([year], dtype=object)
    frame = pd.DataFrame({"year": column, "value": ["0.1"]})
    assert yearly_series_from_frame(frame, "m") == Series.yearly({2020: "0.1"}, "m")
    row = {"indicator": "urban-jobs", "when": column, "value": [5], "unit": "person"}
    (found,) = observations_from_frame(pd.DataFrame(row), HUNNAN).values()
    assert found == Series.increments({2020: 5}, "person")


def test_short_floats_among_objects_are_refused_where_they_stand() -> None:
    column = pd.Series([0.1, np.float32(0.1)], dtype=object)
    frame = pd.DataFrame({"year": [2020, 2021], "value": column})
    with pytest.raises(InvalidValueError, match="frame, row 2, value: expected a 64-bit float"):
        yearly_series_from_frame(frame, "m")


@pytest.mark.parametrize(
    "frame",
    [
        {"year": [2020]},
        None,
        pl.LazyFrame({"year": [2020]}),
        pd.Series([1]),
        pd.DataFrame([[1, 2]], columns=["year", "year"]),
        pd.DataFrame([[1, 2]]),
        pd.DataFrame([[1, 2]], columns=pd.MultiIndex.from_tuples([("a", "b"), ("a", "c")])),
    ],
    ids=["dict", "none", "lazy", "series", "twice", "unnamed", "levels"],
)
def test_what_is_no_frame_with_named_columns_is_refused(frame: Any) -> None:
    with pytest.raises(InvalidValueError, match="^frame"):
        yearly_series_from_frame(frame, "m")
    with pytest.raises(InvalidValueError, match="^frame"):
        observations_from_frame(frame, HUNNAN)


ROWS = {
    "indicator": ["dibao-standard", "urban-jobs", "dibao-standard", "dibao-standard"],
    "when": ["2022-07-01", "2023-12-31", "2023-07-01", None],
    "value": ["766", "17000", "793", None],
    "unit": [UNIT, "person", UNIT, UNIT],
    "source": ["published", None, "", None],
    "preliminary": [None, "yes", "no", None],
}


@makers
def test_observations_are_those_of_the_same_file(make: Make, tmp_path: Path) -> None:
    frame = make(ROWS)
    file = tmp_path / "observations.csv"
    if isinstance(frame, pd.DataFrame):
        frame.to_csv(file, index=False)
    else:
        frame.write_csv(file)
    found = observations_from_frame(frame, HUNNAN)
    assert found == read_observations(file, HUNNAN)
    assert list(found) == ["urban-jobs", "dibao-standard"]


@makers
def test_observations_may_have_days_and_numbers(make: Make) -> None:
    expected = observations_from_frame(make(ROWS), HUNNAN)
    days = [date(2022, 7, 1), date(2023, 12, 31), date(2023, 7, 1), None]
    flags = [False, True, False, None]
    for values in (
        [766.0, 17000.0, 793.0, None],
        [Decimal(766), Decimal(17000), Decimal(793), None],
    ):
        frame = make({**ROWS, "when": days, "value": values, "preliminary": flags})
        assert observations_from_frame(frame, HUNNAN) == expected
    when = {**ROWS, "source": [date(2022, 6, 1), None, None, None]}
    found = observations_from_frame(make(when), HUNNAN)["dibao-standard"]
    assert isinstance(found, ObservedSeries)
    (first, _) = found.observations
    assert first.source == "2022-06-01"
    with pytest.raises(ObservationsError, match="frame, row 2, when: expected nothing after"):
        observations_from_frame(make(ROWS), HUNNAN, as_of=date(2023, 7, 1))


@makers
def test_all_errors_of_a_frame_are_reported_together(make: Make) -> None:
    changed = {**ROWS, "value": ["766", "many", "793", None], "unit": ["m", "person", UNIT, UNIT]}
    changed["indicator"] = ["dibao-standard", "urban-jobs", "dibao-standrad", "x"]
    with pytest.raises(ObservationsError) as caught:
        observations_from_frame(make(changed), HUNNAN)
    places = [getattr(e, "field", None) or e.args[0] for e in caught.value.errors]
    assert places == ["frame, row 1, unit", "frame, row 2, value", "frame, row 3, indicator"]
    with pytest.raises(ObservationsError, match="frame, column: no such name: 'valu'") as caught:
        observations_from_frame(make({"indicator": ["x"], "valu": [1]}), HUNNAN)
    assert "frame: expected the columns indicator, when" in str(caught.value)
    with pytest.raises(ObservationsError, match="frame, rows: expected at least one row"):
        observations_from_frame(make({**ROWS, "value": [None] * 4, "when": [None] * 4}), HUNNAN)
    noon = datetime(2022, 7, 1, 12)  # noqa: DTZ001 - a moment without a zone
    with pytest.raises(ObservationsError, match="frame, row 1, when: expected a calendar day"):
        observations_from_frame(make({**ROWS, "when": [noon] * 4}), HUNNAN)


def test_unknown_tables_backends_and_units_are_refused() -> None:
    with pytest.raises(UnknownNameError, match="table: no such name: 'promises'"):
        document_to_frame(HUNNAN, "promises", backend="polars")
    with pytest.raises(InvalidValueError, match="backend: expected 'pandas' or 'polars'"):
        document_to_frame(HUNNAN, backend="spark")  # type: ignore[call-overload]  # bad on purpose
    with pytest.raises(UnitError):
        yearly_series_from_frame(pl.DataFrame({"year": [2020], "value": [1]}), "yuna")


def test_a_missing_library_is_one_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    series = Series.yearly({2020: 1}, "m")
    frame = pl.DataFrame({"year": [2020], "value": [1]})
    with monkeypatch.context() as without:
        without.setitem(sys.modules, "narwhals.stable.v2", None)
        with pytest.raises(MissingExtraError, match=r"frames: .* 'minsheng\[frames\]'"):
            series_to_frame(series, backend="polars")
        with pytest.raises(MissingExtraError, match=r"'minsheng\[frames\]'"):
            yearly_series_from_frame(frame, "m")


@backends
def test_a_missing_backend_is_one_clear_error(backend: Backend) -> None:
    code = (
        f"import sys; sys.modules[{backend!r}] = None; import minsheng.exchange as m\n"
        "from minsheng import Series\nfrom minsheng.errors import MissingExtraError\n"
        f"try: m.series_to_frame(Series.yearly({{2020: 1}}, 'm'), backend={backend!r})\n"
        "except MissingExtraError as error: print(error)"
    )
    told = printed(code)
    assert told.startswith(f"a frame of {backend}: packages are missing")
    assert f"minsheng[{backend}]" in told


def test_the_types_of_the_library_import_without_narwhals() -> None:
    code = (
        "import sys, minsheng.exchange.frames as f; print({'narwhals', 'pandas'} & {*sys.modules})"
    )
    assert printed(code) == "set()\n"
