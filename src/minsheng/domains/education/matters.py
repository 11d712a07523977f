"""The practical matters for education."""

from minsheng.domains.education.indicators_17_18 import (
    PUBLIC_INTEREST_KINDERGARTEN_COVERAGE,
    QUALITY_SENIOR_HIGH_SHARE,
    URBAN_RURAL_EDUCATION_ALLIANCES,
)
from minsheng.domains.education.indicators_19 import (
    KINDERGARTEN_PLACES_ADDED,
    SCHOOL_BUS_FARE_WAIVER,
)
from minsheng.domains.education.indicators_20_21 import (
    COMMUNITY_CLASSROOM_SITES,
    COMMUNITY_EDUCATION_STAFF,
)
from minsheng.domains.education.indicators_22_23 import (
    COMMUNITY_COURSES,
    COMPLIANT_TRAINING_INSTITUTIONS,
    DISTINCTIVE_SENIOR_HIGH_SCHOOLS,
    EDUCATION_INNOVATION_PROJECTS,
)
from minsheng.domains.periods import IN_2023
from minsheng.promises.provisions import Commitment, PracticalMatter
from minsheng.promises.targets import About, AtLeast
from minsheng.texts import Text

__all__ = ["MATTER_3", "MATTER_4", "MATTER_5"]

MATTER_3 = PracticalMatter(
    number=3,
    title=Text(zh="农村学生免费乘校车", en="Free school buses for rural pupils"),
    summary=Text(
        zh="符合条件的农村义务教育学生乘校车不再付费。",
        en="Eligible rural pupils in compulsory education no longer pay for the school bus.",
    ),
    commitments=(
        Commitment(
            id="matter:3/school-bus-fare-waiver",
            indicator=SCHOOL_BUS_FARE_WAIVER,
            target=AtLeast(value="100%"),
            period=IN_2023,
            phrase="乘坐校车车费予以全部减免",
            stated=False,
        ),
    ),
)

MATTER_4 = PracticalMatter(
    number=4,
    title=Text(
        zh="扩增普惠学位和优质高中", en="More kindergarten places and quality senior high schools"
    ),
    summary=Text(
        zh="增加公办普惠幼儿学位，提高普惠幼儿园和优质高中的比例。",
        en="Public kindergarten places are added, and the shares of public-interest "
        "kindergartens and quality senior high schools rise.",
    ),
    commitments=(
        Commitment(
            id="matter:4/kindergarten-places-added",
            indicator=KINDERGARTEN_PLACES_ADDED,
            target=AtLeast(value="2790 school_place"),
            period=IN_2023,
            phrase="扩增公办普惠性幼儿学位2790个以上",
        ),
        Commitment(
            id="matter:4/public-interest-kindergarten-coverage",
            indicator=PUBLIC_INTEREST_KINDERGARTEN_COVERAGE,
            target=AtLeast(value="86%"),
            period=IN_2023,
            phrase="普惠性幼儿园覆盖率不低于86%",
        ),
        Commitment(
            id="matter:4/quality-senior-high-share",
            indicator=QUALITY_SENIOR_HIGH_SHARE,
            target=AtLeast(value="75%"),
            period=IN_2023,
            phrase="优质特色普通高中占比达到75%",
        ),
    ),
)

MATTER_5 = PracticalMatter(
    number=5,
    title=Text(zh="教育创新和社区课堂", en="Education reform projects and community classrooms"),
    summary=Text(
        zh="申报改革项目，组建联盟，创建特色高中，办好社区课堂。",
        en="Reform projects are applied for, alliances formed, distinctive senior high schools "
        "created and community classrooms run.",
    ),
    commitments=(
        Commitment(
            id="matter:5/education-innovation-projects",
            indicator=EDUCATION_INNOVATION_PROJECTS,
            target=AtLeast(value="11 project"),
            period=IN_2023,
            phrase="申报区校两级教育创新改革项目11个",
            interpretation="The promise is to apply for the projects, not that they are approved.",
        ),
        Commitment(
            id="matter:5/urban-rural-education-alliances",
            indicator=URBAN_RURAL_EDUCATION_ALLIANCES,
            target=AtLeast(value="5 alliance"),
            period=IN_2023,
            phrase="组建5个城乡义务教育优质均衡发展联盟",
        ),
        Commitment(
            id="matter:5/distinctive-senior-high-schools",
            indicator=DISTINCTIVE_SENIOR_HIGH_SCHOOLS,
            target=AtLeast(value="2 school"),
            period=IN_2023,
            phrase="创建2所市级特色普通高中",
        ),
        Commitment(
            id="matter:5/compliant-training-institutions",
            indicator=COMPLIANT_TRAINING_INSTITUTIONS,
            target=AtLeast(value="4 institution"),
            period=IN_2023,
            phrase="创建4所规范办学校外培训机构",
        ),
        Commitment(
            id="matter:5/community-classroom-sites",
            indicator=COMMUNITY_CLASSROOM_SITES,
            target=AtLeast(value="8 site"),
            period=IN_2023,
            phrase="建设8个市级社区“幸福教育”课堂示范点",
            interpretation="Read as the sites standing at the end of the year; the source leaves "
            "open whether the eleven of task 20 include them.",
        ),
        Commitment(
            id="matter:5/community-education-staff",
            indicator=COMMUNITY_EDUCATION_STAFF,
            target=About(value="600 person"),
            period=IN_2023,
            phrase="组建600人左右专兼职教师队伍",
            interpretation="Read as the teachers of the community classroom, since the clause "
            "stands between its sites and its courses.",
        ),
        Commitment(
            id="matter:5/community-courses",
            indicator=COMMUNITY_COURSES,
            target=AtLeast(value="20 course"),
            period=IN_2023,
            phrase="开发20门以上公共服务课程及社区个性化课程",
            interpretation="One count for both sorts of course, since the source does not divide "
            "it.",
        ),
    ),
)
