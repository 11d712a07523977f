"""What is measured in education: tasks 22 and 23 and matter 5."""

from minsheng.promises.indicators import Indicator
from minsheng.texts import Text

__all__ = [
    "AI_TEACHING_ANALYSIS",
    "CADRE_CLASS",
    "CADRE_CLASS_TRAINEES",
    "CITY_SMART_EDUCATION_SCHOOLS",
    "COMMUNITY_COURSES",
    "COMPLIANT_TRAINING_INSTITUTIONS",
    "DISTINCTIVE_SENIOR_HIGH_SCHOOLS",
    "EDUCATION_INNOVATION_PROJECTS",
    "EDUCATION_IT_MAINTENANCE",
    "EDUCATION_IT_TEAM",
    "EDUCATION_RESOURCE_LIBRARY",
    "EDUCATION_STAFF_PROGRESS",
    "MASTER_TEACHER_WORKSHOPS",
    "MODEL_IT_SCHOOLS",
    "ONLINE_EDUCATION_PLATFORM",
    "ONLINE_RESEARCH_PLATFORM",
    "OUTSTANDING_EDUCATORS",
    "PRECISION_TEACHING_SCHOOLS",
    "PRINCIPALS_JOB_SHADOWING",
    "PRINCIPALS_STUDY_VISITS",
    "PRINCIPAL_WORKSHOPS",
    "PROVINCIAL_SMART_EDUCATION_STATUS",
    "PUBLIC_PLATFORM_USE",
    "PUPIL_CORE_COMPETENCE",
    "RESERVE_CADRE_TEAM",
    "SCHOOL_INFORMATION_OFFICERS",
    "TEACHER_DIGITAL_LITERACY",
    "TEACHER_TRAINING_SYSTEM",
    "TEACHING_QUALITY",
    "THREE_D_EDUCATION_PILOT",
    "WORKSHOP_EXPERIENCE_OUTPUT",
]

