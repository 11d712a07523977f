from datetime import date
from pathlib import Path
from typing import Any

import pytest

from minsheng import InvalidValueError, Series, Text
from minsheng.errors import UnitError
from minsheng.observations import read_effective_series, read_yearly_series


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "values.csv"


def test_yearly_values_are_read(file: Path) -> None:
    file.write_text(
        '\ufeffyear,value,unit,note\n2022,766,元/人/月,x\n2023,"1,793",元/人/月,\n', "utf-8"
    )
    assert read_yearly_series(file) == Series.yearly({2022: 766, 2023: 1793}, "元/人/月")


def test_effective_values_are_read_and_filtered(file: Path) -> None:
    file.write_text(
        "scope,effective,value,unit\n"
        "urban,2021-07-01,740,yuan\n"
        "rural,2021-07-01,578,yuan\n"
        "both,2022-07-01,766,yuan\n",
        "utf-8",
    )
    urban = read_effective_series(str(file), {"scope": ("urban", "both")})
    assert urban == Series.effective({date(2021, 7, 1): 740, date(2022, 7, 1): 766}, "yuan")
    rural = read_effective_series(file, {"scope": "rural"})
    assert rural == Series.effective({date(2021, 7, 1): 578}, "yuan")
    known = read_effective_series(file, {"scope": "rural"}, known_until="2024-06-30")
    assert (known[date(2021, 7, 1)], known.known_until) == (rural.latest[1], date(2024, 6, 30))
    with pytest.raises(InvalidValueError, match=r"values.csv, known_until: expected 2021-07-01 or"):
        read_effective_series(file, {"scope": "rural"}, known_until="2021-06-30")


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("", r"values.csv, header: expected a column 'year'"),
        ("year,value\n2022,1\n", "header: expected a column 'unit'"),
        ("year,value,unit,value\n2022,1,yuan,2\n", "header: expected a column 'value' only once"),
        ("year,year,value,unit\n2022,2023,1,m\n", "header: expected a column 'year' only once"),
        ("unit,year,value,unit\nm,2022,1,km\n", "header: expected a column 'unit' only once"),
        ("year,value,unit\n", "rows: expected at least one row"),
        ("year,value,unit\nMMXXII,1,yuan\n", "line 2, year: expected a year such as 2023"),
        ("year,value,unit\n٢٠٢٢,1,yuan\n", "line 2, year: expected a year such as 2023"),
        ("year,value,unit\n2022,one,yuan\n", "line 2, value: expected a plain decimal"),
        ("year,value,unit\n2022,NaN,yuan\n", "line 2, value: expected a plain decimal"),
        ("year,value,unit\n2022,1,bananas\n", "line 2, unit: expected a unit"),
        ("year,value,unit\n2022,1\n", "line 2: expected 3 cells"),
        ("year,value,unit\n2022,1,yuan,more\n", "line 2: expected 3 cells"),
        ("year,value,unit\n2022,1,yuan\n2022,2,yuan\n", "values.csv, year: expected each year"),
        ("year,value,unit\n2023,1,yuan\n2022,2,yuan\n", "values.csv, year: expected a year after"),
        ("year,value,unit\n2022,1,yuan\n2023,2,person\n", "value of 2023: expected a unit"),
        ('year,value,unit\n2022,"1"x,yuan\n', "line 2: expected a row of CSV"),
    ],
)
def test_bad_files_are_refused_with_the_place(file: Path, text: str, match: str) -> None:
    file.write_text(text, "utf-8")
    with pytest.raises(InvalidValueError, match=match) as caught:
        read_yearly_series(file)
    assert str(file) in str(caught.value)


def test_errors_keep_their_kind(file: Path) -> None:
    file.write_text("year,value,unit\n2022,1,bananas\n", "utf-8")
    with pytest.raises(UnitError):
        read_yearly_series(file)


@pytest.mark.parametrize("day", ["2022-7", "20220701", "2022-W26-6", "2022-02-30", ""])
def test_bad_days_are_refused(file: Path, day: str) -> None:
    file.write_text(f"effective,value,unit\n{day},1,yuan\n", "utf-8")
    with pytest.raises(InvalidValueError, match="line 2, effective: expected a day such as"):
        read_effective_series(file)


def test_a_filter_on_an_unknown_column_is_refused(file: Path) -> None:
    file.write_text("year,value,unit\n2022,1,yuan\n", "utf-8")
    with pytest.raises(InvalidValueError, match="a column 'scope'"):
        read_yearly_series(file, {"scope": "urban"})


def test_a_filter_on_a_column_that_comes_twice_is_refused(file: Path) -> None:
    file.write_text("scope,year,value,unit,scope,note,note\nurban,2022,1,yuan,rural,,\n", "utf-8")
    with pytest.raises(InvalidValueError, match="header: expected a column 'scope' only once"):
        read_yearly_series(file, {"scope": "urban"})
    assert read_yearly_series(file) == Series.yearly({2022: 1}, "yuan")  # neither is asked for


def test_a_filter_may_be_an_integer_or_several(file: Path) -> None:
    file.write_text("no,year,value,unit\n1,2022,1,yuan\n2,2023,2,yuan\n3,2024,3,yuan\n", "utf-8")
    assert read_yearly_series(file, {"no": 1}) == Series.yearly({2022: 1}, "yuan")
    expected = Series.yearly({2022: 1, 2023: 2}, "yuan")
    assert read_yearly_series(file, {"no": [1, "2"]}) == expected
    assert read_yearly_series(file, {"no": {"1", "2"}, "unit": "yuan"}) == expected


@pytest.mark.parametrize(
    ("where", "match"),
    [
        ({"no": None}, "where, no: expected the text of a cell"),
        ({"no": 1.0}, "where, no: expected the text of a cell"),
        ({"no": True}, "where, no: expected the text of a cell"),
        ({"no": [None]}, "where, no: expected the text of a cell"),
        ({1: "no"}, "where: expected the name of a column"),
        ("no=1", "where: expected a mapping from column to value"),
        ([("no", "1")], "where: expected a mapping from column to value"),
    ],
)
def test_a_filter_of_another_kind_is_refused(file: Path, where: Any, match: str) -> None:
    file.write_text("no,year,value,unit\n1,2022,1,yuan\n", "utf-8")
    with pytest.raises(InvalidValueError, match=match):
        read_yearly_series(file, where)


@pytest.mark.parametrize("path", [None, 5, "", "a\0b", [], 1.5])
def test_what_is_no_path_is_refused(path: Any) -> None:
    for read in (read_yearly_series, read_effective_series):
        with pytest.raises(InvalidValueError, match="path: expected the path of a file"):
            read(path)


def test_gb18030_is_read_and_remarked(file: Path) -> None:
    file.write_bytes("year,value,unit\n2022,1,个百分点\n".encode("gb18030"))
    remarks: list[Text] = []
    series = read_yearly_series(file, remarks=remarks)
    assert series == Series.yearly({2022: 1}, "percentage_point")
    assert [remark.en for remark in remarks] == [
        f"{file}: read as GB18030, which GBK and GB2312 are part of"
    ]


def test_a_missing_file_is_an_os_error(file: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_yearly_series(file)
