"""Shapes of JSON values: each reads a value, and says in JSON Schema what it reads.

Reader and schema are made from the same shapes, so that they cannot drift apart. A value that
does not fit is refused with its path, and reading goes on, so that all errors are found at once.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from typing import Any, Final, Protocol

import attrs

from minsheng.checks import is_list, is_record
from minsheng.errors import DocumentError, InvalidValueError, UnknownNameError
from minsheng.exact import MAX_DIGITS, exact_fraction
from minsheng.exchange.strict_json import JsonObject, Written, shown_json
from minsheng.periods import read_day

__all__ = [
    "BAD",
    "Built",
    "ByKind",
    "DayShape",
    "Fields",
    "FlagShape",
    "IntegerShape",
    "Key",
    "ListShape",
    "Named",
    "NullShape",
    "NumberShape",
    "OrNull",
    "RecordShape",
    "Refusals",
    "Schema",
    "Shape",
    "TextShape",
    "WordShape",
    "join",
    "made",
    "whole",
]

Schema = dict[str, object]
"""A JSON Schema, or a part of one."""

Fields = dict[str, Any]
"""What an object was read as, key by key; the shape of each key says of which type."""

BAD: Final = object()
"""What a shape returns for a value that it refused."""

_MOST_ERRORS = 1000
_PLAIN_KEY = re.compile(r"[$A-Za-z_][A-Za-z0-9_-]{0,63}")
_NUMBER = r"(?:0|[1-9][0-9]*)(?:\.[0-9]+|/[1-9][0-9]*)?"


def join(path: str, key: str) -> str:
    """Return the path of a key: `commitments[12].target`."""
    if not _PLAIN_KEY.fullmatch(key):
        return f"{path}[{key[:64]!r}]"
    return f"{path}.{key}" if path and not path.endswith(", ") else f"{path}{key}"


def whole(path: str) -> str:
    """Return the path of an object for an error of the object itself."""
    return path.removesuffix(", ") or "document"


class Refusals:
    """The errors found in one text; after the first 1,000 it stops reading."""

    def __init__(self) -> None:
        """Start with none."""
        self.errors: list[InvalidValueError | UnknownNameError] = []

    def add(self, error: InvalidValueError | UnknownNameError) -> object:
        """Remember an error; return `BAD`."""
        self.errors.append(error)
        if len(self.errors) >= _MOST_ERRORS:
            raise DocumentError(self.errors, stopped=True)
        return BAD

    def refuse(self, path: str, value: object, expected: str) -> object:
        """Remember that a value is not as expected; return `BAD`."""
        return self.add(InvalidValueError(path, shown_json(value), expected))

    def check(self) -> None:
        """Raise `DocumentError` if there are errors."""
        if self.errors:
            raise DocumentError(self.errors)


class Shape(Protocol):
    """What a JSON value has to look like."""

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return what the value stands for, or remember what is wrong with it and return `BAD`."""
        ...

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the shape in JSON Schema; what has a name goes into `definitions`."""
        ...


@attrs.frozen
class TextShape:
    """Text in which `pattern` is found: as a rule, text that is not empty."""

    pattern: str = r"\S"
    expected: str = "text that is not empty"

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return the text."""
        if not isinstance(value, str) or not re.search(self.pattern, value):
            return refusals.refuse(path, value, self.expected)
        try:
            value.encode()
        except UnicodeEncodeError:  # half of a surrogate pair
            return refusals.refuse(path, Written(ascii(value[:80])), "text that UTF-8 can write")
        return value

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
        return refusals.refuse(path, value, f"one of {_listed(self.words)}")

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
class NumberShape:
    """An exact number as text, read as a `Fraction`: "3.5", or "1/3" where no decimal is exact.

    `sign` says which are allowed: any, those from zero on, or those above zero.
    """

    sign: str = attrs.field(default="any", validator=attrs.validators.in_(("any", ">=0", ">0")))

    @property
    def _pattern(self) -> str:
        return {"any": "-?", ">=0": "", ">0": r"(?=[0-9.]*[1-9])"}[self.sign] + _NUMBER

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return the number."""
        limits = {"any": "", ">=0": ", zero or more", ">0": ", above zero"}
        expected = f"a number as text, such as '3.5' or '1/3'{limits[self.sign]}"
        if not isinstance(value, str) or not re.fullmatch(self._pattern, value):
            return refusals.refuse(path, value, expected)
        if len(value) > MAX_DIGITS:
            return refusals.refuse(path, value, f"at most {MAX_DIGITS} characters")
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


@attrs.frozen
class OrNull:
    """Something of a shape, or null, read as None."""

    shape: Shape

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return None, or what the shape reads."""
        return None if value is None else self.shape.read(value, path, refusals)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the shape in JSON Schema."""
        return {"anyOf": [self.shape.schema(definitions), {"type": "null"}]}


@attrs.frozen
class ListShape:
    """A list, read as a list in which what was refused is `BAD`."""

    item: Shape

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return what the items are read as."""
        if not is_list(value):
            return refusals.refuse(path, value, "a list")
        return [
            self.item.read(item, f"{path}[{number}]", refusals) for number, item in enumerate(value)
        ]

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the shape in JSON Schema."""
        return {"type": "array", "items": self.item.schema(definitions)}


@attrs.frozen
class Key:
    """One key of an object: the shape of its value, what it means, whether it may be left out."""

    shape: Shape
    about: str
    required: bool = True


@attrs.frozen
class RecordShape:
    """An object, read as a dict; what is missing or refused in it is `BAD`.

    `together` are keys that may be left out, but only all of them.
    """

    about: str
    keys: Mapping[str, Key]
    together: tuple[str, ...] = ()

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return the values by key; keys that may be left out and are left out are not in it."""
        if not is_record(value):
            return refusals.refuse(whole(path), value, "an object")
        for name in value.repeated if isinstance(value, JsonObject) else ():
            refusals.refuse(join(path, name), Written("a second one"), "each key once")
        for name in value:
            if name not in self.keys:
                refusals.add(UnknownNameError(join(path, name), name, self.keys))
        some = any(name in value for name in self.together)
        needed = (
            name
            for name, key in self.keys.items()
            if key.required or (some and name in self.together)
        )
        missing = [name for name in needed if name not in value]
        if missing:
            words = f"the key{'s' if len(missing) > 1 else ''} {_listed(missing)}"
            there = Written(f"only {_listed(value)}" if value else "an empty object")
            refusals.refuse(whole(path), there, words)
        found = {
            name: key.shape.read(value[name], join(path, name), refusals)
            for name, key in self.keys.items()
            if name in value
        }
        return found | dict.fromkeys(missing, BAD)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the shape in JSON Schema."""
        properties: Schema = {
            name: {**key.shape.schema(definitions), "description": key.about}
            for name, key in self.keys.items()
        }
        return {
            "type": "object",
            "description": self.about,
            "properties": properties,
            "required": [name for name, key in self.keys.items() if key.required],
            "additionalProperties": False,
            **self._dependent(),
        }

    def _dependent(self) -> Schema:
        if not self.together:
            return {}
        others = {key: [other for other in self.together if other != key] for key in self.together}
        return {"dependentRequired": others}


@attrs.frozen
class Built:
    """Something that is made from what another shape reads."""

    shape: RecordShape
    build: Callable[[Fields], object]

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return what is made, if nothing in it was refused."""
        found = self.shape.read(value, path, refusals)
        if not is_record(found) or any(part is BAD for part in found.values()):
            return BAD
        return made(self.build, found, path, refusals)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the shape in JSON Schema."""
        return self.shape.schema(definitions)


@attrs.frozen
class ByKind:
    """An object whose key `kind` says which shape it has."""

    kinds: Mapping[str, Built]

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return what the shape of its kind reads."""
        if not is_record(value) or "kind" not in value:
            return refusals.refuse(path, value, "an object with the key 'kind'")
        kind = WordShape(tuple(self.kinds)).read(value["kind"], join(path, "kind"), refusals)
        return self.kinds[kind].read(value, path, refusals) if isinstance(kind, str) else BAD

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the shape in JSON Schema."""
        return {"oneOf": [shape.schema(definitions) for shape in self.kinds.values()]}


@attrs.frozen
class Named:
    """A shape with a name in the schema's definitions."""

    name: str
    shape: Shape

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return what the shape reads."""
        return self.shape.read(value, path, refusals)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return a reference to the definition."""
        if self.name not in definitions:
            definitions[self.name] = {}  # keeps its place before those that it uses
            definitions[self.name] = self.shape.schema(definitions)
        return {"$ref": f"#/$defs/{self.name}"}


def made(
    build: Callable[[Fields], object],
    found: Fields,
    path: str,
    refusals: Refusals,
) -> object:
    """Return what is built from values, or remember the error of the library that it raises."""
    try:
        return build(found)
    except InvalidValueError as error:
        key = error.field.rpartition(".")[2]
        place = join(path, key) if key in found else whole(path)
        return refusals.add(type(error)(place, error.value, error.expected))


def _listed(names: Iterable[str]) -> str:
    """Return names as a list in words, cut if it is long."""
    return ", ".join(repr(name[:64]) for name, _ in zip(names, range(20), strict=False))
