"""The workbook of a report, read with another library than the one that wrote it."""

import warnings
from datetime import date, datetime
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from typing import Any

import attrs
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.cell.cell import Cell
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from minsheng import (
    HUNNAN,
    Amount,
    AtLeast,
    Commitment,
    Document,
    Indicator,
    InvalidValueError,
    Milestone,
    Observation,
    Period,
    Series,
    Span,
    Text,
    report,
)
from minsheng.errors import MissingExtraError
from minsheng.observations import Data, ObservedSeries
from minsheng.promises import Grade, Provision, Rank, Responsible, Target
from minsheng.quantities.exact import exact_decimal, number_text
from minsheng.reports import cells, workbook
from minsheng.reports.cells import Number, amount_cell, day_cell, shared, width
from minsheng.reports.content import content_of
from minsheng.reports.standing import STANDING_TEXTS
from minsheng.reports.workbook import workbook_of
from tests.helpers.programs import Shell

PLAN = Period.of_years(2023, 2025)
INJECTED = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "<script>alert(1)</script>", 'a"b')
FORMULAS = INJECTED[:4]


def promise(
    target: Target, unit: str | None = "person", name: str = "thing", **own: Any
) -> Commitment:
    indicator = Indicator(
        id=name,
        name=own.pop("title", Text(zh="某项指标", en="Some thing")),
        unit=unit,
        basis=own.pop("basis", "level"),
        counted_by=own.pop("counted_by", None),
    )
    given: dict[str, Any] = {"period": PLAN, "phrase": "某项", **own}
    return Commitment(id=f"part:1/{name}", indicator=indicator, target=target, **given)


def document_of(*promises: Commitment, title: str = "某规划") -> Document:
    part = Provision(kind="part", number=1, title=Text(zh="部分", en="Part"), commitments=promises)
    return Document(
        id="plan",
        title=Text(zh=title, en=title),
        issuer=Text(zh="某区", en="A district"),
        period=PLAN,
        further=(part,),
    )


def book_of(
    document: Document, data: dict[str, Data] | None = None, as_of: str | None = None, **own: Any
) -> Workbook:
    made = workbook_of(content_of(document, data, as_of, **own))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of bars in cells, which openpyxl leaves out
        return openpyxl.load_workbook(BytesIO(made))


def sheet_of(book: Workbook, name: str) -> Worksheet:
    found = book[name]
    assert isinstance(found, Worksheet)
    return found


def rows_of(sheet: Worksheet) -> list[dict[str, Cell]]:
    """Return the rows of a sheet by the headers of its columns; none of its cells is merged."""
    head, *rows = ([x for x in row if isinstance(x, Cell)] for row in sheet.iter_rows())
    return [dict(zip((str(x.value) for x in head), row, strict=True)) for row in rows]


def shown_in(sheet: Worksheet) -> list[list[object]]:
    return [[cell.value for cell in row if cell.value is not None] for row in sheet.iter_rows()]


@pytest.fixture(scope="module")
def full() -> Workbook:
    """Return the workbook of a promise of each sort that a cell is written differently for."""
    document = document_of(
        promise(AtLeast(value="50000 person"), name="jobs", basis="total", counted_by="名"),
        promise(AtLeast(value="90%"), "percent", "share"),
        promise(AtLeast(value="900 yuan/person/month"), "yuan/person/month", "standard"),
        promise(Rank(at_most=3), "place", "place"),
        promise(Grade(at_least="B", scale=("A", "B", "C")), "grade", "grade"),
        promise(
            AtLeast(value="5 person"),
            name="silent",
            responsible=(Responsible("区教育局", "牵头"), Responsible("区财政局")),
            tags=("重点",),
            page=7,
        ),
    )
    jobs = [
        Observation(when=Span.of_year(2023), value=Amount(20_000, "person"), source="年报"),
        Observation(
            when=Span(start="2024-01-01", end="2024-06-30"),
            value=Amount(7_000, "person"),
            preliminary=True,
        ),
    ]
    data: dict[str, Data] = {
        "jobs": ObservedSeries("increment", jobs),
        "share": Series.levels({"2022-12-31": "80.5", "2024-06-30": "85.25"}, "percent"),
        "standard": Series.yearly({2022: 800, 2023: "833.5"}, "yuan/person/month"),
        "place": Series.levels({"2024-06-30": 4}, "place"),
        "grade": Series.levels({"2024-06-30": 1}, "grade"),
    }
    return book_of(document, data, "2024-06-30", language="zh")


