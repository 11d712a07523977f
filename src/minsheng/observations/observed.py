"""What was observed of an indicator: values on days, running totals, or amounts over periods."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from itertools import accumulate
from typing import Any, Literal, get_args, overload

import attrs

from minsheng.checks import instance_of, is_word, pairs_of, require_all
from minsheng.days import Day, Span, as_day
from minsheng.errors import DimensionError, InvalidValueError
from minsheng.observations.series import EffectiveSeries, YearlySeries
from minsheng.quantities.amounts import Amount
from minsheng.quantities.exact import Number, exact_fraction, whole_number
from minsheng.quantities.units import Unit, as_unit
from minsheng.texts import counted

__all__ = ["Form", "Milestone", "Observation", "ObservedSeries"]

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
    """

    when: date | Span = attrs.field(converter=_when)
    value: Amount = attrs.field(validator=instance_of(Amount, "an Amount"))
    preliminary: bool = attrs.field(default=False, validator=instance_of(bool, _A_FLAG))
    source: str = attrs.field(default="", validator=instance_of(str, "text"))
    correction: bool = attrs.field(default=False, validator=instance_of(bool, _A_FLAG))

    @property
    def day(self) -> date:
        """The day of the value, or the last day of its span."""
        return self.when.end if isinstance(self.when, Span) else self.when


