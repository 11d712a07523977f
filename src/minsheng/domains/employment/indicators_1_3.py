"""What is measured in employment: the goal and tasks 1 to 3."""

from minsheng.promises.indicators import Indicator
from minsheng.texts import Text

__all__ = [
    "CAMPUS_ALLIANCE_SERIES",
    "CAMPUS_EMPLOYMENT_SERIES",
    "COLLEGES_ENTERPRISES_EVENT",
    "COLLEGE_JOB_FAIRS",
    "COMMUNITY_EMPLOYMENT_EVENTS",
    "COMMUNITY_JOB_OFFERS",
    "DOUBLE_FIRST_CLASS_RECRUITMENT",
    "EMPLOYMENT_COMMUNITY_COVERAGE",
    "EMPLOYMENT_SERVICE_PACKAGES",
    "EMPLOYMENT_SITUATION",
    "HARDSHIP_GRADUATE_EMPLOYMENT",
    "HARDSHIP_GRADUATE_FOLLOW_UP",
    "HARDSHIP_GRADUATE_SERVICE",
    "HEADHUNTING_TRIPS",
    "INDUSTRY_JOB_FAIRS",
    "JOINT_CITY_RECRUITMENT",
    "KEY_UNIT_TALENT_SURVEY",
    "LABOR_REQUEST_RESPONSE_TIME",
    "LIVESTREAM_RECRUITMENT",
    "MODEL_EMPLOYMENT_COMMUNITIES",
    "MODEL_EMPLOYMENT_VILLAGES",
    "URBAN_JOBS",
    "WORKER_SKILLS",
    "ZERO_EMPLOYMENT_HOUSEHOLDS",
    "ZERO_EMPLOYMENT_HOUSEHOLD_WORKERS",
]

