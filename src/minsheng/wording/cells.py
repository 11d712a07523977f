"""A target as people write it in a cell of a table (不低于90%, "at least 60"), read or refused.

A cell is cut into pieces, and the pieces beside the target (by when, each year, in total, from
which year) are taken out. What is left has to be, from its first piece to its last, one of the
orders below; there is nothing that is passed over.
"""

import re
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Literal, NoReturn

import attrs

from minsheng.errors import DimensionError, InvalidValueError
from minsheng.promises.provisions import Every
from minsheng.promises.targets import (
    About,
    AtLeast,
    AtLeastTimes,
    AtMost,
    Between,
    Done,
    FallsYearly,
    Grade,
    GrowsYearly,
    LimitedSide,
    Rank,
    Reduction,
    RisesYearly,
    Target,
    Trend,
    Unquantified,
)
from minsheng.quantities.amounts import Amount
from minsheng.quantities.units import Unit, as_unit
from minsheng.wording.numbers import words_pattern
from minsheng.wording.pieces import Piece, UnitFinder, pieces_of, plain_signs, unit_named
from minsheng.wording.vocabulary import ANOTHER_INDICATOR, EMPTY, GRADE, Bounding

__all__ = ["TargetFound", "read_target"]

_LONGEST = 200
_WHOLE = Fraction(100)


@attrs.frozen(kw_only=True)
class TargetFound:
    """A target that was read from a cell, and what the cell says beside it.

    `every` is "year", "quarter" or "month" where the words bind each of them, `due` the time that
    they name, as text ("2025", "2024-Q2", "2024-11", "2022/23"). `basis` is a hint at how the
    indicator accumulates: "total" for 累计 and "cumulative", "yearly" for an amount of each year
    that adds up over its months. `phrase` is the cell itself, and `stated` is False where the
    figure is only implied (全覆盖, 零).
    """

    target: Target
    every: Every | None
    due: str | None
    basis: Literal["total", "yearly"] | None
    phrase: str
    stated: bool


class _RefusedError(Exception):
    """What a cell says is clear, and no target: with what was expected instead."""

    def __init__(self, expected: str) -> None:
        super().__init__(expected)
        self.expected = expected


