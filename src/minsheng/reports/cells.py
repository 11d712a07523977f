"""What stands in the cells of a workbook: text that is shown and never run, numbers and days."""

import unicodedata
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import TypeAlias

import attrs

from minsheng.errors import InvalidValueError
from minsheng.promises.provisions import Commitment
from minsheng.promises.targets import Grade, Rank
from minsheng.quantities.amounts import Amount
from minsheng.quantities.exact import decimal_text, has_exact_decimal, number_text, shown
from minsheng.texts import Language, say

__all__ = [
    "Cell",
    "Number",
    "amount_cell",
    "day_cell",
    "is_formula",
    "shared",
    "text_cell",
    "width",
]

MOST_TEXT = 32_767
"""The characters that a cell can hold."""
_MOST_DIGITS = 15  # that a workbook keeps of a number
_MOST_FORM = 200  # characters of a number format that every program reads
_FIRST_YEAR = 1901  # from which on all programs count days alike
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


@attrs.frozen
class Number:
    """A number as a workbook keeps it, and the format that it is shown in."""

    value: Fraction
    form: str


Cell: TypeAlias = str | Number | date | None
"""What a cell holds; None is an empty one."""


def is_formula(text: str) -> bool:
    """Tell whether a program that reads a table could take a text for a formula.

    >>> is_formula("=1+1"), is_formula("1+1")
    (True, False)
    """
    return text.startswith(_FORMULA)


def text_cell(text: str, field: str) -> str:
    """Return a text that a cell can hold; raise `InvalidValueError` for a longer one."""
    if len(text) > MOST_TEXT:
        expected = f"text of at most {MOST_TEXT} characters, which a cell of a workbook can hold"
        raise InvalidValueError(field, f"{text[:40]}…", expected)
    return text


def day_cell(day: date | None) -> Cell:
    """Return a day; as text if it lies before those that all programs know.

    >>> day_cell(date(1900, 2, 28))
    '1900-02-28'
    """
    return day.isoformat() if day is not None and day.year < _FIRST_YEAR else day


def amount_cell(amount: Amount, promise: Commitment, language: Language) -> Cell:
    """Return an amount of what is promised, in the format of its unit.

    A percentage is kept as workbooks do, as its share of the whole. What a workbook cannot keep
    exactly is text: a number of more than 15 digits, and one that no decimal can write, which
    stands there cut and exactly.
    """
    target, unit, value = promise.target, amount.unit, amount.fraction
    if isinstance(target, Grade):
        return promise.shown(amount, language)
    if unit.code == "percent":
        return _number(value / 100, _places(value), "{}%", value)
    if isinstance(target, Rank):
        return _number(value, 0, say(language, zh='"第"{}"名"', en='"place "{}'), value)
    name = unit.name.in_language(language)
    if language == "zh" and promise.indicator.counted_by is not None:
        name = promise.indicator.counted_by if unit is promise.indicator.unit else name
    blank = "" if language == "zh" or unit.is_ratio else " "
    return _number(value, _places(value), f"{{}}{_quoted(blank + name)}", value)


def shared(share: Fraction | None) -> Cell:
    """Return a share in percent with one decimal, cut and never rounded up, as it is shown.

    >>> shared(Fraction(9996, 10000))
    Number(value=Fraction(999, 1000), form='0.0%')
    """
    if share is None:
        return None
    cut = Fraction(int(share * 1000), 1000)
    return Number(cut, "0.0%") if _is_kept(cut) else number_text(cut)


def _number(kept: Fraction, places: int, form: str, value: Fraction) -> Cell:
    if not (_is_kept(value) and _is_kept(kept)):
        words = form.replace("{}", shown(value)).replace('"', "")
        exact = number_text(value)
        return words if shown(value) == exact else f"{words} ({exact})"
    decimals = f".{'0' * places}" if places else ""
    told = form.replace("{}", f"#,##0{decimals}")
    return Number(kept, told if len(told) <= _MOST_FORM else f"#,##0{decimals}")


def _is_kept(value: Fraction) -> bool:
    """Tell whether a workbook keeps a number as it is."""
    if not has_exact_decimal(value):
        return False
    digits = number_text(abs(value)).replace(".", "").strip("0")
    return len(digits) <= _MOST_DIGITS and abs(value) < 10**_MOST_DIGITS


def _places(value: Fraction) -> int:
    """Return how many decimals a number has; none if no finite number would do."""
    return len(decimal_text(value).partition(".")[2]) if has_exact_decimal(value) else 0


def _quoted(words: str) -> str:
    """Return words that a number format shows as they are."""
    return '"' + words.replace('"', '"\\""') + '"'


def width(text: str) -> int:
    """Return how many Latin letters the longest line of a text is wide.

    >>> width("低保 dibao")
    10
    """
    return max(map(_letters, text.splitlines()), default=0)


@lru_cache(maxsize=4096)  # domains, targets and statuses come again and again
def _letters(line: str) -> int:
    return len(line) if line.isascii() else sum(map(_cells, line))


def _cells(character: str) -> int:
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
