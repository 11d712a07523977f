"""Tasks 24 to 27 for health."""

from minsheng.domains.health.indicators_24_27 import (
    CHILD_HEALTH_MANAGEMENT_RATE,
    COMMUNITY_HEALTH_CENTER_STANDARD,
    CONSORTIUM_GRID_COVERAGE,
    DIABETES_MANAGEMENT_RATE,
    DISEASE_CONTROL_STAFFING,
    DISEASE_CONTROL_UNIT_STANDARD,
    DRG_GROUP_COVERAGE,
    DRG_HOSPITAL_COVERAGE,
    DRG_INSURANCE_COVERAGE,
    ELDERLY_FAMILY_DOCTOR_CONTRACTS,
    EPIDEMIOLOGICAL_STAFF_SHARE,
    HEALTH_EMERGENCY_CAPACITY,
    HEALTH_LITERACY,
    HOSPITAL_DISEASE_CONTROL_UNITS,
    HYPERTENSION_MANAGEMENT_RATE,
    INFECTIOUS_DISEASE_CONTAINMENT,
    INTERNET_HOSPITALS,
    KEY_SPECIALTY_HOSPITALS,
    LABORATORY_EQUIPMENT_RATE,
    LABORATORY_TESTING_CAPACITY,
    MATERNAL_MANAGEMENT_RATE,
    REGIONAL_CANCER_CENTER,
    TIERED_CARE_INSTITUTION_COVERAGE,
    TIERED_CARE_POPULATION_COVERAGE,
    TOWNSHIP_HEALTH_CENTERS,
    VILLAGE_CLINICS,
)
from minsheng.domains.periods import BY_2025
from minsheng.promises.provisions import Commitment, Task
from minsheng.promises.targets import AtLeast, Done, Unquantified
from minsheng.texts import Text

__all__ = [
    "TASK_24",
    "TASK_25",
    "TASK_26",
    "TASK_27",
]

TASK_24 = Task(
    number=24,
    title=Text(
        zh="高标准开展分级诊疗体系建设行动",
        en="Build tiered diagnosis and treatment to a high standard",
    ),
    summary=Text(
        zh="分级诊疗惠及所有居民，肿瘤中心建成，DRG付费全面推开。",
        en="Tiered care reaches every resident, the cancer center is completed, and payment by "
        "diagnosis-related groups becomes general.",
    ),
    commitments=(
        Commitment(
            id="task:24/consortium-grid-coverage",
            indicator=CONSORTIUM_GRID_COVERAGE,
            target=AtLeast(value="100%"),
            period=BY_2025,
            due_stated=False,
            phrase="所有居民全部纳入网格化管理",
            stated=False,
        ),
        Commitment(
            id="task:24/tiered-care-institution-coverage",
            indicator=TIERED_CARE_INSTITUTION_COVERAGE,
            target=AtLeast(value="100%"),
            period=BY_2025,
            due_stated=False,
            phrase="实现基层医疗机构全覆盖",
            stated=False,
            interpretation="The clause does not name what covers them; read as the tiered care "
            "system it follows.",
        ),
        Commitment(
            id="task:24/tiered-care-population-coverage",
            indicator=TIERED_CARE_POPULATION_COVERAGE,
            target=AtLeast(value="100%"),
            period=BY_2025,
            due_stated=False,
            phrase="常住人口全覆盖",
            stated=False,
            interpretation="The clause does not name what covers them; read as the tiered care "
            "system it follows.",
        ),
        Commitment(
            id="task:24/regional-cancer-center",
            indicator=REGIONAL_CANCER_CENTER,
            target=Done(),
            period=BY_2025,
            phrase="国家肿瘤区域医疗中心竣工",
        ),
        Commitment(
            id="task:24/internet-hospitals",
            indicator=INTERNET_HOSPITALS,
            target=AtLeast(value="2 institution"),
            period=BY_2025,
            phrase="互联网医院总数达到2家",
        ),
        Commitment(
            id="task:24/key-specialty-hospitals",
            indicator=KEY_SPECIALTY_HOSPITALS,
            target=AtLeast(value="2 institution"),
            period=BY_2025,
            phrase="推进2家二级医院临床重点专科建设",
            interpretation="The source says it will advance (推进) the specialties; a hospital "
            "counts once it develops one.",
        ),
        Commitment(
            id="task:24/drg-hospital-coverage",
            indicator=DRG_HOSPITAL_COVERAGE,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="全部纳入DRG付费范围",
            stated=False,
        ),
        Commitment(
            id="task:24/drg-insurance-coverage",
            indicator=DRG_INSURANCE_COVERAGE,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="实现全险种、全病组付费",
            stated=False,
        ),
        Commitment(
            id="task:24/drg-group-coverage",
            indicator=DRG_GROUP_COVERAGE,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="实现全险种、全病组付费",
            stated=False,
        ),
    ),
)

TASK_25 = Task(
    number=25,
    title=Text(zh="健全公共卫生体系", en="Strengthen the public health system"),
    summary=Text(
        zh="提高应对重大疫情和卫生突发事件的能力。",
        en="The district becomes better able to deal with major epidemics and health emergencies.",
    ),
    commitments=(
        Commitment(
            id="task:25/infectious-disease-containment",
            indicator=INFECTIOUS_DISEASE_CONTAINMENT,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="有效遏制重大传染性疾病传播",
        ),
        Commitment(
            id="task:25/health-emergency-capacity",
            indicator=HEALTH_EMERGENCY_CAPACITY,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="提升重大疫情防控救治体系和卫生应急能力",
        ),
    ),
)

