"""Amounts: exact numbers with a unit."""

import re
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from minsheng.errors import DimensionError, InvalidValueError
from minsheng.quantities.exact import (
    MAX_DIGITS,
    Number,
    exact_decimal,
    exact_fraction,
    formatted,
    number_repr,
    shown,
    whole_number,
)
from minsheng.quantities.units import VOCABULARY, Unit, Units, as_unit
from minsheng.texts import Language, as_language

if TYPE_CHECKING:
    from minsheng.quantities.pint_quantities import Quantity

__all__ = ["Amount", "amount_for", "amount_in", "as_amount", "as_rate", "growth_factor"]

_LONGEST_TEXT = 200
_AMOUNT_TEXT = re.compile(r"([+-]?[0-9][0-9,]*(?:\.[0-9]+)?)\s*(万亿|亿|万)?\s*(.*)", re.DOTALL)
_FULL_WIDTH = {code + 0xFEE0: code for code in range(ord("!"), ord("~") + 1)}
_SCALES = {"万": 10**4, "亿": 10**8, "万亿": 10**12}
_LARGEST_FIRST = tuple(reversed(_SCALES.items()))
_FEW_DIGITS = 4
_POINTS = as_unit("percentage_point")


@attrs.frozen(eq=False, repr=False)
class Amount:
    """An exact number with a unit of the vocabulary.

    `Amount(850, "yuan/person/month")`; the number may be an int, Decimal, Fraction, float (taken
    at its shortest decimal form) or decimal text; `fraction` is the number exactly. Immutable,
    hashable, picklable. Amounts are equal if they measure the same: 1 km and 1,000 m, 5 % and
    50 ‰. Raises `InvalidValueError`
    for a number that is none and `UnitError` for a unit outside the vocabulary.

    >>> Amount(1, "km") == Amount(1000, "m")
    True
    >>> print(Amount("3.5", "percent"), Amount(5, "person") * 2)
    3.5% 10 person
    """

    fraction: Fraction = attrs.field(converter=exact_fraction, alias="value")
    unit: Unit = attrs.field(converter=as_unit)

    @classmethod
    def parse(cls, text: str, field: str = "amount", units: Units = VOCABULARY) -> "Amount":
        """Read an amount such as "850 yuan/person/month", "3.5%", "5万人" or "1.2亿元".

        万 and 亿 count as 10⁴ and 10⁸; full-width digits and signs are read as plain ones. `units`
        are those of a document, if its own ones are to be known.
        """
        if not isinstance(text, str) or len(text) > _LONGEST_TEXT:
            raise InvalidValueError(field, text, "an amount such as '3.5%' or '5万人'")
        plain = text if text.isascii() else text.translate(_FULL_WIDTH)
        match = _AMOUNT_TEXT.fullmatch(plain.strip())
        number, scale, unit = match.groups() if match else ("", None, "")
        if not unit:
            expected = "a number with its unit, such as '3.5%' or '5万人'"
            raise InvalidValueError(field, text, expected)
        value = exact_fraction(number, field)
        return cls(value * _SCALES[scale] if scale else value, as_unit(unit, field, units))

    @classmethod
    def from_quantity(cls, quantity: object, unit: Unit | str | None = None) -> "Amount":
        """Return the amount that a pint quantity of `minsheng.quantities.registry()` measures.

        It is in `unit`, or else in the unit of the quantity; where that is none of the vocabulary,
        as a unit of one's own, in the base unit of what it measures. Raises `DimensionError` for
        what no unit of the vocabulary measures, or `unit` does not; `InvalidValueError` for what is
        no quantity of that registry, and for a magnitude that is no number. Imports pint.

        >>> Amount.from_quantity(Amount(1, "mu").quantity.to("m ** 2"))
        Amount(Fraction(2000, 3), 'm2')
        """
        from minsheng.quantities.pint_quantities import number_and_unit  # noqa: PLC0415 - keeps pint out of the import

        return cls(*number_and_unit(quantity, None if unit is None else as_unit(unit)))

    @property
    def value(self) -> Decimal:
        """The number in the amount's unit; `InexactError` if no finite decimal can write it."""
        return exact_decimal(self.fraction, "amount")

    @property
    def base(self) -> Fraction:
        """The number in the base unit of the dimension."""
        return self.fraction * self.unit.factor

    @property
    def quantity(self) -> "Quantity":
        """The amount as a pint quantity of `minsheng.quantities.registry()`; imports pint.

        Its magnitude is a `Decimal`, or a `Fraction` where no finite decimal can write the number;
        pint converts it exactly, and `from_quantity` is the way back.
        """
        from minsheng.quantities.pint_quantities import quantity  # noqa: PLC0415 - keeps pint out of the import

        return quantity(self.fraction, self.unit)

    def to(self, unit: Unit | str) -> "Amount":
        """Return the same amount in another unit of its dimension, exactly."""
        target = as_unit(unit)
        self._require_dimension(target, "unit")
        return Amount(self.base / target.factor, target)

    def _require_dimension(self, other: Unit, field: str) -> None:
        if other.dimension != self.unit.dimension:
            raise _other_dimension(other, self.unit, field)

    def _base_of(self, other: "Amount") -> Fraction:
        self._require_dimension(other.unit, "amount")
        return other.base

    def __eq__(self, other: object) -> bool:
        """Tell whether both measure the same amount of the same thing."""
        if not isinstance(other, Amount):
            return NotImplemented
        return self.unit.dimension == other.unit.dimension and self.base == other.base

    def __hash__(self) -> int:
        """Hash by what is measured, so that equal amounts hash alike."""
        return hash((self.unit.dimension, self.base))

    def __lt__(self, other: "Amount") -> bool:
        """Compare; `DimensionError` for amounts of another dimension."""
        return self.base < self._base_of(other) if isinstance(other, Amount) else NotImplemented

    def __le__(self, other: "Amount") -> bool:
        """Compare; `DimensionError` for amounts of another dimension."""
        return self.base <= self._base_of(other) if isinstance(other, Amount) else NotImplemented

    def __gt__(self, other: "Amount") -> bool:
        """Compare; `DimensionError` for amounts of another dimension."""
        return self.base > self._base_of(other) if isinstance(other, Amount) else NotImplemented

    def __ge__(self, other: "Amount") -> bool:
        """Compare; `DimensionError` for amounts of another dimension."""
        return self.base >= self._base_of(other) if isinstance(other, Amount) else NotImplemented

    def __add__(self, other: "Amount") -> "Amount":
        """Add an amount of the same dimension, or percentage points to a share or rate.

        Adding a percentage to a percentage is refused: 70 % and 3 % may mean 73 % or 72.1 %.
        """
        if not isinstance(other, Amount):
            return NotImplemented
        if self.unit.is_ratio:
            if other.unit.dimension != _POINTS.dimension:
                raise DimensionError("amount", other, "percentage points to add to a percentage")
            return Amount(self.fraction + other.base / self.unit.factor, self.unit)
        return Amount(self.fraction + self._base_of(other) / self.unit.factor, self.unit)

    def __sub__(self, other: "Amount") -> "Amount":
        """Subtract; the difference of two shares or rates is in percentage points."""
        if not isinstance(other, Amount):
            return NotImplemented
        if self.unit.is_ratio and other.unit.dimension == _POINTS.dimension:
            return self + -other
        difference = self.base - self._base_of(other)
        if self.unit.is_ratio:
            return Amount(difference, _POINTS)
        return Amount(difference / self.unit.factor, self.unit)

    def __neg__(self) -> "Amount":
        """Return the amount with the other sign."""
        return Amount(-self.fraction, self.unit)

    def __mul__(self, factor: Number) -> "Amount":
        """Return the amount times a pure number."""
        if isinstance(factor, Amount):
            raise DimensionError("factor", factor, "a pure number")
        return Amount(self.fraction * exact_fraction(factor, "factor"), self.unit)

    __rmul__ = __mul__

    def __truediv__(self, divisor: "Amount") -> Fraction:
        """Return how many times `divisor`, of the same dimension, goes into this amount."""
        if not isinstance(divisor, Amount):
            return NotImplemented
        other = self._base_of(divisor)
        if other == 0:
            raise InvalidValueError("divisor", divisor, "an amount other than zero")
        return self.base / other

    def __radd__(self, other: int) -> "Amount":
        """Return the amount itself: `sum` starts from a plain zero, and nothing else is added."""
        return self if whole_number(other) == 0 else NotImplemented

    def __abs__(self) -> "Amount":
        """Return the amount without its sign."""
        return Amount(abs(self.fraction), self.unit)

    def __round__(self, places: int = 0) -> "Amount":
        """Return the amount rounded to so many decimals, in its unit; a half goes to the even.

        >>> round(Amount("2.345", "km"), 1)
        Amount('2.3', 'km')
        """
        if whole_number(places) is None:
            raise InvalidValueError("places", places, "a whole number of decimals")
        return Amount(Fraction(round(self.fraction, places)), self.unit)

    def __float__(self) -> float:
        """Return the number in the amount's unit as a float, the nearest there is: for plots."""
        try:
            return float(self.fraction)
        except OverflowError:
            raise InvalidValueError("amount", self, "a number that a float can hold") from None

    def __format__(self, spec: str) -> str:
        """Return the number as a format asks for it (",.1f"); without a format, as `str` does.

        The number alone is written, in the amount's unit, rounded from its exact value (a half to
        the even). "%" is for shares and rates.

        >>> f"{Amount(26_500_000, 'yuan'):,.1f}"
        '26,500,000.0'
        >>> f"{Amount('3.5', '%'):.2%}"
        '3.50%'
        """
        if not spec:
            return str(self)
        share = spec.endswith("%")
        if share and not self.unit.is_ratio:
            raise InvalidValueError("format", spec, f"no % for {self.unit.code}")
        return formatted(self.base / 100 if share else self.fraction, spec)

    def __str__(self) -> str:
        """Return the amount for people, with up to four decimals; "…" says that digits were cut."""
        separator = "" if self.unit.is_ratio else " "
        unit = self.unit.name.en if self.unit.is_ratio else self.unit.code
        return f"{shown(self.fraction)}{separator}{unit}"

    def __repr__(self) -> str:
        """Return the amount as the call that makes it."""
        unit = self.unit if self.unit.is_own else self.unit.code
        return f"Amount({number_repr(self.fraction)}, {unit!r})"

    def in_language(
        self, language: Language = "en", places: int = 4, *, counted_by: str | None = None
    ) -> str:
        """Return the amount for people, with `places` decimals; "…" says that digits were cut.

        In Chinese, ten thousand and more is written in 万, 亿 or 万亿 where no more than four
        digits are left (5万人, 2.6亿元), and a measure word may stand for the name of the unit. A
        name in Latin letters stands apart.

        >>> Amount(26_500_000, "yuan").in_language("zh")
        '2650万元'
        >>> Amount(20, "item").in_language("zh", counted_by="个")
        '20个'
        """
        decimals = _decimals(places)
        if as_language(language) == "zh":
            number = _in_chinese_scale(self.fraction) or shown(self.fraction, decimals)
            name = self.unit.name.zh if counted_by is None else counted_by
            return f"{number} {name}" if "a" <= name[:1].lower() <= "z" else number + name
        name = self.unit.one if abs(self.fraction) == 1 else self.unit.name.en
        separator = "" if self.unit.is_ratio else " "
        return f"{shown(self.fraction, decimals)}{separator}{name}"


