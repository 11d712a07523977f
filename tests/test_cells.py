"""Targets in cells, as people write them: each is read to its end, or refused with the reason."""

import doctest
import re
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from minsheng import (
    About,
    Amount,
    AtLeast,
    AtLeastTimes,
    AtMost,
    Between,
    Done,
    FallsYearly,
    GrowsYearly,
    InvalidValueError,
    LessThan,
    MoreThan,
    Reduction,
    Text,
    Trend,
    Unquantified,
)
from minsheng.errors import DimensionError, UnitError
from minsheng.promises import Grade, Rank, RisesYearly, Target
from minsheng.promises.targets import KINDS, Comparison
from minsheng.quantities import Unit, as_unit, known_units
from minsheng.quantities.exact import has_exact_decimal
from minsheng.testing.strategies import targets
from minsheng.texts import LANGUAGES, Language
from minsheng.wording import cells
from minsheng.wording.cells import TargetFound, read_target
from minsheng.wording.vocabulary import AMONG, WORDS


def at_least(figure: str) -> Target:
    return AtLeast(value=figure)


def at_most(figure: str) -> Target:
    return AtMost(value=figure)


def said(found: TargetFound) -> tuple[str, str | None, str | None]:
    return ("" if found.stated else "implied", found.due, found.basis)


# The cells, each with the unit of its column, and what it reads as

