"""Days, years and spans of days: how they are written, read and counted."""

import re
from datetime import date, datetime, time, timedelta
from typing import TypeGuard, cast

import attrs

from minsheng.errors import InvalidValueError
from minsheng.quantities.exact import whole_number
from minsheng.texts import Language, Text

__all__ = [
    "Day",
    "Period",
    "Span",
    "as_day",
    "as_last_day",
    "as_year",
    "binds",
    "bound_years",
    "ends_year",
    "is_moment",
    "read_day",
    "read_span",
    "read_when",
    "whole_years",
    "year_end",
    "years_over",
]

Day = date | str
"""What a user may write a day as; a moment at midnight without a time zone is a day, too."""

_A_DAY = "a calendar day: a date, or text such as 2023-07-01"
_WHOLE = "a calendar day, without a time of the day"
_NO_ZONE = "a calendar day, without a time zone, since the day is another one elsewhere"
_A_SPAN = "a period such as 2024, 2024-Q2 or 2024-01-01/2024-06-30"
_ONE_DAY = timedelta(days=1)
# Patterns that are compiled when the first text comes, since most imports read none
_SPAN_TEXT = r"([0-9]{4})(?:-(?:Q([1-4])|H([12])|([0-9]{2})))?"
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


def as_last_day(value: int | Day, field: str) -> date:
    """Return a day, or the last day of a year that is given as an integer."""
    year = whole_number(value)
    if year is not None:
        return year_end(as_year(year, field))
    if isinstance(value, str) and _read(value) is None:
        raise InvalidValueError(field, value, f"a year, as an integer, or {_A_DAY}")
    return as_day(cast("Day", value), field)


def _start(value: Day) -> date:
    return as_day(value, "Period.start")


def _due(value: Day | None) -> date | None:
    return None if value is None else as_day(value, "Period.due")


@attrs.frozen(kw_only=True, repr=False)
class Period:
    """The days from `start` to `due`, both included; `due=None` where no end is set."""

    start: date = attrs.field(converter=_start)
    due: date | None = attrs.field(default=None, converter=_due)

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
        return f"Period(start={self.start!r}, due={self.due!r})"

    @classmethod
    def of_years(cls, first: int, last: int | None = None) -> "Period":
        """Return the whole calendar years from `first` to `last` (the same year if not given)."""
        start = date(as_year(first, "first"), 1, 1)
        end = date(as_year(first if last is None else last, "last"), 12, 31)
        return cls(start=start, due=end)


def bound_years(period: Period) -> tuple[int, int | None]:
    """Return the first and the last whole calendar year of a period.

    The last one is None if the period has no end; it is before the first one if no whole year
    lies in the period.
    """
    start, due = period.start, period.due
    first = start.year + ((start.month, start.day) != (1, 1))
    if due is None:
        return first, None if first <= date.max.year else date.max.year
    return first, years_over(due)


def whole_years(period: Period, until: int = date.max.year) -> range:
    """Return the whole calendar years of a period, up to the year `until`."""
    first, last = bound_years(period)
    return range(first, (until if last is None else min(last, until)) + 1)


def binds(year: int, first: int | None, last: int | None) -> bool:
    """Tell whether a year is one of those from `first` to `last`; None leaves a side open."""
    return (first is None or first <= year) and (last is None or year <= last)


def ends_year(day: date) -> bool:
    """Tell whether a day is a 31 December."""
    return (day.month, day.day) == (12, 31)


def year_end(year: int) -> date:
    """Return the last day of a calendar year."""
    return date(year, 12, 31)


def years_over(day: date) -> int:
    """Return the last year that is over on a day; its own year if it is the last day of it."""
    return day.year - (not ends_year(day))


def _span_start(value: Day) -> date:
    return as_day(value, "Span.start")


def _span_end(value: Day) -> date:
    return as_day(value, "Span.end")


@attrs.frozen(kw_only=True, repr=False)
class Span:
    """The days from `start` to `end`, both included."""

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


def read_span(text: str, field: str = "period") -> Span:
    """Read a span: "2024", "2024-06", "2024-Q2", "2024-H1" or "2024-01-01/2024-06-30"."""
    if not isinstance(text, str):
        raise InvalidValueError(field, text, _A_SPAN)
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


def read_when(text: str, field: str = "day") -> date:
    """Read a day, or a span such as "2024" or "2024-06" for its last day."""
    is_day = isinstance(text, str) and text.count("-") == 2
    return read_day(text, field) if is_day else read_span(text, field).end


def _months(year: int, first: int, count: int) -> Span:
    start, following = date(year, first, 1), first + count
    end = year_end(year) if following > 12 else date(year, following, 1) - _ONE_DAY
    return Span(start=start, end=end)
