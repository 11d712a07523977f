"""The assertions of the testing kit: what passes, what fails and what the failure says."""

import doctest
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

import minsheng.testing
from minsheng import (
    HUNNAN,
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
    EscalationRule,
    FloorRule,
    GrowsYearly,
    GrowthRule,
    Indicator,
    InvalidValueError,
    LessThan,
    Milestone,
    MinshengError,
    MoreThan,
    Period,
    Series,
    Span,
    Text,
    Trend,
    Unquantified,
    check_growth,
    required_values,
    rule_of,
)
from minsheng.errors import DimensionError
from minsheng.promises import Target
from minsheng.testing import (
    assert_changes,
    assert_growth,
    assert_keeps,
    assert_plan_keeps,
    assert_reaches,
    failure_rows,
)
from minsheng.testing.failures import exact_text
from minsheng.testing.tables import aligned, width
from tests.helpers import promises as made
from tests.helpers.promises import OPEN
from tests.helpers.strategies import UNIT, yearly

DIBAO = yearly(766, 793, 821, first=2022)


def indicator(name: str, unit: str | None, basis: str = "level") -> Indicator:
    return Indicator(id=name, name=Text(zh="某项", en=name), unit=unit, basis=basis)  # type: ignore[arg-type] # one of the words


def promise(target: Target, of: Indicator, period: Period | None = None, **more: Any) -> Commitment:
    return made.promise(target, of=of, period=period, name=of.id, **more)


def message(call: Callable[[], None]) -> str:
    """Return what a failing assertion says."""
    with pytest.raises(AssertionError) as failure:
        call()
    return str(failure.value)


# Growth


def test_growth_that_was_promised_passes() -> None:
    assert_growth(DIBAO, at_least="3.5%")
    assert_growth(DIBAO, GrowthRule(rate="3.5%", first_year=2023, last_year=2024))
    assert_growth(yearly(100, 90, 100), at_least="6%", first_year=2022, last_year=2022)
    days = {date(2022, 7, 1): 766, date(2023, 7, 1): 793}
    standards = Series.effective(days, UNIT)
    assert_growth(standards, at_least="3.5%", as_of=date(2023, 12, 31))
    assert_growth(Series.effective(days, UNIT, known_until=date(2023, 12, 31)), at_least="3.5%")
    with pytest.raises(AssertionError, match="no two years to compare"):  # 2023 is not over
        assert_growth(standards, at_least="3.5%")
    assert_growth(DIBAO, GrowthRule(rate="3.5%", first_year=2023, last_year=2025))
    with pytest.raises(AssertionError, match="unproven for lack of values: 2025"):
        assert_growth(
            DIBAO, at_least="3.5%", first_year=2023, last_year=2025, as_of=date(2026, 6, 30)
        )


def test_a_shortfall_is_shown_exactly() -> None:
    assert message(lambda: assert_growth(yearly(715, 740), at_least="3.5%")) == (
        "growth of at least 3.5% a year: broken\n"
        "in yuan per person per month\n"
        "  year  value    required  short by  verdict\n"
        "  2020    715           -         -\n"
        "  2021    740  >= 740.025     0.025  broken"
    )


def test_chinese_columns_are_aligned() -> None:
    text = message(lambda: assert_growth(yearly(715, 740, 800), at_least="3.5%", language="zh"))
    assert text == (
        "年增长不低于3.5%：未达到\n"
        "单位：元/人/月\n"
        "  年份  数值      应达到   差额  结果\n"
        "  2020   715           -      -\n"
        "  2021   740  >= 740.025  0.025  未达到\n"
        "  2022   800    >= 765.9      0  达到"
    )


def test_a_year_that_no_step_leads_to_is_unproven_with_its_value() -> None:
    rule = GrowthRule(rate="3.5%", first_year=2022)
    text = message(lambda: assert_growth(yearly(821, 850, first=2024), rule))
    assert text.splitlines()[3:] == [
        "  2022-2023      -           -         -  unproven",
        "  2024         821           -         -  unproven",
        "  2025         850  >= 849.735         0  kept",
        "unproven for lack of values: 2022, 2023, 2024",
    ]


