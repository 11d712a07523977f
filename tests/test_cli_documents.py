"""The command line over other documents and other formats."""

import csv
import io
import json
from pathlib import Path

import pytest
from frictionless import validate

from minsheng import HUNNAN, read_document, write_document
from minsheng.domains.about import LICENCE, PLACE
from minsheng.exchange.csv_tables import document_to_csv
from minsheng.exchange.jsonld import data_set
from tests.helpers.documents import small_document
from tests.helpers.faults import FAULTS, with_fault
from tests.helpers.programs import Shell


@pytest.fixture
def other(tmp_path: Path) -> str:
    """The file of another document."""
    file = tmp_path / "small.json"
    write_document(small_document(), file)
    return str(file)


def test_the_export_is_read_back(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "hunnan.json"
    assert shell.run("export", "--output", str(file)) == 0
    assert shell.out == ""
    assert read_document(file) == HUNNAN
    assert shell.run("export", "--document", str(file)) == 0
    assert shell.out == file.read_text("utf-8")


def test_export_as_csv(shell: Shell, other: str, tmp_path: Path) -> None:
    assert shell.run("export", "--format", "csv") == 0
    assert shell.out == document_to_csv(HUNNAN)
    file = tmp_path / "out.csv"
    assert shell.run("export", "--format", "csv", "--document", other, "--output", str(file)) == 0
    assert file.read_text("utf-8") == document_to_csv(small_document())


def test_export_as_a_data_package(shell: Shell, other: str, tmp_path: Path) -> None:
    for name, options in (("own", ()), ("other", ("--document", other))):
        folder = tmp_path / name
        assert (
            shell.run("export", "--format", "datapackage", "--output", str(folder), *options) == 0
        )
        assert validate(str(folder / "datapackage.json")).valid
        description = json.loads((folder / "datapackage.json").read_text("utf-8"))
        assert ("licenses" in description) == (name == "own")
    assert shell.run("export", "--format", "datapackage") == 2
    assert "--output: expected a folder for the Data Package" in shell.err
    assert shell.run("export", "--format", "datapackage", "--output", other) == 2
    assert f"{other}: File exists" in shell.err


def test_export_as_json_ld(shell: Shell, other: str) -> None:
    assert shell.run("export", "--format", "jsonld") == 0
    assert shell.json == data_set(HUNNAN, place=PLACE, licence=LICENCE)
    assert shell.run("export", "--format", "jsonld", "--document", other) == 0
    assert shell.json == data_set(small_document())


def test_show_and_list_another_document(shell: Shell, other: str) -> None:
    assert shell.run("show", "task:1/growth", "--document", other) == 0
    assert "3.5%" in shell.out
    assert shell.run("show", "share", "--document", other, "--format", "json") == 0
    assert shell.json["beyond_whole"] is True
    assert shell.run("show", "goal:1", "--document", other, "--format", "json") == 0
    assert len(shell.json["commitments"]) == 4
    assert shell.run("show", "dibao-standard", "--document", other) == 2
    assert "no such name: 'dibao-standard'" in shell.err
    assert shell.run("list", "--document", other, "--format", "json") == 0
    assert [item["id"] for item in shell.json] == list(small_document().commitments)
    assert shell.run("list", "--document", other, "--domain", "education") == 2


def test_require_of_another_document(shell: Shell, other: str) -> None:
    plan = ("--from", "2022=800", "--through", "2025", "--document", other)
    assert shell.run("require", "task:1/growth", *plan, "--format", "json") == 0
    assert [item["value"] for item in shell.json["values"]] == ["828", "856.98", "886.9743"]
    assert shell.run("require", "task:1/growth", *plan) == 0
    assert "Name" in shell.out
    assert shell.run("require", "--growth", "5%", *plan) == 2
    assert "--document: expected a PROMISE of it" in shell.err


def test_progress_of_another_document(shell: Shell, other: str, tmp_path: Path) -> None:
    assert shell.run("progress", "--template", "--document", other) == 0
    rows = list(csv.DictReader(io.StringIO(shell.out)))
    assert [row["indicator"] for row in rows] == ["wage", "works", "share", "opening"]
    file = tmp_path / "seen.csv"
    file.write_text("indicator,when,value,unit\nworks,2023-06-30,9,project\n", "utf-8")
    assert shell.run("progress", str(file), "--document", other, "--format", "json") == 1
    found = {item["commitment"]: item for item in shell.json["assessments"]}
    assert found["goal:1/most"]["status"] == "missed"
    assert shell.run("progress", str(file), "--document", other, "--domain", "work") == 1
    assert shell.run("progress", str(file)) == 2


def test_findings_of_another_document_are_its_own(shell: Shell, other: str) -> None:
    assert shell.run("findings", "--document", other, "--format", "json") == 0
    assert shell.json == []


@pytest.mark.parametrize(
    "command",
    [
        ["export"],
        ["show", "task:1"],
        ["list"],
        ["require", "task:1"],
        ["progress", "--template"],
        ["findings"],
    ],
    ids=lambda command: command[0],
)
def test_every_error_of_a_bad_document_is_one_line(
    shell: Shell, tmp_path: Path, command: list[str]
) -> None:
    file = tmp_path / "bad.json"
    content = with_fault(FAULTS[0])
    content["commitments"][1]["indicator"] = "wagse"
    file.write_text(json.dumps(content), "utf-8")
    assert shell.run(*command, "--document", str(file)) == 2
    assert shell.out == ""
    first, second = shell.err.splitlines()
    assert first == f"minsheng: {file}, {FAULTS[0].message}"
    assert second.startswith(f"minsheng: {file}, commitments[1].indicator: no such name: 'wagse'")
    assert shell.run(*command, "--document", str(tmp_path / "none.json")) == 2
    assert "none.json: No such file" in shell.err
