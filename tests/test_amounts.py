import copy
import pickle
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from decimal import ROUND_UP, Context, Decimal, FloatOperation, Inexact, Rounded, localcontext
from fractions import Fraction
from multiprocessing import get_context
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pint import DimensionalityError, UnitRegistry

from minsheng import Amount, InvalidValueError
from minsheng.errors import DimensionError, UnitError
from minsheng.quantities import Registry, as_unit, pint_quantities, registry
from minsheng.quantities.amounts import as_amount, as_rate, growth_factor
from minsheng.quantities.exact import has_exact_decimal
from minsheng.quantities.units import declare_unit
from minsheng.testing import strategies as kit
from tests.helpers.programs import printed

amounts = kit.amounts()


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("3.5%", "3.5", "percent"),
        ("3.5\uff05", "3.5", "percent"),
        ("\uff13.\uff15%", "3.5", "percent"),
        ("\uff0d\uff11\uff0c\uff10\uff10\uff10\uff0e\uff15\u3000\uff4d", "-1000.5", "m"),
        ("4.5‰", "4.5", "permille"),
        ("1.75‱", "1.75", "per_ten_thousand"),
        ("3 percentage_point", "3", "percentage_point"),
        ("3个百分点", "3", "percentage_point"),
        ("850 yuan/person/month", "850", "yuan/person/month"),
        ("850元/人/月", "850", "yuan/person/month"),
        ("5万人", "50000", "person"),
        ("5 万 人", "50000", "person"),
        ("1.2亿元", "120000000", "yuan"),
        ("2万亿元", "2000000000000", "yuan"),
        ("100㎡", "100", "m2"),
        ("1.5km²", "1.5", "km2"),
        ("34\u00b5g/m³", "34", "ug/m3"),
        ("34\u03bcg/m³", "34", "ug/m3"),
        ("34微克/立方米", "34", "ug/m3"),
        ("2,000亩", "2000", "mu"),
        ("-5公里", "-5", "km"),
    ],
)
def test_an_amount_is_read_from_text(text: str, value: str, unit: str) -> None:
    amount = Amount.parse(text)
    assert (amount.value, amount.unit.code) == (Decimal(value), unit)


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", InvalidValueError),
        ("元", InvalidValueError),
        ("850", InvalidValueError),
        ("5万", InvalidValueError),
        ("5²%", UnitError),  # a superscript is no digit: this is no 52 %
        ("5①%", UnitError),
        ("10²元", UnitError),
        ("½%", InvalidValueError),
        ("1e3 元", UnitError),
        ("3.5 bananas", UnitError),
        ("850元/人·月", UnitError),
        ("1 10**10**10", UnitError),
        ("1 lb", UnitError),
        ("5%%", UnitError),
        ("1,2 元", InvalidValueError),
        ("5 " + "x" * 100_000, InvalidValueError),
        ("5 " + "x" * 100, UnitError),
    ],
)
def test_text_that_is_no_amount_is_refused(text: str, error: type[InvalidValueError]) -> None:
    with pytest.raises(error) as caught:
        Amount.parse(text, "floor")
    assert caught.value.field == "floor"
    assert len(str(caught.value)) < 500


@pytest.mark.parametrize("bad", ["bananas", "10**10**10", "元/人·月", "x" * 100_000, "", None, 3])
def test_a_unit_outside_the_vocabulary_is_refused_at_once(bad: object) -> None:
    with pytest.raises(UnitError, match="^unit: expected") as caught:
        Amount(1, bad)  # type: ignore[arg-type] # wrong on purpose
    assert len(str(caught.value)) < 500


def test_a_misspelt_unit_names_the_nearest() -> None:
    with pytest.raises(UnitError, match=r"did you mean 'yuan/person/month'"):
        as_unit("yuan/person/mnth")
    with pytest.raises(UnitError, match=r"did you mean '元/人/月'"):
        as_unit("元/人·月")


def test_a_unit_that_only_looks_like_one_of_the_vocabulary_is_refused() -> None:
    forged = attrs.evolve(as_unit("percent"), code="percent")
    with pytest.raises(UnitError, match="a unit of the vocabulary"):
        Amount(1, forged)


def test_parse_takes_text_only() -> None:
    with pytest.raises(InvalidValueError, match="an amount such as"):
        Amount.parse(5)  # type: ignore[arg-type] # wrong on purpose


