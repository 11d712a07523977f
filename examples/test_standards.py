"""Tests that the standards which Shenyang published rise as Hunnan promised.

Run them with `python -m pytest examples/test_standards.py`.
"""

from pathlib import Path

import pytest

import minsheng
from minsheng import HUNNAN, YearlySeries

DATA = Path(__file__).parent / "data" / "shenyang-benefit-standards.csv"
SCOPES = {
    "dibao-standard": ("urban", "urban and rural"),
    "destitute-support-standard": ("urban", "urban and rural"),
    "orphan-standard": ("institutional", "all"),
}


def published(benefit: str) -> YearlySeries:
    """Return the standard in force on 31 December of each year."""
    where = {"benefit": benefit, "scope": SCOPES[benefit]}
    return minsheng.read_effective_series(DATA, where).yearly()


@pytest.mark.parametrize("benefit", SCOPES)
def test_every_published_step_keeps_the_promised_growth(benefit: str) -> None:
    """The steps into 2023 and 2024 rise by the promised rate at least."""
    rule = minsheng.rule_of(HUNNAN.commitments_of(benefit))
    report = minsheng.check_growth(published(benefit), rule.growth)
    assert report.kept, report


@pytest.mark.parametrize("benefit", SCOPES)
def test_the_floor_of_2025_is_open(benefit: str) -> None:
    """No standard of 2025 is in the data, so the whole promise is unproven, and not kept."""
    rule = minsheng.rule_of(HUNNAN.commitments_of(benefit))
    report = minsheng.check_escalation(published(benefit), rule)
    assert (report.verdict, report.failed) == ("unproven", ("floor:2025",))


def test_a_rise_that_rounds_to_the_rate_breaks_it() -> None:
    """From 1,144 to 1,184 yuan is 3.4965 %, in 2022 and so before the promise."""
    standard = published("destitute-support-standard")
    report = minsheng.check_growth(standard, at_least="3.5%")
    assert report.steps[2022].verdict == "broken"
