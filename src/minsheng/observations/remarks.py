"""What a reader of files assumed, in words for people."""

from collections.abc import Sequence

from minsheng.texts import Text, counted

__all__ = [
    "Noted",
    "Remarks",
    "above_header",
    "as_gb18030",
    "not_read",
    "of_a_month",
    "without_value",
]

Remarks = list[Text]
"""What was assumed while a file was read, in both languages."""

_SHOWN = 5


class Noted:
    """Rows of which something is to be remarked: how many, and the first few."""

    def __init__(self) -> None:
        """Start without any."""
        self.count: int = 0
        self.places: list[int] = []

    def note(self, number: int) -> None:
        """Note a row."""
        self.count += 1
        if len(self.places) < _SHOWN:
            self.places.append(number)


def _places(word: str, numbers: Sequence[int], count: int) -> Text:
    """Return where something stands: "lines 4, 7 and 9", of many the first few."""
    shown = numbers[:_SHOWN]
    rest = count - len(shown)
    several = word if count == 1 else f"{word}s"
    listed = ", ".join(map(str, shown))
    zh = f"第{'、'.join(map(str, shown))}{'项' if word == 'item' else '行'}"
    if rest:
        return Text(zh=f"{zh}等{count}处", en=f"{several} {listed} and {rest} more")
    return Text(zh=zh, en=f"{several} {listed}")


def as_gb18030(name: str) -> Text:
    """Return that a file was taken for one in GB18030."""
    return Text(
        zh=f"{name}：按 GB18030（含 GBK、GB2312）编码读取",
        en=f"{name}: read as GB18030, which GBK and GB2312 are part of",
    )


def above_header(name: str, word: str, number: int) -> Text:
    """Return that what stands above the header was not read."""
    return Text(
        zh=f"{name}：表头在第{number}行，其上各行未读",
        en=f"{name}: the header is {word} {number}; what stands above it was not read",
    )


def not_read(name: str, sheet: str, others: Sequence[str], hidden: Sequence[str]) -> Text:
    """Return which sheets of a workbook were not read."""
    zh: list[str] = []
    en: list[str] = []
    if others:
        zh.append(f"工作表{'、'.join(map(repr, others))}")
        en.append(f"{'sheet' if len(others) == 1 else 'sheets'} {', '.join(map(repr, others))}")
    if hidden:
        zh.append(f"隐藏的工作表{'、'.join(map(repr, hidden))}")
        named = ", ".join(map(repr, hidden))
        en.append(f"the hidden {'sheet' if len(hidden) == 1 else 'sheets'} {named}")
    return Text(
        zh=f"{name}：读了工作表{sheet!r}，未读{'和'.join(zh)}",
        en=f"{name}: sheet {sheet!r} was read; {' and '.join(en)} not",
    )


def without_value(name: str, word: str, numbers: Sequence[int], count: int) -> Text:
    """Return which rows have no value."""
    where = _places(word, numbers, count)
    return Text(
        zh=f"{name}，{where.zh}：没有数值，未读",
        en=f"{name}, {where.en}: no value; not read ({counted(count, 'row')})",
    )


def of_a_month(name: str, word: str, numbers: Sequence[int], count: int) -> Text:
    """Return where two numbers were read as a month that could be taken for years."""
    where = _places(word, numbers, count)
    return Text(
        zh=f"{name}，{where.zh}：2009-11 一类的写法读作年和月，不读作起止年份",
        en=f"{name}, {where.en}: read as a year and a month, as 2009-11 is November 2009, and not "
        "as the years from one to the other",
    )
