"""Whatever is given where something else is expected, the error is the library's own.

Each call below is right; each of its arguments is replaced by each of the wrong values in turn.
What a call takes after all is no concern of this test.
"""

import io
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

import minsheng
from minsheng import HUNNAN, Amount, MinshengError, Period, Series, Span, Text
from minsheng.audit.check import audit
from minsheng.audit.source_text import Heading
from minsheng.domains.headings import hunnan_headings
from minsheng.exchange import (
    document_from_json,
    document_to_frame,
    document_to_json,
    effective_series_from_frame,
    observations_from_frame,
    series_to_frame,
    yearly_series_from_frame,
)
from minsheng.lookup import Index
from minsheng.observations import ObservedSeries, write_template
from minsheng.observations.series_files import read_effective_series, read_yearly_series
from minsheng.promises import (
    Domain,
    Finding,
    Goal,
    PracticalMatter,
    Safeguard,
    Task,
    amend_document,
    find_contradictions,
)
from minsheng.promises.not_targets import NotTarget
from minsheng.quantities import Units, as_unit, declare_unit

DAY = date(2024, 12, 31)
NAME = Text(zh="名", en="name")
UNIT = "yuan/person/month"
PERIOD = Period(start=date(2023, 1, 1), due=DAY)
FIVE = Amount(5, "person")
PROMISE = HUNNAN.commitments["task:13/dibao-floor"]
TASK = HUNNAN.tasks[13]
DOMAIN = HUNNAN.domains["employment"]
YEARS = Series.yearly({2022: 766, 2023: 793}, UNIT)
DAYS = Series.effective({date(2022, 7, 1): 766}, UNIT)
LEVELS = minsheng.Series.levels({DAY: 1}, UNIT)
FRAME = pd.DataFrame({"year": [2022], "value": [1]})
DAY_FRAME = pd.DataFrame({"effective": [DAY], "value": [1]})
OBSERVED = pd.DataFrame(
    {"indicator": ["urban-jobs"], "when": ["2024"], "value": [1], "unit": ["person"]}
)


class Strange:
    """Of no type that anything expects."""

    def __repr__(self) -> str:
        return "<strange>"


WRONG: tuple[object, ...] = (
    None,
    True,
    5,
    -1,
    0.5,
    float("nan"),
    Decimal("sNaN"),
    "",
    "text",
    "\0",
    "x" * 300,
    b"bytes",
    [],
    [1],
    ["text"],
    [None],
    [("a", 1)],
    [(2022,)],
    [[2022, 1, 2]],
    (1, 2),
    (None, None),
    {},
    {"a": 1},
    {1: "a"},
    {None: None},
    {2022: None},
    {DAY: None},
    {"text"},
    object(),
    Strange(),
    Strange,
    FIVE,
    NAME,
    PERIOD,
    DAY,
    PROMISE,
    TASK,
    YEARS,
    HUNNAN,
    iter(()),
    np.array([1, 2]),
    pd.Series([1, 2]),
    len,
)

