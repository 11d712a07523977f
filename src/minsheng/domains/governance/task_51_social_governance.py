"""Task 51: raise the capacity for city-level social governance (提升市域社会治理能力)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import direction
from minsheng.texts import Text

__all__ = ["TASK_51"]

TASK_51 = task(
    51,
    Text(zh="提升市域社会治理能力", en="Raise the capacity for city-level social governance"),
    Text(
        zh="社区和社会力量联动，热线与网格配合，就地化解风险和纠纷。",
        en="Communities and social forces, hotline and grid work together to defuse risks and "
        "disputes.",
    ),
    direction(
        "提高防范化解风险隐患的能力",
        level="risk-prevention",
        zh="防范化解风险隐患的能力",
        en="Capacity to prevent and defuse risks and hazards",
    ),
    direction(
        "实现基层社会治理问题联治、工作联动、平安联创",
        level="joint-grassroots-governance",
        zh="基层社会治理问题联治、工作联动、平安联创",
        en="Joint handling of problems, work and safety in grassroots governance",
    ),
    direction(
        "构建完善“大调解”工作格局",
        level="grand-mediation",
        zh="“大调解”工作格局",
        en="“Grand Mediation” system",
    ),
)
