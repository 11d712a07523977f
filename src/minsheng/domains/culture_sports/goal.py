"""The goal for culture, tourism and sports."""

from minsheng.domains.culture_sports.indicators import (
    FIVE_G_COVERAGE,
    OUTSTANDING_ARTISTS,
    OUTSTANDING_ARTWORKS,
    PUBLIC_FITNESS,
    QUALITY_TOURISM_PRODUCTS,
)
from minsheng.domains.periods import BY_2025
from minsheng.promises.provisions import Commitment, Goal
from minsheng.promises.targets import AtLeast, Unquantified
from minsheng.texts import Text

__all__ = ["GOAL_7"]

GOAL_7 = Goal(
    number=7,
    title=Text(zh="文体更丰富", en="Richer culture and sports"),
    summary=Text(
        zh="文艺、旅游和健身更上一层楼，全区处处有5G信号。",
        en="The arts, tourism and public fitness advance, and 5G reaches the whole district.",
    ),
    commitments=(
        Commitment(
            id="goal:7/outstanding-artworks",
            indicator=OUTSTANDING_ARTWORKS,
            target=Unquantified(),
            period=BY_2025,
            phrase="优秀艺术作品和人才不断涌现",
        ),
        Commitment(
            id="goal:7/outstanding-artists",
            indicator=OUTSTANDING_ARTISTS,
            target=Unquantified(),
            period=BY_2025,
            phrase="优秀艺术作品和人才不断涌现",
        ),
        Commitment(
            id="goal:7/quality-tourism-products",
            indicator=QUALITY_TOURISM_PRODUCTS,
            target=Unquantified(),
            period=BY_2025,
            phrase="优质旅游产品供给不断增加",
        ),
        Commitment(
            id="goal:7/public-fitness",
            indicator=PUBLIC_FITNESS,
            target=Unquantified(),
            period=BY_2025,
            phrase="全民健身水平达到新高度",
        ),
        Commitment(
            id="goal:7/five-g-coverage",
            indicator=FIVE_G_COVERAGE,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="5G网络实现全覆盖",
            stated=False,
            interpretation="Whether area, villages or people are to be covered is not said; the "
            "share of villages is promised apart, in task 42.",
        ),
    ),
)
