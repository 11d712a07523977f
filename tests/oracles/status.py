"""The status of a promise on a day and the reason for it, by what the words mean.

It decides nothing fast and nothing twice: days are gone through one by one where that is plainest.
Where the meaning is open, the answer carries `open_point`, and says how it was read.
"""

from datetime import date
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from tests.oracles.facts import (
    BASED,
    BY_YEAR,
    ONE_DAY,
    RANKED,
    Amounts,
    Case,
    Effective,
    Event,
    Measure,
    Series,
    Totals,
    Yearly,
    bound_parts,
    bound_years,
    has_a_whole_year,
    is_over,
    part_end,
    part_of,
    part_start,
    year_end,
    year_of,
    year_start,
)
from tests.oracles.refusals import why_refused
from tests.oracles.speaking import (
    Seen,
    first_hole,
    last_day_known,
    seen,
    seen_after,
    seen_within,
    speaking_for,
    values_by_year,
    whole_years,
)


class Verdict(NamedTuple):
    """A status, and what goes with it where the oracle knows it.

    `open_point` names what the specification leaves open in this case, `open_reason` likewise
    where the status is plain and the reason is not.
    """

    status: str
    reason: str | None = None
    value: Fraction | None = None
    progress: Fraction | None = None
    open_point: str | None = None
    open_reason: str | None = None


class Limits(NamedTuple):
    """What a value is held against."""

    low: Fraction | None
    high: Fraction | None
    strictly: bool = False

    def is_high_enough(self, value: Fraction) -> bool:
        return self.low is None or (value > self.low if self.strictly else value >= self.low)

    def is_low_enough(self, value: Fraction) -> bool:
        return self.high is None or (value < self.high if self.strictly else value <= self.high)

    def is_good(self, value: Fraction) -> bool:
        return self.is_high_enough(value) and self.is_low_enough(value)


class Unjudged(NamedTuple):
    """Why there is nothing to hold a value against."""

    reason: str

    def verdict(self, value: Fraction | None = None) -> Verdict:
        return Verdict("undetermined", self.reason, value)


class Question(NamedTuple):
    """A case with its day and its due date."""

    case: Case
    as_of: date
    due: date | None
    start: date

    @property
    def is_due(self) -> bool:
        return self.due is not None and self.as_of >= self.due

    @property
    def until(self) -> date:
        """The last day that is asked about: the day of the question, or the due date before it."""
        return self.as_of if self.due is None else min(self.as_of, self.due)

    @property
    def data(self) -> Series:
        assert self.case.data is not None
        assert not isinstance(self.case.data, Event)
        return self.case.data

    def satisfied(self, value: Fraction | None = None) -> Verdict:
        return Verdict("met" if self.is_due else "holding", value=value)

    def is_after_deadline(self) -> bool:
        return seen_after(self.data, self.due, self.as_of)


def unknown(reason: str, value: Fraction | None = None) -> Verdict:
    return Verdict("undetermined", reason, value)


def status_and_reason(case: Case) -> Verdict:
    """Return the status that a case has; "refused" stands for an error."""
    day = case.day
    if (refused := why_refused(case)) is not None:
        known = None if day is None else why_refused(case, day)
        point = None if known else "an error in data after the day of the question"
        return Verdict("refused", refused, open_point=point)
    assert day is not None, "a case without data needs a day"
    question = Question(case, day, case.deadline, case.promise.start)
    kind = case.promise.kind
    if kind == "directional":
        return unknown("directional")
    if case.data is None:
        return unknown("no_data")
    if isinstance(case.data, Event):
        return of_an_event(question, case.data)
    if not seen(case.data, day):
        return unknown("no_data")
    if day < case.promise.start:
        return unknown("not_started")
    if kind in BY_YEAR:
        return of_the_years(question)
    measure, every = case.promise.measure, case.promise.every
    if measure.is_level:
        return of_each_level(question) if every else of_a_level(question)
    if measure.is_flow:
        return of_each_flow(question) if every else of_a_flow(question)
    return of_a_total(question)


def of_an_event(question: Question, event: Event) -> Verdict:
    """Done or not done."""
    as_of, due = question.as_of, question.due
    if event.done is not None and event.done <= as_of:
        return Verdict("missed") if due is not None and event.done > due else question.satisfied()
    if event.observed > as_of:
        return unknown("no_data")
    if due is not None and as_of >= due:
        if event.observed >= due:
            return Verdict("missed")
        return unknown("no_observation" if event.observed < question.start else "no_data_since")
    if as_of < question.start:
        return unknown("not_started")
    return unknown("no_due" if due is None else "pending")


