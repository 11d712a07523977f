"""The rows of a table of observations, wherever they come from, and the errors found in them."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from operator import itemgetter
from typing import Any, Literal, TypeVar, TypeVarTuple, cast

from minsheng.days import Span, Years, as_day, is_moment
from minsheng.errors import (
    DimensionError,
    InvalidValueError,
    ObservationsError,
    UnitError,
    UnknownNameError,
)
from minsheng.observations.books import Book, Entry, Kind, Observed, ReadBefore
from minsheng.observations.columns import (
    COLUMN_TABLE,
    DONE_WORDS,
    FLAG_WORDS,
    YEAR_TO_DATE_WORDS,
)
from minsheng.observations.remarks import Noted, Remarks, of_a_month, without_value
from minsheng.observations.rows import Header, Layout, Vocabulary, is_blank
from minsheng.observations.sound import fault_of_value
from minsheng.observations.written import (
    Figure,
    Shares,
    Uncomputed,
    amount_of,
    as_shares,
    cell_text,
    figure_in,
    is_lost_zero,
    is_no_value,
    moment_of,
    plain,
    unit_of_text,
)
from minsheng.promises.documents import Document
from minsheng.promises.indicators import Indicator
from minsheng.promises.targets import Grade
from minsheng.quantities.amounts import Amount
from minsheng.quantities.exact import Number, exact_fraction
from minsheng.quantities.units import Unit, Units
from minsheng.strict_json import Written
from minsheng.texts import LANGUAGES, Text

__all__ = [
    "COLUMNS",
    "KEYS",
    "ROLES",
    "ObservationTable",
    "Observations",
    "fitting",
    "read_grade",
    "read_unit",
    "unreadable",
    "vocabulary",
    "when_expected",
]

ROLES = (
    *("indicator", "when", "value", "unit", "preliminary", "source", "correction"),
    *("year_to_date", "form", "name"),
)
COLUMNS: tuple[str, ...] = tuple(row.role for row in COLUMN_TABLE if row.told is not None)
"""The columns of the template."""
_REQUIRED = (("indicator", "name"), ("when",), ("value", "year_to_date"))
KEYS = (*COLUMNS, "year_to_date", "form")
"""The keys of an observation in JSON."""

_NO_FLAG = {word: flag for word, flag in FLAG_WORDS.items() if not flag}
_NO_UNIT = {"": True}
_MOST_ERRORS = 1000
_SERIALS = range(20_000, 80_000)  # the numbers that workbooks keep for the days of 1954 to 2119
_PLAIN = re.compile(r"([0-9]{1,18})(?:\.([0-9]{1,18}))?")

_ToDate = Literal["to date"]  # what counts from the start of its year

_WHEN: dict[Kind | _ToDate, str] = {
    "level": "the day of the value, such as 2024-12-31",
    "total": "a day such as 2024-06-30 or a period such as 2024, 2024-Q2 or 2024-01-01/2024-06-30",
    "yearly": "a period within a year, such as 2024, 2024-Q2 or 2024-01-01/2024-06-30",
    "rate": "the day of the rate, such as 2024-12-31, or a whole year such as 2024",
    "to date": "a day such as 2024-06-30, or a period within a year, such as 2024-06",
    "milestone": "the day it was done, or seen not to be, such as 2024-12-31",
}

_WHEN_OWN = _WHEN | {
    "yearly": "a period within a year, such as 2022/23, 2022/23-Q2 or 2024-01-01/2024-06-30",
    "rate": "the day of the rate, such as 2024-12-31, or a whole year such as 2022/23",
}
"""The same where years do not start on 1 January."""

T = TypeVar("T")
More = TypeVarTuple("More")
Moment = tuple[date, date, date | Span]


class Observations(dict[str, Observed]):
    """What a table says of each indicator, by their ids: series, and milestones.

    `remarks` tells in both languages what was assumed: an encoding, a sheet, rows without a value.

    >>> from minsheng import HUNNAN, read_observations
    >>> found = read_observations("examples/data/assumed-baselines.csv", HUNNAN)
    >>> isinstance(found, Observations), found["rural-income"].last_day, found.remarks
    (True, datetime.date(2022, 12, 31), ())
    """

    def __init__(self, found: Mapping[str, Observed], remarks: Remarks) -> None:
        """Hold what was observed, and the remarks."""
        super().__init__(found)
        self.remarks: tuple[Text, ...] = tuple(remarks)

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle by what it was made from."""
        return Observations, (dict(self), list(self.remarks))