M = minsheng
S = minsheng.Series
OBS = ObservedSeries
CALLS: dict[str, tuple[Callable[..., object], Mapping[str, object]]] = {
    "Amount": (Amount, {"value": 1, "unit": "person"}),
    "Amount.parse": (Amount.parse, {"text": "5 person"}),
    "Amount.to": (FIVE.to, {"unit": "person"}),
    "Amount.in_language": (FIVE.in_language, {"language": "en", "places": 2}),
    "Amount.times": (lambda factor: FIVE * factor, {"factor": 2}),
    "as_unit": (as_unit, {"unit": "person"}),
    "declare_unit": (
        declare_unit,
        {
            "code": "box",
            "zh": "箱",
            "en": "boxes",
            "one": "box",
            "of": "thing",
            "factor": "12",
            "whole": True,
            "additive": True,
            "aliases": ("盒",),
        },
    ),
    "Units": (Units, {"own": (declare_unit("box"),)}),
    "Units.find": (Units().find, {"name": "person"}),
    "Text": (Text, {"zh": "名", "en": "name"}),
    "Text.in_language": (NAME.in_language, {"language": "en"}),
    "Period": (Period, {"start": DAY, "due": DAY}),
    "Period.of_years": (Period.of_years, {"first": 2022, "last": 2023}),
    "Period.in_language": (PERIOD.in_language, {"language": "en"}),
    "Span": (Span, {"start": DAY, "end": DAY}),
    "Span.of_year": (Span.of_year, {"year": 2024}),
    "Indicator": (
        M.Indicator,
        {
            "id": "x",
            "name": NAME,
            "unit": "person",
            "basis": "level",
            "covers": NAME,
            "beyond_whole": False,
            "signed": False,
        },
    ),
    "Indicator.in_language": (PROMISE.indicator.in_language, {"language": "en"}),
    "AtLeast": (M.AtLeast, {"value": "5 person"}),
    "MoreThan": (M.MoreThan, {"value": "5 person"}),
    "AtMost": (M.AtMost, {"value": "5 person"}),
    "LessThan": (M.LessThan, {"value": "5 person"}),
    "About": (M.About, {"value": "5 person", "tolerance": "1 person"}),
    "Between": (M.Between, {"low": "5 person", "high": "6 person"}),
    "GrowsYearly": (M.GrowsYearly, {"rate": "5%"}),
    "Trend": (M.Trend, {"direction": "rising"}),
    "AtLeastTimes": (M.AtLeastTimes, {"factor": 2, "base_year": 2022}),
    "Comparison": (M.Comparison, {"other": PROMISE.indicator, "of": "level", "comparator": ">"}),
    "Target.in_language": (PROMISE.target.in_language, {"language": "en"}),
    "Target.require_fit": (PROMISE.target.require_fit, {"indicator": PROMISE.indicator}),
    "Commitment": (
        M.Commitment,
        {
            "id": "task:13/x",
            "indicator": PROMISE.indicator,
            "target": PROMISE.target,
            "period": PERIOD,
            "phrase": "不低于",
            "stated": True,
            "every": None,
            "due_stated": True,
            "interpretation": None,
            "amends": None,
        },
    ),
    "Task": (Task, {"number": 13, "title": NAME, "summary": NAME, "commitments": (PROMISE,)}),
    "Goal": (Goal, {"number": 1, "title": NAME, "summary": NAME, "commitments": ()}),
    "Safeguard": (Safeguard, {"number": 1, "title": NAME, "summary": NAME, "commitments": ()}),
    "PracticalMatter": (PracticalMatter, {"number": 1, "title": NAME, "summary": NAME}),
    "Domain": (
        Domain,
        {
            "number": 1,
            "id": "x",
            "name": NAME,
            "goal": DOMAIN.goal,
            "tasks": DOMAIN.tasks,
            "matters": DOMAIN.matters,
        },
    ),
    "Document": (
        M.Document,
        {
            "id": "x",
            "title": NAME,
            "issuer": NAME,
            "published": DAY,
            "period": PERIOD,
            "domains": (DOMAIN,),
            "safeguards": (),
        },
    ),
    "Document.commitments_of": (HUNNAN.commitments_of, {"indicator": "dibao-standard"}),
    "document_to_json": (document_to_json, {"document": HUNNAN, "indent": 2}),
    "document_from_json": (document_from_json, {"text": document_to_json(HUNNAN)}),
    "Document.in_language": (HUNNAN.in_language, {"language": "en"}),
    "Index.get": (HUNNAN.tasks.__getitem__, {"key": 13}),
    "Index": (Index, {"kind": "x", "pairs": [(1, 2)]}),
    "amend": (
        M.amend,
        {
            "commitment": PROMISE,
            "value": 900,
            "low": None,
            "high": None,
            "rate": None,
            "factor": None,
            "tolerance": None,
            "due": 2025,
        },
    ),
    "amend to a target": (M.amend, {"commitment": PROMISE, "target": PROMISE.target, "due": DAY}),
    "amend_document": (amend_document, {"document": HUNNAN, "amendments": [PROMISE]}),
    "find_contradictions": (find_contradictions, {"document": HUNNAN}),
    "Finding": (
        Finding,
        {"id": "x", "kind": "scope", "provisions": ("task:13",), "note": NAME},
    ),
    "Heading": (Heading, {"section": "x", "words": "x", "after": ""}),
    "NotTarget": (NotTarget, {"section": "x", "phrase": "x", "reason": "date"}),
    "audit": (
        audit,
        {
            "document": HUNNAN,
            "text": "x",
            "headings": hunnan_headings(HUNNAN),
            "not_targets": (),
        },
    ),
    "Series.yearly": (S.yearly, {"values": {2022: 1}, "unit": "person"}),
    "Series.yearly of pairs": (S.yearly, {"values": [(2022, FIVE)], "unit": None}),
    "Series.effective": (S.effective, {"values": {DAY: 1}, "unit": "person"}),
    "EffectiveSeries.in_force": (DAYS.in_force, {"day": date(2022, 12, 31)}),
    "EffectiveSeries.yearly": (DAYS.yearly, {"value": "year-end"}),
    "YearlySeries.get": (YEARS.__getitem__, {"key": 2022}),
    "Observation": (
        M.Observation,
        {"when": DAY, "value": FIVE, "preliminary": False, "source": "", "correction": False},
    ),
    "Milestone": (
        M.Milestone,
        {"done": DAY, "observed": DAY, "preliminary": False, "source": ""},
    ),
    "ObservedSeries": (OBS, {"form": "level", "observations": LEVELS.observations}),
    "Series.levels": (S.levels, {"values": {DAY: 1}, "unit": UNIT}),
    "Series.totals": (S.totals, {"values": [(DAY, 1)], "unit": UNIT}),
    "Series.increments": (S.increments, {"values": {2024: 1}, "unit": "person"}),
    "ObservedSeries.of": (OBS.of, {"series": YEARS, "form": "level"}),
    "read_yearly_series": (read_yearly_series, {"path": "years.csv", "where": None}),
    "read_effective_series": (read_effective_series, {"path": "days.csv", "where": None}),
    "read_observations": (
        M.read_observations,
        {"path": "observations.csv", "document": HUNNAN, "as_of": DAY},
    ),
    "write_template": (write_template, {"document": HUNNAN, "file": io.StringIO()}),
    "read_document": (M.read_document, {"path": "document.json"}),
    "write_document": (M.write_document, {"document": HUNNAN, "path": "written.json"}),
    "document_to_frame": (
        document_to_frame,
        {"document": HUNNAN, "table": "units", "backend": "pandas"},
    ),
    "series_to_frame": (series_to_frame, {"series": YEARS, "backend": "pandas"}),
    "yearly_series_from_frame": (yearly_series_from_frame, {"frame": FRAME, "unit": "m"}),
    "effective_series_from_frame": (
        effective_series_from_frame,
        {"frame": DAY_FRAME, "unit": "m"},
    ),
    "observations_from_frame": (
        observations_from_frame,
        {"frame": OBSERVED, "document": HUNNAN, "as_of": DAY},
    ),
}


