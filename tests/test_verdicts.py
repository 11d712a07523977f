"""Verdicts where data are late, missing, partial or impossible, each with its like beside it.

No verdict says more than the data carry: what is not known is undetermined and says why, up to
which day it is known, and which years it lacks.
"""

import pickle
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import numpy as np
import pandas as pd
import pytest

from minsheng import (
    HUNNAN,
    About,
    Amount,
    AtLeast,
    AtLeastTimes,
    AtMost,
    Between,
    Commitment,
    InvalidValueError,
    Milestone,
    MoreThan,
    Observation,
    Period,
    Series,
    Span,
    assess,
    assess_document,
    check_escalation,
    check_growth,
    project,
    read_observations,
    rule_of,
)
from minsheng.observations import (
    EffectiveSeries,
    ObservedSeries,
    YearlySeries,
    read_effective_series,
)
from minsheng.progress import Assessment, Thresholds, assess_indicator
from minsheng.promises import Target
from minsheng.promises.indicators import Basis
from minsheng.testing import assert_keeps
from tests.helpers import promises as made
from tests.helpers.programs import Shell
from tests.helpers.strategies import UNIT

DATA = Path(__file__).parents[1] / "examples" / "data"
C = HUNNAN.commitments
GROWTH, FLOOR = C["task:13/dibao-growth"], C["task:13/dibao-floor"]
KINDERGARTENS = C["matter:4/public-interest-kindergarten-coverage"]
STANDARDS = {date(2022, 7, 1): 766, date(2023, 7, 1): 793, date(2024, 7, 1): 821}
FIRST_HALF = Span(start=date(2023, 1, 1), end=date(2023, 6, 30))
SECOND_HALF = Span(start=date(2023, 7, 1), end=date(2023, 12, 31))
FIRST_QUARTER = Span(start=date(2023, 1, 1), end=date(2023, 3, 31))
SECOND_QUARTER = Span(start=date(2023, 4, 1), end=date(2023, 6, 30))

Years = tuple[tuple[int, str], ...]


def end(year: int) -> date:
    return date(year, 12, 31)


def promise(target: Target, basis: Basis = "level", **more: Any) -> Commitment:
    return made.promise(target, basis, **{"unit": "item", **more})


def amounts(values: dict[Any, Any], unit: str = "item") -> ObservedSeries:
    return Series.increments(values, unit)


def percent(values: dict[date, Any]) -> ObservedSeries:
    return Series.levels(values, "percent")


def in_force(values: dict[date, int], known_until: date | None = None) -> EffectiveSeries:
    return Series.effective(values, UNIT, known_until=known_until)


def verdict(found: Assessment) -> tuple[str, str | None]:
    return found.status, found.reason


# Growth after the last data


def test_growth_past_its_data_is_open_from_the_first_year_without_any() -> None:
    found = assess(GROWTH, in_force(STANDARDS), end(2027))
    assert verdict(found) == ("undetermined", "no_data_since")
    assert found.known_until == end(2024)
    assert found.years == ((2023, "kept"), (2024, "kept"), (2025, "unproven"))
    assert found.progress is None
    assert str(found) == (
        "Minimum living allowance (dibao) standard, grows by at least 3.5% every year: "
        "undetermined. Because there are no data since 2024-12-31; last 821 yuan per person per "
        "month (2024-12-31); kept in 2 of 2 years, not known of 2025."
    )
    assert found.in_language("zh") == (
        "城乡居民最低生活保障标准，每年增长不低于3.5%：无法判定。因为2024-12-31之后没有数据；"
        "最近值821元/人/月（2024-12-31）；2年中2年达到，2025年未知。"
    )


@pytest.mark.parametrize(
    ("as_of", "status", "years"),
    [
        (date(2023, 12, 30), "undetermined", ()),
        (end(2023), "holding", ((2023, "kept"),)),
        (date(2024, 12, 30), "holding", ((2023, "kept"),)),
        (end(2024), "holding", ((2023, "kept"), (2024, "kept"))),
        (date(2025, 12, 30), "holding", ((2023, "kept"), (2024, "kept"))),
        (end(2025), "undetermined", ((2023, "kept"), (2024, "kept"), (2025, "unproven"))),
    ],
)
def test_a_year_is_asked_for_on_its_last_day(as_of: date, status: str, years: Years) -> None:
    found = assess(GROWTH, in_force(STANDARDS), as_of)
    assert (found.status, found.years) == (status, years)


@pytest.mark.parametrize(
    ("known_until", "status", "last"),
    [(date(2025, 12, 30), "undetermined", "unproven"), (end(2025), "missed", "broken")],
)
def test_a_standard_known_to_stay_the_same_has_not_grown(
    known_until: date, status: str, last: str
) -> None:
    found = assess(GROWTH, in_force(STANDARDS, known_until), end(2027))
    assert (found.status, found.years[-1]) == (status, (2025, last))


def test_a_failure_names_the_first_year_without_data() -> None:
    with pytest.raises(AssertionError) as failure:
        assert_keeps(GROWTH, Series.yearly({2022: 766, 2023: 793}, UNIT), date(2030, 12, 31))
    assert str(failure.value) == (
        "1 of 1 promise not kept\n"
        "\n"
        "task:13/dibao-growth: 年度增长不低于3.5%\n"
        "Minimum living allowance (dibao) standard, grows by at least 3.5% every year "
        "(2023-01-01 to 2025-12-31)\n"
        "as of 2030-12-31: undetermined, because there are no data since 2023-12-31; the first "
        "unproven year is 2024\n"
        "in yuan per person per month\n"
        "  year       value   required  short by  verdict\n"
        "  2022         766          -         -\n"
        "  2023         793  >= 792.81         0  kept\n"
        "  2024-2025      -          -         -  unproven"
    )


