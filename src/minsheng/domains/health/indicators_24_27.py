"""What is measured in health: the goal and tasks 24 to 27."""

from minsheng.promises.indicators import Indicator
from minsheng.texts import Text

__all__ = [
    "CHILD_HEALTH_MANAGEMENT_RATE",
    "COMMUNITY_HEALTH_CENTER_STANDARD",
    "CONSORTIUM_GRID_COVERAGE",
    "DIABETES_MANAGEMENT_RATE",
    "DISEASE_CONTROL_STAFFING",
    "DISEASE_CONTROL_UNIT_STANDARD",
    "DRG_GROUP_COVERAGE",
    "DRG_HOSPITAL_COVERAGE",
    "DRG_INSURANCE_COVERAGE",
    "ELDERLY_FAMILY_DOCTOR_CONTRACTS",
    "ELDERLY_FLU_VACCINATION",
    "EPIDEMIOLOGICAL_STAFF_SHARE",
    "FAMILY_DOCTOR_COMMUNITIES",
    "FAMILY_DOCTOR_TEAMS",
    "FAMILY_DOCTOR_VILLAGES",
    "HEALTH_EMERGENCY_CAPACITY",
    "HEALTH_EMERGENCY_STATIONS",
    "HEALTH_LITERACY",
    "HEALTH_SERVICE_ACCESS",
    "HEALTH_SERVICE_FAIRNESS",
    "HEALTH_SERVICE_SYSTEM",
    "HOSPITAL_DISEASE_CONTROL_UNITS",
    "HYPERTENSION_MANAGEMENT_RATE",
    "INFECTIOUS_DISEASE_CONTAINMENT",
    "INTERNET_HOSPITALS",
    "KEY_SPECIALTY_HOSPITALS",
    "LABORATORY_EQUIPMENT_RATE",
    "LABORATORY_TESTING_CAPACITY",
    "MATERNAL_MANAGEMENT_RATE",
    "PREHOSPITAL_EMERGENCY_SYSTEM",
    "PUBLIC_HEALTH_CENTER_BEDS",
    "PUBLIC_HEALTH_CENTER_STANDARD",
    "QUALITY_HEALTH_SERVICE_SUPPLY",
    "REGIONAL_CANCER_CENTER",
    "RESIDENTS_HEALTH",
    "TCM_ROLE",
    "TIERED_CARE_INSTITUTION_COVERAGE",
    "TIERED_CARE_POPULATION_COVERAGE",
    "TOWNSHIP_HEALTH_CENTERS",
    "VILLAGE_CLINICS",
]