class ObservedSeries:
    """The observed values of one indicator, in ascending days.

    `form` says what the values are; it is never guessed. Build one with `levels`, `totals`,
    `increments` or `of`. Raises `InvalidValueError` for no values, days that come twice or out
    of order, and spans that overlap; `DimensionError` for values that do not convert into the
    unit of the first.
    """

    __slots__ = ("_days", "_running", "_values", "form", "observations", "unit")

    def __init__(self, form: Form, observations: Iterable[Observation]) -> None:
        """Hold observations of one form, in the unit of the first."""
        _require_form(form)
        found = tuple(require_all(observations, Observation, "observations", "Observations"))
        if not found:
            raise InvalidValueError("observations", found, "at least one value")
        self.form: Form = form
        self.unit: Unit = found[0].value.unit
        self.observations: tuple[Observation, ...] = found
        _check_order(form, found)
        self._days = tuple(observation.day for observation in found)
        self._values = tuple(_in_unit(observation, self.unit) for observation in found)
        self._running = tuple(accumulate(self._values)) if form == "increment" else self._values

    # The overloads let mypy see what a mapping with values of several types holds.

    @overload
    @classmethod
    def levels(
        cls, values: Mapping[date, Number | Amount], unit: Unit | str | None = None
    ) -> "ObservedSeries": ...
    @overload
    @classmethod
    def levels(
        cls, values: Mapping[str, Number | Amount], unit: Unit | str | None = None
    ) -> "ObservedSeries": ...
    @overload
    @classmethod
    def levels(
        cls, values: Iterable[tuple[Day, Number | Amount]], unit: Unit | str | None = None
    ) -> "ObservedSeries": ...
    @classmethod
    def levels(
        cls,
        values: Mapping[date, Number | Amount]
        | Mapping[str, Number | Amount]
        | Iterable[tuple[Day, Number | Amount]],
        unit: Unit | str | None = None,
    ) -> "ObservedSeries":
        """Build a series of values on days, from a mapping or pairs."""
        return cls("level", _observations(pairs_of(values, "values", "day"), unit))

    @overload
    @classmethod
    def totals(
        cls, values: Mapping[date, Number | Amount], unit: Unit | str | None = None
    ) -> "ObservedSeries": ...
    @overload
    @classmethod
    def totals(
        cls, values: Mapping[str, Number | Amount], unit: Unit | str | None = None
    ) -> "ObservedSeries": ...
    @overload
    @classmethod
    def totals(
        cls, values: Iterable[tuple[Day, Number | Amount]], unit: Unit | str | None = None
    ) -> "ObservedSeries": ...
    @classmethod
    def totals(
        cls,
        values: Mapping[date, Number | Amount]
        | Mapping[str, Number | Amount]
        | Iterable[tuple[Day, Number | Amount]],
        unit: Unit | str | None = None,
    ) -> "ObservedSeries":
        """Build a series of running totals, each counted from the start of the promise's period."""
        return cls("total", _observations(pairs_of(values, "values", "day"), unit))

    @overload
    @classmethod
    def increments(
        cls, values: Mapping[int, Number | Amount], unit: Unit | str | None = None
    ) -> "ObservedSeries": ...
    @overload
    @classmethod
    def increments(
        cls, values: Mapping[Span, Number | Amount], unit: Unit | str | None = None
    ) -> "ObservedSeries": ...
    @overload
    @classmethod
    def increments(
        cls, values: Mapping[Span | int, Number | Amount], unit: Unit | str | None = None
    ) -> "ObservedSeries": ...
    @overload
    @classmethod
    def increments(
        cls, values: Iterable[tuple[Span | int, Number | Amount]], unit: Unit | str | None = None
    ) -> "ObservedSeries": ...
    @classmethod
    def increments(
        cls,
        values: Mapping[int, Number | Amount]
        | Mapping[Span, Number | Amount]
        | Mapping[Span | int, Number | Amount]
        | Iterable[tuple[Span | int, Number | Amount]],
        unit: Unit | str | None = None,
    ) -> "ObservedSeries":
        """Build a series of amounts over spans of days; an integer is a calendar year."""
        pairs = (
            (_span_of(when), value) for when, value in pairs_of(values, "values", "span or year")
        )
        return cls("increment", _observations(pairs, unit))

    @classmethod
    def of(cls, series: "YearlySeries | EffectiveSeries", form: Form) -> "ObservedSeries":
        """Build from a yearly or effective-dated series.

        As levels, a yearly value counts for 31 December and an effective one from its day on; as
        increments, a yearly value is what the calendar year brought.
        """
        _require_form(form)
        if not isinstance(series, YearlySeries | EffectiveSeries):
            expected = "a series (Series.yearly or Series.effective)"
            raise InvalidValueError("series", series, expected)
        if isinstance(series, EffectiveSeries):
            if form != "level":
                raise InvalidValueError("form", form, "'level' for values by day of effect")
            return cls.levels(series)
        if form == "increment":
            return cls.increments(series)
        days = {date(year, 12, 31): value for year, value in series.items()}
        return cls.levels(days) if form == "level" else cls.totals(days)

    def __eq__(self, other: object) -> bool:
        """Tell whether both hold equal observations in the same form."""
        if not isinstance(other, ObservedSeries):
            return NotImplemented
        return self.form == other.form and self.observations == other.observations

    def __hash__(self) -> int:
        """Hash by form and observations."""
        return hash((self.form, self.observations))

    def __len__(self) -> int:
        """Return the number of observations."""
        return len(self.observations)

    def __repr__(self) -> str:
        """Return what the series holds, in short."""
        days = f"{self._days[0]} to {self._days[-1]}"
        return f"<ObservedSeries: {counted(len(self), self.form)} in {self.unit.code}, {days}>"

    @property
    def last_day(self) -> date:
        """The day of the last observation."""
        return self._days[-1]

    def until(self, day: Day) -> int:
        """Return how many observations there are up to and including `day`."""
        return bisect_right(self._days, as_day(day))

    def value(self, index: int) -> Fraction:
        """Return the value of an observation in the unit of the series."""
        return self._values[index]

    def day(self, index: int) -> date:
        """Return the day, or the last day of the span, of an observation."""
        return self._days[index]

    def preliminary(self, index: int) -> bool:
        """Tell whether an observation may still be revised."""
        return self.observations[index].preliminary

    def amount(self, value: Fraction) -> Amount:
        """Return a number as an amount in the unit of the series."""
        return Amount(value, self.unit)

    def first_from(self, day: Day) -> int:
        """Return the index of the first observation on `day` or later."""
        return bisect_left(self._days, as_day(day))

    def covered_until(self, start: date, first: int, stop: int) -> date | None:
        """Return the last day that the increments cover without a gap from `start`, or None.

        None means that days are missing before the last of them.
        """
        covered = start.toordinal() - 1
        for observation in self.observations[first:stop]:
            when = observation.when
            if not isinstance(when, Span) or when.start.toordinal() != covered + 1:
                return None
            covered = when.end.toordinal()
        return date.fromordinal(covered)

    def yearly_amounts(self, stop: int) -> Iterator[tuple[int, Amount]]:
        """Yield a value for each year before `stop`: the last level, or the sum of a whole year."""
        if self.form == "increment":
            for year, total, first, last in self.by_year(stop):
                if (first, last) == (date(year, 1, 1), date(year, 12, 31)):
                    yield year, self.amount(total)
            return
        last_of = {self._days[index].year: self._values[index] for index in range(stop)}
        for year, value in last_of.items():
            yield year, self.amount(value)

    def sum_between(self, start: date, stop: int) -> tuple[Fraction, int]:
        """Return the sum of the increments from `start` to the observation before `stop`.

        Also returns the index of the first of them. Raises `InvalidValueError` for an increment
        that lies on both sides of `start`.
        """
        first = min(self.first_from(start), stop)
        if first < stop:
            when = self.observations[first].when
            if isinstance(when, Span) and when.start < start:
                expected = f"increments that begin on {start} or later"
                raise InvalidValueError("observations", f"{when.start}/{when.end}", expected)
        before = self._running[first - 1] if first else Fraction(0)
        return (self._running[stop - 1] - before if stop > first else Fraction(0)), first

    def by_year(self, stop: int) -> Iterator[tuple[int, Fraction, date, date]]:
        """Yield each year's increments before `stop`: the year, their sum, first and last day.

        Raises `InvalidValueError` for an increment over two calendar years or a gap within one.
        """
        year, total = 0, Fraction(0)
        first = last = date.min
        for observation, value in zip(self.observations[:stop], self._values, strict=False):
            when = observation.when
            if not isinstance(when, Span) or when.start.year != when.end.year:
                raise InvalidValueError("observations", when, "increments within calendar years")
            if when.start.year != year:
                if year:
                    yield year, total, first, last
                year, total, first = when.start.year, Fraction(0), when.start
            elif (when.start - last).days != 1:
                expected = f"increments that follow each other from {last}"
                raise InvalidValueError("observations", f"{when.start}/{when.end}", expected)
            total, last = total + value, when.end
        if year:
            yield year, total, first, last


