"""Targets: what must hold of an indicator. The kind decides the formula.

Each class is one kind of promise, with all that it knows: `kind` is its name in output, `words`
what it asks for in both languages, its fields say what they hold and mean (`told`), and its base
class how it is judged: by a value (`ValueTarget`), by years (`YearTarget`), as done, or not at
all. `Target` is any one of them; there are no others, so that whatever asks for the kind can be
checked to have an answer for each.
"""

from collections.abc import Iterable
from fractions import Fraction
from typing import ClassVar, Literal, TypeAlias, TypeVar, final, get_args

import attrs

from minsheng.checks import (
    distinct_texts,
    instance_of,
    is_iterable,
    non_empty_text,
    one_of,
    require,
)
from minsheng.days import as_year
from minsheng.errors import DimensionError, InvalidValueError
from minsheng.promises.fields import fields_of, stated_fields, told
from minsheng.promises.indicators import Basis, Indicator
from minsheng.promises.limits import Limits, width_in
from minsheng.quantities.amounts import Amount, amount_in, as_amount, as_rate
from minsheng.quantities.exact import Number, exact_fraction, shown, whole_number
from minsheng.quantities.units import Unit, as_unit
from minsheng.texts import Language, Text, say

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
    "FallsYearly",
    "Figure",
    "Grade",
    "GrowsYearly",
    "LessThan",
    "LimitedSide",
    "MoreThan",
    "Rank",
    "Ranked",
    "Reduction",
    "RisesYearly",
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

Figure: TypeAlias = Amount | Fraction | str
"""What the wording of a promise puts a figure to; of a grade, its name."""

_ALL: tuple[Basis, ...] = get_args(Basis)
_NOT_TOTALS: tuple[Basis, ...] = ("level", "yearly")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TargetBase:
    """Base of all kinds of target.

    `kind` is the name of the kind in output, `comparator` how values are compared with it.
    `bases` are those of the indicators that it can be put to, `bases_each_year` those of which it
    can be promised for each year anew, and, if `within_years`, for each quarter or month;
    `says_every_year` if its words say so already.
    `words_before` and `words_after` are the words and signs, of a source or of a cell of a table,
    that say so beside a number, and `compared_as` how the number itself is compared, which for a
    fall is not how values are.
    """

    kind: ClassVar[str]
    comparator: ClassVar[Comparator | None] = None
    needs_unit: ClassVar[bool] = True
    bases: ClassVar[tuple[Basis, ...]] = _ALL
    bases_each_year: ClassVar[tuple[Basis, ...]] = _ALL
    within_years: ClassVar[bool] = False
    says_every_year: ClassVar[bool] = False
    words_before: ClassVar[tuple[str, ...]] = ()
    words_after: ClassVar[tuple[str, ...]] = ()

    @property
    def compared_as(self) -> Comparator | None:
        """How the figure in the wording is compared: as values are, as a rule."""
        return self.comparator

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
    def figures(self) -> tuple[Figure, ...]:
        """What the wording puts a figure to: amounts, a rate, a factor, a place or a grade."""
        found = (getattr(self, field.name) for field in stated_fields(self))
        return tuple(Fraction(figure) if isinstance(figure, int) else figure for figure in found)

    def shown(self, amount: Amount, indicator: Indicator, language: Language = "en") -> str:
        """Return a value of the indicator for people, as this promise speaks of it."""
        return indicator.shown(amount, language)

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
    """Base of what is judged by a value of the indicator, which has to be within limits.

    >>> floor = AtLeast(value="850 yuan/person/month")
    >>> isinstance(floor, ValueTarget), floor.limits(as_unit("yuan/person/month")).low
    (True, Fraction(850, 1))
    """

    __slots__ = ()
    bases_each_year: ClassVar[tuple[Basis, ...]] = _NOT_TOTALS
    within_years: ClassVar[bool] = True

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
    """The value is at least this (达到, 不少于, 不低于, 以上).

    >>> print(AtLeast(value="850 yuan/person/month"))
    at least 850 yuan per person per month
    """

    __slots__ = ()
    kind = "at_least"
    comparator: ClassVar[Comparator | None] = ">="
    words_before: ClassVar[tuple[str, ...]] = (
        *("不低于", "不少于", "不小于", "至少", "≥", ">="),
        *("at least", "no less than", "not less than", "no fewer than", "not fewer than"),
        *("no lower than", "not below", "minimum", "minimum of", "a minimum of"),
    )
    words_after: ClassVar[tuple[str, ...]] = (
        *("以上", "及以上", "或以上", "+", "plus"),
        *("or more", "or above", "or higher", "or over", "and above", "and over"),
    )
    side: ClassVar[Literal["least", "most"]] = "least"
    _relation = Text(zh="不低于", en="at least")
    _relation_of_counts = "不少于"


