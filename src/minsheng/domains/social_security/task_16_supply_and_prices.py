"""Task 16: secure supply and stable prices (积极做好保供稳价)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import all_of, direction
from minsheng.texts import Text

__all__ = ["TASK_16"]

TASK_16 = task(
    16,
    Text(zh="积极做好保供稳价", en="Secure supply and stable prices"),
    Text(
        zh="监测物价，向困难群众发放补贴，保障粮食安全。",
        en="Prices are watched, people in hardship get subsidies, and grain stays safe.",
    ),
    all_of(
        "应发尽发",
        level="price-subsidy-reach",
        zh="价格临时补贴发放率",
        en="Share of eligible people in hardship paid the price subsidy",
    ),
    direction(
        "保障全区市场流通粮食质量安全",
        level="grain-safety",
        zh="市场流通粮食质量安全和收储企业生产安全",
        en="Quality of grain on the market and workplace safety at grain storage enterprises",
    ),
)
