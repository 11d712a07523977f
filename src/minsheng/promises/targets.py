"""Targets: what must hold of an indicator. The kind decides the formula.

Each class is one kind of promise, with all that it knows: `kind` is its name in output, `words`
what it asks for in both languages, its fields say what they hold and mean (`told`), and its base
class how it is judged: by a value (`ValueTarget`), by years (`YearTarget`), as done, or not at
all. `Target` is any one of them; there are no others, so that whatever asks for the kind can be
checked to have an answer for each.
"""

from fractions import Fraction
from typing import ClassVar, Literal, TypeAlias, TypeVar, final, get_args

import attrs

from minsheng.checks import instance_of, one_of, require
from minsheng.days import as_year
from minsheng.errors import DimensionError, InvalidValueError
from minsheng.promises.fields import fields_of, told
from minsheng.promises.indicators import Basis, Indicator
from minsheng.promises.limits import Limits, width_in
from minsheng.quantities.amounts import Amount, amount_in, as_amount, as_rate
from minsheng.quantities.exact import Number, exact_fraction, shown
from minsheng.quantities.units import Unit, as_unit
from minsheng.texts import Language, Text

__all__ = [
    "KINDS",
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
    "LimitedSide",
    "MoreThan",
    "Target",
    "TargetBase",
    "TargetT",
    "Trend",
    "Unquantified",
    "ValueTarget",
    "YearTarget",
]

Comparator = Literal[">=", ">", "<=", "<", "~", "between"]
"""How a value is compared with the figure of a target."""

_ALL: tuple[Basis, ...] = get_args(Basis)
_NOT_TOTALS: tuple[Basis, ...] = ("level", "yearly")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TargetBase:
    """Base of all kinds of target.

    `kind` is the name of the kind in output, `comparator` how values are compared with it.
    `bases` are those of the indicators that it can be put to, `bases_each_year` those of which it
    can be promised for each year anew; `says_every_year` if its words say so already.
    `words_before` and `words_after` are the words of a source that say so beside a number.
    """

    kind: ClassVar[str]
    comparator: ClassVar[Comparator | None] = None
    needs_unit: ClassVar[bool] = True
    bases: ClassVar[tuple[Basis, ...]] = _ALL
    bases_each_year: ClassVar[tuple[Basis, ...]] = _ALL
    says_every_year: ClassVar[bool] = False
    words_before: ClassVar[tuple[str, ...]] = ()
    words_after: ClassVar[tuple[str, ...]] = ()

    @property
    def words(self) -> Text:
        """What the target asks for, in words."""
        return self._worded(None)

    def words_of(self, indicator: Indicator) -> Text:
        """Return what the target asks for of an indicator, in words: with its measure word."""
        return self._worded(indicator.counted_by)

    def _worded(self, counted_by: str | None) -> Text:
        """Return the words, with a Chinese measure word in place of the name of the unit."""
        del counted_by
        raise InvalidValueError("target", self, "a kind of target with words for it")

    def in_language(self, language: Language = "en") -> str:
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
        if not isinstance(other, TargetBase):
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
        fields = fields_of(type(self))
        return tuple(getattr(self, field.name) for field in fields if field.form == "amount")

    @property
    def figures(self) -> tuple[Amount | Fraction, ...]:
        """What the wording of the promise puts a figure to: amounts, a rate or a factor."""
        fields = fields_of(type(self))
        return tuple(getattr(self, field.name) for field in fields if field.is_figure)

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


def _with_amount(words: Text, amount: Amount, counted_by: str | None) -> Text:
    return Text(
        zh=f"{words.zh}{amount.in_language('zh', counted_by=counted_by)}",
        en=f"{words.en} {amount.in_language('en')}",
    )


# Judged by a value


class ValueTarget(TargetBase):
    """Base of what is judged by a value of the indicator, which has to be within limits."""

    __slots__ = ()
    bases_each_year: ClassVar[tuple[Basis, ...]] = _NOT_TOTALS

    @property
    def multiplied_year(self) -> int | None:
        """The year whose value sets the limits, if they are no amounts."""
        return None

    def limits(
        self, unit: Unit, *, base: Fraction | None = None, tolerance: Amount | None = None
    ) -> Limits | None:
        """Return the limits on values in `unit`, or None where what they need is not known.

        `base` is the value of the year that is multiplied, `tolerance` that of an "about" without
        its own. Raises `DimensionError` for a unit that the target's does not convert into.
        """
        del unit, base, tolerance
        raise InvalidValueError("target", self, "a kind of target with limits on values")


