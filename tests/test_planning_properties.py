"""Properties of required values, for each kind of promise.

Each kind has a strategy of questions that can be answered. The paths are held against the
library's own assessment, against themselves from a later point on, and against exact arithmetic.
"""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any, Literal

import attrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from minsheng import (
    HUNNAN,
    About,
    Amount,
    AtLeast,
    AtLeastTimes,
    AtMost,
    Between,
    Commitment,
    Comparison,
    GrowsYearly,
    Indicator,
    InfeasibleError,
    InvalidValueError,
    LessThan,
    MoreThan,
    Observation,
    Series,
    Span,
    Text,
    Trend,
    assess,
    plan_document,
    read_observations,
    required_values,
)
from minsheng.days import year_end
from minsheng.observations import Data, ObservedSeries, YearlySeries
from minsheng.planning import Pathway
from minsheng.promises import Target
from minsheng.promises.indicators import Basis
from minsheng.promises.targets import LimitedSide
from tests.helpers import promises as made
from tests.helpers.promises import END_2022, END_2025, numbers
from tests.helpers.strategies import examples

ROOT = Path(__file__).parent.parent
NAME = Text(zh="指标", en="Indicator")
OTHER = Indicator(id="other", name=NAME, unit="yuan", basis="level")
steps = st.sampled_from([Fraction(1), Fraction(1, 4), Fraction(5), Fraction(10)])
wholes = st.integers(1, 400)


@attrs.frozen(kw_only=True)
class Question:
    """Promises of one indicator, and the data that a path starts from."""

    promises: tuple[Commitment, ...]
    data: ObservedSeries | YearlySeries
    step: Fraction
    other: YearlySeries | None = None

    @property
    def others(self) -> Mapping[str, YearlySeries]:
        return {} if self.other is None else {OTHER.id: self.other}

    def path(self, **changes: Any) -> Pathway:
        options: dict[str, Any] = {
            "through": END_2025,
            "step": self.step,
            "other": self.others,
            **changes,
        }
        return required_values(self.promises, self.data, **options)

    def broken(self, observed: ObservedSeries) -> list[str]:
        """Return the promises that are missed if the series is what comes true."""
        other = self.other
        found = ((p, assess(p, observed, END_2025, other=other)) for p in self.promises)
        return [promise.id for promise, assessment in found if assessment.status == "missed"]


def promise(
    target: Target,
    basis: Basis = "level",
    due: int | date | None = 2025,
    unit: str = "yuan",
    every: Literal["year"] | None = None,
) -> Commitment:
    name = f"{target.kind}-{due}"
    return made.promise(target, basis, unit, due=due, name=name, every=every)


def yuan(value: Fraction | int) -> Amount:
    return Amount(value, "yuan")


def of_2022(value: Fraction | int) -> YearlySeries:
    return Series.yearly({2022: value}, "yuan")


@st.composite
def floors(draw: st.DrawFn, kind: type[AtLeast | MoreThan] = AtLeast) -> Question:
    dues = draw(st.lists(st.integers(2023, 2025), min_size=1, max_size=3, unique=True))
    promises = tuple(promise(kind(value=yuan(draw(wholes))), due=due) for due in dues)
    return Question(promises=promises, data=of_2022(draw(wholes)), step=draw(steps))


@st.composite
def ceilings(draw: st.DrawFn, kind: type[AtMost | LessThan] = AtMost) -> Question:
    dues = draw(st.lists(st.integers(2023, 2025), min_size=1, max_size=3, unique=True))
    promises = tuple(promise(kind(value=yuan(draw(wholes))), due=due) for due in dues)
    return Question(promises=promises, data=of_2022(draw(wholes)), step=draw(steps))


sides: st.SearchStrategy[LimitedSide] = st.sampled_from(["least", "both"])


