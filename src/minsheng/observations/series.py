"""Series: the values of one indicator in time, in one unit, and the ways to build them.

There are three kinds: one value a year, values by the day they take effect, and observed values
with a form. `known` says what each of them speaks for.
"""

from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterable, Mapping
from datetime import date
from fractions import Fraction
from itertools import accumulate, pairwise
from typing import Any, ClassVar, Generic, Literal, NamedTuple, TypeVar, overload

from minsheng.checks import is_word, pairs_of, require, require_all
from minsheng.days import CALENDAR, Day, Span, Years, as_day, as_year_starts, years_from
from minsheng.errors import InvalidValueError
from minsheng.lookup import Index
from minsheng.notebooks import Shown, Table
from minsheng.observations.observation import (
    Form,
    Observation,
    as_form,
    observations_of,
    require_order,
    span_of,
    unit_of,
)
from minsheng.quantities.amounts import Amount, amount_in
from minsheng.quantities.exact import Number, number_repr, shown
from minsheng.quantities.units import Unit
from minsheng.texts import counted

__all__ = [
    "DatedSeries",
    "EffectiveSeries",
    "Numbers",
    "ObservedSeries",
    "Series",
    "YearlySeries",
    "numbers_of",
    "require_yearly",
]

Key = TypeVar("Key", int, date)
Ordered = TypeVar("Ordered", bound=Hashable)


