"""The units themselves, one row each: counting units first, then measures and rates.

A counting unit is a dimension of its own, so that persons never add to households. Its Chinese name
is the measure word and the noun that it counts; the measure word alone is a unit for things of any
sort, or another name of the only unit that it is used for.
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
    _counted("person", "人", "person", "persons", "名", "位"),
    _counted("person_time", "人次", "attendance", "attendances"),
    UnitRow("visit", "人次", "visits", whole=True, one="visit"),
    _counted("household", "户", "household", "households"),
    _counted(
        "household_time", "户次", "household, each time counted", "households, each time counted"
    ),
    # Whatever a measure word alone counts; units with a noun come below
    _counted("thing", "个", "thing", "things"),
    _counted("item", "项", "item", "items"),
    _counted("piece", "件", "piece", "pieces"),
    _counted("line", "条", "line", "lines"),
    _counted("copy", "份", "copy", "copies"),
    _counted("article", "篇", "article", "articles"),
    _counted("volume", "册", "volume", "volumes"),
    _counted("set", "套", "set", "sets"),
    _counted("device", "台", "device", "devices", "台套", "台(套)"),
    _counted("occasion", "次", "time", "times"),
    _counted("batch", "批次", "batch", "batches", "批"),
    _counted("session", "期", "session", "sessions"),
    _counted("transaction", "笔", "transaction", "transactions"),
    _counted("case", "例", "case", "cases"),
    # Territory
    _counted("community", "个社区", "community", "communities"),
    _counted("village", "个村", "village", "villages"),
    _counted("township", "个乡镇", "township", "townships"),
    _counted("subdistrict", "个街道", "subdistrict", "subdistricts"),
    _counted("grid", "个网格", "grid", "grids"),
    _counted("residential_compound", "个小区", "residential compound", "residential compounds"),
    _counted("courtyard", "个庭院", "courtyard", "courtyards"),
    _counted("site", "处", "site", "sites", "个点位"),
    # Works and buildings
    _counted("structure", "座", "structure", "structures"),
    _counted("building", "栋", "building", "buildings", "幢"),
    _counted("dwelling", "套住房", "dwelling", "dwellings"),
    _counted("room", "间", "room", "rooms"),
    _counted("classroom", "间教室", "classroom", "classrooms"),
    _counted("road", "条道路", "road or street", "roads and streets"),
    _counted("route", "条线路", "route", "routes"),
    _counted("junction", "个路口", "junction", "junctions", "处路口"),
    _counted("bridge", "座桥", "bridge", "bridges", "座桥梁"),
    _counted("park", "座公园", "park", "parks", "个公园"),
    _counted("toilet", "座厕所", "toilet", "toilets", "座公厕"),
    _counted("station", "个站点", "station", "stations"),
    _counted("lift", "部电梯", "lift", "lifts", "台电梯"),
    _counted("street_light", "盏", "street light", "street lights", "盏路灯"),
    _counted("charging_point", "个充电桩", "charging point", "charging points", "充电桩"),
    # Organizations
    _counted("establishment", "家", "establishment", "establishments", "所"),
    _counted("school", "所学校", "school", "schools"),
    _counted("kindergarten", "所幼儿园", "kindergarten", "kindergartens"),
    _counted("school_class", "个班", "school class", "school classes", "个班级"),
    _counted("institution", "家机构", "institution", "institutions"),
    _counted("enterprise", "户企业", "enterprise", "enterprises", "家企业"),
    _counted("business_entity", "家经营主体", "business entity", "business entities"),
    _counted("alliance", "个联盟", "alliance", "alliances"),
    _counted("team", "支队伍", "team", "teams", "支"),
    _counted("workshop", "个工作室", "workshop", "workshops"),
    _counted("base", "个基地", "base", "bases"),
    # Capacity
    _counted("job", "个岗位", "job", "jobs", "岗位"),
    _counted("job_time", "个次岗位", "job, each time counted", "jobs, each time counted", "个次"),
    _counted("school_place", "个学位", "school place", "school places", "学位"),
    _counted("nursery_place", "个托位", "nursery place", "nursery places", "托位"),
    _counted("dormitory_place", "个宿位", "dormitory place", "dormitory places", "宿位"),
    _counted("bed", "张床位", "bed", "beds", "床位", "张床"),
    _counted(
        *("parking_space", "个停车位", "parking space", "parking spaces"),
        *("停车位", "个车位", "车位", "个泊位", "泊位"),
    ),
    # Things and happenings
    _counted("project", "个项目", "project", "projects"),
    _counted("course", "门课程", "course", "courses", "门"),
    _counted("lesson", "节课", "lesson", "lessons", "节"),
    _counted("work", "件作品", "work", "works"),
    _counted("patent", "件专利", "patent", "patents", "项专利"),
    _counted("vehicle", "辆", "vehicle", "vehicles", "辆车"),
    _counted("ship", "艘", "ship", "ships", "艘船"),
    _counted("tree", "棵", "tree", "trees", "株", "棵树", "株树"),
    _counted("event", "场活动", "event", "events", "场", "场次"),
    _counted("incident", "起事件", "incident", "incidents", "起"),
    # Places in an order, counted from the best, and points; they do not add up
    UnitRow("place", "个位次", "places", ("位次",), whole=True, one="place", additive=False),
    UnitRow("grade", "个等级", "grades", ("等级",), whole=True, one="grade", additive=False),
    UnitRow("point", "分", "points", one="point", additive=False),
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
        "bed/1000 person",
        "张/千人",
        "beds per thousand persons",
        ("张床位/千人",),
        definition="bed / thousand_person",
        one="bed per thousand persons",
        additive=False,
    ),
    UnitRow(
        "patent/10000 person",
        "件/万人",
        "patents per ten thousand persons",
        ("件专利/万人",),
        definition="patent / ten_thousand_person",
        one="patent per ten thousand persons",
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
    UnitRow(
        "person/1000 person",
        "人/千人",
        "persons per thousand persons",
        (),
        "person/10000 person",
        "10",
        "staff / thousand_person",
        one="person per thousand persons",
        additive=False,
    ),
    UnitRow(
        "person/100000 person",
        "人/10万人",
        "persons per 100,000 persons",
        ("人/十万人", "/10万"),
        "person/10000 person",
        "1/10",
        "staff / hundred_thousand_person",
        one="person per 100,000 persons",
        additive=False,
    ),
    # Money; one does not convert into another
    UnitRow("yuan", "元", "yuan", ("CNY",)),
    UnitRow("pound", "英镑", "pounds", ("GBP", "£"), one="pound"),
    UnitRow("dollar", "美元", "US dollars", ("USD", "US$"), one="US dollar"),
    UnitRow("euro", "欧元", "euros", ("EUR", "€"), one="euro"),
    UnitRow("yuan/person", "元/人", "yuan per person", definition="yuan / person"),
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
    # Length, area, volume
    UnitRow("m", "米", "m"),
    UnitRow("km", "公里", "km", ("千米",), "m", "1000", "km"),
    UnitRow("m2", "平方米", "m²", ("m²", "㎡"), "m2", "1", "m ** 2"),
    UnitRow("km2", "平方公里", "km²", ("km²", "㎢", "平方千米"), "m2", "1000000", "km ** 2"),
    UnitRow("hectare", "公顷", "hectares", ("ha",), "m2", "10000", "hectare", one="hectare"),
    UnitRow("mu", "亩", "mu", (), "m2", "2000/3", "mu"),
    UnitRow(
        "m2/person", "平方米/人", "m² per person", definition="m ** 2 / person", additive=False
    ),
    UnitRow("m3", "立方米", "m³", ("m³", "方"), definition="m ** 3"),
    UnitRow(
        "m3/day", "立方米/日", "m³ a day", ("立方米/天",), definition="m ** 3 / day", additive=False
    ),
    # Weight, energy, concentration, noise
    UnitRow("t", "吨", "tonnes", ("ton", "tons"), one="tonne"),
    UnitRow("kg", "千克", "kg", ("公斤",), "t", "1/1000", "kg"),
    UnitRow(
        "t/day",
        "吨/日",
        "tonnes a day",
        ("吨/天",),
        definition="t / day",
        one="tonne a day",
        additive=False,
    ),
    UnitRow("tCO2e", "吨二氧化碳当量", "tCO₂e"),
    UnitRow("tce", "吨标准煤", "tce"),
    UnitRow("kWh", "千瓦时", "kWh", ("度",)),
    UnitRow("MWh", "兆瓦时", "MWh", (), "kWh", "1000", "MWh"),
    UnitRow("GWh", "吉瓦时", "GWh", (), "kWh", "1000000", "GWh"),
    UnitRow("kW", "千瓦", "kW"),
    UnitRow("MW", "兆瓦", "MW", (), "kW", "1000", "MW"),
    UnitRow("dB", "分贝", "dB", additive=False),
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
    UnitRow(
        "mg/m3",
        "毫克/立方米",
        "mg/m³",
        ("mg/m³",),
        "ug/m3",
        "1000",
        "mg / m ** 3",
        additive=False,
    ),
    # Time; months and days do not convert into each other
    UnitRow("month", "个月", "months", one="month"),
    UnitRow("year", "年", "years", (), "month", "12", "year", one="year"),
    UnitRow("day", "天", "days", one="day"),
    UnitRow("week", "周", "weeks", (), "day", "7", "week", one="week"),
    UnitRow("hour", "小时", "hours", (), "day", "1/24", "hour", one="hour"),
    UnitRow("minute", "分钟", "minutes", (), "day", "1/1440", "minute", one="minute"),
    UnitRow("working_day", "个工作日", "working days", ("工作日",), one="working day"),
)