@st.composite
def ranges(draw: st.DrawFn) -> Question:
    step, low = draw(steps), draw(wholes)
    high = low + step * draw(st.integers(1, 9))
    target = Between(low=yuan(low), high=yuan(high), side=draw(sides))
    return Question(promises=(promise(target),), data=of_2022(draw(wholes)), step=step)


@st.composite
def abouts(draw: st.DrawFn) -> Question:
    step = draw(steps)
    tolerance = yuan(step * draw(st.integers(1, 9)))
    target = About(value=yuan(draw(wholes)), tolerance=tolerance, side=draw(sides))
    return Question(promises=(promise(target),), data=of_2022(draw(wholes)), step=step)


@st.composite
def growths(draw: st.DrawFn) -> Question:
    rate = Amount(draw(st.integers(0, 400)), "permille")
    due = draw(st.sampled_from([None, 2025]))
    promises = [promise(GrowsYearly(rate=rate), due=due)]
    if draw(st.booleans()):
        promises.append(promise(AtLeast(value=yuan(draw(wholes)))))
    return Question(promises=tuple(promises), data=of_2022(draw(wholes)), step=draw(steps))


@st.composite
def multiples(draw: st.DrawFn) -> Question:
    target = AtLeastTimes(factor=Fraction(draw(st.integers(10, 40)), 10), base_year=2022)
    return Question(promises=(promise(target),), data=of_2022(draw(wholes)), step=draw(steps))


@st.composite
def rising(draw: st.DrawFn) -> Question:
    target = promise(Trend(direction="rising"))
    return Question(promises=(target,), data=of_2022(draw(wholes)), step=draw(steps))


@st.composite
def falling(draw: st.DrawFn) -> Question:
    target = promise(Trend(direction="falling"))
    return Question(promises=(target,), data=of_2022(20 + draw(wholes)), step=draw(steps))


@st.composite
def comparisons(draw: st.DrawFn, of: Any) -> Question:
    comparator: Any = draw(st.sampled_from([">=", ">"]))
    target = Comparison(other=OTHER, of=of, comparator=comparator)
    forecast = {year: draw(wholes) for year in range(2022, 2026)}
    return Question(
        promises=(promise(target),),
        data=of_2022(draw(wholes)),
        step=draw(steps),
        other=Series.yearly(forecast, "yuan"),
    )


@st.composite
def totals(draw: st.DrawFn) -> Question:
    dues = draw(st.lists(st.integers(2024, 2025), min_size=1, max_size=2, unique=True))
    promises = tuple(promise(AtLeast(value=yuan(draw(wholes))), "total", due) for due in dues)
    data = Series.totals({date(2023, 12, 31): draw(st.integers(0, 400))}, "yuan")
    return Question(promises=promises, data=data, step=draw(steps))


@st.composite
def upper_totals(draw: st.DrawFn) -> Question:
    step, so_far = draw(steps), draw(st.integers(0, 20))
    most = yuan(5 * so_far + draw(wholes))
    promises = (promise(AtMost(value=most), "total"),)
    data = Series.totals({date(2023, 12, 31): so_far * 5}, "yuan")
    return Question(promises=promises, data=data, step=step)


@st.composite
def flows(draw: st.DrawFn, kind: type[AtLeast | AtMost] = AtLeast) -> Question:
    every: Any = draw(st.sampled_from(["year", None]))
    dues: list[Any] = (
        [None, 2024, 2025] if every else [2024, 2025, date(2025, 6, 30), date(2024, 2, 29)]
    )
    due: Any = draw(st.sampled_from(dues))
    target = promise(kind(value=yuan(draw(wholes))), "yearly", due, every=every)
    data = Series.increments({Span.of_year(2022): draw(wholes)}, "yuan")
    return Question(promises=(target,), data=data, step=draw(steps))


@st.composite
def growing_flows(draw: st.DrawFn) -> Question:
    rate = Amount(draw(st.integers(0, 400)), "permille")
    promises = [promise(GrowsYearly(rate=rate), "yearly")]
    if draw(st.booleans()):
        due: Any = draw(st.sampled_from([2024, date(2025, 6, 30)]))
        promises.append(promise(AtLeast(value=yuan(draw(wholes))), "yearly", due))
    data = Series.increments({Span.of_year(2022): draw(wholes)}, "yuan")
    return Question(promises=tuple(promises), data=data, step=draw(steps))


