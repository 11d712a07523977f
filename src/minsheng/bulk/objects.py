"""The rows of one place as the objects that `assess` takes: what integers cannot do is done here.

Everything else in this package is held to what comes out of here.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from itertools import pairwise
from operator import itemgetter
from typing import Any, NamedTuple, cast

from minsheng.days import Day, Span, Years, as_day
from minsheng.errors import InvalidValueError, UnknownNameError
from minsheng.observations.books import Kind, kind_of, last_word
from minsheng.observations.columns import FLAG_WORDS
from minsheng.observations.known import Data, Values
from minsheng.observations.observation import Form, Milestone, Observation
from minsheng.observations.series import EffectiveSeries, ObservedSeries, Series, YearlySeries
from minsheng.observations.table import fitting, read_grade, read_unit, when_expected
from minsheng.progress.assessment import Assessment, Thresholds
from minsheng.progress.commitment import assess
from minsheng.promises.documents import Document
from minsheng.promises.indicators import Indicator
from minsheng.promises.provisions import Commitment
from minsheng.promises.targets import Comparison, Grade
from minsheng.quantities.amounts import Amount
from minsheng.quantities.exact import Number, exact_fraction
from minsheng.quantities.units import as_unit

__all__ = ["FORMS", "Judge", "Row", "place_of", "rows_by_place", "yearly_or_effective"]

FORMS = ("level", "total", "increment", "yearly", "effective")
"""What the column `form` may say that the rows of an indicator are."""
_DONE = {"done": True, "not done": False}
_NUMBERS = {Fraction(1): True, Fraction(0): False}
_ONLY_IN_FORCE = "no such day but for the form effective"
_A_FORM = "one of level, total, increment, yearly and effective"


class Row(NamedTuple):
    """A row of a frame as it stands there; None is a null, or a column that there is not."""

    when: Any
    value: Any
    begins: Any = None  # the column `from`
    unit: Any = None
    form: Any = None
    known_until: Any = None
    correction: Any = None


class _Read(NamedTuple):
    """When a row was observed, its first day for the order, and the row."""

    start: date
    when: date | Span
    row: Row


class Judge:
    """Assesses what a document promises against the rows of one place, by its objects."""

    def __init__(self, document: Document, thresholds: Thresholds, *, has_units: bool) -> None:
        """Remember the question; without a column of units, values are in the indicator's own."""
        self._document = document
        self._years: Years = document.period.years
        self._thresholds = thresholds
        self._has_units = has_units
        self._grades: dict[str, Grade] = {}
        for promise in document.commitments.values():
            if isinstance(promise.target, Grade):
                self._grades.setdefault(promise.indicator.id, promise.target)

    def assess(
        self,
        place: object,
        rows: Mapping[str, Sequence[Row]],
        commitments: Iterable[Commitment],
        as_of: date,
    ) -> Iterator[Assessment]:
        """Yield the assessment of each commitment against the rows of a place, by indicator."""
        known: dict[str, Data | None] = {}

        def data_of(indicator: Indicator) -> Data | None:
            name = indicator.id
            if name not in known:
                own = rows.get(name)
                known[name] = self.data_of(place, indicator, own, as_of) if own else None
            return known[name]

        for commitment in commitments:
            target = commitment.target
            data = data_of(commitment.indicator)
            other: Values | None = None
            if isinstance(target, Comparison):
                found = data_of(target.other)
                if isinstance(found, Milestone):  # pragma: no cover - it has a unit
                    raise InvalidValueError("other", found, "values to compare with")
                other = found
            try:
                judged = assess(
                    commitment,
                    data,
                    as_of,
                    other=other,
                    thresholds=self._thresholds,
                    document=self._document,
                )
            except InvalidValueError as error:
                raise _placed(error, place, commitment.indicator) from error
            yield judged

    def data_of(
        self, place: object, indicator: Indicator, rows: Sequence[Row], as_of: date
    ) -> Data:
        """Return the observations of an indicator in a place; an error names both."""
        try:
            return self._data_of(indicator, rows, as_of)
        except InvalidValueError as error:
            raise _placed(error, place, indicator) from error
        except UnknownNameError as error:
            kind = f"{place_of(place)}, {indicator.id}, {error.kind}"
            raise UnknownNameError(kind, error.name, error.known) from error

    def _data_of(self, indicator: Indicator, rows: Sequence[Row], as_of: date) -> Data:
        form = _form_of(rows)
        kind = kind_of(indicator)
        until = next((row.known_until for row in rows if row.known_until is not None), None)
        if until is not None and form != "effective":
            raise InvalidValueError("known_until", str(until), _ONLY_IN_FORCE)
        read = sorted(self._read(kind, form, rows), key=lambda one: one.start)
        for before, after in pairwise(read):
            last = before.when.end if isinstance(before.when, Span) else before.when
            _require_after(after.start, last)
        if indicator.unit is None:
            return self._milestone(read, as_of)
        values = [self._amount(indicator, one.row) for one in read]
        if form in {"yearly", "effective"}:
            return self._series(indicator, form, read, values)
        own = form or ("total" if indicator.basis == "total" else "level")
        if form is None and isinstance(read[0].when, Span):
            own = "increment"
        return ObservedSeries(
            cast("Form", own),
            [
                Observation(when=one.when, value=value, correction=_flag(one.row.correction))
                for one, value in zip(read, values, strict=True)
            ],
        )

    def _series(
        self,
        indicator: Indicator,
        form: str,
        read: Sequence[_Read],
        values: Sequence[Amount],
    ) -> Values:
        """Return the values of years, or a standard by its days of effect."""
        if form == "effective":
            days = ((one.start, value) for one, value in zip(read, values, strict=True))
            return Series.effective(days, indicator.unit, known_until=_known_until(read))
        years = self._years
        found: dict[int, Amount] = {}
        for one, value in zip(read, values, strict=True):
            day = one.when.end if isinstance(one.when, Span) else one.when
            found[_year_of(day, years)] = value
        return Series.yearly(found, indicator.unit, year_starts=years.starts)

    def _read(self, kind: Kind, form: str | None, rows: Iterable[Row]) -> Iterator[_Read]:
        for row in rows:
            day = as_day(row.when, "when")
            when: date | Span = day
            if row.begins is not None:
                when = Span(start=as_day(row.begins, "from"), end=day)
            if form is None:
                fits = fitting(when, kind, self._years)
                if fits is None:
                    expected = when_expected(kind, self._years)
                    raise InvalidValueError("when", str(when), expected)
                when = fits
            elif form in {"level", "total", "effective"} and isinstance(when, Span):
                raise InvalidValueError("from", str(when), f"no first day for the form {form}")
            elif form == "increment" and not isinstance(when, Span):
                raise InvalidValueError("from", row.begins, "the first day of an increment")
            start = when.start if isinstance(when, Span) else when
            yield _Read(start, when, row)

    def _amount(self, indicator: Indicator, row: Row) -> Amount:
        """Return the value of a row in the unit of its indicator."""
        own = indicator.unit
        if own is None:
            raise InvalidValueError("unit", None, f"a unit of {indicator.id}")
        scale, unit = 1, own
        if self._has_units:
            named = "" if row.unit is None else row.unit
            scale, unit = read_unit(named, "unit", own, self._document.units)
        grade = self._grades.get(indicator.id)
        if grade is not None:
            return read_grade(row.value, "value", grade)
        amount = Amount(exact_fraction(row.value, "value") * scale, unit)
        return amount if unit is own else amount.to(own)

    def _milestone(self, read: Sequence[_Read], as_of: date) -> Milestone:
        """Return the last word on a thing that is done or not, up to a day as far as there is one.

        Once done it stays so.
        """
        found: list[Milestone] = []
        done_on: date | None = None
        for one in read:
            day = one.start
            cell = one.row.value
            done = _done(cell)
            if done is None:
                raise InvalidValueError("value", cell, "'done' or 'not done', or 1 or 0")
            if done_on is not None and not done:
                raise InvalidValueError("value", cell, f"'done', since it was on {done_on}")
            done_on = done_on or (day if done else None)
            found.append(Milestone(done=day if done else None, observed=day))
        by_then = [milestone for milestone in found if milestone.observed <= as_of]
        return last_word(by_then or found)


