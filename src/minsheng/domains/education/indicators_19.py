"""What is measured in education: task 19 and matters 3 and 4."""

from minsheng.promises.indicators import Indicator
from minsheng.texts import Text

__all__ = [
    "BALL_GAME_CONTESTS",
    "BOARD_GAME_CONTEST",
    "EDUCATION_GUIDANCE_COVERAGE",
    "FAMILY_EDUCATION_TEAMS",
    "IDEOLOGY_INNOVATION_BASES",
    "IDEOLOGY_JOINT_BASES",
    "IDEOLOGY_PREMIUM_LESSONS",
    "IDEOLOGY_WORK_SYSTEM",
    "KINDERGARTEN_PLACES_ADDED",
    "MENTAL_HEALTH_SCHOOLS",
    "ORAL_CHECK_COVERAGE",
    "PIT_FISSURE_SEALING",
    "PUPILS_ORAL_CHECK",
    "RED_CLASSROOM_BADGES",
    "RED_CLASSROOM_CONTEST",
    "RED_CLASSROOM_EXHIBITION",
    "RED_CLASSROOM_MAPS",
    "RED_CLASSROOM_NOTES",
    "RED_CLASSROOM_PHOTOS",
    "RED_CLASSROOM_VIDEOS",
    "ROWING_CARNIVAL",
    "SCHOOL_BUS_FARE_WAIVER",
    "SPECIALTY_DEMONSTRATION_SCHOOLS",
    "SUMMER_ART_PROGRAM",
    "WINTER_SPORTS_PARTICIPATION",
]

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
