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
    _counted("person_time", "人次", "person-times"),
    _counted("household", "户", "households"),
    # Places and works
    _counted("community", "个社区", "communities"),
    _counted("village", "个村", "villages"),
    _counted("residential_compound", "个小区", "residential compounds"),
    _counted("courtyard", "个庭院", "courtyards"),
    _counted("site", "处", "sites"),
    _counted("road", "条道路", "roads and streets"),
    _counted("park", "座公园", "parks"),
    # Organizations
    _counted("school", "所学校", "schools"),
    _counted("institution", "家机构", "institutions"),
    _counted("enterprise", "户企业", "enterprises"),
    _counted("business_entity", "家经营主体", "business entities"),
    _counted("alliance", "个联盟", "alliances"),
    _counted("team", "支队伍", "teams"),
    _counted("workshop", "个工作室", "workshops"),
    _counted("base", "个基地", "bases"),
    # Capacity
    _counted("job", "个岗位", "jobs"),
    _counted("job_time", "个次岗位", "jobs, each time counted", "个次"),
    _counted("school_place", "个学位", "school places"),
    _counted("bed", "张床位", "beds"),
    # Things and happenings
    _counted("project", "个项目", "projects"),
    _counted("course", "门课程", "courses"),
    _counted("lesson", "节课", "lessons"),
    _counted("work", "件作品", "works"),
    _counted("item", "项", "items"),
    _counted("event", "场活动", "events"),
    _counted("incident", "起事件", "incidents"),
    # Shares and rates
    UnitRow("percent", "%", "%", ("%",), "ratio", "1", "percent"),
    UnitRow("permille", "‰", "‰", ("‰",), "ratio", "1/10", "permille"),
    UnitRow("per_ten_thousand", "‱", "‱", ("‱",), "ratio", "1/100", "per_ten_thousand"),
    UnitRow("percentage_point", "个百分点", "percentage points", ("pp", "百分点")),
    # Rates per population
    UnitRow(
        "place/1000 person",
        "个托位/千人",
        "places per thousand persons",
        definition="nursery_place / thousand_person",
    ),
    UnitRow(
        "batch/1000 person",
        "批次/千人",
        "batches per thousand persons",
        definition="batch / thousand_person",
    ),
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
    UnitRow("m2/person", "平方米/人", "m² per person", definition="m ** 2 / person"),
    UnitRow("ug/m3", "微克/立方米", "µg/m³", ("µg/m³", "μg/m3"), "ug/m3", "1", "ug / m ** 3"),
    # Time; months and days do not convert into each other
    UnitRow("month", "个月", "months"),
    UnitRow("year", "年", "years", (), "month", "12", "year"),
    UnitRow("day", "天", "days"),
    UnitRow("hour", "小时", "hours", (), "day", "1/24", "hour"),
)
