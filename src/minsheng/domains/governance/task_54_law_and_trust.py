"""Task 54: advance the rule of law and integrity (推进更高水平的法治浑南、诚信浑南建设)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import done
from minsheng.texts import Text

__all__ = ["TASK_54"]

TASK_54 = task(
    54,
    Text(
        zh="推进更高水平的法治浑南、诚信浑南建设",
        en="Advance the rule of law and integrity in Hunnan",
    ),
    Text(
        zh="规范执法和司法，普及法律，加强重点领域信用建设。",
        en="Enforcement and justice follow rules, the law is taught, and trust and credit-record "
        "systems are built up in key fields.",
    ),
    done(
        "动态调整全领域包容免罚清单",
        level="no-penalty-list",
        zh="全领域包容免罚清单",
        en="List of minor violations exempt from penalty in all fields of enforcement",
        reading=Text(
            zh="原文未写多久一次；清单修订过即为完成。",
            en="The source names no interval; done when the list has been revised.",
        ),
    ),
    done(
        "行政执法领域开展集中专项治理",
        total="enforcement-clean-up",
        zh="群众反映强烈的行政执法领域集中专项治理",
        en="Concentrated clean-up of the fields of enforcement that the public complains of most",
    ),
    done(
        "深入开展“八五”普法",
        total="eighth-law-campaign",
        zh="“八五”普法",
        en="Eighth five-year campaign to teach the law",
        reading=Text(
            zh="“八五”普法是全国统一的五年规划；本区开展即为完成。",
            en="The eighth five-year campaign is the country's; done when the district has carried "
            "it out.",
        ),
    ),
)
