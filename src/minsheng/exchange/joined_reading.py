"""The rows of the table that `minsheng export --format csv` writes, as records of JSON.

Each row says of its domain, its provision and its indicator what the others say, or leaves it
empty. What the reader of JSON refuses is told by row and column.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from minsheng.errors import InvalidValueError, UnitError, UnknownNameError
from minsheng.exchange.joined_table import DOMAIN, JOINED, PARTS
from minsheng.exchange.records import Record
from minsheng.exchange.table_columns import IGNORED
from minsheng.exchange.table_records import commitment_from, indicator_from, nested, value_of
from minsheng.exchange.tables import TABLES
from minsheng.promises.provisions import number_from
from minsheng.quantities.units import Units
from minsheng.strict_json import Written
from minsheng.texts import LANGUAGES

__all__ = ["JoinedRows", "is_joined"]

_TELLING = {"id", "provision", "indicator", "kind", "comparator"}  # which no other table has all
_FILLED = ("id", "provision", "indicator", "kind", "start", "phrase")  # in each row
_NEEDED = (*_FILLED, "basis")
_NAMED = ("provision_title", "indicator_name")  # in one of the languages
_YEAR_STARTS = "year_starts"
_PROVISION = re.compile(r"([^\s:/]+):([^\s:/]+)")
_ROW = re.compile(r"\b(domains|provisions|indicators|commitments)\[([0-9]+)\]\.?")
_INSIDE = re.compile(r"\[[^\]]*\]")
# What the columns of commitments say of others: the table, and the name of the column there
_ELSEWHERE = {
    DOMAIN: ("provisions", "provision", "domain"),
    "basis": ("indicators", "indicator", "basis"),
}

Problem = InvalidValueError | UnknownNameError
Place = tuple[int, str]
"""A line, and the name of a column as the header has it."""


def is_joined(cells: Sequence[str], columns: Mapping[str, str]) -> bool:
    """Tell whether cells are the header of a table of the export."""
    return {columns.get(cell, cell) for cell in cells} >= _TELLING


class _Said(NamedTuple):
    """What a cell says, as a value of JSON and as it is written, and where it stands."""

    value: object
    cell: str
    place: Place


class JoinedRows:
    """The rows below a header, put together as records; errors go to `add`, by their line."""

    def __init__(
        self,
        place: Callable[[int, str], str],
        word: str,
        add: Callable[[int, Problem], None],
        units: Units,
    ) -> None:
        """Begin without rows; `place` names a cell, `word` is that for rows."""
        self.units = units
        self.place = place
        self.word = word
        self.add = add
        self.names: list[str | None] = []
        self.headers: dict[str, str] = {}
        self.rows: list[tuple[int, Record]] = []
        self.year_starts: _Said | None = None
        # By table and key: where it is named first, and what is said, by the columns of its table
        self._named: dict[str, dict[str, Place]] = {part.table: {} for part in PARTS}
        self._said: defaultdict[tuple[str, str], dict[str, _Said]] = defaultdict(dict)

    def header(self, line: int, cells: Sequence[str], columns: Mapping[str, str]) -> bool:
        """Read the names of the columns; tell whether all are as they should be."""
        wrong = [*self._misnamed(line, cells, columns), *self._missing(line, cells)]
        for error in wrong:
            self.add(line, error)
        return not wrong

    def _misnamed(
        self, line: int, cells: Sequence[str], columns: Mapping[str, str]
    ) -> Iterator[Problem]:
        """Read the names of the columns; yield what is wrong with them."""
        place = self.place(line, "column")
        for theirs in columns:
            if theirs not in cells:
                yield UnknownNameError(place, theirs, cells)
        for cell in cells:
            name = columns.get(cell, cell)
            self.names.append(None if name == IGNORED else name)
            if name == IGNORED:
                continue
            if name not in JOINED.columns:
                yield UnknownNameError(place, name, JOINED.columns)
            elif name in self.headers:
                yield self._wrong(line, cells, f"a column {name!r} only once")
            else:
                self.headers[name] = cell

    def _missing(self, line: int, cells: Sequence[str]) -> Iterator[Problem]:
        """Yield which columns there are not, without which no document can be made."""
        for name in _NEEDED:
            if name not in self.headers:
                yield self._wrong(line, cells, f"a column {name!r}")
        for name in _NAMED:
            if not any(f"{name}_{language}" in self.headers for language in LANGUAGES):
                expected = (
                    f"a column '{name}_zh' or '{name}_en', as minsheng export --format csv "
                    "writes it, or the folder of --format datapackage"
                )
                yield self._wrong(line, cells, expected)

    def _wrong(self, line: int, cells: Sequence[str], expected: str) -> InvalidValueError:
        return InvalidValueError(self.place(line, ""), Written(", ".join(cells)), expected)

    def row(self, line: int, cells: Sequence[str]) -> None:
        """Read a row; an empty cell says nothing."""
        said: dict[str, _Said] = {}
        for name, cell in zip(self.names, cells, strict=True):
            if name is None or cell == "":
                continue
            place = self._cell(line, name)
            try:
                value = value_of(cell, JOINED.columns[name].type, place)
            except InvalidValueError as error:
                self.add(line, error)
            else:
                said[name] = _Said(value, cell, (line, name))
        for name in _FILLED:
            if cells[self.names.index(name)] == "":
                expected = "a cell that is not empty"
                self.add(line, InvalidValueError(self._cell(line, name), "", expected))
        self._read_parts(line, said)
        if _YEAR_STARTS in said:
            self.year_starts = self.year_starts or said[_YEAR_STARTS]
            self._agree(self.year_starts, said[_YEAR_STARTS], "document")
        own = TABLES["commitments"].columns.keys() - _ELSEWHERE.keys()
        values = {name: found.value for name, found in said.items() if name in own}
        self.rows.append((line, commitment_from(nested(values))))

    def _read_parts(self, line: int, said: Mapping[str, _Said]) -> None:
        """Read what a row says of the things that it names."""
        for part in PARTS:
            named = said.get(part.key)
            for name, ours in part.columns.items():
                if ours not in said:
                    continue
                if named is None:
                    expected = f"none without the column {part.key}"
                    place = self._cell(line, ours)
                    self.add(line, InvalidValueError(place, said[ours].cell, expected))
                else:
                    self._say(part.table, named.cell, name, said[ours])
            if named is not None:
                self._named[part.table].setdefault(named.cell, named.place)
        for ours, (table, key, name) in _ELSEWHERE.items():
            if ours in said and key in said:
                self._say(table, said[key].cell, name, said[ours])

    def _say(self, table: str, key: str, name: str, found: _Said) -> None:
        """Remember what is said of something; refuse what else was said before."""
        first = self._said[table, key].setdefault(name, found)
        self._agree(first, found, table.removesuffix("s"))

    def _agree(self, first: _Said, found: _Said, thing: str) -> None:
        if found.value != first.value:
            line, column = found.place
            expected = f"{first.cell!r}, as in {self.word} {first.place[0]} of the same {thing}"
            self.add(line, InvalidValueError(self._cell(line, column), found.cell, expected))

    def _cell(self, line: int, column: str) -> str:
        return self.place(line, self.headers.get(column, column))

    def record(self, about: Record) -> Record:
        """Return the record of a document that the rows make, beside what it says of itself."""
        self._order_domains()
        provisions: list[Record] = []
        inside: defaultdict[object, list[str]] = defaultdict(list)
        for own, (line, _) in self._named["provisions"].items():
            match = _PROVISION.fullmatch(own)
            if match is None:
                expected = "an id such as 'task:13'"
                self.add(line, InvalidValueError(self._cell(line, "provision"), own, expected))
                continue
            values = self._values("provisions", own)
            inside[values.pop("domain", None)].append(own)
            named = {"id": own, "kind": match[1], "number": number_from(match[2])}
            provisions.append({**named, **nested(values)})
        return {
            "document": about,
            "domains": [
                {"id": own, **nested(self._values("domains", own)), "provisions": inside[own]}
                for own in self._named["domains"]
            ],
            "provisions": provisions,
            "indicators": [
                indicator_from({"id": own, **nested(self._values("indicators", own))})
                for own in self._named["indicators"]
            ],
            "commitments": [row for _, row in self.rows],
        }

    def _order_domains(self) -> None:
        """Put the domains in the order of their numbers, if all have one."""
        named = self._named["domains"]
        numbers = {own: self._values("domains", own).get("number") for own in named}
        ordered = [(number, own) for own, number in numbers.items() if isinstance(number, int)]
        if len(ordered) == len(named):
            self._named["domains"] = {own: named[own] for _, own in sorted(ordered)}

    def _values(self, table: str, key: str) -> dict[str, object]:
        return {name: said.value for name, said in self._said[table, key].items()}

    # Errors of the reader of JSON

    def placed(self, error: Problem) -> tuple[int, Problem]:
        """Return the line of an error of the reader, and the error with its place for its path."""
        field = error.kind if isinstance(error, UnknownNameError) else error.field
        line, column = self._place_of(field)
        place = self.place(line, self.headers.get(column, column))
        if isinstance(error, UnknownNameError):
            return line, UnknownNameError(place, error.name, error.known)
        expected = _ROW.sub(
            lambda m: f"{self.word} {self._row_of(m[1], int(m[2]))[0]}", error.expected
        )
        if isinstance(error, UnitError) and error.value not in {u.code for u in self.units}:
            expected = f"{expected}; units of a document's own are declared by --units FILE"
        return line, type(error)(place, error.value, expected)

    def _row_of(self, table: str, number: int) -> Place:
        """Return where something is named first that has a number in its list."""
        if table == "commitments":
            return self.rows[number][0], ""
        return list(self._named[table].values())[number]

    def _place_of(self, field: str) -> Place:
        match = _ROW.search(field)
        if match is None:
            return 0, field.removeprefix("document").removeprefix(".")
        table, number = match[1], int(match[2])
        line, named = self._row_of(table, number)
        steps = _INSIDE.sub("", field[match.end() :]).split(".")
        if table == "commitments":
            steps = steps[1:] if steps[0] in {"target", "source"} else steps
            return line, _longest(steps, JOINED.columns) or ".".join(steps)
        said = self._said[table, list(self._named[table])[number]]
        found = _longest(steps, said)
        return (line, named) if found is None else said[found].place


def _longest(steps: Sequence[str], known: Mapping[str, object]) -> str | None:
    """Return the longest name of a column that the first steps of a path make."""
    names = ("_".join(steps[:count]) for count in range(len(steps), 0, -1))
    return next((name for name in names if name in known), None)
