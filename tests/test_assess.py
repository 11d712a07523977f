"""Assessments: first the faults of other tools, each with the right answer, then every kind."""

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

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
    Done,
    GrowsYearly,
    Indicator,
    InvalidValueError,
    LessThan,
    MoreThan,
    Period,
    Series,
    Text,
    Trend,
    Unquantified,
)
from minsheng.days import Span
from minsheng.errors import DimensionError
from minsheng.observations.observation import Milestone, Observation
from minsheng.observations.series import ObservedSeries
from minsheng.progress.assessment import Thresholds, percent_text
from minsheng.progress.commitment import assess
from minsheng.promises import Target
from minsheng.promises.limits import Limits
from tests.helpers.promises import END_2022, END_2023, OPEN, flows, levels, promise
from tests.helpers.strategies import numbers

FIVE_YEARS = Period.of_years(2021, 2025)
ORDER = ["missed", "off_track", "behind", "on_track", "holding", "met"]


# The faults of others


def test_ten_percent_done_after_three_of_five_years_is_off_track() -> None:
    people = promise(AtLeast(value="10000 person"), "total", "person", period=FIVE_YEARS)
    found = assess(people, Series.totals({date(2023, 12, 31): 1000}, "person"))
    assert found.status == "off_track"
    assert found.progress == Fraction(1, 10)
    assert found.baseline == Amount(0, "person")
    assert found.share_of_time == Fraction(1095, 1826)
    assert found.display == "10%"
    assert "10%, 59.9% expected by now" in found.in_language()


def test_a_ceiling_that_worsens_towards_its_limit_is_holding_with_a_shrinking_margin() -> None:
    air = promise(AtMost(value="34 ug/m3"), unit="ug/m3")
    data = Series.levels({END_2022: 33, date(2023, 12, 31): "33.9"}, "ug/m3")
    found = assess(air, data)
    assert found.status == "holding"
    assert found.margin == Amount("0.1", "ug/m3")
    assert found.margin_trend == "shrinking"
    assert "margin 0.1 µg/m³ and shrinking" in found.in_language()
    assert "余量0.1微克/立方米，在缩小" in found.in_language("zh")


def test_a_value_that_fell_below_a_target_it_had_reached_is_not_on_track() -> None:
    found = assess(promise(AtLeast(value="70%")), levels((END_2022, 80), (date(2024, 6, 30), 65)))
    assert found.status == "off_track"
    assert found.progress is None
    assert found.gap == Amount(5, "percentage_point")
    assert found.maintains
    assert "it held at the start" in found.in_language()


def test_a_target_missed_by_a_little_is_missed() -> None:
    data = levels((END_2022, 60), (date(2025, 12, 31), "79.5"))
    found = assess(promise(AtLeast(value="80%")), data)
    assert found.status == "missed"
    assert found.gap == Amount("0.5", "percentage_point")
    assert "0.5 percentage points short" in found.in_language()


@pytest.mark.parametrize(("value", "status"), [(70, "holding"), (71, "holding"), (69, "off_track")])
def test_a_baseline_equal_to_the_target_is_a_promise_to_maintain(value: int, status: str) -> None:
    found = assess(promise(AtLeast(value="70%")), levels((END_2022, 70), (date(2024, 1, 1), value)))
    assert found.status == status
    assert found.progress is None
    assert found.maintains


def test_almost_done_never_shows_as_100_percent() -> None:
    roads = promise(AtLeast(value="60 km"), "total", unit="km")
    found = assess(roads, Series.totals({date(2025, 6, 30): "59.96"}, "km"))
    assert found.display == "99.9%"
    assert percent_text(Fraction(1)) == "100%"
    assert percent_text(Fraction(-525, 10000)) == "-5.2%"
    assert percent_text(Fraction(1, 2)) == "50%"


def test_no_data_no_baseline_and_directional_are_three_reasons() -> None:
    share = promise(AtLeast(value="70%"))
    assert assess(share, None).reason == "no_data"
    assert assess(share, levels((date(2024, 1, 1), 60))).reason == "no_baseline"
    assert assess(promise(Unquantified()), levels((date(2024, 1, 1), 60))).reason == "directional"
    assert assess(share, levels((date(2024, 1, 1), 60)), date(2023, 6, 1)).reason == "no_data"
    for found in (assess(share, None), assess(promise(Unquantified()), None)):
        assert found.status == "undetermined"
        findings = (found.value, found.progress, found.pace, found.gap, found.expected)
        assert findings == (None,) * 5


def test_halfway_at_half_time_is_on_track() -> None:
    found = assess(promise(AtLeast(value="90%")), levels((END_2022, 70), (date(2024, 6, 30), 80)))
    assert found.status == "on_track"
    assert found.progress == Fraction(1, 2)
    assert (found.elapsed, found.length) == (547, 1096)
    assert found.pace == Fraction(548, 547)
    assert found.expected == Amount(70 + Fraction(20 * 547, 1096), "percent")


def test_a_falling_target_uses_the_same_formula() -> None:
    air = promise(AtMost(value="34 ug/m3"), unit="ug/m3")
    data = Series.levels({END_2022: 50, date(2024, 6, 30): 42}, "ug/m3")
    found = assess(air, data)
    assert found.progress == Fraction(1, 2)
    assert found.status == "on_track"
    assert found.gap == Amount(8, "ug/m3")


def test_nothing_is_clamped() -> None:
    data = levels((END_2022, 70), (date(2024, 6, 30), 60))
    found = assess(promise(AtLeast(value="90%")), data)
    assert found.progress == Fraction(-1, 2)
    assert found.display == "-50%"
    assert found.status == "off_track"
    over = assess(promise(AtLeast(value="90%")), levels((END_2022, 70), (date(2024, 6, 30), 95)))
    assert over.progress == Fraction(5, 4)


