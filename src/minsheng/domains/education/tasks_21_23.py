"""The tasks for evaluation, teaching staff and smart education: 21 to 23."""

from minsheng.domains.education.indicators_17_18 import (
    SCHOOL_VITALITY,
    TEACHING_RESEARCH_ABILITY,
)
from minsheng.domains.education.indicators_20_21 import (
    EDUCATION_CLIMATE,
    EDUCATION_EVALUATION_SYSTEM,
    EDUCATION_GOVERNANCE,
    EDUCATION_REFORM_PUBLICATIONS,
    EVALUATION_FAIRNESS,
    EVALUATION_ITEMS,
    EVALUATION_PANELS,
    EVALUATION_PROJECTS,
    EVALUATION_TRACKS,
    OPEN_CHALLENGE_SYSTEM,
    REGIONAL_EDUCATION_PROGRESS,
    SCHOOL_RATING_OF_ADMINISTRATION,
)
from minsheng.domains.education.indicators_22_23 import (
    AI_TEACHING_ANALYSIS,
    CADRE_CLASS,
    CADRE_CLASS_TRAINEES,
    CITY_SMART_EDUCATION_SCHOOLS,
    EDUCATION_IT_MAINTENANCE,
    EDUCATION_IT_TEAM,
    EDUCATION_RESOURCE_LIBRARY,
    EDUCATION_STAFF_PROGRESS,
    MASTER_TEACHER_WORKSHOPS,
    MODEL_IT_SCHOOLS,
    ONLINE_EDUCATION_PLATFORM,
    ONLINE_RESEARCH_PLATFORM,
    OUTSTANDING_EDUCATORS,
    PRECISION_TEACHING_SCHOOLS,
    PRINCIPAL_WORKSHOPS,
    PRINCIPALS_JOB_SHADOWING,
    PRINCIPALS_STUDY_VISITS,
    PROVINCIAL_SMART_EDUCATION_STATUS,
    PUBLIC_PLATFORM_USE,
    PUPIL_CORE_COMPETENCE,
    RESERVE_CADRE_TEAM,
    SCHOOL_INFORMATION_OFFICERS,
    TEACHER_DIGITAL_LITERACY,
    TEACHER_TRAINING_SYSTEM,
    TEACHING_QUALITY,
    THREE_D_EDUCATION_PILOT,
    WORKSHOP_EXPERIENCE_OUTPUT,
)
from minsheng.domains.periods import BY_2025, UNDATED
from minsheng.provisions import Commitment, Task
from minsheng.targets import AtLeast, Between, Directional, Done
from minsheng.texts import Text

__all__ = ["TASK_21", "TASK_22", "TASK_23"]

TASK_21 = Task(
    number=21,
    title=Text(zh="深化教育评价改革", en="Deepen the reform of education evaluation"),
    summary=Text(
        zh="学校接受简明考核，也评价主管部门，评价体系如期建成。",
        en="Schools are assessed by few measures and in turn rate the administration; the "
        "evaluation system is completed on time.",
    ),
    commitments=(
        Commitment(
            id="task:21/evaluation-panels",
            indicator=EVALUATION_PANELS,
            target=AtLeast(value="11 item"),
            period=UNDATED,
            phrase="量化指标分为11个板块",
            interpretation="The figure describes the design of the evaluation scheme; read as a "
            "promise to set it up so.",
        ),
        Commitment(
            id="task:21/evaluation-items",
            indicator=EVALUATION_ITEMS,
            target=AtLeast(value="26 item"),
            period=UNDATED,
            phrase="包含26项内容",
            interpretation="The figure describes the design of the evaluation scheme; read as a "
            "promise to set it up so.",
        ),
        Commitment(
            id="task:21/evaluation-tracks",
            indicator=EVALUATION_TRACKS,
            target=AtLeast(value="6 item"),
            period=UNDATED,
            phrase="设置6条赛道",
            interpretation="The figure describes the design of the evaluation scheme; read as a "
            "promise to set it up so.",
        ),
        Commitment(
            id="task:21/evaluation-projects",
            indicator=EVALUATION_PROJECTS,
            target=AtLeast(value="41 item"),
            period=UNDATED,
            phrase="包含41个项目",
            interpretation="The figure describes the design of the evaluation scheme; read as a "
            "promise to set it up so.",
        ),
        Commitment(
            id="task:21/open-challenge-system",
            indicator=OPEN_CHALLENGE_SYSTEM,
            target=Done(),
            period=UNDATED,
            phrase="实行“揭榜挂帅”制度",
        ),
        Commitment(
            id="task:21/school-rating-of-administration",
            indicator=SCHOOL_RATING_OF_ADMINISTRATION,
            target=Done(),
            period=UNDATED,
            phrase="实现学校对区教育行政部门服务满意度评价",
        ),
        Commitment(
            id="task:21/education-governance",
            indicator=EDUCATION_GOVERNANCE,
            target=Directional(),
            period=UNDATED,
            phrase="推动教育治理体系升级",
        ),
        Commitment(
            id="task:21/education-evaluation-system",
            indicator=EDUCATION_EVALUATION_SYSTEM,
            target=Done(),
            period=BY_2025,
            phrase="建成多方参与、多种手段、多结果运用的教育系统评价体系",
            interpretation="The same system that the task opens with; its panels, items, tracks "
            "and projects are promised apart.",
        ),
        Commitment(
            id="task:21/evaluation-fairness",
            indicator=EVALUATION_FAIRNESS,
            target=Directional(),
            period=BY_2025,
            phrase="保证评价的科学性和公正性",
        ),
        Commitment(
            id="task:21/school-vitality",
            indicator=SCHOOL_VITALITY,
            target=Directional(),
            period=BY_2025,
            phrase="激发学校办学活力和改革动力",
        ),
        Commitment(
            id="task:21/regional-education-progress",
            indicator=REGIONAL_EDUCATION_PROGRESS,
            target=Directional(),
            period=BY_2025,
            phrase="区域教育生态整体变革、高质量发展步伐全面提速",
        ),
        Commitment(
            id="task:21/education-climate",
            indicator=EDUCATION_CLIMATE,
            target=Directional(),
            period=UNDATED,
            phrase="校长会管理、教师爱教书、学生乐学习、家长共支持的良好教育生态",
        ),
        Commitment(
            id="task:21/education-reform-publications",
            indicator=EDUCATION_REFORM_PUBLICATIONS,
            target=Done(),
            period=UNDATED,
            phrase="改革经验和成果将在国际、省、市发表",
            interpretation="Done when published at all three levels named.",
        ),
    ),
)

