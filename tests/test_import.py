"""Tables of promises: read into documents, or refused with the row and the column."""

import csv
import io
import json
from collections.abc import Callable
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from minsheng import HUNNAN, Amount, AtLeast, Document, Period, Text, read_document
from minsheng.cli import main
from minsheng.errors import DocumentError
from minsheng.exchange.datapackage import write_data_package
from minsheng.exchange.document_table import read_document_table
from minsheng.exchange.files import document_from_json, document_to_json
from minsheng.exchange.package_reading import read_data_package
from minsheng.exchange.table_columns import COLUMNS, SETTINGS
from minsheng.exchange.table_template import document_template
from minsheng.promises import (
    ANYWHERE,
    Baseline,
    Done,
    Grade,
    InterimTarget,
    NotTarget,
    Rank,
    Responsible,
    Unquantified,
)
from minsheng.quantities import Units, declare_unit
from minsheng.texts import LANGUAGES, Language

openpyxl = pytest.importorskip("openpyxl", reason="the extra excel is not installed")
ABOUT = "#title,云岭区民生实事计划\n#issuer,云岭区人民政府\n#start,2023-01-01\n#due,2025-12-31\n"

# Thirty invented promises, in Chinese and English
PLAN = f"""\
## 说明行不读
{ABOUT}
编号,领域,标题,指标名称,目标值,单位,基期值,基期时间,统计方式,期限,\
责任单位,属性,标签,页码,网址,对象,等级,里程碑,解读,代号
A1,教育,扩大学前教育,普惠园覆盖率（%）,不低于90%,,86.4,2022,,2025年,区教育局(牵头)；区财政局,预期性,学前;民生,3,https://example.org/a,,,,,
A1,,,毛入园率（%）,95%以上,,,,,,,,,iv,,,,,,
A2,教育,,新增学位,5000个,个,,,累计数,,区教育局,约束性,,4,,,,2024-Q4=2500,,places
A3,教育,,优质学位占比,提高到80%,%,72,2020年,,,,,,,,,,,,
B1,就业,促进就业,城镇新增就业,每年1.2万人以上,万人,1.1,2022,年度数,,区人社局（责任）,约束性,,5,,,,,,
B2,就业,,城镇调查失业率,控制在5.5%以内,%,,,,,,,,,,,,,按年末数,
B3,就业,,职业技能培训,累计3万人次,人次,,,,,,,,,,,,,,
C1,养老,,养老床位,≥450,张床位,410,2022-12-31,时点数,,区民政局,,,,,全区,,,,
C2,养老,,居家适老化改造,2000户,户,,,累计,,,,,,,,,,,
C3,养老,,综合养老服务中心,建成,,,,,2024年底,,,,,,,,,,
C4,养老,,养老机构等级,B级以上,,,,,,,,,,,,A级;B级;C级,,,
D1,医疗,,医师数,年均增长3%,人,,,时点数,,,,,,,,,,,
D2,医疗,,健康素养水平,每年提高1个百分点,%,24.5,2022,,,,,,,,,,,,
E1,环境,,能源消费总量,较2020年下降13.5%,吨,,,年度数,,,,,,,,,,,
E2,环境,,优良天数比率,86%左右,%,,,,,,,,,,,,,,
E3,环境,,新建口袋公园,2-3个,个,,,total,,,,,,,,,,,
E4,环境,,无害化处理率,100%,%,,,,,,,,,,,,,,
F1,收入,,低保标准,≥850,元/人/月,766,2022,,,,,,,,,,,,
F1,,,低保标准,年均增长3.5%,元/人/月,,,,,,,,,,,,,,
F2,收入,,投诉办结率,全覆盖,%,,,,,,,,,,,,,,
KPI 1,Green,Parks,New parks,at least 60,park,12,2022,total,2025-Q2,P (lead);HR,expected,,7,,,,,,
KPI 2,Green,,Residents satisfied (%),≥ 80%,,,,,2024,,,,,,,,,,
KPI 3,Green,,Street trees planted,"1,200",tree,,,total,,,binding,,,,,,,,
KPI 4,Homes,,Homes insulated,at most 40,household,,,level,,,,,,,,,,,
KPI 5,Homes,,Energy advice,2000 persons,person,,,yearly,,,,,,,,,,,
KPI 6,Homes,,Damp complaints,reduce by 5% a year,thing,,,yearly,,,,,,,,,,,
KPI 7,Homes,,Regional rank,前三名,,,,,,,,,,,,,,,
KPI 8,Jobs,,Apprenticeships,100 a year,person,,,,,,,,,,,,,,
KPI 9,Jobs,,Local spending (%),60% or more,,55,2022,,,,,,,,,,,,
KPI 10,Jobs,,Town plan,done,,,,,2023-12,,,,,,,,,,
"""


