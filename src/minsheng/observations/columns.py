"""What the columns of a table of observations are called, and the words that may stand in them."""

from typing import NamedTuple

from minsheng.texts import Text

__all__ = [
    "COLUMN_TABLE",
    "DONE_WORDS",
    "FLAG_WORDS",
    "SERIES_TABLE",
    "YEAR_TO_DATE_WORDS",
    "ColumnRow",
]


class ColumnRow(NamedTuple):
    """A column: what it is for us, its header in both languages, other headers, what goes in.

    Headers are found whatever their case and width; what is `told` stands in the template.
    """

    role: str
    title: Text
    names: tuple[str, ...] = ()
    told: Text | None = None


COLUMN_TABLE: tuple[ColumnRow, ...] = (
    ColumnRow(
        "indicator",
        Text(zh="指标", en="indicator"),
        ("指标代码", "指标编号", "指标id", "indicator id"),
        Text(
            zh="指标的代码、简称、中文名或英文名；不要改动",
            en="The id of the indicator, one of its short names, or its name; leave it as it is",
        ),
    ),
    ColumnRow(
        "when",
        Text(zh="时间", en="when"),
        ("日期", "时期", "年份", "年度", "报告期", "date", "day", "period", "year"),
        Text(
            zh="2024-06-30、2024年6月30日是一天；2024、2024年6月、2024-Q2、2024年上半年是一段时间",
            en="2024-06-30 or 2024/6/30 is a day; 2024, 2024-06, 2024-Q2 and 2024-H1 are periods",
        ),
    ),
    ColumnRow(
        "value",
        Text(zh="数值", en="value"),
        ("值", "实际值", "实际数值", "观测值", "actual"),
        Text(
            zh="数，如 1,200、5万、86%；只有完成与否的填“完成”或“未完成”；“—”和“…”表示没有数值",
            en="A number such as 1,200, 5万 or 86%; done or not done for what is only that; a "
            "blank, a dash and … are no value",
        ),
    ),
    ColumnRow(
        "unit",
        Text(zh="单位", en="unit"),
        ("计量单位",),
        Text(
            zh="数值的单位，可以换成下拉列表中的其他单位",
            en="The unit of the value, or another one of the list that converts into it",
        ),
    ),
    ColumnRow(
        "preliminary",
        Text(zh="初步数", en="preliminary"),
        ("初步", "是否初步数"),
        Text(zh="数值以后还会修订时填“是”", en="yes where the value may still be revised"),
    ),
    ColumnRow(
        "source",
        Text(zh="来源", en="source"),
        ("数据来源", "资料来源"),
        Text(zh="数值的出处", en="Where the value was read"),
    ),
    ColumnRow(
        "correction",
        Text(zh="更正", en="correction"),
        ("是否更正",),
        Text(
            zh="数值冲减此前已计入的数时填“是”",
            en="yes where the value takes back what was counted before",
        ),
    ),
    ColumnRow(
        "name",
        Text(zh="指标名称", en="name"),
        ("名称", "indicator name"),
        Text(
            zh="指标的名称；只在没有“指标”一列或该格为空时才读",
            en="The name of the indicator; it is read only where the column before says nothing",
        ),
    ),
    ColumnRow(
        "how",
        Text(zh="填法", en="how"),
        ("填报说明",),
        Text(zh="指标怎样观测；不读", en="How the indicator is observed; it is not read"),
    ),
    ColumnRow(
        "year_to_date",
        Text(zh="本年累计", en="year to date"),
        ("年初至今", "本年累计数", "year_to_date"),
    ),
    ColumnRow("form", Text(zh="口径", en="form"), ("统计口径",)),
    ColumnRow("ignored", Text(zh="备注", en="note"), ("序号", "注", "notes", "ignored", "no.")),
)
"""The columns of a table of observations; the template has those that are told."""

SERIES_TABLE: tuple[ColumnRow, ...] = (
    ColumnRow("year", Text(zh="年份", en="year"), ("年度", "年", "时间")),
    ColumnRow(
        "effective",
        Text(zh="生效日期", en="effective"),
        ("执行日期", "生效日", "施行日期", "执行时间", "时间"),
    ),
    ColumnRow("value", Text(zh="数值", en="value"), ("值", "标准", "实际值")),
    ColumnRow("unit", Text(zh="单位", en="unit"), ("计量单位",)),
)
"""The columns of a file of one series; all others are not read."""

FLAG_WORDS: dict[str, bool] = {
    **dict.fromkeys(("", "no", "false", "否", "不是"), False),
    **dict.fromkeys(("yes", "true", "是"), True),
}
DONE_WORDS: dict[str, bool] = {
    **dict.fromkeys(("done", "完成", "已完成"), True),
    **dict.fromkeys(("not done", "未完成", "尚未完成"), False),
}
YEAR_TO_DATE_WORDS: dict[str, bool] = {
    "": False,
    **dict.fromkeys(("year to date", "year_to_date", "本年累计", "年初至今"), True),
}
