"""Pathways: the value each coming year requires, and what binds in each year."""

from typing import Literal

import attrs

from minsheng.amounts import Amount
from minsheng.lookup import Index
from minsheng.rules import EscalationRule
from minsheng.series import Series, YearlySeries
from minsheng.texts import Language, Text, say

__all__ = ["Binding", "PathKind", "Pathway", "RequiredValue"]

PathKind = Literal["least", "even"]
Binding = Literal["growth", "floor", "both"]

BINDING_TEXTS: dict[str, Text] = {
    "growth": Text(zh="增长率", en="growth"),
    "floor": Text(zh="下限", en="floor"),
    "both": Text(zh="增长率与下限", en="growth and floor"),
}


@attrs.frozen(kw_only=True, eq=False)
class RequiredValue:
    """What one year requires.

    `by_growth` is what the growth rule asks for and `by_floor` what a floor does (None where no
    floor asks for anything that year), both rounded; `value` is the larger one, and `binding`
    names it: "growth", "floor", or "both" where they ask for the same.
    """

    year: int
    by_growth: Amount
    by_floor: Amount | None

    @property
    def value(self) -> Amount:
        """The required value."""
        return self.by_growth if self.by_floor is None else max(self.by_growth, self.by_floor)

    @property
    def binding(self) -> Binding:
        """The promise that sets the value."""
        if self.by_floor is None or self.by_floor < self.by_growth:
            return "growth"
        return "both" if self.by_floor == self.by_growth else "floor"


@attrs.frozen(kw_only=True, eq=False)
class Pathway:
    """The values that the years after `base_year` require, indexed by year."""

    kind: PathKind
    rule: EscalationRule
    base_year: int
    base: Amount
    values: Index[int, RequiredValue]

    @property
    def series(self) -> YearlySeries:
        """The base year and the required values as one series."""
        required = ((year, item.value) for year, item in self.values.items())
        return Series.yearly([(self.base_year, self.base), *required])

    def explain(self, language: Language = "en") -> str:
        """Return a line for the base and one for each year, with what binds."""
        year, base = self.base_year, self.base.in_language(language)
        lines = [say(language, zh=f"{year}年：{base}（起点）", en=f"{year}: {base} (base)")]
        for year, item in self.values.items():
            value = item.value.in_language(language)
            binding = BINDING_TEXTS[item.binding].in_language(language)
            zh, en = f"{year}年：{value}（由{binding}决定）", f"{year}: {value} (set by {binding})"
            lines.append(say(language, zh=zh, en=en))
        return "\n".join(lines)

    def __str__(self) -> str:
        """Return the explanation in English."""
        return self.explain()
