"""A Chromium of the machine, started headless, for what only a browser can tell of a page."""

import importlib
import os
import shutil
from pathlib import Path
from typing import Any, NoReturn

import pytest

__all__ = ["AXE", "chromium", "playwright", "without"]

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_REQUIRED = "MINSHENG_BROWSER"  # "required": what is missing fails, and is not left out
AXE = os.environ.get("MINSHENG_AXE", "")
"""The file of axe-core, which looks for what keeps people from reading a page."""


def playwright() -> Any:
    """Return what drives the browser; without it, the module is left out, in so many words."""
    try:
        return importlib.import_module("playwright.sync_api")
    except ImportError:
        without("no playwright, which is in the dependency group browser")


def chromium() -> Path:
    """Return the program of the browser; without one, the test is left out, in so many words."""
    named = os.environ.get("MINSHENG_CHROMIUM", "")
    found = named or next(filter(None, map(shutil.which, _NAMES)), None)
    if not found:
        without(f"no Chromium: none of {', '.join(_NAMES)} is installed")
    return Path(found)


def without(what: str) -> NoReturn:
    """Leave a test out for want of something, or fail where it is required."""
    if os.environ.get(_REQUIRED) == "required":
        pytest.fail(f"{what}, and {_REQUIRED} requires it")
    pytest.skip(what, allow_module_level=True)
