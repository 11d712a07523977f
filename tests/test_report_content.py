"""What a report says: who stands where, what comes first, and the figures of each promise."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import minsheng
from minsheng import (
    HUNNAN,
    Amount,
    AtLeast,
    AtMost,
    Commitment,
    Document,
    Done,
    InvalidValueError,
    Milestone,
    Observation,
    Period,
    Series,
    Span,
    Text,
    UnknownNameError,
    Unquantified,
    assess_document,
)
from minsheng.observations import Data, ObservedSeries
from minsheng.observations.known import is_rate
from minsheng.progress.document import has_data
from minsheng.promises import Provision, Responsible, Target
from minsheng.promises.contradictions import Finding
from minsheng.reports import Content, Row, content_of
from minsheng.reports.observed import course_of, seen_of, trend_of, up_to
from minsheng.reports.page import page_of
from minsheng.reports.standing import STANDING_TEXTS, standing_of
from minsheng.reports.svg import chart, spark
from tests.helpers.documents import documents
from tests.helpers.pages import read_page
from tests.helpers.promises import END_2022, END_2023, at_least, at_most, promise
from tests.helpers.strategies import examples

AS_OF = date(2024, 12, 31)


def paper(*promises: Commitment) -> Document:
    """Return a document that is a plain list of promises, each of an indicator of its own."""
    return Document(
        id="paper",
        title=Text(zh="文件", en="Paper"),
        issuer=Text(zh="机关", en="Issuer"),
        period=Period.of_years(2023, 2025),
        further=(
            Provision(kind="item", number=1, title=Text(zh="条", en="Item"), commitments=promises),
        ),
    )


def named(
    name: str, target: Target, basis: Any = "total", unit: str | None = "person"
) -> Commitment:
    found = promise(target, basis, unit, name=name)
    own = minsheng.Indicator(
        id=name, name=Text(zh=f"指标{name}", en=f"Indicator {name}"), unit=unit, basis=basis
    )
    return Commitment(
        id=f"item:1/{name}", indicator=own, target=target, period=found.period, phrase="原文"
    )


HUNDRED = AtLeast(value="100 person")
PAPER = paper(
    *(named(name, HUNDRED) for name in ("slow", "late", "well", "full", "silent", "holed")),
    named("opened", Done(), "level", None),
    named("better", Unquantified(), "level", None),
)
DATA: dict[str, Data] = {
    "slow": Series.totals({"2024-12-31": 30}, "person"),  # 45 % of the pace
    "late": Series.totals({"2024-12-31": 50}, "person"),  # 75 %
    "well": Series.totals({"2024-12-31": 70}, "person"),
    "full": Series.totals({"2024-12-31": 100}, "person"),
    "holed": Series.increments({2024: 10}, "person"),
    "opened": Milestone(done=None, observed=AS_OF),
}


def row(content: Content, name: str) -> Row:
    return next(found for found in content.rows if found.id.endswith(f"/{name}"))


def test_no_data_directions_and_what_is_undecided_are_three_things() -> None:
    content = content_of(PAPER, DATA)
    standings = {x.id.partition("/")[2]: x.standing for x in content.rows}
    assert standings == {
        "slow": "off_track",
        "late": "behind",
        "well": "on_track",
        "full": "holding",
        "silent": "no_data",
        "holed": "incomplete",
        "opened": "undecided",
        "better": "directional",
    }
    whole = content.whole
    assert (len(whole.rows), whole.measurable, whole.covered) == (8, 7, 6)
    assert list(whole.counts) == list(STANDING_TEXTS)
    assert sum(whole.counts.values()) == 8


def test_what_needs_attention_comes_with_the_worst_first() -> None:
    content = content_of(PAPER, DATA)
    assert [x.standing for x in content.attention] == ["off_track", "behind", "incomplete"]
    later = content_of(PAPER, {**DATA, "slow": Series.totals({"2025-12-31": 30}, "person")})
    assert later.attention[0].id == "item:1/slow"
    assert later.attention[0].standing == "missed"


def test_what_comes_due_is_in_order_of_time_and_data_lead() -> None:
    content = content_of(PAPER, DATA)
    (day,) = content.due_next
    assert day.day == date(2025, 12, 31)
    assert [x.standing for x in day.rows][-1] == "no_data"
    assert day.covered == 6
    assert all(x.standing != "directional" for x in day.rows)
    full = Series.totals({"2025-12-31": 100}, "person")
    over = content_of(PAPER, {"full": full})
    assert over.due_next == ()
    assert [x.id for x in over.met] == ["item:1/full"]


def test_a_document_alone_has_no_standings() -> None:
    content = content_of(HUNNAN)
    assert content.as_of is None
    assert not content.attention
    assert not content.met
    assert not content.due_next
    assert {x.standing for x in content.rows} == {None}
    assert sorted(x.id for x in content.rows) == sorted(HUNNAN.commitments)
    assert [x.id for x in content.sections] == [*HUNNAN.domains, "safeguard"]
    first = content.rows[0]
    assert (first.value, first.value_day, first.progress, first.used) == (None,) * 4
    assert (first.elapsed, first.reason, first.details, first.since) == (None,) * 4


def test_a_day_without_observations_is_a_report_without_data() -> None:
    content = content_of(PAPER, as_of=AS_OF)
    assert content.as_of == AS_OF
    assert content.whole.covered == 0
    with pytest.raises(InvalidValueError, match="as_of: expected a day, since there are no"):
        content_of(PAPER, {})


def test_one_domain_alone() -> None:
    content = content_of(HUNNAN, domain="education")
    assert [x.id for x in content.sections] == ["education"]
    own = {x.id for x in HUNNAN.domains["education"].provisions} | {"document"}
    assert content.findings
    assert all(own & {*finding.provisions} for finding in content.findings)
    with pytest.raises(UnknownNameError, match="domain: no such name: 'educaton'"):
        content_of(HUNNAN, domain="educaton")
    with pytest.raises(InvalidValueError, match="document: expected a Document"):
        content_of("hunnan")  # type: ignore[arg-type]


def test_a_row_says_all_that_is_known_of_a_promise() -> None:
    standard = Series.effective(
        {"2022-07-01": 766, "2023-07-01": 793, "2024-07-01": 821}, "yuan/person/month"
    )
    note = Text(zh="存疑", en="Doubtful")
    finding = Finding(id="date/x", kind="date", provisions=("task:13",), note=note)
    content = content_of(HUNNAN, {"dibao": standard}, AS_OF, read=[finding])
    floor = row(content, "dibao-floor")
    assert floor.provision.id == "task:13"
    assert floor.section == "social-security"
    assert floor.value == Amount(821, "yuan/person/month")
    assert floor.value_day == date(2024, 7, 1)
    assert floor.progress == Fraction(821 - 766, 850 - 766)
    assert floor.since == date(2022, 7, 1)
    assert floor.trend == "rising"
    assert [x.value.value for x in floor.observations if x.value] == [766, 793, 821]
    assert floor.observations[0].when == Text(zh="2022-07-01起", en="from 2022-07-01")
    (ahead,) = floor.required
    assert (ahead.when.en, ahead.amount) == ("2025", Amount(850, "yuan/person/month"))
    assert ahead.binding == Text(zh="下限", en="floor")
    assert floor.interpretation is not None
    assert floor.phrase == "不低于每人每月850元"
    assert finding in floor.findings
    assert floor.details is not None
    assert "821 yuan" in floor.details.en
    assert floor.reason is None
    assert floor.until.en == "2025-12-31"
    growth = row(content, "dibao-growth")
    assert growth.picture is not None
    assert [x.required for x in growth.picture.steps] == [
        Fraction("792.81"),
        Fraction("820.755"),
    ]


def test_observations_after_the_day_are_left_out() -> None:
    data: dict[str, Data] = {"well": Series.totals({"2023-12-31": 40, "2024-12-31": 100}, "person")}
    content = content_of(PAPER, data, "2023-12-31")
    found = row(content, "well")
    assert [x.day for x in found.observations] == [date(2023, 12, 31)]
    assert found.value == Amount(40, "person")
    assert found.required[-1].amount == Amount(100, "person")


@pytest.mark.parametrize(
    "data",
    [
        Series.yearly({2023: 1, 2024: 2}, "person"),
        Series.effective({"2023-06-30": 1, "2024-07-01": 2}, "person", known_until="2025-12-31"),
        Series.levels({"2023-12-31": 1, "2024-12-31": 2}, "person"),
        Series.increments({2023: 1, 2024: 2}, "person"),
        Milestone(done="2023-05-01", observed="2023-12-31"),
    ],
)
def test_data_up_to_a_day(data: Data) -> None:
    assert up_to(data, date(2025, 12, 31)) == data
    assert up_to(data, date(2023, 1, 1)) is None
    half = up_to(data, date(2023, 12, 31))
    assert half is not None
    assert len(seen_of(half)) == 1


def test_why_there_is_no_way_is_told() -> None:
    above = named("above", minsheng.MoreThan(value="50%"), "level", "percent")
    too_much = named("clash", AtMost(value="10 person"), "total")
    document = paper(above, too_much)
    content = content_of(
        document,
        {
            "above": Series.levels({"2023-12-31": 30}, "percent"),
            "clash": Series.totals({"2023-12-31": 11}, "person"),
        },
    )
    told = row(content, "above").no_way
    assert told == Text(
        zh="只须超过，超过多少不限", en="it only has to be exceeded, by however little"
    )
    told = row(content, "clash").no_way
    assert told is not None
    assert "item:1/clash" not in told.en


def test_those_who_answer_for_promises_are_groups_of_their_own() -> None:
    office = Responsible("区教育局", "牵头")
    first = named("first", HUNDRED)
    both = Commitment(
        id="item:1/both",
        indicator=first.indicator,
        target=HUNDRED,
        period=first.period,
        phrase="原文",
        responsible=(office, Responsible("区财政局"), Responsible("区教育局", "责任")),
    )
    content = content_of(paper(both))
    assert [(x.name.zh, len(x.rows)) for x in content.responsible] == [
        ("区教育局", 1),
        ("区财政局", 1),
    ]


@pytest.mark.parametrize(
    ("title", "name", "asked", "expected"),
    [
        (Text(zh="甲", en="A"), Text(zh="乙", en="B"), None, ("en", "zh")),
        (Text(zh="甲", en="A"), Text(zh="乙", en="B"), "zh", ("zh", "en")),
        (Text(zh="甲", en="A"), Text(zh="乙"), None, ("zh",)),
        (Text(en="A"), Text(en="B"), None, ("en",)),
        (Text(en="A"), Text(en="B"), "zh", ("zh",)),
        (Text(en="A"), Text(zh="乙"), None, ("en",)),
    ],
)
def test_a_report_is_in_the_languages_of_its_document(
    title: Text, name: Text, asked: Any, expected: tuple[str, ...]
) -> None:
    found = promise(Done(), unit=None)
    own = minsheng.Indicator(id="x", name=name, unit=None, basis="level")
    made = Commitment(
        id="item:1/x", indicator=own, target=Done(), period=found.period, phrase="原文"
    )
    document = Document(
        id="d",
        title=title,
        issuer=title,
        period=found.period,
        further=(Provision(kind="item", number=1, title=title, commitments=(made,)),),
    )
    assert content_of(document, language=asked).languages == expected
    with pytest.raises(InvalidValueError, match="language: expected 'en' or 'zh'"):
        content_of(document, language="fr")  # type: ignore[arg-type]


def test_the_course_of_sums_starts_from_nothing() -> None:
    spans = Series.increments({2023: 10, 2024: 20}, "person")
    total = at_least("100 person", "total")
    flow = at_least("100 person", "yearly", every="year")
    years = total.period.years
    (line,) = course_of(spans, total.indicator, years, AS_OF)
    assert dict(line) == {END_2022: 0, END_2023: 10, AS_OF: 30}
    lines = course_of(spans, flow.indicator, years, AS_OF)
    assert [x[-1][1] for x in lines] == [10, 20]
    assert dict(x[0] for x in lines) == {END_2022: 0, END_2023: 0}


def test_a_trend_compares_what_can_be_compared() -> None:
    level, total = at_most("100 person").indicator, at_least("100 person", "total").indicator
    flow = at_least("100 person", "yearly", every="year").indicator
    assert trend_of(Series.levels({"2023-12-31": 5, "2024-12-31": 4}, "person"), level) == "falling"
    same = Series.levels({"2023-12-31": 5, "2024-12-31": 5}, "person")
    assert trend_of(same, level) == "unchanged"
    assert trend_of(Series.levels({"2023-12-31": 5}, "person"), level) is None
    assert trend_of(Series.totals({"2023-12-31": 5, "2024-12-31": 9}, "person"), total) is None
    assert trend_of(Series.increments({2023: 5, 2024: 9}, "person"), flow) == "rising"
    quarter = Span(start="2024-01-01", end="2024-03-31")
    uneven = Series.increments([(2023, 5), (quarter, 9)], "person")
    assert trend_of(uneven, flow) is None
    assert trend_of(Milestone(done=None, observed=AS_OF), level) is None


def data_for(document: Document, draw: st.DrawFn) -> Mapping[str, Data]:
    """Draw observations of some indicators of a document, in the form that each asks for."""
    found: dict[str, Data] = {}
    for indicator in document.indicators.values():
        promises = document.commitments_of(indicator)
        if not promises or draw(st.booleans()):
            continue
        if isinstance(promises[0].target, Done):
            done = draw(st.sampled_from([None, date(2023, 5, 1)]))
            found[indicator.id] = Milestone(done=done, observed=AS_OF)
        elif indicator.unit is not None and not indicator.unit.is_ratio:
            values = sorted(draw(st.lists(st.integers(1, 9), min_size=1, max_size=4)))
            if indicator.basis == "yearly" and not is_rate(indicator):
                years = document.period.years
                pairs = [(years.span(2020 + n), value) for n, value in enumerate(values)]
                found[indicator.id] = Series.increments(pairs, indicator.unit)
            else:
                form: Any = "total" if indicator.basis == "total" else "level"
                seen = [
                    Observation(when=date(2020 + n, 12, 31), value=Amount(value, indicator.unit))
                    for n, value in enumerate(values)
                ]
                found[indicator.id] = ObservedSeries(form, seen)
    return found


@settings(max_examples=examples(15))
@given(documents(), st.data())
def test_a_report_agrees_with_the_assessment_of_its_document(
    document: Document, data: st.DataObject
) -> None:
    observations = data.draw(st.composite(lambda draw: data_for(document, draw))())
    try:
        found = assess_document(document, observations, AS_OF)
    except InvalidValueError:  # such as a grade beyond its scale
        return
    content = content_of(document, observations, AS_OF)
    assert sorted(x.id for x in content.rows) == sorted(document.commitments)
    assert content.whole.measurable == found.measurable
    assert content.whole.covered == found.covered
    page = read_page(page_of(content))
    assert page.unclosed == []
    assert len([x for x in page.all("details") if x.attributes["class"] == "r"]) == len(
        content.rows
    )
    for item in content.rows:
        judged = found.assessments[item.id]
        assert item.standing == standing_of(item.commitment, judged)
        assert item.value == judged.value
        if item.standing in found.counts and item.standing is not None:
            assert item.standing == judged.status
        else:
            assert judged.status == "undetermined"
        if not has_data(judged):
            assert item.standing in {"no_data", "directional"}
        if item.picture is not None:
            drawn = chart(item.picture, item.commitment.period.years, content.languages)
            assert "nan" not in drawn
            assert spark(item.picture)


def test_the_way_from_here_has_no_day_before_the_report() -> None:
    yearly = at_least("90%", every="year", name="share")
    indicator = yearly.indicator
    promised = Commitment(
        id="item:1/share",
        indicator=indicator,
        target=yearly.target,
        period=yearly.period,
        phrase="原文",
        every="year",
    )
    seen = Series.levels({"2023-06-30": 76}, "percent")
    content = content_of(paper(promised), {indicator.id: seen}, "2025-06-30")
    (found,) = content.rows
    assert found.standing == "missed"
    assert [x.day for x in found.required] == [date(2025, 12, 31)]
    assert found.picture is not None
    assert [[day for day, _ in line] for line in found.picture.required] == [
        [date(2023, 6, 30), date(2025, 12, 31)]
    ]


def test_a_limit_of_nothing_has_a_picture() -> None:
    none = named("none", AtMost(value="0 person"), "total")
    data: dict[str, Data] = {"none": Series.totals({"2024-12-31": 0}, "person")}
    (found,) = content_of(paper(none), data).rows
    assert found.picture is not None
    assert found.picture.limits[0].throughout
    drawn = chart(found.picture, none.period.years, ("en",))
    assert ">-" not in drawn


def test_a_standard_stays_where_it_is_until_the_day_of_the_report() -> None:
    level = at_least("100 person").indicator
    standard = Series.effective({"2023-07-01": 90, "2024-07-01": 95}, "person")
    years = PAPER.period.years
    (line,) = course_of(standard, level, years, date(2024, 9, 30))
    days = [date(2023, 7, 1), date(2024, 7, 1), date(2024, 7, 1), date(2024, 9, 30)]
    assert [day for day, _ in line] == days
    assert [value for _, value in line] == [90, 90, 95, 95]
    (short,) = course_of(standard, level, years, date(2024, 7, 1))
    assert short[-1][0] == date(2024, 7, 1)
    (whole,) = course_of(standard, level, years, date(2026, 1, 1))
    assert whole[-1][0] == date(2024, 12, 31)
