"""Standards that change on one day of the year, and what they cost."""

import csv
import io
import json
from datetime import date
from fractions import Fraction
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minsheng import (
    HUNNAN,
    Amount,
    EscalationRule,
    FloorRule,
    GrowthRule,
    InfeasibleError,
    InvalidValueError,
    Period,
    Series,
    UnknownNameError,
    assess,
    compare_paths,
    plan_document,
    required_values,
)
from minsheng.cli import main
from minsheng.errors import DimensionError
from minsheng.planning import Pathway, cost
from tests.helpers.promises import at_least, at_most, numbers

UNIT = "yuan/person/month"
IN_2022 = Series.yearly({2022: 766}, UNIT)
DIBAO = HUNNAN.commitments_of("dibao-standard")
JANUARY, JUNE, JULY, DECEMBER = (1, 1), (6, 30), (7, 1), (12, 31)


def standard(value: str, due: date | None, **more: Any) -> Any:
    return at_least(f"{value} {UNIT}", due=due, **more)


def dibao(**options: Any) -> Pathway:
    """Return 766 → 793 → 821 → 850, each from 1 July on unless another day is given."""
    return required_values(DIBAO, IN_2022, **{"step": 1, "adjusts": "07-01", **options})


def days(path: Pathway) -> list[str]:
    return [str(point.effective) for point in path]


# Days of effect


def test_each_value_takes_effect_on_its_day() -> None:
    path = dibao()
    assert numbers(path) == ["793", "821", "850"] == numbers(dibao(adjusts=None))
    assert days(path) == ["2023-07-01", "2024-07-01", "2025-07-01"]
    assert path.adjusts == "07-01"
    assert path[2024].in_language("zh") == (
        "2024-12-31：821元/人/月（自2024-07-01起）（由增长率决定）"
    )
    assert path.in_force == Series.effective(
        {
            date(2022, 12, 31): 766,
            date(2023, 7, 1): 793,
            date(2024, 7, 1): 821,
            date(2025, 7, 1): 850,
        },
        UNIT,
        known_until=date(2026, 6, 30),
    )
    assert dibao(adjusts=None)[2024].effective is None


def test_a_path_that_came_true_keeps_its_promises() -> None:
    path = dibao()
    for promise in DIBAO:
        for series in (path.in_force, path.observed):
            assert assess(promise, series, date(2025, 12, 31)).status == "met"


@pytest.mark.parametrize(
    ("due", "values", "since"),
    [  # By 30 June the value of the year before has to do, from 1 July on that of the year itself
        (date(2024, 6, 30), ["850", "850"], ["2023-07-01", "2023-07-01"]),
        (date(2024, 7, 1), ["766", "850"], ["2023-07-01", "2024-07-01"]),
        (date(2024, 8, 15), ["766", "850"], ["2023-07-01", "2024-07-01"]),
        (date(2024, 12, 31), ["766", "850"], ["2023-07-01", "2024-07-01"]),
    ],
)
def test_a_deadline_within_a_year_is_asked_of_the_value_in_force(
    due: date, values: list[str], since: list[str]
) -> None:
    path = required_values(standard("850", due), IN_2022, path="least", adjusts="07-01")
    assert numbers(path) == values
    assert days(path) == since
    assert path.points[-1].day == (due if due.month < 7 else date(2024, 12, 31))
    assert assess(standard("850", due), path.in_force, due).status == "met"


def test_equal_steps_are_one_for_each_day_on_which_it_changes() -> None:
    """Three days of the change up to the deadline, so 766 + 28 + 28 + 28."""
    path = required_values(standard("850", date(2025, 8, 15)), IN_2022, adjusts="07-01")
    assert numbers(path) == ["794", "822", "850"]
    even = required_values(
        standard("850", date(2025, 8, 15)), IN_2022, adjusts="07-01", path="even", step=1
    )
    assert numbers(even) == ["794", "822", "850"]  # 850/766 in three equal factors: 793.05, 821.02


def test_a_ceiling_of_each_day_holds_too() -> None:
    rule = EscalationRule(
        growth=GrowthRule(rate="3.5%"),
        floors=(FloorRule(value=Amount(850, UNIT), year=2025),),
        ceiling=Amount(850, UNIT),
    )
    path = required_values(rule, IN_2022, step=1, adjusts="07-01", through=2025)
    assert numbers(path) == ["793", "821", "850"]
    ceiling = at_most(f"700 {UNIT}", due=date(2024, 3, 31))
    path = required_values(ceiling, IN_2022, path="least", adjusts="07-01")
    assert numbers(path) == ["700", "700"]