def test_a_workbook_has_a_sheet_for_each_purpose(full: Workbook) -> None:
    assert full.sheetnames == ["总览", "承诺", "实际值", "今后需达"]
    english = book_of(document_of(promise(AtLeast(value="1 person"))), {}, "2024-06-30")
    assert english.sheetnames == ["Overview", "Promises", "Observations", "Required values"]


def test_the_overview_counts_and_says_what_each_standing_means(full: Workbook) -> None:
    rows = shown_in(sheet_of(full, "总览"))
    assert rows[0] == ["某规划"]
    assert ["截至", datetime(2024, 6, 30)] in rows  # noqa: DTZ001 - a day
    assert ["承诺", 6] in rows
    assert ["有数据", 5] in rows
    assert ["没有数据", 1, 0.166, "可以检验，但没有期内的数据"] in rows  # 1/6, cut
    assert ["区教育局", 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0] in rows
    head = next(row for row in rows if row[:2] == ["领域", "承诺"])
    (counts,) = [row for row in rows if row[:1] == ["其他条款"] or row[:2] == ["某规划", 6]]
    assert dict(zip(head, counts, strict=True))["没有数据"] == 1
    assert sum(x for x in counts[4:] if isinstance(x, int)) == 6


def test_figures_are_numbers_in_the_format_of_their_unit(full: Workbook) -> None:
    rows = {str(row["编号"].value): row for row in rows_of(sheet_of(full, "承诺"))}
    found = {name: (row["最近值"].value, row["最近值"].number_format) for name, row in rows.items()}
    assert found == {
        "part:1/jobs": (27000, '#,##0"名"'),
        "part:1/share": (0.8525, "#,##0.00%"),
        "part:1/standard": (833.5, '#,##0.0"元/人/月"'),
        "part:1/place": (4, '"第"#,##0"名"'),
        "part:1/grade": ("A", "General"),
        "part:1/silent": (None, "General"),
    }
    share = rows["part:1/share"]
    assert (share["下限"].value, share["下限"].number_format) == (0.9, "#,##0%")
    assert share["到期日"].value == datetime(2025, 12, 31)  # noqa: DTZ001 - a day
    assert share["到期日"].number_format == "yyyy-mm-dd"
    # (85.25 - 80.5) / (90 - 80.5) is one half, after 547 of 1096 days
    assert (share["进度"].value, share["进度"].number_format) == (0.5, "0.0%")
    assert share["应达进度"].value == 0.499
    assert share["状态"].value == "进度正常"
    silent = rows["part:1/silent"]
    assert silent["责任单位"].value == "区教育局（牵头）、区财政局"
    assert (silent["标签"].value, silent["页码"].value) == ("重点", "7")


def test_observations_stand_once_with_their_days_and_spans(full: Workbook) -> None:
    rows = [[cell.value for cell in row.values()] for row in rows_of(sheet_of(full, "实际值"))]
    assert rows[:3] == [
        ["jobs", "某项指标", "2023-01-01/2023-12-31", 20000, "名", None, "年报"],
        ["jobs", "某项指标", "2024-01-01/2024-06-30", 7000, "名", "是", None],
        ["share", "某项指标", datetime(2022, 12, 31), 0.805, "%", None, None],  # noqa: DTZ001 - a day
    ]
    assert [row[2] for row in rows if row[0] == "standard"] == [
        datetime(year, 12, 31)  # noqa: DTZ001 - a day
        for year in (2022, 2023)
    ]


