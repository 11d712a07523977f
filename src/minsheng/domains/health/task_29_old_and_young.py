"""Task 29: care for the elderly and the very young (推进“一老一幼”关爱行动)."""

from minsheng.domains.education.task_19_pupils_health import PIT_FISSURE_SEALING
from minsheng.domains.plan import task
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import at_least, done
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
)

TASK_29 = task(
    29,
    Text(zh="推进“一老一幼”关爱行动", en="Care for the elderly and the very young"),
    Text(
        zh="关爱老年人健康，发展普惠托育，免费为儿童检查和保护牙齿。",
        en="The health of the elderly is looked after, public-interest nurseries grow, and "
        "children's teeth are checked and protected free of charge.",
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
    at_least(
        "4.5 place/1000 person",
        "每千人口拥有3岁以下婴幼儿托位不低于4.5个",
        of=NURSERY_PLACES,
        by=2025,
    ),
    at_least(
        "100%",
        "全区适龄儿童口腔健康检查率达到100%",
        level="oral-check-rate",
        zh="适龄儿童口腔健康检查率",
        en="Share of children of eligible age given an oral health check",
        by=2025,
    ),
    at_least("100%", "适宜儿童免费窝沟封闭率100%", of=PIT_FISSURE_SEALING, by=2025),
)
