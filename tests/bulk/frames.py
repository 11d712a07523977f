"""The rows of a batch as a frame of each engine, and the rows of what comes back."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pandas as pd
import polars as pl

from tests.bulk.cases import Batch, written

_COLUMNS = ("place", "indicator", "when", "from", "form", "known_until", "correction", "unit")
_TYPES: dict[str, Any] = {
    "place": pl.String,
    "indicator": pl.String,
    "when": pl.Date,
    "from": pl.Date,
    "form": pl.String,
    "known_until": pl.Date,
    "correction": pl.Boolean,
    "unit": pl.String,
}
VALUES: dict[str, Any] = {
    "integer": pl.Int64,
    "float": pl.Float64,
    "decimal": pl.Decimal(38, 9),
    "text": pl.String,
}
ENGINES = ("polars", "lazy", "duckdb", "pandas", "pyarrow")


def polars_of(batch: Batch, how: str, *, days: str = "date") -> pl.DataFrame:
    """Return the rows as a frame of polars; columns without anything in them are left out."""
    columns: dict[str, pl.Series] = {}
    for name in _COLUMNS:
        cells = [row[name] for row in batch.rows]
        if name in {"place", "indicator", "when"} or any(cell is not None for cell in cells):
            columns[name] = pl.Series(name, cells, dtype=_TYPES[name])
    values = [written(row, how) for row in batch.rows]
    columns["value"] = pl.Series("value", values, dtype=VALUES[how])
    frame = pl.DataFrame(list(columns.values()))
    if days == "text":
        return frame.with_columns(pl.col(pl.Date).dt.to_string("%Y-%m-%d"))
    if days == "moment":
        return frame.with_columns(pl.col(pl.Date).cast(pl.Datetime))
    return frame


def frame_of(engine: str, frame: pl.DataFrame, session: Any = None) -> Any:
    """Return a frame of polars as one of another engine."""
    if engine == "lazy":
        return frame.lazy()
    if engine == "duckdb":
        import duckdb  # noqa: PLC0415 - only where it is asked for

        table = frame.to_arrow()
        return duckdb.from_arrow(table)
    if engine == "pandas":
        return frame.to_pandas()
    if engine == "pyarrow":
        return frame.to_arrow()
    if engine == "spark":
        return session.createDataFrame(frame.to_arrow())
    return frame


def rows_of(found: Any) -> list[dict[str, Any]]:
    """Return the rows of a frame of any engine."""
    if isinstance(found, pl.LazyFrame):
        found = found.collect()
    if isinstance(found, pl.DataFrame):
        return found.to_dicts()
    name = type(found).__module__.partition(".")[0]
    if name == "pandas":
        records = found.astype(object).to_dict("records")
        return [{k: None if pd.isna(v) else v for k, v in record.items()} for record in records]
    if name == "pyspark":
        return [row.asDict() for row in found.collect()]
    if hasattr(found, "to_pylist"):
        rows: list[dict[str, Any]] = found.to_pylist()
        return rows
    columns = found.columns
    return [dict(zip(columns, row, strict=True)) for row in found.fetchall()]


Made = Callable[[Batch], Any]
Cells = date | Decimal
