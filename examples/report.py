"""A page on which to see where the promises stand, from the published benefit standards.

The observations are the standards that Shenyang published (`data/`), nothing else: the promises
with data lead on the page, and those without are folded.

Run it with `make demo` or `python examples/report.py [FILE]`; it says where the page is.
"""

import sys
from datetime import date
from pathlib import Path

import minsheng
from minsheng import HUNNAN
from minsheng.observations import Data, read_effective_series

DATA = Path(__file__).parent / "data" / "shenyang-benefit-standards.csv"
AS_OF = date(2024, 12, 31)
SCOPES = {
    "dibao-standard": ("urban", "urban and rural"),
    "destitute-support-standard": ("urban", "urban and rural"),
    "orphan-standard": ("institutional", "all"),
}


def main(file: Path) -> None:
    """Write the page, and say where it is."""
    observations: dict[str, Data] = {}
    for benefit, scopes in SCOPES.items():
        where = {"benefit": benefit, "scope": scopes}
        observations[benefit] = read_effective_series(DATA, where)
    found = minsheng.report(HUNNAN, observations, AS_OF)
    file.parent.mkdir(parents=True, exist_ok=True)
    found.save(file)
    print(found)
    print(f"open in a browser: {file.resolve()}")


if __name__ == "__main__":
    main(Path(*sys.argv[1:2] or ["report.html"]))
