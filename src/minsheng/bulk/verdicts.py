"""The verdicts on one commitment in many places at once, in integers.

Each function follows the one of `minsheng.progress` that judges the same kind, line by line: who
returns first there concludes first here. The limits come from the target itself, the cuts from
`Thresholds`. The harness in the tests holds both together.
"""

from collections.abc import Callable, Sequence
from datetime import date
from fractions import Fraction
from math import lcm
from typing import Any, NamedTuple, get_args

import attrs

from minsheng.bulk.engines import np, npt
from minsheng.bulk.reading import code_of
from minsheng.bulk.windows import Flags, Ints, Reading, Sums
from minsheng.days import Years
from minsheng.progress.assessment import Status, Thresholds
from minsheng.progress.limits import EARLY
from minsheng.progress.reasons import Reason
from minsheng.promises.limits import Limits
from minsheng.promises.provisions import Commitment
from minsheng.promises.targets import (
    Comparison,
    FallsYearly,
    GrowsYearly,
    RisesYearly,
    Trend,
    ValueTarget,
)
from minsheng.quantities.amounts import growth_factor

__all__ = ["REASONS", "STATUSES", "Calendar", "Found", "Question", "Values"]

STATUSES: tuple[Status, ...] = get_args(Status)
REASONS: tuple[Reason, ...] = get_args(Reason)
_STATUS = {status: number for number, status in enumerate(STATUSES)}
_REASON: dict[Reason | None, int] = {reason: number for number, reason in enumerate(REASONS)}
_SAFE = 1 << 62
Numbers = npt.NDArray[Any]
"""Integers: of 64 bits where all that is calculated with them fits, of Python otherwise."""


LimitsFound = Limits | tuple[Fraction | None, Fraction | None, Numbers]
"""Limits, or the factors of each side and the values that they are multiples of."""


class Calendar:
    """The days of a frame by their codes: the year of each, and how many days there are to it."""

    def __init__(self, codes: Ints, days: Sequence[date], years: Years) -> None:
        """Look the days up once, which are far fewer than the rows."""
        self._codes = codes
        self._years = np.array([years.of(day) for day in days], np.int64)
        self._days = np.array([day.toordinal() for day in days], np.int64)

    def _at(self, codes: Ints) -> Ints:
        found: Ints = np.searchsorted(self._codes, codes)
        return np.minimum(found, len(self._codes) - 1)

    def year(self, codes: Ints) -> Ints:
        """Return the years of days; of no day (-1) it is any."""
        found: Ints = self._years[self._at(codes)]
        return found

    def ordinal(self, codes: Ints) -> Ints:
        """Return the days counted from the first of all days; of no day (-1) it is any."""
        found: Ints = self._days[self._at(codes)]
        return found


class Values(NamedTuple):
    """How values on the lattice become those in the unit of the indicator: times up, by down."""

    up: int
    down: int


@attrs.define
class Found:
    """The findings on a commitment in each place; `open` says where there is none yet."""

    status: npt.NDArray[np.int8]
    reason: npt.NDArray[np.int8]
    value: Ints
    day: Ints
    above: Numbers
    below: Numbers
    open: Flags
    has_value: Flags
    has_progress: Flags

    @classmethod
    def none(cls, count: int) -> "Found":
        """Return that nothing is found yet in so many places."""
        return cls(
            status=np.full(count, -1, np.int8),
            reason=np.full(count, -1, np.int8),
            value=np.zeros(count, np.int64),
            day=np.full(count, -1, np.int64),
            above=np.zeros(count, np.int64),
            below=np.ones(count, np.int64),
            open=np.ones(count, np.bool_),
            has_value=np.zeros(count, np.bool_),
            has_progress=np.zeros(count, np.bool_),
        )

    def conclude(self, where: Flags, status: Status, reason: Reason | None = None) -> None:
        """Conclude where nothing was concluded before."""
        now = self.open & where
        self.status[now] = _STATUS[status]
        self.reason[now] = _REASON.get(reason, -1)
        self.open &= ~where

    def undetermined(self, where: Flags, reason: Reason) -> None:
        """Conclude that nothing can be said, and why."""
        self.conclude(where, "undetermined", reason)

    def note(self, reading: Reading) -> None:
        """Note the value and its day where there is one and nothing was concluded before."""
        now = self.open & (reading.code >= 0)
        self.value[now], self.day[now] = reading.value[now], reading.code[now]
        self.has_value |= now

    def progress(self, above: Numbers, below: Numbers, where: Flags) -> None:
        """Note how much of the way is done, where there is a way."""
        now = self.open & where
        if above.dtype == object and self.above.dtype != object:
            self.above, self.below = self.above.astype(object), self.below.astype(object)
        self.above[now], self.below[now] = above[now], below[now]
        self.has_progress |= now