# What is not known


def why_unknown(question: Question, data: Series, hole: date) -> str:
    """The reason, where a day is needed that nothing speaks for."""
    within = seen_within(data, question.start, question.until, question.as_of)
    after_deadline = seen_after(data, question.due, question.as_of)
    if not within:
        return "after_deadline" if after_deadline else "no_observation"
    if any(one.day > hole for one in within):
        return "gaps"
    return "after_deadline" if after_deadline else "no_data_since"


def is_out_of_date(question: Question) -> bool:
    """Whether a whole calendar year has gone by since the last day known."""
    last = last_day_known(question.data, question.as_of)
    return is_over(year_of(last) + 1, question.as_of)


# Growth, trends and comparisons: each year against the year before, or against the other


def of_the_years(question: Question) -> Verdict:
    case, as_of = question.case, question.as_of
    promise = case.promise
    own = values_by_year(question.data, promise.measure, as_of)
    other: dict[int, Fraction] | None = None
    if promise.kind == "comparison":
        assert promise.other is not None
        if case.other is not None:
            other = values_by_year(case.other, promise.other, as_of)
        if not other:
            return unknown("no_other")
    if not has_a_whole_year(question.start, question.due):
        return unknown("no_whole_year")
    years = [
        year for year in bound_years(question.start, question.due, as_of) if is_over(year, as_of)
    ]
    if not years:
        within = seen_within(question.data, question.start, as_of, as_of)
        return unknown("too_early" if within else "no_observation")
    verdicts = {year: verdict_of_year(case, own, other, year) for year in years}
    known = sorted(own if other is None else set(own) & set(other))
    broken_over_a_gap = any(
        before + 1 < after
        and set(range(before + 1, after + 1)) <= set(years)
        and breaks_over_a_gap(case, own, other, before, after)
        for before, after in pairwise(known)
    )
    if promise.kind == "comparison" and promise.of == "level":
        broken_over_a_gap = False
    if "broken" in verdicts.values() or broken_over_a_gap:
        return Verdict("missed")
    unproven = [year for year in years if verdicts[year] == "unproven"]
    if unproven:
        return why_years_are_unknown(question, own, other, unproven)
    if "undefined" in verdicts.values():
        return unknown("base_not_above_zero")
    return question.satisfied()


def needed_years(case: Case, year: int) -> tuple[int, ...]:
    """The years whose values the verdict on a year needs."""
    if case.promise.kind == "comparison" and case.promise.of == "level":
        return (year,)
    return (year - 1, year)


def verdict_of_year(
    case: Case, own: dict[int, Fraction], other: dict[int, Fraction] | None, year: int
) -> str:
    promise = case.promise
    if any(
        needed not in values
        for values in (own, other)
        if values is not None
        for needed in needed_years(case, year)
    ):
        return "unproven"
    now = own[year]
    if promise.kind == "comparison" and promise.of == "level":
        assert other is not None
        asked = promise.times * other[year]
        kept = now > asked if promise.strictly else now >= asked
        return "kept" if kept else "broken"
    before = own[year - 1]
    if promise.kind == "trend":
        kept = now > before if promise.rising else now < before
    elif promise.kind == "rises_yearly":
        assert promise.change is not None
        kept = now >= before + promise.change
    elif promise.kind == "falls_yearly":
        assert promise.rate is not None
        if before <= 0:
            return "undefined"
        kept = now <= before * (1 - promise.rate / 100)
    elif promise.kind == "growth":
        assert promise.rate is not None
        if before <= 0:
            return "undefined"
        kept = now >= before * (1 + promise.rate / 100)
    else:
        assert other is not None
        if before <= 0 or other[year - 1] <= 0:
            return "undefined"
        mine, theirs = now / before, other[year] / other[year - 1]
        kept = mine > theirs if promise.strictly else mine >= theirs
    return "kept" if kept else "broken"


