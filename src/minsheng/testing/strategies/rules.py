"""Strategies for rules: growth, floors, and both together."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from minsheng.growth.rules import EscalationRule, FloorRule, GrowthRule
from minsheng.quantities.amounts import Amount
from minsheng.quantities.units import Unit
from minsheng.testing.strategies.basics import FIRST_YEARS, UnitChoice, amounts, rates, unit_choice

__all__ = ["escalation_rules", "floor_rules", "growth_rules"]

_MOST = 10**4


def growth_rules(rate: SearchStrategy[Amount] | None = None) -> SearchStrategy[GrowthRule]:
    """Return a strategy for growth rules with or without a first and a last year."""

    def make(found: Amount, first: int | None, years: int | None) -> GrowthRule:
        last = None if first is None or years is None else first + years - 1
        return GrowthRule(rate=found, first_year=first, last_year=last)

    first = st.one_of(st.none(), FIRST_YEARS)
    years = st.one_of(st.none(), st.integers(1, 4))
    return st.builds(make, rates() if rate is None else rate, first, years)


def floor_rules(unit: UnitChoice | None = None) -> SearchStrategy[FloorRule]:
    """Return a strategy for floors of a year."""
    return st.builds(FloorRule, value=amounts(unit, min_value=0, max_value=_MOST), year=FIRST_YEARS)


def escalation_rules(
    unit: UnitChoice | None = None, *, max_floors: int = 2
) -> SearchStrategy[EscalationRule]:
    """Return a strategy for growth, floors of different years, or both; without a ceiling."""

    def of(found: Unit) -> SearchStrategy[EscalationRule]:
        floors = st.lists(
            floor_rules(found), max_size=max_floors, unique_by=lambda floor: floor.year
        ).map(tuple)
        some = st.lists(
            floor_rules(found), min_size=1, max_size=max_floors, unique_by=lambda floor: floor.year
        ).map(tuple)
        growing = st.builds(EscalationRule, growth=growth_rules(), floors=floors)
        return st.one_of(growing, st.builds(EscalationRule, floors=some))

    return unit_choice(unit).flatmap(of)
