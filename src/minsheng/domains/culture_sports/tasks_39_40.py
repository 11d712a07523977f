"""Tasks 39 and 40 for culture and tourism."""

from minsheng.domains.culture_sports.indicators import (
    CITY_READING_ROOMS,
    CULTURE_TOURISM_EXPO,
    DOMESTIC_LEISURE_CITY,
    HUNNAN_STORIES,
    ICE_SNOW_FESTIVAL,
    INTERNATIONAL_DESTINATION,
    LARGE_CULTURE_PROJECTS,
    MEDIA_AT_CREATIVITY_CENTER,
    MEDIA_CREATIVITY_CENTER,
    MID_AUTUMN_GALA,
    MOZISHAN_ART_SEASON,
    MOZISHAN_MEDIA_TALKS,
    NEWS_AWARDS,
    NORTHEAST_FOLK_FESTIVAL,
    PUBLIC_CULTURE_PERFORMANCES,
    QIPANSHAN_RESORT,
    RED_ARTS_PERFORMANCES,
    RED_CULTURE_INFLUENCERS,
    REGISTERED_MUSEUMS,
    SCENIC_AREA_REVENUE,
    TOURISM_BRANDS,
    TOURISM_INVESTMENT,
    TOURISM_ROUTES_IMPROVED,
    TOURIST_VISITS,
)
from minsheng.domains.periods import BY_2025
from minsheng.promises.provisions import Commitment, Task
from minsheng.promises.targets import AtLeast, AtLeastTimes, Done, MoreThan, Unquantified
from minsheng.texts import Text

__all__ = [
    "TASK_39",
    "TASK_40",
]

TASK_39 = Task(
    number=39,
    title=Text(zh="推动文化事业繁荣发展", en="Make culture flourish"),
    summary=Text(
        zh="建设媒体中心，办好文化活动，增加博物馆、书房和惠民演出。",
        en="A media center is set up, cultural events are held, and museums, reading rooms and "
        "public performances grow in number.",
    ),
    commitments=(
        Commitment(
            id="task:39/media-creativity-center",
            indicator=MEDIA_CREATIVITY_CENTER,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="打造“区域媒体创意中心”",
            interpretation="The source says to create (打造); done when the center is at work.",
        ),
        Commitment(
            id="task:39/media-at-creativity-center",
            indicator=MEDIA_AT_CREATIVITY_CENTER,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="引进各类媒体入驻媒体创意中心",
            interpretation="The source gives no number; done when media of several kinds work "
            "there.",
        ),
        Commitment(
            id="task:39/hunnan-stories",
            indicator=HUNNAN_STORIES,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="讲好浑南故事",
        ),
        Commitment(
            id="task:39/mozishan-media-talks",
            indicator=MOZISHAN_MEDIA_TALKS,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="莫子山媒体夜话",
        ),
        Commitment(
            id="task:39/news-awards",
            indicator=NEWS_AWARDS,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="“新闻奖”评选",
        ),
        Commitment(
            id="task:39/mozishan-art-season",
            indicator=MOZISHAN_ART_SEASON,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="“莫子山文化艺术季”",
        ),
        Commitment(
            id="task:39/northeast-folk-festival",
            indicator=NORTHEAST_FOLK_FESTIVAL,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="“东北民俗节”",
        ),
        Commitment(
            id="task:39/red-culture-influencers",
            indicator=RED_CULTURE_INFLUENCERS,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="“邀请网红助阵宣传红色文化”",
        ),
        Commitment(
            id="task:39/mid-autumn-gala",
            indicator=MID_AUTUMN_GALA,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="“中秋佳节庆团圆晚会”",
        ),
        Commitment(
            id="task:39/red-arts-performances",
            indicator=RED_ARTS_PERFORMANCES,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="“红色文艺展演”",
        ),
        Commitment(
            id="task:39/registered-museums",
            indicator=REGISTERED_MUSEUMS,
            target=AtLeast(value="3 site"),
            period=BY_2025,
            phrase="备案博物馆达到3家以上",
        ),
        Commitment(
            id="task:39/city-reading-rooms",
            indicator=CITY_READING_ROOMS,
            target=AtLeast(value="20 site"),
            period=BY_2025,
            phrase="城市书房书屋达到20座以上",
        ),
        Commitment(
            id="task:39/public-culture-performances",
            indicator=PUBLIC_CULTURE_PERFORMANCES,
            target=AtLeast(value="50 event"),
            period=BY_2025,
            phrase="文化惠民演出50场以上",
            interpretation="Read as a running total to the end of 2025; a number for each year is "
            "not said.",
        ),
    ),
)

