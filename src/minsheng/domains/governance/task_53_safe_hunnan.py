"""Task 53: build a safer Hunnan (推进更高水平的平安浑南建设)."""

from minsheng.domains.plan import task
from minsheng.domains.readings import NONE_HAPPENING
from minsheng.promises.writing import direction, grows, none_of
from minsheng.texts import Text

__all__ = ["TASK_53"]

TASK_53 = task(
    53,
    Text(zh="推进更高水平的平安浑南建设", en="Build a safer Hunnan"),
    Text(
        zh="加强治安防控，打击诈骗和涉枪涉爆犯罪，逐年多返还被骗资金。",
        en="Crime is prevented and fought, above all fraud, guns and explosives; more money is "
        "returned each year.",
    ),
    direction(
        "构建完善立体化信息化治安防控体系",
        level="public-security-system",
        zh="立体化信息化治安防控体系",
        en="Multi-layered and digital system for crime prevention and control",
    ),
    direction(
        "全面提升社会治安防控水平",
        level="public-security-control",
        zh="社会治安防控水平",
        en="Level of crime prevention and control",
    ),
    direction(
        "全力确保人民群众生命财产安全和社会大局持续安全稳定",
        level="life-property-stability",
        zh="人民群众生命财产安全和社会大局稳定",
        en="Safety of life and property, and overall social stability",
    ),
    grows(
        "10%",
        "每年返还群众被骗资金数额较上年增长10%以上",
        yearly="fraud-money-returned",
        unit="yuan",
        zh="返还群众被骗资金数额",
        en="Money lost to fraud that is returned to residents",
        every="year",
    ),
    none_of(
        "坚决防止发生有重大影响的涉枪案事件",
        total="gun-incidents",
        unit="incident",
        zh="有重大影响的涉枪案事件数",
        en="Gun incidents of major impact",
        reading=NONE_HAPPENING,
    ),
    none_of(
        "坚决杜绝重大涉爆生产安全事故发生",
        total="explosives-accidents",
        unit="incident",
        zh="重大涉爆生产安全事故数",
        en="Major workplace safety accidents with explosives",
        reading=Text(
            zh="“坚决杜绝发生”理解为一起也不发生。",
            en="To rule out (坚决杜绝) is read as none happening.",
        ),
    ),
)
