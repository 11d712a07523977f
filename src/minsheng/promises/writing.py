"""The promises of a document, written once: a verb for each kind, figure and wording side by side.

>>> from minsheng import Period, Text
>>> from minsheng.promises.writing import at_least, done, task

>>> raised = task(
...     13,
...     Text(zh="提高救助水平", en="Raise assistance"),
...     Text(zh="标准达到数额，建立台账。", en="The standard rises; a register is kept."),
...     at_least(
...         "850 yuan",
...         "不低于850元",
...         level="dibao-standard",
...         zh="城乡居民最低生活保障标准",
...         en="Minimum allowance",
...         name="dibao-floor",
...         by=2025,
...     ),
...     done("建立信息台账", level="register", zh="信息台账", en="Register of those in hardship"),
...     period=Period.of_years(2023, 2025),
... )
>>> print(raised)
task:13 Raise assistance
  task:13/dibao-floor: Minimum allowance, at least 850 yuan, 2023-01-01 to 2025-12-31
  task:13/register: Register of those in hardship, done, 2023-01-01 to 2025-12-31 (implied)

The last argument by position is always the shortest words of the source that carry the promise.
All the rest has a name:

* `of`, the indicator; or, where no other promise uses it, a new one: its id as `level`, `total` or
  `yearly`, which says how it accumulates, its names `zh` and `en`, and `covers_zh`, `covers_en`,
  `beyond_whole`, `signed`, `aliases` and `counted_by` as of `Indicator`. Its unit is that of the
  figure; without a figure, `unit` gives it.
* `name`, the id of the commitment after that of its provision, if it is not that of the indicator.
* `by`, the year, quarter, month or day that the sentence names: `2025`, "2024-Q2", "2024-06"
  (6月底前), "2024-06-30"; 年底前 is the year. Where years do not start on 1 January (the period
  says so), a year is text such as "2023/24", and a quarter of it "2023/24-Q1". Without it, the
  promise is due at the end of the period, and that is implied.
* `every="year"`, where the words bind each year; "quarter" (每季度) and "month" (每月) likewise.
* `milestones`, values for days on the way: `{"2024-Q1": "20", "2024-Q2": "40"}`.
* `stated=False`, where the figure is only implied.
* `reading`, how an open wording was read, a `Text`.
"""

from collections.abc import Iterable
from datetime import date
from typing import Unpack, overload

from minsheng.checks import require
from minsheng.days import Day, Period, as_last_day
from minsheng.errors import InvalidValueError
from minsheng.promises.documents import Domain
from minsheng.promises.indicators import Indicator
from minsheng.promises.provisions import Commitment, Goal, PracticalMatter, Safeguard, Task
from minsheng.promises.targets import (
    About,
    AtLeast,
    AtLeastTimes,
    AtMost,
    Between,
    Comparison,
    Done,
    FallsYearly,
    Grade,
    GrowsYearly,
    LessThan,
    LimitedSide,
    MoreThan,
    Rank,
    Reduction,
    RisesYearly,
    Trend,
    Unquantified,
)
from minsheng.promises.unfinished import (
    Known,
    NewLevel,
    NewLevelIn,
    NewTotal,
    NewTotalIn,
    NewYearly,
    NewYearlyIn,
    Options,
    Promise,
    promise,
)
from minsheng.quantities.amounts import Amount
from minsheng.quantities.exact import Number, exact_fraction
from minsheng.quantities.units import as_unit
from minsheng.texts import Text

__all__ = [
    "Promise",
    "about",
    "all_of",
    "at_least",
    "at_most",
    "at_most_times",
    "between",
    "direction",
    "domain",
    "done",
    "doubles",
    "exceeds",
    "falls",
    "falls_by",
    "goal",
    "grade",
    "grows",
    "keeps_pace",
    "less_than",
    "matter",
    "more_than",
    "none_of",
    "outgrows",
    "rank",
    "reaches",
    "reaches_times",
    "reduced",
    "rises",
    "rises_by",
    "safeguard",
    "task",
    "times",
]

