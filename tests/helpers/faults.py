"""What can be wrong with a document in JSON: one fault each, put into a good one."""

import json
from typing import Any, NamedTuple

from minsheng.exchange import document_to_json
from tests.helpers.documents import small_document

GONE = object()


class Fault(NamedTuple):
    """A place, what is put there (or `GONE`), and the message that it has to bring."""

    place: str
    value: object
    message: str
    in_schema: bool = True  # whether a schema can express it


def _beyond_schema(place: str, value: object, message: str) -> Fault:
    return Fault(place, value, message, in_schema=False)


NUMBER = "expected a number as text, such as '3.5' or '1/3'"

FAULTS = (
    # Keys
    Fault(
        "commitments/0/target/vlaue",
        "1",
        "commitments[0].target.vlaue: no such name: 'vlaue' (did you mean 'value'?)",
    ),
    Fault("comitments", [], "comitments: no such name: 'comitments' (did you mean 'commitments'?)"),
    Fault("document/a b", 1, "document['a b']: no such name: 'a b'"),
    Fault("indicators/1/Unit", "yuan", "indicators[1].Unit: no such name: 'Unit' (did you mean"),
    Fault(
        "commitments/0/target/value",
        GONE,
        "commitments[0].target: expected the key 'value', got only 'kind', 'comparator', 'unit'",
    ),
    Fault("commitments", GONE, "document: expected the key 'commitments', got only 'document', "),
    Fault("commitments/2/source", {}, "source: expected the key 'phrase', got an empty object"),
    Fault(
        "commitments/4/target/tolerance",
        GONE,
        "commitments[4].target: expected the key 'tolerance', got only 'kind', ",
    ),
    Fault(
        "commitments/10/target/comparator",
        GONE,
        "commitments[10].target: expected the key 'comparator', got only",
    ),
    # Types
    Fault("document", [], "document: expected an object, got a list"),
    Fault("domains", {}, "domains: expected a list, got an object"),
    Fault("domains/0", "work", "domains[0]: expected an object, got 'work'"),
    Fault("domains/0/number", "1", "domains[0].number: expected a whole number from 1 on, got '1'"),
    Fault("domains/0/number", 0, "domains[0].number: expected a whole number from 1 on, got 0"),
    Fault("domains/0/number", 1.5, "domains[0].number: expected a whole number from 1 on, got"),
    Fault("document/id", " ", "document.id: expected text that is not empty, got ' '"),
    Fault(
        "document/title/en", None, "document.title.en: expected text that is not empty, got None"
    ),
    Fault("document/title", 5, "document.title: expected an object, got 5"),
    Fault("document/title", {}, "document.title: expected one of the keys 'zh', 'en'"),
    Fault("commitments/0/stated", 1, "commitments[0].stated: expected true or false, got 1"),
    Fault("commitments/0/due_stated", None, "[0].due_stated: expected true or false, got None"),
    Fault(
        "commitments/0/every",
        1,
        "commitments[0].every: expected one of 'year', 'quarter', 'month', got 1",
    ),
    Fault("commitments/0/every", "week", "commitments[0].every: no such name: 'week'"),
    Fault("indicators/0/signed", "no", "indicators[0].signed: expected true or false, got 'no'"),
    Fault("commitments/0/interpretation", 7, "interpretation: expected an object, got 7"),
    Fault("commitments/0/interpretation", {"zh": "词", "fr": "x"}, "no such name: 'fr'"),
    Fault("commitments/0/nature", "must", "nature: no such name: 'must'"),
    Fault(
        "commitments/0/responsible", [{"role": "牵头"}], "responsible[0]: expected the key 'name'"
    ),
    Fault("commitments/0/tags", ["a", 1], "tags[1]: expected text"),
    Fault("commitments/0/tags", ["a", "a"], "tags: expected each text only once"),
    _beyond_schema("commitments/0/source/url", "javascript:x", "url: expected an address"),
    Fault("commitments/0/source/page", 0, "page: expected a whole number from 1"),
    _beyond_schema(
        "indicators/0/baseline", {"value": "1", "unit": "day", "when": "2020"}, "baseline: "
    ),
    Fault("indicators/0/baseline", {"value": "1"}, "baseline: expected the keys 'unit', 'when'"),
    Fault("indicators/0/aliases", "低保", "indicators[0].aliases: expected a list, got '低保'"),
    Fault("indicators/0/aliases", [" "], "aliases[0]: expected text that is not empty, got ' '"),
    Fault("indicators/0/aliases", ["a", "a"], "aliases: expected each text only once, got 'a'"),
    Fault("indicators/0/counted_by", 1, "counted_by: expected text that is not empty, got 1"),
    Fault("commitments/0/target", None, "target: expected an object with the key 'kind', got None"),
    Fault("commitments/0/target", {"value": "1"}, "target: expected an object with the key 'kind'"),
    *(
        Fault(place, flag, "expected a whole number from 1")
        for place, flag in (("domains/0/number", True), ("commitments/8/target/base_year", False))
    ),
    # Numbers
    Fault("commitments/0/target/value", 850, f"commitments[0].target.value: {NUMBER}, got 850"),
    Fault("commitments/0/target/value", 850.5, f"target.value: {NUMBER}, got 850.5"),
    Fault("commitments/0/target/value", "1e3", f"target.value: {NUMBER}, got '1e3'"),
    Fault("commitments/0/target/value", "1,000", f"target.value: {NUMBER}, got '1,000'"),
    Fault("commitments/0/target/value", "NaN", f"target.value: {NUMBER}, got 'NaN'"),
    Fault("commitments/0/target/value", "1/0", f"target.value: {NUMBER}, got '1/0'"),
    Fault("commitments/0/target/value", "１", f"target.value: {NUMBER}, got '１'"),
    Fault("commitments/0/target/value", "8" * 1001, "target.value: expected at most 1000"),
    Fault("commitments/4/target/tolerance", "-1", f"tolerance: {NUMBER}, zero or more, got '-1'"),
    Fault("commitments/8/target/factor", "0.0", f"factor: {NUMBER}, above zero, got '0.0'"),
    Fault("commitments/8/target/factor", "-2", f"factor: {NUMBER}, above zero, got '-2'"),
    Fault("commitments/8/target/base_year", 12345, "base_year: expected a whole number from 1 to"),
    Fault("commitments/8/target/base_year", "2022", "base_year: expected a whole number from 1 to"),
    # Words
    Fault("commitments/0/target/kind", "at_leats", "kind: no such name: 'at_leats' (did you mean"),
    Fault("commitments/0/target/kind", 5, "target.kind: expected one of 'at_least', "),
    Fault("commitments/0/target/comparator", ">", "comparator: no such name: '>' (did you mean"),
    Fault("commitments/9/target/comparator", "<", "target.comparator: expected null, got '<'"),
    Fault("commitments/7/target/direction", "up", "direction: no such name: 'up'"),
    Fault("commitments/0/basis", "levels", "basis: no such name: 'levels' (did you mean 'level'?)"),
    Fault("provisions/0/kind", "a goal", "provisions[0].kind: expected a word without spaces"),
    _beyond_schema(
        "indicators/0/unit", "yuna", "unit: expected the code of a unit (did you mean 'yuan'?)"
    ),
    _beyond_schema(
        "indicators/0/unit", "元", "unit: expected the code of a unit (did you mean 'yuan'?)"
    ),
    Fault("indicators/0/unit", 7, "unit: expected the code of a unit, such as 'percent', got 7"),
    _beyond_schema(
        "commitments/6/target/unit", "yuan", "unit: expected the code of a share or rate"
    ),
    # Days
    Fault("document/published", "2023-02-30", "published: expected a day such as 2023-07-01"),
    Fault("commitments/0/start", "20230101", "start: expected a day such as 2023-07-01"),
    Fault("commitments/0/due", 2025, "commitments[0].due: expected a day such as 2023-07-01"),
    Fault(
        "provisions/0/commitments/1", 7, "commitments[1]: expected text that is not empty, got 7"
    ),
    Fault("domains/0/provisions/1", None, "provisions[1]: expected text that is not empty, got"),
    # What the source asks for
    Fault("commitments/0/amends", "850", "commitments[0].amends: expected an object, got '850'"),
    Fault("commitments/0/amends", {}, "commitments[0].amends: expected the keys 'target', 'start'"),
    Fault(
        "commitments/0/amends",
        {"target": {"kind": "done"}, "start": "2023-01-01", "end": None},
        "commitments[0].amends.end: no such name: 'end'",
    ),
    # Ids
    Fault("commitments/0/id", "task:13", "id: expected an id such as 'task:13/dibao-floor'"),
    _beyond_schema("commitments/0/id", "duty:1/x", "id: no such name: 'duty:1'"),
    # What a schema cannot say: how the parts fit together
    _beyond_schema(
        "commitments/0/amends",
        {"target": {"kind": "at_least", "value": "1", "unit": "person"}, "start": "2023-01-01"},
        "commitments[0].amends.target: expected a unit that converts into yuan",
    ),
    _beyond_schema(
        "commitments/1/id",
        "goal:1/least",
        "commitments[1].id: expected each id once; commitments[0]",
    ),
    _beyond_schema(
        "indicators/1/id", "wage", "indicators[1].id: expected each id once; indicators[0]"
    ),
    _beyond_schema(
        "provisions/2/number", 1, "provisions[2].id: expected each id once; provisions[1]"
    ),
    _beyond_schema("commitments/0/id", "goal:9/least", "commitments[0].id: no such name: 'goal:9'"),
    _beyond_schema(
        "commitments/0/indicator", "wgae", "indicator: no such name: 'wgae' (did you mean 'w"
    ),
    _beyond_schema(
        "commitments/10/target/other", "work", "other: no such name: 'work' (did you mean 'w"
    ),
    _beyond_schema(
        "commitments/0/provision", "goal:2", "provision: expected 'goal:1', which the rest"
    ),
    _beyond_schema("commitments/0/basis", "total", "basis: expected 'level', which the rest says"),
    _beyond_schema(
        "commitments/0/target/unit", "person", "target: expected a unit that converts into"
    ),
    _beyond_schema(
        "commitments/0/due", "2022-12-31", "commitments[0].due: expected 2023-01-01 or later"
    ),
    _beyond_schema("commitments/5/target/low", "4", "target.high: expected 4 project or more"),
    _beyond_schema(
        "commitments/4/target/tolerance_unit", "percent", "tolerance: expected a unit that"
    ),
    _beyond_schema(
        "commitments/6/target/rate", "-101", "target.rate: expected a rate of -100 % or more"
    ),
    _beyond_schema(
        "provisions/0/id", "goal:2", "provisions[0].id: expected 'goal:1', which the rest"
    ),
    _beyond_schema(
        "provisions/0/commitments/0", "goal:1/lest", "commitments[0]: no such name: 'goal:1/l"
    ),
    _beyond_schema(
        "provisions/0/commitments/0", "task:1/about", "commitments[0]: expected one of goal:1/"
    ),
    _beyond_schema(
        "provisions/0/commitments/0", "goal:1/more", "commitments[1]: expected each id once"
    ),
    _beyond_schema(
        "provisions/0/commitments", [], "commitments: expected a list with goal:1/least, goal"
    ),
    _beyond_schema("domains/0/provisions/1", "duty:1", "provisions[1]: no such name: 'duty:1'"),
    _beyond_schema(
        "domains/0/provisions/1", "task:9", "provisions[1]: no such name: 'task:9' (did you"
    ),
    _beyond_schema(
        "domains/0/provisions/1", "goal:1", "provisions[1]: expected each id once; domains[0]"
    ),
    _beyond_schema(
        "domains/0/provisions/1", "safeguard:1", "expected the id of a provision that is no"
    ),
    _beyond_schema(
        "domains/0/provisions/0", GONE, "provisions[0]: expected a provision that one of the"
    ),
    _beyond_schema(
        "domains/0/provisions/1", GONE, "provisions[1]: expected a provision that one of the"
    ),
    _beyond_schema(
        "domains", [], "provisions[0]: expected a provision that one of the domains lists"
    ),
    _beyond_schema("document/safeguards/0", "task:1", "safeguards[0]: expected one of safeguard:1"),
    _beyond_schema("document/safeguards/0", GONE, "safeguards: expected a list with safeguard:1"),
    _beyond_schema("document/due", "2020-01-01", "document.due: expected 2023-01-01 or later"),
    _beyond_schema("commitments/10/target/of", "level", "expected an indicator in units of wage"),
)


def good() -> Any:
    """Return the JSON of a small document, as Python values."""
    return json.loads(document_to_json(small_document()))


def with_fault(fault: Fault) -> Any:
    """Return the small document with a fault in it."""
    content = good()
    *way, last = fault.place.split("/")
    place = content
    for key in way:
        place = place[int(key)] if isinstance(place, list) else place[key]
    where: Any = int(last) if isinstance(place, list) else last
    if fault.value is GONE:
        del place[where]
    else:
        place[where] = fault.value
    return content
