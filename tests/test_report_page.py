"""The page of a report: well made, in the right language, running nothing of what it shows."""

import re
import sys
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path

import attrs
import pytest

import minsheng
from minsheng import (
    HUNNAN,
    Amount,
    AtLeast,
    AtMost,
    Commitment,
    Document,
    Done,
    GrowsYearly,
    Indicator,
    InvalidValueError,
    Milestone,
    Observation,
    Period,
    Provision,
    Series,
    Text,
    read_document,
    report,
)
from minsheng.errors import MissingExtraError
from minsheng.observations import Data, ObservedSeries
from minsheng.promises import Responsible
from minsheng.reports.page import _templates
from minsheng.reports.svg import grouped
from minsheng.reports.words import WORDS
from tests.helpers.kinds import EXAMPLES, MORE, OTHER
from tests.helpers.pages import read_page
from tests.helpers.programs import printed

ROOT = Path(__file__).parent.parent
OTHERS = ROOT / "examples" / "documents"
CHINESE = re.compile("[\u3400-\u9fff]")
STANDARD = Series.effective(
    {"2022-07-01": 766, "2023-07-01": 793, "2024-07-01": 821}, "yuan/person/month"
)
BAD = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> {{ 7*7 }} javascript:alert(3)"


def paper(*promises: Commitment, url: str | None = None) -> Document:
    title = Text(zh=f"标题{BAD}", en=f"Title {BAD}")
    return Document(
        id="bad",
        title=title,
        issuer=Text(en=BAD),
        url=url,
        code=BAD,
        licence=BAD,
        period=Period.of_years(2023, 2025),
        further=(Provision(kind="item", number=1, title=title, label=BAD, commitments=promises),),
    )


def bad_promise() -> Commitment:
    indicator = Indicator(
        id=f"x{BAD}",
        name=Text(zh=f"名{BAD}", en=f"Name {BAD}"),
        unit="person",
        basis="level",
        covers=Text(en=BAD),
    )
    return Commitment(
        id=f"item:1/{BAD}",
        indicator=indicator,
        target=AtLeast(value="100 person"),
        period=Period.of_years(2023, 2025),
        phrase=BAD,
        interpretation=Text(zh=f"理解{BAD}", en=BAD),
        responsible=(Responsible(BAD, BAD),),
        page=BAD,
    )


def test_what_is_given_is_shown_and_never_run() -> None:
    promised = bad_promise()
    seen = ObservedSeries(
        "level",
        [
            Observation(when="2023-06-30", value=Amount(50, "person"), source=BAD),
            Observation(when="2024-06-30", value=Amount(70, "person"), source="=HYPERLINK(1)"),
        ],
    )
    html = report(
        paper(promised), {promised.indicator.id: seen}, note=Text(en=BAD), language="zh"
    ).html
    page = read_page(html)
    assert len(page.all("script")) == 1
    assert len(page.all("style")) == 1
    assert page.all("img") == []
    for element in page.elements:
        assert not [name for name in element.attributes if name.startswith("on")], element
        for name in ("href", "src", "action"):
            address = element.attributes.get(name, "#")
            assert address.startswith("#"), address
    assert BAD in page.words
    assert "49" not in re.findall(r"\b49\b", page.words)
    ids = [x.attributes["id"] for x in page.elements if "id" in x.attributes]
    assert len(ids) == len(set(ids))
    assert not [x for x in ids if re.search(r"[\s<>\"']", x)]
    assert page.unclosed == []


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ('https://example.org/a?b=1&c="><script>', True),
        ("http://example.org/", True),
    ],
)
def test_addresses_of_the_web_are_links(url: str, linked: bool) -> None:  # noqa: FBT001 - a case
    promised = attrs.evolve(bad_promise(), url=url)
    page = read_page(report(paper(promised, url=url)).html)
    links = [x.attributes["href"] for x in page.all("a")]
    assert (url in links) is linked
    assert len(page.all("script")) == 1