@final
class MoreThan(Bound):
    """The value is more than this (突破, 超过, 高于).

    >>> print(MoreThan(value="50000 person"))
    more than 50000 persons
    """

    __slots__ = ()
    kind = "more_than"
    comparator: ClassVar[Comparator | None] = ">"
    words_before: ClassVar[tuple[str, ...]] = (
        *("突破", "超过", "高于", "大于", "多于", ">"),
        *("more than", "greater than", "higher than", "over", "above"),
        *("exceed", "exceeds", "exceeding", "in excess of"),
    )
    side: ClassVar[Literal["least", "most"]] = "least"
    strict: ClassVar[bool] = True
    _relation = Text(zh="高于", en="more than")
    _relation_of_counts = "超过"


@final
class AtMost(Bound):
    """The value is at most this (以下, 控制在).

    >>> print(AtMost(value="20 %"))
    at most 20%
    """

    __slots__ = ()
    kind = "at_most"
    comparator: ClassVar[Comparator | None] = "<="
    words_before: ClassVar[tuple[str, ...]] = (
        *("控制在", "不超过", "不高于", "不大于", "不多于", "至多", "最多", "≤", "<="),
        *("at most", "no more than", "not more than", "no higher than", "not above", "up to"),
        *("not exceeding", "maximum", "maximum of", "a maximum of"),
    )
    words_after: ClassVar[tuple[str, ...]] = (
        *("以下", "及以下", "或以下", "以内", "之内"),
        *("or less", "or fewer", "or below", "or lower", "or under", "and below"),
    )
    side: ClassVar[Literal["least", "most"]] = "most"
    _relation = Text(zh="不高于", en="at most")
    _relation_of_counts = "不超过"


@final
class LessThan(Bound):
    """The value is less than this (低于).

    >>> print(LessThan(value="5.5%"))
    less than 5.5%
    """

    __slots__ = ()
    kind = "less_than"
    comparator: ClassVar[Comparator | None] = "<"
    words_before: ClassVar[tuple[str, ...]] = (
        *("低于", "小于", "少于", "<", "less than", "fewer than", "lower than", "under", "below"),
    )
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
    words_before: ClassVar[tuple[str, ...]] = (
        *("大约", "约为", "≈", "about", "around", "approximately", "approx.", "circa"),
    )
    words_after: ClassVar[tuple[str, ...]] = ("左右", "or so")
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


def _factor_from_one(value: Number) -> Fraction:
    factor = exact_fraction(value, "AtLeastTimes.factor")
    if factor < 1:
        expected = "a factor of one or more; what is to fall is a Reduction"
        raise InvalidValueError("AtLeastTimes.factor", value, expected)
    return factor


_BASE_YEAR = told("year", "the year whose value is multiplied")


@final
@attrs.frozen(kw_only=True, eq=False, repr=False)
class AtLeastTimes(ValueTarget):
    """The value reaches `factor` times its value of `base_year` (倍增).

    The factor is one or more; what is to be at most so many times a value is a `Reduction`.

    >>> print(AtLeastTimes(factor=2, base_year=2020))
    at least 2 times its value of 2020
    """

    kind = "multiple"
    comparator: ClassVar[Comparator | None] = ">="
    bases: ClassVar[tuple[Basis, ...]] = _NOT_TOTALS
    within_years: ClassVar[bool] = False
    factor: Fraction = attrs.field(
        converter=_factor_from_one,
        metadata=told("factor", "how many times the value of the base year"),
    )
    base_year: int = attrs.field(converter=as_year, metadata=_BASE_YEAR)

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


