"""Settings for all tests."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("default", deadline=None, max_examples=200)
settings.load_profile("default")


@pytest.fixture(scope="session")
def source_text() -> str:
    """The text of the policy document, which the project does not contain."""
    path = os.environ.get("MINSHENG_SOURCE")
    if path is None:
        pytest.skip("MINSHENG_SOURCE is not set: no copy of the policy document to test against")
    return Path(path).read_text(encoding="utf-8")