# Statuses and thresholds


@pytest.mark.parametrize(
    ("value", "status"),
    [("79.49", "on_track"), ("79.48", "behind"), ("75.99", "behind"), ("75.98", "off_track")],
)
def test_the_cuts_of_the_pace(value: str, status: str) -> None:
    data = levels((END_2022, 70), (date(2024, 6, 30), value))
    assert assess(promise(AtLeast(value="90%")), data).status == status


def test_the_cuts_can_be_replaced() -> None:
    data = levels((END_2022, 70), (date(2024, 6, 30), 79))
    share = promise(AtLeast(value="90%"))
    strict = Thresholds(on_track=Fraction(1), behind=Fraction(99, 100))
    assert assess(share, data).status == "behind"
    assert assess(share, data, thresholds=strict).status == "off_track"
    assert Thresholds(on_track="0.9", behind=0.5).behind == Fraction(1, 2)
    with pytest.raises(InvalidValueError, match="Thresholds.behind"):
        Thresholds(on_track=Fraction(1, 2))


@pytest.mark.parametrize(
    ("target", "status"),
    [
        (AtLeast(value="80%"), "met"),
        (MoreThan(value="80%"), "missed"),
        (MoreThan(value="79.99%"), "met"),
        (AtMost(value="80%"), "met"),
        (LessThan(value="80%"), "missed"),
        (LessThan(value="80.01%"), "met"),
        (Between(low="70%", high="80%", side="both"), "met"),
        (Between(low="80%", high="90%", side="both"), "met"),
        (Between(low="81%", high="90%", side="both"), "missed"),
        (Between(low="70%", high="79%", side="both"), "missed"),
        (About(value="81%", tolerance="1 percentage_point", side="both"), "met"),
        (About(value="81.5%", tolerance="1 percentage_point", side="both"), "missed"),
        (About(value="78%", tolerance="1 percentage_point", side="both"), "missed"),
    ],
)
def test_each_comparison_on_the_day_it_is_due(target: Target, status: str) -> None:
    data = levels((date(2025, 12, 31), 80))
    assert assess(promise(target), data).status == status
    earlier = assess(promise(target), data, date(2026, 5, 1))
    assert earlier.status == status


def test_a_strict_target_that_is_just_equalled_is_short_of_nothing_but_missed() -> None:
    found = assess(promise(MoreThan(value="80%")), levels((date(2025, 12, 31), 80)))
    assert found.status == "missed"
    assert found.gap is None
    assert found.margin == Amount(0, "percentage_point")


def test_a_pace_exactly_on_a_cut_is_on_its_good_side() -> None:
    data = levels((END_2022, 70), (date(2024, 6, 30), 80))
    share, pace = promise(AtLeast(value="90%")), Fraction(548, 547)
    assert assess(share, data, thresholds=Thresholds(on_track=pace)).status == "on_track"
    two = Thresholds(on_track=Fraction(2), behind=pace)
    assert assess(share, data, thresholds=two).status == "behind"


def test_a_value_within_a_range_is_held_against_the_nearer_end() -> None:
    share = promise(Between(low="70%", high="80%", side="both"))
    for value, limit in ((70, 70), (75, 70), (76, 80), (80, 80)):
        found = assess(share, levels((date(2024, 1, 1), value)))
        assert (found.status, found.limit) == ("holding", Amount(limit, "percent"))
    assert assess(share, levels((date(2024, 1, 1), 78))).margin == Amount(2, "percentage_point")
    above = assess(share, levels((date(2025, 12, 31), 81)))
    assert above.limit == Amount(80, "percent")
    assert above.gap == Amount(1, "percentage_point")


def test_going_through_a_range_is_no_progress() -> None:
    day = date(2024, 6, 30)
    about = promise(About(value="90%", tolerance="2 percentage_point", side="both"))
    for base, value in ((80, 99), (99, 80)):
        found = assess(about, levels((END_2022, base), (day, value)))
        assert (found.status, found.progress) == ("off_track", None)
    from_above = assess(about, levels((END_2022, 100), (day, 96)))
    assert from_above.progress == Fraction(1, 2)
    assert from_above.status == "on_track"
    assert assess(about, levels((day, 99))).reason == "no_baseline"
    schools = promise(Between(low="2 school", high="3 school", side="both"), "total", unit="school")
    many = Series.increments({2024: 30}, "school")
    assert assess(schools, many).status == "missed"
    three = Series.increments({2024: 3}, "school")
    assert assess(schools, three, date(2025, 12, 31)).reason == "gaps"


def test_the_value_that_speaks_for_the_deadline_decides() -> None:
    in_2023 = Period.of_years(2023)
    share = promise(AtLeast(value="86%"), period=in_2023)
    kept = levels((END_2022, 80), (date(2023, 12, 31), 86), (date(2025, 12, 31), 85))
    assert assess(share, kept).status == "met"
    late = levels((END_2022, 70), (date(2023, 12, 31), 80), (date(2025, 12, 31), 91))
    assert assess(share, late).status == "missed"
    assert assess(share, late).value_day == date(2023, 12, 31)
    early = levels((date(2022, 1, 1), 80), (date(2024, 1, 31), 86))
    assert assess(share, early).reason == "after_deadline"
    just_after = levels((date(2023, 12, 1), 86), (date(2024, 1, 1), 80))
    assert assess(share, just_after).status == "met"
    only_after = levels((date(2024, 1, 31), 86))
    assert assess(share, only_after).reason == "after_deadline"
    done_late = Milestone(done=date(2024, 1, 1), observed=date(2024, 1, 1))
    assert assess(promise(Done(), unit=None, period=in_2023), done_late).status == "missed"


