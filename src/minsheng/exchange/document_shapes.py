"""What a document looks like in JSON: its five parts, as the export writes them."""

from operator import itemgetter
from typing import get_args

from minsheng.exchange.compound_shapes import (
    Built,
    Key,
    ListShape,
    MilestonesShape,
    Named,
    OrNull,
    RecordShape,
    TupleShape,
)
from minsheng.exchange.shapes import Schema
from minsheng.exchange.target_shapes import NUMBER, TARGET, TEXT, UNIT
from minsheng.exchange.value_shapes import (
    DayShape,
    FlagShape,
    IntegerShape,
    TextShape,
    WhenShape,
    WordShape,
    YearStartsShape,
)
from minsheng.promises.indicators import Basis
from minsheng.promises.provisions import Every, Goal, PracticalMatter, Safeguard, Task

__all__ = ["DOCUMENT", "PROVISION_KINDS", "document_schema"]

PROVISION_KINDS = {kind.kind: kind for kind in (Goal, Task, PracticalMatter, Safeguard)}

_WORDS = TextShape()
_DAY = Named("day", DayShape())
_BASIS = Named("basis", WordShape(get_args(Basis)))
_IDS = ListShape(_WORDS)
_ALIASES = TupleShape(_IDS)
_DUE = Key(
    OrNull(Named("when", WhenShape())),
    "the last day, or the month or quarter that ends on it, or null where no end is set",
    required=False,
)

_ABOUT = RecordShape(
    "The document itself.",
    {
        "id": Key(_WORDS, "its name in data"),
        "title": Key(TEXT, "its title"),
        "issuer": Key(TEXT, "who made it"),
        "published": Key(_DAY, "the day it was published"),
        "start": Key(_DAY, "the first day of its period"),
        "due": _DUE,
        "year_starts": Key(
            YearStartsShape(), "the day its years start on, if not 01-01", required=False
        ),
        "safeguards": Key(
            _IDS, "its safeguards in order; left out: as they stand in provisions", required=False
        ),
    },
)
_DOMAIN = RecordShape(
    "One field of work.",
    {
        "id": Key(_WORDS, "its name in data"),
        "number": Key(IntegerShape(), "its number in the document"),
        "name": Key(TEXT, "its name"),
        "provisions": Key(_IDS, "the ids of its goal, its tasks and its practical matters"),
    },
)
_PROVISION = RecordShape(
    "A numbered part of the document.",
    {
        "id": Key(_WORDS, "its kind and number, such as task:13", required=False),
        "kind": Key(WordShape(tuple(PROVISION_KINDS)), "what kind of part"),
        "number": Key(IntegerShape(), "its number among its kind in the document"),
        "title": Key(TEXT, "the title of the source"),
        "summary": Key(TEXT, "what is promised, in other words"),
        "commitments": Key(
            _IDS, "its commitments in order; left out: as they stand below", required=False
        ),
    },
)
_INDICATOR = RecordShape(
    "One thing that can be observed.",
    {
        "id": Key(_WORDS, "its name in data"),
        "name": Key(TEXT, "its name for people"),
        "unit": Key(OrNull(UNIT), "of its values; null for what is done or not done"),
        "basis": Key(_BASIS, "a level on a day, a total of the period, or a yearly flow"),
        "covers": Key(OrNull(TEXT), "whom or what it is measured of", required=False),
        "beyond_whole": Key(FlagShape(), "whether more than 100 % can be", required=False),
        "signed": Key(FlagShape(), "whether less than zero can be", required=False),
        "aliases": Key(_ALIASES, "short names that it is found by", required=False),
        "counted_by": Key(
            OrNull(_WORDS), "the Chinese measure word for what it counts", required=False
        ),
    },
)
_SOURCE = Built(
    RecordShape(
        "Where the source says so.",
        {"phrase": Key(_WORDS, "the shortest words of the source that carry the promise")},
    ),
    itemgetter("phrase"),
)
_COMMITMENT_ID = TextShape(
    rf"^(?:{'|'.join(PROVISION_KINDS)}):[1-9][0-9]*/[\s\S]", "an id such as 'task:13/dibao-floor'"
)
_INTERPRETATION = OrNull(TEXT)
_EVERY = Key(
    OrNull(WordShape(get_args(Every))),
    "year, quarter or month: it binds each of its period; null: only its deadline",
    required=False,
)
_DUE_STATED = Key(
    FlagShape(),
    "false where the source names no date, so that due is implied",
    required=False,
)
_MILESTONES = Key(
    MilestonesShape(NUMBER),
    "values on the way, in the unit of the target, by the days, months or quarters they are due",
    required=False,
)
_AMENDS = RecordShape(
    "What the source asks for; all else is as in the commitment that amends it.",
    {
        "target": Key(TARGET, "the target of the source"),
        "start": Key(_DAY, "the first day of the period of the source"),
        "due": _DUE,
        "every": Key(_EVERY.shape, f"{_EVERY.about}; if otherwise", required=False),
        "due_stated": Key(_DUE_STATED.shape, f"{_DUE_STATED.about}; if otherwise", required=False),
        "milestones": Key(_MILESTONES.shape, f"{_MILESTONES.about}; if otherwise", required=False),
        "interpretation": Key(
            _INTERPRETATION, "how the wording was read, if otherwise", required=False
        ),
    },
)
_COMMITMENT = RecordShape(
    "One checkable promise.",
    {
        "id": Key(
            _COMMITMENT_ID, "the id of its provision, a slash and a name: task:13/dibao-floor"
        ),
        "provision": Key(_WORDS, "the id of its provision, as in its own id", required=False),
        "indicator": Key(_WORDS, "the id of what is measured"),
        "target": Key(TARGET, "what must hold of the indicator"),
        "basis": Key(_BASIS, "that of the indicator", required=False),
        "start": Key(_DAY, "the first day of its period"),
        "due": _DUE,
        "stated": Key(
            OrNull(FlagShape()),
            "false where the figure is only implied; null where there is none",
            required=False,
        ),
        "every": _EVERY,
        "due_stated": _DUE_STATED,
        "milestones": _MILESTONES,
        "source": Key(_SOURCE, "where the source says so"),
        "interpretation": Key(
            _INTERPRETATION, "how an open wording was read, or null", required=False
        ),
        "amends": Key(
            OrNull(_AMENDS), "what the source asks for, where this asks for else", required=False
        ),
    },
)

DOCUMENT = RecordShape(
    "A policy document, with all that it promises.",
    {
        "$schema": Key(_WORDS, "the schema the file is written to", required=False),
        "document": Key(Named("document", _ABOUT), "the document itself"),
        "domains": Key(ListShape(Named("domain", _DOMAIN)), "its fields of work, in order"),
        "provisions": Key(ListShape(Named("provision", _PROVISION)), "its numbered parts"),
        "indicators": Key(ListShape(Named("indicator", _INDICATOR)), "what its promises are about"),
        "commitments": Key(ListShape(Named("commitment", _COMMITMENT)), "its checkable promises"),
    },
)


def document_schema() -> Schema:
    """Return the JSON Schema (2020-12) of a document, made from what the reader reads.

    It says all that can be said of one place; that ids exist, come once and agree with each
    other, and that units fit, only the reader checks.
    """
    definitions: dict[str, Schema] = {}
    shape = DOCUMENT.schema(definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:minsheng:document",
        "title": "A policy document of minsheng",
        **shape,
        "$defs": definitions,
    }
