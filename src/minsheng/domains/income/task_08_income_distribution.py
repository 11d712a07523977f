"""Task 8: deepen the reform of income distribution (深化收入分配制度改革)."""

from minsheng.domains.income.goal import GROSS_REGIONAL_PRODUCT, RESIDENT_INCOME
from minsheng.domains.plan import task
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import direction, keeps_pace
from minsheng.texts import Text

__all__ = ["TASK_8", "URBAN_RURAL_INCOME_GAP"]

URBAN_RURAL_INCOME_GAP = Indicator(
    id="urban-rural-income-gap",
    name=Text(zh="城乡居民收入差距", en="Income gap between urban and rural residents"),
    unit=None,
    basis="yearly",
)

TASK_8 = task(
    8,
    Text(zh="深化收入分配制度改革", en="Deepen the reform of income distribution"),
    Text(
        zh="用农村改革成果增加农民财产性收入，居民收入跟上经济增长，城乡差距变小。",
        en="Rural reform raises farmers' income from property, incomes keep pace with the "
        "economy, and the gap between urban and rural residents narrows.",
    ),
    direction(
        "实现农民财产性收入不断增长",
        yearly="farmer-property-income",
        unit="yuan/person/year",
        zh="农民财产性收入",
        en="Farmers' income from property",
    ),
    keeps_pace(
        GROSS_REGIONAL_PRODUCT,
        "城乡居民人均可支配收入增长与经济增长同步",
        of=RESIDENT_INCOME,
        name="resident-income-growth",
        reading="Growing in step (同步) is read as growing at least as fast, with the growth of "
        "the economy as that of the district's gross regional product.",
    ),
    direction("城乡居民收入差距进一步缩小", of=URBAN_RURAL_INCOME_GAP),
)
