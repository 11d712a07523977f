"""Files as offices have them: workbooks, encodings, delimiters, and cells as people write them."""

import csv
import io
import pickle
import struct
import sys
import tracemalloc
import zipfile
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minsheng import (
    HUNNAN,
    Amount,
    AtLeast,
    Commitment,
    Document,
    Indicator,
    InvalidValueError,
    Provision,
    Series,
    Text,
    UnknownNameError,
)
from minsheng.cli import main
from minsheng.days import CALENDAR, Span, years_from
from minsheng.errors import MissingExtraError, ObservationsError, UnitError
from minsheng.exchange.files import document_from_json, document_to_json
from minsheng.observations import (
    Milestone,
    ObservedSeries,
    read_effective_series,
    read_observations,
    read_yearly_series,
    write_template,
)
from minsheng.observations.written import figure_of, is_no_value, moment_of
from minsheng.quantities import Units, declare_unit

openpyxl = pytest.importorskip("openpyxl", reason="the extra excel is not installed")
FILES = Path(__file__).parent / "files"
LEVEL = "dibao-standard"
SHARE = "public-interest-kindergarten-coverage"
TOTAL = "urban-jobs"
YEARLY = "wage-survey-employees"
DONE = "elderly-care-system"
HEADER = ("indicator", "when", "value", "unit")


def text_file(folder: Path, *lines: str, encoding: str = "utf-8", name: str = "obs.csv") -> Path:
    file = folder / name
    file.write_bytes("\n".join((*lines, "")).encode(encoding))
    return file


def book(folder: Path, *rows: tuple[Any, ...], header: tuple[Any, ...] = HEADER) -> Path:
    made = openpyxl.Workbook()
    for row in (header, *rows):
        made.active.append(row)
    file = folder / "obs.xlsx"
    made.save(file)
    return file


def seen(file: Path, name: str, **options: Any) -> list[tuple[str, Any]]:
    found = read_observations(file, HUNNAN, **options)[name]
    assert isinstance(found, ObservedSeries)
    return [(str(one.when), one.value.fraction) for one in found.observations]


def errors_of(file: Path, **options: Any) -> list[str]:
    with pytest.raises(ObservationsError) as caught:
        read_observations(file, HUNNAN, **options)
    return [str(error).removeprefix(f"{file.parent}/") for error in caught.value.errors]


def remarks_of(file: Path, **options: Any) -> list[str]:
    remarks = read_observations(file, HUNNAN, **options).remarks
    return [remark.en.removeprefix(f"{file.parent}/") for remark in remarks]


# Files that a spreadsheet program wrote


def test_a_workbook_is_read_as_it_is_shown() -> None:
    file = FILES / "monitoring.xlsx"
    found = read_observations(file, HUNNAN)
    assert set(found) == {LEVEL, SHARE, TOTAL, YEARLY, DONE}
    assert seen(file, LEVEL) == [("2023-07-01", 793), ("2024-07-01", 821)]
    assert seen(file, SHARE) == [("2024-12-31", Fraction("88.5"))]
    assert seen(file, TOTAL) == [("2023-12-31", 18000), ("2024-12-31", 30500)]
    assert seen(file, YEARLY) == [("2024-01-01/2024-12-31", 1200)]
    assert found[DONE] == Milestone(done=None, observed=date(2024, 6, 30))
    assert remarks_of(file) == [
        "monitoring.xlsx: sheet '监测表' was read; sheet '说明' and the hidden sheet '底稿' not",
        "monitoring.xlsx, 监测表: the header is row 3; what stands above it was not read",
        "monitoring.xlsx, 监测表, row 11: no value; not read (1 row)",
    ]
    assert pickle.loads(pickle.dumps(found)).remarks == found.remarks  # noqa: S301 - our own bytes


def test_a_hidden_sheet_is_read_when_it_is_named() -> None:
    assert seen(FILES / "monitoring.xlsx", LEVEL, sheet="底稿") == [("2022-07-01", 766)]


def test_amounts_of_the_year_to_date_become_what_each_month_adds() -> None:
    assert seen(FILES / "months.xlsx", YEARLY) == [
        ("2023-01-01/2023-11-30", 900),
        ("2023-12-01/2023-12-31", 100),
        ("2024-01-01/2024-01-31", 80),
        ("2024-02-01/2024-02-29", 70),
        ("2024-03-01/2024-03-31", 110),
    ]


def test_a_header_in_merged_cells_is_refused() -> None:
    assert errors_of(FILES / "merged-header.xlsx")[-1] == (
        "merged-header.xlsx, 汇总, row 1: expected the columns indicator, when, value, unit (when, "
        "value missing), got ['指标', '2023年', '', '2024年']"
    )


@pytest.mark.parametrize("name", ["standards.csv", "semicolons.csv"])
def test_a_series_with_chinese_headers_is_read(name: str) -> None:
    expected = Series.yearly({2021: 740, 2022: 766, 2023: 793}, "yuan/person/month")
    assert read_yearly_series(FILES / name) == expected


def test_utf_16_text_with_tabs_is_read() -> None:
    assert seen(FILES / "unicode.txt", SHARE) == [("2023-12-31", 86)]
    assert remarks_of(FILES / "unicode.txt") == []


# Several encodings of text, and several delimiters

ROWS = ("指标,时间,数值,单位,来源", "低保,2024-07-01,821,元/人/月,民政局")


@pytest.mark.parametrize(
    ("encoding", "remarks"),
    [
        ("utf-8", []),
        ("utf-8-sig", []),
        ("utf-16", []),
        ("gb18030", ["obs.csv: read as GB18030, which GBK and GB2312 are part of"]),
        ("gbk", ["obs.csv: read as GB18030, which GBK and GB2312 are part of"]),
    ],
)
def test_the_encoding_is_found(tmp_path: Path, encoding: str, remarks: list[str]) -> None:
    file = text_file(tmp_path, *ROWS, encoding=encoding)
    found = read_observations(file, HUNNAN)[LEVEL]
    assert isinstance(found, ObservedSeries)
    assert found.observations[0].source == "民政局"
    assert remarks_of(file) == remarks


