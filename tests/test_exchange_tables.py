"""Tables of a document: as CSV, and as a Data Package judged by a validator of others."""

import csv
import io
import json
import re
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import pytest
from frictionless import Package, validate
from frictionless.resources import TableResource
from hypothesis import HealthCheck, Phase, assume, given, settings

from minsheng import (
    HUNNAN,
    Amount,
    AtLeast,
    AtLeastTimes,
    Commitment,
    Document,
    UnknownNameError,
    amend,
)
from minsheng.errors import InexactError
from minsheng.exchange.csv_tables import table_to_csv
from minsheng.exchange.datapackage import data_package, write_data_package
from minsheng.exchange.records import target_record
from minsheng.exchange.tables import TABLES
from minsheng.promises import Target, amend_document
from minsheng.quantities import known_units
from tests.helpers.documents import documents, small_document
from tests.helpers.strategies import examples


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def with_target(target: Target) -> Document:
    document = small_document()
    changed = attrs.evolve(document.commitments["goal:1/least"], target=target)
    goal = attrs.evolve(document.goals[1], commitments=(changed,))
    return attrs.evolve(
        document, domains=(attrs.evolve(next(iter(document.domains.values())), goal=goal),)
    )


def errors_of(folder: Path) -> set[str]:
    """Return the kinds of error that frictionless finds in a package."""
    report = validate(str(folder / "datapackage.json"))
    assert not report.errors, report.errors
    return {kind for (kind,) in report.flatten(["type"])}


def read_commitments(folder: Path) -> list[Any]:
    resource = Package(str(folder / "datapackage.json")).get_resource("commitments")
    assert isinstance(resource, TableResource)
    return list(resource.read_rows())


# CSV


def test_the_csv_has_a_row_for_each_commitment_and_a_cell_for_each_field() -> None:
    rows = rows_of(table_to_csv(HUNNAN))
    assert [row["id"] for row in rows] == list(HUNNAN.commitments)
    for row, commitment in zip(rows, HUNNAN.commitments.values(), strict=True):
        record = target_record(commitment.target)
        cells = {k: json.dumps(v) if isinstance(v, list) else v for k, v in record.items()}
        shown = {key: "" if value is None else str(value) for key, value in cells.items()}
        assert {key: row[key] for key in shown} == shown
        assert row["provision"] == commitment.provision_id
        assert row["indicator"] == commitment.indicator.id
        assert row["basis"] == commitment.indicator.basis
        assert row["start"] == commitment.period.start.isoformat()
        assert row["due"] == ("" if commitment.period.due is None else str(commitment.period.due))
        has_figure = bool(commitment.target.figures)
        assert row["stated"] == (str(commitment.stated).lower() if has_figure else "")
        assert row["every"] == (commitment.every or "")
        assert row["due_stated"] == str(commitment.due_stated).lower()
        assert row["phrase"] == commitment.phrase
        reading = commitment.interpretation
        assert row["interpretation_zh"] == ("" if reading is None else reading.zh)
        assert row["interpretation_en"] == ("" if reading is None else reading.en)
        assert row["amends"] == ""


def test_every_key_of_a_target_has_a_column() -> None:
    keys = {key for c in small_document().commitments.values() for key in target_record(c.target)}
    assert {"tolerance_unit", "base_year", "direction", "other", "low", "factor"} < keys
    assert keys <= TABLES["commitments"].columns.keys()


def test_an_amendment_stands_in_its_row() -> None:
    floor = HUNNAN.commitments["task:13/dibao-floor"]
    amended = amend_document(HUNNAN, [amend(floor, value=900)])
    row = next(row for row in rows_of(table_to_csv(amended)) if row["id"] == floor.id)
    assert row["value"] == "900"
    assert json.loads(row["amends"])["target"]["value"] == "850"


def test_a_year_has_four_digits() -> None:
    document = with_target(AtLeastTimes(factor=Fraction(2), base_year=99))
    assert rows_of(table_to_csv(document))[0]["base_year"] == "0099"


