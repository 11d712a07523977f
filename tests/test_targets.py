"""What each kind of target knows, and that there are no others."""

import inspect
from fractions import Fraction
from typing import Any, get_args

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from minsheng import (
    HUNNAN,
    About,
    Amount,
    AtLeast,
    AtLeastTimes,
    Between,
    Commitment,
    GrowsYearly,
    Indicator,
    InvalidValueError,
    Period,
    Text,
    UnknownNameError,
    amend,
)
from minsheng.exchange.tables import TABLES
from minsheng.exchange.target_shapes import unit_of
from minsheng.promises import Target
from minsheng.promises.amendments import FIGURES
from minsheng.promises.fields import FORMS, Field, fields_of
from minsheng.promises.targets import KINDS, Bound, TargetBase, ValueTarget
from minsheng.quantities import as_unit

BEDS = Indicator(id="beds", name=Text(zh="床位", en="Beds"), unit="person", basis="level")
PERSON = as_unit("person")


def promise(target: Target) -> Commitment:
    period = Period.of_years(2023, 2025)
    return Commitment(id="task:1/beds", indicator=BEDS, target=target, period=period, phrase="床")


# The kinds


@pytest.mark.parametrize("kind", KINDS)
def test_a_class_made_from_a_kind_is_no_target(kind: type[Target]) -> None:
    odd = type("Odd", (kind,), {"__slots__": (), "__repr__": lambda _: "Odd()"})
    target: Any = object.__new__(odd)
    with pytest.raises(InvalidValueError, match="Commitment.target: expected a kind of target of"):
        promise(target)


def test_a_kind_of_ones_own_is_not_judged_as_another() -> None:
    class Odd(AtLeast):  # type: ignore[misc] # pyright: ignore[reportGeneralTypeIssues]
        __slots__ = ()

    with pytest.raises(InvalidValueError, match="not one of your own, got Odd"):
        promise(Odd(value="5 person"))
    with pytest.raises(InvalidValueError, match="not one of your own, got TargetBase"):
        promise(TargetBase())  # type: ignore[arg-type] # wrong on purpose


def test_the_kinds_have_names_of_their_own() -> None:
    assert len({kind.kind for kind in KINDS}) == len(KINDS) == 17
    assert get_args(Target) == KINDS


# Their fields


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_says_what_it_holds(kind: type[Target]) -> None:
    fields = fields_of(kind)
    assert {field.name for field in fields} == {field.name for field in attrs.fields(kind)}
    assert [field.form for field in fields] == sorted((f.form for f in fields), key=FORMS.index)
    assert all(bool(field.words) == (field.form == "word") for field in fields)
    assert all(field.about and field.column for field in fields)


def test_fields_of_one_name_are_one_column() -> None:
    columns = TABLES["commitments"].columns
    told: dict[str, Field] = {}
    for field in (field for kind in KINDS for field in fields_of(kind)):
        assert told.setdefault(field.name, field) == field
        names = (f"{field.name}_zh", f"{field.name}_en") if field.form == "text" else (field.name,)
        assert {*names} <= columns.keys()
        assert field.form != "margin" or unit_of(field.name) in columns


def test_every_figure_can_be_amended_by_its_name() -> None:
    limits = {"value", "low", "high", "tolerance", "at_most", "at_least"}
    assert {*FIGURES} == limits | {"rate", "factor", "change", "by", "to", "times"}
    assert {*FIGURES} <= inspect.signature(amend).parameters.keys()


# Their limits


def test_limits_that_need_what_is_not_known_are_none() -> None:
    about, twice = About(value="5 person"), AtLeastTimes(factor=2, base_year=2022)
    assert about.limits(PERSON) is None
    assert twice.limits(PERSON) is None
    limits = twice.limits(PERSON, base=Fraction(3))
    assert limits is not None
    assert (limits.low, limits.high, limits.base) == (Fraction(6), None, Fraction(3))
    limits = about.limits(PERSON, tolerance=Amount(1, "person"))
    assert limits is not None
    assert (limits.low, limits.high) == (Fraction(4), None)
    held = About(value="5 person", side="both").limits(PERSON, tolerance=Amount(1, "person"))
    assert held is not None
    assert (held.low, held.high) == (Fraction(4), Fraction(6))


@given(
    low=st.fractions(0, 100, max_denominator=8),
    width=st.fractions(0, 20, max_denominator=8),
    value=st.fractions(0, 150, max_denominator=8),
)
def test_a_range_is_good_from_its_low_end_on_unless_it_holds_a_value(
    low: Fraction, width: Fraction, value: Fraction
) -> None:
    yuan = as_unit("yuan")
    between = Between(low=Amount(low, yuan), high=Amount(low + 2 * width, yuan))
    about = About(value=Amount(low + width, yuan), tolerance=Amount(width, yuan))
    reaching = (between, about)
    holding = tuple(attrs.evolve(target, side="both") for target in reaching)
    for target in reaching:
        limits = target.limits(yuan)
        assert limits is not None
        assert limits.hold(value) == (value >= low)
        assert not limits.too_much(value)
    for target in holding:
        limits = target.limits(yuan)
        assert limits is not None
        assert limits.hold(value) == (low <= value <= low + 2 * width)
        assert target != attrs.evolve(target, side="least")


def test_a_side_is_one_of_two() -> None:
    for make in (About, Between):
        given = {"value": "5 person"} if make is About else {"low": "1 person", "high": "2 person"}
        with pytest.raises(InvalidValueError, match=f"{make.__name__}.side: expected one of"):
            make(**given, side="most")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_judged_by_a_value_has_limits(kind: type[Target]) -> None:
    own = kind.limits if issubclass(kind, ValueTarget) else None
    assert own is not ValueTarget.limits
    with pytest.raises(InvalidValueError, match="target: expected a kind of target with limits"):
        ValueTarget().limits(PERSON)


@pytest.mark.parametrize("kind", Bound.__subclasses__())
def test_the_words_of_a_source_go_with_the_comparator(kind: type[Bound]) -> None:
    words = (*kind.words_before, *kind.words_after)
    others = [k for k in KINDS if k is not kind]
    assert not {*words} & {word for k in others for word in (*k.words_before, *k.words_after)}


# A commitment by its kind


def test_a_commitment_is_found_by_its_id_and_kind() -> None:
    name = "task:13/dibao-floor"
    floor = HUNNAN.commitment(name, AtLeast)
    assert floor is HUNNAN.commitment(name) is HUNNAN.commitments[name]
    assert floor.target.value == Amount(850, "yuan/person/month")
    assert amend(floor, value=900).target.value == Amount(900, "yuan/person/month")
    with pytest.raises(InvalidValueError, match="kind: expected AtLeast, the kind of task:13/dib"):
        HUNNAN.commitment(name, GrowsYearly)
    with pytest.raises(UnknownNameError, match="did you mean 'task:13/dibao-floor'"):
        HUNNAN.commitment("task:13/dibao-flor", AtLeast)
