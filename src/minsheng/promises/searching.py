"""Which commitments of a document pass filters: by field of work, kind, unit, date, words."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple, TypedDict

from minsheng.days import Day, Years, as_last_day, as_year
from minsheng.errors import InvalidValueError, UnknownNameError
from minsheng.promises.indicators import Indicator
from minsheng.promises.provisions import Commitment, Provision
from minsheng.promises.targets import TargetBase
from minsheng.quantities.units import Unit, Units, as_unit

__all__ = ["Filters", "Searched", "matching", "responsible_names"]

Passes = Callable[[Commitment], bool]


class Filters(TypedDict, total=False):
    """What commitments are searched by; None lets all of them pass."""

    domain: str | None
    provision: str | None
    kind: str | type[TargetBase] | None
    indicator: Indicator | str | None
    unit: Unit | str | None
    year: int | None
    due_by: int | Day | None
    text: str | None
    stated: bool | None
    responsible: str | None
    nature: str | None
    tag: str | None


class Searched(NamedTuple):
    """What is searched: the parts of a document, whose module stands on this one."""

    domains: Mapping[str, tuple[Provision, ...]]
    provisions: Mapping[str, Provision]
    commitments: Mapping[str, Commitment]
    indicators: Mapping[str, Indicator]
    units: Units
    years: Years


def matching(document: Searched, filters: Filters, prefix: str = "") -> Iterator[Commitment]:
    """Yield the commitments that pass every filter, in the order of the source.

    Errors name a filter with `prefix` before it.
    """
    tests = list(_tests(document, filters, prefix))
    for commitment in document.commitments.values():
        if all(passes(commitment) for passes in tests):
            yield commitment


def _tests(document: Searched, filters: Filters, prefix: str) -> Iterator[Passes]:
    """Yield what tells whether a commitment passes, for each filter that is given."""
    for name, wanted in filters.items():
        if wanted is not None:
            yield _MAKERS[name](
                document, wanted, f"{prefix}{name.replace('_', '-') if prefix else name}"
            )


def _by_domain(document: Searched, wanted: str, _field: str) -> Passes:
    provisions = {provision.id for provision in document.domains[wanted]}
    return lambda commitment: commitment.provision_id in provisions


def _by_provision(document: Searched, wanted: str, field: str) -> Passes:
    _require_known(wanted, {item.kind for item in document.provisions.values()}, field)
    return lambda commitment: commitment.provision_id.partition(":")[0] == wanted


def _by_kind(document: Searched, wanted: str | type[TargetBase], field: str) -> Passes:
    known = {commitment.target.kind for commitment in document.commitments.values()}
    kind: object = wanted
    if isinstance(wanted, type) and issubclass(wanted, TargetBase):
        kind = getattr(wanted, "kind", None)  # none of a class that only others are made from
    if not isinstance(kind, str) or kind not in known:
        raise InvalidValueError(field, wanted, f"one of {', '.join(sorted(known))}")
    return lambda commitment: commitment.target.kind == kind


def _by_indicator(document: Searched, wanted: Indicator | str, _field: str) -> Passes:
    found = document.indicators[wanted.id if isinstance(wanted, Indicator) else wanted].id
    return lambda commitment: commitment.indicator.id == found


def _by_unit(document: Searched, wanted: Unit | str, field: str) -> Passes:
    unit = as_unit(wanted, field, document.units)
    return lambda commitment: commitment.indicator.unit is unit


def _by_year(_document: Searched, wanted: int, field: str) -> Passes:
    year = as_year(wanted, field)
    return lambda commitment: _due(commitment, lambda due: due.year == year)


def _by_due(document: Searched, wanted: int | Day, field: str) -> Passes:
    last = as_last_day(wanted, field, document.years)
    return lambda commitment: _due(commitment, lambda due: due <= last)


def _due(commitment: Commitment, test: Callable[[date], bool]) -> bool:
    return commitment.period.due is not None and test(commitment.period.due)


def _by_text(document: Searched, wanted: str, field: str) -> Passes:
    if not isinstance(wanted, str):
        raise InvalidValueError(field, wanted, "words to look for")
    words = wanted.casefold()
    return lambda commitment: words in _words(document, commitment)


def _by_stated(_document: Searched, wanted: bool, field: str) -> Passes:  # noqa: FBT001 - as each filter, it is handed on
    if not isinstance(wanted, bool):
        raise InvalidValueError(field, wanted, "True, False or None")
    if not wanted:
        return lambda commitment: not commitment.stated
    return lambda commitment: commitment.stated and bool(commitment.target.figures)


def _by_responsible(document: Searched, wanted: str, field: str) -> Passes:
    promises = document.commitments.values()
    _require_known(wanted, (name for item in promises for name in responsible_names(item)), field)
    return lambda commitment: wanted in responsible_names(commitment)


def _by_nature(_document: Searched, wanted: str, field: str) -> Passes:
    _require_known(wanted, ("binding", "expected"), field)
    return lambda commitment: commitment.nature == wanted


def _by_tag(document: Searched, wanted: str, field: str) -> Passes:
    promises = document.commitments.values()
    _require_known(wanted, (tag for item in promises for tag in item.tags), field)
    return lambda commitment: wanted in commitment.tags


_MAKERS: Mapping[str, Callable[[Searched, Any, str], Passes]] = {
    "domain": _by_domain,
    "provision": _by_provision,
    "kind": _by_kind,
    "indicator": _by_indicator,
    "unit": _by_unit,
    "year": _by_year,
    "due_by": _by_due,
    "text": _by_text,
    "stated": _by_stated,
    "responsible": _by_responsible,
    "nature": _by_nature,
    "tag": _by_tag,
}


def _require_known(wanted: object, known: Iterable[str], field: str) -> None:
    names = set(known)
    if not isinstance(wanted, str) or wanted not in names:
        raise UnknownNameError(field, wanted, names)


def responsible_names(commitment: Commitment) -> Iterator[str]:
    """Yield the names of those who answer for a promise, in both languages."""
    for item in commitment.responsible:
        yield from dict.fromkeys((item.name.zh, item.name.en))


def _words(document: Searched, commitment: Commitment) -> str:
    """Return all that can be searched of a commitment, in one text."""
    title, indicator = document.provisions[commitment.provision_id].title, commitment.indicator
    named = (title.zh, title.en, indicator.name.zh, indicator.name.en, *indicator.aliases)
    named += (*responsible_names(commitment), *commitment.tags)
    return "\n".join((commitment.id, commitment.phrase, *named)).casefold()