def test_a_standard_in_force_on_the_deadline_decides() -> None:
    floor = HUNNAN.commitments["task:13/dibao-floor"]
    standards = {date(2024, 7, 1): 821, date(2025, 7, 1): 849, date(2026, 7, 1): 900}
    late = Series.effective(standards, "yuan/person/month")
    found = assess(floor, late)
    assert (found.status, found.value_day) == ("missed", date(2025, 7, 1))
    unchanged = {date(2022, 7, 1): 860, date(2026, 1, 1): 840}
    kept = Series.effective(unchanged, "yuan/person/month")
    assert assess(floor, kept).status == "met"
    assert assess(floor, kept).value_day == date(2022, 7, 1)
    none = Series.effective({date(2026, 1, 1): 860}, "yuan/person/month")
    assert assess(floor, none).reason == "after_deadline"


def test_a_total_is_known_up_to_its_last_reading_only() -> None:
    none = promise(AtMost(value="0 incident"), "total", unit="incident")
    january = Series.totals({date(2023, 1, 31): 0}, "incident")
    assert assess(none, january).status == "holding"
    assert assess(none, january, date(2025, 12, 31)).reason == "no_data_since"
    jobs = promise(AtLeast(value="100 person"), "total", unit="person")
    halfway = Series.totals({date(2023, 6, 30): 30}, "person")
    assert assess(jobs, halfway, date(2026, 1, 1)).reason == "no_data_since"
    to_the_end = Series.totals({date(2025, 12, 31): 30}, "person")
    assert assess(jobs, to_the_end).status == "missed"


def test_a_gap_that_broke_a_growth_rule_does_not_say_in_which_year() -> None:
    dibao = HUNNAN.commitments["task:13/dibao-growth"]
    found = assess(dibao, Series.yearly({2022: 766, 2024: 793}, "yuan/person/month"))
    assert found.status == "missed"
    assert found.years == ((2023, "unproven"), (2024, "unproven"))


def test_preliminary_values_are_carried_through_rules_and_sums() -> None:
    first = Observation(when=Span.of_year(2022), value=Amount(9, "person"), preliminary=True)
    second = Observation(when=Span.of_year(2023), value=Amount(8, "person"))
    data = ObservedSeries("increment", (first, second))
    deaths = promise(Trend(direction="falling"), "yearly", unit="person")
    assert assess(deaths, data).preliminary
    flow = promise(AtLeast(value="5 person"), "yearly", "person", period=Period.of_years(2022))
    assert assess(flow, data).preliminary
    before = promise(AtLeast(value="5 person"), "yearly", "person", period=OPEN)
    assert not assess(before, data).preliminary


@pytest.mark.parametrize(
    ("choices", "match"),
    [
        ({"due": date(2020, 1, 1)}, "due: expected 2023-01-01 or later"),
        ({"due": "2024"}, "due: expected a calendar day"),
        ({"baseline": "10%"}, "baseline: expected an Amount"),
        ({"as_of": "2024"}, "as_of: expected a calendar day"),
    ],
)
def test_bad_choices_are_refused(choices: dict[str, Any], match: str) -> None:
    with pytest.raises(InvalidValueError, match=match):
        assess(promise(AtLeast(value="5%")), levels((END_2022, 1)), **choices)


def test_a_negative_tolerance_is_refused() -> None:
    about, below = promise(About(value="90%", side="both")), Amount(-1, "percentage_point")
    with pytest.raises(InvalidValueError, match="tolerance: expected an Amount of zero or more"):
        assess(about, levels((END_2022, 1)), tolerance=below)


def test_a_tolerance_in_points_suits_shares_in_any_unit() -> None:
    share = promise(About(value="90%", tolerance="1 percentage_point", side="both"))
    for value, status in ((890, "holding"), (889, "undetermined"), (910, "holding")):
        data = Series.levels({date(2024, 1, 1): value}, "permille")
        assert assess(share, data).status == status


def test_about_needs_a_tolerance_that_the_reader_sees() -> None:
    data = levels((END_2022, 80), (date(2024, 1, 1), 89))
    open_ended = promise(About(value="90%", side="both"))
    assert assess(open_ended, data).reason == "no_tolerance"
    assert assess(open_ended, data).value == Amount(89, "percent")
    none = Amount(0, "percentage_point")
    assert assess(open_ended, data, tolerance=none).limit == Amount(90, "percent")
    one = Amount(1, "percentage_point")
    assert assess(open_ended, data, tolerance=one).status == "holding"
    assert assess(open_ended, data, tolerance=one * "0.5").progress == Fraction(9) / Fraction("9.5")
    with pytest.raises(DimensionError, match="percentage points"):
        assess(open_ended, data, tolerance=Amount(1, "percent"))
    people = promise(About(value="600 person", side="both"), "total", unit="person")
    totals = Series.totals({date(2025, 12, 31): 590}, "person")
    assert assess(people, totals, tolerance=Amount(10, "person")).status == "met"
    assert assess(people, totals).reason == "no_tolerance"
    assert assess(people, totals).value == Amount(590, "person")
    flows = Series.increments({2024: 480, 2025: 590}, "person")
    yearly = promise(About(value="600 person", side="both"), "yearly", unit="person")
    assert assess(yearly, flows).reason == "no_tolerance"
    assert assess(yearly, flows).value == Amount(590, "person")


