"""Properties of required values, for each kind of promise.

Each kind has a strategy of questions that can be answered. The paths are held against the
library's own assessment, against themselves from a later point on, and against exact arithmetic.
"""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from minsheng import (
    HUNNAN,
    About,
    Amount,
    AtLeast,
    AtMost,
    Between,
    Commitment,
    Comparison,
    Data,
    GrowsYearly,
    Indicator,
    InvalidValueError,
    LessThan,
    MoreThan,
    Multiplies,
    Observation,
    ObservedSeries,
    Pathway,
    Period,
    Series,
    Span,
    Target,
    Text,
    Trend,
    YearlySeries,
    assess,
    plan_document,
    read_observations,
    required_values,
)
from minsheng.indicators import Basis
from tests.test_planning import END_2022, END_2025, OPEN, numbers

ROOT = Path(__file__).parent.parent
NAME = Text(zh="指标", en="Indicator")
OTHER = Indicator(id="other", name=NAME, unit="yuan", basis="level")
steps = st.sampled_from([Fraction(1), Fraction(1, 4), Fraction(5)])
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
    period = Period(start=OPEN.start, due=due if due is None or isinstance(due, date) else year_end(due))
    return Commitment(
        id=f"task:1/{target.kind}-{due}",
        indicator=Indicator(id="it", name=NAME, unit=unit, basis=basis),
        target=target,
        period=period,
        phrase="x",
        every=every,
    )


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


@st.composite
def ranges(draw: st.DrawFn) -> Question:
    step, low = draw(steps), draw(wholes)
    high = low + step * draw(st.integers(1, 9))
    target = Between(low=yuan(low), high=yuan(high))
    return Question(promises=(promise(target),), data=of_2022(draw(wholes)), step=step)


@st.composite
def abouts(draw: st.DrawFn) -> Question:
    step = draw(steps)
    target = About(value=yuan(draw(wholes)), tolerance=yuan(step * draw(st.integers(1, 9))))
    return Question(promises=(promise(target),), data=of_2022(draw(wholes)), step=step)


@st.composite
def growths(draw: st.DrawFn) -> Question:
    rate = Amount(draw(st.integers(-200, 400)), "permille")
    due = draw(st.sampled_from([None, 2025]))
    promises = [promise(GrowsYearly(rate=rate), due=due)]
    if draw(st.booleans()):
        promises.append(promise(AtLeast(value=yuan(draw(wholes)))))
    return Question(promises=tuple(promises), data=of_2022(draw(wholes)), step=draw(steps))


@st.composite
def multiples(draw: st.DrawFn) -> Question:
    target = Multiplies(factor=Fraction(draw(st.integers(1, 40)), 10), base_year=2022)
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
    data = ObservedSeries.totals({date(2023, 12, 31): draw(st.integers(0, 400))}, "yuan")
    return Question(promises=promises, data=data, step=draw(steps))


@st.composite
def upper_totals(draw: st.DrawFn) -> Question:
    step, so_far = draw(steps), draw(st.integers(0, 20))
    most = yuan(5 * so_far + draw(wholes))
    promises = (promise(AtMost(value=most), "total"),)
    data = ObservedSeries.totals({date(2023, 12, 31): so_far * 5}, "yuan")
    return Question(promises=promises, data=data, step=step)


@st.composite
def flows(draw: st.DrawFn, kind: type[AtLeast | AtMost] = AtLeast) -> Question:
    due = draw(st.sampled_from([None, 2025]))
    target = promise(kind(value=yuan(draw(wholes))), "yearly", due)
    data = ObservedSeries.increments({Span.of_year(2022): draw(wholes)}, "yuan")
    return Question(promises=(target,), data=data, step=draw(steps))


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
}
PATHS = ("least", "linear")
each_kind = pytest.mark.parametrize("kind", KINDS)
quick = settings(max_examples=60)


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


@each_kind
@quick
@given(st.data())
def test_the_path_keeps_every_promise(kind: str, data: st.DataObject) -> None:
    question = data.draw(KINDS[kind])
    path = question.path(path=data.draw(st.sampled_from(PATHS)))
    assert path.left_out == ()
    for item in question.promises:
        found = assess(item, path.observed, END_2025, other=question.other)
        wanted = "holding" if item.period.due is None else "met"
        assert found.status == wanted, (found.explain(), str(path))


