"""Task 32: carry out age-friendly home renovation (实施老年人家庭适老化改造行动)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import all_of, direction
from minsheng.texts import Text

__all__ = ["TASK_32"]

TASK_32 = task(
    32,
    Text(zh="实施老年人家庭适老化改造行动", en="Carry out age-friendly home renovation"),
    Text(
        zh="为有需要的特殊困难老年人家庭逐户改造，让居家养老更安全。",
        en="The homes of elderly people in special hardship are renovated one by one, so that old "
        "age at home is safer.",
    ),
    direction(
        "降低老年人居家养老安全风险",
        level="home-care-safety-risk",
        zh="老年人居家养老安全风险",
        en="Safety risks of elderly people cared for at home",
    ),
    all_of(
        "全面满足有需求的特殊困难老年人家庭实施适老化改造",
        level="age-friendly-renovation-coverage",
        zh="特殊困难老年人家庭适老化改造满足率",
        en="Share of homes in need given an age-friendly home renovation",
        covers_zh="有需求的特殊困难老年人家庭",
        covers_en="homes of elderly people in special hardship that need one",
        aliases=("适老化改造率",),
        by=2025,
    ),
)
