"""The tasks for education in health and in communities: 19 and 20."""

from minsheng.domains.education.indicators import (
    BALL_GAME_CONTESTS,
    BOARD_GAME_CONTEST,
    EDUCATION_GUIDANCE_COVERAGE,
    FAMILY_EDUCATION_TEAMS,
    IDEOLOGY_INNOVATION_BASES,
    IDEOLOGY_JOINT_BASES,
    IDEOLOGY_PREMIUM_LESSONS,
    IDEOLOGY_WORK_SYSTEM,
    MENTAL_HEALTH_SCHOOLS,
    ORAL_CHECK_COVERAGE,
    PIT_FISSURE_SEALING,
    PUPILS_ORAL_CHECK,
    RED_CLASSROOM_BADGES,
    RED_CLASSROOM_EXHIBITION,
    RED_CLASSROOM_MAPS,
    RED_CLASSROOM_NOTES,
    RED_CLASSROOM_PHOTOS,
    RED_CLASSROOM_VIDEOS,
    ROWING_CARNIVAL,
    SPECIALTY_DEMONSTRATION_SCHOOLS,
    SUMMER_ART_PROGRAMME,
    WINTER_SPORTS_PARTICIPATION,
)
from minsheng.domains.education.indicators_20_23 import (
    COMMUNITY_CLASSROOM_SITES,
    COMMUNITY_COURSE_SYSTEM,
    COMMUNITY_EDUCATION_EVENTS,
    COMMUNITY_EDUCATION_SETTING,
    COMMUNITY_EDUCATION_STAFF,
    COMMUNITY_LECTURER_COVERAGE,
    COMMUNITY_LECTURER_GROUPS,
    COMMUNITY_PAIRING_PUBLISHED,
    COURSE_DELIVERY_COVERAGE,
    OLDER_RESIDENTS_LEARNING,
    RESIDENTS_LEARNING,
)
from minsheng.domains.periods import BY_2025, UNDATED
from minsheng.provisions import Commitment, Task
from minsheng.targets import AtLeast, Directional, Done
from minsheng.texts import Text

__all__ = ["TASK_19", "TASK_20"]

