"""The goal for public safety."""

from minsheng.domains.periods import BY_2025
from minsheng.domains.safety.indicators import (
    EMERGENCY_RESPONSE,
    PRODUCTION_ACCIDENT_DEATHS,
    PRODUCTION_ACCIDENTS,
    PUBLIC_SAFETY_SYSTEM,
)
from minsheng.promises.provisions import Commitment, Goal
from minsheng.promises.targets import Trend, Unquantified
from minsheng.texts import Text

__all__ = ["GOAL_10"]

GOAL_10 = Goal(
    number=10,
    title=Text(zh="安全更可控", en="Safety better under control"),
    summary=Text(
        zh="公共安全体系和应急能力增强，生产安全事故及死亡人数一年少于一年。",
        en="The public safety system and emergency response grow stronger; accidents and deaths "
        "fall every year.",
    ),
    commitments=(
        Commitment(
            id="goal:10/public-safety-system",
            indicator=PUBLIC_SAFETY_SYSTEM,
            target=Unquantified(),
            period=BY_2025,
            phrase="公共安全体系不断完善",
        ),
        Commitment(
            id="goal:10/emergency-response",
            indicator=EMERGENCY_RESPONSE,
            target=Unquantified(),
            period=BY_2025,
            phrase="应急处置能力明显提升",
        ),
        Commitment(
            id="goal:10/production-accidents",
            indicator=PRODUCTION_ACCIDENTS,
            target=Trend(direction="falling"),
            period=BY_2025,
            every="year",
            phrase="生产安全事故总量和死亡人数逐年下降",
        ),
        Commitment(
            id="goal:10/production-accident-deaths",
            indicator=PRODUCTION_ACCIDENT_DEATHS,
            target=Trend(direction="falling"),
            period=BY_2025,
            every="year",
            phrase="生产安全事故总量和死亡人数逐年下降",
        ),
    ),
)