def test_an_encoding_can_be_given(tmp_path: Path) -> None:
    file = text_file(
        tmp_path, "指標,when,value,unit", "dibao,2024-07-01,821,yuan/person/month", encoding="big5"
    )
    assert seen(file, LEVEL, encoding="big5", columns={"指標": "indicator"}) == [
        ("2024-07-01", 821)
    ]
    assert errors_of(file, encoding="ascii")[0].startswith("obs.csv: expected text in ascii")
    for wrong in ("klingon", "hex", 5, ""):
        (error,) = errors_of(file, encoding=wrong)
        assert error.startswith("encoding: expected the name of an encoding")


def test_utf_8_with_a_fault_is_not_taken_for_gb18030(tmp_path: Path) -> None:
    file = text_file(tmp_path, *ROWS)
    file.write_bytes(file.read_bytes() + "浑南区民政局公布的标准".encode()[:-1] + b"\xff")
    place = len(file.read_bytes()) - 3
    assert errors_of(file) == [
        (
            "obs.csv: expected text in UTF-8, UTF-16 with its mark, or GB18030; or the name of its "
            f"encoding, got byte 0xe5 at {place}"
        ).replace("0xe5", f"{file.read_bytes()[place]:#04x}")
    ]


@pytest.mark.parametrize("content", [b"\x80\xff\xff", b"indicator\0,when"])
def test_what_is_no_text_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "obs.csv"
    file.write_bytes(content)
    (error,) = errors_of(file)
    assert error.startswith("obs.csv: expected text in UTF-8, UTF-16 with its mark, or GB18030")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_found(tmp_path: Path, delimiter: str) -> None:
    lines = [line.replace(",", delimiter) for line in ROWS]
    assert seen(text_file(tmp_path, *lines), LEVEL) == [("2024-07-01", 821)]


def test_a_comma_in_a_file_with_semicolons_may_be_a_decimal_point(tmp_path: Path) -> None:
    file = text_file(tmp_path, "indicator;when;value;unit", f"{YEARLY};2024;1,200;人")
    assert errors_of(file) == [
        (
            "obs.csv, line 2, value: expected a number without commas, which may be decimal points "
            "beside semicolons, got '1,200'"
        )
    ]


def test_a_large_file_in_another_encoding_is_refused_in_little_memory(tmp_path: Path) -> None:
    file = tmp_path / "obs.csv"
    with file.open("wb") as out:
        line = "低保,2024-07-01,821,元/人/月,民政局\n".encode("big5hkscs", "replace")
        for _ in range(200):
            out.write(line * 1000)
        out.write(b"\xff\xff")
    tracemalloc.start()
    errors = errors_of(file)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(errors) == 1
    assert peak < 16 * 2**20 < 3 * file.stat().st_size


# Cells as people write them


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("3.5", "3.5", ""),
        (" 1,200 ", "1200", ""),
        ("1 200 000.5", "1200000.5", ""),
        ("１，２００", "1200", ""),
        ("5万", "50000", ""),
        ("1.2亿元", "120000000", "元"),
        ("3万亿", "3000000000000", ""),
        ("86%", "86", "%"),
        ("86％", "86", "%"),
        ("4.5‰", "4.5", "‰"),
        ("−5", "-5", ""),
        ("+5 人", "5", "人"),
    ],
)
def test_numbers_are_read_as_they_are_written(text: str, number: str, unit: str) -> None:
    assert figure_of(text, "value") == (Fraction(number), unit)


@pytest.mark.parametrize(
    "text",
    ["1,20", "12,34", "1,2 345", "1e3", "1.", ".5", "--5", "(5)", "5.5.5", "约5", "9" * 1001],
)
def test_other_numbers_are_refused(text: str) -> None:
    with pytest.raises(InvalidValueError, match="value: expected a plain decimal number"):
        figure_of(text, "value")


@given(st.integers(-(10**12), 10**12), st.integers(0, 6), st.sampled_from(["", "万", "亿"]))
def test_a_number_is_read_as_it_was_written(digits: int, places: int, scale: str) -> None:
    number = Decimal(digits).scaleb(-places)
    times = {"": 1, "万": 10**4, "亿": 10**8}[scale]
    for text in (f"{number:f}{scale}", f"{number:,f}{scale}"):
        assert figure_of(text, "value").number == Fraction(number) * times


@pytest.mark.parametrize("text", ["", " ", "-", "—", "——", "–", "－", "…", "……", "...", "\u3000"])
def test_dashes_blanks_and_an_ellipsis_are_no_value(text: str) -> None:
    assert is_no_value(text)
    assert not is_no_value(f"{text}5")


