"""The rows of a table of observations, wherever they come from, and the errors found in them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import islice
from operator import itemgetter
from typing import Any, Generic, Literal, NamedTuple, TypeVar, TypeVarTuple, cast

import attrs

from minsheng.days import Span, Years, as_day, is_moment, read_day, read_span
from minsheng.errors import (
    DimensionError,
    InvalidValueError,
    ObservationsError,
    UnitError,
    UnknownNameError,
)
from minsheng.observations.known import is_rate
from minsheng.observations.observation import Form, Milestone, Observation
from minsheng.observations.series import ObservedSeries
from minsheng.observations.sound import fault_of
from minsheng.promises.documents import Document
from minsheng.promises.indicators import Indicator
from minsheng.promises.targets import Grade
from minsheng.quantities.amounts import Amount
from minsheng.quantities.exact import Number, exact_fraction, whole_number
from minsheng.quantities.units import Unit, Units, normalized

__all__ = [
    "COLUMNS",
    "FLAGS",
    "Cells",
    "Kind",
    "ObservationTable",
    "Observed",
    "fitting",
    "kind_of",
    "last_word",
    "read_amount",
    "read_grade",
    "read_unit",
    "unreadable",
    "when_expected",
]

Observed = ObservedSeries | Milestone
"""What a file says of one indicator: its values, or whether it is done."""

Kind = Literal["level", "total", "yearly", "rate", "milestone"]
Cells = Mapping[str, Any]  # text from CSV, any value from JSON or a frame

_REQUIRED = ("indicator", "when", "value", "unit")
_IGNORED = ("name", "how")  # what the template tells whoever fills it in
COLUMNS: tuple[str, ...] = (*_REQUIRED, "preliminary", "source", "correction", *_IGNORED)

FLAGS = {"": False, "no": False, "false": False, "yes": True, "true": True}
_NO_FLAG = {word: flag for word, flag in FLAGS.items() if not flag}
_DONE = {"done": True, "not done": False}
_NO_UNIT = {"": True}

_WHEN: dict[Kind, str] = {
    "level": "the day of the value, such as 2024-12-31",
    "total": "a day such as 2024-06-30 or a period such as 2024, 2024-Q2 or 2024-01-01/2024-06-30",
    "yearly": "a period within a year, such as 2024, 2024-Q2 or 2024-01-01/2024-06-30",
    "rate": "the day of the rate, such as 2024-12-31, or a whole year such as 2024",
    "milestone": "the day it was done, or seen not to be, such as 2024-12-31",
}

_WHEN_OWN = _WHEN | {
    "yearly": "a period within a year, such as 2022/23, 2022/23-Q2 or 2024-01-01/2024-06-30",
    "rate": "the day of the rate, such as 2024-12-31, or a whole year such as 2022/23",
}
"""The same where years do not start on 1 January."""

T = TypeVar("T")
More = TypeVarTuple("More")
Seen = TypeVar("Seen", Observation, Milestone)


def kind_of(indicator: Indicator) -> Kind:
    """Return how an indicator is observed; a rate of each year is observed like a level."""
    if indicator.unit is None:
        return "milestone"
    return "rate" if is_rate(indicator) else indicator.basis


class _Row(NamedTuple, Generic[Seen]):
    """One observation, the days it covers and its place in the file."""

    start: date
    end: date
    number: int
    seen: Seen


class ObservationTable:
    """The observations of one file or frame by indicator, and the errors found in it."""

    def __init__(self, name: str, word: str, document: Document, as_of: date | None) -> None:
        """Start without rows; `word` is what a row of it is called, such as "line"."""
        self.name = name
        self.word = word
        self.place: str = f"{name}, {word}"
        self.indicators: dict[str, Indicator] = dict(document.indicators)  # faster than the index
        self.by_name: dict[str, Indicator] = dict(document.indicator_names)
        self.names: tuple[str, ...] = tuple(self.by_name)  # one for all errors
        self.grades: dict[str, Grade] = {}
        for promise in document.commitments.values():
            if isinstance(promise.target, Grade):
                self.grades.setdefault(promise.indicator.id, promise.target)
        self.years: Years = document.period.years
        self.units: Units = document.units
        self.as_of = as_of
        self.errors: list[tuple[int, InvalidValueError | UnknownNameError]] = []
        self.values: defaultdict[str, list[_Row[Observation]]] = defaultdict(list)
        self.milestones: defaultdict[str, list[_Row[Milestone]]] = defaultdict(list)

    def refuse(self, number: int, field: str, value: object, expected: str) -> None:
        """Remember an error of one row."""
        place = f"{self._at(number)}{field and ', '}{field}"
        self.errors.append((number, InvalidValueError(place, value, expected)))

    def _at(self, number: int) -> str:
        """Return the place of a row; 0 stands for the table as a whole."""
        return f"{self.place} {number}" if number else self.name

    def is_header(self, number: int, columns: list[str]) -> bool:
        """Tell whether the rows below these columns can be read."""
        self.check_names(number, "column", columns)
        missing = [column for column in _REQUIRED if column not in columns]
        if missing:
            expected = f"the columns {', '.join(_REQUIRED)} ({', '.join(missing)} missing)"
            self.refuse(number, "", columns, expected)
            return False
        twice = [column for column in dict.fromkeys(columns) if columns.count(column) > 1]
        for column in twice:
            self.refuse(number, "", columns, f"a column {column!r} only once")
        return not twice

    def check_names(self, number: int, word: str, names: Iterable[str]) -> None:
        """Refuse names of columns or keys that a table of observations does not have."""
        for name in names:
            if name not in COLUMNS:
                error = UnknownNameError(f"{self._at(number)}, {word}", name, COLUMNS)
                self.errors.append((number, error))

    # The cells of a row

    def add(self, number: int, cells: Cells) -> None:
        """Read one row, unless it is a row of the template that was not filled in."""
        if cells.get("when", "") == "" and cells.get("value", "") == "":
            return
        indicator = self._cell(number, cells, "indicator", self._indicator)
        when = self._cell(number, cells, "when", self._when, indicator)
        value = None if indicator is None else self._value(number, cells, indicator)
        preliminary = self._cell(number, cells, "preliminary", _word, FLAGS, "yes or no")
        source = self._cell(number, cells, "source", _text)
        correction = self._correction(number, cells, indicator)
        if indicator is None or when is None or value is None:
            return
        if preliminary is None or source is None or correction is None:
            return
        first, last = (when.start, when.end) if isinstance(when, Span) else (when, when)
        if isinstance(value, Amount):
            seen = Observation(
                when=when,
                value=value,
                preliminary=preliminary,
                source=source,
                correction=correction,
            )
            self.values[indicator.id].append(_Row(first, last, number, seen))
        else:
            done = last if value else None
            milestone = Milestone(done=done, observed=last, preliminary=preliminary, source=source)
            self.milestones[indicator.id].append(_Row(first, last, number, milestone))

    def _cell(
        self,
        number: int,
        cells: Cells,
        column: str,
        read: Callable[[Any, str, *More], T],
        *more: *More,
    ) -> T | None:
        """Return what `read` makes of a cell, or None and remember the error."""
        try:
            return read(cells.get(column, ""), column, *more)
        except InvalidValueError as error:
            place = f"{self.place} {number}, {error.field}"
            self.errors.append((number, type(error)(place, error.value, error.expected)))
        except UnknownNameError as error:
            place = f"{self.place} {number}, {error.kind}"
            self.errors.append((number, UnknownNameError(place, error.name, error.known)))
        return None

    def _indicator(self, cell: object, field: str) -> Indicator:
        found = self.by_name.get(_text(cell, field))
        if found is None:
            raise UnknownNameError(field, cell, self.names)
        return found

    def _when(self, cell: object, field: str, indicator: Indicator | None) -> date | Span:
        """Return the day or period of a row, as its indicator takes it."""
        kind = "total" if indicator is None else kind_of(indicator)
        years = self.years
        read = as_day(cell, field) if is_moment(cell) else _read_when(_text(cell, field), years)
        when = fitting(read, kind, years)
        if when is None:
            raise InvalidValueError(field, cell, when_expected(kind, years))
        last = when.end if isinstance(when, Span) else when
        if self.as_of is not None and last > self.as_of:
            raise InvalidValueError(field, cell, f"nothing after {self.as_of}")
        return when

    def _value(self, number: int, cells: Cells, indicator: Indicator) -> Amount | bool | None:
        """Return the amount in the indicator's unit, or whether it is done."""
        own = indicator.unit
        if own is None:
            done = self._cell(number, cells, "value", _word, _DONE, "'done' or 'not done'")
            expected = "no unit, for a thing that is done or not done"
            fits = self._cell(number, cells, "unit", _word, _NO_UNIT, expected)
            return done if fits else None
        unit = self._cell(number, cells, "unit", read_unit, own, self.units)
        if (grade := self.grades.get(indicator.id)) is not None:
            amount = self._cell(number, cells, "value", read_grade, grade)
        else:
            amount = self._cell(number, cells, "value", read_amount, unit or own, own)
        return amount if unit else None

    def _correction(self, number: int, cells: Cells, indicator: Indicator | None) -> bool | None:
        """Tell whether a row takes back what was counted; a thing done or not counts nothing."""
        if indicator is not None and indicator.unit is None:
            expected = "no correction, for a thing that is done or not done"
            return self._cell(number, cells, "correction", _word, _NO_FLAG, expected)
        return self._cell(number, cells, "correction", _word, FLAGS, "yes or no")

    # The rows of an indicator

    def result(self) -> dict[str, Observed]:
        """Return what was observed; raise all errors of the file if there are any."""
        for name, rows in self.values.items():
            one_kind = self._is_of_one_kind(rows)
            if one_kind:
                self._sort(rows)
            self._judge(self.indicators[name], rows, one_kind=one_kind)
        for milestones in self.milestones.values():
            self._sort(milestones)
            self._check_done(milestones)
        if not (self.errors or self.values or self.milestones):
            raise unreadable(f"{self.name}, rows", 0, "at least one row with a value")
        if self.errors:
            raise ObservationsError(error for _, error in sorted(self.errors, key=itemgetter(0)))
        return {name: self._observed(name) for name in self.indicators if self._has(name)}

    def _has(self, name: str) -> bool:
        return name in self.values or name in self.milestones

    def _observed(self, name: str) -> Observed:
        if name in self.milestones:
            return last_word([row.seen for row in self.milestones[name]])
        observations = [row.seen for row in self.values[name]]
        form: Form = "total" if self.indicators[name].basis == "total" else "level"
        if isinstance(observations[0].when, Span):
            form = "increment"
        return ObservedSeries(form, observations)

    def _is_of_one_kind(self, rows: list[_Row[Observation]]) -> bool:
        """Tell whether all rows are of days, or all of periods."""
        first = rows[0]
        periods = isinstance(first.seen.when, Span)
        for row in rows:
            if isinstance(row.seen.when, Span) != periods:
                word = "period" if periods else "day"
                expected = f"a {word}, as in {self.word} {first.number}"
                self.refuse(row.number, "when", _when_text(row), expected)
                return False
        return True

    def _sort(self, rows: list[_Row[Seen]]) -> None:
        """Sort rows by day and refuse those that cover a day twice."""
        rows.sort()  # by start, end and number, which no other row has
        latest = rows[0]
        for row in islice(rows, 1, None):
            if row.start <= latest.end:
                earlier, later = sorted((latest, row), key=lambda one: one.number)
                expected = f"no day that {self.word} {earlier.number} has already"
                self.refuse(later.number, "when", _when_text(later), expected)
            if row.end > latest.end:
                latest = row

    def _judge(
        self, indicator: Indicator, rows: list[_Row[Observation]], *, one_kind: bool
    ) -> None:
        """Refuse what cannot have been observed, and running totals that fall."""
        totals = one_kind and indicator.basis == "total" and not isinstance(rows[0].seen.when, Span)
        before: _Row[Observation] | None = None
        for row in rows:
            total = None
            if totals and before is not None and before.start < row.start:
                total = before.seen.value
            fault = fault_of(indicator, row.seen, total, self.years)
            if fault is not None:
                self.refuse(row.number, *fault)
            before = row

    def _check_done(self, rows: list[_Row[Milestone]]) -> None:
        """Refuse that a thing done is not done on a later day."""
        done: _Row[Milestone] | None = None
        for row in rows:
            if row.seen.done is not None:
                done = row
            elif done is not None:
                expected = f"'done', since it was on {done.end} in {self.word} {done.number}"
                self.refuse(row.number, "value", "not done", expected)


