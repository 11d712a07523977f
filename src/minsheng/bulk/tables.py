"""What was found of each indicator, with the places that can be judged in whole columns."""

from datetime import date, timedelta
from fractions import Fraction
from typing import Any, NamedTuple

import attrs

from minsheng.bulk.engines import np
from minsheng.bulk.objects import FORMS
from minsheng.bulk.reading import code_of
from minsheng.bulk.verdicts import Values
from minsheng.bulk.windows import Flags, Groups, Ints, Reading, Sums
from minsheng.errors import InvalidValueError, UnknownNameError
from minsheng.observations.books import Kind, kind_of
from minsheng.observations.table import read_unit
from minsheng.promises.documents import Document
from minsheng.promises.indicators import Indicator
from minsheng.promises.targets import Grade
from minsheng.quantities.units import Unit

__all__ = ["Table", "tables_of"]

_FORM: dict[Kind, str] = {"level": "level", "rate": "level", "total": "total"}


class _Unit(NamedTuple):
    """The unit of rows, and how their values become those in the unit of the indicator."""

    unit: Unit | None
    ratio: Fraction


@attrs.frozen(kw_only=True)
class Table:
    """The places that have rows of an indicator: their numbers, ascending, and what was found.

    `rows` are those of the groups. `points` tells where all rows are of days, can be judged in
    integers, and cannot be refused; `spans` where all are amounts of whole months.
    """

    indicator: Indicator
    groups: Groups
    place: Ints
    rows: Ints
    points: Flags
    spans: Flags
    values: Values

    def reading(self, cut: int) -> Reading:
        """Return the last value of each place up to the day with the code `cut`."""
        return self.groups.reading(self.rows, cut)

    @property
    def has_spans(self) -> bool:
        """Whether there may be amounts over spans."""
        return "span" in self.groups.columns

    def of(self, kind: str) -> Flags:
        """Return one of both."""
        return self.points if kind == "points" else self.spans

    def some(self, which: Flags | Ints) -> "Table":
        """Return some of the places, or a place for each of some numbers."""
        return attrs.evolve(
            self,
            place=self.place[which],
            rows=self.rows[which],
            points=self.points[which],
            spans=self.spans[which],
        )

    def sums(self, start: date, end: date) -> Sums:
        """Return what each place has from the first day of a month up to a day."""
        return self.groups.sums(
            self.rows, code_of(start - timedelta(days=1)), code_of(start), code_of(end)
        )

    def column(self, name: str) -> Ints:
        """Return what was found of each place."""
        found: Ints = self.groups.columns[name][self.rows]
        return found


def tables_of(document: Document, groups: Groups) -> dict[str, Table]:
    """Return a table for each indicator that has rows.

    Raises `UnknownNameError` for an indicator or a unit that there is not.
    """
    known = document.indicator_names
    ids = list(document.indicators)
    numbers = {name: number for number, name in enumerate(ids)}
    of_name: list[int] = []
    for name in groups.indicators:
        if name not in known:
            raise UnknownNameError("frame, column indicator", name, tuple(known))
        of_name.append(numbers[known[name].id])
    own = np.array(of_name, np.int64)[groups.indicator]
    order = np.lexsort((groups.place, own))
    edges = np.searchsorted(own[order], np.arange(len(ids) + 1))
    found: dict[str, Table] = {}
    for number, name in enumerate(ids):
        rows = order[edges[number] : edges[number + 1]]
        if len(rows):
            found[name] = _table(document, document.indicators[name], groups, rows)
    return found