def breaks_over_a_gap(
    case: Case, own: dict[int, Fraction], other: dict[int, Fraction] | None, x: int, y: int
) -> bool:
    """Whether both sides of a gap cannot be as they are, had every year within kept the promise."""
    promise, steps = case.promise, y - x
    if promise.kind == "trend":
        return not (own[y] > own[x] if promise.rising else own[y] < own[x])
    if promise.kind == "rises_yearly":
        assert promise.change is not None
        return own[y] < own[x] + sum(promise.change for _ in range(steps))
    if promise.kind == "falls_yearly":
        assert promise.rate is not None
        most = own[x]
        for _ in range(steps):
            most *= 1 - promise.rate / 100
        return own[x] > 0 and own[y] > most
    if promise.kind == "growth":
        assert promise.rate is not None
        required = own[x]
        for _ in range(steps):
            required *= 1 + promise.rate / 100
        return own[x] > 0 and own[y] < required
    if promise.of == "level":
        return False
    assert other is not None
    if own[x] <= 0 or other[x] <= 0:
        return False
    mine, theirs = own[y] / own[x], other[y] / other[x]
    return mine <= theirs if promise.strictly else mine < theirs


def why_years_are_unknown(
    question: Question,
    own: dict[int, Fraction],
    other: dict[int, Fraction] | None,
    unproven: list[int],
) -> Verdict:
    """The reason, where a year is unproven: by the first year that is missing, on each side."""
    case = question.case
    sides: list[tuple[Series, Measure, dict[int, Fraction]]] = [
        (question.data, case.promise.measure, own)
    ]
    if other is not None:
        assert case.other is not None
        assert case.promise.other is not None
        sides.append((case.other, case.promise.other, other))
    reasons = []
    open_reason = None
    for data, measure, values in sides:
        needed = sorted({n for year in unproven for n in needed_years(case, year)} - set(values))
        if needed:
            hole = hole_of_year(data, measure, needed[0], question.as_of)
            reasons.append(why_unknown(question, data, hole))
            if values is other:
                open_reason = "the other side of a comparison is unknown"
            elif other is not None and open_reason is None:
                assert case.other is not None
                with_other = why_unknown(question, case.other, hole)
                open_reason = "the own side of a comparison is unknown, and the other goes on"
                if with_other in (reasons[0], "no_observation"):
                    open_reason = None
    first = min(reasons, key=("no_observation", "after_deadline", "gaps", "no_data_since").index)
    return unknown(first)._replace(open_reason=open_reason)


def hole_of_year(data: Series, measure: Measure, year: int, as_of: date) -> date:
    """The first day missing of a year that is not known: of a level its 31 December."""
    if measure.is_level:
        return year_end(year)
    inside = [one for one in seen(data, as_of) if year_of(one.first) == year == year_of(one.day)]
    hole = first_hole(inside, year_start(year), year_end(year))
    assert hole is not None
    return hole


# Values held against limits


def limits_of(question: Question) -> Limits | Unjudged:
    """What the value is held against, or why there is nothing."""
    case = question.case
    promise = case.promise
    match promise.kind:
        case "at_least" | "more_than":
            return Limits(promise.low, None, promise.kind == "more_than")
        case "at_most" | "less_than":
            return Limits(None, promise.high, promise.kind == "less_than")
        case "between":
            return Limits(promise.low, promise.high if promise.in_place else None)
        case "about":
            own, asked = promise.tolerance, case.tolerance
            tolerance = asked if own is None else own
            if tolerance is None:
                return Unjudged("no_tolerance")
            assert promise.middle is not None
            high = promise.middle + tolerance if promise.in_place else None
            return Limits(promise.middle - tolerance, high)
        case "rank" | "grade":
            return Limits(None, promise.high)
        case _:
            assert promise.kind in BASED
            return multiple_of(question)


def multiple_of(question: Question) -> Limits | Unjudged:
    promise = question.case.promise
    assert promise.base_year is not None
    year = promise.base_year
    values = values_by_year(question.data, promise.measure, question.as_of)
    if year not in values:
        return Unjudged("no_baseline")
    if values[year] <= 0:
        return Unjudged("base_not_above_zero")
    if promise.cut is not None:
        return Limits(None, values[year] - values[year] * promise.cut / 100)
    assert promise.factor is not None
    limit = promise.factor * values[year]
    return Limits(limit, None) if promise.kind == "multiple" else Limits(None, limit)


class Course(NamedTuple):
    """From what to what a value is on its way: its base, and the time there is for it."""

    base: Fraction | None
    start: date
    due: date | None
    day: date


