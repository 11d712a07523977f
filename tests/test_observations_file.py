import csv
import io
import json
import pickle
import random
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minsheng import HUNNAN, Amount, InvalidValueError, UnknownNameError
from minsheng.days import Span
from minsheng.errors import DimensionError, ObservationsError, UnitError
from minsheng.observations.files import read_observations, write_template
from minsheng.observations.observation import Milestone
from minsheng.observations.series import ObservedSeries
from minsheng.quantities.exact import decimal_text
from tests.helpers.strategies import examples

LEVEL = "dibao-standard"  # yuan/person/month
SHARE = "public-interest-kindergarten-coverage"  # a level in percent
TOTAL = "rural-highways"  # km
AREA = "green-space-added"  # a total in km2
YEARLY = "wage-survey-employees"  # persons
RATE = "new-petitions-settled"  # percent, of each year
DONE = "elderly-care-system"  # no unit
HEADER = "indicator,when,value,unit"


def write(folder: Path, *lines: str, header: str = HEADER) -> Path:
    file = folder / "obs.csv"
    file.write_text("\n".join((header, *lines, "")), "utf-8")
    return file


def write_json(folder: Path, content: object) -> Path:
    file = folder / "obs.json"
    text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    file.write_text(text, "utf-8")
    return file


def series(folder: Path, *lines: str, name: str) -> ObservedSeries:
    found = read_observations(write(folder, *lines), HUNNAN)[name]
    assert isinstance(found, ObservedSeries)
    return found


def values_of(found: ObservedSeries) -> dict[date | Span, Fraction]:
    return {one.when: one.value.fraction for one in found.observations}


def errors_of(file: Path, as_of: date | None = None) -> list[str]:
    """Return the errors of a file, without its folder."""
    with pytest.raises(ObservationsError) as caught:
        read_observations(file, HUNNAN, as_of=as_of)
    head, *lines = str(caught.value).splitlines()
    assert head == f"observations: {len(lines)} error{'s' if len(lines) > 1 else ''}"
    assert [str(error) for error in caught.value.errors] == [line[2:] for line in lines]
    return [line[2:].removeprefix(f"{file.parent}/") for line in lines]


def row_item(indicator: str, **cells: Any) -> dict[str, Any]:
    return {"indicator": indicator, "when": "2024", "value": 98, **cells}


# What is read


def test_each_indicator_is_read_as_it_accumulates(tmp_path: Path) -> None:
    file = write(
        tmp_path,
        f"{DONE},2024-06-30,not done,,,",
        f"{LEVEL},2024-07-01,821,元/人/月,no,民政局，公告",
        f'{YEARLY},2024,"1,200",人,Yes,',
        "",
        f"{LEVEL},2023-07-01,793,yuan/person/month,,",
        f"{TOTAL},2024-12-31,12.5,km,TRUE,",
        header=f"\ufeff{HEADER},preliminary,source",
    )
    found = read_observations(str(file), HUNNAN)
    assert list(found) == [name for name in HUNNAN.indicators if name in found]
    level, yearly, total = found[LEVEL], found[YEARLY], found[TOTAL]
    assert isinstance(level, ObservedSeries)
    assert isinstance(yearly, ObservedSeries)
    assert isinstance(total, ObservedSeries)
    assert level.form == "level"
    assert values_of(level) == {date(2023, 7, 1): 793, date(2024, 7, 1): 821}
    assert [one.source for one in level.observations] == ["", "民政局，公告"]
    assert [one.preliminary for one in level.observations] == [False, False]
    assert yearly.form == "increment"
    assert values_of(yearly) == {Span.of_year(2024): 1200}
    assert yearly.observations[0].preliminary
    assert total.form == "total"
    assert values_of(total) == {date(2024, 12, 31): Fraction(25, 2)}
    assert total.observations[0].preliminary
    assert found[DONE] == Milestone(done=None, observed=date(2024, 6, 30))


def test_a_total_may_come_as_amounts_over_periods(tmp_path: Path) -> None:
    lines = (
        f"{TOTAL},2024-Q2,3,km",
        f"{TOTAL},2024-03,1,km",
        f"{TOTAL},2024-01-01/2024-02-29,2,km",
        f"{TOTAL},2024-H2,4,km",
        f"{TOTAL},2023,5,km",
    )
    found = series(tmp_path, *lines, name=TOTAL)
    assert found.form == "increment"
    assert list(values_of(found).values()) == [5, 2, 1, 3, 4]
    assert found.last_day == date(2024, 12, 31)


