"""The safeguards (保障措施): who organizes, tracks, assesses and publicizes the work."""

from minsheng.domains.plan import safeguard
from minsheng.promises.writing import done
from minsheng.texts import Text

__all__ = ["SAFEGUARDS"]

_EACH_LEAD_UNIT = Text(
    zh="对每个牵头单位的要求；各单位都有为完成。",
    en="Asked of every lead unit; done when each has one.",
)

SAFEGUARD_1 = safeguard(
    1,
    Text(zh="加强组织领导", en="Stronger organization and leadership"),
    Text(
        zh="各牵头单位成立专班、专人负责，按时间表和路线图推进任务。",
        en="Each lead unit sets up a work group with a named officer and works to a timetable and "
        "a roadmap.",
    ),
    done(
        "牵头组建工作专班",
        level="lead-unit-work-groups",
        zh="牵头单位工作专班",
        en="Work groups of the lead units",
        reading=_EACH_LEAD_UNIT,
    ),
    done(
        "指定专人负责",
        level="work-group-officers",
        zh="牵头单位指定专人负责",
        en="Named officers in charge at the lead units",
        reading=_EACH_LEAD_UNIT,
    ),
    done(
        "制定时间表、路线图",
        level="task-timetables",
        zh="民生任务时间表",
        en="Timetables for the livelihood tasks",
        reading=_EACH_LEAD_UNIT,
    ),
    done(
        "制定时间表、路线图",
        level="task-roadmaps",
        zh="民生任务路线图",
        en="Roadmaps for the livelihood tasks",
        reading=_EACH_LEAD_UNIT,
    ),
)

SAFEGUARD_2 = safeguard(
    2,
    Text(zh="压实工作责任", en="Clear responsibility for the work"),
    Text(
        zh="专班定期跟踪调度，牵头单位抓总，其他单位配合。",
        en="Work groups track the tasks regularly; lead units take the lead and the other units "
        "cooperate.",
    ),
    done(
        "建立重点任务跟踪和定期调度制度",
        level="tracking-system",
        zh="重点任务跟踪和定期调度制度",
        en="System for tracking key tasks and reviewing them regularly",
        reading=Text(
            zh="对每个工作专班的要求；各专班都有为完成。",
            en="Asked of every work group; done when each has one.",
        ),
    ),
)

SAFEGUARD_3 = safeguard(
    3,
    Text(zh="强化绩效考核", en="Stronger performance assessment"),
    Text(
        zh="牵头单位督导进度，突出正向激励，做得好的获推荐在全市展示。",
        en="Lead units supervise progress, reward good work and recommend the best for display in "
        "the city.",
    ),
    done(
        "推荐参加全市“晒成绩、赛贡献”活动",
        total="results-display",
        zh="全市“晒成绩、赛贡献”活动",
        en="City-wide “Show Results, Compare Contributions” event",
        reading=Text(
            zh="活动由市里组织；推荐了做得好的街道和单位参加即为完成。",
            en="An event of the city; done when subdistricts and units that did well have been "
            "recommended for it.",
        ),
    ),
)

SAFEGUARD_4 = safeguard(
    4,
    Text(zh="加大宣传力度", en="Wider publicity"),
    Text(
        zh="宣讲解读民生政策，推广好做法和典型。",
        en="Policies are explained to the public, and good practice and models are made known.",
    ),
)

SAFEGUARDS = (
    SAFEGUARD_1,
    SAFEGUARD_2,
    SAFEGUARD_3,
    SAFEGUARD_4,
)
