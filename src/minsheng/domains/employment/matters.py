"""The practical matters of employment."""

from minsheng.domains.employment.indicators_1_3 import (
    HARDSHIP_GRADUATE_EMPLOYMENT,
    URBAN_JOBS,
    ZERO_EMPLOYMENT_HOUSEHOLDS,
)
from minsheng.domains.employment.indicators_4_7 import (
    EMPLOYMENT_EVENTS,
    GRADUATE_JOB_OFFERS,
    RURAL_LABOR_TRANSFER,
)
from minsheng.domains.periods import IN_2023
from minsheng.promises.provisions import Commitment, PracticalMatter
from minsheng.promises.targets import AtLeast, AtMost
from minsheng.texts import Text

__all__ = [
    "MATTER_1",
    "MATTER_2",
]

MATTER_1 = PracticalMatter(
    number=1,
    title=Text(zh="稳定和扩大就业", en="Stable and growing employment"),
    summary=Text(
        zh="办好帮扶、招聘和培训，帮助农村劳动力和城镇居民就业，不让任何家庭无人就业。",
        en="Assistance, recruitment and training bring rural workers and urban residents into "
        "work, and no household is left without anyone in work.",
    ),
    commitments=(
        Commitment(
            id="matter:1/employment-events",
            indicator=EMPLOYMENT_EVENTS,
            target=AtLeast(value="100 event"),
            period=IN_2023,
            phrase="就业帮扶、招聘对接、技能培训100场以上",
            interpretation="The number is read as that of the three kinds of event together.",
        ),
        Commitment(
            id="matter:1/rural-labor-transfer",
            indicator=RURAL_LABOR_TRANSFER,
            target=AtLeast(value="4000 person"),
            period=IN_2023,
            phrase="农村劳动力转移就业4000人",
        ),
        Commitment(
            id="matter:1/urban-jobs",
            indicator=URBAN_JOBS,
            target=AtLeast(value="2万人"),
            period=IN_2023,
            phrase="城镇新增就业不低于2万人",
            interpretation="Read as the part of the running total to 2025 that is reached in 2023.",
        ),
        Commitment(
            id="matter:1/zero-employment-households",
            indicator=ZERO_EMPLOYMENT_HOUSEHOLDS,
            target=AtMost(value="0 household"),
            period=IN_2023,
            phrase="零就业家庭动态清零",
            stated=False,
            interpretation="Clearing as cases arise (动态清零) is read as no known "
            "zero-employment household left at the end of the year.",
        ),
    ),
)

MATTER_2 = PracticalMatter(
    number=2,
    title=Text(zh="帮助高校毕业生就业", en="Jobs for college graduates"),
    summary=Text(
        zh="困难家庭毕业生想工作的都能就业，并为高校毕业生准备足够的岗位。",
        en="All graduates from families in hardship who want to work find it, and enough jobs are "
        "offered to college graduates.",
    ),
    commitments=(
        Commitment(
            id="matter:2/hardship-graduate-employment",
            indicator=HARDSHIP_GRADUATE_EMPLOYMENT,
            target=AtLeast(value="100%"),
            period=IN_2023,
            phrase="困难家庭高校毕业生100%就业",
        ),
        Commitment(
            id="matter:2/graduate-job-offers",
            indicator=GRADUATE_JOB_OFFERS,
            target=AtLeast(value="1.5万 job"),
            period=IN_2023,
            phrase="提供高校毕业生就业岗位不少于1.5万个",
        ),
    ),
)