def when_expected(kind: Kind, years: Years) -> str:
    """Return what is expected where an indicator of this kind was observed."""
    return (_WHEN if years.is_calendar else _WHEN_OWN)[kind]


def last_word(milestones: list[Milestone]) -> Milestone:
    """Return the last observation; a thing is done on the first day that it was seen done."""
    days = [milestone.done for milestone in milestones if milestone.done is not None]
    return attrs.evolve(milestones[-1], done=days[0] if days else None)


def unreadable(field: str, value: object, expected: str) -> ObservationsError:
    """Return the error of a table of which nothing can be read."""
    shown = str(value) if isinstance(value, Exception) else value
    return ObservationsError([InvalidValueError(field, shown, expected)])


def _text(cell: object, field: str) -> str:
    """Return a cell as text; JSON may have a number for it, and a frame a day."""
    if isinstance(cell, str):
        return cell
    whole = whole_number(cell)
    if whole is not None or isinstance(cell, Decimal):
        return str(cell if whole is None else whole)
    if isinstance(cell, date):
        return cell.isoformat()
    raise InvalidValueError(field, cell, "text")


def _word(cell: object, field: str, words: Mapping[str, bool], expected: str) -> bool:
    """Return what a word means; JSON may have a truth value for it."""
    found = words.get(str(cell).lower())
    if found is None:
        raise InvalidValueError(field, cell, expected)
    return found


