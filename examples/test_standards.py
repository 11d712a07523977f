"""Tests that the standards which Shenyang published rise as Hunnan promised.

The last of them took effect in 2024; what 2025 brought is open.

Run them with `python -m pytest examples/test_standards.py`.
"""

from datetime import date
from pathlib import Path

import pytest

import minsheng
from minsheng import HUNNAN
from minsheng.observations import YearlySeries, read_effective_series

DATA = Path(__file__).parent / "data" / "shenyang-benefit-standards.csv"
SCOPES = {
    "dibao-standard": ("urban", "urban and rural"),
    "destitute-support-standard": ("urban", "urban and rural"),
    "orphan-standard": ("institutional", "all"),
}


def published(benefit: str) -> YearlySeries:
    """Return the standard in force on 31 December of each year."""
    where = {"benefit": benefit, "scope": SCOPES[benefit]}
    return read_effective_series(DATA, where).yearly()


@pytest.mark.parametrize("benefit", SCOPES)
def test_every_published_step_keeps_the_promised_growth(benefit: str) -> None:
    """The steps into 2023 and 2024 rise by the promised rate at least."""
    rule = minsheng.rule_of(HUNNAN.commitments_of(benefit))
    report = minsheng.check_growth(published(benefit), rule.growth)
    assert report.kept, report


@pytest.mark.parametrize("benefit", SCOPES)
def test_all_that_was_due_by_2024_is_kept(benefit: str) -> None:
    """At the end of 2024 the floor of 2025 is not asked for yet."""
    rule = minsheng.rule_of(HUNNAN.commitments_of(benefit))
    report = minsheng.check_escalation(published(benefit), rule, as_of=date(2024, 12, 31))
    assert report.kept, report
    assert [floor.verdict for floor in report.floors] == ["open"]


@pytest.mark.parametrize("benefit", SCOPES)
def test_what_2025_brought_is_not_known(benefit: str) -> None:
    """No standard of 2025 was found, so a year later the promise is unproven, and not kept."""
    rule = minsheng.rule_of(HUNNAN.commitments_of(benefit))
    report = minsheng.check_escalation(published(benefit), rule, as_of=date(2025, 12, 31))
    assert (report.verdict, report.failed) == ("unproven", ("growth", "floor:2025"))


def test_a_rise_that_rounds_to_the_rate_breaks_it() -> None:
    """From 1,144 to 1,184 yuan is 3.4965 %, in 2022 and so before the promise."""
    standard = published("destitute-support-standard")
    report = minsheng.check_growth(standard, at_least="3.5%")
    assert report.steps[2022].verdict == "broken"
