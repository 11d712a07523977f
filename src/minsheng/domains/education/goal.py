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
    covers=Text(zh="在园幼儿", en="children enrolled in kindergartens"),
    aliases=("普惠园", "普惠园覆盖率", "普惠率", "普惠性幼儿园"),
)

QUALITY_SENIOR_HIGH_SHARE = Indicator(
    id="quality-senior-high-share",
    name=Text(
        zh="优质特色普通高中占比", en="Share of quality and distinctive regular senior high schools"
    ),
    unit="percent",
    basis="level",
    aliases=("优质高中", "优质高中占比", "特色高中占比"),
)

GOAL_4 = goal(
    4,
    Text(zh="教育更满意", en="More satisfying education"),
    Text(
        zh="义务教育资源更加均衡，多数在园幼儿入普惠性幼儿园，多数普通高中优质而有特色。",
        en="Compulsory education is better balanced; most children in kindergarten attend "
        "public-interest ones, and most regular senior high schools are quality and distinctive "
        "ones.",
    ),
    direction(
        "让孩子们享有优质公平的教育",
        level="quality-fair-education",
        zh="教育的优质与公平",
        en="Quality and fairness of education",
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