@given(amounts)
def test_an_amount_survives_its_text(amount: Amount) -> None:
    assert Amount.parse(f"{amount.value:f} {amount.unit.code}") == amount
    assert eval(repr(amount), {"Amount": Amount}) == amount  # noqa: S307 - repr is our own


def test_an_amount_that_is_no_decimal_has_a_pasteable_repr() -> None:
    third = Amount(Fraction(1, 3), "percent")
    assert repr(third) == "Amount(Fraction(1, 3), 'percent')"
    assert str(third) == "0.3333…%"


@given(amounts)
def test_an_amount_survives_copying_and_pickling(amount: Amount) -> None:
    for twin in (pickle.loads(pickle.dumps(amount)), copy.deepcopy(amount), copy.copy(amount)):  # noqa: S301
        assert twin == amount
        assert hash(twin) == hash(amount)
        assert twin.unit is amount.unit


def _describe(amount: Amount) -> tuple[str, str]:
    return repr(amount), str(amount.quantity)


@pytest.mark.process
def test_amounts_cross_process_boundaries() -> None:
    sent = [Amount("3.5", "percent"), Amount(Fraction(1, 4), "mu"), Amount(850, "元/人/月")]
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        assert list(pool.map(_describe, sent)) == [_describe(amount) for amount in sent]


@pytest.mark.process
def test_quantities_are_made_by_many_threads_at_once() -> None:
    code = (
        "import sys; sys.setswitchinterval(1e-6)\n"
        "from concurrent.futures import ThreadPoolExecutor\n"
        "from minsheng.quantities import Amount, known_units\n"
        "found = [Amount(7, unit) for unit in known_units()]\n"
        "with ThreadPoolExecutor(16) as pool:\n"
        "    made = list(pool.map(lambda amount: amount.quantity, found * 16))\n"
        "assert len({id(quantity._REGISTRY) for quantity in made}) == 1\n"
    )
    assert printed(code) == ""
    with ThreadPoolExecutor(8) as pool:
        texts = set(pool.map(lambda _: str(Amount("3.5", "percent").quantity), range(64)))
    assert texts == {"3.5 percent"}


@pytest.mark.parametrize("name", ["_value", "unit", "value", "fraction", "anything"])
def test_amounts_cannot_be_changed(name: str) -> None:
    amount = Amount(1, "person")
    with pytest.raises(AttributeError):
        setattr(amount, name, 2)
    assert amount == Amount(1, "person")


def test_a_quantity_changed_in_place_leaves_the_amount_alone() -> None:
    amount = Amount(2, "km")
    quantity = amount.quantity
    quantity.ito("m")  # type: ignore[attr-defined] # pint's own method
    assert amount.quantity.magnitude == 2
    assert str(amount.quantity.units) == "km"


def test_a_quantity_is_an_exact_decimal_in_any_context() -> None:
    with localcontext() as context:
        context.prec = 3
        magnitude = Amount("12345.6789", "yuan").quantity.magnitude
    assert isinstance(magnitude, Decimal)
    assert magnitude == Decimal("12345.6789")
    assert Amount("6", "percent").quantity.to("").magnitude == Decimal("0.06")


def odd_contexts() -> list[Context]:
    """Return contexts in which ordinary sums of Decimals are wrong, or errors."""
    trapping = [Context(traps=[signal]) for signal in (Inexact, Rounded, FloatOperation)]
    return [*trapping, Context(prec=1), Context(Emax=1, Emin=-1), Context(rounding=ROUND_UP)]


