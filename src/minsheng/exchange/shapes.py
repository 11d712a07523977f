"""What a shape is: it reads a JSON value, and says in JSON Schema what it reads.

Reader and schema are made from the same shapes, so that they cannot drift apart. A value that
does not fit is refused with its path, and reading goes on, so that all errors are found at once.
`value_shapes` has those of single values, `compound_shapes` those that are made of others.
"""

import re
from collections.abc import Iterable
from typing import Any, Final, Protocol

from minsheng.errors import DocumentError, InvalidValueError, UnknownNameError
from minsheng.quantities.units import VOCABULARY, Unit, Units
from minsheng.strict_json import shown_json

__all__ = ["BAD", "Fields", "Refusals", "Schema", "Shape", "join", "listed", "whole"]

Schema = dict[str, object]
"""A JSON Schema, or a part of one."""

Fields = dict[str, Any]
"""What an object was read as, key by key; the shape of each key says of which type."""

BAD: Final = object()
"""What a shape returns for a value that it refused."""

_MOST_ERRORS = 1000
_PLAIN_KEY = re.compile(r"[$A-Za-z_][A-Za-z0-9_-]{0,63}")


def join(path: str, key: str) -> str:
    """Return the path of a key: `commitments[12].target`; without one, what stands before it."""
    if key and not _PLAIN_KEY.fullmatch(key):
        return f"{path}[{key[:64]!r}]"
    return f"{path}.{key}" if path and not path.endswith(", ") else f"{path}{key}"


def whole(path: str) -> str:
    """Return the path of an object for an error of the object itself."""
    return path.removesuffix(", ") or "document"


def listed(names: Iterable[str]) -> str:
    """Return names as a list in words, cut if it is long."""
    return ", ".join(repr(name[:64]) for name, _ in zip(names, range(20), strict=False))


class Refusals:
    """The errors found in one text, whose units are `units`; after 1,000 it stops reading."""

    def __init__(self, units: Units = VOCABULARY) -> None:
        """Start with none."""
        self.errors: list[InvalidValueError | UnknownNameError] = []
        self.units: Units = units
        self.unit_codes: dict[str, Unit] = {unit.code: unit for unit in units}

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
