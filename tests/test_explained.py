"""What people see of objects and errors: repr, str and both languages."""

import copy
import datetime as dt
import pickle
from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest

from minsheng import (
    HUNNAN,
    About,
    Amount,
    AtLeast,
    AtLeastTimes,
    Between,
    Done,
    EscalationRule,
    FloorRule,
    GrowsYearly,
    GrowthRule,
    InfeasibleError,
    InvalidValueError,
    Milestone,
    MinshengError,
    Observation,
    Period,
    Provision,
    Series,
    Span,
    Text,
    Trend,
    UnknownNameError,
    Unquantified,
    amend,
    assess,
    assess_document,
    check_escalation,
    check_growth,
    compare_paths,
    plan_document,
    project,
    report,
    required_values,
    rule_of,
)
from minsheng.errors import (
    DimensionError,
    InexactError,
    MissingExtraError,
    ObservationsError,
    UnitError,
)
from minsheng.planning import cost
from minsheng.planning.required import NothingToPlanError
from minsheng.progress import Thresholds, assess_indicator
from minsheng.promises import Baseline, Responsible, find_contradictions
from minsheng.promises.writing import done
from minsheng.texts import Explained
from tests.helpers.promises import END_2025
from tests.helpers.public import PUBLIC

DIBAO = HUNNAN.commitments_of("dibao-standard")
FLOOR = HUNNAN.commitments["task:13/dibao-floor"]
SEEN = Series.yearly({2021: 740, 2022: 766, 2023: 793}, "yuan/person/month")
PATH = required_values(DIBAO, SEEN, step=1)
YUAN = "yuan/person/month"
IN_2022 = Series.yearly({2022: 766}, YUAN)