def test_a_promise_without_a_due_date() -> None:
    share = promise(AtLeast(value="90%"), period=OPEN)
    data = levels((END_2022, 70), (date(2024, 6, 30), 80))
    found = assess(share, data)
    assert (found.status, found.reason) == ("undetermined", "no_due")
    assert found.progress == Fraction(1, 2)
    assert assess(share, data, due=date(2025, 12, 31)).status == "on_track"
    reached = levels((END_2022, 70), (date(2024, 6, 30), 90))
    assert assess(share, reached).status == "holding"


def test_before_the_start_nothing_is_expected() -> None:
    data = levels((date(2022, 6, 30), 70))
    found = assess(promise(AtLeast(value="90%")), data)
    assert (found.status, found.reason) == ("undetermined", "not_started")
    assert assess(promise(AtLeast(value="90%")), data, END_2022).reason == "not_started"


def test_a_period_may_begin_on_the_first_day_that_there_is() -> None:
    always = promise(AtLeast(value="90%"), period=Period(start=date(1, 1, 1), due=END_2023))
    assert assess(always, levels((END_2022, 80))).reason == "no_baseline"


def test_a_baseline_can_be_given() -> None:
    data = levels((date(2024, 6, 30), 80))
    found = assess(promise(AtLeast(value="90%")), data, baseline=Amount(700, "permille"))
    assert found.progress == Fraction(1, 2)
    assert found.baseline == Amount(70, "percent")
    with pytest.raises(DimensionError, match="baseline"):
        assess(promise(AtLeast(value="90%")), data, baseline=Amount(70, "person"))


def test_observations_after_the_day_are_not_looked_at() -> None:
    data = levels((END_2022, 70), (date(2024, 6, 30), 80), (date(2025, 1, 1), 90))
    assert assess(promise(AtLeast(value="90%")), data, date(2024, 6, 30)).value == Amount(
        80, "percent"
    )


def test_preliminary_values_are_marked() -> None:
    observations = (
        Observation(when=END_2022, value=Amount(70, "percent")),
        Observation(when=date(2024, 6, 30), value=Amount(80, "percent"), preliminary=True),
    )
    share = promise(AtLeast(value="90%"))
    data = ObservedSeries("level", observations)
    assert assess(share, data).preliminary
    assert not assess(share, data, END_2022).preliminary
    assert "from a preliminary value" in assess(share, data).in_language()


def test_of_totals_the_last_reading_of_the_period_is_marked() -> None:
    def readings(marks: str) -> ObservedSeries:
        days = (date(2022, 6, 30), END_2022, date(2023, 6, 30), date(2023, 12, 31))
        return ObservedSeries(
            "total",
            [
                Observation(when=day, value=Amount(value, "person"), preliminary=mark == "p")
                for value, (day, mark) in enumerate(zip(days, marks, strict=False), start=1)
            ],
        )

    jobs = promise(AtLeast(value="90 person"), "total", unit="person")
    assert assess(jobs, readings("   p")).preliminary is True
    assert assess(jobs, readings("  p ")).preliminary is False
    before = assess(jobs, readings(" p"), date(2023, 6, 30))
    assert (before.reason, before.preliminary) == ("no_observation", False)


def test_of_increments_those_of_the_period_are_marked() -> None:
    observations = (
        Observation(when=Span.of_year(2022), value=Amount(9, "person"), preliminary=True),
        Observation(when=Span.of_year(2023), value=Amount(8, "person")),
    )
    jobs = promise(AtLeast(value="90 person"), "total", unit="person")
    assert not assess(jobs, ObservedSeries("increment", observations)).preliminary


# Running totals


def test_totals_are_summed_from_increments_of_the_period() -> None:
    jobs = promise(AtLeast(value="5万人"), "total", unit="person")
    data = Series.increments({2022: 99_999, 2023: 20_000, 2024: 15_000}, "person")
    found = assess(jobs, data)
    assert found.value == Amount(35_000, "person")
    assert found.progress == Fraction(7, 10)
    assert found.status == "on_track"
    reached = Series.increments({2023: 20_000, 2024: 30_000, 2026: 5}, "person")
    assert assess(jobs, reached, date(2024, 12, 31)).status == "holding"
    assert assess(jobs, reached).status == "met"
    assert assess(jobs, reached).value == Amount(50_000, "person")


def test_days_without_increments_are_not_counted_as_nothing() -> None:
    jobs = promise(AtLeast(value="5万人"), "total", unit="person")
    gap = Series.increments({2023: 20_000, 2025: 15_000}, "person")
    assert assess(jobs, gap).reason == "gaps"
    ends_early = Series.increments({2023: 20_000}, "person")
    assert assess(jobs, ends_early, date(2025, 12, 31)).reason == "no_data_since"
    assert assess(jobs, ends_early, date(2024, 6, 30)).elapsed == 365
    late = Series.increments({2025: 50_000}, "person")
    assert assess(jobs, late).status == "met"
    none = Series.increments({2022: 5}, "person")
    assert assess(jobs, none).reason == "not_started"
    assert assess(jobs, none, END_2023).reason == "no_observation"
    assert (
        assess(promise(AtLeast(value="5万人"), "total", "person", period=OPEN), ends_early).reason
        == "no_due"
    )


def test_increments_after_the_day_cover_none_of_its_time() -> None:
    jobs = promise(AtLeast(value="90 person"), "total", unit="person")
    found = assess(jobs, Series.increments({2023: 30, 2024: 30}, "person"), END_2023)
    assert (found.value, found.elapsed) == (Amount(30, "person"), 365)