# A level that was read long before the deadline


@pytest.mark.parametrize(
    ("data", "status", "reason", "known_until"),
    [
        (in_force({date(2022, 7, 1): 860}), "undetermined", "no_observation", None),
        (Series.yearly({2022: 860}, UNIT), "undetermined", "no_observation", None),
        (in_force({date(2023, 7, 1): 860}), "undetermined", "no_data_since", end(2023)),
        (Series.yearly({2024: 860}, UNIT), "undetermined", "no_data_since", end(2024)),
        (
            *(in_force({date(2022, 7, 1): 860}, date(2025, 12, 30)), "undetermined"),
            *("no_data_since", date(2025, 12, 30)),
        ),
        (in_force({date(2022, 7, 1): 860}, end(2025)), "met", None, end(2025)),
        (in_force({date(2022, 7, 1): 840}, end(2025)), "missed", None, end(2025)),
        (in_force({date(2025, 7, 1): 860}), "met", None, end(2025)),
        (Series.yearly({2025: 860}, UNIT), "met", None, end(2025)),
    ],
)
def test_a_floor_is_met_only_by_what_speaks_for_its_deadline(
    data: EffectiveSeries | YearlySeries, status: str, reason: str | None, known_until: date | None
) -> None:
    found = assess(FLOOR, data, end(2025))
    assert (found.status, found.reason, found.known_until) == (status, reason, known_until)


def test_what_was_observed_after_the_deadline_says_nothing_about_it() -> None:
    found = assess(FLOOR, Series.yearly({2022: 766, 2028: 880}, UNIT))
    assert verdict(found) == ("undetermined", "after_deadline")
    assert found.value is None
    assert (found.later, found.later_day) == (Amount(880, UNIT), end(2028))
    assert str(found) == (
        "Minimum living allowance (dibao) standard, at least 850 yuan per person per month: "
        "undetermined. Because what came after the deadline says nothing about it; 766 yuan per "
        "person per month at the start; after the deadline 880 yuan per person per month "
        "(2028-12-31)."
    )
    known = assess(FLOOR, Series.yearly({2022: 766, 2025: 840, 2028: 880}, UNIT))
    assert verdict(known) == ("missed", None)
    assert (known.value, known.value_day) == (Amount(840, UNIT), end(2025))
    assert (known.later, known.later_day) == (Amount(880, UNIT), end(2028))


def test_a_reading_more_changes_nothing_about_the_deadline_before_it() -> None:
    days = (date(2024, 1, 31), date(2024, 2, 29), date(2024, 3, 31))
    for count in (1, 2, 3):
        found = assess(KINDERGARTENS, percent(dict.fromkeys(days[:count], 87)))
        assert verdict(found) == ("undetermined", "after_deadline")
        assert (found.later, found.later_day) == (Amount(87, "percent"), days[count - 1])
    before = {date(2023, 6, 30): 85}
    for later in ({}, {date(2024, 1, 31): 87}, {date(2024, 1, 31): 85}):
        found = assess(KINDERGARTENS, percent({**before, **later}), end(2024))
        assert verdict(found) == ("missed", None)
        assert (found.value_day, found.known_until) == (date(2023, 6, 30), end(2023))


def test_baselines_are_no_progress(capsys: pytest.CaptureFixture[str]) -> None:
    file = DATA / "assumed-baselines.csv"
    found = assess_document(HUNNAN, read_observations(file, HUNNAN))
    assert found.as_of == end(2025)
    assert found.counts["undetermined"] == len(found.assessments) == len(HUNNAN.commitments)
    assert {item.reason for item in found.assessments.values()} == {
        "directional",
        "no_data",
        "no_observation",
    }
    assert found.covered == 0
    shell = Shell(capsys)
    assert shell.run("progress", str(file)) == 0
    told = f"0 of {found.measurable} measurable commitments have data"
    assert shell.out.endswith(f"{told}; undetermined {len(HUNNAN.commitments)}\n")


# Flows of each year


@pytest.mark.parametrize(
    ("values", "status", "reason", "years"),
    [
        (
            *({2023: 60, 2024: 60, 2025: 100}, "missed", None),
            ((2023, "broken"), (2024, "broken"), (2025, "kept")),
        ),
        (
            *({2023: 100, 2024: 100, 2025: 100}, "met", None),
            ((2023, "kept"), (2024, "kept"), (2025, "kept")),
        ),
        (
            *({2024: 100, 2025: 200}, "undetermined", "gaps"),
            ((2023, "unproven"), (2024, "kept"), (2025, "kept")),
        ),
        (
            *({2023: 100, 2024: 60}, "missed", None),
            ((2023, "kept"), (2024, "broken"), (2025, "unproven")),
        ),
    ],
)
def test_what_is_promised_each_year_is_not_made_up_for(
    values: dict[int, int], status: str, reason: str | None, years: Years
) -> None:
    equipment = C["task:41/outdoor-fitness-equipment"]
    found = assess(equipment, amounts(values), end(2025), due=end(2025))
    assert (found.status, found.reason, found.years) == (status, reason, years)
    broken = [str(year) for year, seen in years if seen == "broken"]
    assert (f"broken in {', '.join(broken)}" in found.in_language()) == bool(broken)


