"""What is measured in the environment."""

from minsheng.promises.indicators import Indicator
from minsheng.texts import Text

__all__ = [
    "AFFORESTED_AREA",
    "AMBIENT_AIR_QUALITY",
    "BEAUTIFUL_COURTYARDS",
    "BEAUTIFUL_COURTYARD_SHARE",
    "BEAUTIFUL_FIELDS",
    "BEAUTIFUL_VILLAGE_SHARE",
    "BLACK_WATERS_ENDED",
    "ECOLOGICAL_ENVIRONMENT",
    "ECOSYSTEM_QUALITY",
    "FARMLAND_QUALITY",
    "FARMLAND_SOIL_PLAN",
    "FOREST_COVERAGE",
    "GOOD_AIR_DAYS",
    "GOOD_AIR_DAY_SHARE",
    "HEAVY_POLLUTION_DAY_SHARE",
    "HEAVY_POLLUTION_WEATHER_ENDED",
    "HYGIENIC_VILLAGE_SHARE",
    "PM25_CONCENTRATION",
    "PROVINCIAL_BEAUTIFUL_VILLAGES",
    "RIVER_SECTION_COMPLIANCE",
    "RURAL_CLEANUP",
    "RURAL_HIGHWAYS",
    "RURAL_ROADS_REPAIRED",
    "RURAL_SEWAGE_TREATMENT",
    "RURAL_TAP_WATER",
    "RURAL_UPKEEP_MECHANISM",
    "SAFE_CONSTRUCTION_LAND",
    "SOIL_WATER_CONSERVATION",
    "VILLAGE_ROADS",
    "WATER_SOURCE_RISKS_REMOVED",
    "ZERO_WASTE_PILOTS",
]

