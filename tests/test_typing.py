"""Calls that users write, right ones and wrong ones; `make check` asks type checkers of them."""

from collections import Counter
from pathlib import Path

from tests.typed import right_calls

WRONG = Path(__file__).parent / "typed/wrong_calls.py"
MARKED = {
    number
    for number, line in enumerate(WRONG.read_text("utf-8").splitlines(), start=1)
    if line.endswith("  # wrong")
}
CSV = "indicator,when,value,unit\ndibao-standard,2024-07-01,821,yuan/person/month\n"


def test_each_wrong_call_is_on_a_line_of_its_own() -> None:
    lines = Counter(WRONG.read_text("utf-8").splitlines())
    assert len(MARKED) > 60
    assert all(count == 1 for line, count in lines.items() if line.endswith("  # wrong"))


def test_the_right_calls_run(tmp_path: Path) -> None:
    file = tmp_path / "observations.csv"
    file.write_text(CSV, encoding="utf-8")
    right_calls.amounts()
    right_calls.document()
    right_calls.writing()
    right_calls.growth()
    right_calls.progress()
    right_calls.observations(file)
    right_calls.plans()
    assert len(right_calls.kinds_of_target()) > 5