_PERCENT = as_unit("percent")
_ALL = AtLeast(value=Amount(100, _PERCENT))


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
    return promise(target, words, options, figure=target.value.unit)


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
    return promise(target, words, options, figure=target.value.unit)


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
    return promise(target, words, options, figure=target.value.unit)


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
    return promise(target, words, options, figure=target.value.unit)


@overload
def about(
    figure: Amount | str,
    words: str,
    /,
    tolerance: Amount | str | None = None,
    *,
    side: LimitedSide = "least",
    **options: Unpack[Known],
) -> Promise: ...
@overload
def about(
    figure: Amount | str,
    words: str,
    /,
    tolerance: Amount | str | None = None,
    *,
    side: LimitedSide = "least",
    **options: Unpack[NewLevel],
) -> Promise: ...
@overload
def about(
    figure: Amount | str,
    words: str,
    /,
    tolerance: Amount | str | None = None,
    *,
    side: LimitedSide = "least",
    **options: Unpack[NewTotal],
) -> Promise: ...
@overload
def about(
    figure: Amount | str,
    words: str,
    /,
    tolerance: Amount | str | None = None,
    *,
    side: LimitedSide = "least",
    **options: Unpack[NewYearly],
) -> Promise: ...
def about(
    figure: Amount | str,
    words: str,
    /,
    tolerance: Amount | str | None = None,
    *,
    side: LimitedSide = "least",
    **options: Unpack[Options],
) -> Promise:
    """Promise about a figure (左右), within a tolerance if the words give one.

    What is to be reached is good upward; `side="both"` is for what is held in place.

    >>> about("90%", "达到90%左右", level="good-air", zh="优良天数比例", en="Good-air days")
    <Promise: good-air: about 90% or more>
    """
    target = About(value=figure, tolerance=tolerance, side=side)
    return promise(target, words, options, figure=target.value.unit)


@overload
def between(
    low: Amount | str,
    high: Amount | str,
    words: str,
    /,
    *,
    side: LimitedSide = "least",
    **options: Unpack[Known],
) -> Promise: ...
@overload
def between(
    low: Amount | str,
    high: Amount | str,
    words: str,
    /,
    *,
    side: LimitedSide = "least",
    **options: Unpack[NewLevel],
) -> Promise: ...
@overload
def between(
    low: Amount | str,
    high: Amount | str,
    words: str,
    /,
    *,
    side: LimitedSide = "least",
    **options: Unpack[NewTotal],
) -> Promise: ...
@overload
def between(
    low: Amount | str,
    high: Amount | str,
    words: str,
    /,
    *,
    side: LimitedSide = "least",
    **options: Unpack[NewYearly],
) -> Promise: ...
def between(
    low: Amount | str,
    high: Amount | str,
    words: str,
    /,
    *,
    side: LimitedSide = "least",
    **options: Unpack[Options],
) -> Promise:
    """Promise a figure between two, both included (2-3所).

    A count is good from the low end on; `side="both"` is for what is held within the range.

    >>> between("2所学校", "3所学校", "建成2-3所", total="schools", zh="建校数", en="Schools built")
    <Promise: schools: 2 to 3 schools or more>
    """
    target = Between(low=low, high=high, side=side)
    return promise(target, words, options, figure=target.high.unit)


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
    return promise(_ALL, words, options, figure=_PERCENT)


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
    return promise(AtMost(value=Amount(0, as_unit(unit))), words, options)


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
    return promise(GrowsYearly(rate=rate), words, options)


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
    return promise(Trend(direction="rising"), words, options)


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
    return promise(Trend(direction="falling"), words, options)


@overload
def falls_by(rate: Amount | str, words: str, /, **options: Unpack[Known]) -> Promise: ...
@overload
def falls_by(rate: Amount | str, words: str, /, **options: Unpack[NewLevelIn]) -> Promise: ...
@overload
def falls_by(rate: Amount | str, words: str, /, **options: Unpack[NewTotalIn]) -> Promise: ...
@overload
def falls_by(rate: Amount | str, words: str, /, **options: Unpack[NewYearlyIn]) -> Promise: ...
def falls_by(rate: Amount | str, words: str, /, **options: Unpack[Options]) -> Promise:
    """Promise a fall by at least a rate in every year of the period (每年下降2.5%以上).

    >>> falls_by("2.5%", "每年下降2.5%以上", of=INTENSITY, every="year")
    <Promise: energy-intensity: falls by at least 2.5% every year>
    """
    return promise(FallsYearly(rate=rate), words, options)


