"""The columns of a table of promises: their names, and what stands in them, as data.

The reader of such tables and the template for whoever fills one in are made from them.
"""

from typing import NamedTuple

from minsheng.texts import Text

__all__ = ["COLUMNS", "IGNORED", "LEDGER", "MAPPING", "SETTINGS", "TableColumn"]

IGNORED = "ignored"
"""What a column of one's own is named that is not to be read."""

MAPPING = ("columns", "列")
"""What a row above the header is named that says what columns of other names are."""

LEDGER = ("not_target", "非目标")
"""What a row above the header is named that says why numbers of the source are no targets."""


class TableColumn(NamedTuple):
    """A column, or a setting: its names, what it means, and an example.

    `zh` are its names in Chinese, the first that of the template.
    """

    name: str
    zh: tuple[str, ...]
    about: Text
    example: str


_LIST = (
    TableColumn(
        "provision",
        ("条款",),
        Text(
            zh="条款在同类中的编号；同一条款可占多行；空则取编号，再空则按行次",
            en="the number of the provision among its kind; several rows may share one; "
            "empty: made of the label, or else the row's place",
        ),
        "EC02a",
    ),
    TableColumn(
        "kind",
        ("类型", "条款类型"),
        Text(
            zh="条款类型，一个词；空则为item",
            en="what kind of provision, one word; empty: item",
        ),
        "measure",
    ),
    TableColumn(
        "label",
        ("编号", "序号"),
        Text(zh="原文对条款的称呼", en="what the source calls the provision"),
        "KPI EC02a",
    ),
    TableColumn(
        "domain",
        ("领域", "类别"),
        Text(zh="所属领域的名称", en="the name of the field of work"),
        "教育",
    ),
    TableColumn(
        "title",
        ("标题", "条款标题"),
        Text(
            zh="条款的标题；空则同指标名称",
            en="the title of the provision; empty: the name of the indicator",
        ),
        "扩大普惠性学前教育",
    ),
    TableColumn(
        "summary",
        ("摘要", "概述"),
        Text(zh="用自己的话概述条款", en="what the provision promises, in words of your own"),
        "",
    ),
    TableColumn(
        "indicator",
        ("指标", "指标名称"),
        Text(
            zh="衡量的对象；末尾括号内可写单位；空则同标题",
            en="the name of what is measured; its unit may stand in brackets at its end; "
            "empty: the title",
        ),
        "普惠性幼儿园覆盖率（%）",
    ),
    TableColumn(
        "id",
        ("代号", "标识"),
        Text(
            zh="数据中的名称，不含空格、冒号和斜线；空则由编号或英文名称生成，再空则为row-N",
            en="its name in data, without spaces, ':' and '/'; empty: made of the label, or of "
            "an English name, or else row-N",
        ),
        "inclusive-kindergartens",
    ),
    TableColumn(
        "target",
        ("目标", "目标值"),
        Text(
            zh="目标，照原文书写",
            en="the target, as people write it",
        ),
        "不低于90%",
    ),
    TableColumn(
        "unit",
        ("单位", "计量单位"),
        Text(
            zh="单位的名称（见minsheng units）；可写万人、亿元；目标中已有则可空",
            en="the name of the unit (see minsheng units); empty where the target has it",
        ),
        "%",
    ),
    TableColumn(
        "baseline",
        ("基期值", "基期数值"),
        Text(zh="原文所印的起点数值", en="the value that the source starts from"),
        "86.4",
    ),
    TableColumn(
        "baseline_when",
        ("基期时间", "基期"),
        Text(
            zh="基期值的时间：年、季、月或日",
            en="the year, quarter, month or day of the baseline",
        ),
        "2022",
    ),
    TableColumn(
        "basis",
        ("统计方式", "统计口径"),
        Text(
            zh="level（时点数）、total（累计数）或yearly（年度数）；比例、等级、标准可空",
            en="level, total (running over the period) or yearly; may be empty for shares, "
            "grades and standards",
        ),
        "level",
    ),
    TableColumn(
        "start",
        ("开始时间", "起始时间"),
        Text(zh="起始日；空则同文件", en="the first day; empty: that of the document"),
        "2023-01-01",
    ),
    TableColumn(
        "due",
        ("期限", "完成时限", "完成时间"),
        Text(
            zh="期限：年、季、月或日；空则为目标所写，再空则为文件期限（推定）",
            en="the year, quarter, month or day it is due; empty: what the target says, or "
            "else the end of the document, which is then implied",
        ),
        "2025",
    ),
    TableColumn(
        "every",
        ("频次",),
        Text(
            zh="每期都要达到的填year（每年）、quarter（每季度）或month（每月）",
            en="year, quarter or month where it binds each of them",
        ),
        "",
    ),
    TableColumn(
        "responsible",
        ("责任单位", "责任部门"),
        Text(
            zh="责任单位，用分号或顿号隔开，括号内写角色",
            en="who answers for it, with ';' between them, and the role in brackets",
        ),
        "区教育局(牵头);区财政局",
    ),
    TableColumn(
        "nature",
        ("属性", "指标属性"),
        Text(zh="约束性或预期性", en="binding or expected"),
        "预期性",
    ),
    TableColumn(
        "tags",
        ("标签",),
        Text(zh="标签，用分号或顿号隔开", en="marks of your own, with ';' between them"),
        "学前教育;民生",
    ),
    TableColumn(
        "phrase",
        ("原文",),
        Text(
            zh="承载承诺的最短原文；空则为目标一格的文字",
            en="the shortest words of the source that carry the promise; empty: the target",
        ),
        "",
    ),
    TableColumn(
        "page",
        ("页码", "页"),
        Text(zh="原文页码", en="the page of the source"),
        "12",
    ),
    TableColumn("url", ("网址", "链接"), Text(zh="网页地址", en="the page of the web"), ""),
    TableColumn(
        "covers",
        ("对象", "范围"),
        Text(
            zh="指标涉及的人或范围，名称已写明则可空",
            en="whom or what it is measured of, where the name does not say it",
        ),
        "",
    ),
    TableColumn(
        "scale",
        ("等级",),
        Text(
            zh="等级名称，最好的在前，用分号隔开",
            en="the names of the grades, the best first, with ';' between them",
        ),
        "",
    ),
    TableColumn(
        "milestones",
        ("里程碑", "阶段目标"),
        Text(
            zh="途中的目标值，如2024-Q2=20;2024-Q4=40",
            en="values on the way, such as 2024-Q2=20;2024-Q4=40",
        ),
        "",
    ),
    TableColumn(
        "beyond_whole",
        ("可超100%",),
        Text(zh="比例可超过100%的填yes（是）", en="yes where a share can be more than 100 %"),
        "",
    ),
    TableColumn(
        "signed",
        ("可为负",),
        Text(zh="数值可为负的填yes（是）", en="yes where values can be below zero"),
        "",
    ),
    TableColumn(
        "interpretation",
        ("解读", "说明"),
        Text(
            zh="对未写明之处的理解，一句话",
            en="how an open wording was read, in a sentence",
        ),
        "",
    ),
)