def _done(cell: object) -> bool | None:
    """Return whether a thing is done, by a word, a truth value, or 1 and 0; None for all else."""
    if isinstance(cell, bool):
        return cell
    if isinstance(cell, str) and cell in _DONE:
        return _DONE[cell]
    try:
        return _NUMBERS.get(exact_fraction(cast("Number", cell)))
    except InvalidValueError:
        return None


def _flag(cell: object) -> bool:
    """Return whether a row is a correction; a null is none, and text may say yes or no."""
    found = (
        cell
        if isinstance(cell, bool)
        else FLAG_WORDS.get("" if cell is None else str(cell).lower())
    )
    if found is None:
        raise InvalidValueError("correction", cell, "yes or no")
    return found


def _form_of(rows: Iterable[Row]) -> str | None:
    """Return the form of all rows of an indicator; None where the indicator says it."""
    forms = {row.form for row in rows}
    if len(forms) > 1:
        words = sorted(str(form) for form in forms)
        raise InvalidValueError("form", words, "one form for all rows of an indicator")
    form = forms.pop()
    if form is not None and form not in FORMS:
        raise InvalidValueError("form", form, _A_FORM)
    return cast("str | None", form)


def _known_until(read: Iterable[_Read]) -> Day | None:
    """Return the day up to which a standard is known; rows that say it have to agree."""
    found = {
        as_day(x.row.known_until, "known_until") for x in read if x.row.known_until is not None
    }
    if len(found) > 1:
        raise InvalidValueError("known_until", sorted(map(str, found)), "one day for an indicator")
    return found.pop() if found else None


