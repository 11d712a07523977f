"""The practical matters for the city."""

from minsheng.domains.city.indicators import (
    BACK_STREETS_RENEWED,
    CITY_PARKS_UPGRADED,
    DEAD_END_ROADS_OPENED,
    GREEN_SPACE_ADDED,
    MUNICIPAL_PIPES,
    OLD_COMPOUNDS_RENEWED,
    POCKET_PARKS,
    PUBLIC_PARKING_LOTS,
    SLOW_TRAFFIC_PATHS,
    STREETS_RENEWED,
)
from minsheng.domains.periods import IN_2023
from minsheng.promises.provisions import Commitment, PracticalMatter
from minsheng.promises.targets import AtLeast
from minsheng.texts import Text

__all__ = ["MATTER_12", "MATTER_16"]

MATTER_12 = PracticalMatter(
    number=12,
    title=Text(
        zh="老旧小区、街路和市政设施更新",
        en="Renewal of old residential compounds, streets and municipal works",
    ),
    summary=Text(
        zh="改造老旧小区和街巷，打通道路，增建停车场和管网。",
        en="Old residential compounds and streets are renewed, dead-end roads connected, and "
        "parking and pipes added.",
    ),
    commitments=(
        Commitment(
            id="matter:12/old-compounds-renewed",
            indicator=OLD_COMPOUNDS_RENEWED,
            target=AtLeast(value="4 residential_compound"),
            period=IN_2023,
            phrase="提质改造老旧小区4个",
        ),
        Commitment(
            id="matter:12/back-streets-renewed",
            indicator=BACK_STREETS_RENEWED,
            target=AtLeast(value="1 road"),
            period=IN_2023,
            phrase="提质改造老旧小区4个、背街小巷1条",
        ),
        Commitment(
            id="matter:12/streets-renewed",
            indicator=STREETS_RENEWED,
            target=AtLeast(value="2 road"),
            period=IN_2023,
            phrase="推进街路更新2条",
            interpretation="The source says to push ahead with it (推进); read as two streets "
            "renewed.",
        ),
        Commitment(
            id="matter:12/dead-end-roads-opened",
            indicator=DEAD_END_ROADS_OPENED,
            target=AtLeast(value="3 road"),
            period=IN_2023,
            phrase="打通断头路3条",
        ),
        Commitment(
            id="matter:12/public-parking-lots",
            indicator=PUBLIC_PARKING_LOTS,
            target=AtLeast(value="1 site"),
            period=IN_2023,
            phrase="新建公共停车场1处",
        ),
        Commitment(
            id="matter:12/municipal-pipes",
            indicator=MUNICIPAL_PIPES,
            target=AtLeast(value="50 km"),
            period=IN_2023,
            phrase="新建改造市政管网50公里",
        ),
    ),
)

MATTER_16 = PracticalMatter(
    number=16,
    title=Text(zh="公园、绿地和慢道", en="Parks, green space and paths"),
    summary=Text(
        zh="升级城市公园，新建小公园，增加绿地和慢行道路。",
        en="City parks are upgraded, small parks and green space added, and paths renewed.",
    ),
    commitments=(
        Commitment(
            id="matter:16/city-parks-upgraded",
            indicator=CITY_PARKS_UPGRADED,
            target=AtLeast(value="4 park"),
            period=IN_2023,
            phrase="升级改造白塔公园等城市公园4座",
            interpretation="Baita Park is one of the four.",
        ),
        Commitment(
            id="matter:16/pocket-parks",
            indicator=POCKET_PARKS,
            target=AtLeast(value="100 park"),
            period=IN_2023,
            phrase="新建口袋公园、社区公园100座",
            interpretation="Pocket and community parks together; read as part of the plan's "
            "running total of pocket parks.",
        ),
        Commitment(
            id="matter:16/green-space-added",
            indicator=GREEN_SPACE_ADDED,
            target=AtLeast(value="1.45 km2"),
            period=IN_2023,
            phrase="新增绿地1.45平方公里",
        ),
        Commitment(
            id="matter:16/slow-traffic-paths",
            indicator=SLOW_TRAFFIC_PATHS,
            target=AtLeast(value="20 km"),
            period=IN_2023,
            phrase="改造慢道20公里",
        ),
    ),
)
