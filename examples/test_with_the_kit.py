"""Tests with the kit: its fixtures, assertions and strategies.

Run them with `python -m pytest examples/test_with_the_kit.py`.
"""

from collections.abc import Callable

from hypothesis import given, settings

from minsheng import Commitment, Series, check_growth
from minsheng.observations import YearlySeries
from minsheng.testing import assert_growth, assert_keeps
from minsheng.testing.strategies import Broken, series_breaking, series_keeping

PUBLISHED = Series.yearly({2022: 2170, 2023: 2322, 2024: 2462}, "yuan/person/month")


def test_the_standard_for_orphans_is_kept_so_far(
    promises_of: Callable[[str], tuple[Commitment, ...]],
) -> None:
    """Growth of 6 % a year, and 2,600 yuan in 2025."""
    assert_keeps(promises_of("orphan-standard"), PUBLISHED)


def test_it_grows_as_promised() -> None:
    """Growth alone."""
    assert_growth(PUBLISHED, at_least="6%")


@settings(deadline=None)  # a busy machine may take its time
@given(series_keeping("6%"))
def test_what_keeps_the_promise_is_found_kept(series: YearlySeries) -> None:
    """Whatever series keeps 6 %, the check says so."""
    assert check_growth(series, at_least="6%").kept


@settings(deadline=None)  # a busy machine may take its time
@given(series_breaking("6%"))
def test_the_broken_year_is_found(broken: Broken) -> None:
    """Whatever year breaks it, the check names that year."""
    report = check_growth(broken.series, at_least="6%")
    assert [y for y, step in report.steps.items() if step.verdict == "broken"] == [broken.year]