class _Cell:
    """The pieces of a cell: those of its target in their order, and those beside it."""

    def __init__(self, pieces: Sequence[Piece], unit: Unit | None, find_unit: UnitFinder) -> None:
        self.unit = unit
        self.find_unit = find_unit
        beside = [piece for piece in pieces if piece.kind in "detsSyF"]
        self.pieces = [p for p in pieces if p.kind not in "detsSy"]
        self.order = "".join(p.kind for p in self.pieces).replace("F", "f")
        self.all = pieces
        self._beside = beside

    def beside(self, kinds: str) -> Piece | None:
        """Return the one piece of some kinds beside the target."""
        found = [piece for piece in self._beside if piece.kind in kinds]
        if len(found) > 1:
            expected = f"one of {found[0].text!r} and {found[1].text!r}"
            raise _RefusedError(expected)
        return found[0] if found else None

    @property
    def every(self) -> Every | None:
        """What each of which is bound."""
        found = self.beside("e")
        for every in ("year", "quarter", "month"):
            if found is not None and found.value == every:
                return every
        return None

    @property
    def base_year(self) -> int | None:
        """The year whose value is counted from, or multiplied."""
        found = self.beside("sSF")
        return None if found is None else found.year

    def the(self, kinds: str) -> Piece | None:
        """Return the first piece of some kinds that the target has."""
        return next((piece for piece in self.pieces if piece.kind in kinds), None)

    def bound(self) -> Bounding | None:
        """Return on which side the words limit; they must not say two things."""
        found = [piece for piece in self.pieces if piece.kind in "ba"]
        if len({piece.value for piece in found}) > 1:
            expected = f"one of {found[0].text!r} and {found[1].text!r}"
            raise _RefusedError(expected)
        return found[0].bound if found else None

    def at_least(self) -> None:
        """Refuse a limit on another side than from below."""
        if self.bound() not in {None, AtLeast}:
            raise _RefusedError("no limit but 'at least' on how much something is to change")

    def amounts(self) -> list[Amount]:
        """Return the amounts: the unit and the scale of the last are those of all without one."""
        numbers = [(p, self._unit_of(i, p)) for i, p in enumerate(self.pieces) if p.kind == "n"]
        last, last_unit = numbers[-1]
        found: list[Amount] = []
        for piece, own in numbers:
            unit = own or last_unit or self.unit
            if unit is None:
                raise _RefusedError("a number with its unit, or a unit in a column beside it")
            number = piece.number
            if piece.scale is None and last.scale is not None and own is None:
                shared = piece.number * last.scale  # 2-3万人; not in 5000-2万人
                number = shared if shared <= last.number else number
            found.append(Amount(number, unit))
        return found

    def _unit_of(self, place: int, number: Piece) -> Unit | None:
        after = self.pieces[place + 1 : place + 2]
        unit = after[0].unit if after else None
        if not number.sign:
            return unit
        money = unit_named(number.sign, self.unit, self.find_unit)
        if unit is not None or money is None:
            raise _RefusedError(f"one unit beside {number.text!r}, of those that are known")
        return money

    def amount(self) -> Amount:
        """Return the only amount."""
        return self.amounts()[0]

    def value(self, amount: Amount) -> Amount:
        """Return an amount that values are compared with; it has to be in units of the column."""
        if self.unit is not None and amount.unit.dimension != self.unit.dimension:
            raise DimensionError(
                "", amount.unit.code, f"a unit that converts into {self.unit.code}"
            )
        return amount

    def side(self) -> LimitedSide:
        """Return on which side what is about something is limited: both, where it is held."""
        return "both" if self.the("h") and self.bound() is None else "least"


def _limit(cell: _Cell) -> Target:
    amount, kind = cell.amount(), cell.bound()
    if (year := cell.base_year) is not None:
        if not amount.unit.is_ratio or not cell.beside("S"):
            raise _RefusedError("a share or a number of times, of the value of a year")
        return _times(amount.base / _WHOLE, year, kind)
    if cell.the("c") and not amount.unit.is_ratio:
        raise _RefusedError("a share, such as '100%', beside what it covers")
    if kind is None and amount.unit.code == "percentage_point" and cell.unit is None:
        raise _RefusedError("percentage points with what they do, such as '每年提高1个百分点'")
    if kind is None and amount.fraction == 0:
        raise _RefusedError("which side is meant beside zero, such as '≤0' or '≥0'")
    return (kind or AtLeast)(value=cell.value(amount))


def _held(cell: _Cell) -> Target:
    del cell
    raise _RefusedError("a side beside what is held, such as '以上', '以下' or '左右'")


def _signed(cell: _Cell) -> Target:
    kind = cell.bound() or AtLeast
    return kind(value=cell.value(-cell.amount()))


def _about(cell: _Cell) -> Target:
    amounts = cell.amounts()
    cell.at_least()
    tolerance = amounts[1] if len(amounts) > 1 else None
    return About(value=cell.value(amounts[0]), tolerance=tolerance, side=cell.side())


def _between(cell: _Cell) -> Target:
    low, high = map(cell.value, cell.amounts())
    cell.at_least()
    bare = cell.bound() is None and not cell.the("h")
    if low.fraction == 0 and bare:
        raise _RefusedError("which side is meant beside zero, such as '≤0' or '≥0'")
    numbers = [piece.text for piece in cell.pieces if piece.kind == "n"]
    years = all(re.fullmatch(r"(?:19|20)[0-9]{2}", number) for number in numbers)
    if years and bare and not cell.the("u"):
        raise _RefusedError("a target, beside the years that it is for")
    return Between(low=low, high=high, side=cell.side())


