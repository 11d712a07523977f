"""Pages as a reader of HTML takes them: their elements, links and texts."""

from html.parser import HTMLParser

import attrs

__all__ = ["Element", "Page", "read_page"]

_EMPTY = {"meta", "input", "path", "circle", "rect", "use", "br", "wbr"}


@attrs.define
class Element:
    """An element of a page: its name, its attributes, and the texts right within it."""

    name: str
    attributes: dict[str, str]
    text: str = ""


class Page(HTMLParser):
    """The elements of a page in order; `unclosed` are those whose end is missing or misplaced."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self.unclosed: list[str] = []
        self._open: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = Element(tag, {name: value or "" for name, value in attrs})
        self.elements.append(found)
        if tag not in _EMPTY:
            self._open.append(found)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if self._open and self._open[-1].name == tag:
            self._open.pop()
        else:
            self.unclosed.append(tag)

    def handle_data(self, data: str) -> None:
        if self._open:
            self._open[-1].text += data

    def all(self, name: str) -> list[Element]:
        """Return the elements of a name."""
        return [element for element in self.elements if element.name == name]

    @property
    def words(self) -> str:
        """All that is written on the page."""
        hidden = {"style", "script"}
        return " ".join(x.text for x in self.elements if x.name not in hidden)


def read_page(html: str) -> Page:
    """Return a page, of which all elements have to be closed."""
    page = Page()
    page.feed(html)
    page.close()
    return page
