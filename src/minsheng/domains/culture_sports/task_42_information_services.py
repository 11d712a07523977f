"""Task 42: let information technology serve the people (深入推进信息惠民)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import at_least, direction
from minsheng.texts import Text

__all__ = ["TASK_42"]

TASK_42 = task(
    42,
    Text(zh="深入推进信息惠民", en="Let information technology serve the people"),
    Text(
        zh="建设高速网络，净化网络空间，让每个行政村都通5G。",
        en="Fast networks are built, the online space is kept clean, and 5G reaches every "
        "administrative village.",
    ),
    direction(
        "“双千兆”精品网络",
        level="dual-gigabit-network",
        zh="“双千兆”精品网络",
        en="Premium dual-gigabit network of 5G and optical fiber",
        reading=Text(
            zh="覆盖广、质量优在原文中没有标准，只作方向。",
            en="Wide coverage and good quality have no criterion in the source, so they are read "
            "as a direction.",
        ),
    ),
    direction(
        "构建多元普惠的民生信息服务体系",
        level="livelihood-information-services",
        zh="多元普惠的民生信息服务体系",
        en="Varied and inclusive system of livelihood information services",
    ),
    direction(
        "严防涉疫、涉稳和社会热点敏感问题网上负面炒作",
        total="online-hype",
        unit="incident",
        zh="敏感问题网上负面炒作起数",
        en="Cases of negative online hype on sensitive issues",
        covers_zh="涉疫、涉稳和社会热点敏感问题",
        covers_en="sensitive issues of epidemics, stability and public attention",
        counted_by="起",
        reading=Text(
            zh="“严防”而未说不发生，不按零承诺理解，只作方向。",
            en="Strict prevention (严防) does not say that none occurs, so it is read as a "
            "direction, not as a promise of zero.",
        ),
    ),
    at_least(
        "100%",
        "行政村5G通达率达到100%",
        level="five-g-villages",
        zh="行政村5G通达率",
        en="Share of administrative villages reached by 5G",
        aliases=("村村5G", "行政村5G"),
        by=2025,
    ),
)
