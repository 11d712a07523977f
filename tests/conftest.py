"""Settings for all tests."""

import os
from collections.abc import Generator
from pathlib import Path

import pytest
from coverage import Coverage
from hypothesis import HealthCheck, Phase, settings

import minsheng
from tests.helpers.programs import Shell

# Which examples the property tests try; HYPOTHESIS_PROFILE or --hypothesis-profile chooses.
settings.register_profile("fixed", deadline=None, max_examples=60, derandomize=True)
settings.register_profile("random", deadline=None, max_examples=1000, print_blob=True)
settings.register_profile("few", deadline=None, max_examples=20, derandomize=True)
settings.register_profile(
    "mutants",
    deadline=None,
    max_examples=25,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],  # a failure need not be made small to count
    suppress_health_check=list(HealthCheck),
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fixed"))

LONGEST = {
    "test_testing_strategies",
    "test_oracles",
    "test_report_browser",
    "test_package",
    "test_bulk",
    "test_exchange_tables",
    "test_kinds_table",
    "test_planning_properties",
}


@pytest.hookimpl(trylast=True)  # hypothesis marks its tests first
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the modules that take longest, so that no worker waits for another at the end.

    For a mutant run first what is likely to notice it: the tests of its module, and quick ones.
    """
    mutant = os.environ.get("MUTANT_UNDER_TEST", "")
    if not mutant.startswith("minsheng."):
        items.sort(key=lambda item: item.path.stem not in LONGEST)
        return
    own = {f"test_{part}" for part in mutant.split(".")[1:-1]}
    items.sort(key=lambda item: (item.path.stem not in own, "hypothesis" in item.keywords))


def measure_no_others() -> None:
    """Measure no processes that are started from now on."""
    os.environ.pop("COVERAGE_PROCESS_CONFIG", None)


def pytest_configure() -> None:
    """With MINSHENG_INSTALLED, test nothing but an installed wheel.

    Coverage is measured in the processes that run tests, and not in those that the tests start.
    """
    if "PYTEST_XDIST_WORKER" in os.environ:
        measure_no_others()
    home = Path(minsheng.__file__).parent
    if os.environ.get("MINSHENG_INSTALLED") and home.parent.name != "site-packages":
        raise pytest.UsageError(f"an installed minsheng was to be tested, and not {home}")


@pytest.fixture(scope="session")
def source_text() -> str:
    """The text of the policy document, which the project does not contain."""
    path = os.environ.get("MINSHENG_SOURCE")
    if path is None:
        pytest.skip("MINSHENG_SOURCE is not set: no copy of the policy document to test against")
    return Path(path).read_text(encoding="utf-8")


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    """The command line, within this process."""
    return Shell(capsys)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, None, None]:
    """Measure coverage by examples alone: measuring makes properties take twice the time."""
    many = "hypothesis" in item.keywords or "many" in item.keywords
    measured = Coverage.current() if many else None
    if measured is None:
        yield
        return
    measured.stop()
    try:
        yield
    finally:
        measured.start()
        measure_no_others()