@pytest.mark.parametrize("context", odd_contexts(), ids=lambda context: str(context)[8:60])
def test_the_context_of_the_caller_does_not_matter(
    context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even for later callers: pint keeps the factors that it once computed."""
    monkeypatch.setattr(pint_quantities, "_registry", [])

    def found() -> list[str]:
        one, mu = Amount("12345678901234567890.5", "yuan"), Amount(1, "mu")
        texts = [str(one), repr(one), str(one.value), str(one.to("yuan").quantity.magnitude)]
        texts += [str(mu.quantity.to("m ** 2").magnitude), str(Amount(0.1, "km").value)]
        texts += [repr(Amount(1, "yuan/person/year").to("yuan/person/month")), str(one * 0.5)]
        return [*texts, str(Amount("3.5", "percent").quantity.to("").magnitude)]

    with localcontext(context):
        odd = found()
    assert odd == found()
    assert odd[4] == "2000/3"


@given(amounts, st.data())
def test_conversion_is_exact_and_reversible(amount: Amount, data: st.DataObject) -> None:
    code = data.draw(kit.units(dimension=amount.unit.dimension)).code
    there = amount.to(code)
    assert there == amount
    assert hash(there) == hash(amount)
    assert there.to(amount.unit).fraction == amount.fraction


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("1 km", "1000 m"),
        ("3 mu", "2000 m2"),
        ("1 km2", "1500 mu"),
        ("5%", "50‰"),
        ("1.75‱", "0.0175%"),
        ("100 yuan/person/month", "1200 yuan/person/year"),
        ("1 year", "12 month"),
    ],
)
def test_units_of_one_dimension_convert(left: str, right: str) -> None:
    assert Amount.parse(left) == Amount.parse(right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("1 person", "1 household"),
        ("1 month", "30 day"),
        ("3%", "3 percentage_point"),
        ("1 yuan", "1 yuan/person/month"),
        ("1 m", "1 m2"),
    ],
)
def test_what_measures_something_else_never_mixes(left: str, right: str) -> None:
    one, other = Amount.parse(left), Amount.parse(right)
    assert one != other
    for mix in (
        lambda: one < other,
        lambda: one <= other,
        lambda: one > other,
        lambda: one >= other,
        lambda: one + Amount.parse("1 ug/m3"),
        lambda: other - Amount.parse("1 ug/m3"),
        lambda: one / other,
        lambda: one.to(other.unit),
    ):
        with pytest.raises(DimensionError):
            mix()


@given(amounts, amounts)
def test_order_is_that_of_the_base_values(one: Amount, other: Amount) -> None:
    if one.unit.dimension != other.unit.dimension:
        assert one != other
        return
    assert (one < other) == (one.base < other.base)
    assert (one <= other) == (one.base <= other.base)
    assert (one > other) == (one.base > other.base)
    assert (one >= other) == (one.base >= other.base)
    assert (one == other) == (one.base == other.base)


def test_sums_and_differences() -> None:
    assert Amount(1, "km") + Amount(500, "m") == Amount("1.5", "km")
    assert (Amount(1, "km") + Amount(500, "m")).unit.code == "km"
    assert Amount(1, "km") - Amount(1500, "m") == Amount("-0.5", "km")
    assert -Amount(1, "km") == Amount(-1, "km")
    assert Amount(3, "person") * 2 == Fraction(2) * Amount(3, "person") == Amount(6, "person")
    assert Amount(3, "km") / Amount(500, "m") == 6


def test_percentage_points_are_not_percent() -> None:
    share = Amount.parse("70%")
    assert share - Amount.parse("65%") == Amount(5, "percentage_point")
    assert Amount.parse("70‰") - Amount.parse("6%") == Amount(1, "percentage_point")
    assert share + Amount(3, "percentage_point") == Amount.parse("73%")
    assert Amount.parse("700‰") + Amount(3, "percentage_point") == Amount.parse("73%")
    assert (Amount.parse("700‰") + Amount(3, "percentage_point")).unit.code == "permille"
    assert share - Amount(3, "percentage_point") == Amount.parse("67%")
    with pytest.raises(DimensionError, match="percentage points to add to a percentage"):
        share + Amount.parse("3%")


def test_arithmetic_with_other_things_is_refused() -> None:
    amount = Amount(1, "person")
    wrongs: tuple[Callable[[], object], ...] = (
        lambda: amount + 1,  # type: ignore[operator] # wrong on purpose
        lambda: amount - 1,  # type: ignore[operator] # wrong on purpose
        lambda: amount / 2,  # type: ignore[operator] # wrong on purpose
        lambda: amount < 1,  # type: ignore[operator] # wrong on purpose
        lambda: amount <= 1,  # type: ignore[operator] # wrong on purpose
        lambda: amount > 1,  # type: ignore[operator] # wrong on purpose
        lambda: amount >= 1,  # type: ignore[operator] # wrong on purpose
    )
    for wrong in wrongs:
        with pytest.raises(TypeError):
            wrong()
    assert amount != 1
    with pytest.raises(DimensionError, match="a pure number"):
        amount * amount  # type: ignore[operator] # wrong on purpose
    with pytest.raises(InvalidValueError, match="factor: expected a finite number"):
        amount * float("nan")
    with pytest.raises(InvalidValueError, match="other than zero"):
        amount / Amount(0, "person")


def test_amounts_speak_both_languages() -> None:
    amount = Amount(850, "yuan/person/month")
    assert str(amount) == "850 yuan/person/month"
    assert amount.in_language("en") == "850 yuan per person per month"
    assert amount.in_language("zh") == "850元/人/月"
    assert str(Amount("3.5", "percent")) == Amount("3.5", "percent").in_language("en") == "3.5%"
    assert Amount(Fraction(1, 3), "percent").in_language("zh", places=2) == "0.33…%"
    with pytest.raises(InvalidValueError, match="language: expected 'en' or 'zh'"):
        amount.in_language("de")  # type: ignore[arg-type] # wrong on purpose


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (9999, "9999人"),
        (10_000, "1万人"),
        (50_000, "5万人"),
        (38_500, "3.85万人"),
        (12_345, "12345人"),  # five digits would be left
        (123_400, "12.34万人"),
        (123_450, "123450人"),
        (10_000_000, "1000万人"),
        (99_990_000, "9999万人"),
        (100_000_000, "1亿人"),
        (260_000_000, "2.6亿人"),
        (100_010_000, "100010000人"),
        (1_200_000_000_000, "1.2万亿人"),
        (-50_000, "-5万人"),
        (Fraction(50_001, 2), "25000.5人"),
        (Fraction(10**9, 3), "333333333.3333…人"),
        (0, "0人"),
    ],
)
def test_large_amounts_in_chinese(number: int | Fraction, text: str) -> None:
    assert Amount(number, "person").in_language("zh") == text


@given(digits=st.integers(1, 99_999), zeros=st.integers(0, 14), places=st.integers(0, 4))
def test_large_amounts_in_chinese_keep_their_value_and_few_digits(
    digits: int, zeros: int, places: int
) -> None:
    value = Decimal(digits).scaleb(zeros - places)
    amount = Amount(value, "yuan")
    text = amount.in_language("zh")
    assert Amount.parse(text) == amount
    number = text.rstrip("元").rstrip("万亿")
    scaled = number + "元" != text
    assert not scaled or sum(map(str.isdigit, number)) <= 4
    # The plain digits stay where there is no multiple of 10⁴, or too many digits would be left.
    power = max((power for power in (12, 8, 4) if value >= 10**power), default=0)
    left = len(str(int(value.scaleb(-power)))) + max(
        0, -int(value.scaleb(-power).normalize().as_tuple().exponent)
    )
    assert scaled == (power > 0 and left <= 4)


def test_a_measure_word_stands_for_the_unit_in_chinese() -> None:
    assert Amount(20, "item").in_language("zh") == "20项"
    assert Amount(20, "item").in_language("zh", counted_by="个") == "20个"
    assert Amount(20, "item").in_language("en", counted_by="个") == "20 items"


def test_as_amount_takes_amounts_and_text() -> None:
    amount = Amount(1, "person")
    assert as_amount(amount) is amount
    assert as_amount("1 person") == amount


@pytest.mark.parametrize("text", ["3.5%", "35‰", "350‱"])
def test_a_rate_is_read_in_any_unit_of_ratio(text: str) -> None:
    assert growth_factor(as_rate(text)) == Fraction("1.035")


@pytest.mark.parametrize(
    "bad", ["3.5", "3.5元", "-100.01%", "3个百分点", 0.035, 3.5, Decimal("0.035"), None, True]
)
def test_what_is_no_rate_is_refused(bad: object) -> None:
    with pytest.raises(InvalidValueError, match="^at_least: expected"):
        as_rate(bad, "at_least")  # type: ignore[arg-type] # wrong on purpose


def test_the_lowest_rate_is_losing_all() -> None:
    assert growth_factor(as_rate("-100%")) == 0


@given(amounts, st.data())
def test_a_quantity_is_a_way_there_and_back(amount: Amount, data: st.DataObject) -> None:
    """Through whatever unit pint converts it into, exactly; 1 mu is 2000/3 m²."""
    unit = data.draw(kit.units(dimension=amount.unit.dimension))
    back = Amount.from_quantity(amount.quantity)
    assert (back.fraction, back.unit) == (amount.fraction, amount.unit)
    there = amount.quantity.to(unit.definition)
    assert Fraction(there.magnitude) == amount.to(unit).fraction
    assert isinstance(there.magnitude, Decimal) == has_exact_decimal(amount.to(unit).fraction)
    assert Amount.from_quantity(there).unit is unit
    again = Amount.from_quantity(there, amount.unit)
    assert (again.fraction, again.unit) == (amount.fraction, amount.unit)


def test_one_mu_has_a_quantity_in_square_metres() -> None:
    found = Amount(1, "mu").to("m2").quantity
    assert found.magnitude == Fraction(2000, 3)
    assert str(found.to("mu")) == "1 mu"
    assert Amount.from_quantity(Amount(3, "mu").quantity, "m2") == Amount(2000, "m2")


@pytest.fixture
def own_registry(monkeypatch: pytest.MonkeyPatch) -> Registry:
    """Return a registry of the test's own, in the place of that of the process."""
    monkeypatch.setattr(pint_quantities, "_registry", [])
    return registry()


def test_units_of_ones_own_are_taken_into_the_registry(own_registry: Registry) -> None:
    own_registry.define("wan_yuan = 10000 * yuan = 万元 = wy")
    own_registry.define("week_pay = yuan / 7")
    assert Amount("112248000", "yuan").quantity.to("万元").magnitude == Decimal("11224.8")
    assert Amount.from_quantity(own_registry.Quantity(3, "wy")) == Amount(30_000, "yuan")
    assert Amount.from_quantity(21 * own_registry.week_pay) == Amount(3, "yuan")
    a_year = 3 * own_registry.wan_yuan / own_registry.person / own_registry.year
    found = Amount.from_quantity(a_year)
    assert str(found) == "2500 yuan/person/month"
    assert Amount.from_quantity(a_year, "yuan/person/year").fraction == 30_000
    people, months = own_registry.Quantity(12, "person"), own_registry.Quantity(6, "month")
    paid = Amount.from_quantity(people * months * Amount(850, "yuan/person/month").quantity)
    assert paid == Amount(61_200, "yuan")


def test_numbers_of_every_kind_are_taken_exactly(own_registry: Registry) -> None:
    for number in (3, Decimal(3), Fraction(3), 3.0):
        assert Amount.from_quantity(own_registry.Quantity(number, "km")) == Amount(3000, "m")
    assert Amount.from_quantity(own_registry.Quantity(0.1, "km").to("m")) == Amount(100, "m")
    assert Amount.from_quantity(own_registry.Quantity(Decimal("0.06"), "")) == Amount(6, "percent")


def test_what_the_registry_has_is_not_defined_anew(own_registry: Registry) -> None:
    with pytest.raises(InvalidValueError, match="new unit"):
        own_registry.define("km = 2000 * m")
    assert Amount(1, "km").quantity.to("m").magnitude == 1000
    with pytest.raises(InvalidValueError, match="new unit"):
        own_registry.define(5)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    with pytest.raises(InvalidValueError, match="new unit"):
        own_registry.define("wan_yuan")


def test_what_is_no_quantity_of_the_registry_is_refused(own_registry: Registry) -> None:
    foreign: Any = UnitRegistry()
    one = own_registry.Quantity(1, "km")
    for other in (3, None, foreign.Quantity(5, "km"), own_registry.km, [one]):
        with pytest.raises(InvalidValueError, match=r"quantity of minsheng.quantities.registry"):
            Amount.from_quantity(other)
    with pytest.raises(InvalidValueError, match="a finite number"):
        Amount.from_quantity(own_registry.Quantity(float("nan"), "km"))
    with pytest.raises(DimensionError, match="converts into person"):
        Amount.from_quantity(own_registry.Quantity(3, "yuan"), "person")
    with pytest.raises(DimensionError, match="what a unit of the vocabulary measures"):
        Amount.from_quantity(own_registry.Quantity(3, "yuan ** 2"))
    with pytest.raises(UnitError):
        Amount.from_quantity(own_registry.Quantity(3, "yuan"), "bananas")
    with pytest.raises(DimensionalityError):
        own_registry.Quantity(3, "yuan").to("km")


def test_a_name_in_latin_letters_stands_apart_in_chinese() -> None:
    homes = declare_unit("home", en="homes", whole=True)
    assert Amount(12, homes).in_language("zh") == "12 homes"
    assert Amount(50_000, homes).in_language("zh") == "5万 homes"
    assert Amount(12, declare_unit("home", zh="套房")).in_language("zh") == "12套房"
