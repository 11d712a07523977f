"""The audit: a document's data against a copy of its text.

It finds each section of the text by its heading and each phrase in its section, compares the
number in the phrase with the encoded value, and accounts for every number of the text: carried by
a commitment, part of a heading, or in the ledger of figures that are not targets.
"""

import re
from collections.abc import Iterable
from fractions import Fraction

import attrs

from minsheng.audit.numerals import Numeral, numerals
from minsheng.audit.source_text import Heading, Section, cut, headings_of, plain
from minsheng.checks import require, require_all
from minsheng.promises.documents import Document
from minsheng.promises.not_targets import ANYWHERE, NotTarget
from minsheng.promises.provisions import Commitment
from minsheng.promises.targets import KINDS, Grade
from minsheng.quantities.amounts import Amount
from minsheng.wording.numbers import words_pattern

__all__ = [
    "AuditReport",
    "Mismatch",
    "MissingPhrase",
    "UnaccountedNumber",
    "UntouchedClause",
    "audit",
]

_WORDS_AFTER = {word: kind.comparator for kind in KINDS for word in kind.words_after}
_WORDS_BEFORE = {word: kind.comparator for kind in KINDS for word in kind.words_before}
_PARTS_OF_A_WHOLE = frozenset(Fraction(a, b) for b in range(2, 6) for a in range(1, b))
_CLAUSE = re.compile(r"[^,。;:!?]+")
_ENGLISH_CLAUSE = re.compile(r"(?:[^.,;:!?]|[.,:](?=\S))+")  # not within 4.1 and 80,000


# Between a Chinese word and its number a few characters may stand; an English word or a sign is
# beside it, but for a currency, or for what is counted ("60 new homes or more").
_SIGNS = frozenset("≥≤≈")
_PHRASES_AFTER = words_pattern(word for word in _WORDS_AFTER if " " in word)
_SINGLE_AFTER = words_pattern(w for w in _WORDS_AFTER if w.isascii() and " " not in w)
_CHINESE_AFTER = words_pattern(word for word in _WORDS_AFTER if not word.isascii())
_BESIDE = words_pattern(word for word in _WORDS_BEFORE if word.isascii() or word in _SIGNS)
_CHINESE_BEFORE = words_pattern(w for w in _WORDS_BEFORE if not w.isascii() and w not in _SIGNS)
_AFTER = re.compile(
    rf"[^,。;、0-9]{{0,8}}?(?P<chinese>{_CHINESE_AFTER})"
    rf"|(?: [a-z]+){{0,3}} (?P<phrase>{_PHRASES_AFTER})(?![a-z])"
    rf"| ?(?P<single>{_SINGLE_AFTER})(?![a-z])",
    re.ASCII | re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"(?:(?P<chinese>{_CHINESE_BEFORE})[^,。;、0-9]{{0,6}}"
    rf"|(?<![a-z])(?P<beside>{_BESIDE}) ?[£$€¥]?)$",
    re.ASCII | re.IGNORECASE,
)


@attrs.frozen(kw_only=True)
class UnaccountedNumber:
    """A number of the text that nothing accounts for, with the words around it.

    >>> from minsheng import HUNNAN
    >>> head = Heading(section="task:13", words="社会救助")
    >>> audit(HUNNAN, "社会救助：新建3所学校。", headings=[head]).unaccounted
    (UnaccountedNumber(section='task:13', number='3', context='社会救助:新建3所学校。'),)
    """

    section: str
    number: str
    context: str


@attrs.frozen(kw_only=True)
class MissingPhrase:
    """A phrase that is not in its section; `owner` is the commitment, or "ledger".

    >>> from minsheng import HUNNAN
    >>> missing = audit(HUNNAN, "", headings=[]).phrases_missing[0]
    >>> missing.section, missing.owner, missing.phrase
    ('goal:1', 'goal:1/employment-for-more', '让更多的人民群众好就业就好业')
    """

    section: str
    owner: str
    phrase: str


@attrs.frozen(kw_only=True)
class Mismatch:
    """A commitment whose phrase says something else than its target.

    >>> wrong = Mismatch(commitment="task:1/roads", phrase="35公里", encoded="36 km", found="35")
    >>> wrong.encoded, wrong.found
    ('36 km', '35')
    """

    commitment: str
    phrase: str
    encoded: str
    found: str


@attrs.frozen(kw_only=True)
class UntouchedClause:
    """Words between two stops of a provision's text that no phrase of a commitment touches.

    >>> from minsheng import HUNNAN
    >>> head = Heading(section="task:13", words="社会救助")
    >>> audit(HUNNAN, "社会救助：低保标准不低于每人每月850元，应保尽保。", headings=[head]).clauses
    (UntouchedClause(section='task:13', clause='应保尽保'),)
    """

    section: str
    clause: str