@st.composite
def each_year(draw: st.DrawFn, kind: type[AtLeast | AtMost] = AtLeast) -> Question:
    due: Any = draw(st.sampled_from([None, 2024, 2025, date(2025, 6, 30)]))
    target = promise(kind(value=yuan(draw(wholes))), due=due, every="year")
    return Question(promises=(target,), data=of_2022(draw(wholes)), step=draw(steps))


@st.composite
def within_years(draw: st.DrawFn, kind: type[AtLeast | AtMost] = AtLeast) -> Question:
    due = date(2025, draw(st.integers(1, 12)), draw(st.integers(1, 28)))
    target = promise(kind(value=yuan(draw(wholes))), due=due)
    return Question(promises=(target,), data=of_2022(draw(wholes)), step=draw(steps))


KINDS: dict[str, st.SearchStrategy[Question]] = {
    "at least": floors(),
    "more than": floors(MoreThan),
    "at most": ceilings(),
    "less than": ceilings(LessThan),
    "between": ranges(),
    "about": abouts(),
    "growth": growths(),
    "multiple": multiples(),
    "rising": rising(),
    "falling": falling(),
    "level compared": comparisons("level"),
    "growth compared": comparisons("growth"),
    "total": totals(),
    "total at most": upper_totals(),
    "flow": flows(),
    "flow at most": flows(AtMost),
    "growing flow": growing_flows(),
    "at least each year": each_year(),
    "at most each year": each_year(AtMost),
    "at least within a year": within_years(),
    "at most within a year": within_years(AtMost),
}
PATHS = ("least", "linear")
each_kind = pytest.mark.parametrize("kind", KINDS)
quick = settings(max_examples=examples(40))


def is_flow(question: Question) -> bool:
    return question.promises[0].indicator.basis == "yearly"


def worsened(path: Pathway, number: int, change: Fraction) -> ObservedSeries:
    """Return the plan as if it had come true, but for one point, which differs by `change`."""
    found = list(path.observed.observations)
    index = len(path.before) + number
    worse = found[index].value.fraction + change
    found[index] = attrs.evolve(found[index], value=Amount(worse, path.unit))
    if path.basis == "total":  # which cannot fall again
        found[index + 1 :] = [
            attrs.evolve(o, value=max(o.value, found[index].value)) for o in found[index + 1 :]
        ]
    return ObservedSeries(path.observed.form, found)


def when_judged(item: Commitment) -> list[date]:
    """Return the days on which a promise is judged in the end, and each year end that it binds."""
    first, last = item.period.years.bound(item.period)
    yearly = item.every is not None or item.target.kind in {"growth", "trend", "comparison"}
    ends = [year_end(y) for y in range(first, (last or 2025) + 1)] if yearly else []
    return [*ends, item.period.due or END_2025]


@each_kind
@quick
@given(st.data())
def test_the_path_keeps_every_promise(kind: str, data: st.DataObject) -> None:
    question = data.draw(KINDS[kind])
    every = data.draw(st.sampled_from(["year", "half"]))
    path = question.path(path=data.draw(st.sampled_from(PATHS)), every=every)
    assert path.left_out == ()
    assert path.past == ()
    for item in question.promises:
        for day in when_judged(item):
            found = assess(item, path.observed, day, other=question.other)
            due = item.period.due
            wanted = "holding" if due is None or day < due else "met"
            assert found.status == wanted, (found.in_language(), str(path))


