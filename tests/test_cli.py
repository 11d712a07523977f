import os
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import pytest

from minsheng import HUNNAN, __version__
from tests.helpers.programs import Shell, python

ROOT = Path(__file__).parent.parent
STANDARDS = ROOT / "examples/data/shenyang-benefit-standards.csv"
GROWTH = ["growth", "--at-least", "3.5%"]
REQUIRE = ["require", "--from", "2022=766", "--through", "2025"]


# growth


def test_growth_as_json(shell: Shell) -> None:
    code = shell.run(*GROWTH, "2021=740", "2022=766", "2023=793", "--format", "json")
    assert code == 0
    assert shell.json["verdict"] == "kept"
    assert shell.json["steps"][0] == {
        "from": 2021,
        "to": 2022,
        "verdict": "kept",
        "previous": "740",
        "value": "766",
        "required": "765.9",
        "shortfall": "0",
        "rate": "130/37",
        "rate_fraction": "130/37",
        "in_period": True,
    }


def test_broken_growth_exits_with_1(shell: Shell) -> None:
    assert shell.run(*GROWTH, "2020=715", "2021=740", "--format", "json") == 1
    step = shell.json["steps"][0]
    assert (step["verdict"], step["required"], step["shortfall"]) == ("broken", "740.025", "0.025")
    assert shell.run(*GROWTH, "2020=715", "2021=740", "--rate-decimals", "1") == 0
    assert "rates rounded to 1 decimal" in shell.out


def test_unproven_growth_exits_with_1(shell: Shell) -> None:
    assert shell.run(*GROWTH, "2020=100", "2022=113", "--format", "json") == 1
    assert shell.json["verdict"] == "unproven"
    asked = ("2020=100", "2021=113", "--period", "2021-2022")
    assert shell.run(*GROWTH, *asked) == 0
    assert shell.run(*GROWTH, *asked, "--as-of", "2022-12-30") == 0
    assert shell.run(*GROWTH, *asked, "--as-of", "2022-12-31") == 1
    assert "unproven for lack of values: 2022" in shell.out


def test_undefined_growth_has_nulls(shell: Shell) -> None:
    assert shell.run(*GROWTH, "2020=0", "2021=1", "--format", "json") == 1
    step = shell.json["steps"][0]
    assert (step["verdict"], step["rate"], step["required"]) == ("undefined", None, None)
    assert shell.run(*GROWTH, "2020=0", "2021=1") == 1


def test_growth_and_floor_together(shell: Shell) -> None:
    pairs = ("2021=740", "2022=766")
    assert shell.run(*GROWTH, *pairs, "--floor", "800", "--by", "2022", "--format", "json") == 1
    assert shell.json["failed"] == ["floor:2022"]
    assert shell.json["floors"] == [
        {"year": 2022, "verdict": "broken", "value": "766", "required": "800", "shortfall": "34"}
    ]
    assert shell.run(*GROWTH, *pairs, "--floor", "800", "--by", "2022", "--language", "zh") == 1
    assert "2022年不低于800元/人/月\uff1a未达到\uff0c实际766元/人/月\uff0c差34" in shell.out
    asked = (*pairs, "--floor", "800", "--by", "2023")
    assert shell.run(*GROWTH, *asked) == 0
    assert "at least 800 yuan per person per month in 2023: open" in shell.out
    assert "all together: kept" in shell.out
    assert shell.run(*GROWTH, *asked, "--as-of", "2023-12-31") == 1
    assert "no value for 2023" in shell.out
    assert "all together: unproven, growth, floor of 2023" in shell.out


def test_growth_tables_in_two_languages(shell: Shell) -> None:
    arguments = (*GROWTH, "2020=715", "2021=740", "2022=766", "--period", "2022-", "--outside")
    assert shell.run(*arguments) == 0
    assert "growth of at least 3.5% a year (from 2022 on): kept" in shell.out
    assert "broken (outside)" in shell.out
    assert shell.run(*arguments, "--language", "zh") == 0
    assert "年增长不低于3.5%\uff082022年起\uff09\uff1a达到" in shell.out
    assert "未达到\uff08期外\uff09" in shell.out
    assert shell.run(*GROWTH, "2021=740", "2022=766", "--period", "-2022") == 0
    assert "(up to 2022)" in shell.out
    assert shell.run(*GROWTH, "2021=740", "2022=766", "--period", "2022-2022") == 0
    assert "(2022 to 2022)" in shell.out


