"""The page of a report in a real browser: it works there, for everyone who reads it.

Without a Chromium, or without playwright, these tests are left out and say so; `.ci/run` requires
them. One browser serves all of them.
"""

import csv
import io
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from minsheng import (
    HUNNAN,
    Amount,
    AtLeast,
    Commitment,
    Document,
    Indicator,
    Observation,
    Period,
    Provision,
    Series,
    Text,
    read_document,
    report,
)
from minsheng.observations import Data, ObservedSeries
from minsheng.promises import Responsible
from tests.helpers import browser

PLAYWRIGHT = browser.playwright()

ROOT = Path(__file__).parent.parent
BAD = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"
WIDTHS = (360, 768, 1440)
LIMIT = 5.0  # seconds until the page can be used, on a machine that does much else


def standards() -> dict[str, Data]:
    """Return a course of the benefits of the Hunnan document, and of some shares."""
    monthly = "yuan/person/month"
    days = ("2022-07-01", "2023-07-01", "2024-07-01")
    series: dict[str, Data] = {
        "dibao-standard": Series.effective(dict(zip(days, (766, 793, 821), strict=True)), monthly),
        "destitute-support-standard": Series.effective(
            dict(zip(days, (1184, 1226, 1226), strict=True)), monthly
        ),
        "orphan-standard": Series.effective(
            dict(zip(days, (2170, 2322, 2462), strict=True)), monthly
        ),
    }
    shares = Series.levels({"2022-12-31": 60, "2023-12-31": 62, "2024-12-31": 64}, "percent")
    for indicator in HUNNAN.domains["social-security"].indicators:
        if indicator.unit is not None and indicator.unit.is_ratio and indicator.basis == "level":
            series[indicator.id] = shares
    return series


@pytest.fixture(scope="module")
def chrome() -> Iterator[Any]:
    """The browser; its event loop ends with this module, as others have their own."""
    program = browser.chromium()
    with PLAYWRIGHT.sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=str(program), args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture(scope="session")
def benefits(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a report on one domain of the Hunnan document, in both languages."""
    file = tmp_path_factory.mktemp("pages") / "benefits.html"
    report(HUNNAN, standards(), "2024-12-31", domain="social-security", language="zh").save(file)
    return file.as_uri()


@pytest.fixture(scope="session")
def alone(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the page of a document alone, with those who answer for its promises."""
    file = tmp_path_factory.mktemp("pages") / "alone.html"
    report(read_document(ROOT / "examples/documents/fenghua-2024.json")).save(file)
    return file.as_uri()


@pytest.fixture(scope="session")
def bad(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a page whose every text would do harm if it was run."""
    text = Text(zh=f"名{BAD}", en=f"Name {BAD}")
    indicator = Indicator(id="x", name=text, unit="person", basis="level", signed=True)
    promised = Commitment(
        id=f"item:1/{BAD}",
        indicator=indicator,
        target=AtLeast(value="100 person"),
        period=Period.of_years(2023, 2025),
        phrase=BAD,
        interpretation=text,
        responsible=(Responsible(BAD),),
    )
    document = Document(
        id="bad",
        title=text,
        issuer=text,
        period=promised.period,
        further=(Provision(kind="item", number=1, title=text, commitments=(promised,)),),
    )
    seen = ObservedSeries(
        "level",
        [
            Observation(when=date(2023, 6, 30), value=Amount("-5", "person"), source="=1+1"),
            Observation(when=date(2024, 6, 30), value=Amount(70, "person"), source=f'+"{BAD}'),
        ],
    )
    file = tmp_path_factory.mktemp("pages") / "bad.html"
    report(document, {"x": seen}).save(file)
    return file.as_uri()


class Tab:
    """A page that is open, and what went wrong on it."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.wrong: list[str] = []
        page.on("console", lambda message: self.wrong.append(message.text))
        page.on("pageerror", lambda error: self.wrong.append(str(error)))
        page.on("dialog", self._dialog)
        page.on("request", lambda request: self._asked(request.url))

    def _dialog(self, dialog: Any) -> None:
        self.wrong.append(dialog.message)
        dialog.dismiss()

    def _asked(self, url: str) -> None:
        if not url.startswith(("file:", "blob:")):
            self.wrong.append(url)

    def open(self, address: str) -> Any:
        self.page.goto(address)
        return self.page


@pytest.fixture
def tab(chrome: Any) -> Iterator[Tab]:
    """A tab on which nothing must go wrong: no error, no dialog, no request beyond the file."""
    context = chrome.new_context(viewport={"width": 1440, "height": 900}, accept_downloads=True)
    found = Tab(context.new_page())
    yield found
    context.close()
    assert found.wrong == []


def opened(page: Any) -> None:
    page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })")


