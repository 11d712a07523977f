"""Documents of any structure: kinds of provisions, one language, baselines, who is responsible."""

import json
import pickle
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import pytest

from minsheng import (
    Amount,
    AtLeast,
    AtMost,
    Commitment,
    Document,
    GrowsYearly,
    Indicator,
    InvalidValueError,
    Period,
    Provision,
    Reduction,
    Series,
    Text,
    UnknownNameError,
    assess,
    assess_document,
    project,
    required_values,
)
from minsheng.audit import audit
from minsheng.cli import main
from minsheng.errors import DimensionError, DocumentError
from minsheng.exchange import document_from_json, document_to_json, write_document
from minsheng.exchange.jsonld import data_set
from minsheng.promises import (
    Baseline,
    Domain,
    Goal,
    NotTarget,
    Responsible,
    Task,
    amend_document,
    find_contradictions,
)
from minsheng.promises.amendments import amend
from minsheng.quantities import Units, declare_unit

PERIOD = Period.of_years(2021, 2025)
END_2023 = date(2023, 12, 31)


def indicator(**changes: Any) -> Indicator:
    fields: dict[str, Any] = {
        "id": "coverage",
        "name": Text(zh="普惠性幼儿园覆盖率"),
        "unit": "percent",
        "basis": "level",
        "baseline": Baseline(value=Amount("86.44", "percent"), when="2020"),
    }
    return Indicator(**{**fields, **changes})


def promise(target: Any = None, *, of: Indicator | None = None, **changes: Any) -> Commitment:
    fields: dict[str, Any] = {
        "id": "group:2/coverage",
        "indicator": of or indicator(),
        "target": target or AtLeast(value="90%"),
        "period": PERIOD,
        "phrase": "90%以上",
        "responsible": (Responsible("区教育局", "牵头"), Responsible("区财政局")),
        "nature": "expected",
        "tags": ("学前", "重点"),
        "url": "https://example.org/plan",
        "page": 12,
    }
    return Commitment(**{**fields, **changes})


def paper(*promises: Commitment, **changes: Any) -> Document:
    own = Provision(
        kind="group",
        number=2,
        label="附件2第2项",
        title=Text(zh="优质资源建设"),
        commitments=promises or (promise(),),
    )
    fields: dict[str, Any] = {
        "id": "table",
        "title": Text(zh="主要指标表"),
        "issuer": Text(zh="某区教育局"),
        "period": PERIOD,
        "further": (own,),
        "code": "某教发〔2021〕1号",
        "place": Text(zh="某区"),
        "licence": "CC-BY-4.0",
        "url": "https://example.org/",
        "units": Units((declare_unit("tree_pit", zh="个树穴", whole=True),)),
        "not_targets": (NotTarget(section="front", phrase="2020年", reason="date"),),
    }
    return Document(**{**fields, **changes})


# One language


def test_a_text_in_one_language_stands_for_the_other() -> None:
    text = Text(zh="口袋公园")
    assert (text.zh, text.en, str(text)) == ("口袋公园", "口袋公园", "口袋公园")
    assert text.languages == ("zh",)
    assert text.own("en") is None
    assert repr(text) == "Text(zh='口袋公园')"
    assert text != Text(zh="口袋公园", en="口袋公园")
    assert pickle.loads(pickle.dumps(text)) == text  # noqa: S301 - its own
    assert Text.of("Council Plan") == Text(en="Council Plan")
    assert Text.of("区2") == Text(zh="区2")
    for wrong in ({}, {"zh": ""}, {"zh": None, "en": " "}):
        with pytest.raises(InvalidValueError):
            Text(**wrong)


def test_a_language_that_is_not_there_is_not_claimed() -> None:
    document = paper()
    record = data_set(document)
    assert record["inLanguage"] == ["zh"]
    assert record["name"] == [{"@value": "主要指标表", "@language": "zh"}]
    assert record["license"] == "https://spdx.org/licenses/CC-BY-4.0"
    content = json.loads(document_to_json(document))
    assert content["document"]["title"] == {"zh": "主要指标表"}
    assert "published" not in content["document"]


# Structure


