"""A promise of each kind of target, with data, and the words that carry its figure."""

from datetime import date
from fractions import Fraction
from typing import Any, NamedTuple

from minsheng import (
    About,
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
    Milestone,
    MoreThan,
    Period,
    Reduction,
    Series,
    Text,
    Trend,
    Unquantified,
)
from minsheng.promises import Domain, Goal, Grade, Rank, RisesYearly, Target, Task

NAME = Text(zh="名", en="Name")
PERIOD = Period.of_years(2023, 2025)
OTHER = Indicator(id="other", name=NAME, unit="yuan", basis="level")
KNOWN = Series.yearly({2022: 100, 2023: 90, 2024: 80}, "yuan")
MORE: dict[str, Any] = {"other": Series.yearly({2022: 50, 2023: 60, 2024: 40, 2025: 30}, "yuan")}


class Example(NamedTuple):
    """A target of a kind, data to judge it by, its words, and what to change in it."""

    target: Target
    phrase: str
    change: dict[str, Any]
    wrong: str = ""  # the words with another figure
    unit: str | None = "yuan"
    data: Any = KNOWN

    @property
    def commitment(self) -> Commitment:
        return self.promised("task:1/x", self.phrase)

    def promised(self, name: str, phrase: str) -> Commitment:
        indicator = Indicator(id="x", name=NAME, unit=self.unit, basis="level")
        target, period = self.target, PERIOD
        return Commitment(id=name, indicator=indicator, target=target, period=period, phrase=phrase)


HALF = {"to": Fraction(1, 3)}
EXAMPLES: dict[str, Example] = {
    "at_least": Example(AtLeast(value="95元"), "不低于95元", {"value": 96}, "不低于94元"),
    "more_than": Example(MoreThan(value="95元"), "超过95元", {"value": 96}, "超过94元"),
    "at_most": Example(AtMost(value="95元"), "控制在95元", {"value": 96}, "控制在94元"),
    "less_than": Example(LessThan(value="95元"), "低于95元", {"value": 96}, "低于94元"),
    "about": Example(About(value="95元", tolerance="1元"), "95元左右", {"value": 96}, "94元左右"),
    "between": Example(Between(low="95元", high="97元"), "95至97元", {"low": 96}, "94至97元"),
    "multiple": Example(
        AtLeastTimes(factor=3, base_year=2022), "达到3倍", {"factor": 2}, "达到4倍"
    ),
    "reduction": Example(
        Reduction(by="13.5%", base_year=2022), "降低13.5%以上", {"by": "14%"}, "降低14%以上"
    ),
    "rank": Example(
        Rank(at_most=3, among=NAME),
        "进入全省前三",
        {"at_most": 2},
        "进入全省前四",
        "place",
        Series.levels({date(2024, 12, 31): 2}, "place"),
    ),
    "grade": Example(
        Grade(at_least="B", scale=("A", "B", "C")),
        "达到B级以上",
        {"at_least": "A"},
        "达到C级以上",
        "grade",
        Series.levels({date(2024, 12, 31): 2}, "grade"),
    ),
    "growth": Example(GrowsYearly(rate="3.5%"), "增长不低于3.5%", {"rate": "4%"}, "增长不低于3%"),
    "falls_yearly": Example(
        FallsYearly(rate="2.5%"), "每年下降2.5%以上", {"rate": "3%"}, "每年下降3%以上"
    ),
    "rises_yearly": Example(RisesYearly(change="2元"), "每年提高2元", {"change": 3}, "每年提高3元"),
    "trend": Example(Trend(direction="falling"), "逐年下降", {}),
    "comparison": Example(
        Comparison(other=OTHER, of="level", comparator=">=", times="1.3"),
        "不低于1.3倍",
        {"times": 2},
        "不低于1.4倍",
    ),
    "done": Example(
        Done(),
        "建成",
        {},
        unit=None,
        data=Milestone(done=date(2024, 1, 1), observed=date(2024, 1, 1)),
    ),
    "directional": Example(Unquantified(), "不断提升", {}),
}
"""An example of each kind, by its name in data."""


def document_of(*commitments: Commitment) -> Document:
    """Return a document whose one task makes some promises."""
    promises = tuple(commitments)
    domain = Domain(
        number=1,
        id="work",
        name=NAME,
        goal=Goal(number=1, title=NAME, summary=NAME),
        tasks=(Task(number=1, title=NAME, summary=NAME, commitments=promises),),
    )
    return Document(
        id="small",
        title=NAME,
        issuer=NAME,
        published=date(2023, 1, 1),
        period=PERIOD,
        domains=(domain,),
    )