def test_years_without_a_value_fail_and_are_named() -> None:
    series = Series.yearly({2020: 100, 2022: 113, 2026: 200}, UNIT)
    rule, day = GrowthRule(rate="6%", last_year=2028), date(2030, 1, 1)
    text = message(lambda: assert_growth(series, rule, as_of=day))
    assert text.splitlines()[3:] == [
        "  2020         100                -         -",
        "  2021           -                -         -  unproven",
        "  2022         113        >= 112.36         0  unproven",
        "  2023-2025      -                -         -  unproven",
        "  2026         200  >= 142.65989648         0  unproven",
        "  2027-2028      -                -         -  unproven",
        "unproven for lack of values: 2027, 2028",
    ]


def test_a_rule_that_binds_nothing_fails() -> None:
    text = message(lambda: assert_growth(yearly(740), at_least="3.5%"))
    assert text == (
        "growth of at least 3.5% a year: unproven\nno two years to compare in the period"
    )


# Promises so far


def test_promises_that_are_kept_so_far_pass(hunnan: Document) -> None:
    promises = hunnan.commitments_of("dibao-standard")
    assert_keeps(promises, DIBAO)
    assert_keeps(promises[0], DIBAO)
    assert_keeps(promises, {"dibao-standard": DIBAO})
    assert_keeps(promises, DIBAO, as_of=date(2023, 12, 31))
    assert_keeps(rule_of(promises), DIBAO)


def test_each_broken_promise_has_its_wording_and_table(hunnan: Document) -> None:
    promises = hunnan.commitments_of("dibao-standard")
    assert message(lambda: assert_keeps(promises, yearly(766, 780, 830, first=2022))) == (
        "1 of 2 promises not kept\n"
        "\n"
        "task:13/dibao-growth: 年度增长不低于3.5%\n"
        "Minimum living allowance (dibao) standard, grows by at least 3.5% every year "
        "(2023-01-01 to 2025-12-31)\n"
        "as of 2024-12-31: missed\n"
        "in yuan per person per month\n"
        "  year  value   required  short by  verdict\n"
        "  2022    766          -         -\n"
        "  2023    780  >= 792.81     12.81  broken\n"
        "  2024    830   >= 807.3         0  kept"
    )


def test_a_promise_past_its_data_names_the_first_year_without_any(hunnan: Document) -> None:
    growth = hunnan.commitments["task:13/dibao-growth"]
    ends_early, day = yearly(766, 793, first=2022), date(2030, 12, 31)
    assert message(lambda: assert_keeps(growth, ends_early, day)).splitlines()[4:] == [
        (
            "as of 2030-12-31: undetermined, because there are no data since 2023-12-31; "
            "the first unproven year is 2024"
        ),
        "in yuan per person per month",
        "  year       value   required  short by  verdict",
        "  2022         766          -         -",
        "  2023         793  >= 792.81         0  kept",
        "  2024-2025      -          -         -  unproven",
    ]
    text = message(lambda: assert_keeps(growth, ends_early, day, language="zh"))
    assert "无法判定，因为2023-12-31之后没有数据，最早无法证明的年份是2024年" in text


def test_what_is_undetermined_fails_and_says_why(hunnan: Document) -> None:
    growth, floor = hunnan.commitments_of("dibao-standard")
    assert "undetermined, because there are no data" in message(lambda: assert_keeps(growth, None))
    text = message(lambda: assert_keeps(floor, yearly(793, first=2023), language="zh"))
    assert "1项承诺中有1项未兑现" in text
    assert "截至2023-12-31：无法判定，因为没有基期值" in text
    assert "2023-12-31   793  >= 850    57  无法判定" in text


def test_the_statuses_that_count_as_kept_can_be_chosen(hunnan: Document) -> None:
    floor = hunnan.commitments["task:13/dibao-floor"]
    assert_keeps(floor, DIBAO)
    with pytest.raises(AssertionError, match="on track"):
        assert_keeps(floor, DIBAO, statuses=("met", "holding"))
    slow = yearly(766, 770, 775, first=2022)
    with pytest.raises(AssertionError, match="off track"):
        assert_keeps(floor, slow)
    assert_keeps(floor, slow, statuses=("met", "holding", "on_track", "behind", "off_track"))


