"""Tables in text files: which encoding and which delimiter they have, and their rows."""

import codecs
import csv
from collections.abc import Iterator
from functools import partial

from minsheng.errors import InvalidValueError
from minsheng.observations.remarks import Remarks, as_gb18030
from minsheng.observations.rows import Source
from minsheng.strict_json import Written

__all__ = ["csv_rows", "csv_sources", "encoding_of"]

_DELIMITERS = (",", ";", "\t")
_CHUNK = 2**20
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_A_FILE = "text in UTF-8, UTF-16 with its mark, or GB18030; or the name of its encoding"
_FEW = 8  # characters of three bytes that no text in GB18030 has by chance before it fails


def csv_sources(name: str, encoding: str | None, remarks: Remarks) -> list[Source]:
    """Return the table of a text file, once for each delimiter that it may have."""
    found = encoding_of(name, encoding, remarks)
    return [
        Source(
            name,
            "line",
            partial(csv_rows, name, found, delimiter),
            texts=True,
            commas=delimiter != ";",
        )
        for delimiter in _DELIMITERS
    ]


def encoding_of(name: str, encoding: str | None, remarks: Remarks) -> str:
    """Return the encoding of a text file: the one given, or the one that all of it is in.

    UTF-16 is known by its mark. What is not in UTF-8 is taken for GB18030, which is remarked,
    unless it looks like UTF-8 with a fault in it.
    """
    if encoding is not None:
        return _known(encoding)
    with open(name, "rb") as file:
        start = file.read(4)
    for mark, found in _MARKS:
        if start.startswith(mark):
            return found
    fault, like_utf8 = _fault(name, "utf-8")
    if fault is None:
        return "utf-8"
    other, _ = _fault(name, "gb18030")
    if like_utf8 or other is not None:
        raise InvalidValueError(name, Written(fault), _A_FILE)
    remarks.append(as_gb18030(name))
    return "gb18030"


def _known(encoding: object) -> str:
    try:
        if isinstance(encoding, str):
            "".encode(encoding)  # refuses what is no encoding of text, such as hex
            return encoding
    except (LookupError, ValueError):
        pass
    raise InvalidValueError("encoding", encoding, "the name of an encoding, such as 'gb18030'")


def _fault(name: str, encoding: str) -> tuple[str | None, bool]:
    """Return where a file is not in an encoding, and whether much of it was before."""
    decoder = codecs.getincrementaldecoder(encoding)()
    wide, read = 0, 0
    with open(name, "rb") as file:
        while True:
            chunk = file.read(_CHUNK)
            held = decoder.getstate()[0]
            try:
                text = decoder.decode(chunk, final=not chunk)
            except UnicodeDecodeError as error:
                before = error.object[: error.start].decode(encoding)
                wide += sum(character > "\u07ff" for character in before)
                place = read - len(held) + error.start
                return f"byte {error.object[error.start]:#04x} at {place}", wide >= _FEW
            if "\0" in text:
                return "a null byte", False
            if not chunk:
                return None, False
            if not text.isascii():
                wide += min(_FEW, sum(character > "\u07ff" for character in text[:1000]))
            read += len(chunk)


def csv_rows(name: str, encoding: str, delimiter: str = ",") -> Iterator[tuple[int, list[str]]]:
    """Yield each record that is not blank, with the number of its first line.

    Raises `InvalidValueError` for another encoding and for what is no CSV, and `OSError` if the
    file cannot be opened.
    """
    number = 1
    try:
        with open(name, encoding=encoding, newline="") as file:
            reader = csv.reader(file, strict=True, delimiter=delimiter)
            for cells in reader:
                if cells:
                    yield number, cells
                number = reader.line_num + 1
    except UnicodeError as error:
        raise InvalidValueError(name, Written(error), f"text in {encoding}") from error
    except csv.Error as error:
        raise InvalidValueError(f"{name}, line {number}", str(error), "a row of CSV") from error