PASTEABLE: list[object] = [
    Amount("3.5", "percent"),
    Amount(Fraction(1, 3), YUAN),
    Amount(850, YUAN).unit,
    Text(zh="文", en="text"),
    Period.of_years(2023, 2025),
    Span.of_year(2023),
    AtLeast(value="5万人"),
    About(value="90%", tolerance="1pp"),
    Between(low="2 school", high="3 school"),
    GrowsYearly(rate="3.5%"),
    Trend(direction="falling"),
    AtLeastTimes(factor=2, base_year=2022),
    Done(),
    Unquantified(),
    Observation(when=date(2023, 6, 30), value=Amount(1, "person")),
    Milestone(done=None, observed=date(2023, 6, 30)),
    Thresholds(),
    GrowthRule(rate="3.5%", first_year=2023),
    FloorRule(value="850 yuan/person/month", year=2025),
    EscalationRule(growth=GrowthRule(rate="3.5%")),
    SEEN,
    Series.effective({date(2022, 7, 1): 766}, YUAN),
]
COST = cost(required_values(DIBAO, IN_2022, step=1, adjusts="07-01"), 1)
EXPLAINED: list[tuple[Explained, str]] = [
    (
        FLOOR,
        "<Commitment: task:13/dibao-floor: at least 850 yuan per person per month, 2023-01-01 to",
    ),
    (
        FLOOR.indicator,
        "<Indicator: dibao-standard: Minimum living allowance (dibao) standard (yuan per person",
    ),
    (HUNNAN.indicators["black-waters-ended"], "<Indicator: black-waters-ended: "),
    (Baseline(value=Amount(99, "percent"), when="2020"), "<Baseline: 99% (2020)>"),
    (Responsible("区教育局", "牵头"), "<Responsible: 区教育局 (牵头)>"),
    (HUNNAN.tasks[13], "<Task: task:13 Keep raising social assistance>"),
    (HUNNAN.domains["social-security"], "<Domain: social-security, 7 provisions, "),
    (HUNNAN, "<Document: hunnan-livelihood-2023, 91 provisions, "),
    (find_contradictions(HUNNAN)[0], "<Finding: "),
    (report(HUNNAN, domain="income"), "<Report: Opinions on securing and improving "),
    (
        check_growth(SEEN, at_least="3.5%"),
        "<GrowthReport: growth of at least 3.5% a year: kept>",
    ),
    (check_growth(SEEN, at_least="3.5%").steps[2022], "<GrowthStep: 2021 → 2022: 740 → 766 "),
    (check_escalation(SEEN, rule_of(DIBAO)), "<EscalationReport: all together: kept>"),
    (
        check_escalation(SEEN, rule_of(DIBAO), as_of=END_2025),
        "<EscalationReport: all together: unproven, growth, floor of 2025>",
    ),
    (
        check_escalation(SEEN, rule_of(DIBAO)).floors[0],
        "<FloorReport: at least 850 yuan per person per month in 2025: open>",
    ),
    (
        check_escalation(SEEN, rule_of(DIBAO), as_of=END_2025).floors[0],
        "<FloorReport: at least 850 yuan per person per month in 2025: unproven, no value",
    ),
    (assess(FLOOR, SEEN), "<Assessment: task:13/dibao-floor on 2023-12-31: on track>"),
    (
        assess_indicator(DIBAO, SEEN),
        "<IndicatorAssessment: Minimum living allowance (dibao) standard: holding>",
    ),
    (
        assess_document(HUNNAN, {"dibao-standard": SEEN}),
        "<DocumentAssessment: 2023-12-31: holding 1, on track 1, undetermined ",
    ),
    (project(FLOOR, SEEN), "<Projection: "),
    (report(HUNNAN, {"dibao-standard": SEEN}), "<Report: Opinions on securing and improving"),
    (PATH, "<Pathway: 2 values from 793 yuan/person/month to 850 yuan/person/month on 2025-12-31>"),
    (
        PATH.points[1],
        "<RequiredValue: 2025-12-31: 850 yuan per person per month (set by growth and floor)>",
    ),
    (
        PATH.points[0].demands[0],
        "<Demand: task:13/dibao-growth: at least 821 yuan per person per month>",
    ),
    (
        required_values(DIBAO, IN_2022, step=1),
        "<Pathway: 3 values from 766 yuan/person/month to 850 yuan/person/month on 2025-12-31>",
    ),
    (COST, "<Cost: 2023-01-01 to 2025-12-31: 29064 yuan, 1488 yuan more>"),
    (COST[2025], "<YearCost: 2025: 10026 yuan, 834 yuan more>"),
    (
        COST[2025].parts[1],
        "<CostPart: 2025-07-01/2025-12-31: 850 yuan per person per month × 1 person × 6 months = ",
    ),
    (compare_paths(DIBAO, SEEN, {FLOOR.id: 900}), "<PathComparison: 2 cases>"),
    (
        compare_paths(DIBAO, SEEN, {FLOOR.id: 900}).cases[1],
        "<PathCase: task:13/dibao-floor = 900>",
    ),
    (
        plan_document(HUNNAN, {"dibao-standard": SEEN}),
        "<DocumentPlan: 235 indicators: ",
    ),
    (
        plan_document(HUNNAN, {}).not_planned["dibao-standard"],
        "<NotPlanned: dibao-standard: no value to start from>",
    ),
    (done("建成", level="park", zh="公园建成", en="Park built"), "<Promise: park: done>"),
]


@pytest.mark.parametrize("value", PASTEABLE, ids=lambda value: type(value).__name__)
def test_the_repr_of_a_value_is_the_call_that_makes_it(value: object) -> None:
    scope = {**PUBLIC, "datetime": dt}
    twin = eval(repr(value), {**scope, "Fraction": Fraction})  # noqa: S307 - our own repr
    assert twin == value
    assert len(repr(value)) < 200


@pytest.mark.parametrize(("value", "start"), EXPLAINED, ids=lambda x: type(x).__name__)
def test_the_repr_of_anything_larger_is_a_line_in_brackets(value: Explained, start: str) -> None:
    shown = repr(value)
    assert shown.startswith(start)
    assert shown.endswith(">")
    assert "\n" not in shown
    assert len(shown) < 250
    assert str(value) == value.in_language() == value.in_language("en")
    chinese = value.in_language("zh")
    assert any("\u4e00" <= character <= "\u9fff" for character in chinese)
    bad: Any = "fr"
    with pytest.raises(InvalidValueError, match="language: expected 'en' or 'zh'"):
        value.in_language(bad)


