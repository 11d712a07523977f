"""Rules that a yearly series can keep or break: a growth rate, floors by a year, a ceiling."""

from collections.abc import Iterable
from fractions import Fraction
from functools import cached_property

import attrs

from minsheng.checks import instance_of, tuple_of
from minsheng.days import CALENDAR, Years, as_year, as_year_starts, binds, years_from
from minsheng.errors import DimensionError, InvalidValueError
from minsheng.observations.known import Values
from minsheng.promises.asked import Promises, commitments_of
from minsheng.promises.documents import Document
from minsheng.promises.provisions import Commitment
from minsheng.promises.targets import AtLeast, GrowsYearly
from minsheng.quantities.amounts import Amount, as_amount, as_rate, growth_factor
from minsheng.quantities.exact import ceil_to_step
from minsheng.texts import Language, say

__all__ = ["EscalationRule", "FloorRule", "GrowthRule", "require_dimension", "rule_of", "year_text"]


def _call(rule: "GrowthRule | FloorRule", years: Years) -> str:
    """Return the call that makes a rule; years of the calendar need no mention."""
    names = [field.name for field in attrs.fields(type(rule))]
    if years.is_calendar:
        names.remove("year_starts")
    given = ", ".join(f"{name}={getattr(rule, name)!r}" for name in names)
    return f"{type(rule).__name__}({given})"


def _optional_year(year: int | None) -> int | None:
    return None if year is None else as_year(year)


@attrs.frozen(kw_only=True)
class GrowthRule:
    """The value of each year is at least the previous year's times 1 + `rate`.

    The rule binds the steps into the years `first_year` to `last_year` (None: no limit on that
    side); a year that does not start on 1 January, but on the day `year_starts`, is named by the
    calendar year it begins in. With `rate_decimals`, the growth rate in percent is rounded half up
    to so many decimals before it is compared, as some offices do; by default nothing is rounded.

    >>> print(GrowthRule(rate="3.5%", first_year=2023, last_year=2025))
    growth of at least 3.5% a year (2023 to 2025)
    """

    rate: Amount = attrs.field(converter=as_rate)
    first_year: int | None = attrs.field(default=None, converter=_optional_year)
    last_year: int | None = attrs.field(default=None, converter=_optional_year)
    rate_decimals: int | None = attrs.field(default=None)
    year_starts: str = attrs.field(default=CALENDAR.starts, converter=as_year_starts)

    def __attrs_post_init__(self) -> None:
        """Refuse a period that ends before it starts and a number of decimals that is none."""
        first, last = self.first_year, self.last_year
        if first is not None and last is not None and last < first:
            raise InvalidValueError("GrowthRule.last_year", last, f"{first} or later")
        places = self.rate_decimals
        whole = isinstance(places, int) and not isinstance(places, bool)
        if places is not None and not (whole and 0 <= places <= 12):
            raise InvalidValueError("GrowthRule.rate_decimals", places, "0 to 12 decimals or None")
        if self.factor < 0:  # -100 % rounded: nothing falls by more than all of itself
            raise InvalidValueError("GrowthRule.rate", self.rate, "a rate that rounds above -100 %")

    def in_language(self, language: Language = "en") -> str:
        """Return the rule in words, with its period and any rounding it asks for."""
        rate, first, last = self.rate, self._name(self.first_year), self._name(self.last_year)
        year = "年" if self.years.is_calendar else ""
        text = say(language, zh=f"年增长不低于{rate}", en=f"growth of at least {rate} a year")
        if first is not None and last is not None:
            text += say(language, zh=f"（{first}—{last}{year}）", en=f" ({first} to {last})")
        elif first is not None:
            text += say(language, zh=f"（{first}{year}起）", en=f" (from {first} on)")
        elif last is not None:
            text += say(language, zh=f"（至{last}{year}）", en=f" (up to {last})")
        if self.rate_decimals is not None:
            places = self.rate_decimals
            plural = "" if places == 1 else "s"
            text += say(
                language,
                zh=f"，增长率先四舍五入到{places}位小数",
                en=f", rates rounded to {places} decimal{plural} before comparing",
            )
        return text

    def __str__(self) -> str:
        """Return the rule in English."""
        return self.in_language("en")

    def __repr__(self) -> str:
        """Return the call that makes it."""
        return _call(self, self.years)

    @property
    def years(self) -> Years:
        """The years that it binds."""
        return years_from(self.year_starts)

    def _name(self, year: int | None) -> str | None:
        return None if year is None else self.years.name(year)

    @cached_property
    def factor(self) -> Fraction:
        """The least factor from one year to the next that keeps the rule."""
        if self.rate_decimals is None:
            return growth_factor(self.rate)
        # A rate rounds half up to `rate` or more from half a unit below the next grid point on.
        grid = Fraction(1, 10**self.rate_decimals)
        return 1 + (ceil_to_step(self.rate.base, grid) - grid / 2) / 100

    def binds(self, year: int) -> bool:
        """Tell whether the rule binds the step into `year`."""
        return binds(year, self.first_year, self.last_year)

    def bound(self, first: int, last: int) -> range:
        """Return those of the years from `first` to `last` that the rule binds."""
        begin = first if self.first_year is None else max(first, self.first_year)
        end = last if self.last_year is None else min(last, self.last_year)
        return range(begin, end + 1)


