"""Strategies for series that keep a rule, break it in a known year, or lie on its boundary."""

from collections.abc import Mapping
from fractions import Fraction
from typing import NamedTuple, TypeAlias

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from minsheng.days import as_year
from minsheng.errors import InvalidValueError
from minsheng.growth.rules import EscalationRule, GrowthRule
from minsheng.observations.series import Series, YearlySeries
from minsheng.quantities.amounts import Amount
from minsheng.quantities.exact import Number, ceil_to_step, exact_step
from minsheng.quantities.units import Unit, as_unit
from minsheng.testing.strategies.basics import FIRST_YEARS, multiples, number_in

__all__ = [
    "Boundary",
    "Broken",
    "Rule",
    "series_breaking",
    "series_keeping",
    "series_on_boundary",
]

Rule: TypeAlias = Amount | str | GrowthRule | EscalationRule
"""A rate of growth ("3.5%"), or a rule."""
Floors: TypeAlias = Mapping[int, Number | Amount]
"""Floors by year: numbers in the unit of the series, or amounts."""

_HUNDREDTH = Fraction(1, 100)
_MOST_STEPS = 200
_RANGE = 10**4


class Broken(NamedTuple):
    """A series that breaks a rule, and the only year that does."""

    series: YearlySeries
    year: int


class Boundary(NamedTuple):
    """Two series that are the same before `year`.

    Each value of `kept` but the first is the least that the rule allows; `broken` is one step
    lower in `year`, the only year in which it breaks the rule.
    """

    kept: YearlySeries
    broken: YearlySeries
    year: int


def series_keeping(  # noqa: PLR0913 - every choice has its name and a default
    rule: Rule,
    *,
    floors: Floors | None = None,
    unit: Unit | str | None = None,
    first_year: int | None = None,
    min_years: int = 2,
    max_years: int = 6,
    step: Number | None = _HUNDREDTH,
) -> SearchStrategy[YearlySeries]:
    """Return a strategy for series that keep a rate of growth or a rule in every year.

    `floors` are floors of single years besides those of the rule. The values are in `unit` (that
    of the floors, else yuan per person per month) and are multiples of `step`; with `step=None`
    they are exact, with as many decimals as the least that is allowed has. The series has
    `min_years` to `max_years` values from `first_year` on; where the rule or a floor names years,
    it begins before the first of them and has a value for all of them. It shrinks to the least
    values that are allowed.

    Raises `InvalidValueError` for a rule with a ceiling, or years that do not fit the rule.
    """
    asked = _asked(rule, floors, unit, step, first_year, min_years, max_years)

    @st.composite
    def keeping(draw: DrawFn) -> YearlySeries:
        return asked.series(asked.walk(draw, asked.draw_years(draw), above=True))

    return keeping()


def series_breaking(  # noqa: PLR0913 - every choice has its name and a default
    rule: Rule,
    *,
    floors: Floors | None = None,
    unit: Unit | str | None = None,
    first_year: int | None = None,
    min_years: int = 2,
    max_years: int = 6,
    step: Number | None = _HUNDREDTH,
) -> SearchStrategy[Broken]:
    """Return a strategy for series that break a rule in one year, which is drawn with them.

    Every value is above zero, and all other years keep the rule, so that the year is the first
    and the only one that breaks it. The arguments are those of `series_keeping`; without a step
    the value may fall short by as little as a million-millionth.

    Raises `InvalidValueError` also for a rate of -100 %, which no value above zero breaks.
    """
    asked = _asked(rule, floors, unit, step, first_year, min_years, max_years)
    asked.require_breakable()

    @st.composite
    def breaking(draw: DrawFn) -> Broken:
        years = asked.draw_years(draw)
        year = draw(st.sampled_from(asked.bound(years)))
        values = asked.walk(draw, years, above=True, lower_in=year, steps=_MOST_STEPS)
        return Broken(asked.series(values), year)

    return breaking()


