"""The practical matters for the city."""

from minsheng.domains.plan import matter
from minsheng.promises.writing import at_least
from minsheng.texts import Text

__all__ = ["MATTER_12", "MATTER_16"]

MATTER_12 = matter(
    12,
    Text(
        zh="老旧小区、街路和市政设施更新",
        en="Renewal of old residential compounds, streets and municipal works",
    ),
    Text(
        zh="改造老旧小区和街巷，打通道路，增建停车场和管网。",
        en="Old residential compounds and streets are renewed, dead-end roads connected, and "
        "parking and pipes added.",
    ),
    at_least(
        "4 residential_compound",
        "提质改造老旧小区4个",
        total="old-compounds-renewed",
        zh="提质改造老旧小区数",
        en="Old residential compounds renewed",
        aliases=("老旧小区",),
        counted_by="个",
    ),
    at_least(
        "1 road",
        "提质改造老旧小区4个、背街小巷1条",
        total="back-streets-renewed",
        zh="提质改造背街小巷数",
        en="Back streets and alleys renewed",
        counted_by="条",
    ),
    at_least(
        "2 road",
        "推进街路更新2条",
        total="streets-renewed",
        zh="街路更新数",
        en="Streets renewed",
        counted_by="条",
        reading=Text(
            zh="原文为“推进”，理解为两条街路更新完成。",
            en="The source says to push ahead with it (推进); read as two streets renewed.",
        ),
    ),
    at_least(
        "3 road",
        "打通断头路3条",
        total="dead-end-roads-opened",
        zh="打通断头路数",
        en="Dead-end roads connected",
        aliases=("断头路",),
        counted_by="条",
    ),
    at_least(
        "1 site",
        "新建公共停车场1处",
        total="public-parking-lots",
        zh="新建公共停车场数",
        en="Public parking lots built",
        aliases=("停车场",),
        counted_by="处",
    ),
    at_least(
        "50 km",
        "新建改造市政管网50公里",
        total="municipal-pipes",
        zh="新建改造市政管网长度",
        en="Municipal pipe networks built or renewed",
        aliases=("市政管网",),
    ),
)

MATTER_16 = matter(
    16,
    Text(zh="公园、绿地和慢道", en="Parks, green space and paths"),
    Text(
        zh="升级城市公园，新建小公园，增加绿地和慢行道路。",
        en="City parks are upgraded, small parks and green space added, and paths renewed.",
    ),
    at_least(
        "4 park",
        "升级改造白塔公园等城市公园4座",
        total="city-parks-upgraded",
        zh="升级改造城市公园数",
        en="City parks upgraded",
        aliases=("城市公园",),
        counted_by="座",
        reading=Text(zh="白塔公园是四座之一。", en="Baita Park is one of the four."),
    ),
    at_least(
        "100 park",
        "新建口袋公园、社区公园100座",
        total="pocket-community-parks",
        zh="新建口袋公园、社区公园数",
        en="Pocket and community parks built",
        aliases=("口袋和社区公园",),
        counted_by="座",
        reading=Text(
            zh="口袋公园和社区公园合计；第46项只说口袋公园，另作一个指标。",
            en="Pocket and community parks together; task 46 speaks of pocket parks alone, which "
            "are measured apart.",
        ),
    ),
    at_least(
        "1.45 km2",
        "新增绿地1.45平方公里",
        total="green-space-added",
        zh="新增绿地面积",
        en="Green space added",
        aliases=("新增绿地",),
    ),
    at_least(
        "20 km",
        "改造慢道20公里",
        total="slow-traffic-paths",
        zh="改造慢道里程",
        en="Walking and cycling paths renewed",
        aliases=("慢道",),
    ),
)
