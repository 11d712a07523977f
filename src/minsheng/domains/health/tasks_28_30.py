"""Tasks 28 to 30 for health."""

from minsheng.domains.education.indicators_19 import (
    PIT_FISSURE_SEALING,
)
from minsheng.domains.health.indicators_28_30 import (
    CHILDCARE_SUBSIDY,
    NATIONAL_SANITARY_CITY,
    NURSERY_PLACES,
    NURSERY_SUBSIDY,
    ORAL_CHECK_RATE,
    SMOKE_FREE_OFFICES_QUOTA,
    TCM_CLINIC_PROJECT,
    TCM_CULTURE_SERIES,
    TCM_FREE_CLINICS,
    TCM_LECTURES,
    TCM_LITERACY,
    TCM_MENTORSHIP_PROJECT,
    TCM_SERVICE_ZONES,
    TCM_SUCCESSORS,
    VECTOR_DENSITY_GRADE,
    WASTE_RECYCLING_RATE,
    WASTE_SORTING_SYSTEM,
)
from minsheng.domains.periods import BY_2025
from minsheng.promises.provisions import Commitment, Task
from minsheng.promises.targets import AtLeast, Done, Unquantified
from minsheng.texts import Text

__all__ = [
    "TASK_28",
    "TASK_29",
    "TASK_30",
]

TASK_28 = Task(
    number=28,
    title=Text(
        zh="开展中医药服务能力提升行动",
        en="Raise the service capacity of traditional Chinese medicine",
    ),
    summary=Text(
        zh="在基层提供优质中医药服务，培养传承人，普及中医药知识。",
        en="Primary care offers good traditional Chinese medicine, successors are trained, and "
        "residents learn about it.",
    ),
    commitments=(
        Commitment(
            id="task:28/tcm-service-zones",
            indicator=TCM_SERVICE_ZONES,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="在全区基层医疗机构创建优质中医药综合服务区",
            interpretation="The source gives no number; done when primary care institutions of "
            "the district have such zones.",
        ),
        Commitment(
            id="task:28/tcm-clinic-project",
            indicator=TCM_CLINIC_PROJECT,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="中医馆内涵建设项目",
        ),
        Commitment(
            id="task:28/tcm-mentorship-project",
            indicator=TCM_MENTORSHIP_PROJECT,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="参与省级中医药师承教育项目",
            interpretation="A project of the province; done when the district takes part.",
        ),
        Commitment(
            id="task:28/tcm-culture-series",
            indicator=TCM_CULTURE_SERIES,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="中医药文化宣传系列活动",
        ),
        Commitment(
            id="task:28/tcm-literacy",
            indicator=TCM_LITERACY,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="全面提升居民中医药健康文化素养水平",
        ),
        Commitment(
            id="task:28/tcm-successors",
            indicator=TCM_SUCCESSORS,
            target=AtLeast(value="3 person"),
            period=BY_2025,
            phrase="培养中医药专家的学术经验继承人3名",
        ),
        Commitment(
            id="task:28/tcm-free-clinics",
            indicator=TCM_FREE_CLINICS,
            target=AtLeast(value="30 event"),
            period=BY_2025,
            phrase="开展30场中医药“进社区、进校园、进机关”义诊咨询活动",
        ),
        Commitment(
            id="task:28/tcm-lectures",
            indicator=TCM_LECTURES,
            target=AtLeast(value="20 event"),
            period=BY_2025,
            phrase="举办20场“中医讲养生”知识讲座",
        ),
    ),
)

TASK_29 = Task(
    number=29,
    title=Text(zh="推进“一老一幼”关爱行动", en="Care for the elderly and the very young"),
    summary=Text(
        zh="关爱老年人健康，发展普惠托育，免费为儿童检查和保护牙齿。",
        en="The health of the elderly is looked after, public-interest nurseries grow, and "
        "children's teeth are checked and protected free of charge.",
    ),
    commitments=(
        Commitment(
            id="task:29/childcare-subsidy",
            indicator=CHILDCARE_SUBSIDY,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="实行家庭育儿补贴制度",
        ),
        Commitment(
            id="task:29/nursery-subsidy",
            indicator=NURSERY_SUBSIDY,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="建立普惠托育机构补贴制度",
        ),
        Commitment(
            id="task:29/nursery-places",
            indicator=NURSERY_PLACES,
            target=AtLeast(value="4.5 place/1000 person"),
            period=BY_2025,
            phrase="每千人口拥有3岁以下婴幼儿托位不低于4.5个",
        ),
        Commitment(
            id="task:29/oral-check-rate",
            indicator=ORAL_CHECK_RATE,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="全区适龄儿童口腔健康检查率达到100%",
        ),
        Commitment(
            id="task:29/pit-fissure-sealing",
            indicator=PIT_FISSURE_SEALING,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="适宜儿童免费窝沟封闭率100%",
        ),
    ),
)

TASK_30 = Task(
    number=30,
    title=Text(
        zh="高质量开展爱国卫生运动", en="Run the Patriotic Health Campaign to a high standard"
    ),
    summary=Text(
        zh="改善城乡卫生环境，控制病媒生物，推进垃圾分类和无烟机关。",
        en="Urban and rural areas become cleaner, disease vectors are kept down, waste is sorted, "
        "and offices go smoke-free.",
    ),
    commitments=(
        Commitment(
            id="task:30/national-sanitary-city",
            indicator=NATIONAL_SANITARY_CITY,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="持续巩固国家卫生城市创建成果",
        ),
        Commitment(
            id="task:30/vector-density-grade",
            indicator=VECTOR_DENSITY_GRADE,
            target=Done(),
            period=BY_2025,
            phrase="病媒生物密度控制水平达到B级以上",
            interpretation="The target is an ordinal grade; done when the grade is B or better.",
        ),
        Commitment(
            id="task:30/waste-sorting-system",
            indicator=WASTE_SORTING_SYSTEM,
            target=Done(),
            period=BY_2025,
            phrase="城区基本建立配套完善的生活垃圾分类政策制度体系",
            interpretation="The source says largely (基本) established; read as established.",
        ),
        Commitment(
            id="task:30/waste-recycling-rate",
            indicator=WASTE_RECYCLING_RATE,
            target=AtLeast(value="36%"),
            period=BY_2025,
            phrase="生活垃圾回收利用率达到36%",
        ),
        Commitment(
            id="task:30/smoke-free-offices-quota",
            indicator=SMOKE_FREE_OFFICES_QUOTA,
            target=Done(),
            period=BY_2025,
            phrase="选树优秀无烟党政机关数量达到市级下达任务",
            interpretation="The source gives no number; done when the city's quota is met.",
        ),
    ),
)
