"""Where a promise is going at the pace of its data, by what the words mean.

A course is what was observed, in pieces (a first day and the value from then on), and what is
expected after it, step by step: each day, each year, or each anniversary of the last change.
"""

from bisect import bisect_left
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Literal, NamedTuple

from tests.oracles.facts import (
    BASED,
    BOUNDS,
    Amounts,
    Case,
    Data,
    Effective,
    Event,
    Levels,
    Measure,
    Totals,
    Yearly,
    bound_years,
    is_over,
    year_end,
    year_of,
    year_start,
)
from tests.oracles.speaking import (
    Seen,
    first_hole,
    seen,
    speaking_for,
    values_by_year,
    whole_years,
)
from tests.oracles.status import Limits, Question, limits_of, status_and_reason

REFUSED = frozenset(
    {
        "no_data",
        "no_data_since",
        "gaps",
        "no_observation",
        "after_deadline",
        "not_started",
        "no_whole_year",
    }
)
RUNNING = "the growth of a standard whose last change is in the running year"
A_LONG_TIME = 100  # years, after which a course may count as never getting there
LAST_DAY = date(9999, 12, 31)


class Projected(NamedTuple):
    """What is expected; `refused` where nothing is.

    `reached_as` says how far the first day is known: to the day, only by its year, or not at all
    (where the specification leaves open from where the observed days count).
    """

    refused: bool
    at_due: Fraction | None = None
    in_time: bool | None = None
    reached: date | None = None
    open_point: str | None = None
    reached_as: Literal["day", "year", "open"] = "day"
    open_at_due: str | None = None


REFUSAL = Projected(refused=True)


class Expected(NamedTuple):
    """What follows the last observed piece: the day and the value of the n-th step from 1 on."""

    day: Callable[[int], date | None]  # None after the last day there is
    value: Callable[[int], Fraction]
    end: Fraction | Literal["up", "down", "towards zero"]  # where it ends, or where it goes


class Course(NamedTuple):
    pieces: list[tuple[date, Fraction]]
    expected: Expected
    open_point: str | None = None


def within_the_possible(value: Fraction, measure: Measure) -> Fraction:
    """Never above the whole, nothing below zero."""
    if measure.is_share and not measure.beyond_whole:
        value = min(value, Fraction(100))
    return value if measure.signed else max(value, Fraction(0))


def where_it_ends(
    now: Fraction, change: Fraction, measure: Measure
) -> Fraction | Literal["up", "down"]:
    if change > 0:
        return Fraction(100) if measure.is_share and not measure.beyond_whole else "up"
    if change < 0:
        return "down" if measure.signed else Fraction(0)
    return within_the_possible(now, measure)


def day_after(day: date, days: int) -> date | None:
    found = day.toordinal() + days
    return date.fromordinal(found) if found <= LAST_DAY.toordinal() else None


def project_case(case: Case) -> Projected:
    """Return what is expected of a bound; promises without a date of their own take none here."""
    promise, data = case.promise, case.data
    if promise.kind not in (*BOUNDS, *BASED) or data is None or isinstance(data, Event):
        return REFUSAL
    found = status_and_reason(case)
    if found.open_point is not None:
        return REFUSAL._replace(open_point=found.open_point)
    if found.status == "refused" or found.reason in REFUSED:
        return REFUSAL
    as_of = case.day
    assert as_of is not None
    question = Question(case, as_of, case.deadline, promise.start)
    limits = limits_of(question)
    if not isinstance(limits, Limits):
        return REFUSAL
    if promise.measure.is_flow:
        return of_a_flow(question, limits)
    course = course_of(question, data)
    if course is None:
        last = seen(data, as_of)[-1]
        if isinstance(data, Effective) and last.speaks_to > as_of:
            return REFUSAL._replace(open_point=RUNNING)
        return REFUSAL
    return of_a_course(question, limits, course)


def course_of(question: Question, data: Data) -> Course | None:
    match data:
        case Levels() if question.case.promise.measure.basis == "level":
            return line(question)
        case Levels() | Yearly():
            return by_year(question)
        case Effective():
            return compound(question, data)
        case _:
            return per_day(question)


# The kinds of course