def vocabulary(layout: Layout) -> Vocabulary:
    """Return the headers of a table of observations."""
    return Vocabulary(COLUMN_TABLE, _REQUIRED, layout)


class ObservationTable:
    """The observations of one file or frame by indicator, and the errors found in it."""

    def __init__(  # noqa: PLR0913 - a table, and all that its cells are read by
        self,
        name: str,
        word: str,
        document: Document,
        as_of: date | None,
        shares: Shares | None = None,
        *,
        commas: bool = True,
    ) -> None:
        """Start without rows; `word` is what a row of it is called, such as "line".

        Without `commas` a number has none, since they may be decimal points.
        """
        self.commas = commas
        self.name = name
        self.word = word
        self.place: str = f"{name}, {word}"
        self.document = document
        self.years: Years = document.period.years
        self.units: Units = document.units
        self.as_of = as_of
        self.shares: Shares | None = as_shares(shares)
        self.errors: list[tuple[int, InvalidValueError | UnknownNameError]] = []
        self.books: dict[str, Book] = {}
        self.remarks: Remarks = []
        self._by_name: dict[str, Indicator] = dict(document.indicator_names)
        self._by_words: dict[str, list[Indicator]] = {}
        self._known: tuple[str, ...] = ()  # the names of all, made when one is not found
        self._grades: dict[str, Grade] = {}
        for promise in document.commitments.values():
            if isinstance(promise.target, Grade):
                self._grades.setdefault(promise.indicator.id, promise.target)
        # What was read of texts before, since most come again
        self._named: dict[str, Book] = {}
        self._moments: defaultdict[Kind, dict[str, Moment]] = defaultdict(dict)
        self._read_before: dict[tuple[object, ...], ReadBefore] = {}
        self._header: Header | None = None
        self._pick: Callable[[Sequence[Any]], tuple[Any, ...]] = tuple
        self._width = 0
        self._bare: tuple[int, ...] = ()
        self._doubtful = Noted()
        self._without = Noted()

    def refuse(self, number: int, field: str, value: object, expected: str) -> None:
        """Remember an error of one row."""
        place = f"{self._at(number)}{field and ', '}{field}"
        self._remember(number, InvalidValueError(place, value, expected))

    def refuse_name(self, number: int, word: str, name: str, known: tuple[str, ...]) -> None:
        """Remember that a column or a key is called what none is."""
        self._remember(number, UnknownNameError(f"{self._at(number)}, {word}", name, known))

    def _remember(self, number: int, error: InvalidValueError | UnknownNameError) -> None:
        self.errors.append((number, error))
        if len(self.errors) >= _MOST_ERRORS:
            raise ObservationsError((one for _, one in self._sorted()), stopped=True)

    def _sorted(self) -> list[tuple[int, InvalidValueError | UnknownNameError]]:
        return sorted(self.errors, key=itemgetter(0))

    def _at(self, number: int) -> str:
        """Return the place of a row; 0 stands for the table as a whole."""
        return f"{self.place} {number}" if number else self.name

    # The header

    def start(self, header: Header, known: Vocabulary) -> bool:
        """Take a header; tell whether the rows below it can be read."""
        number, names, roles = header.number, header.names, header.roles
        for name, role in zip(names, roles, strict=True):
            if name and role is None:
                self.refuse_name(number, "column", name, tuple(known.names))
        lacking = known.lacking(header)
        if lacking:
            needed = "indicator, when, value, unit"
            expected = f"the columns {needed} ({', '.join(lacking)} missing)"
            self.refuse(number, "", list(names), expected)
            return False
        found = [role for role in roles if role is not None and role in ROLES]
        twice = [role for role in dict.fromkeys(found) if found.count(role) > 1]
        for role in twice:
            self.refuse(number, "", list(names), f"a column {role!r} only once")
        # A column that is not there is found at the end of each row, where a blank is put
        self._pick = itemgetter(*(roles.index(role) if role in roles else -1 for role in ROLES))
        self._width = len(names)
        self._bare = tuple(place for place, name in enumerate(names) if not name)
        return not twice

    # The cells of a row

    def add_texts(self, number: int, cells: Sequence[Any]) -> None:
        """Read a row of texts, as many as the header has; what came before is not read anew."""
        if len(cells) != self._width or self._bare:
            self.add(number, cells)
            return
        name, when, value, unit, preliminary, source, correction, to_date, form, _ = self._pick(
            [*cells, ""]
        )
        book = self._named.get(name)
        if book is not None and not (to_date or form):
            moment = self._moments[book.kind].get(when)
            amounts, flags = book.before.amounts.get(unit), FLAG_WORDS
            marked, corrects = flags.get(preliminary), flags.get(correction)
            if not (moment is None or amounts is None or marked is None or corrects is None):
                amount = amounts.get(value) or self._quick(book, unit, value)
                if amount is not None and not corrects:
                    start, end, day = moment
                    book.entries.append((start, end, number, day, amount, marked, source, False))
                    return
        self.add(number, cells)

    def _quick(self, book: Book, unit: str, text: str) -> Amount | None:
        """Return the amount of a plain number without a fault, or None for anything else."""
        match, own = _PLAIN.fullmatch(text), book.own
        if match is None or own is None:
            return None
        whole, decimals = match.groups()
        if decimals:
            number = Fraction(int(whole + decimals), 10 ** len(decimals))
        else:
            number = Fraction(int(whole))
        factor, in_percent = book.before.factors[unit]
        if in_percent and (self.shares == "fraction" or number.numerator <= number.denominator):
            return None
        amount = Amount(number if factor == 1 else number * factor, own)
        if fault_of_value(book.indicator, amount, corrects=False) is not None:
            return None
        book.before.amounts[unit][text] = amount
        return amount

    def add(self, number: int, cells: Sequence[Any]) -> None:
        """Read one row, unless it is a row of the template that was not filled in."""
        row = self._aligned(number, cells)
        if row is None:
            return
        name, when, value, unit, preliminary, source, correction, to_date, form, label = row
        if is_blank(when) and is_blank(value) and is_blank(to_date):
            return
        book = self._cell(number, name, "indicator", self._book, label)
        kind = "total" if book is None else book.kind
        if book is not None and is_no_value(value) and is_no_value(to_date):
            self._without.note(number)
            return
        running = self._running(number, book, value, to_date, form)
        found = self._cell(number, when, "when", self._moment, "to date" if running else kind)
        given = value if is_no_value(to_date) else to_date
        corrects = self._correction(number, correction, book)
        seen = None
        if book is not None:
            seen = self._value(number, given, unit, book, corrects=corrects is True)
        marked = self._cell(number, preliminary, "preliminary", _word, FLAG_WORDS, "yes or no")
        told = self._cell(number, source, "source", cell_text)
        if book is None or found is None or seen is None or running is None:
            return
        if marked is None or told is None or corrects is None:
            return
        (start, end, day), doubtful = found
        if doubtful:
            self._doubtful.note(number)
        entry: Entry = (start, end, number, day, seen, marked, told.strip(), corrects)
        (book.running if running else book.entries).append(entry)

    def _aligned(self, number: int, cells: Sequence[Any]) -> tuple[Any, ...] | None:
        """Return the cells by what they are; None, and remember the error, if they do not fit."""
        width = self._width
        found = list(cells[:width])
        if any(not is_blank(cell) for cell in cells[width:]) or (
            len(found) < width and self.word == "line"
        ):
            self.refuse(number, "", list(cells), f"{width} cells")
            return None
        for place in self._bare:
            if place < len(found) and not is_blank(found[place]):
                self.refuse(number, f"column {place + 1}", found[place], "a header above it")
                return None
        found += [""] * (width + 1 - len(found))
        return self._pick(found)

    def _cell(
        self,
        number: int,
        cell: object,
        column: str,
        read: Callable[[Any, str, *More], T],
        *more: *More,
    ) -> T | None:
        """Return what `read` makes of a cell, or None and remember the error."""
        try:
            return read(_computed(cell, column), column, *more)
        except InvalidValueError as error:
            place = f"{self.place} {number}, {error.field}"
            self._remember(number, type(error)(place, error.value, error.expected))
        except UnknownNameError as error:
            place = f"{self.place} {number}, {error.kind}"
            self._remember(number, UnknownNameError(place, error.name, error.known))
        return None

    def _book(self, cell: object, field: str, label: object) -> Book:
        """Return the book of an indicator, by its id, a short name, or a name that it alone has."""
        if is_blank(cell) and not is_blank(label):
            cell, field = label, "name"
        text = cell_text(cell, field)
        found = self._by_name.get(text) or self._by_name.get(text.strip())
        if found is None:
            found = self._by_its_name(text, field)
        book = self.books.get(found.id)
        if book is None:
            graded = found.id in self._grades
            like = (found.unit, found.signed, found.beyond_whole)  # what its values depend on
            before = ReadBefore() if graded else self._read_before.setdefault(like, ReadBefore())
            book = Book(found, self.years, before, graded=graded)
            self.books[found.id] = book
        if field == "indicator":
            self._named[text] = book
        return book

    def _by_its_name(self, text: str, field: str) -> Indicator:
        if not self._by_words:
            owners_of = self.document.indicators.values()
            self._by_words = _by_words(self.document)
            own = (i.name.in_language(language) for i in owners_of for language in LANGUAGES)
            self._known = tuple(dict.fromkeys((*self._by_name, *own)))
        owners = self._by_words.get(_folded(text), [])
        if len(owners) == 1:
            return owners[0]
        if owners:
            ids = " or ".join(owner.id for owner in owners)
            raise InvalidValueError(field, text, f"an id, since this is the name of {ids}")
        raise UnknownNameError(field, text, self._known)

    def _moment(self, cell: object, field: str, kind: Kind | _ToDate) -> tuple[Moment, bool]:
        """Return the days of a row as its indicator takes them, and whether they are doubtful."""
        found: date | Span | None
        doubtful = False
        if is_moment(cell):
            found = as_day(cell, field)
        else:
            written = moment_of(cell_text(cell, field), self.years)
            found, doubtful = (None, False) if written is None else written
        when = fitting(found, kind, self.years)
        if when is None:
            self._refuse_serial(cell, field)
            raise InvalidValueError(field, cell, when_expected(kind, self.years))
        start, last = (when.start, when.end) if isinstance(when, Span) else (when, when)
        if self.as_of is not None and last > self.as_of:
            raise InvalidValueError(field, cell, f"nothing after {self.as_of}")
        if isinstance(cell, str) and not doubtful and kind != "to date":
            self._moments[kind][cell] = (start, last, when)
        return (start, last, when), doubtful

    def _refuse_serial(self, cell: object, field: str) -> None:
        """Refuse what a spreadsheet makes of a day or a month, with what it may be."""
        if isinstance(cell, int) and cell in _SERIALS:
            day = date(1899, 12, 30) + timedelta(days=cell)
            expected = f"a day: as a number it would be {day}, so give its cell a date format"
            raise InvalidValueError(field, cell, expected)
        if is_lost_zero(cell):
            year = str(cell)[:4]
            expected = f"{year}-01 or {year}-10, since a spreadsheet makes {year}.1 of {year}.10"
            raise InvalidValueError(field, cell, expected)

    def _running(
        self, number: int, book: Book | None, value: object, to_date: object, form: object
    ) -> bool | None:
        """Tell whether the value of a row is that of the year to date."""
        expected = "'year to date', or nothing"
        marked = self._cell(number, form, "form", _word, YEAR_TO_DATE_WORDS, expected)
        if is_no_value(to_date):
            column, cell, running = "form", form, marked
        else:
            column, cell, running = "year_to_date", to_date, True
            if not is_no_value(value):
                self.refuse(number, column, cell, "a value, or one of the year to date, not both")
                return None
        if running and book is not None and book.kind not in {"total", "yearly"}:
            expected = f"nothing, since {book.indicator.id} does not add up within a year"
            self.refuse(number, column, cell, expected)
            return None
        return running

    def _value(
        self, number: int, cell: object, unit: object, book: Book, *, corrects: bool
    ) -> Amount | bool | None:
        """Return the amount in the indicator's unit, or whether it is done."""
        if book.own is None:
            done = self._cell(number, cell, "value", _word, DONE_WORDS, "'done' or 'not done'")
            expected = "no unit, for a thing that is done or not done"
            no_unit = self._cell(number, unit, "unit", _word, _NO_UNIT, expected)
            return done if no_unit else None
        if book.graded:
            amount = self._cell(number, cell, "value", read_grade, self._grades[book.indicator.id])
            fits = self._cell(number, unit, "unit", read_unit, book.own, self.units)
            return amount if fits else None
        figure = self._cell(number, cell, "value", self._figure)
        given = None
        if figure is None or not figure.unit or not is_blank(unit):
            given = self._cell(number, unit, "unit", read_unit, book.own, self.units)
            if given is None:
                return None
        if figure is None:
            return None
        amount = self._cell(number, cell, "value", self._amount, figure, given, book.own)
        if amount is None:
            return None
        fault = fault_of_value(book.indicator, amount, corrects=corrects)
        if fault is not None:
            self.refuse(number, *fault)
        elif given is not None and isinstance(cell, str) and isinstance(unit, str) and not corrects:
            scale, its = given
            before = book.before
            before.factors[unit] = (scale * its.factor / book.own.factor, its.code == "percent")
            before.amounts.setdefault(unit, {})[cell] = amount
        return amount

    def _figure(self, cell: object, field: str) -> Figure:
        return figure_in(cell, field, commas=self.commas)

    def _amount(
        self, cell: object, field: str, figure: Figure, given: tuple[int, Unit] | None, own: Unit
    ) -> Amount:
        """Return the amount of a figure in the unit of its indicator."""
        return amount_of(cell, field, figure, given, self.shares, own, self.units)

    def _correction(self, number: int, cell: object, book: Book | None) -> bool | None:
        """Tell whether a row takes back what was counted; a thing done or not counts nothing."""
        if book is not None and book.own is None:
            expected = "no correction, for a thing that is done or not done"
            return self._cell(number, cell, "correction", _word, _NO_FLAG, expected)
        return self._cell(number, cell, "correction", _word, FLAG_WORDS, "yes or no")

    # The rows of an indicator

    def result(self) -> Observations:
        """Return what was observed; raise all errors of the file if there are any."""
        found: dict[str, Observed] = {}
        for name, book in self.books.items():
            observed = book.result(self.refuse, self.word)
            if observed is not None:
                found[name] = observed
        if not (self.errors or found):
            raise unreadable(f"{self.name}, rows", 0, "at least one row with a value")
        if self.errors:
            raise ObservationsError(error for _, error in self._sorted())
        ordered = {name: found[name] for name in self.document.indicators if name in found}
        return Observations(ordered, [*self.remarks, *self._noted()])

    def _noted(self) -> Iterator[Text]:
        for noted, remark in ((self._doubtful, of_a_month), (self._without, without_value)):
            if noted.count:
                yield remark(self.name, self.word, noted.places, noted.count)