def test_a_yearly_rate_is_a_level_and_a_whole_year_its_last_day(tmp_path: Path) -> None:
    lines = (
        f"{RATE},2024,98,%",
        f"{RATE},2024-06-30,985,‰",
        f"{RATE},2023-01-01/2023-12-31,97,percent",
    )
    found = series(tmp_path, *lines, name=RATE)
    assert found.form == "level"
    assert values_of(found) == {
        date(2023, 12, 31): 97,
        date(2024, 6, 30): Fraction("98.5"),
        date(2024, 12, 31): 98,
    }


def test_values_are_converted_exactly_into_the_unit_of_the_indicator(tmp_path: Path) -> None:
    found = series(tmp_path, f"{AREA},2024-06-30,1,mu", f"{AREA},2024-12-31,1,km2", name=AREA)
    assert list(values_of(found).values()) == [Fraction(1, 1500), 1]
    assert {one.value.unit.code for one in found.observations} == {"km2"}


def test_a_thing_is_done_on_the_first_day_it_was_seen_done(tmp_path: Path) -> None:
    file = write(
        tmp_path,
        f"{DONE},2025-03-01,done,,yes",
        f"{DONE},2023-12-31,not done,,",
        f"{DONE},2024-12-31,DONE,,",
        header=f"{HEADER},preliminary",
    )
    expected = Milestone(done=date(2024, 12, 31), observed=date(2025, 3, 1), preliminary=True)
    assert read_observations(file, HUNNAN) == {DONE: expected}


def test_json_has_the_same_rows(tmp_path: Path) -> None:
    file = write_json(
        tmp_path,
        f"""[
        {{"indicator": "{LEVEL}", "when": "2023-07-01", "value": "793", "unit": "元/人/月",
          "preliminary": false, "source": 2023, "name": "any", "how": null}},
        {{"indicator": "{RATE}", "when": 2024, "value": 98.123456789012345678901234567890,
          "unit": "%", "preliminary": true}},
        {{"indicator": "{YEARLY}", "when": "2024", "value": 1.2e3, "unit": "person",
          "preliminary": "yes"}},
        {{"indicator": "{DONE}", "when": "2024-06-30", "value": "done", "unit": null}},
        {{"indicator": "{TOTAL}", "when": null, "value": "", "unit": "km"}}
        ]""",
    )
    found = read_observations(file.rename(tmp_path / "obs.JSON"), HUNNAN)
    level, rate, yearly = found[LEVEL], found[RATE], found[YEARLY]
    assert isinstance(level, ObservedSeries)
    assert isinstance(rate, ObservedSeries)
    assert isinstance(yearly, ObservedSeries)
    assert values_of(level) == {date(2023, 7, 1): 793}
    assert level.observations[0].source == "2023"
    assert values_of(rate) == {date(2024, 12, 31): Fraction("98.123456789012345678901234567890")}
    assert rate.observations[0].preliminary
    assert values_of(yearly) == {Span.of_year(2024): 1200}
    assert yearly.observations[0].preliminary
    assert found[DONE] == Milestone(done=date(2024, 6, 30), observed=date(2024, 6, 30))
    assert TOTAL not in found


def test_an_observation_on_as_of_is_read(tmp_path: Path) -> None:
    file = write(tmp_path, f"{RATE},2024,98,%")
    assert RATE in read_observations(file, HUNNAN, as_of=date(2024, 12, 31))


# What is refused


