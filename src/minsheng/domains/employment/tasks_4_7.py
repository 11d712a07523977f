"""Tasks 4 to 7 for employment."""

from minsheng.domains.employment.indicators_4_7 import (
    APPRENTICE_TECHNICIAN_PROJECTS,
    CHILD_REHABILITATION,
    COLLEGE_STARTUP_PARKS,
    DISABILITY_CRAFT_TRAINING,
    DISABILITY_FARM_TRAINING,
    DISABILITY_JOB_OFFERS,
    DISABILITY_STARTUP_FUNDING,
    HIGHLY_SKILLED_WORKERS,
    LABOR_ARBITRATION_REACH,
    LABOR_DISPUTE_CENTER,
    LABOR_DISPUTE_LINKAGE,
    LABOR_MEDIATION_REACH,
    LABOR_TRIAL_REACH,
    NEW_FORM_DISPUTE_HANDLING,
    OUTDOOR_WORKER_SATISFACTION,
    OUTDOOR_WORKER_STATIONS,
    SCHOOL_ENTERPRISE_TRAINING,
    SPRING_BREEZE_JOB_FAIRS,
    STARTUP_LEADER_EMPLOYMENT,
    STARTUP_LEADERS,
    STATION_FUNCTIONS_UPGRADED,
    SUBSIDIZED_TRAINING,
    VOCATIONAL_SKILLS_CONTEST,
)
from minsheng.domains.periods import BY_2025
from minsheng.promises.provisions import Commitment, Task
from minsheng.promises.targets import AtLeast, Done, Unquantified
from minsheng.texts import Text

__all__ = [
    "TASK_4",
    "TASK_5",
    "TASK_6",
    "TASK_7",
]

TASK_4 = Task(
    number=4,
    title=Text(zh="实施“齐心创业”品牌创建行动", en="Build the Starting a Business Together brand"),
    summary=Text(
        zh="扶持创业园和创业带头人，以创业带动就业，为残疾人提供岗位，为残疾儿童提供康复。",
        en="Start-up parks and leaders bring others into work, people with disabilities are "
        "offered jobs, and children with disabilities get rehabilitation.",
    ),
    commitments=(
        Commitment(
            id="task:4/disability-craft-training",
            indicator=DISABILITY_CRAFT_TRAINING,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="省残联组织的线上手工培训",
            interpretation="Organized by the province; done when people with disabilities of the "
            "district have taken part.",
        ),
        Commitment(
            id="task:4/spring-breeze-job-fairs",
            indicator=SPRING_BREEZE_JOB_FAIRS,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="“春风行动”线上招聘会",
        ),
        Commitment(
            id="task:4/disability-job-offers",
            indicator=DISABILITY_JOB_OFFERS,
            target=AtLeast(value="502 job"),
            period=BY_2025,
            due_stated=False,
            phrase="共计提供502个岗位",
        ),
        Commitment(
            id="task:4/disability-farm-training",
            indicator=DISABILITY_FARM_TRAINING,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="农业就业技术培训",
        ),
        Commitment(
            id="task:4/disability-startup-funding",
            indicator=DISABILITY_STARTUP_FUNDING,
            target=AtLeast(value="100%"),
            period=BY_2025,
            due_stated=False,
            phrase="向符合扶持自主创业的残疾人进行资金扶持",
            stated=False,
            interpretation="No share is given; read as a promise to everyone who qualifies.",
        ),
        Commitment(
            id="task:4/college-startup-parks",
            indicator=COLLEGE_STARTUP_PARKS,
            target=AtLeast(value="3 site"),
            period=BY_2025,
            phrase="市级大学生创业园达到3个",
        ),
        Commitment(
            id="task:4/startup-leaders",
            indicator=STARTUP_LEADERS,
            target=AtLeast(value="1000 person"),
            period=BY_2025,
            phrase="累计培育创业带头人1000名",
        ),
        Commitment(
            id="task:4/startup-leader-employment",
            indicator=STARTUP_LEADER_EMPLOYMENT,
            target=AtLeast(value="5000 person"),
            period=BY_2025,
            phrase="累计带动就业5000人",
        ),
        Commitment(
            id="task:4/child-rehabilitation",
            indicator=CHILD_REHABILITATION,
            target=AtLeast(value="1050 person"),
            period=BY_2025,
            phrase="累计为1050名符合救助条件的残疾儿童提供康复救助",
        ),
    ),
)

