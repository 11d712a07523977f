"""Verbs for promises of change, and of what is held against others."""

from typing import Unpack, overload

from minsheng.promises.indicators import Indicator
from minsheng.promises.targets import AtLeastTimes, Comparison, GrowsYearly, Trend
from minsheng.promises.writing.options import (
    Known,
    NewLevelIn,
    NewTotalIn,
    NewYearlyIn,
    Options,
)
from minsheng.promises.writing.unfinished import Promise, promise
from minsheng.quantities.amounts import Amount
from minsheng.quantities.exact import Number

__all__ = [
    "doubles",
    "exceeds",
    "falls",
    "grows",
    "keeps_pace",
    "outgrows",
    "reaches",
    "rises",
    "times",
]


@overload
def grows(rate: Amount | str, words: str, /, **options: Unpack[Known]) -> Promise: ...
@overload
def grows(rate: Amount | str, words: str, /, **options: Unpack[NewLevelIn]) -> Promise: ...
@overload
def grows(rate: Amount | str, words: str, /, **options: Unpack[NewTotalIn]) -> Promise: ...
@overload
def grows(rate: Amount | str, words: str, /, **options: Unpack[NewYearlyIn]) -> Promise: ...
def grows(rate: Amount | str, words: str, /, **options: Unpack[Options]) -> Promise:
    """Promise growth by at least a rate in every year of the period (年度增长不低于).

    >>> grows("3.5%", "年度增长不低于3.5%", of=DIBAO, name="dibao-growth", every="year")
    <Promise: dibao-growth: grows by at least 3.5% every year>
    """
    return promise(GrowsYearly(rate=rate), words, **options)


@overload
def rises(words: str, /, **options: Unpack[Known]) -> Promise: ...
@overload
def rises(words: str, /, **options: Unpack[NewLevelIn]) -> Promise: ...
@overload
def rises(words: str, /, **options: Unpack[NewTotalIn]) -> Promise: ...
@overload
def rises(words: str, /, **options: Unpack[NewYearlyIn]) -> Promise: ...
def rises(words: str, /, **options: Unpack[Options]) -> Promise:
    """Promise a value that rises in every year of the period (逐年上升).

    >>> rises("参保人数逐年增加", yearly="insured", unit="person", zh="参保人数", en="Insured")
    <Promise: insured: rises every year>
    """
    return promise(Trend(direction="rising"), words, **options)


@overload
def falls(words: str, /, **options: Unpack[Known]) -> Promise: ...
@overload
def falls(words: str, /, **options: Unpack[NewLevelIn]) -> Promise: ...
@overload
def falls(words: str, /, **options: Unpack[NewTotalIn]) -> Promise: ...
@overload
def falls(words: str, /, **options: Unpack[NewYearlyIn]) -> Promise: ...
def falls(words: str, /, **options: Unpack[Options]) -> Promise:
    """Promise a value that falls in every year of the period (逐年下降).

    >>> falls("事故起数逐年下降", yearly="accidents", unit="incident", zh="事故", en="Accidents")
    <Promise: accidents: falls every year>
    """
    return promise(Trend(direction="falling"), words, **options)


@overload
def times(
    factor: Number, words: str, /, *, base_year: int, **options: Unpack[Known]
) -> Promise: ...
@overload
def times(
    factor: Number, words: str, /, *, base_year: int, **options: Unpack[NewLevelIn]
) -> Promise: ...
@overload
def times(
    factor: Number, words: str, /, *, base_year: int, **options: Unpack[NewYearlyIn]
) -> Promise: ...
def times(factor: Number, words: str, /, *, base_year: int, **options: Unpack[Options]) -> Promise:
    """Promise a multiple of the value of a year, its base (达到2022年的3倍).

    >>> times(3, "达到2022年的3倍", of=VISITS, base_year=2022)
    <Promise: visits: at least 3 times its value of 2022>
    """
    return promise(AtLeastTimes(factor=factor, base_year=base_year), words, **options)