def test_a_running_total_has_no_base_to_multiply() -> None:
    with pytest.raises(InvalidValueError, match="another kind for .*, since it is a running total"):
        promise(AtLeastTimes(factor=2, base_year=2022), "total", unit="person")


def test_given_totals_count_from_the_start() -> None:
    jobs = promise(AtLeast(value="5万人"), "total", unit="person")
    data = Series.totals({END_2022: 9, date(2023, 12, 31): 20_000}, "person")
    assert assess(jobs, data).progress == Fraction(2, 5)
    before = Series.totals({END_2022: 9}, "person")
    assert assess(jobs, before).reason == "not_started"
    assert assess(jobs, before, END_2023).reason == "no_observation"
    with_base = assess(jobs, data, baseline=Amount(10_000, "person"))
    assert with_base.progress == Fraction(1, 4)


def test_an_increment_over_the_start_is_refused() -> None:
    jobs = promise(AtLeast(value="5万人"), "total", unit="person")
    straddling = Span(start=date(2022, 7, 1), end=date(2023, 6, 30))
    data = Series.increments({straddling: 5}, "person")
    with pytest.raises(InvalidValueError, match="increments that begin on 2023-01-01 or later"):
        assess(jobs, data)


def test_a_ceiling_on_a_total_is_lost_for_good() -> None:
    none = promise(AtMost(value="0 incident"), "total", unit="incident")
    clean = Series.increments({2023: 0, 2024: 0}, "incident")
    assert assess(none, clean).status == "holding"
    assert assess(none, Series.increments({2023: 1}, "incident")).status == "missed"
    to_the_end = Series.increments({2023: 0, 2024: 0, 2025: 0}, "incident")
    assert assess(none, to_the_end).status == "met"
    assert assess(none, clean, date(2025, 12, 31)).reason == "no_data_since"


def test_which_form_the_values_have_is_never_guessed() -> None:
    jobs = promise(AtLeast(value="5万人"), "total", unit="person")
    for data in (
        Series.levels({END_2022: 5}, "person"),
        Series.yearly({2023: 5}, "person"),
        Series.effective({END_2022: 5}, "person"),
    ):
        with pytest.raises(InvalidValueError, match="running totals or increments"):
            assess(jobs, data)
    with pytest.raises(InvalidValueError, match="values on days"):
        assess(promise(AtLeast(value="5%")), Series.totals({END_2022: 5}, "percent"))
    flow = promise(AtLeast(value="5 person"), "yearly", unit="person")
    with pytest.raises(InvalidValueError, match="amounts over spans of days"):
        assess(flow, Series.levels({END_2022: 5}, "person"))
    with pytest.raises(
        DimensionError, match="data: expected values that convert into percent, the"
    ):
        assess(promise(AtLeast(value="5%")), Series.levels({END_2022: 5}, "person"))


# Flows of calendar years

HALF_2024 = Span(start=date(2024, 1, 1), end=date(2024, 6, 30))
FLOW = promise(AtLeast(value="100 item"), "yearly", "item", period=OPEN, every="year")


@pytest.mark.parametrize(
    ("data", "status", "years"),
    [
        (flows((2023, 100)), "holding", ((2023, "kept"),)),
        (flows((2023, 99)), "missed", ((2023, "broken"),)),
        (flows((2023, 100), (HALF_2024, 50)), "on_track", ((2023, "kept"), (2024, "running"))),
        (flows((2023, 100), (HALF_2024, 40)), "behind", ((2023, "kept"), (2024, "running"))),
        (flows((2023, 100), (HALF_2024, 10)), "off_track", ((2023, "kept"), (2024, "running"))),
        (flows((2023, 100), (HALF_2024, 100)), "holding", ((2023, "kept"), (2024, "kept"))),
        (flows((2023, 99), (HALF_2024, 100)), "missed", ((2023, "broken"), (2024, "kept"))),
        (flows((2024, 100)), "undetermined", ((2023, "unproven"), (2024, "kept"))),
        (flows((2022, 100)), "undetermined", ()),
    ],
)
def test_a_flow_of_each_year(data: ObservedSeries, status: str, years: object) -> None:
    found = assess(FLOW, data)
    assert (found.status, found.years) == (status, years)


def test_a_year_that_is_over_without_data_is_unproven() -> None:
    found = assess(FLOW, flows((2023, 100)), date(2024, 12, 31))
    assert found.years == ((2023, "kept"), (2024, "unproven"))
    assert found.reason == "no_data_since"
    assert found.known_until == END_2023
    assert assess(FLOW, flows((2023, 100)), date(2024, 12, 30)).status == "holding"
    assert assess(FLOW, flows((2023, 100)), date(2024, 12, 30)).years == ((2023, "kept"),)
    both = assess(FLOW, flows((2023, 100), (2024, 100)))
    assert (both.status, both.value_day) == ("holding", date(2024, 12, 31))


def test_a_running_year_is_pro_rated_by_days() -> None:
    found = assess(FLOW, flows((2023, 100), (HALF_2024, 45)))
    assert (found.elapsed, found.length) == (182, 366)
    assert found.expected == Amount(Fraction(18200, 366), "item")
    assert found.progress == Fraction(45, 100)


