"""A promise as its words make it, before a provision gives it an id and a period."""

from collections.abc import Mapping
from datetime import date
from typing import Required, TypedDict

import attrs

from minsheng.checks import is_mapping, non_empty_text, require
from minsheng.days import CALENDAR, Day, Period, Years, as_last_day
from minsheng.errors import InvalidValueError
from minsheng.promises.indicators import Basis, Indicator
from minsheng.promises.milestones import InterimTarget
from minsheng.promises.provisions import Commitment, Every
from minsheng.promises.targets import Bound, Target
from minsheng.quantities.amounts import Amount, amount_for
from minsheng.quantities.exact import Number
from minsheng.quantities.units import Unit
from minsheng.texts import Explained, Language, Text, say

__all__ = [
    "Known",
    "NewLevel",
    "NewLevelIn",
    "NewTotal",
    "NewTotalIn",
    "NewYearly",
    "NewYearlyIn",
    "Options",
    "Promise",
    "promise",
]


class Wording(TypedDict, total=False):
    """How the sentence of the promise reads."""

    name: str
    by: int | Day
    every: Every
    milestones: Mapping[str, Amount | Number]
    stated: bool
    reading: Text


class Known(Wording):
    """A promise of an indicator that is defined elsewhere."""

    of: Indicator


class New(Wording, total=False):
    """A promise that defines its indicator, because no other one uses it."""

    zh: Required[str]
    en: Required[str]
    covers_zh: str
    covers_en: str
    beyond_whole: bool
    signed: bool
    aliases: tuple[str, ...]
    counted_by: str


class NewLevel(New):
    """The new indicator is a level on a day."""

    level: str


class NewTotal(New):
    """The new indicator is a running total over the period."""

    total: str


class NewYearly(New):
    """The new indicator is of each calendar year."""

    yearly: str


class NewLevelIn(NewLevel):
    """A level, and the unit that no figure gives."""

    unit: Unit | str


class NewTotalIn(NewTotal):
    """A running total, and the unit that no figure gives."""

    unit: Unit | str


class NewYearlyIn(NewYearly):
    """A figure of each year, and the unit that no figure gives."""

    unit: Unit | str


class Described(TypedDict, total=False):
    """All that describes a new indicator."""

    level: str
    total: str
    yearly: str
    zh: str
    en: str
    covers_zh: str
    covers_en: str
    beyond_whole: bool
    signed: bool
    aliases: tuple[str, ...]
    counted_by: str
    unit: Unit | str


class Options(Wording, Described, total=False):
    """All of these together, as the verbs pass them on."""

    of: Indicator


_KNOWN = Options.__optional_keys__
_BASES: tuple[Basis, ...] = ("level", "total", "yearly")


@attrs.define(kw_only=True, eq=False, repr=False)
class Promise(Explained):
    """A promise that is not yet one of a provision; the verbs return it.

    `goal`, `task`, `matter` and `safeguard` make the `Commitment` of it.
    """

    indicator: Indicator
    target: Target
    phrase: str
    name: str = attrs.field(validator=non_empty_text)
    by: int | Day | None = None
    every: Every | None = None
    stated: bool = True
    interpretation: Text | None = None
    milestones: tuple[InterimTarget, ...] = ()

    @property
    def due(self) -> date | None:
        """The day that its sentence names, where years start on 1 January."""
        return self._due(CALENDAR)

    def _due(self, years: Years) -> date | None:
        return None if self.by is None else as_last_day(self.by, "by", years)

    def commitment(self, provision: str, period: Period, due: date | None = None) -> Commitment:
        """Return the commitment that a provision makes of it, by the id of the provision.

        It is due on the day that its sentence names, else on the day `due` that the heading of
        the provision names, else at the end of `period`, and then by implication.
        """
        named = due if self.by is None else self._due(period.years)
        same = named is None or named == period.due
        return Commitment(
            id=f"{provision}/{self.name}",
            indicator=self.indicator,
            target=self.target,
            period=period if same else attrs.evolve(period, due=named),
            phrase=self.phrase,
            stated=self.stated,
            every=self.every,
            due_stated=named is not None or period.due is None,
            interpretation=self.interpretation,
            milestones=self.milestones,
        )

    def in_language(self, language: Language = "en") -> str:
        """Return the name, the indicator and the target in a line."""
        name = self.indicator.name.in_language(language)
        asked = self.target.words_of(self.indicator).in_language(language)
        return say(language, zh=f"{self.name}：{name}，{asked}", en=f"{self.name}: {name}, {asked}")

    def _brief(self) -> str:
        return f"{self.name}: {self.target}"