@each_kind
@quick
@given(st.data())
def test_a_least_path_goes_no_further_than_it_must(kind: str, data: st.DataObject) -> None:
    question = data.draw(KINDS[kind])
    path = question.path(path="least")
    for number, point in enumerate(path.points):
        if not point.bound_by:
            assert point.share.fraction == 0 or is_flow(question)
            continue
        back = -question.step if point.bound_by[0].side == "least" else question.step
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
        value = point.value.fraction
        assert value % question.step == 0 or value == before or not point.bound_by
        before = value


@each_kind
@quick
@given(st.data())
def test_shares_add_up_exactly(kind: str, data: st.DataObject) -> None:
    question = data.draw(KINDS[kind])
    every = data.draw(st.sampled_from(["year", "half", "quarter", "month"]))
    shares = data.draw(st.sampled_from(["prorated", "equal", {6: 1, 7: 2, 11: "0.5"}]))
    path = question.path(path="linear", every=every, shares=shares)
    if is_flow(question):
        for year in range(2023, 2026):
            points = [point for point in path.points if point.year == year]
            assert sum(p.share.fraction for p in points) == path.values[year].value.fraction
            running = Fraction(0)
            for point in points:
                running += point.share.fraction
                assert running == point.value.fraction
    else:
        value = path.base.fraction
        for point in path.points:
            value += point.share.fraction
            assert value == point.value.fraction


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
    known = ObservedSeries(seen.form, seen.observations[: seen.until(day)])
    # A promise due by then is left out of the new plan, unless nothing else is to be planned.
    later = tuple(p for p in question.promises if p.period.due is None or p.period.due > day)
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
    assert [p.value.fraction * factor for p in small.points] == [
        p.value.fraction for p in large.points
    ]


@pytest.mark.parametrize("kind", ["at least", "multiple", "total", "growth"])
@quick
@given(st.data())
def test_rounded_values_are_on_the_safe_side_of_exact_ones(kind: str, data: st.DataObject) -> None:
    question = data.draw(KINDS[kind])
    path = data.draw(st.sampled_from(PATHS))
    exact, rounded = question.path(path=path, step=None), question.path(path=path)
    for one, other in zip(exact.points, rounded.points, strict=True):
        assert other.value >= one.value
        if path == "linear" and len(question.promises) == 1 and kind != "growth":
            # Each value is at most a step above the line from the one before, which is rounded too.
            assert other.value.fraction - one.value.fraction < 2 * question.step


@quick
@given(ceilings())
def test_rounded_values_under_a_ceiling_are_below_exact_ones(question: Question) -> None:
    exact, rounded = question.path(path="linear", step=None), question.path(path="linear")
    for one, other in zip(exact.points, rounded.points, strict=True):
        assert other.value <= one.value


@quick
@given(st.integers(1, 5000), st.integers(0, 3), st.sampled_from(["year", "half", "quarter"]))
def test_equal_whole_shares_differ_by_one_at_most_the_larger_first(
    number: int, done: int, every: Any
) -> None:
    people = promise(AtLeast(value=Amount(number, "person")), "total", unit="person")
    data = ObservedSeries.totals({END_2022: 0, date(2023, 1, 1): min(done, number)}, "person")
    path = required_values([people], data, every=every, shares="equal")
    shares = [int(point.share.fraction) for point in path.points]
    # Oracle: n equal shares of a whole are its quotient, and one more for the first few.
    quotient, rest = divmod(number - min(done, number), len(shares))
    assert shares == [quotient + 1] * rest + [quotient] * (len(shares) - rest)


@quick
@given(st.lists(wholes, min_size=2, max_size=6), wholes)
def test_a_linear_path_without_a_step_is_straight(later: list[int], base: int) -> None:
    target = promise(AtLeast(value=yuan(base + later[0])), due=2025)
    path = required_values([target], of_2022(base))
    assert [p.value.fraction for p in path.points] == [
        base + Fraction(later[0] * n, 3) for n in (1, 2, 3)
    ]


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
    numeric = {pair for pair in kinds if pair[0] not in {"done", "directional"}}
    shown = {HUNNAN.commitments[name] for name in planned}
    assert {(c.target.kind, c.indicator.basis) for c in shown} == numeric
    for path in plan.pathways.values():
        for item in path.left_out:
            assert item.reason in {"directional", "done"}, item.explain()
    for kind in ("done", "directional"):
        example = next(c for c in HUNNAN.commitments.values() if c.target.kind == kind)
        with pytest.raises(InvalidValueError, match=f"{example.id} is left out: it "):
            required_values([example], Series.yearly({2022: 1}, "percent"))
