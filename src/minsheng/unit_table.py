"""The units themselves, one row each: counting units first, then measures and rates.

A counting unit is a dimension of its own, so that persons never add to households.
"""

from typing import NamedTuple

__all__ = ["UNIT_TABLE", "UnitRow"]


class UnitRow(NamedTuple):
    """One unit as data. No `dimension` means one of its own, no `definition` a base unit."""

    code: str
    zh: str
    en: str
    aliases: tuple[str, ...] = ()
    dimension: str = ""
    factor: str = "1"
    definition: str = ""
    whole: bool = False


def _counted(code: str, zh: str, en: str, *aliases: str) -> UnitRow:
    return UnitRow(code, zh, en, aliases, whole=True)


UNIT_TABLE: tuple[UnitRow, ...] = (
    # People and households
    _counted("person", "人", "persons", "名"),
    _counted("household", "户", "households"),
    # Work
    _counted("job_time", "个次岗位", "jobs, each time counted", "个次"),
    # Shares and rates
    UnitRow("percent", "%", "%", ("%",), "ratio", "1", "percent"),
    UnitRow("permille", "‰", "‰", ("‰",), "ratio", "1/10", "permille"),
    UnitRow("per_ten_thousand", "‱", "‱", ("‱",), "ratio", "1/100", "per_ten_thousand"),
    UnitRow("percentage_point", "个百分点", "percentage points", ("pp", "百分点")),
    # Money
    UnitRow("yuan", "元", "yuan"),
    UnitRow(
        "yuan/person/month",
        "元/人/月",
        "yuan per person per month",
        ("元/月/人",),
        "yuan/person/month",
        "1",
        "yuan / person / month",
    ),
    UnitRow(
        "yuan/person/year",
        "元/人/年",
        "yuan per person per year",
        ("元/年/人",),
        "yuan/person/month",
        "1/12",
        "yuan / person / year",
    ),
    # Length, area, concentration
    UnitRow("m", "米", "m"),
    UnitRow("km", "公里", "km", ("千米",), "m", "1000", "km"),
    UnitRow("m2", "平方米", "m²", ("m²", "㎡"), "m2", "1", "m ** 2"),
    UnitRow("km2", "平方公里", "km²", ("km²", "㎢", "平方千米"), "m2", "1000000", "km ** 2"),
    UnitRow("mu", "亩", "mu", (), "m2", "2000/3", "mu"),
    UnitRow("ug/m3", "微克/立方米", "µg/m³", ("µg/m³", "μg/m3"), "ug/m3", "1", "ug / m ** 3"),
    # Time; months and days do not convert into each other
    UnitRow("month", "个月", "months"),
    UnitRow("year", "年", "years", (), "month", "12", "year"),
    UnitRow("day", "天", "days"),
)