def test_growth_of_a_file(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "dibao.csv"
    file.write_text(
        "scope,year,value,unit\na,2021,740,yuan\nb,2021,1,yuan\na,2022,766,yuan\n", "utf-8"
    )
    assert shell.run(*GROWTH, "--csv", str(file), "--where", "scope=a", "--format", "json") == 0
    assert shell.json["steps"][0]["value"] == "766"
    assert shell.run(*GROWTH, "--csv", str(file)) == 2
    assert shell.err.startswith(f"minsheng: {file}, year: expected each year only once")
    file.write_text("scope,scope,year,value,unit\na,b,2021,740,yuan\n", "utf-8")
    assert shell.run(*GROWTH, "--csv", str(file), "--where", "scope=a") == 2
    assert shell.err.startswith(f"minsheng: {file}, header: expected a column 'scope' only once")
    assert shell.run(*GROWTH, "--csv", str(tmp_path / "none.csv")) == 2
    assert "No such file" in shell.err


# require


def test_require_as_json(shell: Shell) -> None:
    code = shell.run(
        *REQUIRE, "--growth", "3.5%", "--floor", "850", "--round-up-to", "1", "--path", "least",
        "--format", "json",
    )  # fmt: skip
    assert code == 0
    assert shell.json["values"] == [
        {"year": 2023, "value": "793", "binding": "growth"},
        {"year": 2024, "value": "821", "binding": "growth"},
        {"year": 2025, "value": "850", "binding": "both"},
    ]


def test_require_from_the_document(shell: Shell) -> None:
    base = ("--from", "2022=2170", "--round-up-to", "1", "--format", "json")
    for promise in ("task:12", "orphan-standard"):
        assert shell.run("require", promise, *base) == 0
        assert [value["value"] for value in shell.json["values"]] == ["2301", "2440", "2600"]
    assert shell.run("require", "task:12", *base, "--path", "even") == 0
    assert [value["value"] for value in shell.json["values"]] == ["2305", "2448", "2600"]
    task_13 = ("require", "task:13", "--from", "2022=1184", "--round-up-to", "1")
    assert shell.run(*task_13, "--indicator", "destitute-support-standard") == 0
    assert "1314" in shell.out
    assert shell.run(*task_13, "--indicator", "destitute-support-standard", "--language", "zh") == 0
    title, of, *_ = shell.out.splitlines()
    assert (title, of) == (HUNNAN.title.zh, "特困人员救助供养标准\uff08元/人/月\uff09")


def test_require_what_cannot_be_done_exits_with_1(shell: Shell) -> None:
    assert shell.run("require", "production-accidents", "--from", "2022=2") == 1
    assert "2025-12-31 asks for -1 incident against 0 incidents" in shell.err
    assert shell.err.count("\n") == 1


def test_require_tells_what_was_missed_and_goes_on(shell: Shell) -> None:
    over = ("require", "task:12", "--from", "2025=2500", "--through", "2026")
    assert shell.run(*over) == 1
    assert "2025-12-31 asks for 2600 yuan per person per month against 2500 yuan" in shell.err
    missed = (*over, "--due", "2026")  # of the growth, which states no deadline
    assert shell.run(*missed) == 1
    assert "2025-12-31 asks for 2600 yuan per person per month against 2500 yuan" in shell.out
    assert shell.run(*missed, "--format", "json") == 1
    assert shell.json["values"] == [{"year": 2026, "value": "2650", "binding": "growth"}]
    assert shell.json["left_out"] == [
        {"commitment": "task:12/orphan-floor", "reason": "missed", "short_by": "100"}
    ]
    assert shell.json["past"] == [
        {
            "promise": "task:12/orphan-growth",
            "broken": [],
            "unproven": [2023, 2024, 2025],
            "is_broken": False,
        }
    ]
    assert shell.run(*missed, "--format", "csv") == 1
    assert "minsheng: task:12/orphan-floor is left out: the deadline has passed" in shell.err


def test_require_tells_the_years_before_that_broke_a_promise(shell: Shell) -> None:
    rule = ("require", "--growth", "3.5%", "--from", "2022=766", "--from", "2023=780")
    assert shell.run(*rule, "--through", "2025") == 1
    assert shell.out.splitlines()[-1] == "growth was broken in 2023"
    assert shell.run(*rule, "--through", "2025", "--language", "zh") == 1
    assert shell.out.splitlines()[-1] == "growth\uff1a2023年未兑现"
    dibao = ("require", "dibao-standard", "--from", "2022=766", "--from", "2023=780", "--step", "1")
    assert shell.run(*dibao, "--format", "json") == 1
    assert [value["value"] for value in shell.json["values"]] == ["808", "850"]
    (past,) = shell.json["past"]
    assert (past["promise"], past["broken"]) == ("task:13/dibao-growth", [2023])
    assert past["is_broken"]
    assert shell.run(*dibao, "--format", "csv") == 1
    assert shell.err == "minsheng: task:13/dibao-growth was broken in 2023\n"
    assert shell.run(*dibao, "--what-if", "task:13/dibao-growth=1%") == 1
    assert "as promised: task:13/dibao-growth was broken in 2023" in shell.out
    assert shell.out.count("was broken") == 1
    unproven = ("require", "dibao-standard", "--from", "2023=780", "--step", "1")
    assert shell.run(*unproven) == 0
    assert "task:13/dibao-growth is unproven for 2023" in shell.out


def test_numbers_leave_a_plan_exactly(shell: Shell) -> None:
    coverage = ("require", "public-interest-kindergarten-coverage", "--from", "2023=86.5")
    thirds = ("require", "dibao-standard", "--from", "2022=766", "--path", "linear")
    for asked in (coverage, thirds):
        assert shell.run(*asked, "--format", "json") == 0
        points = shell.json["points"]
        base = Fraction(shell.json["from"]["value"])
        for point in points:
            base += Fraction(point["share"])
            assert base == Fraction(point["value"])
        assert [value["value"] for value in shell.json["values"]] == [p["value"] for p in points]
        assert shell.run(*asked, "--format", "csv") == 0
        rows = [line.split(",") for line in shell.out.splitlines()[1:]]
        assert [row[3:5] for row in rows] == [[p["value"], p["share"]] for p in points]
    assert [point["value"] for point in points] == ["794", "822", "850.77"]
    assert shell.run(*thirds, "--what-if", "task:13/dibao-floor=851", "--format", "json") == 0
    values = [point["value"] for point in shell.json["cases"][1]["points"]]
    assert values == ["2383/3", "2468/3", "851.46"]


def test_require_every_form_of_base(shell: Shell, tmp_path: Path) -> None:
    jobs = ("require", "urban-jobs", "--format", "json")
    assert shell.run(*jobs, "--from", "2023=20000") == 0
    assert [value["value"] for value in shell.json["values"]] == ["35000", "50000"]
    assert [point["share"] for point in shell.json["points"]] == ["15000", "15000"]
    assert shell.run(*jobs) == 0
    assert shell.json["from"] == {"year": 2022, "day": "2022-12-31", "value": "0"}
    assert shell.run(*jobs, "--from", "2024-06-30=27000", "--every", "half") == 0
    assert [point["value"] for point in shell.json["points"]] == ["34667", "42334", "50000"]
    assert shell.run(*jobs, "--from", "2024-06=27000", "--shares", "equal") == 0
    assert [value["value"] for value in shell.json["values"]] == ["38500", "50000"]
    visits = ("require", "tourist-visits", "--from", "2022=7000000", "--format", "json")
    assert shell.run(*visits, "--from", "2023-Q1=500000") == 0
    assert shell.json["points"][0]["share"] == "7500000"
    file = tmp_path / "observations.csv"
    file.write_text("indicator,when,value,unit\nurban-jobs,2023,20000,person\n", "utf-8")
    assert shell.run(*jobs, "--observations", str(file)) == 0
    assert [value["value"] for value in shell.json["values"]] == ["35000", "50000"]


def test_require_with_a_season_and_a_deadline(shell: Shell) -> None:
    parks = ("require", "task:46/pocket-parks", "--from", "2023=100", "--due", "2025")
    assert shell.run(*parks, "--every", "half", "--season", "7=1,8=1", "--format", "json") == 0
    assert [point["value"] for point in shell.json["points"]] == ["100", "200", "200", "300"]
    assert [point["binding"] for point in shell.json["points"]][:2] == ["none", "floor"]
    assert shell.run(*parks, "--every", "half") == 0
    assert "2024-06-30" in shell.out


def test_require_a_comparison_and_a_tolerance(shell: Shell) -> None:
    rural = ("require", "rural-income", "--from", "2022=25000", "--step", "1", "--format", "json")
    forecast = ("--other", "urban-income:2022=50000", "--other", "urban-income:2023=52000")
    assert shell.run(*rural, *forecast, "--through", "2023") == 0
    assert shell.json["values"] == [{"year": 2023, "value": "26001", "binding": "comparison"}]
    assert shell.json["left_out"][0]["reason"] == "no_other"
    air = ("require", "good-air-day-share", "--from", "2022=87", "--step", "1", "--format", "json")
    assert shell.run(*air, "--tolerance", "1pp") == 0
    assert shell.json["values"][-1] == {"year": 2025, "value": "89", "binding": "floor"}
    assert shell.run(*air) == 2
    assert "no tolerance is set" in shell.err


def test_require_a_whole_provision(shell: Shell) -> None:
    bases = {"dibao-standard": 766, "destitute-support-standard": 1184, "price-subsidy-reach": 80}
    given = [word for name, base in bases.items() for word in ("--from", f"{name}:2022={base}")]
    assert shell.run("require", "task:13", *given, "--step", "1", "--format", "json") == 0
    plans = shell.json["plans"]
    assert [plan["indicator"] for plan in plans] == list(bases)
    assert [plan["values"][-1]["value"] for plan in plans] == ["850", "1314", "100"]
    assert shell.run("require", "task:13", *given, "--step", "1", "--format", "csv") == 0
    assert shell.out.splitlines()[1] == (
        "dibao-standard,2023,2023-12-31,793,27,yuan/person/month,growth,task:13/dibao-growth"
    )
    assert shell.run("require", "task:13", *given[:2], "--step", "1") == 1
    assert "no value to start from" in shell.out
    assert shell.run("require", "goal:10", "--from", "production-accidents:2022=2") == 1
    assert "a count cannot fall below zero" in shell.out
    task_1 = ("require", "task:1", "--from", "hardship-graduate-service:2022=99")
    assert shell.run(*task_1, "--format", "json") == 1
    reasons = [plan.get("not_planned") for plan in shell.json["plans"]]
    assert "hardship-graduate-employment: no value to start from" in reasons
    assert shell.run("require", "goal:10", *task_1[2:], "--format", "json") == 1
    assert shell.run(
        "require", "goal:10", "--from", "production-accidents:2022=2", "--format", "json"
    ) == 1  # fmt: skip
    assert shell.json["plans"][0]["infeasible"] == "below_zero"


def test_require_what_if(shell: Shell) -> None:
    dibao = ("require", "dibao-standard", "--from", "2022=766", "--step", "1")
    floors = ("--what-if", "task:13/dibao-floor=900", "--what-if", "task:13/dibao-floor=1,000")
    assert shell.run(*dibao, *floors, "--format", "json") == 0
    cases = shell.json["cases"]
    assert [case["what_if"] for case in cases] == [
        {},
        {"task:13/dibao-floor": "900"},
        {"task:13/dibao-floor": "1,000"},
    ]
    assert [case["values"][-1]["value"] for case in cases] == ["850", "900", "1000"]
    assert shell.run(*dibao, *floors) == 0
    assert "850 (growth and floor)   900 (floor)" in shell.out
    assert shell.run(*dibao, "--what-if", "task:13/dibao-floor.due=2026", "--language", "zh") == 0
    assert "按承诺" in shell.out
    assert "850（下限）" in shell.out
    assert shell.run(*dibao, *floors[:2], "--format", "csv") == 0
    assert shell.out.splitlines()[0].endswith(",binding,promises,case")
    assert shell.out.splitlines()[-1].endswith(
        ",900,79,yuan/person/month,floor,task:13/dibao-floor,task:13/dibao-floor = 900"
    )
    mid_year = ("require", "urban-jobs", "--what-if", "goal:1/urban-jobs.due=2024-06-30")
    assert shell.run(*mid_year) == 0
    assert "2024-06-30" in shell.out


def test_require_what_if_that_cannot_be_kept(shell: Shell) -> None:
    coverage = ("require", "public-interest-kindergarten-coverage", "--from", "2022=80")
    goal = "goal:4/public-interest-kindergarten-coverage"
    assert shell.run(*coverage, "--what-if", f"{goal}=101%") == 1
    assert f"{goal} = 101%: a share cannot exceed the whole" in shell.out
    assert shell.run(*coverage, "--what-if", f"{goal}=95%") == 0
    air = ("require", "good-air-day-share", "--from", "2022=87")
    (about,) = HUNNAN.commitments_of("good-air-day-share")
    assert shell.run(*air, "--what-if", f"{about.id}=88%") == 1
    left_out = f"{about.id} is left out: no tolerance is set for “about”"
    assert shell.out.splitlines()[1:] == [
        f"as promised: {left_out}",
        f"{about.id} = 88%: {left_out}",
    ]
    late = ("require", "task:12", "--from", "2025=2500", "--due", "2026")
    assert shell.run(*late, "--what-if", "task:12/orphan-growth=7%") == 1
    assert "as promised: task:12/orphan-floor is left out: the deadline has passed" in shell.out


def test_require_what_if_of_several_indicators_or_a_rule(shell: Shell) -> None:
    both = ("--from", "dibao-standard:2022=766", "--from", "destitute-support-standard:2022=1184")
    task = ("require", "task:13", *both, "--step", "1", "--format", "json")
    assert shell.run(*task, "--what-if", "task:13/dibao-floor=900") == 0
    assert [plan["indicator"] for plan in shell.json["plans"]] == ["dibao-standard"]
    rule = (*REQUIRE, "--growth", "3.5%", "--floor", "850", "--step", "1", "--format", "json")
    assert shell.run(*rule, "--what-if", "growth=6%", "--what-if", "floor:2025=950") == 0
    assert [case["values"][-1]["value"] for case in shell.json["cases"]] == ["850", "950"]
    for wrong, error in (
        ("task:13/dibao-flor=9", "--what-if: no such name: 'task:13/dibao-flor' (did you mean"),
        ("task:13/dibao-floor", "--what-if: expected ID=FIGURE"),
        ("task:13/dibao-floor=x", "value: expected a number with its unit"),
    ):
        assert shell.run(*task, "--what-if", wrong) == 2
        assert error in shell.err


def test_require_as_csv_says_what_has_no_path(shell: Shell) -> None:
    base = ("--from", "dibao-standard:2022=766", "--format", "csv")
    assert shell.run("require", "task:13", *base) == 1
    assert "destitute" not in shell.out
    assert "minsheng: destitute-support-standard: destitute-support-standard: no value" in shell.err


def test_require_refuses_a_base_for_what_has_no_unit(shell: Shell) -> None:
    name = next(i.id for i in HUNNAN.indicators.values() if i.unit is None)
    assert shell.run("require", "task:13", "--from", f"{name}:2022=1") == 2
    assert f"--from: expected an indicator with a unit, got '{name}'" in shell.err


def test_require_without_a_floor_or_in_another_unit(shell: Shell) -> None:
    rate = ("--growth", "10%", "--unit", "person", "--format", "json")
    assert shell.run("require", *rate, "--from", "2022=10", "--through", "2023") == 0
    assert shell.json["unit"] == "person"
    assert shell.json["values"] == [{"year": 2023, "value": "11", "binding": "growth"}]


# show


def test_show_a_provision(shell: Shell) -> None:
    assert shell.run("show", "task:13") == 0
    assert shell.out.startswith(f"{HUNNAN.title.en}\ntask:13 Keep raising social assistance\n")
    assert "at least 850 yuan per person per month" in shell.out
    assert shell.run("show", "task:14", "--language", "zh") == 0
    assert "不低于100%\uff08推定\uff09" in shell.out
    assert shell.run("show", "task:13", "--format", "json") == 0
    first = shell.json["commitments"][0]
    assert first["target"] == {
        "kind": "growth", "comparator": ">=", "rate": "3.5", "unit": "percent",
    }  # fmt: skip
    assert (first["due"], first["due_stated"], first["every"]) == ("2025-12-31", False, "year")
    assert shell.run("show", "task:46") == 0
    assert "2025-12-31 (implied)" in shell.out


def test_show_a_commitment(shell: Shell) -> None:
    assert shell.run("show", "task:13/dibao-floor", "--format", "json") == 0
    assert shell.json == {
        "id": "task:13/dibao-floor",
        "provision": "task:13",
        "indicator": "dibao-standard",
        "target": {
            "kind": "at_least",
            "comparator": ">=",
            "value": "850",
            "unit": "yuan/person/month",
        },
        "basis": "level",
        "start": "2023-01-01",
        "due": "2025-12-31",
        "stated": True,
        "every": None,
        "due_stated": True,
        "source": {"phrase": "不低于每人每月850元"},
        "interpretation": {
            "zh": "原文加有“按照市级标准”。",
            "en": "The source adds 按照市级标准 (by the city's standards).",
        },
        "amends": None,
    }
    assert shell.run("show", "task:14/public-cemetery-coverage") == 0
    assert "The source says it will strive for this (力争)" in shell.out
    name = "task:14/public-cemetery-coverage"
    assert shell.run("show", name, "--language", "zh") == 0
    assert shell.out.endswith("原文为“力争”，按承诺理解。\n")
    assert shell.run("show", "task:13/dibao-growth") == 0
    assert shell.out.endswith("「年度增长不低于3.5%」\n")
    assert shell.run("show", "task:13/dibao-floor") == 0
    assert "2023-01-01 to 2025-12-31\n" in shell.out
    assert shell.run("show", "task:9/wage-survey-enterprises") == 0
    assert "at least 1500 enterprises in each year\n2023-01-01 to 2025-12-31 (implied)" in shell.out
    assert shell.run("show", "task:9/wage-survey-enterprises", "--language", "zh") == 0
    assert "每年不少于1500户\n" in shell.out
    assert "2025-12-31\uff08原文未写明，按文件期限推定\uff09\n" in shell.out


def test_show_an_indicator(shell: Shell) -> None:
    assert shell.run("show", "dibao-standard") == 0
    assert "task:13/dibao-growth" in shell.out
    assert shell.run("show", "dibao-standard", "--format", "json") == 0
    assert shell.json["unit"] == "yuan/person/month"
    assert shell.json["covers"]["zh"] == "城乡低保对象"
    assert [item["id"] for item in shell.json["commitments"]] == [
        "task:13/dibao-growth",
        "task:13/dibao-floor",
    ]
    assert shell.json["aliases"][0] == "低保"
    assert shell.json["counted_by"] is None
    by_id = shell.out
    assert shell.run("show", "低保", "--format", "json") == 0
    assert shell.out == by_id
    assert shell.run("show", "rental-housing-quota", "--format", "json") == 0
    assert shell.json["unit"] is shell.json["covers"] is None


# Bad input: one line on standard error, exit code 2


WRONG_CALLS: list[tuple[list[str], str]] = [
    ([], "COMMAND"),
    (["grow"], "invalid choice: 'grow'"),
    (["growth", "2021=1"], "--at-least"),
    (["growth", "--at-least", "3.5", "2021=1"], "a number with its unit, such as '3.5%'"),
    ([*GROWTH], "either YEAR=VALUE pairs or --csv"),
    ([*GROWTH, "2021=1", "--csv", "x"], "either YEAR=VALUE pairs or --csv"),
    ([*GROWTH, "2021"], "values: expected YEAR=VALUE such as 2022=766, got '2021'"),
    ([*GROWTH, "MMXXI=1"], "values: expected a year such as 2023, got 'MMXXI'"),
    ([*GROWTH, "2021=1", "2021=2"], "each year only once"),
    ([*GROWTH, "2021=nan"], "value of 2021: expected a plain decimal"),
    ([*GROWTH, "2021=1e9"], "value of 2021: expected a plain decimal"),
    ([*GROWTH, "2021=1", "--unit", "bananas"], "unit: expected a unit of the vocabulary"),
    ([*GROWTH, "2021=1", "--unit", "元/人·月"], "did you mean '元/人/月'"),
    ([*GROWTH, "2021=1", "--unit", "x" * 100_000], "the name of a unit"),
    ([*GROWTH, "2021=1", "--unit", "10**10**10"], "unit: expected a unit of the vocabulary"),
    ([*GROWTH, "2021=1", "--period", "2021"], "--period: expected years such as"),
    ([*GROWTH, "2021=1", "--period", "-"], "--period: expected years such as"),
    ([*GROWTH, "2021=1", "--period", "2023-2021"], "last_year: expected 2023 or later"),
    ([*GROWTH, "2021=1", "--rate-decimals", "x"], "invalid int value"),
    ([*GROWTH, "2021=1", "--rate-decimals", "99"], "0 to 12 decimals"),
    ([*GROWTH, "2021=1", "--floor", "5"], "--floor and --by together"),
    ([*GROWTH, "2021=1", "--by", "2022"], "--floor and --by together"),
    ([*GROWTH, "2021=1", "--floor", "x", "--by", "2022"], "--floor: expected a plain decimal"),
    ([*GROWTH, "--csv", str(STANDARDS), "--where", "x"], "--where: expected COLUMN=VALUE"),
    ([*GROWTH, "2021=1", "--where", "scope=urban"], "--where only beside --csv"),
    ([*GROWTH, "--csv", "x", "--unit", "yuan"], "no unit beside --csv"),
    ([*GROWTH, "--csv", "x", "--where", "a=1", "--where", "a=2"], "each name once"),
    ([*REQUIRE, "dibao-standard", "--indicator", "x"], "none beside dibao-standard"),
    (["growth", "--at-least", "-101%", "2021=1"], "expected one argument"),
    (["growth", "--at-least=-101%", "2021=1"], "a rate of -100 % or more"),
    (["require"], "--growth: expected a rate, or a PROMISE"),
    (["require", "--growth", "3%"], "--from: expected YEAR=VALUE"),
    (["require", "dibao-standard"], "data: expected the latest value of dibao-standard"),
    (["require", "done-thing"], "indicator: no such name"),
    ([*REQUIRE], "--growth: expected a rate, or a PROMISE"),
    ([*REQUIRE, "--growth", "3.5%", "--round-up-to", "0"], "a step above zero"),
    ([*REQUIRE, "--growth", "3.5%", "--path", "steep"], "invalid choice: 'steep'"),
    ([*REQUIRE, "--growth", "3.5%", "--floor", "900", "--path", "even"], "a step, since"),
    ([*REQUIRE, "task:99"], "provision: no such name: 'task:99'"),
    ([*REQUIRE, "dibaos"], "indicator: no such name: 'dibaos'"),
    ([*REQUIRE, "task:13"], "dibao-standard, destitute-support-standard"),
    ([*REQUIRE, "task:13", "--indicator", "x"], "--indicator: expected one of task:13"),
    ([*REQUIRE, "task:15"], "PROMISE: expected a provision with a figure"),
    ([*REQUIRE, "dibao-standard", "--growth", "5%"], "--growth: expected no such option"),
    (["require", "--growth", "3%", "--from", "2022=1"], "--through: expected the last year"),
    (["require", "--growth", "3%", "--floor", "2", "--from", "2022=1"], "--through: expected"),
    (
        ["require", "--floor", "2", "--from", "2022=1", "--through", "2025-06-30"],
        "--through: expected a year, of which --floor is",
    ),
    ([*REQUIRE, "eco-burial-rate"], "value of 2022-12-31: expected at most 100%, since it is"),
    ([*REQUIRE, "pocket-parks", "--season", "x=1"], "--season: expected the number of a month"),
    ([*REQUIRE, "pocket-parks", "--season", "13=1"], "shares: expected the number of a month"),
    ([*REQUIRE, "pocket-parks", "--other", "a"], "--other: expected ID:YEAR=VALUE"),
    ([*REQUIRE, "pocket-parks", "--observations", "x.csv"], "either --from or --observations"),
    (["require", "task:12", "--from", "2022"], "--from: expected WHEN=VALUE"),
    (["require", "task:12", "--from", "2022=1", "--through", "later"], "--through: expected a"),
    (["show"], "NAME"),
    (["show", "tsk:13"], "did you mean 'task:13'"),
    (["show", "task:13", "--lang", "zh"], "unrecognized arguments: --lang"),
]


@pytest.mark.parametrize(("arguments", "message"), WRONG_CALLS)
def test_bad_input_is_one_clear_line(shell: Shell, arguments: list[str], message: str) -> None:
    assert shell.run(*arguments) == 2
    assert message in shell.err
    assert shell.err.startswith("minsheng")
    assert shell.err.count("\n") == 1
    assert len(shell.err) < 600
    assert shell.out == ""


# As a program


@pytest.mark.process
def test_the_module_runs_as_a_program() -> None:
    done = python("-m", "minsheng", *GROWTH, "2021=740", "2022=766", "2023=793")
    assert (done.returncode, done.stderr) == (0, "")
    assert "2022 → 2023" in done.stdout
    assert python("-m", "minsheng", *GROWTH, "2020=715", "2021=740").returncode == 1
    assert python("-m", "minsheng", "show", "x").returncode == 2
    assert python("-m", "minsheng", "--version").stdout == f"minsheng {__version__}\n"


@pytest.mark.process
def test_a_closed_output_is_told() -> None:
    code = "import sys; sys.stdout = None\nfrom minsheng.cli import main; sys.exit(main(['show']))"
    done = python("-c", code)
    assert done.returncode == 2
    assert done.stderr == "minsheng: output: standard output is closed\n"


@pytest.mark.process
def test_a_full_disk_is_told(tmp_path: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full on this system")
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "minsheng", "show", "task:13"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            cwd=tmp_path,
            env={k: v for k, v in os.environ.items() if k != "PYTHONUNBUFFERED"},
        )
    assert done.returncode == 2
    assert done.stderr == "minsheng: output: No space left on device\n"


@pytest.mark.process
def test_tables_do_without_rich() -> None:
    code = (
        "import sys; sys.modules['rich'] = None\n"
        "from minsheng.cli import main\n"
        "sys.exit(main(['require', 'task:12', '--from', '2022=2170', '--round-up-to', '1']))"
    )
    done = python("-c", code)
    assert (done.returncode, done.stderr) == (0, "")
    assert "2025\t2600\t160\tfloor" in done.stdout


@pytest.mark.process
def test_a_reader_that_leaves_early_is_no_error() -> None:
    code = "import os, sys; from minsheng.cli import main; sys.exit(main(sys.argv[1:]))"
    reading, writing = os.pipe()
    os.close(reading)
    process = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code, "show", "task:13"],
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
        env={k: v for k, v in os.environ.items() if k != "PYTHONUNBUFFERED"},
    )
    os.close(writing)
    assert (process.returncode, process.stderr) == (0, b"")