def test_an_address_that_is_none_of_the_web_is_no_link() -> None:
    found = report(paper(bad_promise()))
    promised = found.content.rows[0].commitment
    object.__setattr__(promised, "url", "javascript:alert(1)")  # documents refuse it themselves
    page = read_page(found.html)
    assert not [x for x in page.all("a") if x.attributes["href"].startswith("javascript")]
    assert "javascript:alert(1)" in page.words


def test_the_page_loads_nothing() -> None:
    html = report(HUNNAN, {"dibao-standard": STANDARD}, domain="social-security").html
    page = read_page(html)
    assert page.unclosed == []
    assert page.all("link") == page.all("img") == page.all("iframe") == []
    style = page.all("style")[0].text
    assert "@import" not in style
    assert set(re.findall(r"url\(([^)]*)\)", html)) == {"#hatch"}
    hrefs = {x.attributes["href"] for x in page.elements if "href" in x.attributes}
    ids = {x.attributes["id"] for x in page.elements if "id" in x.attributes}
    assert {x[1:] for x in hrefs if x.startswith("#")} <= ids
    assert {x for x in hrefs if not x.startswith("#")} <= {HUNNAN.url}


def test_every_picture_has_a_text_alternative() -> None:
    found = report(HUNNAN, {"dibao-standard": STANDARD}, domain="social-security")
    page = read_page(found.html)
    pictures = [x for x in page.all("svg") if x.attributes.get("role") == "img"]
    assert len(pictures) == 2
    names = {x.attributes["id"] for x in page.all("figcaption")}
    assert {x.attributes["aria-labelledby"] for x in pictures} == names
    others = [x for x in page.all("svg") if x.attributes.get("role") != "img"]
    assert all(x.attributes.get("aria-hidden") == "true" for x in others)


def in_document(name: str) -> Document:
    return read_document(OTHERS / f"{name}.json")


def shares(document: Document) -> dict[str, Data]:
    """Return invented levels of the percentages of a document."""
    days = [document.period.start, document.period.start.replace(month=12, day=31)]
    return {
        x.id: Series.levels(dict(zip(days, (40, 60), strict=True)), x.unit)
        for x in document.indicators.values()
        if x.unit is not None and x.unit.code == "percent" and x.basis == "level"
    }


@pytest.mark.parametrize("name", ["rotherham-2022", "education-plan-2025", "fenghua-2024"])
@pytest.mark.parametrize("dated", [False, True])
def test_other_documents_have_nothing_of_hunnan(name: str, dated: bool) -> None:  # noqa: FBT001
    document = in_document(name)
    page = read_page(report(document, shares(document) if dated else None).html)
    for word in ("浑南", "Hunnan", "沈阳", "Shenyang"):
        assert word not in page.words
    (whole,) = page.all("html")
    if name == "rotherham-2022":
        assert whole.attributes["lang"] == "en"
        assert not CHINESE.search(page.words)
        assert not [x for x in page.elements if x.attributes.get("lang") == "zh"]
    else:
        assert whole.attributes["lang"] == "zh"
        for label in WORDS.values():
            if re.search("[a-z]{4}", label.en) and not re.search("[a-z]{4}", label.zh):
                assert label.en not in page.words
    assert page.all("input") == [x for x in page.all("input") if x.attributes["type"] == "search"]


def test_a_page_in_both_languages_starts_in_the_one_asked_for() -> None:
    for language in ("zh", "en"):
        page = read_page(report(HUNNAN, domain="education", language=language).html)
        chosen = [x for x in page.all("input") if "checked" in x.attributes]
        assert [x.attributes["value"] for x in chosen] == [language]
        assert page.all("html")[0].attributes["lang"] == language
    both = [x.attributes.get("lang") for x in page.all("span") if "lang" in x.attributes]
    assert both.count("zh") == both.count("en") > 100