@pytest.mark.parametrize(
    ("row", "error"),
    [
        (
            f"{LEVEL},2024,821,yuan/person/month",
            "when: expected the day of the value, such as 2024-12-31, got '2024'",
        ),
        (
            f"{YEARLY},2024-12-31,1,person",
            (
                "when: expected a period within a year, such as 2024, 2024-Q2 or "
                "2024-01-01/2024-06-30, got '2024-12-31'"
            ),
        ),
        (
            f"{RATE},2024-H1,98,%",
            (
                "when: expected the day of the rate, such as 2024-12-31, or a whole year such as "
                "2024, got '2024-H1'"
            ),
        ),
        (
            f"{TOTAL},2024-02-30,1,km",
            (
                "when: expected a day such as 2024-06-30 or a period such as 2024, 2024-Q2 or "
                "2024-01-01/2024-06-30, got '2024-02-30'"
            ),
        ),
        (
            f"{DONE},2024,done,",
            "when: expected the day it was done, or seen not to be, such as 2024-12-31, got '2024'",
        ),
        (
            f"{LEVEL},,821,yuan/person/month",
            "when: expected the day of the value, such as 2024-12-31, got ''",
        ),
        (
            f"{LEVEL},2024-12-31,1e3,yuan/person/month",
            "value: expected a plain decimal number such as '3.5', got '1e3'",
        ),
        (
            f"{LEVEL},2024-12-31,821,",
            "unit: expected a unit that converts into yuan/person/month, got ''",
        ),
        (
            f"{LEVEL},2024-12-31,821,yuan",
            "unit: expected a unit that converts into yuan/person/month, got 'yuan'",
        ),
        (
            f"{YEARLY},2024,821,persn",
            "unit: expected a unit of the vocabulary (did you mean 'person' or",
        ),
        (f"{DONE},2024-06-30,yes,", "value: expected 'done' or 'not done', got 'yes'"),
        (
            f"{DONE},2024-06-30,done,%",
            "unit: expected no unit, for a thing that is done or not done, got '%'",
        ),
        (
            "dibao-standrad,2024-12-31,821,yuan/person/month",
            "indicator: no such name: 'dibao-standrad' (did you mean 'dibao-standard' or",
        ),
        (f"{LEVEL},2024-12-31,821", f"expected 4 cells, got ['{LEVEL}', '2024-12-31', '821']"),
    ],
)
def test_bad_rows_are_refused_with_the_place(tmp_path: Path, row: str, error: str) -> None:
    file = write(tmp_path, f"{SHARE},2024-12-31,85,%", row)
    (found,) = errors_of(file)
    separator = ": " if error.startswith("expected") else ", "
    assert found.startswith(f"obs.csv, line 3{separator}{error}")


def test_too_many_digits_are_refused_with_the_place(tmp_path: Path) -> None:
    file = write(tmp_path, f"{YEARLY},2024,{'9' * 1000},人", f"{TOTAL},2024,0.{'7' * 1000},m")
    (found,) = errors_of(file)
    assert found.startswith("obs.csv, line 3, value: expected a plain decimal number")


def test_errors_keep_their_kinds(tmp_path: Path) -> None:
    file = write(
        tmp_path,
        f"{LEVEL},2024-12-31,1,yuan",
        f"{LEVEL},2024-12-31,1,bananas",
        f"{LEVEL},2024-12-31,one,yuan/person/month",
        "nothing,2024-12-31,1,yuan",
    )
    with pytest.raises(ObservationsError) as caught:
        read_observations(file, HUNNAN)
    kinds = [type(error) for error in caught.value.errors]
    assert kinds == [DimensionError, UnitError, InvalidValueError, UnknownNameError]


def test_all_errors_are_raised_together_in_the_order_of_the_file(tmp_path: Path) -> None:
    file = write(
        tmp_path,
        f"{TOTAL},2024-06-30,1,km,,",
        f"{TOTAL},2024-06-30,2,km,,",
        "nothing,long ago,x,?,maybe,",
        f"{LEVEL},2024,many,yuan,perhaps,",
        f"{DONE},2024,x,km,,",
        header=f"{HEADER},preliminary,source",
    )
    assert [error.split(": ")[0] for error in errors_of(file)] == [
        "obs.csv, line 3, when",
        "obs.csv, line 4, indicator",
        "obs.csv, line 4, when",
        "obs.csv, line 4, preliminary",
        "obs.csv, line 5, when",
        "obs.csv, line 5, value",
        "obs.csv, line 5, unit",
        "obs.csv, line 5, preliminary",
        "obs.csv, line 6, when",
        "obs.csv, line 6, value",
        "obs.csv, line 6, unit",
    ]


def test_a_flag_is_yes_or_no(tmp_path: Path) -> None:
    file = write(tmp_path, f"{RATE},2024,98,%,perhaps", header=f"{HEADER},preliminary")
    assert errors_of(file) == ["obs.csv, line 2, preliminary: expected yes or no, got 'perhaps'"]


