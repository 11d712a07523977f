"""A cell cut into pieces that say something; what is in no vocabulary is a piece, too."""

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from minsheng.errors import InvalidValueError
from minsheng.promises.targets import Rank
from minsheng.quantities.exact import exact_fraction
from minsheng.quantities.units import Unit, known_units
from minsheng.wording.numbers import CHINESE, ENGLISH, SCALES, chinese_number, english_number
from minsheng.wording.vocabulary import (
    AMONG,
    BASE_YEAR,
    BOUNDS,
    DUE,
    EVERY,
    MEASURE_WORDS,
    MONTHS,
    QUARTERS,
    RANK,
    UNIT_NAMES,
    VALUE_OF_YEAR,
    WORDS,
    Bounding,
)

__all__ = ["Piece", "UnitFinder", "pieces_of", "plain_signs", "unit_named"]

UnitFinder = Callable[[str], Unit]
"""Finds a unit by its name, or raises `UnitError`."""

_FULL_WIDTH = {code + 0xFEE0: code for code in range(ord("!"), ord("~") + 1)}
_LONGEST_NAME = 64
_DIGITS = r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?(?![0-9]|[.,][0-9])"
_SCALE = r"(?P<scale> ?万亿| ?[万亿]| ?(?:thousand|million|billion|bn)(?![a-z]))?"
_MONEY_SCALE = r"(?P<money_scale> ?[万亿]| ?(?:thousand|million|billion|bn|m)(?![a-z]))?"
_FLAGS = re.ASCII | re.IGNORECASE  # of ASCII letters: to Unicode, a long s is an s as well


class Piece(NamedTuple):
    """A part of a cell: the letter of its kind, as it is written, and what it says.

    The kinds are those of the vocabulary, and `n` a number, `u` a unit, `R` a place, `d` when
    something is due, `e` each year, `s` the year that is counted from (`F` if less than it), `S`
    the one whose value is multiplied, and `?` what is unknown. A number has its `scale`, and the
    currency `sign` before it, if there is one.
    """

    kind: str
    text: str
    value: object = None
    scale: Fraction | None = None
    sign: str = ""

    @property
    def number(self) -> Fraction:
        """The number, times its scale; zero for what is none."""
        return self.value * (self.scale or 1) if isinstance(self.value, Fraction) else Fraction(0)

    @property
    def year(self) -> int | None:
        """The year, if it is one."""
        return self.value if isinstance(self.value, int) else None

    @property
    def unit(self) -> Unit | None:
        """The unit, if it is one."""
        return self.value if isinstance(self.value, Unit) else None

    @property
    def bound(self) -> Bounding | None:
        """The kind of target that the word stands for, if it does for one."""
        return next((kind for kind in BOUNDS if kind.kind == self.value), None)


def plain_signs(text: str) -> str:
    """Return text with plain digits and signs for full-width ones, and one space for many."""
    return " ".join(text.translate(_FULL_WIDTH).split())


