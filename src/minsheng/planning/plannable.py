"""From promises and data to what can be planned: the base, what is asked, what is left out."""

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction

import attrs

from minsheng.errors import InvalidValueError
from minsheng.growth.rules import EscalationRule, require_dimension
from minsheng.observations.known import Values, last_day
from minsheng.observations.series import EffectiveSeries, ObservedSeries, YearlySeries
from minsheng.observations.sound import require_sound
from minsheng.planning.asks import Asks
from minsheng.planning.base import Base, base_of, base_of_rule
from minsheng.planning.pathway import LeftOut, PastYears
from minsheng.planning.promised import Question, asks_of_commitments, first_start
from minsheng.planning.ruled import asks_of_rule
from minsheng.promises.indicators import Indicator
from minsheng.promises.provisions import Commitment
from minsheng.promises.targets import Comparison
from minsheng.quantities.amounts import Amount, amount_in
from minsheng.quantities.exact import Number, exact_step
from minsheng.texts import Language

__all__ = [
    "NothingToPlanError",
    "Options",
    "Plannable",
    "plannable_of_commitments",
    "plannable_of_rule",
    "sound_others",
]


class NothingToPlanError(InvalidValueError):
    """None of the promises of an `indicator` can be planned; `left_out` says why of each."""

    def __init__(self, left_out: tuple[LeftOut, ...]) -> None:
        """Remember the promises and the reasons."""
        reasons = "; ".join(item.explain() for item in left_out)
        expected = "promises that a figure and a date can plan"
        super().__init__("promises", reasons, expected)
        self.left_out = left_out
        self.indicator: Indicator = left_out[0].commitment.indicator

    def __reduce__(self) -> tuple[object, tuple[tuple[LeftOut, ...]]]:
        """Pickle by what was left out, which all the rest follows from."""
        return type(self), (self.left_out,)

    def explain(self, language: Language = "en") -> str:
        """Return the reasons in full."""
        if language == "zh":
            reasons = "；".join(item.explain(language) for item in self.left_out)
            return f"没有可以规划的承诺：{reasons}"
        return f"{self.field}: expected {self.expected}, but {self.value}"


@attrs.frozen(kw_only=True, eq=False)
class Options:
    """What some promises need besides data."""

    due: date | None
    tolerance: Amount | None
    other: Mapping[str, Values]


@attrs.frozen(kw_only=True, eq=False)
class Plannable:
    """What promises ask for from a base on."""

    base: Base
    asks: Asks
    step: Fraction | None
    left_out: tuple[LeftOut, ...] = ()
    past: tuple[PastYears, ...] = ()
    most: Fraction | None = None
    signed: bool = True


def plannable_of_rule(rule: EscalationRule, data: Values | None, step: Number | None) -> Plannable:
    """Return what a rule asks of a yearly series, or of values by day of effect."""
    if not isinstance(data, YearlySeries | EffectiveSeries):
        expected = "a yearly series (Series.yearly), or values by day of effect (Series.effective)"
        raise InvalidValueError("series", data, expected)
    require_dimension(rule, data)
    base = base_of_rule(data)
    whole_step = _step(step, base)
    asks, past = asks_of_rule(rule, data, base, whole_step)
    return Plannable(base=base, asks=asks, step=whole_step, past=past)


def plannable_of_commitments(
    commitments: tuple[Commitment, ...],
    data: Values | None,
    step: Number | None,
    options: Options,
) -> Plannable:
    """Return what all commitments of one indicator ask for, from its observations on.

    Raises what becomes of the promises if none of them lies ahead and not all are kept.
    """
    indicator = commitments[0].indicator
    if data is not None:
        _require_values(indicator, data, "data")
    known = None if data is None else last_day(data)
    start = first_start(commitments, options.due, known)
    base = base_of(indicator, start, data)
    whole_step = _step(step, base)
    question = Question(
        base=base,
        start=start,
        step=whole_step,
        due=options.due,
        tolerance=options.tolerance,
        other=options.other,
    )
    asks, left_out, past = asks_of_commitments(commitments, question)
    if not asks.limits and not asks.rules:
        _require_an_answer(left_out)
    whole = indicator.most
    return Plannable(
        base=base,
        asks=asks,
        step=whole_step,
        left_out=left_out,
        past=past,
        most=None if whole is None else amount_in(whole, base.unit, "data"),
        signed=indicator.signed,
    )


def sound_others(
    commitments: Iterable[Commitment], other: Mapping[str, Values] | None
) -> Mapping[str, Values]:
    """Return the observations of other indicators; those that are compared with are checked."""
    if other is None:
        return {}
    if not isinstance(other, Mapping):
        raise InvalidValueError("other", other, "a mapping from indicator ids to their values")
    for commitment in commitments:
        target = commitment.target
        if isinstance(target, Comparison) and target.other.id in other:
            _require_values(target.other, other[target.other.id], f"other {target.other.id}")
    return other


def _require_values(indicator: Indicator, data: Values, field: str) -> None:
    """Raise `InvalidValueError` for anything but values, and values that cannot be true."""
    if not isinstance(data, ObservedSeries | YearlySeries | EffectiveSeries):
        raise InvalidValueError(field, data, f"observed values of {indicator.id}")
    require_sound(indicator, data)


def _step(step: Number | None, base: Base) -> Fraction | None:
    """Return the step; what exists only as a whole has a step of 1 by itself."""
    if step is None:
        return Fraction(1) if base.unit.whole else None
    found = exact_step(step, "step")
    if base.unit.whole and found.denominator != 1:
        raise InvalidValueError("step", step, f"a whole number of {base.unit.code}")
    return found


def _require_an_answer(left_out: tuple[LeftOut, ...]) -> None:
    """Raise unless the promises of which none is ahead have all been kept."""
    for item in left_out:
        if item.answer is not None:
            raise item.answer.error
    if not any(item.reason == "kept" for item in left_out):
        raise NothingToPlanError(left_out)