def _share_of_fall(rate: Amount | str, field: str) -> Amount:
    """Return how much less something is to be: none of it to all of it."""
    found = as_rate(rate, field)
    if found.base < 0:
        expected = "zero or more, the share that is taken away; what is to rise is a GrowsYearly"
        raise InvalidValueError(field, rate, expected)
    if found.base > _WHOLE.base:
        raise InvalidValueError(field, rate, "at most 100 %, all of it")
    return found


def _optional_cut(rate: Amount | str | None) -> Amount | None:
    return None if rate is None else _share_of_fall(rate, "Reduction.by")


def _optional_factor(value: Number | None) -> Fraction | None:
    return None if value is None else _positive(value, "Reduction.to")


def _positive(value: Number, field: str) -> Fraction:
    factor = exact_fraction(value, field)
    if factor <= 0:
        raise InvalidValueError(field, value, "a factor above zero")
    return factor


_WHOLE = Amount(100, "percent")


@final
@attrs.frozen(kw_only=True, eq=False, repr=False)
class Reduction(ValueTarget):
    """The value falls `by` a share of its value of `base_year`, or to at most `to` times it.

    Cuts against a base year are of this kind (较2010年下降50%), halving (减半, `to="0.5"`), the cut
    of a plan as a whole (五年累计降低13.5%, the base year being the one before it), and what may
    grow so far and no further (不超过2020年的1.1倍).

    >>> half = Reduction(by="50%", base_year=2010)
    >>> print(half)
    at least 50% below its value of 2010
    >>> half.limits(as_unit("percent"), base=Fraction(70)).high
    Fraction(35, 1)
    >>> print(Reduction(to="1.1", base_year=2020))
    at most 1.1 times its value of 2020
    """

    kind = "reduction"
    comparator: ClassVar[Comparator | None] = "<="
    bases: ClassVar[tuple[Basis, ...]] = _NOT_TOTALS
    within_years: ClassVar[bool] = False
    by: Amount | None = attrs.field(
        default=None,
        converter=_optional_cut,
        metadata=told("rate", "the share of the base value that is taken away"),
    )
    to: Fraction | None = attrs.field(
        default=None,
        converter=_optional_factor,
        metadata=told("factor", "how many times the value of the base year is the most"),
    )
    base_year: int = attrs.field(converter=as_year, metadata=_BASE_YEAR)

    def __attrs_post_init__(self) -> None:
        """Refuse a reduction by a share and to a factor at once, and one without either."""
        if (self.by is None) == (self.to is None):
            given = None if self.by is None else (self.by, self.to)
            raise InvalidValueError("Reduction", given, "one of by= and to=")

    @property
    def compared_as(self) -> Comparator:
        """A fall is to be at least so much, what is left at most so much."""
        return "<=" if self.by is None else ">="

    @property
    def factor(self) -> Fraction:
        """How many times the value of the base year the value may be."""
        return self.to if self.to is not None else 1 - (self.by or _WHOLE) / _WHOLE

    def _worded(self, counted_by: str | None) -> Text:
        del counted_by
        if self.by is not None:
            return Text(
                zh=f"较{self.base_year}年下降不低于{self.by}",
                en=f"at least {self.by} below its value of {self.base_year}",
            )
        times = shown(self.factor)
        return Text(
            zh=f"不高于{self.base_year}年的{times}倍",
            en=f"at most {times} times its value of {self.base_year}",
        )

    @property
    def multiplied_year(self) -> int:
        """The base year."""
        return self.base_year

    def limits(
        self, unit: Unit, *, base: Fraction | None = None, tolerance: Amount | None = None
    ) -> Limits | None:
        """Return what is left of the base value; None where that is not known."""
        del unit, tolerance
        return None if base is None else Limits(None, base * self.factor, base=base)


class Ranked(ValueTarget):
    """Base of what is judged by a place in an order, counted from the best: 1, 2, 3.

    Places have nothing between them and no distances, so that nothing counts halfway.

    >>> third = Rank(at_most=3)
    >>> isinstance(third, Ranked), third.last
    (True, 3)
    """

    __slots__ = ()
    bases: ClassVar[tuple[Basis, ...]] = _NOT_TOTALS
    unit_code: ClassVar[str]

    @property
    def last(self) -> int:
        """The last place that is good."""
        raise InvalidValueError("target", self, "a kind of target with places")

    def require_fit(self, indicator: Indicator) -> None:
        """Raise `DimensionError` unless the indicator is measured in places of this kind."""
        super(Ranked, self).require_fit(indicator)  # noqa: UP008 - slots classes are rebuilt
        if indicator.unit is None or indicator.unit.code != self.unit_code:
            expected = f"an indicator in {self.unit_code}, for {indicator.id}"
            raise DimensionError("target", indicator.unit, expected)

    def limits(
        self, unit: Unit, *, base: Fraction | None = None, tolerance: Amount | None = None
    ) -> Limits:
        """Return the last place that is good."""
        del base, tolerance
        last = amount_in(Amount(self.last, self.unit_code), unit, "target")
        return Limits(None, last, ranked=True)