DAY, MONTH = "2022-12-31", "2023-07-01/2023-07-31"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2022-12-31", DAY),
        ("2022/12/31", DAY),
        ("2022.12.31", DAY),
        ("2022年12月31日", DAY),
        ("２０２２年１２月３１日", DAY),
        (" 2022-12-31 ", DAY),
        ("2022-12-31 00:00:00", DAY),
        ("2022/1/5", "2022-01-05"),
        ("2023年7月", MONTH),
        ("2023年07月份", MONTH),
        ("2023.07", MONTH),
        ("2023.7", MONTH),
        ("2023/7", MONTH),
        ("2023-07", MONTH),
        ("2023年1-6月", "2023-01-01/2023-06-30"),
        ("2023", "2023-01-01/2023-12-31"),
        ("2023.0", "2023-01-01/2023-12-31"),
        ("2023年", "2023-01-01/2023-12-31"),
        ("2023年度", "2023-01-01/2023-12-31"),
        ("2023Q2", "2023-04-01/2023-06-30"),
        ("2023年第二季度", "2023-04-01/2023-06-30"),
        ("2023年上半年", "2023-01-01/2023-06-30"),
        ("2023-H2", "2023-07-01/2023-12-31"),
        ("2023-01-01/2023-06-30", "2023-01-01/2023-06-30"),
        ("2022/12", "2022-12-01/2022-12-31"),
    ],
)
def test_days_and_periods_are_read_as_they_are_written(text: str, expected: str) -> None:
    found = moment_of(text, CALENDAR)
    assert found is not None
    assert (str(found.when), found.ambiguous) == (expected, False)


@pytest.mark.parametrize(
    "text",
    [
        *("2023.1", "2023.13", "2022/13", "2022/23", "12/31/2022", "2022-2-30", "2022年13月"),
        *("22年1月", "2023.5.", "20221231", "2022-12-31 10:00", "2022-2023", "soon", "2" * 60),
    ],
)
def test_other_days_are_none(text: str) -> None:
    assert moment_of(text, CALENDAR) is None


@given(st.dates(date(1000, 1, 1)))
def test_a_day_is_read_in_each_form(day: date) -> None:
    y, m, d = day.year, day.month, day.day
    for text in (f"{y}/{m}/{d}", f"{y}-{m:02}-{d:02}", f"{y}年{m}月{d}日", f"{y}.{m:02}.{d:02}"):
        found = moment_of(text, CALENDAR)
        assert found is not None
        assert found.when == day


def test_years_that_do_not_start_in_january_have_two_numbers() -> None:
    own = years_from("04-01")
    found = moment_of("2022/23", own)
    assert found is not None
    assert found.when == Span(start=date(2022, 4, 1), end=date(2023, 3, 31))


def test_a_month_that_could_be_years_is_remarked(tmp_path: Path) -> None:
    file = text_file(tmp_path, ",".join(HEADER), f"{YEARLY},2009-11,5,人", f"{YEARLY},2024-06,5,人")
    assert seen(file, YEARLY)[0] == ("2009-11-01/2009-11-30", 5)
    assert remarks_of(file) == [
        (
            "obs.csv, line 2: read as a year and a month, as 2009-11 is November "
            "2009, and not as the "
            "years from one to the other"
        )
    ]


def test_a_zero_that_a_spreadsheet_dropped_is_asked_for(tmp_path: Path) -> None:
    for file in (
        text_file(tmp_path, ",".join(HEADER), f"{YEARLY},2023.1,5,人"),
        book(tmp_path, (YEARLY, 2023.1, 5, "人")),
    ):
        (error,) = errors_of(file)
        assert "expected 2023-01 or 2023-10, since a spreadsheet makes 2023.1 of 2023.10" in error


def test_a_day_as_a_number_is_refused_with_the_day_it_may_be(tmp_path: Path) -> None:
    (error,) = errors_of(book(tmp_path, (LEVEL, 45291, 793, "元/人/月")))
    assert error == (
        "obs.xlsx, Sheet, row 2, when: expected a day: as a number it would be 2023-12-31, so give "
        "its cell a date format, got 45291"
    )


# Headers and names


def test_headers_and_names_may_be_chinese_or_english_and_anywhere(tmp_path: Path) -> None:
    name = HUNNAN.indicator("低保").name
    for called in (name.zh, name.en.upper(), f" {name.en}", "低保", LEVEL):
        file = text_file(
            tmp_path,
            "备注;单位;时间;指标;Value",
            f"x;元/人/月;2024/7/1;{called};821",
        )
        assert seen(file, LEVEL) == [("2024-07-01", 821)]


def test_a_name_that_two_indicators_have_is_refused_with_both(tmp_path: Path) -> None:
    text = document_to_json(HUNNAN).replace("普惠性幼儿园覆盖率", "城乡居民最低生活保障标准")
    document = document_from_json(text)
    file = text_file(tmp_path, "指标名称,时间,数值,单位", "城乡居民最低生活保障标准,2024,1,%")
    with pytest.raises(ObservationsError) as caught:
        read_observations(file, document)
    assert "line 2, name: expected an id, since this is the name of" in str(caught.value)
    assert SHARE in str(caught.value)


def test_a_wrong_name_has_the_nearest_ones(tmp_path: Path) -> None:
    file = text_file(tmp_path, *ROWS[:1], "普惠性幼儿园复盖率,2024-12-31,86%,,")
    (error,) = errors_of(file)
    assert "did you mean '普惠性幼儿园覆盖率'" in error


def test_columns_of_a_file_can_be_named(tmp_path: Path) -> None:
    header, row = "监测指标,截止,完成情况,单位,责任单位", "低保,2024/7/1,821,元/人/月,民政局"
    file = text_file(tmp_path, header, row)
    columns = {"监测指标": "指标名称", "截止": "when", "完成情况": "value", "责任单位": None}
    assert seen(file, LEVEL, columns=columns) == [("2024-07-01", 821)]
    del columns["责任单位"]
    assert "column: no such name: '责任单位'" in errors_of(file, columns=columns)[0]


@pytest.mark.parametrize(
    ("columns", "error"),
    [
        ({"没有": "value"}, "columns: no such name: '没有'"),
        ({"数值": "valeu"}, "columns: no such name: 'valeu' (did you mean 'value'"),
        ([("a", "b")], "columns: expected a mapping from a header to a name"),
        ({"a": 5}, "columns: expected text for text, or None"),
    ],
)
def test_wrong_names_for_columns_are_refused(tmp_path: Path, columns: Any, error: str) -> None:
    file = text_file(tmp_path, *ROWS)
    with pytest.raises(
        (InvalidValueError, UnknownNameError, ObservationsError), match="."
    ) as caught:
        read_observations(file, HUNNAN, columns=columns)
    assert error in str(caught.value)


