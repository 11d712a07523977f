"""The safeguards (保障措施): who organizes, tracks, assesses and publicizes the work."""

from minsheng.domains.periods import BY_2025
from minsheng.promises.indicators import Indicator
from minsheng.promises.provisions import Commitment, Safeguard
from minsheng.promises.targets import Done
from minsheng.texts import Text

__all__ = ["SAFEGUARDS"]

LEAD_UNIT_WORK_GROUPS = Indicator(
    id="lead-unit-work-groups",
    name=Text(zh="牵头单位工作专班", en="Work groups of the lead units"),
    unit=None,
    basis="level",
)
WORK_GROUP_OFFICERS = Indicator(
    id="work-group-officers",
    name=Text(zh="牵头单位指定专人负责", en="Named officers in charge at the lead units"),
    unit=None,
    basis="level",
)
TASK_TIMETABLES = Indicator(
    id="task-timetables",
    name=Text(zh="民生任务时间表", en="Timetables for the livelihood tasks"),
    unit=None,
    basis="level",
)
TASK_ROADMAPS = Indicator(
    id="task-roadmaps",
    name=Text(zh="民生任务路线图", en="Roadmaps for the livelihood tasks"),
    unit=None,
    basis="level",
)
TRACKING_SYSTEM = Indicator(
    id="tracking-system",
    name=Text(
        zh="重点任务跟踪和定期调度制度",
        en="System for tracking key tasks and reviewing them regularly",
    ),
    unit=None,
    basis="level",
)

SAFEGUARD_1 = Safeguard(
    number=1,
    title=Text(zh="加强组织领导", en="Stronger organization and leadership"),
    summary=Text(
        zh="各牵头单位成立专班、专人负责，按时间表和路线图推进任务。",
        en="Each lead unit sets up a work group with a named officer and works to a timetable and "
        "a roadmap.",
    ),
    commitments=(
        Commitment(
            id="safeguard:1/lead-unit-work-groups",
            indicator=LEAD_UNIT_WORK_GROUPS,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="牵头组建工作专班",
            interpretation="Asked of every lead unit; done when each has one.",
        ),
        Commitment(
            id="safeguard:1/work-group-officers",
            indicator=WORK_GROUP_OFFICERS,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="指定专人负责",
            interpretation="Asked of every lead unit; done when each has one.",
        ),
        Commitment(
            id="safeguard:1/task-timetables",
            indicator=TASK_TIMETABLES,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="制定时间表、路线图",
            interpretation="Asked of every lead unit; done when each has one.",
        ),
        Commitment(
            id="safeguard:1/task-roadmaps",
            indicator=TASK_ROADMAPS,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="制定时间表、路线图",
            interpretation="Asked of every lead unit; done when each has one.",
        ),
    ),
)

SAFEGUARD_2 = Safeguard(
    number=2,
    title=Text(zh="压实工作责任", en="Clear responsibility for the work"),
    summary=Text(
        zh="专班定期跟踪调度，牵头单位抓总，其他单位配合。",
        en="Work groups track the tasks regularly; lead units take the lead and the other units "
        "cooperate.",
    ),
    commitments=(
        Commitment(
            id="safeguard:2/tracking-system",
            indicator=TRACKING_SYSTEM,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="建立重点任务跟踪和定期调度制度",
            interpretation="Asked of every work group; done when each has one.",
        ),
    ),
)

SAFEGUARD_3 = Safeguard(
    number=3,
    title=Text(zh="强化绩效考核", en="Stronger performance assessment"),
    summary=Text(
        zh="牵头单位督导进度，以正向激励为主，做得好的获推荐在全市展示。",
        en="Lead units supervise progress, reward good work and recommend the best for display in "
        "the city.",
    ),
)

SAFEGUARD_4 = Safeguard(
    number=4,
    title=Text(zh="加大宣传力度", en="Wider publicity"),
    summary=Text(
        zh="宣讲解读民生政策，推广好做法和典型。",
        en="Policies are explained to the public, and good practice and models are made known.",
    ),
)

SAFEGUARDS: tuple[Safeguard, ...] = (SAFEGUARD_1, SAFEGUARD_2, SAFEGUARD_3, SAFEGUARD_4)
