"""The practical matters for health."""

from minsheng.domains.education.indicators_19 import (
    PIT_FISSURE_SEALING,
    PUPILS_ORAL_CHECK,
)
from minsheng.domains.health.indicators_24_27 import (
    ELDERLY_FLU_VACCINATION,
    FAMILY_DOCTOR_COMMUNITIES,
    FAMILY_DOCTOR_TEAMS,
    FAMILY_DOCTOR_VILLAGES,
    HEALTH_EMERGENCY_STATIONS,
    PREHOSPITAL_EMERGENCY_SYSTEM,
    PUBLIC_HEALTH_CENTER_BEDS,
    PUBLIC_HEALTH_CENTER_STANDARD,
    TOWNSHIP_HEALTH_CENTERS,
    VILLAGE_CLINICS,
)
from minsheng.domains.health.indicators_28_30 import (
    NURSERY_PLACES,
)
from minsheng.domains.periods import IN_2023
from minsheng.promises.provisions import Commitment, PracticalMatter
from minsheng.promises.targets import AtLeast, Done
from minsheng.texts import Text

__all__ = ["MATTER_6", "MATTER_7", "MATTER_8", "MATTER_9"]

MATTER_6 = PracticalMatter(
    number=6,
    title=Text(zh="建强基层医疗机构和增加托位", en="Stronger primary care and more nursery places"),
    summary=Text(
        zh="加强乡镇和村的医疗机构，增加婴幼儿托位。",
        en="Health institutions in townships and villages are strengthened, and there are more "
        "nursery places.",
    ),
    commitments=(
        Commitment(
            id="matter:6/township-health-centers",
            indicator=TOWNSHIP_HEALTH_CENTERS,
            target=AtLeast(value="2 institution"),
            period=IN_2023,
            phrase="建强乡镇卫生院2所",
        ),
        Commitment(
            id="matter:6/village-clinics",
            indicator=VILLAGE_CLINICS,
            target=AtLeast(value="43 institution"),
            period=IN_2023,
            phrase="村卫生室43所",
        ),
        Commitment(
            id="matter:6/nursery-places",
            indicator=NURSERY_PLACES,
            target=AtLeast(value="5.5 place/1000 person"),
            period=IN_2023,
            phrase="每千人口拥有3岁以下婴幼儿托位达到5.5个",
            interpretation="The list for 2023 asks for more than task 29 does by 2025 (4.5); both "
            "stand as printed.",
        ),
    ),
)

MATTER_7 = PracticalMatter(
    number=7,
    title=Text(
        zh="社区卫生服务中心达标和家庭医生团队",
        en="Community health centers and family-doctor teams",
    ),
    summary=Text(
        zh="政府办社区卫生服务中心全部达标，每个社区和行政村都有家庭医生团队对接。",
        en="Government-run community health centers all meet the standard, and family-doctor "
        "teams are assigned to communities and villages.",
    ),
    commitments=(
        Commitment(
            id="matter:7/public-health-center-standard",
            indicator=PUBLIC_HEALTH_CENTER_STANDARD,
            target=AtLeast(value="100%"),
            period=IN_2023,
            phrase="政府办社区卫生服务中心建设达标率、床位设置率达到100%",
        ),
        Commitment(
            id="matter:7/public-health-center-beds",
            indicator=PUBLIC_HEALTH_CENTER_BEDS,
            target=AtLeast(value="100%"),
            period=IN_2023,
            phrase="床位设置率达到100%",
            interpretation="The source does not define the rate; read as the share of these "
            "centers that have set up beds.",
        ),
        Commitment(
            id="matter:7/family-doctor-teams",
            indicator=FAMILY_DOCTOR_TEAMS,
            target=AtLeast(value="179 team"),
            period=IN_2023,
            phrase="组建179个家庭医生团队",
        ),
        Commitment(
            id="matter:7/family-doctor-communities",
            indicator=FAMILY_DOCTOR_COMMUNITIES,
            target=AtLeast(value="112 community"),
            period=IN_2023,
            phrase="实名对接112个社区",
        ),
        Commitment(
            id="matter:7/family-doctor-villages",
            indicator=FAMILY_DOCTOR_VILLAGES,
            target=AtLeast(value="148 village"),
            period=IN_2023,
            phrase="148个行政村",
        ),
    ),
)

MATTER_8 = PracticalMatter(
    number=8,
    title=Text(
        zh="儿童免费口腔服务和老年人免费流感疫苗",
        en="Free oral health services for children and free influenza vaccination for the elderly",
    ),
    summary=Text(
        zh="免费为适龄儿童检查口腔、封闭窝沟，免费为老年人接种流感疫苗。",
        en="Children get oral checks and sealing free of charge, and the elderly a free influenza "
        "vaccination.",
    ),
    commitments=(
        Commitment(
            id="matter:8/pupils-oral-check",
            indicator=PUPILS_ORAL_CHECK,
            target=AtLeast(value="6587 person"),
            period=IN_2023,
            phrase="为全区6587名适龄儿童实施免费口腔健康检查",
        ),
        Commitment(
            id="matter:8/pit-fissure-sealing",
            indicator=PIT_FISSURE_SEALING,
            target=AtLeast(value="100%"),
            period=IN_2023,
            phrase="对符合条件的实施免费窝沟封闭",
            stated=False,
            interpretation="Sealing for the children who qualify is read as reaching all of them.",
        ),
        Commitment(
            id="matter:8/elderly-flu-vaccination",
            indicator=ELDERLY_FLU_VACCINATION,
            target=Done(),
            period=IN_2023,
            phrase="为65岁以上老年人免费接种流感疫苗",
            interpretation="No share is given; done when people of this age can be vaccinated "
            "free of charge.",
        ),
    ),
)

MATTER_9 = PracticalMatter(
    number=9,
    title=Text(zh="院前急救体系和站点建设", en="Pre-hospital emergency system and stations"),
    summary=Text(
        zh="开始建设院前急救体系，新增卫生服务和急救站点。",
        en="Work on a pre-hospital emergency system begins, with new health service and emergency "
        "stations.",
    ),
    commitments=(
        Commitment(
            id="matter:9/prehospital-emergency-system",
            indicator=PREHOSPITAL_EMERGENCY_SYSTEM,
            target=Done(),
            period=IN_2023,
            phrase="启动院前急救体系建设",
            interpretation="Only the start is promised (启动); done when the building has begun.",
        ),
        Commitment(
            id="matter:9/health-emergency-stations",
            indicator=HEALTH_EMERGENCY_STATIONS,
            target=AtLeast(value="2 site"),
            period=IN_2023,
            phrase="新建城市卫生服务站、急救站2家",
            interpretation="The two are read to count stations of both kinds together.",
        ),
    ),
)
