"""The verdict on growth and on an escalation rule, by what the words mean."""

from datetime import date
from fractions import Fraction
from itertools import pairwise
from math import floor
from typing import Literal, NamedTuple

from tests.oracles.facts import is_over, year_of

Kept = Literal["kept", "broken", "unproven"]


class Growth(NamedTuple):
    """A rule: growth of at least `rate` percent in each year from `first` to `last`."""

    rate: Fraction
    first: int | None = None
    last: int | None = None
    rate_decimals: int | None = None

    def binds(self, year: int) -> bool:
        return (self.first is None or self.first <= year) and (
            self.last is None or year <= self.last
        )


class Escalation(NamedTuple):
    """Growth, floors by a year, and a ceiling together."""

    growth: Growth | None
    floors: tuple[tuple[int, Fraction], ...] = ()
    ceiling: Fraction | None = None


def known_values(values: dict[int, Fraction], as_of: date) -> dict[int, Fraction]:
    """The values of years that are over."""
    return {year: value for year, value in sorted(values.items()) if is_over(year, as_of)}


def least_factor(rule: Growth) -> Fraction:
    """The least factor of a year that keeps the rule: its rate may be rounded half up first."""
    if rule.rate_decimals is None:
        return 1 + rule.rate / 100
    grid = Fraction(1, 10**rule.rate_decimals)
    rounded = -floor(-rule.rate / grid) * grid  # the first rate on the grid that is enough
    return 1 + (rounded - grid / 2) / 100


def growth_verdict(values: dict[int, Fraction], rule: Growth, as_of: date) -> Kept:
    """Whether each bound year that is over by `as_of` kept the rule.

    Without a first year the rule binds every year after that of the first value.
    """
    known = known_values(values, as_of)
    first = rule.first
    if first is None:
        if not known:
            return "unproven"
        first = min(known) + 1
    asked = [y for y in range(first, year_of(as_of) + 1) if rule.binds(y) and is_over(y, as_of)]
    factor = least_factor(rule)
    verdicts: list[str] = []
    for year in asked:
        if year not in known or year - 1 not in known or known[year - 1] <= 0:
            verdicts.append("unproven")
        else:
            verdicts.append("kept" if known[year] >= known[year - 1] * factor else "broken")
    for before, after in pairwise(known):
        within = range(before + 1, after + 1)
        if len(within) > 1 and set(within) <= set(asked) and known[before] > 0:
            required = known[before]
            for _ in within:
                required *= factor
            if known[after] < required:
                verdicts.append("broken")
    if "broken" in verdicts:
        return "broken"
    return "unproven" if "unproven" in verdicts or not asked else "kept"


def escalation_verdict(values: dict[int, Fraction], rule: Escalation, as_of: date) -> Kept:
    """Whether all that is asked by `as_of` was kept; floors of years not over are not asked for."""
    known = known_values(values, as_of)
    verdicts: list[Kept] = []
    if rule.growth is not None:
        verdicts.append(growth_verdict(values, rule.growth, as_of))
    for year, least in rule.floors:
        if is_over(year, as_of):
            if year in known:
                verdicts.append("kept" if known[year] >= least else "broken")
            else:
                verdicts.append("unproven")
    if rule.ceiling is not None and any(value > rule.ceiling for value in known.values()):
        verdicts.append("broken")
    if "broken" in verdicts:
        return "broken"
    return "unproven" if "unproven" in verdicts or not verdicts else "kept"
