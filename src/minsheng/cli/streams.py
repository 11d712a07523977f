"""What is written where not every character can be: a console in GBK, a pipe in ASCII.

Text for people is put plainly there (m³ as m3), and what has no plain form is a question mark. JSON
has its own escapes. CSV is data that must come back as it is: it is written whole, or not at all.
"""

import codecs
import io
import json
import sys
import unicodedata
from collections.abc import Generator
from contextlib import contextmanager, redirect_stdout
from typing import TextIO

from minsheng.checks import as_path
from minsheng.errors import InvalidValueError

__all__ = [
    "print_csv",
    "print_json",
    "print_json_text",
    "show_plainly",
    "written_to",
]

_PLAIN = {
    "─": "-",
    "–": "-",
    "—": "-",
    "→": "->",
    "≥": ">=",
    "≤": "<=",
    "±": "+/-",
    "×": "x",
    "‰": " per mille",
    "‱": " per 10,000",
    "µ": "u",
    "“": '"',
    "”": '"',
    "‘": "'",
    "’": "'",
    "「": '"',
    "」": '"',
    "、": ",",
    "。": ".",
}


def _can_write(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _plainly(error: UnicodeError) -> tuple[str, int]:
    """Return the plain form of what an encoding cannot write, for `codecs`."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    given = error.object[error.start : error.end]
    return "".join(_plain(character, error.encoding) for character in given), error.end


def _plain(character: str, encoding: str) -> str:
    for form in (unicodedata.normalize("NFKC", character), _PLAIN.get(character, "?")):
        if _can_write(form, encoding):
            return form
    return "?"


def _in_json(error: UnicodeError) -> tuple[str, int]:
    """Return the escapes of JSON for what an encoding cannot write, for `codecs`."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return json.dumps(error.object[error.start : error.end])[1:-1], error.end


codecs.register_error("minsheng.plain", _plainly)
codecs.register_error("minsheng.json", _in_json)


def show_plainly(out: TextIO) -> None:
    """Let an output put plainly what it cannot write."""
    if isinstance(out, io.TextIOWrapper):
        out.reconfigure(errors="minsheng.plain")


def _encoding() -> str:
    """Return the encoding of standard output; a buffer of text has none, and takes all."""
    return getattr(sys.stdout, "encoding", None) or "utf-8"


def print_json(value: object) -> None:
    """Write records to standard output as JSON."""
    print_json_text(json.dumps(value, ensure_ascii=False, indent=2))


def print_json_text(text: str) -> None:
    """Write JSON to standard output, where it stays valid in every encoding."""
    print(text.encode(_encoding(), "minsheng.json").decode(_encoding()))


def print_csv(text: str) -> None:
    """Write a table of data to standard output, if that can write all of it.

    Raises `InvalidValueError` with the first character that it cannot.
    """
    encoding = _encoding()
    try:
        text.encode(encoding)
    except UnicodeEncodeError as error:
        expected = f"text that {encoding} can write; else use --output FILE, which is in UTF-8"
        raise InvalidValueError("output", error.object[error.start], expected) from None
    sys.stdout.write(text)


@contextmanager
def written_to(path: str | None) -> Generator[None]:
    """Send standard output into a file in UTF-8, if there is a path to one."""
    if path is None:
        yield
        return
    text = io.StringIO()
    with redirect_stdout(text):
        yield
    name, plainly = as_path(path, "--output"), "minsheng.plain"  # half a surrogate pair is no text
    with open(name, "w", encoding="utf-8", errors=plainly, newline="\n") as file:
        file.write(text.getvalue())
