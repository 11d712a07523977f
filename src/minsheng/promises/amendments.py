"""What if: commitments and documents with other figures, which keep their source and say so."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Literal, TypeVar, overload

import attrs

from minsheng.checks import require, require_all
from minsheng.days import Day, Period, as_last_day
from minsheng.errors import InvalidValueError
from minsheng.promises.asked import Promise, commitment_of
from minsheng.promises.documents import Document, Domain
from minsheng.promises.fields import Field, fields_of, stated_fields
from minsheng.promises.milestones import InterimTarget
from minsheng.promises.provisions import Commitment, Every, Provision
from minsheng.promises.targets import KINDS, Bound, Figure, Reduction, Target, TargetBase, TargetT
from minsheng.quantities.amounts import Amount, amount_for
from minsheng.quantities.exact import Number, exact_fraction

__all__ = ["FIGURES", "amend", "amend_document", "main_figure"]

AnyProvision = TypeVar("AnyProvision", bound=Provision)

FIGURES = tuple(dict.fromkeys(f.name for kind in KINDS for f in fields_of(kind) if f.is_amendable))
"""The fields of targets that hold a figure; `amend` has an argument for each."""


@overload
def amend(
    commitment: Commitment[TargetT],
    *,
    value: Amount | str | Number | None = None,
    low: Amount | str | Number | None = None,
    high: Amount | str | Number | None = None,
    rate: Amount | str | None = None,
    factor: Number | None = None,
    change: Amount | str | Number | None = None,
    by: Amount | str | None = None,
    to: Number | None = None,
    times: Number | None = None,
    at_most: int | None = None,
    at_least: str | None = None,
    tolerance: Amount | str | Number | None = None,
    due: int | Day | None = None,
    target: None = None,
    every: Every | Literal["keep"] | None = "keep",
    document: Document | None = None,
) -> Commitment[TargetT]: ...
@overload
def amend(
    commitment: Promise,
    *,
    target: TargetT,
    due: int | Day | None = None,
    every: Every | Literal["keep"] | None = "keep",
    document: Document | None = None,
) -> Commitment[TargetT]: ...
@overload
def amend(
    commitment: str,
    *,
    value: Amount | str | Number | None = None,
    low: Amount | str | Number | None = None,
    high: Amount | str | Number | None = None,
    rate: Amount | str | None = None,
    factor: Number | None = None,
    change: Amount | str | Number | None = None,
    by: Amount | str | None = None,
    to: Number | None = None,
    times: Number | None = None,
    at_most: int | None = None,
    at_least: str | None = None,
    tolerance: Amount | str | Number | None = None,
    due: int | Day | None = None,
    target: None = None,
    every: Every | Literal["keep"] | None = "keep",
    document: Document | None = None,
) -> Commitment: ...
def amend(  # noqa: PLR0913 - a name for each figure that a promise can state
    commitment: Promise,
    *,
    value: Amount | str | Number | None = None,
    low: Amount | str | Number | None = None,
    high: Amount | str | Number | None = None,
    rate: Amount | str | None = None,
    factor: Number | None = None,
    change: Amount | str | Number | None = None,
    by: Amount | str | None = None,
    to: Number | None = None,
    times: Number | None = None,
    at_most: int | None = None,
    at_least: str | None = None,
    tolerance: Amount | str | Number | None = None,
    due: int | Day | None = None,
    target: Target | None = None,
    every: Every | Literal["keep"] | None = "keep",
    document: Document | None = None,
) -> Commitment:
    """Return a commitment with other figures or another deadline, as it might have been promised.

    The commitment may be given by its id in `document`, or else in `HUNNAN`. `value`, `low`,
    `high`, `rate`, `change`, `by` and `tolerance` replace that figure of the target: an `Amount`,
    text such as "900 yuan/person/month" or "5%", or a number in the unit of the figure it replaces
    (not for rates, where 5 and 0.05 could both be meant). `factor`, `to` and `times` are plain
    numbers, `at_most` is the place of a rank and `at_least` a grade of the scale. `due` is a day,
    or a year for its last day; it counts as stated, and a promise that binds each year binds those
    up to it. `target` replaces the whole target by one of any kind. Milestones on the way stay as
    they are, up to the deadline. `every` says what is bound:
    "year" for each calendar year of the period, None for the deadline alone; it stays as it is if
    not given.

    The result has the same id, indicator, phrase and source; `amends` is the commitment as the
    source makes it, which stays as it is. What asks for just what the source asks for is the
    original itself. Raises `InvalidValueError` for a figure that the target does not have or no
    change at all, or an `every` that the target cannot have, `DimensionError` for an amount that
    the indicator is not measured in.

    >>> from minsheng import HUNNAN
    >>> print(amend(HUNNAN.commitments["task:13/dibao-floor"], value=900).asks)
    at least 900 yuan per person per month
    """
    given: dict[str, Amount | str | Number | None] = {
        "value": value,
        "low": low,
        "high": high,
        "rate": rate,
        "factor": factor,
        "change": change,
        "by": by,
        "to": to,
        "times": times,
        "at_most": at_most,
        "at_least": at_least,
        "tolerance": tolerance,
    }
    figures = {name: figure for name, figure in given.items() if figure is not None}
    commitment = commitment_of(commitment, document)
    for name, pure in (("factor", factor), ("to", to), ("times", times)):
        if isinstance(pure, Amount):
            raise InvalidValueError(name, pure, "a pure number")
    if target is not None and figures:
        raise InvalidValueError("target", target, f"either a target or its {', '.join(figures)}")
    if target is None and due is None and every == "keep" and not figures:
        expected = "a figure, a target, a deadline or what is bound to change"
        raise InvalidValueError("amend", commitment.id, expected)
    if target is None:
        target = _with_figures(commitment, figures)
    if not isinstance(target, TargetBase):
        raise InvalidValueError("target", target, "a Target")
    every = commitment.every if every == "keep" else every
    period, due_stated = commitment.period, commitment.due_stated
    if due is not None:
        period, due_stated = attrs.evolve(period, due=as_last_day(due, "due", period.years)), True
    amended = attrs.evolve(
        commitment,
        target=target,
        every=every,
        period=period,
        due_stated=due_stated,
        milestones=_milestones(commitment, target, every, period),
        amends=commitment.original,
    )
    return amended.original if _asks_alike(amended, amended.original) else amended


def _asks_alike(one: Commitment, other: Commitment) -> bool:
    """Tell whether two commitments ask for the same until the same day."""
    asked = (one.target, one.period, one.every, one.milestones)
    return asked == (other.target, other.period, other.every, other.milestones)


def _milestones(
    commitment: Commitment, target: Target, every: Every | None, period: Period
) -> tuple[InterimTarget, ...]:
    """Return the milestones that stay: none of another kind of promise or after its deadline."""
    if every is not None or not isinstance(target, Bound):
        return ()
    last = period.due or date.max
    return tuple(x for x in commitment.milestones if x.day(period.years) <= last)


def _with_figures(commitment: Commitment, figures: Mapping[str, Amount | str | Number]) -> Target:
    target = commitment.target
    known = {field.name: field for field in _amendable(target)}
    changed: dict[str, Any] = {}
    for name, figure in figures.items():
        if name not in known:
            names = ", ".join(known) or "none"
            expected = f"a figure that {commitment.id} states ({names})"
            raise InvalidValueError(name, figure, expected)
        changed[name] = _figure(getattr(target, name), known[name], figure)
    return attrs.evolve(target, **changed)


def _amendable(target: Target) -> tuple[Field, ...]:
    """Return the fields of a target that might have been another figure.

    Of a reduction it is the one that is stated, `by` or `to`.
    """
    found = tuple(field for field in fields_of(type(target)) if field.is_amendable)
    if not isinstance(target, Reduction):
        return found
    return tuple(field for field in found if getattr(target, field.name) is not None)


def main_figure(commitment: Commitment) -> str:
    """Return the name of the one figure that a promise states; a tolerance is none.

    Raises `InvalidValueError` if it states none, or two.
    """
    names = [field.name for field in stated_fields(commitment.target)]
    if len(names) != 1:
        expected = f"one of its figures ({', '.join(names) or 'it has none'})"
        raise InvalidValueError("amend", commitment.id, expected)
    return names[0]


def _figure(
    replaced: Figure | int | None, field: Field, figure: Amount | str | Number
) -> Figure | Number:
    if field.form in {"count", "label"} and not isinstance(figure, Amount):
        return figure
    if field.form == "factor" and not isinstance(figure, Amount):
        return exact_fraction(figure, field.name)
    unit = replaced.unit if isinstance(replaced, Amount) and field.form != "rate" else None
    return amount_for(figure, field.name, unit)


def amend_document(document: Document, amendments: Iterable[Commitment]) -> Document:
    """Return a document that asks for what `amendments` ask for; the rest is as it was.

    Each amendment stands in the place of the commitment with its id; `document.amendments` of the
    result lists those that differ from the source. Raises `UnknownNameError` for an id that the
    document does not have, `InvalidValueError` for two amendments of one commitment and for one
    that amends another commitment than the document's.

    >>> from minsheng import HUNNAN
    >>> higher = amend(HUNNAN.commitments["task:13/dibao-floor"], value=900)
    >>> changed = amend_document(HUNNAN, [higher])
    >>> [promise.id for promise in changed.amendments]
    ['task:13/dibao-floor']
    """
    changed: dict[str, Commitment] = {}
    require(document, Document, "document", "a Document")
    for commitment in require_all(amendments, Commitment, "amendments", "Commitments"):
        if commitment.id in changed:
            raise InvalidValueError("amendments", commitment.id, "each commitment only once")
        if document.commitments[commitment.id].original != commitment.original:
            expected = f"an amendment of the commitment of {document.id}"
            raise InvalidValueError("amendments", commitment.id, expected)
        changed[commitment.id] = commitment
    return attrs.evolve(
        document,
        domains=tuple(_amended_domain(domain, changed) for domain in document.domains.values()),
        safeguards=tuple(_amended(item, changed) for item in document.safeguards.values()),
        further=tuple(_amended(item, changed) for item in document.further),
    )


def _amended_domain(domain: Domain, changed: Mapping[str, Commitment]) -> Domain:
    return attrs.evolve(
        domain,
        goal=None if domain.goal is None else _amended(domain.goal, changed),
        tasks=tuple(_amended(task, changed) for task in domain.tasks),
        matters=tuple(_amended(matter, changed) for matter in domain.matters),
        further=tuple(_amended(item, changed) for item in domain.further),
    )


def _amended(provision: AnyProvision, changed: Mapping[str, Commitment]) -> AnyProvision:
    commitments = tuple(changed.get(c.id, c) for c in provision.commitments)
    return attrs.evolve(provision, commitments=commitments)
