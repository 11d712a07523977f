"""Units that a document declares: what they mean, one of each, and what is refused."""

import copy
import gc
import pickle
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from fractions import Fraction
from itertools import product
from multiprocessing import get_context

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minsheng import Amount, AtLeast
from minsheng.errors import DimensionError, InvalidValueError, UnitError
from minsheng.quantities import (
    VOCABULARY,
    Unit,
    Units,
    as_unit,
    declare_unit,
    known_units,
    registry,
)
from minsheng.quantities.amounts import amount_for, amount_in, as_amount
from minsheng.quantities.exact import exact_ratio

BOX = declare_unit("box", zh="箱", en="boxes", one="box", whole=True)
PALLET = declare_unit("pallet", of=BOX, factor="48")
DOCUMENT = Units([BOX, PALLET])

BAD_NAMES: list[object] = [
    *("", " ", " x", "x ", "x\n", "a\tb", "a\0b", "a\u200bb", "\ud800", "x" * 65),
    *("5x", "\uff15x", "①x", ",x", 5, b"x"),
]
BAD_FACTORS = [0, -1, "0", "-1/2", "1/0", "1/-2", "1/2/3", "/", "x", True, None]

CODES = {unit.code for unit in known_units()}

factors = st.fractions(min_value=Fraction(1, 10**9), max_value=10**9).filter(bool)
words = st.text("abcdefgh 箱盒袋é", min_size=1, max_size=6).filter(lambda x: x == x.strip())
codes = words.map(lambda word: f"own {word}")


@st.composite
def declared(draw: st.DrawFn) -> Unit:
    """Return a declared unit: a base unit, or some multiples away from one."""
    base: list[Unit] = [unit for unit in known_units() if not unit.is_ordinal]
    unit: Unit | None = draw(st.none() | st.sampled_from(base))
    for _ in range(draw(st.integers(0 if unit else 1, 4))):
        unit = declare_unit(
            draw(codes),
            zh=draw(st.none() | words),
            en=draw(st.none() | words),
            one=draw(st.none() | words),
            of=unit,
            factor=None if unit is None else draw(factors),
            whole=draw(st.booleans()),
            additive=draw(st.none() | st.just(value=False)),
            aliases=draw(st.lists(words, max_size=2)),
        )
    assert unit is not None
    return unit


def test_a_base_unit_measures_what_nothing_else_does() -> None:
    assert (BOX.name.zh, BOX.name.en, BOX.one) == ("箱", "boxes", "box")
    assert (BOX.factor, BOX.of) == (Fraction(1), None)
    assert all((BOX.whole, BOX.additive, BOX.is_own))
    assert BOX.dimension not in {unit.dimension for unit in known_units()}
    for unit in known_units():
        with pytest.raises(DimensionError):
            Amount(1, BOX).to(unit)


def test_a_multiple_converts_exactly() -> None:
    third = declare_unit("third", of="km", factor="1/3")
    assert Amount(9, third) == Amount(3, "km") == Amount(3000, "m")
    assert Amount(2, PALLET).to(BOX) == Amount(96, BOX)
    assert Amount(2, PALLET) > Amount(95, BOX)
    assert Amount(1, PALLET) + Amount(12, BOX) == Amount("1.25", PALLET)
    assert (PALLET.dimension, PALLET.factor) == (BOX.dimension, Fraction(48))
    assert PALLET.of is BOX
    assert amount_in(Amount(24, BOX), PALLET) == Fraction(1, 2)


def test_names_fall_back_on_each_other() -> None:
    assert declare_unit("crate", zh="板条箱").name.en == "板条箱"
    assert declare_unit("crate", en="crates").name.zh == "crates"
    assert declare_unit("crate", en="crates").one == "crates"
    bare = declare_unit("crate")
    assert (bare.name.zh, bare.name.en, bare.one) == ("crate", "crate", "crate")
    assert Amount(1, BOX).in_language("en") == "1 box"
    assert Amount(20_000, BOX).in_language("zh") == "2万箱"
    assert str(AtLeast(value=Amount(2, BOX))) == "at least 2 boxes"


