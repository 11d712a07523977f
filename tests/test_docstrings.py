"""Examples in docstrings: each public class and function has one, and all of them run."""

import doctest
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import minsheng

PACKAGES = (
    *("", ".audit", ".charts", ".exchange", ".growth", ".observations", ".planning"),
    *(".progress", ".promises", ".quantities"),
)


def modules() -> list[str]:
    """Return the modules of the library that are not mere data or the command line."""
    names = (found.name for found in pkgutil.walk_packages(minsheng.__path__, "minsheng."))
    left_out = (
        *("minsheng.domains.", "minsheng.cli", "minsheng.__main__", "minsheng.testing"),
        "minsheng.promises.writing",  # its examples are parts of a module that is written with it
    )
    return [name for name in names if not name.startswith(left_out)]


def public() -> Iterator[tuple[str, object]]:
    """Yield the public classes and functions of the packages, each once."""
    seen: set[int] = set()
    for package in PACKAGES:
        module = importlib.import_module(f"minsheng{package}")
        for name in module.__all__:
            found = getattr(module, name)
            if (inspect.isclass(found) or inspect.isfunction(found)) and id(found) not in seen:
                seen.add(id(found))
                yield f"{found.__module__}.{name}", found


def test_examples_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path(__file__).parent.parent)  # where the files of examples are
    tried = 0
    for name in modules():
        module: ModuleType = importlib.import_module(name)
        failed, of = doctest.testmod(module)
        assert not failed, name
        tried += of
    assert tried > 100


def test_each_public_name_has_an_example() -> None:
    assert not [name for name, found in public() if ">>>" not in (found.__doc__ or "")]
