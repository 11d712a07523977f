"""Numbers, units and days as people write them: 5万人, 86%, 2023年7月, 2022/12/31, full width."""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Literal, NamedTuple, cast, get_args

from minsheng.checks import is_word
from minsheng.days import Span, Years, read_day, read_span
from minsheng.errors import DimensionError, InvalidValueError, UnitError
from minsheng.quantities.amounts import Amount
from minsheng.quantities.exact import MAX_DIGITS, Number, exact_fraction, whole_number
from minsheng.quantities.units import VOCABULARY, Unit, Units

__all__ = [
    "Figure",
    "Shares",
    "Uncomputed",
    "Written",
    "amount_of",
    "as_shares",
    "cell_text",
    "figure_in",
    "is_lost_zero",
    "is_no_value",
    "moment_of",
    "plain",
    "unit_of_text",
]

Shares = Literal["fraction", "percent"]
"""What a bare number for a percentage is: 0.885 a fraction, which is 88.5 %, or as it stands."""

_MINUS = str.maketrans("−﹣‐‑", "----")
_DASHES = "-—–―‒─"
_DOTS = ("...", "......", "⋯", "⋯⋯")
_FIGURE = re.compile(
    r"([+-]?)([0-9]{1,3}(?:([, ])[0-9]{3})(?:\3[0-9]{3})*|[0-9]+)(?:\.([0-9]+))?\s*(万亿|亿|万)?\s*"
    r"((?![eE][+-]?[0-9])[^0-9.,\s].*)?",
    re.DOTALL,
)
_SCALES = {"万": 10**4, "亿": 10**8, "万亿": 10**12}
_SCALED_UNIT = re.compile(r"(万亿|亿|万)(.+)", re.DOTALL)
_A_NUMBER = "a plain decimal number such as '3.5'"
_LONGEST_WHEN = 40


class Uncomputed(NamedTuple):
    """What stands in a cell of a workbook whose formula has no value stored."""

    formula: str


class Written(NamedTuple):
    """A day or a period as it was written, and whether years could have been meant instead."""

    when: date | Span
    ambiguous: bool = False


class Figure(NamedTuple):
    """A number as it was written, and the unit that stands behind it, if one does."""

    number: Fraction
    unit: str = ""


def plain(text: str) -> str:
    """Return text without spaces around it, and in characters of the plain width."""
    if text.isascii():
        return text.strip()
    return unicodedata.normalize("NFKC", text).translate(_MINUS).strip()


def is_no_value(cell: object) -> bool:
    """Tell whether a cell says that there is no value: a blank, dashes, or an ellipsis."""
    if not isinstance(cell, str):
        return False
    text = plain(cell)
    return not text.strip(_DASHES) or text in _DOTS


def cell_text(cell: object, field: str) -> str:
    """Return a cell as text; JSON and a workbook may have a number for it, or a day."""
    if isinstance(cell, str):
        return cell
    whole = whole_number(cell)
    if whole is not None or isinstance(cell, Decimal):
        return str(cell if whole is None else whole)
    if isinstance(cell, date):
        return cell.isoformat()
    raise InvalidValueError(field, cell, "text")


# Numbers and units


def figure_of(text: str, field: str) -> Figure:
    """Return the number of a text, and its unit: of "5万人" 50000 and "人", of "86%" 86 and "%"."""
    match = _FIGURE.fullmatch(plain(text)) if len(text) <= MAX_DIGITS else None
    if match is None:
        raise InvalidValueError(field, text, _A_NUMBER)
    sign, whole, grouped, decimals, scale, unit = match.groups()
    digits = whole.replace(grouped, "") if grouped else whole
    number = exact_fraction(f"{sign}{digits}{f'.{decimals}' if decimals else ''}", field)
    return Figure(number * _SCALES[scale] if scale else number, unit or "")


def figure_in(cell: object, field: str, *, commas: bool = True) -> Figure:
    """Return the number of a cell, and the unit that stands behind it.

    Without `commas`, those within a number may be decimal points, and are refused.
    """
    if not isinstance(cell, str):
        return Figure(exact_fraction(cast("Number", cell), field))
    if not commas and "," in cell:
        expected = "a number without commas, which may be decimal points beside semicolons"
        raise InvalidValueError(field, cell, expected)
    return figure_of(cell, field)


def amount_of(  # noqa: PLR0913, PLR0917 - a cell, its number, and what its unit depends on
    cell: object,
    field: str,
    figure: Figure,
    given: tuple[int, Unit] | None,
    shares: Shares | None,
    own: Unit | None = None,
    units: Units = VOCABULARY,
) -> Amount:
    """Return the amount of a figure, in `own` if that is given.

    `given` is how many of which unit its row is in; a unit behind the figure must be the same.
    """
    number = figure.number
    if figure.unit:
        scale, unit = unit_of_text(figure.unit, field, own, units)
        if given is not None and given != (1, unit):
            expected = f"a number, or one in the unit of its row, {given[1].code}"
            raise UnitError(field, cell, expected)
        if own is not None and unit.dimension != own.dimension:
            raise DimensionError(field, cell, f"a unit that converts into {own.code}")
    else:
        if given is None:
            raise AssertionError("a bare number has the unit of its row")  # pragma: no cover
        scale, unit = given
        number = bare_share(number, unit, shares, cell, field)
    amount = Amount(number * scale, unit)
    return amount if own is None or unit is own else amount.to(own)


