"""Settings for all tests."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

import minsheng

settings.register_profile("default", deadline=None, max_examples=200)
settings.load_profile("default")


def pytest_configure() -> None:
    """With MINSHENG_INSTALLED, test nothing but an installed wheel."""
    home = Path(minsheng.__file__).parent
    if os.environ.get("MINSHENG_INSTALLED") and home.parent.name != "site-packages":
        raise pytest.UsageError(f"an installed minsheng was to be tested, and not {home}")


@pytest.fixture(scope="session")
def source_text() -> str:
    """The text of the policy document, which the project does not contain."""
    path = os.environ.get("MINSHENG_SOURCE")
    if path is None:
        pytest.skip("MINSHENG_SOURCE is not set: no copy of the policy document to test against")
    return Path(path).read_text(encoding="utf-8")