def held_against(case: Case, limits: Limits, value: Fraction, course: Course) -> Verdict:
    """The status of a value that is not due yet."""
    base = course.base
    if limits.is_good(value):
        return Verdict("holding", value=value)
    if course.due is None:
        return unknown("no_due", value)
    if case.promise.kind in RANKED:  # nothing counts halfway
        return Verdict("undetermined", "pending", value, Fraction(0))
    if base is None:
        return unknown("no_baseline", value)
    short_before, above_before = not limits.is_high_enough(base), not limits.is_low_enough(base)
    if short_before and not limits.is_low_enough(value):
        return Verdict("off_track", value=value)
    if above_before and not limits.is_high_enough(value):
        return Verdict("off_track", value=value)
    if not short_before and not above_before:
        return Verdict("off_track", value=value)
    elapsed = (course.day - course.start).days + 1
    length = (course.due - course.start).days + 1
    limit = limits.low if short_before else limits.high
    assert limit is not None
    progress = None if base == limit else (value - base) / (limit - base)
    if Fraction(elapsed, length) < Fraction(5, 100):
        return Verdict("undetermined", "too_early", value, progress)
    pace = (progress or 0) / Fraction(elapsed, length)
    return Verdict(pace_status(case, pace), value=value, progress=progress)


def pace_status(case: Case, pace: Fraction) -> str:
    if pace >= case.on_track:
        return "on_track"
    return "behind" if pace >= case.behind else "off_track"


def baseline_of(question: Question) -> Fraction | None:
    """The value at the start: of its base year, as given, or the last one before it."""
    promise = question.case.promise
    if promise.kind in BASED:
        assert promise.base_year is not None
        return values_by_year(question.data, promise.measure, question.as_of)[promise.base_year]
    if question.case.baseline is not None:
        return question.case.baseline
    before = question.start - ONE_DAY
    if isinstance(question.data, Effective):
        in_force = speaking_for(question.data, before, question.as_of)
        if in_force is not None:
            return in_force.value
    earlier = [one for one in seen(question.data, question.as_of) if one.day <= before]
    return earlier[-1].value if earlier else None


# A level by its deadline


def of_a_level(question: Question) -> Verdict:
    data, as_of, due = question.data, question.as_of, question.due
    within = seen_within(data, question.start, question.until, as_of)
    if question.is_due:
        assert due is not None
        found = speaking_for(data, due, as_of)
        if found is not None and isinstance(data, Yearly):
            within = [found]  # a yearly value speaks for all of its year, a due day within it too
        if found is None or found not in within:
            if question.is_after_deadline():
                return unknown("after_deadline")
            return unknown("no_data_since" if within else "no_observation")
        limits = limits_of(question)
        if isinstance(limits, Unjudged):
            return limits.verdict(found.value)
        return Verdict("met" if limits.is_good(found.value) else "missed", value=found.value)
    if not within:
        return unknown("no_observation")
    if is_out_of_date(question):
        return unknown("no_data_since")
    limits = limits_of(question)
    last = seen(data, as_of)[-1]
    if isinstance(limits, Unjudged):
        return limits.verdict(last.value)
    day = last_day_known(data, as_of)
    course = Course(baseline_of(question), question.start, due, day)
    return held_against(question.case, limits, last.value, course)


# Sums


def spans_of(found: list[Seen], first: date, last: date) -> list[Seen]:
    return [one for one in found if first <= one.first and one.day <= last]


def like_a_total(
    question: Question, start: date, due: date | None, base: Fraction
) -> Verdict | None:
    """The verdict on what adds up from start to due; None where nothing of it is known."""
    case, as_of = question.case, question.as_of
    is_due = due is not None and as_of >= due
    until = as_of if due is None else min(as_of, due)
    found = seen(question.data, as_of)
    readings = isinstance(question.data, Totals)
    inside = spans_of(found, start, until)
    if not inside:
        return None
    value = inside[-1].value if readings else sum((one.value for one in inside), Fraction(0))
    limits = limits_of(question)
    if isinstance(limits, Unjudged):
        return limits.verdict(value)
    certain = certain_of(case, limits, value)
    if certain is not None:
        return question.satisfied(value) if certain else Verdict("missed", value=value)
    last = inside[-1].day
    hole = None if readings else first_hole(inside, start, last)
    if is_due:
        if hole is None and last == due:
            return (
                question.satisfied(value)
                if limits.is_good(value)
                else Verdict("missed", value=value)
            )
        late = question.is_after_deadline()
        reason = "gaps" if hole is not None else "after_deadline" if late else "no_data_since"
        return unknown(reason)
    if hole is not None:
        return unknown("gaps")
    if is_out_of_date(question):
        return unknown("no_data_since")
    course = Course(base, start, due, last)
    if limits.low is None and limits.is_good(value):
        return of_a_ceiling(case, limits, value, course)
    return held_against(case, limits, value, course)