def test_everything_that_explains_itself_is_in_the_list_above() -> None:
    def below(kind: type) -> set[type]:
        subclasses: list[type] = kind.__subclasses__()
        return {kind}.union(*map(below, subclasses))

    public = {value for value in PUBLIC.values() if isinstance(value, type)}
    seen = {type(value) for value, _ in EXPLAINED}
    missing = {kind for kind in below(Explained) & public if not seen & below(kind)}
    missing -= below(Provision)  # of which the task above stands for all
    assert {kind.__name__ for kind in missing} == {
        "LeftOut",
        "PastYears",
        "Infeasible",
    }  # in test_planning


def test_a_commitment_tells_all_that_it_asks_for() -> None:
    implied = next(c for c in HUNNAN.commitments.values() if not c.stated)
    assert str(FLOOR) == (
        "task:13/dibao-floor: Minimum living allowance (dibao) standard, "
        "at least 850 yuan per person per month, 2023-01-01 to 2025-12-31"
    )
    assert str(implied).endswith("at least 100% (implied), 2023-01-01 to 2025-12-31")
    assert implied.in_language("zh").endswith("，不低于100%（推定），2023-01-01至2025-12-31")
    undated = HUNNAN.commitments["task:46/pocket-parks"]
    assert str(undated).endswith("at least 300 parks, 2023-01-01 to 2025-12-31 (implied)")
    assert undated.in_language("zh").endswith(
        "，不少于300座，2023-01-01至2025-12-31（原文未写明，按文件期限推定）"
    )
    assert (undated.until.en, undated.until.zh) == ("2025-12-31 (implied)", "2025-12-31（推定）")
    assert FLOOR.until.zh == "2025-12-31"
    open_ended = attrs.evolve(FLOOR, period=Period(start=FLOOR.period.start))
    assert (open_ended.until.en, open_ended.until.zh) == ("none stated", "原文未写明")


def test_a_commitment_says_that_it_binds_each_year_unless_its_target_does() -> None:
    each = {
        "task:9/wage-survey-enterprises": (
            "at least 1500 enterprises in each year",
            "每年不少于1500户",
        ),
        "task:53/fraud-money-returned": ("grows by at least 10% every year", "每年增长不低于10%"),
        "goal:10/production-accidents": ("falls every year", "逐年下降"),
    }
    for name, (english, chinese) in each.items():
        promise = HUNNAN.commitments[name]
        assert promise.asks.en == english
        assert promise.asks.zh.startswith(chinese)
        assert f", {english}, 2023-01-01" in str(promise)


def test_what_holds_several_things_lists_them() -> None:
    task = HUNNAN.tasks[13]
    assert str(task).splitlines()[1:] == [f"  {item}" for item in task.commitments]
    domain = HUNNAN.domains["social-security"]
    assert len(str(domain).splitlines()) == 1 + len(domain.provisions)
    assert str(HUNNAN).splitlines()[1].strip().startswith("Government of Hunnan District")
    assert len(str(HUNNAN).splitlines()) == 2 + 11
    together = assess_indicator(DIBAO, SEEN)
    assert [line.split(": ")[0].strip() for line in str(together).splitlines()[1:]] == [
        "task:13/dibao-growth",
        "task:13/dibao-floor",
    ]
    plan = plan_document(HUNNAN, {"dibao-standard": SEEN})
    assert len(str(plan).splitlines()) == 1 + len(plan.infeasible) + len(plan.not_planned)
    nothing = "  pm25-concentration: pm25-concentration: no value to start from"
    assert nothing in str(plan).splitlines()
    assert nothing.replace(": ", "：").replace("no value to start from", "没有起点数据") in (
        plan.in_language("zh").splitlines()
    )
    on_way = required_values([FLOOR], SEEN, path="linear")
    assert str(on_way.points[0].demands[0]).endswith("on the way")
    assert on_way.points[0].demands[0].in_language("zh").endswith("（途中）")


