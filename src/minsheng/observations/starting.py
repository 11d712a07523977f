"""The baseline that a source prints, beside what was observed of an indicator."""

from datetime import date, timedelta

from minsheng.days import Years
from minsheng.observations.known import Values, is_flow
from minsheng.observations.observation import Observation
from minsheng.observations.series import ObservedSeries, Series, YearlySeries
from minsheng.promises.baselines import Baseline
from minsheng.promises.indicators import Indicator

__all__ = ["from_baseline", "with_baseline"]

_ONE_DAY = timedelta(days=1)


def from_baseline(indicator: Indicator, start: date, years: Years) -> ObservedSeries | None:
    """Return the baseline of an indicator as all that is known before a period starts.

    None without one, for a running total, which starts from nothing, and for a baseline that does
    not lie before the period.
    """
    seen = _seen(indicator, start, years)
    if seen is None:
        return None
    return ObservedSeries("increment" if is_flow(indicator) else "level", (seen,))


def with_baseline(data: Values, indicator: Indicator, start: date, years: Years) -> Values:
    """Return data with the baseline before them, where they do not reach back to it themselves.

    A standard that changes by days of effect stays as it is: what was in force between the baseline
    and its first change is not known.
    """
    seen = _seen(indicator, start, years)
    if seen is None:
        return data
    if isinstance(data, YearlySeries):
        year = years.of(seen.day)
        if years.ends(seen.day) and data.years is years and year < next(iter(data)):
            pairs = [(year, seen.value.to(data.unit)), *data.items()]
            return Series.yearly(pairs, data.unit, year_starts=years.starts)
        return data
    if not isinstance(data, ObservedSeries):
        return data
    first = data.observations[0]
    begins = first.when.start if not isinstance(first.when, date) else first.when
    if seen.day >= begins or data.form != ("increment" if is_flow(indicator) else "level"):
        return data
    return ObservedSeries(data.form, (seen, *data.observations))


def _seen(indicator: Indicator, start: date, years: Years) -> Observation | None:
    """Return the baseline as an observation from before the period."""
    baseline: Baseline | None = indicator.baseline
    if baseline is None or indicator.basis == "total":
        return None
    when = baseline.span(years) if is_flow(indicator) else baseline.day(years)
    if when is None:  # what a day has brought says nothing of a year
        return None
    last = when if isinstance(when, date) else when.end
    return Observation(when=when, value=baseline.value) if last < start else None
