"""Doubtful places of the Hunnan document that only a reader can see.

What the rules find as well stands here no second time: the waters that task 43 keeps clear before
goal 8 clears them, the goals that no task takes up, the incidents that task 50 rules out twice, and
the list of a year that was mostly over.
"""

from minsheng.promises.contradictions import Finding, FindingKind
from minsheng.texts import Text

__all__ = ["READ_FINDINGS"]


def _read(kind: FindingKind, name: str, *provisions: str, zh: str, en: str) -> Finding:
    note = Text(zh=zh, en=en)
    return Finding(id=f"{kind}/{name}", kind=kind, provisions=provisions, note=note)


READ_FINDINGS = (
    _read(
        "repeat",
        "employment-communities",
        "task:3",
        zh="“舒心就业”社区（村）全覆盖一句连同日期印了两遍",
        en="The clause on full coverage of “Worry-Free Employment” communities stands twice, date "
        "included",
    ),
    _read(
        "repeat",
        "affiliated-schools",
        "task:17",
        zh="“共建高校附属学校高水平发展”在同一项中出现两次",
        en="The high-level development of the university-affiliated schools stands twice in the "
        "task",
    ),
    _read(
        "repeat",
        "epidemic-capacity",
        "task:25",
        zh="“重大疫情防控救治体系和卫生应急能力”先说加强建设，后又说提升，同一内容出现两次",
        en="The capacity for epidemic control and health emergencies is to be built up and, two "
        "sentences on, to be raised: the same words twice",
    ),
    _read(
        "repeat",
        "sanitation-campaign",
        "task:30",
        zh="同一句中“持续开展城乡环境卫生专项整治”出现两次",
        en="The clean-up campaign in town and country stands twice in one sentence",
    ),
    _read(
        "scope",
        "beautiful-courtyards",
        "task:45",
        zh="区文件中写的是全市80%以上庭院，应是照录市级指标",
        en="The share of 80% of courtyards is of the whole city in a district's document, "
        "apparently carried over from the city's",
    ),
    _read(
        "scope",
        "city-titles",
        *("task:30", "task:43", "task:48", "task:50", "task:51"),
        zh="国家卫生城市、“无废城市”、国家安全发展示范城市、国家食品安全示范城市是授予城市的称号，"
        "“市域”治理也是市一级的事，区不能单独取得",
        en="National hygienic city, zero-waste city, and the demonstration cities for safe "
        "development and for food safety are titles of cities, and 市域 governance is a city's; a "
        "district cannot earn them alone",
    ),
    _read(
        "scope",
        "five-g",
        *("goal:7", "task:42"),
        zh="目标为5G网络全覆盖，任务只到行政村通达",
        en="The goal is full coverage by 5G, the task goes no further than administrative villages",
    ),
    _read(
        "different-counts",
        "good-air-days",
        *("goal:8", "task:43"),
        zh="目标为优良天数比例90%左右，任务为322天以上，只合全年的88.2%",
        en="The goal asks for good air on about 90% of days, the task for 322 days, which are "
        "88.2% of a year",
    ),
    _read(
        "different-counts",
        "community-classroom-sites",
        *("task:20", "matter:5"),
        zh="任务说巩固11个市级示范点，2023年实事说建设8个，未说明8个是否在11个之内",
        en="The task consolidates 11 city-level sites, the matter of 2023 builds 8; whether these "
        "are among the 11 is not said",
    ),
    _read(
        "different-counts",
        "demonstration-villages",
        "task:3",
        zh="打造12个示范社区（村），又创建10个示范村，后者是否在前者之内未说明",
        en="12 demonstration communities and villages, and 10 demonstration villages: whether the "
        "latter are among the former is not said",
    ),
    _read(
        "different-counts",
        "major-sports-events",
        *("task:41", "matter:10"),
        zh="2023年一年承办有全国影响力的赛事10场以上，而到2025年大型体育赛事也只不少于10场",
        en="The matter hosts 10 or more events of nationwide influence in 2023 alone, the task "
        "only 10 large events by 2025",
    ),
    _read(
        "different-counts",
        "urban-communities",
        *("matter:7", "matter:18"),
        zh="一处为112个社区，另一处为57个“已建成”城市社区；57个占112个的50.9%，“已建成”何指未说明",
        en="112 communities in one place, 57 “already built” urban communities in the other; 57 "
        "are 50.9 % of 112, and what already built means is not said",
    ),
    _read(
        "different-counts",
        "city-parks",
        *("task:46", "matter:16"),
        zh="任务新建改造提升综合公园3座，未写期限；2023年实事清单一年就升级改造城市公园4座",
        en="The task builds or upgrades 3 comprehensive parks and names no date; the matter "
        "upgrades 4 city parks in 2023 alone",
    ),
    _read(
        "missing",
        "lead-units",
        "safeguard:2",
        zh="保障措施称每项重点任务排在首位的责任单位为牵头单位，而各项任务都没有列出责任单位，"
        "名单应已删去",
        en="The safeguard calls the unit that stands first in each task its lead unit, but no "
        "task names any: the lists were cut",
    ),
    _read(
        "missing",
        "smart-city",
        *("task:46", "task:47"),
        zh="第九部分标题为“宜居韧性智慧城市”，两项任务只写宜居和韧性，没有“智慧”的内容",
        en="The heading of the ninth field promises a livable, resilient and smart city; its two "
        "tasks speak of livable and resilient only",
    ),
    _read(
        "missing",
        "rural-income-above-city",
        "goal:2",
        zh="农村居民收入高于全市平均只见于目标，任务只要求增长快于城镇居民",
        en="Rural income above the city's stands in the goal alone; the task asks no more than "
        "that it grows faster than urban income",
    ),
    _read(
        "date",
        "print-mark",
        "document",
        zh="页首打印时间为2021年8月16日，早于发布日期2023年10月30日",
        en="The print mark at the top is of 16 August 2021, before the document was published on "
        "30 October 2023",
    ),
    _read(
        "misprint",
        "characters",
        *("task:9", "task:10", "task:12", "task:15", "task:23"),
        *("task:35", "task:42", "task:44", "task:51", "task:52"),
        zh="“做做好”（12）、“新增增”（15）各多一字；“持党建引领”（51）少一字；第35项“基础上”前缺“在”；"
        "第10项“大市场”后缺句号；第23项“10所……学校和个人”量词不合；第52项标题后句号重复；"
        "第9、42、44项紧接上段、未另起一行",
        en="Characters are doubled in tasks 12 and 15; one is missing at the start of task 51 and "
        "before 基础上 in task 35; a full stop is missing in task 10 and doubled in task 52; the "
        "measure word of task 23 counts schools and individuals alike; tasks 9, 42 and 44 run on "
        "from the paragraph before",
    ),
    _read(
        "misprint",
        "event-and-complex-names",
        *("task:1", "goal:6", "task:33", "task:51"),
        zh="同一名称前后不一：“百校千企”与“百校千企万岗”、“养老服务综合体”与“养老综合体”；"
        "第51项“做优做强工作室”未写是何工作室",
        en="One name in two forms: 百校千企 and 百校千企万岗, 养老服务综合体 and 养老综合体; the "
        "workrooms of task 51 have lost their name",
    ),
)
