"""Which commitments can be judged in whole columns, by kind and basis, and from what."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Literal, NamedTuple

import attrs

from minsheng.bulk.engines import np
from minsheng.bulk.reading import code_of
from minsheng.bulk.tables import Table
from minsheng.bulk.verdicts import (
    Calendar,
    Found,
    Question,
    conclude_years,
    judge_comparison,
    judge_done,
    judge_each,
    judge_flow,
    judge_flow_each,
    judge_level,
    judge_total,
    judge_without_other,
    steps_of,
)
from minsheng.bulk.windows import Flags, Reading, Sums
from minsheng.observations.books import kind_of
from minsheng.progress.assessment import Thresholds
from minsheng.promises.indicators import Indicator
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

Way = Literal["level", "each", "total", "flow", "flow_each", "done", "years"]
"""The ways to judge a commitment in whole columns."""
_ONE_DAY = timedelta(days=1)
_MOST_PARTS = 40  # bound years, quarters or months of one promise that are looked at
_FIRST_YEAR, _LAST_YEAR = 2, 9998  # whose days before and after are days as well


def way_of(commitment: Commitment) -> Way | None:  # noqa: C901, PLR0911 - a table of kinds
    """Return how a commitment is judged in whole columns; None if it is not."""
    indicator, target = commitment.indicator, commitment.target
    if isinstance(target, Done):
        return "done"
    if commitment.milestones or not _known(indicator):
        return None
    years = commitment.period.years
    whole_months = years.starts.endswith("-01")
    kind = kind_of(indicator)
    if isinstance(target, ValueTarget):
        if kind in {"level", "rate"}:
            return "level" if commitment.every is None else "each"
        if kind == "total":
            return "total" if commitment.every is None else None
        if not whole_months or commitment.every not in {None, "year"}:
            return None
        return "flow" if commitment.every is None else "flow_each"
    if not isinstance(target, YearTarget):
        return None
    sides = [indicator, *([target.other] if isinstance(target, Comparison) else [])]
    for side in sides:
        if not _known(side) or kind_of(side) in {"total", "milestone"}:
            return None
        if kind_of(side) == "yearly" and not whole_months:
            return None
    return "years"


def _known(indicator: Indicator) -> bool:
    """Tell whether all that is known of an indicator is in its rows."""
    return indicator.baseline is None or indicator.basis == "total"


def asked_of(  # noqa: C901 - a table of ways
    commitment: Commitment, as_of: date
) -> "Asked | None":
    """Return what a commitment is judged from on a day; None if it is left to the objects."""
    way = way_of(commitment)
    period, years = commitment.period, commitment.period.years
    last = max(as_of, period.due or as_of)
    if way is None or period.start.year <= _FIRST_YEAR or last.year >= _LAST_YEAR:
        return None
    due, start, target = period.due, period.start, commitment.target
    deciding = as_of if due is None else min(as_of, due)
    cuts, sums = {as_of, deciding}, set[date]()
    if isinstance(target, ValueTarget) and target.multiplied_year is not None:
        if not _FIRST_YEAR < target.multiplied_year < _LAST_YEAR:
            return None
        sums |= {years.end(target.multiplied_year - 1), years.end(target.multiplied_year)}
        cuts |= sums
    over = range(0)
    match way:
        case "level":
            cuts.add(start - _ONE_DAY)
        case "each":
            over = _over(commitment, as_of)
            cuts |= {start - _ONE_DAY, *map(commitment.cycle.end, over)}
        case "total":
            sums |= {start - _ONE_DAY, deciding}
        case "flow" | "flow_each":
            over = range(years.of(start) - 2, years.of(as_of) + 1)
            sums |= {*map(years.end, over), as_of, deciding}
            if due is not None:
                sums.add(years.end(years.of(due) - 1))
        case "years":
            over = _years_needed(commitment, as_of)
            sums |= {*map(years.end, over), years.end(over[0] - 1)} if over else set()
        case _:
            pass
    if len(over) > _MOST_PARTS:
        return None
    return Asked(
        way=way, cuts=frozenset(cuts | sums), sums=frozenset(sums), deciding=deciding, over=over
    )


def _over(commitment: Commitment, as_of: date) -> range:
    """Return the years that a commitment binds, or what else, that are over."""
    cycle = commitment.cycle
    bound = cycle.whole(commitment.period, cycle.of(as_of))
    return range(bound.start, min(bound.stop, cycle.over(as_of) + 1))


def _years_needed(commitment: Commitment, as_of: date) -> range:
    """Return the years whose values decide; the last alone that counts where none is over."""
    bound = _over(commitment, as_of)
    if bound:
        return range(bound.start - 1, bound.stop)
    years = commitment.period.years
    _, due = years.bound(commitment.period)
    last = years.over(as_of) if due is None else min(years.over(as_of), due)
    return range(last, last + 1)


class Part(NamedTuple):
    """Some of the places of a table, and the findings on these alone."""

    where: Flags
    found: Found


@attrs.frozen(kw_only=True)
class Asked:
    """How a commitment is judged in whole columns, and the days up to which values are needed.

    `sums` are those up to which amounts are added up; `over` are the years, or what else is bound,
    that are looked at.
    """

    way: Way
    cuts: frozenset[date]
    sums: frozenset[date]
    deciding: date
    over: range

    def judge(  # noqa: PLR0913, PLR0917 - all that a verdict depends on
        self,
        commitment: Commitment,
        as_of: date,
        thresholds: Thresholds,
        calendar: Calendar,
        table: Table,
        tables: Mapping[str, Table],
    ) -> Iterator[Part]:
        """Yield the places that can be judged, each once, and the findings."""
        question = Question(
            commitment=commitment, as_of=as_of, thresholds=thresholds, calendar=calendar
        )
        if self.way == "years":
            yield from self._years(question, table, tables)
            return
        target = commitment.target
        if self.way == "done":
            own = table.some(table.points)
            yield Part(
                table.points,
                judge_done(
                    question,
                    first=own.column("first done"),
                    seen=own.reading(code_of(as_of)).code,
                ),
            )
            return
        assert isinstance(target, ValueTarget)  # noqa: S101 - the ways of such alone
        if self.way in {"level", "each"}:
            yield Part(table.points, self._level(question, target, table.some(table.points)))
            return
        if self.way == "total":
            yield Part(table.points, self._total(question, target, table.some(table.points)))
            if question.start.day == 1 and table.has_spans:
                short = table.spans & (table.column("long") == 0)
                yield Part(short, self._increments(question, target, table.some(short)))
        elif table.has_spans:
            judge = self._flow if self.way == "flow" else self._flow_each
            yield Part(table.spans, judge(question, target, table.some(table.spans)))

    def _level(self, question: Question, target: ValueTarget, own: Table) -> Found:
        multiplied = None
        if target.multiplied_year is not None:
            end = question.years.end(target.multiplied_year)
            multiplied = _in_year(own.reading(code_of(end)), end, question)
            if end > question.as_of:
                multiplied = Reading(np.full_like(multiplied.code, -1), multiplied.value)
        until = own.reading(code_of(question.as_of))
        deciding = own.reading(code_of(self.deciding))
        before = own.reading(code_of(question.start - _ONE_DAY))
        if self.way == "level":
            return judge_level(
                question,
                target,
                own.values,
                until=until,
                deciding=deciding,
                before=before,
                multiplied=multiplied,
            )
        cycle = question.commitment.cycle
        days = [cycle.end(year) for year in self.over]
        return judge_each(
            question,
            target,
            own.values,
            until=until,
            deciding=deciding,
            before=before,
            multiplied=multiplied,
            over=self.over,
            bound=cycle.whole(question.commitment.period, cycle.of(question.as_of)),
            ends=[_in_year(own.reading(code_of(day)), day, question) for day in days],
        )

    def _total(self, question: Question, target: ValueTarget, own: Table) -> Found:
        deciding = own.reading(code_of(self.deciding))
        last = np.where(deciding.code >= code_of(question.start), deciding.code, -1)
        return judge_total(
            question,
            target,
            own.values,
            until=own.reading(code_of(question.as_of)),
            found_sum=Sums(deciding.value, last, np.zeros(len(last), np.bool_)),
        )

    def _increments(self, question: Question, target: ValueTarget, own: Table) -> Found:
        return judge_total(
            question,
            target,
            own.values,
            until=own.reading(code_of(question.as_of)),
            found_sum=own.sums(question.start, self.deciding),
        )

    def _flow(self, question: Question, target: ValueTarget, own: Table) -> Found:
        years, due, as_of = question.years, question.due, question.as_of

        def of_year(year: int) -> Sums:
            return own.sums(years.start(year), min(years.end(year), as_of))

        in_due_year = None
        if due is not None and years.of(due) <= years.of(as_of):
            in_due_year = own.sums(years.start(years.of(due)), self.deciding)
        return judge_flow(
            question,
            target,
            own.values,
            until=own.reading(code_of(as_of)),
            deciding=own.reading(code_of(self.deciding)),
            of_year=of_year,
            in_due_year=in_due_year,
        )

    def _flow_each(self, question: Question, target: ValueTarget, own: Table) -> Found:
        years, as_of = question.years, question.as_of
        deciding = own.reading(code_of(self.deciding))

        def of_year(year: int) -> Sums:
            return own.sums(years.start(year), min(years.end(year), as_of))

        # of the year that each place was last observed in
        nothing = np.full(len(deciding.code), -1, np.int64)
        last = Sums(np.zeros_like(nothing), nothing, np.zeros(len(nothing), np.bool_))
        in_year = question.calendar.year(deciding.code)
        for year in range(years.of(question.start), years.of(self.deciding) + 1):
            known, here = of_year(year), in_year == year
            last = Sums(
                np.where(here, known.value, last.value),
                np.where(here, known.last, last.last),
                np.where(here, known.hole, last.hole),
            )
        return judge_flow_each(
            question,
            target,
            own.values,
            until=own.reading(code_of(as_of)),
            deciding=deciding,
            bound=years.whole(question.commitment.period, years.of(as_of)),
            of_year=of_year,
            in_last_year=last,
        )

    def _years(
        self, question: Question, table: Table, tables: Mapping[str, Table]
    ) -> Iterator[Part]:
        """Yield the places of which each year that counts is known."""
        commitment = question.commitment
        target = commitment.target
        bound = _over(commitment, question.as_of)
        sides = [table]
        kinds = ["points", "spans"]
        if isinstance(target, Comparison):
            other = tables.get(target.other.id)
            there = np.zeros(len(table.place), np.bool_)
            if other is not None:
                found = np.searchsorted(other.place, table.place)
                at = np.minimum(found, len(other.place) - 1)
                there = other.place[at] == table.place
                sides.append(other.some(at))
            alone = ~there & (table.points | table.spans)
            until = table.some(alone).reading(code_of(question.as_of))
            yield Part(alone, judge_without_other(question, until))
            if len(sides) == 1 or not bound:
                return
        else:
            there = np.ones(len(table.place), np.bool_)
        for kind in kinds:
            for against in kinds if len(sides) > 1 else ("points",):
                chosen = there & table.of(kind)
                if len(sides) > 1:
                    chosen &= sides[1].of(against)
                if chosen.any():
                    yield self._years_of(question, sides, chosen, (kind, against))

    def _years_of(
        self, question: Question, sides: list[Table], chosen: Flags, kinds: tuple[str, str]
    ) -> Part:
        commitment, as_of = question.commitment, question.as_of
        target, years = commitment.target, question.years
        bound = _over(commitment, as_of)
        steps = not (isinstance(target, Comparison) and target.of == "level")
        needed = self.over if steps or not bound else bound
        values = [
            {year: _of_year(side, kind, year, question) for year in needed}
            for side, kind in zip(sides, kinds, strict=False)
        ]
        last = self.over[-1]
        whole = chosen.copy()
        if bound:
            for side in values:
                for reading in side.values():
                    whole &= reading.code >= 0
        else:  # a value of an earlier year would be the last one
            known = sides[0].reading(code_of(years.end(last))).code
            whole &= (known < 0) | (values[0][last].code >= 0)
        some = [
            {year: Reading(x.code[whole], x.value[whole]) for year, x in side.items()}
            for side in values
        ]
        kept: list[Flags] = []
        undefined: list[Flags] = []
        for year in bound:
            if isinstance(target, Comparison):
                own, other = (
                    (side[year].value, side[year - 1].value if steps else None) for side in some
                )
                scales = sides[0].values, sides[1].values
                good, none = judge_comparison(target, own, other, scales)
            else:
                assert isinstance(target, GrowsYearly | FallsYearly | RisesYearly | Trend)  # noqa: S101 - the way of such alone
                step = steps_of(target, sides[0].values, commitment.indicator.unit)
                good, none = step(some[0][year - 1].value, some[0][year].value)
            kept.append(good)
            undefined.append(none)
        mine = sides[0].some(whole)
        noted = some[0][last]
        at_end = np.where(noted.code >= 0, code_of(years.end(last)), -1)
        deciding = mine.reading(code_of(self.deciding))
        first, final = years.bound(commitment.period)
        found = conclude_years(
            question,
            until=mine.reading(code_of(as_of)),
            bound=bound,
            kept=kept,
            undefined=undefined,
            last=Reading(at_end, noted.value),
            observed=deciding.code >= code_of(question.start),
            binds_none=final is not None and final < first,
        )
        return Part(whole, found)


def _of_year(table: Table, kind: str, year: int, question: Question) -> Reading:
    """Return the values of a year; -1 where that is not known."""
    years = question.years
    end = years.end(year)
    if kind == "points":
        return _in_year(table.reading(code_of(end)), end, question)
    known = table.sums(years.start(year), end)
    return Reading(np.where(known.reaches(code_of(end)), code_of(end), -1), known.value)


def _in_year(reading: Reading, end: date, question: Question) -> Reading:
    """Return readings of the year that a day lies in; -1 where the last one is older."""
    within = question.calendar.year(reading.code) == question.years.of(end)
    return Reading(np.where(within & (reading.code >= 0), reading.code, -1), reading.value)
