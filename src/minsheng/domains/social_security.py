"""Domain 3: a sounder social security system (健全完善社会保障体系)."""

from minsheng.documents import Domain
from minsheng.domains.periods import BY_2025, UNDATED
from minsheng.indicators import Indicator
from minsheng.provisions import Commitment, Goal, Task
from minsheng.targets import AtLeast, Directional, Done, GrowsYearly
from minsheng.texts import Text

__all__ = ["SOCIAL_SECURITY"]

# Indicators

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
        en="System for raising, building, running and managing affordable rental housing",
    ),
    unit=None,
    basis="level",
)
RENTAL_HOUSING_QUOTA = Indicator(
    id="rental-housing-quota",
    name=Text(zh="市级下发的保障性租赁住房任务", en="Affordable rental housing set by the city"),
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
        en="Quality of grain on the market and safety at grain storage enterprises",
    ),
    unit=None,
    basis="level",
)

# The goal

GOAL_3 = Goal(
    number=3,
    title=Text(zh="社保更牢固", en="Firmer social security"),
    summary=Text(
        zh="各项社保待遇稳步提高并足额发放，多数异地住院费用可直接结算。",
        en="Benefits rise steadily and are paid in full; most hospital costs away from home are "
        "settled directly.",
    ),
    commitments=(
        Commitment(
            id="goal:3/retiree-pension",
            indicator=RETIREE_PENSION,
            target=Directional(),
            period=BY_2025,
            phrase="社保待遇水平稳步提高",
        ),
        Commitment(
            id="goal:3/basic-pension-minimum",
            indicator=BASIC_PENSION_MINIMUM,
            target=Directional(),
            period=BY_2025,
            phrase="社保待遇水平稳步提高",
        ),
        Commitment(
            id="goal:3/benefits-paid-in-full",
            indicator=BENEFITS_PAID_IN_FULL,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="各项社保待遇按时足额发放",
            stated=False,
        ),
        Commitment(
            id="goal:3/remote-hospital-settlement",
            indicator=REMOTE_HOSPITAL_SETTLEMENT,
            target=AtLeast(value="70%"),
            period=BY_2025,
            phrase="异地住院费用医保直接结算率达到70%以上",
        ),
    ),
)

# The tasks

TASK_11 = Task(
    number=11,
    title=Text(
        zh="开展失业保险助企纾困行动", en="Relieve enterprises through unemployment insurance"
    ),
    summary=Text(
        zh="用失业保险政策为企业减负，稳定就业岗位。",
        en="Unemployment insurance takes burdens off enterprises so that they keep jobs.",
    ),
    commitments=(
        Commitment(
            id="task:11/jobs-stabilized",
            indicator=JOBS_STABILIZED,
            target=AtLeast(value="20万个次"),
            period=BY_2025,
            phrase="累计帮助企业稳定岗位20万个次",
        ),
    ),
)

TASK_12 = Task(
    number=12,
    title=Text(zh="提升儿童福利保障水平", en="Raise child welfare"),
    summary=Text(
        zh="孤儿等儿童的养育标准逐年提高，困境儿童有台账、有保护。",
        en="The welfare standard of orphans rises every year; children in hardship are registered "
        "and protected.",
    ),
    commitments=(
        Commitment(
            id="task:12/child-protection-coverage",
            indicator=CHILD_PROTECTION_COVERAGE,
            target=AtLeast(value="100%"),
            period=UNDATED,
            phrase="全区未成年人救助保护机构覆盖率达到100%",
        ),
        Commitment(
            id="task:12/orphan-growth",
            indicator=ORPHAN_STANDARD,
            target=GrowsYearly(rate="6%"),
            period=UNDATED,
            phrase="年度增长不低于6%",
        ),
        Commitment(
            id="task:12/child-hardship-register",
            indicator=CHILD_HARDSHIP_REGISTER,
            target=Done(),
            period=UNDATED,
            phrase="建立困境儿童信息台账",
        ),
        Commitment(
            id="task:12/orphan-floor",
            indicator=ORPHAN_STANDARD,
            target=AtLeast(value="2600 yuan/person/month"),
            period=BY_2025,
            phrase="不低于每人每月2600元",
        ),
    ),
)

