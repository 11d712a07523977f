"""Writes tests/snapshot.txt, a line for each commitment: `make catalogue`.

A change of any figure, date, unit or phrase shows up in review as a changed line.
"""

import json
from pathlib import Path

from minsheng import HUNNAN
from minsheng.exchange.records import commitment_record, stated_flag

FILE = Path(__file__).with_name("snapshot.txt")


def snapshot() -> str:
    """Return all commitments, one line each."""
    lines = []
    for commitment in HUNNAN.commitments.values():
        record = commitment_record(commitment)
        target = json.dumps(record["target"], ensure_ascii=False, separators=(",", ":"))
        stated = {True: "stated", False: "implied", None: "no figure"}[stated_flag(commitment)]
        due = [str(record["due"])]
        due += [] if commitment.due_stated else ["implied"]
        due += [] if commitment.every is None else [f"every {commitment.every}"]
        cells = (
            commitment.id,
            commitment.indicator.id,
            target,
            str(record["basis"]),
            ", ".join(due),
            stated,
            commitment.phrase,
        )
        lines.append(" | ".join(cells))
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    FILE.write_text(snapshot(), encoding="utf-8")
