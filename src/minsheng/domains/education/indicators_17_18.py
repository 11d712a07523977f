"""What is measured in education: the goal and tasks 17 and 18."""

from minsheng.promises.indicators import Indicator
from minsheng.texts import Text

__all__ = [
    "ACADEMIC_STANDING",
    "AFTER_SCHOOL_PLATFORM",
    "AFTER_SCHOOL_SERVICE_QUALITY",
    "AFTER_SCHOOL_SHARING_MECHANISM",
    "BRIDGING_COURSE_SYSTEM",
    "COMPULSORY_RESOURCE_BALANCE",
    "CONTINUOUS_EDUCATION_MODEL",
    "CURRICULUM_MODEL",
    "CURRICULUM_REFORM_SCHOOLS",
    "CURRICULUM_REFORM_SHOWCASE",
    "EDUCATION_ALLIANCE_FORMED",
    "EDUCATION_GROUP_REFORM",
    "GROUP_SCHOOLING_MEETING",
    "LIVELY_EDUCATION_MEETING",
    "PREMIUM_COURSES",
    "PRINCIPAL_LESSON_CONTEST",
    "PUBLIC_INTEREST_KINDERGARTEN_COVERAGE",
    "QUALITY_COURSE_ATLAS",
    "QUALITY_COURSE_SYSTEM",
    "QUALITY_EDUCATION_PROJECT",
    "QUALITY_LESSON_SHOWCASE",
    "QUALITY_RESOURCE_SHARING",
    "QUALITY_SENIOR_HIGH_SHARE",
    "REGIONAL_CURRICULUM_REFORM",
    "SCHOOL_QUALITY",
    "SCHOOL_VITALITY",
    "SUBJECT_ADVISER_SYSTEM",
    "TEACHER_SKILLS_CONTEST",
    "TEACHING_RESEARCH_ABILITY",
    "TEACHING_RESULTS_EXHIBITION",
    "UNIVERSITY_AFFILIATED_SCHOOLS",
    "UNIVERSITY_BELT_EDUCATION",
    "URBAN_RURAL_EDUCATION_ALLIANCES",
]

