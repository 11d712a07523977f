"""Verbs for promises with a figure: limits, ranges, all and none."""

from typing import Unpack, overload

from minsheng.errors import InvalidValueError
from minsheng.promises.indicators import Indicator
from minsheng.promises.targets import About, AtLeast, AtMost, Between, LessThan, MoreThan
from minsheng.promises.writing.options import (
    Known,
    NewLevel,
    NewLevelIn,
    NewTotal,
    NewTotalIn,
    NewYearly,
    NewYearlyIn,
    Options,
)
from minsheng.promises.writing.unfinished import Promise, promise
from minsheng.quantities.amounts import Amount
from minsheng.quantities.units import as_unit

__all__ = [
    "about",
    "all_of",
    "at_least",
    "at_most",
    "between",
    "less_than",
    "more_than",
    "none_of",
]

_PERCENT = as_unit("percent")


@overload
def at_least(figure: Amount | str, words: str, /, **options: Unpack[Known]) -> Promise: ...
@overload
def at_least(figure: Amount | str, words: str, /, **options: Unpack[NewLevel]) -> Promise: ...
@overload
def at_least(figure: Amount | str, words: str, /, **options: Unpack[NewTotal]) -> Promise: ...
@overload
def at_least(figure: Amount | str, words: str, /, **options: Unpack[NewYearly]) -> Promise: ...
def at_least(figure: Amount | str, words: str, /, **options: Unpack[Options]) -> Promise:
    """Promise at least a figure (达到, 不少于, 不低于, 以上); a bare count is one, too.

    >>> at_least("850 yuan/person/month", "不低于每人每月850元", of=DIBAO, by=2025)
    <Promise: dibao-standard: at least 850 yuan per person per month>
    >>> at_least("35处", "站点不少于35个", total="stations", zh="站点数", en="Stations")
    <Promise: stations: at least 35 sites>
    """
    target = AtLeast(value=figure)
    return promise(target, words, figure=target.value.unit, **options)


@overload
def more_than(figure: Amount | str, words: str, /, **options: Unpack[Known]) -> Promise: ...
@overload
def more_than(figure: Amount | str, words: str, /, **options: Unpack[NewLevel]) -> Promise: ...
@overload
def more_than(figure: Amount | str, words: str, /, **options: Unpack[NewTotal]) -> Promise: ...
@overload
def more_than(figure: Amount | str, words: str, /, **options: Unpack[NewYearly]) -> Promise: ...
def more_than(figure: Amount | str, words: str, /, **options: Unpack[Options]) -> Promise:
    """Promise more than a figure (突破, 超过, 高于).

    >>> more_than("80 year", "突破80岁", level="life", zh="预期寿命", en="Life expectancy")
    <Promise: life: more than 80 years>
    """
    target = MoreThan(value=figure)
    return promise(target, words, figure=target.value.unit, **options)


@overload
def at_most(figure: Amount | str, words: str, /, **options: Unpack[Known]) -> Promise: ...
@overload
def at_most(figure: Amount | str, words: str, /, **options: Unpack[NewLevel]) -> Promise: ...
@overload
def at_most(figure: Amount | str, words: str, /, **options: Unpack[NewTotal]) -> Promise: ...
@overload
def at_most(figure: Amount | str, words: str, /, **options: Unpack[NewYearly]) -> Promise: ...
def at_most(figure: Amount | str, words: str, /, **options: Unpack[Options]) -> Promise:
    """Promise at most a figure (以下, 控制在, 不超过).

    >>> at_most("3%", "每年控制在3%以内", of=UNEMPLOYMENT, every="year")
    <Promise: unemployment: at most 3%>
    """
    target = AtMost(value=figure)
    return promise(target, words, figure=target.value.unit, **options)


@overload
def less_than(figure: Amount | str, words: str, /, **options: Unpack[Known]) -> Promise: ...
@overload
def less_than(figure: Amount | str, words: str, /, **options: Unpack[NewLevel]) -> Promise: ...
@overload
def less_than(figure: Amount | str, words: str, /, **options: Unpack[NewTotal]) -> Promise: ...
@overload
def less_than(figure: Amount | str, words: str, /, **options: Unpack[NewYearly]) -> Promise: ...
def less_than(figure: Amount | str, words: str, /, **options: Unpack[Options]) -> Promise:
    """Promise less than a figure (低于).

    >>> less_than("3%", "低于3%", of=UNEMPLOYMENT)
    <Promise: unemployment: less than 3%>
    """
    target = LessThan(value=figure)
    return promise(target, words, figure=target.value.unit, **options)


