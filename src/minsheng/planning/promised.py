"""What commitments, or a rule of its own, ask of a path; and why some promises ask for nothing."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from functools import partial
from typing import assert_never

import attrs

from minsheng.days import Label
from minsheng.errors import InvalidValueError
from minsheng.growth.check import check_escalation
from minsheng.growth.report import EscalationReport
from minsheng.growth.rules import EscalationRule
from minsheng.observations.known import Values, values_by_year
from minsheng.observations.series import EffectiveSeries, YearlySeries
from minsheng.planning.base import Base
from minsheng.planning.constraints import (
    Constraints,
    DemandKind,
    Falling,
    Faster,
    Growing,
    Higher,
    Limit,
    Moving,
    Rising,
    Side,
    YearRule,
    beyond,
    safe,
)
from minsheng.planning.infeasible import Infeasible
from minsheng.planning.pathway import LeftOut, LeftOutReason, PastYears
from minsheng.progress.assessment import Assessment
from minsheng.progress.commitment import assess, due_of
from minsheng.promises.provisions import Commitment
from minsheng.promises.targets import (
    Comparison,
    Done,
    FallsYearly,
    GrowsYearly,
    Ranked,
    Reduction,
    RisesYearly,
    Trend,
    Unquantified,
    ValueTarget,
    YearTarget,
)
from minsheng.quantities.amounts import Amount, amount_in, growth_factor

__all__ = ["Asked", "Question", "asked_by_commitments", "asked_by_rule", "first_start"]


@attrs.frozen(kw_only=True, eq=False)
class Asked:
    """What is asked after a base, what is not and why, and what years before did not keep."""

    constraints: Constraints
    left_out: tuple[LeftOut, ...] = ()
    past: tuple[PastYears, ...] = ()


# Commitments


@attrs.frozen(kw_only=True, eq=False)
class Question:
    """What the answer to a promise depends on besides the promise.

    `start` is the day that a running total counts from.
    """

    base: Base
    start: date
    due: date | None
    tolerance: Amount | None
    other: Mapping[str, Values]


class _LeftOutError(Exception):
    """A promise that asks for nothing, and why; raised and caught in this module only."""

    def __init__(self, reason: LeftOutReason, answer: Infeasible | None = None) -> None:
        super().__init__(reason, answer)
        self.reason: LeftOutReason = reason
        self.answer = answer


def first_start(commitments: Iterable[Commitment], due: date | None, known: date | None) -> date:
    """Return the first day of the promises that are not yet due; of all if there is none.

    `known` is the day of the last observation.
    """
    found = tuple(commitments)
    ends = ((item.period.start, due_of(item, due)) for item in found)
    ahead = (start for start, end in ends if end is None or known is None or end > known)
    return min(ahead, default=min(item.period.start for item in found))


def asked_by_commitments(commitments: Iterable[Commitment], question: Question) -> Asked:
    """Return what promises of one indicator ask for."""
    limits: list[Limit] = []
    rules: list[YearRule] = []
    left_out: list[LeftOut] = []
    past: list[PastYears] = []
    for commitment in commitments:
        try:
            asked = _asks_of(commitment, question)
            limits += asked.limits
            rules += asked.rules
        except _LeftOutError as why:
            left_out.append(LeftOut(commitment=commitment, reason=why.reason, answer=why.answer))
            if why.reason not in {"kept", "missed", "past"}:
                continue
        if (years := _past_years(commitment, question)) is not None:
            past.append(years)
    return Asked(
        constraints=Constraints(limits=tuple(limits), rules=tuple(rules)),
        left_out=tuple(left_out),
        past=tuple(past),
    )


def _asks_of(commitment: Commitment, question: Question) -> Constraints:
    """Return what one promise asks for."""
    target = commitment.target
    match target:
        case Ranked():
            raise _LeftOutError("ranked")
        case ValueTarget():
            limits = _limits(commitment, target, question)
            return Constraints(limits=(*_milestones(commitment, question), *limits))
        case YearTarget():
            return Constraints(limits=(), rules=(_rule(commitment, target, question),))
        case Unquantified():
            raise _LeftOutError("directional")
        case Done():
            raise _LeftOutError("done")
        case _:
            assert_never(target)


def _milestones(commitment: Commitment, question: Question) -> Iterator[Limit]:
    """Yield the limits that milestones ahead set, each named by the promise and its time."""
    for item, step in zip(commitment.milestones, commitment.steps, strict=True):
        due, target = step.period.due, step.target
        if due is not None and due > question.base.known and isinstance(target, ValueTarget):
            name = f"{commitment.id}:{item.when}"
            limits = _limits(step, target, question)
            yield from (attrs.evolve(limit, promise=name) for limit in limits)


def _years(commitment: Commitment, question: Question) -> tuple[int, int | None]:
    """Return the first and the last year that a promise binds; the last one lies ahead."""
    due = due_of(commitment, question.due)
    period, cycle = attrs.evolve(commitment.period, due=due), commitment.cycle
    first, last = cycle.bound(period)
    if last is not None and last < first:
        raise _LeftOutError("no_whole_year")
    if last is not None and cycle.end(last) <= question.base.known:
        raise _over(commitment, question)
    return first, last


def _rule(
    commitment: Commitment,
    target: GrowsYearly | FallsYearly | RisesYearly | Trend | Comparison,
    question: Question,
) -> YearRule:
    if question.base.basis == "total":
        raise _LeftOutError("no_years")
    step = question.base.step
    first, last = _years(commitment, question)
    match target:
        case GrowsYearly():
            return Growing(
                promise=commitment.id,
                factor=growth_factor(target.rate),
                first_year=first,
                last_year=last,
                step=step,
                counted=question.base.counted,
            )
        case FallsYearly():
            return Falling(
                promise=commitment.id,
                factor=target.factor,
                first_year=first,
                last_year=last,
                step=step,
                counted=question.base.counted,
            )
        case RisesYearly():
            return Rising(
                promise=commitment.id,
                change=target.change_in(question.base.unit),
                first_year=first,
                last_year=last,
                step=step,
                counted=question.base.counted,
            )
        case Trend():
            return Moving(
                promise=commitment.id,
                side="least" if target.direction == "rising" else "most",
                first_year=first,
                last_year=last,
                step=_needed(step),
                counted=question.base.counted,
            )
        case Comparison():
            return _compared(commitment, target, question, first, last)
        case _:
            assert_never(target)


def _compared(
    commitment: Commitment, target: Comparison, question: Question, first: int, last: int | None
) -> YearRule:
    step = question.base.step
    values = question.other.get(target.other.id)
    years = (
        None
        if values is None
        else values_by_year(values, target.other, date.max, commitment.period.years)
    )
    if years is None:
        raise _LeftOutError("no_other")
    strictly = target.comparator == ">"
    compared: Callable[..., YearRule] = Higher if target.of == "level" else Faster
    if target.of == "level":
        unit, times = question.base.unit, target.times
        other = {y: amount_in(v, unit, "other") * times for y, v in years.items()}
    else:
        other = {y: v.fraction for y, v in years.items()}
    return compared(
        promise=commitment.id,
        other=other,
        other_name=target.other.id,
        strictly=strictly,
        first_year=first,
        last_year=last,
        step=_needed(step) if strictly else step,
        counted=question.base.counted,
    )


def _needed(step: Fraction | None) -> Fraction:
    """Return the step, without which there is no value next to a limit."""
    if step is None:
        raise _LeftOutError("no_step")
    return step


def _limits(commitment: Commitment, target: ValueTarget, question: Question) -> list[Limit]:
    """Return the limits that a target on values sets on its days, or at every point."""
    base, start = question.base, commitment.period.start
    bounds = _bounds(commitment, target, question)
    if commitment.every is not None:
        years, cycle = _years(commitment, question), commitment.cycle
        if base.flows and cycle is not base.counted:
            raise _LeftOutError("other_cycle")
        return [attrs.evolve(bound, years=years, cycle=cycle) for bound in bounds]
    due = due_of(commitment, question.due)
    if due is not None and due <= base.known:
        raise _over(commitment, question)
    upper = all(bound.side == "most" for bound in bounds)
    if base.basis == "total" and start != question.start:
        raise _LeftOutError("other_start")
    if due is None and not (base.basis == "total" and upper) and not _hold(bounds, base):
        raise _LeftOutError("no_due")
    if due is None and base.flows:
        first = base.counted.of(start)
        return [attrs.evolve(x, years=(first, None), cycle=base.counted) for x in bounds]
    grows = base.basis == "total" and not commitment.indicator.signed
    return [
        attrs.evolve(bound, due=due, since=start, until_due=grows and bound.side == "most")
        for bound in bounds
    ]


def _hold(bounds: Iterable[Limit], base: Base) -> bool:
    """Tell whether the latest value keeps the limits."""
    value = base.value
    return value is not None and all(bound.holds(value) for bound in bounds)


def _bounds(commitment: Commitment, target: ValueTarget, question: Question) -> list[Limit]:
    """Return the limits of a target, moved to the next multiple of the step on the good side."""
    base, step = question.base, question.base.step
    kind: DemandKind = "floor"
    multiplied: Fraction | None = None
    if target.multiplied_year is not None:
        kind, multiplied = "multiple", base.years.get(target.multiplied_year)
        if multiplied is None:
            raise _LeftOutError("no_baseline")
        if multiplied <= 0:
            raise _LeftOutError("not_above_zero")
    limits = target.limits(base.unit, base=multiplied, tolerance=question.tolerance)
    if limits is None:
        raise _LeftOutError("no_tolerance")
    place = partial(beyond, step=_needed(step)) if limits.strict else partial(safe, step=step)
    upper: DemandKind = "reduction" if isinstance(target, Reduction) else "ceiling"
    sides: list[tuple[DemandKind, Side, Fraction | None]] = [
        (kind, "least", limits.low),
        (upper, "most", limits.high),
    ]
    return [
        Limit(
            promise=commitment.id,
            kind=kind,
            side=side,
            exact=exact,
            value=place(exact, side),
            strict=limits.strict,
        )
        for kind, side, exact in sides
        if exact is not None
    ]


def _assessed(commitment: Commitment, question: Question) -> Assessment:
    """Return the library's own assessment of what is known before the plan."""
    target, base = commitment.target, question.base
    other = question.other.get(target.other.id) if isinstance(target, Comparison) else None
    return assess(
        commitment,
        base.data,
        base.known,
        other=other,
        tolerance=question.tolerance,
        due=question.due,
    )


