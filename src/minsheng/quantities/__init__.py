"""Exact numbers, units and amounts, and the bridge to pint."""

# Written by tools/surface.py, where what is public is listed.
TYPE_CHECKING = False  # to type checkers it is true
if TYPE_CHECKING:
    from minsheng.quantities.amounts import Amount
    from minsheng.quantities.exact import Number
    from minsheng.quantities.pint_quantities import Quantity, Registry, registry
    from minsheng.quantities.units import (
        VOCABULARY,
        Unit,
        Units,
        as_unit,
        declare_unit,
        known_units,
    )
__all__ = [
    "VOCABULARY",
    "Amount",
    "Number",
    "Quantity",
    "Registry",
    "Unit",
    "Units",
    "as_unit",
    "declare_unit",
    "known_units",
    "registry",
]
_HOMES = {
    "amounts": ("Amount",),
    "exact": ("Number",),
    "pint_quantities": ("Quantity", "Registry", "registry"),
    "units": ("Unit", "Units", "VOCABULARY", "as_unit", "declare_unit", "known_units"),
}
if not TYPE_CHECKING:  # a type checker would take any name for one of these
    from minsheng._lazy import lazy

    __getattr__, __dir__ = lazy(__name__, _HOMES)
