"""Assessments: what a commitment looks like against observations on a day, and the words for it."""

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any, ClassVar, Literal, NotRequired, TypedDict

import attrs

from minsheng.checks import NotATruthValue
from minsheng.days import Label, Part
from minsheng.errors import InvalidValueError
from minsheng.growth.report import GrowthReport
from minsheng.notebooks import Table
from minsheng.progress.reasons import REASON_WORDS, Reason
from minsheng.promises.provisions import Commitment
from minsheng.quantities.amounts import Amount
from minsheng.quantities.exact import exact_fraction, number_text, shown
from minsheng.quantities.units import Unit
from minsheng.records import Columns, DayText, NumberText, Result, Row, Worded, columns_of, worded
from minsheng.texts import Language, Text, say

__all__ = [
    "COLUMNS",
    "NOTHING_OBSERVED",
    "SILENT",
    "UNKNOWN",
    "Assessment",
    "AssessmentRecord",
    "JudgedMilestone",
    "JudgedYear",
    "MarginTrend",
    "MilestoneVerdict",
    "Status",
    "Thresholds",
    "YearVerdict",
    "assessments_table",
    "percent_text",
    "row_of",
]

Status = Literal["met", "holding", "on_track", "behind", "off_track", "missed", "undetermined"]
"""What a commitment looks like on a day."""
MarginTrend = Literal["shrinking", "growing", "steady"]
"""Which way the distance to a limit moves."""
MilestoneVerdict = Literal["kept", "broken", "unproven", "open"]
"""What a milestone on the way has come to."""
YearVerdict = Literal["kept", "broken", "unproven", "undefined", "running"]
"""What a year that a promise binds has come to."""

STATUS_TEXTS: dict[str, Text] = {
    "met": Text(zh="已完成", en="met"),
    "holding": Text(zh="保持中", en="holding"),
    "on_track": Text(zh="进度正常", en="on track"),
    "behind": Text(zh="进度滞后", en="behind"),
    "off_track": Text(zh="严重滞后", en="off track"),
    "missed": Text(zh="未完成", en="missed"),
    "undetermined": Text(zh="无法判定", en="undetermined"),
}
REASON_TEXTS: dict[Reason, Text] = {
    reason: Text(zh=zh, en=en) for reason, (zh, en) in REASON_WORDS.items()
}
UNKNOWN: frozenset[Reason] = frozenset(
    {"no_observation", "no_data_since", "gaps", "after_deadline"}
)
"""The reasons for which the last value is not that of the day."""
NOTHING_OBSERVED: frozenset[Reason] = frozenset(
    {"no_data", "only_baseline", "no_observation", "not_started", "after_deadline"}
)
"""The reasons for which there are no data of the period at all."""
PART_TEXTS: dict[Part, Text] = {
    "year": Text(zh="年", en="year"),
    "half": Text(zh="个半年", en="half year"),
    "quarter": Text(zh="个季度", en="quarter"),
    "month": Text(zh="个月", en="month"),
}
COLUMNS = (
    Text(zh="承诺", en="commitment"),
    Text(zh="目标", en="target"),
    Text(zh="现值", en="value"),
    Text(zh="进度", en="progress"),
    Text(zh="状态", en="status"),
    Text(zh="说明", en="finding"),
)
"""What a table for people says of each assessment."""
SILENT: frozenset[Reason] = frozenset({"no_data", "only_baseline", "no_observation", "directional"})
"""The reasons for which nothing was observed that could decide; tables leave them out."""
TREND_TEXTS: dict[str, Text] = {
    "shrinking": Text(zh="在缩小", en="shrinking"),
    "growing": Text(zh="在扩大", en="growing"),
    "steady": Text(zh="不变", en="steady"),
}


# The records, as `minsheng progress --format json` writes them


class YearRecord(TypedDict):
    """A year, quarter or month that was judged, and its verdict."""

    year: Label
    verdict: YearVerdict


class MilestoneRecord(TypedDict):
    """A milestone on the way, and what it has come to."""

    when: str
    day: DayText
    required: NumberText
    value: NumberText | None
    verdict: MilestoneVerdict


class AssessmentRecord(Worded):
    """What a commitment looks like on a day; numbers are in the unit beside them."""

    commitment: str
    status: Status
    reason: Reason | None
    unit: str | None
    baseline: NumberText | None
    value: NumberText | None
    later: NumberText | None
    limit: NumberText | None
    expected: NumberText | None
    gap: NumberText | None
    margin: NumberText | None
    progress: NumberText | None
    used: NumberText | None
    pace: NumberText | None
    value_day: DayText | None
    known_until: DayText | None
    later_day: DayText | None
    elapsed_days: int | None
    length_days: int | None
    margin_trend: MarginTrend | None
    years: list[YearRecord]
    milestones: NotRequired[list[MilestoneRecord]]
    preliminary: bool


