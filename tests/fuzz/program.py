"""The command line, fuzzed: arguments in, one of three exit codes and few words out."""

import io
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from functools import partial
from pathlib import Path
from random import Random

from minsheng import HUNNAN
from minsheng.cli import main
from minsheng.domains.headings import hunnan_headings
from tests.fuzz.files import observations_csv, observations_json, yearly_csv
from tests.fuzz.targets import Outcome, Target
from tests.fuzz.text import changed, digits, noise

__all__ = ["program_target"]

_NAMES = [
    *HUNNAN.indicators,
    *HUNNAN.commitments,
    *HUNNAN.provisions,
    *HUNNAN.domains,
]
_PLANNED = [name for name, one in HUNNAN.indicators.items() if one.unit is not None]
_FILES = ("o.csv", "o.json", "yearly.csv", "source.txt", "nothing.csv", ".")

_COMMANDS = (
    *("show", "list", "growth", "require", "progress", "export", "findings", "audit", "units"),
)
_OPTIONS = {
    "show": ("--language",),
    "list": ("--domain", "--text", "--kind", "--format"),
    "growth": ("--period", "--rate-decimals", "--floor", "--by", "--unit", "--csv", "--where"),
    "require": (
        *("--from", "--from", "--through", "--path", "--step", "--every", "--shares", "--season"),
        *("--due", "--tolerance", "--other", "--growth", "--floor", "--unit", "--indicator"),
        *("--observations", "--adjusts", "--recipients", "--recipients"),
    ),
    "progress": ("--as-of", "--domain", "--due", "--tolerance", "--format"),
    "export": ("--format",),
    "findings": ("--format",),
    "audit": ("--format",),
    "units": ("--dimension", "--text", "--format", "--language"),
}


def _year(random: Random) -> str:
    return str(random.choice((2020, 2021, 2022, 2023, 2024, 2025, 2026, 2030, 9999)))


def _pair(random: Random) -> str:
    when = random.choice((_year(random), f"{_year(random)}-12-31", f"{_year(random)}-06"))
    name = f"{random.choice(_PLANNED)}:" if random.random() < 0.3 else ""
    return f"{name}{when}={_value(random)}"


def _value(random: Random) -> str:
    return random.choice((digits(random), str(random.randrange(100)), "3.5", "0", "-1"))


_VALUES: dict[str, Callable[[Random], str]] = {
    "--language": lambda random: random.choice(("en", "zh")),
    "--domain": lambda random: random.choice(list(HUNNAN.domains)),
    "--text": lambda random: random.choice(("kindergarten", "就业", "")),
    "--dimension": lambda random: random.choice(("m2", "ratio", "公里", "bananas", "")),
    "--kind": lambda random: random.choice(("at_least", "grows_yearly", "x")),
    "--format": lambda random: random.choice(("table", "json", "csv", "md")),
    "--period": lambda random: f"{_year(random)}-{_year(random)}",
    "--rate-decimals": lambda random: random.choice(("0", "1", "12", "13", "-1")),
    "--floor": _value,
    "--by": _year,
    "--unit": lambda random: random.choice(("yuan", "%", "yuan/person/month", "bananas")),
    "--where": lambda random: random.choice(("scope=urban", "scope=", "x=y")),
    "--from": _pair,
    "--through": lambda random: random.choice((_year(random), "2025-12-31", "2025-06")),
    "--path": lambda random: random.choice(("least", "linear", "even")),
    "--step": lambda random: random.choice(("1", "0.01", "10", "0", "1/2")),
    "--every": lambda random: random.choice(("year", "half", "quarter", "month")),
    "--shares": lambda random: random.choice(("prorated", "equal")),
    "--adjusts": lambda random: random.choice(("07-01", "01-01", "12-31", "02-30", "x")),
    "--recipients": lambda random: random.choice(
        ("12000", "1.2万人", "5户", f"{_year(random)}={_value(random)}", _value(random))
    ),
    "--season": lambda random: random.choice(("5=1,6=2", "1=0", "13=1", "5=1,5=2")),
    "--due": lambda random: random.choice((_year(random), "2025-12-31", "2020-01-01")),
    "--tolerance": lambda random: random.choice(("1pp", "good-air-day-share=1pp", "3%", "1")),
    "--other": lambda random: f"{random.choice(_PLANNED)}:{_year(random)}={_value(random)}",
    "--growth": lambda random: f"{_value(random)}%",
    "--indicator": lambda random: random.choice(list(HUNNAN.indicators)),
    "--as-of": lambda random: f"{_year(random)}-12-31",
}


