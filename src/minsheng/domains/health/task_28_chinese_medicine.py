"""Task 28: raise the service capacity of traditional Chinese medicine."""

from minsheng.domains.plan import task
from minsheng.promises.writing import all_of, at_least, direction, done
from minsheng.texts import Text

__all__ = ["TASK_28"]

TASK_28 = task(
    28,
    Text(
        zh="开展中医药服务能力提升行动",
        en="Raise the service capacity of traditional Chinese medicine",
    ),
    Text(
        zh="在基层提供优质中医药服务，培养传承人，普及中医药知识。",
        en="Primary care offers good traditional Chinese medicine, successors are trained, and "
        "residents learn about it.",
    ),
    all_of(
        "在全区基层医疗机构创建优质中医药综合服务区",
        level="tcm-service-zones",
        zh="设有优质中医药综合服务区的基层医疗机构占比",
        en="Share of primary care institutions with a quality service zone for traditional Chinese "
        "medicine",
        covers_zh="全区基层医疗机构",
        covers_en="primary care institutions of the district",
        reading=Text(
            zh="“在全区基层医疗机构创建”理解为全区所有此类机构，与第26项的科室同样处理。",
            en="Zones in the district's primary care institutions are read as in all of them, "
            "like the disease control units of task 26.",
        ),
    ),
    done(
        "中医馆内涵建设项目",
        total="tcm-clinic-project",
        zh="中医馆内涵建设项目",
        en="Project to improve traditional Chinese medicine clinics",
    ),
    done(
        "参与省级中医药师承教育项目",
        total="tcm-mentorship-project",
        zh="省级中医药师承教育项目",
        en="Provincial project of mentor-based education in traditional Chinese medicine",
        reading=Text(
            zh="项目属省级；本区参与即为完成。",
            en="A project of the province; done when the district takes part.",
        ),
    ),
    done(
        "参加中医康复技术人才继续教育与培训",
        total="tcm-rehabilitation-training",
        zh="中医康复技术人才继续教育与培训",
        en="Continuing education and training in rehabilitation of traditional Chinese medicine",
        covers_zh="医务人员",
        covers_en="medical staff",
    ),
    done(
        "中医药文化宣传系列活动",
        total="tcm-culture-series",
        zh="中医药文化宣传系列活动",
        en="Series of events on the culture of traditional Chinese medicine",
    ),
    direction(
        "全面提升居民中医药健康文化素养水平",
        level="tcm-literacy",
        zh="居民中医药健康文化素养水平",
        en="Residents' literacy in the health culture of traditional Chinese medicine",
    ),
    at_least(
        "3 person",
        "培养中医药专家的学术经验继承人3名",
        total="tcm-successors",
        zh="培养中医药专家学术经验继承人数",
        en="Successors trained to carry on the expertise of traditional Chinese medicine masters",
        by=2025,
    ),
    at_least(
        "30 event",
        "开展30场中医药“进社区、进校园、进机关”义诊咨询活动",
        total="tcm-free-clinics",
        zh="中医药义诊咨询活动场次",
        en="Free clinics and consultations on traditional Chinese medicine",
        covers_zh="进社区、进校园、进机关",
        covers_en="in communities, schools and government offices",
        aliases=("中医义诊",),
        counted_by="场",
        by=2025,
    ),
    at_least(
        "20 event",
        "举办20场“中医讲养生”知识讲座",
        total="tcm-lectures",
        zh="“中医讲养生”知识讲座场次",
        en="Lectures on staying healthy with traditional Chinese medicine",
        aliases=("中医讲座",),
        counted_by="场",
        by=2025,
    ),
)
