"""The questions the other way round: the base, the year, and the growth that a floor needs."""

from fractions import Fraction

from minsheng.days import as_year
from minsheng.errors import InvalidValueError
from minsheng.observations.series import YearlySeries, require_yearly
from minsheng.planning.infeasible import InfeasibleError
from minsheng.quantities.amounts import Amount, as_amount, as_rate, growth_factor
from minsheng.quantities.exact import Number, ceil_to_step, exact_step, root_ceil, whole_number
from minsheng.quantities.units import as_unit

__all__ = ["first_year_reached", "growth_needed", "smallest_base"]

_LONGEST = 200  # years ahead: beyond any plan, and exact roots grow with the square of it
_LAST_YEAR = 9999
_PERCENT = as_unit("percent")


def smallest_base(
    floor: Amount | str, *, rate: Amount | str, years: int, step: Number | None = None
) -> Amount:
    """Return the smallest value from which growth at `rate` alone reaches `floor` in `years`.

    Exact, or rounded up to a multiple of `step` in the unit of the floor. Raises
    `InfeasibleError` if the rate is -100 %, from which nothing is reached.

    >>> print(smallest_base("850 yuan/person/month", rate="3.5%", years=3, step=1))
    767 yuan/person/month
    """
    floor = as_amount(floor, "floor")
    count = whole_number(years)
    if count is None or not 0 <= count <= _LONGEST:
        raise InvalidValueError("years", years, f"a number of years from 0 to {_LONGEST}")
    multiple = None if step is None else exact_step(step)
    factor = growth_factor(as_rate(rate)) ** count
    if factor == 0:
        raise InfeasibleError(f"growth of {rate} a year leaves nothing to reach {floor} with")
    return Amount(ceil_to_step(floor.fraction / factor, multiple), floor.unit)


def first_year_reached(series: YearlySeries, floor: Amount | str, *, rate: Amount | str) -> int:
    """Return the first year in which growth at `rate` from the latest value reaches `floor`.

    That is the latest year itself if its value does. Raises `InfeasibleError` if growth at that
    rate never reaches the floor, or not within 9999.

    >>> from minsheng import Series
    >>> dibao = Series.yearly({2022: 766}, "yuan/person/month")
    >>> first_year_reached(dibao, "850 yuan/person/month", rate="3.5%")
    2026
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

    >>> from minsheng import Series
    >>> dibao = Series.yearly({2022: 766}, "yuan/person/month")
    >>> print(growth_needed(dibao, "850 yuan/person/month", by=2025))
    3.5294%
    """
    require_yearly(series)
    base_year, base = series.latest
    years = as_year(by, "by") - base_year
    if not 0 < years <= _LONGEST:
        raise InvalidValueError("by", by, f"a year from {base_year + 1} to {base_year + _LONGEST}")
    places = whole_number(decimals)
    if places is None or not 0 <= places <= 12:
        raise InvalidValueError("decimals", decimals, "0 to 12 decimals")
    target = as_amount(floor, "floor").to(base.unit).fraction
    if base.fraction <= 0:
        raise InfeasibleError(f"no growth rate reaches {floor} from {base}")
    grid = 10 ** (places + 2)  # of the factor; two more places than of the rate in percent
    units = root_ceil(target / base.fraction * grid**years, years)
    return Amount((Fraction(units, grid) - 1) * 100, _PERCENT)
