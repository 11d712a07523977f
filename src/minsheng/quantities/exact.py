"""Exact numbers: reading them, rounding them to a step on purpose, writing them as decimals."""

import re
from decimal import ROUND_05UP, ROUND_HALF_EVEN, Context, Decimal, localcontext
from fractions import Fraction
from math import isfinite
from numbers import Integral, Real
from operator import index

from minsheng.errors import InexactError, InvalidValueError

__all__ = [
    "MAX_DIGITS",
    "Number",
    "ceil_to_step",
    "cut_text",
    "decimal_text",
    "exact_decimal",
    "exact_fraction",
    "exact_ratio",
    "exact_step",
    "falls_short",
    "floor_to_step",
    "formatted",
    "has_exact_decimal",
    "long_number_text",
    "number_repr",
    "number_text",
    "root_ceil",
    "shown",
    "whole_number",
]

_A_NUMBER = "a number (int, Decimal, Fraction, float or decimal text)"
_A_LONG_FLOAT = "a 64-bit float, since only such a one has the number that was written"

Number = int | float | Decimal | Fraction | str
"""What a user may write a number as; a float counts as its shortest decimal form."""

MAX_DIGITS = 1000
_FORMAT_DIGITS = 3 * MAX_DIGITS
_TOO_LARGE = 10**MAX_DIGITS
_MAX_BITS = _TOO_LARGE.bit_length()
_DECIMAL_TEXT = re.compile(r"[+-]?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.[0-9]+)?")


def exact_fraction(value: Number, field: str = "value") -> Fraction:
    """Return `value` as an exact fraction.

    A float is taken at its shortest decimal form (`0.1` is one tenth). Text is a plain decimal
    with ASCII digits; thousands may be grouped by commas. Integers and 64-bit floats of numpy
    count as those of Python. Raises `InvalidValueError` for bool, NaN, infinities, shorter floats,
    other types, other text, and numbers of more than 1,000 digits; a fraction may be of any size.
    """
    match value:
        case bool():
            raise InvalidValueError(field, value, "a number, not a truth value")
        case int():
            fraction = Fraction(value)
        case Fraction():
            return value  # computed numbers may be as long as they need to be
        case Decimal():
            fraction = _from_decimal(value, field)
        case float():
            if not isfinite(value):
                raise InvalidValueError(field, value, "a finite number")
            fraction = Fraction(Decimal(float.__repr__(value)))  # numpy's repr names its type
        case str():
            if len(value) > MAX_DIGITS or not _DECIMAL_TEXT.fullmatch(value):
                raise InvalidValueError(field, value, "a plain decimal number such as '3.5'")
            plain = value.replace(",", "")
            fraction = Fraction(int(plain) if plain.isdecimal() else Decimal(plain))
        case _:
            fraction = Fraction(_from_integer(value, field))
    if abs(fraction.numerator) >= _TOO_LARGE or fraction.denominator >= _TOO_LARGE:
        raise InvalidValueError(field, value, f"a number of at most {MAX_DIGITS} digits")
    return fraction


def exact_ratio(value: Number, field: str = "value") -> Fraction:
    """Return `value` as an exact fraction; unlike `exact_fraction` it reads "2000/3" as well."""
    if not isinstance(value, str) or "/" not in value:
        return exact_fraction(value, field)
    numerator, _, denominator = value.partition("/")
    if not (_DECIMAL_TEXT.fullmatch(numerator) and _DECIMAL_TEXT.fullmatch(denominator)):
        raise InvalidValueError(field, value, "a number as text, such as '3.5' or '1/3'")
    divisor = exact_fraction(denominator, field)
    if not divisor:
        raise InvalidValueError(field, value, "a number as text, such as '3.5' or '1/3'")
    return exact_fraction(numerator, field) / divisor


def whole_number(value: object) -> int | None:
    """Return an integer, numpy's too, as an `int`; None for a truth value and all else."""
    if isinstance(value, bool) or not isinstance(value, Integral):
        return None
    # To numpy, a length of time is an integer, too.
    return None if type(value).__name__ == "timedelta64" else index(value)


def _from_integer(value: object, field: str) -> int:
    whole = whole_number(value)
    if whole is not None:
        return whole
    # The truth value of numpy is no bool, and has this name in every version.
    if type(value).__name__ in {"bool", "bool_"}:
        raise InvalidValueError(field, value, "a number, not a truth value")
    a_float = isinstance(value, Real) and not isinstance(value, Integral)
    raise InvalidValueError(field, value, _A_LONG_FLOAT if a_float else _A_NUMBER)


def _from_decimal(value: Decimal, field: str) -> Fraction:
    if not value.is_finite():
        raise InvalidValueError(field, value, "a finite number")
    if value and abs(value.adjusted()) > MAX_DIGITS:  # before 1E+999999 is written out in full
        raise InvalidValueError(field, value, f"a number of at most {MAX_DIGITS} digits")
    return Fraction(value)


def exact_step(value: Number, field: str = "step") -> Fraction:
    """Return a rounding step as an exact fraction; it must be above zero."""
    step = exact_fraction(value, field)
    if step <= 0:
        raise InvalidValueError(field, value, "a step above zero")
    return step


