"""Task 12: raise child welfare (提升儿童福利保障水平)."""

from minsheng.domains.plan import task
from minsheng.domains.readings import CITY_STANDARD
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import at_least, direction, done, grows
from minsheng.texts import Text

__all__ = ["ORPHAN_STANDARD", "TASK_12"]

_ONE_STANDARD = Text(
    zh="孤儿与事实无人抚养儿童适用同一标准。",
    en="One standard covers orphans and de facto unattended children alike.",
)

ORPHAN_STANDARD = Indicator(
    id="orphan-standard",
    name=Text(
        zh="孤儿、事实无人抚养儿童基本生活养育标准",
        en="Basic living standard for orphans and de facto unattended children",
    ),
    unit="yuan/person/month",
    basis="level",
    covers=Text(zh="孤儿、事实无人抚养儿童", en="orphans and de facto unattended children"),
    aliases=("孤儿", "孤儿标准", "孤儿养育标准", "事实无人抚养儿童", "orphans"),
)

TASK_12 = task(
    12,
    Text(zh="提升儿童福利保障水平", en="Raise child welfare"),
    Text(
        zh="孤儿等儿童的养育标准逐年提高，困境儿童有台账、有保护。",
        en="The basic living standard for orphans and de facto unattended children rises every "
        "year; children in difficulty are registered and protected.",
    ),
    at_least(
        "100%",
        "全区未成年人救助保护机构覆盖率达到100%",
        level="child-protection-coverage",
        zh="未成年人救助保护机构覆盖率",
        en="Coverage of institutions for the assistance and protection of minors",
        aliases=("未保", "未保机构覆盖率"),
    ),
    grows(
        "6%",
        "年度增长不低于6%",
        of=ORPHAN_STANDARD,
        name="orphan-growth",
        every="year",
        reading=_ONE_STANDARD,
    ),
    done(
        "建立困境儿童信息台账",
        level="child-hardship-register",
        zh="困境儿童信息台账",
        en="Register of children in difficulty",
        aliases=("困境儿童台账",),
    ),
    direction(
        "保障困境儿童合法权益",
        level="hardship-children-rights",
        zh="困境儿童合法权益保障",
        en="Lawful rights of children in difficulty",
    ),
    at_least(
        "2600 yuan/person/month",
        "不低于每人每月2600元",
        of=ORPHAN_STANDARD,
        name="orphan-floor",
        by=2025,
        reading=Text(
            zh=f"{_ONE_STANDARD.zh}{CITY_STANDARD.zh}",
            en=f"{_ONE_STANDARD.en} {CITY_STANDARD.en}",
        ),
    ),
)