@each_kind
@quick
@given(st.data())
def test_a_least_path_goes_no_further_than_it_must(kind: str, data: st.DataObject) -> None:
    question = data.draw(KINDS[kind])
    path = question.path(path="least")
    for number, point in enumerate(path.points):
        if not point.bound_by:
            assert point.increment.fraction == 0
            continue
        if all(demand.ahead for demand in point.bound_by):  # what a year brings, or an allowance
            assert is_flow(question) or {x.kind for x in point.bound_by} == {"ceiling"}
            continue
        back = -question.step if point.bound_by[0].side == "least" else question.step
        grows = is_flow(question) or path.basis == "total"
        if (point.increment if grows else point.amount).fraction + back < 0:
            continue  # which cannot be
        assert question.broken(worsened(path, number, back)), (number, str(path))


@each_kind
@quick
@given(st.data())
def test_values_are_multiples_of_the_step_or_what_is_reached(
    kind: str, data: st.DataObject
) -> None:
    question = data.draw(KINDS[kind])
    path = question.path(path=data.draw(st.sampled_from(PATHS)))
    before = path.base.fraction
    for point in path.points:
        value = point.amount.fraction
        assert value % question.step == 0 or value == before or not point.bound_by
        before = value


@each_kind
@quick
@given(st.data())
def test_shares_add_up_exactly(kind: str, data: st.DataObject) -> None:
    question = data.draw(KINDS[kind])
    every = data.draw(st.sampled_from(["year", "half", "quarter", "month"]))
    shares = data.draw(st.sampled_from(["prorated", "equal", {6: 1, 7: 2, 11: "0.5"}]))
    try:
        path = question.path(path="linear", every=every, shares=shares)
    except InfeasibleError as error:
        reason = None if error.answer is None else error.answer.reason
        if reason != "no_season":
            raise
        return
    if is_flow(question):
        for year in range(2023, 2026):
            points = [point for point in path.points if point.year == year]
            assert sum(p.increment.fraction for p in points) == path.values[year].amount.fraction
            running = Fraction(0)
            for point in points:
                running += point.increment.fraction
                assert running == point.amount.fraction
    else:
        value = path.base.fraction
        for point in path.points:
            value += point.increment.fraction
            assert value == point.amount.fraction


@each_kind
@quick
@given(st.data())
def test_the_plan_from_a_point_on_the_plan_is_the_plan(kind: str, data: st.DataObject) -> None:
    question = data.draw(KINDS[kind])
    kind_of_path = data.draw(st.sampled_from(PATHS))
    every = data.draw(st.sampled_from(["year", "half"]))
    assume(every == "year" or not is_flow(question))  # the shares of a year are re-made at its end
    path = question.path(path=kind_of_path, every=every)
    past = data.draw(st.integers(1, len(path.points) - 1))
    day = path.points[past - 1].day
    seen = path.observed
    known = ObservedSeries(seen.form, [one for one in seen.observations if one.day <= day])
    # A promise due by then is left out of the new plan, unless nothing else is to be planned.
    later = tuple(
        p for p in question.promises if max(when_judged(p)[:-1] or [p.period.due or END_2025]) > day
    )
    assume(later)
    again = attrs.evolve(question, promises=later, data=known)
    rest = again.path(path=kind_of_path, every=every)
    assert numbers(rest) == numbers(path)[past:]


@each_kind
@quick
@given(st.data(), st.integers(2, 9))
def test_scaling_all_amounts_scales_the_path(kind: str, data: st.DataObject, factor: int) -> None:
    question = data.draw(KINDS[kind])
    path_kind = data.draw(st.sampled_from(PATHS))

    def scaled(target: Target) -> Target:
        names = [n for n in ("value", "low", "high", "tolerance") if hasattr(target, n)]
        changes: dict[str, Any] = {name: getattr(target, name) * factor for name in names}
        return attrs.evolve(target, **changes)

    def times(series: YearlySeries) -> YearlySeries:
        return Series.yearly({year: value * factor for year, value in series.items()})

    seen = question.data
    larger: ObservedSeries | YearlySeries
    if isinstance(seen, ObservedSeries):
        more = [Observation(when=o.when, value=o.value * factor) for o in seen.observations]
        larger = ObservedSeries(seen.form, more)
    else:
        larger = times(seen)
    scaled_question = Question(
        promises=tuple(attrs.evolve(p, target=scaled(p.target)) for p in question.promises),
        data=larger,
        step=question.step * factor,
        other=None if question.other is None else times(question.other),
    )
    small, large = question.path(path=path_kind), scaled_question.path(path=path_kind)
    assert [p.amount.fraction * factor for p in small.points] == [
        p.amount.fraction for p in large.points
    ]


