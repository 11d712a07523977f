"""Where a series goes if it keeps its latest pace."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from fractions import Fraction
from functools import partial
from typing import Any, ClassVar, Literal

import attrs

from minsheng.checks import NotATruthValue
from minsheng.days import Day, Years
from minsheng.errors import InvalidValueError
from minsheng.observations.known import (
    Levels,
    Values,
    days_observed,
    is_flow,
    known_sum,
    values_by_year,
)
from minsheng.observations.series import EffectiveSeries, ObservedSeries
from minsheng.observations.starting import with_baseline
from minsheng.progress.assessment import Assessment
from minsheng.progress.commitment import assess
from minsheng.progress.reasons import Reason
from minsheng.promises.asked import Promise, commitment_of
from minsheng.promises.documents import Document
from minsheng.promises.indicators import Indicator
from minsheng.promises.limits import Limits
from minsheng.promises.provisions import Commitment
from minsheng.promises.targets import AtLeastTimes, Bound, Reduction
from minsheng.quantities.amounts import Amount, amount_in
from minsheng.quantities.exact import number_text
from minsheng.quantities.units import Unit
from minsheng.records import DayText, NumberText, Result, Worded, worded
from minsheng.texts import Language, say

__all__ = ["Projection", "ProjectionMethod", "ProjectionRecord", "project"]

ProjectionMethod = Literal["linear", "compound"]
"""By the same amount each year, or by the same rate."""
_LAST_YEAR = 9999
_FURTHEST = 400  # years: beyond them, a projection by years is a number and no statement
_REFUSED: frozenset[Reason] = frozenset(
    {
        "no_data",
        "not_started",
        "no_observation",
        "no_data_since",
        "gaps",
        "after_deadline",
        "no_whole_year",
    }
)
"""The reasons why data say nothing, so that they cannot be carried on either."""


class ProjectionRecord(Worded):
    """Where a value goes by the deadline if it keeps its latest pace."""

    commitment: str
    method: ProjectionMethod
    due: DayText | None
    at_due: NumberText | None
    unit: str | None
    reached: DayText | None
    in_time: bool | None


@attrs.frozen(kw_only=True, repr=False)
class Projection(Result, NotATruthValue):
    """Where a value goes by the deadline if it keeps its latest pace.

    `method` is "linear" (the same change a day or a year) or "compound" (the same growth a year),
    `at_due` the value on the deadline (None without one), `in_time` whether the promise, tested on
    the projected course, is kept (None without a deadline). `reached` is the first day from which
    the course keeps the limit up to the deadline (for good, if that day lies after it); None if it
    never does: by years not within 400 of them, by days not before the year 10000.

    >>> from minsheng import Series, project
    >>> dibao = Series.yearly({2022: 766, 2023: 793}, "yuan/person/month")
    >>> found = project("task:13/dibao-floor", dibao)
    >>> found.in_time, str(found.reached)
    (False, '2026-12-31')
    """

    ask_instead = ".in_time"
    record_type: ClassVar[Any] = ProjectionRecord

    commitment: Commitment
    method: ProjectionMethod
    at_due: Amount | None
    reached: date | None
    in_time: bool | None

    def in_language(self, language: Language = "en") -> str:
        """Return the projection in a sentence."""
        pace = say(
            language,
            zh="按最近的年增长率" if self.method == "compound" else "按最近的速度",
            en="at its latest yearly growth" if self.method == "compound" else "at its latest pace",
        )
        upper = self.commitment.target.comparator in {"<=", "<"}
        day, due = self.reached, self.commitment.period.due
        if day is None and upper:
            text = say(language, zh=f"{pace}会超出上限", en=f"{pace} it exceeds the limit")
        elif day is None:
            text = say(language, zh=f"{pace}达不到目标", en=f"{pace} it falls short of the target")
        else:
            text = say(
                language, zh=f"{pace}于{day}达到目标", en=f"{pace} it reaches the target on {day}"
            )
        if self.at_due is None:
            return text
        amount = self.commitment.shown(self.at_due, language)
        return text + say(language, zh=f"，{due}为{amount}", en=f", with {amount} on {due}")

    def to_dict(self, language: Language | None = None) -> ProjectionRecord:
        """Return the projection as a record."""
        due, at_due = self.commitment.period.due, self.at_due
        record: ProjectionRecord = {
            "commitment": self.commitment.id,
            "method": self.method,
            "due": None if due is None else due.isoformat(),
            "at_due": None if at_due is None else number_text(at_due.fraction),
            "unit": None if at_due is None else at_due.unit.code,
            "reached": None if self.reached is None else self.reached.isoformat(),
            "in_time": self.in_time,
        }
        return worded(self, record, language)


@attrs.frozen
class _Course:
    """A value from the last day known on: what it is on a day, and when it comes to a limit.

    It only rises or only falls. `value_on` is asked for days from `last` on, `next_good` for the
    first day after it on which a value is good.
    """

    last: date
    value_on: Callable[[date], Fraction]
    next_good: Callable[[Callable[[Fraction], bool]], date | None]


def project(
    commitment: Promise,
    data: Values,
    as_of: Day | None = None,
    *,
    method: ProjectionMethod | None = None,
    document: Document | None = None,
) -> Projection:
    """Project a commitment's indicator to its deadline and to the day its limit is reached.

    The commitment may be given by its id in `document`, or else in `HUNNAN`. The limit is that of
    an at-least, more-than, at-most or less-than target, or what follows from the value of a base
    year. Levels go along the line through their last
    two readings, running totals at what they reached a day since the start; values by year, flows
    and rates go on from year to year by the last change. "compound" carries the growth between the
    last two years on, to the ends of years; it is the method for values by day of effect (benefit
    standards) if none is given. A share never goes beyond its whole, and nothing below zero that
    cannot lie there.

    Raises `InvalidValueError` for other targets, for data that say nothing on `as_of` (with the
    reason that `assess` gives), for a gap between the last two years, and for too few values.

    >>> from minsheng import Series
    >>> dibao = Series.yearly({2023: 793, 2024: 821}, "yuan/person/month")
    >>> found = project("task:13/dibao-floor", dibao)
    >>> str(found.at_due), found.in_time
    ('849 yuan/person/month', False)
    """
    commitment = commitment_of(commitment, document)
    target = commitment.target
    if not isinstance(target, Bound | AtLeastTimes | Reduction):
        raise InvalidValueError("target", target, "a limit on values, to project toward")
    if method not in {None, "linear", "compound"}:
        raise InvalidValueError("method", method, "'linear' or 'compound'")
    found = assess(commitment, data, as_of)
    if found.reason in _REFUSED:
        raise InvalidValueError("data", data, f"data to project from, but {found.why()}")
    period = commitment.period
    data = with_baseline(data, commitment.indicator, period.start, period.years)
    if method is None:
        method = "compound" if isinstance(data, EffectiveSeries) else "linear"
    course = _course(commitment, data, found.as_of, method)
    limits = _limits(target, data, commitment, found.as_of)
    due = commitment.period.due
    at_due, in_time = None, None
    if due is not None:
        at_due, in_time = _at_due(found, due, course, limits.hold)
    return Projection(
        commitment=commitment,
        method=method,
        at_due=None if at_due is None else Amount(at_due, data.unit),
        reached=_reached(
            found,
            course,
            limits.hold,
            _observed(commitment, data, found.as_of),
            in_time=in_time,
        ),
        in_time=in_time,
    )


def _limits(
    target: Bound | AtLeastTimes | Reduction, data: Values, commitment: Commitment, as_of: date
) -> Limits:
    """Return the limits of a target, which a base year may set."""
    base, year = None, target.multiplied_year
    if year is not None:
        counted = commitment.period.years
        years = values_by_year(data, commitment.indicator, as_of, counted)
        base = None if years is None or year not in years else years[year].fraction
        if base is None or base <= 0:
            raise InvalidValueError("data", data, f"a value above zero of {year}, the base year")
    return target.limits(data.unit, base=base) or Limits(None, None)


def _observed(commitment: Commitment, data: Values, as_of: date) -> list[tuple[date, Fraction]]:
    """Return the days of the period with a value, and what was reached on each."""
    indicator, start = commitment.indicator, commitment.period.start
    counted = commitment.period.years
    if indicator.basis == "yearly" and not isinstance(data, EffectiveSeries):
        years = values_by_year(data, indicator, as_of, counted)
        pairs = () if years is None else years.items()
        return [(counted.end(y), v.fraction) for y, v in pairs if counted.end(y) >= start]
    if indicator.basis == "total" and isinstance(data, ObservedSeries):
        days = days_observed(data, start, as_of)
        return [(day, known_sum(data, start, day).value) for day in days]
    readings = Levels(data, counted)
    found = (readings[index] for index in range(readings.count(as_of)))
    return [
        (max(reading.day, start), reading.value)
        for reading in found
        if readings.in_period(reading, start)
    ]


def _at_due(
    found: Assessment, due: date, course: _Course, good: Callable[[Fraction], bool]
) -> tuple[Fraction | None, bool | None]:
    """Return the value on the deadline, and whether the promise is kept on the course.

    What is due already is what was found; else what is broken stays so, and each year end that
    the promise still binds is tested on the course, or the deadline alone.
    """
    over = found.as_of >= due
    in_time = None if over and found.status == "undetermined" else found.status != "missed"
    value = None if found.value is None else found.value.fraction
    if found.commitment.every is None:
        at_due = value if over else course.value_on(due)
        return at_due, in_time and (over or (at_due is not None and good(at_due)))
    cycle = found.commitment.cycle
    ends = [cycle.end(number) for number in cycle.whole(found.commitment.period)]
    ahead = [course.value_on(end) for end in ends if end > course.last]
    if over and (found.known_until == ends[-1] or not is_flow(found.commitment.indicator)):
        return value, in_time
    at_due = ahead[-1] if ahead else None
    return at_due, in_time and all(map(good, ahead))


def _reached(
    found: Assessment,
    course: _Course,
    good: Callable[[Fraction], bool],
    observed: Sequence[tuple[date, Fraction]],
    *,
    in_time: bool | None,
) -> date | None:
    """Return the first day from which the course is good up to the deadline, or for good.

    A flow is reached in the years that the promise speaks of or not at all, and on the deadline
    itself where that is not the end of a year.
    """
    due, flow = found.commitment.period.due, is_flow(found.commitment.indicator)
    if due is not None and due <= found.as_of:
        by_due = [item for item in observed if item[0] <= due]
        observed = by_due if in_time else [item for item in observed if item[0] > due]
    first = _start_of_run(observed, good)
    ahead = _next_year_end(course.last, found.commitment.period.years)
    if (due is None or ahead <= due) and not good(course.value_on(ahead)):
        first = None  # a standard that changed within a year may turn back at its end
    first = first or course.next_good(good)
    if due is not None and in_time:
        return (
            due
            if first is None or (flow and not found.commitment.period.years.ends(due))
            else min(first, due)
        )
    if first is None or (due is not None and flow):
        return None
    end = max(first, _far_from(course.last, found.commitment.period.years))
    if due is not None and due >= max(first, course.last):
        end = due
    return first if good(course.value_on(end)) else None


def _start_of_run(
    observed: Iterable[tuple[date, Fraction]], good: Callable[[Fraction], bool]
) -> date | None:
    """Return the first day from which all that was observed is good; None if the last is not."""
    first: date | None = None
    for day, value in observed:
        first = (first or day) if good(value) else None
    return first


def _next_year_end(day: date, years: Years) -> date:
    """Return the first end of a year after a day."""
    end = years.end(years.of(day))
    return end if end > day else years.end(min(years.of(day) + 1, _LAST_YEAR))


def _far_from(day: date, years: Years) -> date:
    return years.end(min(years.of(day) + _FURTHEST, _LAST_YEAR))


def _course(commitment: Commitment, data: Values, as_of: date, method: ProjectionMethod) -> _Course:
    indicator = commitment.indicator
    if indicator.basis == "total":
        if method == "compound" or not isinstance(data, ObservedSeries):
            raise InvalidValueError("method", method, "'linear' for a running total")
        return _of_total(commitment, data, as_of)
    if method == "linear" and indicator.basis == "level" and isinstance(data, ObservedSeries):
        return _of_levels(data, as_of, indicator, commitment.period.years)
    return _of_years(commitment, data, as_of, method)


def _clipped(indicator: Indicator, unit: Unit) -> Callable[[Fraction], Fraction]:
    """Return what keeps a value possible: a share within its whole, nothing below zero."""
    most = None if indicator.most is None else amount_in(indicator.most, unit, "data")
    least = None if indicator.signed or indicator.beyond_whole else Fraction(0)

    def clipped(value: Fraction) -> Fraction:
        if most is not None and value > most:
            return most
        return least if least is not None and value < least else value

    return clipped


def _line(
    last: date,
    value: Fraction,
    slope: Fraction,
    clipped: Callable[[Fraction], Fraction],
    known_until: date,
) -> _Course:
    """Return the course that changes by `slope` a day from `last` on, once it is not known."""

    def value_on(day: date) -> Fraction:
        return value if day <= known_until else clipped(value + slope * (day - last).days)

    def next_good(good: Callable[[Fraction], bool]) -> date | None:
        low, high = (known_until - last).days + 1, (date(_LAST_YEAR, 12, 31) - last).days
        if not slope or high < low or not good(value_on(last + timedelta(days=high))):
            return None
        while low < high:  # the course only rises or only falls, so the first good day is unique
            middle = (low + high) // 2
            if good(value_on(last + timedelta(days=middle))):
                high = middle
            else:
                low = middle + 1
        return last + timedelta(days=low)

    return _Course(last, value_on, next_good)


def _of_total(commitment: Commitment, data: ObservedSeries, as_of: date) -> _Course:
    """Return the course of a total at what it reached a day since the start."""
    due, start = commitment.period.due, commitment.period.start
    found = known_sum(data, start, as_of if due is None else min(as_of, due))
    if found.hole or found.covered is None:
        raise InvalidValueError("data", data, f"values of every day from {start} on")
    slope = found.value / ((found.covered - start).days + 1)
    clipped = _clipped(commitment.indicator, data.unit)
    return _line(found.covered, found.value, slope, clipped, found.covered)


def _of_levels(data: ObservedSeries, as_of: date, indicator: Indicator, counted: Years) -> _Course:
    """Return the line through the last two readings."""
    levels = Levels(data, counted)
    last = levels.last(as_of)
    before = None if last is None else levels.before(last.day)
    if last is None or before is None:
        raise InvalidValueError("data", data, "two values to take a pace from")
    slope = (last.value - before.value) / (last.day - before.day).days
    known_until = min(last.until, as_of)
    return _line(last.day, last.value, slope, _clipped(indicator, levels.unit), known_until)


def _of_years(
    commitment: Commitment, data: Values, as_of: date, method: ProjectionMethod
) -> _Course:
    """Return the course from year to year, by the last change or the last growth.

    A standard stays in force until the end of the next year, which brings the next value.
    """
    indicator, counted = commitment.indicator, commitment.period.years
    known = _known_by(data, as_of, counted) if isinstance(data, EffectiveSeries) else data
    if isinstance(known, EffectiveSeries):
        as_of = max(as_of, known.last_in_force_by(counted))
    years = values_by_year(known, indicator, as_of, counted)
    if years is None or len(years) < 2:
        raise InvalidValueError("data", data, "values of two years to take the pace from")
    (before_year, before), (year, latest) = list(years.items())[-2:]
    if year - before_year != 1:
        raise InvalidValueError(
            "data", data, f"a value of {counted.name(year - 1)} to take the pace from"
        )
    if method == "compound" and (before.fraction <= 0 or latest.fraction < 0):
        raise InvalidValueError("data", data, "a value above zero to take the growth from")
    value, clipped = latest.fraction, _clipped(indicator, data.unit)

    def of_year(number: int) -> Fraction:
        if method == "compound":
            return clipped(value * (value / before.fraction) ** (number - year))
        return clipped(value + (value - before.fraction) * (number - year))

    last = counted.end(year)
    value_on = partial(_value_of_its_year, counted, of_year)
    if isinstance(known, EffectiveSeries):
        last = known.latest[0]
        value_on = partial(_in_force, known, counted, of_year)
    elif is_flow(indicator):
        value_on = partial(_brought_by, data, counted, of_year, as_of, signed=indicator.signed)

    def next_good(good: Callable[[Fraction], bool]) -> date | None:
        first = counted.of(last)
        numbers = range(first, min(first + _FURTHEST, _LAST_YEAR) + 1)
        ends = (end for end in map(counted.end, numbers) if end > last)
        return next((end for end in ends if good(value_on(end))), None)

    return _Course(last, value_on, next_good)


def _value_of_its_year(years: Years, of_year: Callable[[int], Fraction], day: date) -> Fraction:
    return of_year(years.of(day))


def _in_force(
    known: EffectiveSeries, years: Years, of_year: Callable[[int], Fraction], day: date
) -> Fraction:
    last, value = known.latest
    if day <= known.last_in_force_by(years):
        return known.in_force(day, year_starts=years.starts).fraction
    return of_year(years.over(day)) if years.over(day) >= years.of(last) else value.fraction


def _brought_by(  # noqa: PLR0913 - a day, and all that its value depends on
    data: Values,
    years: Years,
    of_year: Callable[[int], Fraction],
    as_of: date,
    day: date,
    *,
    signed: bool,
) -> Fraction:
    """Return what a year brings up to a day: its share by days, never less than it has brought."""
    year = years.of(day)
    begin = years.start(year)
    share = Fraction((day - begin).days + 1, (years.end(year) - begin).days + 1)
    expected = of_year(year) * share
    if signed or not isinstance(data, ObservedSeries):
        return expected
    return max(expected, known_sum(data, begin, min(as_of, day)).value)


def _known_by(data: EffectiveSeries, as_of: date, years: Years) -> EffectiveSeries:
    """Return the changes up to a day, and how long the last is known to be in force by then."""
    changes = [(day, value) for day, value in data.items() if day <= as_of]
    last = changes[-1][0]
    until = data.known_until
    if len(changes) < len(data):  # the next change is none that is known by then
        until = max(years.end(years.of(last)), as_of)
    return EffectiveSeries(data.unit, changes, until)
