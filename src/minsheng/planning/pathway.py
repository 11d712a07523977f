"""Pathways: the value each coming point in time requires, and which promise asks for it."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cached_property
from typing import Any, ClassVar, Literal, NotRequired, TypeAlias, TypedDict

import attrs

from minsheng.checks import NotATruthValue
from minsheng.days import CALENDAR, Day, Label, Span, Years, as_day
from minsheng.errors import InvalidValueError
from minsheng.growth.rules import EscalationRule
from minsheng.lookup import Index
from minsheng.observations.observation import Observation
from minsheng.observations.series import EffectiveSeries, ObservedSeries, Series, YearlySeries
from minsheng.planning.constraints import DemandKind, Side
from minsheng.planning.infeasible import Answered, Infeasible, as_number
from minsheng.promises.indicators import Basis, Indicator
from minsheng.promises.provisions import Commitment
from minsheng.quantities.amounts import Amount
from minsheng.quantities.exact import long_number_text, whole_number
from minsheng.quantities.units import Unit
from minsheng.records import Columns, DayText, NumberText, Result, Row, Worded, columns_of, worded
from minsheng.texts import Explained, Language, Text, say

__all__ = [
    "KIND_TEXTS",
    "LEFT_OUT_TEXTS",
    "Demand",
    "LeftOut",
    "LeftOutReason",
    "LeftOutRecord",
    "PastYears",
    "PathKind",
    "PathRecord",
    "Pathway",
    "PointRecord",
    "RequiredValue",
    "binding_text",
    "path_columns",
]

PathKind = Literal["least", "linear", "even"]
"""How a path gets to what is promised: as late as possible, in equal steps, by equal growth."""
LeftOutReason = Literal[
    "directional",
    "done",
    "ranked",
    "no_due",
    "no_tolerance",
    "no_other",
    "no_baseline",
    "no_step",
    "no_whole_year",
    "not_above_zero",
    "no_years",
    "other_cycle",
    "other_start",
    "kept",
    "missed",
    "past",
]
"""Why a promise has no part in a plan."""

KIND_TEXTS: dict[DemandKind, Text] = {
    "growth": Text(zh="增长率", en="growth"),
    "fall": Text(zh="下降率", en="fall"),
    "rise": Text(zh="增量", en="rise"),
    "floor": Text(zh="下限", en="floor"),
    "ceiling": Text(zh="上限", en="ceiling"),
    "trend": Text(zh="逐年升降", en="trend"),
    "comparison": Text(zh="对比指标", en="comparison"),
    "multiple": Text(zh="倍数", en="multiple"),
    "reduction": Text(zh="较基期压降", en="reduction"),
}
_WITH_DAYS = "a path with days of effect (adjusts='07-01')"
_NOTHING_MORE = Text(zh="无更多要求", en="nothing more asked")
LEFT_OUT_TEXTS: dict[LeftOutReason, Text] = {
    "directional": Text(zh="只有方向，没有数值", en="it names a direction and no figure"),
    "done": Text(zh="只有完成与否，没有中间值", en="it is done or not, with nothing between"),
    "ranked": Text(
        zh="名次和等级之间没有中间值", en="between places or grades nothing can be planned"
    ),
    "no_due": Text(zh="没有规定期限", en="it has no due date"),
    "no_tolerance": Text(zh="没有规定误差范围", en="no tolerance is set for “about”"),
    "no_other": Text(zh="没有对比指标的数据", en="there are no data on what it is compared with"),
    "no_baseline": Text(zh="没有基期值", en="there is no value of its base year"),
    "no_step": Text(
        zh="没有规定取整步长", en="without a step there is no smallest value beyond its limit"
    ),
    "no_whole_year": Text(zh="期内没有完整的年度", en="no whole calendar year lies in its period"),
    "not_above_zero": Text(zh="基期值不大于零", en="the value of its base year is not above zero"),
    "no_years": Text(
        zh="累计数没有各年的数值", en="a running total has no values of years to plan"
    ),
    "other_cycle": Text(
        zh="按季度或按月的要求，须单独规划",
        en="what each quarter or month is to bring is planned apart from other promises",
    ),
    "other_start": Text(
        zh="累计的起始日不同", en="its running total counts from another day than the others"
    ),
    "kept": Text(zh="已到期，已兑现", en="it was due and is kept"),
    "missed": Text(zh="已到期，未兑现", en="it was due and is not kept"),
    "past": Text(
        zh="已到期，是否兑现无从得知", en="it was due, and the data do not tell whether it is kept"
    ),
}


# The records, as `minsheng require --format json` writes them

Binding: TypeAlias = DemandKind | Literal["both", "several", "none"]
"""What sets an amount in a word: the kind, "both" for growth and a floor, or "none"."""


class PointRecord(Worded):
    """What one point in time requires, and which promises set it."""

    year: Label
    day: DayText
    effective: NotRequired[DayText]
    value: NumberText
    share: NumberText
    binding: Binding
    promises: list[str]


class ValueRecord(TypedDict):
    """What a year requires."""

    year: Label
    effective: NotRequired[DayText]
    value: NumberText
    binding: Binding


class BaseRecord(TypedDict):
    """Where a path starts."""

    year: Label
    day: DayText
    value: NumberText


class LeftOutRecord(Worded):
    """A promise that a path does not plan, and why."""

    commitment: str
    reason: LeftOutReason
    short_by: NumberText | None


class PastRecord(Worded):
    """What the years before a plan did not keep of a promise."""

    promise: str
    broken: list[Label]
    unproven: list[Label]
    is_broken: bool


_FromBase = TypedDict("_FromBase", {"from": BaseRecord})  # a word of Python's own


class PathRecord(_FromBase, Answered):
    """A path: where it starts, and what each year and each point requires."""

    path: PathKind
    basis: Basis
    adjusts: NotRequired[str]
    unit: str
    values: list[ValueRecord]
    points: list[PointRecord]
    left_out: list[LeftOutRecord]
    past: list[PastRecord]


@attrs.frozen(kw_only=True, repr=False)
class Demand(Explained, NotATruthValue):
    """What one promise asks of one point in time: at least, or at most, `value`.

    `promise` is the id of the commitment ("growth", "floor" or "ceiling" for a rule of its own),
    `ahead` says that the promise is due later and this is its share on the way.

    >>> from minsheng import Series, required_values
    >>> dibao = Series.yearly({2024: 821}, "yuan/person/month")
    >>> path = required_values("task:13/dibao-floor", dibao)
    >>> print(path[2025].demands[0])
    task:13/dibao-floor: at least 850 yuan per person per month
    """

    ask_instead = ".value"

    promise: str
    kind: DemandKind
    side: Side
    value: Amount
    ahead: bool = False

    def in_language(self, language: Language = "en") -> str:
        """Return what is asked in a line."""
        value = self.value.in_language(language)
        least = self.side == "least"
        zh, en = "不低于" if least else "不高于", "at least" if least else "at most"
        way = say(language, zh="（途中）", en=" on the way") if self.ahead else ""
        return say(
            language,
            zh=f"{self.promise}：{zh}{value}{way}",
            en=f"{self.promise}: {en} {value}{way}",
        )


@attrs.frozen(kw_only=True, repr=False)
class LeftOut(Result, NotATruthValue):
    """A promise that a path does not plan, and why; `answer` says by how much it was missed.

    >>> from minsheng import HUNNAN, Series, plan_document
    >>> days = {"good-air-day-share": Series.yearly({2022: 80}, "percent")}
    >>> plan = plan_document(HUNNAN, days).plans["good-air-day-share"]
    >>> print(plan.left_out[0])
    goal:8/good-air-day-share is left out: no tolerance is set for “about”
    """

    ask_instead = ".reason"
    record_type: ClassVar[Any] = LeftOutRecord

    commitment: Commitment
    reason: LeftOutReason
    answer: Infeasible | None = None

    def in_language(self, language: Language = "en") -> str:
        """Return the promise and the reason in a line."""
        reason = LEFT_OUT_TEXTS[self.reason].in_language(language)
        if self.answer is not None:
            reason = self.answer.in_language(language)
        return say(
            language,
            zh=f"{self.commitment.id}未计入：{reason}",
            en=f"{self.commitment.id} is left out: {reason}",
        )

    def to_dict(self, language: Language | None = None) -> LeftOutRecord:
        """Return the promise and the reason as a record."""
        record: LeftOutRecord = {
            "commitment": self.commitment.id,
            "reason": self.reason,
            "short_by": None if self.answer is None else as_number(self.answer.by),
        }
        return worded(self, record, language)


@attrs.frozen(kw_only=True, repr=False)
class PastYears(Result, NotATruthValue):
    """What is known of the years before a plan that a promise bound, where they were not kept.

    `broken` are the years that broke the promise, `unproven` those that the data do not tell of;
    with `together` at least one of the latter is broken, since they fall short together. `promise`
    is the id of the commitment ("growth", "floor:2024" or "ceiling" for a rule of its own).

    >>> print(PastYears(promise="growth", broken=(2023,), unproven=(2024,)))
    growth was broken in 2023 and is unproven for 2024
    """

    ask_instead = ".is_broken"
    record_type: ClassVar[Any] = PastRecord

    promise: str
    broken: tuple[Label, ...] = ()
    unproven: tuple[Label, ...] = ()
    together: bool = False

    @property
    def is_broken(self) -> bool:
        """Whether a year broke the promise."""
        return bool(self.broken) or self.together

    def in_language(self, language: Language = "en") -> str:
        """Return the years in a line."""
        parts: list[str] = []
        if self.broken:
            years = _years_text(self.broken, language)
            parts.append(say(language, zh=f"{years}未兑现", en=f"was broken in {years}"))
        if self.unproven:
            years = _years_text(self.unproven, language)
            if self.together:
                told = say(
                    language,
                    zh=f"{years}中至少一年未兑现",
                    en=f"was broken in at least one of {years}",
                )
            else:
                told = say(language, zh=f"{years}无法证明", en=f"is unproven for {years}")
            parts.append(told)
        told = say(language, zh="，", en=" and ").join(parts)
        return say(language, zh=f"{self.promise}：{told}", en=f"{self.promise} {told}")

    def to_dict(self, language: Language | None = None) -> PastRecord:
        """Return the years as a record."""
        record: PastRecord = {
            "promise": self.promise,
            "broken": list(self.broken),
            "unproven": list(self.unproven),
            "is_broken": self.is_broken,
        }
        return worded(self, record, language)


def _years_text(years: tuple[Label, ...], language: Language) -> str:
    if language == "zh":
        return "、".join(f"{year}年" if isinstance(year, int) else year for year in years)
    return ", ".join(map(str, years))


@attrs.frozen(kw_only=True, repr=False)
class RequiredValue(Result, NotATruthValue):
    """What one span of days requires.

    `amount` is the level on its last day, the running total up to it, or what its year has brought
    up to it; `years` says how years are counted: the quarters or months, of what is to be brought
    in each of them. `increment` is what the span itself must bring (in percentage points for
    shares and rates). `demands` are all that was asked of the point, `bound_by` those that set the
    amount, `binding` their kinds, each once; it is empty where nothing asks for more than what is
    reached. `effective` is the day on which the amount takes effect, where a path says on which day
    of the year its values do; None where it does not, and for what stays from the base.

    >>> from minsheng import Series, required_values
    >>> dibao = Series.yearly({2024: 821}, "yuan/person/month")
    >>> point = required_values("task:13/dibao-floor", dibao)[2025]
    >>> print(point.day, point.amount, point.increment, point.promises)
    2025-12-31 850 yuan/person/month 29 yuan/person/month ('task:13/dibao-floor',)
    """

    ask_instead = ".amount"
    record_type: ClassVar[Any] = PointRecord

    span: Span
    amount: Amount
    increment: Amount
    demands: tuple[Demand, ...]
    bound_by: tuple[Demand, ...]
    years: Years = CALENDAR
    effective: date | None = None

    @property
    def day(self) -> date:
        """The last day of the span."""
        return self.span.end

    @property
    def year(self) -> Label:
        """The year of the last day: a number, or a name such as 2022/23."""
        return self.years.label(self.years.of(self.day))

    @property
    def ends_year(self) -> bool:
        """Whether it is the last day of a year."""
        return self.years.ends(self.day)

    @property
    def promises(self) -> tuple[str, ...]:
        """The ids of the promises that set the value."""
        return tuple(demand.promise for demand in self.bound_by)

    @property
    def binding(self) -> tuple[DemandKind, ...]:
        """The kinds of the promises that set the amount: ("growth",), ("growth", "floor"), ()."""
        kinds = {demand.kind for demand in self.bound_by}
        return tuple(kind for kind in KIND_TEXTS if kind in kinds)

    def in_language(self, language: Language = "en") -> str:
        """Return the day, the value and what binds in a line."""
        return _line(self.day.isoformat(), self, language)

    @property
    def _set_by(self) -> Binding:
        """The kinds of the promises that set the amount, in a word."""
        match self.binding:
            case ():
                return "none"
            case ("growth", "floor"):
                return "both"
            case (kind,):
                return kind
            case _:
                return "several"

    def to_dict(self, language: Language | None = None) -> PointRecord:
        """Return the point as a record; `share` is what its span itself must bring."""
        record: PointRecord = {
            "year": self.year,
            "day": self.day.isoformat(),
            "value": long_number_text(self.amount.fraction),
            "share": long_number_text(self.increment.fraction),
            "binding": self._set_by,
            "promises": list(self.promises),
        }
        if self.effective is not None:
            record["effective"] = self.effective.isoformat()
        return worded(self, record, language)

    def value_record(self) -> ValueRecord:
        """Return what it requires of its year as a record."""
        record: ValueRecord = {
            "year": self.year,
            "value": long_number_text(self.amount.fraction),
            "binding": self._set_by,
        }
        if self.effective is not None:
            record["effective"] = self.effective.isoformat()
        return record


@attrs.frozen(kw_only=True, slots=False, repr=False)
class Pathway(Result, NotATruthValue):
    """The values that a plan requires after a base: `path[2025]`, or `path["2025-06-30"]`.

    `points` are all of them in order of time, which a path goes through and counts; `values` the
    last of each year, by year. `promises` is what was asked, `left_out` the promises that could
    not be planned, `past` what the years before the plan did not keep, `before` what had been
    observed. `basis` says whether the values are levels, running totals or what a year brings,
    `years` how years are counted: `path["2022/23"]` is the last point of one that does not start on
    1 January, `path["2024-Q2"]` of a quarter that is to bring something. `adjusts` is the day of
    the year on which the values take effect, such as "07-01", None where the path does not say;
    values are then those at the end of a year.

    >>> from minsheng import Series, required_values
    >>> dibao = Series.yearly({2022: 766}, "yuan/person/month")
    >>> path = required_values("task:13/dibao-growth", dibao, step=1)
    >>> [str(point.amount.fraction) for point in path]
    ['793', '821', '850']
    """

    ask_instead = ".missed and its .broken"
    record_type: ClassVar[Any] = PathRecord

    kind: PathKind
    basis: Basis
    promises: EscalationRule | tuple[Commitment, ...]
    base_day: date
    base: Amount
    points: tuple[RequiredValue, ...]
    left_out: tuple[LeftOut, ...] = ()
    past: tuple[PastYears, ...] = ()
    before: tuple[Observation, ...] = ()
    years: Years = CALENDAR
    adjusts: str | None = None

    def __getitem__(self, when: int | Day) -> RequiredValue:
        """Return what is required at the end of a year, or on a day; a day needs a point on it.

        Raises `UnknownNameError` for a year or a day without a value.
        """
        year = whole_number(when)
        if year is not None:
            return self.values[self.years.label(year)]
        if isinstance(when, str) and when in self.values:
            return self.values[when]
        day = as_day(when, "day")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
        return self._by_day[day]

    def __iter__(self) -> Iterator[RequiredValue]:
        """Yield what each point requires, in order of time."""
        return iter(self.points)

    def __len__(self) -> int:
        """Return the number of points."""
        return len(self.points)

    @property
    def missed(self) -> tuple[LeftOut, ...]:
        """The promises that were due before the base and are not reached."""
        return tuple(item for item in self.left_out if item.reason == "missed")

    @property
    def broken(self) -> tuple[PastYears, ...]:
        """The promises that years before the plan have broken."""
        return tuple(item for item in self.past if item.is_broken)

    @property
    def amended(self) -> tuple[Commitment, ...]:
        """The commitments that ask for something else than the source."""
        if isinstance(self.promises, EscalationRule):
            return ()
        return tuple(promise for promise in self.promises if promise.amends is not None)

    @property
    def base_year(self) -> Label:
        """The year of the base."""
        return self.years.label(self.years.of(self.base_day))

    @property
    def unit(self) -> Unit:
        """The unit of the values."""
        return self.base.unit

    @cached_property
    def values(self) -> Index[Label, RequiredValue]:
        """The last point of each year, by year."""
        last = {point.year: point for point in self.points}
        return Index("year", last.items())

    @cached_property
    def _by_day(self) -> Index[date, RequiredValue]:
        return Index("day", ((point.day, point) for point in self.points))

    @property
    def flows(self) -> bool:
        """Whether the values are what a calendar year brings."""
        return self.basis == "yearly" and self.unit.additive

    @property
    def series(self) -> YearlySeries:
        """The base, if it ends a year, and the values of the years as one series.

        A year of which the plan has no last day has no value of what it brings.
        """
        years = self.years
        required = [
            (years.of(point.day), point.amount)
            for point in self.values.values()
            if not self.flows or point.ends_year
        ]
        if years.ends(self.base_day):
            required = [(years.of(self.base_day), self.base), *required]
        found = Series.yearly(required)  # refuses no values at all
        return found if years.is_calendar else YearlySeries(found.unit, found.items(), years)

    @cached_property
    def observed(self) -> ObservedSeries:
        """The observations up to the base, and the plan as if it had come true, for `assess`.

        Where the observations are amounts over spans, so are the values of the plan.
        """
        if self.adjusts is not None:
            return ObservedSeries("level", (*self.before, *_levels_of(self)))
        spans = any(isinstance(seen.when, Span) for seen in self.before)
        if self.flows or spans:
            ahead = [Observation(when=point.span, value=point.increment) for point in self.points]
            return ObservedSeries("increment", (*self.before, *ahead))
        ahead = [Observation(when=point.day, value=point.amount) for point in self.points]
        return ObservedSeries("total" if self.basis == "total" else "level", (*self.before, *ahead))

    @property
    def in_force(self) -> EffectiveSeries:
        """The values by their days of effect, after those that had been observed.

        The last one is in force until its day comes again. Raises `InvalidValueError` for a path
        that does not say on which day its values take effect.
        """
        days = [(seen.day, seen.value) for seen in self.before]
        days += [(x.effective, x.amount) for x in self.points if x.effective is not None]
        return Series.effective(dict(days), self.unit, known_until=_in_force_until(self))

    def in_language(self, language: Language = "en") -> str:
        """Return a line for the base and one for each point with what binds.

        After them what is amended, what is left out, and what the years before did not keep.
        """
        yearly = all(point.ends_year for point in self.points)
        base = self.base.in_language(language)
        day = _day_text(self.base_day, self.years, language, yearly=self.years.ends(self.base_day))
        lines = [say(language, zh=f"{day}：{base}（起点）", en=f"{day}: {base} (base)")]
        days = (_day_text(x.day, self.years, language, yearly=yearly) for x in self.points)
        lines += [_line(*pair, language) for pair in zip(days, self.points, strict=True)]
        lines += [promise.in_language(language) for promise in self.amended]
        remarks = (*self.left_out, *self.past)
        return "\n".join([*lines, *(item.in_language(language) for item in remarks)])

    def to_dict(self, language: Language | None = None) -> PathRecord:
        """Return the path as a record, its numbers in its unit."""
        record: PathRecord = {
            "path": self.kind,
            "basis": self.basis,
            "from": {
                "year": self.base_year,
                "day": self.base_day.isoformat(),
                "value": long_number_text(self.base.fraction),
            },
            "unit": self.unit.code,
            "values": [point.value_record() for point in self.values.values()],
            "points": [point.to_dict(language) for point in self.points],
            "left_out": [item.to_dict(language) for item in self.left_out],
            "past": [item.to_dict(language) for item in self.past],
        }
        if self.adjusts is not None:
            record["adjusts"] = self.adjusts
        return worded(self, record, language)

    @property
    def indicator(self) -> Indicator | None:
        """What the path is of; None for a path of a rule of its own."""
        return None if isinstance(self.promises, EscalationRule) else self.promises[0].indicator

    def _table(self, language: Language) -> tuple[Columns, list[Row]]:
        """Return a row for each point, in order of time."""
        indicator = self.indicator
        named: Row = {
            "indicator": None if indicator is None else indicator.id,
            "name": None if indicator is None else indicator.name.in_language(language),
            "unit": self.unit.code,
        }
        rows: list[Row] = [
            {**named, **point.to_dict(), "promises": " ".join(point.promises)} for point in self
        ]
        return path_columns(), rows

    def _ipython_key_completions_(self) -> list[Label]:
        """Return the years that it can be asked for, as notebooks complete them."""
        return list(self.values)

    def _brief(self) -> str:
        last = self.points[-1]
        values = "1 value" if len(self.points) == 1 else f"{len(self.points)} values"
        return f"{values} from {self.base} to {last.amount} on {last.day}"


def path_columns() -> Columns:
    """Return the columns of a path as a frame."""
    named: Columns = {"indicator": "text", "name": "text"}
    return {**named, **columns_of(PointRecord), "unit": "text", "promises": "text"}


def _line(day: str, point: RequiredValue, language: Language) -> str:
    amount = point.amount.in_language(language)
    binding = binding_text(point, language)
    if point.effective is not None:
        since = point.effective.isoformat()
        amount += say(language, zh=f"（自{since}起）", en=f" from {since} on")
    if not point.binding:
        return say(language, zh=f"{day}：{amount}（{binding}）", en=f"{day}: {amount} ({binding})")
    return say(
        language,
        zh=f"{day}：{amount}（由{binding}决定）",
        en=f"{day}: {amount} (set by {binding})",
    )


def _in_force_until(path: Pathway) -> date:
    """Return the last day that the last value of a path is in force on."""
    if path.adjusts is None:
        raise InvalidValueError("path", path, _WITH_DAYS)
    last = path.points[-1]
    if last.effective is None:
        return last.day
    if last.effective.year == date.max.year:
        return date.max
    return last.effective.replace(year=last.effective.year + 1) - timedelta(days=1)


def _levels_of(path: Pathway) -> Iterator[Observation]:
    """Yield the values on their days of effect, and as each year begins; a level lasts a year."""
    last, series = path.points[-1].day, path.in_force
    years = path.years
    starts = map(years.start, range(years.of(path.base_day) + 1, years.of(last) + 1))
    days = {*starts, last, *(x.effective for x in path.points if x.effective is not None)}
    for day in sorted(day for day in days if day > path.base_day):
        yield Observation(when=day, value=series.in_force(day))


def binding_text(point: RequiredValue, language: Language) -> str:
    """Return the kinds of the promises that set an amount in words."""
    words = [KIND_TEXTS[kind].in_language(language) for kind in point.binding]
    if not words:
        return _NOTHING_MORE.in_language(language)
    first = say(language, zh="、", en=", ").join(words[:-1])
    return first + say(language, zh="与", en=" and ") + words[-1] if first else words[-1]


def _day_text(day: date, years: Years, language: Language, *, yearly: bool) -> str:
    if not yearly:
        return day.isoformat()
    name = years.name(years.of(day))
    return say(language, zh=f"{name}年" if years.is_calendar else name, en=name)
