"""The plugin of pytest, as users meet it: fixtures, failures, and what it imports."""

import pytest

from tests.helpers.programs import printed

pytest_plugins = ["pytester"]

FAILING = """
from minsheng import Series
from minsheng.testing import assert_growth

def test_dibao():
    series = Series.yearly({2020: 715, 2021: 740}, "yuan/person/month")
    assert_growth(series, at_least="3.5%")
"""


def test_a_failure_ends_at_the_line_of_the_test_and_shows_the_table(
    pytester: pytest.Pytester,
) -> None:
    pytester.makepyfile(FAILING)
    result = pytester.runpytest_inprocess()
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            '>       assert_growth(series, at_least="3.5%")',
            "E       AssertionError: growth of at least 3.5% a year: broken",
            "E       in yuan per person per month",
            "E         year  value    required  short by  verdict",
            "E         2020    715           -         -",
            "E         2021    740  >= 740.025     0.025  broken",
        ],
        consecutive=False,
    )
    result.stdout.no_fnmatch_line("*assertions.py*")
    result.stdout.no_fnmatch_line("*raise AssertionError*")


def test_a_broken_rule_ends_at_the_line_of_the_test_too(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        FAILING.replace("assert_growth", "assert_keeps")
        .replace('series, at_least="3.5%"', 'GrowthRule(rate="3.5%"), series')
        .replace("import Series", "import GrowthRule, Series")
    )
    result = pytester.runpytest_inprocess()
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*assert_keeps(GrowthRule*", "*0.025  broken"])
    result.stdout.no_fnmatch_line("*assertions.py*")


def test_bad_input_shows_where_it_was_refused(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(FAILING.replace('"3.5%"', '"3.5"'))
    result = pytester.runpytest_inprocess()
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["E *InvalidValueError: at_least: expected a number with*"])


def test_the_fixtures_look_the_promises_up(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pytest
        from minsheng import HUNNAN, UnknownNameError

        def test_document(hunnan, policy_document):
            assert hunnan is HUNNAN is policy_document

        def test_look_ups(commitment, promises_of):
            growth, floor = promises_of("dibao-standard")
            assert commitment("task:13/dibao-floor") is floor
            assert promises_of(floor.indicator) == (growth, floor)

        def test_a_wrong_name_is_helped(commitment):
            with pytest.raises(UnknownNameError, match="did you mean"):
                commitment("task:13/dibao-flor")
        """
    )
    pytester.runpytest_inprocess().assert_outcomes(passed=3)


def test_the_look_ups_read_the_document_that_is_put_in_place(pytester: pytest.Pytester) -> None:
    pytester.makeconftest(
        """
        import attrs, pytest
        from minsheng import HUNNAN

        @pytest.fixture(scope="session")
        def policy_document():
            return attrs.evolve(HUNNAN, id="another", domains=[HUNNAN.domains["social-security"]])
        """
    )
    pytester.makepyfile(
        """
        import pytest
        from minsheng import UnknownNameError

        def test_other(policy_document, promises_of, commitment):
            assert policy_document.id == "another"
            assert len(promises_of("dibao-standard")) == 2
            with pytest.raises(UnknownNameError):
                commitment("goal:1/urban-jobs")
        """
    )
    pytester.runpytest_inprocess().assert_outcomes(passed=1)


ANOTHER = """
import attrs, pytest
from minsheng import HUNNAN, UnknownNameError

@pytest.fixture(scope={scope!r})
def policy_document():
    return attrs.evolve(HUNNAN, id={name!r}, domains=[[*HUNNAN.domains.values()][{part}]])

def test_own(policy_document, promises_of, commitment):
    assert policy_document.id == {name!r}
    assert commitment({promise!r})
    with pytest.raises(UnknownNameError):
        commitment({other!r})
    assert promises_of(commitment({promise!r}).indicator)
"""
JOBS, DIBAO = "goal:1/urban-jobs", "task:13/dibao-floor"


@pytest.mark.parametrize("scope", ["function", "class", "module", "package", "session"])
def test_each_module_may_have_a_document_of_its_own_in_any_scope(
    pytester: pytest.Pytester, scope: str
) -> None:
    one = ANOTHER.format(scope=scope, name="one", part=0, promise=JOBS, other=DIBAO)
    two = ANOTHER.format(scope=scope, name="two", part=2, promise=DIBAO, other=JOBS)
    three = """
        def test_of_hunnan(policy_document, hunnan, commitment):
            assert policy_document is hunnan
            assert commitment("goal:1/urban-jobs") and commitment("task:13/dibao-floor")
        """
    pytester.makepyfile(test_one=one, test_two=two, test_three=three)
    pytester.runpytest_inprocess().assert_outcomes(passed=3)


def test_a_class_and_a_test_may_have_a_document_of_their_own(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import attrs, pytest
        from minsheng import HUNNAN

        class TestSome:
            @pytest.fixture
            def policy_document(self):
                return attrs.evolve(HUNNAN, domains=[HUNNAN.domains["social-security"]])

            def test_own(self, promises_of, policy_document):
                assert len(policy_document.domains) == 1
                assert promises_of("dibao-standard")

        @pytest.mark.parametrize("policy_document", [HUNNAN])
        def test_given(commitment, policy_document):
            assert commitment("goal:1/urban-jobs")
        """
    )
    pytester.runpytest_inprocess().assert_outcomes(passed=2)


def test_pytest_lists_the_fixtures_with_what_they_are(pytester: pytest.Pytester) -> None:
    result = pytester.runpytest_inprocess("--fixtures")
    result.stdout.fnmatch_lines(["hunnan *session scope*", "*Return the document of Hunnan*"])


def loaded(code: str) -> set[str]:
    """Return the modules that are loaded after running `code` in a new interpreter."""
    return set(printed(f"{code}\nimport sys\nprint(*sys.modules)").splitlines()[-1].split())


HEAVY = {"attr", "attrs", "pint", "dateutil", "hypothesis"}
LIGHT = {"minsheng", "minsheng._lazy", "minsheng.testing", "minsheng.testing.plugin"}


def test_the_plugin_imports_none_of_the_library() -> None:
    found = loaded("import minsheng.testing.plugin")
    assert {name for name in found if name.startswith("minsheng")} == LIGHT
    assert not HEAVY & found


def test_pytest_starts_without_the_library(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        f"""
        import sys

        def test_what_is_loaded(request):
            assert request.config.pluginmanager.has_plugin("minsheng")
            assert {{name for name in sys.modules if name.startswith("minsheng")}} == {LIGHT}
            assert not {HEAVY} & set(sys.modules)
        """
    )
    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=1)


def test_an_assertion_imports_neither_pytest_nor_hypothesis() -> None:
    found = loaded("from minsheng.testing import assert_growth")
    assert not {"pytest", "hypothesis", "pint", "minsheng.domains"} & found