def table(tmp_path: Path, text: str, **options: object) -> Document:
    file = tmp_path / "plan.csv"
    file.write_text(text, "utf-8")
    return read_document_table(file, **options)  # type: ignore[arg-type] # as each test has them


def row(cells: dict[str, str], *others: dict[str, str]) -> str:
    """Return a table with one or more rows, under the facts of the document."""
    names = list(dict.fromkeys(name for some in (cells, *others) for name in some))
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerows([names, *([some.get(n, "") for n in names] for some in (cells, *others))])
    return ABOUT + file.getvalue()


def errors(read: Callable[[], object]) -> list[str]:
    with pytest.raises(DocumentError) as caught:
        read()
    return [str(error) for error in caught.value.errors]


def test_a_table_of_thirty_promises_is_a_document(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, output = tmp_path / "Plan 2023.csv", tmp_path / "plan.json"
    file.write_text(PLAN, "utf-8-sig")
    assert main(["import", str(file), "--output", str(output)]) == 0, capsys.readouterr().err
    document = read_document(output)
    assert (document.id, document.title.zh) == ("plan-2023", "云岭区民生实事计划")
    assert document.period == Period.of_years(2023, 2025)
    assert len(document.commitments) == 30
    assert len(document.indicators) == 29
    assert list(document.domains) == [
        *(f"domain-{number}" for number in range(1, 7)),
        *("green", "homes", "jobs"),
    ]
    assert main(["validate", str(output)]) == 0
    assert main(["list", "--document", str(output)]) == 0
    template_file = tmp_path / "observations.csv"
    found = capsys.readouterr()
    assert "30 commitments" in found.out
    assert (
        main(
            ["progress", "--template", "--document", str(output), "--output", str(template_file)],
        )
        == 0
    )
    with template_file.open("a", encoding="utf-8") as observations:
        observations.write("A1,2023-12-31,88,percent,,,,,\n")
    assert main(["progress", str(template_file), "--document", str(output)]) in {0, 1}
    assert list(tmp_path.glob(".*")) == []  # what was written beside is moved


def test_what_the_cells_say_is_in_the_document(tmp_path: Path) -> None:
    document = table(tmp_path, PLAN)
    first = document.commitments["item:A1/A1"]
    assert first.indicator.name == Text(zh="普惠园覆盖率")
    assert first.indicator.baseline == Baseline(value=Amount("86.4", "percent"), when="2022")
    assert first.target == AtLeast(value="90%")
    assert first.phrase == "不低于90%"
    assert first.due_stated
    assert first.responsible == (Responsible("区教育局", "牵头"), Responsible("区财政局"))
    assert (first.nature, first.tags, first.page) == ("expected", ("学前", "民生"), 3)
    assert first.url == "https://example.org/a"
    assert document.provisions["item:A1"].heading == Text(zh="A1 扩大学前教育")
    second = document.commitments["item:A1/A1-2"]
    assert (second.page, second.due_stated) == ("iv", False)
    places = document.commitments["item:A2/places"]
    assert places.milestones == (InterimTarget(when="2024-Q4", value=Amount(2500, "thing")),)
    jobs = document.commitments["item:B1/B1"]
    assert (jobs.every, jobs.indicator.basis) == ("year", "yearly")
    assert jobs.target == AtLeast(value=Amount(12000, "person"))
    assert jobs.indicator.unit is not None
    assert jobs.indicator.unit.code == "万人"
    assert jobs.indicator.baseline is not None
    assert jobs.indicator.baseline.value == Amount(11000, "person")
    reading = document.commitments["item:B2/B2"].interpretation
    assert reading == Text(zh="按年末数")
    assert document.commitments["item:B3/B3"].indicator.basis == "total"
    assert document.indicators["C1"].covers == Text(zh="全区")
    assert str(document.commitments["item:C3/C3"].period.due) == "2024-12-31"
    assert document.commitments["item:C3/C3"].target == Done()
    assert isinstance(document.commitments["item:C4/C4"].target, Grade)
    assert isinstance(document.commitments["item:KPI-7/KPI-7"].target, Rank)
    assert document.commitments_of("F1") == tuple(document.provisions["item:F1"].commitments)
    assert not document.commitments["item:F2/F2"].stated
    assert document.commitments["item:KPI-8/KPI-8"].indicator.basis == "yearly"
    assert str(document.commitments["item:KPI-1/KPI-1"].period.due) == "2025-06-30"


def test_a_document_from_a_table_comes_back_from_json_and_from_a_package(tmp_path: Path) -> None:
    document = table(tmp_path, PLAN)
    assert document_from_json(document_to_json(document)) == document
    write_data_package(document, tmp_path / "package")
    assert read_data_package(tmp_path / "package") == document


def test_hunnan_comes_back_from_a_package(tmp_path: Path) -> None:
    write_data_package(HUNNAN, tmp_path)
    assert read_data_package(tmp_path) == HUNNAN


def test_english_names_of_columns_and_their_own_are_read_alike(tmp_path: Path) -> None:
    ours = row({"indicator": "Parks", "target": "at least 5", "unit": "park", "basis": "total"})
    theirs = row({"What": "Parks", "Goal": "at least 5", "unit": "park", "basis": "total", "x": ""})
    columns = {"What": "indicator", "Goal": "目标", "x": "ignored"}
    assert table(tmp_path, ours) == table(tmp_path, theirs, columns=columns)


def test_the_years_in_the_header_are_those_of_its_values(tmp_path: Path) -> None:
    cells = {"指标": "覆盖率", "2020年": "80", "2024年目标(%)": "90"}
    columns = {"2020年": "baseline", "2024年目标(%)": "target"}
    document = table(tmp_path, row(cells), columns=columns)
    (promise,) = document.commitments.values()
    assert promise.indicator.baseline == Baseline(value=Amount(80, "percent"), when="2020")
    assert (str(promise.period.due), promise.due_stated) == ("2024-12-31", True)
    assert promise.id == "item:row-1/row-1"


def test_years_of_a_documents_own(tmp_path: Path) -> None:
    text = row({"indicator": "Share", "target": "90%", "due": "2023/24", "baseline": "80"})
    text = text.replace("#due,2025-12-31", "#due,2024/25\n#year_starts,04-01")
    document = table(
        tmp_path,
        text.replace("baseline", "baseline 2022/23"),
        columns={"baseline 2022/23": "baseline"},
        settings={"start": "2023/24"},
    )
    (promise,) = document.commitments.values()
    assert document.period == Period(start="2023-04-01", due="2025-03-31", year_starts="04-01")
    assert str(promise.period.due) == "2024-03-31"
    assert promise.indicator.baseline is not None
    assert promise.indicator.baseline.when == "2022/23"


def test_units_and_the_basis_can_be_given(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = row(
        {"indicator": "托位", "target": "400个托位"}, {"indicator": "Parks", "target": "3 parks"}
    )
    own = Units([declare_unit("nursery_spot", zh="个小托位", en="nursery spots", whole=True)])
    spots = row({"indicator": "托位", "target": "400", "unit": "个小托位"})
    document = table(tmp_path, spots, units=own, basis="level")
    (indicator,) = document.indicators.values()
    assert (indicator.unit, indicator.basis) == (own.own[0], "level")
    units = tmp_path / "units.json"
    units.write_text(json.dumps([own.own[0].declaration]), "utf-8")
    output = tmp_path / "out.json"
    file = str(tmp_path / "plan.csv")
    arguments = ["import", file, "--units", str(units), "--basis", "level"]
    assert main([*arguments, "--output", str(output)]) == 0
    assert read_document(output) == document
    assert main(arguments) == 0
    assert document_from_json(capsys.readouterr().out) == document
    assert len(table(tmp_path, text, basis="total").indicators) == 2


def test_named_kinds_of_provisions_are_the_classes(tmp_path: Path) -> None:
    cells = {"provision": "1", "target": "90%", "domain": "Schools"}
    rows = [
        {**cells, "kind": "task", "title": "Teach", "summary": "Teach more."},
        {**cells, "kind": "goal", "title": "Learn"},
        {**cells, "kind": "safeguard", "title": "Watch", "domain": ""},
        {**cells, "kind": "matter", "title": "Build"},
    ]
    document = table(tmp_path, row(*rows))
    assert list(document.provisions) == ["goal:1", "task:1", "safeguard:1", "matter:1"]
    assert document.tasks[1].summary == Text(en="Teach more.")


def test_flags_and_everything_of_the_document(tmp_path: Path) -> None:
    more = {"number": "云政发〔2023〕1号", "place": "云岭区", "licence": "CC-BY-4.0", "id": "yl"}
    more |= {"published": "2023年1月5日", "url": "https://example.org/"}
    text = row(
        {"indicator": "Enrolment", "target": "105%", "beyond_whole": "yes", "baseline": "102"}
        | {"baseline_when": "2022", "milestones": "2024=104"},
        {"indicator": "Coverage", "target": "90%", "every": "每年"},
        {"indicator": "Balance", "target": "不断提高", "signed": "是", "unit": "元"}
        | {"basis": "yearly"},
    )
    document = table(tmp_path, text, settings=more)
    assert (document.id, document.code, document.licence) == ("yl", more["number"], "CC-BY-4.0")
    assert str(document.published) == "2023-01-05"
    enrolment, coverage, balance = document.commitments.values()
    assert enrolment.indicator.id == "enrolment"
    assert enrolment.indicator.beyond_whole
    assert [step.when for step in enrolment.milestones] == ["2024-12-31"]
    assert coverage.every == "year"
    assert balance.indicator.signed
    assert isinstance(balance.target, Unquantified)


# What is wrong, each with the row, the column and what was expected

SHARE = {"indicator": "Share", "target": "90%"}
COUNT = {"indicator": "Parks", "target": "5", "unit": "park"}

WRONG: list[tuple[dict[str, str], str]] = [
    ({**SHARE, "target": "many"}, "line 6, target: expected a target without 'many'"),
    ({**SHARE, "target": ""}, "line 6, target: expected a target; without one, no row is needed"),
    ({**SHARE, "indicator": ""}, "line 6, indicator: expected the name of what is measured"),
    (COUNT, "line 6, basis: expected level, total or yearly"),
    ({**COUNT, "basis": "levle"}, "line 6, basis: no such name: 'levle' (did you mean 'level'?)"),
    ({**COUNT, "unit": "prak"}, "line 6, unit: expected a unit of the vocabulary (did you mean"),
    ({**COUNT, "unit": "万prak"}, "line 6, unit: expected a unit of the vocabulary"),
    ({**COUNT, "unit": "万%"}, "line 6, unit: expected a unit of the vocabulary"),
    ({**SHARE, "indicator": "Share (%)", "unit": "‰"}, "line 6, unit: expected the unit percent"),
    ({**SHARE, "target": "年均增长3%"}, "line 6, unit: expected the unit of what is measured"),
    ({**SHARE, "target": "建成", "unit": "%"}, "line 6, unit: expected none for what is done"),
    ({**SHARE, "target": "2024年达到90%", "due": "2025"}, "line 6, due: expected 2024-12-31"),
    ({**SHARE, "due": "soon"}, "line 6, due: expected"),
    ({**SHARE, "due": "2022"}, "line 6, due: expected 2023-01-01 or later"),
    ({**SHARE, "start": "2023"}, "line 6, start: expected"),
    ({**SHARE, "every": "week"}, "line 6, every: no such name: 'week'"),
    ({**SHARE, "target": "每年90%", "every": "month"}, "line 6, every: expected year"),
    ({**SHARE, "nature": "hard"}, "line 6, nature: no such name: 'hard'"),
    ({**SHARE, "signed": "perhaps"}, "line 6, signed: no such name: 'perhaps'"),
    ({**SHARE, "baseline": "80"}, "line 6, baseline_when: expected the time of the baseline"),
    ({**SHARE, "baseline_when": "2020"}, "line 6, baseline_when: expected none without a baseline"),
    ({**SHARE, "baseline": "80", "baseline_when": "x"}, "line 6, baseline_when: expected a day"),
    ({**SHARE, "baseline": "x", "baseline_when": "2020"}, "line 6, baseline: expected a number"),
    ({**SHARE, "baseline": "101", "baseline_when": "2020"}, "line 6, baseline: expected at most"),
    ({**SHARE, "baseline": "3 km", "baseline_when": "2020"}, "line 6, baseline: expected a unit"),
    ({**SHARE, "target": "建成", "baseline": "3", "baseline_when": "2020"}, "line 6, baseline: e"),
    ({**SHARE, "milestones": "2024"}, "line 6, milestones: expected times with values"),
    ({**SHARE, "milestones": "2024=x"}, "line 6, milestones: expected a number with its unit"),
    ({**SHARE, "milestones": "x=80"}, "line 6, milestones: expected"),
    ({**SHARE, "milestones": "2030=80"}, "line 6, milestones: expected a day from"),
    ({**SHARE, "id": "a b"}, "line 6, id: expected a name of at most 64 characters"),
    ({**SHARE, "url": "example"}, "line 6, url: expected an address"),
    ({**SHARE, "tags": "a;a"}, "line 6, tags: expected each text only once"),
    ({**SHARE, "kind": "a b"}, "line 6, kind: expected a word without spaces"),
    ({**SHARE, "kind": "task", "provision": "1"}, "line 6, domain: expected the field of work"),
    (
        {**SHARE, "kind": "safeguard", "provision": "1", "domain": "x"},
        "line 6, domain: expected none for a safeguard",
    ),
    ({**SHARE, "kind": "task", "domain": "x"}, "line 6, provision: expected a number from 1 on"),
]


@pytest.mark.parametrize(("cells", "message"), WRONG)
def test_a_wrong_row_is_refused(tmp_path: Path, cells: dict[str, str], message: str) -> None:
    found = errors(lambda: table(tmp_path, row(cells)))
    assert len(found) == 1, found
    assert message in found[0]


PAIRS: list[tuple[dict[str, str], dict[str, str], str]] = [
    (
        {**COUNT, "basis": "level"},
        {**COUNT, "basis": "total"},
        "line 7, basis: expected level, as in line 6 of the same indicator",
    ),
    (
        {**SHARE, "baseline": "80", "baseline_when": "2020"},
        {**SHARE, "baseline": "81", "baseline_when": "2020"},
        "line 7, baseline: expected 80% (2020), as in line 6 of the same indicator",
    ),
    ({**SHARE, "id": "a"}, {**SHARE, "id": "b"}, "line 7, id: expected a, as in line 6"),
    (
        {**SHARE, "id": "a"},
        {**SHARE, "id": "a", "indicator": "Other"},
        "line 7, id: expected another id than that of line 6",
    ),
    (
        {**SHARE, "provision": "1", "title": "One"},
        {**SHARE, "provision": "1", "title": "Two"},
        "line 7, title: expected 'One', as in line 6 of the same provision",
    ),
    (
        {**SHARE, "kind": "goal", "provision": "1", "domain": "x"},
        {**SHARE, "kind": "goal", "provision": "2", "domain": "x"},
        "line 7, domain: expected one goal in a field of work",
    ),
]


@pytest.mark.parametrize(("first", "second", "message"), PAIRS)
def test_rows_that_do_not_agree_are_refused(
    tmp_path: Path, first: dict[str, str], second: dict[str, str], message: str
) -> None:
    found = errors(lambda: table(tmp_path, row(first, second)))
    assert len(found) == 1, found
    assert message in found[0]


HEADERS: list[tuple[str, str]] = [
    ("", "line 1: expected a row with the names of the columns"),
    (ABOUT, "line 1: expected a row with the names of the columns"),
    (f"{ABOUT}target\n", "expected at least one row with a promise below a header"),
    (f"{ABOUT}targte\n", "line 5, column: no such name: 'targte' (did you mean 'target'"),
    (f"{ABOUT}title\nx\n", "line 5: expected a column 'target'"),
    (f"{ABOUT}target,目标,title\n", "line 5: expected a column 'target' only once"),
    (f"{ABOUT}target,title\n90%\n", "line 6: expected 2 cells"),
    (f"{ABOUT}target,title\n90%,x,y\n", "line 6: expected 2 cells"),
    (f'{ABOUT}target,title\n"90%,x\n', "line 6: expected a row of CSV"),
    (f"#titel,x\n{ABOUT}", "line 1, setting: no such name: '#titel' (did you mean '#title'"),
    (f"#title,x,y\n{ABOUT}", "line 1, #title: expected one cell beside the name"),
    ("title,target\nx,90%\n", "title: expected the title of the document, as --title"),
    (f"#start,soon\n{ABOUT}title,target\nx,90%\n", "start: expected"),
    (f"#due,1999\n{ABOUT}title,target\nx,90%\n", "start: expected"),
    (f"#year_starts,x\n{ABOUT}title,target\nx,90%\n", "year_starts: expected"),
    (f"#published,x\n{ABOUT}title,target\nx,90%\n", "published: expected"),
    (
        f"{ABOUT}id,provision,indicator,kind,comparator,target\n",
        "column: no such name: 'target'",
    ),
]


@pytest.mark.parametrize(("text", "message"), HEADERS)
def test_a_table_without_what_it_needs_is_refused(tmp_path: Path, text: str, message: str) -> None:
    found = errors(lambda: table(tmp_path, text))
    assert any(message in line for line in found), found


def test_wrong_columns_and_settings_of_the_call_are_refused(tmp_path: Path) -> None:
    text = row(SHARE)
    (found,) = errors(lambda: table(tmp_path, text, columns={"sharre": "indicator"}))
    assert "column: no such name: 'sharre'" in found
    (found,) = errors(lambda: table(tmp_path, text, columns={"indicator": "indicatr"}))
    assert "column: no such name: 'indicatr' (did you mean 'indicator'?)" in found
    (found,) = errors(lambda: table(tmp_path, text, settings={"titel": "x"}))
    assert "setting: no such name: 'titel' (did you mean 'title'?)" in found


def test_all_errors_are_told_at_once_in_their_order(tmp_path: Path) -> None:
    text = row(
        {**COUNT, "unit": "prak", "nature": "hard"},
        {**SHARE, "target": "many", "due": "soon"},
        SHARE,
    )
    found = errors(lambda: table(tmp_path, text.replace("#start,2023-01-01\n", "")))
    assert [line.partition(": ")[0].rpartition(", ")[2] for line in found] == [
        *("start", "unit", "nature", "target"),
    ]


def test_so_many_errors_stop_the_reading(tmp_path: Path) -> None:
    text = f"{ABOUT}title,target\n" + "x,many\n" * 1500
    with pytest.raises(DocumentError) as caught:
        table(tmp_path, text)
    assert len(caught.value.errors) == 1000
    assert caught.value.stopped


def test_a_wrong_table_is_refused_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, output = tmp_path / "plan.csv", tmp_path / "plan.json"
    file.write_text(PLAN.replace("不低于90%", "许多"), "utf-8")
    output.write_text("before", "utf-8")
    assert main(["import", str(file), "--output", str(output), "--language", "zh"]) == 2
    assert "应为" in capsys.readouterr().err
    assert output.read_text("utf-8") == "before"


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_a_table_is_read_in_the_encoding_and_with_the_delimiter_it_has(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], encoding: str, delimiter: str
) -> None:
    rows = csv.reader(io.StringIO(PLAN))
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\n").writerows(rows)
    file, output = tmp_path / "plan.csv", tmp_path / "plan.json"
    file.write_bytes(text.getvalue().encode(encoding))
    assert main(["import", str(file), "--output", str(output)]) == 0
    assert read_document(output) == table(tmp_path, PLAN)
    told = f"minsheng: {file}: read as GB18030, which GBK and GB2312 are part of\n"
    assert capsys.readouterr().err == (told if encoding == "gb18030" else "")
    assert main(["import", str(file), "--encoding", "ascii"]) == 2
    assert "expected text in ascii" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "separator"), [("#columns", ","), ("# 列", ";"), ("#columns", "\t")]
)
def test_a_table_remembers_what_its_columns_are(tmp_path: Path, name: str, separator: str) -> None:
    other = PLAN.replace("目标值,", "要求,").replace("统计方式", "口径")
    said = {"要求": "target", "口径": "basis"}
    asked = table(tmp_path, other, columns=said)
    assert asked == table(tmp_path, PLAN)
    remembered = f"{name},要求=target,口径 = basis,\n{other}"
    rows = csv.reader(io.StringIO(remembered))
    text = io.StringIO()
    csv.writer(text, delimiter=separator).writerows(rows)
    assert table(tmp_path, text.getvalue()) == asked
    wrong = f"{name},要求=target,口径\n{other}"
    with pytest.raises(DocumentError, match=f"line 1, {name}: expected THEIRS=OURS such as"):
        table(tmp_path, wrong)
    (tmp_path / "plan.csv").write_text(f"{name},要求=targt,口径=basis\n{other}", "utf-8")
    with pytest.raises(DocumentError, match="no such name: 'targt'"):
        read_document_table(tmp_path / "plan.csv")
    assert table(tmp_path, f"{name},要求=targt,口径=basis\n{other}", columns=said) == asked


