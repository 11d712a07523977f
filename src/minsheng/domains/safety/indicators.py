"""What is measured in public safety."""

from minsheng.promises.indicators import Indicator
from minsheng.texts import Text

__all__ = [
    "CERTIFIED_ENFORCEMENT_STAFF",
    "COMPREHENSIVE_ENFORCEMENT_TEAM",
    "DRUG_ACCIDENT_RESPONSE",
    "EMERGENCY_RESPONSE",
    "EXPLOSIVES_CLOSED_LOOP",
    "FAILED_DRUG_CASES",
    "FOOD_SAFETY_CITY",
    "FOOD_SAMPLING",
    "FOOD_SAMPLING_PASS_RATE",
    "GAS_HAZARDS_RECTIFIED",
    "GAS_INSPECTION_COVERAGE",
    "MAJOR_DRUG_INCIDENTS",
    "MAJOR_FOOD_INCIDENTS",
    "MAJOR_PUBLIC_SAFETY_INCIDENTS",
    "PHARMACY_INSPECTION_COVERAGE",
    "PRODUCTION_ACCIDENTS",
    "PRODUCTION_ACCIDENT_DEATHS",
    "PRODUCTION_SAFETY_ENFORCEMENT",
    "PUBLIC_SAFETY_SYSTEM",
    "REPORTED_CASES_ANSWERED",
    "REPORTED_CASES_CHECKED",
    "RESCUE_COORDINATION",
    "RISK_SENSING_DATA",
    "SAFETY_SUPERVISION",
    "SAFE_DEVELOPMENT_CITY",
    "SERIOUS_PRODUCTION_ACCIDENTS",
    "SMALL_PREMISES_FIRE_DISASTERS",
]

