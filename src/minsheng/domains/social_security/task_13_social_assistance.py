"""Task 13: keep raising social assistance (持续提高社会救助水平)."""

from minsheng.domains.plan import task
from minsheng.domains.readings import CITY_STANDARD
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import all_of, at_least, grows
from minsheng.texts import Text

__all__ = ["DESTITUTE_SUPPORT_STANDARD", "DIBAO_STANDARD", "PRICE_SUBSIDY_REACH", "TASK_13"]

DIBAO_STANDARD = Indicator(
    id="dibao-standard",
    name=Text(zh="城乡居民最低生活保障标准", en="Minimum living allowance (dibao) standard"),
    unit="yuan/person/month",
    basis="level",
    covers=Text(zh="城乡低保对象", en="urban and rural recipients of dibao"),
    aliases=("低保", "低保标准", "城乡低保", "最低生活保障", "dibao"),
)

DESTITUTE_SUPPORT_STANDARD = Indicator(
    id="destitute-support-standard",
    name=Text(zh="特困人员救助供养标准", en="Support standard for people in extreme hardship"),
    unit="yuan/person/month",
    basis="level",
    covers=Text(zh="城乡特困人员", en="urban and rural people in extreme hardship"),
    aliases=("特困", "特困供养", "特困标准", "特困人员供养标准", "tekun"),
)

PRICE_SUBSIDY_REACH = Indicator(
    id="price-subsidy-reach",
    name=Text(
        zh="价格临时补贴发放率", en="Share of eligible people in hardship paid the price subsidy"
    ),
    unit="percent",
    basis="level",
    aliases=("价补", "价格补贴", "物价补贴"),
)

TASK_13 = task(
    13,
    Text(zh="持续提高社会救助水平", en="Keep raising social assistance"),
    Text(
        zh="低保和特困供养标准逐年提高，到期达到规定数额。",
        en="The dibao and extreme-hardship standards rise every year and reach a set amount.",
    ),
    grows("3.5%", "年度增长不低于3.5%", of=DIBAO_STANDARD, name="dibao-growth", every="year"),
    grows(
        "3.5%",
        "年度增长不低于3.5%",
        of=DESTITUTE_SUPPORT_STANDARD,
        name="destitute-support-growth",
        every="year",
    ),
    all_of(
        "适时为困难群众发放价格临时补贴",
        of=PRICE_SUBSIDY_REACH,
        reading=Text(
            zh="“适时”指联动机制启动之时；未写比例，理解为应发尽发，与第16项是同一承诺。",
            en="At suitable times (适时) is when the price link is triggered; no share is given, "
            "read as paid to all who are due it, the same promise as task 16.",
        ),
    ),
    at_least(
        "850 yuan/person/month",
        "不低于每人每月850元",
        of=DIBAO_STANDARD,
        name="dibao-floor",
        by=2025,
        reading=CITY_STANDARD,
    ),
    at_least(
        "1300 yuan/person/month",
        "不低于每人每月1300元",
        of=DESTITUTE_SUPPORT_STANDARD,
        name="destitute-support-floor",
        by=2025,
        reading=CITY_STANDARD,
    ),
)