TASK_19 = Task(
    number=19,
    title=Text(zh="实施“三个健康”提质行动", en="Raise the quality of the three healths"),
    summary=Text(
        zh="以体育、艺术、心理和思政教育促进学生健康成长，免费检查口腔。",
        en="Sports, arts, mental health and ideological education help pupils grow up healthy, "
        "and their teeth are checked free of charge.",
    ),
    commitments=(
        Commitment(
            id="task:19/winter-sports-participation",
            indicator=WINTER_SPORTS_PARTICIPATION,
            target=Done(),
            period=UNDATED,
            phrase="参加“浑南冬梦乐园”冰雪运动",
        ),
        Commitment(
            id="task:19/board-game-contest",
            indicator=BOARD_GAME_CONTEST,
            target=Done(),
            period=UNDATED,
            phrase="“三棋”比赛",
        ),
        Commitment(
            id="task:19/rowing-carnival",
            indicator=ROWING_CARNIVAL,
            target=Done(),
            period=UNDATED,
            phrase="组织赛艇嘉年华系列活动",
        ),
        Commitment(
            id="task:19/summer-art-program",
            indicator=SUMMER_ART_PROGRAMME,
            target=Done(),
            period=UNDATED,
            phrase="“缤纷假期,向美而行”暑假艺术活动",
        ),
        Commitment(
            id="task:19/ball-game-contests",
            indicator=BALL_GAME_CONTESTS,
            target=Done(),
            period=UNDATED,
            phrase="开展“三大球”“两小球”赛事",
        ),
        Commitment(
            id="task:19/red-classroom-maps",
            indicator=RED_CLASSROOM_MAPS,
            target=AtLeast(value="10 work"),
            period=UNDATED,
            phrase="10幅手绘地图",
        ),
        Commitment(
            id="task:19/red-classroom-notes",
            indicator=RED_CLASSROOM_NOTES,
            target=AtLeast(value="10 work"),
            period=UNDATED,
            phrase="10份红色研学笔记",
        ),
        Commitment(
            id="task:19/red-classroom-badges",
            indicator=RED_CLASSROOM_BADGES,
            target=AtLeast(value="10 work"),
            period=UNDATED,
            phrase="10面红色徽章",
        ),
        Commitment(
            id="task:19/red-classroom-videos",
            indicator=RED_CLASSROOM_VIDEOS,
            target=AtLeast(value="5 work"),
            period=UNDATED,
            phrase="5个红色研学视频",
        ),
        Commitment(
            id="task:19/red-classroom-photos",
            indicator=RED_CLASSROOM_PHOTOS,
            target=AtLeast(value="20 work"),
            period=UNDATED,
            phrase="20张红色故事照片",
        ),
        Commitment(
            id="task:19/red-classroom-exhibition",
            indicator=RED_CLASSROOM_EXHIBITION,
            target=Done(),
            period=UNDATED,
            phrase="开办云端巡展",
        ),
        Commitment(
            id="task:19/specialty-demonstration-schools",
            indicator=SPECIALTY_DEMONSTRATION_SCHOOLS,
            target=AtLeast(value="80 school"),
            period=BY_2025,
            phrase="累计创建体育、艺术和近视防控特色示范校80所",
            interpretation="One count for the three specialties together, since the source does "
            "not divide it.",
        ),
        Commitment(
            id="task:19/mental-health-schools",
            indicator=MENTAL_HEALTH_SCHOOLS,
            target=AtLeast(value="10 school"),
            period=BY_2025,
            phrase="创建心理健康教育特色学校10所",
        ),
        Commitment(
            id="task:19/family-education-teams",
            indicator=FAMILY_EDUCATION_TEAMS,
            target=AtLeast(value="20 team"),
            period=BY_2025,
            phrase="组建家庭教育指导团队20支",
        ),
        Commitment(
            id="task:19/education-guidance-coverage",
            indicator=EDUCATION_GUIDANCE_COVERAGE,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="实现乡镇、街道教育指导服务团队全覆盖",
            stated=False,
        ),
        Commitment(
            id="task:19/ideology-joint-bases",
            indicator=IDEOLOGY_JOINT_BASES,
            target=AtLeast(value="5 base"),
            period=BY_2025,
            phrase="建成5个大中小学思政课一体化共建基地",
            interpretation="The sentence follows the one that 到2025年 opens and goes on with its "
            "counts.",
        ),
        Commitment(
            id="task:19/ideology-innovation-bases",
            indicator=IDEOLOGY_INNOVATION_BASES,
            target=AtLeast(value="15 base"),
            period=BY_2025,
            phrase="15个思政课教学改革创新基地",
            interpretation="The sentence follows the one that 到2025年 opens and goes on with its "
            "counts.",
        ),
        Commitment(
            id="task:19/ideology-premium-lessons",
            indicator=IDEOLOGY_PREMIUM_LESSONS,
            target=AtLeast(value="100 lesson"),
            period=BY_2025,
            phrase="100节思政精品课",
            interpretation="The sentence follows the one that 到2025年 opens and goes on with its "
            "counts.",
        ),
        Commitment(
            id="task:19/ideology-work-system",
            indicator=IDEOLOGY_WORK_SYSTEM,
            target=Directional(),
            period=BY_2025,
            phrase="构建科学、完善的大中小思想政治教育一体化工作体系",
            interpretation="The sentence follows the one that 到2025年 opens and goes on with its "
            "results.",
        ),
        Commitment(
            id="task:19/oral-check-coverage",
            indicator=ORAL_CHECK_COVERAGE,
            target=AtLeast(value="100%"),
            period=UNDATED,
            phrase="全面开展适龄儿童口腔健康检查",
            stated=False,
            interpretation="Checks carried out in full (全面开展) are read as reaching every "
            "child of the eligible age.",
        ),
        Commitment(
            id="task:19/pupils-oral-check",
            indicator=PUPILS_ORAL_CHECK,
            target=AtLeast(value="6583 person"),
            period=UNDATED,
            phrase="为6583名适龄学生免费实施口腔健康检查",
        ),
        Commitment(
            id="task:19/pit-fissure-sealing",
            indicator=PIT_FISSURE_SEALING,
            target=AtLeast(value="100%"),
            period=UNDATED,
            phrase="对适宜儿童免费实施窝沟封闭",
            stated=False,
            interpretation="No number is given; read as a promise to every suitable child.",
        ),
    ),
)