ECOLOGICAL_ENVIRONMENT = Indicator(
    id="ecological-environment",
    name=Text(zh="生态环境状况", en="State of the ecological environment"),
    unit=None,
    basis="level",
)
HEAVY_POLLUTION_WEATHER_ENDED = Indicator(
    id="heavy-pollution-weather-ended",
    name=Text(zh="重污染天气消除", en="Elimination of heavily polluted weather"),
    unit=None,
    basis="level",
)
BLACK_WATERS_ENDED = Indicator(
    id="black-waters-ended",
    name=Text(
        zh="城市建成区黑臭水体消除",
        en="Elimination of black and malodorous water bodies in the built-up area",
    ),
    unit=None,
    basis="level",
)
RURAL_CLEANUP = Indicator(
    id="rural-cleanup",
    name=Text(zh="农村环境净化整治成效", en="Effect of the rural environmental clean-up"),
    unit=None,
    basis="level",
)
GOOD_AIR_DAY_SHARE = Indicator(
    id="good-air-day-share",
    name=Text(zh="空气质量优良天数比例", en="Share of days with good air quality"),
    unit="percent",
    basis="level",
)
AMBIENT_AIR_QUALITY = Indicator(
    id="ambient-air-quality",
    name=Text(zh="环境空气质量", en="Ambient air quality"),
    unit=None,
    basis="level",
)
ZERO_WASTE_PILOTS = Indicator(
    id="zero-waste-pilots",
    name=Text(zh="“无废细胞”试点", en="Zero-waste cell pilots"),
    unit=None,
    basis="level",
)
FARMLAND_SOIL_PLAN = Indicator(
    id="farmland-soil-plan",
    name=Text(
        zh="浑南区耕地土壤污染源头防控实施方案",
        en="Hunnan District plan to prevent soil pollution of farmland at the source",
    ),
    unit=None,
    basis="level",
)
FARMLAND_QUALITY = Indicator(
    id="farmland-quality",
    name=Text(zh="耕地质量", en="Quality of farmland"),
    unit=None,
    basis="level",
)
GOOD_AIR_DAYS = Indicator(
    id="good-air-days",
    name=Text(zh="空气质量优良天数", en="Days with good air quality"),
    unit="day",
    basis="yearly",
)
PM25_CONCENTRATION = Indicator(
    id="pm25-concentration",
    name=Text(zh="PM2.5平均浓度", en="Average PM2.5 concentration"),
    unit="ug/m3",
    basis="level",
)
HEAVY_POLLUTION_DAY_SHARE = Indicator(
    id="heavy-pollution-day-share",
    name=Text(zh="重污染天数比率", en="Share of days with heavy pollution"),
    unit="percent",
    basis="level",
)
RIVER_SECTION_COMPLIANCE = Indicator(
    id="river-section-compliance",
    name=Text(
        zh="市考断面水体考核均值达标率",
        en="Share of river sections assessed by the city whose mean values meet the standard",
    ),
    unit="percent",
    basis="level",
)
SAFE_CONSTRUCTION_LAND = Indicator(
    id="safe-construction-land",
    name=Text(zh="建设用地安全利用率", en="Safe use rate of construction land"),
    unit="percent",
    basis="level",
)
WATER_SOURCE_RISKS_REMOVED = Indicator(
    id="water-source-risks-removed",
    name=Text(zh="水源地风险隐患消除", en="Removal of risks and hazards at drinking water sources"),
    unit=None,
    basis="level",
)
AFFORESTED_AREA = Indicator(
    id="afforested-area",
    name=Text(zh="造林面积", en="Afforested area"),
    unit="mu",
    basis="total",
)
FOREST_COVERAGE = Indicator(
    id="forest-coverage",
    name=Text(zh="森林覆盖率", en="Forest coverage"),
    unit="percent",
    basis="level",
)
SOIL_WATER_CONSERVATION = Indicator(
    id="soil-water-conservation",
    name=Text(zh="水土保持率", en="Soil and water conservation rate"),
    unit="percent",
    basis="level",
)
ECOSYSTEM_QUALITY = Indicator(
    id="ecosystem-quality",
    name=Text(
        zh="生态系统多样性、稳定性、持续性",
        en="Diversity, stability and sustainability of ecosystems",
    ),
    unit=None,
    basis="level",
)
RURAL_HIGHWAYS = Indicator(
    id="rural-highways",
    name=Text(
        zh="新建、改建及维修改造农村公路里程", en="Rural highways built, rebuilt or repaired"
    ),
    unit="km",
    basis="total",
)
VILLAGE_ROADS = Indicator(
    id="village-roads",
    name=Text(zh="修建村内道路里程", en="Roads built inside villages"),
    unit="km",
    basis="total",
)
RURAL_TAP_WATER = Indicator(
    id="rural-tap-water",
    name=Text(zh="农村自来水普及率", en="Share of the rural population with tap water"),
    unit="percent",
    basis="level",
)
RURAL_UPKEEP_MECHANISM = Indicator(
    id="rural-upkeep-mechanism",
    name=Text(
        zh="农村人居环境长效管护机制",
        en="Long-term mechanism for the upkeep of the rural living environment",
    ),
    unit=None,
    basis="level",
)
BEAUTIFUL_COURTYARD_SHARE = Indicator(
    id="beautiful-courtyard-share",
    name=Text(zh="美丽庭院占比", en="Share of beautiful courtyards"),
    unit="percent",
    basis="level",
    covers=Text(zh="全市庭院", en="courtyards of the whole city"),
)
BEAUTIFUL_VILLAGE_SHARE = Indicator(
    id="beautiful-village-share",
    name=Text(
        zh="规划保留村建成美丽宜居村比例",
        en="Share of beautiful and livable villages among the villages kept by the plan",
    ),
    unit="percent",
    basis="level",
)
BEAUTIFUL_FIELDS = Indicator(
    id="beautiful-fields",
    name=Text(zh="形成标志性成果的美丽田园数", en="Beautiful fields with landmark results"),
    unit="site",
    basis="level",
)
RURAL_SEWAGE_TREATMENT = Indicator(
    id="rural-sewage-treatment",
    name=Text(zh="农村生活污水治理率", en="Rural household sewage treatment rate"),
    unit="percent",
    basis="level",
)
HYGIENIC_VILLAGE_SHARE = Indicator(
    id="hygienic-village-share",
    name=Text(
        zh="达到省级卫生村标准的行政村比例",
        en="Share of administrative villages meeting the provincial hygienic village standard",
    ),
    unit="percent",
    basis="level",
)
PROVINCIAL_BEAUTIFUL_VILLAGES = Indicator(
    id="provincial-beautiful-villages",
    name=Text(zh="打造省级美丽宜居村数", en="Provincial beautiful and livable villages created"),
    unit="village",
    basis="total",
)
BEAUTIFUL_COURTYARDS = Indicator(
    id="beautiful-courtyards",
    name=Text(zh="创建美丽庭院数", en="Beautiful courtyards created"),
    unit="courtyard",
    basis="total",
)
RURAL_ROADS_REPAIRED = Indicator(
    id="rural-roads-repaired",
    name=Text(zh="维修改造农村道路里程", en="Rural roads repaired or rebuilt"),
    unit="km",
    basis="total",
)
