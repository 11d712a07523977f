"""Task 46: make the city more livable (提升城市宜居水平)."""

from minsheng.domains.city.goal import QUALITY_LIVING_SPACE
from minsheng.domains.plan import task
from minsheng.promises.writing import at_least, direction, done, rises
from minsheng.texts import Text

__all__ = ["TASK_46"]

TASK_46 = task(
    46,
    Text(zh="提升城市宜居水平", en="Make the city more livable"),
    Text(
        zh="补齐社区设施和停车位，整治水系，增加绿地和公园。",
        en="Communities get the facilities and parking they lack, waterways are renewed, and "
        "parks are added.",
    ),
    direction(
        "补齐社区综合服务设施短板",
        level="community-service-facilities",
        zh="社区综合服务设施",
        en="Comprehensive service facilities of communities",
    ),
    done(
        "新建、盘活公共停车场和停车泊位",
        level="public-parking",
        zh="供需矛盾突出地区的公共停车场和停车泊位",
        en="Public parking lots and spaces where parking is scarcest",
        reading=Text(
            zh="原文没有数量；在此类区域新增车场或车位即为完成。",
            en="The source gives no number; done when lots or spaces have been added in such "
            "areas.",
        ),
    ),
    done(
        "改造一河两岸、浑南环城水系设施",
        level="riverfront-renewal",
        zh="一河两岸、浑南环城水系设施改造",
        en="Renewal of the riverfront and of Hunnan's ring of waterways",
    ),
    direction(
        "提升水系景观", level="waterway-landscape", zh="水系景观", en="Landscape of the waterways"
    ),
    done(
        "实施重要地段、重要节点绿化提升",
        level="key-place-greening",
        zh="重要地段、重要节点绿化提升",
        en="Greening of key places and junctions",
        reading=Text(
            zh="原文没有数量；此类地段、节点的绿化提升实施即为完成。",
            en="The source gives no number; done when such places have been greened.",
        ),
    ),
    rises(
        "提高建成区绿化覆盖率",
        level="built-up-greening",
        unit="percent",
        zh="建成区绿化覆盖率",
        en="Green coverage of the built-up area",
        aliases=("绿化覆盖率", "建成区绿化"),
        every="year",
        reading=Text(
            zh="原文未写数值；“提高”理解为每年都比上年高。",
            en="No figure is named; to raise it is read as higher in each year than in the year "
            "before.",
        ),
    ),
    at_least(
        "3 park",
        "新建改造提升综合公园3座",
        total="comprehensive-parks",
        zh="新建改造提升综合公园数",
        en="Comprehensive parks built or upgraded",
        aliases=("综合公园",),
        counted_by="座",
    ),
    at_least(
        "300 park",
        "建设“口袋公园”300座",
        total="pocket-parks",
        zh="建设口袋公园数",
        en="Pocket parks built",
        aliases=("口袋公园",),
        counted_by="座",
        reading=Text(
            zh="只计口袋公园；2023年实事清单把社区公园也计在内，另作一个指标。",
            en="Pocket parks alone; the list for 2023 counts community parks with them and is "
            "measured apart.",
        ),
    ),
    direction(
        "打造北方特色公园城市",
        level="park-city",
        zh="北方特色公园城市",
        en="Park city with a northern character",
    ),
    direction(
        "全力打造宜居城市",
        level="livable-city",
        zh="宜居城市",
        en="Livable city",
        by=2025,
    ),
    direction("构建惠民生、聚人才、兴产业的高品质生活空间", of=QUALITY_LIVING_SPACE, by=2025),
)