def shown(page: Any) -> int:
    return int(page.evaluate("document.querySelectorAll('details.r:not([hidden])').length"))


def test_the_language_is_switched_without_loading(tab: Tab, benefits: str) -> None:
    page = tab.open(benefits)
    assert page.inner_text("#attention h2").startswith("需要关注")
    assert "浑南区" in page.title()
    page.check("#l-en")
    assert page.inner_text("#attention h2").startswith("Needs attention")
    assert page.evaluate("document.documentElement.lang") == "en"
    assert "Hunnan District" in page.title()
    assert page.inner_text("#f-s option[value=missed]") == "missed"
    visible = page.evaluate("document.querySelector('main').innerText")
    assert not re.search("[\u4e00-\u9fff]{4}", visible)
    page.press("#l-en", "ArrowRight")
    assert page.evaluate("document.documentElement.lang") == "zh"
    assert page.inner_text("#f-s option[value=missed]") == "未完成"


def test_promises_are_searched_and_filtered(tab: Tab, benefits: str) -> None:
    page = tab.open(benefits)
    whole = shown(page)
    assert page.inner_text("#count") == ""
    page.fill("#q", "dibao-floor 850")
    assert shown(page) == 1
    assert page.inner_text("#count") == "1 项符合"
    page.fill("#q", "低保")
    assert 1 <= shown(page) < whole
    page.fill("#q", "no such promise")
    assert shown(page) == 0
    assert page.is_visible("#nothing")
    page.click("button[type=reset]")
    page.wait_for_function("document.querySelector('#count').textContent === ''")
    assert shown(page) == whole
    page.select_option("#f-s", "attention")
    chosen = page.eval_on_selector_all("details.r:not([hidden])", "x => x.map(r => r.dataset.s)")
    assert chosen
    assert set(chosen) <= {"missed", "off_track", "behind", "incomplete"}
    page.select_option("#f-s", "directional")
    assert page.is_visible("details.rest[open] details.r:not([hidden])")


def test_a_document_alone_is_filtered_by_who_answers_for_it(tab: Tab, alone: str) -> None:
    page = tab.open(alone)
    whole = shown(page)
    page.select_option("#f-o", index=1)
    assert 0 < shown(page) < whole
    assert page.is_visible("h3.part:not([hidden])")
    assert page.evaluate("document.querySelectorAll('.part[hidden]').length") > 0


def test_a_link_to_a_promise_opens_it(tab: Tab, benefits: str) -> None:
    page = tab.open(f"{benefits}#task:13/dibao-floor")
    assert page.evaluate("document.getElementById('task:13/dibao-floor').open")
    page.click("#attention li a")
    name = page.evaluate("decodeURIComponent(location.hash.slice(1))")
    assert page.evaluate("(id) => document.getElementById(id).open", name)
    page.fill("#q", "no such promise")
    page.evaluate("location.hash = '#task:13/dibao-floor'")
    page.wait_for_function("!document.getElementById('task:13/dibao-floor').hidden")


def download(page: Any, selector: str) -> tuple[str, list[list[str]]]:
    with page.expect_download() as waiting:
        page.click(selector)
    text = Path(waiting.value.path()).read_text("utf-8-sig")
    return waiting.value.suggested_filename, list(csv.reader(io.StringIO(text)))


