"""Documents to JSON and back, and what is refused on the way."""

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minsheng import (
    HUNNAN,
    Amount,
    AtLeast,
    Document,
    InvalidValueError,
    Text,
    Trend,
    amend,
    assess_document,
    read_document,
    read_observations,
    write_document,
)
from minsheng.cli import main
from minsheng.errors import DocumentError, InputError
from minsheng.exchange import document_from_json, document_to_json
from minsheng.promises import Domain, Provision, amend_document
from minsheng.strict_json import LONGEST
from tests.helpers.documents import documents, small_document
from tests.helpers.faults import FAULTS, Fault, good, with_fault
from tests.helpers.strategies import examples

FLOOR = HUNNAN.commitments["task:13/dibao-floor"]


def errors_of(text: str) -> list[str]:
    with pytest.raises(DocumentError) as caught:
        document_from_json(text)
    assert all(isinstance(error.args[0], str) for error in caught.value.errors)
    return [str(error) for error in caught.value.errors]


def test_the_whole_document_comes_back_equal() -> None:
    twin = document_from_json(document_to_json(HUNNAN))
    assert twin == HUNNAN
    assert document_to_json(twin) == document_to_json(HUNNAN)
    assert list(twin.commitments) == list(HUNNAN.commitments)
    assert twin.indicators == HUNNAN.indicators


@settings(
    max_examples=examples(30),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(documents())
def test_any_document_comes_back_equal(document: Document) -> None:
    text = document_to_json(document)
    twin = document_from_json(text)
    assert twin == document
    assert document_to_json(twin) == text


def test_an_amended_document_comes_back_with_what_the_source_asks_for() -> None:
    growth = HUNNAN.commitments["task:13/dibao-growth"]
    compared = next(c for c in HUNNAN.commitments.values() if c.target.kind == "comparison")
    changed = [
        amend(growth, rate="5%", due=2027),
        amend(compared, target=Trend(direction="rising")),
    ]
    changed.append(
        attrs.evolve(amend(FLOOR, value=900), interpretation=Text(zh="另一种", en="another"))
    )
    document = amend_document(HUNNAN, changed)
    twin = document_from_json(document_to_json(document))
    assert twin == document
    assert twin.amendments == tuple(c for c in document.commitments.values() if c in changed)
    assert twin.commitments[growth.id].original == growth


def test_files_hold_what_the_text_holds(tmp_path: Path) -> None:
    file = tmp_path / "small.json"
    write_document(small_document(), file)
    assert file.read_text("utf-8") == f"{document_to_json(small_document())}\n"
    assert read_document(file) == read_document(str(file)) == small_document()
    file.write_text("\ufeff" + document_to_json(small_document()), "utf-8")
    assert read_document(file) == small_document()


def test_what_can_be_left_out_may_be_left_out() -> None:
    content = good()
    content["$schema"] = "urn:minsheng:document"
    del content["document"]["safeguards"]
    for provision in content["provisions"]:
        del provision["id"], provision["commitments"]
    for indicator in content["indicators"]:
        for key in ("covers", "beyond_whole", "signed"):
            if not indicator[key]:
                del indicator[key]
    for commitment in content["commitments"]:
        for key in ("provision", "basis", "stated", "interpretation", "every", "due_stated"):
            del commitment[key]
        if commitment["target"]["kind"] != "comparison":
            del commitment["target"]["comparator"]
    assert document_from_json(json.dumps(content)) == small_document()


def test_null_for_stated_says_what_is_said_without_it() -> None:
    content = good()
    for commitment in content["commitments"]:
        assert (commitment["stated"] is None) == (
            commitment["target"]["kind"] in {"trend", "comparison", "done", "directional"}
        )
        commitment["stated"] = None
    assert document_from_json(json.dumps(content)) == small_document()


def test_what_is_bound_and_what_is_implied_come_back() -> None:
    content = good()
    content["indicators"][0]["signed"] = True
    content["commitments"][0] |= {"every": "year", "due_stated": False, "stated": False}
    document = document_from_json(json.dumps(content))
    promise = document.commitments["goal:1/least"]
    assert (promise.every, promise.due_stated, promise.stated) == ("year", False, False)
    assert promise.indicator.signed
    assert json.loads(document_to_json(document)) == content


@pytest.mark.parametrize(
    ("number", "changes", "match"),
    [
        (11, {"every": "year"}, r"commitments\[11\].*every: expected None for what is done once"),
        (2, {"every": "year"}, r"commitments\[2\].*every: expected None for a limit on works, a r"),
        (0, {"due": None, "due_stated": False}, r"commitments\[0\].*due_stated: expected True for"),
        (9, {"stated": False}, r"commitments\[9\].*stated: expected True for a target without"),
    ],
)
def test_what_no_promise_can_mean_is_refused_with_its_path(
    number: int, changes: dict[str, Any], match: str
) -> None:
    content = good()
    content["commitments"][number] |= changes
    with pytest.raises(DocumentError, match=match):
        document_from_json(json.dumps(content))


def test_a_number_without_a_finite_decimal_is_a_fraction() -> None:
    document = small_document()
    promise = document.commitments["goal:1/least"]
    third = attrs.evolve(promise, target=AtLeast(value=Amount(Fraction(1, 3), "yuan")))
    goal = attrs.evolve(document.goals[1], commitments=(third,))
    document = attrs.evolve(
        document, domains=(attrs.evolve(next(iter(document.domains.values())), goal=goal),)
    )
    content = json.loads(document_to_json(document))
    assert content["commitments"][0]["target"]["value"] == "1/3"
    assert document_from_json(document_to_json(document)) == document


def test_the_order_of_every_part_is_kept() -> None:
    content = good()
    other = {**content["provisions"][3], "number": 2, "id": "safeguard:2", "commitments": []}
    content["provisions"].append(other)
    content["document"]["safeguards"] = ["safeguard:2", "safeguard:1"]
    content["provisions"][0]["commitments"].reverse()
    content["domains"][0]["provisions"] = ["matter:1", "task:2", "goal:1", "task:1"]
    document = document_from_json(json.dumps(content))
    assert [item.number for item in document.safeguards.values()] == [2, 1]
    assert [item.number for item in next(iter(document.domains.values())).tasks] == [2, 1]
    assert document.goals[1].commitments[0].id == "goal:1/less"
    assert document_from_json(document_to_json(document)) == document


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.place}={fault.value!r:.20}")
def test_every_fault_is_refused_with_its_path(fault: Fault) -> None:
    found = errors_of(json.dumps(with_fault(fault)))
    assert any(fault.message in error for error in found), found


