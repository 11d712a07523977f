"""Speed and memory, as ratios measured in one run: `make bench`.

- importing the package, and the package with the whole catalogue, against importing attrs and
  dateutil alone; commands of the command line against an interpreter that does nothing; a growth
  check of ten years against the bare loop of integers over the same years. Each of these ratios
  has a limit, which is printed beside it;
- the memory of the imported catalogue;
- a plan for every numeric indicator of the document;
- one assessment against the bare ratio in `Decimal`, the whole document with five observations of
  each indicator, and a document with up to a million observations of one indicator;
- loading a document of 500 promises and more from JSON, all checks done, against parsing its JSON
  alone, with a limit;
- reading a file of observations against `csv.reader` on the same file, with a limit, and the
  memory that the rows hold;
- the page of a report on the whole document, against assessing it alone.
"""

import csv
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
import timeit
import tracemalloc
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from random import Random

RUNS = 31
NOTHING = "python -c pass"
LIBRARIES = "import attrs, dateutil.relativedelta"
GROWTH = "growth --at-least 3.5% 2021=740 2022=766 2023=793"
PROGRAMS: dict[str, tuple[str, ...]] = {
    NOTHING: ("-c", "pass"),
    LIBRARIES: ("-c", LIBRARIES),
    "import minsheng": ("-c", "import minsheng"),
    "import minsheng; minsheng.HUNNAN": ("-c", "import minsheng; minsheng.HUNNAN"),
    "minsheng --version": ("-m", "minsheng", "--version"),
    "minsheng growth": ("-m", "minsheng", *GROWTH.split()),
    "minsheng show task:13": ("-m", "minsheng", "show", "task:13"),
}
LIMITS = {  # against what, and how many times that at most
    "import minsheng": (LIBRARIES, 0.30),
    "import minsheng; minsheng.HUNNAN": (LIBRARIES, 1.5),
    "minsheng --version": (NOTHING, 5),
    "minsheng growth": (NOTHING, 10),
    "minsheng show task:13": (NOTHING, 12),
}
MOST_GROWTH = 30  # times the bare loop
MOST_LOADING = 12  # times json.loads
MOST_READING = 15  # times csv.reader


