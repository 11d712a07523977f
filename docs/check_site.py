"""Checks a built site: it loads nothing from elsewhere, and its search finds Chinese words.

Run as `python docs/check_site.py .build/docs`, which `make docs` does. The search is asked with its
own code where Node.js is at hand, which the check says if it is not.
"""

import json
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

from catalogue import anchor_of

from minsheng import HUNNAN

# What readers may ask for, and where they are to be led.
WORDS = {
    "口袋公园": "catalogue#task-46-pocket-parks",
    "最低生活保障": "catalogue#task-13-dibao-floor",
    "低保": "glossary",
    "床": "catalogue#matter-17-elderly-care-beds",
    "基期值": "glossary",
    "kindergarten": "catalogue#goal-4-public-interest-kindergarten-coverage",
    "required values": "reference/planning#minsheng.required_values",
}
LOADING = {"script": "src", "img": "src", "iframe": "src", "source": "src", "link": "href"}


class _Resources(HTMLParser):
    """Collects what a page loads, and its anchors."""

    def __init__(self) -> None:
        super().__init__()
        self.loaded: list[str] = []
        self.anchors: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the tag."""
        found = dict(attrs)
        self.anchors.add(found.get("id") or "")
        if tag in LOADING:
            self.loaded.append(found.get(LOADING[tag]) or "")


def external_resources(site: Path) -> list[str]:
    """Return what pages load from another host."""
    found = []
    for path in sorted(site.rglob("*.html")):
        loaded = _read(path).loaded
        found += [f"{path.name}: {url}" for url in loaded if "//" in url]
    return found


def words_not_found(site: Path, node: str) -> list[str]:
    """Return the words that do not lead where they should."""
    script = Path(__file__).with_name("search_site.js")
    done = subprocess.run([node, script, site, *WORDS], check=True, capture_output=True)
    found = json.loads(done.stdout)
    return [f"{word} ({place})" for word, place in WORDS.items() if place not in found[word]]


def anchors_missing(site: Path) -> list[str]:
    """Return the ids of commitments and provisions without a place on the catalogue page."""
    anchors = _read(site / "catalogue.html").anchors
    ids = (*HUNNAN.provisions, *HUNNAN.commitments)
    return [name for name in ids if anchor_of(name) not in anchors]


def _read(path: Path) -> _Resources:
    parser = _Resources()
    parser.feed(path.read_text("utf-8"))
    return parser


def main() -> None:
    """Check the site that is named and exit with 1 if something is wrong."""
    site = Path(sys.argv[1])
    wrong = [f"loaded from elsewhere: {item}" for item in external_resources(site)]
    if node := shutil.which("node"):
        wrong += [f"not found by the search: {word}" for word in words_not_found(site, node)]
    else:
        print("Node.js is not installed: the search is not tried", file=sys.stderr)
    wrong += [f"without an anchor: {name}" for name in anchors_missing(site)]
    sys.exit("\n".join(wrong) or 0)


if __name__ == "__main__":
    main()