def certain_of(case: Case, limits: Limits, value: Fraction) -> bool | None:
    """Whether a sum has kept or broken its limits for good; what can fall never has."""
    if case.promise.measure.signed:
        return None
    if not limits.is_low_enough(value):
        return False
    if limits.high is None and limits.is_high_enough(value):
        return True
    return None


def of_a_ceiling(case: Case, limits: Limits, value: Fraction, course: Course) -> Verdict:
    """The status of a ceiling that holds and is not due: is it used up faster than time goes by?"""
    if course.due is None or value == 0:
        return Verdict("holding", value=value)
    assert limits.high is not None
    if value < 0:
        point = "the pace of a ceiling on what is below zero"
        return Verdict("holding", value=value, open_point=point)
    share = Fraction((course.day - course.start).days + 1, (course.due - course.start).days + 1)
    pace = share / (value / limits.high)
    if pace >= case.on_track:
        return Verdict("holding", value=value)
    if share < Fraction(5, 100):
        return unknown("too_early", value)
    return Verdict("behind" if pace >= case.behind else "off_track", value=value)


def of_a_total(question: Question) -> Verdict:
    base = question.case.baseline or Fraction(0)
    found = like_a_total(question, question.start, question.due, base)
    if found is not None:
        return found
    late = question.is_due and question.is_after_deadline()
    return unknown("after_deadline" if late else "no_observation")


# What each year brings, by a deadline


def of_a_flow(question: Question) -> Verdict:
    due = question.due
    if due is not None:
        found = like_a_total(question, year_start(year_of(due)), due, Fraction(0))
        if found is not None:
            return found
        if question.is_due:
            if question.is_after_deadline():
                return unknown("after_deadline")
            within = seen_within(question.data, question.start, due, question.as_of)
            return unknown("no_data_since" if within else "no_observation")
    return of_the_last_whole_year(question)


def of_the_last_whole_year(question: Question) -> Verdict:
    """A flow of which nothing is known yet in the year of its deadline, or that has none."""
    data, as_of = question.data, question.as_of
    assert isinstance(data, Yearly | Amounts)
    if not seen_within(data, question.start, as_of, as_of):
        return unknown("no_observation")
    if is_out_of_date(question):
        return unknown("no_data_since")
    values = whole_years(data, as_of)
    years = [year for year in values if year >= year_of(question.start)]
    if not years:
        running = not is_over(year_of(seen(data, as_of)[-1].day), as_of)
        return unknown("too_early" if running else "gaps")
    limits = limits_of(question)
    value = values[max(years)]
    if isinstance(limits, Unjudged):
        return limits.verdict(value)
    base = question.case.baseline
    if question.case.promise.kind in BASED:
        base = baseline_of(question)
    elif base is None:
        base = values.get(year_of(question.start) - 1)
    course = Course(base, question.start, question.due, year_end(max(years)))
    return held_against(question.case, limits, value, course)


# Every year, quarter or month


def every_of(question: Question) -> str:
    return question.case.promise.every or "year"


def part_is_over(question: Question, number: int) -> bool:
    return part_end(every_of(question), number) <= question.as_of


def has_a_whole_part(question: Question) -> bool:
    due = question.due
    return due is None or bool(bound_parts(every_of(question), question.start, due, due))


def of_each_flow(question: Question) -> Verdict:
    """A flow that is promised anew in each year."""
    data, as_of = question.data, question.as_of
    every = every_of(question)
    if not has_a_whole_part(question):
        return unknown("no_whole_year")
    years = bound_parts(every, question.start, question.due, as_of)
    if not years:
        within = seen_within(data, question.start, as_of, as_of)
        return unknown("too_early" if within else "no_observation")
    found = seen(data, as_of)
    inside = {
        year: [o for o in found if part_of(every, o.first) == year == part_of(every, o.day)]
        for year in years
    }
    limits = limits_of(question)
    if isinstance(limits, Unjudged):
        if not any(inside.values()):
            return without_data(question, years)
        return limits.verdict()._replace(open_reason="every year, without limits")
    verdicts = {year: flow_of_year(question, limits, year, inside[year]) for year in years}
    return of_the_flows(question, verdicts, inside)


