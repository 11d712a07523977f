from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minsheng.audit.numerals import numerals


def values(text: str) -> list[Fraction | None]:
    return [numeral.value for numeral in numerals(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("5000", "5000"),
        ("72.82%", "72.82"),
        ("5万", "50000"),
        ("3.6万", "36000"),
        ("2.6亿", "260000000"),
        ("1万亿", "1000000000000"),
        ("10+1", "11"),
        ("倍增", "2"),
        ("零", "0"),
        ("两", "2"),
        ("双", "2"),
        ("十", "10"),
        ("十二", "12"),
        ("二十", "20"),
        ("二十五", "25"),
        ("一百", "100"),
        ("百", "100"),
        ("一百零五", "105"),
        ("三千二百", "3200"),
        ("三万", "30000"),
        ("三万五千", "35000"),
        ("一亿", "100000000"),
        ("三千万零一百十", "30000110"),
        ("十万五千", "105000"),
    ],
)
def test_one_number_is_read_whole(text: str, value: str) -> None:
    (numeral,) = numerals(f"共{text}人")
    assert numeral.text == text
    assert numeral.value == Fraction(value)
    assert (numeral.start, numeral.end) == (1, 1 + len(text))
    assert numeral.percent == text.endswith("%")


@pytest.mark.parametrize(
    "text", ["一二", "万", "亿", "万一亿", "百千", "十百", "十十", "二十三十", "三万十百"]
)
def test_numerals_that_make_no_number_have_no_value(text: str) -> None:
    assert values(text) == [None]


def test_numbers_of_more_than_a_thousand_digits_have_no_value() -> None:
    assert values("9" * 1000) == [10**1000 - 1]
    assert values("9" * 1001) == [None]
    assert values("1+" + "9" * 5000) == [None]


def test_numbers_stand_apart() -> None:
    assert values("2-3所,PM2.5在34以下,0至6岁") == [2, 3, Fraction(5, 2), 34, 0, 6]
    assert values("没有数字") == []


@given(st.integers(1, 9999))
def test_chinese_numerals_up_to_9999_are_read(number: int) -> None:
    digits = "零一二三四五六七八九"
    text, rest = "", number
    for unit, size in (("千", 1000), ("百", 100), ("十", 10), ("", 1)):
        count, rest = divmod(rest, size)
        if count:
            text += digits[count] + unit
        elif text and rest and not text.endswith("零"):
            text += "零"
    assert values(text) == [number]


@given(st.decimals(min_value=0, max_value=10**9, places=3))
def test_decimals_are_read_exactly(number: object) -> None:
    assert values(f"约{number}公里") == [Fraction(str(number))]
