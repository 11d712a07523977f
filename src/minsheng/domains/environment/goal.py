"""The goal for the environment."""

from minsheng.domains.environment.indicators import (
    BLACK_WATERS_ENDED,
    ECOLOGICAL_ENVIRONMENT,
    GOOD_AIR_DAY_SHARE,
    HEAVY_POLLUTION_WEATHER_ENDED,
    RURAL_CLEANUP,
)
from minsheng.domains.periods import BY_2025
from minsheng.promises.provisions import Commitment, Goal
from minsheng.promises.targets import About, Done, Unquantified
from minsheng.texts import Text

__all__ = ["GOAL_8"]

GOAL_8 = Goal(
    number=8,
    title=Text(zh="环境更美好", en="A more beautiful environment"),
    summary=Text(
        zh="空气和水体质量改善，农村环境整洁，全年约九成日子空气优良。",
        en="Air and water improve, the countryside is cleaned up, and the air is good on about "
        "nine days in ten.",
    ),
    commitments=(
        Commitment(
            id="goal:8/ecological-environment",
            indicator=ECOLOGICAL_ENVIRONMENT,
            target=Unquantified(),
            period=BY_2025,
            phrase="生态环境进一步改善",
        ),
        Commitment(
            id="goal:8/heavy-pollution-weather-ended",
            indicator=HEAVY_POLLUTION_WEATHER_ENDED,
            target=Done(),
            period=BY_2025,
            phrase="基本消除重污染天气",
            interpretation="The source says basically eliminated (基本消除) without a figure; "
            "done when the district reports it.",
        ),
        Commitment(
            id="goal:8/black-waters-ended",
            indicator=BLACK_WATERS_ENDED,
            target=Done(),
            period=BY_2025,
            phrase="基本消除重污染天气和城市建成区黑臭水体",
            interpretation="The source says basically eliminated (基本消除) without a figure; "
            "done when the district reports it.",
        ),
        Commitment(
            id="goal:8/rural-cleanup",
            indicator=RURAL_CLEANUP,
            target=Unquantified(),
            period=BY_2025,
            phrase="农村环境净化整治成效明显",
        ),
        Commitment(
            id="goal:8/good-air-day-share",
            indicator=GOOD_AIR_DAY_SHARE,
            target=About(value="90%"),
            period=BY_2025,
            phrase="空气质量优良天数比例达到90%左右",
        ),
    ),
)