def test_a_flow_of_the_year_of_the_deadline() -> None:
    visits = promise(MoreThan(value="100 item"), "yearly", unit="item")
    history = ((2022, 60), (2023, 70))
    before = assess(visits, flows(*history))
    assert before.progress == Fraction(1, 4)
    assert before.status == "behind"
    assert assess(visits, flows((2023, 70))).reason == "no_baseline"
    assert assess(visits, flows(*history), baseline=Amount(0, "item")).progress == Fraction(7, 10)
    assert assess(visits, flows(*history), date(2025, 12, 31)).reason == "no_data_since"
    assert assess(visits, flows((HALF_2024, 70))).reason == "too_early"
    assert assess(visits, flows((2025, 101))).status == "met"
    assert assess(visits, flows((2025, 100))).status == "missed"
    half = Span(start=date(2025, 1, 1), end=date(2025, 6, 30))
    assert assess(visits, flows((half, 49))).status == "on_track"
    assert assess(visits, flows((half, 49)), date(2025, 12, 31)).reason == "no_data_since"
    late = Span(start=date(2025, 2, 1), end=date(2025, 6, 30))
    assert assess(visits, flows((late, 49))).reason == "gaps"
    assert assess(visits, flows((2024, 9)), date(2023, 6, 1)).reason == "no_data"


def test_a_rate_of_a_year_is_not_pro_rated() -> None:
    share = promise(AtLeast(value="90%"), "yearly")
    found = assess(share, Series.yearly({2022: 70, 2024: 85}, "percent"))
    assert found.progress == Fraction(3, 4)
    assert found.value_day == date(2024, 12, 31)


def test_increments_stay_within_a_year_and_follow_each_other() -> None:
    over = Span(start=date(2023, 7, 1), end=date(2024, 6, 30))
    with pytest.raises(InvalidValueError, match="when: expected a period within one calendar year"):
        assess(FLOW, flows((over, 5)))
    first = Span(start=date(2023, 1, 1), end=date(2023, 3, 31))
    third = Span(start=date(2023, 7, 1), end=date(2023, 9, 30))
    assert assess(FLOW, flows((first, 5), (third, 5))).reason == "gaps"
    second = Span(start=date(2023, 4, 1), end=date(2023, 6, 30))
    assert assess(FLOW, flows((first, 30), (second, 30))).progress == Fraction(60, 100)


# Yearly rules


def test_yearly_growth_names_its_years() -> None:
    dibao = HUNNAN.commitments["task:13/dibao-growth"]
    standards = {2021: 740, 2022: 766, 2023: 793, 2024: 821}
    found = assess(dibao, Series.yearly(standards, "yuan/person/month"))
    assert found.status == "holding"
    assert found.years == ((2023, "kept"), (2024, "kept"))
    assert found.progress == 1
    assert found.baseline == Amount(766, "yuan/person/month")
    assert found.value == Amount(821, "yuan/person/month")
    broken = Series.yearly(standards | {2024: 820}, "yuan/person/month")
    assert assess(dibao, broken).status == "missed"
    assert "kept in 1 of 2 years, broken in 2024" in assess(dibao, broken).in_language()
    assert "2年中1年达到，2024年未达到" in assess(dibao, broken).in_language("zh")
    gap = Series.yearly({2022: 766, 2024: 821}, "yuan/person/month")
    assert assess(dibao, gap).reason == "gaps"
    before = Series.yearly({2022: 766}, "yuan/person/month")
    assert assess(dibao, before).reason == "not_started"
    assert assess(dibao, before, date(2023, 6, 1)).reason == "no_observation"
    late = Series.yearly({2023: 766, 2024: 793}, "yuan/person/month")
    assert assess(dibao, late).reason == "gaps"


def test_yearly_growth_of_effective_standards() -> None:
    dibao = HUNNAN.commitments["task:13/dibao-growth"]
    standards = Series.effective(
        {date(2022, 7, 1): 766, date(2023, 7, 1): 793, date(2024, 7, 1): 821}, "yuan/person/month"
    )
    assert assess(dibao, standards, date(2024, 12, 31)).years == ((2023, "kept"), (2024, "kept"))
    assert assess(dibao, standards).years == ((2023, "kept"),)
    assert assess(dibao, standards, date(2022, 6, 30)).reason == "no_data"
    assert assess(dibao, standards, date(2022, 8, 1)).reason == "not_started"
    assert assess(dibao, standards, date(2023, 6, 1)).reason == "too_early"
    floor = HUNNAN.commitments["task:13/dibao-floor"]
    assert assess(floor, standards).value == Amount(821, "yuan/person/month")
    assert assess(floor, standards).status == "on_track"


def test_a_growth_rule_with_an_end_can_be_met() -> None:
    growth = promise(GrowsYearly(rate="5%"), unit="yuan")
    years = {2022: 100, 2023: 105, 2024: 111, 2025: 117, 2026: 100}
    assert assess(growth, Series.yearly(years, "yuan")).status == "met"
    assert assess(growth, Series.yearly(years, "yuan"), date(2024, 12, 31)).status == "holding"
    early = Series.yearly({2022: 100, 2023: 105}, "yuan")
    assert assess(growth, early, date(2025, 12, 31)).reason == "no_data_since"
    begun_late = assess(growth, Series.yearly({2023: 100, 2024: 105}, "yuan"))
    assert begun_late.years == ((2023, "unproven"), (2024, "kept"))


def test_trends_are_strict() -> None:
    deaths = promise(Trend(direction="falling"), "yearly", unit="person")
    falling = Series.increments({2022: 9, 2023: 8, 2024: 7}, "person")
    assert assess(deaths, falling).status == "holding"
    level = Series.yearly({2022: 9, 2023: 8, 2024: 8}, "person")
    found = assess(deaths, level)
    assert (found.status, found.years) == ("missed", ((2023, "kept"), (2024, "broken")))
    late = assess(deaths, Series.yearly({2023: 8, 2024: 7}, "person"))
    assert (late.reason, late.years) == ("gaps", ((2023, "unproven"), (2024, "kept")))
    rising = promise(Trend(direction="rising"), "yearly", unit="person")
    assert assess(rising, level).status == "missed"
    half = Span(start=date(2023, 1, 1), end=date(2023, 6, 30))
    assert assess(deaths, Series.increments({half: 1}, "person")).reason == "too_early"