def _in_chinese_scale(value: Fraction) -> str | None:
    """Write a large number in 万, 亿 or 万亿; None where more than a few digits are left."""
    for name, scale in _LARGEST_FIRST:
        if abs(value) >= scale:
            left = shown(value / scale, _FEW_DIGITS)
            few = "…" not in left and sum(map(str.isdigit, left)) <= _FEW_DIGITS
            return f"{left}{name}" if few else None
    return None


def _decimals(places: int) -> int:
    number = whole_number(places)
    if number is None or not 0 <= number <= MAX_DIGITS:
        raise InvalidValueError("places", places, f"a number of decimals, from 0 to {MAX_DIGITS}")
    return number


def amount_in(value: Amount | Number, unit: Unit, field: str = "value") -> Fraction:
    """Return an amount as a number in `unit`; a bare number is taken to be in it already.

    Raises `DimensionError` for an amount that does not convert.
    """
    if not isinstance(value, Amount):
        return exact_fraction(value, field)
    if value.unit is unit:
        return value.fraction
    if value.unit.dimension != unit.dimension:
        raise _other_dimension(value.unit, unit, field)
    return value.base / unit.factor


def _other_dimension(given: Unit, wanted: Unit, field: str) -> DimensionError:
    """Return the error for a unit that does not convert; of two with one code it shows both."""
    if given.code == wanted.code:
        declared = repr(wanted)
        declared = declared if len(declared) <= _LONGEST_TEXT else f"{declared[:_LONGEST_TEXT]}…"
        return DimensionError(field, given, f"a unit that converts into {declared}")
    return DimensionError(field, given.code, f"a unit that converts into {wanted.code}")