TASK_40 = Task(
    number=40,
    title=Text(
        zh="推进文化旅游体育深度融合发展", en="Integrate culture, tourism and sports more deeply"
    ),
    summary=Text(
        zh="打响品牌、优化线路、建设项目，使游客、景区收入和投资大幅增加。",
        en="Brands, routes and projects bring in many more visitors, more revenue and more "
        "investment.",
    ),
    commitments=(
        Commitment(
            id="task:40/tourism-brands",
            indicator=TOURISM_BRANDS,
            target=AtLeast(value="10 item"),
            period=BY_2025,
            due_stated=False,
            phrase="十大特色文旅品牌",
            interpretation="Ten may be no more than part of the brands' name; read as a promise to "
            "keep up ten of them.",
        ),
        Commitment(
            id="task:40/tourism-routes-improved",
            indicator=TOURISM_ROUTES_IMPROVED,
            target=AtLeast(value="10 item"),
            period=BY_2025,
            due_stated=False,
            phrase="十条精品旅游线路进一步优化",
            interpretation="The routes exist; read as a promise to improve all ten.",
        ),
        Commitment(
            id="task:40/large-culture-projects",
            indicator=LARGE_CULTURE_PROJECTS,
            target=AtLeast(value="5 project"),
            period=BY_2025,
            due_stated=False,
            phrase="亿元以上文旅体项目5个以上",
            interpretation="The source says to promote building (推动建设); read as projects under "
            "construction or built.",
        ),
        Commitment(
            id="task:40/qipanshan-resort",
            indicator=QIPANSHAN_RESORT,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="创建棋盘山国家级旅游度假区",
            interpretation="The source says to foster and found actively (积极培育创建); done when "
            "the resort holds the national title.",
        ),
        Commitment(
            id="task:40/ice-snow-festival",
            indicator=ICE_SNOW_FESTIVAL,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="沈阳国际冰雪节",
            interpretation="The source says to join or co-host (参加、协办); done when the "
            "district has done either.",
        ),
        Commitment(
            id="task:40/culture-tourism-expo",
            indicator=CULTURE_TOURISM_EXPO,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="东北亚文化旅游创意博览会",
            interpretation="The source says to join or co-host (参加、协办); done when the "
            "district has done either.",
        ),
        Commitment(
            id="task:40/tourist-visits",
            indicator=TOURIST_VISITS,
            target=MoreThan(value="1000万人次"),
            period=BY_2025,
            phrase="旅游接待总人数超过1000万人次",
            interpretation="Read as the visits of the year 2025; a running total of three years is "
            "not excluded.",
        ),
        Commitment(
            id="task:40/scenic-area-revenue",
            indicator=SCENIC_AREA_REVENUE,
            target=MoreThan(value="2.6亿元"),
            period=BY_2025,
            phrase="A级景区旅游收入突破2.6亿元",
            interpretation="Read as the revenue of the year 2025; a running total of three years "
            "is not excluded.",
        ),
        Commitment(
            id="task:40/tourism-investment",
            indicator=TOURISM_INVESTMENT,
            target=AtLeastTimes(factor=2, base_year=2022),
            period=BY_2025,
            phrase="文旅项目投资额实现倍增",
            interpretation="Doubling is read against 2022, the year before the three-year action; "
            "the source names no base year.",
        ),
        Commitment(
            id="task:40/international-destination",
            indicator=INTERNATIONAL_DESTINATION,
            target=Unquantified(),
            period=BY_2025,
            phrase="初步建成国际文化旅游目的地",
            interpretation="Built in outline (初步建成) has no criterion in the source, so it is "
            "read as a direction.",
        ),
        Commitment(
            id="task:40/domestic-leisure-city",
            indicator=DOMESTIC_LEISURE_CITY,
            target=Unquantified(),
            period=BY_2025,
            phrase="国内生态休闲旅游名城",
            interpretation="Built in outline (初步建成) has no criterion in the source, so it is "
            "read as a direction.",
        ),
    ),
)