def _table(document: Document, indicator: Indicator, groups: Groups, rows: Ints) -> Table:
    place = groups.place[rows]
    first = np.ones(len(rows), np.bool_)
    first[1:] = place[1:] != place[:-1]
    plain = np.ones(len(rows), np.bool_)
    twice = np.flatnonzero(~first)
    plain[twice] = plain[twice - 1] = False  # of two units or forms, or under two names
    for at in twice:  # the first of several stands for all of them
        plain[np.searchsorted(place, place[at])] = False
    kind = kind_of(indicator)
    units = [groups.units[row] for row in rows.tolist()] if groups.units else [None]
    forms = [groups.forms[row] for row in rows.tolist()] if groups.forms else []
    usual = _usual(units)
    has_units = any(unit is not None for unit in units)
    own = _unit_of(document, indicator, usual, has_units=has_units)
    if has_units:
        plain &= np.array([unit == usual for unit in units], np.bool_)
        _require_units(document, indicator, units)
    columns = {name: column[rows] for name, column in groups.columns.items()}
    plain &= (columns["odd"] == 0) & (columns["distinct"] == 1)
    nothing = np.zeros_like(columns["count"])
    of_spans = columns.get("span", nothing)
    points = plain & (of_spans == 0)
    spans = plain & (of_spans == columns["count"]) & (columns.get("unwhole", nothing) == 0)
    spans &= np.full(len(rows), kind in {"yearly", "total"})
    points &= np.full(len(rows), kind != "yearly")
    if any(form is not None for form in forms):
        _require_forms(forms)
        wanted = _FORM.get(kind)
        points &= np.array([form is None or form == wanted for form in forms], np.bool_)
        spans &= np.array([form is None or form == "increment" for form in forms], np.bool_)
    if indicator.unit is None:
        one = groups.lattice.one
        points &= (columns["least"] >= 0) & (columns["most"] <= one) & (columns["frac"] == 0)
        points &= columns["last undone"] < columns["first done"]
    else:
        sound = columns["word"] == 0
        sound &= _sound(document, indicator, columns, groups.lattice.one, own.ratio)
        points &= sound
        spans &= sound
        if indicator.basis == "total" and not indicator.signed:
            points &= columns["falls"] == 0
    down = groups.lattice.one * own.ratio.denominator
    return Table(
        indicator=indicator,
        groups=groups,
        place=place[first],
        rows=rows[first],
        points=points[first],
        spans=spans[first],
        values=Values(own.ratio.numerator, down),
    )


def _usual(units: list[Any]) -> Any:  # noqa: ANN401 - text, or what stands in its place
    """Return the unit that most rows have."""
    counts: dict[Any, int] = {}
    for unit in units:
        counts[unit] = counts.get(unit, 0) + 1
    return max(counts, key=lambda unit: counts[unit])


def _unit_of(
    document: Document, indicator: Indicator, usual: str | None, *, has_units: bool
) -> _Unit:
    own = indicator.unit
    if own is None or not has_units or not usual:
        return _Unit(own, Fraction(1))
    scale, unit = read_unit(usual, f"frame, {indicator.id}, unit", own, document.units)
    return _Unit(unit, scale * unit.factor / own.factor)


def _require_units(document: Document, indicator: Indicator, units: list[Any]) -> None:
    """Raise for a unit that there is not, or that measures something else."""
    own = indicator.unit
    field = f"frame, {indicator.id}, unit"
    for unit in dict.fromkeys(units):
        if own is not None and unit:
            read_unit(unit, field, own, document.units)
        elif own is None and unit:
            raise InvalidValueError(field, unit, "no unit, for a thing that is done or not done")


def _require_forms(forms: list[Any]) -> None:
    for form in dict.fromkeys(forms):
        if form is not None and form not in FORMS:
            expected = "one of level, total, increment, yearly and effective"
            raise InvalidValueError("frame, form", form, expected)


def _sound(
    document: Document, indicator: Indicator, columns: dict[str, Ints], one: int, ratio: Fraction
) -> Flags:
    """Tell where values can have been observed; what is doubtful is left to the objects."""
    least, most = columns["least"], columns["most"]
    good = np.ones(len(least), np.bool_)
    unit = indicator.unit
    if unit is None:
        return good
    if not (indicator.signed or indicator.beyond_whole):
        good &= least >= 0
    if indicator.most is not None:
        limit = indicator.most.to(unit).fraction / ratio * one
        good &= most <= limit.numerator // limit.denominator
    if unit.whole or unit.is_ordinal:
        good &= (columns["frac"] == 0) & (ratio.denominator == 1)
    if unit.is_ordinal:
        good &= least >= one
        grades = [
            len(item.target.scale)
            for item in document.commitments.values()
            if isinstance(item.target, Grade) and item.indicator.id == indicator.id
        ]
        if grades:
            good &= most <= min(grades) * one
    return good
