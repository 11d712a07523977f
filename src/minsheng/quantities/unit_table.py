"""The units themselves, one row each: counting units first, then measures and rates.

A counting unit is a dimension of its own, so that persons never add to households.
"""

from typing import NamedTuple

__all__ = ["UNIT_TABLE", "UnitRow"]


class UnitRow(NamedTuple):
    """One unit as data, `one` its English name for exactly one; empty if `en` is that as well.

    No `dimension` means one of its own, no `definition` a base unit. What is not `additive` is an
    average or a rate: that of a year is not the sum of those of its months.
    """

    code: str
    zh: str
    en: str
    aliases: tuple[str, ...] = ()
    dimension: str = ""
    factor: str = "1"
    definition: str = ""
    whole: bool = False
    one: str = ""
    additive: bool = True


def _counted(code: str, zh: str, one: str, en: str, *aliases: str) -> UnitRow:
    return UnitRow(code, zh, en, aliases, whole=True, one=one)


UNIT_TABLE: tuple[UnitRow, ...] = (
    # People and households
    _counted("person", "人", "person", "persons", "名"),
    _counted("person_time", "人次", "attendance", "attendances"),
    UnitRow("visit", "人次", "visits", whole=True, one="visit"),
    _counted("household", "户", "household", "households"),
    # Places and works
    _counted("community", "个社区", "community", "communities"),
    _counted("village", "个村", "village", "villages"),
    _counted("residential_compound", "个小区", "residential compound", "residential compounds"),
    _counted("courtyard", "个庭院", "courtyard", "courtyards"),
    _counted("site", "处", "site", "sites"),
    _counted("road", "条道路", "road or street", "roads and streets"),
    _counted("park", "座公园", "park", "parks"),
    # Organizations
    _counted("school", "所学校", "school", "schools"),
    _counted("institution", "家机构", "institution", "institutions"),
    _counted("enterprise", "户企业", "enterprise", "enterprises"),
    _counted("business_entity", "家经营主体", "business entity", "business entities"),
    _counted("alliance", "个联盟", "alliance", "alliances"),
    _counted("team", "支队伍", "team", "teams"),
    _counted("workshop", "个工作室", "workshop", "workshops"),
    _counted("base", "个基地", "base", "bases"),
    # Capacity
    _counted("job", "个岗位", "job", "jobs"),
    _counted("job_time", "个次岗位", "job, each time counted", "jobs, each time counted", "个次"),
    _counted("school_place", "个学位", "school place", "school places"),
    _counted("bed", "张床位", "bed", "beds"),
    # Things and happenings
    _counted("project", "个项目", "project", "projects"),
    _counted("course", "门课程", "course", "courses"),
    _counted("lesson", "节课", "lesson", "lessons"),
    _counted("work", "件作品", "work", "works"),
    _counted("item", "项", "item", "items"),
    _counted("event", "场活动", "event", "events"),
    _counted("incident", "起事件", "incident", "incidents"),
    # Places in an order, counted from the best; they do not add up
    UnitRow("place", "个位次", "places", ("位次",), whole=True, one="place", additive=False),
    UnitRow("grade", "个等级", "grades", ("等级",), whole=True, one="grade", additive=False),
    # Shares and rates
    UnitRow("percent", "%", "%", ("%",), "ratio", "1", "percent", additive=False),
    UnitRow("permille", "‰", "‰", ("‰",), "ratio", "1/10", "permille", additive=False),
    UnitRow(
        "per_ten_thousand", "‱", "‱", ("‱",), "ratio", "1/100", "per_ten_thousand", additive=False
    ),
    UnitRow(
        "percentage_point",
        "个百分点",
        "percentage points",
        ("pp", "百分点"),
        one="percentage point",
        additive=False,
    ),
    # Rates per population
    UnitRow(
        "place/1000 person",
        "个托位/千人",
        "places per thousand persons",
        definition="nursery_place / thousand_person",
        one="place per thousand persons",
        additive=False,
    ),
    UnitRow(
        "batch/1000 person",
        "批次/千人",
        "batches per thousand persons",
        definition="batch / thousand_person",
        one="batch per thousand persons",
    ),
    UnitRow(
        "person/10000 person",
        "人/万人",
        "persons per ten thousand persons",
        definition="staff / ten_thousand_person",
        one="person per ten thousand persons",
        additive=False,
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
        additive=False,  # what a year brings is in yuan/person/year
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
    UnitRow("hectare", "公顷", "hectares", ("ha",), "m2", "10000", "hectare", one="hectare"),
    UnitRow("mu", "亩", "mu", (), "m2", "2000/3", "mu"),
    UnitRow(
        "m2/person", "平方米/人", "m² per person", definition="m ** 2 / person", additive=False
    ),
    UnitRow(
        "ug/m3",
        "微克/立方米",
        "µg/m³",
        ("µg/m³", "μg/m3"),
        "ug/m3",
        "1",
        "ug / m ** 3",
        additive=False,
    ),
    # Time; months and days do not convert into each other
    UnitRow("month", "个月", "months", one="month"),
    UnitRow("year", "年", "years", (), "month", "12", "year", one="year"),
    UnitRow("day", "天", "days", one="day"),
    UnitRow("hour", "小时", "hours", (), "day", "1/24", "hour", one="hour"),
)
