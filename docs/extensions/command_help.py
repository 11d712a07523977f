"""The directive {command-help}: what `minsheng COMMAND --help` says of every command."""

import os
import re
import subprocess
import sys

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.util.typing import ExtensionMetadata


class CommandHelp(SphinxDirective):
    """A section for each of the commands, which are read from the help of the program."""

    def run(self) -> list[nodes.Node]:
        """Return the sections."""
        found = []
        listed = _help().partition("  COMMAND\n")[2].partition("\n\n")[0]
        for command in re.findall(r"^ {4}(\S+)", listed, re.MULTILINE):
            section = nodes.section(ids=[nodes.make_id(f"command-{command}")])
            section += nodes.title("", "", nodes.literal("", f"minsheng {command}"))
            section += nodes.literal_block("", _help(command), language="text")
            found.append(section)
        return [*found]


def _help(*command: str) -> str:
    """Return what the program says when it is asked for help."""
    done = subprocess.run(
        [sys.executable, "-m", "minsheng", *command, "--help"],
        check=True,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "COLUMNS": "90", "PYTHONIOENCODING": "utf-8"},
    )
    return done.stdout


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the directive."""
    app.add_directive("command-help", CommandHelp)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
