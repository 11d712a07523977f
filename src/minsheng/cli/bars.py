"""Bars of progress on a terminal, drawn by rich where it is installed, for work that takes long."""

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING

from minsheng.texts import Language, Text
from minsheng.work import watching

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

__all__ = ["Bars", "bars_shown"]

_PATIENCE = 1.0  # seconds of work that nobody needs to be told of


@contextmanager
def bars_shown(language: Language) -> Generator[None]:
    """Show how far long work has come, if a person looks at a terminal; else nothing is written.

    Where output goes into a pipe or a file, there is nobody to be told.
    """
    if not (sys.stderr is not None and sys.stderr.isatty() and sys.stdout.isatty()):
        yield
        return
    bars = Bars(language)
    try:
        with watching(bars):
            yield
    finally:
        bars.stop()


class Bars:
    """Watches work, and draws a bar of each piece that takes more than a second.

    The bar is on standard error and goes when its work is done, so that it never stands among the
    output. Without rich (the extra "cli") there is none.
    """

    def __init__(self, language: Language, clock: Callable[[], float] = monotonic) -> None:
        """Tell of work in a language; `clock` counts seconds."""
        self._language: Language = language
        self._clock = clock
        self._begun = 0.0
        self._shown: tuple[Progress, TaskID] | None = None

    def __call__(self, what: Text, done: int, total: int | None) -> None:
        """Be told of work: see `Watcher`."""
        if done == 0:
            self.stop()
            self._begun = self._clock()
        elif done == total:
            self.stop()
        elif self._shown is not None:
            progress, task = self._shown
            progress.update(task, completed=done)
        elif self._clock() - self._begun > _PATIENCE:
            self._start(what, done, total)

    def _start(self, what: Text, done: int, total: int | None) -> None:
        try:
            from rich.console import Console  # noqa: PLC0415 - an extra, and slow to import
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415 - likewise
        except ImportError:
            self._begun = float("inf")  # so that it is not looked for at each item
            return
        console = Console(stderr=True)
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        progress = Progress(
            *columns, console=console, transient=True, redirect_stdout=False, redirect_stderr=False
        )
        words = what.in_language(self._language)
        self._shown = progress, progress.add_task(words, completed=done, total=total)
        progress.start()

    def stop(self) -> None:
        """Take the bar away."""
        if self._shown is not None:
            self._shown[0].stop()
            self._shown = None