@attrs.frozen(kw_only=True)
class AuditReport:
    """What the audit found; `clean` if every list is empty.

    `figures` is the number of numbers in the text, `accounted` how many of them are accounted
    for, `phrases` how many phrases were looked for. `sections_missing` and `sections_misplaced`
    are ids of sections whose heading is nowhere, or stands out of order. `clauses` are those of
    the provisions that no commitment touches: what a reader looks through for promises left out.
    They are no complaint, since much of a text promises nothing.

    >>> from minsheng import HUNNAN
    >>> report = audit(HUNNAN, "低保标准不低于每人每月850元", headings=[])
    >>> report.clean, report.figures, report.accounted
    (False, 1, 0)
    """

    figures: int
    accounted: int
    phrases: int
    unaccounted: tuple[UnaccountedNumber, ...]
    phrases_missing: tuple[MissingPhrase, ...]
    mismatched: tuple[Mismatch, ...]
    sections_missing: tuple[str, ...]
    sections_misplaced: tuple[str, ...]
    clauses: tuple[UntouchedClause, ...] = ()

    @property
    def clean(self) -> bool:
        """Whether there is nothing to complain of."""
        return not (
            self.unaccounted
            or self.phrases_missing
            or self.mismatched
            or self.sections_missing
            or self.sections_misplaced
        )


def audit(
    document: Document,
    text: str,
    *,
    headings: Iterable[Heading] | None = None,
    not_targets: Iterable[NotTarget] | None = None,
) -> AuditReport:
    """Hold the data of `document` against `text`, a copy of the policy document.

    `headings` say where the sections begin; those of provisions have the provision's id. If not
    given, each provision begins where its title stands in the text, with its label or without,
    after those before it. `not_targets` is the ledger, that of the document if not given. White
    space, line breaks and full-width characters make no
    difference. An amended commitment is held against the text as the source makes it. Nothing is
    raised for what does not fit: the report lists it.

    >>> from minsheng import HUNNAN
    >>> head = Heading(section="task:13", words="社会救助")
    >>> text = "社会救助：低保标准不低于每人每月850元，新建3所学校。"
    >>> report = audit(HUNNAN, text, headings=[head])
    >>> [(number.number, number.section) for number in report.unaccounted]
    [('3', 'task:13')]
    """
    require(document, Document, "document", "a Document")
    require(text, str, "text", "the text of the document")
    if not_targets is None:
        not_targets = document.not_targets
    if headings is None:
        headings = headings_of(document, text)
    ledger = require_all(not_targets, NotTarget, "not_targets", "NotTargets")
    found, missing, misplaced = cut(text, require_all(headings, Heading, "headings", "Headings"))
    sections = {section.id: _AuditedSection(section) for section in found}
    phrases_missing: list[MissingPhrase] = []
    mismatched: list[Mismatch] = []
    phrases = 0
    for commitment in (asked.original for asked in document.commitments.values()):
        phrases += 1
        section = sections.get(commitment.provision_id)
        span = None if section is None else section.find(commitment.phrase)
        if section is None or span is None:
            missed = _missing(commitment.provision_id, commitment.id, commitment.phrase)
            phrases_missing.append(missed)
        else:
            mismatched += section.carry(commitment, span)
    for commitment in document.commitments.values():
        section = sections.get(commitment.provision_id)
        if section is not None:
            mismatched += section.start_from(commitment)
    for entry in ledger:
        phrases += 1
        wanted = sections if entry.section == ANYWHERE else {entry.section}
        hits = [sections[name].exclude(entry.phrase) for name in wanted if name in sections]
        if not any(hits):
            phrases_missing.append(_missing(entry.section, "ledger", entry.phrase))
    unaccounted = [left for section in sections.values() for left in section.unaccounted()]
    provisions = (sections[name] for name in document.provisions if name in sections)
    clauses = [clause for section in provisions for clause in section.untouched()]
    figures = sum(len(section.numerals) for section in sections.values())
    return AuditReport(
        figures=figures,
        accounted=figures - len(unaccounted),
        phrases=phrases,
        unaccounted=tuple(unaccounted),
        phrases_missing=tuple(phrases_missing),
        mismatched=tuple(mismatched),
        sections_missing=tuple(missing),
        sections_misplaced=tuple(misplaced),
        clauses=tuple(clauses),
    )


def _missing(section: str, owner: str, phrase: str) -> MissingPhrase:
    return MissingPhrase(section=section, owner=owner, phrase=phrase)