READ: tuple[tuple[str, str | None, Target], ...] = (
    ("不低于90%", None, at_least("90%")),
    ("≥ 90 %", None, at_least("90%")),
    ("≥９０％", None, at_least("90%")),
    (">=90%", None, at_least("90%")),
    ("90%以上", None, at_least("90%")),
    ("90%及以上", None, at_least("90%")),
    ("不低于90%以上", None, at_least("90%")),
    ("达到100%", None, at_least("100%")),
    ("100%", None, at_least("100%")),
    ("90", "percent", at_least("90%")),
    ("90 per cent", None, at_least("90%")),
    ("5万人", None, at_least("50000 person")),
    ("5 万 人", None, at_least("50000 person")),
    ("１，０００人", None, at_least("1000 person")),
    ("200万人次以上", None, at_least("2000000 person_time")),
    ("200万人次以上", "visit", at_least("2000000 visit")),
    ("2.6亿元", None, at_least("260000000 yuan")),
    ("5 million persons", None, at_least("5000000 person")),
    ("十二人", None, at_least("12 person")),
    ("twelve schools", None, at_least("12 school")),
    ("不超过3%", None, at_most("3%")),
    ("≤35", "ug/m3", at_most("35 ug/m3")),
    ("35微克/立方米以下", None, at_most("35 ug/m3")),
    ("控制在3%以内", None, at_most("3%")),
    ("降到3%", None, at_most("3%")),
    ("大于57%", None, MoreThan(value="57%")),
    ("Greater than 57%", None, MoreThan(value="57%")),
    ("over 2000", "person", MoreThan(value="2000 person")),
    ("低于3%", None, LessThan(value="3%")),
    ("under 5%", None, LessThan(value="5%")),
    ("below 2010", "person", LessThan(value="2010 person")),
    ("at least 60", "item", at_least("60 item")),
    ("37 plus", "item", at_least("37 item")),
    ("37+", "item", at_least("37 item")),
    ("500 or more", "item", at_least("500 item")),
    ("no more than 190", "item", at_most("190 item")),
    ("up to 5 beds", None, at_most("5 bed")),
    ("5 or fewer", "bed", at_most("5 bed")),
    ("≥ -5%", None, at_least("-5%")),
    ("≤0", "incident", at_most("0 incident")),
    # Measure words are of the unit of the column
    ("2-3所", "school", Between(low="2 school", high="3 school")),
    ("创成6所", "school", at_least("6 school")),
    ("400个", "bed", at_least("400 bed")),
    ("25户", "enterprise", at_least("25 enterprise")),
    ("25户", None, at_least("25 household")),
    ("新增床位100张", None, at_least("100 bed")),
    ("新增岗位100个", None, at_least("100 job")),
    # From one number to another
    ("2~3所学校", None, Between(low="2 school", high="3 school")),
    ("10%-15%", None, Between(low="10%", high="15%")),
    ("10-15%", None, Between(low="10%", high="15%")),
    ("2-3万人", None, Between(low="20000 person", high="30000 person")),
    ("5000至2万人", None, Between(low="5000 person", high="20000 person")),
    ("1900-2000人", None, Between(low="1900 person", high="2000 person")),
    ("5000元-2万元", None, Between(low="5000 yuan", high="20000 yuan")),
    ("between 5 and 10", "item", Between(low="5 item", high="10 item")),
    ("5 to 10", "item", Between(low="5 item", high="10 item")),
    ("保持在2%-3%", None, Between(low="2%", high="3%", side="both")),
    # About so much
    ("95%左右", None, About(value="95%")),
    ("达到95%左右", None, About(value="95%")),
    ("约600人", None, About(value="600 person")),
    ("~600人", None, About(value="600 person")),
    ("about 600", "person", About(value="600 person")),
    ("保持在90%左右", None, About(value="90%", side="both")),
    ("90%左右以上", None, About(value="90%")),
    ("约90%(±2个百分点)", None, About(value="90%", tolerance="2 pp")),
    ("保持在90%以上", None, at_least("90%")),
    # Against the value of a year
    ("较2020年下降13.5%", None, Reduction(by="13.5%", base_year=2020)),
    ("较2020年累计下降13.5%以上", None, Reduction(by="13.5%", base_year=2020)),
    ("比2020年减少20%", None, Reduction(by="20%", base_year=2020)),
    ("20% below 2020 levels", None, Reduction(by="20%", base_year=2020)),
    ("reduce by 20% compared with 2020", None, Reduction(by="20%", base_year=2020)),
    ("比2020年减半", None, Reduction(to="0.5", base_year=2020)),
    ("halve from 2020", None, Reduction(to="0.5", base_year=2020)),
    ("不超过2020年的1.1倍", None, Reduction(to="1.1", base_year=2020)),
    ("不高于2020年的50%", None, Reduction(to="0.5", base_year=2020)),
    ("比2020年翻一番", None, AtLeastTimes(factor=2, base_year=2020)),
    ("较2020年翻两番", None, AtLeastTimes(factor=4, base_year=2020)),
    ("达到2020年的2倍", None, AtLeastTimes(factor=2, base_year=2020)),
    ("较2020年增长1倍", None, AtLeastTimes(factor=2, base_year=2020)),
    ("较2020年增长20%", None, AtLeastTimes(factor="1.2", base_year=2020)),
    ("在2020年基础上增长20%", None, AtLeastTimes(factor="1.2", base_year=2020)),
    ("120% of 2020 levels", None, AtLeastTimes(factor="1.2", base_year=2020)),
    ("2020年水平的120%", None, AtLeastTimes(factor="1.2", base_year=2020)),
    ("保持在0%-5%", None, Between(low="0%", high="5%", side="both")),
    ("double from 2020", None, AtLeastTimes(factor=2, base_year=2020)),
    # Each year
    ("年均增长6%以上", None, GrowsYearly(rate="6%")),
    ("年度增长不低于3.5%", None, GrowsYearly(rate="3.5%")),
    ("grows by at least 3.5% a year", None, GrowsYearly(rate="3.5%")),
    ("annual growth of 3.5%", None, GrowsYearly(rate="3.5%")),
    ("每年提高5%", "yuan", GrowsYearly(rate="5%")),
    ("每年增长5%", "percent", GrowsYearly(rate="5%")),
    ("每年下降2%", None, FallsYearly(rate="2%")),
    ("2% reduction each year", None, FallsYearly(rate="2%")),
    ("每年提高1个百分点", None, RisesYearly(change="1 pp")),
    ("每年提高1个百分点", "percent", RisesYearly(change="1 pp")),
    ("每年增加50元", "yuan", RisesYearly(change="50 yuan")),
    ("逐年下降", None, Trend(direction="falling")),
    ("逐年提高", None, Trend(direction="rising")),
    ("falls every year", None, Trend(direction="falling")),
    # Places and grades
    ("全省前三", None, Rank(at_most=3, among=AMONG["全省"])),
    ("前3名", "place", Rank(at_most=3)),
    ("第3名以内", None, Rank(at_most=3)),
    ("进入全市前十位", None, Rank(at_most=10, among=AMONG["全市"])),
    ("top three", None, Rank(at_most=3)),
    ("1st", None, Rank(at_most=1)),
    # Done, or a direction
    *((text, None, Done()) for text in ("建成", "完成", "建成投用", "done", "Completed")),
    *((text, None, Unquantified()) for text in ("持续改善", "不断提升", "提高", "improve")),
)


