"""Task 29: carry out the “Elderly and Children” care campaign (推进“一老一幼”关爱行动)."""

from minsheng.domains.education.task_19_pupils_health import ORAL_CHECK_RATE, PIT_FISSURE_SEALING
from minsheng.domains.plan import task
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import all_of, at_least, done
from minsheng.texts import Text

__all__ = ["NURSERY_PLACES", "TASK_29"]

NURSERY_PLACES = Indicator(
    id="nursery-places",
    name=Text(
        zh="每千人口拥有3岁以下婴幼儿托位数",
        en="Nursery places for children under three per thousand residents",
    ),
    unit="place/1000 person",
    basis="level",
    aliases=("托位", "千人托位", "每千人托位"),
)

TASK_29 = task(
    29,
    Text(zh="推进“一老一幼”关爱行动", en="Carry out the “Elderly and Children” care campaign"),
    Text(
        zh="关爱老年人健康，发展普惠托育，免费为儿童检查和保护牙齿。",
        en="The health of the elderly is looked after, public-interest nurseries grow, and "
        "children's teeth are checked and protected free of charge.",
    ),
    done(
        "老年健康促进试点行动",
        total="elderly-health-pilot",
        zh="老年健康促进试点行动",
        en="Pilot of health promotion for the elderly",
        reading=Text(
            zh="“探索开展”；试点开始即为完成。",
            en="The source says to explore (探索开展) a pilot; done when it has begun.",
        ),
    ),
    done(
        "实行托幼一体化",
        level="nursery-kindergarten-integration",
        zh="托幼一体化",
        en="Nurseries and kindergartens run as one",
        reading=Text(
            zh="原文未写成果；一体化办法实行即为完成。",
            en="The source names no result; done when nurseries and kindergartens are run as one.",
        ),
    ),
    done(
        "实行家庭育儿补贴制度",
        level="childcare-subsidy",
        zh="家庭育儿补贴制度",
        en="System of childcare subsidies for families",
    ),
    done(
        "建立普惠托育机构补贴制度",
        level="nursery-subsidy",
        zh="普惠托育机构补贴制度",
        en="System of subsidies for public-interest nurseries",
    ),
    all_of(
        "为全区小学二年级学生实施免费口腔健康检查",
        level="second-grade-oral-check",
        zh="小学二年级学生免费口腔健康检查率",
        en="Share of second-grade pupils given a free oral health check",
        covers_zh="全区小学二年级学生",
        covers_en="second-grade pupils of the district",
        reading=Text(
            zh="未写比例；理解为全区每名小学二年级学生。",
            en="No share is given; read as every second-grade pupil of the district.",
        ),
    ),
    at_least(
        "4.5 place/1000 person",
        "每千人口拥有3岁以下婴幼儿托位不低于4.5个",
        of=NURSERY_PLACES,
        by=2025,
    ),
    at_least("100%", "全区适龄儿童口腔健康检查率达到100%", of=ORAL_CHECK_RATE, by=2025),
    at_least("100%", "适宜儿童免费窝沟封闭率100%", of=PIT_FISSURE_SEALING, by=2025),
)
