"""Targets: what must hold of an indicator. The kind decides the formula.

Each class is one kind of promise. `kind` is its name in output, `words` what it asks for in both
languages, `amounts` the amounts it states in the unit of its indicator.
"""

from fractions import Fraction
from typing import ClassVar, Literal

import attrs

from minsheng.checks import instance_of, one_of, require
from minsheng.days import as_year
from minsheng.errors import DimensionError, InvalidValueError
from minsheng.promises.indicators import Indicator
from minsheng.quantities.amounts import Amount, as_amount, as_rate
from minsheng.quantities.exact import Number, exact_fraction, shown
from minsheng.quantities.units import as_unit
from minsheng.texts import Language, Text

__all__ = [
    "About",
    "AtLeast",
    "AtLeastTimes",
    "AtMost",
    "Between",
    "Bound",
    "Comparator",
    "Comparison",
    "Done",
    "GrowsYearly",
    "LessThan",
    "MoreThan",
    "Target",
    "Trend",
    "Unquantified",
]

Comparator = Literal[">=", ">", "<=", "<", "~", "between"]


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Target:
    """Base of all kinds of target."""

    kind: ClassVar[str]
    comparator: ClassVar[Comparator | None] = None
    needs_unit: ClassVar[bool] = True

    @property
    def words(self) -> Text:
        """What the target asks for, in words."""
        raise InvalidValueError("target", self, "a kind of target with words for it")

    def in_language(self, language: Language) -> str:
        """Return what the target asks for, "en" or "zh"."""
        return self.words.in_language(language)

    def __str__(self) -> str:
        """Return what the target asks for, in English."""
        return self.words.en

    # Written once for all kinds: attrs would compile all three for each, a fifth of a millisecond
    # at every import.

    @property
    def _given(self) -> dict[str, object]:
        return {field.name: getattr(self, field.name) for field in attrs.fields(type(self))}

    def __eq__(self, other: object) -> bool:
        """Tell whether both are of one kind and ask for the same."""
        if not isinstance(other, Target):
            return NotImplemented
        return type(self) is type(other) and self._given == other._given

    def __hash__(self) -> int:
        """Hash by what makes targets equal."""
        return hash((type(self), *self._given.values()))

    def __repr__(self) -> str:
        """Return the call that makes it."""
        given = ", ".join(f"{name}={value!r}" for name, value in self._given.items())
        return f"{type(self).__name__}({given})"

    @property
    def amounts(self) -> tuple[Amount, ...]:
        """The amounts the target states in the unit of its indicator."""
        return ()

    @property
    def figures(self) -> tuple[Amount | Fraction, ...]:
        """What the wording of the promise puts a figure to: amounts, a rate or a factor."""
        return self.amounts

    def require_fit(self, indicator: Indicator) -> None:
        """Raise `DimensionError` unless the target can be put to `indicator`."""
        require(indicator, Indicator, "indicator", "an Indicator")
        if not self.needs_unit:
            return
        if indicator.unit is None:
            raise DimensionError("target", self, f"a target that needs no unit for {indicator.id}")
        for amount in self.amounts:
            if amount.unit.dimension != indicator.unit.dimension:
                expected = f"a unit that converts into {indicator.unit.code} for {indicator.id}"
                raise DimensionError("target", amount.unit.code, expected)