def test_rules_are_told_in_words() -> None:
    rule = EscalationRule(
        growth=GrowthRule(rate="6%", first_year=2023),
        floors=(FloorRule(value="2600 yuan", year=2025),),
        ceiling=Amount(9000, "yuan"),
    )
    assert str(rule) == (
        "growth of at least 6% a year (from 2023 on); at least 2600 yuan in 2025; at most 9000 yuan"
    )
    assert rule.in_language("zh") == "年增长不低于6%（2023年起）；2025年不低于2600元；不高于9000元"
    assert str(rule.floors[0]) == "at least 2600 yuan in 2025"
    assert str(GrowthRule(rate="6%", last_year=2025)) == "growth of at least 6% a year (up to 2025)"
    assert str(EscalationRule(floors=rule.floors)) == "at least 2600 yuan in 2025"
    assert str(Span.of_year(2023)) == "2023-01-01/2023-12-31"


# Errors


def caught(kind: type[MinshengError], call: Any, *arguments: Any, **options: Any) -> Any:
    with pytest.raises(kind) as raised:
        call(*arguments, **options)
    return raised.value


def errors() -> list[MinshengError]:
    """Return one error of each kind, as the library raises it."""
    kindergarten = HUNNAN.commitments_of("public-interest-kindergarten-coverage")
    full = Series.yearly({2022: 101}, "percent")
    amended = [amend(kindergarten[0], value="101%")]
    infeasible = (required_values, amended, Series.yearly({2022: 80}, "percent"))
    parks = HUNNAN.commitments["task:46/pocket-parks"]
    undated = attrs.evolve(parks, period=Period(start=parks.period.start), due_stated=True)
    nothing = (required_values, [undated], None)
    return [
        caught(InvalidValueError, required_values, kindergarten, full),
        caught(UnitError, Amount, 1, "kilo"),
        caught(DimensionError, Amount(1, "person").to, "km"),
        caught(InexactError, lambda: Amount(Fraction(1, 3), "km").value),
        caught(UnknownNameError, lambda: HUNNAN.commitments["task:13/dibao-flor"]),
        caught(InfeasibleError, *infeasible),
        caught(NothingToPlanError, *nothing),
        MissingExtraError("plot_path", "plot"),
        ObservationsError([InvalidValueError("row 2", "x", "a number")]),
        InfeasibleError("why"),
    ]


def test_every_error_is_of_one_hierarchy_and_told_in_both_languages() -> None:
    public = {name: value for name, value in PUBLIC.items() if name.endswith("Error")}
    kinds = {value for value in public.values() if isinstance(value, type)}
    assert len(kinds) == len(public)
    assert all(issubclass(kind, MinshengError) for kind in kinds)
    found: list[MinshengError] = errors()
    for error in found:
        assert str(error) == error.in_language() == error.in_language("en")
        assert str(error)
        assert error.in_language("zh")
        assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301 - our own
        assert str(copy.copy(error)) == str(error)
    chinese = [error.in_language("zh") for error in found]
    assert chinese[0] == (
        "2022年的数值：应为不超过100%，因为是整体中的比例，实为 Amount('101', 'percent')"
    )
    assert chinese[4] == (
        "承诺：没有这个名称：'task:13/dibao-flor'"
        "（是否指'task:13/dibao-floor'或'task:13/dibao-growth'或'task:12/orphan-floor'？）"
    )
    assert chinese[5].startswith("比例不能超过整体（goal:4/")
    assert chinese[6] == "没有可以规划的承诺：task:46/pocket-parks未计入：没有规定期限"
    assert chinese[7] == "plot_path：缺少软件包，请安装 'minsheng[plot]'"
    assert chinese[8] == "观测数据：1处错误\n  第2行：应为 a number，实为 'x'"
    assert chinese[9] == "why"
    assert str(MinshengError("why")) == "why"


def test_every_error_of_a_value_names_field_value_and_what_was_expected() -> None:
    for error in errors():
        if isinstance(error, InvalidValueError | UnknownNameError):
            assert error.field
            assert error.expected
            assert error.value is not None
    unknown = errors()[4]
    assert isinstance(unknown, UnknownNameError)
    assert (unknown.field, unknown.value) == ("commitment", "task:13/dibao-flor")
    assert unknown.expected == (
        f"one of the {len(HUNNAN.commitments)} names there are "
        "(did you mean 'task:13/dibao-floor' or 'task:13/dibao-growth' or 'task:12/orphan-floor'?)"
    )
