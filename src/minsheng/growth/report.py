"""What a growth check found: steps, verdicts, and the words for them in two languages."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import Any, ClassVar, Literal, NotRequired, TypedDict

import attrs

from minsheng.checks import NotATruthValue
from minsheng.days import CALENDAR, Label, Years
from minsheng.growth.rules import FloorRule, GrowthRule, year_text
from minsheng.lookup import Index
from minsheng.quantities.amounts import Amount
from minsheng.quantities.exact import number_text, shown
from minsheng.quantities.units import Unit, as_unit
from minsheng.records import (
    Columns,
    DayText,
    NumberText,
    Result,
    Row,
    Worded,
    columns_of,
    table_of,
    worded,
)
from minsheng.texts import Language, Text, say

__all__ = [
    "CeilingRecord",
    "EscalationRecord",
    "EscalationReport",
    "FloorRecord",
    "FloorReport",
    "FloorVerdict",
    "GrowthRecord",
    "GrowthReport",
    "GrowthStep",
    "StepRecord",
    "StepVerdict",
    "Verdict",
]

Verdict = Literal["kept", "broken", "unproven"]
"""Whether a rule was kept in the years that it binds."""
StepVerdict = Literal["kept", "broken", "unproven", "undefined"]
"""Whether one step kept a rule; from zero or below, growth is undefined."""
FloorVerdict = Literal["kept", "broken", "unproven", "open"]
"""Whether a floor was reached; open until its year is over."""

VERDICT_TEXTS: dict[str, Text] = {
    "kept": Text(zh="达到", en="kept"),
    "broken": Text(zh="未达到", en="broken"),
    "unproven": Text(zh="无法证明", en="unproven"),
    "undefined": Text(zh="无法计算", en="undefined"),
    "open": Text(zh="尚未到期", en="open"),
}
_PERCENT = as_unit("percent")

# The records, as `minsheng growth --format json` writes them

_From = TypedDict("_From", {"from": Label})  # a word of Python's own


class StepRecord(_From, Worded):
    """One step: the years it leads from and to, both values, and what was required."""

    to: Label
    verdict: StepVerdict
    previous: NumberText
    value: NumberText
    required: NumberText | None
    shortfall: NumberText | None
    rate: NumberText | None
    rate_fraction: NumberText | None
    in_period: bool


class GrowthRecord(Worded):
    """Whether a growth rule was kept: the verdict, years without a step, and the steps."""

    as_of: DayText
    verdict: Verdict
    unit: str | None
    missing: list[Label]
    steps: list[StepRecord]


class FloorRecord(Worded):
    """Whether a floor was reached in its year."""

    year: Label
    verdict: FloorVerdict
    value: NumberText | None
    required: NumberText
    shortfall: NumberText | None
    unit: NotRequired[str]


class CeilingRecord(TypedDict):
    """A ceiling, and the years above it."""

    limit: NumberText
    unit: str
    above: list[Label]


class EscalationRecord(Worded):
    """Whether growth, floors and a ceiling were kept together, and what failed."""

    as_of: DayText
    verdict: Verdict
    failed: list[str]
    unit: str | None
    missing: list[Label]
    steps: list[StepRecord]
    floors: list[FloorRecord]
    ceiling: NotRequired[CeilingRecord]


@attrs.frozen(kw_only=True, repr=False)
class GrowthStep(Result, NotATruthValue):
    """One step of a series, from one known year to the next known one.

    `previous` and `value` are the values at its ends. `verdict` of a step over missing years is
    "broken" if even the years between cannot have kept the rule, else "unproven"; a step from
    zero or a negative value is "undefined". `in_period` is False for a step into a year that the
    rule does not bind; it counts for no verdict. `years` says how the years
    are counted. `factor` is what the rule asks `value` to be of
    `previous` (None where it asks nothing that can be computed).

    >>> from minsheng import Series, check_growth
    >>> report = check_growth(Series.yearly({2022: 100, 2023: 103}, "yuan"), at_least="3.5%")
    >>> step = report.steps[2023]
    >>> step.verdict, str(step.rate), str(step.required)
    ('broken', '3%', '103.5 yuan')
    """

    ask_instead = ".verdict"
    record_type: ClassVar[Any] = StepRecord

    from_year: int
    to_year: int
    previous: Amount
    value: Amount
    factor: Fraction | None
    verdict: StepVerdict
    in_period: bool
    years: Years = CALENDAR

    @property
    def missing_years(self) -> tuple[int, ...]:
        """The years between the ends, which have no value."""
        return tuple(range(self.from_year + 1, self.to_year))

    @property
    def required(self) -> Amount | None:
        """The least value that keeps the rule, in the unit of the series; None if undefined."""
        return None if self.factor is None else self.previous * self.factor

    @property
    def shortfall(self) -> Amount | None:
        """How far the value falls short of the required one; zero if it does not."""
        if self.factor is None:
            return None
        missing = self.previous.fraction * self.factor - self.value.fraction
        return Amount(max(missing, Fraction(0)), self.value.unit)

    @property
    def rate(self) -> Amount | None:
        """The growth over the whole step in percent, exact; None if undefined."""
        if self.verdict == "undefined":
            return None
        return Amount((self.value.fraction / self.previous.fraction - 1) * 100, _PERCENT)

    def in_language(self, language: Language = "en") -> str:
        """Return the finding on this step in one line."""
        return _step_text(self, language)

    def to_dict(self, language: Language | None = None) -> StepRecord:
        """Return the step as a record; the rate is in percent."""
        rate = self.rate
        record: StepRecord = {
            "from": self.years.label(self.from_year),
            "to": self.years.label(self.to_year),
            "verdict": self.verdict,
            "previous": number_text(self.previous.fraction),
            "value": number_text(self.value.fraction),
            "required": _number(self.required),
            "shortfall": _number(self.shortfall),
            "rate": _number(rate),
            "rate_fraction": None if rate is None else str(rate.fraction),
            "in_period": self.in_period,
        }
        return worded(self, record, language)


@attrs.frozen(kw_only=True, repr=False)
class GrowthReport(Result, NotATruthValue):
    """Whether a series kept a growth rule, as far as it was asked for on the day `as_of`.

    `steps` are indexed by the year a step leads to. `missing` are the years over by then that the
    rule binds and no step leads to, because the series starts too late or ends too early.
    `verdict` is "broken" if a step in the period is broken; else "unproven" if one is unproven or
    undefined, a year is missing or there is no step at all; else "kept".

    >>> from minsheng import Series, check_growth
    >>> dibao = Series.yearly({2022: 766, 2023: 793}, "yuan/person/month")
    >>> print(check_growth(dibao, at_least="3.5%").headline())
    growth of at least 3.5% a year: kept
    """

    ask_instead = ".kept"
    record_type: ClassVar[Any] = GrowthRecord

    rule: GrowthRule
    as_of: date
    steps: Index[int, GrowthStep]
    missing: tuple[int, ...]
    verdict: Verdict

    @property
    def kept(self) -> bool:
        """Whether every year is proven to keep the rule."""
        return self.verdict == "kept"

    def headline(self, language: Language = "en") -> str:
        """Return the rule and the verdict in one line."""
        return _with_verdict(self.rule.in_language(language), self.verdict, language)

    def remark(self, language: Language = "en") -> str:
        """Return what keeps the rule from being checked, in one line; empty if nothing does."""
        if self.missing:
            years = _names(self.rule.years, self.missing, language)
            after = "年" if self.rule.years.is_calendar else ""
            return say(
                language,
                zh=f"缺少数值，无法证明：{years}{after}",
                en=f"unproven for lack of values: {years}",
            )
        if not any(step.in_period for step in self.steps.values()):
            return say(
                language, zh="期内没有可比较的两年", en="no two years to compare in the period"
            )
        return ""

    def in_language(self, language: Language = "en") -> str:
        """Return the headline, a line for each step, and the remark if there is one."""
        lines = [self.headline(language)]
        lines += [f"  {step.in_language(language)}" for step in self.steps.values()]
        remark = self.remark(language)
        return "\n".join([*lines, f"  {remark}"] if remark else lines)

    def to_dict(self, language: Language | None = None) -> GrowthRecord:
        """Return the report as a record, its numbers in the unit of the values."""
        record: GrowthRecord = {
            "as_of": self.as_of.isoformat(),
            "verdict": self.verdict,
            "unit": self._unit,
            "missing": list(map(self.rule.years.label, self.missing)),
            "steps": [step.to_dict(language) for step in self.steps.values()],
        }
        return worded(self, record, language)

    @property
    def _unit(self) -> str | None:
        return next((step.value.unit.code for step in self.steps.values()), None)

    def _table(self, language: Language) -> tuple[Columns, list[Row]]:
        """Return a row for each step."""
        del language
        columns: Columns = {**columns_of(StepRecord), "unit": "text"}
        unit = self._unit
        return columns, [{**step.to_dict(), "unit": unit} for step in self.steps.values()]


@attrs.frozen(kw_only=True, repr=False)
class FloorReport(Result, NotATruthValue):
    """Whether a series reached a floor in its year.

    `value` is that of the year, None where it is not known. `verdict` is "open" where the year is
    not over yet.

    >>> from minsheng import EscalationRule, Series, check_escalation
    >>> rule = EscalationRule(floors=(FloorRule(value="850 yuan", year=2023),))
    >>> floor = check_escalation(Series.yearly({2023: 840}, "yuan"), rule).floors[0]
    >>> floor.verdict, str(floor.shortfall)
    ('broken', '10 yuan')
    """

    ask_instead = ".verdict"
    record_type: ClassVar[Any] = FloorRecord

    rule: FloorRule
    value: Amount | None
    verdict: FloorVerdict

    @property
    def shortfall(self) -> Amount | None:
        """How far the value falls short of the floor, in the floor's unit; zero if it does not."""
        if self.value is None:
            return None
        unit = self.rule.value.unit
        missing = self.rule.value.fraction - self.value.to(unit).fraction
        return Amount(max(missing, Fraction(0)), unit)

    def in_language(self, language: Language = "en") -> str:
        """Return the finding in one line."""
        text = _with_verdict(self.rule.in_language(language), self.verdict, language)
        if self.verdict == "open":
            return text
        if self.value is None:
            year = self.rule.years.name(self.rule.year)
            own = year_text(self.rule.years, self.rule.year)
            return text + say(language, zh=f"，{own}没有数值", en=f", no value for {year}")
        value = self.value.in_language(language)
        text += say(language, zh=f"，实际{value}", en=f", with {value}")
        return text + _short_text(self.shortfall, language)

    def to_dict(self, language: Language | None = None) -> FloorRecord:
        """Return the report as a record, its numbers in the unit of the floor."""
        record = _floor_record(self, self.rule.value.unit)
        record["unit"] = self.rule.value.unit.code
        return worded(self, record, language)


