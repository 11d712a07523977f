"""What is measured in incomes."""

from minsheng.promises.indicators import Indicator
from minsheng.texts import Text

__all__ = [
    "CITY_RURAL_INCOME",
    "COLLECTIVE_BARGAINING_CAMPAIGN",
    "E_COMMERCE_ENTITIES",
    "FARMERS_COOPERATIVES",
    "FARMER_BUSINESS_INCOME",
    "FARMER_PROPERTY_INCOME",
    "FARMER_TRANSFER_INCOME",
    "FARMING_SERVICE_ORGANIZATIONS",
    "FARM_SUBSIDIES_PAID_IN_FULL",
    "FARM_SUPPORT_MEASURES",
    "GROSS_REGIONAL_PRODUCT",
    "INCOME_GAP",
    "MINIMUM_WAGE_SURVEY",
    "RESIDENT_INCOME",
    "RURAL_INCOME",
    "RURAL_SKILLS_TRAINING",
    "STARTUP_LEADER_INSURANCE_SUBSIDY",
    "STARTUP_LOAN_INTEREST_SUBSIDY",
    "URBAN_INCOME",
    "URBAN_RURAL_INCOME_GAP",
    "WAGE_SURVEY_EMPLOYEES",
    "WAGE_SURVEY_ENTERPRISES",
]

RESIDENT_INCOME = Indicator(
    id="resident-income",
    name=Text(
        zh="城乡居民人均可支配收入",
        en="Per capita disposable income of urban and rural residents",
    ),
    unit="yuan/person/year",
    basis="yearly",
)
GROSS_REGIONAL_PRODUCT = Indicator(
    id="gross-regional-product",
    name=Text(zh="浑南区地区生产总值", en="Gross regional product of Hunnan District"),
    unit="yuan",
    basis="yearly",
)
INCOME_GAP = Indicator(
    id="income-gap",
    name=Text(zh="居民收入差距", en="Income gap among residents"),
    unit=None,
    basis="yearly",
)
RURAL_INCOME = Indicator(
    id="rural-income",
    name=Text(zh="农村居民人均可支配收入", en="Per capita disposable income of rural residents"),
    unit="yuan/person/year",
    basis="yearly",
)
URBAN_INCOME = Indicator(
    id="urban-income",
    name=Text(zh="城镇居民人均可支配收入", en="Per capita disposable income of urban residents"),
    unit="yuan/person/year",
    basis="yearly",
)
CITY_RURAL_INCOME = Indicator(
    id="city-rural-income",
    name=Text(
        zh="全市农村居民人均可支配收入",
        en="Per capita disposable income of rural residents in the whole city of Shenyang",
    ),
    unit="yuan/person/year",
    basis="yearly",
)
URBAN_RURAL_INCOME_GAP = Indicator(
    id="urban-rural-income-gap",
    name=Text(zh="城乡居民收入差距", en="Income gap between urban and rural residents"),
    unit=None,
    basis="yearly",
)
FARMER_PROPERTY_INCOME = Indicator(
    id="farmer-property-income",
    name=Text(zh="农民财产性收入", en="Farmers' income from property"),
    unit="yuan/person/year",
    basis="yearly",
)
COLLECTIVE_BARGAINING_CAMPAIGN = Indicator(
    id="collective-bargaining-campaign",
    name=Text(
        zh="工资集体协商“集中要约行动”",
        en="Concentrated offer campaign for collective wage bargaining",
    ),
    unit=None,
    basis="total",
)
MINIMUM_WAGE_SURVEY = Indicator(
    id="minimum-wage-survey",
    name=Text(
        zh="最低工资标准调查摸底和评估", en="Survey and assessment of the minimum wage standard"
    ),
    unit=None,
    basis="total",
)
WAGE_SURVEY_ENTERPRISES = Indicator(
    id="wage-survey-enterprises",
    name=Text(zh="薪酬调查企业数", en="Enterprises surveyed on pay"),
    unit="enterprise",
    basis="yearly",
)
WAGE_SURVEY_EMPLOYEES = Indicator(
    id="wage-survey-employees",
    name=Text(zh="薪酬调查职工数", en="Employees surveyed on pay"),
    unit="person",
    basis="yearly",
)
STARTUP_LOAN_INTEREST_SUBSIDY = Indicator(
    id="startup-loan-interest-subsidy",
    name=Text(
        zh="创业担保贷款贴息发放率",
        en="Share of eligible borrowers given an interest subsidy on guaranteed start-up loans",
    ),
    unit="percent",
    basis="level",
    covers=Text(
        zh="符合条件的返乡创业农民工、农村自主创业农民等群体",
        en="eligible returned migrant workers and farmers who start a business, and the like",
    ),
)
STARTUP_LEADER_INSURANCE_SUBSIDY = Indicator(
    id="startup-leader-insurance-subsidy",
    name=Text(
        zh="农村创业带头人社保补贴比例",
        en="Share of rural start-up leaders' social insurance contributions that is subsidized",
    ),
    unit="percent",
    basis="level",
    covers=Text(zh="符合条件的农村创业带头人", en="rural start-up leaders who are eligible"),
)
FARMER_BUSINESS_INCOME = Indicator(
    id="farmer-business-income",
    name=Text(zh="农民经营性收入", en="Farmers' income from household business"),
    unit="yuan/person/year",
    basis="yearly",
)
E_COMMERCE_ENTITIES = Indicator(
    id="e-commerce-entities",
    name=Text(zh="新增电商经营主体数", en="New e-commerce business entities"),
    unit="business_entity",
    basis="total",
)
FARMERS_COOPERATIVES = Indicator(
    id="farmers-cooperatives",
    name=Text(zh="新增农民专业合作社数", en="New specialized farmers' cooperatives"),
    unit="business_entity",
    basis="total",
)
FARMING_SERVICE_ORGANIZATIONS = Indicator(
    id="farming-service-organizations",
    name=Text(
        zh="全程托管等社会化服务组织",
        en="Farming service organizations, such as for full-process trusteeship",
    ),
    unit=None,
    basis="level",
)
FARMER_TRANSFER_INCOME = Indicator(
    id="farmer-transfer-income",
    name=Text(zh="农民转移性收入", en="Farmers' income from transfers"),
    unit="yuan/person/year",
    basis="yearly",
)
FARM_SUPPORT_MEASURES = Indicator(
    id="farm-support-measures",
    name=Text(
        zh="农业补贴、减税降费、信贷支持和融资担保措施的落实",
        en="Implementation of farm subsidies, tax and fee cuts, credit support and financing "
        "guarantees",
    ),
    unit=None,
    basis="level",
)
FARM_SUBSIDIES_PAID_IN_FULL = Indicator(
    id="farm-subsidies-paid-in-full",
    name=Text(
        zh="惠农政策补贴足额精准发放率",
        en="Share of policy subsidies to farmers paid in full to the right recipients",
    ),
    unit="percent",
    basis="level",
)
RURAL_SKILLS_TRAINING = Indicator(
    id="rural-skills-training",
    name=Text(
        zh="免费培训农村实用技能人才数",
        en="People trained in practical rural skills free of charge",
    ),
    unit="person",
    basis="total",
)