def test_a_table_says_which_numbers_of_the_source_are_no_targets(tmp_path: Path) -> None:
    ledger = "#not_target,*,2025年,date\n#非目标,item:A1,一期,name\n"
    found = table(tmp_path, f"{ledger}{PLAN}").not_targets
    assert found == (
        NotTarget(section=ANYWHERE, phrase="2025年", reason="date"),
        NotTarget(section="item:A1", phrase="一期", reason="name"),
    )
    for wrong, message in (
        ("#not_target,*,2025年,day", "'word', got 'day'"),
        ("#not_target,*", "line 1, #not_target: expected text"),
        ("#not_target,*,2025年,date,x", "expected a section or *, the words, and the reason"),
    ):
        with pytest.raises(DocumentError) as caught:
            table(tmp_path, f"{wrong}\n{PLAN}")
        assert message in str(caught.value)


# Workbooks


def workbook(folder: Path, **sheets: list[list[Any]]) -> Path:
    made = openpyxl.Workbook()
    made.remove(made.active)
    for title, rows in sheets.items():
        sheet = made.create_sheet(title)
        for cells in rows:
            sheet.append(cells)
    file = folder / "plan.xlsx"
    made.save(file)
    return file


def cells_of(text: str) -> list[list[Any]]:
    return [[cell or None for cell in cells] for cells in csv.reader(io.StringIO(text))]


