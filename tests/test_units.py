import subprocess
import sys
from decimal import Decimal
from fractions import Fraction
from itertools import combinations

import pytest

from minsheng import Amount, as_unit, known_units
from minsheng.quantities import registry
from minsheng.unit_table import UNIT_TABLE

ALL_UNITS = list(known_units())


def test_names_are_unique() -> None:
    names = [name for row in UNIT_TABLE for name in {row.code, row.zh, *row.aliases}]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("unit", ALL_UNITS, ids=str)
def test_every_name_finds_its_unit(unit: object) -> None:
    row = next(row for row in UNIT_TABLE if row.code == str(unit))
    for name in (row.code, row.zh, *row.aliases):
        assert as_unit(f" {name} ") is unit
    assert repr(unit) == f"as_unit({row.code!r})"


def test_dimensions_agree_with_pint() -> None:
    for one, other in combinations(ALL_UNITS, 2):
        same = Amount(1, one).quantity.dimensionality == Amount(1, other).quantity.dimensionality
        assert same == (one.dimension == other.dimension), (one, other)


def test_factors_agree_with_pint() -> None:
    for one in ALL_UNITS:
        for other in ALL_UNITS:
            if one.dimension == other.dimension:
                converted = Amount(1, one).quantity.to(other.definition).magnitude
                exact = one.factor / other.factor
                assert isinstance(converted, Decimal)
                assert abs(Fraction(converted) - exact) <= exact / 10**20, (one, other)


def test_the_registry_holds_nothing_foreign() -> None:
    with pytest.raises(Exception, match="not defined"):
        registry().parse_units("kilogram")
    assert registry() is registry()


def test_counting_units_are_whole_and_their_own_dimension() -> None:
    counted = [unit for unit in ALL_UNITS if unit.whole]
    assert {"person", "household"} <= {unit.code for unit in counted}
    assert all(unit.dimension == unit.code and unit.factor == 1 for unit in counted)


@pytest.mark.process
def test_importing_the_library_does_not_import_pint() -> None:
    code = (
        "import sys, minsheng\n"
        "assert 'pint' not in sys.modules\n"
        "for name in minsheng.__all__: getattr(minsheng, name)\n"
        "series = minsheng.Series.yearly({2021: 740, 2022: 766}, 'yuan')\n"
        "minsheng.check_growth(series, at_least='3%')\n"
        "str(minsheng.Amount(1, 'yuan'))\n"
        "assert 'pint' not in sys.modules\n"
        "minsheng.Amount(1, 'yuan').quantity\n"
        "assert 'pint' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - our own code