@attrs.frozen(kw_only=True)
class Question:
    """What is asked of one commitment on one day, in all places."""

    commitment: Commitment
    as_of: date
    thresholds: Thresholds
    calendar: Calendar

    @property
    def start(self) -> date:
        """The first day of its period."""
        return self.commitment.period.start

    @property
    def due(self) -> date | None:
        """The deadline."""
        return self.commitment.period.due

    @property
    def is_due(self) -> bool:
        """Whether the deadline is there or past."""
        return self.due is not None and self.as_of >= self.due

    @property
    def deciding(self) -> date:
        """The last day that counts."""
        return self.as_of if self.due is None else min(self.as_of, self.due)

    @property
    def years(self) -> Years:
        """How the promise counts years."""
        return self.commitment.period.years

    @property
    def kept(self) -> Status:
        """The status of what is satisfied."""
        return "met" if self.is_due else "holding"

    def later(self, last: Reading) -> Flags:
        """Tell where something was observed after the deadline."""
        if self.due is None:
            return np.zeros(len(last.code), np.bool_)
        return last.code > code_of(self.due)

    def stale(self, codes: Ints) -> Flags:
        """Tell where a whole year has gone by since a day."""
        return self.years.over(self.as_of) > self.calendar.year(codes)


class Scaled(NamedTuple):
    """Values, limits and bases as integers of one denominator; `strict` as in `Limits`."""

    value: Numbers
    base: Numbers
    has_base: Flags
    low: Numbers | None
    high: Numbers | None
    strict: bool

    def hold(self, value: Numbers) -> Flags:
        """Tell where values are good."""
        good = ~self.too_much(value)
        if self.low is not None:
            good &= (value > self.low) if self.strict else (value >= self.low)
        return _flags(good)

    def too_much(self, value: Numbers) -> Flags:
        """Tell where values are beyond the upper limit."""
        if self.high is None:
            return np.zeros(len(value), np.bool_)
        return _flags((value >= self.high) if self.strict else (value > self.high))

    def overshot(self) -> Flags:
        """Tell where a value went through a range and out on its other side."""
        if self.low is None or self.high is None:
            return np.zeros(len(self.value), np.bool_)
        up = (self.base < self.low) & (self.value > self.high)
        down = (self.base > self.high) & (self.value < self.low)
        return _flags(up | down)

    def progress(self) -> tuple[Numbers, Numbers, Flags]:
        """Return how much of the way is done, as a fraction, and where there is one."""
        if self.low is None:
            near = self.high
        elif self.high is None:
            near = np.where(_flags(self.base <= self.low), self.low, self.base)
        else:
            near = np.where(_flags(self.base <= self.low), self.low, self.high)
        assert near is not None  # noqa: S101 - limits have a side
        way = near - self.base
        exists = self.has_base & ~self.hold(self.base) & _flags(way != 0) & ~self.overshot()
        above, below = self.value - self.base, np.where(_flags(way == 0), way + 1, way)
        sign = np.where(_flags(below < 0), -1, 1)
        above, below = above * sign, below * sign
        if self.low is not None and self.high is not None:
            within = self.hold(self.value)
            above, below = np.where(within, 1, above), np.where(within, 1, below)
        return above, below, exists


def _flags(found: Any) -> Flags:  # noqa: ANN401 - a comparison, of Python's integers too
    return np.asarray(found, dtype=np.bool_)


def scaled(  # noqa: PLR0913, PLR0917 - values, and what they are held against
    limits: LimitsFound,
    value: Ints,
    base: Ints | None,
    has_base: Flags,
    values: Values,
    factor: int = 1,
) -> Scaled:
    """Return values, bases and limits on one lattice; `factor` is what will be multiplied by.

    Limits that are multiples come as the factors of each side and the value that is multiplied.
    """
    low, high, strict, multiplied = (
        (limits.low, limits.high, limits.strict, None)
        if isinstance(limits, Limits)
        else (limits[0], limits[1], False, limits[2])
    )
    bases = np.zeros_like(value) if base is None else base
    sides = [side for side in (low, high) if side is not None]
    times = values.down if multiplied is None else 1
    common = lcm(times, *(side.denominator for side in sides)) // times
    up = values.up * common
    arrays: list[Numbers] = [value, bases, *([] if multiplied is None else [multiplied])]
    bound = max([int(np.abs(array).max(initial=0)) for array in arrays]) * up
    for side in sides:
        own = abs(side) * values.down * common if multiplied is None else abs(side) * bound
        bound = max(bound, int(own) + 1)
    if bound * 4 * factor >= _SAFE:
        arrays = [array.astype(object) for array in arrays]
    made = [array * up for array in arrays]

    def side_of(side: Fraction | None) -> Numbers | None:
        if side is None:
            return None
        if multiplied is not None:
            return arrays[2] * values.up * int(side * common)
        whole = int(side * values.down * common)
        return np.full(len(value), whole, dtype=arrays[0].dtype)

    return Scaled(made[0], made[1], has_base, side_of(low), side_of(high), strict)