@pytest.mark.parametrize(
    ("target", "place"),
    [
        (AtLeast(value=Amount(Fraction(1, 3), "yuan")), "goal:1/least, value"),
        (AtLeastTimes(factor=Fraction(4, 3), base_year=2022), "goal:1/least, factor"),
    ],
)
def test_a_number_without_a_finite_decimal_is_refused_before_anything_is_written(
    tmp_path: Path, target: Target, place: str
) -> None:
    document = with_target(target)
    with pytest.raises(InexactError, match=f"{place}: expected a number that a finite decimal"):
        table_to_csv(document)
    with pytest.raises(InexactError):
        write_data_package(document, tmp_path / "new")
    assert not list(tmp_path.iterdir())


def test_an_unknown_table_is_refused() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'commitments'"):
        table_to_csv(HUNNAN, "commitment")


@settings(max_examples=examples(20), suppress_health_check=[HealthCheck.too_slow])
@given(documents())
def test_every_text_survives_csv(document: Document) -> None:
    try:
        text = table_to_csv(document)
    except InexactError:
        assume(False)  # noqa: FBT003 - hypothesis takes it so
    phrases = [commitment.phrase for commitment in document.commitments.values()]
    assert [row["phrase"] for row in rows_of(text)] == phrases
    titles = [provision.title.own("zh") or "" for provision in document.provisions.values()]
    assert [row["title_zh"] for row in rows_of(table_to_csv(document, "provisions"))] == titles


