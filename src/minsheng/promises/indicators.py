"""Indicators: what is measured, of whom, in which unit, and how it accumulates."""

from typing import Literal

import attrs

from minsheng.checks import distinct_texts, instance_of, non_empty_text, one_of
from minsheng.errors import DimensionError, InvalidValueError
from minsheng.promises.baselines import Baseline
from minsheng.quantities.amounts import Amount
from minsheng.quantities.units import Unit, as_unit
from minsheng.texts import Explained, Language, Text, say

__all__ = ["Basis", "Indicator"]

Basis = Literal["level", "total", "yearly"]
"""How an indicator accumulates: a level on a day, a running total over the period, or a flow of
each calendar year."""

BASIS_TEXTS: dict[Basis, Text] = {
    "level": Text(zh="时点数", en="a level"),
    "total": Text(zh="累计数", en="a running total"),
    "yearly": Text(zh="年度数", en="of each year"),
}
_THE_WHOLE = Amount(100, "percent")


def _optional_unit(unit: Unit | str | None) -> Unit | None:
    return None if unit is None else as_unit(unit, "Indicator.unit")


@attrs.frozen(kw_only=True, repr=False)
class Indicator(Explained):
    """One thing that can be observed.

    `id` is its name in data, `name` its name for people, `covers` whom or what it is measured
    of (None where the name says it all), `unit` the unit of its values (None for what is only
    done or not done, or has no figure) and `basis` how it accumulates. A percentage is a share of
    a whole, which 100 % is the most of, unless `beyond_whole` says that it can be more. Values
    below zero are errors unless `signed` says that they can be (a balance, a net change); the sum
    of what is signed can fall again.

    `aliases` are short names that people type for it ("低保"); a document finds it by them.
    `counted_by` is the Chinese measure word for what it counts ("个", "所"), if that is not the
    name of its unit. `baseline` is the value that the source prints beside the target, from which
    progress counts; of a running total, which starts from nothing, it is only shown.

    >>> parks = Indicator(
    ...     id="parks",
    ...     name=Text(zh="口袋公园数", en="Pocket parks"),
    ...     unit="park",
    ...     basis="total",
    ...     aliases=("口袋公园",),
    ...     counted_by="座",
    ... )
    >>> print(parks)
    parks: Pocket parks (parks, a running total)
    """

    id: str = attrs.field(validator=non_empty_text)
    name: Text = attrs.field(validator=instance_of(Text, "a Text"))
    unit: Unit | None = attrs.field(converter=_optional_unit)
    basis: Basis = attrs.field(validator=one_of("level", "total", "yearly"))
    covers: Text | None = attrs.field(
        default=None,
        validator=instance_of((Text, type(None)), "a Text, or None"),
    )
    beyond_whole: bool = attrs.field(default=False, validator=instance_of(bool, "True or False"))
    signed: bool = attrs.field(default=False, validator=instance_of(bool, "True or False"))
    aliases: tuple[str, ...] = attrs.field(default=(), validator=distinct_texts)
    counted_by: str | None = attrs.field(
        default=None, validator=attrs.validators.optional(non_empty_text)
    )
    baseline: Baseline | None = attrs.field(
        default=None, validator=instance_of((Baseline, type(None)), "a Baseline, or None")
    )

    def __attrs_post_init__(self) -> None:
        """Refuse an alias that is the id, and a measure word for what is not counted."""
        if self.id in self.aliases:
            raise InvalidValueError("Indicator.aliases", self.id, "other names than the id")
        if self.counted_by is not None and (self.unit is None or not self.unit.whole):
            expected = f"None for {self.id}, which counts nothing in whole numbers"
            raise InvalidValueError("Indicator.counted_by", self.counted_by, expected)
        if self.baseline is not None:
            self._require_possible(self.baseline.value)

    def _require_possible(self, value: Amount) -> None:
        """Refuse a baseline in another unit, and one that cannot have been observed."""
        field, unit = "Indicator.baseline", self.unit
        if unit is None:
            raise InvalidValueError(field, value, f"None for {self.id}, which has no unit")
        if value.unit.dimension != unit.dimension:
            raise DimensionError(field, value.unit.code, f"a unit that converts into {unit.code}")
        if value.fraction < 0 and not self.signed:
            raise InvalidValueError(field, value, f"zero or more, since {self.id} is not signed")
        if self.most is not None and value > self.most:
            raise InvalidValueError(field, value, "at most 100 %, unless it is beyond_whole")
        if value.unit.whole and value.fraction.denominator != 1:
            raise InvalidValueError(field, value, f"a whole number of {value.unit.code}")

    @property
    def most(self) -> Amount | None:
        """The most that a share of a whole can be; None for all other indicators."""
        if self.unit is None or not self.unit.is_ratio or self.beyond_whole:
            return None
        return _THE_WHOLE

    def shown(self, amount: Amount, language: Language = "en") -> str:
        """Return an amount of it for people: in Chinese with its measure word, if it has one."""
        counted_by = self.counted_by if amount.unit is self.unit else None
        return amount.in_language(language, counted_by=counted_by)

    def in_language(self, language: Language = "en") -> str:
        """Return its id, its name, its unit and how it accumulates in a line."""
        name, basis = self.name.in_language(language), BASIS_TEXTS[self.basis].in_language(language)
        if self.unit is None:
            return say(language, zh=f"{self.id}：{name}", en=f"{self.id}: {name}")
        unit = self.unit.name.in_language(language)
        return say(
            language,
            zh=f"{self.id}：{name}（{unit}，{basis}）",
            en=f"{self.id}: {name} ({unit}, {basis})",
        )