OUTSTANDING_EDUCATORS = Indicator(
    id="outstanding-educators",
    name=Text(
        zh="卓越校长、模范教师、科研名家队伍",
        en="Outstanding principals, model teachers and noted researchers",
    ),
    unit=None,
    basis="level",
)
PRINCIPALS_JOB_SHADOWING = Indicator(
    id="principals-job-shadowing",
    name=Text(
        zh="赴国内知名学校跟岗学习的校（园）长数",
        en="School and kindergarten principals sent to learn on the job at noted schools in China",
    ),
    unit="person",
    basis="total",
)
PRINCIPALS_STUDY_VISITS = Indicator(
    id="principals-study-visits",
    name=Text(
        zh="赴国内先进学校研学观摩的校长数",
        en="Principals taken on study visits to advanced schools in China",
    ),
    unit="person",
    basis="total",
)
TEACHER_TRAINING_SYSTEM = Indicator(
    id="teacher-training-system",
    name=Text(zh="教师培训支持体系", en="System of training and support for teachers"),
    unit=None,
    basis="level",
)
CADRE_CLASS = Indicator(
    id="cadre-class",
    name=Text(zh="百人优干班期数", en="Classes for outstanding cadres held"),
    unit="event",
    basis="total",
)
CADRE_CLASS_TRAINEES = Indicator(
    id="cadre-class-trainees",
    name=Text(zh="百人优干班学员数", en="Trainees of the class for outstanding cadres"),
    unit="person",
    basis="total",
)
RESERVE_CADRE_TEAM = Indicator(
    id="reserve-cadre-team",
    name=Text(
        zh="“双优型”后备干部团队",
        en="Team of reserve cadres who excel in management and in their subject",
    ),
    unit=None,
    basis="level",
)
PRINCIPAL_WORKSHOPS = Indicator(
    id="principal-workshops",
    name=Text(zh="校长工作坊数", en="Principals' workshops"),
    unit="workshop",
    basis="total",
)
MASTER_TEACHER_WORKSHOPS = Indicator(
    id="master-teacher-workshops",
    name=Text(zh="名师工作室数", en="Master teachers' workshops"),
    unit="workshop",
    basis="total",
)
WORKSHOP_EXPERIENCE_OUTPUT = Indicator(
    id="workshop-experience-output",
    name=Text(
        zh="校长工作坊、名师工作室先进经验输出",
        en="Spread of advanced experience from the workshops",
    ),
    unit=None,
    basis="level",
)
EDUCATION_STAFF_PROGRESS = Indicator(
    id="education-staff-progress",
    name=Text(
        zh="学校管理、学科专业和教职工发展",
        en="Progress of school management, of every subject and of the staff",
    ),
    unit=None,
    basis="level",
)
PUPIL_CORE_COMPETENCE = Indicator(
    id="pupil-core-competence",
    name=Text(zh="学生核心素养", en="Core competence of pupils"),
    unit=None,
    basis="level",
)
SCHOOL_INFORMATION_OFFICERS = Indicator(
    id="school-information-officers",
    name=Text(
        zh="中小学校首席信息官制度",
        en="System of chief information officers in primary and secondary schools",
    ),
    unit=None,
    basis="level",
)
AI_TEACHING_ANALYSIS = Indicator(
    id="ai-teaching-analysis",
    name=Text(
        zh="基于AI智慧课堂的教学分析系统",
        en="Teaching analysis system based on smart AI classrooms",
    ),
    unit=None,
    basis="level",
)
ONLINE_RESEARCH_PLATFORM = Indicator(
    id="online-research-platform",
    name=Text(
        zh="区校一体化“互联网+教研”平台",
        en="Online platform of the district and its schools for teaching research",
    ),
    unit=None,
    basis="level",
)
EDUCATION_RESOURCE_LIBRARY = Indicator(
    id="education-resource-library",
    name=Text(zh="浑南优质教育资源库", en="Library of Hunnan's quality education resources"),
    unit=None,
    basis="level",
)
THREE_D_EDUCATION_PILOT = Indicator(
    id="three-d-education-pilot",
    name=Text(zh="“3D+教育”试点", en="3D education pilot"),
    unit=None,
    basis="total",
)
EDUCATION_IT_MAINTENANCE = Indicator(
    id="education-it-maintenance",
    name=Text(zh="区域信息化运维服务", en="Purchased maintenance of education IT in the district"),
    unit=None,
    basis="level",
)
EDUCATION_IT_TEAM = Indicator(
    id="education-it-team",
    name=Text(zh="教育系统信息化专业技术团队人数", en="Staff of the education sector's IT team"),
    unit="person",
    basis="level",
)
PRECISION_TEACHING_SCHOOLS = Indicator(
    id="precision-teaching-schools",
    name=Text(zh="大数据精准教学场景数", en="Schools with precision teaching by big data"),
    unit="school",
    basis="total",
    covers=Text(zh="高中、初中", en="junior and senior high schools"),
)
TEACHING_QUALITY = Indicator(
    id="teaching-quality",
    name=Text(zh="教学质量", en="Quality of teaching"),
    unit=None,
    basis="level",
)
CITY_SMART_EDUCATION_SCHOOLS = Indicator(
    id="city-smart-education-schools",
    name=Text(zh="市级智慧教育示范校数", en="City-level demonstration schools of smart education"),
    unit="school",
    basis="total",
)
PROVINCIAL_SMART_EDUCATION_STATUS = Indicator(
    id="provincial-smart-education-status",
    name=Text(
        zh="省级智慧教育示范区（校）创建单位",
        en="Status as a candidate provincial demonstration district or school of smart education",
    ),
    unit=None,
    basis="level",
)
MODEL_IT_SCHOOLS = Indicator(
    id="model-it-schools",
    name=Text(zh="信息化应用典型学校数", en="Model schools in the use of IT"),
    unit="school",
    basis="total",
)
TEACHER_DIGITAL_LITERACY = Indicator(
    id="teacher-digital-literacy",
    name=Text(zh="教师信息素养", en="Digital literacy of teachers"),
    unit=None,
    basis="level",
)
ONLINE_EDUCATION_PLATFORM = Indicator(
    id="online-education-platform",
    name=Text(zh="浑南区“互联网+教育”大平台", en="Online education platform of Hunnan District"),
    unit=None,
    basis="level",
)
PUBLIC_PLATFORM_USE = Indicator(
    id="public-platform-use",
    name=Text(
        zh="国家、省市教育资源公共服务平台应用",
        en="Use of the national, provincial and city platforms for education resources",
    ),
    unit=None,
    basis="level",
)
EDUCATION_INNOVATION_PROJECTS = Indicator(
    id="education-innovation-projects",
    name=Text(
        zh="申报的区校两级教育创新改革项目数",
        en="District-level and school-level education innovation and reform projects applied for",
    ),
    unit="project",
    basis="total",
)
DISTINCTIVE_SENIOR_HIGH_SCHOOLS = Indicator(
    id="distinctive-senior-high-schools",
    name=Text(
        zh="创建的市级特色普通高中数",
        en="City-level distinctive regular senior high schools created",
    ),
    unit="school",
    basis="total",
)
COMPLIANT_TRAINING_INSTITUTIONS = Indicator(
    id="compliant-training-institutions",
    name=Text(
        zh="创建的规范办学校外培训机构数",
        en="Compliant off-campus training institutions created",
    ),
    unit="institution",
    basis="total",
)
COMMUNITY_COURSES = Indicator(
    id="community-courses",
    name=Text(
        zh="公共服务课程及社区个性化课程数",
        en="Public-service courses and tailored community courses developed",
    ),
    unit="course",
    basis="total",
)
