"""Task 17: carry out comprehensive reform of basic education (实施基础教育综合改革行动)."""

from minsheng.domains.plan import task
from minsheng.domains.readings import NEXT_SENTENCE, SAME_BLOCK
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import at_least, direction, done
from minsheng.texts import Text

__all__ = [
    "QUALITY_RESOURCE_SHARING",
    "SCHOOL_VITALITY",
    "TASK_17",
    "TEACHING_RESEARCH_ABILITY",
    "URBAN_RURAL_EDUCATION_ALLIANCES",
]

TEACHING_RESEARCH_ABILITY = Indicator(
    id="teaching-research-ability",
    name=Text(zh="教师教科研水平", en="Teachers' ability in teaching and education research"),
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
    aliases=("教育联盟", "城乡教育联盟"),
    counted_by="个",
)

QUALITY_RESOURCE_SHARING = Indicator(
    id="quality-resource-sharing",
    name=Text(zh="优质教育资源共享程度", en="Sharing of quality education resources"),
    unit=None,
    basis="level",
)

TASK_17 = task(
    17,
    Text(zh="实施基础教育综合改革行动", en="Carry out comprehensive reform of basic education"),
    Text(
        zh="以课程改革和集团化办学带动学校，城乡学校结盟，高校与地方共建附属学校。",
        en="Curriculum reform and education groups carry schools forward; urban and rural schools "
        "form alliances, and the district and universities jointly run schools.",
    ),
    done(
        "启动以“素养导向、综合育人、实践育人”为重点的区域课程改革",
        level="regional-curriculum-reform",
        zh="区域课程改革",
        en="Regional curriculum reform",
        reading=Text(
            zh="只承诺“启动”；改革开始即为完成。",
            en="Only the start is promised (启动); done when the reform has begun.",
        ),
    ),
    direction(
        "构建开放协同、全面育人新阵地",
        level="education-front",
        zh="开放协同、全面育人新阵地",
        en="Open and cooperative ground for all-round education",
    ),
    at_least(
        "5 school",
        "建设区级深化课程改革示范学校5所",
        total="curriculum-reform-schools",
        zh="区级深化课程改革示范学校数",
        en="District-level demonstration schools for deeper curriculum reform",
        counted_by="所",
    ),
    at_least(
        "50 course",
        "新评区级及以上精品课程50门",
        total="premium-courses",
        zh="新评区级及以上精品课程数",
        en="Courses newly rated as premium at district level or above",
        aliases=("精品课",),
        counted_by="门",
    ),
    direction(
        "打破常规、实现突破",
        level="education-group-reform",
        zh="智慧、创新两大教育集团改革",
        en="Reform of the Wisdom and Innovation education groups",
    ),
    done(
        "建立学科顾问指导制度",
        level="subject-adviser-system",
        zh="学科顾问指导制度",
        en="System of guidance by subject advisers",
    ),
    direction("加快提高教科研水平", of=TEACHING_RESEARCH_ABILITY),
    direction("全面激发学校办学活力", of=SCHOOL_VITALITY),
    at_least(
        "1 alliance",
        "打造城乡义务教育优质均衡发展联盟",
        of=URBAN_RURAL_EDUCATION_ALLIANCES,
        by=2025,
        stated=False,
        reading=Text(
            zh="此处未写数量，按至少一个理解；为民办实事第5项写明2023年五个。",
            en="No number is named here; read as at least one alliance. Matter 5 counts five by "
            "the end of 2023.",
        ),
    ),
    direction(
        "形成“高校+”办学体制下的大中小幼贯通式培养新模式",
        level="continuous-education-model",
        zh="大中小幼贯通式培养新模式",
        en="Model of continuous education from kindergarten to university",
        reading=NEXT_SENTENCE,
    ),
    direction(
        "校地共建高校附属学校高水平发展",
        level="university-affiliated-schools",
        zh="校地共建高校附属学校发展水平",
        en="Level of the jointly founded university-affiliated schools",
        reading=Text(
            zh="四所是对象的范围；“高水平”没有标准，只作方向。该句属“到2025年”领起的一组目标，句中未写期限。",
            en="The four schools are the scope; a high level has no criterion in the source, so "
            "it is read as a direction. The sentence belongs to the block of targets that 到2025年 "
            "opens and names no date itself.",
        ),
    ),
    direction(
        "建设环高校优质基础教育生态圈",
        level="university-belt-education",
        zh="环高校优质基础教育生态圈",
        en="Ecosystem of quality basic education around the universities",
        reading=NEXT_SENTENCE,
    ),
    done(
        "形成浑南特色的融通课程和衔接课程体系",
        level="bridging-course-system",
        zh="融通课程和衔接课程体系",
        en="System of integrated and bridging courses",
        reading=Text(
            zh="该句属“到2025年”领起的一组目标，句中未写期限；体系形成即为完成。",
            en="The sentence belongs to the block of targets that 到2025年 opens and names no date "
            "itself; done when the system stands.",
        ),
    ),
    direction("实现优质资源共享", of=QUALITY_RESOURCE_SHARING, reading=SAME_BLOCK),
    direction(
        "加速基础教育学校办学品质跃升",
        level="school-quality",
        zh="基础教育学校办学品质",
        en="Quality of schools in basic education",
        reading=SAME_BLOCK,
    ),
)
