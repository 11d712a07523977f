from typing import Any

import pytest

from minsheng import (
    About,
    AtLeastTimes,
    AtMost,
    Between,
    Comparison,
    Done,
    GrowsYearly,
    Indicator,
    Text,
    Trend,
    Unquantified,
)
from minsheng.exchange.records import target_record
from minsheng.promises import Target

OTHER = Indicator(id="other", name=Text(zh="他", en="Other"), unit="yuan", basis="level")


@pytest.mark.parametrize(
    ("target", "record"),
    [
        (
            AtMost(value="5万人"),
            {"kind": "at_most", "comparator": "<=", "value": "50000", "unit": "person"},
        ),
        (
            About(value="90%"),
            {
                "kind": "about",
                "comparator": "~",
                "value": "90",
                "unit": "percent",
                "side": "least",
            },
        ),
        (
            About(value="90%", tolerance="0.5 percentage_point"),
            {
                "kind": "about",
                "comparator": "~",
                "value": "90",
                "unit": "percent",
                "tolerance": "0.5",
                "tolerance_unit": "percentage_point",
                "side": "least",
            },
        ),
        (
            Between(low="1 km", high="2500 m"),
            {
                "kind": "between",
                "comparator": "between",
                "low": "1000",
                "high": "2500",
                "unit": "m",
                "side": "least",
            },
        ),
        (
            GrowsYearly(rate="3.5%"),
            {"kind": "growth", "comparator": ">=", "rate": "3.5", "unit": "percent"},
        ),
        (Trend(direction="falling"), {"kind": "trend", "comparator": None, "direction": "falling"}),
        (
            AtLeastTimes(factor=2, base_year=2022),
            {"kind": "multiple", "comparator": ">=", "factor": "2", "base_year": 2022},
        ),
        (
            Comparison(other=OTHER, of="growth", comparator=">"),
            {"kind": "comparison", "comparator": ">", "of": "growth", "other": "other"},
        ),
        (Done(), {"kind": "done", "comparator": None}),
        (Unquantified(), {"kind": "directional", "comparator": None}),
    ],
)
def test_every_kind_of_target_has_its_record(target: Target, record: dict[str, Any]) -> None:
    assert target_record(target) == record
