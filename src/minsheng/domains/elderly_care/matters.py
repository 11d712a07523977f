"""The practical matters for elderly care."""

from minsheng.domains.elderly_care.indicators import (
    AGE_FRIENDLY_RENOVATIONS,
    COMMUNITY_CANTEENS,
    ELDERLY_CARE_BEDS,
    ELDERLY_CARE_SUPPLY,
    HOME_CARE_QUALITY,
    PURCHASED_HOME_CARE_COMMUNITIES,
    PURCHASED_HOME_CARE_COVERAGE,
    REGIONAL_HOME_CARE_CENTERS,
)
from minsheng.domains.periods import IN_2023
from minsheng.promises.provisions import Commitment, PracticalMatter
from minsheng.promises.targets import AtLeast, MoreThan, Unquantified
from minsheng.texts import Text

__all__ = ["MATTER_17", "MATTER_18", "MATTER_19", "MATTER_20"]

MATTER_17 = PracticalMatter(
    number=17,
    title=Text(
        zh="新建居家养老服务中心和养老床位",
        en="New home-based elderly-care centers and elderly-care beds",
    ),
    summary=Text(
        zh="新建居家养老服务中心，增加养老床位。",
        en="New home-based elderly-care centers are built and elderly-care beds added.",
    ),
    commitments=(
        Commitment(
            id="matter:17/elderly-care-supply",
            indicator=ELDERLY_CARE_SUPPLY,
            target=Unquantified(),
            period=IN_2023,
            phrase="增加养老服务供给",
        ),
        Commitment(
            id="matter:17/regional-home-care-centers",
            indicator=REGIONAL_HOME_CARE_CENTERS,
            target=AtLeast(value="3 site"),
            period=IN_2023,
            phrase="新建区域性居家养老服务中心3个",
        ),
        Commitment(
            id="matter:17/elderly-care-beds",
            indicator=ELDERLY_CARE_BEDS,
            target=AtLeast(value="700 bed"),
            period=IN_2023,
            phrase="新增养老床位700张",
        ),
    ),
)

MATTER_18 = PracticalMatter(
    number=18,
    title=Text(
        zh="政府购买居家养老服务扩面", en="More government-purchased home-based elderly care"
    ),
    summary=Text(
        zh="政府购买的居家养老服务进入过半数社区。",
        en="Home-based elderly care that the government pays for comes to more than half of the "
        "communities.",
    ),
    commitments=(
        Commitment(
            id="matter:18/purchased-home-care-communities",
            indicator=PURCHASED_HOME_CARE_COMMUNITIES,
            target=AtLeast(value="57 community"),
            period=IN_2023,
            phrase="在全区57个已建成城市社区开展政府购买居家养老服务",
            interpretation="The number names the scope of the service; read as a promise to serve "
            "all 57 communities.",
        ),
        Commitment(
            id="matter:18/purchased-home-care-coverage",
            indicator=PURCHASED_HOME_CARE_COVERAGE,
            target=MoreThan(value="50%"),
            period=IN_2023,
            phrase="政府购买居家养老服务社区覆盖率突破50%",
        ),
    ),
)

MATTER_19 = PracticalMatter(
    number=19,
    title=Text(zh="老年人社区食堂", en="Community canteens for the elderly"),
    summary=Text(
        zh="开办社区食堂，方便老年人用餐。",
        en="Community canteens open to give the elderly easy meals.",
    ),
    commitments=(
        Commitment(
            id="matter:19/community-canteens",
            indicator=COMMUNITY_CANTEENS,
            target=AtLeast(value="15 site"),
            period=IN_2023,
            phrase="建成并运营社区食堂不少于15个",
        ),
    ),
)

MATTER_20 = PracticalMatter(
    number=20,
    title=Text(
        zh="特殊困难老年人家庭适老化改造",
        en="Age-friendly home renovation for elderly people in special hardship",
    ),
    summary=Text(
        zh="改造特殊困难老年人的住所，让居家养老更好。",
        en="The homes of elderly people in special hardship are renovated for a better old age at "
        "home.",
    ),
    commitments=(
        Commitment(
            id="matter:20/age-friendly-renovations",
            indicator=AGE_FRIENDLY_RENOVATIONS,
            target=AtLeast(value="245 household"),
            period=IN_2023,
            phrase="完成245户家庭适老化改造工作",
        ),
        Commitment(
            id="matter:20/home-care-quality",
            indicator=HOME_CARE_QUALITY,
            target=Unquantified(),
            period=IN_2023,
            phrase="提升特殊困难老年人居家养老品质",
        ),
    ),
)
