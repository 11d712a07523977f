"""Documents as JSON, fuzzed: a small one with every kind of target, and changes of it."""

import json
from random import Random

from minsheng.errors import DocumentError
from minsheng.exchange import document_from_json, document_to_json
from tests.fuzz.targets import Outcome, Target, refused
from tests.fuzz.text import changed, digits, noise
from tests.helpers.documents import small_document

__all__ = ["DOCUMENTS"]

_SMALL = document_to_json(small_document())
_OTHERS: tuple[object, ...] = (
    *(None, True, 0, -1, 0.5, 1e300, 10**400, "", "0", "1/3", "1/0", "-7/2", "NaN", "9" * 2000),
    *("2023-02-29", "0001-01-01", "9999-12-31", "yuan", "percent", "wage", "goal:1", "task:9"),
    *([], {}, [[]], [None], {"": ""}, {"zh": "名"}, {"zh": "名", "en": ""}, "\ud800", "名\x00"),
)
_DEPTHS = (10, 900, 960, 980, 990, 1000, 5000, 100_000)


def _places(value: object, found: list[tuple[object, object]]) -> list[tuple[object, object]]:
    """Return every place in a value: the object or list that holds it, and its key or index."""
    if isinstance(value, dict):
        keys: list[object] = list(value)
    elif isinstance(value, list):
        keys = list(range(len(value)))
    else:
        return found
    for key in keys:
        found.append((value, key))
        _places(value[key], found)  # type: ignore[call-overload] # a key of its own
    return found


def _copied(value: object) -> object:
    return json.loads(json.dumps(value))


def _change(random: Random, content: object) -> None:
    """Change one place: another value, a changed text, a key or an item less or more."""
    places = _places(content, [])
    if not places:
        return
    holder, key = random.choice(places)
    if isinstance(holder, dict):
        other, at = random.choice(places)
        _change_object(random, holder, str(key), _copied(other[at]))  # type: ignore[index] # as above
    elif isinstance(holder, list) and isinstance(key, int):
        match random.randrange(4):
            case 0:
                del holder[key]
            case 1:
                holder.append(_copied(holder[key]))
            case 2:
                random.shuffle(holder)
            case _:
                holder[key] = _copied(random.choice(_OTHERS))


def _change_object(random: Random, holder: dict[str, object], key: str, other: object) -> None:
    old = holder[key]
    match random.randrange(6):
        case 0:
            del holder[key]
        case 1:
            holder[noise(random, 6)] = _copied(old)
        case 2:
            holder[key] = digits(random)
        case 3 if isinstance(old, str):
            holder[key] = changed(random, old)
        case 4:
            holder[key] = other
        case _:
            holder[key] = _copied(random.choice(_OTHERS))


def make_document(random: Random) -> object:
    """Return the small document with changes, or something that only begins like JSON."""
    chance = random.random()
    if chance < 0.03:
        return noise(random, 60)
    if chance < 0.04:
        depth = random.choice(_DEPTHS)
        return random.choice(("[", '{"document":', '{"a":')) * depth
    if chance < 0.1:
        return changed(random, _SMALL)
    content = json.loads(_SMALL)
    for _ in range(random.choice((1, 1, 1, 2, 4))):
        _change(random, content)
    text = json.dumps(content, ensure_ascii=random.random() < 0.5)
    if chance < 0.12:
        key = random.choice(('"id"', '"kind"', '"unit"'))
        text = text.replace(key, f"{key}: 1, {key}", 1)
    return text


def try_document(text: object) -> Outcome:
    """Read a document; what is read must be written and read again as the same."""
    try:
        found = document_from_json(str(text))
    except DocumentError as error:
        if not error.errors:
            raise AssertionError("an error without errors") from error
        ends = [refused(one, "expected JSON") for one in error.errors]
        return ends[0]
    if document_from_json(document_to_json(found)) != found:
        raise AssertionError("a document that does not come back")
    return "value"


DOCUMENTS = Target("documents", 2, make_document, try_document)