def _source(random: Random) -> str:
    """Return a text with the headings and some phrases of the document."""
    phrases = [one.phrase for one in HUNNAN.commitments.values()]
    parts: list[str] = []
    for heading in hunnan_headings(HUNNAN):
        if random.random() < 0.95:
            parts += (heading.after, heading.words, random.choice(phrases))
    text = "".join(parts)
    return changed(random, text) if random.random() < 0.5 else text


def _write_files(folder: Path, random: Random) -> None:
    (folder / "o.csv").write_bytes(observations_csv(random))
    (folder / "o.json").write_bytes(observations_json(random))
    (folder / "yearly.csv").write_bytes(yearly_csv(random))
    source = _source(random) if random.random() < 0.1 else "".join(random.choices(_NAMES, k=5))
    (folder / "source.txt").write_text(source, encoding="utf-8", errors="surrogatepass")


def _file(random: Random, folder: Path, name: str) -> str:
    return str(folder / (name if random.random() < 0.9 else random.choice(_FILES)))


def _positional(command: str, random: Random, folder: Path) -> list[str]:
    match command:
        case "show" | "require":
            return [random.choice(_NAMES)] if random.random() < 0.8 else []
        case "growth":
            first = random.randrange(2015, 2024)
            count = random.choice((0, 1, 2, 4))
            return [f"{first + n}={_value(random)}" for n in range(count)]
        case "progress":
            return [_file(random, folder, random.choice(("o.csv", "o.json")))]
        case "audit":
            return [_file(random, folder, "source.txt")]
        case _:
            return []


def make_arguments(folder: Path, random: Random) -> object:
    """Return the arguments of one call; the files that they name are written."""
    if random.random() < 0.05:
        return [argument(noise(random)) for _ in range(random.randrange(4))]
    _write_files(folder, random)
    command = random.choice(_COMMANDS)
    arguments = [command, *_positional(command, random, folder)]
    if command == "growth":
        arguments += ["--at-least", f"{_value(random)}%"]
    for _ in range(random.choice((0, 0, 1, 1, 2, 3, 5))):
        option = random.choice((*_OPTIONS[command], "--language", "--format"))
        if option in {"--csv", "--observations"}:
            value = _file(random, folder, "yearly.csv" if option == "--csv" else "o.csv")
        else:
            value = _VALUES[option](random)
        arguments += [option, value]
    if command == "progress" and random.random() < 0.2:
        arguments.append(random.choice(("--all", "--template", "--help")))
    if random.random() < 0.3:
        place = random.randrange(len(arguments))
        arguments[place] = argument(changed(random, arguments[place]))
    return arguments


def argument(text: str) -> str:
    """Return text as a system hands it over: no NUL, and bytes that are no UTF-8 as U+DC80 on."""
    clean = text.replace("\0", "")
    return "".join(c for c in clean if not "\ud800" <= c <= "\udfff" or "\udc80" <= c <= "\udcff")


def run(arguments: object) -> Outcome:
    """Run the program in this process and look at how it ends."""
    out, err = io.StringIO(), io.StringIO()
    parsed = True
    with redirect_stdout(out), redirect_stderr(err):
        try:
            code: object = main(list(arguments))  # type: ignore[call-overload] # as they were made
        except SystemExit as stop:  # argparse ends the process itself
            code, parsed = stop.code or 0, False
    lines = err.getvalue().splitlines()
    if code not in {0, 1, 2} or (code == 0 and lines) or (code == 2 and not lines):
        raise AssertionError(f"exit code {code} with {len(lines)} lines of error: {lines[:3]}")
    if not all(line.startswith("minsheng") for line in lines):
        raise AssertionError(f"lines that do not say who speaks: {lines[:3]}")
    places = ("item", "line", "行", "项")
    if len(lines) > 1 and not any(place in line for line in lines for place in places):
        raise AssertionError(f"more than one line: {lines[:3]}")  # only a file has many errors
    if code == 2:
        return "refused" if parsed else "at the door"
    return "value"


def program_target(folder: str) -> Target:
    """Return the target; its files are written into `folder`."""
    return Target("command line", 1, partial(make_arguments, Path(folder)), run)