@attrs.frozen(kw_only=True)
class Thresholds:
    """The cuts of the pace: on track from `on_track` on, behind from `behind` on, else off track.

    The defaults, 0.95 and 0.60, are the ones Eurostat uses for its indicators.

    >>> Thresholds(on_track="0.9").on_track
    Fraction(9, 10)
    """

    on_track: Fraction = attrs.field(default=Fraction(95, 100), converter=exact_fraction)
    behind: Fraction = attrs.field(default=Fraction(60, 100), converter=exact_fraction)

    def __attrs_post_init__(self) -> None:
        """Refuse cuts in the wrong order."""
        if not 0 <= self.behind <= self.on_track:
            raise InvalidValueError("Thresholds.behind", self.behind, "0 to the cut of on_track")


@attrs.frozen(kw_only=True)
class JudgedYear:
    """A year that a promise binds: its value, what was required of it, and the verdict.

    A calendar year is a number; another year is named as 2022/23, a quarter or a month that a
    promise binds as 2024-Q2 or 2024-06. What is not known is None. The year before the first may be
    there to compare with; it has no verdict.

    >>> from minsheng import Series, assess
    >>> dibao = Series.yearly({2022: 766, 2023: 793}, "yuan/person/month")
    >>> year = assess("task:13/dibao-growth", dibao, "2023-12-31").judged[-1]
    >>> year.year, str(year.value), str(year.required), year.verdict
    (2023, '793 yuan/person/month', '792.81 yuan/person/month', 'kept')
    """

    year: Label
    value: Amount | None = None
    required: Amount | None = None
    verdict: YearVerdict | None = None


@attrs.frozen(kw_only=True)
class JudgedMilestone:
    """A milestone of a promise: the value on its day, what it asks for, and the verdict.

    The verdict is "kept" or "broken" where the data speak for the day, "open" before it, else
    "unproven". The value is None where it is not known.

    >>> from minsheng import HUNNAN, Series, assess
    >>> floor = HUNNAN.commitments["task:13/dibao-floor"]
    >>> planned = attrs.evolve(floor, milestones={"2024-Q2": "810 yuan/person/month"})
    >>> standard = Series.effective({"2023-07-01": 793, "2024-07-01": 821}, "yuan/person/month")
    >>> half = assess(planned, standard, "2024-12-31").milestones[0]
    >>> half.day, str(half.required), str(half.value), half.verdict
    (datetime.date(2024, 6, 30), '810 yuan/person/month', '793 yuan/person/month', 'broken')
    """

    when: str
    day: date
    required: Amount
    value: Amount | None
    verdict: MilestoneVerdict