SHARE = indicator("share", "percent")
JOBS = indicator("jobs", "person", "total")
FLOW = indicator("flow", "event", "yearly")
OTHER = indicator("other", UNIT)
OWN = indicator("own", UNIT)
THING = indicator("thing", None)


@pytest.mark.parametrize(
    ("target", "of", "data", "line"),
    [
        (
            AtLeast(value="90%"),
            SHARE,
            {2022: 80, 2025: 89},
            "2025-12-31     89     >= 90         1",
        ),
        (MoreThan(value="90%"), SHARE, {2025: 90}, "2025-12-31     90      > 90         0"),
        (AtMost(value="90%"), SHARE, {2025: "90.5"}, "2025-12-31   90.5     <= 90      0.5"),
        (LessThan(value="90%"), SHARE, {2025: 91}, "2025-12-31     91      < 90        1"),
        (Between(low="2%", high="3%"), SHARE, {2025: 1}, "2025-12-31      1      >= 2         1"),
        (
            Between(low="2%", high="3%", side="both"),
            SHARE,
            {2025: 1},
            "2025-12-31      1    2 to 3       1",
        ),
        (
            About(value="90%", tolerance="1 percentage_point"),
            SHARE,
            {2025: 88},
            "2025-12-31     88     >= 89         1",
        ),
        (
            About(value="90%", tolerance="1 percentage_point", side="both"),
            SHARE,
            {2025: 92},
            "2025-12-31     92  89 to 91       1",
        ),
        (
            AtLeastTimes(factor=2, base_year=2022),
            SHARE,
            {2022: 20, 2025: 30},
            "2025-12-31     30     >= 40        10",
        ),
        (
            Trend(direction="rising"),
            OWN,
            {2022: 10, 2023: 12, 2024: 12},
            "2024     12      > 12         0  broken",
        ),
        (
            Trend(direction="falling"),
            OWN,
            {2022: 10, 2023: 12},
            "2023     12      < 10        2  broken",
        ),
        (GrowsYearly(rate="6%"), OWN, {2022: 100, 2023: 105}, "2023    105    >= 106         1"),
    ],
)
def test_every_kind_of_promise_has_its_table(
    target: Target, of: Indicator, data: dict[int, int | str], line: str
) -> None:
    series = Series.yearly(data, of.unit)
    text = message(lambda: assert_keeps(promise(target, of), series))
    assert line in text


def test_comparisons_show_what_the_other_asks_for() -> None:
    target = Comparison(other=OTHER, of="growth", comparator=">")
    own, other = yearly(100, 105, first=2022), yearly(200, 220, first=2022)
    text = message(lambda: assert_keeps(promise(target, OWN), own, other=other))
    assert "  2022    100         -         -\n  2023    105     > 110         5  broken" in text
    level = promise(Comparison(other=OTHER, of="level", comparator=">="), OWN)
    text = message(lambda: assert_keeps([level], {"own": own, "other": other}))
    assert "2023    105    >= 220       115  broken" in text
    assert_keeps([level], {"own": other, "other": own})
    text = message(lambda: assert_keeps([level], {"own": own}))
    assert "no data on what it is compared with" in text
    done = Milestone(done=None, observed=date(2023, 1, 1))
    with pytest.raises(InvalidValueError, match="other: expected values to compare with"):
        assert_keeps([level], {"own": own, "other": done})


