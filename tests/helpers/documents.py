"""A small document, arbitrary documents, and what can be wrong with one in JSON."""

from datetime import date
from fractions import Fraction
from itertools import islice
from typing import Any, Literal

import attrs
from hypothesis import assume
from hypothesis import strategies as st

from minsheng import (
    About,
    Amount,
    AtLeast,
    AtLeastTimes,
    AtMost,
    Between,
    Commitment,
    Comparison,
    Document,
    Done,
    FallsYearly,
    GrowsYearly,
    Indicator,
    LessThan,
    MoreThan,
    Period,
    Reduction,
    Text,
    Trend,
    Unquantified,
)
from minsheng.promises import (
    Baseline,
    Domain,
    Goal,
    Grade,
    NotTarget,
    PracticalMatter,
    Provision,
    Rank,
    Responsible,
    RisesYearly,
    Safeguard,
    Target,
    Task,
)
from minsheng.promises.targets import LimitedSide, ValueTarget
from minsheng.quantities import Unit, Units, declare_unit

OWN_UNITS = Units(
    (
        declare_unit("blossom", zh="朵", en="blossoms", one="blossom", whole=True),
        declare_unit("acre", zh="英亩", of="m2", factor="4046.8564224"),
    )
)
UNITS = tuple(OWN_UNITS)
RATIOS = tuple(unit for unit in UNITS if unit.is_ratio)
BOUNDS: tuple[type[AtLeast | MoreThan | AtMost | LessThan], ...] = (
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
)

FEW = st.integers(0, 2)
SIDES: st.SearchStrategy[LimitedSide] = st.sampled_from(["least", "both"])

words = st.text(min_size=1, max_size=12).filter(str.strip)
texts = st.one_of(
    st.builds(Text, zh=words, en=words), st.builds(Text, zh=words), st.builds(Text, en=words)
)
days = st.dates(min_value=date(1, 1, 1))
numbers = st.one_of(
    st.fractions(), st.decimals(allow_nan=False, allow_infinity=False, places=3), st.integers()
)


@st.composite
def periods(draw: st.DrawFn) -> Period:
    first, last = sorted((draw(days), draw(days)))
    return Period(start=first, due=draw(st.sampled_from([None, last])))


@st.composite
def amounts(draw: st.DrawFn, dimension: str, least: int | None = None) -> Amount:
    unit = draw(st.sampled_from([unit for unit in UNITS if unit.dimension == dimension]))
    return Amount(draw(numbers if least is None else st.fractions(min_value=least)), unit)


@st.composite
def _indicators(draw: st.DrawFn, name: str, aliases: tuple[str, ...]) -> Indicator:
    unit = draw(st.one_of(st.none(), st.sampled_from(UNITS)))
    return Indicator(
        id=name,
        name=draw(texts),
        unit=unit,
        basis=draw(st.sampled_from(("level", "total", "yearly"))),
        covers=draw(st.one_of(st.none(), texts)),
        beyond_whole=draw(st.booleans()),
        signed=draw(st.booleans()),
        aliases=aliases,
        counted_by=draw(st.one_of(st.none(), words)) if unit and unit.whole else None,
        baseline=draw(_baselines(unit)) if unit and draw(st.booleans()) else None,
    )


def _baselines(unit: Unit) -> st.SearchStrategy[Baseline]:
    """Baselines that any indicator in the unit can have."""
    whens = st.sampled_from(["2020", "2020-06-30", "2019-Q4", "2020-H1", "2020-11"])
    values = st.integers(0, 9).map(lambda number: Fraction(number, 1 if unit.whole else 4))
    return st.builds(
        lambda value, when: Baseline(value=Amount(value, unit), when=when), values, whens
    )


_RESPONSIBLE = st.builds(Responsible, texts, st.one_of(st.none(), texts))


@st.composite
def _beside(draw: st.DrawFn) -> dict[str, Any]:
    """What a source prints beside a promise, or nothing."""
    if draw(st.booleans()):
        return {}
    return {
        "responsible": tuple(draw(st.lists(_RESPONSIBLE, max_size=2))),
        "nature": draw(st.sampled_from([None, "binding", "expected"])),
        "tags": tuple(draw(st.lists(words, max_size=2, unique=True))),
        "url": draw(st.sampled_from([None, "https://example.org/a?b=c"])),
        "page": draw(st.one_of(st.none(), st.integers(1, 99), words)),
    }