def series_on_boundary(  # noqa: PLR0913 - every choice has its name and a default
    rule: Rule,
    *,
    floors: Floors | None = None,
    unit: Unit | str | None = None,
    first_year: int | None = None,
    min_years: int = 2,
    max_years: int = 6,
    step: Number | None = None,
) -> SearchStrategy[Boundary]:
    """Return a strategy for pairs of series: on the boundary of a rule, and one step below it.

    With a `step` the values are the least multiples of it that are allowed, and "one step lower"
    is lower by it. Without one, as by default, they are exactly the values that the rule asks for
    (715, 740.025 under 3.5 %), and one step is a power of a tenth, or half the value if that is
    less. The other arguments are those of `series_keeping`. Raises as `series_breaking` does.
    """
    asked = _asked(rule, floors, unit, step, first_year, min_years, max_years)
    asked.require_breakable()

    @st.composite
    def boundary(draw: DrawFn) -> Boundary:
        years = asked.draw_years(draw)
        year = draw(st.sampled_from(asked.bound(years)))
        kept = asked.walk(draw, years)
        before = {y: value for y, value in kept.items() if y < year}
        broken = asked.walk(draw, years, begin=before, lower_in=year)
        return Boundary(asked.series(kept), asked.series(broken), year)

    return boundary()


@attrs.frozen(kw_only=True, eq=False)
class _Asked:
    """A rule, its floors as numbers in the unit of the series, and the size of the series."""

    growth: GrowthRule | None
    floors: Mapping[int, Fraction]
    unit: Unit
    step: Fraction | None
    first_year: int | None
    min_years: int
    max_years: int

    @property
    def grain(self) -> Fraction:
        """The step of values that no rule sets."""
        return _HUNDREDTH if self.step is None else self.step

    def draw_years(self, draw: DrawFn) -> range:
        """Draw the years of the series."""
        first_bound, last_bound = self.named_years()
        count = draw(st.integers(self.min_years, self.max_years))
        if self.first_year is not None:
            first = self.first_year
        elif first_bound is not None:
            first = first_bound - 1
        elif last_bound is not None:
            first = last_bound - count + 1
        else:
            first = draw(FIRST_YEARS)
        growth = self.growth
        ends = growth is not None and growth.last_year is not None
        last = first + count - 1
        if last_bound is not None:
            last = last_bound if ends else max(last, last_bound)
        return range(first, last + 1)

    def named_years(self) -> tuple[int | None, int | None]:
        """Return the first and the last year that the rule or a floor names."""
        growth = self.growth
        firsts, lasts = list(self.floors), list(self.floors)
        if growth is not None and growth.first_year is not None:
            firsts.append(growth.first_year)
            lasts.append(growth.first_year)
        if growth is not None and growth.last_year is not None:
            lasts.append(growth.last_year)
        return min(firsts, default=None), max(lasts, default=None)

    def asks(self, year: int) -> bool:
        """Tell whether something is asked of a year that is not the first."""
        return year in self.floors or (self.growth is not None and self.growth.binds(year))

    def bound(self, years: range) -> list[int]:
        """Return the years in which the rule can be broken."""
        return [year for year in years[1:] if self.asks(year)]

    def least(self, year: int, previous: Fraction) -> Fraction:
        """Return the least value of a year that the rule allows, on the grid of the step."""
        low = self.floors.get(year, Fraction(0))
        if self.growth is not None and self.growth.binds(year):
            low = max(low, previous * self.growth.factor)
        return ceil_to_step(low, self.step) or self.grain  # values are above zero

    def walk(  # noqa: PLR0913 - the ways in which a walk may go
        self,
        draw: DrawFn,
        years: range,
        *,
        above: bool = False,
        begin: Mapping[int, Fraction] | None = None,
        lower_in: int | None = None,
        steps: int = 1,
    ) -> dict[int, Fraction]:
        """Draw the values: the least allowed, or `above` it, but too low in the year `lower_in`."""
        values = dict(begin or {})
        for year in years[len(values) :]:
            if not self.asks(year) or year == years[0]:
                low = self.lowest_start(year, years)
                values[year] = draw(multiples(low, low + _RANGE, self.grain))
                continue
            least = self.least(year, values[year - 1])
            if year == lower_in:
                values[year] = least - draw(self.shortfalls(least, steps))
            elif above:
                values[year] = least + draw(st.integers(0, _MOST_STEPS)) * self.grain
            else:
                values[year] = least
        return values

    def lowest_start(self, year: int, years: range) -> Fraction:
        """Return a start so high that even falling values stay two steps above zero."""
        low = ceil_to_step(max(self.floors.get(year, Fraction(0)), self.grain), self.step)
        factor = Fraction(1) if self.growth is None else self.growth.factor
        if not 0 < factor < 1:
            return max(low, 2 * self.grain)
        lowest = 2 * self.grain / factor ** (years[-1] - year)
        return max(low, ceil_to_step(lowest, self.grain))

    def shortfalls(self, least: Fraction, steps: int) -> SearchStrategy[Fraction]:
        """Return a strategy for how far a value falls short and still stays above zero."""
        if self.step is None:
            return st.integers(0, 12).map(lambda place: min(Fraction(1, 10**place), least / 2))
        most, step = min(steps, int(least / self.step) - 1), self.step
        return st.integers(1, most).map(lambda count: count * step)

    def series(self, values: Mapping[int, Fraction]) -> YearlySeries:
        """Return the values as a series."""
        return Series.yearly(dict(values), self.unit)

    def require_breakable(self) -> None:
        """Refuse a rule that values above zero cannot break."""
        growth = self.growth
        if growth is not None and growth.factor == 0:
            raise InvalidValueError("rule", growth.rate, "a rate above -100 %")
        lowest = Fraction(0) if self.step is None else self.step
        for year, value in self.floors.items():
            if value <= lowest:
                raise InvalidValueError(f"floor of {year}", str(value), f"more than {lowest}")