@pytest.mark.parametrize(
    ("values", "as_of", "status", "reason", "year"),
    [
        ({FIRST_HALF: 101}, end(2023), "missed", None, "broken"),
        ({FIRST_HALF: 101}, date(2023, 6, 30), "missed", None, "broken"),
        ({SECOND_QUARTER: 101}, end(2023), "missed", None, "broken"),
        ({FIRST_HALF: 50, SECOND_HALF: 51}, end(2023), "missed", None, "broken"),
        ({FIRST_HALF: 50, SECOND_HALF: 50}, end(2023), "holding", None, "kept"),
        ({FIRST_HALF: 100}, end(2023), "undetermined", "no_data_since", "unproven"),
        ({FIRST_HALF: 100}, date(2023, 6, 30), "off_track", None, "running"),
        ({SECOND_QUARTER: 40}, end(2023), "undetermined", "gaps", "unproven"),
    ],
)
def test_a_ceiling_of_a_year_is_exceeded_as_soon_as_it_is(
    values: dict[Span, int], as_of: date, status: str, reason: str | None, year: str
) -> None:
    ceiling = promise(AtMost(value="100 item"), "yearly", every="year")
    found = assess(ceiling, amounts(values), as_of)
    assert (found.status, found.reason, found.years) == (status, reason, ((2023, year),))


@pytest.mark.parametrize(
    ("values", "as_of", "status", "reason", "years"),
    [
        ({FIRST_HALF: 140}, end(2023), "holding", None, ((2023, "kept"),)),
        ({SECOND_QUARTER: 140}, end(2023), "holding", None, ((2023, "kept"),)),
        ({FIRST_HALF: 99}, end(2023), "undetermined", "no_data_since", ((2023, "unproven"),)),
        ({FIRST_HALF: 99}, date(2023, 6, 30), "on_track", None, ((2023, "running"),)),
        (
            *({FIRST_HALF: 140}, end(2024), "undetermined", "no_data_since"),
            ((2023, "kept"), (2024, "unproven")),
        ),
        (
            *({FIRST_HALF: 99, SECOND_HALF: 0}, end(2023), "missed", None),
            ((2023, "broken"),),
        ),
    ],
)
def test_a_floor_of_a_year_is_reached_as_soon_as_it_is(
    values: dict[Span, int], as_of: date, status: str, reason: str | None, years: Years
) -> None:
    floor = promise(AtLeast(value="100 item"), "yearly", every="year")
    found = assess(floor, amounts(values), as_of)
    assert (found.status, found.reason, found.years) == (status, reason, years)


@pytest.mark.parametrize(
    ("amount", "status", "used"),
    [
        (0, "holding", "0"),
        (49, "holding", "49/190"),  # a pace of 0.956: time over what is used
        (50, "behind", "5/19"),  # 0.937
        (78, "behind", "39/95"),  # 0.6006
        (79, "off_track", "79/190"),  # 0.593
        (100, "off_track", "10/19"),
        (190, "off_track", "1"),
        (191, "missed", None),
    ],
)
def test_a_ceiling_is_used_up_too_fast(amount: int, status: str, used: str | None) -> None:
    ceiling = promise(AtMost(value="190 item"), "yearly", every="year")
    found = assess(ceiling, amounts({FIRST_QUARTER: amount}))
    assert found.status == status
    assert found.used == (None if used is None else Fraction(used))
    if used not in {None, "0"}:
        assert (found.elapsed, found.length) == (90, 365)
        assert found.pace == Fraction(90, 365) / Fraction(str(used))


def test_how_much_of_a_ceiling_is_used_is_told() -> None:
    ceiling = promise(AtMost(value="190 item"), "yearly", every="year")
    assert str(assess(ceiling, amounts({FIRST_QUARTER: 100}))) == (
        "Indicator, at most 190 items in each year: off track. Now 100 items (2023-03-31); the "
        "year is still running; 52.6% of the ceiling used, 24.6% of the time gone."
    )


# Growth and trends over a gap, and after the end


@pytest.mark.parametrize(
    ("values", "status", "reason", "years", "later"),
    [
        (
            *({2022: 2170, 2023: 2322, 2024: 2462, 2026: 2000}, "met", None),
            *(((2023, "kept"), (2024, "kept")), 2000),
        ),
        (
            *({2022: 2170, 2023: 2322, 2024: 2462}, "met", None),
            *(((2023, "kept"), (2024, "kept")), None),
        ),
        (
            *({2022: 2170, 2023: 2322, 2026: 3000}, "undetermined", "after_deadline"),
            *(((2023, "kept"), (2024, "unproven")), 3000),
        ),
        (
            *({2022: 2170, 2023: 2322, 2024: 2461, 2026: 3000}, "missed", None),
            *(((2023, "kept"), (2024, "broken")), 3000),
        ),
    ],
)
def test_growth_is_not_undone_or_saved_by_later_years(
    values: dict[int, int], status: str, reason: str | None, years: Years, later: int | None
) -> None:
    orphans = attrs.evolve(C["task:12/orphan-growth"], period=Period.of_years(2023, 2024))
    found = assess(orphans, Series.yearly(values, UNIT))
    assert (found.status, found.reason, found.years) == (status, reason, years)
    assert found.later == (None if later is None else Amount(later, UNIT))
    assert ("after the deadline" in found.in_language()) == (later is not None)


