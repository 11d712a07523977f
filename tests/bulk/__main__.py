"""Holds frames against objects: `python -m tests.bulk --cases 1000000 --seed 7 --engine duckdb`.

Exit code 1 if any verdict differs.
"""

import argparse
import secrets
import sys
from time import monotonic

from tests.bulk import growth
from tests.bulk.frames import ENGINES
from tests.bulk.harness import run


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bulk", description=__doc__)
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--engine", choices=(*ENGINES, "spark"), default="polars")
    parser.add_argument("--places", type=int, default=40, help="of each document")
    parser.add_argument("--promises", type=int, default=20, help="of each document")
    parser.add_argument("--show", type=int, default=3, help="differences that are shown")
    parser.add_argument("--kinds", action="store_true", help="how many of each kind and basis")
    options = parser.parse_args()
    seed = secrets.randbelow(2**32) if options.seed is None else options.seed
    session = None
    if options.engine == "spark":
        from tests.bulk.spark import local_session  # noqa: PLC0415 - it starts Java

        session = local_session()
    begin = monotonic()
    found = run(
        options.cases,
        seed,
        options.engine,
        session,
        promises=options.promises,
        places=options.places,
    )
    for text in found.differences[: options.show]:
        print(text)
    if options.kinds:
        for (kind, basis, path), count in sorted(found.kinds.items()):
            print(f"{kind:14} {basis:8} {path:8} {count}")
    share = 100 * found.kernel // found.cases
    print(
        f"{options.engine}, seed {seed}: {found.cases} verdicts, {share} % by the kernel, "
        f"{len(found.differences)} differences ({monotonic() - begin:.0f} s)"
    )
    grown = growth.run(options.cases // 10, seed, options.engine, session)
    for text in grown.differences[: options.show]:
        print(text)
    print(
        f"{options.engine}, seed {seed}: {grown.cases} checks of growth, "
        f"{100 * grown.kernel // grown.cases} % by the kernel, {len(grown.differences)} differences"
    )
    return 1 if found.differences or grown.differences else 0


if __name__ == "__main__":
    sys.exit(main())
