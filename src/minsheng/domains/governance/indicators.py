"""What is measured in social governance."""

from minsheng.promises.indicators import Indicator
from minsheng.texts import Text

__all__ = [
    "DISPUTES_SETTLED_EARLY",
    "ENCLOSURE_AND_MANAGEMENT",
    "EXPLOSIVES_ACCIDENTS",
    "FRAUD_MONEY_RETURNED",
    "GRAND_MEDIATION",
    "GUN_INCIDENTS",
    "HUNNAN_FENGQIAO",
    "HUNNAN_SERVICE_BRAND",
    "JOINT_GRASSROOTS_GOVERNANCE",
    "LEGACY_ISSUES_SETTLED",
    "LEI_FENG_TEAMS",
    "LIFE_PROPERTY_STABILITY",
    "MERCHANT_ALLIANCES",
    "NEW_PETITIONS_SETTLED",
    "NO_PENALTY_LIST",
    "PARTY_LEADERSHIP",
    "PARTY_SERVICE_ASSESSMENT",
    "PARTY_SERVICE_MECHANISM",
    "PETITION_BACKLOG_CLEARED",
    "PETITION_JOINT_MEETINGS",
    "PRE_PETITION_MEDIATION",
    "PROPERTY_COORDINATION",
    "PROPERTY_PARTY_COVERAGE",
    "PROPERTY_SERVICE_CAPACITY",
    "PUBLIC_ORDER",
    "PUBLIC_SECURITY_CONTROL",
    "PUBLIC_SECURITY_SYSTEM",
    "RED_PROPERTY_SITES",
    "RED_PROPERTY_STANDING",
    "RISK_PREVENTION",
    "SOCIAL_ORGANIZATION_ALLIANCES",
    "THREE_NO_PETITION_DISTRICT",
    "ZERO_INCIDENT_COMMUNITIES",
]

