"""Mutation testing of the arithmetic: `make deep STEPS=mutants MODULES=quantities.exact`.

mutmut changes the code in one small place at a time (a mutant) and runs the tests that come near
it. A mutant that no test notices survives; tests/mutants.md explains those that may. The work is
done in a copy of the project, so that the project can be edited meanwhile. With `--keep`, what
an earlier run has killed is left alone and only the rest is tried again.

Not mutated, since mutmut cannot: the bodies of properties and of other decorated functions, and
what stands outside of functions.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from time import monotonic

ROOT = Path(__file__).parent.parent
WORK = ROOT / ".build" / "mutation"
COPIED = ("src", "tests", "docs", "examples", "pyproject.toml")
LISTED = ROOT / "tests" / "arithmetic-modules.txt"

KILLED, SURVIVED, NOT_COVERED, TIMED_OUT, UNTRIED = (
    "killed",
    "survived",
    "not covered",
    "timed out",
    "not tried",
)
_OUTCOMES = {0: SURVIVED, 1: KILLED, 3: KILLED, 5: NOT_COVERED, 33: NOT_COVERED, None: UNTRIED}
_TIME_OUTS = {36, -24, 24, 152, 255, -9}


def outcome_of(exit_code: int | None) -> str:
    """Return what became of a mutant, from the exit code that mutmut recorded."""
    if exit_code in _TIME_OUTS:
        return TIMED_OUT
    return _OUTCOMES.get(exit_code, f"exit code {exit_code}")


def paths_of(modules: Iterable[str]) -> list[str]:
    """Return the files of modules named as "quantities.exact" or by their path."""
    known = LISTED.read_text(encoding="utf-8").split()
    by_name = {path[len("src/minsheng/") : -len(".py")].replace("/", "."): path for path in known}
    names = [
        module.removesuffix(".py").removeprefix("src/minsheng/").replace("/", ".")
        for module in modules
    ]
    unknown = [name for name in names if name not in by_name]
    if unknown:
        raise SystemExit(f"not in {LISTED.name}: {', '.join(unknown)}")
    return [by_name[name] for name in names] or known


def prepare(paths: list[str], *, keep: bool) -> None:
    """Copy the project, name the files to mutate and forget what is to be tried again."""
    if not keep:
        shutil.rmtree(WORK, ignore_errors=True)
    for name in COPIED:
        source, copy = ROOT / name, WORK / name
        if source.is_dir():
            ignored = shutil.ignore_patterns("__pycache__", ".*")
            shutil.copytree(source, copy, ignore=ignored, dirs_exist_ok=True)
        else:
            shutil.copy2(source, copy)
    configuration = (WORK / "pyproject.toml").read_text(encoding="utf-8")
    head = "[tool.mutmut]\n"
    named = configuration.replace(head, f"{head}only_mutate = {json.dumps(paths)}\n", 1)
    (WORK / "pyproject.toml").write_text(named, encoding="utf-8")
    (WORK / "mutants" / "mutmut-stats.json").unlink(missing_ok=True)  # which test runs what
    for path in paths:  # an earlier run with other modules left a copy without mutants
        (WORK / "mutants" / path).unlink(missing_ok=True)
        forget_survivors(record_file(path))


def record_file(path: str) -> Path:
    """Return where mutmut records what became of the mutants of a file."""
    return WORK / "mutants" / f"{path}.meta"


def forget_survivors(record: Path) -> None:
    """Make mutmut try again all but the killed."""
    if record.exists():
        content = json.loads(record.read_text(encoding="utf-8"))
        codes = content["exit_code_by_key"]
        content["exit_code_by_key"] = {
            name: code if outcome_of(code) == KILLED else None for name, code in codes.items()
        }
        record.write_text(json.dumps(content), encoding="utf-8")


def report(paths: list[str]) -> Iterator[str]:
    """Yield a line for each module, one for all, and the names of the mutants that are left."""
    total: Counter[str] = Counter()
    whole = 0.0
    left: list[str] = []
    head = f"{'module':34} {'mutants':>7} {'killed':>7} {'timed out':>9} {'survived':>8}"
    yield f"{head} {'not covered':>11} {'not tried':>9} {'percent':>8} {'seconds':>8}"
    for path in paths:
        record = record_file(path)
        if not record.exists():
            yield f"{path.removeprefix('src/minsheng/'):34} nothing to mutate"
            continue
        content = json.loads(record.read_text(encoding="utf-8"))
        outcomes = {n: outcome_of(code) for n, code in content["exit_code_by_key"].items()}
        counts = Counter(outcomes.values())
        seconds = sum(content["durations_by_key"].values())
        yield _line(path.removeprefix("src/minsheng/"), counts, seconds)
        total += counts
        whole += seconds
        left += [f"{what:12} {n}" for n, what in outcomes.items() if what not in {KILLED, UNTRIED}]
    yield _line("all", total, whole)
    yield ""
    yield from left


def _line(name: str, counts: Counter[str], seconds: float) -> str:
    tried = counts.total() - counts[UNTRIED]
    killed = counts[KILLED] + counts[TIMED_OUT]
    percent = f"{100 * killed / tried:.1f}" if tried else "-"
    return (
        f"{name:34} {counts.total():7} {counts[KILLED]:7} {counts[TIMED_OUT]:9} "
        f"{counts[SURVIVED]:8} {counts[NOT_COVERED]:11} {counts[UNTRIED]:9} {percent:>8} "
        f"{seconds:8.0f}"
    )


def main(arguments: list[str] | None = None) -> int:
    """Run mutmut over the given modules and write the report."""
    parser = argparse.ArgumentParser(description=__doc__, prog="python -m tests.mutants")
    parser.add_argument("modules", nargs="*", help="such as quantities.exact; default: all")
    parser.add_argument("--children", type=int, default=1, help="processes; default: %(default)s")
    parser.add_argument("--keep", action="store_true", help="leave alone what is killed already")
    parser.add_argument("--report-only", action="store_true", help="what the last run has found")
    options = parser.parse_args(arguments)
    paths = paths_of(options.modules)
    begin, code = monotonic(), 0
    if not options.report_only:
        prepare(paths, keep=options.keep)
        code = subprocess.run(  # noqa: S603 - our own tool
            [
                Path(sys.executable).with_name("mutmut"),
                "run",
                "--max-children",
                f"{options.children}",
            ],
            cwd=WORK,
            env={**os.environ, "HYPOTHESIS_PROFILE": "mutants", "PYTHONDONTWRITEBYTECODE": "1"},
            check=False,
        ).returncode
    lines = "\n".join(report(paths))
    print(lines)
    (WORK / "report.txt").write_text(f"{lines}\n", encoding="utf-8")
    if not options.report_only:
        print(f"{monotonic() - begin:.0f} s in all")
    return code


if __name__ == "__main__":
    raise SystemExit(main())
