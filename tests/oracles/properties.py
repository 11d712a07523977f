"""What must hold between two answers, whatever the values are.

Each property is tried on the library and on the oracle: what the oracle itself does not keep would
be a mistake in the oracle.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from random import Random

from minsheng.progress import Assessment
from tests.oracles.build import case_code
from tests.oracles.cases import case
from tests.oracles.facts import (
    BOUNDS,
    ONE_DAY,
    Amounts,
    Case,
    Data,
    Effective,
    Event,
    Levels,
    Totals,
    Yearly,
    year_end,
    year_of,
)
from tests.oracles.harness import Check, Disagreement, Found, assessed, name_of, projected, told
from tests.oracles.projection import project_case
from tests.oracles.speaking import seen
from tests.oracles.status import status_and_reason

Judge = Callable[[Case], str]


def library(one: Case) -> str:
    """The status that the library gives, or what went wrong."""
    found = assessed(one)
    return found.status if isinstance(found, Assessment) else told(found)


def oracle(one: Case) -> str:
    return status_and_reason(one).status


def last_day(data: Data) -> date:
    """The last day that the data speak for at all."""
    match data:
        case Event(done, observed):
            return observed if done is None else done
        case Yearly(values):
            return year_end(values[-1][0])
        case Amounts(values):
            return values[-1][1]
        case Effective(values, known_until):
            return known_until or year_end(year_of(values[-1][0]))
        case Levels(values) | Totals(values):
            return values[-1][0]


def is_certain(one: Case) -> bool:
    """Whether nothing that is still to come can change a good status."""
    promise = one.promise
    if promise.kind == "done":
        return True
    if promise.measure.is_level or promise.measure.signed or promise.every is not None:
        return False
    if promise.kind in ("about", "between"):
        return not promise.in_place
    return promise.kind in ("at_least", "more_than", "multiple")


def later(random: Random, day: date) -> date:
    if random.random() < 0.5:
        return year_end(year_of(day) + random.choice((0, 1, 1, 2)))
    return day + timedelta(days=random.choice((1, 30, 200, 366, 1000)))


def with_a_day(random: Random) -> Iterator[tuple[Case, date]]:
    """Yield cases that are no errors, with the day they are asked about."""
    while True:
        one = case(random)
        day = one.day
        if one.data is not None and day is not None and oracle(one) != "refused":
            yield one._replace(as_of=day), day


def nothing_good_lasts_unseen(judge: Judge) -> Check:
    """A good status that is not certain does not outlast a year that nobody observed."""

    def check(random: Random) -> Iterator[Found]:
        for one, _ in with_a_day(random):
            assert one.data is not None
            end = last_day(one.data)
            now = one._replace(as_of=end)
            after = one._replace(as_of=max(year_end(year_of(end) + 1), later(random, end)))
            before = judge(now)
            if is_certain(one) or before not in ("holding", "on_track", "behind"):
                continue
            found = judge(after)
            good = found in ("holding", "on_track", "behind")
            yield told_of(after, f"{before} stays {found}, unseen") if good else None

    return named(check, "unseen", judge)


def what_is_known_already_changes_nothing(judge: Judge) -> Check:
    """A reading that says once more what the data say of its day changes no verdict."""

    def check(random: Random) -> Iterator[Found]:
        for one, day in with_a_day(random):
            data, start = one.data, one.promise.start
            if not isinstance(data, Levels | Effective):
                continue
            known = [s for s in seen(data, day) if s.day >= start and s.speaks_from < s.speaks_to]
            if not known:
                continue
            chosen = random.choice(known)
            last = min(chosen.speaks_to, day)
            if last <= chosen.day:
                continue
            again = chosen.day + ONE_DAY * random.randint(1, (last - chosen.day).days)
            values = tuple(sorted((*data.values, (again, chosen.value))))
            if isinstance(data, Levels):
                more = one._replace(data=Levels(values))
            else:
                more = one._replace(data=Effective(values, data.known_until))
            before, found = judge(one), judge(more)
            if before in ("met", "missed", "holding"):
                text = f"{before} becomes {found}, by a reading that repeats what is known"
                yield None if found == before else told_of(more, text)

    return named(check, "repeated", judge)


def what_was_missed_stays_missed(judge: Judge) -> Check:
    """Missed is missed on every later day, whatever is observed after it."""

    def check(random: Random) -> Iterator[Found]:
        for one, day in with_a_day(random):
            if isinstance(one.data, Totals) and one.data.corrections:
                continue
            if judge(one) == "missed":
                after = one._replace(as_of=later(random, day))
                found = judge(after)
                yield None if found == "missed" else told_of(after, f"missed becomes {found}")

    return named(check, "missed", judge)


def what_is_due_is_projected_as_it_was(judge: Judge) -> Check:
    """The course of what is due keeps its promise if, and only if, the promise was kept."""

    def check(random: Random) -> Iterator[Found]:
        while True:
            one = case(random, BOUNDS)._replace(due=None, baseline=None)
            due = one.promise.due
            if due is None or one.data is None or project_case(one).open_point is not None:
                continue
            one = one._replace(as_of=max(due, one.day or due))
            status = judge(one)
            found = project_case(one) if judge is oracle else projected(one)
            in_time = getattr(found, "in_time", None)
            if in_time is not None and project_case(one).open_point is None:
                same = status == ("met" if in_time else "missed")
                yield None if same else told_of(one, f"{status}, and in time is {in_time}")

    return named(check, "projected", judge)


def what_is_reached_fits_the_due_date(judge: Judge) -> Check:
    """A promise that is in time is reached by its due date; any other later, or never."""

    def check(random: Random) -> Iterator[Found]:
        while True:
            one = case(random, BOUNDS)._replace(due=None, baseline=None)
            due, every = one.promise.due, one.promise.every
            if due is None or one.data is None or every is not None:
                continue
            found = project_case(one) if judge is oracle else projected(one)
            in_time, reached = getattr(found, "in_time", None), getattr(found, "reached", None)
            if in_time is None or project_case(one).open_point is not None:
                continue
            if judge is oracle and project_case(one).reached_as == "open":
                continue
            fits = (reached is not None and reached <= due) is in_time
            when = "never" if reached is None else "by its date" if reached <= due else "later"
            text = f"in time is {in_time}, reached {when}"
            yield None if fits else told_of(one, text)

    return named(check, "reached", judge)


def told_of(one: Case, text: str) -> Disagreement:
    kind = "" if isinstance(one.data, Event) else name_of(one)
    return Disagreement(f"{kind}: {text}", case_code(one))


def named(check: Check, name: str, judge: Judge) -> Check:
    check.__name__ = f"{name} ({judge.__name__})"
    return check


PROPERTIES = (
    nothing_good_lasts_unseen,
    what_is_known_already_changes_nothing,
    what_was_missed_stays_missed,
    what_is_due_is_projected_as_it_was,
    what_is_reached_fits_the_due_date,
)
