"""One commitment on one day: what is asked, and what is found out on the way to a status."""

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from types import MappingProxyType

import attrs

from minsheng.days import Period, Years
from minsheng.growth.report import GrowthReport
from minsheng.progress.assessment import (
    UNKNOWN,
    Assessment,
    JudgedYear,
    MarginTrend,
    Status,
    Thresholds,
    YearVerdict,
)
from minsheng.progress.reasons import Reason
from minsheng.promises.provisions import Commitment
from minsheng.quantities.amounts import Amount
from minsheng.quantities.units import Unit

__all__ = ["Case"]

_NONE: Mapping[int, Fraction] = MappingProxyType({})


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
    observed: bool = False  # whether anything was observed within the period

    unit: Unit | None = None
    baseline: Fraction | None = None
    value: Fraction | None = None
    value_day: date | None = None
    known_until: date | None = None
    later: Fraction | None = None
    later_day: date | None = None
    limit: Fraction | None = None
    progress: Fraction | None = None
    used: Fraction | None = None
    elapsed: int | None = None
    length: int | None = None
    margin_trend: MarginTrend | None = None
    years: tuple[tuple[int, YearVerdict], ...] = ()
    year_values: Mapping[int, Fraction] = _NONE
    required: Mapping[int, Fraction] = _NONE
    growth: GrowthReport | None = None
    done: bool | None = None
    preliminary: bool = False
    maintains: bool = False
    falling: bool = False
    asked: Fraction | None = None

    @property
    def is_due(self) -> bool:
        """Whether the deadline is there or past."""
        return self.due is not None and self.as_of >= self.due

    @property
    def period(self) -> Period:
        """The time in which the promise is to be kept."""
        return Period(
            start=self.start, due=self.due, year_starts=self.commitment.period.year_starts
        )

    @property
    def years_counted(self) -> Years:
        """How the promise counts years."""
        return self.commitment.period.years

    @property
    def cycle(self) -> Years:
        """The years that the promise binds, or the quarters or months of them."""
        return self.commitment.cycle

    @property
    def deciding_day(self) -> date:
        """The last day that counts: the deadline, or the day of the assessment before it."""
        return self.as_of if self.due is None else min(self.as_of, self.due)

    @property
    def bound(self) -> range:
        """The years that a promise for every year binds, up to the one of the assessment."""
        return self.cycle.whole(self.period, self.cycle.of(self.as_of))

    @property
    def bound_and_over(self) -> range:
        """Those of them that are over."""
        years = self.bound
        return range(years.start, min(years.stop, self.cycle.over(self.as_of) + 1))

    @property
    def binds_no_year(self) -> bool:
        """Whether no whole year, or what else is bound, lies within the period."""
        first, last = self.cycle.bound(self.period)
        return last is not None and last < first

    @property
    def time(self) -> Fraction:
        """The share of the way that is asked for by now: of the time, if no milestones ask else."""
        if self.asked is not None:
            return self.asked
        return Fraction(self.elapsed or 0, self.length or 1)

    def is_stale(self, known: date) -> bool:
        """Tell whether a whole year has gone by since the last day known."""
        return self.years_counted.over(self.as_of) > self.years_counted.of(known)

    def conclude(self, status: Status, reason: Reason | None = None) -> Assessment:
        """Return the assessment with all that was found."""
        if reason in UNKNOWN:  # how far it has come is not known either
            self.progress = self.used = self.elapsed = self.length = self.asked = None
        elif self.done is not None:
            self.progress = Fraction(int(self.done))
        elif self.limit is None and self.years:
            found = [verdict for _, verdict in self.years]
            if set(found) <= {"kept", "broken"}:
                self.progress = Fraction(found.count("kept"), len(found))
        return Assessment(
            commitment=self.commitment,
            as_of=self.as_of,
            status=status,
            reason=reason,
            unit=self.unit,
            baseline=self._amount(self.baseline),
            value=self._amount(self.value),
            value_day=self.value_day,
            known_until=self.known_until,
            later=self._amount(self.later),
            later_day=self.later_day,
            limit=self._amount(self.limit),
            progress=self.progress,
            used=self.used,
            elapsed=self.elapsed,
            length=self.length,
            margin_trend=self.margin_trend,
            judged=tuple(self._judged()) if self.years else (),
            growth=self.growth,
            done=self.done,
            preliminary=self.preliminary,
            maintains=self.maintains,
            falling=self.falling,
            asked=self.asked,
        )

    def _judged(self) -> Iterator[JudgedYear]:
        verdicts = dict(self.years)
        before = {self.years[0][0] - 1} & self.year_values.keys()
        for year in (*before, *verdicts):
            yield JudgedYear(
                year=self.cycle.label(year),
                value=self._amount(self.year_values.get(year)),
                required=self._amount(self.required.get(year)),
                verdict=verdicts.get(year),
            )

    def _amount(self, value: Fraction | None) -> Amount | None:
        return None if value is None or self.unit is None else Amount(value, self.unit)

    def undetermined(self, reason: Reason) -> Assessment:
        """Return that nothing can be said, and why."""
        return self.conclude("undetermined", reason)

    def satisfied(self) -> Assessment:
        """Return that the promise is kept, for good or until it is due."""
        return self.conclude("met" if self.is_due else "holding")

    def unknown(self, *, observed: bool, more_follows: bool = False) -> Assessment:
        """Return that a day, a span or a year that the verdict needs is not known.

        `observed` says whether anything was observed within the period, `more_follows` whether
        something within it is known after what is missing.
        """
        if observed and more_follows:
            return self.undetermined("gaps")
        if self.later_day is not None:
            return self.undetermined("after_deadline")
        return self.undetermined("no_data_since" if observed else "no_observation")
