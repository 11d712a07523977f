"""What errors and reports say, word for word.

The calls and their errors are in tests/messages.txt, a call on a line and its error below it; the
reports are in tests/reports.txt, each with what it says in both languages. They are those of public
names, as users meet them.
"""

from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import pytest

from minsheng import (
    HUNNAN,
    Amount,
    EscalationRule,
    FloorRule,
    GrowthRule,
    InfeasibleError,
    MinshengError,
    Series,
    Span,
    required_values,
)
from tests.helpers.documents import small_document
from tests.helpers.promises import at_least, at_most, promise, year
from tests.helpers.public import PUBLIC
from tests.helpers.strategies import money, yearly

MESSAGES = Path(__file__).with_name("messages.txt")
REPORTS = Path(__file__).with_name("reports.txt")


def answer(*asked: Any, **options: Any) -> Any:
    """Return why promises cannot be kept, or the path if they can."""
    try:
        return required_values(*asked, **options)
    except InfeasibleError as error:
        return error.answer


STANDARD = "yuan/person/month"
FLOOR = FloorRule(value=Amount(850, STANDARD), year=2025)

# What the calls may name, besides the public names
NAMES: dict[str, Any] = {
    name: value for name, value in PUBLIC.items() if not name.startswith("_")
} | {
    "Decimal": Decimal,
    "UTC": UTC,
    "Fraction": Fraction,
    "attrs": attrs,
    "date": date,
    "datetime": datetime,
    "END_2022": date(2022, 12, 31),
    "END_2025": date(2025, 12, 31),
    "MARCH": Span(start=date(2023, 3, 1), end=date(2023, 3, 31)),
    "MAY": Span(start=date(2023, 5, 1), end=date(2023, 5, 31)),
    "YUAN": Amount(1, "yuan"),
    "YEARS": Series.yearly({2021: 740, 2022: 766}, STANDARD),
    "EFFECTIVE": Series.effective({date(2021, 7, 1): 740, date(2022, 7, 1): 766}, STANDARD),
    "FLOOR": FLOOR,
    "STANDARD": STANDARD,
    "RULE": EscalationRule(growth=GrowthRule(rate="3.5%")),
    "GROWING": HUNNAN.commitments["task:13/dibao-growth"],
    "FLOOR_PROMISE": HUNNAN.commitments["task:13/dibao-floor"],
    "TOTAL": HUNNAN.commitments["task:45/rural-highways"],
    "FLOW": HUNNAN.commitments_of("wage-survey-employees")[0],
    "HIGHER": HUNNAN.commitments["goal:6/life-expectancy-over-national"],
    "FASTER": HUNNAN.commitments["task:10/rural-income-growth"],
    "FALLING": HUNNAN.commitments["goal:10/production-accidents"],
    "BETWEEN": HUNNAN.commitments["task:23/precision-teaching-schools"],
    "ABOUT": HUNNAN.commitments["goal:8/good-air-day-share"],
    "DOUBLED": HUNNAN.commitments["task:40/tourism-investment"],
    "DIRECTION": HUNNAN.commitments["goal:11/disputes-settled-early"],
    "BUILT": HUNNAN.commitments["goal:6/elderly-care-system"],
}


# What the calls of the reports may name, too
MADE: dict[str, Any] = {
    "answer": answer,
    "at_least": at_least,
    "at_most": at_most,
    "money": money,
    "promise": promise,
    "small_document": small_document,
    "year": year,
    "yearly": yearly,
}


def errors() -> list[tuple[str, str]]:
    """Return the calls and what their errors say."""
    lines = MESSAGES.read_text(encoding="utf-8").splitlines()
    told = [line for line in lines if line and not line.startswith("#")]
    return list(zip(told[::2], (line.strip() for line in told[1::2]), strict=True))


def reports() -> list[tuple[str, str]]:
    """Return the calls and what their results say."""
    _, *found = REPORTS.read_text(encoding="utf-8").strip("\n").split("\n\n")
    parted = (block.partition("\n") for block in found)
    return [(call, text.replace("\n    ", "\n").strip()) for call, _, text in parted]


@pytest.mark.parametrize(("call", "error"), errors())
def test_an_error_says_exactly_this(call: str, error: str) -> None:
    with pytest.raises(MinshengError) as caught:
        eval(call, dict(NAMES))  # noqa: S307 - our own lines
    assert f"{type(caught.value).__name__}: {caught.value}" == error


@pytest.mark.parametrize(("call", "text"), reports())
def test_a_report_says_exactly_this(call: str, text: str) -> None:
    report = eval(call, {**NAMES, **MADE})  # noqa: S307 - our own lines
    assert f"{report.in_language()}\n{report.in_language('zh')}" == text