def promise(target: Target, words: str, options: Options, *, figure: Unit | None = None) -> Promise:
    """Return the promise of a target, of the indicator that the options name or describe.

    `figure` is the unit of its figure, if it has one.
    """
    if not options.keys() <= _KNOWN:
        unknown = next(name for name in options if name not in _KNOWN)
        raise TypeError(f"a promise got an unexpected keyword argument {unknown!r}")
    of = options.get("of")
    indicator = _new(options, figure) if of is None else _defined(of, options)
    by = options.get("by")
    if by is not None and not _names_own_year(by):
        as_last_day(by, "by")  # refuses what is no day, whichever way years are counted
    return Promise(
        indicator=indicator,
        target=target,
        phrase=words,
        name=options.get("name", indicator.id),
        by=by,
        every=options.get("every"),
        stated=options.get("stated", True),
        interpretation=options.get("reading"),
        milestones=_milestones(target, options.get("milestones", {})),
    )


def _names_own_year(by: object) -> bool:
    """Tell whether a text names a year such as 2022/23, which the period has to know."""
    return isinstance(by, str) and "/" in by


def _milestones(target: Target, given: Mapping[str, Amount | Number]) -> tuple[InterimTarget, ...]:
    """Return the milestones of a promise; a bare number is in the unit of its figure."""
    if not is_mapping(given):
        expected = "a mapping from times such as 2024-Q2 to amounts"
        raise InvalidValueError("milestones", given, expected)
    unit = target.value.unit if isinstance(target, Bound) else None
    return tuple(
        InterimTarget(when=when, value=amount_for(value, "milestones", unit))
        for when, value in given.items()
    )


def _defined(of: Indicator, options: Options) -> Indicator:
    """Return an indicator that is defined already, which nothing can describe anew."""
    indicator = require(of, Indicator, "of", "an Indicator")
    for option, value in options.items():
        if option in Described.__optional_keys__:
            expected = f"nothing beside of=, since {indicator.id} is defined already"
            raise InvalidValueError(option, value, expected)
    return indicator


def _new(options: Options, figure: Unit | None) -> Indicator:
    """Return a new indicator, whose unit is that of the figure if there is one."""
    given: list[tuple[Basis, str]]
    given = [(basis, key) for basis in _BASES if (key := options.get(basis)) is not None]
    if len(given) != 1:
        expected = "one of of=, level=, total= and yearly="
        raise InvalidValueError("indicator", dict(given), expected)
    unit = options.get("unit")
    if figure is not None and unit is not None:
        raise InvalidValueError("unit", unit, f"nothing, since the figure is in {figure.code}")
    [(basis, key)] = given
    covers = None
    if "covers_zh" in options or "covers_en" in options:
        covers = Text(zh=options.get("covers_zh", ""), en=options.get("covers_en", ""))
    return Indicator(
        id=key,
        name=Text(zh=options.get("zh", ""), en=options.get("en", "")),
        unit=figure if unit is None else unit,
        basis=basis,
        covers=covers,
        beyond_whole=options.get("beyond_whole", False),
        signed=options.get("signed", False),
        aliases=options.get("aliases", ()),
        counted_by=options.get("counted_by"),
    )
