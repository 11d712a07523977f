"""Results as data: records, JSON, frames, tables of notebooks, and what pydantic and others ask."""

import asyncio
import json
import pickle
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any, TypedDict

import altair as alt
import attrs
import great_tables
import httpx
import pandas as pd
import polars as pl
import pytest
from fastapi import FastAPI
from jsonschema import Draft202012Validator
from pydantic import BaseModel, ValidationError

from minsheng import (
    HUNNAN,
    Amount,
    AtLeast,
    EscalationRule,
    FloorRule,
    GrowthRule,
    InvalidValueError,
    MinshengError,
    Series,
    Span,
    assess,
    assess_document,
    check_escalation,
    check_growth,
    compare_paths,
    plan_document,
    project,
    required_values,
    rule_of,
)
from minsheng.errors import InexactError, MissingExtraError
from minsheng.exchange import document_to_frame, result_schema, series_to_frame
from minsheng.exchange.results import RESULTS
from minsheng.frames import make_frame
from minsheng.notebooks import html_table
from minsheng.observations import Milestone
from minsheng.planning import Pathway, cost
from minsheng.progress import assess_indicator
from minsheng.promises.targets import TargetBase
from minsheng.records import NumberText, Result, columns_of, schema_of
from tests.helpers.programs import Shell, printed

UNIT = "yuan/person/month"
DIBAO = Series.yearly({2022: 766, 2023: 793, 2024: 821}, UNIT)
OLD = Series.yearly({2020: 715, 2021: 740}, UNIT)
PROMISED = HUNNAN.commitments_of("dibao-standard")
ASKED = EscalationRule(
    growth=GrowthRule(rate="3.5%"),
    floors=(FloorRule(value="850 yuan/person/month", year=2024),),
    ceiling=Amount(820, UNIT),
)
PUBLISHED = Path(__file__).parent.parent / "docs/schema/results.schema.json"


def _some_of_each(found: Iterable[Result]) -> list[Result]:
    """Return two results of each kind."""
    kinds: dict[type, list[Result]] = {}
    for item in found:
        kinds.setdefault(type(item), []).append(item)
    return [item for items in kinds.values() for item in items[:2]]


PATH = required_values(PROMISED, Series.yearly({2022: 766}, UNIT), step=1, adjusts="07-01")
COST = cost(PATH, 12_000)
WHOLE = assess_document(HUNNAN, {"dibao-standard": DIBAO})
PLAN = plan_document(HUNNAN, {"dibao-standard": DIBAO})
COMPARED = compare_paths(PROMISED, DIBAO, {"task:13/dibao-floor": ["900", "850"]})
TOO_MUCH = compare_paths(
    HUNNAN.commitments_of("public-interest-kindergarten-coverage"),
    Series.yearly({2022: 80}, "percent"),
    {"matter:4/public-interest-kindergarten-coverage": ["100", "90"]},
    path="linear",
)
FOUND: tuple[Result, ...] = (
    check_growth(OLD, at_least="3.5%"),
    check_growth(OLD, at_least="3.5%").steps[2021],
    check_escalation(DIBAO, ASKED),
    check_escalation(DIBAO, ASKED).floors[0],
    check_escalation(DIBAO, EscalationRule(floors=ASKED.floors), as_of="2023-12-31"),
    assess("task:13/dibao-floor", DIBAO),
    assess("task:13/dibao-growth", DIBAO),
    assess_indicator(PROMISED, DIBAO),
    WHOLE,
    project("task:13/dibao-floor", DIBAO),
    PATH,
    PATH.points[0],
    PLAN,
    *_some_of_each(PLAN.plans.values()),
    COMPARED,
    COMPARED.cases[1],
    TOO_MUCH,
    COST,
    COST.years[0],
    COST.years[0].parts[0],
    *_some_of_each(y for x in PLAN.pathways.values() for y in (*x.left_out, *x.past)),
)
IDS = [f"{number}-{type(found).__name__}" for number, found in enumerate(FOUND)]
SCHEMA = result_schema()