def test_one_fault_is_one_error() -> None:
    faults = [
        fault for fault in FAULTS if fault.place.startswith(("commitments/0", "indicators/0"))
    ]
    assert len(faults) > 20
    for fault in faults:
        found = errors_of(json.dumps(with_fault(fault)))
        if fault.place != "commitments/0/id":  # its provision then misses a commitment
            assert len(found) == 1, found


def test_a_domain_has_one_goal_at_most() -> None:
    content = good()
    goal = next(item for item in content["provisions"] if item["id"] == "goal:1")
    second = {**goal, "id": "goal:99", "number": 99, "commitments": []}
    content["provisions"].append(second)
    content["domains"][0]["provisions"].append("goal:99")
    assert errors_of(json.dumps(content)) == [
        "domains[0].provisions: expected one goal at most, got 2 goals"
    ]


def test_a_domain_can_do_with_provisions_of_its_own_kinds() -> None:
    measure = Provision(kind="measure", number="EC01", title=Text(en="Work"))
    document = attrs.evolve(
        small_document(),
        domains=(Domain(number=1, id="work", name=Text(en="Work"), further=(measure,)),),
        further=(),
    )
    assert document_from_json(document_to_json(document)) == document
    assert document.domains["work"].goal is None


def test_all_errors_are_reported_together() -> None:
    content = good()
    content["commitments"][0]["target"]["vlaue"] = "1"
    content["commitments"][1]["indicator"] = "wagse"
    content["indicators"][2]["unit"] = "bananas"
    content["documnet"] = {}
    with pytest.raises(DocumentError) as caught:
        document_from_json(json.dumps(content))
    assert isinstance(caught.value, InputError)
    assert {getattr(e, "field", None) or e.args[0] for e in caught.value.errors} == {
        "documnet",
        "commitments[0].target.vlaue",
        "commitments[1].indicator",
        "indicators[2].unit",
    }
    assert str(caught.value).startswith("document: 4 errors\n  ")


