from decimal import Decimal, localcontext
from fractions import Fraction
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minsheng.errors import InexactError, InvalidValueError
from minsheng.quantities.exact import (
    MAX_DIGITS,
    ceil_to_step,
    decimal_text,
    exact_decimal,
    exact_fraction,
    exact_step,
    floor_to_step,
    has_exact_decimal,
    number_repr,
    number_text,
    root_ceil,
    shown,
)

fractions = st.fractions(max_denominator=10**6)
positive_steps = st.fractions(min_value=Fraction(1, 1000), max_value=1000)


@pytest.mark.parametrize(
    ("given_value", "expected"),
    [
        (850, Fraction(850)),
        (0.1, Fraction(1, 10)),
        (1e22, Fraction(10**22)),
        (Decimal("3.50"), Fraction(7, 2)),
        (Decimal("1E+3"), Fraction(1000)),
        (Decimal("0E+5000"), Fraction(0)),
        (Fraction(1, 3), Fraction(1, 3)),
        ("3.5", Fraction(7, 2)),
        ("-3.5", Fraction(-7, 2)),
        ("+7", Fraction(7)),
        ("1,234,567.5", Fraction(2469135, 2)),
    ],
)
def test_a_number_is_read_exactly(
    given_value: float | Decimal | Fraction | str, expected: Fraction
) -> None:
    assert exact_fraction(given_value) == expected


@pytest.mark.parametrize(
    "bad",
    [
        True,
        False,
        float("nan"),
        float("inf"),
        float("-inf"),
        Decimal("NaN"),
        Decimal("sNaN"),
        Decimal("Infinity"),
        Decimal("1E+1000"),
        Decimal("1E-1000"),
        10**MAX_DIGITS,
        -(10**MAX_DIGITS),
        Decimal("1E+1001"),
        Decimal("1E-1001"),
        Decimal("1E+999999"),
        10**MAX_DIGITS * 1000,
        "",
        "abc",
        "1e5",
        "1_000",
        "٣",
        "1,00",
        "12,34,567",
        "1.",
        ".5",
        "5\n",
        "9" * (MAX_DIGITS + 1),
        None,
        [1],
        1j,
    ],
)
def test_what_is_no_number_is_refused(bad: object) -> None:
    with pytest.raises(InvalidValueError, match="^target: expected"):
        exact_fraction(bad, "target")  # type: ignore[arg-type] # wrong on purpose


def test_a_number_may_have_a_thousand_digits() -> None:
    most = 10**MAX_DIGITS - 1
    assert exact_fraction(most) == most
    assert exact_fraction(str(most)) == most
    assert exact_fraction(Decimal("-1E+999")) == -(10**999)
    assert exact_fraction(Decimal("1E-999")) == Fraction(1, 10**999)


@pytest.mark.parametrize("bad", [0, -1, "0", Decimal("-0.5")])
def test_a_step_is_above_zero(bad: int | str | Decimal) -> None:
    with pytest.raises(InvalidValueError, match="a step above zero"):
        exact_step(bad)


@given(fractions, positive_steps)
def test_ceil_to_step_is_the_smallest_multiple_not_below(value: Fraction, step: Fraction) -> None:
    rounded = ceil_to_step(value, step)
    assert rounded == ceil(value / step) * step
    assert rounded >= value > rounded - step


@given(fractions, positive_steps)
def test_floor_to_step_is_the_largest_multiple_not_above(value: Fraction, step: Fraction) -> None:
    rounded = floor_to_step(value, step)
    assert (rounded / step).denominator == 1
    assert rounded <= value < rounded + step


def test_no_step_means_no_rounding() -> None:
    assert ceil_to_step(Fraction(1, 3), None) == Fraction(1, 3)
    assert floor_to_step(Fraction(1, 3), None) == Fraction(1, 3)


@given(st.fractions(min_value=-5, max_value=10**12), st.integers(1, 12))
def test_root_ceil_is_the_smallest_integer_whose_power_reaches(
    value: Fraction, degree: int
) -> None:
    root = root_ceil(value, degree)
    assert root >= 0
    assert root**degree >= value
    assert root == 0 or (root - 1) ** degree < value


