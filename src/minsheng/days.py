"""Days, years and spans of days: how they are written, read and counted."""

import re
from datetime import date, datetime, time, timedelta
from typing import Literal, TypeAlias, TypeGuard, cast, final

import attrs

from minsheng.errors import InvalidValueError
from minsheng.quantities.exact import whole_number
from minsheng.texts import Language, Text

__all__ = [
    "CALENDAR",
    "Day",
    "Label",
    "Part",
    "Period",
    "Span",
    "Years",
    "as_day",
    "as_last_day",
    "as_year",
    "as_year_starts",
    "binds",
    "is_moment",
    "read_day",
    "read_span",
    "read_when",
    "year_end",
    "years_from",
]

Day = date | str
"""What a user may write a day as; a moment at midnight without a time zone is a day, too."""
Part: TypeAlias = Literal["year", "half", "quarter", "month"]
"""What time can be cut into."""
Label: TypeAlias = int | str
"""How a year, or a part of one, is named: a calendar year by its number, all else in text."""

_A_DAY = "a calendar day: a date, or text such as 2023-07-01"
_WHOLE = "a calendar day, without a time of the day"
_NO_ZONE = "a calendar day, without a time zone, since the day is another one elsewhere"
_A_SPAN = "a period such as 2024, 2024-Q2 or 2024-01-01/2024-06-30"
_ONE_DAY = timedelta(days=1)
_MONTHS: dict[Part, int] = {"year": 12, "half": 6, "quarter": 3, "month": 1}
# Patterns that are compiled when the first text comes, since most imports read none
_SPAN_TEXT = r"([0-9]{4})(?:-(?:Q([1-4])|H([12])|([0-9]{2})))?"
_OWN_YEAR_TEXT = r"([0-9]{4})/([0-9]{2})(?:-(?:Q([1-4])|H([12])))?"
_CALENDAR_STARTS = "01-01"
_STARTS_TEXT = r"[0-9]{2}-[0-9]{2}"
_DAY_TEXT = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_MIDNIGHT = r"T00(:00(:00(\.0+)?)?)?"


def is_moment(value: object) -> TypeGuard[date]:
    """Tell whether `value` is a date or a moment, of numpy too."""
    return isinstance(value, date) or type(value).__name__ == "datetime64"


def as_day(value: Day, field: str = "day") -> date:
    """Return a calendar day as a `date`.

    `value` is a date, text such as "2024-12-31", or a moment at midnight without a time zone, of
    `datetime`, pandas or numpy. Raises `InvalidValueError` for a time of the day, a time zone, and
    anything else.
    """
    if type(value) is date:
        return value
    if isinstance(value, datetime):
        return _day_of(value, field)
    if isinstance(value, date):  # of a class derived from it
        return date(value.year, value.month, value.day)
    if is_moment(value):
        return _day_of_numpy(value, field)
    day = _read(value)
    if day is None:
        raise InvalidValueError(field, value, _A_DAY)
    return day


def _day_of(moment: datetime, field: str) -> date:
    """Return the day of a moment; that of pandas counts nanoseconds, and may be no time at all."""
    if moment != moment:  # noqa: PLR0124 - so does pandas mark what is missing
        raise InvalidValueError(field, moment, _A_DAY)
    if moment.tzinfo is not None:
        raise InvalidValueError(field, moment, _NO_ZONE)
    if moment.time() != time(0) or getattr(moment, "nanosecond", None):
        raise InvalidValueError(field, moment, _WHOLE)
    return date(moment.year, moment.month, moment.day)


def _day_of_numpy(moment: object, field: str) -> date:
    """Return the day of a datetime64, whose text is always in ISO form."""
    text = str(moment)
    day, clock = _read(text[:10]), text[10:]
    if day is None:  # a month, a year, or no time at all
        raise InvalidValueError(field, moment, _A_DAY)
    if clock and not re.fullmatch(_MIDNIGHT, clock):
        raise InvalidValueError(field, moment, _WHOLE)
    return day


def _read(text: object) -> date | None:
    """Return the day that a text of the form 2024-06-30 names, or None."""
    try:
        if isinstance(text, str) and re.fullmatch(
            _DAY_TEXT, text
        ):  # fromisoformat also reads 20240630 and 2024-W26-7
            return date.fromisoformat(text)
    except ValueError:
        pass
    return None


def read_day(text: str, field: str = "day") -> date:
    """Read a day written as 2024-06-30; other ISO forms are refused."""
    day = _read(text)
    if day is None:
        raise InvalidValueError(field, text, "a day such as 2023-07-01")
    return day


def as_year(value: int, field: str = "year") -> int:
    """Return a calendar year from 1 to 9999; text, bool and other numbers are refused."""
    year = whole_number(value)
    if year is None or not 1 <= year <= 9999:
        raise InvalidValueError(field, value, "a year, as an integer from 1 to 9999")
    return year


