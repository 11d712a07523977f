"""What is measured in social security."""

from minsheng.promises.indicators import Indicator
from minsheng.texts import Text

__all__ = [
    "BASIC_PENSION_MINIMUM",
    "BENEFITS_PAID_IN_FULL",
    "CHILD_HARDSHIP_REGISTER",
    "CHILD_PROTECTION_COVERAGE",
    "DESTITUTE_SUPPORT_STANDARD",
    "DIBAO_STANDARD",
    "ECO_BURIAL_RATE",
    "FUNERAL_SERVICE_COVERAGE",
    "GRAIN_SAFETY",
    "JOBS_STABILIZED",
    "ORPHAN_STANDARD",
    "PRICE_SUBSIDY_REACH",
    "PUBLIC_CEMETERY_COVERAGE",
    "REMOTE_HOSPITAL_SETTLEMENT",
    "RENTAL_HOUSING_QUOTA",
    "RENTAL_HOUSING_SYSTEM",
    "RETIREE_PENSION",
]

RETIREE_PENSION = Indicator(
    id="retiree-pension",
    name=Text(zh="退休人员养老金水平", en="Pension level of retirees"),
    unit="yuan/person/month",
    basis="level",
)
BASIC_PENSION_MINIMUM = Indicator(
    id="basic-pension-minimum",
    name=Text(
        zh="城乡居民养老保险基础养老金最低标准",
        en="Minimum basic pension under the residents' pension scheme",
    ),
    unit="yuan/person/month",
    basis="level",
)
BENEFITS_PAID_IN_FULL = Indicator(
    id="benefits-paid-in-full",
    name=Text(
        zh="社保待遇按时足额发放率",
        en="Share of social insurance benefits paid on time and in full",
    ),
    unit="percent",
    basis="level",
)
REMOTE_HOSPITAL_SETTLEMENT = Indicator(
    id="remote-hospital-settlement",
    name=Text(
        zh="异地住院费用医保直接结算率",
        en="Share of hospital costs outside the home region settled directly by health insurance",
    ),
    unit="percent",
    basis="level",
)
JOBS_STABILIZED = Indicator(
    id="jobs-stabilized",
    name=Text(zh="帮助企业稳定岗位数", en="Jobs that enterprises were helped to keep"),
    unit="job_time",
    basis="total",
)
CHILD_PROTECTION_COVERAGE = Indicator(
    id="child-protection-coverage",
    name=Text(
        zh="未成年人救助保护机构覆盖率",
        en="Coverage of institutions for the rescue and protection of minors",
    ),
    unit="percent",
    basis="level",
)
ORPHAN_STANDARD = Indicator(
    id="orphan-standard",
    name=Text(zh="孤儿、事实无人抚养儿童基本生活养育标准", en="Child welfare standard"),
    unit="yuan/person/month",
    basis="level",
    covers=Text(zh="孤儿、事实无人抚养儿童", en="orphans and de facto unattended children"),
)
CHILD_HARDSHIP_REGISTER = Indicator(
    id="child-hardship-register",
    name=Text(zh="困境儿童信息台账", en="Register of children in hardship"),
    unit=None,
    basis="level",
)
DIBAO_STANDARD = Indicator(
    id="dibao-standard",
    name=Text(zh="城乡居民最低生活保障标准", en="Minimum living allowance (dibao) standard"),
    unit="yuan/person/month",
    basis="level",
    covers=Text(zh="城乡低保对象", en="urban and rural recipients of the allowance"),
)
DESTITUTE_SUPPORT_STANDARD = Indicator(
    id="destitute-support-standard",
    name=Text(zh="特困人员救助供养标准", en="Support standard for people in extreme hardship"),
    unit="yuan/person/month",
    basis="level",
    covers=Text(zh="城乡特困人员", en="urban and rural people in extreme hardship"),
)
FUNERAL_SERVICE_COVERAGE = Indicator(
    id="funeral-service-coverage",
    name=Text(zh="基本殡葬服务普惠面", en="Coverage of basic funeral services"),
    unit="percent",
    basis="level",
)
ECO_BURIAL_RATE = Indicator(
    id="eco-burial-rate",
    name=Text(zh="节地生态绿色安葬率", en="Share of land-saving ecological burials"),
    unit="percent",
    basis="level",
)
PUBLIC_CEMETERY_COVERAGE = Indicator(
    id="public-cemetery-coverage",
    name=Text(
        zh="公益性公墓和骨灰堂等设施覆盖率",
        en="Coverage of public-benefit cemeteries and columbaria",
    ),
    unit="percent",
    basis="level",
)
RENTAL_HOUSING_SYSTEM = Indicator(
    id="rental-housing-system",
    name=Text(
        zh="保障性租赁住房筹集、建设、运营、管理体系",
        en="System for sourcing, building, running and managing affordable rental housing",
    ),
    unit=None,
    basis="level",
)
RENTAL_HOUSING_QUOTA = Indicator(
    id="rental-housing-quota",
    name=Text(
        zh="市级下发的保障性租赁住房任务", en="Quota of affordable rental housing set by the city"
    ),
    unit=None,
    basis="level",
)
PRICE_SUBSIDY_REACH = Indicator(
    id="price-subsidy-reach",
    name=Text(
        zh="价格临时补贴发放率", en="Share of eligible people in hardship paid the price subsidy"
    ),
    unit="percent",
    basis="level",
)
GRAIN_SAFETY = Indicator(
    id="grain-safety",
    name=Text(
        zh="市场流通粮食质量安全和收储企业生产安全",
        en="Quality of grain on the market and workplace safety at grain storage enterprises",
    ),
    unit=None,
    basis="level",
)