@attrs.frozen(kw_only=True, repr=False)
class EscalationReport(Result, NotATruthValue):
    """Whether a series kept growth, floors and ceiling together, on the day `as_of`.

    There is one verdict for all. `failed` names the clauses that are broken or, if none is,
    unproven: "growth", "floor:2025", "ceiling:2024"; it is empty if all is kept. `ceiling` and
    `above_ceiling` are the limit and the years above it.

    >>> from minsheng import EscalationRule, Series, check_escalation
    >>> rule = EscalationRule(growth=GrowthRule(rate="3.5%"), ceiling=Amount(800, "yuan"))
    >>> report = check_escalation(Series.yearly({2022: 766, 2023: 820}, "yuan"), rule)
    >>> report.verdict, report.failed
    ('broken', ('ceiling:2023',))
    """

    ask_instead = ".kept"
    record_type: ClassVar[Any] = EscalationRecord

    growth: GrowthReport | None
    as_of: date
    floors: tuple[FloorReport, ...]
    ceiling: Amount | None
    above_ceiling: tuple[int, ...]
    verdict: Verdict
    failed: tuple[str, ...]

    @property
    def kept(self) -> bool:
        """Whether every clause is proven to be kept."""
        return self.verdict == "kept"

    @property
    def years(self) -> Years:
        """The years that the rule binds."""
        rules = [] if self.growth is None else [self.growth.rule.years]
        return [*rules, *(floor.rule.years for floor in self.floors)][0]

    def headline(self, language: Language = "en") -> str:
        """Return the verdict with the clauses that failed, in one line."""
        together = say(language, zh="各项合并", en="all together")
        clauses = [_clause_text(clause, language, self.years) for clause in self.failed]
        comma = say(language, zh="，", en=", ")
        return comma.join([_with_verdict(together, self.verdict, language), *clauses])

    def in_language(self, language: Language = "en") -> str:
        """Return the headline, then the finding on each clause."""
        lines = [self.headline(language)]
        if self.growth is not None:
            lines.append(self.growth.in_language(language))
        lines += [floor.in_language(language) for floor in self.floors]
        return "\n".join(lines)

    def to_dict(self, language: Language | None = None) -> EscalationRecord:
        """Return the report as a record: that of the growth, with floors and the ceiling."""
        growth = None if self.growth is None else self.growth.to_dict(language)
        unit = self._unit
        record: EscalationRecord = {
            "as_of": self.as_of.isoformat(),
            "verdict": self.verdict,
            "failed": list(self.failed),
            "unit": None if unit is None else unit.code,
            "missing": [] if growth is None else growth["missing"],
            "steps": [] if growth is None else growth["steps"],
            "floors": self._floor_records(language),
        }
        if (ceiling := self._ceiling()) is not None:
            record["ceiling"] = ceiling
        return worded(self, record, language)

    @property
    def _unit(self) -> Unit | None:
        """The unit of the values, or else that of a floor."""
        amounts: list[Amount] = []
        if self.growth is not None:
            amounts += [step.value for step in self.growth.steps.values()]
        amounts += [floor.value for floor in self.floors if floor.value is not None]
        amounts += [floor.rule.value for floor in self.floors]
        return amounts[0].unit if amounts else None

    def _floor_records(self, language: Language | None) -> list[FloorRecord]:
        """Return the floors, in the unit of the values."""
        unit = self._unit
        found: list[FloorRecord] = []
        for floor in self.floors:
            record = _floor_record(floor, unit or floor.rule.value.unit)
            found.append(worded(floor, record, language))
        return found

    def _ceiling(self) -> CeilingRecord | None:
        if self.ceiling is None:
            return None
        return {
            "limit": number_text(self.ceiling.fraction),
            "unit": self.ceiling.unit.code,
            "above": list(map(self.years.label, self.above_ceiling)),
        }

    def _table(self, language: Language) -> tuple[Columns, list[Row]]:
        """Return a row for each step, each floor and each year above the ceiling, by clause."""
        steps, floors = columns_of(StepRecord), columns_of(FloorRecord)
        columns: Columns = {"clause": "text", **steps, **floors}
        del columns["year"]  # a floor is about the year that a step leads to
        rows: list[Row] = []
        if self.growth is not None:
            _, found = table_of(self.growth, language)
            rows += [{"clause": "growth", **row} for row in found]
        for floor in self.floors:
            record = floor.to_dict()
            rows.append({"clause": "floor", "to": record["year"], **record})
        found_above = self._ceiling()
        if found_above is not None:
            rows += [
                {
                    "clause": "ceiling",
                    "to": year,
                    "verdict": "broken",
                    "required": found_above["limit"],
                    "unit": found_above["unit"],
                }
                for year in found_above["above"]
            ]
        return columns, rows


