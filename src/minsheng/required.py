"""Required values: what each coming year must bring, and the questions the other way round."""

from collections.abc import Iterable
from fractions import Fraction

from minsheng.amounts import Amount, as_amount, as_rate, growth_factor
from minsheng.errors import InfeasibleError, InvalidValueError
from minsheng.exact import Number, ceil_to_step, exact_step, root_ceil
from minsheng.lookup import Index
from minsheng.pathway import PathKind, Pathway, RequiredValue
from minsheng.periods import as_year
from minsheng.provisions import Commitment
from minsheng.rules import EscalationRule, require_dimension, rule_of
from minsheng.series import YearlySeries, require_yearly
from minsheng.units import Unit, as_unit

__all__ = ["first_year_reached", "growth_needed", "required_values", "smallest_base"]

_LONGEST = 200  # years ahead: beyond any plan, and exact roots grow with the square of it
_LAST_YEAR = 9999
_PERCENT = as_unit("percent")


def required_values(
    rule: EscalationRule | Iterable[Commitment],
    series: YearlySeries,
    *,
    through: int,
    round_up_to: Number | None = None,
    path: PathKind = "least",
) -> Pathway:
    """Return the value each year after the last of `series` requires, through the year `through`.

    `rule` is what is asked together, or the commitments of one indicator; it needs a growth rule
    that binds every year of the path. `path="least"` gives the smallest value each year allows;
    `path="even"` grows alike each year up to the floor that needs the most, then up to the next,
    and never by less than the growth rule. Values are rounded up to multiples of `round_up_to`, a
    number in the unit of the series; without it they are exact, which an even path toward a
    floor cannot be. Raises `InfeasibleError` if the rule cannot be kept from here,
    `InvalidValueError` for a year, step, rule or path that does not fit, `DimensionError` for a
    rule in another dimension.
    """
    if not isinstance(rule, EscalationRule):
        rule = rule_of(rule)
    require_yearly(series)
    require_dimension(rule, series)
    base_year, base = series.latest
    step = None if round_up_to is None else exact_step(round_up_to)
    if path not in ("least", "even"):
        raise InvalidValueError("path", path, "'least' or 'even'")
    if path == "even" and rule.floors and step is None:
        raise InvalidValueError("round_up_to", None, "a step, since even values are roots")
    if not base_year < as_year(through, "through") <= base_year + _LONGEST:
        expected = f"a year from {base_year + 1} to {base_year + _LONGEST}"
        raise InvalidValueError("through", through, expected)
    factor = _growth_through(rule, base_year, through)
    floors = _floors_ahead(rule, base_year, base)
    if path == "even":
        floors = _spread_evenly(floors, base_year, base.fraction, step)
    values: list[tuple[int, RequiredValue]] = []
    previous = base
    for year in range(base_year + 1, through + 1):
        floor = floors.get(year)
        required = RequiredValue(
            year=year,
            by_growth=_rounded(previous.fraction * factor, step, series.unit),
            by_floor=None if floor is None else _rounded(floor, step, series.unit),
        )
        previous = required.value
        if rule.ceiling is not None and previous > rule.ceiling:
            message = f"{year} would require {previous}, above the ceiling of {rule.ceiling}"
            raise InfeasibleError(f"{message} by {previous - rule.ceiling}")
        values.append((year, required))
    return Pathway(
        kind=path, rule=rule, base_year=base_year, base=base, values=Index("year", values)
    )


def _rounded(value: Fraction, step: Fraction | None, unit: Unit) -> Amount:
    return Amount(ceil_to_step(value, step), unit)


def _growth_through(rule: EscalationRule, base_year: int, through: int) -> Fraction:
    growth = rule.growth
    if growth is None or not all(growth.binds(y) for y in range(base_year + 1, through + 1)):
        expected = f"a growth rule that binds every year from {base_year + 1} to {through}"
        raise InvalidValueError("rule.growth", growth, expected)
    return growth.factor


def _floors_ahead(rule: EscalationRule, base_year: int, base: Amount) -> dict[int, Fraction]:
    """Return the floors due after the base year, in the base's unit, by year ascending."""
    if base.fraction <= 0:
        raise InfeasibleError(f"no growth rate can be kept from {base} in {base_year}")
    ahead = {}
    for floor in sorted(rule.floors, key=lambda floor: floor.year):
        if floor.year < base_year:
            expected = f"a deadline not before the base year {base_year}"
            raise InvalidValueError("floor.year", floor.year, expected)
        if floor.year > base_year:
            ahead[floor.year] = floor.value.to(base.unit).fraction
        elif base < floor.value:
            missing = floor.value.to(base.unit) - base
            raise InfeasibleError(f"{base} misses {floor.value} due in {base_year} by {missing}")
    return ahead


