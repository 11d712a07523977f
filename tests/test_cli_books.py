"""Workbooks that commands write: numbers are numbers, days are days, and text is text."""

from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from minsheng.cli.workbooks import save_book
from minsheng.errors import InvalidValueError, MissingExtraError
from tests.helpers.programs import Shell

OBSERVED = """indicator,when,value,unit
dibao-standard,2022-12-31,766,yuan/person/month
dibao-standard,2024-12-31,821,yuan/person/month
"""


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys)


def rows(path: Path) -> list[tuple[Any, ...]]:
    sheet: Any = openpyxl.load_workbook(path).active
    return list(sheet.iter_rows(values_only=True))


def test_progress_as_a_workbook(shell: Shell, tmp_path: Path) -> None:
    data, book = tmp_path / "民生.csv", tmp_path / "进度.xlsx"
    data.write_text(OBSERVED, "utf-8")
    shell.run("progress", str(data), "--language", "zh", "--output", str(book))
    head, *found = rows(book)
    assert head[:5] == ("承诺", "指标", "目标", "现值", "单位")
    by_id = {row[0]: row for row in found}
    floor = by_id["task:13/dibao-floor"]
    assert floor[3:6] == (821, "元/人/月", datetime(2024, 12, 31))  # noqa: DTZ001 - a workbook knows no zones
    assert floor[6:8] == (0.654, "进度正常")  # cut as in tables: 55/84 is 65.47… %
    assert floor[2] == "不低于850元/人/月"
    sheet: Any = openpyxl.load_workbook(book).active
    number = 2 + found.index(floor)
    assert sheet[f"G{number}"].number_format == "0.0%"


def test_a_plan_as_a_workbook_has_years_as_columns(shell: Shell, tmp_path: Path) -> None:
    book = tmp_path / "计划.xlsx"
    asked = ("require", "task:13", "--from", "dibao-standard:2022=766", "--step", "1")
    start = ("--from", "destitute-support-standard:2022=1184", "--language", "zh")
    assert shell.run(*asked, *start, "--output", str(book)) in {0, 1}
    head, *found = rows(book)
    assert head == ("指标", "名称", "单位", "起点日期", "起点", "2023", "2024", "2025", "说明")
    by_id = {row[0]: row for row in found}
    assert by_id["dibao-standard"][4:8] == (766, 793, 821, 850)
    assert by_id["destitute-support-standard"][4:8] == (1184, 1226, 1269, 1314)
    assert any(row[4] is None and row[8] for row in found)  # what is not planned says why


def test_cases_and_costs_have_columns(shell: Shell, tmp_path: Path) -> None:
    book = tmp_path / "plan.XLSX"
    asked = ("require", "dibao-standard", "--from", "2022=766", "--step", "1", "--adjusts", "07-01")
    more = ("--case", "方案一=task:13/dibao-floor=900", "--recipients", "12000")
    assert shell.run(*asked, *more, "--output", str(book)) == 0
    head, *found = rows(book)
    assert (head[2], head[-1]) == ("case", "cost (yuan)")
    assert [row[2] for row in found] == ["as promised", "方案一"]
    assert found[0][-1] == 348768000
    assert found[1][-1] > found[0][-1]


def test_points_within_years_have_days_as_columns(shell: Shell, tmp_path: Path) -> None:
    book = tmp_path / "plan.xlsx"
    asked = ("require", "matter:1/urban-jobs", "--from", "2022=0", "--every", "half")
    shell.run(*asked, "--output", str(book))
    assert [x for x in rows(book)[0] if str(x).startswith("2023")] == ["2023-06-30", "2023-12-31"]


def test_text_is_never_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    save_book(str(path), "x", [["a"], ["=1+1"]], {})
    sheet: Any = openpyxl.load_workbook(path).active
    assert (sheet["A2"].value, sheet["A2"].data_type) == ("=1+1", "s")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--format", "json"), "no format beside a file that ends in .xlsx"),
        (("--by", "domain"), "no groups beside a workbook"),
    ],
)
def test_what_does_not_fit_a_workbook(
    options: tuple[str, ...], told: str, shell: Shell, tmp_path: Path
) -> None:
    data, book = tmp_path / "data.csv", tmp_path / "book.xlsx"
    data.write_text(OBSERVED, "utf-8")
    assert shell.run("progress", str(data), "--output", str(book), *options) == 2
    assert told in shell.err
    assert not book.exists()


def test_what_no_workbook_can_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "book.xlsx"
    with pytest.raises(InvalidValueError, match="without control characters"):
        save_book(str(path), "x", [["a"], ["\x01"]], {})
    with pytest.raises(InvalidValueError, match="a file that can be written"):
        save_book(str(tmp_path / "nowhere" / "book.xlsx"), "x", [["a"]], {})
    monkeypatch.setitem(__import__("sys").modules, "openpyxl", None)
    with pytest.raises(MissingExtraError):
        save_book(str(path), "x", [["a"]], {})
