"""What is measured in education: tasks 20 and 21."""

from minsheng.promises.indicators import Indicator
from minsheng.texts import Text

__all__ = [
    "COMMUNITY_CLASSROOM_SITES",
    "COMMUNITY_COURSE_SYSTEM",
    "COMMUNITY_EDUCATION_EVENTS",
    "COMMUNITY_EDUCATION_SETTING",
    "COMMUNITY_EDUCATION_STAFF",
    "COMMUNITY_LECTURER_COVERAGE",
    "COMMUNITY_LECTURER_GROUPS",
    "COMMUNITY_PAIRING_PUBLISHED",
    "COURSE_DELIVERY_COVERAGE",
    "EDUCATION_CLIMATE",
    "EDUCATION_EVALUATION_SYSTEM",
    "EDUCATION_GOVERNANCE",
    "EDUCATION_REFORM_PUBLICATIONS",
    "EVALUATION_FAIRNESS",
    "EVALUATION_ITEMS",
    "EVALUATION_PANELS",
    "EVALUATION_PROJECTS",
    "EVALUATION_TRACKS",
    "OLDER_RESIDENTS_LEARNING",
    "OPEN_CHALLENGE_SYSTEM",
    "REGIONAL_EDUCATION_PROGRESS",
    "RESIDENTS_LEARNING",
    "SCHOOL_RATING_OF_ADMINISTRATION",
]

COMMUNITY_EDUCATION_SETTING = Indicator(
    id="community-education-setting",
    name=Text(
        zh="幸福教育进社区（村屯）场景",
        en="Settings of Happy Education in communities and villages",
    ),
    unit=None,
    basis="level",
)
COMMUNITY_LECTURER_GROUPS = Indicator(
    id="community-lecturer-groups",
    name=Text(
        zh="中小学社区（村屯）讲师团",
        en="Lecturer groups of primary and secondary schools for communities and villages",
    ),
    unit=None,
    basis="level",
)
COMMUNITY_LECTURER_COVERAGE = Indicator(
    id="community-lecturer-coverage",
    name=Text(zh="社区（村屯）师资力量覆盖率", en="Coverage of teaching staff"),
    unit="percent",
    basis="level",
    covers=Text(zh="社区（村屯）", en="communities and villages"),
)
COMMUNITY_PAIRING_PUBLISHED = Indicator(
    id="community-pairing-published",
    name=Text(
        zh="社区（村屯）讲师团对接情况",
        en="Publication of the pairing of lecturer groups with communities and villages",
    ),
    unit=None,
    basis="level",
)
OLDER_RESIDENTS_LEARNING = Indicator(
    id="older-residents-learning",
    name=Text(
        zh="社区老年教育需求满足程度",
        en="Satisfaction of older residents' demand for education",
    ),
    unit=None,
    basis="level",
)
COMMUNITY_CLASSROOM_SITES = Indicator(
    id="community-classroom-sites",
    name=Text(
        zh="市级社区“幸福教育”课堂示范点数",
        en="City-level demonstration sites of the community Happy Education classroom",
    ),
    unit="site",
    basis="level",
)
COURSE_DELIVERY_COVERAGE = Indicator(
    id="course-delivery-coverage",
    name=Text(
        zh="送课程进社区（村屯）覆盖范围", en="Reach of courses brought to communities and villages"
    ),
    unit=None,
    basis="level",
)
COMMUNITY_EDUCATION_EVENTS = Indicator(
    id="community-education-events",
    name=Text(
        zh="幸福教育进社区（村屯）活动次数", en="Happy Education events in communities and villages"
    ),
    unit="event",
    basis="total",
)
COMMUNITY_EDUCATION_STAFF = Indicator(
    id="community-education-staff",
    name=Text(
        zh="社区幸福教育课堂专兼职教师数",
        en="Full-time and part-time teachers of the community Happy Education classroom",
    ),
    unit="person",
    basis="level",
)
COMMUNITY_COURSE_SYSTEM = Indicator(
    id="community-course-system",
    name=Text(
        zh="面向全龄段居民的社区课程体系",
        en="System of community courses for residents of all ages",
    ),
    unit=None,
    basis="level",
)
RESIDENTS_LEARNING = Indicator(
    id="residents-learning",
    name=Text(zh="社区居民学习需求满足程度", en="Satisfaction of residents' demand for learning"),
    unit=None,
    basis="level",
)
EDUCATION_EVALUATION_SYSTEM = Indicator(
    id="education-evaluation-system",
    name=Text(zh="教育系统评价体系", en="Evaluation system of the education sector"),
    unit=None,
    basis="level",
)
EVALUATION_PANELS = Indicator(
    id="evaluation-panels",
    name=Text(zh="量化指标板块数", en="Panels of the quantitative indicators"),
    unit="item",
    basis="total",
)
EVALUATION_ITEMS = Indicator(
    id="evaluation-items",
    name=Text(zh="量化指标内容项数", en="Items of the quantitative indicators"),
    unit="item",
    basis="total",
)
EVALUATION_TRACKS = Indicator(
    id="evaluation-tracks",
    name=Text(zh="激励性考核赛道数", en="Tracks of the incentive assessment"),
    unit="item",
    basis="total",
)
EVALUATION_PROJECTS = Indicator(
    id="evaluation-projects",
    name=Text(zh="激励性考核项目数", en="Projects of the incentive assessment"),
    unit="item",
    basis="total",
)
OPEN_CHALLENGE_SYSTEM = Indicator(
    id="open-challenge-system",
    name=Text(zh="“揭榜挂帅”制度", en="System of open challenges for schools"),
    unit=None,
    basis="level",
)
SCHOOL_RATING_OF_ADMINISTRATION = Indicator(
    id="school-rating-of-administration",
    name=Text(
        zh="学校对区教育行政部门的满意度评价",
        en="Schools' rating of the district education administration's service",
    ),
    unit=None,
    basis="level",
)
EDUCATION_GOVERNANCE = Indicator(
    id="education-governance",
    name=Text(zh="教育治理体系", en="Education governance"),
    unit=None,
    basis="level",
)
EVALUATION_FAIRNESS = Indicator(
    id="evaluation-fairness",
    name=Text(zh="评价的科学性和公正性", en="Soundness and fairness of the evaluation"),
    unit=None,
    basis="level",
)
REGIONAL_EDUCATION_PROGRESS = Indicator(
    id="regional-education-progress",
    name=Text(
        zh="区域教育生态变革和高质量发展步伐",
        en="Change in the district's education and pace of its high-quality development",
    ),
    unit=None,
    basis="level",
)
EDUCATION_CLIMATE = Indicator(
    id="education-climate",
    name=Text(
        zh="区域教育生态", en="Climate of education among principals, teachers, pupils and parents"
    ),
    unit=None,
    basis="level",
)
EDUCATION_REFORM_PUBLICATIONS = Indicator(
    id="education-reform-publications",
    name=Text(
        zh="教育改革经验和成果的发表",
        en="Publication of the experience and results of the education reform",
    ),
    unit=None,
    basis="total",
)
