"""Numbers in Chinese text: Arabic digits and Chinese numerals, with 万, 亿, %, 倍增 and 减半."""

import re
from collections.abc import Iterator
from fractions import Fraction

import attrs

from minsheng.quantities.exact import MAX_DIGITS

__all__ = ["Numeral", "numerals"]

_DIGITS = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "双": 2, "三": 3, "四": 4, "五": 5} | {
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
_TENS = {"十": 10, "百": 100, "千": 1000}
_SCALES = {"万": 10**4, "亿": 10**8}
_CHINESE = "".join((*_DIGITS, *_TENS, *_SCALES))
_NUMERAL = re.compile(
    rf"(?P<arabic>[0-9]+(?:\.[0-9]+)?)(?:\+(?P<plus>[0-9]+))?(?P<scale>万亿|亿|万)?(?P<percent>%)?"
    rf"|(?P<chinese>[{_CHINESE}]+)"
    rf"|(?P<doubling>倍增)|(?P<halving>减半)"
)


@attrs.frozen(kw_only=True)
class Numeral:
    """A number in a text, from `start` to `end`.

    `value` is None where Chinese numerals stand together without making a number (百千) and for
    more than 1,000 digits; 倍增 counts as 2, 减半 as 1/2, and 10+1 as 11. `percent` tells whether
    a percent sign belongs to it.
    """

    start: int
    end: int
    text: str
    value: Fraction | None
    percent: bool


def numerals(text: str) -> Iterator[Numeral]:
    """Yield the numbers in `text` from left to right; `text` is in normal form (NFKC)."""
    for match in _NUMERAL.finditer(text):
        yield Numeral(
            start=match.start(),
            end=match.end(),
            text=match.group(),
            value=_value(match),
            percent=match.group("percent") is not None,
        )


def _value(match: re.Match[str]) -> Fraction | None:
    if match.group("doubling"):
        return Fraction(2)
    if match.group("halving"):
        return Fraction(1, 2)
    if match.group("chinese"):
        return _chinese_value(match.group("chinese"))
    if len(match.group()) > MAX_DIGITS:
        return None
    value = Fraction(match.group("arabic")) + int(match.group("plus") or 0)
    for scale in match.group("scale") or "":
        value *= _SCALES[scale]
    return value


def _chinese_value(text: str) -> Fraction | None:
    """Read numerals such as 三, 十二, 二十, 一百零五 and 三万; None for what is none."""
    total = section = 0
    digit: int | None = None
    unit = 10**4  # the tens, hundreds or thousands before; they descend
    for character in text:
        if character in _DIGITS:
            if digit:  # two digits side by side, as in 一二
                return None
            digit = _DIGITS[character]
        elif character in _TENS:
            if _TENS[character] >= unit:  # as in 百千
                return None
            unit = _TENS[character]
            section += (1 if digit is None else digit) * unit
            digit = None
        else:
            below = section + (digit or 0)
            if total or not below:  # 万 without a number before it, or two scales
                return None
            total, section, digit, unit = below * _SCALES[character], 0, None, 10**4
    return Fraction(total + section + (digit or 0))