def as_last_day(value: int | Day, field: str, years: "Years | None" = None) -> date:
    """Return a day, or the last day of a year, a quarter or a month.

    A year is an integer, or text of the form 2022/23 where years do not start on 1 January; then
    an integer could mean either of two, and is refused. A quarter is written as 2024-Q2, that of
    such a year as 2022/23-Q2, a month as 2024-11.
    """
    own = CALENDAR if years is None else years
    year = whole_number(value)
    if year is not None and not own.is_calendar:
        expected = f"a year such as {own.name(as_year(year, field))}, since years start on {own}"
        raise InvalidValueError(field, value, expected)
    if year is not None:
        return year_end(as_year(year, field))
    if isinstance(value, str) and _read(value) is None:
        if (span := _span_within_a_year(value, field, own)) is not None:
            return span.end
        raise InvalidValueError(field, value, f"a year, as an integer, or {_A_DAY}")
    return as_day(cast("Day", value), field)


def _span_within_a_year(text: str, field: str, years: "Years") -> "Span | None":
    """Return the month, the quarter or the year of the form 2022/23 that a text names."""
    if re.fullmatch(_OWN_YEAR_TEXT, text):
        return years.read(text, field)
    if len(text) > 4 and re.fullmatch(_SPAN_TEXT, text):
        return read_span(text, field)
    return None


# Years, and what they are cut into


def as_year_starts(value: str, field: str = "year_starts") -> str:
    """Return the day that years start on, as text such as "04-01".

    Raises `InvalidValueError` for anything else, and for a day that not every year has.
    """
    try:
        if isinstance(value, str) and re.fullmatch(_STARTS_TEXT, value):
            date.fromisoformat(f"2023-{value}")  # a year without a 29 February
            return value
    except ValueError:
        pass
    raise InvalidValueError(field, value, "a month and a day that each year has, such as 04-01")


