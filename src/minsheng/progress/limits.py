"""Values held against the limits of a target."""

from fractions import Fraction

import attrs

from minsheng.amounts import Amount
from minsheng.errors import DimensionError, InvalidValueError
from minsheng.observed import ObservedSeries
from minsheng.progress.assessment import Assessment, MarginTrend, Status, Thresholds
from minsheng.progress.case import Case
from minsheng.targets import (
    About,
    AtMost,
    Between,
    Bound,
    LessThan,
    MoreThan,
    Multiplies,
    Target,
)
from minsheng.units import Unit, as_unit

__all__ = ["Limits", "amount_in", "judge", "limits_of"]

_POINTS = as_unit("percentage_point")


@attrs.frozen(eq=False)
class Limits:
    """The least and the greatest good value, in the unit of the observations.

    None where there is no limit on that side; `strict` if the limit itself is not good.
    """

    low: Fraction | None
    high: Fraction | None
    strict: bool = False

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

    def overshot(self, value: Fraction, base: Fraction | None) -> bool:
        """Tell whether `value` went through a range and out on its other side."""
        if self.low is None or self.high is None:
            return False
        if self.too_much(value):
            return base is None or base <= self.high
        return base is not None and base > self.high and value < self.low


def amount_in(amount: Amount, unit: Unit, field: str) -> Fraction:
    """Return an amount as a number in `unit`; `DimensionError` if it does not convert."""
    if amount.unit is unit:
        return amount.fraction
    if amount.unit.dimension != unit.dimension:
        raise DimensionError(field, unit.code, f"values that convert into {amount.unit.code}")
    return amount.to(unit).fraction


def limits_of(
    target: Target, unit: Unit, *, base: Fraction | None, tolerance: Amount | None
) -> Limits | None:
    """Return the limits that a target sets on values in `unit`.

    `base` is the base value of a multiple, `tolerance` that of an "about" without its own; None is
    returned for an "about" without any. Raises `DimensionError` for a unit that the target's does
    not convert into.
    """
    match target:
        case Bound():
            limit = amount_in(target.value, unit, "target")
            strict = isinstance(target, MoreThan | LessThan)
            if isinstance(target, AtMost | LessThan):
                return Limits(None, limit, strict)
            return Limits(limit, None, strict)
        case Between():
            low, high = (amount_in(limit, unit, "target") for limit in target.amounts)
            return Limits(low, high)
        case About():
            tolerance = target.tolerance or tolerance
            if tolerance is None:
                return None
            middle, width = amount_in(target.value, unit, "target"), _width(tolerance, unit)
            return Limits(middle - width, middle + width)
        case Multiplies() if base is not None:
            return Limits(base * target.factor, None)
        case _:
            raise InvalidValueError("target", target, "a limit on values")


def _width(tolerance: Amount, unit: Unit) -> Fraction:
    """Return a tolerance in the unit of the values; that of a share is in percentage points."""
    if tolerance.fraction < 0:
        raise InvalidValueError("tolerance", tolerance, "zero or more")
    if not unit.is_ratio:
        return amount_in(tolerance, unit, "tolerance")
    if tolerance.unit is not _POINTS:
        raise DimensionError("tolerance", tolerance, "percentage points")
    return tolerance.fraction / unit.factor


def judge(  # noqa: PLR0913 - a value, where it started and what it is held against
    case: Case,
    series: ObservedSeries,
    limits: Limits,
    value: Fraction,
    base: Fraction | None,
    *,
    previous: Fraction | None = None,
    time: tuple[int, int] | None = None,
    only_grows: bool = False,
) -> Assessment:
    """Judge a value on its way from `base` to the limits.

    `previous` is the value before, for the trend of the margin; `time` are the days elapsed and
    the days in all, if they are not those of the case's period; `only_grows` says that the value
    can grow and not fall again, as a sum can.
    """
    limit, case.falling = limits.nearest(value)
    case.unit, case.value, case.limit, case.baseline = series.unit, value, limit, base
    case.maintains = base is not None and limits.hold(base)
    if limits.hold(value):
        if previous is not None:
            case.margin_trend = _margin_trend(value, previous, falling=case.falling)
        return case.satisfied()
    if case.is_due or (only_grows and case.falling):
        return case.conclude("missed")
    if time is None:
        if case.due is None:
            return case.undetermined("no_due")
        time = (case.as_of - case.start).days + 1, (case.due - case.start).days + 1
        if time[0] <= 0:
            return case.undetermined("not_started")
    case.elapsed, case.length = time
    if limits.overshot(value, base):
        case.baseline = None
        return case.conclude("off_track")
    if case.maintains:
        return case.conclude("off_track")
    if base is None or base == limit:
        return case.undetermined("no_baseline")
    return case.conclude(_pace(case.thresholds, value, base, limit, time))


def _margin_trend(value: Fraction, previous: Fraction, *, falling: bool) -> MarginTrend:
    if value == previous:
        return "steady"
    return "shrinking" if (value > previous) == falling else "growing"


def _pace(
    cuts: Thresholds, value: Fraction, base: Fraction, limit: Fraction, time: tuple[int, int]
) -> Status:
    """Compare progress with the share of time, in integers: both sides times the denominators."""
    v, b, t = value.as_integer_ratio(), base.as_integer_ratio(), limit.as_integer_ratio()
    way = (t[0] * b[1] - b[0] * t[1]) * v[1] * time[0]
    done = (v[0] * b[1] - b[0] * v[1]) * t[1] * time[1]
    if way < 0:
        way, done = -way, -done
    on_track, behind = cuts.on_track.as_integer_ratio(), cuts.behind.as_integer_ratio()
    if done * on_track[1] >= way * on_track[0]:
        return "on_track"
    return "behind" if done * behind[1] >= way * behind[0] else "off_track"