def test_figures_are_downloaded_from_the_page_itself(tab: Tab, benefits: str) -> None:
    page = tab.open(f"{benefits}#task:13/dibao-floor")
    name, rows = download(page, "details.r[open] .id button")
    assert name == "task-13-dibao-floor.csv"
    assert rows[0][:2] == ["类别", "时间"]
    assert ["实际", "2024-07-01起", "821"] in rows
    assert rows[-1] == ["目标", "2025-12-31", "≥ 850"]
    page.check("#l-en")
    _, listed = download(page, "#csv")
    assert listed[0][:3] == ["id", "Promise", "Target"]
    assert len(listed) == 1 + shown(page)
    assert "task:13/dibao-floor" in {row[0] for row in listed}


def test_what_would_do_harm_is_shown_and_not_run(tab: Tab, bad: str) -> None:
    page = tab.open(bad)
    opened(page)
    page.wait_for_selector("details.r .id button")
    assert BAD in page.inner_text("h1")
    _, rows = download(page, "details.r .id button")
    cells = [cell for row in rows for cell in row]
    assert "-5" in cells
    assert "'=1+1" in cells
    assert not [x for x in cells if x[:1] in set("=+-@") and not re.fullmatch(r"-?[\d.]+", x)]
    page.fill("#q", BAD)
    assert shown(page) == 1
    page.check("#l-zh")


def test_even_what_got_into_the_page_is_not_run(chrome: Any, benefits: str, tmp_path: Path) -> None:
    file = Path(benefits.removeprefix("file://"))
    harm = "<script>document.title = 'run'</script><img src=x onerror='document.title = \"run\"'>"
    changed = tmp_path / "changed.html"
    changed.write_text(file.read_text("utf-8").replace("<footer>", f"{harm}<footer>"), "utf-8")
    page = chrome.new_page()
    page.goto(changed.as_uri())
    assert page.title().startswith("承诺")
    page.close()


def test_every_picture_has_a_name_in_the_language_shown(tab: Tab, benefits: str) -> None:
    page = tab.open(benefits)
    opened(page)
    for language, word in (("zh", "目标"), ("en", "Target")):
        page.check(f"#l-{language}")
        names = page.eval_on_selector_all(
            "svg[role=img]",
            "x => x.map(s => document.getElementById(s.getAttribute('aria-labelledby')).innerText)",
        )
        assert len(names) >= 6
        assert all(word in name for name in names)


def test_the_keyboard_goes_through_the_page_in_its_order(tab: Tab, benefits: str) -> None:
    page = tab.open(benefits)
    visited: list[int] = []
    where = "[...document.querySelectorAll('*')].indexOf(document.activeElement)"
    for _ in range(30):
        page.keyboard.press("Tab")
        visited.append(page.evaluate(where))
    assert visited == sorted(visited)
    assert len(set(visited)) == 30
    page.focus("details.r summary")
    page.keyboard.press("Enter")
    assert page.evaluate("document.querySelector('details.r').open")
    page.reload()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#main"


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_cut_at_any_width(chrome: Any, benefits: str, alone: str, width: int) -> None:
    page = chrome.new_page(viewport={"width": width, "height": 800})
    for address in (benefits, alone):
        page.goto(address)
        opened(page)
        for language in ("zh", "en"):
            if page.locator(f"#l-{language}").count():
                page.check(f"#l-{language}")
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            cut = page.evaluate(
                """[...document.querySelectorAll('main *:not(.vh)')].filter((part) => {
                    const style = getComputedStyle(part);
                    return style.overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1
                        && !part.matches('select, input, svg, svg *');
                }).map((part) => part.outerHTML.slice(0, 80))"""
            )
            assert cut == []
            beyond = page.evaluate(
                """[...document.querySelectorAll('main :is(p, span, li, td, dd, h2, h3, h4)')]
                .filter((part) => part.getBoundingClientRect().right > 1 +
                    document.querySelector('main').getBoundingClientRect().right)
                .map((part) => part.outerHTML.slice(0, 80))"""
            )
            assert beyond == []
    page.close()


