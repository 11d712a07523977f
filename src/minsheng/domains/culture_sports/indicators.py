"""What is measured in culture, tourism and sports."""

from minsheng.promises.indicators import Indicator
from minsheng.texts import Text

__all__ = [
    "CHILDREN_GO_CONTEST",
    "CHINESE_CHESS_CONTEST",
    "CITIZENS_GAMES",
    "CITY_READING_ROOMS",
    "COMMUNITY_GAMES",
    "CULTURE_TOURISM_EXPO",
    "DOMESTIC_LEISURE_CITY",
    "DRAGON_BOAT_RACE",
    "DUAL_GIGABIT_NETWORK",
    "EQUESTRIAN_CONTEST",
    "FENCING_CONTEST",
    "FIVE_G_COVERAGE",
    "FIVE_G_VILLAGES",
    "HIKING_FESTIVAL",
    "HUNNAN_STORIES",
    "ICE_SNOW_FESTIVAL",
    "INTERNATIONAL_DESTINATION",
    "LARGE_CULTURE_PROJECTS",
    "LOCAL_SPORTS_BRANDS",
    "MAJOR_SPORTS_EVENTS",
    "MARTIAL_ARTS_FESTIVAL",
    "MASS_SPORTS_EVENTS",
    "MEDIA_AT_CREATIVITY_CENTER",
    "MEDIA_CREATIVITY_CENTER",
    "MID_AUTUMN_GALA",
    "MOUNTAIN_MARATHON",
    "MOZISHAN_ART_SEASON",
    "MOZISHAN_MEDIA_TALKS",
    "NATIONAL_SPORTS_EVENTS",
    "NEWS_AWARDS",
    "NORTHEAST_FOLK_FESTIVAL",
    "ONLINE_HYPE",
    "OUTDOOR_FITNESS_EQUIPMENT",
    "OUTSTANDING_ARTISTS",
    "OUTSTANDING_ARTWORKS",
    "PUBLIC_CULTURE_PERFORMANCES",
    "PUBLIC_FITNESS",
    "QIPANSHAN_RESORT",
    "QUALITY_TOURISM_PRODUCTS",
    "RED_ARTS_PERFORMANCES",
    "RED_CULTURE_INFLUENCERS",
    "REGISTERED_MUSEUMS",
    "REGULAR_EXERCISE_SHARE",
    "ROWING_RACE",
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
MEDIA_CREATIVITY_CENTER = Indicator(
    id="media-creativity-center",
    name=Text(zh="区域媒体创意中心", en="Regional media creativity center"),
    unit=None,
    basis="level",
)
MEDIA_AT_CREATIVITY_CENTER = Indicator(
    id="media-at-creativity-center",
    name=Text(
        zh="入驻媒体创意中心的各类媒体",
        en="Media of all kinds based in the media creativity center",
    ),
    unit=None,
    basis="level",
)
HUNNAN_STORIES = Indicator(
    id="hunnan-stories",
    name=Text(zh="讲好浑南故事活动", en="Telling Hunnan's Stories event"),
    unit=None,
    basis="total",
)
MOZISHAN_MEDIA_TALKS = Indicator(
    id="mozishan-media-talks",
    name=Text(zh="莫子山媒体夜话", en="Mozishan Media Night Talks"),
    unit=None,
    basis="total",
)
NEWS_AWARDS = Indicator(
    id="news-awards",
    name=Text(zh="“新闻奖”评选", en="Selection for the News Awards"),
    unit=None,
    basis="total",
)
MOZISHAN_ART_SEASON = Indicator(
    id="mozishan-art-season",
    name=Text(zh="“莫子山文化艺术季”系列主题活动", en="Mozishan Culture and Art Season"),
    unit=None,
    basis="total",
)
NORTHEAST_FOLK_FESTIVAL = Indicator(
    id="northeast-folk-festival",
    name=Text(zh="东北民俗节", en="Northeast China Folk Customs Festival"),
    unit=None,
    basis="total",
)
RED_CULTURE_INFLUENCERS = Indicator(
    id="red-culture-influencers",
    name=Text(
        zh="“邀请网红助阵宣传红色文化”活动", en="Red culture event with internet celebrities"
    ),
    unit=None,
    basis="total",
)
MID_AUTUMN_GALA = Indicator(
    id="mid-autumn-gala",
    name=Text(zh="中秋佳节庆团圆晚会", en="Mid-Autumn Festival reunion gala"),
    unit=None,
    basis="total",
)
RED_ARTS_PERFORMANCES = Indicator(
    id="red-arts-performances",
    name=Text(zh="红色文艺展演", en="Red arts performances"),
    unit=None,
    basis="total",
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
    name=Text(zh="进一步优化的精品旅游线路数", en="Premium tourism routes improved"),
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
ICE_SNOW_FESTIVAL = Indicator(
    id="ice-snow-festival",
    name=Text(zh="沈阳国际冰雪节", en="Shenyang International Ice and Snow Festival"),
    unit=None,
    basis="total",
)
CULTURE_TOURISM_EXPO = Indicator(
    id="culture-tourism-expo",
    name=Text(
        zh="东北亚文化旅游创意博览会", en="Northeast Asia Culture and Tourism Creativity Expo"
    ),
    unit=None,
    basis="total",
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
DRAGON_BOAT_RACE = Indicator(
    id="dragon-boat-race",
    name=Text(zh="龙舟赛", en="Dragon boat race"),
    unit=None,
    basis="total",
)
ROWING_RACE = Indicator(
    id="rowing-race",
    name=Text(zh="赛艇赛", en="Rowing race"),
    unit=None,
    basis="total",
)
FENCING_CONTEST = Indicator(
    id="fencing-contest",
    name=Text(zh="击剑赛事", en="Fencing contest"),
    unit=None,
    basis="total",
)
EQUESTRIAN_CONTEST = Indicator(
    id="equestrian-contest",
    name=Text(zh="马术赛事", en="Equestrian contest"),
    unit=None,
    basis="total",
)
CHINESE_CHESS_CONTEST = Indicator(
    id="chinese-chess-contest",
    name=Text(zh="中国象棋赛事", en="Chinese chess contest"),
    unit=None,
    basis="total",
)
CHILDREN_GO_CONTEST = Indicator(
    id="children-go-contest",
    name=Text(zh="少儿围棋赛事", en="Children's Go contest"),
    unit=None,
    basis="total",
)
MOUNTAIN_MARATHON = Indicator(
    id="mountain-marathon",
    name=Text(zh="山地马拉松", en="Mountain marathon"),
    unit=None,
    basis="total",
)
CITIZENS_GAMES = Indicator(
    id="citizens-games",
    name=Text(zh="市民运动会", en="Citizens' sports games"),
    unit=None,
    basis="total",
)
MARTIAL_ARTS_FESTIVAL = Indicator(
    id="martial-arts-festival",
    name=Text(zh="武术节", en="Martial arts festival"),
    unit=None,
    basis="total",
)
HIKING_FESTIVAL = Indicator(
    id="hiking-festival",
    name=Text(zh="徒步节", en="Hiking festival"),
    unit=None,
    basis="total",
)
COMMUNITY_GAMES = Indicator(
    id="community-games",
    name=Text(zh="社区（村）运动会", en="Sports games of communities and villages"),
    unit=None,
    basis="total",
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
    name=Text(zh="“双千兆”精品网络", en="Premium dual-gigabit network of 5G and optical fiber"),
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
