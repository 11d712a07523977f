"""One observation: a value on a day or over a span of days, or a thing that is done or not."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, Literal, get_args

import attrs

from minsheng.checks import instance_of, is_word
from minsheng.days import CALENDAR, Day, Span, Years, as_day, as_year, read_span
from minsheng.errors import InvalidValueError
from minsheng.quantities.amounts import Amount, amount_in
from minsheng.quantities.exact import Number, whole_number
from minsheng.quantities.units import Unit, as_unit

__all__ = [
    "Form",
    "Milestone",
    "Observation",
    "as_form",
    "observations_of",
    "require_order",
    "span_of",
    "unit_of",
]

Form = Literal["level", "total", "increment"]
"""What the values of an observed series are: values on a day, running totals up to a day, or
amounts over a span of days."""

_A_FLAG = "True or False"


def _when(value: Day | Span) -> date | Span:
    return value if isinstance(value, Span) else as_day(value, "Observation.when")


@attrs.frozen(kw_only=True)
class Observation:
    """One observed value: on the day `when`, or over the span `when`.

    `preliminary` marks a value that may still be revised, `source` says where it was read.
    `correction` marks a value that takes back what was counted before: a running total that lies
    below the one before it, or an amount below zero.

    >>> Observation(when="2024-07-01", value=Amount(821, "yuan/person/month")).day
    datetime.date(2024, 7, 1)
    """

    when: date | Span = attrs.field(converter=_when)
    value: Amount = attrs.field(validator=instance_of(Amount, "an Amount"))
    preliminary: bool = attrs.field(default=False, validator=instance_of(bool, _A_FLAG))
    source: str = attrs.field(default="", validator=instance_of(str, "text"))
    correction: bool = attrs.field(default=False, validator=instance_of(bool, _A_FLAG))

    @property
    def start(self) -> date:
        """The day of the value, or the first day of its span."""
        return self.when.start if isinstance(self.when, Span) else self.when

    @property
    def day(self) -> date:
        """The day of the value, or the last day of its span."""
        return self.when.end if isinstance(self.when, Span) else self.when


def _done(value: Day | None) -> date | None:
    return None if value is None else as_day(value, "Milestone.done")


def _observed(value: Day) -> date:
    return as_day(value, "Milestone.observed")


@attrs.frozen(kw_only=True)
class Milestone:
    """Whether something is done: the day it was, or None if it is known not to be.

    >>> Milestone(done="2023-05-01", observed="2023-06-01").done
    datetime.date(2023, 5, 1)
    """

    done: date | None = attrs.field(converter=_done)
    observed: date = attrs.field(converter=_observed)
    preliminary: bool = attrs.field(default=False, validator=instance_of(bool, _A_FLAG))
    source: str = attrs.field(default="", validator=instance_of(str, "text"))

    def __attrs_post_init__(self) -> None:
        """Refuse a day of completion after the day it was observed."""
        if self.done is not None and self.done > self.observed:
            raise InvalidValueError("Milestone.done", self.done.isoformat(), "a day observed")


# What a series is built from


def unit_of(value: Number | Amount, unit: Unit | str | None) -> Unit:
    """Return the unit of a value: the one given, or the amount's own."""
    if unit is not None:
        return as_unit(unit)
    if not isinstance(value, Amount):
        raise InvalidValueError("unit", None, "the unit of the values, since they carry none")
    return value.unit


def observations_of(
    pairs: Iterable[tuple[Any, Any]], unit: Unit | str | None
) -> Iterator[Observation]:
    """Yield an observation for each pair of a day or span and a value."""
    for when, value in pairs:
        own = unit_of(value, unit)
        yield Observation(when=when, value=Amount(amount_in(value, own, f"value of {when}"), own))


def span_of(when: object, years: Years = CALENDAR) -> Span:
    """Return a span as it is, or that of a year or what text such as 2022/23 or 2024-Q2 names."""
    if isinstance(when, Span):
        return when
    if isinstance(when, str) and ("/" in when or "-" in when):
        return read_span(when, "span", years)
    year = whole_number(when)
    if year is None:
        raise InvalidValueError("span", when, "a Span, or a year as an integer")
    return years.span(as_year(year))


def as_form(form: Form) -> Form:
    """Return a form; raise `InvalidValueError` for anything else."""
    if not is_word(form, get_args(Form)):
        raise InvalidValueError("form", form, "'level', 'total' or 'increment'")
    return form


def require_order(form: Form, observations: Iterable[Observation]) -> None:
    """Raise `InvalidValueError` unless observations fit a form, and follow each other."""
    previous: Observation | None = None
    for observation in observations:
        if isinstance(observation.when, Span) != (form == "increment"):
            expected = "spans of days" if form == "increment" else "days, not spans"
            raise InvalidValueError("observations", observation.when, expected)
        if previous is not None and observation.start <= previous.day:
            expected = f"days after {previous.day}, in ascending order"
            raise InvalidValueError("observations", observation.start.isoformat(), expected)
        previous = observation
