"""What each kind of target looks like in JSON, and how it is read back."""

from collections.abc import Callable, Mapping

import attrs

from minsheng.errors import UnitError, did_you_mean, nearest
from minsheng.exchange.compound_shapes import Built, ByKind, Key, Named, RecordShape
from minsheng.exchange.shapes import Fields, Refusals, Schema
from minsheng.exchange.value_shapes import (
    IntegerShape,
    NullShape,
    NumberShape,
    TextShape,
    WordShape,
)
from minsheng.promises import targets
from minsheng.quantities.amounts import Amount
from minsheng.quantities.units import Unit, as_unit, known_units

__all__ = ["NUMBER", "TARGET", "TARGET_KINDS", "UNIT", "OtherById"]


@attrs.frozen
class UnitShape:
    """The code of a unit, read as the `Unit`; only of shares and rates if `rates_only`."""

    rates_only: bool = False

    @property
    def _units(self) -> dict[str, Unit]:
        return {u.code: u for u in known_units() if u.is_ratio or not self.rates_only}

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return the unit; another name of one is refused, with its code as a suggestion."""
        codes = self._units
        if not isinstance(value, str):
            return refusals.refuse(path, value, "the code of a unit, such as 'percent'")
        if value in codes:
            return codes[value]
        word = "a share or rate" if self.rates_only else "a unit"
        expected = f"the code of {word}{did_you_mean(self._hints(value))}"
        return refusals.add(UnitError(path, value, expected))

    def _hints(self, name: str) -> tuple[str, ...]:
        """Return the code of the unit that has `name` as another name, or the nearest codes."""
        try:
            code = as_unit(name).code
        except UnitError:
            return nearest(name, self._units)
        return (code,) if code in self._units else tuple(self._units)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the shape in JSON Schema."""
        del definitions
        return {"enum": list(self._units)}


UNIT = Named("unit", UnitShape())
NUMBER = Named("number", NumberShape())


@attrs.frozen
class OtherById:
    """A comparison whose other indicator is known by its id so far."""

    other: str
    of: str
    comparator: str


def _bound(kind: type[targets.Bound]) -> Callable[[Fields], targets.Target]:
    return lambda found: kind(value=Amount(found["value"], found["unit"]))


def _about(found: Fields) -> targets.Target:
    tolerance: Amount | None = None
    if "tolerance" in found:
        tolerance = Amount(found["tolerance"], found["tolerance_unit"])
    return targets.About(value=Amount(found["value"], found["unit"]), tolerance=tolerance)


def _between(found: Fields) -> targets.Target:
    low, high = (Amount(found[name], found["unit"]) for name in ("low", "high"))
    return targets.Between(low=low, high=high)


def _growth(found: Fields) -> targets.Target:
    return targets.GrowsYearly(rate=Amount(found["rate"], found["unit"]))


def _comparison(found: Fields) -> OtherById:
    return OtherById(**{name: found[name] for name in ("other", "of", "comparator")})


_VALUE = {
    "value": Key(NUMBER, "the limit, in the unit"),
    "unit": Key(UNIT, "the unit of the figures beside it"),
}
_TOLERANCE = {
    "tolerance": Key(
        NumberShape(">=0"), "how far off is still about it; needs tolerance_unit", required=False
    ),
    "tolerance_unit": Key(
        UNIT, "the unit of the tolerance; that of a percentage is percentage_point", required=False
    ),
}


_SHAPES: dict[type[targets.Target], tuple[Callable[[Fields], object], Mapping[str, Key]]] = {
    targets.AtLeast: (_bound(targets.AtLeast), _VALUE),
    targets.MoreThan: (_bound(targets.MoreThan), _VALUE),
    targets.AtMost: (_bound(targets.AtMost), _VALUE),
    targets.LessThan: (_bound(targets.LessThan), _VALUE),
    targets.About: (_about, {**_VALUE, **_TOLERANCE}),
    targets.Between: (
        _between,
        {
            "low": Key(NUMBER, "the lower limit, included"),
            "high": Key(NUMBER, "the upper limit, included"),
            "unit": _VALUE["unit"],
        },
    ),
    targets.GrowsYearly: (
        _growth,
        {
            "rate": Key(NUMBER, "the least growth of each year"),
            "unit": Key(UnitShape(rates_only=True), "the unit of the rate"),
        },
    ),
    targets.Trend: (
        lambda found: targets.Trend(direction=found["direction"]),
        {"direction": Key(WordShape(("rising", "falling")), "which way, every year")},
    ),
    targets.AtLeastTimes: (
        lambda found: targets.AtLeastTimes(factor=found["factor"], base_year=found["base_year"]),
        {
            "factor": Key(NumberShape(">0"), "how many times the value of the base year"),
            "base_year": Key(IntegerShape(9999), "the year whose value is multiplied"),
        },
    ),
    targets.Comparison: (
        _comparison,
        {
            "comparator": Key(WordShape((">=", ">")), "how the one compares with the other"),
            "of": Key(WordShape(("level", "growth")), "what of the two is compared"),
            "other": Key(TextShape(), "the id of the indicator it is compared with"),
        },
    ),
    targets.Done: (lambda _: targets.Done(), {}),
    targets.Unquantified: (lambda _: targets.Unquantified(), {}),
}


def _shape(kind: type[targets.Target]) -> Built:
    """Return the shape of one kind of target; a comparator that follows from it is optional."""
    build, keys = _SHAPES[kind]
    fixed = kind.comparator if isinstance(kind.comparator, str) else None
    own = {
        "kind": Key(WordShape((kind.kind,)), "the kind of target, which decides the formula"),
        "comparator": Key(
            NullShape() if fixed is None else WordShape((fixed,)),
            "how values are compared with the target",
            required=False,
        ),
    }
    about = (kind.__doc__ or "").partition("\n")[0]
    together = tuple(_TOLERANCE) if kind is targets.About else ()
    return Built(RecordShape(about, {**own, **keys}, together), build)


TARGET_KINDS = tuple(kind.kind for kind in _SHAPES)
TARGET = Named("target", ByKind({kind.kind: _shape(kind) for kind in _SHAPES}))