@pytest.mark.parametrize("kind", ["at least", "multiple", "total", "growth"])
@quick
@given(st.data())
def test_rounded_values_are_on_the_safe_side_of_exact_ones(kind: str, data: st.DataObject) -> None:
    question = data.draw(KINDS[kind])
    path = data.draw(st.sampled_from(PATHS))
    exact, rounded = question.path(path=path, step=None), question.path(path=path)
    for one, other in zip(exact.points, rounded.points, strict=True):
        assert other.amount >= one.amount
        if path == "linear" and len(question.promises) == 1 and kind != "growth":
            # Each value is at most a step above the line from the one before, which is rounded too.
            assert other.amount.fraction - one.amount.fraction < 2 * question.step


@quick
@given(ceilings())
def test_rounded_values_under_a_ceiling_are_below_exact_ones(question: Question) -> None:
    exact, rounded = question.path(path="linear", step=None), question.path(path="linear")
    for one, other in zip(exact.points, rounded.points, strict=True):
        assert other.amount <= one.amount


@quick
@given(st.integers(1, 5000), st.integers(0, 3), st.sampled_from(["year", "half", "quarter"]))
def test_equal_whole_shares_differ_by_one_at_most_the_larger_first(
    number: int, done: int, every: Any
) -> None:
    people = promise(AtLeast(value=Amount(number, "person")), "total", unit="person")
    data = Series.totals({END_2022: 0, date(2023, 1, 1): min(done, number)}, "person")
    path = required_values([people], data, every=every, shares="equal")
    shares = [int(point.increment.fraction) for point in path.points]
    # Oracle: n equal shares of a whole are its quotient, and one more for the first few.
    quotient, rest = divmod(number - min(done, number), len(shares))
    assert shares == [quotient + 1] * rest + [quotient] * (len(shares) - rest)


@quick
@given(st.lists(wholes, min_size=2, max_size=6), wholes)
def test_a_linear_path_without_a_step_is_straight(later: list[int], base: int) -> None:
    target = promise(AtLeast(value=yuan(base + later[0])), due=2025)
    path = required_values([target], of_2022(base))
    assert [p.amount.fraction for p in path.points] == [
        base + Fraction(later[0] * n, 3) for n in (1, 2, 3)
    ]


# What the order and the step must not change

quarters = st.sampled_from(
    [date(y, m, d) for y in (2024, 2025) for m, d in ((3, 31), (6, 30), (9, 30), (12, 31))]
)


@st.composite
def mixed(draw: st.DrawFn) -> Question:
    basis: Basis = draw(st.sampled_from(["level", "total", "yearly"]))
    promises: list[Commitment] = []
    for number in range(draw(st.integers(2, 4))):
        low = draw(st.integers(1, 60))
        kind = draw(st.sampled_from([AtLeast, MoreThan, AtMost, LessThan, None]))
        high = yuan(low + draw(st.integers(0, 20)))
        target: Target = Between(low=yuan(low), high=high, side=draw(sides))
        if kind is not None:
            target = kind(value=yuan(low))
        every: Any = None if basis == "total" else draw(st.sampled_from(["year", None]))
        item = promise(target, basis, draw(quarters), every=every)
        promises.append(attrs.evolve(item, id=f"task:1/{number}"))
    if basis != "total" and draw(st.booleans()):
        rate = Amount(draw(st.integers(0, 100)), "permille")
        promises.append(promise(GrowsYearly(rate=rate), basis))
    begun = {
        Span.of_year(2023): draw(st.integers(1, 60)),
        Span(start=date(2024, 1, 1), end=date(2024, 2, 29)): draw(st.integers(0, 30)),
    }
    whole: ObservedSeries | YearlySeries = of_2022(draw(st.integers(1, 60)))
    running = Series.increments(begun, "yuan")
    days: dict[Basis, ObservedSeries | YearlySeries] = {
        "level": whole,
        "yearly": running if draw(st.booleans()) else whole,
        "total": Series.totals({date(2023, 12, 31): draw(st.integers(0, 60))}, "yuan"),
    }
    return Question(promises=tuple(promises), data=days[basis], step=draw(steps))


