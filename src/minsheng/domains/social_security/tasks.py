"""The tasks for social security."""

from minsheng.domains.periods import BY_2025
from minsheng.domains.social_security.indicators import (
    CHILD_HARDSHIP_REGISTER,
    CHILD_PROTECTION_COVERAGE,
    DESTITUTE_SUPPORT_STANDARD,
    DIBAO_STANDARD,
    ECO_BURIAL_RATE,
    FUNERAL_SERVICE_COVERAGE,
    GRAIN_SAFETY,
    JOBS_STABILIZED,
    ORPHAN_STANDARD,
    PRICE_SUBSIDY_REACH,
    PUBLIC_CEMETERY_COVERAGE,
    RENTAL_HOUSING_QUOTA,
    RENTAL_HOUSING_SYSTEM,
)
from minsheng.promises.provisions import Commitment, Task
from minsheng.promises.targets import AtLeast, Done, GrowsYearly, Unquantified
from minsheng.texts import Text

__all__ = [
    "TASK_11",
    "TASK_12",
    "TASK_13",
    "TASK_14",
    "TASK_15",
    "TASK_16",
]

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
            period=BY_2025,
            due_stated=False,
            phrase="全区未成年人救助保护机构覆盖率达到100%",
        ),
        Commitment(
            id="task:12/orphan-growth",
            indicator=ORPHAN_STANDARD,
            target=GrowsYearly(rate="6%"),
            period=BY_2025,
            every="year",
            due_stated=False,
            phrase="年度增长不低于6%",
            interpretation="One standard covers orphans and de facto unattended children alike.",
        ),
        Commitment(
            id="task:12/child-hardship-register",
            indicator=CHILD_HARDSHIP_REGISTER,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="建立困境儿童信息台账",
        ),
        Commitment(
            id="task:12/orphan-floor",
            indicator=ORPHAN_STANDARD,
            target=AtLeast(value="2600 yuan/person/month"),
            period=BY_2025,
            phrase="不低于每人每月2600元",
            interpretation="One standard covers orphans and de facto unattended children alike. "
            "The source adds 按照市级标准 (by the city's standards).",
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
            period=BY_2025,
            every="year",
            due_stated=False,
            phrase="年度增长不低于3.5%",
        ),
        Commitment(
            id="task:13/destitute-support-growth",
            indicator=DESTITUTE_SUPPORT_STANDARD,
            target=GrowsYearly(rate="3.5%"),
            period=BY_2025,
            every="year",
            due_stated=False,
            phrase="年度增长不低于3.5%",
        ),
        Commitment(
            id="task:13/dibao-floor",
            indicator=DIBAO_STANDARD,
            target=AtLeast(value="850 yuan/person/month"),
            period=BY_2025,
            phrase="不低于每人每月850元",
            interpretation="The source adds 按照市级标准 (by the city's standards).",
        ),
        Commitment(
            id="task:13/destitute-support-floor",
            indicator=DESTITUTE_SUPPORT_STANDARD,
            target=AtLeast(value="1300 yuan/person/month"),
            period=BY_2025,
            phrase="不低于每人每月1300元",
            interpretation="The source adds 按照市级标准 (by the city's standards).",
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
            period=BY_2025,
            due_stated=False,
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
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="形成较为完整的筹集、建设、运营、管理体系",
        ),
        Commitment(
            id="task:15/rental-housing-quota",
            indicator=RENTAL_HOUSING_QUOTA,
            target=Done(),
            period=BY_2025,
            due_stated=False,
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
            period=BY_2025,
            due_stated=False,
            phrase="应发尽发",
            stated=False,
        ),
        Commitment(
            id="task:16/grain-safety",
            indicator=GRAIN_SAFETY,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="保障全区市场流通粮食质量安全",
        ),
    ),
)