RESIDENTS_HEALTH = Indicator(
    id="residents-health",
    name=Text(zh="人民群众健康水平", en="Health of residents"),
    unit=None,
    basis="level",
)
HEALTH_SERVICE_SYSTEM = Indicator(
    id="health-service-system",
    name=Text(zh="医疗卫生服务体系", en="Medical and health service system"),
    unit=None,
    basis="level",
)
HEALTH_SERVICE_FAIRNESS = Indicator(
    id="health-service-fairness",
    name=Text(zh="医疗卫生服务公平性", en="Fairness of medical and health services"),
    unit=None,
    basis="level",
)
HEALTH_SERVICE_ACCESS = Indicator(
    id="health-service-access",
    name=Text(zh="医疗卫生服务可及性", en="Accessibility of medical and health services"),
    unit=None,
    basis="level",
)
QUALITY_HEALTH_SERVICE_SUPPLY = Indicator(
    id="quality-health-service-supply",
    name=Text(
        zh="优质医疗卫生服务供给能力", en="Capacity to supply quality medical and health services"
    ),
    unit=None,
    basis="level",
)
TCM_ROLE = Indicator(
    id="tcm-role",
    name=Text(
        zh="中医药在守护人民群众健康中的作用",
        en="Role of traditional Chinese medicine in protecting residents' health",
    ),
    unit=None,
    basis="level",
)
CONSORTIUM_GRID_COVERAGE = Indicator(
    id="consortium-grid-coverage",
    name=Text(
        zh="医联体网格化管理居民覆盖率",
        en="Share of residents under the grid management of medical consortiums",
    ),
    unit="percent",
    basis="level",
)
TIERED_CARE_INSTITUTION_COVERAGE = Indicator(
    id="tiered-care-institution-coverage",
    name=Text(
        zh="分级诊疗基层医疗机构覆盖率",
        en="Share of primary care institutions covered by tiered diagnosis and treatment",
    ),
    unit="percent",
    basis="level",
)
TIERED_CARE_POPULATION_COVERAGE = Indicator(
    id="tiered-care-population-coverage",
    name=Text(
        zh="分级诊疗常住人口覆盖率",
        en="Share of permanent residents covered by tiered diagnosis and treatment",
    ),
    unit="percent",
    basis="level",
)
REGIONAL_CANCER_CENTER = Indicator(
    id="regional-cancer-center",
    name=Text(zh="国家肿瘤区域医疗中心", en="National regional medical center for cancer"),
    unit=None,
    basis="level",
)
INTERNET_HOSPITALS = Indicator(
    id="internet-hospitals",
    name=Text(zh="互联网医院总数", en="Internet hospitals"),
    unit="institution",
    basis="level",
)
KEY_SPECIALTY_HOSPITALS = Indicator(
    id="key-specialty-hospitals",
    name=Text(
        zh="推进临床重点专科建设的二级医院数",
        en="Level-two hospitals developing key clinical specialties",
    ),
    unit="institution",
    basis="total",
)
DRG_HOSPITAL_COVERAGE = Indicator(
    id="drg-hospital-coverage",
    name=Text(
        zh="符合条件的二级以上医院DRG付费覆盖率",
        en="Share of eligible hospitals paid by diagnosis-related groups (DRG)",
    ),
    unit="percent",
    basis="level",
    covers=Text(
        zh="二级以上有住院资格符合条件的医院",
        en="eligible hospitals of level two and above that are qualified for inpatient care",
    ),
)
DRG_INSURANCE_COVERAGE = Indicator(
    id="drg-insurance-coverage",
    name=Text(
        zh="DRG付费险种覆盖率", en="Share of insurance types paid by diagnosis-related groups (DRG)"
    ),
    unit="percent",
    basis="level",
)
DRG_GROUP_COVERAGE = Indicator(
    id="drg-group-coverage",
    name=Text(
        zh="DRG付费病组覆盖率", en="Share of disease groups paid by diagnosis-related groups (DRG)"
    ),
    unit="percent",
    basis="level",
)
INFECTIOUS_DISEASE_CONTAINMENT = Indicator(
    id="infectious-disease-containment",
    name=Text(zh="重大传染性疾病传播遏制", en="Containment of major infectious diseases"),
    unit=None,
    basis="level",
)
HEALTH_EMERGENCY_CAPACITY = Indicator(
    id="health-emergency-capacity",
    name=Text(
        zh="重大疫情防控救治体系和卫生应急能力",
        en="Capacity for epidemic control and treatment and for health emergencies",
    ),
    unit=None,
    basis="level",
)
HOSPITAL_DISEASE_CONTROL_UNITS = Indicator(
    id="hospital-disease-control-units",
    name=Text(
        zh="设立疾病预防控制科室的二级以上综合医疗机构占比",
        en="Share of general medical institutions with a disease control unit",
    ),
    unit="percent",
    basis="level",
    covers=Text(
        zh="二级以上综合医疗机构", en="general medical institutions of level two and above"
    ),
)
DISEASE_CONTROL_UNIT_STANDARD = Indicator(
    id="disease-control-unit-standard",
    name=Text(
        zh="疾病预防控制科室达到市级设置标准",
        en="Disease control units meeting the city's setup standard",
    ),
    unit=None,
    basis="level",
    covers=Text(
        zh="二级以上综合医疗机构", en="general medical institutions of level two and above"
    ),
)
LABORATORY_TESTING_CAPACITY = Indicator(
    id="laboratory-testing-capacity",
    name=Text(zh="疾控实验室检测能力和水平", en="Testing capacity of disease control laboratories"),
    unit=None,
    basis="level",
)
DISEASE_CONTROL_STAFFING = Indicator(
    id="disease-control-staffing",
    name=Text(
        zh="每万名常住人口疾控人员配比",
        en="Disease control staff per ten thousand permanent residents",
    ),
    unit="per_ten_thousand",
    basis="level",
)
EPIDEMIOLOGICAL_STAFF_SHARE = Indicator(
    id="epidemiological-staff-share",
    name=Text(
        zh="具备流调能力的专业技术人员占编制总数的比例",
        en="Share of established posts held by professionals able to do epidemiological "
        "investigation",
    ),
    unit="percent",
    basis="level",
    covers=Text(zh="疾控机构", en="disease control institutions"),
)
LABORATORY_EQUIPMENT_RATE = Indicator(
    id="laboratory-equipment-rate",
    name=Text(
        zh="区疾病预防控制中心实验室A类设备配置率",
        en="Share of class A laboratory equipment in place at the district disease control center",
    ),
    unit="percent",
    basis="level",
)
HEALTH_LITERACY = Indicator(
    id="health-literacy",
    name=Text(zh="居民健康素养", en="Health literacy of residents"),
    unit=None,
    basis="level",
)
TOWNSHIP_HEALTH_CENTERS = Indicator(
    id="township-health-centers",
    name=Text(zh="建强乡镇卫生院数", en="Township health centers strengthened"),
    unit="institution",
    basis="total",
)
VILLAGE_CLINICS = Indicator(
    id="village-clinics",
    name=Text(zh="建强村卫生室数", en="Village clinics strengthened"),
    unit="institution",
    basis="total",
)
COMMUNITY_HEALTH_CENTER_STANDARD = Indicator(
    id="community-health-center-standard",
    name=Text(
        zh="社区卫生服务中心标准化建设达标率",
        en="Share of community health centers meeting the construction standard",
    ),
    unit="percent",
    basis="level",
)
ELDERLY_FAMILY_DOCTOR_CONTRACTS = Indicator(
    id="elderly-family-doctor-contracts",
    name=Text(zh="老年人家庭医生签约率", en="Share of elderly people with family-doctor contracts"),
    unit="percent",
    basis="level",
    covers=Text(
        zh="社区（村）常住65岁以上老年人",
        en="permanent residents of communities and villages aged 65 and over",
    ),
)
MATERNAL_MANAGEMENT_RATE = Indicator(
    id="maternal-management-rate",
    name=Text(
        zh="孕产妇系统管理率",
        en="Share of pregnant women and new mothers under systematic health management",
    ),
    unit="percent",
    basis="level",
)
CHILD_HEALTH_MANAGEMENT_RATE = Indicator(
    id="child-health-management-rate",
    name=Text(
        zh="0至6岁儿童健康管理率", en="Share of children aged 0 to 6 under health management"
    ),
    unit="percent",
    basis="level",
)
HYPERTENSION_MANAGEMENT_RATE = Indicator(
    id="hypertension-management-rate",
    name=Text(
        zh="高血压患者规范管理率", en="Share of hypertension patients under standardized management"
    ),
    unit="percent",
    basis="level",
)
DIABETES_MANAGEMENT_RATE = Indicator(
    id="diabetes-management-rate",
    name=Text(
        zh="糖尿病患者规范管理率", en="Share of diabetes patients under standardized management"
    ),
    unit="percent",
    basis="level",
)
PUBLIC_HEALTH_CENTER_STANDARD = Indicator(
    id="public-health-center-standard",
    name=Text(
        zh="政府办社区卫生服务中心建设达标率",
        en="Share of government-run community health centers meeting the construction standard",
    ),
    unit="percent",
    basis="level",
)
PUBLIC_HEALTH_CENTER_BEDS = Indicator(
    id="public-health-center-beds",
    name=Text(
        zh="政府办社区卫生服务中心床位设置率",
        en="Share of government-run community health centers with beds",
    ),
    unit="percent",
    basis="level",
)
FAMILY_DOCTOR_TEAMS = Indicator(
    id="family-doctor-teams",
    name=Text(zh="家庭医生团队数", en="Family-doctor teams"),
    unit="team",
    basis="total",
)
FAMILY_DOCTOR_COMMUNITIES = Indicator(
    id="family-doctor-communities",
    name=Text(
        zh="家庭医生团队实名对接社区数", en="Communities with a family-doctor team assigned by name"
    ),
    unit="community",
    basis="total",
)
FAMILY_DOCTOR_VILLAGES = Indicator(
    id="family-doctor-villages",
    name=Text(
        zh="家庭医生团队实名对接行政村数",
        en="Administrative villages with a family-doctor team assigned by name",
    ),
    unit="village",
    basis="total",
)
ELDERLY_FLU_VACCINATION = Indicator(
    id="elderly-flu-vaccination",
    name=Text(
        zh="65岁以上老年人免费接种流感疫苗",
        en="Free influenza vaccination of people aged 65 and over",
    ),
    unit=None,
    basis="level",
)
PREHOSPITAL_EMERGENCY_SYSTEM = Indicator(
    id="prehospital-emergency-system",
    name=Text(zh="院前急救体系建设", en="Building of the pre-hospital emergency system"),
    unit=None,
    basis="level",
)
HEALTH_EMERGENCY_STATIONS = Indicator(
    id="health-emergency-stations",
    name=Text(
        zh="新建城市卫生服务站、急救站数", en="New urban health service and emergency stations"
    ),
    unit="site",
    basis="total",
)
