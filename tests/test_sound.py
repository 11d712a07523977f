"""What cannot have been observed of an indicator, whoever brings it."""

from datetime import date

import attrs
import pytest

from minsheng import (
    HUNNAN,
    Amount,
    Indicator,
    InvalidValueError,
    Milestone,
    Observation,
    Series,
    Span,
    Text,
)
from minsheng.errors import DimensionError
from minsheng.observations import EffectiveSeries, ObservedSeries, YearlySeries
from minsheng.observations.sound import Fault, fault_of, require_sound
from tests.helpers.strategies import UNIT

JUNE, DECEMBER = date(2024, 6, 30), date(2024, 12, 31)
SHARE = HUNNAN.indicators["public-interest-kindergarten-coverage"]
LEVEL = HUNNAN.indicators["dibao-standard"]
TOTAL = HUNNAN.indicators["rural-highways"]
PERSONS = HUNNAN.indicators["wage-survey-employees"]
DONE = HUNNAN.indicators["elderly-care-system"]
RATE = HUNNAN.indicators["new-petitions-settled"]


def on(value: str, when: date | Span = DECEMBER, *, correction: bool = False) -> Observation:
    return Observation(when=when, value=Amount.parse(value), correction=correction)


@pytest.mark.parametrize(
    ("indicator", "observation", "expected"),
    [
        (SHARE, on("100.0001%"), "at most 100%, since it is a share of a whole"),
        (SHARE, on("1001‰"), "at most 100%, since it is a share of a whole"),
        (SHARE, on("101%", correction=True), "at most 100%, since it is a share of a whole"),
        (LEVEL, on("-1元/人/月"), "zero or more"),
        (SHARE, on("-0.1%"), "zero or more"),
        (TOTAL, on("-1 m"), "zero or more, unless it is a correction"),
        (PERSONS, on("5.5人", Span.of_year(2024)), "a whole number of persons"),
        (PERSONS, on("0.00001万人", Span.of_year(2024)), "a whole number of persons"),
    ],
)
def test_a_value_that_cannot_be(
    indicator: Indicator, observation: Observation, expected: str
) -> None:
    assert fault_of(indicator, observation) == Fault("value", observation.value, expected)


@pytest.mark.parametrize(
    ("indicator", "observation"),
    [
        (SHARE, on("100%")),
        (SHARE, on("1000‰")),
        (attrs.evolve(SHARE, beyond_whole=True), on("880%")),
        (attrs.evolve(SHARE, beyond_whole=True), on("-3%")),
        (attrs.evolve(LEVEL, signed=True), on("-1元/人/月")),
        (TOTAL, on("-1 m", correction=True)),
        (TOTAL, on("0.5 m")),
        (LEVEL, on("0元/人/月")),
        (PERSONS, on("1.2345万人", Span.of_year(2024))),
        (LEVEL, on("-5.5人")),  # of another kind: whoever uses it refuses it
        (DONE, on("-5.5人")),
    ],
)
def test_a_value_that_can_be(indicator: Indicator, observation: Observation) -> None:
    assert fault_of(indicator, observation) is None


def test_a_running_total_does_not_fall_unless_it_is_corrected() -> None:
    before = Amount(5, "km")
    expected = "5 km or more, the total before it, unless it is a correction"
    assert fault_of(TOTAL, on("4999 m"), before) == Fault("value", Amount(4999, "m"), expected)
    assert fault_of(TOTAL, on("5000 m"), before) is None
    assert fault_of(TOTAL, on("4 km", correction=True), before) is None
    assert fault_of(attrs.evolve(TOTAL, signed=True), on("4 km"), before) is None


def test_what_a_flow_brought_lies_in_one_year() -> None:
    across = Span(start=date(2023, 12, 1), end=date(2024, 1, 31))
    expected = Fault("when", across, "a period within one calendar year")
    assert fault_of(PERSONS, on("5人", across)) == expected
    assert fault_of(TOTAL, on("5 km", across)) is None
    assert fault_of(RATE, on("5%", across)) is None


@pytest.mark.parametrize(
    ("indicator", "data", "message"),
    [
        (
            TOTAL,
            Series.totals({JUNE: 5, DECEMBER: 4}, "km"),
            (
                "value of 2024-12-31: expected 5 km or more, the total before it, unless it is a "
                "correction, got Amount('4', 'km')"
            ),
        ),
        (
            LEVEL,
            Series.yearly({2023: 1, 2024: -1, 2025: -2}, UNIT),
            "value of 2024: expected zero or more, got Amount('-1', 'yuan/person/month')",
        ),
        (
            LEVEL,
            Series.effective({JUNE: -1}, UNIT),
            "value of 2024-06-30: expected zero or more, got Amount('-1', 'yuan/person/month')",
        ),
        (
            PERSONS,
            Series.increments({Span(start=date(2023, 7, 1), end=JUNE): 1}, "person"),
            (
                "when: expected a period within one calendar year, got "
                "Span(start=datetime.date(2023, 7, 1), end=datetime.date(2024, 6, 30))"
            ),
        ),
    ],
)
def test_the_first_fault_of_data_is_told(
    indicator: Indicator,
    data: ObservedSeries | YearlySeries | EffectiveSeries,
    message: str,
) -> None:
    with pytest.raises(InvalidValueError) as caught:
        require_sound(indicator, data)
    assert str(caught.value) == message


def test_sound_data_pass() -> None:
    require_sound(TOTAL, Series.totals({JUNE: 4, DECEMBER: 5}, "km"))
    require_sound(TOTAL, Series.increments({2023: 5, 2024: 4}, "km"))
    require_sound(LEVEL, Series.levels({JUNE: 5, DECEMBER: 4}, UNIT))
    require_sound(LEVEL, Series.yearly({2024: 1}, UNIT))
    require_sound(DONE, Series.yearly({2024: -1}, "person"))
    require_sound(DONE, Milestone(done=JUNE, observed=DECEMBER))


def test_what_measures_something_else_is_refused_before_its_values() -> None:
    with pytest.raises(DimensionError, match="data: expected values that convert into"):
        require_sound(LEVEL, Series.yearly({2024: -1}, "person"))


def test_only_observations_are_judged() -> None:
    with pytest.raises(InvalidValueError, match="data: expected observations, got 5"):
        require_sound(LEVEL, 5)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def test_a_share_that_is_no_share_of_a_whole_may_be_anything() -> None:
    growth = Indicator(
        id="growth",
        name=Text(zh="增速", en="growth"),
        unit="percent",
        basis="yearly",
        beyond_whole=True,
    )
    require_sound(growth, Series.yearly({2023: -3, 2024: 120}, "percent"))