@overload
def rises_by(change: Amount | str, words: str, /, **options: Unpack[Known]) -> Promise: ...
@overload
def rises_by(change: Amount | str, words: str, /, **options: Unpack[NewLevelIn]) -> Promise: ...
@overload
def rises_by(change: Amount | str, words: str, /, **options: Unpack[NewTotalIn]) -> Promise: ...
@overload
def rises_by(change: Amount | str, words: str, /, **options: Unpack[NewYearlyIn]) -> Promise: ...
def rises_by(change: Amount | str, words: str, /, **options: Unpack[Options]) -> Promise:
    """Promise a rise by at least an amount in every year (每年提高2个百分点).

    A share rises by percentage points.

    >>> rises_by("2 pp", "每年提高2个百分点", of=UNEMPLOYMENT)
    <Promise: unemployment: rises by at least 2 percentage points every year>
    """
    return promise(RisesYearly(change=change), words, options)


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
    return promise(AtLeastTimes(factor=factor, base_year=base_year), words, options)


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
    return promise(AtLeastTimes(factor=2, base_year=base_year), words, options)


@overload
def reduced(
    share: Amount | str, words: str, /, *, base_year: int, **options: Unpack[Known]
) -> Promise: ...
@overload
def reduced(
    share: Amount | str, words: str, /, *, base_year: int, **options: Unpack[NewLevelIn]
) -> Promise: ...
@overload
def reduced(
    share: Amount | str, words: str, /, *, base_year: int, **options: Unpack[NewYearlyIn]
) -> Promise: ...
def reduced(
    share: Amount | str, words: str, /, *, base_year: int, **options: Unpack[Options]
) -> Promise:
    """Promise a fall by a share of the value of a year, its base (较2010年下降50%).

    The cut of a plan as a whole is against the year before it (五年累计降低13.5%).

    >>> reduced("13.5%", "五年累计降低13.5%", of=INTENSITY, base_year=2020, by=2025)
    <Promise: energy-intensity: at least 13.5% below its value of 2020>
    """
    return promise(Reduction(by=share, base_year=base_year), words, options)


@overload
def at_most_times(
    factor: Number, words: str, /, *, base_year: int, **options: Unpack[Known]
) -> Promise: ...
@overload
def at_most_times(
    factor: Number, words: str, /, *, base_year: int, **options: Unpack[NewLevelIn]
) -> Promise: ...
@overload
def at_most_times(
    factor: Number, words: str, /, *, base_year: int, **options: Unpack[NewYearlyIn]
) -> Promise: ...
def at_most_times(
    factor: Number, words: str, /, *, base_year: int, **options: Unpack[Options]
) -> Promise:
    """Promise at most a multiple of the value of a year (降至2010年的一半, 不超过2020年的1.1倍).

    >>> at_most_times("0.5", "降至2010年的一半", of=INTENSITY, base_year=2010)
    <Promise: energy-intensity: at most 0.5 times its value of 2010>
    """
    return promise(Reduction(to=factor, base_year=base_year), words, options)


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
    return promise(target, words, options)


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
    return promise(target, words, options)


@overload
def reaches_times(
    factor: Number, other: Indicator, words: str, /, **options: Unpack[Known]
) -> Promise: ...
@overload
def reaches_times(
    factor: Number, other: Indicator, words: str, /, **options: Unpack[NewLevelIn]
) -> Promise: ...
@overload
def reaches_times(
    factor: Number, other: Indicator, words: str, /, **options: Unpack[NewTotalIn]
) -> Promise: ...
@overload
def reaches_times(
    factor: Number, other: Indicator, words: str, /, **options: Unpack[NewYearlyIn]
) -> Promise: ...
def reaches_times(
    factor: Number, other: Indicator, words: str, /, **options: Unpack[Options]
) -> Promise:
    """Promise at least so many times another indicator in each year (不低于低保标准的1.3倍).

    >>> reaches_times("1.3", CITY_INCOME, "不低于全市的1.3倍", of=INCOME)
    <Promise: income: at least 1.3 times Income in the whole city>
    """
    target = Comparison(other=other, of="level", comparator=">=", times=exact_fraction(factor))
    return promise(target, words, options)


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
    return promise(target, words, options)


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
    return promise(target, words, options)


