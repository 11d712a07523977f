"""Shapes that are made of others: lists, objects and what is built from their fields."""

import re
from collections.abc import Callable, Mapping

import attrs

from minsheng.checks import is_list, is_record
from minsheng.errors import InvalidValueError, UnknownNameError
from minsheng.exchange.shapes import BAD, Fields, Refusals, Schema, Shape, join, listed, whole
from minsheng.exchange.value_shapes import A_TIME, WHEN, TextShape, WordShape
from minsheng.strict_json import Written, repeated_keys

__all__ = [
    "Built",
    "ByKind",
    "Key",
    "ListShape",
    "MilestonesShape",
    "Named",
    "OrNull",
    "RecordShape",
    "TupleShape",
    "WordsOr",
    "made",
]

Reader = Callable[[object, str, Refusals], object]
"""How a shape reads: the value, its path, and where errors go."""


def reader_of(shape: Shape) -> Reader:
    """Return how a shape reads; a name alone makes no difference to that."""
    if isinstance(shape, OrNull):
        read = reader_of(shape.shape)
        return lambda value, path, refusals: None if value is None else read(value, path, refusals)
    return reader_of(shape.shape) if isinstance(shape, Named) else shape.read


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
        read = reader_of(self.item)
        return [read(item, f"{path}[{number}]", refusals) for number, item in enumerate(value)]

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the shape in JSON Schema."""
        return {"type": "array", "items": self.item.schema(definitions)}


@attrs.frozen
class TupleShape:
    """A list of different items, read as a tuple unless one of them is refused."""

    items: ListShape

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return what the items are read as."""
        found = self.items.read(value, path, refusals)
        if not is_list(found) or any(item is BAD for item in found):
            return BAD
        return tuple(found)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the shape in JSON Schema."""
        return {**self.items.schema(definitions), "uniqueItems": True}


@attrs.frozen
class Key:
    """One key of an object: the shape of its value, what it means, whether it may be left out."""

    shape: Shape
    about: str
    required: bool = True


@attrs.frozen
class RecordShape:
    """An object, read as a dict; what is missing or refused in it is `BAD`.

    `together` are keys that may be left out, but only all of them; of an object with `some`, at
    least one key is there.
    """

    about: str
    keys: Mapping[str, Key]
    together: tuple[str, ...] = ()
    some: bool = False
    _required: frozenset[str] = attrs.field(
        init=False,
        default=attrs.Factory(
            lambda self: frozenset(name for name, key in self.keys.items() if key.required),
            takes_self=True,
        ),
    )
    _readers: Mapping[str, Reader] = attrs.field(
        init=False,
        eq=False,
        repr=False,
        default=attrs.Factory(
            lambda self: {name: reader_of(key.shape) for name, key in self.keys.items()},
            takes_self=True,
        ),
    )

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return the values by key; keys that may be left out and are left out are not in it."""
        if not is_record(value):
            return refusals.refuse(whole(path), value, "an object")
        for name in repeated_keys(value):
            refusals.refuse(join(path, name), Written("a second one"), "each key once")
        head = f"{path}." if path and not path.endswith(", ") else path
        readers, found = self._readers, dict[str, object]()
        for name, part in value.items():
            read = readers.get(name)
            if read is None:
                refusals.add(UnknownNameError(join(path, name), name, self.keys))
            else:
                found[name] = read(part, head + name, refusals)
        if len(found) == len(self.keys):
            return found
        return self._complete(found, value, path, refusals)

    def _complete(self, found: Fields, value: Fields, path: str, refusals: Refusals) -> object:
        """Return what was found, with `BAD` for what is missing."""
        needed = self._required
        if any(name in found for name in self.together):
            needed = needed.union(self.together)
        if self.some and not found:
            there = Written("none of them")
            return refusals.refuse(whole(path), there, f"one of the keys {listed(self.keys)}")
        if needed <= found.keys():
            return found
        missing = [name for name in self.keys if name in needed and name not in found]
        words = f"the key{'s' if len(missing) > 1 else ''} {listed(missing)}"
        there = Written(f"only {listed(value)}" if value else "an empty object")
        refusals.refuse(whole(path), there, words)
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
            **({"minProperties": 1} if self.some else {}),
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
        before = len(refusals.errors)
        found = self.shape.read(value, path, refusals)
        if len(refusals.errors) > before or not is_record(found):
            return BAD
        return made(self.build, found, path, refusals)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the shape in JSON Schema."""
        return self.shape.schema(definitions)


@attrs.frozen
class WordsOr:
    """An object of a shape, or plain words that stand for one."""

    shape: Shape
    build: Callable[[str], object]

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return what the words stand for, or what the shape reads."""
        if not isinstance(value, str):
            return self.shape.read(value, path, refusals)
        words = _WORDS.read(value, path, refusals)
        return self.build(words) if isinstance(words, str) else BAD

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the shape in JSON Schema."""
        return {"anyOf": [self.shape.schema(definitions), _WORDS.schema(definitions)]}


@attrs.frozen
class ByKind:
    """An object whose key `kind` says which shape it has."""

    kinds: Mapping[str, Built]

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return what the shape of its kind reads."""
        if not is_record(value) or "kind" not in value:
            return refusals.refuse(path, value, "an object with the key 'kind'")
        kind = value["kind"]
        if isinstance(kind, str) and kind in self.kinds:
            return self.kinds[kind].read(value, path, refusals)
        return WordShape(tuple(self.kinds)).read(kind, join(path, "kind"), refusals)

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


@attrs.frozen
class MilestonesShape:
    """Numbers as text by the times that they are due."""

    number: Shape

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return the numbers by their times, as those are written."""
        if not is_record(value):
            return refusals.refuse(path, value, "an object of numbers by times such as 2024-Q2")
        found: dict[str, object] = {}
        for name, number in value.items():
            place = join(path, name)
            if not re.fullmatch(WHEN, name):
                return refusals.refuse(place, name, A_TIME)
            found[name] = self.number.read(number, place, refusals)
        for name in repeated_keys(value):
            refusals.refuse(join(path, name), Written("a second one"), "each key once")
        return BAD if any(number is BAD for number in found.values()) else found

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the shape in JSON Schema."""
        return {
            "type": "object",
            "description": "Numbers by the times they are due.",
            "properties": {},
            "patternProperties": {f"^(?:{WHEN})$": self.number.schema(definitions)},
            "additionalProperties": False,
        }


_WORDS = TextShape()


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
