"""Task 14: keep improving funeral services (持续提升殡葬服务保障水平)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import all_of, at_least
from minsheng.texts import Text

__all__ = ["TASK_14"]

TASK_14 = task(
    14,
    Text(zh="持续提升殡葬服务保障水平", en="Keep improving funeral services"),
    Text(
        zh="基本殡葬服务惠及所有人，推广节地生态安葬。",
        en="Basic funeral services reach everyone, and land-saving burials become the rule.",
    ),
    all_of(
        "实现基本殡葬服务全面普惠",
        level="funeral-service-coverage",
        zh="基本殡葬服务覆盖率",
        en="Coverage of basic funeral services",
        aliases=("殡葬普惠", "殡葬服务"),
    ),
    at_least(
        "70%",
        "节地生态绿色安葬率达到70%",
        yearly="eco-burial-rate",
        zh="节地生态绿色安葬率",
        en="Share of land-saving ecological burials",
        aliases=("生态安葬", "节地安葬", "节地生态安葬率"),
        by=2025,
    ),
    all_of(
        "力争实现公益性公墓和骨灰堂等设施全覆盖",
        level="public-cemetery-coverage",
        zh="公益性公墓和骨灰堂等设施覆盖率",
        en="Coverage of public-benefit cemeteries and columbaria",
        aliases=("公益性公墓", "公墓覆盖率"),
        by=2025,
        reading=Text(
            zh="原文为“力争”，按承诺理解。",
            en="The source says it will strive for this (力争); read as a promise.",
        ),
    ),
)