@pytest.mark.parametrize(
    ("last", "status", "reason"),
    [(120, "missed", None), (100, "missed", None), (99, "undetermined", "gaps")],
)
def test_years_that_fall_short_together_are_missed(
    last: int, status: str, reason: str | None
) -> None:
    accidents = C["goal:10/production-accidents"]
    found = assess(accidents, amounts({2022: 100, 2024: last}, "incident"))
    assert verdict(found) == (status, reason)
    assert found.years == ((2023, "unproven"), (2024, "unproven"))
    together = "falling short together in 2023, 2024" in found.in_language()
    assert together == (status == "missed")


@pytest.mark.parametrize(
    ("own", "status", "reason"),
    [(121, "missed", None), (122, "missed", None), (123, "undetermined", "gaps")],
)
def test_growth_is_compared_over_a_gap(own: int, status: str, reason: str | None) -> None:
    rural, unit = C["task:10/rural-income-growth"], "yuan/person/year"
    data, other = Series.yearly({2022: 100, 2024: own}, unit), {2022: 50, 2024: 61}
    found = assess(rural, data, other=Series.yearly(other, unit))
    assert verdict(found) == (status, reason)
    assert found.years == ((2023, "unproven"), (2024, "unproven"))


# What is done or not


@pytest.mark.parametrize(
    ("done", "observed", "as_of", "status", "reason"),
    [
        (None, date(2023, 1, 31), end(2025), "undetermined", "no_data_since"),
        (None, date(2023, 12, 30), end(2023), "undetermined", "no_data_since"),
        (None, date(2023, 12, 31), end(2025), "missed", None),
        (None, date(2024, 1, 1), end(2025), "missed", None),
        (None, date(2022, 1, 31), end(2025), "undetermined", "no_observation"),
        (None, date(2023, 1, 31), date(2023, 12, 30), "undetermined", "pending"),
        (None, date(2024, 1, 31), date(2023, 12, 31), "undetermined", "no_data"),
        (date(2023, 12, 31), end(2023), end(2025), "met", None),
        (date(2023, 12, 31), end(2023), date(2023, 12, 30), "undetermined", "no_data"),
        (date(2023, 1, 31), end(2023), date(2023, 12, 30), "holding", None),
        (date(2024, 1, 1), date(2024, 1, 1), end(2025), "missed", None),
    ],
)
def test_what_was_not_done_early_may_have_been_done_since(
    done: date | None, observed: date, as_of: date, status: str, reason: str | None
) -> None:
    emergency = C["matter:9/prehospital-emergency-system"]
    found = assess(emergency, Milestone(done=done, observed=observed), as_of)
    assert verdict(found) == (status, reason)
    if reason == "no_data_since":
        assert found.known_until == observed
        assert f"there are no data since {observed}" in found.in_language()


def test_a_multiple_for_each_year_is_held_against_its_base_in_the_year_that_runs() -> None:
    twice = promise(AtLeastTimes(factor=2, base_year=2022), unit="percent", every="year")
    seen = percent({end(2022): 30, end(2023): 61, date(2024, 6, 30): 50})
    found = assess(twice, seen)
    assert (found.status, found.limit) == ("on_track", Amount(60, "percent"))
    assert found.baseline == Amount(30, "percent")  # and not what the year before ended with
    assert found.progress == Fraction(2, 3)


# Ranges


ABOUT = C["goal:8/good-air-day-share"]
HELD = attrs.evolve(ABOUT, target=About(value="90%", side="both"))
ONE_POINT = Amount(1, "percentage_point")


@pytest.mark.parametrize(
    ("value", "before", "on_the_day"),
    [
        (92, "undetermined", "missed"),
        (91, "holding", "met"),
        (89, "holding", "met"),
        (88, "undetermined", "missed"),
    ],
)
def test_about_is_missed_on_either_side_and_needs_a_baseline_before(
    value: int, before: str, on_the_day: str
) -> None:
    for day, status in ((date(2024, 6, 30), before), (end(2025), on_the_day)):
        found = assess(HELD, percent({day: value}), tolerance=ONE_POINT)
        assert verdict(found) == (status, "no_baseline" if status == "undetermined" else None)
        assert found.progress is None


@pytest.mark.parametrize(
    ("value", "before", "on_the_day"),
    [(100, "holding", "met"), (92, "holding", "met"), (89, "holding", "met"), (88, None, "missed")],
)
def test_about_a_figure_to_be_reached_is_good_upward(
    value: int, before: str | None, on_the_day: str
) -> None:
    found = assess(ABOUT, percent({date(2024, 6, 30): value}), tolerance=ONE_POINT)
    assert verdict(found) == ((before, None) if before else ("undetermined", "no_baseline"))
    found = assess(ABOUT, percent({end(2025): value}), tolerance=ONE_POINT)
    assert verdict(found) == (on_the_day, None)
    assert (found.gap is None) == (on_the_day == "met")


@pytest.mark.parametrize(
    ("value", "status", "words"),
    [
        (1, "missed", "1 school short"),
        (2, "met", "margin 0"),
        (3, "met", "margin 1 school"),
        (4, "met", "margin 2 schools"),
        (40, "met", "margin 38 schools"),
    ],
)
def test_a_range_that_asks_for_a_count_is_good_from_its_low_end(
    value: int, status: str, words: str
) -> None:
    schools = C["task:23/precision-teaching-schools"]
    assert schools.target == Between(low="2 school", high="3 school")
    found = assess(schools, Series.totals({end(2025): value}, "school"))
    assert (found.status, found.limit) == (status, Amount(2, "school"))
    assert words in str(found)
    assert ("short" in str(found)) == (value == 1)
    early = assess(schools, Series.totals({end(2023): value}, "school"))
    assert early.status == ("holding" if value > 1 else "on_track")