INCOME = Indicator(id="income", name=Text(zh="收入", en="Income"), unit="yuan", basis="yearly")


@pytest.mark.parametrize(
    ("of", "comparator", "own", "other", "status"),
    [
        ("level", ">", {2023: 2}, {2023: 1}, "holding"),
        ("level", ">", {2023: 1}, {2023: 1}, "missed"),
        ("level", ">=", {2023: 1}, {2023: 1}, "holding"),
        ("level", ">", {2023: 1}, {2022: 1}, "undetermined"),
        ("growth", ">", {2022: 100, 2023: 106}, {2022: 50, 2023: 53}, "missed"),
        ("growth", ">=", {2022: 100, 2023: 106}, {2022: 50, 2023: 53}, "holding"),
        ("growth", ">", {2022: 100, 2023: 107}, {2022: 50, 2023: 53}, "holding"),
        ("growth", ">", {2022: 100, 2023: 107}, {2023: 53}, "undetermined"),
        ("growth", ">", {2022: 0, 2023: 107}, {2022: 50, 2023: 53}, "undetermined"),
        ("growth", ">", {2022: 1, 2023: 107}, {2022: 0, 2023: 53}, "undetermined"),
    ],
)
def test_comparisons_with_another_indicator(
    of: str, comparator: str, own: dict[int, int], other: dict[int, int], status: str
) -> None:
    target = Comparison(other=INCOME, of=of, comparator=comparator)  # type: ignore[arg-type]
    compared = promise(target, "yearly", unit="yuan")
    found = assess(compared, Series.yearly(own, "yuan"), other=Series.yearly(other, "yuan"))
    assert found.status == status
    if status == "undetermined":
        undefined = of == "growth" and 0 in {own.get(2022), other.get(2022)}
        assert found.years == ((2023, "undefined" if undefined else "unproven"),)


def test_a_comparison_needs_the_other_side() -> None:
    target = Comparison(other=INCOME, of="level", comparator=">")
    compared = promise(target, "yearly", unit="yuan")
    assert assess(compared, Series.yearly({2023: 2}, "yuan")).reason == "no_other"
    assert assess(compared, Series.yearly({2023: 2}, "yuan"), date(2023, 1, 1)).reason == "no_data"
    text: Any = "2023"
    with pytest.raises(InvalidValueError, match="data: expected observations, got '2023'"):
        assess(compared, text)
    with pytest.raises(InvalidValueError, match="data: expected observations, got '2023'"):
        assess(compared, text, date(2023, 12, 31))
    total = promise(Trend(direction="rising"), "total", unit="yuan")
    with pytest.raises(InvalidValueError, match="increments over spans of days, since its years"):
        assess(total, Series.totals({END_2022: 1}, "yuan"))


def test_doubling_against_the_value_of_a_year() -> None:
    doubled = promise(AtLeastTimes(factor=2, base_year=2022), "yearly", unit="yuan")
    found = assess(doubled, Series.yearly({2022: 100, 2023: 150}, "yuan"))
    assert found.limit == Amount(200, "yuan")
    assert found.progress == Fraction(1, 2)
    assert assess(doubled, Series.yearly({2022: 100, 2025: 200}, "yuan")).status == "met"
    assert assess(doubled, Series.yearly({2023: 150}, "yuan")).reason == "no_baseline"
    level = promise(AtLeastTimes(factor=2, base_year=2022), unit="yuan")
    assert assess(level, Series.yearly({2022: 100, 2023: 150}, "yuan")).progress == Fraction(1, 2)
    assert assess(level, Series.yearly({2021: 100, 2023: 150}, "yuan")).reason == "no_baseline"


# Things done


def test_milestones() -> None:
    built = promise(Done(), unit=None)
    day = date(2024, 5, 1)
    done = Milestone(done=day, observed=date(2024, 6, 1))
    assert assess(built, done).status == "holding"
    assert assess(built, done, date(2025, 12, 31)).status == "met"
    assert assess(built, done).value_day == day
    assert assess(built, done, day).status == "holding"
    open_ended = promise(Done(), unit=None, period=OPEN)
    assert assess(open_ended, done).status == "holding"
    not_yet = Milestone(done=None, observed=date(2024, 6, 1), preliminary=True)
    found = assess(built, not_yet)
    assert (found.status, found.reason) == ("undetermined", "pending")
    assert found.progress == 0
    assert found.preliminary
    assert assess(built, not_yet, date(2025, 12, 31)).reason == "no_data_since"
    never = Milestone(done=None, observed=date(2025, 12, 31))
    assert assess(built, never).status == "missed"
    assert assess(built, Milestone(done=None, observed=END_2022), date(2026, 1, 1)).reason == (
        "no_observation"
    )
    assert assess(open_ended, not_yet).reason == "no_due"
    assert assess(built, not_yet, date(2024, 1, 1)).reason == "no_data"
    assert assess(built, done, date(2024, 1, 1)).reason == "no_data"
    assert assess(built, None).reason == "no_data"
    with pytest.raises(InvalidValueError, match="a Milestone"):
        assess(built, levels((day, 1)))
    with pytest.raises(InvalidValueError, match="values of indicator"):
        assess(promise(AtLeast(value="5%")), done)