def test_the_header_may_be_told(tmp_path: Path) -> None:
    file = text_file(tmp_path, *ROWS, "指标,时间,数值,单位,来源", "低保,2023-07-01,793,元/人/月,")
    assert seen(file, LEVEL, header=3) == [("2023-07-01", 793)]
    wrong: tuple[Any, ...] = (0, -1, "3", 1.5, True)
    for header in wrong:
        with pytest.raises(InvalidValueError, match="header: expected the number of a row"):
            read_observations(file, HUNNAN, header=header)


def test_a_column_without_a_header_may_hold_nothing(tmp_path: Path) -> None:
    lines = ("indicator,when,,value,unit,,", "低保,2024-07-01,,821,元/人/月,,")
    assert seen(text_file(tmp_path, *lines), LEVEL) == [("2024-07-01", 821)]
    file = text_file(tmp_path, lines[0], "低保,2024-07-01,x,821,元/人/月,,")
    assert errors_of(file) == ["obs.csv, line 2, column 3: expected a header above it, got 'x'"]


# Values and their units


def test_a_bare_share_is_refused_until_it_is_said_what_it_is(tmp_path: Path) -> None:
    file = text_file(tmp_path, ",".join(HEADER), f"{SHARE},2024-12-31,0.885,%")
    assert errors_of(file) == [
        (
            "obs.csv, line 2, value: expected a percentage with its sign, such as 88.5%, or "
            "shares='fraction' or 'percent', got '0.885'"
        )
    ]
    assert seen(file, SHARE, shares="fraction") == [("2024-12-31", Fraction("88.5"))]
    assert seen(file, SHARE, shares="percent") == [("2024-12-31", Fraction("0.885"))]
    assert errors_of(book(tmp_path, (SHARE, "2024-12-31", 1, "%")))[0].endswith("got 1")
    signed = text_file(tmp_path, ",".join(HEADER), f"{SHARE},2024-12-31,0.885%,%")
    assert seen(signed, SHARE) == [("2024-12-31", Fraction("0.885"))]
    for wrong in ("both", 1, ["fraction"]):
        with pytest.raises(InvalidValueError, match="shares: expected 'fraction' or 'percent'"):
            read_observations(file, HUNNAN, shares=wrong)  # type: ignore[arg-type]


def test_units_with_ten_thousands_are_read(tmp_path: Path) -> None:
    file = text_file(tmp_path, ",".join(HEADER), f"{TOTAL},2024-06-30,2.7,万人")
    assert seen(file, TOTAL) == [("2024-06-30", 27000)]


@pytest.mark.parametrize(
    ("value", "unit", "error"),
    [
        ("5万人", "万人", "value: expected a number, or one in the unit of its row, person"),
        ("5户", "人", "value: expected a number, or one in the unit of its row, person"),
        ("5户", "", "value: expected a unit that converts into person"),
        ("5个东西", "", "value: expected a unit of the vocabulary"),
        ("5", "", "unit: expected a unit that converts into person, got ''"),
        ("5", "万个东西", "unit: expected a unit of the vocabulary"),
    ],
)
def test_units_that_do_not_fit_are_refused(
    tmp_path: Path, value: str, unit: str, error: str
) -> None:
    file = text_file(tmp_path, ",".join(HEADER), f"{TOTAL},2024-06-30,{value},{unit}")
    (found,) = errors_of(file)
    assert found.startswith(f"obs.csv, line 2, {error}")


def test_texts_that_come_again_are_read_alike(tmp_path: Path) -> None:
    lines = [
        f"{TOTAL},2024-0{month}-01,{value},{unit}"
        for month, value, unit in (
            (1, "100", "人"),
            (2, "100", "人"),
            (3, "0.02", "万人"),
            (4, "300", "人"),
            (5, "0.04", "万人"),
        )
    ]
    file = text_file(tmp_path, ",".join(HEADER), *lines)
    assert [value for _, value in seen(file, TOTAL)] == [100, 100, 200, 300, 400]
    bare = text_file(
        tmp_path, ",".join(HEADER), f"{TOTAL},2024-01-01,5人,", f"{TOTAL},2024-02-01,6,"
    )
    assert errors_of(bare) == [
        "obs.csv, line 3, unit: expected a unit that converts into person, got ''"
    ]


def test_a_second_row_is_judged_as_the_first(tmp_path: Path) -> None:
    rows = ("2023-12-31,85,%", "2024-06-30,880,%", "2024-07-31,0.5,%", "2024-12-31,9成,%")
    file = text_file(tmp_path, ",".join(HEADER), *[f"{SHARE},{row}" for row in rows])
    assert [error.partition(", got")[0] for error in errors_of(file)] == [
        "obs.csv, line 3, value: expected at most 100%, since it is a share of a whole",
        (
            "obs.csv, line 4, value: expected a percentage with its sign, such as 88.5%, or "
            "shares='fraction' or 'percent'"
        ),
        "obs.csv, line 5, value: expected a unit of the vocabulary",
    ]
    more = ("2023-12-31,0.5,%", "2024-12-31,0.75,%")
    fractions = text_file(tmp_path, ",".join(HEADER), *[f"{SHARE},{row}" for row in more])
    assert [value for _, value in seen(fractions, SHARE, shares="fraction")] == [50, 75]


