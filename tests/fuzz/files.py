"""Files that are fuzzed: series and observations as CSV, observations as JSON."""

import csv
import io
import json
from datetime import date, datetime
from functools import partial
from pathlib import Path
from random import Random

from openpyxl import Workbook

from minsheng import HUNNAN, read_observations
from minsheng.errors import InvalidValueError, ObservationsError
from minsheng.observations import read_effective_series, read_yearly_series
from minsheng.quantities import known_units
from tests.fuzz.targets import Outcome, Target, refused
from tests.fuzz.text import changed, digits, noise, very_long

__all__ = [
    "file_targets",
    "observations_csv",
    "observations_json",
    "observations_xlsx",
    "yearly_csv",
]

_INDICATORS = list(HUNNAN.indicators.values())
_UNITS = [unit.code for unit in known_units()]
_COLUMNS = ("indicator", "when", "value", "unit", "preliminary", "source", "correction")
_WHENS = (
    "2024",
    "2024-06",
    "2024-Q2",
    "2023-H1",
    "2024-01-01/2024-06-30",
    "2023-12/2024-01",
    "9999",
    "0001",
)
_SPANS = ("2023-01-01/9999-12-31", "0001-01-01/2024-12-31", "9999-12-31", "0001-01-01")


def _table(random: Random, rows: list[list[str]]) -> str:
    """Return rows as CSV, seldom with another delimiter or another end of line."""
    file = io.StringIO()
    end = random.choice(("\n", "\n", "\n", "\r\n", "\r"))
    delimiter = "," if random.random() < 0.95 else random.choice(";\t|")
    csv.writer(file, lineterminator=end, delimiter=delimiter).writerows(rows)
    return file.getvalue()


def _spoilt(random: Random, text: str) -> bytes:
    """Return a file: the text as it is, or changed, or as other bytes than UTF-8."""
    chance = random.random()
    if chance > 0.98:
        return text.encode(random.choice(("gb18030", "utf-16", "utf-8-sig")), "replace")
    if chance < 0.35:
        text = changed(random, text)
    elif chance < 0.4:
        text = noise(random, 200)
    elif chance < 0.402:
        text += very_long(random, random.choice(('"', "a", ",", "\n", "[", "{", "1", '{"a":')))
    content = text.encode("utf-8", "surrogatepass" if chance < 0.2 else "replace")
    if chance > 0.97:
        place = random.randrange(len(content) + 1)
        content = content[:place] + random.randbytes(random.randrange(1, 9)) + content[place:]
    elif chance > 0.96:
        content = text.encode("utf-16", "replace")
    return b"\xef\xbb\xbf" + content if 0.9 < chance < 0.92 else content


def _when(random: Random, basis: str) -> str:
    day = date(2020, 1, 1).toordinal() + random.randrange(2200)
    if random.random() < 0.05:
        return random.choice((noise(random, 12), *_SPANS))
    if basis == "yearly" or random.random() < 0.1:
        return random.choice((*_WHENS, str(random.randrange(2018, 2027))))
    return date.fromordinal(day).isoformat()


def _row(random: Random) -> dict[str, str]:
    """Return one observation, right in most of its cells."""
    indicator = random.choice(_INDICATORS)
    done = indicator.unit is None
    value = random.choice(("done", "not done")) if done else digits(random)
    unit = "" if indicator.unit is None else indicator.unit.code
    row = {
        "indicator": indicator.id,
        "when": _when(random, indicator.basis),
        "value": value if random.random() < 0.9 else noise(random, 8),
        "unit": unit if random.random() < 0.95 else random.choice(_UNITS),
        "preliminary": random.choice(("", "", "yes", "no", "TRUE")),
        "source": random.choice(("", "a report", "统计公报", 'of "2024", page 3\nand 4')),
        "correction": "" if done else random.choice(("", "", "", "no", "yes")),
    }
    if random.random() < 0.02:
        row[random.choice(_COLUMNS)] = noise(random, 30)
    return row


def observations_csv(random: Random) -> bytes:
    """Return a file of observations as CSV, or something like one."""
    columns = [column for column in _COLUMNS if random.random() < 0.98]
    if random.random() < 0.1:
        random.shuffle(columns)
    if random.random() < 0.02:
        columns.append(random.choice((*_COLUMNS, "name", "untis", "")))
    rows = [_row(random) for _ in range(random.choice((0, 1, 1, 2, 4, 12)))]
    cells = [[row.get(column, "x") for column in columns] for row in rows]
    if cells and random.random() < 0.02:
        cells[-1] = cells[-1][:-1]
    return _spoilt(random, _table(random, [columns, *cells]))


_FORMS = ("General", "0.0%", "yyyy-mm-dd", 'yyyy"年"m"月"', "@", '0"%"', "#,##0.00", "[h]:mm")


def _typed(random: Random, text: str) -> object:
    """Return what a person may have in a cell of a workbook instead of a text."""
    chance = random.random()
    if chance < 0.1:
        return random.choice((None, True, 45291, 2024, 0.885, 1e300, -1, "=A1", "#N/A"))
    plain = "".join(letter for letter in text if letter.isprintable())
    try:
        if chance < 0.5 and len(plain) < 20:
            return float(plain) if "." in plain else int(plain)
        return datetime.fromisoformat(plain) if chance < 0.8 else plain
    except ValueError:
        return plain


