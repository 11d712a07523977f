"""The goal for education."""

from minsheng.domains.plan import goal
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import at_least, direction
from minsheng.texts import Text

__all__ = ["GOAL_4", "PUBLIC_INTEREST_KINDERGARTEN_COVERAGE", "QUALITY_SENIOR_HIGH_SHARE"]

PUBLIC_INTEREST_KINDERGARTEN_COVERAGE = Indicator(
    id="public-interest-kindergarten-coverage",
    name=Text(zh="普惠性幼儿园覆盖率", en="Coverage of public-interest kindergartens"),
    unit="percent",
    basis="level",
)

QUALITY_SENIOR_HIGH_SHARE = Indicator(
    id="quality-senior-high-share",
    name=Text(
        zh="优质特色普通高中占比", en="Share of quality and distinctive regular senior high schools"
    ),
    unit="percent",
    basis="level",
)

GOAL_4 = goal(
    4,
    Text(zh="教育更满意", en="More satisfying education"),
    Text(
        zh="义务教育资源更加均衡，多数幼儿园普惠，多数普通高中优质而有特色。",
        en="Compulsory education is better balanced; most kindergartens are public-interest ones, "
        "and most regular senior high schools are quality and distinctive ones.",
    ),
    direction(
        "义务教育资源配置更加均衡",
        level="compulsory-resource-balance",
        zh="义务教育资源配置均衡程度",
        en="Balance of resources in compulsory education",
    ),
    at_least("90%", "普惠性幼儿园覆盖率达到90%", of=PUBLIC_INTEREST_KINDERGARTEN_COVERAGE),
    at_least("80%", "优质特色普通高中占比达到80%", of=QUALITY_SENIOR_HIGH_SHARE),
)