def outcome(question: Question, **options: Any) -> tuple[str, tuple[Any, ...]]:
    try:
        path = question.path(**options)
    except InfeasibleError as error:
        if error.answer is None:
            raise
        return error.answer.reason, (error.answer.day, error.answer.promises)
    return "path", tuple(
        (p.span, p.amount, p.increment, frozenset(p.bound_by)) for p in path.points
    )


@given(mixed(), st.data())
def test_the_order_of_promises_makes_no_difference(question: Question, data: st.DataObject) -> None:
    options: dict[str, Any] = {
        "path": data.draw(st.sampled_from(PATHS)),
        "every": data.draw(st.sampled_from(["year", "quarter"])),
        "shares": data.draw(st.sampled_from(["prorated", "equal", {6: 1, 11: 2}, {5: 1}])),
    }
    shuffled = tuple(data.draw(st.permutations(question.promises)))
    again = attrs.evolve(question, promises=shuffled)
    assert outcome(question, **options) == outcome(again, **options)


@given(mixed(), st.data())
def test_whatever_is_planned_is_kept_when_it_comes_true(
    question: Question, data: st.DataObject
) -> None:
    every = data.draw(st.sampled_from(["year", "quarter"]))
    try:
        path = question.path(path=data.draw(st.sampled_from(PATHS)), every=every)
    except InfeasibleError:
        return
    for item in question.promises:
        if item.id in {left.commitment.id for left in path.left_out}:
            assert item.period.years.bound(item.period)[1] == 2023  # and no whole year after
            continue
        if item.id in {past.promise for past in path.past}:
            continue  # what it has broken before, no plan can mend
        found = assess(item, path.observed, item.period.due)
        assert found.status == "met", (found.in_language(), str(path))


@quick
@given(st.integers(1, 60), st.sampled_from(PATHS), steps, st.data())
def test_a_level_that_keeps_all_that_is_asked_stays_whatever_the_step(
    base: int, path: Any, step: Fraction, data: st.DataObject
) -> None:
    slack = st.integers(0, 9)
    targets: list[Target] = [
        AtLeast(value=yuan(base - data.draw(slack))),
        AtMost(value=yuan(base + data.draw(slack))),
        MoreThan(value=yuan(base - 1 - data.draw(slack))),
        LessThan(value=yuan(base + 1 + data.draw(slack))),
    ]
    kept = data.draw(st.lists(st.sampled_from(targets), min_size=1, unique_by=id))
    every: Any = data.draw(st.sampled_from(["year", None]))
    promises = tuple(promise(target, due=data.draw(quarters), every=every) for target in kept)
    assume(every is None or all(p.period.years.bound(p.period)[1] != 2022 for p in promises))
    found = Question(promises=promises, data=of_2022(base), step=step).path(path=path)
    assert {point.amount for point in found.points} == {yuan(base)}