def _over(commitment: Commitment, question: Question) -> _LeftOutError:
    """Return what became of a promise whose time is over."""
    found = _assessed(commitment, question)
    if found.status == "met":
        return _LeftOutError("kept")
    if found.status != "missed":
        return _LeftOutError("past")
    answer = Infeasible(
        reason="overdue",
        promises=(commitment.id,),
        day=due_of(commitment, question.due),
        required=found.limit,
        limit=found.value,
        earliest=_next_year(question.base),
    )
    return _LeftOutError("missed", answer)


def _next_year(base: Base) -> Label:
    """Return the year in which something could still be reached."""
    return base.counted.label(base.counted.of(base.known) + base.counted.ends(base.known))


def _past_years(commitment: Commitment, question: Question) -> PastYears | None:
    """Return the years before the plan that a promise bound and that did not keep it."""
    if question.base.data is None:
        return None
    if commitment.every is None and not isinstance(commitment.target, YearTarget):
        return None
    found = _assessed(commitment, question)
    broken = tuple(year for year, verdict in found.years if verdict == "broken")
    unproven = tuple(year for year, verdict in found.years if verdict in {"unproven", "undefined"})
    if not broken and not unproven:
        return None
    return PastYears(
        promise=commitment.id,
        broken=broken,
        unproven=unproven,
        together=found.status == "missed" and not broken,
    )