def test_days_and_periods_of_one_total_do_not_mix(tmp_path: Path) -> None:
    lines = (f"{TOTAL},2024-12-31,1,km", f"{TOTAL},2024,1,km", f"{TOTAL},2023,1,km")
    assert errors_of(write(tmp_path, *lines)) == [
        "obs.csv, line 3, when: expected a day, as in line 2, got '2024-01-01/2024-12-31'"
    ]
    assert errors_of(write(tmp_path, *lines[::-1])) == [
        "obs.csv, line 4, when: expected a period, as in line 2, got '2024-12-31'"
    ]


@pytest.mark.parametrize(
    ("rows", "errors"),
    [
        (
            (f"{LEVEL},2024-07-01,1,元/人/月", f"{LEVEL},2024-07-01,1,元/人/月"),
            ["line 3, when: expected no day that line 2 has already, got '2024-07-01'"],
        ),
        (
            (f"{RATE},2024-12-31,98,%", f"{RATE},2024,98,%"),
            ["line 3, when: expected no day that line 2 has already, got '2024-12-31'"],
        ),
        (
            (f"{YEARLY},2024-01,1,人", f"{YEARLY},2024,9,人", f"{YEARLY},2024-12,1,人"),
            [
                (
                    "line 3, when: expected no day that line 2 has already, "
                    "got '2024-01-01/2024-12-31'"
                ),
                (
                    "line 4, when: expected no day that line 3 has already, "
                    "got '2024-12-01/2024-12-31'"
                ),
            ],
        ),
        (
            (f"{TOTAL},2024,9,km", f"{TOTAL},2024-02,1,km", f"{TOTAL},2024-04,1,km"),
            [
                (
                    "line 3, when: expected no day that line 2 has already, "
                    "got '2024-02-01/2024-02-29'"
                ),
                (
                    "line 4, when: expected no day that line 2 has already, "
                    "got '2024-04-01/2024-04-30'"
                ),
            ],
        ),
        (
            (f"{DONE},2024-12-31,done,", f"{DONE},2024-12-31,done,"),
            ["line 3, when: expected no day that line 2 has already, got '2024-12-31'"],
        ),
    ],
)
def test_a_day_that_comes_twice_is_refused(
    tmp_path: Path, rows: tuple[str, ...], errors: list[str]
) -> None:
    assert errors_of(write(tmp_path, *rows)) == [f"obs.csv, {error}" for error in errors]


def test_what_is_done_stays_done(tmp_path: Path) -> None:
    file = write(
        tmp_path,
        f"{DONE},2025-06-30,not done,",
        f"{DONE},2024-06-30,done,",
        f"{DONE},2023-06-30,not done,",
    )
    assert errors_of(file) == [
        (
            "obs.csv, line 2, value: expected 'done', since it was on 2024-06-30 in line 3, "
            "got 'not done'"
        )
    ]


@pytest.mark.parametrize("when", ["2024-07-01", "2024-H2", "2024"])
def test_an_observation_after_as_of_is_refused(tmp_path: Path, when: str) -> None:
    file = write(tmp_path, f"{TOTAL},{when},1,km")
    assert errors_of(file, as_of=date(2024, 6, 30)) == [
        f"obs.csv, line 2, when: expected nothing after 2024-06-30, got '{when}'"
    ]


def test_as_of_is_a_day(tmp_path: Path) -> None:
    with pytest.raises(InvalidValueError, match="as_of: expected a calendar day"):
        read_observations(tmp_path, HUNNAN, as_of="2024-06")


# Files that cannot be read