class Series:
    """The values of one indicator in time, all in one `unit`; build one with the methods below.

    Values are numbers in `unit`, or amounts; `unit` may be left out if the first value is an
    amount. Years and days ascend. `minsheng.observations.read_yearly_series` and its like read
    series from files.

    >>> Series.yearly({2022: 766, 2023: 793}, "yuan/person/month")[2023]
    Amount('793', 'yuan/person/month')
    """

    __slots__ = ()
    _unit: Unit  # a slot of each kind: two bases with slots cannot be combined

    def __init__(self) -> None:
        """Refuse a series of no kind."""
        raise InvalidValueError("Series", None, "Series.yearly, .effective, .levels or the like")

    @property
    def unit(self) -> Unit:
        """The unit of every value."""
        return self._unit

    # The overloads let mypy see what a mapping with values of several types holds.

    @overload
    @staticmethod
    def yearly(
        values: Mapping[int, Number | Amount],
        unit: Unit | str | None = None,
        *,
        year_starts: str = "01-01",
    ) -> "YearlySeries": ...
    @overload
    @staticmethod
    def yearly(
        values: Mapping[str, Number | Amount],
        unit: Unit | str | None = None,
        *,
        year_starts: str = "01-01",
    ) -> "YearlySeries": ...
    @overload
    @staticmethod
    def yearly(
        values: Iterable[tuple[int | str, Number | Amount]],
        unit: Unit | str | None = None,
        *,
        year_starts: str = "01-01",
    ) -> "YearlySeries": ...
    @staticmethod
    def yearly(
        values: Mapping[int, Number | Amount]
        | Mapping[str, Number | Amount]
        | Iterable[tuple[int | str, Number | Amount]],
        unit: Unit | str | None = None,
        *,
        year_starts: str = "01-01",
    ) -> "YearlySeries":
        """Build a series of one value a year.

        `values` maps years to values, or is an iterable of pairs. `year_starts` is the day that
        the years start on, such as "04-01" for fiscal years from April on; then a year is text such
        as "2022/23", or the calendar year it begins in. Raises `InvalidValueError` for empty input,
        a year that is no integer, comes twice or out of order, and a value that is no finite
        number; `DimensionError` for an amount that does not convert into `unit`.

        >>> Series.yearly({"2022/23": 100, "2023/24": 104}, "yuan", year_starts="04-01")
        Series.yearly({2022: '100', 2023: '104'}, 'yuan', year_starts='04-01')
        """
        years = years_from(year_starts)
        found, amounts = _collect(values, unit, "year", years.number_of)
        return YearlySeries(found, amounts, years)

    @overload
    @staticmethod
    def effective(
        values: Mapping[date, Number | Amount],
        unit: Unit | str | None = None,
        *,
        known_until: Day | None = None,
    ) -> "EffectiveSeries": ...
    @overload
    @staticmethod
    def effective(
        values: Mapping[str, Number | Amount],
        unit: Unit | str | None = None,
        *,
        known_until: Day | None = None,
    ) -> "EffectiveSeries": ...
    @overload
    @staticmethod
    def effective(
        values: Iterable[tuple[Day, Number | Amount]],
        unit: Unit | str | None = None,
        *,
        known_until: Day | None = None,
    ) -> "EffectiveSeries": ...
    @staticmethod
    def effective(
        values: Mapping[date, Number | Amount]
        | Mapping[str, Number | Amount]
        | Iterable[tuple[Day, Number | Amount]],
        unit: Unit | str | None = None,
        *,
        known_until: Day | None = None,
    ) -> "EffectiveSeries":
        """Build a series of values by the day they take effect.

        A day is a date, text such as "2023-07-01", or a moment at midnight without a time zone.
        `known_until` is the day up to which the last value is known to be in force; if not given,
        that is the end of the calendar year in which it took effect. Input and errors are
        otherwise as for `yearly`; a day before the last change is an `InvalidValueError`, too.
        """
        found, amounts = _collect(values, unit, "day of effect", as_day)
        if known_until is None:
            return EffectiveSeries(found, amounts)
        until, last = as_day(known_until, "known_until"), amounts[-1][0]
        if until < last:
            expected = f"{last} or later, the day of the last change"
            raise InvalidValueError("known_until", until.isoformat(), expected)
        return EffectiveSeries(found, amounts, until)

    @overload
    @staticmethod
    def levels(
        values: Mapping[date, Number | Amount], unit: Unit | str | None = None
    ) -> "ObservedSeries": ...
    @overload
    @staticmethod
    def levels(
        values: Mapping[str, Number | Amount], unit: Unit | str | None = None
    ) -> "ObservedSeries": ...
    @overload
    @staticmethod
    def levels(
        values: Iterable[tuple[Day, Number | Amount]], unit: Unit | str | None = None
    ) -> "ObservedSeries": ...
    @staticmethod
    def levels(
        values: Mapping[date, Number | Amount]
        | Mapping[str, Number | Amount]
        | Iterable[tuple[Day, Number | Amount]],
        unit: Unit | str | None = None,
    ) -> "ObservedSeries":
        """Build a series of values on days, from a mapping or pairs."""
        return ObservedSeries("level", observations_of(pairs_of(values, "values", "day"), unit))

    @overload
    @staticmethod
    def totals(
        values: Mapping[date, Number | Amount], unit: Unit | str | None = None
    ) -> "ObservedSeries": ...
    @overload
    @staticmethod
    def totals(
        values: Mapping[str, Number | Amount], unit: Unit | str | None = None
    ) -> "ObservedSeries": ...
    @overload
    @staticmethod
    def totals(
        values: Iterable[tuple[Day, Number | Amount]], unit: Unit | str | None = None
    ) -> "ObservedSeries": ...
    @staticmethod
    def totals(
        values: Mapping[date, Number | Amount]
        | Mapping[str, Number | Amount]
        | Iterable[tuple[Day, Number | Amount]],
        unit: Unit | str | None = None,
    ) -> "ObservedSeries":
        """Build a series of running totals, each counted from the start of the promise's period."""
        return ObservedSeries("total", observations_of(pairs_of(values, "values", "day"), unit))

    @overload
    @staticmethod
    def increments(
        values: Mapping[int, Number | Amount],
        unit: Unit | str | None = None,
        *,
        year_starts: str = "01-01",
    ) -> "ObservedSeries": ...
    @overload
    @staticmethod
    def increments(
        values: Mapping[str, Number | Amount],
        unit: Unit | str | None = None,
        *,
        year_starts: str = "01-01",
    ) -> "ObservedSeries": ...
    @overload
    @staticmethod
    def increments(
        values: Mapping[Span, Number | Amount],
        unit: Unit | str | None = None,
        *,
        year_starts: str = "01-01",
    ) -> "ObservedSeries": ...
    @overload
    @staticmethod
    def increments(
        values: Mapping[Span | int, Number | Amount],
        unit: Unit | str | None = None,
        *,
        year_starts: str = "01-01",
    ) -> "ObservedSeries": ...
    @overload
    @staticmethod
    def increments(
        values: Iterable[tuple[Span | int | str, Number | Amount]],
        unit: Unit | str | None = None,
        *,
        year_starts: str = "01-01",
    ) -> "ObservedSeries": ...
    @staticmethod
    def increments(
        values: Mapping[int, Number | Amount]
        | Mapping[str, Number | Amount]
        | Mapping[Span, Number | Amount]
        | Mapping[Span | int, Number | Amount]
        | Iterable[tuple[Span | int | str, Number | Amount]],
        unit: Unit | str | None = None,
        *,
        year_starts: str = "01-01",
    ) -> "ObservedSeries":
        """Build a series of amounts over spans of days; an integer is a year.

        `year_starts` is the day that such a year starts on; it is named by the calendar year it
        begins in. Text names a part of a year, such as "2024-Q2", or a year such as "2022/23".
        """
        years = years_from(year_starts)
        pairs = (
            (span_of(when, years), value)
            for when, value in pairs_of(values, "values", "span or year")
        )
        return ObservedSeries("increment", observations_of(pairs, unit))


