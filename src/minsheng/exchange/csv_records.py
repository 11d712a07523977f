"""The records of a CSV file in UTF-8, each with the line it begins on."""

import csv
from collections.abc import Iterator

from minsheng.errors import DocumentError, InvalidValueError
from minsheng.strict_json import Written

__all__ = ["csv_records"]


def csv_records(name: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each record that is not an empty line, with the number of its first line.

    Raises `DocumentError` for another encoding and for what is no CSV, and `OSError` if the file
    cannot be opened.
    """
    number = 1
    try:
        with open(name, encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file, strict=True)
            for cells in reader:
                if cells:
                    yield number, cells
                number = reader.line_num + 1
    except UnicodeDecodeError as error:
        expected = "a CSV file in UTF-8, not in GB18030 or another encoding, and no workbook"
        raise DocumentError([InvalidValueError(name, Written(error), expected)]) from error
    except csv.Error as error:
        place = f"{name}, line {number}"
        raise DocumentError([InvalidValueError(place, Written(error), "a row of CSV")]) from error
