"""What a promise may say beside its figure and its words, as types for the verbs."""

from typing import Required, TypedDict

from minsheng.days import Day
from minsheng.promises.indicators import Indicator
from minsheng.promises.provisions import Every
from minsheng.quantities.units import Unit

__all__ = [
    "Described",
    "Known",
    "Measured",
    "NewLevel",
    "NewLevelIn",
    "NewTotal",
    "NewTotalIn",
    "NewYearly",
    "NewYearlyIn",
    "Options",
]


class Wording(TypedDict, total=False):
    """How the sentence of the promise reads."""

    name: str
    by: int | Day
    every: Every
    stated: bool
    reading: str


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

    zh: str
    en: str
    covers_zh: str
    covers_en: str
    beyond_whole: bool
    signed: bool
    unit: Unit | str


class Measured(Described, total=False):
    """All that says which indicator a promise is of."""

    of: Indicator
    level: str
    total: str
    yearly: str


class Options(Wording, Measured):
    """All of these together, as the verbs pass them on."""
