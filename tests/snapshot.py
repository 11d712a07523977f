"""Writes tests/snapshot.txt, a line for each commitment: `make catalogue`.

A change of any figure, date, unit or phrase shows up in review as a changed line.
"""

import json
from pathlib import Path

from minsheng import HUNNAN
from minsheng.exchange.records import commitment_record

FILE = Path(__file__).with_name("snapshot.txt")


def snapshot() -> str:
    """Return all commitments, one line each."""
    lines = []
    for commitment in HUNNAN.commitments.values():
        record = commitment_record(commitment)
        target = json.dumps(record["target"], ensure_ascii=False, separators=(",", ":"))
        flags = "stated" if commitment.stated else "implied"
        cells = (
            commitment.id,
            commitment.indicator.id,
            target,
            str(record["basis"]),
            str(record["due"]),
            flags,
            commitment.phrase,
        )
        lines.append(" | ".join(cells))
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    FILE.write_text(snapshot(), encoding="utf-8")