@given(st.data())
def test_limits_within_years_can_be_kept_or_contradict_each_other(data: st.DataObject) -> None:
    asked = data.draw(
        st.lists(st.tuples(quarters, st.booleans(), st.integers(0, 9)), min_size=1, max_size=5)
    )
    promises = tuple(
        attrs.evolve(
            promise((AtLeast if floor else AtMost)(value=yuan(value)), "yearly", day),
            id=f"task:1/{number}",
        )
        for number, (day, floor, value) in enumerate(asked)
    )
    flow = Question(promises=promises, data=of_2022(data.draw(st.integers(0, 9))), step=Fraction(1))
    kind = data.draw(st.sampled_from(PATHS))
    # What a year has brought by a day is no less than what it had brought before.
    clash = any(
        floor and not most and low > high and day <= later and day.year == later.year
        for day, floor, low in asked
        for later, most, high in asked
    )
    reason, _ = outcome(flow, path=kind, every="quarter")
    assert (reason != "path") == clash


@given(st.data())
def test_the_least_path_of_a_flow_is_below_all_that_keep_the_promises(data: st.DataObject) -> None:
    """Each year brings at least what is asked of it, whatever the year before brought."""
    floors = data.draw(st.dictionaries(st.integers(2023, 2025), st.integers(0, 60), max_size=3))
    each = data.draw(st.none() | st.integers(0, 60))
    rate = data.draw(st.none() | st.integers(0, 20))
    promises = [promise(AtLeast(value=yuan(v)), "yearly", y) for y, v in floors.items()]
    if each is not None:
        promises.append(promise(AtLeast(value=yuan(each)), "yearly", every="year"))
    if rate is not None:
        promises.append(promise(GrowsYearly(rate=Amount(rate, "percent")), "yearly"))
    assume(promises)
    base = data.draw(st.integers(1, 60))
    promises = [attrs.evolve(p, id=f"task:1/{n}") for n, p in enumerate(promises)]
    flow = Question(promises=tuple(promises), data=of_2022(base), step=Fraction(1))
    path = [int(point.amount.fraction) for point in flow.path(path="least").points]
    before, other = Fraction(base), []
    for number in range(3):
        asked = [floors.get(2023 + number, 0), each or 0]
        if rate is not None:
            asked.append(-(-before * (100 + rate) // 100))
        assert path[number] >= max(asked) or number
        before = Fraction(max(asked) + data.draw(st.integers(0, 9)))
        other.append(before)
    assert all(low <= high for low, high in zip(path, other, strict=True))


# The document


def test_every_kind_of_the_document_is_planned_or_says_why_not() -> None:
    baselines = "examples/data/assumed-baselines.csv"
    observations: dict[str, Data] = dict(read_observations(ROOT / baselines, HUNNAN))
    for name, value in {
        "dibao-standard": 766,
        "destitute-support-standard": 1184,
        "orphan-standard": 2170,
    }.items():
        observations[name] = Series.yearly({2022: value}, "yuan/person/month")
    whole = {i.id: i.unit is not None and i.unit.whole for i in HUNNAN.indicators.values()}
    plan = plan_document(
        HUNNAN,
        observations,
        due=END_2025,
        steps={name: 1 if is_whole else "0.1" for name, is_whole in whole.items()},
        tolerances={
            "good-air-day-share": Amount(1, "percentage_point"),
            "community-education-staff": Amount(20, "person"),
        },
    )
    assert not plan.infeasible
    assert not plan.not_planned
    planned = {
        demand.promise
        for path in plan.pathways.values()
        for point in path.points
        for demand in point.demands
    }
    kinds = {(c.target.kind, c.indicator.basis) for c in HUNNAN.commitments.values()}
    numeric = {pair for pair in kinds if pair[0] not in {"done", "directional", "grade"}}
    shown = {HUNNAN.commitments[name] for name in planned}
    assert {(c.target.kind, c.indicator.basis) for c in shown} == numeric
    for path in plan.pathways.values():
        for item in path.left_out:
            assert item.reason in {"directional", "done"}, item.in_language()
    for kind in ("done", "directional"):
        example = next(c for c in HUNNAN.commitments.values() if c.target.kind == kind)
        with pytest.raises(InvalidValueError, match=f"{example.id} is left out: it "):
            required_values([example], Series.yearly({2022: 1}, "percent"))