def program_times() -> dict[str, float]:
    """Return the median seconds of a fresh interpreter for each program, taken in turns."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    times: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    for run in range(RUNS + 1):
        for name, arguments in PROGRAMS.items():
            start = time.perf_counter()
            subprocess.run(
                [sys.executable, *arguments],
                env=environment,
                stdout=subprocess.DEVNULL,
                check=False,
            )
            if run:  # the first round only writes the compiled modules
                times[name].append(time.perf_counter() - start)
    return {name: statistics.median(found) for name, found in times.items()}


def seconds(function: Callable[[], object], number: int) -> float:
    """Return the median seconds of one call."""
    return statistics.median(timeit.repeat(function, number=number, repeat=9)) / number


def growth_times() -> tuple[float, float]:
    """Return the seconds of a growth check of ten years and of the bare loop."""
    minsheng = import_module("minsheng")
    numbers = {2015 + year: 700 + 30 * year for year in range(11)}
    series = minsheng.Series.yearly(numbers, "yuan/person/month")
    rule = minsheng.GrowthRule(rate="3.5%")
    bare = list(numbers.values())

    def loop() -> list[bool]:
        return [later * 1000 >= earlier * 1035 for earlier, later in pairwise(bare)]

    check = seconds(lambda: minsheng.check_growth(series, rule), 2_000)
    return check, seconds(loop, 20_000)


def catalogue_memory() -> tuple[int, int]:
    """Return the bytes the catalogue holds and the number of its commitments."""
    import_module("minsheng.promises.documents")
    tracemalloc.start()
    hunnan = import_module("minsheng.domains.document").HUNNAN
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return held, len(hunnan.commitments)


def assessment_times() -> tuple[float, float]:
    """Return the seconds of one assessment and of the bare ratio."""
    minsheng = import_module("minsheng")
    assess = import_module("minsheng.progress.commitment").assess
    observed = import_module("minsheng.observations.series").Series
    commitment = minsheng.HUNNAN.commitments["goal:4/public-interest-kindergarten-coverage"]
    days = {date(2022, 12, 31): 80, date(2023, 12, 31): 84, date(2024, 6, 30): 86}
    series, as_of = observed.levels(days, "percent"), date(2024, 12, 31)
    base, value, target = Decimal(80), Decimal(86), Decimal(90)
    one = seconds(lambda: assess(commitment, series, as_of), 5_000)
    return one, seconds(lambda: (value - base) / (target - base), 50_000)


def document_time() -> tuple[float, int]:
    """Return the seconds of a document with five observations each, and how many those are."""
    hunnan = import_module("minsheng").HUNNAN
    observed = import_module("minsheng.observations.series").Series
    assess_document = import_module("minsheng.progress.document").assess_document
    days = [date(2022, 12, 31), *(date(y, m, 30) for y in (2023, 2024) for m in (6, 12))]
    levels = {day: number for number, day in enumerate(days, 1)}
    observations = {}
    for indicator in hunnan.indicators.values():
        if indicator.unit is None or indicator.unit.is_ordinal:
            continue
        if indicator.basis == "total":
            observations[indicator.id] = observed.totals(levels, indicator.unit)
        elif indicator.basis == "yearly" and not indicator.unit.is_ratio:
            years = {year: year for year in range(2020, 2025)}
            observations[indicator.id] = observed.increments(years, indicator.unit)
        else:
            observations[indicator.id] = observed.levels(levels, indicator.unit)
    taken = seconds(lambda: assess_document(hunnan, observations), 3)
    return taken, sum(map(len, observations.values()))


def loading_times() -> tuple[float, float, int]:
    """Return the seconds of loading a document and of its JSON, and how many promises it has."""
    files = import_module("minsheng.exchange.files")
    hunnan = import_module("minsheng").HUNNAN
    text = files.document_to_json(hunnan)
    parsed = min(
        timeit.repeat(lambda: json.loads(text), timer=time.process_time, number=1, repeat=RUNS)
    )
    loaded = min(
        timeit.repeat(
            lambda: files.document_from_json(text), timer=time.process_time, number=1, repeat=RUNS
        )
    )
    return loaded, parsed, len(hunnan.commitments)


def plan_time() -> tuple[float, int]:
    """Return the seconds of a plan for every numeric indicator, and how many paths that makes."""
    minsheng = import_module("minsheng")
    baselines = Path(__file__).parents[1] / "examples" / "data" / "assumed-baselines.csv"
    observations = minsheng.read_observations(baselines, minsheng.HUNNAN)
    standards = {"dibao-standard": 766, "destitute-support-standard": 1184, "orphan-standard": 2170}
    for name, value in standards.items():
        observations[name] = minsheng.Series.yearly({2022: value}, "yuan/person/month")
    units = {item.id: item.unit for item in minsheng.HUNNAN.indicators.values() if item.unit}
    steps = {name: 1 if unit.code.startswith("yuan") else "0.1" for name, unit in units.items()}
    steps |= {name: 1 for name, unit in units.items() if unit.whole}
    points = minsheng.Amount(1, "percentage_point")
    people = minsheng.Amount(20, "person")
    options = {
        "due": minsheng.HUNNAN.period.due,
        "steps": steps,
        "tolerances": {"good-air-day-share": points, "community-education-staff": people},
    }
    found = minsheng.plan_document(minsheng.HUNNAN, observations, **options)
    taken = seconds(lambda: minsheng.plan_document(minsheng.HUNNAN, observations, **options), 3)
    if len(found.pathways) < len(found.plans):
        raise SystemExit(f"not planned: {[*found.infeasible, *found.not_planned]}")
    return taken, len(found.pathways)


def report_time() -> tuple[float, float, int]:
    """Return the seconds of a whole page and of the assessment alone, and the size of the page."""
    sys.path.append(str(Path(__file__).parents[1] / "examples"))
    hunnan, report = import_module("minsheng").HUNNAN, import_module("minsheng").report
    assess_document = import_module("minsheng.progress.document").assess_document
    observations = import_module("invented_observations").observations()
    size = len(report(hunnan, observations).html.encode())
    page = seconds(lambda: report(hunnan, observations).html, 3)
    return page, seconds(lambda: assess_document(hunnan, observations), 3), size


def growth_of_time() -> list[tuple[int, float]]:
    """Return the seconds to build and assess ever longer series of one indicator."""
    minsheng = import_module("minsheng")
    assess = import_module("minsheng.progress.commitment").assess
    observed = import_module("minsheng.observations.series").Series
    commitment = minsheng.HUNNAN.commitments["goal:1/urban-jobs"]
    found = []
    for size in (10_000, 100_000, 1_000_000):
        days = [date.fromordinal(number) for number in range(1, size + 1)]
        start = time.perf_counter()
        assess(commitment, observed.totals(dict.fromkeys(days, 1), "person"))
        found.append((size, time.perf_counter() - start))
    return found


def write_observations(path: Path, size: int) -> None:
    """Write a file of levels of many indicators, day by day."""
    random = Random(size)  # noqa: S311 - chance, not secrets
    units = {"percent", "yuan/person/month", "km", "person", "school"}
    indicators = import_module("minsheng").HUNNAN.indicators.values()
    levels = [one for one in indicators if one.unit is not None and one.basis == "level"]
    chosen = [one for one in levels if one.unit.code in units]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("indicator", "when", "value", "unit", "preliminary", "source"))
        for number in range(size):
            days, place = divmod(number, len(chosen))
            one, day = chosen[place], date(1000, 1, 1) + timedelta(days=days)
            value = random.randrange(100, 10_000) / (1 if one.unit.whole else 100) + 1
            most = min(value, 99.5) if one.unit.is_ratio else value
            number_text = f"{most:.0f}" if one.unit.whole else f"{most:.2f}"
            writer.writerow((one.id, day, number_text, one.unit.code, "no", "monthly report"))


def reading_times(size: int) -> tuple[float, float, float]:
    """Return the seconds of reading so many observations and of `csv.reader`, and bytes a row."""
    minsheng = import_module("minsheng")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "observations.csv"
        write_observations(path, size)

        def bare() -> None:
            with path.open(encoding="utf-8", newline="") as file:
                for _ in csv.reader(file):
                    pass

        def read() -> object:
            return minsheng.read_observations(path, minsheng.HUNNAN)

        runs = 3 if size > 100_000 else 5
        bare_time = min(timeit.repeat(bare, number=1, repeat=runs))
        taken = min(timeit.repeat(read, number=1, repeat=runs))
        tracemalloc.start()
        found = read()
        held, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        del found
        return taken, bare_time, held / size


def _held(ratio: float, most: float) -> str:
    return f"{ratio:6.2f} ×, {'within' if ratio <= most else 'OVER'} {most} × of"


def main() -> None:
    """Measure and print."""
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, medians of {RUNS} runs\n")
    held, commitments = catalogue_memory()
    times = program_times()
    for name in (NOTHING, LIBRARIES):
        print(f"{name:40} {times[name] * 1e3:8.1f} ms")
    for name, (against, most) in LIMITS.items():
        ratio = times[name] / times[against]
        print(f"{name:40} {times[name] * 1e3:8.1f} ms  {_held(ratio, most)} {against}")
    check, loop = growth_times()
    print(f"\n{'bare loop of integers':40} {loop * 1e6:8.1f} µs")
    within = _held(check / loop, MOST_GROWTH)
    print(f"{'growth check of ten years':40} {check * 1e6:8.1f} µs  {within} it")
    one, ratio = assessment_times()
    print(f"\n{'one assessment':40} {one * 1e6:8.1f} µs  {one / ratio:6.1f} ×")
    print(f"{'bare ratio in Decimal':40} {ratio * 1e6:8.2f} µs  {1:6.1f} ×")
    taken, number = document_time()
    print(f"{'whole document':40} {taken * 1e3:8.1f} ms  with {number} observations")
    loaded, parsed, number = loading_times()
    within = _held(loaded / parsed, MOST_LOADING)
    print(f"{f'{number} promises loaded from JSON':40} {loaded * 1e3:8.1f} ms  {within} json.loads")
    planned, paths = plan_time()
    print(f"{'plan of every numeric indicator':40} {planned * 1e3:8.1f} ms  {paths} paths")
    page, alone, length = report_time()
    told = f"{page / alone:.0f} × assessing alone, {length / 1e6:.1f} MB"
    print(f"{'page of a report on it':40} {page * 1e3:8.1f} ms  {told}")
    for size, taken in growth_of_time():
        print(f"{f'{size:,} observations, built and assessed':40} {taken:8.2f} s")
    for size in (10_000, 100_000, 1_000_000):
        taken, bare, row = reading_times(size)
        within = _held(taken / bare, MOST_READING)
        print(f"{f'{size:,} observations read':40} {taken:8.2f} s   {within} csv.reader", end="")
        print(f", {row:.0f} bytes a row")
    print(f"\n{'memory of the catalogue':40} {held / 1024:8.0f} KiB for {commitments} commitments")


if __name__ == "__main__":
    main()