def unreadable(field: str, value: object, expected: str) -> ObservationsError:
    """Return the error of a table of which nothing can be read."""
    shown = str(value) if isinstance(value, Exception) else value
    return ObservationsError([InvalidValueError(field, shown, expected)])


def _folded(name: str) -> str:
    """Return a name as it is compared: whatever its case, its width and its spaces."""
    return " ".join(plain(name).casefold().split())


def _by_words(document: Document) -> dict[str, list[Indicator]]:
    """Return the indicators by each of their names, which several may have."""
    found: dict[str, list[Indicator]] = {}
    for indicator in document.indicators.values():
        names = (indicator.id, *indicator.aliases, *map(indicator.name.in_language, LANGUAGES))
        for name in dict.fromkeys(map(_folded, names)):
            found.setdefault(name, []).append(indicator)
    return found


def _computed(cell: object, field: str) -> object:
    """Return a cell, unless it is a formula without a value."""
    if isinstance(cell, Uncomputed):
        expected = "a value; the formula has none stored: open the file, and save it anew"
        raise InvalidValueError(field, Written(cell.formula), expected)
    return cell


def _word(cell: object, field: str, words: Mapping[str, bool], expected: str) -> bool:
    """Return what a word means; JSON may have a truth value for it."""
    found = words.get(plain(str(cell)).lower())
    if found is None:
        raise InvalidValueError(field, cell, expected)
    return found


