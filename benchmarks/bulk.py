"""Speed of the verdicts over frames, as ratios measured in one run: `python benchmarks/bulk.py`.

Monthly figures of four years for every indicator of the document that figures can decide, of so
many places (`--places`; 2,846 make 52 million rows), in parquet files. Against

- one `max` per place and indicator on the same engine, which has to read the same rows;
- what somebody would write by hand in polars for the same files: the last value up to each day that
  matters, and nothing checked;
- for growth, the same by hand: each year against the year before.

`--parts` measures time against rows, `--whole` the command from parquet to parquet with its memory.
"""

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl

from minsheng import HUNNAN, Indicator, bulk
from minsheng.observations.books import kind_of
from minsheng.promises import Unquantified

AS_OF = "2025-12-31"
MONTHS = [date(year, month, 1) for year in range(2022, 2026) for month in range(1, 13)]
ENDS = [
    date(day.year + day.month // 12, day.month % 12 + 1, 1) - timedelta(days=1) for day in MONTHS
]
BLOCK = 100  # places in a file
RUNS = 3


def indicators() -> list[Indicator]:
    """Return the indicators of which some promise can be decided."""
    decided = {
        promise.indicator.id
        for promise in HUNNAN.commitments.values()
        if not isinstance(promise.target, Unquantified)
    }
    return [indicator for name, indicator in HUNNAN.indicators.items() if name in decided]


def write(folder: Path, places: int) -> int:
    """Write the files and return how many rows they have."""
    random = np.random.default_rng(18)
    rows = 0
    for first in range(0, places, BLOCK):
        names = [f"place-{number:05}" for number in range(first, min(first + BLOCK, places))]
        frame = pl.concat(list(_block(random, names)))
        frame.write_parquet(folder / f"rows-{first:05}.parquet")
        rows += frame.height
    return rows


def _block(random: "np.random.Generator", names: list[str]) -> Iterator[pl.DataFrame]:
    count, months = len(names), len(MONTHS)
    for indicator in indicators():
        kind, shape = kind_of(indicator), (count, months)
        unit = indicator.unit
        if kind == "milestone":
            done = random.integers(0, months + 10, count)
            values = (np.arange(months)[None, :] >= done[:, None]).astype(np.int64)
        elif kind == "total":
            values = np.cumsum(random.integers(0, 5, shape), axis=1)
        elif unit is not None and unit.is_ordinal:
            values = random.integers(1, 3, shape)
        else:
            values = random.integers(1, 101, shape)
        begins = MONTHS if kind == "yearly" else [None] * months
        yield pl.DataFrame(
            {
                "place": np.repeat(names, months),
                "indicator": [indicator.id] * (count * months),
                "from": pl.Series(list(begins) * count, dtype=pl.Date),
                "when": pl.Series(ENDS * count, dtype=pl.Date),
                "value": values.ravel(),
            }
        )


def seconds(act: Callable[[], Any]) -> float:
    """Return the least of some times, which other programs disturb the least."""
    times: list[float] = []
    for _ in range(RUNS):
        begin = time.perf_counter()
        act()
        times.append(time.perf_counter() - begin)
    return min(times)


def one_max(rows: pl.LazyFrame) -> pl.DataFrame:
    """Return the least that any question has to do."""
    return (
        rows.group_by("place", "indicator").agg(pl.col("value").max()).collect(engine="streaming")
    )


def by_hand(rows: pl.LazyFrame) -> pl.DataFrame:
    """Return the last value up to each end of a year, and how many rows there are of each."""
    cuts = [date(year, 12, 31) for year in range(2021, 2026)]
    last = [
        pl.col("value")
        .filter(pl.col("when") <= cut)
        .sort_by(pl.col("when").filter(pl.col("when") <= cut))
        .last()
        .alias(f"{cut}")
        for cut in cuts
    ]
    return (
        rows.group_by("place", "indicator")
        .agg(
            *last, pl.len(), pl.col("value").min().alias("low"), pl.col("value").max().alias("high")
        )
        .collect(engine="streaming")
    )


def growth_rows(places: int) -> pl.DataFrame:
    """Return ten values of each of many series."""
    random = np.random.default_rng(18)
    count = places * 100
    values = 1000 + np.cumsum(random.integers(0, 100, (count, 10)), axis=1)
    return pl.DataFrame(
        {
            "place": np.repeat([f"place-{number:07}" for number in range(count)], 10),
            "series": ["x"] * (count * 10),
            "when": np.tile(np.arange(2015, 2025), count),
            "value": values.ravel(),
        }
    )


def growth_by_hand(rows: pl.LazyFrame) -> pl.DataFrame:
    """Return which series have a year that grows by less than 3.5 %, in integers."""
    before = pl.col("value").shift(1).over("place", "series", order_by="when")
    return (
        rows.with_columns(short=pl.col("value") * 1000 < before * 1035)
        .group_by("place", "series")
        .agg(pl.col("short").sum(), pl.len())
        .collect(engine="streaming")
    )


def whole(folder: Path) -> tuple[float, float]:
    """Return the seconds and the GiB of the command from files to a file, in its own process."""
    files = sorted(map(str, folder.glob("rows-*.parquet")))
    made = folder / "verdicts.parquet"
    program = "import sys; from minsheng.cli import main; sys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-c", program, "progress", "--bulk", *files]
    begin = time.perf_counter()
    subprocess.run([*command, "--as-of", AS_OF, "--output", str(made)], check=False)
    used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return time.perf_counter() - begin, used / 2**20


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--places", type=int, default=280)
    parser.add_argument("--whole", action="store_true", help="the command, with its memory")
    parser.add_argument("--parts", action="store_true", help="time against rows")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        count = write(folder, options.places)
        print(f"{count} rows of {options.places} places")
        if options.whole:
            used, memory = whole(folder)
            print(f"parquet to parquet: {used:.1f} s, {memory:.2f} GiB")
            least = seconds(lambda: one_max(pl.scan_parquet(folder / "rows-*.parquet")))
            print(f"against one max per group: {used / least:.1f} times ({least:.2f} s)")
            return
        if options.parts:
            files = sorted(folder.glob("rows-*.parquet"))
            for share in (1, 2, 5):
                some = files[: len(files) * share // 5]
                rows = pl.scan_parquet(some)
                number = rows.select(pl.len()).collect().item()
                used = seconds(lambda rows=rows: bulk.assess(HUNNAN, rows, AS_OF))  # type: ignore[misc] # a lambda with a default
                print(f"{number} rows: {used:.2f} s, {used / number * 1e6:.3f} s for a million")
            return
        rows = pl.scan_parquet(folder / "rows-*.parquet")
        found = bulk.assess(HUNNAN, rows, AS_OF).collect()
        left = found.filter(pl.col("path") == "fallback").height / found.height
        print(f"left to the objects: {100 * left:.2f} %")
        own = seconds(lambda: bulk.assess(HUNNAN, rows, AS_OF))
        least, hand = seconds(lambda: one_max(rows)), seconds(lambda: by_hand(rows))
        print(f"assess against one max per group: {own / least:.1f} times")
        print(f"assess against polars by hand: {own / hand:.2f} times")
    frame = growth_rows(options.places).lazy()
    own = seconds(lambda: bulk.check_growth(frame, at_least="3.5%"))
    hand = seconds(lambda: growth_by_hand(frame))
    print(f"check_growth against polars by hand: {own / hand:.2f} times")


if __name__ == "__main__":
    main()
