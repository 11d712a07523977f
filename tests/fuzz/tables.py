"""Tables of promises that are fuzzed: read into documents, or refused with their rows."""

import csv
import io
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from minsheng.errors import DocumentError
from minsheng.exchange import document_from_json, document_to_json, read_document_table
from minsheng.exchange.table_columns import COLUMNS, SETTINGS
from tests.fuzz.targets import Outcome, Target, make_cell, refused
from tests.fuzz.text import changed, digits, noise

__all__ = ["table_target"]

_SETTINGS = {"title": "某区计划", "issuer": "An office", "start": "2023-01-01", "due": "2025"}
_CELLS: dict[str, tuple[str, ...]] = {
    "provision": ("", "1", "EC02a", "第3项", "a/b", "0"),
    "kind": ("", "", "measure", "task", "goal", "safeguard", "a b"),
    "label": ("", "1", "KPI 1", "附件2第3项"),
    "domain": ("", "教育", "Homes", "homes"),
    "indicator": ("Parks", "覆盖率（%）", "床位(张床位)", "Parks (park)", "x(y)"),
    "id": ("", "", "", "parks", "a b", "row-1"),
    "unit": ("", "%", "park", "万人", "亿元", "人", "元/人/月", "岁", "万%", "-"),
    "baseline": ("", "", "80", "5万", "86.4%", "-", "1/3", "-3 km"),
    "baseline_when": ("", "2022", "2020年", "2022-Q4", "2022/23"),
    "basis": ("", "level", "total", "yearly", "累计数"),
    "start": ("", "", "2024-01-01", "2024年3月1日"),
    "due": ("", "", "2025", "2024年底", "2025年6月", "2024-Q2", "2024/25", "9999", "0001"),
    "every": ("", "", "year", "quarter", "month", "每年"),
    "responsible": ("", "区教育局(牵头);区财政局", "(a)", "a(b)(c)", ";"),
    "nature": ("", "binding", "预期性"),
    "tags": ("", "a;b", "a、a"),
    "page": ("", "3", "iv", "0"),
    "url": ("", "https://example.org/", "javascript:x"),
    "scale": ("", "", "A级;B级;C级"),
    "milestones": ("", "", "2024-Q2=20", "2024=50%;2025=60%", "x=1", "2024=", "2024-Q9=3"),
    "beyond_whole": ("", "yes"),
    "signed": ("", "是"),
}


def _cell_of(random: Random, column: str) -> str:
    chance = random.random()
    if chance < 0.02:
        return noise(random, 20)
    if column not in {"target", "indicator"} and chance < 0.85:
        return ""
    if column == "target":
        made: Any = make_cell(random)  # with its unit
        return str(made[0]) if chance < 0.15 else random.choice(_TARGETS)
    if column == "baseline" and chance < 0.9:
        return digits(random)
    return random.choice(_CELLS.get(column, ("", "words", "一句话")))


_TARGETS = ("90%", "不低于90%", "5000个", "至少3所", "建成", "每年1.2万人", "年均增长3%", "B级以上")


def make_table(random: Random) -> bytes:
    """Return a table as CSV, or something like one."""
    columns = [name for name in COLUMNS if random.random() < 0.6]
    columns += [name for name in ("target", "indicator") if name not in columns]
    if random.random() < 0.03:
        columns.append(random.choice((*COLUMNS, "目标", "taget", "")))
    rows = [
        [_cell_of(random, name) for name in columns] for _ in range(random.choice((1, 1, 2, 5)))
    ]
    settings = [[f"#{name}", text] for name, text in _SETTINGS.items() if random.random() < 0.99]
    if random.random() < 0.1:
        settings.append([f"#{random.choice((*SETTINGS, 'x'))}", random.choice(("04-01", "x", "1"))])
    file = io.StringIO()
    csv.writer(file, lineterminator="\n").writerows([*settings, columns, *rows])
    text = file.getvalue()
    text = changed(random, text) if random.random() < 0.1 else text
    return text.encode("utf-8" if random.random() < 0.98 else "gb18030", "replace")


def _read(path: Path, content: object) -> Outcome:
    """Read a table; what is read must be written as JSON and read again as the same."""
    path.write_bytes(bytes(content))  # type: ignore[call-overload] # as it was made
    try:
        found = read_document_table(path, basis="level")
    except DocumentError as error:
        doors = ("UTF-8", "a row of CSV", "a row with the names", "a column", "cells")
        ends = [refused(one, *doors) for one in error.errors]
        if not ends:
            raise AssertionError("an error without errors") from error
        return ends[0]
    if document_from_json(document_to_json(found)) != found:
        raise AssertionError("a document that does not come back")
    return "value"


def table_target(folder: str) -> Target:
    """Return the target; its file is written into `folder`."""
    return Target("tables", 2, make_table, partial(_read, Path(folder) / "table.csv"))