@attrs.frozen(kw_only=True, repr=False)
class Assessment(Result, NotATruthValue):
    """What a commitment looks like on a day.

    `status` is "met" (due and satisfied), "holding" (satisfied, not yet due), "on_track",
    "behind", "off_track", "missed" (due and not satisfied, or beyond repair) or "undetermined",
    with its `reason`. What it was computed from, in the unit of the observations where it is an
    amount: `baseline`, `value` with its day, the `limit` that the value is held against, `elapsed`
    and `length` in days of the time in which it is to be reached, and for what binds each year the
    verdict of each of the `years`, which `judged` has with their values; `growth` is the check of
    yearly growth. `milestones` are those on the way, each with its verdict; missing one does not
    decide the promise, but `asked`, the share of the way that they ask for by the day, takes the
    place of the share of time. `known_until` is the last day, up to `as_of`, that the data
    speak for; `later` what was last observed after the deadline, which decides nothing about it.
    `progress` is how much of the way is done, exact and not clamped: (value - baseline) /
    (limit - baseline), 1 within a range, the share of the years that are kept where years are
    judged, 0 or 1 for things done. `used` is the share of a ceiling that a sum has used up.
    `maintains` says that the baseline was on the good side already, `falling` that the limit is an
    upper one, `preliminary` that a value may still be revised. What does not apply is None.

    >>> from minsheng import HUNNAN, Series, assess
    >>> dibao = Series.yearly({2022: 766, 2023: 793}, "yuan/person/month")
    >>> found = assess("task:13/dibao-floor", dibao, "2023-12-31")
    >>> found.status, str(found.value), str(found.limit)
    ('on_track', '793 yuan/person/month', '850 yuan/person/month')
    """

    ask_instead = ".status"
    record_type: ClassVar[Any] = AssessmentRecord

    commitment: Commitment
    as_of: date
    status: Status
    reason: Reason | None = None
    unit: Unit | None = None
    baseline: Amount | None = None
    value: Amount | None = None
    value_day: date | None = None
    known_until: date | None = None
    later: Amount | None = None
    later_day: date | None = None
    limit: Amount | None = None
    progress: Fraction | None = None
    used: Fraction | None = None
    elapsed: int | None = None
    length: int | None = None
    margin_trend: MarginTrend | None = None
    judged: tuple[JudgedYear, ...] = ()
    growth: GrowthReport | None = None
    done: bool | None = None
    preliminary: bool = False
    maintains: bool = False
    falling: bool = False
    milestones: tuple[JudgedMilestone, ...] = ()
    asked: Fraction | None = None

    @property
    def years(self) -> tuple[tuple[Label, YearVerdict], ...]:
        """The years, quarters or months that were judged, each with its verdict."""
        return tuple((x.year, x.verdict) for x in self.judged if x.verdict is not None)

    @property
    def share_of_time(self) -> Fraction | None:
        """The share of the time that has elapsed on the day."""
        if self.elapsed is None or self.length is None:
            return None
        return Fraction(self.elapsed, self.length)

    @property
    def share_asked(self) -> Fraction | None:
        """The share of the way that is asked for by the day: of time, or what milestones ask."""
        return self.share_of_time if self.asked is None else self.asked

    @property
    def pace(self) -> Fraction | None:
        """Progress over the share asked, that of the time elapsed as a rule: 1 is just in time.

        Of a ceiling on a sum it is the share of time over the share of the ceiling used.
        """
        time = self.share_asked
        if time is None:
            return None
        if self.used:
            return time / self.used
        return None if self.progress is None or not time else self.progress / time

    @property
    def expected(self) -> Amount | None:
        """The value that steady progress would have reached on the day."""
        time, base, limit = self.share_asked, self.baseline, self.limit
        if time is None or base is None or limit is None:
            return None
        if self.progress is None and self.used is None:
            return None
        start = base.fraction
        return Amount(start + (limit.fraction - start) * time, base.unit)

    @property
    def margin(self) -> Amount | None:
        """How far the value lies on the good side of the limit; negative on the bad side.

        In percentage points for shares and rates.
        """
        if self.value is None or self.limit is None or self.reason in UNKNOWN:
            return None
        limit = self.limit
        return limit - self.value if self.falling else self.value - limit

    @property
    def gap(self) -> Amount | None:
        """How far the value falls short of the limit; None where it does not."""
        margin = self.margin
        return None if margin is None or margin.fraction >= 0 else -margin

    @property
    def display(self) -> str:
        """The progress in percent with one decimal, never rounded up; empty where undefined."""
        return "" if self.progress is None else percent_text(self.progress)

    def in_language(self, language: Language = "en") -> str:
        """Return the status and what it was computed from, in a sentence or two."""
        return _in_words(self, language)

    def why(self, language: Language = "en") -> str:
        """Return the reason in words, with the last day known where it names one; empty if none."""
        if self.reason is None:
            return ""
        return REASON_TEXTS[self.reason].in_language(language).format(day=self.known_until)

    def details(self, language: Language = "en") -> str:
        """Return what the status was computed from, without naming the commitment."""
        return say(language, zh="；", en="; ").join(_details(self, language))

    def to_dict(self, language: Language | None = None) -> AssessmentRecord:
        """Return the assessment as a record, its amounts in the unit of the observations."""
        record: AssessmentRecord = {
            "commitment": self.commitment.id,
            "status": self.status,
            "reason": self.reason,
            "unit": None if self.unit is None else self.unit.code,
            "baseline": _number(self.baseline),
            "value": _number(self.value),
            "later": _number(self.later),
            "limit": _number(self.limit),
            "expected": _number(self.expected),
            "gap": _number(self.gap),
            "margin": _number(self.margin),
            "progress": _share(self.progress),
            "used": _share(self.used),
            "pace": _share(self.pace),
            "value_day": _day(self.value_day),
            "known_until": _day(self.known_until),
            "later_day": _day(self.later_day),
            "elapsed_days": self.elapsed,
            "length_days": self.length,
            "margin_trend": self.margin_trend,
            "years": [{"year": year, "verdict": verdict} for year, verdict in self.years],
            "preliminary": self.preliminary,
        }
        if self.milestones:
            record["milestones"] = list(map(_milestone_record, self.milestones))
        return worded(self, record, language)

    def _table(self, language: Language) -> tuple[Columns, list[Row]]:
        """Return one row, with names and what is promised beside the id."""
        return assessments_table([self], language)

    def _shown(self) -> Table:
        """Return what a table for people says, for a notebook."""
        return self._brief(), [column.en for column in COLUMNS], [row_of(self, "en")]

    def _brief(self) -> str:
        return f"{self.commitment.id} on {self.as_of}: {STATUS_TEXTS[self.status].en}"