def test_values_on_days_that_came_before_are_judged_too(tmp_path: Path) -> None:
    other = "five-g-coverage"
    rows = (
        f"{SHARE},2024-12-31,85,%",
        f"{other},2023-12-31,80,%",
        f"{other},2024-12-31,880,%",
        f"{SHARE},2023-12-31,9成,%",
    )
    errors = errors_of(text_file(tmp_path, ",".join(HEADER), *rows))
    assert [error.partition(": expected")[0] for error in errors] == [
        "obs.csv, line 4, value",
        "obs.csv, line 5, value",
    ]


def test_many_errors_stop_the_reading(tmp_path: Path) -> None:
    file = text_file(tmp_path, ",".join(HEADER), *[f"{LEVEL},x,821,元/人/月"] * 1500)
    with pytest.raises(ObservationsError) as caught:
        read_observations(file, HUNNAN)
    assert (len(caught.value.errors), caught.value.stopped) == (1000, True)


# The year to date


def test_the_form_of_a_row_may_be_the_year_to_date(tmp_path: Path) -> None:
    header = f"{','.join(HEADER)},form"
    lines = (f"{TOTAL},2024-03,30,人,year to date", f"{TOTAL},2024/1/31,10,人,本年累计")
    assert seen(text_file(tmp_path, header, *lines), TOTAL) == [
        ("2024-01-01/2024-01-31", 10),
        ("2024-02-01/2024-03-31", 20),
    ]


@pytest.mark.parametrize(
    ("rows", "error"),
    [
        (
            (f"{YEARLY},2024-01,80,人,", f"{YEARLY},2024-02,70,人,"),
            (
                "line 3, value: expected 80 person or more, the amount of the year up "
                "to 2024-01-31, "
                "unless it is a correction, got Amount('70', 'person')"
            ),
        ),
        (
            (f"{YEARLY},2024-01,80,人,", f"{YEARLY},2024-01-31,80,人,"),
            "line 3, when: expected no day that line 2 has already, got '2024-01-31'",
        ),
        (
            (f"{LEVEL},2024-01-31,80,元/人/月,",),
            (
                f"line 2, year_to_date: expected nothing, since {LEVEL} does not add up "
                "within a year, "
                "got '80'"
            ),
        ),
        (
            (f"{YEARLY},2023-12-01/2024-01-31,80,人,",),
            (
                "line 2, when: expected a day such as 2024-06-30, or a period within a "
                "year, such as "
                "2024-06, got '2023-12-01/2024-01-31'"
            ),
        ),
        (
            (f"{YEARLY},soon,80,人,",),
            (
                "line 2, when: expected a day such as 2024-06-30, or a period within a year, such "
                "as 2024-06, got 'soon'"
            ),
        ),
        (
            (f"{YEARLY},2024-01,80,人,80",),
            (
                "line 2, year_to_date: expected a value, or one of the year to date, "
                "not both, got '80'"
            ),
        ),
    ],
)
def test_what_is_no_year_to_date_is_refused(
    tmp_path: Path, rows: tuple[str, ...], error: str
) -> None:
    file = text_file(tmp_path, "indicator,when,year to date,unit,value", *rows)
    assert errors_of(file) == [f"obs.csv, {error}"]


def test_a_correction_of_the_year_to_date_is_taken_off(tmp_path: Path) -> None:
    header = "指标,时间,本年累计,单位,更正"
    rows = (f"{YEARLY},2024-01,80,人,", f"{YEARLY},2024-02,70,人,是")
    assert [value for _, value in seen(text_file(tmp_path, header, *rows), YEARLY)] == [80, -10]


@given(st.lists(st.tuples(st.integers(1, 365), st.integers(0, 99)), min_size=1, max_size=9))
def test_what_the_year_to_date_adds_sums_up_to_it(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[int, int]]
) -> None:
    days = sorted({day for day, _ in steps})
    amounts: list[int] = []
    for (_, more), _ in zip(steps, days, strict=False):
        amounts.append((amounts[-1] if amounts else 0) + more)
    lines = [
        f"{YEARLY},{date(2023, 1, 1) + timedelta(days=day - 1)},{amount},人"
        for day, amount in zip(days, amounts, strict=True)
    ]
    folder = tmp_path_factory.mktemp("to-date")
    found = seen(text_file(folder, "指标,时间,本年累计,单位", *reversed(lines)), YEARLY)
    so_far = 0
    for (_, value), amount in zip(found, amounts, strict=True):
        so_far += int(value)
        assert so_far == amount
    assert found[0][0].startswith("2023-01-01/")


# Workbooks


def test_cells_of_a_workbook_have_their_own_types(tmp_path: Path) -> None:
    file = book(
        tmp_path,
        (LEVEL, date(2023, 7, 1), 793, "元/人/月"),
        (LEVEL, "2024/7/1", 820.5, "元/人/月"),
        (YEARLY, 2024, "1,200", "人"),
        (YEARLY, 2023.0, 1000.0, "人"),
        (DONE, date(2024, 6, 30), "done", None),
    )
    assert seen(file, LEVEL) == [("2023-07-01", 793), ("2024-07-01", Fraction("820.5"))]
    assert [value for _, value in seen(file, YEARLY)] == [1000, 1200]


