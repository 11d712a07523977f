"""Objects of the library as plain records: what JSON output is made of.

Numbers are exact: decimal strings in the unit named beside them (5万人 is "50000"), or a fraction
such as "1/3" where no finite decimal can write them, so that nothing is lost on the way back.
Days are ISO dates, and what does not apply is None or left out.
"""

from typing import assert_never

import attrs

from minsheng.exchange.target_shapes import unit_of
from minsheng.promises.baselines import Baseline
from minsheng.promises.documents import Document, Domain
from minsheng.promises.fields import fields_of
from minsheng.promises.indicators import Indicator
from minsheng.promises.provisions import Commitment, Provision
from minsheng.promises.targets import Target
from minsheng.quantities.amounts import Amount
from minsheng.quantities.exact import number_text
from minsheng.texts import Text

__all__ = [
    "Record",
    "about_record",
    "commitment_record",
    "document_record",
    "domain_record",
    "indicator_record",
    "milestones_record",
    "provision_record",
    "responsible_records",
    "stated_flag",
    "target_record",
    "text_record",
]

Record = dict[str, object]
"""A JSON object."""


def text_record(text: Text) -> Record:
    """Return a text in the languages that it is in, Chinese first."""
    return {language: text.own(language) for language in reversed(text.languages)}


def _optional_text(text: Text | None) -> Record | None:
    return None if text is None else text_record(text)


def indicator_record(indicator: Indicator) -> Record:
    """Return an indicator as a record."""
    return {
        "id": indicator.id,
        "name": text_record(indicator.name),
        "unit": None if indicator.unit is None else indicator.unit.code,
        "basis": indicator.basis,
        "covers": _optional_text(indicator.covers),
        "beyond_whole": indicator.beyond_whole,
        "signed": indicator.signed,
        "aliases": list(indicator.aliases),
        "counted_by": indicator.counted_by,
        **({} if indicator.baseline is None else {"baseline": _baseline(indicator.baseline)}),
    }


def _baseline(baseline: Baseline) -> Record:
    value = baseline.value
    return {"value": number_text(value.fraction), "unit": value.unit.code, "when": baseline.when}


def target_record(target: Target) -> Record:  # noqa: C901 - a case for each form of field
    """Return a target as a record: its kind, and of the rest what applies."""
    record: Record = {"kind": target.kind, "comparator": target.comparator}
    fields = fields_of(type(target))
    stated = {f.name: getattr(target, f.name) for f in fields if f.shares_unit}
    measured: dict[str, Amount] = {n: found for n, found in stated.items() if found is not None}
    for unit in [amount.unit for amount in measured.values()][-1:]:
        record |= {name: number_text(amount.to(unit).fraction) for name, amount in measured.items()}
        record["unit"] = unit.code
    for field in fields:
        value = getattr(target, field.name)
        match field.form:
            case "amount" | "rate" | "change":
                pass
            case "margin" | "factor" | "text" if field.optional and value == field.default:
                pass
            case "margin":
                record[field.name] = number_text(value.fraction)
                record[unit_of(field.name)] = value.unit.code
            case "factor":
                record[field.name] = number_text(value)
            case "year" | "word" | "count" | "label":
                record[field.name] = value
            case "scale":
                record[field.name] = list(value)
            case "text":
                record[field.name] = text_record(value)
            case "indicator":
                record[field.name] = value.id
            case _:
                assert_never(field.form)
    return record


def commitment_record(commitment: Commitment) -> Record:
    """Return a commitment as a record."""
    period = commitment.period
    return {
        "id": commitment.id,
        "provision": commitment.provision_id,
        "indicator": commitment.indicator.id,
        "target": target_record(commitment.target),
        "basis": commitment.indicator.basis,
        "start": period.start.isoformat(),
        "due": None if period.due is None else period.due.isoformat(),
        "stated": stated_flag(commitment),
        "every": commitment.every,
        "due_stated": commitment.due_stated,
        **_milestones(commitment),
        **_beside(commitment),
        "source": {"phrase": commitment.phrase, **_some(commitment, "url", "page")},
        "interpretation": _optional_text(commitment.interpretation),
        "amends": None if commitment.amends is None else _asked_record(commitment),
    }


