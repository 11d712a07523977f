"""That errors in Chinese are Chinese throughout: what was expected, and the whole line."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import minsheng
from minsheng import MinshengError, chinese, chinese_phrases
from minsheng.cli import main
from minsheng.errors import InvalidValueError
from tests.test_cli import WRONG_CALLS
from tests.test_messages import NAMES, errors

SOURCE = Path(minsheng.__file__).parent

# Where what was expected stands among the arguments of what raises or remembers an error
PLACES = {
    "DimensionError": 2,
    "Fault": 2,
    "InexactError": 2,
    "InvalidValueError": 2,
    "UnitError": 2,
    "_RefusedError": 0,
    "_cell": 5,
    "instance_of": 1,
    "read_pair": 2,
    "read_pairs": 2,
    "refuse": 3,
    "require": 3,
    "require_all": 3,
    "tuple_of": 1,
    "unreadable": 2,
}
# What may stand in a Chinese line in Latin letters: what is quoted, options, ids, paths, numbers
# with units, names of files, of classes and of constants
LATIN = re.compile(
    r"""
    '[^']*' | "[^"]*" | \[.*\] | --[a-z-]+ | \b[a-z0-9]+(?:-[a-z0-9]+)+\b
    | [\w./-]*[:/][\w./,=\[\]-]* | \w+\.\w[\w.\[\]]* | \.[a-z_]+ | \b\w*_\w+\b
    | \b[A-Z]\w* | \b(?:true|false|null|date|int|float|pandas|polars)\b | \w*=[\w-]*
    """,
    re.VERBOSE,
)
UNITS = {"person", "household", "yuan", "km", "percent", "day", "month", "m"} | {
    "box",
    "crate",
    "thing",
}
COLUMNS = {"indicator", "when", "value", "unit", "yes", "no", "effective", "year"}
FIGURES = {"value", "tolerance", "low", "high", "rate", "factor"}
KINDS = {target.kind for target in (c.target for c in minsheng.HUNNAN.commitments.values())}
ALLOWED = (
    UNITS
    | COLUMNS
    | FIGURES
    | KINDS
    | {"growth", "floor", "ceiling", "minsheng", "ascii", "zh"}
    | {"narwhals", "duckdb", "pyarrow", "form", "level", "total", "increment", "yearly", "parquet"}
    | {"done", "not"}
)


def latin_words(line: str) -> set[str]:
    """Return the words in Latin letters that are nobody's name."""
    return set(re.findall(r"[A-Za-z]{2,}", LATIN.sub(" ", line))) - ALLOWED


def phrases_of_the_code() -> Iterator[tuple[str, str]]:
    """Yield each phrase with `{}` for what varies, and where it stands."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            for found in expected_in(node):
                for text in texts_of(found):
                    yield text, f"{path.relative_to(SOURCE)}:{found.lineno}"


def expected_in(node: ast.AST) -> Iterator[ast.expr]:
    """Yield what a call or an assignment says was expected."""
    if isinstance(node, ast.Call):
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        place = PLACES.get(name, len(node.args))
        yield from node.args[place : place + 1]
    elif isinstance(node, ast.Assign):
        names = {getattr(target, "id", "") for target in node.targets}
        if "expected" in names:
            yield node.value


def texts_of(found: ast.expr) -> Iterator[str]:
    """Yield a text, or both of a choice; what is computed elsewhere is none."""
    if isinstance(found, ast.IfExp):
        yield from texts_of(found.body)
        yield from texts_of(found.orelse)
    elif isinstance(found, ast.Constant) and isinstance(found.value, str):
        yield found.value
    elif isinstance(found, ast.JoinedStr):
        parts = (part.value if isinstance(part, ast.Constant) else "{}" for part in found.values)
        yield "".join(map(str, parts))


def test_every_phrase_of_the_code_has_a_translation() -> None:
    found = dict(phrases_of_the_code())
    assert len(found) > 200
    lacking = {
        text: place
        for text, place in found.items()
        if text not in chinese_phrases.PHRASES and text.replace("{}", "")
    }
    assert not lacking, "add them to src/minsheng/chinese_phrases.py"


@pytest.mark.parametrize("name", ["PHRASES", "MESSAGES", "GIVEN", "FIELDS"])
def test_translations_are_chinese_and_use_all_that_varies(name: str) -> None:
    table: dict[str, str] = getattr(chinese_phrases, name)
    for english, phrase in table.items():
        places = set(re.findall(r"\{(\d)(?::(?:zh|、|或|年))?\}", phrase))
        used = {str(number) for number in range(english.count("{}"))}
        assert places == used or english.startswith("the key{}"), english
        assert not latin_words(re.sub(r"\{[^}]*\}", "", phrase)), phrase


@pytest.mark.parametrize(("call", "error"), errors())
def test_an_error_in_chinese_is_chinese_throughout(call: str, error: str) -> None:
    with pytest.raises(MinshengError) as caught:
        eval(call, dict(NAMES))  # noqa: S307 - our own lines
    line = caught.value.in_language("zh")
    if isinstance(caught.value, InvalidValueError):  # the field may be anyone's name
        line = line.partition("：")[2].partition("，实为")[0]
    assert re.search("[一-鿿]", line), error
    assert not latin_words(line), line


WRONG = [
    *(arguments for arguments, _ in WRONG_CALLS),
    ["progress"],
    ["progress", "nothing.csv"],
    ["progress", str(SOURCE)],
    ["progress", __file__],
    ["progress", "x.csv", "--as-of", "soon"],
    ["progress", "x.csv", "--format", "xml"],
    ["show", "task:13", "--document", __file__],
    ["require", "task:13", "--observations", "nothing.csv"],
    ["list", "--kind", "x"],
    ["list", "--stated", "--implied"],
    ["findings", "--kind", "x"],
    ["audit", "nothing.txt"],
]


@pytest.mark.parametrize("arguments", WRONG)
def test_the_command_line_is_chinese_throughout(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        code = main([*arguments, "--language", "zh"])
    except SystemExit as stopped:
        code = stopped.code if isinstance(stopped.code, int) else 1
    assert code == 2
    line = capsys.readouterr().err.rstrip("\n").partition(": ")[2]
    assert re.search("[一-鿿]", line), line
    assert not latin_words(line.partition("，实为")[0]), line


def test_what_has_no_translation_stays_as_it_is() -> None:
    error = InvalidValueError("notes.csv, row 3", 7, "something else")
    assert error.in_language("zh") == "notes.csv，第3行：应为 something else，实为 7"
    assert chinese.in_chinese("something else") is None


def test_amounts_and_units_within_a_phrase_are_put_in_chinese() -> None:
    assert chinese.in_chinese("766 yuan per person per month or more") == "不小于766元/人/月"
    assert chinese.in_chinese("a whole number of persons") == "以人计的整数"
    assert chinese.in_chinese("a whole number of gadgets") == "以gadgets计的整数"
