"""The goal for elderly care."""

from minsheng.domains.elderly_care.indicators import (
    ELDERLY_CARE_QUALITY,
    ELDERLY_CARE_SYSTEM,
    LIFE_EXPECTANCY,
    NATIONAL_LIFE_EXPECTANCY,
    SUBDISTRICT_CARE_COMPLEX_COVERAGE,
)
from minsheng.domains.periods import BY_2025
from minsheng.promises.provisions import Commitment, Goal
from minsheng.promises.targets import AtLeast, Comparison, Done, MoreThan, Unquantified
from minsheng.texts import Text

__all__ = ["GOAL_6"]

GOAL_6 = Goal(
    number=6,
    title=Text(zh="养老更舒心", en="A more comfortable old age"),
    summary=Text(
        zh="养老服务体系基本成形，街道都有养老综合体，居民更长寿。",
        en="The elderly-care system takes shape, each subdistrict has an elderly-care complex, and "
        "people live longer.",
    ),
    commitments=(
        Commitment(
            id="goal:6/elderly-care-quality",
            indicator=ELDERLY_CARE_QUALITY,
            target=Unquantified(),
            period=BY_2025,
            phrase="让全体老年人享有更高质量的基本养老服务",
        ),
        Commitment(
            id="goal:6/elderly-care-system",
            indicator=ELDERLY_CARE_SYSTEM,
            target=Done(),
            period=BY_2025,
            phrase="养老服务体系基本建成",
            interpretation="The source says largely (基本) built; read as built.",
        ),
        Commitment(
            id="goal:6/subdistrict-care-complex-coverage",
            indicator=SUBDISTRICT_CARE_COMPLEX_COVERAGE,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="街道层面养老服务综合体覆盖率达到100%",
        ),
        Commitment(
            id="goal:6/life-expectancy",
            indicator=LIFE_EXPECTANCY,
            target=MoreThan(value="80 year"),
            period=BY_2025,
            phrase="人均预期寿命突破80岁",
        ),
        Commitment(
            id="goal:6/life-expectancy-over-national",
            indicator=LIFE_EXPECTANCY,
            target=Comparison(other=NATIONAL_LIFE_EXPECTANCY, of="level", comparator=">"),
            period=BY_2025,
            phrase="高于全国平均水平",
        ),
    ),
)