class DatedSeries(Index[Ordered, Amount], Series, Generic[Ordered]):
    """Base of two kinds of series: a read-only mapping from year or day to an `Amount`.

    Series are equal if they hold equal amounts at the same keys.
    """

    __slots__ = ("_unit",)
    _key: ClassVar[str]  # what an amount is looked up by

    def __init__(self, unit: Unit, amounts: Iterable[tuple[Ordered, Amount]]) -> None:
        """Hold amounts that are all in `unit`, ascending by their keys."""
        super().__init__(self._key, amounts)
        self._unit = unit

    @property
    def latest(self) -> tuple[Ordered, Amount]:
        """The last year or day and its value."""
        return next(reversed(self._items.items()))

    def _named(self, key: Ordered) -> str:
        """Return what people call a key."""
        return str(key)

    def _shown(self) -> Table:
        """Return a row for each value, for a notebook."""
        rows = [[self._named(key), shown(amount.fraction)] for key, amount in self.items()]
        return f"{counted(len(self), 'value')} in {self.unit.name.en}", (self._key, "value"), rows

    def _plain(self) -> str:
        items = (f"{key!r}: {number_repr(amount.fraction)}" for key, amount in self.items())
        return f"{{{', '.join(items)}}}, {self.unit.code!r}"


class YearlySeries(DatedSeries[int]):
    """One value a year; years may be missing, and a gap is never filled.

    `years` says on which day the years start; each is named by the calendar year it begins in.
    Series of years that start on different days are different, and cannot be compared. Build it
    with `Series.yearly`.

    >>> dibao = Series.yearly({2022: 766, 2024: 821}, "yuan/person/month")
    >>> print(dibao.latest, 2023 in dibao)
    (2024, Amount('821', 'yuan/person/month')) False
    """

    __slots__ = ("years",)
    _key = "year"

    def __init__(
        self, unit: Unit, amounts: Iterable[tuple[int, Amount]], years: Years = CALENDAR
    ) -> None:
        """Hold amounts in `unit`, ascending by years."""
        super().__init__(unit, amounts)
        self.years: Years = years

    def _named(self, key: int) -> str:
        """Return what people call a year."""
        return self.years.name(key)

    def __repr__(self) -> str:
        """Return the series as the call that makes it."""
        own = "" if self.years.is_calendar else f", year_starts={self.years.starts!r}"
        return f"Series.yearly({self._plain()}{own})"

    def __eq__(self, other: object) -> bool:
        """Tell whether both hold equal values of the same years."""
        if isinstance(other, YearlySeries) and self.years is not other.years:
            return False
        return super().__eq__(other)

    def __hash__(self) -> int:
        """Hash by the values."""
        return super().__hash__()


