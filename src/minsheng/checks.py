"""Validators for attrs fields that raise the library's own errors."""

import os
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, TypeGuard, TypeVar

from minsheng.errors import InvalidValueError

if TYPE_CHECKING:  # errors and texts stand on this module, and should not wait for attrs
    from attrs import Attribute

__all__ = [
    "NotATruthValue",
    "as_path",
    "counted_from_one",
    "distinct_texts",
    "instance_of",
    "is_iterable",
    "is_list",
    "is_mapping",
    "is_record",
    "is_tuple",
    "is_word",
    "non_empty_text",
    "one_of",
    "pairs_of",
    "require",
    "require_all",
    "tuple_of",
    "web_address",
]

Kind = TypeVar("Kind")

# attrs types a validator's instance and attribute as Any: it runs on every class alike.
Validator = Callable[[Any, "Attribute[Any]", Any], None]


class NotATruthValue:
    """Base of findings that are neither true nor false: a broken rule would pass as true.

    `ask_instead` names the attribute that answers what was meant.
    """

    __slots__ = ()
    ask_instead: ClassVar[str] = ".status"

    def __bool__(self) -> NoReturn:
        """Refuse, with the attribute to ask instead."""
        expected = f"its {self.ask_instead}, since it is no truth value itself"
        raise InvalidValueError(f"bool({type(self).__name__})", self, expected)


def _field(instance: object, attribute: "Attribute[Any]") -> str:
    return f"{type(instance).__name__}.{attribute.alias or attribute.name}"


def instance_of(kind: type | tuple[type, ...], expected: str) -> Validator:
    """Return a validator that accepts instances of `kind`, described as `expected`."""

    def check(instance: object, attribute: "Attribute[Any]", value: object) -> None:
        if not isinstance(value, kind):
            raise InvalidValueError(_field(instance, attribute), value, expected)

    return check


def as_path(path: str | os.PathLike[str], field: str = "path") -> str:
    """Return the path of a file as text, for `open`."""
    try:
        text = os.fsdecode(path)
    except TypeError:
        text = ""
    if not text or "\0" in text:
        raise InvalidValueError(field, path, "the path of a file, as text or a Path")
    return text


def is_tuple(value: object) -> TypeGuard[tuple[object, ...]]:
    """Tell whether `value` is a tuple, of anything."""
    return isinstance(value, tuple)


def is_list(value: object) -> TypeGuard[list[object]]:
    """Tell whether `value` is a list, of anything."""
    return isinstance(value, list)


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Tell whether `value` is a mapping, of anything to anything."""
    return isinstance(value, Mapping)


def is_iterable(value: object) -> TypeGuard[Iterable[Any]]:
    """Tell whether `value` can be gone through, and is no text, which is one thing."""
    return isinstance(value, Iterable) and not isinstance(value, str | bytes)


def is_record(value: object) -> TypeGuard[dict[str, object]]:
    """Tell whether `value` is an object as it is read from JSON, where keys are text."""
    return isinstance(value, dict)


def is_word(value: object, words: Iterable[str | None]) -> bool:
    """Tell whether `value` is one of some words; an array is none, and has no truth value."""
    return (value is None or isinstance(value, str)) and value in words


def require(value: object, kind: type[Kind], field: str, expected: str) -> Kind:
    """Return `value` if it is of `kind`, described as `expected`."""
    if not isinstance(value, kind):
        raise InvalidValueError(field, value, expected)
    return value


def require_all(values: object, kind: type[Kind], field: str, expected: str) -> list[Kind]:
    """Return what is gone through in `values`, if all of it is of `kind`."""
    if not is_iterable(values):
        raise InvalidValueError(field, values, expected)
    return [require(value, kind, field, expected) for value in values]


def pairs_of(values: object, field: str, key: str) -> list[tuple[Any, Any]]:
    """Return the pairs of a mapping from a `key` to a value, or of what has pairs of them."""
    if is_mapping(values):
        return list(values.items())
    if not is_iterable(values):
        raise InvalidValueError(field, values, f"a mapping from {key} to value, or pairs")
    pairs: list[tuple[Any, Any]] = []
    for pair in values:
        if not (is_tuple(pair) or is_list(pair)) or len(pair) != 2:
            raise InvalidValueError(field, pair, f"pairs of {key} and value")
        pairs.append((pair[0], pair[1]))
    return pairs


def tuple_of(kind: type, expected: str) -> Validator:
    """Return a validator that accepts tuples whose members are all of `kind`."""

    def check(instance: object, attribute: "Attribute[Any]", value: object) -> None:
        if not is_tuple(value) or not all(isinstance(item, kind) for item in value):
            raise InvalidValueError(_field(instance, attribute), value, expected)

    return check


def one_of(*options: str | None) -> Validator:
    """Return a validator that accepts one of the given words, or None if it is among them."""

    def check(instance: object, attribute: "Attribute[Any]", value: object) -> None:
        if not is_word(value, options):
            expected = f"one of {', '.join(map(repr, options))}"
            raise InvalidValueError(_field(instance, attribute), value, expected)

    return check


def non_empty_text(instance: object, attribute: "Attribute[Any]", value: object) -> None:
    """Accept text with something in it besides white space."""
    if not isinstance(value, str) or not value.strip():
        raise InvalidValueError(_field(instance, attribute), value, "text that is not empty")


def distinct_texts(instance: object, attribute: "Attribute[Any]", value: object) -> None:
    """Accept a tuple of texts that are not empty, each there once."""
    field = _field(instance, attribute)
    if not is_tuple(value):
        raise InvalidValueError(field, value, "a tuple of texts")
    seen: set[str] = set()
    for text in value:
        if not isinstance(text, str) or not text.strip():
            raise InvalidValueError(field, text, "texts that are not empty")
        if text in seen:
            raise InvalidValueError(field, text, "each text only once")
        seen.add(text)


def web_address(instance: object, attribute: "Attribute[Any]", value: object) -> None:
    """Accept None, and the address of a page: no other address is safe to be followed."""
    if value is None:
        return
    written = isinstance(value, str) and value.isprintable() and not any(map(str.isspace, value))
    if not written or not str(value).startswith(("https://", "http://")):
        expected = "an address that begins with https:// or http://, without spaces"
        raise InvalidValueError(_field(instance, attribute), value, expected)


def counted_from_one(instance: object, attribute: "Attribute[Any]", value: object) -> None:
    """Accept a whole number from 1 on."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise InvalidValueError(_field(instance, attribute), value, "a number from 1 on")
