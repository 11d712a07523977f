"""Bars of progress: shown on a terminal for work that takes long, and never anywhere else."""

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from minsheng import (
    HUNNAN,
    Series,
    assess_document,
    plan_document,
    read_observations,
    report,
)
from minsheng.charts import plot_domain
from minsheng.cli import bars, main
from minsheng.cli.bars import Bars, bars_shown
from minsheng.reports.workbook import workbook_of
from minsheng.texts import Text
from minsheng.work import READING, watched, watching

STANDARDS = Series.yearly({2022: 766, 2023: 793}, "yuan/person/month")
Told = list[tuple[str, int, int | None]]


class Terminal(io.StringIO):
    """A terminal that keeps what is written on it."""

    def isatty(self) -> bool:
        return True


def on_terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Return the terminal that standard output and standard error are, until the test ends."""
    found = Terminal()
    monkeypatch.setattr(sys, "stdout", found)
    monkeypatch.setattr(sys, "stderr", found)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "80")
    return found


def clock(*seconds: float) -> Callable[[], float]:
    found = iter(seconds)
    return lambda: next(found)


def told_of(work: Callable[[], object]) -> Told:
    found: Told = []

    def note(what: Text, done: int, total: int | None) -> None:
        found.append((what.en, done, total))

    with watching(note):
        work()
    return found


def test_work_is_told_from_before_its_first_item_to_its_last() -> None:
    assert told_of(lambda: list(watched("ab", READING))) == [
        ("Reading", 0, None),
        ("Reading", 1, None),
        ("Reading", 2, None),
        ("Reading", 2, 2),  # now it is known how many there are
    ]
    items = iter("ab")
    assert watched(items, READING) is items  # nobody watches


def test_reading_assessing_planning_and_drawing_are_told(tmp_path: Path) -> None:
    file = tmp_path / "seen.csv"
    file.write_text("indicator,when,value,unit\ndibao-standard,2022-12-31,766,yuan/person/month\n")
    assert told_of(lambda: read_observations(file, HUNNAN))[-1] == ("Reading", 1, 1)
    promises = len(HUNNAN.commitments)
    data = {"dibao-standard": STANDARDS}
    assert told_of(lambda: assess_document(HUNNAN, data))[-1] == ("Assessing", promises, promises)
    what, done, total = told_of(lambda: plan_document(HUNNAN, data))[-1]
    assert (what, done) == ("Planning", total)
    drawing = told_of(lambda: plot_domain(HUNNAN, "social-security", data))
    assert drawing[-2:] == [("Drawing", 0, 1), ("Drawing", 1, 1)]


def test_a_report_is_told_as_it_is_planned_and_written() -> None:
    data = {"dibao-standard": STANDARDS}
    made = report(HUNNAN, data, "2023-12-31", domain="social-security")
    planned = told_of(lambda: report(HUNNAN, data, "2023-12-31", domain="social-security"))
    assert planned[-1] == ("Planning", 1, 1)
    assert told_of(lambda: made.html)[-1] == ("Drawing", 1, 1)
    promises = len(made.content.rows)
    assert ("Writing", promises, promises) in told_of(lambda: workbook_of(made.content))


def test_a_bar_is_shown_after_a_second_and_goes_when_the_work_is_done(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = on_terminal(monkeypatch)
    shown = Bars("zh", clock(0, 0.9, 1.1))
    shown(READING, 0, 4)
    shown(READING, 1, 4)
    assert terminal.getvalue() == ""
    shown(READING, 2, 4)
    assert "读取数据" in terminal.getvalue()
    assert "2/4" in terminal.getvalue()
    shown(READING, 3, 4)
    shown(READING, 4, 4)
    assert terminal.getvalue().endswith("\x1b[2K")  # the line is empty again
    length = len(terminal.getvalue())
    shown.stop()
    assert len(terminal.getvalue()) == length


def test_work_that_is_quick_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = on_terminal(monkeypatch)
    with bars_shown("en"):
        assert list(watched("abc", READING, 3)) == ["a", "b", "c"]
    assert terminal.getvalue() == ""


def test_an_error_takes_the_bar_away(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = on_terminal(monkeypatch)
    monkeypatch.setattr(bars, "_PATIENCE", -1.0)

    def work() -> None:
        with bars_shown("en"):
            for item in watched("abc", READING, 3):
                if item == "c":
                    raise ValueError(item)

    with pytest.raises(ValueError, match="c"):
        work()
    assert "Reading" in terminal.getvalue()
    assert terminal.getvalue().endswith("\x1b[2K")


@pytest.mark.parametrize("piped", ["stdout", "stderr"])
def test_nothing_is_shown_when_output_is_piped(piped: str, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = on_terminal(monkeypatch)
    monkeypatch.setattr(bars, "_PATIENCE", -1.0)
    pipe = io.StringIO()
    monkeypatch.setattr(sys, piped, pipe)
    with bars_shown("en"):
        assert list(watched("abc", READING, 3)) == ["a", "b", "c"]
    assert (terminal.getvalue(), pipe.getvalue()) == ("", "")


def test_without_a_standard_error_nothing_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    with bars_shown("en"):
        assert list(watched("ab", READING, 2)) == ["a", "b"]


def test_without_rich_nothing_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = on_terminal(monkeypatch)
    monkeypatch.setitem(sys.modules, "rich.console", None)
    shown = Bars("en", clock(0, 2, 3))
    for done in range(4):
        shown(READING, done, 3)
    assert terminal.getvalue() == ""


def test_a_command_shows_its_bars_in_its_language(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    terminal = on_terminal(monkeypatch)
    monkeypatch.setattr(bars, "_PATIENCE", -1.0)
    file = tmp_path / "seen.csv"
    file.write_text("indicator,when,value,unit\ndibao-standard,2022-12-31,766,yuan/person/month\n")
    assert main(["progress", str(file), "--language", "zh"]) == 0
    assert "评估承诺" in terminal.getvalue()
