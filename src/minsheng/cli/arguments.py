"""Arguments that several commands share, and how they are read."""

import argparse

from minsheng.days import CALENDAR, Years, years_from
from minsheng.errors import InvalidValueError
from minsheng.texts import Language

__all__ = [
    "TO_BOOK",
    "TO_FILE",
    "add_output_options",
    "add_year_starts",
    "read_language",
    "read_pair",
    "read_pairs",
    "read_year",
    "read_year_starts",
    "read_year_values",
    "read_years",
]

TO_FILE = "write into this file, in UTF-8"
TO_BOOK = f"{TO_FILE}; a workbook if it ends in .xlsx"


def add_output_options(
    parser: argparse.ArgumentParser,
    formats: tuple[str, ...] = ("table", "json"),
    *,
    file: str | None = None,
) -> None:
    """Add `--format`, of which the first is the default, `--language` and `--output`.

    A command that writes no tables has no language, one without `file`, which says what is
    written there, no output but the standard one.
    """
    parser.add_argument(
        "--format", choices=formats, default=formats[0], help="default: %(default)s"
    )
    if "table" in formats:
        parser.add_argument(
            "--language",
            choices=("en", "zh"),
            default="en",
            help="of tables and messages; default: %(default)s",
        )
    if file is not None:
        parser.add_argument("--output", metavar="FILE", help=file)


def read_language(options: argparse.Namespace) -> Language:
    """Return the language that was asked for."""
    return "zh" if options.language == "zh" else "en"


def read_pair(text: str, field: str, expected: str) -> tuple[str, str]:
    """Read "name=value"."""
    name, sign, value = text.partition("=")
    if not (name and sign and value):
        raise InvalidValueError(field, text, expected)
    return name, value


def read_pairs(texts: list[str], field: str, expected: str) -> dict[str, str]:
    """Read several "name=value"; a name that comes twice is refused."""
    found: dict[str, str] = {}
    for text in texts:
        name, value = read_pair(text, field, expected)
        if name in found:
            raise InvalidValueError(field, text, f"each name once, and {name} came before")
        found[name] = value
    return found


def read_year(text: str, field: str, years: Years = CALENDAR) -> int:
    """Read a year of four digits, or one such as 2022/23 where years do not start on 1 January."""
    if not years.is_calendar:
        return years.number_named(text, field)
    if not (text.isascii() and text.isdigit() and len(text) == 4):
        raise InvalidValueError(field, text, "a year such as 2023")
    return int(text)


def read_years(text: str, field: str) -> tuple[int | None, int | None]:
    """Read "2023-2025", "2023-" or "-2025"."""
    first, dash, last = text.partition("-")
    if not dash or not (first or last):
        raise InvalidValueError(field, text, "years such as 2023-2025 or 2023-")
    return (
        read_year(first, field) if first else None,
        read_year(last, field) if last else None,
    )


def read_year_values(
    pairs: list[str], field: str, years: Years = CALENDAR
) -> list[tuple[int, str]]:
    """Read pairs such as "2022=766"; the values stay text."""
    example = "2022=766" if years.is_calendar else "2022/23=766"
    split = [read_pair(pair, field, f"YEAR=VALUE such as {example}") for pair in pairs]
    return [(read_year(year, field, years), value) for year, value in split]


def add_year_starts(parser: argparse.ArgumentParser) -> None:
    """Add `--year-starts`, which is None if it is not given."""
    parser.add_argument(
        "--year-starts",
        metavar="MM-DD",
        help="the day years start on, such as 04-01; a year is then written as 2022/23",
    )


def read_year_starts(options: argparse.Namespace) -> Years:
    """Return how years are counted."""
    given: str | None = options.year_starts
    return CALENDAR if given is None else years_from(given, field="--year-starts")