def test_a_workbook_is_read_as_the_text_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = workbook(tmp_path, notes=[["nothing"]], plan=cells_of(PLAN))
    assert main(["import", str(file), "--output", str(tmp_path / "plan.json")]) == 0
    assert read_document(tmp_path / "plan.json") == table(tmp_path, PLAN)
    assert capsys.readouterr().err == (
        f"minsheng: {file}: sheet 'plan' was read; sheet 'notes' not\n"
    )
    assert read_document_table(file, sheet="plan") == table(tmp_path, PLAN)


def test_cells_of_a_workbook_are_read_as_they_are_shown(tmp_path: Path) -> None:
    head: list[list[Any]] = [
        ["#title", "Plan"],
        ["#issuer", "A town"],
        ["#start", date(2023, 1, 1)],
    ]
    file = workbook(
        tmp_path,
        plan=[
            *head,
            ["indicator", "unit", "target", "due", "basis"],
            ["Homes", "household", 60, 2025, "total"],
            ["Satisfied residents", "%", 0.885, date(2025, 6, 30), "level"],
        ],
    )
    made = openpyxl.load_workbook(file)
    made["plan"]["C6"].number_format = "0.0%"
    made.save(file)
    homes, satisfied = read_document_table(file).commitments.values()
    assert (homes.target, homes.period.due) == (AtLeast(value="60 household"), date(2025, 12, 31))
    assert (satisfied.target, satisfied.period.due) == (AtLeast(value="88.5%"), date(2025, 6, 30))


