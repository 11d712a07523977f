"""What a path costs: a standard of each month times the persons who receive it, year by year.

The standard is in yuan per person and month, so that times persons and times months it is yuan. A
month in which something changes within counts by its days on either side.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, ClassVar

import attrs
from dateutil.relativedelta import relativedelta

from minsheng.checks import NotATruthValue
from minsheng.days import CALENDAR, Label, Span, Years
from minsheng.errors import DimensionError, InvalidValueError
from minsheng.lookup import Index
from minsheng.observations.known import Levels, Reading, Values
from minsheng.observations.series import ObservedSeries, Series, YearlySeries
from minsheng.planning.pathway import Pathway
from minsheng.quantities.amounts import Amount, amount_in
from minsheng.quantities.exact import Number, long_number_text
from minsheng.quantities.units import as_unit
from minsheng.records import Columns, DayText, NumberText, Result, Row, Worded, columns_of, worded
from minsheng.texts import Language, say

__all__ = [
    "Cost",
    "CostPart",
    "CostRecord",
    "PartRecord",
    "Recipients",
    "YearCost",
    "YearCostRecord",
    "as_persons",
    "cost",
]

Recipients = Number | Amount | Values
"""How many persons receive a standard: the same number all the time, or a series of them."""

_STANDARD = as_unit("yuan/person/month")
_PERSON, _MONTH, _YUAN = as_unit("person"), as_unit("month"), as_unit("yuan")
_SERIES = "a number of persons, an Amount of them, or a series with a value for each day"
_ONE_DAY = timedelta(days=1)


class PartRecord(Worded):
    """A span of days in which neither the standard nor the number of recipients changes."""

    start: DayText
    end: DayText
    standard: NumberText
    recipients: NumberText
    months: NumberText
    cost: NumberText


class YearCostRecord(Worded):
    """What a path costs in one year."""

    year: Label
    start: DayText
    end: DayText
    cost: NumberText
    at_base: NumberText
    more: NumberText
    parts: list[PartRecord]


class CostRecord(Worded):
    """What a path costs each year, and in all, in the unit beside it."""

    unit: str
    years: list[YearCostRecord]
    total: NumberText
    more: NumberText


@attrs.frozen(kw_only=True, repr=False)
class CostPart(Result):
    """A span of days in which neither the standard nor the number of recipients changes.

    `months` are those of the span; a month that lies within it in part counts by its days.

    >>> from minsheng import Series, required_values
    >>> dibao = Series.yearly({2024: 821}, "yuan/person/month")
    >>> path = required_values("task:13/dibao-floor", dibao, adjusts="07-01")
    >>> part = cost(path, 1000)[2025].parts[1]
    >>> print(part.span, part.standard, part.amount, sep="; ")
    2025-07-01/2025-12-31; 850 yuan/person/month; 5100000 yuan
    """

    record_type: ClassVar[Any] = PartRecord

    span: Span
    standard: Amount
    recipients: Amount
    months: Amount

    @property
    def amount(self) -> Amount:
        """The cost: standard times persons times months."""
        return Amount(self.standard.base * self.recipients.base * self.months.base, _YUAN)

    def in_language(self, language: Language = "en") -> str:
        """Return the product in a line."""
        standard, people = (x.in_language(language) for x in (self.standard, self.recipients))
        months, amount = self.months.in_language(language), self.amount.in_language(language)
        times = f"{standard} × {people} × {months} = {amount}"
        return say(language, zh=f"{self.span}：{times}", en=f"{self.span}: {times}")

    def to_dict(self, language: Language | None = None) -> PartRecord:
        """Return the part as a record."""
        record: PartRecord = {
            "start": self.span.start.isoformat(),
            "end": self.span.end.isoformat(),
            "standard": long_number_text(self.standard.fraction),
            "recipients": long_number_text(self.recipients.fraction),
            "months": long_number_text(self.months.fraction),
            "cost": long_number_text(self.amount.fraction),
        }
        return worded(self, record, language)


@attrs.frozen(kw_only=True, repr=False)
class YearCost(Result, NotATruthValue):
    """What a path costs in one year, or in what lies of it after the base.

    `parts` add up to its `amount`; `base` is the standard of the base, `years` says how years are
    counted.

    >>> from minsheng import Series, required_values
    >>> dibao = Series.yearly({2024: 821}, "yuan/person/month")
    >>> path = required_values("task:13/dibao-floor", dibao, adjusts="07-01")
    >>> year = cost(path, 1000)[2025]
    >>> print(year.year, year.amount, year.at_base, year.more, sep="; ")
    2025; 10026000 yuan; 9852000 yuan; 174000 yuan
    """

    ask_instead = ".amount"
    record_type: ClassVar[Any] = YearCostRecord

    parts: tuple[CostPart, ...]
    base: Amount
    years: Years = CALENDAR

    @property
    def year(self) -> Label:
        """The year: 2025, or "2025/26" where years do not start on 1 January."""
        return self.years.label(self.years.of(self.span.end))

    @property
    def is_whole(self) -> bool:
        """Whether all days of the year are counted."""
        return self.span == self.years.span(self.years.of(self.span.end))

    @property
    def span(self) -> Span:
        """The days that are counted: the whole year, unless the base lies in it."""
        return Span(start=self.parts[0].span.start, end=self.parts[-1].span.end)

    @property
    def amount(self) -> Amount:
        """The cost."""
        return _total(part.amount for part in self.parts)

    @property
    def at_base(self) -> Amount:
        """What the same persons would cost in the same time, had the standard stayed."""
        return _total(attrs.evolve(part, standard=self.base).amount for part in self.parts)

    @property
    def more(self) -> Amount:
        """How much more that is than with the standard of the base; below zero if it is less."""
        return self.amount - self.at_base

    def in_language(self, language: Language = "en") -> str:
        """Return the cost in a line."""
        calendar_year = say(language, zh=f"{self.year}年", en=str(self.year))
        name = calendar_year if self.years.is_calendar else str(self.year)
        return _line(name if self.is_whole else str(self.span), self.amount, self.more, language)

    def to_dict(self, language: Language | None = None) -> YearCostRecord:
        """Return the year as a record, its parts in order."""
        record: YearCostRecord = {
            "year": self.year,
            "start": self.span.start.isoformat(),
            "end": self.span.end.isoformat(),
            "cost": long_number_text(self.amount.fraction),
            "at_base": long_number_text(self.at_base.fraction),
            "more": long_number_text(self.more.fraction),
            "parts": [part.to_dict(language) for part in self.parts],
        }
        return worded(self, record, language)


@attrs.frozen(kw_only=True, repr=False)
class Cost(Result, NotATruthValue):
    """What a path costs each year: `found[2025].amount`, and in all (`total`, `more`).

    `recipients` are as they were given.

    >>> from minsheng import Series, required_values
    >>> dibao = Series.yearly({2024: 821}, "yuan/person/month")
    >>> path = required_values("task:13/dibao-floor", dibao, adjusts="07-01")
    >>> found = cost(path, 1000)
    >>> print(found.total, found.more, sep="; ")
    10026000 yuan; 174000 yuan
    """

    ask_instead = ".total"
    record_type: ClassVar[Any] = CostRecord

    path: Pathway
    recipients: Amount | Values
    years: tuple[YearCost, ...]

    def __getitem__(self, year: Label) -> YearCost:
        """Return the cost of a year; `UnknownNameError` for a year without one."""
        return Index("year", ((item.year, item) for item in self.years))[year]

    def __iter__(self) -> Iterator[YearCost]:
        """Yield the years, in order."""
        return iter(self.years)

    def __len__(self) -> int:
        """Return the number of years."""
        return len(self.years)

    @property
    def total(self) -> Amount:
        """The cost of all years together."""
        return _total(item.amount for item in self.years)

    @property
    def more(self) -> Amount:
        """How much more that is than with the standard of the base; below zero if it is less."""
        return _total(item.more for item in self.years)

    def in_language(self, language: Language = "en") -> str:
        """Return a line for each year, and one for all of them."""
        base = self.path.base.in_language(language)
        head = say(language, zh=f"费用（与起点{base}相比）", en=f"cost, against the base of {base}")
        together = say(language, zh="合计", en="together")
        lines = [item.in_language(language) for item in self.years]
        return "\n".join([head, *lines, _line(together, self.total, self.more, language)])

    def to_dict(self, language: Language | None = None) -> CostRecord:
        """Return the costs as a record, in yuan."""
        record: CostRecord = {
            "unit": self.total.unit.code,
            "years": [item.to_dict(language) for item in self],
            "total": long_number_text(self.total.fraction),
            "more": long_number_text(self.more.fraction),
        }
        return worded(self, record, language)

    def _table(self, language: Language) -> tuple[Columns, list[Row]]:
        """Return a row for each year."""
        del language
        rows: list[Row] = [{**item.to_dict(), "unit": self.total.unit.code} for item in self]
        return {**columns_of(YearCostRecord), "unit": "text"}, rows

    def _brief(self) -> str:
        first, last = self.years[0].span.start, self.years[-1].span.end
        return _line(f"{first} to {last}", self.total, self.more, "en")


def cost(path: Pathway, recipients: Recipients) -> Cost:
    """Return what a standard costs each year along a path, and how much more than at the base.

    `path` is one of `required_values` with `adjusts`, in yuan per person and month or year: the
    cost is counted from the day after the base to the end of the path, of each day at the standard
    in force. `recipients` is a number of persons, an amount of them ("1.2万人"), or a series with a
    value for each of these days: by year, by day of effect, or levels.

    Raises `InvalidValueError` for a path without days of effect, for recipients below zero, in
    parts, or not known for a day; `DimensionError` for a path that is no standard, and recipients
    that are no persons.

    >>> from minsheng import HUNNAN, Series, required_values
    >>> dibao = Series.yearly({2022: 766}, "yuan/person/month")
    >>> promised = HUNNAN.commitments_of("dibao-standard")
    >>> path = required_values(promised, dibao, step=1, adjusts="07-01")
    >>> found = cost(path, 12_000)
    >>> print(found[2023].amount)
    112248000 yuan
    >>> for part in found[2023].parts:
    ...     print(part)
    2023-01-01/2023-06-30: 766 yuan per person per month × 12000 persons × 6 months = 55152000 yuan
    2023-07-01/2023-12-31: 793 yuan per person per month × 12000 persons × 6 months = 57096000 yuan
    """
    if not isinstance(path, Pathway):
        raise InvalidValueError("path", path, "a Pathway of required_values")
    standards = path.in_force
    if path.unit.dimension != _STANDARD.dimension:
        expected = f"a unit that converts into {_STANDARD.code}"
        raise DimensionError("path", path.unit.code, expected)
    known = _as_recipients(recipients)
    counted, years = path.years, dict[int, list[CostPart]]()
    for part in _parts(path, standards, known):
        years.setdefault(counted.of(part.span.end), []).append(part)
    return Cost(
        path=path,
        recipients=known,
        years=tuple(
            YearCost(parts=tuple(parts), base=path.base, years=counted) for parts in years.values()
        ),
    )


def _as_recipients(recipients: Recipients) -> Amount | Values:
    """Return a number or an amount of persons as an amount; a series as it is."""
    if isinstance(recipients, Series):
        if isinstance(recipients, ObservedSeries) and recipients.form != "level":
            raise InvalidValueError("recipients", recipients, _SERIES)
        return recipients
    return as_persons(recipients)


def as_persons(number: Number | Amount) -> Amount:
    """Return a whole number of persons, zero or more; a bare number is one of persons.

    Text has a unit or none: "12000", "1.2万人".
    """
    if isinstance(number, str) and not number[-1:].isdigit():
        number = Amount.parse(number, "recipients")
    found = amount_in(number, _PERSON, "recipients")
    if found < 0:
        raise InvalidValueError("recipients", number, "zero or more")
    if found.denominator != 1:
        raise InvalidValueError("recipients", number, f"a whole number of {_PERSON.code}")
    return Amount(found, _PERSON)


def _parts(path: Pathway, standards: Values, recipients: Amount | Values) -> Iterator[CostPart]:
    """Yield the spans after the base in which nothing changes, none over the end of a year."""
    years = path.years
    in_force, received = Levels(standards, years), _received(recipients, years)
    day, last = path.base_day, path.points[-1].day
    while day < last:
        start = day + _ONE_DAY
        standard, (people, until) = _known(in_force, start, "path"), received(start)
        day = min(standard.until, until, years.end(years.of(start)), last)
        span = Span(start=start, end=day)
        yield CostPart(
            span=span,
            standard=Amount(standard.value, path.unit),
            recipients=people,
            months=Amount(_months_of(span), _MONTH),
        )


def _received(recipients: Amount | Values, years: Years) -> Callable[[date], tuple[Amount, date]]:
    """Return what tells how many persons there are on a day, and until when there are as many."""
    if isinstance(recipients, Amount):
        same = recipients
        return lambda _: (same, date.max)
    own = recipients.years if isinstance(recipients, YearlySeries) else years
    levels = Levels(recipients, own)

    def on(day: date) -> tuple[Amount, date]:
        found = _known(levels, day, "recipients")
        return as_persons(Amount(found.value, levels.unit)), found.until

    return on


def _known(levels: Levels, day: date, field: str) -> Reading:
    """Return what is known of a day."""
    found = levels.on(day, date.max)
    if found is None:
        raise InvalidValueError(field, None, f"a value that is known on {day}")
    return found


def _months_of(span: Span) -> Fraction:
    """Return how many months a span has; a month that is not whole counts by its days."""
    months, start = Fraction(0), span.start
    while True:
        last = start + relativedelta(day=31)
        end = min(last, span.end)
        months += Fraction((end - start).days + 1, last.day)
        if end == span.end:
            return months
        start = end + _ONE_DAY


def _total(amounts: Iterable[Amount]) -> Amount:
    return Amount(sum((amount.base for amount in amounts), Fraction(0)), _YUAN)


def _line(time: str, amount: Amount, more: Amount, language: Language) -> str:
    number, difference = amount.in_language(language), more.in_language(language)
    words = say(language, zh=f"多{difference}", en=f"{difference} more")
    if more.fraction < 0:
        difference = (-more).in_language(language)
        words = say(language, zh=f"少{difference}", en=f"{difference} less")
    return say(language, zh=f"{time}：{number}，{words}", en=f"{time}: {number}, {words}")
