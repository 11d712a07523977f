"""Task 26: strengthen disease prevention and control (加强疾病预防控制能力建设)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import all_of, at_least, direction, done
from minsheng.texts import Text

__all__ = ["TASK_26"]

TASK_26 = task(
    26,
    Text(zh="加强疾病预防控制能力建设", en="Strengthen disease prevention and control"),
    Text(
        zh="综合医院设疾控科室，疾控机构人员和设备达到规定比例。",
        en="General hospitals get disease control units, and disease control institutions reach "
        "set shares of staff and equipment.",
    ),
    all_of(
        "在全区二级以上综合医疗机构设立公共卫生科等疾病预防控制科室",
        level="hospital-disease-control-units",
        zh="设立疾病预防控制科室的二级以上综合医疗机构占比",
        en="Share of general medical institutions with a disease control unit",
        covers_zh="二级以上综合医疗机构",
        covers_en="general medical institutions of Grade II and above",
        reading=Text(
            zh="理解为全区所有此类机构；科室配有人员即计入，是否达到市级标准另作承诺。",
            en="All such institutions of the district are read to be meant; one counts if its "
            "unit is staffed, as the city's standard is promised apart.",
        ),
    ),
    done(
        "达到市级设置标准",
        level="disease-control-unit-standard",
        zh="疾病预防控制科室达到市级设置标准",
        en="Disease control units meeting the city's setup standard",
        covers_zh="二级以上综合医疗机构",
        covers_en="general medical institutions of Grade II and above",
        reading=Text(
            zh="所有此类机构的科室都达到标准为完成。",
            en="Done when the units of all such institutions meet the standard.",
        ),
    ),
    direction(
        "切实提升实验室检测能力和水平",
        level="laboratory-testing-capacity",
        zh="疾控实验室检测能力和水平",
        en="Testing capacity of disease control laboratories",
    ),
    at_least(
        "1.75 person/10000 person",
        "每万名常住人口疾控人员配比达到1.75人以上",
        level="disease-control-staffing",
        zh="每万名常住人口疾控人员配比",
        en="Disease control staff per ten thousand permanent residents",
        aliases=("疾控人员", "疾控配比"),
        by=2025,
    ),
    at_least(
        "35%",
        "具备流调能力的专业技术人员占编制总数的比例达到35%",
        level="epidemiological-staff-share",
        zh="具备流调能力的专业技术人员占编制总数的比例",
        en="Share of established posts held by professionals able to do epidemiological "
        "investigation",
        covers_zh="疾控机构",
        covers_en="disease control institutions",
        aliases=("流调人员",),
        by=2025,
    ),
    at_least(
        "90%",
        "实验室A类设备配置率保持在90%以上",
        level="laboratory-equipment-rate",
        zh="区疾病预防控制中心实验室A类设备配置率",
        en="Share of class A laboratory equipment in place at the district disease control center",
        aliases=("A类设备", "疾控设备"),
        by=2025,
        every="year",
        reading=Text(
            zh="“保持”理解为至2025年各年都要达到。",
            en="To keep (保持) a rate is read as in each year up to 2025.",
        ),
    ),
)
