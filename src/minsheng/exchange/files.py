"""Documents as JSON text and in files."""

import json
import os

from minsheng.checks import as_path, require
from minsheng.errors import DocumentError, InvalidValueError
from minsheng.exchange.reading import document_from_json
from minsheng.exchange.records import document_record
from minsheng.exchange.strict_json import LONGEST, Written
from minsheng.promises.documents import Document

__all__ = ["document_to_json", "read_document", "write_document"]


def document_to_json(document: Document) -> str:
    """Return a whole document as JSON text, from which it can be read back equal.

    Raises `InvalidValueError` for what could not be read back: half a surrogate pair in a text,
    or a number of more than 1,000 digits.
    """
    require(document, Document, "document", "a Document")
    text = json.dumps(document_record(document), ensure_ascii=False, indent=2)
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise InvalidValueError("document", str(error), "text that UTF-8 can write") from None
    return text


def read_document(path: str | os.PathLike[str]) -> Document:
    """Read a document from a JSON file in UTF-8, as `write_document` and the export write it.

    Raises `DocumentError` with every error of the file, and `OSError` if it cannot be opened.
    """
    name = as_path(path)
    try:
        with open(name, encoding="utf-8-sig") as file:
            text = file.read(LONGEST + 1)
    except UnicodeDecodeError as error:
        refused = InvalidValueError(name, Written(error), "a JSON file in UTF-8")
        raise DocumentError([refused]) from error
    return document_from_json(text, name)


def write_document(document: Document, path: str | os.PathLike[str]) -> None:
    """Write a document into a JSON file in UTF-8; a file that is there is replaced.

    Raises what `Document.to_json` raises, before the file is touched, and `OSError` if it cannot
    be written.
    """
    name, text = as_path(path), document_to_json(document)
    with open(name, "w", encoding="utf-8", newline="\n") as file:
        file.write(f"{text}\n")
