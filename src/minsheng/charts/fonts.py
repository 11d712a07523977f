"""Fonts: one that has a glyph for every character of a picture."""

# matplotlib leaves the types of its keyword arguments open.
# pyright: reportUnknownMemberType=false

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from minsheng.errors import InvalidValueError

if TYPE_CHECKING:
    from matplotlib.font_manager import FontProperties

__all__ = ["font_for"]

_CHINESE = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "PingFang SC",
    "Microsoft YaHei",
    "Hiragino Sans GB",
    "WenQuanYi Zen Hei",
    "WenQuanYi Micro Hei",
    "Noto Sans CJK JP",  # the name under which the collection of all regions is found
    "Heiti SC",
    "STHeiti",
    "SimHei",
    "SimSun",
    "Noto Serif CJK SC",
    "Noto Serif CJK JP",
    "Arial Unicode MS",
)
"""Fonts with simplified Chinese that systems come with, the best for labels first."""


def font_for(texts: Iterable[str], font: str | Path | None = None) -> "FontProperties | None":
    """Return a font with every character of `texts`; None if the default one has them.

    `font` is the file of the font to take. Raises `InvalidValueError` if that is no font or lacks
    a character, and if no font of the machine has them all.
    """
    from matplotlib import font_manager  # noqa: PLC0415 - an extra

    needed = {ord(character) for text in texts for character in text if not character.isspace()}
    if font is not None:
        return _given(font, needed)
    default = font_manager.findfont(font_manager.FontProperties())
    if needed <= _characters(default):
        return None
    chosen = _chinese(needed)
    if chosen is None and _found_more():
        chosen = _chinese(needed)
    if chosen is None:
        expected = "the file of a font with Chinese characters, since none is installed here"
        raise InvalidValueError("font", None, f"{expected} (Noto Sans CJK is a free one)")
    return chosen


def _chinese(needed: set[int]) -> "FontProperties | None":
    """Return the first font with Chinese characters that has all that are needed."""
    from matplotlib import font_manager  # noqa: PLC0415 - an extra

    installed = {entry.name for entry in font_manager.fontManager.ttflist}
    for name in _CHINESE:
        chosen = font_manager.FontProperties(family=name)
        if name in installed and needed <= _characters(font_manager.findfont(chosen)):
            return chosen
    return None


def _found_more() -> bool:
    """Tell whether fonts were installed since matplotlib made its list of them, and add them."""
    from matplotlib import font_manager  # noqa: PLC0415 - an extra

    known = {entry.fname for entry in font_manager.fontManager.ttflist}
    found = False
    for file in font_manager.findSystemFonts():
        if file in known:
            continue
        try:
            font_manager.fontManager.addfont(file)
        except (OSError, RuntimeError, ValueError):  # no font that matplotlib can read
            continue
        found = True
    return found


def _given(font: str | Path, needed: set[int]) -> "FontProperties":
    from matplotlib import font_manager  # noqa: PLC0415 - an extra

    try:
        lacking = needed - _characters(font)
    except (OSError, RuntimeError, TypeError, ValueError):
        raise InvalidValueError("font", str(font), "the file of a font (TTF, OTF or TTC)") from None
    if lacking:
        characters = "".join(map(chr, sorted(lacking)))
        raise InvalidValueError("font", str(font), f"a font that has the characters {characters}")
    return font_manager.FontProperties(fname=font)


def _characters(font: str | Path) -> set[int]:
    from matplotlib.ft2font import FT2Font  # noqa: PLC0415 - an extra

    return set(FT2Font(str(font)).get_charmap())
