"""Milestones of a promise: a value for each quarter or day on the way to its deadline."""

from collections.abc import Mapping
from datetime import date

import attrs

from minsheng.checks import non_empty_text
from minsheng.days import Years, read_when
from minsheng.errors import InvalidValueError
from minsheng.quantities.amounts import Amount, as_amount
from minsheng.texts import Language, say

__all__ = ["InterimTarget", "as_interim_targets"]


@attrs.frozen(kw_only=True)
class InterimTarget:
    """What a promise asks for by a day on the way to its deadline (2024年二季度末达到20个).

    `when` is that day, or the quarter, month or year that ends on it, as text: "2024-Q2",
    "2024-06", "2024-06-30", or "2023/24-Q4" where years do not start on 1 January. The value is
    that of the day, compared as the target of the promise is: a level, a running total up to it, or
    what its year has brought up to it.

    >>> print(InterimTarget(when="2024-Q2", value=Amount(20, "park")))
    2024-Q2: 20 parks
    """

    when: str = attrs.field(validator=non_empty_text)
    value: Amount = attrs.field(converter=as_amount)

    def day(self, years: Years) -> date:
        """Return the day that it is due on; a year or quarter of its own is one of the `years`."""
        return read_when(self.when, "milestones", years)

    def in_language(self, language: Language = "en") -> str:
        """Return the time and the value."""
        colon = say(language, zh="：", en=": ")
        return f"{self.when}{colon}{self.value.in_language(language)}"

    def __str__(self) -> str:
        """Return both in English."""
        return self.in_language("en")


def as_interim_targets(
    value: Mapping[str, Amount | str] | tuple[InterimTarget, ...],
) -> tuple[InterimTarget, ...]:
    """Return milestones as they are, or those of a mapping from times to amounts."""
    if isinstance(value, tuple):
        return value
    if not isinstance(value, Mapping):
        expected = "a mapping from times such as 2024-Q2 to amounts"
        raise InvalidValueError("Commitment.milestones", value, expected)
    return tuple(InterimTarget(when=when, value=amount) for when, amount in value.items())