def test_a_terminal_bounds_the_width_of_a_table(
    monkeypatch: pytest.MonkeyPatch, shell: Shell
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "60")
    assert shell.run("show", "task:13") == 0
    table = shell.out.splitlines()[2:]
    assert max(map(len, table)) <= 60
    assert any("…" in line or "living" in line for line in table)


def test_require_draws_a_picture(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "orphans.svg"
    orphans = ("require", "task:12", "--from", "2022=2170", "--step", "1", "--plot")
    assert shell.run(*orphans, str(file)) == 0
    assert "2301" in shell.out
    assert "<svg" in file.read_text("utf-8")
    assert shell.run(*orphans, str(file), "--what-if", "task:12/orphan-growth=7%") == 0
    assert shell.run(*orphans, str(tmp_path / "orphans.xyz")) == 2
    assert "--plot: expected a file name that ends in" in shell.err
    assert shell.run(*orphans, str(tmp_path / "none" / "orphans.png")) == 2
    assert "No such file or directory" in shell.err
    several = ("require", "task:13", "--from", "dibao-standard:2022=766", "--plot", str(file))
    assert shell.run(*several) == 2
    assert "--plot: expected one indicator to draw, not 3" in shell.err


def test_errors_are_told_in_the_language_asked_for(shell: Shell) -> None:
    assert shell.run("show", "task:99", "--language", "zh") == 2
    assert shell.err.startswith("minsheng: 名称：没有这个名称：'task:99'（是否指")
    accidents = ("require", "production-accidents", "--from", "2022=2", "--language", "zh")
    assert shell.run(*accidents) == 1
    assert "数量不能低于零" in shell.err
    assert shell.err.count("\n") == 1
    assert shell.run("require", "task:12", "--from", "x", "--language", "zh") == 2
    assert shell.err == "minsheng: --from：应为 WHEN=VALUE，如 2022=766，实为 'x'\n"
