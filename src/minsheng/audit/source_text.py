"""A copy of the policy document as text, cut into its sections."""

import re
from collections.abc import Iterable, Iterator

import attrs

from minsheng.promises.documents import Document
from minsheng.quantities.units import normalized

__all__ = ["Heading", "Section", "cut", "is_spaced", "plain"]


@attrs.frozen(kw_only=True)
class Heading:
    """Where a section begins: the section's id and the words that open it.

    `after` are words that stand right before the heading, for headings too short to be told apart
    by their own words.

    >>> from minsheng import HUNNAN
    >>> from minsheng.audit import audit
    >>> heading = Heading(section="task:13", words="社会救助")
    >>> audit(HUNNAN, "社会救助：低保标准不低于每人每月850元。", headings=[heading]).accounted
    1
    """

    section: str
    words: str
    after: str = ""


def headings_of(document: Document, text: str) -> Iterator[Heading]:
    """Yield where the provisions of a document begin in its text: with the title of each.

    The label of the source stands before it where the text has it so. A title that is nowhere is
    yielded as it is, for the audit to tell.
    """
    spaced = is_spaced(text)
    whole = plain(text, spaced=spaced)
    for provision in document.provisions.values():
        title = provision.title
        words = [title.in_language(language) for language in title.languages]
        if provision.label is not None:
            words = [f"{provision.label} {word}" for word in words] + words
        found = (word for word in words if plain(word, spaced=spaced) in whole)
        yield Heading(section=provision.id, words=next(found, words[-1]))


@attrs.frozen(kw_only=True)
class Section:
    """A section of the text: its id, its heading and what follows, up to the next heading.

    `heading_end` is where the heading ends in `text`. If its words are `spaced`, one space stands
    between them, and none where they are not.
    """

    id: str
    text: str
    heading_end: int
    spaced: bool = False


def is_spaced(text: str) -> bool:
    """Tell whether spaces part the words of `text`: it has more Latin letters than Chinese ones."""
    return len(re.findall("[A-Za-z]", text)) > len(re.findall("[\u4e00-\u9fff]", text))


def plain(text: str, *, spaced: bool = False) -> str:
    """Return `text` in normal form, so that copies that look alike are alike.

    It has no white space, or one space for any of it where words are `spaced`.
    """
    return (" " if spaced else "").join(normalized(text).split())


def cut(text: str, headings: Iterable[Heading]) -> tuple[list[Section], list[str], list[str]]:
    """Cut a copy of the document at its headings, which are searched in their order.

    Returns the sections found, the ids of the sections whose heading is nowhere, and the ids of
    those whose heading stands before an earlier section. What precedes the first heading is the
    section "front".
    """
    spaced = is_spaced(text)
    whole = plain(text, spaced=spaced)
    position = 0
    missing: list[str] = []
    misplaced: list[str] = []
    starts: list[tuple[int, int, str]] = [(0, 0, "front")]
    for heading in headings:
        words = plain(heading.words, spaced=spaced)
        opening = plain(f"{heading.after} {heading.words}", spaced=spaced)
        found = whole.find(opening, position)
        if found >= 0:
            position = found + len(opening)
            begin = position - len(words)
            starts.append((begin, position, heading.section))
        elif opening in whole:
            misplaced.append(heading.section)
        else:
            missing.append(heading.section)
    ends = [begin for begin, _, _ in starts[1:]] + [len(whole)]
    sections = [
        Section(id=section, text=whole[begin:end], heading_end=heading_end - begin, spaced=spaced)
        for (begin, heading_end, section), end in zip(starts, ends, strict=True)
    ]
    return sections, missing, misplaced
