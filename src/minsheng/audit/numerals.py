"""Numbers in a text, in digits and in words: with 万, 亿, %, 倍增, million and half."""

import re
from collections.abc import Iterator
from fractions import Fraction

import attrs

from minsheng.quantities.exact import MAX_DIGITS
from minsheng.wording.numbers import CHINESE, ENGLISH, SCALES, chinese_number, english_number

__all__ = ["Numeral", "numerals"]

# Thousands are grouped by commas, unless digits go on after a group, as in a list of years.
_DIGITS = r"(?:(?<![0-9])[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)?"
_IN_CHINESE = (
    rf"(?P<chinese>[{CHINESE}]+)"
    r"|(?P<doubling>倍增)|(?P<halving>减半)"
)
_CHINESE_NUMERAL = re.compile(
    rf"(?P<arabic>{_DIGITS})(?:\+(?P<plus>[0-9]+))?(?P<scale>万亿|亿|万)?(?P<percent>%)?"
    rf"|{_IN_CHINESE}"
)
# Where letters make words, digits within one are its name (EC02a, CO2, Q2), and so are the number
# of a quarter and an ordinal (2nd). Millions are one letter beside a currency alone.
_ENGLISH_NUMERAL = re.compile(
    r"(?P<label>[A-Za-z]+[0-9][0-9A-Za-z.]*|quarter [1-4](?![0-9.])|[0-9]+(?:st|nd|rd|th)\b)"
    rf"|(?<=[£$€¥])(?P<money>{_DIGITS})m\b"
    rf"|(?P<arabic>{_DIGITS})(?:\+(?P<plus>[0-9]+))?"
    r"(?P<scale>万亿|亿|万| ?(?:thousand|million|billion|bn)\b)?"
    r"(?P<percent> ?%| per ?cent\b)?"
    rf"|(?P<english>{ENGLISH})(?P<english_percent> per ?cent\b)?"
    rf"|{_IN_CHINESE}",
    re.ASCII | re.IGNORECASE,
)


@attrs.frozen(kw_only=True)
class Numeral:
    """A number in a text, from `start` to `end`.

    `value` is None where numerals stand together without making a number (百千) and for more than
    1,000 digits; 倍增 counts as 2, 减半 and "half" as 1/2, and 10+1 as 11. `percent` tells whether
    a percent sign belongs to it, or the words for one.
    """

    start: int
    end: int
    text: str
    value: Fraction | None
    percent: bool


def numerals(text: str, *, spaced: bool = False) -> Iterator[Numeral]:
    """Yield the numbers in `text` from left to right; `text` is in normal form (NFKC).

    If its words are `spaced`, as in English, numbers in English words count, "one" too; digits
    within a word do not (EC02a), nor do quarters ("Quarter 4") and ordinals (first, 2nd).

    >>> [n.text for n in numerals("EC02a: 80,000 visits, half of them by Quarter 4", spaced=True)]
    ['80,000', 'half']
    """
    pattern = _ENGLISH_NUMERAL if spaced else _CHINESE_NUMERAL
    for match in pattern.finditer(text):
        found = match.groupdict()
        if found.get("label"):
            continue
        percent = found["percent"] or found.get("english_percent")
        yield Numeral(
            start=match.start(),
            end=match.end(),
            text=match.group(),
            value=_value(found, len(match.group())),
            percent=percent is not None,
        )


def _value(found: dict[str, str | None], length: int) -> Fraction | None:
    if found["doubling"]:
        return Fraction(2)
    if found["halving"]:
        return Fraction(1, 2)
    if found["chinese"]:
        return chinese_number(found["chinese"])
    if english := found.get("english"):
        return english_number(english)
    if length > MAX_DIGITS:
        return None
    if money := found.get("money"):
        return Fraction(money.replace(",", "")) * SCALES["million"]
    value = Fraction((found["arabic"] or "").replace(",", "")) + int(found["plus"] or 0)
    return value * SCALES[found["scale"].strip().lower()] if found["scale"] else value
