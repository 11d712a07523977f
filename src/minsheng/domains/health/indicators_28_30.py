"""What is measured in traditional Chinese medicine, care and sanitation: tasks 28 to 30."""

from minsheng.promises.indicators import Indicator
from minsheng.texts import Text

__all__ = [
    "CHILDCARE_SUBSIDY",
    "NATIONAL_SANITARY_CITY",
    "NURSERY_PLACES",
    "NURSERY_SUBSIDY",
    "ORAL_CHECK_RATE",
    "SMOKE_FREE_OFFICES_QUOTA",
    "TCM_CLINIC_PROJECT",
    "TCM_CULTURE_SERIES",
    "TCM_FREE_CLINICS",
    "TCM_LECTURES",
    "TCM_LITERACY",
    "TCM_MENTORSHIP_PROJECT",
    "TCM_SERVICE_ZONES",
    "TCM_SUCCESSORS",
    "VECTOR_DENSITY_GRADE",
    "WASTE_RECYCLING_RATE",
    "WASTE_SORTING_SYSTEM",
]

TCM_SERVICE_ZONES = Indicator(
    id="tcm-service-zones",
    name=Text(
        zh="基层医疗机构优质中医药综合服务区",
        en="Quality service zones for traditional Chinese medicine in primary care institutions",
    ),
    unit=None,
    basis="level",
)
TCM_CLINIC_PROJECT = Indicator(
    id="tcm-clinic-project",
    name=Text(
        zh="中医馆内涵建设项目", en="Project to improve traditional Chinese medicine clinics"
    ),
    unit=None,
    basis="total",
)
TCM_MENTORSHIP_PROJECT = Indicator(
    id="tcm-mentorship-project",
    name=Text(
        zh="省级中医药师承教育项目",
        en="Provincial project of mentor-based education in traditional Chinese medicine",
    ),
    unit=None,
    basis="total",
)
TCM_CULTURE_SERIES = Indicator(
    id="tcm-culture-series",
    name=Text(
        zh="中医药文化宣传系列活动",
        en="Series of events on the culture of traditional Chinese medicine",
    ),
    unit=None,
    basis="total",
)
TCM_LITERACY = Indicator(
    id="tcm-literacy",
    name=Text(
        zh="居民中医药健康文化素养水平",
        en="Residents' literacy in the health culture of traditional Chinese medicine",
    ),
    unit=None,
    basis="level",
)
TCM_SUCCESSORS = Indicator(
    id="tcm-successors",
    name=Text(
        zh="培养中医药专家学术经验继承人数",
        en="Successors trained to carry on the expertise of traditional Chinese medicine masters",
    ),
    unit="person",
    basis="total",
)
TCM_FREE_CLINICS = Indicator(
    id="tcm-free-clinics",
    name=Text(
        zh="中医药义诊咨询活动场次",
        en="Free clinics and consultations on traditional Chinese medicine",
    ),
    unit="event",
    basis="total",
    covers=Text(zh="进社区、进校园、进机关", en="in communities, schools and government offices"),
)
TCM_LECTURES = Indicator(
    id="tcm-lectures",
    name=Text(
        zh="“中医讲养生”知识讲座场次",
        en="Lectures on staying healthy with traditional Chinese medicine",
    ),
    unit="event",
    basis="total",
)
CHILDCARE_SUBSIDY = Indicator(
    id="childcare-subsidy",
    name=Text(zh="家庭育儿补贴制度", en="System of childcare subsidies for families"),
    unit=None,
    basis="level",
)
NURSERY_SUBSIDY = Indicator(
    id="nursery-subsidy",
    name=Text(zh="普惠托育机构补贴制度", en="System of subsidies for public-interest nurseries"),
    unit=None,
    basis="level",
)
NURSERY_PLACES = Indicator(
    id="nursery-places",
    name=Text(
        zh="每千人口拥有3岁以下婴幼儿托位数",
        en="Nursery places for children under three per thousand residents",
    ),
    unit="place/1000 person",
    basis="level",
)
ORAL_CHECK_RATE = Indicator(
    id="oral-check-rate",
    name=Text(
        zh="适龄儿童口腔健康检查率",
        en="Share of children of eligible age given an oral health check",
    ),
    unit="percent",
    basis="level",
)
NATIONAL_SANITARY_CITY = Indicator(
    id="national-sanitary-city",
    name=Text(zh="国家卫生城市创建成果", en="Standing as a national sanitary city"),
    unit=None,
    basis="level",
)
VECTOR_DENSITY_GRADE = Indicator(
    id="vector-density-grade",
    name=Text(zh="病媒生物密度控制水平", en="Grade of disease vector density control"),
    unit=None,
    basis="level",
)
WASTE_SORTING_SYSTEM = Indicator(
    id="waste-sorting-system",
    name=Text(
        zh="城区生活垃圾分类政策制度体系",
        en="System of policies and rules for sorting household waste in the urban area",
    ),
    unit=None,
    basis="level",
)
WASTE_RECYCLING_RATE = Indicator(
    id="waste-recycling-rate",
    name=Text(zh="生活垃圾回收利用率", en="Share of household waste recycled"),
    unit="percent",
    basis="level",
)
SMOKE_FREE_OFFICES_QUOTA = Indicator(
    id="smoke-free-offices-quota",
    name=Text(
        zh="市级下达的优秀无烟党政机关任务",
        en="Quota of outstanding smoke-free Party and government offices set by the city",
    ),
    unit=None,
    basis="level",
)
