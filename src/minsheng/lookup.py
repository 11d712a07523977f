"""Read-only mappings that help whoever looks up a name that is not there."""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import Generic, TypeVar

from minsheng.checks import pairs_of
from minsheng.errors import InvalidValueError, UnknownNameError

__all__ = ["Index"]

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Index(Mapping[Key, Value], Generic[Key, Value]):
    """A read-only mapping whose missing names raise `UnknownNameError` with the nearest ones."""

    __slots__ = ("_items", "_kind")

    def __init__(self, kind: str, pairs: Iterable[tuple[Key, Value]]) -> None:
        """Index `pairs`; a key that comes twice is an `InvalidValueError`."""
        items: dict[Key, Value] = {}
        for key, value in pairs_of(pairs, kind, "name"):
            try:
                twice = key in items
            except TypeError:  # such as a list, which has no hash
                raise InvalidValueError(kind, key, "a name, which never changes") from None
            if twice:
                raise InvalidValueError(kind, key, f"each {kind} only once")
            items[key] = value
        self._kind = kind
        self._items = items

    def __getitem__(self, key: Key) -> Value:
        """Return the value of `key`."""
        try:
            return self._items[key]
        except (KeyError, TypeError):
            raise UnknownNameError(self._kind, key, self._items) from None

    def __iter__(self) -> Iterator[Key]:
        """Yield the keys, in the order of the document."""
        return iter(self._items)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def __hash__(self) -> int:
        """Hash by keys and values: mappings are equal if they hold equal values by equal keys."""
        return hash(frozenset(self._items.items()))

    def __repr__(self) -> str:
        """Return what is indexed and how many there are."""
        return f"<{len(self)} × {self._kind}>"
