"""The practical matters for health."""

from minsheng.domains.education.task_19_pupils_health import PIT_FISSURE_SEALING, PUPILS_ORAL_CHECK
from minsheng.domains.health.task_27_community_health import (
    TOWNSHIP_HEALTH_CENTERS,
    VILLAGE_CLINICS,
)
from minsheng.domains.health.task_29_old_and_young import NURSERY_PLACES
from minsheng.domains.plan import matter
from minsheng.promises.writing import all_of, at_least, done
from minsheng.texts import Text

__all__ = ["MATTER_6", "MATTER_7", "MATTER_8", "MATTER_9"]

MATTER_6 = matter(
    6,
    Text(zh="建强基层医疗机构和增加托位", en="Stronger primary care and more nursery places"),
    Text(
        zh="加强乡镇和村的医疗机构，增加婴幼儿托位。",
        en="Health institutions in townships and villages are strengthened, and there are more "
        "nursery places.",
    ),
    at_least("2 institution", "建强乡镇卫生院2所", of=TOWNSHIP_HEALTH_CENTERS),
    at_least("43 institution", "村卫生室43所", of=VILLAGE_CLINICS),
    at_least(
        "5.5 place/1000 person",
        "每千人口拥有3岁以下婴幼儿托位达到5.5个",
        of=NURSERY_PLACES,
        reading=Text(
            zh="2023年实事清单所要求的多于第29项到2025年的4.5个，两处均照原文。",
            en="The list for 2023 asks for more than task 29 does by 2025 (4.5); both stand as "
            "printed.",
        ),
    ),
)

MATTER_7 = matter(
    7,
    Text(
        zh="社区卫生服务中心达标和家庭医生团队",
        en="Community health centers and family-doctor teams",
    ),
    Text(
        zh="政府办社区卫生服务中心全部达标，家庭医生团队实名对接社区和行政村。",
        en="Government-run community health centers all meet the standard, and family-doctor "
        "teams are assigned to communities and villages.",
    ),
    at_least(
        "100%",
        "政府办社区卫生服务中心建设达标率、床位设置率达到100%",
        level="public-health-center-standard",
        zh="政府办社区卫生服务中心建设达标率",
        en="Share of government-run community health centers meeting the construction standard",
    ),
    at_least(
        "100%",
        "床位设置率达到100%",
        level="public-health-center-beds",
        zh="政府办社区卫生服务中心床位设置率",
        en="Share of government-run community health centers with beds",
        reading=Text(
            zh="原文未定义此率，理解为已设置床位的中心占比。",
            en="The source does not define the rate; read as the share of these centers that have "
            "set up beds.",
        ),
    ),
    at_least(
        "179 team",
        "组建179个家庭医生团队",
        total="family-doctor-teams",
        zh="家庭医生团队数",
        en="Family-doctor teams",
        aliases=("家医团队", "家庭医生团队"),
        counted_by="个",
    ),
    at_least(
        "112 community",
        "实名对接112个社区",
        total="family-doctor-communities",
        zh="家庭医生团队实名对接社区数",
        en="Communities with a family-doctor team assigned by name",
    ),
    at_least(
        "148 village",
        "148个行政村",
        total="family-doctor-villages",
        zh="家庭医生团队实名对接行政村数",
        en="Administrative villages with a family-doctor team assigned by name",
    ),
)

MATTER_8 = matter(
    8,
    Text(
        zh="儿童免费口腔服务和老年人免费流感疫苗",
        en="Free oral health services for children and free influenza vaccination for the elderly",
    ),
    Text(
        zh="免费为适龄儿童检查口腔、封闭窝沟，免费为老年人接种流感疫苗。",
        en="Children get oral checks and sealing free of charge, and the elderly a free influenza "
        "vaccination.",
    ),
    at_least("6587 person", "为全区6587名适龄儿童实施免费口腔健康检查", of=PUPILS_ORAL_CHECK),
    all_of(
        "对符合条件的实施免费窝沟封闭",
        of=PIT_FISSURE_SEALING,
        reading=Text(
            zh="对符合条件的儿童实施，理解为惠及全部符合条件者。",
            en="Sealing for the children who qualify is read as reaching all of them.",
        ),
    ),
    all_of(
        "为65岁以上老年人免费接种流感疫苗",
        level="elderly-flu-vaccination",
        zh="65岁以上老年人免费流感疫苗接种率",
        en="Share of people aged 65 and over vaccinated against influenza free of charge",
        covers_zh="有接种意愿的65岁以上老年人",
        covers_en="people aged 65 and over who want it",
        aliases=("流感疫苗",),
        reading=Text(
            zh="未写比例；理解为每名愿意接种的65岁以上老年人都能免费接种。",
            en="No share is given; read as a promise to everyone aged 65 and over who wants the "
            "vaccination.",
        ),
    ),
)

MATTER_9 = matter(
    9,
    Text(zh="院前急救体系和站点建设", en="Pre-hospital emergency system and stations"),
    Text(
        zh="开始建设院前急救体系，新增卫生服务和急救站点。",
        en="Work on a pre-hospital emergency system begins, with new health service and emergency "
        "stations.",
    ),
    done(
        "启动院前急救体系建设",
        level="prehospital-emergency-system",
        zh="院前急救体系建设",
        en="Building of the pre-hospital emergency system",
        reading=Text(
            zh="只承诺“启动”；建设开始即为完成。",
            en="Only the start is promised (启动); done when the building has begun.",
        ),
    ),
    at_least(
        "2 site",
        "新建城市卫生服务站、急救站2家",
        total="health-emergency-stations",
        zh="新建城市卫生服务站、急救站数",
        en="New urban health service and emergency stations",
        counted_by="家",
        reading=Text(
            zh="两家理解为两类站点合计。",
            en="The two are read to count stations of both kinds together.",
        ),
    ),
)