def test_flows_of_every_year_show_each_year() -> None:
    each = promise(AtLeast(value=Amount(100, "event")), FLOW, OPEN, every="year")
    data = Series.increments({2023: 120, 2024: 90}, "event")
    text = message(lambda: assert_keeps(each, data))
    assert "2023    120    >= 100         0  kept" in text
    assert "2024     90    >= 100        10  broken" in text
    half = Span(start=date(2024, 1, 1), end=date(2024, 6, 30))
    data = Series.increments({2023: 120, half: 90}, "event")
    assert_keeps(each, data)
    text = message(lambda: assert_keeps(each, data, date(2024, 12, 31)))
    assert "because there are no data since 2024-06-30; the first unproven year is 2024" in text
    assert "2024     90    >= 100        10  unproven" in text
    most = promise(AtMost(value=Amount(80, "event")), FLOW, OPEN, every="year")
    text = message(lambda: assert_keeps(most, Series.increments({half: 90}, "event")))
    assert "2024     90     <= 80       10  broken" in text


def test_totals_show_what_was_reached() -> None:
    total = promise(AtLeast(value="5万人"), JOBS)
    days = {date(2023, 6, 30): 9000, date(2025, 12, 31): 49999}
    text = message(lambda: assert_keeps(total, Series.totals(days, "person")))
    assert "2025-12-31  49999  >= 50000         1  missed" in text
    assert "in persons" in text


def test_things_are_done_or_not() -> None:
    built = promise(Done(), THING)
    assert_keeps(built, Milestone(done=date(2024, 5, 1), observed=date(2024, 6, 1)))
    open_still = Milestone(done=None, observed=date(2024, 6, 1))
    assert "2024-06-01: not done" in message(lambda: assert_keeps(built, open_still))
    late = Milestone(done=date(2026, 5, 1), observed=date(2026, 6, 1))
    assert "2026-05-01：完成" in message(lambda: assert_keeps(built, late, language="zh"))


def test_a_direction_is_never_kept() -> None:
    better = promise(Unquantified(), OWN)
    text = message(lambda: assert_keeps(better, DIBAO))
    assert "undetermined, because it names a direction and no figure" in text
    assert "verdict" not in text


def test_observations_of_several_indicators_go_by_id() -> None:
    share = promise(AtLeast(value="90%"), SHARE)
    jobs = promise(AtLeast(value="10 person"), JOBS)
    data = {
        "share": Series.levels({date(2025, 12, 31): 90}, "percent"),
        "jobs": Series.totals({date(2025, 6, 30): 10}, "person"),
    }
    assert_keeps([share, jobs], data)
    text = message(lambda: assert_keeps([share, jobs], {"share": data["share"]}))
    assert "1 of 2 promises not kept" in text
    assert "because there are no data" in text
    assert "2 of 2 promises" in message(lambda: assert_keeps([share, jobs], {}))
    with pytest.raises(InvalidValueError, match="a mapping from indicator ids .* share, jobs"):
        assert_keeps([share, jobs], data["share"])


def test_baselines_and_tolerances_may_be_given_by_indicator(hunnan: Document) -> None:
    floor = hunnan.commitments["task:13/dibao-floor"]
    start = Amount(766, UNIT)
    assert_keeps(floor, yearly(793, 821, first=2023), baseline=start)
    assert_keeps(floor, yearly(793, 821, first=2023), baseline={"dibao-standard": start})
    about = promise(About(value="90%"), SHARE)
    data = Series.yearly({2025: 91}, "percent")
    assert "no tolerance is set" in message(lambda: assert_keeps(about, data))
    assert_keeps(about, data, tolerance=Amount(1, "percentage_point"))


def test_a_promise_without_a_date_can_be_given_one() -> None:
    standing = promise(AtLeast(value="90%"), SHARE, OPEN)
    data = Series.yearly({2022: 80, 2023: 84}, "percent")
    assert "it has no due date" in message(lambda: assert_keeps(standing, data))
    assert_keeps(standing, data, due=date(2025, 12, 31))


# Rules


RULE = EscalationRule(
    growth=GrowthRule(rate="3.5%", first_year=2023, last_year=2025),
    floors=(FloorRule(value=Amount(850, UNIT), year=2025),),
    ceiling=Amount(1000, UNIT),
)