def test_a_provision_of_any_kind_has_an_id_of_its_own() -> None:
    title = Text(en="Optimistic about the future")
    assert Provision(kind="kpi", number="EC02a", title=title).id == "kpi:EC02a"
    labelled = Provision(kind="kpi", label="KPI EC02a", title=title)
    assert (labelled.id, labelled.number) == ("kpi:KPI-EC02a", "KPI-EC02a")
    assert str(labelled) == "kpi:KPI-EC02a KPI EC02a Optimistic about the future"
    assert Provision(kind="item", label="7", title=title).number == 7
    assert (Task(number=1, title=title).kind, Task(number=1, title=title).summary) == ("task", None)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({}, "Provision.kind: expected a word"),
        ({"kind": "a kind"}, "Provision.kind: expected a word"),
        ({"kind": "a:b", "number": 1}, "Provision.kind: expected a word"),
        ({"kind": "task", "number": 1}, "Provision.kind: expected the class Task for this kind"),
        ({"kind": "kpi"}, "kpi.number: expected a number from 1 on, or a label"),
        ({"kind": "kpi", "number": 0}, "kpi.number: expected a number from 1 on"),
        ({"kind": "kpi", "number": True}, "kpi.number: expected a number from 1 on"),
        ({"kind": "kpi", "number": "E 1"}, "kpi.number: expected a number from 1 on, or text"),
        ({"kind": "kpi", "number": "E/1"}, "kpi.number: expected a number from 1 on, or text"),
    ],
)
def test_a_kind_and_a_number_make_an_id_or_are_refused(
    fields: dict[str, Any], message: str
) -> None:
    with pytest.raises(InvalidValueError, match=message):
        Provision(title=Text(en="x"), **fields)
    with pytest.raises(InvalidValueError, match="Provision.kind: expected none, or 'goal'"):
        Goal(kind="task", number=1, title=Text(en="x"))


def test_a_domain_needs_neither_goal_nor_tasks() -> None:
    own = paper().further
    domain = Domain(number=1, id="education", name=Text(zh="教育"), further=own)
    document = paper(domains=(domain,), further=())
    assert list(document.provisions) == ["group:2"]
    assert document.goals == {}
    assert document.published is None
    assert "2021-01-01 to 2025-12-31" in str(document)
    changed = amend(document.commitment("group:2/coverage"), value="95%")
    amended = amend_document(document, [changed])
    assert amended.commitments["group:2/coverage"].amends is not None
    assert amend_document(paper(), [amend(promise(), value="95%")]).amendments
    with pytest.raises(InvalidValueError, match=r"Domain\.further"):
        Domain(number=1, id="x", name=Text(en="x"), further=own[0])  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    task = Task(number=1, title=Text(en="x"))
    with pytest.raises(InvalidValueError, match="Document.further: expected provisions of kinds"):
        paper(further=(task,))


def test_a_plain_list_survives_json() -> None:
    document = paper()
    text = document_to_json(document)
    assert document_from_json(text) == document
    assert document_from_json(text).units.own[0].name.en == "个树穴"
    assert pickle.loads(pickle.dumps(document)) == document  # noqa: S301 - its own


def test_words_stand_for_a_text_and_a_label_for_a_number() -> None:
    content = json.loads(document_to_json(paper()))
    content["document"]["title"] = "Main indicators"
    provision = content["provisions"][0]
    del provision["number"], provision["label"]
    read = document_from_json(json.dumps(content))
    assert read.title == Text(en="Main indicators")
    assert read.further[0].number == 2  # as its id says
    del provision["id"]
    provision["label"] = "2"
    assert document_from_json(json.dumps(content)).further[0].id == "group:2"
    del provision["label"]
    with pytest.raises(DocumentError, match="group"):
        document_from_json(json.dumps(content))


