"""Task 10: speed up the growth of farmers' incomes (加快农民增收步伐)."""

from minsheng.domains.income.goal import RURAL_INCOME
from minsheng.domains.income.task_08_income_distribution import URBAN_RURAL_INCOME_GAP
from minsheng.domains.plan import task
from minsheng.domains.readings import ALL_ELIGIBLE
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import (
    all_of,
    at_least,
    direction,
    done,
    falls,
    outgrows,
    rises,
)
from minsheng.texts import Text

__all__ = ["TASK_10", "URBAN_INCOME"]

# Nothing is promised of it: rural incomes are held against it.
URBAN_INCOME = Indicator(
    id="urban-income",
    name=Text(zh="城镇居民人均可支配收入", en="Per capita disposable income of urban residents"),
    unit="yuan/person/year",
    basis="yearly",
    aliases=("城镇居民收入",),
)

TASK_10 = task(
    10,
    Text(zh="加快农民增收步伐", en="Speed up the growth of farmers' incomes"),
    Text(
        zh="从务工、经营、补贴等方面增加农民收入，使其增长快于城镇居民。",
        en="Jobs, business and subsidies raise farmers' incomes, which grow faster than those of "
        "urban residents.",
    ),
    direction(
        "提升农业领域内生资源和吸纳就业能力",
        level="farm-employment-capacity",
        zh="农业领域内生资源和吸纳就业能力",
        en="Farming's own resources and capacity to take in workers",
    ),
    direction(
        "提高农村年轻劳动力、创业团体向浑南区流动",
        level="rural-inflow",
        zh="农村年轻劳动力、创业团体流入",
        en="Inflow of young rural workers and start-up groups",
        reading=Text(
            zh="“提高……流动”没有写以何衡量，只作方向。",
            en="To raise the inflow names no measure, so it is read as a direction.",
        ),
    ),
    all_of(
        "给予创业担保贷款贴息",
        level="startup-loan-interest-subsidy",
        zh="创业担保贷款贴息发放率",
        en="Share of eligible borrowers given an interest subsidy on guaranteed start-up loans",
        covers_zh="符合条件的返乡创业农民工、农村自主创业农民等群体",
        covers_en="eligible returned migrant workers and farmers who start a business, and the "
        "like",
        reading=ALL_ELIGIBLE,
    ),
    all_of(
        "对符合条件的农村创业带头人给予全额社保补贴",
        level="startup-leader-insurance-subsidy",
        zh="农村创业带头人社保补贴比例",
        en="Share of rural start-up leaders' social insurance contributions that is subsidized",
        covers_zh="符合条件的农村创业带头人",
        covers_en="rural start-up leaders who are eligible",
        reading=Text(
            zh="“全额补贴”理解为符合条件者的社保费全部由补贴承担。",
            en="A full subsidy (全额) is read as a promise that contributions of eligible leaders "
            "are paid entirely.",
        ),
    ),
    rises(
        "稳步提高农民经营性收入",
        yearly="farmer-business-income",
        unit="yuan/person/year",
        zh="农民经营性收入",
        en="Farmers' income from household business",
        aliases=("经营性收入",),
        every="year",
        reading=Text(
            zh="“稳步提高”理解为每年都比上年增加。",
            en="Rising steadily (稳步提高) is read as more in each year than in the year before.",
        ),
    ),
    at_least(
        "200 business_entity",
        "新增电商经营主体200家以上",
        total="e-commerce-entities",
        zh="新增电商经营主体数",
        en="New e-commerce business entities",
        aliases=("电商主体",),
        counted_by="家",
    ),
    at_least(
        "30 business_entity",
        "农民专业合作社30家以上",
        total="farmers-cooperatives",
        zh="新增农民专业合作社数",
        en="New specialized farmers' cooperatives",
        aliases=("合作社", "农民合作社"),
        counted_by="家",
        reading=Text(
            zh="理解为新成立的合作社，前一分句的“新增”也管此句。",
            en="Newly founded cooperatives, as 新增 of the clause before is read to govern this "
            "one too.",
        ),
    ),
    direction(
        "打造“龙头企业+合作社+农户”利益共同体",
        level="farm-interest-community",
        zh="“龙头企业+合作社+农户”利益共同体",
        en="Shared interest of leading enterprises, cooperatives and farm households",
    ),
    direction(
        "形成企业和农户在产业链上优势互补、分工合作的格局",
        level="industry-chain-cooperation",
        zh="企业和农户优势互补、分工合作的格局",
        en="Division of work between enterprises and farm households along the chain",
    ),
    done(
        "引进全程托管等社会化服务组织",
        level="farming-service-organizations",
        zh="全程托管等社会化服务组织",
        en="Farming service organizations, such as for full-cycle farming services",
        reading=Text(
            zh="原文没有数量；引进此类组织即为完成。",
            en="The source gives no number; done when such organizations have been brought in.",
        ),
    ),
    rises(
        "促进农民转移性收入增长",
        yearly="farmer-transfer-income",
        unit="yuan/person/year",
        zh="农民转移性收入",
        en="Farmers' income from transfers",
        aliases=("转移性收入",),
        every="year",
        reading=Text(
            zh="“增长”理解为每年都比上年增加。",
            en="Growth is read as more in each year than in the year before.",
        ),
    ),
    direction(
        "全面落实农业补贴政策",
        level="farm-support-measures",
        zh="农业补贴、减税降费、信贷支持和融资担保措施的落实",
        en="Implementation of farm subsidies, tax and fee cuts, credit support and financing "
        "guarantees",
        reading=Text(
            zh="“全面落实”没有可计比例的对象，只作方向。",
            en="Full implementation (全面落实) names nothing that a share could be counted of, so "
            "it is read as a direction.",
        ),
    ),
    direction(
        "优化政策补贴等足额精准发放",
        level="farm-subsidies-paid-in-full",
        unit="percent",
        zh="惠农政策补贴足额精准发放率",
        en="Share of policy subsidies to farmers paid in full to the right recipients",
        reading=Text(
            zh="“优化”足额精准发放，不是承诺百分之百，只作方向。",
            en="The source says to optimize (优化) payment in full, which promises no share; read "
            "as a direction.",
        ),
    ),
    direction(
        "拓宽财政补贴农业保险险种和范围",
        level="farm-insurance-scope",
        zh="财政补贴农业保险险种和范围",
        en="Kinds and scope of subsidized farm insurance",
        reading=Text(
            zh="险种和范围两者合为一条，原文未写数量。",
            en="The kinds of insurance and their scope are read as one; no number is named.",
        ),
    ),
    done(
        "实施集体经济增收共富专项行动",
        total="collective-economy-campaign",
        zh="集体经济增收共富专项行动",
        en="Special campaign for the collective economy to raise incomes together",
    ),
    direction(
        "吸引农村劳动力就地就近就业",
        level="rural-local-employment",
        zh="农村劳动力就地就近就业",
        en="Rural workers employed at or near home",
    ),
    outgrows(
        URBAN_INCOME,
        "农村居民人均可支配收入增速高于城镇居民人均可支配收入增速",
        of=RURAL_INCOME,
        name="rural-income-growth",
        by=2025,
    ),
    falls(
        "城乡差距进一步缩小",
        of=URBAN_RURAL_INCOME_GAP,
        by=2025,
        every="year",
        reading=Text(
            zh="“城乡差距”理解为前一分句所说的收入差距，"
            "以城乡居民人均可支配收入之比（以农村为100%）衡量；"
            "“进一步缩小”理解为每年都比上年低。",
            en="The gap between town and country is read as the gap in incomes, which the clause "
            "before is about, measured by the ratio of urban to rural per capita disposable "
            "income (rural = 100 %); narrowing further is read as a lower ratio in each year than "
            "in the year before.",
        ),
    ),
)