TASK_26 = Task(
    number=26,
    title=Text(zh="加强疾病预防控制能力建设", en="Strengthen disease prevention and control"),
    summary=Text(
        zh="综合医院设疾控科室，疾控机构人员和设备达到规定比例。",
        en="General hospitals get disease control units, and disease control institutions reach "
        "set shares of staff and equipment.",
    ),
    commitments=(
        Commitment(
            id="task:26/hospital-disease-control-units",
            indicator=HOSPITAL_DISEASE_CONTROL_UNITS,
            target=AtLeast(value="100%"),
            period=BY_2025,
            due_stated=False,
            phrase="在全区二级以上综合医疗机构设立公共卫生科等疾病预防控制科室",
            stated=False,
            interpretation="All such institutions of the district are read to be meant; one counts "
            "if its unit is staffed, as the city's standard is promised apart.",
        ),
        Commitment(
            id="task:26/disease-control-unit-standard",
            indicator=DISEASE_CONTROL_UNIT_STANDARD,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="达到市级设置标准",
            interpretation="Done when the units of all such institutions meet the standard.",
        ),
        Commitment(
            id="task:26/laboratory-testing-capacity",
            indicator=LABORATORY_TESTING_CAPACITY,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="切实提升实验室检测能力和水平",
        ),
        Commitment(
            id="task:26/disease-control-staffing",
            indicator=DISEASE_CONTROL_STAFFING,
            target=AtLeast(value="1.75 per_ten_thousand"),
            period=BY_2025,
            phrase="每万名常住人口疾控人员配比达到1.75人以上",
        ),
        Commitment(
            id="task:26/epidemiological-staff-share",
            indicator=EPIDEMIOLOGICAL_STAFF_SHARE,
            target=AtLeast(value="35%"),
            period=BY_2025,
            phrase="具备流调能力的专业技术人员占编制总数的比例达到35%",
        ),
        Commitment(
            id="task:26/laboratory-equipment-rate",
            indicator=LABORATORY_EQUIPMENT_RATE,
            target=AtLeast(value="90%"),
            period=BY_2025,
            every="year",
            phrase="实验室A类设备配置率保持在90%以上",
            interpretation="To keep (保持) a rate is read as in each year up to 2025.",
        ),
    ),
)

TASK_27 = Task(
    number=27,
    title=Text(
        zh="推动“健康浑南”进社区（村）", en="Bring Healthy Hunnan into communities and villages"
    ),
    summary=Text(
        zh="建强基层医疗机构，让重点人群享有签约服务和健康管理。",
        en="Primary care institutions are strengthened, and priority groups get family-doctor "
        "contracts and health management.",
    ),
    commitments=(
        Commitment(
            id="task:27/health-literacy",
            indicator=HEALTH_LITERACY,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="提升居民健康素养",
        ),
        Commitment(
            id="task:27/township-health-centers",
            indicator=TOWNSHIP_HEALTH_CENTERS,
            target=AtLeast(value="2 institution"),
            period=BY_2025,
            phrase="建强乡镇卫生院2所",
        ),
        Commitment(
            id="task:27/village-clinics",
            indicator=VILLAGE_CLINICS,
            target=AtLeast(value="83 institution"),
            period=BY_2025,
            phrase="村卫生室83所",
            interpretation="Read as a total over the three years that includes the 43 of the list "
            "for 2023 (matter 6).",
        ),
        Commitment(
            id="task:27/community-health-center-standard",
            indicator=COMMUNITY_HEALTH_CENTER_STANDARD,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="社区卫生服务中心标准化建设达标率达到100%",
        ),
        Commitment(
            id="task:27/elderly-family-doctor-contracts",
            indicator=ELDERLY_FAMILY_DOCTOR_CONTRACTS,
            target=AtLeast(value="75%"),
            period=BY_2025,
            phrase="老年人家庭医生签约率达到75%以上",
        ),
        Commitment(
            id="task:27/maternal-management-rate",
            indicator=MATERNAL_MANAGEMENT_RATE,
            target=AtLeast(value="95%"),
            period=BY_2025,
            phrase="孕产妇系统管理率和0至6岁儿童健康管理率达到95%以上",
        ),
        Commitment(
            id="task:27/child-health-management-rate",
            indicator=CHILD_HEALTH_MANAGEMENT_RATE,
            target=AtLeast(value="95%"),
            period=BY_2025,
            phrase="0至6岁儿童健康管理率达到95%以上",
        ),
        Commitment(
            id="task:27/hypertension-management-rate",
            indicator=HYPERTENSION_MANAGEMENT_RATE,
            target=AtLeast(value="77%"),
            period=BY_2025,
            phrase="高血压、糖尿病患者规范管理率达到77%以上",
        ),
        Commitment(
            id="task:27/diabetes-management-rate",
            indicator=DIABETES_MANAGEMENT_RATE,
            target=AtLeast(value="77%"),
            period=BY_2025,
            phrase="糖尿病患者规范管理率达到77%以上",
        ),
    ),
)
