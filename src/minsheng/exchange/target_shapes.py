"""What each kind of target looks like in JSON, and how it is read back."""

from collections.abc import Callable
from typing import assert_never

import attrs

from minsheng.errors import UnitError, did_you_mean, nearest
from minsheng.exchange.compound_shapes import (
    Built,
    ByKind,
    Key,
    ListShape,
    Named,
    RecordShape,
    TupleShape,
    WordsOr,
)
from minsheng.exchange.shapes import Fields, Refusals, Schema
from minsheng.exchange.value_shapes import (
    IntegerShape,
    NullShape,
    NumberShape,
    TextShape,
    WordShape,
)
from minsheng.promises.fields import fields_of
from minsheng.promises.targets import KINDS, Target
from minsheng.quantities.amounts import Amount
from minsheng.quantities.units import VOCABULARY, Unit, Units
from minsheng.texts import Text

__all__ = ["NUMBER", "TARGET", "TEXT", "UNIT", "Unresolved", "unit_of"]


@attrs.frozen
class UnitShape:
    """The code of a unit, read as the `Unit`; only of shares and rates if `rates_only`."""

    rates_only: bool = False

    def _units(self, units: Units) -> dict[str, Unit]:
        return {u.code: u for u in units if u.is_ratio or not self.rates_only}

    def read(self, value: object, path: str, refusals: Refusals) -> object:
        """Return the unit; another name of one is refused, with its code as a suggestion."""
        if not isinstance(value, str):
            return refusals.refuse(path, value, "the code of a unit, such as 'percent'")
        found = refusals.unit_codes.get(value)
        if found is not None and (found.is_ratio or not self.rates_only):
            return found
        word = "a share or rate" if self.rates_only else "a unit"
        expected = f"the code of {word}{did_you_mean(self._hints(value, refusals.units))}"
        return refusals.add(UnitError(path, value, expected))

    def _hints(self, name: str, units: Units) -> tuple[str, ...]:
        """Return the code of the unit that has `name` as another name, or the nearest codes."""
        codes = self._units(units)
        try:
            code = units.find(name).code
        except UnitError:
            return nearest(name, codes)
        return (code,) if code in codes else tuple(codes)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the shape in JSON Schema: a code of the vocabulary, or of the document's own."""
        del definitions
        codes = list(self._units(VOCABULARY))
        return {"anyOf": [{"enum": codes}, {"type": "string", "pattern": r"\S"}]}


UNIT = Named("unit", UnitShape())
NUMBER = Named("number", NumberShape())
TEXT = Named(
    "text",
    WordsOr(
        Built(
            RecordShape(
                "The same text in Chinese and English, or in one of them.",
                {
                    "zh": Key(TextShape(), "in Chinese", required=False),
                    "en": Key(TextShape(), "in English", required=False),
                },
                some=True,
            ),
            lambda found: Text(**found),
        ),
        Text.of,
    ),
)
_PLACES = 9999  # the last place that a rank can ask for


@attrs.frozen
class Unresolved:
    """A target whose fields `named` hold the ids of indicators so far, not the indicators."""

    kind: type[Target]
    found: Fields
    named: tuple[str, ...]


def unit_of(name: str) -> str:
    """Return the key that says in which unit a margin is."""
    return f"{name}_unit"


def _keys(kind: type[Target]) -> dict[str, Key]:  # noqa: C901 - a case for each form
    """Return the keys that hold the fields of a kind of target."""
    keys: dict[str, Key] = {}
    for field in fields_of(kind):
        name, about = field.name, field.about
        match field.form:
            case "amount" | "rate" | "change":
                keys.pop("unit", None)  # there for the field before, it comes after both
                unit = _RATE_UNIT if field.form == "rate" else _UNIT
                needed = not field.optional
                keys |= {name: Key(NUMBER, about, needed)}
                keys |= {"unit": attrs.evolve(unit, required=needed)}
            case "margin":
                of = f"the unit of the {name}; that of a percentage is percentage_point"
                keys[name] = Key(NumberShape(">=0"), about, required=False)
                keys[unit_of(name)] = Key(UNIT, of, required=False)
            case "factor":
                keys[name] = Key(NumberShape(">0"), about, required=not field.optional)
            case "count":
                keys[name] = Key(IntegerShape(_PLACES), about)
            case "label":
                keys[name] = Key(TextShape(), about)
            case "scale":
                keys[name] = Key(TupleShape(ListShape(TextShape())), about)
            case "text":
                keys[name] = Key(TEXT, about, required=False)
            case "year":
                keys[name] = Key(IntegerShape(9999), about)
            case "word":
                keys[name] = Key(WordShape(field.words), about, required=not field.optional)
            case "indicator":
                keys[name] = Key(TextShape(), about)
            case _:
                assert_never(field.form)
    return keys


def _builder(kind: type[Target]) -> Callable[[Fields], Target | Unresolved]:
    """Return what makes a target of what its keys were read as."""
    fields = [(f.name, f.shares_unit, f.form == "margin", not f.optional) for f in fields_of(kind)]
    named = tuple(field.name for field in fields_of(kind) if field.form == "indicator")

    def build(found: Fields) -> Target | Unresolved:
        values: Fields = {}
        for name, shares_unit, is_margin, needed in fields:
            if not needed and name not in found:
                continue
            if shares_unit:
                values[name] = Amount(found[name], found["unit"])
            elif is_margin:
                values[name] = Amount(found[name], found[unit_of(name)])
            else:
                values[name] = found[name]
        return Unresolved(kind, values, named) if named else kind(**values)

    return build


def _shape(kind: type[Target]) -> Built:
    """Return the shape of one kind of target; a comparator that follows from it is optional."""
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
    margins = [field.name for field in fields_of(kind) if field.form == "margin"]
    together = tuple(key for name in margins for key in (name, unit_of(name)))
    shares = [f.name for f in fields_of(kind) if f.shares_unit and f.optional]
    together += (*shares, "unit") if shares else ()
    return Built(RecordShape(about, own | _keys(kind), together), _builder(kind))


_UNIT = Key(UNIT, "the unit of the figures beside it")
_RATE_UNIT = Key(UnitShape(rates_only=True), "the unit of the rate")
TARGET = Named("target", ByKind({kind.kind: _shape(kind) for kind in KINDS}))