TASK_22 = Task(
    number=22,
    title=Text(zh="实施师资队伍选育锻造行动", en="Select, train and develop the teaching staff"),
    summary=Text(
        zh="校长和教师外出学习、进班培训，校长工作坊和名师工作室带动同行。",
        en="Principals and teachers learn elsewhere and are trained, and workshops of principals "
        "and master teachers lead their peers.",
    ),
    commitments=(
        Commitment(
            id="task:22/outstanding-educators",
            indicator=OUTSTANDING_EDUCATORS,
            target=Directional(),
            period=UNDATED,
            phrase="培育一批卓越校长、模范教师、科研名家",
        ),
        Commitment(
            id="task:22/principals-job-shadowing",
            indicator=PRINCIPALS_JOB_SHADOWING,
            target=AtLeast(value="10 person"),
            period=UNDATED,
            phrase="选派10名校(园)长赴国内知名学校跟岗学习",
        ),
        Commitment(
            id="task:22/principals-study-visits",
            indicator=PRINCIPALS_STUDY_VISITS,
            target=AtLeast(value="20 person"),
            period=UNDATED,
            phrase="组织20名校长赴国内先进学校研学观摩",
        ),
        Commitment(
            id="task:22/teacher-training-system",
            indicator=TEACHER_TRAINING_SYSTEM,
            target=Directional(),
            period=UNDATED,
            phrase="构建更加开放、多元、优质的培训支持体系",
        ),
        Commitment(
            id="task:22/cadre-class",
            indicator=CADRE_CLASS,
            target=AtLeast(value="1 event"),
            period=UNDATED,
            phrase="开办一期百人优干班",
        ),
        Commitment(
            id="task:22/cadre-class-trainees",
            indicator=CADRE_CLASS_TRAINEES,
            target=AtLeast(value="100 person"),
            period=UNDATED,
            phrase="百人优干班",
            interpretation="The class of a hundred (百人) is read as a promise of a hundred "
            "trainees.",
        ),
        Commitment(
            id="task:22/reserve-cadre-team",
            indicator=RESERVE_CADRE_TEAM,
            target=Done(),
            period=UNDATED,
            phrase="培养一支管理优、专业优的“双优型”后备干部团队",
        ),
        Commitment(
            id="task:22/principal-workshops",
            indicator=PRINCIPAL_WORKSHOPS,
            target=AtLeast(value="10 workshop"),
            period=UNDATED,
            phrase="10个校长工作坊",
        ),
        Commitment(
            id="task:22/master-teacher-workshops",
            indicator=MASTER_TEACHER_WORKSHOPS,
            target=AtLeast(value="15 workshop"),
            period=UNDATED,
            phrase="15个名师工作室",
        ),
        Commitment(
            id="task:22/workshop-experience-output",
            indicator=WORKSHOP_EXPERIENCE_OUTPUT,
            target=Directional(),
            period=BY_2025,
            phrase="融创输出先进经验初具规模",
        ),
        Commitment(
            id="task:22/outstanding-educators-lead",
            indicator=OUTSTANDING_EDUCATORS,
            target=Directional(),
            period=BY_2025,
            phrase="引领辐射作用发挥明显",
        ),
        Commitment(
            id="task:22/teaching-research-ability",
            indicator=TEACHING_RESEARCH_ABILITY,
            target=Directional(),
            period=BY_2025,
            phrase="教师教科研能力梯次成长效果显著",
        ),
        Commitment(
            id="task:22/education-staff-progress",
            indicator=EDUCATION_STAFF_PROGRESS,
            target=Directional(),
            period=BY_2025,
            phrase="校校管理优化,科科专业提升,人人乐享发展",
            interpretation="Every school, subject and person is named, but nothing that a share "
            "could be counted of.",
        ),
    ),
)

