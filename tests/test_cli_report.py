"""`minsheng report`: a page from a file of observations, or of the document alone."""

from pathlib import Path

import pytest

from tests.helpers.pages import read_page
from tests.helpers.programs import Shell

ROWS = """\
indicator,when,value,unit,source
dibao-standard,2022-12-31,766,yuan/person/month,
dibao-standard,2023-12-31,793,yuan/person/month,<script>
dibao-standard,2024-12-31,821,yuan/person/month,
good-air-day-share,2023,86,percent,
"""
OTHER = Path(__file__).parent.parent / "examples/documents/rotherham-2022.json"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "observations.csv"
    path.write_text(ROWS, "utf-8")
    return path


@pytest.fixture
def page(tmp_path: Path) -> Path:
    return tmp_path / "report.html"


def test_a_page_from_a_file_of_observations(shell: Shell, file: Path, page: Path) -> None:
    assert shell.run("report", str(file), "--output", str(page), "--domain", "social-security") == 0
    assert shell.out == f"{page}: 29 promises\n"
    read = read_page(page.read_text("utf-8"))
    assert read.all("html")[0].attributes["lang"] == "en"
    assert "2024-12-31" in read.words
    assert "<script>" in read.words
    assert len(read.all("script")) == 1


def test_a_page_in_chinese_on_a_day(shell: Shell, file: Path, page: Path) -> None:
    options = ("--language", "zh", "--as-of", "2025-12-31", "--tolerance", "good-air-day-share=1pp")
    assert shell.run("report", str(file), "--output", str(page), *options) == 0
    assert shell.out == f"已写入{page}：589项承诺\n"
    read = read_page(page.read_text("utf-8"))
    assert read.all("html")[0].attributes["lang"] == "zh"
    assert "2025-12-31" in [x.text for x in read.all("time")]


def test_a_page_of_another_document_alone(shell: Shell, page: Path) -> None:
    assert shell.run("report", "--document", str(OTHER), "--output", str(page)) == 0
    assert "Catalogue of promises" in read_page(page.read_text("utf-8")).words


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ((), "--output: expected a file such as report.html or report.xlsx, got None"),
        (
            ("--output", "x.pdf"),
            "--output: expected a file such as report.html or report.xlsx, got 'x.pdf'",
        ),
        (("--output", "x.html", "--as-of", "soon"), "--as-of: expected "),
        (("--output", "x.html", "--due", "soon"), "--due: expected "),
        (("--output", "x.html", "--domain", "educaton"), "domain: no such name: 'educaton' (did"),
        (("--output", "x.html", "--tolerance", "x"), "--tolerance: expected ID=AMOUNT such as"),
        (("missing.csv", "--output", "x.html"), "missing.csv: No such file or directory"),
        (("--output", "nowhere/x.html"), "nowhere/x.html: No such file or directory"),
        (("--output", "x.html", "--language", "fr"), "minsheng report: argument --language: "),
    ],
)
def test_what_is_wrong_is_told_in_a_line(
    shell: Shell,
    options: tuple[str, ...],
    expected: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert shell.run("report", *options) == 2
    assert shell.out == ""
    assert expected in shell.err
    assert shell.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []
    if options and "--language" not in options:
        assert shell.run("report", *options, "--language", "zh") == 2
        assert shell.err