_LAST_PLACE = 9999


def _as_place(value: int) -> int:
    place = whole_number(value)
    if place is None or not 1 <= place <= _LAST_PLACE:
        expected = f"a place, as a whole number from 1 to {_LAST_PLACE}"
        raise InvalidValueError("Rank.at_most", value, expected)
    return place


@final
@attrs.frozen(kw_only=True, eq=False, repr=False)
class Rank(Ranked):
    """The value is one of the first `at_most` places among others (全省前三).

    It is observed as a whole number of `place`. `among` says among whom, in both languages.

    >>> print(Rank(at_most=3, among=Text(zh="全省", en="the districts of the province")))
    among the first 3 of the districts of the province
    """

    kind = "rank"
    comparator: ClassVar[Comparator | None] = "<="
    unit_code: ClassVar[str] = "place"
    at_most: int = attrs.field(
        converter=_as_place, metadata=told("count", "the last place that is good, 1 the first")
    )
    among: Text | None = attrs.field(
        default=None,
        validator=instance_of((Text, type(None)), "a Text, or None"),
        metadata=told("text", "among whom", column="among whom places are counted"),
    )

    @property
    def last(self) -> int:
        """The last place that is good."""
        return self.at_most

    def shown(self, amount: Amount, indicator: Indicator, language: Language = "en") -> str:
        """Return a place for people."""
        del indicator
        place = shown(amount.fraction)
        return say(language, zh=f"第{place}名", en=f"place {place}")

    def _worded(self, counted_by: str | None) -> Text:
        del counted_by
        first = self.at_most == 1
        zh, en = "第1名" if first else f"前{self.at_most}名", f"the first {self.at_most}"
        zh = f"居{zh}" if self.among is None else f"居{self.among.zh}{zh}"
        en = "first" if first else f"among {en}"
        return Text(zh=zh, en=en if self.among is None else f"{en} of {self.among.en}")


def _as_scale(names: Iterable[str]) -> tuple[str, ...]:
    """Return names as a tuple; text alone is no scale."""
    if not is_iterable(names):
        raise InvalidValueError("Grade.scale", names, "the names of the grades, the best first")
    return tuple(names)


@final
@attrs.frozen(kw_only=True, eq=False, repr=False)
class Grade(Ranked):
    """The value is the grade `at_least` of a scale, or a better one (B级以上).

    `scale` names the grades of the scale, the best first. A grade is observed as its number on the
    scale, in the unit `grade`, counted from the best; `value_of` gives it, and files may name it.

    >>> b_or_better = Grade(at_least="B", scale=("A", "B", "C"))
    >>> print(b_or_better, b_or_better.value_of("C"), sep="; ")
    B or better on the scale A, B, C; 3 grade
    """

    kind = "grade"
    comparator: ClassVar[Comparator | None] = ">="
    unit_code: ClassVar[str] = "grade"
    at_least: str = attrs.field(
        validator=non_empty_text,
        metadata=told("label", "the grade of the scale that is good, as all before it are"),
    )
    scale: tuple[str, ...] = attrs.field(
        converter=_as_scale,
        validator=distinct_texts,
        metadata=told("scale", "the names of the grades, the best first"),
    )

    def __attrs_post_init__(self) -> None:
        """Refuse a grade outside the scale, as one of no grades."""
        self.number_of(self.at_least, "Grade.at_least")

    def number_of(self, name: str, field: str = "grade") -> int:
        """Return the number of a grade on the scale; `InvalidValueError` if it has none."""
        if name not in self.scale:
            expected = f"a grade of the scale {', '.join(self.scale) or '(without grades)'}"
            raise InvalidValueError(field, name, expected)
        return self.scale.index(name) + 1

    def value_of(self, name: str) -> Amount:
        """Return a grade as it is observed: its number on the scale."""
        return Amount(self.number_of(name), self.unit_code)

    def name_of(self, amount: Amount, field: str = "value") -> str:
        """Return the name of a grade; `InvalidValueError` for a number that none has."""
        number = amount.fraction
        if number.denominator != 1 or not 1 <= number <= len(self.scale):
            expected = f"a grade of the scale {', '.join(self.scale)}, or its number from 1 on"
            raise InvalidValueError(field, shown(number), expected)
        return self.scale[int(number) - 1]

    @property
    def last(self) -> int:
        """The number of the last grade that is good."""
        return self.number_of(self.at_least)

    def shown(self, amount: Amount, indicator: Indicator, language: Language = "en") -> str:
        """Return the name of a grade; a number that none has stays one."""
        number = amount.fraction
        if number.denominator != 1 or not 1 <= number <= len(self.scale):
            return indicator.shown(amount, language)
        return self.name_of(amount)

    def _worded(self, counted_by: str | None) -> Text:
        del counted_by
        return Text(
            zh=f"{self.at_least}及以上（{'、'.join(self.scale)}）",
            en=f"{self.at_least} or better on the scale {', '.join(self.scale)}",
        )


