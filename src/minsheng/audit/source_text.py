"""A copy of the policy document as text, cut into its sections."""

import re
from collections.abc import Iterable

import attrs

from minsheng.quantities.units import normalized

__all__ = ["Heading", "Section", "cut", "plain"]


@attrs.frozen(kw_only=True)
class Heading:
    """Where a section begins: the section's id and the words that open it.

    `after` are words that stand right before the heading, for headings too short to be told apart
    by their own words.
    """

    section: str
    words: str
    after: str = ""


@attrs.frozen(kw_only=True)
class Section:
    """A section of the text: its id, its heading and what follows, up to the next heading.

    `heading_end` is where the heading ends in `text`.
    """

    id: str
    text: str
    heading_end: int


def plain(text: str) -> str:
    """Return `text` without white space, in normal form: copies that look alike are alike."""
    return re.sub(r"\s+", "", normalized(text))


def cut(text: str, headings: Iterable[Heading]) -> tuple[list[Section], list[str], list[str]]:
    """Cut a copy of the document at its headings, which are searched in their order.

    Returns the sections found, the ids of the sections whose heading is nowhere, and the ids of
    those whose heading stands before an earlier section. What precedes the first heading is the
    section "front".
    """
    whole = plain(text)
    position = 0
    missing: list[str] = []
    misplaced: list[str] = []
    starts: list[tuple[int, int, str]] = [(0, 0, "front")]
    for heading in headings:
        words, after = plain(heading.words), plain(heading.after)
        found = whole.find(after + words, position)
        if found >= 0:
            begin = found + len(after)
            position = begin + len(words)
            starts.append((begin, position, heading.section))
        elif after + words in whole:
            misplaced.append(heading.section)
        else:
            missing.append(heading.section)
    ends = [begin for begin, _, _ in starts[1:]] + [len(whole)]
    sections = [
        Section(id=section, text=whole[begin:end], heading_end=heading_end - begin)
        for (begin, heading_end, section), end in zip(starts, ends, strict=True)
    ]
    return sections, missing, misplaced