def _with_amount(words: Text, amount: Amount) -> Text:
    return Text(
        zh=f"{words.zh}{amount.in_language('zh')}", en=f"{words.en} {amount.in_language('en')}"
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Bound(Target):
    """A limit on the value of an indicator; use one of the four kinds below."""

    value: Amount = attrs.field(converter=as_amount)
    _relation: ClassVar[Text]

    @property
    def words(self) -> Text:
        """The side and the limit."""
        return _with_amount(self._relation, self.value)

    def __attrs_post_init__(self) -> None:
        """Refuse a bound that does not say on which side it lies."""
        if type(self) is Bound:
            raise InvalidValueError("Bound", self.value, "AtLeast, MoreThan, AtMost or LessThan")

    @property
    def amounts(self) -> tuple[Amount, ...]:
        """The limit."""
        return (self.value,)


class AtLeast(Bound):
    """The value is at least this (达到, 不少于, 不低于, 以上)."""

    __slots__ = ()
    kind = "at_least"
    comparator: ClassVar[Comparator | None] = ">="
    _relation = Text(zh="不低于", en="at least")


class MoreThan(Bound):
    """The value is more than this (突破, 超过, 高于)."""

    __slots__ = ()
    kind = "more_than"
    comparator: ClassVar[Comparator | None] = ">"
    _relation = Text(zh="高于", en="more than")


class AtMost(Bound):
    """The value is at most this (以下, 控制在)."""

    __slots__ = ()
    kind = "at_most"
    comparator: ClassVar[Comparator | None] = "<="
    _relation = Text(zh="不高于", en="at most")


class LessThan(Bound):
    """The value is less than this (低于)."""

    __slots__ = ()
    kind = "less_than"
    comparator: ClassVar[Comparator | None] = "<"
    _relation = Text(zh="低于", en="less than")


def _optional_amount(value: Amount | str | None) -> Amount | None:
    return None if value is None else as_amount(value, "About.tolerance")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class About(Target):
    """The value is about this (左右), within a tolerance.

    The tolerance of a percentage is in percentage points. None leaves it to the reader to set.
    """

    kind = "about"
    comparator: ClassVar[Comparator | None] = "~"
    value: Amount = attrs.field(converter=as_amount)
    tolerance: Amount | None = attrs.field(default=None, converter=_optional_amount)

    @property
    def words(self) -> Text:
        """The value and its tolerance, if it has one."""
        text = _with_amount(Text(zh="约", en="about"), self.value)
        if self.tolerance is None:
            return text
        return Text(
            zh=f"{text.zh}（±{self.tolerance.in_language('zh')}）",
            en=f"{text.en} (±{self.tolerance.in_language('en')})",
        )

    def __attrs_post_init__(self) -> None:
        """Refuse a tolerance below zero or in a unit that cannot be added to the value."""
        if self.tolerance is None:
            return
        if self.tolerance.fraction < 0:
            raise InvalidValueError("About.tolerance", self.tolerance, "zero or more")
        unit = as_unit("percentage_point") if self.value.unit.is_ratio else self.value.unit
        if self.tolerance.unit.dimension != unit.dimension:
            expected = f"a unit that converts into {unit.code}"
            raise DimensionError("About.tolerance", self.tolerance, expected)

    @property
    def amounts(self) -> tuple[Amount, ...]:
        """The value."""
        return (self.value,)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Between(Target):
    """The value lies between two limits, both included (2-3所)."""

    kind = "between"
    comparator: ClassVar[Comparator | None] = "between"
    low: Amount = attrs.field(converter=as_amount)
    high: Amount = attrs.field(converter=as_amount)

    @property
    def words(self) -> Text:
        """Both limits."""
        low = shown(self.low.to(self.high.unit).fraction)
        return Text(
            zh=f"{low}至{self.high.in_language('zh')}", en=f"{low} to {self.high.in_language('en')}"
        )

    def __attrs_post_init__(self) -> None:
        """Refuse limits in the wrong order."""
        if self.high < self.low:
            raise InvalidValueError("Between.high", self.high, f"{self.low} or more")

    @property
    def amounts(self) -> tuple[Amount, ...]:
        """Both limits."""
        return (self.low, self.high)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class GrowsYearly(Target):
    """The value grows by at least `rate` in every year of the period (年度增长不低于)."""

    kind = "growth"
    comparator: ClassVar[Comparator | None] = ">="
    rate: Amount = attrs.field(converter=as_rate)

    @property
    def words(self) -> Text:
        """The rate."""
        return Text(zh=f"每年增长不低于{self.rate}", en=f"grows by at least {self.rate} every year")

    @property
    def figures(self) -> tuple[Amount, ...]:
        """The rate."""
        return (self.rate,)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Trend(Target):
    """The value rises or falls in every year of the period (逐年下降)."""

    kind = "trend"
    direction: Literal["rising", "falling"] = attrs.field(validator=one_of("rising", "falling"))

    @property
    def words(self) -> Text:
        """The direction."""
        rising = self.direction == "rising"
        return Text(
            zh="逐年上升" if rising else "逐年下降",
            en=f"{'rises' if rising else 'falls'} every year",
        )


def _positive_factor(value: Number) -> Fraction:
    factor = exact_fraction(value, "AtLeastTimes.factor")
    if factor <= 0:
        raise InvalidValueError("AtLeastTimes.factor", value, "a factor above zero")
    return factor


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AtLeastTimes(Target):
    """The value reaches `factor` times its value of `base_year` (倍增)."""

    kind = "multiple"
    comparator: ClassVar[Comparator | None] = ">="
    factor: Fraction = attrs.field(converter=_positive_factor)
    base_year: int = attrs.field(converter=as_year)

    @property
    def words(self) -> Text:
        """The factor and the base year."""
        times = shown(self.factor)
        return Text(
            zh=f"不低于{self.base_year}年的{times}倍",
            en=f"at least {times} times its value of {self.base_year}",
        )

    @property
    def figures(self) -> tuple[Fraction, ...]:
        """The factor."""
        return (self.factor,)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Comparison(Target):
    """The value or its growth, against another indicator's in each year (增速高于, 与…同步)."""

    kind = "comparison"
    other: Indicator = attrs.field(validator=instance_of(Indicator, "an Indicator"))
    of: Literal["level", "growth"] = attrs.field(validator=one_of("level", "growth"))
    # attrs and the type checkers see a field here where the base class has a class variable.
    comparator: Literal[">=", ">"] = attrs.field(validator=one_of(">=", ">"))  # type: ignore[misc] # pyright: ignore[reportIncompatibleVariableOverride]

    @property
    def words(self) -> Text:
        """The indicator it is held against, and how."""
        other, strictly = self.other.name, self.comparator == ">"
        if self.of == "growth":
            return Text(
                zh=f"增速{'高于' if strictly else '不低于'}{other.zh}",
                en=f"grows {'faster than' if strictly else 'at least as fast as'} {other.en}",
            )
        return Text(
            zh=f"{'高于' if strictly else '不低于'}{other.zh}",
            en=f"{'above' if strictly else 'at least'} {other.en}",
        )

    def require_fit(self, indicator: Indicator) -> None:
        """Raise unless both indicators have a unit, and the same dimension to compare levels."""
        super(Comparison, self).require_fit(indicator)  # noqa: UP008 - slots classes are rebuilt
        if self.other.unit is None:
            raise DimensionError("target", self.other.id, "an indicator with a unit to compare")
        same = indicator.unit is not None and indicator.unit.dimension == self.other.unit.dimension
        if self.of == "level" and not same:
            raise DimensionError(
                "target", self.other.id, f"an indicator in units of {indicator.id}"
            )


class Done(Target):
    """Something is recorded as done (建成, 竣工, 完成创建): 0 or 1, nothing between."""

    __slots__ = ()
    kind = "done"
    needs_unit = False

    @property
    def words(self) -> Text:
        """That it is done."""
        return Text(zh="完成", en="done")


class Unquantified(Target):
    """A direction that figures cannot decide (不断提升, 更加健全): never counted as kept."""

    __slots__ = ()
    kind = "directional"
    needs_unit = False

    @property
    def words(self) -> Text:
        """That there is no figure."""
        return Text(zh="有方向、无数值", en="a direction without a figure")
