"""What a document looks like in JSON: its five parts, as the export writes them."""

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
    EitherShape,
    FlagShape,
    IntegerShape,
    NumberShape,
    TextShape,
    WhenShape,
    WordShape,
    YearStartsShape,
)
from minsheng.promises.baselines import Baseline
from minsheng.promises.indicators import Basis
from minsheng.promises.not_targets import NotTarget, NotTargetReason
from minsheng.promises.provisions import Every, Nature, Responsible
from minsheng.quantities.amounts import Amount

__all__ = ["DOCUMENT", "UNITS", "document_schema"]

_WORDS = TextShape()
_DAY = Named("day", DayShape())
_BASIS = Named("basis", WordShape(get_args(Basis)))
_IDS = ListShape(_WORDS)
_ALIASES = TupleShape(_IDS)
_KIND = r"^[^\s:/]{1,64}$"
_DUE = Key(
    OrNull(Named("when", WhenShape())),
    "the last day, or the month or quarter that ends on it, or null where no end is set",
    required=False,
)

_UNIT = RecordShape(
    "A unit that the document declares beside the vocabulary.",
    {
        "code": Key(_WORDS, "its name in data"),
        "zh": Key(_WORDS, "its name in Chinese", required=False),
        "en": Key(_WORDS, "its name in English", required=False),
        "one": Key(_WORDS, "its English name for exactly one", required=False),
        "of": Key(_WORDS, "the unit that it converts into; none: it stands alone", required=False),
        "factor": Key(NumberShape(">0"), "how many of that one is", required=False),
        "whole": Key(FlagShape(), "whether only whole numbers of it exist", required=False),
        "additive": Key(
            FlagShape(), "whether what the months bring adds up to the year", required=False
        ),
        "aliases": Key(_ALIASES, "other names of it", required=False),
    },
)
UNITS = ListShape(Named("own_unit", _UNIT))
"""The units that a document declares, each as a record of what it was declared with."""
_NOT_TARGET = Built(
    RecordShape(
        "Words of the text whose numbers are no targets.",
        {
            "section": Key(_WORDS, "the id of the provision they stand in; * for any section"),
            "phrase": Key(_WORDS, "the words"),
            "reason": Key(WordShape(get_args(NotTargetReason)), "why they promise nothing"),
        },
    ),
    lambda found: NotTarget(**found),
)
_RESPONSIBLE = Built(
    RecordShape(
        "Who answers for a promise.",
        {
            "name": Key(TEXT, "the name of the unit"),
            "role": Key(OrNull(TEXT), "as what: 牵头, 责任", required=False),
        },
    ),
    lambda found: Responsible(found["name"], found.get("role")),
)
_BASELINE = Built(
    RecordShape(
        "The value that the source prints as the start.",
        {
            "value": Key(NUMBER, "the value"),
            "unit": Key(UNIT, "its unit"),
            "when": Key(_WORDS, "the day, or the year, quarter or month that ends on it"),
        },
    ),
    lambda found: Baseline(value=Amount(found["value"], found["unit"]), when=found["when"]),
)
_ABOUT = RecordShape(
    "The document itself.",
    {
        "id": Key(_WORDS, "its name in data"),
        "title": Key(TEXT, "its title"),
        "issuer": Key(TEXT, "who made it"),
        "published": Key(_DAY, "the day it was published", required=False),
        "number": Key(_WORDS, "the number it was published under (文号)", required=False),
        "place": Key(TEXT, "where its promises hold", required=False),
        "url": Key(_WORDS, "where it can be read", required=False),
        "licence": Key(_WORDS, "the licence of its data, such as CC-BY-4.0", required=False),
        "units": Key(UNITS, "the units that it declares", required=False),
        "not_targets": Key(
            ListShape(Named("not_target", _NOT_TARGET)),
            "numbers of its text that are no targets",
            required=False,
        ),
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
        "number": Key(
            IntegerShape(), "its number in the document; left out: its place here", required=False
        ),
        "name": Key(TEXT, "its name"),
        "provisions": Key(_IDS, "the ids of its provisions"),
    },
)
_PROVISION = RecordShape(
    "A part of the document.",
    {
        "id": Key(_WORDS, "its kind and number, such as task:13", required=False),
        "kind": Key(
            TextShape(_KIND, "a word without spaces, ':' and '/', such as 'measure'"),
            "what kind of part: goal, task, matter, safeguard, or one of the document's own",
        ),
        "number": Key(
            EitherShape(IntegerShape(), TextShape(_KIND, "a number from 1 on, or one word")),
            "its number among its kind; left out: what its id or its label says",
            required=False,
        ),
        "label": Key(_WORDS, "what the source calls it, such as KPI EC02a", required=False),
        "title": Key(TEXT, "the title of the source"),
        "summary": Key(OrNull(TEXT), "what is promised, in other words", required=False),
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
        "baseline": Key(
            OrNull(Named("baseline", _BASELINE)), "the value the source starts from", required=False
        ),
    },
)
_SOURCE = RecordShape(
    "Where the source says so.",
    {
        "phrase": Key(_WORDS, "the shortest words of the source that carry the promise"),
        "url": Key(_WORDS, "the page of the web that they stand on", required=False),
        "page": Key(EitherShape(IntegerShape(), _WORDS), "the page of the paper", required=False),
    },
)
_COMMITMENT_ID = TextShape(r"^[^\s:/]+:[^\s:/]+/[\s\S]", "an id such as 'task:13/dibao-floor'")
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
        "responsible": Key(
            ListShape(Named("responsible", _RESPONSIBLE)), "who answers for it", required=False
        ),
        "nature": Key(
            OrNull(WordShape(get_args(Nature))), "whether it binds or is expected", required=False
        ),
        "tags": Key(_ALIASES, "marks that it is found by", required=False),
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