def as_shares(shares: Shares | None) -> Shares | None:
    """Return what a bare number for a percentage is; raise `InvalidValueError` for other words."""
    if is_word(shares, (None, *get_args(Shares))):
        return shares
    raise InvalidValueError("shares", shares, "'fraction' or 'percent'")


def unit_of_text(
    text: str, field: str, own: Unit | None = None, units: Units = VOCABULARY
) -> tuple[int, Unit]:
    """Return how many of which of `units` a text names: 万元 is ten thousand yuan.

    A Chinese name that two units have (人次) is that of `own`, the unit that is expected.
    """
    name = plain(text)
    scaled = _SCALED_UNIT.fullmatch(name)
    if own is not None and name == own.name.zh:
        return 1, own
    try:
        return 1, units.find(text, field)
    except UnitError:
        if scaled is None:
            raise
    if own is not None and scaled[2] == own.name.zh:
        return _SCALES[scaled[1]], own
    try:
        return _SCALES[scaled[1]], units.find(scaled[2], field)
    except UnitError as error:
        raise type(error)(field, text, error.expected) from None


def bare_share(
    number: Fraction, unit: Unit, shares: Shares | None, cell: object, field: str
) -> Fraction:
    """Return a number without a sign of its own that is to be a percentage.

    From 0 to 1 it may be a fraction of the whole, as workbooks keep it, or a percentage: who reads
    has to say which.
    """
    if unit.code != "percent":
        return number
    if shares == "fraction":
        return number * 100
    if shares is None and 0 < abs(number) <= 1:
        expected = "a percentage with its sign, such as 88.5%, or shares='fraction' or 'percent'"
        raise InvalidValueError(field, cell, expected)
    return number


# Days and periods

_NUMERALS = {"一": 1, "二": 2, "三": 3, "四": 4, "上": 1, "下": 2}


def _day(year: str, month: str, day: str) -> date:
    return date(int(year), int(month), int(day))


def _month(year: str, month: str) -> Span:
    return read_span(f"{year}-{int(month):02}")


def _months(year: str, first: str, last: str) -> Span:
    final = monthrange(int(year), int(last))[1]
    return Span(start=_day(year, first, "1"), end=_day(year, last, str(final)))


def _numbered(letter: str) -> Callable[[str, str], Span]:
    return lambda year, part: read_span(f"{year}-{letter}{_NUMERALS.get(part, part)}")


_FORMS: tuple[tuple[str, Callable[..., date | Span]], ...] = (
    (r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})", _day),
    (r"([0-9]{4})/([0-9]{1,2})/([0-9]{1,2})", _day),
    (r"([0-9]{4})\.([0-9]{1,2})\.([0-9]{1,2})", _day),
    (r"([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})[日号]", _day),
    (r"([0-9]{4})(?:\.0|年|年度|年全年)?", read_span),
    (r"([0-9]{4})[-/.]([0-9]{1,2})", _month),
    (r"([0-9]{4})年([0-9]{1,2})月份?", _month),
    (r"([0-9]{4})年([0-9]{1,2})月?[-—–~至到]([0-9]{1,2})月份?", _months),
    (r"([0-9]{4})-?Q([1-4])", _numbered("Q")),
    (r"([0-9]{4})年第?([1-4一二三四])季度", _numbered("Q")),
    (r"([0-9]{4})-?H([12])", _numbered("H")),
    (r"([0-9]{4})年([上下])半年", _numbered("H")),
)
_MIDNIGHT = re.compile(r"[ T]00?:00(:00(\.0+)?)?")
_LOST_ZERO = re.compile(r"[0-9]{4}\.1")
_TWO_YEARS = re.compile(r"([0-9]{4})[-/]([0-9]{2})")


@lru_cache(maxsize=4096)  # many indicators are observed on the same days
def moment_of(text: str, years: Years) -> Written | None:
    """Return the day or the period that a text names, or None if it names neither.

    2022/23 is a year where `years` do not start on 1 January. 2009-11 is November 2009 and could
    be taken for three years; it is marked. 2023.1 is refused: a spreadsheet makes it of 2023.10.
    """
    if len(text) > _LONGEST_WHEN:
        return None
    name = plain(text)
    try:
        if "/" in name or not name.isascii() or len(name) != 10:
            two = _TWO_YEARS.fullmatch(name)
            doubtful = two is not None and 0 < int(two[2]) <= 12 and int(two[2]) > int(two[1]) % 100
            if (span := _iso_span(name, years)) is not None:
                return Written(span, doubtful)
        else:
            return Written(read_day(name))
    except ValueError:
        doubtful = False
    if _LOST_ZERO.fullmatch(name):
        return None
    try:
        found = _as_written(_MIDNIGHT.sub("", name) if ":" in name else name)
    except ValueError:
        return None
    return None if found is None else Written(found, doubtful)


def is_lost_zero(cell: object) -> bool:
    """Tell whether a cell is what a spreadsheet makes of 2023.10: 2023.1, which may be January."""
    return isinstance(cell, str | Decimal) and _LOST_ZERO.fullmatch(plain(str(cell))) is not None


def _iso_span(text: str, years: Years) -> Span | None:
    try:
        return read_span(text, years=years)
    except InvalidValueError:
        return None


def _as_written(text: str) -> date | Span | None:
    for pattern, read in _FORMS:
        if (match := re.fullmatch(pattern, text)) is not None:
            return read(*match.groups())
    return None
