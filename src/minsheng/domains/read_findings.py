"""Doubtful places of the Hunnan document that only a reader can see."""

from minsheng.promises.contradictions import Finding
from minsheng.texts import Text

__all__ = ["READ_FINDINGS"]

READ_FINDINGS = (
    Finding(
        id="repeat/employment-communities",
        kind="repeat",
        provisions=("task:3",),
        note=Text(
            zh="“舒心就业”社区（村）全覆盖一句连同日期印了两遍",
            en="The clause on full coverage of Comfortable Employment communities stands twice, "
            "date included",
        ),
    ),
    Finding(
        id="scope/beautiful-courtyards",
        kind="scope",
        provisions=("task:45",),
        note=Text(
            zh="区文件中写的是全市80%以上庭院，应是照录市级指标",
            en="The share of 80% of courtyards is of the whole city in a district's document, "
            "apparently carried over from the city's",
        ),
    ),
    Finding(
        id="scope/city-titles",
        kind="scope",
        provisions=("task:48", "task:50"),
        note=Text(
            zh="国家安全发展示范城市、国家食品安全示范城市是授予城市的称号，区不能单独取得",
            en="The titles of national demonstration city are given to cities; a district cannot "
            "earn them alone",
        ),
    ),
    Finding(
        id="different-counts/good-air-days",
        kind="different-counts",
        provisions=("goal:8", "task:43"),
        note=Text(
            zh="目标为优良天数比例90%左右，任务为322天以上，只合全年的88.2%",
            en="The goal asks for good air on about 90% of days, the task for 322 days, which are "
            "88.2% of a year",
        ),
    ),
    Finding(
        id="different-counts/community-classroom-sites",
        kind="different-counts",
        provisions=("task:20", "matter:5"),
        note=Text(
            zh="任务说巩固11个市级示范点，2023年实事说建设8个，未说明8个是否在11个之内",
            en="The task consolidates 11 city-level sites, the matter of 2023 builds 8; whether "
            "these are among the 11 is not said",
        ),
    ),
    Finding(
        id="different-counts/city-parks",
        kind="different-counts",
        provisions=("task:46", "matter:16"),
        note=Text(
            zh="任务全期新建改造综合公园3座，而2023年一年就升级改造城市公园4座",
            en="The task builds or renovates 3 comprehensive parks in the whole period, the matter "
            "upgrades 4 city parks in 2023 alone",
        ),
    ),
    Finding(
        id="date/print-mark",
        kind="date",
        provisions=("document",),
        note=Text(
            zh="页首打印时间为2021年8月16日，早于发布日期2023年10月30日",
            en="The print mark at the top is of 16 August 2021, before the document was published "
            "on 30 October 2023",
        ),
    ),
    Finding(
        id="misprint/characters",
        kind="misprint",
        provisions=("task:12", "task:15", "task:51", "task:52"),
        note=Text(
            zh="“做做好”“新增增”各多一字，“持党建引领”少一字，第52项标题后句号重复",
            en="Characters are doubled in tasks 12 and 15, one is missing at the start of task 51, "
            "and the full stop after the title of task 52 stands twice",
        ),
    ),
)
