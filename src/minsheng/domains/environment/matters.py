"""The practical matters for the environment."""

from minsheng.domains.plan import matter
from minsheng.promises.writing import at_least
from minsheng.texts import Text

__all__ = ["MATTER_11", "MATTER_15"]

MATTER_11 = matter(
    11,
    Text(zh="美丽宜居村和美丽庭院", en="Beautiful and livable villages and beautiful courtyards"),
    Text(
        zh="新建成一批省级美丽宜居村和美丽庭院。",
        en="More villages become beautiful and livable villages of the province, and more "
        "beautiful courtyards are created.",
    ),
    at_least(
        "3 village",
        "打造省级美丽宜居村3个",
        total="provincial-beautiful-villages",
        zh="打造省级美丽宜居村数",
        en="Provincial beautiful and livable villages created",
        aliases=("美丽村", "美丽宜居村"),
        counted_by="个",
    ),
    at_least(
        "1000 courtyard",
        "创建美丽庭院1000个",
        total="beautiful-courtyards",
        zh="创建美丽庭院数",
        en="Beautiful courtyards created",
        aliases=("美丽庭院",),
        counted_by="个",
    ),
)

MATTER_15 = matter(
    15,
    Text(zh="农村道路维修改造", en="Repair of rural roads"),
    Text(
        zh="一年内修好一批农村道路。", en="A set length of rural roads is repaired within the year."
    ),
    at_least(
        "30 km",
        "维修改造农村道路30公里",
        total="rural-roads-repaired",
        zh="维修改造农村道路里程",
        en="Rural roads repaired or rebuilt",
        aliases=("农村道路",),
        reading=Text(
            zh="此处为“道路”且只含维修改造，与三年任务的农村公路分开计。",
            en="Roads (道路), repaired or rebuilt only; counted apart from the plan's rural "
            "highways (公路).",
        ),
    ),
)