def line(question: Question) -> Course | None:
    """A line through the last two readings."""
    measure = question.case.promise.measure
    found = seen(question.data, question.as_of)
    if len(found) < 2:
        return None
    before, last = found[-2:]
    slope = (last.value - before.value) / (last.day - before.day).days
    expected = Expected(
        lambda n: day_after(last.day, n),
        lambda n: within_the_possible(last.value + n * slope, measure),
        where_it_ends(last.value, slope, measure),
    )
    return Course([(one.day, one.value) for one in found], expected)


def by_year(question: Question) -> Course | None:
    """From year to year by what the last year changed."""
    measure = question.case.promise.measure
    values = values_by_year(question.data, measure, question.as_of)
    if len(values) < 2:
        return None
    before, last = sorted(values)[-2:]
    if before + 1 != last:
        return None
    change = values[last] - values[before]
    expected = Expected(
        lambda n: year_start(last + n) if last + n <= LAST_DAY.year else None,
        lambda n: within_the_possible(values[last] + n * change, measure),
        where_it_ends(values[last], change, measure),
    )
    return Course([(year_start(year), value) for year, value in values.items()], expected)


def compound(question: Question, data: Effective) -> Course | None:
    """The growth of the last two years that are known, put in force at the ends of years."""
    measure, as_of = question.case.promise.measure, question.as_of
    found = seen(data, as_of)
    if not found:
        return None
    last = found[-1]
    changes = tuple(item for item in data.values if item[0] <= as_of)
    known = data.known_until
    if len(changes) < len(data.values):  # no other change by then
        known = max(year_end(year_of(last.day)), as_of)
    in_force_to = known or year_end(year_of(last.day))
    shorter = data._replace(values=changes, known_until=known)
    values = values_by_year(shorter, measure, max(as_of, in_force_to))
    if len(values) < 2:
        return None
    before, latest = sorted(values)[-2:]
    if before + 1 != latest or values[before] <= 0 or values[latest] < 0:
        return None
    factor = values[latest] / values[before]
    expected = Expected(
        lambda n: year_end(latest + n) if latest + n <= LAST_DAY.year else None,
        lambda n: within_the_possible(values[latest] * factor**n, measure),
        "towards zero"
        if 0 < factor < 1
        else where_it_ends(values[latest], factor - 1 if factor else Fraction(0), measure),
    )
    return Course([(one.day, one.value) for one in found], expected)


def per_day(question: Question) -> Course | None:
    """What was reached a day from the start to the last day known, carried on."""
    measure, start = question.case.promise.measure, question.start
    found = [one for one in seen(question.data, question.as_of) if start <= one.first]
    if not found:
        return None
    hole = first_hole(found, start, found[-1].day)
    by_then = [one for one in found if one.day <= question.until]
    if isinstance(question.data, Amounts) and hole is not None and hole <= by_then[-1].day:
        return None  # what was reached a day is not known
    pieces = running_sums(question.data, found)
    last, value = pieces[-1]
    a_day = value / ((last - start).days + 1)
    expected = Expected(
        lambda n: day_after(last, n),
        lambda n: within_the_possible(value + n * a_day, measure),
        where_it_ends(value, a_day, measure),
    )
    open_point = None
    due, days = question.due, [day for day, _ in pieces]
    if due is not None and last > due and due not in days:
        open_point = "a running total on a due day between two readings"
    if isinstance(question.data, Amounts) and hole is not None:
        open_point = "amounts with a gap after the due date"
    return Course(pieces, expected, open_point)


def running_sums(data: Data, found: list[Seen]) -> list[tuple[date, Fraction]]:
    if isinstance(data, Totals):
        return [(one.day, one.value) for one in found]
    total, pieces = Fraction(0), []
    for one in found:
        total += one.value
        pieces.append((one.day, total))
    return pieces


# What a course says of a promise