def test_a_share_can_be_declared() -> None:
    point = declare_unit("basis_point", of="percent", factor="0.01")
    assert point.is_ratio
    assert not point.additive
    assert Amount(350, point) == Amount.parse("3.5%")
    small = declare_unit("small_point", of="percentage_point", factor="0.01")
    assert Amount(70, "percent") + Amount(50, small) == Amount("70.5", "percent")
    assert Amount(70, "percent") - Amount(50, small) == Amount("69.5", "percent")


@given(declared())
def test_one_definition_is_one_unit(unit: Unit) -> None:
    names = {"declare_unit": declare_unit, "as_unit": as_unit}
    assert eval(repr(unit), names) is unit  # noqa: S307 - repr is our own
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(unit, protocol)) is unit  # noqa: S301 - our own
    assert copy.copy(unit) is copy.deepcopy(unit) is as_unit(unit) is unit
    amount = Amount("2.5", unit)
    assert pickle.loads(pickle.dumps(amount)) == amount  # noqa: S301 - our own
    assert eval(repr(amount), names | {"Amount": Amount}) == amount  # noqa: S307 - our own


@given(declared())
def test_a_declaration_declares_the_same_again(unit: Unit) -> None:
    written = unit.declaration
    known = [] if unit.of is None or not unit.of.is_own else [unit.of]
    if not known or known[0].of is None or not known[0].of.is_own:
        assert declare_unit(**written, units=Units(known)) is unit  # type: ignore[arg-type]
    assert set(written) <= {
        *("code", "zh", "en", "one", "of", "factor", "whole", "additive", "aliases")
    }
    assert ("of" in written) == ("factor" in written) == (unit.of is not None)


def test_a_declaration_holds_what_was_given() -> None:
    assert BOX.declaration == {
        "code": "box",
        "zh": "箱",
        "en": "boxes",
        "one": "box",
        "whole": True,
    }
    assert PALLET.declaration == {"code": "pallet", "of": "box", "factor": "48"}
    field = declare_unit("field", of="mu", factor="2000/3", additive=False, aliases=["块", "块"])
    assert field.declaration == {
        "code": "field",
        "of": "mu",
        "factor": "2000/3",
        "additive": False,
        "aliases": ["块"],
    }


@pytest.mark.parametrize("unit", list(known_units()), ids=str)
def test_a_unit_of_the_vocabulary_can_be_declared_as_it_is(unit: Unit) -> None:
    assert not unit.is_own
    assert declare_unit(**unit.declaration) is unit  # type: ignore[arg-type]
    assert list(Units([unit])) == [unit, *(other for other in known_units() if other is not unit)]


def test_a_unit_of_the_vocabulary_can_have_other_names() -> None:
    place = declare_unit("nursery_place", zh="个托位", whole=True)
    assert place is as_unit("nursery_place")
    seat = declare_unit("nursery_place", zh="个托育位", aliases=["托育位"], whole=True)
    assert seat.is_own
    assert (seat.name.zh, seat.name.en, seat.one) == ("个托育位", "nursery places", "nursery place")
    assert Amount(5, seat) == Amount(5, "nursery_place")
    assert hash(Amount(5, seat)) == hash(Amount(5, "nursery_place"))
    assert Amount(5, seat).in_language("zh") == "5个托育位"
    assert Amount(5, seat).quantity == Amount(5, "nursery_place").quantity
    rank = declare_unit("place", zh="名次", whole=True)
    assert rank.is_ordinal
    assert not rank.additive
    acre = declare_unit("hectare", zh="公顷地", of="km2", factor="1/100")
    assert Amount(1, acre) == Amount(15, "mu")
    english = declare_unit("person", en="residents", whole=True)
    assert (english.name.zh, english.one) == ("人", "residents")


@pytest.mark.parametrize(
    "given",
    [
        {"code": "person"},  # half a person
        {"code": "person", "whole": True, "additive": False},
        {"code": "person", "whole": True, "of": "household", "factor": 1},
        {"code": "km"},
        {"code": "km", "of": "m", "factor": 100},
        {"code": "year", "of": "day", "factor": 365},
        {"code": "m", "of": "km", "factor": 1},
    ],
)
def test_a_code_of_the_vocabulary_keeps_its_meaning(given: dict[str, object]) -> None:
    with pytest.raises(UnitError, match="in the vocabulary") as caught:
        declare_unit(**given)  # type: ignore[arg-type] # names and values of arguments
    assert caught.value.field == "code"


