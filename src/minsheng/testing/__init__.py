"""The testing kit: for tests which assert that benefit standards escalate as promised.

Assertions say in a table what was required and by how much it was missed:

>>> from minsheng import HUNNAN, Series
>>> from minsheng.testing import assert_growth, assert_keeps, assert_reaches

>>> dibao = Series.yearly({2022: 766, 2023: 793, 2024: 821}, "yuan/person/month")
>>> assert_growth(dibao, at_least="3.5%")
>>> assert_keeps(HUNNAN.commitments_of("dibao-standard"), dibao)

>>> assert_growth(Series.yearly({2020: 715, 2021: 740}, "yuan/person/month"), at_least="3.5%")
Traceback (most recent call last):
AssertionError: growth of at least 3.5% a year: broken
in yuan per person per month
  year  value    required  short by  verdict
  2020    715           -         -
  2021    740  >= 740.025     0.025  broken

>>> assert_reaches(HUNNAN.commitments["task:13/dibao-floor"], dibao, by=2024, language="zh")
Traceback (most recent call last):
AssertionError: 未在2024-12-31前达到
<BLANKLINE>
task:13/dibao-floor：不低于每人每月850元
城乡居民最低生活保障标准，不低于850元/人/月（2023-01-01至2024-12-31）
截至2024-12-31：未完成
单位：元/人/月
  日期        数值  应达到  差额  结果
  2024-12-31   821  >= 850    29  未完成

`minsheng.testing.strategies` has Hypothesis strategies for the same tests (the extra "testing"),
`minsheng.testing.plugin` is loaded by pytest and has the fixtures `hunnan`, `policy_document`,
`commitment` and `promises_of`.

The names are loaded on first use, so that pytest starts with none of the library.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from minsheng.testing.assertions import (
        KEPT_SO_FAR,
        assert_changes,
        assert_growth,
        assert_keeps,
        assert_plan_keeps,
        assert_reaches,
    )
    from minsheng.testing.data import failure_rows

__all__ = [
    "KEPT_SO_FAR",
    "assert_changes",
    "assert_growth",
    "assert_keeps",
    "assert_plan_keeps",
    "assert_reaches",
    "failure_rows",
]


if not TYPE_CHECKING:  # a type checker would take any name for one that is found here

    def __getattr__(name: str) -> object:
        """Load a public name from the module that has it."""
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        home = "data" if name == "failure_rows" else "assertions"
        return getattr(import_module(f"{__name__}.{home}"), name)


def __dir__() -> list[str]:
    """Return the public names."""
    return __all__
