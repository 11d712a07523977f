"""The headings of the Hunnan document, in the order of its text."""

from collections.abc import Iterator

from minsheng.audit.source_text import Heading
from minsheng.promises.documents import Document

__all__ = ["hunnan_headings"]

_ORDINALS = "一二三四五六七八九十"


def _ordinal(number: int) -> str:
    return _ORDINALS[number - 1] if number <= 10 else f"十{_ORDINALS[number - 11]}"


def hunnan_headings(document: Document) -> Iterator[Heading]:
    """Yield the headings: the source's own, and those made of the titles in the data."""
    yield Heading(section="title", words=document.title.zh)
    yield Heading(section="general", words="一、总体要求")
    yield Heading(section="ideology", words="(一)指导思想。")
    yield Heading(section="goals", words="(二)总体目标。")
    for goal in document.goals.values():
        yield Heading(section=goal.id, words=f"——{goal.title.zh}。")
    yield Heading(section="tasks", words="二、重点任务")
    for domain in document.domains.values():
        words = f"({_ordinal(domain.number)}){domain.name.zh}"
        yield Heading(section=f"domain:{domain.number}", words=words)
        for task in domain.tasks:
            yield Heading(section=task.id, words=f"{task.number}.{task.title.zh}。")
    yield Heading(section="safeguards", words="三、保障措施")
    for number, safeguard in document.safeguards.items():
        words = f"({_ordinal(number)}){safeguard.title.zh}。"
        yield Heading(section=safeguard.id, words=words)
    yield Heading(section="annex", words="附件")
    for number in sorted(document.matters):
        # The matters have no titles: a number that follows the end of a sentence opens each.
        after = "2023年浑南区为群众办实事清单" if number == 1 else "。"
        yield Heading(section=f"matter:{number}", words=f"{number}.", after=after)
    yield Heading(section="foot", words="更多精彩内容")