def _spread_evenly(
    floors: dict[int, Fraction], base_year: int, base: Fraction, step: Fraction | None
) -> dict[int, Fraction]:
    """Return what each year asks for on the way to the floors, with even growth between them.

    From each point the floor that needs the highest growth comes next, so that all floors are
    on the way and the growth never rises along it.
    """
    unit = step or Fraction(1)  # only floors need a step, and without floors nothing is spread
    asked: dict[int, Fraction] = {}
    year, value = base_year, base
    while ahead := {due: floor for due, floor in floors.items() if due > year and floor > 0}:
        due = _steepest(ahead, year, value)
        years = due - year
        for passed in range(1, years + 1):
            power = (value / unit) ** (years - passed) * (ahead[due] / unit) ** passed
            asked[year + passed] = root_ceil(power, years) * unit
        year, value = due, ahead[due]
    return asked


def _steepest(floors: dict[int, Fraction], year: int, value: Fraction) -> int:
    """Return the year of the floor that needs the highest growth a year from `value`."""
    steepest, *others = floors
    for due in others:
        # (f / v) ** (1 / n) of both, compared without roots
        this, best = floors[due] / value, floors[steepest] / value
        if this ** (steepest - year) > best ** (due - year):
            steepest = due
    return steepest


def smallest_base(
    floor: Amount | str, *, rate: Amount | str, years: int, round_up_to: Number | None = None
) -> Amount:
    """Return the smallest value from which growth at `rate` alone reaches `floor` in `years`.

    Exact, or rounded up to a multiple of `round_up_to` in the unit of the floor. Raises
    `InfeasibleError` if the rate is -100 %, from which nothing is reached.
    """
    floor = as_amount(floor, "floor")
    if isinstance(years, bool) or not isinstance(years, int) or not 0 <= years <= _LONGEST:
        raise InvalidValueError("years", years, f"a number of years from 0 to {_LONGEST}")
    step = None if round_up_to is None else exact_step(round_up_to)
    factor = growth_factor(as_rate(rate)) ** years
    if factor == 0:
        raise InfeasibleError(f"growth of {rate} a year leaves nothing to reach {floor} with")
    return _rounded(floor.fraction / factor, step, floor.unit)


def first_year_reached(series: YearlySeries, floor: Amount | str, *, rate: Amount | str) -> int:
    """Return the first year in which growth at `rate` from the latest value reaches `floor`.

    That is the latest year itself if its value does. Raises `InfeasibleError` if growth at that
    rate never reaches the floor, or not within 9999.
    """
    require_yearly(series)
    base_year, base = series.latest
    floor = as_amount(floor, "floor")
    target = floor.to(base.unit).fraction
    factor = growth_factor(as_rate(rate))
    if base.fraction >= target:
        return base_year
    if base.fraction <= 0 or factor <= 1:
        raise InfeasibleError(f"growth of {rate} a year from {base} never reaches {floor}")
    low, high = 0, _LAST_YEAR - base_year  # reached after high years, if at all, and not after low
    if base.fraction * factor**high < target:
        raise InfeasibleError(f"growth of {rate} a year from {base} stays below {floor} past 9999")
    while high - low > 1:
        middle = (low + high) // 2
        if base.fraction * factor**middle >= target:
            high = middle
        else:
            low = middle
    return base_year + high


def growth_needed(
    series: YearlySeries, floor: Amount | str, *, by: int, decimals: int = 4
) -> Amount:
    """Return the smallest yearly growth that reaches `floor` in the year `by`.

    The rate is in percent, rounded up to `decimals` places (0 to 12), so that it does reach the
    floor; it is negative if the latest value is above the floor. Raises `InvalidValueError` for a
    year not after the latest one, `InfeasibleError` for a latest value that is not above zero.
    """
    require_yearly(series)
    base_year, base = series.latest
    if not base_year < as_year(by, "by") <= base_year + _LONGEST:
        raise InvalidValueError("by", by, f"a year from {base_year + 1} to {base_year + _LONGEST}")
    if isinstance(decimals, bool) or not isinstance(decimals, int) or not 0 <= decimals <= 12:
        raise InvalidValueError("decimals", decimals, "0 to 12 decimals")
    target = as_amount(floor, "floor").to(base.unit).fraction
    if base.fraction <= 0:
        raise InfeasibleError(f"no growth rate reaches {floor} from {base}")
    years = by - base_year
    grid = 10 ** (decimals + 2)  # of the factor; two more places than of the rate in percent
    units = root_ceil(target / base.fraction * grid**years, years)
    return Amount((Fraction(units, grid) - 1) * 100, _PERCENT)
