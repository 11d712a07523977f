"""Random text: noise, words of a grammar, and changes of what is valid."""

from collections.abc import Callable, Sequence
from random import Random

__all__ = ["changed", "digits", "noise", "one_of", "one_or_changed", "very_long"]

_STRANGE = (
    *"0123456789",
    *"０９①²½٣५〇",
    *"零一二两十百千万亿双",
    *"%‰‱％‰+-＋－−.,，。．/／:：=;；|\"'`\\",
    *" \t\n\r\v\f\u3000\u00a0\u200b\ufeff\u2028\x00\x1a\x7f",
    *"eEinfNaN_xX",
    *"元人户次月年个米",
    "\ufdfa",  # eighteen characters in normal form
    "e\u0301",
    "\U0001f600",
    "\udcff",  # a byte that is no UTF-8, as Python hands it over in arguments
)
_LONG = (1, 2, 3, 8, 50, 201, 999, 1001, 4301, 20_000)
_LONGER = (*_LONG[:-1], 200_000)


def noise(random: Random, longest: int = 24) -> str:
    """Return characters without any order, most of them of kinds that a reader looks at."""
    if random.random() < 0.2:
        length = random.randrange(longest)
        return "".join(chr(random.randrange(0x110000)) for _ in range(length))
    return "".join(random.choice(_STRANGE) for _ in range(random.randrange(longest)))


def digits(random: Random) -> str:
    """Return digits, seldom very many."""
    if random.random() < 0.01:
        return random.choice("0159") * random.choice(_LONG)
    return str(random.randrange(10 ** random.randrange(1, 9)))


def one_of(random: Random, makers: Sequence[Callable[[Random], str]]) -> str:
    """Return what one of the makers makes."""
    return random.choice(makers)(random)


def changed(random: Random, text: str) -> str:
    """Return `text` with a few changes: characters lost, doubled, swapped, put in; a part repeated.

    Long repetitions come too, seldom.
    """
    for _ in range(random.choice((1, 1, 1, 2, 3, 6))):
        here = random.randrange(len(text) + 1)
        there = min(len(text), here + random.choice((1, 1, 2, 5)))
        part = text[here:there]
        match random.randrange(7):
            case 0:
                text = text[:here] + text[there:]
            case 1:
                times = random.choice(_LONG) if random.random() < 0.02 else 2
                text = text[:here] + part * times + text[there:]
            case 2:
                text = text[:here] + part[::-1] + text[there:]
            case 3:
                text = text[:here] + random.choice(_STRANGE) + text[here:]
            case 4:
                text = text[:here] + random.choice(_STRANGE) + text[there:]
            case 5:
                text = text[:here] + digits(random) + text[there:]
            case _:
                text = text[:here] + noise(random, 6) + text[there:]
    return text


def one_or_changed(random: Random, valid: Callable[[Random], str], raw: float = 0.1) -> str:
    """Return what is valid, as it is or changed; with the chance `raw`, noise instead."""
    chance = random.random()
    if chance < raw:
        return noise(random)
    text = valid(random)
    return text if chance < 0.4 else changed(random, text)


def very_long(random: Random, part: str) -> str:
    """Return `part` again and again."""
    return part * random.choice(_LONGER)