def test_a_missing_part_is_not_missed_at_every_reference() -> None:
    for part in ("indicators", "provisions", "commitments", "domains", "document"):
        content = good()
        del content[part]
        assert len(errors_of(json.dumps(content))) == 1


def test_an_indicator_that_nothing_uses_is_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = good()
    spare = {**content["indicators"][0], "id": "spare", "aliases": ["extra"]}
    content["indicators"].insert(0, spare)
    document = document_from_json(json.dumps(content))
    assert [indicator.id for indicator in document.unpromised] == ["spare"]
    assert list(document.indicators)[-1] == "spare"
    assert (document.indicator("extra").id, document.commitments_of("spare")) == ("spare", ())
    assert document_from_json(document_to_json(document)) == document
    file = tmp_path / "document.json"
    file.write_text(document_to_json(document), "utf-8")
    assert main(["validate", str(file)]) == 0
    assert "  spare: no commitment is about it\n" in capsys.readouterr().out
    (tmp_path / "observations.csv").write_text(
        f"indicator,when,value,unit\nspare,2024-12-31,1,{spare['unit']}\n"
    )
    assert list(read_observations(tmp_path / "observations.csv", document)) == ["spare"]
    assessed = assess_document(document, {}, "2024-12-31").assessments
    assert assessed.keys() == document.commitments.keys()


def test_an_indicator_is_promised_or_not() -> None:
    document = document_from_json(json.dumps(good()))
    promised = next(iter(document.indicators.values()))
    with pytest.raises(InvalidValueError, match="expected indicators that no commitment is about"):
        attrs.evolve(document, unpromised=(promised,))
    with pytest.raises(InvalidValueError, match="expected a tuple of Indicators"):
        attrs.evolve(document, unpromised=[promised])  # type: ignore[arg-type] # on purpose


@pytest.mark.parametrize("place", [("document",), ("commitments", 0, "target"), ()])
def test_a_key_that_comes_twice_is_refused(place: tuple[Any, ...]) -> None:
    content = value = good()
    for key in place:
        value = value[key]
    name = next(iter(value))
    value[name + "\0"] = value[name]
    path = "commitments[0].target." if len(place) > 1 else "".join(f"{key}." for key in place)
    found = errors_of(json.dumps(content).replace("\\u0000", ""))
    assert found == [f"{path}{name}: expected each key once, got a second one"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "document: expected JSON, got Expecting value"),
        ("{", "document: expected JSON, got Expecting property name"),
        ("NaN", "document: expected JSON, got NaN is no number of JSON"),
        ("[1, -Infinity]", "document: expected JSON, got -Infinity is no number of JSON"),
        ("[]", "document: expected an object, got a list"),
        ("null", "document: expected an object, got None"),
        ("[" * 100_000, "document: expected JSON of a few levels, got deeper nesting"),
        ('{"a":' * 100_000, "document: expected JSON of a few levels, got deeper nesting"),
        ("9" * 5000, "document: expected JSON, got Exceeds the limit"),
        ("1e" + "9" * 30, "document: expected JSON, got [<class 'decimal"),
        (b"{}", "document: expected JSON as text, got b'{}'"),
    ],
)
def test_what_is_no_document_is_refused_in_one_line(text: Any, message: str) -> None:
    (found,) = errors_of(text)
    assert found.startswith(message)


def test_deep_nesting_inside_a_document_is_refused() -> None:
    for depth in (100, 500, 900):
        content = json.dumps(good()).replace('"Name"', "[" * depth + "]" * depth)
        assert errors_of(content)


def test_a_huge_text_is_refused() -> None:
    (found,) = errors_of(" " * (LONGEST + 1))
    assert found.startswith(f"document: expected at most {LONGEST} characters")


def test_after_a_thousand_errors_reading_stops() -> None:
    content = good()
    content["commitments"] = [1] * 5000
    with pytest.raises(DocumentError) as caught:
        document_from_json(json.dumps(content))
    assert caught.value.stopped
    assert len(caught.value.errors) == 1000
    assert "1000 errors, and the rest was not read" in str(caught.value)


def test_nearest_names_are_looked_for_only_as_long_as_that_is_quick() -> None:
    content = good()
    first = content["commitments"][0]
    promises = [{**first, "id": f"goal:1/{i}", "indicator": f"wagge{i}"} for i in range(50)]
    content["commitments"] += promises
    content["provisions"][0].pop("commitments")
    found = errors_of(json.dumps(content))
    assert len(found) == 50
    assert [i for i, error in enumerate(found) if "did you mean 'wage'" in error] == list(range(20))
    spare = [{**content["indicators"][0], "id": f"wage-{i}"} for i in range(2000)]
    content["indicators"] += spare
    assert not any("did you mean" in error for error in errors_of(json.dumps(content)))