@pytest.mark.parametrize(
    ("units", "message"),
    [
        ([{"code": "a"}, {"code": "a"}], r"document.units\[1\]"),
        ([{"code": "a", "of": "b", "factor": "2"}], r"document.units\[0\].of"),
        ([{"code": "a", "of": "a", "factor": "2"}], r"document.units\[0\].of"),
        ([{"code": "hectare", "of": "m2", "factor": "1000"}], r"document.units\[0\]"),
        ([{"code": "a", "factor": "0", "of": "m2"}], r"document.units\[0\].factor"),
        ([{"zh": "个"}], r"document.units\[0\]: expected the key 'code'"),
        ([{"code": "a", "whle": True}], r"document.units\[0\].whle: no such name"),
        ("tree", "document.units: expected a list"),
    ],
)
def test_a_wrong_declaration_is_told_with_its_path(units: Any, message: str) -> None:
    content = json.loads(document_to_json(paper()))
    content["document"]["units"] = units
    with pytest.raises(DocumentError, match=message):
        document_from_json(json.dumps(content))


def test_amounts_are_in_units_of_the_document() -> None:
    pits = declare_unit("tree_pit", zh="个树穴", whole=True)
    own = indicator(unit=pits, basis="total", baseline=None)
    document = paper(promise(AtLeast(value=Amount(40, pits)), of=own))
    read = document_from_json(document_to_json(document))
    assert read == document
    assert read.indicators["coverage"].unit is pits
    with pytest.raises(DocumentError, match="unit: expected the code of a unit"):
        document_from_json(document_to_json(attrs.evolve(document, units=Units())))


def test_a_document_without_a_day_of_publication_has_no_late_periods() -> None:
    assert find_contradictions(paper()) == ()
    late = find_contradictions(paper(published=date(2025, 6, 1)))
    assert [finding.kind for finding in late] == ["date"]


# Beside a promise


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"url": "javascript:alert(1)"}, "Commitment.url: expected an address"),
        ({"url": "https://a b"}, "Commitment.url: expected an address"),
        ({"page": 0}, "Commitment.page: expected a number from 1 on"),
        ({"page": " "}, "Commitment.page: expected a number from 1 on"),
        ({"page": True}, "Commitment.page: expected a number from 1 on"),
        ({"nature": "must"}, "Commitment.nature: expected one of"),
        ({"tags": ("a", "a")}, "Commitment.tags: expected each text only once"),
        ({"responsible": ("区教育局",)}, "Commitment.responsible: expected a tuple of"),
    ],
)
def test_what_stands_beside_a_promise_is_checked(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidValueError, match=message):
        promise(**changes)