def test_an_english_paper_in_chinese_is_quoted_and_marked() -> None:
    page = read_page(report(in_document("rotherham-2022"), language="zh").html)
    assert page.all("html")[0].attributes["lang"] == "zh"
    assert "承诺目录" in page.words
    assert page.all("bdi")
    assert {x.attributes["lang"] for x in page.all("bdi")} == {"en"}


@pytest.mark.parametrize("kind", sorted(EXAMPLES))
def test_every_kind_of_promise_has_its_place(kind: str) -> None:
    example = EXAMPLES[kind]
    promised = example.commitment
    title = Text(zh="文件", en="Paper")
    document = Document(
        id="d",
        title=title,
        issuer=title,
        period=promised.period,
        domains=(),
        further=(
            Provision(
                kind="item",
                number=1,
                title=title,
                commitments=(attrs.evolve(promised, id="item:1/x"),),
            ),
        ),
    )
    observations: dict[str, Data] = {} if example.data is None else {"x": example.data}
    if OTHER.id in document.indicators:
        observations[OTHER.id] = MORE["other"]
    found = report(document, observations, "2024-12-31")
    page = read_page(found.html)
    assert page.unclosed == []
    (row,) = found.content.rows
    assert row.standing is not None
    drawn = [x for x in page.all("svg") if x.attributes.get("role") == "img"]
    has_course = isinstance(example.data, minsheng.Series) and kind not in {"rank", "grade"}
    assert (row.picture is not None) == has_course
    assert len(drawn) == has_course


def promise_of(name: str, unit: str, target: AtLeast | AtMost | GrowsYearly) -> Commitment:
    indicator = Indicator(id=name, name=Text(zh=name, en=name), unit=unit, basis="total")
    return Commitment(
        id=f"item:1/{name}",
        indicator=indicator,
        target=target,
        period=Period.of_years(2023, 2025),
        phrase="原文",
    )


def one(*promises: Commitment) -> Document:
    title = Text(zh="文件", en="Paper")
    made = Provision(kind="item", number=1, title=title, commitments=promises)
    return Document(
        id="d", title=title, issuer=title, period=Period.of_years(2023, 2025), further=(made,)
    )


def test_the_table_of_a_picture_has_its_figures_and_the_target() -> None:
    spent = promise_of("spent", "yuan", AtMost(value="90 yuan"))
    seen = ObservedSeries(
        "total",
        [
            Observation(when="2023-12-31", value=Amount(Fraction(100, 3), "yuan"), source="表1"),
            Observation(when="2024-12-31", value=Amount(40, "yuan"), preliminary=True),
        ],
    )
    page = read_page(report(one(spent), {"spent": seen}).html)
    numbers = [x for x in page.all("td") if x.attributes.get("class") == "n"]
    assert [x.text for x in numbers][:2] == ["33.3333…", "40"]
    assert numbers[0].attributes["data-v"] == "100/3"
    assert numbers[-1].text == "≤ 90"
    assert "表1" in page.words
    assert "preliminary" in page.words
    assert "used" in page.words


def test_what_is_done_or_not_is_told_without_a_picture() -> None:
    title = Text(zh="馆", en="Hall")
    hall = Indicator(id="hall", name=title, unit=None, basis="level")
    made = Commitment(
        id="item:1/hall",
        indicator=hall,
        target=Done(),
        period=Period.of_years(2023, 2025),
        phrase="馆",
    )
    for done, told in (("2024-05-01", "2024-05-01"), (None, "not done")):
        page = read_page(
            report(one(made), {"hall": Milestone(done=done, observed="2024-12-31")}).html
        )
        assert "figure" not in {x.name for x in page.elements}
        assert told in page.words


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(0), "0"),
        (Fraction(999), "999"),
        (Fraction(-1000), "-1,000"),
        (Fraction(1234567), "1,234,567"),
        (Fraction(1, 3), "0.3333…"),
        (Fraction(-2000, 3), "-666.6666…"),
        (Fraction("1234.5"), "1,234.5"),
        (Fraction("0.123456"), "0.1234…"),
    ],
)
def test_numbers_for_people(value: Fraction, text: str) -> None:
    assert grouped(value) == text


