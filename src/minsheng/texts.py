"""Text in the two languages the library speaks."""

from typing import Literal

import attrs

from minsheng.checks import non_empty_text
from minsheng.errors import InvalidValueError

__all__ = ["LANGUAGES", "Language", "Text", "as_language", "say"]

Language = Literal["en", "zh"]
LANGUAGES: tuple[Language, ...] = ("en", "zh")


def as_language(language: str) -> Language:
    """Return `language` if it is one the library speaks; raise `InvalidValueError` if not."""
    for known in LANGUAGES:
        if language == known:
            return known
    raise InvalidValueError("language", language, "'en' or 'zh'")


@attrs.frozen(kw_only=True)
class Text:
    """The same text in Chinese (`zh`) and English (`en`); neither may be empty."""

    zh: str = attrs.field(validator=non_empty_text)
    en: str = attrs.field(validator=non_empty_text)

    def __str__(self) -> str:
        """Return the English text."""
        return self.en

    def in_language(self, language: Language) -> str:
        """Return the text in `language`, "en" or "zh"."""
        return say(language, zh=self.zh, en=self.en)


def say(language: Language, *, zh: str, en: str) -> str:
    """Return the one of two texts that is in `language`."""
    return zh if as_language(language) == "zh" else en