class EffectiveSeries(DatedSeries[date]):
    """Values by the day they take effect; each is in force until the next one.

    `known_until` is the day up to which the last value is known to be in force, None where the
    series does not say: then it says nothing of the time after the calendar year of its last
    change. Build it with `Series.effective`.

    >>> standard = Series.effective({"2023-07-01": 793, "2024-07-01": 821}, "yuan/person/month")
    >>> standard.in_force("2024-01-01")
    Amount('793', 'yuan/person/month')
    """

    __slots__ = ("known_until",)
    _key = "day of effect"

    def __init__(
        self,
        unit: Unit,
        amounts: Iterable[tuple[date, Amount]],
        known_until: date | None = None,
    ) -> None:
        """Hold amounts in `unit`, ascending by their days of effect."""
        super().__init__(unit, amounts)
        self.known_until: date | None = known_until

    def __repr__(self) -> str:
        """Return the series as the call that makes it."""
        known = "" if self.known_until is None else f", known_until={self.known_until!r}"
        return f"Series.effective({self._plain()}{known})"

    def __eq__(self, other: object) -> bool:
        """Tell whether both hold equal values from the same days on, known up to the same day."""
        if isinstance(other, EffectiveSeries) and self.known_until != other.known_until:
            return False
        return super().__eq__(other)

    def __hash__(self) -> int:
        """Hash by the values and the day they are known until."""
        return hash((super().__hash__(), self.known_until))

    @property
    def last_in_force(self) -> date:
        """The last day that a value is known to be in force on."""
        return self.last_in_force_by(CALENDAR)

    def last_in_force_by(self, years: Years) -> date:
        """Return the last day that a value is known to be in force on, as years are counted.

        If the series does not say (`known_until`), it is the last day of the year of the last
        change.
        """
        return self.known_until or years.end(years.of(self.latest[0]))

    def in_force(self, day: Day, *, year_starts: str = "01-01") -> Amount:
        """Return the value in force on `day`.

        Raises `InvalidValueError` for a day before the first value, and for one after the last
        that is known: `known_until`, or the end of the year of the last change, which starts on
        `year_starts`.
        """
        days = tuple(self)
        first, last = days[0], self.last_in_force_by(years_from(year_starts))
        wanted = as_day(day)
        if not first <= wanted <= last:
            raise InvalidValueError("day", wanted.isoformat(), f"a day from {first} to {last}")
        return self[days[bisect_right(days, wanted) - 1]]

    # `Series.yearly` builds from values; a series that is there already is turned into years.
    def yearly(  # type: ignore[override] # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        value: Literal["year-end", "average"] = "year-end",
        *,
        year_starts: str = "01-01",
        on: str | None = None,
    ) -> YearlySeries:
        """Return one value a year: the one in force on its last day, or the average by days.

        `on` asks for the value on another day of each year, such as "06-30", of a standard that
        changes several times a year.
        The years start on the day `year_starts`. The average is given for the years in which a
        value was in force on each day; if no year has a value, `InvalidValueError` is raised.

        >>> standard = Series.effective({"2022-07-01": 90, "2023-01-01": 100}, "yuan")
        >>> standard.yearly(year_starts="07-01")
        Series.yearly({2022: '100'}, 'yuan', year_starts='07-01')
        >>> print(standard.yearly("average", year_starts="07-01")[2022])
        94.9589… yuan
        >>> standard.yearly(on="06-30")
        Series.yearly({2023: '100'}, 'yuan')
        """
        if not is_word(value, ("year-end", "average")):
            raise InvalidValueError("value", value, "'year-end' or 'average'")
        years = years_from(year_starts)
        if on is not None:
            if value != "year-end":
                raise InvalidValueError("on", on, "no day beside the average")
            return YearlySeries(self.unit, self._on(as_year_starts(on, "on"), years), years)
        first, last = next(iter(self)), years.over(self.last_in_force_by(years))
        begin = years.of(first)
        if value == "year-end":
            pairs = [
                (y, self.in_force(years.end(y), year_starts=year_starts))
                for y in range(begin, last + 1)
            ]
        else:
            begin += first != years.start(begin)
            pairs = [(y, self._average(years, y)) for y in range(begin, last + 1)]
        if not pairs:
            raise InvalidValueError("value", value, "a series in force during a whole year")
        return YearlySeries(self.unit, pairs, years)

    def _on(self, on: str, years: Years) -> list[tuple[int, Amount]]:
        """Return the values in force on a day of each year, such as "06-30"."""
        month, day = map(int, on.split("-"))
        first, last = next(iter(self)), self.last_in_force_by(years)
        found: list[tuple[int, Amount]] = []
        for number in range(first.year, last.year + 1):
            wanted = date(number, month, day)
            if first <= wanted <= last:
                amount = self.in_force(wanted, year_starts=years.starts)
                found.append((years.of(wanted), amount))
        if not found:
            raise InvalidValueError("on", on, "a day on which a value is in force")
        return found

    def _average(self, years: Years, year: int) -> Amount:
        start, last = years.start(year), years.end(year)
        changes = [day for day in self if start < day <= last]
        starts = [day.toordinal() for day in (start, *changes)]
        end = last.toordinal() + 1  # as a date, the day after 9999 does not exist
        total = Fraction(0)
        for begin, stop in pairwise([*starts, end]):
            value = self.in_force(date.fromordinal(begin), year_starts=years.starts)
            total += value.fraction * (stop - begin)
        return Amount(total / (end - starts[0]), self.unit)


class Numbers(NamedTuple):
    """Observations as columns, to look up and to sum: their days, values and sums up to each."""

    days: tuple[date, ...]
    values: tuple[Fraction, ...]
    sums: tuple[Fraction, ...]