@lru_cache(maxsize=1)
def _patterns() -> tuple[list[tuple[str, re.Pattern[str]]], re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of times and places, of the words, and of numbers."""
    lists = {"R": RANK, "s": BASE_YEAR, "S": VALUE_OF_YEAR, "d": DUE}
    special = [(kind, re.compile(p, _FLAGS)) for kind, patterns in lists.items() for p in patterns]
    special += [(f"e{part}", re.compile(rf"(?:{p})(?![a-z])", _FLAGS)) for part, p in EVERY.items()]
    by_length = sorted(WORDS, key=len, reverse=True)
    # A word in letters ends where they do; one that ends in a sign may be followed by anything.
    ends = (
        re.escape(w) + (r"(?![a-z])" if w[-1].isascii() and w[-1].isalpha() else "")
        for w in by_length
    )
    words = re.compile("|".join(ends), _FLAGS)
    numbers = re.compile(
        rf"(?P<sign>[£$€¥￥]) ?(?P<money>{_DIGITS}){_MONEY_SCALE}|(?P<arabic>{_DIGITS}){_SCALE}"
        rf"|(?P<chinese>[{CHINESE}]+)|{ENGLISH}",
        _FLAGS,
    )
    return special, words, numbers


@lru_cache(maxsize=1)
def _english_names() -> dict[str, Unit]:
    """Return the units by their English names, where only one has the name."""
    found: dict[str, list[Unit]] = {}
    for unit in known_units():
        for name in {unit.name.en.lower(), unit.one.lower()}:
            found.setdefault(name, []).append(unit)
    found |= {
        name: [unit for unit in known_units() if unit.code == code]
        for name, code in UNIT_NAMES.items()
    }
    return {name: units[0] for name, units in found.items() if len(units) == 1}


def _names_of(unit: Unit) -> set[str]:
    names = (unit.code, unit.name.zh, unit.name.en, unit.one, *unit.aliases)
    return {name.lower() for name in names}


def _is_measure_word(name: str, unit: Unit) -> bool:
    """Tell whether a name is only the measure word of a unit of things (2所 of schools)."""
    first = unit.name.zh[:1]
    if name == "个" and unit.whole:  # 个 may stand for any, but not for persons and households
        return first in MEASURE_WORDS
    return name == first and first in {*MEASURE_WORDS, "户"}


def unit_named(name: str, unit: Unit | None, find_unit: UnitFinder) -> Unit | None:
    """Return the unit of a name; `unit` is one that may be meant, and goes before any other."""
    if unit is not None and (name.lower() in _names_of(unit) or _is_measure_word(name, unit)):
        return unit
    if name.lower() in WORDS:  # twice as much is "2 times", as well
        return None
    try:
        return find_unit(name)
    except InvalidValueError:
        return _english_names().get(name.lower())


class _Cutter:
    """Cuts a cell into pieces, from the left to the right."""

    def __init__(self, text: str, unit: Unit | None, find_unit: UnitFinder) -> None:
        self._text = text
        self._unit = unit
        self._find_unit = find_unit
        self._special, self._words, self._numbers = _patterns()

    def pieces(self) -> Iterator[Piece]:
        """Yield the pieces, which together are the whole text but for spaces."""
        at, before, unknown = 0, "", ""
        while at < len(self._text):
            found = self._after_number(at) if before == "n" else None
            found = found or self._known(at, before)
            if found is None or (unknown and self._within_word(at)):
                unknown += self._text[at]
                at += 1
                continue
            if unknown.strip():
                yield Piece("?", unknown.strip())
            unknown = ""
            if found.text.strip():
                yield found
                before = found.kind
            at += len(found.text)
        if unknown.strip():
            yield Piece("?", unknown.strip())

    def _within_word(self, at: int) -> bool:
        """Tell whether a place is within a word in letters, or a number right behind one."""
        here, before = self._text[at], self._text[at - 1]
        return here.isascii() and before.isascii() and here.isalnum() and before.isalnum()

    def _may_end(self, at: int) -> bool:
        """Tell whether the name of a unit may end before a place."""
        if self._text[at - 1] in "%‰‱":
            return True
        return not self._within_word(at) and self._known(at, "u") is not None

    def _known(self, at: int, before: str) -> Piece | None:
        text = self._text
        if text[at] == " ":
            return Piece(" ", " ")
        for kind, pattern in self._special:
            match = pattern.match(text, at)
            piece = None if match is None else _special(kind, match)
            if piece is not None:
                return piece
        if match := self._words.match(text, at):
            kind, value = WORDS[match.group().lower()]
            if match.group() == "~" and before in {"n", "u"}:
                kind = "-"
            return Piece(kind, match.group(), value)
        return self._number(at)

    def _number(self, at: int) -> Piece | None:
        match = self._numbers.match(self._text, at)
        if match is None:
            return None
        if digits := match.group("arabic") or match.group("money"):
            name = (match.group("scale") or match.group("money_scale") or "").strip().lower()
            scale = SCALES["million" if name == "m" else name] if name else None
            value = exact_fraction(digits, "number")
            sign = match.group("sign") or ""
            return Piece(
                "n", match.group(), value, None if scale is None else Fraction(scale), sign
            )
        chinese = match.group("chinese")
        number = chinese_number(chinese) if chinese else english_number(match.group())
        if number is None or number.denominator != 1:  # half of what there is no telling
            return None
        return Piece("n", match.group(), number)

    def _after_number(self, at: int) -> Piece | None:
        """Return the longest unit that ends where something known begins, or the text does."""
        text = self._text
        begin = at + (text[at] == " ")
        ends = [len(text)] if len(text) - begin <= _LONGEST_NAME else []
        ends += [
            end
            for end in range(min(len(text), begin + _LONGEST_NAME), begin, -1)
            if end < len(text) and self._may_end(end)
        ]
        for end in ends:
            name = text[begin:end].strip()
            unit = unit_named(name, self._unit, self._find_unit) if name else None
            if unit is not None:
                return Piece("u", text[at:end], unit)
        return None


_OF_WHOM = AMONG | {text.en: text for text in AMONG.values()}


def _special(kind: str, match: re.Match[str]) -> Piece | None:
    found = match.groupdict()
    if kind[0] == "e":
        return Piece("e", match.group(), kind[1:])
    if kind == "R":
        place, whom = (
            _place(found["place"]),
            (found.get("among") or found.get("whom") or "").lower(),
        )
        if place is None:
            return None
        return Piece("R", match.group(), Rank(at_most=int(place), among=_OF_WHOM.get(whom)))
    if kind in {"s", "S"}:
        return Piece("F" if found.get("less") else kind, match.group(), int(found["year"]))
    return Piece("d", match.group(), _due(found))


def _place(word: str) -> Fraction | None:
    if word.isdecimal():
        return Fraction(word)
    if word.lower() in {"first", "1st"}:
        return Fraction(1)
    return chinese_number(word) if word[0] in CHINESE else english_number(word)


def _due(found: dict[str, str | None]) -> str:
    """Return a time as the library writes it."""
    year = found["year"] or ""
    if month := found.get("month"):
        number = MONTHS.index(month.lower()) + 1 if month.isalpha() else int(month)
        return f"{year}-{number:02}"
    if quarter := found.get("quarter"):
        return f"{year}-Q{QUARTERS[quarter]}"
    if half := found.get("half"):
        return f"{year}-H{'上下'.index(half) + 1}"
    return year + (found.get("part") or "").upper()


def pieces_of(text: str, unit: Unit | None, find_unit: UnitFinder) -> list[Piece]:
    """Cut a cell, with plain signs, into pieces; brackets around what stands beside are left out.

    `unit` is the one of the column, which units in the cell may be; `find_unit` finds others.
    """
    pieces = list(_Cutter(text, unit, find_unit).pieces())
    kinds = "".join(piece.kind for piece in pieces)
    dropped = {
        place
        for match in re.finditer(r"\([detsS]+\)", kinds)
        for place in (match.start(), match.end() - 1)
    }
    return [piece for place, piece in enumerate(pieces) if place not in dropped]
