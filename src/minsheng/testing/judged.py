"""Promises and observations as users hand them to an assertion, and the assessments of both."""

from collections.abc import Mapping
from datetime import date
from typing import TypeAlias

import attrs

from minsheng.days import Day
from minsheng.errors import InvalidValueError
from minsheng.observations.known import Data, Values, last_day
from minsheng.observations.observation import Milestone
from minsheng.observations.series import EffectiveSeries, ObservedSeries, YearlySeries
from minsheng.progress.assessment import Assessment
from minsheng.progress.commitment import assess
from minsheng.promises.asked import Promises, commitments_of
from minsheng.promises.documents import Document
from minsheng.promises.provisions import Commitment
from minsheng.promises.targets import Comparison
from minsheng.quantities.amounts import Amount

__all__ = [
    "Figures",
    "Judged",
    "Observations",
    "Question",
    "commitments_in",
    "rule_data",
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
    tolerance: Amount | None


@attrs.frozen(kw_only=True, eq=False)
class Question:
    """What a promise is held against: observations, and the figures a promise may lack."""

    data: Observations
    baseline: Figures = None
    tolerance: Figures = None
    other: Values | None = None

    def judge(self, commitment: Commitment, as_of: Day | None, due: Day | None = None) -> Judged:
        """Assess one commitment."""
        data = self.data_of(commitment)
        name = commitment.indicator.id
        tolerance = _figure(self.tolerance, name)
        found = assess(
            commitment,
            data,
            as_of,
            baseline=_figure(self.baseline, name),
            other=self._other(commitment),
            tolerance=tolerance,
            due=due,
        )
        return Judged(found=found, data=data, tolerance=tolerance)

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
    promises: Promises, data: Observations, document: Document | None
) -> tuple[Commitment, ...]:
    """Return the commitments to judge; raise `InvalidValueError` for none, or for anything else.

    Commitments of several indicators need observations by indicator.
    """
    found = commitments_of(promises, document)
    if not found:
        expected = "a Commitment, Commitments, a GrowthRule or an EscalationRule"
        raise InvalidValueError("promises", found, expected)
    names = list(dict.fromkeys(item.indicator.id for item in found))
    if len(names) > 1 and isinstance(data, _KINDS):
        expected = f"a mapping from indicator ids to observations, for {', '.join(names)}"
        raise InvalidValueError("data", data, expected)
    return found


def rule_data(series: object) -> Values:
    """Return the values that a rule is held against; raise `InvalidValueError` for others."""
    if isinstance(series, YearlySeries | EffectiveSeries | ObservedSeries):
        return series
    expected = "a yearly series (Series.yearly), or values by day of effect (Series.effective)"
    raise InvalidValueError("series", series, expected)
