"""Targets in words, in two languages."""

from minsheng.amounts import Amount
from minsheng.errors import InvalidValueError
from minsheng.exact import shown
from minsheng.periods import Period
from minsheng.targets import (
    About,
    AtLeast,
    AtMost,
    Between,
    Comparison,
    Directional,
    Done,
    GrowsYearly,
    LessThan,
    MoreThan,
    Multiplies,
    Target,
    Trend,
)
from minsheng.texts import Text

__all__ = ["period_text", "target_text"]

_BOUND_WORDS = {
    AtLeast: Text(zh="不低于", en="at least"),
    MoreThan: Text(zh="高于", en="more than"),
    AtMost: Text(zh="不高于", en="at most"),
    LessThan: Text(zh="低于", en="less than"),
}


def target_text(target: Target) -> Text:  # noqa: PLR0911 - one return for each kind of target
    """Return what a target asks for, in words."""
    match target:
        case AtLeast() | MoreThan() | AtMost() | LessThan():
            words = _BOUND_WORDS[type(target)]
            return _with_amount(words, target.value)
        case About():
            return _about(target)
        case Between():
            low = shown(target.low.to(target.high.unit).fraction)
            return Text(
                zh=f"{low}至{target.high.in_language('zh')}",
                en=f"{low} to {target.high.in_language('en')}",
            )
        case GrowsYearly():
            return Text(
                zh=f"每年增长不低于{target.rate}", en=f"grows by at least {target.rate} every year"
            )
        case Trend():
            rising = target.direction == "rising"
            return Text(
                zh="逐年上升" if rising else "逐年下降",
                en=f"{'rises' if rising else 'falls'} every year",
            )
        case Multiplies():
            times = shown(target.factor)
            return Text(
                zh=f"不低于{target.base_year}年的{times}倍",
                en=f"at least {times} times its value of {target.base_year}",
            )
        case Comparison():
            return _comparison(target)
        case Done():
            return Text(zh="完成", en="done")
        case Directional():
            return Text(zh="有方向、无数值", en="a direction without a figure")
        case _:
            raise InvalidValueError("target", target, "a kind of target the library knows")


def _with_amount(words: Text, amount: Amount) -> Text:
    return Text(
        zh=f"{words.zh}{amount.in_language('zh')}", en=f"{words.en} {amount.in_language('en')}"
    )


def _about(target: About) -> Text:
    text = _with_amount(Text(zh="约", en="about"), target.value)
    if target.tolerance is None:
        return text
    return Text(
        zh=f"{text.zh}（±{target.tolerance.in_language('zh')}）",
        en=f"{text.en} (±{target.tolerance.in_language('en')})",
    )


def _comparison(target: Comparison) -> Text:
    other, strictly = target.other.name, target.comparator == ">"
    if target.of == "growth":
        return Text(
            zh=f"增速{'高于' if strictly else '不低于'}{other.zh}",
            en=f"grows {'faster than' if strictly else 'at least as fast as'} {other.en}",
        )
    return Text(
        zh=f"{'高于' if strictly else '不低于'}{other.zh}",
        en=f"{'above' if strictly else 'at least'} {other.en}",
    )


def period_text(period: Period) -> Text:
    """Return a period in words."""
    if period.due is None:
        return Text(zh=f"自{period.start}起", en=f"from {period.start} on")
    return Text(zh=f"{period.start}至{period.due}", en=f"{period.start} to {period.due}")