# A rule of its own


def asked_by_rule(
    rule: EscalationRule, series: YearlySeries | EffectiveSeries, base: Base
) -> Asked:
    """Return what a rule asks for after the base, and the years before that did not keep it.

    Raises `InfeasibleError` if nothing of it lies ahead and a floor was missed,
    `InvalidValueError` if it is not known whether it was.
    """
    limits = tuple(_limits_of_rule(rule, base))
    growth = rule.growth
    rules: tuple[YearRule, ...] = ()
    if growth is not None and (
        growth.last_year is None or base.day < growth.years.end(growth.last_year)
    ):
        found = Growing(
            promise="growth",
            factor=growth.factor,
            first_year=growth.first_year,
            last_year=growth.last_year,
            step=base.step,
            counted=base.counted,
        )
        rules = (found,)
    constraints = Constraints(limits=limits, rules=rules)
    report = check_escalation(series, rule, as_of=base.day)
    if not rules and not constraints.lower:
        _require_kept(report, base)
    return Asked(constraints=constraints, past=tuple(_past(report)))


def _limits_of_rule(rule: EscalationRule, base: Base) -> Iterator[Limit]:
    """Yield the floors that lie ahead and the ceiling, each called by its kind."""
    for floor in rule.floors:
        due = floor.years.end(floor.year)
        if base.day < due:
            exact = amount_in(floor.value, base.unit, "floor")
            value = safe(exact, "least", base.step)
            yield Limit(
                promise="floor", kind="floor", side="least", exact=exact, value=value, due=due
            )
    if rule.ceiling is not None:
        exact = amount_in(rule.ceiling, base.unit, "ceiling")
        value = safe(exact, "most", base.step)
        yield Limit(promise="ceiling", kind="ceiling", side="most", exact=exact, value=value)