EMPLOYMENT_SITUATION = Indicator(
    id="employment-situation",
    name=Text(zh="全区就业形势", en="Employment situation of the district"),
    unit=None,
    basis="level",
)
WORKER_SKILLS = Indicator(
    id="worker-skills",
    name=Text(zh="劳动者职业技能", en="Vocational skills of workers"),
    unit=None,
    basis="level",
)
URBAN_JOBS = Indicator(
    id="urban-jobs",
    name=Text(zh="城镇新增就业人数", en="New urban employment"),
    unit="person",
    basis="total",
)
CAMPUS_EMPLOYMENT_SERIES = Indicator(
    id="campus-employment-series",
    name=Text(
        zh="“送政策、送岗位、送项目、送技能、送信息”进校园活动",
        en="Campus series bringing policies, jobs, projects, skills and information",
    ),
    unit=None,
    basis="total",
)
COLLEGES_ENTERPRISES_EVENT = Indicator(
    id="colleges-enterprises-event",
    name=Text(zh="“百校千企”活动", en="Hundred Colleges, Thousand Enterprises event"),
    unit=None,
    basis="total",
)
DOUBLE_FIRST_CLASS_RECRUITMENT = Indicator(
    id="double-first-class-recruitment",
    name=Text(zh="“双一流”高校招聘活动", en="Recruitment at Double First-Class universities"),
    unit=None,
    basis="total",
)
JOINT_CITY_RECRUITMENT = Indicator(
    id="joint-city-recruitment",
    name=Text(zh="大中城市联合招聘活动", en="Joint recruitment by large and medium-sized cities"),
    unit=None,
    basis="total",
)
KEY_UNIT_TALENT_SURVEY = Indicator(
    id="key-unit-talent-survey",
    name=Text(zh="重点单位招才引智需求调查", en="Survey of key units' demand for talent"),
    unit=None,
    basis="total",
)
COLLEGE_JOB_FAIRS = Indicator(
    id="college-job-fairs",
    name=Text(zh="大学生招聘会场数", en="Job fairs for college students"),
    unit="event",
    basis="total",
)
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
)
HARDSHIP_GRADUATE_SERVICE = Indicator(
    id="hardship-graduate-service",
    name=Text(
        zh="困难家庭高校毕业生服务率",
        en="Share of college graduates from families in hardship given employment services",
    ),
    unit="percent",
    basis="level",
    covers=Text(
        zh="有就业意愿的困难家庭高校毕业生",
        en="college graduates from families in hardship who want to work",
    ),
)
HARDSHIP_GRADUATE_FOLLOW_UP = Indicator(
    id="hardship-graduate-follow-up",
    name=Text(
        zh="困难家庭高校毕业生回访率",
        en="Share of college graduates from families in hardship who are followed up",
    ),
    unit="percent",
    basis="level",
    covers=Text(
        zh="有就业意愿的困难家庭高校毕业生",
        en="college graduates from families in hardship who want to work",
    ),
)
LABOR_REQUEST_RESPONSE_TIME = Indicator(
    id="labor-request-response-time",
    name=Text(
        zh="企业用工需求响应时间", en="Time taken to respond to an enterprise's request for labor"
    ),
    unit="hour",
    basis="level",
)
HEADHUNTING_TRIPS = Indicator(
    id="headhunting-trips",
    name=Text(zh="“赴外猎聘”系列活动", en="Headhunting trips to other places"),
    unit=None,
    basis="total",
)
CAMPUS_ALLIANCE_SERIES = Indicator(
    id="campus-alliance-series",
    name=Text(zh="“校园联盟”系列活动", en="Campus Alliance series of events"),
    unit=None,
    basis="total",
)
INDUSTRY_JOB_FAIRS = Indicator(
    id="industry-job-fairs",
    name=Text(zh="专场招聘会场数", en="Dedicated job fairs for industry"),
    unit="event",
    basis="total",
    covers=Text(
        zh="重点产业链、“专精特新”企业",
        en="key industrial chains and specialized, innovative enterprises",
    ),
)
LIVESTREAM_RECRUITMENT = Indicator(
    id="livestream-recruitment",
    name=Text(zh="“直播带岗”活动场数", en="Livestreamed recruitment events"),
    unit="event",
    basis="total",
)
COMMUNITY_EMPLOYMENT_EVENTS = Indicator(
    id="community-employment-events",
    name=Text(
        zh="“送政策、送资源、送服务、送暖阳、送保障”活动",
        en="Events bringing policies, resources, services, warmth and security",
    ),
    unit=None,
    basis="total",
)
EMPLOYMENT_SERVICE_PACKAGES = Indicator(
    id="employment-service-packages",
    name=Text(
        zh="向社区（村）下沉的“就业服务包”数",
        en="Employment service packages brought to communities and villages",
    ),
    unit="item",
    basis="total",
)
MODEL_EMPLOYMENT_COMMUNITIES = Indicator(
    id="model-employment-communities",
    name=Text(
        zh="“舒心就业”示范社区（村）数",
        en="Demonstration communities and villages of Worry-Free Employment",
    ),
    unit="community",
    basis="total",
)
ZERO_EMPLOYMENT_HOUSEHOLD_WORKERS = Indicator(
    id="zero-employment-household-workers",
    name=Text(
        zh="每户零就业家庭实现就业的人数",
        en="Members brought into work in each zero-employment household",
    ),
    unit="person",
    basis="level",
)
ZERO_EMPLOYMENT_HOUSEHOLDS = Indicator(
    id="zero-employment-households",
    name=Text(zh="零就业家庭户数", en="Zero-employment households"),
    unit="household",
    basis="level",
)
EMPLOYMENT_COMMUNITY_COVERAGE = Indicator(
    id="employment-community-coverage",
    name=Text(
        zh="“舒心就业”社区（村）覆盖率",
        en="Coverage of communities and villages by Worry-Free Employment",
    ),
    unit="percent",
    basis="level",
)
COMMUNITY_JOB_OFFERS = Indicator(
    id="community-job-offers",
    name=Text(
        zh="“舒心就业”进社区（村）投放岗位数",
        en="Jobs offered through Worry-Free Employment in communities and villages",
    ),
    unit="job",
    basis="total",
)
MODEL_EMPLOYMENT_VILLAGES = Indicator(
    id="model-employment-villages",
    name=Text(zh="“舒心就业”示范村数", en="Demonstration villages of Worry-Free Employment"),
    unit="village",
    basis="total",
)
