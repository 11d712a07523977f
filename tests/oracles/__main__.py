"""Holds the library against the oracle: `python -m tests.oracles --cases 1000000 --seed 7`.

Prints for each check how many cases there were and how many disagreements, with the shortest case
of each sort as code. Exit code 1 if there was any.
"""

import argparse
import secrets
import sys
from time import monotonic

from tests.oracles.costs import check_costs
from tests.oracles.documents import check_documents
from tests.oracles.harness import CHECKS, run
from tests.oracles.properties import PROPERTIES, library, oracle

ALL_CHECKS = {
    **CHECKS,
    "costs": check_costs,
    "documents": check_documents,
    **{check.__name__: check for made in PROPERTIES for check in (made(library), made(oracle))},
}
SHARE = {
    "costs": 4,
    "documents": 100,
}  # of this many cases of the others it tries one; properties, of 10


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.oracles", description=__doc__)
    parser.add_argument("--cases", type=int, default=100_000, help="of each check")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--check", action="append", choices=sorted(ALL_CHECKS))
    parser.add_argument("--show", type=int, default=25, help="sorts of disagreement that are shown")
    options = parser.parse_args()
    seed = secrets.randbelow(2**32) if options.seed is None else options.seed
    print(f"seed {seed}")
    disagreements = 0
    for name in options.check or ALL_CHECKS:
        begin = monotonic()
        count = max(1, options.cases // SHARE.get(name, 1 if name in CHECKS else 10))
        found = run(ALL_CHECKS[name], count, seed)
        disagreements += found.disagreements
        print(f"\n{name} ({monotonic() - begin:.0f} s): {found.report(options.show)}", flush=True)
    return 1 if disagreements else 0


sys.exit(main())
