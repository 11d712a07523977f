"""Every public name of the library, whichever package it lives in."""

from importlib import import_module

import minsheng
from tests.api import MODULES

PUBLIC: dict[str, object] = {
    name: getattr(module, name)
    for module in (*(import_module(f"minsheng.{name}") for name in MODULES), minsheng)
    for name in module.__all__
}
"""By name; of two alike, the one of every day."""