def test_what_is_due_before_the_standard_can_change_cannot_be_kept() -> None:
    with pytest.raises(InfeasibleError) as caught:
        required_values(standard("850", date(2023, 6, 30)), IN_2022, adjusts="07-01")
    answer = caught.value.answer
    assert answer is not None
    assert (answer.reason, answer.day, answer.earliest) == (
        "no_adjustment",
        date(2023, 6, 30),
        2023,
    )
    assert str(answer.by) == f"84 {UNIT}"
    assert answer.promises == ("task:1/by-2023-06-30",)
    assert "到期之前没有调整日" in answer.in_language("zh")
    kept = required_values(standard("766", date(2023, 6, 30)), IN_2022, adjusts="07-01")
    assert (numbers(kept), days(kept)) == (["766"], ["None"])
    assert kept.in_force.last_in_force == date(2023, 6, 30)


def test_a_rule_on_a_year_without_a_day_left_cannot_be_kept() -> None:
    """766 is known to be in force on 15 August 2023, after the one day of that year."""
    known = Series.effective({date(2022, 7, 1): 766}, UNIT, known_until=date(2023, 8, 15))
    with pytest.raises(InfeasibleError) as caught:
        required_values(DIBAO, known, step=1, adjusts="07-01")
    answer = caught.value.answer
    assert answer is not None
    assert (answer.reason, answer.day, answer.earliest) == (
        "no_adjustment",
        date(2023, 12, 31),
        2024,
    )
    assert answer.promises == ("task:13/dibao-growth",)


@pytest.mark.parametrize(
    "day",
    ["02-30", "02-29", "13-01", "00-10", "7-1", "07-01-01", "2023-07-01", "", 701, b"07-01"],
)
def test_a_day_that_not_every_year_has_is_refused(day: Any) -> None:
    with pytest.raises(InvalidValueError, match="a day that every year has"):
        dibao(adjusts=day)


def test_options_that_do_not_fit_are_refused() -> None:
    with pytest.raises(InvalidValueError, match="every: expected 'year' beside adjusts"):
        dibao(every="quarter")
    with pytest.raises(InvalidValueError, match="no season beside adjusts"):
        dibao(shares={5: 1})
    with pytest.raises(InvalidValueError, match="promises of a level"):
        required_values(HUNNAN.commitments_of("urban-jobs"), None, adjusts="07-01")
    with pytest.raises(InvalidValueError, match="a path with days of effect"):
        dibao(adjusts=None).in_force  # noqa: B018 - it raises


def test_the_ends_of_the_calendar() -> None:
    last = Series.yearly({9998: 766}, UNIT)
    rule = GrowthRule(rate="3.5%", first_year=9999, last_year=9999)
    path = required_values(rule, last, step=1, adjusts="07-01")
    assert path.in_force.last_in_force == date.max
    assert cost(path, 1)[9999].amount == Amount(6 * 766 + 6 * 793, "yuan")
    early = Series.levels({date(1, 2, 1): 766}, UNIT)
    period = Period(start=date(1, 1, 1), due=date(1, 3, 1))
    floor = standard("766", period.due, period=period)
    found = required_values(floor, early, adjusts="07-01")
    assert days(found) == ["None"]


def test_what_if_and_plans_of_documents_pass_the_day_on() -> None:
    found = compare_paths(DIBAO, IN_2022, {"task:13/dibao-growth": "8%"}, step=1, adjusts="07-01")
    plans = [case.plan for case in found.cases]
    assert all(isinstance(plan, Pathway) and plan.adjusts == "07-01" for plan in plans)
    plan = plan_document(
        HUNNAN, {"dibao-standard": IN_2022}, adjusts={"低保": "07-01"}, steps={"低保": 1}
    )
    assert plan.pathways["dibao-standard"] == dibao()


# Costs


