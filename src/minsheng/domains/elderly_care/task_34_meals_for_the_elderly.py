"""Task 34: run the “Happiness on the Tip of the Tongue” meal campaign for the elderly."""

from minsheng.domains.plan import task
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import at_least, direction, done
from minsheng.texts import Text

__all__ = ["ELDERLY_CARE_SUPPLY", "TASK_34"]

ELDERLY_CARE_SUPPLY = Indicator(
    id="elderly-care-supply",
    name=Text(zh="养老服务供给", en="Supply of elderly care"),
    unit=None,
    basis="level",
)

TASK_34 = task(
    34,
    Text(
        zh="开展“舌尖上的幸福”老年人助餐暖心行动",
        en="Run the “Happiness on the Tip of the Tongue” meal campaign for the elderly",
    ),
    Text(
        zh="多方参与，让社区老年人就近享受便捷助餐服务。",
        en="Many providers together make meals easy to get for the elderly in every community.",
    ),
    done(
        "建立完善相关服务规范",
        level="meal-service-rules",
        zh="老年人助餐服务规范",
        en="Standards for meal services for the elderly",
    ),
    direction(
        "逐步实现老年人助餐服务的专业化、市场化、规模化",
        level="meal-service-development",
        zh="老年人助餐服务专业化、市场化、规模化",
        en="Professional, market-based and large-scale meal services for the elderly",
    ),
    direction("进一步丰富养老服务供给", of=ELDERLY_CARE_SUPPLY),
    done(
        "将老年人助餐服务纳入浑南区养老服务体系建设重要内容",
        level="meal-service-in-care-system",
        zh="老年人助餐服务纳入养老服务体系建设重要内容",
        en="Meal services for the elderly as a key part of the elderly-care system",
    ),
    direction(
        "提高老年人幸福感、获得感",
        level="elderly-contentment",
        zh="老年人幸福感、获得感",
        en="Elderly people's sense of happiness and fulfillment",
    ),
    at_least(
        "100%",
        "社区老年人助餐服务覆盖率达到100%",
        level="meal-service-coverage",
        zh="社区老年人助餐服务覆盖率",
        en="Share of communities with meal services for the elderly",
        aliases=("助餐", "助餐覆盖率"),
        by=2025,
    ),
    direction(
        "广大老年群体用餐需求得到有效满足",
        level="elderly-meal-needs",
        zh="老年群体用餐需求满足情况",
        en="Meeting of elderly people's demand for meals",
        by=2025,
    ),
)
