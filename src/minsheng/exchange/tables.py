"""A document as flat tables that refer to each other: what CSV, data packages and frames hold.

Numbers are plain decimals as text. A table has no exact way to write a number such as 1/3, so
that a document with one is refused; JSON can hold it.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import assert_never, cast, get_args

import attrs

from minsheng.errors import InexactError, UnknownNameError
from minsheng.exchange.records import (
    commitment_record,
    milestones_record,
    responsible_records,
    stated_flag,
    target_record,
)
from minsheng.exchange.target_shapes import unit_of
from minsheng.frames import ColumnType
from minsheng.promises.baselines import Baseline
from minsheng.promises.documents import Document
from minsheng.promises.fields import FORMS, fields_of
from minsheng.promises.indicators import Basis
from minsheng.promises.provisions import Every, Nature
from minsheng.promises.targets import KINDS, Comparator, Target
from minsheng.quantities.exact import number_text
from minsheng.texts import LANGUAGES, Text

__all__ = ["TABLES", "Cell", "Column", "Row", "Table", "table_of"]

Cell = str | int | bool | date | None
Row = dict[str, Cell]


@attrs.frozen
class Column:
    """One column: its type, what it means, and what its cells may be.

    A column of type "number" holds decimals as text, one of type "json" or "list" an object or a
    list of JSON. `options` are all the values there can be, `refers_to` the table whose ids the
    cells are. A column that is not `always` there stands only in tables of documents that use it.
    """

    type: ColumnType
    about: str
    required: bool = True
    options: tuple[str, ...] = ()
    refers_to: str | None = None
    always: bool = True


@attrs.frozen
class Table:
    """A table: what it is, its columns, and the rows that a document has for it.

    The first column is the key, which no two rows share.
    """

    about: str
    columns: Mapping[str, Column]
    rows: Callable[[Document], Iterator[Row]]

    @property
    def key(self) -> str:
        """The name of the column that tells the rows apart."""
        return next(iter(self.columns))

    def records(self, document: Document) -> list[Row]:
        """Return the rows of a document, each with every column, in the order of the columns."""
        columns = self.columns_of(document)
        return [{name: row.get(name) for name in columns} for row in self.rows(document)]

    def columns_of(self, document: Document) -> Mapping[str, Column]:
        """Return the columns that the table of a document has."""
        asked = [name for name, column in self.columns.items() if not column.always]
        rows = list(self.rows(document)) if asked else []
        unused = {name for name in asked if all(row.get(name) is None for row in rows)}
        return {name: column for name, column in self.columns.items() if name not in unused}


def table_of(name: str) -> Table:
    """Return a table by its name; `UnknownNameError` if there is none."""
    if not isinstance(name, str) or name not in TABLES:
        raise UnknownNameError("table", name, TABLES)
    return TABLES[name]


# The rows


def _domains(document: Document) -> Iterator[Row]:
    for domain in document.domains.values():
        yield {
            "id": domain.id,
            "number": domain.number,
            **_named("name", domain.name),
        }


def _provisions(document: Document) -> Iterator[Row]:
    domains = {
        provision.id: part.id for part in document.domains.values() for provision in part.provisions
    }
    for provision in document.provisions.values():
        yield {
            "id": provision.id,
            "kind": provision.kind,
            "number": str(provision.number),
            "label": provision.label,
            "domain": domains.get(provision.id),
            **_named("title", provision.title),
            **_named("summary", provision.summary),
        }


def _indicators(document: Document) -> Iterator[Row]:
    for indicator in document.indicators.values():
        baseline = indicator.baseline
        yield {
            "id": indicator.id,
            **_named("name", indicator.name),
            "unit": None if indicator.unit is None else indicator.unit.code,
            "basis": indicator.basis,
            **_named("covers", indicator.covers),
            "beyond_whole": indicator.beyond_whole,
            "signed": indicator.signed,
            "aliases": _listed(indicator.aliases),
            "counted_by": indicator.counted_by,
            **({} if baseline is None else _baseline_cells(indicator.id, baseline)),
        }


def _named(name: str, text: Text | None) -> Row:
    """Return the cells of a text, one for each language; it is empty in one that it is not in."""
    return {f"{name}_{x}": None if text is None else text.own(x) for x in reversed(LANGUAGES)}


def _baseline_cells(owner: str, baseline: Baseline) -> Row:
    value = number_text(baseline.value.fraction)
    _require_decimal(f"{owner}, baseline", value)
    unit = baseline.value.unit.code
    return {"baseline": value, "baseline_unit": unit, "baseline_when": baseline.when}


def _require_decimal(field: str, number: str) -> None:
    """Refuse a number that a table has no exact way to write."""
    if "/" in number:
        expected = "a number that a finite decimal can write (JSON takes others)"
        raise InexactError(field, Fraction(number), expected)


def _listed(texts: tuple[str, ...]) -> str | None:
    return json.dumps(texts, ensure_ascii=False) if texts else None


def _commitments(document: Document) -> Iterator[Row]:
    for commitment in document.commitments.values():
        target = _target_cells(commitment.target)
        for name, cell in target.items():
            if _COMMITMENTS[name].type == "number":
                _require_decimal(f"{commitment.id}, {name}", str(cell))
        period = commitment.period
        amends = commitment_record(commitment)["amends"]
        yield {
            **target,
            "id": commitment.id,
            "provision": commitment.provision_id,
            "indicator": commitment.indicator.id,
            "basis": commitment.indicator.basis,
            "start": period.start,
            "due": period.due,
            "stated": stated_flag(commitment),
            "every": commitment.every,
            "due_stated": commitment.due_stated,
            "milestones": json.dumps(milestones_record(commitment))
            if commitment.milestones
            else None,
            "year_starts": None if period.years.is_calendar else period.year_starts,
            "phrase": commitment.phrase,
            "url": commitment.url,
            "page": None if commitment.page is None else str(commitment.page),
            "responsible": json.dumps(responsible_records(commitment), ensure_ascii=False)
            if commitment.responsible
            else None,
            "nature": commitment.nature,
            "tags": _listed(commitment.tags),
            **_named("interpretation", commitment.interpretation),
            "amends": None if amends is None else json.dumps(amends, ensure_ascii=False),
        }


def _target_cells(target: Target) -> Row:
    """Return the cells of a target: a list as JSON, words in both languages apart."""
    record = target_record(target)
    for field in fields_of(type(target)):
        value = getattr(target, field.name)
        if field.form == "scale":
            record[field.name] = _listed(value)
        if field.form == "text" and record.pop(field.name, None) is not None:
            record |= {f"{field.name}_zh": value.zh, f"{field.name}_en": value.en}
    return cast("Row", record)  # of text, whole numbers and None only


def _units(document: Document) -> Iterator[Row]:
    names = [name for name, column in _COMMITMENTS.items() if column.refers_to == "units"]
    used = {row.get(name) for row in _commitments(document) for name in names}
    used |= {row["unit"] for row in _indicators(document)}
    for unit in document.units:
        if unit.code in used:
            yield {
                "code": unit.code,
                **_named("name", unit.name),
                "dimension": unit.dimension,
            }


# The columns


def _beside(type: ColumnType, about: str, options: tuple[str, ...] = ()) -> Column:  # noqa: A002 - as the field is named
    """Return a column that stands only in tables of documents that use it."""
    return Column(type, about, required=False, options=options, always=False)


def _words(name: str, about: str) -> dict[str, Column]:
    """Return the columns of a text, one for each language."""
    languages = (("zh", "Chinese"), ("en", "English"))
    return {
        f"{name}_{code}": Column("text", f"{about} in {language}", required=False)
        for code, language in languages
    }


_BASIS = Column(
    "text", "level on a day, total of the period, or yearly flow", options=get_args(Basis)
)
_UNIT = Column("text", "the unit of the figures beside it", required=False, refers_to="units")


def _target_columns() -> dict[str, Column]:  # noqa: C901, PLR0912 - a case for each form
    """Return the columns of the fields of all kinds of target, in the order of `FORMS`.

    Every kind has a comparator, as a field or not.
    """
    columns: dict[str, Column] = {}
    fields = [f for kind in KINDS for f in fields_of(kind) if f.name != "comparator"]
    for field in sorted(fields, key=lambda field: FORMS.index(field.form)):
        name, about = field.name, field.column
        match field.form:
            case "amount" | "rate" | "change":
                columns.pop("unit", None)  # there for the field before, it comes after both
                about = f"{about}, in the unit of the column unit"
                columns |= {name: Column("number", about, required=False), "unit": _UNIT}
            case "margin":
                columns[name] = Column("number", about, required=False)
                unit = Column("text", "its unit", required=False, refers_to="units")
                columns[unit_of(name)] = unit
            case "factor":
                columns[name] = Column("number", about, required=False)
            case "count":
                columns[name] = Column("count", about, required=False)
            case "label":
                columns[name] = Column("text", about, required=False)
            case "scale":
                columns[name] = Column("list", about, required=False)
            case "text":
                for language, word in (("zh", "Chinese"), ("en", "English")):
                    of = f"{about}, in {word}"
                    columns[f"{name}_{language}"] = Column("text", of, required=False)
            case "year":
                columns[name] = Column("year", about, required=False)
            case "word":
                columns[name] = Column("text", about, required=False, options=field.words)
            case "indicator":
                columns[name] = Column("text", about, required=False, refers_to="indicators")
            case _:
                assert_never(field.form)
    return columns


_COMMITMENTS = {
    "id": Column("text", "the name of the promise in data"),
    "provision": Column("text", "the part of the document that makes it", refers_to="provisions"),
    "indicator": Column("text", "what is measured", refers_to="indicators"),
    "kind": Column("text", "the kind of target", options=tuple(kind.kind for kind in KINDS)),
    "comparator": Column(
        "text",
        "how a value is compared with the target",
        required=False,
        options=get_args(Comparator),
    ),
    **_target_columns(),
    "basis": _BASIS,
    "start": Column("day", "the first day of the period"),
    "due": Column("day", "the last day of the period, if one is set", required=False),
    "stated": Column(
        "flag",
        "false where the figure is only implied, nothing where there is none",
        required=False,
    ),
    "every": Column(
        "text",
        "what of the period is bound one by one, such as each year, not its end alone",
        required=False,
        options=get_args(Every),
    ),
    "due_stated": Column("flag", "false where the source names no date, so that due is implied"),
    "milestones": Column(
        "json",
        "values on the way, in the unit of the target, by the times they are due",
        required=False,
        always=False,
    ),
    "year_starts": Column(
        "text", "the day its years start on, if not 01-01", required=False, always=False
    ),
    "phrase": Column("text", "the words of the source that carry the promise"),
    "url": _beside("text", "the page of the web that they stand on"),
    "page": _beside("text", "the page of the paper that they stand on"),
    "responsible": _beside("list", "who answers for it, each with a name and a role"),
    "nature": _beside("text", "whether it binds or is expected", options=get_args(Nature)),
    "tags": _beside("list", "marks that it is found by"),
    **_words("interpretation", "how an open wording was read,"),
    "amends": Column(
        "json", "what the source asks for, where this asks for something else", required=False
    ),
}

TABLES = {
    "domains": Table(
        "The fields of work.",
        {
            "id": Column("text", "the name of the field in data"),
            "number": Column("integer", "its number in the document"),
            **_words("name", "its name"),
        },
        _domains,
    ),
    "provisions": Table(
        "The numbered parts of the document.",
        {
            "id": Column("text", "kind and number, such as task:13"),
            "kind": Column("text", "the kind of part: goal, task, or another word"),
            "number": Column("text", "its number among its kind"),
            "label": _beside("text", "what the source calls it"),
            "domain": Column(
                "text",
                "its field of work; a safeguard has none",
                required=False,
                refers_to="domains",
            ),
            **_words("title", "its title"),
            **_words("summary", "what is promised,"),
        },
        _provisions,
    ),
    "units": Table(
        "The units that the indicators and the commitments use.",
        {
            "code": Column("text", "the name of the unit in data"),
            **_words("name", "its name"),
            "dimension": Column("text", "what it measures; those of one dimension convert"),
        },
        _units,
    ),
    "indicators": Table(
        "What is measured.",
        {
            "id": Column("text", "the name of the indicator in data"),
            **_words("name", "its name"),
            "unit": Column("text", "the unit of its values", required=False, refers_to="units"),
            "basis": _BASIS,
            **_words("covers", "whom or what it covers,"),
            "beyond_whole": Column("flag", "whether it can be more than 100 %"),
            "signed": Column("flag", "whether it can be less than zero"),
            "aliases": Column("list", "short names that it is found by", required=False),
            "counted_by": Column(
                "text", "the Chinese measure word for what it counts", required=False
            ),
            "baseline": _beside("number", "the value that the source starts from"),
            "baseline_unit": attrs.evolve(_beside("text", "its unit"), refers_to="units"),
            "baseline_when": _beside("text", "the day, year or quarter of that value"),
        },
        _indicators,
    ),
    "commitments": Table("The checkable promises, one a row.", _COMMITMENTS, _commitments),
}
