"""Which commitments a command is about: by who answers for them, their nature and their tags."""

import argparse
from collections.abc import Callable, Iterator
from typing import get_args

from minsheng.errors import UnknownNameError
from minsheng.promises.documents import Document
from minsheng.promises.provisions import Commitment, Nature

__all__ = ["add_selection", "responsible_names", "selection"]


def add_selection(parser: argparse.ArgumentParser) -> None:
    """Add `--responsible`, `--nature` and `--tag`, for documents that say so beside a promise."""
    parser.add_argument("--responsible", metavar="NAME", help="for which this unit answers")
    parser.add_argument("--nature", choices=get_args(Nature), help="that bind, or are expected")
    parser.add_argument("--tag", metavar="TAG", help="with this mark")


def selection(document: Document, options: argparse.Namespace) -> Callable[[Commitment], bool]:
    """Return what tells whether a commitment passes the options.

    Raises `UnknownNameError` for a name or a mark that no commitment of the document has.
    """
    responsible: str | None = options.responsible
    nature: str | None = options.nature
    tag: str | None = options.tag
    commitments = document.commitments.values()
    if responsible is not None:
        names = {name for item in commitments for name in responsible_names(item)}
        if responsible not in names:
            raise UnknownNameError("--responsible", responsible, names)
    if tag is not None:
        tags = {known for item in commitments for known in item.tags}
        if tag not in tags:
            raise UnknownNameError("--tag", tag, tags)

    def passes(commitment: Commitment) -> bool:
        return (
            (responsible is None or responsible in responsible_names(commitment))
            and nature in {None, commitment.nature}
            and (tag is None or tag in commitment.tags)
        )

    return passes


def responsible_names(commitment: Commitment) -> Iterator[str]:
    """Yield the names of those who answer for a promise, in both languages."""
    for item in commitment.responsible:
        yield from dict.fromkeys((item.name.zh, item.name.en))
