"""Task 21: deepen the reform of education evaluation (深化教育评价改革)."""

from minsheng.domains.education.task_17_basic_education import SCHOOL_VITALITY
from minsheng.domains.plan import task
from minsheng.domains.readings import NEXT_SENTENCE
from minsheng.promises.writing import direction, done
from minsheng.texts import Text

__all__ = ["TASK_21"]

TASK_21 = task(
    21,
    Text(zh="深化教育评价改革", en="Deepen the reform of education evaluation"),
    Text(
        zh="学校接受简明考核，也评价主管部门，评价体系如期建成。",
        en="Schools are assessed by few measures and in turn rate the administration; the "
        "evaluation system is completed on time.",
    ),
    done(
        "实行“揭榜挂帅”制度",
        level="open-challenge-system",
        zh="“揭榜挂帅”制度",
        en="Open-competition system for leading projects",
    ),
    done(
        "实现学校对区教育行政部门服务满意度评价",
        level="school-rating-of-administration",
        zh="学校对区教育行政部门的满意度评价",
        en="Schools' rating of the district education administration's service",
    ),
    direction(
        "打造良好教育服务生态",
        level="education-service-climate",
        zh="教育服务生态",
        en="Climate of education services",
    ),
    done(
        "建成多方参与、多种手段、多结果运用的教育系统评价体系",
        level="education-evaluation-system",
        zh="教育系统评价体系",
        en="Evaluation system of the education sector",
        by=2025,
        reading=Text(
            zh="与本项开头所说的是同一个体系；其板块、内容、赛道和项目的数目是对方案的描述。",
            en="The same system that the task opens with; the numbers of its panels, items, "
            "tracks and projects describe the scheme.",
        ),
    ),
    direction(
        "保证评价的科学性和公正性",
        level="evaluation-fairness",
        zh="评价的科学性和公正性",
        en="Soundness and fairness of the evaluation",
        by=2025,
    ),
    direction(
        "调动校长办学、学校发展的积极性和主动性",
        level="principals-initiative",
        zh="校长办学、学校发展的积极性和主动性",
        en="Initiative of principals and schools",
        by=2025,
    ),
    direction("激发学校办学活力和改革动力", of=SCHOOL_VITALITY, by=2025),
    direction(
        "区域教育生态整体变革、高质量发展步伐全面提速",
        level="regional-education-progress",
        zh="区域教育生态变革和高质量发展步伐",
        en="Change in the district's education and pace of its high-quality development",
        by=2025,
    ),
    direction(
        "校长会管理、教师爱教书、学生乐学习、家长共支持的良好教育生态",
        level="education-climate",
        zh="区域教育生态",
        en="Climate of education among principals, teachers, pupils and parents",
        reading=NEXT_SENTENCE,
    ),
    done(
        "改革经验和成果将在国际、省、市发表",
        total="education-reform-publications",
        zh="教育改革经验和成果的发表",
        en="Publication of the experience and results of the education reform",
        reading=Text(
            zh="在所说的国际、省、市三级都发表为完成。该句属“到2025年”领起的一组目标，句中未写期限。",
            en="Done when published at all three levels named. The sentence belongs to the block "
            "of targets that 到2025年 opens and names no date itself.",
        ),
    ),
)
