"""Which data are refused as errors, whatever is promised and asked."""

from datetime import date
from itertools import pairwise

from tests.oracles.facts import (
    BY_YEAR,
    GRADES,
    ORDINALS,
    Amounts,
    Case,
    Data,
    Effective,
    Event,
    Levels,
    Measure,
    Series,
    Totals,
    Yearly,
    year_end,
    year_of,
)

WHOLE = frozenset({"person", *ORDINALS})  # units of which there is no fraction


def why_refused(case: Case, until: date = date.max) -> str | None:
    """Return why a case is an error by the values of days up to `until`, or None if it is none."""
    promise = case.promise
    if promise.kind == "directional" or case.data is None:
        return None
    if promise.kind == "done":
        return None if isinstance(case.data, Event) else "values of what is done or not done"
    adds_up = promise.kind in BY_YEAR
    found = why_data_are_refused(case.data, promise.measure, promise.start, until, adds_up=adds_up)
    if found is None and case.other is not None:
        assert promise.other is not None
        return why_data_are_refused(case.other, promise.other, promise.start, until, adds_up=True)
    return found


def why_data_are_refused(
    data: Data, measure: Measure, start: date, until: date, *, adds_up: bool
) -> str | None:
    """The reason by the kind of data first, then by their values."""
    kinds: tuple[type, ...] = (Levels, Yearly, Effective)
    if measure.is_flow:
        kinds = (Yearly, Amounts)
    if measure.basis == "total":
        kinds = (Amounts,) if adds_up else (Totals, Amounts)
    if not isinstance(data, kinds):
        return "data of another kind"
    assert not isinstance(data, Event)
    data = data if until == date.max else known_data(data, until)
    corrections = data.corrections if isinstance(data, Totals) else ()
    for *when, value in data.values:
        if measure.is_share and value > 100 and not measure.beyond_whole:
            return "a share above the whole"
        if measure.is_ordinal and value < 1:
            return "a place before the first"
        if measure.unit == "grade" and value > len(GRADES):
            return "a grade that the scale does not have"
        if value < 0 and not (measure.signed or measure.beyond_whole or when[0] in corrections):
            return "a value below zero"
        if measure.unit in WHOLE and value.denominator != 1:
            return "a fraction of a whole thing"
    if isinstance(data, Totals) and not measure.signed:
        for (_, before), (day, value) in pairwise(data.values):
            if value < before and day not in corrections:
                return "a total that falls"
    if isinstance(data, Amounts):
        for first, last, _ in data.values:
            if measure.is_flow and year_of(first) != year_of(last):
                return "an amount over two years"
            if measure.basis == "total" and first < start <= last:
                return "an amount over the start"
    return None


def known_data(data: Series, until: date) -> Series:
    """The data without what is observed after a day."""
    if isinstance(data, Yearly):
        return Yearly(tuple(item for item in data.values if year_end(item[0]) <= until))
    count = sum(item[-2] <= until for item in data.values)
    match data:
        case Levels():
            return Levels(data.values[:count])
        case Effective():
            return Effective(data.values[:count], data.known_until)
        case Totals():
            return Totals(data.values[:count], data.corrections)
        case Amounts():
            return Amounts(data.values[:count])
