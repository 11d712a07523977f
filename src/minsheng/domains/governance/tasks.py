"""The tasks for social governance."""

from minsheng.domains.governance.indicators import (
    ENCLOSURE_AND_MANAGEMENT,
    EXPLOSIVES_ACCIDENTS,
    FRAUD_MONEY_RETURNED,
    GRAND_MEDIATION,
    GUN_INCIDENTS,
    HUNNAN_FENGQIAO,
    HUNNAN_SERVICE_BRAND,
    JOINT_GRASSROOTS_GOVERNANCE,
    LEGACY_ISSUES_SETTLED,
    LEI_FENG_TEAMS,
    LIFE_PROPERTY_STABILITY,
    MERCHANT_ALLIANCES,
    NO_PENALTY_LIST,
    PARTY_LEADERSHIP,
    PARTY_SERVICE_ASSESSMENT,
    PARTY_SERVICE_MECHANISM,
    PETITION_BACKLOG_CLEARED,
    PETITION_JOINT_MEETINGS,
    PRE_PETITION_MEDIATION,
    PROPERTY_COORDINATION,
    PROPERTY_PARTY_COVERAGE,
    PROPERTY_SERVICE_CAPACITY,
    PUBLIC_SECURITY_CONTROL,
    PUBLIC_SECURITY_SYSTEM,
    RED_PROPERTY_SITES,
    RED_PROPERTY_STANDING,
    RISK_PREVENTION,
    SOCIAL_ORGANIZATION_ALLIANCES,
    THREE_NO_PETITION_DISTRICT,
    ZERO_INCIDENT_COMMUNITIES,
)
from minsheng.domains.periods import BY_2025
from minsheng.promises.provisions import Commitment, Task
from minsheng.promises.targets import AtLeast, AtMost, Done, GrowsYearly, Unquantified
from minsheng.texts import Text

__all__ = ["TASK_51", "TASK_52", "TASK_53", "TASK_54", "TASK_55", "TASK_56"]

TASK_51 = Task(
    number=51,
    title=Text(zh="提升市域社会治理能力", en="Raise the capacity for social governance"),
    summary=Text(
        zh="社区和社会力量联动，热线与网格配合，就地化解风险和纠纷。",
        en="Communities and social forces, hotline and grid work together to defuse risks and "
        "disputes.",
    ),
    commitments=(
        Commitment(
            id="task:51/zero-incident-communities",
            indicator=ZERO_INCIDENT_COMMUNITIES,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="深化“零事故、零案件、零纠纷”社区建设",
            interpretation="Zero is part of the program's name; no number of communities is "
            "promised.",
        ),
        Commitment(
            id="task:51/risk-prevention",
            indicator=RISK_PREVENTION,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="提高防范化解风险隐患的能力",
        ),
        Commitment(
            id="task:51/joint-grassroots-governance",
            indicator=JOINT_GRASSROOTS_GOVERNANCE,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="实现基层社会治理问题联治、工作联动、平安联创",
        ),
        Commitment(
            id="task:51/grand-mediation",
            indicator=GRAND_MEDIATION,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="构建完善“大调解”工作格局",
        ),
    ),
)

TASK_52 = Task(
    number=52,
    title=Text(zh="加强信访矛盾化解", en="Settle petitions and disputes"),
    summary=Text(
        zh="清理信访积案，健全联席会议和访前调解，解决全部历史遗留问题。",
        en="Petition backlogs are cleared, joint meetings and mediation set up, and all legacy "
        "issues settled.",
    ),
    commitments=(
        Commitment(
            id="task:52/petition-backlog-cleared",
            indicator=PETITION_BACKLOG_CLEARED,
            target=AtLeast(value="100%"),
            period=BY_2025,
            due_stated=False,
            phrase="推进信访台账案件清仓见底",
            stated=False,
            interpretation="Cleared to the bottom (清仓见底) is read as all cases; the source "
            "says to push ahead with it.",
        ),
        Commitment(
            id="task:52/petition-joint-meetings",
            indicator=PETITION_JOINT_MEETINGS,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="建立健全四级信访工作联席会议机制",
        ),
        Commitment(
            id="task:52/pre-petition-mediation",
            indicator=PRE_PETITION_MEDIATION,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="建立健全四级信访工作联席会议机制、访前法律调解机制",
        ),
        Commitment(
            id="task:52/hunnan-fengqiao",
            indicator=HUNNAN_FENGQIAO,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="全力打造浑南版“枫桥经验”和“浦江经验”",
        ),
        Commitment(
            id="task:52/legacy-issues-settled",
            indicator=LEGACY_ISSUES_SETTLED,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="历史遗留问题全部化解",
            stated=False,
        ),
        Commitment(
            id="task:52/three-no-petition-district",
            indicator=THREE_NO_PETITION_DISTRICT,
            target=Done(),
            period=BY_2025,
            phrase="“三无信访区”创建完成",
        ),
    ),
)

