"""Hypothesis strategies that several tests share, as plain numbers: made by the testing kit."""

from fractions import Fraction

from hypothesis import settings
from hypothesis import strategies as st

from minsheng import Amount, Series
from minsheng.observations import YearlySeries
from minsheng.testing.strategies import amounts
from minsheng.testing.strategies import rates as kit_rates

UNIT = "yuan/person/month"
FIRST_YEAR = 2020

values = amounts(UNIT, min_value="0.01", max_value=100_000, places=2).map(lambda a: a.fraction)
rates = kit_rates("-20%", "40%").map(lambda rate: rate.fraction)
growing_rates = kit_rates("0.01%", "40%").map(lambda rate: rate.fraction)
numbers = st.decimals(min_value=-1000, max_value=1000, places=2).map(Fraction)
steps = st.sampled_from([Fraction(1, 100), Fraction(1, 2), Fraction(1), Fraction(5), Fraction(10)])


def examples(count: int) -> int:
    """Return how many examples to try where the profile `fixed` tries `count`.

    Most properties are tried with 100 examples then. A profile that tries more of those tries more
    of this one, too; one that tries fewer tries as few.
    """
    most = settings().max_examples
    return count * most // 100 if most > 100 else min(count, most)


def rate_of(percent: Fraction) -> Amount:
    """Return a rate given in percent."""
    return Amount(percent, "percent")


def money(value: Fraction | int | str) -> Amount:
    """Return an amount in yuan per person per month."""
    return Amount(value, UNIT)


def yearly(*items: Fraction | int | str, first: int = FIRST_YEAR) -> YearlySeries:
    """Return a series of consecutive years."""
    return Series.yearly(enumerate(items, start=first), UNIT)
