"""The goal for social security."""

from minsheng.domains.periods import BY_2025
from minsheng.domains.social_security.indicators import (
    BASIC_PENSION_MINIMUM,
    BENEFITS_PAID_IN_FULL,
    REMOTE_HOSPITAL_SETTLEMENT,
    RETIREE_PENSION,
)
from minsheng.promises.provisions import Commitment, Goal
from minsheng.promises.targets import AtLeast, Unquantified
from minsheng.texts import Text

__all__ = ["GOAL_3"]

GOAL_3 = Goal(
    number=3,
    title=Text(zh="社保更牢固", en="Firmer social security"),
    summary=Text(
        zh="各项社保待遇稳步提高并足额发放，多数异地住院费用可直接结算。",
        en="Benefits rise steadily and are paid in full; most hospital costs away from home are "
        "settled directly.",
    ),
    commitments=(
        Commitment(
            id="goal:3/retiree-pension",
            indicator=RETIREE_PENSION,
            target=Unquantified(),
            period=BY_2025,
            phrase="社保待遇水平稳步提高",
        ),
        Commitment(
            id="goal:3/basic-pension-minimum",
            indicator=BASIC_PENSION_MINIMUM,
            target=Unquantified(),
            period=BY_2025,
            phrase="社保待遇水平稳步提高",
        ),
        Commitment(
            id="goal:3/benefits-paid-in-full",
            indicator=BENEFITS_PAID_IN_FULL,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="各项社保待遇按时足额发放",
            stated=False,
        ),
        Commitment(
            id="goal:3/remote-hospital-settlement",
            indicator=REMOTE_HOSPITAL_SETTLEMENT,
            target=AtLeast(value="70%"),
            period=BY_2025,
            phrase="异地住院费用医保直接结算率达到70%以上",
        ),
    ),
)
