import csv
import io
from pathlib import Path

import pytest

from minsheng import HUNNAN, Unquantified
from tests.helpers.programs import Shell

ROWS = """\
indicator,when,value,unit,preliminary,source
dibao-standard,2022-07-01,766,yuan/person/month,,
dibao-standard,2023-07-01,793,yuan/person/month,,
dibao-standard,2024-07-01,821,yuan/person/month,,
urban-jobs,2023,20000,person,,
urban-jobs,2024-H1,3000,person,yes,
public-interest-kindergarten-coverage,2022-12-31,80,percent,,
public-interest-kindergarten-coverage,2023-12-31,87,%,,
public-interest-kindergarten-coverage,2024-06-30,88,%,,
"""

MEASURABLE = sum(not isinstance(c.target, Unquantified) for c in HUNNAN.commitments.values())


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "observations.csv"
    path.write_text(ROWS, "utf-8")
    return path


def test_progress_as_a_table_in_two_languages(shell: Shell, file: Path) -> None:
    assert shell.run("progress", str(file), "--as-of", "2024-12-31") == 0
    assert shell.out.startswith(f"{HUNNAN.title.en}\nProgress on 2024-12-31\n")
    assert "23000 persons" in shell.out
    assert "27000 persons short; from a preliminary value" in shell.out
    assert f"6 of {MEASURABLE} measurable commitments have data" in shell.out
    assert "eco-burial-rate" not in shell.out
    assert shell.run("progress", str(file), "--as-of", "2024-12-31", "--language", "zh") == 0
    assert "截至2024-12-31的进展" in shell.out
    assert "数据为初步数" in shell.out
    assert shell.run("progress", str(file), "--all", "--domain", "social-security") == 0
    assert "eco-burial-rate" in shell.out
    assert "urban-jobs" not in shell.out
    assert " measurable commitments have data; " in shell.out
    assert shell.run("progress", str(file), "--domain", "education", "--format", "json") == 0
    assert sum(shell.json["counts"].values()) == len(shell.json["assessments"])


def test_progress_as_json(shell: Shell, file: Path) -> None:
    assert shell.run("progress", str(file), "--as-of", "2024-12-31", "--format", "json") == 0
    found = shell.json
    assert found["as_of"] == "2024-12-31"
    assert (found["covered"], found["measurable"]) == (6, MEASURABLE)
    assert sum(found["counts"].values()) == len(HUNNAN.commitments) == len(found["assessments"])
    assert found["domains"]["employment"]["behind"] == 1
    assert found["provisions"]["task:13"]["on_track"] == 1
    by_id = {item["commitment"]: item for item in found["assessments"]}
    floor = by_id["task:13/dibao-floor"]
    assert floor["status"] == "on_track"
    assert floor["unit"] == "yuan/person/month"
    assert (floor["baseline"], floor["value"], floor["gap"]) == ("766", "821", "29")
    assert floor["progress"] == "55/84"
    assert (floor["elapsed_days"], floor["length_days"]) == (548, 1096)
    growth = by_id["task:13/dibao-growth"]
    assert growth["years"] == [
        {"year": 2023, "verdict": "kept"},
        {"year": 2024, "verdict": "kept"},
    ]
    assert by_id["task:14/eco-burial-rate"]["reason"] == "no_data"
    assert by_id["task:14/eco-burial-rate"]["value"] is None


def test_progress_as_csv_and_markdown(shell: Shell, file: Path) -> None:
    assert shell.run("progress", str(file), "--format", "csv") == 0
    rows = list(csv.DictReader(io.StringIO(shell.out)))
    assert {row["commitment"] for row in rows} >= {"goal:1/urban-jobs", "task:13/dibao-floor"}
    assert shell.run("progress", str(file), "--format", "md", "--language", "zh") == 0
    assert shell.out.startswith("## 截至2024-07-01的进展\n\n| 承诺 |")
    assert "| --- |" in shell.out