def test_what_is_done_or_not_stands_in_words() -> None:
    done = attrs.evolve(promise(AtLeast(value="1 person")).indicator, unit=None)
    targets = HUNNAN.commitments_of("child-hardship-register")[0].target
    built = [
        attrs.evolve(
            promise(AtLeast(value="1 person")),
            id=f"part:1/{name}",
            indicator=attrs.evolve(done, id=name),
            target=targets,
        )
        for name in ("one", "two")
    ]
    day = date(2024, 5, 1)
    data: dict[str, Data] = {
        "one": Milestone(done=day, observed=date(2024, 6, 30)),
        "two": Milestone(done=None, observed=date(2024, 6, 30)),
    }
    rows = rows_of(sheet_of(book_of(document_of(*built), data), "Observations"))
    assert [(row["when"].value, row["value"].value) for row in rows] == [
        (datetime(2024, 5, 1), "done"),  # noqa: DTZ001 - a day
        (datetime(2024, 6, 30), "not done"),  # noqa: DTZ001 - a day
    ]


def test_required_values_lead_from_here(full: Workbook) -> None:
    rows = [
        row for row in rows_of(sheet_of(full, "今后需达")) if row["编号"].value == "part:1/jobs"
    ]
    assert [(row["时间"].value, row["今后需达"].value) for row in rows] == [
        ("2024", 34695),  # 27,000, and of 23,000 more the share of 184 in 549 days, rounded up
        ("2025", 50000),
    ]
    assert rows[0]["今后需达"].number_format == '#,##0"名"'


def test_headers_stay_in_sight_and_columns_are_as_wide_as_chinese_needs(full: Workbook) -> None:
    for name, sheet in zip(
        full.sheetnames[1:], map(full.__getitem__, full.sheetnames[1:]), strict=True
    ):
        assert sheet.freeze_panes == "C2", name
        assert sheet.auto_filter.ref.startswith("A1:"), name
        assert sheet.print_title_rows == "$1:$1"
    ahead = sheet_of(full, "今后需达")
    assert ahead.column_dimensions["B"].width >= width("某项指标") + 2
    assert ahead.page_setup.orientation == "landscape"


def test_each_standing_has_a_colour_beside_its_words(full: Workbook) -> None:
    sheet = sheet_of(full, "承诺")
    rules = [rule for found in sheet.conditional_formatting for rule in found.rules]
    words = {rule.formula[0] for rule in rules if rule.type == "cellIs"}
    assert words == {f'"{text.zh}"' for text in STANDING_TEXTS.values()}
    assert any(rule.type == "dataBar" for rule in rules)


@pytest.mark.parametrize("text", INJECTED)
def test_text_from_documents_and_files_is_text_in_a_cell_and_nothing_is_run(text: str) -> None:
    item = promise(
        AtLeast(value="9 person"),
        title=Text(en=text),
        phrase=text,
        interpretation=Text(en=text),
        tags=(text,),
        responsible=(Responsible(Text(en=text)),),
    )
    seen = Observation(when="2024-06-30", value=Amount(5, "person"), source=text)
    data: dict[str, Data] = {"thing": ObservedSeries("level", [seen])}
    book = book_of(document_of(item, title=text), data)
    found = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in found} <= {"s", "n", "d"}  # "f" would be a formula
    own = [cell for cell in found if cell.value == text.strip() or cell.value == text]
    assert len(own) >= 8
    for cell in own:
        assert bool(cell.quotePrefix) == (text[0] in "=+-@\t")
        assert cell.hyperlink is None


def test_a_unit_with_quotes_is_shown_as_it_is() -> None:
    item = promise(AtLeast(value="9 person"))
    unit = attrs.evolve(item.indicator, counted_by='"x";[Red]')
    quoted = attrs.evolve(item, indicator=unit)
    found = amount_cell(Amount(5, "person"), quoted, "zh")
    assert found == Number(Fraction(5), '#,##0"' + '"\\""' + 'x"\\"";[Red]"')
    long = attrs.evolve(item, indicator=attrs.evolve(unit, counted_by="长" * 300))
    assert amount_cell(Amount(5, "person"), long, "zh") == Number(Fraction(5), "#,##0")


@given(st.fractions() | st.decimals(allow_nan=False, allow_infinity=False, places=6).map(Fraction))
def test_a_number_in_a_cell_is_the_number_or_it_is_text_that_has_it(value: Fraction) -> None:
    item = promise(AtLeast(value="9 m"), "m")
    found = amount_cell(Amount(value, "m"), item, "en")
    if isinstance(found, Number):
        assert found.value == value
        written = format(exact_decimal(value), ".16G")  # as XlsxWriter does
        assert Fraction(written) == Fraction(repr(float(written))) == value  # as others read it
    else:
        assert isinstance(found, str)
        assert number_text(value) in found