def test_one_code_with_two_meanings_is_two_units() -> None:
    other = declare_unit("box", zh="箱", en="boxes", one="box")
    assert other is not BOX
    assert other.dimension != BOX.dimension
    assert Amount(1, other) != Amount(1, BOX)
    for call in (
        lambda: Amount(1, other) + Amount(1, BOX),
        lambda: Amount(1, other) < Amount(1, BOX),
        lambda: Amount(1, other).to(BOX),
        lambda: amount_in(Amount(1, other), BOX),
        lambda: Amount.from_quantity(Amount(1, other).quantity, BOX),
    ):
        with pytest.raises(DimensionError):
            call()
    assert Amount(1, declare_unit("pallet", of=other, factor=48)) != Amount(1, PALLET)


def test_long_definitions_are_cut_in_errors() -> None:
    long = declare_unit("box", aliases=["箱" * 64, "盒" * 64, "袋" * 64, "筐" * 64])
    with pytest.raises(DimensionError) as caught:
        Amount(1, long) + Amount(1, BOX)
    assert len(str(caught.value)) < 600
    with pytest.raises(DimensionError) as caught:
        Amount(1, BOX) + Amount(1, long)
    assert len(str(caught.value)) < 600


def test_a_vocabulary_finds_its_own_units_first() -> None:
    assert DOCUMENT.own == (BOX, PALLET)
    assert DOCUMENT.find(" 箱 ") is DOCUMENT.find("box") is DOCUMENT.find("boxes") is BOX
    assert DOCUMENT.find("人") is as_unit("person")
    assert list(DOCUMENT) == [BOX, PALLET, *known_units()]
    assert DOCUMENT.codes == ("box", "pallet", *(unit.code for unit in known_units()))
    resident = declare_unit("resident", zh="人", whole=True)
    assert Units([resident]).find("人") is resident
    assert Units([resident]).find("person") is as_unit("person")
    resident = declare_unit("resident", en="people", one="person", whole=True)
    assert Units([resident]).find("person") is as_unit("person")  # a code is a code
    assert Units([resident]).find("people") is resident
    renamed = declare_unit("person", zh="位居民", whole=True)
    assert list(Units([renamed])).count(as_unit("person")) == 0
    assert Units([renamed]).find("person") is renamed
    with pytest.raises(UnitError, match="did you mean 'pallet'"):
        DOCUMENT.find("palet", "row 3")


def test_a_vocabulary_compares_by_what_it_declares() -> None:
    again = Units(iter([declare_unit(**BOX.declaration), PALLET]))  # type: ignore[arg-type]
    assert again == DOCUMENT
    assert hash(again) == hash(DOCUMENT)
    assert Units([BOX]) != DOCUMENT
    assert Units() == VOCABULARY
    assert repr(Units()) == "Units()"
    names = {"declare_unit": declare_unit, "Units": Units}
    assert eval(repr(DOCUMENT), names) == DOCUMENT  # noqa: S307 - repr is our own
    assert pickle.loads(pickle.dumps(DOCUMENT)) == DOCUMENT  # noqa: S301 - our own
    assert copy.deepcopy(DOCUMENT) == DOCUMENT
    with pytest.raises(AttributeError):
        DOCUMENT.own = ()  # type: ignore[misc] # wrong on purpose


def test_amounts_are_read_with_the_units_of_a_document() -> None:
    for amount in (
        Amount.parse("5万箱", "target", DOCUMENT),
        amount_for("50000", "target", BOX, DOCUMENT),
        amount_for("50,000 boxes", "target", None, DOCUMENT),
        as_amount("50000 box", "target", DOCUMENT),
    ):
        assert amount == Amount(50_000, BOX)
        assert amount.unit is BOX
    with pytest.raises(UnitError, match="target: expected a unit of the vocabulary"):
        Amount.parse("5箱", "target")
    with pytest.raises(UnitError, match="unit: expected a unit of the vocabulary"):
        Amount(5, "box")


