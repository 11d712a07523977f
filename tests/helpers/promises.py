"""Promises made for a test, the data that they are held against, and what a path says."""

from datetime import date
from typing import Any, Literal

from minsheng import Amount, AtLeast, AtMost, Commitment, Indicator, Period, Series, Span, Text
from minsheng.observations import ObservedSeries, YearlySeries
from minsheng.planning import Pathway
from minsheng.promises import Target
from minsheng.promises.indicators import Basis

PLAN = Period.of_years(2023, 2025)
OPEN = Period(start=PLAN.start)
END_2022, END_2023, END_2025 = (date(year, 12, 31) for year in (2022, 2023, 2025))


def promise(
    target: Target,
    basis: Basis = "level",
    unit: str | None = "percent",
    *,
    of: Indicator | None = None,
    due: int | date | None = 2025,
    period: Period | None = None,
    name: str = "it",
    every: Literal["year"] | None = None,
    signed: bool = False,
    beyond_whole: bool = False,
) -> Commitment:
    """Return a promise from 2023 on, of an indicator of its own unless one is given."""
    if period is None:
        end = date(due, 12, 31) if isinstance(due, int) else due
        period = Period(start=PLAN.start, due=end)
    if of is None:
        of = Indicator(
            id="indicator",
            name=Text(zh="指标", en="Indicator"),
            unit=unit,
            basis=basis,
            signed=signed,
            beyond_whole=beyond_whole,
        )
    return Commitment(
        id=f"task:1/{name}", indicator=of, target=target, period=period, phrase="原文", every=every
    )


def at_least(
    value: str, basis: Basis = "level", due: int | date | None = 2025, **more: Any
) -> Commitment:
    """Return a promise of a lower limit, in the unit of the limit."""
    amount, name = Amount.parse(value), more.pop("name", f"by-{due}")
    return promise(AtLeast(value=amount), basis, amount.unit.code, due=due, name=name, **more)


def at_most(
    value: str, basis: Basis = "level", due: int | date | None = 2025, **more: Any
) -> Commitment:
    """Return a promise of an upper limit, in the unit of the limit."""
    amount, name = Amount.parse(value), more.pop("name", f"to-{due}")
    return promise(AtMost(value=amount), basis, amount.unit.code, due=due, name=name, **more)


def year(unit: str, **values: int | str) -> YearlySeries:
    """Return a series: `year("percent", y2022=80, y2023=85)`."""
    return Series.yearly({int(key[1:]): value for key, value in values.items()}, unit)


def numbers(path: Pathway) -> list[str]:
    """Return the values of a path, as fractions."""
    return [str(point.amount.fraction) for point in path.points]


def shares(path: Pathway) -> list[str]:
    """Return what each part of a path brings, as fractions."""
    return [str(point.increment.fraction) for point in path.points]


def bindings(path: Pathway) -> list[str]:
    """Return what sets each value of a path."""
    return [" and ".join(point.binding) or "none" for point in path.points]


def ends(path: Pathway) -> list[str]:
    """Return the last day of each part of a path."""
    return [point.day.isoformat() for point in path.points]


def levels(*pairs: tuple[date, object]) -> ObservedSeries:
    """Return levels in percent."""
    return Series.levels(dict(pairs), "percent")  # type: ignore[arg-type] # numbers


def flows(*pairs: tuple[int | Span, int]) -> ObservedSeries:
    """Return what each year or span brought, in items."""
    return Series.increments(dict(pairs), "item")
