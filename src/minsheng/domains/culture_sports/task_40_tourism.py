"""Task 40: integrate culture, tourism and sports more deeply (推进文化旅游体育深度融合发展)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import at_least, direction, done, doubles, more_than
from minsheng.texts import Text

__all__ = ["TASK_40"]

_JOIN_OR_CO_HOST = Text(
    zh="原文为“参加、协办”；二者有其一即为完成。",
    en="The source says to join or co-host (参加、协办); done when the district has done either.",
)

_INITIALLY_BUILT = Text(
    zh="原文为“初步建成”，没有标准；以区里宣布初步建成为完成。",
    en="The source says initially built (初步建成) and names no criterion; done when the district "
    "reports it.",
)

TASK_40 = task(
    40,
    Text(zh="推进文化旅游体育深度融合发展", en="Integrate culture, tourism and sports more deeply"),
    Text(
        zh="打响品牌、优化线路、建设项目，游客和景区收入达到规定数额，文旅投资倍增。",
        en="Brands, routes and projects are developed; visits and scenic-area revenue pass set "
        "figures, and investment doubles.",
    ),
    direction(
        "持续打造书香浑南、冰雪浑南、生态浑南等十大特色文旅品牌",
        level="tourism-brands",
        zh="特色文旅品牌",
        en="Distinctive culture and tourism brands",
        reading=Text(
            zh="“十大”是品牌名称的一部分；“打造”没有标准，只作方向。",
            en="Ten (十大) is part of the brands' name; building them up has no criterion in the "
            "source, so it is read as a direction.",
        ),
    ),
    direction(
        "精品旅游线路进一步优化",
        level="tourism-routes-improved",
        zh="精品旅游线路",
        en="Premium tourism routes",
        reading=Text(
            zh="十条线路已有，是优化的范围；“进一步优化”没有标准，只作方向。",
            en="The ten routes exist and are the scope; improving them further has no criterion in "
            "the source, so it is read as a direction.",
        ),
    ),
    direction(
        "叫响“来浑南不一样”品牌",
        level="different-in-hunnan-brand",
        zh="“来浑南不一样”品牌",
        en="“It's Different in Hunnan” brand",
    ),
    done(
        "参加先进地区产业项目招商交流会等大型活动",
        total="investment-fairs",
        zh="先进地区产业项目招商交流会等大型活动",
        en="Investment fairs and other large events in advanced regions",
        covers_zh="区内文旅体企业",
        covers_en="culture, tourism and sports enterprises of the district",
        reading=Text(
            zh="原文没有次数；组织企业参加过即为完成。",
            en="The source gives no number; done when enterprises of the district have taken part.",
        ),
    ),
    at_least(
        "5 project",
        "亿元以上文旅体项目5个以上",
        total="large-culture-projects",
        zh="亿元以上文旅体项目数",
        en="Culture, tourism and sports projects of 100 million yuan or more",
        aliases=("亿元文旅项目",),
        counted_by="个",
        reading=Text(
            zh="原文为“推动建设”；在建和建成的项目都计入。",
            en="The source says to promote building (推动建设); read as projects under "
            "construction or built.",
        ),
    ),
    done(
        "创建棋盘山国家级旅游度假区",
        level="qipanshan-resort",
        zh="棋盘山国家级旅游度假区",
        en="Qipanshan national tourism resort",
        reading=Text(
            zh="原文为“积极培育创建”；取得国家级称号为完成。",
            en="The source says to foster and found actively (积极培育创建); done when the resort "
            "holds the national title.",
        ),
    ),
    done(
        "组织发放文旅惠民消费券",
        total="tourism-vouchers",
        zh="文旅惠民消费券",
        en="Public-benefit culture and tourism vouchers",
        reading=Text(
            zh="“适时”未写次数和金额；发放过即为完成。",
            en="At suitable times (适时) names no number or amount; done when vouchers have been "
            "issued.",
        ),
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
        "10000000 visit",
        "旅游接待总人数超过1000万人次",
        yearly="tourist-visits",
        zh="旅游接待总人数",
        en="Tourist visits received",
        aliases=("游客", "旅游人次", "接待人次"),
        by=2025,
        reading=Text(
            zh="理解为2025年当年人次，不排除三年累计的理解。",
            en="Read as the visits of the year 2025; a running total of three years is not "
            "excluded.",
        ),
    ),
    more_than(
        "2.6亿元",
        "A级景区旅游收入突破2.6亿元",
        yearly="scenic-area-revenue",
        zh="A级景区旅游收入",
        en="Tourism revenue of A-rated scenic areas",
        aliases=("景区收入",),
        by=2025,
        reading=Text(
            zh="理解为2025年当年收入，不排除三年累计的理解。",
            en="Read as the revenue of the year 2025; a running total of three years is not "
            "excluded.",
        ),
    ),
    doubles(
        "文旅项目投资额实现倍增",
        yearly="tourism-investment",
        unit="yuan",
        zh="文旅项目投资额",
        en="Investment in culture and tourism projects",
        aliases=("文旅投资",),
        base_year=2022,
        by=2025,
        reading=Text(
            zh="以2022年为基期：本项引用“浑南区旅游业三年倍增计划”，其三年按三年行动的三年"
            "（2023—2025年）理解，基期取其前一年；原文未写基期。",
            en="Doubling is read against 2022: the task cites Hunnan's three-year plan to double "
            "tourism (旅游业三年倍增计划), whose three years are read as those of the three-year "
            "action, 2023 to 2025; the source names no base year.",
        ),
    ),
    done(
        "初步建成国际文化旅游目的地",
        level="international-destination",
        zh="国际文化旅游目的地",
        en="International destination for cultural tourism",
        by=2025,
        reading=_INITIALLY_BUILT,
    ),
    done(
        "初步建成国际文化旅游目的地、国内生态休闲旅游名城",
        level="domestic-leisure-city",
        zh="国内生态休闲旅游名城",
        en="Nationally renowned city for ecological and leisure tourism",
        by=2025,
        reading=_INITIALLY_BUILT,
    ),
)