TASK_5 = Task(
    number=5,
    title=Text(
        zh="实施“校企双制”协同育才行动", en="Train talent jointly in schools and enterprises"
    ),
    summary=Text(
        zh="学校和企业联合培养，扩大高技能人才队伍，开展有补贴的培训。",
        en="Schools and enterprises train together, the body of highly skilled workers grows, and "
        "training is subsidized.",
    ),
    commitments=(
        Commitment(
            id="task:5/vocational-skills-contest",
            indicator=VOCATIONAL_SKILLS_CONTEST,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="办好职业技能大赛",
        ),
        Commitment(
            id="task:5/school-enterprise-training",
            indicator=SCHOOL_ENTERPRISE_TRAINING,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="实现“招生即招工、进校即进企、毕业即就业”",
            interpretation="Read as a motto of the joint training, not as a promise that every "
            "graduate is employed.",
        ),
        Commitment(
            id="task:5/apprentice-technician-projects",
            indicator=APPRENTICE_TECHNICIAN_PROJECTS,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="企业新型学徒和技师、高级技师培养等培育项目",
        ),
        Commitment(
            id="task:5/highly-skilled-workers",
            indicator=HIGHLY_SKILLED_WORKERS,
            target=AtLeast(value="5000 person"),
            period=BY_2025,
            phrase="累计新增高技能人才5000人以上",
        ),
        Commitment(
            id="task:5/subsidized-training",
            indicator=SUBSIDIZED_TRAINING,
            target=AtLeast(value="2万人次"),
            period=BY_2025,
            phrase="各类补贴性培训2万人次以上",
        ),
    ),
)

TASK_6 = Task(
    number=6,
    title=Text(zh="实施新就业形态劳动者关爱工程", en="Care for workers in new forms of employment"),
    summary=Text(
        zh="建设劳动争议一体化中心，让符合条件的争议都得到调解、仲裁或审理。",
        en="An integrated center is built where all labor disputes that are eligible get "
        "mediation, arbitration or trial.",
    ),
    commitments=(
        Commitment(
            id="task:6/labor-dispute-center",
            indicator=LABOR_DISPUTE_CENTER,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="建设多元化解劳动人事争议一体化保障中心",
            interpretation="The source says to build (建设); done when the center is at work.",
        ),
        Commitment(
            id="task:6/labor-dispute-linkage",
            indicator=LABOR_DISPUTE_LINKAGE,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="仲裁前有调解、裁审衔接畅通、法律援助到位",
            interpretation="The three clauses are read as one description of how the center works.",
        ),
        Commitment(
            id="task:6/labor-mediation-reach",
            indicator=LABOR_MEDIATION_REACH,
            target=AtLeast(value="100%"),
            period=BY_2025,
            due_stated=False,
            phrase="应调尽调",
            stated=False,
        ),
        Commitment(
            id="task:6/labor-arbitration-reach",
            indicator=LABOR_ARBITRATION_REACH,
            target=AtLeast(value="100%"),
            period=BY_2025,
            due_stated=False,
            phrase="应裁尽裁",
            stated=False,
        ),
        Commitment(
            id="task:6/labor-trial-reach",
            indicator=LABOR_TRIAL_REACH,
            target=AtLeast(value="100%"),
            period=BY_2025,
            due_stated=False,
            phrase="应审尽审",
            stated=False,
        ),
        Commitment(
            id="task:6/new-form-dispute-handling",
            indicator=NEW_FORM_DISPUTE_HANDLING,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="新就业形态劳动争议案件办理质效提速增效",
        ),
    ),
)

TASK_7 = Task(
    number=7,
    title=Text(
        zh="实施户外劳动者服务站点提升行动", en="Improve service stations for outdoor workers"
    ),
    summary=Text(
        zh="工会为户外劳动者建设服务站点并升级功能，让他们生活得更好。",
        en="Trade unions build and upgrade stations where outdoor workers are looked after, so "
        "that they feel better off.",
    ),
    commitments=(
        Commitment(
            id="task:7/outdoor-worker-stations",
            indicator=OUTDOOR_WORKER_STATIONS,
            target=AtLeast(value="35 site"),
            period=BY_2025,
            phrase="累计建设工会户外劳动者服务站点不少于35个",
        ),
        Commitment(
            id="task:7/station-functions-upgraded",
            indicator=STATION_FUNCTIONS_UPGRADED,
            target=AtLeast(value="20 item"),
            period=BY_2025,
            phrase="改造升级服务功能20个",
            interpretation="The count is put to service functions as printed, although upgrading "
            "the functions of 20 stations may be meant.",
        ),
        Commitment(
            id="task:7/outdoor-worker-satisfaction",
            indicator=OUTDOOR_WORKER_SATISFACTION,
            target=Unquantified(),
            period=BY_2025,
            phrase="户外劳动者获得感、幸福感持续提升",
        ),
    ),
)
