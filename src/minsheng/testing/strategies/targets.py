"""Strategies for indicators, and for targets of every kind that fit them."""

from collections.abc import Callable, Iterable
from typing import Any, Literal, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from minsheng.errors import InvalidValueError
from minsheng.promises.indicators import Basis, Indicator
from minsheng.promises.targets import (
    About,
    AtLeast,
    AtLeastTimes,
    AtMost,
    Between,
    Bound,
    Comparison,
    Done,
    GrowsYearly,
    LessThan,
    MoreThan,
    Target,
    Trend,
    Unquantified,
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
)
from minsheng.texts import Text

__all__ = ["KINDS", "compared_with", "fitting_kinds", "indicators", "targets", "targets_of"]

KINDS: tuple[type[Target], ...] = (
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
    About,
    Between,
    GrowsYearly,
    Trend,
    AtLeastTimes,
    Comparison,
    Done,
    Unquantified,
)
"""Every kind of target."""

_YEARLY_KINDS = (GrowsYearly, Trend, AtLeastTimes, Comparison)
_MOST = 10**6
_BASES: tuple[Basis, ...] = ("level", "total", "yearly")
_COMPARED: tuple[Literal["level", "growth"], ...] = ("level", "growth")
_COMPARATORS: tuple[Literal[">=", ">"], ...] = (">=", ">")
_COVERS = st.one_of(st.none(), labels())
_RATES = rates()
_FACTORS = st.fractions(1, 4, max_denominator=4)
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
    if with_unit is False:
        found = st.none()
    elif with_unit is None and unit is None:
        found = st.one_of(found, st.none())

    @st.composite
    def indicator(draw: DrawFn) -> Indicator:
        return Indicator(
            id=draw(_IDS) if id is None else id,
            name=draw(labels()),
            unit=draw(found),
            basis=draw(st.sampled_from(_BASES)) if basis is None else basis,
            covers=draw(_COVERS),
            beyond_whole=draw(st.booleans()),
        )

    return indicator()


def fitting_kinds(indicator: Indicator) -> tuple[type[Target], ...]:
    """Return the kinds of target that make sense of an indicator.

    Without a unit it can be done, or a direction; nothing is promised for each year of a running
    total, and what has a unit is not done or not done.
    """
    if indicator.unit is None:
        return (Done, Unquantified)
    skipped = (Done, *_YEARLY_KINDS) if indicator.basis == "total" else (Done,)
    return tuple(kind for kind in KINDS if kind not in skipped)


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
    if indicator is None:
        needs = None if chosen is None else any(kind.needs_unit for kind in chosen) or None
        return indicators(with_unit=needs).flatmap(lambda found: _of_kinds(found, chosen))
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
    if indicator.unit is None or not kind.needs_unit:
        return st.just(kind())
    return _MAKERS[kind](indicator, _values(indicator, indicator.unit))


def _values(indicator: Indicator, unit: Unit) -> SearchStrategy[Amount]:
    return amounts(unit, min_value=0, max_value=_MOST if indicator.most is None else indicator.most)


Maker = Callable[[Indicator, SearchStrategy[Amount]], SearchStrategy[Target]]
Limit = TypeVar("Limit", bound=Bound)


def _bound(kind: type[Limit]) -> Maker:
    def make(indicator: Indicator, values: SearchStrategy[Amount]) -> SearchStrategy[Target]:
        del indicator
        return values.map(lambda value: kind(value=value))

    return make


def _about(indicator: Indicator, values: SearchStrategy[Amount]) -> SearchStrategy[Target]:
    unit = indicator.unit
    if unit is None or unit.is_ratio:
        unit = as_unit("percentage_point")
    tolerances = amounts(unit, min_value=0, max_value=100)
    return st.builds(About, value=values, tolerance=st.one_of(st.none(), tolerances))


def _between(indicator: Indicator, values: SearchStrategy[Amount]) -> SearchStrategy[Target]:
    del indicator

    return st.tuples(values, values).map(lambda ends: Between(low=min(ends), high=max(ends)))


def _growth(indicator: Indicator, values: SearchStrategy[Amount]) -> SearchStrategy[Target]:
    del indicator, values
    return _RATES.map(lambda rate: GrowsYearly(rate=rate))


def _trend(indicator: Indicator, values: SearchStrategy[Amount]) -> SearchStrategy[Target]:
    del indicator, values
    return st.sampled_from([Trend(direction="rising"), Trend(direction="falling")])


def _multiple(indicator: Indicator, values: SearchStrategy[Amount]) -> SearchStrategy[Target]:
    del indicator, values
    return st.builds(AtLeastTimes, factor=_FACTORS, base_year=FIRST_YEARS)


def _comparison(indicator: Indicator, values: SearchStrategy[Amount]) -> SearchStrategy[Target]:
    del values
    other = compared_with(indicator)
    return st.sampled_from(
        [
            Comparison(other=other, of=of, comparator=comparator)
            for of in _COMPARED
            for comparator in _COMPARATORS
        ]
    )


_MAKERS: dict[type[Target], Maker] = {
    AtLeast: _bound(AtLeast),
    MoreThan: _bound(MoreThan),
    AtMost: _bound(AtMost),
    LessThan: _bound(LessThan),
    About: _about,
    Between: _between,
    GrowsYearly: _growth,
    Trend: _trend,
    AtLeastTimes: _multiple,
    Comparison: _comparison,
}