def _times(factor: Fraction, year: int, kind: Bounding | None) -> Target:
    if kind is AtMost:
        return Reduction(to=factor, base_year=year)
    if kind in {None, AtLeast}:
        return AtLeastTimes(factor=factor, base_year=year)
    raise _RefusedError("at least, or at most, so many times the value of a year")


def _year_of(cell: _Cell) -> int:
    year = cell.base_year
    if year is None:
        raise _RefusedError("a year to count from, such as '较2020年' or 'from 2020'")
    return year


def _multiple(cell: _Cell) -> Target:
    (number,) = (piece for piece in cell.pieces if piece.kind == "n")
    year, grows = _year_of(cell), cell.the("gr") is not None
    if grows == (cell.beside("S") is not None):
        raise _RefusedError("either growth from a year on, or so many times the value of a year")
    return _times(number.number + grows, year, cell.bound())  # 增长1倍 is twice as much


def _doubled(cell: _Cell) -> Target:
    (word,) = (piece for piece in cell.pieces if piece.kind in "DH")
    return _times(word.number, _year_of(cell), AtMost if cell.the("H") else AtLeast)


def _change(cell: _Cell) -> Target:
    """Return growth, a rise or a fall by so much: each year, or from the value of a year on."""
    cell.at_least()
    amount, falls = cell.amount(), cell.the("fF") is not None
    yearly, year = cell.every == "year" or cell.beside("y") is not None, cell.base_year
    if yearly == (year is not None):
        raise _RefusedError(
            "each year ('每年', 'a year') or a year to count from ('较2020年', 'from 2020')"
        )
    if amount.unit.is_ratio:
        of_a_share = cell.unit is not None and cell.unit.is_ratio
        if of_a_share and not cell.the("g"):
            raise _RefusedError("percentage points, or '增长' or 'growth' for a rate, of a share")
        if year is not None:
            share = amount.base / _WHOLE
            if falls:
                return Reduction(by=amount, base_year=year)
            return AtLeastTimes(factor=1 + share, base_year=year)
        return FallsYearly(rate=amount) if falls else GrowsYearly(rate=amount)
    if falls or year is not None:
        raise _RefusedError("a share in %, by which something falls or grows")
    _require_addable(cell, amount)
    return RisesYearly(change=amount)


def _require_addable(cell: _Cell, amount: Amount) -> None:
    """Refuse a rise that cannot be added to values in the unit of the column."""
    if cell.unit is None:
        return
    unit = as_unit("percentage_point") if cell.unit.is_ratio else cell.unit
    if amount.unit.dimension != unit.dimension:
        raise DimensionError("", amount.unit.code, f"a unit that converts into {unit.code}")


def _trend(cell: _Cell) -> Target:
    if cell.every == "year" or cell.beside("y"):
        return Trend(direction="falling" if cell.the("f") else "rising")
    return _direction(cell)


def _direction(cell: _Cell) -> Target:
    del cell
    return Unquantified()


def _all(cell: _Cell) -> Target:
    return AtLeast(value=cell.value(Amount(_WHOLE, "percent")))


def _none(cell: _Cell) -> Target:
    if cell.unit is None:
        raise _RefusedError("the unit of what there is to be none of, in a column beside it")
    return AtMost(value=Amount(0, cell.unit))


def _rank(cell: _Cell) -> Target:
    if cell.unit is not None and cell.unit.code != "place":
        raise DimensionError("", cell.unit.code, "places as the unit, or none, beside a rank")
    (rank,) = (piece.value for piece in cell.pieces if isinstance(piece.value, Rank))
    return rank


def _done(cell: _Cell) -> Target:
    del cell
    return Done()


def _thing(cell: _Cell) -> Target:
    """Read a thing before its number and measure word (托位400个) as its unit (个托位)."""
    thing, number, measure = (piece for piece in cell.pieces if piece.kind in "?nu")
    unit = unit_named(f"{measure.text}{thing.text}", cell.unit, cell.find_unit)
    if unit is None:
        _not_understood(thing.text)
    return (cell.bound() or AtLeast)(value=cell.value(Amount(number.number, unit)))


