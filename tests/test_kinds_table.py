"""The table of `docs/reference/kinds.md`: each tick is done, and each other cell is not."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import find

from minsheng import (
    Commitment,
    InvalidValueError,
    amend,
    assess,
    project,
    required_values,
)
from minsheng.audit import Heading, audit
from minsheng.exchange import document_from_json, document_to_frame, document_to_json
from minsheng.exchange.csv_tables import table_to_csv
from minsheng.exchange.document_shapes import document_schema
from minsheng.exchange.shapes import Schema
from minsheng.exchange.target_shapes import TARGET
from minsheng.promises import find_contradictions
from minsheng.promises.fields import stated_fields
from minsheng.promises.targets import KINDS
from minsheng.testing import strategies
from tests.helpers.kinds import EXAMPLES, KNOWN, MORE, Example, document_of

PAGE = Path(__file__).parents[1] / "docs/reference/kinds.md"
TICK = "✓"
DAY = date(2024, 12, 31)


def table() -> dict[str, dict[str, str]]:
    """Return the cells by kind and column."""
    lines = PAGE.read_text("utf-8").splitlines()
    rows = [line.strip("| ").split(" | ") for line in lines if line.startswith("| ")]
    head, *found = rows[: len(KINDS) + 1]
    return {cells[0].strip("`"): dict(zip(head, cells, strict=True)) for cells in found}


CELLS = table()


def assesses(one: Example) -> bool:
    found = assess(one.commitment, one.data, DAY, **MORE)
    return found.reason is None


def projects(one: Example) -> bool:
    try:
        return project(one.commitment, one.data, DAY).at_due is not None
    except InvalidValueError as error:
        if error.expected != "a limit on values, to project toward":
            raise
        return False


def requires(one: Example) -> bool:
    data = KNOWN if one.unit is None else one.data
    try:
        path = required_values(one.commitment, data, step=1, other={"other": MORE["other"]})
    except InvalidValueError as error:
        if "is left out: " not in str(error):
            raise
        return False
    return any(point.demands for point in path)


def amends(one: Example) -> bool:
    if not one.change:
        assert not one.target.figures
        return False
    changed = amend(one.commitment, **one.change)
    assert changed.amends == one.commitment
    return type(changed.target) is type(one.target) and repr(changed.target) != repr(one.target)


def audits(one: Example) -> bool:
    def mismatched(phrase: str, text: str) -> int:
        document = document_of(one.promised("task:1/x", phrase))
        heading = Heading(section="task:1", words="任务。")
        report = audit(document, f"任务。{text}。", headings=[heading], not_targets=[])
        assert not report.phrases_missing
        return len(report.mismatched)

    assert mismatched(one.phrase, one.phrase) == 0
    return bool(one.wrong) and mismatched(one.wrong, one.wrong) > 0


def comes_back(one: Example) -> bool:
    document = document_of(one.commitment)
    return document_from_json(document_to_json(document)) == document


def is_described(one: Example) -> bool:
    definitions: dict[str, Schema] = {}
    TARGET.schema(definitions)
    assert "target" in str(document_schema())
    return f"'const': '{one.target.kind}'" in str(definitions)


def is_in_csv(one: Example) -> bool:
    return one.target.kind in table_to_csv(document_of(one.commitment))


def is_in_frames(one: Example) -> bool:
    frame = document_to_frame(document_of(one.commitment), backend="polars")
    row = frame.to_dicts()[0]
    return all(row[f.name] is not None for f in stated_fields(one.target))


def is_drawn(one: Example) -> bool:
    kind = type(one.target)
    return type(find(strategies.targets(kinds=[kind]), lambda _: True)) is kind


def is_found(one: Example) -> bool:
    twice: tuple[Commitment, ...] = (one.commitment, one.promised("task:1/y", one.phrase))
    return [finding.kind for finding in find_contradictions(document_of(*twice))] == ["repeat"]


PROBES: dict[str, Callable[[Example], bool]] = {
    "assess": assesses,
    "project": projects,
    "require": requires,
    "what-if": amends,
    "audit": audits,
    "JSON": comes_back,
    "schema": is_described,
    "CSV": is_in_csv,
    "frames": is_in_frames,
    "strategies": is_drawn,
    "findings": is_found,
}


def test_the_table_has_a_row_for_each_kind_and_a_column_for_each_probe() -> None:
    assert {*CELLS} == {kind.kind for kind in KINDS} == {*EXAMPLES}
    for kind in KINDS:
        cells = CELLS[kind.kind]
        assert [*cells] == ["kind", "class", *PROBES]
        assert cells["class"] == f"`{kind.__name__}`"
        assert type(EXAMPLES[kind.kind].target) is kind


@pytest.mark.many
@pytest.mark.parametrize("column", PROBES)
@pytest.mark.parametrize("kind", EXAMPLES)
def test_each_cell_is_true(kind: str, column: str) -> None:
    cell = CELLS[kind][column]
    assert cell == TICK or cell.startswith("no: ")
    assert PROBES[column](EXAMPLES[kind]) is (cell == TICK)


def test_the_keys_of_the_page_are_those_of_json() -> None:
    text = PAGE.read_text("utf-8").partition("## In JSON")[2]
    rows = [line.strip("| ").split(" | ") for line in text.splitlines() if line.startswith("| `")]
    for kinds, keys in rows:
        for kind in kinds.split(", "):
            record = json.loads(document_to_json(document_of(EXAMPLES[kind.strip("`")].commitment)))
            target = record["commitments"][0]["target"]
            for key in {*target} - {"kind", "comparator"}:
                assert f"`{key}`" in keys, (kind, key)
