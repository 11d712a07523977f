"""The practical matters for education."""

from minsheng.domains.education.goal import (
    PUBLIC_INTEREST_KINDERGARTEN_COVERAGE,
    QUALITY_SENIOR_HIGH_SHARE,
)
from minsheng.domains.education.task_17_basic_education import URBAN_RURAL_EDUCATION_ALLIANCES
from minsheng.domains.education.task_20_community_education import COMMUNITY_EDUCATION_STAFF
from minsheng.domains.plan import matter
from minsheng.promises.writing import about, all_of, at_least
from minsheng.texts import Text

__all__ = ["MATTER_3", "MATTER_4", "MATTER_5"]

MATTER_3 = matter(
    3,
    Text(zh="农村学生免费乘校车", en="Free school buses for rural pupils"),
    Text(
        zh="符合条件的农村义务教育学生乘校车不再付费。",
        en="Eligible rural pupils in compulsory education no longer pay for the school bus.",
    ),
    all_of(
        "乘坐校车车费予以全部减免",
        level="school-bus-fare-waiver",
        zh="校车车费减免比例",
        en="Share of the school bus fare waived",
        covers_zh="符合条件的农村义务教育阶段学生",
        covers_en="eligible rural pupils in compulsory education",
        aliases=("校车", "免费校车"),
    ),
)

MATTER_4 = matter(
    4,
    Text(
        zh="扩增普惠学位和优质高中", en="More kindergarten places and quality senior high schools"
    ),
    Text(
        zh="增加公办普惠性幼儿学位，提高普惠性幼儿园覆盖率和优质特色高中占比。",
        en="Public kindergarten places are added, and the coverage of public-interest "
        "kindergartens and the share of quality senior high schools rise.",
    ),
    at_least(
        "2790 school_place",
        "扩增公办普惠性幼儿学位2790个以上",
        total="kindergarten-places-added",
        zh="扩增公办普惠性幼儿学位数",
        en="Public-interest places added in public kindergartens",
        aliases=("公办学位", "幼儿园学位"),
    ),
    at_least("86%", "普惠性幼儿园覆盖率不低于86%", of=PUBLIC_INTEREST_KINDERGARTEN_COVERAGE),
    at_least("75%", "优质特色普通高中占比达到75%", of=QUALITY_SENIOR_HIGH_SHARE),
)

MATTER_5 = matter(
    5,
    Text(zh="教育创新和社区课堂", en="Education reform projects and community classrooms"),
    Text(
        zh="申报改革项目，组建联盟，创建特色高中，办好社区课堂。",
        en="Reform projects are applied for, alliances formed, distinctive senior high schools "
        "created and community classrooms run.",
    ),
    at_least(
        "11 project",
        "申报区校两级教育创新改革项目11个",
        total="education-innovation-projects",
        zh="申报的区校两级教育创新改革项目数",
        en="District-level and school-level education innovation and reform projects applied for",
        counted_by="个",
        reading=Text(
            zh="承诺的是申报，而不是获得批准。",
            en="The promise is to apply for the projects, not that they are approved.",
        ),
    ),
    at_least(
        "5 alliance",
        "组建5个城乡义务教育优质均衡发展联盟",
        of=URBAN_RURAL_EDUCATION_ALLIANCES,
    ),
    at_least(
        "2 school",
        "创建2所市级特色普通高中",
        total="distinctive-senior-high-schools",
        zh="创建的市级特色普通高中数",
        en="City-level distinctive regular senior high schools created",
        aliases=("特色高中",),
        counted_by="所",
    ),
    at_least(
        "4 institution",
        "创建4所规范办学校外培训机构",
        total="compliant-training-institutions",
        zh="创建的规范办学校外培训机构数",
        en="Compliant off-campus training institutions created",
        counted_by="所",
    ),
    at_least(
        "8 site",
        "建设8个市级社区“幸福教育”课堂示范点",
        total="community-classroom-sites-built",
        zh="新建市级社区“幸福教育”课堂示范点数",
        en="City-level demonstration sites of the community “Happy Education” classroom built",
        counted_by="个",
        reading=Text(
            zh="“建设8个”理解为2023年新建成8个；第20项的11个是否包含它们，原文未说明。",
            en="To build eight is read as eight new sites in 2023; whether the eleven of task 20 "
            "include them is not said.",
        ),
    ),
    about(
        "600 person",
        "组建600人左右专兼职教师队伍",
        of=COMMUNITY_EDUCATION_STAFF,
        reading=Text(
            zh="理解为社区课堂的教师，因为此句夹在示范点和课程之间；“600人左右”自容差下限起向上均为达到，容差须由读者给定。",
            en="Read as the teachers of the community classroom, since the clause stands between "
            "its sites and its courses. About 600 is good from the tolerance below it upward; the "
            "reader must set the tolerance.",
        ),
    ),
    at_least(
        "20 course",
        "开发20门以上公共服务课程及社区个性化课程",
        total="community-courses",
        zh="公共服务课程及社区个性化课程数",
        en="Public-service courses and tailored community courses developed",
        counted_by="门",
        reading=Text(
            zh="两类课程合计一个数，原文未分开。",
            en="One count for both sorts of course, since the source does not divide it.",
        ),
    ),
)
