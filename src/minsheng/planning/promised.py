"""From promises to what is asked of a path, and why some promises ask for nothing."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from fractions import Fraction
from functools import partial
from typing import Literal

import attrs

from minsheng.amounts import Amount, growth_factor
from minsheng.errors import InvalidValueError
from minsheng.periods import year_end
from minsheng.planning.asks import (
    Asks,
    Faster,
    Growing,
    Higher,
    Limit,
    Moving,
    YearRule,
    beyond,
    safe,
)
from minsheng.planning.base import Base
from minsheng.planning.infeasible import Infeasible
from minsheng.planning.pathway import DemandKind, LeftOut, LeftOutReason, Side
from minsheng.progress.assess import Values, assess, values_by_year
from minsheng.progress.limits import amount_in, limits_of
from minsheng.provisions import Commitment
from minsheng.rules import EscalationRule
from minsheng.targets import Comparison, Directional, Done, GrowsYearly, Multiplies, Trend

__all__ = ["Question", "asks_of_commitments", "asks_of_rule"]


@attrs.frozen(kw_only=True, eq=False)
class Question:
    """What the answer to a promise depends on besides the promise."""

    base: Base
    step: Fraction | None
    due: date | None
    tolerance: Amount | None
    other: Mapping[str, Values]


class _LeftOutError(Exception):
    """A promise that asks for nothing, and why; raised and caught in this module only."""

    def __init__(self, reason: LeftOutReason, answer: Infeasible | None = None) -> None:
        super().__init__(reason, answer)
        self.reason: LeftOutReason = reason
        self.answer = answer


def asks_of_rule(rule: EscalationRule, base: Base, step: Fraction | None) -> Asks:
    """Return what a rule asks for after the base year.

    Raises `InvalidValueError` for a floor due before the base year, `InfeasibleError` for one due
    in it and missed.
    """
    value = base.value or Fraction(0)
    limits: list[Limit] = []
    for floor in rule.floors:
        if floor.year < base.day.year:
            expected = f"a deadline not before the base year {base.day.year}"
            raise InvalidValueError("floor.year", floor.year, expected)
        wanted = amount_in(floor.value, base.unit, "floor")
        if floor.year > base.day.year:
            limits.append(_limit("floor", "least", wanted, step, year_end(floor.year)))
        elif value < wanted:
            raise Infeasible(
                reason="overdue",
                promises=("floor",),
                day=year_end(floor.year),
                required=Amount(wanted, base.unit),
                limit=base.latest,
                earliest=floor.year + 1,
            ).error
    if rule.ceiling is not None:
        wanted = amount_in(rule.ceiling, base.unit, "ceiling")
        limits.append(_limit("ceiling", "most", wanted, step, None))
    growth = rule.growth
    if growth is None:
        return Asks(limits=tuple(limits))
    growing = Growing(
        promise="growth",
        factor=growth.factor,
        first_year=growth.first_year,
        last_year=growth.last_year,
        step=step,
    )
    return Asks(limits=tuple(limits), rules=(growing,))


def _limit(
    kind: Literal["floor", "ceiling"],
    side: Side,
    exact: Fraction,
    step: Fraction | None,
    due: date | None,
) -> Limit:
    """Return a limit of a rule, which is called by its kind."""
    value = safe(exact, side, step)
    return Limit(promise=kind, kind=kind, side=side, exact=exact, value=value, due=due)


def asks_of_commitments(
    commitments: Iterable[Commitment], question: Question
) -> tuple[Asks, tuple[LeftOut, ...]]:
    """Return what promises of one indicator ask for, and those that ask for nothing."""
    limits: list[Limit] = []
    rules: list[YearRule] = []
    left_out: list[LeftOut] = []
    for commitment in commitments:
        try:
            if isinstance(commitment.target, GrowsYearly | Trend | Comparison):
                rules.append(_rule(commitment, commitment.target, question))
            else:
                limits.extend(_limits(commitment, question))
        except _LeftOutError as why:
            left_out.append(LeftOut(commitment=commitment, reason=why.reason, answer=why.answer))
    return Asks(limits=tuple(limits), rules=tuple(rules)), tuple(left_out)


def _rule(
    commitment: Commitment, target: GrowsYearly | Trend | Comparison, question: Question
) -> YearRule:
    period, step = commitment.period, question.step
    first, last = period.start.year, None if period.due is None else period.due.year
    if last is not None and year_end(last) <= question.base.day:
        raise _past(commitment, question)
    if isinstance(target, GrowsYearly):
        return Growing(
            promise=commitment.id,
            factor=growth_factor(target.rate),
            first_year=first,
            last_year=last,
            step=step,
        )
    if isinstance(target, Trend):
        return Moving(
            promise=commitment.id,
            side="least" if target.direction == "rising" else "most",
            first_year=first,
            last_year=last,
            step=_needed(step),
        )
    values = question.other.get(target.other.id)
    years = None if values is None else values_by_year(values, target.other, date.max)
    if years is None:
        raise _LeftOutError("no_other")
    strictly = target.comparator == ">"
    compared: Callable[..., YearRule] = Higher if target.of == "level" else Faster
    if target.of == "level":
        other = {y: amount_in(v, question.base.unit, "other") for y, v in years.items()}
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
    )


def _needed(step: Fraction | None) -> Fraction:
    """Return the step, without which there is no value next to a limit."""
    if step is None:
        raise _LeftOutError("no_step")
    return step


def _limits(commitment: Commitment, question: Question) -> list[Limit]:
    """Return the limits that a target on values sets on its day, or at every point."""
    base, period = question.base, commitment.period
    bounds = _bounds(commitment, question)
    due = period.due or question.due
    if due is not None and base.basis == "yearly":
        due = year_end(due.year)  # what is due in a year is what the whole year brings
    if due is not None and due <= base.day:
        raise _past(commitment, question)
    upper_total = base.basis == "total" and all(bound.side == "most" for bound in bounds)
    if due is None and base.basis != "yearly" and not upper_total and not _hold(bounds, base):
        raise _LeftOutError("no_due")
    return [
        attrs.evolve(
            bound,
            due=due,
            since=period.start,
            until_due=base.basis == "total" and bound.side == "most",
        )
        for bound in bounds
    ]


def _hold(bounds: Iterable[Limit], base: Base) -> bool:
    value = base.value or Fraction(0)
    return all(
        value >= limit.value if limit.side == "least" else value <= limit.value for limit in bounds
    )


def _bounds(commitment: Commitment, question: Question) -> list[Limit]:
    """Return the limits of a target, moved to the next multiple of the step on the good side."""
    target, base, step = commitment.target, question.base, question.step
    kind: DemandKind = "floor"
    multiplied: Fraction | None = None
    match target:
        case Directional():
            raise _LeftOutError("directional")
        case Done():
            raise _LeftOutError("done")
        case Multiplies():
            kind, multiplied = "multiple", base.years.get(target.base_year)
            if multiplied is None:
                raise _LeftOutError("no_baseline")
        case _:  # the limits of the others need nothing more
            pass
    limits = limits_of(target, base.unit, base=multiplied, tolerance=question.tolerance)
    if limits is None:
        raise _LeftOutError("no_tolerance")
    place = partial(beyond, step=_needed(step)) if limits.strict else partial(safe, step=step)
    sides: list[tuple[DemandKind, Side, Fraction | None]] = [
        (kind, "least", limits.low),
        ("ceiling", "most", limits.high),
    ]
    return [
        Limit(
            promise=commitment.id,
            kind=kind,
            side=side,
            exact=exact,
            value=place(exact, side),
            due=None,
        )
        for kind, side, exact in sides
        if exact is not None
    ]


def _past(commitment: Commitment, question: Question) -> _LeftOutError:
    """Return what became of a promise whose time is over, by the library's own assessment."""
    target = commitment.target
    other = question.other.get(target.other.id) if isinstance(target, Comparison) else None
    found = assess(
        commitment,
        question.base.data,
        question.base.day,
        other=other,
        tolerance=question.tolerance,
        due=question.due,
    )
    if found.status == "met":
        return _LeftOutError("kept")
    if found.status != "missed":
        return _LeftOutError("past")
    answer = Infeasible(
        reason="overdue",
        promises=(commitment.id,),
        day=commitment.period.due or question.due,
        required=found.limit,
        limit=found.value,
        earliest=question.base.day.year + 1,
    )
    return _LeftOutError("missed", answer)