def row_of(item: Assessment, language: Language) -> list[str]:
    """Return what a table for people says of an assessment, by `COLUMNS`."""
    return [
        item.commitment.id,
        item.commitment.asks.in_language(language),
        "" if item.value is None else item.commitment.shown(item.value, language),
        item.display,
        STATUS_TEXTS[item.status].in_language(language),
        item.details(language),
    ]


def _number(amount: Amount | None) -> str | None:
    return None if amount is None else number_text(amount.fraction)


def _share(share: Fraction | None) -> str | None:
    return None if share is None else number_text(share)


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _milestone_record(item: JudgedMilestone) -> MilestoneRecord:
    return {
        "when": item.when,
        "day": item.day.isoformat(),
        "required": number_text(item.required.fraction),
        "value": _number(item.value),
        "verdict": item.verdict,
    }


def assessments_table(
    found: Iterable[Assessment], language: Language, domains: Mapping[str, str] | None = None
) -> tuple[Columns, list[Row]]:
    """Return a row for each assessment, with names and what is promised beside the ids.

    `domains` are the ids of the domains by the ids of the provisions.
    """
    columns: Columns = {
        **({} if domains is None else {"domain": "text"}),
        **dict.fromkeys(("commitment", "indicator", "name", "target"), "text"),
        "due": "day",
        **columns_of(AssessmentRecord),
        "finding": "text",
    }
    rows: list[Row] = []
    for item in found:
        promise, due = item.commitment, item.commitment.period.due
        rows.append(
            {
                "domain": None if domains is None else domains.get(promise.provision_id),
                "indicator": promise.indicator.id,
                "name": promise.indicator.name.in_language(language),
                "target": promise.asks.in_language(language),
                "due": _day(due),
                **item.to_dict(),
                "finding": item.details(language),
            }
        )
    return columns, rows


def percent_text(share: Fraction) -> str:
    """Write a share in percent with one decimal, cut toward zero: 0.9996 is 99.9 %."""
    return f"{shown(share * 100, 1).rstrip('…')}%"


def _in_words(found: Assessment, language: Language) -> str:
    status = STATUS_TEXTS[found.status].in_language(language)
    name = found.commitment.indicator.name.in_language(language)
    target = found.commitment.asks.in_language(language)
    comma = say(language, zh="，", en=", ")
    colon = say(language, zh="：", en=": ")
    head = f"{name}{comma}{target}{colon}{status}"
    tail = found.details(language)
    stop = say(language, zh="。", en=".")
    space = say(language, zh="", en=" ")
    return f"{head}{stop}{space}{tail[0].upper()}{tail[1:]}{stop}"


def _details(found: Assessment, language: Language) -> list[str]:
    parts: list[str] = []
    if found.reason is not None:
        reason = found.why(language)
        parts.append(say(language, zh=f"因为{reason}", en=f"because {reason}"))
    if found.value is not None:
        parts.append(_value_text(found, found.value, language))
    elif (
        found.reason in {"no_observation", "after_deadline", "only_baseline"}
        and found.baseline is not None
    ):
        start = found.commitment.shown(found.baseline, language)
        parts.append(say(language, zh=f"起点{start}", en=f"{start} at the start"))
    if found.later is not None and found.later_day is not None:
        later = found.commitment.shown(found.later, language)
        parts.append(
            say(
                language,
                zh=f"到期后{later}（{found.later_day}）",
                en=f"after the deadline {later} ({found.later_day})",
            )
        )
    if found.years:
        parts.append(_years_text(found, language))
    if found.done:
        day = found.value_day
        parts.append(say(language, zh=f"{day}完成", en=f"done on {day}"))
    parts += _way_texts(found, language)
    if found.milestones:
        parts.append(_milestones_text(found, language))
    if found.preliminary:
        parts.append(say(language, zh="数据为初步数", en="from a preliminary value"))
    return parts


