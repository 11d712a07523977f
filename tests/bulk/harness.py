"""Holds the verdicts over frames against those of the objects, on random cases."""

from collections import Counter
from random import Random
from typing import Any, NamedTuple

from minsheng import bulk
from minsheng.progress import Assessment
from minsheng.quantities.exact import number_text
from tests.bulk.cases import Batch, batch, fits
from tests.bulk.frames import VALUES, frame_of, polars_of, rows_of

__all__ = ["Result", "run"]


class Result(NamedTuple):
    """How many verdicts were compared, how many of them by the kernel, and what differed."""

    cases: int
    kernel: int
    differences: list[str]
    kinds: Counter[tuple[str, str, str]]


def told(found: Assessment) -> tuple[Any, ...]:
    """Return what a frame says of an assessment."""
    return (
        found.status,
        found.reason,
        None if found.value is None else number_text(found.value.fraction),
        found.value_day,
        None if found.progress is None else number_text(found.progress),
    )


def run(
    count: int,
    seed: int,
    engine: str = "polars",
    session: Any = None,
    *,
    promises: int = 6,
    places: int = 8,
) -> Result:
    """Compare at least so many verdicts; the same seed makes the same cases."""
    random = Random(seed)
    cases = kernel = 0
    differences: list[str] = []
    kinds: Counter[tuple[str, str, str]] = Counter()
    while cases < count:
        how = random.choice(tuple(VALUES))
        drawn = batch(random, promises, places, whole=how == "integer" and random.random() < 0.9)
        if not fits(drawn, how):
            how = "text"
        days = random.choice(("date", "date", "text", "moment"))
        if engine == "spark" and days == "moment":
            days = "date"  # its moments have a time zone, and are refused
        frame = frame_of(engine, polars_of(drawn, how, days=days), session)
        found = bulk.assess(drawn.document, frame, drawn.as_of, thresholds=drawn.thresholds)
        rows = rows_of(found)
        cases += len(rows)
        kernel += sum(row["path"] == "kernel" for row in rows)
        differences += _compared(drawn, rows, kinds, f"{engine}, {how}, {days}")
    return Result(cases, kernel, differences, kinds)


def _compared(
    drawn: Batch, rows: list[dict[str, Any]], kinds: Counter[tuple[str, str, str]], about: str
) -> list[str]:
    found: list[str] = []
    if len(rows) != len(drawn.expected):
        found.append(f"{about}: {len(rows)} rows, expected {len(drawn.expected)}")
    for row in rows:
        expected = drawn.expected[row["place"], row["commitment"]]
        columns = ("status", "reason", "value", "value_day", "progress")
        got = tuple(row[name] for name in columns)
        commitment = expected.commitment
        kinds[commitment.target.kind, commitment.indicator.basis, row["path"]] += 1
        if got != told(expected):
            own = [
                {k: v for k, v in seen.items() if v is not None}
                for seen in drawn.rows
                if seen["place"] == row["place"]
                and seen["indicator"][1:] == commitment.indicator.id[1:]
            ]
            found.append(
                f"{about}: {row['path']} {got}\n  expected {told(expected)}\n  {commitment!r}"
                f" every={commitment.every} {commitment.period} as of {drawn.as_of}\n  {own}"
            )
    return found