def _done(value: Day | None) -> date | None:
    return None if value is None else as_day(value, "Milestone.done")


def _observed(value: Day) -> date:
    return as_day(value, "Milestone.observed")


@attrs.frozen(kw_only=True)
class Milestone:
    """Whether something is done: the day it was, or None if it is known not to be."""

    done: date | None = attrs.field(converter=_done)
    observed: date = attrs.field(converter=_observed)
    preliminary: bool = attrs.field(default=False, validator=instance_of(bool, _A_FLAG))
    source: str = attrs.field(default="", validator=instance_of(str, "text"))

    def __attrs_post_init__(self) -> None:
        """Refuse a day of completion after the day it was observed."""
        if self.done is not None and self.done > self.observed:
            raise InvalidValueError("Milestone.done", self.done.isoformat(), "a day observed")


def _require_form(form: object) -> None:
    if not is_word(form, get_args(Form)):
        raise InvalidValueError("form", form, "'level', 'total' or 'increment'")


def _span_of(when: object) -> Span:
    if isinstance(when, Span):
        return when
    year = whole_number(when)
    if year is None:
        raise InvalidValueError("span", when, "a Span, or a year as an integer")
    return Span.of_year(year)


def _check_order(form: Form, observations: tuple[Observation, ...]) -> None:
    previous: Observation | None = None
    for observation in observations:
        spans = isinstance(observation.when, Span)
        if spans != (form == "increment"):
            expected = "spans of days" if form == "increment" else "days, not spans"
            raise InvalidValueError("observations", observation.when, expected)
        start = observation.when.start if isinstance(observation.when, Span) else observation.day
        if previous is not None and start <= previous.day:
            expected = f"days after {previous.day}, in ascending order"
            raise InvalidValueError("observations", start.isoformat(), expected)
        previous = observation


def _in_unit(observation: Observation, unit: Unit) -> Fraction:
    value = observation.value
    if value.unit is unit:
        return value.fraction
    if value.unit.dimension != unit.dimension:
        expected = f"a unit that converts into {unit.code}"
        raise DimensionError(f"value of {observation.day}", value.unit.code, expected)
    return value.to(unit).fraction


def _observations(
    pairs: Iterable[tuple[Any, Any]], unit: Unit | str | None
) -> Iterator[Observation]:
    for when, value in pairs:
        if isinstance(value, Amount):
            yield Observation(when=when, value=value if unit is None else value.to(unit))
        elif unit is None:
            raise InvalidValueError("unit", None, "the unit of the values, since they carry none")
        else:
            number = exact_fraction(value, f"value of {when}")
            yield Observation(when=when, value=Amount(number, as_unit(unit)))
