"""Hold the files of a built wheel and sdist against those under version control.

`python tools/contents.py DIRECTORY`: the wheel has the package, its licence and its metadata, the
sdist all that is under version control but for the continuous integration; both have nothing else.
"""

import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterable
from pathlib import Path

_ROOT = Path(__file__).parent.parent
_LEFT_OUT = (".ci/",)  # of the sdist
_METADATA = ("METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE")


def tracked() -> set[str]:
    """Return the files under version control that have not been deleted."""
    done = subprocess.run(
        ("git", "ls-files", "-z"),  # noqa: S607 - the developer's own git
        cwd=_ROOT,
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    return {name for name in done.stdout.split("\0") if name and (_ROOT / name).exists()}


def expected_of_wheel(files: Iterable[str], stem: str) -> set[str]:
    """Return the files a wheel should have; `stem` is its name and version."""
    package = {name.removeprefix("src/") for name in files if name.startswith("src/")}
    return package | {f"{stem}.dist-info/{name}" for name in _METADATA}


def expected_of_sdist(files: Iterable[str], stem: str) -> set[str]:
    """Return the files an sdist should have."""
    kept = {name for name in files if not name.startswith(_LEFT_OUT)}
    return {f"{stem}/{name}" for name in kept | {"PKG-INFO"}}


def differences(what: str, found: set[str], expected: set[str]) -> list[str]:
    """Return a line for each file too many and each file missing."""
    more = [f"{what}: {name} does not belong there" for name in sorted(found - expected)]
    return more + [f"{what}: {name} is missing" for name in sorted(expected - found)]


def main(directory: Path) -> int:
    """Print what is wrong; return 1 if anything is."""
    (wheel,), (sdist,) = directory.glob("*.whl"), directory.glob("*.tar.gz")
    stem, files = sdist.name.removesuffix(".tar.gz"), tracked()
    with zipfile.ZipFile(wheel) as archive:
        in_wheel = {name for name in archive.namelist() if not name.endswith("/")}
    with tarfile.open(sdist) as packed:
        in_sdist = {member.name for member in packed.getmembers() if not member.isdir()}
    wrong = [
        *differences("wheel", in_wheel, expected_of_wheel(files, stem)),
        *differences("sdist", in_sdist, expected_of_sdist(files, stem)),
    ]
    print("\n".join(wrong or [f"{len(in_wheel)} files in the wheel, {len(in_sdist)} in the sdist"]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