def test_commitments_are_found_by_what_stands_beside_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = promise(id="group:2/other", responsible=(), nature="binding", tags=())
    file = tmp_path / "paper.json"
    write_document(paper(promise(), other), file)

    def ids(*options: str) -> list[str]:
        assert main(["list", "--document", str(file), "--format", "json", *options]) == 0
        return [record["id"] for record in json.loads(capsys.readouterr().out)]

    assert ids() == ["group:2/coverage", "group:2/other"]
    assert ids("--responsible", "区教育局") == ["group:2/coverage"]
    assert ids("--nature", "binding") == ["group:2/other"]
    assert ids("--tag", "重点") == ["group:2/coverage"]
    assert ids("--provision", "group", "--text", "区财政局") == ["group:2/coverage"]
    for wrong, message in (
        (["--responsible", "区教育"], "--responsible: no such name: '区教育' (did you mean"),
        (["--tag", "重"], "--tag: no such name"),
        (["--provision", "task"], "--provision: no such name"),
    ):
        assert main(["list", "--document", str(file), *wrong]) == 2
        assert message in capsys.readouterr().err
    assert main(["show", "group:2/coverage", "--document", str(file), "--language", "zh"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("主要指标表\n")
    assert "基期值：86.44%（2020年）" in shown
    assert "责任单位：区教育局（牵头）；区财政局" in shown
    assert "属性：预期性" in shown


def test_progress_is_counted_by_who_is_responsible(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, seen = tmp_path / "paper.json", tmp_path / "seen.csv"
    other = promise(id="group:2/other", responsible=(), nature="binding", tags=())
    write_document(paper(promise(), other), file)
    seen.write_text("indicator,when,value,unit\ncoverage,2023-12-31,91,percent\n", encoding="utf-8")
    run = ["progress", str(seen), "--document", str(file)]
    assert main([*run, "--by", "responsible", "--format", "json"]) == 0
    groups = json.loads(capsys.readouterr().out)["groups"]
    assert [(x["name"], x["counts"]["holding"]) for x in groups] == [
        ("区教育局", 1),
        ("区财政局", 1),
        (None, 1),
    ]
    for by in ("nature", "tag", "domain"):
        for form in ("table", "csv", "md"):
            assert main([*run, "--by", by, "--format", form, "--language", "zh"]) == 0
            assert "保持" in capsys.readouterr().out or form
    assert main([*run, "--responsible", "区财政局", "--format", "json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["assessments"]) == 1


# Baselines


def test_progress_counts_from_the_baseline_of_the_source() -> None:
    """(88.22 − 86.44) / (90 − 86.44) is one half."""
    found = assess(promise(), Series.levels({END_2023: "88.22"}, "percent"))
    assert found.baseline == Amount("86.44", "percent")
    assert found.progress == Amount("1.78", "percent") / Amount("3.56", "percent")
    given = assess(
        promise(),
        Series.levels({END_2023: "88.22"}, "percent"),
        baseline=Amount(88, "percent"),
    )
    assert given.baseline == Amount(88, "percent")


def test_a_baseline_alone_is_no_progress() -> None:
    found = assess(promise(), None)
    assert (found.status, found.reason, found.progress) == ("undetermined", "only_baseline", None)
    assert "there are no data since the baseline; 86.44% at the start" in str(found)
    whole = assess_document(paper(), {}, as_of=END_2023)
    assert whole.covered == 0
    assert whole.assessments["group:2/coverage"].reason == "only_baseline"


def test_a_baseline_within_the_period_is_no_observation_of_it() -> None:
    own = indicator(baseline=Baseline(value=Amount(91, "percent"), when="2021-06-30"))
    found = assess(promise(of=own), Series.levels({date(2020, 12, 31): 85}, "percent"), END_2023)
    assert (found.status, found.reason) == ("undetermined", "no_observation")


def test_the_baseline_is_the_value_of_its_year() -> None:
    emissions = indicator(
        unit="yuan", baseline=Baseline(value=Amount(100, "yuan"), when="2020"), basis="level"
    )
    cut = promise(Reduction(by="50%", base_year=2020), of=emissions)
    seen = Series.levels({date(2024, 12, 31): 70}, "yuan")
    assert assess(cut, seen).progress == Amount(30, "yuan") / Amount(50, "yuan")
    grows = promise(GrowsYearly(rate="5%"), of=emissions)
    kept = Series.yearly({2021: 105, 2022: 111, 2023: 120}, "yuan")
    assert dict(assess(grows, kept).years)[2021] == "kept"
    low = Series.yearly({2021: 104, 2022: 111, 2023: 120}, "yuan")
    assert dict(assess(grows, low).years)[2021] == "broken"
    own = Series.yearly({2020: 98, 2021: 104, 2022: 111, 2023: 120}, "yuan")
    assert dict(assess(grows, own).years)[2021] == "kept"  # what was observed goes first


def test_what_a_year_has_brought_can_be_a_baseline() -> None:
    visits = indicator(
        unit="visit", basis="yearly", baseline=Baseline(value=Amount(100, "visit"), when="2020")
    )
    grows = promise(GrowsYearly(rate="10%"), of=visits)
    assert dict(assess(grows, Series.yearly({2021: 110}, "visit")).years)[2021] == "kept"
    day = Baseline(value=Amount(100, "visit"), when="2020-12-31")
    of_a_day = attrs.evolve(visits, baseline=day)
    found = assess(
        promise(GrowsYearly(rate="10%"), of=of_a_day), Series.yearly({2021: 110}, "visit")
    )
    assert dict(found.years)[2021] == "unproven"


def test_a_standard_in_force_is_not_carried_back_to_the_baseline() -> None:
    wage = indicator(unit="yuan", baseline=Baseline(value=Amount(100, "yuan"), when="2020"))
    in_force = Series.effective({date(2021, 7, 1): 120}, "yuan")
    found = assess(promise(AtLeast(value="150 yuan"), of=wage), in_force)
    assert found.progress == Amount(20, "yuan") / Amount(50, "yuan")
    reaching_back = Series.yearly({2019: 90, 2021: 120}, "yuan")
    assert assess(promise(AtLeast(value="150 yuan"), of=wage), reaching_back).baseline == Amount(
        100, "yuan"
    )


def test_a_path_starts_from_the_baseline() -> None:
    path = required_values([promise()], None)
    assert path.base == Amount("86.44", "percent")
    assert path[2025].amount == Amount(90, "percent")
    assert path[2023].increment.unit.code == "percentage_point"
    found = project(promise(), Series.levels({END_2023: "88.22"}, "percent"))
    assert found.at_due is not None
    assert found.at_due.fraction > 89


def test_a_running_total_starts_from_nothing_all_the_same() -> None:
    beds = indicator(
        unit="bed", basis="total", baseline=Baseline(value=Amount(50, "bed"), when="2020")
    )
    more = promise(AtLeast(value="100 bed"), of=beds)
    found = assess(more, Series.totals({END_2023: 50}, "bed"))
    assert found.progress == Amount(1, "bed") / Amount(2, "bed")
    assert required_values([more], None).base.fraction == 0


@pytest.mark.parametrize(
    ("baseline", "changes", "error", "message"),
    [
        (("3", "yuan"), {}, DimensionError, "Indicator.baseline: expected a unit that converts"),
        (("101", "percent"), {}, InvalidValueError, "Indicator.baseline: expected at most 100 %"),
        (("-1", "percent"), {}, InvalidValueError, "Indicator.baseline: expected zero or more"),
        (("0.5", "bed"), {"unit": "bed"}, InvalidValueError, "expected a whole number of bed"),
        (("1", "bed"), {"unit": None}, InvalidValueError, "expected None for coverage"),
    ],
)
def test_a_baseline_that_cannot_be_is_refused(
    baseline: tuple[str, str], changes: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        indicator(baseline=Baseline(value=Amount(*baseline), when="2020"), **changes)


@pytest.mark.parametrize("when", ["20", "2020-13", "2020-02-31", "last year", 2020, None])
def test_the_time_of_a_baseline_is_one(when: Any) -> None:
    with pytest.raises(InvalidValueError, match=r"Baseline\.when"):
        Baseline(value=Amount(1, "percent"), when=when)


# The audit


TEXT = """主要指标表 2020年
附件2第2项 优质资源建设
普惠性幼儿园覆盖率(%) 86.44% 90%以上 预期性
"""


def test_any_document_is_audited(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = audit(paper(not_targets=ledger()), TEXT)
    assert report.clean, report
    assert report.figures == report.accounted
    wrong = audit(paper(not_targets=ledger()), TEXT.replace("86.44", "84.46"))
    assert [found.encoded for found in wrong.mismatched] == ["the baseline 86.44%"]
    lost = audit(paper(not_targets=ledger()), TEXT.replace("优质", "优良"))
    assert lost.sections_missing == ("group:2",)
    without = audit(paper(not_targets=()), TEXT)
    assert {left.number for left in without.unaccounted} == {"2020"}
    file, source = tmp_path / "paper.json", tmp_path / "paper.txt"
    write_document(paper(not_targets=ledger()), file)
    source.write_text(TEXT, encoding="utf-8")
    assert main(["audit", str(source), "--document", str(file)]) == 0
    assert "everything agrees" in capsys.readouterr().out
    assert main(["audit", str(source), "--document", str(file), "--clauses"]) == 0


def ledger() -> tuple[NotTarget, ...]:
    return (NotTarget(section="front", phrase="2020年", reason="date"),)


def test_a_most_of_a_baseline() -> None:
    waste = indicator(unit="t", baseline=Baseline(value=Amount(10, "t"), when="2020"))
    found = assess(promise(AtMost(value="8 t"), of=waste), Series.levels({END_2023: 9}, "t"))
    assert found.progress == Amount(1, "t") / Amount(2, "t")


def test_an_unknown_name_of_a_document_is_told() -> None:
    with pytest.raises(UnknownNameError):
        paper().commitments_of("nothing")
