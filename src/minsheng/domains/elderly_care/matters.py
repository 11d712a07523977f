"""The practical matters for elderly care."""

from minsheng.domains.elderly_care.task_34_meals_for_the_elderly import ELDERLY_CARE_SUPPLY
from minsheng.domains.plan import matter
from minsheng.promises.writing import at_least, direction, more_than
from minsheng.texts import Text

__all__ = ["MATTER_17", "MATTER_18", "MATTER_19", "MATTER_20"]

MATTER_17 = matter(
    17,
    Text(
        zh="新建居家养老服务中心和养老床位",
        en="New home-based elderly-care centers and elderly-care beds",
    ),
    Text(
        zh="新建居家养老服务中心，增加养老床位。",
        en="New home-based elderly-care centers are built and elderly-care beds added.",
    ),
    direction("增加养老服务供给", of=ELDERLY_CARE_SUPPLY),
    at_least(
        "3 site",
        "新建区域性居家养老服务中心3个",
        total="regional-home-care-centers",
        zh="新建区域性居家养老服务中心数",
        en="New regional home-based elderly-care centers",
        aliases=("居家养老中心",),
        counted_by="个",
    ),
    at_least(
        "700 bed",
        "新增养老床位700张",
        total="elderly-care-beds",
        zh="新增养老床位数",
        en="New elderly-care beds",
        aliases=("养老床位",),
        counted_by="张",
    ),
)

MATTER_18 = matter(
    18,
    Text(zh="政府购买居家养老服务扩面", en="More government-purchased home-based elderly care"),
    Text(
        zh="政府购买的居家养老服务进入过半数城市社区。",
        en="Home-based elderly care that the government pays for comes to more than half of the "
        "urban communities.",
    ),
    at_least(
        "57 community",
        "在全区57个已建成城市社区开展政府购买居家养老服务",
        total="purchased-home-care-communities",
        zh="开展政府购买居家养老服务的城市社区数",
        en="Urban communities with government-purchased home-based elderly care",
        reading=Text(
            zh="57个是服务的范围，理解为承诺在全部57个社区开展。",
            en="The number names the scope of the service; read as a promise to serve all 57 "
            "communities.",
        ),
    ),
    more_than(
        "50%",
        "政府购买居家养老服务社区覆盖率突破50%",
        level="purchased-home-care-urban-coverage",
        zh="政府购买居家养老服务城市社区覆盖率",
        en="Share of urban communities with government-purchased home-based elderly care",
        covers_zh="城市社区",
        covers_en="urban communities",
        aliases=("城市社区居家养老",),
        reading=Text(
            zh="分母理解为城市社区：57个占第7项112个社区的50.9%，若加上148个行政村则只有21.9%。",
            en="Read as a share of urban communities: 57 of the 112 communities of matter 7 are "
            "50.9 %; with the 148 villages they would be 21.9 %.",
        ),
    ),
)

MATTER_19 = matter(
    19,
    Text(zh="老年人社区食堂", en="Community canteens for the elderly"),
    Text(
        zh="开办社区食堂，方便老年人用餐。",
        en="Community canteens open to give the elderly easy meals.",
    ),
    at_least(
        "15 site",
        "建成并运营社区食堂不少于15个",
        total="community-canteens",
        zh="建成并运营的社区食堂数",
        en="Community canteens built and running",
        aliases=("社区食堂",),
        counted_by="个",
    ),
)

MATTER_20 = matter(
    20,
    Text(
        zh="特殊困难老年人家庭适老化改造",
        en="Age-friendly home renovation for elderly people in special hardship",
    ),
    Text(
        zh="为特殊困难老年人实施家庭适老化改造，提升居家养老品质。",
        en="The homes of elderly people in special hardship are renovated for a better old age at "
        "home.",
    ),
    at_least(
        "245 household",
        "完成245户家庭适老化改造工作",
        total="age-friendly-renovations",
        zh="完成适老化改造的家庭数",
        en="Homes given an age-friendly home renovation",
        covers_zh="特殊困难老年人家庭",
        covers_en="homes of elderly people in special hardship",
        aliases=("适老化改造", "适老化"),
        counted_by="户",
    ),
    direction(
        "提升特殊困难老年人居家养老品质",
        level="home-care-quality",
        zh="特殊困难老年人居家养老品质",
        en="Quality of old age at home of elderly people in special hardship",
    ),
)