def ceil_to_step(value: Fraction, step: Fraction | None) -> Fraction:
    """Return the smallest multiple of `step` that is not below `value`; `value` if no step."""
    if step is None:
        return value
    quotient = value / step
    return -(-quotient.numerator // quotient.denominator) * step


def floor_to_step(value: Fraction, step: Fraction | None) -> Fraction:
    """Return the largest multiple of `step` that is not above `value`; `value` if no step."""
    return -ceil_to_step(-value, step)


def falls_short(value: Fraction, previous: Fraction, factor: Fraction) -> bool:
    """Tell whether `value` is below `previous` times `factor`.

    It compares integers, since building the product as a fraction would reduce it first.
    """
    (number, per), (before, per_before) = value.as_integer_ratio(), previous.as_integer_ratio()
    times, per_time = factor.as_integer_ratio()
    return number * per_before * per_time < before * times * per


def root_ceil(value: Fraction, degree: int) -> int:
    """Return the smallest integer m >= 0 with m**degree >= value, found in integers alone."""
    whole = -(-value.numerator // value.denominator)
    if whole <= 0:
        return 0
    low, high = 0, 1 << -(-whole.bit_length() // degree)  # low**degree < whole <= high**degree
    while high - low > 1:
        middle = (low + high) // 2
        if middle**degree >= whole:
            high = middle
        else:
            low = middle
    return high


def _decimal_places(denominator: int) -> int | None:
    """Return how many places 1/denominator needs, or None if no finite decimal can write it."""
    twos = (denominator & -denominator).bit_length() - 1
    rest = denominator >> twos
    fives = 0
    while rest % 5 == 0:
        rest //= 5
        fives += 1
    return max(twos, fives) if rest == 1 else None


def has_exact_decimal(value: Fraction) -> bool:
    """Tell whether a finite decimal can write `value`."""
    return _decimal_places(value.denominator) is not None


def cut_text(value: Fraction, places: int) -> str:
    """Write `value` with `places` decimals, cut toward zero."""
    units = abs(value.numerator) * 10**places // value.denominator
    # Decimal writes integers of any length; str(int) stops at the interpreter's digit limit.
    digits = format(Decimal(units), "f").rjust(places + 1, "0")
    whole, tail = digits[: len(digits) - places], digits[len(digits) - places :]
    sign = "-" if value < 0 else ""
    return f"{sign}{whole}.{tail}" if tail else f"{sign}{whole}"


def exact_decimal(value: Fraction, field: str = "value") -> Decimal:
    """Return `value` as a Decimal; raise `InexactError` if no finite decimal can write it."""
    places = _decimal_places(value.denominator)
    if places is None:
        raise InexactError(field, value, "a number that a finite decimal can write")
    return Decimal(cut_text(value, places))


def decimal_text(value: Fraction, places: int = 12) -> str:
    """Write `value` as a plain decimal: in full where that is finite, else cut after `places`."""
    exact = _decimal_places(value.denominator)
    return cut_text(value, places if exact is None else exact)


def number_text(value: Fraction, field: str = "value") -> str:
    """Write `value` exactly, to be read back: as a plain decimal, or as "1/3" if it has none.

    Raises `InvalidValueError` for a number of more than 1,000 digits, which nothing would read.
    """
    if max(value.numerator.bit_length(), value.denominator.bit_length()) <= 2 * _MAX_BITS:
        text = decimal_text(value) if has_exact_decimal(value) else str(value)
        if len(text) <= MAX_DIGITS:
            return text
    raise InvalidValueError(field, value, f"a number of at most {MAX_DIGITS} digits")


def long_number_text(value: Fraction) -> str:
    """Write `value` exactly, as `number_text` does, however long that is."""
    return decimal_text(value) if has_exact_decimal(value) else number_text(value)


def formatted(value: Fraction, spec: str) -> str:
    """Write `value` as a format of decimals asks for it, rounded from the exact value.

    A half goes to the even. Raises `InvalidValueError` for what is no such format.
    """
    if "." not in spec and not has_exact_decimal(value):
        expected = "a format with a number of decimals, such as ',.1f'"
        raise InvalidValueError("format", spec, expected)
    context = Context(prec=_FORMAT_DIGITS, rounding=ROUND_05UP, traps=[])
    # Rounded so, a number is never taken for the half that it only comes near to.
    number = context.divide(Decimal(value.numerator), Decimal(value.denominator))
    try:
        with localcontext(Context(prec=_FORMAT_DIGITS, rounding=ROUND_HALF_EVEN, traps=[])):
            return format(number, spec)
    except (ValueError, MemoryError):
        expected = "a format of decimals, such as ',.1f'"
        raise InvalidValueError("format", spec, expected) from None


def number_repr(value: Fraction) -> str:
    """Return Python code for `value`: its decimal as text, or a Fraction if it has none."""
    if has_exact_decimal(value):
        return repr(decimal_text(value))
    # Decimal writes integers of any length; repr stops at the interpreter's digit limit.
    numerator, denominator = (format(Decimal(n), "f") for n in value.as_integer_ratio())
    return f"Fraction({numerator}, {denominator})"


def shown(value: Fraction, places: int = 4) -> str:
    """Write `value` for people: never rounded up, and an ellipsis says that digits were cut."""
    exact = _decimal_places(value.denominator)
    if exact is not None and exact <= places:
        return cut_text(value, exact)
    return f"{cut_text(value, places)}…"
