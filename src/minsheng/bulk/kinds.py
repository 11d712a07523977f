"""Which commitments can be judged in whole columns, by their kind and their basis, and from what."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Literal

import attrs

try:
    import numpy as np
except ImportError as error:
    from minsheng.errors import MissingExtraError

    raise MissingExtraError("minsheng.bulk", "bulk") from error

from minsheng.bulk.reading import code_of
from minsheng.bulk.tables import Table
from minsheng.bulk.verdicts import (
    Calendar,
    Found,
    Question,
    conclude_years,
    judge_comparison,
    judge_done,
    judge_level,
    judge_total,
    steps_of,
)
from minsheng.bulk.windows import Flags, Ints, Reading
from minsheng.days import Period, Years
from minsheng.observations.table import kind_of
from minsheng.progress.assessment import Thresholds
from minsheng.promises.indicators import Basis, Indicator
from minsheng.promises.provisions import Commitment
from minsheng.promises.targets import (
    Comparison,
    Done,
    FallsYearly,
    GrowsYearly,
    RisesYearly,
    Trend,
    ValueTarget,
    YearTarget,
)

__all__ = ["Asked", "Way", "asked_of", "way_of"]

Way = Literal["level", "total", "done", "years"]
"""The ways to judge a commitment in whole columns."""
_ONE_DAY = timedelta(days=1)


def way_of(commitment: Commitment) -> Way | None:
    """Return how a commitment is judged in whole columns; None if it is not."""
    indicator, target = commitment.indicator, commitment.target
    if isinstance(target, Done):
        return "done"
    if commitment.milestones or not _known(indicator):
        return None
    kind = kind_of(indicator)
    if isinstance(target, ValueTarget):
        if commitment.every is not None:
            return None
        return "level" if kind in {"level", "rate"} else "total" if kind == "total" else None
    if isinstance(target, YearTarget) and kind in {"level", "rate"}:
        if isinstance(target, Comparison):
            other = target.other
            if not _known(other) or kind_of(other) not in {"level", "rate"}:
                return None
        return "years"
    return None


def _known(indicator: Indicator) -> bool:
    """Tell whether all that is known of an indicator is in its rows."""
    basis: Basis = indicator.basis
    return indicator.baseline is None or basis == "total"


def asked_of(commitment: Commitment, as_of: date) -> "Asked | None":
    """Return what a commitment is judged from on a day; None if it is left to the objects."""
    way = way_of(commitment)
    if way is None:
        return None
    period = commitment.period
    deciding = as_of if period.due is None else min(as_of, period.due)
    years = period.years
    base: date | None = None
    before: date | None = None
    cuts = {as_of, deciding}
    if way == "level":
        if period.start == date.min:
            return None
        before = period.start - _ONE_DAY
        cuts.add(before)
        target = commitment.target
        if isinstance(target, ValueTarget) and target.multiplied_year is not None:
            base = years.end(target.multiplied_year)
            cuts.add(base)
    ends: tuple[int, ...] = ()
    if way == "years":
        ends = _years_needed(commitment, as_of)
        cuts.update(map(years.end, ends))
    return Asked(
        way=way, cuts=frozenset(cuts), deciding=deciding, before=before, base=base, ends=ends
    )


def _bound(commitment: Commitment, as_of: date) -> range:
    """Return the years that a commitment binds and that are over."""
    years = commitment.cycle
    bound = years.whole(_period(commitment), years.of(as_of))
    return range(bound.start, min(bound.stop, years.over(as_of) + 1))


def _period(commitment: Commitment) -> Period:
    return commitment.period


def _years_needed(commitment: Commitment, as_of: date) -> tuple[int, ...]:
    """Return the years whose values decide, and the last that counts."""
    years = commitment.period.years
    bound = _bound(commitment, as_of)
    last = _last_counted(commitment, as_of)
    needed = set(range(bound.start - 1, bound.stop)) | {last}
    return tuple(sorted(year for year in needed if year >= 1 and years.end(year) < date.max))


def _last_counted(commitment: Commitment, as_of: date) -> int:
    """Return the last year that is over and not after the deadline."""
    years = commitment.period.years
    _, due = years.bound(commitment.period)
    over = years.over(as_of)
    return over if due is None else min(over, due)


@attrs.frozen(kw_only=True)
class Asked:
    """How a commitment is judged in whole columns, and the days up to which values are needed."""

    way: Way
    cuts: frozenset[date]
    deciding: date
    before: date | None
    base: date | None
    ends: tuple[int, ...]

    def judge(  # noqa: PLR0913, PLR0917 - all that a verdict depends on
        self,
        commitment: Commitment,
        as_of: date,
        thresholds: Thresholds,
        calendar: Calendar,
        table: Table,
        tables: Mapping[str, Table],
    ) -> tuple[Flags, Found]:
        """Return the places that could be judged, and the findings on these alone."""
        question = Question(
            commitment=commitment, as_of=as_of, thresholds=thresholds, calendar=calendar
        )
        if self.way == "years":
            return self._years(question, table, tables)
        plain = table.plain
        own = attrs.evolve(table, place=table.place[plain], rows=table.rows[plain])
        until, deciding = own.reading(code_of(as_of)), own.reading(code_of(self.deciding))
        target = commitment.target
        if self.way == "done":
            return plain, judge_done(
                question,
                first=own.column("first done"),
                seen=until.code,
                observed=own.column("last undone"),
            )
        assert isinstance(target, ValueTarget)  # noqa: S101 - the way of such alone
        if self.way == "total":
            return plain, judge_total(
                question, target, own.values, until=until, deciding=deciding
            )
        assert self.before is not None  # noqa: S101 - the way of levels has it
        multiplied = None
        if self.base is not None:
            multiplied = _in_year(own.reading(code_of(self.base)), self.base, question)
            if self.base > as_of:
                multiplied = Reading(np.full_like(multiplied.code, -1), multiplied.value)
        return plain, judge_level(
            question,
            target,
            own.values,
            until=until,
            deciding=deciding,
            before=own.reading(code_of(self.before)),
            multiplied=multiplied,
        )

    def _years(
        self, question: Question, table: Table, tables: Mapping[str, Table]
    ) -> tuple[Flags, Found]:
        """Judge the places of which each year that counts is known."""
        commitment, as_of = question.commitment, question.as_of
        target = commitment.target
        years = commitment.period.years
        bound = _bound(commitment, as_of)
        last = _last_counted(commitment, as_of)
        plain = table.plain.copy()
        other: Table | None = None
        others: Ints | None = None
        steps = not (isinstance(target, Comparison) and target.of == "level")
        needed = range(bound.start - 1, bound.stop) if steps else bound
        if not len(bound) or last not in range(bound.start - 1, bound.stop):
            needed = range(last, last + 1)
            if isinstance(target, Comparison) or len(bound):
                return np.zeros_like(plain), Found.none(0)
        if isinstance(target, Comparison):
            other = tables.get(target.other.id)
            if other is None:
                return np.zeros_like(plain), Found.none(0)
            at = np.searchsorted(other.place, table.place)
            at = np.minimum(at, len(other.place) - 1)
            plain &= (other.place[at] == table.place) & other.plain[at]
            others = other.rows[at]
        values: dict[int, Reading] = {}
        against: dict[int, Reading] = {}
        for year in needed:
            if year not in self.ends:
                return np.zeros_like(plain), Found.none(0)
            end = years.end(year)
            values[year] = _in_year(table.reading(code_of(end)), end, question)
            if len(bound):
                plain &= values[year].code >= 0
            if other is not None and others is not None:
                reading = other.groups.reading(others, code_of(end))
                against[year] = _in_year(reading, end, question)
                plain &= against[year].code >= 0
        if not len(bound):  # only where no year before counts either is nothing noted but the last
            known = table.reading(code_of(years.end(last))).code
            plain &= (known < 0) | (values[last].code >= 0)
        mine = {year: Reading(x.code[plain], x.value[plain]) for year, x in values.items()}
        theirs = {year: Reading(x.code[plain], x.value[plain]) for year, x in against.items()}
        kept, undefined = [], []
        for year in bound:
            if isinstance(target, Comparison):
                assert other is not None  # noqa: S101 - looked up above
                before = mine[year - 1].value if steps else None
                earlier = theirs[year - 1].value if steps else None
                pair = judge_comparison(
                    target,
                    (mine[year].value, before),
                    (theirs[year].value, earlier),
                    (table.values, other.values),
                )
            else:
                assert isinstance(target, GrowsYearly | FallsYearly | RisesYearly | Trend)  # noqa: S101 - the way of such alone
                step = steps_of(target, table.values, commitment.indicator.unit)
                pair = step(mine[year - 1].value, mine[year].value)
            kept.append(pair[0])
            undefined.append(pair[1])
        rows = table.rows[plain]
        until = table.groups.reading(rows, code_of(as_of))
        deciding = table.groups.reading(rows, code_of(self.deciding))
        noted = mine[last]
        at_end = np.where(noted.code >= 0, code_of(years.end(last)), -1)
        found = conclude_years(
            question,
            until=until,
            bound=bound,
            kept=kept,
            undefined=undefined,
            last=Reading(at_end, noted.value),
            observed=deciding.code >= code_of(question.start),
            binds_none=_binds_none(commitment, years),
        )
        return plain, found


def _binds_none(commitment: Commitment, years: Years) -> bool:
    first, last = years.bound(commitment.period)
    return last is not None and last < first


def _in_year(reading: Reading, end: date, question: Question) -> Reading:
    """Return readings of the year that ends on a day; -1 where the last one is older."""
    within = question.calendar.year(reading.code) == question.years.of(end)
    return Reading(np.where(within & (reading.code >= 0), reading.code, -1), reading.value)
