"""What a single cell of a table of promises says: words, lists, times, units and who answers."""

import re
from collections.abc import Mapping
from typing import TypeVar, get_args

from minsheng.errors import InvalidValueError, UnknownNameError
from minsheng.exchange.table_columns import TableColumn
from minsheng.promises.indicators import BASIS_TEXTS, Basis
from minsheng.promises.provisions import NATURE_TEXTS, Every, Nature, Responsible
from minsheng.promises.targets import Done, Grade, Rank, Target, YearTarget
from minsheng.quantities.units import Unit, as_unit
from minsheng.wording.cells import TargetFound

__all__ = [
    "BASES",
    "BRACKETED",
    "EVERY",
    "FLAGS",
    "NATURES",
    "every_for",
    "known_column",
    "parts_of",
    "plain_time",
    "responsible_in",
    "unit_for",
    "word_of",
]

BRACKETED = re.compile(r"(.*\S)\s*[（(]([^()（）]{1,64})[)）]", re.DOTALL)
_SEPARATORS = re.compile(r"[;；、\n]")
_CHINESE_TIMES = (
    (re.compile(r"([0-9]{4})年[底末]?"), "{0}"),
    (re.compile(r"([0-9]{4})年([0-9]{1,2})月[底末]?"), "{0}-{1:0>2}"),
    (re.compile(r"([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日"), "{0}-{1:0>2}-{2:0>2}"),
)
FLAGS = {"yes": True, "true": True, "是": True, "no": False, "false": False, "否": False}
EVERY: dict[str, Every] = {
    **{word: word for word in get_args(Every)},
    "每年": "year",
    "每季度": "quarter",
    "每月": "month",
}
NATURES: dict[str, Nature] = {
    **{nature: nature for nature in NATURE_TEXTS},
    **{text.zh: nature for nature, text in NATURE_TEXTS.items()},
}
BASES: dict[str, Basis] = {
    **{basis: basis for basis in BASIS_TEXTS},
    **{text.zh: basis for basis, text in BASIS_TEXTS.items()},
    **{text.zh.removesuffix("数"): basis for basis, text in BASIS_TEXTS.items()},
}

T = TypeVar("T")


def known_column(names: Mapping[str, TableColumn], given: str) -> str | None:
    """Return the column or setting of a name in English or Chinese."""
    plain = given.strip().lower().replace(" ", "_")
    for column in names.values():
        if plain == column.name or given in column.zh:
            return column.name
    return None


def parts_of(text: str) -> list[str]:
    """Return the parts of a list in a cell."""
    return [part.strip() for part in _SEPARATORS.split(text) if part.strip()]


def word_of(text: str, words: Mapping[str, T], field: str) -> T | None:
    """Return what one of some words means; None for an empty cell."""
    if not text:
        return None
    found = words.get(text.lower())
    if found is None:
        raise UnknownNameError(field, text, tuple(words))
    return found


def plain_time(text: str) -> str:
    """Return a time that is written in Chinese, such as 2025年6月, as 2025-06."""
    plain = text.strip()
    for pattern, form in _CHINESE_TIMES:
        if match := pattern.fullmatch(plain):
            return form.format(*match.groups())
    return plain


def responsible_in(text: str) -> tuple[Responsible, ...]:
    """Return who answers, in the order of a cell, each with the role in brackets."""
    found: list[Responsible] = []
    for part in parts_of(text):
        match = BRACKETED.fullmatch(part)
        found.append(Responsible(part) if match is None else Responsible(match[1], match[2]))
    return tuple(found)


def unit_for(target: Target, said: Unit | None) -> Unit | None:
    """Return the unit of an indicator: that which the row says, or that of the target."""
    if isinstance(target, Done):
        if said is not None:
            raise InvalidValueError("unit", said.code, "none for what is done or not done")
        return None
    if isinstance(target, Grade | Rank):
        return as_unit("grade" if isinstance(target, Grade) else "place")
    if said is not None or not target.needs_unit:
        return said
    for amount in target.amounts:
        return amount.unit
    raise InvalidValueError("unit", "", "the unit of what is measured, which the target lacks")


def every_for(given: Every | None, found: TargetFound) -> Every | None:
    """Return which times are bound one by one; of growth, it goes without saying."""
    read = None if isinstance(found.target, YearTarget) else found.every
    if given is not None and read is not None and given != read:
        raise InvalidValueError("every", given, f"{read}, which the target says")
    return given or read
