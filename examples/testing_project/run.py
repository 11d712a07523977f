"""Run this project as somebody else's: with the wheel of minsheng, in a venv outside the checkout.

`make package` does it: `python examples/testing_project/run.py WHEEL` copies this project to a
temporary folder and installs it there in a fresh venv, with the wheel for the minsheng that it
depends on.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
CONSTRAINTS = ROOT / "constraints.txt"


def run(*command: str | Path, inside: Path) -> None:
    """Run a command in a folder, without anything of the checkout on the path."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    subprocess.run([*map(str, command)], check=True, cwd=inside, env=clean)


def main(wheel: Path) -> None:
    """Install, test."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        pip = ("-m", "pip", "--quiet", "--disable-pip-version-check")
        venv.create(place / "venv", with_pip=True)
        python = place / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
        project = place / "project"
        shutil.copytree(HERE, project, ignore=shutil.ignore_patterns(".*", "__pycache__"))
        ours = f"minsheng @ {wheel.resolve().as_uri()}"
        run(python, *pip, "install", "--constraint", CONSTRAINTS, ours, project, inside=place)
        run(python, "-m", "pytest", inside=project)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
