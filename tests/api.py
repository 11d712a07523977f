"""Writes tests/api.txt, the public interface: `make generate`.

A change of any public name, attribute, argument, default or type shows up in review as a changed
line. What the classes inherit from outside the package is not listed.
"""

import inspect
import re
from collections.abc import Iterator
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import Unpack, get_args, get_origin, get_type_hints

import minsheng

FILE = Path(__file__).with_name("api.txt")
PACKAGES = (
    *("quantities", "promises", "observations", "growth", "progress", "planning", "audit"),
    *("exchange", "charts", "reports", "bulk"),
)
"""The packages whose names are public."""
MODULES = (*PACKAGES, "errors", "lookup", "promises.writing", "testing", "testing.strategies")
_MODULE = re.compile(r"\b(?:[a-z_]+\.)+(?=[A-Za-z_])")
_STARS: dict[object, str] = {
    inspect.Parameter.VAR_POSITIONAL: "*",
    inspect.Parameter.VAR_KEYWORD: "**",
}
_OPERATORS = (
    *("__getitem__", "__iter__", "__len__", "__contains__"),
    *("__eq__", "__lt__", "__le__", "__gt__", "__ge__"),
    *("__add__", "__sub__", "__mul__", "__rmul__", "__truediv__", "__neg__"),
)


def api() -> str:
    """Return the public interface, module by module, the names in the order of the alphabet.

    What stands in several places is described at the first.
    """
    lines: list[str] = []
    told: set[tuple[str, int]] = set()
    for module in (minsheng, *(import_module(f"minsheng.{name}") for name in MODULES)):
        if module is not minsheng:
            lines.append(f"# {module.__name__}")
        for name in sorted(module.__all__):
            value = getattr(module, name)
            lines += [name] if (name, id(value)) in told else _lines(name, value)
            told.add((name, id(value)))
    return "\n".join(lines) + "\n"


def _lines(name: str, value: object) -> Iterator[str]:
    if isinstance(value, type):
        bases = ", ".join(_type(base) for base in value.__bases__ if base is not object)
        yield f"class {name}({bases})" if bases else f"class {name}"
        made = inspect.getattr_static(value, "__init__")
        if inspect.isfunction(made) and _ours(made.__module__):
            yield f"    {name}{_signature(value)}"
        for attribute in sorted({*dir(value), *_annotations(value)}):
            yield from (f"    {line}" for line in _attribute(value, attribute))
    elif inspect.isfunction(value):
        yield f"{name}{_signature(value)}"
    elif _ours(type(value).__module__) or isinstance(value, str):
        yield f"{name}: {type(value).__name__}"
    else:
        yield f"{name} = {_type(value)}"


def _attribute(cls: type, name: str) -> Iterator[str]:
    """Yield a line for an attribute that the package defines and a user may use."""
    if name.startswith("_") and name not in _OPERATORS:
        return
    owner = next((c for c in cls.__mro__ if name in vars(c) or name in _own_annotations(c)), cls)
    if not _ours(owner.__module__):
        return
    found = inspect.getattr_static(cls, name, None)
    if isinstance(found, property) and found.fget is not None:
        yield f"{name} -> {_type(inspect.signature(found.fget).return_annotation)}"
    elif isinstance(found, cached_property):
        yield f"{name} -> {_type(inspect.signature(found.func).return_annotation)}"
    elif isinstance(found, staticmethod | classmethod):
        kind = type(found).__name__
        yield f"{kind} {name}{_signature(getattr(cls, name))}"
    elif inspect.isfunction(found):
        yield f"{name}{_signature(found)}"
    elif name in _annotations(cls):
        yield f"{name}: {_type(_annotations(cls)[name])}"
    else:
        yield name if inspect.ismemberdescriptor(found) else f"{name} = {found!r}"


def _ours(module: str) -> bool:
    return module.partition(".")[0] == "minsheng"


def _own_annotations(cls: type) -> dict[str, object]:
    return inspect.get_annotations(cls)


def _annotations(cls: type) -> dict[str, object]:
    """Return the annotations of a class and its bases, by the public names."""
    found: dict[str, object] = {}
    for base in reversed(cls.__mro__):
        found |= _own_annotations(base)
    return {name: kind for name, kind in found.items() if not name.startswith("_")}


def _signature(function: object) -> str:
    """Return arguments and result with the types as they are, their modules left out."""
    assert callable(function)
    signature = inspect.signature(function)
    shown: list[str] = []
    positional = True
    for parameter in signature.parameters.values():
        if parameter.kind is parameter.KEYWORD_ONLY and positional:
            positional = False
            shown.append("*")
        positional = positional and parameter.kind is not parameter.VAR_POSITIONAL
        text = _STARS.get(parameter.kind, "") + parameter.name
        if parameter.annotation is not parameter.empty:
            text += f": {_type(parameter.annotation)}"
        if parameter.default is not parameter.empty:
            text += f" = {parameter.default!r}"
        shown.append(text)
    result = signature.return_annotation
    tail = "" if result in {signature.empty, None} else f" -> {_type(result)}"
    return f"({', '.join(shown)}){tail}"


def _type(annotation: object) -> str:
    if isinstance(annotation, str):
        return annotation
    if get_origin(annotation) is Unpack:  # keyword arguments that are listed elsewhere
        (listed,) = get_args(annotation)
        fields = (f"{name}: {_type(kind)}" for name, kind in get_type_hints(listed).items())
        return f"{listed.__name__}({', '.join(fields)})"
    if isinstance(annotation, type) and not hasattr(annotation, "__args__"):
        return annotation.__name__
    return _MODULE.sub("", repr(annotation))


if __name__ == "__main__":
    FILE.write_text(api(), encoding="utf-8")
