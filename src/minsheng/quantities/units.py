"""Units: what each is called, what it measures and how it converts; the library's and one's own.

The library's own units are listed in `unit_table`; a document declares what else it needs, with
`declare_unit`, and keeps it in its `Units`. Conversion here is exact and needs no other library;
`pint_quantities` gives the same units to pint, and the tests hold the two against each other.
"""

import threading
import unicodedata
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import NamedTuple
from weakref import WeakSet, WeakValueDictionary

import attrs

from minsheng.checks import is_iterable
from minsheng.errors import InvalidValueError, UnitError, did_you_mean, nearest
from minsheng.quantities.exact import Number, exact_ratio, number_text
from minsheng.quantities.unit_table import UNIT_TABLE, UnitRow
from minsheng.texts import Text

__all__ = [
    "DECLARED",
    "VOCABULARY",
    "Unit",
    "Units",
    "as_unit",
    "declare_unit",
    "known_units",
    "normalized",
]

DECLARED = "declared_"
"""How the names of declared units begin in pint."""

_LONGEST_NAME = 64
_LONGEST_CHAIN = 8
_LARGEST_FACTOR = Fraction(10**100)
_SCALES = {"万": 10**4, "亿": 10**8}


def normalized(text: str) -> str:
    """Return `text` with full-width and compatibility characters in their plain form (NFKC)."""
    return text if text.isascii() else unicodedata.normalize("NFKC", text)


class _Declaration(NamedTuple):
    """What `declare_unit` was given: the definition of a unit."""

    code: str
    zh: str | None
    en: str | None
    one: str | None
    of: "Unit | None"
    factor: Fraction
    whole: bool
    additive: bool
    aliases: tuple[str, ...]

    def arguments(self) -> dict[str, object]:
        """Return the arguments of `declare_unit`, defaults left out."""
        told = {
            "zh": self.zh,
            "en": self.en,
            "one": self.one,
            "of": self.of and self.of.code,
            "factor": self.of and number_text(self.factor),
            "whole": self.whole or None,
            "additive": None if self.additive == _adds_up(self.of) else self.additive,
            "aliases": list(self.aliases) or None,
        }
        return {"code": self.code, **{k: v for k, v in told.items() if v is not None}}

    def call(self) -> str:
        """Return the call of `declare_unit`; no two definitions have the same."""
        found = self.arguments() | ({"of": self.of} if self.of and self.of.is_own else {})
        named = [f"{name}={value!r}" for name, value in found.items() if name != "code"]
        return f"declare_unit({', '.join((repr(self.code), *named))})"


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Unit:
    """A unit of the vocabulary, or a declared one; one object per definition, equal by identity.

    `code` is its name in data and output, `name` its name for people (`one` in English for exactly
    one), `dimension` what it measures (units of one dimension convert into each other), `factor`
    how many of the dimension's base unit it holds, `of` the unit that it is a multiple of (None for
    a base unit), and `whole` whether only whole numbers of it exist (half a school is none). What
    the months of a year bring adds up to the year if the unit is `additive`; shares, concentrations
    and rates are not.

    >>> hectare = as_unit("公顷")
    >>> hectare.code, hectare.factor, hectare.dimension, hectare.whole
    ('hectare', Fraction(10000, 1), 'm2', False)
    """

    code: str
    name: Text
    one: str
    dimension: str
    factor: Fraction
    whole: bool
    additive: bool
    aliases: tuple[str, ...]
    of: "Unit | None"
    expression: str
    declared_as: _Declaration | None = None

    def __str__(self) -> str:
        """Return the code."""
        return self.code

    def __repr__(self) -> str:
        """Return the unit as the call that finds it, or that declares it."""
        return f"as_unit({self.code!r})" if self.declared_as is None else self.declared_as.call()

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        """Pickle by the code or the definition, so that there is one object in every process."""
        return (
            (as_unit, (self.code,)) if self.declared_as is None else (_unit_of, (self.declared_as,))
        )

    @property
    def is_own(self) -> bool:
        """Whether the unit was declared, with a meaning or names that the vocabulary has not."""
        return self.declared_as is not None

    @property
    def is_ratio(self) -> bool:
        """Whether the unit is a share or rate: percent, per mille or per ten thousand."""
        return self.dimension == "ratio"

    @property
    def is_ordinal(self) -> bool:
        """Whether the unit counts places in an order, from the best on: 1, 2, 3, and no zero."""
        return self.dimension in {"place", "grade"}

    @property
    def definition(self) -> str:
        """The unit as an expression that pint reads, in the library's registry.

        pint knows a declared unit from the first `Amount.quantity` in it on.
        """
        if self.expression:
            return self.expression
        from hashlib import sha256  # noqa: PLC0415 - who uses no pint has no need of it

        # What others wrote never comes to pint, which would evaluate it.
        return f"{DECLARED}{sha256(repr(self).encode()).hexdigest()[:20]}"

    @property
    def names(self) -> tuple[str, ...]:
        """All names that find the unit: its code, those for people and the aliases, each once."""
        given = (self.code, self.name.zh, *self.aliases, self.name.en, self.one)
        return tuple(dict.fromkeys(given))

    @property
    def declaration(self) -> dict[str, object]:
        """The unit as the arguments of `declare_unit`, numbers as exact text, defaults left out.

        >>> as_unit("hectare").declaration["factor"]
        '10000'
        """
        if self.declared_as is not None:
            return self.declared_as.arguments()
        return _Declaration(
            code=self.code,
            zh=self.name.zh,
            en=self.name.en,
            one=None if self.one == self.name.en else self.one,
            of=self.of,
            factor=self.factor,
            whole=self.whole,
            additive=self.additive,
            aliases=self.aliases,
        ).arguments()


