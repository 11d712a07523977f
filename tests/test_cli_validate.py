"""The command `minsheng validate`, and another document by an environment variable."""

import json
from pathlib import Path
from typing import Any

import pytest

from minsheng import HUNNAN, write_document
from minsheng.exchange import document_to_json
from tests.helpers.documents import small_document
from tests.helpers.programs import Shell


@pytest.fixture
def content() -> Any:
    """Return a small document as JSON."""
    return json.loads(document_to_json(small_document()))


def saved(content: Any, folder: Path) -> str:
    file = folder / "document.json"
    file.write_text(json.dumps(content, ensure_ascii=False), "utf-8")
    return str(file)


def test_a_sound_document_tells_what_it_holds(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "hunnan.json"
    write_document(HUNNAN, file)
    assert shell.run("validate", str(file)) == 0
    first, *odd = shell.out.splitlines()
    counts = f"91 provisions, {len(HUNNAN.commitments)} commitments, "
    assert first == f"{file}: {HUNNAN.id}, {counts}{len(HUNNAN.indicators)} indicators"
    assert "  task:13: “年度增长不低于3.5%” is the phrase of 2 commitments" in odd
    assert "  safeguard:4: it promises nothing" in odd
    assert shell.run("validate", str(file), "--format", "json") == 0
    assert shell.json["commitments"] == len(HUNNAN.commitments)
    assert len(shell.json["warnings"]) == len(odd)
    assert shell.json["warnings"][0].keys() == {"where", "note", "note_zh"}


def test_what_is_odd_is_told_in_chinese(shell: Shell, tmp_path: Path, content: Any) -> None:
    for indicator in content["indicators"][:2]:
        indicator["name"] = {"zh": "同名", "en": "Alike"}
    assert shell.run("validate", saved(content, tmp_path), "--language", "zh") == 0
    assert "12项承诺" in shell.out
    assert "  indicators: “同名”是2个指标的名称\n" in shell.out


def test_phrases_that_differ_are_not_odd(shell: Shell, tmp_path: Path, content: Any) -> None:
    for number, commitment in enumerate(content["commitments"]):
        commitment["source"]["phrase"] = f"第{number}句"
    assert shell.run("validate", saved(content, tmp_path)) == 0
    assert "is the phrase of" not in shell.out


def test_every_error_is_told_with_its_path(shell: Shell, tmp_path: Path, content: Any) -> None:
    content["commitments"][0]["target"]["value"] = "many"
    content["indicators"][1]["bsis"] = "level"
    file = saved(content, tmp_path)
    assert shell.run("validate", file) == 2
    assert shell.out == ""
    assert f"minsheng: {file}, commitments[0].target.value: expected" in shell.err
    assert f"minsheng: {file}, indicators[1].bsis: no such name: 'bsis' (did you mean" in shell.err
    assert shell.run("validate", str(tmp_path / "none.json")) == 2


def test_a_variable_names_the_document(
    shell: Shell, tmp_path: Path, content: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MINSHENG_DOCUMENT", saved(content, tmp_path))
    assert shell.run("export") == 0
    assert shell.json == content
    assert shell.run("findings", "--format", "json") == 0
    assert "repeat/employment-communities" not in {found["id"] for found in shell.json}
    other = tmp_path / "hunnan.json"
    write_document(HUNNAN, other)
    assert shell.run("list", "--document", str(other), "--format", "json") == 0
    assert len(shell.json) == len(HUNNAN.commitments)
    assert shell.run("require", "--growth", "3.5%", "--from", "2022=766", "--through", "2023") == 0
    monkeypatch.setenv("MINSHENG_DOCUMENT", "")
    assert shell.run("show", "task:13") == 0
