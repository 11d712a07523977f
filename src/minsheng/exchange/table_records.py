"""The records of JSON that the rows of a document's tables stand for, as they are written there.

What a cell or a record cannot be, the reader of JSON says; here they are only put into its form.
"""

import re
from collections.abc import Mapping
from typing import Any

from minsheng.exchange.records import Record
from minsheng.exchange.target_shapes import unit_of
from minsheng.frames import ColumnType
from minsheng.promises.fields import fields_of
from minsheng.promises.targets import KINDS
from minsheng.strict_json import parse_json
from minsheng.texts import LANGUAGES

__all__ = ["commitment_from", "indicator_from", "nested", "value_of"]

_WHOLE_NUMBERS: frozenset[ColumnType] = frozenset({"integer", "count", "year"})
_FLAGS = {"true": True, "false": False}
_OF_TARGETS = {field.name for kind in KINDS for field in fields_of(kind)}
_TARGET_KEYS = {"kind", "comparator", "unit", *_OF_TARGETS, *map(unit_of, _OF_TARGETS)}

_BASELINE = {"value": "baseline", "unit": "baseline_unit", "when": "baseline_when"}


def value_of(cell: str, kind: ColumnType, place: str) -> object:
    """Return the value of JSON that a cell stands for; what is no JSON raises."""
    if kind == "flag":
        return _FLAGS.get(cell.lower(), cell)  # programs for tables write TRUE
    if kind in _WHOLE_NUMBERS and re.fullmatch("[0-9]{1,9}", cell):
        return int(cell)
    if kind in {"json", "list"}:
        return parse_json(cell, place)
    return cell


def nested(values: Mapping[str, object]) -> Record:
    """Return a record of the values of columns: title_zh and title_en are one text."""
    record: dict[str, Any] = {}
    for name, value in values.items():
        stem, _, language = name.rpartition("_")
        if language in LANGUAGES and stem:
            record.setdefault(stem, {})[language] = value
        else:
            record[name] = value
    return record


def indicator_from(row: Record) -> Record:
    """Return the record of an indicator; its unit is null where there is none."""
    found: Record = {"unit": None, **row}
    baseline = {key: found.pop(name) for key, name in _BASELINE.items() if name in found}
    return {**found, "baseline": baseline} if baseline else found


def commitment_from(row: Record) -> Record:
    """Return the record of a commitment: its target and its source have objects of their own."""
    found: Record = {"target": {}, "source": {}, "due": None}
    target: Record = {}
    source: Record = {}
    for name, value in row.items():
        if name == "page" and re.fullmatch("[1-9][0-9]{0,8}", str(value)):
            source[name] = int(str(value))
        elif name in {"phrase", "url", "page"}:
            source[name] = value
        elif name in _TARGET_KEYS:
            target[name] = value
        elif name != "year_starts":  # which is that of the document
            found[name] = value
    return {**found, "target": target, "source": source}
