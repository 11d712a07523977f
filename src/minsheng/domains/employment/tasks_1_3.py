"""Tasks 1 to 3 for employment."""

from minsheng.domains.employment.indicators_1_3 import (
    CAMPUS_ALLIANCE_SERIES,
    CAMPUS_EMPLOYMENT_SERIES,
    COLLEGE_JOB_FAIRS,
    COLLEGES_ENTERPRISES_EVENT,
    COMMUNITY_EMPLOYMENT_EVENTS,
    COMMUNITY_JOB_OFFERS,
    DOUBLE_FIRST_CLASS_RECRUITMENT,
    EMPLOYMENT_COMMUNITY_COVERAGE,
    EMPLOYMENT_SERVICE_PACKAGES,
    HARDSHIP_GRADUATE_EMPLOYMENT,
    HARDSHIP_GRADUATE_FOLLOW_UP,
    HARDSHIP_GRADUATE_SERVICE,
    HEADHUNTING_TRIPS,
    INDUSTRY_JOB_FAIRS,
    JOINT_CITY_RECRUITMENT,
    KEY_UNIT_TALENT_SURVEY,
    LABOR_REQUEST_RESPONSE_TIME,
    LIVESTREAM_RECRUITMENT,
    MODEL_EMPLOYMENT_COMMUNITIES,
    MODEL_EMPLOYMENT_VILLAGES,
    ZERO_EMPLOYMENT_HOUSEHOLD_WORKERS,
)
from minsheng.domains.periods import BY_2025
from minsheng.promises.provisions import Commitment, Task
from minsheng.promises.targets import AtLeast, AtMost, Done
from minsheng.texts import Text

__all__ = [
    "TASK_1",
    "TASK_2",
    "TASK_3",
]

TASK_1 = Task(
    number=1,
    title=Text(
        zh="实施“舒心就业”进高校行动", en="Bring Worry-Free Employment to colleges and universities"
    ),
    summary=Text(
        zh="为大学生办招聘会，让想工作的困难家庭毕业生人人有服务、有岗位。",
        en="Job fairs are held for college students, and every graduate from a family in hardship "
        "who wants to work gets help and a job.",
    ),
    commitments=(
        Commitment(
            id="task:1/campus-employment-series",
            indicator=CAMPUS_EMPLOYMENT_SERIES,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="进校园",
        ),
        Commitment(
            id="task:1/colleges-enterprises-event",
            indicator=COLLEGES_ENTERPRISES_EVENT,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="“百校千企”",
            interpretation="Kept apart from the job fairs counted to 2025, which have a longer "
            "name (百校千企万岗).",
        ),
        Commitment(
            id="task:1/double-first-class-recruitment",
            indicator=DOUBLE_FIRST_CLASS_RECRUITMENT,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="“双一流”高校招聘",
        ),
        Commitment(
            id="task:1/joint-city-recruitment",
            indicator=JOINT_CITY_RECRUITMENT,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="大中城市联合招聘",
        ),
        Commitment(
            id="task:1/key-unit-talent-survey",
            indicator=KEY_UNIT_TALENT_SURVEY,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="重点单位招才引智需求调查",
        ),
        Commitment(
            id="task:1/college-job-fairs",
            indicator=COLLEGE_JOB_FAIRS,
            target=AtLeast(value="100 event"),
            period=BY_2025,
            phrase="大学生招聘会100场",
        ),
        Commitment(
            id="task:1/hardship-graduate-employment",
            indicator=HARDSHIP_GRADUATE_EMPLOYMENT,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="就业率、服务率、回访率均达到100%",
        ),
        Commitment(
            id="task:1/hardship-graduate-service",
            indicator=HARDSHIP_GRADUATE_SERVICE,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="就业率、服务率、回访率均达到100%",
        ),
        Commitment(
            id="task:1/hardship-graduate-follow-up",
            indicator=HARDSHIP_GRADUATE_FOLLOW_UP,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="就业率、服务率、回访率均达到100%",
        ),
    ),
)