@pytest.mark.parametrize(
    ("target", "base", "value", "status", "progress"),
    [
        (About(value="90%"), 85, 92, "holding", Fraction(7, 4)),
        (About(value="90%"), 85, 88, "on_track", Fraction(3, 4)),
        (About(value="90%"), 95, 93, "holding", None),
        (Between(low="60%", high="70%"), 50, 75, "holding", Fraction(5, 2)),
        (Between(low="60%", high="70%"), 50, 56, "behind", Fraction(3, 5)),
        (HELD.target, 85, "90.1", "holding", 1),
        (HELD.target, 85, 91, "holding", 1),
        (HELD.target, 85, 88, "on_track", Fraction(3, 4)),
        (HELD.target, 85, 92, "off_track", None),
        (HELD.target, 95, 93, "behind", Fraction(1, 2)),
        (HELD.target, 95, 88, "off_track", None),
        (HELD.target, 85, 84, "off_track", Fraction(-1, 4)),
        (Between(low="60%", high="70%", side="both"), 100, 66, "holding", 1),
        (Between(low="60%", high="70%", side="both"), 100, 60, "holding", 1),
        (Between(low="60%", high="70%", side="both"), 100, 71, "on_track", Fraction(29, 30)),
        (Between(low="60%", high="70%", side="both"), 100, 59, "off_track", None),
        (Between(low="60%", high="70%", side="both"), 100, 30, "off_track", None),
        (Between(low="60%", high="70%", side="both"), 70, 71, "off_track", None),
    ],
)
def test_progress_to_a_range_ends_where_it_begins(
    target: Target, base: int, value: str | int, status: str, progress: Fraction | int | None
) -> None:
    share = promise(target, unit="percent")
    data = percent({end(2022): base, end(2024): value})
    found = assess(share, data, tolerance=ONE_POINT)
    assert (found.status, found.progress) == (status, progress)


@pytest.mark.parametrize(
    ("base", "value", "status", "progress"),
    [
        (1000, 990, "off_track", None),
        (1000, 1000, "off_track", None),
        (1000, 1001, "holding", None),
        (1001, 1000, "off_track", None),
        (900, 990, "on_track", Fraction(9, 10)),
        (900, 890, "off_track", Fraction(-1, 10)),
    ],
)
def test_a_fall_from_a_strict_limit_is_off_track(
    base: int, value: int, status: str, progress: Fraction | None
) -> None:
    more = promise(MoreThan(value="1000 item"))
    data = Series.levels({end(2022): base, date(2024, 6, 30): value}, "item")
    found = assess(more, data)
    assert (found.status, found.progress) == (status, progress)


# Multiples


@pytest.mark.parametrize(
    ("values", "status", "reason"),
    [
        ({2022: 0, 2023: 10}, "undetermined", "base_not_above_zero"),
        ({2022: 0, 2025: 10}, "undetermined", "base_not_above_zero"),
        ({2023: 10}, "undetermined", "no_baseline"),
        ({2022: 5, 2023: 9}, "on_track", None),
        ({2022: 5, 2023: 10}, "holding", None),
        ({2022: 5, 2025: 9}, "missed", None),
    ],
)
def test_a_multiple_needs_a_base_above_zero(
    values: dict[int, int], status: str, reason: str | None
) -> None:
    doubled = AtLeastTimes(factor=2, base_year=2022)
    for basis in ("level", "yearly"):
        found = assess(promise(doubled, basis), Series.yearly(values, "item"))
        assert verdict(found) == (status, reason)


@pytest.mark.parametrize(
    ("values", "by_the_end", "each_year", "years"),
    [
        ({2022: 5, 2023: 9, 2024: 10}, "holding", "missed", ("broken", "kept")),
        ({2022: 5, 2023: 12, 2024: 9}, "on_track", "missed", ("kept", "broken")),
        ({2022: 5, 2023: 12, 2024: 10}, "holding", "holding", ("kept", "kept")),
        ({2022: 5, 2023: 9, 2024: 9, 2025: 10}, "met", "missed", ("broken", "broken", "kept")),
        ({2022: 0, 2023: 9}, "undetermined", "undetermined", ("undefined",)),
    ],
)
def test_a_multiple_of_a_flow_is_asked_for_as_often_as_it_says(
    values: dict[int, int], by_the_end: str, each_year: str, years: tuple[str, ...]
) -> None:
    doubled = AtLeastTimes(factor=2, base_year=2022)
    once = assess(promise(doubled, "yearly"), amounts(values))
    assert (once.status, once.years) == (by_the_end, ())
    each = assess(promise(doubled, "yearly", every="year"), amounts(values))
    assert each.status == each_year
    assert each.years == tuple(enumerate(years, start=2023))


# Projections


@pytest.mark.parametrize(
    ("values", "at_due", "reached"),
    [
        ({2023: 315, 2024: 318}, 321, None),
        ({2023: 318, 2024: 320}, 322, end(2025)),
        ({2023: 326, 2024: 320}, 314, None),
    ],
)
def test_a_flow_is_in_time_in_the_year_of_its_deadline_or_never(
    values: dict[int, int], at_due: int, reached: date | None
) -> None:
    good_air = C["task:43/good-air-days"]
    for data in (amounts(values, "day"), Series.yearly(values, "day")):
        found = project(good_air, data)
        assert found.at_due == Amount(at_due, "day")
        assert (found.reached, found.in_time) == (reached, reached is not None)


