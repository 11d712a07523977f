"""The goal for the city."""

from minsheng.domains.city.indicators import (
    LANDFILLED_WASTE_SHARE,
    OLD_COMPOUND_RENEWAL,
    WASTE_SORTING_COVERAGE,
)
from minsheng.domains.periods import BY_2025
from minsheng.promises.provisions import Commitment, Goal
from minsheng.promises.targets import AtLeast, AtMost, Done
from minsheng.texts import Text

__all__ = ["GOAL_9"]

GOAL_9 = Goal(
    number=9,
    title=Text(zh="城市更宜居", en="A more livable city"),
    summary=Text(
        zh="老旧小区改造基本完成，城区垃圾全部分类且不再填埋。",
        en="Old residential compounds are all but renewed, and urban waste is sorted everywhere "
        "and no longer landfilled.",
    ),
    commitments=(
        Commitment(
            id="goal:9/old-compound-renewal",
            indicator=OLD_COMPOUND_RENEWAL,
            target=Done(),
            period=BY_2025,
            phrase="基本完成2000年年底前建成需改造城镇老旧小区的综合改造提升工作",
            interpretation="The source says basically complete (基本完成); done when the renewal "
            "is reported complete.",
        ),
        Commitment(
            id="goal:9/waste-sorting-coverage",
            indicator=WASTE_SORTING_COVERAGE,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="城区实现垃圾分类全覆盖",
            stated=False,
        ),
        Commitment(
            id="goal:9/landfilled-waste-share",
            indicator=LANDFILLED_WASTE_SHARE,
            target=AtMost(value="0%"),
            period=BY_2025,
            phrase="生活垃圾“零填埋”",
            stated=False,
        ),
    ),
)