@given(declared(), st.fractions())
def test_an_amount_is_read_back_from_its_text(unit: Unit, value: Fraction) -> None:
    chain = [unit]
    while chain[0].of is not None and chain[0].of.is_own:
        chain.insert(0, chain[0].of)
    try:
        units = Units(chain)
    except UnitError:  # two of the chain have a name in common
        return
    amount = Amount(round(value, 3), unit)
    assert Amount.parse(f"{amount.value:f} {unit.code}", units=units) == amount
    for name in set(unit.names) - CODES:  # a code of the library, such as bed, stays one
        assert Amount.parse(f"{amount.value:f}{name}", units=units) == amount


@given(declared(), declared(), st.fractions())
def test_pint_converts_as_the_library_does(one: Unit, other: Unit, value: Fraction) -> None:
    quantity = Amount(value, one).quantity
    assert Amount.from_quantity(quantity, one) == Amount(value, one)
    assert Amount.from_quantity(quantity).unit is one or one.definition == one.code
    alike = quantity.dimensionality == Amount(1, other).quantity.dimensionality
    assert alike == (one.dimension == other.dimension)
    if alike:
        converted = Fraction(quantity.to(other.definition).magnitude)
        assert (
            converted == Amount(value, one).to(other).fraction == value * one.factor / other.factor
        )


@pytest.mark.parametrize("code", ["m + m", "__import__('os')", "[mass]", "x = 2", "per", "m**9**9"])
def test_no_text_of_a_document_reaches_pint(code: str) -> None:
    unit = declare_unit(code, zh="km")
    assert Amount(3, unit).quantity.magnitude == 3
    assert str(Amount(3, unit).quantity.units) == unit.definition
    assert unit.definition.startswith("declared_")
    assert unit.definition.isidentifier()


def test_a_quantity_is_in_its_own_unit_or_in_the_base_unit() -> None:
    assert Amount.from_quantity(Amount(2, PALLET).quantity).unit is PALLET
    registry().define(f"lorry_load = 20 * {BOX.definition}")
    assert Amount.from_quantity(registry().Quantity(2, "lorry_load")) == Amount(40, BOX)
    assert Amount.from_quantity(registry().Quantity(2, "lorry_load")).unit is BOX


def test_large_factors_are_exact() -> None:
    huge = declare_unit("huge", of="m", factor=10**99 + 1)
    tiny = declare_unit("tiny", of="m", factor=f"1/{10**99 + 3}")
    smallest = Amount(1, tiny).quantity
    converted = Amount(1, huge).quantity.to(str(smallest.units)).magnitude
    assert Fraction(converted) == (10**99 + 1) * (10**99 + 3)
    for of, factor in ((huge, 11), ("m", 10**100 + 1), (tiny, "0.01"), ("m", f"1/{10**101}")):
        with pytest.raises(InvalidValueError, match=r"at most 10\*\*100 base units"):
            declare_unit("too_far", of=of, factor=factor)
    with pytest.raises(InvalidValueError, match="at most 1000 digits"):
        declare_unit("too_long_alone", of=tiny, factor=Fraction(10**1100 + 1, 10**1000))
    with pytest.raises(InvalidValueError, match="at most 1000 digits"):
        declare_unit("too_long", of="m", factor=Fraction(2**3000 + 1, 2**3000))


def test_a_chain_of_multiples_ends() -> None:
    unit = BOX
    for number in range(1, 9):
        unit = declare_unit(f"box{number}", of=unit, factor=2)
    assert Amount(1, unit) == Amount(256, BOX)
    with pytest.raises(UnitError, match="fewer than 8 steps"):
        declare_unit("box9", of=unit, factor=2)


