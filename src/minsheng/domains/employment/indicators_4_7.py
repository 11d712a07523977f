"""What is measured in employment: tasks 4 to 7 and the matters."""

from minsheng.promises.indicators import Indicator
from minsheng.texts import Text

__all__ = [
    "APPRENTICE_TECHNICIAN_PROJECTS",
    "CHILD_REHABILITATION",
    "COLLEGE_STARTUP_PARKS",
    "DISABILITY_CRAFT_TRAINING",
    "DISABILITY_FARM_TRAINING",
    "DISABILITY_JOB_OFFERS",
    "DISABILITY_STARTUP_FUNDING",
    "EMPLOYMENT_EVENTS",
    "GRADUATE_JOB_OFFERS",
    "HIGHLY_SKILLED_WORKERS",
    "LABOR_ARBITRATION_REACH",
    "LABOR_DISPUTE_CENTER",
    "LABOR_DISPUTE_LINKAGE",
    "LABOR_MEDIATION_REACH",
    "LABOR_TRIAL_REACH",
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
    "VOCATIONAL_SKILLS_CONTEST",
]

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
