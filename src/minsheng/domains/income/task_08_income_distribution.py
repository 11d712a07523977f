"""Task 8: deepen the reform of income distribution (深化收入分配制度改革)."""

from minsheng.domains.income.goal import GROSS_REGIONAL_PRODUCT, RESIDENT_INCOME
from minsheng.domains.plan import task
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import falls, keeps_pace, rises
from minsheng.texts import Text

__all__ = ["TASK_8", "URBAN_RURAL_INCOME_GAP"]

URBAN_RURAL_INCOME_GAP = Indicator(
    id="urban-rural-income-gap",
    name=Text(
        zh="城乡居民收入比（以农村居民为100%）",
        en="Ratio of urban to rural per capita disposable income (rural = 100 %)",
    ),
    unit="percent",
    basis="yearly",
    aliases=("城乡收入差距", "城乡收入比", "城乡差距"),
    beyond_whole=True,
)

TASK_8 = task(
    8,
    Text(zh="深化收入分配制度改革", en="Deepen the reform of income distribution"),
    Text(
        zh="用农村改革成果增加农民财产性收入，居民收入跟上经济增长，城乡差距变小。",
        en="Rural reform raises farmers' income from property, incomes keep pace with the "
        "economy, and the gap between urban and rural residents narrows.",
    ),
    rises(
        "实现农民财产性收入不断增长",
        yearly="farmer-property-income",
        unit="yuan/person/year",
        zh="农民财产性收入",
        en="Farmers' income from property",
        aliases=("财产性收入",),
        every="year",
        reading=Text(
            zh="“不断增长”理解为每年都比上年增加。",
            en="Growing ever more (不断增长) is read as more in each year than in the year before.",
        ),
    ),
    keeps_pace(
        GROSS_REGIONAL_PRODUCT,
        "城乡居民人均可支配收入增长与经济增长同步",
        of=RESIDENT_INCOME,
        name="resident-income-growth",
        reading=Text(
            zh="“同步”理解为增速不低于经济增速，经济增速按本区地区生产总值增速计；"
            "城乡居民按全体居民一个数计。",
            en="Growing in step (同步) is read as growing at least as fast, with the growth of "
            "the economy as that of the district's gross regional product. 城乡居民 is read as "
            "all residents together.",
        ),
    ),
    falls(
        "城乡居民收入差距进一步缩小",
        of=URBAN_RURAL_INCOME_GAP,
        every="year",
        reading=Text(
            zh="以城镇与农村居民人均可支配收入之比（以农村为100%）衡量；"
            "“进一步缩小”理解为每年都比上年低。",
            en="Measured by the ratio of urban to rural per capita disposable income (rural = "
            "100 %); narrowing further is read as a lower ratio in each year than in the year "
            "before.",
        ),
    ),
)
