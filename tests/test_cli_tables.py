"""Tables on terminals of any width: nothing is cut, and no number or id is torn apart."""

import re
import sys
from pathlib import Path

import pytest

from minsheng import HUNNAN
from minsheng.cli import main
from minsheng.cli.tables import print_table

ROOT = Path(__file__).parent.parent
OBSERVATIONS = str(ROOT / "examples/data/assumed-baselines.csv")
FLOOR = "task:13/dibao-floor"
COMMANDS = (
    ["show", "task:13"],
    ["show", "task:13", "--language", "zh"],
    ["show", "dibao-standard"],
    ["list", "--domain", "income"],
    ["list", "--domain", "social-security", "--language", "zh"],
    ["growth", "--at-least", "3.5%", "2020=715", "2021=740", "2022=766.123456"],
    ["growth", "--at-least", "3.5%", "2020=123456789", "2021=140", "--language", "zh"],
    ["require", "dibao-standard", "--from", "2022=766", "--step", "1"],
    ["require", FLOOR, "--from", "2022=766", "--what-if", f"{FLOOR}=900"],
    ["progress", OBSERVATIONS, "--as-of", "2025-12-31"],
    ["progress", OBSERVATIONS, "--as-of", "2025-12-31", "--language", "zh"],
    ["findings"],
    ["units"],
)
# What may not be torn apart: numbers, dates and ids
WHOLE = re.compile(
    r"(?:goal|task|matter):[0-9]+/[-a-z0-9]+|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9][0-9.,]*"
)


class Terminal:
    """Standard output as a terminal of some width."""

    def __init__(self, capture: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
        self._capture, self._patch = capture, patch

    def set_width(self, width: int | None) -> None:
        self._patch.setattr(sys.stdout, "isatty", lambda: width is not None, raising=False)
        self._patch.setenv("COLUMNS", str(width or 80))

    def run(self, arguments: list[str], width: int | None) -> str:
        self.set_width(width)
        assert main(arguments) in {0, 1}
        return self._capture.readouterr().out


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    return Terminal(capsys, monkeypatch)


@pytest.mark.parametrize("width", [20, 50, 80, 120])
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(map(str, command))[:40])
def test_a_narrow_terminal_shows_all_that_a_wide_one_does(
    terminal: Terminal, command: list[str], width: int
) -> None:
    wide, narrow = terminal.run(command, None), terminal.run(command, width)
    assert narrow.count("…") <= wide.count("…")  # which says that digits were cut, 3.4965…
    assert set(WHOLE.findall(narrow)) == set(WHOLE.findall(wide))
    shown = sorted(re.sub(r"[\s─:：]", "", narrow))
    if "─" in narrow:  # a table, not blocks in which the names of the columns come again
        assert shown == sorted(re.sub(r"[\s─:：]", "", wide))


def rows_of(terminal: Terminal, command: list[str], width: int) -> list[str]:
    """Return the lines of a table, and its title; that of the document stands above them."""
    lines = terminal.run(command, width).splitlines()
    title = HUNNAN.title.zh if "zh" in command else HUNNAN.title.en
    above = title.replace(" ", "")
    while above:
        line = lines.pop(0).replace(" ", "")
        assert above.startswith(line), title
        above = above.removeprefix(line)
    return lines


def test_cells_go_over_several_lines(terminal: Terminal) -> None:
    lines = rows_of(terminal, ["show", "dibao-standard"], 80)
    assert lines[4].startswith(" task:13/dibao-growth   Minimum")
    assert max(map(len, lines)) <= 80
    assert "commitment" in lines[2]


def test_without_room_for_a_table_each_row_is_a_block(terminal: Terminal) -> None:
    lines = rows_of(terminal, ["show", "dibao-standard"], 40)
    assert lines[1:8] == [
        "",
        "commitment: task:13/dibao-growth",
        "indicator: Minimum living allowance",
        "  (dibao) standard",
        "target: grows by at least 3.5% every",
        "  year",
        "due: 2025-12-31 (implied)",
    ]
    zh = rows_of(terminal, ["show", "dibao-standard", "--language", "zh"], 30)
    assert zh[1:6] == [
        "",
        "承诺：task:13/dibao-growth",
        "指标：城乡居民最低生活保障标",
        "  准",
        "目标：每年增长不低于3.5%",
    ]


def test_signs_that_close_a_clause_begin_no_line(
    terminal: Terminal, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal.set_width(9)
    print_table("title", ["x"], [["一二三\uff0c四五六\u3002"]])
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    assert lines[-4:-1] == ["一二", "三\uff0c四", "五六\u3002"]


def test_a_table_of_empty_cells_is_drawn(
    terminal: Terminal, capsys: pytest.CaptureFixture[str]
) -> None:
    del terminal
    print_table("title", ["", "x"], [["", ""], ["", "1"]])
    assert capsys.readouterr().out.splitlines()[0] == "title"


def test_without_rich_nothing_is_cut_either(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "rich.cells", None)
    lines = rows_of(terminal, ["show", "dibao-standard"], 50)
    assert lines[3].startswith("task:13/dibao-growth\tMinimum living allowance (dibao) standard\t")


def test_a_dumb_terminal_has_its_own_width(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setenv("FORCE_COLOR", "1")
    lines = rows_of(terminal, ["show", "dibao-standard"], 130)
    assert max(map(len, lines)) > 80
    assert not any("…" in line or "\x1b" in line for line in lines)