def _floor_record(floor: FloorReport, unit: Unit) -> FloorRecord:
    """Return what was found of a floor, its numbers in `unit`."""
    value, short = floor.value, floor.shortfall
    return {
        "year": floor.rule.years.label(floor.rule.year),
        "verdict": floor.verdict,
        "value": None if value is None else _number(value.to(unit)),
        "required": number_text(floor.rule.value.to(unit).fraction),
        "shortfall": None if short is None else _number(short.to(unit)),
    }


def _number(amount: Amount | None) -> str | None:
    return None if amount is None else number_text(amount.fraction)


def _names(years: Years, numbers: Iterable[int], language: Language) -> str:
    return say(language, zh="、", en=", ").join(map(years.name, numbers))


def _clause_text(clause: str, language: Language, years: Years) -> str:
    kind, _, text = clause.partition(":")
    if kind == "growth":
        return say(language, zh="增长条件", en="growth")
    year, own = years.name(int(text)), year_text(years, int(text))
    if kind == "floor":
        return say(language, zh=f"{own}下限", en=f"floor of {year}")
    return say(language, zh=f"{own}上限", en=f"ceiling in {year}")


def _with_verdict(text: str, verdict: str, language: Language) -> str:
    found = VERDICT_TEXTS[verdict].in_language(language)
    return text + say(language, zh=f"：{found}", en=f": {found}")