@st.composite
def targets(  # noqa: C901, PLR0911, PLR0912 - a case for each kind
    draw: st.DrawFn, indicator: Indicator, others: list[Indicator]
) -> Target:
    others = [other for other in others if other.unit is not None]
    running = indicator.basis == "total"  # has no base to be multiplied
    kinds: list[int] = [*range(13), *((13,) if others else ())]
    kind: int = draw(st.sampled_from([n for n in kinds if not (running and n in {8, 12})]))
    if indicator.unit is None or kind == 9:
        otherwise: list[Target] = [Done(), Unquantified()]
        return draw(st.sampled_from(otherwise))
    if indicator.unit.is_ordinal and not running:
        return _ranked(draw, indicator.unit)
    dimension = indicator.unit.dimension
    one = draw(amounts(dimension))
    if kind < 4:
        return BOUNDS[kind](value=one)
    match kind:
        case 4:
            points = "percentage_point" if indicator.unit.is_ratio else dimension
            tolerance = draw(st.one_of(st.none(), amounts(points, least=0)))
            return About(value=one, tolerance=tolerance, side=draw(SIDES))
        case 5:
            low, high = sorted((one, draw(amounts(dimension))))
            return Between(low=low, high=high, side=draw(SIDES))
        case 6:
            rate = draw(st.fractions(min_value=0))
            return GrowsYearly(rate=Amount(rate, draw(st.sampled_from(RATIOS))))
        case 7:
            return Trend(direction=draw(st.sampled_from(["rising", "falling"])))
        case 8:
            factor = draw(st.fractions(min_value=1))
            return AtLeastTimes(factor=factor, base_year=draw(st.integers(1, 9999)))
        case 10:
            return FallsYearly(rate=Amount(draw(st.fractions(0, 100)), "percent"))
        case 11:
            points = "percentage_point" if indicator.unit.is_ratio else dimension
            return RisesYearly(change=draw(amounts(points, least=0)))
        case 12:
            year, share = draw(st.integers(1, 9999)), draw(st.fractions(0, 100))
            if draw(st.booleans()):
                return Reduction(by=Amount(share, "percent"), base_year=year)
            return Reduction(to=share + 1, base_year=year)
        case _:
            pass
    other = draw(st.sampled_from(others))
    same = other.unit is not None and other.unit.dimension == dimension
    compared: st.SearchStrategy[Literal["level", "growth"]] = st.sampled_from(["level", "growth"])
    of = draw(compared) if same else "growth"
    return Comparison(
        other=other,
        of=of,
        comparator=draw(st.sampled_from([">=", ">"])),
        times=1 + draw(st.fractions(min_value=0)) if of == "level" else 1,
    )


def _ranked(draw: st.DrawFn, unit: Unit) -> Target:
    if unit.code == "place":
        return Rank(at_most=draw(st.integers(1, 9999)), among=draw(st.one_of(st.none(), texts)))
    scale = draw(st.lists(words, min_size=1, max_size=4, unique=True))
    return Grade(at_least=draw(st.sampled_from(scale)), scale=scale)


def _terms(draw: st.DrawFn, indicator: Indicator, target: Target) -> dict[str, Any]:
    """Draw when a target is due and what of its period it binds, as far as it can."""
    period = draw(periods())
    limit = isinstance(target, ValueTarget)
    once = isinstance(target, Done) or (limit and indicator.basis == "total")
    return {
        "period": period,
        "every": None if once else draw(st.sampled_from([None, "year"])),
        "due_stated": period.due is None or draw(st.booleans()),
    }


@st.composite
def _promises(
    draw: st.DrawFn, provision: str, indicators: list[Indicator]
) -> tuple[Commitment, ...]:
    names = draw(st.lists(words, max_size=3, unique=True))
    found = []
    for name in names:
        indicator = draw(st.sampled_from(indicators))
        target = draw(targets(indicator, indicators))
        promise = Commitment(
            id=f"{provision}/{name}",
            indicator=indicator,
            target=target,
            phrase=draw(words),
            stated=not target.figures or draw(st.booleans()),
            **_terms(draw, indicator, target),
            interpretation=draw(st.one_of(st.none(), texts)),
            **draw(_beside()),
        )
        if draw(st.booleans()):
            target = draw(targets(indicator, indicators))
            promise = attrs.evolve(
                promise,
                target=target,
                **_terms(draw, indicator, target),
                interpretation=draw(st.one_of(st.just(promise.interpretation), st.none(), texts)),
                amends=promise,
            )
        found.append(promise)
    return tuple(found)


