"""Task 42: let information technology serve the people (深入推进信息惠民)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import at_least, direction, none_of
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
        reading="Wide coverage and good quality have no criterion in the source, so they are read "
        "as a direction.",
    ),
    none_of(
        "严防涉疫、涉稳和社会热点敏感问题网上负面炒作",
        total="online-hype",
        unit="incident",
        zh="敏感问题网上负面炒作起数",
        en="Cases of negative online hype on sensitive issues",
        covers_zh="涉疫、涉稳和社会热点敏感问题",
        covers_en="sensitive issues of epidemics, stability and public attention",
        reading="Strict prevention (严防) is read as a promise that no case occurs.",
    ),
    at_least(
        "100%",
        "行政村5G通达率达到100%",
        level="five-g-villages",
        zh="行政村5G通达率",
        en="Share of administrative villages reached by 5G",
        by=2025,
    ),
)