def test_of_a_rule_only_what_is_due_counts() -> None:
    assert_keeps(RULE, DIBAO)
    assert_keeps(RULE, yearly(766, 793, 700, first=2022), as_of=date(2024, 12, 30))
    assert_keeps(GrowthRule(rate="3.5%"), DIBAO)
    with pytest.raises(AssertionError, match="growth of at least 3.5% a year .*: unproven"):
        assert_keeps(RULE, DIBAO, as_of=date(2025, 12, 31))
    with pytest.raises(AssertionError, match="no two years to compare"):
        assert_keeps(RULE, DIBAO, as_of=date(2022, 1, 1))


@pytest.mark.parametrize(
    "rule",
    [
        GrowthRule(rate="3.5%", first_year=2030),
        EscalationRule(floors=(FloorRule(value=Amount(900, UNIT), year=2030),)),
    ],
)
def test_a_rule_of_which_nothing_is_due_is_not_kept(rule: GrowthRule | EscalationRule) -> None:
    assert "unproven" in message(lambda: assert_keeps(rule, DIBAO))


def test_an_open_floor_that_is_reached_already_is_kept_so_far() -> None:
    rule = EscalationRule(floors=(FloorRule(value=Amount(821, UNIT), year=2030),))
    assert_keeps(rule, DIBAO)
    assert "unproven" in message(lambda: assert_keeps(rule, DIBAO, as_of=date(2023, 12, 31)))


def test_each_clause_of_a_rule_has_its_table() -> None:
    text = message(lambda: assert_keeps(RULE, yearly(766, 1100, 820, 849, first=2022)))
    assert text == (
        "all together: broken, growth, floor of 2025, ceiling in 2023\n"
        "\n"
        "growth of at least 3.5% a year (2023 to 2025): broken\n"
        "in yuan per person per month\n"
        "  year  value   required  short by  verdict\n"
        "  2022    766          -         -\n"
        "  2023   1100  >= 792.81         0  kept\n"
        "  2024    820  >= 1138.5     318.5  broken\n"
        "  2025    849   >= 848.7         0  kept\n"
        "\n"
        "at least 850 yuan per person per month in 2025: broken\n"
        "in yuan per person per month\n"
        "  year  value  required  short by  verdict\n"
        "  2025    849    >= 850         1  broken\n"
        "\n"
        "at most 1000 yuan per person per month in every year: broken\n"
        "in yuan per person per month\n"
        "  year  value  required  over by  verdict\n"
        "  2022    766   <= 1000        0  kept\n"
        "  2023   1100   <= 1000      100  broken\n"
        "  2024    820   <= 1000        0  kept\n"
        "  2025    849   <= 1000        0  kept"
    )


# Deadlines and plans


def test_what_was_reached_by_its_deadline_passes(hunnan: Document) -> None:
    floor = hunnan.commitments["task:13/dibao-floor"]
    assert_reaches(floor, yearly(821, 850, first=2024))
    assert_reaches(floor, yearly(821, 850, first=2024), by=2025)
    assert_reaches(floor, yearly(850, first=2023), by=date(2023, 12, 31))
    standing = hunnan.commitments["task:13/dibao-growth"]
    assert_reaches(standing, DIBAO, by=2024)


def test_what_was_not_reached_fails(hunnan: Document) -> None:
    floor = hunnan.commitments["task:13/dibao-floor"]
    text = message(lambda: assert_reaches(floor, yearly(821, "849.99", first=2024)))
    assert text.startswith("not reached by 2025-12-31\n\ntask:13/dibao-floor: ")
    assert "2025-12-31  849.99    >= 850      0.01  missed" in text
    with pytest.raises(AssertionError, match="not reached by 2024-12-31"):
        assert_reaches(floor, DIBAO, by=2024)
    with pytest.raises(AssertionError, match="because there are no data"):
        assert_reaches(floor, None)


def test_a_plan_keeps_the_promises_it_was_made_for(hunnan: Document) -> None:
    promises = hunnan.commitments_of("dibao-standard")
    plan = required_values(promises, DIBAO, through=2025, step=1)
    assert_plan_keeps(promises, plan)
    assert_plan_keeps(rule_of(promises), plan)
    assert_plan_keeps(promises, plan.observed)
    with pytest.raises(AssertionError, match="because data are missing in between; .* 2023"):
        assert_plan_keeps(promises, plan.series)  # begins with the base, 2024


