"""Where a series goes if it keeps its latest pace."""

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from typing import Literal

import attrs

from minsheng.amounts import Amount
from minsheng.errors import InvalidValueError
from minsheng.observed import ObservedSeries
from minsheng.progress.assess import Values, as_observed
from minsheng.progress.limits import amount_in
from minsheng.provisions import Commitment
from minsheng.series import EffectiveSeries, YearlySeries
from minsheng.targets import AtMost, Bound, LessThan, MoreThan
from minsheng.texts import Explained, Language, say

__all__ = ["Projection", "ProjectionMethod", "project"]

ProjectionMethod = Literal["linear", "compound"]
_LAST_YEAR = 9999
_FURTHEST = 400  # years: beyond them, a compound projection is a number and no statement


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Projection(Explained):
    """Where a value goes by the deadline if it keeps its latest pace.

    `method` is "linear" (the same change a day) or "compound" (the same growth a year), `at_due`
    the value on the deadline (None without one), `reached` the day on which the target is
    reached, the day of the latest value if it is already, or None if it never is (compound: not
    within 400 years; linear: not before the year 10000).
    """

    commitment: Commitment
    method: ProjectionMethod
    at_due: Amount | None
    reached: date | None

    @property
    def in_time(self) -> bool | None:
        """Whether the target is reached by the deadline; None without a deadline."""
        due = self.commitment.period.due
        if due is None:
            return None
        return self.reached is not None and self.reached <= due

    def explain(self, language: Language = "en") -> str:
        """Return the projection in a sentence."""
        pace = say(
            language,
            zh="按最近的年增长率" if self.method == "compound" else "按最近的速度",
            en="at its latest yearly growth" if self.method == "compound" else "at its latest pace",
        )
        if self.reached is None:
            text = say(
                language, zh=f"{pace}永远达不到目标", en=f"{pace} it never reaches the target"
            )
        else:
            day = self.reached
            text = say(
                language, zh=f"{pace}于{day}达到目标", en=f"{pace} it reaches the target on {day}"
            )
        if self.at_due is None:
            return text
        amount, due = self.at_due.in_language(language), self.commitment.period.due
        return text + say(language, zh=f"，{due}为{amount}", en=f", with {amount} on {due}")


def project(
    commitment: Commitment,
    data: Values,
    as_of: date | None = None,
    *,
    method: ProjectionMethod | None = None,
) -> Projection:
    """Project a commitment's indicator to its deadline and to the day its limit is reached.

    The limit is that of an at-least, more-than, at-most or less-than target. "linear" carries the
    change per day between the last two values on; a sum of increments is carried on from its
    start. "compound" carries the growth between the last two years on, to the ends of years. If
    `method` is not given, it is "compound" for values by day of effect (benefit standards) and
    "linear" for everything else. Raises `InvalidValueError` for other targets, and for fewer than
    two values up to `as_of`.
    """
    target = commitment.target
    if not isinstance(target, Bound):
        raise InvalidValueError("target", target, "a limit on values, to project toward")
    if method is None:
        method = "compound" if isinstance(data, EffectiveSeries) else "linear"
    if method == "compound":
        return _compound(commitment, target, data, as_of)
    if method == "linear":
        return _linear(commitment, target, as_observed(commitment, data), as_of)
    raise InvalidValueError("method", method, "'linear' or 'compound'")


def _satisfies(target: Bound, limit: Fraction) -> Callable[[Fraction], bool]:
    if isinstance(target, AtMost):
        return lambda value: value <= limit
    if isinstance(target, LessThan):
        return lambda value: value < limit
    if isinstance(target, MoreThan):
        return lambda value: value > limit
    return lambda value: value >= limit


def _linear(
    commitment: Commitment, target: Bound, series: ObservedSeries, as_of: date | None
) -> Projection:
    stop = len(series) if as_of is None else series.until(as_of)
    start = commitment.period.start
    if series.form == "increment":
        value, first = series.sum_between(start, stop)
        if stop <= first:
            raise InvalidValueError("data", series, "a value within the period")
        day = series.day(stop - 1)
        slope = value / ((day - start).days + 1)
    else:
        if stop < 2:
            raise InvalidValueError("data", series, "two values to take a pace from")
        value, day = series.value(stop - 1), series.day(stop - 1)
        slope = (value - series.value(stop - 2)) / (day - series.day(stop - 2)).days
    limit = amount_in(target.value, series.unit, "target")
    good = _satisfies(target, limit)
    due = commitment.period.due
    at_due = None
    if due is not None and due >= day:
        at_due = series.amount(value + slope * (due - day).days)
    reached = day if good(value) else _day_reached(good, value, slope, limit, day)
    return Projection(commitment=commitment, method="linear", at_due=at_due, reached=reached)


def _day_reached(
    good: Callable[[Fraction], bool], value: Fraction, slope: Fraction, limit: Fraction, day: date
) -> date | None:
    """Return the first day after `day` on which a value on its way is good, or None."""
    if slope == 0 or (limit - value) / slope < 0:
        return None
    wait = -(-(limit - value) // slope)
    passed = int(wait)
    if not good(value + slope * passed):  # a strict limit is only equalled on that day
        passed += 1
    if passed > (date(_LAST_YEAR, 12, 31) - day).days:
        return None
    return day + timedelta(days=passed)


def _compound(
    commitment: Commitment, target: Bound, data: Values, as_of: date | None
) -> Projection:
    years = _years(data, as_of)
    if len(years) < 2:
        raise InvalidValueError("data", data, "values of two years to take the growth from")
    (before_year, before), (year, latest) = list(years.items())[-2:]
    if year - before_year != 1 or before.fraction <= 0:
        raise InvalidValueError("data", data, "two years in a row, the first above zero")
    factor = latest.fraction / before.fraction
    good = _satisfies(target, amount_in(target.value, years.unit, "target"))
    due = commitment.period.due
    at_due = None
    if due is not None and due.year >= year:
        at_due = Amount(latest.fraction * factor ** (due.year - year), years.unit)
    reached: date | None = None
    value = latest.fraction
    for passed in range(_FURTHEST + 1):
        if good(value):
            reached = date(year + passed, 12, 31)
            break
        value *= factor
    return Projection(commitment=commitment, method="compound", at_due=at_due, reached=reached)


def _years(data: Values, as_of: date | None) -> YearlySeries:
    if isinstance(data, EffectiveSeries):
        data = data.yearly()
    if not isinstance(data, YearlySeries):
        raise InvalidValueError("data", data, "values by year or by day of effect")
    if as_of is None:
        return data
    over = [(year, value) for year, value in data.items() if date(year, 12, 31) <= as_of]
    return YearlySeries("year", data.unit, over)
