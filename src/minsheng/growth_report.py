"""What a growth check found: steps, verdicts, and the words for them in two languages."""

from fractions import Fraction
from typing import Literal

import attrs

from minsheng.amounts import Amount
from minsheng.exact import shown
from minsheng.lookup import Index
from minsheng.rules import FloorRule, GrowthRule
from minsheng.texts import Language, Text
from minsheng.units import as_unit

__all__ = [
    "EscalationReport",
    "FloorReport",
    "GrowthReport",
    "GrowthStep",
    "StepVerdict",
    "Verdict",
]

Verdict = Literal["kept", "broken", "unproven"]
StepVerdict = Literal["kept", "broken", "unproven", "undefined"]

VERDICT_TEXTS: dict[str, Text] = {
    "kept": Text(zh="达到", en="kept"),
    "broken": Text(zh="未达到", en="broken"),
    "unproven": Text(zh="无法证明", en="unproven"),
    "undefined": Text(zh="无法计算", en="undefined"),
}
_PERCENT = as_unit("percent")


@attrs.frozen(kw_only=True, eq=False)
class GrowthStep:
    """One step of a series, from one known year to the next known one.

    `previous` and `value` are the values at its ends. `verdict` of a step over missing years is
    "broken" if even the years between cannot have kept the rule, else "unproven"; a step from
    zero or a negative value is "undefined". `in_period` is False for a step into a year that the
    rule does not bind; it counts for no verdict. `factor` is what the rule asks `value` to be of
    `previous` (None where it asks nothing that can be computed).
    """

    from_year: int
    to_year: int
    previous: Amount
    value: Amount
    factor: Fraction | None
    verdict: StepVerdict
    in_period: bool

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

    def explain(self, language: Language = "en") -> str:
        """Return the finding on this step in one line."""
        return _step_text(self).in_language(language)


@attrs.frozen(kw_only=True, eq=False)
class GrowthReport:
    """Whether a series kept a growth rule.

    `steps` are indexed by the year a step leads to. `missing` are the years that the rule binds
    and no step leads to, because the series starts too late or ends too early. `verdict` is
    "broken" if a step in the period is broken; else "unproven" if one is unproven or undefined,
    a year is missing or there is no step at all; else "kept".
    """

    rule: GrowthRule
    steps: Index[int, GrowthStep]
    missing: tuple[int, ...]
    verdict: Verdict

    @property
    def kept(self) -> bool:
        """Whether every year is proven to keep the rule."""
        return self.verdict == "kept"

    def headline(self, language: Language = "en") -> str:
        """Return the rule and the verdict in one line."""
        return _verdict_text(rule_text(self.rule), self.verdict).in_language(language)

    def remark(self, language: Language = "en") -> str:
        """Return what keeps the rule from being checked, in one line; empty if nothing does."""
        if self.missing:
            years = ", ".join(map(str, self.missing))
            text = Text(
                zh=f"缺少数值，无法证明：{years}年", en=f"unproven for lack of values: {years}"
            )
            return text.in_language(language)
        if not any(step.in_period for step in self.steps.values()):
            text = Text(zh="期内没有可比较的两年", en="no two years to compare in the period")
            return text.in_language(language)
        return ""

    def explain(self, language: Language = "en") -> str:
        """Return the headline, a line for each step, and the remark if there is one."""
        lines = [self.headline(language)]
        lines += [f"  {step.explain(language)}" for step in self.steps.values()]
        remark = self.remark(language)
        return "\n".join([*lines, f"  {remark}"] if remark else lines)

    def __str__(self) -> str:
        """Return the explanation in English."""
        return self.explain()


@attrs.frozen(kw_only=True, eq=False)
class FloorReport:
    """Whether a series reached a floor in its year; `value` is None where it is not known."""

    rule: FloorRule
    value: Amount | None
    verdict: Verdict

    @property
    def shortfall(self) -> Amount | None:
        """How far the value falls short of the floor, in the floor's unit; zero if it does not."""
        if self.value is None:
            return None
        unit = self.rule.value.unit
        missing = self.rule.value.fraction - self.value.to(unit).fraction
        return Amount(max(missing, Fraction(0)), unit)

    def explain(self, language: Language = "en") -> str:
        """Return the finding in one line."""
        head = _verdict_text(floor_text(self.rule), self.verdict)
        if self.value is None:
            year = self.rule.year
            tail = Text(zh=f"，{year}年没有数值", en=f", no value for {year}")
        else:
            short = _short_text(self.shortfall)
            tail = Text(
                zh=f"，实际{self.value.in_language('zh')}{short.zh}",
                en=f", with {self.value.in_language('en')}{short.en}",
            )
        return (head.in_language(language) + tail.in_language(language)).rstrip()