def of_the_flows(
    question: Question, verdicts: dict[int, str], inside: dict[int, list[Seen]]
) -> Verdict:
    """The verdict on the years together."""
    years, every = list(verdicts), every_of(question)
    if "broken" in verdicts.values():
        return Verdict("missed")
    if unproven := [year for year in years if verdicts[year] == "unproven"]:
        hole = first_hole(
            inside[unproven[0]], part_start(every, unproven[0]), part_end(every, unproven[0])
        )
        assert hole is not None
        return unknown(why_unknown(question, question.data, hole))
    if verdicts[years[-1]] != "running":
        return question.satisfied()
    last = years[-1]
    running = like_a_total(question, part_start(every, last), part_end(every, last), Fraction(0))
    if running is not None:
        return running
    return Verdict("holding") if years[:-1] else unknown("no_observation")


def without_data(question: Question, years: list[int]) -> Verdict:
    """The reason, where none of the years that have begun has data."""
    every = every_of(question)
    if not part_is_over(question, years[0]):
        return unknown("no_observation")
    return unknown(why_unknown(question, question.data, part_start(every, years[0])))


def flow_of_year(question: Question, limits: Limits, year: int, inside: list[Seen]) -> str:
    every = every_of(question)
    value = sum((one.value for one in inside), Fraction(0))
    if inside and first_hole(inside, part_start(every, year), part_end(every, year)) is None:
        return "kept" if limits.is_good(value) else "broken"
    certain = certain_of(question.case, limits, value) if inside else None
    if certain is not None:
        return "kept" if certain else "broken"
    return "unproven" if part_is_over(question, year) else "running"


def of_each_level(question: Question) -> Verdict:
    """A level that is promised anew for the last day of each year, quarter or month."""
    data, as_of, start = question.data, question.as_of, question.start
    every = every_of(question)
    if not has_a_whole_part(question):
        return unknown("no_whole_year")
    within = seen_within(data, question.start, question.until, as_of)
    over = [
        y
        for y in bound_parts(every, question.start, question.due, as_of)
        if part_is_over(question, y)
    ]
    values = {
        year: one for year in over if (one := speaking_for(data, part_end(every, year), as_of))
    }
    # what was read before the start is a baseline, though it speaks for days of the same year
    from_start = (
        year for year, one in values.items() if isinstance(data, Effective) or one.day >= start
    )
    values = {year: values[year] for year in from_start}
    if isinstance(data, Yearly):  # of which a value speaks for all days of its year
        within = within or list(values.values())
    if not within:
        late = bool(over) and question.is_after_deadline()
        return unknown("after_deadline" if late else "no_observation")
    limits = limits_of(question)
    if isinstance(limits, Unjudged):
        return limits.verdict()._replace(open_reason="every year, without limits")
    if any(not limits.is_good(one.value) for one in values.values()):
        return Verdict("missed")
    if missing := [year for year in over if year not in values]:
        if any(year > missing[0] for year in values):
            return unknown("gaps")
        return unknown(why_unknown(question, data, part_end(every, missing[0])))
    next_year = (over[-1] if over else first_bound_year(question) - 1) + 1
    if question.due is not None and part_end(every, next_year) > question.due:
        return question.satisfied()  # every year that is bound is over
    return of_the_running_level(question, limits, over, next_year)


def first_bound_year(question: Question) -> int:
    start, every = question.start, every_of(question)
    number = part_of(every, start)
    return number if start == part_start(every, number) else number + 1


def of_the_running_level(question: Question, limits: Limits, over: list[int], year: int) -> Verdict:
    """The year that is not over, after those that were kept."""
    data, as_of, every = question.data, question.as_of, every_of(question)
    first = part_start(every, year) if over else question.start
    running = seen_within(data, first, as_of, as_of)
    if not running:
        return Verdict("holding") if over else unknown("no_observation")
    before = speaking_for(data, part_end(every, over[-1]), as_of) if over else None
    based = question.case.promise.kind in BASED  # on its base year, whatever came after it
    base = baseline_of(question) if before is None or based else before.value
    course = Course(base, first, part_end(every, year), last_day_known(data, as_of))
    return held_against(question.case, limits, running[-1].value, course)
