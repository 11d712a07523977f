"""The tasks for education in lessons and schools: 17 and 18."""

from minsheng.domains.education.indicators_17_18 import (
    ACADEMIC_STANDING,
    AFTER_SCHOOL_PLATFORM,
    AFTER_SCHOOL_SERVICE_QUALITY,
    AFTER_SCHOOL_SHARING_MECHANISM,
    BRIDGING_COURSE_SYSTEM,
    CONTINUOUS_EDUCATION_MODEL,
    CURRICULUM_MODEL,
    CURRICULUM_REFORM_SCHOOLS,
    CURRICULUM_REFORM_SHOWCASE,
    EDUCATION_ALLIANCE_FORMED,
    EDUCATION_GROUP_REFORM,
    GROUP_SCHOOLING_MEETING,
    LIVELY_EDUCATION_MEETING,
    PREMIUM_COURSES,
    PRINCIPAL_LESSON_CONTEST,
    QUALITY_COURSE_ATLAS,
    QUALITY_COURSE_SYSTEM,
    QUALITY_EDUCATION_PROJECT,
    QUALITY_LESSON_SHOWCASE,
    QUALITY_RESOURCE_SHARING,
    REGIONAL_CURRICULUM_REFORM,
    SCHOOL_QUALITY,
    SCHOOL_VITALITY,
    SUBJECT_ADVISER_SYSTEM,
    TEACHER_SKILLS_CONTEST,
    TEACHING_RESEARCH_ABILITY,
    TEACHING_RESULTS_EXHIBITION,
    UNIVERSITY_AFFILIATED_SCHOOLS,
    UNIVERSITY_BELT_EDUCATION,
)
from minsheng.domains.periods import BY_2025, UNDATED
from minsheng.provisions import Commitment, Task
from minsheng.targets import AtLeast, Directional, Done
from minsheng.texts import Text

__all__ = ["TASK_17", "TASK_18"]

TASK_17 = Task(
    number=17,
    title=Text(zh="实施基础教育综合改革行动", en="Reform basic education as a whole"),
    summary=Text(
        zh="以课程改革和集团化办学带动学校，城乡学校结盟，高校与地方共建附属学校。",
        en="Curriculum reform and education groups carry schools forward; urban and rural schools "
        "form alliances, and universities share in running schools.",
    ),
    commitments=(
        Commitment(
            id="task:17/regional-curriculum-reform",
            indicator=REGIONAL_CURRICULUM_REFORM,
            target=Done(),
            period=UNDATED,
            phrase="区域课程改革",
            interpretation="Only the start is promised (启动); done when the reform has begun.",
        ),
        Commitment(
            id="task:17/curriculum-reform-schools",
            indicator=CURRICULUM_REFORM_SCHOOLS,
            target=AtLeast(value="5 school"),
            period=UNDATED,
            phrase="建设区级深化课程改革示范学校5所",
        ),
        Commitment(
            id="task:17/premium-courses",
            indicator=PREMIUM_COURSES,
            target=AtLeast(value="50 course"),
            period=UNDATED,
            phrase="新评区级及以上精品课程50门",
        ),
        Commitment(
            id="task:17/education-group-reform",
            indicator=EDUCATION_GROUP_REFORM,
            target=Directional(),
            period=UNDATED,
            phrase="打破常规、实现突破",
        ),
        Commitment(
            id="task:17/subject-adviser-system",
            indicator=SUBJECT_ADVISER_SYSTEM,
            target=Done(),
            period=UNDATED,
            phrase="建立学科顾问指导制度",
        ),
        Commitment(
            id="task:17/teaching-research-ability",
            indicator=TEACHING_RESEARCH_ABILITY,
            target=Directional(),
            period=UNDATED,
            phrase="加快提高教科研水平",
        ),
        Commitment(
            id="task:17/school-vitality",
            indicator=SCHOOL_VITALITY,
            target=Directional(),
            period=UNDATED,
            phrase="全面激发学校办学活力",
        ),
        Commitment(
            id="task:17/urban-rural-education-alliances",
            indicator=EDUCATION_ALLIANCE_FORMED,
            target=Done(),
            period=BY_2025,
            phrase="打造城乡义务教育优质均衡发展联盟",
            interpretation="The source gives no number here; done when alliances stand (matter 5 "
            "counts five).",
        ),
        Commitment(
            id="task:17/continuous-education-model",
            indicator=CONTINUOUS_EDUCATION_MODEL,
            target=Directional(),
            period=UNDATED,
            phrase="形成“高校+”办学体制下的大中小幼贯通式培养新模式",
        ),
        Commitment(
            id="task:17/university-affiliated-schools",
            indicator=UNIVERSITY_AFFILIATED_SCHOOLS,
            target=AtLeast(value="4 school"),
            period=UNDATED,
            phrase="等4所校地共建高校附属学校高水平发展",
            interpretation="The count names the schools whose development is sped up (加快); read "
            "as a promise that each of them reaches a high level.",
        ),
        Commitment(
            id="task:17/university-belt-education",
            indicator=UNIVERSITY_BELT_EDUCATION,
            target=Directional(),
            period=UNDATED,
            phrase="建设环高校优质基础教育生态圈",
        ),
        Commitment(
            id="task:17/bridging-course-system",
            indicator=BRIDGING_COURSE_SYSTEM,
            target=Done(),
            period=UNDATED,
            phrase="形成浑南特色的融通课程和衔接课程体系",
        ),
        Commitment(
            id="task:17/quality-resource-sharing",
            indicator=QUALITY_RESOURCE_SHARING,
            target=Directional(),
            period=UNDATED,
            phrase="实现优质资源共享",
        ),
        Commitment(
            id="task:17/school-quality",
            indicator=SCHOOL_QUALITY,
            target=Directional(),
            period=UNDATED,
            phrase="加速基础教育学校办学品质跃升",
        ),
    ),
)

