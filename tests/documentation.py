"""Runs every code block of the documentation as a test.

- A `python` block is run: as a doctest where it starts with `>>>`, else as a program.
- A `console` block is run command by command. Each must end with exit code 0, unless `$ echo $?`
  after it shows another, and print what is shown below it; where nothing is shown, anything.
- A block with a caption is a file of that name, which the blocks after it can read.

Blocks of a page share one name space and one folder, in which `examples/` is at hand. Whatever is
neither is an error, unless `<!-- skip: next "the reason" -->` stands before it.

`python -m tests.documentation` runs mypy and pyright over the `python` blocks, a module a page.
"""

import doctest
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from itertools import takewhile
from pathlib import Path
from typing import Any

from sybil import Document, Example, Region, Sybil
from sybil.parsers.markdown.codeblock import CodeBlockParser, PythonCodeBlockParser
from sybil.parsers.markdown.lexers import FencedCodeBlockLexer
from sybil.parsers.markdown.skip import SkipParser
from sybil.parsers.myst.lexers import DirectiveLexer

ROOT = Path(__file__).parent.parent
SOURCE = "COPY_OF_THE_DOCUMENT.txt"
# Directives that show no code of their own; what they take from files is tested there.
DIRECTIVES = {
    "command-help",
    "eval-rst",
    "glossary",
    "include",
    "literalinclude",
    "toctree",
    "units",
}


class ConsoleParser(CodeBlockParser):
    """Runs the commands of `console` blocks."""

    language = "console"

    def evaluate(self, example: Example) -> str | None:
        """Return what went wrong, or None."""
        lines = iter(str(example.parsed).splitlines())
        commands: list[tuple[str, list[str]]] = []
        for line in lines:
            if line.startswith("$ "):
                commands.append((line[2:], []))
            elif commands:
                commands[-1][1].append(line)
            else:
                return f"{line!r} stands before the first command"
        for (command, shown), (after, code) in zip(
            commands, [*commands[1:], ("", [])], strict=True
        ):
            if command == "echo $?":
                continue
            expected = int(code[0]) if after == "echo $?" else 0
            done = subprocess.run(
                command,
                shell=True,
                check=False,
                capture_output=True,
                text=True,
                encoding="utf-8",
                env=_environment(),
            )
            printed = (done.stdout + done.stderr).rstrip("\n")
            if done.returncode != expected:
                return f"$ {command}\nexit code {done.returncode}, not {expected}:\n{printed}"
            if shown and not _agrees(printed.splitlines(), shown):
                return f"$ {command}\nprinted\n{printed}\nand not\n" + "\n".join(shown)
        return None


def _agrees(printed: list[str], shown: list[str]) -> bool:
    """Compare output; a line "..." at the end of what is shown stands for all that follows."""
    begin = list(takewhile(lambda line: line.strip() != "...", shown))
    if len(begin) == len(shown):
        return [line.rstrip() for line in printed] == [line.rstrip() for line in shown]
    assert len(begin) == len(shown) - 1, "only the end of an output may be left out"
    return [line.rstrip() for line in printed[: len(begin)]] == [line.rstrip() for line in begin]


