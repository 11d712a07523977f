"""The command that lists the units."""

import argparse
import csv
import io
from pathlib import Path

import pytest

from minsheng.cli.units import print_units
from minsheng.quantities import Units, declare_unit, known_units
from tests.helpers.programs import Shell

BOX = declare_unit("box", zh="箱", en="boxes", whole=True)
DOCUMENT = Units([BOX, declare_unit("pallet", of=BOX, factor="145/3")])


def test_every_unit_is_listed(shell: Shell) -> None:
    assert shell.run("units", "--format", "json") == 0
    listed = shell.json
    assert [unit["code"] for unit in listed] == [unit.code for unit in known_units()]
    assert next(unit for unit in listed if unit["code"] == "mu") == {
        "code": "mu",
        "zh": "亩",
        "en": "mu",
        "one": "mu",
        "aliases": [],
        "measures": "m2",
        "factor": "2000/3",
        "whole": False,
        "additive": True,
        "declared": False,
    }


@pytest.mark.parametrize("dimension", ["m2", "km2", "亩", "hectares"])
def test_units_that_convert_into_one(shell: Shell, dimension: str) -> None:
    assert shell.run("units", "--dimension", dimension, "--format", "json") == 0
    assert [unit["code"] for unit in shell.json] == ["m2", "km2", "hectare", "mu"]


def test_a_dimension_may_have_a_name_of_its_own(shell: Shell) -> None:
    assert shell.run("units", "--dimension", "ratio", "--format", "json") == 0
    assert [unit["code"] for unit in shell.json] == ["percent", "permille", "per_ten_thousand"]


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("托位", ["nursery_place", "place/1000 person"]),
        ("HECTARE", ["hectare"]),
        ("泊位", ["parking_space"]),
        ("nothing of the kind", []),
    ],
)
def test_units_with_words_in_a_name(shell: Shell, words: str, codes: list[str]) -> None:
    assert shell.run("units", "--text", words, "--format", "json") == 0
    assert [unit["code"] for unit in shell.json] == codes


def test_units_in_tables_of_both_languages(shell: Shell) -> None:
    assert shell.run("units", "--text", "hectare") == 0
    title, _, head, _, row, *_ = shell.out.splitlines()
    assert title == "1 unit"
    assert head.split() == [
        "code",
        "Chinese",
        "English",
        "measures",
        "in",
        "base",
        "units",
        "whole",
    ]
    assert row.split() == ["hectare", "公顷", "hectares", "m2", "10000"]
    assert shell.run("units", "--text", "托位", "--language", "zh") == 0
    assert shell.out.startswith("2个单位\n")
    assert "是" in shell.out


def test_units_as_csv(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "units.csv"
    assert shell.run("units", "--dimension", "m", "--format", "csv") == 0
    assert shell.out == (
        "code,zh,en,measures,factor,whole\nm,米,m,m,1,false\nkm,公里,km,m,1000,false\n"
    )
    assert shell.run("units", "--format", "csv", "--output", str(file)) == 0
    rows = list(csv.DictReader(io.StringIO(file.read_text("utf-8"))))
    assert [row["code"] for row in rows] == [unit.code for unit in known_units()]


def test_a_dimension_that_there_is_not_is_bad_input(shell: Shell) -> None:
    assert shell.run("units", "--dimension", "bananas") == 2
    assert shell.err == (
        "minsheng: --dimension: expected a unit of the vocabulary, got 'bananas'\n"
    )


def test_the_units_of_a_document_come_first(capsys: pytest.CaptureFixture[str]) -> None:
    options = argparse.Namespace(dimension="box", text=None, format="csv", language="en")
    print_units(DOCUMENT, options)
    assert capsys.readouterr().out == (
        "code,zh,en,measures,factor,whole\n"
        "box,箱,boxes,box,1,true\n"
        "pallet,pallet,pallet,box,145/3,false\n"
    )
