"""Runs the fuzz: `python -m tests.fuzz --inputs 100000 --seed 7 --target days`.

Each input must end in a value or in one of the library's own errors, and soon. The seed is
printed; the same seed and number of inputs make the same inputs. Exit code 1 if there was a fault.
"""

import argparse
import resource
import secrets
import signal
import sys
import traceback
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from random import Random
from tempfile import TemporaryDirectory
from time import monotonic
from types import FrameType

from tests.fuzz.documents import DOCUMENTS
from tests.fuzz.files import file_targets
from tests.fuzz.program import program_target
from tests.fuzz.tables import table_target
from tests.fuzz.targets import TARGETS, Target

SLOW = 5.0  # seconds after which an input counts as hung
MEMORY = 2 << 30  # bytes
FAULTS = 10  # of one target, after which it is given up


class TooSlow(BaseException):
    """An input took too long; no handler for errors shall swallow it."""


def _ring(_number: int, _frame: FrameType | None) -> None:
    raise TooSlow


@contextmanager
def watched() -> Generator[None]:
    """Raise TooSlow where the block takes longer than an input may."""
    signal.setitimer(signal.ITIMER_REAL, SLOW)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def fuzz(target: Target, inputs: int, seed: int, seconds: float) -> tuple[Counter[str], int]:
    """Try one target; return how its inputs ended, and the number of faults."""
    random = Random(f"{seed}:{target.name}")
    ends: Counter[str] = Counter()
    faults = 0
    begin = monotonic()
    for number in range(inputs):
        if number % 100 == 0 and monotonic() - begin > seconds:
            print(f"{target.name}: stopped after {seconds:g} s")
            break
        made = target.make(random)
        try:
            with watched():
                ends[target.attempt(made)] += 1
        except (Exception, TooSlow, SystemExit) as fault:  # noqa: BLE001 - whatever it is, it counts
            ends["fault"] += 1
            faults += 1
            print(f"{target.name}, input {number}: {shortened(made)}")
            print("".join(traceback.format_exception(fault, limit=-4)))
            if faults == FAULTS:
                print(f"{target.name}: given up after {FAULTS} faults")
                break
    return ends, faults


def shortened(value: object) -> str:
    """Return the input for people."""
    try:
        text = ascii(value)
    except (ValueError, RecursionError):
        text = f"<{type(value).__name__} too large to write>"
    return text if len(text) <= 1000 else f"{text[:1000]}… ({len(text)} characters)"


def main(arguments: list[str] | None = None) -> int:
    """Run all targets, or one, and print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__, prog="python -m tests.fuzz")
    parser.add_argument("--inputs", type=int, default=1_000_000, help="default: %(default)s")
    parser.add_argument("--seed", type=int, default=None, help="default: a new one")
    parser.add_argument("--target", help="only this one, with all inputs")
    parser.add_argument("--seconds", type=float, default=600, help="of one target at the most")
    options = parser.parse_args(arguments)
    seed = secrets.randbelow(2**32) if options.seed is None else options.seed
    print(f"seed {seed}, {options.inputs} inputs")
    signal.signal(signal.SIGALRM, _ring)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    with TemporaryDirectory() as folder:
        readers = (*file_targets(folder), table_target(folder))
        targets = [*TARGETS, DOCUMENTS, *readers, program_target(folder)]
        if options.target is not None:
            targets = [t._replace(share=1) for t in targets if t.name == options.target]
        whole = sum(target.share for target in targets)
        total: Counter[str] = Counter()
        faults = 0
        rows = []
        for target in targets:
            begin = monotonic()
            inputs = -(-options.inputs * target.share // whole)
            ends, found = fuzz(target, inputs, seed, options.seconds)
            rows.append(_line(target.name, ends, monotonic() - begin))
            print(rows[-1], flush=True)
            total += ends
            faults += found
    print(_line("all", total, 0))
    print(f"seed {seed}: {faults} faults in {total.total()} inputs")
    return 1 if faults else 0


def _line(name: str, ends: Counter[str], seconds: float) -> str:
    count = ends.total()
    past = ends["value"] + ends["refused"]
    share = f"{100 * past / count:.0f} % past the first check" if count else ""
    return (
        f"{name:14} {count:8} inputs: {ends['value']:8} values, {ends['refused']:8} refused, "
        f"{ends['at the door']:8} at the door ({share}), {ends['fault']} faults"
        + (f", {seconds:.0f} s" if seconds else "")
    )


if __name__ == "__main__":
    sys.exit(main())
