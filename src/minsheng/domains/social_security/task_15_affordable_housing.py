"""Task 15: build affordable housing (实施保障性住房建设工程)."""

from minsheng.domains.plan import task
from minsheng.domains.readings import CITY_QUOTA
from minsheng.promises.writing import direction, done
from minsheng.texts import Text

__all__ = ["TASK_15"]

TASK_15 = task(
    15,
    Text(zh="实施保障性住房建设工程", en="Build affordable housing"),
    Text(
        zh="多渠道筹集保障性租赁住房，完成市级任务。",
        en="Affordable rental housing comes from many sources and meets what the city asks for.",
    ),
    direction(
        "形成较为完整的筹集、建设、运营、管理体系",
        level="rental-housing-system",
        zh="保障性租赁住房筹集、建设、运营、管理体系",
        en="System for sourcing, building, running and managing affordable rental housing",
    ),
    done(
        "完成市级下发的新增增保障性租赁住房任务",
        level="rental-housing-quota",
        zh="市级下发的新增保障性租赁住房任务",
        en="Quota of new affordable rental housing set by the city",
        aliases=("保租房", "保障房任务"),
        reading=CITY_QUOTA,
    ),
)