CEILING = promise(AtMost(value="100 item"), "total")


@pytest.mark.parametrize(
    ("data", "at_due", "in_time"),
    [
        (amounts({2023: 40}), 40 * Fraction(1096, 365), False),
        (Series.totals({end(2023): 40}, "item"), 40 * Fraction(1096, 365), False),
        (amounts({2023: 33}), 33 * Fraction(1096, 365), True),
        (amounts({2023: 101}), 101 * Fraction(1096, 365), False),
        (amounts({2023: 20, 2024: 40}), 60 * Fraction(1096, 731), True),
    ],
)
def test_a_ceiling_on_a_total_is_carried_on_from_the_start(
    data: ObservedSeries, at_due: Fraction, in_time: object
) -> None:
    found = project(CEILING, data)
    assert (found.at_due, found.in_time) == (Amount(at_due, "item"), in_time)
    if not in_time:
        assert found.reached is None
        assert "it exceeds the limit" in found.in_language()


@pytest.mark.parametrize(
    ("values", "as_of", "why"),
    [
        ({2024: 40}, None, "data are missing in between"),
        ({2022: 40}, None, "its period has not begun"),
        ({2022: 40}, date(2023, 6, 30), "nothing was observed within its period"),
        ({2023: 40}, end(2024), "there are no data since 2023-12-31"),
        ({2026: 40}, None, "what came after the deadline says nothing about it"),
        ({2023: 40}, date(2022, 6, 30), "there are no data"),
    ],
)
def test_what_data_do_not_say_is_not_carried_on(
    values: dict[int, int], as_of: date | None, why: str
) -> None:
    with pytest.raises(InvalidValueError, match=f"data: expected data to project from, but {why}"):
        project(CEILING, amounts(values), as_of)


@pytest.mark.parametrize(
    ("due", "as_of", "at_due", "reached", "in_time"),
    [
        (date(2024, 9, 30), None, 860, date(2024, 7, 1), True),
        (date(2024, 6, 30), None, 824, date(2024, 7, 1), False),
        (date(2024, 9, 30), date(2024, 6, 30), 824, end(2025), False),
    ],
)
def test_a_standard_reaches_a_floor_on_the_day_it_takes_effect(
    due: date, as_of: date | None, at_due: int, reached: date, in_time: object
) -> None:
    floor = attrs.evolve(FLOOR, period=Period(start=date(2022, 1, 1), due=due))
    standards = {date(2022, 7, 1): 800, date(2023, 7, 1): 824, date(2024, 7, 1): 860}
    found = project(floor, in_force(standards), as_of)
    assert found.at_due == Amount(at_due, UNIT)
    assert (found.reached, found.in_time) == (reached, in_time)


# Rules


def test_a_rule_for_years_asks_for_no_other_day() -> None:
    def due(day: date) -> Commitment:
        return attrs.evolve(FLOOR, period=Period(start=date(2023, 1, 1), due=day))

    with pytest.raises(InvalidValueError, match="not on 2025-06-30 .task:13/dibao-floor."):
        rule_of([due(date(2025, 6, 30))])
    with pytest.raises(InvalidValueError, match="not on 2025-12-30"):
        rule_of([GROWTH, due(date(2025, 12, 30))])
    assert [floor.year for floor in rule_of([due(end(2025))]).floors] == [2025]
    each = attrs.evolve(due(date(2025, 6, 30)), every="year")
    assert [floor.year for floor in rule_of([each]).floors] == [2023, 2024]


# What cannot be true


def totals(*values: int, corrected: bool = False) -> ObservedSeries:
    return ObservedSeries(
        "total",
        [
            Observation(
                when=end(year), value=Amount(value, "person"), correction=corrected and year > 2023
            )
            for year, value in enumerate(values, start=2023)
        ],
    )


def test_a_total_that_falls_is_an_error_unless_it_is_corrected() -> None:
    jobs = C["goal:1/urban-jobs"]
    with pytest.raises(
        InvalidValueError,
        match="value of 2024-12-31: expected 18000 person or more, the total before it, "
        "unless it is a correction",
    ):
        assess(jobs, totals(18_000, 17_500, 17_000))
    with pytest.raises(InvalidValueError, match="value of 2025-12-31: expected 18000 person"):
        project(jobs, totals(18_000, 18_000, 17_999))
    assert assess(jobs, totals(18_000, 25_000)).status == "behind"
    corrected = assess(jobs, totals(18_000, 17_500, 17_000, corrected=True))
    assert (corrected.status, corrected.value) == ("missed", Amount(17_000, "person"))