def _adds_up(of: Unit | None) -> bool:
    """Tell whether a unit is additive unless it says otherwise: as what it is a multiple of."""
    return of is None or of.additive


def _from_table(rows: Iterable[UnitRow]) -> dict[str, Unit]:
    found: dict[str, Unit] = {}
    base: dict[str, Unit] = {}  # of each dimension, which is its first unit
    for row in rows:
        dimension = row.dimension or row.code
        found[row.code] = unit = Unit(
            code=row.code,
            name=Text(zh=row.zh, en=row.en),
            one=row.one or row.en,
            dimension=dimension,
            factor=Fraction(row.factor),
            whole=row.whole,
            additive=row.additive,
            aliases=row.aliases,
            of=base.get(dimension),
            expression=row.definition or row.code,
        )
        base.setdefault(dimension, unit)
    return found


_UNITS = _from_table(UNIT_TABLE)
# Of two units with one name, it finds the first of the table (人次: attendances).
_BY_NAME: dict[str, Unit] = {
    normalized(name): unit for unit in reversed(_UNITS.values()) for name in unit.names
}
_lock = threading.RLock()
# Units that nothing uses any more are forgotten.
_DECLARED: "WeakValueDictionary[_Declaration, Unit]" = WeakValueDictionary()
_OWN: "WeakSet[Unit]" = WeakSet()


def known_units() -> Iterator[Unit]:
    """Yield every unit of the vocabulary, in the order of the table.

    >>> next(known_units()).code
    'person'
    """
    return iter(_UNITS.values())


def _distinct(own: Iterable[Unit]) -> tuple[Unit, ...]:
    """Return the units of a document, if none of them is in the way of another."""
    if not is_iterable(own):
        raise InvalidValueError("units", own, "the units that a document declares")
    units: list[Unit] = []
    names: dict[str, Unit] = {}
    for unit in own:
        if not isinstance(unit, Unit):
            raise UnitError("units", unit, "a unit that declare_unit made")
        as_unit(unit, "units")
        if any(unit.code == other.code for other in units):
            raise UnitError("units", unit.code, "each code only once")
        if unit.of is not None and unit.of.is_own and unit.of not in units:
            expected = f"a unit that is declared before {unit.code}, which is a multiple of it"
            raise UnitError("units", unit.of.code, expected)
        units.append(unit)
        for name in unit.names:
            other = names.setdefault(normalized(name), unit)
            if other is not unit:
                expected = f"a name of one unit, and not of {other.code} and {unit.code}"
                raise UnitError("units", name, expected)
    return tuple(units)


def _by_names(units: "Units") -> dict[str, Unit]:
    """Return the units of a document by their names; a code of the library's own is none."""
    found = {normalized(name): unit for unit in units.own for name in unit.names}
    codes = {unit.code for unit in units.own}
    return {name: unit for name, unit in found.items() if name in codes or name not in _UNITS}