@overload
def doubles(words: str, /, *, base_year: int, **options: Unpack[Known]) -> Promise: ...
@overload
def doubles(words: str, /, *, base_year: int, **options: Unpack[NewLevelIn]) -> Promise: ...
@overload
def doubles(words: str, /, *, base_year: int, **options: Unpack[NewYearlyIn]) -> Promise: ...
def doubles(words: str, /, *, base_year: int, **options: Unpack[Options]) -> Promise:
    """Promise twice the value of a year (翻一番, 倍增).

    >>> doubles("实现倍增", of=VISITS, base_year=2022, by=2025)
    <Promise: visits: at least 2 times its value of 2022>
    """
    return promise(AtLeastTimes(factor=2, base_year=base_year), words, **options)


@overload
def exceeds(other: Indicator, words: str, /, **options: Unpack[Known]) -> Promise: ...
@overload
def exceeds(other: Indicator, words: str, /, **options: Unpack[NewLevelIn]) -> Promise: ...
@overload
def exceeds(other: Indicator, words: str, /, **options: Unpack[NewTotalIn]) -> Promise: ...
@overload
def exceeds(other: Indicator, words: str, /, **options: Unpack[NewYearlyIn]) -> Promise: ...
def exceeds(other: Indicator, words: str, /, **options: Unpack[Options]) -> Promise:
    """Promise a value above that of another indicator in each year (高于全国平均水平).

    >>> exceeds(CITY_INCOME, "高于全市平均水平", of=INCOME, name="income-above-city")
    <Promise: income-above-city: above Income in the whole city>
    """
    target = Comparison(other=other, of="level", comparator=">")
    return promise(target, words, **options)


@overload
def reaches(other: Indicator, words: str, /, **options: Unpack[Known]) -> Promise: ...
@overload
def reaches(other: Indicator, words: str, /, **options: Unpack[NewLevelIn]) -> Promise: ...
@overload
def reaches(other: Indicator, words: str, /, **options: Unpack[NewTotalIn]) -> Promise: ...
@overload
def reaches(other: Indicator, words: str, /, **options: Unpack[NewYearlyIn]) -> Promise: ...
def reaches(other: Indicator, words: str, /, **options: Unpack[Options]) -> Promise:
    """Promise no less than another indicator in each year (不低于全国平均水平).

    >>> reaches(CITY_INCOME, "不低于全市平均水平", of=INCOME)
    <Promise: income: at least Income in the whole city>
    """
    target = Comparison(other=other, of="level", comparator=">=")
    return promise(target, words, **options)


@overload
def outgrows(other: Indicator, words: str, /, **options: Unpack[Known]) -> Promise: ...
@overload
def outgrows(other: Indicator, words: str, /, **options: Unpack[NewLevelIn]) -> Promise: ...
@overload
def outgrows(other: Indicator, words: str, /, **options: Unpack[NewTotalIn]) -> Promise: ...
@overload
def outgrows(other: Indicator, words: str, /, **options: Unpack[NewYearlyIn]) -> Promise: ...
def outgrows(other: Indicator, words: str, /, **options: Unpack[Options]) -> Promise:
    """Promise growth that is faster than another indicator's in each year (增速高于).

    >>> outgrows(CITY_INCOME, "增速高于全市", of=INCOME, name="income-growth", by=2025)
    <Promise: income-growth: grows faster than Income in the whole city>
    """
    target = Comparison(other=other, of="growth", comparator=">")
    return promise(target, words, **options)


@overload
def keeps_pace(other: Indicator, words: str, /, **options: Unpack[Known]) -> Promise: ...
@overload
def keeps_pace(other: Indicator, words: str, /, **options: Unpack[NewLevelIn]) -> Promise: ...
@overload
def keeps_pace(other: Indicator, words: str, /, **options: Unpack[NewTotalIn]) -> Promise: ...
@overload
def keeps_pace(other: Indicator, words: str, /, **options: Unpack[NewYearlyIn]) -> Promise: ...
def keeps_pace(other: Indicator, words: str, /, **options: Unpack[Options]) -> Promise:
    """Promise growth at least as fast as another indicator's in each year (与…同步).

    >>> keeps_pace(CITY_INCOME, "与全市同步", of=INCOME, name="income-growth")
    <Promise: income-growth: grows at least as fast as Income in the whole city>
    """
    target = Comparison(other=other, of="growth", comparator=">=")
    return promise(target, words, **options)