PUBLIC_SAFETY_SYSTEM = Indicator(
    id="public-safety-system",
    name=Text(zh="公共安全体系", en="Public safety system"),
    unit=None,
    basis="level",
)
EMERGENCY_RESPONSE = Indicator(
    id="emergency-response",
    name=Text(zh="应急处置能力", en="Emergency response capacity"),
    unit=None,
    basis="level",
)
PRODUCTION_ACCIDENTS = Indicator(
    id="production-accidents",
    name=Text(zh="生产安全事故总量", en="Workplace safety accidents"),
    unit="incident",
    basis="yearly",
)
PRODUCTION_ACCIDENT_DEATHS = Indicator(
    id="production-accident-deaths",
    name=Text(zh="生产安全事故死亡人数", en="Deaths in workplace safety accidents"),
    unit="person",
    basis="yearly",
)
MAJOR_PUBLIC_SAFETY_INCIDENTS = Indicator(
    id="major-public-safety-incidents",
    name=Text(zh="有影响的重大公共安全案事件数", en="Major public safety incidents of wide impact"),
    unit="incident",
    basis="total",
)
RESCUE_COORDINATION = Indicator(
    id="rescue-coordination",
    name=Text(
        zh="综合性、区域化的应急救援协同机制",
        en="Comprehensive regional mechanism for coordinated emergency rescue",
    ),
    unit=None,
    basis="level",
)
SAFETY_SUPERVISION = Indicator(
    id="safety-supervision",
    name=Text(zh="安全监管能力", en="Safety supervision capacity"),
    unit=None,
    basis="level",
)
COMPREHENSIVE_ENFORCEMENT_TEAM = Indicator(
    id="comprehensive-enforcement-team",
    name=Text(zh="综合性执法队伍", en="Comprehensive enforcement team"),
    unit=None,
    basis="level",
)
CERTIFIED_ENFORCEMENT_STAFF = Indicator(
    id="certified-enforcement-staff",
    name=Text(
        zh="应急系统执法人员持证上岗率",
        en="Share of emergency management enforcement officers on duty with a license",
    ),
    unit="percent",
    basis="level",
)
RISK_SENSING_DATA = Indicator(
    id="risk-sensing-data",
    name=Text(
        zh="城市公共安全风险感知数据",
        en="Pooling of sensor data on urban public safety risks",
    ),
    unit=None,
    basis="level",
)
SAFE_DEVELOPMENT_CITY = Indicator(
    id="safe-development-city",
    name=Text(zh="国家安全发展示范城市", en="National demonstration city for safe development"),
    unit=None,
    basis="level",
)
PRODUCTION_SAFETY_ENFORCEMENT = Indicator(
    id="production-safety-enforcement",
    name=Text(zh="安全生产监管执法能力", en="Capacity to supervise and enforce workplace safety"),
    unit=None,
    basis="level",
)
GAS_INSPECTION_COVERAGE = Indicator(
    id="gas-inspection-coverage",
    name=Text(zh="燃气安全排查覆盖率", en="Coverage of gas safety inspections"),
    unit="percent",
    basis="level",
    covers=Text(
        zh="全区燃气经营企业厂站设施及燃气用户",
        en="plants and stations of the district's gas suppliers, and gas users",
    ),
)
GAS_HAZARDS_RECTIFIED = Indicator(
    id="gas-hazards-rectified",
    name=Text(
        zh="燃气安全隐患整改销号率",
        en="Share of gas safety hazards found that are rectified and closed",
    ),
    unit="percent",
    basis="level",
)
EXPLOSIVES_CLOSED_LOOP = Indicator(
    id="explosives-closed-loop",
    name=Text(
        zh="危爆物品全流程闭环管理",
        en="Closed-loop control of dangerous and explosive goods in storage, transport, use and "
        "trade",
    ),
    unit=None,
    basis="level",
)
SMALL_PREMISES_FIRE_DISASTERS = Indicator(
    id="small-premises-fire-disasters",
    name=Text(
        zh="“九小场所”小火酿成的大祸数",
        en="Small fires grown into disasters at the nine kinds of small premises",
    ),
    unit="incident",
    basis="total",
)
REPORTED_CASES_CHECKED = Indicator(
    id="reported-cases-checked",
    name=Text(zh="举报案件核查率", en="Share of reported accidents and hazards that are checked"),
    unit="percent",
    basis="level",
)
REPORTED_CASES_ANSWERED = Indicator(
    id="reported-cases-answered",
    name=Text(zh="举报案件回复率", en="Share of reported accidents and hazards that are answered"),
    unit="percent",
    basis="level",
)
SERIOUS_PRODUCTION_ACCIDENTS = Indicator(
    id="serious-production-accidents",
    name=Text(zh="重特大生产安全事故数", en="Major and very serious workplace safety accidents"),
    unit="incident",
    basis="total",
)
FOOD_SAFETY_CITY = Indicator(
    id="food-safety-city",
    name=Text(zh="国家食品安全示范城市", en="National demonstration city for food safety"),
    unit=None,
    basis="level",
)
FOOD_SAMPLING = Indicator(
    id="food-sampling",
    name=Text(zh="食品安全抽检量", en="Food safety samples per thousand permanent residents"),
    unit="batch/1000 person",
    basis="yearly",
)
FAILED_DRUG_CASES = Indicator(
    id="failed-drug-cases",
    name=Text(
        zh="抽检不合格药品立案查处率",
        en="Share of medicines failing sampling tests that lead to a case and penalty",
    ),
    unit="percent",
    basis="level",
)
MAJOR_DRUG_INCIDENTS = Indicator(
    id="major-drug-incidents",
    name=Text(zh="重大药品安全事件数", en="Major medicine safety incidents"),
    unit="incident",
    basis="total",
)
FOOD_SAMPLING_PASS_RATE = Indicator(
    id="food-sampling-pass-rate",
    name=Text(zh="食品评价性抽检合格率", en="Pass rate of food in evaluative sampling"),
    unit="percent",
    basis="level",
)
DRUG_ACCIDENT_RESPONSE = Indicator(
    id="drug-accident-response",
    name=Text(zh="药品安全事故及时处置率", en="Share of medicine safety accidents handled in time"),
    unit="percent",
    basis="level",
)
MAJOR_FOOD_INCIDENTS = Indicator(
    id="major-food-incidents",
    name=Text(zh="重大食品安全事件数", en="Major food safety incidents"),
    unit="incident",
    basis="total",
)
PHARMACY_INSPECTION_COVERAGE = Indicator(
    id="pharmacy-inspection-coverage",
    name=Text(
        zh="零售药店监督检查年覆盖率", en="Share of retail pharmacies inspected within the year"
    ),
    unit="percent",
    basis="yearly",
)
