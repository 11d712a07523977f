"""How wordings that several clauses of the Hunnan document share are read."""

from minsheng.texts import Text

__all__ = [
    "ALL_ELIGIBLE",
    "CITY_QUOTA",
    "CITY_STANDARD",
    "KEPT",
    "NEXT_SENTENCE",
    "NONE_HAPPENING",
    "RUNNING_TOTAL",
    "SAME_BLOCK",
]

CITY_QUOTA = Text(
    zh="原文没有数量；以完成市级任务为完成。",
    en="The source gives no number; done when the city's quota is met.",
)
CITY_STANDARD = Text(
    zh="原文加有“按照市级标准”。",
    en="The source adds 按照市级标准 (by the city's standards).",
)
RUNNING_TOTAL = Text(
    zh="按至2025年底的累计数理解，未说每年多少场。",
    en="Read as a running total to the end of 2025; a number for each year is not said.",
)
ALL_ELIGIBLE = Text(
    zh="未写比例；理解为对所有符合条件者的承诺。",
    en="No share is given; read as a promise to everyone who qualifies.",
)
KEPT = Text(
    zh="“巩固成果”未写明状态，只作方向。",
    en="To keep what was reached is read as a direction, since no state is named.",
)
NEXT_SENTENCE = Text(
    zh="该句紧接“到2025年”领起的一句，视为同一组目标；句中未写期限。",
    en="The sentence follows the one that 到2025年 opens and is read as part of the same block of "
    "targets; it names no date itself.",
)
SAME_BLOCK = Text(
    zh="该句属“到2025年”领起的一组目标，句中未写期限。",
    en="The sentence belongs to the block of targets that 到2025年 opens and names no date itself.",
)
NONE_HAPPENING = Text(
    zh="“坚决防止发生”理解为一起也不发生。",
    en="To prevent (坚决防止) is read as none happening.",
)