@attrs.frozen(kw_only=True)
class FloorRule:
    """The value of `year`, which starts on the day `year_starts`, is at least `value`.

    >>> print(FloorRule(value="850 yuan/person/month", year=2025))
    at least 850 yuan per person per month in 2025
    """

    value: Amount = attrs.field(converter=as_amount)
    year: int = attrs.field(converter=as_year)
    year_starts: str = attrs.field(default=CALENDAR.starts, converter=as_year_starts)

    def __repr__(self) -> str:
        """Return the call that makes it."""
        return _call(self, self.years)

    @property
    def years(self) -> Years:
        """How its year is counted."""
        return years_from(self.year_starts)

    def in_language(self, language: Language = "en") -> str:
        """Return the floor in words."""
        floor, year = self.value.in_language(language), self.years.name(self.year)
        own = year_text(self.years, self.year)
        return say(language, zh=f"{own}不低于{floor}", en=f"at least {floor} in {year}")

    def __str__(self) -> str:
        """Return the floor in English."""
        return self.in_language("en")


@attrs.frozen(kw_only=True)
class EscalationRule:
    """All that is asked of one yearly series together: growth, floors by a year, a ceiling.

    At least a growth rule or one floor is needed; floors have different years and are in units
    that convert into each other; all years start on the same day. The ceiling is a value that no
    year may exceed, such as 100 %.

    >>> print(EscalationRule(growth=GrowthRule(rate="6%"), ceiling=Amount(3000, "yuan")))
    growth of at least 6% a year; at most 3000 yuan
    """

    growth: GrowthRule | None = attrs.field(
        default=None, validator=instance_of((GrowthRule, type(None)), "a GrowthRule or None")
    )
    floors: tuple[FloorRule, ...] = attrs.field(
        default=(), validator=tuple_of(FloorRule, "a tuple of FloorRules")
    )
    ceiling: Amount | None = attrs.field(
        default=None, validator=instance_of((Amount, type(None)), "an Amount or None")
    )

    def __attrs_post_init__(self) -> None:
        """Refuse an empty rule, two floors in one year, and amounts of two dimensions."""
        if self.growth is None and not self.floors:
            raise InvalidValueError("EscalationRule", None, "a growth rule or a floor")
        starts = {clause.year_starts for clause in self._clauses}
        if len(starts) > 1:
            expected = "clauses whose years start on the same day"
            raise InvalidValueError("EscalationRule.year_starts", sorted(starts), expected)
        years = [floor.year for floor in self.floors]
        if len(set(years)) < len(years):
            raise InvalidValueError("EscalationRule.floors", years, "one floor a year")
        for amount in self.amounts[1:]:
            if amount.unit.dimension != self.amounts[0].unit.dimension:
                expected = f"a unit that converts into {self.amounts[0].unit.code}"
                raise DimensionError("EscalationRule", amount.unit.code, expected)

    @property
    def _clauses(self) -> "tuple[GrowthRule | FloorRule, ...]":
        return self.floors if self.growth is None else (self.growth, *self.floors)

    @property
    def years(self) -> Years:
        """The years that it binds."""
        return self._clauses[0].years

    def in_language(self, language: Language = "en") -> str:
        """Return all that is asked in words."""
        parts = [] if self.growth is None else [self.growth.in_language(language)]
        parts += [floor.in_language(language) for floor in self.floors]
        if self.ceiling is not None:
            most = self.ceiling.in_language(language)
            parts.append(say(language, zh=f"不高于{most}", en=f"at most {most}"))
        return say(language, zh="；", en="; ").join(parts)

    def __str__(self) -> str:
        """Return all that is asked in English."""
        return self.in_language("en")

    @property
    def amounts(self) -> tuple[Amount, ...]:
        """The floors and the ceiling."""
        floors = tuple(floor.value for floor in self.floors)
        return floors if self.ceiling is None else (*floors, self.ceiling)


