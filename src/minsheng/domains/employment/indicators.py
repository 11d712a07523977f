"""What is measured in employment."""

from minsheng.indicators import Indicator
from minsheng.texts import Text

__all__ = [
    "APPRENTICE_TECHNICIAN_PROJECTS",
    "CAMPUS_ALLIANCE_SERIES",
    "CAMPUS_EMPLOYMENT_SERIES",
    "CHILD_REHABILITATION",
    "COLLEGES_ENTERPRISES_EVENT",
    "COLLEGE_JOB_FAIRS",
    "COLLEGE_STARTUP_PARKS",
    "COMMUNITY_EMPLOYMENT_EVENTS",
    "COMMUNITY_JOB_OFFERS",
    "DISABILITY_CRAFT_TRAINING",
    "DISABILITY_FARM_TRAINING",
    "DISABILITY_JOB_OFFERS",
    "DISABILITY_STARTUP_FUNDING",
    "DOUBLE_FIRST_CLASS_RECRUITMENT",
    "EMPLOYMENT_COMMUNITY_COVERAGE",
    "EMPLOYMENT_EVENTS",
    "EMPLOYMENT_SERVICE_PACKAGES",
    "EMPLOYMENT_SITUATION",
    "GRADUATE_JOB_OFFERS",
    "HARDSHIP_GRADUATE_EMPLOYMENT",
    "HARDSHIP_GRADUATE_FOLLOW_UP",
    "HARDSHIP_GRADUATE_SERVICE",
    "HEADHUNTING_TRIPS",
    "HIGHLY_SKILLED_WORKERS",
    "INDUSTRY_JOB_FAIRS",
    "JOINT_CITY_RECRUITMENT",
    "KEY_UNIT_TALENT_SURVEY",
    "LABOR_ARBITRATION_REACH",
    "LABOR_DISPUTE_CENTER",
    "LABOR_DISPUTE_LINKAGE",
    "LABOR_MEDIATION_REACH",
    "LABOR_REQUEST_RESPONSE_TIME",
    "LABOR_TRIAL_REACH",
    "LIVESTREAM_RECRUITMENT",
    "MODEL_EMPLOYMENT_COMMUNITIES",
    "MODEL_EMPLOYMENT_VILLAGES",
    "NEW_FORM_DISPUTE_HANDLING",
    "OUTDOOR_WORKER_SATISFACTION",
    "OUTDOOR_WORKER_STATIONS",
    "RURAL_LABOR_TRANSFER",
    "SCHOOL_ENTERPRISE_TRAINING",
    "SPRING_BREEZE_JOB_FAIRS",
    "STARTUP_LEADERS",
    "STARTUP_LEADER_EMPLOYMENT",
    "STATION_FUNCTIONS_UPGRADED",
    "SUBSIDIZED_TRAINING",
    "URBAN_JOBS",
    "VOCATIONAL_SKILLS_CONTEST",
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
DISABILITY_CRAFT_TRAINING = Indicator(
    id="disability-craft-training",
    name=Text(
        zh="省残联组织的线上手工培训",
        en="Online handicraft training by the provincial disabled persons' federation",
    ),
    unit=None,
    basis="total",
    covers=Text(zh="全区残疾人", en="people with disabilities of the district"),
)
SPRING_BREEZE_JOB_FAIRS = Indicator(
    id="spring-breeze-job-fairs",
    name=Text(zh="“春风行动”线上招聘会", en="Spring Breeze online job fairs"),
    unit=None,
    basis="total",
)
DISABILITY_JOB_OFFERS = Indicator(
    id="disability-job-offers",
    name=Text(
        zh="“春风行动”线上招聘会提供的残疾人就业岗位数",
        en="Jobs for people with disabilities offered at the Spring Breeze online job fairs",
    ),
    unit="job",
    basis="total",
)
DISABILITY_FARM_TRAINING = Indicator(
    id="disability-farm-training",
    name=Text(zh="农业就业技术培训", en="Training in farming skills for employment"),
    unit=None,
    basis="total",
    covers=Text(
        zh="农村种养殖的残疾人", en="rural people with disabilities who grow crops or raise animals"
    ),
)
DISABILITY_STARTUP_FUNDING = Indicator(
    id="disability-startup-funding",
    name=Text(
        zh="残疾人自主创业资金扶持率",
        en="Share of eligible people with disabilities given funds to start a business",
    ),
    unit="percent",
    basis="level",
    covers=Text(
        zh="符合扶持自主创业条件的残疾人",
        en="people with disabilities eligible for start-up support",
    ),
)
COLLEGE_STARTUP_PARKS = Indicator(
    id="college-startup-parks",
    name=Text(zh="市级大学生创业园数", en="City-level start-up parks for college students"),
    unit="site",
    basis="level",
)
STARTUP_LEADERS = Indicator(
    id="startup-leaders",
    name=Text(zh="培育创业带头人数", en="Start-up leaders trained"),
    unit="person",
    basis="total",
)
STARTUP_LEADER_EMPLOYMENT = Indicator(
    id="startup-leader-employment",
    name=Text(zh="创业带头人带动就业人数", en="People brought into work by start-up leaders"),
    unit="person",
    basis="total",
)
CHILD_REHABILITATION = Indicator(
    id="child-rehabilitation",
    name=Text(
        zh="获得康复救助的残疾儿童人数",
        en="Children with disabilities given rehabilitation assistance",
    ),
    unit="person",
    basis="total",
    covers=Text(
        zh="符合救助条件的残疾儿童", en="children with disabilities eligible for assistance"
    ),
)
VOCATIONAL_SKILLS_CONTEST = Indicator(
    id="vocational-skills-contest",
    name=Text(zh="职业技能大赛", en="Vocational skills contest"),
    unit=None,
    basis="total",
)
SCHOOL_ENTERPRISE_TRAINING = Indicator(
    id="school-enterprise-training",
    name=Text(
        zh="“校企双制”联合培养实效",
        en="Joint training by schools and enterprises that leads straight into work",
    ),
    unit=None,
    basis="level",
)
APPRENTICE_TECHNICIAN_PROJECTS = Indicator(
    id="apprentice-technician-projects",
    name=Text(
        zh="企业新型学徒和技师、高级技师培养等培育项目",
        en="Projects to train new-type apprentices, technicians and senior technicians",
    ),
    unit=None,
    basis="total",
)
HIGHLY_SKILLED_WORKERS = Indicator(
    id="highly-skilled-workers",
    name=Text(zh="新增高技能人才数", en="Newly qualified highly skilled workers"),
    unit="person",
    basis="total",
)
SUBSIDIZED_TRAINING = Indicator(
    id="subsidized-training",
    name=Text(zh="补贴性培训人次", en="Attendances at subsidized training"),
    unit="person_time",
    basis="total",
)
LABOR_DISPUTE_CENTER = Indicator(
    id="labor-dispute-center",
    name=Text(
        zh="多元化解劳动人事争议一体化保障中心",
        en="Integrated center for settling labor and personnel disputes by several means",
    ),
    unit=None,
    basis="level",
)
LABOR_DISPUTE_LINKAGE = Indicator(
    id="labor-dispute-linkage",
    name=Text(
        zh="劳动人事争议调解、仲裁、诉讼和法律援助衔接",
        en="Linkage of mediation, arbitration, trial and legal aid in labor disputes",
    ),
    unit=None,
    basis="level",
)
LABOR_MEDIATION_REACH = Indicator(
    id="labor-mediation-reach",
    name=Text(
        zh="劳动人事争议应调尽调率",
        en="Share of labor disputes eligible for mediation that are mediated",
    ),
    unit="percent",
    basis="level",
    covers=Text(zh="“一站式”窗口受理的争议", en="disputes brought to the one-stop window"),
)
LABOR_ARBITRATION_REACH = Indicator(
    id="labor-arbitration-reach",
    name=Text(
        zh="劳动人事争议应裁尽裁率",
        en="Share of labor disputes eligible for arbitration that are arbitrated",
    ),
    unit="percent",
    basis="level",
    covers=Text(zh="“一站式”窗口受理的争议", en="disputes brought to the one-stop window"),
)
LABOR_TRIAL_REACH = Indicator(
    id="labor-trial-reach",
    name=Text(
        zh="劳动人事争议应审尽审率", en="Share of labor disputes eligible for trial that are tried"
    ),
    unit="percent",
    basis="level",
    covers=Text(zh="“一站式”窗口受理的争议", en="disputes brought to the one-stop window"),
)
NEW_FORM_DISPUTE_HANDLING = Indicator(
    id="new-form-dispute-handling",
    name=Text(
        zh="新就业形态劳动争议案件办理质效",
        en="Quality and speed of handling labor disputes in new forms of employment",
    ),
    unit=None,
    basis="level",
)
OUTDOOR_WORKER_STATIONS = Indicator(
    id="outdoor-worker-stations",
    name=Text(
        zh="建设工会户外劳动者服务站点数",
        en="Trade-union service stations built for outdoor workers",
    ),
    unit="site",
    basis="total",
)
STATION_FUNCTIONS_UPGRADED = Indicator(
    id="station-functions-upgraded",
    name=Text(
        zh="改造升级的户外劳动者服务站点功能数",
        en="Service functions upgraded at stations for outdoor workers",
    ),
    unit="item",
    basis="total",
)
OUTDOOR_WORKER_SATISFACTION = Indicator(
    id="outdoor-worker-satisfaction",
    name=Text(zh="户外劳动者获得感、幸福感", en="Outdoor workers' sense of gain and happiness"),
    unit=None,
    basis="level",
)
EMPLOYMENT_EVENTS = Indicator(
    id="employment-events",
    name=Text(
        zh="就业帮扶、招聘对接、技能培训场数",
        en="Events of employment assistance, recruitment and skills training",
    ),
    unit="event",
    basis="total",
)
RURAL_LABOR_TRANSFER = Indicator(
    id="rural-labor-transfer",
    name=Text(
        zh="农村劳动力转移就业人数", en="Rural workers moved into employment outside farming"
    ),
    unit="person",
    basis="total",
)
GRADUATE_JOB_OFFERS = Indicator(
    id="graduate-job-offers",
    name=Text(zh="提供高校毕业生就业岗位数", en="Jobs offered to college graduates"),
    unit="job",
    basis="total",
)
