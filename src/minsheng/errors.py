"""The library's own errors: each names the field, the value it got and what it expected."""

from collections.abc import Iterable
from functools import lru_cache
from typing import ClassVar, Literal

__all__ = [
    "DimensionError",
    "DocumentError",
    "InexactError",
    "InputError",
    "InvalidValueError",
    "MinshengError",
    "MissingExtraError",
    "ObservationsError",
    "UnitError",
    "UnknownNameError",
]

Language = Literal["en", "zh"]
"""The languages the library speaks; `minsheng.texts` says the rest about them."""

_SHOWN = 80


def _beside(text: str) -> str:
    """Return text to stand after Chinese words: with a space before Latin letters and figures."""
    return f" {text}" if text[:1].isascii() else text


def _short(value: object) -> str:
    """Return a representation of `value` that fits on a line whatever its size."""
    if isinstance(value, str) and len(value) > _SHOWN:
        return f"{value[:_SHOWN]!r}… ({len(value)} characters)"
    if isinstance(value, int) and value.bit_length() > 4 * _SHOWN:
        return f"an integer of {value.bit_length()} bits"
    try:
        text = repr(value)
    except ValueError:  # a number too long for the interpreter to write
        return f"a {type(value).__name__} too long to write"
    return text if len(text) <= 2 * _SHOWN else f"{text[: 2 * _SHOWN]}…"


class MinshengError(Exception):
    """Base of every error this library raises on purpose.

    `str` is the message in English. `in_language` gives it in Chinese too.

    >>> from minsheng import Amount
    >>> try:
    ...     Amount(1, "km").to("yuan")
    ... except MinshengError as error:
    ...     print(error)
    unit: expected a unit that converts into km, got 'yuan'
    """

    def in_language(self, language: Language = "en") -> str:
        """Return the message in `language`, "en" or "zh"."""
        del language
        return super().__str__()

    def __str__(self) -> str:
        """Return the message in English."""
        return self.in_language("en")


class InvalidValueError(MinshengError, ValueError):
    """A field was given a value it cannot take.

    Attributes: `field` (the name of the argument, or its place in a file), `value` (what was
    given) and `expected` (what would have been accepted, in words).

    >>> error = InvalidValueError("rate", "many", "a rate")
    >>> error.field, error.value, error.expected
    ('rate', 'many', 'a rate')
    """

    def __init__(self, field: str, value: object, expected: str) -> None:
        """Remember the field, the value and what was expected."""
        super().__init__(field, value, expected)
        self.field = field
        self.value = value
        self.expected = expected

    def in_language(self, language: Language = "en") -> str:
        """Return the field, what was expected and what was given in a line."""
        given = _short(self.value)
        if language == "zh":
            from minsheng import chinese  # noqa: PLC0415 - only an error in Chinese needs it

            field, expected = (
                chinese.field_in_chinese(self.field),
                chinese.in_chinese(self.expected),
            )
            given = chinese.given_in_chinese(given)
            return f"{field}：应为{_beside(expected or self.expected)}，实为{_beside(given)}"
        return f"{self.field}: expected {self.expected}, got {given}"


class UnitError(InvalidValueError):
    """A unit that is not in the library's closed vocabulary."""


class DimensionError(InvalidValueError):
    """Amounts that measure different things were mixed, such as persons and households."""


class InexactError(InvalidValueError):
    """An exact decimal was asked of a number that no finite decimal can write, such as 1/3."""


