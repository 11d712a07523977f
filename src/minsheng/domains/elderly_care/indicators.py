"""What is measured in elderly care."""

from minsheng.promises.indicators import Indicator
from minsheng.texts import Text

__all__ = [
    "AGE_FRIENDLY_RENOVATIONS",
    "AGE_FRIENDLY_RENOVATION_COVERAGE",
    "CARE_SUPERVISION_COVERAGE",
    "CARE_SUPERVISION_PRACTICE",
    "CARE_SUPERVISION_SYSTEM",
    "COMBINED_CARE_RATE",
    "COMMUNITY_CANTEENS",
    "COMMUNITY_CARE_CLUSTER",
    "COMMUNITY_CARE_STATIONS",
    "COUNTY_HARDSHIP_INSTITUTIONS",
    "ELDERLY_CARE_BEDS",
    "ELDERLY_CARE_QUALITY",
    "ELDERLY_CARE_SUPPLY",
    "ELDERLY_CARE_SYSTEM",
    "ELDERLY_CONTENTMENT",
    "ELDERLY_HEALTH",
    "ELDERLY_HEALTH_LITERACY",
    "ELDERLY_HEALTH_WEEK",
    "ELDERLY_LIFE_QUALITY",
    "ELDERLY_MEAL_NEEDS",
    "HARDSHIP_INSTITUTION_RENOVATION",
    "HOME_CARE_QUALITY",
    "HOME_CARE_SAFETY_RISK",
    "INSTITUTION_SERVICE_LEVEL",
    "INSTITUTION_STAR_RATING",
    "LIFE_EXPECTANCY",
    "MEAL_SERVICE_COVERAGE",
    "MEAL_SERVICE_DEVELOPMENT",
    "MEAL_SERVICE_IN_CARE_SYSTEM",
    "MEAL_SERVICE_RULES",
    "NATIONAL_LIFE_EXPECTANCY",
    "NURSING_BED_SHARE",
    "PRIVATE_INSTITUTION_CARE",
    "PURCHASED_HOME_CARE_COMMUNITIES",
    "PURCHASED_HOME_CARE_COVERAGE",
    "QUALITY_CARE_COMMUNITIES",
    "REGIONAL_HOME_CARE_CENTERS",
    "RENOVATED_NURSING_BED_SHARE",
    "SMART_SUPERVISION",
    "STAR_RATED_INSTITUTIONS",
    "SUBDISTRICT_CARE_COMPLEX_COVERAGE",
    "WELLNESS_BASES",
]