def _pace(
    question: Question, done: tuple[Numbers, Numbers], asked: tuple[Numbers, Numbers]
) -> tuple[Flags, Flags]:
    """Return where what is done is enough by the cut of on track, and by that of behind."""
    left, right = done[0] * asked[1], asked[0] * done[1]
    cuts = question.thresholds.on_track, question.thresholds.behind
    on_track, behind = (_flags(left * cut.denominator >= right * cut.numerator) for cut in cuts)
    return on_track, behind


def _conclude_pace(found: Found, pace: tuple[Flags, Flags, Flags]) -> None:
    on_track, behind, rest = pace
    found.conclude(on_track, "on_track")
    found.conclude(behind, "behind")
    found.conclude(rest, "off_track")


def _factor(question: Question, length: int) -> int:
    """Return the most that a value may be multiplied by when its pace is judged."""
    cuts = question.thresholds.on_track, question.thresholds.behind
    return length * max(max(cut.denominator, cut.numerator) for cut in cuts) * 2


def _length(start: date, end: date) -> int:
    return (end - start).days + 1


def judge_level(  # noqa: PLR0913 - what is known of a level
    question: Question,
    target: ValueTarget,
    values: Values,
    *,
    until: Reading,
    deciding: Reading,
    before: Reading,
    multiplied: Reading | None,
) -> Found:
    """Judge levels by the deadline, as `progress.values.assess_level` does.

    `until` is the last value up to the day of the question, `deciding` that up to the deadline,
    `before` that before the period, `multiplied` that of the year that the limits are a multiple
    of.
    """
    found = Found.none(len(until.code))
    everywhere = np.ones(len(until.code), np.bool_)
    found.undetermined(until.code < 0, "no_data")
    if question.as_of < question.start:
        found.undetermined(everywhere, "not_started")
    later, due = question.later(until), question.due
    outside = deciding.code < code_of(question.start)
    found.undetermined(outside & later, "after_deadline")
    found.undetermined(outside, "no_observation")
    found.note(deciding)
    calendar = question.calendar
    if question.is_due and due is not None:
        unknown = calendar.year(deciding.code) < question.years.of(due)
    else:
        unknown = question.stale(deciding.code)
    found.undetermined(unknown & later, "after_deadline")
    found.undetermined(unknown, "no_data_since")
    limits, base = _limits(question, target, found, multiplied, before)
    if limits is None:
        return found
    length = 1 if due is None else _length(question.start, due)
    line = scaled(
        limits, deciding.value, base.value, base.code >= 0, values, _factor(question, length)
    )
    elapsed = calendar.ordinal(deciding.code) - question.start.toordinal() + 1
    ranked = isinstance(limits, Limits) and limits.ranked
    _judge(found, question, line, elapsed=elapsed, length=length, ranked=ranked)
    return found


def _limits_of(
    question: Question, target: ValueTarget, multiplied: Reading | None, before: Reading
) -> tuple["LimitsFound | None", Reading]:
    """Return what values are held against, and the baseline; None without a tolerance."""
    unit = question.commitment.indicator.unit
    assert unit is not None  # noqa: S101 - values have one
    if multiplied is None:
        return target.limits(unit), before
    one = target.limits(unit, base=Fraction(1))
    assert one is not None  # noqa: S101 - the base is given
    return (one.low, one.high, multiplied.value), multiplied


def _limits(  # noqa: PLR0913, PLR0917 - the same, and what is concluded where that is not known
    question: Question,
    target: ValueTarget,
    found: Found,
    multiplied: Reading | None,
    before: Reading,
    where: Flags | None = None,
) -> tuple["LimitsFound | None", Reading]:
    """Return the same, and conclude where it is not known."""
    limits, base = _limits_of(question, target, multiplied, before)
    among = np.ones_like(found.open) if where is None else where
    if limits is None:
        found.undetermined(among, "no_tolerance")
    if multiplied is not None:
        found.undetermined(among & (multiplied.code < 0), "no_baseline")
        found.undetermined(among & (multiplied.value <= 0), "base_not_above_zero")
    return limits, base


