"""Pint quantities and back, from the only module that knows pint; imported when one is asked for.

A magnitude is a `Decimal` where a finite decimal can write the number, else a `Fraction` (1 mu is
2000/3 m²). pint itself computes in `Decimal`, where 2000/3 has no place, so that the factors of
conversions come from a second registry of the same units, which computes in fractions.
"""

import threading
from collections.abc import Callable
from decimal import (
    MAX_EMAX,
    MIN_EMIN,
    ROUND_HALF_EVEN,
    Context,
    Decimal,
    DivisionByZero,
    InvalidOperation,
    Overflow,
    localcontext,
)
from fractions import Fraction
from functools import wraps
from typing import Any, NamedTuple, ParamSpec, Protocol, TypeAlias, TypeVar, cast

from minsheng.errors import DimensionError, InvalidValueError
from minsheng.quantities.exact import exact_decimal, exact_fraction, has_exact_decimal
from minsheng.quantities.units import DECLARED, Unit, known_units

__all__ = ["Quantity", "Registry", "number_and_unit", "quantity", "registry"]

_DEFINITIONS = (
    "km = 1000 * m",
    "hectare = 10000 * m ** 2",
    "mu = 2000 / 3 * m ** 2",
    "year = 12 * month",
    "percent = 0.01",
    "permille = 0.001",
    "per_ten_thousand = 0.0001",
    "ug = [ug]",
    "mg = 1000 * ug",
    "kg = t / 1000",
    "MWh = 1000 * kWh",
    "GWh = 1000000 * kWh",
    "MW = 1000 * kW",
    "week = 7 * day",
    "hour = day / 24",
    "minute = day / 1440",
    "thousand_person = 1000 * person",
    "ten_thousand_person = 10000 * person",
    "hundred_thousand_person = 100000 * person",
    "staff = [staff]",
)

# What computes in a registry; all but `convert` keeps what it found for the next caller.
_COMPUTING = ("convert", "get_base_units", "get_dimensionality", "_get_root_units", "parse_units")
_CONTEXT = Context(
    prec=50,
    rounding=ROUND_HALF_EVEN,
    Emin=MIN_EMIN,
    Emax=MAX_EMAX,
    traps=[InvalidOperation, DivisionByZero, Overflow],
)

OfPint: TypeAlias = Any
"""What pint's own types leave open."""
Given = ParamSpec("Given")
Result = TypeVar("Result")

_lock = threading.Lock()


class _Built(NamedTuple):
    """A registry, and the units of documents that it has learned, by their names in it."""

    registry: OfPint
    declared: dict[str, Unit]


_registry: list[_Built] = []  # with one in it, as soon as one is asked for


class Quantity(Protocol):
    """What the library promises of the pint quantities it hands out.

    >>> from minsheng import Amount
    >>> area = Amount(3, "hectare").quantity
    >>> area.to("m ** 2").magnitude
    Decimal('30000')
    """

    @property
    def magnitude(self) -> Decimal | Fraction:
        """The number: a `Fraction` where no finite decimal can write it."""
        ...

    @property
    def units(self) -> object:
        """The unit, as pint's own object."""
        ...

    @property
    def dimensionality(self) -> object:
        """What it measures, as pint's own object."""
        ...

    def to(self, other: str, /) -> "Quantity":
        """Return the same quantity in another unit, exactly."""
        ...


class Registry(Protocol):
    """What the library promises of its pint registry; all else of it is pint's.

    >>> registry().Quantity(Decimal(3), "hectare").to("m ** 2").magnitude
    Decimal('30000')
    """

    def define(self, definition: str, /) -> None:
        """Add a unit of one's own, such as "wan_yuan = 10000 * yuan"."""
        ...

    def Quantity(self, value: OfPint, units: OfPint, /) -> OfPint:  # noqa: N802 - as pint names it
        """Return a quantity in units of the registry."""
        ...

    def __getattr__(self, name: str, /) -> OfPint:
        """Return a unit by its name, and whatever else a registry of pint has."""
        ...


def _build() -> OfPint:
    own, exact = _vocabulary(Decimal), _vocabulary(Fraction)
    original, define = own.convert, own.define

    def add(definition: object) -> None:
        """Define a unit of the user's own; pint itself defines those with a prefix."""
        with localcontext(_CONTEXT):
            try:
                define(definition)
                if isinstance(definition, str):
                    exact.define(definition)
            except (TypeError, ValueError) as error:  # what pint refuses is one of these
                expected = "the definition of a new unit, such as 'wan_yuan = 10000 * yuan'"
                raise InvalidValueError("definition", definition, expected) from error

    def convert(value: OfPint, source: OfPint, target: OfPint, inplace: OfPint = None) -> OfPint:
        """Convert a number exactly, and leave to pint what is none, or does not convert."""
        if isinstance(value, int | float | Decimal | Fraction):
            factor, units = _to_roots(exact, source)
            other_factor, other_units = _to_roots(exact, target)
            if units == other_units:
                return _written(exact_fraction(value, "magnitude") * factor / other_factor)
        return original(value, source, target, bool(inplace))

    own.convert, own.define = convert, add
    for name in _COMPUTING:
        setattr(own, name, _in_own_context(getattr(own, name)))
    return own