def test_the_root_of_nothing_or_less_is_zero() -> None:
    assert [root_ceil(value, 3) for value in (Fraction(0), Fraction(-1, 2), Fraction(-8))] == [
        0
    ] * 3


@given(st.integers(1, 10**6), st.integers(1, 20))
def test_root_ceil_hits_perfect_powers(root: int, degree: int) -> None:
    assert root_ceil(Fraction(root**degree), degree) == root
    assert root_ceil(Fraction(root**degree) + Fraction(1, 10**9), degree) == root + 1


@given(st.decimals(allow_nan=False, allow_infinity=False, places=9))
def test_decimals_survive_the_way_through_text(value: Decimal) -> None:
    fraction = Fraction(value)
    assert has_exact_decimal(fraction)
    assert exact_decimal(fraction) == value
    assert Fraction(decimal_text(fraction)) == fraction


@given(fractions)
def test_decimal_text_is_cut_toward_zero_only_where_it_must(value: Fraction) -> None:
    text = Fraction(decimal_text(value))
    if has_exact_decimal(value):
        assert text == value
    else:
        assert abs(text) <= abs(value) < abs(text) + Fraction(1, 10**12)


def test_exact_decimal_refuses_thirds() -> None:
    with pytest.raises(InexactError, match="rate: expected a number that a finite decimal"):
        exact_decimal(Fraction(1, 3), "rate")


def test_the_callers_decimal_context_changes_nothing() -> None:
    with localcontext() as context:
        context.prec = 2
        assert exact_decimal(Fraction("12345.6789")) == Decimal("12345.6789")
        assert decimal_text(Fraction("12345.6789")) == "12345.6789"
        assert exact_fraction(Decimal("12345.6789")) == Fraction("12345.6789")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("59.96", "59.96"),
        ("99.99999", "99.9999…"),
        ("0.00001", "0.0000…"),
        ("-0.00001", "-0.0000…"),
        ("7.00001", "7.0000…"),
        ("1/3", "0.3333…"),
        ("-1/3", "-0.3333…"),
        ("500/143", "3.4965…"),
        ("2600", "2600"),
        ("-2.5", "-2.5"),
        ("0", "0"),
    ],
)
def test_shown_never_rounds_up(value: str, text: str) -> None:
    assert shown(Fraction(value)) == text


def test_numbers_beyond_the_interpreters_digit_limit_are_written() -> None:
    value = Fraction(1, 10**900)
    assert decimal_text(value) == "0." + "0" * 899 + "1"
    assert shown(Fraction(10**999)) == "1" + "0" * 999


def test_computed_fractions_may_be_of_any_size_and_can_still_be_shown() -> None:
    huge = Fraction(10**5000, 3)
    assert exact_fraction(huge) == huge
    assert number_repr(huge).endswith(", 3)")
    assert number_repr(Fraction(1, 3)) == "Fraction(1, 3)"
    assert shown(huge).startswith("3333")
    error = InvalidValueError("value", huge, "less")
    assert str(error) == "value: expected less, got a Fraction too long to write"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(1, 3), "1/3"),
        (Fraction(-22, 7), "-22/7"),
        (Fraction(7, 2), "3.5"),
        (Fraction(10**999), "1" + "0" * 999),
        (Fraction(1, 10**998), "0." + "0" * 997 + "1"),
    ],
    ids=["third", "negative", "decimal", "1000 digits", "1000 characters"],
)
def test_a_number_is_written_to_be_read_back(value: Fraction, text: str) -> None:
    assert number_text(value) == text
    assert Fraction(text) == value


@pytest.mark.parametrize(
    "value",
    [Fraction(10**1000), Fraction(1, 10**999), Fraction(1, 3**5000), Fraction(10**3000)],
    ids=["1001 digits", "1001 characters", "long denominator", "far too long"],
)
def test_a_number_that_nothing_would_read_is_not_written(value: Fraction) -> None:
    with pytest.raises(InvalidValueError, match="value: expected a number of at most 1000 digits"):
        number_text(value)
    with pytest.raises(InvalidValueError) as found:
        number_text(value, "factor")
    assert (found.value.field, found.value.value) == ("factor", value)
