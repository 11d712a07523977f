"""Task 16: secure supply and stable prices (积极做好保供稳价)."""

from minsheng.domains.plan import task
from minsheng.domains.social_security.task_13_social_assistance import PRICE_SUBSIDY_REACH
from minsheng.promises.writing import all_of, direction, done
from minsheng.texts import Text

__all__ = ["TASK_16"]

TASK_16 = task(
    16,
    Text(zh="积极做好保供稳价", en="Secure supply and stable prices"),
    Text(
        zh="监测物价，向困难群众发放补贴，保障粮食安全。",
        en="Prices are watched, people in hardship get subsidies, and grain stays safe.",
    ),
    done(
        "组织价格专题调查",
        total="special-price-survey",
        zh="价格专题调查",
        en="Special survey of prices",
    ),
    all_of("应发尽发", of=PRICE_SUBSIDY_REACH),
    direction(
        "保障全区市场流通粮食质量安全",
        level="grain-quality-safety",
        zh="市场流通粮食质量安全",
        en="Quality and safety of grain on the market",
    ),
    direction(
        "粮食收储企业的生产安全",
        level="grain-storage-safety",
        zh="粮食收储企业生产安全",
        en="Workplace safety at grain storage enterprises",
    ),
)
