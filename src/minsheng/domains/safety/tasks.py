"""The tasks for public safety."""

from minsheng.domains.periods import BY_2025
from minsheng.domains.safety.indicators import (
    CERTIFIED_ENFORCEMENT_STAFF,
    COMPREHENSIVE_ENFORCEMENT_TEAM,
    DRUG_ACCIDENT_RESPONSE,
    EXPLOSIVES_CLOSED_LOOP,
    FAILED_DRUG_CASES,
    FOOD_SAFETY_CITY,
    FOOD_SAMPLING,
    FOOD_SAMPLING_PASS_RATE,
    GAS_HAZARDS_RECTIFIED,
    GAS_INSPECTION_COVERAGE,
    MAJOR_DRUG_INCIDENTS,
    MAJOR_FOOD_INCIDENTS,
    MAJOR_PUBLIC_SAFETY_INCIDENTS,
    PRODUCTION_SAFETY_ENFORCEMENT,
    REPORTED_CASES_ANSWERED,
    REPORTED_CASES_CHECKED,
    RESCUE_COORDINATION,
    RISK_SENSING_DATA,
    SAFE_DEVELOPMENT_CITY,
    SAFETY_SUPERVISION,
    SERIOUS_PRODUCTION_ACCIDENTS,
    SMALL_PREMISES_FIRE_DISASTERS,
)
from minsheng.promises.provisions import Commitment, Task
from minsheng.promises.targets import AtLeast, AtMost, Done, Unquantified
from minsheng.texts import Text

__all__ = ["TASK_48", "TASK_49", "TASK_50"]

TASK_48 = Task(
    number=48,
    title=Text(
        zh="完善城市公共安全风险监测预警体系",
        en="Complete risk monitoring and early warning for public safety",
    ),
    summary=Text(
        zh="监测城市风险，建立应急救援协同机制和执法队伍，防止重大案事件。",
        en="Risks are monitored, rescue coordination and an enforcement team are set up, and "
        "major incidents prevented.",
    ),
    commitments=(
        Commitment(
            id="task:48/major-public-safety-incidents",
            indicator=MAJOR_PUBLIC_SAFETY_INCIDENTS,
            target=AtMost(value="0 incident"),
            period=BY_2025,
            due_stated=False,
            phrase="严防发生有影响的重大公共安全案事件",
            stated=False,
            interpretation="To guard strictly against (严防) is read as none happening.",
        ),
        Commitment(
            id="task:48/rescue-coordination",
            indicator=RESCUE_COORDINATION,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="建立综合性、区域化的应急救援协同机制",
        ),
        Commitment(
            id="task:48/safety-supervision",
            indicator=SAFETY_SUPERVISION,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="提升安全监管能力",
        ),
        Commitment(
            id="task:48/comprehensive-enforcement-team",
            indicator=COMPREHENSIVE_ENFORCEMENT_TEAM,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="整合组建综合性执法队伍",
        ),
        Commitment(
            id="task:48/certified-enforcement-staff",
            indicator=CERTIFIED_ENFORCEMENT_STAFF,
            target=AtLeast(value="100%"),
            period=BY_2025,
            due_stated=False,
            phrase="全区应急系统执法人员持证上岗率达到100%",
        ),
        Commitment(
            id="task:48/risk-sensing-data",
            indicator=RISK_SENSING_DATA,
            target=Unquantified(),
            period=BY_2025,
            phrase="不断深度汇聚城市公共安全风险感知数据",
        ),
        Commitment(
            id="task:48/safe-development-city",
            indicator=SAFE_DEVELOPMENT_CITY,
            target=Done(),
            period=BY_2025,
            phrase="创建国家安全发展示范城市",
            interpretation="Such titles go to cities; read as the title being awarded, whoever "
            "applies.",
        ),
    ),
)

