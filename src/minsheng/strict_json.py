"""JSON read strictly: a key that comes twice is seen, and numbers stay as they were written."""

import json
from collections import Counter
from decimal import Decimal
from typing import NoReturn

from minsheng.errors import InvalidValueError

__all__ = [
    "LONGEST",
    "RepeatedKeys",
    "Written",
    "parse_json",
    "read_json",
    "repeated_keys",
    "shown_json",
]

LONGEST = 64 * 2**20
"""The most characters a text may have; the whole Hunnan document has half a million."""


class Written(str):
    """What stands in the text, or a word for it; errors show it without quotation marks."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Return it as it is."""
        return str(self)


class RepeatedKeys(dict[str, object]):
    """An object of JSON in which keys came more than once: `repeated`; the last of each counts."""

    repeated: tuple[str, ...] = ()


def repeated_keys(found: object) -> tuple[str, ...]:
    """Return the keys of an object that came more than once."""
    return found.repeated if isinstance(found, RepeatedKeys) else ()


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Return the object of pairs of keys and values."""
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    counts = Counter(key for key, _ in pairs)
    twice = RepeatedKeys(found)
    twice.repeated = tuple(key for key, count in counts.items() if count > 1)
    return twice


def shown_json(value: object) -> object:
    """Return a value for an error: a list or an object in words, whatever its size and depth."""
    if isinstance(value, dict):
        return Written("an object")
    if isinstance(value, list):
        return Written("a list")
    return Written(value) if isinstance(value, Decimal) else value


def _refuse_constant(text: str) -> NoReturn:
    raise ValueError(f"{text} is no number of JSON")


def parse_json(text: str, name: str = "JSON") -> object:
    """Return what a JSON text says; numbers with a point are `Decimal`.

    An object in which a key comes twice is one of `RepeatedKeys`.

    Raises `InvalidValueError`, which names `name`, for what is no JSON, is longer than `LONGEST`,
    or is nested too deep to read.
    """
    if not isinstance(text, str):
        raise InvalidValueError(name, text, "JSON as text")
    if len(text) > LONGEST:
        raise InvalidValueError(name, Written(len(text)), f"at most {LONGEST} characters")
    try:
        content: object = json.loads(
            text,
            parse_float=Decimal,
            parse_constant=_refuse_constant,
            object_pairs_hook=_object,
        )
    except RecursionError:
        error = InvalidValueError(name, Written("deeper nesting"), "JSON of a few levels")
    except (ValueError, ArithmeticError) as reason:
        error = InvalidValueError(name, Written(str(reason).partition(": ")[0]), "JSON")
    else:
        return content
    raise error


def read_json(name: str) -> object:
    """Return what a JSON file in UTF-8 says, as `parse_json` does.

    Raises what that raises, with the name of the file, and `OSError` if it cannot be opened.
    """
    try:
        with open(name, encoding="utf-8-sig") as file:
            text = file.read(LONGEST + 1)
    except UnicodeDecodeError as error:
        raise InvalidValueError(name, Written(error), "a JSON file in UTF-8") from error
    return parse_json(text, name)