COLUMNS: dict[str, TableColumn] = {column.name: column for column in _LIST}
"""The columns by name, in the order of the template."""

_OF_DOCUMENT = (
    TableColumn("id", (), Text(zh="数据中的名称", en="its name in data"), "sample-district"),
    TableColumn("title", ("标题",), Text(zh="标题", en="its title"), ""),
    TableColumn("issuer", ("发布机关",), Text(zh="发布机关", en="who made it"), ""),
    TableColumn("start", ("开始时间",), Text(zh="起始日", en="the first day of its period"), ""),
    TableColumn(
        "due",
        ("期限",),
        Text(
            zh="期限：年、季、月或日", en="the year, quarter, month or day that its period ends on"
        ),
        "",
    ),
    TableColumn(
        "year_starts",
        ("年度起点",),
        Text(zh="年度起始日，如04-01", en="the day its years start on, such as 04-01"),
        "",
    ),
    TableColumn("published", ("发布日期",), Text(zh="发布日期", en="the day it was published"), ""),
    TableColumn("place", ("地点",), Text(zh="所涉地区", en="where its promises hold"), ""),
    TableColumn("licence", ("许可",), Text(zh="数据许可", en="the licence of its data"), ""),
    TableColumn("number", ("文号",), Text(zh="文号", en="the number it was published under"), ""),
    TableColumn("url", ("网址",), Text(zh="网页地址", en="where it can be read"), ""),
)

SETTINGS: dict[str, TableColumn] = {setting.name: setting for setting in _OF_DOCUMENT}
"""What may be said of the document itself, by name."""
