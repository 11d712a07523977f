"""The time in which a promise is to be kept."""

import re
from datetime import date, datetime
from typing import Any

import attrs

from minsheng.errors import InvalidValueError
from minsheng.texts import Language, Text

__all__ = [
    "Period",
    "as_day",
    "as_year",
    "bound_years",
    "calendar_day",
    "ends_year",
    "read_day",
    "year_end",
    "years_over",
]

_DAY_TEXT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def as_day(value: object, field: str = "day") -> date:
    """Return a calendar day; a moment (datetime) or anything else is refused."""
    if not isinstance(value, date) or isinstance(value, datetime):
        raise InvalidValueError(field, value, "a calendar day (datetime.date)")
    return value


def read_day(text: str, field: str = "day") -> date:
    """Read a day written as 2024-06-30; other ISO forms are refused."""
    try:
        if _DAY_TEXT.fullmatch(text):  # fromisoformat also reads 20240630 and 2024-W26-7
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise InvalidValueError(field, text, "a day such as 2023-07-01")


def as_year(value: int, field: str = "year") -> int:
    """Return a calendar year from 1 to 9999; text, bool and other numbers are refused."""
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 9999:
        raise InvalidValueError(field, value, "a year, as an integer from 1 to 9999")
    return value


def calendar_day(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    """Accept a calendar day: a validator for attrs fields."""
    as_day(value, f"{type(instance).__name__}.{attribute.name}")


def _optional_day(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    if value is not None:
        calendar_day(instance, attribute, value)


@attrs.frozen(kw_only=True)
class Period:
    """The days from `start` to `due`, both included; `due=None` where no end is set."""

    start: date = attrs.field(validator=calendar_day)
    due: date | None = attrs.field(default=None, validator=_optional_day)

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

    def in_language(self, language: Language) -> str:
        """Return the period in words, "en" or "zh"."""
        return self.words.in_language(language)

    def __str__(self) -> str:
        """Return the period in English."""
        return self.words.en

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


def ends_year(day: date) -> bool:
    """Tell whether a day is a 31 December."""
    return (day.month, day.day) == (12, 31)


def year_end(year: int) -> date:
    """Return the last day of a calendar year."""
    return date(year, 12, 31)


def years_over(day: date) -> int:
    """Return the last year that is over on a day; its own year if it is the last day of it."""
    return day.year - (not ends_year(day))