_LIMIT = told("amount", "the limit, in the unit", column="the limit")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Bound(ValueTarget):
    """A limit on the value of an indicator; use one of the four kinds below."""

    value: Amount = attrs.field(converter=as_amount, metadata=_LIMIT)
    side: ClassVar[Literal["least", "most"]]
    strict: ClassVar[bool] = False
    _relation: ClassVar[Text]
    _relation_of_counts: ClassVar[str]  # in Chinese, of what is counted in whole numbers

    def _worded(self, counted_by: str | None) -> Text:
        relation = self._relation
        if self.value.unit.whole:
            relation = Text(zh=self._relation_of_counts, en=relation.en)
        return _with_amount(relation, self.value, counted_by)

    def __attrs_post_init__(self) -> None:
        """Refuse a bound that does not say on which side it lies."""
        if type(self) is Bound:
            raise InvalidValueError("Bound", self.value, "AtLeast, MoreThan, AtMost or LessThan")

    def limits(
        self, unit: Unit, *, base: Fraction | None = None, tolerance: Amount | None = None
    ) -> Limits:
        """Return the limit, on its side."""
        del base, tolerance
        limit = amount_in(self.value, unit, "target")
        low, high = (limit, None) if self.side == "least" else (None, limit)
        return Limits(low, high, self.strict)


@final
class AtLeast(Bound):
    """The value is at least this (达到, 不少于, 不低于, 以上)."""

    __slots__ = ()
    kind = "at_least"
    comparator: ClassVar[Comparator | None] = ">="
    words_before: ClassVar[tuple[str, ...]] = ("不低于", "不少于", "至少")
    words_after: ClassVar[tuple[str, ...]] = ("以上",)
    side: ClassVar[Literal["least", "most"]] = "least"
    _relation = Text(zh="不低于", en="at least")
    _relation_of_counts = "不少于"


@final
class MoreThan(Bound):
    """The value is more than this (突破, 超过, 高于)."""

    __slots__ = ()
    kind = "more_than"
    comparator: ClassVar[Comparator | None] = ">"
    words_before: ClassVar[tuple[str, ...]] = ("突破", "超过")
    side: ClassVar[Literal["least", "most"]] = "least"
    strict: ClassVar[bool] = True
    _relation = Text(zh="高于", en="more than")
    _relation_of_counts = "超过"


@final
class AtMost(Bound):
    """The value is at most this (以下, 控制在)."""

    __slots__ = ()
    kind = "at_most"
    comparator: ClassVar[Comparator | None] = "<="
    words_before: ClassVar[tuple[str, ...]] = ("控制在",)
    words_after: ClassVar[tuple[str, ...]] = ("以下",)
    side: ClassVar[Literal["least", "most"]] = "most"
    _relation = Text(zh="不高于", en="at most")
    _relation_of_counts = "不超过"


@final
class LessThan(Bound):
    """The value is less than this (低于)."""

    __slots__ = ()
    kind = "less_than"
    comparator: ClassVar[Comparator | None] = "<"
    side: ClassVar[Literal["least", "most"]] = "most"
    strict: ClassVar[bool] = True
    _relation = Text(zh="低于", en="less than")
    _relation_of_counts = "少于"


LimitedSide = Literal["least", "both"]
"""On which side an "about" or a range limits a value: from below alone, or on both sides."""

_SIDE = told(
    "word",
    "which side is limited: least (more is as good), or both",
    column="which side of it is limited",
    words=get_args(LimitedSide),
)


_one_of_the_sides = one_of(*get_args(LimitedSide))


def _and_more(words: Text, side: LimitedSide) -> Text:
    if side == "both":
        return words
    return Text(zh=f"{words.zh}及以上", en=f"{words.en} or more")


def _optional_amount(value: Amount | str | None) -> Amount | None:
    return None if value is None else as_amount(value, "About.tolerance")


