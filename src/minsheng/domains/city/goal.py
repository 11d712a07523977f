"""The goal for the city."""

from minsheng.domains.plan import goal
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import all_of, direction, done, none_of
from minsheng.texts import Text

__all__ = ["GOAL_9", "QUALITY_LIVING_SPACE"]

QUALITY_LIVING_SPACE = Indicator(
    id="quality-living-space",
    name=Text(zh="高品质生活空间", en="High-quality living space"),
    unit=None,
    basis="level",
)

GOAL_9 = goal(
    9,
    Text(zh="城市更宜居", en="A more livable city"),
    Text(
        zh="老旧小区改造基本完成，城区垃圾全部分类且不再填埋。",
        en="Old residential compounds are largely renewed, and urban waste is sorted everywhere "
        "and no longer landfilled.",
    ),
    direction("让人民群众享有高品质的生活空间", of=QUALITY_LIVING_SPACE),
    done(
        "基本完成2000年年底前建成需改造城镇老旧小区的综合改造提升工作",
        level="old-compound-renewal",
        zh="2000年年底前建成的城镇老旧小区综合改造提升",
        en="Renewal of old residential compounds built before the end of 2000",
        covers_zh="需改造的城镇老旧小区",
        covers_en="urban old residential compounds in need of renewal",
        aliases=("老旧小区改造",),
        reading=Text(
            zh="原文为“基本完成”；以报告改造完成为完成。",
            en="The source says largely complete (基本完成); done when the renewal is reported "
            "complete.",
        ),
    ),
    all_of(
        "城区实现垃圾分类全覆盖",
        level="waste-sorting-coverage",
        zh="城区垃圾分类覆盖率",
        en="Coverage of waste sorting in the urban area",
        aliases=("垃圾分类",),
    ),
    none_of(
        "生活垃圾“零填埋”",
        yearly="landfilled-waste-share",
        unit="percent",
        zh="生活垃圾填埋率",
        en="Share of household waste sent to landfill",
        aliases=("零填埋", "垃圾填埋率"),
    ),
)
