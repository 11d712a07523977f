"""What stands in files beside the code has to agree with it: version, changelog, dependencies."""

import re
import runpy
import tomllib
from datetime import date
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

from minsheng import __version__

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
CHANGELOG = (ROOT / "CHANGELOG.md").read_text("utf-8")
KINDS = ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security")

_PIN = re.compile(r"([A-Za-z0-9_.-]+)==(\S+)")


def _pins(name: str) -> dict[str, Version]:
    """Return the versions of a constraints file; each line but comments is a pin."""
    lines = (ROOT / name).read_text("utf-8").splitlines()
    found = [_PIN.fullmatch(line) for line in lines if not line.startswith("#")]
    assert all(found)
    return {_normal(match[1]): Version(match[2]) for match in found if match}


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _runtime() -> dict[str, Requirement]:
    extras = [text for several in PROJECT["optional-dependencies"].values() for text in several]
    listed = [Requirement(text) for text in (*PROJECT["dependencies"], *extras)]
    return {_normal(item.name): item for item in listed if _normal(item.name) != "minsheng"}


def test_the_citation_has_the_version_of_the_package() -> None:
    citation = (ROOT / "CITATION.cff").read_text("utf-8")
    assert re.findall(r"^version: (.+)$", citation, re.MULTILINE) == [__version__]
    assert f"license: {PROJECT['license']}\n" in citation


def test_the_oldest_supported_versions_are_the_floors_of_the_dependencies() -> None:
    lowest = _pins("constraints-lowest.txt")
    assert set(lowest) >= set(_runtime())
    for name, requirement in _runtime().items():
        (floor,) = requirement.specifier
        assert floor.operator == ">="
        # A floor may leave out what its oldest version has beside the release: 2.9 is 2.9.0.post0.
        released = Version(lowest[name].base_version)
        assert released == Version(floor.version), name


@pytest.mark.parametrize("name", sorted(_runtime()))
def test_the_pinned_versions_are_supported(name: str) -> None:
    assert _runtime()[name].specifier.contains(_pins("constraints.txt")[name])


def test_the_classifiers_name_the_versions_of_python_from_the_first_supported_on() -> None:
    prefix = "Programming Language :: Python :: 3."
    minors = [int(c.removeprefix(prefix)) for c in PROJECT["classifiers"] if c.startswith(prefix)]
    assert PROJECT["requires-python"] == f">=3.{minors[0]}"
    assert minors == list(range(minors[0], minors[-1] + 1))


def test_the_arithmetic_modules_are_those_that_compute() -> None:
    listed = (ROOT / "tests/arithmetic-modules.txt").read_text("utf-8").split()
    assert listed == sorted(set(listed))
    rooms = ("growth", "planning", "progress")
    within = {path for room in rooms for path in ROOT.glob(f"src/minsheng/{room}/[!_]*.py")}
    if within:  # not with an installed wheel
        assert all((ROOT / name).is_file() for name in listed)
        assert {str(path.relative_to(ROOT)) for path in within} <= set(listed)


def _releases() -> list[tuple[str, str]]:
    """Return the heading and the body of each release in the changelog."""
    _, *parts = re.split(r"^## ", CHANGELOG, flags=re.MULTILINE)
    return [(part.partition("\n")[0], part.partition("\n")[2]) for part in parts]


def test_the_changelog_has_a_heading_for_each_release_the_newest_first() -> None:
    assert CHANGELOG.startswith("# Changelog\n")
    (first, _), *others = _releases()
    assert first == "[Unreleased]"
    dated = [re.fullmatch(r"\[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})", h) for h, _ in others]
    assert all(dated)
    versions = [Version(match[1]) for match in dated if match]
    days = [date.fromisoformat(match[2]) for match in dated if match]
    assert versions == sorted(set(versions), reverse=True)
    assert days == sorted(days, reverse=True)
    assert all(version <= Version(__version__) for version in versions)


def test_the_changes_of_a_release_are_sorted_by_kind() -> None:
    for heading, body in _releases():
        kinds = re.findall(r"^### (.+)$", body, re.MULTILINE)
        assert kinds or heading == "[Unreleased]", heading
        assert set(kinds) <= set(KINDS)
        assert len(set(kinds)) == len(kinds)
        for section in re.split(r"^### .+$", body, flags=re.MULTILINE)[1:]:
            lines = [line for line in section.splitlines() if line]
            assert lines
            assert all(line.startswith(("- ", "  ")) for line in lines)


def test_the_links_of_the_changelog_go_somewhere() -> None:
    assert all(link.startswith("https://") for link in re.findall(r"\]\((.*?)\)", CHANGELOG))
    named = set(re.findall(r"^\[(.+?)\]: https://\S+$", CHANGELOG, re.MULTILINE))
    assert named <= {heading.partition("]")[0].lstrip("[") for heading, _ in _releases()}


def test_a_file_too_many_or_missing_in_what_is_built_is_found() -> None:
    contents = runpy.run_path(str(ROOT / "tools/contents.py"))
    files = {"src/p/a.py", "src/p/py.typed", "tests/b.py", ".ci/run"}
    wheel = contents["expected_of_wheel"](files, "p-1")
    assert {name for name in wheel if "dist-info" not in name} == {"p/a.py", "p/py.typed"}
    assert "p-1.dist-info/licenses/LICENSE" in wheel
    sdist = contents["expected_of_sdist"](files, "p-1")
    assert sdist == {"p-1/PKG-INFO", "p-1/src/p/a.py", "p-1/src/p/py.typed", "p-1/tests/b.py"}
    found = contents["differences"]("wheel", wheel - {"p/py.typed"} | {"p/cache.pyc"}, wheel)
    assert found == ["wheel: p/cache.pyc does not belong there", "wheel: p/py.typed is missing"]
    assert contents["differences"]("sdist", sdist, sdist) == []
