"""Promises and indicators as users hand them in: themselves or their names, one or several."""

from collections.abc import Iterable, Mapping
from typing import TypeAlias, TypeVar

from minsheng.checks import is_iterable, require
from minsheng.errors import InvalidValueError
from minsheng.promises.documents import Document
from minsheng.promises.provisions import Commitment

__all__ = ["Promise", "Promises", "by_indicator", "commitment_of", "commitments_of"]

Value = TypeVar("Value")

Promise: TypeAlias = Commitment | str
"""A commitment, or its id, such as "task:13/dibao-floor"."""
Promises: TypeAlias = Promise | Iterable[Promise]
"""A commitment or its id, or several."""


def commitments_of(promises: Promises, document: Document | None = None) -> tuple[Commitment, ...]:
    """Return commitments as they are, and those that ids name: in `document`, or else in HUNNAN.

    Raises `UnknownNameError` with the nearest ids for one that is not there, `InvalidValueError`
    for anything else than commitments and ids.
    """
    if isinstance(promises, Commitment | str):
        return (commitment_of(promises, document, "promises"),)
    if not is_iterable(promises):
        raise InvalidValueError("promises", promises, "a Commitment or its id, or several")
    return tuple(commitment_of(promise, document, "promises") for promise in promises)


def commitment_of(
    promise: Promise, document: Document | None = None, field: str = "commitment"
) -> Commitment:
    """Return a commitment as it is, or the one that an id names, as `commitments_of` does."""
    if isinstance(promise, Commitment):
        return promise
    if not isinstance(promise, str):
        expected = "a Commitment, or its id such as 'task:13/dibao-growth'"
        raise InvalidValueError(field, promise, expected)
    if document is None:
        # Whoever has a document of their own need not load this one.
        from minsheng.domains.document import HUNNAN as document  # noqa: PLC0415, N811 - see above
    return require(document, Document, "document", "a Document").commitments[promise]


def by_indicator(given: Mapping[str, Value], document: Document, field: str) -> dict[str, Value]:
    """Return what is given by ids or aliases of indicators, by their ids.

    Raises `UnknownNameError` for a name that the document does not have, `InvalidValueError` for
    two names of one indicator and for what is no mapping.
    """
    if not isinstance(given, Mapping):
        raise InvalidValueError(field, given, "a mapping by indicator ids")
    found: dict[str, Value] = {}
    for name, value in given.items():
        own = document.indicator(name).id
        if own in found:
            raise InvalidValueError(field, name, f"each indicator only once, and {own} is there")
        found[own] = value
    return found