def test_ten_thousand_may_stand_in_a_name_that_means_it() -> None:
    money = declare_unit("wan_yuan", zh="万元", of="yuan", factor=10_000)
    units = Units([money])
    assert Amount.parse("5万元", units=units) == Amount(5, money) == Amount(50_000, "yuan")
    assert Amount.parse(Amount(5, money).in_language("zh"), units=units) == Amount(5, money)
    assert Amount.parse(Amount(50_000, money).in_language("zh"), units=units) == Amount(
        50_000, money
    )
    for wrong in (
        {"factor": 1000},
        {"factor": 10_000, "zh": "亿元"},
        {"factor": 10**4, "zh": "万角"},
    ):
        with pytest.raises(InvalidValueError, match="read as a part of the number"):
            declare_unit("wan", **{"zh": "万元", "of": "yuan", "factor": 10_000, **wrong})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        " x",
        "x ",
        "x\n",
        "a\tb",
        "a\0b",
        "a\u200bb",
        "\ud800",
        "x" * 65,
        "5x",
        "５x",
        "①x",
        ",x",
        5,
    ],
)
@pytest.mark.parametrize("field", ["code", "zh", "en", "one", "aliases"])
def test_what_cannot_be_a_name_is_refused(field: str, name: object) -> None:
    given: dict[str, object] = {"code": "x", field: [name] if field == "aliases" else name}
    with pytest.raises(InvalidValueError) as caught:
        declare_unit(**given)  # type: ignore[arg-type] # wrong on purpose
    assert caught.value.field == field
    assert caught.value.value == name


@pytest.mark.parametrize(
    "factor", [0, -1, "0", "-1/2", "1/0", "1/-2", "1/2/3", "/", "x", True, None]
)
def test_what_cannot_be_a_factor_is_refused(factor: object) -> None:
    with pytest.raises(InvalidValueError) as caught:
        declare_unit("x", of="m", factor=factor)  # type: ignore[arg-type] # wrong on purpose
    assert caught.value.field == "factor"


def test_a_number_as_text_may_be_a_fraction() -> None:
    assert exact_ratio("2000/3") == Fraction(2000, 3)
    assert exact_ratio("1,000.5/0.5") == 2001
    assert exact_ratio("-1/4") == Fraction(-1, 4)
    assert exact_ratio("2.5") == exact_ratio(2.5) == Fraction(5, 2)


def test_what_only_looks_like_a_declared_unit_is_refused() -> None:
    forged = object.__new__(Unit)
    for name in ("code", "dimension", "factor"):
        object.__setattr__(forged, name, getattr(BOX, name))
    object.__setattr__(forged, "declared_as", None)
    with pytest.raises(UnitError, match="a unit of the vocabulary"):
        Amount(1, forged)
    with pytest.raises(UnitError, match="a unit of the vocabulary"):
        Units([forged])


def test_a_unit_that_nothing_uses_is_forgotten_and_comes_back_the_same() -> None:
    amount = Amount(3, declare_unit("fleeting", zh="片", whole=True))
    quantity, dimension = amount.quantity, amount.unit.dimension
    del amount
    gc.collect()
    again = declare_unit("fleeting", zh="片", whole=True)
    assert again.dimension == dimension
    assert Amount.from_quantity(quantity, again) == Amount(3, again)


def _told(unit: Unit) -> tuple[str, str, str]:
    return repr(unit), unit.definition, str(Amount(2, unit).quantity)


@pytest.mark.process
def test_declared_units_cross_process_boundaries() -> None:
    sent = [BOX, PALLET, declare_unit("box", zh="盒")]
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        assert list(pool.map(_told, sent)) == [_told(unit) for unit in sent]


def test_conflicting_documents_work_at_once() -> None:
    switch = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)

    def work(number: int) -> tuple[Unit, Unit, Fraction]:
        base = declare_unit("sack", zh="袋" * (1 + number % 7))
        large = declare_unit("stack", of=base, factor=2 + number % 7)
        quantity = Amount(6, large).quantity
        value = Amount.from_quantity(quantity, base)
        assert value == Amount(6, large)
        return base, large, Fraction(value.fraction)

    try:
        with ThreadPoolExecutor(16) as pool:
            found = list(pool.map(work, range(140)))
    finally:
        sys.setswitchinterval(switch)
    assert [value for _, _, value in found] == [6 * (2 + number % 7) for number in range(140)]
    assert len({base for base, _, _ in found}) == len({large for _, large, _ in found}) == 7
    for (one, _, _), (other, _, _) in product(found[:7], repeat=2):
        assert (one.dimension == other.dimension) == (one is other)