@overload
def rank(
    at_most: int, words: str, /, *, among: Text | None = None, **options: Unpack[Known]
) -> Promise: ...
@overload
def rank(
    at_most: int, words: str, /, *, among: Text | None = None, **options: Unpack[NewLevel]
) -> Promise: ...
@overload
def rank(
    at_most: int, words: str, /, *, among: Text | None = None, **options: Unpack[NewYearly]
) -> Promise: ...
def rank(
    at_most: int, words: str, /, *, among: Text | None = None, **options: Unpack[Options]
) -> Promise:
    """Promise one of the first places among others (全省前三).

    >>> rank(3, "进入全省前三", level="rank", zh="全省排名", en="Rank in the province")
    <Promise: rank: among the first 3>
    """
    target = Rank(at_most=at_most, among=among)
    return promise(target, words, options, figure=as_unit("place"))


@overload
def grade(
    at_least: str, words: str, /, *, scale: Iterable[str], **options: Unpack[Known]
) -> Promise: ...
@overload
def grade(
    at_least: str, words: str, /, *, scale: Iterable[str], **options: Unpack[NewLevel]
) -> Promise: ...
@overload
def grade(
    at_least: str, words: str, /, *, scale: Iterable[str], **options: Unpack[NewYearly]
) -> Promise: ...
def grade(
    at_least: str, words: str, /, *, scale: Iterable[str], **options: Unpack[Options]
) -> Promise:
    """Promise a grade of a scale, or a better one (达到B级以上); the scale has the best first.

    >>> grade("B", "达到B级以上", scale=["A", "B", "C"], level="density", zh="密度", en="Density")
    <Promise: density: B or better on the scale A, B, C>
    """
    target = Grade(at_least=at_least, scale=tuple(scale))
    return promise(target, words, options, figure=as_unit("grade"))


@overload
def done(words: str, /, **options: Unpack[Known]) -> Promise: ...
@overload
def done(words: str, /, **options: Unpack[NewLevel]) -> Promise: ...
@overload
def done(words: str, /, **options: Unpack[NewTotal]) -> Promise: ...
@overload
def done(words: str, /, **options: Unpack[NewYearly]) -> Promise: ...
def done(words: str, /, **options: Unpack[Options]) -> Promise:
    """Promise a thing that is done once (建成, 竣工, 完成创建): it is, or it is not.

    >>> done("建立困境儿童信息台账", level="register", zh="困境儿童台账", en="Register of children")
    <Promise: register: done>
    """
    return promise(Done(), words, options)


@overload
def direction(words: str, /, **options: Unpack[Known]) -> Promise: ...
@overload
def direction(words: str, /, **options: Unpack[NewLevel]) -> Promise: ...
@overload
def direction(words: str, /, **options: Unpack[NewLevelIn]) -> Promise: ...
@overload
def direction(words: str, /, **options: Unpack[NewTotal]) -> Promise: ...
@overload
def direction(words: str, /, **options: Unpack[NewTotalIn]) -> Promise: ...
@overload
def direction(words: str, /, **options: Unpack[NewYearly]) -> Promise: ...
@overload
def direction(words: str, /, **options: Unpack[NewYearlyIn]) -> Promise: ...
def direction(words: str, /, **options: Unpack[Options]) -> Promise:
    """Promise a direction that no figure can decide (不断提升, 更加健全).

    It stays in the data and is never counted as kept. The unit may be given where there is one.

    >>> direction("稳步提高", level="pension", unit="yuan/person/month", zh="养老金", en="Pension")
    <Promise: pension: a direction without a figure>
    """
    return promise(Unquantified(), words, options)