class ObservedSeries(Series, Shown):
    """The observed values of one indicator, in ascending days.

    `form` says what the values are; it is never guessed. Build one with `Series.levels`, `.totals`
    or `.increments`, or with `of`. Raises `InvalidValueError` for no values, days that come twice
    or out of order, and spans that overlap; `DimensionError` for values that do not convert into
    the unit of the first.

    >>> schools = Series.increments({2023: 2, 2024: 3}, "school")
    >>> schools.form, [str(seen.value) for seen in schools.observations]
    ('increment', ['2 school', '3 school'])
    """

    __slots__ = ("_numbers", "_unit", "form", "observations")

    def __init__(self, form: Form, observations: Iterable[Observation]) -> None:
        """Hold observations of one form, in the unit of the first."""
        self.form: Form = as_form(form)
        found = tuple(require_all(observations, Observation, "observations", "Observations"))
        if not found:
            raise InvalidValueError("observations", found, "at least one value")
        self.observations: tuple[Observation, ...] = found
        self._unit = found[0].value.unit
        require_order(form, found)
        for seen in found:
            if seen.value.unit is not self._unit:
                amount_in(seen.value, self._unit, f"value of {seen.day}")  # refuses what it is not
        self._numbers: Numbers | None = None  # made when they are first asked for

    @classmethod
    def of(cls, series: YearlySeries | EffectiveSeries, form: Form) -> "ObservedSeries":
        """Build from a yearly or effective-dated series.

        As levels, a yearly value counts for the last day of its year and an effective one from its
        day on; as increments, a yearly value is what the year brought.
        """
        as_form(form)
        if not isinstance(series, YearlySeries | EffectiveSeries):
            expected = "a series (Series.yearly or Series.effective)"
            raise InvalidValueError("series", series, expected)
        if isinstance(series, EffectiveSeries):
            if form != "level":
                raise InvalidValueError("form", form, "'level' for values by day of effect")
            return cls.levels(series)
        years = series.years
        if form == "increment":
            return cls.increments(series, year_starts=years.starts)
        days = {years.end(year): value for year, value in series.items()}
        return cls.levels(days) if form == "level" else cls.totals(days)

    def __eq__(self, other: object) -> bool:
        """Tell whether both hold equal observations in the same form."""
        if not isinstance(other, ObservedSeries):
            return NotImplemented
        return self.form == other.form and self.observations == other.observations

    def __hash__(self) -> int:
        """Hash by form and observations."""
        return hash((self.form, self.observations))

    def __getstate__(self) -> object:
        """Return what it holds; said here, so that it can be taken apart by every protocol."""
        return super().__getstate__()

    def __len__(self) -> int:
        """Return the number of observations."""
        return len(self.observations)

    def __repr__(self) -> str:
        """Return what the series holds, in short."""
        days = f"{self.observations[0].day} to {self.last_day}"
        return f"<ObservedSeries: {counted(len(self), self.form)} in {self.unit.code}, {days}>"

    def _shown(self) -> Table:
        """Return a row for each observation, for a notebook."""
        rows = [
            [str(seen.when), shown(seen.value.to(self.unit).fraction), seen.source]
            for seen in self.observations
        ]
        caption = f"{counted(len(self), self.form)} in {self.unit.name.en}"
        return caption, ("when", "value", "source"), rows

    @property
    def last_day(self) -> date:
        """The day of the last observation."""
        return self.observations[-1].day


def numbers_of(series: ObservedSeries) -> Numbers:
    """Return the columns of an observed series, in its unit; only this package asks for them."""
    found = series._numbers  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
    if found is None:
        days = tuple(seen.day for seen in series.observations)
        values = tuple(_in_unit(seen.value, series.unit) for seen in series.observations)
        found = Numbers(days, values, tuple(accumulate(values)))
        series._numbers = found  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
    return found


def _in_unit(amount: Amount, unit: Unit) -> Fraction:
    return amount.fraction if amount.unit is unit else amount_in(amount, unit, "value")


def require_yearly(series: object) -> YearlySeries:
    """Return a yearly series; raise `InvalidValueError` for anything else."""
    return require(series, YearlySeries, "series", "a yearly series (Series.yearly)")


def _collect(
    values: object, unit: Unit | str | None, name: str, as_key: Callable[[Any, str], Key]
) -> tuple[Unit, list[tuple[Key, Amount]]]:
    pairs = pairs_of(values, "values", name)
    if not pairs:
        raise InvalidValueError("values", values, "at least one value")
    found = unit_of(pairs[0][1], unit)
    amounts: dict[Key, Amount] = {}
    for raw_key, raw in pairs:
        key = as_key(raw_key, name)
        if key in amounts:
            raise InvalidValueError(name, str(key), f"each {name} only once")
        if amounts and key < (previous := next(reversed(amounts))):
            raise InvalidValueError(name, str(key), f"a {name} after {previous}")
        amounts[key] = Amount(amount_in(raw, found, f"value of {key}"), found)
    return found, list(amounts.items())