@pytest.mark.parametrize(
    ("form", "value", "expected"),
    [
        ("0.0%", 0.885, "88.5"),
        ("0%", 0.12345, "12.345"),
        ('0.0"%"', 88.5, "88.5"),
        ("0.00%;[Red]-0.00%", 0.05, "5"),
        ("General", 88.5, "88.5"),
        ('0.0"%";0', 1, "1"),
    ],
)
def test_a_percentage_is_what_its_cell_shows(
    tmp_path: Path, form: str, value: float, expected: str
) -> None:
    made = openpyxl.Workbook()
    made.active.append(HEADER)
    made.active.append((SHARE, "2024-12-31", value, "%"))
    made.active["C2"].number_format = form
    made.save(tmp_path / "obs.xlsx")
    assert seen(tmp_path / "obs.xlsx", SHARE) == [("2024-12-31", Fraction(expected))]


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ('yyyy"年"m"月"', "2023-07-01/2023-07-31"),
        ("mmm-yy", "2023-07-01/2023-07-31"),
        ("yyyy", "2023-01-01/2023-12-31"),
        ('[$-804]yyyy"年"m"月"d"日"', None),
        ("yyyy-mm-dd hh:mm", None),
    ],
)
def test_a_day_is_the_month_that_its_cell_shows(
    tmp_path: Path, form: str, expected: str | None
) -> None:
    made = openpyxl.Workbook()
    made.active.append(HEADER)
    made.active.append((TOTAL, date(2023, 7, 1), 5, "人"))
    made.active["B2"].number_format = form
    made.save(tmp_path / "obs.xlsx")
    assert seen(tmp_path / "obs.xlsx", TOTAL)[0][0] == (expected or "2023-07-01")


@pytest.mark.parametrize(("form", "expected"), [(57, "2023-07-01/2023-07-31"), (31, "2023-07-01")])
def test_formats_of_chinese_workbooks_are_days(tmp_path: Path, form: int, expected: str) -> None:
    made = openpyxl.Workbook()
    made.active.append(HEADER)
    made.active.append((TOTAL, 45108, 5, "人"))
    made.active["B2"].number_format = "0.00"  # number 2 of those that are built in
    made.save(tmp_path / "plain.xlsx")
    file = tmp_path / "obs.xlsx"
    with zipfile.ZipFile(tmp_path / "plain.xlsx") as old, zipfile.ZipFile(file, "w") as new:
        for member in old.infolist():
            content = old.read(member)
            if member.filename == "xl/styles.xml":
                content = content.replace(b'numFmtId="2"', f'numFmtId="{form}"'.encode())
            new.writestr(member, content)
    assert seen(file, TOTAL) == [(expected, 5)]


def test_a_formula_without_a_value_is_refused_with_its_cell(tmp_path: Path) -> None:
    file = book(tmp_path, (LEVEL, "2024-07-01", "=800+21", "元/人/月"), (LEVEL, None, None, "x"))
    assert errors_of(file) == [
        (
            "obs.xlsx, Sheet, row 2, value: expected a value; the formula has none "
            "stored: open the "
            "file, and save it anew, got =800+21"
        )
    ]


def test_an_error_in_a_cell_is_told(tmp_path: Path) -> None:
    file = book(tmp_path, (LEVEL, "2024-07-01", "#DIV/0!", "元/人/月"))
    assert errors_of(file)[0].endswith(
        "expected a plain decimal number such as '3.5', got '#DIV/0!'"
    )


def test_a_sheet_has_to_be_named_where_several_have_a_table(tmp_path: Path) -> None:
    made = openpyxl.Workbook()
    for sheet, value in ((made.active, 793), (made.create_sheet("另一张"), 821)):
        sheet.append(HEADER)
        sheet.append((LEVEL, "2024-07-01", value, "元/人/月"))
    file = tmp_path / "obs.xlsx"
    made.save(file)
    assert errors_of(file) == [
        (
            "obs.xlsx: expected the name of one of its sheets (sheet): Sheet, 另一张, "
            "got 2 sheets with a table"
        )
    ]
    assert seen(file, LEVEL, sheet="另一张") == [("2024-07-01", 821)]
    assert "sheet: no such name: '另1张'" in errors_of(file, sheet="另1张")[0]
    assert errors_of(file, sheet=5) == ["sheet: expected the name of a sheet, got 5"]
    made.active["A1"], made["另一张"]["A1"] = "x", "y"
    made.save(file)
    assert errors_of(file) == [
        (
            "obs.xlsx: expected a sheet with the columns indicator, when, value in one row, "
            "got ['Sheet', '另一张']"
        )
    ]


def test_options_for_other_files_are_refused(tmp_path: Path) -> None:
    assert errors_of(text_file(tmp_path, *ROWS), sheet="x")[0].startswith(
        "sheet: expected no sheet"
    )
    error = errors_of(book(tmp_path), encoding="gbk")[0]
    assert error.startswith("encoding: expected no encoding, for a workbook")


def test_what_is_no_workbook_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "obs.xlsx"
    expected = "obs.xlsx: expected a workbook of the form .xlsx, without a password, got "
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100))
    assert errors_of(file) == [f"{expected}one of the form .xls, or with a password"]
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("content.xml", "<x/>")
    assert errors_of(file) == [f"{expected}another archive"]
    file.write_bytes(b"PK\x03\x04 and nothing else")
    assert errors_of(file)[0].startswith(expected)
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
    assert errors_of(file)[0].startswith(expected)


def test_a_broken_sheet_is_refused(tmp_path: Path) -> None:
    good, file = book(tmp_path, (LEVEL, "2024-07-01", 821, "元/人/月")), tmp_path / "bad.xlsx"
    with zipfile.ZipFile(good) as old, zipfile.ZipFile(file, "w") as new:
        for member in old.infolist():
            content = old.read(member)
            new.writestr(
                member, content[:-30] if "worksheets/sheet" in member.filename else content
            )
    assert errors_of(file)[0].startswith("bad.xlsx: expected a workbook of the form .xlsx")


def test_a_workbook_that_unpacks_to_too_much_is_refused_unread(tmp_path: Path) -> None:
    file = book(tmp_path, (LEVEL, "2024-07-01", 821, "元/人/月"))
    content = bytearray(file.read_bytes())
    place = content.rfind(b"xl/worksheets/sheet1.xml")  # in the list at the end of the archive
    struct.pack_into("<I", content, place - 46 + 24, 3 * 2**30)
    file.write_bytes(content)
    assert errors_of(file) == [
        "obs.xlsx: expected a workbook that unpacks to at most 1024 MB, got 3072 MB"
    ]