def keys(value: object) -> Iterator[str]:
    """Yield every key of records within records."""
    if isinstance(value, dict):
        for key, item in value.items():
            if isinstance(key, str):
                yield key
            yield from keys(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from keys(item)


def scalars(value: object) -> Iterator[object]:
    """Yield all that is no list and no record."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from scalars(item)
    else:
        yield value


def test_the_published_schema_is_what_the_command_prints(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Draft202012Validator.check_schema(SCHEMA)
    shell = Shell(capsys)
    assert shell.run("schema", "--results") == 0
    assert shell.json == SCHEMA
    assert shell.out == PUBLISHED.read_text("utf-8"), "run `make generate`"


def test_every_result_keeps_to_the_schema_and_is_exact() -> None:
    validators = {
        kind.__name__: Draft202012Validator(
            {**SCHEMA["by_class"][kind.__name__], "$defs": SCHEMA["$defs"]},
            format_checker=Draft202012Validator.FORMAT_CHECKER,
        )
        for kind in RESULTS
    }
    missing = {kind.__name__ for kind in RESULTS} - {type(found).__name__ for found in FOUND}
    assert missing <= {"Infeasible", "PastYears", "NotPlanned", "LeftOut"}
    for found in FOUND:
        for language in (None, "zh", "en"):
            record: Any = found.to_dict(language)
            validator = validators[type(found).__name__]
            assert [error.message for error in validator.iter_errors(record)] == []
            assert ("text" in record) == (language is not None)
            assert {type(x) for x in scalars(record)} <= {str, int, bool, type(None)}
        assert json.loads(found.to_json()) == found.to_dict()
        assert json.loads(found.to_json("zh")) == found.to_dict("zh")


def test_every_kind_of_result_is_in_the_list() -> None:
    def below(kind: type[Any]) -> Iterator[type[Any]]:
        own: type[Any]
        for own in kind.__subclasses__():
            yield own
            yield from below(own)

    # attrs makes a class with slots from each that is written
    assert {kind.__name__ for kind in below(Result)} == {kind.__name__ for kind in RESULTS}


@pytest.mark.parametrize("found", FOUND[:14], ids=IDS[:14])
def test_results_are_equal_by_value_and_give_nothing_private_away(found: Result) -> None:
    twin = pickle.loads(pickle.dumps(found))  # noqa: S301 - our own
    assert twin == found
    assert hash(twin) == hash(found)
    assert twin.to_dict() == found.to_dict()
    found.__reduce__()  # what a cache of Streamlit hashes by
    given = attrs.asdict(found)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    assert not [key for key in keys(given) if key.startswith("_")]


@pytest.mark.parametrize("shown", [HUNNAN, HUNNAN.commitments, DIBAO, DIBAO[2022]])
def test_what_results_are_made_of_can_be_taken_apart_by_a_cache(shown: Any) -> None:
    assert shown.__reduce__()
    assert hash(shown) == hash(pickle.loads(pickle.dumps(shown)))  # noqa: S301 - our own
    if attrs.has(type(shown)):
        assert not [key for key in keys(attrs.asdict(shown)) if key.startswith("_")]


def test_a_growth_report_as_a_record() -> None:
    assert check_growth(OLD, at_least="3.5%").to_dict() == {
        "as_of": "2021-12-31",
        "verdict": "broken",
        "unit": UNIT,
        "missing": [],
        "steps": [
            {
                "from": 2020,
                "to": 2021,
                "verdict": "broken",
                "previous": "715",
                "value": "740",
                "required": "740.025",
                "shortfall": "0.025",
                "rate": "500/143",
                "rate_fraction": "500/143",
                "in_period": True,
            }
        ],
    }


def test_floors_and_the_ceiling_of_a_rule_as_a_record() -> None:
    record = check_escalation(DIBAO, ASKED).to_dict()
    assert record["failed"] == ["floor:2024", "ceiling:2024"]
    assert record["floors"] == [
        {
            "year": 2024,
            "verdict": "broken",
            "value": "821",
            "required": "850",
            "shortfall": "29",
        }
    ]
    assert record.get("ceiling") == {"limit": "820", "unit": UNIT, "above": [2024]}
    rows = check_escalation(DIBAO, ASKED).to_frame(backend="polars").to_dicts()
    assert [(row["clause"], row["to"], row["verdict"]) for row in rows] == [
        ("growth", 2023, "kept"),
        ("growth", 2024, "kept"),
        ("floor", 2024, "broken"),
        ("ceiling", 2024, "broken"),
    ]


def test_the_command_line_writes_the_same_records(capsys: pytest.CaptureFixture[str]) -> None:
    shell = Shell(capsys)
    shell.run("growth", "--at-least", "3.5%", "2020=715", "2021=740", "--format", "json")
    rule = EscalationRule(growth=GrowthRule(rate="3.5%"))
    assert shell.json == check_escalation(OLD, rule).to_dict()
    shell.run("require", "task:13/dibao-floor", "--from", "2024=821", "--format", "json")
    path = required_values("task:13/dibao-floor", Series.levels({"2024-12-31": 821}, UNIT))
    assert shell.json == {"indicator": "dibao-standard", **path.to_dict()}


@pytest.mark.parametrize("backend", ["pandas", "polars"])
def test_frames_of_every_result(backend: Any) -> None:
    for found in FOUND:
        text = found.to_frame(backend=backend, language="zh")
        floats = found.to_frame(backend=backend, numbers="float")
        decimals = found.to_frame(backend=backend, numbers="decimal", places=6)
        assert list(text.columns) == list(floats.columns) == list(decimals.columns)
        assert len(text) == len(floats) == len(decimals)


def test_the_columns_of_a_document_on_a_day() -> None:
    frame = WHOLE.to_frame(backend="pandas", numbers="float")
    row: Any = frame.set_index("commitment").loc["task:13/dibao-floor"]
    assert row["domain"] == "social-security"
    assert row["target"] == "at least 850 yuan per person per month"
    assert row["due"] == pd.Timestamp("2025-12-31")
    assert (row["value"], row["value_day"]) == (821.0, pd.Timestamp("2024-12-31"))
    assert str(frame.dtypes["value_day"]) == "datetime64[s]"
    assert str(frame.dtypes["progress"]) == "float64"
    polars = WHOLE.to_frame(backend="polars", numbers="decimal", places=2, language="zh")
    assert (polars.schema["value_day"], polars.schema["value"]) == (pl.Date(), pl.Decimal(38, 2))
    (found,) = polars.filter(pl.col("commitment") == "task:13/dibao-floor").to_dicts()
    assert (found["name"], found["progress"]) == (
        "城乡居民最低生活保障标准",
        Decimal("0.65"),  # cut, not rounded: 55/84
    )


def test_numbers_of_frames_are_exact_or_refused() -> None:
    report = check_growth(OLD, at_least="3.5%")
    assert report.to_frame(backend="polars")["rate"].item() == "500/143"
    with pytest.raises(InexactError):
        report.to_frame(backend="polars", numbers="decimal")
    cut = report.to_frame(backend="pandas", numbers="decimal", places=4)
    assert cut["rate"].item() == Decimal("3.4965")
    assert report.to_frame(backend="pandas", numbers="float")["rate"].item() == 500 / 143
    cells, types = {"n": ["1", None, "-0.25"]}, {"n": "number"}
    frame: Any = make_frame(cells, types, "polars", "decimal")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    assert frame["n"].to_list() == [Decimal(1), None, Decimal("-0.25")]
    empty: Any = make_frame({"n": [None]}, types, "polars", "decimal")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    assert empty["n"].to_list() == [None]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"backend": "dask"}, "'pandas' or 'polars'"),
        ({"backend": "pandas", "numbers": "int"}, "'text', 'decimal' or 'float'"),
        ({"backend": "pandas", "places": 2}, "no places but for numbers='decimal'"),
        ({"backend": "pandas", "numbers": "decimal", "places": -1}, "from 0 to 30"),
        ({"backend": "pandas", "numbers": "decimal", "places": "2"}, "from 0 to 30"),
        ({"backend": "pandas", "language": "de"}, "'en' or 'zh'"),
    ],
)
def test_wrong_options_of_frames(options: dict[str, Any], expected: str) -> None:
    with pytest.raises(InvalidValueError, match=expected):
        WHOLE.to_frame(**options)


@pytest.mark.parametrize(
    ("numbers", "cells", "expected"),
    [
        ("float", ["9" * 400], "a number that a float can hold"),
        ("decimal", ["9" * 39], "a decimal of at most 38 digits"),
        ("decimal", ["9" * 30, "0.123456789012"], "that decimals of 38 digits hold together"),
    ],
)
def test_numbers_that_no_column_can_hold(numbers: Any, cells: list[str], expected: str) -> None:
    with pytest.raises(InvalidValueError, match=expected):
        make_frame({"n": cells}, {"n": "number"}, "polars", numbers)


def test_without_the_library_of_a_frame_an_error_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "narwhals.stable.v2", None)
    with pytest.raises(MissingExtraError):
        WHOLE.to_frame(backend="pandas")


# Frames that other tools take


def test_pandas_plots_a_path_and_a_series() -> None:
    values = PATH.to_frame(backend="pandas", numbers="float")
    axes = values.plot(x="day", y="value")
    drawn: Any = axes.lines[0].get_ydata()
    assert list(drawn) == [793.0, 821.0, 850.0]
    series = series_to_frame(DIBAO, backend="pandas", numbers="float")
    assert series.plot(x="year", y="value").lines


def test_altair_takes_days_as_days() -> None:
    frame = PATH.to_frame(backend="pandas", numbers="float")
    chart = alt.Chart(frame).mark_line().encode(x="day", y="value").to_dict()
    encoding = chart["encoding"]
    assert (encoding["x"]["type"], encoding["y"]["type"]) == ("temporal", "quantitative")


def test_great_tables_takes_a_frame() -> None:
    frame = WHOLE.to_frame(backend="polars", numbers="float").head(3)
    table = great_tables.GT(frame).fmt_number("value", decimals=1).fmt_date("due")
    assert "2025-12-31" in table.as_raw_html()


def test_words_stand_beside_the_ids_of_a_document() -> None:
    frame = document_to_frame(HUNNAN, backend="polars", numbers="float", language="zh")
    assert frame.columns[:6] == ["id", "domain", "provision", "indicator", "name", "asks"]
    (row,) = frame.filter(pl.col("id") == "task:13/dibao-floor").to_dicts()
    assert (row["domain"], row["asks"]) == ("social-security", "不低于850元/人/月")
    assert (row["value"], row["due"]) == (850.0, date(2025, 12, 31))


# Amounts as numbers


def test_amounts_are_numbers_to_plot_format_round_and_sum() -> None:
    amount = Amount("1234.56", "yuan")
    assert float(amount) == 1234.56
    assert format(amount, ",.1f") == "1,234.6"
    assert f"{amount}" == str(amount) == "1234.56 yuan"
    assert f"{Amount('3.5', '%'):.1%}" == "3.5%"
    assert round(amount, 1) == Amount("1234.6", "yuan")
    assert round(Amount("2.5", "yuan")) == Amount(2, "yuan")
    assert round(Amount(1250, "yuan"), -2) == Amount(1200, "yuan")
    assert abs(Amount(-2, "yuan")) == Amount(2, "yuan")
    assert sum([Amount(1, "yuan"), Amount(2, "yuan")]) == Amount(3, "yuan")
    assert f"{Amount(Fraction(1, 3), 'yuan'):.3f}" == "0.333"
    nearly = Fraction(5, 1000) + Fraction(1, 10**50)  # a half that is none
    assert f"{Amount(nearly, 'yuan'):.2f}" == "0.01"
    assert f"{Amount('0.005', 'yuan'):.2f}" == "0.00"


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        (lambda: format(Amount(1, "yuan"), "q"), "a format of decimals"),
        (lambda: format(Amount(1, "yuan"), ".99999999999999f"), "a format of decimals"),
        (lambda: format(Amount(1, "yuan"), ".1%"), "no % for yuan"),
        (lambda: format(Amount(Fraction(1, 3), "yuan"), ","), "with a number of decimals"),
        (lambda: float(Amount(10**400, "yuan")), "a float can hold"),
        (lambda: round(Amount(1, "yuan"), "1"), "a whole number of decimals"),  # type: ignore[call-overload] # pyright: ignore[reportArgumentType, reportCallIssue]
        (lambda: sum([Amount(1, "%"), Amount(2, "%")]), "percentage points"),
        (lambda: sum([Amount(1, "yuan"), Amount(2, "person")]), "converts into"),
    ],
)
def test_what_is_no_number_of_an_amount(call: Any, expected: str) -> None:
    with pytest.raises(InvalidValueError, match=expected):
        call()


def test_only_zero_is_added_to_an_amount() -> None:
    with pytest.raises(TypeError):
        sum([Amount(1, "yuan")], start=1)  # pyright: ignore[reportArgumentType, reportCallIssue]


# Pydantic and FastAPI


class Answer(BaseModel):
    """What a service of its own answers."""

    place: str
    path: Pathway


def test_pydantic_takes_a_result_and_writes_its_record() -> None:
    answer = Answer(place="浑南", path=PATH)
    assert answer.path is PATH
    assert answer.model_dump()["path"] == PATH.to_dict()
    assert json.loads(answer.model_dump_json())["path"] == PATH.to_dict()
    field = Answer.model_json_schema(mode="serialization")["properties"]["path"]
    assert {"values", "points"} <= set(field["properties"])
    with pytest.raises(ValidationError):
        Answer.model_validate({"place": "浑南", "path": PATH.to_dict()})


def test_fastapi_answers_with_a_result_and_documents_its_fields() -> None:
    app = FastAPI()

    @app.get("/path")
    def path() -> Pathway:
        return PATH

    async def ask() -> tuple[Any, Any]:
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            return (await client.get("/path")).json(), (await client.get("/openapi.json")).json()

    answer, described = asyncio.run(ask())
    assert answer == PATH.to_dict()
    response = described["paths"]["/path"]["get"]["responses"]["200"]
    schema = response["content"]["application/json"]["schema"]
    assert schema["properties"]["unit"] == {"type": "string"}


@pytest.mark.process
def test_nothing_of_it_is_imported_before_it_is_asked_for() -> None:
    code = (
        "import sys; from minsheng import HUNNAN, check_growth, required_values;"
        "print(*({'pydantic', 'pydantic_core', 'narwhals', 'html', 'pandas'} & set(sys.modules)))"
    )
    assert printed(code).strip() == ""


# Notebooks


@pytest.mark.parametrize(
    "shown",
    [
        *(HUNNAN, HUNNAN.tasks[13], HUNNAN.commitments["task:13/dibao-floor"]),
        *(HUNNAN.commitments, HUNNAN.domains["education"], HUNNAN.indicator("低保")),
        *(DIBAO, Series.effective({"2023-07-01": 3}, "yuan")),
        *(Series.levels({"2023-02-01": 3}, "yuan"), Series.increments({2023: 3}, "yuan")),
        *FOUND[:14],
    ],
    ids=lambda x: type(x).__name__,
)
def test_notebooks_show_a_table(shown: Any) -> None:
    page = shown._repr_html_()
    assert page.startswith("<table>\n<caption>")
    assert page.endswith("</table>")
    assert page.count("<tr>") == page.count("</tr>")


def test_tables_are_escaped_and_cut() -> None:
    table = html_table("<b>", ["a&b"], [["<script>"]] * 61)
    assert "<script>" not in table
    assert table.count("&lt;script&gt;") == 60
    assert "… 1 more" in table


def test_the_page_of_an_amended_commitment_says_what_the_source_has() -> None:
    case = COMPARED.cases[1]
    assert not isinstance(case.promises, EscalationRule)
    page = next(x for x in case.promises if x.amends is not None)._repr_html_()
    assert "the source has" in page


def test_keys_are_completed() -> None:
    assert "task:13/dibao-floor" in HUNNAN.commitments._ipython_key_completions_()
    assert DIBAO._ipython_key_completions_() == [2022, 2023, 2024]
    assert PATH._ipython_key_completions_() == [2023, 2024, 2025]


def test_years_and_words_of_a_record_type() -> None:
    class Small(TypedDict):
        """A record."""

        year: int | str
        value: NumberText | None
        done: bool
        parts: list[str]

    assert columns_of(Small) == {"year": "label", "value": "number", "done": "flag"}
    assert schema_of(dict[str, int]) == {
        "type": "object",
        "additionalProperties": {"type": "integer"},
    }
    with pytest.raises(InvalidValueError, match="that JSON can hold"):
        schema_of(float)


def test_years_that_do_not_start_in_january_have_names_in_frames() -> None:
    series = Series.yearly({"2022/23": 100, "2023/24": 104}, "yuan", year_starts="04-01")
    frame = check_growth(series, at_least="3%").to_frame(backend="polars")
    assert (frame["from"].item(), frame["to"].item()) == ("2022/23", "2023/24")


def test_what_is_done_or_not_is_a_record_too() -> None:
    done = next(x for x in HUNNAN.commitments.values() if x.target.kind == "done")
    found = assess(done, Milestone(done="2023-05-01", observed="2023-06-01"))
    assert found.to_dict()["status"] == "holding"
    assert found.to_dict()["unit"] is None
    spans = Series.increments({Span(start=date(2023, 1, 1), end=date(2023, 6, 30)): 3}, "yuan")
    assert "2023-01-01" in spans._repr_html_()
    assert rule_of(PROMISED).growth is not None


# Names for the cases of a what-if


CASES = {
    "方案一": {"task:13/dibao-floor": "900"},
    "方案二": {"task:13/dibao-floor": "900", "task:13/dibao-growth": "4%"},
}


def test_cases_have_names_in_words_records_and_frames() -> None:
    found = compare_paths(PROMISED, DIBAO, CASES, step=1)
    assert [case.label("zh") for case in found.cases] == ["按承诺", "方案一", "方案二"]
    assert found.to_dict()["cases"][2].get("name") == "方案二"
    assert "name" not in found.to_dict()["cases"][0]
    frame = found.to_frame(backend="polars", language="zh")
    assert frame["case"].unique(maintain_order=True).to_list() == ["按承诺", "方案一", "方案二"]
    same = compare_paths(PROMISED, DIBAO, {"task:13/dibao-floor": "900"}, step=1)
    assert found.cases[1].plan == same.cases[1].plan


@pytest.mark.parametrize(
    ("cases", "expected"),
    [
        ({"a": {"task:13/dibao-floor": 900}, "b": 900}, "a mapping of figures"),
        ({"a": {}}, "at least one figure to change"),
        ({" ": {"task:13/dibao-floor": 900}}, "a name for each case"),
        ({"a": {1: 900}}, "the id of a commitment"),
        ({"task:13/dibao-floor": 900, "b": {"task:13/dibao-floor": 900}}, "a figure or several"),
        ({}, "at least one figure to change"),
    ],
)
def test_wrong_cases(cases: Any, expected: str) -> None:
    with pytest.raises(InvalidValueError, match=expected):
        compare_paths(PROMISED, DIBAO, cases)


def test_cases_have_names_on_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    shell = Shell(capsys)
    asked = ("require", "task:13/dibao-floor", "--from", "2024=821")
    cases = ("--case", "方案一=task:13/dibao-floor=900", "--case", "方案二=task:13/dibao-floor=880")
    assert shell.run(*asked, *cases, "--format", "csv") == 0
    assert [line.rsplit(",", 1)[1] for line in shell.out.splitlines()[1:]] == [
        "as promised",
        "方案一",
        "方案二",
    ]
    rule = ("require", "--growth", "3.5%", "--from", "2024=821", "--through", "2025")
    assert shell.run(*rule, "--case", "四=growth=4%", "--format", "json") == 0
    assert shell.json["cases"][1]["name"] == "四"
    assert shell.run(*asked, "--case", "a=task:14/x=900") == 2
    assert "no such name: 'task:14/x'" in shell.err
    assert shell.run(*asked, "--case", "a=900") == 2
    assert shell.run(*asked, *cases[:2], *cases[:2]) == 2
    assert "only once in 方案一" in shell.err
    assert shell.run(*asked, *cases, "--what-if", "task:13/dibao-floor=900") == 2
    assert "either --what-if or --case" in shell.err


# Finding


def test_a_document_is_searched_as_the_command_line_does(
    capsys: pytest.CaptureFixture[str],
) -> None:
    shell = Shell(capsys)
    options = ("--domain", "education", "--kind", "at_least", "--of-unit", "percent")
    shell.run("list", *options, "--due-by", "2023", "--text", "Kindergarten", "--format", "json")
    found = HUNNAN.find(
        domain="education", kind=AtLeast, unit="%", due_by=2023, text="kindergarten"
    )
    assert [item["id"] for item in shell.json] == [promise.id for promise in found]
    assert [promise.id for promise in found] == [
        "matter:4/public-interest-kindergarten-coverage",
        "matter:4/quality-senior-high-share",
    ]
    assert HUNNAN.find() == tuple(HUNNAN.commitments.values())
    assert HUNNAN.find(indicator="低保") == PROMISED
    assert HUNNAN.find(indicator=HUNNAN.indicator("低保"), kind="growth") == PROMISED[:1]
    assert all(promise.period.due == date(2023, 12, 31) for promise in HUNNAN.find(year=2023))
    implied, stated = HUNNAN.find(stated=False), HUNNAN.find(stated=True)
    assert not set(implied) & set(stated)
    assert {x.provision_id.partition(":")[0] for x in HUNNAN.find(provision="goal")} == {"goal"}


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"domain": "x"}, "domain"),
        ({"kind": []}, "one of about"),
        ({"kind": TargetBase}, "one of about"),
        ({"kind": int}, "one of about"),
        ({"unit": "x"}, "a unit of the vocabulary"),
        ({"due_by": "x"}, "a year, as an integer, or a calendar day"),
        ({"year": "2023"}, "year"),
        ({"text": 1}, "words to look for"),
        ({"stated": 1}, "True, False or None"),
        ({"responsible": "x"}, "responsible"),
        ({"nature": "x"}, "nature"),
        ({"tag": []}, "tag"),
        ({"provision": "x"}, "provision"),
        ({"owner": "x"}, "filter"),
    ],
)
def test_wrong_filters(filters: dict[str, Any], expected: str) -> None:
    with pytest.raises(MinshengError, match=expected):
        HUNNAN.find(**filters)