def _judge(  # noqa: PLR0913 - a value, and the way it is on
    found: Found,
    question: Question,
    line: Scaled,
    *,
    elapsed: Ints,
    length: int,
    ranked: bool,
) -> None:
    """Judge values on their way, as `progress.limits.judge` does."""
    everywhere = np.ones_like(found.open)
    holds = line.hold(line.value)
    if ranked:
        found.progress(holds.astype(np.int64), np.ones_like(elapsed), everywhere)
        found.conclude(holds, question.kept)
        if question.is_due:
            found.conclude(everywhere, "missed")
        found.undetermined(everywhere, "no_due" if question.due is None else "pending")
        return
    above, below, exists = line.progress()
    found.progress(above, below, exists)
    found.conclude(holds, question.kept)
    if question.is_due:
        found.conclude(everywhere, "missed")
    if question.due is None:
        found.undetermined(everywhere, "no_due")
    _conclude_way(found, question, line, elapsed=elapsed, length=length)


def _conclude_way(
    found: Found, question: Question, line: Scaled, *, elapsed: Ints, length: int
) -> None:
    """Conclude by the pace of values that are not good yet."""
    above, below, exists = line.progress()
    found.undetermined(~line.has_base, "no_baseline")
    found.conclude(line.hold(line.base) | line.overshot(), "off_track")
    early = elapsed * EARLY.denominator < EARLY.numerator * length
    found.undetermined(early, "too_early")
    done = np.where(exists, above, 0), np.where(exists, below, 1)
    times = elapsed.astype(above.dtype), np.full_like(above, length)
    _conclude_pace(found, (*_pace(question, done, times), np.ones_like(found.open)))


def judge_each(  # noqa: C901, PLR0913, PLR0915 - what is known of a level; in the order of the other
    question: Question,
    target: ValueTarget,
    values: Values,
    *,
    until: Reading,
    deciding: Reading,
    before: Reading,
    multiplied: Reading | None,
    over: range,
    bound: range,
    ends: Sequence[Reading],
) -> Found:
    """Judge levels on the last day of each year, as `progress.values` does.

    `over` are the years, or what else is bound, that are over, of those `bound`; `ends` are the
    values that speak for their last days, the code -1 where none does.
    """
    found = Found.none(len(until.code))
    everywhere = np.ones(len(until.code), np.bool_)
    found.undetermined(until.code < 0, "no_data")
    if question.as_of < question.start:
        found.undetermined(everywhere, "not_started")
    cycle = question.commitment.cycle
    first, final = cycle.bound(question.commitment.period)
    if final is not None and final < first:
        found.undetermined(everywhere, "no_whole_year")
        return found
    later = question.later(until)
    start = code_of(question.start)
    silent = deciding.code < start
    known = Reading(np.where(silent, -1, deciding.code), deciding.value)
    found.note(known)
    asked, base = _limits_of(question, target, multiplied, before)
    has_limits = everywhere if asked is not None else ~everywhere
    if multiplied is not None:
        has_limits = (multiplied.code >= 0) & (multiplied.value > 0)
    broken, unproven, gaps = ~everywhere, ~everywhere, ~everywhere
    kept = np.zeros(len(everywhere), np.int64)
    for reading in ends:
        missing = (reading.code < 0) | (reading.code < start)
        if asked is not None:
            line = scaled(asked, reading.value, None, ~everywhere, values)
            good = line.hold(line.value)
            broken |= ~missing & ~good & has_limits
            kept += ~missing & good & has_limits
        gaps |= unproven & ~missing
        unproven |= missing
    for year in over:  # what is known after the first that is missing
        missing_first = (ends[year - over.start].code < start) & ~_any_before(
            ends, year - over.start, start
        )
        gaps |= missing_first & (deciding.code > code_of(cycle.end(year)))
    count = np.full_like(kept, max(1, len(over)))
    clear = has_limits & ~unproven & (len(over) > 0)
    found.progress(kept, count, broken & clear)
    found.conclude(broken, "missed")
    unknown = unproven | silent
    found.undetermined(unknown & ~silent & gaps, "gaps")
    found.undetermined(unknown & later, "after_deadline")
    found.undetermined(unknown & ~silent, "no_data_since")
    found.undetermined(unknown, "no_observation")
    limits, _ = _limits(question, target, found, multiplied, before)
    if limits is None:
        return found
    running = over[-1] + 1 if over else bound.start
    if over:
        settled = deciding.code <= code_of(cycle.end(over[-1]))
        settled |= running not in bound
        found.progress(kept, count, settled & clear)
        found.conclude(settled, question.kept)
    begins = cycle.start(running) if over else question.start
    if over and multiplied is None:
        base = ends[-1]
    ranked = isinstance(limits, Limits) and limits.ranked
    length = _length(begins, cycle.end(running))
    line = scaled(
        limits, deciding.value, base.value, base.code >= 0, values, _factor(question, length)
    )
    holds = line.hold(line.value)
    if ranked:
        good = holds.astype(np.int64) if not over else np.ones_like(kept)
        found.progress(good, np.ones_like(good), everywhere)
        found.conclude(holds, question.kept)
        found.undetermined(everywhere, "pending")
        return found
    elapsed = question.calendar.ordinal(deciding.code) - begins.toordinal() + 1
    above, below, exists = line.progress()
    found.progress(above, below, exists)
    found.conclude(holds, question.kept)
    _conclude_way(found, question, line, elapsed=elapsed, length=length)
    return found


