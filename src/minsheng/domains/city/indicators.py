"""What is measured in the city."""

from minsheng.promises.indicators import Indicator
from minsheng.texts import Text

__all__ = [
    "BACK_STREETS_RENEWED",
    "BUILT_UP_GREENING",
    "CITY_PARKS_UPGRADED",
    "CLEAN_HEATING_QUOTA",
    "COAL_BOILER_QUOTA",
    "COMMUNITY_SERVICE_FACILITIES",
    "COMPREHENSIVE_PARKS",
    "DEAD_END_ROADS_OPENED",
    "GREEN_SPACE_ADDED",
    "HEATING_NETWORK_QUOTA",
    "HIGHWAY_HAZARDS",
    "HIGHWAY_SAFETY_FACILITIES",
    "HIGHWAY_SURFACES_SOUND",
    "LANDFILLED_WASTE_SHARE",
    "LIVABLE_CITY",
    "MUNICIPAL_PIPES",
    "OLD_COMPOUNDS_RENEWED",
    "OLD_COMPOUND_RENEWAL",
    "PARK_CITY",
    "POCKET_PARKS",
    "PUBLIC_PARKING",
    "PUBLIC_PARKING_LOTS",
    "RESILIENT_LIVING",
    "RIVERFRONT_RENEWAL",
    "SLOW_TRAFFIC_PATHS",
    "SPONGE_CITY_PROJECTS",
    "STREETS_RENEWED",
    "STREET_SURFACE_DAMAGE",
    "WASTE_SORTING_COVERAGE",
    "WATERWAY_LANDSCAPE",
]

