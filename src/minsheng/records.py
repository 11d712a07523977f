"""Results as data: records for JSON with their schema, rows for frames, and what pydantic asks.

A record is a `TypedDict`, whose fields are what JSON may hold: text, whole numbers, flags, nulls,
lists and other records. An exact number is decimal text ("1/3" where no finite decimal can write
it), a day an ISO date. From the types of its fields come the JSON Schema of a record, and the
columns of a frame.
"""

import json
from abc import abstractmethod
from collections.abc import Mapping
from datetime import date
from types import NoneType, UnionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    ClassVar,
    Literal,
    NotRequired,
    Required,
    TypedDict,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
    overload,
)

from minsheng.errors import InvalidValueError
from minsheng.frames import Backend, ColumnType, Numbers, make_frame
from minsheng.notebooks import Table
from minsheng.quantities.exact import exact_ratio, shown
from minsheng.texts import Explained, Language

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic_core import CoreSchema

__all__ = [
    "Columns",
    "DayText",
    "NumberText",
    "Result",
    "Row",
    "Worded",
    "columns_of",
    "schema_of",
    "table_of",
    "worded",
]

NumberText = Annotated[str, "number"]
"""An exact number as text: a decimal, or "1/3" where no finite decimal can write it."""
DayText = Annotated[str, "day"]
"""A day as an ISO date."""

Row = Mapping[str, object]
Columns = dict[str, ColumnType | Literal["label"]]
"""The columns of a frame with what they hold; a label is the number or the name of a year."""

_FORMS: dict[str, dict[str, str]] = {
    "number": {"pattern": r"^-?[0-9]+(\.[0-9]+|/[0-9]+)?$"},
    "day": {"format": "date"},
}
_SIMPLE = {str: "string", int: "integer", bool: "boolean", NoneType: "null"}


class Worded(TypedDict, total=False):
    """What a record has beside its data where a language was asked for: what it says to people."""

    text: str


RecordT = TypeVar("RecordT", bound=Worded)


class Result(Explained):
    """Base of what is found out: it goes out as a record, as JSON, as a frame and to pydantic.

    `record_type` is the `TypedDict` of its record.
    """

    __slots__ = ()

    record_type: ClassVar[Any]  # to checkers, a TypedDict is no type of its own

    @abstractmethod
    def to_dict(self, language: Language | None = None) -> Mapping[str, object]:
        """Return it as a record of text, whole numbers, flags, lists and records: JSON takes it.

        Numbers are exact decimal text, days ISO dates. With a language ("en" or "zh") each record
        that has words for people has them as `text`.
        """

    def to_json(self, language: Language | None = None) -> str:
        """Return the record as JSON text, with words for people if a language is given."""
        return json.dumps(self.to_dict(language), ensure_ascii=False, indent=2)

    def _table(self, language: Language) -> tuple[Columns, list[Row]]:
        """Return the columns and the rows of its frame: one row, unless it has several."""
        del language
        return columns_of(self.record_type), [self.to_dict()]

    @overload
    def to_frame(
        self,
        *,
        backend: Literal["pandas"],
        numbers: Numbers = "text",
        places: int | None = None,
        language: Language = "en",
    ) -> "pd.DataFrame": ...
    @overload
    def to_frame(
        self,
        *,
        backend: Literal["polars"],
        numbers: Numbers = "text",
        places: int | None = None,
        language: Language = "en",
    ) -> "pl.DataFrame": ...
    def to_frame(
        self,
        *,
        backend: Backend,
        numbers: Numbers = "text",
        places: int | None = None,
        language: Language = "en",
    ) -> "pd.DataFrame | pl.DataFrame":
        """Return its rows as a frame of pandas or polars.

        Days are days, flags truth values, and what does not apply is null. `numbers` says what
        exact numbers become: "text" ("1/3" where no finite decimal can write one), "decimal" or
        "float", which plots take. `places` cuts decimals after so many, toward zero; without it a
        number that no finite decimal can write is an `InexactError`. Names and words for people are
        in `language`.
        """
        columns, rows = self._table(language)
        cells: dict[str, list[object]] = {}
        types: dict[str, ColumnType] = {}
        for name, kind in columns.items():
            column = [row.get(name) for row in rows]
            cells[name], types[name] = _cells(column, kind)
        return make_frame(cells, types, backend, numbers, places)

    def _shown(self) -> Table:
        """Return its first line, the names of its columns and its rows, for a notebook."""
        columns, rows = self._table("en")
        used = [name for name in columns if any(row.get(name) is not None for row in rows)]
        cells = [[_said(row.get(name), columns[name]) for name in used] for row in rows]
        return self._brief(), used, cells

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: "GetCoreSchemaHandler"
    ) -> "CoreSchema":
        """Tell pydantic that a result is taken as it is, and written as its record."""
        del source, handler
        from pydantic_core import core_schema  # noqa: PLC0415 - only pydantic asks, and has it

        return core_schema.is_instance_schema(
            cls,
            serialization=core_schema.plain_serializer_function_ser_schema(
                _as_record, return_schema=core_schema.dict_schema()
            ),
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: "CoreSchema", handler: "GetJsonSchemaHandler"
    ) -> dict[str, Any]:
        """Tell pydantic, and so OpenAPI, what its record looks like."""
        del schema, handler
        return schema_of(cls.record_type)


