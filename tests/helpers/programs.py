"""The command line within this process, and programs in processes of their own."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from minsheng.cli import main


class Shell:
    """Runs the command line in this process and keeps what it printed."""

    def __init__(self, capture: pytest.CaptureFixture[str]) -> None:
        self._capture = capture
        self.out = self.err = ""

    def run(self, *arguments: str) -> int:
        """Run a command; return its exit code."""
        try:
            code = main(arguments)
        except SystemExit as stop:  # argparse ends the process itself
            code = int(stop.code or 0)
        self.out, self.err = self._capture.readouterr()
        return code

    @property
    def json(self) -> Any:
        """What was printed, read as JSON."""
        return json.loads(self.out)


def python(*arguments: str, **options: Any) -> "subprocess.CompletedProcess[str]":
    """Run another interpreter, in which warnings are errors and text is in UTF-8."""
    return subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-W", "error", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        **options,
    )


def printed(code: str) -> str:
    """Run code in another interpreter, which must succeed; return what it printed."""
    done = python("-c", code)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout
