"""Numbers in words, Chinese (三千五百) and English (twenty-five, two thirds)."""

import re
from collections.abc import Iterable
from fractions import Fraction

__all__ = ["CHINESE", "ENGLISH", "SCALES", "chinese_number", "english_number", "words_pattern"]

_DIGITS = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "双": 2, "三": 3, "四": 4, "五": 5} | {
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
_TENS = {"十": 10, "百": 100, "千": 1000}
_CHINESE_SCALES = {"万": 10**4, "亿": 10**8}
CHINESE = "".join((*_DIGITS, *_TENS, *_CHINESE_SCALES))
"""The characters of Chinese numerals."""

_TO_NINE = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TO_NINETEEN = (
    *(*_TO_NINE, "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen"),
    *("sixteen", "seventeen", "eighteen", "nineteen"),
)
_DECADES = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SMALL_NUMBERS = {word: number for number, word in enumerate(_TO_NINETEEN, start=1)} | {
    word: 10 * number for number, word in enumerate(_DECADES, start=2)
}
_ENGLISH_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9}
_PARTS = {"third": 3, "quarter": 4, "fifth": 5}
_SINGLE = {
    word: value
    for value, words in (
        (Fraction(0), ("zero", "nil")),
        (Fraction(1, 2), ("half", "halve", "halves", "halved", "halving")),
        (Fraction(2), ("twice", "double", "doubles", "doubled", "doubling")),
        (Fraction(3), ("treble", "trebles", "trebled", "trebling")),
        (Fraction(3), ("triple", "triples", "tripled", "tripling")),
        (Fraction(4), ("quadruple", "quadruples", "quadrupled", "quadrupling")),
    )
    for word in words
}
SCALES = _CHINESE_SCALES | {"万亿": 10**12} | _ENGLISH_SCALES | {"bn": 10**9}
"""What stands after digits and multiplies them."""


def words_pattern(words: Iterable[str]) -> str:
    """Return the pattern of any of some words, of which the longest counts."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


_NINE, _SCALE = words_pattern(_TO_NINE), words_pattern(_ENGLISH_SCALES)
_SMALL = (
    rf"(?:(?:{words_pattern(_DECADES)})(?:[ -](?:{_NINE})\b)?|(?:{words_pattern(_TO_NINETEEN)}))"
)
_GROUP = rf"(?:(?:(?:a|{_NINE}) )?hundred\b(?:(?: and)? {_SMALL}\b)?|{_SMALL}\b)"
_COUNT = rf"(?:(?:a|{_GROUP}) )?(?:{_SCALE})\b(?:(?: and)? {_GROUP}(?: (?:{_SCALE})\b)?)*|{_GROUP}"
# A third party is no number, and three quarters may be nine months: a part is one "of" something.
_PART = (
    r"(?:one|two|three|four)[ -](?:thirds?|fifths?)\b"
    r"|a (?:third|quarter|fifth)(?= of\b)|(?:one|three)[ -]quarters?(?= of\b)"
)
ENGLISH = (
    rf"(?<![A-Za-z])(?:{_PART}|(?:(?:a|{_SMALL}) )?dozen|{_COUNT}|{words_pattern(_SINGLE)})"
    r"(?![A-Za-z])"
)
"""The pattern of an English number in words, with small letters or without regard to them."""


def chinese_number(text: str) -> Fraction | None:
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
            total, section, digit, unit = below * _CHINESE_SCALES[character], 0, None, 10**4
    return Fraction(total + section + (digit or 0))


def english_number(text: str) -> Fraction | None:
    """Read what `ENGLISH` matches, such as "twenty-five", "a dozen", "two thirds" and "half".

    None where the parts make no number, as in "two thousand three million".
    """
    words = [word for word in re.split(r"[ -]", text.lower()) if word not in {"a", "and"}]
    if words[-1] in _SINGLE:
        return _SINGLE[words[-1]]
    if (part := words[-1].removesuffix("s")) in _PARTS:
        return Fraction(_SMALL_NUMBERS.get(words[0], 1), _PARTS[part])
    if words[-1] == "dozen":
        return 12 * Fraction(sum(_SMALL_NUMBERS[word] for word in words[:-1]) or 1)
    total, group, last = 0, 0, 10**12
    for word in words:
        if word == "hundred":
            group = (group or 1) * 100
        elif word in _ENGLISH_SCALES:
            scale = _ENGLISH_SCALES[word]
            if scale >= last:
                return None
            total, group, last = total + (group or 1) * scale, 0, scale
        else:
            group += _SMALL_NUMBERS[word]
    return Fraction(total + group)