@pytest.mark.parametrize(
    ("commitment", "data", "match"),
    [
        (KINDERGARTENS, percent({date(2023, 6, 30): 880}), "at most 100%, since it is a share"),
        (KINDERGARTENS, percent({date(2023, 6, 30): "100.01"}), "at most 100%"),
        (KINDERGARTENS, percent({date(2023, 6, 30): -1}), "zero or more"),
        (FLOOR, Series.yearly({2024: -766}, UNIT), "value of 2024: expected zero or more"),
        (FLOOR, in_force({date(2024, 7, 1): -766}), "value of 2024-07-01: expected zero or more"),
        (GROWTH, Series.yearly({2022: -1}, UNIT), "value of 2022: expected zero or more"),
        (C["goal:1/urban-jobs"], amounts({2023: "5.5"}, "person"), "a whole number of persons"),
        (
            *(C["goal:1/urban-jobs"], Series.totals({end(2023): "5.5"}, "person")),
            "value of 2023-12-31: expected a whole number of persons",
        ),
        (
            C["task:9/wage-survey-employees"],
            amounts({Span(start=date(2023, 7, 1), end=date(2024, 6, 30)): 5}, "person"),
            "when: expected a period within one calendar year",
        ),
    ],
)
def test_what_cannot_have_been_observed_is_refused(
    commitment: Commitment, data: ObservedSeries | YearlySeries | EffectiveSeries, match: str
) -> None:
    with pytest.raises(InvalidValueError, match=match):
        assess(commitment, data)


# Words


@pytest.mark.parametrize(
    ("found", "why"),
    [
        (assess(FLOOR, None), "there are no data"),
        (assess(FLOOR, Series.yearly({2023: 793}, UNIT), end(2022)), "there are no data"),
        (assess(FLOOR, Series.yearly({2022: 1000}, UNIT)), "its period has not begun"),
        (
            assess(FLOOR, Series.yearly({2022: 1000}, UNIT), end(2024)),
            "nothing was observed within its period; 1000 yuan per person per month at the start",
        ),
        (
            assess(FLOOR, Series.yearly({2023: 1000}, UNIT), end(2024)),
            "there are no data since 2023-12-31; last 1000 yuan per person per month (2023-12-31)",
        ),
        (
            assess(promise(AtLeast(value="9 item"), "total"), amounts({2024: 5})),
            "data are missing in between; last 5 items (2024-12-31)",
        ),
        (
            assess(FLOOR, Series.yearly({2023: 793}, UNIT)),
            (
                "there is no baseline; now 793 yuan per person per month (2023-12-31); 57 yuan per "
                "person per month short"
            ),
        ),
        (
            assess(GROWTH, Series.yearly({2022: 766, 2024: 821}, UNIT)),
            (
                "data are missing in between; last 821 yuan per person per month (2024-12-31); not "
                "known of 2023, 2024"
            ),
        ),
        (
            assess(promise(AtMost(value="9 item"), "yearly"), amounts({FIRST_HALF: 5})),
            "it is too early to tell",
        ),
    ],
)
def test_the_reason_is_true_of_what_is_shown(found: Assessment, why: str) -> None:
    assert found.status == "undetermined"
    assert str(found).endswith(f": undetermined. Because {why}.")


ACCIDENTS, RURAL = C["goal:10/production-accidents"], C["task:10/rural-income-growth"]
EACH_YEAR = promise(AtLeast(value="100 item"), "yearly", every="year")
IN_TIME = attrs.evolve(
    promise(AtLeast(value="9 item"), "yearly"),
    period=Period(start=date(2022, 1, 1), due=date(2024, 6, 30)),
)


def income(values: dict[int, int]) -> YearlySeries:
    return Series.yearly(values, "yuan/person/year")


@pytest.mark.parametrize(
    ("commitment", "data", "other", "since"),
    [
        (
            *(ACCIDENTS, amounts({2022: 9, FIRST_HALF: 4}, "incident")),
            *(None, date(2023, 6, 30)),
        ),
        (EACH_YEAR, amounts({SECOND_QUARTER: 140}), None, date(2023, 6, 30)),
        (EACH_YEAR, amounts({FIRST_HALF: 140}), None, date(2023, 6, 30)),
        (IN_TIME, amounts({2022: 9, 2023: 9}), None, end(2023)),
        (
            *(RURAL, income({2022: 100, 2023: 110, 2024: 120})),
            *(income({2022: 100, 2023: 105}), end(2023)),
        ),
        (FLOOR, in_force(STANDARDS), None, end(2024)),
    ],
)
def test_the_day_since_which_there_are_no_data_is_the_last_with_any(
    commitment: Commitment,
    data: ObservedSeries | YearlySeries | EffectiveSeries,
    other: YearlySeries | None,
    since: date,
) -> None:
    found = assess(commitment, data, end(2025), other=other)
    assert verdict(found) == ("undetermined", "no_data_since")
    assert found.known_until == since
    assert f"there are no data since {since}" in found.in_language()


# Reports


def reports() -> list[Any]:
    data = Series.yearly({2022: 766, 2023: 793, 2024: 821}, UNIT)
    return [
        assess(FLOOR, data),
        assess(GROWTH, data, end(2026)),
        assess(FLOOR, None),
        assess_indicator(HUNNAN.commitments_of("dibao-standard"), data),
        assess_document(HUNNAN, {"dibao-standard": data}),
        project(FLOOR, data),
        project(FLOOR, in_force(STANDARDS)),
    ]


@pytest.mark.parametrize("found", reports(), ids=lambda found: type(found).__name__)
def test_a_report_comes_back_equal_and_is_no_truth_value(found: Any) -> None:
    twin = pickle.loads(pickle.dumps(found))  # noqa: S301 - our own bytes
    assert twin == found
    assert twin.in_language("zh") == found.in_language("zh")
    expected = rf"bool\({type(found).__name__}\): expected its \.\w+, since it is no truth value"
    with pytest.raises(InvalidValueError, match=expected):
        bool(found)


