"""Shapes of single JSON values: text, words, days, numbers, flags and null."""

import re
from collections.abc import Callable
from fractions import Fraction

import attrs

from minsheng.days import as_year_starts, read_day, read_when
from minsheng.errors import InvalidValueError, UnknownNameError
from minsheng.exchange.shapes import Refusals, Schema, listed
from minsheng.quantities.exact import MAX_DIGITS, exact_fraction
from minsheng.strict_json import Written

__all__ = [
    "A_TIME",
    "WHEN",
    "DayShape",
    "EitherShape",
    "FlagShape",
    "IntegerShape",
    "NullShape",
    "NumberShape",
    "TextShape",
    "WhenShape",
    "WordShape",
    "YearStartsShape",
]

WHEN = "[0-9]{4}(?:-[0-9]{2}-[0-9]{2}|-(?:Q[1-4]|H[12]|[0-9]{2})|/[0-9]{2}(?:-(?:Q[1-4]|H[12]))?)"
_WHEN_FORM = re.compile(WHEN)
_NOT_EMPTY = r"\S"
A_TIME = "a day such as 2023-07-01, a month such as 2024-11 or a quarter such as 2024-Q2"
_NUMBER = r"(?:0|[1-9][0-9]*)(?:\.[0-9]+|/[1-9][0-9]*)?"


@attrs.frozen
class TextShape:
    """Text in which `pattern` is found: as a rule, text that is not empty."""

    pattern: str = _NOT_EMPTY
    expected: str = "text that is not empty"

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return the text."""
        if not isinstance(value, str) or not value or not self._holds(value):
            return refusals.refuse(path, value, self.expected)
        if value.isascii():
            return value
        try:
            value.encode()
        except UnicodeEncodeError:  # half of a surrogate pair
            return refusals.refuse(path, Written(ascii(value[:80])), "text that UTF-8 can write")
        return value

    def _holds(self, value: str) -> bool:
        if self.pattern == _NOT_EMPTY:  # as most are, and faster without a search
            return not value.isspace()
        return re.search(self.pattern, value) is not None

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the shape in JSON Schema."""
        del definitions
        return {"type": "string", "pattern": self.pattern}


@attrs.frozen
class WordShape:
    """One of some words; `word` says what they are."""

    words: tuple[str, ...]

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return the word."""
        if isinstance(value, str):
            if value in self.words:
                return value
            return refusals.add(UnknownNameError(path, value, self.words))
        return refusals.refuse(path, value, f"one of {listed(self.words)}")

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the shape in JSON Schema."""
        del definitions
        return {"const": self.words[0]} if len(self.words) == 1 else {"enum": list(self.words)}


@attrs.frozen
class DayShape:
    """A calendar day, read as a `datetime.date`."""

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return the day."""
        if not isinstance(value, str):
            return refusals.refuse(path, value, "a day such as 2023-07-01")
        try:
            return read_day(value, path)
        except InvalidValueError as error:
            return refusals.add(error)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the shape in JSON Schema."""
        del definitions
        pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        return {"type": "string", "format": "date", "pattern": pattern}


@attrs.frozen
class WhenShape:
    """The last day of a quarter, a month, a year or half of one, or a day.

    What needs no more is read as a `datetime.date`; a year such as 2022/23, or a part of one, as
    text, since the document says when its years start.
    """

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return the day, or the text."""
        if not isinstance(value, str) or not _WHEN_FORM.fullmatch(value):
            return refusals.refuse(path, value, A_TIME)
        if "/" in value:
            return value
        try:
            return read_when(value, path)
        except InvalidValueError as error:
            return refusals.add(error)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the shape in JSON Schema."""
        del definitions
        return {"type": "string", "pattern": f"^(?:{WHEN})$"}


@attrs.frozen
class YearStartsShape:
    """The day that years start on, as month and day."""

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return the text."""
        try:
            return as_year_starts(value, path)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
        except InvalidValueError as error:
            return refusals.refuse(path, value, error.expected)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the shape in JSON Schema."""
        del definitions
        return {"type": "string", "pattern": "^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"}


@attrs.frozen
class NumberShape:
    """An exact number as text, read as a `Fraction`: "3.5", or "1/3" where no decimal is exact.

    `sign` says which are allowed: any, those from zero on, or those above zero.
    """

    sign: str = attrs.field(default="any", validator=attrs.validators.in_(("any", ">=0", ">0")))

    _found: Callable[[str], object] = attrs.field(
        init=False,
        eq=False,
        repr=False,
        default=attrs.Factory(lambda self: re.compile(self._pattern).fullmatch, takes_self=True),
    )

    @property
    def _pattern(self) -> str:
        return {"any": "-?", ">=0": "", ">0": r"(?=[0-9.]*[1-9])"}[self.sign] + _NUMBER

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return the number."""
        if not isinstance(value, str) or not self._found(value):
            limits = {"any": "", ">=0": ", zero or more", ">0": ", above zero"}
            expected = f"a number as text, such as '3.5' or '1/3'{limits[self.sign]}"
            return refusals.refuse(path, value, expected)
        if len(value) > MAX_DIGITS:
            return refusals.refuse(path, value, f"at most {MAX_DIGITS} characters")
        if value.isdecimal():
            return Fraction(int(value))
        numerator, _, denominator = value.partition("/")
        number = exact_fraction(numerator, path)
        return number / Fraction(denominator) if denominator else number

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the shape in JSON Schema."""
        del definitions
        return {"type": "string", "pattern": f"^{self._pattern}$", "maxLength": MAX_DIGITS}


@attrs.frozen
class IntegerShape:
    """A whole number, from 1 on."""

    most: int | None = None

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return the number."""
        if isinstance(value, int) and not isinstance(value, bool) and self._holds(value):
            return value
        to = "on" if self.most is None else f"to {self.most}"
        return refusals.refuse(path, value, f"a whole number from 1 {to}")

    def _holds(self, number: int) -> bool:
        return number >= 1 and (self.most is None or number <= self.most)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the shape in JSON Schema."""
        del definitions
        most: Schema = {} if self.most is None else {"maximum": self.most}
        return {"type": "integer", "minimum": 1, **most}


@attrs.frozen
class EitherShape:
    """A whole number, or text of a shape."""

    number: IntegerShape
    text: TextShape

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return the number or the text."""
        whole = isinstance(value, int) and not isinstance(value, bool)
        return (self.number if whole else self.text).read(value, path, refusals)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the shape in JSON Schema."""
        return {"anyOf": [self.number.schema(definitions), self.text.schema(definitions)]}


@attrs.frozen
class FlagShape:
    """True or false."""

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return the truth value."""
        return value if isinstance(value, bool) else refusals.refuse(path, value, "true or false")

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the shape in JSON Schema."""
        del definitions
        return {"type": "boolean"}


@attrs.frozen
class NullShape:
    """Null, and nothing else."""

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return None."""
        return None if value is None else refusals.refuse(path, value, "null")

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the shape in JSON Schema."""
        del definitions
        return {"type": "null"}