@overload
def about(
    figure: Amount | str,
    words: str,
    /,
    tolerance: Amount | str | None = None,
    **options: Unpack[Known],
) -> Promise: ...
@overload
def about(
    figure: Amount | str,
    words: str,
    /,
    tolerance: Amount | str | None = None,
    **options: Unpack[NewLevel],
) -> Promise: ...
@overload
def about(
    figure: Amount | str,
    words: str,
    /,
    tolerance: Amount | str | None = None,
    **options: Unpack[NewTotal],
) -> Promise: ...
@overload
def about(
    figure: Amount | str,
    words: str,
    /,
    tolerance: Amount | str | None = None,
    **options: Unpack[NewYearly],
) -> Promise: ...
def about(
    figure: Amount | str,
    words: str,
    /,
    tolerance: Amount | str | None = None,
    **options: Unpack[Options],
) -> Promise:
    """Promise about a figure (左右), within a tolerance if the words give one.

    >>> about("90%", "达到90%左右", level="good-air", zh="优良天数比例", en="Good-air days")
    <Promise: good-air: about 90%>
    """
    target = About(value=figure, tolerance=tolerance)
    return promise(target, words, figure=target.value.unit, **options)


@overload
def between(
    low: Amount | str, high: Amount | str, words: str, /, **options: Unpack[Known]
) -> Promise: ...
@overload
def between(
    low: Amount | str, high: Amount | str, words: str, /, **options: Unpack[NewLevel]
) -> Promise: ...
@overload
def between(
    low: Amount | str, high: Amount | str, words: str, /, **options: Unpack[NewTotal]
) -> Promise: ...
@overload
def between(
    low: Amount | str, high: Amount | str, words: str, /, **options: Unpack[NewYearly]
) -> Promise: ...
def between(
    low: Amount | str, high: Amount | str, words: str, /, **options: Unpack[Options]
) -> Promise:
    """Promise a figure between two, both included (2-3所).

    >>> between("2所学校", "3所学校", "建成2-3所", total="schools", zh="建校数", en="Schools built")
    <Promise: schools: 2 to 3 schools>
    """
    target = Between(low=low, high=high)
    return promise(target, words, figure=target.high.unit, **options)


@overload
def all_of(words: str, /, **options: Unpack[Known]) -> Promise: ...
@overload
def all_of(words: str, /, **options: Unpack[NewLevel]) -> Promise: ...
@overload
def all_of(words: str, /, **options: Unpack[NewTotal]) -> Promise: ...
@overload
def all_of(words: str, /, **options: Unpack[NewYearly]) -> Promise: ...
def all_of(words: str, /, **options: Unpack[Options]) -> Promise:
    """Promise all of something without a figure (全覆盖, 应发尽发): 100 %, implied.

    Where the words have the figure, it is `at_least("100%", ...)`.

    >>> all_of("应发尽发", level="reach", zh="补贴发放率", en="Share of the eligible paid")
    <Promise: reach: at least 100%>
    """
    options.setdefault("stated", False)
    return promise(AtLeast(value=Amount(100, _PERCENT)), words, figure=_PERCENT, **options)


@overload
def none_of(words: str, /, **options: Unpack[Known]) -> Promise: ...
@overload
def none_of(words: str, /, **options: Unpack[NewLevelIn]) -> Promise: ...
@overload
def none_of(words: str, /, **options: Unpack[NewTotalIn]) -> Promise: ...
@overload
def none_of(words: str, /, **options: Unpack[NewYearlyIn]) -> Promise: ...
def none_of(words: str, /, **options: Unpack[Options]) -> Promise:
    """Promise none of something without a figure (坚决防止, 零, 清零): at most 0, implied.

    >>> none_of("零事故", total="accidents", unit="incident", zh="事故起数", en="Accidents")
    <Promise: accidents: at most 0 incidents>
    """
    options.setdefault("stated", False)
    of = options.get("of")
    unit = of.unit if isinstance(of, Indicator) else options.get("unit")
    if unit is None:
        raise InvalidValueError("unit", unit, "the unit of what there is to be none of")
    return promise(AtMost(value=Amount(0, as_unit(unit))), words, **options)
