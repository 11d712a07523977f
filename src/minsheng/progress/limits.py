"""Values held against the limits of a target."""

from datetime import date
from fractions import Fraction
from itertools import pairwise

from minsheng.observations.known import Sum
from minsheng.progress.assessment import Assessment, MarginTrend, Status
from minsheng.progress.case import Case
from minsheng.promises.limits import Limits
from minsheng.promises.targets import Bound
from minsheng.quantities.amounts import amount_in

__all__ = ["EARLY", "judge", "judge_sum", "margin_trend"]

EARLY = Fraction(5, 100)  # of the time: before, a pace says nothing


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
    if limits.ranked:
        return _judge_place(case, good=limits.hold(value), running=time is not None)
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
    case.asked = _asked_by_milestones(case, limits, base, clock, *time)
    if case.maintains or limits.overshot(value, base):
        return case.conclude("off_track")
    if too_early:
        return case.undetermined("too_early")
    return case.conclude(_pace(case, case.progress or Fraction(0), case.time))


def _judge_place(case: Case, *, good: bool, running: bool) -> Assessment:
    """Judge a place in an order: it is good enough or not, and nothing counts halfway.

    Of a year that is still `running` it is open, whatever is due.
    """
    case.progress = Fraction(good)
    if good:
        return case.satisfied()
    if running:
        return case.undetermined("pending")
    if case.is_due:
        return case.conclude("missed")
    return case.undetermined("no_due" if case.due is None else "pending")


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
    certain = limits.certain(value, signed=case.commitment.indicator.signed)
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
    case.asked = _asked_by_milestones(case, limits, base, found.covered, found.start, end)
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
    return case.elapsed < EARLY * case.length


def _asked_by_milestones(  # noqa: PLR0913, PLR0917 - a way, and where on it one is
    case: Case, limits: Limits, base: Fraction | None, clock: date, start: date, end: date
) -> Fraction | None:
    """Return the share of the way that milestones ask for on a day; None if there are none.

    Between two of them, as before the first and after the last, the way is straight.
    """
    way: list[tuple[int, Fraction]] = [(0, Fraction(0))]
    for step in case.commitment.steps:
        due = step.period.due or end
        if case.unit is None or not isinstance(step.target, Bound) or not start <= due < end:
            continue
        value = amount_in(step.target.value, case.unit, "milestones")
        share = limits.progress(value, base)
        if limits.low is None and limits.high and case.used is not None:
            share = value / limits.high
        if share is not None:
            way.append(((due - start).days + 1, share))
    if len(way) == 1:
        return None
    way.append(((end - start).days + 1, Fraction(1)))
    day = (clock - start).days + 1
    # the clock never goes past the end, which is the last of the way
    (before, low), (after, high) = next(pair for pair in pairwise(way) if day <= pair[1][0])
    return low + (high - low) * Fraction(day - before, after - before)


def _pace(case: Case, done: Fraction, asked: Fraction) -> Status:
    """Hold what is done against what is asked by now, by the cuts of the case."""
    if done >= case.thresholds.on_track * asked:
        return "on_track"
    return "behind" if done >= case.thresholds.behind * asked else "off_track"