@attrs.frozen(kw_only=True, eq=False)
class EscalationReport:
    """Whether a series kept growth, floors and ceiling together: one verdict for all.

    `failed` names the clauses that are broken or, if none is, unproven: "growth", "floor:2025",
    "ceiling:2024"; it is empty if all is kept. `ceiling` and `above_ceiling` are the limit and
    the years above it.
    """

    growth: GrowthReport | None
    floors: tuple[FloorReport, ...]
    ceiling: Amount | None
    above_ceiling: tuple[int, ...]
    verdict: Verdict
    failed: tuple[str, ...]

    @property
    def kept(self) -> bool:
        """Whether every clause is proven to be kept."""
        return self.verdict == "kept"

    def headline(self, language: Language = "en") -> str:
        """Return the verdict with the clauses that failed, in one line."""
        clauses = [_clause_text(name) for name in self.failed]
        verdict = VERDICT_TEXTS[self.verdict]
        text = Text(
            zh=f"各项合并：{verdict.zh}" + "".join(f",{clause.zh}" for clause in clauses),
            en=f"all together: {verdict.en}" + "".join(f", {clause.en}" for clause in clauses),
        )
        return text.in_language(language)

    def explain(self, language: Language = "en") -> str:
        """Return the headline, then the finding on each clause."""
        lines = [self.headline(language)]
        if self.growth is not None:
            lines.append(self.growth.explain(language))
        lines += [floor.explain(language) for floor in self.floors]
        return "\n".join(lines)

    def __str__(self) -> str:
        """Return the explanation in English."""
        return self.explain()


def rule_text(rule: GrowthRule) -> Text:
    """Return a growth rule in words, with its period and any rounding it asks for."""
    first, last = rule.first_year, rule.last_year
    zh, en = f"年增长不低于{rule.rate}", f"growth of at least {rule.rate} a year"
    if first is not None or last is not None:
        zh += f"（{first or ''}-{last or ''}年）"
        en += f" ({first or ''}-{last or ''})"
    if rule.rate_decimals is not None:
        zh += f"，增长率先四舍五入到{rule.rate_decimals}位小数"
        en += f", rates rounded to {rule.rate_decimals} decimals before comparing"
    return Text(zh=zh, en=en)


def floor_text(rule: FloorRule) -> Text:
    """Return a floor in words."""
    return Text(
        zh=f"{rule.year}年不低于{rule.value.in_language('zh')}",
        en=f"at least {rule.value.in_language('en')} in {rule.year}",
    )


def _clause_text(name: str) -> Text:
    clause, _, year = name.partition(":")
    return {
        "growth": Text(zh="增长条件", en="growth"),
        "floor": Text(zh=f"{year}年下限", en=f"floor of {year}"),
        "ceiling": Text(zh=f"{year}年上限", en=f"ceiling in {year}"),
    }[clause]


def _verdict_text(rule: Text, verdict: str) -> Text:
    found = VERDICT_TEXTS[verdict]
    return Text(zh=f"{rule.zh}：{found.zh}", en=f"{rule.en}: {found.en}")


def _short_text(shortfall: Amount | None) -> Text:
    """Return the tail that says by how much a value falls short; a blank if it does not."""
    if shortfall is None or shortfall.fraction == 0:
        return Text(zh=" ", en=" ")
    missing = shown(shortfall.fraction)
    return Text(zh=f"，差{missing}", en=f", {missing} short")


def _step_text(step: GrowthStep) -> Text:
    ends = f"{step.from_year} → {step.to_year}: {shown(step.previous.fraction)} → "
    zh, en = ends + step.value.in_language("zh"), ends + step.value.in_language("en")
    if step.rate is None:
        zh += "，前值不大于零，不能计算增长率"
        en += ", no growth rate from a value that is not above zero"
    else:
        sign = "" if step.rate.fraction < 0 else "+"
        zh += f",{sign}{step.rate}"
        en += f", {sign}{step.rate}"
    if step.required is not None:
        required, short = shown(step.required.fraction), _short_text(step.shortfall)
        zh += f"，应达到{required}{short.zh.rstrip()}"
        en += f", {required} required{short.en.rstrip()}"
    verdict = VERDICT_TEXTS[step.verdict]
    zh, en = f"{zh}：{verdict.zh}", f"{en}: {verdict.en}"
    if step.missing_years:
        years = ", ".join(map(str, step.missing_years))
        broken = step.verdict == "broken"
        zh += f"（{years}年缺数值" + ("，其间至少一年未达到）" if broken else "）")
        en += f" (no value for {years}" + ("; at least one year broke the rule)" if broken else ")")
    if not step.in_period:
        zh, en = f"{zh}（不在规定期内）", f"{en} (outside the rule's period)"
    return Text(zh=zh, en=en)