@pytest.mark.parametrize(
    ("text", "errors"),
    [
        (
            "",
            [
                (
                    "line 1: expected the columns indicator, when, value, unit (indicator, when, "
                    "value missing), got []"
                )
            ],
        ),
        (
            "\nindicator,when,unit\n",
            [
                (
                    "line 2: expected the columns indicator, when, value, unit (value missing), "
                    "got ['indicator', 'when', 'unit']"
                )
            ],
        ),
        (
            "indicator,when,vaule,unit\n",
            [
                "line 1, column: no such name: 'vaule' (did you mean 'value'?)",
                (
                    "line 1: expected the columns indicator, when, value, unit (value missing), "
                    "got ['indicator', 'when', 'vaule', 'unit']"
                ),
            ],
        ),
        (
            "indicator,when,value,unit,unit\n",
            [
                (
                    "line 1: expected a column 'unit' only once, "
                    "got ['indicator', 'when', 'value', 'unit', 'unit']"
                )
            ],
        ),
        (
            f"{HEADER},soruce\nnothing,2024,1,km,\n",
            [
                "line 1, column: no such name: 'soruce' (did you mean 'source'?)",
                "line 2, indicator: no such name: 'nothing'",
            ],
        ),
        (f"{HEADER}\n", ["rows: expected at least one row with a value, got 0"]),
        (f"{HEADER}\n,,,\n", ["rows: expected at least one row with a value, got 0"]),
        (
            f'{HEADER}\nnothing,2024,1,\n{LEVEL},"2024\nand"more"\n',
            [r"""line 3: expected a row of CSV, got '\',\' expected after \'"\''"""],
        ),
        (
            f'{HEADER}\n"{LEVEL}\n,,,\n',
            ["line 2: expected a row of CSV, got 'unexpected end of data'"],
        ),
    ],
)
def test_bad_tables_are_refused(tmp_path: Path, text: str, errors: list[str]) -> None:
    file = tmp_path / "obs.csv"
    file.write_text(text, "utf-8")
    assert errors_of(file) == [f"obs.csv, {error}" for error in errors]


def test_a_row_of_several_lines_is_named_by_its_first(tmp_path: Path) -> None:
    lines = (f'{RATE},2023,97,%,"two\nlines"', f'{RATE},2024,x,%,"two\nlines"')
    (error,) = errors_of(write(tmp_path, *lines, header=f"{HEADER},source"))
    assert error.startswith("obs.csv, line 4, value")


def test_json_in_another_encoding_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "obs.json"
    file.write_bytes(f"{HEADER}\n{RATE},2024,1,个百分点\n".encode("gb18030"))
    (error,) = errors_of(file)
    assert error.startswith("obs.json: expected a JSON file in UTF-8, got ")
    assert "'utf-8' codec" in error


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("[", ": expected JSON, got Expecting value"),
        ("{}", ": expected a list of objects, got an object"),
        ("[NaN]", ": expected JSON, got NaN is no number of JSON"),
        ("[]", ", rows: expected at least one row with a value, got 0"),
        ("[" * 100_000, ": expected JSON of a few levels, got deeper nesting"),
        ("[1e9999999999999999999]", ": expected JSON, got [<class 'decimal."),
        (
            f'[{{"indicator": "{RATE}", "when": 2024, "value": 1, "value": 2, "unit": "%"}}]',
            ", item 1, value: expected each key once, got a second one",
        ),
        ("[1]", ", item 1: expected an object, got 1"),
    ],
)
def test_bad_json_is_refused(tmp_path: Path, text: str, error: str) -> None:
    (found,) = errors_of(write_json(tmp_path, text))
    assert found.startswith(f"obs.json{error}")


@pytest.mark.parametrize(
    ("item", "error"),
    [
        (row_item(RATE, unit="%", note=""), "key: no such name: 'note'"),
        (row_item(RATE, unit="%", Unit="%"), "key: no such name: 'Unit' (did you mean 'unit'?)"),
        (row_item(RATE), "unit: expected a unit that converts into percent, got ''"),
        (row_item(RATE, unit=["%"]), "unit: expected text, got ['%']"),
        (row_item(RATE, unit="%", value=True), "value: expected a number, not a truth value"),
        (row_item(RATE, unit="%", value=[1]), "value: expected a number (int, Decimal"),
        (row_item(RATE, unit="%", when=True), "when: expected text, got True"),
        (row_item(RATE, unit="%", when=2024.5), "when: expected the day of the rate"),
        (row_item(RATE, unit="%", preliminary=1), "preliminary: expected yes or no, got 1"),
        (row_item(RATE, unit="%", source={}), "source: expected text, got {}"),
        ({"when": "2024-12-31", "value": 1}, "indicator: no such name: ''"),
        ({"indicator": LEVEL, "value": 1, "unit": "元/人/月"}, "when: expected the day of"),
        (row_item(DONE, when="2024-12-31", value=True), "value: expected 'done' or 'not done'"),
    ],
)
def test_bad_items_are_refused_with_their_number(
    tmp_path: Path, item: dict[str, object], error: str
) -> None:
    good = {"indicator": SHARE, "when": "2024-12-31", "value": 85, "unit": "%"}
    (found,) = errors_of(write_json(tmp_path, [good, item]))
    assert found.startswith(f"obs.json, item 2, {error}")