OLD_COMPOUND_RENEWAL = Indicator(
    id="old-compound-renewal",
    name=Text(
        zh="2000年年底前建成的城镇老旧小区综合改造提升",
        en="Renewal of old residential compounds built before the end of 2000",
    ),
    unit=None,
    basis="level",
    covers=Text(zh="需改造的城镇老旧小区", en="urban old residential compounds in need of renewal"),
)
WASTE_SORTING_COVERAGE = Indicator(
    id="waste-sorting-coverage",
    name=Text(zh="城区垃圾分类覆盖率", en="Coverage of waste sorting in the urban area"),
    unit="percent",
    basis="level",
)
LANDFILLED_WASTE_SHARE = Indicator(
    id="landfilled-waste-share",
    name=Text(zh="生活垃圾填埋率", en="Share of household waste sent to landfill"),
    unit="percent",
    basis="level",
)
COMMUNITY_SERVICE_FACILITIES = Indicator(
    id="community-service-facilities",
    name=Text(zh="社区综合服务设施", en="Comprehensive service facilities of communities"),
    unit=None,
    basis="level",
)
PUBLIC_PARKING = Indicator(
    id="public-parking",
    name=Text(
        zh="供需矛盾突出地区的公共停车场和停车泊位",
        en="Public parking lots and spaces where parking is scarcest",
    ),
    unit=None,
    basis="level",
)
RIVERFRONT_RENEWAL = Indicator(
    id="riverfront-renewal",
    name=Text(
        zh="一河两岸、浑南环城水系设施改造",
        en="Renewal of the riverfront and of the waterways around Hunnan",
    ),
    unit=None,
    basis="level",
)
WATERWAY_LANDSCAPE = Indicator(
    id="waterway-landscape",
    name=Text(zh="水系景观", en="Landscape of the waterways"),
    unit=None,
    basis="level",
)
BUILT_UP_GREENING = Indicator(
    id="built-up-greening",
    name=Text(zh="建成区绿化覆盖率", en="Green coverage of the built-up area"),
    unit="percent",
    basis="level",
)
COMPREHENSIVE_PARKS = Indicator(
    id="comprehensive-parks",
    name=Text(zh="新建改造提升综合公园数", en="Comprehensive parks built or upgraded"),
    unit="park",
    basis="total",
)
POCKET_PARKS = Indicator(
    id="pocket-parks",
    name=Text(zh="建设口袋公园数", en="Pocket parks built"),
    unit="park",
    basis="total",
    covers=Text(zh="口袋公园、社区公园", en="pocket parks, with community parks"),
)
PARK_CITY = Indicator(
    id="park-city",
    name=Text(zh="北方特色公园城市", en="Park city with a northern character"),
    unit=None,
    basis="level",
)
LIVABLE_CITY = Indicator(
    id="livable-city",
    name=Text(zh="宜居城市和高品质生活空间", en="Livable city and high-quality living space"),
    unit=None,
    basis="level",
)
HEATING_NETWORK_QUOTA = Indicator(
    id="heating-network-quota",
    name=Text(
        zh="市级下达的供热管网改造任务", en="Quota of heating network renewal set by the city"
    ),
    unit=None,
    basis="level",
)
COAL_BOILER_QUOTA = Indicator(
    id="coal-boiler-quota",
    name=Text(
        zh="市级下达的民用燃煤供热锅炉淘汰和改造任务",
        en="Quota of coal-fired heating boilers removed and converted set by the city",
    ),
    unit=None,
    basis="level",
    covers=Text(
        zh="建成区35吨及以下民用燃煤供热锅炉",
        en="civil coal-fired heating boilers of up to 35 metric tons in the built-up area",
    ),
)
CLEAN_HEATING_QUOTA = Indicator(
    id="clean-heating-quota",
    name=Text(
        zh="市级下达的清洁取暖项目任务", en="Quota of clean heating projects set by the city"
    ),
    unit=None,
    basis="level",
)
SPONGE_CITY_PROJECTS = Indicator(
    id="sponge-city-projects",
    name=Text(zh="海绵城市项目", en="Sponge city projects"),
    unit=None,
    basis="level",
)
STREET_SURFACE_DAMAGE = Indicator(
    id="street-surface-damage",
    name=Text(zh="街路路面破损", en="Damage to street surfaces"),
    unit=None,
    basis="level",
)
HIGHWAY_HAZARDS = Indicator(
    id="highway-hazards",
    name=Text(
        zh="国省干线和农村公路安全隐患、路面破损",
        en="Hazards and surface damage on trunk and rural highways",
    ),
    unit=None,
    basis="level",
)
HIGHWAY_SURFACES_SOUND = Indicator(
    id="highway-surfaces-sound",
    name=Text(zh="公路路面完好率", en="Share of highway surfaces in good repair"),
    unit="percent",
    basis="level",
)
HIGHWAY_SAFETY_FACILITIES = Indicator(
    id="highway-safety-facilities",
    name=Text(
        zh="公路安全生命防护设施完好率",
        en="Share of highway safety facilities complete and in good repair",
    ),
    unit="percent",
    basis="level",
)
RESILIENT_LIVING = Indicator(
    id="resilient-living",
    name=Text(zh="安全韧性生活环境", en="Safe and resilient living environment"),
    unit=None,
    basis="level",
)
OLD_COMPOUNDS_RENEWED = Indicator(
    id="old-compounds-renewed",
    name=Text(zh="提质改造老旧小区数", en="Old residential compounds renewed"),
    unit="residential_compound",
    basis="total",
)
BACK_STREETS_RENEWED = Indicator(
    id="back-streets-renewed",
    name=Text(zh="提质改造背街小巷数", en="Back streets and alleys renewed"),
    unit="road",
    basis="total",
)
STREETS_RENEWED = Indicator(
    id="streets-renewed",
    name=Text(zh="街路更新数", en="Streets renewed"),
    unit="road",
    basis="total",
)
DEAD_END_ROADS_OPENED = Indicator(
    id="dead-end-roads-opened",
    name=Text(zh="打通断头路数", en="Dead-end roads connected"),
    unit="road",
    basis="total",
)
PUBLIC_PARKING_LOTS = Indicator(
    id="public-parking-lots",
    name=Text(zh="新建公共停车场数", en="Public parking lots built"),
    unit="site",
    basis="total",
)
MUNICIPAL_PIPES = Indicator(
    id="municipal-pipes",
    name=Text(zh="新建改造市政管网长度", en="Municipal pipe networks built or renewed"),
    unit="km",
    basis="total",
)
CITY_PARKS_UPGRADED = Indicator(
    id="city-parks-upgraded",
    name=Text(zh="升级改造城市公园数", en="City parks upgraded"),
    unit="park",
    basis="total",
)
GREEN_SPACE_ADDED = Indicator(
    id="green-space-added",
    name=Text(zh="新增绿地面积", en="Green space added"),
    unit="km2",
    basis="total",
)
SLOW_TRAFFIC_PATHS = Indicator(
    id="slow-traffic-paths",
    name=Text(zh="改造慢道里程", en="Walking and cycling paths renewed"),
    unit="km",
    basis="total",
)
