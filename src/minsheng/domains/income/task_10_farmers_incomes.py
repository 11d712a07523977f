"""Task 10: speed up the growth of farmers' incomes (加快农民增收步伐)."""

from minsheng.domains.income.goal import RURAL_INCOME
from minsheng.domains.income.task_08_income_distribution import URBAN_RURAL_INCOME_GAP
from minsheng.domains.plan import task
from minsheng.domains.readings import ALL_ELIGIBLE
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import all_of, at_least, direction, done, outgrows
from minsheng.texts import Text

__all__ = ["TASK_10", "URBAN_INCOME"]

# Nothing is promised of it: rural incomes are held against it.
URBAN_INCOME = Indicator(
    id="urban-income",
    name=Text(zh="城镇居民人均可支配收入", en="Per capita disposable income of urban residents"),
    unit="yuan/person/year",
    basis="yearly",
)

TASK_10 = task(
    10,
    Text(zh="加快农民增收步伐", en="Speed up the growth of farmers' incomes"),
    Text(
        zh="从务工、经营、补贴等方面增加农民收入，使其增长快于城镇居民。",
        en="Jobs, business and subsidies raise farmers' incomes, which grow faster than those of "
        "urban residents.",
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
        reading="A full subsidy (全额) is read as a promise that contributions of eligible "
        "leaders are paid entirely.",
    ),
    direction(
        "稳步提高农民经营性收入",
        yearly="farmer-business-income",
        unit="yuan/person/year",
        zh="农民经营性收入",
        en="Farmers' income from household business",
    ),
    at_least(
        "200 business_entity",
        "新增电商经营主体200家以上",
        total="e-commerce-entities",
        zh="新增电商经营主体数",
        en="New e-commerce business entities",
    ),
    at_least(
        "30 business_entity",
        "农民专业合作社30家以上",
        total="farmers-cooperatives",
        zh="新增农民专业合作社数",
        en="New specialized farmers' cooperatives",
        reading="Newly founded cooperatives, as 新增 of the clause before is read to govern this "
        "one too.",
    ),
    done(
        "引进全程托管等社会化服务组织",
        level="farming-service-organizations",
        zh="全程托管等社会化服务组织",
        en="Farming service organizations, such as for full-process trusteeship",
        reading="The source gives no number; done when such organizations have been brought in.",
    ),
    direction(
        "促进农民转移性收入增长",
        yearly="farmer-transfer-income",
        unit="yuan/person/year",
        zh="农民转移性收入",
        en="Farmers' income from transfers",
    ),
    direction(
        "全面落实农业补贴政策",
        level="farm-support-measures",
        zh="农业补贴、减税降费、信贷支持和融资担保措施的落实",
        en="Implementation of farm subsidies, tax and fee cuts, credit support and financing "
        "guarantees",
    ),
    all_of(
        "政策补贴等足额精准发放",
        level="farm-subsidies-paid-in-full",
        zh="惠农政策补贴足额精准发放率",
        en="Share of policy subsidies to farmers paid in full to the right recipients",
        reading="The source says to optimize (优化) payment in full; read as a promise that "
        "subsidies are paid in full.",
    ),
    outgrows(
        URBAN_INCOME,
        "农村居民人均可支配收入增速高于城镇居民人均可支配收入增速",
        of=RURAL_INCOME,
        name="rural-income-growth",
        by=2025,
    ),
    direction(
        "城乡差距进一步缩小",
        of=URBAN_RURAL_INCOME_GAP,
        by=2025,
        reading="The gap between town and country is read as the gap in incomes, which the clause "
        "before is about.",
    ),
)