# Properties

days = st.integers(1, 1095).map(lambda passed: END_2022 + timedelta(days=passed))


def rate(target: Target) -> Commitment:
    """Promise a rate that can be any number: no share of a whole."""
    return promise(target, beyond_whole=True)


@given(numbers, numbers, numbers, days)
def test_progress_agrees_with_the_oracle(
    base: Fraction, value: Fraction, limit: Fraction, day: date
) -> None:
    assume(base < limit)
    target = AtLeast(value=Amount(limit, "percent"))
    found = assess(rate(target), levels((END_2022, base), (day, value)))
    progress = (value - base) / (limit - base)
    time = Fraction((day - END_2022).days, 1096)
    assert found.progress == progress
    if value >= limit:
        assert found.status == "holding"
        return
    if time < Fraction("0.05"):
        assert found.reason == "too_early"
        return
    pace = progress / time
    assert found.pace == pace
    expected = (
        "on_track"
        if pace >= Fraction("0.95")
        else "behind"
        if pace >= Fraction("0.6")
        else "off_track"
    )
    assert found.status == expected
    assert found.expected == Amount(base + (limit - base) * time, "percent")


@given(numbers, numbers, numbers, days)
def test_floors_and_ceilings_are_mirror_images(
    base: Fraction, value: Fraction, limit: Fraction, day: date
) -> None:
    up = assess(
        rate(AtLeast(value=Amount(limit, "percent"))), levels((END_2022, base), (day, value))
    )
    down = assess(
        rate(AtMost(value=Amount(-limit, "percent"))), levels((END_2022, -base), (day, -value))
    )
    assert (up.status, up.reason, up.progress, up.margin_trend) == (
        down.status,
        down.reason,
        down.progress,
        down.margin_trend,
    )
    assert up.margin == down.margin


@given(numbers, numbers)
def test_progress_is_0_at_the_baseline_and_1_at_the_target(base: Fraction, limit: Fraction) -> None:
    assume(base < limit)
    share, day = rate(AtLeast(value=Amount(limit, "percent"))), date(2024, 1, 1)
    assert assess(share, levels((END_2022, base), (day, base))).progress == 0
    assert assess(share, levels((END_2022, base), (day, limit))).progress == 1


@given(numbers, numbers, numbers, days)
def test_a_change_of_unit_changes_nothing(
    base: Fraction, value: Fraction, limit: Fraction, day: date
) -> None:
    share = rate(AtLeast(value=Amount(limit, "percent")))
    percent = assess(share, levels((END_2022, base), (day, value)))
    permille = Series.levels({END_2022: base * 10, day: value * 10}, "permille")
    other = assess(share, permille)
    assert (percent.status, percent.progress, percent.margin) == (
        other.status,
        other.progress,
        other.margin,
    )


@given(numbers, numbers, days)
def test_a_series_on_its_way_at_steady_pace_is_on_track_every_day(
    base: Fraction, limit: Fraction, day: date
) -> None:
    assume(base < limit)
    time = Fraction((day - END_2022).days, 1096)
    on_the_way = base + (limit - base) * time
    share = rate(AtLeast(value=Amount(limit, "percent")))
    found = assess(share, levels((END_2022, base), (day, on_the_way)))
    early = time < Fraction("0.05")
    assert (found.status, found.reason) == (
        ("undetermined", "too_early") if early else ("on_track", None)
    )


@given(numbers, numbers, numbers, numbers, days.filter(lambda day: day >= date(2023, 2, 24)))
def test_more_of_a_good_thing_never_worsens_the_status(
    base: Fraction, limit: Fraction, one: Fraction, other: Fraction, day: date
) -> None:
    share = rate(AtLeast(value=Amount(limit, "percent")))
    low, high = (
        ORDER.index(assess(share, levels((END_2022, base), (day, value))).status)
        for value in sorted((one, other))
    )
    assert low <= high


def test_the_explanation_is_one_or_two_sentences_in_both_languages() -> None:
    found = assess(promise(AtLeast(value="90%")), levels((END_2022, 70), (date(2024, 6, 30), 75)))
    assert str(found) == (
        "Indicator, at least 90%: off track. Now 75% (2024-06-30); progress 25%, 49.9% expected "
        "by now; 15 percentage points short."
    )
    assert found.in_language("zh") == (
        "指标，不低于90%：严重滞后。现值75%（2024-06-30）；进度25%，按时间应为49.9%；差15个百分点。"
    )
    assert "Because there are no data" in assess(promise(AtLeast(value="90%")), None).in_language()


@pytest.mark.parametrize(
    ("value", "base", "through"),
    [(6, 1, True), (5, 1, False), (6, 3, False), (6, 6, False), (1, 6, True), (2, 6, False)],
)
def test_what_goes_through_a_range(value: int, base: int, *, through: bool) -> None:
    limits = Limits(Fraction(2), Fraction(5))
    assert limits.overshot(Fraction(value), Fraction(base)) == through


@pytest.mark.parametrize(
    ("before", "after", "trend"), [(33, 32, "growing"), (32, 32, "steady"), (32, 33, "shrinking")]
)
def test_a_margin_grows_shrinks_or_stays(before: int, after: int, trend: str) -> None:
    air = promise(AtMost(value="34 ug/m3"), unit="ug/m3")
    data = Series.levels({END_2022: before, date(2023, 12, 31): after}, "ug/m3")
    assert assess(air, data).margin_trend == trend
    alone = Series.levels({END_2022: before}, "ug/m3")
    assert assess(air, alone).margin_trend is None