def worded(found: Explained, record: RecordT, language: Language | None) -> RecordT:
    """Return a record of what was found, with its words for people if a language is given."""
    if language is not None:
        record["text"] = found.in_language(language)
    return record


def table_of(found: Result, language: Language) -> tuple[Columns, list[Row]]:
    """Return the columns and the rows of the frame of a result; only the library asks."""
    return found._table(language)  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]


def _as_record(found: Result) -> Mapping[str, object]:
    return found.to_dict()


def _said(cell: object, kind: ColumnType | Literal["label"]) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case str() if kind == "number":
            return shown(exact_ratio(cell))
        case _:
            return str(cell)


def _cells(
    column: list[object], kind: ColumnType | Literal["label"]
) -> tuple[list[object], ColumnType]:
    """Return the cells of a column and its type: days become days, names of years stay text."""
    if kind == "day":
        return [date.fromisoformat(x) if isinstance(x, str) else x for x in column], "day"
    if kind != "label":
        return column, kind
    if all(x is None or isinstance(x, int) for x in column):
        return column, "year"
    return [None if x is None else str(x) for x in column], "text"


# The fields of a record


def _bare(kind: Any) -> tuple[Any, str | None]:  # noqa: ANN401 - what a field may be annotated with
    """Return the type of a field without marks, and the form of its text."""
    form: str | None = None
    while get_origin(kind) in {Annotated, NotRequired, Required}:
        if get_origin(kind) is Annotated:
            form = kind.__metadata__[0]
        kind = get_args(kind)[0]
    return kind, form


def columns_of(record: Any) -> Columns:  # noqa: ANN401 - a TypedDict is no type of its own
    """Return the columns that the fields of a record make: lists and records within have none."""
    found: Columns = {}
    for name, hint in get_type_hints(record, include_extras=True).items():
        kinds = [hint]
        bare, _ = _bare(hint)
        if get_origin(bare) in {Union, UnionType}:
            kinds = [part for part in get_args(bare) if part is not NoneType]
        types: list[ColumnType | None] = [_column_type(*_bare(part)) for part in kinds]
        first = types[0]
        if name != "text" and first is not None and None not in types:
            found[name] = first if all(kind == first for kind in types) else "label"
    return found


def _column_type(kind: Any, form: str | None) -> ColumnType | None:  # noqa: ANN401 - as above
    if form == "number":
        return "number"
    if form == "day":
        return "day"
    if kind is bool:
        return "flag"
    if kind is int:
        return "count"
    return "text" if kind is str or get_origin(kind) is Literal else None


def schema_of(
    kind: Any,  # noqa: ANN401 - as above
    form: str | None = None,
    definitions: dict[str, dict[str, Any]] | None = None,
) -> dict[str, Any]:
    """Return the JSON Schema of a record, or of a field.

    Records within stand where they are, or, if there are `definitions`, in these by their names.

    >>> class Point(TypedDict):
    ...     day: DayText
    ...     value: NumberText | None
    >>> schema_of(Point)["properties"]["day"]
    {'type': 'string', 'format': 'date'}
    """
    kind, found = _bare(kind)
    origin = get_origin(kind)
    if is_typeddict(kind):
        return _record_schema(kind, definitions)
    if kind in _SIMPLE:
        return {"type": _SIMPLE[kind], **_FORMS.get(found or form or "", {})}
    if origin is Literal:
        return {"enum": list(get_args(kind))}
    if origin in {Union, UnionType}:
        return {"anyOf": [schema_of(part, None, definitions) for part in get_args(kind)]}
    if origin is list:
        return {"type": "array", "items": schema_of(get_args(kind)[0], None, definitions)}
    if origin in {dict, Mapping}:
        values = schema_of(get_args(kind)[1], None, definitions)
        return {"type": "object", "additionalProperties": values}
    raise InvalidValueError("record", kind, "a field that JSON can hold")


def _record_schema(
    record: Any,  # noqa: ANN401 - as above
    definitions: dict[str, dict[str, Any]] | None,
) -> dict[str, Any]:
    name = record.__name__
    if definitions is not None and name in definitions:
        return {"$ref": f"#/$defs/{name}"}
    schema: dict[str, Any] = {"title": name}
    if definitions is not None:
        definitions[name] = schema
    hints = get_type_hints(record, include_extras=True)
    schema |= {
        "description": (record.__doc__ or "").partition("\n")[0],
        "type": "object",
        "properties": {key: schema_of(hint, None, definitions) for key, hint in hints.items()},
        "required": sorted(record.__required_keys__, key=list(hints).index),
        "additionalProperties": False,
    }
    return schema if definitions is None else {"$ref": f"#/$defs/{name}"}