class _AuditedSection:
    """A section and which of its numbers are accounted for."""

    def __init__(self, section: Section) -> None:
        self._section = section
        self.numerals = list(numerals(section.text, spaced=section.spaced))
        # A heading was found word for word, so its numbers are right.
        self._accounted = {n for n in self.numerals if n.end <= section.heading_end}
        self._touched: set[int] = set()  # the places of the text that phrases cover

    def find(self, phrase: str) -> tuple[int, int] | None:
        words = plain(phrase, spaced=self._section.spaced)
        starts = [match.start() for match in re.finditer(re.escape(words), self._section.text)]
        for start in starts:
            self._touched.update(range(start, start + len(words)))
        return (starts[0], starts[0] + len(words)) if starts else None

    def untouched(self) -> Iterable[UntouchedClause]:
        """Yield the clauses after the heading that no phrase that was looked for touches."""
        clauses = _ENGLISH_CLAUSE if self._section.spaced else _CLAUSE
        for match in clauses.finditer(self._section.text, self._section.heading_end):
            if (
                self._touched.isdisjoint(range(match.start(), match.end()))
                and match.group().strip()
            ):
                yield UntouchedClause(section=self._section.id, clause=match.group().strip())

    def _within(self, start: int, end: int) -> list[Numeral]:
        return [n for n in self.numerals if start <= n.start and n.end <= end]

    def carry(self, commitment: Commitment, span: tuple[int, int]) -> Iterable[Mismatch]:
        """Account for the numbers a commitment carries; yield what does not agree with them."""
        inside = self._within(*span)
        for figure in (*commitment.target.figures, *(x.value for x in commitment.milestones)):
            if isinstance(figure, str):
                yield from self._name(commitment, figure, span)
                continue
            carriers = [n for n in inside if _agrees(n, figure)]
            if carriers:
                # Digits before 二级, and the figure that closes the phrase in 零就业家庭清零
                numeral = max(carriers, key=lambda n: (n.text[0].isdecimal(), n.start))
                self._accounted.add(numeral)
                yield from self._comparison(commitment, (numeral.start, numeral.end))
            elif commitment.stated:
                numbers = ", ".join(n.text for n in inside) or "no number"
                yield _mismatch(commitment, str(figure), numbers)

    def start_from(self, commitment: Commitment) -> Iterable[Mismatch]:
        """Account for the baseline of an indicator, which stands in the section as well."""
        baseline = commitment.indicator.baseline
        if baseline is None:
            return
        same = [n for n in self.numerals if _agrees(n, baseline.value)]
        free = [n for n in same if n not in self._accounted]
        self._accounted.update(free[:1])
        if not same:
            yield _mismatch(commitment, f"the baseline {baseline.value}", "no such number")

    def _name(self, commitment: Commitment, name: str, span: tuple[int, int]) -> Iterable[Mismatch]:
        """Hold a name of a scale, such as a grade, against the names of it in the phrase."""
        target = commitment.target
        scale = target.scale if isinstance(target, Grade) else (name,)
        names = sorted(map(plain, scale), key=len, reverse=True)
        # A letter within a word, such as the B of GDP's neighbours, is no grade.
        word = re.compile(rf"(?<![A-Za-z0-9])(?:{'|'.join(map(re.escape, names))})(?![A-Za-z0-9])")
        found = list(word.finditer(self._section.text, *span))
        same = [match for match in found if match.group() == plain(name)]
        for match in same:
            self._accounted.update(self._within(*match.span()))
        if same:
            yield from self._comparison(commitment, same[-1].span())
        elif commitment.stated:
            others = ", ".join(match.group() for match in found) or "no grade of the scale"
            yield _mismatch(commitment, name, others)

    def _comparison(self, commitment: Commitment, figure: tuple[int, int]) -> Iterable[Mismatch]:
        text, comparator = self._section.text, commitment.target.compared_as
        start, end = figure
        before = _BEFORE.search(text[:start])
        after = _AFTER.match(text[end:])
        for match, words in ((before, _WORDS_BEFORE), (after, _WORDS_AFTER)):
            said = None if match is None else match.group(match.lastgroup or 0)
            if said is not None and comparator != words[said.lower()]:
                yield _mismatch(commitment, str(comparator), said)

    def exclude(self, phrase: str) -> int:
        """Account for the numbers in every occurrence of a ledger phrase; return how many."""
        words, text = plain(phrase, spaced=self._section.spaced), self._section.text
        starts = [match.start() for match in re.finditer(re.escape(words), text)]
        for start in starts:
            self._accounted.update(self._within(start, start + len(words)))
        return len(starts)

    def unaccounted(self) -> Iterable[UnaccountedNumber]:
        for numeral in self.numerals:
            if numeral not in self._accounted:
                start, end = max(numeral.start - 10, 0), numeral.end + 10
                yield UnaccountedNumber(
                    section=self._section.id,
                    number=numeral.text,
                    context=self._section.text[start:end],
                )


def _agrees(numeral: Numeral, figure: Amount | Fraction) -> bool:
    """Tell whether a number of the text says what is encoded."""
    if isinstance(figure, Fraction):
        share = figure * 100 if numeral.percent else figure
        return numeral.value == share
    part = None if any(map(str.isdecimal, numeral.text)) else numeral.value
    if part is not None and part in _PARTS_OF_A_WHOLE and figure.unit.is_ratio:
        return figure.to("percent").fraction == 100 * part  # 减半 is by 50 %
    if numeral.value == figure.fraction == 0:  # 零 stands without a percent sign
        return True
    if numeral.percent:
        return figure.unit.is_ratio and numeral.value == figure.to("percent").fraction
    in_percent = figure.unit.code in {"percent", "permille"}
    return not in_percent and numeral.value == figure.fraction


def _mismatch(commitment: Commitment, encoded: str, found: str) -> Mismatch:
    return Mismatch(
        commitment=commitment.id, phrase=commitment.phrase, encoded=encoded, found=found
    )
