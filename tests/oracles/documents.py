"""Small random documents with files of observations: the roll-up and the command line."""

import io
import json
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from datetime import date
from fractions import Fraction
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from minsheng import Document, Period, assess_document, write_document
from minsheng.cli import main
from minsheng.progress import DocumentAssessment
from minsheng.promises import Domain, Goal, Task
from tests.oracles.build import NAME, case_code, commitment_of, data_of
from tests.oracles.cases import case
from tests.oracles.facts import (
    Amounts,
    Case,
    Data,
    Effective,
    Event,
    Levels,
    Measure,
    Totals,
    Yearly,
    year_end,
    year_start,
)
from tests.oracles.harness import Disagreement, Found, kind, name_of, outcome, told
from tests.oracles.speaking import seen
from tests.oracles.status import Verdict, status_and_reason

SILENT = frozenset(
    {"no_data", "no_observation", "directional", "pending", "not_started", "too_early"}
)


class Sample(NamedTuple):
    """Promises of one document with their data, as a file can hold them, and one day for all."""

    cases: list[Case]
    as_of: date
    due: date | None


def sample(random: Random) -> Sample:
    """Return a document's worth of cases."""
    as_of = date(random.randint(2023, 2026), *random.choice(((12, 31), (12, 31), (6, 30), (3, 1))))
    due = date(2025, 12, 31) if random.random() < 0.15 else None
    found: list[Case] = []
    while len(found) < random.randint(1, 4):
        one = case(random)
        one = one._replace(
            data=as_a_file_has_it(one.data, one.promise.measure, as_of),
            other=other_in_a_file(one, as_of),
            as_of=as_of,
            baseline=None,
            tolerance=None,
            due=due,
            on_track=Fraction(95, 100),
        )
        expected = status_and_reason(one)
        if one.data is None:
            one = one._replace(other=None)
        if expected.status != "refused" and expected.open_point is None:
            found.append(one)
    return Sample(found, as_of, due)


def as_a_file_has_it(data: Data | None, measure: Measure, as_of: date) -> Any:
    """Return data as rows can tell them: nothing after the day, no standards in force, no marks."""
    match data:
        case None:
            return None
        case Event(done, observed):
            day = observed if done is None else done
            return Event(done, day) if day <= as_of else None
        case Yearly() if measure.is_level:
            data = Levels(tuple((year_end(year), value) for year, value in data.values))
        case Yearly():
            spans = [(year_start(year), year_end(year), value) for year, value in data.values]
            data = Amounts(tuple(spans))
        case Effective():
            data = Levels(data.values)
        case Totals():
            kept, most = [], Fraction(-(10**9))
            for day, value in data.values:
                if measure.signed or value >= most:
                    kept.append((day, value))
                    most = value
            data = Totals(tuple(kept))
        case _:
            pass
    values: tuple[Any, ...] = data.values[: len(seen(data, as_of))]
    return data._replace(values=values) if values else None


def other_in_a_file(one: Case, as_of: date) -> Any:
    if one.other is None or one.promise.other is None:
        return None
    return as_a_file_has_it(one.other, one.promise.other, as_of)


def document_of(found: Sample) -> tuple[Document, dict[str, Any]]:
    """Return the document and its observations by indicator."""
    commitments, observations = [], {}
    for number, one in enumerate(found.cases):
        name = f"x{number}"
        promise = commitment_of(one.promise, f"task:1/{name}", name, f"y{number}")
        commitments.append(promise)
        for key, data, measure in (
            (name, one.data, one.promise.measure),
            (f"y{number}", one.other, one.promise.other),
        ):
            if data is not None and measure is not None:
                observations[key] = data_of(data, measure.unit)
    goal = Goal(number=1, title=NAME, summary=NAME)
    task = Task(number=1, title=NAME, summary=NAME, commitments=tuple(commitments))
    return Document(
        id="sample",
        title=NAME,
        issuer=NAME,
        published=date(2023, 1, 1),
        period=Period(start=date(2022, 1, 1), due=date(2030, 12, 31)),
        domains=(Domain(number=1, id="work", name=NAME, goal=goal, tasks=(task,)),),
    ), observations


def rows_of(found: Sample) -> list[dict[str, str]]:
    """Return the rows of a file; values that no decimal can write are left to the caller."""
    rows = []
    for number, one in enumerate(found.cases):
        for name, data, measure in (
            (f"x{number}", one.data, one.promise.measure),
            (f"y{number}", one.other, one.promise.other),
        ):
            if data is not None and measure is not None:
                rows += rows_of_data(name, data, measure)
    return rows