_NOT_TARGETS = st.builds(
    lambda section, phrase: NotTarget(section=section, phrase=phrase, reason="date"), words, words
)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Any document, with up to three domains."""
    names = draw(st.lists(words, min_size=1, max_size=4, unique=True))
    aliases = iter(draw(st.lists(words.map("又名{}".format), max_size=4, unique=True)))
    indicators = [draw(_indicators(name, tuple(islice(aliases, draw(FEW))))) for name in names]
    taken = {text for one in indicators for text in (one.id, one.name.zh, one.name.en)}
    assume(not any(taken & set(one.aliases) for one in indicators))

    def some(kind: type[Any], numbers: list[int]) -> tuple[Any, ...]:
        return tuple(
            kind(
                number=number,
                title=draw(texts),
                summary=draw(texts),
                commitments=draw(_promises(f"{kind.named}:{number}", indicators)),
            )
            for number in numbers
        )

    def of_own_kind(kind: str) -> tuple[Provision, ...]:
        numbering: st.SearchStrategy[int | str] = st.sampled_from([1, 2, "EC02a", "4.1"])
        found = draw(st.lists(numbering, max_size=2, unique=True))
        return tuple(
            Provision(
                kind=kind,
                number=number,
                label=draw(st.one_of(st.none(), words)),
                title=draw(texts),
                summary=draw(st.one_of(st.none(), texts)),
                commitments=draw(_promises(f"{kind}:{number}", indicators)),
            )
            for number in found
        )

    def cut(numbers: list[int], parts: int) -> list[list[int]]:
        return [numbers[part::parts] for part in range(parts)]

    numbering = st.lists(st.integers(1, 99), max_size=4, unique=True)
    ids = draw(st.lists(words, max_size=3, unique=True))
    tasks, matters = cut(draw(numbering), len(ids) or 1), cut(draw(numbering), len(ids) or 1)
    parts = tuple(
        Domain(
            number=number,
            id=name,
            name=draw(texts),
            goal=some(Goal, [number])[0] if draw(st.booleans()) else None,
            tasks=some(Task, tasks[number - 1]),
            matters=some(PracticalMatter, matters[number - 1]),
            further=of_own_kind(f"measure-{number}") if draw(st.booleans()) else (),
        )
        for number, name in enumerate(ids, start=1)
    )
    return Document(
        id=draw(words),
        title=draw(texts),
        issuer=draw(texts),
        published=draw(st.one_of(st.none(), days)),
        period=draw(periods()),
        domains=parts,
        safeguards=some(Safeguard, draw(numbering)),
        further=of_own_kind("附件"),
        code=draw(st.one_of(st.none(), words)),
        place=draw(st.one_of(st.none(), texts)),
        url=draw(st.sampled_from([None, "https://example.org/"])),
        licence=draw(st.sampled_from([None, "CC-BY-4.0"])),
        units=OWN_UNITS,
        not_targets=tuple(draw(st.lists(_NOT_TARGETS, max_size=2))),
    )


def small_document() -> Document:
    """A document with most kinds of target and every kind of provision."""
    name = Text(zh="名", en="Name")
    wage = Indicator(id="wage", name=name, unit="yuan", basis="level")
    share = Indicator(
        id="share", name=name, unit="percent", basis="yearly", covers=name, beyond_whole=True
    )
    works = Indicator(id="works", name=name, unit="project", basis="total")
    done = Indicator(id="opening", name=name, unit=None, basis="level")
    plan: list[tuple[str, Indicator, Target]] = [
        ("goal:1/least", wage, AtLeast(value="850 yuan")),
        ("goal:1/more", wage, MoreThan(value="1 yuan")),
        ("goal:1/most", works, AtMost(value=Amount("7", "project"))),
        ("goal:1/less", works, LessThan(value=Amount("7.5", "project"))),
        ("task:1/about", share, About(value="90%", tolerance=Amount("0.5", "percentage_point"))),
        ("task:1/between", works, Between(low="2 project", high="3 project")),
        ("task:1/growth", wage, GrowsYearly(rate="3.5%")),
        ("task:2/trend", wage, Trend(direction="rising")),
        ("task:2/multiple", wage, AtLeastTimes(factor=2, base_year=2022)),
        ("matter:1/compared", wage, Comparison(other=works, of="growth", comparator=">")),
        ("matter:1/done", done, Done()),
        ("safeguard:1/better", done, Unquantified()),
    ]
    period = Period.of_years(2023, 2025)

    def part(kind: type[Any], number: int) -> Any:
        own = f"{kind.named}:{number}"
        promises = tuple(
            Commitment(id=id_, indicator=indicator, target=target, period=period, phrase="原文")
            for id_, indicator, target in plan
            if id_.startswith(f"{own}/")
        )
        return kind(number=number, title=name, summary=name, commitments=promises)

    domain = Domain(
        number=1,
        id="work",
        name=name,
        goal=part(Goal, 1),
        tasks=(part(Task, 1), part(Task, 2)),
        matters=(part(PracticalMatter, 1),),
    )
    return Document(
        id="small",
        title=name,
        issuer=name,
        published=date(2023, 1, 1),
        period=period,
        domains=(domain,),
        safeguards=(part(Safeguard, 1),),
    )