COMPULSORY_RESOURCE_BALANCE = Indicator(
    id="compulsory-resource-balance",
    name=Text(zh="义务教育资源配置均衡程度", en="Balance of resources in compulsory education"),
    unit=None,
    basis="level",
)
PUBLIC_INTEREST_KINDERGARTEN_COVERAGE = Indicator(
    id="public-interest-kindergarten-coverage",
    name=Text(zh="普惠性幼儿园覆盖率", en="Coverage of public-interest kindergartens"),
    unit="percent",
    basis="level",
)
QUALITY_SENIOR_HIGH_SHARE = Indicator(
    id="quality-senior-high-share",
    name=Text(
        zh="优质特色普通高中占比", en="Share of quality and distinctive regular senior high schools"
    ),
    unit="percent",
    basis="level",
)
REGIONAL_CURRICULUM_REFORM = Indicator(
    id="regional-curriculum-reform",
    name=Text(zh="区域课程改革", en="Regional curriculum reform"),
    unit=None,
    basis="level",
)
CURRICULUM_REFORM_SCHOOLS = Indicator(
    id="curriculum-reform-schools",
    name=Text(
        zh="区级深化课程改革示范学校数",
        en="District-level demonstration schools for deeper curriculum reform",
    ),
    unit="school",
    basis="total",
)
PREMIUM_COURSES = Indicator(
    id="premium-courses",
    name=Text(
        zh="新评区级及以上精品课程数",
        en="Courses newly rated as premium at district level or above",
    ),
    unit="course",
    basis="total",
)
EDUCATION_GROUP_REFORM = Indicator(
    id="education-group-reform",
    name=Text(
        zh="智慧、创新两大教育集团改革", en="Reform of the Wisdom and Innovation education groups"
    ),
    unit=None,
    basis="level",
)
SUBJECT_ADVISER_SYSTEM = Indicator(
    id="subject-adviser-system",
    name=Text(zh="学科顾问指导制度", en="System of guidance by subject advisers"),
    unit=None,
    basis="level",
)
TEACHING_RESEARCH_ABILITY = Indicator(
    id="teaching-research-ability",
    name=Text(zh="教师教科研水平", en="Teachers' ability in teaching research"),
    unit=None,
    basis="level",
)
SCHOOL_VITALITY = Indicator(
    id="school-vitality",
    name=Text(zh="学校办学活力", en="Vitality of schools"),
    unit=None,
    basis="level",
)
URBAN_RURAL_EDUCATION_ALLIANCES = Indicator(
    id="urban-rural-education-alliances",
    name=Text(
        zh="城乡义务教育优质均衡发展联盟数",
        en="Urban-rural alliances for quality and balanced compulsory education",
    ),
    unit="alliance",
    basis="total",
)
EDUCATION_ALLIANCE_FORMED = Indicator(
    id="education-alliance-formed",
    name=Text(
        zh="城乡义务教育优质均衡发展联盟的组建",
        en="Forming of an urban-rural alliance for compulsory education",
    ),
    unit=None,
    basis="level",
)
CONTINUOUS_EDUCATION_MODEL = Indicator(
    id="continuous-education-model",
    name=Text(
        zh="大中小幼贯通式培养新模式",
        en="Model of continuous education from kindergarten to university",
    ),
    unit=None,
    basis="level",
)
UNIVERSITY_AFFILIATED_SCHOOLS = Indicator(
    id="university-affiliated-schools",
    name=Text(
        zh="高水平发展的校地共建高校附属学校数",
        en="Jointly founded university-affiliated schools developed to a high level",
    ),
    unit="school",
    basis="level",
)
UNIVERSITY_BELT_EDUCATION = Indicator(
    id="university-belt-education",
    name=Text(
        zh="环高校优质基础教育生态圈",
        en="Ecosystem of quality basic education around the universities",
    ),
    unit=None,
    basis="level",
)
BRIDGING_COURSE_SYSTEM = Indicator(
    id="bridging-course-system",
    name=Text(zh="融通课程和衔接课程体系", en="System of bridging and transition courses"),
    unit=None,
    basis="level",
)
QUALITY_RESOURCE_SHARING = Indicator(
    id="quality-resource-sharing",
    name=Text(zh="优质教育资源共享程度", en="Sharing of quality education resources"),
    unit=None,
    basis="level",
)
SCHOOL_QUALITY = Indicator(
    id="school-quality",
    name=Text(zh="基础教育学校办学品质", en="Quality of schools in basic education"),
    unit=None,
    basis="level",
)
AFTER_SCHOOL_PLATFORM = Indicator(
    id="after-school-platform",
    name=Text(
        zh="“智慧+”课后服务线上共享平台",
        en="Smart online platform for sharing after-school services",
    ),
    unit=None,
    basis="level",
)
AFTER_SCHOOL_SHARING_MECHANISM = Indicator(
    id="after-school-sharing-mechanism",
    name=Text(
        zh="课后服务全流程开放共享机制",
        en="Mechanism for openly sharing after-school services from end to end",
    ),
    unit=None,
    basis="level",
)
QUALITY_EDUCATION_PROJECT = Indicator(
    id="quality-education-project",
    name=Text(zh="“优教浑南”工程", en="Quality Education in Hunnan project"),
    unit=None,
    basis="level",
)
PRINCIPAL_LESSON_CONTEST = Indicator(
    id="principal-lesson-contest",
    name=Text(zh="校长听评课大赛", en="Principals' contest in observing and reviewing lessons"),
    unit=None,
    basis="total",
)
TEACHER_SKILLS_CONTEST = Indicator(
    id="teacher-skills-contest",
    name=Text(zh="教师基本功大赛", en="Teachers' contest in basic skills"),
    unit=None,
    basis="total",
)
LIVELY_EDUCATION_MEETING = Indicator(
    id="lively-education-meeting",
    name=Text(
        zh="“九小灵动教育”推进成果分享交流会",
        en="Meeting to share the results of lively education at Hunnan No. 9 Primary School",
    ),
    unit=None,
    basis="total",
)
GROUP_SCHOOLING_MEETING = Indicator(
    id="group-schooling-meeting",
    name=Text(zh="集团化办学总结会", en="Review meeting on running schools in groups"),
    unit=None,
    basis="total",
)
QUALITY_COURSE_SYSTEM = Indicator(
    id="quality-course-system",
    name=Text(zh="优质课程体系", en="System of quality courses"),
    unit=None,
    basis="level",
)
AFTER_SCHOOL_SERVICE_QUALITY = Indicator(
    id="after-school-service-quality",
    name=Text(zh="课后服务质量", en="Quality of after-school services"),
    unit=None,
    basis="level",
)
QUALITY_COURSE_ATLAS = Indicator(
    id="quality-course-atlas",
    name=Text(zh="浑南区优质课程图谱", en="Atlas of the quality courses of Hunnan District"),
    unit=None,
    basis="level",
)
QUALITY_LESSON_SHOWCASE = Indicator(
    id="quality-lesson-showcase",
    name=Text(zh="优课展示交流活动", en="Events to show and exchange quality lessons"),
    unit=None,
    basis="total",
)
CURRICULUM_REFORM_SHOWCASE = Indicator(
    id="curriculum-reform-showcase",
    name=Text(zh="课程改革展示与拉练", en="Schools' curriculum reform showcase and drill"),
    unit=None,
    basis="total",
)
TEACHING_RESULTS_EXHIBITION = Indicator(
    id="teaching-results-exhibition",
    name=Text(
        zh="优秀教学成果推广应用巡展",
        en="Touring exhibition of outstanding teaching results and their use",
    ),
    unit=None,
    basis="total",
)
CURRICULUM_MODEL = Indicator(
    id="curriculum-model",
    name=Text(
        zh="高质量区域基础教育课程样本",
        en="Model of a high-quality regional curriculum for basic education",
    ),
    unit=None,
    basis="level",
)
ACADEMIC_STANDING = Indicator(
    id="academic-standing",
    name=Text(
        zh="中小学整体学业水平在全市的位置",
        en="Academic standing of primary and secondary schools in the city",
    ),
    unit=None,
    basis="level",
)
