import subprocess
import sys
from fractions import Fraction
from itertools import combinations

import pytest

from minsheng import Amount, AtLeast
from minsheng.quantities import as_unit, known_units
from minsheng.quantities.pint_quantities import registry
from minsheng.quantities.unit_table import UNIT_TABLE

ALL_UNITS = list(known_units())


SECOND = {"visit"}  # its Chinese name finds another unit, that of attendances


def test_names_are_unique() -> None:
    first = [row for row in UNIT_TABLE if row.code not in SECOND]
    names = [name for row in first for name in {row.code, row.zh, *row.aliases}]
    names += SECOND
    assert len(names) == len(set(names))
    assert as_unit("人次") is as_unit("person_time")
    assert Amount(10**7, "visit") != Amount(10**7, "人次")


@pytest.mark.parametrize("unit", ALL_UNITS, ids=str)
def test_every_name_finds_its_unit(unit: object) -> None:
    row = next(row for row in UNIT_TABLE if row.code == str(unit))
    for name in (row.code, *([] if row.code in SECOND else [row.zh]), *row.aliases):
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
                assert Fraction(converted) == one.factor / other.factor, (one, other)


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


def test_each_english_name_has_a_word_for_one() -> None:
    plural = {unit.code: unit for unit in known_units() if unit.name.en != unit.one}
    for unit in known_units():
        assert unit.name.zh == Amount(1, unit).in_language("zh").removeprefix("1")
        assert Amount(1, unit).in_language("en").lstrip("1 ") == unit.one
        assert unit.whole <= (unit.code in plural)  # whatever can be counted has a plural
    assert plural["community"].one == "community"
    assert {u.code for u in known_units()} - plural.keys() == {
        "percent",
        "permille",
        "per_ten_thousand",
        "yuan",
        "yuan/person/month",
        "yuan/person/year",
        "m",
        "km",
        "m2",
        "km2",
        "mu",
        "m2/person",
        "ug/m3",
    }


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (Amount(1, "person"), "1 person"),
        (Amount(-1, "person"), "-1 person"),
        (Amount(0, "person"), "0 persons"),
        (Amount(2, "person"), "2 persons"),
        (Amount("1.5", "year"), "1.5 years"),
        (Amount("1.00001", "year"), "1.0000… years"),
        (Amount("1.0", "percentage_point"), "1 percentage point"),
        (Amount(1, "place/1000 person"), "1 place per thousand persons"),
        (Amount(1, "percent"), "1%"),
        (Amount(1, "business_entity"), "1 business entity"),
        (Amount(10, "business_entity"), "10 business entities"),
    ],
)
def test_one_of_a_thing_is_told_in_the_singular(amount: Amount, text: str) -> None:
    assert amount.in_language("en") == text
    assert str(AtLeast(value=amount)) == f"at least {text}"
