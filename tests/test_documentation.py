"""That the blocks of the documentation are run, and that a wrong one is noticed."""

import re
from pathlib import Path

import pytest
from sybil.example import SybilFailure

from tests.documentation import DIRECTIVES, DOCUMENTATION, ROOT, enter, leave, module_of

pytestmark = pytest.mark.process

PAGES = sorted([*ROOT.glob("README*.md"), *ROOT.glob("docs/**/*.md")])


def run(text: str, folder: Path) -> None:
    """Run the blocks of a page as pytest does."""
    page = folder / "page.md"
    page.write_text(text, encoding="utf-8")
    document = DOCUMENTATION.parse(page)
    enter(document.namespace)
    try:
        for example in document.examples():
            example.evaluate()
    finally:
        leave(document.namespace)


def block(kind: str, *lines: str) -> str:
    return "\n".join([f"```{kind}", *lines, "```", ""])


def test_right_blocks_pass(tmp_path: Path) -> None:
    page = [
        block("{code-block} text", ":caption: note.txt", "", "here"),
        block("python", "from pathlib import Path; note = Path('note.txt').read_text()"),
        block("python", ">>> note", "'here\\n'"),
        block("console", "$ cat note.txt", "here", "$ minsheng --version"),
        block("console", "$ printf '1\\n2\\n3\\n'", "1", "...", "$ false", "$ echo $?", "1"),
        block("{include} other.md"),
        '<!-- skip: next "a drawing" -->\n',
    ]
    run("\n".join(page), tmp_path)


@pytest.mark.parametrize(
    ("page", "message"),
    [
        (block("python", ">>> 1 + 1", "3"), "Got:\n    2"),
        (block("console", "$ echo one", "two"), "and not\ntwo"),
        (block("console", "$ printf '1\\n2\\n'", "2", "..."), "and not\n2"),
        (block("console", "$ false"), "exit code 1, not 0"),
        (block("console", "$ true", "$ echo $?", "1"), "exit code 0, not 1"),
        (block("console", "output", "$ true"), "stands before the first command"),
        (block("text", "a drawing"), "no code that is run"),
        (block("", "a drawing"), "no code that is run"),
        (block("pycon", ">>> 1", "1"), "no code that is run"),
        (block("{code-block} python", "print(1)"), "no code that is run"),
        (block("{doctest}", ">>> 1", "2"), "no code that is run"),
    ],
)
def test_wrong_blocks_fail(page: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(SybilFailure) as failure:
        run(page, tmp_path)
    assert message in str(failure.value)


def test_a_program_that_fails_fails(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        run(block("python", "1 / 0"), tmp_path)


def test_the_blocks_of_a_page_are_one_module_for_the_type_checkers(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    blocks = [
        block("python", ">>> one = 1", ">>> for _ in (1, 2):", "...     print(one)", "1", "1"),
        block("python", ">>> 1 / 0", "Traceback (most recent call last):", "ZeroDivisionError: x"),
        block("console", "$ true"),
        block("python", "two = 2", "", "print(two)"),
    ]
    page.write_text("\n".join(blocks), encoding="utf-8")
    lines = module_of(page).splitlines()
    assert [line for line in lines if line] == [
        "one = 1",
        "for _ in (1, 2):",
        "    print(one)",
        "two = 2",
        "print(two)",
    ]
    assert lines[1] == "one = 1"  # where it stands in the page


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_no_block_of_a_page_is_passed_over(page: Path) -> None:
    text = page.read_text("utf-8")
    assert DOCUMENTATION.should_parse(page), "no pattern of the pages to run matches it"
    run = [example.start for example in DOCUMENTATION.parse(page).examples()]
    for found in re.finditer(r"^```(.*)$\n(?s:.*?)^```$", text, re.MULTILINE):
        directive = re.match(r"\{([a-z-]+)\}", found[1])
        if directive is None or directive[1] not in DIRECTIVES:
            assert any(found.start() <= start < found.end() for start in run), found[0]


def test_every_reason_to_skip_is_a_sentence() -> None:
    for page in PAGES:
        for reason in re.findall(r"<!-- skip: (.*) -->", page.read_text("utf-8")):
            assert re.fullmatch(r'next "[^"]{5,}"', reason), (page, reason)


def test_every_file_that_is_shown_is_run() -> None:
    for page in PAGES:
        text = page.read_text("utf-8")
        for shown in re.findall(r"\{literalinclude\} (\S+)", text):
            file = (page.parent / shown).resolve().relative_to(ROOT)
            assert re.search(rf"^\$ python .*{re.escape(str(file))}$", text, re.MULTILINE), page
