"""The goal for education."""

from minsheng.domains.education.indicators_17_18 import (
    COMPULSORY_RESOURCE_BALANCE,
    PUBLIC_INTEREST_KINDERGARTEN_COVERAGE,
    QUALITY_SENIOR_HIGH_SHARE,
)
from minsheng.domains.periods import BY_2025
from minsheng.promises.provisions import Commitment, Goal
from minsheng.promises.targets import AtLeast, Unquantified
from minsheng.texts import Text

__all__ = ["GOAL_4"]

GOAL_4 = Goal(
    number=4,
    title=Text(zh="教育更满意", en="More satisfying education"),
    summary=Text(
        zh="义务教育资源更加均衡，多数幼儿园普惠，多数普通高中优质而有特色。",
        en="Compulsory education is better balanced; most kindergartens are public-interest ones, "
        "and most regular senior high schools are quality and distinctive ones.",
    ),
    commitments=(
        Commitment(
            id="goal:4/compulsory-resource-balance",
            indicator=COMPULSORY_RESOURCE_BALANCE,
            target=Unquantified(),
            period=BY_2025,
            phrase="义务教育资源配置更加均衡",
        ),
        Commitment(
            id="goal:4/public-interest-kindergarten-coverage",
            indicator=PUBLIC_INTEREST_KINDERGARTEN_COVERAGE,
            target=AtLeast(value="90%"),
            period=BY_2025,
            phrase="普惠性幼儿园覆盖率达到90%",
        ),
        Commitment(
            id="goal:4/quality-senior-high-share",
            indicator=QUALITY_SENIOR_HIGH_SHARE,
            target=AtLeast(value="80%"),
            period=BY_2025,
            phrase="优质特色普通高中占比达到80%",
        ),
    ),
)
