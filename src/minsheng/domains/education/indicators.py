"""What is measured in schools and of their pupils: goal, tasks 17 to 19, matters 3 and 4."""

from minsheng.indicators import Indicator
from minsheng.texts import Text

__all__ = [
    "ACADEMIC_STANDING",
    "AFTER_SCHOOL_PLATFORM",
    "AFTER_SCHOOL_SERVICE_QUALITY",
    "AFTER_SCHOOL_SHARING_MECHANISM",
    "BALL_GAME_CONTESTS",
    "BOARD_GAME_CONTEST",
    "BRIDGING_COURSE_SYSTEM",
    "COMPULSORY_RESOURCE_BALANCE",
    "CONTINUOUS_EDUCATION_MODEL",
    "CURRICULUM_MODEL",
    "CURRICULUM_REFORM_SCHOOLS",
    "CURRICULUM_REFORM_SHOWCASE",
    "EDUCATION_ALLIANCE_FORMED",
    "EDUCATION_GROUP_REFORM",
    "EDUCATION_GUIDANCE_COVERAGE",
    "FAMILY_EDUCATION_TEAMS",
    "GROUP_SCHOOLING_MEETING",
    "IDEOLOGY_INNOVATION_BASES",
    "IDEOLOGY_JOINT_BASES",
    "IDEOLOGY_PREMIUM_LESSONS",
    "IDEOLOGY_WORK_SYSTEM",
    "KINDERGARTEN_PLACES_ADDED",
    "LIVELY_EDUCATION_MEETING",
    "MENTAL_HEALTH_SCHOOLS",
    "ORAL_CHECK_COVERAGE",
    "PIT_FISSURE_SEALING",
    "PREMIUM_COURSES",
    "PRINCIPAL_LESSON_CONTEST",
    "PUBLIC_INTEREST_KINDERGARTEN_COVERAGE",
    "PUPILS_ORAL_CHECK",
    "QUALITY_COURSE_ATLAS",
    "QUALITY_COURSE_SYSTEM",
    "QUALITY_EDUCATION_PROJECT",
    "QUALITY_LESSON_SHOWCASE",
    "QUALITY_RESOURCE_SHARING",
    "QUALITY_SENIOR_HIGH_SHARE",
    "RED_CLASSROOM_BADGES",
    "RED_CLASSROOM_CONTEST",
    "RED_CLASSROOM_EXHIBITION",
    "RED_CLASSROOM_MAPS",
    "RED_CLASSROOM_NOTES",
    "RED_CLASSROOM_PHOTOS",
    "RED_CLASSROOM_VIDEOS",
    "REGIONAL_CURRICULUM_REFORM",
    "ROWING_CARNIVAL",
    "SCHOOL_BUS_FARE_WAIVER",
    "SCHOOL_QUALITY",
    "SCHOOL_VITALITY",
    "SPECIALTY_DEMONSTRATION_SCHOOLS",
    "SUBJECT_ADVISER_SYSTEM",
    "SUMMER_ART_PROGRAM",
    "TEACHER_SKILLS_CONTEST",
    "TEACHING_RESEARCH_ABILITY",
    "TEACHING_RESULTS_EXHIBITION",
    "UNIVERSITY_AFFILIATED_SCHOOLS",
    "UNIVERSITY_BELT_EDUCATION",
    "URBAN_RURAL_EDUCATION_ALLIANCES",
    "WINTER_SPORTS_PARTICIPATION",
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
WINTER_SPORTS_PARTICIPATION = Indicator(
    id="winter-sports-participation",
    name=Text(
        zh="学生参加“浑南冬梦乐园”冰雪运动",
        en="Pupils' part in the ice and snow sports of the Hunnan Winter Dream Park",
    ),
    unit=None,
    basis="total",
)
BOARD_GAME_CONTEST = Indicator(
    id="board-game-contest",
    name=Text(
        zh="学生参加“三棋”比赛", en="Pupils' part in the family contest in the three board games"
    ),
    unit=None,
    basis="total",
)
ROWING_CARNIVAL = Indicator(
    id="rowing-carnival",
    name=Text(zh="赛艇嘉年华系列活动", en="Rowing carnival"),
    unit=None,
    basis="total",
)
SUMMER_ART_PROGRAM = Indicator(
    id="summer-art-program",
    name=Text(zh="“缤纷假期，向美而行”暑假艺术活动", en="Summer holiday art program"),
    unit=None,
    basis="total",
)
BALL_GAME_CONTESTS = Indicator(
    id="ball-game-contests",
    name=Text(zh="“三大球”“两小球”赛事", en="Contests in the three big and two small ball games"),
    unit=None,
    basis="total",
)
RED_CLASSROOM_CONTEST = Indicator(
    id="red-classroom-contest",
    name=Text(
        zh="“行走中的红色课堂”实践成果评比活动",
        en="Contest of practice results of the Walking Red Classroom",
    ),
    unit=None,
    basis="total",
)
RED_CLASSROOM_MAPS = Indicator(
    id="red-classroom-maps",
    name=Text(
        zh="入选“行走中的红色课堂”的手绘地图数",
        en="Hand-drawn maps selected in the Walking Red Classroom",
    ),
    unit="work",
    basis="total",
)
RED_CLASSROOM_NOTES = Indicator(
    id="red-classroom-notes",
    name=Text(
        zh="入选“行走中的红色课堂”的研学笔记数",
        en="Study notes selected in the Walking Red Classroom",
    ),
    unit="work",
    basis="total",
)
RED_CLASSROOM_BADGES = Indicator(
    id="red-classroom-badges",
    name=Text(
        zh="入选“行走中的红色课堂”的徽章数", en="Badges selected in the Walking Red Classroom"
    ),
    unit="work",
    basis="total",
)
RED_CLASSROOM_VIDEOS = Indicator(
    id="red-classroom-videos",
    name=Text(
        zh="入选“行走中的红色课堂”的研学视频数",
        en="Study videos selected in the Walking Red Classroom",
    ),
    unit="work",
    basis="total",
)
RED_CLASSROOM_PHOTOS = Indicator(
    id="red-classroom-photos",
    name=Text(
        zh="入选“行走中的红色课堂”的故事照片数",
        en="Story photos selected in the Walking Red Classroom",
    ),
    unit="work",
    basis="total",
)
RED_CLASSROOM_EXHIBITION = Indicator(
    id="red-classroom-exhibition",
    name=Text(
        zh="“行走中的红色课堂”云端巡展", en="Online touring exhibition of the Walking Red Classroom"
    ),
    unit=None,
    basis="total",
)
SPECIALTY_DEMONSTRATION_SCHOOLS = Indicator(
    id="specialty-demonstration-schools",
    name=Text(
        zh="体育、艺术和近视防控特色示范校数",
        en="Distinctive demonstration schools for sports, arts and myopia control",
    ),
    unit="school",
    basis="total",
)
MENTAL_HEALTH_SCHOOLS = Indicator(
    id="mental-health-schools",
    name=Text(zh="心理健康教育特色学校数", en="Distinctive schools for mental health education"),
    unit="school",
    basis="total",
)
FAMILY_EDUCATION_TEAMS = Indicator(
    id="family-education-teams",
    name=Text(zh="家庭教育指导团队数", en="Family education guidance teams"),
    unit="team",
    basis="total",
)
EDUCATION_GUIDANCE_COVERAGE = Indicator(
    id="education-guidance-coverage",
    name=Text(zh="教育指导服务团队覆盖率", en="Coverage of education guidance teams"),
    unit="percent",
    basis="level",
    covers=Text(zh="乡镇、街道", en="townships and subdistricts"),
)
IDEOLOGY_JOINT_BASES = Indicator(
    id="ideology-joint-bases",
    name=Text(
        zh="大中小学思政课一体化共建基地数",
        en="Joint bases for ideological and political courses from primary school to university",
    ),
    unit="base",
    basis="total",
)
IDEOLOGY_INNOVATION_BASES = Indicator(
    id="ideology-innovation-bases",
    name=Text(
        zh="思政课教学改革创新基地数",
        en="Bases for reform and innovation in teaching ideological and political courses",
    ),
    unit="base",
    basis="total",
)
IDEOLOGY_PREMIUM_LESSONS = Indicator(
    id="ideology-premium-lessons",
    name=Text(zh="思政精品课数", en="Premium lessons in ideological and political education"),
    unit="lesson",
    basis="total",
)
IDEOLOGY_WORK_SYSTEM = Indicator(
    id="ideology-work-system",
    name=Text(
        zh="大中小思想政治教育一体化工作体系",
        en="Integrated system of ideological and political education at all levels of school",
    ),
    unit=None,
    basis="level",
)
ORAL_CHECK_COVERAGE = Indicator(
    id="oral-check-coverage",
    name=Text(zh="适龄儿童口腔健康检查覆盖率", en="Coverage of oral health checks"),
    unit="percent",
    basis="level",
    covers=Text(zh="适龄儿童", en="children of eligible age"),
)
PUPILS_ORAL_CHECK = Indicator(
    id="pupils-oral-check",
    name=Text(zh="免费口腔健康检查人数", en="Pupils given a free oral health check"),
    unit="person",
    basis="total",
    covers=Text(zh="适龄学生（儿童）", en="pupils of eligible age"),
)
PIT_FISSURE_SEALING = Indicator(
    id="pit-fissure-sealing",
    name=Text(zh="免费窝沟封闭实施率", en="Share of children given free pit and fissure sealing"),
    unit="percent",
    basis="level",
    covers=Text(zh="适宜儿童", en="children suitable for the treatment"),
)
SCHOOL_BUS_FARE_WAIVER = Indicator(
    id="school-bus-fare-waiver",
    name=Text(zh="校车车费减免比例", en="Share of the school bus fare waived"),
    unit="percent",
    basis="level",
    covers=Text(
        zh="符合条件的农村义务教育阶段学生", en="eligible rural pupils in compulsory education"
    ),
)
KINDERGARTEN_PLACES_ADDED = Indicator(
    id="kindergarten-places-added",
    name=Text(
        zh="扩增公办普惠性幼儿学位数", en="Public-interest places added in public kindergartens"
    ),
    unit="school_place",
    basis="total",
)