def test_dibao_of_twelve_thousand_persons_by_hand() -> None:
    """Six months at the old standard and six at the new one, for 12,000 persons.

    2023: 12000 × (6 × 766 + 6 × 793) = 12000 × 9354 = 112,248,000; at 766 110,304,000.
    2024: 12000 × (6 × 793 + 6 × 821) = 12000 × 9684 = 116,208,000.
    2025: 12000 × (6 × 821 + 6 × 850) = 12000 × 10026 = 120,312,000.
    """
    found = cost(dibao(), 12_000)
    assert [(x.year, str(x.amount), str(x.more)) for x in found] == [
        (2023, "112248000 yuan", "1944000 yuan"),
        (2024, "116208000 yuan", "5904000 yuan"),
        (2025, "120312000 yuan", "10008000 yuan"),
    ]
    assert {str(x.at_base) for x in found} == {"110304000 yuan"}
    assert (str(found.total), str(found.more)) == ("348768000 yuan", "17856000 yuan")
    assert [str(part.months) for part in found[2024].parts] == ["6 month", "6 month"]
    assert found[2024].parts[1].in_language("zh") == (
        "2024-07-01/2024-12-31：821元/人/月 × 1.2万人 × 6个月 = 59112000元"
    )
    assert len(found) == 3
    assert repr(found).startswith("<Cost: 2023-01-01 to 2025-12-31: 348768000 yuan, ")
    with pytest.raises(UnknownNameError):
        found[2026]
    with pytest.raises(InvalidValueError, match="its .total"):
        bool(found)


def test_a_change_within_a_month_counts_by_days() -> None:
    """From 16 June on, 15 of 30 days: 5.5 months at 766 and 6.5 at 793."""
    found = cost(dibao(adjusts="06-16", through=2023), 100)
    assert found[2023].amount == Amount(
        100 * (766 * Fraction(11, 2) + 793 * Fraction(13, 2)), "yuan"
    )
    february = cost(dibao(adjusts="02-15", through=2024), 1)  # 14 of 28 days, and 14 of 29
    assert [x.parts[0].months.fraction for x in february] == [Fraction(3, 2), 1 + Fraction(14, 29)]


def test_recipients_in_all_their_forms() -> None:
    path = dibao()
    same = cost(path, 12_000)
    for given_as in ("12000", "12,000", "1.2万人", Amount(12_000, "person"), 12_000.0):
        assert cost(path, given_as) == same
    yearly = Series.yearly({2023: 12_000, 2024: 11_800, 2025: 11_650}, "person")
    assert [str(x.amount) for x in cost(path, yearly)] == [
        "112248000 yuan",
        "114271200 yuan",
        "116802900 yuan",
    ]
    changing = Series.effective(
        {date(2022, 1, 1): 100, date(2023, 10, 1): 50}, "person", known_until=date(2025, 12, 31)
    )
    # 100 × 6 × 766 + 100 × 3 × 793 + 50 × 3 × 793
    assert cost(path, changing)[2023].amount == Amount(816_450, "yuan")
    assert len(cost(path, changing)[2023].parts) == 3
    levels = Series.levels({date(y, *JANUARY): 12_000 for y in (2023, 2024, 2025)}, "person")
    assert [x.amount for x in cost(path, levels)] == [x.amount for x in same]


def test_a_standard_by_year_is_one_of_months_twelve_times_as_high() -> None:
    yearly = Series.yearly({2022: 766 * 12}, "yuan/person/year")
    rule = GrowthRule(rate="3.5%", last_year=2023)
    path = required_values(rule, yearly, step=12, adjusts="07-01")
    assert cost(path, 12_000)[2023].amount == Amount(112_248_000, "yuan")


def test_what_is_cut_costs_less() -> None:
    path = required_values(at_most(f"700 {UNIT}", due=2023), IN_2022, path="least", adjusts="01-01")
    found = cost(path, 10)
    assert str(found) == (
        "cost, against the base of 766 yuan per person per month\n"
        "2023: 84000 yuan, 7920 yuan less\n"
        "together: 84000 yuan, 7920 yuan less"
    )
    assert found.in_language("zh").splitlines()[1] == "2023年：8.4万元，少7920元"


def test_a_year_is_counted_from_the_day_after_the_base() -> None:
    known = Series.effective({date(2022, 7, 1): 766}, UNIT, known_until=date(2023, 3, 31))
    path = required_values(standard("793", date(2023, *DECEMBER)), known, adjusts="07-01")
    found = cost(path, 1)
    assert str(found[2023]) == "2023-04-01/2023-12-31: 7056 yuan, 162 yuan more"
    assert [part.months.fraction for part in found[2023].parts] == [3, 6]


