"""A report of a document: made from observations, and written as a file that opens anywhere."""

import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import attrs

from minsheng.checks import NotATruthValue, as_path
from minsheng.days import Day
from minsheng.domains.about import ID
from minsheng.domains.read_findings import READ_FINDINGS
from minsheng.errors import InvalidValueError
from minsheng.observations.known import Data
from minsheng.promises.contradictions import Finding
from minsheng.promises.documents import Document
from minsheng.quantities.amounts import Amount
from minsheng.reports.content import Content, content_of
from minsheng.reports.page import page_of
from minsheng.reports.standing import STANDING_TEXTS
from minsheng.reports.workbook import write_workbook
from minsheng.texts import Explained, Language, Text, say

__all__ = ["Report", "report", "require_writable"]


@attrs.frozen(kw_only=True, repr=False)
class Report(Explained, NotATruthValue):
    """A report: what it says (`content`), and the note that stands above it, if any.

    >>> from minsheng import HUNNAN, report
    >>> catalogue = report(HUNNAN)
    >>> catalogue.html[:15]
    '<!doctype html>'
    """

    ask_instead = ".content.attention"

    content: Content
    note: Text | None = None

    @property
    def html(self) -> str:
        """The page, which holds all that it needs. Raises `MissingExtraError` without Jinja."""
        return page_of(self.content, self.note)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the report into a file; the end of its name says as what: .html or .xlsx.

        A page has both languages of the document, a workbook the one that is shown first.

        Raises `InvalidValueError` for another ending, `OSError` if it cannot be written.
        """
        write = _writer_of(path)
        write(self, as_path(path))

    def in_language(self, language: Language = "en") -> str:
        """Return the title, the day, and how many promises stand where."""
        content = self.content
        title, number = content.document.title.in_language(language), len(content.rows)
        counts = [
            f"{STANDING_TEXTS[standing].in_language(language)} {count}"
            for standing, count in content.whole.counts.items()
            if count
        ]
        day = "" if content.as_of is None else f"{content.as_of}{say(language, zh='，', en=', ')}"
        told = say(language, zh=f"{number}项承诺", en=f"promises: {number}")
        parts = [f"{day}{told}", *counts]
        return f"{title}\n  {say(language, zh='；', en='; ').join(parts)}"


def report(  # noqa: PLR0913 - every choice has its name and a default
    document: Document,
    observations: Mapping[str, Data] | None = None,
    as_of: Day | None = None,
    *,
    language: Language | None = None,
    domain: str | None = None,
    due: Day | None = None,
    tolerances: Mapping[str, Amount] | None = None,
    baselines: Mapping[str, Amount] | None = None,
    findings: Iterable[Finding] | None = None,
    note: Text | None = None,
) -> Report:
    """Return a report of a document for people to look at; `save` writes it into a file.

    `observations` are by indicator id, as `read_observations` returns them; without them and
    without `as_of`, it is a catalogue of the document alone. It is in the languages of the
    document; `language` is the one to show first. `domain` restricts it to one domain, `findings`
    are those of readers beside those of the rules (if not given, what readers found in the Hunnan
    document, for it alone), `note` stands above it. The other choices are those of
    `assess_document`, and so are the errors; `UnknownNameError` is raised for a domain that there
    is not.

    >>> from minsheng import HUNNAN, Series
    >>> standard = Series.effective({"2022-07-01": 766, "2023-07-01": 793}, "yuan/person/month")
    >>> found = report(HUNNAN, {"dibao-standard": standard}, "2023-12-31")
    >>> [row.id for row in found.content.rows if row.observations]
    ['task:13/dibao-growth', 'task:13/dibao-floor']
    """
    content = content_of(
        document,
        observations,
        as_of,
        language=language,
        domain=domain,
        due=due,
        tolerances=tolerances,
        baselines=baselines,
        read=_read_in(document) if findings is None else findings,
    )
    return Report(content=content, note=note)


def _read_in(document: Document) -> list[Finding]:
    """Return what readers found in the Hunnan document, as far as it has the provisions."""
    if not isinstance(document, Document) or document.id != ID:
        return []
    known = {"document", *document.provisions}
    return [finding for finding in READ_FINDINGS if known.issuperset(finding.provisions)]


def _write_page(found: Report, path: str) -> None:
    Path(path).write_text(found.html, encoding="utf-8", errors="replace", newline="\n")


def _write_book(found: Report, path: str) -> None:
    write_workbook(found.content, path, note=found.note)


_WRITERS: dict[str, Callable[[Report, str], None]] = {
    ".html": _write_page,
    ".htm": _write_page,
    ".xlsx": _write_book,
}
"""What writes a report, by the end of the file's name."""


def require_writable(path: str | os.PathLike[str], field: str = "path") -> None:
    """Raise `InvalidValueError` unless the name of a file ends as that of a report does."""
    _writer_of(path, field)


def _writer_of(path: str | os.PathLike[str], field: str = "path") -> Callable[[Report, str], None]:
    name = as_path(path, field)
    writer = _WRITERS.get(Path(name).suffix.lower())
    if writer is None:
        raise InvalidValueError(field, name, "a file such as report.html or report.xlsx")
    return writer