TASK_49 = Task(
    number=49,
    title=Text(zh="开展重点行业领域安全生产整治", en="Rectify workplace safety in key sectors"),
    summary=Text(
        zh="排查燃气、危爆物品、消防等领域隐患，查清每件举报，防止重大事故。",
        en="Hazards in gas, explosives and fire safety are searched out, reports followed up, and "
        "major accidents prevented.",
    ),
    commitments=(
        Commitment(
            id="task:49/production-safety-enforcement",
            indicator=PRODUCTION_SAFETY_ENFORCEMENT,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="提升安全生产监管执法能力",
        ),
        Commitment(
            id="task:49/gas-inspection-coverage",
            indicator=GAS_INSPECTION_COVERAGE,
            target=AtLeast(value="100%"),
            period=BY_2025,
            due_stated=False,
            phrase="进行起底式、拉网式排查",
            stated=False,
            interpretation="A dragnet search (拉网式) of the whole district is read as every "
            "supplier and user.",
        ),
        Commitment(
            id="task:49/gas-hazards-rectified",
            indicator=GAS_HAZARDS_RECTIFIED,
            target=AtLeast(value="100%"),
            period=BY_2025,
            due_stated=False,
            phrase="发现隐患即时整改、闭环销号",
            stated=False,
            interpretation="Rectified at once and closed is read as all hazards found.",
        ),
        Commitment(
            id="task:49/explosives-closed-loop",
            indicator=EXPLOSIVES_CLOSED_LOOP,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="闭环管理危爆物品储存、运输、使用、购销全流程",
            interpretation="Done when the control covers storage, transport, use and trade alike.",
        ),
        Commitment(
            id="task:49/small-premises-fire-disasters",
            indicator=SMALL_PREMISES_FIRE_DISASTERS,
            target=AtMost(value="0 incident"),
            period=BY_2025,
            due_stated=False,
            phrase="坚决防止“小火酿成大祸”",
            stated=False,
            interpretation="To prevent (坚决防止) is read as none happening.",
        ),
        Commitment(
            id="task:49/reported-cases-checked",
            indicator=REPORTED_CASES_CHECKED,
            target=AtLeast(value="100%"),
            period=BY_2025,
            due_stated=False,
            phrase="举报案件核查率、回复率100%",
        ),
        Commitment(
            id="task:49/reported-cases-answered",
            indicator=REPORTED_CASES_ANSWERED,
            target=AtLeast(value="100%"),
            period=BY_2025,
            due_stated=False,
            phrase="举报案件核查率、回复率100%",
        ),
        Commitment(
            id="task:49/serious-production-accidents",
            indicator=SERIOUS_PRODUCTION_ACCIDENTS,
            target=AtMost(value="0 incident"),
            period=BY_2025,
            due_stated=False,
            phrase="坚决防范遏制重特大生产安全事故",
            stated=False,
            interpretation="To prevent and contain (防范遏制) is read as none happening.",
        ),
    ),
)

TASK_50 = Task(
    number=50,
    title=Text(zh="强化食品药品安全监管", en="Strengthen supervision of food and medicine safety"),
    summary=Text(
        zh="加大食品抽检，查处不合格药品，杜绝重大食品药品安全事件。",
        en="Food is sampled more, failing medicines are penalized, and no major food or medicine "
        "incident happens.",
    ),
    commitments=(
        Commitment(
            id="task:50/food-safety-city",
            indicator=FOOD_SAFETY_CITY,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="高水平建设国家食品安全示范城市",
            interpretation="To build (建设) such a city is read as the title being awarded or "
            "kept.",
        ),
        Commitment(
            id="task:50/food-sampling",
            indicator=FOOD_SAMPLING,
            target=AtLeast(value="2 batch/1000 person"),
            period=BY_2025,
            due_stated=False,
            phrase="食品安全抽检量不少于本辖区常住人口每千人2批次",
            interpretation="The source names no span; read as batches of a calendar year. It does "
            "not say that each year is bound.",
        ),
        Commitment(
            id="task:50/failed-drug-cases",
            indicator=FAILED_DRUG_CASES,
            target=AtLeast(value="100%"),
            period=BY_2025,
            due_stated=False,
            phrase="对抽检不合格药品立案查处率达到100%",
        ),
        Commitment(
            id="task:50/major-drug-incidents",
            indicator=MAJOR_DRUG_INCIDENTS,
            target=AtMost(value="0 incident"),
            period=BY_2025,
            due_stated=False,
            phrase="确保不发生重大药品安全事件",
            stated=False,
        ),
        Commitment(
            id="task:50/food-sampling-pass-rate",
            indicator=FOOD_SAMPLING_PASS_RATE,
            target=AtLeast(value="98%"),
            period=BY_2025,
            phrase="食品评价性抽检合格率达到98%以上",
        ),
        Commitment(
            id="task:50/drug-accident-response",
            indicator=DRUG_ACCIDENT_RESPONSE,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="药品安全事故及时处置率达到100%",
        ),
        Commitment(
            id="task:50/major-food-incidents",
            indicator=MAJOR_FOOD_INCIDENTS,
            target=AtMost(value="0 incident"),
            period=BY_2025,
            phrase="不发生重大食品药品安全事件",
            stated=False,
        ),
        Commitment(
            id="task:50/major-drug-incidents-by-2025",
            indicator=MAJOR_DRUG_INCIDENTS,
            target=AtMost(value="0 incident"),
            period=BY_2025,
            phrase="不发生重大食品药品安全事件",
            stated=False,
        ),
    ),
)
