"""Task 9: promote reasonable growth of wages (推动工资合理增长)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import at_least, direction, done
from minsheng.texts import Text

__all__ = ["TASK_9"]

TASK_9 = task(
    9,
    Text(zh="推动工资合理增长", en="Promote reasonable growth of wages"),
    Text(
        zh="推行工资集体协商，每年调查企业和职工的薪酬。",
        en="Collective wage bargaining is promoted, and the pay of enterprises and employees is "
        "surveyed every year.",
    ),
    done(
        "工资集体协商“集中要约行动”",
        total="collective-bargaining-campaign",
        zh="工资集体协商“集中要约行动”",
        en="Campaign of concentrated invitations to wage bargaining",
    ),
    direction(
        "通过协商有效解决工资增长问题",
        level="wage-growth-settled",
        zh="工资增长问题解决情况",
        en="Settlement of questions of wage growth",
    ),
    done(
        "最低工资标准调查摸底和评估",
        total="minimum-wage-survey",
        zh="最低工资标准调查摸底和评估",
        en="Survey and assessment of the minimum wage standard",
    ),
    at_least(
        "1500 enterprise",
        "每年对不少于1500户企业",
        yearly="wage-survey-enterprises",
        zh="薪酬调查企业数",
        en="Enterprises surveyed on pay",
        aliases=("薪酬调查企业",),
        counted_by="户",
        every="year",
    ),
    at_least(
        "25万名",
        "不少于25万名职工开展薪酬调查",
        yearly="wage-survey-employees",
        zh="薪酬调查职工数",
        en="Employees surveyed on pay",
        aliases=("薪酬调查职工",),
        every="year",
        reading=Text(
            zh="句首的“每年”同时管企业数和职工数。",
            en="Every year (每年), which opens the clause, is read to govern the employees as "
            "well as the enterprises.",
        ),
    ),
)