def test_chinese_is_written_with_real_characters(tab: Tab, benefits: str) -> None:
    page = tab.open(benefits)
    drawn = page.evaluate(
        """[...'浑南民生\\uE123\\uE124'].map((letter) => {
            const canvas = document.createElement('canvas');
            const pen = canvas.getContext('2d');
            pen.font = '40px ' + getComputedStyle(document.documentElement).fontFamily;
            pen.fillText(letter, 10, 60);
            return canvas.toDataURL();
        })"""
    )
    if len(set(drawn[:4])) == 1:
        browser.without("no font with Chinese characters, such as fonts-noto-cjk")
    assert len(set(drawn[:4])) == 4
    assert drawn[4] not in drawn[:4]


def axe(page: Any, script: str, **options: Any) -> list[tuple[str, str]]:
    """Return what axe-core finds on a page of which the first promises are open."""
    first = "[...document.querySelectorAll('details')].slice(0, 6)"
    page.evaluate(f"{first}.forEach((part) => {{ part.open = true; }})")
    page.evaluate(script)
    found = page.evaluate("(options) => axe.run(document, options)", options)
    return [(x["id"], x["nodes"][0]["html"]) for x in found["violations"]]


def test_axe_finds_no_fault(chrome: Any, benefits: str, alone: str, bad: str) -> None:
    if not browser.AXE:
        browser.without("no axe-core: MINSHENG_AXE names no file of it")
    script = Path(browser.AXE).read_text("utf-8")
    page = chrome.new_page()
    for address in (alone, bad, benefits):
        page.goto(address)
        assert axe(page, script, resultTypes=["violations"]) == []
    page.close()
    page = chrome.new_page(color_scheme="dark")
    page.goto(benefits)
    assert axe(page, script, runOnly=["color-contrast"]) == []
    page.close()


def test_the_dark_theme_is_dark(chrome: Any, benefits: str) -> None:
    grounds = []
    for theme in ("light", "dark"):
        page = chrome.new_page(color_scheme=theme)
        page.goto(benefits)
        grounds.append(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
        page.close()
    assert grounds == ["rgb(255, 255, 255)", "rgb(21, 24, 27)"]


def test_without_javascript_it_is_a_page_that_reads(chrome: Any, benefits: str) -> None:
    context = chrome.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(benefits)
    assert page.is_hidden("form")
    assert page.is_visible("#attention a")
    page.click("details.r summary >> nth=0")
    assert page.is_visible("details.r[open] .fig")
    page.check("#l-en")
    assert page.inner_text("#attention h2").startswith("Needs attention")
    assert page.is_hidden("#attention h2 span[lang=zh]")
    context.close()


def pages_of(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def test_it_prints_on_a4(tab: Tab, benefits: str) -> None:
    page = tab.open(benefits)
    folded = page.pdf(prefer_css_page_size=True)
    assert 2 <= pages_of(folded) <= 4
    (width, height), *others = {
        (round(float(w)), round(float(h)))
        for w, h in re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", folded)
    }
    assert not others
    assert (width, height) == (595, 842)
    page.emulate_media(media="print")
    assert page.is_hidden("form")
    assert page.is_hidden("nav")
    opened(page)
    assert pages_of(page.pdf(prefer_css_page_size=True)) > pages_of(folded)


def test_the_whole_document_can_be_used_soon(
    chrome: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(ROOT / "examples")
    observations = __import__("invented_observations").observations()
    file = tmp_path / "whole.html"
    report(HUNNAN, observations).save(file)
    page = chrome.new_page()
    page.goto(file.as_uri())
    timing = "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"
    assert page.evaluate(timing) / 1000 < LIMIT
    page.fill("#q", "幼儿园")
    assert shown(page) > 0
    page.close()
