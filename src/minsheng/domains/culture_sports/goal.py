"""The goal for culture, tourism and sports."""

from minsheng.domains.plan import goal
from minsheng.promises.writing import all_of, direction
from minsheng.texts import Text

__all__ = ["GOAL_7"]

GOAL_7 = goal(
    7,
    Text(zh="文体更丰富", en="Richer culture and sports"),
    Text(
        zh="文艺、旅游和健身更上一层楼，全区处处有5G信号。",
        en="The arts, tourism and public fitness advance, and 5G reaches the whole district.",
    ),
    direction(
        "让人民群众享受到更多样化、多层次的精神文化生活",
        level="cultural-life",
        zh="精神文化生活的多样化、多层次",
        en="Variety and range of cultural life",
    ),
    direction(
        "优秀艺术作品和人才不断涌现",
        level="outstanding-artworks",
        zh="优秀艺术作品",
        en="Outstanding works of art",
    ),
    direction(
        "优秀艺术作品和人才不断涌现",
        level="outstanding-artists",
        zh="优秀艺术人才",
        en="Outstanding talent in the arts",
    ),
    direction(
        "优质旅游产品供给不断增加",
        level="quality-tourism-products",
        zh="优质旅游产品供给",
        en="Supply of quality tourism products",
    ),
    direction(
        "全民健身水平达到新高度",
        level="public-fitness",
        zh="全民健身水平",
        en="Level of public fitness",
    ),
    all_of(
        "5G网络实现全覆盖",
        level="five-g-coverage",
        zh="5G网络覆盖率",
        en="Coverage of 5G networks",
        aliases=("5G", "5G覆盖率"),
        reading=Text(
            zh="未说明覆盖的是面积、村还是人口；行政村5G通达率在第42项另作承诺。",
            en="Whether area, villages or people are to be covered is not said; the share of "
            "villages is promised apart, in task 42.",
        ),
    ),
)