@final
class Years:
    """How time is cut into years, or into the halves, quarters or months of such years.

    It answers which of them a day lies in, and which days are in one. Each has a number: a year
    that of the calendar year it begins in, its parts are numbered on and on. Made by
    `years_from`, so that there is one object for each way to count.

    >>> from datetime import date
    >>> years = years_from("04-01")
    >>> years.of(date(2023, 3, 31))
    2022
    >>> print(years.span(2022))
    2022-04-01/2023-03-31
    """

    __slots__ = ("_day", "_first", "_months", "is_calendar", "part", "starts")

    def __init__(self, starts: str, part: Part) -> None:
        """Cut from the day `starts` on; `years_from` checks both."""
        self.starts: str = starts
        self.part: Part = part
        self._months: int = _MONTHS[part]
        self._first, self._day = int(starts[:2]), int(starts[3:])
        self.is_calendar: bool = starts == _CALENDAR_STARTS and part == "year"

    def __str__(self) -> str:
        """Return the day that years start on."""
        return self.starts

    def __repr__(self) -> str:
        """Return the call that makes it."""
        return f"years_from({self.starts!r}, {self.part!r})"

    def __reduce__(self) -> tuple[object, tuple[str, Part]]:
        """Pickle by what it was made from, so that there is one object in every process."""
        return years_from, (self.starts, self.part)

    def of(self, day: date) -> int:
        """Return the number of the one that a day lies in."""
        if self.is_calendar:
            return day.year
        months = day.year * 12 + day.month - self._first - (day.day < self._day)
        return months // self._months

    def start(self, number: int) -> date:
        """Return the first day of one; the first of all days where it would lie before."""
        if self.is_calendar:
            return date(number, 1, 1)
        year, month = divmod(number * self._months + self._first - 1, 12)
        return date.min if year < 1 else date(year, month + 1, self._day)

    def end(self, number: int) -> date:
        """Return the last day of one; the last of all days where it would lie after."""
        if self.is_calendar:
            return date(number, 12, 31)
        year, month = divmod((number + 1) * self._months + self._first - 1, 12)
        return date.max if year > date.max.year else date(year, month + 1, self._day) - _ONE_DAY

    def span(self, number: int) -> "Span":
        """Return the days of one."""
        return Span(start=self.start(number), end=self.end(number))

    def ends(self, day: date) -> bool:
        """Tell whether one ends on a day."""
        if self.is_calendar:
            return (day.month, day.day) == (12, 31)
        return day == self.end(self.of(day))

    def over(self, day: date) -> int:
        """Return the last one that is over on a day; its own one if it is the last day of it."""
        return self.of(day) - (not self.ends(day))

    def bound(self, period: "Period") -> tuple[int, int | None]:
        """Return the first and the last one that lies within a period as a whole.

        The last one is None if the period has no end; it is before the first one if no whole one
        lies in the period.
        """
        start, due = period.start, period.due
        first = self.of(start)
        first += start != self.start(first)
        if due is None:
            last = self.of(date.max)
            return first, None if first <= last else last
        return first, self.over(due)

    def whole(self, period: "Period", until: int | None = None) -> range:
        """Return those that lie within a period as a whole, up to the one with a number."""
        first, last = self.bound(period)
        final = self.of(date.max) if until is None else until
        return range(first, (final if last is None else min(last, final)) + 1)

    def cut(self, part: Part) -> "Years":
        """Return the same years, or the parts they are cut into.

        Raises `InvalidValueError` for parts of years that do not start with a month.
        """
        return years_from(self.starts, part)

    def name(self, number: int) -> str:
        """Return the name of one: 2022, 2022/23, 2022-H1, 2022-Q1, 2022/23-Q1 or 2022-04."""
        if self.part == "month":
            return self.start(number).isoformat()[:7]
        count = 12 // self._months
        year, index = divmod(number, count)
        text = f"{year:04}"
        if self.starts != _CALENDAR_STARTS:
            text += f"/{(year + 1) % 100:02}"
        return text if count == 1 else f"{text}-{self.part[0].upper()}{index + 1}"

    def label(self, number: int) -> Label:
        """Return the number of a calendar year, and the name of any other."""
        return number if self.is_calendar else self.name(number)

    def read(self, text: str, field: str) -> "Span":
        """Return the days of a year such as 2022/23, or of a part such as 2022/23-Q1.

        Raises `InvalidValueError` where years start on 1 January, and for two years that do not
        follow each other.
        """
        match = re.fullmatch(_OWN_YEAR_TEXT, text)
        if match is None or self.starts == _CALENDAR_STARTS:
            raise InvalidValueError(field, text, "a calendar year, since years start on 01-01")
        number, quarter, half = int(match[1]), match[3], match[4]
        years = self.cut("year")
        if int(match[2]) != (number + 1) % 100 or number < 1:
            raise InvalidValueError(field, text, "two years that follow each other, as in 2022/23")
        if quarter:
            return years_from(self.starts, "quarter", field).span(number * 4 + int(quarter) - 1)
        if half:
            return years_from(self.starts, "half", field).span(number * 2 + int(half) - 1)
        return years.span(number)

    def number_of(self, value: int | str, field: str = "year") -> int:
        """Return the number of a year: an integer, or its name as text."""
        if isinstance(value, str) and "/" in value:
            return self.number_named(value, field)
        return as_year(cast("int", value), field)

    def number_named(self, text: str, field: str = "year") -> int:
        """Return the number of a year that is written as 2022/23; refuse anything else."""
        if re.fullmatch(r"[0-9]{4}/[0-9]{2}", text):
            return self.of(self.read(text, field).start)
        raise InvalidValueError(field, text, "a year such as 2022/23")


_KNOWN: dict[tuple[str, Part], Years] = {}


def years_from(starts: str, part: Part = "year", field: str = "year_starts") -> Years:
    """Return how time is cut into years that start on a day, such as "04-01", or into their parts.

    Raises `InvalidValueError` for a day that not every year has, and for parts of years that do
    not start with a month.

    >>> years_from("04-01").name(2022)
    '2022/23'
    """
    found = _KNOWN.get((starts, part))
    if found is None:
        checked = as_year_starts(starts, field)
        if part != "year" and not checked.endswith("-01"):
            expected = "years that start on the first of a month, to be cut into parts"
            raise InvalidValueError(field, starts, expected)
        found = _KNOWN.setdefault((starts, part), Years(checked, part))
    return found


CALENDAR = years_from(_CALENDAR_STARTS)
"""The years of the calendar."""


def _start(value: Day) -> date:
    return as_day(value, "Period.start")


def _due(value: Day | None) -> date | None:
    return None if value is None else as_day(value, "Period.due")


def _year_starts(value: str) -> str:
    return as_year_starts(value, "Period.year_starts")