TASK_20 = Task(
    number=20,
    title=Text(
        zh="持续推进“幸福教育”进社区(村)工作",
        en="Bring Happy Education into communities and villages",
    ),
    summary=Text(
        zh="学校师资走进社区和村屯，各年龄段居民都有课可上。",
        en="School teachers come to communities and villages, where residents of all ages find "
        "courses.",
    ),
    commitments=(
        Commitment(
            id="task:20/community-education-setting",
            indicator=COMMUNITY_EDUCATION_SETTING,
            target=Done(),
            period=UNDATED,
            phrase="建成理念超前、全龄覆盖、师资齐全、设施完整的幸福教育进社区(村屯)场景",
            interpretation="Done when the settings are in use; the qualities named are not "
            "measured.",
        ),
        Commitment(
            id="task:20/community-lecturer-groups",
            indicator=COMMUNITY_LECTURER_GROUPS,
            target=Done(),
            period=UNDATED,
            phrase="完成中小学社区(村屯)讲师团组建工作",
        ),
        Commitment(
            id="task:20/community-lecturer-coverage",
            indicator=COMMUNITY_LECTURER_COVERAGE,
            target=AtLeast(value="100%"),
            period=UNDATED,
            phrase="实现师资力量全覆盖",
            stated=False,
        ),
        Commitment(
            id="task:20/community-pairing-published",
            indicator=COMMUNITY_PAIRING_PUBLISHED,
            target=Done(),
            period=UNDATED,
            phrase="向社会公布对接情况",
        ),
        Commitment(
            id="task:20/older-residents-learning",
            indicator=OLDER_RESIDENTS_LEARNING,
            target=Directional(),
            period=UNDATED,
            phrase="满足社区老年教育需求",
        ),
        Commitment(
            id="task:20/community-classroom-sites",
            indicator=COMMUNITY_CLASSROOM_SITES,
            target=AtLeast(value="11 site"),
            period=UNDATED,
            phrase="巩固11个市级社区幸福教育课堂示范点建设",
            interpretation="To consolidate (巩固) the sites is read as keeping at least this many.",
        ),
        Commitment(
            id="task:20/course-delivery-coverage",
            indicator=COURSE_DELIVERY_COVERAGE,
            target=Directional(),
            period=UNDATED,
            phrase="扩大送课程进社区(村屯)覆盖范围",
        ),
        Commitment(
            id="task:20/community-education-events",
            indicator=COMMUNITY_EDUCATION_EVENTS,
            target=AtLeast(value="60 event"),
            period=UNDATED,
            phrase="开展高标准幸福教育进社区(村屯)活动60次",
            interpretation="No year is named, so the count is read as a total and not as a yearly "
            "figure.",
        ),
        Commitment(
            id="task:20/community-education-staff",
            indicator=COMMUNITY_EDUCATION_STAFF,
            target=Directional(),
            period=BY_2025,
            phrase="社区(村屯)幸福教育课堂师资队伍充足",
        ),
        Commitment(
            id="task:20/community-course-system",
            indicator=COMMUNITY_COURSE_SYSTEM,
            target=Directional(),
            period=BY_2025,
            phrase="针对全龄段居民学习的课程体系更加健全",
        ),
        Commitment(
            id="task:20/community-education-setting-richer",
            indicator=COMMUNITY_EDUCATION_SETTING,
            target=Directional(),
            period=BY_2025,
            phrase="社区幸福教育场景更加丰富",
        ),
        Commitment(
            id="task:20/residents-learning",
            indicator=RESIDENTS_LEARNING,
            target=Directional(),
            period=BY_2025,
            phrase="能够满足社区居民学习需求",
        ),
    ),
)
