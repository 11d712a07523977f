"""Task 18: consolidate and deepen the double reduction (实施“双减”巩固提升行动)."""

from minsheng.domains.education.task_17_basic_education import QUALITY_RESOURCE_SHARING
from minsheng.domains.plan import task
from minsheng.domains.readings import NEXT_SENTENCE, SAME_BLOCK
from minsheng.promises.writing import direction, done
from minsheng.texts import Text

__all__ = ["TASK_18"]

TASK_18 = task(
    18,
    Text(zh="实施“双减”巩固提升行动", en="Consolidate and deepen the double reduction"),
    Text(
        zh="课后服务上线共享，举办教学比赛，优质课程形成体系。",
        en="After-school services are shared online, teaching contests are held, and quality "
        "courses form a system.",
    ),
    done(
        "建设“智慧+”课后服务线上共享平台",
        level="after-school-platform",
        zh="“智慧+”课后服务线上共享平台",
        en="Smart online platform for sharing after-school services",
    ),
    done(
        "全流程开放共享机制",
        level="after-school-sharing-mechanism",
        zh="课后服务全流程开放共享机制",
        en="Mechanism for openly sharing after-school services from end to end",
    ),
    done(
        "实施“优教浑南”工程",
        level="quality-education-project",
        zh="“优教浑南”工程",
        en="“Quality Education in Hunnan” project",
        reading=Text(
            zh="原文未写成果；工程实施即为完成。",
            en="The source names no result; done when the project is under way.",
        ),
    ),
    done(
        "举办“校长听评课大赛”",
        total="principal-lesson-contest",
        zh="校长听评课大赛",
        en="Principals' contest in observing and reviewing lessons",
    ),
    done(
        "“教师基本功大赛”",
        total="teacher-skills-contest",
        zh="教师基本功大赛",
        en="Teachers' contest in basic skills",
    ),
    done(
        "召开“九小灵动教育”推进成果分享交流会",
        total="lively-education-meeting",
        zh="“九小灵动教育”推进成果分享交流会",
        en="Meeting to share the results of lively education at Hunnan No. 9 Primary School",
    ),
    done(
        "集团化办学总结会",
        total="group-schooling-meeting",
        zh="集团化办学总结会",
        en="Review meeting on running schools in groups",
    ),
    direction(
        "做实“蒙正讲堂”家校共育品牌",
        level="mengzheng-brand",
        zh="“蒙正讲堂”家校共育品牌",
        en="“Mengzheng Lectures” brand of home-school education",
    ),
    direction(
        "重塑优质课程体系",
        level="quality-course-system",
        zh="优质课程体系",
        en="System of quality courses",
        by=2025,
    ),
    direction(
        "打通区域资源通道",
        level="regional-resource-channels",
        zh="区域教育资源通道",
        en="Channels for education resources across the region",
        by=2025,
    ),
    direction("实现优质资源均衡共享", of=QUALITY_RESOURCE_SHARING, by=2025),
    direction(
        "推进“全覆盖”转向“高质量”",
        level="after-school-service-quality",
        zh="课后服务质量",
        en="Quality of after-school services",
        by=2025,
        reading=Text(
            zh="“全覆盖”是转向高质量的起点，不是所承诺的内容。",
            en="Full coverage is where the turn to quality starts from, not what is promised.",
        ),
    ),
    direction(
        "重构课后服务新样态",
        level="after-school-new-form",
        zh="课后服务新样态",
        en="New form of after-school services",
        by=2025,
    ),
    direction(
        "实现课程优胜劣汰",
        level="courses-kept-by-quality",
        zh="课程优胜劣汰",
        en="Courses that last by their quality",
        by=2025,
    ),
    done(
        "形成浑南区优质课程“图谱”",
        level="quality-course-atlas",
        zh="浑南区优质课程图谱",
        en="Map of the quality courses of Hunnan District",
        by=2025,
    ),
    done(
        "优课展示交流活动",
        total="quality-lesson-showcase",
        zh="优课展示交流活动",
        en="Events to show and exchange quality lessons",
        reading=NEXT_SENTENCE,
    ),
    done(
        "课程改革展示与拉练",
        total="curriculum-reform-showcase",
        zh="课程改革展示与拉练",
        en="Showcase and roving showcase of the schools' curriculum reform",
        reading=SAME_BLOCK,
    ),
    done(
        "优秀教学成果推广应用巡展",
        total="teaching-results-exhibition",
        zh="优秀教学成果推广应用巡展",
        en="Touring exhibition of outstanding teaching results and their use",
        reading=SAME_BLOCK,
    ),
    direction(
        "具有较强影响力的高质量区域基础教育课程样本",
        level="curriculum-model",
        zh="高质量区域基础教育课程样本",
        en="Sample of a high-quality regional curriculum for basic education",
        reading=SAME_BLOCK,
    ),
    direction(
        "跻身全市中上游",
        level="academic-standing",
        zh="中小学整体学业水平在全市的位置",
        en="Academic standing of primary and secondary schools in the city",
        reading=Text(
            zh="“中上游”没有写明名次，无法用数值判断。该句属“到2025年”领起的一组目标，句中未写期限。",
            en="The upper middle of the city (中上游) is given no rank, so no figure decides it. "
            "The sentence belongs to the block of targets that 到2025年 opens and names no date "
            "itself.",
        ),
    ),
)