def of_a_course(question: Question, limits: Limits, course: Course) -> Projected:
    case, due = question.case, question.due
    observed = question.is_due and why_open_at_due(question, course) is None
    reached = first_day_reached(course, limits, due, due_is_known=observed)
    in_time = at_due = None
    if due is not None:
        at_due = value_on(question, course, due)
        in_time = limits.is_good(at_due)
        if case.promise.every is not None:
            in_time = all(
                limits.is_good(value_on(question, course, year_end(year)))
                for year in bound_years(question.start, due, due)
                if not is_over(year, question.as_of)
                or speaking_for(question.data, year_end(year), question.as_of) is not None
            )
    return Projected(
        refused=False,
        at_due=at_due,
        in_time=in_time,
        reached=reached,
        open_point=course.open_point,
        reached_as=how_far_known(question, limits, course, reached),
        open_at_due=why_open_at_due(question, course),
    )


def why_open_at_due(question: Question, course: Course) -> str | None:
    """Name the open point about the value on the due day, if there is one."""
    due, measure = question.due, question.case.promise.measure
    if due is None:
        return None
    if question.case.promise.every is not None and due != year_end(year_of(due)):
        return "each year, due within a year"
    if measure.beyond_whole and course.expected.end == 0:
        return "a share that can be more than the whole, falling below zero"
    if not question.is_due:
        return None
    if isinstance(question.data, Totals | Amounts):
        known = due in [day for day, _ in course.pieces]
    else:
        known = speaking_for(question.data, due, question.as_of) is not None
    return None if known else "a due day that has passed and is not known"


def how_far_known(
    question: Question, limits: Limits, course: Course, reached: date | None
) -> Literal["day", "year", "open"]:
    first, last = course.pieces[0][0], course.pieces[-1][0]
    far = steps_through(course.expected, year_end(year_of(question.as_of) + A_LONG_TIME))
    if reached is None and limits.is_good(course.expected.value(far)):
        return "open"  # kept for longer than anybody asks
    rate = question.case.promise.measure.basis == "yearly"
    if rate and question.is_due and isinstance(question.data, Levels):
        return "open"  # what a reading says of its days, its year does not
    if reached is not None and year_of(reached) > year_of(question.as_of) + A_LONG_TIME:
        return "open"
    if reached is not None and reached in (first, question.start):
        return "open"  # kept from the first reading on
    if reached is not None and reached < question.start:
        return "open"
    by_days = isinstance(question.data, Levels) and question.case.promise.measure.basis == "level"
    if by_days and reached is not None and last < reached <= question.as_of:
        return "open"  # the reading still speaks for a day on which the line has passed the limit
    if question.is_due and question.due != last and not isinstance(question.data, Yearly):
        return "open"  # the last reading and the line differ between it and the due day
    if question.case.promise.every is not None:
        return "open"
    return "year" if rate or isinstance(question.data, Yearly) else "day"


def value_on(question: Question, course: Course, day: date) -> Fraction:
    """The course on a day: as it was observed, if anything speaks for it, else as expected."""
    if day <= question.as_of and not isinstance(question.data, Totals | Amounts):
        one = speaking_for(question.data, day, question.as_of)
        if one is not None:
            return one.value
    steps = steps_through(course.expected, day)
    if steps:
        return course.expected.value(steps)
    return [value for first, value in course.pieces if first <= day][-1]


def steps_through(expected: Expected, day: date) -> int:
    """How many expected steps there are up to and including a day."""
    steps = range(1, 4_000_000)  # more than there are days
    return bisect_left(steps, 1, key=lambda n: int(is_later(expected.day(n), day)))


def is_later(step: date | None, day: date) -> bool:
    return step is None or step > day


def far_from(course: Course) -> date:
    """The day that stands for ever: 400 years after the last that is known."""
    return year_end(min(year_of(course.pieces[-1][0]) + 400, LAST_DAY.year))


def ends_well(course: Course, limits: Limits) -> bool:
    """Tell whether the course is good in the end, however late it comes to be."""
    end = course.expected.end
    if isinstance(end, Fraction):
        return limits.is_good(end)
    if end == "towards zero":
        return limits.low <= 0 if limits.low is not None else (limits.high or 0) > 0
    return (limits.low is not None) == (end == "up")


def first_day_reached(
    course: Course, limits: Limits, due: date | None, *, due_is_known: bool = False
) -> date | None:
    """The first day from which the limit is kept: up to the due date, or else for good."""
    expected = course.expected
    if due is not None:
        steps = 0 if due_is_known else steps_through(expected, due)
        observed = [piece for piece in course.pieces if piece[0] <= due]
        found = start_of_run(observed, expected, limits, steps)
        if found is not None:
            return found
    end = LAST_DAY if ends_well(course, limits) else far_from(course)
    return start_of_run(course.pieces, expected, limits, steps_through(expected, end))


