"""The limits that a target sets on values."""

from fractions import Fraction
from typing import Literal

import attrs

from minsheng.errors import DimensionError, InvalidValueError
from minsheng.quantities.amounts import Amount, amount_in
from minsheng.quantities.units import Unit, as_unit

__all__ = ["Limits", "width_in"]

_POINTS = as_unit("percentage_point")


@attrs.frozen(eq=False)
class Limits:
    """The least and the greatest good value, in the unit of the observations.

    None where there is no limit on that side; `strict` if the limit itself is not good. `base` is
    the value that the limit is a multiple of, if it is one. Of what is `ranked` the values are
    places in an order, with nothing between them.
    """

    low: Fraction | None
    high: Fraction | None
    strict: bool = False
    base: Fraction | None = None
    ranked: bool = attrs.field(default=False, repr=False)

    def nearest(self, value: Fraction) -> tuple[Fraction, bool]:
        """Return the limit that `value` is nearest to, and whether it is the upper one."""
        if self.low is None or self.high is None:
            return (self.high or Fraction(0), True) if self.low is None else (self.low, False)
        upper = value - self.low > self.high - value
        return (self.high, True) if upper else (self.low, False)

    def hold(self, value: Fraction) -> bool:
        """Tell whether `value` is good."""
        if self.strict and value in {self.low, self.high}:
            return False
        return not self.too_much(value) and (self.low is None or value >= self.low)

    def too_much(self, value: Fraction) -> bool:
        """Tell whether `value` is beyond the upper limit."""
        if self.high is None:
            return False
        return value > self.high or (self.strict and value == self.high)

    def certain(self, value: Fraction, *, signed: bool) -> Literal["kept", "broken"] | None:
        """Return what is certain of a sum of which `value` is known, whatever is still unknown.

        What is `signed` can fall again, and is certain of nothing.
        """
        if signed:
            return None
        if self.too_much(value):
            return "broken"
        return "kept" if self.high is None and self.hold(value) else None

    def overshot(self, value: Fraction, base: Fraction) -> bool:
        """Tell whether `value` went through a range and out on its other side."""
        if self.low is None or self.high is None:
            return False
        return (base < self.low and value > self.high) or (base > self.high and value < self.low)

    def progress(self, value: Fraction, base: Fraction | None) -> Fraction | None:
        """Return how much of the way from `base` to the limits is done, exact and not clamped.

        It is all of it within a range, and None where there is no way: without a base, from one
        that is good already or equals a limit that is not good itself, and beyond a range.
        """
        if base is None or self.hold(base):
            return None
        near = self.low if self.low is not None and base <= self.low else self.high
        if near is None or near == base or self.overshot(value, base):
            return None
        if self.low is not None and self.high is not None and self.hold(value):
            return Fraction(1)
        return (value - base) / (near - base)


def width_in(width: Amount, unit: Unit, field: str = "tolerance") -> Fraction:
    """Return what is added to values in their unit; to a share, percentage points are."""
    if width.fraction < 0:
        raise InvalidValueError(field, width, "zero or more")
    if not unit.is_ratio:
        return amount_in(width, unit, field)
    if width.unit.dimension != _POINTS.dimension:
        raise DimensionError(field, width, "percentage points")
    return width.base / unit.factor