TEXT = document_to_json(HUNNAN)


def write_files(folder: Path) -> None:
    (folder / "years.csv").write_text("year,value,unit\n2022,766,yuan\n", "utf-8")
    (folder / "days.csv").write_text("effective,value,unit\n2022-07-01,766,yuan\n", "utf-8")
    (folder / "observations.csv").write_text(
        "indicator,when,value,unit\nurban-jobs,2024,1,person\n", "utf-8"
    )
    (folder / "document.json").write_text(TEXT, "utf-8")


def cases() -> Iterator[Any]:
    for name, (call, right) in CALLS.items():
        for argument in right:
            yield pytest.param(call, right, argument, id=f"{name}, {argument}")


@pytest.mark.parametrize(("call", "right", "argument"), list(cases()))
def test_a_wrong_argument_is_an_error_of_the_library(
    call: Callable[..., object],
    right: Mapping[str, object],
    argument: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)  # what is text may be the name of a file
    write_files(tmp_path)
    raw: list[str] = []
    for wrong in WRONG:
        try:
            call(**{**right, argument: wrong})
        except (MinshengError, OSError):
            continue
        except Exception as error:  # noqa: BLE001 - that is what must not happen
            raw.append(f"{wrong!r:.60}: {type(error).__name__}: {error}")
    assert not raw, "\n".join(raw)


@pytest.mark.parametrize("name", CALLS)
def test_the_calls_are_right_otherwise(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_files(tmp_path)
    call, right = CALLS[name]
    call(**right)
