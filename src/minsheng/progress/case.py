"""One commitment on one day: what is asked, and what is found out on the way to a status."""

from datetime import date
from fractions import Fraction

import attrs

from minsheng.amounts import Amount
from minsheng.progress.assessment import (
    Assessment,
    MarginTrend,
    Reason,
    Status,
    Thresholds,
    YearVerdict,
)
from minsheng.provisions import Commitment
from minsheng.units import Unit

__all__ = ["Case"]


@attrs.define(kw_only=True, eq=False)
class Case:
    """The question, and a place for the findings until `conclude` makes an assessment of them."""

    commitment: Commitment
    as_of: date
    start: date
    due: date | None
    given_baseline: Amount | None
    tolerance: Amount | None
    thresholds: Thresholds
    in_force: bool = False  # the data are values by day of effect

    unit: Unit | None = None
    baseline: Fraction | None = None
    value: Fraction | None = None
    value_day: date | None = None
    limit: Fraction | None = None
    elapsed: int | None = None
    length: int | None = None
    margin_trend: MarginTrend | None = None
    years: tuple[tuple[int, YearVerdict], ...] = ()
    done: bool | None = None
    preliminary: bool = False
    maintains: bool = False
    falling: bool = False

    @property
    def is_due(self) -> bool:
        """Whether the deadline is there or past."""
        return self.due is not None and self.as_of >= self.due

    def conclude(self, status: Status, reason: Reason | None = None) -> Assessment:
        """Return the assessment with all that was found."""
        return Assessment(
            commitment=self.commitment,
            as_of=self.as_of,
            status=status,
            reason=reason,
            unit=self.unit,
            baseline=self.baseline,
            value=self.value,
            value_day=self.value_day,
            limit=self.limit,
            elapsed=self.elapsed,
            length=self.length,
            margin_trend=self.margin_trend,
            years=self.years,
            done=self.done,
            preliminary=self.preliminary,
            maintains=self.maintains,
            falling=self.falling,
        )

    def undetermined(self, reason: Reason) -> Assessment:
        """Return that nothing can be said, and why."""
        return self.conclude("undetermined", reason)

    def satisfied(self) -> Assessment:
        """Return that the promise is kept, for good or until it is due."""
        return self.conclude("met" if self.is_due else "holding")