def _short_text(shortfall: Amount | None, language: Language) -> str:
    """Return the tail that says by how much a value falls short; empty if it does not."""
    if shortfall is None or shortfall.fraction == 0:
        return ""
    missing = shown(shortfall.fraction)
    return say(language, zh=f"，差{missing}", en=f", {missing} short")


def _step_text(step: GrowthStep, language: Language) -> str:
    from_year, to_year = map(step.years.name, (step.from_year, step.to_year))
    text = f"{from_year} → {to_year}: {shown(step.previous.fraction)} → "
    text += step.value.in_language(language)
    if step.rate is None:
        text += say(
            language,
            zh="，前值不大于零，不能计算增长率",
            en=", no growth rate from a value that is not above zero",
        )
    else:
        sign = "" if step.rate.fraction < 0 else "+"
        text += say(language, zh=f"，{sign}{step.rate}", en=f", {sign}{step.rate}")
    if step.required is not None:
        required = shown(step.required.fraction)
        text += say(language, zh=f"，应达到{required}", en=f", {required} required")
        text += _short_text(step.shortfall, language)
    text = _with_verdict(text, step.verdict, language)
    if step.missing_years:
        years = _names(step.years, step.missing_years, language)
        after = "年" if step.years.is_calendar else ""
        text += say(language, zh=f"（{years}{after}缺数值）", en=f" (no value for {years})")
        if step.verdict == "broken":
            text += say(language, zh="（至少一年未达到）", en=" (at least one year broke the rule)")
    if not step.in_period:
        text += say(language, zh="（不在规定期内）", en=" (outside the rule's period)")
    return text