def test_large_numbers_are_in_the_scale_of_the_language() -> None:
    spent = promise_of("spent", "yuan", AtLeast(value="3000000000 yuan"))
    seen = Series.totals({"2024-12-31": 2_000_000_000}, "yuan")
    page = read_page(report(one(spent), {"spent": seen}).html)
    texts = {(x.text, x.attributes.get("lang")) for x in page.all("text")}
    assert ("30亿", "zh") in texts
    assert ("3 bn", "en") in texts


def test_a_document_without_promises_has_a_page() -> None:
    page = read_page(report(one()).html)
    assert "The document makes no promise." in page.words
    dated = read_page(report(one(), as_of="2024-12-31").html)
    assert "No promise comes due after this day." in dated.words


def test_thousands_of_promises_have_a_page() -> None:
    many = [promise_of(f"n{number}", "person", AtLeast(value="1 person")) for number in range(1000)]
    html = report(one(*many), {"n7": Series.totals({"2024-12-31": 1}, "person")}).html
    assert html.count('<details class="r"') == 1000


def test_a_report_is_written_into_a_file(tmp_path: Path) -> None:
    found = report(one(), as_of=date(2024, 12, 31))
    file = tmp_path / "report.html"
    found.save(file)
    assert file.read_text("utf-8") == found.html
    with pytest.raises(InvalidValueError, match="path: expected a file such as report.html"):
        found.save(tmp_path / "report.pdf")
    with pytest.raises(FileNotFoundError):
        found.save(tmp_path / "missing" / "report.html")


def test_half_a_surrogate_pair_does_not_stop_the_page(tmp_path: Path) -> None:
    found = report(one(), note=Text(en="half \ud83d"))
    found.save(tmp_path / "page.html")
    assert "half ?" in (tmp_path / "page.html").read_text("utf-8")


def test_a_report_says_what_it_is_in_a_line() -> None:
    found = report(HUNNAN, {"dibao-standard": STANDARD}, "2024-12-31")
    assert "2024-12-31, promises: 589" in str(found)
    assert "2024-12-31，589项承诺" in found.in_language("zh")
    assert repr(found).startswith("<Report: Opinions on")
    with pytest.raises(InvalidValueError, match=r"\.content\.attention"):
        bool(found)


def test_findings_of_readers_are_those_of_the_hunnan_document_alone() -> None:
    own = {finding.id for finding in report(HUNNAN).content.findings}
    assert "repeat/employment-communities" in own
    assert own > {finding.id for finding in report(HUNNAN, findings=()).content.findings}
    assert all(
        finding.id != "repeat/employment-communities"
        for finding in report(in_document("fenghua-2024")).content.findings
    )
    part = attrs.evolve(HUNNAN, domains=[HUNNAN.domains["education"]], safeguards=())
    assert all(
        side == "document" or side in part.provisions
        for finding in report(part).content.findings
        for side in finding.provisions
    )


def test_without_jinja_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    _templates.cache_clear()
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(MissingExtraError, match=r"minsheng\[report\]"):
        _ = report(one()).html
    _templates.cache_clear()


@pytest.mark.process
def test_a_report_is_loaded_only_when_it_is_asked_for() -> None:
    code = "import sys, minsheng.reports as r; r.content_of; print('jinja2' in sys.modules)"
    assert printed(code) == "False\n"


@pytest.fixture
def invented(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Data]]:
    """The invented observations of the Hunnan document."""
    monkeypatch.syspath_prepend(ROOT / "examples")
    module = __import__("invented_observations")
    found = module.observations()
    assert module.count(found) > 1100
    yield found
    sys.modules.pop("invented_observations")


def test_the_whole_document_with_many_observations_is_a_page_of_less_than_three_megabytes(
    invented: dict[str, Data],
) -> None:
    html = report(HUNNAN, invented).html
    assert 2_000_000 < len(html.encode()) < 3_000_000
    assert html.count('role="img"') > 200