TASK_23 = Task(
    number=23,
    title=Text(zh="实施智慧教育示范创建行动", en="Create demonstrations of smart education"),
    summary=Text(
        zh="建平台、组团队、试点精准教学，创建智慧教育示范校。",
        en="Platforms are built, a technical team is formed, precision teaching is piloted and "
        "demonstration schools of smart education are created.",
    ),
    commitments=(
        Commitment(
            id="task:23/pupil-core-competence",
            indicator=PUPIL_CORE_COMPETENCE,
            target=Directional(),
            period=UNDATED,
            phrase="提升学生核心素养",
        ),
        Commitment(
            id="task:23/school-information-officers",
            indicator=SCHOOL_INFORMATION_OFFICERS,
            target=Done(),
            period=UNDATED,
            phrase="推行中小学校首席信息官制度",
        ),
        Commitment(
            id="task:23/ai-teaching-analysis",
            indicator=AI_TEACHING_ANALYSIS,
            target=Done(),
            period=UNDATED,
            phrase="建设基于AI智慧课堂的教学分析系统",
        ),
        Commitment(
            id="task:23/online-research-platform",
            indicator=ONLINE_RESEARCH_PLATFORM,
            target=Done(),
            period=UNDATED,
            phrase="区校一体化“互联网+教研”平台",
        ),
        Commitment(
            id="task:23/education-resource-library",
            indicator=EDUCATION_RESOURCE_LIBRARY,
            target=Done(),
            period=UNDATED,
            phrase="浑南优质教育资源库",
        ),
        Commitment(
            id="task:23/three-d-education-pilot",
            indicator=THREE_D_EDUCATION_PILOT,
            target=Done(),
            period=UNDATED,
            phrase="开展“3D+教育”试点",
        ),
        Commitment(
            id="task:23/education-it-maintenance",
            indicator=EDUCATION_IT_MAINTENANCE,
            target=Done(),
            period=UNDATED,
            phrase="购买区域信息化运维服务",
        ),
        Commitment(
            id="task:23/education-it-team",
            indicator=EDUCATION_IT_TEAM,
            target=AtLeast(value="8 person"),
            period=UNDATED,
            phrase="不少于8人的教育系统信息化专业技术团队",
        ),
        Commitment(
            id="task:23/precision-teaching-schools",
            indicator=PRECISION_TEACHING_SCHOOLS,
            target=Between(low="2 school", high="3 school"),
            period=UNDATED,
            phrase="试点建设2-3所大数据精准教学场景",
            interpretation="The measure word (所) counts schools; read as schools with such a "
            "setting.",
        ),
        Commitment(
            id="task:23/teaching-quality",
            indicator=TEACHING_QUALITY,
            target=Directional(),
            period=UNDATED,
            phrase="提升教学质量",
        ),
        Commitment(
            id="task:23/city-smart-education-schools",
            indicator=CITY_SMART_EDUCATION_SCHOOLS,
            target=AtLeast(value="11 school"),
            period=BY_2025,
            phrase="完成10+1所市级智慧教育示范校建设",
            interpretation="The source writes ten plus one (10+1所) without saying what sets the "
            "one apart; read as eleven schools.",
        ),
        Commitment(
            id="task:23/provincial-smart-education-status",
            indicator=PROVINCIAL_SMART_EDUCATION_STATUS,
            target=Done(),
            period=BY_2025,
            phrase="争创省级智慧教育示范区(校)创建单位",
            interpretation="The source says it will strive for this (争创); read as a promise.",
        ),
        Commitment(
            id="task:23/model-it-schools",
            indicator=MODEL_IT_SCHOOLS,
            target=AtLeast(value="10 school"),
            period=BY_2025,
            phrase="培育10所信息化应用典型学校和个人",
            interpretation="The measure word (所) counts schools; for the individuals named "
            "beside them no number is given.",
        ),
        Commitment(
            id="task:23/teacher-digital-literacy",
            indicator=TEACHER_DIGITAL_LITERACY,
            target=Directional(),
            period=BY_2025,
            phrase="提升教师信息素养",
        ),
        Commitment(
            id="task:23/online-education-platform",
            indicator=ONLINE_EDUCATION_PLATFORM,
            target=Done(),
            period=BY_2025,
            phrase="建成浑南区“互联网+教育”大平台",
        ),
        Commitment(
            id="task:23/public-platform-use",
            indicator=PUBLIC_PLATFORM_USE,
            target=Directional(),
            period=BY_2025,
            phrase="拓展国家、省市教育资源公共服务平台应用",
        ),
    ),
)