HEAD = [["#title", "Plan"], ["#issuer", "A town"], ["#start", "2023"], ["title", "target"]]
WRONG_BOOKS: list[tuple[dict[str, list[list[Any]]], dict[str, Any], str]] = [
    ({"plan": [*HEAD, ["Homes", "many"]]}, {}, "plan.xlsx, plan, row 5, target: expected a target"),
    (
        {"plan": [*HEAD, ["Homes", "=1+1"]]},
        {},
        "plan.xlsx, plan, row 5: expected a value; the formula",
    ),
    (
        {"one": HEAD, "two": HEAD},
        {},
        "plan.xlsx, sheet: expected the one sheet that has a column 'target' (目标), of one, two",
    ),
    (
        {"one": [["x"]], "two": [["y"]]},
        {},
        "plan.xlsx, sheet: expected the one sheet that has a column 'target' (目标), of one, two",
    ),
    ({"plan": HEAD}, {"sheet": "plans"}, "plan.xlsx, sheet: no such name: 'plans'"),
    ({"plan": HEAD}, {"encoding": "gbk"}, "encoding: expected no encoding, for a workbook"),
    ({"plan": [*HEAD, ["Homes", time(12)]]}, {}, "row 5: expected text, a number or a day"),
]


@pytest.mark.parametrize(("sheets", "options", "message"), WRONG_BOOKS)
def test_a_wrong_workbook_is_refused(
    tmp_path: Path, sheets: dict[str, list[list[Any]]], options: dict[str, Any], message: str
) -> None:
    with pytest.raises(DocumentError) as caught:
        read_document_table(workbook(tmp_path, **sheets), **options)
    assert any(message in str(error) for error in caught.value.errors)