def rule_of(commitments: Promises, *, document: Document | None = None) -> EscalationRule:
    """Return the rule that commitments of one indicator make together.

    `commitments` are, themselves or by their ids in `document` (or else in `HUNNAN`), promises of
    yearly growth, and floors that are due at the end of a year or bind every year up to one; of
    several growth rules only one is allowed. Raises `InvalidValueError` for other kinds of target,
    for several indicators, and for a floor without a due date or due on another day: a rule for
    yearly values cannot ask for it.

    >>> from minsheng import HUNNAN
    >>> print(rule_of(HUNNAN.commitments_of("低保")))
    growth of at least 3.5% a year (2023 to 2025); at least 850 yuan per person per month in 2025
    """
    growth: GrowthRule | None = None
    floors: list[FloorRule] = []
    indicators: set[str] = set()
    for commitment in commitments_of(commitments, document):
        indicators.add(commitment.indicator.id)
        target = commitment.target
        if isinstance(target, GrowsYearly) and growth is None:
            period = commitment.period
            first, last = period.years.bound(period)
            growth = GrowthRule(
                rate=target.rate, first_year=first, last_year=last, year_starts=period.year_starts
            )
        elif isinstance(target, AtLeast):
            starts = commitment.period.year_starts
            floors += (
                FloorRule(value=target.value, year=year, year_starts=starts)
                for year in _floor_years(commitment)
            )
        else:
            expected = "one growth rule, and floors with a due date"
            raise InvalidValueError("commitments", commitment.id, expected)
    if len(indicators) > 1:
        raise InvalidValueError("commitments", sorted(indicators), "promises of one indicator")
    return EscalationRule(growth=growth, floors=tuple(floors))


def _floor_years(commitment: Commitment) -> Iterable[int]:
    """Return the years that a floor binds; raise `InvalidValueError` if it binds another day."""
    period = commitment.period
    due = period.due
    if due is None:
        expected = "one growth rule, and floors with a due date"
        raise InvalidValueError("commitments", commitment.id, expected)
    if commitment.every is not None and commitment.every != "year":
        expected = f"floors for years, not for each {commitment.every}"
        raise InvalidValueError("commitments", commitment.id, expected)
    if commitment.every is not None:
        return period.years.whole(period)
    if not period.years.ends(due):
        expected = f"floors due at the end of a year, not on {due} ({commitment.id})"
        raise InvalidValueError("commitments", due.isoformat(), expected)
    return (period.years.of(due),)


def year_text(years: Years, year: int) -> str:
    """Return the name of a year in Chinese."""
    return f"{year}年" if years.is_calendar else f"{years.name(year)}年度"


def require_dimension(rule: EscalationRule, series: Values) -> None:
    """Raise `DimensionError` unless the amounts of a rule measure what the series measures."""
    for amount in rule.amounts:
        if amount.unit.dimension != series.unit.dimension:
            expected = f"a unit that converts into {series.unit.code}"
            raise DimensionError("rule", amount.unit.code, expected)