def as_amount(value: Amount | str, field: str = "value", units: Units = VOCABULARY) -> Amount:
    """Return an amount as it is, or read it from text."""
    return value if isinstance(value, Amount) else Amount.parse(value, field, units)


def as_rate(value: Amount | str, field: str = "rate") -> Amount:
    """Return a rate of growth, given as an amount or as text such as "3.5%" or "35‰".

    A bare number is refused (0.035 and 3.5 could both be meant), and so is a rate below -100 %.
    """
    if not isinstance(value, Amount | str):
        raise InvalidValueError(field, value, "a rate with its unit, such as '3.5%'")
    rate = as_amount(value, field)
    if not rate.unit.is_ratio:
        raise DimensionError(field, value, "a rate in %, ‰ or ‱")
    if rate.base < -100:
        raise InvalidValueError(field, value, "a rate of -100 % or more")
    return rate


def growth_factor(rate: Amount) -> Fraction:
    """Return 1 + rate, the factor that one year's growth at `rate` multiplies by."""
    return 1 + rate.base / 100


def amount_for(
    figure: Amount | str | Number, field: str, unit: Unit | None, units: Units = VOCABULARY
) -> Amount:
    """Return a figure as an amount; a bare number, as text too, is in `unit`.

    Raises `InvalidValueError` for a bare number without a unit, and for anything else.
    """
    if isinstance(figure, Amount):
        return figure
    bare = _bare_number(figure, field)
    if bare is None or unit is None:
        return Amount.parse(str(figure), field, units)  # which says that a unit is missing
    return Amount(bare, unit)


def _bare_number(figure: str | Number, field: str) -> Fraction | None:
    if not isinstance(figure, str):
        return exact_fraction(figure, field)
    try:
        return exact_fraction(figure, field)
    except InvalidValueError:
        return None