# Judged by years


class YearTarget(TargetBase):
    """Base of what is judged year by year: each year that the promise binds has to keep it.

    >>> growth = GrowsYearly(rate="3.5%")
    >>> isinstance(growth, YearTarget), isinstance(growth, ValueTarget)
    (True, False)
    """

    __slots__ = ()


_RATE = told("rate", "the least growth, or fall, of each year")


def _growth(rate: Amount | str) -> Amount:
    found = as_rate(rate)
    if found.base < 0:
        expected = "zero or more; what is to fall is a FallsYearly"
        raise InvalidValueError("GrowsYearly.rate", rate, expected)
    return found


def _fall(rate: Amount | str) -> Amount:
    return _share_of_fall(rate, "FallsYearly.rate")


@final
@attrs.frozen(kw_only=True, eq=False, repr=False)
class GrowsYearly(YearTarget):
    """The value grows by at least `rate` in every year of the period (年度增长不低于).

    The rate is zero or more; what is to fall is a `FallsYearly`.

    >>> print(GrowsYearly(rate="3.5%"))
    grows by at least 3.5% every year
    """

    kind = "growth"
    comparator: ClassVar[Comparator | None] = ">="
    says_every_year: ClassVar[bool] = True
    rate: Amount = attrs.field(converter=_growth, metadata=_RATE)

    def _worded(self, counted_by: str | None) -> Text:
        del counted_by
        return Text(zh=f"每年增长不低于{self.rate}", en=f"grows by at least {self.rate} every year")


@final
@attrs.frozen(kw_only=True, eq=False, repr=False)
class FallsYearly(YearTarget):
    """The value falls by at least `rate` in every year of the period (每年下降2.5%以上).

    Each value is at most that of the year before times 1 less the rate.

    >>> print(FallsYearly(rate="2.5%"))
    falls by at least 2.5% every year
    """

    kind = "falls_yearly"
    comparator: ClassVar[Comparator | None] = ">="  # of the fall, as of the growth above
    says_every_year: ClassVar[bool] = True
    rate: Amount = attrs.field(converter=_fall, metadata=_RATE)

    @property
    def factor(self) -> Fraction:
        """How many times the value of the year before is the most."""
        return 1 - self.rate / _WHOLE

    def _worded(self, counted_by: str | None) -> Text:
        del counted_by
        return Text(zh=f"每年下降不低于{self.rate}", en=f"falls by at least {self.rate} every year")


def _change(change: Amount | str) -> Amount:
    found = as_amount(change, "RisesYearly.change")
    if found.fraction < 0:
        expected = "zero or more; what is to fall is a FallsYearly or a Trend"
        raise InvalidValueError("RisesYearly.change", change, expected)
    return found