def _way_texts(found: Assessment, language: Language) -> list[str]:
    """Return how far the value has come, and how far it is from the limit."""
    parts: list[str] = []
    if found.progress is not None:
        parts.append(_progress_text(found, language))
    elif found.maintains and found.used is None and found.reason not in UNKNOWN:
        parts.append(
            say(language, zh="起点已达标，需保持", en="it held at the start, so it is to be kept")
        )
    if found.used is not None:
        parts.append(_used_text(found, found.used, language))
    return parts + _margin_texts(found, language)


def _years_text(found: Assessment, language: Language) -> str:
    """Return how many of the years that are known are kept, and which are not or not known."""
    judged = [(year, verdict) for year, verdict in found.years if verdict in {"kept", "broken"}]
    kept = sum(verdict == "kept" for _, verdict in judged)
    part = PART_TEXTS[found.commitment.cycle.part]
    parts: list[str] = []
    if judged:
        parts.append(
            say(
                language,
                zh=f"{len(judged)}{part.zh}中{kept}{part.zh}达到",
                en=f"kept in {kept} of {len(judged)} {part.en}{'s' * (len(judged) != 1)}",
            )
        )
    together = found.status == "missed" and not any(verdict == "broken" for _, verdict in judged)
    words = {
        "broken": Text(zh="未达到", en="broken in"),
        "unproven": Text(
            zh="合计未达到" if together else "未知",
            en="falling short together in" if together else "not known of",
        ),
        "undefined": Text(zh="无法计算", en="undefined in"),
    }
    for verdict, text in words.items():
        named = [str(year) for year, seen in found.years if seen == verdict]
        if named:
            years = say(language, zh="、", en=", ").join(named)
            after = "年" if found.commitment.cycle.is_calendar else ""
            parts.append(say(language, zh=f"{years}{after}{text.zh}", en=f"{text.en} {years}"))
    if not parts:
        own = {"个季度": "季度", "个月": "月份"}.get(part.zh, "年度")
        return say(language, zh=f"{own}尚未结束", en=f"the {part.en} is still running")
    return say(language, zh="，", en=", ").join(parts)


def _milestones_text(found: Assessment, language: Language) -> str:
    """Return what each milestone on the way has come to."""
    verdicts = {
        "kept": Text(zh="达到", en="kept"),
        "broken": Text(zh="未达到", en="broken"),
        "unproven": Text(zh="无法证明", en="unproven"),
        "open": Text(zh="尚未到期", en="open"),
    }
    told = (f"{x.when} {verdicts[x.verdict].in_language(language)}" for x in found.milestones)
    listed = say(language, zh="、", en=", ").join(told)
    return say(language, zh=f"节点：{listed}", en=f"milestones: {listed}")


def _used_text(found: Assessment, used: Fraction, language: Language) -> str:
    share = percent_text(used)
    text = say(language, zh=f"已用上限的{share}", en=f"{share} of the ceiling used")
    time = found.share_of_time
    if time is None:
        return text
    passed = percent_text(time)
    return text + say(language, zh=f"，时间已过{passed}", en=f", {passed} of the time gone")


def _value_text(found: Assessment, value: Amount, language: Language) -> str:
    amount, day = found.commitment.shown(value, language), found.value_day
    if found.reason in UNKNOWN:
        word = say(language, zh="最近值", en="last ")
    elif found.later is not None:
        word = say(language, zh="到期时", en="at the deadline ")
    else:
        word = say(language, zh="现值", en="now ")
    text = f"{word}{amount}"
    return text if day is None else text + say(language, zh=f"（{day}）", en=f" ({day})")


def _progress_text(found: Assessment, language: Language) -> str:
    text = say(language, zh=f"进度{found.display}", en=f"progress {found.display}")
    time = found.share_asked
    if time is not None:
        share = percent_text(time)
        by = "时间" if found.asked is None else "节点"
        text += say(language, zh=f"，按{by}应为{share}", en=f", {share} expected by now")
    return text


def _margin_texts(found: Assessment, language: Language) -> list[str]:
    gap, margin = found.gap, found.margin
    if gap is not None:
        amount = found.commitment.shown(gap, language)
        if found.falling:
            return [say(language, zh=f"超出{amount}", en=f"{amount} over")]
        return [say(language, zh=f"差{amount}", en=f"{amount} short")]
    if margin is None or found.status not in {"met", "holding"}:
        return []
    amount = found.commitment.shown(margin, language)
    text = say(language, zh=f"余量{amount}", en=f"margin {amount}")
    if found.margin_trend is not None:
        trend = TREND_TEXTS[found.margin_trend].in_language(language)
        text += say(language, zh=f"，{trend}", en=f" and {trend}")
    return [text]
