"""The package as a whole: its public names, its imports, its examples."""

import ast
import graphlib
import importlib.util
import pkgutil
from pathlib import Path
from types import ModuleType

import pytest

import minsheng
from tests import api
from tests.helpers.programs import printed, python

ROOT = Path(__file__).parent.parent
pytestmark = pytest.mark.process  # most start another interpreter

MODULES = [name for _, name, _ in pkgutil.walk_packages(minsheng.__path__, "minsheng.")]


LAZY = [minsheng, *(importlib.import_module(f"minsheng.{name}") for name in api.PACKAGES)]


@pytest.mark.parametrize("package", LAZY, ids=lambda package: package.__name__)
def test_every_public_name_is_there(package: ModuleType) -> None:
    for name in package.__all__:
        assert getattr(package, name) is not None
    assert dir(package) == sorted(package.__all__)


@pytest.mark.parametrize("package", LAZY, ids=lambda package: package.__name__)
def test_what_type_checkers_see_is_what_is_there(package: ModuleType) -> None:
    tree = ast.parse(Path(str(package.__file__)).read_text("utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    seen = {
        alias.name: node.module
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    homes = {
        name: f"{package.__name__}.{home}"
        for home, names in package._HOMES.items()
        for name in names
    }
    assert seen == homes
    assert set(seen) == set(package.__all__)


def test_the_names_of_every_day_are_few() -> None:
    assert len(minsheng.__all__) <= 50


def test_the_public_interface_is_the_one_in_the_list() -> None:
    assert api.api() == api.FILE.read_text("utf-8"), "see what changed with `make generate`"


def test_no_public_name_is_hidden_by_a_module() -> None:
    for package in LAZY:
        modules = {name.removeprefix(f"{package.__name__}.") for name in MODULES}
        assert modules & set(package.__all__) <= {
            "audit"
        }  # the function, in the package of its name


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = minsheng.nothing  # type: ignore[attr-defined] # wrong on purpose


ALONE = """
import importlib, sys
package, names = sys.argv[1], sys.argv[2:]
for name in names:
    for loaded in [name for name in sys.modules if f"{name}.".startswith(f"{package}.")]:
        del sys.modules[loaded]
    module = importlib.import_module(name)
    print(name, *(n for n in getattr(module, "__all__", ()) if not hasattr(module, n)))
"""


@pytest.mark.parametrize("package", sorted({".".join(name.split(".")[:2]) for name in MODULES}))
def test_every_module_imports_alone_and_lists_its_names(package: str) -> None:
    """In one interpreter for all modules of a package, each without the others of it.

    What they need of other packages, which come before theirs, stays imported between them.
    """
    names = [name for name in MODULES if f"{name}.".startswith(f"{package}.")]
    names = [name for name in names if not name.endswith("__main__")]
    done = python("-c", ALONE, package, *names)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split("\n") == [*names, ""]


def imports_of(name: str) -> set[str]:
    """Return the modules that one imports, at its top, within functions or for type checkers.

    Whoever imports a module of a package does not ask for the names of the package.
    """
    spec = importlib.util.find_spec(name)
    assert spec is not None
    assert spec.origin is not None
    nodes = ast.walk(ast.parse(Path(spec.origin).read_text("utf-8")))
    found = [node for node in nodes if isinstance(node, ast.ImportFrom) and node.module]
    names = {(str(node.module), alias.name) for node in found for alias in node.names}
    modules = {
        whole if (whole := f"{module}.{name}") in MODULES else module for module, name in names
    }
    return modules & set(MODULES) - {name}


def test_no_modules_import_each_other_in_a_circle() -> None:
    imported = {name: imports_of(name) for name in MODULES}
    assert sum(map(len, imported.values())) > len(MODULES)
    graphlib.TopologicalSorter(imported).prepare()  # raises CycleError and names the circle


ORDER = (
    *(
        "quantities",
        "promises",
        "wording",
        "audit",
        "domains",
        "observations",
        "growth",
        "progress",
    ),
    *("planning", "exchange", "charts", "reports", "bulk", "testing", "cli"),
)


def test_packages_import_from_those_before_them() -> None:
    assert f"`{'`, `'.join(ORDER)}`" in (ROOT / "docs/design.md").read_text("utf-8").replace(
        "\n", " "
    )
    place = {name: number for number, name in enumerate(ORDER)}
    ahead = {
        (name, other)
        for name in MODULES
        for other in imports_of(name)
        if place.get(name.split(".")[1], 99) < place.get(other.split(".")[1], -1)
    }
    assert ahead == {("minsheng.promises.asked", "minsheng.domains.document")}
    assert {name.split(".")[1] for name in MODULES if name.count(".") > 1} == set(ORDER)


def test_the_tree_of_the_design_is_that_of_the_folders(monkeypatch: pytest.MonkeyPatch) -> None:
    spec = importlib.util.spec_from_file_location("rooms", ROOT / "docs/rooms.py")
    assert spec is not None
    assert spec.loader is not None
    rooms = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(rooms)
    # of the wheel, where that is what is tested
    monkeypatch.setattr(rooms, "SOURCE", Path(minsheng.__file__).parent)
    page = rooms.DESIGN.read_text("utf-8")
    assert rooms.written(page) == page, "run `make generate`"
    assert sum(line.endswith("/") for line in rooms.tree().split()) > len(ORDER)


def test_importing_the_package_loads_none_of_its_parts() -> None:
    code = "import sys, minsheng; print(*(n for n in sys.modules if n.startswith('minsheng')))"
    assert set(printed(code).split()) == {"minsheng", "minsheng._lazy"}


@pytest.mark.parametrize(
    ("example", "lines"),
    [
        (
            "benefit_standards.py",
            (
                "  2023    793    793  the same",
                "  2024   1269   1269  the same",
                "  2024   2440   2462  more was published",
                "1184.04 required, 0.04 short: broken (outside the rule's period)",
                "  2025: 2610 yuan per person per month (set by growth)",
                "  all together: unproven, growth, floor of 2025",
                "  2024    821    821  一致",
                "  2025年\uff1a2610元/人/月\uff08由增长率决定\uff09",
            ),
        ),
        (
            "progress.py",
            (
                "on track. Now 821 yuan per person per month (2024-07-01); progress 65.4%",
                "城乡居民最低生活保障标准\uff0c每年增长不低于3.5%\uff1a保持中",
                "orphan-floor: at its latest yearly growth it reaches the target on 2025-12-31",
            ),
        ),
        (
            "cost_of_dibao.py",
            (
                "2024: 821 yuan per person per month from 2024-07-01 on (set by growth)",
                "2023: 112248000 yuan, 1944000 yuan more",
                "together: 348768000 yuan, 17856000 yuan more",
            ),
        ),
        (
            "required_yearly_values.py",
            (
                "dibao-standard (yuan/person/month), from 766",
                "  2025           850  task:13/dibao-floor, task:13/dibao-growth",
                "  2025          1314  task:13/destitute-support-growth",
                "  2023         20000  matter:1/urban-jobs",
                "261 commitments on 235 of 235 indicators planned",
            ),
        ),
    ],
)
def test_the_examples_show_published_figures(example: str, lines: tuple[str, ...]) -> None:
    done = python(str(ROOT / "examples" / example))
    assert done.returncode == 0, done.stderr
    for line in lines:
        assert line in done.stdout
