"""The goal for social security."""

from minsheng.domains.plan import goal
from minsheng.promises.writing import all_of, at_least, direction, rises
from minsheng.texts import Text

__all__ = ["GOAL_3"]

_STEADILY = Text(
    zh="“稳步提高”理解为每年都比上年提高；原文未写金额。",
    en="Rising steadily (稳步提高) is read as higher in each year than in the year before; no "
    "amount is named.",
)

GOAL_3 = goal(
    3,
    Text(zh="社保更牢固", en="Firmer social security"),
    Text(
        zh="各项社保待遇稳步提高并按时足额发放，多数异地住院可直接结算。",
        en="Benefits rise steadily and are paid on time and in full; most inpatient stays away "
        "from home are settled directly.",
    ),
    direction(
        "让社会保障网兜住兜牢民生底线",
        level="safety-net",
        zh="社会保障网兜底能力",
        en="Strength of the social safety net",
    ),
    rises(
        "退休人员养老金水平、城乡居民养老保险基础养老金最低标准等社保待遇水平稳步提高",
        level="retiree-pension",
        unit="yuan/person/month",
        zh="退休人员养老金水平",
        en="Pension level of retirees",
        aliases=("养老金", "退休金"),
        every="year",
        reading=_STEADILY,
    ),
    rises(
        "城乡居民养老保险基础养老金最低标准等社保待遇水平稳步提高",
        level="basic-pension-minimum",
        unit="yuan/person/month",
        zh="城乡居民养老保险基础养老金最低标准",
        en="Minimum basic pension under the urban and rural residents' pension scheme",
        aliases=("城乡居保", "基础养老金", "居民养老金"),
        every="year",
        reading=_STEADILY,
    ),
    all_of(
        "各项社保待遇按时足额发放",
        level="benefits-paid-in-full",
        zh="社保待遇按时足额发放率",
        en="Share of social insurance benefits paid on time and in full",
        aliases=("社保足额发放", "社保发放"),
    ),
    at_least(
        "70%",
        "异地住院费用医保直接结算率达到70%以上",
        yearly="remote-hospital-settlement",
        zh="异地住院费用医保直接结算率",
        en="Direct settlement rate for inpatient care outside the home region",
        covers_zh="异地住院人次",
        covers_en="inpatient admissions outside the home region",
        aliases=("异地就医", "异地结算", "异地就医直接结算"),
        reading=Text(
            zh="统计口径为住院人次，而非费用金额；按年度计。",
            en="By the official definition a rate of inpatient admissions, not of money; read as "
            "the rate of a calendar year.",
        ),
    ),
)
