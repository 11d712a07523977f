"""Strategies for indicators, and for targets of every kind that fit them."""

from collections.abc import Iterable
from typing import Any, assert_never

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from minsheng.errors import InvalidValueError
from minsheng.promises.fields import Field, fields_of
from minsheng.promises.indicators import Basis, Indicator
from minsheng.promises.targets import (
    KINDS,
    Comparison,
    Done,
    Grade,
    Rank,
    Ranked,
    Reduction,
    Target,
    Unquantified,
    YearTarget,
)
from minsheng.quantities.amounts import Amount
from minsheng.quantities.units import Unit, as_unit
from minsheng.testing.strategies.basics import (
    FIRST_YEARS,
    UnitChoice,
    amounts,
    labels,
    rates,
    unit_choice,
    units,
)
from minsheng.texts import Text

__all__ = [
    "compared_with",
    "fitting_kinds",
    "indicators",
    "indicators_for",
    "targets",
    "targets_of",
]

_MOST = 10**6
_BASES: tuple[Basis, ...] = ("level", "total", "yearly")
_COVERS = st.one_of(st.none(), labels())
_RATES = rates()
_FACTORS = st.fractions(1, 4, max_denominator=4)
_ALIASES = st.lists(st.sampled_from(["简称", "short"]), unique=True)
_MEASURE_WORDS = st.sampled_from([None, "个", "所"])
_SCALES = st.sampled_from([("A", "B", "C"), ("优秀", "良好", "合格", "不合格"), ("AAA", "AA", "A")])
_ORDINALS: dict[str, type[Target]] = {"place": Rank, "grade": Grade}
_IDS = st.integers(1, 99).map(lambda number: f"indicator-{number}")


def indicators(
    unit: UnitChoice | None = None,
    *,
    id: str | None = None,  # noqa: A002 - the name of the field
    basis: Basis | None = None,
    with_unit: bool | None = None,
) -> SearchStrategy[Indicator]:
    """Return a strategy for indicators, with the id, unit and basis that are given.

    `with_unit` says whether they have a unit; if it is None and no unit is given, some have none.
    """
    if unit is not None and with_unit is False:
        raise InvalidValueError("with_unit", with_unit, "True or None, since a unit is given")
    found: SearchStrategy[Unit | None] = unit_choice(unit)
    if unit is None and basis == "total":  # places and grades do not add up
        found = _measures()
    if with_unit is False:
        found = st.none()
    elif with_unit is None and unit is None:
        found = st.one_of(found, st.none())

    @st.composite
    def indicator(draw: DrawFn) -> Indicator:
        named, of = draw(_IDS) if id is None else id, draw(found)
        counted = of is not None and of.whole
        return Indicator(
            id=named,
            name=draw(labels()),
            unit=of,
            basis=draw(st.sampled_from(_bases(of))) if basis is None else basis,
            covers=draw(_COVERS),
            beyond_whole=draw(st.booleans()),
            # No two indicators of a document have one alias.
            aliases=tuple(f"{named}：{word}" for word in draw(_ALIASES)),
            counted_by=draw(_MEASURE_WORDS) if counted else None,
        )

    return indicator()


def _bases(unit: Unit | None) -> tuple[Basis, ...]:
    ordinal = unit is not None and unit.is_ordinal
    return ("level", "yearly") if ordinal else _BASES


def _measures() -> SearchStrategy[Unit]:
    return units().filter(lambda unit: not unit.is_ordinal)


def indicators_for(
    kinds: tuple[type[Target], ...] | None, basis: Basis | None = None
) -> SearchStrategy[Indicator]:
    """Return a strategy for indicators that all targets of some kinds can be put to."""
    if kinds is None:
        return indicators(basis=basis)
    ranked = {kind.unit_code for kind in kinds if issubclass(kind, Ranked)}
    if ranked:
        return indicators(ranked.pop(), basis=basis or "level")
    if any(kind.needs_unit for kind in kinds):
        return indicators(_measures(), basis=basis)
    return indicators(basis=basis)


def fitting_kinds(indicator: Indicator) -> tuple[type[Target], ...]:
    """Return the kinds of target that make sense of an indicator.

    Without a unit it can be done, or a direction; nothing is promised for each year of a running
    total, what has a unit is not done or not done, and places have kinds of their own.
    """
    if indicator.unit is None:
        return (Done, Unquantified)
    if indicator.unit.is_ordinal:
        ranked = _ORDINALS[indicator.unit.code]
        return (ranked, Unquantified) if indicator.basis in ranked.bases else (Unquantified,)
    running = indicator.basis == "total"
    return tuple(
        kind
        for kind in KINDS
        if kind is not Done
        and not issubclass(kind, Ranked)
        and indicator.basis in kind.bases
        and not (running and issubclass(kind, YearTarget))
    )


