"""What type checkers say of calls that users write, right ones and wrong ones."""

import importlib.util
import json
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.typed import right_calls

WRONG = Path(__file__).parent / "typed/wrong_calls.py"
RIGHT = Path(__file__).parent / "typed/right_calls.py"
MARKED = {
    number
    for number, line in enumerate(WRONG.read_text("utf-8").splitlines(), start=1)
    if line.endswith("  # wrong")
}
CSV = "indicator,when,value,unit\ndibao-standard,2024-07-01,821,yuan/person/month\n"

Place = tuple[str, int]


def _run(directory: Path, *command: str) -> str:
    """Run a checker on both files away from the project, as a user's own code would be checked."""
    for file in (WRONG, RIGHT):
        shutil.copy(file, directory)
    done = subprocess.run(  # noqa: S603 - the type checkers
        [sys.executable, "-m", *command, WRONG.name, RIGHT.name],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=directory,
    )
    assert not done.stderr, done.stderr
    return done.stdout


def _errors_of_mypy(directory: Path) -> set[Place]:
    """Return the file and line of each error."""
    out = _run(directory, "mypy", "--strict", "--output=json")
    found = map(json.loads, out.splitlines())
    return {(Path(x["file"]).name, x["line"]) for x in found if x["severity"] == "error"}


def _errors_of_pyright(directory: Path) -> set[Place]:
    """Return the file and line of each error."""
    settings = ("--pythonpath", sys.executable, "--outputjson")
    found = json.loads(_run(directory, "pyright", *settings))["generalDiagnostics"]
    return {
        (Path(x["file"]).name, x["range"]["start"]["line"] + 1)
        for x in found
        if x["severity"] == "error"
    }


@pytest.mark.parametrize(
    ("checker", "errors"), [("mypy", _errors_of_mypy), ("pyright", _errors_of_pyright)]
)
def test_a_type_checker_refuses_the_wrong_calls_and_no_others(
    checker: str, errors: Callable[[Path], set[Place]], tmp_path: Path
) -> None:
    if importlib.util.find_spec(checker) is None:
        pytest.skip(f"{checker} is not installed here; `make test` has it")
    assert errors(tmp_path) == {(WRONG.name, number) for number in MARKED}


def test_each_wrong_call_is_on_a_line_of_its_own() -> None:
    lines = Counter(WRONG.read_text("utf-8").splitlines())
    assert len(MARKED) > 60
    assert all(count == 1 for line, count in lines.items() if line.endswith("  # wrong"))


def test_the_right_calls_run(tmp_path: Path) -> None:
    file = tmp_path / "observations.csv"
    file.write_text(CSV, encoding="utf-8")
    right_calls.amounts()
    right_calls.document()
    right_calls.growth()
    right_calls.progress()
    right_calls.observations(file)
    right_calls.plans()
    assert len(right_calls.kinds_of_target()) > 5
