"""Short names of indicators: what they may be, and all that finds an indicator by them."""

import io
import json
from pathlib import Path
from typing import Any

import attrs
import pytest

from minsheng import (
    HUNNAN,
    Amount,
    Document,
    Indicator,
    InvalidValueError,
    Series,
    Text,
    UnknownNameError,
    assess_document,
    plan_document,
    read_observations,
)
from minsheng.cli import main
from minsheng.exchange import document_from_json, document_to_json
from minsheng.exchange.tables import TABLES
from minsheng.observations import ObservedSeries, write_template
from minsheng.promises.writing import at_least, domain, goal, task
from tests.helpers.documents import small_document

NAME = Text(zh="名称", en="name")


def indicator(name: str, **changes: Any) -> Indicator:
    given = {"name": Text(zh=f"{name}数", en=f"Number of {name}"), "unit": "site", "basis": "total"}
    return Indicator(id=name, **{**given, **changes})


def document_of(*indicators: Indicator) -> Document:
    period = HUNNAN.period
    promises = [at_least(Amount(5, "site"), "五处", of=one) for one in indicators]
    part = domain(
        1,
        "work",
        NAME,
        goal(1, NAME, NAME, period=period),
        task(1, NAME, NAME, *promises, period=period),
    )
    return Document(
        id="made", title=NAME, issuer=NAME, published="2023-01-01", period=period, domains=(part,)
    )


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"aliases": ["站"]}, "Indicator.aliases: expected a tuple of texts, got"),
        ({"aliases": "站"}, "Indicator.aliases: expected a tuple of texts, got '站'"),
        ({"aliases": ("站", "")}, "Indicator.aliases: expected texts that are not empty, got ''"),
        ({"aliases": (1,)}, "Indicator.aliases: expected texts that are not empty, got 1"),
        ({"aliases": ("站", "站")}, "Indicator.aliases: expected each text only once, got '站'"),
        ({"aliases": ("sites",)}, "Indicator.aliases: expected other names than the id"),
        ({"counted_by": ""}, "Indicator.counted_by: expected text that is not empty, got ''"),
        ({"counted_by": 1}, "Indicator.counted_by: expected text that is not empty, got 1"),
        ({"unit": None, "counted_by": "个"}, "expected None for sites, which counts nothing in"),
        ({"unit": "percent", "counted_by": "个"}, "expected None for sites, which counts nothing"),
    ],
)
def test_what_is_no_alias_or_measure_word_is_refused(changes: dict[str, Any], error: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        indicator("sites", **changes)
    assert error in str(caught.value)


@pytest.mark.parametrize("alias", ["parks", "parks数", "Number of parks", "公园"])
def test_an_alias_that_is_a_name_of_another_indicator_is_refused(alias: str) -> None:
    other = indicator("parks", aliases=("公园",))
    own = indicator("sites", aliases=(alias,))
    for several in ((own, other), (other, own)):
        with pytest.raises(InvalidValueError) as caught:
            document_of(*several)
        assert caught.value.value == alias
        assert "a name of one indicator, not of " in caught.value.expected
        assert "parks" in caught.value.expected
        assert "sites" in caught.value.expected


def test_an_alias_may_be_the_name_of_its_own_indicator() -> None:
    own = indicator("sites", aliases=("sites数", "站"))
    assert document_of(own).indicator("sites数") is own


def test_a_document_finds_indicators_by_id_and_alias() -> None:
    for found in HUNNAN.indicators.values():
        for name in (found.id, *found.aliases):
            assert HUNNAN.indicator(name) is found
            assert HUNNAN.commitments_of(name) == HUNNAN.commitments_of(found)
    assert "低保" not in HUNNAN.indicators  # which is by id alone
    assert len(HUNNAN.indicator_names) == len(HUNNAN.indicators) + sum(
        len(found.aliases) for found in HUNNAN.indicators.values()
    )


def test_aliases_are_suggested() -> None:
    with pytest.raises(UnknownNameError) as caught:
        HUNNAN.indicator("低保标淮")
    assert "低保标准" in caught.value.suggestions
    with pytest.raises(UnknownNameError):
        HUNNAN.indicator(["低保"])  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def test_a_file_of_observations_may_use_them(tmp_path: Path) -> None:
    file = tmp_path / "seen.csv"
    rows = ["indicator,when,value,unit", "低保,2023-12-31,800,yuan/person/month"]
    rows += ["dibao,2024-12-31,830,yuan/person/month", "孤儿,2024-12-31,2500,yuan/person/month"]
    file.write_text("\n".join(rows), "utf-8")
    found = read_observations(file, HUNNAN)
    assert sorted(found) == ["dibao-standard", "orphan-standard"]
    by_id = tmp_path / "by-id.json"
    keys = rows[0].split(",")
    items = [dict(zip(keys, row.split(","), strict=True)) for row in rows[1:]]
    for item, name in zip(items, ("dibao-standard",) * 2 + ("orphan-standard",), strict=True):
        item["indicator"] = name
    by_id.write_text(json.dumps(items), "utf-8")
    assert read_observations(by_id, HUNNAN) == found


def test_a_unit_whose_chinese_name_two_units_have_is_that_of_the_indicator(tmp_path: Path) -> None:
    file = tmp_path / "seen.csv"
    rows = ["indicator,when,value,unit", "游客,2024,9000000,人次", "补贴性培训,2024-12-31,50,人次"]
    file.write_text("\n".join(rows), "utf-8")
    found = read_observations(file, HUNNAN)
    units = {
        name: str(data.unit) for name, data in found.items() if isinstance(data, ObservedSeries)
    }
    assert units == {"tourist-visits": "visit", "subsidized-training": "person_time"}


def test_observations_of_a_whole_document_may_use_them() -> None:
    series = Series.yearly({2022: 766, 2023: 800, 2024: 830}, "yuan/person/month")
    by_alias = assess_document(HUNNAN, {"低保": series})
    assert by_alias == assess_document(HUNNAN, {"dibao-standard": series})
    assert by_alias.covered
    planned = plan_document(HUNNAN, {"低保": series}, steps={"低保标准": 1})
    assert planned == plan_document(HUNNAN, {"dibao-standard": series}, steps={"dibao-standard": 1})
    for call in (assess_document, plan_document):
        with pytest.raises(InvalidValueError, match="each indicator only once, and dibao-standard"):
            call(HUNNAN, {"低保": series, "dibao-standard": series})
        with pytest.raises(UnknownNameError, match="indicator: no such name: '低宝'"):
            call(HUNNAN, {"低宝": series})
    with pytest.raises(InvalidValueError, match="observations: expected a mapping by indicator"):
        assess_document(HUNNAN, [series])  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    "arguments",
    [
        ["show", "{}"],
        ["list", "--indicator", "{}"],
        ["require", "{}", "--from", "{}:2022=766", "--step", "1"],
        ["require", "task:13", "--indicator", "{}", "--from", "{}:2022=766"],
    ],
)
def test_commands_find_an_indicator_by_them(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    def out(name: str) -> str:
        assert main([argument.format(name) for argument in arguments]) == 0
        return capsys.readouterr().out

    assert out("低保") == out("dibao") == out("dibao-standard")


def test_a_search_looks_into_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "--text", "低保标准", "--format", "json"]) == 0
    found = {item["indicator"] for item in json.loads(capsys.readouterr().out)}
    assert "dibao-standard" in found


def test_they_are_in_json_and_tables() -> None:
    document = document_of(indicator("sites", aliases=("站", "a, b"), counted_by="个"))
    (written,) = json.loads(document_to_json(document))["indicators"]
    assert (written["aliases"], written["counted_by"]) == (["站", "a, b"], "个")
    assert document_from_json(document_to_json(document)) == document
    (row,) = TABLES["indicators"].records(document)
    assert json.loads(str(row["aliases"])) == ["站", "a, b"]
    assert row["counted_by"] == "个"
    plain = attrs.evolve(document.indicators["sites"], aliases=(), counted_by=None)
    (row,) = TABLES["indicators"].records(document_of(plain))
    assert row["aliases"] is row["counted_by"] is None


def test_the_template_has_each_indicator_once() -> None:
    file = io.StringIO()
    write_template(small_document(), file)
    assert len(file.getvalue().splitlines()) == 1 + len(small_document().indicators)