@final
@attrs.frozen(kw_only=True, eq=False, repr=False)
class About(ValueTarget):
    """The value is about this (左右), within a tolerance.

    The tolerance of a percentage is in percentage points. None leaves it to the reader to set.
    What is to be reached (达到90%左右) is good from the tolerance below it upward; `side="both"` is
    for a wording that holds a value in place (保持在90%左右).

    >>> About(value="90%", tolerance="2 pp").limits(as_unit("percent"))
    Limits(low=Fraction(88, 1), high=None, strict=False, base=None)
    """

    kind = "about"
    comparator: ClassVar[Comparator | None] = "~"
    words_after: ClassVar[tuple[str, ...]] = ("左右",)
    value: Amount = attrs.field(converter=as_amount, metadata=_LIMIT)
    tolerance: Amount | None = attrs.field(
        default=None,
        converter=_optional_amount,
        metadata=told(
            "margin",
            "how far off is still about it; needs tolerance_unit",
            column="how far off is still about it",
        ),
    )
    side: LimitedSide = attrs.field(default="least", validator=_one_of_the_sides, metadata=_SIDE)

    def _worded(self, counted_by: str | None) -> Text:
        text = _with_amount(Text(zh="约", en="about"), self.value, counted_by)
        if self.tolerance is not None:
            text = Text(
                zh=f"{text.zh}（±{self.tolerance.in_language('zh', counted_by=counted_by)}）",
                en=f"{text.en} (±{self.tolerance.in_language('en')})",
            )
        return _and_more(text, self.side)

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

    def limits(
        self, unit: Unit, *, base: Fraction | None = None, tolerance: Amount | None = None
    ) -> Limits | None:
        """Return the value less the tolerance, and more it if both sides are limited.

        None where there is no tolerance.
        """
        del base
        tolerance = self.tolerance or tolerance
        if tolerance is None:
            return None
        middle, width = amount_in(self.value, unit, "target"), width_in(tolerance, unit)
        return Limits(middle - width, middle + width if self.side == "both" else None)


@final
@attrs.frozen(kw_only=True, eq=False, repr=False)
class Between(ValueTarget):
    """The value lies between two limits, both included (2-3所).

    A range that asks for a count is good from its low end on: more than the high end is no
    failure. `side="both"` is for a wording that holds a value within the range (保持在2%-3%).

    >>> Between(low="2所学校", high="3所学校").limits(as_unit("school"))
    Limits(low=Fraction(2, 1), high=None, strict=False, base=None)
    """

    kind = "between"
    comparator: ClassVar[Comparator | None] = "between"
    low: Amount = attrs.field(
        converter=as_amount, metadata=told("amount", "the lower limit, included")
    )
    high: Amount = attrs.field(
        converter=as_amount, metadata=told("amount", "the upper limit, included")
    )
    side: LimitedSide = attrs.field(default="least", validator=_one_of_the_sides, metadata=_SIDE)

    def _worded(self, counted_by: str | None) -> Text:
        low, high = self.low.to(self.high.unit), self.high
        number = low.in_language("zh", counted_by="")
        words = Text(
            zh=f"{number}至{high.in_language('zh', counted_by=counted_by)}",
            en=f"{shown(low.fraction)} to {high.in_language('en')}",
        )
        return _and_more(words, self.side)

    def __attrs_post_init__(self) -> None:
        """Refuse limits in the wrong order."""
        if self.high < self.low:
            raise InvalidValueError("Between.high", self.high, f"{self.low} or more")

    def limits(
        self, unit: Unit, *, base: Fraction | None = None, tolerance: Amount | None = None
    ) -> Limits:
        """Return the lower limit, and the upper one if both sides are limited."""
        del base, tolerance
        low, high = (amount_in(limit, unit, "target") for limit in (self.low, self.high))
        return Limits(low, high if self.side == "both" else None)


def _positive_factor(value: Number) -> Fraction:
    factor = exact_fraction(value, "AtLeastTimes.factor")
    if factor <= 0:
        raise InvalidValueError("AtLeastTimes.factor", value, "a factor above zero")
    return factor


@final
@attrs.frozen(kw_only=True, eq=False, repr=False)
class AtLeastTimes(ValueTarget):
    """The value reaches `factor` times its value of `base_year` (倍增)."""

    kind = "multiple"
    comparator: ClassVar[Comparator | None] = ">="
    bases: ClassVar[tuple[Basis, ...]] = _NOT_TOTALS
    factor: Fraction = attrs.field(
        converter=_positive_factor,
        metadata=told("factor", "how many times the value of the base year"),
    )
    base_year: int = attrs.field(
        converter=as_year, metadata=told("year", "the year whose value is multiplied")
    )

    def _worded(self, counted_by: str | None) -> Text:
        del counted_by
        times = shown(self.factor)
        return Text(
            zh=f"不低于{self.base_year}年的{times}倍",
            en=f"at least {times} times its value of {self.base_year}",
        )

    @property
    def multiplied_year(self) -> int:
        """The base year."""
        return self.base_year

    def limits(
        self, unit: Unit, *, base: Fraction | None = None, tolerance: Amount | None = None
    ) -> Limits | None:
        """Return the multiple of the base value; None where that is not known."""
        del unit, tolerance
        return None if base is None else Limits(base * self.factor, None, base=base)