def test_what_a_workbook_cannot_hold_exactly_is_text() -> None:
    item = promise(AtLeast(value="90%"), "percent")
    third = amount_cell(Amount(Fraction(100, 3), "percent"), item, "zh")
    assert third == "33.3333…% (100/3)"
    money = promise(AtLeast(value="1 yuan"), "yuan")
    long = amount_cell(Amount("1234567890123456.5", "yuan"), money, "en")
    assert long == "1234567890123456.5 yuan"
    assert amount_cell(Amount("123456789012345", "yuan"), money, "en") == Number(
        Fraction(123456789012345), '#,##0" yuan"'
    )


def test_shares_are_cut_and_days_before_all_calendars_are_text() -> None:
    assert shared(Fraction(59_966, 60_000)) == Number(Fraction(999, 1000), "0.0%")
    assert shared(Fraction(-1, 3000)) == Number(Fraction(0), "0.0%")
    assert shared(Fraction(10**20)) == "100000000000000000000"
    assert day_cell(date(1900, 12, 31)) == "1900-12-31"
    assert day_cell(date(1901, 1, 1)) == date(1901, 1, 1)


def test_a_document_alone_has_two_sheets_without_standings() -> None:
    book = book_of(document_of(promise(AtLeast(value="9 person"))))
    assert book.sheetnames == ["Overview", "Promises"]
    (row,) = rows_of(sheet_of(book, "Promises"))
    assert list(row) == [
        *("Domain", "Promise", "Target", "At least", "Due", "Due, in words", "Provision"),
        *("Words of the source", "Unit", "Id"),
    ]
    empty = book_of(document_of())
    assert [len(shown_in(sheet)) for sheet in map(empty.__getitem__, empty.sheetnames)][1] == 1
    nothing = book_of(document_of(), {}, "2024-06-30")
    assert nothing.sheetnames[2:] == ["Observations", "Required values"]


def test_it_is_the_same_file_each_time() -> None:
    content = content_of(HUNNAN, domain="income")
    assert workbook_of(content) == workbook_of(content)


def test_what_is_too_long_for_a_cell_or_a_sheet_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    item = promise(AtLeast(value="9 person"), phrase="长" * (cells.MOST_TEXT + 1))
    with pytest.raises(InvalidValueError, match="text of at most 32767 characters"):
        book_of(document_of(item))
    monkeypatch.setattr(workbook, "_MOST_ROWS", 1)
    with pytest.raises(InvalidValueError, match="Promises: expected at most 0 rows"):
        book_of(document_of(promise(AtLeast(value="9 person"))))


def test_a_report_is_saved_as_what_its_name_says(tmp_path: Path, shell: Shell) -> None:
    item = promise(AtLeast(value="9 person"))
    found = report(document_of(item), note=Text(en="=Invented"))
    found.save(tmp_path / "report.xlsx")
    sheet = sheet_of(openpyxl.load_workbook(tmp_path / "report.xlsx"), "Overview")
    assert (sheet["A2"].value, sheet["A2"].data_type) == ("=Invented", "s")
    file = tmp_path / "observed.csv"
    file.write_text("indicator,when,value,unit\ndibao-standard,2022-12-31,766,yuan/person/month\n")
    output = str(tmp_path / "from-shell.XLSX")
    command = ("report", str(file), "--domain", "social-security", "--language", "zh")
    assert shell.run(*command, "--output", output) == 0
    assert openpyxl.load_workbook(output).sheetnames[0] == "总览"
    assert shell.run("report", "--output", str(tmp_path / "no-folder" / "x.xlsx")) == 2
    assert "no-folder/x.xlsx: No such file or directory" in shell.err
    assert shell.run("report", "--output", "x.docx", "--language", "zh") == 2
    assert "--output：应为 report.html 或 report.xlsx 这样的文件，实为" in shell.err


def test_without_xlsxwriter_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(workbook, "import_module", missing)
    with pytest.raises(MissingExtraError, match=r"install them with 'minsheng\[report\]'"):
        book_of(document_of())
