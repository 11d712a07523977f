"""Task 35: transform and upgrade elderly-care institutions (开展养老机构转型升级行动)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import all_of, at_least
from minsheng.texts import Text

__all__ = ["TASK_35"]

TASK_35 = task(
    35,
    Text(zh="开展养老机构转型升级行动", en="Transform and upgrade elderly-care institutions"),
    Text(
        zh="改造特困人员供养机构，增加护理型床位，新建专业照护机构。",
        en="Institutions for people in extreme hardship are renovated with more nursing beds, and "
        "one for professional care is built.",
    ),
    at_least(
        "80%",
        "改造后机构护理型床位占比提升至80%",
        level="renovated-nursing-bed-share",
        zh="改造后特困人员供养服务机构护理型床位占比",
        en="Share of nursing beds in renovated institutions for people in extreme hardship",
        aliases=("特困护理床位",),
    ),
    at_least(
        "1 institution",
        "至少建成1所以失能、半失能特困人员专业照护为主的县级特困人员供养服务机构",
        total="county-hardship-institutions",
        zh="建成县级特困人员供养服务机构数",
        en="County-level institutions for people in extreme hardship built",
        covers_zh="以失能、半失能特困人员专业照护为主的机构",
        covers_en="institutions mainly for professional care of those fully or partly unable to "
        "care for themselves",
        counted_by="所",
        by=2025,
    ),
    all_of(
        "完成特困人员供养服务机构维修改造全覆盖",
        level="hardship-institution-renovation",
        zh="特困人员供养服务机构维修改造覆盖率",
        en="Share of institutions for people in extreme hardship repaired and renovated",
        by=2025,
    ),
)
