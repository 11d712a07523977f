"""What is measured in culture, tourism and sports."""

from minsheng.indicators import Indicator
from minsheng.texts import Text

__all__ = [
    "CITY_READING_ROOMS",
    "DOMESTIC_LEISURE_CITY",
    "DUAL_GIGABIT_NETWORK",
    "FIVE_G_COVERAGE",
    "FIVE_G_VILLAGES",
    "INTERNATIONAL_DESTINATION",
    "LARGE_CULTURE_PROJECTS",
    "LOCAL_SPORTS_BRANDS",
    "MAJOR_SPORTS_EVENTS",
    "MASS_SPORTS_EVENTS",
    "MEDIA_CREATIVITY_CENTRE",
    "NATIONAL_SPORTS_EVENTS",
    "ONLINE_HYPE",
    "OUTDOOR_FITNESS_EQUIPMENT",
    "OUTSTANDING_ARTISTS",
    "OUTSTANDING_ARTWORKS",
    "PUBLIC_CULTURE_PERFORMANCES",
    "PUBLIC_FITNESS",
    "QIPANSHAN_RESORT",
    "QUALITY_TOURISM_PRODUCTS",
    "REGISTERED_MUSEUMS",
    "REGULAR_EXERCISE_SHARE",
    "SCENIC_AREA_REVENUE",
    "SPORTS_AREA_PER_PERSON",
    "TOURISM_BRANDS",
    "TOURISM_INVESTMENT",
    "TOURISM_ROUTES_IMPROVED",
    "TOURIST_VISITS",
]