def compared_with(indicator: Indicator) -> Indicator:
    """Return the indicator that comparisons of `indicator` name: the same of another place."""
    return Indicator(
        id=f"{indicator.id}-elsewhere",
        name=Text(zh=f"{indicator.name.zh}（他处）", en=f"{indicator.name.en} elsewhere"),
        unit=indicator.unit,
        basis=indicator.basis,
        beyond_whole=indicator.beyond_whole,
        signed=indicator.signed,
    )


def targets(
    indicator: Indicator | None = None, *, kinds: Iterable[type[Target]] | None = None
) -> SearchStrategy[Target]:
    """Return a strategy for targets that fit an indicator, or an indicator drawn with them.

    `kinds` are the classes to choose from; all that make sense of the indicator if not given.
    Raises `InvalidValueError` for a kind that is none, or needs a unit that is not there.
    """
    chosen = None if kinds is None else _known(kinds)
    if indicator is None:  # the kind first, since few units are those of a rank or a grade
        return st.sampled_from(chosen or KINDS).flatmap(
            lambda kind: indicators_for((kind,)).flatmap(lambda found: _of_kind(found, kind))
        )
    return _of_kinds(indicator, chosen)


def targets_of(kind: type[Any]) -> SearchStrategy[Target]:
    """Return a strategy for the targets that are instances of a class."""
    return targets(kinds=[found for found in KINDS if issubclass(found, kind)])


def _known(kinds: Iterable[type[Target]]) -> tuple[type[Target], ...]:
    found = tuple(kinds)
    if not found or not set(found) <= set(KINDS):
        raise InvalidValueError("kinds", found, "kinds of target, such as AtLeast or GrowsYearly")
    return found


def _of_kinds(
    indicator: Indicator, kinds: tuple[type[Target], ...] | None
) -> SearchStrategy[Target]:
    chosen = fitting_kinds(indicator) if kinds is None else kinds
    needy = [kind.__name__ for kind in chosen if kind.needs_unit]
    if indicator.unit is None and needy:
        raise InvalidValueError("indicator", indicator.id, f"one with a unit, for {needy[0]}")
    return st.sampled_from(chosen).flatmap(lambda kind: _of_kind(indicator, kind))


def _of_kind(indicator: Indicator, kind: type[Target]) -> SearchStrategy[Target]:
    """Return a strategy for the targets of a kind, made from what its fields hold."""
    fields = fields_of(kind)
    names = [field.name for field in fields if field.form == "amount"]
    # Of two amounts, the one that comes first is the lower.
    ordered = st.lists(_values(indicator), min_size=len(names), max_size=len(names)).map(sorted)
    others = {f.name: _of_field(indicator, f) for f in fields if f.form != "amount"}
    return st.tuples(ordered, st.fixed_dictionaries(others)).map(
        lambda drawn: kind(**dict(zip(names, drawn[0], strict=True)), **_fitted(kind, drawn[1]))
    )


def _fitted(kind: type[Target], drawn: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of a kind so that each fits the others."""
    if kind is Reduction and drawn["by"] is not None:
        return drawn | {"to": None}
    if kind is Comparison and drawn["of"] == "growth":
        return drawn | {"times": 1}
    if kind is Grade:
        return drawn | {"at_least": drawn["scale"][drawn["at_least"]]}
    return drawn


def _of_field(  # noqa: C901, PLR0911, PLR0912 - a case for each form
    indicator: Indicator, field: Field
) -> SearchStrategy[Any]:
    match field.form:
        case "amount":
            return _values(indicator)
        case "rate":
            return st.one_of(st.none(), _RATES) if field.optional else _RATES
        case "change":
            return _margins(indicator)
        case "margin":
            return st.one_of(st.none(), _margins(indicator))
        case "count":
            return st.integers(1, 20)
        case "label":
            return st.integers(0, 2)  # its place, for a scale that is drawn beside it
        case "scale":
            return _SCALES
        case "text":
            return st.one_of(st.none(), labels())
        case "factor":
            return _FACTORS
        case "year":
            return FIRST_YEARS
        case "word":
            return st.sampled_from(field.words)
        case "indicator":
            return st.just(compared_with(indicator))
        case _:
            assert_never(field.form)


def _values(indicator: Indicator) -> SearchStrategy[Amount]:
    most = _MOST if indicator.most is None else indicator.most
    return amounts(indicator.unit, min_value=0, max_value=most)


def _margins(indicator: Indicator) -> SearchStrategy[Amount]:
    unit = indicator.unit
    if unit is None or unit.is_ratio:
        unit = as_unit("percentage_point")
    return amounts(unit, min_value=0, max_value=100)