def _environment() -> dict[str, str]:
    """Return the environment in which `minsheng` and `python` are those that run the tests."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, "PYTHONIOENCODING": "utf-8", "COLUMNS": "100"}


class FileParser:
    """Writes blocks with a caption to files, and refuses blocks that nothing runs."""

    def __call__(self, document: Document) -> Iterable[Region]:
        """Yield a region for each block that is left."""
        for region in DirectiveLexer("[a-z-]+")(document):
            if region.lexemes["directive"] in DIRECTIVES:
                continue
            caption = region.lexemes["options"].get("caption")
            code = region.lexemes["directive"] == "code-block" and caption
            evaluate = self.write if code else self.refuse
            yield Region(region.start, region.end, region, evaluate)
        for region in FencedCodeBlockLexer("(?!python$|console$|{).*")(document):
            yield Region(region.start, region.end, region, self.refuse)

    def write(self, example: Example) -> None:
        """Write the file."""
        lexemes = example.parsed.lexemes
        name, source = lexemes["options"]["caption"], lexemes["source"]
        Path(name).write_text(f"{source.rstrip()}\n", encoding="utf-8")

    def refuse(self, _example: Example) -> str:
        """Say what is wrong."""
        return "no code that is run, no file with a caption, and no reason to skip it"


def enter(namespace: dict[str, Any]) -> None:
    """Go to a new folder with the examples in it, and the document if there is a copy."""
    namespace["_home"], namespace["_folder"] = Path.cwd(), tempfile.mkdtemp()
    os.chdir(namespace["_folder"])
    shutil.copytree(ROOT / "examples", "examples")
    if source := os.environ.get("MINSHENG_SOURCE"):
        shutil.copy(namespace["_home"] / source, SOURCE)
    namespace["no_copy"] = not source


def leave(namespace: dict[str, Any]) -> None:
    """Come back and remove the folder."""
    os.chdir(namespace["_home"])
    shutil.rmtree(namespace["_folder"])


DOCUMENTATION = Sybil(
    parsers=[PythonCodeBlockParser(), ConsoleParser(), FileParser(), SkipParser()],
    path=str(ROOT),
    patterns=["README*.md", "docs/*.md", "docs/*/*.md", "docs/*/*/*.md"],
    setup=enter,
    teardown=leave,
    encoding="utf-8",
)
"""What reads the pages and runs their blocks."""


# The types of the blocks

TYPED = ROOT / ".build" / "documentation"
CHECKERS = (
    ("mypy", "--strict", "--allow-redefinition-new", "--local-partial-types", str(TYPED)),
    ("pyright", "--pythonpath", sys.executable, "--project", str(TYPED)),
)
_PYRIGHT = {
    "include": ["."],
    "exclude": [],  # else a folder whose name starts with a dot is passed over
    "extraPaths": [str(ROOT / "src")],
    "reportUnusedExpression": False,  # what a doctest shows
}


def module_of(page: Path) -> str:
    """Return the Python blocks of a page as one module, each line where it stands in the page.

    Calls that are shown to fail are left out: many are wrong on purpose.
    """
    document = DOCUMENTATION.parse(page)
    lines = [""] * (document.text.count("\n") + 2)
    for region in FencedCodeBlockLexer("python")(document):
        source = str(region.lexemes["source"])
        first = document.text.count("\n", 0, region.start) + 1
        for offset, statement in _statements(source):
            for number, line in enumerate(statement.splitlines(), first + offset):
                lines[number] = line
    return "\n".join(lines).rstrip() + "\n"


def _statements(source: str) -> Iterable[tuple[int, str]]:
    """Yield the statements of a block, with the number of the line they start on."""
    if not source.lstrip().startswith(">>>"):
        yield 0, source
        return
    for example in doctest.DocTestParser().get_examples(source):
        if example.exc_msg is None:
            yield example.lineno, example.source


def write_modules() -> list[Path]:
    """Write the blocks of each page that has any into a module of its own."""
    shutil.rmtree(TYPED, ignore_errors=True)
    TYPED.mkdir(parents=True)
    written: list[Path] = []
    for page in sorted([*ROOT.glob("README*.md"), *ROOT.glob("docs/**/*.md")]):
        module = module_of(page)
        if module.strip():
            name = "_".join(page.relative_to(ROOT).with_suffix("").parts)
            path = TYPED / f"{name.replace('-', '_').replace('.', '_')}.py"
            path.write_text(module, encoding="utf-8")
            written.append(path)
    return written


def check_types() -> int:
    """Run the type checkers over the modules; return the worst exit code."""
    write_modules()
    (TYPED / "pyrightconfig.json").write_text(json.dumps(_PYRIGHT), encoding="utf-8")
    return max(
        subprocess.run([sys.executable, "-m", *checker], cwd=ROOT, check=False).returncode
        for checker in CHECKERS
    )


if __name__ == "__main__":
    sys.exit(check_types())