TASK_18 = Task(
    number=18,
    title=Text(
        zh="实施“双减”巩固提升行动", en="Consolidate the double reduction in homework and tutoring"
    ),
    summary=Text(
        zh="课后服务上线共享，举办教学比赛，优质课程形成体系。",
        en="After-school services are shared online, teaching contests are held, and quality "
        "courses form a system.",
    ),
    commitments=(
        Commitment(
            id="task:18/after-school-platform",
            indicator=AFTER_SCHOOL_PLATFORM,
            target=Done(),
            period=UNDATED,
            phrase="建设“智慧+”课后服务线上共享平台",
        ),
        Commitment(
            id="task:18/after-school-sharing-mechanism",
            indicator=AFTER_SCHOOL_SHARING_MECHANISM,
            target=Done(),
            period=UNDATED,
            phrase="全流程开放共享机制",
        ),
        Commitment(
            id="task:18/quality-education-project",
            indicator=QUALITY_EDUCATION_PROJECT,
            target=Done(),
            period=UNDATED,
            phrase="实施“优教浑南”工程",
            interpretation="The source names no result; done when the project is under way.",
        ),
        Commitment(
            id="task:18/principal-lesson-contest",
            indicator=PRINCIPAL_LESSON_CONTEST,
            target=Done(),
            period=UNDATED,
            phrase="举办“校长听评课大赛”",
        ),
        Commitment(
            id="task:18/teacher-skills-contest",
            indicator=TEACHER_SKILLS_CONTEST,
            target=Done(),
            period=UNDATED,
            phrase="“教师基本功大赛”",
        ),
        Commitment(
            id="task:18/lively-education-meeting",
            indicator=LIVELY_EDUCATION_MEETING,
            target=Done(),
            period=UNDATED,
            phrase="召开“九小灵动教育”推进成果分享交流会",
        ),
        Commitment(
            id="task:18/group-schooling-meeting",
            indicator=GROUP_SCHOOLING_MEETING,
            target=Done(),
            period=UNDATED,
            phrase="集团化办学总结会",
        ),
        Commitment(
            id="task:18/quality-course-system",
            indicator=QUALITY_COURSE_SYSTEM,
            target=Directional(),
            period=BY_2025,
            phrase="重塑优质课程体系",
        ),
        Commitment(
            id="task:18/quality-resource-sharing",
            indicator=QUALITY_RESOURCE_SHARING,
            target=Directional(),
            period=BY_2025,
            phrase="实现优质资源均衡共享",
        ),
        Commitment(
            id="task:18/after-school-service-quality",
            indicator=AFTER_SCHOOL_SERVICE_QUALITY,
            target=Directional(),
            period=BY_2025,
            phrase="推进“全覆盖”转向“高质量”",
            interpretation="Full coverage is where the turn to quality starts from, not what is "
            "promised.",
        ),
        Commitment(
            id="task:18/quality-course-atlas",
            indicator=QUALITY_COURSE_ATLAS,
            target=Done(),
            period=BY_2025,
            phrase="形成浑南区优质课程“图谱”",
        ),
        Commitment(
            id="task:18/quality-lesson-showcase",
            indicator=QUALITY_LESSON_SHOWCASE,
            target=Done(),
            period=UNDATED,
            phrase="优课展示交流活动",
        ),
        Commitment(
            id="task:18/curriculum-reform-showcase",
            indicator=CURRICULUM_REFORM_SHOWCASE,
            target=Done(),
            period=UNDATED,
            phrase="课程改革展示与拉练",
        ),
        Commitment(
            id="task:18/teaching-results-exhibition",
            indicator=TEACHING_RESULTS_EXHIBITION,
            target=Done(),
            period=UNDATED,
            phrase="优秀教学成果推广应用巡展",
        ),
        Commitment(
            id="task:18/curriculum-model",
            indicator=CURRICULUM_MODEL,
            target=Directional(),
            period=UNDATED,
            phrase="具有较强影响力的高质量区域基础教育课程样本",
        ),
        Commitment(
            id="task:18/academic-standing",
            indicator=ACADEMIC_STANDING,
            target=Directional(),
            period=UNDATED,
            phrase="跻身全市中上游",
            interpretation="The upper middle of the city (中上游) is given no rank, so no figure "
            "decides it.",
        ),
    ),
)
