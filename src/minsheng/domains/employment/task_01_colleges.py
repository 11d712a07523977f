"""Task 1: bring “Worry-Free Employment” to colleges and universities (实施“舒心就业”进高校行动)."""

from minsheng.domains.plan import task
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import at_least, done
from minsheng.texts import Text

__all__ = ["HARDSHIP_GRADUATE_EMPLOYMENT", "TASK_1"]

HARDSHIP_GRADUATE_EMPLOYMENT = Indicator(
    id="hardship-graduate-employment",
    name=Text(
        zh="困难家庭高校毕业生就业率",
        en="Employment rate of college graduates from families in hardship",
    ),
    unit="percent",
    basis="level",
    covers=Text(
        zh="有就业意愿的困难家庭高校毕业生",
        en="college graduates from families in hardship who want to work",
    ),
    aliases=("困难毕业生就业率",),
)

TASK_1 = task(
    1,
    Text(
        zh="实施“舒心就业”进高校行动",
        en="Bring “Worry-Free Employment” to colleges and universities",
    ),
    Text(
        zh="为大学生办招聘会，让想工作的困难家庭毕业生人人有服务、有岗位。",
        en="Job fairs are held for college students, and every graduate from a family in hardship "
        "who wants to work gets help and a job.",
    ),
    done(
        "“送政策、送岗位、送项目、送技能、送信息”进校园",
        total="campus-employment-series",
        zh="“送政策、送岗位、送项目、送技能、送信息”进校园活动",
        en="Campus series bringing policies, jobs, projects, skills and information",
    ),
    done(
        "“百校千企”",
        total="colleges-enterprises-event",
        zh="“百校千企”活动",
        en="“Hundred Colleges, Thousand Enterprises” event",
        reading=Text(
            zh="与到2025年计数的招聘会分开，后者名称更长（“百校千企万岗”）。",
            en="Kept apart from the job fairs counted to 2025, which have a longer name "
            "(百校千企万岗).",
        ),
    ),
    done(
        "“双一流”高校招聘",
        total="double-first-class-recruitment",
        zh="“双一流”高校招聘活动",
        en="Recruitment at “Double First-Class” universities",
    ),
    done(
        "大中城市联合招聘",
        total="joint-city-recruitment",
        zh="大中城市联合招聘活动",
        en="Joint recruitment by large and medium-sized cities",
    ),
    done(
        "重点单位招才引智需求调查",
        total="key-unit-talent-survey",
        zh="重点单位招才引智需求调查",
        en="Survey of key units' demand for talent",
    ),
    at_least(
        "100 event",
        "大学生招聘会100场",
        total="college-job-fairs",
        zh="大学生招聘会场数",
        en="Job fairs for college students",
        aliases=("大学生招聘会",),
        counted_by="场",
        by=2025,
    ),
    at_least("100%", "就业率、服务率、回访率均达到100%", of=HARDSHIP_GRADUATE_EMPLOYMENT, by=2025),
    at_least(
        "100%",
        "就业率、服务率、回访率均达到100%",
        level="hardship-graduate-service",
        zh="困难家庭高校毕业生服务率",
        en="Share of college graduates from families in hardship given employment services",
        covers_zh="有就业意愿的困难家庭高校毕业生",
        covers_en="college graduates from families in hardship who want to work",
        by=2025,
    ),
    at_least(
        "100%",
        "就业率、服务率、回访率均达到100%",
        level="hardship-graduate-follow-up",
        zh="困难家庭高校毕业生回访率",
        en="Share of college graduates from families in hardship who are followed up",
        covers_zh="有就业意愿的困难家庭高校毕业生",
        covers_en="college graduates from families in hardship who want to work",
        by=2025,
    ),
)