def test_text_has_no_sheets(tmp_path: Path) -> None:
    (tmp_path / "plan.csv").write_text(PLAN, "utf-8")
    with pytest.raises(DocumentError, match="sheet: expected no sheet, for a file that is no"):
        read_document_table(tmp_path / "plan.csv", sheet="plan")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_template_explains_every_column_and_is_read(language: Language, tmp_path: Path) -> None:
    file = tmp_path / "template.csv"
    arguments = ["import", "--template", "--language", language, "--output", str(file)]
    assert main(arguments) == 0
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    text = file.read_text("utf-8-sig")
    assert text == document_template(language)
    for column in (*COLUMNS.values(), *SETTINGS.values()):
        assert column.about.in_language(language).partition(",")[0] in text
    header = next(csv.reader([text.splitlines()[-1]]))
    cells = ["" for _ in header]
    cells[list(COLUMNS).index("title")] = "Shares"
    cells[list(COLUMNS).index("target")] = "90%"
    settings = {"title": "x", "issuer": "y", "start": "2023"}
    document = table(tmp_path, f"{text}{','.join(cells)}\n", settings=settings)
    assert list(document.commitments) == ["item:row-1/shares"]


def test_the_examples_of_the_template_are_read(tmp_path: Path) -> None:
    examples = {column.name: column.example for column in COLUMNS.values()}
    (promise,) = table(tmp_path, row(examples)).commitments.values()
    assert promise.id == "measure:EC02a/inclusive-kindergartens"
    assert promise.indicator.name == Text(zh="普惠性幼儿园覆盖率")