def test_what_is_missed_or_open_exits_with_1(shell: Shell, file: Path) -> None:
    file.write_text(ROWS.replace("2024-07-01,821", "2024-07-01,820"), "utf-8")
    assert shell.run("progress", str(file), "--as-of", "2024-12-31") == 1
    assert "broken in 2024" in shell.out
    parks = "indicator,when,value,unit\npocket-parks,2023-12-31,100,park\n"
    file.write_text(parks, "utf-8")
    assert shell.run("progress", str(file), "--as-of", "2024-12-31") == 1
    assert "because there are no data since 2023-12-31" in shell.out
    assert shell.run("progress", str(file)) == 0
    assert shell.run("progress", str(file), "--due", "2023-12-31") == 1
    assert "200 parks short" in shell.out
    file.write_text("indicator,when,value,unit\neco-burial-rate,2024-12-31,60,%\n", "utf-8")
    assert shell.run("progress", str(file)) == 1
    assert "because there is no baseline" in shell.out


def test_a_tolerance_can_be_given_for_about(shell: Shell, file: Path) -> None:
    file.write_text("indicator,when,value,unit\ngood-air-day-share,2025-12-31,89,%\n", "utf-8")
    assert shell.run("progress", str(file)) == 1
    assert "no tolerance is set" in shell.out
    assert shell.run("progress", str(file), "--tolerance", "good-air-day-share=1pp") == 0
    assert "met" in shell.out


def test_what_is_not_done_yet_is_no_failure(shell: Shell, file: Path) -> None:
    rows = "indicator,when,value,unit\nregional-cancer-center,2024-12-31,not done,\n"
    file.write_text(rows, "utf-8")
    assert shell.run("progress", str(file)) == 0
    assert "it is not due and nothing counts halfway" in shell.out


def test_the_template_can_be_filled_in_and_read(shell: Shell, tmp_path: Path) -> None:
    assert shell.run("progress", "--template") == 0
    rows = list(csv.DictReader(io.StringIO(shell.out)))
    assert [row["indicator"] for row in rows] == list(HUNNAN.indicators)
    how = {row["indicator"]: row["how"] for row in rows}
    assert how["employment-for-more"] == "a direction only: no observation decides it"
    assert how["dibao-standard"] == "value on a day"
    assert how["city-rural-income"] == "amount of a calendar year or part of one"
    for row in rows:
        unit = HUNNAN.indicators[row["indicator"]].unit
        assert row["unit"] == ("" if unit is None else unit.code)
        if row["indicator"] == "dibao-standard":
            row["when"], row["value"] = "2024-12-31", "860"
    path = tmp_path / "filled.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    assert shell.run("progress", str(path), "--format", "json") == 1
    by_id = {item["commitment"]: item for item in shell.json["assessments"]}
    assert by_id["task:13/dibao-floor"]["status"] == "holding"


def test_all_errors_of_a_file_are_reported_together(shell: Shell, file: Path) -> None:
    file.write_text(
        ROWS.replace("urban-jobs,2023,", "urbn-jobs,2023-13,").replace("80,percent", "x,kg"),
        "utf-8",
    )
    assert shell.run("progress", str(file)) == 2
    lines = shell.err.splitlines()
    assert len(lines) == 4
    assert all(line.startswith(f"minsheng: {file}, line ") for line in lines)
    assert "did you mean 'urban-jobs'" in lines[0]
    assert shell.out == ""


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["progress"], "a file of observations, or --template"),
        (["progress", "FILE", "--as-of", "soon"], "--as-of: expected a day such as"),
        (["progress", "FILE", "--as-of", "2023-01-01"], "nothing after 2023-01-01"),
        (["progress", "FILE", "--domain", "social"], "domain: no such name: 'social'"),
        (["progress", "nothing.csv"], "nothing.csv: No such file"),
        (["progress", "FILE", "--format", "xml"], "invalid choice: 'xml'"),
        (["progress", "FILE", "--template"], "no file beside --template"),
        (["progress", "FILE", "--as-of", "20241231"], "--as-of: expected a day such as"),
        (["progress", "FILE", "--due", "2020-01-01"], "due: expected 2023-01-01 or later"),
        (["progress", "FILE", "--tolerance", "x"], "ID=AMOUNT such as"),
        (["progress", "FILE", "--tolerance", "nothing=1pp"], "no such name: 'nothing'"),
    ],
)
def test_bad_input_is_refused(shell: Shell, file: Path, arguments: list[str], message: str) -> None:
    given = [str(file) if argument == "FILE" else argument for argument in arguments]
    assert shell.run(*given) == 2
    assert message in shell.err