ELDERLY_CARE_QUALITY = Indicator(
    id="elderly-care-quality",
    name=Text(zh="养老服务质量", en="Quality of elderly care"),
    unit=None,
    basis="level",
)
ELDERLY_CARE_SYSTEM = Indicator(
    id="elderly-care-system",
    name=Text(
        zh="居家社区机构相协调、医养康养相结合的养老服务体系",
        en="Elderly-care system that joins home, community and institutions, and medical care "
        "with wellness",
    ),
    unit=None,
    basis="level",
)
SUBDISTRICT_CARE_COMPLEX_COVERAGE = Indicator(
    id="subdistrict-care-complex-coverage",
    name=Text(
        zh="街道层面养老服务综合体覆盖率",
        en="Coverage of elderly-care complexes at subdistrict level",
    ),
    unit="percent",
    basis="level",
)
LIFE_EXPECTANCY = Indicator(
    id="life-expectancy",
    name=Text(zh="人均预期寿命", en="Average life expectancy"),
    unit="year",
    basis="level",
)
NATIONAL_LIFE_EXPECTANCY = Indicator(
    id="national-life-expectancy",
    name=Text(zh="全国人均预期寿命", en="Average life expectancy in the whole country"),
    unit="year",
    basis="level",
)
ELDERLY_LIFE_QUALITY = Indicator(
    id="elderly-life-quality",
    name=Text(zh="老年人生活质量", en="Quality of life of the elderly"),
    unit=None,
    basis="level",
)
PURCHASED_HOME_CARE_COVERAGE = Indicator(
    id="purchased-home-care-coverage",
    name=Text(
        zh="政府购买居家养老服务社区覆盖率",
        en="Share of communities with government-purchased home-based elderly care",
    ),
    unit="percent",
    basis="level",
)
HOME_CARE_SAFETY_RISK = Indicator(
    id="home-care-safety-risk",
    name=Text(zh="老年人居家养老安全风险", en="Safety risks of elderly people living at home"),
    unit=None,
    basis="level",
)
AGE_FRIENDLY_RENOVATION_COVERAGE = Indicator(
    id="age-friendly-renovation-coverage",
    name=Text(
        zh="特殊困难老年人家庭适老化改造满足率",
        en="Share of homes in need given an age-friendly home renovation",
    ),
    unit="percent",
    basis="level",
    covers=Text(
        zh="有需求的特殊困难老年人家庭",
        en="homes of elderly people in special hardship that need one",
    ),
)
COMMUNITY_CARE_STATIONS = Indicator(
    id="community-care-stations",
    name=Text(zh="社区（村）养老服务站", en="Elderly-care stations in communities and villages"),
    unit=None,
    basis="level",
)
QUALITY_CARE_COMMUNITIES = Indicator(
    id="quality-care-communities",
    name=Text(
        zh="达到“品质养老”创建标准的社区（村）占比",
        en="Share of communities and villages meeting the Quality Elderly Care standard",
    ),
    unit="percent",
    basis="level",
)
COMMUNITY_CARE_CLUSTER = Indicator(
    id="community-care-cluster",
    name=Text(zh="社区养老服务聚集发展效应", en="Clustering of elderly care in communities"),
    unit=None,
    basis="level",
)
MEAL_SERVICE_RULES = Indicator(
    id="meal-service-rules",
    name=Text(zh="老年人助餐服务规范", en="Standards for meal services for the elderly"),
    unit=None,
    basis="level",
)
MEAL_SERVICE_DEVELOPMENT = Indicator(
    id="meal-service-development",
    name=Text(
        zh="老年人助餐服务专业化、市场化、规模化",
        en="Professional, market-based and large-scale meal services for the elderly",
    ),
    unit=None,
    basis="level",
)
ELDERLY_CARE_SUPPLY = Indicator(
    id="elderly-care-supply",
    name=Text(zh="养老服务供给", en="Supply of elderly care"),
    unit=None,
    basis="level",
)
MEAL_SERVICE_IN_CARE_SYSTEM = Indicator(
    id="meal-service-in-care-system",
    name=Text(
        zh="老年人助餐服务纳入养老服务体系建设重要内容",
        en="Meal services for the elderly as a key part of the elderly-care system",
    ),
    unit=None,
    basis="level",
)
ELDERLY_CONTENTMENT = Indicator(
    id="elderly-contentment",
    name=Text(zh="老年人幸福感、获得感", en="Elderly people's sense of happiness and gain"),
    unit=None,
    basis="level",
)
MEAL_SERVICE_COVERAGE = Indicator(
    id="meal-service-coverage",
    name=Text(
        zh="社区老年人助餐服务覆盖率", en="Share of communities with meal services for the elderly"
    ),
    unit="percent",
    basis="level",
)
ELDERLY_MEAL_NEEDS = Indicator(
    id="elderly-meal-needs",
    name=Text(zh="老年群体用餐需求满足", en="Satisfaction of elderly people's demand for meals"),
    unit=None,
    basis="level",
)
RENOVATED_NURSING_BED_SHARE = Indicator(
    id="renovated-nursing-bed-share",
    name=Text(
        zh="改造后特困人员供养服务机构护理型床位占比",
        en="Share of nursing beds in renovated institutions for people in extreme hardship",
    ),
    unit="percent",
    basis="level",
)
COUNTY_HARDSHIP_INSTITUTIONS = Indicator(
    id="county-hardship-institutions",
    name=Text(
        zh="县级特困人员供养服务机构数",
        en="County-level institutions for people in extreme hardship",
    ),
    unit="institution",
    basis="total",
    covers=Text(
        zh="以失能、半失能特困人员专业照护为主的机构",
        en="institutions mainly for professional care of those fully or partly unable to care for "
        "themselves",
    ),
)
HARDSHIP_INSTITUTION_RENOVATION = Indicator(
    id="hardship-institution-renovation",
    name=Text(
        zh="特困人员供养服务机构维修改造覆盖率",
        en="Share of institutions for people in extreme hardship repaired and renovated",
    ),
    unit="percent",
    basis="level",
)
ELDERLY_HEALTH_WEEK = Indicator(
    id="elderly-health-week",
    name=Text(zh="老年健康宣传周活动", en="Publicity week for the health of the elderly"),
    unit=None,
    basis="total",
)
ELDERLY_HEALTH_LITERACY = Indicator(
    id="elderly-health-literacy",
    name=Text(zh="老年人健康素养", en="Health literacy of the elderly"),
    unit=None,
    basis="level",
)
ELDERLY_HEALTH = Indicator(
    id="elderly-health",
    name=Text(zh="老年人健康水平", en="Health of the elderly"),
    unit=None,
    basis="level",
)
PRIVATE_INSTITUTION_CARE = Indicator(
    id="private-institution-care",
    name=Text(zh="民办养老机构照护能力", en="Care capacity of private elderly-care institutions"),
    unit=None,
    basis="level",
)
COMBINED_CARE_RATE = Indicator(
    id="combined-care-rate",
    name=Text(
        zh="养老机构医养结合服务率",
        en="Share of elderly-care institutions that combine medical and elderly care",
    ),
    unit="percent",
    basis="level",
)
NURSING_BED_SHARE = Indicator(
    id="nursing-bed-share",
    name=Text(zh="养老机构护理型床位占比", en="Share of nursing beds in elderly-care institutions"),
    unit="percent",
    basis="level",
)
INSTITUTION_STAR_RATING = Indicator(
    id="institution-star-rating",
    name=Text(zh="养老机构星级评定", en="Star rating of elderly-care institutions"),
    unit=None,
    basis="total",
)
INSTITUTION_SERVICE_LEVEL = Indicator(
    id="institution-service-level",
    name=Text(zh="养老机构服务水平", en="Service level of elderly-care institutions"),
    unit=None,
    basis="level",
)
WELLNESS_BASES = Indicator(
    id="wellness-bases",
    name=Text(zh="特色生态康养基地", en="Distinctive ecological wellness bases"),
    unit=None,
    basis="level",
)
STAR_RATED_INSTITUTIONS = Indicator(
    id="star-rated-institutions",
    name=Text(
        zh="达到星级标准的养老机构占比",
        en="Share of elderly-care institutions meeting the star standard",
    ),
    unit="percent",
    basis="level",
)
CARE_SUPERVISION_COVERAGE = Indicator(
    id="care-supervision-coverage",
    name=Text(zh="养老服务行业监管覆盖率", en="Share of the elderly-care sector under supervision"),
    unit="percent",
    basis="level",
)
CARE_SUPERVISION_PRACTICE = Indicator(
    id="care-supervision-practice",
    name=Text(
        zh="养老服务行业监管法治化、规范化、常态化",
        en="Lawful, standardized and regular supervision of the elderly-care sector",
    ),
    unit=None,
    basis="level",
)
SMART_SUPERVISION = Indicator(
    id="smart-supervision",
    name=Text(zh="养老服务智慧监管效能", en="Effectiveness of smart supervision of elderly care"),
    unit=None,
    basis="level",
)
CARE_SUPERVISION_SYSTEM = Indicator(
    id="care-supervision-system",
    name=Text(
        zh="覆盖居家、社区、机构养老服务的动态监管体系",
        en="Dynamic supervision system for elderly care at home, in communities and in "
        "institutions",
    ),
    unit=None,
    basis="level",
)
REGIONAL_HOME_CARE_CENTERS = Indicator(
    id="regional-home-care-centers",
    name=Text(zh="新建区域性居家养老服务中心数", en="New regional home-based elderly-care centers"),
    unit="site",
    basis="total",
)
ELDERLY_CARE_BEDS = Indicator(
    id="elderly-care-beds",
    name=Text(zh="新增养老床位数", en="New elderly-care beds"),
    unit="bed",
    basis="total",
)
PURCHASED_HOME_CARE_COMMUNITIES = Indicator(
    id="purchased-home-care-communities",
    name=Text(
        zh="开展政府购买居家养老服务的城市社区数",
        en="Urban communities with government-purchased home-based elderly care",
    ),
    unit="community",
    basis="total",
)
COMMUNITY_CANTEENS = Indicator(
    id="community-canteens",
    name=Text(zh="建成并运营的社区食堂数", en="Community canteens built and running"),
    unit="site",
    basis="total",
)
AGE_FRIENDLY_RENOVATIONS = Indicator(
    id="age-friendly-renovations",
    name=Text(zh="完成适老化改造的家庭数", en="Homes given an age-friendly home renovation"),
    unit="household",
    basis="total",
    covers=Text(zh="特殊困难老年人家庭", en="homes of elderly people in special hardship"),
)
HOME_CARE_QUALITY = Indicator(
    id="home-care-quality",
    name=Text(
        zh="特殊困难老年人居家养老品质",
        en="Quality of life at home of elderly people in special hardship",
    ),
    unit=None,
    basis="level",
)
