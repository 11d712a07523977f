"""The commands over the whole catalogue: list, export, findings, audit."""

from datetime import date
from pathlib import Path

import pytest

from minsheng import HUNNAN
from minsheng.domains.headings import hunnan_headings
from minsheng.domains.not_targets import NOT_TARGETS
from minsheng.promises.not_targets import ANYWHERE
from tests.helpers.programs import Shell

COMPARATORS = {">=", ">", "<=", "<", "~", "between", None}


def test_export_has_the_whole_catalogue(shell: Shell) -> None:
    assert shell.run("export", "--format", "json") == 0
    export = shell.json
    assert export.keys() == {"document", "domains", "provisions", "indicators", "commitments"}
    assert len(export["domains"]) == 11
    assert len(export["provisions"]) == 91
    assert len(export["indicators"]) == len(HUNNAN.indicators)
    indicators = {item["id"]: item for item in export["indicators"]}
    listed = [name for provision in export["provisions"] for name in provision["commitments"]]
    assert listed == [item["id"] for item in export["commitments"]] == list(HUNNAN.commitments)
    for item in export["commitments"]:
        target = item["target"]
        assert target["comparator"] in COMPARATORS
        assert item["provision"] == item["id"].partition("/")[0]
        assert item["basis"] == indicators[item["indicator"]]["basis"]
        assert item["basis"] in {"level", "total", "yearly"}
        assert date.fromisoformat(item["start"])
        assert item["due"] is None or date.fromisoformat(item["due"])
        assert item["source"]["phrase"]
        has_figure = target["kind"] not in {"directional", "done", "trend", "comparison"}
        assert (item["stated"] is None) != has_figure
        assert item["every"] in {"year", None}
        assert isinstance(item["due_stated"], bool)
        for name in ("value", "low", "high", "rate"):
            if name in target:
                assert isinstance(target[name], str)
                assert "e" not in target[name].lower()
                assert target["unit"]


def test_multiples_of_ten_thousand_are_written_out(shell: Shell) -> None:
    shell.run("export")
    targets = {item["id"]: item["target"] for item in shell.json["commitments"]}
    assert targets["goal:1/urban-jobs"]["value"] == "50000"
    assert targets["task:40/scenic-area-revenue"]["value"] == "260000000"
    assert targets["task:40/scenic-area-revenue"]["comparator"] == ">"


@pytest.mark.parametrize(
    ("filters", "check"),
    [
        (("--domain", "education"), lambda item: item["provision"] in {"goal:4", "matter:3"}),
        (("--provision", "matter"), lambda item: item["due"] == "2023-12-31"),
        (("--kind", "growth"), lambda item: item["target"]["rate"]),
        (("--indicator", "dibao-standard"), lambda item: item["provision"] == "task:13"),
        (("--year", "2023"), lambda item: item["provision"].startswith("matter")),
        (("--text", "口袋公园"), lambda item: "口袋公园" in item["source"]["phrase"]),
        (("--text", "POCKET park"), lambda item: item["indicator"] == "pocket-parks"),
        (("--implied",), lambda item: item["stated"] is False),
        (("--stated",), lambda item: item["target"]["kind"] not in {"done", "directional"}),
    ],
)
def test_every_filter_of_list(shell: Shell, filters: tuple[str, ...], check: object) -> None:
    assert shell.run("list", *filters, "--format", "json") == 0
    found = shell.json
    assert 0 < len(found) < len(HUNNAN.commitments)
    if filters[0] == "--domain":
        names = {item["id"] for item in found}
        assert names == {c.id for c in HUNNAN.domains["education"].commitments}
    else:
        assert callable(check)
        assert all(check(item) for item in found)


def test_filters_of_list_work_together(shell: Shell) -> None:
    assert shell.run("list", "--domain", "city", "--year", "2023", "--text", "park") == 0
    assert "pocket-community-parks" in shell.out
    assert shell.run("list", "--domain", "city", "--kind", "growth", "--language", "zh") == 0
    assert shell.out.startswith(f"{HUNNAN.title.zh}\n0项承诺")
    assert shell.run("list", "--format", "json") == 0
    assert len(shell.json) == len(HUNNAN.commitments)


def test_stated_and_implied_figures_are_all_there_is(shell: Shell) -> None:
    shell.run("list", "--stated", "--format", "json")
    stated = {item["id"] for item in shell.json}
    shell.run("list", "--implied", "--format", "json")
    implied = {item["id"] for item in shell.json}
    assert not stated & implied
    figures = {c.id for c in HUNNAN.commitments.values() if c.target.figures}
    assert stated | implied == figures


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["list", "--domain", "eduction"], "did you mean 'education'"),
        (["list", "--kind", "grows"], "--kind: expected one of about, at_least"),
        (
            ["list", "--indicator", "dibaos"],
            "indicator: no such name: 'dibaos' (did you mean 'dibao'",
        ),
        (["list", "--year", "soon"], "--year: expected a year"),
        (["list", "--stated", "--implied"], "not allowed with"),
        (["export", "--format", "yaml"], "invalid choice: 'yaml'"),
        (["audit"], "SOURCE"),
        (["audit", "no-such-file.txt"], "no-such-file.txt: No such file"),
    ],
)
def test_bad_input_is_one_clear_line(shell: Shell, arguments: list[str], message: str) -> None:
    assert shell.run(*arguments) == 2
    assert message in shell.err
    assert shell.err.count("\n") == 1