def _vocabulary(number: type[Decimal | Fraction]) -> OfPint:
    """Return a registry that holds the vocabulary and computes in one kind of number."""
    from pint import UnitRegistry  # noqa: PLC0415 - pint is slow to import and rarely needed

    make: OfPint = UnitRegistry  # its types ask for the name of a file and for floats
    with localcontext(_CONTEXT):
        built = make(None, non_int_type=number, on_redefinition="raise")
        for unit in known_units():
            if unit.definition == unit.code and unit.dimension == unit.code:
                built.define(f"{unit.code} = [{unit.code}]")
        for definition in _DEFINITIONS:
            built.define(definition)
    return built


def _to_roots(exact: OfPint, units: object) -> tuple[Fraction, object]:
    """Return how many of the root units one of `units` is, and those."""
    factor, roots = exact.get_root_units(exact.parse_units(str(units)))
    return Fraction(factor), roots


def _written(value: Fraction) -> Decimal | Fraction:
    """Return a number as a `Decimal` where a finite one can write it."""
    return exact_decimal(value) if has_exact_decimal(value) else value


def _in_own_context(call: Callable[Given, Result]) -> Callable[Given, Result]:
    """Return a call that computes alike whatever the decimal context of its caller is."""

    @wraps(call)
    def compute(*args: Given.args, **kwargs: Given.kwargs) -> Result:
        with localcontext(_CONTEXT):
            return call(*args, **kwargs)

    return compute


def _own() -> _Built:
    with _lock:  # built once, because it is slow
        if not _registry:
            _registry.append(_Built(_build(), {}))
        return _registry[0]


def _in_pint(own: _Built, unit: Unit) -> OfPint:
    """Return a unit as pint's; a declared one is defined when it is first asked for."""
    name = unit.definition
    if name.startswith(DECLARED):
        base = unit
        while base.of is not None:
            base = base.of
        numerator, denominator = unit.factor.as_integer_ratio()
        value = f"[{name}]"
        if base is not unit:
            _in_pint(own, base)
            value = f"{numerator} / {denominator} * {base.definition}"
        with _lock:
            if name not in own.declared:
                own.registry.define(f"{name} = {value}")
                own.declared[name] = unit
    return own.registry.parse_units(name)


def registry() -> Registry:
    """Return the library's own pint registry, the same one in the whole process; imports pint.

    It holds the library's vocabulary, and the units of your own that you define in it; a unit that
    is there already cannot be defined anew. Every `Amount.quantity` is one of this registry, and
    `Amount.from_quantity` takes quantities of it.

    >>> from minsheng import Amount
    >>> Amount.from_quantity(registry().Quantity(Decimal(3), "hectare"))
    Amount('3', 'hectare')
    """
    return cast("Registry", _own().registry)


def quantity(value: Fraction, unit: Unit) -> Quantity:
    """Return `value` in `unit` as a pint quantity of the library's registry."""
    own = _own()
    # pint's own types are loose; this cast is the one place that says what comes out.
    with localcontext(_CONTEXT):
        return cast("Quantity", own.registry.Quantity(_written(value), _in_pint(own, unit)))


def number_and_unit(quantity: object, unit: Unit | None) -> tuple[Fraction, Unit]:
    """Return the exact number of a pint quantity, and the unit of the vocabulary that it is in.

    That is `unit`; without one the unit of the quantity itself, if the vocabulary has it, or else
    the base unit of what it measures.
    """
    own = _own()
    theirs: OfPint = getattr(quantity, "_REGISTRY", own.registry)
    if theirs is not own.registry or not hasattr(quantity, "magnitude"):
        expected = "a quantity of minsheng.quantities.registry()"
        raise InvalidValueError("quantity", quantity, expected)
    given: OfPint = quantity
    value = exact_fraction(given.magnitude, "quantity")
    asked = (*known_units(), *tuple(own.declared.values())) if unit is None else (unit,)
    units = {x: _in_pint(own, x) for x in asked}
    fitting = [x for x, its in units.items() if its.dimensionality == given.dimensionality]
    if not fitting:
        expected = "what a unit of the vocabulary measures"
        if unit is not None:
            expected = f"a unit that converts into {unit.code}"
        raise DimensionError("quantity", str(given.units), expected)
    # Its own unit first, then the base unit of the dimension
    found = min(fitting, key=lambda x: (units[x] != given.units, x.factor != 1))
    return Fraction(own.registry.convert(value, given.units, units[found])), found
