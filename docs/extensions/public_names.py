"""The reference holds exactly the public names, and links lead to them.

A name is documented as `minsheng.Amount`, where users import it, and not by the module it lives
in. The build warns of a public name without a place in the reference, and of one too many.
"""

import re
from collections.abc import Iterable
from importlib import import_module

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.pycode import ModuleAnalyzer
from sphinx.util import logging
from sphinx.util.typing import ExtensionMetadata

import minsheng

PACKAGES = ("quantities", "promises", "observations", "growth", "progress", "planning", "audit")
SUBMODULES = tuple(
    f"minsheng.{name}"
    for name in (
        *PACKAGES,
        *("exchange", "charts", "bulk", "errors", "lookup"),
        *("promises.writing", "testing", "testing.strategies"),
    )
)
"""The modules whose names are public too."""

_LOGGER = logging.getLogger(__name__)
_CODE = re.compile(r"(?<![`:\w])`([^`]+)`(?!`)")


def public_names() -> set[str]:
    """Return the full names that the reference has to hold."""
    every_day = {name for name in minsheng.__all__ if name != "__version__"}
    found = {f"minsheng.{name}" for name in every_day}
    for module in SUBMODULES:
        home = import_module(module)
        found |= {
            f"{module}.{name}"
            for name in home.__all__  # another thing may have the name of one of every day
            if name not in every_day or getattr(home, name) is not getattr(minsheng, name)
        }
    return found


def _check(_app: Sphinx, env: BuildEnvironment) -> Iterable[str]:
    objects = env.domains.python_domain.objects
    kinds = ("class", "exception", "function", "data", "type")
    documented = {
        name
        for name, entry in objects.items()
        if entry.objtype in kinds and not entry.aliased  # the home of a name is its alias
    }
    for name in sorted(public_names() - documented):
        _LOGGER.warning("%s is public and not in the reference", name, type="public_names")
    for name in sorted(documented - public_names()):
        _LOGGER.warning("%s is in the reference and not public", name, type="public_names")
    return ()


def _prepare(
    _app: Sphinx, what: str, name: str, _object: object, _options: object, lines: list[str]
) -> None:
    """Take the words on a constant from its home, and turn code into links to public names."""
    module, _, short = name.rpartition(".")
    if what == "data":
        homes: dict[str, tuple[str, ...]] = getattr(import_module(module), "_HOMES", {})
        home = next((home for home, names in homes.items() if short in names), None)
        if home is not None:
            docs = ModuleAnalyzer.for_module(f"{module}.{home}").find_attr_docs()
            lines[:] = docs["", short]
    lines[:] = [_CODE.sub(_link_or_code, line) for line in lines]


def _link_or_code(match: re.Match[str]) -> str:
    name = match[1].removeprefix("minsheng.")
    for full in (f"minsheng.{name}", *(f"{module}.{name}" for module in SUBMODULES)):
        if full in _PUBLIC:
            return f":py:obj:`~{full}`"
    return f"``{match[1]}``"


_PUBLIC = public_names()


def _one_signature(_app: Sphinx) -> None:
    """Show what a verb takes once, and not once for each way to name an indicator."""
    analyzer = ModuleAnalyzer.for_module("minsheng.promises.writing")
    analyzer.analyze()
    analyzer.overloads.clear()


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect the check and the words."""
    app.connect("builder-inited", _one_signature)
    app.connect("env-updated", _check)
    app.connect("autodoc-process-docstring", _prepare)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
