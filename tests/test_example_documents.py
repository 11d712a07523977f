"""The documents of other places in examples/, and their texts where there are copies."""

import os
import runpy
from collections import Counter
from datetime import date
from pathlib import Path

import attrs
import pytest

from minsheng import Document, Series, assess_document, plan_document
from minsheng.audit import audit
from minsheng.cli import main
from minsheng.exchange import document_from_json, document_to_json, read_document
from minsheng.observations import Data
from minsheng.promises import AtMost, Comparison, Done, MoreThan, Unquantified

EXAMPLES = Path(__file__).parent.parent / "examples"
FOLDER = EXAMPLES / "documents"
TEXTS = {
    "education-plan-2025": "education-plan-indicators.txt",
    "fenghua-2024": "fenghua-2024.txt",
    "rotherham-2022": "rotherham-council-plan-2022-25.txt",
}
COUNTS = {  # provisions, indicators, commitments
    "education-plan-2025": (14, 18, 18),
    "fenghua-2024": (4, 35, 35),
    "rotherham-2022": (16, 17, 16),
}


def document(name: str) -> Document:
    return read_document(FOLDER / f"{name}.json")


@pytest.fixture(scope="module", params=sorted(TEXTS))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def text_of(name: str) -> str:
    """Return the text of a document, which the project does not contain."""
    folder = os.environ.get("MINSHENG_OTHERS")
    if folder is None:
        pytest.skip("MINSHENG_OTHERS names no folder with the texts of the documents")
    return (Path(folder) / TEXTS[name]).read_text(encoding="utf-8")


def test_every_file_is_tested() -> None:
    assert {path.stem for path in FOLDER.glob("*.json")} == set(TEXTS) == set(COUNTS)


def test_it_says_what_it_is(name: str) -> None:
    found = document(name)
    assert found.id == name
    assert (len(found.provisions), len(found.indicators), len(found.commitments)) == COUNTS[name]


def test_it_validates(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", str(FOLDER / f"{name}.json")]) == 0
    assert name in capsys.readouterr().out


def test_it_comes_back_from_json_as_it_was(name: str) -> None:
    found = document(name)
    assert document_from_json(document_to_json(found)) == found


def test_it_is_in_one_language(name: str) -> None:
    found = document(name)
    texts = [
        found.title,
        found.issuer,
        *(domain.name for domain in found.domains.values()),
        *(provision.title for provision in found.provisions.values()),
        *(indicator.name for indicator in found.indicators.values()),
    ]
    language = "en" if name == "rotherham-2022" else "zh"
    assert {text.languages for text in texts} == {(language,)}


def test_it_agrees_with_its_text(name: str) -> None:
    report = audit(document(name), text_of(name))
    assert report.clean, "\n".join(map(str, attrs.astuple(report, recurse=False)[3:8]))
    assert report.figures == report.accounted > 20


def test_the_command_says_so(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    text_of(name)  # skips where there is none
    text = Path(os.environ["MINSHENG_OTHERS"]) / TEXTS[name]
    assert main(["audit", "--document", str(FOLDER / f"{name}.json"), str(text)]) == 0
    assert "everything agrees" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "old", "new", "where"),
    [
        ("fenghua-2024", "新增托位400个", "新增托位500个", "nursery-places-added"),
        ("education-plan-2025", "90%以上", "91%以上", "quality-kindergartens"),
        ("education-plan-2025", "12.59%", "12.95%", "row:3.4"),
        ("rotherham-2022", "37 plus", "38 plus", "fly-tipping-actions"),
        ("rotherham-2022", "Greater than 57%", "At least 57%", "optimistic-borough"),
    ],
)
def test_a_change_of_its_text_is_found(name: str, old: str, new: str, where: str) -> None:
    text = text_of(name)
    assert old in text
    report = audit(document(name), text.replace(old, new))
    assert not report.clean
    assert where in str(report)


def test_units_answer_for_the_matters_where_the_text_says_so() -> None:
    found = document("fenghua-2024")
    units = {
        commitment.provision_id: [str(unit.name.zh) for unit in commitment.responsible]
        for commitment in found.commitments.values()
    }
    assert units == {
        "project:1": ["区卫生健康局"],
        "project:2": ["区教育局"],
        "project:3": ["区民政局", "区卫生健康局"],
        "project:4": [],  # the copy ends before it
    }
    stated = [c.id for c in found.commitments.values() if c.due_stated]
    assert stated == ["project:3/meal-services"]


def test_kinds_of_promises() -> None:
    fenghua, rotherham = document("fenghua-2024"), document("rotherham-2022")
    kinds = Counter(type(c.target) for c in fenghua.commitments.values())
    assert (kinds[Done], kinds[Unquantified]) == (8, 2)
    kinds = Counter(type(c.target) for c in rotherham.commitments.values())
    assert (kinds[Comparison], kinds[MoreThan], kinds[AtMost]) == (1, 2, 1)
    assert not rotherham.provisions["measure:EN06"].commitments
    assert rotherham.year_starts == "04-01"


def test_the_indicator_table_has_baselines_and_says_what_binds() -> None:
    found = document("education-plan-2025")
    baselines = [indicator.baseline for indicator in found.indicators.values()]
    assert all(baseline is not None and baseline.when == "2020" for baseline in baselines)
    natures = [commitment.nature for commitment in found.commitments.values()]
    assert natures == ["binding"] * 4 + ["expected"] * 14


def test_two_observed_indicators_leave_sixteen_undetermined() -> None:
    found = document("education-plan-2025")
    observed: dict[str, Data] = {
        "affordable-kindergartens": Series.yearly({2023: "88.5"}, "percent"),
        "schooling-years": Series.yearly({2023: "11.9"}, "year"),
    }
    report = assess_document(found, observed, as_of=date(2023, 12, 31))
    statuses = Counter(assessment.status for assessment in report.assessments.values())
    assert statuses["undetermined"] == 16
    assert statuses["off_track"] == 0
    assert report.assessments["row:2.2/affordable-kindergartens"].status == "on_track"
    assert report.assessments["row:1.4/schooling-years"].status == "behind"


def test_a_plan_starts_from_the_baselines() -> None:
    plan = plan_document(document("education-plan-2025"), {})
    assert len(plan.pathways) == 18
    path = plan.pathways["smart-campuses"]  # from 60 % to 100 % in five equal steps
    assert [str(value.amount) for value in path.values.values()] == [
        "68%",
        "76%",
        "84%",
        "92%",
        "100%",
    ]


def test_the_script_tells_both(capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(EXAMPLES / "education_progress.py"), run_name="__main__")
    out = capsys.readouterr().out
    assert "智慧校园比例: 60% (2020), 68%, 76%, 84%, 92%, 100%" in out
    assert "16 undetermined" in out
