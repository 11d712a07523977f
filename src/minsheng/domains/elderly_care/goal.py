"""The goal for elderly care."""

from minsheng.domains.plan import goal
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import at_least, direction, done, exceeds, more_than
from minsheng.texts import Text

__all__ = [
    "GOAL_6",
    "LIFE_EXPECTANCY",
    "NATIONAL_LIFE_EXPECTANCY",
    "SUBDISTRICT_CARE_COMPLEX_COVERAGE",
]

SUBDISTRICT_CARE_COMPLEX_COVERAGE = Indicator(
    id="subdistrict-care-complex-coverage",
    name=Text(
        zh="街道层面养老服务综合体覆盖率",
        en="Coverage of elderly-care complexes at subdistrict level",
    ),
    unit="percent",
    basis="level",
    aliases=("养老综合体",),
)

LIFE_EXPECTANCY = Indicator(
    id="life-expectancy",
    name=Text(zh="人均预期寿命", en="Average life expectancy"),
    unit="year",
    basis="level",
    aliases=("预期寿命", "人均寿命"),
)

# Nothing is promised of it: that of the district is held against it.
NATIONAL_LIFE_EXPECTANCY = Indicator(
    id="national-life-expectancy",
    name=Text(zh="全国人均预期寿命", en="Average life expectancy in the whole country"),
    unit="year",
    basis="level",
    aliases=("全国预期寿命",),
)

GOAL_6 = goal(
    6,
    Text(zh="养老更舒心", en="A more comfortable old age"),
    Text(
        zh="养老服务体系基本成形，街道都有养老综合体，居民更长寿。",
        en="The elderly-care system largely takes shape, each subdistrict has an elderly-care "
        "complex, and people live longer.",
    ),
    direction(
        "让全体老年人享有更高质量的基本养老服务",
        level="basic-elderly-care-quality",
        zh="基本养老服务质量",
        en="Quality of basic elderly care",
    ),
    done(
        "养老服务体系基本建成",
        level="elderly-care-system",
        zh="居家社区机构相协调、医养康养相结合的养老服务体系",
        en="Elderly-care system that joins home, community and institutions, and medical care "
        "with wellness",
        reading=Text(
            zh="原文为“基本建成”，按建成理解。",
            en="The source says largely (基本) built; read as built.",
        ),
    ),
    at_least("100%", "街道层面养老服务综合体覆盖率达到100%", of=SUBDISTRICT_CARE_COMPLEX_COVERAGE),
    more_than("80 year", "人均预期寿命突破80岁", of=LIFE_EXPECTANCY),
    exceeds(
        NATIONAL_LIFE_EXPECTANCY,
        "高于全国平均水平",
        of=LIFE_EXPECTANCY,
        name="life-expectancy-over-national",
    ),
)
