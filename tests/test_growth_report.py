"""What the reports say, in both languages."""

import pickle
import re
from datetime import date

import pytest

from minsheng import (
    EscalationRule,
    FloorRule,
    GrowthRule,
    InvalidValueError,
    Series,
    check_escalation,
    check_growth,
)
from tests.helpers.strategies import UNIT, money, yearly


def test_a_step_is_told_with_value_requirement_and_shortfall() -> None:
    report = check_growth(yearly(715, 740, 766), at_least="3.5%")
    assert str(report) == report.in_language("en")
    assert report.in_language("en").splitlines() == [
        "growth of at least 3.5% a year: broken",
        (
            "  2020 → 2021: 715 → 740 yuan per person per month, +3.4965…%, "
            "740.025 required, 0.025 short: broken"
        ),
        "  2021 → 2022: 740 → 766 yuan per person per month, +3.5135…%, 765.9 required: kept",
    ]
    assert report.in_language("zh").splitlines() == [
        "年增长不低于3.5%\uff1a未达到",
        (
            "  2020 → 2021: 715 → 740元/人/月\uff0c+3.4965…%\uff0c"
            "应达到740.025\uff0c差0.025\uff1a未达到"
        ),
        "  2021 → 2022: 740 → 766元/人/月\uff0c+3.5135…%\uff0c应达到765.9\uff1a达到",
    ]


def test_a_fall_has_its_own_sign() -> None:
    report = check_growth(yearly(100, 90), at_least="-20%")
    assert report.steps[2021].in_language() == (
        "2020 → 2021: 100 → 90 yuan per person per month, -10%, 80 required: kept"
    )


def test_gaps_are_told() -> None:
    report = check_growth(Series.yearly({2020: 100, 2023: 110}, UNIT), at_least="6%")
    assert "(no value for 2021, 2022) (at least one year broke the rule)" in report.in_language()
    assert "\uff082021、2022年缺数值\uff09\uff08至少一年未达到\uff09" in report.in_language("zh")
    report = check_growth(Series.yearly({2020: 100, 2022: 113}, UNIT), at_least="6%")
    assert report.in_language().endswith("unproven (no value for 2021)")


def test_what_cannot_be_computed_is_told() -> None:
    assert "前值不大于零" in check_growth(yearly(0, 1), at_least="6%").in_language("zh")
    assert "期内没有可比较的两年" in check_growth(yearly(1), at_least="6%").in_language("zh")
    rule = GrowthRule(rate="6%", first_year=2020, last_year=2022)
    report = check_growth(yearly(100, 106), rule, as_of=date(2022, 12, 31), outside=True)
    assert "缺少数值\uff0c无法证明\uff1a2020、2022年" in report.in_language("zh")
    assert "(2020 to 2022): unproven" in report.in_language()


def test_the_rounding_option_is_repeated() -> None:
    report = check_growth(yearly(715, 740), GrowthRule(rate="3.5%", rate_decimals=1))
    assert "rates rounded to 1 decimal before comparing: kept" in report.in_language()
    assert "增长率先四舍五入到1位小数\uff1a达到" in report.in_language("zh")


def test_a_conjunction_is_told_clause_by_clause() -> None:
    rule = EscalationRule(
        growth=GrowthRule(rate="6%"),
        floors=(FloorRule(value=money(120), year=2021), FloorRule(value=money(1), year=2024)),
        ceiling=money(104),
    )
    report = check_escalation(yearly(100, 105), rule)
    assert str(report) == report.in_language()
    lines = report.in_language().splitlines()
    assert lines[0] == "all together: broken, growth, floor of 2021, ceiling in 2021"
    assert lines[-2] == (
        "at least 120 yuan per person per month in 2021: broken, "
        "with 105 yuan per person per month, 15 short"
    )
    assert lines[-1].endswith("in 2024: open")
    chinese = report.in_language("zh").splitlines()
    assert chinese[0] == "各项合并\uff1a未达到\uff0c增长条件\uff0c2021年下限\uff0c2021年上限"
    assert chinese[-1] == "2024年不低于1元/人/月\uff1a尚未到期"
    over = check_escalation(yearly(100, 105), rule, as_of=date(2024, 12, 31))
    assert over.in_language().endswith("in 2024: unproven, no value for 2024")
    assert over.in_language("zh").endswith("元/人/月\uff1a无法证明\uff0c2024年没有数值")
    floors_only = EscalationRule(floors=(FloorRule(value=money(1), year=2020),))
    kept = check_escalation(yearly(1), floors_only).in_language()
    assert kept.splitlines()[0] == "all together: kept"
    assert kept.endswith("kept, with 1 yuan per person per month")


@pytest.mark.parametrize(
    ("first", "last", "decimals", "en", "zh"),
    [
        (None, None, None, "", ""),
        (2023, None, None, " (from 2023 on)", "（2023年起）"),
        (None, 2025, None, " (up to 2025)", "（至2025年）"),
        (2023, 2025, None, " (2023 to 2025)", "（2023—2025年）"),
        (
            *(None, 2025, 1),
            " (up to 2025), rates rounded to 1 decimal before comparing",
            "（至2025年），增长率先四舍五入到1位小数",
        ),
    ],
)
def test_a_rule_tells_its_years_and_its_rounding(
    first: int | None, last: int | None, decimals: int | None, en: str, zh: str
) -> None:
    rule = GrowthRule(rate="6%", first_year=first, last_year=last, rate_decimals=decimals)
    assert str(rule) == f"growth of at least 6% a year{en}"
    assert rule.in_language("zh") == f"年增长不低于6%{zh}"


def test_all_that_a_rule_asks_is_told() -> None:
    rule = EscalationRule(
        growth=GrowthRule(rate="6%"),
        floors=(FloorRule(value=money(1), year=2024),),
        ceiling=money(9),
    )
    assert str(rule) == (
        "growth of at least 6% a year; at least 1 yuan per person per month in 2024; "
        "at most 9 yuan per person per month"
    )
    assert rule.in_language("zh") == "年增长不低于6%；2024年不低于1元/人/月；不高于9元/人/月"


ESCALATION = EscalationRule(
    growth=GrowthRule(rate="3.5%"), floors=(FloorRule(value=money(800), year=2022),)
)


@pytest.mark.parametrize(
    ("path", "ask"),
    [
        ("", ".kept"),
        (".growth", ".kept"),
        (".growth.steps[2021]", ".verdict"),
        (".floors[0]", ".verdict"),
    ],
)
def test_no_finding_passes_as_true(path: str, ask: str) -> None:
    """`assert check_growth(...)` would hold for a broken rule."""
    found = eval(f"report{path}", {"report": check_escalation(yearly(715, 740, 766), ESCALATION)})  # noqa: S307 - our own lines
    expected = f"its {re.escape(ask)}, since it is no truth value itself"
    with pytest.raises(InvalidValueError, match=rf"bool\({type(found).__name__}\): .*{expected}"):
        bool(found)


def test_reports_are_equal_by_what_they_found() -> None:
    one = check_escalation(yearly(715, 740, 766), ESCALATION)
    same = check_escalation(yearly("715.0", 740, 766), ESCALATION)
    assert one == same
    assert hash(one) == hash(same)
    assert pickle.loads(pickle.dumps(one)) == one  # noqa: S301 - our own bytes
    assert one != check_escalation(yearly(715, 740, 767), ESCALATION)
    findings: tuple[object, ...] = (one, one.growth, one.floors[0])
    for found in findings:
        assert found != "kept"
        assert found != 1
