"""A document from a table of its promises: one row a promise, as whoever keeps it writes them.

Each cell is read by itself and what is wrong with it remembered with its row and column; then the
rows that name one indicator, one provision or one domain are put together. A document is made only
of a table without errors.
"""

import os
import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, TypeVar, cast

import attrs

from minsheng.checks import as_path
from minsheng.days import CALENDAR, Period, Years, as_day, read_span, read_when, years_from
from minsheng.errors import DocumentError, InvalidValueError, UnitError, UnknownNameError
from minsheng.exchange.joined_reading import JoinedRows, is_joined
from minsheng.exchange.reading import document_of
from minsheng.exchange.records import Record
from minsheng.exchange.table_cells import (
    BASES,
    BRACKETED,
    EVERY,
    FLAGS,
    NATURES,
    every_for,
    known_column,
    parts_of,
    plain_time,
    responsible_in,
    unit_for,
    word_of,
)
from minsheng.exchange.table_columns import COLUMNS, IGNORED, LEDGER, MAPPING, SETTINGS
from minsheng.exchange.table_rows import TextTable, text_table
from minsheng.observations.remarks import Remarks
from minsheng.promises.baselines import Baseline
from minsheng.promises.documents import Document, Domain
from minsheng.promises.indicators import Basis, Indicator
from minsheng.promises.milestones import InterimTarget
from minsheng.promises.not_targets import NotTarget
from minsheng.promises.provisions import (
    NAMED_KINDS,
    Commitment,
    Every,
    Provision,
    number_from,
)
from minsheng.quantities.amounts import Amount
from minsheng.quantities.units import VOCABULARY, Unit, Units, declare_unit
from minsheng.strict_json import Written
from minsheng.texts import Text
from minsheng.wording.cells import TargetFound, read_target
from minsheng.wording.vocabulary import EMPTY

__all__ = ["read_document_table"]

_MOST_ERRORS = 1000
_DEFAULT_KIND = "item"
_SCALES = {"万": 10**4, "亿": 10**8}
_ID = re.compile(r"[^\s:/]{1,64}")
_BARE_NUMBER = re.compile(r"[^A-Za-z%‰]*[0-9万亿]\s*")
_YEAR_IN_HEADER = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2}(?:/[0-9]{2})?)(?![0-9])")
# The columns of fields that are named otherwise where the library refuses them
_COLUMN_OF = {"when": "baseline_when", "value": "baseline", "number": "provision"}

T = TypeVar("T")


@attrs.frozen
class _Row:
    """A row: where it stands, how many there were before it, and its cells by column."""

    line: int
    number: int
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")


@attrs.frozen(kw_only=True)
class _Promise:
    """What the cells of a row say, each read by itself."""

    row: _Row
    found: TargetFound
    name: str
    unit: Unit | None
    basis: Basis
    baseline: Baseline | None
    period: Period
    due_stated: bool
    every: Every | None
    rest: Mapping[str, Any]

    @property
    def provision(self) -> str:
        """The id of the provision that it belongs to."""
        row = self.row
        number = number_from(row["provision"] or row["label"] or f"row-{row.number}")
        return f"{row['kind'] or _DEFAULT_KIND}:{number}"

    @property
    def measured(self) -> tuple[str, str, str | None]:
        """What tells its indicator from others: the name, whom it covers and the unit."""
        return self.name, self.row["covers"], None if self.unit is None else self.unit.code