def goal(
    number: int,
    title: Text,
    summary: Text,
    *promises: Promise | Commitment,
    period: Period,
    by: int | Day | None = None,
) -> Goal:
    """Return a goal with its promises; `period` and `by` as in `task`."""
    return Goal(
        number=number,
        title=title,
        summary=summary,
        commitments=_made(f"goal:{number}", promises, period, by),
    )


def task(
    number: int,
    title: Text,
    summary: Text,
    *promises: Promise | Commitment,
    period: Period,
    by: int | Day | None = None,
) -> Task:
    """Return a task with its promises, in the order of the text.

    `period` is that of the document, at whose end a promise is due if no date is named; `by` the
    year or day that the heading names for all promises below it.

    >>> register = done("建立台账", level="register", zh="困境儿童台账", en="Register of children")
    >>> title = Text(zh="提升儿童福利保障水平", en="Raise child welfare")
    >>> summary = Text(zh="困境儿童有台账。", en="Children in hardship are registered.")
    >>> print(task(12, title, summary, register, period=Period.of_years(2023, 2025)))
    task:12 Raise child welfare
      task:12/register: Register of children, done, 2023-01-01 to 2025-12-31 (implied)
    """
    return Task(
        number=number,
        title=title,
        summary=summary,
        commitments=_made(f"task:{number}", promises, period, by),
    )


def matter(
    number: int,
    title: Text,
    summary: Text,
    *promises: Promise | Commitment,
    period: Period,
    by: int | Day | None = None,
) -> PracticalMatter:
    """Return a practical matter with its promises; `period` and `by` as in `task`."""
    return PracticalMatter(
        number=number,
        title=title,
        summary=summary,
        commitments=_made(f"matter:{number}", promises, period, by),
    )


def safeguard(
    number: int,
    title: Text,
    summary: Text,
    *promises: Promise | Commitment,
    period: Period,
    by: int | Day | None = None,
) -> Safeguard:
    """Return a safeguard with its promises; `period` and `by` as in `task`."""
    return Safeguard(
        number=number,
        title=title,
        summary=summary,
        commitments=_made(f"safeguard:{number}", promises, period, by),
    )


def domain(
    number: int, key: str, name: Text, /, *provisions: Goal | Task | PracticalMatter
) -> Domain:
    """Return a domain, `key` its id: its goal, its tasks and its practical matters.

    >>> goal_1 = goal(
    ...     1,
    ...     Text(zh="住得更好", en="Better homes"),
    ...     Text(zh="居住品质提升。", en="Housing gets better."),
    ...     period=Period.of_years(2026, 2028),
    ... )
    >>> print(domain(1, "housing", Text(zh="改善居住条件", en="Better housing"), goal_1))
    1 Better housing
      goal:1 Better homes
    """
    goals = [item for item in provisions if isinstance(item, Goal)]
    if len(goals) != 1:
        raise InvalidValueError("goal", goals, f"one Goal in domain {key}")
    for item in provisions:
        if not isinstance(item, Goal | Task | PracticalMatter):
            raise InvalidValueError("provisions", item, "a Goal, Tasks and PracticalMatters")
    return Domain(
        number=number,
        id=key,
        name=name,
        goal=goals[0],
        tasks=tuple(item for item in provisions if isinstance(item, Task)),
        matters=tuple(item for item in provisions if isinstance(item, PracticalMatter)),
    )


def _made(
    provision: str, promises: Iterable[object], period: Period, by: int | Day | None
) -> tuple[Commitment, ...]:
    """Return the commitments that a provision makes of promises."""
    period = require(period, Period, "period", "a Period")
    due = None if by is None else as_last_day(by, "by", period.years)
    return tuple(_commitment(item, provision, period, due) for item in promises)


def _commitment(item: object, provision: str, period: Period, due: date | None) -> Commitment:
    if isinstance(item, Promise):
        return item.commitment(provision, period, due)
    return require(item, Commitment, "promises", "what a verb such as at_least returns")
