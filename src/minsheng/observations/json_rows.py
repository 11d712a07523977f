"""Tables in JSON files: a list of objects, whose keys are the columns."""

from collections.abc import Iterator

from minsheng.checks import is_list
from minsheng.errors import InvalidValueError
from minsheng.strict_json import read_json, shown_json

__all__ = ["json_items"]


def json_items(name: str) -> Iterator[tuple[int, object]]:
    """Yield the items of a JSON file, counted from 1.

    Raises `InvalidValueError` for what is no JSON, and no list.
    """
    content = read_json(name)
    if not is_list(content):
        raise InvalidValueError(name, shown_json(content), "a list of objects")
    yield from enumerate(content, start=1)