@lru_cache(maxsize=4096)  # many indicators are observed on the same days
def _read_when(text: str, years: Years) -> date | Span | None:
    """Return a day or a period, or None if `text` is neither."""
    try:
        if len(text) == 10 and "/" not in text:
            return read_day(text)
        return read_span(text, years=years)
    except ValueError:
        return None


def fitting(when: date | Span | None, kind: Kind, years: Years) -> date | Span | None:
    """Return a day or period as an indicator of this kind takes it, or None if it does not."""
    if kind == "total":
        return when
    if isinstance(when, Span):
        year = years.of(when.start)
        if kind == "rate" and when == years.span(year):
            return when.end
        within_a_year = year == years.of(when.end)
        return when if kind == "yearly" and within_a_year else None
    return None if kind == "yearly" else when


def read_unit(cell: object, field: str, own: Unit, units: Units) -> Unit:
    """Return the unit of a row, which must convert into the indicator's own.

    A Chinese name that two units have (人次) is that of the indicator's own.
    """
    text = _text(cell, field)
    if not text:
        raise UnitError(field, text, f"a unit that converts into {own.code}")
    unit = own if normalized(text.strip()) == own.name.zh else units.find(text, field)
    if unit.dimension != own.dimension:
        raise DimensionError(field, text, f"a unit that converts into {own.code}")
    return unit


def read_amount(cell: Number, field: str, unit: Unit, own: Unit) -> Amount:
    """Return the value of a row in the indicator's own unit."""
    amount = Amount(exact_fraction(cell, field), unit)
    return amount if unit is own else amount.to(own)


def read_grade(cell: object, field: str, grade: Grade) -> Amount:
    """Return a grade by its name, or by its number on the scale."""
    if isinstance(cell, str) and cell.strip() in grade.scale:
        return grade.value_of(cell.strip())
    try:
        value = Amount(exact_fraction(cast("Number", cell), field), grade.unit_code)
        grade.name_of(value, field)
    except InvalidValueError as error:
        expected = f"a grade of the scale {', '.join(grade.scale)}, or its number from 1 on"
        raise InvalidValueError(field, cell, expected) from error
    return value


def _when_text(row: _Row[Seen]) -> str:
    return str(row.start) if row.start == row.end else f"{row.start}/{row.end}"