def observations_xlsx(random: Random) -> bytes:
    """Return a workbook of observations, or something like one."""
    book = Workbook()
    sheet = book.worksheets[0]
    columns = [column for column in _COLUMNS if random.random() < 0.98]
    sheet.append(columns)
    for _ in range(random.choice((0, 1, 1, 2, 4))):
        row = _row(random)
        sheet.append([_typed(random, row[column]) for column in columns])
    for cells in sheet.iter_rows(min_row=2):
        for cell in cells:
            if random.random() < 0.1:
                cell.number_format = random.choice(_FORMS)
    file = io.BytesIO()
    book.save(file)
    content = file.getvalue()
    if random.random() < 0.3:
        place = random.randrange(len(content))
        content = content[:place] + random.randbytes(random.randrange(1, 9)) + content[place + 4 :]
    return content


_LITERALS = ("null", "true", "NaN", "-Infinity", "1e999999", "1e-99999999999999999999", "0.1", "[]")
_DEPTHS = (10, 500, 900, 940, 960, 970, 980, 990, 1000, 5000, 100_000)


def _cell(random: Random, text: str) -> str:
    """Return a cell as JSON: text, seldom any other value."""
    if random.random() < 0.95:
        return text if text.isdigit() and text[0] != "0" else json.dumps(text)
    if random.random() < 0.8:
        return random.choice((*_LITERALS, digits(random), "-0", '{"a": 1}', '"\\ud800"'))
    depth = random.choice(_DEPTHS)
    return (
        "[" * depth + "]" * depth if random.random() < 0.5 else '{"a":' * depth + "1" + "}" * depth
    )


def observations_json(random: Random) -> bytes:
    """Return a file of observations as JSON, or something like one."""
    items = []
    for _ in range(random.choice((0, 1, 1, 2, 4, 12))):
        cells = [f"{json.dumps(k)}: {_cell(random, v)}" for k, v in _row(random).items()]
        if random.random() < 0.02:
            cells.append(random.choice(cells))
        items.append("{" + ", ".join(cells) + "}")
    text = f"[{', '.join(items)}]"
    if random.random() < 0.02:
        depth = random.choice(_DEPTHS)
        text = "[" * depth + "]" * depth
    return _spoilt(random, text)


def _series_rows(random: Random, key: str) -> list[list[str]]:
    columns = [c for c in (key, "value", "unit", "scope") if random.random() < 0.99]
    unit = random.choice(_UNITS)
    rows = [columns]
    for year in range(2018, 2018 + random.choice((0, 1, 2, 5, 9))):
        row = {
            key: str(year) if key == "year" else f"{year}-07-01",
            "value": digits(random) if random.random() < 0.97 else noise(random, 6),
            "unit": unit if random.random() < 0.98 else random.choice(_UNITS),
            "scope": random.choice(("urban", "urban", "rural")),
        }
        rows.append([row[column] for column in columns])
    return rows


def yearly_csv(random: Random) -> bytes:
    """Return a file of a yearly series, or something like one."""
    return _spoilt(random, _table(random, _series_rows(random, "year")))


def _effective_csv(random: Random) -> bytes:
    return _spoilt(random, _table(random, _series_rows(random, "effective")))


def _read_series(path: Path, kind: str, content: object) -> Outcome:
    """Read a series from a file of these bytes."""
    path.write_bytes(bytes(content))  # type: ignore[call-overload] # as it was made
    read = read_yearly_series if kind == "yearly" else read_effective_series
    try:
        read(path, {"scope": "urban"} if b"scope" in path.read_bytes() else None)
    except InvalidValueError as error:
        doors = ("header", "text in UTF-8", "a row of CSV", "cells", "at least one row")
        return refused(error, *doors)
    return "value"


def _read_observations(path: Path, content: object) -> Outcome:
    """Read observations from a file of these bytes."""
    path.write_bytes(bytes(content))  # type: ignore[call-overload] # as it was made
    try:
        read_observations(path, HUNNAN)
    except ObservationsError as error:
        doors = (
            *("UTF-8", "a row of CSV", "the columns", "a list of objects", "at least one row"),
            *("a workbook of the form", "a sheet with the columns"),
        )
        ends = [refused(one, *doors) for one in error.errors]
        if not ends:
            raise AssertionError("an error without errors") from error
        return "at the door" if ends[0] == "at the door" else "refused"
    return "value"


def file_targets(folder: str) -> tuple[Target, ...]:
    """Return the targets; their files are written into `folder`."""
    place = Path(folder)

    yearly = partial(_read_series, place / "yearly.csv", "yearly")
    effective = partial(_read_series, place / "effective.csv", "effective")
    return (
        Target("yearly CSV", 2, yearly_csv, yearly),
        Target("effective CSV", 1, _effective_csv, effective),
        Target(
            "observed xlsx", 1, observations_xlsx, partial(_read_observations, place / "o.xlsx")
        ),
        Target("observed CSV", 3, observations_csv, partial(_read_observations, place / "o.csv")),
        Target(
            "observed JSON", 3, observations_json, partial(_read_observations, place / "o.json")
        ),
    )
