"""Task 23: create demonstrations of smart education (实施智慧教育示范创建行动)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import at_least, between, direction, done
from minsheng.texts import Text

__all__ = ["TASK_23"]

TASK_23 = task(
    23,
    Text(zh="实施智慧教育示范创建行动", en="Create demonstrations of smart education"),
    Text(
        zh="建平台、组团队、试点精准教学，创建智慧教育示范校。",
        en="Platforms are built, a technical team is formed, precision teaching is piloted and "
        "demonstration schools of smart education are created.",
    ),
    done(
        "开展中小学生信息素养提升实践活动",
        total="information-literacy-activity",
        zh="中小学生信息素养提升实践活动",
        en="Practice program to raise pupils' information literacy",
    ),
    direction(
        "激发学生创新潜能",
        level="pupil-innovation",
        zh="学生创新潜能",
        en="Pupils' potential to innovate",
    ),
    direction(
        "提升学生核心素养",
        level="pupil-core-competence",
        zh="学生核心素养",
        en="Core competence of pupils",
    ),
    done(
        "推行中小学校首席信息官制度",
        level="school-information-officers",
        zh="中小学校首席信息官制度",
        en="System of chief information officers in primary and secondary schools",
    ),
    done(
        "建设基于AI智慧课堂的教学分析系统",
        level="ai-teaching-analysis",
        zh="基于AI智慧课堂的教学分析系统",
        en="Teaching analysis system based on smart AI classrooms",
    ),
    done(
        "区校一体化“互联网+教研”平台",
        level="online-research-platform",
        zh="区校一体化“互联网+教研”平台",
        en="Online platform of the district and its schools for teaching research",
    ),
    done(
        "浑南优质教育资源库",
        level="education-resource-library",
        zh="浑南优质教育资源库",
        en="Library of Hunnan's quality education resources",
    ),
    done(
        "开展“3D+教育”试点",
        total="three-d-education-pilot",
        zh="“3D+教育”试点",
        en="“3D+ Education” pilot",
    ),
    done(
        "购买区域信息化运维服务",
        level="education-it-maintenance",
        zh="区域信息化运维服务",
        en="Purchased maintenance of education IT in the district",
    ),
    at_least(
        "8 person",
        "不少于8人的教育系统信息化专业技术团队",
        level="education-it-team",
        zh="教育系统信息化专业技术团队人数",
        en="Staff of the education sector's IT team",
    ),
    between(
        "2 school",
        "3 school",
        "试点建设2-3所大数据精准教学场景",
        total="precision-teaching-schools",
        zh="建有大数据精准教学场景的学校数",
        en="Schools with precision teaching by big data",
        covers_zh="高中、初中",
        covers_en="junior and senior high schools",
        counted_by="所",
        reading=Text(
            zh="量词“所”指学校，理解为建有该场景的学校；“2-3所”自2所起即为达到，多于3所也不算未达到。",
            en="The measure word (所) counts schools; read as schools with such a setting. A range "
            "that asks for a count is kept from its low end on; more than three is no failure.",
        ),
    ),
    direction("提升教学质量", level="teaching-quality", zh="教学质量", en="Quality of teaching"),
    at_least(
        "11 school",
        "完成10+1所市级智慧教育示范校建设",
        total="city-smart-education-schools",
        zh="市级智慧教育示范校数",
        en="City-level demonstration schools of smart education",
        aliases=("智慧校", "智慧教育示范校"),
        counted_by="所",
        by=2025,
        reading=Text(
            zh="原文写作“10+1所”，未说明“1”有何不同，按11所理解。",
            en="The source writes ten plus one (10+1所) without saying what sets the one apart; "
            "read as eleven schools.",
        ),
    ),
    done(
        "争创省级智慧教育示范区(校)创建单位",
        level="provincial-smart-education-status",
        zh="省级智慧教育示范区（校）创建单位",
        en="Status as a candidate provincial demonstration district or school of smart education",
        by=2025,
        reading=Text(
            zh="原文为“争创”，按承诺理解。",
            en="The source says it will strive for this (争创); read as a promise.",
        ),
    ),
    at_least(
        "10 school",
        "培育10所信息化应用典型学校和个人",
        total="model-it-schools",
        zh="信息化应用典型学校数",
        en="Model schools in the use of IT",
        counted_by="所",
        by=2025,
        reading=Text(
            zh="量词“所”指学校；并列的“个人”没有写人数。",
            en="The measure word (所) counts schools; for the individuals named beside them no "
            "number is given.",
        ),
    ),
    direction(
        "提升教师信息素养",
        level="teacher-digital-literacy",
        zh="教师信息素养",
        en="Information literacy of teachers",
        by=2025,
    ),
    done(
        "建成浑南区“互联网+教育”大平台",
        level="online-education-platform",
        zh="浑南区“互联网+教育”大平台",
        en="Online education platform of Hunnan District",
        by=2025,
    ),
    direction(
        "拓展国家、省市教育资源公共服务平台应用",
        level="public-platform-use",
        zh="国家、省市教育资源公共服务平台应用",
        en="Use of the national, provincial and city platforms for education resources",
        by=2025,
    ),
)
