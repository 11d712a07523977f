"""Task 54: build a Hunnan of law and trust (推进更高水平的法治浑南、诚信浑南建设)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import done
from minsheng.texts import Text

__all__ = ["TASK_54"]

TASK_54 = task(
    54,
    Text(zh="推进更高水平的法治浑南、诚信浑南建设", en="Build a Hunnan of law and trust"),
    Text(
        zh="规范执法和司法，普及法律，加强重点领域信用建设。",
        en="Enforcement and justice follow rules, the law is taught, and credit is built up in "
        "key fields.",
    ),
    done(
        "动态调整全领域包容免罚清单",
        level="no-penalty-list",
        zh="全领域包容免罚清单",
        en="List of lenient no-penalty cases in all fields of enforcement",
        reading=Text(
            zh="原文未写多久一次；清单修订过即为完成。",
            en="The source names no interval; done when the list has been revised.",
        ),
    ),
)
