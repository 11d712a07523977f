"""Writes docs/catalogue.md, the page of all commitments: `make generate`.

A change of any figure, date, unit or phrase shows up in review as a changed line.
"""

from collections.abc import Iterator
from pathlib import Path

from minsheng import HUNNAN, Commitment, Provision

PAGE = Path(__file__).with_name("catalogue.md")
KINDS = {
    "goal": "Goal 目标",
    "task": "Task 任务",
    "safeguard": "Safeguard 保障措施",
    "matter": "Practical matter 实事",
}


def page() -> str:
    """Return the page as Markdown."""
    return "\n".join(_lines()) + "\n"


def anchor_of(name: str) -> str:
    """Return the anchor of a provision or commitment on the page: "task-13-dibao-floor"."""
    return name.replace(":", "-").replace("/", "-")


def _lines() -> Iterator[str]:
    yield "# Catalogue of commitments 承诺目录"
    yield ""
    yield f"{HUNNAN.title.zh}"
    yield ""
    yield f"*{HUNNAN.title.en}* ({HUNNAN.issuer.en}, {HUNNAN.published})"
    yield ""
    yield (
        f"{len(HUNNAN.goals)} goals, {len(HUNNAN.tasks)} tasks, {len(HUNNAN.matters)} practical "
        f"matters and {len(HUNNAN.safeguards)} safeguards make {len(HUNNAN.commitments)} "
        f"commitments on {len(HUNNAN.indicators)} indicators. This page is made from the data; "
        "do not edit it."
    )
    yield ""
    yield "本页由数据生成：每项承诺的编号、指标、目标、期限和原文依据。"
    yield ""
    yield '<div id="catalogue-filter"></div>'
    for domain in HUNNAN.domains.values():
        yield ""
        yield f"## {domain.number}. {domain.name.en} {domain.name.zh}"
        for provision in domain.provisions:
            yield from _provision(provision)
    yield ""
    yield "## Safeguards 保障措施"
    for safeguard in HUNNAN.safeguards.values():
        yield from _provision(safeguard)


def _provision(provision: Provision) -> Iterator[str]:
    title = provision.title
    yield ""
    yield f'<a id="{anchor_of(provision.id)}"></a>'
    yield ""
    yield f"### {KINDS[provision.kind]} {provision.number}: {title.en} {title.zh}"
    yield ""
    if provision.summary is not None:
        yield f"{provision.summary.en} {provision.summary.zh}"
    if not provision.commitments:
        return
    yield ""
    yield "| id | indicator 指标 | target 目标 | due 期限 | source 原文 |"
    yield "|---|---|---|---|---|"
    for commitment in provision.commitments:
        yield _row(commitment)


def _row(commitment: Commitment) -> str:
    indicator, asks, due = commitment.indicator, commitment.asks, commitment.period.due
    implied = "" if commitment.due_stated else "<br>implied 推定"
    reading = commitment.interpretation
    note = "" if reading is None else f"<br>*{reading.en}*<br>*{reading.zh}*"
    cells = (
        f'<a id="{anchor_of(commitment.id)}"></a>`{commitment.id}`',
        f"{indicator.name.en}<br>{indicator.name.zh}<br>`{indicator.id}` ({indicator.basis})",
        f"{asks.en}<br>{asks.zh}",
        "" if due is None else f"{due}{implied}",
        f"{commitment.phrase}{note}",
    )
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