# The Data Package


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the Data Package of the whole document."""
    folder = tmp_path_factory.mktemp("packages") / "made" / "on the way"
    write_data_package(HUNNAN, folder, "MIT")
    return folder


def copy_with(written: Path, folder: Path, name: str, change: tuple[str, str]) -> Path:
    """Copy a package with a change in one table, and what describes its bytes left out."""
    for file in written.iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    text = (folder / name).read_text("utf-8")
    changed, count = re.subn(change[0], change[1], text, count=1)
    assert count == 1
    (folder / name).write_text(changed, "utf-8", newline="")
    description = json.loads((folder / "datapackage.json").read_text("utf-8"))
    for resource in description["resources"]:
        del resource["hash"], resource["bytes"]
    (folder / "datapackage.json").write_text(json.dumps(description), "utf-8")
    return folder


def test_the_package_is_valid(written: Path) -> None:
    names = {"datapackage.json", *(f"{name}.csv" for name in TABLES)}
    assert {file.name for file in written.iterdir()} == names
    assert errors_of(written) == set()
    assert Package.validate_descriptor(
        json.loads((written / "datapackage.json").read_text("utf-8"))
    )


def test_every_resource_is_valid_by_itself_and_has_all_rows(written: Path) -> None:
    package = Package(str(written / "datapackage.json"))
    assert package.resource_names == list(TABLES)
    for resource in package.resources:
        assert isinstance(resource, TableResource)
        assert resource.validate().valid
        assert len(resource.read_rows()) == len(TABLES[str(resource.name)].records(HUNNAN))


def test_the_rows_that_others_read_are_ours(written: Path) -> None:
    rows, table = read_commitments(written), TABLES["commitments"]
    columns = table.columns_of(HUNNAN)
    for row, ours in zip(rows, table.records(HUNNAN), strict=True):
        for name, column in columns.items():
            seen: Any = row[name]
            if column.type == "number" and seen is not None:
                assert Fraction(seen) == Fraction(str(ours[name]))
            elif column.type == "list" and seen is not None:
                assert seen == json.loads(str(ours[name]))
            else:
                assert seen == (ours[name] or None) or ours[name] is False


@pytest.mark.parametrize(
    ("table", "change", "error"),
    [
        ("commitments.csv", (",50000,", ",fifty thousand,"), "type-error"),
        ("commitments.csv", (",at_least,>=", ",at_leats,>="), "constraint-error"),
        ("commitments.csv", (",2023-01-01,", ",2023-02-30,"), "type-error"),
        ("commitments.csv", (",true,", ",yes,"), "type-error"),
        ("commitments.csv", (",person,", ",persons,"), "foreign-key"),
        ("commitments.csv", ("urban-jobs,at", "urban-job,at"), "foreign-key"),
        ("commitments.csv", (",goal:1,", ",goal:99,"), "foreign-key"),
        ("commitments.csv", ("\ngoal:1/urban-jobs,", "\ngoal:1/worker-skills,"), "primary-key"),
        ("commitments.csv", ("\n[^\n]*\n", "\na,b\n"), "missing-cell"),
        ("commitments.csv", ("^id,", "ident,"), "incorrect-label"),
        ("indicators.csv", (",person,", ",people,"), "foreign-key"),
        ("indicators.csv", (",level,", ",lvel,"), "constraint-error"),
        ("provisions.csv", (",employment,", ",employ,"), "foreign-key"),
        ("domains.csv", ("employment,1", "employment,one"), "type-error"),
        ("domains.csv", ("employment,1", "employ,1"), "foreign-key"),
        ("units.csv", ("\nperson,", "\npersons,"), "foreign-key"),
    ],
)
def test_a_corrupted_table_is_found(
    written: Path, tmp_path: Path, table: str, change: tuple[str, str], error: str
) -> None:
    assert error in errors_of(copy_with(written, tmp_path, table, change))


def test_an_untouched_copy_is_valid(written: Path, tmp_path: Path) -> None:
    assert errors_of(copy_with(written, tmp_path, "units.csv", ("person", "person"))) == set()


def test_a_changed_byte_does_not_fit_the_hash(written: Path, tmp_path: Path) -> None:
    for file in written.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    table = tmp_path / "commitments.csv"
    table.write_text(table.read_text("utf-8").replace(",50000,", ",60000,"), "utf-8", newline="")
    assert errors_of(tmp_path) == {"hash-count"}


def test_columns_say_what_they_are_and_where_the_unit_is() -> None:
    resources: Any = data_package(HUNNAN)["resources"]
    assert all(resource["description"] for resource in resources)
    fields = {
        (resource["name"], field["name"]): field
        for resource in resources
        for field in resource["schema"]["fields"]
    }
    assert all(field["description"] for field in fields.values())
    assert fields["commitments", "value"]["type"] == "number"
    assert fields["commitments", "value"]["description"].endswith("in the unit of the column unit")
    used = {item.unit.code for item in HUNNAN.indicators.values() if item.unit is not None}
    assert used <= {row["code"] for row in TABLES["units"].records(HUNNAN)}
    assert {row["code"] for row in TABLES["units"].records(HUNNAN)} < {
        u.code for u in known_units()
    }


def test_the_name_and_licence_are_only_there_if_known() -> None:
    package = data_package(HUNNAN, "MIT")
    assert package["name"] == package["id"] == "hunnan-livelihood-2023"
    assert package["licenses"] == [{"name": "MIT", "path": "https://spdx.org/licenses/MIT.html"}]
    other = data_package(attrs.evolve(small_document(), id="另一份"))
    assert other["id"] == "另一份"
    assert not {"name", "licenses"} & other.keys()


def test_every_kind_of_target_and_an_amendment_keep_to_the_package(tmp_path: Path) -> None:
    promise: Commitment = small_document().commitments["goal:1/least"]
    document = amend_document(small_document(), [amend(promise, value=900)])
    write_data_package(document, tmp_path)
    assert errors_of(tmp_path) == set()
    rows = read_commitments(tmp_path)
    assert rows[0]["amends"]["target"]["value"] == "850"


@settings(
    max_examples=examples(10),
    phases=[Phase.generate],  # a validation takes too long to shrink what it finds
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(documents())
def test_the_package_of_any_document_is_valid(tmp_path: Path, document: Document) -> None:
    try:
        write_data_package(document, tmp_path)
    except InexactError:
        assume(False)  # noqa: FBT003 - hypothesis takes it so
    assert errors_of(tmp_path) <= {"blank-row"}