@final
@attrs.frozen(kw_only=True, eq=False, repr=False)
class RisesYearly(YearTarget):
    """The value rises by at least an amount in every year of the period (每年提高2个百分点).

    A share rises by percentage points, anything else by an amount that can be added to it.

    >>> print(RisesYearly(change="2 pp"), RisesYearly(change="50元"), sep="; ")
    rises by at least 2 percentage points every year; rises by at least 50 yuan every year
    """

    kind = "rises_yearly"
    comparator: ClassVar[Comparator | None] = ">="
    says_every_year: ClassVar[bool] = True
    change: Amount = attrs.field(
        converter=_change, metadata=told("change", "the least rise of each year")
    )

    def _worded(self, counted_by: str | None) -> Text:
        return Text(
            zh=f"每年提高不少于{self.change.in_language('zh', counted_by=counted_by)}",
            en=f"rises by at least {self.change.in_language('en')} every year",
        )

    def change_in(self, unit: Unit) -> Fraction:
        """Return the rise in the unit of the values; that of a share is in percentage points."""
        return width_in(self.change, unit, "target")

    def require_fit(self, indicator: Indicator) -> None:
        """Raise `DimensionError` for points added to what is no share, and the like."""
        super(RisesYearly, self).require_fit(indicator)  # noqa: UP008 - slots classes are rebuilt
        if indicator.unit is None:
            return
        try:
            self.change_in(indicator.unit)
        except DimensionError as error:
            expected = f"{error.expected} for {indicator.id}"
            raise DimensionError("target", self.change.unit.code, expected) from None


Direction = Literal["rising", "falling"]


@final
@attrs.frozen(kw_only=True, eq=False, repr=False)
class Trend(YearTarget):
    """The value rises or falls in every year of the period (逐年下降).

    >>> print(Trend(direction="falling"))
    falls every year
    """

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


def _times(value: Number) -> Fraction:
    return _positive(value, "Comparison.times")


@final
@attrs.frozen(kw_only=True, eq=False, repr=False)
class Comparison(YearTarget):
    """The value or its growth, against another indicator's in each year (增速高于, 与…同步).

    With `times`, the value is held against so many times the other's (不低于低保标准的1.3倍).

    >>> from minsheng import HUNNAN
    >>> product = HUNNAN.indicator("gross-regional-product")
    >>> print(Comparison(other=product, of="growth", comparator=">"))
    grows faster than Gross regional product of Hunnan District
    """

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
    times: Fraction = attrs.field(
        default=Fraction(1),
        converter=_times,
        metadata=told("factor", "how many times the value of the other; 1 if not given"),
    )

    def __attrs_post_init__(self) -> None:
        """Refuse a multiple of growth, which could mean its rate or its factor."""
        if self.times != 1 and self.of == "growth":
            expected = "1 for growth; a multiple is of the level of the other"
            raise InvalidValueError("Comparison.times", self.times, expected)

    def _worded(self, counted_by: str | None) -> Text:
        del counted_by
        other, strictly = self.other.name, self.comparator == ">"
        if self.of == "growth":
            return Text(
                zh=f"增速{'高于' if strictly else '不低于'}{other.zh}",
                en=f"grows {'faster than' if strictly else 'at least as fast as'} {other.en}",
            )
        zh, en = ("高于", "above") if strictly else ("不低于", "at least")
        if self.times != 1:
            times = shown(self.times)
            return Text(zh=f"{zh}{other.zh}的{times}倍", en=f"{en} {times} times {other.en}")
        return Text(zh=f"{zh}{other.zh}", en=f"{en} {other.en}")

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
    """Something is recorded as done (建成, 竣工, 完成创建): 0 or 1, nothing between.

    >>> print(Done())
    done
    """

    __slots__ = ()
    kind = "done"
    needs_unit: ClassVar[bool] = False
    bases_each_year: ClassVar[tuple[Basis, ...]] = ()

    def _worded(self, counted_by: str | None) -> Text:
        del counted_by
        return Text(zh="完成", en="done")


@final
class Unquantified(TargetBase):
    """A direction that figures cannot decide (不断提升, 更加健全): never counted as kept.

    >>> print(Unquantified())
    a direction without a figure
    """

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
    | FallsYearly
    | RisesYearly
    | Reduction
    | Rank
    | Grade
    | Done
    | Unquantified
)
"""A target of any kind."""
TargetT = TypeVar("TargetT", bound=Target)

KINDS: tuple[type[Target], ...] = get_args(Target)
"""Every kind of target."""
