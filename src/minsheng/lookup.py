"""Read-only mappings that help whoever looks up a name that is not there."""

from collections.abc import Hashable, ItemsView, Iterable, Iterator, Mapping, ValuesView
from typing import Generic, TypeVar

from minsheng.checks import pairs_of
from minsheng.errors import InvalidValueError, UnknownNameError
from minsheng.notebooks import Shown, Table, brief

__all__ = ["Index"]

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


def _refused(kind: str, keys: Iterable[Hashable]) -> InvalidValueError:
    """Return what is wrong with the first of the keys that cannot be one."""
    seen: set[Hashable] = set()
    for key in keys:
        try:
            if key in seen:
                return InvalidValueError(kind, key, f"each {kind} only once")
            seen.add(key)
        except TypeError:  # such as a list, which has no hash
            return InvalidValueError(kind, key, "a name, which never changes")
    raise AssertionError(f"all keys of {kind} can be keys")  # pragma: no cover - only asked if not


class Index(Mapping[Key, Value], Shown, Generic[Key, Value]):
    """A read-only mapping whose missing names raise `UnknownNameError` with the nearest ones."""

    __slots__ = ("_items", "_kind")

    def __init__(self, kind: str, pairs: Iterable[tuple[Key, Value]] | Mapping[Key, Value]) -> None:
        """Index pairs, or a mapping; a key that comes twice is an `InvalidValueError`."""
        found = pairs_of(pairs, kind, "name")
        try:
            items: dict[Key, Value] = dict(found)
        except TypeError:  # of a name that has no hash
            items = {}
        if len(items) < len(found):
            raise _refused(kind, [key for key, _ in found])
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

    def items(self) -> ItemsView[Key, Value]:
        """Return the keys with their values, in the order of the document."""
        return self._items.items()

    def values(self) -> ValuesView[Value]:
        """Return the values, in the order of the document."""
        return self._items.values()

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def __hash__(self) -> int:
        """Hash by keys and values: mappings are equal if they hold equal values by equal keys."""
        return hash(frozenset(self._items.items()))

    def _ipython_key_completions_(self) -> list[Key]:
        """Return the keys, as notebooks complete them."""
        return list(self._items)

    def _shown(self) -> Table:
        """Return a row for each key with its value, for a notebook."""
        rows = [[str(key), brief(value)] for key, value in self._items.items()]
        return repr(self).strip("<>"), (self._kind, "value"), rows

    def __getstate__(self) -> object:
        """Return what it holds; said here, so that it can be taken apart by every protocol."""
        return super().__getstate__()

    def __repr__(self) -> str:
        """Return what is indexed and how many there are."""
        return f"<{len(self)} × {self._kind}>"