def _any_before(ends: Sequence[Reading], index: int, start: int) -> Flags:
    """Tell where one of the years before is missing."""
    found = np.zeros(len(ends[index].code), np.bool_)
    for reading in ends[:index]:
        found |= reading.code < start
    return found


def judge_total(
    question: Question, target: ValueTarget, values: Values, *, until: Reading, found_sum: Sums
) -> Found:
    """Judge running totals or their increments, as `progress.values.assess_total` does.

    `found_sum` is what is known from the start of the period up to the deciding day.
    """
    found = Found.none(len(until.code))
    everywhere = np.ones(len(until.code), np.bool_)
    found.undetermined(until.code < 0, "no_data")
    if question.as_of < question.start:
        found.undetermined(everywhere, "not_started")
    later, due = question.later(until), question.due
    outside = found_sum.last < 0
    found.undetermined(outside & later, "after_deadline")
    found.undetermined(outside, "no_observation")
    found.note(Reading(found_sum.last, found_sum.value))
    unit = question.commitment.indicator.unit
    assert unit is not None  # noqa: S101 - values have one
    limits = target.limits(unit)
    if limits is None:
        found.undetermined(everywhere, "no_tolerance")
        return found
    _judge_sum(
        found, question, limits, found_sum, values, later=later, end=due, start=question.start
    )
    return found


def _judge_sum(  # noqa: PLR0913, PLR0915 - what is known of a sum; in the order of the other
    found: Found,
    question: Question,
    limits: LimitsFound,
    known: Sums,
    values: Values,
    *,
    later: Flags,
    end: date | None,
    start: date,
    where: Flags | None = None,
) -> None:
    """Judge sums from zero, as `progress.limits.judge_sum` does; `where` says which of them."""
    among = np.ones_like(found.open) if where is None else where
    length = 1 if end is None else _length(start, end)
    line = scaled(limits, known.value, None, among, values, _factor(question, length))
    holds, value = line.hold(line.value), line.value
    above, below, exists = line.progress()
    signed = question.commitment.indicator.signed
    certain = among & (not signed)
    broken = certain & line.too_much(value)
    kept = certain & ~broken & holds & (line.high is None)
    waits = end is None or question.as_of < end
    if end is not None and not waits:
        unknown = among & ~broken & ~kept & ~known.reaches(code_of(end))
        stale = ~among & among
    else:
        unknown = ~among & among
        stale = among & ~broken & ~kept & (known.hole | question.stale(known.last))
    found.progress(above, below, among & exists & ~unknown & ~stale)
    found.conclude(kept, question.kept)
    found.conclude(broken, "missed")
    if not waits:
        found.undetermined(unknown & known.hole, "gaps")
        found.undetermined(unknown & later, "after_deadline")
        found.undetermined(unknown, "no_data_since")
        found.conclude(among & holds, question.kept)
        found.conclude(among, "missed")
        return
    found.undetermined(among & known.hole, "gaps")
    found.undetermined(stale, "no_data_since")
    if end is None:
        found.conclude(among & holds, question.kept)
        found.undetermined(among, "no_due")
        return
    high = line.high
    ceiling = line.low is None and high is not None
    if not ceiling or high is None:
        used: tuple[Numbers, Numbers] = (np.zeros_like(value), np.ones_like(value))
    else:
        zero = _flags(high == 0)
        sign = np.where(_flags(high < 0), -1, 1)
        used = np.where(zero, 0, value * sign), np.where(zero, 1, high * sign)
    found.conclude(among & holds & _flags(used[0] <= 0), question.kept)
    elapsed = question.calendar.ordinal(known.last) - start.toordinal() + 1
    early = elapsed * EARLY.denominator < EARLY.numerator * length
    found.conclude(among & ~holds & (line.hold(line.base) | line.overshot()), "off_track")
    done = np.where(exists, above, 0), np.where(exists, below, 1)
    time = elapsed.astype(above.dtype), np.full_like(above, length)
    forward = _pace(question, done, time)
    on_track, behind = _pace(question, time, used)
    found.conclude(among & holds & on_track, question.kept)
    found.undetermined(among & early, "too_early")
    pace = among & ~holds & forward[0], among & np.where(holds, behind, forward[1]), among
    _conclude_pace(found, pace)


