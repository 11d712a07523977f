"""Task 9: promote reasonable growth of wages (推动工资合理增长)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import at_least, done
from minsheng.texts import Text

__all__ = ["TASK_9"]

TASK_9 = task(
    9,
    Text(zh="推动工资合理增长", en="Promote reasonable growth of wages"),
    Text(
        zh="推行工资集体协商，每年调查企业和职工的薪酬。",
        en="Wages are bargained collectively, and the pay of enterprises and employees is "
        "surveyed every year.",
    ),
    done(
        "工资集体协商“集中要约行动”",
        total="collective-bargaining-campaign",
        zh="工资集体协商“集中要约行动”",
        en="Concentrated offer campaign for collective wage bargaining",
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
        every="year",
    ),
    at_least(
        "25万名",
        "不少于25万名职工开展薪酬调查",
        yearly="wage-survey-employees",
        zh="薪酬调查职工数",
        en="Employees surveyed on pay",
        every="year",
    ),
)