@pytest.mark.parametrize(("text", "unit", "target"), READ)
def test_a_cell_is_read(text: str, unit: str | None, target: Target) -> None:
    found = read_target(text, unit=unit)
    assert found.target == target
    assert found.phrase == text
    assert found.stated


def test_a_cell_says_more_than_its_target() -> None:
    def all_of(text: str, unit: str | None = None) -> tuple[object, ...]:
        found = read_target(text, unit=unit)
        return (found.target, found.every, found.due, found.basis)

    sixty, hundred = at_least("60 item"), at_least("100%")
    assert all_of("每年60项以上") == (sixty, "year", None, "yearly")
    assert all_of("每季度至少60项") == (sixty, "quarter", None, "yearly")
    assert all_of("每月60项") == (sixty, "month", None, "yearly")
    assert all_of("60 a quarter", "item") == (sixty, "quarter", None, "yearly")
    assert all_of("每年保持在100%以上") == (hundred, "year", None, None)  # no share adds up
    assert all_of("2,000 (cumulative)", "item") == (at_least("2000 item"), None, None, "total")
    assert all_of("累计60项") == (sixty, None, None, "total")
    assert all_of("年均增长6%")[1:] == ("year", None, None)
    assert all_of("较2020年累计下降5%")[3] is None  # it is the fall that is counted together


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("到2025年达到60项", "2025"),
        ("到2025年底，达到60项", "2025"),
        ("2024年11月底前达到60项", "2024-11"),
        ("2024年第二季度达到60项", "2024-Q2"),
        ("2024年上半年60项", "2024-H1"),
        ("60项 by 2023", "2023"),
        ("60 by the end of 2023", "2023"),
        ("60 by Q2 2024", "2024-Q2"),
        ("60 by 2024-Q2", "2024-Q2"),
        ("60 by quarter 4 of 2024", "2024-Q4"),
        ("60 by March 2024", "2024-03"),
        ("60 (by 2022/23)", "2022/23"),
        ("60", None),
    ],
)
def test_a_cell_names_its_day(text: str, due: str | None) -> None:
    found = read_target(text, unit="item")
    assert (found.target, found.due) == (at_least("60 item"), due)


@pytest.mark.parametrize(
    ("text", "unit", "target"),
    [
        ("全覆盖", None, at_least("100%")),
        ("实现全覆盖", "percent", at_least("100%")),
        ("应发尽发", None, at_least("100%")),
        ("full coverage", None, at_least("100%")),
        ("零", "incident", at_most("0 incident")),
        ("不发生", "incident", at_most("0 incident")),
        ("zero", "incident", at_most("0 incident")),
    ],
)
def test_a_figure_may_be_implied(text: str, unit: str | None, target: Target) -> None:
    found = read_target(text, unit=unit)
    assert (found.target, found.stated) == (target, False)
    assert read_target("100%覆盖").stated
    assert read_target("覆盖率100%").stated


@pytest.mark.parametrize(
    "text", ["B级以上", "B级及以上", "B", "B级", "grade B", "B or better", "B or above"]
)
def test_a_grade_is_of_a_scale(text: str) -> None:
    scale = ("A", "B", "C")
    assert read_target(text, scale=scale).target == Grade(at_least="B", scale=scale)
    if text != "B":
        with pytest.raises(InvalidValueError, match="the names of the grades beside one of them"):
            read_target(text)
    with pytest.raises(DimensionError, match="grades as the unit, or none, beside a grade"):
        read_target(text, unit="person", scale=scale)


def test_a_grade_that_the_scale_lacks_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="the names of the grades beside one of them"):
        read_target("D级以上", scale=("A", "B", "C"))