def test_a_plan_that_ends_short_fails(hunnan: Document) -> None:
    promises = hunnan.commitments_of("dibao-standard")
    short = yearly(766, 793, 821, 849, first=2022)
    text = message(lambda: assert_plan_keeps(promises, short))
    assert text.startswith("the plan does not keep 2 of 2 promises")
    assert "2025    849  >= 849.735     0.735  broken" in text
    assert "2025-12-31    849    >= 850         1  missed" in text
    text = message(lambda: assert_plan_keeps(promises, short, language="zh"))
    assert "按此计划，2项承诺中有2项不能兑现" in text
    with pytest.raises(AssertionError, match="at least 850 .* in 2025: unproven"):
        assert_plan_keeps(rule_of(promises), DIBAO)
    with pytest.raises(AssertionError, match="growth of at least 3.5% a year: broken"):
        assert_plan_keeps(GrowthRule(rate="3.5%"), short)


# Bad input is not a failure


FLOOR = promise(AtLeast(value=Amount(850, UNIT)), OWN)
GROWTH = promise(GrowsYearly(rate="3.5%"), OWN, OPEN)

# The same functions for type checkers that must not look at what is wrong on purpose.
growth: Any = assert_growth
keeps: Any = assert_keeps
reaches: Any = assert_reaches
plan_keeps: Any = assert_plan_keeps


@pytest.mark.parametrize(
    ("call", "match"),
    [
        (lambda: growth({2020: 1}, at_least="1%"), "series: expected a yearly series"),
        (lambda: growth(DIBAO), "either a rule or at_least"),
        (lambda: growth(DIBAO, at_least="3.5"), "a number with its unit"),
        (lambda: growth(DIBAO, GrowthRule(rate="1%"), at_least="1%"), "either a rule"),
        (lambda: growth(DIBAO, GrowthRule(rate="1%"), first_year=2023), "either a rule"),
        (lambda: growth(DIBAO, at_least="1%", language="fr"), "language"),
        (lambda: keeps([], DIBAO), "promises: expected a Commitment"),
        (lambda: keeps(5, DIBAO), "promises: expected a Commitment"),
        (lambda: keeps(FLOOR, 5), "data: expected observations"),
        (lambda: keeps(FLOOR, DIBAO, as_of="soon"), "as_of: expected a calendar day"),
        (lambda: keeps(FLOOR, DIBAO, statuses=("missed",)), "statuses: expected some of"),
        (lambda: keeps(FLOOR, DIBAO, statuses=()), "statuses: expected some of"),
        (lambda: keeps(FLOOR, DIBAO, statuses="met"), "statuses: expected some of"),
        (lambda: keeps(FLOOR, DIBAO, language="fr"), "language: expected 'en' or 'zh'"),
        (lambda: keeps(RULE, DIBAO, due=date(2025, 1, 1)), "due: expected nothing here"),
        (lambda: keeps(RULE, None), "series: expected a yearly series"),
        (lambda: keeps(RULE, Series.yearly({2022: 1}, "person")), "a unit that converts"),
        (lambda: reaches([FLOOR], DIBAO), "commitment: expected a Commitment"),
        (lambda: reaches(GROWTH, DIBAO), "by: expected a day or a year, since task:1/own"),
        (lambda: reaches(FLOOR, DIBAO, by=2022), "by: expected 2023-01-01 or later"),
        (lambda: reaches(FLOOR, DIBAO, by="2024"), "by: expected a year"),
        (lambda: reaches(FLOOR, DIBAO, by="soon"), "by: expected a year"),
        (lambda: reaches(FLOOR, Series.yearly({2025: 1}, "person")), "values that convert"),
        (lambda: plan_keeps(RULE, DIBAO, other=DIBAO), "other: expected nothing here"),
        (lambda: plan_keeps([], DIBAO), "promises: expected a Commitment"),
    ],
)
def test_bad_input_is_an_error_of_the_library(call: Callable[[], None], match: str) -> None:
    with pytest.raises(MinshengError, match=match) as found:
        call()
    assert isinstance(found.value, InvalidValueError | DimensionError)
    assert not isinstance(found.value, AssertionError)


