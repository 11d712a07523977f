"""Fixtures for pytest, which loads this module by itself where minsheng is installed.

Nothing of the library is imported until a test asks for a fixture. The look-ups are made anew for
each test, so that each reads the document of its own module, whatever the scope of that is.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from minsheng import Commitment, Document, Indicator

__all__ = ["commitment", "hunnan", "policy_document", "promises_of"]


@pytest.fixture(scope="session")
def hunnan() -> "Document":
    """Return the document of Hunnan District (`minsheng.HUNNAN`)."""
    from minsheng import HUNNAN  # noqa: PLC0415 - pytest starts without the library

    return HUNNAN


@pytest.fixture(scope="session")
def policy_document(hunnan: "Document") -> "Document":
    """Return the document that the look-ups read, Hunnan's; define it anew to test another."""
    return hunnan


@pytest.fixture
def commitment(policy_document: "Document") -> "Callable[[str], Commitment]":
    """Return a function from an id, such as "task:13/dibao-floor", to the commitment."""
    return policy_document.commitments.__getitem__


@pytest.fixture
def promises_of(
    policy_document: "Document",
) -> "Callable[[Indicator | str], tuple[Commitment, ...]]":
    """Return a function from an indicator, or its id, to all that is promised of it."""
    return policy_document.commitments_of