def test_findings_in_both_forms(shell: Shell) -> None:
    assert shell.run("findings", "--format", "json") == 0
    by_id = {item["id"]: item for item in shell.json}
    nursery = by_id["weaker-later/nursery-places"]
    assert nursery["kind"] == "weaker-later"
    assert nursery["provisions"] == ["task:29", "matter:6"]
    assert nursery["note"]
    assert nursery["note_zh"]
    assert shell.run("findings") == 0
    assert "task:29, matter:6" in shell.out
    assert shell.run("findings", "--language", "zh") == 0
    assert shell.out.splitlines()[:2] == [HUNNAN.title.zh, "文件自身存疑之处"]


def test_audit_of_the_source(shell: Shell, source_text: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.txt"
    copy.write_text(source_text, "utf-8")
    assert shell.run("audit", str(copy), "--format", "json") == 0
    report = shell.json
    assert report["figures"] == report["accounted"]
    assert report["unaccounted"] == report["phrases_missing"] == report["mismatched"] == []
    assert "clauses" not in report
    assert shell.run("audit", str(copy)) == 0
    assert shell.out.endswith("everything agrees\n")
    assert shell.run("audit", str(copy), "--clauses") == 0
    assert " clauses that no promise touches\ngoal:6\n  " in shell.out
    assert shell.run("audit", str(copy), "--clauses", "--format", "json") == 0
    assert {"section": "task:1", "clause": "到2025年"} in shell.json["clauses"]


def test_audit_of_a_text_made_of_the_data_itself(shell: Shell, tmp_path: Path) -> None:
    sections: dict[str, str] = {"front": ""}
    for heading in hunnan_headings(HUNNAN):
        sections[heading.section] = f"{heading.after}{heading.words}"
    # The longest first, so that a phrase within another one is not printed twice.
    for commitment in sorted(HUNNAN.commitments.values(), key=lambda c: -len(c.phrase)):
        if commitment.phrase not in sections[commitment.provision_id]:
            sections[commitment.provision_id] += f"{commitment.phrase}。"
    for entry in NOT_TARGETS:
        section = "goals" if entry.section == ANYWHERE else entry.section
        if entry.phrase not in sections[section]:
            sections[section] += f"{entry.phrase}。"
    copy = tmp_path / "made.txt"
    copy.write_text("\n".join(sections.values()), "utf-8")
    assert shell.run("audit", str(copy)) == 0, shell.out
    assert shell.out.endswith("everything agrees\n")


def test_audit_of_something_else_fails_loudly(shell: Shell, tmp_path: Path) -> None:
    copy = tmp_path / "copy.txt"
    goal = "——就业更充分。全区就业形势持续稳定向好,累计新增城镇就业不低于6万人。"
    copy.write_text(f"二、重点任务\n{goal}\n一、总体要求", "utf-8")
    assert shell.run("audit", str(copy)) == 1
    assert "general: out of order" not in shell.out
    assert "title: heading not found" in shell.out
    assert "tasks: out of order" in shell.out or "goal:1: out of order" in shell.out
    assert "task:13 (task:13/dibao-floor): phrase not found: 不低于每人每月850元" in shell.out
    assert "6万 is not accounted for" in shell.out
    assert shell.run("audit", str(copy), "--language", "zh") == 1
    assert "title\uff1a找不到标题" in shell.out
    assert "次序不对" in shell.out
    assert "找不到“不低于每人每月850元”" in shell.out
    assert "6万没有归属" in shell.out
    copy.write_text(goal.replace("不低于6万", "5万"), "utf-8")
    assert shell.run("audit", str(copy), "--format", "json") == 1
    assert shell.json["sections_missing"]
    copy.write_bytes(goal.encode("gb18030"))
    assert shell.run("audit", str(copy)) == 2
    assert "a text file in UTF-8" in shell.err


def test_audit_names_what_is_encoded_and_found(shell: Shell, tmp_path: Path) -> None:
    copy = tmp_path / "copy.txt"
    copy.write_text("——就业更充分。累计新增城镇就业5万人以下。", "utf-8")
    assert shell.run("audit", str(copy)) == 1
    assert "goal:1/urban-jobs: >= in the data, 以下 in" in shell.out
    assert shell.run("audit", str(copy), "--language", "zh") == 1
    assert "goal:1/urban-jobs\uff1a数据为>=\uff0c“" in shell.out