def judge_flow(  # noqa: PLR0913 - what is known of a flow
    question: Question,
    target: ValueTarget,
    values: Values,
    *,
    until: Reading,
    deciding: Reading,
    of_year: Callable[[int], Sums],
    in_due_year: Sums | None,
) -> Found:
    """Judge a flow by its deadline, as `progress.values.assess_flow` does.

    `of_year` gives what a year has brought up to the day of the question, `in_due_year` what that
    of the deadline has up to the deciding day, if it has begun.
    """
    found = Found.none(len(until.code))
    everywhere = np.ones(len(until.code), np.bool_)
    found.undetermined(until.code < 0, "no_data")
    if question.as_of < question.start:
        found.undetermined(everywhere, "not_started")
        return found
    later, due, years = question.later(until), question.due, question.years
    as_of = question.as_of

    def value_of(year: int) -> Reading:
        known, end = of_year(year), code_of(years.end(year))
        whole = known.reaches(end) if years.end(year) <= as_of else ~everywhere
        return Reading(np.where(whole, end, -1), known.value)

    base_year = target.multiplied_year
    multiplied = None if base_year is None else value_of(base_year)
    nothing = Reading(np.full(len(everywhere), -1, np.int64), np.zeros(len(everywhere), np.int64))
    observed = deciding.code >= code_of(question.start)
    if in_due_year is not None and due is not None:
        there = in_due_year.last >= 0
        found.note(Reading(in_due_year.last, in_due_year.value))
        asked, _ = _limits_of(question, target, multiplied, nothing)
        _limits(question, target, found, multiplied, nothing, where=there)
        if asked is not None:
            _judge_sum(
                found,
                question,
                asked,
                in_due_year,
                values,
                later=later,
                end=due,
                start=years.start(years.of(due)),
                where=there,
            )
        if question.is_due:
            found.undetermined(~there & later, "after_deadline")
            found.undetermined(~there & observed, "no_data_since")
            found.undetermined(~there, "no_observation")
            return found
    found.undetermined(~observed & later, "after_deadline")
    found.undetermined(~observed, "no_observation")
    found.undetermined(question.stale(deciding.code), "no_data_since")
    first = years.of(question.start)
    last = nothing
    for year in range(years.over(as_of), first - 1, -1):
        own = value_of(year)
        takes = (last.code < 0) & (own.code >= 0)
        last = Reading(np.where(takes, own.code, last.code), np.where(takes, own.value, last.value))
    running = years.of(as_of) == question.calendar.year(deciding.code)
    running &= not years.ends(as_of)
    found.undetermined((last.code < 0) & running, "too_early")
    found.undetermined(last.code < 0, "gaps")
    found.note(last)
    limits, base = _limits(question, target, found, multiplied, value_of(first - 1))
    if limits is None:
        return found
    length = 1 if due is None else _length(question.start, due)
    line = scaled(limits, last.value, base.value, base.code >= 0, values, _factor(question, length))
    elapsed = question.calendar.ordinal(last.code) - question.start.toordinal() + 1
    _judge(found, question, line, elapsed=elapsed, length=length, ranked=False)
    return found


