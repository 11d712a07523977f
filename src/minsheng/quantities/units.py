"""The closed vocabulary of units: what each is called, what it measures and how it converts.

The units themselves are listed in `unit_table`. Conversion here is exact and needs no other
library; `pint_quantities` builds the same vocabulary for pint, and the tests hold the two against
each other.
"""

import unicodedata
from collections.abc import Iterator
from fractions import Fraction

import attrs

from minsheng.errors import UnitError, did_you_mean, nearest
from minsheng.quantities.unit_table import UNIT_TABLE, UnitRow
from minsheng.texts import Text

__all__ = ["Unit", "as_unit", "known_units", "normalized"]

_LONGEST_NAME = 64


def normalized(text: str) -> str:
    """Return `text` with full-width and compatibility characters in their plain form (NFKC)."""
    return text if text.isascii() else unicodedata.normalize("NFKC", text)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Unit:
    """A unit of the vocabulary; there is one object per unit, compared by identity.

    `code` is its name in data and output, `name` its name for people (`one` in English for exactly
    one), `dimension` what it measures (units of one dimension convert into each other), `factor`
    how many of the dimension's base unit it holds, `definition` the same as an expression that
    pint reads, and `whole` whether only whole numbers of it exist (half a school is none). What the
    months of a year bring adds up to the year if the unit is `additive`; shares, concentrations and
    rates are not.
    """

    code: str
    name: Text
    one: str
    dimension: str
    factor: Fraction
    definition: str
    whole: bool
    additive: bool
    aliases: tuple[str, ...]

    def __str__(self) -> str:
        """Return the code."""
        return self.code

    def __repr__(self) -> str:
        """Return the unit as the call that finds it."""
        return f"as_unit({self.code!r})"

    def __reduce__(self) -> tuple[object, tuple[str]]:
        """Pickle by code, so that there is one object per unit in every process."""
        return as_unit, (self.code,)

    @property
    def is_ratio(self) -> bool:
        """Whether the unit is a share or rate: percent, per mille or per ten thousand."""
        return self.dimension == "ratio"

    @property
    def is_ordinal(self) -> bool:
        """Whether the unit counts places in an order, from the best on: 1, 2, 3, and no zero."""
        return self.code in {"place", "grade"}


def _from_row(row: UnitRow) -> Unit:
    return Unit(
        code=row.code,
        name=Text(zh=row.zh, en=row.en),
        one=row.one or row.en,
        dimension=row.dimension or row.code,
        factor=Fraction(row.factor),
        definition=row.definition or row.code,
        whole=row.whole,
        additive=row.additive,
        aliases=row.aliases,
    )


_UNITS: dict[str, Unit] = {row.code: _from_row(row) for row in UNIT_TABLE}
# Of two units with one Chinese name, it finds the first of the table (人次: attendances).
_BY_NAME: dict[str, Unit] = {
    normalized(name): unit
    for unit in reversed(_UNITS.values())
    for name in (unit.code, unit.name.zh, *unit.aliases)
}


def known_units() -> Iterator[Unit]:
    """Yield every unit of the vocabulary, in the order of the table."""
    return iter(_UNITS.values())


def as_unit(unit: "Unit | str", field: str = "unit") -> Unit:
    """Return the unit that `unit` names by its code, Chinese name or an alias.

    Only exact names are known; no expression is ever evaluated. Raises `UnitError` otherwise.
    """
    if isinstance(unit, Unit):
        if _UNITS.get(unit.code) is not unit:
            raise UnitError(field, unit, "a unit of the vocabulary")
        return unit
    if not isinstance(unit, str) or len(unit) > _LONGEST_NAME:
        raise UnitError(field, unit, "the name of a unit, such as 'percent'")
    name = normalized(unit.strip())
    found = _BY_NAME.get(name)
    if found is None:
        hint = did_you_mean(nearest(name, _BY_NAME))
        raise UnitError(field, unit, f"a unit of the vocabulary{hint}")
    return found
