"""The goal for employment."""

from minsheng.domains.employment.indicators_1_3 import (
    EMPLOYMENT_SITUATION,
    URBAN_JOBS,
    WORKER_SKILLS,
)
from minsheng.domains.periods import BY_2025
from minsheng.promises.provisions import Commitment, Goal
from minsheng.promises.targets import AtLeast, Unquantified
from minsheng.texts import Text

__all__ = ["GOAL_1"]

GOAL_1 = Goal(
    number=1,
    title=Text(zh="就业更充分", en="Fuller employment"),
    summary=Text(
        zh="就业形势保持稳定，劳动者技能提高，三年内城镇新增就业达到规定人数。",
        en="Employment stays stable, workers grow more skilled, and a set number of people find "
        "urban jobs within three years.",
    ),
    commitments=(
        Commitment(
            id="goal:1/employment-situation",
            indicator=EMPLOYMENT_SITUATION,
            target=Unquantified(),
            period=BY_2025,
            phrase="全区就业形势持续稳定向好",
        ),
        Commitment(
            id="goal:1/worker-skills",
            indicator=WORKER_SKILLS,
            target=Unquantified(),
            period=BY_2025,
            phrase="劳动者职业技能不断提升",
        ),
        Commitment(
            id="goal:1/urban-jobs",
            indicator=URBAN_JOBS,
            target=AtLeast(value="5万人"),
            period=BY_2025,
            phrase="累计新增城镇就业5万人",
            interpretation="The running total (累计) is counted from the start of 2023, the first "
            "year of the three-year action.",
        ),
    ),
)