WRONG: list[tuple[Any, str]] = [
    (-1, "zero or more"),
    ("-1", "zero or more"),
    (Series.yearly({2023: -1}, "person"), "zero or more"),
    (1.5, "a whole number of person"),
    (Series.yearly({2023: "0.5"}, "person"), "a whole number of person"),
    (Series.yearly({2023: 5}, "person"), "a value that is known on 2024-01-01"),
    (Series.levels({date(2023, 2, 1): 5}, "person"), "a value that is known on 2023-01-01"),
    (Series.totals({date(2023, 1, 1): 5}, "person"), "a series with a value for each day"),
    (Series.increments({2023: 5}, "person"), "a series with a value for each day"),
    (None, "a number"),
    (True, "a number, not a truth value"),
    ("many", "a number with its unit"),
    ("", "a number with its unit"),
    ({2023: 5}, "a number"),
]


@pytest.mark.parametrize(("recipients", "expected"), WRONG)
def test_recipients_that_cannot_be_are_refused(recipients: Any, expected: str) -> None:
    with pytest.raises(InvalidValueError, match=f"recipients: expected {expected}|{expected}"):
        cost(dibao(), recipients)


@pytest.mark.parametrize(
    "recipients",
    [
        Amount(5, "household"),
        "5户",
        Series.yearly(dict.fromkeys((2023, 2024, 2025), 5), "household"),
    ],
)
def test_recipients_are_persons(recipients: Any) -> None:
    with pytest.raises(DimensionError, match="a unit that converts into person"):
        cost(dibao(), recipients)


def test_only_a_path_of_a_standard_has_a_cost() -> None:
    with pytest.raises(InvalidValueError, match="a path with days of effect"):
        cost(dibao(adjusts=None), 5)
    with pytest.raises(InvalidValueError, match="a Pathway of required_values"):
        cost(IN_2022, 5)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    beds = required_values(
        at_least("90 percent"), Series.yearly({2022: 80}, "percent"), adjusts="07-01"
    )
    with pytest.raises(DimensionError, match="converts into yuan/person/month"):
        cost(beds, 5)


@given(
    st.integers(1, 3000),
    st.lists(st.integers(0, 10**6), min_size=3, max_size=3),
    st.sampled_from(["01-01", "03-15", "07-01", "12-31"]),
)
def test_costs_add_up(base: int, persons: list[int], adjusts: str) -> None:
    """Over parts and years, in proportion to the persons; the parts leave out no day."""
    series = Series.yearly({2022: base}, UNIT)
    path = required_values(DIBAO, series, step=1, adjusts=adjusts)
    people = Series.yearly(dict(zip((2023, 2024, 2025), persons, strict=True)), "person")
    found, one = cost(path, people), cost(path, 1)
    for item, alone, number in zip(found, one, persons, strict=True):
        assert item.amount.fraction == alone.amount.fraction * number
        assert item.amount - item.at_base == item.more
        assert sum(part.months.fraction for part in item.parts) == 12
        assert sum(part.amount.fraction for part in item.parts) == item.amount.fraction
        for before, after in pairwise(item.parts):
            assert (after.span.start - before.span.end).days == 1
    assert sum(item.amount.fraction for item in found) == found.total.fraction


# Years that start on another day


def fiscal(base: int = 100, **options: Any) -> Pathway:
    """Return 100 → 105 from 1 July on, in years from April to March."""
    series = Series.yearly({"2021/22": base}, UNIT, year_starts="04-01")
    rule = GrowthRule(rate="5%", last_year=2022, year_starts="04-01")
    return required_values(rule, series, **{"adjusts": "07-01", "through": "2022/23", **options})


def test_a_cost_stands_under_the_year_of_the_document() -> None:
    """10 persons for 3 months at 100 yuan and 9 at 105: 3,000 + 9,450."""
    found = cost(fiscal(), 10)
    assert [(x.year, str(x.amount), str(x.more)) for x in found] == [
        ("2022/23", "12450 yuan", "450 yuan")
    ]
    assert str(found["2022/23"].span) == "2022-04-01/2023-03-31"
    assert found["2022/23"].is_whole
    assert "2022/23: 12450 yuan, 450 yuan more" in str(found)
    assert "2022/23：1.245万元" in found.in_language("zh")


def test_recipients_by_the_year_of_the_document() -> None:
    people = Series.yearly({"2022/23": 10}, "person", year_starts="04-01")
    assert cost(fiscal(), people).total == cost(fiscal(), 10).total
    calendar = Series.yearly({2022: 10, 2023: 20}, "person")
    assert str(cost(fiscal(), calendar).total) == f"{3000 + 6 * 1050 + 3 * 2100} yuan"