def test_a_missing_file_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_observations(tmp_path / "none.csv", HUNNAN)


def test_the_error_can_be_pickled(tmp_path: Path) -> None:
    file = write(tmp_path, f"{LEVEL},2024,821,yuan", "nothing,2024,1,km")
    with pytest.raises(ObservationsError) as caught:
        read_observations(file, HUNNAN)
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes
    assert str(again) == str(caught.value)
    assert [type(error) for error in again.errors] == [
        InvalidValueError,
        DimensionError,
        UnknownNameError,
    ]


# The template


def template() -> list[dict[str, str]]:
    file = io.StringIO()
    write_template(HUNNAN, file)
    return list(csv.DictReader(io.StringIO(file.getvalue()), strict=True))


def test_the_template_has_a_row_for_each_indicator() -> None:
    rows = template()
    assert [row["indicator"] for row in rows] == list(HUNNAN.indicators)
    by_name = {row["indicator"]: row for row in rows}
    assert by_name[LEVEL] == {
        "indicator": LEVEL,
        "when": "",
        "value": "",
        "unit": "yuan/person/month",
        "preliminary": "",
        "source": "",
        "correction": "",
        "name": HUNNAN.indicators[LEVEL].name.en,
        "how": "value on a day",
    }
    assert by_name[DONE]["unit"] == ""
    assert {name: by_name[name]["how"] for name in (TOTAL, YEARLY, RATE, DONE)} == {
        TOTAL: "running total on a day, or amounts over periods",
        YEARLY: "amount of a calendar year or part of one",
        RATE: "rate on a day or of a calendar year",
        DONE: "done or not done",
    }


def test_what_is_filled_in_of_a_template_is_read(tmp_path: Path) -> None:
    rows = template()
    for row in rows:
        if row["indicator"] == SHARE:
            row.update(when="2024-12-31", value="85.5")
    file = tmp_path / "obs.csv"
    with open(file, "w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    found = read_observations(file, HUNNAN)
    assert list(found) == [SHARE]
    share = found[SHARE]
    assert isinstance(share, ObservedSeries)
    assert share.observations[0].value == Amount("85.5", "percent")


# What cannot have been observed


def test_what_cannot_have_been_observed_is_refused_with_its_row(tmp_path: Path) -> None:
    file = write(
        tmp_path,
        f"{SHARE},2024-12-31,880,percent",
        f"{LEVEL},2024-12-31,-766,yuan/person/month",
        f"{YEARLY},2024,5.5,person",
        "urban-jobs,2024-12-31,2700,person",
        "urban-jobs,2024-06-30,27000,person",
    )
    assert errors_of(file) == [
        (
            "obs.csv, line 2, value: expected at most 100%, since it is a share of a whole, "
            "got Amount('880', 'percent')"
        ),
        "obs.csv, line 3, value: expected zero or more, got Amount('-766', 'yuan/person/month')",
        "obs.csv, line 4, value: expected a whole number of persons, got Amount('5.5', 'person')",
        (
            "obs.csv, line 5, value: expected 27000 person or more, the total before it, unless it "
            "is a correction, got Amount('2700', 'person')"
        ),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        (f"{TOTAL},2024-06-30,5,km,", f"{TOTAL},2024-12-31,4,km,yes"),
        (f"{TOTAL},2024-Q1,5,km,no", f"{TOTAL},2024-Q2,-1,km,TRUE"),
        (f"{YEARLY},2024-H1,500,人,", f"{YEARLY},2024-H2,-2,人,yes"),
        (f"{TOTAL},2024-06-30,5,km,", f"{TOTAL},2024-12-31,5000,m,"),
    ],
)
def test_a_correction_takes_back_what_was_counted(tmp_path: Path, lines: tuple[str, ...]) -> None:
    file = write(tmp_path, *lines, header=f"{HEADER},correction")
    (found,) = read_observations(file, HUNNAN).values()
    assert isinstance(found, ObservedSeries)
    corrections = ["yes" in line.lower() or "TRUE" in line for line in lines]
    assert [one.correction for one in found.observations] == corrections


