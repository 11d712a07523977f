"""The answer where promises cannot be kept from here: why, by how much, and what could be."""

from datetime import date
from typing import Any, ClassVar, Literal

import attrs

from minsheng.checks import NotATruthValue
from minsheng.days import Label
from minsheng.errors import MinshengError
from minsheng.quantities.amounts import Amount
from minsheng.quantities.exact import long_number_text
from minsheng.records import DayText, NumberText, Result, Worded, worded
from minsheng.texts import Language, Text, say

__all__ = [
    "REASON_TEXTS",
    "Answered",
    "Infeasible",
    "InfeasibleError",
    "InfeasibleReason",
    "InfeasibleRecord",
    "as_number",
]

InfeasibleReason = Literal[
    "above_whole",
    "below_zero",
    "contradiction",
    "exceeded",
    "no_adjustment",
    "no_multiple",
    "no_season",
    "not_above_zero",
    "overdue",
    "path",
]
"""Why promises cannot be kept from here."""

REASON_TEXTS: dict[InfeasibleReason, Text] = {
    "above_whole": Text(zh="比例不能超过整体", en="a share cannot exceed the whole"),
    "below_zero": Text(zh="数量不能低于零", en="a count cannot fall below zero"),
    "contradiction": Text(zh="两项要求互相矛盾", en="what is asked contradicts itself"),
    "exceeded": Text(zh="已经超过上限", en="the limit is exceeded already"),
    "no_adjustment": Text(
        zh="到期之前没有调整日", en="there is no day before the deadline on which it changes"
    ),
    "no_multiple": Text(zh="取整步长过大", en="no multiple of the step lies within the limits"),
    "no_season": Text(
        zh="到期之前没有可施工的月份",
        en="no month in which work is done is left before the deadline",
    ),
    "not_above_zero": Text(
        zh="起点不大于零，无从计算升降率",
        en="no rate of growth or fall can be taken of a value that is not above zero",
    ),
    "overdue": Text(zh="已过期限", en="the deadline has passed"),
    "path": Text(
        zh="按此路径无法兑现，按 least 路径可以",
        en="it cannot be kept along this path, but along the least",
    ),
}


class InfeasibleError(MinshengError):
    """What was promised cannot be reached from here; the message says why and by how much.

    Attribute: `answer`, the same as an object where a plan was asked for, else None.

    >>> from minsheng import Series
    >>> from minsheng.planning import growth_needed
    >>> growth_needed(Series.yearly({2022: 0}, "yuan"), "850 yuan", by=2025)
    Traceback (most recent call last):
        ...
    minsheng.planning.infeasible.InfeasibleError: no growth rate reaches 850 yuan from 0 yuan
    """

    def __init__(self, message: str, answer: "Infeasible | None" = None) -> None:
        """Remember the message and the answer."""
        super().__init__(message, answer)
        self.answer = answer

    def in_language(self, language: Language = "en") -> str:
        """Return the answer, or else the message, in a line."""
        if self.answer is not None:
            return self.answer.in_language(language)
        message = str(self.args[0])
        if language == "zh":
            from minsheng import chinese  # noqa: PLC0415 - only an error in Chinese needs it

            return chinese.in_chinese(message) or message
        return message


class Answered(Worded, total=False):
    """What the record of an answer has beside it, where it is one of several."""

    indicator: str | None
    name: str
    what_if: dict[str, str]


class InfeasibleRecord(Answered):
    """Why promises cannot be kept, and by how much; numbers are in the unit beside them."""

    infeasible: InfeasibleReason
    promises: list[str]
    day: DayText | None
    required: NumberText | None
    limit: NumberText | None
    by: NumberText | None
    unit: str | None
    reachable: NumberText | None
    earliest: Label | None


@attrs.frozen(kw_only=True, repr=False)
class Infeasible(Result, NotATruthValue):
    """Why promises cannot be kept, and by how much.

    `promises` are those that clash, `day` when they first do, `required` what is asked there,
    `limit` what stands against it and `by` the difference (in percentage points for shares and
    rates). `reachable` is the value nearest to what is asked that nothing stands against, on that
    day, `earliest` the first year in which what is asked could be reached. What does not apply
    is None.

    >>> from minsheng import HUNNAN, Series, plan_document
    >>> dibao = Series.yearly({2025: 821}, "yuan/person/month")
    >>> answer = plan_document(HUNNAN, {"dibao-standard": dibao}).infeasible["dibao-standard"]
    >>> print(answer.reason, answer.required, answer.limit, answer.by, sep="; ")
    overdue; 850 yuan/person/month; 821 yuan/person/month; 29 yuan/person/month
    """

    ask_instead = ".reason"
    record_type: ClassVar[Any] = InfeasibleRecord

    reason: InfeasibleReason
    promises: tuple[str, ...]
    day: date | None = None
    required: Amount | None = None
    limit: Amount | None = None
    reachable: Amount | None = None
    earliest: Label | None = None

    @property
    def by(self) -> Amount | None:
        """How far what is asked lies beyond the limit, as an amount above zero."""
        if self.required is None or self.limit is None:
            return None
        return _apart(self.required, self.limit)

    @property
    def error(self) -> InfeasibleError:
        """The answer as an error to raise."""
        return InfeasibleError(self.in_language(), self)

    def in_language(self, language: Language = "en") -> str:
        """Return the answer in a line."""
        parts = [REASON_TEXTS[self.reason].in_language(language)]
        if self.promises:
            names = ", ".join(self.promises)
            parts.append(say(language, zh=f"（{names}）", en=f" ({names})"))
        if self.required is not None and self.limit is not None:
            parts.append(self._difference(self.required, self.limit, language))
        if self.reachable is not None:
            amount = self.reachable.in_language(language)
            parts.append(say(language, zh=f"；可以达到{amount}", en=f"; {amount} can be reached"))
        if self.earliest is not None:
            year = self.earliest
            after = "年" if isinstance(year, int) else ""
            parts.append(
                say(language, zh=f"；最早可在{year}{after}", en=f"; {year} at the earliest")
            )
        return "".join(parts)

    def to_dict(self, language: Language | None = None) -> InfeasibleRecord:
        """Return the answer as a record."""
        record: InfeasibleRecord = {
            "infeasible": self.reason,
            "promises": list(self.promises),
            "day": None if self.day is None else self.day.isoformat(),
            "required": as_number(self.required),
            "limit": as_number(self.limit),
            "by": as_number(self.by),
            "unit": None if self.required is None else self.required.unit.code,
            "reachable": as_number(self.reachable),
            "earliest": self.earliest,
        }
        return worded(self, record, language)

    def _difference(self, required: Amount, limit: Amount, language: Language) -> str:
        asked, stands = required.in_language(language), limit.in_language(language)
        day, difference = self.day, _apart(required, limit).in_language(language)
        return say(
            language,
            zh=f"：{day}要求{asked}，而限于{stands}，相差{difference}",
            en=f": {day} asks for {asked} against {stands}, {difference} apart",
        )


def as_number(amount: Amount | None) -> str | None:
    """Return the number of an amount exactly, however long it is: a decimal in full, or "1/3"."""
    return None if amount is None else long_number_text(amount.fraction)


def _apart(one: Amount, other: Amount) -> Amount:
    difference = one - other
    return -difference if difference.fraction < 0 else difference
