"""Pint quantities, from the only module that knows pint; imported when one is asked for."""

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
from functools import wraps
from typing import TYPE_CHECKING, ParamSpec, Protocol, TypeVar, cast

from minsheng.quantities.units import Unit, known_units

if TYPE_CHECKING:
    from pint import UnitRegistry

__all__ = ["Quantity", "quantity", "registry"]

_DEFINITIONS = (
    "km = 1000 * m",
    "mu = 2000 / 3 * m ** 2",
    "year = 12 * month",
    "percent = 0.01",
    "permille = 0.001",
    "per_ten_thousand = 0.0001",
    "ug = [ug]",
    "hour = day / 24",
    "thousand_person = 1000 * person",
    "ten_thousand_person = 10000 * person",
    "nursery_place = [nursery_place]",
    "staff = [staff]",
    "batch = [batch]",
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

Given = ParamSpec("Given")
Result = TypeVar("Result")

_lock = threading.Lock()
_registry: "UnitRegistry[Decimal] | None" = None


class Quantity(Protocol):
    """What the library promises of the pint quantities it hands out."""

    @property
    def magnitude(self) -> Decimal:
        """The number."""
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
        """Return the same quantity in another unit."""
        ...


def _build() -> "UnitRegistry[Decimal]":
    from pint import UnitRegistry  # noqa: PLC0415 - pint is slow to import and rarely needed

    # pint's own types are loose: they ask for the name of a file and for floats.
    make = cast("Callable[..., UnitRegistry[Decimal]]", UnitRegistry)
    with localcontext(_CONTEXT):
        built = make(None, non_int_type=Decimal)
        for unit in known_units():
            if unit.definition == unit.code and unit.dimension == unit.code:
                built.define(f"{unit.code} = [{unit.code}]")
        for definition in _DEFINITIONS:
            built.define(definition)
    for name in _COMPUTING:
        setattr(built, name, _in_own_context(getattr(built, name)))
    return built


def _in_own_context(call: Callable[Given, Result]) -> Callable[Given, Result]:
    """Return a call that computes alike whatever the decimal context of its caller is."""

    @wraps(call)
    def compute(*args: Given.args, **kwargs: Given.kwargs) -> Result:
        with localcontext(_CONTEXT):
            return call(*args, **kwargs)

    return compute


def registry() -> "UnitRegistry[Decimal]":
    """Return the library's own pint registry, the same one in the whole process.

    It holds the library's vocabulary and nothing else, and computes in `Decimal`.
    """
    global _registry  # noqa: PLW0603 - built once, behind a lock, because it is slow
    with _lock:
        if _registry is None:
            _registry = _build()
        return _registry


def quantity(value: Decimal, unit: Unit) -> Quantity:
    """Return `value` in `unit` as a pint quantity of the library's registry."""
    own = registry()
    # pint's own types are loose; this cast is the one place that says what comes out.
    with localcontext(_CONTEXT):
        return cast("Quantity", own.Quantity(value, own.parse_units(unit.definition)))