def test_the_text_is_as_wide_or_narrow_as_it_is_asked_for() -> None:
    document = small_document()
    line = document_to_json(document, indent=None)
    assert "\n" not in line
    assert document_from_json(line) == document
    assert document_to_json(document, indent=1).splitlines()[1].startswith(' "document"')
    for wrong in (-1, 17, True, 2.0, "  "):
        with pytest.raises(InvalidValueError, match="indent: expected 0 to 16 spaces, or None"):
            document_to_json(document, indent=wrong)  # type: ignore[arg-type] # wrong on purpose


def test_half_a_surrogate_pair_is_neither_read_nor_written() -> None:
    content = good()
    content["document"]["id"] = "\ud800"
    assert errors_of(json.dumps(content)) == [
        r"document.id: expected text that UTF-8 can write, got '\ud800'"
    ]
    document = attrs.evolve(small_document(), title=Text(zh="\udfff", en="x"))
    with pytest.raises(InvalidValueError, match="document: expected text that UTF-8 can write"):
        document_to_json(document)


def test_a_number_too_long_to_read_back_is_not_written(tmp_path: Path) -> None:
    file = tmp_path / "kept.json"
    file.write_text("kept", "utf-8")
    promise = small_document().commitments["goal:1/least"]
    for number in (Fraction(10**1000), Fraction(1, 3**5000), Fraction(10**999, 3), -(10**999)):
        target = AtLeast(value=Amount(Fraction(number), "yuan"))
        goal = attrs.evolve(
            small_document().goals[1], commitments=(attrs.evolve(promise, target=target),)
        )
        part = attrs.evolve(next(iter(small_document().domains.values())), goal=goal)
        with pytest.raises(InvalidValueError, match="a number of at most 1000 digits"):
            write_document(attrs.evolve(small_document(), domains=(part,)), file)
    assert file.read_text("utf-8") == "kept"


def test_errors_of_a_file_name_the_file(tmp_path: Path) -> None:
    file = tmp_path / "city.json"
    fault = FAULTS[0]
    file.write_text(json.dumps(with_fault(fault)), "utf-8")
    with pytest.raises(DocumentError) as caught:
        read_document(file)
    assert [str(error) for error in caught.value.errors] == [f"{file}, {fault.message}"]
    file.write_text("[]", "utf-8")
    with pytest.raises(DocumentError, match="city.json: expected an object, got a list"):
        read_document(file)
    file.write_bytes(b"\xff")
    with pytest.raises(DocumentError, match="city.json: expected a JSON file in UTF-8"):
        read_document(file)
    with pytest.raises(OSError, match="none.json"):
        read_document(tmp_path / "none.json")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


@st.composite
def spoilt(draw: st.DrawFn) -> str:
    """A small document in which some places hold anything else."""
    content = good()
    for _ in range(draw(st.integers(1, 3))):
        place = content
        while True:
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))
            key: Any = draw(st.sampled_from(keys))
            if not isinstance(place[key], dict | list) or not place[key] or draw(st.booleans()):
                break
            place = place[key]
        place[key] = draw(json_values)
        if not content:
            break
    return json.dumps(content)


@given(spoilt())
def test_a_spoilt_document_is_read_or_refused_and_nothing_else(text: str) -> None:
    try:
        document = document_from_json(text)
    except DocumentError as error:
        _ = str(error)  # the message can be written, whatever the values were
    else:
        assert document_from_json(document_to_json(document)) == document


@given(st.text())
def test_any_text_is_refused_by_our_own_error(text: str) -> None:
    with pytest.raises(DocumentError):
        document_from_json(text)


def test_an_id_of_several_lines_is_told_on_one() -> None:
    record = good()
    odd = "goal:1/a\nb\u2028c"
    record["commitments"][0]["id"] = odd
    record["provisions"][0]["commitments"] = []
    (error,) = [line for line in errors_of(json.dumps(record)) if "a list with" in line]
    assert "expected a list with 'goal:1/a\\nb\\u2028c', " in error
    assert len(error.splitlines()) == 1