def rows_of_data(name: str, data: Data, measure: Measure) -> list[dict[str, str]]:
    def row(when: str, value: Fraction) -> dict[str, str]:
        return {
            "indicator": name,
            "when": when,
            "value": decimal(value),
            "unit": measure.unit or "",
        }

    match data:
        case Event(done, observed):
            value = "not done" if done is None else "done"
            return [{"indicator": name, "when": str(observed), "value": value, "unit": ""}]
        case Amounts():
            return [row(f"{a}/{b}", value) for a, b, value in data.values]
        case _:
            return [row(str(day), value) for day, value in data.values]


def decimal(value: Fraction) -> str:
    """Write a fraction as a decimal; the values of a sample are rounded so that there is one."""
    thousandths = value * 10**6
    assert thousandths.denominator == 1, value
    sign, digits = "-" * (thousandths < 0), f"{abs(thousandths.numerator):07d}"
    return f"{sign}{digits[:-6]}.{digits[-6:]}"


def rounded(found: Sample) -> Sample:
    """Round the values of a sample to six decimals, so that a file can hold them."""
    return found._replace(
        cases=[
            one._replace(data=rounded_data(one.data), other=rounded_data(one.other))
            for one in found.cases
        ]
    )


def rounded_data(data: Any) -> Any:
    if data is None or isinstance(data, Event):
        return data
    return data._replace(values=tuple((*when, round(value, 6)) for *when, value in data.values))


def expected_exit_code(verdicts: list[Verdict]) -> int:
    """1 if anything with data is missed, or undetermined for data that do not suffice."""
    return int(
        any(
            one.status == "missed" or (one.status == "undetermined" and one.reason not in SILENT)
            for one in verdicts
        )
    )


def check_documents(random: Random) -> Iterator[Found]:
    """`assess_document` and the command line tell what the words mean, with the exit code."""
    with TemporaryDirectory() as folder:
        while True:
            found = rounded(sample(random))
            expected = [status_and_reason(one) for one in found.cases]
            if any(one.open_point or one.status == "refused" for one in expected):
                continue
            document, observations = document_of(found)
            yield different_document(found, document, observations, expected, Path(folder))


def different_document(
    found: Sample,
    document: Document,
    observations: dict[str, Any],
    expected: list[Verdict],
    folder: Path,
) -> Found:
    code = "\n".join(case_code(one) for one in found.cases)
    whole = outcome(lambda: assess_document(document, observations, found.as_of, due=found.due))
    if not isinstance(whole, DocumentAssessment):
        return Disagreement(f"assess_document fails: {kind(whole)}", code)
    for one, verdict, assessment in zip(
        found.cases, expected, whole.assessments.values(), strict=True
    ):
        different = assessment.status != verdict.status or (
            assessment.reason != verdict.reason and verdict.open_reason is None
        )
        if different:
            wanted = f"{verdict.status} {verdict.reason or ''}"
            about = f"assess_document: {name_of(one)}: expected {wanted}, got {told(assessment)}"
            return Disagreement(about, case_code(one))
    rows = rows_of(found)
    if not rows:
        return None
    write_document(document, folder / "document.json")
    (folder / "observations.json").write_text(json.dumps(rows), encoding="utf-8")
    ran = outcome(lambda: run_progress(folder, found))
    if not isinstance(ran, tuple):
        return Disagreement(f"minsheng progress fails: {kind(ran)}", code)
    exit_code, text, errors = ran
    if exit_code not in (0, 1):
        return Disagreement(f"minsheng progress: {errors[:100]}", code)
    for item, verdict in zip(json.loads(text)["assessments"], expected, strict=True):
        same_reason = item["reason"] == verdict.reason or verdict.open_reason is not None
        if item["status"] != verdict.status or not same_reason:
            wanted = f"{verdict.status} {verdict.reason or ''}"
            got = f"{item['status']} {item['reason'] or ''}"
            return Disagreement(f"minsheng progress: expected {wanted}, got {got}", code)
    wanted_code = expected_exit_code(expected)
    if exit_code != wanted_code and not any(one.open_reason for one in expected):
        reasons = sorted({one.reason or one.status for one in expected})
        about = f"minsheng progress: exit code {wanted_code} expected, got {exit_code}: {reasons}"
        return Disagreement(about, code)
    return None


def run_progress(folder: Path, found: Sample) -> tuple[int, str, str]:
    """Run the command line in this process; return its exit code and what it printed."""
    arguments = ["progress", str(folder / "observations.json"), "--as-of", str(found.as_of)]
    arguments += ["--format", "json", "--document", str(folder / "document.json")]
    if found.due is not None:
        arguments += ["--due", str(found.due)]
    output, errors = io.StringIO(), io.StringIO()
    with redirect_stdout(output), redirect_stderr(errors):
        code = main(arguments)
    return code, output.getvalue(), errors.getvalue()
