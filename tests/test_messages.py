"""What every error says: the field, the value and what was expected, word for word.

The calls and their errors are in tests/messages.txt, a call on a line and its error below it.
"""

from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import pytest

import minsheng
from minsheng import HUNNAN, EscalationRule, FloorRule, GrowthRule, MinshengError, Series, Span
from minsheng.days import as_day, as_year, read_day, read_span, read_when
from minsheng.observations.known import known_sum
from minsheng.observations.series import require_yearly
from minsheng.progress.limits import limits_of
from minsheng.quantities.amounts import Amount, as_rate
from minsheng.quantities.exact import exact_decimal, exact_fraction, exact_step

FILE = Path(__file__).with_name("messages.txt")

STANDARD = "yuan/person/month"
FLOOR = FloorRule(value=Amount(850, STANDARD), year=2025)

# What the calls may name, besides the public names
NAMES: dict[str, Any] = {
    name: getattr(minsheng, name) for name in minsheng.__all__ if not name.startswith("_")
} | {
    "Decimal": Decimal,
    "UTC": UTC,
    "Fraction": Fraction,
    "as_day": as_day,
    "as_rate": as_rate,
    "as_year": as_year,
    "attrs": attrs,
    "date": date,
    "datetime": datetime,
    "exact_decimal": exact_decimal,
    "exact_fraction": exact_fraction,
    "exact_step": exact_step,
    "known_sum": known_sum,
    "limits_of": limits_of,
    "read_day": read_day,
    "read_span": read_span,
    "read_when": read_when,
    "require_yearly": require_yearly,
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


def pairs() -> list[tuple[str, str]]:
    """Return the calls and what their errors say."""
    lines = FILE.read_text(encoding="utf-8").splitlines()
    told = [line for line in lines if line and not line.startswith("#")]
    return list(zip(told[::2], (line.strip() for line in told[1::2]), strict=True))


@pytest.mark.parametrize(("call", "error"), pairs())
def test_an_error_says_exactly_this(call: str, error: str) -> None:
    with pytest.raises(MinshengError) as caught:
        eval(call, dict(NAMES))  # noqa: S307 - our own lines
    assert f"{type(caught.value).__name__}: {caught.value}" == error
