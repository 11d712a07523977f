"""A document from JSON: read by its shapes, then put together, with all errors reported at once."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from fractions import Fraction
from functools import partial
from itertools import islice
from typing import Any, cast

from minsheng.checks import is_list, is_record
from minsheng.days import CALENDAR, Period, Years, years_from
from minsheng.errors import DocumentError, InvalidValueError, UnknownNameError
from minsheng.exchange.compound_shapes import made
from minsheng.exchange.document_shapes import DOCUMENT, UNITS
from minsheng.exchange.shapes import BAD, Fields, Refusals, join
from minsheng.exchange.target_shapes import Unresolved
from minsheng.promises.documents import Document, Domain
from minsheng.promises.indicators import Indicator
from minsheng.promises.milestones import InterimTarget
from minsheng.promises.provisions import NAMED_KINDS, Commitment, Provision, number_from
from minsheng.promises.targets import Bound
from minsheng.quantities.amounts import Amount
from minsheng.quantities.units import VOCABULARY, Units, declare_unit
from minsheng.strict_json import Written, read_json

__all__ = ["document_of", "units_from"]

# Looking for the nearest name takes its time, and a text can have many names and many errors.
_MOST_KNOWN = 2000
_MOST_HINTS = 20
# The fields of a commitment that are read as they are, and those that an earlier one has, too
_AMENDED = ("every", "due_stated", "interpretation", "milestones")
_KEPT = ("id", *_AMENDED, "nature", "tags")
_IN_DOMAINS = NAMED_KINDS.keys() - {"safeguard"}


def document_of(content: object, prefix: str = "") -> Document:
    """Return the document that parsed JSON holds, in the shape that the export writes.

    Raises `DocumentError` with every error; `prefix` stands before the path of each.
    """
    refusals = Refusals(_units_of(content, prefix))
    found = DOCUMENT.read(content, prefix, refusals)
    document: object = BAD
    if is_record(found):
        document = _Assembly(found, prefix, refusals).document()
    refusals.check()
    if not isinstance(document, Document):  # pragma: no cover - whatever is refused is an error
        raise TypeError("a document was refused without a reason")
    return document


def _units_of(content: object, prefix: str) -> Units:
    """Return the vocabulary that a document declares: what its other parts are read with.

    What is wrong with a declaration is refused first, since much else hangs on it.
    """
    about = content.get("document") if is_record(content) else None
    declared = about.get("units") if is_record(about) else None
    return VOCABULARY if declared is None else _units_in(declared, f"{prefix}document.units")


def units_from(path: str) -> Units:
    """Return the vocabulary with the units that a JSON file declares, in a list of its own.

    Raises `DocumentError` with every error of the file, and `OSError` if it cannot be opened.
    """
    try:
        content = read_json(path)
    except InvalidValueError as error:
        raise DocumentError([error]) from error
    return _units_in(content, f"{path}, units")


def _units_in(declared: object, path: str) -> Units:
    """Return the vocabulary with the units of a list of declarations."""
    refusals = Refusals()
    units = VOCABULARY
    rows = UNITS.read(declared, path, refusals)
    for number, fields in enumerate(rows if is_list(rows) else ()):
        if is_record(fields) and BAD not in fields.values():
            place = f"{path}[{number}]"
            found = made(partial(_with_unit, units), fields, place, refusals)
            units = found if isinstance(found, Units) else units
    refusals.check()
    return units


def _with_unit(units: Units, fields: Fields) -> Units:
    """Return units and one more; what that is of has to be declared before it."""
    return Units((*units.own, declare_unit(**fields, units=units)))


class _Assembly:
    """The parts of one text, put together; what does not fit is refused with its path."""

    def __init__(self, found: Fields, prefix: str, refusals: Refusals) -> None:
        """Build all that can be built, from the indicators up."""
        self.found = found
        self.prefix = prefix
        self.refusals = refusals
        about = found["document"]
        starts = about.get("year_starts") if is_record(about) else None
        self.years: Years = years_from(starts) if isinstance(starts, str) else CALENDAR
        self._periods: dict[tuple[object, object], Period] = {}
        self.incomplete: set[str] = set()  # parts whose names are not all known
        self.used: set[str] = set()  # indicators
        self.promised: defaultdict[str, list[str]] = defaultdict(list)  # commitments by provision
        self.placed: dict[str, str] = {}  # provisions that are in a domain, with its path
        self.provision_ids = self._provision_ids()
        self.indicators = self._collect("indicators", _own_id, self._indicator)
        self.commitments = self._collect("commitments", _own_id, self._commitment)
        self.provisions = self._collect("provisions", _provision_id, self._provision)
        self.domains = self._collect("domains", _own_id, self._domain)

    def document(self) -> object:
        """Return the document, or `BAD` if anything was refused."""
        self._check_all_placed()
        safeguards = self._safeguards()
        if self.refusals.errors:
            return BAD
        path, about = f"{self.prefix}document", self.found["document"]
        period = self._period(path, about)
        fields = _some(about, "id", "title", "issuer", "published", "place", "url", "licence")
        parts = tuple(self.domains.values())
        fields |= {"period": period, "domains": parts, "safeguards": tuple(safeguards)}
        fields |= {"units": self.refusals.units, "further": self._further()}
        unused = (item for name, item in self.indicators.items() if name not in self.used)
        fields["unpromised"] = tuple(unused)
        if "number" in about:
            fields["code"] = about["number"]
        if "not_targets" in about:
            entries = about["not_targets"]
            fields["not_targets"] = BAD if entries is BAD or BAD in entries else tuple(entries)
        return self._make(Document, path, fields)

    # Helpers

    def _rows(self, part: str) -> Iterator[tuple[str, Fields]]:
        """Yield the objects of a part with their paths."""
        rows = self.found[part]
        if rows is BAD or any(row is BAD for row in rows):
            self.incomplete.add(part)
        for number, fields in enumerate(() if rows is BAD else rows):
            if fields is not BAD:
                yield f"{self.prefix}{part}[{number}]", fields

    def _collect(
        self,
        part: str,
        name_of: Callable[[Fields], object],
        build: Callable[[str, Fields], object],
    ) -> dict[str, Any]:
        """Return what is built of a part, by id; an id that comes twice is refused."""
        built: dict[str, Any] = {}
        places: dict[str, str] = {}
        for path, fields in self._rows(part):
            item, name = build(path, fields), name_of(fields)
            if not isinstance(name, str):
                self.incomplete.add(part)
            elif name in built:
                self.refusals.refuse(join(path, "id"), name, f"each id once; {places[name]} has it")
            else:
                built[name], places[name] = item, path
        return built

    def _make(self, build: Callable[..., object], path: str, fields: Fields) -> object:
        """Return what is built, unless something in it was refused."""
        for part in fields.values():
            if part is BAD:
                return BAD
        return made(lambda found: build(**found), fields, path, self.refusals)

    def _look_up(self, part: str, known: Mapping[str, object], path: str, name: object) -> object:
        """Return what a reference names."""
        if isinstance(name, str) and name in known:
            return known[name]
        if isinstance(name, str) and part not in self.incomplete:
            self._unknown(path, name, known)
        return BAD

    def _unknown(self, path: str, name: str, known: Collection[str]) -> None:
        few = len(known) <= _MOST_KNOWN and len(self.refusals.errors) < _MOST_HINTS
        self.refusals.add(UnknownNameError(path, name, known if few else ()))

    def _agree(self, path: str, fields: Fields, key: str, value: object) -> None:
        """Refuse a key that says something else than what it follows from."""
        given = fields.get(key, BAD)
        if given is not BAD and value is not BAD and given != value:
            self.refusals.refuse(join(path, key), given, f"{value!r}, which the rest says")

    def _listed(
        self, path: str, listed: list[Any], wanted: Collection[str], known: Mapping[str, object]
    ) -> list[str]:
        """Return the ids of a list that has to name all those that are `wanted`, each once."""
        allowed, found = set(wanted), dict[str, str]()
        for number, name in enumerate(listed):
            place = f"{path}[{number}]"
            if name is BAD:
                continue
            if name not in known:
                self._unknown(place, name, wanted)
            elif name not in allowed:
                self.refusals.refuse(place, name, f"one of {_cut(wanted)}")
            elif name in found:
                self.refusals.refuse(place, name, f"each id once; {found[name]} has it")
            else:
                found[name] = place
        if BAD not in listed and (missing := [name for name in wanted if name not in found]):
            listing = Written("a list without any of these")
            self.refusals.refuse(path, listing, f"a list with {_cut(missing)} too")
        return list(found)

    # The parts

    def _provision_ids(self) -> dict[str, str]:
        """Return the paths of the provisions by id."""
        names = ((_provision_id(fields), path) for path, fields in self._rows("provisions"))
        found: dict[str, str] = {}
        for name, path in names:
            if isinstance(name, str):
                found.setdefault(name, path)
            else:
                self.incomplete.add("provisions")
        return found

    def _indicator(self, path: str, fields: Fields) -> object:
        return self._make(Indicator, path, fields)

    def _target(self, path: str, target: object) -> object:
        """Return a target, with the indicators that it names."""
        if not isinstance(target, Unresolved):
            return target
        fields = dict(target.found)
        for key in target.named:
            name = fields[key]
            self.used.add(name)
            fields[key] = self._look_up("indicators", self.indicators, join(path, key), name)
        return self._make(target.kind, path, fields)

    def _commitment(self, path: str, fields: Fields) -> object:
        own = fields["id"]
        if own is not BAD:
            provision = own.partition("/")[0]
            self._agree(path, fields, "provision", provision)
            self._look_up("provisions", self.provision_ids, f"{path}.id", provision)
            self.promised[provision].append(own)
        name = fields["indicator"]
        self.used.add(name)
        indicator = self._look_up("indicators", self.indicators, f"{path}.indicator", name)
        if isinstance(indicator, Indicator):
            self._agree(path, fields, "basis", indicator.basis)
        kept = _some(fields, *_KEPT)
        kept["indicator"] = indicator
        if "responsible" in fields:
            found = fields["responsible"]
            kept["responsible"] = BAD if found is BAD or BAD in found else tuple(found)
        source = fields["source"]
        if source is BAD:
            kept["phrase"] = BAD
        else:
            kept.update(source)
        if fields.get("stated") is not None:
            kept["stated"] = fields["stated"]
        amends = fields.get("amends")
        if is_record(amends):
            own = {**kept, **_some(amends, *_AMENDED)}
            amends = self._promise(f"{path}.amends", amends, own)
        kept["amends"] = amends
        return self._promise(path, fields, kept)

    def _promise(self, path: str, asked: Fields, kept: Fields) -> object:
        """Return a commitment: what is asked and until when, beside what stays."""
        target = self._target(f"{path}.target", asked["target"])
        period = self._period(path, asked)
        fields = {**kept, "target": target, "period": period}
        if "milestones" in fields and target is not BAD:
            fields["milestones"] = self._milestones(path, target, fields["milestones"])
        return self._make(Commitment, path, fields)

    def _period(self, path: str, asked: Fields) -> object:
        """Return a period; the end of a year such as 2022/23 is that of the document's years."""
        fields = _some(asked, "start", "due")
        due = fields.get("due")
        key = fields.get("start"), due
        if (known := self._periods.get(key)) is not None:
            return known
        if isinstance(due, str):
            fields["due"] = made(
                lambda found: self.years.read(found["due"], "due").end, fields, path, self.refusals
            )
        found = self._make(Period, path, {**fields, "year_starts": self.years.starts})
        if isinstance(found, Period):
            self._periods[key] = found
        return found

    def _milestones(self, path: str, target: object, numbers: object) -> object:
        """Return the milestones of a promise, in the unit of its target."""
        if numbers is BAD or not is_record(numbers):
            return BAD
        if not isinstance(target, Bound):
            place = join(path, "milestones")
            expected = "none but for a limit by a deadline, such as AtLeast without every"
            return self.refusals.refuse(place, Written("an object"), expected) if numbers else ()
        unit = target.value.unit
        return tuple(
            InterimTarget(when=when, value=Amount(cast("Fraction", number), unit))
            for when, number in numbers.items()
        )

    def _provision(self, path: str, fields: Fields) -> object:
        own = _provision_id(fields)
        if not isinstance(own, str):
            return BAD
        self._agree(path, fields, "id", own)
        names, listed = self.promised[own], fields.get("commitments", BAD)
        if listed is not BAD and "commitments" not in self.incomplete:
            names = self._listed(join(path, "commitments"), listed, names, self.commitments)
        promises = [self.commitments.get(name, BAD) for name in names]
        if any(promise is BAD for promise in promises):
            return BAD
        rest = _some(fields, "title", "summary", "label") | {"number": _number_of(fields)}
        kind = fields["kind"]
        rest |= {} if kind in NAMED_KINDS else {"kind": kind}
        build = NAMED_KINDS.get(kind, Provision)
        return self._make(build, path, {**rest, "commitments": tuple(promises)})

    def _domain(self, path: str, fields: Fields) -> object:
        names = fields["provisions"]
        if names is BAD or any(name is BAD for name in names):
            self.incomplete.add("domains")
            return BAD
        found: dict[str, list[object]] = {"goal": [], "task": [], "matter": [], "further": []}
        for number, name in enumerate(names):
            place, kind = f"{join(path, 'provisions')}[{number}]", name.partition(":")[0]
            provision = self._look_up("provisions", self.provisions, place, name)
            if name in self.placed:
                self.refusals.refuse(place, name, f"each id once; {self.placed[name]} has it")
            elif kind == "safeguard":
                self.refusals.refuse(place, name, "the id of a provision that is no safeguard")
            else:
                self.placed[name] = place
                found[kind if kind in NAMED_KINDS else "further"].append(provision)
        if len(found["goal"]) > 1:
            count = Written(f"{len(found['goal'])} goals")
            return self.refusals.refuse(join(path, "provisions"), count, "one goal at most")
        if any(item is BAD for items in found.values() for item in items):
            return BAD
        parts = {"goal": next(iter(found["goal"]), None), "tasks": tuple(found["task"])}
        parts |= {"matters": tuple(found["matter"]), "further": tuple(found["further"])}
        position = int(path.rpartition("[")[2].removesuffix("]")) + 1
        named = {"number": position, **_some(fields, "id", "number", "name")}
        return self._make(Domain, path, {**named, **parts})

    # The whole

    def _safeguards(self) -> list[object]:
        """Return the safeguards, in the order that the document lists them."""
        names = [name for name in self.provisions if name.startswith("safeguard:")]
        about = self.found["document"]
        listed = BAD if about is BAD else about.get("safeguards", BAD)
        if is_list(listed) and "provisions" not in self.incomplete:
            path = f"{self.prefix}document.safeguards"
            names = self._listed(path, listed, names, self.provisions)
        return [self.provisions[name] for name in names]

    def _check_all_placed(self) -> None:
        """Refuse a provision that would be lost, since no domain has it."""
        if "domains" in self.incomplete:
            return
        for name, path in self.provision_ids.items():
            if name not in self.placed and name.partition(":")[0] in _IN_DOMAINS:
                self.refusals.refuse(path, name, "a provision that one of the domains lists")

    def _further(self) -> tuple[object, ...]:
        """Return the provisions of other kinds that no domain has, in the order of the text."""
        unplaced = (name for name in self.provisions if name not in self.placed)
        kinds = ((name, name.partition(":")[0]) for name in unplaced)
        return tuple(self.provisions[name] for name, kind in kinds if kind not in NAMED_KINDS)


def _own_id(fields: Fields) -> object:
    return fields["id"]


def _provision_id(fields: Fields) -> object:
    kind, number = fields["kind"], _number_of(fields)
    return BAD if BAD in (kind, number) else f"{kind}:{number}"


def _number_of(fields: Fields) -> object:
    """Return the number of a provision: its own, that in its id, or what its label makes."""
    if "number" in fields:
        return fields["number"]
    own, kind, label = fields.get("id"), fields["kind"], fields.get("label")
    if isinstance(own, str) and isinstance(kind, str) and own.startswith(f"{kind}:"):
        return number_from(own.removeprefix(f"{kind}:"))
    return number_from(label) if isinstance(label, str) else 0


def _some(fields: Fields, *names: str) -> Fields:
    """Return those of some keys that are there."""
    return {name: fields[name] for name in names if name in fields}


def _cut(names: Collection[str]) -> str:
    """Return names in a row, the first twenty of them, each short and on one line."""
    shown = [n if n.isprintable() else repr(n) for n in (name[:64] for name in islice(names, 20))]
    return ", ".join([*shown, *(["…"] if len(names) > 20 else [])]) or "none"