def test_numbers_that_are_written_alike_are_read_alike(tmp_path: Path) -> None:
    seen_before = f"{LEVEL},2021-12-31,793,yuan/person/month"
    rows = [",".join(HEADER), seen_before, f"{SHARE},2020-12-31,86,percent"]
    file = text_file(tmp_path, *rows, f"{SHARE},2021-12-31,86.50,percent")
    assert seen(file, SHARE) == [("2020-12-31", 86), ("2021-12-31", Fraction(173, 2))]
    bare = text_file(tmp_path, *rows, f"{SHARE},2021-12-31,0.9,percent")
    (error,) = errors_of(bare)
    assert error.startswith("obs.csv, line 4, value: expected a percentage with its sign")


def test_a_unit_of_the_document_is_read_and_offered(tmp_path: Path) -> None:
    box = declare_unit("box", zh="箱", en="boxes", whole=True)
    pallet = declare_unit("pallet", zh="托", en="pallets", of=box, factor="48")
    boxes = Indicator(id="boxes", name=Text(en="boxes"), unit=box, basis="total")
    promise = Commitment(
        id="measure:1/boxes",
        indicator=boxes,
        target=AtLeast(value=Amount(96, box)),
        period=HUNNAN.period,
        phrase="96 boxes",
    )
    goods = Provision(kind="measure", number=1, title=Text(en="boxes"), commitments=(promise,))
    document = Document(
        id="goods",
        title=Text(en="Goods"),
        issuer=Text(en="A port"),
        period=HUNNAN.period,
        further=(goods,),
        units=Units([box, pallet]),
    )
    rows = ("boxes,2024-06-30,2托,", "boxes,2024-12-31,1,万箱", "boxes,2025-06-30,300,托")
    file = text_file(tmp_path, ",".join(HEADER), *rows)
    found = read_observations(file, document)["boxes"]
    assert isinstance(found, ObservedSeries)
    assert [one.value.fraction for one in found.observations] == [96, 10_000, 14_400]
    write_template(document, tmp_path / "template.xlsx", language="zh")
    made = openpyxl.load_workbook(tmp_path / "template.xlsx").active
    assert '"箱,托"' in {rule.formula1 for rule in made.data_validations.dataValidation}


@pytest.mark.many
def test_many_empty_rows_are_passed_over_in_little_memory(tmp_path: Path) -> None:
    good, file = book(tmp_path, (LEVEL, "2024-07-01", 821, "元/人/月")), tmp_path / "long.xlsx"
    with zipfile.ZipFile(good) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.infolist():
            content = old.read(member)
            if "worksheets/sheet" in member.filename:
                rows = b"".join(b'<row r="%d"/>' % row for row in range(3, 6_000))
                content = content.replace(b"</sheetData>", rows + b'<row r="100000"/></sheetData>')
            new.writestr(member, content)
    tracemalloc.start()
    assert seen(file, LEVEL) == [("2024-07-01", 821)]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8 * 2**20


def test_rows_and_columns_beyond_a_workbook_are_refused(tmp_path: Path) -> None:
    wide = book(tmp_path, (*(LEVEL, "2024-07-01", 821, "元/人/月"), *[None] * 1020, "x"))
    assert errors_of(wide) == ["obs.xlsx, Sheet, row 2: expected at most 1024 columns, got 'x'"]


def test_a_workbook_needs_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = book(tmp_path, (LEVEL, "2024-07-01", 821, "元/人/月"))
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(MissingExtraError, match=r"minsheng\[excel\]"):
        read_observations(file, HUNNAN)
    with pytest.raises(MissingExtraError, match=r"minsheng\[excel\]"):
        write_template(HUNNAN, tmp_path / "t.xlsx")


# Series


def test_a_series_is_read_from_a_workbook(tmp_path: Path) -> None:
    rows = (
        (date(2022, 7, 1), 766, "元/人/月"),
        ("2023年7月1日", "793", "元/人/月"),
        ("2024/7/1", "—", None),
    )
    file = book(tmp_path, *rows, header=("执行日期", "标准", "单位"))
    remarks: list[Any] = []
    found = read_effective_series(file, remarks=remarks)
    assert found == Series.effective({"2022-07-01": 766, "2023-07-01": 793}, "yuan/person/month")
    assert [remark.zh.partition("，")[2] for remark in remarks] == ["第4行：没有数值，未读"]
    with pytest.raises(InvalidValueError, match="row 2, effective: expected a day such as"):
        read_effective_series(
            book(tmp_path, ("2023年7月", 1, "元"), header=("生效日期", "值", "单位"))
        )


@pytest.mark.parametrize("year", [2023, 2023.0, "2023年", "2023.0", " 2023 ", "２０２３年度"])
def test_a_year_is_read_as_it_is_written(tmp_path: Path, year: object) -> None:
    file = book(tmp_path, (year, "5万", "元"), header=("年份", "数值", "单位"))
    assert read_yearly_series(file) == Series.yearly({2023: 50000}, "yuan")


def test_a_bare_share_of_a_series_is_refused(tmp_path: Path) -> None:
    file = book(tmp_path, (2023, 0.885, "%"), header=("year", "value", "unit"))
    with pytest.raises(
        InvalidValueError, match="row 2, value: expected a percentage with its sign"
    ):
        read_yearly_series(file)
    assert read_yearly_series(file, shares="fraction")[2023] == Amount("88.5", "percent")
    signed = book(tmp_path, (2023, "0.885%", None), header=("year", "value", "unit"))
    assert read_yearly_series(signed)[2023] == Amount("0.885", "percent")
    with pytest.raises(UnitError):
        read_yearly_series(book(tmp_path, (2023, 5, ""), header=("year", "value", "unit")))