@attrs.frozen(repr=False)
class Units:
    """A closed vocabulary: the units of the library, and those that a document declares (`own`).

    Two are equal if they declare the same units in the same order. A code finds its unit, and any
    other name that of the document before that of the library. Raises `UnitError` for a code or a
    name that two units of the document have, and for a multiple of a declared unit which does not
    stand before it.

    >>> units = Units([declare_unit("box", zh="箱", en="boxes", whole=True)])
    >>> units.find("箱")
    declare_unit('box', zh='箱', en='boxes', whole=True)
    """

    own: tuple[Unit, ...] = attrs.field(default=(), converter=_distinct)
    by_name: dict[str, Unit] = attrs.field(
        init=False, eq=False, default=attrs.Factory(_by_names, takes_self=True)
    )

    def __iter__(self) -> Iterator[Unit]:
        """Yield the units of the document, then those of the library that it has not declared."""
        declared = {unit.code for unit in self.own}
        yield from self.own
        yield from (unit for unit in _UNITS.values() if unit.code not in declared)

    def __repr__(self) -> str:
        """Return the call that makes it."""
        return f"Units([{', '.join(map(repr, self.own))}])" if self.own else "Units()"

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        """Pickle by the units of the document."""
        return Units, (self.own,)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of all units."""
        return tuple(unit.code for unit in self)

    def find(self, name: str, field: str = "unit") -> Unit:
        """Return the unit that `name` names by its code, its name in a language or an alias.

        Only exact names are known; no expression is ever evaluated. Raises `UnitError` otherwise.
        """
        if not isinstance(name, str) or len(name) > _LONGEST_NAME:
            raise UnitError(field, name, "the name of a unit, such as 'percent'")
        plain = normalized(name.strip())
        found = self.by_name.get(plain) or _BY_NAME.get(plain)
        if found is None:
            hint = did_you_mean(_similar(plain, {**self.by_name, **_BY_NAME}))
            raise UnitError(field, name, f"a unit of the vocabulary{hint}")
        return found


def _similar(name: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return the names nearest to one that there is not.

    One or two Chinese characters resemble too much: of those, the names that hold both.
    """
    if name.isascii() or len(name) > 2:
        return nearest(name, names)
    holding = (known for known in names if len(name) == 2 and name in known)
    return tuple(sorted(holding, key=len)[:3])


VOCABULARY = Units()
"""The units of the library, without any of a document."""


def as_unit(unit: Unit | str, field: str = "unit", units: Units = VOCABULARY) -> Unit:
    """Return the unit that `unit` names by its code, its name in a language or an alias.

    A unit that `declare_unit` made is returned as it is. Only exact names are known, those of
    `units`; no expression is ever evaluated. Raises `UnitError` otherwise.

    >>> as_unit("元").code
    'yuan'
    """
    if not isinstance(unit, Unit):
        return units.find(unit, field)
    if _UNITS.get(unit.code) is not unit and unit not in _OWN:
        raise UnitError(field, unit, "a unit of the vocabulary")
    return unit


def declare_unit(  # noqa: PLR0913 - all that there is to say of a unit
    code: str,
    *,
    zh: str | None = None,
    en: str | None = None,
    one: str | None = None,
    of: Unit | str | None = None,
    factor: Number | None = None,
    whole: bool = False,
    additive: bool | None = None,
    aliases: Iterable[str] = (),
    units: Units = VOCABULARY,
) -> Unit:
    """Return a unit of one's own, for what the vocabulary has not; the same object each time.

    Without `of` it measures something that no other unit does. With `of`, a unit or the name of one
    among `units`, it is `factor` times that: an exact number, or text such as "10000" or "2000/3".
    A name that is not given is that of the other language, or the code; `one` is the English name
    for exactly one. `additive` is by default that of `of`, or else true. Units that are declared
    with other words measure other things, even with one code.

    A code of the vocabulary keeps its meaning: to declare it with names of one's own is to rename
    it. Raises `UnitError` for another meaning, and `InvalidValueError` for what cannot be a name or
    a factor.

    >>> from minsheng import Amount
    >>> box = declare_unit("box", zh="箱", en="boxes", one="box", whole=True)
    >>> pallet = declare_unit("pallet", of=box, factor=48)
    >>> Amount(2, pallet).to(box)
    Amount('96', declare_unit('box', zh='箱', en='boxes', one='box', whole=True))
    """
    target = None if of is None else as_unit(of, "of", units)
    times = _factor(factor, target)

    def named(name: str | None, field: str) -> str | None:
        return None if name is None else _name(name, field, target, times)

    if not is_iterable(aliases):
        raise InvalidValueError("aliases", aliases, "texts, each a name of the unit")
    declaration = _Declaration(
        code=_code(code, target, times),
        zh=named(zh, "zh"),
        en=named(en, "en"),
        one=named(one, "one"),
        of=target,
        factor=times,
        whole=_truth(whole, "whole"),
        additive=_additive(code, target, additive),
        aliases=tuple(dict.fromkeys(_name(name, "aliases", target, times) for name in aliases)),
    )
    return _unit_of(declaration)


def _factor(factor: Number | None, of: Unit | None) -> Fraction:
    """Return how many of `of` a unit is, and 1 for a base unit."""
    if of is None:
        if factor is not None:
            raise InvalidValueError("factor", factor, "none without the unit that it multiplies")
        return Fraction(1)
    if of.is_ordinal:
        raise UnitError("of", of.code, "a unit that has multiples, as places in an order have not")
    if _links(of) >= _LONGEST_CHAIN:
        expected = f"a unit that is declared in fewer than {_LONGEST_CHAIN} steps from a base unit"
        raise UnitError("of", of.code, expected)
    if factor is None:
        raise InvalidValueError("factor", factor, f"how many {of.code} it is")
    times = exact_ratio(factor, "factor")
    if times <= 0:
        raise InvalidValueError("factor", factor, "a number above zero")
    if not 1 / _LARGEST_FACTOR <= times * of.factor <= _LARGEST_FACTOR:  # pint reads no more
        expected = "a unit of at most 10**100 base units, and of as small a part of one"
        raise InvalidValueError("factor", factor, expected)
    for number in (times, times * of.factor):
        number_text(number, "factor")  # which refuses what could not be written
    return times


