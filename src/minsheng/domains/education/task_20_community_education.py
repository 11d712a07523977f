"""Task 20: bring “Happy Education” into communities and villages."""

from minsheng.domains.plan import task
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import all_of, at_least, direction, done
from minsheng.texts import Text

__all__ = ["COMMUNITY_EDUCATION_SETTING", "COMMUNITY_EDUCATION_STAFF", "TASK_20"]

COMMUNITY_EDUCATION_SETTING = Indicator(
    id="community-education-setting",
    name=Text(
        zh="幸福教育进社区（村屯）场景",
        en="Settings of “Happy Education” in communities and villages",
    ),
    unit=None,
    basis="level",
)

COMMUNITY_EDUCATION_STAFF = Indicator(
    id="community-education-staff",
    name=Text(
        zh="社区幸福教育课堂专兼职教师数",
        en="Full-time and part-time teachers of the community “Happy Education” classroom",
    ),
    unit="person",
    basis="level",
    aliases=("社区教师", "专兼职教师"),
)

TASK_20 = task(
    20,
    Text(
        zh="持续推进“幸福教育”进社区（村）工作",
        en="Bring “Happy Education” into communities and villages",
    ),
    Text(
        zh="学校师资走进社区和村屯，各年龄段居民都有课可上。",
        en="School teachers come to communities and villages, where residents of all ages find "
        "courses.",
    ),
    done(
        "建成理念超前、全龄覆盖、师资齐全、设施完整的幸福教育进社区(村屯)场景",
        of=COMMUNITY_EDUCATION_SETTING,
        reading=Text(
            zh="场景投入使用即为完成；所列各项特点不作衡量。",
            en="Done when the settings are in use; the qualities named are not measured.",
        ),
    ),
    done(
        "完成中小学社区(村屯)讲师团组建工作",
        level="community-lecturer-groups",
        zh="中小学社区（村屯）讲师团",
        en="Lecturer groups of primary and secondary schools for communities and villages",
    ),
    all_of(
        "实现师资力量全覆盖",
        level="community-lecturer-coverage",
        zh="社区（村屯）师资力量覆盖率",
        en="Coverage of teaching staff",
        covers_zh="社区（村屯）",
        covers_en="communities and villages",
    ),
    done(
        "向社会公布对接情况",
        level="community-pairing-published",
        zh="社区（村屯）讲师团对接情况公布",
        en="Publication of the pairing of lecturer groups with communities and villages",
    ),
    direction(
        "满足社区老年教育需求",
        level="older-residents-learning",
        zh="社区老年教育需求满足程度",
        en="Meeting of older residents' demand for education",
    ),
    at_least(
        "11 site",
        "巩固11个市级社区幸福教育课堂示范点建设",
        level="community-classroom-sites",
        zh="市级社区“幸福教育”课堂示范点数",
        en="City-level demonstration sites of the community “Happy Education” classroom",
        aliases=("幸福教育示范点",),
        counted_by="个",
        reading=Text(
            zh="“巩固”理解为至少保持这么多个示范点；与2023年新建的8个分开计。",
            en="To consolidate (巩固) the sites is read as keeping at least this many standing; "
            "the eight that matter 5 builds in 2023 are counted apart.",
        ),
    ),
    done(
        "“示范—后进”结对共建活动",
        total="demonstration-pairing",
        zh="“示范—后进”结对共建活动",
        en="Pairing of demonstration sites with those behind",
        reading=Text(
            zh="原文没有数量；结对共建开展起来即为完成。",
            en="The source gives no number; done when sites have been paired.",
        ),
    ),
    direction(
        "加速形成以点带面、互帮互促的局面",
        level="mutual-help-pattern",
        zh="以点带面、互帮互促的局面",
        en="Pattern of sites leading and helping each other",
    ),
    direction(
        "扩大送课程进社区(村屯)覆盖范围",
        level="course-delivery-coverage",
        zh="送课程进社区（村屯）覆盖范围",
        en="Reach of courses brought to communities and villages",
    ),
    at_least(
        "60 event",
        "开展高标准幸福教育进社区(村屯)活动60次",
        total="community-education-events",
        zh="幸福教育进社区（村屯）活动次数",
        en="“Happy Education” events in communities and villages",
        counted_by="次",
        reading=Text(
            zh="未写年度，故按累计数而不按每年理解。",
            en="No year is named, so the count is read as a total and not as a yearly figure.",
        ),
    ),
    direction("社区(村屯)幸福教育课堂师资队伍充足", of=COMMUNITY_EDUCATION_STAFF, by=2025),
    direction(
        "针对全龄段居民学习的课程体系更加健全",
        level="community-course-system",
        zh="面向全龄段居民的社区课程体系",
        en="System of community courses for residents of all ages",
        by=2025,
    ),
    direction(
        "社区幸福教育场景更加丰富",
        of=COMMUNITY_EDUCATION_SETTING,
        name="community-education-setting-richer",
        by=2025,
    ),
    direction(
        "能够满足社区居民学习需求",
        level="residents-learning",
        zh="社区居民学习需求满足程度",
        en="Meeting of residents' demand for learning",
        by=2025,
    ),
)
