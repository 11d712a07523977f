"""Strategies for commitments, provisions and whole documents, and for observations of them."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeVar, get_args

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from minsheng.days import Period
from minsheng.errors import InvalidValueError
from minsheng.observations.known import is_rate
from minsheng.observations.series import ObservedSeries, Series
from minsheng.progress.commitment import Data
from minsheng.promises.documents import Document, Domain
from minsheng.promises.indicators import Basis, Indicator
from minsheng.promises.milestones import InterimTarget
from minsheng.promises.provisions import (
    Commitment,
    Every,
    Goal,
    PracticalMatter,
    Provision,
    Safeguard,
    Task,
)
from minsheng.promises.targets import Bound, Target
from minsheng.testing.strategies.basics import labels, periods
from minsheng.testing.strategies.series import milestones, observed_series
from minsheng.testing.strategies.targets import indicators, indicators_for, targets
from minsheng.texts import Text

__all__ = [
    "commitments",
    "data_of",
    "document_data",
    "documents",
    "domains",
    "goals",
    "matters",
    "provisions",
    "safeguards",
    "tasks",
]

Kind = TypeVar("Kind", bound=Provision)

_PHRASES = st.sampled_from(["不低于5%", "达到100场", "全覆盖", "“两头”兼顾"])
_READING = Text(zh="理解为全区。", en="Read as the whole district.")
_READINGS = st.sampled_from([None, _READING])
_PERIODS = periods()
_NUMBERS = st.integers(1, 60)
_EVERY: SearchStrategy[Every | None] = st.sampled_from([None, "year"])
_OFTEN: SearchStrategy[Every | None] = st.sampled_from([None, "year", "quarter", "month"])
_BASES: tuple[Basis, ...] = get_args(Basis)
_MOST = 10**6
_LAST_GRADE = 3  # all scales have so many


def commitments(
    indicator: Indicator | None = None,
    *,
    kinds: Iterable[type[Target]] | None = None,
    id: str | None = None,  # noqa: A002 - the name of the field
    period: Period | None = None,
) -> SearchStrategy[Commitment]:
    """Return a strategy for commitments of an indicator, or of one drawn with them.

    `kinds` are the kinds of target to choose from, as for `targets`; `id` and `period` are those
    of the commitment, drawn if not given. Raises `InvalidValueError` for what `targets` refuses and
    for `AtLeastTimes` of a running total.
    """
    chosen = None if kinds is None else tuple(kinds)
    if indicator is not None:
        unfit = [k.__name__ for k in chosen or () if indicator.basis not in k.bases]
        if unfit:
            expected = f"one that is no running total, for {unfit[0]}"
            raise InvalidValueError("indicator", indicator.id, expected)
        return _promise(indicator, targets(indicator, kinds=chosen), id, period)
    if chosen is not None and len(chosen) > 1:
        return st.sampled_from(chosen).flatmap(
            lambda kind: commitments(kinds=(kind,), id=id, period=period)
        )
    fitting: list[Basis] = [
        basis for basis in _BASES if all(basis in kind.bases for kind in chosen or ())
    ]
    drawn = st.sampled_from(fitting).flatmap(lambda basis: indicators_for(chosen, basis))
    return drawn.flatmap(lambda one: commitments(one, kinds=chosen, id=id, period=period))


@st.composite
def _promise(
    draw: DrawFn,
    indicator: Indicator,
    target: SearchStrategy[Target],
    name: str | None,
    period: Period | None,
) -> Commitment:
    asked = draw(target)
    until = draw(_PERIODS) if period is None else period
    once = indicator.basis not in asked.bases_each_year
    often = asked.within_years and until.year_starts.endswith("-01")
    every = None if once else draw(_OFTEN if often else _EVERY)
    return Commitment(
        id=f"task:{draw(_NUMBERS)}/promise" if name is None else name,
        indicator=indicator,
        target=asked,
        period=until,
        phrase=draw(_PHRASES),
        stated=draw(st.booleans()) if asked.figures else True,
        every=every,
        due_stated=True if until.due is None else draw(st.booleans()),
        interpretation=draw(_READINGS),
        milestones=draw(_milestones(asked, until)) if every is None else (),
    )


def _milestones(target: Target, period: Period) -> SearchStrategy[tuple[InterimTarget, ...]]:
    """Return a strategy for one or two values on the way to a limit, or for none."""
    if not isinstance(target, Bound) or period.due is None:
        return st.just(())
    third = (period.due - period.start) // 3
    days = (period.start + third, period.start + 2 * third) if third else ()
    way = tuple(InterimTarget(when=str(day), value=target.value) for day in days)
    return st.sampled_from([way[:count] for count in range(len(way) + 1)])


def goals(number: int | None = None) -> SearchStrategy[Goal]:
    """Return a strategy for goals, with the number given."""
    return _some(Goal, number)


def tasks(number: int | None = None) -> SearchStrategy[Task]:
    """Return a strategy for tasks, with the number given."""
    return _some(Task, number)


def matters(number: int | None = None) -> SearchStrategy[PracticalMatter]:
    """Return a strategy for practical matters, with the number given."""
    return _some(PracticalMatter, number)


def safeguards(number: int | None = None) -> SearchStrategy[Safeguard]:
    """Return a strategy for safeguards, with the number given."""
    return _some(Safeguard, number)


def provisions() -> SearchStrategy[Provision]:
    """Return a strategy for provisions of every kind."""
    return st.one_of(goals(), tasks(), matters(), safeguards())


def _some(kind: type[Kind], number: int | None) -> SearchStrategy[Kind]:
    found = _NUMBERS if number is None else st.just(number)
    return st.tuples(found, _pools(2)).flatmap(
        lambda drawn: _provision(kind, drawn[0], drawn[1], max_promises=2)
    )


def _pools(size: int) -> SearchStrategy[tuple[Indicator, ...]]:
    """Return a strategy for one to `size` indicators with different ids."""
    named = [indicators(id=f"indicator-{number}") for number in range(1, size + 1)]
    return st.integers(1, size).flatmap(lambda count: st.tuples(*named[:count]))


@st.composite
def _provision(
    draw: DrawFn,
    kind: type[Kind],
    number: int,
    pool: tuple[Indicator, ...],
    *,
    max_promises: int,
) -> Kind:
    """Draw a provision whose promises are of indicators of the pool."""
    wanted = draw(st.lists(st.sampled_from(pool), max_size=max_promises))
    promises = tuple(
        draw(commitments(indicator, id=f"{kind.named}:{number}/promise-{place}"))
        for place, indicator in enumerate(wanted, start=1)
    )
    return kind(number=number, title=draw(labels()), summary=draw(labels()), commitments=promises)


def domains(number: int = 1) -> SearchStrategy[Domain]:
    """Return a strategy for a field of work with a goal, some tasks and some practical matters."""
    return _pools(2).flatmap(
        lambda pool: _domain(number, pool, 1, 1, max_tasks=2, max_matters=1, max_promises=2)
    )


@st.composite
def _domain(  # noqa: PLR0913 - where its numbers begin, and how large it may be
    draw: DrawFn,
    number: int,
    pool: tuple[Indicator, ...],
    first_task: int,
    first_matter: int,
    *,
    max_tasks: int,
    max_matters: int,
    max_promises: int,
) -> Domain:
    """Draw a domain whose tasks and matters are numbered from the numbers given."""
    some_tasks = draw(st.integers(0, max_tasks))
    some_matters = draw(st.integers(0, max_matters))
    return Domain(
        number=number,
        id=f"domain-{number}",
        name=draw(labels()),
        goal=draw(_provision(Goal, number, pool, max_promises=max_promises)),
        tasks=tuple(
            draw(_provision(Task, first_task + place, pool, max_promises=max_promises))
            for place in range(some_tasks)
        ),
        matters=tuple(
            draw(_provision(PracticalMatter, first_matter + place, pool, max_promises=max_promises))
            for place in range(some_matters)
        ),
    )


def documents(  # noqa: PLR0913 - every size has its name and a default
    *,
    max_domains: int = 2,
    max_tasks: int = 2,
    max_matters: int = 1,
    max_safeguards: int = 1,
    max_promises: int = 2,
    max_indicators: int = 3,
) -> SearchStrategy[Document]:
    """Return a strategy for whole documents of other places; small ones, if not told otherwise.

    A document has at least one domain, each domain a goal; tasks and practical matters are counted
    for each domain, promises for each provision. Numbers and ids come once, and an indicator is
    the same wherever it is promised.
    """
    sizes = {
        "max_domains": (max_domains, 1),
        "max_tasks": (max_tasks, 0),
        "max_matters": (max_matters, 0),
        "max_safeguards": (max_safeguards, 0),
        "max_promises": (max_promises, 0),
        "max_indicators": (max_indicators, 1),
    }
    for field, (given, least) in sizes.items():
        if isinstance(given, bool) or not isinstance(given, int) or given < least:
            raise InvalidValueError(field, given, f"a whole number from {least} on")

    @st.composite
    def document(draw: DrawFn) -> Document:
        pool = draw(_pools(max_indicators))
        parts: list[Domain] = []
        for number in range(1, draw(st.integers(1, max_domains)) + 1):
            first_task = 1 + sum(len(domain.tasks) for domain in parts)
            first_matter = 1 + sum(len(domain.matters) for domain in parts)
            sized = _domain(
                number,
                pool,
                first_task,
                first_matter,
                max_tasks=max_tasks,
                max_matters=max_matters,
                max_promises=max_promises,
            )
            parts.append(draw(sized))
        safeguarding = tuple(
            draw(_provision(Safeguard, number, pool, max_promises=max_promises))
            for number in range(1, draw(st.integers(0, max_safeguards)) + 1)
        )
        return Document(
            id="document",
            title=draw(labels()),
            issuer=draw(labels()),
            published=draw(st.dates(date(2015, 1, 1), date(2030, 12, 31))),
            period=draw(_PERIODS),
            domains=tuple(parts),
            safeguards=safeguarding,
        )

    return document()


def data_of(indicator: Indicator) -> SearchStrategy[Data]:
    """Return a strategy for observations in a form that suits an indicator's basis."""
    unit = indicator.unit
    if unit is None:
        return milestones()
    if unit.is_ordinal:
        return observed_series(unit, form="level", min_value=1, max_value=_LAST_GRADE)
    most = _MOST if indicator.most is None else indicator.most
    if indicator.basis == "level" or is_rate(indicator):
        return observed_series(unit, form="level", max_value=most)
    if indicator.basis == "yearly":
        return observed_series(unit, form="increment", max_value=most)
    if indicator.most is not None:  # what is reached of a whole ends with it
        return observed_series(unit, form="level", max_value=most).map(_rising)
    increments = observed_series(unit, form="increment", max_value=most)
    return st.one_of(observed_series(unit, form="total", max_value=most), increments)


def _rising(levels: ObservedSeries) -> ObservedSeries:
    """Return running totals on the days of some levels, from the least level on."""
    values = sorted(seen.value.to(levels.unit).fraction for seen in levels.observations)
    days = (observation.day for observation in levels.observations)
    return Series.totals(zip(days, values, strict=True), levels.unit)


def document_data(document: Document) -> SearchStrategy[Mapping[str, Data]]:
    """Return a strategy for observations of some of a document's indicators, by id.

    It is what `assess_document` takes.
    """
    optional = {name: data_of(found) for name, found in document.indicators.items()}
    return st.fixed_dictionaries({}, optional=optional)