def _links(unit: Unit) -> int:
    """Return how many declared units stand between a unit and a base unit, itself included."""
    return 1 + _links(unit.of) if unit.is_own and unit.of is not None else 0


def _code(code: str, of: Unit | None, factor: Fraction) -> str:
    """Return a code, which is written in one way only."""
    name = _name(code, "code", of, factor)
    if normalized(name) != name:
        raise InvalidValueError("code", code, f"its plain form, {normalized(name)!r}")
    return name


def _name(name: object, field: str, of: Unit | None, factor: Fraction) -> str:
    """Return a name that is found again in a text, and not read as a part of the number."""
    if not isinstance(name, str) or not 0 < len(name) <= _LONGEST_NAME:
        raise InvalidValueError(field, name, f"text of 1 to {_LONGEST_NAME} characters")
    if name != name.strip() or not name.isprintable():
        expected = "text without control characters, and without white space at its ends"
        raise InvalidValueError(field, name, expected)
    plain = normalized(name)
    if plain[0].isdigit() or plain[0] in ",.":
        raise InvalidValueError(field, name, "a name that does not begin like a number")
    scale = _SCALES.get(plain[0])  # 万元 is fine for 10,000 yuan
    if scale and not (of and factor == scale and plain[1:] in map(normalized, of.names)):
        expected = f"a name without {plain[0]}, which is read as a part of the number"
        raise InvalidValueError(field, name, expected)
    return str.__str__(name)  # plain text, of whatever kind of text it was


def _truth(value: object, field: str) -> bool:
    if not isinstance(value, bool):
        raise InvalidValueError(field, value, "true or false")
    return value


def _additive(code: str, of: Unit | None, given: object) -> bool:
    """Return whether a unit is additive, as its like are if it does not say."""
    if given is None:
        known = _UNITS.get(code)
        return _adds_up(of) if known is None else known.additive
    additive = _truth(given, "additive")
    if additive and of is not None and of.is_ratio:
        raise InvalidValueError("additive", additive, "false, since shares do not add up to a year")
    return additive


def _check_meaning(declaration: _Declaration, known: Unit) -> None:
    """Refuse a code of the vocabulary for something else than it says there."""
    of, factor = declaration.of, declaration.factor
    if of is None:
        alike = known.of is None
    else:
        alike = (of.dimension, of.factor * factor) == (known.dimension, known.factor)
    alike = alike and (declaration.whole, declaration.additive) == (known.whole, known.additive)
    if not alike:
        expected = f"what {known.code} is in the vocabulary: {known.declaration}"
        raise UnitError("code", declaration.call(), expected)


def _is_named_alike(declaration: _Declaration, known: Unit) -> bool:
    """Tell whether a declaration gives a unit of the vocabulary no names that it has not."""
    given = (declaration.zh, declaration.en, declaration.one)
    words = zip(given, (known.name.zh, known.name.en, known.one), strict=True)
    return all(own in {None, name} for own, name in words) and set(declaration.aliases) <= set(
        known.names
    )


def _unit_of(declaration: _Declaration) -> Unit:
    """Return the one unit of a definition whose parts are sound, also of one that was pickled."""
    known = _UNITS.get(declaration.code)
    if known is not None:
        _check_meaning(declaration, known)
        if _is_named_alike(declaration, known):
            return known
    with _lock:
        unit = _DECLARED.get(declaration)
        if unit is None:
            _DECLARED[declaration] = unit = _made(declaration)
            _OWN.add(unit)
        return unit


def _made(declaration: _Declaration) -> Unit:
    code, zh, en, one, of, factor, whole, additive, aliases = declaration
    known = _UNITS.get(code)
    if known is not None:  # what it means is checked; it has other names
        dimension, factor, expression = known.dimension, known.factor, known.definition
        one = one or (None if en else known.one)
        zh, en = zh or known.name.zh, en or known.name.en
    elif of is None:
        dimension, expression = declaration.call(), ""
    else:
        dimension, factor, expression = of.dimension, factor * of.factor, ""
    return Unit(
        code=code,
        name=Text(zh=zh or en or code, en=en or zh or code),
        one=one or en or zh or code,
        dimension=dimension,
        factor=factor,
        whole=whole,
        additive=additive,
        aliases=aliases,
        of=of,
        expression=expression,
        declared_as=declaration,
    )