OUTSTANDING_ARTWORKS = Indicator(
    id="outstanding-artworks",
    name=Text(zh="优秀艺术作品", en="Outstanding works of art"),
    unit=None,
    basis="level",
)
OUTSTANDING_ARTISTS = Indicator(
    id="outstanding-artists",
    name=Text(zh="优秀艺术人才", en="Outstanding talent in the arts"),
    unit=None,
    basis="level",
)
QUALITY_TOURISM_PRODUCTS = Indicator(
    id="quality-tourism-products",
    name=Text(zh="优质旅游产品供给", en="Supply of quality tourism products"),
    unit=None,
    basis="level",
)
PUBLIC_FITNESS = Indicator(
    id="public-fitness",
    name=Text(zh="全民健身水平", en="Level of public fitness"),
    unit=None,
    basis="level",
)
FIVE_G_COVERAGE = Indicator(
    id="five-g-coverage",
    name=Text(zh="5G网络覆盖率", en="Coverage of 5G networks"),
    unit="percent",
    basis="level",
)
MEDIA_CREATIVITY_CENTRE = Indicator(
    id="media-creativity-center",
    name=Text(zh="区域媒体创意中心", en="Regional media creativity center"),
    unit=None,
    basis="level",
)
REGISTERED_MUSEUMS = Indicator(
    id="registered-museums",
    name=Text(zh="备案博物馆数", en="Registered museums"),
    unit="site",
    basis="level",
)
CITY_READING_ROOMS = Indicator(
    id="city-reading-rooms",
    name=Text(zh="城市书房书屋数", en="City reading rooms"),
    unit="site",
    basis="level",
)
PUBLIC_CULTURE_PERFORMANCES = Indicator(
    id="public-culture-performances",
    name=Text(zh="文化惠民演出场数", en="Cultural performances for the benefit of the public"),
    unit="event",
    basis="total",
)
TOURISM_BRANDS = Indicator(
    id="tourism-brands",
    name=Text(zh="持续打造的特色文旅品牌数", en="Distinctive culture and tourism brands kept up"),
    unit="item",
    basis="level",
)
TOURISM_ROUTES_IMPROVED = Indicator(
    id="tourism-routes-improved",
    name=Text(zh="进一步优化的精品旅游线路数", en="Quality tourism routes improved"),
    unit="item",
    basis="total",
)
LARGE_CULTURE_PROJECTS = Indicator(
    id="large-culture-projects",
    name=Text(
        zh="亿元以上文旅体项目数",
        en="Culture, tourism and sports projects of 100 million yuan or more",
    ),
    unit="project",
    basis="total",
)
QIPANSHAN_RESORT = Indicator(
    id="qipanshan-resort",
    name=Text(zh="棋盘山国家级旅游度假区", en="Qipanshan national tourism resort"),
    unit=None,
    basis="level",
)
TOURIST_VISITS = Indicator(
    id="tourist-visits",
    name=Text(zh="旅游接待总人数", en="Tourist visits received"),
    unit="person_time",
    basis="yearly",
)
SCENIC_AREA_REVENUE = Indicator(
    id="scenic-area-revenue",
    name=Text(zh="A级景区旅游收入", en="Tourism revenue of A-rated scenic areas"),
    unit="yuan",
    basis="yearly",
)
TOURISM_INVESTMENT = Indicator(
    id="tourism-investment",
    name=Text(zh="文旅项目投资额", en="Investment in culture and tourism projects"),
    unit="yuan",
    basis="yearly",
)
INTERNATIONAL_DESTINATION = Indicator(
    id="international-destination",
    name=Text(zh="国际文化旅游目的地", en="International destination for cultural tourism"),
    unit=None,
    basis="level",
)
DOMESTIC_LEISURE_CITY = Indicator(
    id="domestic-leisure-city",
    name=Text(
        zh="国内生态休闲旅游名城", en="Nationally renowned city for ecological and leisure tourism"
    ),
    unit=None,
    basis="level",
)
LOCAL_SPORTS_BRANDS = Indicator(
    id="local-sports-brands",
    name=Text(zh="“一区一品牌、一地一特色”体育赛事格局", en="Sports events with local brands"),
    unit=None,
    basis="level",
)
OUTDOOR_FITNESS_EQUIPMENT = Indicator(
    id="outdoor-fitness-equipment",
    name=Text(
        zh="建设安装室外健身路径体育器材数", en="Pieces of outdoor fitness equipment installed"
    ),
    unit="item",
    basis="yearly",
)
MAJOR_SPORTS_EVENTS = Indicator(
    id="major-sports-events",
    name=Text(zh="大型体育赛事场数", en="Major sports events held"),
    unit="event",
    basis="total",
)
MASS_SPORTS_EVENTS = Indicator(
    id="mass-sports-events",
    name=Text(zh="群众性体育赛事活动场数", en="Sports events for the general public held"),
    unit="event",
    basis="total",
)
REGULAR_EXERCISE_SHARE = Indicator(
    id="regular-exercise-share",
    name=Text(zh="经常参加体育锻炼人数比例", en="Share of people who exercise regularly"),
    unit="percent",
    basis="level",
)
SPORTS_AREA_PER_PERSON = Indicator(
    id="sports-area-per-person",
    name=Text(zh="人均体育场地面积", en="Area of sports grounds per person"),
    unit="m2/person",
    basis="level",
)
DUAL_GIGABIT_NETWORK = Indicator(
    id="dual-gigabit-network",
    name=Text(zh="“双千兆”精品网络", en="Quality dual-gigabit network of 5G and optical fibre"),
    unit=None,
    basis="level",
)
ONLINE_HYPE = Indicator(
    id="online-hype",
    name=Text(
        zh="敏感问题网上负面炒作起数", en="Cases of negative online hype on sensitive issues"
    ),
    unit="incident",
    basis="total",
    covers=Text(
        zh="涉疫、涉稳和社会热点敏感问题",
        en="sensitive issues of epidemics, stability and public attention",
    ),
)
FIVE_G_VILLAGES = Indicator(
    id="five-g-villages",
    name=Text(zh="行政村5G通达率", en="Share of administrative villages reached by 5G"),
    unit="percent",
    basis="level",
)
NATIONAL_SPORTS_EVENTS = Indicator(
    id="national-sports-events",
    name=Text(zh="具有全国影响力的体育赛事场数", en="Sports events of nationwide influence hosted"),
    unit="event",
    basis="total",
)