TARGET = "a target such as '≥90%', '5万人', '较2020年下降13.5%' or 'at least 60'"
YEAR = "a year to count from, such as '较2020年' or 'from 2020'"
EITHER = "each year ('每年', 'a year') or a year to count from ('较2020年', 'from 2020')"
NO_UNIT = "a number with its unit, or a unit in a column beside it"
EMPTY = "a target; without one, no row is needed"
TWO = "one target; a second one needs a row of its own"
TIME = "a target, beside the time that it is for"
MULTIPLE = "either growth from a year on, or so many times the value of a year"
ONLY_LEAST = "no limit but 'at least' on how much something is to change"


def without(part: str) -> str:
    return f"a target without {part!r}, which is not understood"


REFUSED: tuple[tuple[str, str | None, str], ...] = (
    *((text, None, EMPTY) for text in ("", " ", "—", "-", "/", "无", "New", "N/A")),
    ("80,000", None, NO_UNIT),
    ("18% reduction by 2023", None, EITHER),
    ("累计降低13.5%", None, EITHER),
    ("较2020年每年下降2%", None, EITHER),
    ("提高5%", None, EITHER),
    ("减半", None, YEAR),
    ("翻一番", None, YEAR),
    ("2倍", None, YEAR),
    ("1.5% of workforce", None, without("of workforce")),
    ("1.5% of workforce", "percent", without("of workforce")),
    (
        "Achieve national average",
        None,
        "a figure; a target against another indicator is a comparison",
    ),
    ("高于全省平均水平", None, "a figure; a target against another indicator is a comparison"),
    ("a) 5 Hectares b) 500 Trees", None, TWO),
    ("5人，10户", None, TWO),
    ("90%;每年增长5%", None, TWO),
    ("2025年", None, TIME),
    ("by 2025", None, TIME),
    ("2023-2025", "item", "a target, beside the years that it is for"),
    ("Quarter 4", None, without("Quarter")),
    ("第3季度", None, without("季度")),
    ("11月底前", None, without("月底前")),
    ("前列", None, without("前列")),
    ("第十十名", None, without("第十")),
    ("新增托管位400个", "bed", without("托管位")),
    ("力求90%", None, without("力求")),
    ("90%吗", None, without("吗")),
    ("1½", "item", without("½")),
    ("10²", "item", without("²")),
    ("①", None, without("①")),
    ("٣", "item", without("٣")),
    ("1,23人", None, without("1,")),
    ("half", "person", without("half")),
    ("1 000人", None, TARGET),
    ("-5%", None, TARGET),
    ("5%以上以下", None, TARGET),
    ("不低于", None, TARGET),
    ("%", None, without("%")),
    ("不低于5%以下", None, "one of '不低于' and '以下'"),
    ("每年每月5项", None, "one of '每年' and '每月'"),
    ("比2020年较2021年下降5%", None, "one of '比2020年' and '较2021年'"),
    ("到2024年到2025年60项", None, "one of '到2024年' and '到2025年'"),
    ("60项累计累计", None, "one of '累计' and '累计'"),
    ("保持在90%", None, "a side beside what is held, such as '以上', '以下' or '左右'"),
    ("0", "item", "which side is meant beside zero, such as '≤0' or '≥0'"),
    ("0%", None, "which side is meant beside zero, such as '≤0' or '≥0'"),
    ("零", None, "the unit of what there is to be none of, in a column beside it"),
    ("5个百分点", None, "percentage points with what they do, such as '每年提高1个百分点'"),
    ("不超过约5%", None, TARGET),
    ("约5%以下", None, ONLY_LEAST),
    ("2%-3%以内", None, ONLY_LEAST),
    ("每年增长不超过3%", None, ONLY_LEAST),
    ("每年提高5%", "percent", "percentage points, or '增长' or 'growth' for a rate, of a share"),
    (
        "较2020年下降5%",
        "percent",
        "percentage points, or '增长' or 'growth' for a rate, of a share",
    ),
    ("每年下降1个百分点", None, "a share in %, by which something falls or grows"),
    ("较2020年减少50元", None, "a share in %, by which something falls or grows"),
    ("每季度增长5%", None, EITHER),
    ("每季度年均增长5%", None, "each year beside what grows or falls, not each quarter or month"),
    ("高于2020年的2倍", None, "at least, or at most, so many times the value of a year"),
    ("2020年的50元", None, "a share or a number of times, of the value of a year"),
    ("较2020年120%", None, "a share or a number of times, of the value of a year"),
    ("120% on 2020", None, "a share or a number of times, of the value of a year"),
    ("2020年的90%", None, "a factor of one or more; what is to fall is a Reduction"),
    ("较2020年2倍", None, MULTIPLE),
    ("2020年的增长2倍", None, MULTIPLE),
    ("0-5%", None, "which side is meant beside zero, such as '≤0' or '≥0'"),
    ("90%左右 from 2020", None, without("from 2020")),
    ("年均90%", None, without("年均")),
    ("5人覆盖", None, "a share, such as '100%', beside what it covers"),
    ("3-2所学校", None, "3 school or more"),
    ("$5 persons", None, "one unit beside '$5', of those that are known"),
    ("前0名", None, "a place, as a whole number from 1 to 9999"),
    ("每年下降120%", None, "at most 100 %, all of it"),
    ("9" * 201, "item", "a target as text, of at most 200 characters"),
)


