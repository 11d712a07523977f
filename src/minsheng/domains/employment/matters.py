"""The practical matters of employment."""

from minsheng.domains.employment.goal import URBAN_JOBS
from minsheng.domains.employment.task_01_colleges import HARDSHIP_GRADUATE_EMPLOYMENT
from minsheng.domains.employment.task_03_communities import ZERO_EMPLOYMENT_HOUSEHOLDS
from minsheng.domains.plan import matter
from minsheng.promises.writing import at_least, none_of
from minsheng.texts import Text

__all__ = ["MATTER_1", "MATTER_2"]

MATTER_1 = matter(
    1,
    Text(zh="稳定和扩大就业", en="Stable and growing employment"),
    Text(
        zh="办好帮扶、招聘和培训，帮助农村劳动力和城镇居民就业，零就业家庭动态清零。",
        en="Assistance, recruitment and training bring rural workers and urban residents into "
        "work, and zero-employment households are cleared as they arise.",
    ),
    at_least(
        "100 event",
        "就业帮扶、招聘对接、技能培训100场以上",
        total="employment-events",
        zh="就业帮扶、招聘对接、技能培训场数",
        en="Events of employment assistance, recruitment and skills training",
        counted_by="场",
        reading=Text(
            zh="三类活动合计。",
            en="The number is read as that of the three kinds of event together.",
        ),
    ),
    at_least(
        "4000 person",
        "农村劳动力转移就业4000人",
        total="rural-labor-transfer",
        zh="农村劳动力转移就业人数",
        en="Rural workers moved into employment outside farming",
        aliases=("转移就业", "农村转移就业"),
    ),
    at_least(
        "2万人",
        "城镇新增就业不低于2万人",
        of=URBAN_JOBS,
        reading=Text(
            zh="理解为至2025年累计数中2023年完成的部分。",
            en="Read as the part of the running total to 2025 that is reached in 2023.",
        ),
    ),
    none_of(
        "零就业家庭动态清零",
        of=ZERO_EMPLOYMENT_HOUSEHOLDS,
        reading=Text(
            zh="“动态清零”理解为年末没有已知的零就业家庭。",
            en="Clearing as cases arise (动态清零) is read as no known zero-employment household "
            "left at the end of the year.",
        ),
    ),
)

MATTER_2 = matter(
    2,
    Text(zh="帮助高校毕业生就业", en="Jobs for college graduates"),
    Text(
        zh="困难家庭毕业生想工作的都能就业，并为高校毕业生准备足够的岗位。",
        en="All graduates from families in hardship who want to work find it, and enough jobs are "
        "offered to college graduates.",
    ),
    at_least("100%", "困难家庭高校毕业生100%就业", of=HARDSHIP_GRADUATE_EMPLOYMENT),
    at_least(
        "1.5万 job",
        "提供高校毕业生就业岗位不少于1.5万个",
        total="graduate-job-offers",
        zh="提供高校毕业生就业岗位数",
        en="Jobs offered to college graduates",
        aliases=("毕业生岗位",),
    ),
)
