"""The data against the policy document, where a copy is at hand (MINSHENG_SOURCE)."""

from minsheng import HUNNAN


def test_every_phrase_is_in_the_source(source_text: str) -> None:
    missing = [c.id for c in HUNNAN.commitments.values() if c.phrase not in source_text]
    assert missing == []
