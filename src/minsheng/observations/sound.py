"""What cannot have been observed of an indicator: one judge for reading, assessing and planning."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from minsheng.checks import require
from minsheng.days import CALENDAR, Span, Years
from minsheng.errors import DimensionError, InvalidValueError
from minsheng.observations.known import is_flow, require_years
from minsheng.observations.observation import Milestone, Observation
from minsheng.observations.series import EffectiveSeries, ObservedSeries, YearlySeries
from minsheng.promises.indicators import Indicator
from minsheng.promises.targets import Grade
from minsheng.quantities.amounts import Amount

__all__ = ["Fault", "fault_of", "fault_of_value", "require_on_scale", "require_sound"]


_WITH_UNIT = (ObservedSeries, YearlySeries, EffectiveSeries)


class Fault(NamedTuple):
    """What is wrong with an observation: its field ("value" or "when"), and what was expected."""

    field: str
    value: object
    expected: str


def fault_of(
    indicator: Indicator,
    observation: Observation,
    total_before: Amount | None = None,
    years: Years = CALENDAR,
) -> Fault | None:
    """Return why this cannot have been observed of `indicator`, or None if it can.

    `total_before` is the running total before this one; None for the first, and for what is no
    running total. An amount of a flow lies within one of the `years`.
    Values that measure something else than the indicator are not looked at.
    """
    value, when = observation.value, observation.when
    unit = indicator.unit
    if unit is None or value.unit.dimension != unit.dimension:
        return None
    if is_flow(indicator) and isinstance(when, Span) and years.of(when.start) != years.of(when.end):
        expected = "a period within one calendar year"
        if not years.is_calendar:
            expected = f"a period within one year that starts on {years}"
        return Fault("when", when, expected)
    found = fault_of_value(indicator, value, corrects=observation.correction)
    if found is not None or total_before is None or observation.correction or indicator.signed:
        return found
    if value.base < total_before.base:
        expected = f"{total_before} or more, the total before it, unless it is a correction"
        return Fault("value", value, expected)
    return None


def fault_of_value(indicator: Indicator, value: Amount, *, corrects: bool) -> Fault | None:
    """Return why a value cannot have been observed of `indicator`, whenever; None if it can."""
    if indicator.unit is None:
        return None
    if value.unit.is_ordinal and value.fraction < 1:
        return Fault("value", value, "1 or more, counted from the best")
    most = indicator.most
    if most is not None and _more(value, most):
        return Fault("value", value, f"at most {most}, since it is a share of a whole")
    if value.fraction.numerator < 0 and not (
        indicator.signed or indicator.beyond_whole or corrects
    ):
        counted = indicator.basis != "level"
        hint = ", unless it is a correction" if counted else ""
        return Fault("value", value, f"zero or more{hint}")
    if value.unit.whole and value.fraction.denominator != 1:
        return Fault("value", value, f"a whole number of {value.unit.name.en}")
    return None


def _more(value: Amount, most: Amount) -> bool:
    """Tell whether a value is more than another; in one unit there is nothing to convert."""
    if value.unit is not most.unit:
        return value.base > most.base
    (number, per), (most_number, most_per) = (
        value.fraction.as_integer_ratio(),
        most.fraction.as_integer_ratio(),
    )
    return number * most_per > most_number * per  # in integers, which is faster


def require_sound(
    indicator: Indicator,
    data: ObservedSeries | YearlySeries | EffectiveSeries | Milestone,
    years: Years = CALENDAR,
    field: str = "data",
) -> None:
    """Raise `InvalidValueError` for the first of the data that cannot have been observed.

    Values by year have to be of the same `years`. Raises `DimensionError` for data that measure
    something else than the indicator.
    """
    require(indicator, Indicator, "indicator", "an Indicator")
    unit = indicator.unit
    own = data.unit if isinstance(data, _WITH_UNIT) else None
    if unit is not None and own is not None and own.dimension != unit.dimension:
        expected = f"values that convert into {unit.code}, the unit of {indicator.id}"
        raise DimensionError("data", own.code, expected)
    require_years(data, years, field)
    found = next(_faults(indicator, data, years), None)
    if found is not None:
        when, fault = found
        field = f"value of {when}" if fault.field == "value" else fault.field
        raise InvalidValueError(field, fault.value, fault.expected)


def require_on_scale(grade: Grade, data: ObservedSeries | YearlySeries | EffectiveSeries) -> None:
    """Raise `InvalidValueError` for the first value that is no grade of the scale."""
    if isinstance(data, ObservedSeries):
        for observation in data.observations:
            grade.name_of(observation.value, f"value of {observation.when}")
        return
    pairs: Iterable[tuple[int | date, Amount]] = data.items()
    for when, value in pairs:
        grade.name_of(value, f"value of {when}")


def _faults(
    indicator: Indicator,
    data: ObservedSeries | YearlySeries | EffectiveSeries | Milestone,
    years: Years,
) -> Iterator[tuple[int | date | Span, Fault]]:
    match data:
        case ObservedSeries():
            yield from _faults_of_observed(indicator, data, years)
        case YearlySeries() | EffectiveSeries():
            pairs: Iterable[tuple[int | date, Amount]] = data.items()
            for when, value in pairs:
                fault = fault_of_value(indicator, value, corrects=False)
                if fault is not None:
                    yield when, fault
        case Milestone():
            return
        case _:
            raise InvalidValueError("data", data, "observations")


def _faults_of_observed(
    indicator: Indicator, data: ObservedSeries, years: Years
) -> Iterator[tuple[date | Span, Fault]]:
    before: Amount | None = None
    for observation in data.observations:
        fault = fault_of(indicator, observation, before, years)
        if fault is not None:
            yield observation.when, fault
        if data.form == "total":
            before = observation.value
