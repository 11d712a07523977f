"""Hold what type checkers say of calls that users write against the calls that are wrong.

`python tools/typed_calls.py`: mypy and pyright have to refuse each line that is marked as wrong in
tests/typed/wrong_calls.py, and nothing else there or in tests/typed/right_calls.py. Both files are
checked away from the project, as a user's own code would be.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

_TYPED = Path(__file__).parent.parent / "tests" / "typed"
_WRONG, _RIGHT = "wrong_calls.py", "right_calls.py"
_MYPY = ("mypy", "--strict", "--output=json")
_PYRIGHT = ("pyright", "--pythonpath", sys.executable, "--outputjson")

Place = tuple[str, int]


def marked() -> set[Place]:
    """Return the file and number of each line that is marked as wrong."""
    lines = (_TYPED / _WRONG).read_text("utf-8").splitlines()
    return {(_WRONG, n) for n, line in enumerate(lines, start=1) if line.endswith("  # wrong")}


def errors_of_mypy(out: str) -> set[Place]:
    """Return the file and line of each error."""
    found = map(json.loads, out.splitlines())
    return {(Path(x["file"]).name, x["line"]) for x in found if x["severity"] == "error"}


def errors_of_pyright(out: str) -> set[Place]:
    """Return the file and line of each error."""
    return {
        (Path(x["file"]).name, x["range"]["start"]["line"] + 1)
        for x in json.loads(out)["generalDiagnostics"]
        if x["severity"] == "error"
    }


def main() -> int:
    """Print the lines on which a checker says something else; return 1 if there are any."""
    with tempfile.TemporaryDirectory() as folder:
        for name in (_WRONG, _RIGHT):
            shutil.copy(_TYPED / name, folder)
        running = [
            (
                command[0],
                read,
                subprocess.Popen(
                    [sys.executable, "-m", *command, _WRONG, _RIGHT],
                    cwd=folder,
                    stdout=subprocess.PIPE,
                    text=True,
                    encoding="utf-8",
                ),
            )
            for command, read in ((_MYPY, errors_of_mypy), (_PYRIGHT, errors_of_pyright))
        ]
        wrong = []
        for checker, read, process in running:
            found = read(process.communicate()[0])
            wrong += [f"{n}:{line}: {checker} refuses it" for n, line in found - marked()]
            wrong += [f"{n}:{line}: {checker} takes it" for n, line in marked() - found]
    print("\n".join(sorted(wrong) or [f"{len(marked())} wrong calls refused, no others"]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
