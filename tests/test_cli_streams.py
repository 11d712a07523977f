"""The command line where standard output cannot write every character."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from minsheng import HUNNAN
from minsheng.cli import main
from minsheng.cli.streams import print_csv, print_json

ROOT = Path(__file__).parent.parent
OBSERVATIONS = str(ROOT / "examples/data/assumed-baselines.csv")
GROWTH = ["growth", "--at-least", "3.5%", "2021=740", "2022=766", "2023=793"]
PROGRESS = ["progress", OBSERVATIONS, "--domain", "environment"]
PATH = ["require", "dibao-standard", "--from", "2022=766"]


class Out(io.TextIOWrapper):
    """Standard output in some encoding, as the interpreter opens it."""

    def __init__(self, encoding: str) -> None:
        super().__init__(io.BytesIO(), encoding=encoding, newline="\n")

    def text(self) -> str:
        self.flush()
        buffer = self.buffer
        assert isinstance(buffer, io.BytesIO)
        return buffer.getvalue().decode(self.encoding)


def run(patch: pytest.MonkeyPatch, encoding: str, *arguments: str) -> tuple[int, str]:
    out = Out(encoding)
    patch.setattr(sys, "stdout", out)
    code = main(arguments)
    return code, out.text()


ENCODINGS = pytest.mark.parametrize("encoding", ["ascii", "gbk", "latin-1", "utf-8"])


@ENCODINGS
@pytest.mark.parametrize(
    "command",
    [
        ["show", "pm25-concentration", "--format", "json"],
        ["list", "--domain", "environment", "--format", "json"],
        [*GROWTH, "--format", "json"],
        [*PATH, "--format", "json"],
        [*PROGRESS, "--format", "json"],
        ["findings", "--format", "json"],
        ["units", "--format", "json"],
        ["schema"],
        ["export"],
        ["export", "--format", "jsonld"],
    ],
    ids=lambda command: " ".join(map(str, command))[:40],
)
def test_json_stays_the_same_json_in_every_encoding(
    monkeypatch: pytest.MonkeyPatch, encoding: str, command: list[str]
) -> None:
    _, text = run(monkeypatch, encoding, *command)
    _, expected = run(monkeypatch, "utf-8", *command)
    assert json.loads(text) == json.loads(expected)
    if encoding == "gbk":  # what can be written is not escaped
        assert ("\\u4e00" in text) == ("\\u4e00" in expected)


@ENCODINGS
@pytest.mark.parametrize(
    "command",
    [
        ["show", "pm25-concentration"],
        ["list", "--domain", "environment", "--language", "zh"],
        [*GROWTH],
        [*PATH],
        [*PROGRESS],
        [*PROGRESS, "--format", "md"],
        ["findings"],
        ["units"],
    ],
    ids=lambda command: " ".join(map(str, command))[:40],
)
def test_tables_are_put_plainly_and_never_escaped(
    monkeypatch: pytest.MonkeyPatch, encoding: str, command: list[str]
) -> None:
    _, text = run(monkeypatch, encoding, *command)
    assert "\\" not in text
    _, expected = run(monkeypatch, "utf-8", *command)
    assert len(text.splitlines()) == len(expected.splitlines())
    if encoding == "utf-8":
        assert text == expected


def can_write(encoding: str, character: str) -> bool:
    return character.encode(encoding, "ignore") != b""


def test_what_has_a_plain_form_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    _, gbk = run(monkeypatch, "gbk", "show", "pm25-concentration")
    assert "\u03bcg/m3" in gbk  # the Greek letter that GBK has, and no superscript
    assert "年均" in gbk or "PM2.5" in gbk
    _, ascii_only = run(monkeypatch, "ascii", *GROWTH)
    assert "2021 -> 2022" in ascii_only
    assert "3.5135...%" in ascii_only
    assert "?" not in ascii_only


@ENCODINGS
@pytest.mark.parametrize(
    "command",
    [
        ["progress", "--template"],
        [*PROGRESS, "--format", "csv"],
        [*PROGRESS, "--format", "csv", "--language", "zh"],
        [*PATH, "--format", "csv"],
        ["export", "--format", "csv"],
    ],
    ids=lambda command: " ".join(map(str, command))[:40],
)
def test_csv_is_written_whole_or_not_at_all(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    encoding: str,
    command: list[str],
) -> None:
    _, expected = run(monkeypatch, "utf-8", *command)
    capsys.readouterr()
    code, text = run(monkeypatch, encoding, *command)
    strange = [character for character in expected if not can_write(encoding, character)]
    if not strange:
        assert text == expected
        return
    assert (code, text) == (2, "")
    (line,) = capsys.readouterr().err.splitlines()
    assert encoding in line
    assert "--output FILE" in line
    assert line.endswith(repr(strange[0]))


def test_a_file_is_in_utf_8_whatever_the_console_is(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    template, table, path = (tmp_path / name for name in ("t.csv", "p.txt", "r.json"))
    assert run(monkeypatch, "ascii", "progress", "--template", "--output", str(template)) == (0, "")
    rows = list(csv.DictReader(io.StringIO(template.read_text("utf-8-sig"))))
    assert [row["indicator"] for row in rows] == list(HUNNAN.indicators)
    code, text = run(monkeypatch, "ascii", *PROGRESS, "--output", str(table))
    assert (code, text) == (run(monkeypatch, "utf-8", *PROGRESS)[0], "")
    assert table.read_text("utf-8") == run(monkeypatch, "utf-8", *PROGRESS)[1]
    run(monkeypatch, "ascii", *PATH, "--format", "json", "--output", str(path))
    assert json.loads(path.read_text("utf-8"))["values"]


def test_nothing_is_written_into_a_file_if_something_is_wrong(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "out.csv"
    assert run(monkeypatch, "utf-8", "progress", "none.csv", "--output", str(file))[0] == 2
    assert not file.exists()
    assert run(monkeypatch, "utf-8", *PATH, "--output", str(tmp_path))[0] == 2


def test_an_output_without_an_encoding_takes_all(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.StringIO()
    monkeypatch.setattr(sys, "stdout", out)
    print_csv("µg/m³\n")
    print_json("µg/m³")
    assert out.getvalue() == 'µg/m³\n"µg/m³"\n'


@pytest.mark.process
@pytest.mark.parametrize("encoding", ["ascii", "gbk"])
def test_the_program_keeps_to_the_encoding_it_is_given(encoding: str) -> None:
    def program(*arguments: str) -> "subprocess.CompletedProcess[bytes]":
        return subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-W", "error", "-m", "minsheng", *arguments],
            capture_output=True,
            check=False,
            env={**os.environ, "PYTHONIOENCODING": encoding},
        )

    done = program("show", "pm25-concentration", "--format", "json")
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout.decode(encoding))["id"] == "pm25-concentration"
    done = program("show", "pm25-concentration")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"\\" not in done.stdout
    assert done.stdout.decode(encoding)
