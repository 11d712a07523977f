"""The practical matters for the environment."""

from minsheng.domains.environment.indicators import (
    BEAUTIFUL_COURTYARDS,
    PROVINCIAL_BEAUTIFUL_VILLAGES,
    RURAL_ROADS_REPAIRED,
)
from minsheng.domains.periods import IN_2023
from minsheng.promises.provisions import Commitment, PracticalMatter
from minsheng.promises.targets import AtLeast
from minsheng.texts import Text

__all__ = ["MATTER_11", "MATTER_15"]

MATTER_11 = PracticalMatter(
    number=11,
    title=Text(
        zh="美丽宜居村和美丽庭院", en="Beautiful and livable villages and beautiful courtyards"
    ),
    summary=Text(
        zh="新建成一批省级美丽宜居村和美丽庭院。",
        en="More villages become beautiful and livable villages of the province, and more "
        "beautiful courtyards are created.",
    ),
    commitments=(
        Commitment(
            id="matter:11/provincial-beautiful-villages",
            indicator=PROVINCIAL_BEAUTIFUL_VILLAGES,
            target=AtLeast(value="3 village"),
            period=IN_2023,
            phrase="打造省级美丽宜居村3个",
        ),
        Commitment(
            id="matter:11/beautiful-courtyards",
            indicator=BEAUTIFUL_COURTYARDS,
            target=AtLeast(value="1000 courtyard"),
            period=IN_2023,
            phrase="创建美丽庭院1000个",
        ),
    ),
)

MATTER_15 = PracticalMatter(
    number=15,
    title=Text(zh="农村道路维修改造", en="Repair of rural roads"),
    summary=Text(
        zh="一年内修好一批农村道路。", en="A set length of rural roads is repaired within the year."
    ),
    commitments=(
        Commitment(
            id="matter:15/rural-roads-repaired",
            indicator=RURAL_ROADS_REPAIRED,
            target=AtLeast(value="30 km"),
            period=IN_2023,
            phrase="维修改造农村道路30公里",
            interpretation="Roads (道路), repaired or rebuilt only; counted apart from the plan's "
            "rural highways (公路).",
        ),
    ),
)
