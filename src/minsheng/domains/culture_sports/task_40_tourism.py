"""Task 40: integrate culture, tourism and sports more deeply (推进文化旅游体育深度融合发展)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import at_least, direction, done, doubles, more_than
from minsheng.texts import Text

__all__ = ["TASK_40"]

_JOIN_OR_CO_HOST = (
    "The source says to join or co-host (参加、协办); done when the district has done either."
)

_IN_OUTLINE = (
    "Built in outline (初步建成) has no criterion in the source, so it is read as a direction."
)

TASK_40 = task(
    40,
    Text(zh="推进文化旅游体育深度融合发展", en="Integrate culture, tourism and sports more deeply"),
    Text(
        zh="打响品牌、优化线路、建设项目，使游客、景区收入和投资大幅增加。",
        en="Brands, routes and projects bring in many more visitors, more revenue and more "
        "investment.",
    ),
    at_least(
        "10 item",
        "十大特色文旅品牌",
        level="tourism-brands",
        zh="持续打造的特色文旅品牌数",
        en="Distinctive culture and tourism brands kept up",
        reading="Ten may be no more than part of the brands' name; read as a promise to keep up "
        "ten of them.",
    ),
    at_least(
        "10 item",
        "十条精品旅游线路进一步优化",
        total="tourism-routes-improved",
        zh="进一步优化的精品旅游线路数",
        en="Premium tourism routes improved",
        reading="The routes exist; read as a promise to improve all ten.",
    ),
    at_least(
        "5 project",
        "亿元以上文旅体项目5个以上",
        total="large-culture-projects",
        zh="亿元以上文旅体项目数",
        en="Culture, tourism and sports projects of 100 million yuan or more",
        reading="The source says to promote building (推动建设); read as projects under "
        "construction or built.",
    ),
    done(
        "创建棋盘山国家级旅游度假区",
        level="qipanshan-resort",
        zh="棋盘山国家级旅游度假区",
        en="Qipanshan national tourism resort",
        reading="The source says to foster and found actively (积极培育创建); done when the "
        "resort holds the national title.",
    ),
    done(
        "沈阳国际冰雪节",
        total="ice-snow-festival",
        zh="沈阳国际冰雪节",
        en="Shenyang International Ice and Snow Festival",
        reading=_JOIN_OR_CO_HOST,
    ),
    done(
        "东北亚文化旅游创意博览会",
        total="culture-tourism-expo",
        zh="东北亚文化旅游创意博览会",
        en="Northeast Asia Culture and Tourism Creativity Expo",
        reading=_JOIN_OR_CO_HOST,
    ),
    more_than(
        "1000万人次",
        "旅游接待总人数超过1000万人次",
        yearly="tourist-visits",
        zh="旅游接待总人数",
        en="Tourist visits received",
        by=2025,
        reading="Read as the visits of the year 2025; a running total of three years is not "
        "excluded.",
    ),
    more_than(
        "2.6亿元",
        "A级景区旅游收入突破2.6亿元",
        yearly="scenic-area-revenue",
        zh="A级景区旅游收入",
        en="Tourism revenue of A-rated scenic areas",
        by=2025,
        reading="Read as the revenue of the year 2025; a running total of three years is not "
        "excluded.",
    ),
    doubles(
        "文旅项目投资额实现倍增",
        yearly="tourism-investment",
        unit="yuan",
        zh="文旅项目投资额",
        en="Investment in culture and tourism projects",
        base_year=2022,
        by=2025,
        reading="Doubling is read against 2022, the year before the three-year action; the source "
        "names no base year.",
    ),
    direction(
        "初步建成国际文化旅游目的地",
        level="international-destination",
        zh="国际文化旅游目的地",
        en="International destination for cultural tourism",
        by=2025,
        reading=_IN_OUTLINE,
    ),
    direction(
        "国内生态休闲旅游名城",
        level="domestic-leisure-city",
        zh="国内生态休闲旅游名城",
        en="Nationally renowned city for ecological and leisure tourism",
        by=2025,
        reading=_IN_OUTLINE,
    ),
)