def judge_flow_each(  # noqa: C901, PLR0913, PLR0915 - what is known of a flow; in the order of the other
    question: Question,
    target: ValueTarget,
    values: Values,
    *,
    until: Reading,
    deciding: Reading,
    bound: range,
    of_year: Callable[[int], Sums],
    in_last_year: Sums,
) -> Found:
    """Judge a flow in every year that the promise binds, as `progress.values` does.

    `of_year` gives what a year has brought up to the day of the question, `in_last_year` what the
    year of the last observation has.
    """
    found = Found.none(len(until.code))
    everywhere = np.ones(len(until.code), np.bool_)
    found.undetermined(until.code < 0, "no_data")
    if question.as_of < question.start:
        found.undetermined(everywhere, "not_started")
        return found
    years, as_of = question.years, question.as_of
    first, final = years.bound(question.commitment.period)
    if final is not None and final < first:
        found.undetermined(everywhere, "no_whole_year")
        return found
    later = question.later(until)
    observed = deciding.code >= code_of(question.start)
    found.note(Reading(np.where(observed, in_last_year.last, -1), in_last_year.value))
    base_year = target.multiplied_year
    multiplied = None
    if base_year is not None:
        known, end = of_year(base_year), years.end(base_year)
        whole = known.reaches(code_of(end)) if end <= as_of else ~everywhere
        multiplied = Reading(np.where(whole, code_of(end), -1), known.value)
    nothing = Reading(np.full(len(everywhere), -1, np.int64), np.zeros(len(everywhere), np.int64))
    asked, _ = _limits_of(question, target, multiplied, nothing)
    has_limits = everywhere if asked is not None else ~everywhere
    if multiplied is not None:
        has_limits = (multiplied.code >= 0) & (multiplied.value > 0)
    signed = question.commitment.indicator.signed
    broken, open_, gaps = ~everywhere, ~everywhere, ~everywhere
    kept = np.zeros(len(everywhere), np.int64)
    running = ~everywhere
    last_sum: Sums | None = None
    for year in bound:
        known, end = of_year(year), years.end(year)
        last_sum = known
        reaches = known.reaches(code_of(end)) if end <= as_of else ~everywhere
        good = too_much = floor = ~everywhere
        if asked is not None:
            line = scaled(asked, known.value, None, everywhere, values)
            good, too_much = line.hold(line.value), line.too_much(line.value)
            floor = everywhere & (line.high is None)
        certain = ~reaches & (known.last >= 0) & (not signed)
        is_kept = has_limits & good & (reaches | (certain & floor))
        is_broken = has_limits & ((reaches & ~good) | (certain & too_much))
        broken |= is_broken
        kept += is_kept
        if end <= as_of:
            missing = ~reaches & ~is_kept & ~is_broken
            follows = known.hole | (deciding.code > code_of(end))
            gaps |= missing & ~open_ & follows
            open_ |= missing
        else:
            running = ~reaches & ~is_kept & ~is_broken
    count = np.full_like(kept, max(1, len(bound)))
    clear = has_limits & ~open_ & ~running & (len(bound) > 0)
    found.progress(kept, count, broken & clear)
    found.conclude(broken, "missed")
    found.undetermined(open_ & observed & gaps, "gaps")
    found.undetermined(open_ & later, "after_deadline")
    found.undetermined(open_ & observed, "no_data_since")
    found.undetermined(open_, "no_observation")
    if last_sum is None:
        found.undetermined(observed, "too_early")
        found.undetermined(everywhere, "no_observation")
        return found
    dropped = running & (last_sum.last < 0)
    if len(bound) == 1:
        found.undetermined(dropped & later, "after_deadline")
        found.undetermined(dropped, "no_observation")
    _limits(question, target, found, multiplied, nothing)
    if asked is None:
        return found
    settled = ~running | dropped
    count = np.where(dropped, count - 1, count)
    found.progress(kept, np.maximum(count, 1), settled)
    found.conclude(settled, question.kept)
    _judge_sum(
        found,
        question,
        asked,
        last_sum,
        values,
        later=later,
        end=years.end(bound[-1]),
        start=years.start(bound[-1]),
    )
    return found


def judge_done(question: Question, *, first: Ints, seen: Ints) -> Found:
    """Judge what is done or not, as `assess` does.

    `first` is the day on which it was first seen done (far away if never), `seen` the last day up
    to that of the question on which it was looked at.
    """
    found = Found.none(len(first))
    everywhere = np.ones_like(found.open)
    one = np.ones(len(first), np.int64)
    as_of, due = code_of(question.as_of), question.due
    done = first <= as_of
    found.progress(one, one, done)
    found.day = np.where(done, first, found.day)
    if due is not None:
        found.conclude(done & (first > code_of(due)), "missed")
    found.conclude(done, question.kept)
    found.undetermined(seen < 0, "no_data")
    nothing = np.zeros(len(first), np.int64)
    if question.is_due and due is not None:
        looked = seen >= code_of(due)
        found.progress(nothing, one, looked)
        found.conclude(looked, "missed")
        within = seen >= code_of(question.start)
        found.undetermined(within, "no_data_since")
        found.undetermined(everywhere, "no_observation")
        return found
    found.progress(nothing, one, everywhere)
    if question.as_of < question.start:
        found.undetermined(everywhere, "not_started")
    found.undetermined(everywhere, "no_due" if due is None else "pending")
    return found


