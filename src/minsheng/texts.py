"""Text in the two languages the library speaks."""

from abc import abstractmethod

import attrs

from minsheng.checks import non_empty_text
from minsheng.errors import InvalidValueError, Language
from minsheng.notebooks import Shown, Table

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
    """The same text in Chinese (`zh`) and English (`en`), or in one of the two; none is empty.

    Where it is in one language only, that stands for the other, too; `own` says which there are.

    >>> park = Text(zh="口袋公园")
    >>> park.en
    '口袋公园'
    >>> park.own("en") is None
    True
    """

    own_zh: str | None = attrs.field(
        default=None, alias="zh", validator=attrs.validators.optional(non_empty_text)
    )
    own_en: str | None = attrs.field(
        default=None, alias="en", validator=attrs.validators.optional(non_empty_text)
    )

    def __attrs_post_init__(self) -> None:
        """Refuse a text in no language at all."""
        if self.own_zh is None and self.own_en is None:
            raise InvalidValueError("Text", None, "Chinese (zh), English (en) or both")

    @classmethod
    def of(cls, words: str) -> "Text":
        """Return words as a text in their language: Chinese if they have a Chinese character.

        >>> Text.of("区教育局")
        Text(zh='区教育局')
        """
        if isinstance(words, str) and any(map(_is_chinese, words)):
            return cls(zh=words)
        return cls(en=words)

    @property
    def zh(self) -> str:
        """The text in Chinese, or else in English."""
        return self.own_zh or self.own_en or ""

    @property
    def en(self) -> str:
        """The text in English, or else in Chinese."""
        return self.own_en or self.own_zh or ""

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages that it is in."""
        return tuple(language for language in LANGUAGES if self.own(language) is not None)

    def own(self, language: Language) -> str | None:
        """Return the text in `language` if it is in it, else None."""
        return self.own_zh if as_language(language) == "zh" else self.own_en

    def __str__(self) -> str:
        """Return the English text."""
        return self.en

    def __repr__(self) -> str:
        """Return the call that makes it."""
        given = (("zh", self.own_zh), ("en", self.own_en))
        return f"Text({', '.join(f'{name}={text!r}' for name, text in given if text is not None)})"

    def in_language(self, language: Language = "en") -> str:
        """Return the text in `language`, "en" or "zh"."""
        return say(language, zh=self.zh, en=self.en)


def _is_chinese(character: str) -> bool:
    """Tell whether a character is one of the unified ideographs that Chinese is written with."""
    return "\u3400" <= character <= "\u9fff" or "\U00020000" <= character <= "\U0003ffff"


class Explained(Shown):
    """Base of what explains itself to people in both languages.

    `str` is the explanation in English, `repr` its first line in angle brackets; a notebook shows
    a table.
    """

    __slots__ = ()

    @abstractmethod
    def in_language(self, language: Language = "en") -> str:
        """Return the explanation in `language`, "en" or "zh"."""

    def _brief(self) -> str:
        """Return what `repr` shows: the first line of the explanation."""
        return self.in_language().partition("\n")[0]

    def _shown(self) -> Table:
        """Return its first line as a caption and a row for each of the others, for a notebook."""
        caption, *lines = self.in_language().splitlines()
        return caption, (), [[line.strip()] for line in lines]

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