# The template


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_a_template_is_read_when_it_is_filled_in(
    tmp_path: Path, suffix: str, language: Any
) -> None:
    file = tmp_path / f"template.{suffix}"
    write_template(
        HUNNAN,
        file,
        language=language,
        indicators=[HUNNAN.indicators[SHARE], HUNNAN.indicators[DONE]],
    )
    if suffix == "csv":
        rows = list(csv.reader(io.StringIO(file.read_text("utf-8-sig"))))
        assert file.read_bytes().startswith(b"\xef\xbb\xbf")
        for row in rows[1:]:
            row[1:3] = ["2024/12/31", "未完成" if row[0] == DONE else "86%"]
        with file.open("w", encoding="utf-8-sig", newline="") as out:
            csv.writer(out).writerows(rows)
    else:
        made = openpyxl.load_workbook(file)
        for row in made.active.iter_rows(min_row=2):
            row[1].value, row[2].value = "2024/12/31", "done" if row[0].value == DONE else 0.86
            row[2].number_format = "0%"
        made.save(file)
    found = read_observations(file, HUNNAN)
    assert set(found) == {SHARE, DONE}
    assert seen(file, SHARE) == [("2024-12-31", 86)]


def test_the_template_has_lists_to_choose_from_and_explanations(tmp_path: Path) -> None:
    file = tmp_path / "template.xlsx"
    write_template(HUNNAN, file, language="zh")
    made = openpyxl.load_workbook(file)
    assert made.sheetnames == ["填报", "说明"]
    rows = [row[0] for row in made["填报"].iter_rows(min_row=2, values_only=True)]
    assert rows == list(HUNNAN.indicators)
    lists = {rule.formula1 for rule in made["填报"].data_validations.dataValidation}
    assert {'"是,否"', '"完成,未完成"', '"A,B,C"'} <= lists
    place = f"D{rows.index(LEVEL) + 2}"
    (units,) = [
        r.formula1 for r in made["填报"].data_validations.dataValidation if place in r.sqref
    ]
    assert "元/人/月" in units
    assert "元/人/年" in units
    assert made["说明"]["A3"].value == "时间"


@pytest.mark.parametrize("wrong", [["x"], [HUNNAN], 5])
def test_a_template_of_other_indicators_is_refused(tmp_path: Path, wrong: Any) -> None:
    with pytest.raises(InvalidValueError, match="indicators: expected Indicators"):
        write_template(HUNNAN, tmp_path / "t.csv", indicators=wrong)
    with pytest.raises(InvalidValueError, match="file: expected a path, or a text file"):
        write_template(HUNNAN, 5)  # type: ignore[arg-type]


# The commands


def test_progress_reads_a_workbook_and_tells_what_it_assumed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main(["progress", str(FILES / "monitoring.xlsx"), "--language", "zh"])
    out, err = capsys.readouterr()
    assert "88.5%" in out
    assert "读了工作表'监测表'，未读工作表'说明'和隐藏的工作表'底稿'" in err


def test_progress_takes_what_is_said_of_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = text_file(
        tmp_path, "事项,时间,数值,单位,部门", f"{SHARE},2024/12/31,0.885,%,教育局", encoding="gbk"
    )
    named = ["--columns", "事项=indicator", "--columns", "部门=ignored", "--encoding", "gbk"]
    assert main(["progress", str(file), *named]) == 2
    assert "shares='fraction'" in capsys.readouterr().err
    assert main(["progress", str(file), *named, "--percentages", "fraction", "--header", "1"]) < 2
    out, err = capsys.readouterr()
    assert "88.5%" in out
    assert err == ""


def test_growth_reads_a_file_in_gbk(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["growth", "--at-least", "3.5%", "--csv", str(FILES / "standards.csv")]) == 0
    assert "read as GB18030" in capsys.readouterr().err
    for option in (["--sheet", "x"], ["--columns", "a=year"], ["--encoding", "gbk"]):
        assert main(["growth", "--at-least", "3.5%", "2022=766", "2023=793", *option]) == 2
        assert f"{option[0]}: expected only beside --csv" in capsys.readouterr().err


def test_the_template_passes_the_filters_of_list(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "template.xlsx"
    wanted = ["--domain", "social-security", "--kind", "growth"]
    assert main(["progress", "--template", *wanted, "--language", "zh", "--output", str(file)]) == 0
    assert capsys.readouterr().out == ""
    rows = openpyxl.load_workbook(file)["填报"].iter_rows(min_row=2, max_col=1, values_only=True)
    found = {name for (name,) in rows}
    assert LEVEL in found
    assert len(found) < 10


@pytest.mark.parametrize("command", ["require", "report"])
def test_every_command_that_reads_observations_takes_what_is_said_of_the_file(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, command: str
) -> None:
    rows = ("低保,2023-12-31,0.5,元/人/月", "公益普惠,2022-12-31,0.885,%")
    header = "责任指标,时间,数值,单位"
    share = HUNNAN.indicator(SHARE).id
    file = text_file(tmp_path, header, rows[1].replace("公益普惠", share), encoding="gb18030")
    promise = {"require": [SHARE, "--observations"], "report": []}[command]
    output = ["--output", str(tmp_path / "report.html")] if command == "report" else []
    given = [command, *promise, str(file), *output]
    said = ["--columns", "责任指标=indicator", "--encoding", "gb18030", "--percentages", "fraction"]
    assert main(given) == 2
    assert main([*given, *said]) == 0
    alone = [command, *promise[:1], *output, "--percentages", "percent"]
    capsys.readouterr()
    assert main(alone) == 2
    assert "--percentages: expected only beside " in capsys.readouterr().err
