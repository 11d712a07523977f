"""Values held against the limits of a target."""

from datetime import date
from fractions import Fraction
from typing import Literal

import attrs

from minsheng.errors import DimensionError, InvalidValueError
from minsheng.observations.known import Sum
from minsheng.progress.assessment import Assessment, MarginTrend, Status
from minsheng.progress.case import Case
from minsheng.promises.provisions import Commitment
from minsheng.promises.targets import (
    About,
    AtLeastTimes,
    AtMost,
    Between,
    Bound,
    LessThan,
    MoreThan,
    Target,
)
from minsheng.quantities.amounts import Amount, amount_in
from minsheng.quantities.units import Unit, as_unit

__all__ = ["Limits", "judge", "judge_sum", "limits_of", "margin_trend"]

_POINTS = as_unit("percentage_point")
_EARLY = Fraction(5, 100)  # of the time: before, a pace says nothing


@attrs.frozen(eq=False)
class Limits:
    """The least and the greatest good value, in the unit of the observations.

    None where there is no limit on that side; `strict` if the limit itself is not good. `base` is
    the value that the limit is a multiple of, if it is one.
    """

    low: Fraction | None
    high: Fraction | None
    strict: bool = False
    base: Fraction | None = None

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

    def certain(self, value: Fraction, commitment: Commitment) -> Literal["kept", "broken"] | None:
        """Return what is certain of a sum of which `value` is known, whatever is still unknown.

        What can fall again is certain of nothing.
        """
        if commitment.indicator.signed:
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
        case AtLeastTimes() if base is not None:
            return Limits(base * target.factor, None, base=base)
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


def margin_trend(limits: Limits, value: Fraction, previous: Fraction) -> MarginTrend | None:
    """Return what became of the margin since the value before; None where there is no margin."""
    if not limits.hold(value):
        return None
    if value == previous:
        return "steady"
    _, falling = limits.nearest(value)
    return "shrinking" if (value > previous) == falling else "growing"


def judge(
    case: Case,
    limits: Limits,
    base: Fraction | None,
    *,
    clock: date,
    time: tuple[date, date] | None = None,
) -> Assessment:
    """Judge the value of a case on its way from `base` to the limits.

    `clock` is the day on which the time that has passed is measured, `time` the first and the last
    day of it, if it is not the period of the case.
    """
    value = case.value or Fraction(0)
    _note(case, limits, value, base)
    if limits.hold(value):
        return case.satisfied()
    if time is None:
        if case.is_due:
            return case.conclude("missed")
        if case.due is None:
            return case.undetermined("no_due")
        time = case.start, case.due
    if base is None:
        return case.undetermined("no_baseline")
    too_early = _measure(case, clock, *time)
    if case.maintains or limits.overshot(value, base):
        return case.conclude("off_track")
    if too_early:
        return case.undetermined("too_early")
    return case.conclude(_pace(case, case.progress or Fraction(0), case.time))


def judge_sum(
    case: Case, limits: Limits, found: Sum, *, base: Fraction, end: date | None
) -> Assessment:
    """Judge what is known of a sum that is due on `end`: what is not known is not taken for zero.

    A floor that is reached and a ceiling that is exceeded are certain. Else the sum has to be known
    up to its end; before, its pace counts: of a ceiling the share of time against the share used.
    """
    value = found.value
    _note(case, limits, value, base)
    if limits.low is None and limits.high:
        case.used = value / limits.high
    certain = limits.certain(value, case.commitment)
    if certain is not None:
        return case.satisfied() if certain == "kept" else case.conclude("missed")
    if end is None or case.as_of < end:
        return _on_the_way(case, limits, found, base, end)
    if not found.reaches(end):
        return case.unknown(observed=True, more_follows=found.hole)
    return case.satisfied() if limits.hold(value) else case.conclude("missed")


def _on_the_way(
    case: Case, limits: Limits, found: Sum, base: Fraction, end: date | None
) -> Assessment:
    """Judge a sum before its end: a floor by its progress, a ceiling by how much of it is used."""
    holds = limits.hold(found.value)
    if found.hole or found.covered is None:
        return case.undetermined("gaps")
    if case.is_stale(found.covered):
        return case.undetermined("no_data_since")
    if end is None:
        return case.satisfied() if holds else case.undetermined("no_due")
    if holds and (case.used or 0) <= 0:  # nothing of a ceiling is used, or there is a floor as well
        return case.satisfied()
    too_early = _measure(case, found.covered, found.start, end)
    if not holds and (case.maintains or limits.overshot(found.value, base)):
        return case.conclude("off_track")
    if not holds:
        status = _pace(case, case.progress or Fraction(0), case.time)
    elif (status := _pace(case, case.time, case.used or Fraction(0))) == "on_track":
        return case.satisfied()
    return case.undetermined("too_early") if too_early else case.conclude(status)


def _note(case: Case, limits: Limits, value: Fraction, base: Fraction | None) -> None:
    case.limit, case.falling = limits.nearest(value)
    case.baseline = base
    case.maintains = base is not None and limits.hold(base)
    case.progress = limits.progress(value, base)


def _measure(case: Case, clock: date, start: date, end: date) -> bool:
    """Note the time that has passed and tell whether it is too early for a pace."""
    case.elapsed, case.length = (clock - start).days + 1, (end - start).days + 1
    return case.elapsed < _EARLY * case.length


def _pace(case: Case, done: Fraction, asked: Fraction) -> Status:
    """Hold what is done against what is asked by now, by the cuts of the case."""
    if done >= case.thresholds.on_track * asked:
        return "on_track"
    return "behind" if done >= case.thresholds.behind * asked else "off_track"
