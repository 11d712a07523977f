"""The words of errors in Chinese; what has no translation stays as it is."""

import re
from collections.abc import Mapping
from functools import lru_cache

from minsheng.chinese_phrases import FIELDS, GIVEN, MESSAGES, PHRASES
from minsheng.progress.reasons import REASON_WORDS
from minsheng.quantities.unit_table import UNIT_TABLE

__all__ = ["field_in_chinese", "given_in_chinese", "in_chinese"]


_IN_A_ROW = {"、": ", ", "或": " or "}


class _Piece(str):
    """What stood at one `{}` of a phrase."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        """Return it as it is, as names (`、`, `或`), as a time (`年`) or in Chinese (`zh`)."""
        text = str(self)
        if spec == "年":
            return f"{text}年" if text.isdigit() else text
        if spec == "zh":
            return in_chinese(text) or _words(text)
        return text.replace(_IN_A_ROW[spec], spec) if spec else text


class _Phrases:
    """Phrases with places for what varies, of which the most specific one counts."""

    def __init__(self, phrases: Mapping[str, str]) -> None:
        """Hold the phrases; those that vary are tried from the longest to the shortest."""
        self._fixed = {english: phrase for english, phrase in phrases.items() if "{" not in phrase}
        varying = sorted((e for e in phrases if "{}" in e), key=len, reverse=True)
        self._varying = [(_pattern(english), phrases[english]) for english in varying]

    def find(self, text: str) -> str | None:
        """Return a phrase in Chinese, or None if it is none of these."""
        if text in self._fixed:
            return self._fixed[text]
        for pattern, chinese in self._varying:
            found = pattern.fullmatch(text)
            if found is not None:
                return chinese.format(*map(_Piece, found.groups()))
        return None


def _pattern(english: str) -> re.Pattern[str]:
    """Return what matches a phrase; of two places side by side, the second is for a hint."""
    found = "(.*?)".join(map(re.escape, english.split("{}")))
    return re.compile(found.replace("(.*?)(.*?)", r"(.*?)( \(.*\)|)"), re.DOTALL)


@lru_cache(maxsize=1)
def _phrases() -> _Phrases:
    reasons = {
        en.replace("{day}", "{}"): zh.replace("{day}", "{0}") for zh, en in REASON_WORDS.values()
    }
    return _Phrases({**PHRASES, **MESSAGES, **reasons})


@lru_cache(maxsize=1)
def _fields() -> _Phrases:
    return _Phrases(FIELDS)


@lru_cache(maxsize=1)
def _given() -> _Phrases:
    return _Phrases(GIVEN)


def in_chinese(text: str) -> str | None:
    """Return what was expected, or a whole message, in Chinese; None if it has no translation."""
    return _phrases().find(text)


def field_in_chinese(field: str) -> str:
    """Return the place of an error in Chinese; files, options and ids stay as they are."""
    return "，".join(_fields().find(part) or part for part in field.split(", "))


def given_in_chinese(given: str) -> str:
    """Return what was given, where that is a description and not the value itself."""
    return _given().find(given) or given


def _words(text: str) -> str:
    """Return the name of a field, an amount or a unit in Chinese; other text as it is."""
    units = {name: row.zh for row in UNIT_TABLE for name in (row.code, row.en)}
    number, _, unit = text.partition(" ")
    found = _fields().find(text) or units.get(text)
    return found or (f"{number}{units[unit]}" if unit in units else text)