@attrs.frozen(kw_only=True, repr=False)
class Period:
    """The days from `start` to `due`, both included; `due=None` where no end is set.

    `year_starts` is the day that its years start on, such as "04-01" for years from April to March:
    for fiscal years and school years.

    >>> Period.of_years(2022, 2023, year_starts="04-01")
    Period(start=datetime.date(2022, 4, 1), due=datetime.date(2024, 3, 31), year_starts='04-01')
    """

    start: date = attrs.field(converter=_start)
    due: date | None = attrs.field(default=None, converter=_due)
    year_starts: str = attrs.field(default=_CALENDAR_STARTS, converter=_year_starts)

    def __attrs_post_init__(self) -> None:
        """Refuse a due date before the start."""
        if self.due is not None and self.due < self.start:
            raise InvalidValueError("Period.due", self.due.isoformat(), f"{self.start} or later")

    @property
    def words(self) -> Text:
        """The period in words."""
        if self.due is None:
            return Text(zh=f"自{self.start}起", en=f"from {self.start} on")
        return Text(zh=f"{self.start}至{self.due}", en=f"{self.start} to {self.due}")

    def in_language(self, language: Language = "en") -> str:
        """Return the period in words, "en" or "zh"."""
        return self.words.in_language(language)

    def __str__(self) -> str:
        """Return the period in English."""
        return self.words.en

    def __repr__(self) -> str:
        """Return the call that makes it."""
        own = "" if self.years is CALENDAR else f", year_starts={self.year_starts!r}"
        return f"Period(start={self.start!r}, due={self.due!r}{own})"

    @classmethod
    def of_years(
        cls, first: int, last: int | None = None, *, year_starts: str = _CALENDAR_STARTS
    ) -> "Period":
        """Return the whole years from `first` to `last` (the same year if not given).

        Where years do not start on 1 January, each is named by the calendar year it begins in.
        """
        years = years_from(year_starts)
        start = years.start(as_year(first, "first"))
        end = years.end(as_year(first if last is None else last, "last"))
        return cls(start=start, due=end, year_starts=year_starts)

    @property
    def years(self) -> Years:
        """How its time is cut into years."""
        return years_from(self.year_starts)


def binds(year: int, first: int | None, last: int | None) -> bool:
    """Tell whether a year is one of those from `first` to `last`; None leaves a side open."""
    return (first is None or first <= year) and (last is None or year <= last)


def year_end(year: int) -> date:
    """Return the last day of a calendar year."""
    return date(year, 12, 31)


def _span_start(value: Day) -> date:
    return as_day(value, "Span.start")


def _span_end(value: Day) -> date:
    return as_day(value, "Span.end")


@attrs.frozen(kw_only=True, repr=False)
class Span:
    """The days from `start` to `end`, both included.

    >>> from datetime import date
    >>> print(Span(start=date(2023, 1, 1), end=date(2023, 6, 30)))
    2023-01-01/2023-06-30
    """

    start: date = attrs.field(converter=_span_start)
    end: date = attrs.field(converter=_span_end)

    def __attrs_post_init__(self) -> None:
        """Refuse an end before the start."""
        if self.end < self.start:
            raise InvalidValueError("Span.end", self.end.isoformat(), f"{self.start} or later")

    def __str__(self) -> str:
        """Return both days as an interval that `read_observations` reads too."""
        return f"{self.start}/{self.end}"

    def __repr__(self) -> str:
        """Return the call that makes it."""
        return f"Span(start={self.start!r}, end={self.end!r})"

    @classmethod
    def of_year(cls, year: int) -> "Span":
        """Return a whole calendar year."""
        whole = as_year(year)
        return cls(start=date(whole, 1, 1), end=date(whole, 12, 31))


def read_span(text: str, field: str = "period", years: Years = CALENDAR) -> Span:
    """Read a span: "2024", "2024-06", "2024-Q2", "2024-H1" or "2024-01-01/2024-06-30".

    Where years do not start on 1 January, "2022/23" is one of them and "2022/23-Q2" a quarter of
    it; 2024-Q2 is that of the calendar everywhere.
    """
    if not isinstance(text, str):
        raise InvalidValueError(field, text, _A_SPAN)
    if re.fullmatch(_OWN_YEAR_TEXT, text):
        return years.read(text, field)
    first, slash, last = text.partition("/")
    try:
        if slash:
            return Span(start=read_day(first), end=read_day(last))
        if match := re.fullmatch(_SPAN_TEXT, text):
            year, quarter, half, month = match.groups()
            if quarter:
                return _months(int(year), int(quarter) * 3 - 2, 3)
            if half:
                return _months(int(year), int(half) * 6 - 5, 6)
            return _months(int(year), int(month), 1) if month else Span.of_year(int(year))
    except ValueError:
        pass
    raise InvalidValueError(field, text, _A_SPAN)


def read_when(text: str, field: str = "day", years: Years = CALENDAR) -> date:
    """Read a day, or a span such as "2024" or "2024-06" for its last day."""
    is_day = isinstance(text, str) and text.count("-") == 2
    return read_day(text, field) if is_day else read_span(text, field, years).end


def _months(year: int, first: int, count: int) -> Span:
    start, following = date(year, first, 1), first + count
    end = year_end(year) if following > 12 else date(year, following, 1) - _ONE_DAY
    return Span(start=start, end=end)
