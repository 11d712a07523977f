"""The rows of one indicator, as they were read, and the series or the milestone they make."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from fractions import Fraction
from itertools import islice
from operator import itemgetter
from typing import Literal, cast

import attrs

from minsheng.days import Span, Years
from minsheng.observations.known import is_rate
from minsheng.observations.observation import Form, Milestone, Observation
from minsheng.observations.series import ObservedSeries
from minsheng.promises.indicators import Indicator
from minsheng.quantities.amounts import Amount
from minsheng.quantities.units import Unit

__all__ = ["Book", "Entry", "Kind", "Observed", "ReadBefore", "Refuse", "kind_of"]

Observed = ObservedSeries | Milestone
"""What a file says of one indicator: its values, or whether it is done."""

Kind = Literal["level", "total", "yearly", "rate", "milestone"]
Entry = tuple[date, date, int, date | Span, Amount | bool, bool, str, bool]
"""A row: the first and the last day it is of, its number, these days as its indicator takes them,
its value or whether it is done, whether it is preliminary, its source, whether it corrects."""

Refuse = Callable[[int, str, object, str], None]
"""Remembers an error of a row: its number, the column, the value, and what was expected."""

_ONE_DAY = timedelta(days=1)


def kind_of(indicator: Indicator) -> Kind:
    """Return how an indicator is observed; a rate of each year is observed like a level."""
    if indicator.unit is None:
        return "milestone"
    return "rate" if is_rate(indicator) else indicator.basis


class ReadBefore:
    """Amounts that were read before, of indicators that take the same values in the same unit.

    `amounts` has them by the text of their unit and of their number; `factors` what a number in
    that unit is multiplied by, and whether the unit is the percentage.
    """

    def __init__(self) -> None:
        """Start without any."""
        self.amounts: dict[str, dict[str, Amount]] = {}
        self.factors: dict[str, tuple[Fraction, bool]] = {}


class Book:
    """The rows of one indicator: `entries` as they are, `running` as amounts of the year to date.

    `before` remembers the amounts that were read of it, and of others like it.
    """

    def __init__(
        self, indicator: Indicator, years: Years, before: ReadBefore, *, graded: bool
    ) -> None:
        """Start without rows; `graded` is what has a scale of grades."""
        self.before = before
        self.indicator = indicator
        self.years = years
        self.graded = graded
        self.own: Unit | None = indicator.unit
        self.kind: Kind = kind_of(indicator)
        self.entries: list[Entry] = []
        self.running: list[Entry] = []

    def result(self, refuse: Refuse, word: str) -> Observed | None:
        """Return what was observed, None without rows; what cannot be is refused.

        `word` is what a row is called.
        """
        self.entries.extend(self._increments(refuse, word))
        entries = self.entries
        if not entries:
            return None
        if self.own is None:
            _sort(entries, refuse, word)
            _check_done(entries, refuse, word)
            return _milestone(entries)
        one_kind = _of_one_kind(entries, refuse, word)
        spans = isinstance(entries[0][3], Span)
        if one_kind:
            _sort(entries, refuse, word)
            if self.indicator.basis == "total" and not (spans or self.indicator.signed):
                _check_totals(entries, refuse)
        return None if not one_kind else self._series(entries, spans=spans)

    def _series(self, entries: list[Entry], *, spans: bool) -> ObservedSeries | None:
        form: Form = "total" if self.indicator.basis == "total" else "level"
        observations = [
            Observation(
                when=when,
                value=cast("Amount", value),
                preliminary=preliminary,
                source=source,
                correction=corrects,
            )
            for _, _, _, when, value, preliminary, source, corrects in entries
        ]
        try:
            return ObservedSeries("increment" if spans else form, observations)
        except ValueError:  # of days that come twice, which are refused already
            return None

    def _increments(self, refuse: Refuse, word: str) -> Iterator[Entry]:
        """Yield what each amount of the year to date adds to the one before it."""
        before: Entry | None = None
        for entry in sorted(self.running, key=itemgetter(1, 2)):
            start, end, number, _, value, preliminary, source, corrects = entry
            amount = cast("Amount", value)
            if before is not None and before[0] == start:  # of the same year
                if before[1] == end:
                    expected = f"no day that {word} {before[2]} has already"
                    refuse(number, "when", str(end), expected)
                    continue
                so_far = cast("Amount", before[4])
                if amount.fraction < so_far.fraction and not (corrects or self.indicator.signed):
                    expected = (
                        f"{so_far} or more, the amount of the year up to {before[1]}, unless it is "
                        "a correction"
                    )
                    refuse(number, "value", amount, expected)
                start = before[1] + _ONE_DAY
                amount = Amount(amount.fraction - so_far.fraction, so_far.unit)
            before = entry
            span = Span(start=start, end=end)
            yield start, end, number, span, amount, preliminary, source, corrects


def _shown(entry: Entry) -> str:
    return str(entry[0]) if entry[0] == entry[1] else f"{entry[0]}/{entry[1]}"


def _of_one_kind(entries: list[Entry], refuse: Refuse, word: str) -> bool:
    """Tell whether all rows are of days, or all of periods."""
    first = entries[0]
    periods = isinstance(first[3], Span)
    for entry in entries:
        if isinstance(entry[3], Span) != periods:
            expected = f"a {'period' if periods else 'day'}, as in {word} {first[2]}"
            refuse(entry[2], "when", _shown(entry), expected)
            return False
    return True


def _sort(entries: list[Entry], refuse: Refuse, word: str) -> None:
    """Sort rows by day and refuse those that cover a day twice."""
    entries.sort()  # by start, end and number, which no other row has
    latest = entries[0]
    until = latest[1]
    for entry in islice(entries, 1, None):
        if entry[0] <= until:
            earlier, later = sorted((latest, entry), key=itemgetter(2))
            expected = f"no day that {word} {earlier[2]} has already"
            refuse(later[2], "when", _shown(later), expected)
        if entry[1] > until:
            latest, until = entry, entry[1]


def _check_totals(entries: list[Entry], refuse: Refuse) -> None:
    """Refuse running totals that fall and are no corrections."""
    before = entries[0]
    for entry in islice(entries, 1, None):
        value, last = cast("Amount", entry[4]), cast("Amount", before[4])
        if value.fraction < last.fraction and not entry[7] and before[0] < entry[0]:
            expected = f"{last} or more, the total before it, unless it is a correction"
            refuse(entry[2], "value", value, expected)
        before = entry


def _check_done(entries: list[Entry], refuse: Refuse, word: str) -> None:
    """Refuse that a thing done is not done on a later day."""
    done: Entry | None = None
    for entry in entries:
        if entry[4]:
            done = entry
        elif done is not None:
            expected = f"'done', since it was on {done[1]} in {word} {done[2]}"
            refuse(entry[2], "value", "not done", expected)


def last_word(milestones: list[Milestone]) -> Milestone:
    """Return the last observation; a thing is done on the first day that it was seen done."""
    days = [milestone.done for milestone in milestones if milestone.done is not None]
    return attrs.evolve(milestones[-1], done=days[0] if days else None)


def _milestone(entries: list[Entry]) -> Milestone:
    """Return the last word of rows."""
    return last_word(
        [
            Milestone(done=end if done else None, observed=end, preliminary=marked, source=source)
            for _, end, _, _, done, marked, source, _ in entries
        ]
    )