def read_document_table(  # noqa: PLR0913 - every choice has its name and a default
    path: str | os.PathLike[str],
    *,
    settings: Mapping[str, str] | None = None,
    columns: Mapping[str, str] | None = None,
    units: Units = VOCABULARY,
    basis: Basis | None = None,
    sheet: str | None = None,
    encoding: str | None = None,
    remarks: list[Text] | None = None,
) -> Document:
    r"""Read a document from a table with one promise a row.

    The file is a workbook (.xlsx, with the extra `excel`), or text with commas, semicolons or tabs
    between its cells. `sheet` names the sheet of a workbook; without it, it is the one that is
    shown and has a column for targets. `encoding` is that of text; without it, it is UTF-8, UTF-16
    with its mark, or else GB18030. What was assumed is added to `remarks`.

    The columns are those of the template (`document_template`), by their English or Chinese
    names; `columns` says what those of the table mean that are named otherwise, by the name in the
    header (`{"指标名称": "indicator", "备注": "ignored"}`). Only the target is needed, with an
    indicator or a title. `settings` say what the document is: its `title`, `issuer` and `start`,
    and, if wanted, `id`, `due`, `year_starts`, `published`, `place`, `licence`, `number` and `url`.
    Rows before the header such as `#title,A plan` and `#columns,指标名称=indicator` say both, too,
    and what is given goes before them.

    The table of `minsheng export --format csv` is known by its columns and read as it is: the same
    commitments, with their indicators, provisions and domains.

    `units` are those that cells may name, `basis` how the indicators accumulate of which the table
    does not say it: shares, grades and standards are levels, a count has to say it.

    Raises `DocumentError` with every error of the table, each with its row and column,
    `MissingExtraError` for a workbook without the extra, and `OSError` if it cannot be opened.

    >>> from tempfile import TemporaryDirectory
    >>> rows = ["#title,Parks for all", "#issuer,A town", "#start,2023-01-01", "indicator,target"]
    >>> with TemporaryDirectory() as folder:
    ...     path = Path(folder, "parks.csv")
    ...     _ = path.write_text("\n".join([*rows, "Satisfied (%),at least 80"]), "utf-8")
    ...     print(*read_document_table(path).commitments.values())
    item:row-1/satisfied: Satisfied, at least 80%, from 2023-01-01 on
    """
    name, given = as_path(path), dict(columns or {})
    fits = partial(_is_header, columns=given)
    noted: Remarks = [] if remarks is None else remarks
    try:
        found = text_table(name, fits, noted, sheet=sheet, encoding=encoding)
        table = _Table(found, units, basis)
        header = next(
            (cells for _, cells in found.rows() if not cells[0].startswith("#")), list[str]()
        )
        read = table.joined_document if is_joined(header, given) else table.document
        document = read(dict(settings or {}), given)
    except DocumentError:
        raise
    except (InvalidValueError, UnknownNameError) as error:
        raise DocumentError([error]) from error
    table.check()
    if document is None:  # pragma: no cover - whatever is refused is an error
        raise TypeError("a table was refused without a reason")
    return document


def _is_header(cells: Sequence[str], columns: Mapping[str, str]) -> bool:
    """Tell whether cells are the header of a table of promises, or say what its columns are."""
    if cells[0].startswith("#"):
        return cells[0][1:].strip() in MAPPING
    if is_joined(cells, columns):
        return True
    plain = (BRACKETED.fullmatch(cell) for cell in cells)
    names = (*cells, *(match[1] for match in plain if match))
    return any(known_column(COLUMNS, columns.get(name, name)) == "target" for name in names)