def test_what_is_due_before_the_change_is_asked_of_the_year_before_it() -> None:
    """A floor on 30 June 2023 is one of the value of 1 July 2022, which is in force up to it."""
    start = date(2022, 4, 1)

    def due(day: date) -> Any:
        return standard("110", None, period=Period(start=start, due=day, year_starts="04-01"))

    series = Series.yearly({"2021/22": 100}, UNIT, year_starts="04-01")
    path = required_values([due(date(2023, *JUNE))], series, adjusts="07-01")
    assert [(x.year, str(x.amount.fraction), str(x.effective)) for x in path] == [
        ("2022/23", "110", "2022-07-01"),
        ("2023/24", "110", "2022-07-01"),
    ]
    with pytest.raises(InfeasibleError, match="2022/23") as caught:
        required_values([due(date(2022, *JUNE))], series, adjusts="07-01")
    assert caught.value.answer is not None
    assert caught.value.answer.earliest == "2022/23"


@given(
    st.integers(1, 3000),
    st.sampled_from(["04-01", "07-01", "09-01", "01-15"]),
    st.sampled_from(["01-01", "03-15", "04-01", "07-01", "08-31", "12-31"]),
)
def test_the_days_of_such_years_add_up(base: int, starts: str, adjusts: str) -> None:
    """Each month costs the standard of each of its days, its days being equal parts of it."""
    series = Series.yearly({2021: base}, UNIT, year_starts=starts)
    rule = GrowthRule(rate="7%", last_year=2023, year_starts=starts)
    path = required_values(rule, series, adjusts=adjusts, through="2023/24")
    found, first = cost(path, 3), path.base_day.toordinal() + 1
    expected: dict[int, Fraction] = {}
    month, day = map(int, starts.split("-"))
    for number in range(first, path.points[-1].day.toordinal() + 1):
        when = date.fromordinal(number)
        year = when.year - ((when.month, when.day) < (month, day))
        following = date(when.year + when.month // 12, when.month % 12 + 1, 1)
        in_month = (following - when.replace(day=1)).days
        risen = sum(
            1
            for y in range(2021, 2025)
            if path.base_day < date(y, *map(int, adjusts.split("-"))) <= when
        )
        value = base * Fraction(107, 100) ** risen
        expected[year] = expected.get(year, Fraction(0)) + 3 * value / in_month
    assert [item.amount.fraction for item in found] == list(expected.values())


# The command line

REQUIRE = ["require", "dibao-standard", "--from", "2022=766", "--step", "1", "--adjusts", "07-01"]


def test_the_command_tells_days_and_costs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*REQUIRE, "--recipients", "12000", "--format", "json"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert record["adjusts"] == "07-01"
    assert record["values"][0] == {
        "year": 2023,
        "effective": "2023-07-01",
        "value": "793",
        "binding": "growth",
    }
    assert [point["effective"] for point in record["points"]] == days(dibao())
    found = record["cost"]
    assert (found["unit"], found["total"], found["more"]) == ("yuan", "348768000", "17856000")
    first = found["years"][0]
    assert (first["year"], first["start"], first["end"]) == (2023, "2023-01-01", "2023-12-31")
    assert (first["cost"], first["at_base"], first["more"]) == (
        "112248000",
        "110304000",
        "1944000",
    )
    assert first["parts"][1] == {
        "start": "2023-07-01",
        "end": "2023-12-31",
        "standard": "793",
        "recipients": "12000",
        "months": "6",
        "cost": "57096000",
    }


def test_csv_has_columns_for_days_and_costs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*REQUIRE, "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["effective"] for row in rows] == days(dibao())
    assert "cost" not in rows[0]
    people = [
        "--recipients",
        "2023=12000",
        "--recipients",
        "2025=11650",
        "--recipients=2024=1.18万人",
    ]
    assert main([*REQUIRE, *people, "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["cost"] for row in rows] == ["112248000", "114271200", "116802900"]
    assert [row["more"] for row in rows] == ["1944000", "5805600", "9716100"]
    assert main([*REQUIRE[:-2], "--format", "csv"]) == 0
    assert "effective" not in capsys.readouterr().out


def test_a_path_that_stops_within_a_year_has_one_cost_for_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([*REQUIRE, "--through", "2024-03-31", "--recipients", "10", "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [(row["day"], row["effective"], row["cost"]) for row in rows] == [
        ("2023-12-31", "2023-07-01", "93540"),
        ("2024-03-31", "2023-07-01", "23790"),
    ]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_tables_have_days_and_costs(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*REQUIRE, "--recipients", "12000", "--language", language]) == 0
    path, costs = capsys.readouterr().out.split("(yuan)" if language == "en" else "（元）")
    assert "2024-07-01   821" in path
    words = {"en": ("more than at the base", "together"), "zh": ("比起点多", "合计")}[language]
    assert all(word in costs for word in words)
    lines = [line.split() for line in costs.splitlines() if line.strip()]
    assert lines[-1][1:] == ["348768000", "17856000"]
    assert lines[-2] == ["2025", "120312000", "10008000"]


def test_what_if_shows_what_each_case_costs(capsys: pytest.CaptureFixture[str]) -> None:
    what_if = ["--what-if", "task:13/dibao-growth=8%", "--recipients", "12000"]
    assert main([*REQUIRE, *what_if]) == 0
    table = capsys.readouterr().out
    assert "as promised: cost (yuan)" in table
    assert "task:13/dibao-growth = 8%: cost (yuan)" in table
    assert main([*REQUIRE, *what_if, "--format", "json"]) == 0
    cases = json.loads(capsys.readouterr().out)["cases"]
    assert [case["cost"]["total"] for case in cases] == ["348768000", "372888000"]
    assert main([*REQUIRE, *what_if, "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [(row["case"], row["cost"]) for row in rows[-1:]] == [
        ("task:13/dibao-growth = 8%", "134064000")
    ]


WRONG_OPTIONS = [
    ([*REQUIRE[:-2], "--recipients", "5"], "--recipients: expected --adjusts beside it"),
    ([*REQUIRE, "--recipients", "-5"], "recipients: expected zero or more, got '-5'"),
    ([*REQUIRE, "--recipients", "5户"], "a unit that converts into person, got 'household'"),
    ([*REQUIRE, "--recipients", "2023=5"], "a value that is known on 2024-01-01"),
    ([*REQUIRE, "--recipients", "5", "--recipients", "6"], "YEAR=VALUE such as 2022=766"),
    ([*REQUIRE, "--recipients", "2023=5", "--recipients", "2023=6"], "each year only once"),
    ([*REQUIRE[:-1], "02-30"], "a day that every year has"),
    ([*REQUIRE, "--every", "month"], "'year' beside adjusts"),
    (
        [
            *("require", "task:13", "--from", "dibao-standard:2022=766"),
            *("--from", "destitute-support-standard:2022=1184", "--step", "1"),
            *("--adjusts", "07-01", "--recipients", "5"),
        ],
        "--recipients: expected one indicator of dibao-standard, destitute-support-standard",
    ),
]


@pytest.mark.parametrize(("arguments", "message"), WRONG_OPTIONS)
def test_options_that_do_not_fit_end_in_one_line(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    written = capsys.readouterr()
    assert written.out == ""
    assert message in written.err
    assert written.err.count("\n") == 1


def test_the_command_counts_years_of_a_bare_rule_as_it_is_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    rule = ["require", "--growth", "5%", "--from", "2021/22=100", "--through", "2022/23"]
    options = ["--year-starts", "04-01", "--adjusts", "07-01", "--recipients", "2022/23=10"]
    assert main([*rule, *options, "--format", "json"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert [x["year"] for x in record["values"]] == ["2022/23"]
    assert [(x["year"], x["cost"]) for x in record["cost"]["years"]] == [("2022/23", "12450")]
    assert main([*rule, *options, "--floor", "105"]) == 0
    table = capsys.readouterr().out
    assert "2022/23" in table
    assert "12450" in table
    for wrong, message in (
        (["--year-starts", "02-31"], "--year-starts"),
        (["--year-starts", "04-01", "--recipients", "2022=10", "--adjusts", "07-01"], "2022/23"),
        ([], "--from"),
    ):
        assert main([*rule, *wrong]) == 2
        assert message in capsys.readouterr().err
    assert main(["require", "dibao-standard", "--year-starts", "04-01", "--from", "2022=766"]) == 2
    assert "--year-starts: expected no such option beside PROMISE" in capsys.readouterr().err
