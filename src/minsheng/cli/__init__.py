"""The command line: one module for each command.

Exit codes: 0 all that was asked holds; 1 something is broken, unproven or cannot be reached;
2 bad input, with one line on standard error.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from minsheng import __version__
from minsheng.cli import audit, export, findings, growth, listing, progress, require, schema, show
from minsheng.cli.streams import show_plainly
from minsheng.errors import InfeasibleError, InputError, MinshengError
from minsheng.texts import Language

__all__ = ["main"]


class _Parser(argparse.ArgumentParser):
    """A parser that reports bad arguments in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {' '.join(message.split())}\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="minsheng",
        description="What a Chinese district government promised, and the arithmetic of promises.",
        epilog="Exit codes: 0 all holds; 1 broken, unproven or out of reach; 2 bad input.",
    )
    parser.add_argument("--version", action="version", version=f"minsheng {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in (show, listing, growth, require, progress, export, schema, findings, audit):
        command.register(commands)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line on `arguments` (None: the process's own); return the exit code."""
    if sys.stdout is None:  # closed by whoever started the program
        return _fail("output: standard output is closed", 2)
    show_plainly(sys.stdout)
    options = _parser().parse_args(arguments)
    language: Language = "zh" if getattr(options, "language", "en") == "zh" else "en"
    try:
        code: int = options.run(options)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        _discard_output()
        return 0
    except InfeasibleError as error:
        return _fail(error.explain(language), 1)
    except InputError as found:
        return max(_fail(error.explain(language), 2) for error in found.errors)
    except MinshengError as error:
        return _fail(error.explain(language), 2)
    except OSError as error:
        if error.filename is not None:
            return _fail(f"{error.filename}: {error.strerror}", 2)
        _discard_output()
        return _fail(f"output: {error.strerror}", 2)
    return code


def _discard_output() -> None:
    """Send what is still buffered nowhere, since the interpreter would try again at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _fail(reason: str, code: int) -> int:
    print(f"minsheng: {' '.join(reason.split())}", file=sys.stderr)
    return code