# The table itself


@pytest.mark.parametrize(
    ("text", "columns"), [("", 0), ("abc", 3), ("年份", 4), ("ａ", 2), ("e\u0301", 1), ("≥5…", 3)]
)
def test_a_chinese_character_takes_two_columns(text: str, columns: int) -> None:
    assert width(text) == columns


def test_columns_are_aligned_by_their_width() -> None:
    assert aligned([("年", "数", "结果"), ("2020", "1", "达到"), ("2021", "10", "")]) == [
        "年    数  结果",
        "2020   1  达到",
        "2021  10",
    ]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction("0.025"), "0.025"),
        (Fraction(1, 2**20), "0.00000095367431640625"),
        (Fraction(-5), "-5"),
        (Fraction(1, 3), "0.333333333333…"),
        (Fraction(1, 3 * 10**13), "1/30000000000000"),
    ],
)
def test_numbers_are_exact_or_say_that_they_are_cut(value: Fraction, text: str) -> None:
    assert exact_text(value) == text


def test_the_examples_of_the_kit_show_what_happens() -> None:
    import minsheng.testing.strategies  # noqa: PLC0415 - its own name would hide the package's

    for module in (minsheng.testing, minsheng.testing.strategies):
        failed, tried = doctest.testmod(module)
        assert tried > 0
        assert failed == 0


def test_the_kit_lists_its_names() -> None:
    assert dir(minsheng.testing) == sorted(minsheng.testing.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'assert_nothing'"):
        _ = minsheng.testing.assert_nothing  # type: ignore[attr-defined] # wrong on purpose


# The same data for all, changes one by one, and tables as data

PAY = Series.effective(
    {"2023-01-01": 100, "2023-07-01": 103, "2024-01-01": 107, "2024-07-01": 109}, "yuan"
)


def test_levels_and_amounts_of_years_are_checked_as_values_of_years_are() -> None:
    levels = Series.levels({"2022-12-31": 766, "2023-12-31": 793}, "yuan/person/month")
    brought = Series.increments({2022: 100, 2023: 102}, "yuan")
    assert_growth(levels, at_least="3.5%")
    assert check_growth(levels, at_least="3.5%").kept
    assert check_growth(brought, at_least="2%").kept
    with pytest.raises(AssertionError, match="2023    102    >= 103"):
        assert_growth(brought, at_least="3%")
    assert_keeps(EscalationRule(growth=GrowthRule(rate="2%")), brought)
    totals = Series.totals({"2022-12-31": 1, "2023-12-31": 2}, "yuan")
    for check in (assert_growth, check_growth):
        with pytest.raises(InvalidValueError, match="running totals have no growth"):
            check(totals, at_least="1%")


def test_the_years_of_a_rate_are_given_alike() -> None:
    series = Series.yearly({2021: 100, 2022: 100, 2023: 104}, "yuan")
    assert_growth(series, at_least="4%", first_year=2023)
    assert check_growth(series, at_least="4%", first_year=2023).kept
    assert not check_growth(series, at_least="4%", last_year=2022).kept
    with pytest.raises(InvalidValueError, match="either a rule or at_least with its years"):
        check_growth(series, GrowthRule(rate="4%"), first_year=2023)


def test_a_standard_that_changes_twice_a_year() -> None:
    assert_growth(PAY.yearly(on="06-30"), at_least="7%")
    with pytest.raises(AssertionError, match="broken"):
        assert_growth(PAY, at_least="7%", as_of="2024-12-31")  # 103 to 109 on 31 December is 5.8 %
    with pytest.raises(AssertionError) as failure:
        assert_changes(PAY, at_least="3%")
    assert str(failure.value).splitlines() == [
        "each change at least 3%: broken",
        "in yuan",
        "  day         value   required  short by  verdict",
        "  2023-01-01    100          -         -",
        "  2023-07-01    103     >= 103         0  kept",
        "  2024-01-01    107  >= 106.09         0  kept",
        "  2024-07-01    109  >= 110.21      1.21  broken",
    ]
    assert failure_rows(failure.value)[3] == {
        "promise": "changes",
        "when": "2024-07-01",
        "value": "109",
        "at_least": "110.21",
        "at_most": None,
        "off": "1.21",
        "unit": "yuan",
        "verdict": "broken",
    }
    assert_changes(PAY, at_least="1.8%")


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        (lambda: PAY.yearly(on="02-29"), "a month and a day that each year has"),
        (lambda: PAY.yearly("average", on="06-30"), "no day beside the average"),
        (
            lambda: Series.effective({"2023-07-01": 1}, "yuan").yearly(on="06-30"),
            "a day on which a value is in force",
        ),
        (lambda: assert_changes(DIBAO, at_least="3%"), "a series by day of effect"),  # type: ignore[arg-type]
        (lambda: assert_changes(PAY, at_least=3), "a rate with its unit"),  # type: ignore[arg-type]
        (
            lambda: assert_changes(Series.effective({"2023-07-01": 1}, "yuan"), at_least="3%"),
            "two values, so that there is a change",
        ),
        (lambda: failure_rows(AssertionError("of something else")), "of minsheng.testing"),
        (lambda: failure_rows(ValueError("x")), "of minsheng.testing"),  # type: ignore[arg-type]
    ],
)
def test_what_is_no_question_of_changes(call: Callable[[], object], expected: str) -> None:
    with pytest.raises(InvalidValueError, match=expected):
        call()


