"""Writes the pages that show what a full report is like: `python docs/example_reports.py SITE`.

`make docs` puts them into the site. Their observations are invented, and the page says so. With
`--picture` it draws the pictures of the READMEs instead, in a Chromium: part of `make generate`.
"""

import shutil
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.append(str(HERE.parent / "examples"))

from invented_observations import observations  # noqa: E402 - after the path is set

from minsheng import HUNNAN, Text, report  # noqa: E402 - after the path is set
from minsheng.reports import Report  # noqa: E402 - after the path is set

PICTURES = {"en": HERE / "_static" / "report.png", "zh": HERE / "_static" / "report-zh.png"}
PAGE = "report-example.html"
CATALOGUE = "report-catalogue.html"
NOTE = Text(
    zh="示例：所有观测值均为虚构，不说明任何承诺的真实进展。",
    en="An example: every observation is invented, and says nothing about the real promises.",
)


def example() -> Report:
    """Return the report on invented observations."""
    return report(HUNNAN, observations(), note=NOTE)


def draw(file: Path) -> None:
    """Draw the beginning of the example in both languages; without a Chromium, say so."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        print("no Chromium: the pictures of the report stay as they are")
        return
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - of the picture alone

    example().save(file)
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=program, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1080, "height": 760}, color_scheme="light")
        page.goto(file.resolve().as_uri())
        for language, picture in PICTURES.items():
            page.check(f"#l-{language}")
            page.screenshot(path=picture)
        browser.close()


def main(site: Path) -> None:
    """Write the pages into the site."""
    example().save(site / PAGE)
    report(HUNNAN).save(site / CATALOGUE)


if __name__ == "__main__":
    if sys.argv[1] == "--picture":
        draw(Path(sys.argv[2]))
    else:
        main(Path(sys.argv[1]))