def when_expected(kind: Kind | _ToDate, years: Years) -> str:
    """Return what is expected where an indicator of this kind was observed."""
    return (_WHEN if years.is_calendar else _WHEN_OWN)[kind]


def fitting(when: date | Span | None, kind: Kind | _ToDate, years: Years) -> date | Span | None:
    """Return a day or period as an indicator of this kind takes it, or None if it does not."""
    if kind == "to date":
        return _up_to(when, years)
    if kind == "total":
        return when
    if isinstance(when, Span):
        year = years.of(when.start)
        if kind == "rate" and when == years.span(year):
            return when.end
        within_a_year = year == years.of(when.end)
        return when if kind == "yearly" and within_a_year else None
    return None if kind == "yearly" else when


def _up_to(when: date | Span | None, years: Years) -> Span | None:
    """Return the days of a year up to a day, or to the end of a period within the year."""
    if when is None:
        return None
    first, last = (when.start, when.end) if isinstance(when, Span) else (when, when)
    year = years.of(last)
    return Span(start=years.start(year), end=last) if years.of(first) == year else None


def read_unit(cell: object, field: str, own: Unit, units: Units) -> tuple[int, Unit]:
    """Return how many of which unit a row is in, which must convert into the indicator's own."""
    text = cell_text(cell, field)
    if not text.strip():
        raise UnitError(field, text, f"a unit that converts into {own.code}")
    scale, unit = unit_of_text(text, field, own, units)
    if unit.dimension != own.dimension:
        raise DimensionError(field, text, f"a unit that converts into {own.code}")
    return scale, unit


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