@pytest.mark.parametrize(("text", "unit", "expected"), REFUSED)
def test_a_cell_is_refused(text: str, unit: str | None, expected: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        read_target(text, unit=unit, field="row 3, target")
    error = caught.value
    assert (error.field, error.value, error.expected) == ("row 3, target", text, expected)


@pytest.mark.parametrize(
    ("text", "unit", "expected"),
    [
        ("5人", "household", "a unit that converts into household"),
        ("全覆盖", "person", "a unit that converts into person"),
        ("每年提高5元", "percent", "a unit that converts into percentage_point"),
        ("前3名", "person", "places as the unit, or none, beside a rank"),
    ],
)
def test_a_cell_in_another_unit_than_its_column_is_refused(
    text: str, unit: str, expected: str
) -> None:
    with pytest.raises(DimensionError) as caught:
        read_target(text, unit=unit)
    assert caught.value.expected == expected


def test_what_is_no_text_is_refused() -> None:
    for wrong in (None, 5, b"5%"):
        nothing: Any = wrong
        with pytest.raises(InvalidValueError, match="a target as text"):
            read_target(nothing)
    with pytest.raises(UnitError, match="unit: expected a unit of the vocabulary"):
        read_target("5", unit="bananas")


def test_a_document_may_have_units_of_its_own() -> None:
    badge = as_unit("item")

    def find(name: str) -> Unit:
        return badge if name.lower() in {"badges", "枚徽章", "£"} else as_unit(name)

    for text in ("500 Badges", "500枚徽章以上", "徽章500枚", "新增徽章500枚", "£500", "£ 500"):
        assert read_target(text, find_unit=find).target == at_least("500 item")
    for text in ("£2.5m", "£ 2.5 million", "£250万"):
        assert read_target(text, find_unit=find).target == at_least("2500000 item")
    with pytest.raises(InvalidValueError, match="颁发徽章"):
        read_target("颁发徽章500枚", find_unit=find)


@pytest.mark.parametrize("unit", ["person", "household"])
def test_the_general_measure_word_is_not_that_of_persons(unit: str) -> None:
    with pytest.raises(InvalidValueError):
        read_target("5个", unit=unit)


# The cells of three papers and of a table of progress: a bare "6所" is under a column of units

PAPERS: tuple[tuple[str, str | None, Target], ...] = (
    # A plan of five years, whose column has the unit in its heading, as "(%)" and "(年)"
    ("99%以上", "percent", at_least("99%")),
    *((f"{n}%", "percent", at_least(f"{n}%")) for n in (100, 80, 50, 95, 8, 20)),
    *((f"{n}%以上", "percent", at_least(f"{n}%")) for n in (90, 80, 85)),
    ("12.3年以上", "year", at_least("12.3 year")),
    # Matters of a year
    ("5万名", "person", at_least("50000 person")),
    ("10家", "institution", at_least("10 institution")),
    ("6所", "school", at_least("6 school")),
    ("新增400个", "school_place", at_least("400 school_place")),
    ("招聘80名", None, at_least("80 person")),
    ("新增100名", None, at_least("100 person")),
    ("达200万以上", "visit", at_least("2000000 visit")),
    ("达100%", None, at_least("100%")),
    ("达4.2个", "place/1000 person", at_least("4.2 place/1000 person")),
    ("3条", "road", at_least("3 road")),
    ("51.4公里", None, at_least("51.4 km")),
    ("1.5公里", None, at_least("1.5 km")),
    # A council's plan
    ("Greater than 57%", "percent", MoreThan(value="57%")),
    ("Greater than 24%", "percent", MoreThan(value="24%")),
    ("60", "enterprise", at_least("60 enterprise")),
    ("81%", "percent", at_least("81%")),
    ("400", "enterprise", at_least("400 enterprise")),
    ("80,000", "person_time", at_least("80000 person_time")),
    ("185,400", "item", at_least("185400 item")),
    ("37 plus", "item", at_least("37 item")),
    ("2,000 (cumulative)", "item", at_least("2000 item")),
    ("45%", "percent", at_least("45%")),
    # A table of progress
    ("新增15个", "site", at_least("15 site")),
    ("新增床位100张", None, at_least("100 bed")),
    ("500张", "bed", at_least("500 bed")),
    ("建成启用", None, Done()),
    ("300场", "event", at_least("300 event")),
)
NOT_READ: tuple[tuple[str, str | None, str], ...] = (
    ("创成省现代化学校6所", "school", without("省现代化学校")),
    ("新增认知障碍照护专区床位100张", None, without("认知障碍照护专区床位")),
    ("新增老年食堂(助餐点)15个", None, without("老年食堂")),
    ("配置率100%", None, without("配置率")),
    (
        "Achieve national average",
        "percent",
        "a figure; a target against another indicator is a comparison",
    ),
    ("1.5% of workforce", "percent", without("of workforce")),
    (
        "190 cumulative for year in the number of official complaints received",
        "item",
        without("for year in the number of official complaints received"),
    ),
    ("18% reduction by 2023", None, EITHER),
    ("a) 5 Hectares b) 500 Trees", None, TWO),
    ("New", "percent", EMPTY),
    ("Quarter 4", None, without("Quarter")),
    ("11月底前", None, without("月底前")),
)


@pytest.mark.parametrize(("text", "unit", "target"), PAPERS)
def test_a_cell_of_a_paper_is_read(text: str, unit: str | None, target: Target) -> None:
    assert read_target(text, unit=unit).target == target


@pytest.mark.parametrize(("text", "unit", "expected"), NOT_READ)
def test_a_cell_of_a_paper_is_refused(text: str, unit: str | None, expected: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        read_target(text, unit=unit)
    assert caught.value.expected == expected


# What the library writes is read back

_LANGUAGES = st.sampled_from(LANGUAGES)
_PLACES = st.builds(
    Rank, at_most=st.integers(1, 9999), among=st.sampled_from([None, *AMONG.values()])
)
_WRITTEN = tuple(kind for kind in KINDS if kind not in {Rank, Comparison})


def _one_name(unit: Unit, language: Language) -> bool:
    """Tell whether no other unit has the name of this one, as attendances and visits do."""
    return [u.name.in_language(language) for u in known_units()].count(
        unit.name.in_language(language)
    ) == 1


def _as_words_say(target: Target) -> Target:
    """Return the target that its words say: "about 90%" does not say that it is held there."""
    if isinstance(target, About) and target.side == "both":
        return About(value=target.value, tolerance=target.tolerance)
    if isinstance(target, Between) and target.side == "both":
        return Between(low=target.low, high=target.high)
    return target


@given(st.one_of(_PLACES, targets(kinds=_WRITTEN)), _LANGUAGES, st.sampled_from(["", "column"]))
@example(Between(low="5000 person", high="20000 person"), "zh", "")
def test_what_the_library_writes_is_read_back(
    target: Target, language: Language, beside: str
) -> None:
    words = target.in_language(language)
    assume("…" not in words)  # whose figures are cut
    if isinstance(target, Between):
        assume(target.side == "least" or target.low.fraction)  # zero needs a side in words
        # 1至2万人 is from ten thousand on, as everyone reads it
        assume(
            language == "en"
            or (target.low.fraction >= 10**4) == (target.high.fraction >= 10**4)
            or target.low.fraction * 10**4 > target.high.fraction
        )
    amounts = (target.change,) if isinstance(target, RisesYearly) else target.amounts
    unit = next((amount.unit for amount in amounts), None)
    if unit is not None and unit.code == "percentage_point" and not target.amounts:
        unit = None  # the change of a share
    if unit is not None and not beside and _one_name(unit, language):
        unit = None
    found = read_target(words, unit=unit)
    assert found.target == _as_words_say(target)
    assert (found.due, found.stated, found.phrase) == (None, True, words)


@given(targets(kinds=[Comparison]), _LANGUAGES)
def test_a_comparison_is_not_read_since_words_do_not_name_the_other(
    target: Target, language: Language
) -> None:
    with pytest.raises(InvalidValueError):
        read_target(target.in_language(language))


# Numbers are exact, and nothing else is raised


@given(
    st.integers(0, 10**12),
    st.integers(0, 6),
    st.sampled_from([("", 1), ("万", 10**4), ("亿", 10**8), ("万亿", 10**12), (" million", 10**6)]),
    st.sampled_from(["", ","]),
    st.sampled_from(["", " "]),
)
def test_a_number_is_read_exactly(
    digits: int, places: int, scale: tuple[str, int], comma: str, space: str
) -> None:
    value = Fraction(digits, 10**places)
    whole, rest = divmod(digits, 10**places)
    number = f"{whole:{comma}}"
    number += f".{rest:0{places}}" if places else ""
    assert has_exact_decimal(value)
    found = read_target(f"≥{space}{number}{space}{scale[0]}{space}元").target
    assert isinstance(found, AtLeast)
    assert found.value.fraction == value * scale[1]


_PARTS = st.one_of(
    st.sampled_from(
        [*WORDS, "较2020年", "到2025年", "每年", "全省前3", "人", "%", "5", "1.5", " "]
    ),
    st.text(max_size=3),
)


@given(
    st.lists(_PARTS, max_size=7).map("".join),
    st.sampled_from([None, "percent", "person", "school", "place"]),
    st.sampled_from([None, ("A", "B"), ("优", "良")]),
)
def test_a_random_cell_is_read_or_refused(
    text: str, unit: str | None, scale: tuple[str, ...] | None
) -> None:
    try:
        found = read_target(text, unit=unit, scale=scale)
    except InvalidValueError as error:
        field, line = error.field, error.in_language("zh")
    else:
        field, line = "target", "目标"
        assert found.phrase == text.strip()
    assert field == "target"
    assert re.search("[一-鿿]", line)


@given(
    st.sampled_from(READ),
    st.sampled_from(["吗", "吧", "x", "zz", "?", "!", "*", "#", "…", "\u200b", "é", "½", "٣"]),
    st.integers(0, 30),
)
def test_nothing_in_a_cell_is_passed_over(
    cell: tuple[str, str | None, Target], more: str, place: int
) -> None:
    text, unit, _ = cell
    with pytest.raises(InvalidValueError):
        read_target(f"{text[:place]}{more}{text[place:]}", unit=unit)


def test_the_words_are_in_small_letters_and_said_once() -> None:
    assert all(word == word.lower() for word in WORDS)


def test_grades_that_the_library_writes_are_read_with_their_scale() -> None:
    grade = Grade(at_least="良好", scale=("优秀", "良好", "合格"))
    for language in LANGUAGES:
        assert read_target(grade.in_language(language)).target == grade


def test_whom_places_are_counted_among_is_one_of_those_that_have_words() -> None:
    rank = Rank(at_most=2, among=Text(zh="友邻", en="friends"))
    for language in LANGUAGES:
        with pytest.raises(InvalidValueError):
            read_target(rank.in_language(language))


def test_amounts_in_another_unit_of_the_dimension_stay_as_they_are_written() -> None:
    found = read_target("500米", unit="km").target
    assert found == at_least("0.5 km")
    assert found.amounts == (Amount(500, "m"),)
    assert found.amounts[0].unit.code == "m"


def test_the_examples_are_right() -> None:
    assert doctest.testmod(cells) == (0, 4)