def _require_kept(report: EscalationReport, base: Base) -> None:
    """Raise `InfeasibleError` for the first floor missed, `InvalidValueError` for one unproven."""
    for floor in report.floors:
        if floor.verdict == "unproven":
            expected = f"a deadline after {base.day}, or one whose value is known"
            raise InvalidValueError("floor.year", floor.rule.year, expected)
        if floor.verdict == "broken":
            raise Infeasible(
                reason="overdue",
                promises=("floor",),
                day=floor.rule.years.end(floor.rule.year),
                required=floor.rule.value.to(base.unit),
                limit=floor.value,
                earliest=_next_year(base),
            ).error


def _past(report: EscalationReport) -> Iterator[PastYears]:
    """Yield the parts of a rule that years before did not keep."""
    if report.growth is not None:
        found = report.growth
        label = found.rule.years.label
        steps = [step for step in found.steps.values() if step.in_period]
        broken = [s.to_year for s in steps if s.verdict == "broken" and not s.missing_years]
        unproven = {*found.missing}
        for step in steps:
            if step.missing_years or step.verdict == "undefined":
                years = (*step.missing_years, step.to_year)
                unproven.update(filter(found.rule.binds, years))
        together = any(s.verdict == "broken" and s.missing_years for s in steps)
        if broken or unproven:
            yield PastYears(
                promise="growth",
                broken=tuple(map(label, broken)),
                unproven=tuple(map(label, sorted(unproven))),
                together=together and not broken,
            )
    for floor in report.floors:
        year, name = floor.rule.years.label(floor.rule.year), f"floor:{floor.rule.year}"
        if floor.verdict == "broken":
            yield PastYears(promise=name, broken=(year,))
        elif floor.verdict == "unproven":
            yield PastYears(promise=name, unproven=(year,))
    if report.above_ceiling:
        label = report.years.label
        yield PastYears(promise="ceiling", broken=tuple(map(label, report.above_ceiling)))