TASK_13 = Task(
    number=13,
    title=Text(zh="持续提高社会救助水平", en="Keep raising social assistance"),
    summary=Text(
        zh="低保和特困供养标准逐年提高，到期达到规定数额。",
        en="The dibao and extreme-hardship standards rise every year and reach a set amount.",
    ),
    commitments=(
        Commitment(
            id="task:13/dibao-growth",
            indicator=DIBAO_STANDARD,
            target=GrowsYearly(rate="3.5%"),
            period=UNDATED,
            phrase="年度增长不低于3.5%",
        ),
        Commitment(
            id="task:13/destitute-support-growth",
            indicator=DESTITUTE_SUPPORT_STANDARD,
            target=GrowsYearly(rate="3.5%"),
            period=UNDATED,
            phrase="年度增长不低于3.5%",
        ),
        Commitment(
            id="task:13/dibao-floor",
            indicator=DIBAO_STANDARD,
            target=AtLeast(value="850 yuan/person/month"),
            period=BY_2025,
            phrase="不低于每人每月850元",
        ),
        Commitment(
            id="task:13/destitute-support-floor",
            indicator=DESTITUTE_SUPPORT_STANDARD,
            target=AtLeast(value="1300 yuan/person/month"),
            period=BY_2025,
            phrase="不低于每人每月1300元",
        ),
    ),
)

TASK_14 = Task(
    number=14,
    title=Text(zh="持续提升殡葬服务保障水平", en="Keep improving funeral services"),
    summary=Text(
        zh="基本殡葬服务惠及所有人，推广节地生态安葬。",
        en="Basic funeral services reach everyone, and land-saving burials become the rule.",
    ),
    commitments=(
        Commitment(
            id="task:14/funeral-service-coverage",
            indicator=FUNERAL_SERVICE_COVERAGE,
            target=AtLeast(value="100%"),
            period=UNDATED,
            phrase="实现基本殡葬服务全面普惠",
            stated=False,
        ),
        Commitment(
            id="task:14/eco-burial-rate",
            indicator=ECO_BURIAL_RATE,
            target=AtLeast(value="70%"),
            period=BY_2025,
            phrase="节地生态绿色安葬率达到70%",
        ),
        Commitment(
            id="task:14/public-cemetery-coverage",
            indicator=PUBLIC_CEMETERY_COVERAGE,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="力争实现公益性公墓和骨灰堂等设施全覆盖",
            stated=False,
            interpretation="The source says it will strive for this (力争); read as a promise.",
        ),
    ),
)

TASK_15 = Task(
    number=15,
    title=Text(zh="实施保障性住房建设工程", en="Build affordable housing"),
    summary=Text(
        zh="多渠道筹集保障性租赁住房，完成市级任务。",
        en="Affordable rental housing comes from many sources and meets what the city asks for.",
    ),
    commitments=(
        Commitment(
            id="task:15/rental-housing-system",
            indicator=RENTAL_HOUSING_SYSTEM,
            target=Directional(),
            period=UNDATED,
            phrase="形成较为完整的筹集、建设、运营、管理体系",
        ),
        Commitment(
            id="task:15/rental-housing-quota",
            indicator=RENTAL_HOUSING_QUOTA,
            target=Done(),
            period=UNDATED,
            phrase="完成市级下发的新增增保障性租赁住房任务",
            interpretation="The source gives no number; done when the city's quota is met.",
        ),
    ),
)

TASK_16 = Task(
    number=16,
    title=Text(zh="积极做好保供稳价", en="Secure supply and stable prices"),
    summary=Text(
        zh="监测物价，向困难群众发放补贴，保障粮食安全。",
        en="Prices are watched, people in hardship get subsidies, and grain stays safe.",
    ),
    commitments=(
        Commitment(
            id="task:16/price-subsidy-reach",
            indicator=PRICE_SUBSIDY_REACH,
            target=AtLeast(value="100%"),
            period=UNDATED,
            phrase="应发尽发",
            stated=False,
        ),
        Commitment(
            id="task:16/grain-safety",
            indicator=GRAIN_SAFETY,
            target=Directional(),
            period=UNDATED,
            phrase="保障全区市场流通粮食质量安全",
        ),
    ),
)

SOCIAL_SECURITY = Domain(
    number=3,
    id="social-security",
    name=Text(zh="健全完善社会保障体系", en="A sounder social security system"),
    goal=GOAL_3,
    tasks=(TASK_11, TASK_12, TASK_13, TASK_14, TASK_15, TASK_16),
)
