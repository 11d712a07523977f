"""A promise as its words make it, before a provision gives it an id and a period."""

from datetime import date
from typing import Unpack

import attrs

from minsheng.checks import non_empty_text, require
from minsheng.days import Day, Period, as_last_day
from minsheng.errors import InvalidValueError
from minsheng.promises.indicators import Basis, Indicator
from minsheng.promises.provisions import Commitment, Every
from minsheng.promises.targets import Target
from minsheng.promises.writing.options import Described, Measured
from minsheng.quantities.units import Unit
from minsheng.texts import Explained, Language, Text, say

__all__ = ["Promise", "promise"]


@attrs.frozen(kw_only=True, repr=False)
class Promise(Explained):
    """A promise that is not yet one of a provision; the verbs return it.

    `goal`, `task`, `matter` and `safeguard` make the `Commitment` of it.
    """

    indicator: Indicator
    target: Target
    phrase: str
    name: str = attrs.field(validator=non_empty_text)
    due: date | None = None
    every: Every | None = None
    stated: bool = True
    interpretation: str | None = None

    def commitment(self, provision: str, period: Period, due: date | None = None) -> Commitment:
        """Return the commitment that a provision makes of it, by the id of the provision.

        It is due on the day that its sentence names, else on the day `due` that the heading of
        the provision names, else at the end of `period`, and then by implication.
        """
        named = due if self.due is None else self.due
        same = named is None or named == period.due
        return Commitment(
            id=f"{provision}/{self.name}",
            indicator=self.indicator,
            target=self.target,
            period=period if same else Period(start=period.start, due=named),
            phrase=self.phrase,
            stated=self.stated,
            every=self.every,
            due_stated=named is not None or period.due is None,
            interpretation=self.interpretation,
        )

    def explain(self, language: Language = "en") -> str:
        """Return the name, the indicator and the target in a line."""
        name = self.indicator.name.in_language(language)
        asked = self.target.in_language(language)
        return say(language, zh=f"{self.name}：{name}，{asked}", en=f"{self.name}: {name}, {asked}")

    def _brief(self) -> str:
        return f"{self.name}: {self.target}"


def promise(  # noqa: PLR0913 - what a sentence can say, each by its name
    target: Target,
    words: str,
    *,
    figure: Unit | None = None,
    name: str | None = None,
    by: int | Day | None = None,
    every: Every | None = None,
    stated: bool = True,
    reading: str | None = None,
    **measured: Unpack[Measured],
) -> Promise:
    """Return the promise of a target, of the indicator `of` or of a new one.

    `figure` is the unit of its figure, if it has one.
    """
    indicator = _indicator(figure, **measured)
    return Promise(
        indicator=indicator,
        target=target,
        phrase=words,
        name=indicator.id if name is None else name,
        due=None if by is None else as_last_day(by, "by"),
        every=every,
        stated=stated,
        interpretation=reading,
    )


def _indicator(
    figure: Unit | None,
    *,
    of: Indicator | None = None,
    level: str | None = None,
    total: str | None = None,
    yearly: str | None = None,
    **described: Unpack[Described],
) -> Indicator:
    """Return the indicator that is given, or the new one that is described."""
    ids: tuple[tuple[Basis, str | None], ...]
    ids = (("level", level), ("total", total), ("yearly", yearly))
    new: list[tuple[Basis, str]] = [(basis, key) for basis, key in ids if key is not None]
    if (of is not None) + len(new) != 1:
        given = [*(["of"] if of is not None else []), *(basis for basis, _ in new)]
        raise InvalidValueError("indicator", given, "one of of=, level=, total= and yearly=")
    if of is None:
        [(basis, key)] = new
        return _new(key, basis, figure, **described)
    indicator = require(of, Indicator, "of", "an Indicator")
    for option, value in described.items():
        if option not in Described.__optional_keys__:
            raise TypeError(f"promise() got an unexpected keyword argument {option!r}")
        expected = f"nothing, since {indicator.id} is defined already"
        raise InvalidValueError(option, value, expected)
    return indicator


def _new(  # noqa: PLR0913 - what an indicator says of itself, each by its name
    key: str,
    basis: Basis,
    figure: Unit | None,
    *,
    zh: str = "",
    en: str = "",
    covers_zh: str | None = None,
    covers_en: str | None = None,
    beyond_whole: bool = False,
    signed: bool = False,
    unit: Unit | str | None = None,
) -> Indicator:
    """Return a new indicator, whose unit is that of the figure if there is one."""
    if figure is not None and unit is not None:
        raise InvalidValueError("unit", unit, f"nothing, since the figure is in {figure.code}")
    covered = covers_zh is not None or covers_en is not None
    return Indicator(
        id=key,
        name=Text(zh=zh, en=en),
        unit=figure if unit is None else unit,
        basis=basis,
        covers=Text(zh=covers_zh or "", en=covers_en or "") if covered else None,
        beyond_whole=beyond_whole,
        signed=signed,
    )
