"""Task 53: build a safer Hunnan (推进更高水平的平安浑南建设)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import direction, grows, none_of
from minsheng.texts import Text

__all__ = ["TASK_53"]

TASK_53 = task(
    53,
    Text(zh="推进更高水平的平安浑南建设", en="Build a safer Hunnan"),
    Text(
        zh="加强治安防控，打击诈骗和涉枪涉爆犯罪，返还群众被骗资金逐年增长。",
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
    direction(
        "坚决维护网络空间安全和秩序",
        level="cyberspace-security",
        zh="网络空间安全和秩序",
        en="Safety and order in cyberspace",
    ),
    grows(
        "10%",
        "每年返还群众被骗资金数额较上年增长10%以上",
        yearly="fraud-money-returned",
        unit="yuan",
        zh="返还群众被骗资金数额",
        en="Money lost to fraud that is returned to residents",
        covers_zh="电信网络诈骗被骗资金",
        covers_en="money lost to telecom and online fraud",
        aliases=("被骗资金返还", "返还资金", "反诈返还"),
        every="year",
    ),
    none_of(
        "坚决防止发生有重大影响的涉枪案事件",
        total="gun-incidents",
        unit="incident",
        zh="有重大影响的涉枪案事件数",
        en="Gun incidents of major impact",
        counted_by="起",
        reading=Text(
            zh="“坚决防止发生”理解为一起也不发生。",
            en="To prevent any from happening (坚决防止发生) is read as none happening.",
        ),
    ),
    none_of(
        "坚决杜绝重大涉爆生产安全事故发生",
        total="explosives-accidents",
        unit="incident",
        zh="重大涉爆生产安全事故数",
        en="Major workplace safety accidents with explosives",
        counted_by="起",
        reading=Text(
            zh="“坚决杜绝……发生”理解为一起也不发生。",
            en="To rule out that any happen (坚决杜绝……发生) is read as none happening.",
        ),
    ),
    direction(
        "全力让城乡更安宁、群众更安乐",
        level="peaceful-life",
        zh="城乡安宁、群众安乐",
        en="Peace in town and country and residents' ease",
    ),
)