WRONG_CALLS = [
    ((), "expected a table to read, or --template"),
    (("--template", "x.csv"), "expected no table beside it"),
    (("x.csv", "--columns", "x"), "expected THEIRS=OURS such as"),
    (("nothing.csv",), "nothing.csv: No such file"),
    ((".", "--title", "x"), "--title: expected no such option beside the folder"),
    ((".",), "datapackage.json: No such file"),
]


@pytest.mark.parametrize(("arguments", "message"), WRONG_CALLS)
def test_wrong_calls(
    arguments: tuple[str, ...],
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["import", *arguments]) == 2
    assert message in capsys.readouterr().err


def test_output_that_is_no_file_is_written_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "plan.csv"
    file.write_text(PLAN, "utf-8")
    assert main(["import", str(file), "--output", "/dev/null"]) == 0
    assert not Path("/dev/null").is_file()
    assert main(["import", str(file), "--output", str(tmp_path)]) == 2
    capsys.readouterr()
    nowhere = tmp_path / "no" / "x.json"
    assert main(["import", str(file), "--output", str(nowhere)]) == 2
    assert capsys.readouterr().err == f"minsheng: {nowhere}: No such file or directory\n"


# A package that is not as it was written

SPOILT: list[tuple[str, str, str, str]] = [
    ("commitments.csv", "id,", "idd,", "commitments.csv, line 1, column: no such name: 'idd'"),
    ("commitments.csv", "id,provision", "provision,provision", "only once"),
    ("domains.csv", "id,number,name_zh,name_en", "number,name_zh,name_en", "a column 'id'"),
    ("domains.csv", "employment,1,", "employment,one,", "domains.csv, line 2, number: expected"),
    ("domains.csv", "employment,1,", "employment,", "domains.csv, line 2: expected 4 cells"),
    ("indicators.csv", ",level,", ",levle,", "indicators.csv, line"),
    ("commitments.csv", ",at_least,", ",at_lest,", "commitments.csv, line"),
    ("datapackage.json", '"document"', '"paper"', "expected an object 'document'"),
    ("datapackage.json", "{", "[", "datapackage.json: expected JSON"),
]


@pytest.mark.parametrize(("name", "old", "new", "message"), SPOILT)
def test_a_spoilt_package_is_refused(
    tmp_path: Path, name: str, old: str, new: str, message: str
) -> None:
    write_data_package(HUNNAN, tmp_path)
    file = tmp_path / name
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    found = errors(lambda: read_data_package(tmp_path))
    assert any(message in line for line in found), found
