"""Why nothing more can be said of a commitment: the closed list of reasons, and their words."""

from typing import Literal

__all__ = ["REASON_WORDS", "Reason"]

Reason = Literal[
    "directional",
    "no_data",
    "only_baseline",
    "not_started",
    "no_observation",
    "no_data_since",
    "gaps",
    "after_deadline",
    "too_early",
    "pending",
    "no_baseline",
    "base_not_above_zero",
    "no_due",
    "no_tolerance",
    "no_other",
    "no_whole_year",
]
"""Why a verdict is not known, or not final."""

REASON_WORDS: dict[Reason, tuple[str, str]] = {
    "directional": ("只有方向，没有可检验的数值", "it names a direction and no figure"),
    "no_data": ("没有数据", "there are no data"),
    "only_baseline": ("基期之后没有数据", "there are no data since the baseline"),
    "not_started": ("尚未开始", "its period has not begun"),
    "no_observation": ("期内没有数据", "nothing was observed within its period"),
    "no_data_since": ("{day}之后没有数据", "there are no data since {day}"),
    "gaps": ("数据有缺口", "data are missing in between"),
    "after_deadline": (
        "到期时的情况未知，到期之后的数据不作数",
        "what came after the deadline says nothing about it",
    ),
    "too_early": ("为时尚早", "it is too early to tell"),
    "pending": ("尚未到期，完成前没有中间进度", "it is not due and nothing counts halfway"),
    "no_baseline": ("没有基期值", "there is no baseline"),
    "base_not_above_zero": (
        "基期值不大于零，不能计算倍数或升降率",
        "no rate or multiple can be taken of a value that is not above zero",
    ),
    "no_due": ("没有规定期限", "it has no due date"),
    "no_tolerance": ("没有规定误差范围", "no tolerance is set for “about”"),
    "no_other": ("没有对比指标的数据", "there are no data on what it is compared with"),
    "no_whole_year": ("期内没有完整的年度", "no whole year lies within its period"),
}
"""The words of each reason, Chinese and English; {day} is the last day that is known."""
