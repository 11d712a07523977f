"""Write the tree of packages and modules into docs/design.md: part of `make generate`.

Each has its line there: the first line of its own docstring, so that it is written once.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "minsheng"
DESIGN = ROOT / "docs" / "design.md"
BEGIN, END = "```text\nsrc/minsheng/\n", "```\n"
_COLUMN = 20


def tree() -> str:
    """Return a line for each package and each module, the packages after the modules beside them.

    Of the fields of work in `domains/` only the packages are named; their modules are alike.
    """
    return "".join(f"{line}\n" for line in _lines(SOURCE, 1))


def _lines(folder: Path, depth: int) -> Iterator[str]:
    for file in sorted(folder.glob("*.py")):
        if not file.name.startswith("__"):
            yield _line(file.stem, file, depth)
    for package in sorted(folder.glob("*/__init__.py")):
        yield _line(f"{package.parent.name}/", package, depth)
        if folder.name != "domains":
            yield from _lines(package.parent, depth + 1)


def _line(name: str, file: Path, depth: int) -> str:
    told = (ast.get_docstring(ast.parse(file.read_text("utf-8"))) or "").partition("\n")[0]
    return f"{'  ' * depth + name:{_COLUMN + 2 * depth}} {told.removesuffix('.')}"


def written(page: str) -> str:
    """Return the page with the tree as the folders have it."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}{tree()}{END}{after}"


if __name__ == "__main__":
    DESIGN.write_text(written(DESIGN.read_text("utf-8")), "utf-8")
