import doctest
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minsheng.audit import numerals as module
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


# Where spaces part the words: English


def english(text: str) -> list[tuple[str, Fraction | None, bool]]:
    return [(n.text, n.value, n.percent) for n in numerals(text, spaced=True)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("80,000", "80000"),
        ("1,234.5", "1234.5"),
        ("1,234,567", "1234567"),
        ("3 million", "3000000"),
        ("1.5bn", "1500000000"),
        ("1.2 thousand", "1200"),
        ("5万", "50000"),
        ("half", "1/2"),
        ("halved", "1/2"),
        ("doubled", "2"),
        ("Double", "2"),
        ("twice", "2"),
        ("treble", "3"),
        ("triple", "3"),
        ("quadruple", "4"),
        ("zero", "0"),
        ("one", "1"),
        ("Seventeen", "17"),
        ("twenty", "20"),
        ("twenty-five", "25"),
        ("twenty five", "25"),
        ("a hundred", "100"),
        ("hundred", "100"),
        ("two hundred and five", "205"),
        ("two hundred and five thousand", "205000"),
        ("a million", "1000000"),
        ("two million three hundred thousand and sixty", "2300060"),
        ("dozen", "12"),
        ("a dozen", "12"),
        ("two dozen", "24"),
        ("two thirds", "2/3"),
        ("two-thirds", "2/3"),
        ("one third", "1/3"),
        ("three fifths", "3/5"),
        ("三百", "300"),
        ("倍增", "2"),
        ("减半", "1/2"),
    ],
)
def test_one_number_is_read_whole_among_english_words(text: str, value: str) -> None:
    (numeral,) = numerals(f"of {text}, here", spaced=True)
    assert numeral.text == text
    assert numeral.value == Fraction(value)
    assert (numeral.start, numeral.end, numeral.percent) == (3, 3 + len(text), False)


def test_percentages_and_money_in_english() -> None:
    assert english("45%, 45 %, 45 per cent, 45 percent, five per cent") == [
        *((text, Fraction(45), True) for text in ("45%", "45 %", "45 per cent", "45 percent")),
        ("five per cent", Fraction(5), True),
    ]
    assert english("5 percentage points") == [("5", Fraction(5), False)]
    assert english("£2.5m, £3 million and 40m") == [
        ("2.5m", Fraction(2_500_000), False),
        ("3 million", Fraction(3_000_000), False),
        ("40", Fraction(40), False),
    ]


def test_parts_are_of_something() -> None:
    assert english("a third of them, a quarter of these, three quarters of those") == [
        ("a third", Fraction(1, 3), False),
        ("a quarter", Fraction(1, 4), False),
        ("three quarters", Fraction(3, 4), False),
    ]
    assert english("a third party, a quarter") == []
    assert [text for text, _, _ in english("over three quarters")] == ["three"]


@pytest.mark.parametrize(
    "text",
    [
        "Quarter 4",
        "quarter 2 and Q3",
        "EC02a, EN05, CO2, PM2.5, A57",
        "first, second, third, 2nd, 21st, 3RD, 19th",
        "hundreds and dozens of thousands",
        "anyone, none, someone, often, weight, tense, bones",
        "plus, or more",
    ],
)
def test_names_times_and_ordinals_are_no_numbers(text: str) -> None:
    assert english(text) == []


def test_english_numbers_stand_apart() -> None:
    assert [text for text, _, _ in english("37 plus, 2022/23, 10-15, one of five, 2 and 3")] == (
        ["37", "2022", "23", "10", "15", "one", "five", "2", "3"]
    )
    assert english("two thousand three million") == [("two thousand three million", None, False)]
    assert english("9" * 1001) == [("9" * 1001, None, False)]
    assert english("10+1") == [("10+1", Fraction(11), False)]


def test_words_of_english_are_none_among_chinese_ones() -> None:
    assert values("one,EC02a,Quarter4") == [2, 4]
    assert values("80,000") == [80_000]
    assert values("2021,2022,12,3456") == [2021, 2022, 12, 3456]


_ONES = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
    *("twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    "nineteen",
)
_DECADES = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def in_words(number: int, joint: str, a: str) -> str:
    """Write a number as it is spoken."""
    for name, size in (("million", 10**6), ("thousand", 1000), ("hundred", 100)):
        if number >= size:
            count, rest = divmod(number, size)
            head = a if count == 1 else in_words(count, joint, "one")
            tail = in_words(rest, joint, "one") if rest else ""
            link = " and " if rest and rest < 100 and joint == "-" else " " if rest else ""
            return f"{head} {name}{link}{tail}"
    if number >= 20:
        decade, one = divmod(number, 10)
        return _DECADES[decade - 2] + (joint + _ONES[one - 1] if one else "")
    return _ONES[number - 1]


@given(st.integers(1, 999_999_999), st.sampled_from(["-", " "]), st.sampled_from(["a", "one"]))
def test_english_numbers_in_words_are_read(number: int, joint: str, a: str) -> None:
    text = in_words(number, joint, a)
    assert english(f"are {text} of them") == [(text, Fraction(number), False)]


@given(st.integers(0, 10**15), st.integers(0, 5))
def test_grouped_numbers_are_read_exactly(digits: int, places: int) -> None:
    value = Fraction(digits, 10**places)
    whole, rest = divmod(digits, 10**places)
    text = f"{whole:,}" + (f".{rest:0{places}}" if places else "")
    assert english(f"about {text} of") == [(text, value, False)]
    assert values(f"约{text}公里") == [value]


def test_the_example_is_right() -> None:
    assert doctest.testmod(module) == (0, 1)