def place_of(place: object) -> str:
    """Return how an error names a place."""
    return f"frame, place {place}"


def _placed(error: InvalidValueError, place: object, indicator: Indicator) -> InvalidValueError:
    """Return the same error, which names the place and the indicator as well."""
    field = f"{place_of(place)}, {indicator.id}, {error.field}"
    return type(error)(field, error.value, error.expected)


def yearly_or_effective(
    place: object, name: str, rows: Sequence[Row], years: Years
) -> YearlySeries | EffectiveSeries:
    """Return the values of years that rows are, or by their days of effect; without a document."""
    try:
        return _yearly_or_effective(rows, years)
    except InvalidValueError as error:
        field = f"{place_of(place)}, {name}, {error.field}"
        raise type(error)(field, error.value, error.expected) from error


def _yearly_or_effective(rows: Sequence[Row], years: Years) -> YearlySeries | EffectiveSeries:
    form = _form_of(rows)
    if form not in {None, "yearly", "effective"}:
        raise InvalidValueError("form", form, "yearly or effective, for growth")
    begins = next((row.begins for row in rows if row.begins is not None), None)
    if begins is not None:
        raise InvalidValueError("from", str(begins), "no first day for the value of a year")
    read = sorted(((as_day(row.when, "when"), row) for row in rows), key=itemgetter(0))
    pairs = [(day, _plain_amount(row)) for day, row in read]
    for (day, _), (other, _) in pairwise(pairs):
        _require_after(other, day)
    until = _known_until([_Read(day, day, row) for day, row in read])
    if form == "effective":
        return Series.effective(pairs, known_until=until)
    if until is not None:
        raise InvalidValueError("known_until", str(until), _ONLY_IN_FORCE)
    return Series.yearly(
        ((_year_of(day, years), value) for day, value in pairs), year_starts=years.starts
    )


def _year_of(day: date, years: Years) -> int:
    """Return the year that ends on a day."""
    if not years.ends(day):
        raise InvalidValueError("when", day.isoformat(), "the last day of a year")
    return years.of(day)


def _require_after(day: date, last: date) -> None:
    """Raise for a day that is there already."""
    if day <= last:
        expected = f"each day only once, and {last} stands there already"
        raise InvalidValueError("when", day.isoformat(), expected)


def _plain_amount(row: Row) -> Amount:
    """Return a value with its unit; plain numbers have one that nobody sees."""
    return Amount(exact_fraction(row.value, "value"), as_unit(row.unit or "yuan", "unit"))


def rows_by_place(
    cells: Mapping[str, Sequence[Any]],
) -> dict[object, dict[str, list[Row]]]:
    """Return the rows of each place by indicator, from the columns of a frame."""
    count = len(cells["place"])
    nothing = [None] * count
    columns = [cells.get(name, nothing) for name in _IN_ROWS]
    found: dict[object, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for place, name, *row in zip(cells["place"], cells["indicator"], *columns, strict=True):
        found[place][name].append(Row(*row))
    return found


_IN_ROWS = ("when", "value", "from", "unit", "form", "known_until", "correction")
