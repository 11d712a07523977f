import subprocess
import sys
from fractions import Fraction
from itertools import combinations

import pytest

from minsheng import Amount, AtLeast
from minsheng.errors import UnitError
from minsheng.quantities import Unit, as_unit, known_units
from minsheng.quantities.pint_quantities import registry
from minsheng.quantities.unit_table import UNIT_TABLE, UnitRow
from minsheng.quantities.units import normalized

ALL_UNITS = list(known_units())


SECOND = {"visit"}  # its Chinese name finds another unit, that of attendances


def names_of(row: UnitRow) -> set[str]:
    """Return all names of a row that find its unit, in their plain form."""
    names = {row.code, *row.aliases, row.en, row.one or row.en}
    return {normalized(n) for n in (names if row.code in SECOND else {*names, row.zh})}


def test_names_are_unique() -> None:
    names = [name for row in UNIT_TABLE for name in names_of(row)]
    assert sorted(names) == sorted(set(names))
    assert as_unit("人次") is as_unit("person_time")
    assert Amount(10**7, "visit") != Amount(10**7, "人次")


@pytest.mark.parametrize("unit", ALL_UNITS, ids=str)
def test_every_name_finds_its_unit(unit: Unit) -> None:
    row = next(row for row in UNIT_TABLE if row.code == unit.code)
    for name in names_of(row):
        assert as_unit(f" {name} ") is unit
        assert Amount.parse(f"5 {name}") == Amount(5, unit)
    assert repr(unit) == f"as_unit({row.code!r})"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *(("15个", "thing"), ("10家", "establishment"), ("6所", "establishment")),
        *(("400个托位", "nursery_place"), ("50套", "set"), ("739艘", "ship"), ("2座", "structure")),
        *(("80名", "person"), ("300场次", "event"), ("500张床位", "bed"), ("90分", "point")),
        *(("3000 nursery places", "nursery_place"), ("500 trees", "tree"), ("3条", "line")),
        *(("185,400 transactions", "transaction"), ("5 hectares", "hectare"), ("30分钟", "minute")),
        *(("12吨/日", "t/day"), ("8.1/10万", "person/100000 person"), ("5英镑", "pound")),
        *(("20座公厕", "toilet"), ("100个停车位", "parking_space"), ("12处路口", "junction")),
    ],
)
def test_what_papers_count_is_known(text: str, code: str) -> None:
    assert Amount.parse(text).unit is as_unit(code)


@pytest.mark.parametrize(
    ("amount", "same"),
    [
        ("1 hectare", "15 mu"),
        ("1 MWh", "1000 kWh"),
        ("2 GWh", "2000 MWh"),
        ("1 MW", "1000 kW"),
        ("90 minute", "1.5 hour"),
        ("2 week", "14 day"),
        ("2500 kg", "2.5 t"),
        ("1 mg/m3", "1000 ug/m3"),
        ("18 person/100000 person", "1.8 person/10000 person"),
        ("3.2 person/1000 person", "32 person/10000 person"),
    ],
)
def test_conversions_worked_by_hand(amount: str, same: str) -> None:
    assert Amount.parse(amount) == Amount.parse(same)


def test_a_base_unit_is_a_multiple_of_none() -> None:
    for unit in ALL_UNITS:
        if unit.of is None:
            assert unit.factor == 1
        else:
            assert (unit.of.of, unit.of.dimension) == (None, unit.dimension)
    assert as_unit("mu").of is as_unit("m2")


@pytest.mark.parametrize("name", ["平", "员", "个盒", "公哩", "月", "班"])
def test_a_short_name_is_not_likened_to_what_shares_a_character(name: str) -> None:
    with pytest.raises(UnitError, match=r"a unit of the vocabulary, got"):
        as_unit(name)


def test_two_characters_suggest_what_holds_both() -> None:
    with pytest.raises(UnitError, match=r"did you mean '个小区'\?"):
        as_unit("小区")
    with pytest.raises(UnitError, match=r"did you mean '个托位' or '个托位/千人'\?"):
        as_unit("个托")


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


def test_places_for_thousand_persons_are_nursery_places() -> None:
    places = registry().Quantity(42, "nursery_place") / registry().Quantity(10, "thousand_person")
    assert Amount.from_quantity(places) == Amount("4.2", "个托位/千人")


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
    same = "percent permille per_ten_thousand yuan yuan/person yuan/person/month yuan/person/year"
    same += " m km m2 km2 mu m2/person m3 m3/day kg tCO2e tce kWh MWh GWh kW MW dB ug/m3 mg/m3"
    assert {u.code for u in known_units()} - plural.keys() == set(same.split())


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