YearValues = Sequence[tuple[int, Ints]]


def steps_of(
    target: GrowsYearly | FallsYearly | RisesYearly | Trend,
    values: Values,
    unit: Any,  # noqa: ANN401 - the unit of the indicator
) -> Callable[[Ints, Ints], tuple[Flags, Flags]]:
    """Return what tells where a step is kept, and where it is undefined, from both its values."""
    if isinstance(target, GrowsYearly | FallsYearly):
        falls = isinstance(target, FallsYearly)
        factor = target.factor if isinstance(target, FallsYearly) else growth_factor(target.rate)

        def grows(before: Ints, value: Ints) -> tuple[Flags, Flags]:
            left, right = _times(value, factor.denominator), _times(before, factor.numerator)
            kept = left <= right if falls else left >= right
            return _flags(kept), before <= 0

        return grows
    if isinstance(target, RisesYearly):
        change = target.change_in(unit)

        def rises(before: Ints, value: Ints) -> tuple[Flags, Flags]:
            left = _times(value, values.up * change.denominator)
            left = left - _times(before, values.up * change.denominator)
            kept = left >= change.numerator * values.down
            return _flags(kept), np.zeros(len(value), np.bool_)

        return rises
    falling = target.direction == "falling"

    def moves(before: Ints, value: Ints) -> tuple[Flags, Flags]:
        kept = value < before if falling else value > before
        return kept, np.zeros(len(value), np.bool_)

    return moves


def _times(value: Numbers, factor: int) -> Numbers:
    """Multiply without overflow."""
    most = int(np.abs(value).max(initial=0)) if value.dtype != object else _SAFE
    if most * abs(factor) * 2 >= _SAFE:
        return value.astype(object) * factor
    found: Numbers = value * factor
    return found


def conclude_years(  # noqa: PLR0913 - all that is known of the years
    question: Question,
    *,
    until: Reading,
    bound: Sequence[int],
    kept: Sequence[Flags],
    undefined: Sequence[Flags],
    last: Reading,
    observed: Flags,
    binds_none: bool,
) -> Found:
    """Roll years up of which each is known, as `progress.rules.conclude_years` does.

    `kept` and `undefined` are the verdicts of the years `bound`, `last` the value of the last year
    that counts, `observed` tells where anything was observed within the period.
    """
    found = Found.none(len(until.code))
    everywhere = np.ones_like(found.open)
    found.undetermined(until.code < 0, "no_data")
    if question.as_of < question.start:
        found.undetermined(everywhere, "not_started")
    found.note(last)
    if binds_none:
        found.undetermined(everywhere, "no_whole_year")
    if not bound:
        found.undetermined(observed, "too_early")
        found.undetermined(everywhere, "no_observation")
        return found
    broken = np.zeros_like(everywhere)
    unclear = np.zeros_like(everywhere)
    count = np.zeros(len(everywhere), np.int64)
    for good, none in zip(kept, undefined, strict=True):
        broken |= ~good & ~none
        unclear |= none
        count += good & ~none
    found.progress(count, np.full_like(count, len(bound)), ~unclear)
    found.conclude(broken, "missed")
    found.undetermined(unclear, "base_not_above_zero")
    found.conclude(everywhere, question.kept)
    return found


def judge_without_other(question: Question, until: Reading) -> Found:
    """Judge what is held against an indicator that there are no data of."""
    found = Found.none(len(until.code))
    found.undetermined(until.code < 0, "no_data")
    if question.as_of < question.start:
        found.undetermined(np.ones_like(found.open), "not_started")
    found.undetermined(np.ones_like(found.open), "no_other")
    return found


def judge_comparison(
    target: Comparison,
    own: tuple[Ints, Ints | None],
    other: tuple[Ints, Ints | None],
    scales: tuple[Values, Values],
) -> tuple[Flags, Flags]:
    """Return where a year is kept against another indicator, and where it is undefined.

    Values come with those of the year before, where growth is compared.
    """
    strictly = target.comparator == ">"
    (value, before), (against, earlier) = own, other
    if target.of == "growth" and before is not None and earlier is not None:
        left = value.astype(object) * earlier.astype(object)
        right = against.astype(object) * before.astype(object)
        undefined = (before <= 0) | (earlier <= 0)
    else:
        mine, theirs = scales
        times = target.times
        left = value.astype(object) * (mine.up * theirs.down * times.denominator)
        right = against.astype(object) * (theirs.up * mine.down * times.numerator)
        undefined = np.zeros(len(value), np.bool_)
    return _flags(left > right if strictly else left >= right), undefined