def rows_of(call: Callable[[], None]) -> list[tuple[str, str, str | None, str | None]]:
    with pytest.raises(AssertionError) as failure:
        call()
    found = failure_rows(failure.value)
    return [(row["promise"], row["when"], row["value"], row["verdict"]) for row in found]


def test_the_tables_of_failures_as_data() -> None:
    floor = HUNNAN.commitments["task:13/dibao-floor"]
    series = Series.yearly({2022: 766, 2023: 793, 2024: 821}, "yuan/person/month")
    assert rows_of(lambda: assert_reaches(floor, series, by=2024)) == [
        ("task:13/dibao-floor", "2024-12-31", "821", "missed")
    ]
    rule = EscalationRule(
        growth=GrowthRule(rate="3.6%"),
        floors=(FloorRule(value="850 yuan/person/month", year=2024),),
        ceiling=Amount(800, "yuan/person/month"),
    )
    assert rows_of(lambda: assert_keeps(rule, series)) == [
        ("growth", "2022", "766", None),
        ("growth", "2023", "793", "broken"),
        ("growth", "2024", "821", "broken"),
        ("floor:2024", "2024", "821", "broken"),
        ("ceiling", "2022", "766", "kept"),
        ("ceiling", "2023", "793", "kept"),
        ("ceiling", "2024", "821", "broken"),
    ]
    assert rows_of(lambda: assert_keeps(floor, None, as_of="2024-12-31")) == [
        ("task:13/dibao-floor", "2024-12-31", None, "undetermined")
    ]


def test_what_is_behind_is_called_behind() -> None:
    slow = Series.yearly({2022: 766, 2023: 767, 2024: 768}, "yuan/person/month")
    floor = HUNNAN.commitments["task:13/dibao-floor"]
    with pytest.raises(AssertionError, match="^1 of 1 promise behind\n"):
        assert_keeps(floor, slow)
    with pytest.raises(AssertionError, match="^1 of 2 promises not kept, 1 behind\n"):
        assert_keeps(HUNNAN.commitments_of("dibao-standard"), slow)
    with pytest.raises(AssertionError, match="^2项承诺中有1项未兑现，1项进度滞后\n"):
        assert_keeps(HUNNAN.commitments_of("dibao-standard"), slow, language="zh")
    with pytest.raises(AssertionError, match="^1项承诺中有1项进度滞后\n"):
        assert_keeps(floor, slow, language="zh")