TASK_2 = Task(
    number=2,
    title=Text(zh="实施“舒心就业”进企业行动", en="Bring Worry-Free Employment to enterprises"),
    summary=Text(
        zh="企业缺人时及时回应，用专场招聘会和直播为企业找人。",
        en="Enterprises short of staff get a quick answer, and job fairs and livestreams find "
        "people for them.",
    ),
    commitments=(
        Commitment(
            id="task:2/labor-request-response-time",
            indicator=LABOR_REQUEST_RESPONSE_TIME,
            target=AtMost(value="2 hour"),
            period=BY_2025,
            due_stated=False,
            phrase="2小时响应企业用工需求",
            interpretation="Two hours are read as the longest time until a request is answered, "
            "not until it is met.",
        ),
        Commitment(
            id="task:2/headhunting-trips",
            indicator=HEADHUNTING_TRIPS,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="“赴外猎聘”",
        ),
        Commitment(
            id="task:2/campus-alliance-series",
            indicator=CAMPUS_ALLIANCE_SERIES,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="“校园联盟”系列活动",
        ),
        Commitment(
            id="task:2/industry-job-fairs",
            indicator=INDUSTRY_JOB_FAIRS,
            target=AtLeast(value="100 event"),
            period=BY_2025,
            phrase="累计举办专场招聘会100场",
        ),
        Commitment(
            id="task:2/livestream-recruitment",
            indicator=LIVESTREAM_RECRUITMENT,
            target=AtLeast(value="100 event"),
            period=BY_2025,
            phrase="开展“直播带岗”活动100场",
        ),
    ),
)

TASK_3 = Task(
    number=3,
    title=Text(
        zh="实施“舒心就业”进社区（村）行动",
        en="Bring Worry-Free Employment to communities and villages",
    ),
    summary=Text(
        zh="就业服务办到每个社区和村，投放岗位，建设示范点，零就业家庭有人上岗。",
        en="Employment services reach every community and village with jobs and demonstration "
        "places, and someone in each zero-employment household finds work.",
    ),
    commitments=(
        Commitment(
            id="task:3/community-employment-events",
            indicator=COMMUNITY_EMPLOYMENT_EVENTS,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="“送政策、送资源、送服务、送暖阳、送保障”活动",
        ),
        Commitment(
            id="task:3/employment-service-packages",
            indicator=EMPLOYMENT_SERVICE_PACKAGES,
            target=AtLeast(value="20 item"),
            period=BY_2025,
            due_stated=False,
            phrase="下沉20个“就业服务包”",
        ),
        Commitment(
            id="task:3/model-employment-communities",
            indicator=MODEL_EMPLOYMENT_COMMUNITIES,
            target=AtLeast(value="12 community"),
            period=BY_2025,
            due_stated=False,
            phrase="打造12个“舒心就业”示范社区(村)",
            interpretation="Villages are counted as communities here, as the source counts both "
            "together.",
        ),
        Commitment(
            id="task:3/zero-employment-household-workers",
            indicator=ZERO_EMPLOYMENT_HOUSEHOLD_WORKERS,
            target=AtLeast(value="1 person"),
            period=BY_2025,
            due_stated=False,
            phrase="零就业家庭至少1人就业",
            interpretation="The promise holds for each household by itself; its value is that of "
            "the household with the fewest members brought into work.",
        ),
        Commitment(
            id="task:3/employment-community-coverage",
            indicator=EMPLOYMENT_COMMUNITY_COVERAGE,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="实现“舒心就业”社区(村)全覆盖",
            stated=False,
            interpretation="The source prints this clause twice; it is one promise.",
        ),
        Commitment(
            id="task:3/community-job-offers",
            indicator=COMMUNITY_JOB_OFFERS,
            target=AtLeast(value="3.6万 job"),
            period=BY_2025,
            phrase="累计投放岗位不少于3.6万个",
        ),
        Commitment(
            id="task:3/model-employment-villages",
            indicator=MODEL_EMPLOYMENT_VILLAGES,
            target=AtLeast(value="10 village"),
            period=BY_2025,
            phrase="创建10个“舒心就业”示范村",
            interpretation="Read as a count of its own; whether these villages are among the 12 "
            "demonstration communities and villages is not said.",
        ),
    ),
)
