from datetime import date

import pytest

from minsheng import (
    About,
    Amount,
    AtLeast,
    AtLeastTimes,
    AtMost,
    Between,
    Commitment,
    Comparison,
    Done,
    GrowsYearly,
    Indicator,
    InvalidValueError,
    LessThan,
    MoreThan,
    Period,
    Series,
    Text,
    Trend,
    Unquantified,
    assess,
    project,
)
from minsheng.promises import Target
from minsheng.promises.targets import TargetBase

NAME = Text(zh="名", en="Name")
CITY = Indicator(
    id="city", name=Text(zh="全市平均水平", en="the city average"), unit="yuan", basis="level"
)


@pytest.mark.parametrize(
    ("target", "en", "zh"),
    [
        (AtLeast(value="5万人"), "at least 50000 persons", "不少于5万人"),
        (MoreThan(value="80 year"), "more than 80 years", "高于80年"),
        (AtMost(value="34 ug/m3"), "at most 34 µg/m³", "不高于34微克/立方米"),
        (LessThan(value="1%"), "less than 1%", "低于1%"),
        (About(value="90%"), "about 90% or more", "约90%及以上"),
        (About(value="90%", side="both"), "about 90%", "约90%"),
        (
            About(value="90%", tolerance="1 percentage_point"),
            "about 90% (±1 percentage point) or more",
            "约90%\uff08±1个百分点\uff09及以上",
        ),
        (Between(low="1 km", high="2000 m"), "1000 to 2000 m or more", "1000至2000米及以上"),
        (Between(low="1 km", high="2 km", side="both"), "1 to 2 km", "1至2公里"),
        (Between(low="2万人", high="3万人"), "20000 to 30000 persons or more", "2万至3万人及以上"),
        (GrowsYearly(rate="6%"), "grows by at least 6% every year", "每年增长不低于6%"),
        (Trend(direction="falling"), "falls every year", "逐年下降"),
        (Trend(direction="rising"), "rises every year", "逐年上升"),
        (
            AtLeastTimes(factor=2, base_year=2022),
            "at least 2 times its value of 2022",
            "不低于2022年的2倍",
        ),
        (
            Comparison(other=CITY, of="growth", comparator=">"),
            "grows faster than the city average",
            "增速高于全市平均水平",
        ),
        (
            Comparison(other=CITY, of="growth", comparator=">="),
            "grows at least as fast as the city average",
            "增速不低于全市平均水平",
        ),
        (
            Comparison(other=CITY, of="level", comparator=">"),
            "above the city average",
            "高于全市平均水平",
        ),
        (
            Comparison(other=CITY, of="level", comparator=">="),
            "at least the city average",
            "不低于全市平均水平",
        ),
        (Done(), "done", "完成"),
        (Unquantified(), "a direction without a figure", "有方向、无数值"),
    ],
)
def test_every_kind_of_target_is_put_into_words(target: Target, en: str, zh: str) -> None:
    assert target.words == Text(zh=zh, en=en)
    assert (str(target), target.in_language("zh")) == (en, zh)


@pytest.mark.parametrize(
    ("target", "zh"),
    [
        (AtLeast(value="20 item"), "不少于20个"),
        (MoreThan(value="20 item"), "超过20个"),
        (AtMost(value="20 item"), "不超过20个"),
        (LessThan(value="50000 item"), "少于5万个"),
        (About(value="20 item", tolerance="2 item"), "约20个\uff08±2个\uff09及以上"),
        (Between(low="2 item", high="3 item"), "2至3个及以上"),
        (Trend(direction="rising"), "逐年上升"),
    ],
)
def test_what_is_counted_has_its_measure_word(target: Target, zh: str) -> None:
    counted = Indicator(id="x", name=NAME, unit="item", basis="level", counted_by="个")
    plain = Indicator(id="x", name=NAME, unit="item", basis="level")
    assert target.words_of(counted) == Text(zh=zh, en=target.words.en)
    assert target.words_of(plain) == target.words == Text(zh=zh.replace("个", "项"), en=str(target))


def test_reports_count_with_the_measure_word() -> None:
    counted = Indicator(id="x", name=NAME, unit="item", basis="total", counted_by="个")
    promise = Commitment(
        id="task:1/x",
        indicator=counted,
        target=AtLeast(value="20 item"),
        period=Period.of_years(2023, 2025),
        phrase="词",
    )
    assert promise.in_language("zh") == "task:1/x：名，不少于20个，2023-01-01至2025-12-31"
    found = assess(promise, Series.totals({date(2023, 12, 31): 12}, "item"))
    assert "差8个" in found.in_language("zh")
    assert "8 items short" in str(found)
    done = assess(promise, Series.totals({date(2023, 12, 31): 22}, "item"))
    assert "余量2个" in done.in_language("zh")
    assert "到期" not in done.in_language("zh")
    ahead = project(promise, Series.totals({date(2023, 12, 31): 10}, "item"))
    assert "2025-12-31为30.0273…个" in ahead.in_language("zh")
    assert counted.shown(Amount("2.5", "percentage_point"), "zh") == "2.5个百分点"


def test_an_unknown_kind_has_no_words() -> None:
    with pytest.raises(InvalidValueError, match="a kind of target with words for it"):
        str(TargetBase())


def test_periods_in_words() -> None:
    assert str(Period.of_years(2023)) == "2023-01-01 to 2023-12-31"
    assert Period(start=date(2023, 1, 1)).in_language("zh") == "自2023-01-01起"
