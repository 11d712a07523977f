"""Text in the two languages the library speaks."""

from abc import ABC, abstractmethod

import attrs

from minsheng.checks import non_empty_text
from minsheng.errors import InvalidValueError, Language

__all__ = ["LANGUAGES", "Explained", "Language", "Text", "as_language", "counted", "say"]

LANGUAGES: tuple[Language, ...] = ("en", "zh")


def as_language(language: str) -> Language:
    """Return `language` if it is one the library speaks; raise `InvalidValueError` if not."""
    for known in LANGUAGES:
        if isinstance(language, str) and language == known:
            return known
    raise InvalidValueError("language", language, "'en' or 'zh'")


@attrs.frozen(kw_only=True, repr=False)
class Text:
    """The same text in Chinese (`zh`) and English (`en`); neither may be empty."""

    zh: str = attrs.field(validator=non_empty_text)
    en: str = attrs.field(validator=non_empty_text)

    def __str__(self) -> str:
        """Return the English text."""
        return self.en

    def __repr__(self) -> str:
        """Return the call that makes it."""
        return f"Text(zh={self.zh!r}, en={self.en!r})"

    def in_language(self, language: Language = "en") -> str:
        """Return the text in `language`, "en" or "zh"."""
        return say(language, zh=self.zh, en=self.en)


class Explained(ABC):
    """Base of what explains itself to people in both languages.

    `str` is the explanation in English, `repr` its first line in angle brackets.
    """

    __slots__ = ()

    @abstractmethod
    def in_language(self, language: Language = "en") -> str:
        """Return the explanation in `language`, "en" or "zh"."""

    def _brief(self) -> str:
        """Return what `repr` shows: the first line of the explanation."""
        return self.in_language().partition("\n")[0]

    def __str__(self) -> str:
        """Return the explanation in English."""
        return self.in_language()

    def __repr__(self) -> str:
        """Return the class and a line; it is no code, hence the brackets."""
        return f"<{type(self).__name__}: {self._brief()}>"


def counted(number: int, one: str, many: str = "") -> str:
    """Return a number with the English word for what it counts; of several, with an s or `many`."""
    return f"{number} {one if number == 1 else many or f'{one}s'}"


def say(language: Language, *, zh: str, en: str) -> str:
    """Return the one of two texts that is in `language`."""
    return zh if as_language(language) == "zh" else en