# The orders of pieces that are targets, by the letters of their kinds
_ORDERS: tuple[tuple[re.Pattern[str], Callable[[_Cell], Target]], ...] = tuple(
    (re.compile(order), build)
    for order, build in (
        (r"[vxc]*b?[vx]*nu?a?c?", _limit),
        (r"h(?:bnu?a?|nu?a)", _limit),
        (r"hnu?", _held),
        (r"b-nu?", _signed),
        (r"[vxh]*onu?(?:\(±nu?\))?O?a?|[vxh]*nu?Oa?", _about),
        (r"[vxh]*(?:nu?-nu?|Bnu?&nu?)a?", _between),
        (r"[vx]*b?n\*a?|[gr]n\*", _multiple),
        (r"[vx]*[DH]", _doubled),
        (r"[gr]b?nu?a?|b?nu?a?[gr]|fb?nu?a?|b?nu?a?f", _change),
        (r"[gr]|f", _trend),
        (r"j+[grfi]|[grfi]j+|i|U", _direction),
        (r"[vx]*C", _all),
        (r"Z", _none),
        (r"[vx]*R", _rank),
        (r"x*X|x+", _done),
        (r"[vx]*\?nu|[vx]*\?n\?", _thing),
    )
)
_YEARLY = (GrowsYearly, FallsYearly, RisesYearly, Trend)
_OF_A_YEAR = (Reduction, AtLeastTimes)
_GRADES = re.compile("|".join(GRADE))
_ENUMERATED = re.compile(r"(?:^| )\(?[a-z1-9]\)")
_PARTS = re.compile(r"[;；,，、/]| and (?=[^ ]* ?[0-9])")


def read_target(
    text: str,
    *,
    unit: Unit | str | None = None,
    field: str = "target",
    find_unit: UnitFinder = as_unit,
    scale: Sequence[str] | None = None,
) -> TargetFound:
    """Read a target as people write it in a cell, in Chinese or English.

    `unit` is what the header or another column says, None if the cell has to say it. `find_unit`
    finds a unit by its name, so that a document's own can be meant. `scale` are the names of the
    grades, the best first, where the cell may name one. A bare number is at least that much, and
    a range is good from its low end on, unless it is held (保持在2%-3%). Raises `InvalidValueError`
    with the `field`, the cell and what was expected, for all that is not understood to its end.

    >>> print(read_target("5万人以上").target, read_target("≥ 90 %").target, sep="; ")
    at least 50000 persons; at least 90%
    >>> found = read_target("到2025年,比2020年减少20%")
    >>> print(found.target, found.due, sep="; ")
    at least 20% below its value of 2020; 2025
    >>> try:
    ...     read_target("减半")
    ... except InvalidValueError as error:
    ...     print(error.expected)
    a year to count from, such as '较2020年' or 'from 2020'
    """
    if not isinstance(text, str) or len(text) > _LONGEST:
        expected = f"a target as text, of at most {_LONGEST} characters"
        raise InvalidValueError(field, text, expected)
    column = find_unit(unit) if isinstance(unit, str) else unit
    plain = plain_signs(text)
    if plain.lower() in EMPTY:
        expected = "a target; without one, no row is needed"
        raise InvalidValueError(field, text, expected)
    try:
        return _grade(text.strip(), plain, column, scale) or _read(text, plain, column, find_unit)
    except _RefusedError as refused:
        expected = refused.expected
        if _is_two(plain, column, find_unit):
            expected = "one target; a second one needs a row of its own"
        raise InvalidValueError(field, text, expected) from None
    except InvalidValueError as error:  # of what the target itself cannot be
        raise type(error)(field, text, error.expected) from None


def _read(text: str, plain: str, unit: Unit | None, find_unit: UnitFinder) -> TargetFound:
    cell = _Cell(pieces_of(plain, unit, find_unit), unit, find_unit)
    build = next((build for order, build in _ORDERS if order.fullmatch(cell.order)), None)
    if build is None:
        _refuse(cell, plain)
    target = build(cell)
    _refuse_what_is_lost(cell, target)
    due, every = cell.beside("d"), cell.every
    return TargetFound(
        target=target,
        every=every or ("year" if isinstance(target, _YEARLY) else None),
        due=None if due is None else str(due.value),
        basis=_basis(cell, target),
        phrase=text.strip(),
        stated=cell.the("CZ") is None,
    )