class UnknownNameError(MinshengError, KeyError):
    """A look-up by a name or number that does not exist.

    Attributes: `kind` (what was looked up), `name` (as given), `known` (the names there are); as
    every error of a value it has a `field` (the kind), a `value` (the name) and what was
    `expected`.

    >>> from minsheng import HUNNAN
    >>> HUNNAN.domains["educaton"]
    Traceback (most recent call last):
        ...
    minsheng.errors.UnknownNameError: domain: no such name: 'educaton' (did you mean 'education'?)
    """

    def __init__(self, kind: str, name: object, known: Iterable[object] = ()) -> None:
        """Remember what was looked up and among which names."""
        known = tuple(known)
        super().__init__(kind, name, known)
        self.kind = kind
        self.name = name
        self.known = known

    @property
    def field(self) -> str:
        """What was looked up."""
        return self.kind

    @property
    def value(self) -> object:
        """The name that does not exist."""
        return self.name

    @property
    def expected(self) -> str:
        """What would have been accepted, in words."""
        hint = did_you_mean(self.suggestions)
        return f"one of the {len(self.known)} names there are{hint}"

    @property
    def suggestions(self) -> tuple[str, ...]:
        """The known names nearest to the one given, the closest first."""
        return nearest(str(self.name), map(str, self.known))

    def in_language(self, language: Language = "en") -> str:
        """Return the name in a line, with the nearest ones if there are any."""
        given, hint = _short(self.name), did_you_mean(self.suggestions, language)
        if language == "zh":
            from minsheng import chinese  # noqa: PLC0415 - only an error in Chinese needs it

            kind, given = chinese.field_in_chinese(self.kind), chinese.given_in_chinese(given)
            return f"{kind}：没有这个名称：{given}{hint}"
        return f"{self.kind}: no such name: {given}{hint}"


class MissingExtraError(MinshengError, ImportError):
    """Something needs packages that are not installed.

    Attributes: `what` (what needs them) and `extra` (the extra of minsheng that brings them).
    """

    def __init__(self, what: str, extra: str) -> None:
        """Remember what needs the packages, and the extra that brings them."""
        super().__init__(what, extra)
        self.what = what
        self.extra = extra

    def in_language(self, language: Language = "en") -> str:
        """Return what is missing and what installs it."""
        if language == "zh":
            return f"{self.what}：缺少软件包，请安装 'minsheng[{self.extra}]'"
        return f"{self.what}: packages are missing; install them with 'minsheng[{self.extra}]'"


class InputError(MinshengError):
    """A file or a table with errors in it, reported together; nothing of it is used.

    Attribute: `errors`, all that were found, in the order of the input; each names its place.
    `stopped` is True where there were so many that the rest was not read.
    """

    what: ClassVar[str] = "input"

    def __init__(
        self, errors: Iterable[InvalidValueError | UnknownNameError], *, stopped: bool = False
    ) -> None:
        """Remember every error of the input."""
        found = tuple(errors)
        super().__init__(found)
        self.errors = found
        self.stopped = stopped

    def in_language(self, language: Language = "en") -> str:
        """Return how many errors there are, then each on a line of its own."""
        count = len(self.errors)
        if language == "zh":
            from minsheng import chinese  # noqa: PLC0415 - only an error in Chinese needs it

            head = f"{chinese.field_in_chinese(self.what)}：{count}处错误"
            head += "，其余未读" if self.stopped else ""
        else:
            head = f"{self.what}: {count} error{'' if count == 1 else 's'}"
            head += ", and the rest was not read" if self.stopped else ""
        return "\n".join((head, *(f"  {error.in_language(language)}" for error in self.errors)))


class ObservationsError(InputError):
    """A file or frame of observations with errors in it; nothing of it is used."""

    what = "observations"


class DocumentError(InputError):
    """A document with errors in it; each names its path in JSON, or the line of its table."""

    what = "document"


def nearest(name: str, known: Iterable[str], limit: int = 3) -> tuple[str, ...]:
    """Return up to `limit` of the `known` names that resemble `name`, the closest first."""
    return _nearest(name[:_SHOWN], tuple(known), limit)


@lru_cache(maxsize=1024)  # a file often has the same wrong name in many rows
def _nearest(name: str, known: tuple[str, ...], limit: int) -> tuple[str, ...]:
    from difflib import get_close_matches  # noqa: PLC0415 - only an error needs it

    return tuple(get_close_matches(name, known, n=limit))


def did_you_mean(suggestions: tuple[str, ...], language: Language = "en") -> str:
    """Return the suggestions as the tail of a message; empty if there are none."""
    if not suggestions:
        return ""
    names = [repr(name) for name in suggestions]
    if language == "zh":
        return f"（是否指{'或'.join(names)}？）"
    return f" (did you mean {' or '.join(names)}?)"
