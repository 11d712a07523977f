"""The goal for social security."""

from minsheng.domains.plan import goal
from minsheng.promises.writing import all_of, at_least, direction
from minsheng.texts import Text

__all__ = ["GOAL_3"]

GOAL_3 = goal(
    3,
    Text(zh="社保更牢固", en="Firmer social security"),
    Text(
        zh="各项社保待遇稳步提高并足额发放，多数异地住院费用可直接结算。",
        en="Benefits rise steadily and are paid in full; most hospital costs away from home are "
        "settled directly.",
    ),
    direction(
        "社保待遇水平稳步提高",
        level="retiree-pension",
        unit="yuan/person/month",
        zh="退休人员养老金水平",
        en="Pension level of retirees",
    ),
    direction(
        "社保待遇水平稳步提高",
        level="basic-pension-minimum",
        unit="yuan/person/month",
        zh="城乡居民养老保险基础养老金最低标准",
        en="Minimum basic pension under the residents' pension scheme",
    ),
    all_of(
        "各项社保待遇按时足额发放",
        level="benefits-paid-in-full",
        zh="社保待遇按时足额发放率",
        en="Share of social insurance benefits paid on time and in full",
    ),
    at_least(
        "70%",
        "异地住院费用医保直接结算率达到70%以上",
        level="remote-hospital-settlement",
        zh="异地住院费用医保直接结算率",
        en="Share of hospital costs outside the home region settled directly by health insurance",
    ),
)