def _refuse_what_is_lost(cell: _Cell, target: Target) -> None:
    """Refuse what stands beside a target that has no use for it."""
    needs_year, yearly = isinstance(target, _OF_A_YEAR), isinstance(target, _YEARLY)
    for kinds, used in (("sS", needs_year), ("y", yearly)):
        lost = cell.beside(kinds)
        if lost is not None and not used:
            _not_understood(lost.text)
    if yearly and cell.every not in {None, "year"}:
        raise _RefusedError("each year beside what grows or falls, not each quarter or month")


def _basis(cell: _Cell, target: Target) -> Literal["total", "yearly"] | None:
    if isinstance(target, (*_YEARLY, *_OF_A_YEAR)):  # 累计下降 is the fall, not the indicator
        return None
    if cell.beside("t"):
        return "total"
    adds_up = all(amount.unit.additive for amount in target.amounts) and target.amounts
    return "yearly" if cell.every and adds_up else None


def _grade(
    text: str, plain: str, unit: Unit | None, scale: Sequence[str] | None
) -> TargetFound | None:
    """Return the grade that a cell names; None if it is none."""
    names, name = tuple(scale or ()), None
    for pattern, between in (
        (r"(.+)及以上（(.+)）", "、"),
        (r"(.+) or better on the scale (.+)", ", "),
    ):
        if match := re.fullmatch(pattern, text):
            name, names = match.group(1), tuple(match.group(2).split(between))
    if name is None and names:
        known = words_pattern(names)
        or_better = r"级?(?:(?:及|或)?以上)?| or (?:better|above|higher)"
        if match := re.fullmatch(rf"(?:grade )?({known})(?:{or_better})", plain):
            name = match.group(1)
    if name is None:
        if _GRADES.fullmatch(plain):
            raise _RefusedError("the names of the grades beside one of them, the best first")
        return None
    if unit is not None and unit.code != "grade":
        raise DimensionError("", unit.code, "grades as the unit, or none, beside a grade")
    target = Grade(at_least=name, scale=names)
    return TargetFound(target=target, every=None, due=None, basis=None, phrase=text, stated=True)


def _not_understood(part: str) -> NoReturn:
    expected = f"a target without {part!r}, which is not understood"
    raise _RefusedError(expected)


def _refuse(cell: _Cell, plain: str) -> NoReturn:
    """Say what was expected of pieces in no order that is known."""
    if re.search(ANOTHER_INDICATOR, plain, re.IGNORECASE):
        raise _RefusedError("a figure; a target against another indicator is a comparison")
    unknown = [index for index, piece in enumerate(cell.all) if piece.kind == "?"]
    if unknown:
        last = unknown[0]
        while last + 1 in unknown:
            last += 1
        _not_understood(" ".join(piece.text for piece in cell.all[unknown[0] : last + 1]))
    if not cell.order:
        raise _RefusedError("a target, beside the time that it is for")
    raise _RefusedError("a target such as '≥90%', '5万人', '较2020年下降13.5%' or 'at least 60'")


def _is_two(plain: str, unit: Unit | None, find_unit: UnitFinder) -> bool:
    """Tell whether a cell holds several targets, each of which could be read alone."""
    if len(_ENUMERATED.findall(plain)) > 1:
        return True
    parts = [part.strip() for part in _PARTS.split(plain)]
    parts = [part for part in parts if part]
    return len(parts) > 1 and all(_is_read(part, unit, find_unit) for part in parts)


def _is_read(part: str, unit: Unit | None, find_unit: UnitFinder) -> bool:
    try:
        _read(part, part, unit, find_unit)
    except (_RefusedError, InvalidValueError):
        return False
    return True