# Judged by years


class YearTarget(TargetBase):
    """Base of what is judged year by year: each year that the promise binds has to keep it."""

    __slots__ = ()


@final
@attrs.frozen(kw_only=True, eq=False, repr=False)
class GrowsYearly(YearTarget):
    """The value grows by at least `rate` in every year of the period (年度增长不低于)."""

    kind = "growth"
    comparator: ClassVar[Comparator | None] = ">="
    says_every_year: ClassVar[bool] = True
    rate: Amount = attrs.field(
        converter=as_rate, metadata=told("rate", "the least growth of each year")
    )

    def _worded(self, counted_by: str | None) -> Text:
        del counted_by
        return Text(zh=f"每年增长不低于{self.rate}", en=f"grows by at least {self.rate} every year")


Direction = Literal["rising", "falling"]


@final
@attrs.frozen(kw_only=True, eq=False, repr=False)
class Trend(YearTarget):
    """The value rises or falls in every year of the period (逐年下降)."""

    kind = "trend"
    says_every_year: ClassVar[bool] = True
    direction: Direction = attrs.field(
        validator=one_of(*get_args(Direction)),
        metadata=told(
            "word",
            "which way, every year",
            column="which way it goes every year",
            words=get_args(Direction),
        ),
    )

    def _worded(self, counted_by: str | None) -> Text:
        del counted_by
        rising = self.direction == "rising"
        return Text(
            zh="逐年上升" if rising else "逐年下降",
            en=f"{'rises' if rising else 'falls'} every year",
        )


Compared = Literal["level", "growth"]
Lead = Literal[">=", ">"]


@final
@attrs.frozen(kw_only=True, eq=False, repr=False)
class Comparison(YearTarget):
    """The value or its growth, against another indicator's in each year (增速高于, 与…同步)."""

    kind = "comparison"
    other: Indicator = attrs.field(
        validator=instance_of(Indicator, "an Indicator"),
        metadata=told(
            "indicator",
            "the id of the indicator it is compared with",
            column="the indicator it is compared with",
        ),
    )
    of: Compared = attrs.field(
        validator=one_of(*get_args(Compared)),
        metadata=told(
            "word",
            "what of the two is compared",
            column="what is compared",
            words=get_args(Compared),
        ),
    )
    # attrs and the type checkers see a field here where the base class has a class variable.
    comparator: Lead = attrs.field(  # type: ignore[misc] # pyright: ignore[reportIncompatibleVariableOverride]
        validator=one_of(*get_args(Lead)),
        metadata=told("word", "how the one compares with the other", words=get_args(Lead)),
    )

    def _worded(self, counted_by: str | None) -> Text:
        del counted_by
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


# Judged otherwise


@final
class Done(TargetBase):
    """Something is recorded as done (建成, 竣工, 完成创建): 0 or 1, nothing between."""

    __slots__ = ()
    kind = "done"
    needs_unit: ClassVar[bool] = False
    bases_each_year: ClassVar[tuple[Basis, ...]] = ()

    def _worded(self, counted_by: str | None) -> Text:
        del counted_by
        return Text(zh="完成", en="done")


@final
class Unquantified(TargetBase):
    """A direction that figures cannot decide (不断提升, 更加健全): never counted as kept."""

    __slots__ = ()
    kind = "directional"
    needs_unit: ClassVar[bool] = False

    def _worded(self, counted_by: str | None) -> Text:
        del counted_by
        return Text(zh="有方向、无数值", en="a direction without a figure")


Target: TypeAlias = (
    AtLeast
    | MoreThan
    | AtMost
    | LessThan
    | About
    | Between
    | GrowsYearly
    | Trend
    | AtLeastTimes
    | Comparison
    | Done
    | Unquantified
)
"""A target of any kind."""
TargetT = TypeVar("TargetT", bound=Target)

KINDS: tuple[type[Target], ...] = get_args(Target)
"""Every kind of target."""