def start_of_run(
    pieces: list[tuple[date, Fraction]], expected: Expected, limits: Limits, steps: int
) -> date | None:
    """The first day of the good days that end with the last of so many steps; None if it is bad.

    What is expected only rises or only falls, so that its good days lie together at the end.
    """
    if steps:
        if not limits.is_good(expected.value(steps)):
            return None
        first = 1 + bisect_left(
            range(1, steps + 1), 1, key=lambda n: int(limits.is_good(expected.value(n)))
        )
        if first > 1:
            return expected.day(first)
    run = []
    for day, value in reversed(pieces):
        if not limits.is_good(value):
            break
        run.append(day)
    if run:
        return run[-1]
    return expected.day(1) if steps else None


# A flow: the sum of each year


def of_a_flow(question: Question, limits: Limits) -> Projected:
    case, as_of, due = question.case, question.as_of, question.due
    measure, data = case.promise.measure, question.data
    assert isinstance(data, Yearly | Amounts)
    values = whole_years(data, as_of)
    if len(values) < 2:
        return REFUSAL
    before, last = sorted(values)[-2:]
    if before + 1 != last:
        return REFUSAL
    change = values[last] - values[before]
    brought: dict[int, Fraction] = {}
    for one in seen(data, as_of):
        if year_of(one.first) == year_of(one.day):
            brought[year_of(one.day)] = brought.get(year_of(one.day), Fraction(0)) + one.value

    def value(year: int) -> Fraction:
        if year in values:
            return values[year]
        so_far = brought.get(year, Fraction(0))
        if year < last:
            return so_far
        expected = within_the_possible(values[last] + (year - last) * change, measure)
        return expected if measure.signed else max(expected, so_far)

    open_point = None
    if measure.signed and set(brought) - set(values):
        open_point = "a signed flow in a year of which a part is known"
    at_due = in_time = None
    if due is not None:
        at_due = value(year_of(due))
        if case.promise.every is None:  # of its year, what falls before the due date
            days = [year_start(year_of(due)), due, year_end(year_of(due))]
            begin, until, end = (day.toordinal() for day in days)
            at_due *= Fraction(until - begin + 1, end - begin + 1)
            if isinstance(data, Amounts) and (due <= as_of or not measure.signed):
                spans = [one for one in seen(data, as_of) if one.first >= days[0]]
                so_far = sum((x.value for x in spans if x.day <= due), Fraction(0))
                at_due = so_far if due <= as_of else max(at_due, so_far)
        in_time = limits.is_good(at_due)
        if case.promise.every is not None:
            in_time = all(
                limits.is_good(value(year)) for year in bound_years(question.start, due, due)
            )
    if due is not None and year_of(due) < last and year_of(due) not in values:
        at_due = None  # nobody knows it any more
    expected = Expected(
        lambda n: year_end(last + n) if last + n <= LAST_DAY.year else None,
        lambda n: value(last + n),
        where_it_ends(values[last], change, measure),
    )
    course = Course([(year_end(y), v) for y, v in sorted(values.items())], expected, open_point)
    reached = first_day_reached(course, limits, due)
    if due is not None:  # the promise speaks of no later year
        within = case.promise.every is None and due != year_end(year_of(due))
        reached = (due if within else min(reached or due, due)) if in_time else None
    partly = any(year > last for year in brought)
    unsure = partly or case.promise.every is not None or reached in (None, course.pieces[0][0])
    if reached is not None:
        unsure = unsure or reached < question.start
        unsure = unsure or year_of(reached) > year_of(as_of) + A_LONG_TIME
    return Projected(
        refused=False,
        at_due=at_due,
        in_time=in_time,
        reached=reached,
        open_point=open_point,
        open_at_due=(
            "each year, due within a year"
            if due is not None and case.promise.every is not None and due != year_end(year_of(due))
            else "a due day that has passed and is not known"
            if due is not None and question.is_due and year_of(due) not in values
            else None
        ),
        reached_as="open" if unsure and (partly or reached is not None) else "year",
    )
