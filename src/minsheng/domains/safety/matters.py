"""The practical matters for public safety."""

from minsheng.domains.plan import matter
from minsheng.domains.safety.task_50_food_and_medicine import (
    DRUG_ACCIDENT_RESPONSE,
    FAILED_DRUG_CASES,
)
from minsheng.promises.writing import at_least
from minsheng.texts import Text

__all__ = ["MATTER_13"]

MATTER_13 = matter(
    13,
    Text(zh="药品安全监管", en="Supervision of medicine safety"),
    Text(
        zh="每家零售药店都受检查，不合格药品和药品安全事故件件处理。",
        en="Every retail pharmacy is inspected; every failing medicine and every accident is "
        "dealt with.",
    ),
    at_least(
        "100%",
        "对零售药店监督检查年覆盖率达到100%",
        yearly="pharmacy-inspection-coverage",
        zh="零售药店监督检查年覆盖率",
        en="Share of retail pharmacies inspected within the year",
        aliases=("药店检查率",),
        every="year",
    ),
    at_least("100%", "对抽检不合格药品立案查处率达到100%", of=FAILED_DRUG_CASES),
    at_least("100%", "药品安全事故及时处置率达到100%", of=DRUG_ACCIDENT_RESPONSE),
)