def _asked(  # noqa: PLR0913, PLR0917 - the arguments of the strategies
    rule: Rule,
    floors: Floors | None,
    unit: Unit | str | None,
    step: Number | None,
    first_year: int | None,
    min_years: int,
    max_years: int,
) -> _Asked:
    if isinstance(rule, Amount | str):
        rule = GrowthRule(rate=rule)
    if isinstance(rule, GrowthRule):
        rule = EscalationRule(growth=rule)
    if not isinstance(rule, EscalationRule):
        raise InvalidValueError("rule", rule, "a rate, a GrowthRule or an EscalationRule")
    if rule.ceiling is not None:
        raise InvalidValueError("rule", rule.ceiling, "a rule without a ceiling")
    if not 2 <= min_years <= max_years:
        raise InvalidValueError("min_years", min_years, f"2 to max_years, which is {max_years}")
    found = _unit(rule, floors or {}, unit)
    asked = _Asked(
        growth=rule.growth,
        floors=_numbers(rule, floors or {}, found),
        unit=found,
        step=None if step is None else exact_step(step, "step"),
        first_year=None if first_year is None else as_year(first_year, "first_year"),
        min_years=min_years,
        max_years=max_years,
    )
    first, last = asked.named_years()
    limit = last if first is None else first
    if first_year is not None and limit is not None and first_year >= limit:
        raise InvalidValueError("first_year", first_year, f"a year before {limit}")
    return asked


def _unit(rule: EscalationRule, floors: Floors, unit: Unit | str | None) -> Unit:
    """Return the unit that is given, or that of the first floor."""
    if unit is not None:
        return as_unit(unit)
    amounts = [floor.value for floor in rule.floors]
    amounts += [value for value in floors.values() if isinstance(value, Amount)]
    return amounts[0].unit if amounts else as_unit("yuan/person/month")


def _numbers(rule: EscalationRule, floors: Floors, unit: Unit) -> dict[int, Fraction]:
    """Return the floors of the rule and the others as numbers; the higher of two in a year."""
    found = {floor.year: floor.value.to(unit).fraction for floor in rule.floors}
    for year, value in floors.items():
        number = number_in(value, unit, f"floor of {year}")
        found[as_year(year, "floors")] = max(number, found.get(year, number))
    return found