class _Table:
    """A table of promises, and the errors found in it."""

    def __init__(self, source: TextTable, units: Units, basis: Basis | None) -> None:
        self.source = source
        self.name = source.name
        self.word = source.word
        self.units = units
        self.basis: Basis | None = basis
        self.errors: list[tuple[int, InvalidValueError | UnknownNameError]] = []
        self.headers: dict[str, str] = {}  # as they are written, by column
        self.header_units: dict[str, Unit] = {}
        self.years: Years = CALENDAR
        self.period: Period | None = None
        self.read_header = False
        self.not_targets: list[NotTarget] = []

    # Errors

    def add(self, line: int, error: InvalidValueError | UnknownNameError) -> None:
        """Remember an error."""
        self.errors.append((line, error))
        if len(self.errors) >= _MOST_ERRORS:
            self.check(stopped=True)

    def refuse(self, line: int, column: str, value: object, expected: str) -> None:
        """Remember what is wrong with a cell, or with a row."""
        self.add(line, InvalidValueError(self.place(line, column), value, expected))

    def check(self, *, stopped: bool = False) -> None:
        """Raise `DocumentError` if there are errors, in the order of the table."""
        if self.errors:
            ordered = sorted(self.errors, key=lambda found: found[0])
            raise DocumentError([error for _, error in ordered], stopped=stopped)

    def place(self, line: int, column: str) -> str:
        """Return the place of a cell; without a line, that of what is said beside the table."""
        where = f"{self.word} {line}" if line else ""
        return ", ".join(filter(None, (self.name, where, self.headers.get(column, column))))

    def read(self, line: int, column: str, build: Callable[[], T | None]) -> T | None:
        """Return what is built of a cell, or None and remember the error."""
        try:
            return build()
        except InvalidValueError as error:
            place = self.place(line, column)
            self.add(line, type(error)(place, error.value, error.expected))
        except UnknownNameError as error:
            self.add(line, UnknownNameError(self.place(line, column), error.name, error.known))
        return None

    def made(self, row: _Row, build: Callable[[], T | None], column: str = "") -> T | None:
        """Return what is built of a row; an error is at the column of the field it names."""
        try:
            return build()
        except InvalidValueError as error:
            field = error.field.rpartition(".")[2]
            field = _COLUMN_OF.get(field, field)
            place = self.place(row.line, field if field in COLUMNS else column)
            self.add(row.line, type(error)(place, error.value, error.expected))
        return None

    # The whole

    def joined_document(self, settings: dict[str, str], columns: dict[str, str]) -> Document | None:
        """Return the document of a table of `minsheng export --format csv`, or None as below."""
        if self.basis is not None:
            expected = "none beside the table of minsheng export --format csv, which says it"
            self.add(0, InvalidValueError("basis", self.basis, expected))
        rows = JoinedRows(self.place, self.word, self.add, self.units)
        if not self._read_joined(rows, settings, columns):
            return None
        self._read_year_starts(settings, rows)
        self._read_period(settings)
        if self.errors or self.period is None:
            return None
        about: Record = {  # what the rest hangs on; all that the settings say comes at the end
            **dict.fromkeys(("id", "title", "issuer"), "table"),
            "start": self.period.start.isoformat(),
            "due": None if self.period.due is None else self.period.due.isoformat(),
            "year_starts": self.period.year_starts,
            "units": [unit.declaration for unit in self.units.own],
        }
        record = rows.record(about)
        if self.errors:
            return None
        try:
            document = document_of(record)
        except DocumentError as error:
            for found in error.errors:
                self.add(*rows.placed(found))
            return None
        return self._made(lambda: attrs.evolve(document, **self._about(settings)))

    def _read_joined(
        self, rows: JoinedRows, settings: dict[str, str], columns: dict[str, str]
    ) -> bool:
        """Read the header and the rows, and the settings above; tell whether there are rows."""
        names: list[str] = []
        for line, cells in self.source.written():
            plain = [cell.strip() for cell in cells]
            if not any(plain):
                continue
            if not names and plain[0].startswith("#"):
                self._read_setting(line, plain, settings, columns)
            elif not names:
                names = _without_end(plain)
                if not rows.header(line, names, columns):
                    return False
            elif self._misses(cells, names) or any(cells[len(names) :]):
                self.refuse(line, "", cells, f"{len(names)} cells")
            else:
                rows.row(line, cells[: len(names)])
        if not rows.rows and not self.errors:
            self.refuse(1, "", Written("none"), "at least one row with a promise below a header")
        return bool(rows.rows)

    def _read_year_starts(self, settings: dict[str, str], rows: JoinedRows) -> None:
        """Take the day that years start on from the rows; it must not be told otherwise."""
        said = rows.year_starts
        if said is None:
            return
        told = settings["year_starts"] = settings.get("year_starts") or said.cell
        if told != said.cell:
            line, column = said.place
            self.refuse(line, column, said.cell, f"{told}, as the document says")

    def document(self, settings: dict[str, str], columns: dict[str, str]) -> Document | None:
        """Return the document, or None if anything was refused."""
        rows = self._rows(settings, columns)
        if not rows and not self.read_header and not self.errors:
            self.refuse(1, "", Written("no header"), "a row with the names of the columns")
        self._read_period(settings)
        promises = [promise for row in rows if (promise := self._promise(row)) is not None]
        if not rows and self.read_header:
            self.refuse(1, "", Written("none"), "at least one row with a promise below a header")
        indicators = self._indicators(promises)
        commitments = self._commitments(promises, indicators)
        provisions = self._provisions(commitments)
        if self.errors:
            return None
        return self._assembled(settings, provisions)

    def _rows(self, settings: dict[str, str], columns: dict[str, str]) -> list[_Row]:
        """Return the rows below the header; what stands before it is read as settings."""
        names: list[str | None] | None = None
        rows: list[_Row] = []
        for line, cells in self.source.rows():
            if names is None and cells[0].startswith("#"):
                self._read_setting(line, cells, settings, columns)
            elif names is None:
                names = self._header(line, cells, columns)
                self.read_header = names is not None
                if names is None:
                    return []
            elif self._misses(cells, names) or any(cells[len(names) :]):
                self.refuse(line, "", cells, f"{len(names)} cells")
            else:
                found = {name: cell for name, cell in zip(names, cells, strict=False) if name}
                if any(found.values()):
                    rows.append(_Row(line, len(rows) + 1, found))
        return rows

    def _misses(self, cells: list[str], names: Sequence[str | None]) -> bool:
        """Tell whether a line is too short; a workbook has no cells at the end of a row."""
        if self.word == "row":
            cells.extend([""] * (len(names) - len(cells)))
        return len(cells) < len(names)

    def _read_setting(
        self, line: int, cells: list[str], settings: dict[str, str], columns: dict[str, str]
    ) -> None:
        """Read a row such as `#title,A plan`; one that begins with ## is a comment."""
        if cells[0].startswith("##"):
            return
        if cells[0][1:].strip() in MAPPING:
            self._read_mapping(line, cells, columns)
            return
        if cells[0][1:].strip() in LEDGER:
            self._read_ledger(line, cells)
            return
        name = known_column(SETTINGS, cells[0][1:].strip())
        if name is None:
            known = [f"#{name}" for name in (*SETTINGS, MAPPING[0], LEDGER[0])]
            self.add(line, UnknownNameError(self.place(line, "setting"), cells[0], known))
        elif any(cells[2:]):
            self.refuse(line, cells[0], cells, "one cell beside the name")
        elif len(cells) > 1 and cells[1]:
            settings.setdefault(name, cells[1])

    def _read_mapping(self, line: int, cells: list[str], columns: dict[str, str]) -> None:
        """Read `#columns,指标名称=indicator`; what was said beside the table goes before it."""
        for cell in filter(None, cells[1:]):
            theirs, _, ours = (part.strip() for part in cell.partition("="))
            if theirs and ours:
                columns.setdefault(theirs, ours)
            else:
                self.refuse(line, cells[0], cell, "THEIRS=OURS such as 指标名称=indicator")

    def _read_ledger(self, line: int, cells: list[str]) -> None:
        """Read `#not_target,*,2025,date`: a section or * for all, the words, and the reason."""
        section, phrase, reason, *rest = [*cells[1:], *[""] * (4 - len(cells))]
        if any(rest):
            self.refuse(line, cells[0], cells, "a section or *, the words, and the reason")
            return
        build = partial(NotTarget, section=section, phrase=phrase, reason=cast("Any", reason))
        entry = self.read(line, cells[0], build)
        if entry is not None:
            self.not_targets.append(entry)

    def _header(
        self, line: int, cells: list[str], columns: dict[str, str]
    ) -> list[str | None] | None:
        """Return the name of each column, None for one that is ignored; None if they are wrong."""
        before = len(self.errors)
        cells = _without_end(cells)
        for theirs, ours in columns.items():
            if theirs not in cells:
                self.add(line, UnknownNameError(self.place(line, "column"), theirs, cells))
            if ours != IGNORED and known_column(COLUMNS, ours) is None:
                known = (*COLUMNS, IGNORED)
                self.add(line, UnknownNameError(self.place(line, "column"), ours, known))
        names = [self._column(line, cell, columns) for cell in cells]
        for name in dict.fromkeys(name for name in names if name):
            if names.count(name) > 1:
                self.refuse(line, "", cells, f"a column {name!r} only once")
        if "target" not in names and len(self.errors) == before:
            self.refuse(line, "", cells, "a column 'target' (目标)")
        return names if len(self.errors) == before else None

    def _column(self, line: int, cell: str, columns: dict[str, str]) -> str | None:
        """Return the column that a cell of the header names; its unit may stand in brackets."""
        if columns.get(cell) == IGNORED:
            return None
        plain, bracketed = cell, BRACKETED.fullmatch(cell)
        name = known_column(COLUMNS, columns.get(cell, cell))
        unit = None if bracketed is None else self._named_unit(bracketed[2])
        if name is None and bracketed is not None and unit is not None:
            plain = bracketed[1]
            name = known_column(COLUMNS, plain)
        if name is None:
            if cell not in columns:
                known = [n for column in COLUMNS.values() for n in (column.name, *column.zh)]
                self.add(line, UnknownNameError(self.place(line, "column"), cell, known))
            return ""
        if unit is not None and name in {"target", "baseline"}:
            self.header_units[name] = unit
        self.headers[name] = cell
        return name

    # Units

    def _named_unit(self, name: str) -> Unit | None:
        """Return the unit of a name, if it is one."""
        try:
            return self.find_unit(name)
        except UnitError:
            return None

    def find_unit(self, name: str) -> Unit:
        """Return a unit by its name; 万人 and 亿元 are declared where a table needs them."""
        try:
            return self.units.find(name)
        except UnitError:
            factor = _SCALES.get(name[:1])
            if factor is None:
                raise
            of = self._named_unit(name[1:])
            if of is None or of.is_ratio or of.is_ordinal:
                raise
        unit = declare_unit(name, zh=name, of=of, factor=factor, units=self.units)
        self.units = Units((*self.units.own, unit))
        return unit

    def _unit_of(self, row: _Row) -> tuple[str, Unit | None]:
        """Return the name of the indicator without its unit, and the unit that the row says."""
        name = row["indicator"] or row["title"]
        if not name:
            raise InvalidValueError("indicator", name, "the name of what is measured")
        said: dict[str, Unit] = {}
        if row["unit"].lower() not in EMPTY:
            said["unit"] = self.find_unit(row["unit"])
        bracketed = BRACKETED.fullmatch(name)
        if bracketed is not None and (unit := self._named_unit(bracketed[2])) is not None:
            name = bracketed[1]
            said["indicator"] = unit
        if "target" in self.header_units and not said:
            said["target"] = self.header_units["target"]
        units = list(said.values())
        if len(units) > 1 and units[0] is not units[1]:
            expected = f"the unit {units[1].code}, as the name of the indicator says"
            raise InvalidValueError("unit", row["unit"], expected)
        return name, units[0] if units else None

    # The cells of a row

    def _promise(self, row: _Row) -> _Promise | None:
        """Return what a row says, or None if one of its cells was refused."""
        before, line = len(self.errors), row.line

        named = self.made(row, lambda: self._unit_of(row), "unit")
        name, said = named or ("", None)
        scale = tuple(parts_of(row["scale"])) or None
        found = None
        if named is not None:
            found = self.read(line, "target", lambda: self._target(row["target"], said, scale))
        unit = said
        basis: Basis | None = self.read(
            line, "basis", lambda: word_of(row["basis"], BASES, "basis")
        )
        if found is not None:
            unit = self.made(row, lambda: unit_for(found.target, said), "unit")
            if len(self.errors) == before:
                basis = self.made(row, lambda: self._basis(row, basis, found, unit))
        every: Every | None = self.read(
            line, "every", lambda: word_of(row["every"], EVERY, "every")
        )
        if found is not None:
            every = self.made(row, lambda: every_for(every, found))
        period = self.made(row, lambda: self._period(row, found))
        baseline, steps = None, None
        if named is not None:  # without the unit of the row, each number would be an error
            baseline = self.made(row, lambda: self._baseline(row, unit), "baseline")
            steps = self.made(row, lambda: self._milestones(row, unit), "milestones")
        rest: dict[str, Any] = {
            "responsible": self.read(
                line, "responsible", lambda: responsible_in(row["responsible"])
            ),
            "nature": self.read(line, "nature", partial(word_of, row["nature"], NATURES, "nature")),
            "tags": tuple(parts_of(row["tags"])),
            "page": int(row["page"]) if re.fullmatch("[1-9][0-9]{0,8}", row["page"]) else None,
            "milestones": steps or (),
        }
        rest["page"] = rest["page"] or row["page"] or None
        for flag in ("beyond_whole", "signed"):
            self.read(line, flag, partial(word_of, row[flag], FLAGS, flag))
        self._check_id(row)
        if len(self.errors) > before or found is None or period is None or basis is None:
            return None
        return _Promise(
            row=row,
            found=found,
            name=name,
            unit=unit,
            basis=basis,
            baseline=baseline,
            period=period[0],
            due_stated=period[1],
            every=every,
            rest=rest,
        )

    def _target(self, text: str, unit: Unit | None, scale: tuple[str, ...] | None) -> TargetFound:
        return read_target(text, unit=unit, find_unit=self.units.find, scale=scale)

    def _basis(
        self, row: _Row, given: Basis | None, found: TargetFound, unit: Unit | None
    ) -> Basis | None:
        """Return how the indicator accumulates: as said, or as it cannot be otherwise."""
        if given is not None:
            return given
        if found.basis is not None:
            return found.basis
        if unit is None or not unit.additive:
            return "level"
        if self.basis is None:
            expected = (
                "level, total or yearly (时点数, 累计数, 年度数), "
                "since neither target nor unit says how it accumulates"
            )
            raise InvalidValueError("basis", row["basis"], expected)
        return self.basis

    def _time(self, text: str, field: str) -> date:
        return read_when(plain_time(text), field, self.years)

    def _period(self, row: _Row, found: TargetFound | None) -> tuple[Period, bool] | None:
        """Return the period of a promise, and whether the table says when it is due."""
        own = self.period
        if own is None:
            return None
        start = own.start
        if row["start"]:
            start = as_day(plain_time(row["start"]), "start")
        told = [row["due"], "" if found is None else found.due or ""]
        days = [self._time(text, "due") for text in told if text]
        if len(days) > 1 and days[0] != days[1]:
            raise InvalidValueError("due", row["due"], f"{days[1]}, which the target says")
        if not days and (header := self._year_of("target")) is not None:
            days.append(self._time(header, "due"))
        due = days[0] if days else own.due
        period = Period(start=start, due=due, year_starts=own.year_starts)
        return period, bool(days) or due is None

    def _year_of(self, column: str) -> str | None:
        """Return the year that the header of a column names, such as 2025年目标值."""
        years = _YEAR_IN_HEADER.findall(self.headers.get(column, ""))
        return years[0] if len(years) == 1 else None

    def _amount(self, text: str, field: str, unit: Unit | None) -> Amount:
        """Return an amount of a cell, in the unit of the row unless it has its own."""
        if _BARE_NUMBER.fullmatch(text):
            if unit is None:
                raise InvalidValueError(field, text, "a number with its unit")
            text = f"{text} {unit.code}"
        amount = Amount.parse(text, field, self.units)
        if unit is not None and amount.unit.dimension == unit.dimension:
            return amount.to(unit)
        return amount

    def _baseline(self, row: _Row, unit: Unit | None) -> Baseline | None:
        text, when = row["baseline"], row["baseline_when"] or self._year_of("baseline") or ""
        if text.lower() in EMPTY:
            if row["baseline_when"]:
                expected = "none without a baseline"
                raise InvalidValueError("baseline_when", row["baseline_when"], expected)
            return None
        if not when:
            expected = "the time of the baseline, such as 2020"
            raise InvalidValueError("baseline_when", when, expected)
        value = self._amount(text, "baseline", self.header_units.get("baseline", unit))
        baseline = Baseline(value=value, when=plain_time(when))
        baseline.day(self.years)  # refuses a year of other years than those of the document
        return baseline

    def _milestones(self, row: _Row, unit: Unit | None) -> tuple[InterimTarget, ...]:
        found: list[InterimTarget] = []
        for part in parts_of(row["milestones"]):
            when, sign, value = (piece.strip() for piece in part.partition("="))
            if not (when and sign and value):
                expected = "times with values, such as 2024-Q2=20;2024-Q4=40"
                raise InvalidValueError("milestones", part, expected)
            day = self._time(when, "milestones")
            whole_year = re.fullmatch("[0-9]{4}(?:/[0-9]{2})?", plain_time(when))
            time = day.isoformat() if whole_year else plain_time(when)
            amount = self._amount(value, "milestones", unit)
            found.append(InterimTarget(when=time, value=amount))
        return tuple(found)

    def _check_id(self, row: _Row) -> None:
        if row["id"] and not _ID.fullmatch(row["id"]):
            expected = "a name of at most 64 characters without spaces, ':' and '/'"
            self.refuse(row.line, "id", row["id"], expected)

    # The parts

    def _indicators(self, promises: list[_Promise]) -> dict[tuple[str, str, str | None], Indicator]:
        """Return the indicators, each made of all the rows that name it."""
        groups: defaultdict[tuple[str, str, str | None], list[_Promise]] = defaultdict(list)
        for promise in promises:
            groups[promise.measured].append(promise)
        given: dict[str, int] = {}
        for members in groups.values():
            self._require_agreement(members)
            for own in dict.fromkeys(p.row["id"] for p in members if p.row["id"]):
                line = next(p.row.line for p in members if p.row["id"] == own)
                if own in given:
                    place = f"{self.word} {given[own]}"
                    expected = f"another id than that of {place}, which measures else"
                    self.refuse(line, "id", own, expected)
                given.setdefault(own, line)
        taken, found = set(given), dict[tuple[str, str, str | None], Indicator]()
        for measured, members in groups.items():
            first = members[0]
            own = next((p.row["id"] for p in members if p.row["id"]), "")
            if not own:
                own = _free(_id_for(first), taken)
                taken.add(own)
            fields: dict[str, Any] = {
                "id": own,
                "name": Text.of(first.name),
                "unit": first.unit,
                "basis": first.basis,
                "covers": Text.of(first.row["covers"]) if first.row["covers"] else None,
                "baseline": next((p.baseline for p in members if p.baseline is not None), None),
            }
            for flag in ("beyond_whole", "signed"):
                fields[flag] = any(FLAGS.get(p.row[flag].lower(), False) for p in members)
            indicator = self.made(first.row, partial(Indicator, **fields))
            if indicator is not None:
                found[measured] = indicator
        return found

    def _require_agreement(self, members: list[_Promise]) -> None:
        """Refuse rows that say different things of one indicator."""
        first = members[0]
        based = next((p for p in members if p.baseline is not None), first)
        named = next((p for p in members if p.row["id"]), first)
        for other in members[1:]:
            if other.basis != first.basis:
                line = first.row.line
                expected = f"{first.basis}, as in {self.word} {line} of the same indicator"
                self.refuse(other.row.line, "basis", other.basis, expected)
            if other.baseline not in {None, based.baseline}:
                line = based.row.line
                expected = f"{based.baseline}, as in {self.word} {line} of the same indicator"
                self.refuse(other.row.line, "baseline", str(other.baseline), expected)
            if other.row["id"] not in {"", named.row["id"]}:
                line = named.row.line
                expected = f"{named.row['id']}, as in {self.word} {line} of the same indicator"
                self.refuse(other.row.line, "id", other.row["id"], expected)

    def _commitments(
        self,
        promises: list[_Promise],
        indicators: Mapping[tuple[str, str, str | None], Indicator],
    ) -> list[tuple[_Promise, Commitment]]:
        taken: set[str] = set()
        found: list[tuple[_Promise, Commitment]] = []
        for promise in promises:
            indicator = indicators.get(promise.measured)
            if indicator is None:
                continue
            own = _free(f"{promise.provision}/{indicator.id}", taken)
            taken.add(own)
            row = promise.row
            fields: dict[str, Any] = {
                "id": own,
                "indicator": indicator,
                "target": promise.found.target,
                "period": promise.period,
                "phrase": row["phrase"] or promise.found.phrase,
                "stated": promise.found.stated,
                "every": promise.every,
                "due_stated": promise.due_stated,
                "interpretation": Text.of(row["interpretation"]) if row["interpretation"] else None,
                "url": row["url"] or None,
                **promise.rest,
            }
            commitment = self.made(row, partial(Commitment, **fields))
            if commitment is not None:
                found.append((promise, commitment))
        return found

    def _provisions(
        self, commitments: list[tuple[_Promise, Commitment]]
    ) -> list[tuple[_Row, str, Provision]]:
        """Return the provisions in the order of the table, each with its first row and domain."""
        groups: defaultdict[str, list[tuple[_Promise, Commitment]]] = defaultdict(list)
        for promise, commitment in commitments:
            groups[promise.provision].append((promise, commitment))
        found: list[tuple[_Row, str, Provision]] = []
        for own, members in groups.items():
            first = members[0][0]
            rows = [promise.row for promise, _ in members]
            kind, _, number = own.partition(":")
            told = {name: self._agreed(rows, name) for name in ("label", "title", "summary")}
            domain = self._agreed(rows, "domain")
            fields: dict[str, Any] = {
                "number": number_from(number),
                "label": told["label"] or None,
                "title": Text.of(told["title"] or first.name),
                "summary": Text.of(told["summary"]) if told["summary"] else None,
                "commitments": tuple(commitment for _, commitment in members),
            }
            build = NAMED_KINDS.get(kind, Provision)
            if build is Provision:
                fields["kind"] = kind
            if kind in NAMED_KINDS and (kind == "safeguard") == bool(domain):
                expected = "none for a safeguard" if domain else "the field of work that it is in"
                self.refuse(first.row.line, "domain", domain, expected)
            provision = self.made(first.row, partial(build, **fields), "provision")
            if provision is not None:
                found.append((first.row, domain, provision))
        return found

    def _agreed(self, rows: list[_Row], column: str) -> str:
        """Return what the rows of a provision say in a column, where it is not empty."""
        first = next((row for row in rows if row[column]), None)
        if first is None:
            return ""
        for row in rows:
            if row[column] not in {"", first[column]}:
                line = first.line
                expected = f"{first[column]!r}, as in {self.word} {line} of the same provision"
                self.refuse(row.line, column, row[column], expected)
        return first[column]

    # The document

    def _read_period(self, settings: dict[str, str]) -> None:
        """Read the period of the document, which that of each promise hangs on."""
        for name in settings:
            if name not in SETTINGS:
                self.add(0, UnknownNameError("setting", name, SETTINGS))
        for name in ("title", "issuer", "start"):
            if not settings.get(name):
                field = f"{self.name}, {name}"
                expected = f"the {name} of the document, as --{name} or in a row #{name}"
                self.add(0, InvalidValueError(field, Written("none"), expected))
        starts = settings.get("year_starts")
        if starts:
            found = self._setting("year_starts", lambda field: years_from(starts, field=field))
            self.years = found or CALENDAR
        start, due = settings.get("start"), settings.get("due")
        if start:
            self.period = self._setting(
                "start", lambda field: self._whole_period(start, due, field)
            )

    def _whole_period(self, start: str, due: str | None, field: str) -> Period:
        plain = plain_time(start)
        first = as_day(plain, field) if plain.count("-") == 2 else None
        if first is None:
            first = read_span(plain, field, self.years).start
        last = self._time(due, f"{self.name}, due") if due else None
        return Period(start=first, due=last, year_starts=self.years.starts)

    def _setting(self, name: str, read: Callable[[str], T]) -> T | None:
        field = f"{self.name}, {name}"
        try:
            return read(field)
        except InvalidValueError as error:
            own = error.field if error.field.startswith(self.name) else field
            self.add(0, type(error)(own, error.value, error.expected))
        return None

    def _assembled(
        self, settings: dict[str, str], provisions: list[tuple[_Row, str, Provision]]
    ) -> Document | None:
        named: defaultdict[str, list[Provision]] = defaultdict(list)
        for _, domain, provision in provisions:
            named[domain].append(provision)
        outside = named.pop("", [])
        taken: set[str] = set()
        domains: list[Domain] = []
        for number, (name, members) in enumerate(named.items(), start=1):
            own = _free(_slug(name) if name.isascii() else f"domain-{number}", taken)
            taken.add(own)
            goals = [member for member in members if member.kind == "goal"]
            if len(goals) > 1:
                line = next(row.line for row, _, found in provisions if found is goals[1])
                self.refuse(line, "domain", name, "one goal in a field of work")
                continue
            parts: dict[str, Any] = {
                "goal": goals[0] if goals else None,
                "tasks": tuple(member for member in members if member.kind == "task"),
                "matters": tuple(member for member in members if member.kind == "matter"),
                "further": tuple(m for m in members if m.kind not in NAMED_KINDS),
            }
            domains.append(Domain(number=number, id=own, name=Text.of(name), **parts))
        fields: dict[str, Any] = {
            **self._about(settings),
            "domains": domains,
            "safeguards": [member for member in outside if member.kind == "safeguard"],
            "further": tuple(member for member in outside if member.kind not in NAMED_KINDS),
        }
        return self._made(partial(Document, **fields))

    def _about(self, settings: dict[str, str]) -> dict[str, Any]:
        """Return what the settings say of the document, by the fields of it."""
        return {
            "id": settings.get("id") or _slug_of_file(self.name),
            "title": Text.of(settings["title"]),
            "issuer": Text.of(settings["issuer"]),
            "published": plain_time(settings.get("published") or "") or None,
            "code": settings.get("number") or None,
            "place": Text.of(settings["place"]) if settings.get("place") else None,
            "url": settings.get("url") or None,
            "licence": settings.get("licence") or None,
            "period": self.period,
            "not_targets": tuple(self.not_targets),
            "units": self.units,
        }

    def _made(self, build: Callable[[], Document]) -> Document | None:
        """Return a document, or None and remember what it refuses."""
        try:
            return build()
        except InvalidValueError as error:
            field = f"{self.name}, {error.field.removeprefix('Document.')}"
            self.add(0, type(error)(field, error.value, error.expected))
        return None


def _without_end(cells: list[str]) -> list[str]:
    """Return the cells of a header without the empty ones at its end."""
    while cells and not cells[-1]:
        cells = cells[:-1]
    return cells


# Ids


def _slug(text: str) -> str:
    """Return the letters and digits of a text, in words with hyphens."""
    return "-".join(re.findall("[A-Za-z0-9.]+", text))[:48].strip("-.").lower()


def _id_for(promise: _Promise) -> str:
    """Return a readable id for what a row measures: of its label, or its English name."""
    row = promise.row
    label = row["label"] or row["provision"]
    found = "-".join(re.findall("[A-Za-z0-9.]+", label)).strip("-.") if label.isascii() else ""
    if not found or found.isdigit():
        found = _slug(promise.name) if promise.name.isascii() else ""
    return found or f"row-{row.number}"


def _free(name: str, taken: set[str]) -> str:
    """Return a name that is not taken, with a number behind it if it is."""
    found, number = name, 2
    while found in taken:
        found, number = f"{name}-{number}", number + 1
    return found


def _slug_of_file(name: str) -> str:
    return _slug(Path(name).stem) or "document"
