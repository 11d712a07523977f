"""Long work, told to whoever watches it: which items, how many are done, and of how many."""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeAlias, TypeVar

from minsheng.texts import Text

__all__ = [
    "ASSESSING",
    "DRAWING",
    "PLANNING",
    "READING",
    "WRITING",
    "Watcher",
    "watched",
    "watching",
]

Item = TypeVar("Item")

Watcher: TypeAlias = Callable[[Text, int, int | None], None]
"""Is told what is done, how many items of it are, and of how many (None: nobody knows).

The first call is made before the first item, the last one has as many done as there are.
"""

READING = Text(zh="读取数据", en="Reading")
ASSESSING = Text(zh="评估承诺", en="Assessing")
PLANNING = Text(zh="计算路径", en="Planning")
DRAWING = Text(zh="绘图", en="Drawing")
WRITING = Text(zh="写入", en="Writing")

_WATCHER: ContextVar[Watcher | None] = ContextVar("watcher", default=None)


@contextmanager
def watching(watcher: Watcher) -> Generator[None]:
    """Let a watcher be told of all work within; of work in other threads nothing is told."""
    token = _WATCHER.set(watcher)
    try:
        yield
    finally:
        _WATCHER.reset(token)


def watched(items: Iterable[Item], what: Text, total: int | None = None) -> Iterable[Item]:
    """Return items as they are; if somebody watches, each is told once the next is asked for.

    >>> told = []
    >>> with watching(lambda what, done, total: told.append((what.en, done, total))):
    ...     list(watched("ab", READING, 2))
    ['a', 'b']
    >>> told
    [('Reading', 0, 2), ('Reading', 1, 2), ('Reading', 2, 2)]
    """
    watcher = _WATCHER.get()
    return items if watcher is None else _told(items, what, total, watcher)


def _told(items: Iterable[Item], what: Text, total: int | None, watcher: Watcher) -> Iterator[Item]:
    done = 0
    watcher(what, done, total)
    for item in items:
        yield item
        done += 1
        watcher(what, done, total)
    if total is None:
        watcher(what, done, done)  # now it is known
