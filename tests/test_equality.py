"""Values are equal by what they hold, in whatever unit, in every process, and to nothing else."""

import pickle
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from minsheng import (
    HUNNAN,
    About,
    Amount,
    AtLeast,
    AtLeastTimes,
    Between,
    Done,
    EscalationRule,
    FloorRule,
    GrowsYearly,
    GrowthRule,
    Milestone,
    Observation,
    Period,
    Series,
    Span,
    Text,
    Trend,
    Unquantified,
    amend,
    check_escalation,
    check_growth,
    required_values,
)
from minsheng.audit.check import audit
from minsheng.lookup import Index
from minsheng.observations import ObservedSeries
from minsheng.observations.sound import Fault
from minsheng.planning import cost
from minsheng.promises import find_contradictions
from minsheng.promises.not_targets import NotTarget
from minsheng.quantities import as_unit

DAY, NEXT = date(2024, 12, 31), date(2025, 12, 31)
UNIT = "yuan/person/month"
FLOOR = HUNNAN.commitments["task:13/dibao-floor"]
GROWTH = GrowthRule(rate="3.5%")
YEARS = Series.yearly({2020: 715, 2021: 740, 2022: 766}, UNIT)
RULE = EscalationRule(growth=GROWTH, floors=(FloorRule(value=f"850 {UNIT}", year=2022),))
REPORT = check_escalation(YEARS, RULE)
COST = cost(required_values(GROWTH, YEARS, through=2023, step=1, adjusts="07-01"), 5)
VALUES: dict[str, Any] = {
    "amount": Amount("0.1", "km"),
    "unit": as_unit("km"),
    "text": Text(zh="名", en="name"),
    "period": Period(start=DAY, due=NEXT),
    "span": Span.of_year(2024),
    "indicator": FLOOR.indicator,
    "target": AtLeast(value="5 km"),
    "about": About(value="5%", tolerance="1pp"),
    "between": Between(low="1 km", high="2 km"),
    "growing": GrowsYearly(rate="3.5%"),
    "trend": Trend(direction="rising"),
    "multiple": AtLeastTimes(factor=Fraction(4, 3), base_year=2022),
    "done": Done(),
    "direction": Unquantified(),
    "commitment": FLOOR,
    "amended": amend(FLOOR, value=900),
    "provision": HUNNAN.tasks[13],
    "domain": HUNNAN.domains["employment"],
    "document": HUNNAN,
    "index": HUNNAN.goals,
    "yearly": YEARS,
    "effective": Series.effective({DAY: 1}, UNIT),
    "observation": Observation(when=Span.of_year(2024), value=Amount(1, "km"), source="x"),
    "levels": Series.levels({DAY: 1, NEXT: 2}, UNIT),
    "increments": Series.increments({2024: 1, 2025: 2}, "km"),
    "milestone": Milestone(done=DAY, observed=NEXT),
    "rule": RULE,
    "report": REPORT,
    "growth report": check_growth(YEARS, GROWTH, outside=True),
    "step": check_growth(YEARS, GROWTH).steps[2021],
    "floor report": REPORT.floors[0],
    "cost": COST,
    "cost of a year": COST[2023],
    "finding": find_contradictions(HUNNAN)[0],
    "audit": audit(HUNNAN, "text", headings=(), not_targets=()),
    "ledger": NotTarget(section="front", phrase="x", reason="date"),
    "fault": Fault("value", Amount(1, "km"), "less"),
}


@pytest.mark.parametrize("name", VALUES)
def test_what_is_pickled_comes_back_equal(name: str) -> None:
    value = VALUES[name]
    back = pickle.loads(pickle.dumps(value))  # noqa: S301 - our own bytes
    assert back == value
    assert not back != value  # noqa: SIM202 - which is another method
    assert hash(back) == hash(value)
    assert type(back) is type(value)
    assert repr(back) == repr(value)


@pytest.mark.parametrize("name", VALUES)
def test_nothing_else_is_equal(name: str) -> None:
    value = VALUES[name]
    for other in (None, 5, "text", object(), Amount(7, "day"), (), {}, [value]):
        assert not value == other  # noqa: SIM201 - which is another method
        assert value != other
        assert not other == value  # noqa: SIM201
    equal = [key for key, other in VALUES.items() if other == value]
    assert equal == [name]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Amount(1, "km"), Amount(1000, "m")),
        (AtLeast(value="1 km"), AtLeast(value="1000 m")),
        (GrowsYearly(rate="3.5%"), GrowsYearly(rate="35‰")),
        (GrowthRule(rate="3.5%"), GrowthRule(rate="35‰")),
        (Series.yearly({2024: 1}, "km"), Series.yearly({2024: 1000}, "m")),
        (
            Series.totals({DAY: 1, NEXT: 2}, "km"),
            Series.totals([("2024-12-31", 1000), (NEXT, "2000")], "m"),
        ),
        (
            Observation(when=DAY, value=Amount(1, "km")),
            Observation(when="2024-12-31", value=Amount(1000, "m")),
        ),
        (
            check_growth(Series.yearly({2023: 1, 2024: 2}, "km"), at_least="3.5%"),
            check_growth(Series.yearly({2023: 1000, 2024: 2000}, "m"), at_least="35‰"),
        ),
        (Index("year", YEARS.items()), YEARS),
    ],
)
def test_values_that_measure_the_same_are_equal(one: object, other: object) -> None:
    assert one == other
    assert hash(one) == hash(other)
    assert len({one, other}) == 1


@pytest.mark.parametrize(
    "other",
    [
        Series.totals({DAY: 1, NEXT: 2}, "km"),
        Series.levels({DAY: 1, NEXT: 3}, "km"),
        Series.levels({DAY: 1}, "km"),
        Series.levels({DAY: 1, NEXT: 2}, "m"),
        ObservedSeries(
            "level",
            (
                Observation(when=DAY, value=Amount(1, "km"), preliminary=True),
                Observation(when=NEXT, value=Amount(2, "km")),
            ),
        ),
    ],
)
def test_observations_differ_by_form_values_and_marks(other: ObservedSeries) -> None:
    assert Series.levels({DAY: 1, NEXT: 2}, "km") != other


def test_standards_differ_by_the_day_they_are_known_until() -> None:
    known = Series.effective({DAY: 1}, "km", known_until=NEXT)
    assert known == Series.effective({DAY: 1}, "km", known_until=NEXT)
    assert known != Series.effective({DAY: 1}, "km")
