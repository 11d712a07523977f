"""Baselines: the value of an indicator that a paper prints as the start."""

import re
from datetime import date
from typing import Any

import attrs

from minsheng.days import CALENDAR, Span, Years, read_span, read_when
from minsheng.errors import InvalidValueError
from minsheng.quantities.amounts import Amount, as_amount
from minsheng.texts import Explained, Language, say

__all__ = ["Baseline"]

_WHEN = "[0-9]{4}(?:-[0-9]{2}-[0-9]{2}|-(?:Q[1-4]|H[12]|[0-9]{2})|/[0-9]{2}(?:-(?:Q[1-4]|H[12]))?)?"


def _a_time(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    """Accept a time as text; which days a year such as 2021/22 has, only a document knows."""
    del instance, attribute
    if not isinstance(value, str) or not re.fullmatch(_WHEN, value):
        expected = "a day such as 2020-12-31, or a year, quarter or month such as 2020-Q4"
        raise InvalidValueError("Baseline.when", value, expected)
    if "/" not in value:
        read_when(value, "Baseline.when")


@attrs.frozen(kw_only=True, repr=False)
class Baseline(Explained):
    """The value that a promise starts from, as the source prints it beside the target.

    `when` is the day, or the month, quarter or year that ends on it, as text: "2020", "2020-12-31",
    or "2021/22" where years do not start on 1 January. Progress counts from it, and it stands for
    the value of its year; it is no observation of the period, and says nothing of it.

    >>> print(Baseline(value=Amount("86.44", "percent"), when="2020"))
    86.44% (2020)
    """

    value: Amount = attrs.field(converter=as_amount)
    when: str = attrs.field(validator=_a_time)

    def day(self, years: Years = CALENDAR) -> date:
        """Return the day that it is of, in a document that counts `years`."""
        return read_when(self.when, "Baseline.when", years)

    def span(self, years: Years = CALENDAR) -> Span | None:
        """Return the time that it is of, None where it is of a day."""
        if re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", self.when):
            return None
        return read_span(self.when, "Baseline.when", years)

    def in_language(self, language: Language = "en") -> str:
        """Return the value and its time."""
        value = self.value.in_language(language)
        return say(language, zh=f"{value}（{self.when}）", en=f"{value} ({self.when})")