def _some(item: object, *names: str) -> Record:
    """Return those of some attributes that something has."""
    values = ((name, getattr(item, name)) for name in names)
    return {name: value for name, value in values if value is not None}


def responsible_records(commitment: Commitment) -> list[Record]:
    """Return who answers for a promise, each with the role if there is one."""
    return [
        {
            "name": text_record(item.name),
            **({} if item.role is None else {"role": text_record(item.role)}),
        }
        for item in commitment.responsible
    ]


def _beside(commitment: Commitment) -> Record:
    """Return what a source prints beside a promise, as far as it does."""
    record = _some(commitment, "nature")
    if commitment.responsible:
        record["responsible"] = responsible_records(commitment)
    if commitment.tags:
        record["tags"] = list(commitment.tags)
    return record


def milestones_record(commitment: Commitment) -> Record:
    """Return the milestones of a promise: numbers in the unit of its target, by their times."""
    amounts = commitment.target.amounts
    if not commitment.milestones or not amounts:
        return {}
    unit = amounts[0].unit
    return {x.when: number_text(x.value.to(unit).fraction) for x in commitment.milestones}


def _milestones(commitment: Commitment) -> Record:
    return {"milestones": milestones_record(commitment)} if commitment.milestones else {}


def stated_flag(commitment: Commitment) -> bool | None:
    """Return whether the source states the figure that it asks for, None if it has none."""
    return commitment.stated if commitment.original.target.figures else None


def _asked_record(commitment: Commitment) -> Record:
    """Return what the source asks for, where a commitment asks for something else.

    The rest is as in the commitment; what else it may carry is only there if it differs.
    """
    original = commitment.original
    period = original.period
    record: Record = {
        "target": target_record(original.target),
        "start": period.start.isoformat(),
        "due": None if period.due is None else period.due.isoformat(),
    }
    for name in ("every", "due_stated"):
        if (value := getattr(original, name)) != getattr(commitment, name):
            record[name] = value
    if original.milestones != commitment.milestones:
        record["milestones"] = milestones_record(original)
    if original.interpretation != commitment.interpretation:
        record["interpretation"] = _optional_text(original.interpretation)
    return record


def domain_record(domain: Domain) -> Record:
    """Return a domain as a record, its provisions by id."""
    return {
        "id": domain.id,
        "number": domain.number,
        "name": text_record(domain.name),
        "provisions": [provision.id for provision in domain.provisions],
    }


def about_record(document: Document) -> Record:
    """Return what a document says of itself."""
    period = document.period
    return {
        "id": document.id,
        "title": text_record(document.title),
        "issuer": text_record(document.issuer),
        **({} if document.published is None else {"published": document.published.isoformat()}),
        **({} if document.code is None else {"number": document.code}),
        **({} if document.place is None else {"place": text_record(document.place)}),
        **_some(document, "url", "licence"),
        "start": period.start.isoformat(),
        "due": None if period.due is None else period.due.isoformat(),
        **({} if period.years.is_calendar else {"year_starts": period.year_starts}),
        "safeguards": [safeguard.id for safeguard in document.safeguards.values()],
        **_units(document),
        **_not_targets(document),
    }


def document_record(document: Document) -> Record:
    """Return a whole document: itself, its domains, provisions, indicators and commitments."""
    return {
        "document": about_record(document),
        "domains": [domain_record(domain) for domain in document.domains.values()],
        "provisions": [provision_record(item) for item in document.provisions.values()],
        "indicators": [indicator_record(item) for item in document.indicators.values()],
        "commitments": [commitment_record(item) for item in document.commitments.values()],
    }


def _units(document: Document) -> Record:
    own = document.units.own
    return {"units": [unit.declaration for unit in own]} if own else {}


def _not_targets(document: Document) -> Record:
    entries = [attrs.asdict(entry) for entry in document.not_targets]
    return {"not_targets": entries} if entries else {}


def provision_record(provision: Provision) -> Record:
    """Return a provision as a record, its commitments by id."""
    return {
        "id": provision.id,
        "kind": provision.kind,
        "number": provision.number,
        **_some(provision, "label"),
        "title": text_record(provision.title),
        **({} if provision.summary is None else {"summary": text_record(provision.summary)}),
        "commitments": [commitment.id for commitment in provision.commitments],
    }
