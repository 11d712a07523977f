"""Task 22: select, train and develop the teaching staff (实施师资队伍选育锻造行动)."""

from minsheng.domains.education.task_17_basic_education import TEACHING_RESEARCH_ABILITY
from minsheng.domains.plan import task
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import at_least, direction, done
from minsheng.texts import Text

__all__ = ["OUTSTANDING_EDUCATORS", "TASK_22"]

OUTSTANDING_EDUCATORS = Indicator(
    id="outstanding-educators",
    name=Text(
        zh="卓越校长、模范教师、科研名家队伍",
        en="Outstanding principals, model teachers and noted researchers",
    ),
    unit=None,
    basis="level",
)

TASK_22 = task(
    22,
    Text(zh="实施师资队伍选育锻造行动", en="Select, train and develop the teaching staff"),
    Text(
        zh="校长和教师外出学习、进班培训，校长工作坊和名师工作室带动同行。",
        en="Principals and teachers learn elsewhere and are trained, and workshops of principals "
        "and master teachers lead their peers.",
    ),
    direction("培育一批卓越校长、模范教师、科研名家", of=OUTSTANDING_EDUCATORS),
    at_least(
        "10 person",
        "选派10名校(园)长赴国内知名学校跟岗学习",
        total="principals-job-shadowing",
        zh="赴国内知名学校跟岗学习的校（园）长数",
        en="School and kindergarten principals sent to learn on the job at noted schools in China",
    ),
    at_least(
        "20 person",
        "组织20名校长赴国内先进学校研学观摩",
        total="principals-study-visits",
        zh="赴国内先进学校研学观摩的校长数",
        en="Principals taken on study visits to advanced schools in China",
    ),
    direction(
        "构建更加开放、多元、优质的培训支持体系",
        level="teacher-training-system",
        zh="教师培训支持体系",
        en="System of training and support for teachers",
    ),
    at_least(
        "1 event",
        "开办一期百人优干班",
        total="cadre-class",
        zh="百人优干班期数",
        en="Classes for outstanding cadres held",
        counted_by="期",
    ),
    at_least(
        "100 person",
        "百人优干班",
        total="cadre-class-trainees",
        zh="百人优干班学员数",
        en="Trainees of the class for outstanding cadres",
        reading=Text(
            zh="“百人”优干班理解为承诺一百名学员。",
            en="The class of a hundred (百人) is read as a promise of a hundred trainees.",
        ),
    ),
    done(
        "培养一支管理优、专业优的“双优型”后备干部团队",
        level="reserve-cadre-team",
        zh="“双优型”后备干部团队",
        en="Team of reserve cadres who excel in management and in their subject",
    ),
    at_least(
        "10 workshop",
        "10个校长工作坊",
        total="principal-workshops",
        zh="校长工作坊数",
        en="Principals' workshops",
        counted_by="个",
    ),
    at_least(
        "15 workshop",
        "15个名师工作室",
        total="master-teacher-workshops",
        zh="名师工作室数",
        en="Master teachers' workshops",
        counted_by="个",
    ),
    direction(
        "融创输出先进经验初具规模",
        level="workshop-experience-output",
        zh="校长工作坊、名师工作室先进经验输出",
        en="Spread of advanced experience from the workshops",
        by=2025,
    ),
    direction(
        "引领辐射作用发挥明显", of=OUTSTANDING_EDUCATORS, name="outstanding-educators-lead", by=2025
    ),
    direction("教师教科研能力梯次成长效果显著", of=TEACHING_RESEARCH_ABILITY, by=2025),
    direction(
        "校校管理优化,科科专业提升,人人乐享发展",
        level="education-staff-progress",
        zh="学校管理、学科专业和教职工发展",
        en="Progress of school management, of every subject and of the staff",
        by=2025,
        reading=Text(
            zh="点到了每所学校、每门学科、每个人，但没有可计比例的内容。",
            en="Every school, subject and person is named, but nothing that a share could be "
            "counted of.",
        ),
    ),
)
