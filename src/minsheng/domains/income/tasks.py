"""The tasks for incomes."""

from minsheng.domains.income.indicators import (
    COLLECTIVE_BARGAINING_CAMPAIGN,
    E_COMMERCE_ENTITIES,
    FARM_SUBSIDIES_PAID_IN_FULL,
    FARM_SUPPORT_MEASURES,
    FARMER_BUSINESS_INCOME,
    FARMER_PROPERTY_INCOME,
    FARMER_TRANSFER_INCOME,
    FARMERS_COOPERATIVES,
    FARMING_SERVICE_ORGANIZATIONS,
    GROSS_REGIONAL_PRODUCT,
    MINIMUM_WAGE_SURVEY,
    RESIDENT_INCOME,
    RURAL_INCOME,
    STARTUP_LEADER_INSURANCE_SUBSIDY,
    STARTUP_LOAN_INTEREST_SUBSIDY,
    URBAN_INCOME,
    URBAN_RURAL_INCOME_GAP,
    WAGE_SURVEY_EMPLOYEES,
    WAGE_SURVEY_ENTERPRISES,
)
from minsheng.domains.periods import BY_2025
from minsheng.promises.provisions import Commitment, Task
from minsheng.promises.targets import AtLeast, Comparison, Done, Unquantified
from minsheng.texts import Text

__all__ = [
    "TASK_8",
    "TASK_9",
    "TASK_10",
]

TASK_8 = Task(
    number=8,
    title=Text(zh="深化收入分配制度改革", en="Deepen the reform of income distribution"),
    summary=Text(
        zh="用农村改革成果增加农民财产性收入，居民收入跟上经济增长，城乡差距变小。",
        en="Rural reform raises farmers' income from property, incomes keep pace with the economy, "
        "and the gap between urban and rural residents narrows.",
    ),
    commitments=(
        Commitment(
            id="task:8/farmer-property-income",
            indicator=FARMER_PROPERTY_INCOME,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="实现农民财产性收入不断增长",
        ),
        Commitment(
            id="task:8/resident-income-growth",
            indicator=RESIDENT_INCOME,
            target=Comparison(other=GROSS_REGIONAL_PRODUCT, of="growth", comparator=">="),
            period=BY_2025,
            due_stated=False,
            phrase="城乡居民人均可支配收入增长与经济增长同步",
            interpretation="Growing in step (同步) is read as growing at least as fast, with the "
            "growth of the economy as that of the district's gross regional product.",
        ),
        Commitment(
            id="task:8/urban-rural-income-gap",
            indicator=URBAN_RURAL_INCOME_GAP,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="城乡居民收入差距进一步缩小",
        ),
    ),
)

TASK_9 = Task(
    number=9,
    title=Text(zh="推动工资合理增长", en="Promote reasonable growth of wages"),
    summary=Text(
        zh="推行工资集体协商，每年调查企业和职工的薪酬。",
        en="Wages are bargained collectively, and the pay of enterprises and employees is surveyed "
        "every year.",
    ),
    commitments=(
        Commitment(
            id="task:9/collective-bargaining-campaign",
            indicator=COLLECTIVE_BARGAINING_CAMPAIGN,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="工资集体协商“集中要约行动”",
        ),
        Commitment(
            id="task:9/minimum-wage-survey",
            indicator=MINIMUM_WAGE_SURVEY,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="最低工资标准调查摸底和评估",
        ),
        Commitment(
            id="task:9/wage-survey-enterprises",
            indicator=WAGE_SURVEY_ENTERPRISES,
            target=AtLeast(value="1500 enterprise"),
            period=BY_2025,
            every="year",
            due_stated=False,
            phrase="每年对不少于1500户企业",
        ),
        Commitment(
            id="task:9/wage-survey-employees",
            indicator=WAGE_SURVEY_EMPLOYEES,
            target=AtLeast(value="25万名"),
            period=BY_2025,
            every="year",
            due_stated=False,
            phrase="不少于25万名职工开展薪酬调查",
        ),
    ),
)

TASK_10 = Task(
    number=10,
    title=Text(zh="加快农民增收步伐", en="Speed up the growth of farmers' incomes"),
    summary=Text(
        zh="从务工、经营、补贴等方面增加农民收入，使其增长快于城镇居民。",
        en="Jobs, business and subsidies raise farmers' incomes, which grow faster than those of "
        "urban residents.",
    ),
    commitments=(
        Commitment(
            id="task:10/startup-loan-interest-subsidy",
            indicator=STARTUP_LOAN_INTEREST_SUBSIDY,
            target=AtLeast(value="100%"),
            period=BY_2025,
            due_stated=False,
            phrase="给予创业担保贷款贴息",
            stated=False,
            interpretation="No share is given; read as a promise to everyone who qualifies.",
        ),
        Commitment(
            id="task:10/startup-leader-insurance-subsidy",
            indicator=STARTUP_LEADER_INSURANCE_SUBSIDY,
            target=AtLeast(value="100%"),
            period=BY_2025,
            due_stated=False,
            phrase="对符合条件的农村创业带头人给予全额社保补贴",
            stated=False,
            interpretation="A full subsidy (全额) is read as a promise that contributions of "
            "eligible leaders are paid entirely.",
        ),
        Commitment(
            id="task:10/farmer-business-income",
            indicator=FARMER_BUSINESS_INCOME,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="稳步提高农民经营性收入",
        ),
        Commitment(
            id="task:10/e-commerce-entities",
            indicator=E_COMMERCE_ENTITIES,
            target=AtLeast(value="200 business_entity"),
            period=BY_2025,
            due_stated=False,
            phrase="新增电商经营主体200家以上",
        ),
        Commitment(
            id="task:10/farmers-cooperatives",
            indicator=FARMERS_COOPERATIVES,
            target=AtLeast(value="30 business_entity"),
            period=BY_2025,
            due_stated=False,
            phrase="农民专业合作社30家以上",
            interpretation="Newly founded cooperatives, as 新增 of the clause before is read to "
            "govern this one too.",
        ),
        Commitment(
            id="task:10/farming-service-organizations",
            indicator=FARMING_SERVICE_ORGANIZATIONS,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="引进全程托管等社会化服务组织",
            interpretation="The source gives no number; done when such organizations have been "
            "brought in.",
        ),
        Commitment(
            id="task:10/farmer-transfer-income",
            indicator=FARMER_TRANSFER_INCOME,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="促进农民转移性收入增长",
        ),
        Commitment(
            id="task:10/farm-support-measures",
            indicator=FARM_SUPPORT_MEASURES,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="全面落实农业补贴政策",
        ),
        Commitment(
            id="task:10/farm-subsidies-paid-in-full",
            indicator=FARM_SUBSIDIES_PAID_IN_FULL,
            target=AtLeast(value="100%"),
            period=BY_2025,
            due_stated=False,
            phrase="政策补贴等足额精准发放",
            stated=False,
            interpretation="The source says to optimize (优化) payment in full; read as a promise "
            "that subsidies are paid in full.",
        ),
        Commitment(
            id="task:10/rural-income-growth",
            indicator=RURAL_INCOME,
            target=Comparison(other=URBAN_INCOME, of="growth", comparator=">"),
            period=BY_2025,
            phrase="农村居民人均可支配收入增速高于城镇居民人均可支配收入增速",
        ),
        Commitment(
            id="task:10/urban-rural-income-gap",
            indicator=URBAN_RURAL_INCOME_GAP,
            target=Unquantified(),
            period=BY_2025,
            phrase="城乡差距进一步缩小",
            interpretation="The gap between town and country is read as the gap in incomes, which "
            "the clause before is about.",
        ),
    ),
)