def test_a_correction_does_not_excuse_a_share_or_a_part_of_a_person(tmp_path: Path) -> None:
    file = write(
        tmp_path,
        f"{SHARE},2024-12-31,101,%,yes",
        f"{YEARLY},2024,-0.5,人,yes",
        f"{DONE},2024-12-31,done,,yes",
        f"{LEVEL},2024-12-31,1,元/人/月,perhaps",
        header=f"{HEADER},correction",
    )
    assert [error.partition(":")[0] for error in errors_of(file)] == [
        "obs.csv, line 2, value",
        "obs.csv, line 3, value",
        "obs.csv, line 4, correction",
        "obs.csv, line 5, correction",
    ]


def test_a_total_of_a_day_that_comes_twice_has_one_error(tmp_path: Path) -> None:
    file = write(tmp_path, f"{TOTAL},2024-06-30,5,km", f"{TOTAL},2024-06-30,4,km")
    (error,) = errors_of(file)
    assert "no day that line 2 has already" in error


# Round trips

days = st.integers(0, 3000).map(lambda number: date(2020, 1, 1) + timedelta(days=number))
numbers = st.decimals(min_value=0, max_value=10**9, places=4).map(Fraction)
shares = st.decimals(min_value=0, max_value=100, places=4).map(Fraction)


def on_days(values: st.SearchStrategy[Fraction]) -> st.SearchStrategy[dict[date, Fraction]]:
    return st.dictionaries(days, values, min_size=1, max_size=8)


def rising(values: dict[date, Fraction]) -> dict[date, Fraction]:
    return dict(zip(sorted(values), sorted(values.values()), strict=True))


observed = st.fixed_dictionaries(
    {},
    optional={
        LEVEL: on_days(numbers),
        SHARE: on_days(shares),
        TOTAL: on_days(numbers).map(rising),
        AREA: on_days(numbers).map(rising),
        RATE: on_days(shares),
    },
).filter(bool)


@settings(max_examples=examples(50))
@given(values=observed, seed=st.integers(0, 1000), suffix=st.sampled_from(["csv", "json"]))
def test_what_is_written_is_read_in_whatever_order(
    tmp_path_factory: pytest.TempPathFactory,
    values: dict[str, dict[date, Fraction]],
    seed: int,
    suffix: str,
) -> None:
    columns = HEADER.split(",")
    rows = [
        [name, str(day), decimal_text(value), str(HUNNAN.indicators[name].unit)]
        for name, by_day in values.items()
        for day, value in by_day.items()
    ]
    random.Random(seed).shuffle(rows)  # noqa: S311 - any order will do
    folder = tmp_path_factory.mktemp("round")
    if suffix == "csv":
        file = write(folder, *map(",".join, rows))
    else:
        file = write_json(folder, [dict(zip(columns, row, strict=True)) for row in rows])
    found = read_observations(file, HUNNAN, shares="percent")
    assert found.keys() == values.keys()
    for name, series in found.items():
        assert isinstance(series, ObservedSeries)
        assert list(values_of(series).items()) == sorted(values[name].items())


@given(spans=st.lists(st.tuples(days, st.integers(0, 400)), min_size=1, max_size=6))
def test_periods_are_refused_just_if_a_day_is_in_two(
    tmp_path_factory: pytest.TempPathFactory, spans: list[tuple[date, int]]
) -> None:
    periods = [Span(start=day, end=day + timedelta(days=length)) for day, length in spans]
    covered = [
        span.start + timedelta(days=offset)
        for span in periods
        for offset in range((span.end - span.start).days + 1)
    ]
    rows = [f"{TOTAL},{span.start}/{span.end},1,km" for span in periods]
    file = write(tmp_path_factory.mktemp("spans"), *rows)
    if len(set(covered)) < len(covered):
        assert errors_of(file)
    else:
        found = read_observations(file, HUNNAN)[TOTAL]
        assert isinstance(found, ObservedSeries)
        assert list(values_of(found)) == sorted(periods, key=lambda span: span.start)


def test_a_flow_is_given_within_a_calendar_year(tmp_path: Path) -> None:
    file = write(tmp_path, f"{YEARLY},2023-07-01/2024-06-30,5,person")
    with pytest.raises(ObservationsError, match="when: expected a period within a year"):
        read_observations(file, HUNNAN)
