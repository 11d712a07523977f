"""Promises and observations as users hand them to an assertion, and the assessments of both."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeAlias

import attrs

from minsheng.amounts import Amount
from minsheng.errors import InvalidValueError
from minsheng.observed import Milestone, ObservedSeries
from minsheng.progress.assess import Data, Values, assess, last_day
from minsheng.progress.assessment import Assessment
from minsheng.provisions import Commitment
from minsheng.rules import EscalationRule, GrowthRule
from minsheng.series import EffectiveSeries, YearlySeries
from minsheng.targets import Comparison

__all__ = [
    "Figures",
    "Judged",
    "Observations",
    "Question",
    "commitments_in",
    "rule_so_far",
    "yearly_values",
]

Observations: TypeAlias = Data | Mapping[str, Data] | None
"""Observations of one indicator, of several by their ids, or none."""
Figures: TypeAlias = Amount | Mapping[str, Amount] | None
"""An amount for one indicator, or for several by their ids."""

_KINDS = (YearlySeries, EffectiveSeries, ObservedSeries, Milestone)


@attrs.frozen(kw_only=True, eq=False)
class Judged:
    """A promise on a day, with the data that it was judged by."""

    found: Assessment
    data: Data | None
    other: Values | None
    tolerance: Amount | None


@attrs.frozen(kw_only=True, eq=False)
class Question:
    """What a promise is held against: observations, and the figures a promise may lack."""

    data: Observations
    baseline: Figures = None
    tolerance: Figures = None
    other: Values | None = None

    def judge(self, commitment: Commitment, as_of: date | None, due: date | None = None) -> Judged:
        """Assess one commitment."""
        data = self.data_of(commitment)
        name = commitment.indicator.id
        tolerance = _figure(self.tolerance, name)
        other = self._other(commitment)
        found = assess(
            commitment,
            data,
            as_of,
            baseline=_figure(self.baseline, name),
            other=other,
            tolerance=tolerance,
            due=due,
        )
        return Judged(found=found, data=data, other=other, tolerance=tolerance)

    def data_of(self, commitment: Commitment) -> Data | None:
        """Return the observations of a commitment's indicator."""
        if self.data is None or isinstance(self.data, _KINDS):
            return self.data
        return self._by_indicator().get(commitment.indicator.id)

    @property
    def last_day(self) -> date | None:
        """The day of the last observation of all; None without observations."""
        if self.data is None:
            return None
        if isinstance(self.data, _KINDS):
            return last_day(self.data)
        return max(map(last_day, self._by_indicator().values()), default=None)

    def _by_indicator(self) -> Mapping[str, Data]:
        if not isinstance(self.data, Mapping) or isinstance(self.data, _KINDS):
            expected = "observations of the indicator, or a mapping from indicator ids to them"
            raise InvalidValueError("data", self.data, expected)
        return self.data

    def _other(self, commitment: Commitment) -> Values | None:
        target = commitment.target
        if not isinstance(target, Comparison) or self.other is not None:
            return self.other
        if self.data is None or isinstance(self.data, _KINDS):
            return None
        found = self._by_indicator().get(target.other.id)
        if isinstance(found, Milestone):
            raise InvalidValueError(target.other.id, found, "values to compare with")
        return found


def _figure(figures: Figures, name: str) -> Amount | None:
    return figures.get(name) if isinstance(figures, Mapping) else figures


def commitments_in(
    promises: Commitment | Iterable[Commitment], data: Observations
) -> tuple[Commitment, ...]:
    """Return the commitments to judge; raise `InvalidValueError` for none, or for anything else.

    Commitments of several indicators need observations by indicator.
    """
    if isinstance(promises, Commitment):
        return (promises,)
    expected = "a Commitment, Commitments, a GrowthRule or an EscalationRule"
    if not isinstance(promises, Iterable):
        raise InvalidValueError("promises", promises, expected)
    found = tuple(promises)
    if not found or not all(isinstance(item, Commitment) for item in found):
        raise InvalidValueError("promises", found, expected)
    names = list(dict.fromkeys(item.indicator.id for item in found))
    if len(names) > 1 and isinstance(data, _KINDS):
        expected = f"a mapping from indicator ids to observations, for {', '.join(names)}"
        raise InvalidValueError("data", data, expected)
    return found


def yearly_values(series: object) -> YearlySeries:
    """Return one value a year; of values by day of effect the one in force on 31 December."""
    if isinstance(series, EffectiveSeries):
        return series.yearly()
    if isinstance(series, YearlySeries):
        return series
    expected = "a yearly series (Series.yearly), or values by day of effect (Series.effective)"
    raise InvalidValueError("series", series, expected)


def rule_so_far(
    rule: GrowthRule | EscalationRule, series: YearlySeries, as_of: date | None
) -> tuple[EscalationRule, YearlySeries]:
    """Return the part of a rule that is due on a day, and the values known by then.

    What is due later is left out; if nothing is due yet, the rule is returned whole, so that it
    is unproven and not kept for want of anything to keep.
    """
    whole = EscalationRule(growth=rule) if isinstance(rule, GrowthRule) else rule
    last = series.latest[0]
    if as_of is not None:
        last = as_of.year if (as_of.month, as_of.day) == (12, 31) else as_of.year - 1
    known = [(year, value) for year, value in series.items() if year <= last]
    if not known:
        raise InvalidValueError("as_of", str(as_of), f"a day from {min(series)}-12-31 on")
    growth = None if whole.growth is None else _growth_so_far(whole.growth, last)
    floors = tuple(floor for floor in whole.floors if floor.year <= last)
    if growth is not None or floors:
        whole = EscalationRule(growth=growth, floors=floors, ceiling=whole.ceiling)
    return whole, YearlySeries("year", series.unit, known)


def _growth_so_far(rule: GrowthRule, last: int) -> GrowthRule | None:
    """Return the rule up to a year; None if it binds no year until then."""
    if rule.first_year is not None and rule.first_year > last:
        return None
    ends = last if rule.last_year is None else min(last, rule.last_year)
    return attrs.evolve(rule, last_year=ends)