def test_reports_of_other_data_are_not_equal() -> None:
    data = Series.yearly({2022: 766, 2023: 793, 2024: 822}, UNIT)
    assert assess(FLOOR, data) != reports()[0]
    assert assess(FLOOR, data, thresholds=Thresholds(on_track=1)).commitment is FLOOR
    assert assess_indicator(HUNNAN.commitments_of("dibao-standard"), data) != reports()[3]
    assert assess_document(HUNNAN, {"dibao-standard": data}) != reports()[4]
    assert project(FLOOR, data) != reports()[5]


@pytest.mark.parametrize(
    "day",
    [
        "2024-12-31",
        datetime(2024, 12, 31),  # noqa: DTZ001 - a zone would be refused
        pd.Timestamp("2024-12-31"),
        np.datetime64("2024-12-31"),
    ],
    ids=lambda day: type(day).__name__,
)
def test_a_question_is_asked_for_any_kind_of_day(day: Any) -> None:
    data = Series.yearly({2022: 766, 2023: 793, 2024: 821, 2025: 850}, UNIT)
    plain = end(2024)
    found = assess(FLOOR, data, day)
    assert found == assess(FLOOR, data, plain)
    assert type(found.as_of) is date
    assert assess(FLOOR, data, plain, due=day) == assess(FLOOR, data, plain, due=plain)
    assert project(FLOOR, data, day) == project(FLOOR, data, plain)
    whole = assess_document(HUNNAN, {"dibao-standard": data}, day)
    assert type(whole.as_of) is date
    assert whole == assess_document(HUNNAN, {"dibao-standard": data}, plain)
    growth = check_growth(data, at_least="3.5%", as_of=day)
    assert growth == check_growth(data, at_least="3.5%", as_of=plain)
    assert type(growth.as_of) is date
    rule = rule_of(HUNNAN.commitments_of("dibao-standard"))
    assert check_escalation(data, rule, as_of=day) == check_escalation(data, rule, as_of=plain)
    assert_keeps(rule, data, as_of=day)
    with pytest.raises(InvalidValueError, match="as_of: expected a calendar day"):
        assess(FLOOR, data, pd.Timestamp("2024-12-31 10:00"))


# The published standards


@pytest.mark.parametrize(
    ("benefit", "scopes", "rate", "values"),
    [
        ("dibao-standard", ("urban", "urban and rural"), "3.5%", (766, 793, 821)),
        ("destitute-support-standard", ("urban", "urban and rural"), "3.5%", (1184, 1226, 1269)),
        ("orphan-standard", ("institutional", "all"), "6%", (2170, 2322, 2462)),
    ],
)
def test_every_way_to_ask_agrees_on_the_published_standards(
    benefit: str,
    scopes: tuple[str, ...],
    rate: str,
    values: tuple[int, int, int],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """They rose as promised up to 2024; what 2025 brought is open."""
    file = DATA / "shenyang-benefit-standards.csv"
    published = read_effective_series(file, {"benefit": benefit, "scope": scopes})
    of_years = published.yearly("year-end")
    data = Series.yearly(dict(zip((2022, 2023, 2024), values, strict=True)), UNIT)
    assert [of_years[year] for year in data] == list(data.values())
    growth, _ = promises = HUNNAN.commitments_of(benefit)
    rule = rule_of(promises)
    assert rule.growth is not None
    assert rule.growth.rate == Amount.parse(rate)
    shell = Shell(capsys)
    pairs = [f"{year}={value}" for year, value in zip(data, values, strict=True)]
    command = ("growth", *pairs, "--at-least", rate)

    for series in (data, of_years, published):
        report = check_growth(series, rule.growth, as_of=end(2024))
        assert (report.verdict, list(report.steps)) == ("kept", [2023, 2024])
        whole = check_escalation(series, rule, as_of=end(2024))
        assert (whole.verdict, whole.failed) == ("kept", ())
        assert [floor.verdict for floor in whole.floors] == ["open"]
        found = assess(growth, series, end(2024))
        assert (found.status, found.years) == ("holding", ((2023, "kept"), (2024, "kept")))
        assert_keeps(growth, series, as_of=end(2024))
        assert_keeps(rule, series, as_of=end(2024))

        report = check_growth(series, rule.growth, as_of=end(2025))
        assert (report.verdict, report.missing) == ("unproven", (2025,))
        whole = check_escalation(series, rule, as_of=end(2025))
        assert (whole.verdict, whole.failed) == ("unproven", ("growth", "floor:2025"))
        found = assess(growth, series, end(2025))
        assert verdict(found) == ("undetermined", "no_data_since")
        assert found.years == ((2023, "kept"), (2024, "kept"), (2025, "unproven"))
        with pytest.raises(AssertionError, match="the first unproven year is 2025"):
            assert_keeps(growth, series, as_of=end(2025))
        with pytest.raises(AssertionError, match="unproven for lack of values: 2025"):
            assert_keeps(rule, series, as_of=end(2025))

    asked = (*command, "--period", "2023-2025", "--format", "json")
    assert shell.run(*asked, "--as-of", "2024-12-31") == 0
    assert (shell.json["verdict"], shell.json["missing"]) == ("kept", [])
    assert shell.run(*asked, "--as-of", "2025-12-31") == 1
    assert (shell.json["verdict"], shell.json["missing"]) == ("unproven", [2025])


def test_what_is_determined_has_no_reason() -> None:
    found = assess(FLOOR, Series.yearly({2025: 850}, UNIT))
    assert (found.status, found.why(), found.why("zh")) == ("met", "", "")
