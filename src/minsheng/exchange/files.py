"""Documents as JSON text and in files."""

import json
import os

from minsheng.checks import as_path, require
from minsheng.errors import DocumentError, InvalidValueError
from minsheng.exchange.reading import document_of
from minsheng.exchange.records import document_record
from minsheng.promises.documents import Document
from minsheng.quantities.exact import whole_number
from minsheng.strict_json import parse_json, read_json

__all__ = ["document_from_json", "document_to_json", "read_document", "write_document"]


def document_to_json(document: Document, *, indent: int | None = 2) -> str:
    """Return a whole document as JSON text, as `minsheng export --format json` writes it.

    `document_from_json` reads it back to an equal document. Numbers are exact: decimal text, or
    "1/3" where no finite decimal can write one. `indent` is the number of spaces for each level,
    None for all of it on one line. Raises `InvalidValueError` for what could not be read back:
    half a surrogate pair in a text, or a number of more than 1,000 digits.

    >>> from minsheng import HUNNAN
    >>> document_from_json(document_to_json(HUNNAN)) == HUNNAN
    True
    """
    require(document, Document, "document", "a Document")
    spaces = None if indent is None else whole_number(indent)
    if indent is not None and (spaces is None or not 0 <= spaces <= 16):
        raise InvalidValueError("indent", indent, "0 to 16 spaces, or None")
    text = json.dumps(document_record(document), ensure_ascii=False, indent=spaces)
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise InvalidValueError("document", str(error), "text that UTF-8 can write") from None
    return text


def document_from_json(text: str) -> Document:
    """Return the document that a JSON text holds, in the shape that `document_to_json` writes.

    What a constructor may leave out may be left out; what follows from something else
    (`provision`, `basis`, `comparator` …) may be left out too, and must agree where it is there.
    Raises `DocumentError` with every error of the text, each with its path.

    >>> from minsheng import HUNNAN
    >>> document_from_json(document_to_json(HUNNAN)) == HUNNAN
    True
    """
    try:
        content = parse_json(text, "document")
    except InvalidValueError as error:
        raise DocumentError([error]) from error
    return document_of(content)


def read_document(path: str | os.PathLike[str]) -> Document:
    """Read a document from a JSON file in UTF-8, as `write_document` and the export write it.

    Raises `DocumentError` with every error of the file, and `OSError` if it cannot be opened.

    >>> read_document("examples/documents/rotherham-2022.json").period.year_starts
    '04-01'
    """
    name = as_path(path)
    try:
        content = read_json(name)
    except InvalidValueError as error:
        raise DocumentError([error]) from error
    return document_of(content, f"{name}, ")


def write_document(document: Document, path: str | os.PathLike[str]) -> None:
    """Write a document into a JSON file in UTF-8; a file that is there is replaced.

    Raises what `document_to_json` raises, before the file is touched, and `OSError` if it cannot
    be written.

    >>> from tempfile import TemporaryDirectory
    >>> from minsheng import HUNNAN
    >>> with TemporaryDirectory() as folder:
    ...     write_document(HUNNAN, f"{folder}/hunnan.json")
    ...     read_document(f"{folder}/hunnan.json") == HUNNAN
    True
    """
    name, text = as_path(path), document_to_json(document)
    with open(name, "w", encoding="utf-8", newline="\n") as file:
        file.write(f"{text}\n")
