"""Hypothesis strategies for amounts, series, promises and documents (the extra "testing").

>>> from hypothesis import given
>>> from minsheng import check_growth
>>> from minsheng.testing.strategies import series_breaking, series_keeping

>>> @given(series_keeping("3.5%", floors={2025: 850}, first_year=2022))
... def test_what_keeps_the_promise_is_kept(series):
...     assert check_growth(series, at_least="3.5%").kept
>>> test_what_keeps_the_promise_is_kept()

>>> @given(series_breaking("3.5%"))
... def test_the_broken_year_is_found(broken):
...     report = check_growth(broken.series, at_least="3.5%")
...     assert [y for y, step in report.steps.items() if step.verdict != "kept"] == [broken.year]
>>> test_the_broken_year_is_found()

`st.from_type` finds the strategies of the library's types by itself.
"""

from minsheng.errors import MissingExtraError

try:
    import hypothesis as _hypothesis
except ImportError as _error:
    raise MissingExtraError("minsheng.testing.strategies", "testing") from _error

from minsheng.testing.strategies.basics import amounts, periods, rates, spans, texts, units
from minsheng.testing.strategies.catalogue import (
    commitments,
    data_of,
    document_data,
    documents,
    domains,
    goals,
    matters,
    provisions,
    safeguards,
    tasks,
)
from minsheng.testing.strategies.growing import (
    Boundary,
    Broken,
    series_breaking,
    series_keeping,
    series_on_boundary,
)
from minsheng.testing.strategies.rules import escalation_rules, floor_rules, growth_rules
from minsheng.testing.strategies.series import (
    effective_series,
    milestones,
    observations,
    observed_series,
    yearly_series,
)
from minsheng.testing.strategies.targets import indicators, targets, targets_of

__all__ = [
    "Boundary",
    "Broken",
    "amounts",
    "commitments",
    "data_of",
    "document_data",
    "documents",
    "domains",
    "effective_series",
    "escalation_rules",
    "floor_rules",
    "goals",
    "growth_rules",
    "indicators",
    "matters",
    "milestones",
    "observations",
    "observed_series",
    "periods",
    "provisions",
    "rates",
    "safeguards",
    "series_breaking",
    "series_keeping",
    "series_on_boundary",
    "spans",
    "targets",
    "targets_of",
    "tasks",
    "texts",
    "units",
    "yearly_series",
]

del _hypothesis
