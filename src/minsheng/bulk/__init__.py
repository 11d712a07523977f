"""The same verdicts for many places at once, over frames of any engine."""

# Written by tools/surface.py, where what is public is listed.
TYPE_CHECKING = False  # to type checkers it is true
if TYPE_CHECKING:
    from minsheng.bulk.assessing import assess
    from minsheng.bulk.counting import summary
    from minsheng.bulk.growing import check_growth
__all__ = ["assess", "check_growth", "summary"]
_HOMES = {"assessing": ("assess",), "counting": ("summary",), "growing": ("check_growth",)}
if not TYPE_CHECKING:  # a type checker would take any name for one of these
    from minsheng._lazy import lazy

    __getattr__, __dir__ = lazy(__name__, _HOMES)
