"""Promises in pictures: the paths to them, and how far they have come."""

# Written by tools/surface.py, where what is public is listed.
TYPE_CHECKING = False  # to type checkers it is true
if TYPE_CHECKING:
    from minsheng.charts.paths import plot_path
    from minsheng.charts.progress import plot_domain, plot_progress
__all__ = ["plot_domain", "plot_path", "plot_progress"]
_HOMES = {"paths": ("plot_path",), "progress": ("plot_domain", "plot_progress")}
if not TYPE_CHECKING:  # a type checker would take any name for one of these
    from minsheng._lazy import lazy

    __getattr__, __dir__ = lazy(__name__, _HOMES)