PUBLIC_ORDER = Indicator(
    id="public-order",
    name=Text(zh="社会治安状况", en="Public order"),
    unit=None,
    basis="level",
)
DISPUTES_SETTLED_EARLY = Indicator(
    id="disputes-settled-early",
    name=Text(
        zh="化解在基层、化解在萌芽状态的矛盾纠纷占比",
        en="Share of disputes settled at the grassroots and at an early stage",
    ),
    unit="percent",
    basis="level",
)
NEW_PETITIONS_SETTLED = Indicator(
    id="new-petitions-settled",
    name=Text(
        zh="年度新发生信访事项及时化解率", en="Share of the year's new petitions settled in time"
    ),
    unit="percent",
    basis="yearly",
)
ZERO_INCIDENT_COMMUNITIES = Indicator(
    id="zero-incident-communities",
    name=Text(
        zh="“零事故、零案件、零纠纷”社区建设",
        en="Zero-accident, zero-case and zero-dispute communities",
    ),
    unit=None,
    basis="level",
)
RISK_PREVENTION = Indicator(
    id="risk-prevention",
    name=Text(zh="防范化解风险隐患的能力", en="Capacity to prevent and defuse risks and hazards"),
    unit=None,
    basis="level",
)
JOINT_GRASSROOTS_GOVERNANCE = Indicator(
    id="joint-grassroots-governance",
    name=Text(
        zh="基层社会治理问题联治、工作联动、平安联创",
        en="Joint handling of problems, work and safety in grassroots governance",
    ),
    unit=None,
    basis="level",
)
GRAND_MEDIATION = Indicator(
    id="grand-mediation",
    name=Text(zh="“大调解”工作格局", en="Grand mediation system"),
    unit=None,
    basis="level",
)
PETITION_BACKLOG_CLEARED = Indicator(
    id="petition-backlog-cleared",
    name=Text(
        zh="信访台账案件化解率", en="Share of petition cases on the register that are cleared"
    ),
    unit="percent",
    basis="level",
)
PETITION_JOINT_MEETINGS = Indicator(
    id="petition-joint-meetings",
    name=Text(
        zh="四级信访工作联席会议机制", en="Mechanism of joint meetings on petitions at four levels"
    ),
    unit=None,
    basis="level",
)
PRE_PETITION_MEDIATION = Indicator(
    id="pre-petition-mediation",
    name=Text(zh="访前法律调解机制", en="Mechanism of legal mediation before petitioning"),
    unit=None,
    basis="level",
)
HUNNAN_FENGQIAO = Indicator(
    id="hunnan-fengqiao",
    name=Text(
        zh="浑南版“枫桥经验”和“浦江经验”",
        en="Hunnan version of the Fengqiao and Pujiang experience",
    ),
    unit=None,
    basis="level",
)
LEGACY_ISSUES_SETTLED = Indicator(
    id="legacy-issues-settled",
    name=Text(zh="历史遗留问题化解率", en="Share of legacy issues settled"),
    unit="percent",
    basis="level",
)
THREE_NO_PETITION_DISTRICT = Indicator(
    id="three-no-petition-district",
    name=Text(zh="“三无信访区”创建", en="Three-no district for petitions"),
    unit=None,
    basis="level",
)
PUBLIC_SECURITY_SYSTEM = Indicator(
    id="public-security-system",
    name=Text(
        zh="立体化信息化治安防控体系",
        en="Multi-layered and digital system for crime prevention and control",
    ),
    unit=None,
    basis="level",
)
PUBLIC_SECURITY_CONTROL = Indicator(
    id="public-security-control",
    name=Text(zh="社会治安防控水平", en="Level of crime prevention and control"),
    unit=None,
    basis="level",
)
LIFE_PROPERTY_STABILITY = Indicator(
    id="life-property-stability",
    name=Text(
        zh="人民群众生命财产安全和社会大局稳定",
        en="Safety of life and property, and overall social stability",
    ),
    unit=None,
    basis="level",
)
FRAUD_MONEY_RETURNED = Indicator(
    id="fraud-money-returned",
    name=Text(zh="返还群众被骗资金数额", en="Money lost to fraud that is returned to residents"),
    unit="yuan",
    basis="yearly",
)
GUN_INCIDENTS = Indicator(
    id="gun-incidents",
    name=Text(zh="有重大影响的涉枪案事件数", en="Gun incidents of major impact"),
    unit="incident",
    basis="total",
)
EXPLOSIVES_ACCIDENTS = Indicator(
    id="explosives-accidents",
    name=Text(zh="重大涉爆生产安全事故数", en="Major workplace safety accidents with explosives"),
    unit="incident",
    basis="total",
)
NO_PENALTY_LIST = Indicator(
    id="no-penalty-list",
    name=Text(
        zh="全领域包容免罚清单", en="List of lenient no-penalty cases in all fields of enforcement"
    ),
    unit=None,
    basis="level",
)
ENCLOSURE_AND_MANAGEMENT = Indicator(
    id="enclosure-and-management",
    name=Text(
        zh="小区围合、落实物业管理服务主体成果",
        en="Residential compounds enclosed and with a property manager",
    ),
    unit=None,
    basis="level",
)
PROPERTY_PARTY_COVERAGE = Indicator(
    id="property-party-coverage",
    name=Text(
        zh="物业企业党的工作覆盖率", en="Coverage of Party work at property management enterprises"
    ),
    unit="percent",
    basis="level",
)
PROPERTY_COORDINATION = Indicator(
    id="property-coordination",
    name=Text(
        zh="“1+3+N”多方协调运行机制", en="1+3+N coordination mechanism for residential compounds"
    ),
    unit=None,
    basis="level",
)
PROPERTY_SERVICE_CAPACITY = Indicator(
    id="property-service-capacity",
    name=Text(zh="为民服务能力", en="Capacity to serve residents"),
    unit=None,
    basis="level",
    covers=Text(zh="红色物业", en="Red Property (Party-led property management)"),
)
RED_PROPERTY_SITES = Indicator(
    id="red-property-sites",
    name=Text(zh="红色物业示范点数", en="Red Property demonstration sites created"),
    unit="site",
    basis="total",
)
RED_PROPERTY_STANDING = Indicator(
    id="red-property-standing",
    name=Text(zh="红色物业建设水平", en="Standing of Red Property in the city and the province"),
    unit=None,
    basis="level",
)
LEI_FENG_TEAMS = Indicator(
    id="lei-feng-teams",
    name=Text(
        zh="学雷锋党员志愿者服务队数", en="Volunteer teams of Party members learning from Lei Feng"
    ),
    unit="team",
    basis="total",
)
PARTY_LEADERSHIP = Indicator(
    id="party-leadership",
    name=Text(
        zh="街道社区党组织领导力",
        en="Leadership of Party organizations in subdistricts and communities",
    ),
    unit=None,
    basis="level",
)
SOCIAL_ORGANIZATION_ALLIANCES = Indicator(
    id="social-organization-alliances",
    name=Text(
        zh="社区社会组织联盟覆盖率",
        en="Share of communities with an alliance of social organizations",
    ),
    unit="percent",
    basis="level",
)
MERCHANT_ALLIANCES = Indicator(
    id="merchant-alliances",
    name=Text(zh="社区商户联盟覆盖率", en="Share of communities with an alliance of merchants"),
    unit="percent",
    basis="level",
)
PARTY_SERVICE_MECHANISM = Indicator(
    id="party-service-mechanism",
    name=Text(
        zh="机关党组织、党员服务基层治理机制",
        en="Mechanism for Party organizations and members of government offices to serve "
        "grassroots governance",
    ),
    unit=None,
    basis="level",
)
PARTY_SERVICE_ASSESSMENT = Indicator(
    id="party-service-assessment",
    name=Text(
        zh="机关党组织、党员服务基层治理考核办法",
        en="Assessment rules for the service of Party organizations and members of government "
        "offices",
    ),
    unit=None,
    basis="level",
)
HUNNAN_SERVICE_BRAND = Indicator(
    id="hunnan-service-brand",
    name=Text(zh="浑南特色服务品牌", en="Distinctive service brand of Hunnan"),
    unit=None,
    basis="level",
)