TASK_53 = Task(
    number=53,
    title=Text(zh="推进更高水平的平安浑南建设", en="Build a safer Hunnan"),
    summary=Text(
        zh="加强治安防控，打击诈骗和涉枪涉爆犯罪，逐年多返还被骗资金。",
        en="Crime is prevented and fought, above all fraud, guns and explosives; more money is "
        "returned each year.",
    ),
    commitments=(
        Commitment(
            id="task:53/public-security-system",
            indicator=PUBLIC_SECURITY_SYSTEM,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="构建完善立体化信息化治安防控体系",
        ),
        Commitment(
            id="task:53/public-security-control",
            indicator=PUBLIC_SECURITY_CONTROL,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="全面提升社会治安防控水平",
        ),
        Commitment(
            id="task:53/life-property-stability",
            indicator=LIFE_PROPERTY_STABILITY,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="全力确保人民群众生命财产安全和社会大局持续安全稳定",
        ),
        Commitment(
            id="task:53/fraud-money-returned",
            indicator=FRAUD_MONEY_RETURNED,
            target=GrowsYearly(rate="10%"),
            period=BY_2025,
            every="year",
            due_stated=False,
            phrase="每年返还群众被骗资金数额较上年增长10%以上",
        ),
        Commitment(
            id="task:53/gun-incidents",
            indicator=GUN_INCIDENTS,
            target=AtMost(value="0 incident"),
            period=BY_2025,
            due_stated=False,
            phrase="坚决防止发生有重大影响的涉枪案事件",
            stated=False,
            interpretation="To prevent (坚决防止) is read as none happening.",
        ),
        Commitment(
            id="task:53/explosives-accidents",
            indicator=EXPLOSIVES_ACCIDENTS,
            target=AtMost(value="0 incident"),
            period=BY_2025,
            due_stated=False,
            phrase="坚决杜绝重大涉爆生产安全事故发生",
            stated=False,
            interpretation="To rule out (坚决杜绝) is read as none happening.",
        ),
    ),
)

TASK_54 = Task(
    number=54,
    title=Text(zh="推进更高水平的法治浑南、诚信浑南建设", en="Build a Hunnan of law and trust"),
    summary=Text(
        zh="规范执法和司法，普及法律，加强重点领域信用建设。",
        en="Enforcement and justice follow rules, the law is taught, and credit is built up in "
        "key fields.",
    ),
    commitments=(
        Commitment(
            id="task:54/no-penalty-list",
            indicator=NO_PENALTY_LIST,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="动态调整全领域包容免罚清单",
            interpretation="The source names no interval; done when the list has been revised.",
        ),
    ),
)

TASK_55 = Task(
    number=55,
    title=Text(
        zh="打造“党建聚邻一家亲、暖心服务共为民”红色物业品牌", en="Build the Red Property brand"
    ),
    summary=Text(
        zh="党组织领导各方共管小区，建成一批红色物业示范点。",
        en="Party organizations lead all sides in running residential compounds, and Red Property "
        "demonstration sites are created.",
    ),
    commitments=(
        Commitment(
            id="task:55/enclosure-and-management",
            indicator=ENCLOSURE_AND_MANAGEMENT,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="持续巩固小区围合、落实物业管理服务主体成果",
            interpretation="To keep what was reached is read as a direction, since no state is "
            "named.",
        ),
        Commitment(
            id="task:55/property-party-coverage",
            indicator=PROPERTY_PARTY_COVERAGE,
            target=AtLeast(value="100%"),
            period=BY_2025,
            due_stated=False,
            phrase="推动全区物业企业实现党的工作100%覆盖",
        ),
        Commitment(
            id="task:55/property-coordination",
            indicator=PROPERTY_COORDINATION,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="“1+3+N”多方协调运行机制",
        ),
        Commitment(
            id="task:55/property-service-capacity",
            indicator=PROPERTY_SERVICE_CAPACITY,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="着力提高为民服务能力",
        ),
        Commitment(
            id="task:55/red-property-sites",
            indicator=RED_PROPERTY_SITES,
            target=AtLeast(value="50 site"),
            period=BY_2025,
            phrase="累计打造50个以上",
        ),
        Commitment(
            id="task:55/red-property-standing",
            indicator=RED_PROPERTY_STANDING,
            target=Unquantified(),
            period=BY_2025,
            phrase="红色物业建设水平位居全市前列、全省领先",
            interpretation="No rank is named that figures could decide.",
        ),
    ),
)

TASK_56 = Task(
    number=56,
    title=Text(
        zh="深入开展“党派我来的”温暖行动", en="Deepen the Sent by the Party warmth campaign"
    ),
    summary=Text(
        zh="党员志愿者服务困难群体，社区组织和商户结成联盟。",
        en="Party volunteers serve people in need, and social organizations and merchants form "
        "alliances.",
    ),
    commitments=(
        Commitment(
            id="task:56/lei-feng-teams",
            indicator=LEI_FENG_TEAMS,
            target=AtLeast(value="397 team"),
            period=BY_2025,
            due_stated=False,
            phrase="组建397支学雷锋党员志愿者服务队",
        ),
        Commitment(
            id="task:56/party-leadership",
            indicator=PARTY_LEADERSHIP,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="持续增强街道社区党组织领导力",
        ),
        Commitment(
            id="task:56/social-organization-alliances",
            indicator=SOCIAL_ORGANIZATION_ALLIANCES,
            target=AtLeast(value="100%"),
            period=BY_2025,
            due_stated=False,
            phrase="全面建立社区社会组织联盟、商户联盟",
            stated=False,
            interpretation="Fully established (全面建立) is read as in every community; the "
            "source names no scope.",
        ),
        Commitment(
            id="task:56/merchant-alliances",
            indicator=MERCHANT_ALLIANCES,
            target=AtLeast(value="100%"),
            period=BY_2025,
            due_stated=False,
            phrase="全面建立社区社会组织联盟、商户联盟",
            stated=False,
            interpretation="Fully established (全面建立) is read as in every community; the "
            "source names no scope.",
        ),
        Commitment(
            id="task:56/party-service-mechanism",
            indicator=PARTY_SERVICE_MECHANISM,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="建立机关党组织、党员服务基层治理机制和考核办法",
        ),
        Commitment(
            id="task:56/party-service-assessment",
            indicator=PARTY_SERVICE_ASSESSMENT,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="建立机关党组织、党员服务基层治理机制和考核办法",
        ),
        Commitment(
            id="task:56/hunnan-service-brand",
            indicator=HUNNAN_SERVICE_BRAND,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="打造浑南特色服务品牌",
        ),
    ),
)
