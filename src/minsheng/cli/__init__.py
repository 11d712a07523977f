"""The command line: one module for each command, imported only when it is asked for.

Exit codes: 0 all that was asked holds; 1 something is broken, unproven or cannot be reached;
2 bad input, with one line on standard error.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from importlib import import_module
from itertools import pairwise
from typing import Literal, NoReturn

from minsheng._version import __version__
from minsheng.cli.streams import show_plainly
from minsheng.errors import InputError, MinshengError

__all__ = ["main"]


class _UsageError(Exception):
    """Bad arguments: the program or command they were given to, and what is wrong."""


class _Parser(argparse.ArgumentParser):
    """A parser that leaves it to `main` to report bad arguments, in one line."""

    def error(self, message: str) -> NoReturn:
        raise _UsageError(self.prog, " ".join(message.split()))


COMMANDS = {
    "show": ("show", "a provision, a commitment or an indicator"),
    "list": ("listing", "commitments, filtered"),
    "growth": ("growth", "check yearly values against a growth rule"),
    "require": ("require", "the value each coming year requires"),
    "progress": ("progress", "every commitment against a file of observations"),
    "report": ("report", "a page to look at: where the promises stand"),
    "export": ("export", "the whole catalogue as JSON, CSV, Data Package or JSON-LD"),
    "import": ("import_table", "a document from a table of its promises"),
    "schema": ("schema", "the JSON Schema of a document"),
    "validate": ("validate", "whether a file holds a document, and what is odd about it"),
    "findings": ("findings", "where the document disagrees with itself"),
    "units": ("units", "the units that amounts may be in"),
    "audit": ("audit", "hold the data against a copy of the document"),
}
"""The module of each command, and what it is for."""


def _parser(chosen: str | None) -> argparse.ArgumentParser:
    """Return a parser that knows all commands by name, and all that the chosen one takes."""
    parser = _Parser(
        prog="minsheng",
        description="What a Chinese district government promised, and how to check it.",
        epilog="Exit codes: 0 all holds; 1 broken, unproven or out of reach; 2 bad input.",
    )
    parser.add_argument("--version", action="version", version=f"minsheng {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (module, about) in COMMANDS.items():
        command = commands.add_parser(name, allow_abbrev=False, help=about)
        if name == chosen:
            import_module(f"minsheng.cli.{module}").register(command)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line on `arguments` (None: the process's own); return the exit code."""
    if sys.stdout is None:  # closed by whoever started the program
        return _fail("output: standard output is closed", 2)
    show_plainly(sys.stdout)
    given = sys.argv[1:] if arguments is None else arguments
    language: Literal["en", "zh"] = "zh" if _asks_for_chinese(given) else "en"
    chosen = next((word for word in given if not word.startswith("-")), None)
    try:
        options = _parser(chosen).parse_args(given)
    except _UsageError as error:
        program, message = error.args
        print(f"{program}: {_said(message, language)}", file=sys.stderr)
        raise SystemExit(2) from None
    try:
        with _bars(language):
            code: int = options.run(options)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        _discard_output()
        return 0
    except InputError as found:
        return max(_fail(error.in_language(language), 2) for error in found.errors)
    except MinshengError as error:
        return _fail(error.in_language(language), _code_of(error))
    except OSError as error:
        reason = _said(error.strerror or "", language)
        if error.filename is not None:
            return _fail(f"{error.filename}: {reason}", 2)
        _discard_output()
        return _fail(f"{'输出' if language == 'zh' else 'output'}: {reason}", 2)
    return code


def _bars(language: Literal["en", "zh"]) -> AbstractContextManager[None]:
    """Return what shows how far work has come, where a person looks at a terminal."""
    if sys.stderr is None or not (sys.stderr.isatty() and sys.stdout.isatty()):
        return nullcontext()
    from minsheng.cli.bars import bars_shown  # noqa: PLC0415 - a terminal alone needs it

    return bars_shown(language)


def _asks_for_chinese(arguments: Sequence[str]) -> bool:
    """Tell whether the last `--language` is Chinese, as far as the arguments can be read."""
    asked = ""
    for option, value in pairwise((*arguments, "")):
        name, sign, own = option.partition("=")
        if name == "--language":
            asked = own if sign else value
    return asked == "zh"


def _said(message: str, language: Literal["en", "zh"]) -> str:
    """Return a message of argparse or of the operating system in a language."""
    if language == "en":
        return message
    from minsheng.chinese import in_chinese  # noqa: PLC0415 - only an error in Chinese needs it

    return in_chinese(message) or message


def _code_of(error: MinshengError) -> int:
    """Return 1 for what cannot be reached, 2 for bad input."""
    from minsheng.planning.infeasible import InfeasibleError  # noqa: PLC0415 - of an error alone

    return 1 if isinstance(error, InfeasibleError) else 2


def _discard_output() -> None:
    """Send what is still buffered nowhere, since the interpreter would try again at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _fail(reason: str, code: int) -> int:
    print(f"minsheng: {' '.join(reason.split())}", file=sys.stderr)
    return code
