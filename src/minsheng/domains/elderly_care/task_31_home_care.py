"""Task 31: extend government-purchased home-based elderly care."""

from minsheng.domains.elderly_care.goal import ELDERLY_CARE_QUALITY
from minsheng.domains.plan import task
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import all_of, direction
from minsheng.texts import Text

__all__ = ["PURCHASED_HOME_CARE_COVERAGE", "TASK_31"]

PURCHASED_HOME_CARE_COVERAGE = Indicator(
    id="purchased-home-care-coverage",
    name=Text(
        zh="政府购买居家养老服务社区覆盖率",
        en="Share of communities with government-purchased home-based elderly care",
    ),
    unit="percent",
    basis="level",
)

TASK_31 = task(
    31,
    Text(
        zh="开展政府购买居家养老服务扩面行动",
        en="Extend government-purchased home-based elderly care",
    ),
    Text(
        zh="政府出资，把居家养老服务送到所有城乡社区。",
        en="The government pays for home-based elderly care in every urban and rural community.",
    ),
    direction("提升养老品质", of=ELDERLY_CARE_QUALITY),
    direction(
        "提高老年人生活质量",
        level="elderly-life-quality",
        zh="老年人生活质量",
        en="Quality of life of the elderly",
    ),
    all_of("实现城乡社区政府购买居家养老服务全覆盖", of=PURCHASED_HOME_CARE_COVERAGE, by=2025),
)
