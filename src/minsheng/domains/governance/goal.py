"""The goal for social governance."""

from minsheng.domains.governance.indicators import (
    DISPUTES_SETTLED_EARLY,
    NEW_PETITIONS_SETTLED,
    PUBLIC_ORDER,
)
from minsheng.domains.periods import BY_2025
from minsheng.promises.provisions import Commitment, Goal
from minsheng.promises.targets import AtLeast, Unquantified
from minsheng.texts import Text

__all__ = ["GOAL_11"]

GOAL_11 = Goal(
    number=11,
    title=Text(zh="社会更和谐", en="A more harmonious society"),
    summary=Text(
        zh="治安保持稳定，纠纷尽早就地解决，新的信访事项绝大部分按时办结。",
        en="Public order stays stable, disputes are settled early and locally, and nine in ten new "
        "petitions are settled in time.",
    ),
    commitments=(
        Commitment(
            id="goal:11/public-order",
            indicator=PUBLIC_ORDER,
            target=Unquantified(),
            period=BY_2025,
            phrase="社会治安持续稳定",
        ),
        Commitment(
            id="goal:11/disputes-settled-early",
            indicator=DISPUTES_SETTLED_EARLY,
            target=Unquantified(),
            period=BY_2025,
            phrase="绝大多数矛盾纠纷化解在基层、化解在萌芽状态",
            interpretation="The great majority (绝大多数) names no share, so no figure can decide "
            "it.",
        ),
        Commitment(
            id="goal:11/new-petitions-settled",
            indicator=NEW_PETITIONS_SETTLED,
            target=AtLeast(value="90%"),
            period=BY_2025,
            every="year",
            phrase="年度新发生信访事项及时化解率达到90%",
        ),
    ),
)
